import type cause from "../../../causes/dependency/cache-or-broker-down.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    down: "`{service}` 需要 `{name}`，而那里没有人应答：`{name}` 没有在运行（{state}）。",
    profile: "`{service}` 需要 `{name}`，而它从来没有被启动：它属于一个没有启用的 profile。",
    scaled: "`{service}` 需要 `{name}`，而 compose 被要求一个容器也不运行它（`scale: 0`）。",
    loopback:
      "`{service}` 需要 `{name}`，它在运行，但只监听 127.0.0.1：那是在它自己的容器里面，别人都连不上。",
    "loopback-on-machine":
      "`{service}` 需要 `{name}`，它在运行，但只监听 127.0.0.1，而请求不是发到那里的。",
    "not-here": "`{service}` 需要名为 `{name}` 的缓存或消息队列，而这个栈里没有叫这个名字的服务。",
    "not-here-on-machine": "`{service}` 需要名为 `{name}` 的缓存或消息代理，而这里没有这个名字。",
    apart: "`{service}` 要找 `{name}`，却找不到它：两者没有在同一个网络里。",
    "other-port":
      "`{service}` 请求 `{name}` 的 {port} 端口，而那里没有程序在监听：`{name}` 监听的是 {open} 端口。",
    own: "`{service}` 在 {host}:{port} 找缓存或消息队列。在容器里那就是容器自己，而那里没有程序在监听。",
    "own-on-machine": "`{service}` 在 {host}:{port} 找缓存或消息代理，而那里没有人监听。",
    "own-other":
      "`{service}` 在 {host}:{port} 找缓存或消息队列。在容器里那就是容器自己，而那里没有程序在监听：`{name}` 是另一个容器。",
    "own-other-on-machine": "`{service}` 在 {host}:{port} 找缓存或消息代理，而那里没有人监听。",
    running: "`{service}` 需要 `{name}`，被请求的时候却连不上它。",
    unknown: "`{service}` 需要一个缓存或消息队列（{name}），而那里没有人应答。",
    nameless:
      "`{service}` 需要一个缓存或消息代理，而它去找的地方没有人应答；错误里没有说那是哪里。",
    look: "看看 `{service}` 得到的是哪个地址，叫这个名字的服务是否在运行，并且在那个端口上对其他容器开放。没有得到地址的库会去找 localhost，而在容器里那就是容器自己。",
    "look-on-machine":
      "看看 `{service}` 得到的是哪个地址，那里的程序是否在运行并监听。没有得到地址的库会去找 localhost。",
    start:
      "先让 `{name}` 运行起来（`docker compose logs {name}` 会告诉你它为什么没有运行），并让 `{service}` 在 `depends_on` 里等待它。",
    "start-on-machine":
      "让 `{name}` 运行起来（它的单元的日志会显示为什么没有运行），并让 `{service}` 在它之后启动（单元里写 `After=`）。",
    wait: "`{name}` 现在在运行：`docker compose logs {name}` 会告诉你它是不是中途退出过，或者起来得太晚。给它加上健康检查，让 `{service}` 等待它（`depends_on: {name}: condition: service_healthy`），并让代码重试。",
    "wait-on-machine":
      "`{name}` 现在在运行：它的单元的日志会显示它中间是否结束过，或者启动得晚。让 `{service}` 在它之后启动（单元里写 `After=`），并让代码重试。",
    network: "把 `{service}` 和 `{name}` 放进同一个网络（两者的 `networks:`）。",
    port: "让 `{service}` 请求 `{name}` 的 {open} 端口：容器之间要用程序自己监听的端口，而不是 `ports:` 发布的端口。",
    "port-on-machine": "让 `{service}` 用端口 {open} 访问 `{name}`，它监听的是这个端口。",
    rename: "在 `{service}` 的 URL 里，或它的主机变量里，把 {host} 换成名字 `{name}`。",
    elsewhere:
      "把它要找的服务的名字告诉 `{service}`。在宿主机上直接运行的程序是 `host.docker.internal`，要加 `extra_hosts: [host.docker.internal:host-gateway]`。",
    "elsewhere-on-machine":
      "在这台机器上启动缓存或消息代理，或者把有它的那台机器的地址告诉 `{service}`。",
    scale: "让 compose 运行一个 `{name}`：去掉 `scale:` 或 `deploy.replicas:` 里的 0。",
    bind: "让 `{name}` 监听容器的所有地址：在它的配置里写 `bind 0.0.0.0`，或在命令里加 `--bind 0.0.0.0`。这时 Redis 还需要密码（`requirepass`），或者放在单独的网络里并设置 `protected-mode no`：两者都没有的话，它不接受别人的命令。",
    "bind-on-machine": "让 `{name}` 监听请求所用的地址（配置里的 `bind`），并设置密码。",
    enable: "把 `{name}` 从 profile 里拿出来，或者在运行 `{service}` 的地方都启用这个 profile。",
    add: "把这个服务加进来，或者告诉 `{service}` 正确的主机名。如果没有它也能工作，就让代码捕获这个错误。",
  },
  doc: {
    title: "缓存或消息队列没有应答",
    what: "后端在启动时或处理请求时要连接 Redis、Memcached、RabbitMQ 之类的服务，而那里没有人应答。于是它退出，或者凡是用到它的请求都返回 500。",
    confusedWith: {
      "db-not-ready-race": "那里是数据库，而且只是时间问题",
      "unhandled-exception-500": "那里与其他服务无关",
      "backend-bind-loopback": "那里是后端自己只监听 127.0.0.1",
    },
  },
} satisfies Translation<typeof cause>;

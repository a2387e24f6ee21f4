import type cause from "../../../causes/dependency/cache-or-broker-down.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    down: "`{service}` 需要 `{name}`，而那里没有人应答：`{name}` 没有在运行（{state}）。",
    profile: "`{service}` 需要 `{name}`，而它从来没有被启动：它属于一个没有启用的 profile。",
    loopback:
      "`{service}` 需要 `{name}`，它在运行，但只监听 127.0.0.1：那是在它自己的容器里面，别人都连不上。",
    "not-here": "`{service}` 需要名为 `{name}` 的缓存或消息队列，而这个栈里没有叫这个名字的服务。",
    running: "`{service}` 需要 `{name}`，被请求的时候却连不上它。",
    unknown: "`{service}` 需要一个缓存或消息队列（{name}），而那里没有人应答。",
    start:
      "先让 `{name}` 运行起来（`docker compose logs {name}` 会告诉你它为什么没有运行），并让 `{service}` 在 `depends_on` 里等待它。",
    bind: "让 `{name}` 监听容器的所有地址：在它的配置里写 `bind 0.0.0.0`，或在命令里加 `--bind 0.0.0.0`，同时设置密码，或把它放在单独的网络里。",
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

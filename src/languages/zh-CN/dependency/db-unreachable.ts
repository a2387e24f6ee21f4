import type cause from "../../../causes/dependency/db-unreachable.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    own: "`{service}` 在 {host}:{port} 找它的数据库。在容器里那就是容器自己，而那里没有程序在监听。",
    "own-other":
      "`{service}` 在 {host}:{port} 找它的数据库。在容器里那就是容器自己，而那里没有程序在监听：数据库是另一个容器 `{name}`。",
    "other-port":
      "`{service}` 请求数据库 `{name}` 的 {port} 端口，而那里没有程序在监听：`{name}` 监听的是 {open} 端口。",
    loopback:
      "`{service}` 需要数据库 `{name}`，它在运行，但只监听 127.0.0.1：那是在它自己的容器里面，别人都连不上。",
    profile: "`{service}` 需要数据库 `{name}`，而它从来没有被启动：它属于一个没有启用的 profile。",
    scaled: "`{service}` 需要数据库 `{name}`，而 compose 被要求一个容器也不运行它（`scale: 0`）。",
    down: "`{service}` 需要数据库 `{name}`，而它没有在运行（{state}）。",
    rename: "在 DB_HOST 或数据库 URL 里，把 `{service}` 用的 {host} 换成名字 `{name}`。",
    elsewhere:
      "把数据库服务的名字告诉 `{service}`。在宿主机上直接运行的数据库是 `host.docker.internal`，要加 `extra_hosts: [host.docker.internal:host-gateway]`。",
    port: "让 `{service}` 请求 `{name}` 的 {open} 端口（DB_PORT，或数据库 URL 里）：容器之间要用程序自己监听的端口，而不是 `ports:` 发布的端口。",
    bind: "让 `{name}` 监听容器的所有地址：PostgreSQL 用 `listen_addresses = '*'`，MySQL 用 `bind-address = 0.0.0.0`。",
    enable: "把 `{name}` 从 profile 里拿出来，或者在运行 `{service}` 的地方都启用这个 profile。",
    scale: "让 compose 运行一个 `{name}`：去掉 `scale:` 或 `deploy.replicas:` 里的 0。",
    start: "先让 `{name}` 运行起来：`docker compose logs {name}` 会告诉你它为什么没有运行。",
  },
  doc: {
    title: "后端去找数据库的地方连不上数据库",
    what: "后端请求的地址上不可能有数据库应答：localhost，在容器里那只是容器自己；compose 在宿主机上发布的端口；或者数据库只监听它自己，或从来没有被启动。后端在启动时就退出，或者一用到数据库就返回 500。",
    confusedWith: {
      "db-not-ready-race": "那里地址是对的，只是数据库还需要时间",
      "db-host-unresolvable": "那里数据库的主机名无法解析",
      "cache-or-broker-down": "那里被请求的是缓存或消息队列",
      "startup-command-failed": "那里失败的步骤不需要别的服务",
    },
  },
} satisfies Translation<typeof cause>;

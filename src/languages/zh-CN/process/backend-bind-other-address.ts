import type cause from "../../../causes/process/backend-bind-other-address.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "`{service}` 只监听 {address}:{port}，那是它在网络 {network} 上的地址。nginx 连接的是它在 {other} 上的地址 {asked}:{port}，被拒绝。",
    variable:
      "把 `{service}` 的变量 `{variable}` 的值从 `{value}` 改成 0.0.0.0：这样服务器就监听容器的所有地址。",
    option:
      "让 `{service}` 里的服务器监听 0.0.0.0，也就是容器的所有地址：在启动命令里加上 `{option}`。",
    fix: "让 `{service}` 里的服务器监听 0.0.0.0，也就是容器的所有地址。看看启动它的地方，也就是命令、代码或设置：容器的名字（`hostname`）或变量 `HOSTNAME` 只代表一个地址。",
  },
  doc: {
    title: "后端监听的是它在另一个网络上的地址",
    what: "容器在几个网络上，就在每个网络上各有一个地址。如果让服务器监听容器的名字（`hostname`、`HOSTNAME`，Next.js 自己就会这样），它只占用其中一个网络上的地址，从别的网络来的连接都会被拒绝，nginx 也一样。",
    confusedWith: {
      "backend-bind-loopback": "那里服务器监听 127.0.0.1，只对自己开放",
      "networks-not-shared": "那里两者没有共同的网络",
      "stale-upstream-ip": "那里 nginx 连接的是容器已经不再拥有的地址",
    },
  },
} satisfies Translation<typeof cause>;

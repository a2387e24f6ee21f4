import type cause from "../../../causes/network/host-service-bound-loopback.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    seen: "nginx 询问的是运行容器的机器（{target}）。那里的 `{service}` 只监听 {address}:{port}，来自容器的连接永远到不了那里。",
    summary:
      "nginx 询问的是运行容器的机器（{target}），并被拒绝连接：那里的程序只监听 127.0.0.1，或者没有运行。",
    fix: "让机器上的程序监听 0.0.0.0，或者 Docker 自己的地址（{gateway}），并用防火墙挡住其他人。或者把它作为这个栈的服务运行。",
    bind: "让 `{service}` 监听 0.0.0.0 而不是 {address}，或者监听 Docker 自己的地址（{gateway}）。",
    open: "`{service}` 对所有人监听机器的端口 {port}",
  },
  doc: {
    title: "机器上的程序只监听回环地址",
    what: "`host.docker.internal` 和 172.17.0.1 从容器通向机器本身。机器上只监听 127.0.0.1 的程序能回答机器上的人，但来自容器的连接要经过 Docker 的网桥，会被拒绝。",
    confusedWith: {
      "backend-bind-loopback": "那里后端在自己的容器里运行",
      "host-firewall-blocks": "那里没有任何回应，或者是 113，而不是拒绝连接",
    },
  },
} satisfies Translation<typeof cause>;

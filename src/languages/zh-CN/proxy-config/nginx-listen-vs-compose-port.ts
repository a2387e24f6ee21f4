import type cause from "../../../causes/proxy-config/nginx-listen-vs-compose-port.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    unheard:
      "请求发往 `{service}` 的端口 {port}，但那里的 nginx 只监听 {open}：进来的连接会被拒绝，或者在 nginx 见到请求之前就被切断。",
    inside:
      "请求发往 `{service}` 的端口 {port}，但那里的 nginx 只监听 {open}，除了它自己的容器谁也到不了那里。",
    "inside-on-machine":
      "请求发往 `{service}` 的端口 {port}，但那里的 nginx 只监听 {open}，除了这台机器自己没有人访问得到。",
    sixOnly:
      "请求通过 IPv4 发往 `{service}` 的端口 {port}，但那里的 nginx 只监听 [::]:{port}，后面没有写 `ipv6only=off` 时它不接受 IPv4：进来的连接会被拒绝，或者在 nginx 见到请求之前就被切断。",
    both: "再写一行 `{line};`：nginx 的 IPv4 和 IPv6 各要一行。",
    widen: "让 nginx 监听容器的所有地址：`listen {port};`。",
    "widen-on-machine": "让 nginx 监听机器的所有地址：`listen {port};`。",
    listens: "`{service}` 里的 nginx 监听端口 {port}",
    written:
      "compose 发布了 `{service}` 的端口 {port}，但那里的 nginx 只监听 {open}：从主机端口 {host} 进来的连接会被拒绝。",
    fix: "让 nginx `listen {port};`，或者发布它所监听的端口（{open}）。",
    "fix-on-machine": "让 nginx `listen {port};`，或者访问它监听的端口（{open}）。",
  },
  doc: {
    title: "compose 发布的端口上没有 nginx 在监听",
    what: '`ports: "443:443"` 通向容器的端口 443。如果 nginx 没有任何 server 监听那里，无论它在其他端口上配置了什么，连接都会被拒绝或重置。',
    confusedWith: {
      "upstream-wrong-port": "那里连得上 nginx，连不上的是后端",
    },
  },
} satisfies Translation<typeof cause>;

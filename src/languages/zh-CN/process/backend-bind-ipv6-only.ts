import type cause from "../../../causes/process/backend-bind-ipv6-only.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "`{service}` 只用 IPv6 监听 [{address}]:{port}。nginx 用 IPv4 连接它的 {host}:{port}，被拒绝。",
    fix: "让 `{service}` 里的服务器监听 0.0.0.0 而不是 {address}，或者去掉让它的 IPv6 套接字不接受 IPv4 的设置（`IPV6_V6ONLY`、`ipv6Only: true`）。",
    both: "`{service}` 在端口 {port} 上也接受 IPv4 连接",
  },
  doc: {
    title: "后端只监听 IPv6",
    what: "绑定到 `::` 的服务器通常也接受 IPv4 连接，除非它自己、框架或内核（`net.ipv6.bindv6only`）要求只用 IPv6。除非为网络启用了 IPv6，Docker 的网络只有 IPv4 地址，所以 nginx 在一个看上去完全开放的地址上被拒绝连接。",
    confusedWith: {
      "backend-bind-loopback": "那里服务器监听 127.0.0.1 或 ::1，只对自己开放",
      "ipv6-aaaa-unreachable": "那里 nginx 用 IPv6 连接，而网络没有 IPv6",
      "upstream-wrong-port": "那里 nginx 使用的端口上没有进程监听",
    },
  },
} satisfies Translation<typeof cause>;

import type cause from "../../../causes/network/ipv6-aaaa-unreachable.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "`{name}` 也有 IPv6 地址，nginx 试了其中一个（{address}），但它的容器没有 IPv6：网络不可达。",
    "summary-on-machine":
      "`{name}` 也有 IPv6 地址，nginx 尝试了其中一个（{address}），但这台机器没有通往那里的 IPv6 路由：网络不可达。",
    off: "在 `resolver` 行加上 `ipv6=off`，让 nginx 只查询 IPv4 地址。",
    literal:
      "给 nginx 写上游的 IPv4 地址，或者让它的网络支持 IPv6（compose 里的 `enable_ipv6: true`）。",
    "literal-on-machine": "把上游的 IPv4 地址写给 nginx，或者给机器配上 IPv6。",
  },
  doc: {
    title: "nginx 尝试 IPv6 地址，而它的容器没有 IPv6",
    what: "许多公开的名字同时有 IPv4 和 IPv6 地址。nginx 轮流使用全部地址，包括它的容器没有路由的那些。到那些地址的连接立即失败（101: Network is unreachable），其他的正常，所以时好时坏。",
    confusedWith: {
      "localhost-dual-stack": "那里的 IPv6 地址是 ::1，容器自己的",
      "host-firewall-blocks": "那里网络是通的，失败的是 IPv4 地址",
    },
  },
} satisfies Translation<typeof cause>;

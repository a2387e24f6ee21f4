import type cause from "../../../causes/name-resolution/localhost-dual-stack.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "nginx 连接 `localhost:{port}`，而它是两个地址：{used} 和 {other}。后端只监听 {used}，所以每当轮到 {other}，nginx 就被拒绝连接。",
    fix: "把 `localhost:{port}` 写成 `{used}:{port}`，这样就只有一个地址；或者让后端同时监听 IPv4 和 IPv6。",
    both: "后端在 {address} 上也接受连接",
  },
  doc: {
    title: "localhost 既是 IPv4 又是 IPv6，而后端只用其中之一",
    what: "机器或容器有 IPv6 时，`localhost` 同时表示 ::1 和 127.0.0.1。nginx 把它们当作两个服务器轮流使用。后端只监听其中一个，就会拒绝每隔一次的连接：nginx 改试另一个（只留下日志），不允许再试的时候则返回 502。",
    confusedWith: {
      "proxy-pass-localhost-in-container": "那里两个地址上都没有进程监听",
      "ipv6-aaaa-unreachable": "那里的 IPv6 地址不是容器自己的",
    },
  },
} satisfies Translation<typeof cause>;

import type cause from "../../../causes/proxy-config/no-live-upstreams.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "nginx 一个都没有询问 `{name}` 的服务器：它们刚才都失败过，在 `fail_timeout`（未设置时为 10 秒）过去之前都被跳过。",
    down: "上游 `{name}` 的所有服务器都标记为 `down`，所以 nginx 没有可以询问的对象。",
    first:
      "看这一行之前关于 `{name}` 的第一条错误：原因就是那次失败。服务器恢复应答后，nginx 会自己再去询问。",
    unmark: "把应当被询问的服务器上的 `down` 去掉。",
  },
  doc: {
    title: "nginx 没有可以询问的服务器了",
    what: "上游有多个服务器时，nginx 会跳过失败了 max_fails 次（默认 1 次）的服务器，持续 fail_timeout（默认 10 秒）。全部被跳过时，它谁都不问就立即返回 502。这是先前失败的后果：它之前的第一条错误说明了原因。只有当所有服务器都标记为 `down` 时，它本身才是原因。",
    confusedWith: {
      "backend-not-running": "那里先前的失败是连接被拒绝：没有进程监听",
      "localhost-dual-stack": "那里两个服务器之一是 localhost 的 IPv6 地址",
    },
  },
} satisfies Translation<typeof cause>;

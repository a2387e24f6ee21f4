import type cause from "../../../causes/upload-limits/outer-proxy-body-limit.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "{size} 的上传被站在 `{inner}` 前面的 `{outer}` 以 413 拒绝：`{inner}` 的限制是 {innerLimit}，`{outer}` 的是 {limit}。路上的每个 nginx 都有自己的限制。",
    written:
      "检查用的上传有 {size}。`{inner}` 会接受它（{innerLimit}），但前面的 `{outer}` 只允许 {limit}：路上的每个 nginx 都有自己的限制。",
    fix: "在 `{outer}` 里也设置 `client_max_body_size`，至少与 `{inner}` 一样大。",
  },
  doc: {
    title: "更外层的代理限制更小",
    what: "请求要经过路上的每一个代理，每一个都把它的大小与自己的限制比较。如果前面还有一个（另一个 nginx、负载均衡器、CDN）仍是默认值，只调高应用旁边那个 nginx 的 client_max_body_size 没有用。",
    confusedWith: {
      "nginx-client-max-body-size": "那里拒绝的是唯一的 nginx，或里面的那个",
      "backend-body-limit-413": "那里请求到达了应用，是应用返回 413",
    },
  },
} satisfies Translation<typeof cause>;

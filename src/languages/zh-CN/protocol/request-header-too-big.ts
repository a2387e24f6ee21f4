import type cause from "../../../causes/protocol/request-header-too-big.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "nginx 以 {status} 拒绝了 {request}：其中的{what}超过了 nginx 为它准备的缓冲区（{limit}）。",
    behind:
      "`{proxy}` 后面的 `{inner}` 里的 nginx 以 {status} 拒绝了 {request}：其中的{what}超过了它准备的缓冲区（{limit}）。",
    fix: "缩小 cookie、令牌和查询串：会不断增长的内容应当放进请求体或会话。如果只能如此，就在 server 里调高 `large_client_header_buffers 4 16k;`（同一端口有多个 server 时以第一个为准），后端的限制也要一并调高。",
  },
  doc: {
    title: "请求头超过了 nginx 的限制",
    what: "nginx 把请求头的每一行读进一个 large_client_header_buffers 缓冲区（8 KB）。越来越大的 cookie 或很长的令牌放不下：请求头过大返回 400，地址过长返回 414。它只在 info 级别把这件事写进错误日志，所以多半看不到记录。",
    confusedWith: {
      "response-header-too-big": "那里过大的是后端的响应，nginx 返回 502",
      "allowed-hosts-missing": "那里的 400 是应用产生的",
    },
  },
} satisfies Translation<typeof cause>;

import type cause from "../../../causes/protocol/response-duplicate-te.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "`{service}` 对 {request} 的响应里，`{header}` 头出现了两次，nginx 从 1.23 版起拒绝这样的响应。",
    fix: "只发送一次。多半是 `{service}` 把另一个服务器的回答连同所有的头一起转交，才造成重复：转交时去掉 `Transfer-Encoding`、`Content-Length`、`Connection` 和 `Keep-Alive`，框架会设置自己的。",
  },
  doc: {
    title: "响应里 Transfer-Encoding 出现了两次",
    what: "后端把另一个服务器响应的头复制到自己的响应里，就会发送两次 Transfer-Encoding: chunked：自己的一次，复制来的一次。nginx 到 1.22 为止都接受，从 1.23 起返回 502；其他客户端多半接受。",
    confusedWith: {
      "response-cl-te-conflict": "那里是两个不同的头互相矛盾",
      "response-invalid-header": "那里某个头的格式不对",
    },
  },
} satisfies Translation<typeof cause>;

import type cause from "../../../causes/protocol/response-cl-te-conflict.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "`{service}` 对 {request} 的响应同时带有 `Content-Length` 和 `Transfer-Encoding`，两者互相矛盾：nginx 从 1.23 版起拒绝这样的响应。",
    fix: "两者只发送一个：流式响应不要手动设置 `Content-Length`。如果改不了 `{service}`，`proxy_http_version 1.0;` 可以让多数服务器不再分块回答。",
  },
  doc: {
    title: "Content-Length 和 Transfer-Encoding 同时出现",
    what: "响应要么说明长度，要么分块发送；两者同时出现正是请求走私的手法（RFC 9112 第 6.3 节）。nginx 到 1.22 为止都接受，从 1.23 起返回 502。从 1.29.7 起 nginx 默认用 HTTP/1.1 询问，于是更多后端会分块回答。",
    confusedWith: {
      "response-duplicate-te": "那里同一个头出现了两次",
      "response-invalid-header": "那里某个头的格式不对",
    },
  },
} satisfies Translation<typeof cause>;

import type cause from "../../../causes/upload-limits/backend-closes-before-body-read.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "`{service}` 对 {request} 回答 {status}，然后没有读取 {size} 的请求体就关闭了连接。nginx 还在发送（{errno}），发现连接已断，于是返回 502，而没有转交那个 {status}。",
    logged:
      "nginx 还在发送请求体时，`{service}` 就对 {request} 回答了 {status} 并关闭连接（{errno}）。",
    cut: "`{service}` 在 {request} 进行到一半时，还没有读完 {size} 的请求体，不作回答就关闭了连接，每次都是，而且立即发生。nginx 还在发送（{errno}），所以返回 502。",
    maybe:
      "nginx 正在发送 {request} 时，`{service}` 关闭了连接。如果每次大的上传都这样，就是 `{service}` 没有读请求体就拒绝了它：直接访问时它会返回 4xx，或者同样关闭连接。",
    fix: "让后端先读完（或丢弃）请求体，再回答并关闭：请求体没有读完之前，不要 `Connection: close`、`destroy` 或 return，并把大小和登录的检查放到前面。保留 `proxy_request_buffering on`，并把 `client_max_body_size` 设为后端接受的大小，让 nginx 用干净的 413 拒绝其余的。",
  },
  doc: {
    title: "后端没有读完上传就关闭了连接",
    what: "后端很早就拒绝请求（登录、大小），没有读请求体就关闭连接。内核于是重置连接：还在发送的 nginx 得到 errno 32 或 104，多半会丢失响应，并返回 502。小的请求体则能得到干净的 4xx。",
    confusedWith: {
      "backend-body-limit-413": "那里 413 能够到达",
      "keepalive-race": "那里的连接是空闲的，重发请求就会成功",
      "process-exit-in-handler": "那里后端的进程退出了",
    },
  },
} satisfies Translation<typeof cause>;

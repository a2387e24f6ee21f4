import type cause from "../../../causes/timeout/keepalive-race.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "nginx 通过保留着的空闲连接（`keepalive`）把 {request} 发给 `{service}`，而 `{service}` 恰好在那一刻关闭了它。请求本身没有问题：再试一次就能得到回答。nginx 自己不会重发 POST。",
    shorter:
      "nginx 通过保留着的空闲连接（`keepalive`）发送 {request}，而 `{service}` 恰好在那一刻关闭了它：`{service}` 保留 {theirs} 秒，nginx 最多保留 {ours} 秒。同样的请求再发一次就能得到回答；nginx 自己不会重发 POST。",
    maybe:
      "nginx 正在发送 {request} 时，`{service}` 关闭了连接。如果这很少发生，而且 nginx 保留着到上游的连接（`keepalive`），那就是在 `{service}` 关闭空闲连接的那一刻重用了它。",
    fix: "让后端保留空闲连接的时间比 nginx 长：Node `server.keepAliveTimeout = 75_000`、uvicorn `--timeout-keep-alive 75`、gunicorn `--keep-alive 75`。或者把 upstream 块里的 `keepalive_timeout` 设得比后端的时间短。",
    without: "nginx 不保留到上游的连接（没有 `keepalive`）",
  },
  doc: {
    title: "空闲连接在 nginx 重用它时被关闭",
    what: "使用 `keepalive` 时 nginx 会重用到后端的连接。如果后端的空闲时限（Node 和 uvicorn 是 5 秒，gunicorn 是 2 秒）比 nginx 的（60 秒）短，请求就可能正好碰上连接关闭：后端根本没有看到它，nginx 返回 502，很少发生，而且只在空闲之后。",
    confusedWith: {
      "process-exit-in-handler": "那里后端的进程退出了",
      "backend-closes-before-body-read": "那里每次大的上传都失败，直接访问得到 4xx",
      "go-panic-recovered": "那里后端的日志写着 `http: panic serving`",
      "server-request-timeout": "那里每次都在同样的时间之后中断",
    },
  },
} satisfies Translation<typeof cause>;

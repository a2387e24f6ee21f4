import type cause from "../../../causes/timeout/nginx-proxy-read-timeout.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "nginx 等 {request} 的回答等了 {limit} 秒（{origin}）就放弃了，而 `{service}` 还在处理。",
    slow: "nginx 等 {request} 的回答等了 {limit} 秒（{origin}）就放弃了，而 `{service}` 还在处理。直接访问时，`{service}` 在 {direct} 秒后回答。",
    hung: "nginx 等 {request} 的回答等了 {limit} 秒（{origin}）就放弃了。直接访问时，`{service}` 在 {direct} 秒内也没有回答：它卡住了，或者需要更长的时间。",
    find: "先弄清 `{service}` 在等什么（锁、另一个服务、永远不会来的响应）。只有当工作确实会结束时，加长 `{directive}` 才有用。",
    told: "nginx 等 `{service}` 对 {request} 的回答，等满了 `{directive}` 允许的时间（未设置时为 60 秒）就放弃了。",
    raise:
      "为这个 location 把 `{directive}` 调到工作所需的时间以上，或者让 `{service}` 先回答，其余的之后再做。",
    fix: "为这个 location 把 `{directive}` 调到工作所需的时间以上。耗时的工作更好的办法是：立即回答，然后在后台处理。",
  },
  doc: {
    title: "nginx 等待的时间比后端工作的时间短",
    what: "nginx 等待响应的下一段数据，最长 proxy_read_timeout（未设置时为 60 秒）。后端需要更长时间时，nginx 返回 504 并关闭连接，尽管什么都没有坏。",
    confusedWith: {
      "gunicorn-worker-timeout":
        "那里是应用服务器结束了自己的工作进程：502 或 500，日志里有 WORKER TIMEOUT",
      "backend-hung-or-paused": "那里直接访问也得不到回答",
    },
  },
} satisfies Translation<typeof cause>;

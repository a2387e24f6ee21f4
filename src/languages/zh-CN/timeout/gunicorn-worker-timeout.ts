import type cause from "../../../causes/timeout/gunicorn-worker-timeout.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    shorter:
      "nginx 被设置为等 `{service}` {nginx} 秒，而那里的 gunicorn 在 {gunicorn} 秒后就结束工作进程（{origin}）：更耗时的请求仍然以 502 告终。",
    waiting: "工作进程被结束时正在等客户端的下一段数据，因为 nginx 在这里不缓冲请求",
    raise:
      "把 gunicorn 的 `--timeout` 设得比最慢的请求所需的时间长，再把 nginx 的 proxy_read_timeout 设得比它更长。",
    summary:
      "`{service}` 里的 gunicorn 在 {took} 秒后杀掉了自己的工作进程 {pid}，因为 {request} 的耗时超过了 `--timeout`。",
    killed:
      "`{service}` 里 gunicorn 的工作进程 {pid} 被 SIGKILL 杀掉了。对于耗时超过 `--timeout` 的工作进程，gunicorn 自己就会这样做，并且事先会写 WORKER TIMEOUT。",
    told: "`{service}` 里的 gunicorn 杀掉了自己的工作进程 {pid}（WORKER TIMEOUT），因为某个请求的耗时超过了 `--timeout`。",
    fix: '把 gunicorn 的 `--timeout` 调到工作所需的时间以上，并低于 nginx 的 proxy_read_timeout，或者把工作移出请求。这不是内存不足，即使日志里还写着 "Perhaps out of memory?"。',
  },
  doc: {
    title: "gunicorn 结束了耗时过长的工作进程",
    what: "工作进程超过 --timeout 秒（未设置时为 30）没有报到，gunicorn 的主进程就会杀掉它。请求就此丢失：21 版以前 nginx 返回 502，从 22 版起同步工作进程还会返回 500。",
    confusedWith: {
      "worker-oom-killed": "那里被杀之前没有 WORKER TIMEOUT，而且内核记录了因内存不足而被杀的进程",
      "nginx-proxy-read-timeout": "那里 nginx 先放弃，返回 504",
    },
  },
} satisfies Translation<typeof cause>;

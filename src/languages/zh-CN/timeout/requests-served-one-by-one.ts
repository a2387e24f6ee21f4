import type cause from "../../../causes/timeout/requests-served-one-by-one.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "`{service}` 一次只处理一个请求。{request} 需要 {one} 秒；同时发出的请求里，第二个在 {two} 秒后才得到回答，依此类推，直到 nginx 不再等待（{waited} 秒）：{of} 个里有 {failed} 个失败。",
    fix: "让它能同时处理多个请求：增加工作进程（uvicorn 的 `--workers`，gunicorn 的 `-w`），并且不要在事件循环里做会阻塞的工作（FastAPI 里用普通 `def` 写的处理函数会自动在线程里运行）。如果请求在等一把锁，就缩短持有它的时间。把 `proxy_read_timeout` 调大只会让队列更长。",
  },
  doc: {
    title: "请求互相等待",
    what: "后端一次只处理一个请求：它只有一个工作进程，或者处理函数阻塞了事件循环，或者一直持有一把锁。单独一个请求没有问题；几个请求同时到来时，每一个都要等前面的做完，排在最后的等得比 nginx 愿意等的还久。所以只有在有负载时才会失败，而且时有时无。",
    confusedWith: {
      "nginx-proxy-read-timeout": "那里单独一个请求就比 nginx 等待的时间长",
      "event-loop-blocked": "那里处理一个请求时，其他路径也得不到回答",
      "backend-accept-queue-full": "那里连接根本没有被接受",
    },
  },
} satisfies Translation<typeof cause>;

import type cause from "../../../causes/timeout/event-loop-blocked.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "`{service}` 处理 {request} 的时候，不回答其他任何人：{meanwhile}。{server} 在一个循环里处理进程的所有请求，而 {request} 的处理函数在工作或等待期间一直占着这个循环。",
    fix: "把耗时的工作移出事件循环：Python 用 `await asyncio.to_thread(…)` 或进程池（FastAPI 里用普通 `def` 写的处理函数会自动在线程里运行），Node 用 worker 线程；并使用不会阻塞的库来等待。增加工作进程只会让它少发生一些。",
  },
  doc: {
    title: "一个请求阻塞了事件循环",
    what: "使用事件循环的服务器（uvicorn、hypercorn、Node）在一个线程里处理一切。处理函数长时间计算，或调用了会阻塞的东西，就会让进程的其他请求全部停下，连健康检查也不例外；nginx 对它们全都返回 504。",
    confusedWith: {
      "nginx-proxy-read-timeout": "那里其他请求同时能得到回答",
      "backend-hung-or-paused": "那里任何时候都没有回答",
      "gunicorn-worker-timeout": "那里服务器自己结束耗时过长的工作进程",
    },
  },
} satisfies Translation<typeof cause>;

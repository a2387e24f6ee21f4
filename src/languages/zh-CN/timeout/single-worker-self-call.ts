import type cause from "../../../causes/timeout/single-worker-self-call.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "`{service}` 在问自己：它处理一个请求的时候，经过 nginx 向自己的地址发送 {inner}，而没有剩下的工作进程来回答（{workers}）。两者互相等待，直到超时为止。",
    fix: "直接调用函数，不要请求 URL：要的东西就在同一个程序里。或者让服务器的工作进程或线程数多于同时可能发生的这种调用（gunicorn：`--workers 3`、`--threads 4`）。加长超时只会等得更久。",
  },
  doc: {
    title: "唯一的工作进程在等自己",
    what: "处理函数直接或经过 nginx 请求自己服务的 URL。只有一个工作进程，而它正忙于这个处理函数，就没有人能回答：请求一直等到超时。有多个工作进程时，只要它们同时都这样做，也会发生同样的事。",
    confusedWith: {
      "nginx-proxy-read-timeout": "那里后端一直在工作，只是需要更长时间",
      "backend-hung-or-paused": "那里没有任何请求得到回答，连健康检查也没有",
      "event-loop-blocked": "那里是长时间的计算阻塞了其他请求，没有去问谁",
      "unhandled-exception-500": "那里的异常与自己服务的回答无关",
    },
  },
} satisfies Translation<typeof cause>;

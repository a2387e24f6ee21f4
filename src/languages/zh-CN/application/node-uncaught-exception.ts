import type cause from "../../../causes/application/node-uncaught-exception.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "处理 {request} 时，没有任何代码捕获 {name}，Node 因此结束了 `{service}` 的整个进程：{message}",
    fix: "在 {where} 捕获 {name} 并传下去（`next(error)`），让请求得到一个错误响应。在回调和 `async` 处理函数里，Express 4 自己什么都不捕获：每一个都需要自己的 `try`，每个流都需要 `error` 监听器。",
  },
  doc: {
    title: "没人捕获的异常让 Node 退出",
    what: "回调里的异常、没人 await 的 Promise，或没有监听器的 `error` 事件，都会结束 Node 进程。nginx 看到连接不作回答就被关闭（502），在进程重新启动之前再也连不上（连接被拒绝）。",
    confusedWith: {
      "unhandled-exception-500": "那里框架捕获了异常并返回 500，进程还活着",
      "node-heap-oom": "那里 V8 说堆已经用满，没有抛出异常",
      "process-exit-in-handler": "那里是代码自己结束进程，没有打印调用栈",
      "import-time-exception": "那里异常发生在程序启动时",
    },
  },
} satisfies Translation<typeof cause>;

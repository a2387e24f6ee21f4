import type cause from "../../../causes/application/process-exit-in-handler.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "`{service}` 的进程在处理 {request} 时自己退出了（退出码 {code}）：没有人杀它，内存也没有用尽。",
    uncaught:
      "`{service}` 的进程在处理 {request} 时自己退出了（退出码 {code}）：没有任何代码捕获 {name}：{message}",
    after: "`{service}` 的进程在回答完 {request} 之后马上自己退出了（退出码 {code}）。",
    worker:
      "`{service}` 的一个工作进程在处理 {request} 时自己退出了：没有收到信号的记录，内存也没有用尽。",
    silent:
      "`{service}` 的一个工作进程在处理 {request} 时结束了，内存也没有用尽。它的服务器没有说更多：工作进程可能是自己退出的，可能在原生代码里崩溃，也可能是被杀死的。",
    unseen:
      "`{service}` 的一个工作进程在处理 {request} 时结束了，这里没有任何东西说明原因：可能是内存用尽，可能是原生代码崩溃，也可能是它自己的程序。",
    maybe:
      "`{service}` 曾结束（退出码 {code}），之后又在运行，而 nginx 丢失了 {request}：可能是它的进程在处理这个请求时自己退出了，除非当时有人重启了它。",
    see: "看看 `{service}` 结束之前最后说了什么：没有被捕获的错误，或者结束进程的调用。",
    fix: "在 {request} 的处理函数里找出结束进程的调用（`os._exit`、`sys.exit`），改为返回错误。",
    memory:
      "先看看内核是不是因为内存杀死了它：如果是，就调高上限，或者让处理函数少用一些。否则在 {request} 的处理函数里找结束进程的调用（`os._exit`）和含有原生代码的库：在它的环境里设置 `PYTHONFAULTHANDLER=1`，Python 就会说出它在哪里崩溃。",
    trace:
      "在 {request} 的处理函数里找结束进程的调用（`os._exit`），以及含有原生代码的库（图像、PDF、加密）：在 `{service}` 的环境里设置 `PYTHONFAULTHANDLER=1`，Python 就会说出它在哪里崩溃。",
    catch: "在 {where} 修复或捕获 {name}，让 {request} 得到一个错误响应，进程继续运行。",
    stayed: "请求丢失时，`{service}` 没有任何进程退出",
  },
  doc: {
    title: "进程在处理函数里退出",
    what: "为这个请求运行的代码结束了整个进程。响应没有写出来，nginx 看到连接关闭，返回 502。普通异常不会这样：服务器会把它变成 500。",
    confusedWith: {
      "container-oom-killed": "那里退出码是 137，并且引擎报告了 oom 事件",
      "worker-oom-killed": "那里内核记录了因内存不足而被杀的进程",
      "process-segfault": "那里进程因信号而结束（退出码 139），不是自己退出",
      "unhandled-exception-500": "那里服务器返回 500 并继续运行",
    },
  },
} satisfies Translation<typeof cause>;

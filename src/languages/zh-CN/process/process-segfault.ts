import type cause from "../../../causes/process/process-segfault.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    serving:
      "`{service}` 的一个进程在处理 {request} 时崩溃了（{how}，{signal}）：原生代码访问了不属于它的内存。这不是程序能捕获的异常，也不是内存不足。",
    starting:
      "`{service}` 崩溃了（{how}，{signal}）：原生代码访问了不属于它的内存。这不是程序能捕获的异常，也不是内存不足。",
    fix: "找出为 {request} 运行的原生代码：C 扩展，图像、PDF 或数据库的库，经由 ctypes 的调用。更新它，或者安装与这个 C 库和这个语言版本匹配的构建。在 Python 里，`PYTHONFAULTHANDLER=1` 会打印出崩溃的那一行。",
  },
  doc: {
    title: "进程在原生代码里崩溃",
    what: "进程访问不属于自己的内存（SIGSEGV、SIGBUS）或除以零（SIGFPE），内核就会结束它。它正在处理的请求中断，nginx 返回 502；有工作进程的服务器会启动另一个，单个进程则以退出码 139、135 或 136 结束。",
    confusedWith: {
      "container-oom-killed": "那里退出码是 137，是内存用尽",
      "runtime-abort": "那里程序有意结束自己（退出码 134），并说明了原因",
      "process-exit-in-handler": "那里进程不是因信号而结束",
      "worker-oom-killed": "那里工作进程得到的是信号 9",
    },
  },
} satisfies Translation<typeof cause>;

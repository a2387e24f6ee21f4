import type cause from "../../../causes/process/runtime-abort.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    serving:
      "`{service}` 的一个进程在处理 {request} 时中止了（{how}，{signal}）：它的运行时或某个原生库发现自己处于无法继续的状态。",
    starting: "`{service}` 中止了（{how}）：它的运行时或某个原生库发现自己处于无法继续的状态。",
    fix: "看这个服务的日志里结束之前的最后几行：没有捕获的 C++ 异常、失败的断言、损坏的堆。那里写着处理 {request} 时库缺少什么或弄错了什么；补上它，或者更新这个库。",
  },
  doc: {
    title: "运行时中止",
    what: "运行时或原生库调用了 abort()：没有捕获的 C++ 异常、失败的断言、损坏的堆。进程因信号 6 结束（退出码 134；如果它是容器的第一个进程则是 139），它正在处理的请求中断。",
    confusedWith: {
      "node-heap-oom": "那里 Node 在中止之前说堆内存已经用满",
      "gunicorn-worker-timeout": "那里 gunicorn 中止了慢的工作进程，并且事先写了 WORKER TIMEOUT",
      "process-segfault": "那里原生代码访问了错误的内存，一句话都没说",
    },
  },
} satisfies Translation<typeof cause>;

import type cause from "../../../causes/resources/worker-oom-killed.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    shared:
      "`{service}` 的 {workers} 个工作进程共用 {limit} 内存，平均每个最多 {each} MB。它们的工作同时需要更多内存时，内核会在请求处理到一半时杀掉其中一个，而容器看上去仍然健康。",
    summary:
      "`{service}` 的一个工作进程在处理 {request} 时被杀掉了：它的容器达到了内存限制 {limit}。容器本身仍在运行，所以所有健康检查看上去都正常。",
    told: "内核用 SIGKILL 杀掉了 `{service}` 的一个工作进程，而在那之前服务器自己并没有超时：内存用尽时就是这个样子。容器本身仍在运行。",
    "told-on-machine":
      "内核用 SIGKILL 杀掉了 `{service}` 的一个工作进程，而在此之前没有服务器程序自己的超时：内存不够时就是这个样子。服务器程序本身继续运行。",
    kernel:
      "内核杀死了 `{program}`（进程 {pid}），因为它所在的容器达到了内存限制。如果它是 `{service}` 的几个工作进程之一，容器本身仍在运行。",
    fix: "调高 `{service}` 的内存限制，少启动几个工作进程，或者让请求少用内存（分块读取文件，用完就释放）。加长超时或改其他代理设置都没有用。",
    enough: "`{service}` 没有进程因内存不足而被杀（内核的计数是零）",
    ended: "`{service}` 的容器本身结束了",
  },
  doc: {
    title: "工作进程因内存不足被杀",
    what: "一个容器里有多个工作进程，容器达到内存限制时，内核会杀掉占用内存最多的那个。它正在处理的请求就此中断，nginx 返回 502，而容器看上去一直是健康的。",
    confusedWith: {
      "host-oom-killed": "那里容器没有限制，用完的是整台机器的内存",
      "container-oom-killed": "那里被杀的是主进程，容器以 137 结束",
      "gunicorn-worker-timeout": "那里是 gunicorn 自己结束工作进程，并且事先写了 WORKER TIMEOUT",
      "process-exit-in-handler": "那里没有进程因内存不足而被杀",
    },
  },
} satisfies Translation<typeof cause>;

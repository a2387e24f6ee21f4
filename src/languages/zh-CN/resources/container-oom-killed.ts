import type cause from "../../../causes/resources/container-oom-killed.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "`{service}` 需要的内存超过了它的限制 {limit}，内核因此杀掉了容器的主进程（退出码 137）。",
    probably:
      "`{service}` 的主进程被杀掉了（退出码 137），而没有人让 Docker 这样做：最可能的原因是它需要的内存超过了限制 {limit}。",
    told: "内核杀死了 `{program}`（进程 {pid}），因为它所在的容器达到了内存限制；机器本身还有内存。它与 `{service}` 相符。",
    unseen:
      "`{service}` 的主进程因内存用尽而被内核杀掉（退出码 137）：用尽的是它自己的限制（没有看到），或者是整台机器的内存。",
    maybe:
      "`{service}` 曾被杀掉（退出码 137 就是 SIGKILL），之后又在运行，而 nginx 丢失了 {request}：可能是处理它时内存用尽，除非当时有人停止或重启了 `{service}`。",
    "by-whom":
      "看看是谁杀掉了它：内核日志会写出它因内存而结束的进程。如果里面什么都没有，就是有人停止或重启了容器。",
    fix: "给 `{service}` 更多内存，或者让一个请求少用一些：分块读写上传的文件，或者少启动几个工作进程。",
    alive: "`{service}` 的容器从未结束，所以没有整个因内存不足而被杀",
    other: "`{service}` 的容器以退出码 {code} 结束，引擎没有报告内存用尽",
  },
  doc: {
    title: "容器因内存不足被杀",
    what: "容器里所有进程合计超过了内存限制。内核杀掉主进程，容器以退出码 137 和 OOMKilled 结束，到 nginx 的连接在请求处理到一半时中断。",
    confusedWith: {
      "worker-oom-killed": "那里被杀的是一个工作进程，容器仍在运行",
      "process-exit-in-handler": "那里退出码是程序自己的，没有内存事件的报告",
    },
  },
} satisfies Translation<typeof cause>;

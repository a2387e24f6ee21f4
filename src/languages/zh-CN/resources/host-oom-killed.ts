import type cause from "../../../causes/resources/host-oom-killed.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    machine:
      "内核杀死了 `{service}` 的 `{program}`（进程 {pid}），因为机器已经没有内存可用（共 {total}，交换空间 {swap}）。",
    unit: "内核杀死了 `{service}` 的 `{program}`（进程 {pid}），因为它达到了所属 unit 的内存限制（{limit}）。",
    told: "systemd 说内核的 OOM killer 结束了 `{service}` 的一个进程（Result=oom-kill）；它的限制是 {limit}。",
    whole:
      "内核杀死了 `{program}`（进程 {pid}），因为机器自己的内存用完了，而不是某个容器的内存：它与 `{service}` 相符。",
    "whole-on-machine":
      "内核杀掉了 `{program}`（进程 {pid}），因为机器本身的内存用完了：它符合 `{service}`。",
    within:
      "内核杀死了 `{program}`（进程 {pid}），因为它达到了所属 unit 的内存限制：它与 `{service}` 相符。",
    container:
      "内核因为内存杀死了 `{service}` 的一个进程，而它的容器没有内存限制：用完的是整台机器的内存，或者是容器所在的某个 cgroup 的内存。",
    share:
      "减少一个请求占用的内存（分块读写），减少工作进程，或者给机器增加内存或交换空间。给每个服务设置内存限制之后，内核结束的就是占用太多的那个，而不是别的。",
    fix: "减少一个请求占用的内存（分块读写），减少工作进程，或者给机器增加内存或交换空间。短时间需要大量内存的工作，例如构建，不应该放在提供服务的机器上。给这个 unit 设置 `Restart=always`，让它能够恢复。",
    raise: "提高这个 unit 的 `MemoryMax`，减少一个请求占用的内存，或者减少工作进程。",
    alive: "内核没有因为内存结束 `{service}` 的任何进程",
  },
  doc: {
    title: "内核因内存不足杀死了程序",
    what: "机器或 unit 可用的内存用完了，内核在程序工作途中用 SIGKILL 结束了它。程序自己什么都不会说，内核日志和 systemd 会说。",
    confusedWith: {
      "container-oom-killed": "那里是容器达到了 Docker 给它的限制",
      "worker-oom-killed": "那里是工作进程所在容器自己的限制",
      "unit-not-running": "那里没有谁杀死它",
    },
  },
} satisfies Translation<typeof cause>;

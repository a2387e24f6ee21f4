import type cause from "../../../causes/process/backend-not-running.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    ended: "`{service}` 没有在运行：它的进程以退出码 {code} 结束了。",
    killed:
      "`{service}` 没有在运行：它的进程被杀掉了（退出码 137 就是 SIGKILL），可能是因为内存用尽。",
    "by-whom":
      "看看是谁杀掉了它：`OOMKilled` 说明它的容器是否用尽了内存，内核日志说明内核因为内存结束了谁。如果两者都没有，就是有人停止了它。",
    "by-whom-on-machine":
      "看看是谁杀掉了它：内核日志（`journalctl -k`）会写明因内存不足结束了谁。如果里面没有，就是有人停掉了它。",
    state: "`{service}` 没有在运行：它的容器状态是 {state}。",
    "state-on-machine": "`{service}` 没有在运行。",
    never: "`{service}` 从来没有启动（{state}）。",
    told: "nginx 在 `{host}:{port}` 被拒绝连接：多半是 `{service}` 没有在运行，或者它的服务器没有启动成功。",
    see: "看看 `{service}` 是否在运行，以及它最后说了什么；然后修好那个问题。",
    silent: "`{service}` 在运行，但没有监听任何端口。",
    waiting: "`{service}` 在运行，但没有监听任何端口；它最后输出的是 `{words}`。",
    idle: "`{service}` 运行的是 `{command}`，那只是让容器活着：那里没有启动服务器，也没有监听任何端口。",
    serve:
      "在 `{command}` 的位置写上启动服务器的命令；如果镜像里有（`CMD`），去掉 `command:` 就行。",
    start: "看 `{service}` 日志的末尾（`docker compose logs {service}`），了解它为什么结束。",
    "start-on-machine": "看看 `{service}` 日志的末尾（单元用 `journalctl`），了解它为什么结束。",
    waits:
      "看 `{service}` 日志的末尾（`docker compose logs {service}`），了解它在等什么，或者它是不是用端口之外的方式提供服务。",
    "waits-on-machine":
      "看看 `{service}` 日志的末尾（单元用 `journalctl`），它在等什么，或者它是不是不通过端口提供服务。",
    listens: "`{service}` 在运行，并监听 {ports}",
  },
  doc: {
    title: "后端没有在运行",
    what: "nginx 要把请求发往的容器已经结束、从未启动，或者里面的进程不为任何人服务。nginx 连接不到任何服务。只有在没有任何线索说明原因时，才会把它作为原因报告。",
    confusedWith: {
      "crash-loop-generic": "那里它被一次又一次地重新启动",
      "foreground-missing": "那里它以退出码 0 结束，好像一切都做完了",
      "backend-bind-loopback": "那里后端在运行也在监听，只是只对自己",
      "upstream-wrong-port": "那里后端在运行，监听的是另一个端口",
      "dependency-unhealthy-blocks-up": "那里 compose 在等另一个服务，所以没有启动它",
    },
  },
} satisfies Translation<typeof cause>;

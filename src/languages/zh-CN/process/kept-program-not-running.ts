import type cause from "../../../causes/process/kept-program-not-running.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    gaveUp:
      "{manager} 已经放弃了 `{program}`，不会再启动它：它每次启动后很快就结束，次数太多（{how}）。{manager} 本身照常运行，而 `{program}` 该提供服务的地方没有人应答。",
    gaveUpUnseen:
      "{manager} 已经放弃了 `{program}`，不会再启动它：它每次启动后很快就结束，次数太多。{manager} 本身照常运行，而 `{program}` 该提供服务的地方没有人应答。",
    stopped:
      "`{program}` 没有在运行，{manager} 也不会启动它：有人在那里停止了它，或者从 {manager} 启动以来它就没有启动过。",
    ended:
      "`{program}` 已经结束（{how}），而 {manager} 被设置为不再启动它，所以它该提供服务的地方没有人应答。",
    look: "找出 `{program}` 为什么结束：它最后的话在它的日志里，下面的命令会显示出来。修好之后启动它：`{start}`。",
    start: "用 `{start}` 启动它，并确认它一直在运行。要让它在重启机器之后也会回来：{boot}。",
    runs: "{manager} 说 `{program}` 在运行",
  },
  doc: {
    title: "进程管理器不启动这个程序",
    what: "在没有容器的机器上，后端由 pm2 或 supervisord 管理。管理器在运行，所以它的 unit 处于 active 状态，但它不启动这个程序：程序结束的次数太多，它已经放弃（pm2 称之为 errored），或者有人停止了它。在有人再次启动它之前，nginx 连接它的端口时被拒绝。",
    confusedWith: {
      "supervisor-child-dead": "那里是 supervisord 放弃了程序，并把它标为 FATAL",
      "host-upstream-nobody-listens": "那里不知道有哪个进程管理器应该启动它",
      "unit-not-running": "那里是一个 systemd unit 被停止或者失败了",
    },
  },
} satisfies Translation<typeof cause>;

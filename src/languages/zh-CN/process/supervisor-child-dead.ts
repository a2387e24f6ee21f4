import type cause from "../../../causes/process/supervisor-child-dead.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    gaveUp:
      "在 `{service}` 里，supervisord 已经放弃了程序 `{program}`（{how}），其他一切照常：容器在运行，而 `{program}` 该提供服务的地方没有人应答。{said}",
    "gaveUp-on-machine":
      "supervisord 放弃了程序 `{program}`（{how}），不再启动它。supervisord 自己继续运行，而 `{program}` 该服务的地方没有人服务。{said}",
    unstartable:
      "在 `{service}` 里，supervisord 无法启动程序 `{program}`，已经放弃了它，其他一切照常：容器在运行，而 `{program}` 该提供服务的地方没有人应答。{said}",
    "unstartable-on-machine":
      "supervisord 无法启动程序 `{program}`，已经放弃了它。supervisord 自己继续运行，而 `{program}` 该服务的地方没有人服务。{said}",
    again:
      "在 `{service}` 里，程序 `{program}` 一次又一次地结束（{how}），又被 supervisord 重新启动：容器在运行，而 `{program}` 该提供服务的地方大部分时间没有人应答。{said}",
    "again-on-machine":
      "程序 `{program}` 一次又一次结束（{how}），又被 supervisord 重新启动：大部分时间里，`{program}` 该服务的地方没有人服务。{said}",
    command:
      "supervisord 找不到它：`{program}` 的 `command` 必须是镜像里有的程序，不在 PATH 里的要写对路径：改正路径，或者装上缺少的东西。",
    "command-on-machine":
      "supervisord 找不到它：`{program}` 的 `command` 必须是机器上有的程序，不在 PATH 里的要写对路径：改正路径，或者装上缺少的东西。",
    fix: "找出 `{program}` 为什么结束：它最后的话在那一行之前，或者在它的 `stderr_logfile` 指定的文件里。为了下次能看见，给容器加一个询问 `{program}` 的健康检查，或者把它放进单独的服务运行。",
    "fix-on-machine":
      "查明 `{program}` 为什么结束：`supervisorctl tail -4000 {program} stderr` 显示它说了什么。修好之后执行 `supervisorctl start {program}`：放弃之后，supervisord 只等这个命令。",
  },
  doc: {
    title: "被监管的程序已经死了",
    what: "一个容器里或者一台机器上有多个程序在 supervisord 之下运行。其中一个结束了，并且被放弃；supervisord 和其他程序继续运行，所以从外面看一切健康。nginx 连接那个程序的端口时被拒绝。",
    confusedWith: {
      "proxy-pass-localhost-in-container": "那里容器里只有 nginx，127.0.0.1 是错误的地址",
      "backend-not-running": "那里容器本身已经结束",
    },
  },
} satisfies Translation<typeof cause>;

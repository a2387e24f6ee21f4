import type cause from "../../../causes/process/crash-loop-generic.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "`{service}` 反复启动又退出（{times}，最近一次的退出码是 {code}{meaning}）。两次启动之间没有进程在监听，nginx 的连接会被拒绝，或者找不到路由。",
    said: "`{service}` 反复启动又退出（{times}，最近一次的退出码是 {code}{meaning}）；它最后输出的是 `{words}`。两次启动之间没有进程在监听，nginx 的连接会被拒绝，或者找不到路由。",
    unread: "查看上一次运行的最后几行日志，原因就写在那里。",
    fix: "查看上一次运行的最后几行日志，原因就写在那里；只是那种说法本工具不认识。",
  },
  doc: {
    title: "后端不断崩溃重启",
    what: "后端每次启动后很快就退出，重启策略又把它拉起来。只有当日志没有给出属于其他原因的线索时，才会报告这一条。",
    confusedWith: {
      "backend-not-running": "那里进程只退出了一次，没有东西再把它启动起来",
      "foreground-missing": "那里退出码是 0：什么都没有出错",
      "startup-race-backend-slow-boot": "那里它最终会启动成功",
    },
  },
} satisfies Translation<typeof cause>;

import type cause from "../../../causes/process/backend-hung-or-paused.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    paused: "`{service}` 的容器被暂停了：它的进程被冻结。内核仍然替它们接受连接，但没有人应答。",
    hung: "`{service}` 接受连接却一个都不回答，无论问什么（{asked}），直接访问和经过 nginx 都一样：它的进程停住了（被停止，或者互相等待），而不只是慢。",
    unpause: "运行 `docker compose unpause {service}`，并查清是谁暂停了它。",
    fix: "看看它的进程在做什么：`docker compose top {service}` 会用状态 T 显示被停止的进程；打印调用栈（`py-spy dump`、对 JVM 用 `kill -QUIT`、设置 PYTHONFAULTHANDLER=1 后用 `kill -ABRT`）能看出其他进程在等什么。加长超时没有用。",
  },
  doc: {
    title: "后端被冻结了",
    what: "后端的进程还在，也占着端口，但没有在运行：被暂停、被信号停止，或者永远在互相等待。内核替它们接受连接，所以 nginx 一直等，然后返回 504。",
    confusedWith: {
      "nginx-proxy-read-timeout": "那里多给一些时间后端就会回答",
      "event-loop-blocked": "那里后端一直能回答，直到一个长请求把它阻塞",
      "dev-reloader-waiting": "那里是开发服务器在等人修改有错的代码",
      "backend-accept-queue-full": "那里连连接都不再被接受",
    },
  },
} satisfies Translation<typeof cause>;

import type cause from "../../../causes/process/worker-recycle-max-requests.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    ended:
      "`{service}` 里的服务器在 {limit} 个请求之后结束，它就是这样设置的。它是容器里唯一的进程，所以容器随之结束，在重新启动之前没有人监听。",
    "ended-on-machine":
      "`{service}` 里的服务器程序处理 {limit} 个请求后结束，这是按设置做的。没有父进程替它保持端口，所以在重新启动之前没有人监听。",
    worker:
      "`{service}` 的一个工作进程在 {limit} 个请求之后被回收，它就是这样设置的，途中丢了一个请求：没有别的工作进程来接手。",
    fix: "只有在父进程保持端口打开的情况下才回收工作进程，并且至少要有两个：gunicorn 用 `--workers 2 --max-requests 1000 --max-requests-jitter 100`。没有必要的话，就去掉这个限制。",
  },
  doc: {
    title: "按请求数回收会丢失一些请求",
    what: "被设置为 N 个请求之后重启工作进程的服务器，每次都会停止服务片刻。gunicorn 在此期间保持端口打开；单独的 uvicorn 用 --limit-max-requests 时则直接结束，容器随之结束。",
    confusedWith: {
      "process-exit-in-handler": "那里是请求的代码让进程结束",
      "graceful-restart-gap": "那里是部署用 SIGTERM 让进程结束",
      "foreground-missing": "那里容器在提供任何服务之前就结束了",
    },
  },
} satisfies Translation<typeof cause>;

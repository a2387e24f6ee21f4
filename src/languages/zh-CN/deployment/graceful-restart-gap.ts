import type cause from "../../../causes/deployment/graceful-restart-gap.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "`{service}` 被重启了，并按要求退出。在新进程开始监听之前，nginx 找不到人应答：这段空档里有 {count} 个请求失败。",
    fix: "在新进程启动的同时保留一个进程提供服务：nginx 后面放两个容器，依次重启；或者用重载时不关闭端口的服务器（gunicorn：`kill -HUP`）。缩短启动时间，并让负责部署的一方等到它健康为止。",
    "fix-on-machine":
      "一个进程启动时让另一个继续服务：nginx 后面放两个实例，先后重启；或者用不关闭端口就能重载的服务器程序（gunicorn：`kill -HUP`、`systemctl reload`）。缩短启动时间，并让部署者等到它能响应为止。",
  },
  doc: {
    title: "后端重启期间请求失败",
    what: "部署会停掉旧进程再启动新进程。中间没有人监听：新进程要多久，nginx 就返回多久的 502，正在处理的请求也会被切断。之前和之后都正常。",
    confusedWith: {
      "backend-not-running": "那里没有人让它退出，或者它没有再回来",
      "startup-race-backend-slow-boot": "那里是第一次启动，没有人停过什么",
      "container-oom-killed": "那里是内核结束了它（137），没有人要求过",
    },
  },
} satisfies Translation<typeof cause>;

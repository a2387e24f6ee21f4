import type cause from "../../../causes/deployment/service-scaled-to-zero.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    composed: "`{service}` 没有容器：compose 被要求一个也不运行（`scale: 0`）。",
    once: "去掉 `scale:` 或 `deploy.replicas:` 里的 0。如果平时就不想运行它，可以用 `docker compose up --scale {service}=1` 启动一个。",
    summary: "`{service}` 的副本数被设为 0：Swarm 按照要求没有运行它的任何任务。",
    fix: "把它重新扩容：`docker service scale {service}=1`（在 CapRover 里改应用的实例数）。",
  },
  doc: {
    title: "服务的副本数被设为零",
    what: "Swarm 和 compose 都按照设定的数量运行一个服务的容器，而有人把数量设成了零：在 compose 文件里写了 `scale: 0`，或在 CapRover 里把应用的实例数改为 0。没有任何东西出错，所以日志里什么都没有；nginx 在这个名字背后找不到任何进程。",
    confusedWith: {
      "backend-not-running": "那里本该有任务在运行，却没有",
      "service-not-started": "那里得不到镜像，所以每个任务都被拒绝",
    },
  },
} satisfies Translation<typeof cause>;

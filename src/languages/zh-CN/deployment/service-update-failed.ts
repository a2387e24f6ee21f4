import type cause from "../../../causes/deployment/service-update-failed.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    paused:
      "`{service}` 更新到 `{image}` 的过程停住了：它的任务 {task} 失败（`{error}`），所以 Swarm 暂停了更新。更新既不继续也不回退。",
    "rollback-paused":
      "`{service}` 的更新失败了，回滚也失败了：它的任务 {task} 失败（`{error}`），所以 Swarm 暂停了回滚。",
    before:
      "`{service}` 更新到 `{image}` 的过程停住了：它的任务 {task} 失败（`{error}`），所以 Swarm 暂停了更新。其余任务仍是上一次部署的，它们对 {request} 返回 {status}。",
    back: "`{service}` 的上一次更新（更新到 `{image}`）失败了，Swarm 把它回滚了：它的任务 {task} 失败（`{error}`）。所以对 {request} 返回 {status} 的是更新之前的部署。",
    "back-said":
      "`{service}` 的上一次更新（更新到 `{image}`）失败了，Swarm 把它回滚了：它的任务 {task} 失败（`{error}`），最后输出的是 `{said}`。所以对 {request} 返回 {status} 的是更新之前的部署。",
    fix: "先修好任务失败的原因，再重新部署。在此之前，`docker service rollback {service}` 可以恢复上一次部署。",
    again: "先修好任务失败的原因，再重新部署：想要测试的那次部署并没有在运行。",
  },
  doc: {
    title: "服务的更新失败，被 Swarm 中止",
    what: "Swarm 逐个替换服务的任务，并对每个新任务观察一段时间。其中一个失败时，它会暂停更新（默认如此），或者恢复之前的部署（`--update-failure-action rollback`）。执行部署的命令早已返回，所以没有人知道：访问者遇到的是旧的部署，或者没有任何东西回答。",
    confusedWith: {
      "old-image-not-rebuilt": "那里运行的镜像正是想要的那一个",
      "crash-loop-generic": "它指的是任务循环本身，而没有任何东西说明原因",
      "service-images-differ": "那里没有更新失败，任务之间却仍然不同",
    },
  },
} satisfies Translation<typeof cause>;

import type cause from "../../../causes/deployment/service-images-differ.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    names:
      "`{service}` 的 {tasks} 个任务运行着 {count} 个不同的镜像（{images}），回答请求的一会儿是这个，一会儿是那个：{request} 在 {asked} 次中有 {failed} 次得到 {status}。",
    builds:
      "`{service}` 的 {tasks} 个任务运行着 `{image}` 的 {count} 个不同的构建（{images}），回答请求的一会儿是这个，一会儿是那个：{request} 在 {asked} 次中有 {failed} 次得到 {status}。",
    fix: "给每次构建一个自己的标签，或者按摘要部署，并让所有任务使用同一个镜像：`docker service update --force --image IMAGE {service}`。",
    updating: "`{service}` 的任务不同，是因为更新正在进行",
    same: "`{service}` 的所有任务都运行同一个镜像",
  },
  doc: {
    title: "同一个服务的任务运行不同的镜像",
    what: "标签在任务启动时才解析。如果这期间同一个标签给了另一次构建（`:latest`、直接在节点上构建的镜像、各节点在不同时间拉取的镜像），同一个服务的任务就会运行不同的代码：同一个请求成功还是失败，取决于遇到哪一个任务。",
    confusedWith: {
      "service-update-failed": "那里是一次更新开始替换任务，中途被停止",
      "alias-collision-shared-network": "那里是不同服务的容器共用一个名字",
      "old-image-not-rebuilt": "那里所有任务运行同一个镜像，只是它太旧",
    },
  },
} satisfies Translation<typeof cause>;

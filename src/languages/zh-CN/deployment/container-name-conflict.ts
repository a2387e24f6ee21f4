import type cause from "../../../causes/deployment/container-name-conflict.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary: "`{service}` 得不到容器：这台机器上已经有另一个容器叫 {name}。",
    fix: "去掉 `container_name`：服务之间用服务名互相访问，compose 会自己取名。或者，如果没有人需要另一个容器，就删除它（`docker rm -f {name}`）。",
  },
  doc: {
    title: "容器名已被占用",
    what: "`container_name` 要求名字在整台机器上唯一。如果别的项目的容器，或同一个栈以前的容器已经占用了它，compose 在启动任何东西之前就会停下。",
    confusedWith: {
      "host-port-already-allocated": "那里被占用的是主机端口",
      "service-not-started": "那里缺的是镜像或网络",
    },
  },
} satisfies Translation<typeof cause>;

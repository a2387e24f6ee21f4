import type cause from "../../../causes/deployment/network-addresses-taken.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    taken:
      "Docker 无法创建网络 {network}：compose 文件给它的地址段属于这台机器上的另一个网络。所以什么都没有启动。",
    exhausted:
      "Docker 无法创建网络 {network}：这台机器留给网络的地址段已经全部用完。所以什么都没有启动。",
    "fix-taken":
      "给这个网络换一个 `subnet`，或者不写：Docker 会自己取空闲的地址段。`docker network prune` 会删除没有人再用的网络。",
    "fix-exhausted":
      "删除没有人再用的网络（`docker network prune`），它们大多属于从未被拆除的栈；或者让 Docker 用更小的网络（/etc/docker/daemon.json 里的 `default-address-pools`）。",
  },
  doc: {
    title: "栈的网络没有地址可用",
    what: "Docker 的每个网络都有自己的一段地址。compose 文件写明的地址段可能与这台机器上的另一个网络重叠；一台机器如果留下了三十来个栈的网络，就再也没有空闲的地址段。这时 compose 什么都不会启动。",
    confusedWith: {
      "external-network-missing": "那里 compose 被要求使用的网络不存在",
      "networks-not-shared": "那里网络都在，只是 nginx 和后端在不同的网络上",
      "host-port-already-allocated": "那里被占用的是端口，而不是网络的地址段",
    },
  },
} satisfies Translation<typeof cause>;

import type cause from "../../../causes/deployment/external-network-missing.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    missing:
      "compose 被要求使用已有的网络 {network}（`external`），而这台机器上没有它。所以什么都没有启动。",
    written:
      "`{service}` 在网络 {network} 上，而这个网络要在本栈之外创建：没有人创建过它的地方，compose 什么都不会启动。",
    fix: "先创建它（`docker network create {network}`），或者让本栈自己创建：去掉 `external: true`。",
  },
  doc: {
    title: "由别人创建的网络不存在",
    what: "写了 `external: true`，compose 就会使用已经存在的网络，不存在就拒绝启动。光看文件看不出它在不在。",
    confusedWith: {
      "networks-not-shared": "那里网络都在，只是 nginx 和后端在不同的网络上",
    },
  },
} satisfies Translation<typeof cause>;

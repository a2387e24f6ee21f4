import type cause from "../../../causes/deployment/host-port-already-allocated.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    choose: "给其中一个换一个主机端口：`ports:` 左边的数字可以自由选择。",
    clash: "`{service}` 和 `{other}` 都要发布主机端口 {port}：只有一个能得到它，另一个不会启动。",
    profile:
      "`{service}` 和 `{other}` 都要发布主机端口 {port}：启用 profile {profiles} 时只有一个能得到它，另一个不会启动。",
    summary: "`{service}` 无法启动：这台机器的端口 {port} 已经被另一个进程或容器占用。",
    fix: "停掉这台机器上占用端口 {port} 的程序，或者发布另一个端口：`ports:` 左边的数字可以自由选择。",
  },
  doc: {
    title: "主机端口已被占用",
    what: '`ports: "8034:8034"` 要独占主机的端口 8034。如果已经有别的程序在监听，Docker 就无法启动这个容器。',
    confusedWith: {
      "backend-port-in-use-in-container": "那里是同一个容器里的两个服务器抢同一个端口",
    },
  },
} satisfies Translation<typeof cause>;

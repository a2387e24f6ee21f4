import type cause from "../../../causes/network/published-on-internal-network.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "compose 把 `{service}` 的端口 {port} 发布在机器的端口 {host} 上，但 `{service}` 只在 {networks} 上，那里写着 `internal: true`：Docker 不会打开任何端口，访问 {host} 的人都会被拒绝。",
    gated:
      "compose 把 `{service}` 的端口 {port} 发布在机器的端口 {host} 上，但 `{service}` 只在 {networks} 上，那里写着 `internal: true`：Docker 不会打开任何端口。除了 {gates} 没有谁能把人带进来，访问 {host} 的人都会被拒绝。",
    fix: "在 `{service}` 的 `networks:` 里再列出一个不是 internal 的网络，例如 `default`，其余的仍然封闭。如果不该有人从那里进来，就去掉 `ports:`。",
  },
  doc: {
    title: "在 internal 网络上发布的端口",
    what: "写了 `internal: true` 的网络和外界互不相通。容器如果只在这样的网络上，Docker 就不会打开它的 `ports:`，而且什么也不说：容器在运行，其他容器也连得上它，只是 `docker ps` 里看不到端口。",
    confusedWith: {
      "nginx-listen-vs-compose-port": "那里 Docker 打开了端口，nginx 监听的却是另一个",
      "networks-not-shared": "那里是 nginx 连不上后端",
    },
  },
} satisfies Translation<typeof cause>;

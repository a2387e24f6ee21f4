import type cause from "../../../causes/name-resolution/upstream-host-not-found-service-down.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "nginx 找不到主机 `{name}`，因为 `{service}` 没有在运行（{state}），而 Docker 的 DNS 只认识运行中的容器。",
    fix: "先让 `{service}` 运行起来；nginx 没有错。为了让 nginx 永远不在它之前启动，给 nginx 加上 `depends_on` 和 `condition: service_healthy`。",
    off: "nginx 找不到主机 `{name}`，因为服务 `{service}` 没有启动：它属于没有启用的 profile「{profiles}」。",
    turnOn:
      "启用这个 profile（配置里的 `profiles:`，compose 的 `--profile`），去掉 `{service}` 的 `profiles`，或者让 nginx 没有它也能启动：proxy_pass 里用变量，再加一个 `resolver`。",
    told: "nginx 找不到主机 `{name}`。Docker 的 DNS 只认识运行中的容器：多半是这个名字背后的容器已经退出，或者从来没有启动。",
    look: "看看 `{name}` 背后的容器是否在运行；如果没有，看它为什么退出（`docker compose logs`）。nginx 没有错。",
    up: "`{service}` 在运行",
  },
  doc: {
    title: "服务没有运行，所以 nginx 找不到主机",
    what: "nginx 在启动时解析一次配置里的名字。名字背后的服务没有运行时，Docker 的 DNS 不认识它，nginx 以 “host not found in upstream” 退出。这一行只是症状：让服务停下的才是原因。",
    confusedWith: {
      "upstream-name-typo-or-container-name": "那里没有服务叫这个名字",
      "upstream-host-not-found-start-race": "那里服务在运行，只是比 nginx 晚",
    },
  },
} satisfies Translation<typeof cause>;

import type cause from "../../../causes/deployment/dependency-unhealthy-blocks-up.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    unhealthy: "{waiting} 一直没有启动：compose 要等 `{dependency}` 变为健康，而它并不健康。",
    exited: "{waiting} 一直没有启动：compose 在等 `{dependency}`，而它以退出码 {code} 结束了。",
    unchecked:
      "{waiting} 一直没有启动：compose 要等 `{dependency}` 变为健康，但 `{dependency}` 没有健康检查。",
    down: "{waiting} 一直没有启动，因为它依赖的 `{dependency}` 没有启动。",
    fix: "先修好 `{dependency}`：`docker compose logs {dependency}` 会显示它做了什么。如果 {waiting} 没有它也能工作，就把它从 `depends_on` 里去掉。",
    check: "给 `{dependency}` 加一个 `healthcheck`，或者改为等待 `condition: service_started`。",
  },
  doc: {
    title: "compose 在等一个永远到不了那一步的服务",
    what: "带条件的 `depends_on` 会让服务等到另一个服务健康，或正常结束，才启动。如果一直等不到，compose 就会放弃，栈里其余的容器创建了却从未启动。",
    confusedWith: {
      "backend-not-running": "那里服务本身启动过，又退出了",
      "healthcheck-wrong-target": "那里依赖的服务正常，是健康检查问错了地方",
      "upstream-host-not-found-service-down": "那里 nginx 启动了，只是找不到主机名",
    },
  },
} satisfies Translation<typeof cause>;

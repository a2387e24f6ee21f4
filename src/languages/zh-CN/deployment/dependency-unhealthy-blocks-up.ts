import type cause from "../../../causes/deployment/dependency-unhealthy-blocks-up.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    unhealthy: "{waiting} 一直没有启动：compose 要等 `{dependency}` 变为健康，而它并不健康。",
    ends: "{waiting} 一直没有启动：compose 要等 `{dependency}` 变为健康，而 `{dependency}` 反复退出（退出码 {code}）。",
    "ends-said":
      "{waiting} 一直没有启动：compose 要等 `{dependency}` 变为健康，而 `{dependency}` 反复退出（退出码 {code}）。它最后说的是：`{words}`",
    exited: "{waiting} 一直没有启动：compose 在等 `{dependency}`，而它以退出码 {code} 结束了。",
    "exited-said":
      "{waiting} 一直没有启动：compose 在等 `{dependency}`，而它以退出码 {code} 结束了。它最后说的是：`{words}`",
    unchecked:
      "{waiting} 一直没有启动：compose 要等 `{dependency}` 变为健康，但 `{dependency}` 没有健康检查。",
    down: "{waiting} 一直没有启动，因为它依赖的 `{dependency}` 没有启动。",
    fix: "先修好 `{dependency}`：`docker compose logs {dependency}` 会显示它做了什么。如果 {waiting} 没有它也能工作，就把它从 `depends_on` 里去掉。",
    "fix-check":
      "看看 `{dependency}` 的健康检查为什么失败（见上文，以及对它的容器执行 `docker inspect`）：修好它遇到的问题；如果健康检查要的东西 `{dependency}` 本来就不提供，就改健康检查。如果 {waiting} 没有它也能工作，就把它从 `depends_on` 里去掉。",
    "fix-late":
      "给 `{dependency}` 的健康检查更多时间（`timeout:`、`start_period:`），或者看看它为什么这么慢。如果 {waiting} 没有它也能工作，就把它从 `depends_on` 里去掉。",
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

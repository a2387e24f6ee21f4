import type cause from "../../../causes/deployment/healthcheck-cannot-fail.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    always:
      "`{service}` 的健康检查以 `{end}` 结尾，所以无论发生什么都会成功：`{service}` 不应答时，Docker 仍然说它健康{waiting}。",
    status:
      "`{service}` 的健康检查用 curl 询问，而没有 `-f` 时 curl 把任何响应都当作成功：返回 500 也算健康。",
    process: "`{service}` 的健康检查只看进程在不在（`{tool}`），这说明不了它有没有应答。",
    fix: "让健康检查有可能失败：`{better}`。",
    flag: "用 `curl -f` 询问，它遇到 400 及以上会失败。",
    ask: "直接询问服务本身，例如用 `curl -f` 或 `wget --spider` 加上它的健康路径。",
  },
  doc: {
    title: "健康检查不可能失败",
    what: "健康检查只靠退出码说话。以 `|| exit 0` 或 `|| true` 结尾，或者只看进程而不询问的检查，在每个请求都返回 502 的时候仍然是健康的。",
    confusedWith: {
      "healthcheck-wrong-target": "那里健康检查失败，而服务其实正常",
      "healthcheck-tool-missing": "那里健康检查不可能成功",
    },
  },
} satisfies Translation<typeof cause>;

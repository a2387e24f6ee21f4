import type cause from "../../../causes/deployment/compose-file-invalid.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary: "docker compose 拒绝这些文件：{message}",
    unset: "没有 {variables} 的值时，docker compose 会拒绝这些文件：{message}",
    set: "在栈运行的地方设置 {variables}：写在 compose 文件旁边的 `.env` 里，或者设成环境变量。",
    make: "在栈运行的地方创建这个文件，或者允许它不存在：`required: false`。",
    fix: "改正这一行；用 `docker compose config --quiet` 可以看 compose 是否接受。",
  },
  doc: {
    title: "docker compose 拒绝它的文件",
    what: "某个键写了两次、引用的服务不存在、必需的变量没有值，或者引用的文件不在。这时 compose 什么都不会启动：`check` 以退出码 2 结束，`lint` 和 `explain` 会指出是哪一行。",
    confusedWith: {
      "build-input-missing": "那里 compose 接受文件，只是镜像无法构建",
      "bind-mount-source-missing": "那里 compose 接受文件，只是容器无法启动",
    },
  },
} satisfies Translation<typeof cause>;

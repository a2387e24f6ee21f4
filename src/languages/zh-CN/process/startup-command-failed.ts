import type cause from "../../../causes/process/startup-command-failed.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    hidden:
      "`{service}` 的启动命令在 `{step}` 失败之后还会继续（`{by}`）：服务器于是在缺少那一步结果的情况下启动，或者根本不启动，而日志里没有说明原因。",
    plain:
      "各步只用 `&&` 连接，或者写进带 `set -e` 的脚本：这样启动会在失败的地方结束，并说明情况。",
    written:
      "`{service}` 根本走不到启动服务器那一步：启动命令的步骤 `{step}` 要写入 {target} 下面，而它是只读挂载的。",
    writable: "去掉 {target} 挂载上的 `:ro`，或者从启动命令里去掉这一步。",
    summary: "`{service}` 根本走不到启动服务器那一步：启动命令先运行的 `{step}` 失败了。{detail}",
    fix: "让 `{step}` 成功，或者把它从启动命令里去掉：在 `&&` 之后，以及在 `set -e` 之下，一步失败，后面的就都不会运行。",
  },
  doc: {
    title: "启动服务器之前的步骤失败",
    what: "启动命令先做一些别的事：创建目录、修改所有者、收集文件、迁移。这一步失败时，`a && b && server` 永远到不了 server，nginx 连接不到任何服务。",
    confusedWith: {
      "import-time-exception": "那里服务器本身启动了，失败的是应用",
      "command-not-found": "那里启动命令里的某个程序不存在",
      "entrypoint-permission-denied": "那里启动命令里的某个程序不允许执行",
      "upload-dir-not-writable": "那里服务在运行，是某个请求不允许写入",
    },
  },
} satisfies Translation<typeof cause>;

import type cause from "../../../causes/process/entrypoint-permission-denied.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary: "`{service}` 无法启动：{path} 在那里，但不可执行。",
    fix: "在仓库里让 {file} 可执行，或者在 Dockerfile 里写 `RUN chmod +x {path}`。如果文件是从主机挂载的，主机上的文件必须可执行。",
    "fix-on-machine":
      "在机器上让 {path} 可执行（`chmod +x {path}`），并确认运行它的用户能进入它上面的每一级目录（`namei -l {path}`）。如果 {file} 是部署带来的，在仓库里也要让它可执行。",
    absent: "`{service}` 要启动的程序根本不在那里",
    returns: "{path} 可以执行；内核读不懂的是它的换行符",
  },
  doc: {
    title: "启动脚本不允许执行",
    what: "容器要启动的文件没有可执行位，多半是提交时就没有，或者它是一个目录。引擎或 shell 以退出码 126 结束。",
    confusedWith: {
      "command-not-found": "那里文件不存在，退出码是 127",
      "crlf-entrypoint": "那里文件可以执行，只是找不到它的解释器",
      "startup-command-failed": "那里启动命令在运行，是其中一步不允许写入",
    },
  },
} satisfies Translation<typeof cause>;

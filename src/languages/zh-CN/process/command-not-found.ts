import type cause from "../../../causes/process/command-not-found.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary: "`{service}` 无法启动：启动命令要运行 `{command}`，而它的镜像里没有。",
    "summary-on-machine":
      "`{service}` 无法启动：它要运行 `{command}`，而机器上没有这个程序，或者没有这个文件第一行所指的程序。",
    fix: "在 `{service}` 的镜像里安装 `{command}` 并重新构建，或者改正启动命令里的名字或路径。",
    "fix-on-machine":
      "看看 `{command}` 在不在（`ls -l {command}`，`head -1 {command}`）：常见的情况是虚拟环境被移动过，或者从未创建。把它建好，或者改正启动命令（单元的是 `ExecStart=`，改完执行 `systemctl daemon-reload`），然后重新启动。",
    returns: "`{service}` 里有 `{path}`；内核读不懂的是它的换行符",
    forbidden: "`{service}` 里有 `{path}`，只是不允许执行",
  },
  doc: {
    title: "启动命令不存在",
    what: "容器要运行的程序不在镜像里，或者路径写错了。引擎拒绝启动它，或者容器里的 shell 报错并以退出码 127 结束。",
    confusedWith: {
      "crlf-entrypoint": "那里脚本存在，只是第一行以回车符结尾",
      "entrypoint-permission-denied": "那里文件存在，只是没有执行权限",
      "python-missing-dependency": "那里程序启动了，只是缺少它的某个包",
    },
  },
} satisfies Translation<typeof cause>;

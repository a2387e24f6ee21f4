import type cause from "../../../causes/process/stale-pidfile.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "`{service}` 里的服务器没有启动，因为它发现了 `{file}`，也就是上一次运行留下的 pid 文件，以为那次运行还在继续。",
    fix: "每次启动之前删除这个文件（在入口脚本里，启动服务器之前写 `rm -f {file}`），并且不要让它进入仓库、镜像和挂载的目录：把它写到 /tmp。",
    "fix-on-machine":
      "每次启动前删除这个文件（单元里写 `ExecStartPre=/bin/rm -f {file}`），或者把它写到 /run 下面，那里每次开机后都是空的。",
  },
  doc: {
    title: "上一次运行的 pid 文件让服务器无法启动",
    what: "把进程号写进文件的服务器，下次启动时会查看这个文件。上次没有正常结束的话，文件还在挂载的目录或同一个容器里。每个容器的进程号都从 1 开始，所以文件里的号码总是属于某个进程，服务器就拒绝启动。",
    confusedWith: {
      "backend-port-in-use-in-container": "那里确实有另一个程序在监听端口",
      "crash-loop-generic": "那里日志没有说明原因",
    },
  },
} satisfies Translation<typeof cause>;

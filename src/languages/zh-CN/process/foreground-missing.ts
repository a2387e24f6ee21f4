import type cause from "../../../causes/process/foreground-missing.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    cut: "compose 启动 `{service}` 时不经过 shell，并且略去了命令里 `{kept}` 之后的部分：`{rest}`。所以 {program} 从未启动，容器运行完就结束了。",
    argument:
      "`{service}` 的启动命令是一个列表，没有 shell 来读它：`{operator}` 和后面的部分（`{rest}`）都作为参数交给了 `{kept}`。所以 {program} 从未启动，容器运行完就结束了。",
    shell: "把整行交给 shell，作为列表的最后一项：`{mended}`。",
    list: "把整行交给 shell，作为列表的最后一项：`command: [sh, -c, '…']`，或者把这些步骤放进脚本。",
    background:
      "`{service}` 的启动命令把 {program} 放到后台（`{by}`），然后就运行完了：无论 {program} 怎样，容器都随之结束。",
    foreground:
      "去掉 `{by}`，让容器运行的就是 {program}。如果旁边还要运行别的东西，就把那个放到后台，或者放进单独的服务。",
    summary:
      "`{service}` 没有在运行：它的启动命令运行完就结束了（退出码 0），而没有在需要服务的期间一直运行。",
    fix: "容器的寿命就是它第一个进程的寿命。让服务器在前台启动：后面不要加 `&`，不要用守护进程模式（`--daemon`、`-D`），脚本末尾用 `exec`；解释器要给出它该运行的程序。",
  },
  doc: {
    title: "没有东西留在前台",
    what: "第一个进程结束，容器就结束。转入后台的服务器、只做准备工作的脚本、没有给出程序的解释器，都会以退出码 0 结束，容器随之结束，没有任何错误。",
    confusedWith: {
      "crash-loop-generic": "那里退出码表明有东西失败了",
      "worker-recycle-max-requests": "那里服务器先提供了服务，到达上限才结束",
      "command-not-found": "那里退出码是 127",
    },
  },
} satisfies Translation<typeof cause>;

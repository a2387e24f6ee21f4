import type cause from "../../../causes/process/bad-server-cli-args.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary: "`{service}` 无法启动：{program} 看不懂启动命令里的参数（{detail}）。",
    joined:
      "`{service}` 无法启动：`{detail}` 作为一个参数到了 {program} 那里。它就不再是选项，而被当成应用的名字。",
    empty:
      "`{service}` 无法启动：启动命令把 `{variable}` 的值给了 `{option}`，而它是空的，所以 {program} 少了一个参数（{detail}）。",
    fill: "给 `{service}` 的 `{variable}` 设一个值。如果 compose 文件用另一个变量来填它，那个变量就要有值：写在 `.env` 里，或者写在运行 compose 的环境里。",
    fix: "改正启动命令里的选项；`{program} --help` 会列出已安装版本支持的选项。在 YAML 列表或 exec 形式里，每个选项和每个值都要单独成为一项。",
    split:
      "把选项和值写成列表里的两项，或者用 `=` 写成一项：`--bind=0.0.0.0:8000`。如果写的是字符串而不是列表，会在空格处分开。",
  },
  doc: {
    title: "服务器看不懂它的参数",
    what: "启动命令给了服务器不认识的选项，或者读不懂的值。它打印用法说明，还没开始监听就以状态 2 结束。往往是 YAML 或 exec 形式把几个词当作一个参数传了过去。",
    confusedWith: {
      "exec-form-env-not-expanded": "那里参数里有一个没有被 shell 替换的 `$NAME`",
      "command-not-found": "那里程序本身不存在",
      "wrong-app-module-path": "那里参数是对的，只是模块在别处",
    },
  },
} satisfies Translation<typeof cause>;

import type cause from "../../../causes/process/exec-form-env-not-expanded.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "`{service}` 无法启动：它的服务器原样得到了 `{argument}`。没有东西把变量的值填进去，因为启动命令是 exec 形式（列表），不经过 shell 运行。",
    fix: '让 shell 来启动：写不带方括号的 `CMD exec gunicorn --bind 0.0.0.0:$PORT …`，或者 `["sh", "-c", "exec …"]`。在 compose 文件里 `$$` 会变成 `$`，单个 `$` 则由 compose 自己替换。或者直接写值，不用变量。',
    "fix-on-machine":
      "让 shell 来启动它，例如在单元里写 `ExecStart=/bin/sh -c 'exec gunicorn --bind 0.0.0.0:$$PORT …'`（`$$` 在那里变成 `$`）；systemd 自己只代入由 `Environment=` 或 `EnvironmentFile=` 设置的变量。或者直接写值，不用变量。",
  },
  doc: {
    title: "exec 形式里的变量没有被替换",
    what: '`CMD ["server", "--port", "$PORT"]` 直接启动程序。只有 shell 会替换 `$PORT`，而这里没有 shell，所以服务器得到的就是这五个字符，并拒绝它。',
    confusedWith: {
      "bad-server-cli-args": "那里参数本身有错，里面没有变量",
      "missing-env-var": "那里变量没有设置，而应用要读取它",
    },
  },
} satisfies Translation<typeof cause>;

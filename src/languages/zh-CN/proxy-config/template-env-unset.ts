import type cause from "../../../causes/proxy-config/template-env-unset.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary: "nginx 没有启动，因为填写它的配置模板时 {names} 没有值：`{message}`",
    filtered:
      "nginx 没有启动，因为镜像的入口脚本没有填写 {names}，`{filter}` 与它不匹配：`{message}`",
    "fix-filtered":
      "让 `{filter}` 也匹配 {names}，或者去掉它：入口脚本只填写有值的变量，不会动 `$host` 之类。",
    open: "nginx 没有启动。它的配置里有一个缺少主机或端口的上游，变量没有值时模板就会留下这样的结果：`{message}`",
    written:
      "模板需要 `{name}`，而 `{service}` 没有这个名字的变量，于是 `{word}` 原样留在那里，nginx 拒绝它。",
    fix: "给 `{service}` 的 {names} 一个值（compose 里的 `environment`，或 compose 读取的 `.env` 文件）。模板里的默认值（`:-`）不起作用：envsubst 不认识它。",
    "fix-on-machine":
      "在为 `{service}` 用 `envsubst` 填充模板的地方，给 {names} 一个值。模板里的默认值（`:-`）没有用：envsubst 不认识它。",
    switch:
      "给 `{service}` 设置变量 `{switch}`，值为 `1`（compose 里的 `environment`）：镜像的入口脚本随后会自己设置 `{name}`。",
  },
  doc: {
    title: "nginx 模板的变量没有值",
    what: "nginx 镜像启动时用 envsubst 填写 /etc/nginx/templates 里的模板。没有定义的变量会原样留在文件里，为空的变量会留下空缺。两者 nginx 都不接受，随即退出。",
    confusedWith: {
      "nginx-conf-syntax": "那里文件本身有错，那一行没有变量",
      "envsubst-clobbers-nginx-vars": "那里连 nginx 自己的变量（$host）也被替换了",
      "upstream-host-not-found-service-down": "那里名字是完整的，只是没有谁叫这个名字",
    },
  },
} satisfies Translation<typeof cause>;

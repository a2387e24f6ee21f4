import type cause from "../../../causes/proxy-config/envsubst-clobbers-nginx-vars.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "nginx 没有启动：它的配置由 `envsubst` 生成，而 `envsubst` 把属于 nginx 的 {names} 也替换成了空。{message}",
    written: "调用 `envsubst` 时没有给出变量名单，所以它把属于 nginx 的 {names} 也替换成空。",
    fix: "告诉 `envsubst` 哪些变量是你的：`envsubst '{list}' < template`。对 /etc/nginx/templates 里以 `.template` 结尾的文件，nginx 镜像会自动这样做。",
    "fix-on-machine": "告诉 `envsubst` 哪些变量是你的：`envsubst '{list}' < template`。",
  },
  doc: {
    title: "envsubst 替换了 nginx 自己的变量",
    what: "不带名单的 `envsubst` 会替换每一个 `$name`，包括 nginx 为每个请求填写的 `$host` 和 `$uri`。环境里没有这些变量，于是什么都不剩：`proxy_set_header Host ;`，nginx 拒绝这样的配置。",
    confusedWith: {
      "template-env-unset": "那里是栈自己的变量没有值",
      "nginx-conf-syntax": "那里文件本身就是那样写的，没有用模板",
    },
  },
} satisfies Translation<typeof cause>;

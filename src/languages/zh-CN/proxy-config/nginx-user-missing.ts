import type cause from "../../../causes/proxy-config/nginx-user-missing.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary: "nginx 没有启动，因为它配置里的 `user` 行写的是 `{name}`，而镜像里没有这样的{what}。",
    "summary-on-machine":
      "nginx 无法启动，因为配置里的 `user` 行写了 `{name}`，而机器上没有这个 {what}。",
    fix: "写镜像里有的用户：官方镜像是 `user nginx;`，Debian 的是 `user www-data;`，或者去掉这一行。",
    "fix-on-machine":
      "写机器上有的用户（`getent passwd`）：Debian 和 Ubuntu 上是 `user www-data;`，nginx.org 的软件包是 `user nginx;`，或者去掉这一行。",
  },
  doc: {
    title: "镜像里没有 nginx 的用户",
    what: "`user` 行指定 nginx 工作进程使用的用户和组。来自其他发行版的配置常常写着这个镜像里没有的名字：www-data 是 Debian 的，nginx 是官方镜像的，而名为 nobody 的组在 Debian 里叫 nogroup。",
    confusedWith: {
      "nginx-conf-syntax": "那里 nginx 看不懂某一行",
      "client-body-temp-unwritable": "那里用户存在，只是不允许写入",
    },
  },
} satisfies Translation<typeof cause>;

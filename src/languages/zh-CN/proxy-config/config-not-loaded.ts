import type cause from "../../../causes/proxy-config/config-not-loaded.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    outside:
      "{request} 由 nginx 自己以 {status} 回答，因为本该转发它的 `{file}` 没有生效：它在容器里的位置是 {path}，没有任何配置包含它。",
    "outside-on-machine":
      "{request} 由 nginx 自己以 {status} 响应，因为会转发它的 `{file}` 没有生效：它在机器的 {path}，而没有任何配置包含它。",
    absent:
      "{request} 由 nginx 自己以 {status} 回答，因为本该转发它的 `{file}` 根本不在 `{service}` 的容器里。",
    "absent-on-machine":
      "{request} 由 nginx 自己以 {status} 响应，因为会转发它的 `{file}` 根本不在 `{service}` 的机器上。",
    rendered:
      "{request} 由 nginx 自己以 {status} 回答，因为本该转发它的模板 `{file}` 没有被填写：入口脚本不允许写入 {folder}。",
    conflict:
      "{request} 由 nginx 自己以 {status} 回答：同一个端口上有两个 server 都叫 `{name}`，nginx 忽略了第二个，而转发请求的正是它。",
    "fix-conflict":
      "把你的文件挂载到自带的文件（/etc/nginx/conf.d/default.conf）之上，而不是放在它旁边，或者给这个 server 换一个名字。",
    "fix-conflict-on-machine":
      "让另一个文件不再生效（Debian 上是链接 /etc/nginx/sites-enabled/default），或者给这个 server 一个自己的名字；然后执行 `systemctl reload nginx`。",
    "fix-names":
      "给两个 server 中的一个换一个自己的名字，或者把两者的 location 放进同一个 server：第一个在 {first}。",
    written:
      "`{file}` 本该转发 {request}，但它在容器里的位置是 {path}，这个镜像的 nginx 不会读取那里。",
    "fix-outside":
      "把它放到 nginx 会读取的位置：官方镜像是 `/etc/nginx/conf.d/NAME.conf`，模板是 `/etc/nginx/templates/NAME.conf.template`。`nginx -T` 会显示生效的配置。",
    "fix-outside-on-machine":
      "把它放到 nginx 会读的位置：/etc/nginx/conf.d/NAME.conf，或者在 Debian 和 Ubuntu 上于 /etc/nginx/sites-enabled 里建链接；然后执行 `systemctl reload nginx`。`nginx -T` 显示生效的配置。",
    "fix-absent":
      "在 Dockerfile 里复制它（放到 /etc/nginx/conf.d/default.conf），或者在 compose 里挂载它，然后重新构建。",
    "fix-absent-on-machine":
      "让部署把它复制到机器上（作为 /etc/nginx/conf.d/NAME.conf），然后执行 `systemctl reload nginx`。",
    "fix-rendered":
      "让入口脚本能够写入 {folder}（在 `read_only: true` 之外加一个 tmpfs），或者不用模板，直接挂载写好的配置。",
  },
  doc: {
    title: "这份配置不是 nginx 读取的那份",
    what: "nginx 读取 nginx.conf 以及它包含的文件，官方镜像里只有 /etc/nginx/conf.d/*.conf。放在别处、扩展名不同，或者根本没进镜像的文件什么都改变不了：回答的是自带的 default.conf，显示欢迎页或 404。",
    confusedWith: {
      "location-not-matched-static-fallback": "那里文件已经生效，只是没有一个 location 匹配",
      "old-image-not-rebuilt": "那里镜像中是这个文件的旧版本",
    },
  },
} satisfies Translation<typeof cause>;

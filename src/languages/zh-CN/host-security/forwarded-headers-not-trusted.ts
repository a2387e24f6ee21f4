import type cause from "../../../causes/host-security/forwarded-headers-not-trusted.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "`{service}` 以 403 拒绝 {path}：请求来自 {origin}，而 `{service}` 以为自己是用另一种协议被访问的。TLS 到 nginx 为止，`{service}` 不信任 nginx 对此的说明。",
    missing:
      "`{service}` 以 403 拒绝 {path}：请求来自 {origin}，而 `{service}` 以为自己是用另一种协议被访问的。TLS 到 nginx 为止，而 nginx 没有把这一点告诉 `{service}`。",
    overwritten:
      "`{service}` 以 403 拒绝 {path}：请求来自 {origin}，而 `{service}` 以为自己是用另一种协议被访问的。TLS 到 `{proxy}` 为止，它也说明了这一点（X-Forwarded-Proto），但它后面的 `{inner}` 里的 nginx 把它改成了 http，因为它自己是用 http 被访问的。",
    keep: "让 `{inner}` 把收到的头原样传下去：`proxy_set_header X-Forwarded-Proto $http_x_forwarded_proto;`。",
    port: "`{service}` 以 403 拒绝 {path}：请求来自 {origin}，而 nginx 转交主机名时去掉了端口（`$host`），所以在 `{service}` 看来那是另一个网站。",
    "keep-port":
      "按访问者的浏览器发送的样子转交主机名，带上端口：`proxy_set_header Host $http_host;`。",
    trust:
      '让应用信任 nginx 的头（Django：`SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")`；uvicorn：`--forwarded-allow-ips`；Express：`trust proxy`；Spring：server.forward-headers-strategy）。',
    add: "在这个 location 里加上 `proxy_set_header X-Forwarded-Proto $scheme;`，并让应用信任它（Django：SECURE_PROXY_SSL_HEADER）。",
    other: "被拒绝的来源 {origin} 与被访问的不是同一个主机",
  },
  doc: {
    title: "应用不信任代理的头",
    what: "在代理后面，应用只能从请求头得知访问者的地址和协议，而且只有被告知可以信任时才会相信。否则它把 https 当作 http，把 nginx 当作访问者：表单和上传因跨站检查而得到 403，所有访问者共用一个限流额度，链接以 http 开头。",
    confusedWith: {
      "forwarded-proto-redirect-loop": "那里应用不停地跳转到 https",
      "allowed-hosts-missing": "那里被拒绝的是主机名，状态码 400",
    },
  },
} satisfies Translation<typeof cause>;

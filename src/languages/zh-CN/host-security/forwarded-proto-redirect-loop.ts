import type cause from "../../../causes/host-security/forwarded-proto-redirect-loop.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    missing:
      "`{service}` 不停地把 {request} 跳转到 https：访问者已经在用 https，但 nginx 没有告诉 `{service}`。",
    untrusted:
      "`{service}` 不停地把 {request} 跳转到 https：访问者已经在用 https，nginx 也说明了（X-Forwarded-Proto），但 `{service}` 不相信。",
    plain:
      "`{service}` 把 {request} 跳转到 https，而这个栈里没有任何东西提供 https：如果前面还有一个提供 https 的代理，nginx 又会告诉 `{service}` 是 http，跳转就永远停不下来。",
    overwritten:
      "{request} 被不停地跳转到 https：`{proxy}` 已经说明访问者在用 https（X-Forwarded-Proto），但它后面的 `{inner}` 里的 nginx 把它改成了 http，因为它自己是用 http 被访问的。",
    keep: "让 `{inner}` 把收到的头原样传下去：`proxy_set_header X-Forwarded-Proto $http_x_forwarded_proto;`。应用本身没有错。",
    add: "在这个 location 里加上 `proxy_set_header X-Forwarded-Proto $scheme;`，并让应用信任它（Django：SECURE_PROXY_SSL_HEADER；Rails：assume_ssl；Express：`trust proxy`；Spring：server.forward-headers-strategy）。",
    trust:
      '让应用信任这个头（Django：`SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")`；Express：`trust proxy`；Spring：server.forward-headers-strategy），或者只让 nginx 跳转到 https。',
    hand: "如果 TLS 在更前面的另一个代理处结束，就把它的头传下去：`proxy_set_header X-Forwarded-Proto $http_x_forwarded_proto;`。没有 TLS 的栈则关掉跳转。",
  },
  doc: {
    title: "应用不停地跳转到 https",
    what: "TLS 在代理处结束，所以应用自己是用 http 被访问的。如果要求它坚持使用 https，它就会把每个请求跳转到访问者本来就在用的 URL，除非它从 X-Forwarded-Proto 得知并相信对方用的是 https。浏览器显示 ERR_TOO_MANY_REDIRECTS，上传会丢失请求体。",
    confusedWith: {
      "forwarded-headers-not-trusted": "那里请求被拒绝，而不是被跳转",
      "https-to-plain-http": "那里 nginx 用 TLS 去连不支持 TLS 的后端",
    },
  },
} satisfies Translation<typeof cause>;

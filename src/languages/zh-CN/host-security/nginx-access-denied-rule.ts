import type cause from "../../../causes/host-security/nginx-access-denied-rule.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    rule: "nginx 以 {status} 拒绝了 {method} {path}，因为客户端的地址不在它的 `allow` 和 `deny` 规则允许的范围内。",
    method:
      "nginx 以 {status} 拒绝了 {method} {path}：`{limit}` 把其他方法都留给它的块里允许的地址，而客户端的地址不在其中。",
    index:
      "nginx 以 {status} 拒绝了 {method} {path}：这个路径在这里是一个文件目录，没有首页文件，也不允许列出内容。",
    user: "nginx 以 {status} 拒绝了 {method} {path}：`auth_basic` 要求用户名和密码，而它的文件里没有用户 `{user}`。",
    password:
      "nginx 以 {status} 拒绝了 {method} {path}：`auth_basic` 要求用户名和密码，而请求带来的密码不是 `{user}` 的密码。",
    "no-file":
      "nginx 以 {status} 拒绝了 {method} {path}：它打不开 {file}（errno {errno}），而 `auth_basic_user_file` 说用户和密码在那里，所以谁也进不来。",
    "fix-no-file":
      "创建这个文件（`htpasswd -c`），并把它挂载或复制到 nginx 的容器里，路径为 {file}；nginx 的 worker 必须有权读取它。其中的用户是机密，不应放进仓库：给这个检查一个替代品。",
    "fix-rule":
      "允许访问者所在的地址，或者只对需要的路径保留 `deny`。如果前面还有一个代理，看到的是那个代理的地址，直到用 `set_real_ip_from` 和 `real_ip_header` 指明访问者的地址为止。",
    "fix-method":
      "如果人人都可以发送 {method}，就把它写在其他方法旁边（`{limit} {method}`），或者在它的块里允许可以发送的地址。",
    "fix-index":
      "如果这个路径应由后端回答，就给它一个 `proxy_pass`；否则给它一个存在的 `index` 文件。",
    "fix-password":
      "给检查提供 `{user}` 的密码（`auth.headers`），或者在 `auth_basic_user_file` 指定的文件里重新设置（`htpasswd`）。",
    "fix-user":
      "把 `{user}` 加进 `auth_basic_user_file` 指定的文件（`htpasswd`），或者给检查提供凭据（`auth.headers`）。",
  },
  doc: {
    title: "nginx 的规则拒绝访问",
    what: "`deny`、`auth_basic`（包括它的用户文件缺失的时候）和没有首页文件的目录会让 nginx 自己返回 403 或 401，后端根本见不到请求。它的错误日志里写着是哪条规则。",
    confusedWith: {
      "allowed-hosts-missing": "那里是应用拒绝了 Host 头",
      "client-body-temp-unwritable": "那里 nginx 返回 500",
    },
  },
} satisfies Translation<typeof cause>;

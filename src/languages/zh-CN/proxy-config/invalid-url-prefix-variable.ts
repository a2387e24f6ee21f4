import type cause from "../../../causes/proxy-config/invalid-url-prefix-variable.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "nginx 无法转发到 `{value}`：`proxy_pass` 需要完整的 URL，包括 `http://`，必要时还有端口。这个值来自变量，所以 nginx 到每个请求时才发现，并返回 500。",
    start: "nginx 没有启动，因为某个 `proxy_pass` 的 URL 不是以 `http://` 开头。{message}",
    scheme:
      "nginx 无法转发到 `{value}`：`proxy_pass` 只认识 `http://` 和 `https://`，不认识 `{scheme}`。这个值来自变量，所以 nginx 到每个请求时才发现，并返回 500。",
    empty:
      "nginx 没有可以转发的 URL：`proxy_pass` 里的变量对这个请求是空的。nginx 到每个请求时才发现，并返回 500。",
    port: "nginx 无法代理到 `{value}`：冒号后面没有端口。这个值来自变量，所以 nginx 到每个请求时才发现，并返回 500。",
    "fill-port": "在 `{value}` 的冒号后面写上端口，或者给本该提供端口的变量设一个值。",
    fill: "让这个变量在任何情况下都有完整的 URL，例如 `http://HOST:PORT`：`map` 要在它的 `default` 里写上，`if` 里的 `set` 还需要外面的另一个。",
    replace:
      "如果 `{value}` 说的是 HTTP，就把 `{scheme}` 换成 `http://`。说别的协议的服务需要别的指令（`fastcgi_pass`、`uwsgi_pass`、`grpc_pass`，纯 TCP 则用 `stream`）。",
    fix: "在前面写上协议：`proxy_pass http://{value};`，或者写在变量的值里。",
  },
  doc: {
    title: "proxy_pass 得到的不是 URL",
    what: "proxy_pass 接受 `http://HOST:PORT`。没有协议时 nginx 拒绝启动；如果值来自变量，它会启动，但对每个请求都返回 500，根本不尝试连接。",
    confusedWith: {
      "resolver-missing-for-variable": "那里 URL 是完整的，只是主机名查不到",
      "template-env-unset": "那里值是空的，因为模板填进去的是空",
    },
  },
} satisfies Translation<typeof cause>;

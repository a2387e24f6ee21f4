import type cause from "../../../causes/tls/tls-sni-missing.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "`{service}` 拒绝了 nginx 的 TLS 会话（alert {alert}）：nginx 没有说明它要哪个服务器名，而 `{service}` 只有已知名字的证书。",
    guess:
      "`{service}` 拒绝了 nginx 的 TLS 会话（alert {alert}）。多半是它要先知道服务器名，而 nginx 除非被要求，否则不会发送。",
    other:
      "`{service}` 拒绝了 nginx 的 TLS 会话（alert {alert}）：nginx 要的服务器名是 `{name}`，而 `{service}` 没有这个名字的证书；用别的名字询问时它会应答。",
    fix: "在 `{family}_pass` 旁边加上 `{family}_ssl_server_name on;`。发送的名字是 `{family}_pass` 里的主机名；如果那是 upstream 块的名字或一个地址，就再用 `{family}_ssl_name` 写上真正的名字。",
    "fix-name":
      "加上 `{family}_ssl_name`，写 `{service}` 的证书里有的名字。没有它时 nginx 发送的是 `{family}_pass` 里的主机名，哪怕那只是 upstream 块的名字。",
    sent: "nginx 在这里会发送服务器名（`{family}_ssl_server_name on`）",
  },
  doc: {
    title: "没有发送 TLS 服务器名",
    what: "拥有多个证书的服务器（CDN、共享主机、ingress 控制器）根据 TLS 握手里的名字（SNI）选择证书。nginx 除非被要求，否则不会向上游发送名字；被要求时发送的是 proxy_pass 里的主机名，那可能只是 upstream 块的名字。于是服务器拒绝握手，nginx 返回 502。curl 和浏览器总是会发送所访问的名字。",
    confusedWith: {
      "https-to-plain-http": "那里的应答根本不是 TLS（wrong version number）",
      "tls-protocol-mismatch": "那里的 alert 是 70，或者 OpenSSL 说 unsupported protocol",
      "tls-upstream-verify-failed": "那里是 nginx 拒绝证书，而不是服务器拒绝 nginx",
    },
  },
} satisfies Translation<typeof cause>;

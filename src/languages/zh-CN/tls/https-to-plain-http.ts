import type cause from "../../../causes/tls/https-to-plain-http.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "nginx 用 TLS 连接 `{host}:{port}`（`{pass} {secure}://…`），但 `{service}` 在那个端口上不使用 TLS。",
    written:
      "nginx 用 TLS 连接 `{host}:{port}`（`proxy_pass https://…`），但 `{service}` 中的 {server} 启动时没有带证书，所以用的是普通 HTTP。",
    fix: "把 `{pass}` 里的 `{secure}://` 改成 `{plain}://`。访问者照样使用 https：它到 nginx 为止，网络内部不用 TLS。",
  },
  doc: {
    title: "用 https 连接使用 http 的后端",
    what: "proxy_pass 以 https:// 开头，所以 nginx 发起 TLS 握手。后端用普通 HTTP 回答，那不是 TLS，nginx 返回 502。",
    confusedWith: {
      "http-to-tls-port": "那里正好相反：后端要求 TLS",
      "tls-sni-missing": "那里后端使用 TLS，但拒绝了握手",
    },
  },
} satisfies Translation<typeof cause>;

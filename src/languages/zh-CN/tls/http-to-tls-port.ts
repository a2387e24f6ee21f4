import type cause from "../../../causes/tls/http-to-tls-port.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "nginx 用不带 TLS 的 {spoken} 连接 `{service}`（`{pass} {plain}://…`），但它的端口 {port} 要求 TLS：用 https 询问时它会应答。",
    met: "nginx 用不带 TLS 的 {spoken} 连接 `{service}`（`{pass} {plain}://…`），而 `{service}` 抱怨说端口 {port} 上要用 TLS。",
    announced:
      "nginx 用不带 TLS 的 {spoken} 连接 `{service}`（`{pass} {plain}://…`），但 `{service}` 说它在端口 {port} 上用的是 TLS。",
    guess:
      "nginx 用不带 TLS 的 {spoken} 连接 `{service}` 的端口 {port}，这通常是 TLS 端口，而连接没有得到应答就被关闭了。",
    written:
      "nginx 用普通 HTTP 连接 `{service}` 的端口 {port}（`proxy_pass http://…`），但那里的 {server} 启动时带了证书，所以它要求 TLS。",
    fix: "把 `{pass}` 里的 `{plain}://` 改成 `{secure}://`，或者使用 `{service}` 提供不带 TLS 的 {spoken} 的端口。",
  },
  doc: {
    title: "用 http 连接使用 https 的后端",
    what: "proxy_pass 以 http:// 开头，而后端的端口要求 TLS。多数服务器会一声不响地关闭这样的连接，看上去像是崩溃（502）；nginx、Go 和 Tomcat 会返回 400，并说明要用 HTTPS。",
    confusedWith: {
      "https-to-plain-http": "那里正好相反",
      "process-exit-in-handler": "那里进程退出了，用 https 询问也没有人应答",
      "grpc-h2-mismatch": "那里端口使用不带 TLS 的 HTTP/2",
    },
  },
} satisfies Translation<typeof cause>;

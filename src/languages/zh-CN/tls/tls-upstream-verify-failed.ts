import type cause from "../../../causes/tls/tls-upstream-verify-failed.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "nginx 会检查 `{service}` 的证书（`{family}_ssl_verify on`），而且不接受它：{reason}。",
    named:
      "nginx 会检查 `{service}` 的证书（`{family}_ssl_verify on`）：证书有效，但不适用于 nginx 期望的名字 `{name}`。",
    trust:
      "把签发它的 CA（自签名的就是证书本身）放进 `{family}_ssl_trusted_certificate` 指定的文件；中间的证书必须由服务器发送。",
    chain:
      "把签发它的 CA 放进 `{family}_ssl_trusted_certificate` 指定的文件；中间的证书必须由服务器发送。nginx 只跟随其中的 {depth} 个：更多的时候它同样找不到 CA，直到 `{family}_ssl_verify_depth` 等于它们的数量。在 `{service}` 前面运行 `openssl s_client -showcerts` 会列出它发送了什么。",
    early:
      "比较 nginx 所在机器的时钟和 `{service}` 的证书开始生效的日期（`openssl x509 -noout -dates`）：要么时钟不对，要么证书是为以后签发的，必须重新签发。",
    renew: "更新 `{service}` 的证书，并重启它，让它出示新证书。",
    name: "把 `{family}_ssl_name` 设为证书里有的名字。没有设置时，nginx 期望的是 `{family}_pass` 里的主机名，哪怕那只是 upstream 块的名字。",
  },
  doc: {
    title: "nginx 不接受后端的证书",
    what: "写了 proxy_ssl_verify on，nginx 就会检查后端的证书由谁签发、有效期到何时、适用于哪个名字。不接受的就返回 502。浏览器信任与否不算数：只看 proxy_ssl_trusted_certificate。",
    confusedWith: {
      "tls-sni-missing": "那里是后端以 alert 拒绝会话",
      "https-to-plain-http": "那里后端根本不使用 TLS",
    },
  },
} satisfies Translation<typeof cause>;

import type cause from "../../../causes/tls/tls-protocol-mismatch.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "nginx 和 `{service}` 没有共同的 TLS 版本，或没有共同的加密套件（{reason}），所以建立不了会话。",
    limited:
      "nginx 对 `{service}` 只允许使用 {allowed}（`{directive}`），而后者一个都不接受（{reason}）。",
    fix: "让 `{family}_ssl_protocols` 和 `{family}_ssl_ciphers` 包含 `{service}` 支持的内容，最好两行都去掉；如果 `{service}` 太旧，就更新它。",
  },
  doc: {
    title: "没有共同的 TLS 版本",
    what: "TLS 会话的两端必须在版本和加密套件上达成一致。旧指南里抄来的 proxy_ssl_protocols、旧版 OpenSSL，或者只接受 TLS 1.3 的服务器，都会让双方毫无交集，nginx 返回 502。",
    confusedWith: {
      "tls-sni-missing": "那里 nginx 自己的配置没有限制版本，而且会发送名字的客户端能连上",
      "https-to-plain-http": "那里后端根本不使用 TLS",
    },
  },
} satisfies Translation<typeof cause>;

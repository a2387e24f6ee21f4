import type cause from "../../../causes/tls/tls-client-certificate-missing.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "`{service}` 要求连接它的一方出示证书（双向 TLS），而 nginx 没有出示，所以 `{service}` 结束了会话（alert {alert}）。",
    fix: "给 nginx 一个 `{service}` 接受的证书：在 `{family}_pass` 旁边写 `{family}_ssl_certificate` 和 `{family}_ssl_certificate_key`。服务器名或别的加密套件在这里无济于事。",
    shown: "nginx 有证书可以出示（`{family}_ssl_certificate`）",
  },
  doc: {
    title: "后端要求 nginx 出示证书",
    what: "使用双向 TLS 时，服务器也检查客户端的证书。nginx 出示的是 proxy_ssl_certificate 里的证书，没有这一行就不出示：服务器以 alert 116（TLS 1.3）或 40（更早的版本）结束会话，nginx 返回 502。",
    confusedWith: {
      "tls-sni-missing": "那里的 alert 40 或 112 与服务器名有关，发送名字的客户端没有证书也能连上",
      "tls-upstream-verify-failed": "那里是 nginx 不接受后端的证书",
    },
  },
} satisfies Translation<typeof cause>;

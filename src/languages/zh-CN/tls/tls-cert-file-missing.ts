import type cause from "../../../causes/tls/tls-cert-file-missing.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    missing: "nginx 没有启动，因为它打不开{what} {path}：`{service}` 的容器里没有这个文件。",
    "missing-on-machine": "nginx 无法启动，因为打不开{what} {path}：没有这个文件。",
    denied: "nginx 没有启动，因为它不允许读取{what} {path}。",
    invalid: "nginx 没有启动，因为{what} {path} 不可用：`{message}`",
    unnamed: "nginx 没有启动，因为某个启用 TLS 的 server 没有证书：{message}",
    "fix-ca":
      "把 CA 的证书挂载或复制到 {path}，或者改正路径：应当是签发对方证书的那个 CA 的证书。它不是机密，可以放在仓库里。",
    "fix-dh":
      "去掉这一行：没有它 nginx 也能工作，如今的浏览器用 ECDHE 协商密钥。如果必须保留，就生成这个文件（`openssl dhparam -out dhparam.pem 2048`），并挂载或复制到 {path}。",
    "fix-denied":
      "让启动 nginx 的用户可以读取 {path} 并通过它上面的各级目录：在写了 `user:` 或去掉了 capabilities 的容器里，那不是 root。",
    "fix-invalid":
      "让 {path} 里是那一行要的内容，格式为 PEM：`ssl_certificate` 要证书，`ssl_certificate_key` 要与之对应的密钥，不带口令。两者匹配时，`openssl x509 -noout -pubkey -in CERTIFICATE` 和 `openssl pkey -pubout -in KEY` 的输出相同；续期会同时更换两者。",
    fix: "把{what}挂载或复制到 {path}，或者改正路径。Let's Encrypt 的证书要挂载整个 /etc/letsencrypt：`live` 里的文件是指向 `archive` 的链接。如果证书只在部署时才产生，就给这个检查一个自签名的替代品。",
    "fix-on-machine":
      "把{what}放到 {path}（`certbot certificates` 会列出 Let's Encrypt 的证书），或者改正路径。`nginx -t` 不启动就能检查。",
    "fix-ca-on-machine":
      "把 CA 的证书放到 {path}，或者改正路径：应当是签发对方证书的那个 CA 的证书。`nginx -t` 不启动就能检查。",
    "fix-dh-on-machine":
      "去掉这一行：没有它 nginx 也能工作，如今的浏览器用 ECDHE 协商密钥。如果必须保留，就生成这个文件：`openssl dhparam -out {path} 2048`。",
    "fix-denied-on-machine":
      "让 root 或启动 nginx 的用户可以读取 {path} 并通过它上面的各级目录。`nginx -t` 不启动就能检查。",
  },
  doc: {
    title: "nginx 需要的证书不存在",
    what: "nginx 启动前会打开配置里的每一个证书和密钥，只要有一个缺失、不可读，或者两者不匹配，就会退出。证书很少放在仓库里，所以只凭仓库构建的栈最先暴露这个问题。",
    confusedWith: {
      "nginx-conf-syntax": "那里是某一行写错了，不是文件",
      "bind-mount-source-missing": "那里 Docker 在文件的位置建了一个目录",
    },
  },
} satisfies Translation<typeof cause>;

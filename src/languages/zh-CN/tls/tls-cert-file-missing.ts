import type cause from "../../../causes/tls/tls-cert-file-missing.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    missing: "nginx 没有启动，因为它打不开证书 {path}：`{service}` 的容器里没有这个文件。",
    "missing-on-machine": "nginx 无法启动，因为打不开证书 {path}：没有这个文件。",
    denied: "nginx 没有启动，因为它不允许读取证书 {path}。",
    invalid: "nginx 没有启动，因为证书 {path} 不可用：{message}",
    unnamed: "nginx 没有启动，因为某个启用 TLS 的 server 没有证书：{message}",
    fix: "把证书挂载或复制到 {path}，或者改正路径。Let's Encrypt 的证书要挂载整个 /etc/letsencrypt：`live` 里的文件是指向 `archive` 的链接。如果证书只在部署时才产生，就给这个检查一个自签名的替代品。",
    "fix-on-machine":
      "把证书放到 {path}（`certbot certificates` 会列出 Let's Encrypt 的证书），或者改正路径。`nginx -t` 不启动就能检查。",
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

import type cause from "../../../causes/proxy-config/nginx-conf-syntax.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary: "nginx 没有启动，因为它的配置无效：{message}",
    file: "nginx 没有启动，因为它的配置需要一个打不开的文件：`{message}`",
    "fix-file": "把 {name} 复制或挂载到 `{service}` 的容器里，或者改正引用它的那一行里的路径。",
    "fix-file-on-machine":
      "把 {name} 放到 nginx 查找的位置，或者改正写着它的那一行的路径。`nginx -t` 不启动就能检查。",
    "fix-denied":
      "启动 `{service}` 的用户无权读取 {name}：让那个用户可以读（不是秘密的文件用 `chmod a+r`，在 Dockerfile 里用 `--chown`），并且可以进入它上面的各级目录。",
    "fix-denied-on-machine":
      "启动 `{service}` 的用户无权读取 {name}：给这个用户权限（不保密的用 `chmod a+r`，否则用 `chown`），并允许它进入上层目录。",
    slip: "把 `{word}` 写成 `{meant}`。",
    fix: "改正 nginx 指出的那一行，或它的前一行：漏掉 `;` 或 `}` 要到下一行才会显现。`nginx -t` 可以只检查文件而不启动。",
  },
  doc: {
    title: "nginx 配置无效",
    what: "nginx 启动前读取全部配置，遇到第一处不明白的地方就退出：漏掉分号或括号、未知或放错位置的指令、包含的文件不存在。重载时则继续沿用旧配置。",
    confusedWith: {
      "upstream-host-not-found-service-down": "那里配置有效，只是其中的一个主机名查不到",
      "bind-mount-source-missing": "那里配置文件是一个目录",
    },
  },
} satisfies Translation<typeof cause>;

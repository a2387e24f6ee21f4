import type cause from "../../../causes/deployment/image-arch-mismatch.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    script:
      "`{service}` 无法启动：脚本 {path} 的第一行没有写明用什么运行它，内核把它当作程序，却不认识这种程序（exec format error）。",
    marked:
      "`{service}` 无法启动：脚本 {path} 以字节顺序标记（BOM）开头，那是编辑器不显示的三个字节。内核在最开头找不到 `#!`，就把它当作程序（exec format error）。",
    binary:
      "`{service}` 无法启动：{path} 不是这台机器的处理器能运行的程序（exec format error）。镜像或程序是为另一种处理器构建的，多半是 ARM 与 x86-64 弄反了。",
    "binary-on-machine":
      "`{service}` 无法启动：{path} 不是给这台机器的处理器用的程序（exec format error）。它是为别的处理器做的，多半是 ARM 和 x86-64 弄反了。",
    unmark:
      "把 {file} 存成不带字节顺序标记（BOM）的 UTF-8：大多数编辑器保存时都可以选；或者用 `sed -i '1s/^\\xEF\\xBB\\xBF//' {file}`。",
    shebang: "把 `#!/bin/sh` 写成 {file} 的第一行。",
    rebuild:
      "为实际运行的平台构建镜像（`docker buildx build --platform linux/amd64,linux/arm64`，或在服务上写 `platform:`），并让 Dockerfile 里下载的程序由 `TARGETARCH` 决定。",
    "rebuild-on-machine": "安装适合这台机器处理器的程序版本（`uname -m` 会显示是哪种）。",
  },
  doc: {
    title: "程序是为另一种处理器构建的",
    what: "内核不认识要执行的文件：在 x86-64 主机上运行 ARM 的镜像或下载的程序，或者反过来。第一行没有 `#!/bin/sh` 的启动脚本也会给出同样的消息。",
    confusedWith: {
      "missing-interpreter-or-libc": "那里内核说的是 “no such file or directory”",
      "illegal-instruction-cpu": "那里程序启动了，之后才遇到不认识的指令",
    },
  },
} satisfies Translation<typeof cause>;

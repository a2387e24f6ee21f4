import type cause from "../../../causes/process/missing-interpreter-or-libc.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    script:
      "`{service}` 无法启动：{path} 在那里，但它的第一行要用 {interpreter}，而镜像里没有。“no such file” 说的是 {interpreter}。",
    "script-on-machine":
      "`{service}` 无法启动：{path} 存在，但它的第一行要用 {interpreter}，而机器上没有。“no such file” 说的是 {interpreter}。",
    binary:
      "`{service}` 无法启动：{path} 在那里，但负责加载它的程序不在。“No such file” 指的是程序头里写的加载器：它是为另一种 C 库（glibc 或 musl）构建的，或者写了镜像里没有的解释器。",
    "binary-on-machine":
      "`{service}` 无法启动：{path} 存在，但负责加载它的程序不在。“No such file” 指的是程序头里写的加载器：它是为另一种 C 库（glibc 或 musl）构建的，或者指定了机器上没有的解释器。",
    shell:
      "把第一行改成镜像里有的解释器（几乎每个镜像都有 `#!/bin/sh`），或者在镜像里安装 {interpreter}。",
    "shell-on-machine":
      "把第一行改成机器上有的解释器（`#!/bin/sh` 到处都有），或者安装 {interpreter}。",
    build:
      "使用为这个镜像的 C 库构建的 {path}（Debian、Ubuntu 是 glibc，Alpine 是 musl），静态链接它（Go：`CGO_ENABLED=0`），或者换一个匹配的基础镜像。",
    "build-on-machine":
      "使用适合这台机器 C 库的 {path} 版本（Debian、Ubuntu：glibc；Alpine：musl），或者静态链接（Go：`CGO_ENABLED=0`）。",
  },
  doc: {
    title: "缺少解释器或 C 库",
    what: "要启动的文件存在，但运行它所需的东西不在：脚本第一行里的 shell，或者程序构建时所用 C 库的加载器。内核于是对文件本身说 “no such file or directory”。",
    confusedWith: {
      "command-not-found": "那里文件本身不存在",
      "crlf-entrypoint": "那里第一行以回车符结尾",
      "image-arch-mismatch": "那里内核说的是 “exec format error”",
    },
  },
} satisfies Translation<typeof cause>;

import type cause from "../../../causes/deployment/build-input-missing.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    failed: "`{service}` 的镜像无法构建：构建需要的 {path} 不存在。",
    unnamed: "有一个镜像无法构建：构建需要的 {path} 不存在。",
    look: "添加 {path}，或者改正路径：复制的内容从构建上下文算起，而 .dockerignore 可能把它排除在外。",
    context: "`{service}` 要在 {path} 里构建，但仓库里没有这个目录。",
    dockerfile: "`{service}` 要用 {path} 构建，但仓库里没有这个文件。",
    copy: "`{service}` 的镜像要复制 {path}，但仓库里没有这个文件或目录。",
    kept: "`{service}` 的镜像要复制 {path}，但 .dockerignore 把它排除在构建之外，对 Docker 来说它不存在。",
    ignored:
      "`{service}` 的镜像要复制 {path}，而 git 被设置为不保存它。如果构建前没有东西生成它，构建就会失败。",
    unkept:
      "`{service}` 要用 {path} 构建，而 git 被设置为不保存它。如果构建前没有东西生成它，构建就会失败。",
    module:
      "`{service}` 的构建需要 {path}，它属于 git 子模块 {module}。如果检出时没有带上子模块，构建就会失败。",
    fix: "添加 {path}，或者改正路径：它从 {from} 算起。",
    allow: "把 {path} 从 .dockerignore 里去掉，或者在忽略它的那一行下面写 `!{path}`。",
    make: "在构建之前的步骤里，或者在 Dockerfile 的某个阶段里生成 {path}。",
    before: "在构建之前的步骤里生成 {path}。",
    fetch:
      "把子模块一起检出：`git submodule update --init`，actions/checkout 则写 `submodules: true`。",
  },
  doc: {
    title: "构建需要的东西不在仓库里",
    what: "compose 指定的目录或 Dockerfile，或者 Dockerfile 要复制的文件，仓库里没有、大小写不同，或者被 .dockerignore 排除了。镜像无法构建，服务永远不会启动。",
    confusedWith: {
      "bind-mount-source-missing": "那里文件是启动时挂载的，不是构建时复制的",
      "command-not-found": "那里镜像已经构建好，只是启动命令不存在",
    },
  },
} satisfies Translation<typeof cause>;

import type cause from "../../../causes/deployment/bind-mount-shadows-code.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "`{service}` 无法加载 `{module}`，而镜像里其实有它：挂载的 {source} 盖住了 {target}，构建时放在那里的内容就看不到了。",
    empty:
      "`{service}` 无法加载镜像里有的 `{module}`：compose 文件把 {source} 挂载到 {target} 上，但 {source} 并不存在。Docker 用这个名字建了一个空目录，构建时放在那里的东西就看不到了。",
    spell:
      "改正 `volumes:` 里的路径（从 compose 文件所在目录算起，区分大小写）。再删掉 Docker 在那里留下的空目录。",
    fix: "去掉 {target} 上的挂载，或者挂载构建镜像所用的那个目录，或者只挂载需要改动的部分。只有构建才会产生的目录（node_modules、生成的代码）需要用单独的卷再盖上去。",
  },
  doc: {
    title: "挂载盖住了镜像里构建好的内容",
    what: "绑定挂载会替换目标位置的整个目录。Dockerfile 复制或生成在那里的内容（代码本身、node_modules、生成的模块）还在镜像里，但程序看到的是主机上的目录。",
    confusedWith: {
      "wrong-app-module-path": "那里模块在另一个路径，上面没有挂载",
      "python-missing-dependency": "那里镜像中根本没有安装这个包",
    },
  },
} satisfies Translation<typeof cause>;

import type cause from "../../../causes/deployment/bind-mount-source-missing.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    ignored:
      "`{service}` 把 {source} 挂载到 {target}，而 git 被设置为不保存 {source}。如果启动前没有人创建它，Docker 就会用这个名字建一个空目录，而 `{service}` 需要的是文件。",
    module:
      "`{service}` 把 {source} 挂载到 {target}，它属于 git 子模块 {module}。如果检出时没有带上子模块，Docker 就会用这个名字建一个空目录，而 `{service}` 需要的是文件。",
    summary:
      "compose 文件把 {source} 挂载到 `{service}` 的 {target}，但 {source} 并不存在。Docker 于是用这个名字建一个空目录，而 `{service}` 在那里需要的是文件。",
    likely: "`{service}` 无法把 {source} 挂载到 {target}：两者一个是目录，一个是文件。",
    told: "`{service}` 无法启动，因为 {source} 的挂载失败：一端是目录，另一端是文件。多半是 {source} 原本不存在，Docker 在那里建了一个空目录。",
    fix: "创建 {source}，或者改正 `volumes:` 里的路径（从 compose 文件所在目录算起）。再删掉 Docker 在那里留下的空目录。",
    fetch:
      "把子模块一起检出：`git submodule update --init`，actions/checkout 则写 `submodules: true`。",
    folder:
      "compose 文件把 {source} 挂载到 `{service}` 的 {target}，但 {source} 并不存在。Docker 于是用这个名字建一个空目录，nginx 运行时就没有本该有的配置。",
    file: "compose 文件把 {source} 写成某个 secret 或 config 的文件，但 {source} 并不存在。所以什么都没有启动。",
    "fix-file":
      "在启动之前创建 {source}（在 CI 里用运行器的机密生成），或者改正路径：它从 compose 文件所在目录算起。",
    spell:
      "改正 `volumes:` 里的路径（从 compose 文件所在目录算起，区分大小写）。再删掉 Docker 在那里留下的空目录。",
    there: "`{service}` 挂载的 {source} 在启动前就存在",
  },
  doc: {
    title: "绑定挂载的来源不存在",
    what: "`./x.conf:/etc/nginx/conf.d/x.conf` 要求 compose 文件旁边有文件 x.conf。没有的话，Docker 会用这个名字建一个空目录：于是挂载失败，或者程序在需要文件的地方看到一个目录。",
    confusedWith: {
      "nginx-conf-syntax": "那里配置文件是文件，只是内容有错",
      "entrypoint-permission-denied": "那里要启动的程序本身就是那个目录或文件",
      "upload-dir-not-writable": "那里本来就该是目录，只是不允许写入",
    },
  },
} satisfies Translation<typeof cause>;

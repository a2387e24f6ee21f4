import type cause from "../../../causes/application/node-missing-module.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    dependency: "`{service}` 无法启动，因为它的镜像里没有安装 Node 包 `{module}`。",
    "dependency-on-machine": "`{service}` 无法启动，因为它运行的地方没有安装 Node 包 `{module}`。",
    install:
      "把 `{module}` 加进 package.json 的依赖，并在镜像中复制 package.json 之后安装依赖（`npm ci`）。挂载到 node_modules 上的目录会盖住已安装的内容。",
    "install-on-machine":
      "把 `{module}` 加进 package.json 的依赖，并让部署在机器上启动程序的那个目录里运行 `npm ci`。",
    file: "`{service}` 无法启动，因为 {where} 需要的 `{module}` 不在它的镜像里。",
    "file-on-machine": "`{service}` 无法启动，因为 {where} 需要的 `{module}` 不在机器上。",
    started:
      "`{service}` 无法启动：Node 要运行的是 `{module}`，而 `{service}` 运行的地方没有这个文件。",
    point:
      "让启动命令指向确实存在的文件：路径从命令运行的目录算起。如果 `{module}` 是构建产物，就先构建，并让产物留在这个路径上。",
    extension:
      "`{service}` 无法启动：{where} 导入了 `{module}`，而没有叫这个名字的文件。存在的是 `{there}`；`import` 不像 `require` 那样会补上扩展名。",
    whole:
      "在 {where} 的 `import` 中写出完整的文件名：`{there}`，连同路径。TypeScript 中也要写 `.js`；`moduleResolution: nodenext` 能找出所有漏写的地方。",
    copy: "把 `{module}` 复制进镜像（COPY、.dockerignore）；如果它是构建产物，就先构建；再核对大小写：Linux 区分大小写。",
    "copy-on-machine":
      "把 `{module}` 放到机器上；如果它是构建的产物，就构建出来；还要核对大小写：Linux 区分大小写。",
  },
  doc: {
    title: "Node 找不到模块",
    what: "程序需要的包不在镜像里，或者项目自己的某个文件没有被复制或构建。Node 还没开始监听就以 `Cannot find module` 退出，nginx 连接不到任何服务。",
    confusedWith: {
      "python-missing-dependency": "那里是 Python 报的错（ModuleNotFoundError）",
      "import-time-exception": "那里模块找得到，是模块里的代码出错",
      "command-not-found": "那里缺的是启动命令本身的程序",
    },
  },
} satisfies Translation<typeof cause>;

import type cause from "../../../causes/application/python-missing-dependency.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary: "`{service}` 无法启动，因为它的镜像里没有安装 Python 包 `{module}`。",
    "summary-on-machine":
      "`{service}` 无法启动，因为机器上没有安装 Python 包 `{module}`，或者不是为运行它的那个 Python 安装的。",
    removed:
      "`{service}` 无法启动：它导入了 `{module}`，这个模块曾经是 Python 自带的，从 {version} 版起就没有了。",
    request:
      "`{service}` 对 {request} 返回 {status}：它在那里导入 Python 包 `{module}`，而这个包没有安装。用不到它的健康检查路径照样正常。",
    "fix-removed":
      "缺的不是这个名字的包：代码，或者那一行所属的库，是为比镜像里更旧的 Python 写的。更新那个库或替换 `{module}`，或者用 {version} 之前的 Python 构建镜像。",
    "fix-removed-on-machine":
      "缺的不是这个名字的包：代码，或者那一行所属的库，是为比机器上更旧的 Python 写的。更新那个库或替换 `{module}`，或者用 {version} 之前的 Python 运行它。",
    "fix-named":
      "把带来模块 `{module}` 的包 `{package}` 加进 `{service}` 镜像要安装的内容（requirements 文件或 Dockerfile），然后重新构建。",
    "fix-named-on-machine":
      "用运行 `{service}` 的那个 Python 的 pip（有虚拟环境就用虚拟环境里的）安装带来模块 `{module}` 的包 `{package}`，并把它写进 requirements 文件。",
    fix: "把 `{module}` 加进 `{service}` 镜像要安装的内容（requirements 文件或 Dockerfile），然后重新构建。",
    "fix-on-machine":
      "用运行 `{service}` 的那个 Python 的 pip（有虚拟环境就用虚拟环境里的）安装 `{module}`，并把它写进 requirements 文件，这样下一次部署会一起安装。",
  },
  doc: {
    title: "缺少 Python 包",
    what: "应用导入了镜像里没有的包。服务器加载应用时 Python 抛出 ModuleNotFoundError，服务器退出，nginx 连接不到任何服务。",
    confusedWith: {
      "wrong-app-module-path": "那里找不到的是项目自己的模块",
      "relative-import-no-package": "那里 Python 说的是 “attempted relative import”",
    },
  },
} satisfies Translation<typeof cause>;

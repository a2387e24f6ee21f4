import type cause from "../../../causes/application/python-missing-dependency.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary: "`{service}` 无法启动，因为它的镜像里没有安装 Python 包 `{module}`。",
    "summary-on-machine":
      "`{service}` 无法启动，因为机器上没有安装 Python 包 `{module}`，或者不是为运行它的那个 Python 安装的。",
    summaryHere:
      "`{service}` 无法启动，因为机器上没有安装 Python 包 `{module}`，或者不是为运行它的那个 Python 安装的。",
    fixHere:
      "用运行 `{service}` 的那个 Python 的 pip（有虚拟环境就用虚拟环境里的）安装 `{module}`，并把它写进 requirements 文件，这样下一次部署会一起安装。",
    fix: "把 `{module}` 加进 `{service}` 镜像要安装的内容（requirements 文件或 Dockerfile），然后重新构建。",
    "fix-on-machine":
      "用运行 `{service}` 的那个 Python 的 pip（有虚拟环境就用虚拟环境里的）安装 `{module}`，并把它写进 requirements 文件，这样下一次部署会一起安装。",
  },
  doc: {
    title: "缺少 Python 包",
    what: "应用导入了镜像里没有的包。服务器加载应用时 Python 抛出 ModuleNotFoundError，服务器退出，nginx 找不到可以通话的对象。",
    confusedWith: {
      "wrong-app-module-path": "那里找不到的是项目自己的模块",
      "relative-import-no-package": "那里 Python 说的是 “attempted relative import”",
    },
  },
} satisfies Translation<typeof cause>;

import type cause from "../../../causes/application/python-missing-dependency.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary: "`{service}` 无法启动，因为它的镜像里没有安装 Python 包 `{module}`。",
    fix: "把 `{module}` 加进 `{service}` 镜像要安装的内容（requirements 文件或 Dockerfile），然后重新构建。",
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

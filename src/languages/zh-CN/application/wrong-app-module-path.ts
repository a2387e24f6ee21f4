import type cause from "../../../causes/application/wrong-app-module-path.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    written:
      "`{service}` 要从模块 `{module}` 加载应用，但它启动时所在的目录里没有这个模块：{path} 不存在。",
    module:
      "`{service}` 中的 {server} 要从模块 `{module}` 加载应用，但在 {workdir} 里找不到这个模块。",
    attribute:
      "`{service}` 中的 {server} 要加载 `{module}:{attribute}`，但模块 `{module}` 里没有 `{attribute}`。",
    elsewhere:
      "`{service}` 无法启动：它导入 `{module}`，仓库里有这个模块，但不在 Python 查找的位置（{workdir}）。",
    fix: "在启动命令里如实写出模块和变量（`文件:变量`，目录之间用点），或者把工作目录设为 `{module}` 所在的目录。",
  },
  doc: {
    title: "服务器要加载的应用不在那里",
    what: "uvicorn 和 gunicorn 用 MODULE:ATTRIBUTE 指定应用的位置，从工作目录算起。文件换了名字或放在别的目录，服务器就会立即退出，nginx 找不到人应答。",
    confusedWith: {
      "python-missing-dependency": "那里缺的是别人的包",
      "import-time-exception": "那里模块找得到，是模块里的代码出错",
      "command-not-found": "那里缺的是服务器程序本身",
    },
  },
} satisfies Translation<typeof cause>;

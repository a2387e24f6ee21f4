import type cause from "../../../causes/application/relative-import-no-package.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "`{service}` 无法启动：{where} 用了相对导入（`from . import …`），但服务器是单独加载这个文件的，并没有把它当作包的一部分。",
    fix: "在该目录的所有文件里都用完整的名字导入（写 `from config import …`，而不是 `from .config import …`）。或者从上一级目录启动服务器，写成 `package.main:app`。",
  },
  doc: {
    title: "没有包却用了相对导入",
    what: "以 `from .x import y` 开头的模块只能在包里面使用。在目录内部用 `uvicorn main:app` 启动时，Python 不知道父包是什么，每次启动都会抛出 ImportError。",
    confusedWith: {
      "python-missing-dependency": "那里 Python 说的是 “No module named”",
      "import-time-exception": "那里是代码本身出错，而不是加载方式不对",
    },
  },
} satisfies Translation<typeof cause>;

import type cause from "../../../causes/upload-limits/upload-dir-not-writable.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "`{service}` 以用户 {user} 运行，而这个用户不允许写入 {path}。所以它以 {status} 回应上传。",
    "read-only":
      "`{service}` 不能写入 {path}：那里的文件系统是只读的。所以它以 {status} 回应上传。",
    "fix-read-only":
      "给 {path} 所在的目录一个自己的卷或 `tmpfs:`，或者去掉使它只读的设置（`read_only: true`、`:ro`）。",
    fix: "把目录交给这个用户：在镜像里创建它并 `chown`，之后再把卷挂载上去。或者以目录所有者的身份运行服务器。",
  },
  doc: {
    title: "上传目录不可写",
    what: "应用不允许创建它收到的文件：目录或卷属于另一个用户，或者是只读挂载的。它抛出 PermissionError 并返回 500。",
    confusedWith: {
      "client-body-temp-unwritable": "那里不允许写的是 nginx，后端没有见到请求",
      "unhandled-exception-500": "那里的异常与文件无关",
    },
  },
} satisfies Translation<typeof cause>;

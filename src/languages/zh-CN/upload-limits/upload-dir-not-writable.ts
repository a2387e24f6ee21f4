import type cause from "../../../causes/upload-limits/upload-dir-not-writable.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "`{service}` 以用户 {user} 运行，而这个用户不允许写入 {path}。所以它以 {status} 回应上传。",
    unseen: "`{service}` 不能写入 {path}（errno {errno}）。所以它以 {status} 回应上传。",
    dropped:
      "`{service}` 不能写入 {path}（errno {errno}）。它的容器以 root 启动，而 root 处处可写，所以是它的程序放弃了这个权利：入口脚本换了用户，服务器有这样的选项，或者写了 `cap_drop`。所以它以 {status} 回应上传。",
    "read-only":
      "`{service}` 不能写入 {path}：那里的文件系统是只读的。所以它以 {status} 回应上传。",
    "fix-read-only":
      "给 {path} 所在的目录一个自己的卷或 `tmpfs:`，或者去掉使它只读的设置（`read_only: true`、`:ro`）。",
    "fix-read-only-on-machine":
      "看看它为什么是只读的：`findmnt` 显示 {path} 所在的目录是怎么挂载的；在单元里，`ProtectSystem=` 和 `ReadOnlyPaths=` 会让没有写进 `ReadWritePaths=` 的目录变成只读。",
    "fix-dropped":
      "先看它以谁的身份运行（`docker compose top {service}`），再把目录交给这个用户：在入口脚本换用户之前 `chown`。不管新的镜像怎么写，卷都保留原来的所有者。",
    "fix-bind":
      "这个目录是机器上的 `{source}`，挂载在镜像的目录之上：镜像在那里创建或 `chown` 的内容不算数。在它所在的地方把它交给那个用户（`sudo chown -R USER:GROUP {source}`，数字由 `docker compose exec {service} id` 给出），或者使用具名卷。",
    fix: "把目录交给运行服务器的用户：在镜像里创建它并 `chown`，之后再把卷挂载上去。或者以目录所有者的身份运行服务器。",
    "fix-on-machine":
      "把这个目录交给运行服务器程序的用户（`chown`），或者以目录的所有者运行服务器程序（单元的 `User=`）。",
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

import type cause from "../../../causes/deployment/read-only-rootfs.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary: "nginx 没有启动：它必须写 {path}，而它容器的文件系统是只读的。",
    "summary-on-machine": "nginx 无法启动：它要写 {path}，而那里的文件系统是只读的。",
    fix: "保留 `read_only: true`，并为 nginx 要写的每个目录给 `{service}` 一个 tmpfs：它的临时目录（官方镜像是 /var/cache/nginx，Debian 的是 /var/lib/nginx），以及 pid 文件所在的目录（/run 或 /var/run）。",
    "fix-on-machine":
      "看看它为什么是只读的：`findmnt` 显示挂载方式，`dmesg` 显示是不是内核在磁盘出错后改的；在 `{service}` 的单元里，`ProtectSystem=` 会让没有写进 `ReadWritePaths=` 的目录变成只读。",
  },
  doc: {
    title: "容器是只读的，nginx 无法写入",
    what: "写了 `read_only: true`，容器里除了挂载以外都不能写。nginx 每次启动都要创建临时目录和 pid 文件，创建不了就会退出（errno 30）。",
    confusedWith: {
      "client-body-temp-unwritable": "那里 nginx 在运行，只有较大的上传失败",
      "nginx-user-missing": "那里启动因用户而失败，还没有写任何东西",
    },
  },
} satisfies Translation<typeof cause>;

import type cause from "../../../causes/upload-limits/upload-dir-missing.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary: "`{service}` 要把上传存进 {folder}，而它的容器里没有这个目录。所以它{ending}。",
    "summary-on-machine":
      "`{service}` 要把上传存到 {folder}，而机器上没有这个目录。所以它{ending}。",
    "fix-mounted":
      "这个目录在挂载到 {target} 的内容（`{source}`）里，镜像在那里的内容被它遮住了。让程序启动时创建它（`mkdir -p {folder}`），或在 `{source}` 里创建一次，或者把卷正好挂载到 {folder}。",
    fix: "在构建镜像时（`RUN mkdir -p {folder}`）或程序启动时创建这个目录。如果上传放在卷里，就把卷正好挂载到这个路径。",
    "fix-on-machine":
      "在部署程序时（`install -d -o USER {folder}`，USER 是运行它的用户）或程序启动时创建这个目录。",
  },
  doc: {
    title: "上传目录不存在",
    what: "应用要在某个目录里新建文件，而它的容器里没有这个目录：镜像里没有人创建、被一个新的卷盖住了，或者相对路径是相对于另一个工作目录的。错误是 ENOENT（2），返回 500；没有人捕获时则是 502。",
    confusedWith: {
      "upload-dir-not-writable": "那里目录存在，errno 是 13 或 30",
      "temp-dir-full-or-ro-backend": "那里缺的是存放临时文件的目录",
      "unhandled-exception-500": "那里的异常与文件无关",
    },
  },
} satisfies Translation<typeof cause>;

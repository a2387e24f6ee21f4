import type cause from "../../../causes/process/unix-socket-stale.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "unix 套接字 {path} 在那里，但没有进程监听（errno 111）：创建它的服务器已经结束，把文件留了下来。",
    elsewhere:
      "unix 套接字 {path} 在那里，但没有进程监听（errno 111）：是以前的服务器留下的文件，`{backend}` 的启动命令里没有它。",
    fix: "启动监听 {path} 的服务器，它会替换这个文件。如果它已经改用端口或别的路径，就把 nginx 改成那个，并删除旧文件（`rm {path}`，或它所在的卷）。",
  },
  doc: {
    title: "没有服务器的 unix 套接字",
    what: "被杀掉的服务器无法删除自己的套接字。文件留了下来，在卷里甚至重启之后还在，连接它的人会被拒绝，就像连接关闭的端口一样。",
    confusedWith: {
      "unix-socket-missing": "那里文件不存在（errno 2）",
      "backend-not-running": "那里服务器没有在运行；旧套接字只是表明了这一点",
    },
  },
} satisfies Translation<typeof cause>;

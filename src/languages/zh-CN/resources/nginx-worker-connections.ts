import type cause from "../../../causes/resources/nginx-worker-connections.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "nginx 没有可用的连接了：一个工作进程最多 {most} 个，而一个被转发的请求要占两个。所以它自己返回 500，或者丢弃访问者的连接。",
    fix: "在 `events` 块里调高 `worker_connections`（{enough} 或更多），如果打开文件数的上限更低，也要一并调高。先看看是不是有很多连接卡住了，卡在哪里。",
    loop: "这些连接是 nginx 自己的：它转发到了自己的地址",
  },
  doc: {
    title: "nginx 的连接用完了",
    what: "worker_connections 限制一个工作进程的所有连接：访问者、上游，以及它监听的套接字。全部用完时，nginx 对要转发的请求返回 500，并丢弃新的访问者。",
    confusedWith: {
      "proxy-loop-to-self": "那里是 nginx 自己占满了连接：上游就是它自己的地址",
      "fd-exhaustion": "那里先达到的是系统的打开文件数上限（errno 24）",
    },
  },
} satisfies Translation<typeof cause>;

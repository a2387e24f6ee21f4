import type cause from "../../../causes/process/host-port-held.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "`{service}` 无法监听端口 {port}：用户 {user} 的进程 {pid} 占用了它（`{command}`），由 {by} 启动。服务每次启动都会退出，在这个端口上应答的是另一个程序。",
    unseen:
      "`{service}` 无法监听 {port}：机器上的另一个程序已经占用了它，服务每次启动都会退出。看不到是哪个程序。",
    stop: "查明谁需要进程 {pid}（`{command}`）。如果没有人需要，就结束它，确认没有东西会再把它启动起来，然后启动 `{service}`；否则给两者之一换一个端口，并相应修改 nginx。",
    find: "查看是谁占用了它：`sudo ss -ltnp 'sport = :{number}'`。往往是以前手动启动的一个实例。结束它，或者给两者之一换一个端口。",
  },
  doc: {
    title: "机器上的另一个程序占用了端口",
    what: "不用容器的机器上，所有程序共用端口。以前手动启动的实例，或者另一个 unit，还占着端口，所以这个 unit 每次启动都退出（errno 98，EADDRINUSE），请求到达的是错误的程序，或者无人应答。",
    confusedWith: {
      "backend-port-in-use-in-container": "那里两个程序在同一个容器里，而容器有自己的端口",
      "upstream-wrong-port": "那里后端在监听，只是端口与 nginx 请求的不同",
    },
  },
} satisfies Translation<typeof cause>;

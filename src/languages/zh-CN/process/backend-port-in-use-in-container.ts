import type cause from "../../../causes/process/backend-port-in-use-in-container.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "`{service}` 里的服务器无法监听 {port}，因为同一个容器里已经有别的程序在监听，于是它放弃了。",
    "summary-on-machine":
      "`{service}` 里的服务器程序无法监听 {port}，因为机器上另一个程序已经在监听它，于是它放弃了。",
    other:
      "`{service}` 里的服务器无法监听 {port}，因为同一个容器里已经有别的程序在监听：现在回答请求的是那个程序，不是应用。",
    "other-on-machine":
      "`{service}` 里的服务器程序无法监听 {port}，因为机器上另一个程序在监听它：现在响应请求的是那个程序，不是应用。",
    fix: "一个端口只启动一个服务器：给 `{service}` 里的另一个程序换一个端口，把它放进单独的服务，或者去掉它。检查启动命令、它运行的脚本，以及共用它网络的服务（`network_mode`）。",
    "fix-on-machine":
      "看看谁占着这个端口：`sudo ss -ltnp`。常见的情况是之前手动启动的一个实例。结束它，或者给两者之一换一个端口。",
  },
  doc: {
    title: "后端的端口在容器里已被占用",
    what: "容器有自己的端口，里面的两个程序不能监听同一个端口（errno 98，EADDRINUSE）。后来的那个会结束；于是没有人提供服务，或者回答的是错误的程序。这与主机上的端口是否空闲无关。",
    confusedWith: {
      "host-port-already-allocated": "那里是引擎拒绝发布主机的端口，容器没有启动",
      "upstream-wrong-port": "那里服务器确实在监听，只是在另一个端口",
    },
  },
} satisfies Translation<typeof cause>;

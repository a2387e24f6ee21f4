import type cause from "../../../causes/process/backend-bind-loopback.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "`{service}` 只监听 {address}:{port}，它自己的容器之外谁都连不上。nginx 通过网络连接它，被拒绝。",
    "summary-on-machine":
      "`{service}` 只监听 {address}:{port}，用别的地址访问不到它。nginx 用的是别的地址，于是被拒绝。",
    variable:
      "把 `{service}` 的变量 `{variable}` 的值从 {address} 改成 0.0.0.0（如果服务器从那里取得它的地址）；否则在启动命令里写明地址。",
    fix: "让 `{service}` 里的服务器监听 0.0.0.0 而不是 {address}，在启动命令里加上 `{option}`。",
    own: "让 `{service}` 里的服务器监听 0.0.0.0 而不是 {address}。看看启动它的地方，也就是命令、代码或设置：那里写着 {address} 或 `localhost`，或者根本没写地址，服务器就自己用 {address}。",
    written:
      "`{service}` 中的 {server} 只监听 {address}，它自己的容器之外谁都连不上：把请求发到 `{host}:{port}` 的 nginx 会被拒绝。",
    preset:
      "没有告诉 `{service}` 中的 {server} 在哪里监听，它就会用 {address}，自己的容器之外谁都连不上：把请求发到 `{host}:{port}` 的 nginx 会被拒绝。",
    told: "nginx 在 `{host}:{port}` 被拒绝连接。如果 `{service}` 在运行，它可能只监听 127.0.0.1，自己的容器之外谁都连不上。",
    "told-on-machine":
      "nginx 在 `{host}:{port}` 被拒绝。如果 `{service}` 确实在运行，它可能只监听 127.0.0.1，用别的地址访问不到它。",
    look: "把这条命令的输出加到粘贴的内容里：它说明 `{service}` 在哪里监听。那必须是 0.0.0.0，而不是 127.0.0.1 或 localhost。",
    elsewhere: "`{service}` 在端口 {port} 上接受来自其他容器的连接",
    "elsewhere-on-machine": "`{service}` 在端口 {port} 上接受来自回环以外地址的连接",
  },
  doc: {
    title: "后端只监听回环地址",
    what: "在容器里，127.0.0.1 只指这个容器自己。绑定到它的服务器能回答在容器里运行的健康检查，但来自 nginx 的每个连接都会被拒绝。",
    confusedWith: {
      "upstream-wrong-port": "那里有一个端口对所有人开放，只是不是 nginx 用的那个",
      "backend-not-running": "那里根本没有进程监听",
    },
  },
} satisfies Translation<typeof cause>;

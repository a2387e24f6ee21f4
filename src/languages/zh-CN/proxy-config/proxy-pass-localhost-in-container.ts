import type cause from "../../../causes/proxy-config/proxy-pass-localhost-in-container.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "nginx 把请求发到 `{host}:{port}`。在容器里，这指的是容器自己，而那里的端口 {port} 上没有进程监听：后端在另一个容器里。",
    fix: "把 `{host}` 换成后端的服务名：`{service}:{better}`。",
    told: "nginx 把请求发到 `{host}:{port}`，而那里没有进程监听。在容器里，这个地址指的是 nginx 自己的容器：后端在另一个容器里。",
    perhaps:
      "nginx 把请求发到 `{host}:{port}`，而那里没有进程监听。如果 nginx 运行在容器里，这个地址指的就是这个容器自己：后端在另一个容器里。",
    machine: "`{proxy}` 直接运行在机器上，在那里使用回环地址是对的",
    written:
      "nginx 把请求发到 `{host}:{port}`。在 `{proxy}` 的容器里，这指的是容器自己，而它只启动了 nginx：后端在另一个容器里。",
    other:
      "nginx 把请求发到 `{host}:{port}`，那就是 `{proxy}` 自己的容器。除非里面还有别的程序在那里监听，否则每个请求都会被拒绝。",
    name: "把 `{host}` 换成后端的服务名。",
    own: "nginx 自己的容器里确实有进程监听端口 {port}",
    named: "nginx 询问的是 `{host}`，不是 localhost",
  },
  doc: {
    title: "在容器里 proxy_pass 到 localhost",
    what: "每个容器都有自己的回环地址。`proxy_pass http://localhost:8000` 让 nginx 在自己的容器里找后端，而那里没有后端。",
    confusedWith: {
      "backend-bind-loopback": "那里是后端只绑定回环地址，nginx 问的是正确的容器",
    },
  },
} satisfies Translation<typeof cause>;

import type cause from "../../../causes/proxy-config/proxy-loop-to-self.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    written:
      "nginx 把请求发到 `{host}:{port}`，而那就是它自己：每个请求都会回到它这里，{times}，直到连接或请求头用尽。",
    summary:
      "nginx 从 {address} 收到请求，又发到 {address}，而那就是它自己：每个请求都在转圈，直到连接或请求头用尽。",
    fix: "写应用的名字，而不是 nginx 自己{better}。",
    other: "nginx 把请求发到 `{host}`，不是发给自己",
  },
  doc: {
    title: "nginx 把请求发给了自己",
    what: "proxy_pass 或 upstream 块里的某个 server 写的是 nginx 自己的服务和端口。每个请求都会作为新请求回来，X-Forwarded-For 一次比一次长，直到连接用尽（500、502）或请求头过大（400）。",
    confusedWith: {
      "nginx-worker-connections": "那里连接因负载而用尽，没有请求在转圈",
      "upstream-wrong-port": "那里问的是另一个服务的错误端口",
    },
  },
} satisfies Translation<typeof cause>;

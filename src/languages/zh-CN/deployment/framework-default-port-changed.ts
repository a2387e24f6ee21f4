import type cause from "../../../causes/deployment/framework-default-port-changed.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "nginx 把请求发到 `{host}:{port}`，而 `{service}` 中的 {server} 监听的是 {now}：从 {since} 起这是它的默认端口，除非另有指定。",
    fix: "把 nginx 配置里的端口改成 {now}，或者让 {server} 监听 {port}（ASPNETCORE_HTTP_PORTS={port}、`vite --port {port}`、`puma -p {port}`）。",
  },
  doc: {
    title: "框架的默认端口变了",
    what: "框架和镜像会在版本之间改变默认端口：.NET 8 监听 8080 而不是 80，Vite 监听 5173 而 Create React App 是 3000，没有 Rails 的 Puma 监听 9292。仓库里除了版本什么都没变，nginx 却被拒绝连接。",
    confusedWith: {
      "upstream-wrong-port": "那里的端口不是框架的默认端口",
      "published-port-used-inside-network": "那里 nginx 用的是 compose 发布到主机的端口",
    },
  },
} satisfies Translation<typeof cause>;

import type cause from "../../../causes/proxy-config/upstream-wrong-port.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "nginx 把请求发到 `{host}:{port}`，但 `{service}` 里没有进程监听端口 {port}：它监听的是 {open}。",
    fix: "把 nginx 配置里的端口从 {port} 改成 `{service}` 监听的 {better}。或者让 `{service}` 监听 {port}。",
    value:
      "把 `{proxy}` 的 `{variable}` 的值设成 `{service}` 监听的 {better}：它的配置模板从那里取得端口 {port}。或者让 `{service}` 监听 {port}。",
    written: "nginx 把请求发到 `{host}:{port}`，但 `{service}` 中的 {server} 监听的是端口 {open}。",
    exposed:
      "nginx 把请求发到 `{host}:{port}`，但 `{service}` 的镜像只声明了 {open}。如果 `{service}` 确实监听那里，请求就会被拒绝。",
    unproven:
      "看看 `{service}` 监听哪个端口：它的 Dockerfile 声明了 {better}，但声明并不会让服务器监听那里。如果它确实监听 {better}，就把 nginx 配置里的端口从 {port} 改成 {better}。",
    listens: "`{service}` 监听端口 {port}，正是 nginx 使用的端口",
    told: "nginx 在 `{host}:{port}` 被拒绝连接。如果 `{service}` 在运行，它监听的可能不是 {port} 而是别的端口。",
    unit: "这台机器的 nginx 在 `{host}:{port}` 被拒绝，而正在运行的单元 {unit} 是用端口 {open} 启动的。如果 nginx 要访问的就是这个程序，那么两个端口不一致。",
    "unit-fix":
      "如果 nginx 要访问的是 {unit}：把 nginx 配置里的端口从 {port} 改成 {open}，或者用端口 {port} 启动 {unit}。如果它要访问的是另一个程序，那么那个程序没有运行。",
    look: "看看 `{service}` 在自己的容器里监听哪个端口（不是 `ports:` 发布的那个），并写进 nginx 配置。",
    "look-on-machine": "看看 `{service}` 监听哪个端口（`sudo ss -ltnp`），把它写进 nginx 的配置。",
    ahead:
      "nginx 把请求发到 `{host}:{port}`，但 `{service}` 中的 {server} 启动后监听的是端口 {open}。等 `{service}` 运行起来，nginx 在那里照样会被拒绝连接。",
    nobody: "`{service}` 里没有进程监听任何端口，所以把 nginx 里的端口换成别的，结果也一样",
  },
  doc: {
    title: "nginx 使用的端口上没有后端在监听",
    what: "proxy_pass 里的地址是对的，后端也在运行，但它监听的是另一个端口。内核拒绝每一个连接，nginx 返回 502。",
    confusedWith: {
      "published-port-used-inside-network": "那里 nginx 用的是 compose 发布到主机的端口",
      "backend-bind-loopback": "那里端口是对的，只是只对容器自己开放",
    },
  },
} satisfies Translation<typeof cause>;

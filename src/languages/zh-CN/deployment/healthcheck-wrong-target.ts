import type cause from "../../../causes/deployment/healthcheck-wrong-target.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    gated:
      "`{service}` 的健康检查询问端口 {port}，而其中的 {server} 监听的是 {open}：它总是失败，{waiting} 在等它，因此一直不会启动。",
    ungated:
      "`{service}` 的健康检查询问端口 {port}，而其中的 {server} 监听的是 {open}：`{service}` 明明正常，Docker 却说它不健康，一旦有人看这个状态就会出问题。",
    unknown:
      "`{service}` 的健康检查询问 {path}，而源代码里没有这个路径的路由：除非有别的东西在那里应答，否则它总是失败。",
    declare: "让健康检查询问应用已有的路径，或者在应用里加上 {path}。",
    localhost:
      "`{service}` 的健康检查用 busybox wget 访问 localhost，容器有 IPv6 时它首先是 ::1，而 nginx 只监听 IPv4。",
    loopback: "改为询问 {better}，或者让 nginx 同时 `listen [::]:{port};`。",
    port: "`{service}` 的健康检查询问端口 {port}，而那里没有进程监听：`{service}` 监听的是 {open}。所以 `{service}` 明明正常，Docker 却说它不健康。",
    path: "`{service}` 的健康检查询问 {path}，而 `{service}` 返回 {status}。所以它明明正常，Docker 却说它不健康。",
    address:
      "`{service}` 的健康检查访问 {asked}，但 `{service}` 只监听 {open}，那是它在网络上的地址。所以 Docker 说 `{service}` 不健康，尽管它正常工作。",
    bind: "让 `{service}` 里的服务器监听 0.0.0.0，也就是容器的所有地址：在启动它的地方，容器的名字（`hostname`，或者 Next.js 会采用的变量 `HOSTNAME`）只代表一个地址。",
    fix: "让健康检查询问 `{service}` 确实提供的内容：{better}。",
    missing: "`{service}` 的健康检查根本无法运行：没有 `{tool}`",
    host: "无论询问什么路径，`{service}` 都因为主机名 {host} 而拒绝健康检查",
    right: "`{service}` 的健康检查询问的端口上有它在监听",
  },
  doc: {
    title: "健康检查问错了地址",
    what: "健康检查询问的端口上没有服务在监听，或者询问的路径被服务拒绝。服务正常工作，Docker 却说它不健康，等它变健康的服务会一直等下去。",
    confusedWith: {
      "allowed-hosts-missing": "那里端口和路径都对，只是主机名不被允许",
      "healthcheck-tool-missing": "那里健康检查要用的程序不存在",
      "backend-not-running": "那里健康检查没有错：是服务不工作",
      "dependency-unhealthy-blocks-up": "那是有别的服务在等它变健康时的后果",
    },
  },
} satisfies Translation<typeof cause>;

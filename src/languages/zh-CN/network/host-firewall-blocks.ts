import type cause from "../../../causes/network/host-firewall-blocks.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    inside:
      "`{service}` 在运行，地址是 {address}，也在监听端口 {port}，但来自 nginx 的连接{manner}：是它的容器里或容器前面的包过滤（iptables、nftables）造成的。",
    host: "nginx 询问的是机器本身（{address}，端口 {port}），而来自容器的连接{manner}：机器的防火墙（ufw、firewalld）把容器挡在外面。",
    allow:
      "允许从它与 nginx 共用的网络连接 `{service}` 的端口 {port}：在丢弃连接的规则之前加一条规则。",
    admit:
      "允许容器的网络访问机器的端口 {port}（例如 `ufw allow from 172.16.0.0/12 to any port {port} proto tcp`），或者把程序移到这个栈的服务里。",
    open: "从 nginx 的网络到 {address}:{port} 的连接被接受",
  },
  doc: {
    title: "防火墙把 nginx 挡在外面",
    what: "nginx 和后端之间的包过滤丢弃连接（nginx：110，状态 504），或以 host-prohibited 拒绝（nginx：113，状态 502）。后面的程序在运行，也在监听。在使用 ufw 或 firewalld 的机器上，询问机器本身的容器会遇到这种情况。",
    confusedWith: {
      "nginx-proxy-connect-timeout": "那里不知道那个地址上有没有人",
      "backend-accept-queue-full": "那里连接到达了，在后端的队列里等待",
      "host-service-bound-loopback": "那里机器拒绝连接（111），因为没有进程监听",
      "backend-not-running": "那里容器已经不在，同样会得到 113",
    },
  },
} satisfies Translation<typeof cause>;

import type cause from "../../../causes/proxy-config/nginx-listen-bind-failed.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    taken:
      "nginx 没有启动：{address} 上已经有别的进程在监听。可能是同一个容器或网络里的第二个 nginx，或者同一端口写了第二行 `listen`。",
    "taken-on-machine":
      "nginx 无法启动：已经有程序监听 {address}。那是机器上的另一个程序（Apache、另一个 nginx），或者同一端口的第二个 `listen` 行。",
    neighbour:
      "nginx 没有启动：`{other}` 已经在监听端口 {port}，而两者共用一个网络（`network_mode`），其中一个端口只能属于它们中的一个。",
    denied:
      "nginx 没有启动：它不允许监听 {address}，因为它不是以 root 运行，而 1024 以下的端口只留给 root。",
    address: "nginx 没有启动：它的 `listen` 行写了 {address}，而容器没有这个地址。",
    "address-on-machine":
      "nginx 无法启动：它的 `listen` 行写了 {address}，这台机器没有这个地址，或者 nginx 启动时还没有。",
    family: "nginx 没有启动：它要监听 {address}，而容器没有 IPv6。",
    "family-on-machine": "nginx 无法启动：它要监听 {address}，而这台机器没有 IPv6。",
    other: "nginx 没有启动：它无法监听 {address}。{message}",
    "fix-taken":
      "nginx 只启动一次（`nginx && nginx -g 'daemon off;'` 会启动两个），同一端口只写一行 `listen`：`listen [::]:80 ipv6only=off` 和 `listen 80` 之中写前者就够了。",
    "fix-taken-on-machine":
      "看看谁占着端口（`sudo ss -ltnp`），停掉它，或者给两者之一换一个端口；同一端口只写一个 `listen` 行：`listen [::]:80 ipv6only=off` 和 `listen 80` 中写前一个就够。",
    "fix-neighbour":
      "让 nginx 监听与 `{other}` 不同的端口。发布端口的是拥有网络的那个服务：带有 `network_mode: service:…` 的服务的 `ports:` 不起作用。",
    "fix-denied":
      "监听 1024 及以上的端口（`listen 8080;`）并在 compose 里发布它，或者以 root 运行 nginx：它的工作进程并不是 root。",
    "fix-denied-on-machine":
      "以 root 启动 nginx（它的单元就是这样；工作进程以别的用户运行），或者监听 1024 及以上的端口（`listen 8080;`）。",
    "fix-address": "写 `listen 80;`，不带地址：容器有它自己的地址。",
    "fix-address-on-machine": "写 `listen 80;`，不带地址，或者写机器有的地址（`ip addr`）。",
    "fix-family": "去掉 `[::]` 那一行，或者为容器启用 IPv6。",
    "fix-family-on-machine": "去掉 `[::]` 那一行，或者打开 IPv6。",
    "fix-other": "改正 `listen` 那一行。",
  },
  doc: {
    title: "nginx 无法监听它的端口",
    what: "nginx 在提供服务之前打开所有套接字，只要有一个被拒绝就退出：端口已被占用（98）、需要 root（13）、地址不是这个容器的（99），或者没有 IPv6（97）。",
    confusedWith: {
      "nginx-listen-vs-compose-port": "那里 nginx 在运行，是 compose 发布了另一个端口",
      "host-port-already-allocated": "那里是 Docker 得不到主机的端口",
    },
  },
} satisfies Translation<typeof cause>;

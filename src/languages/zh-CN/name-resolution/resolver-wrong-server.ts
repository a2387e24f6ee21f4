import type cause from "../../../causes/name-resolution/resolver-wrong-server.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    silent: "nginx 向域名服务器 {server} 查询 `{name}`，那里没有应答：没有进程监听，或者连不上。",
    ignorant:
      "nginx 向域名服务器 {server} 查询 `{name}`，而它不认识：只有 Docker 自己的（{docker}）认识这个栈的服务。",
    refuses: "nginx 向域名服务器 {server} 查询 `{name}`，而它失败或拒绝回答（代码 {code}）。",
    fix: "把 nginx 里的 `resolver {server}` 写成 `resolver {docker} valid=10s;`：容器在自定义网络里时，这就是 Docker 的域名服务器。",
    "fix-on-machine":
      "把 nginx 里的 `resolver {server}` 换成机器自己的域名服务器：它写在 /etc/resolv.conf 里（用 systemd-resolved 时是 `resolver 127.0.0.53;`）。",
    absent:
      "nginx 向 Docker 的域名服务器 {docker} 查询 `{name}`，而那里没有人：它只对 compose 或 `docker network create` 创建的网络里的容器存在。",
    join: "让 nginx 加入这个栈的网络，不要用 `network_mode: host` 或 `bridge`，或者把名字换成地址。",
    "join-on-machine":
      "改写成机器自己的域名服务器：它写在 /etc/resolv.conf 里（用 systemd-resolved 时是 `resolver 127.0.0.53;`）。或者写地址，不写名字。",
    right: "nginx 向 Docker 自己的域名服务器查询 `{name}`",
  },
  doc: {
    title: "nginx 询问的域名服务器不认识后端",
    what: "proxy_pass 里有变量时，nginx 对每个请求都查询名字，而且只问 `resolver` 指令里的服务器：不看 /etc/resolv.conf，不看 /etc/hosts，也不用搜索域。公共的或公司的域名服务器不认识栈里的服务；从别的系统抄来的地址上可能根本没有域名服务器。",
    confusedWith: {
      "resolver-missing-for-variable": "那里根本没有设置 resolver",
      "resolver-bypasses-etc-hosts": "那里名字只写在 /etc/hosts 里",
      "upstream-name-typo-or-container-name": "那里没有服务叫这个名字",
      "upstream-host-not-found-service-down": "那里问的正是 Docker 自己的服务器",
    },
  },
} satisfies Translation<typeof cause>;

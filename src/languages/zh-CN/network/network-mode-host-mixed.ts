import type cause from "../../../causes/network/network-mode-host-mixed.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    backend:
      "nginx 要找 `{name}`，但 `{service}` 用了 `network_mode: host`：它使用机器的网络，在容器之间没有地址，Docker 的 DNS 不认识它。",
    proxy:
      "`{proxy}` 里的 nginx 用了 `network_mode: host`：它询问机器的域名服务器，而那里不认识这个栈的服务，所以找不到 `{name}`。",
    unpublished:
      "`{proxy}` 里的 nginx 用了 `network_mode: host`，所以 {host}:{port} 是机器自己的端口 {port}，而 `{service}` 没有把它的端口 {port} 发布到那里。",
    drop: '去掉 `{service}` 的 `network_mode: host`。如果它需要机器的网络，就给 nginx 加上 `extra_hosts: ["host.docker.internal:host-gateway"]`，让它询问 host.docker.internal。',
    join: "去掉 `{proxy}` 的 `network_mode: host`，改为发布它的端口；或者把 `{name}` 的端口发布到 127.0.0.1，让 nginx 询问那里。",
    publish: '把 `{service}` 的端口发布给机器：`ports: ["127.0.0.1:{port}:{port}"]`。',
  },
  doc: {
    title: "一方用机器的网络，另一方用栈的网络",
    what: "用了 `network_mode: host`，服务就离开了栈的网络：它在那里没有地址，Docker 的 DNS 不认识它，它也不认识其他服务的名字。nginx 和后端于是互相找不到。",
    confusedWith: {
      "networks-not-shared": "那里两者都在栈的网络上，只是不同的网络",
      "upstream-host-not-found-service-down": "那里服务没有在运行",
      "host-service-bound-loopback": "那里 nginx 到得了机器，只是被拒绝连接",
    },
  },
} satisfies Translation<typeof cause>;

import type cause from "../../../causes/network/nginx-proxy-connect-timeout.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    nobody:
      "nginx 尝试连接 {target}，没有任何回应，连拒绝都没有：这个栈里没有容器使用地址 {address}。",
    "nobody-on-machine":
      "nginx 尝试连接 {target}，什么都没有返回，连拒绝都没有：看到的东西里没有谁有地址 {address}。",
    held: "nginx 尝试连接 {target}，也就是 `{service}`，没有任何回应，连拒绝都没有。",
    summary:
      "nginx 尝试连接 {target}，没有任何回应，连拒绝都没有：没有机器使用这个地址，或者路上有东西丢弃了数据包。",
    name: "不要写地址，写后端的服务名。容器的地址只在它重新创建之前有效。",
    "name-on-machine": "写上后端现在的地址。",
    find: "在 nginx 所在的位置（`docker compose exec {proxy} …`）看看能不能到达 {target}。先检查地址是否写错，再检查中间有没有防火墙。加长 `proxy_connect_timeout` 没有用。",
    "find-on-machine":
      "在运行 nginx 的机器上试试 {target} 能不能访问（`curl -v --max-time 5 http://{target}/`）。先看地址是不是错了，再看中间有没有防火墙。调大 `proxy_connect_timeout` 没有用。",
  },
  doc: {
    title: "nginx 连接的地方没有任何应答",
    what: "对方在的话，会立即回应连接请求，要么接受，要么拒绝。两者都没有，就是数据包丢了：那个地址不属于任何人，或者防火墙丢弃了它们。nginx 等满 proxy_connect_timeout（未设置时为 60 秒）后放弃，返回 504。",
    confusedWith: {
      "nginx-proxy-read-timeout": "那里连接已经建立，只是没有等到回答",
      "host-firewall-blocks": "那里知道那个地址上有机器并且在监听",
      "backend-accept-queue-full": "那里后端在监听，只是队列已满",
      "stale-upstream-ip": "那里的地址曾经是后端的",
    },
  },
} satisfies Translation<typeof cause>;

import type cause from "../../../causes/resources/ephemeral-port-exhaustion.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "nginx 无法建立到 {upstream} 的连接：本地端口用完了（errno 99）。到同一地址的每个连接都需要一个自己的端口，关闭之后还要占用一分钟。",
    fix: "让 nginx 保留到后端的连接，而不是每个请求都新建一个：在 upstream 块里写 `keepalive 32;`，并加上 `proxy_http_version 1.1;` 和空的 `Connection` 头。给后端第二个地址，或者放宽 net.ipv4.ip_local_port_range，也有帮助。",
  },
  doc: {
    title: "nginx 的本地端口用完了",
    what: "一个连接由两端的地址和端口共同确定。到同一个后端，nginx 最多能有本地端口数那么多的连接，大约 28 000 个；关闭的连接还会在 TIME_WAIT 停留一分钟。负载高而又没有 keepalive 时端口会用完，nginx 返回 500 或 502。",
    confusedWith: {
      "backend-not-running": "那里连接被拒绝（errno 111）",
      "nginx-worker-connections": "那里达到的是 nginx 自己的上限，它的日志会写明",
    },
  },
} satisfies Translation<typeof cause>;

import type cause from "../../../causes/protocol/grpc-h2-mismatch.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    grpc: "nginx 把 {request} 当作 gRPC（也就是 HTTP/2）转发（`grpc_pass`），但 `{service}` 用 HTTP/1.1 回答。",
    plain:
      "nginx 用 HTTP/1 询问 `{service}`（`proxy_pass`），但它使用的是不带 TLS 的 HTTP/2，gRPC 服务器就是这样。",
    guess:
      "`{service}` 回答 nginx 的内容不是 HTTP/1：它可能像 gRPC 服务器那样使用不带 TLS 的 HTTP/2，也可能使用 TLS。",
    pass: "对使用 HTTP/1.1 的服务用 `proxy_pass http://…`；`grpc_pass` 只用于 gRPC。",
    fix: "对 gRPC 服务使用 `grpc_pass grpc://…`（以及 `listen … http2`），或者让 `{service}` 同时支持 HTTP/1.1。",
    tls: "用 https 询问时后端会应答，所以这些字节是 TLS",
  },
  doc: {
    title: "HTTP/1 和 HTTP/2 各说各话",
    what: "gRPC 服务器只使用 HTTP/2，而 proxy_pass 使用 HTTP/1：nginx 读不懂回答。反过来，对普通网页服务器用 grpc_pass 会以 `too large http2 frame: 4740180` 失败，那是把单词 HTTP 当成了数字。",
    confusedWith: {
      "http-to-tls-port": "那里用 https 询问端口会应答",
      "fastcgi-http-mismatch": "那里有一边是 FastCGI：端口 9000、PHP-FPM",
    },
  },
} satisfies Translation<typeof cause>;

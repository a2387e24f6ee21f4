import type cause from "../../../causes/protocol/fastcgi-http-mismatch.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    http: "nginx 用 HTTP 连接 `{service}`（`proxy_pass`），但在那里监听的是 PHP-FPM，它只懂 FastCGI。",
    fastcgi:
      "nginx 用 FastCGI 连接 `{service}`（`fastcgi_pass`），但在那里监听的程序用 HTTP 回答。",
    pass: "把 `proxy_pass` 换成 `fastcgi_pass {target};`，并加上 `include fastcgi_params;` 和 `fastcgi_param SCRIPT_FILENAME`。",
    proxy: "把 `fastcgi_pass` 换成 `proxy_pass http://{target};`。",
  },
  doc: {
    title: "HTTP 和 FastCGI 弄混了",
    what: "proxy_pass 使用 HTTP，fastcgi_pass 使用 FastCGI，nginx 不会改试另一种。PHP-FPM 会一声不响地关闭以 HTTP 开头的连接；HTTP 服务器对 FastCGI 的回答，nginx 读不懂。两种情况 nginx 都返回 502。",
    confusedWith: {
      "process-segfault": "那里后端听懂了请求，却因此崩溃",
      "http-to-tls-port": "那里端口要求 TLS",
    },
  },
} satisfies Translation<typeof cause>;

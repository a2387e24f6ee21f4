import type cause from "../../../causes/resources/backend-accept-queue-full.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "`{service}` 监听端口 {port}，却来不及接受连接：有 {waiting} 个连接在它的队列里等待，队列已满，所以内核让 nginx 的新连接一直等到超时。",
    unix: "套接字 {socket} 的连接队列已满（errno 11）：它背后的程序接受连接的速度赶不上请求到来的速度。",
    fix: "给 `{service}` 更多工作进程或线程，让一个慢客户端不至于拖住所有人。加长队列（backlog）只是推迟同样的结局。",
    workers:
      "给套接字背后的程序更多工作进程（gunicorn `--workers`、php-fpm `pm.max_children`），并为短时的突发加长队列（`backlog`、net.core.somaxconn）。",
    free: "`{service}` 的队列里没有等待的连接",
  },
  doc: {
    title: "后端的连接队列已满",
    what: "内核把连接放在队列里，直到程序接受它们。只有一个工作进程的程序长时间忙碌时，队列就会填满。新连接于是得不到应答：用 TCP 时 nginx 等满 proxy_connect_timeout 后返回 504；用 unix 套接字时立即得知（errno 11）并返回 502。",
    confusedWith: {
      "host-firewall-blocks": "那里队列是空的，因为连接根本没有到达",
      "nginx-proxy-read-timeout": "那里连接已经建立，只是回答来得太晚",
      "php-fpm-max-children": "那里 php-fpm 自己说所有子进程都在忙",
    },
  },
} satisfies Translation<typeof cause>;

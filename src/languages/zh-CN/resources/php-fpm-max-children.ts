import type cause from "../../../causes/resources/php-fpm-max-children.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "`{service}` 里 PHP-FPM 的 {limit} 个子进程全都在忙，而 `pm.max_children` 不允许更多：后来的请求在它的队列里等待，直到 nginx 放弃。",
    fix: "在内存允许的范围内，在进程池的配置（www.conf）里调高 `pm.max_children`，并看看是什么让子进程忙那么久（PHP-FPM 的 slowlog 会告诉你）。",
  },
  doc: {
    title: "PHP-FPM 不能再启动更多子进程",
    what: "PHP-FPM 的每个子进程处理一个请求。pm.max_children 个都在忙的时候，后来的请求在套接字的队列里等待；等待超过 fastcgi_read_timeout，nginx 就返回 504。",
    confusedWith: {
      "nginx-proxy-read-timeout": "那里是一个请求耗时很长；这里它还没有开始",
      "backend-hung-or-paused": "那里 PHP-FPM 自己不再运行，也什么都不说",
      "backend-accept-queue-full": "那里连队列都不接受连接",
    },
  },
} satisfies Translation<typeof cause>;

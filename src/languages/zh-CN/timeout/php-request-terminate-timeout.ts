import type cause from "../../../causes/timeout/php-request-terminate-timeout.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "`{service}` 里的 PHP-FPM 在 {seconds} 秒后，请求处理到一半时结束了子进程 {pid}：超过了 `request_terminate_timeout` 允许的时间。",
    fix: "在进程池的配置（www.conf）里把 `request_terminate_timeout` 调到最慢的请求所需的时间以上，并低于 nginx 的 fastcgi_read_timeout；或者把工作移出请求。",
  },
  doc: {
    title: "PHP-FPM 结束了耗时过长的请求",
    what: "请求的耗时超过 request_terminate_timeout，PHP-FPM 就会结束处理它的子进程。到 nginx 的连接中断，nginx 返回 502；新的子进程马上启动，所以一切看上去都健康。",
    confusedWith: {
      "nginx-proxy-read-timeout": "那里 nginx 先放弃，返回 504",
      "worker-oom-killed": "那里子进程被信号 9 杀掉，没有哪一行说它超时",
      "process-segfault": "那里子进程因信号 11 结束",
    },
  },
} satisfies Translation<typeof cause>;

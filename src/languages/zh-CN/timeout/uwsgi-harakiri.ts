import type cause from "../../../causes/timeout/uwsgi-harakiri.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "`{service}` 里的 uWSGI 在请求处理到一半时杀掉了自己的工作进程 {pid}，因为请求的耗时超过了 `harakiri`{limit}。",
    fix: "在 uWSGI 的配置里把 `harakiri` 调到最慢的请求所需的时间以上，并低于 nginx 的 uwsgi_read_timeout；或者把工作移出请求。",
  },
  doc: {
    title: "uWSGI 杀掉了耗时过长的工作进程",
    what: "设置了 harakiri 时，uWSGI 的主进程会杀掉请求耗时过长的工作进程。到 nginx 的连接中断，nginx 返回 502；新的工作进程马上启动。",
    confusedWith: {
      "worker-oom-killed": "那里被杀之前没有 HARAKIRI 这一行",
      "nginx-proxy-read-timeout": "那里 nginx 先放弃，返回 504",
    },
  },
} satisfies Translation<typeof cause>;

import type cause from "../../../causes/timeout/server-request-timeout.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    answered:
      "`{service}` 的服务器在 {seconds} 秒后以 408 结束了 {request}：在它允许的时间内请求没有完整到达。",
    closed:
      "`{service}` 每次都在 {seconds} 秒后中断 {request}，而它的进程还活着，日志里也没有说明原因：它的服务器只给一个请求这么多时间（{setting}）。",
    unnamed:
      "`{service}` 每次都在 {seconds} 秒后中断 {request}，而它的进程还活着，日志里也没有说明原因。服务器自己的时限就是这个样子。",
    fix: "把服务器自己给一个请求的时间调到最慢的请求所需以上：Node `requestTimeout`、Go `ReadTimeout` 和 `WriteTimeout`、Puma `first_data_timeout`、Tomcat `connectionTimeout`。nginx 的超时帮不上忙。",
  },
  doc: {
    title: "后端的服务器按自己的时限结束请求",
    what: "HTTP 服务器有自己的计时：Node 会结束 300 秒内没有完整到达的请求，Go 的 WriteTimeout 不作回答就关闭连接。于是每次都在同样的时间之后以 408 或连接关闭告终，而进程继续运行。",
    confusedWith: {
      "nginx-proxy-read-timeout": "那里放弃的是 nginx，返回 504",
      "gunicorn-worker-timeout": "那里 gunicorn 写 WORKER TIMEOUT 并结束工作进程",
      "keepalive-race": "那里请求立即失败，下一个就能得到回答",
    },
  },
} satisfies Translation<typeof cause>;

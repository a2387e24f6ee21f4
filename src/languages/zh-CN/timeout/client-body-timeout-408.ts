import type cause from "../../../causes/timeout/client-body-timeout-408.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "nginx 放弃等待 {method} {path} 的请求体：两次收到数据之间的间隔超过了 {limit}。它关闭了连接并记下 408；后端什么都没有看到。",
    fix: "把 `client_body_timeout` 设为慢速线路上传时两段数据之间所需的时间（默认 60s），或者分成更小的块上传。",
  },
  doc: {
    title: "上传的速度对 nginx 来说太慢",
    what: "client_body_timeout 是两次读取请求体之间允许的最长间隔。超过之后，nginx 不作回答就关闭连接：浏览器报告连接被重置，只有访问日志里有 408。",
    confusedWith: {
      "nginx-client-max-body-size": "那里 nginx 返回 413",
      "server-request-timeout": "那里放弃的是后端，nginx 报告 502",
    },
  },
} satisfies Translation<typeof cause>;

import type cause from "../../../causes/timeout/nginx-read-timeout-midstream.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "`{service}` 开始回答 {request}，然后停顿了，nginx 等下一段等了 {limit}，就切断了响应：访问者得到状态 200 和半个响应。",
    fix: "为这个 location 把 `{directive}` 调到最长的停顿以上，或者让 `{service}` 中途发送一些内容（server-sent events 的注释行、结果的一部分）。",
  },
  doc: {
    title: "nginx 在响应的中途放弃",
    what: "proxy_read_timeout（未设置时为 60 秒）也适用于响应的两段数据之间。停顿更久的流（server-sent events、正在思考的语言模型、缓慢的报表）会在状态码发出之后被切断，所以访问者看到的是 200 和没有结尾的响应。",
    confusedWith: {
      "nginx-proxy-read-timeout": "那里还什么都没有收到，访问者得到 504",
      "client-timeout-499": "那里离开的是客户端，nginx 本来还会等",
      "process-exit-in-handler": "那里是后端关闭连接，没有超时",
    },
  },
} satisfies Translation<typeof cause>;

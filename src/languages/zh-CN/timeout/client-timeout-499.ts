import type cause from "../../../causes/timeout/client-timeout-499.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    finished:
      "{request} 的客户端等了 {seconds} 秒就放弃了，nginx 记下 499。`{service}` 当时正在处理，后来以 {status} 完成。",
    summary:
      "{request} 的客户端在得到回答之前就离开了（{seconds}），nginx 记下 499：结束请求的既不是 nginx，也不是 `{service}`。",
    fix: "给客户端（浏览器、负载均衡器、健康检查、这个检查的 `request-timeout`）多于 `{service}` 处理 {request} 所需的时间，或者让它更快：这么长的工作应当放到后台。",
  },
  doc: {
    title: "客户端没等到回答就离开了",
    what: "499 只出现在 nginx 的访问日志里：它表示 nginx 还在等后端时，客户端关闭了连接。客户端自己的时限比工作所需的时间短；调高 nginx 的超时没有用。",
    confusedWith: {
      "nginx-proxy-read-timeout": "那里放弃的是 nginx，返回 504，错误日志里有一行记录",
      "nginx-read-timeout-midstream": "那里 nginx 切断了已经开始的响应",
    },
  },
} satisfies Translation<typeof cause>;

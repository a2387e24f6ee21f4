import type cause from "../../../causes/application/go-panic-recovered.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "`{service}` 中处理 {request} 的函数发生了 panic：{message}。net/http 能挺过去，但会不作回答就关闭连接，所以 nginx 返回 502。",
    fix: "修复 {where} 处的 panic。在所有处理函数外面套一个带 `recover` 的中间件，可以把漏网的 panic 变成客户端看得懂的 500。",
  },
  doc: {
    title: "Go 处理函数发生 panic",
    what: "处理函数里发生 panic 时，net/http 用关闭连接来恢复：进程继续运行，健康检查仍然正常，但这个请求得不到回答，nginx 返回 502。",
    confusedWith: {
      "go-panic-fatal": "那里进程本身退出了（退出码 2）",
      "unhandled-exception-500": "那里有中间件做了 recover，后端自己返回 500",
    },
  },
} satisfies Translation<typeof cause>;

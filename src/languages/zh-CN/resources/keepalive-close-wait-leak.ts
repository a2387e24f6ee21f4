import type cause from "../../../causes/resources/keepalive-close-wait-leak.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "`{service}` 的端口 {port} 上还留着 {count} 个 nginx 早已关闭的连接（CLOSE_WAIT），并且不再为新连接服务：{request} 白等了一场。",
    fix: "对方关闭连接后，`{service}` 也要关闭自己这一端：在 `finally` 或 `with` 里关闭，出错之后也一样；或者更新没有这样做的 HTTP 库。重启只能管到再次积累那么多为止。",
  },
  doc: {
    title: "后端不关闭自己的连接",
    what: "nginx 关闭连接时，后端也必须关闭自己那一端。忘了关闭的后端会积累 CLOSE_WAIT 状态的连接，直到连接池或文件描述符用完：然后它不再接受任何连接，nginx 返回 504。重启之后能好几个小时。",
    confusedWith: {
      "nginx-proxy-read-timeout": "那里后端在处理请求，最终会回答",
      "backend-hung-or-paused": "那里连接在等待被接受，几乎没有被处理过的",
      "fd-exhaustion": "那里日志说打开的文件太多（EMFILE，24）",
    },
  },
} satisfies Translation<typeof cause>;

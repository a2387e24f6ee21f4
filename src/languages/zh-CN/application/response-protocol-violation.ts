import type cause from "../../../causes/application/response-protocol-violation.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    header:
      "`{service}` 底层的服务器拒绝发送 {request} 的响应，因为其中一个响应头不符合 HTTP 规定（{message}）。它直接关闭了连接，所以 nginx 返回 502。",
    length:
      "`{service}` 对 {request} 的响应长度与它的 Content-Length 不一致（{message}）。服务器中断了响应，所以 nginx 返回 502。",
    clean:
      "把写进响应头的内容里的换行符和控制字符去掉，非 ASCII 字符要编码（文件名用 `filename*=UTF-8''…`）：{where}。",
    count: "不要自己设置 Content-Length；要设置就在压缩之后按字节数而不是字符数来算：{where}。",
  },
  doc: {
    title: "应用的响应违反了 HTTP 协议",
    what: "响应头里有换行符，或者 Content-Length 不对，后端自己的服务器就会中断响应。进程还活着，日志里有服务器库的报错，nginx 看到连接被关闭（502）。",
    confusedWith: {
      "response-invalid-header": "那里后端发出了错误的响应头，是 nginx 拒绝了它",
      "unhandled-exception-500": "那里客户端得到的是 500",
      "node-uncaught-exception": "那里错误让进程退出了",
    },
  },
} satisfies Translation<typeof cause>;

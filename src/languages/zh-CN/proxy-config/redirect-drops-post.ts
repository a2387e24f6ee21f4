import type cause from "../../../causes/proxy-config/redirect-drops-post.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    slash:
      "{method} {path} 被{who}跳转（{status}）到同一个路径，只是末尾多了一个斜杠。客户端会改用 GET 跟随，上传就在半路上丢了。",
    elsewhere:
      "{method} {path} 被{who}跳转（{status}）到 {to}。客户端会改用 GET 跟随，上传就在半路上丢了。",
    kept: "{method} {path} 在发送的地方没有被接收：{who}把它跳转（{status}）到 {to}，于是每次上传都要发送两遍，不跟随跳转的客户端则会丢失上传。",
    tls: "{method} {path} 被{who}跳转（{status}）到 {to}，而这个栈里没有任何东西提供 https：上传无处可去。",
    listen:
      '让 nginx 也提供 https（`listen 443 ssl` 加证书）。如果 TLS 由前面的代理终结，就只跳转到达那个代理时没有用 https 的请求：`if ($http_x_forwarded_proto = "http")`。',
    fix: "直接把上传发到最终的地址：{to}。如果旧地址也必须可用，就不用跳转来回答它（用一个转发它的 `location`），或者用保留方法和请求体的 308。",
  },
  doc: {
    title: "跳转丢失了上传",
    what: "301 或 302 让客户端去别处询问，而客户端会改用 GET，并且不带请求体。末尾少一个斜杠、用 http 而不是 https、域名没有 www，都会把上传变成 GET，然后得到 405、404 或一个空列表。",
    confusedWith: {
      "location-not-matched-static-fallback": "那里 POST 本身就得到 405",
      "forwarded-proto-redirect-loop": "那里跳转又回到同一个地址",
    },
  },
} satisfies Translation<typeof cause>;

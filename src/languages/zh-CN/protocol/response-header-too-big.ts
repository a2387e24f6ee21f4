import type cause from "../../../causes/protocol/response-header-too-big.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "`{service}` 作了回答，但响应头放不进 nginx 的 {limit} 缓冲区（{origin}），于是 nginx 丢弃了这个响应。",
    fix: "为这个 location 设置 {lines}，或者发送小一些的响应头：通常是 cookie 和令牌太大。",
  },
  doc: {
    title: "响应头超过了 nginx 的限制",
    what: "nginx 把响应头读进一个大小为 proxy_buffer_size（4 或 8 KB）的缓冲区。更大的响应头（多半是 cookie）会让它返回 502，尽管后端已经完成了工作。直接访问的客户端会接受它。",
    confusedWith: {
      "response-invalid-header": "那里的头是格式不对，不是太大",
    },
  },
} satisfies Translation<typeof cause>;

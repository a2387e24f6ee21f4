import type cause from "../../../causes/protocol/response-invalid-header.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "`{service}` 回答了 {request}，但其中有一个头不成其为头：`{header}`。nginx 会丢弃这样的响应。",
    fix: "在 `{service}` 里找出设置这个头的地方并改正：名字只用字母、数字和 `-`，没有空格；值里没有换行符和控制字符。",
  },
  doc: {
    title: "响应里有格式错误的头",
    what: "nginx 严格读取每个响应的头：从 1.21.1 起，名字里有空格或控制字符就算错误，访问者得到 502，尽管后端已经完成了工作。其他客户端会放过它。",
    confusedWith: {
      "response-header-too-big": "那里的头格式正确，只是太大",
      "response-duplicate-te": "那里每个头都正确，只是有一个出现了两次",
    },
  },
} satisfies Translation<typeof cause>;

import type cause from "../../../causes/host-security/duplicate-host-header.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "`{service}` 以 {status} 拒绝请求：请求里有两个 Host 头，被它合读成一个 `{host}`。nginx 两个都发了，因为 `proxy_set_header Host` 生效了两次。",
    written:
      "`proxy_set_header Host` 在同一个块里写了两次，这里和 {other}：nginx 会发送两个 Host 头，多数应用会以 400 拒绝。",
    fix: "这个 location 只保留一行 `proxy_set_header Host`。`proxy_params` 之类被包含的文件里自己就有一行。",
  },
  doc: {
    title: "nginx 发送了两个 Host 头",
    what: "每一行 proxy_set_header 都会增加一个头，同一个块里两行 Host 就是两个头；最常见的是 `include proxy_params;` 旁边又写了自己的一行。服务器用逗号把它们连起来，而任何主机名名单里都不会有带逗号的名字。",
    confusedWith: {
      "allowed-hosts-missing": "那里被拒绝的 Host 是一个名字，没有逗号",
      "upstream-name-underscore-host": "那里的名字带有下划线",
    },
  },
} satisfies Translation<typeof cause>;

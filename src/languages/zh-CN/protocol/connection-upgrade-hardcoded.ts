import type cause from "../../../causes/protocol/connection-upgrade-hardcoded.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      'nginx 在每个请求里都告诉 `{service}` 它要切换协议（`Connection "{value}"`），`{service}` 就把普通请求当成了损坏的 WebSocket：{request} 失败，而直接访问是正常的。',
    fix: "写成 `proxy_set_header Connection $connection_upgrade;`，并在 server 旁边用一个 map 根据 `$http_upgrade` 设置它：默认是 `upgrade`，没有 Upgrade 时是 `close`。",
  },
  doc: {
    title: "每个请求都带着 Connection: upgrade",
    what: "常见的 WebSocket 配置会把 Connection 设为 upgrade，对普通请求也一样。许多服务器不在意；有些会等待一个永远不来的握手，然后关闭连接或返回 400。WebSocket 本身是正常的。",
    confusedWith: {
      "websocket-upgrade-missing": "那里普通请求正常，WebSocket 不正常",
      "process-exit-in-handler": "那里直接访问时同一个请求也失败",
    },
  },
} satisfies Translation<typeof cause>;

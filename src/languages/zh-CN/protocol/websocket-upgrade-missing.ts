import type cause from "../../../causes/protocol/websocket-upgrade-missing.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "nginx 没有把建立 WebSocket 的要求传下去：直接访问 `{service}` 的 {path} 时它会同意（101），经过 nginx 它看到的只是普通的 GET（{status}）。",
    logged:
      "`{service}` 对 {path} 回答了 {status}：那里应当是 WebSocket，而到达它的是普通的 GET。nginx 只有在被要求的地方才传递 `Upgrade`。",
    old: "nginx 传递了建立 WebSocket 的要求，但用的是 HTTP/1.0，那里没有这回事：直接访问 `{service}` 的 {path} 时它会同意（101），经过 nginx 它回答 {status}。",
    "fix-old":
      "在这个 location 里写 `proxy_http_version 1.1;`。没有这一行，nginx 就用 HTTP/1.0 询问（1.29.7 起用 HTTP/1.1）。",
    fix: "在这个 location 里用 HTTP/1.1 传递 `Upgrade` 和 `Connection`。外层块的 `proxy_set_header` 各行要重复写在那里：只要自己有一行，外层的就全部失效。",
    write:
      "在这个 location 里写 `proxy_http_version 1.1;`、`proxy_set_header Upgrade $http_upgrade;` 和 `proxy_set_header Connection $connection_upgrade;`，并在 server 旁边写一个由 `$http_upgrade` 得出 `$connection_upgrade` 的 map。",
    sent: "nginx 在这个 location 会传递 `Upgrade`",
  },
  doc: {
    title: "WebSocket 请求到达时成了普通请求",
    what: "Upgrade 和 Connection 只针对一段连接，所以 nginx 除非被要求，否则不会传递，而且它用 HTTP/1.0 询问。后端看到的是普通的 GET，返回 400、404 或 426，其他一切正常。",
    confusedWith: {
      "connection-upgrade-hardcoded": "那里 WebSocket 正常，普通请求失败",
      "location-not-matched-static-fallback": "那里请求没有到达后端",
    },
  },
} satisfies Translation<typeof cause>;

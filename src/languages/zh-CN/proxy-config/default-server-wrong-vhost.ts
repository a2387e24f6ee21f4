import type cause from "../../../causes/proxy-config/default-server-wrong-vhost.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "{request} 带来的 Host 是 `{host}`，没有任何 `server_name` 是它。于是由 nginx 的默认 server 接手（{did}），而不是负责转发的 `{names}` 那个 server。",
    fix: "把 `{host}` 加进负责转发的 server 的 `server_name` 行（或者让那个 server 成为 `default_server`）。如果是检查用的名字不对，就在它的配置里设置 `proxy.host`。",
  },
  doc: {
    title: "回答的是错误的 server 块",
    what: "nginx 按 Host 头选择 server 块。不在任何 server_name 里的名字由默认 server 接手：写了 default_server 的那个，否则是该端口的第一个。那往往是一个拒绝一切的块，或者自带的欢迎页。",
    confusedWith: {
      "location-not-matched-static-fallback":
        "那里回答的是正确的 server，只是没有一个 location 匹配",
      "config-not-loaded": "那里负责转发的 server 根本没有生效",
    },
  },
} satisfies Translation<typeof cause>;

import type cause from "../../../causes/host-security/host-header-not-forwarded.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "`{service}` 以 {status} 拒绝请求，因为它们的 Host 头是 `{host}`。那是 `proxy_pass` 里的名字：除非让 nginx 传递访问者使用的名字，否则它发送的就是这个。",
    fix: "在转发请求的 location 里加上 `proxy_set_header Host $host;`，并把外层块的 `proxy_set_header` 各行也重复写在那里：只有 location 里一行都没有时，外层的才起作用。",
    malformed: "`{host}` 不是有效的主机名，无论从哪里来都会被拒绝",
    forwarded: "nginx 传递了访问者的 Host；`{service}` 看到的是 `{host}`",
  },
  doc: {
    title: "nginx 没有传递 Host 头",
    what: "除非另有指定，nginx 会把 proxy_pass 里的名字作为 Host 发送（$proxy_host）。核对 Host 的应用不认识这个名字，就会拒绝请求，Django 返回 400。",
    confusedWith: {
      "upstream-name-underscore-host": "那里被拒绝的名字带有下划线，加进允许名单也没有用",
      "allowed-hosts-missing": "那里被拒绝的是公开的名字，而且传递正确",
      "location-uri-double-or-stripped-prefix": "那里是路径错了，返回 404",
    },
  },
} satisfies Translation<typeof cause>;

import type cause from "../../../causes/proxy-config/location-uri-double-or-stripped-prefix.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    written:
      "nginx 在询问 `{service}` 之前把 {path} 变成了 {sent}，而 `{service}` 的源代码里有 {path} 的路由（{declared}），没有 {sent} 的。",
    double:
      "nginx 在询问 `{service}` 之前把 {path} 变成了 {sent}：出现两个斜杠，因为 `location {pattern}` 不以斜杠结尾，而 proxy_pass 里的路径以斜杠结尾。",
    summary:
      "nginx 在询问 `{service}` 之前把 {path} 变成了 {sent}，而 `{service}` 不认识那个路径（{status}）。它认识的是 {path}（{right}）。",
    inner:
      "`{inner}` 里的 nginx 在询问 `{service}` 之前把 {path} 变成 {sent}，得到的是 {status}。直接向 `{service}` 请求 {path}，它返回 {right}。",
    fix: "写成 `proxy_pass {target};`，主机和端口后面什么都不要加：这样 nginx 会原样传递路径。那里的路径，哪怕只有一个 `/`，都会替换掉 `location {pattern}` 匹配的部分。",
    kept: "nginx 把 {pattern} 下面的请求以 {sent}… 的形式发给 `{service}`，而在它的源代码里找到的 {count} 条路由没有一条这样开头，例如 {declared}（{at}）。它们得到的响应是 404。",
    cut: "nginx 在询问 `{service}` 之前去掉了 {pattern}，而在它的源代码里找到的全部 {count} 条路由都以它开头，例如 {declared}（{at}）。它们得到的响应是 404。",
    strip:
      "如果访问者请求的是 {pattern}…，而 `{service}` 只认识后面的部分，就在地址后面写一个斜杠，把前缀去掉：`location {slashed}` 配 `proxy_pass {target}/;`。或者在声明路由时带上这个前缀。",
    same: "nginx 原样传递 {path}",
    unknown: "客户端发送的 {path}，`{service}` 也不认识（{status}）",
  },
  doc: {
    title: "location 和 proxy_pass 改变了路径",
    what: "proxy_pass 带有路径时，哪怕只有一个斜杠，nginx 都会用它替换请求中 `location` 匹配的部分。于是前缀被去掉、重复，或者出现两个斜杠，后端对它不认识的路径返回 404（nginx 手册，ngx_http_proxy_module，proxy_pass）。",
    confusedWith: {
      "location-not-matched-static-fallback": "那里 nginx 自己回答，没有转发",
      "upstream-wrong-port": "那里根本没有人应答",
    },
  },
} satisfies Translation<typeof cause>;

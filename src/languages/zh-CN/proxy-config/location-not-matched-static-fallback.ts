import type cause from "../../../causes/proxy-config/location-not-matched-static-fallback.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    post: "{method} {path} 根本没有离开 nginx：没有一个负责转发的 `location` 匹配它，于是 nginx 去找文件，并以 405 拒绝 {method}。",
    summary:
      "{request} 根本没有离开 nginx：没有一个负责转发的 `location` 匹配它，于是由{where}以 {status} 回答。",
    fix: "加一个覆盖 {path} 并 proxy_pass 到 `{service}` 的 `location`，或者放宽已有的那个。",
    passed: "nginx 把 {path} 转发到 {target}",
    unloaded: "`{file}` 里有对应的 location，但没有生效",
    folder: "nginx 运行时没有它的配置：{source} 被挂载了，但并不存在",
    ignored: "nginx 因为名字的缘故忽略了本该转发它的 server",
    server: "回答的只是默认 server：没有任何 `server_name` 匹配",
  },
  doc: {
    title: "没有 location 匹配，nginx 改为提供文件",
    what: "nginx 选择最匹配的 location。如果负责转发的都不匹配，请求就落到提供文件的那个：对文件 POST 是 405，文件不存在是 404，而有 try_files 时 GET 会得到 index.html 和 200，看上去像是成功。",
    confusedWith: {
      "location-uri-double-or-stripped-prefix": "那里请求到达了后端，只是路径被改了",
      "backend-not-running": "那里 nginx 确实在尝试连接后端",
    },
  },
} satisfies Translation<typeof cause>;

import type cause from "../../../causes/proxy-config/x-accel-redirect-not-served.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "`{service}` 对 {request} 返回 `X-Accel-Redirect: {to}`，让 nginx 自己发送这个文件。nginx 到 {file} 去找，那里没有：访问者得到 {status}。",
    fix: "给 nginx 一个 `location {folder}`，里面写 `internal;` 和 `alias FOLDER/;`，FOLDER 是 nginx 里存放这些文件的目录。在容器里，它需要 `{service}` 存放文件的那个卷。",
    "fix-folder":
      "`location {pattern}` 接住了它，所以是那里缺少文件：让 nginx 也有 `{service}` 存放文件的目录（在容器里用同一个卷），放在 location 用 `alias` 或 `root` 写明的路径上。",
  },
  doc: {
    title: "nginx 找不到 X-Accel-Redirect 指的文件",
    what: "后端可以返回 X-Accel-Redirect 头，把发送文件的事交给 nginx。nginx 把头里的路径当作自己的一个请求：没有对应的 location，或者 nginx 自己的容器里没有这个文件，它就返回 404，尽管后端已经做完了自己的事。",
    confusedWith: {
      "location-not-matched-static-fallback": "那里 nginx 根本没有请求后端",
    },
  },
} satisfies Translation<typeof cause>;

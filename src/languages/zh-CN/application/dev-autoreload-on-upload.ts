import type cause from "../../../causes/application/dev-autoreload-on-upload.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "`{service}` 由 `{server}` 运行，文件一有变化它就会重启程序。{request} 会改动一个文件（{file}），所以进程在请求处理到一半时就被停掉了。",
    fix: "凡是给别人用的环境，都不要带文件监视来运行 `{service}`：用 `node server.js`、`strapi start`，或不带 `--reload` 的 uvicorn。开发时让监视器忽略存放上传文件的目录（nodemon 的 `ignore`、`--reload-exclude`）。",
  },
  doc: {
    title: "上传触发了开发服务器重启",
    what: "文件监视器（nodemon、node --watch、strapi develop、--reload）在文件变化时会重启程序。上传把文件写进了被监视的目录：进程还在处理请求就被停掉，nginx 返回 502，而文件却已经在那里了。",
    confusedWith: {
      "process-exit-in-handler": "那里没有监视器说自己重启了程序",
      "worker-oom-killed": "那里内核记录了因内存不足而被杀的进程",
    },
  },
} satisfies Translation<typeof cause>;

import type cause from "../../../causes/application/unhandled-exception-500.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary: "`{service}` 对 {request} 返回 {status}，因为它的代码抛出了 {raised}",
    called:
      "`{service}` 对每个请求都返回 {status}，因为它的服务器把 `{function}` 当作应用来调用，而它不接受这样的参数：`{message}`",
    "fix-factory":
      "`{function}` 是创建应用的函数，不是应用本身。让启动命令调用它：gunicorn 要写 `MODULE:{function}()`，uvicorn 要写 `--factory MODULE:{function}`。",
    "fix-asgi":
      "这是一个 ASGI 应用（FastAPI、Starlette、Quart），而服务器的 worker 使用 WSGI。用 uvicorn 启动它，或者给 gunicorn 加上 `--worker-class uvicorn.workers.UvicornWorker`。",
    "fix-wsgi":
      "这是一个 WSGI 应用（Flask、Django 的 wsgi.py），而服务器使用 ASGI。用 gunicorn 启动它，或者给 uvicorn 加上 `--interface wsgi`；Django 则写 `asgi.py`。",
    "fix-closed": "在 {where} 修复或捕获 {name}：服务器因它关闭连接，nginx 只能自己返回 502。",
    sqlite:
      "SQLite 以运行服务器的用户打开它的文件，还会在旁边写日志文件：文件所在的文件夹必须存在，并且这个用户必须能写这个文件夹和这个文件。挂载到那里的文件夹保留它在外面的所有者。它在 {where} 处打开。",
    fix: "在 {where} 修复或捕获 {name}。nginx 只是把这个 {status} 转交出去。",
  },
  doc: {
    title: "应用抛出异常",
    what: "处理函数抛出了没人捕获的异常。服务器把它变成 500 并继续运行，nginx 原样转交这个响应。",
    confusedWith: {
      "process-exit-in-handler": "那里进程退出了，nginx 只能自己返回 502",
      "db-schema-missing": "那里的异常说缺少一张数据表或整个数据库",
      "upload-dir-not-writable": "那里的异常说某个文件不允许写入",
    },
  },
} satisfies Translation<typeof cause>;

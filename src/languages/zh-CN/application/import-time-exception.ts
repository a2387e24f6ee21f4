import type cause from "../../../causes/application/import-time-exception.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary: "`{service}` 无法启动，因为它的代码在加载时抛出了 {name}：{message}",
    unanswered:
      "`{service}` 一直无法提供服务：它在加载时要连接另一个服务，而那里没有人应答：{message}",
    reach:
      "看看那个地址背后的服务是否在运行，并且该端口是否也对其他容器开放（监听 0.0.0.0，而不是 127.0.0.1）。连接是在 {where} 发起的。",
    "reach-on-machine":
      "看看那个地址后面的程序是否在运行，是否监听那个地址和端口（`sudo ss -ltnp`）。连接是在 {where} 发起的。",
    watch:
      "内核不再为这个用户监视更多文件，而机器上所有容器共用这个上限：在机器上调高 `fs.inotify.max_user_watches` 和 `fs.inotify.max_user_instances`（`sysctl`），让 {where} 的程序少监视一些（不要监视 node_modules），或者不带监视运行。磁盘并没有满。",
    "watch-on-machine":
      "内核不再为这个用户监视更多文件，而它的所有程序共用这个限制：调高 `fs.inotify.max_user_watches` 和 `fs.inotify.max_user_instances`（`sysctl`），让 {where} 处的程序少监视一些（不要监视 node_modules），或者不带监视运行。磁盘没有满。",
    "module-import":
      'Node 把 {where} 当作 CommonJS 读取，而 CommonJS 不认识 `import`。在它旁边的 package.json 里写上 `"type": "module"`（这个文件也要一起带上），或者把文件改名为 `.mjs`；TypeScript 要先编译。',
    "module-require":
      '它上层的 package.json 写着 `"type": "module"`，所以 Node 把 {where} 当作 ES 模块读取。在那里改写成 `import` 和 `export`（`__dirname` 换成 `import.meta.dirname`），或者把文件改名为 `.cjs`。',
    "module-module":
      "这个版本的 Node 不能用 `require` 加载 ES 模块。在 {where} 写 `await import(…)`，或换用支持这种写法的 Node 20.19、22.12 或更新版本，或换用仍是 CommonJS 的包版本。",
    sqlite:
      "SQLite 以运行服务器的用户打开它的文件，还会在旁边写日志文件：文件所在的文件夹必须存在，并且这个用户必须能写这个文件夹和这个文件。挂载到那里的文件夹保留它在外面的所有者。它在 {where} 处打开。",
    fix: "修复 {where} 处的 {name}。用 `docker compose run --rm {service}` 马上就能看到它能否启动。",
    "fix-on-machine": "修复 {where} 处的 {name}，然后重新启动 `{service}`。",
  },
  doc: {
    title: "应用在加载时失败",
    what: "服务器还没就绪，代码就抛出了异常：语法错误、读不到的配置、两个互不兼容的版本。服务器随之退出，或者只剩下没有工作进程的父进程，nginx 连接不到任何服务。",
    confusedWith: {
      "missing-env-var": "那里的异常说的是容器里没有的环境变量",
      "python-missing-dependency": "那里是某个包没有安装",
      "wrong-app-module-path": "那里服务器根本找不到应用",
      "db-not-ready-race": "那里是另一个服务还不接受连接",
      "unhandled-exception-500": "那里服务在运行，只是某个请求失败",
    },
  },
} satisfies Translation<typeof cause>;

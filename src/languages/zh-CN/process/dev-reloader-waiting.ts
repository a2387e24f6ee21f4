import type cause from "../../../causes/process/dev-reloader-waiting.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    broken:
      "`{service}` 由开发用的重载器运行（{server}），而它的代码加载不了（{name}：{message}）。重载器在等人修改：容器在运行，却没有人提供服务。",
    "broken-on-machine":
      "`{service}` 在开发用的自动重载器（{server}）下运行，而它的代码加载不了（{name}：{message}）。重载器在等待修改：它继续运行，却没有人提供服务。",
    crashed:
      "`{service}` 由开发用的重载器运行（{server}）。程序已经结束，重载器在等人修改：容器在运行，却没有人提供服务。",
    "crashed-on-machine":
      "`{service}` 在开发用的自动重载器（{server}）下运行。程序已经结束，重载器在等待修改：它继续运行，却没有人提供服务。",
    fix: "修复 {where} 处的 {name}。没有人编辑代码的地方，启动服务器时不要带重载器（不用 `--reload`、nodemon、`runserver`）：这样失败会让容器结束，就能被看见。",
    "fix-on-machine":
      "修复 {where} 处的 {name}。没有人修改代码的地方，启动服务器程序时不要带重载器（不要 `--reload`、nodemon、`runserver`）：这样失败会让它结束，看得见，systemd 也能重新启动它。",
    see: "看那一行上面，是什么让程序结束的。没有人编辑代码的地方，启动时不要带重载器：这样失败会让容器结束，就能被看见。",
    "see-on-machine":
      "在那一行上面看看是什么让程序结束的。没有人修改代码的地方，启动时不要带重载器：这样失败会让它结束，看得见，systemd 也能重新启动它。",
  },
  doc: {
    title: "开发用的重载器在等人修改",
    what: "uvicorn --reload、nodemon、Django 的 runserver 等有一个父进程，文件变化时重启服务器。代码加载不了时，父进程会留着等待：没有退出码，也没有重启。nginx 被拒绝连接；如果父进程还占着端口，就会白白等待。",
    confusedWith: {
      "import-time-exception": "那里服务器结束了，容器也随之结束",
      "backend-hung-or-paused": "那里没有代码加载失败",
      "dev-autoreload-on-upload": "那里代码是对的，是每次上传都让服务器重启",
    },
  },
} satisfies Translation<typeof cause>;

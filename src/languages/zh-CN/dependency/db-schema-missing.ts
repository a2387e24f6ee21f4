import type cause from "../../../causes/dependency/db-schema-missing.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "`{service}` 返回 {status}，因为它的数据库里没有表 `{table}`：那里从来没有建过表，或没有运行迁移。",
    fix: "在服务器启动之前创建表结构：在启动命令里运行迁移，或者放在单独的服务里，让后端等它完成（`condition: service_completed_successfully`）。如果迁移已经在运行，看看它和服务器用的是不是同一个数据库：主机、DB_NAME，SQLite 则是同一个文件。",
    "fix-on-machine":
      "在服务器程序启动之前创建表结构：在部署时运行迁移，或者在单元里用 `ExecStartPre=` 运行。",
    failed:
      "`{service}` 返回 {status}，因为它的数据库里没有表 `{table}`：启动时迁移失败了，服务器却照样启动。{detail}",
    mend: "修复这个迁移。并且让启动在失败的地方停下：用 `set -e`，或者在各步之间用 `&&`；在 `||` 或 `;` 之后，不管前面发生了什么，服务器都会启动。",
    told: "`{service}` 要用表 `{table}`，而它的数据库里没有这张表：那里从来没有建过表，或没有运行迁移。",
    differ:
      "`{service}` 要用数据库 `{database}`，而 `{server}` 上没有这个名字的数据库：`{service}` 的 {variable} 与 `{server}` 的 {other} 不一致。",
    rename:
      "把 `{service}` 的 {variable} 改成 `{server}` 的 {other} 里的名字；最好两边读取同一个变量，例如都来自 `.env`。如果正确的名字就是 `{database}`，请手动创建它（`CREATE DATABASE`，MySQL 还要 `GRANT`）：只有数据卷为空时才会按 {other} 创建数据库。",
    kept: "`{service}` 要用数据库 `{database}`，而 `{server}` 上没有这个名字的数据库。只有数据卷为空时才会创建 {other} 指定的数据库，而 `{server}` 的数据卷是以前留下的。",
    create:
      "手动创建数据库 `{database}`（`CREATE DATABASE`，用 `{server}` 上有权限的用户；MySQL 还要 `GRANT`）。如果数据可以不要，就用 `docker compose down -v` 删除数据卷再重新启动。",
    "create-on-machine":
      "手动创建数据库 `{database}`（用 `{server}` 上有权限的用户执行 `CREATE DATABASE`；在 MySQL 里还要 `GRANT`）。",
    absent: "`{service}` 要用数据库 `{database}`，而服务器上没有这个名字的数据库。",
    hidden:
      "`{service}` 要用数据库 `{database}`，而服务器不让它的用户使用这个名字的数据库：它不存在，或者属于别的用户。",
    grant:
      "改正 `{service}` 使用的名字（DB_NAME，或数据库 URL 的末尾）。如果 `{database}` 是正确的，就创建它并授权给用户：`GRANT ALL ON {database}.* TO …`。",
    compare:
      "把 `{database}` 与服务器上已有的数据库对比（`psql -l`、`SHOW DATABASES`）：改正 `{service}` 使用的名字（DB_NAME，或数据库 URL 的末尾），或者创建这个数据库。",
    heard: "有客户端要用数据库 `{database}`，而服务器上没有这个名字的数据库。",
    ask: "如果是 `{service}` 在用它，就改正数据库 URL 或 DB_NAME 里的名字，或者创建这个数据库。没有指定数据库的健康检查（`pg_isready -U {database}`）也会引出这一行，并无害处：用 `-d` 加上正确的名字即可。",
  },
  doc: {
    title: "缺少数据库或数据表",
    what: "数据库服务器有应答，也允许后端登录，但后端要用的东西不存在：一张表，或整个数据库。没有数据库，后端会在启动时退出，或者一用到它就返回 500。不碰这张表的健康检查仍然正常。",
    confusedWith: {
      "unhandled-exception-500": "那里的异常不是来自数据库",
      "db-not-ready-race": "那里数据库还不接受连接",
      "db-auth-failed": "那里是数据库不允许这个用户登录",
      "migration-failed-at-start": "那里数据库存在，失败的是修改表结构的迁移",
    },
  },
} satisfies Translation<typeof cause>;

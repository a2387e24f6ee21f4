import type cause from "../../../causes/dependency/migration-failed-at-start.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary: "`{service}` 根本没有走到启动服务器那一步：数据库迁移先失败了。{detail}",
    job: "`{service}` 负责更新数据库结构，而其中一个迁移失败了。{detail}",
    fix: "修好这个迁移，并用真实数据的副本试跑：`docker compose run --rm {service}` 马上就能看出它能否通过。不要跳过它：后面的代码需要它的结果。",
    "fix-on-machine":
      "修好这个迁移，并在真实数据的副本上手动运行它。不要跳过它：后面的代码依赖它的结果。",
    merge:
      "两个分支各加了一个迁移：把它们合并（`python manage.py makemigrations --merge`、`alembic merge heads`），然后提交结果。",
  },
  doc: {
    title: "服务器启动之前迁移失败",
    what: "启动命令先把数据库结构更新到最新，再启动服务器。迁移一失败，服务器就不会启动，nginx 连接不到任何服务。",
    confusedWith: {
      "startup-command-failed": "那里失败的步骤与表结构无关",
      "db-not-ready-race": "那里迁移根本连不上数据库",
      "db-auth-failed": "那里是数据库拒绝登录",
      "db-schema-missing": "那里没有做过迁移，或者根本没有可供迁移的数据库",
    },
  },
} satisfies Translation<typeof cause>;

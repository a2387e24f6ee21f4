import type cause from "../../../causes/dependency/db-password-stale-volume.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "`{server}` 拒绝 `{service}` 以 {user} 登录，尽管两边的密码相同：`{server}` 的数据卷更旧，而数据库一直沿用第一次启动时的密码。",
    renamed:
      "`{server}` 没有用户 {user}，尽管两边写的都是这个名字：数据库只在第一次启动时创建用户，而 `{server}` 的数据卷比这个名字更早。",
    unset:
      "数据库里 {user} 没有密码：它的数据目录是在配置密码之前创建的，之后再改变量对它不起作用。",
    open: "数据库拒绝 `{service}` 以 {user} 登录。如果两边的密码相同，那就是数据卷里还是旧密码：数据库只在第一次启动时采用配置的密码。",
    "open-on-machine":
      "数据库拒绝 `{service}` 以 {user} 登录。如果两边本应是同一个密码，那么数据库里还是旧的：后来修改的设置不会改变它。",
    fix: "手动给数据库设置新密码（psql 里用 `ALTER ROLE … PASSWORD …`，MySQL 用 `ALTER USER`）。如果数据可以不要，就用 `docker compose down -v` 删除数据卷再重新启动。",
    "fix-on-machine":
      "手动给数据库设置新密码（psql 里 `ALTER ROLE … PASSWORD …`，MySQL 里 `ALTER USER`）。",
    settle:
      "用一个空数据卷启动数据库（`docker compose -p try up`）：如果那样能登录，原因就是旧数据卷。然后在旧卷里手动设置密码（`ALTER ROLE … PASSWORD …`），或者删除它。",
    "settle-on-machine":
      "用应用发送的内容手动登录试试（`psql -h HOST -U USER`）：如果被拒绝，就给数据库设置新密码（psql 里 `ALTER ROLE … PASSWORD …`，MySQL 里 `ALTER USER`）。",
    create:
      "用数据库原来的用户手动创建这个用户：在 psql 里执行 `CREATE ROLE … LOGIN PASSWORD …` 和 `ALTER DATABASE … OWNER TO …`。或者改回原来的名字；或者，如果数据可以丢弃，用 `docker compose down -v` 删除数据卷再启动。",
    nobody: "`{server}` 没有用户 {user}",
    host: "`{server}` 根本没有问到密码：它不让任何人从那里登录",
    differ: "`{service}` 和 `{server}` 的凭据不相同",
    made: "`{server}` 的数据目录是这次启动才创建的",
  },
  doc: {
    title: "数据库的数据卷里是旧密码",
    what: "POSTGRES_PASSWORD、MYSQL_PASSWORD 之类只在创建数据目录时起作用。沿用以前的数据卷时，无论变量怎么改，旧密码都一直有效。同一个栈在新机器上就能正常工作。",
    confusedWith: {
      "db-auth-failed": "那里两边现在的凭据就不一样",
    },
  },
} satisfies Translation<typeof cause>;

import type cause from "../../../causes/dependency/db-auth-failed.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    differ:
      "`{server}` 拒绝 `{service}` 以 {user} 登录：`{service}` 的 {variable} 与 `{server}` 的 {other} 不一致。",
    made: "`{server}` 拒绝 `{service}` 以 {user} 登录，而这个登录名正是它这次启动才创建的：`{service}` 发送的凭据与创建数据库时用的不同。",
    open: "数据库拒绝 `{service}` 以 {user} 登录：凭据与数据库所知道的不一样。",
    nobody: "`{server}` 没有用户 {user}，而 `{service}` 用它来登录。",
    login:
      "用数据库里已有的用户登录（官方镜像里是 POSTGRES_USER，没有设置就是 `postgres`），或者创建这个用户：`CREATE ROLE … LOGIN PASSWORD …`。只有数据卷为空时才会按 POSTGRES_USER 创建用户。",
    "login-on-machine":
      "用数据库里已有的用户登录（psql 里 `\\du` 会列出来），或者创建这个用户：`CREATE ROLE … LOGIN PASSWORD …`。",
    host: "`{server}` 不让任何人以 {user} 的身份从 `{service}` 所在的地方登录，不管密码是什么：它的规则里没有这个主机。",
    allow:
      "让这个网络可以登录：PostgreSQL 在 pg_hba.conf 里加一行 `host all all all scram-sha-256`；MySQL 要一个适用于所有主机的用户（`CREATE USER 'NAME'@'%' IDENTIFIED BY …`，再 `GRANT`；`'NAME'@'localhost'` 是另一个用户）。别处的数据库可能只接受加密的连接：`sslmode=require`。",
    agree: "让两边一致：都读取同一个变量，例如都来自 `.env`。",
    set: "让两边一致：`docker service update --env-add {variable}=… {service}`，填入创建 `{server}` 时用的值（在 CapRover 里是应用的 App Configs）。",
    check:
      "把 `{service}` 发送的内容（数据库 URL 或 DB_* 变量）与给 `{server}` 的内容（POSTGRES_USER、POSTGRES_PASSWORD、MYSQL_…）对比。`docker compose config` 会同时显示两者。",
    "check-on-machine":
      "对比 `{service}` 发送的内容（数据库 URL 或 DB_* 变量）和 `{server}` 所知道的登录名与密码。忘记的密码可以手动重设（psql 里 `ALTER ROLE … PASSWORD …`，MySQL 里 `ALTER USER`）。",
    same: "`{service}` 和 `{server}` 的密码相同",
    unset: "数据库说这个用户根本没有密码",
  },
  doc: {
    title: "数据库拒绝登录",
    what: "数据库在运行，也有应答，但用户名或密码与它期望的不一致，或者它不让任何人从后端的主机登录。后端在启动时退出，或者一用到数据库就返回 500。",
    confusedWith: {
      "db-password-stale-volume": "那里两边现在的密码相同，只是数据卷里还是旧密码",
      "db-not-ready-race": "那里数据库还不接受连接",
      "db-schema-missing": "那里登录成功，只是缺少数据库或一张表",
    },
  },
} satisfies Translation<typeof cause>;

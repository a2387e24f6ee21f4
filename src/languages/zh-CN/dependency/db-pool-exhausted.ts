import type cause from "../../../causes/dependency/db-pool-exhausted.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    pool: "`{service}` 没有空闲的数据库连接了：它自己连接池里的连接全部被占用，而且没有及时归还。",
    server: "`{service}` 的数据库不再接受新连接：它允许的连接数（`max_connections`）已经全部用完。",
    user: "`{service}` 的数据库不再接受这个用户的新连接：这个用户或这个数据库同时可以有的连接都已用完。",
    "fix-pool":
      "请求结束后要归还连接，出错时也一样（`with`、`finally`）。如果确实同时需要那么多连接，就把连接池加大。",
    "fix-server":
      "看看是谁占着连接（`SELECT application_name, state, count(*) FROM pg_stat_activity GROUP BY 1, 2`，MySQL 用 `SHOW PROCESSLIST`）。缩小连接池（工作进程数乘以池大小不能超过上限）、关闭空闲连接，或者调高 `max_connections`。",
    "fix-user":
      "看看是谁占着连接（`SELECT application_name, state, count(*) FROM pg_stat_activity GROUP BY 1, 2`，MySQL 用 `SHOW PROCESSLIST`）。关掉空闲的连接，给每个服务各自的用户，或者提高上限：PostgreSQL 用 `ALTER ROLE … CONNECTION LIMIT …`，MySQL 用 `max_user_connections`；`max_connections` 在这里不起作用。",
  },
  doc: {
    title: "没有空闲的数据库连接",
    what: "应用从连接池里取连接，而数据库只允许一定数量的连接。如果用完不归还，或者占用的进程太多，下一个请求就要等待，然后失败，多半发生在负载高的时候。",
    confusedWith: {
      "db-not-ready-race": "那里数据库还不接受连接",
      "unhandled-exception-500": "那里的异常与连接无关",
    },
  },
} satisfies Translation<typeof cause>;

import type cause from "../../../causes/dependency/cache-refuses.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    "password-missing":
      "Redis 要求密码，而 `{service}` 没有发送密码（NOAUTH）：Redis 有应答，但什么都不做。",
    "password-wrong": "Redis 拒绝了 `{service}` 发送的密码（WRONGPASS）。",
    protected:
      "Redis 监听所有地址，却没有密码，于是处在保护模式：这时它不为别的容器做任何事，所以 `{service}` 被拒绝。",
    "protected-on-machine":
      "Redis 没有密码却监听所有地址，并处于保护模式：这时它不为其他机器的程序做任何事，所以 `{service}` 被拒绝。",
    unasked:
      "`{service}` 一连上，Redis 就把它打发走：它处在保护模式（没有密码，而请求来自别的容器），或者客户端数已到上限（`maxclients`）。",
    "unasked-on-machine":
      "`{service}` 一连上，Redis 就把它打发走：它处在保护模式（没有密码，而请求来自别的机器），或者客户端数已到上限（`maxclients`）。",
    "not-saved":
      "Redis 无法把快照写到磁盘，在能写之前不再接受写入（MISCONF）。所以 `{service}` 被拒绝。",
    full: "Redis 已用完允许它使用的内存（`maxmemory`），不再接受写入。所以 `{service}` 被拒绝。",
    replica: "`{service}` 写入的 Redis 只是另一个 Redis 的副本（replica），它自己不接受写入。",
    "fix-password-missing":
      "把密码写进 `{service}` 的 URL：`redis://:PASSWORD@HOST:6379/0`（@ / # : 之类的字符要做百分号编码），或写进存放密码的变量；密码就是 Redis 的 `requirepass`。",
    "fix-password-wrong":
      "把 `{service}` 的 URL 里的密码和 Redis 的 `requirepass` 比较一下，最好让两边读同一个变量。@ / # : 之类的字符在 URL 里必须做百分号编码。",
    "fix-protected":
      "给 Redis 设置密码（`--requirepass …`），并让 `{service}` 用同一个密码；或者把它放在单独的网络里，关掉保护模式：`--protected-mode no`。",
    "fix-unasked":
      "针对保护模式：给 Redis 设置密码（`--requirepass …`），并让 `{service}` 用同一个密码；或者把它放在单独的网络里，关掉保护模式：`--protected-mode no`。在 Redis 运行的地方执行 `redis-cli CLIENT LIST` 可以看到客户端：如果有几千个，说明 `{service}` 每个请求都新建一个客户端。",
    "fix-not-saved":
      'Redis 的日志会说明快照为什么失败：多半是目录不可写，或磁盘已满。可以丢失的缓存不需要快照：`--save ""`。',
    "fix-full":
      "提高 `maxmemory`，或者在数据允许时让 Redis 丢弃旧的键：`maxmemory-policy allkeys-lru`。看看有没有永不过期的键。",
    "fix-replica":
      "把作为主节点的 Redis 的地址告诉 `{service}`，或者让这一个成为主节点（`REPLICAOF NO ONE`）。",
  },
  doc: {
    title: "Redis 有应答，但拒绝了请求",
    what: "Redis 在运行，也有应答，但不做要它做的事：它要求密码，处在保护模式，无法保存数据，内存已用完，或者只是另一个 Redis 的副本。后端在启动时就退出，或者凡是用到它的请求都返回 500。",
    confusedWith: {
      "cache-or-broker-down": "那里根本没有人应答",
      "db-auth-failed": "那里拒绝登录的是数据库",
      "unhandled-exception-500": "那里的异常不是来自 Redis",
    },
  },
} satisfies Translation<typeof cause>;

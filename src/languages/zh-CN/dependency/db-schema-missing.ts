import type cause from "../../../causes/dependency/db-schema-missing.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "`{service}` 返回 {status}，因为它的数据库里没有表 `{table}`：从来没有建过表，或没有运行迁移。",
    fix: "在服务器启动之前创建表结构：在启动命令里运行迁移，或者放在单独的服务里，让后端等它完成（`condition: service_completed_successfully`）。",
  },
  doc: {
    title: "缺少数据表",
    what: "数据库有应答，但请求需要的表不存在。不碰这张表的健康检查仍然正常。",
    confusedWith: {
      "unhandled-exception-500": "那里的异常不是来自数据库",
      "db-not-ready-race": "那里数据库还不接受连接",
    },
  },
} satisfies Translation<typeof cause>;

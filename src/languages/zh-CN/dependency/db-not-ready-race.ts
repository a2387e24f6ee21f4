import type cause from "../../../causes/dependency/db-not-ready-race.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "`{service}` 在启动时退出了，因为那时 `{dependency}` 还不接受连接。后来 `{dependency}` 就绪了，但没有东西及时把 `{service}` 再启动起来。",
    likely:
      "`{service}` 在启动时退出，因为 `{dependency}` 不接受连接，而且没有任何设置让 `{service}` 等到它接受为止。",
    down: "`{service}` 在启动时退出，因为 `{dependency}` 不接受连接：`{dependency}` 自己处于 {state} 状态。",
    fix: "给 `{dependency}` 加一个通过网络询问它的健康检查，并让 `{service}` 等待它（`depends_on: {dependency}: condition: service_healthy`）。只写 `depends_on` 只会等到容器启动。",
    "fix-on-machine":
      "让 systemd 在 `{dependency}` 之后启动 `{service}`（单元里写 `After=`），失败后再次启动它（`Restart=on-failure`、`RestartSec=3`）；最好让 `{service}` 自己反复重试，直到数据库响应。",
    mend: "先让 `{dependency}` 运行起来，再让 `{service}` 等待它（`depends_on: {dependency}: condition: service_healthy`）。",
    "mend-on-machine":
      "先让 `{dependency}` 运行起来；再让 systemd 在它之后启动 `{service}`（单元里写 `After=`），失败后再次启动（`Restart=on-failure`）。",
  },
  doc: {
    title: "后端比数据库启动得快",
    what: "后端在启动时连接数据库。数据库要过几秒钟才开始监听，第一次启动时尤其慢，在那之前会拒绝连接。后端就此放弃，nginx 找不到人应答。",
    confusedWith: {
      "import-time-exception": "那里与其他服务无关",
      "db-schema-missing": "那里数据库服务器有应答，只是缺少一张表或整个数据库",
      "upstream-wrong-port": "那里被拒绝连接的是 nginx",
    },
  },
} satisfies Translation<typeof cause>;

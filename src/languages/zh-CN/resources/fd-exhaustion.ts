import type cause from "../../../causes/resources/fd-exhaustion.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "nginx 打开的文件数达到了上限（errno 24），而连接也是文件：`{message}`。所以它自己返回 500，或者根本不接受访问者的连接。",
    capped:
      "nginx 打开的文件数达到了上限（errno 24），而连接也是文件：`{message}`。所以它自己返回 500，或者根本不接受访问者的连接。`worker_rlimit_nofile {wanted}` 在启动时被拒绝了：系统允许 `{service}` 的更少。",
    "fix-capped":
      "调高容器的上限：在 compose 里给 `{service}` 写 `ulimits: nofile: {wanted}`。`worker_rlimit_nofile` 不能超过它。",
    "fix-capped-on-machine":
      "提高单元的限制：`LimitNOFILE={wanted}`（对 `{service}` 的单元用 `systemctl edit`），然后重新启动。`worker_rlimit_nofile` 不能超过它。",
    fix: "调高上限：在 compose 里给 `{service}` 写 `ulimits: nofile: 65536`，或者在 nginx.conf 里写 `worker_rlimit_nofile`；`worker_connections` 的每个连接算两个就够了。",
    "fix-on-machine":
      "提高限制：在 nginx.conf 里写 `worker_rlimit_nofile 65536;`，或在 `{service}` 的单元里写 `LimitNOFILE=65536`；`worker_connections` 的每个连接有两个就够。",
  },
  doc: {
    title: "nginx 打开的文件太多",
    what: "每个连接、临时文件和日志都是一个打开的文件，而系统限制一个进程能打开多少。一个被转发的请求要占两三个。达到上限时，nginx 既不能接受访问者，也不能连接后端。",
    confusedWith: {
      "nginx-worker-connections": "那里 nginx 自己的上限比系统的低",
      "backend-not-running": "那里连接被拒绝（errno 111）",
    },
  },
} satisfies Translation<typeof cause>;

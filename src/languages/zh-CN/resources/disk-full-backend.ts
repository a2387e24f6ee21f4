import type cause from "../../../causes/resources/disk-full-backend.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary: "`{service}` 无法写入{what}：磁盘上没有剩余空间（errno 28）。",
    shared:
      "`{service}` 没有共享内存了（errno 28）：它容器的 /dev/shm 已满，而那不是磁盘。没有写 `shm_size` 时，Docker 给它 64 MB。",
    "shared-on-machine": "`{service}` 没有共享内存可用了（errno 28）：/dev/shm 满了，它不是磁盘。",
    "fix-shared":
      "在 compose 里调高 `{service}` 的 `shm_size`（`shm_size: 256m`）并重新创建容器，或者让它少用一些：PostgreSQL 减少并行工作进程（`max_parallel_workers_per_gather`），或者减小 `work_mem`。",
    "fix-shared-on-machine":
      "看看 /dev/shm 被什么占满（`df -h /dev/shm`，`ls -l /dev/shm`），把它调大（`mount -o remount,size=1G /dev/shm`），或者让 `{service}` 少用一些：在 PostgreSQL 里减少并行工作进程（`max_parallel_workers_per_gather`）或调小 `work_mem`。",
    fix: "腾出空间，或者给它更多：`docker compose exec {service} df -h` 显示哪个磁盘或卷满了，`docker system df` 显示 Docker 自己占用了多少。清理应用留下的东西（临时文件、旧的上传、日志）。",
    "fix-on-machine":
      "腾出空间，或者给它更多：`df -h` 显示哪个磁盘满了，`df -i` 显示哪个用完了 inode，`du -xh --max-depth=2 /` 显示被什么占满。清理应用留下的东西（临时文件、旧的上传、日志）。",
  },
  doc: {
    title: "后端的磁盘满了",
    what: "应用或它的数据库有权写文件，但磁盘、卷或 tmpfs 上没有剩余空间（errno 28）。它返回 500，如果启动就需要空间，则会退出。",
    confusedWith: {
      "disk-full-nginx-temp": "那里无法写入的是 nginx，记录在它自己的错误日志里",
      "upload-dir-not-writable": "那里有空间，只是没有写入的权限（errno 13、30）",
      "unhandled-exception-500": "那里的异常与空间无关",
    },
  },
} satisfies Translation<typeof cause>;

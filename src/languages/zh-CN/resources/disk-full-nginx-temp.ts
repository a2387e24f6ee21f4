import type cause from "../../../causes/resources/disk-full-nginx-temp.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "nginx 无法存放{what}：{why}（errno 28）。所以凡是超过内存缓冲区的请求体，它都自己返回 500。",
    answer:
      "nginx 无法在访问者接收时存放 `{service}` 的响应：{why}（errno 28）。所以凡是超过内存缓冲区的响应，它都会截断。",
    fix: "在 nginx 存放临时文件的地方腾出空间：加大 tmpfs 的 `size`、使用卷，或者把 `client_body_temp_path` 指向有空间的磁盘。用 `proxy_request_buffering off;` 时，nginx 不存放上传，直接转交。",
    "fix-on-machine":
      "在 nginx 存放临时文件的地方腾出空间（`df -h` 显示哪个磁盘满了），或者把 `client_body_temp_path` 指向有空间的磁盘。写上 `proxy_request_buffering off;` 后，nginx 不存储就把上传转交出去。",
    "fix-answer":
      "在 nginx 存放临时文件的地方腾出空间：加大 tmpfs 的 `size`、使用卷，或者把 `{temp}` 指向有空间的磁盘。用 `{most} 0;` 时，nginx 不存放响应，而是等访问者接收。",
    "fix-answer-on-machine":
      "在 nginx 存放临时文件的地方腾出空间（`df -h` 显示哪个磁盘满了），或者把 `{temp}` 指向有空间的磁盘。写上 `{most} 0;` 后，nginx 不存储响应，改为等待访问者。",
    files:
      "先看 `docker compose exec {service} df -i`：连文件都无法创建，所以如果 `df` 显示还有空间，用完的就是文件的数量（inode），tmpfs 要加大的是 `nr_inodes`，不是 `size`。否则腾出空间，或者把 `{temp}` 指向有空间的磁盘。",
    "files-on-machine":
      "先看 `df -i`：连文件都无法创建，所以如果 `df` 还显示有空间，用完的就是文件数（inode）：删掉那里数量极多的文件。否则就腾出空间，或者把 `{temp}` 指向有空间的磁盘。",
  },
  doc: {
    title: "nginx 的临时文件没有空间了",
    what: "放不进 client_body_buffer_size（8 或 16 KB）的请求体会先写进临时文件，大的响应也一样。如果下面的磁盘或 tmpfs 满了，上传就会以 500 失败，尽管后端还有空间。",
    confusedWith: {
      "client-body-temp-unwritable": "那里 nginx 根本不允许写入（errno 13 或 30）",
      "disk-full-backend": "那里 errno 28 在后端自己的日志里",
    },
  },
} satisfies Translation<typeof cause>;

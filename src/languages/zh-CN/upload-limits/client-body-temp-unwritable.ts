import type cause from "../../../causes/upload-limits/client-body-temp-unwritable.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "nginx 无法存放上传：它不允许写入 {path}（{reason}）。所以凡是超过内存缓冲区的上传，它都自己返回 {status}。",
    answer:
      "nginx 无法在访问者接收时存放 `{service}` 的响应：它不允许写入 {path}（{reason}）。所以凡是超过内存缓冲区的响应，它都会截断。",
    fix: "把这个目录交给运行 nginx 的用户（nginx.conf 里的 `user`），并让它能穿过上层目录，把 `{temp}` 指向它可以写的目录，或者在那里挂载一个 tmpfs。",
    "fix-on-machine":
      "把这个目录交给运行 nginx 的用户（nginx.conf 里的 `user`），并让它能通过上层目录，或者把 `{temp}` 指向它可以写的目录。",
    "fix-user":
      "把这个目录交给用户 {user}：`{service}` 的整个容器都以它运行，这时 nginx 会忽略 nginx.conf 里的 `user`。或者把 `{temp}` 指向这个用户可以写的目录，或者在那里挂载一个属于它的 tmpfs（`mode=1777`）。",
    "fix-user-on-machine":
      "把这个目录交给用户 {user}，整个 `{service}` 都以它运行：这时 nginx 会忽略 nginx.conf 里的 `user`。或者把 `{temp}` 指向这个用户可以写的目录。",
  },
  doc: {
    title: "nginx 无法把上传写进临时目录",
    what: "放不进 client_body_buffer_size（8 或 16 KB）的请求体会先写进临时文件。如果 nginx 的工作进程不允许写那里，它就返回 500，而小的请求正常。",
    confusedWith: {
      "upload-dir-not-writable": "那里不允许写的是后端，它的日志会写明",
      "nginx-client-max-body-size": "那里 nginx 返回 413",
      "disk-full-nginx-temp": "那里的 errno 是 28",
    },
  },
} satisfies Translation<typeof cause>;

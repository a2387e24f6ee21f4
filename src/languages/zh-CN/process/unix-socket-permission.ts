import type cause from "../../../causes/process/unix-socket-permission.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "nginx 不允许连接 unix 套接字 {path}（errno 13）：它的工作进程与 `{backend}` 里的服务器用户不同，而套接字，或者通往它的某个目录，对它们是关闭的。",
    fix: "要连接，nginx 的用户需要套接字的写权限，以及上面每个目录的 `x` 权限。用 `--umask 007` 和双方共有的组启动服务器，或者用 `--umask 000`；并用 `ls -ld {folder} {path}` 查看权限。",
    fpm: "要连接，nginx 的用户需要套接字的写权限，以及上面每个目录的 `x` 权限。在 php-fpm 的 pool 里写 `listen.mode = 0666`，或者双方共有的 `listen.group`；并用 `ls -ld {folder} {path}` 查看权限。",
    uwsgi:
      "要连接，nginx 的用户需要套接字的写权限，以及上面每个目录的 `x` 权限。用 `--chmod-socket=666` 启动 uWSGI，或者用 660 和双方共有的组；并用 `ls -ld {folder} {path}` 查看权限。",
  },
  doc: {
    title: "nginx 不允许使用 unix 套接字",
    what: "连接 unix 套接字需要对它有写权限，并且能通过上面的每个目录。服务器的 umask 过严，或者目录权限是 750，都会把 nginx 的工作进程挡在外面，因为它们用自己的用户运行。",
    confusedWith: {
      "unix-socket-missing": "那里文件不存在（errno 2）",
      "selinux-denied": "那里 errno 13 针对的是带端口的地址，而地址没有权限可言",
      "client-body-temp-unwritable": "那里 errno 13 针对的是 nginx 自己要写的文件",
    },
  },
} satisfies Translation<typeof cause>;

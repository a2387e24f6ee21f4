import type cause from "../../../causes/process/unix-socket-missing.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    unshared:
      "nginx 要连接 unix 套接字 {path}，而在 nginx 运行的地方没有这个文件：`{proxy}` 的 {folder} 上什么都没有挂载，所以看不到另一个容器在那里创建的套接字。",
    renamed: "nginx 要连接 unix 套接字 {path}，而没有这个文件：`{backend}` 把套接字创建在 {made}。",
    summary:
      "nginx 要连接 unix 套接字 {path}，而没有这个文件：该创建它的服务器没有在运行，创建在别处，或者创建在 nginx 看不到的地方。",
    share:
      "在两个服务的 {folder} 上挂载同一个卷，或者让 `{backend}` 监听端口，那样不需要共享文件：`--bind 0.0.0.0:8000` 和 `server {backend}:8000;`。",
    "share-on-machine":
      "让两者都能看到目录 {folder}（带 PrivateTmp 的 systemd 服务有自己的 /tmp），或者让 `{backend}` 监听端口，这样不需要共享文件：`--bind 127.0.0.1:8000` 和 `server 127.0.0.1:8000;`。",
    fpm: "在两个服务里都把同一个卷挂载到 {folder}，或者让 `{backend}` 监听端口，那就不需要共享文件：php-fpm 的 pool 里写 `listen = 9000`，nginx 里写 `fastcgi_pass {backend}:9000;`。",
    "fpm-on-machine":
      "让两边都看得到目录 {folder}（设置了 PrivateTmp 的 systemd 服务有自己的 /tmp），或者让 `{backend}` 监听端口，那就不需要共享文件：php-fpm 的 pool 里写 `listen = 127.0.0.1:9000`，nginx 里写 `fastcgi_pass 127.0.0.1:9000;`。",
    rename: "两边写同一个路径：nginx 里写 {made}，或者在 `{backend}` 的启动命令或设置里写 {path}。",
    fix: "看看服务器是否在运行、它宣布的是哪个路径，以及 nginx 看到的是不是同一个目录：容器需要共享的卷，带 PrivateTmp 的 systemd 服务有自己的 /tmp。",
    "fix-on-machine":
      "看看服务器程序是否在运行，它说自己的路径是什么，以及 nginx 看到的是不是同一个目录：带 PrivateTmp 的 systemd 服务有自己的 /tmp，所以把套接字放到 /run 下面。",
  },
  doc: {
    title: "unix 套接字不存在",
    what: "nginx 通过一个文件形式的套接字连接后端，而 nginx 查找的地方没有这个文件（errno 2）。服务器没有创建它，用了别的名字，或者创建在两者不共享的目录里。",
    confusedWith: {
      "unix-socket-stale": "那里文件存在，只是没有进程监听（errno 111）",
      "unix-socket-permission": "那里文件存在，只是 nginx 不允许使用（errno 13）",
    },
  },
} satisfies Translation<typeof cause>;

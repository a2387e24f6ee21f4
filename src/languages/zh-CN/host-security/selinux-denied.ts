import type cause from "../../../causes/host-security/selinux-denied.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "nginx 不允许连接到 {address}：内核的安全策略拒绝了它（TCP 连接上的 errno 13，文件权限不可能造成这种错误）。在 RHEL、Rocky、Fedora 和 CentOS 上这就是 SELinux。",
    fix: "允许 nginx 发起网络连接：`sudo setsebool -P httpd_can_network_connect 1`。是否被 SELinux 拒绝，可以用 `sudo ausearch -m AVC -c nginx` 查看。容器挂载的文件需要在卷上写 `:z` 或 `:Z`。",
    "fix-on-machine":
      "允许 nginx 打开网络连接：`sudo setsebool -P httpd_can_network_connect 1`。是不是 SELinux 拒绝的，`sudo ausearch -m AVC -c nginx` 会说明。",
  },
  doc: {
    title: "SELinux 禁止 nginx 发起连接",
    what: "在强制启用 SELinux 的系统上，只有策略允许时 nginx 才能连接其他端口。后端明明在监听，连接却立即以 errno 13 失败，nginx 返回 502。根据公开的证据识别，没有重现过。",
    confusedWith: {
      "unix-socket-permission": "那里上游是套接字文件，是它的权限不对",
      "backend-bind-loopback": "那里连接被拒绝（errno 111）",
      "client-body-temp-unwritable": "那里 errno 13 说的是 nginx 要写的文件",
    },
  },
} satisfies Translation<typeof cause>;

import type cause from "../../../causes/process/host-upstream-nobody-listens.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "nginx 把 {paths} 发到 {host}:{port}，而机器上没有程序在那里监听。也没有找到会启动它的 unit 或进程管理器。{well}",
    unread:
      "nginx 把 {paths} 发到 {host}:{port}，而机器上没有程序在那里监听。没有找到会启动它的 unit。机器上运行着 {manager}，当前用户不能读取它管理哪些程序，所以也许应该由它来启动。{well}",
    told: "机器上的 nginx 把请求发到 {host}:{port}，而那里没有程序在监听：这个端口所属的程序已经退出，或者没有启动。",
    perhaps:
      "nginx 把请求发到 {host}:{port}，而那里没有程序在监听。如果 nginx 直接运行在机器上，而不是在容器里，那么端口 {port} 所属的程序已经退出，或者没有启动。",
    look: "看看端口 {port} 所属的程序最后输出了什么（`pm2 logs`、`journalctl -u UNIT`），修好之后重新启动它。",
    ask: "问启动 {manager} 的用户：由那个用户运行 `{list}`，就能看到 {manager} 是否管理端口 {port} 所属的程序，以及它的状态。如果没有，就启动这个程序，并把它交给 {manager} 或 systemd，让它在退出和开机之后都能恢复。",
    fix: "启动端口 {port} 所属的程序，并把它交给 systemd，让它在退出和开机之后都能恢复（用带 `Restart=always` 的 unit，然后 `systemctl enable --now`）。用 nohup 手动启动的程序一旦退出就再也不会回来。",
    listens: "nginx 发送 {paths} 的端口 {port} 上有程序在监听",
  },
  doc: {
    title: "nginx 在本机转发的目标端口上没有程序监听",
    what: "主机上的 nginx 把请求转发到同一台机器的一个端口，而没有程序占用它：以前手动启动的程序已经退出，或者再也没有启动过。有多个上游时，只有这个上游的路径会失败，健康检查路径也可能无意中就在其中。",
    confusedWith: {
      "unit-not-running": "那里知道有一个 systemd unit 应该占用这个端口",
      "upstream-wrong-port": "那里程序在运行，只是监听另一个端口",
      "backend-not-running": "那里后端是一个容器",
    },
  },
} satisfies Translation<typeof cause>;

import type cause from "../../../causes/process/unit-not-running.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    absent: "机器上没有 systemd unit `{unit}`：没有东西启动 `{service}`，重启机器之后也不会有。",
    masked: "unit `{unit}` 被屏蔽（masked），所以无论谁要求，systemd 都拒绝启动 `{service}`。",
    stopped: "unit `{unit}` 没有在运行{since}：它被停止了，或者从未启动过。{boot}",
    failed: "unit `{unit}` 已经失败{since}（{why}），systemd 不会再启动它。{boot}",
    install:
      "安装这个 unit：把它的文件复制到 /etc/systemd/system，然后运行 `systemctl daemon-reload` 和 `systemctl enable --now {unit}`。如果它在那里叫别的名字，就在 target 里写那个名字。",
    unmask: "运行 `systemctl unmask {unit}`，然后 `systemctl enable --now {unit}`。",
    start:
      "现在启动它，并让它每次开机都启动：`systemctl enable --now {unit}`。然后在它的日志里确认它一直在运行。",
    look: "查看它日志的末尾，找出退出的原因（`journalctl -u {unit} -n 50`），修好之后运行 `systemctl restart {unit}`。",
    runs: "`{service}` 的 unit 处于 active 状态",
  },
  doc: {
    title: "systemd unit 没有在运行",
    what: "后端是机器上的一个 systemd unit，而它没有处于 active 状态：被停止、被屏蔽、彻底失败，或者根本没有安装。nginx 连接它的端口时被拒绝。没有 enable 的 unit 每次重启机器之后都会消失。",
    confusedWith: {
      "crash-loop-generic": "那里 systemd 一次又一次地启动它",
      "host-upstream-nobody-listens": "那里不知道有哪个 unit 应该占用这个端口",
      "upstream-wrong-port": "那里 unit 在运行，只是监听另一个端口",
    },
  },
} satisfies Translation<typeof cause>;

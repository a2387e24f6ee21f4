import type cause from "../../../causes/deployment/unit-restarts-hidden.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "systemd 已经重新启动 `{unit}` {times}。使用 `Type={type}` 时，程序还没加载完，启动就算完成，所以重启之后马上运行 `systemctl is-active {unit}` 会得到 active，只看这一点的部署就显示成功。",
    fix: "让部署流程直接询问应用本身：在启动可能需要的时间内反复用 `curl --fail` 请求它的健康检查路径，并比较前后的 NRestarts（`systemctl show -p NRestarts {unit}`）。",
  },
  doc: {
    title: "systemctl is-active 看不出的崩溃循环",
    what: "设置了 Restart= 而每次启动都退出的 unit，每隔几秒就会有一瞬间是 active。重启之后马上运行 `systemctl is-active` 正好碰上这一瞬间，部署就被当作成功。NRestarts 和子状态 auto-restart 能显示这个循环。",
    confusedWith: {
      "unit-not-running": "那里 systemd 已经放弃，或者没有人启动过它",
      "crash-loop-generic": "那里说的是循环本身，而没有任何东西说明原因",
    },
  },
} satisfies Translation<typeof cause>;

import type cause from "../../../causes/application/missing-env-var.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "`{service}` 无法启动：它的代码要读取环境变量 `{key}`，而没有任何地方为这个容器设置它。",
    "summary-on-machine":
      "`{service}` 无法启动：它的代码读取环境变量 `{key}`，而在启动 `{service}` 的地方没有设置它。",
    likely: "`{service}` 无法启动：它的代码要读取环境变量 `{key}`，却找不到。",
    request:
      "`{service}` 对 {request} 返回 {status}：代码在此读取环境变量 `{key}`，而没有任何地方设置它。不需要它的健康检查路径仍然正常。",
    unit: "为 `{service}` 的 systemd 单元设置 `{key}`：写入其 `EnvironmentFile=` 指定的文件，或使用 `Environment=`；然后执行 `systemctl daemon-reload` 和 `systemctl restart {service}`。也可以在代码中给出默认值。",
    "fix-handed":
      "`{service}` 的 `environment:` 写了 `{key}` 却没有值，所以 compose 从 shell 或 compose 文件旁边的 `.env` 里取，而两处都没有。写在那里，或在这里给它一个值，或者让 CI 传递它（.github/bad-gateway.yml 里的 `env`，只用于这个检查）。",
    fix: "在 compose 文件里 `{service}` 的 `environment:` 下（或它的 `env_file` 里）设置 `{key}`，或者在代码里给它一个默认值。",
    "fix-on-machine":
      "在启动 `{service}` 的地方设置 `{key}`（单元里用 `Environment=`，或写进 `EnvironmentFile=` 指定的文件；pm2 写在 `env:` 下），然后重新启动。或者在代码里给它一个默认值。",
  },
  doc: {
    title: "缺少环境变量",
    what: "应用在加载时读取一个环境变量，例如 `os.environ[…]`，而容器里没有它。于是每次启动都退出，nginx 连接不到任何服务。",
    confusedWith: {
      "import-time-exception": "那里变量已经设置，或者是代码的其他问题",
    },
  },
} satisfies Translation<typeof cause>;

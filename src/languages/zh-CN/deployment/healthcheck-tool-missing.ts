import type cause from "../../../causes/deployment/healthcheck-tool-missing.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    ungated:
      "`{service}` 的健康检查用 `{tool}` 询问，而它的镜像里没有这个程序：不管 `{service}` 怎样，Docker 都说它不健康，一旦有人看这个状态就会出问题。",
    gated:
      "`{service}` 的健康检查用 `{tool}` 询问，而它的镜像里没有这个程序，所以总是失败：{waiting} 在等它，因此一直不会启动。",
    summary:
      "`{service}` 的健康检查要运行 `{tool}`，而它的镜像里没有这个程序。所以不管 `{service}` 怎样，Docker 都说它不健康。",
    fix: "在镜像里安装 `{tool}`，或者让健康检查使用已有的程序，例如 `python3 -c` 加 urllib。",
    there: "`{service}` 的健康检查运行的 `{tool}` 存在，是它报告了失败",
  },
  doc: {
    title: "镜像里没有健康检查要用的程序",
    what: "健康检查在容器里面运行，所以用到的程序必须在那里。精简镜像里既没有 curl 也没有 wget。服务正常工作，Docker 却说它不健康，等它变健康的服务会一直等下去。",
    confusedWith: {
      "healthcheck-wrong-target": "那里程序能运行，只是问错了地址",
      "command-not-found": "那里缺的是服务自己的程序",
    },
  },
} satisfies Translation<typeof cause>;

import type cause from "../../../causes/name-resolution/upstream-host-not-found-start-race.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "nginx 在 `{service}` 出现之前就启动了，找不到主机 `{name}`，于是退出；现在 `{service}` 在运行，但没有东西再启动 nginx。",
    fix: "让 nginx 等待：`depends_on` 里写 `{service}` 和 `condition: service_healthy`，并给 nginx 加上 `restart: unless-stopped`。",
    certain:
      "`{proxy}` 里的 nginx 只在启动时查询一次 `{name}`，而且不等 `{service}`，而 `{service}` 自己要等到 {waits} 之后才启动。nginx 找不到主机就会退出，没有东西再启动它。",
    faster:
      "`{proxy}` 里的 nginx 只在启动时查询一次 `{name}`，而且不等 `{service}`。它先启动的话，就会找不到主机而退出，没有东西再启动它。",
    told: "nginx 找不到主机 `{name}`。如果它背后的容器现在在运行，可能只是启动得比 nginx 晚，而 nginx 只在启动时查询一次名字。",
    "told-on-machine":
      "nginx 找不到主机 `{name}`：它启动时，机器的 /etc/hosts 和域名服务器都不认识这个名字。nginx 只在启动时查一次名字：开机后它可能比网络先起来。",
    again:
      "再启动一次 nginx：如果这样就好了，就用 `depends_on` 和 `condition: service_healthy` 让 nginx 等待 `{name}`，并给它加上 `restart: unless-stopped`。",
    "again-on-machine":
      "看看机器认不认识这个名字（`getent hosts {name}`）。认识的话，再启动一次 nginx，并让它的单元等待网络（`After=network-online.target`、`Wants=network-online.target`）。不认识的话，改正名字，把它写进 /etc/hosts，或者直接写地址。",
    later: "`{service}` 在 nginx 查询它之前就已经运行",
  },
  doc: {
    title: "nginx 比后端先启动",
    what: "nginx 在启动时解析一次配置里的名字。它比后端快的时候，名字还查不到，nginx 就退出。再启动一次就能成功。",
    confusedWith: {
      "upstream-host-not-found-service-down": "那里服务一直没有运行起来",
      "networks-not-shared": "那里 nginx 任何时候都查不到这个名字",
    },
  },
} satisfies Translation<typeof cause>;

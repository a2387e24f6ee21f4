import type cause from "../../../causes/name-resolution/resolver-bypasses-etc-hosts.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "`{name}` 只写在 nginx 容器的 /etc/hosts 里。`proxy_pass` 用了变量，所以 nginx 向自己的 `resolver` 查询这个名字，根本不读那个文件。",
    fix: "在 `proxy_pass` 里直接写主机名，不用变量（`proxy_pass http://{name}:PORT;`，或 upstream 块里的一行 `server`）：这样 nginx 会在启动时读一次 /etc/hosts。",
  },
  doc: {
    title: "名字只在 /etc/hosts 里，而 nginx 去问 resolver",
    what: "`extra_hosts`、`localhost` 和 `host.docker.internal` 都是 /etc/hosts 里的条目。对于直接写出的名字，nginx 启动时会读这个文件。变量里的名字则在运行时只由 `resolver` 查询，它不知道这些条目。",
    confusedWith: {
      "resolver-wrong-server": "那里有域名服务器认识这个名字，只是问的是另一个",
      "upstream-name-typo-or-container-name": "那里到处都没有这个名字",
    },
  },
} satisfies Translation<typeof cause>;

import type cause from "../../../causes/name-resolution/stale-upstream-ip.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "nginx 仍然把发给 `{host}` 的请求送到 {old}，那是 nginx 启动时 `{service}` 的地址。此后 `{service}` 重新创建过，现在是 {now}。",
    taken:
      "nginx 仍然把发给 `{host}` 的请求送到 {old}，那是 nginx 启动时 `{service}` 的地址。此后 `{service}` 重新创建过，现在是 {now}；{old} 现在属于 `{other}`。",
    nobody: "nginx 把请求发到 {old}，而这里看到的容器都没有这个地址：它们是 {now}。",
    fix: "立即解决：`docker compose exec {proxy} nginx -s reload`。一劳永逸：让 nginx 重新查询名字，用 `resolver 127.0.0.11 valid=10s;` 和 `set $backend http://{host}:{port}; proxy_pass $backend;`（从 nginx 1.27.3 起，也可以在 upstream 块里写 `server {host}:{port} resolve;` 和 `zone`）。",
    reload:
      "每当后面的容器重新创建，就重载 nginx（`nginx -s reload`），或者用 `resolver` 和 proxy_pass 里的变量，让 nginx 在运行时查询名字。",
    current: "nginx 连接的是 {now}，正是 `{service}` 现在的地址",
  },
  doc: {
    title: "nginx 记着后端的旧地址",
    what: "nginx 只在启动时查询一次名字。重新创建的容器（部署、`up --force-recreate`）可能得到另一个地址；nginx 仍然去问旧地址，那里没有人，或者是另一个容器。重载 nginx 能好到下一次为止。",
    confusedWith: {
      "upstream-wrong-port": "那里的地址就是后端自己的",
      "backend-not-running": "那里后端根本没有地址",
      "dns-search-domain-hijack": "那里的地址从来不属于这个栈",
    },
  },
} satisfies Translation<typeof cause>;

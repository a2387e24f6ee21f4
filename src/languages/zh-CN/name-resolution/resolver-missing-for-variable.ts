import type cause from "../../../causes/name-resolution/resolver-missing-for-variable.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "`proxy_pass` 用了变量，所以 nginx 对每个请求都要重新查询 `{name}`，但没有 `resolver` 告诉它该问哪个 DNS 服务器。",
    fix: "在 server 块里加上 `{resolver}`（Docker 自己的 DNS），或者在 `proxy_pass` 里直接写主机名，不用变量。",
    "fix-on-machine":
      "在 server 块里加上 `resolver` 和机器的域名服务器（写在 /etc/resolv.conf 里；用 systemd-resolved 时是 `resolver 127.0.0.53;`），或者在 `proxy_pass` 里直接写主机名，不用变量。",
  },
  doc: {
    title: "proxy_pass 里有变量，却没有 resolver",
    what: "直接写在 proxy_pass 里的名字在 nginx 启动时解析。用了变量就在每个请求时解析，为此 nginx 需要 `resolver` 指令：它不读 /etc/resolv.conf。没有它，每个请求都以 502 告终（nginx 手册，ngx_http_proxy_module，proxy_pass）。",
    confusedWith: {
      "upstream-name-typo-or-container-name": "那里 resolver 回答说这个名字不存在",
    },
  },
} satisfies Translation<typeof cause>;

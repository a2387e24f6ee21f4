import type cause from "../../../causes/host-security/allowed-hosts-missing.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "`{service}` 以 {status} 拒绝请求，因为访问者使用的名字 `{host}` 不在它接受的主机名之列。",
    fix: "把 `{host}` 加进 `{service}` 接受的主机名（Django：ALLOWED_HOSTS；Rails：config.hosts；Starlette：allowed_hosts；Vite：server.allowedHosts）。",
    upstream: "被拒绝的 Host `{host}` 是 nginx 自己对后端的称呼，不是公开的名字",
    check:
      "`{service}` 拒绝了自己的健康检查：检查用的主机名是 `{host}`，不在它接受的主机名之列。所以它明明正常，却被算作不健康。",
    ask: '把 `{host}` 加进 `{service}` 接受的主机名，或者让健康检查用它接受的名字询问：`curl -f -H "Host: …"`。',
  },
  doc: {
    title: "应用不允许公开的主机名",
    what: "框架会用一份名单核对 Host 头，以免有人让它写出错误的链接。不在名单上的名字，在任何视图运行之前就会被拒绝，Django 返回 400，尽管 nginx 一切都做对了。",
    confusedWith: {
      "healthcheck-wrong-target": "那里健康检查问的是错误的端口或路径",
      "host-header-not-forwarded": "那里被拒绝的 Host 是 proxy_pass 里的名字",
    },
  },
} satisfies Translation<typeof cause>;

import type cause from "../../../causes/host-security/nginx-rate-limit.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "nginx 因为自己的限制（{limit}）以 {status} 拒绝了 {method} {path}：{what}超过了区域 `{zone}` 允许的数量。",
    "fix-connections":
      "调高 `limit_conn` 里的数字，或者只对需要的路径保留限制：上传和下载在持续期间一直算作一个连接。如果前面还有一个代理，在用 `set_real_ip_from` 和 `real_ip_header` 区分之前，所有访问者都算作同一个客户端。",
    fix: "放过一个页面通常的突发请求（`burst=20 nodelay`），提高速率，或者只对需要的路径保留限制。如果前面还有一个代理，在用 `set_real_ip_from` 和 `real_ip_header` 区分之前，所有访问者都算作同一个客户端。",
  },
  doc: {
    title: "nginx 限制请求速率",
    what: "limit_req 和 limit_conn 统计每个客户端的请求数和连接数。超过限制的部分由 nginx 自己回答，除非 limit_req_status 另有规定，状态码是 503，后端根本见不到请求。",
    confusedWith: {
      "backend-503-shedding": "那里是后端返回 503，直接访问也会得到",
      "forwarded-headers-not-trusted":
        "那里每一行的客户端都是代理的地址，所以所有访问者共用一个限额",
    },
  },
} satisfies Translation<typeof cause>;

import type cause from "../../../causes/dependency/auth-request-backend-failed.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "nginx 先问 `{asked}` 请求能否放行（`auth_request`），得到的是 {status}。对它来说只有 2xx、401 和 403 才算回答，所以 nginx 返回 500，`{service}` 根本没有见到这个请求。",
    failed:
      "nginx 先到 {address} 问 `{asked}` 请求能否放行（`auth_request`），但没有问成（{what}），所以 nginx 返回 500，`{service}` 根本没有见到这个请求。",
    fix: "修好通往认证服务的路：那个 location 里 `proxy_pass` 的名字、端口和路径。它必须用 2xx 表示放行，用 401 或 403 表示拒绝；跳转到登录页应当写在 `error_page 401` 里。",
  },
  doc: {
    title: "auth_request 背后的认证服务失败",
    what: "auth_request 在每个请求之前先问另一个服务。如果那个服务连不上，或者回答的不是 2xx、401、403，nginx 就返回 500，尽管应用是健康的，而且根本没有见到请求。",
    confusedWith: {
      "unhandled-exception-500": "那里的 500 是应用自己产生的：直接访问它也一样",
      "upstream-wrong-port": "那里 nginx 连不上的是应用本身",
    },
  },
} satisfies Translation<typeof cause>;

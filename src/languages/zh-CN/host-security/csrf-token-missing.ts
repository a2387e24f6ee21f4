import type cause from "../../../causes/host-security/csrf-token-missing.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "`{service}` 以 {status} 拒绝了 {request}：它对伪造请求（CSRF）的防护要求一个令牌，而请求没有带上，或带得不对。路径是通的，改 nginx 的大小、超时或别的限制都没有用。",
    fix: "如果这个请求由没有浏览器的程序发送，就让它的路由不受这项防护（Django：`csrf_exempt`；Flask-WTF：`csrf.exempt`），并用请求头中的令牌登录，而不是 cookie。如果由浏览器发送，就把浏览器有的东西给检查：在 `auth.steps` 里加一步，取得 cookie 和 JSON 形式的令牌，再用 `auth.headers` 发送（Django：`X-CSRFToken`）。",
  },
  doc: {
    title: "请求没有 CSRF 令牌",
    what: "框架会拒绝别的网站也可能发出的 POST：请求必须在请求头或字段里带上只有自家页面知道的令牌，以及与它配套的 cookie。应答是 403，Flask-WTF 是 400，Laravel 是 419。这是应用自己的应答，直接请求也一样。",
    confusedWith: {
      "forwarded-headers-not-trusted": "那里请求来自正确的页面，而应用把它当成了别的来源",
      "nginx-access-denied-rule": "那里是 nginx 自己返回 403",
      "nginx-client-max-body-size": "那里是 nginx 以 413 拒绝了大小",
    },
  },
} satisfies Translation<typeof cause>;

import type cause from "../../../causes/resources/backend-503-shedding.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    shed: "`{service}` 自己返回 503，因为它的连接数已经达到上限（{server}）。",
    refuses:
      "`{service}` 自己对 {request} 返回 503{hint}，不经过 nginx 也一样：它被设置为拒绝，或者没有余力。nginx 只是转交。",
    more: "给 `{service}` 更多余力（调高 --limit-concurrency、增加工作进程），或者减少同时到来的请求。",
    off: "在 `{service}` 里找出返回 503 的东西：忘了关掉的维护开关、同时请求数的限制、对它所等待的某样东西的检查。",
  },
  doc: {
    title: "后端在减负，或者切换到了维护模式",
    what: "应用或它的服务器有意返回 503：同时的连接太多、维护模式、熔断器。不经过 nginx 也得到同样的回答。",
    confusedWith: {
      "unhandled-exception-500": "那里日志中有异常",
      "no-live-upstreams": "那里 nginx 没有可用的服务器，返回 502",
    },
  },
} satisfies Translation<typeof cause>;

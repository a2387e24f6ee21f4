import type cause from "../../../causes/dependency/upstream-itself-is-proxy-5xx.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    inner:
      "这个 {status} 不是 `{outer}` 产生的，而是它后面的 `{inner}` 产生的：那里的 nginx 没能从 {upstream} 得到回答（{what}）。`{outer}` 只是转交了它。",
    own: "这个 {status} 是 `{service}` 自己对 {request} 的回答：直接访问它也一样。它为此要去问别人，而没有得到正常的回答。",
    logged:
      "nginx 的上游自己对 {request} 回答了 {status}，nginx 只是转交：是那个上游后面的东西失败了。",
    innerFix:
      "修好从 `{inner}` 到它的上游的路：它的 `proxy_pass` 里的名字和端口，或者那边的服务。外层 nginx 没有问题。",
    ownFix:
      "在 `{service}` 的日志里找到它为这个请求发起的调用，再查看被调用的服务。这与 nginx 无关。",
    log: "查看那个上游的日志：它自己也是代理，或者会调用别的服务。这与你自己的 nginx 无关。",
  },
  doc: {
    title: "502 是在更里面产生的",
    what: "nginx 会把上游的回答原样转交，502 也一样。如果上游是另一个代理，或是会调用别的服务的应用，502 可能就是它产生的。这时第一个 nginx 的错误日志里什么都没有。",
    confusedWith: {
      "upstream-wrong-port": "那里 nginx 自己的错误日志里有相应的一行",
      "unhandled-exception-500": "那里是应用自己失败，返回 500 并留下调用栈",
    },
  },
} satisfies Translation<typeof cause>;

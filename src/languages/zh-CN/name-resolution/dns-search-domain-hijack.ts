import type cause from "../../../causes/name-resolution/dns-search-domain-hijack.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "nginx 查询 `{host}`，得到的是 {address}，一个不属于这个栈的地址：作答的是公司或运营商的域名服务器{search}，而不是 Docker 自己的。",
    fix: "使用这个栈里有的名字。如果 `{host}` 就是，就让它的服务运行起来。要避开外面的域名服务器，就在运行时用 `resolver 127.0.0.11` 解析，它不会附加搜索域。",
    inside: "`{host}` 指向 {address}，是这个栈里的地址",
  },
  doc: {
    title: "搜索域替后端的名字作了答",
    what: "Docker 不认识的短名字，会加上机器的搜索域（resolv.conf 里的 `search corp.example`）再试一次。如果那个域对任何名字都作答，nginx 就会毫无错误地启动，并把请求发到外面的地址。",
    confusedWith: {
      "stale-upstream-ip": "那里的地址曾经属于这个栈",
      "upstream-name-typo-or-container-name": "那里没有谁为这个名字作答，nginx 会说出来",
      "nginx-proxy-connect-timeout": "那里地址就写在配置里",
    },
  },
} satisfies Translation<typeof cause>;

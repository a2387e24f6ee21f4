import type cause from "../../../causes/name-resolution/alias-collision-shared-network.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "Docker 的 DNS 对 `{host}` 给出两个答案：`{service}`（{mine}）和 `{other}`（{theirs}），后者在它们的网络上用了同样的名字。nginx 轮流使用，所以一部分请求会送错地方。",
    foreign:
      "Docker 的 DNS 对 `{host}` 还给出 {theirs}，这个栈里没有容器使用这个地址：网络 {network} 上的另一个项目用了同样的名字。nginx 轮流使用，所以一部分请求会送错地方。",
    rename:
      "去掉 `{other}` 的别名 `{host}`（`networks:` … `aliases:`），或者让 nginx 使用只有 `{service}` 才有的名字。",
    unique:
      "在网络 {network} 上给 `{service}` 一个自己的别名（`aliases:`）并在 nginx 里使用它，或者不让它加入这个共享网络。",
  },
  doc: {
    title: "有两个容器都叫 nginx 要找的名字",
    what: "同一个网络上，多个容器可以有同样的别名。Docker 的 DNS 会回答它们的全部地址，nginx 轮流使用。如果它们不是同一个应用，一些请求会得到 404、被拒绝连接，或看到别人的页面，而下一个请求又正常。",
    confusedWith: {
      "stale-upstream-ip": "那里 nginx 用的是这个名字已经不再拥有的地址",
      "location-uri-double-or-stripped-prefix": "那里每个请求都不对，而不是两个里有一个",
    },
  },
} satisfies Translation<typeof cause>;

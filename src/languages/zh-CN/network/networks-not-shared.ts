import type cause from "../../../causes/network/networks-not-shared.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "nginx 找不到 `{name}`：`{proxy}` 在 {mine} 上，`{service}` 在 {theirs} 上，它们没有共同的网络。",
    told: "nginx 找不到主机 `{name}`。如果它背后的容器在运行，两者可能没有共同的网络：Docker 的 DNS 只把容器自己所在网络上的名字告诉它。",
    join: "对比两个容器的网络，让它们加入同一个（两个服务的 `networks:`；写了 `networks:` 的服务就不再属于 `default`）。",
    fix: "让两个服务加入同一个网络：在 `{proxy}` 的 `networks:` 里加上 {first}。列出了 `networks:` 的服务只属于列出的网络，不再属于默认网络。",
    address:
      "nginx 连不上 {address}，那是 `{service}`：`{proxy}` 在 {mine} 上，`{service}` 在 {theirs} 上，而 Docker 不让不同网络互通。",
    shared: "`{proxy}` 和 `{service}` 都在 {shared} 上",
  },
  doc: {
    title: "nginx 和后端没有共同的网络",
    what: "容器只有在共同的网络上才能互相看见。服务一旦列出 `networks:`，就离开了默认网络；nginx 于是既查不到后端的名字，也到不了它的地址。",
    confusedWith: {
      "upstream-name-typo-or-container-name": "那里栈里没有服务叫这个名字",
      "upstream-host-not-found-service-down": "那里服务没有在运行",
    },
  },
} satisfies Translation<typeof cause>;

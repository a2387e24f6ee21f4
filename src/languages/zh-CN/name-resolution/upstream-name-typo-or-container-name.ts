import type cause from "../../../causes/name-resolution/upstream-name-typo-or-container-name.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary: "nginx 要找名为 `{name}` 的主机，但这个栈里没有任何服务、容器或别名叫这个名字。",
    near: "nginx 要找名为 `{name}` 的主机，但这个栈里没有叫这个名字的；有一个叫 `{nearest}`。",
    fix: "使用 compose 文件里有的名字：{names}。",
    rename: "在 nginx 配置里把 `{name}` 写成 `{nearest}`。",
    foreign:
      "nginx 要找名为 `{name}` 的主机，而这个栈里没有服务叫这个名字。除非网络 {network} 上另一个项目的容器叫这个名字，否则 nginx 找不到它。",
    known: "`{name}` 是这个栈里一个服务的名字",
  },
  doc: {
    title: "nginx 写的主机名不存在",
    what: "Docker 的 DNS 只认识服务名、容器名和网络别名，别的都不认识。写了别的名字，nginx 启动时就以 “host not found in upstream” 退出；如果名字是在每个请求时查询的，则返回 502。",
    confusedWith: {
      "upstream-host-not-found-service-down": "那里名字是对的，只是服务没有运行",
      "networks-not-shared": "那里名字是对的，只是服务在另一个网络上",
    },
  },
} satisfies Translation<typeof cause>;

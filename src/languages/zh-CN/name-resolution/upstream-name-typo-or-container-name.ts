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
    machine:
      "nginx 要找宿主机，用的名字是 `{name}`，而这个名字在它的容器里没有地址，所以 nginx 启动不了。Docker Desktop 会自动提供这个名字；Linux 上的引擎只为要求它的服务提供。",
    gateway:
      '为 `{service}` 加上这个名字：`extra_hosts: ["{name}:host-gateway"]`。宿主机上的程序也必须监听 Docker 网桥的地址，而不能只监听 127.0.0.1。如果指的是这个项目里的服务，就写它的名字。',
    outside:
      "nginx 要找名为 `{name}` 的主机，它不属于这个项目，也查不到地址，所以 nginx 启动不了。",
    reach:
      "看看名字是否正确，以及从这台机器上究竟能不能解析它：私有网络（云、VPN）的名字只有在那里才认识。如果指的是这个项目里的服务，就写它的名字。",
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

import type cause from "../../../causes/dependency/db-host-unresolvable.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    unknown: "`{service}` 到 `{host}` 找数据库，而这个栈里没有任何服务、容器或别名叫这个名字。",
    "unknown-on-machine": "`{service}` 在 `{host}` 找它的数据库，而这里没有叫这个名字的。",
    near: "`{service}` 到 `{host}` 找数据库，而这个栈里没有叫这个名字的；有一个叫 `{nearest}`。",
    "near-on-machine":
      "`{service}` 在 `{host}` 找它的数据库，而这里没有叫这个名字的；有一个 `{nearest}`。",
    apart: "`{service}` 到 `{host}` 找数据库却找不到：两者不在同一个网络上。",
    said: "`{service}` 到 `{host}` 找数据库，而对它来说这个名字没有地址。",
    cut: "`{service}` 找不到它的数据库 `{host}`：数据库 URL 里的密码有一个没有编码的 `@`。客户端认为密码到那里就结束了，剩下的部分被算进了主机名。",
    blank: "`{service}` 找不到它的数据库 `{host}`，因为给它的名字前面或后面有一个空格或换行符。",
    trim: "在设置这个名字的地方去掉空格：compose 文件里，或者 `.env` 文件里（那里还可能是 Windows 的换行符 CR LF）。",
    "trim-on-machine":
      "在设置这个名字的地方去掉空格：单元里，或者它的变量文件里（那里还可能是 Windows 的换行符 CR LF）。",
    outside: "`{service}` 到 `{host}` 找数据库，而它得不到这个名字的地址；这个名字也不属于这个栈。",
    machine:
      "`{service}` 要到宿主机上找数据库，用的名字是 `{host}`，而这个名字在它的容器里没有地址。Docker Desktop 会自动提供这个名字；Linux 上的引擎只为要求它的服务提供。",
    "machine-on-machine":
      "`{service}` 要到 `{host}` 找数据库，而没有哪台机器自己认识这个名字：在这里它没有地址。",
    gateway:
      '为 `{service}` 加上这个名字：`extra_hosts: ["{host}:host-gateway"]`。数据库也必须监听 Docker 网桥的地址，而不能只监听 127.0.0.1。如果数据库是这个项目里的服务，就让 `{service}` 用它的名字去找。',
    "gateway-on-machine":
      "如果数据库在同一台机器上，让 `{service}` 用 127.0.0.1 去找，否则用它的地址。",
    encode:
      "在 URL 里把密码写成百分号编码：`@` 写成 %40，`:` 写成 %3A，`/` 写成 %2F，`#` 写成 %23，`%` 写成 %25。数据库本身得到的仍是原来的密码。",
    reach:
      "检查这个名字，以及从这台机器到底能不能解析它：私有网络（云的、VPN 的）里的名字只有在那里才认识。如果指的是这个栈里的服务，就把它的名字告诉 `{service}`。",
    name: "把数据库服务在 compose 文件里的名字告诉 `{service}`：{names}。",
    network: "让 `{service}` 和 `{host}` 加入同一个网络（两者的 `networks:`）。",
    check: "使用数据库服务在 compose 文件里的名字，并让两个服务加入同一个网络。",
    "check-on-machine":
      "看看机器认不认识这个名字（`getent hosts`）。使用数据库的名字或地址（在同一台机器上就是 127.0.0.1），或者把名字写进 /etc/hosts。",
  },
  doc: {
    title: "后端按名字找不到数据库",
    what: "Docker 的 DNS 只认识容器所在网络里的服务名、容器名和别名。名字写错，或不在同一个网络，后端连尝试连接都做不到：它在启动时退出，或者返回 500。",
    confusedWith: {
      "db-not-ready-race": "那里名字是对的，是数据库没有就绪或没有运行",
      "upstream-name-typo-or-container-name": "那里是 nginx 在找一个错误的名字",
      "cache-or-broker-down": "那里缺的是缓存或消息队列",
    },
  },
} satisfies Translation<typeof cause>;

import type cause from "../../../causes/host-security/upstream-name-underscore-host.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    upstream:
      "`{service}` 以 {status} 拒绝请求，因为它们的 Host 头是 `{host}`：nginx 发送的是自己对后端的称呼，而主机名不允许有下划线。把它加进允许的主机名也没有用。",
    public:
      "`{service}` 以 {status} 拒绝请求，因为它们的 Host 头是 `{host}`：主机名不允许有下划线，任何允许名单都改变不了这一点。",
    forward:
      "在转发请求的 location 里加上 `proxy_set_header Host $host;`，或者给后端换一个没有下划线的名字（连字符是允许的）。",
    rename: "使用没有下划线的名字：连字符是允许的。",
  },
  doc: {
    title: "主机名里有下划线",
    what: "compose 和 nginx 接受 `my_app` 这样的名字，但 RFC 1034 不允许主机名里有下划线。Django 和 Tomcat 在查看允许名单之前就会以 400 拒绝这样的 Host 头。多半是 nginx 发送了上游的名字，因为没有人让它传递访问者使用的名字。",
    confusedWith: {
      "allowed-hosts-missing": "那里名字有效，只是不在名单上",
      "host-header-not-forwarded": "那里 nginx 对后端的称呼是有效的主机名",
    },
  },
} satisfies Translation<typeof cause>;

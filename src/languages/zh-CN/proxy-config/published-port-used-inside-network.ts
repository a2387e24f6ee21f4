import type cause from "../../../causes/proxy-config/published-port-used-inside-network.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "nginx 把请求发到 `{host}:{port}`，但 {port} 是 compose 发布到主机上的端口。容器之间要通过端口 {container} 访问 `{service}`。",
    fix: "把 nginx 配置里的端口从 {port} 改成 {container}：`ports:` 发布的端口只在主机上有效。",
    written:
      "nginx 把请求发到 `{host}:{port}`，但 {port} 只是 compose 发布到主机上的端口：容器之间要通过端口 {container} 访问 `{service}`。",
    unpublished: "compose 没有把 `{service}` 的另一个端口发布为 {port}",
  },
  doc: {
    title: "nginx 在网络内部使用了发布的端口",
    what: '`ports: "8001:8000"` 在主机上打开端口 8001。容器之间只有右边的数字有效。主机端口在浏览器里可用，所以看上去是对的，但从 nginx 连接会被拒绝。',
    confusedWith: {
      "upstream-wrong-port": "那里的端口也没有被发布",
    },
  },
} satisfies Translation<typeof cause>;

import type cause from "../../../causes/process/startup-race-backend-slow-boot.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "nginx 在 `{service}` 就绪之前就开始接受请求：连接一直被拒绝，直到它说自己开始监听为止（{gap} 秒之后），此后再也没有被拒绝。",
    benched:
      "nginx 在 `{service}` 就绪之前就开始接受请求，并被拒绝连接。`{service}` 后来开始监听了，但在 `fail_timeout` 过去之前，nginx 一直跳过它的服务器。",
    fix: "让 nginx 等待：给 `{service}` 一个 `healthcheck`，给 nginx 加上 `depends_on`，写 `{service}` 和 `condition: service_healthy`。",
  },
  doc: {
    title: "后端还没就绪，请求就来了",
    what: "启动时要迁移、加载或编译的后端，比 nginx 晚开始监听。在那之前 nginx 返回 502，之后一切正常。有多个服务器而 fail_timeout 又很长时，nginx 跳过它们的时间会比实际需要的更久。",
    confusedWith: {
      "backend-not-running": "那里它一直没有启动成功",
      "upstream-wrong-port": "那里拒绝一直不会停",
      "graceful-restart-gap": "那里它之前提供过服务，又被重新启动",
    },
  },
} satisfies Translation<typeof cause>;

import type cause from "../../../causes/upload-limits/request-buffering-off-slow-client.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "一个缓慢的上传占住了 `{service}` 的工作进程，直到 gunicorn 结束它：工作进程一直在等客户端的下一段数据。nginx 在这里收到多少就转交多少（`proxy_request_buffering off`），所以每个慢客户端都要占用一个工作进程，其他请求只能等待。",
    fix: "去掉 `proxy_request_buffering off`，让 nginx 先收完请求体再一次转交；或者让 `{service}` 使用异步工作进程（`--worker-class gthread` 或 `gevent`），慢客户端对它几乎没有影响。",
  },
  doc: {
    title: "缓慢的上传占住后端的工作进程",
    what: "默认情况下，nginx 收完整个请求体才去询问后端。设为 proxy_request_buffering off 时，后端按客户端的速度读取，同步工作进程在此期间什么都做不了。几部网络慢的手机就够了：工作进程超时（502、500），其他请求等待（504）。",
    confusedWith: {
      "gunicorn-worker-timeout": "那里工作进程在干活；这里它在 sock.recv 里等待",
      "nginx-proxy-read-timeout": "那里单独访问时同一个请求也慢",
    },
  },
} satisfies Translation<typeof cause>;

import type cause from "../../../causes/resources/nginx-worker-killed.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    killed:
      "nginx 的一个工作进程在处理请求时被杀掉（信号 {signal}），访问者的连接因此中断。`{service}` 的内存限制：{limit}；引擎记录了 {kills} 次因内存不足的杀死。",
    group:
      "nginx 的一个工作进程在处理请求时被杀掉（信号 {signal}），访问者的连接因此中断。引擎记录了 {kills} 次因内存不足的杀死，而 `{service}` 没有内存限制：用完的是整台机器的内存，或者是容器所在的某个 cgroup 的内存。",
    limited:
      "nginx 的一个工作进程被杀掉（信号 {signal}），它手上的请求因此中断。`{service}` 的内存限制：{limit}。",
    unlimited:
      "nginx 的一个 worker 被杀死（信号 {signal}），它手上的请求随之中断。`{service}` 没有内存限制，所以多半是整台机器的内存用完了。",
    lost: "nginx 的一个工作进程被杀掉（信号 {signal}），它手上的请求因此中断。多半是达到了容器或机器的内存限制。",
    "lost-on-machine":
      "nginx 的一个工作进程被杀掉了（信号 {signal}），它手上的请求因此中断。原因多半是机器的内存，或者它所在单元的限制。",
    ended: "nginx 的一个工作进程自己结束了（信号 {signal}），访问者的连接因此中断。",
    memory: "nginx 没有得到处理请求所需的内存（{message}），自己返回了 500。",
    fix: "调高 `{service}` 的内存限制，或者让 nginx 少用一些：`client_body_buffer_size` 和 `proxy_buffers` 对同时进行的每个请求都要计算一次，更大的请求体应当放在它的临时文件里。",
    "fix-group":
      "让 nginx 少用一些内存：`client_body_buffer_size` 和 `proxy_buffers` 对同时进行的每个请求都要计算一次，更大的请求体应当放在它的临时文件里。再看看还有什么占用内存：给每个服务设置限制之后，内核结束的就是占用太多的那个。",
    "fix-ended": "去掉不是 nginx 自带的模块，或者让 nginx 和模块使用互相匹配的版本。",
  },
  doc: {
    title: "nginx 的工作进程被杀",
    what: "nginx 的主进程会马上启动另一个工作进程，但死掉的那个手上的请求全部中断：连接被重置，或者得到空响应。信号 9 多半意味着达到了容器的内存限制，信号 11 意味着某个模块崩溃了。",
    confusedWith: {
      "container-oom-killed": "那里结束的是后端的容器",
      "worker-oom-killed": "那里被杀的是后端的工作进程，nginx 报告 502",
    },
  },
} satisfies Translation<typeof cause>;

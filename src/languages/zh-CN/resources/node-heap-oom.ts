import type cause from "../../../causes/resources/node-heap-oom.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "V8 在处理 {request} 时结束了 `{service}` 的进程：JavaScript 堆用满了。这与容器的内存无关。",
    "summary-on-machine":
      "V8 在处理 {request} 时结束了 `{service}` 的进程：它的 JavaScript 堆满了。和机器的内存无关。",
    starting:
      "`{service}` 无法启动：V8 在加载代码时结束了它的进程，因为 JavaScript 堆用满了。这与容器的内存无关。",
    "starting-on-machine":
      "`{service}` 无法启动：V8 在加载代码时结束了它的进程，因为 JavaScript 堆用满了。这与机器的内存无关。",
    load: "启动时少在内存里放东西，或者调高 V8 自己的上限：`NODE_OPTIONS=--max-old-space-size=1024`（单位 MB，要低于容器的限制）。",
    "load-on-machine":
      "启动时少在内存里放东西，或者调高 V8 自己的上限：`NODE_OPTIONS=--max-old-space-size=1024`（单位 MB，要低于机器的内存）。",
    fix: "处理 {request} 时少在内存里放东西：分块读取上传的文件，而不是一次读完。如果确实需要那么多，就调高 V8 自己的上限：`NODE_OPTIONS=--max-old-space-size=1024`（单位 MB，要低于容器的限制）。",
    "fix-on-machine":
      "处理 {request} 时少放一些在内存里：分块读取上传，不要一次读完。如果确实需要那么多，就提高 V8 自己的限制：`NODE_OPTIONS=--max-old-space-size=1024`（单位 MB，低于机器的内存）。",
  },
  doc: {
    title: "Node 的 JavaScript 堆用满了",
    what: "V8 给堆设了自己的上限，来自 `--max-old-space-size` 或它探测到的内存。需要更多的请求会让进程以 `JavaScript heap out of memory` 结束（退出码 134 或 139），nginx 返回 502，而容器的内存看上去可能很正常。",
    confusedWith: {
      "container-oom-killed": "那里是内核杀掉进程（137），进程自己什么都没说",
      "node-uncaught-exception": "那里是带有调用栈的异常让进程结束",
    },
  },
} satisfies Translation<typeof cause>;

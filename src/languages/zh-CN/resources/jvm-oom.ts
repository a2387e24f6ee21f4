import type cause from "../../../causes/resources/jvm-oom.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary: "`{service}` 的 Java 堆在请求处理到一半时用满了（`OutOfMemoryError`）{end}。",
    fix: "调大堆（`-Xmx`，或用 `-XX:MaxRAMPercentage=75` 按容器内存的比例），或者让请求少用一些：用流的方式处理上传，而不是全部放在内存里。",
    "fix-on-machine":
      "提高堆的大小（`-Xmx`），或者让请求少用一些：流式处理上传，不要把它放在内存里。",
  },
  doc: {
    title: "Java 堆用满了",
    what: "JVM 给堆设了自己的上限，除非另有指定，远低于容器的内存（四分之一）。需要更多的请求会得到 OutOfMemoryError：响应丢失或变成 500；启用 ExitOnOutOfMemoryError 时，进程以退出码 3 结束。",
    confusedWith: {
      "container-oom-killed": "那里是内核在容器达到内存限制时杀掉它，退出码 137",
      "process-exit-in-handler": "那里是代码自己结束进程",
    },
  },
} satisfies Translation<typeof cause>;

import type cause from "../../../causes/resources/php-memory-limit.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "`{service}` 里的 PHP 在 {where} 结束了请求：它需要的内存超过了 PHP 的 `memory_limit` 允许一个脚本使用的 {limit}。",
    fix: "让脚本少用内存（分块读取文件，用完就释放），或者在 `{service}` 的 php.ini 里调高 `memory_limit`。容器的内存是另一个限制，这里并没有达到。",
    "fix-on-machine":
      "让脚本少用内存（分块读取文件，用完就释放），或者在 `{service}` 的 php.ini 里提高 `memory_limit`。机器的内存是另一个限制，没有达到。",
  },
  doc: {
    title: "PHP 脚本需要的内存超过 memory_limit",
    what: "PHP 允许每个请求使用 memory_limit 那么多内存（未设置时为 128 MB）。需要更多的脚本会以致命错误结束：PHP 返回 500，子进程继续运行，nginx 转交这个 500。",
    confusedWith: {
      "worker-oom-killed": "那里是内核杀掉子进程，nginx 返回 502",
      "unhandled-exception-500": "那里是脚本抛出了自己的异常",
    },
  },
} satisfies Translation<typeof cause>;

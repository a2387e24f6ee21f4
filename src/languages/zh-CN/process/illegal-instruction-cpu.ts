import type cause from "../../../causes/process/illegal-instruction-cpu.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    serving:
      "`{service}` 的一个进程在处理 {request} 时遇到了这个处理器不认识的指令（{how}，{signal}）。",
    starting:
      "`{service}` 无法在这里运行：它的程序使用了这个处理器不认识的指令（{how}，{signal}）。",
    fix: "使用为较旧的处理器构建的镜像或包（不带 AVX、AVX2 或 AVX-512：MongoDB 5 之前的版本、`polars-lts-cpu`、不带 AVX 的 TensorFlow），或者换一台有这种指令的机器。用 `grep flags /proc/cpuinfo` 查看。",
    "fix-on-machine":
      "使用为较旧处理器构建的软件包（不需要 AVX、AVX2 或 AVX-512：5 之前的 MongoDB、`polars-lts-cpu`、不带 AVX 的 TensorFlow），或者换一台有这条指令的机器。用 `grep flags /proc/cpuinfo` 查看。",
  },
  doc: {
    title: "处理器缺少某种指令",
    what: "为较新的处理器编译的程序（MongoDB 5、TensorFlow、polars 里的 AVX）在较旧的或模拟的处理器上启动，内核以 SIGILL 结束它，退出码 132。",
    confusedWith: {
      "image-arch-mismatch": "那里程序是为另一种处理器构建的，根本启动不了",
      "process-segfault": "那里退出码是 139",
    },
  },
} satisfies Translation<typeof cause>;

import type cause from "../../../causes/application/go-panic-fatal.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "处理 {request} 时，一个 Go {name} 让 `{service}` 的整个进程退出了，任何处理函数的 recover 都管不到它：{message}",
    fix: "修复 {where} 处的 {name}。net/http 只在请求自己的 goroutine 里做 recover：处理函数用 `go` 启动的 goroutine 需要自己的 `defer` 和 `recover`，多个 goroutine 共用的 map 需要互斥锁。",
  },
  doc: {
    title: "Go panic 让进程退出",
    what: "处理函数启动的 goroutine 里发生的 panic，或运行时的致命错误（并发写 map），net/http 都无法恢复。进程以退出码 2 结束，nginx 返回 502，并且在进程重新启动之前都找不到人应答。",
    confusedWith: {
      "go-panic-recovered": "那里日志写的是 `http: panic serving`，进程继续运行",
      "process-exit-in-handler": "那里是代码自己调用 os.Exit 或 log.Fatal，与 goroutine 无关",
    },
  },
} satisfies Translation<typeof cause>;

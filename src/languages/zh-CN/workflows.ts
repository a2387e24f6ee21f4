import type { Language } from "../../report/language.ts";

/** What the workflows that `init` writes say to their readers. */
export const workflows: Language["sayings"]["workflows"] = {
  pr: "为每个拉取请求运行它的栈，并说明经过 nginx 的路径上哪里出了故障。",
  manual: "只在有人手动启动时运行栈：Actions → bad-gateway by hand → Run workflow。",
  smoke: "请求刚部署好的系统，地址就是部署时上报给 GitHub 的那个。",
  newer: "有了更新的推送，旧提交的结果就没有意义了。",
  size: "上传的大小，例如 3MB；不填则以配置为准",
  timeout: "构建和拉取之后等待就绪的秒数；不填则以配置为准",
  url: "要请求的地址，例如 https://app.example.com",
  env: "compose 文件和配置从环境变量里读取的内容；来自 fork 的拉取请求拿不到密钥。",
  untold: "从外面常常无法判断是不是后端作出的响应；仅凭这一点不算失败。",
  kept: "供阅读的 report.html、report.json、日志，以及 case.json：脱敏后的证据。",
};

import type cause from "../../../causes/process/crlf-entrypoint.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "`{service}` 无法启动：{path} 用的是 Windows 换行符（CR LF）。CR 被算作第一行里名字的一部分，而没有叫那个名字的解释器；所以 “no such file” 说的并不是脚本本身。",
    fix: "用 LF 换行符保存脚本。为了让它在每台机器上都保持这样，在 .gitattributes 里写 `*.sh text eol=lf`，并运行 `git add --renormalize .`",
    absent: "`{service}` 要启动的程序根本不在那里",
    clean: "`{service}` 启动的脚本都没有 CR LF 换行符",
  },
  doc: {
    title: "启动脚本用了 Windows 换行符",
    what: "第一行以 CR LF 结尾的脚本，要找的是名为 “/bin/sh” 加一个回车符的解释器。这样的解释器不存在，而 “no such file or directory” 看上去像是在说脚本，其实脚本就在那里。",
    confusedWith: {
      "command-not-found": "那里要启动的文件不存在",
      "entrypoint-permission-denied": "那里退出码是 126：文件不允许执行",
    },
  },
} satisfies Translation<typeof cause>;

import type cause from "../../../causes/upload-limits/temp-dir-full-or-ro-backend.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary: "`{service}` 的框架先把上传放进 {path}，而{why}。所以它{answered}，小的请求则正常。",
    "fix-mount":
      "不要把只读的东西挂载到存放临时文件的目录上：去掉 `:ro`，挂载到别处，或者把 TMPDIR 设为可写的目录。",
    "fix-mount-on-machine": "不要在临时目录上挂载只读的东西，或者把 TMPDIR 设成可写的目录。",
    fix: "给容器一个存放临时文件的目录：在 compose 里写 `tmpfs: /tmp`。从 scratch 构建的镜像里复制一个空的 /tmp，或者把 TMPDIR 设为卷里的目录。",
    "fix-on-machine":
      "给程序一个它的用户可以写的临时目录：重建 /tmp（`install -d -m 1777 /tmp`），或者把 TMPDIR 设成别的目录。",
  },
  doc: {
    title: "后端没有存放临时文件的目录",
    what: "框架会把内存放不下的上传写到 /tmp。从 scratch 构建的镜像里没有这个目录，写了 `read_only: true` 则谁都不能写：上传失败，小的请求正常。",
    confusedWith: {
      "client-body-temp-unwritable": "那里不允许写的是 nginx，后端没有见到请求",
      "upload-dir-missing": "那里不存在的是应用自己的上传目录",
      "upload-dir-not-writable": "那里不允许写的是应用自己的目录",
      "disk-full-backend": "那里的 errno 是 28",
    },
  },
} satisfies Translation<typeof cause>;

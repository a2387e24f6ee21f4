import type cause from "../../../causes/upload-limits/backend-body-limit-413.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "`{service}` 自己不接受这么大的上传（{limit}）：{message}。所以它{answered}；nginx 只是转交。",
    silent:
      "`{service}` 自己对 {size} 的上传返回 413，不经过 nginx 也一样：它的框架或它自己的代码只接受更小的。",
    behind:
      "`{service}` 自己对 {size} 的上传返回 413：nginx 把它转交过去，没有提到大小，而且页面也不是 nginx 的。它的框架或它自己的代码只接受更小的。",
    "fix-php":
      "在 php.ini 或进程池的配置里（`php_admin_value[post_max_size]`）调高 `post_max_size`，并一同调高 `upload_max_filesize`。PHP 只发出警告，交给脚本一个空表单，所以脚本随后说缺少字段或文件会误导人。拒绝它的不是 nginx 的 `client_max_body_size`。",
    fix: "在应用里调高限制：body-parser、express.json 和 express.raw 有 `limit`，multer 和 formidable 有 `fileSize`/`maxFileSize`，Flask 有 MAX_CONTENT_LENGTH，Django 有 DATA_UPLOAD_MAX_MEMORY_SIZE，Spring 有 `spring.servlet.multipart.max-file-size`，PHP 有 post_max_size，Go 有 http.MaxBytesReader。拒绝它的不是 nginx 的 `client_max_body_size`。",
    nginx: "413 是 nginx 自己产生的：它的错误日志说请求体太大",
  },
  doc: {
    title: "应用拒绝这么大的上传",
    what: "框架有自己的限制（body-parser 100 kB、Spring 1 MB、PHP 8 MB）。应用返回 413，如果没有人转换这个错误，则是 400 或 500，直接访问也得到同样的回答。",
    confusedWith: {
      "nginx-client-max-body-size":
        "那里 nginx 自己返回 413，错误日志写着 `client intended to send too large body`",
      "backend-closes-before-body-read": "那里响应还没有送到，后端就关闭了连接",
      "unhandled-exception-500": "那里的异常与大小无关",
    },
  },
} satisfies Translation<typeof cause>;

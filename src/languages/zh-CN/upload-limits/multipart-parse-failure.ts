import type cause from "../../../causes/upload-limits/multipart-parse-failure.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    header:
      "nginx 覆盖了上传的 Content-Type（`{directive}`），用来分割表单的 boundary 也就丢了。所以 `{service}` {answered}：{message}",
    form: "`{service}` 读不懂这个表单：{message}。所以它{answered}，不经过 nginx 也一样。",
    logged: "`{service}` 读不懂上传的表单：{message}",
    field: "`{service}` {answered}，因为表单里没有它期望的字段 `{field}`。",
    pass: "去掉 `{directive}`：nginx 会原样传递客户端自己的 Content-Type，包括 boundary。",
    send: "用 multipart/form-data 把文件放在后端期望的字段里，连同它要的其他字段一起发送，并让客户端的库设置 Content-Type：手写的头里没有 boundary。对这个检查来说，文件的字段名由 .github/bad-gateway.yml 里的 `upload.field` 指定，其他字段由 `upload.fields` 给出。",
  },
  doc: {
    title: "后端读不懂表单",
    what: "multipart 表单需要带 boundary 的 Content-Type，文件要放在应用期望的字段里。如果客户端或 nginx 自己写了这个头，或者字段用了别的名字，框架就以 400、422 或 500 拒绝表单。",
    confusedWith: {
      "backend-body-limit-413": "那里表单读得懂，只是太大",
      "python-missing-dependency": "那里没有安装读取表单的库",
      "unhandled-exception-500": "那里的异常与表单无关",
    },
  },
} satisfies Translation<typeof cause>;

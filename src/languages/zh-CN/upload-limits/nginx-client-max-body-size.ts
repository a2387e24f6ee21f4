import type cause from "../../../causes/upload-limits/nginx-client-max-body-size.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    less: "`{service}` 在 {path} 接受最大 {most} 的上传，而 nginx 以 413 拒绝超过 {limit} 的：介于两者之间的永远到不了它那里。",
    planned:
      "nginx 对 {path} 最多接受 {limit}（{origin}）。检查用的上传有 {size}，nginx 会在后端见到它之前以 413 拒绝。",
    summary:
      "nginx 最多接受 {limit}（{origin}）。上传有 {size}，所以 nginx 以 413 拒绝了它，后端根本没有见到。",
    told: "nginx 以 413 拒绝了 {size} 的请求体，因为 `client_max_body_size` 在那里允许的更小（未设置时为 1 MB）。后端根本没有见到。",
    behind:
      "上传经过 `{proxy}` 到达 `{service}`，而 `{service}` 自己也运行着 nginx：是那个 nginx 以 413 拒绝了 {size} 的上传（{origin}）。",
    fix: "为这个 location 把 `client_max_body_size` 设为后端接受的最大上传；{size} 需要 `{least}`。",
    outer: "调高限制的是后面那个 nginx，对外面的这个没有用",
    backend: "413 来自后端自己，不是来自 nginx",
  },
  doc: {
    title: "上传超过了 nginx 允许的大小",
    what: "nginx 把每个请求的大小与 client_max_body_size（未设置时为 1 MB）比较，在后端见到任何东西之前就返回 413。",
    confusedWith: {
      "backend-body-limit-413": "那里的 413 是后端产生的：直接上传也会得到",
      "client-body-temp-unwritable": "那里 nginx 返回 500，因为它无法存放请求体",
    },
  },
} satisfies Translation<typeof cause>;

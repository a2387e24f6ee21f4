import type cause from "../../../causes/application/health-hides-failure.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    tuple:
      "`{service}` 的 `{path}` 以状态码 200 返回 `{body}`：代码返回的是响应体和 {status} 组成的一对值，框架把它当作列表发了出去。只看状态码的人会以为服务正常。",
    word: "`{service}` 的 `{path}` 返回状态码 200，响应体里却说自己不正常：`{body}`。只看状态码的人会以为服务正常。",
    response:
      "按框架要求的方式给出状态码：FastAPI 里写 `return JSONResponse(body, status_code={status})`，或者设置 `response.status_code`。然后修好这个检查所指出的问题。",
    answer: "检查失败时返回 503，让部署流程和负载均衡器能够察觉。",
  },
  doc: {
    title: "健康检查返回 200，意思却是不正常",
    what: "无论检查结果如何，健康检查路径都返回 200，失败写在响应体里：例如 error 这样的词，或者响应体和 503 组成的列表，FastAPI 会把 `return {…}, 503` 变成这样。只看状态码的检查一直是绿的，而应用并不正常。",
    confusedWith: {
      "healthcheck-cannot-fail": "那里是健康检查的命令掩盖了失败",
    },
  },
} satisfies Translation<typeof cause>;

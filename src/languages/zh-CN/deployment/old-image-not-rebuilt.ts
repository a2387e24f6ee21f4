import type cause from "../../../causes/deployment/old-image-not-rebuilt.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "`{service}` 对 {request} 返回 {status}，但作出回答的可能不是这次提交的代码：它的镜像 {image} 是在这次提交之前在这台机器上构建的（{age}），而 compose 文件里没有任何东西会重新构建它。",
    fix: "启动栈之前先构建镜像（`docker build -t {image} …`），或者在 compose 文件里给 `{service}` 写上 `build:`，并用 `docker compose up --build` 启动。",
    fresh: "`{service}` 的镜像比这次提交新",
  },
  doc: {
    title: "镜像比代码旧",
    what: "服务使用的镜像由别的步骤构建。忘了构建时，栈运行的就是昨天的代码：之后新增或修好的内容都不在里面，看源代码也解释不了看到的现象。",
    confusedWith: {
      "location-uri-double-or-stripped-prefix": "那里后端有这个路由，是 nginx 询问了另一个路径",
      "unhandled-exception-500": "那里抛出异常的就是这次提交的代码",
    },
  },
} satisfies Translation<typeof cause>;

import type cause from "../../../causes/deployment/service-not-started.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    build: "{service} 的镜像无法构建：`{what}` 失败了{code}。所以什么都没有启动。",
    unbuilt: "{service} 的镜像无法构建：{detail}",
    stage:
      "{service} 的镜像无法构建：compose 文件要的是阶段 `{what}`（`target`），而 Dockerfile 里没有叫这个名字的阶段。",
    registry: "得不到 {service} 的镜像 {what}，因为镜像仓库不应答这台机器：{detail}",
    engine:
      "{service} 的镜像无法构建：Docker 无法给步骤 `{what}` 分配网络（{detail}）。这个步骤本身没有运行。",
    pull: "得不到 {service} 的镜像 {what}：{detail}",
    "refused-all": "什么都没有启动，因为 Docker 拒绝了：{detail}",
    refused: "{service} 没有启动，因为 Docker 拒绝了它：{detail}",
    "fix-build":
      "修好那个步骤；`docker compose build {name}` 会显示它的全部输出。步骤需要的文件必须在它之前复制进去，并且不能被 .dockerignore 排除。",
    "fix-unbuilt": "修好这条消息所说的问题；是否仍然失败，`docker compose build` 会马上显示出来。",
    "fix-stage": "写上 Dockerfile 里 `AS` 后面的名字，或者去掉 `target:`：那样会构建最后一个阶段。",
    "fix-registry":
      "检查镜像仓库的名字，以及这台机器的 DNS、代理和网络；是否仍然失败，`docker pull {what}` 会马上显示出来。",
    "fix-engine":
      "再构建一次。如果还是失败，这个仓库里没有什么可以修的：那台机器上 Docker 自己的网络坏了，重新启动 Docker 时它会重新建立。",
    "fix-pull":
      "检查镜像的名字和标签，以及这台机器是否允许拉取它（`docker pull {what}`）；自己的镜像需要 `build:`，或者先登录它所在的仓库。",
    "fix-refused-all": "修好这条消息所说的问题；是否仍然失败，`docker compose up` 会马上显示出来。",
    "fix-refused":
      "修好这条消息所指的内容；如果问题还在，`docker compose up {name}` 会立刻再显示它。",
  },
  doc: {
    title: "服务一直没有得到容器",
    what: "镜像拉取不到，或者构建的某个步骤失败：compose 在任何进程运行之前就停下了，栈里其余的部分也一样。Docker 因为别的原因拒绝一个容器时（例如内核不允许的限制），这里会引用它自己的话。",
    confusedWith: {
      "build-input-missing": "那里构建要用的文件或目录不存在",
      "external-network-missing": "那里镜像都在，缺的是一个网络",
      "backend-not-running": "那里容器创建了，是进程退出了",
      "container-name-conflict": "那里镜像在，只是容器名被占用",
      "host-port-already-allocated": "那里容器创建了，只是得不到主机端口",
      "dependency-unhealthy-blocks-up": "那里 compose 在等另一个服务",
    },
  },
} satisfies Translation<typeof cause>;

import type cause from "../../../causes/deployment/server-library-incompatible-upgrade.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    own: "`{service}` 无法启动：它的代码用到了包 `{lacking}` 里的某个东西，而安装的版本里没有（{message}）。",
    package:
      "`{service}` 无法启动：安装的包 `{asking}` 是为另一个版本的 {lacking} 编写的（{message}）。",
    change:
      "让 {where} 处的代码适应已安装的版本，或者安装当初编写时所用的版本并把它固定下来（`package==1.2`），以免重新构建时换成别的版本。",
    pin: "安装互相匹配的版本，并全部固定下来，例如用锁文件：不固定的话，每次重新构建、每次换新的基础镜像，都会带来当天最新的版本。",
    "pin-on-machine":
      "安装互相匹配的版本，并把它们全部固定，例如用锁文件：不固定的话，每次安装都会带来当天最新的版本。",
  },
  doc: {
    title: "升级后的库不再匹配",
    what: "重新构建时（直接，或者通过基础镜像）装上了某个库的新版本，而代码或另一个包从它导入的名字已经没有了。应用在加载时失败，尽管没有人改过它的代码。",
    confusedWith: {
      "python-missing-dependency": "那里根本没有安装这个包",
      "import-time-exception": "那里出错的是项目自己的代码",
    },
  },
} satisfies Translation<typeof cause>;

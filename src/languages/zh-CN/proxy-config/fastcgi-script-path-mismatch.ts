import type cause from "../../../causes/proxy-config/fastcgi-script-path-mismatch.ts";
import type { Translation } from "../../translation.ts";

export default {
  text: {
    summary:
      "nginx 让 `{service}` 里的 PHP-FPM 运行一个脚本，而那个路径下没有这个脚本：PHP-FPM 回答 `Primary script unknown`，访问者得到 404 `File not found.`",
    fix: "`SCRIPT_FILENAME` 里的路径是 `{service}` 容器里的路径，不是 nginx 容器里的。把文件挂载或复制到两个容器的同一路径，或者写 `{service}` 里的路径。",
    "fix-on-machine":
      "看看 `SCRIPT_FILENAME` 交给 `{service}` 里的 PHP-FPM 的是什么路径（多半是 `root` 加脚本名），文件在不在那里，以及进程池有没有设置 `chroot`，路径要从它里面算起。写上实际存在的路径。",
  },
  doc: {
    title: "PHP-FPM 找不到脚本",
    what: "nginx 通过 SCRIPT_FILENAME 把脚本的完整路径交给 PHP-FPM，通常是由自己的 root 拼出来的。如果文件在 PHP 容器里的位置不同，或者根本不在，PHP-FPM 就返回 404 和 File not found，应用的代码一行都没有运行。",
    confusedWith: {
      "location-not-matched-static-fallback": "那里是 nginx 自己找文件，没有问别人",
      "location-uri-double-or-stripped-prefix": "那里返回 404 的是应用",
    },
  },
} satisfies Translation<typeof cause>;

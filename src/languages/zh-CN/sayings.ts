import type { Language } from "../../report/language.ts";
import { commandLine } from "./command-line.ts";
import { help } from "./help.ts";
import { plan } from "./plan.ts";
import { problems } from "./problems.ts";
import { refusals } from "./refusals.ts";
import { right } from "./right.ts";
import { workflows } from "./workflows.ts";
import { yamlFaults } from "./yaml-faults.ts";

/** What is said outside of reports; of a run itself here, the rest in files of their own. */
export const sayings: Language["sayings"] = {
  reasons: {
    "not-collected": "没有收集",
    "not-in-paste": "粘贴的内容里没有",
    "not-running": "{name} 没有在运行",
    "not-on-machine": "机器上没有 {program}",
    ended: "{program} 以退出码 {code} 结束",
    "nothing-told": "{how} 什么也没有说明",
    "no-lookup": "{how} 里既没有 getent，也没有 nslookup",
    "no-cgroup": "镜像里没有 shell，无法读取它的 cgroup",
    "no-tool": "栈里没有哪个镜像带有 {tool}",
    "no-history": "检出的代码没有历史，也没有可以用来询问 GitHub 的令牌",
    "no-nginx-conf": "容器里没有 nginx.conf（查看了 {files}）",
    "nginx-t-root": "nginx -t 需要 root 权限",
    "nginx-t-sudo": "sudo 不允许运行 nginx -t",
    "no-log-file": "进程 {pid} 没有写入任何文件",
    "supervisorctl-denied": "supervisorctl {verb} 需要 root，或者可以使用 supervisord 套接字的用户",
    "kernel-log": "内核日志：{said}",
    "journal-hidden": "这个用户不允许读取系统的 journal（systemd-journal 组、adm 组和 root 可以）",
    "no-commit": "这里没有提交",
    "too-long": "长于 {size} KiB",
    unreadable: "不允许读取",
    "log-inside": "nginx 写入它容器里的 {file}",
    "from-outside":
      "从外面只能看到它的响应；日志和状态要在运行它的机器上用 docker 类型的 target 读取",
    "engine-slow": "Docker 引擎跟不上：{said}",
    "no-container": "没有容器 {names}；有的是 {there}。",
    "which-proxy":
      "{names} 里哪个是 nginx？请在 target 里写明：{docker: {project: NAME, proxy: SERVICE, backend: SERVICE}}。",
    "which-backend":
      "{name} 把请求转发给谁？请在 target 里写明：{docker: {project: NAME, proxy: SERVICE, backend: SERVICE}}，或者写明要请求什么：health、upload 或 routes。",
    "nothing-at": "{endpoint} 上{what}。",
    "no-container-of": "没有属于 compose 项目 {project} 的容器",
    "no-container-named": "没有容器 {names}",
    "old-api":
      "{endpoint} 上的引擎使用 API {api}；要读取那里运行的内容，需要 1.30（Docker 17.06）或更新的版本。",
    "engine-at": "{endpoint} 上的引擎{what}",
    worker:
      "是 Swarm 的 worker，只有 manager 知道服务的情况：请在 target.swarm.host 里写一个 manager 的地址{known}。",
    "worker-such-as": "，例如 {names}",
    locked: "管理的 Swarm 已被锁定：运行 `docker swarm unlock` 之后它才会应答。",
    "no-swarm":
      "不属于任何 Swarm：请在 target.swarm.host 里写 manager 的地址；没有 Swarm 的容器请用 `target: {docker: …}`。",
    "no-service": "这个 Swarm 没有服务 {names}；{known}。",
    "there-is": "有的是 {names}",
    "no-services": "它没有运行任何服务",
    "no-socket":
      "{destination} 上没有 Docker 套接字 {path}，或者这个用户看不到它。那里安装并运行着 Docker 吗？别处的套接字这样写：ssh://USER@HOST/PATH",
    "socket-denied":
      "{destination} 的这个用户不允许使用 Docker 套接字 {path}。docker 组的成员可以（sudo usermod -aG docker USER）。",
    "docker-missing":
      "PATH 里没有 docker 命令。bad-gateway 需要它、它的 compose 插件和正在运行的 Docker 引擎。",
    "no-docker-command": "无法运行 docker 命令：{error}。bad-gateway 需要它以及它的 compose 插件。",
    "docker-elsewhere":
      "Docker 在 {host}，而只有带套接字或 TCP 地址的引擎才能检查栈。请让 DOCKER_HOST 指向这样的引擎，或者在那台机器上运行 bad-gateway。",
    "no-context": "无法读取 docker context {name}：{said}",
    "no-engine": "testcontainers 找不到 Docker 引擎：{said}",
    "no-destination": "{destination} 不是 ssh 的目标。",
    "stopped-by": "被 {signal} 中止",
  },
  progress: {
    "reading-config": "正在读取配置和 compose 文件",
    "planned-upload": "{proxy} 在 {backend} 前面，上传到 {path}",
    planned: "{proxy} 在 {backend} 前面，没有配置上传",
    "no-proxy": "没有代理",
    "no-backend": "未知的后端",
    building: "正在构建并创建栈",
    looking: "正在寻找容器",
    services: "{count} 个服务",
    waiting: "正在等待栈",
    "waiting-for": "正在等待 {services}",
    after: "{seconds} 秒后：{is}{why}",
    ready: "就绪",
    decided: "已有结论",
    "timed-out": "超时",
    because: "：{reason}（{service}）",
    "start-failed": "启动失败",
    "engine-error": "引擎报错",
    "command-not-runnable": "命令无法执行",
    "exited-without-restart": "退出后不再重启",
    "never-started": "从未启动",
    "configuration-refused": "配置被拒绝",
    "import-failed-twice": "两次加载失败",
    "same-crash-three-times": "三次相同的崩溃",
    "no-port-yet": "{service}（还没有打开端口{again}）",
    "in-state": "{service}（{state}，至今退出 {count} 次）",
    "came-back": "；{service} 退出过 {count} 次，又恢复了",
    asking: "正在请求后端和 nginx",
    requests: "{count} 个请求",
    gathering: "正在读取日志、状态和套接字",
    evidence: "{count} 项证据",
    judging: "正在判断证据",
    healthy: "正常",
    broken: "故障",
    unknown: "无法判断",
    removing: "正在删除创建的内容",
    removed: "删除了 {count} 项",
    "not-removed": "无法删除 {what}",
    wrote: "栈把 {path} 写进了检出的代码",
    "taking-down": "{signal}：正在撤下一切",
    already: "已经在撤下一切",
    "machine-itself": "改为在机器自己身上请求用户会请求的内容：{why}",
    "asked-from-in-front":
      "这里把普通 http 跳转到 https，而这个栈里没有任何东西提供 https：请求带上 X-Forwarded-Proto: https，就像前面终结 TLS 的代理那样。",
    "login-failed": "登录失败，所以上传时不带凭据：{why}",
    "in-build-context":
      "{out} 位于 {service} 的构建上下文里，每次运行都会改变它的镜像：请把 {folder} 加进 {file}",
  },
  problems: { ...problems, ...right, ...yamlFaults, ...refusals },
  plan,
  workflows,
  commandLine: { ...help, ...commandLine },
};

import { createRequire as __createRequire } from "node:module";
const require2 = __createRequire(import.meta.url), __filename = import.meta.filename, __dirname = import.meta.dirname;
import "./shared-runtime.mjs";
var dev_autoreload_on_upload_default = {
  text: {
    summary: "`{service}` 由 `{server}` 运行，文件一有变化它就会重启程序。{request} 会改动一个文件（{file}），所以进程在请求处理到一半时就被停掉了。",
    fix: "凡是给别人用的环境，都不要带文件监视来运行 `{service}`：用 `node server.js`、`strapi start`，或不带 `--reload` 的 uvicorn。开发时让监视器忽略存放上传文件的目录（nodemon 的 `ignore`、`--reload-exclude`）。"
  },
  doc: {
    title: "上传触发了开发服务器重启",
    what: "文件监视器（nodemon、node --watch、strapi develop、--reload）在文件变化时会重启程序。上传把文件写进了被监视的目录：进程还在处理请求就被停掉，nginx 返回 502，而文件却已经在那里了。",
    confusedWith: {
      "process-exit-in-handler": "那里没有监视器说自己重启了程序",
      "worker-oom-killed": "那里内核记录了因内存不足而被杀的进程"
    }
  }
};
var go_panic_fatal_default = {
  text: {
    summary: "处理 {request} 时，一个 Go {name} 让 `{service}` 的整个进程退出了，任何处理函数的 recover 都管不到它：{message}",
    fix: "修复 {where} 处的 {name}。net/http 只在请求自己的 goroutine 里做 recover：处理函数用 `go` 启动的 goroutine 需要自己的 `defer` 和 `recover`，多个 goroutine 共用的 map 需要互斥锁。"
  },
  doc: {
    title: "Go panic 让进程退出",
    what: "处理函数启动的 goroutine 里发生的 panic，或运行时的致命错误（并发写 map），net/http 都无法恢复。进程以退出码 2 结束，nginx 返回 502，并且在进程重新启动之前都找不到人应答。",
    confusedWith: {
      "go-panic-recovered": "那里日志写的是 `http: panic serving`，进程继续运行",
      "process-exit-in-handler": "那里是代码自己调用 os.Exit 或 log.Fatal，与 goroutine 无关"
    }
  }
};
var go_panic_recovered_default = {
  text: {
    summary: "`{service}` 中处理 {request} 的函数发生了 panic：{message}。net/http 能挺过去，但会不作回答就关闭连接，所以 nginx 返回 502。",
    fix: "修复 {where} 处的 panic。在所有处理函数外面套一个带 `recover` 的中间件，可以把漏网的 panic 变成客户端看得懂的 500。"
  },
  doc: {
    title: "Go 处理函数发生 panic",
    what: "处理函数里发生 panic 时，net/http 用关闭连接来恢复：进程继续运行，健康检查仍然正常，但这个请求得不到回答，nginx 返回 502。",
    confusedWith: {
      "go-panic-fatal": "那里进程本身退出了（退出码 2）",
      "unhandled-exception-500": "那里有中间件做了 recover，后端自己返回 500"
    }
  }
};
var health_hides_failure_default = {
  text: {
    tuple: "`{service}` 的 `{path}` 以状态码 200 返回 `{body}`：代码返回的是响应体和 {status} 组成的一对值，框架把它当作列表发了出去。只看状态码的人会以为服务正常。",
    word: "`{service}` 的 `{path}` 返回状态码 200，响应体里却说自己不正常：`{body}`。只看状态码的人会以为服务正常。",
    response: "按框架要求的方式给出状态码：FastAPI 里写 `return JSONResponse(body, status_code={status})`，或者设置 `response.status_code`。然后修好这个检查所指出的问题。",
    answer: "检查失败时返回 503，让部署流程和负载均衡器能够察觉。"
  },
  doc: {
    title: "健康检查返回 200，意思却是不正常",
    what: "无论检查结果如何，健康检查路径都返回 200，失败写在响应体里：例如 error 这样的词，或者响应体和 503 组成的列表，FastAPI 会把 `return {…}, 503` 变成这样。只看状态码的检查一直是绿的，而应用并不正常。",
    confusedWith: {
      "healthcheck-cannot-fail": "那里是健康检查的命令掩盖了失败"
    }
  }
};
var import_time_exception_default = {
  text: {
    summary: "`{service}` 无法启动，因为它的代码在加载时抛出了 {name}：{message}",
    unanswered: "`{service}` 一直无法提供服务：它在加载时要连接另一个服务，而那里没有人应答：{message}",
    reach: "看看那个地址背后的服务是否在运行，并且该端口是否也对其他容器开放（监听 0.0.0.0，而不是 127.0.0.1）。连接是在 {where} 发起的。",
    "reach-on-machine": "看看那个地址后面的程序是否在运行，是否监听那个地址和端口（`sudo ss -ltnp`）。连接是在 {where} 发起的。",
    watch: "内核不再为这个用户监视更多文件，而机器上所有容器共用这个上限：在机器上调高 `fs.inotify.max_user_watches` 和 `fs.inotify.max_user_instances`（`sysctl`），让 {where} 的程序少监视一些（不要监视 node_modules），或者不带监视运行。磁盘并没有满。",
    "watch-on-machine": "内核不再为这个用户监视更多文件，而它的所有程序共用这个限制：调高 `fs.inotify.max_user_watches` 和 `fs.inotify.max_user_instances`（`sysctl`），让 {where} 处的程序少监视一些（不要监视 node_modules），或者不带监视运行。磁盘没有满。",
    "module-import": 'Node 把 {where} 当作 CommonJS 读取，而 CommonJS 不认识 `import`。在它旁边的 package.json 里写上 `"type": "module"`（这个文件也要一起带上），或者把文件改名为 `.mjs`；TypeScript 要先编译。',
    "module-require": '它上层的 package.json 写着 `"type": "module"`，所以 Node 把 {where} 当作 ES 模块读取。在那里改写成 `import` 和 `export`（`__dirname` 换成 `import.meta.dirname`），或者把文件改名为 `.cjs`。',
    "module-module": "这个版本的 Node 不能用 `require` 加载 ES 模块。在 {where} 写 `await import(…)`，或换用支持这种写法的 Node 20.19、22.12 或更新版本，或换用仍是 CommonJS 的包版本。",
    sqlite: "SQLite 以运行服务器的用户打开它的文件，还会在旁边写日志文件：文件所在的文件夹必须存在，并且这个用户必须能写这个文件夹和这个文件。挂载到那里的文件夹保留它在外面的所有者。它在 {where} 处打开。",
    fix: "修复 {where} 处的 {name}。用 `docker compose run --rm {service}` 马上就能看到它能否启动。",
    "fix-on-machine": "修复 {where} 处的 {name}，然后重新启动 `{service}`。"
  },
  doc: {
    title: "应用在加载时失败",
    what: "服务器还没就绪，代码就抛出了异常：语法错误、读不到的配置、两个互不兼容的版本。服务器随之退出，或者只剩下没有工作进程的父进程，nginx 连接不到任何服务。",
    confusedWith: {
      "missing-env-var": "那里的异常说的是容器里没有的环境变量",
      "python-missing-dependency": "那里是某个包没有安装",
      "wrong-app-module-path": "那里服务器根本找不到应用",
      "db-not-ready-race": "那里是另一个服务还不接受连接",
      "unhandled-exception-500": "那里服务在运行，只是某个请求失败"
    }
  }
};
var missing_env_var_default = {
  text: {
    summary: "`{service}` 无法启动：它的代码要读取环境变量 `{key}`，而没有任何地方为这个容器设置它。",
    "summary-on-machine": "`{service}` 无法启动：它的代码读取环境变量 `{key}`，而在启动 `{service}` 的地方没有设置它。",
    likely: "`{service}` 无法启动：它的代码要读取环境变量 `{key}`，却找不到。",
    request: "`{service}` 对 {request} 返回 {status}：代码在此读取环境变量 `{key}`，而没有任何地方设置它。不需要它的健康检查路径仍然正常。",
    unit: "为 `{service}` 的 systemd 单元设置 `{key}`：写入其 `EnvironmentFile=` 指定的文件，或使用 `Environment=`；然后执行 `systemctl daemon-reload` 和 `systemctl restart {service}`。也可以在代码中给出默认值。",
    "fix-handed": "`{service}` 的 `environment:` 写了 `{key}` 却没有值，所以 compose 从 shell 或 compose 文件旁边的 `.env` 里取，而两处都没有。写在那里，或在这里给它一个值，或者让 CI 传递它（.github/bad-gateway.yml 里的 `env`，只用于这个检查）。",
    fix: "在 compose 文件里 `{service}` 的 `environment:` 下（或它的 `env_file` 里）设置 `{key}`，或者在代码里给它一个默认值。",
    "fix-on-machine": "在启动 `{service}` 的地方设置 `{key}`（单元里用 `Environment=`，或写进 `EnvironmentFile=` 指定的文件；pm2 写在 `env:` 下），然后重新启动。或者在代码里给它一个默认值。"
  },
  doc: {
    title: "缺少环境变量",
    what: "应用在加载时读取一个环境变量，例如 `os.environ[…]`，而容器里没有它。于是每次启动都退出，nginx 连接不到任何服务。",
    confusedWith: {
      "import-time-exception": "那里变量已经设置，或者是代码的其他问题"
    }
  }
};
var node_missing_module_default = {
  text: {
    dependency: "`{service}` 无法启动，因为它的镜像里没有安装 Node 包 `{module}`。",
    "dependency-on-machine": "`{service}` 无法启动，因为它运行的地方没有安装 Node 包 `{module}`。",
    install: "把 `{module}` 加进 package.json 的依赖，并在镜像中复制 package.json 之后安装依赖（`npm ci`）。挂载到 node_modules 上的目录会盖住已安装的内容。",
    "install-on-machine": "把 `{module}` 加进 package.json 的依赖，并让部署在机器上启动程序的那个目录里运行 `npm ci`。",
    file: "`{service}` 无法启动，因为 {where} 需要的 `{module}` 不在它的镜像里。",
    "file-on-machine": "`{service}` 无法启动，因为 {where} 需要的 `{module}` 不在机器上。",
    started: "`{service}` 无法启动：Node 要运行的是 `{module}`，而 `{service}` 运行的地方没有这个文件。",
    point: "让启动命令指向确实存在的文件：路径从命令运行的目录算起。如果 `{module}` 是构建产物，就先构建，并让产物留在这个路径上。",
    extension: "`{service}` 无法启动：{where} 导入了 `{module}`，而没有叫这个名字的文件。存在的是 `{there}`；`import` 不像 `require` 那样会补上扩展名。",
    whole: "在 {where} 的 `import` 中写出完整的文件名：`{there}`，连同路径。TypeScript 中也要写 `.js`；`moduleResolution: nodenext` 能找出所有漏写的地方。",
    copy: "把 `{module}` 复制进镜像（COPY、.dockerignore）；如果它是构建产物，就先构建；再核对大小写：Linux 区分大小写。",
    "copy-on-machine": "把 `{module}` 放到机器上；如果它是构建的产物，就构建出来；还要核对大小写：Linux 区分大小写。"
  },
  doc: {
    title: "Node 找不到模块",
    what: "程序需要的包不在镜像里，或者项目自己的某个文件没有被复制或构建。Node 还没开始监听就以 `Cannot find module` 退出，nginx 连接不到任何服务。",
    confusedWith: {
      "python-missing-dependency": "那里是 Python 报的错（ModuleNotFoundError）",
      "import-time-exception": "那里模块找得到，是模块里的代码出错",
      "command-not-found": "那里缺的是启动命令本身的程序"
    }
  }
};
var node_uncaught_exception_default = {
  text: {
    summary: "处理 {request} 时，没有任何代码捕获 {name}，Node 因此结束了 `{service}` 的整个进程：{message}",
    fix: "在 {where} 捕获 {name} 并传下去（`next(error)`），让请求得到一个错误响应。在回调和 `async` 处理函数里，Express 4 自己什么都不捕获：每一个都需要自己的 `try`，每个流都需要 `error` 监听器。"
  },
  doc: {
    title: "没人捕获的异常让 Node 退出",
    what: "回调里的异常、没人 await 的 Promise，或没有监听器的 `error` 事件，都会结束 Node 进程。nginx 看到连接不作回答就被关闭（502），在进程重新启动之前再也连不上（连接被拒绝）。",
    confusedWith: {
      "unhandled-exception-500": "那里框架捕获了异常并返回 500，进程还活着",
      "node-heap-oom": "那里 V8 说堆已经用满，没有抛出异常",
      "process-exit-in-handler": "那里是代码自己结束进程，没有打印调用栈",
      "import-time-exception": "那里异常发生在程序启动时"
    }
  }
};
var process_exit_in_handler_default = {
  text: {
    summary: "`{service}` 的进程在处理 {request} 时自己退出了（退出码 {code}）：没有人杀它，内存也没有用尽。",
    uncaught: "`{service}` 的进程在处理 {request} 时自己退出了（退出码 {code}）：没有任何代码捕获 {name}：{message}",
    after: "`{service}` 的进程在回答完 {request} 之后马上自己退出了（退出码 {code}）。",
    worker: "`{service}` 的一个工作进程在处理 {request} 时自己退出了：没有收到信号的记录，内存也没有用尽。",
    silent: "`{service}` 的一个工作进程在处理 {request} 时结束了，内存也没有用尽。它的服务器没有说更多：工作进程可能是自己退出的，可能在原生代码里崩溃，也可能是被杀死的。",
    unseen: "`{service}` 的一个工作进程在处理 {request} 时结束了，这里没有任何东西说明原因：可能是内存用尽，可能是原生代码崩溃，也可能是它自己的程序。",
    maybe: "`{service}` 曾结束（退出码 {code}），之后又在运行，而 nginx 丢失了 {request}：可能是它的进程在处理这个请求时自己退出了，除非当时有人重启了它。",
    see: "看看 `{service}` 结束之前最后说了什么：没有被捕获的错误，或者结束进程的调用。",
    fix: "在 {request} 的处理函数里找出结束进程的调用（`os._exit`、`sys.exit`），改为返回错误。",
    memory: "先看看内核是不是因为内存杀死了它：如果是，就调高上限，或者让处理函数少用一些。否则在 {request} 的处理函数里找结束进程的调用（`os._exit`）和含有原生代码的库：在它的环境里设置 `PYTHONFAULTHANDLER=1`，Python 就会说出它在哪里崩溃。",
    trace: "在 {request} 的处理函数里找结束进程的调用（`os._exit`），以及含有原生代码的库（图像、PDF、加密）：在 `{service}` 的环境里设置 `PYTHONFAULTHANDLER=1`，Python 就会说出它在哪里崩溃。",
    catch: "在 {where} 修复或捕获 {name}，让 {request} 得到一个错误响应，进程继续运行。",
    stayed: "请求丢失时，`{service}` 没有任何进程退出"
  },
  doc: {
    title: "进程在处理函数里退出",
    what: "为这个请求运行的代码结束了整个进程。响应没有写出来，nginx 看到连接关闭，返回 502。普通异常不会这样：服务器会把它变成 500。",
    confusedWith: {
      "container-oom-killed": "那里退出码是 137，并且引擎报告了 oom 事件",
      "worker-oom-killed": "那里内核记录了因内存不足而被杀的进程",
      "process-segfault": "那里进程因信号而结束（退出码 139），不是自己退出",
      "unhandled-exception-500": "那里服务器返回 500 并继续运行"
    }
  }
};
var python_missing_dependency_default = {
  text: {
    summary: "`{service}` 无法启动，因为它的镜像里没有安装 Python 包 `{module}`。",
    "summary-on-machine": "`{service}` 无法启动，因为机器上没有安装 Python 包 `{module}`，或者不是为运行它的那个 Python 安装的。",
    removed: "`{service}` 无法启动：它导入了 `{module}`，这个模块曾经是 Python 自带的，从 {version} 版起就没有了。",
    request: "`{service}` 对 {request} 返回 {status}：它在那里导入 Python 包 `{module}`，而这个包没有安装。用不到它的健康检查路径照样正常。",
    "fix-removed": "缺的不是这个名字的包：代码，或者那一行所属的库，是为比镜像里更旧的 Python 写的。更新那个库或替换 `{module}`，或者用 {version} 之前的 Python 构建镜像。",
    "fix-removed-on-machine": "缺的不是这个名字的包：代码，或者那一行所属的库，是为比机器上更旧的 Python 写的。更新那个库或替换 `{module}`，或者用 {version} 之前的 Python 运行它。",
    "fix-named": "把带来模块 `{module}` 的包 `{package}` 加进 `{service}` 镜像要安装的内容（requirements 文件或 Dockerfile），然后重新构建。",
    "fix-named-on-machine": "用运行 `{service}` 的那个 Python 的 pip（有虚拟环境就用虚拟环境里的）安装带来模块 `{module}` 的包 `{package}`，并把它写进 requirements 文件。",
    fix: "把 `{module}` 加进 `{service}` 镜像要安装的内容（requirements 文件或 Dockerfile），然后重新构建。",
    "fix-on-machine": "用运行 `{service}` 的那个 Python 的 pip（有虚拟环境就用虚拟环境里的）安装 `{module}`，并把它写进 requirements 文件，这样下一次部署会一起安装。"
  },
  doc: {
    title: "缺少 Python 包",
    what: "应用导入了镜像里没有的包。服务器加载应用时 Python 抛出 ModuleNotFoundError，服务器退出，nginx 连接不到任何服务。",
    confusedWith: {
      "wrong-app-module-path": "那里找不到的是项目自己的模块",
      "relative-import-no-package": "那里 Python 说的是 “attempted relative import”"
    }
  }
};
var relative_import_no_package_default = {
  text: {
    summary: "`{service}` 无法启动：{where} 用了相对导入（`from . import …`），但服务器是单独加载这个文件的，并没有把它当作包的一部分。",
    fix: "在该目录的所有文件里都用完整的名字导入（写 `from config import …`，而不是 `from .config import …`）。或者从上一级目录启动服务器，写成 `package.main:app`。"
  },
  doc: {
    title: "没有包却用了相对导入",
    what: "以 `from .x import y` 开头的模块只能在包里面使用。在目录内部用 `uvicorn main:app` 启动时，Python 不知道父包是什么，每次启动都会抛出 ImportError。",
    confusedWith: {
      "python-missing-dependency": "那里 Python 说的是 “No module named”",
      "import-time-exception": "那里是代码本身出错，而不是加载方式不对"
    }
  }
};
var response_protocol_violation_default = {
  text: {
    header: "`{service}` 底层的服务器拒绝发送 {request} 的响应，因为其中一个响应头不符合 HTTP 规定（{message}）。它直接关闭了连接，所以 nginx 返回 502。",
    length: "`{service}` 对 {request} 的响应长度与它的 Content-Length 不一致（{message}）。服务器中断了响应，所以 nginx 返回 502。",
    clean: "把写进响应头的内容里的换行符和控制字符去掉，非 ASCII 字符要编码（文件名用 `filename*=UTF-8''…`）：{where}。",
    count: "不要自己设置 Content-Length；要设置就在压缩之后按字节数而不是字符数来算：{where}。"
  },
  doc: {
    title: "应用的响应违反了 HTTP 协议",
    what: "响应头里有换行符，或者 Content-Length 不对，后端自己的服务器就会中断响应。进程还活着，日志里有服务器库的报错，nginx 看到连接被关闭（502）。",
    confusedWith: {
      "response-invalid-header": "那里后端发出了错误的响应头，是 nginx 拒绝了它",
      "unhandled-exception-500": "那里客户端得到的是 500",
      "node-uncaught-exception": "那里错误让进程退出了"
    }
  }
};
var unhandled_exception_500_default = {
  text: {
    summary: "`{service}` 对 {request} 返回 {status}，因为它的代码抛出了 {raised}",
    called: "`{service}` 对每个请求都返回 {status}，因为它的服务器把 `{function}` 当作应用来调用，而它不接受这样的参数：`{message}`",
    "fix-factory": "`{function}` 是创建应用的函数，不是应用本身。让启动命令调用它：gunicorn 要写 `MODULE:{function}()`，uvicorn 要写 `--factory MODULE:{function}`。",
    "fix-asgi": "这是一个 ASGI 应用（FastAPI、Starlette、Quart），而服务器的 worker 使用 WSGI。用 uvicorn 启动它，或者给 gunicorn 加上 `--worker-class uvicorn.workers.UvicornWorker`。",
    "fix-wsgi": "这是一个 WSGI 应用（Flask、Django 的 wsgi.py），而服务器使用 ASGI。用 gunicorn 启动它，或者给 uvicorn 加上 `--interface wsgi`；Django 则写 `asgi.py`。",
    "fix-closed": "在 {where} 修复或捕获 {name}：服务器因它关闭连接，nginx 只能自己返回 502。",
    sqlite: "SQLite 以运行服务器的用户打开它的文件，还会在旁边写日志文件：文件所在的文件夹必须存在，并且这个用户必须能写这个文件夹和这个文件。挂载到那里的文件夹保留它在外面的所有者。它在 {where} 处打开。",
    fix: "在 {where} 修复或捕获 {name}。nginx 只是把这个 {status} 转交出去。"
  },
  doc: {
    title: "应用抛出异常",
    what: "处理函数抛出了没人捕获的异常。服务器把它变成 500 并继续运行，nginx 原样转交这个响应。",
    confusedWith: {
      "process-exit-in-handler": "那里进程退出了，nginx 只能自己返回 502",
      "db-schema-missing": "那里的异常说缺少一张数据表或整个数据库",
      "upload-dir-not-writable": "那里的异常说某个文件不允许写入"
    }
  }
};
var wrong_app_module_path_default = {
  text: {
    written: "`{service}` 要从模块 `{module}` 加载应用，但它启动时所在的目录里没有这个模块：{path} 不存在。",
    module: "`{service}` 中的 {server} 要从模块 `{module}` 加载应用，但在 {workdir} 里找不到这个模块。",
    attribute: "`{service}` 中的 {server} 要加载 `{module}:{attribute}`，但模块 `{module}` 里没有 `{attribute}`。",
    elsewhere: "`{service}` 无法启动：它导入 `{module}`，仓库里有这个模块，但不在 Python 查找的位置（{workdir}）。",
    fix: "在启动命令里如实写出模块和变量（`文件:变量`，目录之间用点），或者把工作目录设为 `{module}` 所在的目录。"
  },
  doc: {
    title: "服务器要加载的应用不在那里",
    what: "uvicorn 和 gunicorn 用 MODULE:ATTRIBUTE 指定应用的位置，从工作目录算起。文件换了名字或放在别的目录，服务器就会立即退出，nginx 找不到人应答。",
    confusedWith: {
      "python-missing-dependency": "那里缺的是别人的包",
      "import-time-exception": "那里模块找得到，是模块里的代码出错",
      "command-not-found": "那里缺的是服务器程序本身"
    }
  }
};
var auth_request_backend_failed_default = {
  text: {
    summary: "nginx 先问 `{asked}` 请求能否放行（`auth_request`），得到的是 {status}。对它来说只有 2xx、401 和 403 才算回答，所以 nginx 返回 500，`{service}` 根本没有见到这个请求。",
    failed: "nginx 先到 {address} 问 `{asked}` 请求能否放行（`auth_request`），但没有问成（{what}），所以 nginx 返回 500，`{service}` 根本没有见到这个请求。",
    fix: "修好通往认证服务的路：那个 location 里 `proxy_pass` 的名字、端口和路径。它必须用 2xx 表示放行，用 401 或 403 表示拒绝；跳转到登录页应当写在 `error_page 401` 里。"
  },
  doc: {
    title: "auth_request 背后的认证服务失败",
    what: "auth_request 在每个请求之前先问另一个服务。如果那个服务连不上，或者回答的不是 2xx、401、403，nginx 就返回 500，尽管应用是健康的，而且根本没有见到请求。",
    confusedWith: {
      "unhandled-exception-500": "那里的 500 是应用自己产生的：直接访问它也一样",
      "upstream-wrong-port": "那里 nginx 连不上的是应用本身"
    }
  }
};
var cache_or_broker_down_default = {
  text: {
    down: "`{service}` 需要 `{name}`，而那里没有人应答：`{name}` 没有在运行（{state}）。",
    profile: "`{service}` 需要 `{name}`，而它从来没有被启动：它属于一个没有启用的 profile。",
    scaled: "`{service}` 需要 `{name}`，而 compose 被要求一个容器也不运行它（`scale: 0`）。",
    loopback: "`{service}` 需要 `{name}`，它在运行，但只监听 127.0.0.1：那是在它自己的容器里面，别人都连不上。",
    "loopback-on-machine": "`{service}` 需要 `{name}`，它在运行，但只监听 127.0.0.1，而请求不是发到那里的。",
    "not-here": "`{service}` 需要名为 `{name}` 的缓存或消息队列，而这个栈里没有叫这个名字的服务。",
    "not-here-on-machine": "`{service}` 需要名为 `{name}` 的缓存或消息代理，而这里没有这个名字。",
    apart: "`{service}` 要找 `{name}`，却找不到它：两者没有在同一个网络里。",
    "other-port": "`{service}` 请求 `{name}` 的 {port} 端口，而那里没有程序在监听：`{name}` 监听的是 {open} 端口。",
    own: "`{service}` 在 {host}:{port} 找缓存或消息队列。在容器里那就是容器自己，而那里没有程序在监听。",
    "own-on-machine": "`{service}` 在 {host}:{port} 找缓存或消息代理，而那里没有人监听。",
    "own-other": "`{service}` 在 {host}:{port} 找缓存或消息队列。在容器里那就是容器自己，而那里没有程序在监听：`{name}` 是另一个容器。",
    "own-other-on-machine": "`{service}` 在 {host}:{port} 找缓存或消息代理，而那里没有人监听。",
    running: "`{service}` 需要 `{name}`，被请求的时候却连不上它。",
    unknown: "`{service}` 需要一个缓存或消息队列（{name}），而那里没有人应答。",
    nameless: "`{service}` 需要一个缓存或消息代理，而它去找的地方没有人应答；错误里没有说那是哪里。",
    look: "看看 `{service}` 得到的是哪个地址，叫这个名字的服务是否在运行，并且在那个端口上对其他容器开放。没有得到地址的库会去找 localhost，而在容器里那就是容器自己。",
    "look-on-machine": "看看 `{service}` 得到的是哪个地址，那里的程序是否在运行并监听。没有得到地址的库会去找 localhost。",
    start: "先让 `{name}` 运行起来（`docker compose logs {name}` 会告诉你它为什么没有运行），并让 `{service}` 在 `depends_on` 里等待它。",
    "start-on-machine": "让 `{name}` 运行起来（它的单元的日志会显示为什么没有运行），并让 `{service}` 在它之后启动（单元里写 `After=`）。",
    wait: "`{name}` 现在在运行：`docker compose logs {name}` 会告诉你它是不是中途退出过，或者起来得太晚。给它加上健康检查，让 `{service}` 等待它（`depends_on: {name}: condition: service_healthy`），并让代码重试。",
    "wait-on-machine": "`{name}` 现在在运行：它的单元的日志会显示它中间是否结束过，或者启动得晚。让 `{service}` 在它之后启动（单元里写 `After=`），并让代码重试。",
    network: "把 `{service}` 和 `{name}` 放进同一个网络（两者的 `networks:`）。",
    port: "让 `{service}` 请求 `{name}` 的 {open} 端口：容器之间要用程序自己监听的端口，而不是 `ports:` 发布的端口。",
    "port-on-machine": "让 `{service}` 用端口 {open} 访问 `{name}`，它监听的是这个端口。",
    rename: "在 `{service}` 的 URL 里，或它的主机变量里，把 {host} 换成名字 `{name}`。",
    elsewhere: "把它要找的服务的名字告诉 `{service}`。在宿主机上直接运行的程序是 `host.docker.internal`，要加 `extra_hosts: [host.docker.internal:host-gateway]`。",
    "elsewhere-on-machine": "在这台机器上启动缓存或消息代理，或者把有它的那台机器的地址告诉 `{service}`。",
    scale: "让 compose 运行一个 `{name}`：去掉 `scale:` 或 `deploy.replicas:` 里的 0。",
    bind: "让 `{name}` 监听容器的所有地址：在它的配置里写 `bind 0.0.0.0`，或在命令里加 `--bind 0.0.0.0`。这时 Redis 还需要密码（`requirepass`），或者放在单独的网络里并设置 `protected-mode no`：两者都没有的话，它不接受别人的命令。",
    "bind-on-machine": "让 `{name}` 监听请求所用的地址（配置里的 `bind`），并设置密码。",
    enable: "把 `{name}` 从 profile 里拿出来，或者在运行 `{service}` 的地方都启用这个 profile。",
    add: "把这个服务加进来，或者告诉 `{service}` 正确的主机名。如果没有它也能工作，就让代码捕获这个错误。"
  },
  doc: {
    title: "缓存或消息队列没有应答",
    what: "后端在启动时或处理请求时要连接 Redis、Memcached、RabbitMQ 之类的服务，而那里没有人应答。于是它退出，或者凡是用到它的请求都返回 500。",
    confusedWith: {
      "db-not-ready-race": "那里是数据库，而且只是时间问题",
      "unhandled-exception-500": "那里与其他服务无关",
      "backend-bind-loopback": "那里是后端自己只监听 127.0.0.1"
    }
  }
};
var cache_refuses_default = {
  text: {
    "password-missing": "Redis 要求密码，而 `{service}` 没有发送密码（NOAUTH）：Redis 有应答，但什么都不做。",
    "password-wrong": "Redis 拒绝了 `{service}` 发送的密码（WRONGPASS）。",
    protected: "Redis 监听所有地址，却没有密码，于是处在保护模式：这时它不为别的容器做任何事，所以 `{service}` 被拒绝。",
    "protected-on-machine": "Redis 没有密码却监听所有地址，并处于保护模式：这时它不为其他机器的程序做任何事，所以 `{service}` 被拒绝。",
    unasked: "`{service}` 一连上，Redis 就把它打发走：它处在保护模式（没有密码，而请求来自别的容器），或者客户端数已到上限（`maxclients`）。",
    "unasked-on-machine": "`{service}` 一连上，Redis 就把它打发走：它处在保护模式（没有密码，而请求来自别的机器），或者客户端数已到上限（`maxclients`）。",
    "not-saved": "Redis 无法把快照写到磁盘，在能写之前不再接受写入（MISCONF）。所以 `{service}` 被拒绝。",
    full: "Redis 已用完允许它使用的内存（`maxmemory`），不再接受写入。所以 `{service}` 被拒绝。",
    replica: "`{service}` 写入的 Redis 只是另一个 Redis 的副本（replica），它自己不接受写入。",
    "fix-password-missing": "把密码写进 `{service}` 的 URL：`redis://:PASSWORD@HOST:6379/0`（@ / # : 之类的字符要做百分号编码），或写进存放密码的变量；密码就是 Redis 的 `requirepass`。",
    "fix-password-wrong": "把 `{service}` 的 URL 里的密码和 Redis 的 `requirepass` 比较一下，最好让两边读同一个变量。@ / # : 之类的字符在 URL 里必须做百分号编码。",
    "fix-protected": "给 Redis 设置密码（`--requirepass …`），并让 `{service}` 用同一个密码；或者把它放在单独的网络里，关掉保护模式：`--protected-mode no`。",
    "fix-unasked": "针对保护模式：给 Redis 设置密码（`--requirepass …`），并让 `{service}` 用同一个密码；或者把它放在单独的网络里，关掉保护模式：`--protected-mode no`。在 Redis 运行的地方执行 `redis-cli CLIENT LIST` 可以看到客户端：如果有几千个，说明 `{service}` 每个请求都新建一个客户端。",
    "fix-not-saved": 'Redis 的日志会说明快照为什么失败：多半是目录不可写，或磁盘已满。可以丢失的缓存不需要快照：`--save ""`。',
    "fix-full": "提高 `maxmemory`，或者在数据允许时让 Redis 丢弃旧的键：`maxmemory-policy allkeys-lru`。看看有没有永不过期的键。",
    "fix-replica": "把作为主节点的 Redis 的地址告诉 `{service}`，或者让这一个成为主节点（`REPLICAOF NO ONE`）。"
  },
  doc: {
    title: "Redis 有应答，但拒绝了请求",
    what: "Redis 在运行，也有应答，但不做要它做的事：它要求密码，处在保护模式，无法保存数据，内存已用完，或者只是另一个 Redis 的副本。后端在启动时就退出，或者凡是用到它的请求都返回 500。",
    confusedWith: {
      "cache-or-broker-down": "那里根本没有人应答",
      "db-auth-failed": "那里拒绝登录的是数据库",
      "unhandled-exception-500": "那里的异常不是来自 Redis"
    }
  }
};
var db_auth_failed_default = {
  text: {
    differ: "`{server}` 拒绝 `{service}` 以 {user} 登录：`{service}` 的 {variable} 与 `{server}` 的 {other} 不一致。",
    made: "`{server}` 拒绝 `{service}` 以 {user} 登录，而这个登录名正是它这次启动才创建的：`{service}` 发送的凭据与创建数据库时用的不同。",
    open: "数据库拒绝 `{service}` 以 {user} 登录：凭据与数据库所知道的不一样。",
    nobody: "`{server}` 没有用户 {user}，而 `{service}` 用它来登录。",
    login: "用数据库里已有的用户登录（官方镜像里是 POSTGRES_USER，没有设置就是 `postgres`），或者创建这个用户：`CREATE ROLE … LOGIN PASSWORD …`。只有数据卷为空时才会按 POSTGRES_USER 创建用户。",
    "login-on-machine": "用数据库里已有的用户登录（psql 里 `\\du` 会列出来），或者创建这个用户：`CREATE ROLE … LOGIN PASSWORD …`。",
    host: "`{server}` 不让任何人以 {user} 的身份从 `{service}` 所在的地方登录，不管密码是什么：它的规则里没有这个主机。",
    allow: "让这个网络可以登录：PostgreSQL 在 pg_hba.conf 里加一行 `host all all all scram-sha-256`；MySQL 要一个适用于所有主机的用户（`CREATE USER 'NAME'@'%' IDENTIFIED BY …`，再 `GRANT`；`'NAME'@'localhost'` 是另一个用户）。别处的数据库可能只接受加密的连接：`sslmode=require`。",
    agree: "让两边一致：都读取同一个变量，例如都来自 `.env`。",
    set: "让两边一致：`docker service update --env-add {variable}=… {service}`，填入创建 `{server}` 时用的值（在 CapRover 里是应用的 App Configs）。",
    check: "把 `{service}` 发送的内容（数据库 URL 或 DB_* 变量）与给 `{server}` 的内容（POSTGRES_USER、POSTGRES_PASSWORD、MYSQL_…）对比。`docker compose config` 会同时显示两者。",
    "check-on-machine": "对比 `{service}` 发送的内容（数据库 URL 或 DB_* 变量）和 `{server}` 所知道的登录名与密码。忘记的密码可以手动重设（psql 里 `ALTER ROLE … PASSWORD …`，MySQL 里 `ALTER USER`）。",
    same: "`{service}` 和 `{server}` 的密码相同",
    unset: "数据库说这个用户根本没有密码"
  },
  doc: {
    title: "数据库拒绝登录",
    what: "数据库在运行，也有应答，但用户名或密码与它期望的不一致，或者它不让任何人从后端的主机登录。后端在启动时退出，或者一用到数据库就返回 500。",
    confusedWith: {
      "db-password-stale-volume": "那里两边现在的密码相同，只是数据卷里还是旧密码",
      "db-not-ready-race": "那里数据库还不接受连接",
      "db-schema-missing": "那里登录成功，只是缺少数据库或一张表"
    }
  }
};
var db_host_unresolvable_default = {
  text: {
    unknown: "`{service}` 到 `{host}` 找数据库，而这个栈里没有任何服务、容器或别名叫这个名字。",
    "unknown-on-machine": "`{service}` 在 `{host}` 找它的数据库，而这里没有叫这个名字的。",
    near: "`{service}` 到 `{host}` 找数据库，而这个栈里没有叫这个名字的；有一个叫 `{nearest}`。",
    "near-on-machine": "`{service}` 在 `{host}` 找它的数据库，而这里没有叫这个名字的；有一个 `{nearest}`。",
    apart: "`{service}` 到 `{host}` 找数据库却找不到：两者不在同一个网络上。",
    said: "`{service}` 到 `{host}` 找数据库，而对它来说这个名字没有地址。",
    cut: "`{service}` 找不到它的数据库 `{host}`：数据库 URL 里的密码有一个没有编码的 `@`。客户端认为密码到那里就结束了，剩下的部分被算进了主机名。",
    blank: "`{service}` 找不到它的数据库 `{host}`，因为给它的名字前面或后面有一个空格或换行符。",
    trim: "在设置这个名字的地方去掉空格：compose 文件里，或者 `.env` 文件里（那里还可能是 Windows 的换行符 CR LF）。",
    "trim-on-machine": "在设置这个名字的地方去掉空格：单元里，或者它的变量文件里（那里还可能是 Windows 的换行符 CR LF）。",
    outside: "`{service}` 到 `{host}` 找数据库，而它得不到这个名字的地址；这个名字也不属于这个栈。",
    machine: "`{service}` 要到宿主机上找数据库，用的名字是 `{host}`，而这个名字在它的容器里没有地址。Docker Desktop 会自动提供这个名字；Linux 上的引擎只为要求它的服务提供。",
    "machine-on-machine": "`{service}` 要到 `{host}` 找数据库，而没有哪台机器自己认识这个名字：在这里它没有地址。",
    gateway: '为 `{service}` 加上这个名字：`extra_hosts: ["{host}:host-gateway"]`。数据库也必须监听 Docker 网桥的地址，而不能只监听 127.0.0.1。如果数据库是这个项目里的服务，就让 `{service}` 用它的名字去找。',
    "gateway-on-machine": "如果数据库在同一台机器上，让 `{service}` 用 127.0.0.1 去找，否则用它的地址。",
    encode: "在 URL 里把密码写成百分号编码：`@` 写成 %40，`:` 写成 %3A，`/` 写成 %2F，`#` 写成 %23，`%` 写成 %25。数据库本身得到的仍是原来的密码。",
    reach: "检查这个名字，以及从这台机器到底能不能解析它：私有网络（云的、VPN 的）里的名字只有在那里才认识。如果指的是这个栈里的服务，就把它的名字告诉 `{service}`。",
    name: "把数据库服务在 compose 文件里的名字告诉 `{service}`：{names}。",
    network: "让 `{service}` 和 `{host}` 加入同一个网络（两者的 `networks:`）。",
    check: "使用数据库服务在 compose 文件里的名字，并让两个服务加入同一个网络。",
    "check-on-machine": "看看机器认不认识这个名字（`getent hosts`）。使用数据库的名字或地址（在同一台机器上就是 127.0.0.1），或者把名字写进 /etc/hosts。"
  },
  doc: {
    title: "后端按名字找不到数据库",
    what: "Docker 的 DNS 只认识容器所在网络里的服务名、容器名和别名。名字写错，或不在同一个网络，后端连尝试连接都做不到：它在启动时退出，或者返回 500。",
    confusedWith: {
      "db-not-ready-race": "那里名字是对的，是数据库没有就绪或没有运行",
      "upstream-name-typo-or-container-name": "那里是 nginx 在找一个错误的名字",
      "cache-or-broker-down": "那里缺的是缓存或消息队列"
    }
  }
};
var db_not_ready_race_default = {
  text: {
    summary: "`{service}` 在启动时退出了，因为那时 `{dependency}` 还不接受连接。后来 `{dependency}` 就绪了，但没有东西及时把 `{service}` 再启动起来。",
    likely: "`{service}` 在启动时退出，因为 `{dependency}` 不接受连接，而且没有任何设置让 `{service}` 等到它接受为止。",
    down: "`{service}` 在启动时退出，因为 `{dependency}` 不接受连接：`{dependency}` 自己处于 {state} 状态。",
    fix: "给 `{dependency}` 加一个通过网络询问它的健康检查，并让 `{service}` 等待它（`depends_on: {dependency}: condition: service_healthy`）。只写 `depends_on` 只会等到容器启动。",
    "fix-on-machine": "让 systemd 在 `{dependency}` 之后启动 `{service}`（单元里写 `After=`），失败后再次启动它（`Restart=on-failure`、`RestartSec=3`）；最好让 `{service}` 自己反复重试，直到数据库响应。",
    mend: "先让 `{dependency}` 运行起来，再让 `{service}` 等待它（`depends_on: {dependency}: condition: service_healthy`）。",
    "mend-on-machine": "先让 `{dependency}` 运行起来；再让 systemd 在它之后启动 `{service}`（单元里写 `After=`），失败后再次启动（`Restart=on-failure`）。"
  },
  doc: {
    title: "后端比数据库启动得快",
    what: "后端在启动时连接数据库。数据库要过几秒钟才开始监听，第一次启动时尤其慢，在那之前会拒绝连接。后端就此放弃，nginx 找不到人应答。",
    confusedWith: {
      "import-time-exception": "那里与其他服务无关",
      "db-schema-missing": "那里数据库服务器有应答，只是缺少一张表或整个数据库",
      "upstream-wrong-port": "那里被拒绝连接的是 nginx"
    }
  }
};
var db_password_stale_volume_default = {
  text: {
    summary: "`{server}` 拒绝 `{service}` 以 {user} 登录，尽管两边的密码相同：`{server}` 的数据卷更旧，而数据库一直沿用第一次启动时的密码。",
    renamed: "`{server}` 没有用户 {user}，尽管两边写的都是这个名字：数据库只在第一次启动时创建用户，而 `{server}` 的数据卷比这个名字更早。",
    unset: "数据库里 {user} 没有密码：它的数据目录是在配置密码之前创建的，之后再改变量对它不起作用。",
    open: "数据库拒绝 `{service}` 以 {user} 登录。如果两边的密码相同，那就是数据卷里还是旧密码：数据库只在第一次启动时采用配置的密码。",
    "open-on-machine": "数据库拒绝 `{service}` 以 {user} 登录。如果两边本应是同一个密码，那么数据库里还是旧的：后来修改的设置不会改变它。",
    fix: "手动给数据库设置新密码（psql 里用 `ALTER ROLE … PASSWORD …`，MySQL 用 `ALTER USER`）。如果数据可以不要，就用 `docker compose down -v` 删除数据卷再重新启动。",
    "fix-on-machine": "手动给数据库设置新密码（psql 里 `ALTER ROLE … PASSWORD …`，MySQL 里 `ALTER USER`）。",
    settle: "用一个空数据卷启动数据库（`docker compose -p try up`）：如果那样能登录，原因就是旧数据卷。然后在旧卷里手动设置密码（`ALTER ROLE … PASSWORD …`），或者删除它。",
    "settle-on-machine": "用应用发送的内容手动登录试试（`psql -h HOST -U USER`）：如果被拒绝，就给数据库设置新密码（psql 里 `ALTER ROLE … PASSWORD …`，MySQL 里 `ALTER USER`）。",
    create: "用数据库原来的用户手动创建这个用户：在 psql 里执行 `CREATE ROLE … LOGIN PASSWORD …` 和 `ALTER DATABASE … OWNER TO …`。或者改回原来的名字；或者，如果数据可以丢弃，用 `docker compose down -v` 删除数据卷再启动。",
    nobody: "`{server}` 没有用户 {user}",
    host: "`{server}` 根本没有问到密码：它不让任何人从那里登录",
    differ: "`{service}` 和 `{server}` 的凭据不相同",
    made: "`{server}` 的数据目录是这次启动才创建的"
  },
  doc: {
    title: "数据库的数据卷里是旧密码",
    what: "POSTGRES_PASSWORD、MYSQL_PASSWORD 之类只在创建数据目录时起作用。沿用以前的数据卷时，无论变量怎么改，旧密码都一直有效。同一个栈在新机器上就能正常工作。",
    confusedWith: {
      "db-auth-failed": "那里两边现在的凭据就不一样"
    }
  }
};
var db_pool_exhausted_default = {
  text: {
    pool: "`{service}` 没有空闲的数据库连接了：它自己连接池里的连接全部被占用，而且没有及时归还。",
    server: "`{service}` 的数据库不再接受新连接：它允许的连接数（`max_connections`）已经全部用完。",
    user: "`{service}` 的数据库不再接受这个用户的新连接：这个用户或这个数据库同时可以有的连接都已用完。",
    "fix-pool": "请求结束后要归还连接，出错时也一样（`with`、`finally`）。如果确实同时需要那么多连接，就把连接池加大。",
    "fix-server": "看看是谁占着连接（`SELECT application_name, state, count(*) FROM pg_stat_activity GROUP BY 1, 2`，MySQL 用 `SHOW PROCESSLIST`）。缩小连接池（工作进程数乘以池大小不能超过上限）、关闭空闲连接，或者调高 `max_connections`。",
    "fix-user": "看看是谁占着连接（`SELECT application_name, state, count(*) FROM pg_stat_activity GROUP BY 1, 2`，MySQL 用 `SHOW PROCESSLIST`）。关掉空闲的连接，给每个服务各自的用户，或者提高上限：PostgreSQL 用 `ALTER ROLE … CONNECTION LIMIT …`，MySQL 用 `max_user_connections`；`max_connections` 在这里不起作用。"
  },
  doc: {
    title: "没有空闲的数据库连接",
    what: "应用从连接池里取连接，而数据库只允许一定数量的连接。如果用完不归还，或者占用的进程太多，下一个请求就要等待，然后失败，多半发生在负载高的时候。",
    confusedWith: {
      "db-not-ready-race": "那里数据库还不接受连接",
      "unhandled-exception-500": "那里的异常与连接无关"
    }
  }
};
var db_schema_missing_default = {
  text: {
    summary: "`{service}` 返回 {status}，因为它的数据库里没有表 `{table}`：那里从来没有建过表，或没有运行迁移。",
    fix: "在服务器启动之前创建表结构：在启动命令里运行迁移，或者放在单独的服务里，让后端等它完成（`condition: service_completed_successfully`）。如果迁移已经在运行，看看它和服务器用的是不是同一个数据库：主机、DB_NAME，SQLite 则是同一个文件。",
    "fix-on-machine": "在服务器程序启动之前创建表结构：在部署时运行迁移，或者在单元里用 `ExecStartPre=` 运行。",
    failed: "`{service}` 返回 {status}，因为它的数据库里没有表 `{table}`：启动时迁移失败了，服务器却照样启动。{detail}",
    mend: "修复这个迁移。并且让启动在失败的地方停下：用 `set -e`，或者在各步之间用 `&&`；在 `||` 或 `;` 之后，不管前面发生了什么，服务器都会启动。",
    told: "`{service}` 要用表 `{table}`，而它的数据库里没有这张表：那里从来没有建过表，或没有运行迁移。",
    differ: "`{service}` 要用数据库 `{database}`，而 `{server}` 上没有这个名字的数据库：`{service}` 的 {variable} 与 `{server}` 的 {other} 不一致。",
    rename: "把 `{service}` 的 {variable} 改成 `{server}` 的 {other} 里的名字；最好两边读取同一个变量，例如都来自 `.env`。如果正确的名字就是 `{database}`，请手动创建它（`CREATE DATABASE`，MySQL 还要 `GRANT`）：只有数据卷为空时才会按 {other} 创建数据库。",
    kept: "`{service}` 要用数据库 `{database}`，而 `{server}` 上没有这个名字的数据库。只有数据卷为空时才会创建 {other} 指定的数据库，而 `{server}` 的数据卷是以前留下的。",
    create: "手动创建数据库 `{database}`（`CREATE DATABASE`，用 `{server}` 上有权限的用户；MySQL 还要 `GRANT`）。如果数据可以不要，就用 `docker compose down -v` 删除数据卷再重新启动。",
    "create-on-machine": "手动创建数据库 `{database}`（用 `{server}` 上有权限的用户执行 `CREATE DATABASE`；在 MySQL 里还要 `GRANT`）。",
    absent: "`{service}` 要用数据库 `{database}`，而服务器上没有这个名字的数据库。",
    hidden: "`{service}` 要用数据库 `{database}`，而服务器不让它的用户使用这个名字的数据库：它不存在，或者属于别的用户。",
    grant: "改正 `{service}` 使用的名字（DB_NAME，或数据库 URL 的末尾）。如果 `{database}` 是正确的，就创建它并授权给用户：`GRANT ALL ON {database}.* TO …`。",
    compare: "把 `{database}` 与服务器上已有的数据库对比（`psql -l`、`SHOW DATABASES`）：改正 `{service}` 使用的名字（DB_NAME，或数据库 URL 的末尾），或者创建这个数据库。",
    heard: "有客户端要用数据库 `{database}`，而服务器上没有这个名字的数据库。",
    ask: "如果是 `{service}` 在用它，就改正数据库 URL 或 DB_NAME 里的名字，或者创建这个数据库。没有指定数据库的健康检查（`pg_isready -U {database}`）也会引出这一行，并无害处：用 `-d` 加上正确的名字即可。"
  },
  doc: {
    title: "缺少数据库或数据表",
    what: "数据库服务器有应答，也允许后端登录，但后端要用的东西不存在：一张表，或整个数据库。没有数据库，后端会在启动时退出，或者一用到它就返回 500。不碰这张表的健康检查仍然正常。",
    confusedWith: {
      "unhandled-exception-500": "那里的异常不是来自数据库",
      "db-not-ready-race": "那里数据库还不接受连接",
      "db-auth-failed": "那里是数据库不允许这个用户登录",
      "migration-failed-at-start": "那里数据库存在，失败的是修改表结构的迁移"
    }
  }
};
var db_unreachable_default = {
  text: {
    own: "`{service}` 在 {host}:{port} 找它的数据库。在容器里那就是容器自己，而那里没有程序在监听。",
    "own-other": "`{service}` 在 {host}:{port} 找它的数据库。在容器里那就是容器自己，而那里没有程序在监听：数据库是另一个容器 `{name}`。",
    "other-port": "`{service}` 请求数据库 `{name}` 的 {port} 端口，而那里没有程序在监听：`{name}` 监听的是 {open} 端口。",
    loopback: "`{service}` 需要数据库 `{name}`，它在运行，但只监听 127.0.0.1：那是在它自己的容器里面，别人都连不上。",
    profile: "`{service}` 需要数据库 `{name}`，而它从来没有被启动：它属于一个没有启用的 profile。",
    scaled: "`{service}` 需要数据库 `{name}`，而 compose 被要求一个容器也不运行它（`scale: 0`）。",
    down: "`{service}` 需要数据库 `{name}`，而它没有在运行（{state}）。",
    rename: "在 DB_HOST 或数据库 URL 里，把 `{service}` 用的 {host} 换成名字 `{name}`。",
    elsewhere: "把数据库服务的名字告诉 `{service}`。在宿主机上直接运行的数据库是 `host.docker.internal`，要加 `extra_hosts: [host.docker.internal:host-gateway]`。",
    port: "让 `{service}` 请求 `{name}` 的 {open} 端口（DB_PORT，或数据库 URL 里）：容器之间要用程序自己监听的端口，而不是 `ports:` 发布的端口。",
    bind: "让 `{name}` 监听容器的所有地址：PostgreSQL 用 `listen_addresses = '*'`，MySQL 用 `bind-address = 0.0.0.0`。",
    enable: "把 `{name}` 从 profile 里拿出来，或者在运行 `{service}` 的地方都启用这个 profile。",
    scale: "让 compose 运行一个 `{name}`：去掉 `scale:` 或 `deploy.replicas:` 里的 0。",
    start: "先让 `{name}` 运行起来：`docker compose logs {name}` 会告诉你它为什么没有运行。"
  },
  doc: {
    title: "后端去找数据库的地方连不上数据库",
    what: "后端请求的地址上不可能有数据库应答：localhost，在容器里那只是容器自己；compose 在宿主机上发布的端口；或者数据库只监听它自己，或从来没有被启动。后端在启动时就退出，或者一用到数据库就返回 500。",
    confusedWith: {
      "db-not-ready-race": "那里地址是对的，只是数据库还需要时间",
      "db-host-unresolvable": "那里数据库的主机名无法解析",
      "cache-or-broker-down": "那里被请求的是缓存或消息队列",
      "startup-command-failed": "那里失败的步骤不需要别的服务"
    }
  }
};
var migration_failed_at_start_default = {
  text: {
    summary: "`{service}` 根本没有走到启动服务器那一步：数据库迁移先失败了。{detail}",
    job: "`{service}` 负责更新数据库结构，而其中一个迁移失败了。{detail}",
    fix: "修好这个迁移，并用真实数据的副本试跑：`docker compose run --rm {service}` 马上就能看出它能否通过。不要跳过它：后面的代码需要它的结果。",
    "fix-on-machine": "修好这个迁移，并在真实数据的副本上手动运行它。不要跳过它：后面的代码依赖它的结果。",
    merge: "两个分支各加了一个迁移：把它们合并（`python manage.py makemigrations --merge`、`alembic merge heads`），然后提交结果。"
  },
  doc: {
    title: "服务器启动之前迁移失败",
    what: "启动命令先把数据库结构更新到最新，再启动服务器。迁移一失败，服务器就不会启动，nginx 连接不到任何服务。",
    confusedWith: {
      "startup-command-failed": "那里失败的步骤与表结构无关",
      "db-not-ready-race": "那里迁移根本连不上数据库",
      "db-auth-failed": "那里是数据库拒绝登录",
      "db-schema-missing": "那里没有做过迁移，或者根本没有可供迁移的数据库"
    }
  }
};
var upstream_itself_is_proxy_5xx_default = {
  text: {
    inner: "这个 {status} 不是 `{outer}` 产生的，而是它后面的 `{inner}` 产生的：那里的 nginx 没能从 {upstream} 得到回答（{what}）。`{outer}` 只是转交了它。",
    own: "这个 {status} 是 `{service}` 自己对 {request} 的回答：直接访问它也一样。它为此要去问别人，而没有得到正常的回答。",
    logged: "nginx 的上游自己对 {request} 回答了 {status}，nginx 只是转交：是那个上游后面的东西失败了。",
    innerFix: "修好从 `{inner}` 到它的上游的路：它的 `proxy_pass` 里的名字和端口，或者那边的服务。外层 nginx 没有问题。",
    ownFix: "在 `{service}` 的日志里找到它为这个请求发起的调用，再查看被调用的服务。这与 nginx 无关。",
    log: "查看那个上游的日志：它自己也是代理，或者会调用别的服务。这与你自己的 nginx 无关。"
  },
  doc: {
    title: "502 是在更里面产生的",
    what: "nginx 会把上游的回答原样转交，502 也一样。如果上游是另一个代理，或是会调用别的服务的应用，502 可能就是它产生的。这时第一个 nginx 的错误日志里什么都没有。",
    confusedWith: {
      "upstream-wrong-port": "那里 nginx 自己的错误日志里有相应的一行",
      "unhandled-exception-500": "那里是应用自己失败，返回 500 并留下调用栈"
    }
  }
};
var bind_mount_shadows_code_default = {
  text: {
    summary: "`{service}` 无法加载 `{module}`，而镜像里其实有它：挂载的 {source} 盖住了 {target}，构建时放在那里的内容就看不到了。",
    empty: "`{service}` 无法加载镜像里有的 `{module}`：compose 文件把 {source} 挂载到 {target} 上，但 {source} 并不存在。Docker 用这个名字建了一个空目录，构建时放在那里的东西就看不到了。",
    spell: "改正 `volumes:` 里的路径（从 compose 文件所在目录算起，区分大小写）。再删掉 Docker 在那里留下的空目录。",
    fix: "去掉 {target} 上的挂载，或者挂载构建镜像所用的那个目录，或者只挂载需要改动的部分。只有构建才会产生的目录（node_modules、生成的代码）需要用单独的卷再盖上去。"
  },
  doc: {
    title: "挂载盖住了镜像里构建好的内容",
    what: "绑定挂载会替换目标位置的整个目录。Dockerfile 复制或生成在那里的内容（代码本身、node_modules、生成的模块）还在镜像里，但程序看到的是主机上的目录。",
    confusedWith: {
      "wrong-app-module-path": "那里模块在另一个路径，上面没有挂载",
      "python-missing-dependency": "那里镜像中根本没有安装这个包"
    }
  }
};
var bind_mount_source_missing_default = {
  text: {
    ignored: "`{service}` 把 {source} 挂载到 {target}，而 git 被设置为不保存 {source}。如果启动前没有人创建它，Docker 就会用这个名字建一个空目录，而 `{service}` 需要的是文件。",
    module: "`{service}` 把 {source} 挂载到 {target}，它属于 git 子模块 {module}。如果检出时没有带上子模块，Docker 就会用这个名字建一个空目录，而 `{service}` 需要的是文件。",
    summary: "compose 文件把 {source} 挂载到 `{service}` 的 {target}，但 {source} 并不存在。Docker 于是用这个名字建一个空目录，而 `{service}` 在那里需要的是文件。",
    likely: "`{service}` 无法把 {source} 挂载到 {target}：两者一个是目录，一个是文件。",
    told: "`{service}` 无法启动，因为 {source} 的挂载失败：一端是目录，另一端是文件。多半是 {source} 原本不存在，Docker 在那里建了一个空目录。",
    fix: "创建 {source}，或者改正 `volumes:` 里的路径（从 compose 文件所在目录算起）。再删掉 Docker 在那里留下的空目录。",
    fetch: "把子模块一起检出：`git submodule update --init`，actions/checkout 则写 `submodules: true`。",
    folder: "compose 文件把 {source} 挂载到 `{service}` 的 {target}，但 {source} 并不存在。Docker 于是用这个名字建一个空目录，nginx 运行时就没有本该有的配置。",
    file: "compose 文件把 {source} 写成某个 secret 或 config 的文件，但 {source} 并不存在。所以什么都没有启动。",
    "fix-file": "在启动之前创建 {source}（在 CI 里用运行器的机密生成），或者改正路径：它从 compose 文件所在目录算起。",
    spell: "改正 `volumes:` 里的路径（从 compose 文件所在目录算起，区分大小写）。再删掉 Docker 在那里留下的空目录。",
    there: "`{service}` 挂载的 {source} 在启动前就存在"
  },
  doc: {
    title: "绑定挂载的来源不存在",
    what: "`./x.conf:/etc/nginx/conf.d/x.conf` 要求 compose 文件旁边有文件 x.conf。没有的话，Docker 会用这个名字建一个空目录：于是挂载失败，或者程序在需要文件的地方看到一个目录。",
    confusedWith: {
      "nginx-conf-syntax": "那里配置文件是文件，只是内容有错",
      "entrypoint-permission-denied": "那里要启动的程序本身就是那个目录或文件",
      "upload-dir-not-writable": "那里本来就该是目录，只是不允许写入"
    }
  }
};
var build_input_missing_default = {
  text: {
    failed: "`{service}` 的镜像无法构建：构建需要的 {path} 不存在。",
    unnamed: "有一个镜像无法构建：构建需要的 {path} 不存在。",
    look: "添加 {path}，或者改正路径：复制的内容从构建上下文算起，而 .dockerignore 可能把它排除在外。",
    context: "`{service}` 要在 {path} 里构建，但仓库里没有这个目录。",
    dockerfile: "`{service}` 要用 {path} 构建，但仓库里没有这个文件。",
    copy: "`{service}` 的镜像要复制 {path}，但仓库里没有这个文件或目录。",
    kept: "`{service}` 的镜像要复制 {path}，但 .dockerignore 把它排除在构建之外，对 Docker 来说它不存在。",
    ignored: "`{service}` 的镜像要复制 {path}，而 git 被设置为不保存它。如果构建前没有东西生成它，构建就会失败。",
    unkept: "`{service}` 要用 {path} 构建，而 git 被设置为不保存它。如果构建前没有东西生成它，构建就会失败。",
    module: "`{service}` 的构建需要 {path}，它属于 git 子模块 {module}。如果检出时没有带上子模块，构建就会失败。",
    fix: "添加 {path}，或者改正路径：它从 {from} 算起。",
    allow: "把 {path} 从 .dockerignore 里去掉，或者在忽略它的那一行下面写 `!{path}`。",
    make: "在构建之前的步骤里，或者在 Dockerfile 的某个阶段里生成 {path}。",
    before: "在构建之前的步骤里生成 {path}。",
    fetch: "把子模块一起检出：`git submodule update --init`，actions/checkout 则写 `submodules: true`。"
  },
  doc: {
    title: "构建需要的东西不在仓库里",
    what: "compose 指定的目录或 Dockerfile，或者 Dockerfile 要复制的文件，仓库里没有、大小写不同，或者被 .dockerignore 排除了。镜像无法构建，服务永远不会启动。",
    confusedWith: {
      "bind-mount-source-missing": "那里文件是启动时挂载的，不是构建时复制的",
      "command-not-found": "那里镜像已经构建好，只是启动命令不存在"
    }
  }
};
var compose_file_invalid_default = {
  text: {
    summary: "docker compose 拒绝这些文件：{message}",
    unset: "没有 {variables} 的值时，docker compose 会拒绝这些文件：{message}",
    set: "在栈运行的地方设置 {variables}：写在 compose 文件旁边的 `.env` 里，或者设成环境变量。",
    make: "在栈运行的地方创建这个文件，或者允许它不存在：`required: false`。",
    fix: "改正这一行；用 `docker compose config --quiet` 可以看 compose 是否接受。"
  },
  doc: {
    title: "docker compose 拒绝它的文件",
    what: "某个键写了两次、引用的服务不存在、必需的变量没有值，或者引用的文件不在。这时 compose 什么都不会启动：`check` 以退出码 2 结束，`lint` 和 `explain` 会指出是哪一行。",
    confusedWith: {
      "build-input-missing": "那里 compose 接受文件，只是镜像无法构建",
      "bind-mount-source-missing": "那里 compose 接受文件，只是容器无法启动"
    }
  }
};
var container_name_conflict_default = {
  text: {
    summary: "`{service}` 得不到容器：这台机器上已经有另一个容器叫 {name}。",
    fix: "去掉 `container_name`：服务之间用服务名互相访问，compose 会自己取名。或者，如果没有人需要另一个容器，就删除它（`docker rm -f {name}`）。"
  },
  doc: {
    title: "容器名已被占用",
    what: "`container_name` 要求名字在整台机器上唯一。如果别的项目的容器，或同一个栈以前的容器已经占用了它，compose 在启动任何东西之前就会停下。",
    confusedWith: {
      "host-port-already-allocated": "那里被占用的是主机端口",
      "service-not-started": "那里缺的是镜像或网络"
    }
  }
};
var dependency_unhealthy_blocks_up_default = {
  text: {
    unhealthy: "{waiting} 一直没有启动：compose 要等 `{dependency}` 变为健康，而它并不健康。",
    ends: "{waiting} 一直没有启动：compose 要等 `{dependency}` 变为健康，而 `{dependency}` 反复退出（退出码 {code}）。",
    "ends-said": "{waiting} 一直没有启动：compose 要等 `{dependency}` 变为健康，而 `{dependency}` 反复退出（退出码 {code}）。它最后说的是：`{words}`",
    exited: "{waiting} 一直没有启动：compose 在等 `{dependency}`，而它以退出码 {code} 结束了。",
    "exited-said": "{waiting} 一直没有启动：compose 在等 `{dependency}`，而它以退出码 {code} 结束了。它最后说的是：`{words}`",
    unchecked: "{waiting} 一直没有启动：compose 要等 `{dependency}` 变为健康，但 `{dependency}` 没有健康检查。",
    down: "{waiting} 一直没有启动，因为它依赖的 `{dependency}` 没有启动。",
    fix: "先修好 `{dependency}`：`docker compose logs {dependency}` 会显示它做了什么。如果 {waiting} 没有它也能工作，就把它从 `depends_on` 里去掉。",
    "fix-check": "看看 `{dependency}` 的健康检查为什么失败（见上文，以及对它的容器执行 `docker inspect`）：修好它遇到的问题；如果健康检查要的东西 `{dependency}` 本来就不提供，就改健康检查。如果 {waiting} 没有它也能工作，就把它从 `depends_on` 里去掉。",
    "fix-late": "给 `{dependency}` 的健康检查更多时间（`timeout:`、`start_period:`），或者看看它为什么这么慢。如果 {waiting} 没有它也能工作，就把它从 `depends_on` 里去掉。",
    check: "给 `{dependency}` 加一个 `healthcheck`，或者改为等待 `condition: service_started`。"
  },
  doc: {
    title: "compose 在等一个永远到不了那一步的服务",
    what: "带条件的 `depends_on` 会让服务等到另一个服务健康，或正常结束，才启动。如果一直等不到，compose 就会放弃，栈里其余的容器创建了却从未启动。",
    confusedWith: {
      "backend-not-running": "那里服务本身启动过，又退出了",
      "healthcheck-wrong-target": "那里依赖的服务正常，是健康检查问错了地方",
      "upstream-host-not-found-service-down": "那里 nginx 启动了，只是找不到主机名"
    }
  }
};
var external_network_missing_default = {
  text: {
    missing: "compose 被要求使用已有的网络 {network}（`external`），而这台机器上没有它。所以什么都没有启动。",
    written: "`{service}` 在网络 {network} 上，而这个网络要在本栈之外创建：没有人创建过它的地方，compose 什么都不会启动。",
    fix: "先创建它（`docker network create {network}`），或者让本栈自己创建：去掉 `external: true`。"
  },
  doc: {
    title: "由别人创建的网络不存在",
    what: "写了 `external: true`，compose 就会使用已经存在的网络，不存在就拒绝启动。光看文件看不出它在不在。",
    confusedWith: {
      "networks-not-shared": "那里网络都在，只是 nginx 和后端在不同的网络上"
    }
  }
};
var framework_default_port_changed_default = {
  text: {
    summary: "nginx 把请求发到 `{host}:{port}`，而 `{service}` 中的 {server} 监听的是 {now}：从 {since} 起这是它的默认端口，除非另有指定。",
    fix: "把 nginx 配置里的端口改成 {now}，或者让 {server} 监听 {port}（ASPNETCORE_HTTP_PORTS={port}、`vite --port {port}`、`puma -p {port}`）。"
  },
  doc: {
    title: "框架的默认端口变了",
    what: "框架和镜像会在版本之间改变默认端口：.NET 8 监听 8080 而不是 80，Vite 监听 5173 而 Create React App 是 3000，没有 Rails 的 Puma 监听 9292。仓库里除了版本什么都没变，nginx 却被拒绝连接。",
    confusedWith: {
      "upstream-wrong-port": "那里的端口不是框架的默认端口",
      "published-port-used-inside-network": "那里 nginx 用的是 compose 发布到主机的端口"
    }
  }
};
var graceful_restart_gap_default = {
  text: {
    summary: "`{service}` 被重启了，并按要求退出。在新进程开始监听之前，nginx 找不到人应答：这段空档里有 {count} 个请求失败。",
    fix: "在新进程启动的同时保留一个进程提供服务：nginx 后面放两个容器，依次重启；或者用重载时不关闭端口的服务器（gunicorn：`kill -HUP`）。缩短启动时间，并让负责部署的一方等到它健康为止。",
    "fix-on-machine": "一个进程启动时让另一个继续服务：nginx 后面放两个实例，先后重启；或者用不关闭端口就能重载的服务器程序（gunicorn：`kill -HUP`、`systemctl reload`）。缩短启动时间，并让部署者等到它能响应为止。"
  },
  doc: {
    title: "后端重启期间请求失败",
    what: "部署会停掉旧进程再启动新进程。中间没有人监听：新进程要多久，nginx 就返回多久的 502，正在处理的请求也会被切断。之前和之后都正常。",
    confusedWith: {
      "backend-not-running": "那里没有人让它退出，或者它没有再回来",
      "startup-race-backend-slow-boot": "那里是第一次启动，没有人停过什么",
      "container-oom-killed": "那里是内核结束了它（137），没有人要求过"
    }
  }
};
var healthcheck_cannot_fail_default = {
  text: {
    always: "`{service}` 的健康检查以 `{end}` 结尾，所以无论发生什么都会成功：`{service}` 不应答时，Docker 仍然说它健康{waiting}。",
    status: "`{service}` 的健康检查用 curl 询问，而没有 `-f` 时 curl 把任何响应都当作成功：返回 500 也算健康。",
    process: "`{service}` 的健康检查只看进程在不在（`{tool}`），这说明不了它有没有应答。",
    fix: "让健康检查有可能失败：`{better}`。",
    flag: "用 `curl -f` 询问，它遇到 400 及以上会失败。",
    ask: "直接询问服务本身，例如用 `curl -f` 或 `wget --spider` 加上它的健康路径。"
  },
  doc: {
    title: "健康检查不可能失败",
    what: "健康检查只靠退出码说话。以 `|| exit 0` 或 `|| true` 结尾，或者只看进程而不询问的检查，在每个请求都返回 502 的时候仍然是健康的。",
    confusedWith: {
      "healthcheck-wrong-target": "那里健康检查失败，而服务其实正常",
      "healthcheck-tool-missing": "那里健康检查不可能成功"
    }
  }
};
var healthcheck_tool_missing_default = {
  text: {
    ungated: "`{service}` 的健康检查用 `{tool}` 询问，而它的镜像里没有这个程序：不管 `{service}` 怎样，Docker 都说它不健康，一旦有人看这个状态就会出问题。",
    gated: "`{service}` 的健康检查用 `{tool}` 询问，而它的镜像里没有这个程序，所以总是失败：{waiting} 在等它，因此一直不会启动。",
    summary: "`{service}` 的健康检查要运行 `{tool}`，而它的镜像里没有这个程序。所以不管 `{service}` 怎样，Docker 都说它不健康。",
    fix: "在镜像里安装 `{tool}`，或者让健康检查使用已有的程序，例如 `python3 -c` 加 urllib。",
    there: "`{service}` 的健康检查运行的 `{tool}` 存在，是它报告了失败"
  },
  doc: {
    title: "镜像里没有健康检查要用的程序",
    what: "健康检查在容器里面运行，所以用到的程序必须在那里。精简镜像里既没有 curl 也没有 wget。服务正常工作，Docker 却说它不健康，等它变健康的服务会一直等下去。",
    confusedWith: {
      "healthcheck-wrong-target": "那里程序能运行，只是问错了地址",
      "command-not-found": "那里缺的是服务自己的程序"
    }
  }
};
var healthcheck_wrong_target_default = {
  text: {
    gated: "`{service}` 的健康检查询问端口 {port}，而其中的 {server} 监听的是 {open}：它总是失败，{waiting} 在等它，因此一直不会启动。",
    ungated: "`{service}` 的健康检查询问端口 {port}，而其中的 {server} 监听的是 {open}：`{service}` 明明正常，Docker 却说它不健康，一旦有人看这个状态就会出问题。",
    unknown: "`{service}` 的健康检查询问 {path}，而源代码里没有这个路径的路由：除非有别的东西在那里应答，否则它总是失败。",
    declare: "让健康检查询问应用已有的路径，或者在应用里加上 {path}。",
    localhost: "`{service}` 的健康检查用 busybox wget 访问 localhost，容器有 IPv6 时它首先是 ::1，而 nginx 只监听 IPv4。",
    loopback: "改为询问 {better}，或者让 nginx 同时 `listen [::]:{port};`。",
    port: "`{service}` 的健康检查询问端口 {port}，而那里没有进程监听：`{service}` 监听的是 {open}。所以 `{service}` 明明正常，Docker 却说它不健康。",
    path: "`{service}` 的健康检查询问 {path}，而 `{service}` 返回 {status}。所以它明明正常，Docker 却说它不健康。",
    address: "`{service}` 的健康检查访问 {asked}，但 `{service}` 只监听 {open}，那是它在网络上的地址。所以 Docker 说 `{service}` 不健康，尽管它正常工作。",
    bind: "让 `{service}` 里的服务器监听 0.0.0.0，也就是容器的所有地址：在启动它的地方，容器的名字（`hostname`，或者 Next.js 会采用的变量 `HOSTNAME`）只代表一个地址。",
    fix: "让健康检查询问 `{service}` 确实提供的内容：{better}。",
    missing: "`{service}` 的健康检查根本无法运行：没有 `{tool}`",
    host: "无论询问什么路径，`{service}` 都因为主机名 {host} 而拒绝健康检查",
    right: "`{service}` 的健康检查询问的端口上有它在监听"
  },
  doc: {
    title: "健康检查问错了地址",
    what: "健康检查询问的端口上没有服务在监听，或者询问的路径被服务拒绝。服务正常工作，Docker 却说它不健康，等它变健康的服务会一直等下去。",
    confusedWith: {
      "allowed-hosts-missing": "那里端口和路径都对，只是主机名不被允许",
      "healthcheck-tool-missing": "那里健康检查要用的程序不存在",
      "backend-not-running": "那里健康检查没有错：是服务不工作",
      "dependency-unhealthy-blocks-up": "那是有别的服务在等它变健康时的后果"
    }
  }
};
var host_port_already_allocated_default = {
  text: {
    choose: "给其中一个换一个主机端口：`ports:` 左边的数字可以自由选择。",
    clash: "`{service}` 和 `{other}` 都要发布主机端口 {port}：只有一个能得到它，另一个不会启动。",
    profile: "`{service}` 和 `{other}` 都要发布主机端口 {port}：启用 profile {profiles} 时只有一个能得到它，另一个不会启动。",
    summary: "`{service}` 无法启动：这台机器的端口 {port} 已经被另一个进程或容器占用。",
    fix: "停掉这台机器上占用端口 {port} 的程序，或者发布另一个端口：`ports:` 左边的数字可以自由选择。"
  },
  doc: {
    title: "主机端口已被占用",
    what: '`ports: "8034:8034"` 要独占主机的端口 8034。如果已经有别的程序在监听，Docker 就无法启动这个容器。',
    confusedWith: {
      "backend-port-in-use-in-container": "那里是同一个容器里的两个服务器抢同一个端口"
    }
  }
};
var image_arch_mismatch_default = {
  text: {
    script: "`{service}` 无法启动：脚本 {path} 的第一行没有写明用什么运行它，内核把它当作程序，却不认识这种程序（exec format error）。",
    marked: "`{service}` 无法启动：脚本 {path} 以字节顺序标记（BOM）开头，那是编辑器不显示的三个字节。内核在最开头找不到 `#!`，就把它当作程序（exec format error）。",
    binary: "`{service}` 无法启动：{path} 不是这台机器的处理器能运行的程序（exec format error）。镜像或程序是为另一种处理器构建的，多半是 ARM 与 x86-64 弄反了。",
    "binary-on-machine": "`{service}` 无法启动：{path} 不是给这台机器的处理器用的程序（exec format error）。它是为别的处理器做的，多半是 ARM 和 x86-64 弄反了。",
    unmark: "把 {file} 存成不带字节顺序标记（BOM）的 UTF-8：大多数编辑器保存时都可以选；或者用 `sed -i '1s/^\\xEF\\xBB\\xBF//' {file}`。",
    shebang: "把 `#!/bin/sh` 写成 {file} 的第一行。",
    rebuild: "为实际运行的平台构建镜像（`docker buildx build --platform linux/amd64,linux/arm64`，或在服务上写 `platform:`），并让 Dockerfile 里下载的程序由 `TARGETARCH` 决定。",
    "rebuild-on-machine": "安装适合这台机器处理器的程序版本（`uname -m` 会显示是哪种）。"
  },
  doc: {
    title: "程序是为另一种处理器构建的",
    what: "内核不认识要执行的文件：在 x86-64 主机上运行 ARM 的镜像或下载的程序，或者反过来。第一行没有 `#!/bin/sh` 的启动脚本也会给出同样的消息。",
    confusedWith: {
      "missing-interpreter-or-libc": "那里内核说的是 “no such file or directory”",
      "illegal-instruction-cpu": "那里程序启动了，之后才遇到不认识的指令"
    }
  }
};
var network_addresses_taken_default = {
  text: {
    taken: "Docker 无法创建网络 {network}：compose 文件给它的地址段属于这台机器上的另一个网络。所以什么都没有启动。",
    exhausted: "Docker 无法创建网络 {network}：这台机器留给网络的地址段已经全部用完。所以什么都没有启动。",
    "fix-taken": "给这个网络换一个 `subnet`，或者不写：Docker 会自己取空闲的地址段。`docker network prune` 会删除没有人再用的网络。",
    "fix-exhausted": "删除没有人再用的网络（`docker network prune`），它们大多属于从未被拆除的栈；或者让 Docker 用更小的网络（/etc/docker/daemon.json 里的 `default-address-pools`）。"
  },
  doc: {
    title: "栈的网络没有地址可用",
    what: "Docker 的每个网络都有自己的一段地址。compose 文件写明的地址段可能与这台机器上的另一个网络重叠；一台机器如果留下了三十来个栈的网络，就再也没有空闲的地址段。这时 compose 什么都不会启动。",
    confusedWith: {
      "external-network-missing": "那里 compose 被要求使用的网络不存在",
      "networks-not-shared": "那里网络都在，只是 nginx 和后端在不同的网络上",
      "host-port-already-allocated": "那里被占用的是端口，而不是网络的地址段"
    }
  }
};
var old_image_not_rebuilt_default = {
  text: {
    summary: "`{service}` 对 {request} 返回 {status}，但作出回答的可能不是这次提交的代码：它的镜像 {image} 是在这次提交之前在这台机器上构建的（{age}），而 compose 文件里没有任何东西会重新构建它。",
    fix: "启动栈之前先构建镜像（`docker build -t {image} …`），或者在 compose 文件里给 `{service}` 写上 `build:`，并用 `docker compose up --build` 启动。",
    fresh: "`{service}` 的镜像比这次提交新"
  },
  doc: {
    title: "镜像比代码旧",
    what: "服务使用的镜像由别的步骤构建。忘了构建时，栈运行的就是昨天的代码：之后新增或修好的内容都不在里面，看源代码也解释不了看到的现象。",
    confusedWith: {
      "location-uri-double-or-stripped-prefix": "那里后端有这个路由，是 nginx 询问了另一个路径",
      "unhandled-exception-500": "那里抛出异常的就是这次提交的代码"
    }
  }
};
var read_only_rootfs_default = {
  text: {
    summary: "nginx 没有启动：它必须写 {path}，而它容器的文件系统是只读的。",
    "summary-on-machine": "nginx 无法启动：它要写 {path}，而那里的文件系统是只读的。",
    fix: "保留 `read_only: true`，并为 nginx 要写的每个目录给 `{service}` 一个 tmpfs：它的临时目录（官方镜像是 /var/cache/nginx，Debian 的是 /var/lib/nginx），以及 pid 文件所在的目录（/run 或 /var/run）。",
    "fix-on-machine": "看看它为什么是只读的：`findmnt` 显示挂载方式，`dmesg` 显示是不是内核在磁盘出错后改的；在 `{service}` 的单元里，`ProtectSystem=` 会让没有写进 `ReadWritePaths=` 的目录变成只读。"
  },
  doc: {
    title: "容器是只读的，nginx 无法写入",
    what: "写了 `read_only: true`，容器里除了挂载以外都不能写。nginx 每次启动都要创建临时目录和 pid 文件，创建不了就会退出（errno 30）。",
    confusedWith: {
      "client-body-temp-unwritable": "那里 nginx 在运行，只有较大的上传失败",
      "nginx-user-missing": "那里启动因用户而失败，还没有写任何东西"
    }
  }
};
var server_library_incompatible_upgrade_default = {
  text: {
    own: "`{service}` 无法启动：它的代码用到了包 `{lacking}` 里的某个东西，而安装的版本里没有（{message}）。",
    package: "`{service}` 无法启动：安装的包 `{asking}` 是为另一个版本的 {lacking} 编写的（{message}）。",
    change: "让 {where} 处的代码适应已安装的版本，或者安装当初编写时所用的版本并把它固定下来（`package==1.2`），以免重新构建时换成别的版本。",
    pin: "安装互相匹配的版本，并全部固定下来，例如用锁文件：不固定的话，每次重新构建、每次换新的基础镜像，都会带来当天最新的版本。",
    "pin-on-machine": "安装互相匹配的版本，并把它们全部固定，例如用锁文件：不固定的话，每次安装都会带来当天最新的版本。"
  },
  doc: {
    title: "升级后的库不再匹配",
    what: "重新构建时（直接，或者通过基础镜像）装上了某个库的新版本，而代码或另一个包从它导入的名字已经没有了。应用在加载时失败，尽管没有人改过它的代码。",
    confusedWith: {
      "python-missing-dependency": "那里根本没有安装这个包",
      "import-time-exception": "那里出错的是项目自己的代码"
    }
  }
};
var service_images_differ_default = {
  text: {
    names: "`{service}` 的 {tasks} 个任务运行着 {count} 个不同的镜像（{images}），回答请求的一会儿是这个，一会儿是那个：{request} 在 {asked} 次中有 {failed} 次得到 {status}。",
    builds: "`{service}` 的 {tasks} 个任务运行着 `{image}` 的 {count} 个不同的构建（{images}），回答请求的一会儿是这个，一会儿是那个：{request} 在 {asked} 次中有 {failed} 次得到 {status}。",
    fix: "给每次构建一个自己的标签，或者按摘要部署，并让所有任务使用同一个镜像：`docker service update --force --image IMAGE {service}`。",
    updating: "`{service}` 的任务不同，是因为更新正在进行",
    same: "`{service}` 的所有任务都运行同一个镜像"
  },
  doc: {
    title: "同一个服务的任务运行不同的镜像",
    what: "标签在任务启动时才解析。如果这期间同一个标签给了另一次构建（`:latest`、直接在节点上构建的镜像、各节点在不同时间拉取的镜像），同一个服务的任务就会运行不同的代码：同一个请求成功还是失败，取决于遇到哪一个任务。",
    confusedWith: {
      "service-update-failed": "那里是一次更新开始替换任务，中途被停止",
      "alias-collision-shared-network": "那里是不同服务的容器共用一个名字",
      "old-image-not-rebuilt": "那里所有任务运行同一个镜像，只是它太旧"
    }
  }
};
var service_not_started_default = {
  text: {
    build: "{service} 的镜像无法构建：`{what}` 失败了{code}。所以什么都没有启动。",
    unbuilt: "{service} 的镜像无法构建：{detail}",
    stage: "{service} 的镜像无法构建：compose 文件要的是阶段 `{what}`（`target`），而 Dockerfile 里没有叫这个名字的阶段。",
    registry: "得不到 {service} 的镜像 {what}，因为镜像仓库不应答这台机器：{detail}",
    engine: "{service} 的镜像无法构建：Docker 无法给步骤 `{what}` 分配网络（{detail}）。这个步骤本身没有运行。",
    pull: "得不到 {service} 的镜像 {what}：{detail}",
    "refused-all": "什么都没有启动，因为 Docker 拒绝了：{detail}",
    refused: "{service} 没有启动，因为 Docker 拒绝了它：{detail}",
    "fix-build": "修好那个步骤；`docker compose build {name}` 会显示它的全部输出。步骤需要的文件必须在它之前复制进去，并且不能被 .dockerignore 排除。",
    "fix-unbuilt": "修好这条消息所说的问题；是否仍然失败，`docker compose build` 会马上显示出来。",
    "fix-stage": "写上 Dockerfile 里 `AS` 后面的名字，或者去掉 `target:`：那样会构建最后一个阶段。",
    "fix-registry": "检查镜像仓库的名字，以及这台机器的 DNS、代理和网络；是否仍然失败，`docker pull {what}` 会马上显示出来。",
    "fix-engine": "再构建一次。如果还是失败，这个仓库里没有什么可以修的：那台机器上 Docker 自己的网络坏了，重新启动 Docker 时它会重新建立。",
    "fix-pull": "检查镜像的名字和标签，以及这台机器是否允许拉取它（`docker pull {what}`）；自己的镜像需要 `build:`，或者先登录它所在的仓库。",
    "fix-refused-all": "修好这条消息所说的问题；是否仍然失败，`docker compose up` 会马上显示出来。",
    "fix-refused": "修好这条消息所指的内容；如果问题还在，`docker compose up {name}` 会立刻再显示它。"
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
      "dependency-unhealthy-blocks-up": "那里 compose 在等另一个服务"
    }
  }
};
var service_scaled_to_zero_default = {
  text: {
    composed: "`{service}` 没有容器：compose 被要求一个也不运行（`scale: 0`）。",
    once: "去掉 `scale:` 或 `deploy.replicas:` 里的 0。如果平时就不想运行它，可以用 `docker compose up --scale {service}=1` 启动一个。",
    summary: "`{service}` 的副本数被设为 0：Swarm 按照要求没有运行它的任何任务。",
    fix: "把它重新扩容：`docker service scale {service}=1`（在 CapRover 里改应用的实例数）。"
  },
  doc: {
    title: "服务的副本数被设为零",
    what: "Swarm 和 compose 都按照设定的数量运行一个服务的容器，而有人把数量设成了零：在 compose 文件里写了 `scale: 0`，或在 CapRover 里把应用的实例数改为 0。没有任何东西出错，所以日志里什么都没有；nginx 在这个名字背后找不到任何进程。",
    confusedWith: {
      "backend-not-running": "那里本该有任务在运行，却没有",
      "service-not-started": "那里得不到镜像，所以每个任务都被拒绝"
    }
  }
};
var service_update_failed_default = {
  text: {
    paused: "`{service}` 更新到 `{image}` 的过程停住了：它的任务 {task} 失败（`{error}`），所以 Swarm 暂停了更新。更新既不继续也不回退。",
    "rollback-paused": "`{service}` 的更新失败了，回滚也失败了：它的任务 {task} 失败（`{error}`），所以 Swarm 暂停了回滚。",
    before: "`{service}` 更新到 `{image}` 的过程停住了：它的任务 {task} 失败（`{error}`），所以 Swarm 暂停了更新。其余任务仍是上一次部署的，它们对 {request} 返回 {status}。",
    back: "`{service}` 的上一次更新（更新到 `{image}`）失败了，Swarm 把它回滚了：它的任务 {task} 失败（`{error}`）。所以对 {request} 返回 {status} 的是更新之前的部署。",
    "back-said": "`{service}` 的上一次更新（更新到 `{image}`）失败了，Swarm 把它回滚了：它的任务 {task} 失败（`{error}`），最后输出的是 `{said}`。所以对 {request} 返回 {status} 的是更新之前的部署。",
    fix: "先修好任务失败的原因，再重新部署。在此之前，`docker service rollback {service}` 可以恢复上一次部署。",
    again: "先修好任务失败的原因，再重新部署：想要测试的那次部署并没有在运行。"
  },
  doc: {
    title: "服务的更新失败，被 Swarm 中止",
    what: "Swarm 逐个替换服务的任务，并对每个新任务观察一段时间。其中一个失败时，它会暂停更新（默认如此），或者恢复之前的部署（`--update-failure-action rollback`）。执行部署的命令早已返回，所以没有人知道：访问者遇到的是旧的部署，或者没有任何东西回答。",
    confusedWith: {
      "old-image-not-rebuilt": "那里运行的镜像正是想要的那一个",
      "crash-loop-generic": "它指的是任务循环本身，而没有任何东西说明原因",
      "service-images-differ": "那里没有更新失败，任务之间却仍然不同"
    }
  }
};
var unit_restarts_hidden_default = {
  text: {
    summary: "systemd 已经重新启动 `{unit}` {times}。使用 `Type={type}` 时，程序还没加载完，启动就算完成，所以重启之后马上运行 `systemctl is-active {unit}` 会得到 active，只看这一点的部署就显示成功。",
    fix: "让部署流程直接询问应用本身：在启动可能需要的时间内反复用 `curl --fail` 请求它的健康检查路径，并比较前后的 NRestarts（`systemctl show -p NRestarts {unit}`）。"
  },
  doc: {
    title: "systemctl is-active 看不出的崩溃循环",
    what: "设置了 Restart= 而每次启动都退出的 unit，每隔几秒就会有一瞬间是 active。重启之后马上运行 `systemctl is-active` 正好碰上这一瞬间，部署就被当作成功。NRestarts 和子状态 auto-restart 能显示这个循环。",
    confusedWith: {
      "unit-not-running": "那里 systemd 已经放弃，或者没有人启动过它",
      "crash-loop-generic": "那里说的是循环本身，而没有任何东西说明原因"
    }
  }
};
var allowed_hosts_missing_default = {
  text: {
    summary: "`{service}` 以 {status} 拒绝请求，因为访问者使用的名字 `{host}` 不在它接受的主机名之列。",
    fix: "把 `{host}` 加进 `{service}` 接受的主机名（Django：ALLOWED_HOSTS；Rails：config.hosts；Starlette：allowed_hosts；Vite：server.allowedHosts）。",
    upstream: "被拒绝的 Host `{host}` 是 nginx 自己对后端的称呼，不是公开的名字",
    check: "`{service}` 拒绝了自己的健康检查：检查用的主机名是 `{host}`，不在它接受的主机名之列。所以它明明正常，却被算作不健康。",
    ask: '把 `{host}` 加进 `{service}` 接受的主机名，或者让健康检查用它接受的名字询问：`curl -f -H "Host: …"`。'
  },
  doc: {
    title: "应用不允许公开的主机名",
    what: "框架会用一份名单核对 Host 头，以免有人让它写出错误的链接。不在名单上的名字，在任何视图运行之前就会被拒绝，Django 返回 400，尽管 nginx 一切都做对了。",
    confusedWith: {
      "healthcheck-wrong-target": "那里健康检查问的是错误的端口或路径",
      "host-header-not-forwarded": "那里被拒绝的 Host 是 proxy_pass 里的名字"
    }
  }
};
var csrf_token_missing_default = {
  text: {
    summary: "`{service}` 以 {status} 拒绝了 {request}：它对伪造请求（CSRF）的防护要求一个令牌，而请求没有带上，或带得不对。路径是通的，改 nginx 的大小、超时或别的限制都没有用。",
    fix: "如果这个请求由没有浏览器的程序发送，就让它的路由不受这项防护（Django：`csrf_exempt`；Flask-WTF：`csrf.exempt`），并用请求头中的令牌登录，而不是 cookie。如果由浏览器发送，就把浏览器有的东西给检查：在 `auth.steps` 里加一步，取得 cookie 和 JSON 形式的令牌，再用 `auth.headers` 发送（Django：`X-CSRFToken`）。"
  },
  doc: {
    title: "请求没有 CSRF 令牌",
    what: "框架会拒绝别的网站也可能发出的 POST：请求必须在请求头或字段里带上只有自家页面知道的令牌，以及与它配套的 cookie。应答是 403，Flask-WTF 是 400，Laravel 是 419。这是应用自己的应答，直接请求也一样。",
    confusedWith: {
      "forwarded-headers-not-trusted": "那里请求来自正确的页面，而应用把它当成了别的来源",
      "nginx-access-denied-rule": "那里是 nginx 自己返回 403",
      "nginx-client-max-body-size": "那里是 nginx 以 413 拒绝了大小"
    }
  }
};
var duplicate_host_header_default = {
  text: {
    summary: "`{service}` 以 {status} 拒绝请求：请求里有两个 Host 头，被它合读成一个 `{host}`。nginx 两个都发了，因为 `proxy_set_header Host` 生效了两次。",
    written: "`proxy_set_header Host` 在同一个块里写了两次，这里和 {other}：nginx 会发送两个 Host 头，多数应用会以 400 拒绝。",
    fix: "这个 location 只保留一行 `proxy_set_header Host`。`proxy_params` 之类被包含的文件里自己就有一行。"
  },
  doc: {
    title: "nginx 发送了两个 Host 头",
    what: "每一行 proxy_set_header 都会增加一个头，同一个块里两行 Host 就是两个头；最常见的是 `include proxy_params;` 旁边又写了自己的一行。服务器用逗号把它们连起来，而任何主机名名单里都不会有带逗号的名字。",
    confusedWith: {
      "allowed-hosts-missing": "那里被拒绝的 Host 是一个名字，没有逗号",
      "upstream-name-underscore-host": "那里的名字带有下划线"
    }
  }
};
var forwarded_headers_not_trusted_default = {
  text: {
    summary: "`{service}` 以 403 拒绝 {path}：请求来自 {origin}，而 `{service}` 以为自己是用另一种协议被访问的。TLS 到 nginx 为止，`{service}` 不信任 nginx 对此的说明。",
    missing: "`{service}` 以 403 拒绝 {path}：请求来自 {origin}，而 `{service}` 以为自己是用另一种协议被访问的。TLS 到 nginx 为止，而 nginx 没有把这一点告诉 `{service}`。",
    overwritten: "`{service}` 以 403 拒绝 {path}：请求来自 {origin}，而 `{service}` 以为自己是用另一种协议被访问的。TLS 到 `{proxy}` 为止，它也说明了这一点（X-Forwarded-Proto），但它后面的 `{inner}` 里的 nginx 把它改成了 http，因为它自己是用 http 被访问的。",
    keep: "让 `{inner}` 把收到的头原样传下去：`proxy_set_header X-Forwarded-Proto $http_x_forwarded_proto;`。",
    port: "`{service}` 以 403 拒绝 {path}：请求来自 {origin}，而 nginx 转交主机名时去掉了端口（`$host`），所以在 `{service}` 看来那是另一个网站。",
    "keep-port": "按访问者的浏览器发送的样子转交主机名，带上端口：`proxy_set_header Host $http_host;`。",
    trust: '让应用信任 nginx 的头（Django：`SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")`；uvicorn：`--forwarded-allow-ips`；Express：`trust proxy`；Spring：server.forward-headers-strategy）。',
    add: "在这个 location 里加上 `proxy_set_header X-Forwarded-Proto $scheme;`，并让应用信任它（Django：SECURE_PROXY_SSL_HEADER）。",
    other: "被拒绝的来源 {origin} 与被访问的不是同一个主机"
  },
  doc: {
    title: "应用不信任代理的头",
    what: "在代理后面，应用只能从请求头得知访问者的地址和协议，而且只有被告知可以信任时才会相信。否则它把 https 当作 http，把 nginx 当作访问者：表单和上传因跨站检查而得到 403，所有访问者共用一个限流额度，链接以 http 开头。",
    confusedWith: {
      "forwarded-proto-redirect-loop": "那里应用不停地跳转到 https",
      "allowed-hosts-missing": "那里被拒绝的是主机名，状态码 400"
    }
  }
};
var forwarded_proto_redirect_loop_default = {
  text: {
    missing: "`{service}` 不停地把 {request} 跳转到 https：访问者已经在用 https，但 nginx 没有告诉 `{service}`。",
    untrusted: "`{service}` 不停地把 {request} 跳转到 https：访问者已经在用 https，nginx 也说明了（X-Forwarded-Proto），但 `{service}` 不相信。",
    plain: "`{service}` 把 {request} 跳转到 https，而这个栈里没有任何东西提供 https：如果前面还有一个提供 https 的代理，nginx 又会告诉 `{service}` 是 http，跳转就永远停不下来。",
    overwritten: "{request} 被不停地跳转到 https：`{proxy}` 已经说明访问者在用 https（X-Forwarded-Proto），但它后面的 `{inner}` 里的 nginx 把它改成了 http，因为它自己是用 http 被访问的。",
    keep: "让 `{inner}` 把收到的头原样传下去：`proxy_set_header X-Forwarded-Proto $http_x_forwarded_proto;`。应用本身没有错。",
    add: "在这个 location 里加上 `proxy_set_header X-Forwarded-Proto $scheme;`，并让应用信任它（Django：SECURE_PROXY_SSL_HEADER；Rails：assume_ssl；Express：`trust proxy`；Spring：server.forward-headers-strategy）。",
    trust: '让应用信任这个头（Django：`SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")`；Express：`trust proxy`；Spring：server.forward-headers-strategy），或者只让 nginx 跳转到 https。',
    hand: "如果 TLS 在更前面的另一个代理处结束，就把它的头传下去：`proxy_set_header X-Forwarded-Proto $http_x_forwarded_proto;`。没有 TLS 的栈则关掉跳转。"
  },
  doc: {
    title: "应用不停地跳转到 https",
    what: "TLS 在代理处结束，所以应用自己是用 http 被访问的。如果要求它坚持使用 https，它就会把每个请求跳转到访问者本来就在用的 URL，除非它从 X-Forwarded-Proto 得知并相信对方用的是 https。浏览器显示 ERR_TOO_MANY_REDIRECTS，上传会丢失请求体。",
    confusedWith: {
      "forwarded-headers-not-trusted": "那里请求被拒绝，而不是被跳转",
      "https-to-plain-http": "那里 nginx 用 TLS 去连不支持 TLS 的后端"
    }
  }
};
var host_header_not_forwarded_default = {
  text: {
    summary: "`{service}` 以 {status} 拒绝请求，因为它们的 Host 头是 `{host}`。那是 `proxy_pass` 里的名字：除非让 nginx 传递访问者使用的名字，否则它发送的就是这个。",
    fix: "在转发请求的 location 里加上 `proxy_set_header Host $host;`，并把外层块的 `proxy_set_header` 各行也重复写在那里：只有 location 里一行都没有时，外层的才起作用。",
    malformed: "`{host}` 不是有效的主机名，无论从哪里来都会被拒绝",
    forwarded: "nginx 传递了访问者的 Host；`{service}` 看到的是 `{host}`"
  },
  doc: {
    title: "nginx 没有传递 Host 头",
    what: "除非另有指定，nginx 会把 proxy_pass 里的名字作为 Host 发送（$proxy_host）。核对 Host 的应用不认识这个名字，就会拒绝请求，Django 返回 400。",
    confusedWith: {
      "upstream-name-underscore-host": "那里被拒绝的名字带有下划线，加进允许名单也没有用",
      "allowed-hosts-missing": "那里被拒绝的是公开的名字，而且传递正确",
      "location-uri-double-or-stripped-prefix": "那里是路径错了，返回 404"
    }
  }
};
var nginx_access_denied_rule_default = {
  text: {
    rule: "nginx 以 {status} 拒绝了 {method} {path}，因为客户端的地址不在它的 `allow` 和 `deny` 规则允许的范围内。",
    method: "nginx 以 {status} 拒绝了 {method} {path}：`{limit}` 把其他方法都留给它的块里允许的地址，而客户端的地址不在其中。",
    index: "nginx 以 {status} 拒绝了 {method} {path}：这个路径在这里是一个文件目录，没有首页文件，也不允许列出内容。",
    user: "nginx 以 {status} 拒绝了 {method} {path}：`auth_basic` 要求用户名和密码，而它的文件里没有用户 `{user}`。",
    password: "nginx 以 {status} 拒绝了 {method} {path}：`auth_basic` 要求用户名和密码，而请求带来的密码不是 `{user}` 的密码。",
    "no-file": "nginx 以 {status} 拒绝了 {method} {path}：它打不开 {file}（errno {errno}），而 `auth_basic_user_file` 说用户和密码在那里，所以谁也进不来。",
    "fix-no-file": "创建这个文件（`htpasswd -c`），并把它挂载或复制到 nginx 的容器里，路径为 {file}；nginx 的 worker 必须有权读取它。其中的用户是机密，不应放进仓库：给这个检查一个替代品。",
    "fix-rule": "允许访问者所在的地址，或者只对需要的路径保留 `deny`。如果前面还有一个代理，看到的是那个代理的地址，直到用 `set_real_ip_from` 和 `real_ip_header` 指明访问者的地址为止。",
    "fix-method": "如果人人都可以发送 {method}，就把它写在其他方法旁边（`{limit} {method}`），或者在它的块里允许可以发送的地址。",
    "fix-index": "如果这个路径应由后端回答，就给它一个 `proxy_pass`；否则给它一个存在的 `index` 文件。",
    "fix-password": "给检查提供 `{user}` 的密码（`auth.headers`），或者在 `auth_basic_user_file` 指定的文件里重新设置（`htpasswd`）。",
    "fix-user": "把 `{user}` 加进 `auth_basic_user_file` 指定的文件（`htpasswd`），或者给检查提供凭据（`auth.headers`）。"
  },
  doc: {
    title: "nginx 的规则拒绝访问",
    what: "`deny`、`auth_basic`（包括它的用户文件缺失的时候）和没有首页文件的目录会让 nginx 自己返回 403 或 401，后端根本见不到请求。它的错误日志里写着是哪条规则。",
    confusedWith: {
      "allowed-hosts-missing": "那里是应用拒绝了 Host 头",
      "client-body-temp-unwritable": "那里 nginx 返回 500"
    }
  }
};
var nginx_rate_limit_default = {
  text: {
    summary: "nginx 因为自己的限制（{limit}）以 {status} 拒绝了 {method} {path}：{what}超过了区域 `{zone}` 允许的数量。",
    "fix-connections": "调高 `limit_conn` 里的数字，或者只对需要的路径保留限制：上传和下载在持续期间一直算作一个连接。如果前面还有一个代理，在用 `set_real_ip_from` 和 `real_ip_header` 区分之前，所有访问者都算作同一个客户端。",
    fix: "放过一个页面通常的突发请求（`burst=20 nodelay`），提高速率，或者只对需要的路径保留限制。如果前面还有一个代理，在用 `set_real_ip_from` 和 `real_ip_header` 区分之前，所有访问者都算作同一个客户端。"
  },
  doc: {
    title: "nginx 限制请求速率",
    what: "limit_req 和 limit_conn 统计每个客户端的请求数和连接数。超过限制的部分由 nginx 自己回答，除非 limit_req_status 另有规定，状态码是 503，后端根本见不到请求。",
    confusedWith: {
      "backend-503-shedding": "那里是后端返回 503，直接访问也会得到",
      "forwarded-headers-not-trusted": "那里每一行的客户端都是代理的地址，所以所有访问者共用一个限额"
    }
  }
};
var selinux_denied_default = {
  text: {
    summary: "nginx 不允许连接到 {address}：内核的安全策略拒绝了它（TCP 连接上的 errno 13，文件权限不可能造成这种错误）。在 RHEL、Rocky、Fedora 和 CentOS 上这就是 SELinux。",
    fix: "允许 nginx 发起网络连接：`sudo setsebool -P httpd_can_network_connect 1`。是否被 SELinux 拒绝，可以用 `sudo ausearch -m AVC -c nginx` 查看。容器挂载的文件需要在卷上写 `:z` 或 `:Z`。",
    "fix-on-machine": "允许 nginx 打开网络连接：`sudo setsebool -P httpd_can_network_connect 1`。是不是 SELinux 拒绝的，`sudo ausearch -m AVC -c nginx` 会说明。"
  },
  doc: {
    title: "SELinux 禁止 nginx 发起连接",
    what: "在强制启用 SELinux 的系统上，只有策略允许时 nginx 才能连接其他端口。后端明明在监听，连接却立即以 errno 13 失败，nginx 返回 502。根据公开的证据识别，没有重现过。",
    confusedWith: {
      "unix-socket-permission": "那里上游是套接字文件，是它的权限不对",
      "backend-bind-loopback": "那里连接被拒绝（errno 111）",
      "client-body-temp-unwritable": "那里 errno 13 说的是 nginx 要写的文件"
    }
  }
};
var upstream_name_underscore_host_default = {
  text: {
    upstream: "`{service}` 以 {status} 拒绝请求，因为它们的 Host 头是 `{host}`：nginx 发送的是自己对后端的称呼，而主机名不允许有下划线。把它加进允许的主机名也没有用。",
    public: "`{service}` 以 {status} 拒绝请求，因为它们的 Host 头是 `{host}`：主机名不允许有下划线，任何允许名单都改变不了这一点。",
    forward: "在转发请求的 location 里加上 `proxy_set_header Host $host;`，或者给后端换一个没有下划线的名字（连字符是允许的）。",
    rename: "使用没有下划线的名字：连字符是允许的。"
  },
  doc: {
    title: "主机名里有下划线",
    what: "compose 和 nginx 接受 `my_app` 这样的名字，但 RFC 1034 不允许主机名里有下划线。Django 和 Tomcat 在查看允许名单之前就会以 400 拒绝这样的 Host 头。多半是 nginx 发送了上游的名字，因为没有人让它传递访问者使用的名字。",
    confusedWith: {
      "allowed-hosts-missing": "那里名字有效，只是不在名单上",
      "host-header-not-forwarded": "那里 nginx 对后端的称呼是有效的主机名"
    }
  }
};
var alias_collision_shared_network_default = {
  text: {
    summary: "Docker 的 DNS 对 `{host}` 给出两个答案：`{service}`（{mine}）和 `{other}`（{theirs}），后者在它们的网络上用了同样的名字。nginx 轮流使用，所以一部分请求会送错地方。",
    foreign: "Docker 的 DNS 对 `{host}` 还给出 {theirs}，这个栈里没有容器使用这个地址：网络 {network} 上的另一个项目用了同样的名字。nginx 轮流使用，所以一部分请求会送错地方。",
    rename: "去掉 `{other}` 的别名 `{host}`（`networks:` … `aliases:`），或者让 nginx 使用只有 `{service}` 才有的名字。",
    unique: "在网络 {network} 上给 `{service}` 一个自己的别名（`aliases:`）并在 nginx 里使用它，或者不让它加入这个共享网络。"
  },
  doc: {
    title: "有两个容器都叫 nginx 要找的名字",
    what: "同一个网络上，多个容器可以有同样的别名。Docker 的 DNS 会回答它们的全部地址，nginx 轮流使用。如果它们不是同一个应用，一些请求会得到 404、被拒绝连接，或看到别人的页面，而下一个请求又正常。",
    confusedWith: {
      "stale-upstream-ip": "那里 nginx 用的是这个名字已经不再拥有的地址",
      "location-uri-double-or-stripped-prefix": "那里每个请求都不对，而不是两个里有一个"
    }
  }
};
var dns_search_domain_hijack_default = {
  text: {
    summary: "nginx 查询 `{host}`，得到的是 {address}，一个不属于这个栈的地址：作答的是公司或运营商的域名服务器{search}，而不是 Docker 自己的。",
    fix: "使用这个栈里有的名字。如果 `{host}` 就是，就让它的服务运行起来。要避开外面的域名服务器，就在运行时用 `resolver 127.0.0.11` 解析，它不会附加搜索域。",
    inside: "`{host}` 指向 {address}，是这个栈里的地址"
  },
  doc: {
    title: "搜索域替后端的名字作了答",
    what: "Docker 不认识的短名字，会加上机器的搜索域（resolv.conf 里的 `search corp.example`）再试一次。如果那个域对任何名字都作答，nginx 就会毫无错误地启动，并把请求发到外面的地址。",
    confusedWith: {
      "stale-upstream-ip": "那里的地址曾经属于这个栈",
      "upstream-name-typo-or-container-name": "那里没有谁为这个名字作答，nginx 会说出来",
      "nginx-proxy-connect-timeout": "那里地址就写在配置里"
    }
  }
};
var localhost_dual_stack_default = {
  text: {
    summary: "nginx 连接 `localhost:{port}`，而它是两个地址：{used} 和 {other}。后端只监听 {used}，所以每当轮到 {other}，nginx 就被拒绝连接。",
    fix: "把 `localhost:{port}` 写成 `{used}:{port}`，这样就只有一个地址；或者让后端同时监听 IPv4 和 IPv6。",
    both: "后端在 {address} 上也接受连接"
  },
  doc: {
    title: "localhost 既是 IPv4 又是 IPv6，而后端只用其中之一",
    what: "机器或容器有 IPv6 时，`localhost` 同时表示 ::1 和 127.0.0.1。nginx 把它们当作两个服务器轮流使用。后端只监听其中一个，就会拒绝每隔一次的连接：nginx 改试另一个（只留下日志），不允许再试的时候则返回 502。",
    confusedWith: {
      "proxy-pass-localhost-in-container": "那里两个地址上都没有进程监听",
      "ipv6-aaaa-unreachable": "那里的 IPv6 地址不是容器自己的"
    }
  }
};
var resolver_bypasses_etc_hosts_default = {
  text: {
    summary: "`{name}` 只写在 nginx 容器的 /etc/hosts 里。`proxy_pass` 用了变量，所以 nginx 向自己的 `resolver` 查询这个名字，根本不读那个文件。",
    fix: "在 `proxy_pass` 里直接写主机名，不用变量（`proxy_pass http://{name}:PORT;`，或 upstream 块里的一行 `server`）：这样 nginx 会在启动时读一次 /etc/hosts。"
  },
  doc: {
    title: "名字只在 /etc/hosts 里，而 nginx 去问 resolver",
    what: "`extra_hosts`、`localhost` 和 `host.docker.internal` 都是 /etc/hosts 里的条目。对于直接写出的名字，nginx 启动时会读这个文件。变量里的名字则在运行时只由 `resolver` 查询，它不知道这些条目。",
    confusedWith: {
      "resolver-wrong-server": "那里有域名服务器认识这个名字，只是问的是另一个",
      "upstream-name-typo-or-container-name": "那里到处都没有这个名字"
    }
  }
};
var resolver_missing_for_variable_default = {
  text: {
    summary: "`proxy_pass` 用了变量，所以 nginx 对每个请求都要重新查询 `{name}`，但没有 `resolver` 告诉它该问哪个 DNS 服务器。",
    fix: "在 server 块里加上 `{resolver}`（Docker 自己的 DNS），或者在 `proxy_pass` 里直接写主机名，不用变量。",
    "fix-on-machine": "在 server 块里加上 `resolver` 和机器的域名服务器（写在 /etc/resolv.conf 里；用 systemd-resolved 时是 `resolver 127.0.0.53;`），或者在 `proxy_pass` 里直接写主机名，不用变量。"
  },
  doc: {
    title: "proxy_pass 里有变量，却没有 resolver",
    what: "直接写在 proxy_pass 里的名字在 nginx 启动时解析。用了变量就在每个请求时解析，为此 nginx 需要 `resolver` 指令：它不读 /etc/resolv.conf。没有它，每个请求都以 502 告终（nginx 手册，ngx_http_proxy_module，proxy_pass）。",
    confusedWith: {
      "upstream-name-typo-or-container-name": "那里 resolver 回答说这个名字不存在"
    }
  }
};
var resolver_wrong_server_default = {
  text: {
    silent: "nginx 向域名服务器 {server} 查询 `{name}`，那里没有应答：没有进程监听，或者连不上。",
    ignorant: "nginx 向域名服务器 {server} 查询 `{name}`，而它不认识：只有 Docker 自己的（{docker}）认识这个栈的服务。",
    refuses: "nginx 向域名服务器 {server} 查询 `{name}`，而它失败或拒绝回答（代码 {code}）。",
    fix: "把 nginx 里的 `resolver {server}` 写成 `resolver {docker} valid=10s;`：容器在自定义网络里时，这就是 Docker 的域名服务器。",
    "fix-on-machine": "把 nginx 里的 `resolver {server}` 换成机器自己的域名服务器：它写在 /etc/resolv.conf 里（用 systemd-resolved 时是 `resolver 127.0.0.53;`）。",
    absent: "nginx 向 Docker 的域名服务器 {docker} 查询 `{name}`，而那里没有人：它只对 compose 或 `docker network create` 创建的网络里的容器存在。",
    join: "让 nginx 加入这个栈的网络，不要用 `network_mode: host` 或 `bridge`，或者把名字换成地址。",
    "join-on-machine": "改写成机器自己的域名服务器：它写在 /etc/resolv.conf 里（用 systemd-resolved 时是 `resolver 127.0.0.53;`）。或者写地址，不写名字。",
    right: "nginx 向 Docker 自己的域名服务器查询 `{name}`"
  },
  doc: {
    title: "nginx 询问的域名服务器不认识后端",
    what: "proxy_pass 里有变量时，nginx 对每个请求都查询名字，而且只问 `resolver` 指令里的服务器：不看 /etc/resolv.conf，不看 /etc/hosts，也不用搜索域。公共的或公司的域名服务器不认识栈里的服务；从别的系统抄来的地址上可能根本没有域名服务器。",
    confusedWith: {
      "resolver-missing-for-variable": "那里根本没有设置 resolver",
      "resolver-bypasses-etc-hosts": "那里名字只写在 /etc/hosts 里",
      "upstream-name-typo-or-container-name": "那里没有服务叫这个名字",
      "upstream-host-not-found-service-down": "那里问的正是 Docker 自己的服务器"
    }
  }
};
var stale_upstream_ip_default = {
  text: {
    summary: "nginx 仍然把发给 `{host}` 的请求送到 {old}，那是 nginx 启动时 `{service}` 的地址。此后 `{service}` 重新创建过，现在是 {now}。",
    taken: "nginx 仍然把发给 `{host}` 的请求送到 {old}，那是 nginx 启动时 `{service}` 的地址。此后 `{service}` 重新创建过，现在是 {now}；{old} 现在属于 `{other}`。",
    nobody: "nginx 把请求发到 {old}，而这里看到的容器都没有这个地址：它们是 {now}。",
    fix: "立即解决：`docker compose exec {proxy} nginx -s reload`。一劳永逸：让 nginx 重新查询名字，用 `resolver 127.0.0.11 valid=10s;` 和 `set $backend http://{host}:{port}; proxy_pass $backend;`（从 nginx 1.27.3 起，也可以在 upstream 块里写 `server {host}:{port} resolve;` 和 `zone`）。",
    reload: "每当后面的容器重新创建，就重载 nginx（`nginx -s reload`），或者用 `resolver` 和 proxy_pass 里的变量，让 nginx 在运行时查询名字。",
    current: "nginx 连接的是 {now}，正是 `{service}` 现在的地址"
  },
  doc: {
    title: "nginx 记着后端的旧地址",
    what: "nginx 只在启动时查询一次名字。重新创建的容器（部署、`up --force-recreate`）可能得到另一个地址；nginx 仍然去问旧地址，那里没有人，或者是另一个容器。重载 nginx 能好到下一次为止。",
    confusedWith: {
      "upstream-wrong-port": "那里的地址就是后端自己的",
      "backend-not-running": "那里后端根本没有地址",
      "dns-search-domain-hijack": "那里的地址从来不属于这个栈"
    }
  }
};
var upstream_host_not_found_service_down_default = {
  text: {
    summary: "nginx 找不到主机 `{name}`，因为 `{service}` 没有在运行（{state}），而 Docker 的 DNS 只认识运行中的容器。",
    fix: "先让 `{service}` 运行起来；nginx 没有错。为了让 nginx 永远不在它之前启动，给 nginx 加上 `depends_on` 和 `condition: service_healthy`。",
    off: "nginx 找不到主机 `{name}`，因为服务 `{service}` 没有启动：它属于没有启用的 profile「{profiles}」。",
    turnOn: "启用这个 profile（配置里的 `profiles:`，compose 的 `--profile`），去掉 `{service}` 的 `profiles`，或者让 nginx 没有它也能启动：proxy_pass 里用变量，再加一个 `resolver`。",
    told: "nginx 找不到主机 `{name}`。Docker 的 DNS 只认识运行中的容器：多半是这个名字背后的容器已经退出，或者从来没有启动。",
    look: "看看 `{name}` 背后的容器是否在运行；如果没有，看它为什么退出（`docker compose logs`）。nginx 没有错。",
    up: "`{service}` 在运行"
  },
  doc: {
    title: "服务没有运行，所以 nginx 找不到主机",
    what: "nginx 在启动时解析一次配置里的名字。名字背后的服务没有运行时，Docker 的 DNS 不认识它，nginx 以 “host not found in upstream” 退出。这一行只是症状：让服务停下的才是原因。",
    confusedWith: {
      "upstream-name-typo-or-container-name": "那里没有服务叫这个名字",
      "upstream-host-not-found-start-race": "那里服务在运行，只是比 nginx 晚"
    }
  }
};
var upstream_host_not_found_start_race_default = {
  text: {
    summary: "nginx 在 `{service}` 出现之前就启动了，找不到主机 `{name}`，于是退出；现在 `{service}` 在运行，但没有东西再启动 nginx。",
    fix: "让 nginx 等待：`depends_on` 里写 `{service}` 和 `condition: service_healthy`，并给 nginx 加上 `restart: unless-stopped`。",
    certain: "`{proxy}` 里的 nginx 只在启动时查询一次 `{name}`，而且不等 `{service}`，而 `{service}` 自己要等到 {waits} 之后才启动。nginx 找不到主机就会退出，没有东西再启动它。",
    faster: "`{proxy}` 里的 nginx 只在启动时查询一次 `{name}`，而且不等 `{service}`。它先启动的话，就会找不到主机而退出，没有东西再启动它。",
    told: "nginx 找不到主机 `{name}`。如果它背后的容器现在在运行，可能只是启动得比 nginx 晚，而 nginx 只在启动时查询一次名字。",
    "told-on-machine": "nginx 找不到主机 `{name}`：它启动时，机器的 /etc/hosts 和域名服务器都不认识这个名字。nginx 只在启动时查一次名字：开机后它可能比网络先起来。",
    again: "再启动一次 nginx：如果这样就好了，就用 `depends_on` 和 `condition: service_healthy` 让 nginx 等待 `{name}`，并给它加上 `restart: unless-stopped`。",
    "again-on-machine": "看看机器认不认识这个名字（`getent hosts {name}`）。认识的话，再启动一次 nginx，并让它的单元等待网络（`After=network-online.target`、`Wants=network-online.target`）。不认识的话，改正名字，把它写进 /etc/hosts，或者直接写地址。",
    later: "`{service}` 在 nginx 查询它之前就已经运行"
  },
  doc: {
    title: "nginx 比后端先启动",
    what: "nginx 在启动时解析一次配置里的名字。它比后端快的时候，名字还查不到，nginx 就退出。再启动一次就能成功。",
    confusedWith: {
      "upstream-host-not-found-service-down": "那里服务一直没有运行起来",
      "networks-not-shared": "那里 nginx 任何时候都查不到这个名字"
    }
  }
};
var upstream_name_typo_or_container_name_default = {
  text: {
    summary: "nginx 要找名为 `{name}` 的主机，但这个栈里没有任何服务、容器或别名叫这个名字。",
    near: "nginx 要找名为 `{name}` 的主机，但这个栈里没有叫这个名字的；有一个叫 `{nearest}`。",
    fix: "使用 compose 文件里有的名字：{names}。",
    rename: "在 nginx 配置里把 `{name}` 写成 `{nearest}`。",
    foreign: "nginx 要找名为 `{name}` 的主机，而这个栈里没有服务叫这个名字。除非网络 {network} 上另一个项目的容器叫这个名字，否则 nginx 找不到它。",
    machine: "nginx 要找宿主机，用的名字是 `{name}`，而这个名字在它的容器里没有地址，所以 nginx 启动不了。Docker Desktop 会自动提供这个名字；Linux 上的引擎只为要求它的服务提供。",
    gateway: '为 `{service}` 加上这个名字：`extra_hosts: ["{name}:host-gateway"]`。宿主机上的程序也必须监听 Docker 网桥的地址，而不能只监听 127.0.0.1。如果指的是这个项目里的服务，就写它的名字。',
    outside: "nginx 要找名为 `{name}` 的主机，它不属于这个项目，也查不到地址，所以 nginx 启动不了。",
    reach: "看看名字是否正确，以及从这台机器上究竟能不能解析它：私有网络（云、VPN）的名字只有在那里才认识。如果指的是这个项目里的服务，就写它的名字。",
    known: "`{name}` 是这个栈里一个服务的名字"
  },
  doc: {
    title: "nginx 写的主机名不存在",
    what: "Docker 的 DNS 只认识服务名、容器名和网络别名，别的都不认识。写了别的名字，nginx 启动时就以 “host not found in upstream” 退出；如果名字是在每个请求时查询的，则返回 502。",
    confusedWith: {
      "upstream-host-not-found-service-down": "那里名字是对的，只是服务没有运行",
      "networks-not-shared": "那里名字是对的，只是服务在另一个网络上"
    }
  }
};
var host_firewall_blocks_default = {
  text: {
    inside: "`{service}` 在运行，地址是 {address}，也在监听端口 {port}，但来自 nginx 的连接{manner}：是它的容器里或容器前面的包过滤（iptables、nftables）造成的。",
    host: "nginx 询问的是机器本身（{address}，端口 {port}），而来自容器的连接{manner}：机器的防火墙（ufw、firewalld）把容器挡在外面。",
    allow: "允许从它与 nginx 共用的网络连接 `{service}` 的端口 {port}：在丢弃连接的规则之前加一条规则。",
    admit: "允许容器的网络访问机器的端口 {port}（例如 `ufw allow from 172.16.0.0/12 to any port {port} proto tcp`），或者把程序移到这个栈的服务里。",
    open: "从 nginx 的网络到 {address}:{port} 的连接被接受"
  },
  doc: {
    title: "防火墙把 nginx 挡在外面",
    what: "nginx 和后端之间的包过滤丢弃连接（nginx：110，状态 504），或以 host-prohibited 拒绝（nginx：113，状态 502）。后面的程序在运行，也在监听。在使用 ufw 或 firewalld 的机器上，询问机器本身的容器会遇到这种情况。",
    confusedWith: {
      "nginx-proxy-connect-timeout": "那里不知道那个地址上有没有人",
      "backend-accept-queue-full": "那里连接到达了，在后端的队列里等待",
      "host-service-bound-loopback": "那里机器拒绝连接（111），因为没有进程监听",
      "backend-not-running": "那里容器已经不在，同样会得到 113"
    }
  }
};
var host_service_bound_loopback_default = {
  text: {
    seen: "nginx 询问的是运行容器的机器（{target}）。那里的 `{service}` 只监听 {address}:{port}，来自容器的连接永远到不了那里。",
    summary: "nginx 询问的是运行容器的机器（{target}），并被拒绝连接：那里的程序只监听 127.0.0.1，或者没有运行。",
    fix: "让机器上的程序监听 0.0.0.0，或者 Docker 自己的地址（{gateway}），并用防火墙挡住其他人。或者把它作为这个栈的服务运行。",
    bind: "让 `{service}` 监听 0.0.0.0 而不是 {address}，或者监听 Docker 自己的地址（{gateway}）。",
    open: "`{service}` 对所有人监听机器的端口 {port}"
  },
  doc: {
    title: "机器上的程序只监听回环地址",
    what: "`host.docker.internal` 和 172.17.0.1 从容器通向机器本身。机器上只监听 127.0.0.1 的程序能回答机器上的人，但来自容器的连接要经过 Docker 的网桥，会被拒绝。",
    confusedWith: {
      "backend-bind-loopback": "那里后端在自己的容器里运行",
      "host-firewall-blocks": "那里没有任何回应，或者是 113，而不是拒绝连接"
    }
  }
};
var ipv6_aaaa_unreachable_default = {
  text: {
    summary: "`{name}` 也有 IPv6 地址，nginx 试了其中一个（{address}），但它的容器没有 IPv6：网络不可达。",
    "summary-on-machine": "`{name}` 也有 IPv6 地址，nginx 尝试了其中一个（{address}），但这台机器没有通往那里的 IPv6 路由：网络不可达。",
    off: "在 `resolver` 行加上 `ipv6=off`，让 nginx 只查询 IPv4 地址。",
    literal: "给 nginx 写上游的 IPv4 地址，或者让它的网络支持 IPv6（compose 里的 `enable_ipv6: true`）。",
    "literal-on-machine": "把上游的 IPv4 地址写给 nginx，或者给机器配上 IPv6。"
  },
  doc: {
    title: "nginx 尝试 IPv6 地址，而它的容器没有 IPv6",
    what: "许多公开的名字同时有 IPv4 和 IPv6 地址。nginx 轮流使用全部地址，包括它的容器没有路由的那些。到那些地址的连接立即失败（101: Network is unreachable），其他的正常，所以时好时坏。",
    confusedWith: {
      "localhost-dual-stack": "那里的 IPv6 地址是 ::1，容器自己的",
      "host-firewall-blocks": "那里网络是通的，失败的是 IPv4 地址"
    }
  }
};
var network_mode_host_mixed_default = {
  text: {
    backend: "nginx 要找 `{name}`，但 `{service}` 用了 `network_mode: host`：它使用机器的网络，在容器之间没有地址，Docker 的 DNS 不认识它。",
    proxy: "`{proxy}` 里的 nginx 用了 `network_mode: host`：它询问机器的域名服务器，而那里不认识这个栈的服务，所以找不到 `{name}`。",
    unpublished: "`{proxy}` 里的 nginx 用了 `network_mode: host`，所以 {host}:{port} 是机器自己的端口 {port}，而 `{service}` 没有把它的端口 {port} 发布到那里。",
    drop: '去掉 `{service}` 的 `network_mode: host`。如果它需要机器的网络，就给 nginx 加上 `extra_hosts: ["host.docker.internal:host-gateway"]`，让它询问 host.docker.internal。',
    join: "去掉 `{proxy}` 的 `network_mode: host`，改为发布它的端口；或者把 `{name}` 的端口发布到 127.0.0.1，让 nginx 询问那里。",
    publish: '把 `{service}` 的端口发布给机器：`ports: ["127.0.0.1:{port}:{port}"]`。'
  },
  doc: {
    title: "一方用机器的网络，另一方用栈的网络",
    what: "用了 `network_mode: host`，服务就离开了栈的网络：它在那里没有地址，Docker 的 DNS 不认识它，它也不认识其他服务的名字。nginx 和后端于是互相找不到。",
    confusedWith: {
      "networks-not-shared": "那里两者都在栈的网络上，只是不同的网络",
      "upstream-host-not-found-service-down": "那里服务没有在运行",
      "host-service-bound-loopback": "那里 nginx 到得了机器，只是被拒绝连接"
    }
  }
};
var networks_not_shared_default = {
  text: {
    summary: "nginx 找不到 `{name}`：`{proxy}` 在 {mine} 上，`{service}` 在 {theirs} 上，它们没有共同的网络。",
    told: "nginx 找不到主机 `{name}`。如果它背后的容器在运行，两者可能没有共同的网络：Docker 的 DNS 只把容器自己所在网络上的名字告诉它。",
    join: "对比两个容器的网络，让它们加入同一个（两个服务的 `networks:`；写了 `networks:` 的服务就不再属于 `default`）。",
    fix: "让两个服务加入同一个网络：在 `{proxy}` 的 `networks:` 里加上 {first}。列出了 `networks:` 的服务只属于列出的网络，不再属于默认网络。",
    address: "nginx 连不上 {address}，那是 `{service}`：`{proxy}` 在 {mine} 上，`{service}` 在 {theirs} 上，而 Docker 不让不同网络互通。",
    shared: "`{proxy}` 和 `{service}` 都在 {shared} 上"
  },
  doc: {
    title: "nginx 和后端没有共同的网络",
    what: "容器只有在共同的网络上才能互相看见。服务一旦列出 `networks:`，就离开了默认网络；nginx 于是既查不到后端的名字，也到不了它的地址。",
    confusedWith: {
      "upstream-name-typo-or-container-name": "那里栈里没有服务叫这个名字",
      "upstream-host-not-found-service-down": "那里服务没有在运行"
    }
  }
};
var nginx_proxy_connect_timeout_default = {
  text: {
    nobody: "nginx 尝试连接 {target}，没有任何回应，连拒绝都没有：这个栈里没有容器使用地址 {address}。",
    "nobody-on-machine": "nginx 尝试连接 {target}，什么都没有返回，连拒绝都没有：看到的东西里没有谁有地址 {address}。",
    held: "nginx 尝试连接 {target}，也就是 `{service}`，没有任何回应，连拒绝都没有。",
    summary: "nginx 尝试连接 {target}，没有任何回应，连拒绝都没有：没有机器使用这个地址，或者路上有东西丢弃了数据包。",
    name: "不要写地址，写后端的服务名。容器的地址只在它重新创建之前有效。",
    "name-on-machine": "写上后端现在的地址。",
    find: "在 nginx 所在的位置（`docker compose exec {proxy} …`）看看能不能到达 {target}。先检查地址是否写错，再检查中间有没有防火墙。加长 `proxy_connect_timeout` 没有用。",
    "find-on-machine": "在运行 nginx 的机器上试试 {target} 能不能访问（`curl -v --max-time 5 http://{target}/`）。先看地址是不是错了，再看中间有没有防火墙。调大 `proxy_connect_timeout` 没有用。"
  },
  doc: {
    title: "nginx 连接的地方没有任何应答",
    what: "对方在的话，会立即回应连接请求，要么接受，要么拒绝。两者都没有，就是数据包丢了：那个地址不属于任何人，或者防火墙丢弃了它们。nginx 等满 proxy_connect_timeout（未设置时为 60 秒）后放弃，返回 504。",
    confusedWith: {
      "nginx-proxy-read-timeout": "那里连接已经建立，只是没有等到回答",
      "host-firewall-blocks": "那里知道那个地址上有机器并且在监听",
      "backend-accept-queue-full": "那里后端在监听，只是队列已满",
      "stale-upstream-ip": "那里的地址曾经是后端的"
    }
  }
};
var published_on_internal_network_default = {
  text: {
    summary: "compose 把 `{service}` 的端口 {port} 发布在机器的端口 {host} 上，但 `{service}` 只在 {networks} 上，那里写着 `internal: true`：Docker 不会打开任何端口，访问 {host} 的人都会被拒绝。",
    gated: "compose 把 `{service}` 的端口 {port} 发布在机器的端口 {host} 上，但 `{service}` 只在 {networks} 上，那里写着 `internal: true`：Docker 不会打开任何端口。除了 {gates} 没有谁能把人带进来，访问 {host} 的人都会被拒绝。",
    fix: "在 `{service}` 的 `networks:` 里再列出一个不是 internal 的网络，例如 `default`，其余的仍然封闭。如果不该有人从那里进来，就去掉 `ports:`。"
  },
  doc: {
    title: "在 internal 网络上发布的端口",
    what: "写了 `internal: true` 的网络和外界互不相通。容器如果只在这样的网络上，Docker 就不会打开它的 `ports:`，而且什么也不说：容器在运行，其他容器也连得上它，只是 `docker ps` 里看不到端口。",
    confusedWith: {
      "nginx-listen-vs-compose-port": "那里 Docker 打开了端口，nginx 监听的却是另一个",
      "networks-not-shared": "那里是 nginx 连不上后端"
    }
  }
};
var backend_bind_ipv6_only_default = {
  text: {
    summary: "`{service}` 只用 IPv6 监听 [{address}]:{port}。nginx 用 IPv4 连接它的 {host}:{port}，被拒绝。",
    fix: "让 `{service}` 里的服务器监听 0.0.0.0 而不是 {address}，或者去掉让它的 IPv6 套接字不接受 IPv4 的设置（`IPV6_V6ONLY`、`ipv6Only: true`）。",
    both: "`{service}` 在端口 {port} 上也接受 IPv4 连接"
  },
  doc: {
    title: "后端只监听 IPv6",
    what: "绑定到 `::` 的服务器通常也接受 IPv4 连接，除非它自己、框架或内核（`net.ipv6.bindv6only`）要求只用 IPv6。除非为网络启用了 IPv6，Docker 的网络只有 IPv4 地址，所以 nginx 在一个看上去完全开放的地址上被拒绝连接。",
    confusedWith: {
      "backend-bind-loopback": "那里服务器监听 127.0.0.1 或 ::1，只对自己开放",
      "ipv6-aaaa-unreachable": "那里 nginx 用 IPv6 连接，而网络没有 IPv6",
      "upstream-wrong-port": "那里 nginx 使用的端口上没有进程监听"
    }
  }
};
var backend_bind_loopback_default = {
  text: {
    summary: "`{service}` 只监听 {address}:{port}，它自己的容器之外谁都连不上。nginx 通过网络连接它，被拒绝。",
    "summary-on-machine": "`{service}` 只监听 {address}:{port}，用别的地址访问不到它。nginx 用的是别的地址，于是被拒绝。",
    variable: "把 `{service}` 的变量 `{variable}` 的值从 {address} 改成 0.0.0.0（如果服务器从那里取得它的地址）；否则在启动命令里写明地址。",
    fix: "让 `{service}` 里的服务器监听 0.0.0.0 而不是 {address}，在启动命令里加上 `{option}`。",
    own: "让 `{service}` 里的服务器监听 0.0.0.0 而不是 {address}。看看启动它的地方，也就是命令、代码或设置：那里写着 {address} 或 `localhost`，或者根本没写地址，服务器就自己用 {address}。",
    written: "`{service}` 中的 {server} 只监听 {address}，它自己的容器之外谁都连不上：把请求发到 `{host}:{port}` 的 nginx 会被拒绝。",
    preset: "没有告诉 `{service}` 中的 {server} 在哪里监听，它就会用 {address}，自己的容器之外谁都连不上：把请求发到 `{host}:{port}` 的 nginx 会被拒绝。",
    told: "nginx 在 `{host}:{port}` 被拒绝连接。如果 `{service}` 在运行，它可能只监听 127.0.0.1，自己的容器之外谁都连不上。",
    "told-on-machine": "nginx 在 `{host}:{port}` 被拒绝。如果 `{service}` 确实在运行，它可能只监听 127.0.0.1，用别的地址访问不到它。",
    look: "把这条命令的输出加到粘贴的内容里：它说明 `{service}` 在哪里监听。那必须是 0.0.0.0，而不是 127.0.0.1 或 localhost。",
    elsewhere: "`{service}` 在端口 {port} 上接受来自其他容器的连接",
    "elsewhere-on-machine": "`{service}` 在端口 {port} 上接受来自回环以外地址的连接"
  },
  doc: {
    title: "后端只监听回环地址",
    what: "在容器里，127.0.0.1 只指这个容器自己。绑定到它的服务器能回答在容器里运行的健康检查，但来自 nginx 的每个连接都会被拒绝。",
    confusedWith: {
      "upstream-wrong-port": "那里有一个端口对所有人开放，只是不是 nginx 用的那个",
      "backend-not-running": "那里根本没有进程监听"
    }
  }
};
var backend_bind_other_address_default = {
  text: {
    summary: "`{service}` 只监听 {address}:{port}，那是它在网络 {network} 上的地址。nginx 连接的是它在 {other} 上的地址 {asked}:{port}，被拒绝。",
    variable: "把 `{service}` 的变量 `{variable}` 的值从 `{value}` 改成 0.0.0.0：这样服务器就监听容器的所有地址。",
    option: "让 `{service}` 里的服务器监听 0.0.0.0，也就是容器的所有地址：在启动命令里加上 `{option}`。",
    fix: "让 `{service}` 里的服务器监听 0.0.0.0，也就是容器的所有地址。看看启动它的地方，也就是命令、代码或设置：容器的名字（`hostname`）或变量 `HOSTNAME` 只代表一个地址。"
  },
  doc: {
    title: "后端监听的是它在另一个网络上的地址",
    what: "容器在几个网络上，就在每个网络上各有一个地址。如果让服务器监听容器的名字（`hostname`、`HOSTNAME`，Next.js 自己就会这样），它只占用其中一个网络上的地址，从别的网络来的连接都会被拒绝，nginx 也一样。",
    confusedWith: {
      "backend-bind-loopback": "那里服务器监听 127.0.0.1，只对自己开放",
      "networks-not-shared": "那里两者没有共同的网络",
      "stale-upstream-ip": "那里 nginx 连接的是容器已经不再拥有的地址"
    }
  }
};
var backend_hung_or_paused_default = {
  text: {
    paused: "`{service}` 的容器被暂停了：它的进程被冻结。内核仍然替它们接受连接，但没有人应答。",
    hung: "`{service}` 接受连接却一个都不回答，无论问什么（{asked}），直接访问和经过 nginx 都一样：它的进程停住了（被停止，或者互相等待），而不只是慢。",
    unpause: "运行 `docker compose unpause {service}`，并查清是谁暂停了它。",
    fix: "看看它的进程在做什么：`docker compose top {service}` 会用状态 T 显示被停止的进程；打印调用栈（`py-spy dump`、对 JVM 用 `kill -QUIT`、设置 PYTHONFAULTHANDLER=1 后用 `kill -ABRT`）能看出其他进程在等什么。加长超时没有用。"
  },
  doc: {
    title: "后端被冻结了",
    what: "后端的进程还在，也占着端口，但没有在运行：被暂停、被信号停止，或者永远在互相等待。内核替它们接受连接，所以 nginx 一直等，然后返回 504。",
    confusedWith: {
      "nginx-proxy-read-timeout": "那里多给一些时间后端就会回答",
      "event-loop-blocked": "那里后端一直能回答，直到一个长请求把它阻塞",
      "dev-reloader-waiting": "那里是开发服务器在等人修改有错的代码",
      "backend-accept-queue-full": "那里连连接都不再被接受"
    }
  }
};
var backend_not_running_default = {
  text: {
    ended: "`{service}` 没有在运行：它的进程以退出码 {code} 结束了。",
    killed: "`{service}` 没有在运行：它的进程被杀掉了（退出码 137 就是 SIGKILL），可能是因为内存用尽。",
    "by-whom": "看看是谁杀掉了它：`OOMKilled` 说明它的容器是否用尽了内存，内核日志说明内核因为内存结束了谁。如果两者都没有，就是有人停止了它。",
    "by-whom-on-machine": "看看是谁杀掉了它：内核日志（`journalctl -k`）会写明因内存不足结束了谁。如果里面没有，就是有人停掉了它。",
    state: "`{service}` 没有在运行：它的容器状态是 {state}。",
    "state-on-machine": "`{service}` 没有在运行。",
    never: "`{service}` 从来没有启动（{state}）。",
    told: "nginx 在 `{host}:{port}` 被拒绝连接：多半是 `{service}` 没有在运行，或者它的服务器没有启动成功。",
    see: "看看 `{service}` 是否在运行，以及它最后说了什么；然后修好那个问题。",
    silent: "`{service}` 在运行，但没有监听任何端口。",
    waiting: "`{service}` 在运行，但没有监听任何端口；它最后输出的是 `{words}`。",
    idle: "`{service}` 运行的是 `{command}`，那只是让容器活着：那里没有启动服务器，也没有监听任何端口。",
    serve: "在 `{command}` 的位置写上启动服务器的命令；如果镜像里有（`CMD`），去掉 `command:` 就行。",
    start: "看 `{service}` 日志的末尾（`docker compose logs {service}`），了解它为什么结束。",
    "start-on-machine": "看看 `{service}` 日志的末尾（单元用 `journalctl`），了解它为什么结束。",
    waits: "看 `{service}` 日志的末尾（`docker compose logs {service}`），了解它在等什么，或者它是不是用端口之外的方式提供服务。",
    "waits-on-machine": "看看 `{service}` 日志的末尾（单元用 `journalctl`），它在等什么，或者它是不是不通过端口提供服务。",
    listens: "`{service}` 在运行，并监听 {ports}"
  },
  doc: {
    title: "后端没有在运行",
    what: "nginx 要把请求发往的容器已经结束、从未启动，或者里面的进程不为任何人服务。nginx 连接不到任何服务。只有在没有任何线索说明原因时，才会把它作为原因报告。",
    confusedWith: {
      "crash-loop-generic": "那里它被一次又一次地重新启动",
      "foreground-missing": "那里它以退出码 0 结束，好像一切都做完了",
      "backend-bind-loopback": "那里后端在运行也在监听，只是只对自己",
      "upstream-wrong-port": "那里后端在运行，监听的是另一个端口",
      "dependency-unhealthy-blocks-up": "那里 compose 在等另一个服务，所以没有启动它"
    }
  }
};
var backend_port_in_use_in_container_default = {
  text: {
    summary: "`{service}` 里的服务器无法监听 {port}，因为同一个容器里已经有别的程序在监听，于是它放弃了。",
    "summary-on-machine": "`{service}` 里的服务器程序无法监听 {port}，因为机器上另一个程序已经在监听它，于是它放弃了。",
    other: "`{service}` 里的服务器无法监听 {port}，因为同一个容器里已经有别的程序在监听：现在回答请求的是那个程序，不是应用。",
    "other-on-machine": "`{service}` 里的服务器程序无法监听 {port}，因为机器上另一个程序在监听它：现在响应请求的是那个程序，不是应用。",
    fix: "一个端口只启动一个服务器：给 `{service}` 里的另一个程序换一个端口，把它放进单独的服务，或者去掉它。检查启动命令、它运行的脚本，以及共用它网络的服务（`network_mode`）。",
    "fix-on-machine": "看看谁占着这个端口：`sudo ss -ltnp`。常见的情况是之前手动启动的一个实例。结束它，或者给两者之一换一个端口。"
  },
  doc: {
    title: "后端的端口在容器里已被占用",
    what: "容器有自己的端口，里面的两个程序不能监听同一个端口（errno 98，EADDRINUSE）。后来的那个会结束；于是没有人提供服务，或者回答的是错误的程序。这与主机上的端口是否空闲无关。",
    confusedWith: {
      "host-port-already-allocated": "那里是引擎拒绝发布主机的端口，容器没有启动",
      "upstream-wrong-port": "那里服务器确实在监听，只是在另一个端口"
    }
  }
};
var bad_server_cli_args_default = {
  text: {
    summary: "`{service}` 无法启动：{program} 看不懂启动命令里的参数（{detail}）。",
    joined: "`{service}` 无法启动：`{detail}` 作为一个参数到了 {program} 那里。它就不再是选项，而被当成应用的名字。",
    empty: "`{service}` 无法启动：启动命令把 `{variable}` 的值给了 `{option}`，而它是空的，所以 {program} 少了一个参数（{detail}）。",
    fill: "给 `{service}` 的 `{variable}` 设一个值。如果 compose 文件用另一个变量来填它，那个变量就要有值：写在 `.env` 里，或者写在运行 compose 的环境里。",
    fix: "改正启动命令里的选项；`{program} --help` 会列出已安装版本支持的选项。在 YAML 列表或 exec 形式里，每个选项和每个值都要单独成为一项。",
    split: "把选项和值写成列表里的两项，或者用 `=` 写成一项：`--bind=0.0.0.0:8000`。如果写的是字符串而不是列表，会在空格处分开。"
  },
  doc: {
    title: "服务器看不懂它的参数",
    what: "启动命令给了服务器不认识的选项，或者读不懂的值。它打印用法说明，还没开始监听就以状态 2 结束。往往是 YAML 或 exec 形式把几个词当作一个参数传了过去。",
    confusedWith: {
      "exec-form-env-not-expanded": "那里参数里有一个没有被 shell 替换的 `$NAME`",
      "command-not-found": "那里程序本身不存在",
      "wrong-app-module-path": "那里参数是对的，只是模块在别处"
    }
  }
};
var command_not_found_default = {
  text: {
    summary: "`{service}` 无法启动：启动命令要运行 `{command}`，而它的镜像里没有。",
    "summary-on-machine": "`{service}` 无法启动：它要运行 `{command}`，而机器上没有这个程序，或者没有这个文件第一行所指的程序。",
    fix: "在 `{service}` 的镜像里安装 `{command}` 并重新构建，或者改正启动命令里的名字或路径。",
    "fix-on-machine": "看看 `{command}` 在不在（`ls -l {command}`，`head -1 {command}`）：常见的情况是虚拟环境被移动过，或者从未创建。把它建好，或者改正启动命令（单元的是 `ExecStart=`，改完执行 `systemctl daemon-reload`），然后重新启动。",
    returns: "`{service}` 里有 `{path}`；内核读不懂的是它的换行符",
    forbidden: "`{service}` 里有 `{path}`，只是不允许执行"
  },
  doc: {
    title: "启动命令不存在",
    what: "容器要运行的程序不在镜像里，或者路径写错了。引擎拒绝启动它，或者容器里的 shell 报错并以退出码 127 结束。",
    confusedWith: {
      "crlf-entrypoint": "那里脚本存在，只是第一行以回车符结尾",
      "entrypoint-permission-denied": "那里文件存在，只是没有执行权限",
      "python-missing-dependency": "那里程序启动了，只是缺少它的某个包"
    }
  }
};
var crash_loop_generic_default = {
  text: {
    summary: "`{service}` 反复启动又退出（{times}，最近一次的退出码是 {code}{meaning}）。两次启动之间没有进程在监听，nginx 的连接会被拒绝，或者找不到路由。",
    said: "`{service}` 反复启动又退出（{times}，最近一次的退出码是 {code}{meaning}）；它最后输出的是 `{words}`。两次启动之间没有进程在监听，nginx 的连接会被拒绝，或者找不到路由。",
    unread: "查看上一次运行的最后几行日志，原因就写在那里。",
    fix: "查看上一次运行的最后几行日志，原因就写在那里；只是那种说法本工具不认识。"
  },
  doc: {
    title: "后端不断崩溃重启",
    what: "后端每次启动后很快就退出，重启策略又把它拉起来。只有当日志没有给出属于其他原因的线索时，才会报告这一条。",
    confusedWith: {
      "backend-not-running": "那里进程只退出了一次，没有东西再把它启动起来",
      "foreground-missing": "那里退出码是 0：什么都没有出错",
      "startup-race-backend-slow-boot": "那里它最终会启动成功"
    }
  }
};
var crlf_entrypoint_default = {
  text: {
    summary: "`{service}` 无法启动：{path} 用的是 Windows 换行符（CR LF）。CR 被算作第一行里名字的一部分，而没有叫那个名字的解释器；所以 “no such file” 说的并不是脚本本身。",
    fix: "用 LF 换行符保存脚本。为了让它在每台机器上都保持这样，在 .gitattributes 里写 `*.sh text eol=lf`，并运行 `git add --renormalize .`",
    absent: "`{service}` 要启动的程序根本不在那里",
    clean: "`{service}` 启动的脚本都没有 CR LF 换行符"
  },
  doc: {
    title: "启动脚本用了 Windows 换行符",
    what: "第一行以 CR LF 结尾的脚本，要找的是名为 “/bin/sh” 加一个回车符的解释器。这样的解释器不存在，而 “no such file or directory” 看上去像是在说脚本，其实脚本就在那里。",
    confusedWith: {
      "command-not-found": "那里要启动的文件不存在",
      "entrypoint-permission-denied": "那里退出码是 126：文件不允许执行"
    }
  }
};
var dev_reloader_waiting_default = {
  text: {
    broken: "`{service}` 由开发用的重载器运行（{server}），而它的代码加载不了（{name}：{message}）。重载器在等人修改：容器在运行，却没有人提供服务。",
    "broken-on-machine": "`{service}` 在开发用的自动重载器（{server}）下运行，而它的代码加载不了（{name}：{message}）。重载器在等待修改：它继续运行，却没有人提供服务。",
    crashed: "`{service}` 由开发用的重载器运行（{server}）。程序已经结束，重载器在等人修改：容器在运行，却没有人提供服务。",
    "crashed-on-machine": "`{service}` 在开发用的自动重载器（{server}）下运行。程序已经结束，重载器在等待修改：它继续运行，却没有人提供服务。",
    fix: "修复 {where} 处的 {name}。没有人编辑代码的地方，启动服务器时不要带重载器（不用 `--reload`、nodemon、`runserver`）：这样失败会让容器结束，就能被看见。",
    "fix-on-machine": "修复 {where} 处的 {name}。没有人修改代码的地方，启动服务器程序时不要带重载器（不要 `--reload`、nodemon、`runserver`）：这样失败会让它结束，看得见，systemd 也能重新启动它。",
    see: "看那一行上面，是什么让程序结束的。没有人编辑代码的地方，启动时不要带重载器：这样失败会让容器结束，就能被看见。",
    "see-on-machine": "在那一行上面看看是什么让程序结束的。没有人修改代码的地方，启动时不要带重载器：这样失败会让它结束，看得见，systemd 也能重新启动它。"
  },
  doc: {
    title: "开发用的重载器在等人修改",
    what: "uvicorn --reload、nodemon、Django 的 runserver 等有一个父进程，文件变化时重启服务器。代码加载不了时，父进程会留着等待：没有退出码，也没有重启。nginx 被拒绝连接；如果父进程还占着端口，就会白白等待。",
    confusedWith: {
      "import-time-exception": "那里服务器结束了，容器也随之结束",
      "backend-hung-or-paused": "那里没有代码加载失败",
      "dev-autoreload-on-upload": "那里代码是对的，是每次上传都让服务器重启"
    }
  }
};
var entrypoint_permission_denied_default = {
  text: {
    summary: "`{service}` 无法启动：{path} 在那里，但不可执行。",
    fix: "在仓库里让 {file} 可执行，或者在 Dockerfile 里写 `RUN chmod +x {path}`。如果文件是从主机挂载的，主机上的文件必须可执行。",
    "fix-on-machine": "在机器上让 {path} 可执行（`chmod +x {path}`），并确认运行它的用户能进入它上面的每一级目录（`namei -l {path}`）。如果 {file} 是部署带来的，在仓库里也要让它可执行。",
    absent: "`{service}` 要启动的程序根本不在那里",
    returns: "{path} 可以执行；内核读不懂的是它的换行符"
  },
  doc: {
    title: "启动脚本不允许执行",
    what: "容器要启动的文件没有可执行位，多半是提交时就没有，或者它是一个目录。引擎或 shell 以退出码 126 结束。",
    confusedWith: {
      "command-not-found": "那里文件不存在，退出码是 127",
      "crlf-entrypoint": "那里文件可以执行，只是找不到它的解释器",
      "startup-command-failed": "那里启动命令在运行，是其中一步不允许写入"
    }
  }
};
var exec_form_env_not_expanded_default = {
  text: {
    summary: "`{service}` 无法启动：它的服务器原样得到了 `{argument}`。没有东西把变量的值填进去，因为启动命令是 exec 形式（列表），不经过 shell 运行。",
    fix: '让 shell 来启动：写不带方括号的 `CMD exec gunicorn --bind 0.0.0.0:$PORT …`，或者 `["sh", "-c", "exec …"]`。在 compose 文件里 `$$` 会变成 `$`，单个 `$` 则由 compose 自己替换。或者直接写值，不用变量。',
    "fix-on-machine": "让 shell 来启动它，例如在单元里写 `ExecStart=/bin/sh -c 'exec gunicorn --bind 0.0.0.0:$$PORT …'`（`$$` 在那里变成 `$`）；systemd 自己只代入由 `Environment=` 或 `EnvironmentFile=` 设置的变量。或者直接写值，不用变量。"
  },
  doc: {
    title: "exec 形式里的变量没有被替换",
    what: '`CMD ["server", "--port", "$PORT"]` 直接启动程序。只有 shell 会替换 `$PORT`，而这里没有 shell，所以服务器得到的就是这五个字符，并拒绝它。',
    confusedWith: {
      "bad-server-cli-args": "那里参数本身有错，里面没有变量",
      "missing-env-var": "那里变量没有设置，而应用要读取它"
    }
  }
};
var foreground_missing_default = {
  text: {
    cut: "compose 启动 `{service}` 时不经过 shell，并且略去了命令里 `{kept}` 之后的部分：`{rest}`。所以 {program} 从未启动，容器运行完就结束了。",
    argument: "`{service}` 的启动命令是一个列表，没有 shell 来读它：`{operator}` 和后面的部分（`{rest}`）都作为参数交给了 `{kept}`。所以 {program} 从未启动，容器运行完就结束了。",
    shell: "把整行交给 shell，作为列表的最后一项：`{mended}`。",
    list: "把整行交给 shell，作为列表的最后一项：`command: [sh, -c, '…']`，或者把这些步骤放进脚本。",
    background: "`{service}` 的启动命令把 {program} 放到后台（`{by}`），然后就运行完了：无论 {program} 怎样，容器都随之结束。",
    foreground: "去掉 `{by}`，让容器运行的就是 {program}。如果旁边还要运行别的东西，就把那个放到后台，或者放进单独的服务。",
    summary: "`{service}` 没有在运行：它的启动命令运行完就结束了（退出码 0），而没有在需要服务的期间一直运行。",
    fix: "容器的寿命就是它第一个进程的寿命。让服务器在前台启动：后面不要加 `&`，不要用守护进程模式（`--daemon`、`-D`），脚本末尾用 `exec`；解释器要给出它该运行的程序。"
  },
  doc: {
    title: "没有东西留在前台",
    what: "第一个进程结束，容器就结束。转入后台的服务器、只做准备工作的脚本、没有给出程序的解释器，都会以退出码 0 结束，容器随之结束，没有任何错误。",
    confusedWith: {
      "crash-loop-generic": "那里退出码表明有东西失败了",
      "worker-recycle-max-requests": "那里服务器先提供了服务，到达上限才结束",
      "command-not-found": "那里退出码是 127"
    }
  }
};
var host_port_held_default = {
  text: {
    summary: "`{service}` 无法监听端口 {port}：用户 {user} 的进程 {pid} 占用了它（`{command}`），由 {by} 启动。服务每次启动都会退出，在这个端口上应答的是另一个程序。",
    unseen: "`{service}` 无法监听 {port}：机器上的另一个程序已经占用了它，服务每次启动都会退出。看不到是哪个程序。",
    stop: "查明谁需要进程 {pid}（`{command}`）。如果没有人需要，就结束它，确认没有东西会再把它启动起来，然后启动 `{service}`；否则给两者之一换一个端口，并相应修改 nginx。",
    find: "查看是谁占用了它：`sudo ss -ltnp 'sport = :{number}'`。往往是以前手动启动的一个实例。结束它，或者给两者之一换一个端口。"
  },
  doc: {
    title: "机器上的另一个程序占用了端口",
    what: "不用容器的机器上，所有程序共用端口。以前手动启动的实例，或者另一个 unit，还占着端口，所以这个 unit 每次启动都退出（errno 98，EADDRINUSE），请求到达的是错误的程序，或者无人应答。",
    confusedWith: {
      "backend-port-in-use-in-container": "那里两个程序在同一个容器里，而容器有自己的端口",
      "upstream-wrong-port": "那里后端在监听，只是端口与 nginx 请求的不同"
    }
  }
};
var host_upstream_nobody_listens_default = {
  text: {
    summary: "nginx 把 {paths} 发到 {host}:{port}，而机器上没有程序在那里监听。也没有找到会启动它的 unit 或进程管理器。{well}",
    unread: "nginx 把 {paths} 发到 {host}:{port}，而机器上没有程序在那里监听。没有找到会启动它的 unit。机器上运行着 {manager}，当前用户不能读取它管理哪些程序，所以也许应该由它来启动。{well}",
    told: "机器上的 nginx 把请求发到 {host}:{port}，而那里没有程序在监听：这个端口所属的程序已经退出，或者没有启动。",
    perhaps: "nginx 把请求发到 {host}:{port}，而那里没有程序在监听。如果 nginx 直接运行在机器上，而不是在容器里，那么端口 {port} 所属的程序已经退出，或者没有启动。",
    look: "看看端口 {port} 所属的程序最后输出了什么（`pm2 logs`、`journalctl -u UNIT`），修好之后重新启动它。",
    ask: "问启动 {manager} 的用户：由那个用户运行 `{list}`，就能看到 {manager} 是否管理端口 {port} 所属的程序，以及它的状态。如果没有，就启动这个程序，并把它交给 {manager} 或 systemd，让它在退出和开机之后都能恢复。",
    fix: "启动端口 {port} 所属的程序，并把它交给 systemd，让它在退出和开机之后都能恢复（用带 `Restart=always` 的 unit，然后 `systemctl enable --now`）。用 nohup 手动启动的程序一旦退出就再也不会回来。",
    listens: "nginx 发送 {paths} 的端口 {port} 上有程序在监听"
  },
  doc: {
    title: "nginx 在本机转发的目标端口上没有程序监听",
    what: "主机上的 nginx 把请求转发到同一台机器的一个端口，而没有程序占用它：以前手动启动的程序已经退出，或者再也没有启动过。有多个上游时，只有这个上游的路径会失败，健康检查路径也可能无意中就在其中。",
    confusedWith: {
      "unit-not-running": "那里知道有一个 systemd unit 应该占用这个端口",
      "upstream-wrong-port": "那里程序在运行，只是监听另一个端口",
      "backend-not-running": "那里后端是一个容器"
    }
  }
};
var illegal_instruction_cpu_default = {
  text: {
    serving: "`{service}` 的一个进程在处理 {request} 时遇到了这个处理器不认识的指令（{how}，{signal}）。",
    starting: "`{service}` 无法在这里运行：它的程序使用了这个处理器不认识的指令（{how}，{signal}）。",
    fix: "使用为较旧的处理器构建的镜像或包（不带 AVX、AVX2 或 AVX-512：MongoDB 5 之前的版本、`polars-lts-cpu`、不带 AVX 的 TensorFlow），或者换一台有这种指令的机器。用 `grep flags /proc/cpuinfo` 查看。",
    "fix-on-machine": "使用为较旧处理器构建的软件包（不需要 AVX、AVX2 或 AVX-512：5 之前的 MongoDB、`polars-lts-cpu`、不带 AVX 的 TensorFlow），或者换一台有这条指令的机器。用 `grep flags /proc/cpuinfo` 查看。"
  },
  doc: {
    title: "处理器缺少某种指令",
    what: "为较新的处理器编译的程序（MongoDB 5、TensorFlow、polars 里的 AVX）在较旧的或模拟的处理器上启动，内核以 SIGILL 结束它，退出码 132。",
    confusedWith: {
      "image-arch-mismatch": "那里程序是为另一种处理器构建的，根本启动不了",
      "process-segfault": "那里退出码是 139"
    }
  }
};
var kept_program_not_running_default = {
  text: {
    gaveUp: "{manager} 已经放弃了 `{program}`，不会再启动它：它每次启动后很快就结束，次数太多（{how}）。{manager} 本身照常运行，而 `{program}` 该提供服务的地方没有人应答。",
    gaveUpUnseen: "{manager} 已经放弃了 `{program}`，不会再启动它：它每次启动后很快就结束，次数太多。{manager} 本身照常运行，而 `{program}` 该提供服务的地方没有人应答。",
    stopped: "`{program}` 没有在运行，{manager} 也不会启动它：有人在那里停止了它，或者从 {manager} 启动以来它就没有启动过。",
    ended: "`{program}` 已经结束（{how}），而 {manager} 被设置为不再启动它，所以它该提供服务的地方没有人应答。",
    look: "找出 `{program}` 为什么结束：它最后的话在它的日志里，下面的命令会显示出来。修好之后启动它：`{start}`。",
    start: "用 `{start}` 启动它，并确认它一直在运行。要让它在重启机器之后也会回来：{boot}。",
    runs: "{manager} 说 `{program}` 在运行"
  },
  doc: {
    title: "进程管理器不启动这个程序",
    what: "在没有容器的机器上，后端由 pm2 或 supervisord 管理。管理器在运行，所以它的 unit 处于 active 状态，但它不启动这个程序：程序结束的次数太多，它已经放弃（pm2 称之为 errored），或者有人停止了它。在有人再次启动它之前，nginx 连接它的端口时被拒绝。",
    confusedWith: {
      "supervisor-child-dead": "那里是 supervisord 放弃了程序，并把它标为 FATAL",
      "host-upstream-nobody-listens": "那里不知道有哪个进程管理器应该启动它",
      "unit-not-running": "那里是一个 systemd unit 被停止或者失败了"
    }
  }
};
var missing_interpreter_or_libc_default = {
  text: {
    script: "`{service}` 无法启动：{path} 在那里，但它的第一行要用 {interpreter}，而镜像里没有。“no such file” 说的是 {interpreter}。",
    "script-on-machine": "`{service}` 无法启动：{path} 存在，但它的第一行要用 {interpreter}，而机器上没有。“no such file” 说的是 {interpreter}。",
    binary: "`{service}` 无法启动：{path} 在那里，但负责加载它的程序不在。“No such file” 指的是程序头里写的加载器：它是为另一种 C 库（glibc 或 musl）构建的，或者写了镜像里没有的解释器。",
    "binary-on-machine": "`{service}` 无法启动：{path} 存在，但负责加载它的程序不在。“No such file” 指的是程序头里写的加载器：它是为另一种 C 库（glibc 或 musl）构建的，或者指定了机器上没有的解释器。",
    shell: "把第一行改成镜像里有的解释器（几乎每个镜像都有 `#!/bin/sh`），或者在镜像里安装 {interpreter}。",
    "shell-on-machine": "把第一行改成机器上有的解释器（`#!/bin/sh` 到处都有），或者安装 {interpreter}。",
    build: "使用为这个镜像的 C 库构建的 {path}（Debian、Ubuntu 是 glibc，Alpine 是 musl），静态链接它（Go：`CGO_ENABLED=0`），或者换一个匹配的基础镜像。",
    "build-on-machine": "使用适合这台机器 C 库的 {path} 版本（Debian、Ubuntu：glibc；Alpine：musl），或者静态链接（Go：`CGO_ENABLED=0`）。"
  },
  doc: {
    title: "缺少解释器或 C 库",
    what: "要启动的文件存在，但运行它所需的东西不在：脚本第一行里的 shell，或者程序构建时所用 C 库的加载器。内核于是对文件本身说 “no such file or directory”。",
    confusedWith: {
      "command-not-found": "那里文件本身不存在",
      "crlf-entrypoint": "那里第一行以回车符结尾",
      "image-arch-mismatch": "那里内核说的是 “exec format error”"
    }
  }
};
var process_segfault_default = {
  text: {
    serving: "`{service}` 的一个进程在处理 {request} 时崩溃了（{how}，{signal}）：原生代码访问了不属于它的内存。这不是程序能捕获的异常，也不是内存不足。",
    starting: "`{service}` 崩溃了（{how}，{signal}）：原生代码访问了不属于它的内存。这不是程序能捕获的异常，也不是内存不足。",
    fix: "找出为 {request} 运行的原生代码：C 扩展，图像、PDF 或数据库的库，经由 ctypes 的调用。更新它，或者安装与这个 C 库和这个语言版本匹配的构建。在 Python 里，`PYTHONFAULTHANDLER=1` 会打印出崩溃的那一行。"
  },
  doc: {
    title: "进程在原生代码里崩溃",
    what: "进程访问不属于自己的内存（SIGSEGV、SIGBUS）或除以零（SIGFPE），内核就会结束它。它正在处理的请求中断，nginx 返回 502；有工作进程的服务器会启动另一个，单个进程则以退出码 139、135 或 136 结束。",
    confusedWith: {
      "container-oom-killed": "那里退出码是 137，是内存用尽",
      "runtime-abort": "那里程序有意结束自己（退出码 134），并说明了原因",
      "process-exit-in-handler": "那里进程不是因信号而结束",
      "worker-oom-killed": "那里工作进程得到的是信号 9"
    }
  }
};
var runtime_abort_default = {
  text: {
    serving: "`{service}` 的一个进程在处理 {request} 时中止了（{how}，{signal}）：它的运行时或某个原生库发现自己处于无法继续的状态。",
    starting: "`{service}` 中止了（{how}）：它的运行时或某个原生库发现自己处于无法继续的状态。",
    fix: "看这个服务的日志里结束之前的最后几行：没有捕获的 C++ 异常、失败的断言、损坏的堆。那里写着处理 {request} 时库缺少什么或弄错了什么；补上它，或者更新这个库。"
  },
  doc: {
    title: "运行时中止",
    what: "运行时或原生库调用了 abort()：没有捕获的 C++ 异常、失败的断言、损坏的堆。进程因信号 6 结束（退出码 134；如果它是容器的第一个进程则是 139），它正在处理的请求中断。",
    confusedWith: {
      "node-heap-oom": "那里 Node 在中止之前说堆内存已经用满",
      "gunicorn-worker-timeout": "那里 gunicorn 中止了慢的工作进程，并且事先写了 WORKER TIMEOUT",
      "process-segfault": "那里原生代码访问了错误的内存，一句话都没说"
    }
  }
};
var stale_pidfile_default = {
  text: {
    summary: "`{service}` 里的服务器没有启动，因为它发现了 `{file}`，也就是上一次运行留下的 pid 文件，以为那次运行还在继续。",
    fix: "每次启动之前删除这个文件（在入口脚本里，启动服务器之前写 `rm -f {file}`），并且不要让它进入仓库、镜像和挂载的目录：把它写到 /tmp。",
    "fix-on-machine": "每次启动前删除这个文件（单元里写 `ExecStartPre=/bin/rm -f {file}`），或者把它写到 /run 下面，那里每次开机后都是空的。"
  },
  doc: {
    title: "上一次运行的 pid 文件让服务器无法启动",
    what: "把进程号写进文件的服务器，下次启动时会查看这个文件。上次没有正常结束的话，文件还在挂载的目录或同一个容器里。每个容器的进程号都从 1 开始，所以文件里的号码总是属于某个进程，服务器就拒绝启动。",
    confusedWith: {
      "backend-port-in-use-in-container": "那里确实有另一个程序在监听端口",
      "crash-loop-generic": "那里日志没有说明原因"
    }
  }
};
var startup_command_failed_default = {
  text: {
    hidden: "`{service}` 的启动命令在 `{step}` 失败之后还会继续（`{by}`）：服务器于是在缺少那一步结果的情况下启动，或者根本不启动，而日志里没有说明原因。",
    plain: "各步只用 `&&` 连接，或者写进带 `set -e` 的脚本：这样启动会在失败的地方结束，并说明情况。",
    written: "`{service}` 根本走不到启动服务器那一步：启动命令的步骤 `{step}` 要写入 {target} 下面，而它是只读挂载的。",
    writable: "去掉 {target} 挂载上的 `:ro`，或者从启动命令里去掉这一步。",
    summary: "`{service}` 根本走不到启动服务器那一步：启动命令先运行的 `{step}` 失败了。{detail}",
    fix: "让 `{step}` 成功，或者把它从启动命令里去掉：在 `&&` 之后，以及在 `set -e` 之下，一步失败，后面的就都不会运行。"
  },
  doc: {
    title: "启动服务器之前的步骤失败",
    what: "启动命令先做一些别的事：创建目录、修改所有者、收集文件、迁移。这一步失败时，`a && b && server` 永远到不了 server，nginx 连接不到任何服务。",
    confusedWith: {
      "import-time-exception": "那里服务器本身启动了，失败的是应用",
      "command-not-found": "那里启动命令里的某个程序不存在",
      "entrypoint-permission-denied": "那里启动命令里的某个程序不允许执行",
      "upload-dir-not-writable": "那里服务在运行，是某个请求不允许写入"
    }
  }
};
var startup_race_backend_slow_boot_default = {
  text: {
    summary: "nginx 在 `{service}` 就绪之前就开始接受请求：连接一直被拒绝，直到它说自己开始监听为止（{gap} 秒之后），此后再也没有被拒绝。",
    benched: "nginx 在 `{service}` 就绪之前就开始接受请求，并被拒绝连接。`{service}` 后来开始监听了，但在 `fail_timeout` 过去之前，nginx 一直跳过它的服务器。",
    fix: "让 nginx 等待：给 `{service}` 一个 `healthcheck`，给 nginx 加上 `depends_on`，写 `{service}` 和 `condition: service_healthy`。"
  },
  doc: {
    title: "后端还没就绪，请求就来了",
    what: "启动时要迁移、加载或编译的后端，比 nginx 晚开始监听。在那之前 nginx 返回 502，之后一切正常。有多个服务器而 fail_timeout 又很长时，nginx 跳过它们的时间会比实际需要的更久。",
    confusedWith: {
      "backend-not-running": "那里它一直没有启动成功",
      "upstream-wrong-port": "那里拒绝一直不会停",
      "graceful-restart-gap": "那里它之前提供过服务，又被重新启动"
    }
  }
};
var supervisor_child_dead_default = {
  text: {
    gaveUp: "在 `{service}` 里，supervisord 已经放弃了程序 `{program}`（{how}），其他一切照常：容器在运行，而 `{program}` 该提供服务的地方没有人应答。{said}",
    "gaveUp-on-machine": "supervisord 放弃了程序 `{program}`（{how}），不再启动它。supervisord 自己继续运行，而 `{program}` 该服务的地方没有人服务。{said}",
    unstartable: "在 `{service}` 里，supervisord 无法启动程序 `{program}`，已经放弃了它，其他一切照常：容器在运行，而 `{program}` 该提供服务的地方没有人应答。{said}",
    "unstartable-on-machine": "supervisord 无法启动程序 `{program}`，已经放弃了它。supervisord 自己继续运行，而 `{program}` 该服务的地方没有人服务。{said}",
    again: "在 `{service}` 里，程序 `{program}` 一次又一次地结束（{how}），又被 supervisord 重新启动：容器在运行，而 `{program}` 该提供服务的地方大部分时间没有人应答。{said}",
    "again-on-machine": "程序 `{program}` 一次又一次结束（{how}），又被 supervisord 重新启动：大部分时间里，`{program}` 该服务的地方没有人服务。{said}",
    command: "supervisord 找不到它：`{program}` 的 `command` 必须是镜像里有的程序，不在 PATH 里的要写对路径：改正路径，或者装上缺少的东西。",
    "command-on-machine": "supervisord 找不到它：`{program}` 的 `command` 必须是机器上有的程序，不在 PATH 里的要写对路径：改正路径，或者装上缺少的东西。",
    fix: "找出 `{program}` 为什么结束：它最后的话在那一行之前，或者在它的 `stderr_logfile` 指定的文件里。为了下次能看见，给容器加一个询问 `{program}` 的健康检查，或者把它放进单独的服务运行。",
    "fix-on-machine": "查明 `{program}` 为什么结束：`supervisorctl tail -4000 {program} stderr` 显示它说了什么。修好之后执行 `supervisorctl start {program}`：放弃之后，supervisord 只等这个命令。"
  },
  doc: {
    title: "被监管的程序已经死了",
    what: "一个容器里或者一台机器上有多个程序在 supervisord 之下运行。其中一个结束了，并且被放弃；supervisord 和其他程序继续运行，所以从外面看一切健康。nginx 连接那个程序的端口时被拒绝。",
    confusedWith: {
      "proxy-pass-localhost-in-container": "那里容器里只有 nginx，127.0.0.1 是错误的地址",
      "backend-not-running": "那里容器本身已经结束"
    }
  }
};
var unit_not_running_default = {
  text: {
    absent: "机器上没有 systemd unit `{unit}`：没有东西启动 `{service}`，重启机器之后也不会有。",
    masked: "unit `{unit}` 被屏蔽（masked），所以无论谁要求，systemd 都拒绝启动 `{service}`。",
    stopped: "unit `{unit}` 没有在运行{since}：它被停止了，或者从未启动过。{boot}",
    failed: "unit `{unit}` 已经失败{since}（{why}），systemd 不会再启动它。{boot}",
    install: "安装这个 unit：把它的文件复制到 /etc/systemd/system，然后运行 `systemctl daemon-reload` 和 `systemctl enable --now {unit}`。如果它在那里叫别的名字，就在 target 里写那个名字。",
    unmask: "运行 `systemctl unmask {unit}`，然后 `systemctl enable --now {unit}`。",
    start: "现在启动它，并让它每次开机都启动：`systemctl enable --now {unit}`。然后在它的日志里确认它一直在运行。",
    look: "查看它日志的末尾，找出退出的原因（`journalctl -u {unit} -n 50`），修好之后运行 `systemctl restart {unit}`。",
    runs: "`{service}` 的 unit 处于 active 状态"
  },
  doc: {
    title: "systemd unit 没有在运行",
    what: "后端是机器上的一个 systemd unit，而它没有处于 active 状态：被停止、被屏蔽、彻底失败，或者根本没有安装。nginx 连接它的端口时被拒绝。没有 enable 的 unit 每次重启机器之后都会消失。",
    confusedWith: {
      "crash-loop-generic": "那里 systemd 一次又一次地启动它",
      "host-upstream-nobody-listens": "那里不知道有哪个 unit 应该占用这个端口",
      "upstream-wrong-port": "那里 unit 在运行，只是监听另一个端口"
    }
  }
};
var unix_socket_missing_default = {
  text: {
    unshared: "nginx 要连接 unix 套接字 {path}，而在 nginx 运行的地方没有这个文件：`{proxy}` 的 {folder} 上什么都没有挂载，所以看不到另一个容器在那里创建的套接字。",
    renamed: "nginx 要连接 unix 套接字 {path}，而没有这个文件：`{backend}` 把套接字创建在 {made}。",
    summary: "nginx 要连接 unix 套接字 {path}，而没有这个文件：该创建它的服务器没有在运行，创建在别处，或者创建在 nginx 看不到的地方。",
    share: "在两个服务的 {folder} 上挂载同一个卷，或者让 `{backend}` 监听端口，那样不需要共享文件：`--bind 0.0.0.0:8000` 和 `server {backend}:8000;`。",
    "share-on-machine": "让两者都能看到目录 {folder}（带 PrivateTmp 的 systemd 服务有自己的 /tmp），或者让 `{backend}` 监听端口，这样不需要共享文件：`--bind 127.0.0.1:8000` 和 `server 127.0.0.1:8000;`。",
    fpm: "在两个服务里都把同一个卷挂载到 {folder}，或者让 `{backend}` 监听端口，那就不需要共享文件：php-fpm 的 pool 里写 `listen = 9000`，nginx 里写 `fastcgi_pass {backend}:9000;`。",
    "fpm-on-machine": "让两边都看得到目录 {folder}（设置了 PrivateTmp 的 systemd 服务有自己的 /tmp），或者让 `{backend}` 监听端口，那就不需要共享文件：php-fpm 的 pool 里写 `listen = 127.0.0.1:9000`，nginx 里写 `fastcgi_pass 127.0.0.1:9000;`。",
    rename: "两边写同一个路径：nginx 里写 {made}，或者在 `{backend}` 的启动命令或设置里写 {path}。",
    fix: "看看服务器是否在运行、它宣布的是哪个路径，以及 nginx 看到的是不是同一个目录：容器需要共享的卷，带 PrivateTmp 的 systemd 服务有自己的 /tmp。",
    "fix-on-machine": "看看服务器程序是否在运行，它说自己的路径是什么，以及 nginx 看到的是不是同一个目录：带 PrivateTmp 的 systemd 服务有自己的 /tmp，所以把套接字放到 /run 下面。"
  },
  doc: {
    title: "unix 套接字不存在",
    what: "nginx 通过一个文件形式的套接字连接后端，而 nginx 查找的地方没有这个文件（errno 2）。服务器没有创建它，用了别的名字，或者创建在两者不共享的目录里。",
    confusedWith: {
      "unix-socket-stale": "那里文件存在，只是没有进程监听（errno 111）",
      "unix-socket-permission": "那里文件存在，只是 nginx 不允许使用（errno 13）"
    }
  }
};
var unix_socket_permission_default = {
  text: {
    summary: "nginx 不允许连接 unix 套接字 {path}（errno 13）：它的工作进程与 `{backend}` 里的服务器用户不同，而套接字，或者通往它的某个目录，对它们是关闭的。",
    fix: "要连接，nginx 的用户需要套接字的写权限，以及上面每个目录的 `x` 权限。用 `--umask 007` 和双方共有的组启动服务器，或者用 `--umask 000`；并用 `ls -ld {folder} {path}` 查看权限。",
    fpm: "要连接，nginx 的用户需要套接字的写权限，以及上面每个目录的 `x` 权限。在 php-fpm 的 pool 里写 `listen.mode = 0666`，或者双方共有的 `listen.group`；并用 `ls -ld {folder} {path}` 查看权限。",
    uwsgi: "要连接，nginx 的用户需要套接字的写权限，以及上面每个目录的 `x` 权限。用 `--chmod-socket=666` 启动 uWSGI，或者用 660 和双方共有的组；并用 `ls -ld {folder} {path}` 查看权限。"
  },
  doc: {
    title: "nginx 不允许使用 unix 套接字",
    what: "连接 unix 套接字需要对它有写权限，并且能通过上面的每个目录。服务器的 umask 过严，或者目录权限是 750，都会把 nginx 的工作进程挡在外面，因为它们用自己的用户运行。",
    confusedWith: {
      "unix-socket-missing": "那里文件不存在（errno 2）",
      "selinux-denied": "那里 errno 13 针对的是带端口的地址，而地址没有权限可言",
      "client-body-temp-unwritable": "那里 errno 13 针对的是 nginx 自己要写的文件"
    }
  }
};
var unix_socket_stale_default = {
  text: {
    summary: "unix 套接字 {path} 在那里，但没有进程监听（errno 111）：创建它的服务器已经结束，把文件留了下来。",
    elsewhere: "unix 套接字 {path} 在那里，但没有进程监听（errno 111）：是以前的服务器留下的文件，`{backend}` 的启动命令里没有它。",
    fix: "启动监听 {path} 的服务器，它会替换这个文件。如果它已经改用端口或别的路径，就把 nginx 改成那个，并删除旧文件（`rm {path}`，或它所在的卷）。"
  },
  doc: {
    title: "没有服务器的 unix 套接字",
    what: "被杀掉的服务器无法删除自己的套接字。文件留了下来，在卷里甚至重启之后还在，连接它的人会被拒绝，就像连接关闭的端口一样。",
    confusedWith: {
      "unix-socket-missing": "那里文件不存在（errno 2）",
      "backend-not-running": "那里服务器没有在运行；旧套接字只是表明了这一点"
    }
  }
};
var worker_recycle_max_requests_default = {
  text: {
    ended: "`{service}` 里的服务器在 {limit} 个请求之后结束，它就是这样设置的。它是容器里唯一的进程，所以容器随之结束，在重新启动之前没有人监听。",
    "ended-on-machine": "`{service}` 里的服务器程序处理 {limit} 个请求后结束，这是按设置做的。没有父进程替它保持端口，所以在重新启动之前没有人监听。",
    worker: "`{service}` 的一个工作进程在 {limit} 个请求之后被回收，它就是这样设置的，途中丢了一个请求：没有别的工作进程来接手。",
    fix: "只有在父进程保持端口打开的情况下才回收工作进程，并且至少要有两个：gunicorn 用 `--workers 2 --max-requests 1000 --max-requests-jitter 100`。没有必要的话，就去掉这个限制。"
  },
  doc: {
    title: "按请求数回收会丢失一些请求",
    what: "被设置为 N 个请求之后重启工作进程的服务器，每次都会停止服务片刻。gunicorn 在此期间保持端口打开；单独的 uvicorn 用 --limit-max-requests 时则直接结束，容器随之结束。",
    confusedWith: {
      "process-exit-in-handler": "那里是请求的代码让进程结束",
      "graceful-restart-gap": "那里是部署用 SIGTERM 让进程结束",
      "foreground-missing": "那里容器在提供任何服务之前就结束了"
    }
  }
};
var connection_upgrade_hardcoded_default = {
  text: {
    summary: 'nginx 在每个请求里都告诉 `{service}` 它要切换协议（`Connection "{value}"`），`{service}` 就把普通请求当成了损坏的 WebSocket：{request} 失败，而直接访问是正常的。',
    fix: "写成 `proxy_set_header Connection $connection_upgrade;`，并在 server 旁边用一个 map 根据 `$http_upgrade` 设置它：默认是 `upgrade`，没有 Upgrade 时是 `close`。"
  },
  doc: {
    title: "每个请求都带着 Connection: upgrade",
    what: "常见的 WebSocket 配置会把 Connection 设为 upgrade，对普通请求也一样。许多服务器不在意；有些会等待一个永远不来的握手，然后关闭连接或返回 400。WebSocket 本身是正常的。",
    confusedWith: {
      "websocket-upgrade-missing": "那里普通请求正常，WebSocket 不正常",
      "process-exit-in-handler": "那里直接访问时同一个请求也失败"
    }
  }
};
var fastcgi_http_mismatch_default = {
  text: {
    http: "nginx 用 HTTP 连接 `{service}`（`proxy_pass`），但在那里监听的是 PHP-FPM，它只懂 FastCGI。",
    fastcgi: "nginx 用 FastCGI 连接 `{service}`（`fastcgi_pass`），但在那里监听的程序用 HTTP 回答。",
    pass: "把 `proxy_pass` 换成 `fastcgi_pass {target};`，并加上 `include fastcgi_params;` 和 `fastcgi_param SCRIPT_FILENAME`。",
    proxy: "把 `fastcgi_pass` 换成 `proxy_pass http://{target};`。"
  },
  doc: {
    title: "HTTP 和 FastCGI 弄混了",
    what: "proxy_pass 使用 HTTP，fastcgi_pass 使用 FastCGI，nginx 不会改试另一种。PHP-FPM 会一声不响地关闭以 HTTP 开头的连接；HTTP 服务器对 FastCGI 的回答，nginx 读不懂。两种情况 nginx 都返回 502。",
    confusedWith: {
      "process-segfault": "那里后端听懂了请求，却因此崩溃",
      "http-to-tls-port": "那里端口要求 TLS"
    }
  }
};
var grpc_h2_mismatch_default = {
  text: {
    grpc: "nginx 把 {request} 当作 gRPC（也就是 HTTP/2）转发（`grpc_pass`），但 `{service}` 用 HTTP/1.1 回答。",
    plain: "nginx 用 HTTP/1 询问 `{service}`（`proxy_pass`），但它使用的是不带 TLS 的 HTTP/2，gRPC 服务器就是这样。",
    guess: "`{service}` 回答 nginx 的内容不是 HTTP/1：它可能像 gRPC 服务器那样使用不带 TLS 的 HTTP/2，也可能使用 TLS。",
    pass: "对使用 HTTP/1.1 的服务用 `proxy_pass http://…`；`grpc_pass` 只用于 gRPC。",
    fix: "对 gRPC 服务使用 `grpc_pass grpc://…`（以及 `listen … http2`），或者让 `{service}` 同时支持 HTTP/1.1。",
    tls: "用 https 询问时后端会应答，所以这些字节是 TLS"
  },
  doc: {
    title: "HTTP/1 和 HTTP/2 各说各话",
    what: "gRPC 服务器只使用 HTTP/2，而 proxy_pass 使用 HTTP/1：nginx 读不懂回答。反过来，对普通网页服务器用 grpc_pass 会以 `too large http2 frame: 4740180` 失败，那是把单词 HTTP 当成了数字。",
    confusedWith: {
      "http-to-tls-port": "那里用 https 询问端口会应答",
      "fastcgi-http-mismatch": "那里有一边是 FastCGI：端口 9000、PHP-FPM"
    }
  }
};
var request_header_too_big_default = {
  text: {
    summary: "nginx 以 {status} 拒绝了 {request}：其中的{what}超过了 nginx 为它准备的缓冲区（{limit}）。",
    behind: "`{proxy}` 后面的 `{inner}` 里的 nginx 以 {status} 拒绝了 {request}：其中的{what}超过了它准备的缓冲区（{limit}）。",
    fix: "缩小 cookie、令牌和查询串：会不断增长的内容应当放进请求体或会话。如果只能如此，就在 server 里调高 `large_client_header_buffers 4 16k;`（同一端口有多个 server 时以第一个为准），后端的限制也要一并调高。"
  },
  doc: {
    title: "请求头超过了 nginx 的限制",
    what: "nginx 把请求头的每一行读进一个 large_client_header_buffers 缓冲区（8 KB）。越来越大的 cookie 或很长的令牌放不下：请求头过大返回 400，地址过长返回 414。它只在 info 级别把这件事写进错误日志，所以多半看不到记录。",
    confusedWith: {
      "response-header-too-big": "那里过大的是后端的响应，nginx 返回 502",
      "allowed-hosts-missing": "那里的 400 是应用产生的"
    }
  }
};
var response_cl_te_conflict_default = {
  text: {
    summary: "`{service}` 对 {request} 的响应同时带有 `Content-Length` 和 `Transfer-Encoding`，两者互相矛盾：nginx 从 1.23 版起拒绝这样的响应。",
    fix: "两者只发送一个：流式响应不要手动设置 `Content-Length`。如果改不了 `{service}`，`proxy_http_version 1.0;` 可以让多数服务器不再分块回答。"
  },
  doc: {
    title: "Content-Length 和 Transfer-Encoding 同时出现",
    what: "响应要么说明长度，要么分块发送；两者同时出现正是请求走私的手法（RFC 9112 第 6.3 节）。nginx 到 1.22 为止都接受，从 1.23 起返回 502。从 1.29.7 起 nginx 默认用 HTTP/1.1 询问，于是更多后端会分块回答。",
    confusedWith: {
      "response-duplicate-te": "那里同一个头出现了两次",
      "response-invalid-header": "那里某个头的格式不对"
    }
  }
};
var response_duplicate_te_default = {
  text: {
    summary: "`{service}` 对 {request} 的响应里，`{header}` 头出现了两次，nginx 从 1.23 版起拒绝这样的响应。",
    fix: "只发送一次。多半是 `{service}` 把另一个服务器的回答连同所有的头一起转交，才造成重复：转交时去掉 `Transfer-Encoding`、`Content-Length`、`Connection` 和 `Keep-Alive`，框架会设置自己的。"
  },
  doc: {
    title: "响应里 Transfer-Encoding 出现了两次",
    what: "后端把另一个服务器响应的头复制到自己的响应里，就会发送两次 Transfer-Encoding: chunked：自己的一次，复制来的一次。nginx 到 1.22 为止都接受，从 1.23 起返回 502；其他客户端多半接受。",
    confusedWith: {
      "response-cl-te-conflict": "那里是两个不同的头互相矛盾",
      "response-invalid-header": "那里某个头的格式不对"
    }
  }
};
var response_header_too_big_default = {
  text: {
    summary: "`{service}` 作了回答，但响应头放不进 nginx 的 {limit} 缓冲区（{origin}），于是 nginx 丢弃了这个响应。",
    fix: "为这个 location 设置 {lines}，或者发送小一些的响应头：通常是 cookie 和令牌太大。"
  },
  doc: {
    title: "响应头超过了 nginx 的限制",
    what: "nginx 把响应头读进一个大小为 proxy_buffer_size（4 或 8 KB）的缓冲区。更大的响应头（多半是 cookie）会让它返回 502，尽管后端已经完成了工作。直接访问的客户端会接受它。",
    confusedWith: {
      "response-invalid-header": "那里的头是格式不对，不是太大"
    }
  }
};
var response_invalid_header_default = {
  text: {
    summary: "`{service}` 回答了 {request}，但其中有一个头不成其为头：`{header}`。nginx 会丢弃这样的响应。",
    fix: "在 `{service}` 里找出设置这个头的地方并改正：名字只用字母、数字和 `-`，没有空格；值里没有换行符和控制字符。"
  },
  doc: {
    title: "响应里有格式错误的头",
    what: "nginx 严格读取每个响应的头：从 1.21.1 起，名字里有空格或控制字符就算错误，访问者得到 502，尽管后端已经完成了工作。其他客户端会放过它。",
    confusedWith: {
      "response-header-too-big": "那里的头格式正确，只是太大",
      "response-duplicate-te": "那里每个头都正确，只是有一个出现了两次"
    }
  }
};
var websocket_upgrade_missing_default = {
  text: {
    summary: "nginx 没有把建立 WebSocket 的要求传下去：直接访问 `{service}` 的 {path} 时它会同意（101），经过 nginx 它看到的只是普通的 GET（{status}）。",
    logged: "`{service}` 对 {path} 回答了 {status}：那里应当是 WebSocket，而到达它的是普通的 GET。nginx 只有在被要求的地方才传递 `Upgrade`。",
    old: "nginx 传递了建立 WebSocket 的要求，但用的是 HTTP/1.0，那里没有这回事：直接访问 `{service}` 的 {path} 时它会同意（101），经过 nginx 它回答 {status}。",
    "fix-old": "在这个 location 里写 `proxy_http_version 1.1;`。没有这一行，nginx 就用 HTTP/1.0 询问（1.29.7 起用 HTTP/1.1）。",
    fix: "在这个 location 里用 HTTP/1.1 传递 `Upgrade` 和 `Connection`。外层块的 `proxy_set_header` 各行要重复写在那里：只要自己有一行，外层的就全部失效。",
    write: "在这个 location 里写 `proxy_http_version 1.1;`、`proxy_set_header Upgrade $http_upgrade;` 和 `proxy_set_header Connection $connection_upgrade;`，并在 server 旁边写一个由 `$http_upgrade` 得出 `$connection_upgrade` 的 map。",
    sent: "nginx 在这个 location 会传递 `Upgrade`"
  },
  doc: {
    title: "WebSocket 请求到达时成了普通请求",
    what: "Upgrade 和 Connection 只针对一段连接，所以 nginx 除非被要求，否则不会传递，而且它用 HTTP/1.0 询问。后端看到的是普通的 GET，返回 400、404 或 426，其他一切正常。",
    confusedWith: {
      "connection-upgrade-hardcoded": "那里 WebSocket 正常，普通请求失败",
      "location-not-matched-static-fallback": "那里请求没有到达后端"
    }
  }
};
var config_not_loaded_default = {
  text: {
    outside: "{request} 由 nginx 自己以 {status} 回答，因为本该转发它的 `{file}` 没有生效：它在容器里的位置是 {path}，没有任何配置包含它。",
    "outside-on-machine": "{request} 由 nginx 自己以 {status} 响应，因为会转发它的 `{file}` 没有生效：它在机器的 {path}，而没有任何配置包含它。",
    absent: "{request} 由 nginx 自己以 {status} 回答，因为本该转发它的 `{file}` 根本不在 `{service}` 的容器里。",
    "absent-on-machine": "{request} 由 nginx 自己以 {status} 响应，因为会转发它的 `{file}` 根本不在 `{service}` 的机器上。",
    rendered: "{request} 由 nginx 自己以 {status} 回答，因为本该转发它的模板 `{file}` 没有被填写：入口脚本不允许写入 {folder}。",
    conflict: "{request} 由 nginx 自己以 {status} 回答：同一个端口上有两个 server 都叫 `{name}`，nginx 忽略了第二个，而转发请求的正是它。",
    "fix-conflict": "把你的文件挂载到自带的文件（/etc/nginx/conf.d/default.conf）之上，而不是放在它旁边，或者给这个 server 换一个名字。",
    "fix-conflict-on-machine": "让另一个文件不再生效（Debian 上是链接 /etc/nginx/sites-enabled/default），或者给这个 server 一个自己的名字；然后执行 `systemctl reload nginx`。",
    "fix-names": "给两个 server 中的一个换一个自己的名字，或者把两者的 location 放进同一个 server：第一个在 {first}。",
    written: "`{file}` 本该转发 {request}，但它在容器里的位置是 {path}，这个镜像的 nginx 不会读取那里。",
    "fix-outside": "把它放到 nginx 会读取的位置：官方镜像是 `/etc/nginx/conf.d/NAME.conf`，模板是 `/etc/nginx/templates/NAME.conf.template`。`nginx -T` 会显示生效的配置。",
    "fix-outside-on-machine": "把它放到 nginx 会读的位置：/etc/nginx/conf.d/NAME.conf，或者在 Debian 和 Ubuntu 上于 /etc/nginx/sites-enabled 里建链接；然后执行 `systemctl reload nginx`。`nginx -T` 显示生效的配置。",
    "fix-absent": "在 Dockerfile 里复制它（放到 /etc/nginx/conf.d/default.conf），或者在 compose 里挂载它，然后重新构建。",
    "fix-absent-on-machine": "让部署把它复制到机器上（作为 /etc/nginx/conf.d/NAME.conf），然后执行 `systemctl reload nginx`。",
    "fix-rendered": "让入口脚本能够写入 {folder}（在 `read_only: true` 之外加一个 tmpfs），或者不用模板，直接挂载写好的配置。"
  },
  doc: {
    title: "这份配置不是 nginx 读取的那份",
    what: "nginx 读取 nginx.conf 以及它包含的文件，官方镜像里只有 /etc/nginx/conf.d/*.conf。放在别处、扩展名不同，或者根本没进镜像的文件什么都改变不了：回答的是自带的 default.conf，显示欢迎页或 404。",
    confusedWith: {
      "location-not-matched-static-fallback": "那里文件已经生效，只是没有一个 location 匹配",
      "old-image-not-rebuilt": "那里镜像中是这个文件的旧版本"
    }
  }
};
var default_server_wrong_vhost_default = {
  text: {
    summary: "{request} 带来的 Host 是 `{host}`，没有任何 `server_name` 是它。于是由 nginx 的默认 server 接手（{did}），而不是负责转发的 `{names}` 那个 server。",
    fix: "把 `{host}` 加进负责转发的 server 的 `server_name` 行（或者让那个 server 成为 `default_server`）。如果是检查用的名字不对，就在它的配置里设置 `proxy.host`。"
  },
  doc: {
    title: "回答的是错误的 server 块",
    what: "nginx 按 Host 头选择 server 块。不在任何 server_name 里的名字由默认 server 接手：写了 default_server 的那个，否则是该端口的第一个。那往往是一个拒绝一切的块，或者自带的欢迎页。",
    confusedWith: {
      "location-not-matched-static-fallback": "那里回答的是正确的 server，只是没有一个 location 匹配",
      "config-not-loaded": "那里负责转发的 server 根本没有生效"
    }
  }
};
var envsubst_clobbers_nginx_vars_default = {
  text: {
    summary: "nginx 没有启动：它的配置由 `envsubst` 生成，而 `envsubst` 把属于 nginx 的 {names} 也替换成了空。{message}",
    written: "调用 `envsubst` 时没有给出变量名单，所以它把属于 nginx 的 {names} 也替换成空。",
    fix: "告诉 `envsubst` 哪些变量是你的：`envsubst '{list}' < template`。对 /etc/nginx/templates 里以 `.template` 结尾的文件，nginx 镜像会自动这样做。",
    "fix-on-machine": "告诉 `envsubst` 哪些变量是你的：`envsubst '{list}' < template`。"
  },
  doc: {
    title: "envsubst 替换了 nginx 自己的变量",
    what: "不带名单的 `envsubst` 会替换每一个 `$name`，包括 nginx 为每个请求填写的 `$host` 和 `$uri`。环境里没有这些变量，于是什么都不剩：`proxy_set_header Host ;`，nginx 拒绝这样的配置。",
    confusedWith: {
      "template-env-unset": "那里是栈自己的变量没有值",
      "nginx-conf-syntax": "那里文件本身就是那样写的，没有用模板"
    }
  }
};
var fastcgi_script_path_mismatch_default = {
  text: {
    summary: "nginx 让 `{service}` 里的 PHP-FPM 运行一个脚本，而那个路径下没有这个脚本：PHP-FPM 回答 `Primary script unknown`，访问者得到 404 `File not found.`",
    fix: "`SCRIPT_FILENAME` 里的路径是 `{service}` 容器里的路径，不是 nginx 容器里的。把文件挂载或复制到两个容器的同一路径，或者写 `{service}` 里的路径。",
    "fix-on-machine": "看看 `SCRIPT_FILENAME` 交给 `{service}` 里的 PHP-FPM 的是什么路径（多半是 `root` 加脚本名），文件在不在那里，以及进程池有没有设置 `chroot`，路径要从它里面算起。写上实际存在的路径。"
  },
  doc: {
    title: "PHP-FPM 找不到脚本",
    what: "nginx 通过 SCRIPT_FILENAME 把脚本的完整路径交给 PHP-FPM，通常是由自己的 root 拼出来的。如果文件在 PHP 容器里的位置不同，或者根本不在，PHP-FPM 就返回 404 和 File not found，应用的代码一行都没有运行。",
    confusedWith: {
      "location-not-matched-static-fallback": "那里是 nginx 自己找文件，没有问别人",
      "location-uri-double-or-stripped-prefix": "那里返回 404 的是应用"
    }
  }
};
var invalid_url_prefix_variable_default = {
  text: {
    summary: "nginx 无法转发到 `{value}`：`proxy_pass` 需要完整的 URL，包括 `http://`，必要时还有端口。这个值来自变量，所以 nginx 到每个请求时才发现，并返回 500。",
    start: "nginx 没有启动，因为某个 `proxy_pass` 的 URL 不是以 `http://` 开头。{message}",
    scheme: "nginx 无法转发到 `{value}`：`proxy_pass` 只认识 `http://` 和 `https://`，不认识 `{scheme}`。这个值来自变量，所以 nginx 到每个请求时才发现，并返回 500。",
    empty: "nginx 没有可以转发的 URL：`proxy_pass` 里的变量对这个请求是空的。nginx 到每个请求时才发现，并返回 500。",
    port: "nginx 无法代理到 `{value}`：冒号后面没有端口。这个值来自变量，所以 nginx 到每个请求时才发现，并返回 500。",
    "fill-port": "在 `{value}` 的冒号后面写上端口，或者给本该提供端口的变量设一个值。",
    fill: "让这个变量在任何情况下都有完整的 URL，例如 `http://HOST:PORT`：`map` 要在它的 `default` 里写上，`if` 里的 `set` 还需要外面的另一个。",
    replace: "如果 `{value}` 说的是 HTTP，就把 `{scheme}` 换成 `http://`。说别的协议的服务需要别的指令（`fastcgi_pass`、`uwsgi_pass`、`grpc_pass`，纯 TCP 则用 `stream`）。",
    fix: "在前面写上协议：`proxy_pass http://{value};`，或者写在变量的值里。"
  },
  doc: {
    title: "proxy_pass 得到的不是 URL",
    what: "proxy_pass 接受 `http://HOST:PORT`。没有协议时 nginx 拒绝启动；如果值来自变量，它会启动，但对每个请求都返回 500，根本不尝试连接。",
    confusedWith: {
      "resolver-missing-for-variable": "那里 URL 是完整的，只是主机名查不到",
      "template-env-unset": "那里值是空的，因为模板填进去的是空"
    }
  }
};
var location_not_matched_static_fallback_default = {
  text: {
    post: "{method} {path} 根本没有离开 nginx：没有一个负责转发的 `location` 匹配它，于是 nginx 去找文件，并以 405 拒绝 {method}。",
    summary: "{request} 根本没有离开 nginx：没有一个负责转发的 `location` 匹配它，于是由{where}以 {status} 回答。",
    fix: "加一个覆盖 {path} 并 proxy_pass 到 `{service}` 的 `location`，或者放宽已有的那个。",
    passed: "nginx 把 {path} 转发到 {target}",
    unloaded: "`{file}` 里有对应的 location，但没有生效",
    folder: "nginx 运行时没有它的配置：{source} 被挂载了，但并不存在",
    ignored: "nginx 因为名字的缘故忽略了本该转发它的 server",
    server: "回答的只是默认 server：没有任何 `server_name` 匹配"
  },
  doc: {
    title: "没有 location 匹配，nginx 改为提供文件",
    what: "nginx 选择最匹配的 location。如果负责转发的都不匹配，请求就落到提供文件的那个：对文件 POST 是 405，文件不存在是 404，而有 try_files 时 GET 会得到 index.html 和 200，看上去像是成功。",
    confusedWith: {
      "location-uri-double-or-stripped-prefix": "那里请求到达了后端，只是路径被改了",
      "backend-not-running": "那里 nginx 确实在尝试连接后端"
    }
  }
};
var location_uri_double_or_stripped_prefix_default = {
  text: {
    written: "nginx 在询问 `{service}` 之前把 {path} 变成了 {sent}，而 `{service}` 的源代码里有 {path} 的路由（{declared}），没有 {sent} 的。",
    double: "nginx 在询问 `{service}` 之前把 {path} 变成了 {sent}：出现两个斜杠，因为 `location {pattern}` 不以斜杠结尾，而 proxy_pass 里的路径以斜杠结尾。",
    summary: "nginx 在询问 `{service}` 之前把 {path} 变成了 {sent}，而 `{service}` 不认识那个路径（{status}）。它认识的是 {path}（{right}）。",
    inner: "`{inner}` 里的 nginx 在询问 `{service}` 之前把 {path} 变成 {sent}，得到的是 {status}。直接向 `{service}` 请求 {path}，它返回 {right}。",
    fix: "写成 `proxy_pass {target};`，主机和端口后面什么都不要加：这样 nginx 会原样传递路径。那里的路径，哪怕只有一个 `/`，都会替换掉 `location {pattern}` 匹配的部分。",
    kept: "nginx 把 {pattern} 下面的请求以 {sent}… 的形式发给 `{service}`，而在它的源代码里找到的 {count} 条路由没有一条这样开头，例如 {declared}（{at}）。它们得到的响应是 404。",
    cut: "nginx 在询问 `{service}` 之前去掉了 {pattern}，而在它的源代码里找到的全部 {count} 条路由都以它开头，例如 {declared}（{at}）。它们得到的响应是 404。",
    strip: "如果访问者请求的是 {pattern}…，而 `{service}` 只认识后面的部分，就在地址后面写一个斜杠，把前缀去掉：`location {slashed}` 配 `proxy_pass {target}/;`。或者在声明路由时带上这个前缀。",
    same: "nginx 原样传递 {path}",
    unknown: "客户端发送的 {path}，`{service}` 也不认识（{status}）"
  },
  doc: {
    title: "location 和 proxy_pass 改变了路径",
    what: "proxy_pass 带有路径时，哪怕只有一个斜杠，nginx 都会用它替换请求中 `location` 匹配的部分。于是前缀被去掉、重复，或者出现两个斜杠，后端对它不认识的路径返回 404（nginx 手册，ngx_http_proxy_module，proxy_pass）。",
    confusedWith: {
      "location-not-matched-static-fallback": "那里 nginx 自己回答，没有转发",
      "upstream-wrong-port": "那里根本没有人应答"
    }
  }
};
var nginx_conf_syntax_default = {
  text: {
    summary: "nginx 没有启动，因为它的配置无效：{message}",
    file: "nginx 没有启动，因为它的配置需要一个打不开的文件：`{message}`",
    "fix-file": "把 {name} 复制或挂载到 `{service}` 的容器里，或者改正引用它的那一行里的路径。",
    "fix-file-on-machine": "把 {name} 放到 nginx 查找的位置，或者改正写着它的那一行的路径。`nginx -t` 不启动就能检查。",
    "fix-denied": "启动 `{service}` 的用户无权读取 {name}：让那个用户可以读（不是秘密的文件用 `chmod a+r`，在 Dockerfile 里用 `--chown`），并且可以进入它上面的各级目录。",
    "fix-denied-on-machine": "启动 `{service}` 的用户无权读取 {name}：给这个用户权限（不保密的用 `chmod a+r`，否则用 `chown`），并允许它进入上层目录。",
    slip: "把 `{word}` 写成 `{meant}`。",
    fix: "改正 nginx 指出的那一行，或它的前一行：漏掉 `;` 或 `}` 要到下一行才会显现。`nginx -t` 可以只检查文件而不启动。"
  },
  doc: {
    title: "nginx 配置无效",
    what: "nginx 启动前读取全部配置，遇到第一处不明白的地方就退出：漏掉分号或括号、未知或放错位置的指令、包含的文件不存在。重载时则继续沿用旧配置。",
    confusedWith: {
      "upstream-host-not-found-service-down": "那里配置有效，只是其中的一个主机名查不到",
      "bind-mount-source-missing": "那里配置文件是一个目录"
    }
  }
};
var nginx_listen_bind_failed_default = {
  text: {
    taken: "nginx 没有启动：{address} 上已经有别的进程在监听。可能是同一个容器或网络里的第二个 nginx，或者同一端口写了第二行 `listen`。",
    "taken-on-machine": "nginx 无法启动：已经有程序监听 {address}。那是机器上的另一个程序（Apache、另一个 nginx），或者同一端口的第二个 `listen` 行。",
    neighbour: "nginx 没有启动：`{other}` 已经在监听端口 {port}，而两者共用一个网络（`network_mode`），其中一个端口只能属于它们中的一个。",
    denied: "nginx 没有启动：它不允许监听 {address}，因为它不是以 root 运行，而 1024 以下的端口只留给 root。",
    address: "nginx 没有启动：它的 `listen` 行写了 {address}，而容器没有这个地址。",
    "address-on-machine": "nginx 无法启动：它的 `listen` 行写了 {address}，这台机器没有这个地址，或者 nginx 启动时还没有。",
    family: "nginx 没有启动：它要监听 {address}，而容器没有 IPv6。",
    "family-on-machine": "nginx 无法启动：它要监听 {address}，而这台机器没有 IPv6。",
    other: "nginx 没有启动：它无法监听 {address}。{message}",
    "fix-taken": "nginx 只启动一次（`nginx && nginx -g 'daemon off;'` 会启动两个），同一端口只写一行 `listen`：`listen [::]:80 ipv6only=off` 和 `listen 80` 之中写前者就够了。",
    "fix-taken-on-machine": "看看谁占着端口（`sudo ss -ltnp`），停掉它，或者给两者之一换一个端口；同一端口只写一个 `listen` 行：`listen [::]:80 ipv6only=off` 和 `listen 80` 中写前一个就够。",
    "fix-neighbour": "让 nginx 监听与 `{other}` 不同的端口。发布端口的是拥有网络的那个服务：带有 `network_mode: service:…` 的服务的 `ports:` 不起作用。",
    "fix-denied": "监听 1024 及以上的端口（`listen 8080;`）并在 compose 里发布它，或者以 root 运行 nginx：它的工作进程并不是 root。",
    "fix-denied-on-machine": "以 root 启动 nginx（它的单元就是这样；工作进程以别的用户运行），或者监听 1024 及以上的端口（`listen 8080;`）。",
    "fix-address": "写 `listen 80;`，不带地址：容器有它自己的地址。",
    "fix-address-on-machine": "写 `listen 80;`，不带地址，或者写机器有的地址（`ip addr`）。",
    "fix-family": "去掉 `[::]` 那一行，或者为容器启用 IPv6。",
    "fix-family-on-machine": "去掉 `[::]` 那一行，或者打开 IPv6。",
    "fix-other": "改正 `listen` 那一行。"
  },
  doc: {
    title: "nginx 无法监听它的端口",
    what: "nginx 在提供服务之前打开所有套接字，只要有一个被拒绝就退出：端口已被占用（98）、需要 root（13）、地址不是这个容器的（99），或者没有 IPv6（97）。",
    confusedWith: {
      "nginx-listen-vs-compose-port": "那里 nginx 在运行，是 compose 发布了另一个端口",
      "host-port-already-allocated": "那里是 Docker 得不到主机的端口"
    }
  }
};
var nginx_listen_vs_compose_port_default = {
  text: {
    unheard: "请求发往 `{service}` 的端口 {port}，但那里的 nginx 只监听 {open}：进来的连接会被拒绝，或者在 nginx 见到请求之前就被切断。",
    inside: "请求发往 `{service}` 的端口 {port}，但那里的 nginx 只监听 {open}，除了它自己的容器谁也到不了那里。",
    "inside-on-machine": "请求发往 `{service}` 的端口 {port}，但那里的 nginx 只监听 {open}，除了这台机器自己没有人访问得到。",
    sixOnly: "请求通过 IPv4 发往 `{service}` 的端口 {port}，但那里的 nginx 只监听 [::]:{port}，后面没有写 `ipv6only=off` 时它不接受 IPv4：进来的连接会被拒绝，或者在 nginx 见到请求之前就被切断。",
    both: "再写一行 `{line};`：nginx 的 IPv4 和 IPv6 各要一行。",
    widen: "让 nginx 监听容器的所有地址：`listen {port};`。",
    "widen-on-machine": "让 nginx 监听机器的所有地址：`listen {port};`。",
    listens: "`{service}` 里的 nginx 监听端口 {port}",
    written: "compose 发布了 `{service}` 的端口 {port}，但那里的 nginx 只监听 {open}：从主机端口 {host} 进来的连接会被拒绝。",
    fix: "让 nginx `listen {port};`，或者发布它所监听的端口（{open}）。",
    "fix-on-machine": "让 nginx `listen {port};`，或者访问它监听的端口（{open}）。"
  },
  doc: {
    title: "compose 发布的端口上没有 nginx 在监听",
    what: '`ports: "443:443"` 通向容器的端口 443。如果 nginx 没有任何 server 监听那里，无论它在其他端口上配置了什么，连接都会被拒绝或重置。',
    confusedWith: {
      "upstream-wrong-port": "那里连得上 nginx，连不上的是后端"
    }
  }
};
var nginx_user_missing_default = {
  text: {
    summary: "nginx 没有启动，因为它配置里的 `user` 行写的是 `{name}`，而镜像里没有这样的{what}。",
    "summary-on-machine": "nginx 无法启动，因为配置里的 `user` 行写了 `{name}`，而机器上没有这个 {what}。",
    fix: "写镜像里有的用户：官方镜像是 `user nginx;`，Debian 的是 `user www-data;`，或者去掉这一行。",
    "fix-on-machine": "写机器上有的用户（`getent passwd`）：Debian 和 Ubuntu 上是 `user www-data;`，nginx.org 的软件包是 `user nginx;`，或者去掉这一行。"
  },
  doc: {
    title: "镜像里没有 nginx 的用户",
    what: "`user` 行指定 nginx 工作进程使用的用户和组。来自其他发行版的配置常常写着这个镜像里没有的名字：www-data 是 Debian 的，nginx 是官方镜像的，而名为 nobody 的组在 Debian 里叫 nogroup。",
    confusedWith: {
      "nginx-conf-syntax": "那里 nginx 看不懂某一行",
      "client-body-temp-unwritable": "那里用户存在，只是不允许写入"
    }
  }
};
var no_live_upstreams_default = {
  text: {
    summary: "nginx 一个都没有询问 `{name}` 的服务器：它们刚才都失败过，在 `fail_timeout`（未设置时为 10 秒）过去之前都被跳过。",
    down: "上游 `{name}` 的所有服务器都标记为 `down`，所以 nginx 没有可以询问的对象。",
    first: "看这一行之前关于 `{name}` 的第一条错误：原因就是那次失败。服务器恢复应答后，nginx 会自己再去询问。",
    unmark: "把应当被询问的服务器上的 `down` 去掉。"
  },
  doc: {
    title: "nginx 没有可以询问的服务器了",
    what: "上游有多个服务器时，nginx 会跳过失败了 max_fails 次（默认 1 次）的服务器，持续 fail_timeout（默认 10 秒）。全部被跳过时，它谁都不问就立即返回 502。这是先前失败的后果：它之前的第一条错误说明了原因。只有当所有服务器都标记为 `down` 时，它本身才是原因。",
    confusedWith: {
      "backend-not-running": "那里先前的失败是连接被拒绝：没有进程监听",
      "localhost-dual-stack": "那里两个服务器之一是 localhost 的 IPv6 地址"
    }
  }
};
var proxy_loop_to_self_default = {
  text: {
    written: "nginx 把请求发到 `{host}:{port}`，而那就是它自己：每个请求都会回到它这里，{times}，直到连接或请求头用尽。",
    summary: "nginx 从 {address} 收到请求，又发到 {address}，而那就是它自己：每个请求都在转圈，直到连接或请求头用尽。",
    fix: "写应用的名字，而不是 nginx 自己{better}。",
    other: "nginx 把请求发到 `{host}`，不是发给自己"
  },
  doc: {
    title: "nginx 把请求发给了自己",
    what: "proxy_pass 或 upstream 块里的某个 server 写的是 nginx 自己的服务和端口。每个请求都会作为新请求回来，X-Forwarded-For 一次比一次长，直到连接用尽（500、502）或请求头过大（400）。",
    confusedWith: {
      "nginx-worker-connections": "那里连接因负载而用尽，没有请求在转圈",
      "upstream-wrong-port": "那里问的是另一个服务的错误端口"
    }
  }
};
var proxy_pass_localhost_in_container_default = {
  text: {
    summary: "nginx 把请求发到 `{host}:{port}`。在容器里，这指的是容器自己，而那里的端口 {port} 上没有进程监听：后端在另一个容器里。",
    fix: "把 `{host}` 换成后端的服务名：`{service}:{better}`。",
    told: "nginx 把请求发到 `{host}:{port}`，而那里没有进程监听。在容器里，这个地址指的是 nginx 自己的容器：后端在另一个容器里。",
    perhaps: "nginx 把请求发到 `{host}:{port}`，而那里没有进程监听。如果 nginx 运行在容器里，这个地址指的就是这个容器自己：后端在另一个容器里。",
    machine: "`{proxy}` 直接运行在机器上，在那里使用回环地址是对的",
    written: "nginx 把请求发到 `{host}:{port}`。在 `{proxy}` 的容器里，这指的是容器自己，而它只启动了 nginx：后端在另一个容器里。",
    other: "nginx 把请求发到 `{host}:{port}`，那就是 `{proxy}` 自己的容器。除非里面还有别的程序在那里监听，否则每个请求都会被拒绝。",
    name: "把 `{host}` 换成后端的服务名。",
    own: "nginx 自己的容器里确实有进程监听端口 {port}",
    named: "nginx 询问的是 `{host}`，不是 localhost"
  },
  doc: {
    title: "在容器里 proxy_pass 到 localhost",
    what: "每个容器都有自己的回环地址。`proxy_pass http://localhost:8000` 让 nginx 在自己的容器里找后端，而那里没有后端。",
    confusedWith: {
      "backend-bind-loopback": "那里是后端只绑定回环地址，nginx 问的是正确的容器"
    }
  }
};
var published_port_used_inside_network_default = {
  text: {
    summary: "nginx 把请求发到 `{host}:{port}`，但 {port} 是 compose 发布到主机上的端口。容器之间要通过端口 {container} 访问 `{service}`。",
    fix: "把 nginx 配置里的端口从 {port} 改成 {container}：`ports:` 发布的端口只在主机上有效。",
    written: "nginx 把请求发到 `{host}:{port}`，但 {port} 只是 compose 发布到主机上的端口：容器之间要通过端口 {container} 访问 `{service}`。",
    unpublished: "compose 没有把 `{service}` 的另一个端口发布为 {port}"
  },
  doc: {
    title: "nginx 在网络内部使用了发布的端口",
    what: '`ports: "8001:8000"` 在主机上打开端口 8001。容器之间只有右边的数字有效。主机端口在浏览器里可用，所以看上去是对的，但从 nginx 连接会被拒绝。',
    confusedWith: {
      "upstream-wrong-port": "那里的端口也没有被发布"
    }
  }
};
var redirect_drops_post_default = {
  text: {
    slash: "{method} {path} 被{who}跳转（{status}）到同一个路径，只是末尾多了一个斜杠。客户端会改用 GET 跟随，上传就在半路上丢了。",
    elsewhere: "{method} {path} 被{who}跳转（{status}）到 {to}。客户端会改用 GET 跟随，上传就在半路上丢了。",
    kept: "{method} {path} 在发送的地方没有被接收：{who}把它跳转（{status}）到 {to}，于是每次上传都要发送两遍，不跟随跳转的客户端则会丢失上传。",
    tls: "{method} {path} 被{who}跳转（{status}）到 {to}，而这个栈里没有任何东西提供 https：上传无处可去。",
    listen: '让 nginx 也提供 https（`listen 443 ssl` 加证书）。如果 TLS 由前面的代理终结，就只跳转到达那个代理时没有用 https 的请求：`if ($http_x_forwarded_proto = "http")`。',
    fix: "直接把上传发到最终的地址：{to}。如果旧地址也必须可用，就不用跳转来回答它（用一个转发它的 `location`），或者用保留方法和请求体的 308。"
  },
  doc: {
    title: "跳转丢失了上传",
    what: "301 或 302 让客户端去别处询问，而客户端会改用 GET，并且不带请求体。末尾少一个斜杠、用 http 而不是 https、域名没有 www，都会把上传变成 GET，然后得到 405、404 或一个空列表。",
    confusedWith: {
      "location-not-matched-static-fallback": "那里 POST 本身就得到 405",
      "forwarded-proto-redirect-loop": "那里跳转又回到同一个地址"
    }
  }
};
var template_env_unset_default = {
  text: {
    summary: "nginx 没有启动，因为填写它的配置模板时 {names} 没有值：`{message}`",
    filtered: "nginx 没有启动，因为镜像的入口脚本没有填写 {names}，`{filter}` 与它不匹配：`{message}`",
    "fix-filtered": "让 `{filter}` 也匹配 {names}，或者去掉它：入口脚本只填写有值的变量，不会动 `$host` 之类。",
    open: "nginx 没有启动。它的配置里有一个缺少主机或端口的上游，变量没有值时模板就会留下这样的结果：`{message}`",
    written: "模板需要 `{name}`，而 `{service}` 没有这个名字的变量，于是 `{word}` 原样留在那里，nginx 拒绝它。",
    fix: "给 `{service}` 的 {names} 一个值（compose 里的 `environment`，或 compose 读取的 `.env` 文件）。模板里的默认值（`:-`）不起作用：envsubst 不认识它。",
    "fix-on-machine": "在为 `{service}` 用 `envsubst` 填充模板的地方，给 {names} 一个值。模板里的默认值（`:-`）没有用：envsubst 不认识它。",
    switch: "给 `{service}` 设置变量 `{switch}`，值为 `1`（compose 里的 `environment`）：镜像的入口脚本随后会自己设置 `{name}`。"
  },
  doc: {
    title: "nginx 模板的变量没有值",
    what: "nginx 镜像启动时用 envsubst 填写 /etc/nginx/templates 里的模板。没有定义的变量会原样留在文件里，为空的变量会留下空缺。两者 nginx 都不接受，随即退出。",
    confusedWith: {
      "nginx-conf-syntax": "那里文件本身有错，那一行没有变量",
      "envsubst-clobbers-nginx-vars": "那里连 nginx 自己的变量（$host）也被替换了",
      "upstream-host-not-found-service-down": "那里名字是完整的，只是没有谁叫这个名字"
    }
  }
};
var upstream_wrong_port_default = {
  text: {
    summary: "nginx 把请求发到 `{host}:{port}`，但 `{service}` 里没有进程监听端口 {port}：它监听的是 {open}。",
    fix: "把 nginx 配置里的端口从 {port} 改成 `{service}` 监听的 {better}。或者让 `{service}` 监听 {port}。",
    value: "把 `{proxy}` 的 `{variable}` 的值设成 `{service}` 监听的 {better}：它的配置模板从那里取得端口 {port}。或者让 `{service}` 监听 {port}。",
    written: "nginx 把请求发到 `{host}:{port}`，但 `{service}` 中的 {server} 监听的是端口 {open}。",
    exposed: "nginx 把请求发到 `{host}:{port}`，但 `{service}` 的镜像只声明了 {open}。如果 `{service}` 确实监听那里，请求就会被拒绝。",
    unproven: "看看 `{service}` 监听哪个端口：它的 Dockerfile 声明了 {better}，但声明并不会让服务器监听那里。如果它确实监听 {better}，就把 nginx 配置里的端口从 {port} 改成 {better}。",
    listens: "`{service}` 监听端口 {port}，正是 nginx 使用的端口",
    told: "nginx 在 `{host}:{port}` 被拒绝连接。如果 `{service}` 在运行，它监听的可能不是 {port} 而是别的端口。",
    unit: "这台机器的 nginx 在 `{host}:{port}` 被拒绝，而正在运行的单元 {unit} 是用端口 {open} 启动的。如果 nginx 要访问的就是这个程序，那么两个端口不一致。",
    "unit-fix": "如果 nginx 要访问的是 {unit}：把 nginx 配置里的端口从 {port} 改成 {open}，或者用端口 {port} 启动 {unit}。如果它要访问的是另一个程序，那么那个程序没有运行。",
    look: "看看 `{service}` 在自己的容器里监听哪个端口（不是 `ports:` 发布的那个），并写进 nginx 配置。",
    "look-on-machine": "看看 `{service}` 监听哪个端口（`sudo ss -ltnp`），把它写进 nginx 的配置。",
    ahead: "nginx 把请求发到 `{host}:{port}`，但 `{service}` 中的 {server} 启动后监听的是端口 {open}。等 `{service}` 运行起来，nginx 在那里照样会被拒绝连接。",
    nobody: "`{service}` 里没有进程监听任何端口，所以把 nginx 里的端口换成别的，结果也一样"
  },
  doc: {
    title: "nginx 使用的端口上没有后端在监听",
    what: "proxy_pass 里的地址是对的，后端也在运行，但它监听的是另一个端口。内核拒绝每一个连接，nginx 返回 502。",
    confusedWith: {
      "published-port-used-inside-network": "那里 nginx 用的是 compose 发布到主机的端口",
      "backend-bind-loopback": "那里端口是对的，只是只对容器自己开放"
    }
  }
};
var x_accel_redirect_not_served_default = {
  text: {
    summary: "`{service}` 对 {request} 返回 `X-Accel-Redirect: {to}`，让 nginx 自己发送这个文件。nginx 到 {file} 去找，那里没有：访问者得到 {status}。",
    fix: "给 nginx 一个 `location {folder}`，里面写 `internal;` 和 `alias FOLDER/;`，FOLDER 是 nginx 里存放这些文件的目录。在容器里，它需要 `{service}` 存放文件的那个卷。",
    "fix-folder": "`location {pattern}` 接住了它，所以是那里缺少文件：让 nginx 也有 `{service}` 存放文件的目录（在容器里用同一个卷），放在 location 用 `alias` 或 `root` 写明的路径上。"
  },
  doc: {
    title: "nginx 找不到 X-Accel-Redirect 指的文件",
    what: "后端可以返回 X-Accel-Redirect 头，把发送文件的事交给 nginx。nginx 把头里的路径当作自己的一个请求：没有对应的 location，或者 nginx 自己的容器里没有这个文件，它就返回 404，尽管后端已经做完了自己的事。",
    confusedWith: {
      "location-not-matched-static-fallback": "那里 nginx 根本没有请求后端"
    }
  }
};
var backend_503_shedding_default = {
  text: {
    shed: "`{service}` 自己返回 503，因为它的连接数已经达到上限（{server}）。",
    refuses: "`{service}` 自己对 {request} 返回 503{hint}，不经过 nginx 也一样：它被设置为拒绝，或者没有余力。nginx 只是转交。",
    more: "给 `{service}` 更多余力（调高 --limit-concurrency、增加工作进程），或者减少同时到来的请求。",
    off: "在 `{service}` 里找出返回 503 的东西：忘了关掉的维护开关、同时请求数的限制、对它所等待的某样东西的检查。"
  },
  doc: {
    title: "后端在减负，或者切换到了维护模式",
    what: "应用或它的服务器有意返回 503：同时的连接太多、维护模式、熔断器。不经过 nginx 也得到同样的回答。",
    confusedWith: {
      "unhandled-exception-500": "那里日志中有异常",
      "no-live-upstreams": "那里 nginx 没有可用的服务器，返回 502"
    }
  }
};
var backend_accept_queue_full_default = {
  text: {
    summary: "`{service}` 监听端口 {port}，却来不及接受连接：有 {waiting} 个连接在它的队列里等待，队列已满，所以内核让 nginx 的新连接一直等到超时。",
    unix: "套接字 {socket} 的连接队列已满（errno 11）：它背后的程序接受连接的速度赶不上请求到来的速度。",
    fix: "给 `{service}` 更多工作进程或线程，让一个慢客户端不至于拖住所有人。加长队列（backlog）只是推迟同样的结局。",
    workers: "给套接字背后的程序更多工作进程（gunicorn `--workers`、php-fpm `pm.max_children`），并为短时的突发加长队列（`backlog`、net.core.somaxconn）。",
    free: "`{service}` 的队列里没有等待的连接"
  },
  doc: {
    title: "后端的连接队列已满",
    what: "内核把连接放在队列里，直到程序接受它们。只有一个工作进程的程序长时间忙碌时，队列就会填满。新连接于是得不到应答：用 TCP 时 nginx 等满 proxy_connect_timeout 后返回 504；用 unix 套接字时立即得知（errno 11）并返回 502。",
    confusedWith: {
      "host-firewall-blocks": "那里队列是空的，因为连接根本没有到达",
      "nginx-proxy-read-timeout": "那里连接已经建立，只是回答来得太晚",
      "php-fpm-max-children": "那里 php-fpm 自己说所有子进程都在忙"
    }
  }
};
var container_oom_killed_default = {
  text: {
    summary: "`{service}` 需要的内存超过了它的限制 {limit}，内核因此杀掉了容器的主进程（退出码 137）。",
    probably: "`{service}` 的主进程被杀掉了（退出码 137），而没有人让 Docker 这样做：最可能的原因是它需要的内存超过了限制 {limit}。",
    told: "内核杀死了 `{program}`（进程 {pid}），因为它所在的容器达到了内存限制；机器本身还有内存。它与 `{service}` 相符。",
    unseen: "`{service}` 的主进程因内存用尽而被内核杀掉（退出码 137）：用尽的是它自己的限制（没有看到），或者是整台机器的内存。",
    maybe: "`{service}` 曾被杀掉（退出码 137 就是 SIGKILL），之后又在运行，而 nginx 丢失了 {request}：可能是处理它时内存用尽，除非当时有人停止或重启了 `{service}`。",
    "by-whom": "看看是谁杀掉了它：内核日志会写出它因内存而结束的进程。如果里面什么都没有，就是有人停止或重启了容器。",
    fix: "给 `{service}` 更多内存，或者让一个请求少用一些：分块读写上传的文件，或者少启动几个工作进程。",
    alive: "`{service}` 的容器从未结束，所以没有整个因内存不足而被杀",
    other: "`{service}` 的容器以退出码 {code} 结束，引擎没有报告内存用尽"
  },
  doc: {
    title: "容器因内存不足被杀",
    what: "容器里所有进程合计超过了内存限制。内核杀掉主进程，容器以退出码 137 和 OOMKilled 结束，到 nginx 的连接在请求处理到一半时中断。",
    confusedWith: {
      "worker-oom-killed": "那里被杀的是一个工作进程，容器仍在运行",
      "process-exit-in-handler": "那里退出码是程序自己的，没有内存事件的报告"
    }
  }
};
var disk_full_backend_default = {
  text: {
    summary: "`{service}` 无法写入{what}：磁盘上没有剩余空间（errno 28）。",
    shared: "`{service}` 没有共享内存了（errno 28）：它容器的 /dev/shm 已满，而那不是磁盘。没有写 `shm_size` 时，Docker 给它 64 MB。",
    "shared-on-machine": "`{service}` 没有共享内存可用了（errno 28）：/dev/shm 满了，它不是磁盘。",
    "fix-shared": "在 compose 里调高 `{service}` 的 `shm_size`（`shm_size: 256m`）并重新创建容器，或者让它少用一些：PostgreSQL 减少并行工作进程（`max_parallel_workers_per_gather`），或者减小 `work_mem`。",
    "fix-shared-on-machine": "看看 /dev/shm 被什么占满（`df -h /dev/shm`，`ls -l /dev/shm`），把它调大（`mount -o remount,size=1G /dev/shm`），或者让 `{service}` 少用一些：在 PostgreSQL 里减少并行工作进程（`max_parallel_workers_per_gather`）或调小 `work_mem`。",
    fix: "腾出空间，或者给它更多：`docker compose exec {service} df -h` 显示哪个磁盘或卷满了，`docker system df` 显示 Docker 自己占用了多少。清理应用留下的东西（临时文件、旧的上传、日志）。",
    "fix-on-machine": "腾出空间，或者给它更多：`df -h` 显示哪个磁盘满了，`df -i` 显示哪个用完了 inode，`du -xh --max-depth=2 /` 显示被什么占满。清理应用留下的东西（临时文件、旧的上传、日志）。"
  },
  doc: {
    title: "后端的磁盘满了",
    what: "应用或它的数据库有权写文件，但磁盘、卷或 tmpfs 上没有剩余空间（errno 28）。它返回 500，如果启动就需要空间，则会退出。",
    confusedWith: {
      "disk-full-nginx-temp": "那里无法写入的是 nginx，记录在它自己的错误日志里",
      "upload-dir-not-writable": "那里有空间，只是没有写入的权限（errno 13、30）",
      "unhandled-exception-500": "那里的异常与空间无关"
    }
  }
};
var disk_full_nginx_temp_default = {
  text: {
    summary: "nginx 无法存放{what}：{why}（errno 28）。所以凡是超过内存缓冲区的请求体，它都自己返回 500。",
    answer: "nginx 无法在访问者接收时存放 `{service}` 的响应：{why}（errno 28）。所以凡是超过内存缓冲区的响应，它都会截断。",
    fix: "在 nginx 存放临时文件的地方腾出空间：加大 tmpfs 的 `size`、使用卷，或者把 `client_body_temp_path` 指向有空间的磁盘。用 `proxy_request_buffering off;` 时，nginx 不存放上传，直接转交。",
    "fix-on-machine": "在 nginx 存放临时文件的地方腾出空间（`df -h` 显示哪个磁盘满了），或者把 `client_body_temp_path` 指向有空间的磁盘。写上 `proxy_request_buffering off;` 后，nginx 不存储就把上传转交出去。",
    "fix-answer": "在 nginx 存放临时文件的地方腾出空间：加大 tmpfs 的 `size`、使用卷，或者把 `{temp}` 指向有空间的磁盘。用 `{most} 0;` 时，nginx 不存放响应，而是等访问者接收。",
    "fix-answer-on-machine": "在 nginx 存放临时文件的地方腾出空间（`df -h` 显示哪个磁盘满了），或者把 `{temp}` 指向有空间的磁盘。写上 `{most} 0;` 后，nginx 不存储响应，改为等待访问者。",
    files: "先看 `docker compose exec {service} df -i`：连文件都无法创建，所以如果 `df` 显示还有空间，用完的就是文件的数量（inode），tmpfs 要加大的是 `nr_inodes`，不是 `size`。否则腾出空间，或者把 `{temp}` 指向有空间的磁盘。",
    "files-on-machine": "先看 `df -i`：连文件都无法创建，所以如果 `df` 还显示有空间，用完的就是文件数（inode）：删掉那里数量极多的文件。否则就腾出空间，或者把 `{temp}` 指向有空间的磁盘。"
  },
  doc: {
    title: "nginx 的临时文件没有空间了",
    what: "放不进 client_body_buffer_size（8 或 16 KB）的请求体会先写进临时文件，大的响应也一样。如果下面的磁盘或 tmpfs 满了，上传就会以 500 失败，尽管后端还有空间。",
    confusedWith: {
      "client-body-temp-unwritable": "那里 nginx 根本不允许写入（errno 13 或 30）",
      "disk-full-backend": "那里 errno 28 在后端自己的日志里"
    }
  }
};
var ephemeral_port_exhaustion_default = {
  text: {
    summary: "nginx 无法建立到 {upstream} 的连接：本地端口用完了（errno 99）。到同一地址的每个连接都需要一个自己的端口，关闭之后还要占用一分钟。",
    fix: "让 nginx 保留到后端的连接，而不是每个请求都新建一个：在 upstream 块里写 `keepalive 32;`，并加上 `proxy_http_version 1.1;` 和空的 `Connection` 头。给后端第二个地址，或者放宽 net.ipv4.ip_local_port_range，也有帮助。"
  },
  doc: {
    title: "nginx 的本地端口用完了",
    what: "一个连接由两端的地址和端口共同确定。到同一个后端，nginx 最多能有本地端口数那么多的连接，大约 28 000 个；关闭的连接还会在 TIME_WAIT 停留一分钟。负载高而又没有 keepalive 时端口会用完，nginx 返回 500 或 502。",
    confusedWith: {
      "backend-not-running": "那里连接被拒绝（errno 111）",
      "nginx-worker-connections": "那里达到的是 nginx 自己的上限，它的日志会写明"
    }
  }
};
var fd_exhaustion_default = {
  text: {
    summary: "nginx 打开的文件数达到了上限（errno 24），而连接也是文件：`{message}`。所以它自己返回 500，或者根本不接受访问者的连接。",
    capped: "nginx 打开的文件数达到了上限（errno 24），而连接也是文件：`{message}`。所以它自己返回 500，或者根本不接受访问者的连接。`worker_rlimit_nofile {wanted}` 在启动时被拒绝了：系统允许 `{service}` 的更少。",
    "fix-capped": "调高容器的上限：在 compose 里给 `{service}` 写 `ulimits: nofile: {wanted}`。`worker_rlimit_nofile` 不能超过它。",
    "fix-capped-on-machine": "提高单元的限制：`LimitNOFILE={wanted}`（对 `{service}` 的单元用 `systemctl edit`），然后重新启动。`worker_rlimit_nofile` 不能超过它。",
    fix: "调高上限：在 compose 里给 `{service}` 写 `ulimits: nofile: 65536`，或者在 nginx.conf 里写 `worker_rlimit_nofile`；`worker_connections` 的每个连接算两个就够了。",
    "fix-on-machine": "提高限制：在 nginx.conf 里写 `worker_rlimit_nofile 65536;`，或在 `{service}` 的单元里写 `LimitNOFILE=65536`；`worker_connections` 的每个连接有两个就够。"
  },
  doc: {
    title: "nginx 打开的文件太多",
    what: "每个连接、临时文件和日志都是一个打开的文件，而系统限制一个进程能打开多少。一个被转发的请求要占两三个。达到上限时，nginx 既不能接受访问者，也不能连接后端。",
    confusedWith: {
      "nginx-worker-connections": "那里 nginx 自己的上限比系统的低",
      "backend-not-running": "那里连接被拒绝（errno 111）"
    }
  }
};
var host_oom_killed_default = {
  text: {
    machine: "内核杀死了 `{service}` 的 `{program}`（进程 {pid}），因为机器已经没有内存可用（共 {total}，交换空间 {swap}）。",
    unit: "内核杀死了 `{service}` 的 `{program}`（进程 {pid}），因为它达到了所属 unit 的内存限制（{limit}）。",
    told: "systemd 说内核的 OOM killer 结束了 `{service}` 的一个进程（Result=oom-kill）；它的限制是 {limit}。",
    whole: "内核杀死了 `{program}`（进程 {pid}），因为机器自己的内存用完了，而不是某个容器的内存：它与 `{service}` 相符。",
    "whole-on-machine": "内核杀掉了 `{program}`（进程 {pid}），因为机器本身的内存用完了：它符合 `{service}`。",
    within: "内核杀死了 `{program}`（进程 {pid}），因为它达到了所属 unit 的内存限制：它与 `{service}` 相符。",
    container: "内核因为内存杀死了 `{service}` 的一个进程，而它的容器没有内存限制：用完的是整台机器的内存，或者是容器所在的某个 cgroup 的内存。",
    share: "减少一个请求占用的内存（分块读写），减少工作进程，或者给机器增加内存或交换空间。给每个服务设置内存限制之后，内核结束的就是占用太多的那个，而不是别的。",
    fix: "减少一个请求占用的内存（分块读写），减少工作进程，或者给机器增加内存或交换空间。短时间需要大量内存的工作，例如构建，不应该放在提供服务的机器上。给这个 unit 设置 `Restart=always`，让它能够恢复。",
    raise: "提高这个 unit 的 `MemoryMax`，减少一个请求占用的内存，或者减少工作进程。",
    alive: "内核没有因为内存结束 `{service}` 的任何进程"
  },
  doc: {
    title: "内核因内存不足杀死了程序",
    what: "机器或 unit 可用的内存用完了，内核在程序工作途中用 SIGKILL 结束了它。程序自己什么都不会说，内核日志和 systemd 会说。",
    confusedWith: {
      "container-oom-killed": "那里是容器达到了 Docker 给它的限制",
      "worker-oom-killed": "那里是工作进程所在容器自己的限制",
      "unit-not-running": "那里没有谁杀死它"
    }
  }
};
var jvm_oom_default = {
  text: {
    summary: "`{service}` 的 Java 堆在请求处理到一半时用满了（`OutOfMemoryError`）{end}。",
    fix: "调大堆（`-Xmx`，或用 `-XX:MaxRAMPercentage=75` 按容器内存的比例），或者让请求少用一些：用流的方式处理上传，而不是全部放在内存里。",
    "fix-on-machine": "提高堆的大小（`-Xmx`），或者让请求少用一些：流式处理上传，不要把它放在内存里。"
  },
  doc: {
    title: "Java 堆用满了",
    what: "JVM 给堆设了自己的上限，除非另有指定，远低于容器的内存（四分之一）。需要更多的请求会得到 OutOfMemoryError：响应丢失或变成 500；启用 ExitOnOutOfMemoryError 时，进程以退出码 3 结束。",
    confusedWith: {
      "container-oom-killed": "那里是内核在容器达到内存限制时杀掉它，退出码 137",
      "process-exit-in-handler": "那里是代码自己结束进程"
    }
  }
};
var keepalive_close_wait_leak_default = {
  text: {
    summary: "`{service}` 的端口 {port} 上还留着 {count} 个 nginx 早已关闭的连接（CLOSE_WAIT），并且不再为新连接服务：{request} 白等了一场。",
    fix: "对方关闭连接后，`{service}` 也要关闭自己这一端：在 `finally` 或 `with` 里关闭，出错之后也一样；或者更新没有这样做的 HTTP 库。重启只能管到再次积累那么多为止。"
  },
  doc: {
    title: "后端不关闭自己的连接",
    what: "nginx 关闭连接时，后端也必须关闭自己那一端。忘了关闭的后端会积累 CLOSE_WAIT 状态的连接，直到连接池或文件描述符用完：然后它不再接受任何连接，nginx 返回 504。重启之后能好几个小时。",
    confusedWith: {
      "nginx-proxy-read-timeout": "那里后端在处理请求，最终会回答",
      "backend-hung-or-paused": "那里连接在等待被接受，几乎没有被处理过的",
      "fd-exhaustion": "那里日志说打开的文件太多（EMFILE，24）"
    }
  }
};
var nginx_worker_connections_default = {
  text: {
    summary: "nginx 没有可用的连接了：一个工作进程最多 {most} 个，而一个被转发的请求要占两个。所以它自己返回 500，或者丢弃访问者的连接。",
    fix: "在 `events` 块里调高 `worker_connections`（{enough} 或更多），如果打开文件数的上限更低，也要一并调高。先看看是不是有很多连接卡住了，卡在哪里。",
    loop: "这些连接是 nginx 自己的：它转发到了自己的地址"
  },
  doc: {
    title: "nginx 的连接用完了",
    what: "worker_connections 限制一个工作进程的所有连接：访问者、上游，以及它监听的套接字。全部用完时，nginx 对要转发的请求返回 500，并丢弃新的访问者。",
    confusedWith: {
      "proxy-loop-to-self": "那里是 nginx 自己占满了连接：上游就是它自己的地址",
      "fd-exhaustion": "那里先达到的是系统的打开文件数上限（errno 24）"
    }
  }
};
var nginx_worker_killed_default = {
  text: {
    killed: "nginx 的一个工作进程在处理请求时被杀掉（信号 {signal}），访问者的连接因此中断。`{service}` 的内存限制：{limit}；引擎记录了 {kills} 次因内存不足的杀死。",
    group: "nginx 的一个工作进程在处理请求时被杀掉（信号 {signal}），访问者的连接因此中断。引擎记录了 {kills} 次因内存不足的杀死，而 `{service}` 没有内存限制：用完的是整台机器的内存，或者是容器所在的某个 cgroup 的内存。",
    limited: "nginx 的一个工作进程被杀掉（信号 {signal}），它手上的请求因此中断。`{service}` 的内存限制：{limit}。",
    unlimited: "nginx 的一个 worker 被杀死（信号 {signal}），它手上的请求随之中断。`{service}` 没有内存限制，所以多半是整台机器的内存用完了。",
    lost: "nginx 的一个工作进程被杀掉（信号 {signal}），它手上的请求因此中断。多半是达到了容器或机器的内存限制。",
    "lost-on-machine": "nginx 的一个工作进程被杀掉了（信号 {signal}），它手上的请求因此中断。原因多半是机器的内存，或者它所在单元的限制。",
    ended: "nginx 的一个工作进程自己结束了（信号 {signal}），访问者的连接因此中断。",
    memory: "nginx 没有得到处理请求所需的内存（{message}），自己返回了 500。",
    fix: "调高 `{service}` 的内存限制，或者让 nginx 少用一些：`client_body_buffer_size` 和 `proxy_buffers` 对同时进行的每个请求都要计算一次，更大的请求体应当放在它的临时文件里。",
    "fix-group": "让 nginx 少用一些内存：`client_body_buffer_size` 和 `proxy_buffers` 对同时进行的每个请求都要计算一次，更大的请求体应当放在它的临时文件里。再看看还有什么占用内存：给每个服务设置限制之后，内核结束的就是占用太多的那个。",
    "fix-ended": "去掉不是 nginx 自带的模块，或者让 nginx 和模块使用互相匹配的版本。"
  },
  doc: {
    title: "nginx 的工作进程被杀",
    what: "nginx 的主进程会马上启动另一个工作进程，但死掉的那个手上的请求全部中断：连接被重置，或者得到空响应。信号 9 多半意味着达到了容器的内存限制，信号 11 意味着某个模块崩溃了。",
    confusedWith: {
      "container-oom-killed": "那里结束的是后端的容器",
      "worker-oom-killed": "那里被杀的是后端的工作进程，nginx 报告 502"
    }
  }
};
var node_heap_oom_default = {
  text: {
    summary: "V8 在处理 {request} 时结束了 `{service}` 的进程：JavaScript 堆用满了。这与容器的内存无关。",
    "summary-on-machine": "V8 在处理 {request} 时结束了 `{service}` 的进程：它的 JavaScript 堆满了。和机器的内存无关。",
    starting: "`{service}` 无法启动：V8 在加载代码时结束了它的进程，因为 JavaScript 堆用满了。这与容器的内存无关。",
    "starting-on-machine": "`{service}` 无法启动：V8 在加载代码时结束了它的进程，因为 JavaScript 堆用满了。这与机器的内存无关。",
    load: "启动时少在内存里放东西，或者调高 V8 自己的上限：`NODE_OPTIONS=--max-old-space-size=1024`（单位 MB，要低于容器的限制）。",
    "load-on-machine": "启动时少在内存里放东西，或者调高 V8 自己的上限：`NODE_OPTIONS=--max-old-space-size=1024`（单位 MB，要低于机器的内存）。",
    fix: "处理 {request} 时少在内存里放东西：分块读取上传的文件，而不是一次读完。如果确实需要那么多，就调高 V8 自己的上限：`NODE_OPTIONS=--max-old-space-size=1024`（单位 MB，要低于容器的限制）。",
    "fix-on-machine": "处理 {request} 时少放一些在内存里：分块读取上传，不要一次读完。如果确实需要那么多，就提高 V8 自己的限制：`NODE_OPTIONS=--max-old-space-size=1024`（单位 MB，低于机器的内存）。"
  },
  doc: {
    title: "Node 的 JavaScript 堆用满了",
    what: "V8 给堆设了自己的上限，来自 `--max-old-space-size` 或它探测到的内存。需要更多的请求会让进程以 `JavaScript heap out of memory` 结束（退出码 134 或 139），nginx 返回 502，而容器的内存看上去可能很正常。",
    confusedWith: {
      "container-oom-killed": "那里是内核杀掉进程（137），进程自己什么都没说",
      "node-uncaught-exception": "那里是带有调用栈的异常让进程结束"
    }
  }
};
var php_fpm_max_children_default = {
  text: {
    summary: "`{service}` 里 PHP-FPM 的 {limit} 个子进程全都在忙，而 `pm.max_children` 不允许更多：后来的请求在它的队列里等待，直到 nginx 放弃。",
    fix: "在内存允许的范围内，在进程池的配置（www.conf）里调高 `pm.max_children`，并看看是什么让子进程忙那么久（PHP-FPM 的 slowlog 会告诉你）。"
  },
  doc: {
    title: "PHP-FPM 不能再启动更多子进程",
    what: "PHP-FPM 的每个子进程处理一个请求。pm.max_children 个都在忙的时候，后来的请求在套接字的队列里等待；等待超过 fastcgi_read_timeout，nginx 就返回 504。",
    confusedWith: {
      "nginx-proxy-read-timeout": "那里是一个请求耗时很长；这里它还没有开始",
      "backend-hung-or-paused": "那里 PHP-FPM 自己不再运行，也什么都不说",
      "backend-accept-queue-full": "那里连队列都不接受连接"
    }
  }
};
var php_memory_limit_default = {
  text: {
    summary: "`{service}` 里的 PHP 在 {where} 结束了请求：它需要的内存超过了 PHP 的 `memory_limit` 允许一个脚本使用的 {limit}。",
    fix: "让脚本少用内存（分块读取文件，用完就释放），或者在 `{service}` 的 php.ini 里调高 `memory_limit`。容器的内存是另一个限制，这里并没有达到。",
    "fix-on-machine": "让脚本少用内存（分块读取文件，用完就释放），或者在 `{service}` 的 php.ini 里提高 `memory_limit`。机器的内存是另一个限制，没有达到。"
  },
  doc: {
    title: "PHP 脚本需要的内存超过 memory_limit",
    what: "PHP 允许每个请求使用 memory_limit 那么多内存（未设置时为 128 MB）。需要更多的脚本会以致命错误结束：PHP 返回 500，子进程继续运行，nginx 转交这个 500。",
    confusedWith: {
      "worker-oom-killed": "那里是内核杀掉子进程，nginx 返回 502",
      "unhandled-exception-500": "那里是脚本抛出了自己的异常"
    }
  }
};
var worker_oom_killed_default = {
  text: {
    shared: "`{service}` 的 {workers} 个工作进程共用 {limit} 内存，平均每个最多 {each} MB。它们的工作同时需要更多内存时，内核会在请求处理到一半时杀掉其中一个，而容器看上去仍然健康。",
    summary: "`{service}` 的一个工作进程在处理 {request} 时被杀掉了：它的容器达到了内存限制 {limit}。容器本身仍在运行，所以所有健康检查看上去都正常。",
    told: "内核用 SIGKILL 杀掉了 `{service}` 的一个工作进程，而在那之前服务器自己并没有超时：内存用尽时就是这个样子。容器本身仍在运行。",
    "told-on-machine": "内核用 SIGKILL 杀掉了 `{service}` 的一个工作进程，而在此之前没有服务器程序自己的超时：内存不够时就是这个样子。服务器程序本身继续运行。",
    kernel: "内核杀死了 `{program}`（进程 {pid}），因为它所在的容器达到了内存限制。如果它是 `{service}` 的几个工作进程之一，容器本身仍在运行。",
    fix: "调高 `{service}` 的内存限制，少启动几个工作进程，或者让请求少用内存（分块读取文件，用完就释放）。加长超时或改其他代理设置都没有用。",
    enough: "`{service}` 没有进程因内存不足而被杀（内核的计数是零）",
    ended: "`{service}` 的容器本身结束了"
  },
  doc: {
    title: "工作进程因内存不足被杀",
    what: "一个容器里有多个工作进程，容器达到内存限制时，内核会杀掉占用内存最多的那个。它正在处理的请求就此中断，nginx 返回 502，而容器看上去一直是健康的。",
    confusedWith: {
      "host-oom-killed": "那里容器没有限制，用完的是整台机器的内存",
      "container-oom-killed": "那里被杀的是主进程，容器以 137 结束",
      "gunicorn-worker-timeout": "那里是 gunicorn 自己结束工作进程，并且事先写了 WORKER TIMEOUT",
      "process-exit-in-handler": "那里没有进程因内存不足而被杀"
    }
  }
};
var client_body_timeout_408_default = {
  text: {
    summary: "nginx 放弃等待 {method} {path} 的请求体：两次收到数据之间的间隔超过了 {limit}。它关闭了连接并记下 408；后端什么都没有看到。",
    fix: "把 `client_body_timeout` 设为慢速线路上传时两段数据之间所需的时间（默认 60s），或者分成更小的块上传。"
  },
  doc: {
    title: "上传的速度对 nginx 来说太慢",
    what: "client_body_timeout 是两次读取请求体之间允许的最长间隔。超过之后，nginx 不作回答就关闭连接：浏览器报告连接被重置，只有访问日志里有 408。",
    confusedWith: {
      "nginx-client-max-body-size": "那里 nginx 返回 413",
      "server-request-timeout": "那里放弃的是后端，nginx 报告 502"
    }
  }
};
var client_timeout_499_default = {
  text: {
    finished: "{request} 的客户端等了 {seconds} 秒就放弃了，nginx 记下 499。`{service}` 当时正在处理，后来以 {status} 完成。",
    summary: "{request} 的客户端在得到回答之前就离开了（{seconds}），nginx 记下 499：结束请求的既不是 nginx，也不是 `{service}`。",
    fix: "给客户端（浏览器、负载均衡器、健康检查、这个检查的 `request-timeout`）多于 `{service}` 处理 {request} 所需的时间，或者让它更快：这么长的工作应当放到后台。"
  },
  doc: {
    title: "客户端没等到回答就离开了",
    what: "499 只出现在 nginx 的访问日志里：它表示 nginx 还在等后端时，客户端关闭了连接。客户端自己的时限比工作所需的时间短；调高 nginx 的超时没有用。",
    confusedWith: {
      "nginx-proxy-read-timeout": "那里放弃的是 nginx，返回 504，错误日志里有一行记录",
      "nginx-read-timeout-midstream": "那里 nginx 切断了已经开始的响应"
    }
  }
};
var event_loop_blocked_default = {
  text: {
    summary: "`{service}` 处理 {request} 的时候，不回答其他任何人：{meanwhile}。{server} 在一个循环里处理进程的所有请求，而 {request} 的处理函数在工作或等待期间一直占着这个循环。",
    fix: "把耗时的工作移出事件循环：Python 用 `await asyncio.to_thread(…)` 或进程池（FastAPI 里用普通 `def` 写的处理函数会自动在线程里运行），Node 用 worker 线程；并使用不会阻塞的库来等待。增加工作进程只会让它少发生一些。"
  },
  doc: {
    title: "一个请求阻塞了事件循环",
    what: "使用事件循环的服务器（uvicorn、hypercorn、Node）在一个线程里处理一切。处理函数长时间计算，或调用了会阻塞的东西，就会让进程的其他请求全部停下，连健康检查也不例外；nginx 对它们全都返回 504。",
    confusedWith: {
      "nginx-proxy-read-timeout": "那里其他请求同时能得到回答",
      "backend-hung-or-paused": "那里任何时候都没有回答",
      "gunicorn-worker-timeout": "那里服务器自己结束耗时过长的工作进程"
    }
  }
};
var gunicorn_worker_timeout_default = {
  text: {
    shorter: "nginx 被设置为等 `{service}` {nginx} 秒，而那里的 gunicorn 在 {gunicorn} 秒后就结束工作进程（{origin}）：更耗时的请求仍然以 502 告终。",
    waiting: "工作进程被结束时正在等客户端的下一段数据，因为 nginx 在这里不缓冲请求",
    raise: "把 gunicorn 的 `--timeout` 设得比最慢的请求所需的时间长，再把 nginx 的 proxy_read_timeout 设得比它更长。",
    summary: "`{service}` 里的 gunicorn 在 {took} 秒后杀掉了自己的工作进程 {pid}，因为 {request} 的耗时超过了 `--timeout`。",
    killed: "`{service}` 里 gunicorn 的工作进程 {pid} 被 SIGKILL 杀掉了。对于耗时超过 `--timeout` 的工作进程，gunicorn 自己就会这样做，并且事先会写 WORKER TIMEOUT。",
    told: "`{service}` 里的 gunicorn 杀掉了自己的工作进程 {pid}（WORKER TIMEOUT），因为某个请求的耗时超过了 `--timeout`。",
    fix: '把 gunicorn 的 `--timeout` 调到工作所需的时间以上，并低于 nginx 的 proxy_read_timeout，或者把工作移出请求。这不是内存不足，即使日志里还写着 "Perhaps out of memory?"。'
  },
  doc: {
    title: "gunicorn 结束了耗时过长的工作进程",
    what: "工作进程超过 --timeout 秒（未设置时为 30）没有报到，gunicorn 的主进程就会杀掉它。请求就此丢失：21 版以前 nginx 返回 502，从 22 版起同步工作进程还会返回 500。",
    confusedWith: {
      "worker-oom-killed": "那里被杀之前没有 WORKER TIMEOUT，而且内核记录了因内存不足而被杀的进程",
      "nginx-proxy-read-timeout": "那里 nginx 先放弃，返回 504"
    }
  }
};
var keepalive_race_default = {
  text: {
    summary: "nginx 通过保留着的空闲连接（`keepalive`）把 {request} 发给 `{service}`，而 `{service}` 恰好在那一刻关闭了它。请求本身没有问题：再试一次就能得到回答。nginx 自己不会重发 POST。",
    shorter: "nginx 通过保留着的空闲连接（`keepalive`）发送 {request}，而 `{service}` 恰好在那一刻关闭了它：`{service}` 保留 {theirs} 秒，nginx 最多保留 {ours} 秒。同样的请求再发一次就能得到回答；nginx 自己不会重发 POST。",
    maybe: "nginx 正在发送 {request} 时，`{service}` 关闭了连接。如果这很少发生，而且 nginx 保留着到上游的连接（`keepalive`），那就是在 `{service}` 关闭空闲连接的那一刻重用了它。",
    fix: "让后端保留空闲连接的时间比 nginx 长：Node `server.keepAliveTimeout = 75_000`、uvicorn `--timeout-keep-alive 75`、gunicorn `--keep-alive 75`。或者把 upstream 块里的 `keepalive_timeout` 设得比后端的时间短。",
    without: "nginx 不保留到上游的连接（没有 `keepalive`）"
  },
  doc: {
    title: "空闲连接在 nginx 重用它时被关闭",
    what: "使用 `keepalive` 时 nginx 会重用到后端的连接。如果后端的空闲时限（Node 和 uvicorn 是 5 秒，gunicorn 是 2 秒）比 nginx 的（60 秒）短，请求就可能正好碰上连接关闭：后端根本没有看到它，nginx 返回 502，很少发生，而且只在空闲之后。",
    confusedWith: {
      "process-exit-in-handler": "那里后端的进程退出了",
      "backend-closes-before-body-read": "那里每次大的上传都失败，直接访问得到 4xx",
      "go-panic-recovered": "那里后端的日志写着 `http: panic serving`",
      "server-request-timeout": "那里每次都在同样的时间之后中断"
    }
  }
};
var nginx_proxy_read_timeout_default = {
  text: {
    summary: "nginx 等 {request} 的回答等了 {limit} 秒（{origin}）就放弃了，而 `{service}` 还在处理。",
    slow: "nginx 等 {request} 的回答等了 {limit} 秒（{origin}）就放弃了，而 `{service}` 还在处理。直接访问时，`{service}` 在 {direct} 秒后回答。",
    hung: "nginx 等 {request} 的回答等了 {limit} 秒（{origin}）就放弃了。直接访问时，`{service}` 在 {direct} 秒内也没有回答：它卡住了，或者需要更长的时间。",
    find: "先弄清 `{service}` 在等什么（锁、另一个服务、永远不会来的响应）。只有当工作确实会结束时，加长 `{directive}` 才有用。",
    told: "nginx 等 `{service}` 对 {request} 的回答，等满了 `{directive}` 允许的时间（未设置时为 60 秒）就放弃了。",
    raise: "为这个 location 把 `{directive}` 调到工作所需的时间以上，或者让 `{service}` 先回答，其余的之后再做。",
    fix: "为这个 location 把 `{directive}` 调到工作所需的时间以上。耗时的工作更好的办法是：立即回答，然后在后台处理。"
  },
  doc: {
    title: "nginx 等待的时间比后端工作的时间短",
    what: "nginx 等待响应的下一段数据，最长 proxy_read_timeout（未设置时为 60 秒）。后端需要更长时间时，nginx 返回 504 并关闭连接，尽管什么都没有坏。",
    confusedWith: {
      "gunicorn-worker-timeout": "那里是应用服务器结束了自己的工作进程：502 或 500，日志里有 WORKER TIMEOUT",
      "backend-hung-or-paused": "那里直接访问也得不到回答"
    }
  }
};
var nginx_read_timeout_midstream_default = {
  text: {
    summary: "`{service}` 开始回答 {request}，然后停顿了，nginx 等下一段等了 {limit}，就切断了响应：访问者得到状态 200 和半个响应。",
    fix: "为这个 location 把 `{directive}` 调到最长的停顿以上，或者让 `{service}` 中途发送一些内容（server-sent events 的注释行、结果的一部分）。"
  },
  doc: {
    title: "nginx 在响应的中途放弃",
    what: "proxy_read_timeout（未设置时为 60 秒）也适用于响应的两段数据之间。停顿更久的流（server-sent events、正在思考的语言模型、缓慢的报表）会在状态码发出之后被切断，所以访问者看到的是 200 和没有结尾的响应。",
    confusedWith: {
      "nginx-proxy-read-timeout": "那里还什么都没有收到，访问者得到 504",
      "client-timeout-499": "那里离开的是客户端，nginx 本来还会等",
      "process-exit-in-handler": "那里是后端关闭连接，没有超时"
    }
  }
};
var php_request_terminate_timeout_default = {
  text: {
    summary: "`{service}` 里的 PHP-FPM 在 {seconds} 秒后，请求处理到一半时结束了子进程 {pid}：超过了 `request_terminate_timeout` 允许的时间。",
    fix: "在进程池的配置（www.conf）里把 `request_terminate_timeout` 调到最慢的请求所需的时间以上，并低于 nginx 的 fastcgi_read_timeout；或者把工作移出请求。"
  },
  doc: {
    title: "PHP-FPM 结束了耗时过长的请求",
    what: "请求的耗时超过 request_terminate_timeout，PHP-FPM 就会结束处理它的子进程。到 nginx 的连接中断，nginx 返回 502；新的子进程马上启动，所以一切看上去都健康。",
    confusedWith: {
      "nginx-proxy-read-timeout": "那里 nginx 先放弃，返回 504",
      "worker-oom-killed": "那里子进程被信号 9 杀掉，没有哪一行说它超时",
      "process-segfault": "那里子进程因信号 11 结束"
    }
  }
};
var requests_served_one_by_one_default = {
  text: {
    summary: "`{service}` 一次只处理一个请求。{request} 需要 {one} 秒；同时发出的请求里，第二个在 {two} 秒后才得到回答，依此类推，直到 nginx 不再等待（{waited} 秒）：{of} 个里有 {failed} 个失败。",
    fix: "让它能同时处理多个请求：增加工作进程（uvicorn 的 `--workers`，gunicorn 的 `-w`），并且不要在事件循环里做会阻塞的工作（FastAPI 里用普通 `def` 写的处理函数会自动在线程里运行）。如果请求在等一把锁，就缩短持有它的时间。把 `proxy_read_timeout` 调大只会让队列更长。"
  },
  doc: {
    title: "请求互相等待",
    what: "后端一次只处理一个请求：它只有一个工作进程，或者处理函数阻塞了事件循环，或者一直持有一把锁。单独一个请求没有问题；几个请求同时到来时，每一个都要等前面的做完，排在最后的等得比 nginx 愿意等的还久。所以只有在有负载时才会失败，而且时有时无。",
    confusedWith: {
      "nginx-proxy-read-timeout": "那里单独一个请求就比 nginx 等待的时间长",
      "event-loop-blocked": "那里处理一个请求时，其他路径也得不到回答",
      "backend-accept-queue-full": "那里连接根本没有被接受"
    }
  }
};
var server_request_timeout_default = {
  text: {
    answered: "`{service}` 的服务器在 {seconds} 秒后以 408 结束了 {request}：在它允许的时间内请求没有完整到达。",
    closed: "`{service}` 每次都在 {seconds} 秒后中断 {request}，而它的进程还活着，日志里也没有说明原因：它的服务器只给一个请求这么多时间（{setting}）。",
    unnamed: "`{service}` 每次都在 {seconds} 秒后中断 {request}，而它的进程还活着，日志里也没有说明原因。服务器自己的时限就是这个样子。",
    fix: "把服务器自己给一个请求的时间调到最慢的请求所需以上：Node `requestTimeout`、Go `ReadTimeout` 和 `WriteTimeout`、Puma `first_data_timeout`、Tomcat `connectionTimeout`。nginx 的超时帮不上忙。"
  },
  doc: {
    title: "后端的服务器按自己的时限结束请求",
    what: "HTTP 服务器有自己的计时：Node 会结束 300 秒内没有完整到达的请求，Go 的 WriteTimeout 不作回答就关闭连接。于是每次都在同样的时间之后以 408 或连接关闭告终，而进程继续运行。",
    confusedWith: {
      "nginx-proxy-read-timeout": "那里放弃的是 nginx，返回 504",
      "gunicorn-worker-timeout": "那里 gunicorn 写 WORKER TIMEOUT 并结束工作进程",
      "keepalive-race": "那里请求立即失败，下一个就能得到回答"
    }
  }
};
var single_worker_self_call_default = {
  text: {
    summary: "`{service}` 在问自己：它处理一个请求的时候，经过 nginx 向自己的地址发送 {inner}，而没有剩下的工作进程来回答（{workers}）。两者互相等待，直到超时为止。",
    fix: "直接调用函数，不要请求 URL：要的东西就在同一个程序里。或者让服务器的工作进程或线程数多于同时可能发生的这种调用（gunicorn：`--workers 3`、`--threads 4`）。加长超时只会等得更久。"
  },
  doc: {
    title: "唯一的工作进程在等自己",
    what: "处理函数直接或经过 nginx 请求自己服务的 URL。只有一个工作进程，而它正忙于这个处理函数，就没有人能回答：请求一直等到超时。有多个工作进程时，只要它们同时都这样做，也会发生同样的事。",
    confusedWith: {
      "nginx-proxy-read-timeout": "那里后端一直在工作，只是需要更长时间",
      "backend-hung-or-paused": "那里没有任何请求得到回答，连健康检查也没有",
      "event-loop-blocked": "那里是长时间的计算阻塞了其他请求，没有去问谁",
      "unhandled-exception-500": "那里的异常与自己服务的回答无关"
    }
  }
};
var uwsgi_harakiri_default = {
  text: {
    summary: "`{service}` 里的 uWSGI 在请求处理到一半时杀掉了自己的工作进程 {pid}，因为请求的耗时超过了 `harakiri`{limit}。",
    fix: "在 uWSGI 的配置里把 `harakiri` 调到最慢的请求所需的时间以上，并低于 nginx 的 uwsgi_read_timeout；或者把工作移出请求。"
  },
  doc: {
    title: "uWSGI 杀掉了耗时过长的工作进程",
    what: "设置了 harakiri 时，uWSGI 的主进程会杀掉请求耗时过长的工作进程。到 nginx 的连接中断，nginx 返回 502；新的工作进程马上启动。",
    confusedWith: {
      "worker-oom-killed": "那里被杀之前没有 HARAKIRI 这一行",
      "nginx-proxy-read-timeout": "那里 nginx 先放弃，返回 504"
    }
  }
};
var http_to_tls_port_default = {
  text: {
    summary: "nginx 用不带 TLS 的 {spoken} 连接 `{service}`（`{pass} {plain}://…`），但它的端口 {port} 要求 TLS：用 https 询问时它会应答。",
    met: "nginx 用不带 TLS 的 {spoken} 连接 `{service}`（`{pass} {plain}://…`），而 `{service}` 抱怨说端口 {port} 上要用 TLS。",
    announced: "nginx 用不带 TLS 的 {spoken} 连接 `{service}`（`{pass} {plain}://…`），但 `{service}` 说它在端口 {port} 上用的是 TLS。",
    guess: "nginx 用不带 TLS 的 {spoken} 连接 `{service}` 的端口 {port}，这通常是 TLS 端口，而连接没有得到应答就被关闭了。",
    written: "nginx 用普通 HTTP 连接 `{service}` 的端口 {port}（`proxy_pass http://…`），但那里的 {server} 启动时带了证书，所以它要求 TLS。",
    fix: "把 `{pass}` 里的 `{plain}://` 改成 `{secure}://`，或者使用 `{service}` 提供不带 TLS 的 {spoken} 的端口。"
  },
  doc: {
    title: "用 http 连接使用 https 的后端",
    what: "proxy_pass 以 http:// 开头，而后端的端口要求 TLS。多数服务器会一声不响地关闭这样的连接，看上去像是崩溃（502）；nginx、Go 和 Tomcat 会返回 400，并说明要用 HTTPS。",
    confusedWith: {
      "https-to-plain-http": "那里正好相反",
      "process-exit-in-handler": "那里进程退出了，用 https 询问也没有人应答",
      "grpc-h2-mismatch": "那里端口使用不带 TLS 的 HTTP/2"
    }
  }
};
var https_to_plain_http_default = {
  text: {
    summary: "nginx 用 TLS 连接 `{host}:{port}`（`{pass} {secure}://…`），但 `{service}` 在那个端口上不使用 TLS。",
    written: "nginx 用 TLS 连接 `{host}:{port}`（`proxy_pass https://…`），但 `{service}` 中的 {server} 启动时没有带证书，所以用的是普通 HTTP。",
    fix: "把 `{pass}` 里的 `{secure}://` 改成 `{plain}://`。访问者照样使用 https：它到 nginx 为止，网络内部不用 TLS。"
  },
  doc: {
    title: "用 https 连接使用 http 的后端",
    what: "proxy_pass 以 https:// 开头，所以 nginx 发起 TLS 握手。后端用普通 HTTP 回答，那不是 TLS，nginx 返回 502。",
    confusedWith: {
      "http-to-tls-port": "那里正好相反：后端要求 TLS",
      "tls-sni-missing": "那里后端使用 TLS，但拒绝了握手"
    }
  }
};
var tls_cert_file_missing_default = {
  text: {
    missing: "nginx 没有启动，因为它打不开{what} {path}：`{service}` 的容器里没有这个文件。",
    "missing-on-machine": "nginx 无法启动，因为打不开{what} {path}：没有这个文件。",
    denied: "nginx 没有启动，因为它不允许读取{what} {path}。",
    invalid: "nginx 没有启动，因为{what} {path} 不可用：`{message}`",
    unnamed: "nginx 没有启动，因为某个启用 TLS 的 server 没有证书：{message}",
    "fix-ca": "把 CA 的证书挂载或复制到 {path}，或者改正路径：应当是签发对方证书的那个 CA 的证书。它不是机密，可以放在仓库里。",
    "fix-dh": "去掉这一行：没有它 nginx 也能工作，如今的浏览器用 ECDHE 协商密钥。如果必须保留，就生成这个文件（`openssl dhparam -out dhparam.pem 2048`），并挂载或复制到 {path}。",
    "fix-denied": "让启动 nginx 的用户可以读取 {path} 并通过它上面的各级目录：在写了 `user:` 或去掉了 capabilities 的容器里，那不是 root。",
    "fix-invalid": "让 {path} 里是那一行要的内容，格式为 PEM：`ssl_certificate` 要证书，`ssl_certificate_key` 要与之对应的密钥，不带口令。两者匹配时，`openssl x509 -noout -pubkey -in CERTIFICATE` 和 `openssl pkey -pubout -in KEY` 的输出相同；续期会同时更换两者。",
    fix: "把{what}挂载或复制到 {path}，或者改正路径。Let's Encrypt 的证书要挂载整个 /etc/letsencrypt：`live` 里的文件是指向 `archive` 的链接。如果证书只在部署时才产生，就给这个检查一个自签名的替代品。",
    "fix-on-machine": "把{what}放到 {path}（`certbot certificates` 会列出 Let's Encrypt 的证书），或者改正路径。`nginx -t` 不启动就能检查。",
    "fix-ca-on-machine": "把 CA 的证书放到 {path}，或者改正路径：应当是签发对方证书的那个 CA 的证书。`nginx -t` 不启动就能检查。",
    "fix-dh-on-machine": "去掉这一行：没有它 nginx 也能工作，如今的浏览器用 ECDHE 协商密钥。如果必须保留，就生成这个文件：`openssl dhparam -out {path} 2048`。",
    "fix-denied-on-machine": "让 root 或启动 nginx 的用户可以读取 {path} 并通过它上面的各级目录。`nginx -t` 不启动就能检查。"
  },
  doc: {
    title: "nginx 需要的证书不存在",
    what: "nginx 启动前会打开配置里的每一个证书和密钥，只要有一个缺失、不可读，或者两者不匹配，就会退出。证书很少放在仓库里，所以只凭仓库构建的栈最先暴露这个问题。",
    confusedWith: {
      "nginx-conf-syntax": "那里是某一行写错了，不是文件",
      "bind-mount-source-missing": "那里 Docker 在文件的位置建了一个目录"
    }
  }
};
var tls_client_certificate_missing_default = {
  text: {
    summary: "`{service}` 要求连接它的一方出示证书（双向 TLS），而 nginx 没有出示，所以 `{service}` 结束了会话（alert {alert}）。",
    fix: "给 nginx 一个 `{service}` 接受的证书：在 `{family}_pass` 旁边写 `{family}_ssl_certificate` 和 `{family}_ssl_certificate_key`。服务器名或别的加密套件在这里无济于事。",
    shown: "nginx 有证书可以出示（`{family}_ssl_certificate`）"
  },
  doc: {
    title: "后端要求 nginx 出示证书",
    what: "使用双向 TLS 时，服务器也检查客户端的证书。nginx 出示的是 proxy_ssl_certificate 里的证书，没有这一行就不出示：服务器以 alert 116（TLS 1.3）或 40（更早的版本）结束会话，nginx 返回 502。",
    confusedWith: {
      "tls-sni-missing": "那里的 alert 40 或 112 与服务器名有关，发送名字的客户端没有证书也能连上",
      "tls-upstream-verify-failed": "那里是 nginx 不接受后端的证书"
    }
  }
};
var tls_protocol_mismatch_default = {
  text: {
    summary: "nginx 和 `{service}` 没有共同的 TLS 版本，或没有共同的加密套件（{reason}），所以建立不了会话。",
    limited: "nginx 对 `{service}` 只允许使用 {allowed}（`{directive}`），而后者一个都不接受（{reason}）。",
    fix: "让 `{family}_ssl_protocols` 和 `{family}_ssl_ciphers` 包含 `{service}` 支持的内容，最好两行都去掉；如果 `{service}` 太旧，就更新它。"
  },
  doc: {
    title: "没有共同的 TLS 版本",
    what: "TLS 会话的两端必须在版本和加密套件上达成一致。旧指南里抄来的 proxy_ssl_protocols、旧版 OpenSSL，或者只接受 TLS 1.3 的服务器，都会让双方毫无交集，nginx 返回 502。",
    confusedWith: {
      "tls-sni-missing": "那里 nginx 自己的配置没有限制版本，而且会发送名字的客户端能连上",
      "https-to-plain-http": "那里后端根本不使用 TLS"
    }
  }
};
var tls_sni_missing_default = {
  text: {
    summary: "`{service}` 拒绝了 nginx 的 TLS 会话（alert {alert}）：nginx 没有说明它要哪个服务器名，而 `{service}` 只有已知名字的证书。",
    guess: "`{service}` 拒绝了 nginx 的 TLS 会话（alert {alert}）。多半是它要先知道服务器名，而 nginx 除非被要求，否则不会发送。",
    other: "`{service}` 拒绝了 nginx 的 TLS 会话（alert {alert}）：nginx 要的服务器名是 `{name}`，而 `{service}` 没有这个名字的证书；用别的名字询问时它会应答。",
    fix: "在 `{family}_pass` 旁边加上 `{family}_ssl_server_name on;`。发送的名字是 `{family}_pass` 里的主机名；如果那是 upstream 块的名字或一个地址，就再用 `{family}_ssl_name` 写上真正的名字。",
    "fix-name": "加上 `{family}_ssl_name`，写 `{service}` 的证书里有的名字。没有它时 nginx 发送的是 `{family}_pass` 里的主机名，哪怕那只是 upstream 块的名字。",
    sent: "nginx 在这里会发送服务器名（`{family}_ssl_server_name on`）"
  },
  doc: {
    title: "没有发送 TLS 服务器名",
    what: "拥有多个证书的服务器（CDN、共享主机、ingress 控制器）根据 TLS 握手里的名字（SNI）选择证书。nginx 除非被要求，否则不会向上游发送名字；被要求时发送的是 proxy_pass 里的主机名，那可能只是 upstream 块的名字。于是服务器拒绝握手，nginx 返回 502。curl 和浏览器总是会发送所访问的名字。",
    confusedWith: {
      "https-to-plain-http": "那里的应答根本不是 TLS（wrong version number）",
      "tls-protocol-mismatch": "那里的 alert 是 70，或者 OpenSSL 说 unsupported protocol",
      "tls-upstream-verify-failed": "那里是 nginx 拒绝证书，而不是服务器拒绝 nginx"
    }
  }
};
var tls_upstream_verify_failed_default = {
  text: {
    summary: "nginx 会检查 `{service}` 的证书（`{family}_ssl_verify on`），而且不接受它：{reason}。",
    named: "nginx 会检查 `{service}` 的证书（`{family}_ssl_verify on`）：证书有效，但不适用于 nginx 期望的名字 `{name}`。",
    trust: "把签发它的 CA（自签名的就是证书本身）放进 `{family}_ssl_trusted_certificate` 指定的文件；中间的证书必须由服务器发送。",
    chain: "把签发它的 CA 放进 `{family}_ssl_trusted_certificate` 指定的文件；中间的证书必须由服务器发送。nginx 只跟随其中的 {depth} 个：更多的时候它同样找不到 CA，直到 `{family}_ssl_verify_depth` 等于它们的数量。在 `{service}` 前面运行 `openssl s_client -showcerts` 会列出它发送了什么。",
    early: "比较 nginx 所在机器的时钟和 `{service}` 的证书开始生效的日期（`openssl x509 -noout -dates`）：要么时钟不对，要么证书是为以后签发的，必须重新签发。",
    renew: "更新 `{service}` 的证书，并重启它，让它出示新证书。",
    name: "把 `{family}_ssl_name` 设为证书里有的名字。没有设置时，nginx 期望的是 `{family}_pass` 里的主机名，哪怕那只是 upstream 块的名字。"
  },
  doc: {
    title: "nginx 不接受后端的证书",
    what: "写了 proxy_ssl_verify on，nginx 就会检查后端的证书由谁签发、有效期到何时、适用于哪个名字。不接受的就返回 502。浏览器信任与否不算数：只看 proxy_ssl_trusted_certificate。",
    confusedWith: {
      "tls-sni-missing": "那里是后端以 alert 拒绝会话",
      "https-to-plain-http": "那里后端根本不使用 TLS"
    }
  }
};
var backend_body_limit_413_default = {
  text: {
    summary: "`{service}` 自己不接受这么大的上传（{limit}）：{message}。所以它{answered}；nginx 只是转交。",
    silent: "`{service}` 自己对 {size} 的上传返回 413，不经过 nginx 也一样：它的框架或它自己的代码只接受更小的。",
    behind: "`{service}` 自己对 {size} 的上传返回 413：nginx 把它转交过去，没有提到大小，而且页面也不是 nginx 的。它的框架或它自己的代码只接受更小的。",
    "fix-php": "在 php.ini 或进程池的配置里（`php_admin_value[post_max_size]`）调高 `post_max_size`，并一同调高 `upload_max_filesize`。PHP 只发出警告，交给脚本一个空表单，所以脚本随后说缺少字段或文件会误导人。拒绝它的不是 nginx 的 `client_max_body_size`。",
    fix: "在应用里调高限制：body-parser、express.json 和 express.raw 有 `limit`，multer 和 formidable 有 `fileSize`/`maxFileSize`，Flask 有 MAX_CONTENT_LENGTH，Django 有 DATA_UPLOAD_MAX_MEMORY_SIZE，Spring 有 `spring.servlet.multipart.max-file-size`，PHP 有 post_max_size，Go 有 http.MaxBytesReader。拒绝它的不是 nginx 的 `client_max_body_size`。",
    nginx: "413 是 nginx 自己产生的：它的错误日志说请求体太大"
  },
  doc: {
    title: "应用拒绝这么大的上传",
    what: "框架有自己的限制（body-parser 100 kB、Spring 1 MB、PHP 8 MB）。应用返回 413，如果没有人转换这个错误，则是 400 或 500，直接访问也得到同样的回答。",
    confusedWith: {
      "nginx-client-max-body-size": "那里 nginx 自己返回 413，错误日志写着 `client intended to send too large body`",
      "backend-closes-before-body-read": "那里响应还没有送到，后端就关闭了连接",
      "unhandled-exception-500": "那里的异常与大小无关"
    }
  }
};
var backend_closes_before_body_read_default = {
  text: {
    summary: "`{service}` 对 {request} 回答 {status}，然后没有读取 {size} 的请求体就关闭了连接。nginx 还在发送（{errno}），发现连接已断，于是返回 502，而没有转交那个 {status}。",
    logged: "nginx 还在发送请求体时，`{service}` 就对 {request} 回答了 {status} 并关闭连接（{errno}）。",
    cut: "`{service}` 在 {request} 进行到一半时，还没有读完 {size} 的请求体，不作回答就关闭了连接，每次都是，而且立即发生。nginx 还在发送（{errno}），所以返回 502。",
    maybe: "nginx 正在发送 {request} 时，`{service}` 关闭了连接。如果每次大的上传都这样，就是 `{service}` 没有读请求体就拒绝了它：直接访问时它会返回 4xx，或者同样关闭连接。",
    fix: "让后端先读完（或丢弃）请求体，再回答并关闭：请求体没有读完之前，不要 `Connection: close`、`destroy` 或 return，并把大小和登录的检查放到前面。保留 `proxy_request_buffering on`，并把 `client_max_body_size` 设为后端接受的大小，让 nginx 用干净的 413 拒绝其余的。"
  },
  doc: {
    title: "后端没有读完上传就关闭了连接",
    what: "后端很早就拒绝请求（登录、大小），没有读请求体就关闭连接。内核于是重置连接：还在发送的 nginx 得到 errno 32 或 104，多半会丢失响应，并返回 502。小的请求体则能得到干净的 4xx。",
    confusedWith: {
      "backend-body-limit-413": "那里 413 能够到达",
      "keepalive-race": "那里的连接是空闲的，重发请求就会成功",
      "process-exit-in-handler": "那里后端的进程退出了"
    }
  }
};
var client_body_temp_unwritable_default = {
  text: {
    summary: "nginx 无法存放上传：它不允许写入 {path}（{reason}）。所以凡是超过内存缓冲区的上传，它都自己返回 {status}。",
    answer: "nginx 无法在访问者接收时存放 `{service}` 的响应：它不允许写入 {path}（{reason}）。所以凡是超过内存缓冲区的响应，它都会截断。",
    fix: "把这个目录交给运行 nginx 的用户（nginx.conf 里的 `user`），并让它能穿过上层目录，把 `{temp}` 指向它可以写的目录，或者在那里挂载一个 tmpfs。",
    "fix-on-machine": "把这个目录交给运行 nginx 的用户（nginx.conf 里的 `user`），并让它能通过上层目录，或者把 `{temp}` 指向它可以写的目录。",
    "fix-user": "把这个目录交给用户 {user}：`{service}` 的整个容器都以它运行，这时 nginx 会忽略 nginx.conf 里的 `user`。或者把 `{temp}` 指向这个用户可以写的目录，或者在那里挂载一个属于它的 tmpfs（`mode=1777`）。",
    "fix-user-on-machine": "把这个目录交给用户 {user}，整个 `{service}` 都以它运行：这时 nginx 会忽略 nginx.conf 里的 `user`。或者把 `{temp}` 指向这个用户可以写的目录。"
  },
  doc: {
    title: "nginx 无法把上传写进临时目录",
    what: "放不进 client_body_buffer_size（8 或 16 KB）的请求体会先写进临时文件。如果 nginx 的工作进程不允许写那里，它就返回 500，而小的请求正常。",
    confusedWith: {
      "upload-dir-not-writable": "那里不允许写的是后端，它的日志会写明",
      "nginx-client-max-body-size": "那里 nginx 返回 413",
      "disk-full-nginx-temp": "那里的 errno 是 28"
    }
  }
};
var multipart_parse_failure_default = {
  text: {
    header: "nginx 覆盖了上传的 Content-Type（`{directive}`），用来分割表单的 boundary 也就丢了。所以 `{service}` {answered}：{message}",
    form: "`{service}` 读不懂这个表单：{message}。所以它{answered}，不经过 nginx 也一样。",
    logged: "`{service}` 读不懂上传的表单：{message}",
    field: "`{service}` {answered}，因为表单里没有它期望的字段 `{field}`。",
    pass: "去掉 `{directive}`：nginx 会原样传递客户端自己的 Content-Type，包括 boundary。",
    send: "用 multipart/form-data 把文件放在后端期望的字段里，连同它要的其他字段一起发送，并让客户端的库设置 Content-Type：手写的头里没有 boundary。对这个检查来说，文件的字段名由 .github/bad-gateway.yml 里的 `upload.field` 指定，其他字段由 `upload.fields` 给出。"
  },
  doc: {
    title: "后端读不懂表单",
    what: "multipart 表单需要带 boundary 的 Content-Type，文件要放在应用期望的字段里。如果客户端或 nginx 自己写了这个头，或者字段用了别的名字，框架就以 400、422 或 500 拒绝表单。",
    confusedWith: {
      "backend-body-limit-413": "那里表单读得懂，只是太大",
      "python-missing-dependency": "那里没有安装读取表单的库",
      "unhandled-exception-500": "那里的异常与表单无关"
    }
  }
};
var nginx_client_max_body_size_default = {
  text: {
    less: "`{service}` 在 {path} 接受最大 {most} 的上传，而 nginx 以 413 拒绝超过 {limit} 的：介于两者之间的永远到不了它那里。",
    planned: "nginx 对 {path} 最多接受 {limit}（{origin}）。检查用的上传有 {size}，nginx 会在后端见到它之前以 413 拒绝。",
    summary: "nginx 最多接受 {limit}（{origin}）。上传有 {size}，所以 nginx 以 413 拒绝了它，后端根本没有见到。",
    told: "nginx 以 413 拒绝了 {size} 的请求体，因为 `client_max_body_size` 在那里允许的更小（未设置时为 1 MB）。后端根本没有见到。",
    behind: "上传经过 `{proxy}` 到达 `{service}`，而 `{service}` 自己也运行着 nginx：是那个 nginx 以 413 拒绝了 {size} 的上传（{origin}）。",
    fix: "为这个 location 把 `client_max_body_size` 设为后端接受的最大上传；{size} 需要 `{least}`。",
    outer: "调高限制的是后面那个 nginx，对外面的这个没有用",
    backend: "413 来自后端自己，不是来自 nginx"
  },
  doc: {
    title: "上传超过了 nginx 允许的大小",
    what: "nginx 把每个请求的大小与 client_max_body_size（未设置时为 1 MB）比较，在后端见到任何东西之前就返回 413。",
    confusedWith: {
      "backend-body-limit-413": "那里的 413 是后端产生的：直接上传也会得到",
      "client-body-temp-unwritable": "那里 nginx 返回 500，因为它无法存放请求体"
    }
  }
};
var outer_proxy_body_limit_default = {
  text: {
    summary: "{size} 的上传被站在 `{inner}` 前面的 `{outer}` 以 413 拒绝：`{inner}` 的限制是 {innerLimit}，`{outer}` 的是 {limit}。路上的每个 nginx 都有自己的限制。",
    written: "检查用的上传有 {size}。`{inner}` 会接受它（{innerLimit}），但前面的 `{outer}` 只允许 {limit}：路上的每个 nginx 都有自己的限制。",
    fix: "在 `{outer}` 里也设置 `client_max_body_size`，至少与 `{inner}` 一样大。"
  },
  doc: {
    title: "更外层的代理限制更小",
    what: "请求要经过路上的每一个代理，每一个都把它的大小与自己的限制比较。如果前面还有一个（另一个 nginx、负载均衡器、CDN）仍是默认值，只调高应用旁边那个 nginx 的 client_max_body_size 没有用。",
    confusedWith: {
      "nginx-client-max-body-size": "那里拒绝的是唯一的 nginx，或里面的那个",
      "backend-body-limit-413": "那里请求到达了应用，是应用返回 413"
    }
  }
};
var request_buffering_off_slow_client_default = {
  text: {
    summary: "一个缓慢的上传占住了 `{service}` 的工作进程，直到 gunicorn 结束它：工作进程一直在等客户端的下一段数据。nginx 在这里收到多少就转交多少（`proxy_request_buffering off`），所以每个慢客户端都要占用一个工作进程，其他请求只能等待。",
    fix: "去掉 `proxy_request_buffering off`，让 nginx 先收完请求体再一次转交；或者让 `{service}` 使用异步工作进程（`--worker-class gthread` 或 `gevent`），慢客户端对它几乎没有影响。"
  },
  doc: {
    title: "缓慢的上传占住后端的工作进程",
    what: "默认情况下，nginx 收完整个请求体才去询问后端。设为 proxy_request_buffering off 时，后端按客户端的速度读取，同步工作进程在此期间什么都做不了。几部网络慢的手机就够了：工作进程超时（502、500），其他请求等待（504）。",
    confusedWith: {
      "gunicorn-worker-timeout": "那里工作进程在干活；这里它在 sock.recv 里等待",
      "nginx-proxy-read-timeout": "那里单独访问时同一个请求也慢"
    }
  }
};
var temp_dir_full_or_ro_backend_default = {
  text: {
    summary: "`{service}` 的框架先把上传放进 {path}，而{why}。所以它{answered}，小的请求则正常。",
    "fix-mount": "不要把只读的东西挂载到存放临时文件的目录上：去掉 `:ro`，挂载到别处，或者把 TMPDIR 设为可写的目录。",
    "fix-mount-on-machine": "不要在临时目录上挂载只读的东西，或者把 TMPDIR 设成可写的目录。",
    fix: "给容器一个存放临时文件的目录：在 compose 里写 `tmpfs: /tmp`。从 scratch 构建的镜像里复制一个空的 /tmp，或者把 TMPDIR 设为卷里的目录。",
    "fix-on-machine": "给程序一个它的用户可以写的临时目录：重建 /tmp（`install -d -m 1777 /tmp`），或者把 TMPDIR 设成别的目录。"
  },
  doc: {
    title: "后端没有存放临时文件的目录",
    what: "框架会把内存放不下的上传写到 /tmp。从 scratch 构建的镜像里没有这个目录，写了 `read_only: true` 则谁都不能写：上传失败，小的请求正常。",
    confusedWith: {
      "client-body-temp-unwritable": "那里不允许写的是 nginx，后端没有见到请求",
      "upload-dir-missing": "那里不存在的是应用自己的上传目录",
      "upload-dir-not-writable": "那里不允许写的是应用自己的目录",
      "disk-full-backend": "那里的 errno 是 28"
    }
  }
};
var upload_dir_missing_default = {
  text: {
    summary: "`{service}` 要把上传存进 {folder}，而它的容器里没有这个目录。所以它{ending}。",
    "summary-on-machine": "`{service}` 要把上传存到 {folder}，而机器上没有这个目录。所以它{ending}。",
    "fix-mounted": "这个目录在挂载到 {target} 的内容（`{source}`）里，镜像在那里的内容被它遮住了。让程序启动时创建它（`mkdir -p {folder}`），或在 `{source}` 里创建一次，或者把卷正好挂载到 {folder}。",
    fix: "在构建镜像时（`RUN mkdir -p {folder}`）或程序启动时创建这个目录。如果上传放在卷里，就把卷正好挂载到这个路径。",
    "fix-on-machine": "在部署程序时（`install -d -o USER {folder}`，USER 是运行它的用户）或程序启动时创建这个目录。"
  },
  doc: {
    title: "上传目录不存在",
    what: "应用要在某个目录里新建文件，而它的容器里没有这个目录：镜像里没有人创建、被一个新的卷盖住了，或者相对路径是相对于另一个工作目录的。错误是 ENOENT（2），返回 500；没有人捕获时则是 502。",
    confusedWith: {
      "upload-dir-not-writable": "那里目录存在，errno 是 13 或 30",
      "temp-dir-full-or-ro-backend": "那里缺的是存放临时文件的目录",
      "unhandled-exception-500": "那里的异常与文件无关"
    }
  }
};
var upload_dir_not_writable_default = {
  text: {
    summary: "`{service}` 以用户 {user} 运行，而这个用户不允许写入 {path}。所以它以 {status} 回应上传。",
    unseen: "`{service}` 不能写入 {path}（errno {errno}）。所以它以 {status} 回应上传。",
    dropped: "`{service}` 不能写入 {path}（errno {errno}）。它的容器以 root 启动，而 root 处处可写，所以是它的程序放弃了这个权利：入口脚本换了用户，服务器有这样的选项，或者写了 `cap_drop`。所以它以 {status} 回应上传。",
    "read-only": "`{service}` 不能写入 {path}：那里的文件系统是只读的。所以它以 {status} 回应上传。",
    "fix-read-only": "给 {path} 所在的目录一个自己的卷或 `tmpfs:`，或者去掉使它只读的设置（`read_only: true`、`:ro`）。",
    "fix-read-only-on-machine": "看看它为什么是只读的：`findmnt` 显示 {path} 所在的目录是怎么挂载的；在单元里，`ProtectSystem=` 和 `ReadOnlyPaths=` 会让没有写进 `ReadWritePaths=` 的目录变成只读。",
    "fix-dropped": "先看它以谁的身份运行（`docker compose top {service}`），再把目录交给这个用户：在入口脚本换用户之前 `chown`。不管新的镜像怎么写，卷都保留原来的所有者。",
    "fix-bind": "这个目录是机器上的 `{source}`，挂载在镜像的目录之上：镜像在那里创建或 `chown` 的内容不算数。在它所在的地方把它交给那个用户（`sudo chown -R USER:GROUP {source}`，数字由 `docker compose exec {service} id` 给出），或者使用具名卷。",
    fix: "把目录交给运行服务器的用户：在镜像里创建它并 `chown`，之后再把卷挂载上去。或者以目录所有者的身份运行服务器。",
    "fix-on-machine": "把这个目录交给运行服务器程序的用户（`chown`），或者以目录的所有者运行服务器程序（单元的 `User=`）。"
  },
  doc: {
    title: "上传目录不可写",
    what: "应用不允许创建它收到的文件：目录或卷属于另一个用户，或者是只读挂载的。它抛出 PermissionError 并返回 500。",
    confusedWith: {
      "client-body-temp-unwritable": "那里不允许写的是 nginx，后端没有见到请求",
      "unhandled-exception-500": "那里的异常与文件无关"
    }
  }
};
var causes = {
  "dev-autoreload-on-upload": dev_autoreload_on_upload_default,
  "go-panic-fatal": go_panic_fatal_default,
  "go-panic-recovered": go_panic_recovered_default,
  "health-hides-failure": health_hides_failure_default,
  "import-time-exception": import_time_exception_default,
  "missing-env-var": missing_env_var_default,
  "node-missing-module": node_missing_module_default,
  "node-uncaught-exception": node_uncaught_exception_default,
  "process-exit-in-handler": process_exit_in_handler_default,
  "python-missing-dependency": python_missing_dependency_default,
  "relative-import-no-package": relative_import_no_package_default,
  "response-protocol-violation": response_protocol_violation_default,
  "unhandled-exception-500": unhandled_exception_500_default,
  "wrong-app-module-path": wrong_app_module_path_default,
  "auth-request-backend-failed": auth_request_backend_failed_default,
  "cache-or-broker-down": cache_or_broker_down_default,
  "cache-refuses": cache_refuses_default,
  "db-auth-failed": db_auth_failed_default,
  "db-host-unresolvable": db_host_unresolvable_default,
  "db-not-ready-race": db_not_ready_race_default,
  "db-password-stale-volume": db_password_stale_volume_default,
  "db-pool-exhausted": db_pool_exhausted_default,
  "db-schema-missing": db_schema_missing_default,
  "db-unreachable": db_unreachable_default,
  "migration-failed-at-start": migration_failed_at_start_default,
  "upstream-itself-is-proxy-5xx": upstream_itself_is_proxy_5xx_default,
  "bind-mount-shadows-code": bind_mount_shadows_code_default,
  "bind-mount-source-missing": bind_mount_source_missing_default,
  "build-input-missing": build_input_missing_default,
  "compose-file-invalid": compose_file_invalid_default,
  "container-name-conflict": container_name_conflict_default,
  "dependency-unhealthy-blocks-up": dependency_unhealthy_blocks_up_default,
  "external-network-missing": external_network_missing_default,
  "framework-default-port-changed": framework_default_port_changed_default,
  "graceful-restart-gap": graceful_restart_gap_default,
  "healthcheck-cannot-fail": healthcheck_cannot_fail_default,
  "healthcheck-tool-missing": healthcheck_tool_missing_default,
  "healthcheck-wrong-target": healthcheck_wrong_target_default,
  "host-port-already-allocated": host_port_already_allocated_default,
  "image-arch-mismatch": image_arch_mismatch_default,
  "network-addresses-taken": network_addresses_taken_default,
  "old-image-not-rebuilt": old_image_not_rebuilt_default,
  "read-only-rootfs": read_only_rootfs_default,
  "server-library-incompatible-upgrade": server_library_incompatible_upgrade_default,
  "service-images-differ": service_images_differ_default,
  "service-not-started": service_not_started_default,
  "service-scaled-to-zero": service_scaled_to_zero_default,
  "service-update-failed": service_update_failed_default,
  "unit-restarts-hidden": unit_restarts_hidden_default,
  "allowed-hosts-missing": allowed_hosts_missing_default,
  "csrf-token-missing": csrf_token_missing_default,
  "duplicate-host-header": duplicate_host_header_default,
  "forwarded-headers-not-trusted": forwarded_headers_not_trusted_default,
  "forwarded-proto-redirect-loop": forwarded_proto_redirect_loop_default,
  "host-header-not-forwarded": host_header_not_forwarded_default,
  "nginx-access-denied-rule": nginx_access_denied_rule_default,
  "nginx-rate-limit": nginx_rate_limit_default,
  "selinux-denied": selinux_denied_default,
  "upstream-name-underscore-host": upstream_name_underscore_host_default,
  "alias-collision-shared-network": alias_collision_shared_network_default,
  "dns-search-domain-hijack": dns_search_domain_hijack_default,
  "localhost-dual-stack": localhost_dual_stack_default,
  "resolver-bypasses-etc-hosts": resolver_bypasses_etc_hosts_default,
  "resolver-missing-for-variable": resolver_missing_for_variable_default,
  "resolver-wrong-server": resolver_wrong_server_default,
  "stale-upstream-ip": stale_upstream_ip_default,
  "upstream-host-not-found-service-down": upstream_host_not_found_service_down_default,
  "upstream-host-not-found-start-race": upstream_host_not_found_start_race_default,
  "upstream-name-typo-or-container-name": upstream_name_typo_or_container_name_default,
  "host-firewall-blocks": host_firewall_blocks_default,
  "host-service-bound-loopback": host_service_bound_loopback_default,
  "ipv6-aaaa-unreachable": ipv6_aaaa_unreachable_default,
  "network-mode-host-mixed": network_mode_host_mixed_default,
  "networks-not-shared": networks_not_shared_default,
  "nginx-proxy-connect-timeout": nginx_proxy_connect_timeout_default,
  "published-on-internal-network": published_on_internal_network_default,
  "backend-bind-ipv6-only": backend_bind_ipv6_only_default,
  "backend-bind-loopback": backend_bind_loopback_default,
  "backend-bind-other-address": backend_bind_other_address_default,
  "backend-hung-or-paused": backend_hung_or_paused_default,
  "backend-not-running": backend_not_running_default,
  "backend-port-in-use-in-container": backend_port_in_use_in_container_default,
  "bad-server-cli-args": bad_server_cli_args_default,
  "command-not-found": command_not_found_default,
  "crash-loop-generic": crash_loop_generic_default,
  "crlf-entrypoint": crlf_entrypoint_default,
  "dev-reloader-waiting": dev_reloader_waiting_default,
  "entrypoint-permission-denied": entrypoint_permission_denied_default,
  "exec-form-env-not-expanded": exec_form_env_not_expanded_default,
  "foreground-missing": foreground_missing_default,
  "host-port-held": host_port_held_default,
  "host-upstream-nobody-listens": host_upstream_nobody_listens_default,
  "illegal-instruction-cpu": illegal_instruction_cpu_default,
  "kept-program-not-running": kept_program_not_running_default,
  "missing-interpreter-or-libc": missing_interpreter_or_libc_default,
  "process-segfault": process_segfault_default,
  "runtime-abort": runtime_abort_default,
  "stale-pidfile": stale_pidfile_default,
  "startup-command-failed": startup_command_failed_default,
  "startup-race-backend-slow-boot": startup_race_backend_slow_boot_default,
  "supervisor-child-dead": supervisor_child_dead_default,
  "unit-not-running": unit_not_running_default,
  "unix-socket-missing": unix_socket_missing_default,
  "unix-socket-permission": unix_socket_permission_default,
  "unix-socket-stale": unix_socket_stale_default,
  "worker-recycle-max-requests": worker_recycle_max_requests_default,
  "connection-upgrade-hardcoded": connection_upgrade_hardcoded_default,
  "fastcgi-http-mismatch": fastcgi_http_mismatch_default,
  "grpc-h2-mismatch": grpc_h2_mismatch_default,
  "request-header-too-big": request_header_too_big_default,
  "response-cl-te-conflict": response_cl_te_conflict_default,
  "response-duplicate-te": response_duplicate_te_default,
  "response-header-too-big": response_header_too_big_default,
  "response-invalid-header": response_invalid_header_default,
  "websocket-upgrade-missing": websocket_upgrade_missing_default,
  "config-not-loaded": config_not_loaded_default,
  "default-server-wrong-vhost": default_server_wrong_vhost_default,
  "envsubst-clobbers-nginx-vars": envsubst_clobbers_nginx_vars_default,
  "fastcgi-script-path-mismatch": fastcgi_script_path_mismatch_default,
  "invalid-url-prefix-variable": invalid_url_prefix_variable_default,
  "location-not-matched-static-fallback": location_not_matched_static_fallback_default,
  "location-uri-double-or-stripped-prefix": location_uri_double_or_stripped_prefix_default,
  "nginx-conf-syntax": nginx_conf_syntax_default,
  "nginx-listen-bind-failed": nginx_listen_bind_failed_default,
  "nginx-listen-vs-compose-port": nginx_listen_vs_compose_port_default,
  "nginx-user-missing": nginx_user_missing_default,
  "no-live-upstreams": no_live_upstreams_default,
  "proxy-loop-to-self": proxy_loop_to_self_default,
  "proxy-pass-localhost-in-container": proxy_pass_localhost_in_container_default,
  "published-port-used-inside-network": published_port_used_inside_network_default,
  "redirect-drops-post": redirect_drops_post_default,
  "template-env-unset": template_env_unset_default,
  "upstream-wrong-port": upstream_wrong_port_default,
  "x-accel-redirect-not-served": x_accel_redirect_not_served_default,
  "backend-503-shedding": backend_503_shedding_default,
  "backend-accept-queue-full": backend_accept_queue_full_default,
  "container-oom-killed": container_oom_killed_default,
  "disk-full-backend": disk_full_backend_default,
  "disk-full-nginx-temp": disk_full_nginx_temp_default,
  "ephemeral-port-exhaustion": ephemeral_port_exhaustion_default,
  "fd-exhaustion": fd_exhaustion_default,
  "host-oom-killed": host_oom_killed_default,
  "jvm-oom": jvm_oom_default,
  "keepalive-close-wait-leak": keepalive_close_wait_leak_default,
  "nginx-worker-connections": nginx_worker_connections_default,
  "nginx-worker-killed": nginx_worker_killed_default,
  "node-heap-oom": node_heap_oom_default,
  "php-fpm-max-children": php_fpm_max_children_default,
  "php-memory-limit": php_memory_limit_default,
  "worker-oom-killed": worker_oom_killed_default,
  "client-body-timeout-408": client_body_timeout_408_default,
  "client-timeout-499": client_timeout_499_default,
  "event-loop-blocked": event_loop_blocked_default,
  "gunicorn-worker-timeout": gunicorn_worker_timeout_default,
  "keepalive-race": keepalive_race_default,
  "nginx-proxy-read-timeout": nginx_proxy_read_timeout_default,
  "nginx-read-timeout-midstream": nginx_read_timeout_midstream_default,
  "php-request-terminate-timeout": php_request_terminate_timeout_default,
  "requests-served-one-by-one": requests_served_one_by_one_default,
  "server-request-timeout": server_request_timeout_default,
  "single-worker-self-call": single_worker_self_call_default,
  "uwsgi-harakiri": uwsgi_harakiri_default,
  "http-to-tls-port": http_to_tls_port_default,
  "https-to-plain-http": https_to_plain_http_default,
  "tls-cert-file-missing": tls_cert_file_missing_default,
  "tls-client-certificate-missing": tls_client_certificate_missing_default,
  "tls-protocol-mismatch": tls_protocol_mismatch_default,
  "tls-sni-missing": tls_sni_missing_default,
  "tls-upstream-verify-failed": tls_upstream_verify_failed_default,
  "backend-body-limit-413": backend_body_limit_413_default,
  "backend-closes-before-body-read": backend_closes_before_body_read_default,
  "client-body-temp-unwritable": client_body_temp_unwritable_default,
  "multipart-parse-failure": multipart_parse_failure_default,
  "nginx-client-max-body-size": nginx_client_max_body_size_default,
  "outer-proxy-body-limit": outer_proxy_body_limit_default,
  "request-buffering-off-slow-client": request_buffering_off_slow_client_default,
  "temp-dir-full-or-ro-backend": temp_dir_full_or_ro_backend_default,
  "upload-dir-missing": upload_dir_missing_default,
  "upload-dir-not-writable": upload_dir_not_writable_default
};
var html = {
  "not-asked": "没有请求",
  "one-request": "1 个请求",
  requests: "{count} 个请求",
  failed: "{count} 个失败",
  times: "{count} × {answer}",
  "up-to": "最长 {time}",
  title: "{verdict}：{headline}",
  healthy: "正常",
  broken: "故障",
  unknown: "无法判断",
  "to-content": "跳到报告",
  "on-this-page": "本页内容",
  theme: "深色或浅色",
  print: "打印",
  copy: "复制",
  copied: "已复制",
  "run-of": "运行",
  started: "开始于",
  took: "用时 {time}",
  commit: "提交",
  checks: "检查",
  "checks-passed": "{count} 项检查中成功 {passed} 项",
  "no-checks": "没有检查能够运行。",
  diagnosis: "诊断",
  cause: "根本原因",
  "or-else": "也可能是",
  candidate: "可能是",
  certain: "确定",
  likely: "很可能",
  possible: "可能",
  confidence: "把握：{confidence}",
  places: "位置",
  fix: "修复方法",
  "fix-safe": "这个改动不会让情况变得更糟。",
  "fix-thought": "应用之前请先想清楚。",
  patch: "补丁",
  evidence: "证据",
  "in-log": "日志第 {line} 行",
  chain: "由此产生的后果",
  "look-here": "看这里就能知道",
  contributing: "另外还发现",
  "about-cause": "关于这个原因",
  path: "路径",
  client: "客户端",
  backend: "后端",
  "past-nginx": "绕过 nginx：{asked}",
  "no-usable-answer": "{asked} 次中 {failed} 次无可用响应",
  "hop-broken": "从 {from} 到 {to} 不通：{said}。",
  "hop-fine": "从 {from} 到 {to}：{said}。",
  timeline: "时间线",
  "timeline-keys": "时间为 UTC。用方向键在事件之间移动，+ 和 − 缩放，0 显示全部。",
  "zoom-in": "放大",
  "zoom-out": "缩小",
  "zoom-fit": "全部",
  "as-table": "以表格显示 {count} 个事件",
  "nothing-picked": "选择一个事件来查看。",
  "legend-life": "容器在运行",
  "legend-passed": "请求成功",
  "legend-failed": "请求失败",
  "legend-event": "启动、退出、信号",
  "legend-line": "日志行",
  "legend-error": "nginx 错误",
  "legend-oom": "内存耗尽",
  "legend-cited": "证据",
  at: "时间（UTC）",
  from: "来源",
  event: "事件",
  said: "看到的内容",
  ok: "成功",
  "not-ok": "失败",
  neither: "什么都不能证明",
  result: "结果",
  check: "检查",
  request: "请求",
  answer: "响应",
  "took-head": "用时",
  why: "说明",
  "path-only": "只证明了路径",
  direct: "直连",
  proxied: "经 nginx",
  published: "发布端口",
  inside: "nginx 网络内",
  "ruled-out": "已排除",
  "ruled-out-lead": "这些与现象相符，但证据说明不是它们。",
  unanswered: "尚不清楚",
  "not-excluded": "不能排除：{causes}",
  "causes-count": "{count} 种原因",
  "shows-it": "用这个可以看到：{command}",
  recognised: "识别结果",
  logs: "日志",
  log: "{service} 的日志",
  "no-logs": "没有收集到日志。",
  search: "搜索日志",
  "only-matches": "只显示匹配的行",
  previous: "上一个",
  next: "下一个",
  "hits-none": "没有匹配的行",
  "hits-count": "{count} 行匹配",
  "hit-at": "第 {index} 行，共 {count} 行",
  "cited-lines": "证据（{count}）",
  "log-excerpt": "证据前后的行，以及最后几行。",
  "log-cut": "这里省略了最早的部分；完整的日志在 {file} 里。",
  "log-keys": "用方向键逐行移动，回车键跳到下一个匹配。",
  "lines-left-out": "…… {count} 行 ……",
  environment: "环境",
  made: "由 bad-gateway {version} 生成。这个文件是完整的：它不加载任何东西，在哪里打开都一样。"
};
var questions = {
  "http.exchange": "哪些请求得到了响应",
  "container.state": "哪些容器在运行",
  "container.config": "容器是怎样配置的",
  "container.image": "镜像是什么时候构建的",
  "container.network": "容器在哪些网络上",
  "container.health": "健康检查的结果",
  "container.event": "容器发生过什么",
  "container.memory": "容器用了多少内存",
  "compose.service": "compose 文件的内容",
  "compose.failure": "compose 说了什么",
  "dockerfile.instruction": "Dockerfile 的内容",
  "bind.source": "从主机挂载了什么",
  "repo.commit": "最近一次提交的时间",
  "repo.path": "仓库里有哪些文件",
  "supervised.program": "supervisord 看管哪些程序",
  script: "容器启动哪些脚本",
  listener: "容器监听哪些端口",
  "container.state-on-machine": "哪些程序在运行",
  "container.config-on-machine": "程序是怎么启动的",
  "container.event-on-machine": "程序发生过什么",
  "container.memory-on-machine": "程序用了多少内存",
  "script-on-machine": "程序是用哪些脚本启动的",
  "listener-on-machine": "程序监听哪些端口",
  "log.end-on-machine": "程序最后打印了什么",
  "credentials.equal": "各服务的登录凭据是否一致",
  "tcp.sockets": "到各服务的连接处于什么状态",
  "dns.answer": "nginx 能解析哪些名字",
  "tcp.connect": "nginx 能连上哪些地址",
  "nginx.directive": "生效的 nginx 配置",
  "nginx.problem": "nginx 配置是否有效",
  "nginx.route": "nginx 把每个请求送到哪里",
  "nginx.template": "nginx 的模板需要哪些变量",
  "nginx.unloaded": "nginx 没有读取哪些配置文件",
  "nginx.error": "nginx 的错误日志",
  "nginx.access": "nginx 的访问日志",
  "app.route": "应用有哪些路由",
  "app.setting": "应用服务器的配置文件",
  "app.log": "应用的日志",
  "log.end": "容器最后输出了什么",
  "task.state": "各服务的任务情况",
  "swarm.service": "Swarm 怎样运行各个服务",
  "unit.state": "systemd 单元的状态",
  "unit.command": "systemd 单元是用什么命令启动的",
  "host.process": "机器上运行着哪些进程",
  "host.memory": "机器还剩多少内存",
  "host.disk": "机器的磁盘有多满",
  "kernel.kill": "内核是否因内存不足终止过进程",
  "not-run": "没有运行的检查",
  "behind-the-address": "这个地址背后是什么"
};
var report = {
  "can-be-asked": "路径可以请求",
  works: "经过 nginx 的路径是通的。",
  "works-no-upload": "经过 nginx 的路径是通的；没有检查上传。",
  "works-upload-open": "经过 nginx 的路径是通的；应用对编造的上传返回了 {status}。",
  "paste-broken": "请求失败了，而粘贴的内容没有显示原因。",
  "paste-unknown": "粘贴的内容里没有这里认识的原因。",
  "not-told": "无法判断路径是否可用。",
  "not-told-because": "无法判断路径是否可用：{why}",
  "paste-undecided": "粘贴的内容符合 {count} 种原因，无法在它们之间作出判断。",
  unnamed: "路径不通，而证据没有指明原因。",
  "between-sentences": "",
  "changed-here": "`{place}` 是在这个拉取请求里改动的。",
  "on-base-branch": "`{place}` 在基础分支上就已经是这样。",
  "change-not-known": "无法判断是不是这个拉取请求改动的：{why}。",
  "at-no-line": "这个原因不在仓库的任何一行上",
  "too-many-files": "拉取请求改动的文件太多，无法全部列出",
  "lines-not-known": "不知道拉取请求改动了 {file} 的哪些行",
  in: "用时 {time}",
  "root-cause": "根本原因",
  evidence: "证据",
  "follows-from-it": "由此产生的后果",
  fix: "修复方法",
  "fix-is": "修复方法：{say}",
  "also-seen": "另外还发现",
  "ruled-out": "已排除",
  "not-known": "尚不清楚",
  "see-also": "另见 {places}",
  "more-in-report": "…… 报告里还有 {count} 项",
  "report-at": "报告：{out}/report.html",
  named: "{name}：{text}",
  "named-sure": "{name}（{confidence}）：{text}",
  "fits-causes": "符合 {count} 种原因；粘贴的内容无法在它们之间作出判断",
  "not-seen": "没有看到",
  "not-in-paste": "粘贴的内容里没有：{questions}。",
  "to-be-surer": "想更有把握，请粘贴下面命令的输出",
  "to-find-out": "想查明原因，请粘贴下面命令的输出",
  "not-named": "没有写明",
  "closed-early": "提前关闭",
  "no-connect": "没有连上",
  "no-answer": "没有响应",
  "attempts-failed": "{of} 次尝试中失败 {failed} 次",
  "is-not-excluded": "{asked}因此不能排除 {causes}。",
  "are-not-excluded": "{asked}因此不能排除 {causes}。",
  more: "另外 {count} 个",
  stop: "。",
  "log-of": "{service} 的日志（最后 {count} 行）",
  "or-else": "也可能是：{cause}",
  "root-line": "**根本原因**：{cause}，{confidence}",
  "root-line-at": "**根本原因**：{cause}，{confidence}，位于 {place}",
  "root-line-also": "**根本原因**：{cause}，{confidence}，位于 {place}（另见 {places}）",
  "fix-line": "**修复方法**：{say}",
  "evidence-head": "| 来源 | 时间（UTC） | 看到的内容 |",
  "checks-head": "| | 检查 | 请求 | 响应 | 用时 | 说明 |",
  checks: "检查",
  "no-check": "没有检查能够运行。",
  "ruled-out-count": "已排除（{count}）",
  "not-known-count": "尚不清楚（{count}）",
  "recognised-count": "识别结果（{count}）",
  "not-excluded": "；不能排除：{causes}",
  "shows-it": "；用 {command} 可以看到",
  "one-left-out": "为了不超过 GitHub 的限制，省略了一个部分。",
  "many-left-out": "为了不超过 GitHub 的限制，省略了 {count} 个部分。",
  "picture-client": "客户端",
  "picture-direct": "直连：{what}"
};
var scales = {
  verdict: { healthy: "正常", broken: "故障", unknown: "无法判断" },
  confidence: { certain: "确定", likely: "很可能", possible: "可能" },
  severity: { error: "错误", warning: "警告", note: "提示" },
  via: { direct: "直连", proxied: "经 nginx", published: "发布端口", inside: "nginx 网络内" },
  layer: {
    "name-resolution": "名字解析",
    network: "网络",
    "proxy-config": "代理配置",
    process: "进程",
    application: "应用",
    resources: "资源",
    timeout: "超时",
    protocol: "协议",
    tls: "TLS",
    "upload-limits": "上传限制",
    "host-security": "主机与安全",
    dependency: "依赖",
    deployment: "部署"
  }
};
var commandLine = {
  Usage: "用法：",
  Arguments: "参数：",
  Options: "选项：",
  Commands: "命令：",
  options: "[选项]",
  command: "[命令]",
  "with-default": "{text}（默认：{value}）",
  "with-choices": "{text}（可选：{choices}）",
  "with-both": "{text}（可选：{choices}；默认：{value}）",
  "unknown-option": "错误：没有选项 '{flag}'{hint}",
  "unknown-command": "错误：没有命令 '{name}'{hint}",
  "no-value": "错误：选项 '{flags}' 缺少值",
  "wrong-value": "错误：选项 '{flags}' 的值 '{value}' 无效。{why}",
  allowed: "可选的值：{choices}。",
  "no-argument": "错误：缺少参数 '{name}'",
  "too-many": "错误：{which}参数太多：应当有 {expected}，却有 {count} 个：{words}。",
  "of-verb": "'{name}' 的",
  "one-argument": "{count} 个",
  "some-arguments": "{count} 个",
  "one-near": "\n（是不是想写 {word}？）",
  "several-near": "\n（是不是想写其中一个：{words}？）"
};
var help = {
  about: "证明经过 nginx 到后端的路径是否畅通，并指出故障的原因。",
  check: "运行栈，直接请求后端，再经过 nginx 请求，并说明哪里出了故障",
  plan: "说明 check 会做什么，以及每个值从哪里来；不运行任何东西",
  lint: "读取 compose、nginx 和 Dockerfile，并说明什么会出故障；不运行任何东西",
  init: "把在仓库里找到的内容写成配置，并写出工作流",
  explain: "诊断粘贴的日志、inspect 的输出和配置，或者保存下来的 case.json",
  causes: "列出能够指明的原因，或者解释其中一个",
  help: "显示命令的帮助",
  version: "显示版本号",
  dir: "栈所在的目录",
  file: "文件，或者用 - 表示标准输入；以前运行留下的 case.json",
  id: "一个原因",
  config: "配置文件（.github/bad-gateway.yml）",
  out: "存放 report.html、report.json、case.json 和日志的目录（.bad-gateway）",
  "json-report": "标准输出里只有 report.json，其余内容写到标准错误",
  "json-plan": "标准输出里只有 JSON 形式的计划",
  "json-lint": "以 JSON 输出发现的问题，等同于 --format json",
  "json-causes": "以 JSON 输出全部原因，或者这一个原因",
  verbose: "显示全部证据、全部已排除的原因，以及正在进行的步骤",
  "no-color": "不使用颜色，等同于 NO_COLOR",
  "lang-option": "文字的语言；不写则取环境的语言",
  format: "输出的格式",
  limits: "只显示请求必须遵守的大小和时间限制",
  workflows: "pr、manual、smoke，或者 none",
  "dry-run": "在标准输出上以 diff 显示改动，什么也不写",
  force: "覆盖已有的内容",
  compose: "compose 文件，按 compose 合并它们的顺序",
  profiles: "要启用的 compose profile",
  services: "只运行这些服务，以及它们依赖的服务",
  "env-file": "compose 的环境变量文件",
  env: "给 compose 以及配置里的 ${NAME} 用的变量",
  project: "compose 项目名；不写则每次运行使用一个新的",
  "proxy-service": "运行 nginx 的 compose 服务",
  "proxy-port": "nginx 在容器里的端口",
  "proxy-host": "用户发送的 Host 头部",
  "proxy-scheme": "http 或 https",
  "proxy-insecure": "接受无法验证的证书",
  "backend-service": "nginx 后面的 compose 服务",
  "backend-port": "后端监听的端口",
  "health-direct": "后端自己的健康检查路径",
  "health-proxied": "经过 nginx 的健康检查路径",
  "health-headers": "健康检查请求的头部",
  "upload-path": "经过 nginx 的上传路径",
  "upload-method": "上传使用的方法（POST）",
  "upload-field": "文件所在的表单字段（file）",
  "upload-file": "要上传的文件，位于仓库里",
  "upload-size": "改为上传生成的文件时它的大小，例如 3MB（64KB）",
  "upload-fields": "其他表单字段",
  "upload-expect": "上传时视为成功的状态码",
  routes: "其他 GET 检查：{path, backend, expect} 的列表",
  "auth-bearer": "要发送的 Bearer 令牌",
  "auth-headers": "携带凭据的头部",
  "auth-login": "先登录：{path, json 或 form, token}",
  "auth-steps": "登录用的一系列请求，用于 auth-login 表达不了的情形",
  timeout: "构建和拉取之后等待就绪的秒数（120）",
  "request-timeout": "一个请求的秒数（75）",
  lang: "文字的语言：en、zh-CN 或 zh-TW；不写则取环境的语言",
  target: "检查已经在运行的系统：{docker: {project: NAME}}、{ssh: USER@HOST} 或 {url: ADDRESS}",
  "instead-of-file": "代替配置文件："
};
var plan = {
  "on-host": "{port}（主机上：{host}）",
  guess: "{said}（推测）",
  "a-guess": "推测：{said}",
  default: "默认",
  "default-of": "默认：{detail}",
  input: "输入：{detail}",
  file: "文件：{detail}",
  "and-more": "{names} 和另外 {count} 个",
  more: "  还有 {count} 个",
  unread: "这些 compose 文件里没有服务读取的 nginx 配置",
  missing: "缺少的内容，以及写在哪里",
  write: "  {key}：请写 {say}",
  "120": "120 秒",
  "75": "75 秒",
  "by-itself": "{files}（docker compose 自己会用的）",
  "by-itself-alone": "docker compose 自己会用的",
  given: "{files}（已指定）",
  "its-name": "它的名字",
  "published-tls": "{place}（已发布，nginx 在上面讲 TLS）",
  "published-alone": "它已发布",
  "passes-requests-on": "它的配置会转发请求",
  image: "{place}（镜像 {image}）",
  "usual-port": "{place}（默认端口：{server}）",
  "the-server": "服务器",
  "and-from": "{place}，以及 {other}",
  "way-unknown": "{place}（不知道它经过代理的路径）",
  "not-passed": "{place}（nginx 不转发它）",
  "of-host": "主机上的：没有服务运行 nginx",
  "speaks-tls": "{place}（nginx 在上面讲 TLS）",
  "published-listens": "{place}（已发布，nginx 在监听）",
  published: "{place}（已发布）",
  listens: "nginx 在监听它",
  "to-https": "{place}（把用户转到 https）",
  "passes-on": "nginx 转发到 {host}",
  "command-line": "{place}（它的命令行）",
  exposes: "{place}，而且它声明了这个端口",
  "at-host-port": "{place}（主机的端口 {port}）",
  "not-nginx": "{place}（{kind}，不是 nginx）",
  "runs-nginx": "{place}（它的命令运行 nginx）",
  "has-conf": "{place}（它有 nginx 配置）",
  "server-name": "{place}（server_name；没有别的名字通向后端）",
  mounted: "{files}：由 {place} 挂载",
  copied: "{files}：由 {place} 复制",
  template: "{files}：模板，由 {place} 挂载",
  "template-copied": "{files}：模板，由 {place} 复制",
  "mounted-by": "由 {place} 挂载",
  "written-in": "写在 {place}",
  "copied-by": "由 {place} 复制",
  "template-mounted-by": "模板，由 {place} 挂载",
  "template-copied-by": "模板，由 {place} 复制",
  "upload-also": "{why}，上传",
  "more-in-source": "{why}，源代码里还有 {count} 处",
  "passed-as": "{place}（nginx 把它转发为 {path}）",
  "none-read": "没有哪个是服务读取的",
  "self-signed": "本地的栈接受自签名证书",
  "bytes-by": "{bytes} 字节，依据 {why}",
  "made-up": "{name}，{bytes} 字节",
  posted: "{why}；没有配置：不带凭据地上传一个生成的文件",
  "not-posted": "它只是推测，没有要求就不会上传：{why}",
  "no-compose": "没有 docker compose 会找到的 compose 文件：check 需要一个才能运行",
  "host-nginx": "没有服务运行 nginx；{file} 是给主机上的 nginx 用的，而它不会被运行",
  "in-profile": "服务 {service} 运行 nginx，只有启用 profile {profile} 才会启动",
  "in-file": "服务 {service} 运行 nginx，它只在 {file} 里",
  "other-proxy": "{service} 运行的是 {proxy}，不是 nginx：不会读取它的路由",
  "unseen-proxy": "{service} 的镜像来自别处（{image}，{place}）：它是不是代理、转发到哪里，这里没有文件说明",
  "chosen-at-run-time": "nginx 在运行时才选择后端（{place}）；{service} 是猜测",
  "passes-on-unseen": "这里没有文件说明 {proxy} 转发到哪里；{service} 是猜测",
  "no-http-port": "{service} 讲的是 {protocol}：它没有可以直接请求的 HTTP 端口",
  "head-1": "bad-gateway init 在这个仓库里找到的内容，以及在哪里找到的。全部都可以不写：",
  "head-2": "没有写的，每次运行时都会寻找。注释掉的行是没有找到的内容，或者还可以写明的内容。",
  "head-3": "密钥不要写进这个文件：环境变量 NAME 请写成 ${NAME}。",
  "real-one": "真实的文件，否则使用生成的 {name}",
  "else-proves": "否则接受一切能证明路径的状态码",
  "or-headers": "或 headers、login、steps；不写就只能证明路径",
  "seconds-ready": "构建和拉取之后，等待就绪的秒数",
  "seconds-request": "一个请求的秒数",
  "give-in-env": "{why}；请在环境变量里给出它的值",
  "nginx-reads": "nginx 读取 {files}：{ways}",
  "nobody-reads": "没有服务读取 {files}",
  "takes-at-most": "应用最多接受 {limit}",
  wrote: "已写入 {file}",
  "up-to-date": "{file} 已是最新",
  "left-alone": "{file} 已经存在，没有改动；--force 会覆盖它，加上 --dry-run 会显示改动",
  overwrite: "要覆盖 {file} 吗？",
  "then-commit": "请读一遍，用 {command} 试一试，然后提交。",
  "not-found": "没有找到，已在 {file} 里注释掉：{keys}"
};
var problems = {
  warning: "警告：{said}",
  "no-key": "没有这个键。{hint}",
  "no-input": "没有这个输入。{hint}",
  "no-cause": "没有这个原因。{hint}",
  "did-you-mean": '是不是想写 "{word}"？',
  "lists-them": "bad-gateway causes 会列出全部原因。",
  "there-is": "有的是：{words}。",
  missing: "缺少：{right}",
  found: "写的是 {found}；应当是：{right}",
  nothing: "空值",
  yaml: "不是有效的 YAML：{why}",
  "no-folder": "没有这个目录：{path}；请给出栈所在的目录",
  "file-no-folder": "{path} 是文件；请给出栈所在的目录",
  "no-file-in": "没有这个文件：{path}，查找过 {folders}",
  "no-file": "没有这个文件：{path}",
  misnamed: "不会被读取：配置应当放在 {path}",
  "leads-out": "没有读取：那里有链接指向仓库之外；请把文件本身放在那里",
  outside: "{path} 在仓库（{root}）之外；请把它复制进来",
  unreadable: "不允许读取",
  "no-service-in": 'compose 文件里没有服务 "{name}"。{hint}',
  "no-profile-in": 'compose 文件里没有 profile "{name}"。{hint}',
  "not-a-file": "{path} 不是文件",
  "no-compose": "{folder} 里没有 docker compose 会找到的 compose 文件；{hint}",
  "name-it": "请写明：compose: [{files}]",
  "name-one": "请写明：compose: [{file}]；另外还有 {others}",
  "name-folder": "请给出栈所在的目录，或者写明文件：compose: [path/docker-compose.yml]",
  "not-compose": "缺少；compose 文件在这个键下面列出要运行的服务",
  "no-compose-in": "{folder} 里没有 compose 文件",
  unset: "${{name}} 没有设置；请在环境变量里或 env 下面给出",
  "no-credentials": "${{name}} 是空的，来自 fork 的拉取请求里的密钥就是这样：请求不带凭据发送",
  "strangers-target": "在拉取请求里，这里只认环境变量 ${NAME}；请这样写，或者用输入 target 给出",
  "written-secret": "看起来是直接写出的密钥；请写 ${NAME}，并用环境变量给出",
  "file-or-size": "file 和 size 只能写一个",
  "json-or-form": "json 和 form 只能写一个",
  "one-login": "登录方式只能写一种，不能同时写 {ways}",
  "not-yet": "还不支持；请去掉",
  "one-target": "url、docker、swarm 和 ssh 只能写一个",
  "beside-ssh": "ssh 的 proxy 和 backend 写在它旁边；docker 的写在它自己的映射里",
  "unit-or-process": "backend 的 unit 和 process 只能写一个",
  "backend-needs": "请给 backend 写 unit、process 或 port",
  "docker-needs": "请给 docker 写 project，或者容器的名字：proxy 和 backend",
  taken: "{project} 已经有容器（{name}）。它们不会被动到：请先撤下它们（docker compose -p {project} down），或者换一个名字。",
  linked: "{path} 是指向 {real} 的链接；请删除它，或者用 --out 指定目录",
  "linked-file": "{path} 是指向 {real} 的链接；请删除它",
  unwritable: "无法写入 {path}：{why}",
  "permission-denied": "没有权限",
  "disk-read-only": "磁盘是只读的",
  "file-for-folder": "应该是目录的地方有一个文件",
  "no-folder-there": "那里不能建立目录",
  "folder-for-file": "应该是文件的地方有一个目录",
  "no-space": "磁盘上没有空间了",
  "in-the-way": "已经存在，而且不是可以读取的文件；请把它移走",
  workflows: "{word}；应当是 {known} 或 none",
  "fail-on": '"{word}" 应当是 broken 或 unknown',
  "true-false": '"{word}" 应当是 true 或 false',
  token: "是空的，而评论需要它：不写就使用任务自己的",
  "explain-what": "请给出一个或几个文件，或者写 - 并从标准输入给出要解释的内容",
  paste: "请粘贴，然后按 Enter 和 Ctrl-D（Windows 上是 Ctrl-Z 和 Enter）。",
  "saved-alone": "是保存下来的 case，只能单独解释",
  "no-stdin": "没有标准输入",
  "folder-given": "是目录；请给出里面的文件",
  "no-such-file": "没有这个文件，或者不允许读取",
  schema: "schema 是 {schema}；这个版本读取 schema 1",
  "itself-failed": "bad-gateway {version} 自身出错：{said}",
  "report-it": "请在 {url} 报告",
  "report-it-verbose": "请在 {url} 报告，并附上 --verbose 的输出",
  "stopped-down": "{said}；一切都已撤下",
  "wrong-input": "bad-gateway：输入有误",
  "own-fault": "bad-gateway：自身出错"
};
var refusals = {
  "a-map": "映射",
  "a-list": "列表",
  text: "文本",
  "a-number": "数字",
  "a-port": "端口",
  empty: "空值",
  "whole-number": "整数",
  "a-size": "大小，例如 512m",
  duration: "时长，例如 30s 或 1m30s",
  "number-or-all": "数字或 all",
  "any-scalar": "文本、数字、true 或 false，或者空值",
  "text-number-empty": "文本、数字或空值",
  "any-number": "任意大",
  "or-text": "文本 / {what}",
  "or-list": "列表 / {what}",
  "or-map": "映射 / {what}",
  "or-number": "数字 / {what}",
  "or-flag": "true、false / {what}",
  "wrong-type": "应当是：{what}；写的是：{found}",
  "not-one-of": '"{value}" 不在可选的值之中：{words}',
  "not-between": "{value} 不在 {from} 到 {to} 之间",
  "unreadable-as": '"{value}" 读不懂；应当是：{what}',
  "is-not": '"{value}" 不对；应当是：{what}',
  "is-required": "这里缺少它：{key} 必须写",
  "unknown-key": "compose 不认识这里的键 {key}{hint}",
  meant: "；是不是想写 {word}？",
  "or-meant": "是不是想写 {word}？",
  "no-name": '"{text}" 在这里不能作名字；可以用字母、数字、. _ 和 -',
  twice: "写了两次：{text}；请保留一个",
  "same-key": "同一个键在这个映射里写了两次；请保留一个",
  "compose-yaml": "对 compose 来说不是有效的 YAML：{why}",
  "a-space": "冒号后面必须有空格",
  "key-text": "键必须是文本",
  "merge-key": "<< 后面要写映射，或者映射的列表",
  "quote-key": "键 {key} 不是文本；请加上引号",
  "too-deep": "嵌套得太深，无法读取",
  aliases: "别名使它太大，无法读取",
  "no-host": '"{host}" 不是主机名；请写 HOST=IP',
  "no-ip": '"{text}" 没有写 IP；请写 HOST=IP',
  "open-quote": "有没有闭合的引号或括号",
  "of-services": "应当是由服务组成的映射",
  "extends-itself": "最终扩展了它自己：{steps}",
  "extends-endless": "它扩展的服务没有尽头",
  "extends-nothing": "扩展的是 {service}，而 {file} 里没有这个服务",
  "not-here": "{file} 不在这台机器上",
  "no-file-at": "没有文件 {file}（查找的是 {path}）",
  "no-file-or": "没有文件 {file}；请加上它，或者写 required: false",
  "there-is-no-file": "没有文件 {file}",
  "no-env-file": "没有环境变量文件 {file}",
  "none-such": "没有这个文件",
  "no-top-map": "不是 compose 文件：最外层应当是映射",
  "empty-file": "是空的 compose 文件",
  included: "已经从 {place} 包含进来，而且内容不同；请在 override 文件里修改它",
  "includes-itself": "最终包含了它自己：{steps}",
  devices: "count 和 device_ids 只能写一个；请保留一个",
  watched: "需要一个要监视的路径",
  external: "外部的卷不能写 {key}：它在别处创建；请去掉其中一个",
  exclusive: "{keys} 只能写一个；请保留一个",
  "one-of": "需要其中一个：{keys}",
  "bind-source": "绑定挂载需要写 source",
  "the-same": "{one} 和 {other} 必须相同；请保留其中一个",
  "same-names": "{count} 个容器不能都叫 {name}；请去掉 container_name",
  "needs-target": "{action} 需要写 target",
  "no-service-to-start": '没有可以启动的服务 "{service}"',
  "no-service-named": '没有服务 "{service}"',
  "file-or-variable": "需要一个文件或者一个环境变量",
  "no-image": "既没有 image 也没有 build；请写其中一个",
  dockerfiles: "dockerfile 和 dockerfile_inline 只能写一个；请保留一个",
  "not-built": '这里没有构建服务 "{service}"',
  platform: "{platform} 不在 build.platforms 里；请加进去",
  "network-mode": "network_mode 和 networks 只能写一个；请保留一个",
  "add-below": "请把它加到最外层的 {key} 下面",
  "no-such-kind": '没有名为 "{name}" 的 {kind}；{hint}',
  "needs-service": '需要服务 "{service}"，而它不存在；{hint}',
  "profile-off": "它在没有启用的 profile（{profiles}）里；请启用，或者写 required: false",
  "add-or-remove": "请加上这个服务，或者去掉这个依赖",
  "no-network-of": '没有服务 "{service}"，无法共用它的网络',
  healthcheck: '以 "{word}" 开头；列表必须以 CMD、CMD-SHELL 或 NONE 开头',
  "no-project": '"{name}" 不是项目名；请用小写字母、数字、- 和 _',
  nameless: "项目没有名字：其中没有剩下字母或数字；请在最外层写 name:",
  circle: "服务互相等待：{cycle}；请去掉一个依赖",
  "variable-sign": '变量名里不能有 "{sign}"',
  "variable-space": '名字 "{name}" 里有空格',
  "open-value": "{key} 的值有开头的 {quote}，没有结尾的",
  "needs-variable": "{key} 需要变量 {name}，而它没有设置：{reason}",
  "lone-dollar": "{key} 的值里有一个 $，后面不是变量；请写 $$，或者用单引号",
  required: "变量 {name} 必须设置，却没有设置{reason}",
  "deep-variables": "变量嵌套得太深，无法代入",
  "variable-form": '"{text}" 不是变量的写法：变量写 ${NAME}，美元符号写 $$',
  "not-of-list": "不该出现在这个列表里；写法见 compose 规范",
  "no-merge": "无法合并：它在 {place} 里是{kind}；这里也请写{again}",
  "no-context": '"{name}" 不是构建上下文；请写 NAME=CONTEXT',
  "no-ssh": '"{text}" 不是 SSH 密钥；请写 NAME=PATH，或者 default',
  "soft-hard": "应当是数字，或者含 soft 和 hard 的映射",
  "no-device": "不是设备；请写 HOST:CONTAINER 或 HOST:CONTAINER:rwm",
  contradicts: "与 external.name（{name}）矛盾；请保留其中一个",
  "no-port": '不是端口；请写 "HOST:CONTAINER"，带引号',
  "no-port-because": '"{text}" 不是端口：{why}；请写 "HOST:CONTAINER"',
  "many-ports": "端口太多，无法读取",
  "no-volume": '"{text}" 不是卷{why}；请写 SOURCE:TARGET 或 SOURCE:TARGET:ro',
  "because-empty": "：是空的",
  "because-nothing": "：两个冒号之间什么也没有",
  "because-colons": "：冒号太多",
  "no-container-port": "没有容器端口",
  "no-range": '"{text}" 不是端口，也不是端口范围',
  lengths: "{host} 和 {container} 的长度不同",
  "no-protocol": '"{text}" 不是协议；有的是 tcp、udp 和 sctp',
  brackets: "IPv6 地址要写在方括号里：[{address}]",
  "no-address": '"{text}" 不是 IP 地址'
};
var right = {
  path: "以 / 开头的路径，例如 /api/upload",
  "plain-path": "以 / 开头、不含空格的路径，例如 /api/upload",
  port: "端口号，1 到 65535",
  status: "HTTP 状态码，例如 200",
  statuses: "HTTP 状态码的列表，例如 [200, 201]",
  seconds: "秒数，大于 0，最多 3600",
  flag: "true 或 false",
  scalar: "文本、数字或布尔值",
  headers: "从头部名到值的映射",
  fields: "从表单字段名到值的映射",
  env: "从变量名到值的映射",
  profile: "profile 的名字",
  profiles: "profile 的列表",
  service: "服务的名字",
  services: "服务的列表",
  "compose-service": "compose 服务的名字",
  project: "compose 项目名：小写字母、数字、- 和 _",
  file: "文件的路径",
  files: "路径的列表",
  sample: "仓库里一个文件的路径",
  size: "大小，例如 64KB 或 3MB",
  "size-limit": "大小，例如 64KB 或 3MB，最多 1GB",
  field: "表单字段的名字",
  "upload-method": "POST、PUT 或 PATCH",
  method: "HTTP 方法",
  scheme: "http 或 https",
  host: "主机名，可以带端口，例如 app.example.com",
  lang: "en、zh-CN 或 zh-TW",
  bearer: "令牌，最好写成 ${NAME}",
  "token-path": "令牌在 JSON 响应里的位置，例如 data.access_token",
  save: "从变量名到 JSON 响应里位置的映射",
  requests: "请求的列表",
  url: "不带路径的地址，例如 https://app.example.com",
  ssh: "ssh 的主机，例如 deploy@app.example.com",
  unit: "systemd 单元的名字，例如 nginx",
  process: "进程命令行的一部分",
  engine: "Docker 主机，例如 unix:///run/docker.sock 或 tcp://host:2375",
  "running-project": "在那里运行的 compose 项目的名字",
  "nginx-container": "nginx 的容器或服务的名字",
  "backend-container": "后端的容器或服务的名字",
  "nginx-service": "nginx 服务的名字；不写就是 captain-nginx",
  "backend-service": "后端服务的名字，或者它的 CapRover 应用名",
  "of-service-and-port": "含 service 和 port 的映射",
  "of-step": "含 method、path、json 或 form、headers、save 的映射",
  "of-login": "含 path、json 或 form、token 的映射",
  "of-docker": "含 host、project 或 proxy、backend 的映射",
  "of-swarm": "含 host、proxy、backend 的映射",
  "of-unit": "含 unit 的映射",
  "of-program": "含 unit 或 process、port 的映射",
  "of-target": "含 url、docker、swarm 或 ssh 的映射",
  "of-proxy": "含 service、port、host、scheme、insecure 的映射",
  "of-health": "含 direct、proxied、headers 的映射",
  "of-upload": "含 path、method、field、file 或 size、fields、expect 的映射",
  "of-route": "含 path、backend、expect 的映射",
  routes: "{path, backend, expect} 的列表",
  "of-auth": "含 bearer、headers、login 或 steps 的映射",
  "of-settings": "各项设置的映射"
};
var workflows = {
  pr: "为每个拉取请求运行它的栈，并说明经过 nginx 的路径上哪里出了故障。",
  manual: "只在有人手动启动时运行栈：Actions → bad-gateway by hand → Run workflow。",
  smoke: "请求刚部署好的系统，地址就是部署时上报给 GitHub 的那个。",
  newer: "有了更新的推送，旧提交的结果就没有意义了。",
  size: "上传的大小，例如 3MB；不填则以配置为准",
  timeout: "构建和拉取之后等待就绪的秒数；不填则以配置为准",
  url: "要请求的地址，例如 https://app.example.com",
  env: "compose 文件和配置从环境变量里读取的内容；来自 fork 的拉取请求拿不到密钥。",
  untold: "从外面常常无法判断是不是后端作出的响应；仅凭这一点不算失败。",
  kept: "供阅读的 report.html、report.json、日志，以及 case.json：脱敏后的证据。"
};
var yamlFaults = {
  "same-keys": "映射里的键不能重复",
  "one-column": "映射的各项必须有同样的缩进",
  "items-one-column": "列表的各项必须有同样的缩进",
  nested: "一行里的映射不能再嵌套映射",
  "sequence-as-key": "列表不能用作映射的键",
  "one-line-key": "键必须写在一行里",
  "key-without-value": "键的后面必须有冒号和值",
  tab: "缩进不能用制表符",
  "double-quote": "缺少结尾的双引号",
  "single-quote": "缺少结尾的单引号",
  escape: "无效的转义序列 {code}",
  comment: "注释前面必须有空格",
  "plain-start": "不加引号的值不能以 {start} 开头",
  "block-indent": "多行文本必须缩进",
  "no-dash": "列表项缺少 -",
  "space-after-colon": "{what}里的 : 后面缺少空格",
  "comma-or-colon": "{what}的各项之间缺少 , 或 :",
  comma: "{what}的各项之间缺少 ,",
  "no-end": "{what}必须以 {end} 结尾",
  "no-end-inside": "{what}必须有足够的缩进，并以 {end} 结尾",
  "flow-map": "花括号映射",
  "flow-sequence": "方括号列表",
  "flow-map-first": "花括号映射",
  "flow-sequence-first": "方括号列表",
  "unexpected-in": "{what}里多余的 {token}",
  unexpected: "值的后面有多余的内容（{token}）",
  "in-stream": "多余的 {source}（{token}）",
  "block-in-flow": "括号里不能写分行的映射或列表",
  documents: "文件里有多个 YAML 文档；只能有一个",
  reserved: "保留字符 {sign}",
  directive: "指令字符 {sign}",
  "flow-sign": "括号或逗号 {sign}",
  "block-sign": "多行文本的符号 {sign}",
  "no-anchor": '前面没有锚点 "{name}"',
  tag: "无法识别的标签：{name}",
  "at-position": "{why}（第 {line} 行，第 {column} 个字符）"
};
var sayings = {
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
    "from-outside": "从外面只能看到它的响应；日志和状态要在运行它的机器上用 docker 类型的 target 读取",
    "engine-slow": "Docker 引擎跟不上：{said}",
    "no-container": "没有容器 {names}；有的是 {there}。",
    "which-proxy": "{names} 里哪个是 nginx？请在 target 里写明：{docker: {project: NAME, proxy: SERVICE, backend: SERVICE}}。",
    "which-backend": "{name} 把请求转发给谁？请在 target 里写明：{docker: {project: NAME, proxy: SERVICE, backend: SERVICE}}，或者写明要请求什么：health、upload 或 routes。",
    "nothing-at": "{endpoint} 上{what}。",
    "no-container-of": "没有属于 compose 项目 {project} 的容器",
    "no-container-named": "没有容器 {names}",
    "old-api": "{endpoint} 上的引擎使用 API {api}；要读取那里运行的内容，需要 1.30（Docker 17.06）或更新的版本。",
    "engine-at": "{endpoint} 上的引擎{what}",
    worker: "是 Swarm 的 worker，只有 manager 知道服务的情况：请在 target.swarm.host 里写一个 manager 的地址{known}。",
    "worker-such-as": "，例如 {names}",
    locked: "管理的 Swarm 已被锁定：运行 `docker swarm unlock` 之后它才会应答。",
    "no-swarm": "不属于任何 Swarm：请在 target.swarm.host 里写 manager 的地址；没有 Swarm 的容器请用 `target: {docker: …}`。",
    "no-service": "这个 Swarm 没有服务 {names}；{known}。",
    "there-is": "有的是 {names}",
    "no-services": "它没有运行任何服务",
    "no-socket": "{destination} 上没有 Docker 套接字 {path}，或者这个用户看不到它。那里安装并运行着 Docker 吗？别处的套接字这样写：ssh://USER@HOST/PATH",
    "socket-denied": "{destination} 的这个用户不允许使用 Docker 套接字 {path}。docker 组的成员可以（sudo usermod -aG docker USER）。",
    "docker-missing": "PATH 里没有 docker 命令。bad-gateway 需要它、它的 compose 插件和正在运行的 Docker 引擎。",
    "no-docker-command": "无法运行 docker 命令：{error}。bad-gateway 需要它以及它的 compose 插件。",
    "docker-elsewhere": "Docker 在 {host}，而只有带套接字或 TCP 地址的引擎才能检查栈。请让 DOCKER_HOST 指向这样的引擎，或者在那台机器上运行 bad-gateway。",
    "no-context": "无法读取 docker context {name}：{said}",
    "no-engine": "testcontainers 找不到 Docker 引擎：{said}",
    "no-destination": "{destination} 不是 ssh 的目标。",
    "stopped-by": "被 {signal} 中止"
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
    "asked-from-in-front": "这里把普通 http 跳转到 https，而这个栈里没有任何东西提供 https：请求带上 X-Forwarded-Proto: https，就像前面终结 TLS 的代理那样。",
    "login-failed": "登录失败，所以上传时不带凭据：{why}",
    "in-build-context": "{out} 位于 {service} 的构建上下文里，每次运行都会改变它的镜像：请把 {folder} 加进 {file}"
  },
  problems: { ...problems, ...right, ...yamlFaults, ...refusals },
  plan,
  workflows,
  commandLine: { ...help, ...commandLine }
};
var phrases = {
  elsewhere: "别处",
  "the-backend": "后端",
  "the-upstream": "上游",
  "The-upstream": "这个上游",
  "the-server": "服务器程序",
  "the-server-block": "server 块",
  "the-program": "程序",
  "the-service": "这个服务",
  "a-service": "某个服务",
  "another-service": "另一个服务",
  "the-database": "数据库",
  "the-start-command": "启动命令",
  "another-package": "另一个包",
  "another-name": "另一个名字",
  it: "它",
  quoted: "`{name}`",
  "a-module": "某个模块",
  "its-user": "它的用户",
  "the-unit": "单元 {unit}",
  "a-shell": "shell",
  port: "端口 {port}",
  "its-port": "它的端口",
  "port-unknown": "端口未知",
  "one-of-its-variables": "它的某个变量",
  "a-request": "一个请求",
  "the-request": "这个请求",
  "the-start": "启动",
  "the-address": "地址",
  "a-header": "一个请求头",
  "the-certificate": "证书",
  "the-key": "密钥",
  "the-ca": "CA 的证书",
  "the-dh-parameters": "Diffie-Hellman 参数",
  "more-requests": "请求",
  "more-connections": "连接",
  "the-body": "请求体",
  "an-upload-of": "{size} 的上传",
  "answers-with": "对 {request} 返回 {status}",
  "no-answer-to": "不响应 {request}",
  "refuses-a-request": "拒绝了一个请求",
  "ends-over": "在处理 {request} 时退出，没有给出响应",
  "fails-over": "在处理 {request} 时失败",
  answered: "返回了 {status}",
  "closed-the-connection": "关闭了连接",
  "a-closed-connection": "断开连接",
  "an-error": "错误",
  "no-answer": "没有响应",
  "no-good-answer": "没有可用的响应",
  "and-retry-after": "，带有 Retry-After",
  "end-of-log": "它日志的末尾",
  "line-in-log": "它日志里的那一行",
  "line-in-traceback": "traceback 里的那一行",
  "its-folder": "它的目录",
  "its-source": "它的来源",
  "its-own-files": "它自己的文件",
  "its-temporary-files": "它的临时文件",
  "its-temporary-folder": "它的临时目录",
  "a-file": "文件",
  "that-it-names": "配置里写的那个",
  "build-context": "构建上下文",
  "compose-folder": "compose 文件所在的目录",
  "path-on-port": "端口 {port} 上的 {path}",
  "exit-code": "退出码 {code}",
  "exit-code-aside": "（退出码 {code}）",
  "exit-status": "退出状态 {code}",
  signal: "信号 {signal}",
  "ended-with": "已退出，退出码 {code}",
  "jvm-ended": "，JVM 随即以退出码 {code} 结束",
  "no-container": "它没有容器",
  "no-container-on-machine": "它不存在",
  "ends-and-restarts": "它退出后又被重新启动",
  "only-created": "它的容器创建后没有启动",
  "only-created-on-machine": "它从未启动过",
  "not-startable": "无法启动",
  "too-often": "{why}；短时间内退出的次数太多",
  "usage-error": "，多半是用法错误",
  "found-not-executable": "，找到了但不能执行",
  "command-unknown": "，找不到命令",
  killed: "，被强制终止（SIGKILL）",
  "asked-to-stop": "，收到了停止的要求（SIGTERM）",
  "it-said": "它说的是：{words}",
  "may-not-be-used": "{path} 不允许写入或运行。",
  "times-so-far": "至今 {count} 次",
  "restarting-now": "正在重启",
  "at-least-once": "至少一次",
  once: "1 次",
  times: "{count} 次",
  "times-for-one-request": "一个请求转了 {count} 圈",
  "again-and-again": "反复不断",
  "a-minute": "1 分钟",
  minutes: "{count} 分钟",
  hours: "{count} 小时",
  days: "{count} 天",
  "after-seconds": "{seconds} 秒后",
  "after-unknown-time": "不知道过了多久",
  since: "（从 {time} UTC 起）",
  none: "无",
  unknown: "未知",
  "so-many": "一定数量",
  "no-more": "不能再多",
  "its-default": "它的默认值",
  "its-default-of": "默认的 {value}",
  "its-limit": "它的限制",
  "default-of": "{directive} 的默认值",
  "default-of-being": "{directive} 的默认值，{value}",
  "default-as-not-set": "默认值：这里没有设置 {directive}",
  "unless-set": "没有设置时是 {value}",
  "as-long-as": "{directive} 规定的时间",
  "not-said-which": "它没有说是哪个",
  "not-named": "没有写明",
  "read-only": "文件系统是只读的",
  "permission-denied": "权限不足",
  "no-room-for-file": "无法创建 {path}，因为它所在的文件系统放不下更多文件",
  "file-system-full": "{path} 所在的文件系统已满",
  "mount-read-only": "挂载在那里的东西是只读的",
  "container-read-only": "它容器的文件系统是只读的",
  "container-read-only-on-machine": "那里的文件系统是只读的",
  "folder-missing": "它的容器里没有这个目录",
  "folder-missing-on-machine": "这个目录不存在",
  "may-not-write": "它不允许写入那里",
  dropped: "无声无息地被丢弃（110）",
  "turned-away": "被拒之门外（113）",
  "healthcheck-unanswered": "它之前还应答的健康检查得不到及时的响应",
  "request-unanswered": "它之前还应答的 {request} 得不到响应",
  "has-one": "只有一个",
  "all-busy": "全都在忙",
  "in-image-already": "{said}：镜像自带的 nginx.conf 里已经有了",
  "is-healthy": "`{service}` 变为健康",
  "work-done": "`{service}` 完成它的工作",
  "and-started": "，`{service}` 也会被启动",
  "backend-well": "后端 `{backend}` 是好的：它有响应。",
  "not-enabled": "它也没有启用：开机时不会启动它。",
  "for-names": "（查询的是 {names}）",
  "images-of": "{name} 的镜像",
  "this-image": "这个镜像",
  "without-rails": "不用 Rails 的 `puma` 和 `rackup`",
  "cert-not-yet": "尚未生效",
  "cert-expired": "已经过期",
  "cert-self-signed": "它是自签名的，而没有人告诉 nginx 要信任它",
  "cert-own-ca": "它由自己的 CA 签发，而没有人告诉 nginx 要信任这个 CA",
  "cert-foreign-ca": "它没有通到 nginx 所信任的 CA",
  "cert-chain": "它没有带上通往 nginx 所信任的 CA 的中间证书",
  "cert-revoked": "已被吊销",
  "cert-refused": "被拒绝（{verify}：{reason}）"
};
var wording = {
  phrases,
  lists: { comma: "、", and: " 和 ", or: " 或 ", semicolon: "；" },
  checks: {
    refused: "{where} 上没有进程接受连接（{code}）",
    "no-address": "{service} 现在没有网络地址，所以无从请求",
    unreachable: "{where} 上没有主机应答（{code}）",
    reset: "{where} 还没有响应就关闭了连接",
    "tls-expired": "{where} 的证书已经过期",
    "tls-not-yet-valid": "{where} 的证书尚未生效（或者本机的时钟不对）",
    "tls-other-name": "{where} 出示的是别的名字的证书（{names}）",
    "tls-self-signed": "{where} 出示的是自签名证书，没有浏览器信任它",
    "tls-own-authority": "{where} 的证书出自浏览器不认识的颁发机构（公司自己的？）",
    "tls-unknown-issuer": "没有已知的机构为 {where} 的证书担保：多半是没有一并发送中间证书（nginx 的 `ssl_certificate` 要放完整的证书链）",
    "tls-plain": "{where} 讲的是明文 HTTP，而请求用的是 https",
    "tls-protocol": "{where} 不提供任何仍在使用的 TLS 版本（1.2 或 1.3）",
    "tls-no-such-name": "{where} 没有所请求的名字的证书",
    "speaks-tls": "{where} 讲的是 TLS，而请求用的是明文 HTTP",
    "timed-out": "{where} 在 {seconds} 秒内没有响应",
    unresolved: "名字 {name} 解析不到地址",
    "proxy-error": "这个 {status} 是 nginx 自己返回的：它没有从后端得到可用的响应",
    "proxy-error-ended": "这个 {status} 是 nginx 自己返回的：它没有从 `{service}` 得到可用的响应，`{service}` 曾以退出码 {code} 结束（时间不明），现在又在运行",
    "proxy-refused": "这个 {status} 是 nginx 自己返回的：后端根本没有收到这个请求",
    "refused-after": "这个 {status} 是 nginx 给出的，在后端已经响应之后：它要代替那个响应发送的内容不存在",
    "fpm-refused": "这个 {status} 是 PHP-FPM 返回的：请求确实到达了它，但它没有找到可以执行的脚本",
    "made-by": "这个 {status} 是 {who} 自己返回的：它背后的服务没有给出可用的响应",
    "default-page": "{who} 以默认页面作了响应：这个名字在它那里没有对应的应用，所以什么都没有得到证明",
    "server-error": "应用返回了 {status}",
    unexpected: "得到 {status}，预期是 {expected}",
    "unknown-error": "得到 {status}，无法判断是 nginx 还是后端返回的",
    covered: "nginx 没有从后端得到可用的响应，于是以 {status} 显示了它自己的页面（`error_page`）",
    differs: "直连时是 {direct}，经过 nginx 却是 {status}",
    redirected: "上传被重定向（{status}，到 {to}），请求体因此丢失",
    "asks-for-credentials": "nginx 自己在这里要求登录（401），而这个请求没有凭据（`auth`，健康检查用 `health.headers`）：除此之外什么都没有得到证明",
    "no-front-page": "这里是 nginx 自己在响应，而没有人说过这里有首页：什么都没有得到证明",
    "to-itself": "返回的 {status} 又指向所请求的同一个 URL，这样没有尽头",
    "client-left": "响应还没有到，客户端就关闭了连接",
    "own-answer": "这个响应是 nginx 自己给出的，说明不了后端的情况",
    "spa-answer": "nginx 用自己的网页作了响应，说明不了后端的情况",
    "no-proof": "没有证据表明这个响应是后端给出的",
    "path-only": "应用自己返回了 {status}：请求确实到达了它，其余的没有得到证明",
    "made-up-refused": "应用自己对一个编造的文件返回了 {status}：请求确实到达了它，它是否接受真实的文件并不知道（`upload.file` 可以发送你自己的文件）",
    "in-front": "像前面终止 TLS 的代理那样带着 `X-Forwarded-Proto: https` 询问：不带它，用户会被转到 https，而这个栈里没有任何东西会说 https",
    late: "时间到时 {service} 才运行了 {seconds} 秒：请给 `timeout` 更多秒数",
    "still-starting": "{service} 还在启动，本次运行就已经由别的事情得出了结论",
    "held-back": "时间到时 compose 还在等待 {service} 变为健康，所以没有启动 {asked}：请给 `timeout` 更多秒数",
    "service-down": "{service} 没有在运行（{state}）"
  },
  consequences: {
    proxied: "经过 nginx",
    direct: "直连",
    published: "通过发布的端口",
    "with-status": "{way}（{status}）",
    "one-fails": "{ways}，{routes} 失败",
    "many-fail": "{ways}，{routes} 失败"
  },
  evidence: {
    exchange: "{method} {url}：{outcome}",
    config: "{service} 运行的是 {command}",
    image: "{service} 的镜像构建于 {at}",
    commit: "最近一次提交是在 {at}",
    "on-network": "{service} 在网络 {network} 上",
    "on-network-as": "{service} 在网络 {network} 上，地址是 {address}",
    health: "{service} 的健康检查：{status}",
    "bind-source": "挂载到 {target} 的 {source} {found}",
    setting: "{name} = {value}",
    route: "{service} 有路由 {method} {path}",
    "repo-path": "{service} 指定的 {path} {found}",
    supervised: "supervisord 以 {program} 为名运行 {command}",
    script: "{path}：第一行 {shebang}",
    "script-windows": "{path}：第一行 {shebang}，Windows 换行符",
    "no-shebang": "没有 #!",
    listener: "{service} 监听 {address}:{port}",
    "same-credential": "{service} 的 {variable} 与 {server} 的 {serverVariable} 的值相同",
    "other-credential": "{service} 的 {variable} 与 {server} 的 {serverVariable} 的值不同",
    "close-wait": "{service} 还留着 {count} 个到端口 {port} 的连接，而对方已经关闭了它们",
    resolves: "在 {service} 里，{name} 解析为 {addresses}",
    "resolves-to-nothing": "在 {service} 里，{name} 解析不到地址（{error}）",
    "no-answer": "没有应答",
    connect: "从 {service} 连接 {host}:{port}：{result}",
    "route-proxied": "按照配置，nginx 把 {request} 转发到 {target}",
    "route-other-upstream": "按照配置，nginx 把 {request} 转发给另一种服务器",
    "route-returned": "按照配置，nginx 用 `return` 响应 {request}",
    "route-redirected": "按照配置，nginx 重定向 {request}",
    "route-static": "按照配置，nginx 为 {request} 查找文件",
    "route-unknown": "按照配置，无法推算 nginx 如何处理 {request}",
    template: "{service} 的模板需要 {variable}：{word}",
    unloaded: "{file} 不在 nginx 读取的配置之中",
    "last-line": "{service} 的最后一行：{text}",
    task: "任务 {name} 的状态是 {state}",
    "task-of": "任务 {name} 的状态是 {state}，由 {image} 创建",
    "task-said": "任务 {name} 的状态是 {state}：{error}",
    tasks: "服务 {service} 有 {running} 个任务在运行，应有 {wanted} 个",
    "tasks-updated": "服务 {service} 有 {running} 个任务在运行，应有 {wanted} 个；最近一次更新：{update}（{said}）",
    logged: "{service} 的日志记录了：{code}",
    "event-create": "{service} 的容器已创建",
    "event-start": "{service} 的容器已启动",
    "event-die": "{service} 的容器已退出",
    "event-oom": "{service} 的容器内存耗尽",
    "event-kill": "{service} 的容器收到了信号",
    "event-restart": "{service} 的容器已重启",
    "event-stop": "{service} 的容器已停止",
    "event-destroy": "{service} 的容器已删除",
    "event-health": "{service} 的容器报告了健康状态",
    "with-exit-code": "，退出码 {code}",
    "with-detail": "：{detail}",
    file: "是一个文件",
    directory: "是一个目录",
    missing: "不存在",
    "never-ran": "{service} 的容器创建后从未运行",
    absent: "{service} 没有容器",
    restarting: "{service} 正在等待下一次重启",
    ended: "{service} 已退出",
    "in-state": "{service} 的状态是 {status}",
    "exit-code": "，退出码 {code}",
    "killed-for-memory": "，有进程因内存不足被杀死",
    "restarted-once": "，重启过 1 次",
    "restarted-often": "，重启过 {count} 次",
    memory: "{service}：{facts}",
    "no-memory-limit": "没有内存限制",
    "memory-limit": "内存限制 {size}",
    "memory-peak": "启动以来最多用过 {size}",
    "memory-kills": "因内存不足被杀死的进程：{count}",
    "in-compose-file": "compose 文件里有服务 {service}",
    "in-profile": "服务 {service} 属于没有启用的 profile「{profiles}」",
    "on-machine": "机器上运行 {service}：{command}",
    "no-unit": "没有名为 {service} 的单元",
    "no-process": "没有 {service} 的进程在运行",
    "kept-given-up": "{manager} 已经放弃了 {program}，也就是 {service}",
    "kept-stopped": "{manager} 把 {program}（也就是 {service}）列为已停止",
    "kept-ended": "{manager} 把 {program}（也就是 {service}）列为已结束",
    "never-started": "{service} 自机器启动以来没有启动过",
    "own-event-create": "{service} 已创建",
    "own-event-start": "{service} 已启动",
    "own-event-die": "{service} 已结束",
    "own-event-oom": "{service} 的一个进程因内存不足被终止",
    "own-event-kill": "{service} 收到信号",
    "own-event-restart": "{service} 已重启",
    "own-event-stop": "{service} 已停止",
    "own-event-destroy": "{service} 已移除",
    "own-event-health": "{service} 报告了健康状态",
    unit: "{unit}：{active}（{sub}），{facts}",
    "unit-unknown": "systemd 不认识 {unit}",
    "unit-command": "{unit} 运行着：{command}",
    "unit-enabled": "单元文件 {enabled}",
    "unit-restarts": "已重新启动 {count} 次",
    "unit-code": "上次退出码 {code}",
    "unit-signal": "上次被信号 {signal} 终止",
    process: "{user} 的进程 {pid}，由 {by} 启动：{command}",
    "process-listens": "{user} 的进程 {pid}，由 {by} 启动，监听 {ports}：{command}",
    "machine-memory": "机器内存：共 {total}，剩余 {available}，交换空间 {swap}",
    disk: "{mount} 已使用 {percent} %，剩余 {available}",
    "killed-machine": "内核终止了进程 {pid}（{program}），因为机器内存耗尽",
    "killed-container": "内核终止了进程 {pid}（{program}），因为所在容器的内存耗尽",
    "killed-unit": "内核终止了进程 {pid}（{program}），因为单元的内存耗尽",
    "nobody-to-ask": "无从请求",
    "no-host": "没有主机（{code}）",
    refused: "被拒绝（{code}）",
    reset: "没有响应就关闭了",
    "no-connect": "{seconds} 秒内没有连上",
    "no-answer-within": "{seconds} 秒内没有响应",
    unresolved: "{name} 解析不到地址"
  },
  suppressions: {
    complaint: "这条注释要忽略 {cause}，但是{why}。",
    unused: "它什么也没有忽略：这里没有这样的问题",
    "fix-unused": "删除这条注释。",
    unknown: '没有 "{cause}" 这个原因',
    "fix-unknown": "请写问题里显示的原因；`bad-gateway causes` 会列出它们。",
    unreasoned: "它没有说明理由，所以不算数",
    "fix-unreasoned": "在冒号后面写明理由，给以后的人看。",
    ended: "它已在 {until} 到期",
    "fix-ended": "修复它忽略的问题，或者写一个更晚的日期。"
  },
  frames: { "with-profile": "启用 profile {profile} 时：{summary}" }
};
var language = {
  sayings,
  stages: {
    plan: "计划",
    attach: "寻找系统",
    build: "构建并创建",
    start: "启动",
    ready: "等待就绪",
    probe: "请求",
    gather: "收集证据",
    diagnose: "诊断",
    teardown: "撤下"
  },
  wording,
  questions,
  report,
  scales,
  html,
  paste: {
    recognised: "识别结果",
    "more-verbose": "…… 还有 {count} 项，用 --verbose 查看",
    understood: "已理解",
    noise: "无关",
    "understood-count": "{what}（理解 {count} 行）",
    "understood-and-noise": "{what}（理解 {count} 行，无关 {noise} 行）",
    "of-source": "{source} 的 {what}",
    "lines-at": "第 {lines} 行",
    "line-at": "第 {line} 行",
    "log-of": "{names} 的日志",
    "not-understood": "无法识别",
    "nginx-error-log": "nginx 错误日志",
    "access-log": "访问日志",
    "nginx-configuration": "nginx 配置",
    "container-log": "容器日志",
    "exit-codes": "退出码",
    "list-of-containers": "容器列表",
    "list-of-sockets": "套接字列表",
    "compose-file": "compose 文件",
    "docker-and-compose": "docker 和 compose 的消息",
    "kernel-log": "内核日志",
    "unit-status": "systemd 单元的状态",
    "pm2-list": "pm2 列表"
  },
  pages: {
    happens: "发生了什么",
    recognise: "如何识别",
    confused: "容易与什么混淆",
    fix: "修复方法",
    without: "要得出结论，必须知道：{questions}。",
    further: "如果能得到，还会查看：{questions}。",
    "files-only": "`bad-gateway lint` 只看文件就能发现它，不需要运行；所以这里没有记录过运行。",
    "not-recorded": "这里没有记录过出现它的运行。",
    recorded: "来自一次记录下来的运行（`{scenario}`）：",
    "all-causes": "原因",
    "about-index": "一种症状可以有好几种原因；每种原因的页面会说明用哪个事实把它和别的区分开。列在一种症状下面的，是某次记录下来的运行里它的根本原因。`bad-gateway explain FILE` 会在你手头的日志里寻找这些事实，`bad-gateway causes ID` 会打印一个页面。",
    "i-see-status": "我看到这个状态码",
    "i-see-nginx": "我在 nginx 的错误日志里看到这一行",
    "i-see-application": "我在容器的日志里看到这一行",
    "i-see-compose": "栈启动时我看到这个",
    "status-through-nginx": "经过 nginx 得到 HTTP {status}",
    "by-layer": "按层次列出的全部原因"
  },
  comment: {
    works: "经过 nginx 的路径是通的",
    "works-fixed": "经过 nginx 的路径是通的，由 {commit} 修复",
    "was-broken": "之前的故障{by}{since}。",
    by: "：{cause}",
    since: "，最早出现在 {commit}",
    "not-known": "无法判断经过 nginx 的路径是否可用",
    "not-known-at": "在 {commit} 无法判断经过 nginx 的路径是否可用",
    "no-cause": "没有指明原因",
    "cause-at": "{cause}（{commit}）",
    before: "这个拉取请求里更早的故障：{causes}。",
    "what-was-broken": "故障的内容",
    "what-was-broken-at": "在 {commit} 的故障内容",
    run: "这次运行",
    "run-has-all": "{run}，含全部证据",
    "up-to-date": "这条评论会保持更新",
    foreign: "内容来自一个 fork 的运行，它自己的代码可能改写过"
  },
  sarif: {
    "no-cause-named": "路径不通，而证据没有指明原因",
    "lint-suppression": "用来忽略问题的注释不成立",
    root: "仓库的根目录。"
  },
  lint: {
    see: "另见 {place}",
    limits: "路径上的各项限制",
    "limits-body": "请求的大小",
    "limits-time": "响应允许的时间",
    none: "无",
    default: "默认",
    "nothing-found": "没有发现问题",
    "one-error": "1 个错误",
    errors: "{count} 个错误",
    "one-warning": "1 个警告",
    warnings: "{count} 个警告",
    "one-note": "1 个提示",
    notes: "{count} 个提示",
    silenced: "{found}；另有 {count} 个被注释忽略",
    "not-annotated": "还有 {count} 个问题没有显示为注解"
  }
};
export {
  causes,
  language
};

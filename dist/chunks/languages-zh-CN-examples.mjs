import "./shared-runtime.mjs";
var examples_default = {
  "dev-autoreload-on-upload": {
    scenario: "dev-autoreload-on-upload",
    summary: "`api` 由 `node --watch` 运行，文件一有变化它就会重启程序。POST /api/photos 会改动一个文件（它没有说是哪个），所以进程在请求处理到一半时就被停掉了。",
    place: "docker-compose.yml:7",
    lines: [
      "api: Restarting 'server.js'",
      'proxy: [error] upstream prematurely closed connection while reading response header from upstream, request: "POST /api/photos HTTP/1.1", upstream: "http://192.168.64.2:3000/api/photos"',
      "probe: POST http://127.0.0.1:25895/api/photos：502"
    ],
    fix: "凡是给别人用的环境，都不要带文件监视来运行 `api`：用 `node server.js`、`strapi start`，或不带 `--reload` 的 uvicorn。开发时让监视器忽略存放上传文件的目录（nodemon 的 `ignore`、`--reload-exclude`）。",
    patch: null,
    command: null
  },
  "go-panic-fatal": {
    scenario: "go-panic-fatal",
    summary: "处理 POST /api/documents 时，一个 Go panic 让 `inbox` 的整个进程退出了，任何处理函数的 recover 都管不到它：runtime error: index out of range [1] with length 1",
    place: "inbox/labels.go:8",
    lines: [
      "inbox: panic: runtime error: index out of range [1] with length 1\nmain.label",
      "inbox: inbox 的容器已退出，退出码 2",
      'web: [error] upstream prematurely closed connection while reading response header from upstream, request: "POST /api/documents HTTP/1.1", upstream: "http://172.29.0.2:8090/documents"',
      "inbox: inbox 正在等待下一次重启，退出码 2，重启过 2 次",
      "probe: POST http://127.0.0.1:22622/api/documents：502"
    ],
    fix: "修复 inbox/labels.go:8 处的 panic。net/http 只在请求自己的 goroutine 里做 recover：处理函数用 `go` 启动的 goroutine 需要自己的 `defer` 和 `recover`，多个 goroutine 共用的 map 需要互斥锁。",
    patch: null,
    command: null
  },
  "go-panic-recovered": {
    scenario: "go-panic-recovered",
    summary: "`inbox` 中处理 POST /api/documents 的函数发生了 panic：runtime error: index out of range [1] with length 1。net/http 能挺过去，但会不作回答就关闭连接，所以 nginx 返回 502。",
    place: "inbox/preview.go:8",
    lines: [
      "inbox: http: panic serving: runtime error: index out of range [1] with length 1\nmain.title",
      'web: [error] upstream prematurely closed connection while reading response header from upstream, request: "POST /api/documents HTTP/1.1", upstream: "http://172.28.0.2:8090/documents"',
      "probe: POST http://127.0.0.1:24995/api/documents：502"
    ],
    fix: "修复 inbox/preview.go:8 处的 panic。在所有处理函数外面套一个带 `recover` 的中间件，可以把漏网的 panic 变成客户端看得懂的 500。",
    patch: null,
    command: null
  },
  "import-time-exception": {
    scenario: "import-time-exception",
    summary: "`backend` 无法启动，因为它的代码在加载时抛出了 json.decoder.JSONDecodeError：Expecting value: line 1 column 1 (char 0)",
    place: "backend/settings.py:8",
    lines: [
      'backend: File "/app/settings.py", line 8\n  CORS_ORIGINS = json.loads(os.environ["CORS_ORIGINS"])\njson.decoder.JSONDecodeError: Expecting value: line 1 column 1 (char 0)',
      "backend: backend 的状态是 running"
    ],
    fix: "修复 backend/settings.py:8 处的 json.decoder.JSONDecodeError。用 `docker compose run --rm backend` 马上就能看到它能否启动。",
    patch: null,
    command: null
  },
  "missing-env-var": {
    scenario: "missing-env-var",
    summary: "`backend` 无法启动：它的代码要读取环境变量 `UPLOAD_DIR`，而没有任何地方为这个容器设置它。",
    place: "docker-compose.yml:9",
    lines: [
      `backend: File "/app/settings.py", line 13
  UPLOAD_DIR = Path(os.environ["UPLOAD_DIR"])
KeyError: 'UPLOAD_DIR'`,
      "backend: backend 的状态是 running",
      'backend: backend 运行的是 /bin/sh -c bash -c "uvicorn app:app --host 0.0.0.0 --port 8034 --workers 2"'
    ],
    fix: "在 compose 文件里 `backend` 的 `environment:` 下（或它的 `env_file` 里）设置 `UPLOAD_DIR`，或者在代码里给它一个默认值。",
    patch: null,
    command: null
  },
  "node-missing-module": {
    scenario: "node-missing-module",
    summary: "`api` 无法启动，因为它的镜像里没有安装 Node 包 `sharp`。",
    place: "api/lib/thumbnails.js:1",
    lines: [
      "api: Error: Cannot find module 'sharp'\n    at Object.<anonymous> (/srv/api/lib/thumbnails.js:1)",
      "api: api 的状态是 running，重启过 2 次",
      "api: api 的容器已退出，退出码 1"
    ],
    fix: "把 `sharp` 加进 package.json 的依赖，并在镜像中复制 package.json 之后安装依赖（`npm ci`）。挂载到 node_modules 上的目录会盖住已安装的内容。",
    patch: null,
    command: null
  },
  "node-uncaught-exception": {
    scenario: "node-uncaught-exception",
    summary: '处理 POST /api/photos 时，没有任何代码捕获 RangeError，Node 因此结束了 `api` 的整个进程：The value of "offset" is out of range. It must be >= 0 and <= 65532. Received -19',
    place: "api/lib/exif.js:8",
    lines: [
      'api: RangeError: The value of "offset" is out of range. It must be >= 0 and <= 65532. Received -19\n    at /srv/api/lib/exif.js:8',
      "api: api 的容器已退出，退出码 1",
      'proxy: [error] upstream prematurely closed connection while reading response header from upstream, request: "POST /api/photos HTTP/1.1", upstream: "http://192.168.128.2:3000/api/photos"',
      "api: api 正在等待下一次重启，退出码 1，重启过 3 次",
      "probe: POST http://127.0.0.1:22203/api/photos：502"
    ],
    fix: "在 api/lib/exif.js:8 捕获 RangeError 并传下去（`next(error)`），让请求得到一个错误响应。在回调和 `async` 处理函数里，Express 4 自己什么都不捕获：每一个都需要自己的 `try`，每个流都需要 `error` 监听器。",
    patch: null,
    command: null
  },
  "process-exit-in-handler": {
    scenario: "process-exit-in-handler",
    summary: "`backend` 的进程在处理 POST /api/barcodes/upload-excel 时自己退出了（退出码 3）：没有人杀它，内存也没有用尽。",
    place: "backend/Dockerfile:19",
    lines: [
      "backend: backend 的容器已退出，退出码 3",
      'frontend: [error] upstream prematurely closed connection while reading response header from upstream, request: "POST /api/barcodes/upload-excel HTTP/1.1", upstream: "http://192.168.0.2:8034/api/barcodes/upload-excel"',
      "backend: backend 的状态是 running，重启过 2 次"
    ],
    fix: "在 POST /api/barcodes/upload-excel 的处理函数里找出结束进程的调用（`os._exit`、`sys.exit`），改为返回错误。",
    patch: null,
    command: null
  },
  "python-missing-dependency": {
    scenario: "python-missing-dependency",
    summary: "`backend` 无法启动，因为它的镜像里没有安装 Python 包 `openpyxl`。",
    place: "backend/workbook.py:7",
    lines: [
      `backend: File "/app/workbook.py", line 7
  import openpyxl
ModuleNotFoundError: No module named 'openpyxl'`,
      "backend: backend 的状态是 running，重启过 2 次",
      "backend: backend 的容器已退出，退出码 1"
    ],
    fix: "把 `openpyxl` 加进 `backend` 镜像要安装的内容（requirements 文件或 Dockerfile），然后重新构建。",
    patch: null,
    command: null
  },
  "relative-import-no-package": {
    scenario: "relative-import-no-package",
    summary: "`backend` 无法启动：backend/app.py 用了相对导入（`from . import …`），但服务器是单独加载这个文件的，并没有把它当作包的一部分。",
    place: "backend/app.py:8",
    lines: [
      'backend: File "/app/app.py", line 8\n  from . import accounts, barcodes, cleanup, database, health, settings\nImportError: attempted relative import with no known parent package',
      "backend: backend 的状态是 running"
    ],
    fix: "在该目录的所有文件里都用完整的名字导入（写 `from config import …`，而不是 `from .config import …`）。或者从上一级目录启动服务器，写成 `package.main:app`。",
    patch: null,
    command: null
  },
  "response-protocol-violation": {
    scenario: "response-protocol-violation",
    summary: "`backend` 底层的服务器拒绝发送 POST /api/barcodes/upload-excel 的响应，因为其中一个响应头不符合 HTTP 规定（Illegal header value b'6a3d48b677c6_001.png\\n6a3d48b677c6_002.png\\n6a3d48b677c6_003.png\\n6a3d48b677c6_004.png\\n6a3d48b67）。它直接关闭了连接，所以 nginx 返回 502。",
    place: null,
    lines: [
      `backend: File "/usr/lib/python3/dist-packages/h11/_util.py", line 91
  raise LocalProtocolError(msg)
h11._util.LocalProtocolError: Illegal header value b'6a3d48b677c6_001.png\\n6a3d48b677c6_002.png\\n6a3d48b677c6_003.png\\n6a3d48b677c6_004.png\\n6a3d48b677c6_005.png\\n6a3d48b677c6_006.png\\n6a3d48b677c6_007.png\\n6a3d48b677c6_008.png\\n6a3d48b677c6_009.png\\n6a3d48b677c6_010.png'`,
      "probe: POST http://127.0.0.1:24074/api/barcodes/upload-excel：502",
      'frontend: [error] upstream prematurely closed connection while reading response header from upstream, request: "POST /api/barcodes/upload-excel HTTP/1.1", upstream: "http://172.31.0.2:8034/api/barcodes/upload-excel"'
    ],
    fix: "把写进响应头的内容里的换行符和控制字符去掉，非 ASCII 字符要编码（文件名用 `filename*=UTF-8''…`）：它日志里的那一行。",
    patch: null,
    command: null
  },
  "unhandled-exception-500": {
    scenario: "unhandled-exception-500",
    summary: "`backend` 对 POST /api/barcodes/upload-excel 返回 500，因为它的代码抛出了 KeyError: '86475905'",
    place: "backend/devices.py:11",
    lines: [
      `backend: File "/app/devices.py", line 11
  return MODELS[code[:8]]
KeyError: '86475905'`,
      "probe: POST http://127.0.0.1:8080/api/barcodes/upload-excel：500"
    ],
    fix: "在 backend/devices.py:11 修复或捕获 KeyError。nginx 只是把这个 500 转交出去。",
    patch: null,
    command: null
  },
  "wrong-app-module-path": {
    scenario: "wrong-app-module-path",
    summary: "`backend` 中的 uvicorn 要从模块 `main` 加载应用，但在 /app 里找不到这个模块。",
    place: "backend/Dockerfile:19",
    lines: [
      'backend: ERROR:    Error loading ASGI app. Could not import module "main".',
      "backend: backend 的状态是 running"
    ],
    fix: "在启动命令里如实写出模块和变量（`文件:变量`，目录之间用点），或者把工作目录设为 `main` 所在的目录。",
    patch: null,
    command: null
  },
  "auth-request-backend-failed": {
    scenario: "auth-request-backend-failed",
    summary: "nginx 先到 192.168.48.3:9100 问 `door` 请求能否放行（`auth_request`），但没有问成（refused），所以 nginx 返回 500，`registry` 根本没有见到这个请求。",
    place: "gateway/gateway.conf:15",
    lines: [
      'gateway: [error] auth request unexpected status: 502 while sending to client, request: "GET /api/health HTTP/1.1"',
      'gateway: [error] connect() failed (111: Connection refused) while connecting to upstream, request: "GET /api/health HTTP/1.1", subrequest: "/door", upstream: "http://192.168.48.3:9100/"',
      "probe: GET http://127.0.0.1:20605/api/health：500",
      "gateway: proxy_pass http://door:9100/;"
    ],
    fix: "修好通往认证服务的路：那个 location 里 `proxy_pass` 的名字、端口和路径。它必须用 2xx 表示放行，用 401 或 403 表示拒绝；跳转到登录页应当写在 `error_page 401` 里。",
    patch: null,
    command: null
  },
  "cache-or-broker-down": {
    scenario: "cache-or-broker-down",
    summary: "`backend` 需要 `redis`，它在运行，但只监听 127.0.0.1：那是在它自己的容器里面，别人都连不上。",
    place: "cache/Dockerfile:8",
    lines: [
      'backend: File "/app/products/thumbnails.py", line 11\n  queue.rpush("thumbnails", image)\nredis.exceptions.ConnectionError: Error 111 connecting to redis:6379. Connection refused.',
      "probe: POST http://127.0.0.1:22159/api/products/images/：500",
      "redis: redis 监听 127.0.0.1:6379",
      "redis: redis 监听 ::1:6379"
    ],
    fix: "让 `redis` 监听容器的所有地址：在它的配置里写 `bind 0.0.0.0`，或在命令里加 `--bind 0.0.0.0`。这时 Redis 还需要密码（`requirepass`），或者放在单独的网络里并设置 `protected-mode no`：两者都没有的话，它不接受别人的命令。",
    patch: null,
    command: null
  },
  "cache-refuses": {
    scenario: "cache-misconf",
    summary: "Redis 无法把快照写到磁盘，在能写之前不再接受写入（MISCONF）。所以 `backend` 被拒绝。",
    place: "docker-compose.override.yml:4",
    lines: [
      `backend: File "/app/products/thumbnails.py", line 11
  queue.rpush("thumbnails", image)
redis.exceptions.ResponseError: MISCONF Redis is configured to save RDB snapshots, but it's currently unable to persist to disk. Commands that may modify the data set are disabled, because this instance is configured to report errors during writes if RDB snapshotting fails (stop-writes-on-bgsave-error option). Please ch`,
      "probe: POST http://127.0.0.1:22203/api/products/images/：500"
    ],
    fix: 'Redis 的日志会说明快照为什么失败：多半是目录不可写，或磁盘已满。可以丢失的缓存不需要快照：`--save ""`。',
    patch: null,
    command: null
  },
  "db-auth-failed": {
    scenario: "db-auth-failed",
    summary: "`db` 拒绝 `backend` 以 `multivendor` 登录：`backend` 的 DB_PASSWORD 与 `db` 的 POSTGRES_PASSWORD 不一致。",
    place: "docker-compose.override.yml:4",
    lines: [
      'backend: File "/app/manage.py", line 9\n  execute_from_command_line(sys.argv)\ndjango.db.utils.OperationalError: connection to server at "db" (172.26.0.2), port 5432 failed: FATAL:  password authentication failed for user "multivendor"',
      "backend: backend 的状态是 running，重启过 2 次",
      "backend: backend 的容器已退出，退出码 1",
      "backend: backend 的 DB_PASSWORD 与 db 的 POSTGRES_PASSWORD 的值不同",
      "db: PostgreSQL init process complete; ready for start up."
    ],
    fix: "让两边一致：都读取同一个变量，例如都来自 `.env`。",
    patch: null,
    command: null
  },
  "db-host-unresolvable": {
    scenario: "db-host-unresolvable",
    summary: "`backend` 到 `postgres` 找数据库，而这个栈里没有任何服务、容器或别名叫这个名字。",
    place: "docker-compose.override.yml:4",
    lines: [
      'backend: File "/app/manage.py", line 9\n  execute_from_command_line(sys.argv)\ndjango.db.utils.OperationalError: could not translate host name "postgres" to address: Name or service not known',
      "backend: backend 的状态是 running，重启过 3 次",
      "backend: backend 的容器已退出，退出码 1",
      "backend: backend 在网络 multivendor_network 上，地址是 192.168.208.3"
    ],
    fix: "把数据库服务在 compose 文件里的名字告诉 `backend`：db, multivendor_db。",
    patch: null,
    command: null
  },
  "db-not-ready-race": {
    scenario: "db-not-ready-race",
    summary: "`backend` 在启动时退出了，因为那时 `db` 还不接受连接。后来 `db` 就绪了，但没有东西及时把 `backend` 再启动起来。",
    place: "docker-compose.yml:21",
    lines: [
      'backend: File "/app/devices.py", line 11\n  with psycopg2.connect(os.environ["DEVICES_URL"]) as connection:\npsycopg2.OperationalError: connection to server at "db" (172.31.0.2), port 5432 failed: Connection refused\n	Is the server running on that host and accepting TCP/IP connections?',
      "backend: backend 已退出，退出码 3",
      "backend: backend 的容器已退出，退出码 3",
      "db: [1] LOG:  database system is ready to accept connections"
    ],
    fix: "给 `db` 加一个通过网络询问它的健康检查，并让 `backend` 等待它（`depends_on: db: condition: service_healthy`）。只写 `depends_on` 只会等到容器启动。",
    patch: null,
    command: null
  },
  "db-password-stale-volume": {
    scenario: "db-password-stale-volume",
    summary: "`db` 拒绝 `backend` 以 `multivendor` 登录，尽管两边的密码相同：`db` 的数据卷更旧，而数据库一直沿用第一次启动时的密码。",
    place: "docker-compose.yml:11",
    lines: [
      'backend: File "/app/manage.py", line 9\n  execute_from_command_line(sys.argv)\ndjango.db.utils.OperationalError: connection to server at "db" (192.168.0.2), port 5432 failed: FATAL:  password authentication failed for user "multivendor"',
      "backend: backend 正在等待下一次重启，退出码 1，重启过 3 次",
      "backend: backend 的容器已退出，退出码 1",
      "backend: backend 的 DB_PASSWORD 与 db 的 POSTGRES_PASSWORD 的值相同",
      "db: PostgreSQL Database directory appears to contain a database; Skipping initialization"
    ],
    fix: "手动给数据库设置新密码（psql 里用 `ALTER ROLE … PASSWORD …`，MySQL 用 `ALTER USER`）。如果数据可以不要，就用 `docker compose down -v` 删除数据卷再重新启动。",
    patch: null,
    command: null
  },
  "db-pool-exhausted": {
    scenario: "db-pool-exhausted",
    summary: "`backend` 没有空闲的数据库连接了：它自己连接池里的连接全部被占用，而且没有及时归还。",
    place: "backend/products/prices.py:13",
    lines: [
      'backend: File "/app/products/prices.py", line 13\n  connection = pool.getconn()\npsycopg2.pool.PoolError: connection pool exhausted',
      "probe: POST http://127.0.0.1:8140/api/products/images/：500"
    ],
    fix: "请求结束后要归还连接，出错时也一样（`with`、`finally`）。如果确实同时需要那么多连接，就把连接池加大。",
    patch: null,
    command: null
  },
  "db-schema-missing": {
    scenario: "db-schema-missing",
    summary: "`backend` 返回 500，因为它的数据库里没有表 `generations`：那里从来没有建过表，或没有运行迁移。",
    place: "backend/barcodes.py:62",
    lines: [
      'backend: File "/app/barcodes.py", line 62\n  connection.execute(\nsqlite3.OperationalError: no such table: generations',
      "probe: POST http://127.0.0.1:8080/api/barcodes/upload-excel：500"
    ],
    fix: "在服务器启动之前创建表结构：在启动命令里运行迁移，或者放在单独的服务里，让后端等它完成（`condition: service_completed_successfully`）。如果迁移已经在运行，看看它和服务器用的是不是同一个数据库：主机、DB_NAME，SQLite 则是同一个文件。",
    patch: null,
    command: null
  },
  "db-unreachable": {
    scenario: "db-ended-in-requests",
    summary: "`backend` 需要数据库 `db`，而它没有在运行（已退出，退出码 0）。",
    place: "docker-compose.override.yml:2",
    lines: [
      'backend: File "/app/products/views.py", line 24\n  saved = ProductImage.objects.create(image=file, bytes=file.size)\ndjango.db.utils.OperationalError: could not translate host name "db" to address: Name or service not known',
      "probe: POST http://127.0.0.1:23874/api/products/images/：500",
      "db: db 已退出，退出码 0"
    ],
    fix: "先让 `db` 运行起来：`docker compose logs db` 会告诉你它为什么没有运行。",
    patch: null,
    command: null
  },
  "migration-failed-at-start": {
    scenario: "migration-failed-at-start",
    summary: '`backend` 根本没有走到启动服务器那一步：数据库迁移先失败了。django.db.utils.IntegrityError: duplicate key value violates unique constraint "products_vendor_slug_key"\nDETAIL:  Key (slug)=(tehran-shoes) already exists.',
    place: "backend/products/migrations/0002_vendors.py:13",
    lines: [
      'backend: File "/app/products/migrations/0002_vendors.py", line 13\n  Vendor.objects.create(slug=slug, name=name)\ndjango.db.utils.IntegrityError: duplicate key value violates unique constraint "products_vendor_slug_key"\nDETAIL:  Key (slug)=(tehran-shoes) already exists.',
      "backend: backend 的状态是 running，重启过 2 次",
      "backend: backend 的容器已退出，退出码 1"
    ],
    fix: "修好这个迁移，并用真实数据的副本试跑：`docker compose run --rm backend` 马上就能看出它能否通过。不要跳过它：后面的代码需要它的结果。",
    patch: null,
    command: null
  },
  "upstream-itself-is-proxy-5xx": {
    scenario: "upstream-itself-is-proxy-5xx",
    summary: "这个 502 不是 `gateway` 产生的，而是它后面的 `depot` 产生的：那里的 nginx 没能从 registry:8080 得到回答（refused）。`gateway` 只是转交了它。",
    place: "depot/depot.conf:7",
    lines: [
      'depot: [error] connect() failed (111: Connection refused) while connecting to upstream, request: "GET /api/health HTTP/1.0", upstream: "http://192.168.48.2:8080/api/health"',
      "probe: GET http://127.0.0.1:22473/api/health：502",
      "depot: proxy_pass http://registry:8080;"
    ],
    fix: "修好从 `depot` 到它的上游的路：它的 `proxy_pass` 里的名字和端口，或者那边的服务。外层 nginx 没有问题。",
    patch: null,
    command: null
  },
  "bind-mount-shadows-code": {
    scenario: "bind-mount-shadows-code",
    summary: "`web` 无法加载 `parcels`，而镜像里其实有它：挂载的 web/parcels 盖住了 /srv/parcels，构建时放在那里的内容就看不到了。",
    place: "docker-compose.yml:11",
    lines: [
      `web: File "<frozen importlib._bootstrap>", line 1142
ModuleNotFoundError: No module named 'parcels'`,
      "web: web 的状态是 running，重启过 2 次",
      "web: web 的容器已退出，退出码 3",
      "web: COPY . ."
    ],
    fix: "去掉 /srv/parcels 上的挂载，或者挂载构建镜像所用的那个目录，或者只挂载需要改动的部分。只有构建才会产生的目录（node_modules、生成的代码）需要用单独的卷再盖上去。",
    patch: null,
    command: null
  },
  "bind-mount-source-missing": {
    scenario: "bind-mount-source-missing",
    summary: "compose 文件把 frontend/conf.d/site.conf 挂载到 `frontend` 的 /etc/nginx/conf.d/default.conf，但 frontend/conf.d/site.conf 并不存在。Docker 于是用这个名字建一个空目录，而 `frontend` 在那里需要的是文件。",
    place: "docker-compose.yml:50",
    lines: [
      'frontend: error during container init: error mounting "/tmp/bad-gateway-AslsZI/frontend/conf.d/site.conf" to rootfs at "/etc/nginx/conf.d/default.conf": mount /tmp/bad-gateway-AslsZI/frontend/conf.d/site.conf:/etc/nginx/conf.d/default.conf (via /proc/self/fd/6), flags: 0x5000: not a directory: unknown: Are you trying to mount a directory onto a file (or vice-versa)? Check if the specified host path exists …',
      "frontend: 挂载到 /etc/nginx/conf.d/default.conf 的 frontend/conf.d/site.conf 不存在",
      "frontend: frontend 的容器创建后从未运行，退出码 127"
    ],
    fix: "创建 frontend/conf.d/site.conf，或者改正 `volumes:` 里的路径（从 compose 文件所在目录算起）。再删掉 Docker 在那里留下的空目录。",
    patch: null,
    command: null
  },
  "build-input-missing": {
    scenario: "build-input-missing",
    summary: "`app2` 的镜像无法构建：构建需要的 requirements.txt 不存在。",
    place: "app/Dockerfile:9",
    lines: [
      'app2: failed to compute cache key: failed to calculate checksum of ref 490e8237-dd4a-4462-bb26-0158dec1201d::z1egw58przhuf2fq63lnh2lu7: "/requirements.txt": not found'
    ],
    fix: "添加 requirements.txt，或者改正路径：复制的内容从构建上下文算起，而 .dockerignore 可能把它排除在外。",
    patch: null,
    command: null
  },
  "container-name-conflict": {
    scenario: "container-name-conflict",
    summary: "`db` 得不到容器：这台机器上已经有另一个容器叫 multivendor_db。",
    place: "docker-compose.yml:4",
    lines: [
      'db: Error response from daemon: Conflict. The container name "/multivendor_db" is already in use by container "b1a5af78cce0036f3c35a26c297c012791910a2fb570efc809b0fbe33803a45a". You have to remove (or rename) that container to be able to reuse that name.'
    ],
    fix: "去掉 `container_name`：服务之间用服务名互相访问，compose 会自己取名。或者，如果没有人需要另一个容器，就删除它（`docker rm -f multivendor_db`）。",
    patch: null,
    command: null
  },
  "dependency-unhealthy-blocks-up": {
    scenario: "dependency-unhealthy-blocks-up",
    summary: "`backend` 一直没有启动：compose 在等 `prices`，而它以退出码 3 结束了。它最后说的是：`prices-2026.csv: there is no price list for this year`",
    place: "docker-compose.yml:14",
    lines: [
      `prices: service "prices" didn't complete successfully: exit 3`,
      "prices: prices 已退出，退出码 3",
      "backend: backend 的容器创建后从未运行"
    ],
    fix: "先修好 `prices`：`docker compose logs prices` 会显示它做了什么。如果 `backend` 没有它也能工作，就把它从 `depends_on` 里去掉。",
    patch: null,
    command: null
  },
  "external-network-missing": {
    scenario: "external-network-missing",
    summary: "compose 被要求使用已有的网络 notes-of-another-stack（`external`），而这台机器上没有它。所以什么都没有启动。",
    place: "docker-compose.override.yml:8",
    lines: [
      "compose: Error response from daemon: network notes-of-another-stack not found"
    ],
    fix: "先创建它（`docker network create notes-of-another-stack`），或者让本栈自己创建：去掉 `external: true`。",
    patch: null,
    command: "docker network create notes-of-another-stack"
  },
  "framework-default-port-changed": {
    scenario: "framework-default-port-changed",
    summary: "nginx 把请求发到 `web:3000`，而 `web` 中的 puma 监听的是 9292：从不用 Rails 的 `puma` 和 `rackup` 起这是它的默认端口，除非另有指定。",
    place: "nginx/guestbook.conf:6",
    lines: [
      "web: * Listening on http://0.0.0.0:9292",
      "web: web 监听 0.0.0.0:9292",
      "nginx: 按照配置，nginx 把 GET /healthz 转发到 web:3000/healthz",
      'nginx: [error] connect() failed (111: Connection refused) while connecting to upstream, request: "POST /entries HTTP/1.1", upstream: "http://192.168.112.2:3000/entries"'
    ],
    fix: "把 nginx 配置里的端口改成 9292，或者让 puma 监听 3000（ASPNETCORE_HTTP_PORTS=3000、`vite --port 3000`、`puma -p 3000`）。",
    patch: "--- a/nginx/guestbook.conf\n+++ b/nginx/guestbook.conf\n@@ -3,7 +3,7 @@\n     client_max_body_size 4m;\n \n     location / {\n-        proxy_pass http://web:3000;\n+        proxy_pass http://web:9292;\n         proxy_set_header Host $host;\n         proxy_set_header X-Forwarded-Proto $scheme;\n     }\n",
    command: null
  },
  "graceful-restart-gap": {
    scenario: "graceful-restart-gap",
    summary: "`app1` 被重启了，并按要求退出。在新进程开始监听之前，nginx 找不到人应答：这段空档里有 9 个请求失败。",
    place: "docker-compose.yml:15",
    lines: [
      "app1: app1 的容器已退出，退出码 0",
      'proxy: [error] connect() failed (111: Connection refused) while connecting to upstream, request: "GET /healthz HTTP/1.1", upstream: "http://192.168.240.3:5000/healthz"'
    ],
    fix: "在新进程启动的同时保留一个进程提供服务：nginx 后面放两个容器，依次重启；或者用重载时不关闭端口的服务器（gunicorn：`kill -HUP`）。缩短启动时间，并让负责部署的一方等到它健康为止。",
    patch: null,
    command: null
  },
  "healthcheck-tool-missing": {
    scenario: "healthcheck-tool-missing",
    summary: "`backend` 的健康检查要运行 `wget`，而它的镜像里没有这个程序。所以不管 `backend` 怎样，Docker 都说它不健康。",
    place: "docker-compose.yml:29",
    lines: [
      'backend: OCI runtime exec failed: exec failed: unable to start container process: exec: "wget": executable file not found in $PATH: unknown'
    ],
    fix: "在镜像里安装 `wget`，或者让健康检查使用已有的程序，例如 `python3 -c` 加 urllib。",
    patch: null,
    command: null
  },
  "healthcheck-wrong-target": {
    scenario: "healthcheck-wrong-target",
    summary: "`backend` 的健康检查询问端口 8000，而那里没有进程监听：`backend` 监听的是 8034。所以 `backend` 明明正常，Docker 却说它不健康。",
    place: "docker-compose.yml:29",
    lines: [
      "backend: curl: (7) Failed to connect to localhost port 8000 after 3 ms: Couldn't connect to server",
      "backend: backend 监听 0.0.0.0:8034",
      "probe: GET http://192.168.192.2:8034/healthz：200"
    ],
    fix: "让健康检查询问 `backend` 确实提供的内容：端口 8034 上的 /healthz。",
    patch: '--- a/docker-compose.yml\n+++ b/docker-compose.yml\n@@ -26,7 +26,7 @@\n     networks:\n       - barcode-v2-network\n     healthcheck:\n-      test: ["CMD", "curl", "-f", "http://localhost:8000/healthz"]\n+      test: ["CMD", "curl", "-f", "http://localhost:8034/healthz"]\n       interval: 2s\n       timeout: 2s\n       retries: 4\n',
    command: null
  },
  "host-port-already-allocated": {
    scenario: "host-port-already-allocated",
    summary: "`backend` 无法启动：这台机器的端口 8034 已经被另一个进程或容器占用。",
    place: "docker-compose.yml:8",
    lines: [
      "backend: driver failed programming external connectivity on endpoint barcode-v2-backend (65a864054134aa020e8e1b28b1fdb1ca53795f38d98be5a8eaa626123630faf2): Error starting userland proxy: listen tcp4 0.0.0.0:8034: bind: address already in use"
    ],
    fix: "停掉这台机器上占用端口 8034 的程序，或者发布另一个端口：`ports:` 左边的数字可以自由选择。",
    patch: null,
    command: null
  },
  "image-arch-mismatch": {
    scenario: "image-arch-mismatch",
    summary: "`web` 无法启动：/usr/local/bin/withenv 不是这台机器的处理器能运行的程序（exec format error）。镜像或程序是为另一种处理器构建的，多半是 ARM 与 x86-64 弄反了。",
    place: "web/Dockerfile:16",
    lines: [
      "web: exec /usr/local/bin/withenv: exec format error",
      "web: web 正在等待下一次重启，退出码 1，重启过 4 次",
      "web: web 的容器已退出，退出码 1"
    ],
    fix: "为实际运行的平台构建镜像（`docker buildx build --platform linux/amd64,linux/arm64`，或在服务上写 `platform:`），并让 Dockerfile 里下载的程序由 `TARGETARCH` 决定。",
    patch: null,
    command: null
  },
  "network-addresses-taken": {
    scenario: "network-addresses-taken",
    summary: "Docker 无法创建网络 bad-gateway-1007de6d_default：compose 文件给它的地址段属于这台机器上的另一个网络。所以什么都没有启动。",
    place: "docker-compose.override.yml:5",
    lines: [
      "compose: failed to create network bad-gateway-1007de6d_default: Error response from daemon: Pool overlaps with other one on this address space"
    ],
    fix: "给这个网络换一个 `subnet`，或者不写：Docker 会自己取空闲的地址段。`docker network prune` 会删除没有人再用的网络。",
    patch: null,
    command: "docker network ls --quiet | xargs docker network inspect --format '{{.Name}} {{range .IPAM.Config}}{{.Subnet}} {{end}}'"
  },
  "old-image-not-rebuilt": {
    scenario: "old-image-not-rebuilt",
    summary: "`backend` 对 POST /api/products/images/ 返回 404，但作出回答的可能不是这次提交的代码：它的镜像 multivendor-shop:latest 是在这次提交之前在这台机器上构建的（1 分钟），而 compose 文件里没有任何东西会重新构建它。",
    place: "docker-compose.override.yml:4",
    lines: [
      "backend: backend 的镜像构建于 2026-11-20T12:50:47.564234128Z",
      "git: 最近一次提交是在 2026-11-20T12:50:48.000Z",
      "probe: POST http://192.168.96.3:80/api/products/images/：404"
    ],
    fix: "启动栈之前先构建镜像（`docker build -t multivendor-shop:latest …`），或者在 compose 文件里给 `backend` 写上 `build:`，并用 `docker compose up --build` 启动。",
    patch: null,
    command: null
  },
  "read-only-rootfs": {
    scenario: "read-only-rootfs",
    summary: "nginx 没有启动：它必须写 /var/lib/nginx/body，而它容器的文件系统是只读的。",
    place: "docker-compose.yml:12",
    lines: [
      'edge: [emerg] mkdir() "/var/lib/nginx/body" failed (30: Read-only file system)',
      "edge: edge 已退出，退出码 1",
      "edge: edge 运行的是 /docker-entrypoint.sh nginx -g daemon off;"
    ],
    fix: "保留 `read_only: true`，并为 nginx 要写的每个目录给 `edge` 一个 tmpfs：它的临时目录（官方镜像是 /var/cache/nginx，Debian 的是 /var/lib/nginx），以及 pid 文件所在的目录（/run 或 /var/run）。",
    patch: null,
    command: null
  },
  "server-library-incompatible-upgrade": {
    scenario: "server-library-incompatible-upgrade",
    summary: "`web` 无法启动：它的代码用到了包 `flask` 里的某个东西，而安装的版本里没有（cannot import name 'Markup' from 'flask' (/usr/lib/python3/dist-packages/flask/__init__.py)）。",
    place: "web/parcels/health.py:3",
    lines: [
      `web: File "/srv/parcels/parcels/health.py", line 3
  from flask import Blueprint, Markup
ImportError: cannot import name 'Markup' from 'flask' (/usr/lib/python3/dist-packages/flask/__init__.py)`,
      "web: web 的状态是 running，重启过 1 次",
      "web: web 的容器已退出，退出码 3"
    ],
    fix: "让 web/parcels/health.py:3 处的代码适应已安装的版本，或者安装当初编写时所用的版本并把它固定下来（`package==1.2`），以免重新构建时换成别的版本。",
    patch: null,
    command: null
  },
  "service-images-differ": {
    scenario: "swarm-images-differ",
    summary: "`srv-captain--swarm-images-differ-backend` 的 2 个任务运行着 `bad-gateway-swarm:swarm-images-differ-moving` 的 2 个不同的构建（sha256:1088a4652e98, sha256:c6276d552553），回答请求的一会儿是这个，一会儿是那个：GET /api/vendors/ 在 20 次中有 11 次得到 404。",
    place: "service srv-captain--swarm-images-differ-backend: image",
    lines: [
      "srv-captain--swarm-images-differ-backend: 任务 srv-captain--swarm-images-differ-backend.2.vyon6ty36dp0gqlpmd0hdgta3 的状态是 running，由 bad-gateway-swarm:swarm-images-differ-moving (sha256:1088a4652e98) 创建",
      "srv-captain--swarm-images-differ-backend: 任务 srv-captain--swarm-images-differ-backend.1.xw7ap8hxrgnnind3oipcdtbyq 的状态是 running，由 bad-gateway-swarm:swarm-images-differ-moving (sha256:c6276d552553) 创建",
      "probe: GET http://127.0.0.1:32768/api/vendors/：404 (Host: swarm-images-differ-backend.captain.example.com)"
    ],
    fix: "给每次构建一个自己的标签，或者按摘要部署，并让所有任务使用同一个镜像：`docker service update --force --image IMAGE srv-captain--swarm-images-differ-backend`。",
    patch: null,
    command: "docker service ps --no-trunc srv-captain--swarm-images-differ-backend"
  },
  "service-not-started": {
    scenario: "service-not-started",
    summary: "`app1` 的镜像无法构建：`python3 -m py_compile notes.py && test -s VERSION` 失败了（退出码 1）。所以什么都没有启动。",
    place: "app/Dockerfile:11",
    lines: [
      'app1: process "/bin/sh -c python3 -m py_compile notes.py && test -s VERSION" did not complete successfully: exit code: 1'
    ],
    fix: "修好那个步骤；`docker compose build app1` 会显示它的全部输出。步骤需要的文件必须在它之前复制进去，并且不能被 .dockerignore 排除。",
    patch: null,
    command: null
  },
  "service-scaled-to-zero": {
    scenario: "backend-scaled-to-zero",
    summary: "`app1` 没有容器：compose 被要求一个也不运行（`scale: 0`）。",
    place: "docker-compose.override.yml:5",
    lines: [
      "app1: compose 文件里有服务 app1",
      "app1: app1 没有容器"
    ],
    fix: "去掉 `scale:` 或 `deploy.replicas:` 里的 0。如果平时就不想运行它，可以用 `docker compose up --scale app1=1` 启动一个。",
    patch: null,
    command: null
  },
  "service-update-failed": {
    scenario: "swarm-update-half-way",
    summary: "`srv-captain--swarm-update-half-way-backend` 更新到 `bad-gateway-swarm:swarm-update-half-way` 的过程停住了：它的任务 2 (qijpx6mhzwrs) 失败（`task: non-zero exit (1)`），所以 Swarm 暂停了更新。其余任务仍是上一次部署的，它们对 GET /api/vendors/ 返回 404。",
    place: "service srv-captain--swarm-update-half-way-backend: image",
    lines: [
      "srv-captain--swarm-update-half-way-backend: 服务 srv-captain--swarm-update-half-way-backend 有 1 个任务在运行，应有 2 个；最近一次更新：paused（update paused due to failure or early termination of task qijpx6mhzwrs2yvoprw9jyg7e）",
      "probe: GET http://127.0.0.1:32768/api/vendors/：404 (Host: swarm-update-half-way-backend.captain.example.com)"
    ],
    fix: "先修好任务失败的原因，再重新部署。在此之前，`docker service rollback srv-captain--swarm-update-half-way-backend` 可以恢复上一次部署。",
    patch: null,
    command: "docker service ps --no-trunc srv-captain--swarm-update-half-way-backend"
  },
  "allowed-hosts-missing": {
    scenario: "allowed-hosts-missing",
    summary: "`backend` 以 400 拒绝请求，因为访问者使用的名字 `labels.example.com` 不在它接受的主机名之列。",
    place: "docker-compose.yml:19",
    lines: [
      "probe: GET http://127.0.0.1:8080/api/health：400 (Host: labels.example.com)",
      "backend: Invalid HTTP_HOST header: 'labels.example.com'. You may need to add 'labels.example.com' to ALLOWED_HOSTS.",
      "frontend: 按照配置，nginx 把 GET /api/health 转发到 backend:8034/api/health"
    ],
    fix: "把 `labels.example.com` 加进 `backend` 接受的主机名（Django：ALLOWED_HOSTS；Rails：config.hosts；Starlette：allowed_hosts；Vite：server.allowedHosts）。",
    patch: null,
    command: null
  },
  "csrf-token-missing": {
    scenario: "csrf-token-missing",
    summary: "`backend` 以 403 拒绝了 POST /api/products/images/：它对伪造请求（CSRF）的防护要求一个令牌，而请求没有带上，或带得不对。路径是通的，改 nginx 的大小、超时或别的限制都没有用。",
    place: null,
    lines: [
      "probe: POST http://127.0.0.1:24783/api/products/images/：403"
    ],
    fix: "如果这个请求由没有浏览器的程序发送，就让它的路由不受这项防护（Django：`csrf_exempt`；Flask-WTF：`csrf.exempt`），并用请求头中的令牌登录，而不是 cookie。如果由浏览器发送，就把浏览器有的东西给检查：在 `auth.steps` 里加一步，取得 cookie 和 JSON 形式的令牌，再用 `auth.headers` 发送（Django：`X-CSRFToken`）。",
    patch: null,
    command: null
  },
  "duplicate-host-header": {
    scenario: "duplicate-host-header",
    summary: "`api` 以 400 拒绝请求：请求里有两个 Host 头，被它合读成一个 `documents.example.com,documents.example.com`。nginx 两个都发了，因为 `proxy_set_header Host` 生效了两次。",
    place: "edge/documents.conf:12",
    lines: [
      "api: Invalid HTTP_HOST header: 'documents.example.com,documents.example.com'. The domain name provided is not valid according to RFC 1034/1035.",
      "probe: GET http://127.0.0.1:8170/api/health：400 (Host: documents.example.com)",
      "edge: proxy_set_header Host $host;",
      "edge: proxy_set_header Host $http_host;"
    ],
    fix: "这个 location 只保留一行 `proxy_set_header Host`。`proxy_params` 之类被包含的文件里自己就有一行。",
    patch: null,
    command: null
  },
  "forwarded-headers-not-trusted": {
    scenario: "forwarded-headers-not-trusted",
    summary: "`backend` 以 403 拒绝 /api/products/images/：请求来自 https://shop.example.com，而 `backend` 以为自己是用另一种协议被访问的。TLS 到 nginx 为止，`backend` 不信任 nginx 对此的说明。",
    place: "docker-compose.yml:27",
    lines: [
      "backend: WARNING 2026-11-20 06:20:18,768 django.security.csrf Forbidden (Origin checking failed - https://shop.example.com does not match any trusted origins.): /api/products/images/",
      "probe: POST https://127.0.0.1:25810/api/products/images/：403 (Host: shop.example.com)",
      "nginx: proxy_set_header X-Forwarded-Proto $scheme;"
    ],
    fix: '让应用信任 nginx 的头（Django：`SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")`；uvicorn：`--forwarded-allow-ips`；Express：`trust proxy`；Spring：server.forward-headers-strategy）。',
    patch: null,
    command: null
  },
  "forwarded-proto-redirect-loop": {
    scenario: "forwarded-proto-redirect-loop",
    summary: "`backend` 不停地把 GET /health/ 跳转到 https：访问者已经在用 https，但 nginx 没有告诉 `backend`。",
    place: "nginx/templates/default.conf.template:26",
    lines: [
      "probe: GET https://127.0.0.1:27205/health/：301 (Host: shop.example.com)",
      "probe: GET http://172.22.0.3:80/health/：301",
      "nginx: 按照配置，nginx 把 GET /health/ 转发到 backend/health/"
    ],
    fix: "在这个 location 里加上 `proxy_set_header X-Forwarded-Proto $scheme;`，并让应用信任它（Django：SECURE_PROXY_SSL_HEADER；Rails：assume_ssl；Express：`trust proxy`；Spring：server.forward-headers-strategy）。",
    patch: "--- a/nginx/templates/default.conf.template\n+++ b/nginx/templates/default.conf.template\n@@ -24,6 +24,7 @@\n     }\n \n     location / {\n+        proxy_set_header X-Forwarded-Proto $scheme;\n         proxy_pass http://backend;\n         proxy_set_header Host $host;\n         proxy_set_header X-Real-IP $remote_addr;\n",
    command: null
  },
  "host-header-not-forwarded": {
    scenario: "host-header-not-forwarded",
    summary: "`backend` 以 400 拒绝请求，因为它们的 Host 头是 `backend:8034`。那是 `proxy_pass` 里的名字：除非让 nginx 传递访问者使用的名字，否则它发送的就是这个。",
    place: "frontend/nginx.conf:16",
    lines: [
      "probe: GET http://127.0.0.1:8080/api/health：400 (Host: labels.example.com)",
      "frontend: 按照配置，nginx 把 GET /api/health 转发到 backend:8034/api/health",
      "backend: Invalid HTTP_HOST header: 'backend:8034'. You may need to add 'backend' to ALLOWED_HOSTS."
    ],
    fix: "在转发请求的 location 里加上 `proxy_set_header Host $host;`，并把外层块的 `proxy_set_header` 各行也重复写在那里：只有 location 里一行都没有时，外层的才起作用。",
    patch: null,
    command: null
  },
  "nginx-access-denied-rule": {
    scenario: "nginx-access-denied-rule",
    summary: "nginx 以 403 拒绝了 GET /api/health，因为客户端的地址不在它的 `allow` 和 `deny` 规则允许的范围内。",
    place: "edge/documents.conf:14",
    lines: [
      'edge: [error] access forbidden by rule, request: "GET /api/health HTTP/1.1"',
      "probe: GET http://127.0.0.1:8170/api/health：403",
      "edge: allow 10.20.0.0/16;"
    ],
    fix: "允许访问者所在的地址，或者只对需要的路径保留 `deny`。如果前面还有一个代理，看到的是那个代理的地址，直到用 `set_real_ip_from` 和 `real_ip_header` 指明访问者的地址为止。",
    patch: null,
    command: null
  },
  "nginx-rate-limit": {
    scenario: "nginx-rate-limit",
    summary: "nginx 因为自己的限制（`limit_req zone=documents;`）以 503 拒绝了 GET /api/health：请求超过了区域 `documents` 允许的数量。",
    place: "edge/documents.conf:16",
    lines: [
      'edge: [error] limiting requests, excess: 0.998 by zone "documents", request: "GET /api/health HTTP/1.1"',
      "probe: GET http://127.0.0.1:8170/api/health：503",
      "edge: limit_req zone=documents;"
    ],
    fix: "放过一个页面通常的突发请求（`burst=20 nodelay`），提高速率，或者只对需要的路径保留限制。如果前面还有一个代理，在用 `set_real_ip_from` 和 `real_ip_header` 区分之前，所有访问者都算作同一个客户端。",
    patch: null,
    command: null
  },
  "upstream-name-underscore-host": {
    scenario: "upstream-name-underscore-host",
    summary: "`shop_backend` 以 400 拒绝请求，因为它们的 Host 头是 `shop_backend`：nginx 发送的是自己对后端的称呼，而主机名不允许有下划线。把它加进允许的主机名也没有用。",
    place: "nginx/templates/default.conf.template:15",
    lines: [
      "shop_backend: ERROR 2026-11-20 06:20:43,211 django.security.DisallowedHost Invalid HTTP_HOST header: 'shop_backend'. The domain name provided is not valid according to RFC 1034/1035.",
      "probe: GET http://127.0.0.1:29636/health/：400",
      "nginx: 按照配置，nginx 把 GET /health/ 转发到 shop_backend:80/health/"
    ],
    fix: "在转发请求的 location 里加上 `proxy_set_header Host $host;`，或者给后端换一个没有下划线的名字（连字符是允许的）。",
    patch: null,
    command: null
  },
  "alias-collision-shared-network": {
    scenario: "alias-collision-shared-network",
    summary: "Docker 的 DNS 对 `app1` 给出两个答案：`app1`（172.23.0.2）和 `search`（172.23.0.4），后者在它们的网络上用了同样的名字。nginx 轮流使用，所以一部分请求会送错地方。",
    place: "docker-compose.override.yml:8",
    lines: [
      "proxy: 在 proxy 里，app1 解析为 172.23.0.4, 172.23.0.2",
      "search: search 在网络 default 上，地址是 172.23.0.4"
    ],
    fix: "去掉 `search` 的别名 `app1`（`networks:` … `aliases:`），或者让 nginx 使用只有 `app1` 才有的名字。",
    patch: null,
    command: null
  },
  "dns-search-domain-hijack": {
    scenario: "dns-search-domain-hijack",
    summary: "nginx 查询 `notes`，得到的是 127.81.82.83，一个不属于这个栈的地址：作答的是公司或运营商的域名服务器（查询的是 notes.corp.test），而不是 Docker 自己的。",
    place: "proxy/notes.conf:2",
    lines: [
      "proxy: 在 proxy 里，notes 解析为 127.81.82.83",
      'proxy: [error] connect() failed (111: Connection refused) while connecting to upstream, request: "POST /api/attachments HTTP/1.1", upstream: "http://127.81.82.83:5000/api/attachments"',
      "proxy: proxy 运行的是 nginx -g daemon off;"
    ],
    fix: "使用这个栈里有的名字。如果 `notes` 就是，就让它的服务运行起来。要避开外面的域名服务器，就在运行时用 `resolver 127.0.0.11` 解析，它不会附加搜索域。",
    patch: null,
    command: null
  },
  "localhost-dual-stack": {
    scenario: "localhost-dual-stack",
    summary: "nginx 连接 `localhost:5000`，而它是两个地址：127.0.0.1 和 [::1]。后端只监听 127.0.0.1，所以每当轮到 [::1]，nginx 就被拒绝连接。",
    place: "proxy/notes.conf:3",
    lines: [
      'proxy: [error] connect() failed (111: Connection refused) while connecting to upstream, request: "GET /healthz HTTP/1.1", upstream: "http://[::1]:5000/healthz"',
      "proxy: proxy 监听 0.0.0.0:5000"
    ],
    fix: "把 `localhost:5000` 写成 `127.0.0.1:5000`，这样就只有一个地址；或者让后端同时监听 IPv4 和 IPv6。",
    patch: "--- a/proxy/notes.conf\n+++ b/proxy/notes.conf\n@@ -1,6 +1,6 @@\n upstream notes {\n     zone notes 64k;\n-    server localhost:5000 max_fails=0;\n+    server 127.0.0.1:5000 max_fails=0;\n }\n \n server {\n",
    command: null
  },
  "resolver-bypasses-etc-hosts": {
    scenario: "resolver-bypasses-etc-hosts",
    summary: "`host.docker.internal` 只写在 nginx 容器的 /etc/hosts 里。`proxy_pass` 用了变量，所以 nginx 向自己的 `resolver` 查询这个名字，根本不读那个文件。",
    place: "proxy/notes.conf:9",
    lines: [
      'proxy: [error] host.docker.internal could not be resolved (3: Host not found), request: "POST /api/attachments HTTP/1.1"',
      "proxy: 按照配置，nginx 把 GET /healthz 转发到 host.docker.internal:8161/healthz",
      "proxy: 在 proxy 里，host.docker.internal 解析为 172.17.0.1"
    ],
    fix: "在 `proxy_pass` 里直接写主机名，不用变量（`proxy_pass http://host.docker.internal:PORT;`，或 upstream 块里的一行 `server`）：这样 nginx 会在启动时读一次 /etc/hosts。",
    patch: null,
    command: null
  },
  "resolver-missing-for-variable": {
    scenario: "resolver-missing-for-variable",
    summary: "`proxy_pass` 用了变量，所以 nginx 对每个请求都要重新查询 `backend`，但没有 `resolver` 告诉它该问哪个 DNS 服务器。",
    place: "frontend/nginx.conf:17",
    lines: [
      'frontend: [error] no resolver defined to resolve backend, request: "POST /api/barcodes/upload-excel HTTP/1.1"',
      "frontend: 按照配置，nginx 把 GET /api/health 转发到 backend:8034/api/health"
    ],
    fix: "在 server 块里加上 `resolver 127.0.0.11 valid=10s ipv6=off;`（Docker 自己的 DNS），或者在 `proxy_pass` 里直接写主机名，不用变量。",
    patch: "--- a/frontend/nginx.conf\n+++ b/frontend/nginx.conf\n@@ -4,6 +4,7 @@\n }\n \n server {\n+    resolver 127.0.0.11 valid=10s ipv6=off;\n     listen 80;\n     server_name localhost;\n     root /usr/share/nginx/html;\n",
    command: null
  },
  "resolver-wrong-server": {
    scenario: "resolver-wrong-server",
    summary: "nginx 向域名服务器 127.0.0.1 查询 `app1`，那里没有应答：没有进程监听，或者连不上。",
    place: "proxy/notes.conf:5",
    lines: [
      'proxy: [error] app1 could not be resolved (110: Operation timed out), request: "POST /api/attachments HTTP/1.1"',
      "proxy: [error] send() failed (111: Connection refused) while resolving, resolver: 127.0.0.1:53",
      "proxy: 在 proxy 里，app1 解析为 192.168.208.2"
    ],
    fix: "把 nginx 里的 `resolver 127.0.0.1` 写成 `resolver 127.0.0.11 valid=10s;`：容器在自定义网络里时，这就是 Docker 的域名服务器。",
    patch: "--- a/proxy/notes.conf\n+++ b/proxy/notes.conf\n@@ -2,7 +2,7 @@\n     listen 80;\n     server_name _;\n     client_max_body_size 20m;\n-    resolver 127.0.0.1;\n+    resolver 127.0.0.11;\n     resolver_timeout 1s;\n \n     location / {\n",
    command: null
  },
  "stale-upstream-ip": {
    scenario: "stale-upstream-ip",
    summary: "nginx 仍然把发给 `app1` 的请求送到 172.25.0.3，那是 nginx 启动时 `app1` 的地址。此后 `app1` 重新创建过，现在是 172.25.0.5。",
    place: "proxy/notes.conf:2",
    lines: [
      'proxy: [error] connect() failed (111: Connection refused) while connecting to upstream, request: "POST /api/attachments HTTP/1.1", upstream: "http://172.25.0.3:5000/api/attachments"',
      "app1: app1 的状态是 running",
      "app1: app1 在网络 default 上，地址是 172.25.0.5",
      "proxy: 在 proxy 里，app1 解析为 172.25.0.5"
    ],
    fix: "立即解决：`docker compose exec proxy nginx -s reload`。一劳永逸：让 nginx 重新查询名字，用 `resolver 127.0.0.11 valid=10s;` 和 `set $backend http://app1:5000; proxy_pass $backend;`（从 nginx 1.27.3 起，也可以在 upstream 块里写 `server app1:5000 resolve;` 和 `zone`）。",
    patch: null,
    command: "docker compose exec proxy nginx -s reload"
  },
  "upstream-host-not-found-service-down": {
    scenario: "upstream-host-not-found-service-down",
    summary: "nginx 找不到主机 `reports`，因为服务 `reports` 没有启动：它属于没有启用的 profile「reports」。",
    place: "docker-compose.yml:81",
    lines: [
      'frontend: [emerg] host not found in upstream "reports" in /etc/nginx/conf.d/default.conf:32',
      "reports: 服务 reports 属于没有启用的 profile「reports」"
    ],
    fix: "启用这个 profile（配置里的 `profiles:`，compose 的 `--profile`），去掉 `reports` 的 `profiles`，或者让 nginx 没有它也能启动：proxy_pass 里用变量，再加一个 `resolver`。",
    patch: null,
    command: null
  },
  "upstream-host-not-found-start-race": {
    scenario: "upstream-host-not-found-start-race",
    summary: "nginx 在 `backend` 出现之前就启动了，找不到主机 `backend`，于是退出；现在 `backend` 在运行，但没有东西再启动 nginx。",
    place: "docker-compose.yml:52",
    lines: [
      'frontend: [emerg] host not found in upstream "backend" in /etc/nginx/conf.d/default.conf:16',
      "backend: backend 的容器已启动"
    ],
    fix: "让 nginx 等待：`depends_on` 里写 `backend` 和 `condition: service_healthy`，并给 nginx 加上 `restart: unless-stopped`。",
    patch: null,
    command: null
  },
  "upstream-name-typo-or-container-name": {
    scenario: "upstream-name-typo-or-container-name",
    summary: "nginx 要找名为 `backnd` 的主机，但这个栈里没有叫这个名字的；有一个叫 `backend`。",
    place: "frontend/nginx.conf:16",
    lines: [
      'frontend: [emerg] host not found in upstream "backnd" in /etc/nginx/conf.d/default.conf:16'
    ],
    fix: "在 nginx 配置里把 `backnd` 写成 `backend`。",
    patch: "--- a/frontend/nginx.conf\n+++ b/frontend/nginx.conf\n@@ -13,7 +13,7 @@\n     client_body_timeout 300s;\n \n     location /api/ {\n-        proxy_pass http://backnd:8034;\n+        proxy_pass http://backend:8034;\n         proxy_http_version 1.1;\n         proxy_set_header Upgrade $http_upgrade;\n         proxy_set_header Connection $connection_upgrade;\n",
    command: null
  },
  "host-firewall-blocks": {
    scenario: "host-firewall-blocks",
    summary: "`app1` 在运行，地址是 172.22.0.3，也在监听端口 5000，但来自 nginx 的连接无声无息地被丢弃（110）：是它的容器里或容器前面的包过滤（iptables、nftables）造成的。",
    place: "docker-compose.override.yml:3",
    lines: [
      'proxy: [error] upstream timed out (110: Connection timed out) while connecting to upstream, request: "POST /api/attachments HTTP/1.1", upstream: "http://172.22.0.3:5000/api/attachments"',
      "app1: app1 监听 0.0.0.0:5000",
      "proxy: 从 proxy 连接 app1:5000：timed-out"
    ],
    fix: "允许从它与 nginx 共用的网络连接 `app1` 的端口 5000：在丢弃连接的规则之前加一条规则。",
    patch: null,
    command: null
  },
  "host-service-bound-loopback": {
    scenario: "host-service-bound-loopback",
    summary: "nginx 询问的是运行容器的机器（host.docker.internal:8162）。那里的 `app1` 只监听 127.0.0.1:8162，来自容器的连接永远到不了那里。",
    place: "docker-compose.override.yml:6",
    lines: [
      'proxy: [error] connect() failed (111: Connection refused) while connecting to upstream, request: "POST /api/attachments HTTP/1.1", upstream: "http://172.17.0.1:8162/api/attachments"',
      "app1: app1 监听 127.0.0.1:8162"
    ],
    fix: "让 `app1` 监听 0.0.0.0 而不是 127.0.0.1，或者监听 Docker 自己的地址（172.17.0.1）。",
    patch: null,
    command: null
  },
  "ipv6-aaaa-unreachable": {
    scenario: "ipv6-aaaa-unreachable",
    summary: "`notes.partner.test` 也有 IPv6 地址，nginx 试了其中一个（2001:db8::3），但它的容器没有 IPv6：网络不可达。",
    place: "proxy/notes.conf:5",
    lines: [
      'proxy: [error] connect() to [2001:db8::3]:5000 failed (101: Network is unreachable) while connecting to upstream, request: "POST /api/attachments HTTP/1.1", upstream: "http://[2001:db8::3]:5000/api/attachments"'
    ],
    fix: "在 `resolver` 行加上 `ipv6=off`，让 nginx 只查询 IPv4 地址。",
    patch: null,
    command: null
  },
  "network-mode-host-mixed": {
    scenario: "network-mode-host-mixed",
    summary: "nginx 要找 `app1`，但 `app1` 用了 `network_mode: host`：它使用机器的网络，在容器之间没有地址，Docker 的 DNS 不认识它。",
    place: "docker-compose.override.yml:3",
    lines: [
      'proxy: [emerg] host not found in upstream "app1:8163" in /etc/nginx/conf.d/notes.conf:2',
      "app1: compose 文件里有服务 app1"
    ],
    fix: '去掉 `app1` 的 `network_mode: host`。如果它需要机器的网络，就给 nginx 加上 `extra_hosts: ["host.docker.internal:host-gateway"]`，让它询问 host.docker.internal。',
    patch: null,
    command: null
  },
  "networks-not-shared": {
    scenario: "networks-not-shared",
    summary: "nginx 找不到 `backend`：`frontend` 在 web 上，`backend` 在 barcode-v2-network 上，它们没有共同的网络。",
    place: "docker-compose.yml:51",
    lines: [
      'frontend: [emerg] host not found in upstream "backend" in /etc/nginx/conf.d/default.conf:16',
      "frontend: frontend 在网络 web 上",
      "backend: backend 在网络 barcode-v2-network 上，地址是 172.22.0.2"
    ],
    fix: "让两个服务加入同一个网络：在 `frontend` 的 `networks:` 里加上 barcode-v2-network。列出了 `networks:` 的服务只属于列出的网络，不再属于默认网络。",
    patch: null,
    command: null
  },
  "nginx-proxy-connect-timeout": {
    scenario: "nginx-proxy-connect-timeout",
    summary: "nginx 尝试连接 10.230.81.77:5000，没有任何回应，连拒绝都没有：这个栈里没有容器使用地址 10.230.81.77。",
    place: "proxy/notes.conf:2",
    lines: [
      'proxy: [error] upstream timed out (110: Connection timed out) while connecting to upstream, request: "POST /api/attachments HTTP/1.1", upstream: "http://10.230.81.77:5000/api/attachments"',
      "proxy: 从 proxy 连接 10.230.81.77:5000：timed-out"
    ],
    fix: "不要写地址，写后端的服务名。容器的地址只在它重新创建之前有效。",
    patch: null,
    command: null
  },
  "published-on-internal-network": {
    scenario: "published-on-internal-network",
    summary: "compose 把 `proxy` 的端口 80 发布在机器的端口 8160 上，但 `proxy` 只在 inner 上，那里写着 `internal: true`：Docker 不会打开任何端口，访问 8160 的人都会被拒绝。",
    place: "docker-compose.yml:6",
    lines: [
      "proxy: compose 文件里有服务 proxy",
      "probe: GET http://127.0.0.1:8160/healthz：被拒绝（ECONNREFUSED）"
    ],
    fix: "在 `proxy` 的 `networks:` 里再列出一个不是 internal 的网络，例如 `default`，其余的仍然封闭。如果不该有人从那里进来，就去掉 `ports:`。",
    patch: null,
    command: null
  },
  "backend-bind-ipv6-only": {
    scenario: "backend-bind-ipv6-only",
    summary: "`app1` 只用 IPv6 监听 [::]:5000。nginx 用 IPv4 连接它的 172.25.0.3:5000，被拒绝。",
    place: "docker-compose.override.yml:4",
    lines: [
      "app1: app1 监听 :::5000",
      'proxy: [error] connect() failed (111: Connection refused) while connecting to upstream, request: "GET /api/notes HTTP/1.1", upstream: "http://172.25.0.3:5000/api/notes"'
    ],
    fix: "让 `app1` 里的服务器监听 0.0.0.0 而不是 ::，或者去掉让它的 IPv6 套接字不接受 IPv4 的设置（`IPV6_V6ONLY`、`ipv6Only: true`）。",
    patch: null,
    command: null
  },
  "backend-bind-loopback": {
    scenario: "backend-bind-loopback",
    summary: "`backend` 只监听 127.0.0.1:8034，它自己的容器之外谁都连不上。nginx 通过网络连接它，被拒绝。",
    place: "backend/Dockerfile:19",
    lines: [
      "backend: backend 监听 127.0.0.1:8034",
      "backend: INFO:     Uvicorn running on http://127.0.0.1:8034 (Press CTRL+C to quit)",
      'frontend: [error] connect() failed (111: Connection refused) while connecting to upstream, request: "POST /api/barcodes/upload-excel HTTP/1.1", upstream: "http://172.18.0.2:8034/api/barcodes/upload-excel"'
    ],
    fix: "让 `backend` 里的服务器监听 0.0.0.0 而不是 127.0.0.1，在启动命令里加上 `--host 0.0.0.0`。",
    patch: '--- a/backend/Dockerfile\n+++ b/backend/Dockerfile\n@@ -16,4 +16,4 @@\n RUN mkdir -p uploads downloads logs archives data\n \n EXPOSE 8034\n-CMD bash -c "uvicorn app:app --host 127.0.0.1 --port 8034 --workers 2"\n+CMD bash -c "uvicorn app:app --host 0.0.0.0 --port 8034 --workers 2"\n',
    command: null
  },
  "backend-bind-other-address": {
    scenario: "backend-bind-other-address",
    summary: "`app1` 只监听 172.25.0.2:5000，那是它在网络 back 上的地址。nginx 连接的是它在 front 上的地址 172.26.0.3:5000，被拒绝。",
    place: "docker-compose.override.yml:9",
    lines: [
      "app1: app1 监听 172.25.0.2:5000",
      "app1: Listening on http://notes:5000",
      'proxy: [error] connect() failed (111: Connection refused) while connecting to upstream, request: "POST /api/attachments HTTP/1.1", upstream: "http://172.26.0.3:5000/api/attachments"'
    ],
    fix: "把 `app1` 的变量 `BIND` 的值从 `notes` 改成 0.0.0.0：这样服务器就监听容器的所有地址。",
    patch: "--- a/docker-compose.override.yml\n+++ b/docker-compose.override.yml\n@@ -6,7 +6,7 @@\n   app1:\n     hostname: notes\n     environment:\n-      BIND: notes\n+      BIND: 0.0.0.0\n     networks:\n       back:\n         priority: 1000\n",
    command: null
  },
  "backend-hung-or-paused": {
    scenario: "backend-hung-or-paused",
    summary: "`web` 接受连接却一个都不回答，无论问什么（GET /health, POST /api/manifests），直接访问和经过 nginx 都一样：它的进程停住了（被停止，或者互相等待），而不只是慢。",
    place: "web/Dockerfile:13",
    lines: [
      "web: web 的状态是 running",
      "probe: GET http://192.168.96.2:8000/health：4.0 秒内没有响应",
      "probe: POST http://192.168.96.2:8000/api/manifests：4.0 秒内没有响应"
    ],
    fix: "看看它的进程在做什么：`docker compose top web` 会用状态 T 显示被停止的进程；打印调用栈（`py-spy dump`、对 JVM 用 `kill -QUIT`、设置 PYTHONFAULTHANDLER=1 后用 `kill -ABRT`）能看出其他进程在等什么。加长超时没有用。",
    patch: null,
    command: null
  },
  "backend-not-running": {
    scenario: "backend-ended-without-a-word",
    summary: "`registry` 没有在运行：它的进程以退出码 3 结束了。",
    place: "docker-compose.override.yml:3",
    lines: [
      "registry: registry 已退出，退出码 3",
      "registry: registry 的容器已退出，退出码 3"
    ],
    fix: "看 `registry` 日志的末尾（`docker compose logs registry`），了解它为什么结束。",
    patch: null,
    command: null
  },
  "backend-port-in-use-in-container": {
    scenario: "backend-port-in-use-in-container",
    summary: "`web` 里的服务器无法监听端口 8000，因为同一个容器里已经有别的程序在监听：现在回答请求的是那个程序，不是应用。",
    place: "web/Dockerfile:13",
    lines: [
      "web: [1] [ERROR] Connection in use: ('0.0.0.0', 8000)",
      "web: web 监听 0.0.0.0:8000"
    ],
    fix: "一个端口只启动一个服务器：给 `web` 里的另一个程序换一个端口，把它放进单独的服务，或者去掉它。检查启动命令、它运行的脚本，以及共用它网络的服务（`network_mode`）。",
    patch: null,
    command: null
  },
  "bad-server-cli-args": {
    scenario: "bad-server-cli-args",
    summary: "`web` 无法启动：`--bind 0` 作为一个参数到了 gunicorn 那里。它就不再是选项，而被当成应用的名字。",
    place: "docker-compose.yml:5",
    lines: [
      `web: File "<frozen importlib._bootstrap>", line 1142
ModuleNotFoundError: No module named '--bind 0'`,
      "web: web 的状态是 running，重启过 2 次",
      "web: web 的容器已退出，退出码 3"
    ],
    fix: "把选项和值写成列表里的两项，或者用 `=` 写成一项：`--bind=0.0.0.0:8000`。如果写的是字符串而不是列表，会在空格处分开。",
    patch: null,
    command: null
  },
  "command-not-found": {
    scenario: "command-not-found",
    summary: "`backend` 无法启动：启动命令要运行 `gunicorn`，而它的镜像里没有。",
    place: "backend/Dockerfile:19",
    lines: [
      'backend: exec: "gunicorn": executable file not found in $PATH: unknown',
      "backend: backend 的容器创建后从未运行，退出码 127"
    ],
    fix: "在 `backend` 的镜像里安装 `gunicorn` 并重新构建，或者改正启动命令里的名字或路径。",
    patch: null,
    command: null
  },
  "crash-loop-generic": {
    scenario: "crash-loop-generic",
    summary: "`web` 反复启动又退出（至今 4 次，最近一次的退出码是 9）；它最后输出的是 `warehouse north: closed until 1 March`。两次启动之间没有进程在监听，nginx 的连接会被拒绝，或者找不到路由。",
    place: "web/Dockerfile:13",
    lines: [
      "web: web 正在等待下一次重启，退出码 9，重启过 4 次",
      "web: web 的最后一行：warehouse north: closed until 1 March",
      "web: web 的容器已退出，退出码 9"
    ],
    fix: "查看上一次运行的最后几行日志，原因就写在那里；只是那种说法本工具不认识。",
    patch: null,
    command: "docker compose logs --tail 40 web"
  },
  "crlf-entrypoint": {
    scenario: "crlf-entrypoint",
    summary: "`backend` 无法启动：/app/entrypoint.sh 用的是 Windows 换行符（CR LF）。CR 被算作第一行里名字的一部分，而没有叫那个名字的解释器；所以 “no such file” 说的并不是脚本本身。",
    place: "backend/entrypoint.sh:1",
    lines: [
      "backend: exec /app/entrypoint.sh: no such file or directory",
      "backend: backend 正在等待下一次重启，退出码 1，重启过 4 次",
      "backend: backend 的容器已退出，退出码 1",
      "backend: /app/entrypoint.sh：第一行 /bin/sh，Windows 换行符"
    ],
    fix: "用 LF 换行符保存脚本。为了让它在每台机器上都保持这样，在 .gitattributes 里写 `*.sh text eol=lf`，并运行 `git add --renormalize .`",
    patch: null,
    command: "sed -i 's/\\r$//' backend/entrypoint.sh"
  },
  "dev-reloader-waiting": {
    scenario: "dev-reloader-waiting",
    summary: "`backend` 由开发用的重载器运行（uvicorn），而它的代码加载不了（SyntaxError：expected ':'）。重载器在等人修改：容器在运行，却没有人提供服务。",
    place: "backend/labels.py:17",
    lines: [
      "backend: INFO:     Started reloader process [8] using statreload",
      `backend: File "/app/labels.py", line 17
  def draw(row: Row, path: Path) -> Path
SyntaxError: expected ':'`
    ],
    fix: "修复 backend/labels.py:17 处的 SyntaxError。没有人编辑代码的地方，启动服务器时不要带重载器（不用 `--reload`、nodemon、`runserver`）：这样失败会让容器结束，就能被看见。",
    patch: null,
    command: null
  },
  "entrypoint-permission-denied": {
    scenario: "entrypoint-permission-denied",
    summary: "`backend` 无法启动：/app/entrypoint.sh 在那里，但不可执行。",
    place: "backend/entrypoint.sh:1",
    lines: [
      'backend: exec: "/app/entrypoint.sh": permission denied: unknown',
      "backend: backend 的容器创建后从未运行，退出码 126",
      "backend: /app/entrypoint.sh：第一行 /bin/sh"
    ],
    fix: "在仓库里让 backend/entrypoint.sh 可执行，或者在 Dockerfile 里写 `RUN chmod +x /app/entrypoint.sh`。如果文件是从主机挂载的，主机上的文件必须可执行。",
    patch: null,
    command: "git update-index --chmod=+x backend/entrypoint.sh"
  },
  "exec-form-env-not-expanded": {
    scenario: "exec-form-env-not-expanded",
    summary: "`web` 无法启动：它的服务器原样得到了 `0.0.0.0:${PORT}`。没有东西把变量的值填进去，因为启动命令是 exec 形式（列表），不经过 shell 运行。",
    place: "web/Dockerfile:14",
    lines: [
      "web: Error: '${PORT}' is not a valid port number.",
      "web: web 的状态是 running，重启过 3 次",
      "web: web 的容器已退出，退出码 1"
    ],
    fix: '让 shell 来启动：写不带方括号的 `CMD exec gunicorn --bind 0.0.0.0:$PORT …`，或者 `["sh", "-c", "exec …"]`。在 compose 文件里 `$$` 会变成 `$`，单个 `$` 则由 compose 自己替换。或者直接写值，不用变量。',
    patch: null,
    command: null
  },
  "foreground-missing": {
    scenario: "foreground-missing",
    summary: "`web` 没有在运行：它的启动命令运行完就结束了（退出码 0），而没有在需要服务的期间一直运行。",
    place: "web/Dockerfile:13",
    lines: [
      "web: web 的状态是 running，重启过 3 次",
      "web: web 的容器已退出，退出码 0"
    ],
    fix: "容器的寿命就是它第一个进程的寿命。让服务器在前台启动：后面不要加 `&`，不要用守护进程模式（`--daemon`、`-D`），脚本末尾用 `exec`；解释器要给出它该运行的程序。",
    patch: null,
    command: null
  },
  "host-port-held": {
    scenario: "port-taken-without-sudo",
    summary: "`uniuni-backend-main` 无法监听端口 8000：机器上的另一个程序已经占用了它，服务每次启动都会退出。看不到是哪个程序。",
    place: "deploy/uniuni-backend-main.service:10",
    lines: [
      "uniuni-backend-main: ERROR:    [Errno 98] error while attempting to bind on address ('0.0.0.0', 8000): address already in use",
      "uniuni-backend-main: uniuni-backend-main 正在等待下一次重启，退出码 1，重启过 1 次"
    ],
    fix: "查看是谁占用了它：`sudo ss -ltnp 'sport = :8000'`。往往是以前手动启动的一个实例。结束它，或者给两者之一换一个端口。",
    patch: null,
    command: null
  },
  "host-upstream-nobody-listens": {
    scenario: "backend-down",
    summary: "nginx 把 `/api/v1/group-ai/accounts` 和 `/health` 发到 127.0.0.1:8000，而机器上没有程序在那里监听。也没有找到会启动它的 unit 或进程管理器。",
    place: "deploy/liaotian.conf:6",
    lines: [
      "uvicorn app.main:app: 没有 uvicorn app.main:app 的进程在运行",
      'nginx: [error] connect() failed (111: Connection refused) while connecting to upstream, request: "GET /api/v1/group-ai/accounts HTTP/1.1", upstream: "http://127.0.0.1:8000/api/v1/group-ai/accounts"',
      "nginx: 按照配置，nginx 把 GET /api/v1/group-ai/accounts 转发到 backend/api/v1/group-ai/accounts"
    ],
    fix: "启动端口 8000 所属的程序，并把它交给 systemd，让它在退出和开机之后都能恢复（用带 `Restart=always` 的 unit，然后 `systemctl enable --now`）。用 nohup 手动启动的程序一旦退出就再也不会回来。",
    patch: null,
    command: "sudo ss -ltnp 'sport = :8000'"
  },
  "illegal-instruction-cpu": {
    scenario: "illegal-instruction-cpu",
    summary: "`web` 无法在这里运行：它的程序使用了这个处理器不认识的指令（退出码 132，SIGILL）。",
    place: "web/Dockerfile:2",
    lines: [
      "web: web 的容器已退出，退出码 132",
      "web: web 的状态是 running，重启过 3 次"
    ],
    fix: "使用为较旧的处理器构建的镜像或包（不带 AVX、AVX2 或 AVX-512：MongoDB 5 之前的版本、`polars-lts-cpu`、不带 AVX 的 TensorFlow），或者换一台有这种指令的机器。用 `grep flags /proc/cpuinfo` 查看。",
    patch: null,
    command: null
  },
  "kept-program-not-running": {
    scenario: "supervisor-stopped",
    summary: "`liaotian-backend` 没有在运行，supervisord 也不会启动它：有人在那里停止了它，或者从 supervisord 启动以来它就没有启动过。",
    place: "deploy/supervisor/liaotian.conf:3",
    lines: [
      "port 8000: supervisor 把 liaotian-backend（也就是 port 8000）列为已停止"
    ],
    fix: "用 `supervisorctl start liaotian-backend` 启动它，并确认它一直在运行。要让它在重启机器之后也会回来：`autostart=true`。",
    patch: null,
    command: "supervisorctl status liaotian-backend; supervisorctl tail -4000 liaotian-backend stderr"
  },
  "missing-interpreter-or-libc": {
    scenario: "missing-interpreter-or-libc",
    summary: "`web` 无法启动：./entrypoint.sh 在那里，但它的第一行要用 /bin/ash，而镜像里没有。“no such file” 说的是 /bin/ash。",
    place: "web/entrypoint.sh:1",
    lines: [
      "web: exec ./entrypoint.sh: no such file or directory",
      "web: web 正在等待下一次重启，退出码 1，重启过 4 次",
      "web: web 的容器已退出，退出码 1",
      "web: /srv/parcels/entrypoint.sh：第一行 /bin/ash"
    ],
    fix: "把第一行改成镜像里有的解释器（几乎每个镜像都有 `#!/bin/sh`），或者在镜像里安装 /bin/ash。",
    patch: null,
    command: null
  },
  "process-segfault": {
    scenario: "process-segfault",
    summary: "`web` 的一个进程在处理 POST /api/manifests 时崩溃了（信号 11，SIGSEGV）：原生代码访问了不属于它的内存。这不是程序能捕获的异常，也不是内存不足。",
    place: "web/Dockerfile:13",
    lines: [
      "web: [1] [WARNING] Worker with pid 11 was terminated due to signal 11",
      'nginx: [error] upstream prematurely closed connection while reading response header from upstream, request: "POST /api/manifests HTTP/1.1", upstream: "http://192.168.16.2:8000/api/manifests"',
      "probe: POST http://127.0.0.1:8110/api/manifests：502"
    ],
    fix: "找出为 POST /api/manifests 运行的原生代码：C 扩展，图像、PDF 或数据库的库，经由 ctypes 的调用。更新它，或者安装与这个 C 库和这个语言版本匹配的构建。在 Python 里，`PYTHONFAULTHANDLER=1` 会打印出崩溃的那一行。",
    patch: null,
    command: null
  },
  "runtime-abort": {
    scenario: "runtime-abort",
    summary: "`web` 的一个进程在处理 POST /api/manifests 时中止了（信号 6，SIGABRT）：它的运行时或某个原生库发现自己处于无法继续的状态。",
    place: "web/Dockerfile:13",
    lines: [
      "web: [1] [WARNING] Worker with pid 10 was terminated due to signal 6",
      'nginx: [error] upstream prematurely closed connection while reading response header from upstream, request: "POST /api/manifests HTTP/1.1", upstream: "http://192.168.80.2:8000/api/manifests"',
      "probe: POST http://127.0.0.1:8110/api/manifests：502"
    ],
    fix: "看这个服务的日志里结束之前的最后几行：没有捕获的 C++ 异常、失败的断言、损坏的堆。那里写着处理 POST /api/manifests 时库缺少什么或弄错了什么；补上它，或者更新这个库。",
    patch: null,
    command: null
  },
  "stale-pidfile": {
    scenario: "stale-pidfile",
    summary: "`web` 里的服务器没有启动，因为它发现了 `/srv/guestbook/tmp/pids/server.pid`，也就是上一次运行留下的 pid 文件，以为那次运行还在继续。",
    place: "app/Dockerfile:11",
    lines: [
      "web: A server is already running. Check /srv/guestbook/tmp/pids/server.pid.",
      "web: web 的状态是 running，重启过 3 次"
    ],
    fix: "每次启动之前删除这个文件（在入口脚本里，启动服务器之前写 `rm -f /srv/guestbook/tmp/pids/server.pid`），并且不要让它进入仓库、镜像和挂载的目录：把它写到 /tmp。",
    patch: null,
    command: null
  },
  "startup-command-failed": {
    scenario: "startup-command-failed",
    summary: "`backend` 根本走不到启动服务器那一步：启动命令先运行的 `mkdir` 失败了。/app/archives/2026 不允许写入或运行。",
    place: "backend/Dockerfile:19",
    lines: [
      "backend: mkdir: cannot create directory '/app/archives/2026': Read-only file system",
      "backend: backend 正在等待下一次重启，退出码 1，重启过 7 次",
      "backend: backend 的容器已退出，退出码 1"
    ],
    fix: "让 `mkdir` 成功，或者把它从启动命令里去掉：在 `&&` 之后，以及在 `set -e` 之下，一步失败，后面的就都不会运行。",
    patch: null,
    command: null
  },
  "startup-race-backend-slow-boot": {
    scenario: "startup-race-backend-slow-boot",
    summary: "nginx 在 `app1` 就绪之前就开始接受请求，并被拒绝连接。`app1` 后来开始监听了，但在 `fail_timeout` 过去之前，nginx 一直跳过它的服务器。",
    place: "docker-compose.override.yml:7",
    lines: [
      'proxy: [error] connect() failed (111: Connection refused) while connecting to upstream, request: "GET /healthz HTTP/1.1", upstream: "http://172.20.0.2:5000/healthz"',
      "app1: Listening on http://0.0.0.0:5000",
      'proxy: [error] no live upstreams while connecting to upstream, request: "GET /healthz HTTP/1.1", upstream: "http://notes/healthz"'
    ],
    fix: "让 nginx 等待：给 `app1` 一个 `healthcheck`，给 nginx 加上 `depends_on`，写 `app1` 和 `condition: service_healthy`。",
    patch: null,
    command: null
  },
  "supervisor-child-dead": {
    scenario: "supervisor-child-dead",
    summary: "在 `feedback` 里，supervisord 已经放弃了程序 `app`（退出状态 2），其他一切照常：容器在运行，而 `app` 该提供服务的地方没有人应答。它说的是：gunicorn: error: unrecognized arguments: --wrkers app.main:app",
    place: "deploy/supervisord.conf:16",
    lines: [
      "feedback: INFO gave up: app entered FATAL state, too many start retries too quickly",
      "feedback: WARN exited: app (exit status 2; not expected)",
      "feedback: gunicorn: error: unrecognized arguments: --wrkers app.main:app"
    ],
    fix: "找出 `app` 为什么结束：它最后的话在那一行之前，或者在它的 `stderr_logfile` 指定的文件里。为了下次能看见，给容器加一个询问 `app` 的健康检查，或者把它放进单独的服务运行。",
    patch: null,
    command: null
  },
  "unit-not-running": {
    scenario: "stopped-after-a-kill",
    summary: "unit `liaotian-backend.service` 没有在运行（从 2026-11-28 22:06:52 UTC 起）：它被停止了，或者从未启动过。",
    place: "deploy/liaotian-backend.service:4",
    lines: [
      "liaotian-backend: liaotian-backend.service：inactive（dead），单元文件 enabled、已重新启动 1 次、上次退出码 0",
      "liaotian-backend: liaotian-backend 已结束，退出码 0"
    ],
    fix: "现在启动它，并让它每次开机都启动：`systemctl enable --now liaotian-backend.service`。然后在它的日志里确认它一直在运行。",
    patch: null,
    command: "systemctl status liaotian-backend.service"
  },
  "unix-socket-missing": {
    scenario: "unix-socket-missing",
    summary: "nginx 要连接 unix 套接字 /run/minutes/gunicorn.sock，而在 nginx 运行的地方没有这个文件：`nginx` 的 /run/minutes 上什么都没有挂载，所以看不到另一个容器在那里创建的套接字。",
    place: "docker-compose.yml:16",
    lines: [
      'nginx: [crit] connect() to unix:/run/minutes/gunicorn.sock failed (2: No such file or directory) while connecting to upstream, request: "POST /minutes HTTP/1.1", upstream: "http://unix:/run/minutes/gunicorn.sock:/minutes"',
      "nginx: nginx 运行的是 /docker-entrypoint.sh nginx -g daemon off;"
    ],
    fix: "在两个服务的 /run/minutes 上挂载同一个卷，或者让 `web` 监听端口，那样不需要共享文件：`--bind 0.0.0.0:8000` 和 `server web:8000;`。",
    patch: null,
    command: null
  },
  "unix-socket-permission": {
    scenario: "unix-socket-permission",
    summary: "nginx 不允许连接 unix 套接字 /run/minutes/gunicorn.sock（errno 13）：它的工作进程与 `web` 里的服务器用户不同，而套接字，或者通往它的某个目录，对它们是关闭的。",
    place: "web/Dockerfile:12",
    lines: [
      'nginx: [crit] connect() to unix:/run/minutes/gunicorn.sock failed (13: Permission denied) while connecting to upstream, request: "POST /minutes HTTP/1.1", upstream: "http://unix:/run/minutes/gunicorn.sock:/minutes"'
    ],
    fix: "要连接，nginx 的用户需要套接字的写权限，以及上面每个目录的 `x` 权限。用 `--umask 007` 和双方共有的组启动服务器，或者用 `--umask 000`；并用 `ls -ld /run/minutes /run/minutes/gunicorn.sock` 查看权限。",
    patch: null,
    command: null
  },
  "unix-socket-stale": {
    scenario: "unix-socket-stale",
    summary: "unix 套接字 /run/minutes/gunicorn.sock 在那里，但没有进程监听（errno 111）：是以前的服务器留下的文件，`web` 的启动命令里没有它。",
    place: "nginx/nginx.conf:15",
    lines: [
      'nginx: [error] connect() to unix:/run/minutes/gunicorn.sock failed (111: Connection refused) while connecting to upstream, request: "POST /minutes HTTP/1.1", upstream: "http://unix:/run/minutes/gunicorn.sock:/minutes"',
      "web: web 运行的是 gunicorn --bind 0.0.0.0:8000 --workers 2 --access-logfile - minutes:app"
    ],
    fix: "启动监听 /run/minutes/gunicorn.sock 的服务器，它会替换这个文件。如果它已经改用端口或别的路径，就把 nginx 改成那个，并删除旧文件（`rm /run/minutes/gunicorn.sock`，或它所在的卷）。",
    patch: null,
    command: null
  },
  "worker-recycle-max-requests": {
    scenario: "worker-recycle-max-requests",
    summary: "`backend` 里的服务器在 3 个请求之后结束，它就是这样设置的。它是容器里唯一的进程，所以容器随之结束，在重新启动之前没有人监听。",
    place: "backend/Dockerfile:19",
    lines: [
      'backend: backend 运行的是 /bin/sh -c bash -c "exec uvicorn app:app --host 0.0.0.0 --port 8034 --limit-max-requests 3"',
      "backend: backend 的容器已退出，退出码 0"
    ],
    fix: "只有在父进程保持端口打开的情况下才回收工作进程，并且至少要有两个：gunicorn 用 `--workers 2 --max-requests 1000 --max-requests-jitter 100`。没有必要的话，就去掉这个限制。",
    patch: null,
    command: null
  },
  "connection-upgrade-hardcoded": {
    scenario: "connection-upgrade-hardcoded",
    summary: 'nginx 在每个请求里都告诉 `registry` 它要切换协议（`Connection "upgrade"`），`registry` 就把普通请求当成了损坏的 WebSocket：GET /api/health 失败，而直接访问是正常的。',
    place: "gateway/gateway.conf:10",
    lines: [
      "gateway: proxy_set_header Connection upgrade;",
      'gateway: [error] upstream prematurely closed connection while reading response header from upstream, request: "GET /api/health HTTP/1.1", upstream: "http://192.168.128.2:8000/api/health"',
      "probe: GET http://127.0.0.1:23074/api/health：502",
      "probe: GET http://192.168.128.2:8000/healthz：200",
      "probe: GET http://127.0.0.1:23074/api/live：101"
    ],
    fix: "写成 `proxy_set_header Connection $connection_upgrade;`，并在 server 旁边用一个 map 根据 `$http_upgrade` 设置它：默认是 `upgrade`，没有 Upgrade 时是 `close`。",
    patch: null,
    command: null
  },
  "fastcgi-http-mismatch": {
    scenario: "fastcgi-http-mismatch",
    summary: "nginx 用 FastCGI 连接 `web`（`fastcgi_pass`），但在那里监听的程序用 HTTP 回答。",
    place: "nginx/default.conf:11",
    lines: [
      'nginx: [error] upstream sent unsupported FastCGI protocol version: 72 while reading response header from upstream, request: "POST /api/manifests HTTP/1.1", upstream: "fastcgi://192.168.112.2:8000"',
      "probe: POST http://127.0.0.1:25257/api/manifests：502"
    ],
    fix: "把 `fastcgi_pass` 换成 `proxy_pass http://parcels;`。",
    patch: null,
    command: null
  },
  "grpc-h2-mismatch": {
    scenario: "grpc-h2-mismatch",
    summary: "nginx 把 GET /api/health 当作 gRPC（也就是 HTTP/2）转发（`grpc_pass`），但 `registry` 用 HTTP/1.1 回答。",
    place: "gateway/gateway.conf:7",
    lines: [
      'gateway: [error] upstream sent too large http2 frame: 4740180 while reading response header from upstream, request: "GET /api/health HTTP/1.1", upstream: "grpc://192.168.144.2:8000"',
      "probe: GET http://127.0.0.1:29974/api/health：502"
    ],
    fix: "对使用 HTTP/1.1 的服务用 `proxy_pass http://…`；`grpc_pass` 只用于 gRPC。",
    patch: null,
    command: null
  },
  "request-header-too-big": {
    scenario: "request-header-too-big",
    summary: "nginx 以 400 拒绝了 POST /api/documents：其中的一个请求头超过了 nginx 为它准备的缓冲区（`large_client_header_buffers 4 1k;`）。",
    place: "edge/documents.conf:9",
    lines: [
      "probe: POST http://127.0.0.1:8170/api/documents：400",
      "edge: large_client_header_buffers 4 1k;"
    ],
    fix: "缩小 cookie、令牌和查询串：会不断增长的内容应当放进请求体或会话。如果只能如此，就在 server 里调高 `large_client_header_buffers 4 16k;`（同一端口有多个 server 时以第一个为准），后端的限制也要一并调高。",
    patch: "--- a/edge/documents.conf\n+++ b/edge/documents.conf\n@@ -6,7 +6,7 @@\n     listen 80;\n     server_name _;\n     client_max_body_size 20m;\n-    large_client_header_buffers 4 1k;\n+    large_client_header_buffers 4 16k;\n     location /api/ {\n         proxy_pass http://documents;\n         proxy_http_version 1.1;\n",
    command: null
  },
  "response-cl-te-conflict": {
    scenario: "response-cl-te-conflict",
    summary: "`registry` 对 GET /api/records/export 的响应同时带有 `Content-Length` 和 `Transfer-Encoding`，两者互相矛盾：nginx 从 1.23 版起拒绝这样的响应。",
    place: "gateway/gateway.conf:7",
    lines: [
      'gateway: [error] upstream sent "Content-Length" and "Transfer-Encoding" headers at the same time while reading response header from upstream, request: "GET /api/records/export HTTP/1.1", upstream: "http://172.22.0.2:8000/api/records/export"',
      "probe: GET http://127.0.0.1:29594/api/records/export：502"
    ],
    fix: "两者只发送一个：流式响应不要手动设置 `Content-Length`。如果改不了 `registry`，`proxy_http_version 1.0;` 可以让多数服务器不再分块回答。",
    patch: null,
    command: null
  },
  "response-duplicate-te": {
    scenario: "response-duplicate-te",
    summary: "`registry` 对 GET /api/records/export 的响应里，`Transfer-Encoding` 头出现了两次，nginx 从 1.23 版起拒绝这样的响应。",
    place: "gateway/gateway.conf:7",
    lines: [
      'gateway: [error] upstream sent duplicate header line: "Transfer-Encoding: chunked", previous value: "Transfer-Encoding: chunked" while reading response header from upstream, request: "GET /api/records/export HTTP/1.1", upstream: "http://172.24.0.2:8000/api/records/export"',
      "probe: GET http://127.0.0.1:23882/api/records/export：502"
    ],
    fix: "只发送一次。多半是 `registry` 把另一个服务器的回答连同所有的头一起转交，才造成重复：转交时去掉 `Transfer-Encoding`、`Content-Length`、`Connection` 和 `Keep-Alive`，框架会设置自己的。",
    patch: null,
    command: null
  },
  "response-header-too-big": {
    scenario: "response-header-too-big",
    summary: "`backend` 作了回答，但响应头放不进 nginx 的 4 KB 缓冲区（它的默认值），于是 nginx 丢弃了这个响应。",
    place: "frontend/nginx.conf:15",
    lines: [
      'frontend: [error] upstream sent too big header while reading response header from upstream, request: "POST /api/barcodes/upload-excel HTTP/1.1", upstream: "http://192.168.176.2:8034/api/barcodes/upload-excel"',
      "probe: POST http://127.0.0.1:8080/api/barcodes/upload-excel：502"
    ],
    fix: "为这个 location 设置 `proxy_buffer_size 16k;` 和 `proxy_buffers 8 16k;`，或者发送小一些的响应头：通常是 cookie 和令牌太大。",
    patch: "--- a/frontend/nginx.conf\n+++ b/frontend/nginx.conf\n@@ -13,6 +13,8 @@\n     client_body_timeout 300s;\n \n     location /api/ {\n+        proxy_buffer_size 16k;\n+        proxy_buffers 8 16k;\n         proxy_pass http://backend:8034;\n         proxy_http_version 1.1;\n         proxy_set_header Upgrade $http_upgrade;\n",
    command: null
  },
  "response-invalid-header": {
    scenario: "response-invalid-header",
    summary: "`registry` 回答了 GET /api/records/export，但其中有一个头不成其为头：`Scan\\x20...`。nginx 会丢弃这样的响应。",
    place: "gateway/gateway.conf:7",
    lines: [
      'gateway: [error] upstream sent invalid header: "Scan\\x20..." while reading response header from upstream, request: "GET /api/records/export HTTP/1.1", upstream: "http://172.26.0.2:8000/api/records/export"',
      "probe: GET http://127.0.0.1:25250/api/records/export：502"
    ],
    fix: "在 `registry` 里找出设置这个头的地方并改正：名字只用字母、数字和 `-`，没有空格；值里没有换行符和控制字符。",
    patch: null,
    command: null
  },
  "websocket-upgrade-missing": {
    scenario: "websocket-upgrade-missing",
    summary: "nginx 没有把建立 WebSocket 的要求传下去：直接访问 `registry` 的 /api/live 时它会同意（101），经过 nginx 它看到的只是普通的 GET（426）。",
    place: "gateway/gateway.conf:6",
    lines: [
      "probe: GET http://127.0.0.1:24848/api/live：426",
      "probe: GET http://192.168.80.2:8000/api/live：101",
      "gateway: 按照配置，nginx 把 GET /api/live 转发到 registry:8000/api/live"
    ],
    fix: "在这个 location 里用 HTTP/1.1 传递 `Upgrade` 和 `Connection`。外层块的 `proxy_set_header` 各行要重复写在那里：只要自己有一行，外层的就全部失效。",
    patch: "--- a/gateway/gateway.conf\n+++ b/gateway/gateway.conf\n@@ -1,9 +1,17 @@\n+map $http_upgrade $connection_upgrade {\n+    default upgrade;\n+    '' close;\n+}\n+\n server {\n     listen 80;\n     server_name _;\n     client_max_body_size 20m;\n \n     location /api/ {\n+        proxy_http_version 1.1;\n+        proxy_set_header Upgrade $http_upgrade;\n+        proxy_set_header Connection $connection_upgrade;\n         proxy_pass http://registry:8000;\n         proxy_set_header Host $host;\n         proxy_set_header X-Real-IP $remote_addr;\n",
    command: null
  },
  "config-not-loaded": {
    scenario: "config-not-loaded",
    summary: "GET /api/health 由 nginx 自己以 404 回答，因为本该转发它的 `edge/documents.conf` 没有生效：它在容器里的位置是 /etc/nginx/sites-enabled/documents.conf，没有任何配置包含它。",
    place: "docker-compose.yml:13",
    lines: [
      "probe: GET http://127.0.0.1:8170/api/health：404",
      "edge: edge/documents.conf 不在 nginx 读取的配置之中"
    ],
    fix: "把它放到 nginx 会读取的位置：官方镜像是 `/etc/nginx/conf.d/NAME.conf`，模板是 `/etc/nginx/templates/NAME.conf.template`。`nginx -T` 会显示生效的配置。",
    patch: '--- a/docker-compose.yml\n+++ b/docker-compose.yml\n@@ -10,7 +10,7 @@\n   edge:\n     image: nginx:1.26\n     volumes:\n-      - ./edge/documents.conf:/etc/nginx/sites-enabled/documents.conf:ro\n+      - ./edge/documents.conf:/etc/nginx/conf.d/documents.conf:ro\n       - ./edge/html:/usr/share/nginx/html:ro\n     ports:\n       - "8170:80"\n',
    command: null
  },
  "default-server-wrong-vhost": {
    scenario: "default-server-wrong-vhost",
    summary: "GET /api/health 带来的 Host 是 `www.documents.example.com`，没有任何 `server_name` 是它。于是由 nginx 的默认 server 接手（返回了 404），而不是负责转发的 `documents.example.com` 那个 server。",
    place: "edge/documents.conf:13",
    lines: [
      "probe: GET http://127.0.0.1:8170/api/health：404 (Host: www.documents.example.com)",
      "edge: 按照配置，nginx 用 `return` 响应 GET /api/health",
      "edge: server_name documents.example.com;"
    ],
    fix: "把 `www.documents.example.com` 加进负责转发的 server 的 `server_name` 行（或者让那个 server 成为 `default_server`）。如果是检查用的名字不对，就在它的配置里设置 `proxy.host`。",
    patch: null,
    command: null
  },
  "envsubst-clobbers-nginx-vars": {
    scenario: "envsubst-clobbers-nginx-vars",
    summary: 'nginx 没有启动：它的配置由 `envsubst` 生成，而 `envsubst` 把属于 nginx 的 `$host` 也替换成了空。invalid number of arguments in "proxy_set_header" directive in /etc/nginx/conf.d/default.conf:13',
    place: "edge/Dockerfile:5",
    lines: [
      'edge: [emerg] invalid number of arguments in "proxy_set_header" directive in /etc/nginx/conf.d/default.conf:13',
      "edge: edge 已退出，退出码 1",
      "edge: edge 的模板需要 host：$host"
    ],
    fix: "告诉 `envsubst` 哪些变量是你的：`envsubst '$API_HOST $API_PORT $UPLOAD_LIMIT' < template`。对 /etc/nginx/templates 里以 `.template` 结尾的文件，nginx 镜像会自动这样做。",
    patch: null,
    command: null
  },
  "fastcgi-script-path-mismatch": {
    scenario: "fastcgi-script-path-mismatch",
    summary: "nginx 让 `php` 里的 PHP-FPM 运行一个脚本，而那个路径下没有这个脚本：PHP-FPM 回答 `Primary script unknown`，访问者得到 404 `File not found.`",
    place: "nginx/gallery.conf:14",
    lines: [
      'nginx: [error] FastCGI sent in stderr: "Primary script unknown" while reading response header from upstream, request: "GET /healthz HTTP/1.1", upstream: "fastcgi://192.168.32.2:9000"',
      "probe: GET http://127.0.0.1:27451/healthz：404",
      "nginx: fastcgi_param SCRIPT_FILENAME $document_root$fastcgi_script_name;"
    ],
    fix: "`SCRIPT_FILENAME` 里的路径是 `php` 容器里的路径，不是 nginx 容器里的。把文件挂载或复制到两个容器的同一路径，或者写 `php` 里的路径。",
    patch: null,
    command: null
  },
  "invalid-url-prefix-variable": {
    scenario: "invalid-url-prefix-variable",
    summary: "nginx 无法转发到 `api:5170`：`proxy_pass` 需要完整的 URL，包括 `http://`，必要时还有端口。这个值来自变量，所以 nginx 到每个请求时才发现，并返回 500。",
    place: "edge/documents.conf:6",
    lines: [
      'edge: [error] invalid URL prefix in "api:5170", request: "GET /api/health HTTP/1.1"',
      "edge: set $documents api:5170;"
    ],
    fix: "在前面写上协议：`proxy_pass http://api:5170;`，或者写在变量的值里。",
    patch: "--- a/edge/documents.conf\n+++ b/edge/documents.conf\n@@ -3,7 +3,7 @@\n     server_name _;\n     client_max_body_size 20m;\n     resolver 127.0.0.11 valid=10s;\n-    set $documents api:5170;\n+    set $documents http://api:5170;\n     location /api/ {\n         proxy_pass $documents;\n         proxy_http_version 1.1;\n",
    command: null
  },
  "location-not-matched-static-fallback": {
    scenario: "location-not-matched-static-fallback",
    summary: "POST /api/barcodes/upload-excel 根本没有离开 nginx：没有一个负责转发的 `location` 匹配它，于是由`location /`以 405 回答。",
    place: "frontend/nginx.conf:15",
    lines: [
      "probe: POST http://127.0.0.1:8080/api/barcodes/upload-excel：405",
      "frontend: 按照配置，nginx 为 POST /api/barcodes/upload-excel 查找文件"
    ],
    fix: "加一个覆盖 /api/barcodes/upload-excel 并 proxy_pass 到 `backend` 的 `location`，或者放宽已有的那个。",
    patch: null,
    command: null
  },
  "location-uri-double-or-stripped-prefix": {
    scenario: "location-uri-double-slash",
    summary: "nginx 在询问 `backend` 之前把 /api/health 变成了 /api//health，而 `backend` 不认识那个路径（404）。它认识的是 /api/health（200）。",
    place: "frontend/nginx.conf:16",
    lines: [
      "probe: GET http://127.0.0.1:8080/api/health：404",
      "probe: GET http://192.168.80.2:8034/api/health：200",
      "frontend: 按照配置，nginx 把 GET /api/health 转发到 backend:8034/api//health"
    ],
    fix: "写成 `proxy_pass http://backend:8034;`，主机和端口后面什么都不要加：这样 nginx 会原样传递路径。那里的路径，哪怕只有一个 `/`，都会替换掉 `location /api` 匹配的部分。",
    patch: "--- a/frontend/nginx.conf\n+++ b/frontend/nginx.conf\n@@ -13,7 +13,7 @@\n     client_body_timeout 300s;\n \n     location /api {\n-        proxy_pass http://backend:8034/api/;\n+        proxy_pass http://backend:8034;\n         proxy_http_version 1.1;\n         proxy_set_header Upgrade $http_upgrade;\n         proxy_set_header Connection $connection_upgrade;\n",
    command: null
  },
  "nginx-conf-syntax": {
    scenario: "nginx-conf-syntax",
    summary: 'nginx 没有启动，因为它的配置无效：unexpected "}" in /etc/nginx/conf.d/default.conf:33',
    place: "frontend/nginx.conf:33",
    lines: [
      'frontend: [emerg] unexpected "}" in /etc/nginx/conf.d/default.conf:33',
      "frontend: frontend 正在等待下一次重启，退出码 1，重启过 3 次",
      'frontend: unexpected "}" in /etc/nginx/conf.d/default.conf:33'
    ],
    fix: "改正 nginx 指出的那一行，或它的前一行：漏掉 `;` 或 `}` 要到下一行才会显现。`nginx -t` 可以只检查文件而不启动。",
    patch: null,
    command: null
  },
  "nginx-listen-bind-failed": {
    scenario: "nginx-listen-bind-failed",
    summary: "nginx 没有启动：0.0.0.0:80 上已经有别的进程在监听。可能是同一个容器或网络里的第二个 nginx，或者同一端口写了第二行 `listen`。",
    place: "edge/documents.conf:7",
    lines: [
      "edge: nginx: [emerg] bind() to 0.0.0.0:80 failed (98: Address already in use)",
      "edge: edge 已退出，退出码 1",
      "edge: listen 80;"
    ],
    fix: "nginx 只启动一次（`nginx && nginx -g 'daemon off;'` 会启动两个），同一端口只写一行 `listen`：`listen [::]:80 ipv6only=off` 和 `listen 80` 之中写前者就够了。",
    patch: null,
    command: null
  },
  "nginx-listen-vs-compose-port": {
    scenario: "nginx-listen-vs-compose-port",
    summary: "请求发往 `proxy` 的端口 8080，但那里的 nginx 只监听 80：进来的连接会被拒绝，或者在 nginx 见到请求之前就被切断。",
    place: "docker-compose.yml:6",
    lines: [
      "probe: GET http://127.0.0.1:29300/healthz：没有响应就关闭了",
      "proxy: proxy 监听 0.0.0.0:80"
    ],
    fix: "让 nginx `listen 8080;`，或者发布它所监听的端口（80）。",
    patch: null,
    command: null
  },
  "nginx-user-missing": {
    scenario: "nginx-user-missing",
    summary: "nginx 没有启动，因为它配置里的 `user` 行写的是 `nobody`，而镜像里没有这样的group。",
    place: "edge/nginx.conf:1",
    lines: [
      'edge: [emerg] getgrnam("nobody") failed in /etc/nginx/nginx.conf:1',
      "edge: edge 已退出，退出码 1",
      "edge: user nobody nobody;"
    ],
    fix: "写镜像里有的用户：官方镜像是 `user nginx;`，Debian 的是 `user www-data;`，或者去掉这一行。",
    patch: null,
    command: null
  },
  "no-live-upstreams": {
    scenario: "no-live-upstreams-all-down",
    summary: "上游 `notes` 的所有服务器都标记为 `down`，所以 nginx 没有可以询问的对象。",
    place: "proxy/notes.conf:2",
    lines: [
      'proxy: [error] no live upstreams while connecting to upstream, request: "GET /healthz HTTP/1.1", upstream: "http://notes/healthz"'
    ],
    fix: "把应当被询问的服务器上的 `down` 去掉。",
    patch: null,
    command: null
  },
  "proxy-loop-to-self": {
    scenario: "proxy-loop-to-self",
    summary: "nginx 把请求发到 `proxy:80`，而那就是它自己：每个请求都会回到它这里，一个请求转了 546 圈，直到连接或请求头用尽。",
    place: "proxy/notes.conf:2",
    lines: [
      "proxy: 按照配置，nginx 把 GET /healthz 转发到 notes/healthz",
      'proxy: [error] recv() failed (104: Connection reset by peer) while reading response header from upstream, request: "GET /api/notes HTTP/1.0", upstream: "http://192.168.112.4:80/api/notes"',
      'proxy: 192.168.112.4 - - [20/Nov/2026:12:00:01 +0000] "GET / HTTP/1.0" 400 233 "-" "bad-gateway/1.0 (probe 374816da-7b72)"'
    ],
    fix: "写应用的名字，而不是 nginx 自己: `app1:5000`。",
    patch: null,
    command: null
  },
  "proxy-pass-localhost-in-container": {
    scenario: "proxy-pass-localhost-in-container",
    summary: "nginx 把请求发到 `127.0.0.1:8034`。在容器里，这指的是容器自己，而那里的端口 8034 上没有进程监听：后端在另一个容器里。",
    place: "frontend/nginx.conf:16",
    lines: [
      "frontend: 按照配置，nginx 把 GET /api/health 转发到 127.0.0.1:8034/api/health",
      'frontend: [error] connect() failed (111: Connection refused) while connecting to upstream, request: "POST /api/barcodes/upload-excel HTTP/1.1", upstream: "http://127.0.0.1:8034/api/barcodes/upload-excel"'
    ],
    fix: "把 `127.0.0.1` 换成后端的服务名：`backend:8034`。",
    patch: "--- a/frontend/nginx.conf\n+++ b/frontend/nginx.conf\n@@ -13,7 +13,7 @@\n     client_body_timeout 300s;\n \n     location /api/ {\n-        proxy_pass http://127.0.0.1:8034;\n+        proxy_pass http://backend:8034;\n         proxy_http_version 1.1;\n         proxy_set_header Upgrade $http_upgrade;\n         proxy_set_header Connection $connection_upgrade;\n",
    command: null
  },
  "published-port-used-inside-network": {
    scenario: "published-port-used-inside-network",
    summary: "nginx 把请求发到 `backend:8035`，但 8035 是 compose 发布到主机上的端口。容器之间要通过端口 8034 访问 `backend`。",
    place: "frontend/nginx.conf:16",
    lines: [
      "frontend: 按照配置，nginx 把 GET /api/health 转发到 backend:8035/api/health",
      "backend: backend 监听 0.0.0.0:8034",
      'frontend: [error] connect() failed (111: Connection refused) while connecting to upstream, request: "POST /api/barcodes/upload-excel HTTP/1.1", upstream: "http://172.27.0.2:8035/api/barcodes/upload-excel"'
    ],
    fix: "把 nginx 配置里的端口从 8035 改成 8034：`ports:` 发布的端口只在主机上有效。",
    patch: "--- a/frontend/nginx.conf\n+++ b/frontend/nginx.conf\n@@ -13,7 +13,7 @@\n     client_body_timeout 300s;\n \n     location /api/ {\n-        proxy_pass http://backend:8035;\n+        proxy_pass http://backend:8034;\n         proxy_http_version 1.1;\n         proxy_set_header Upgrade $http_upgrade;\n         proxy_set_header Connection $connection_upgrade;\n",
    command: null
  },
  "redirect-drops-post": {
    scenario: "redirect-drops-post",
    summary: "POST /api/documents 被nginx跳转（301）到同一个路径，只是末尾多了一个斜杠。客户端会改用 GET 跟随，上传就在半路上丢了。",
    place: "edge/documents.conf:10",
    lines: [
      "probe: POST http://127.0.0.1:8170/api/documents：301",
      "edge: 按照配置，nginx 重定向 POST /api/documents"
    ],
    fix: "直接把上传发到最终的地址：/api/documents/。如果旧地址也必须可用，就不用跳转来回答它（用一个转发它的 `location`），或者用保留方法和请求体的 308。",
    patch: null,
    command: null
  },
  "template-env-unset": {
    scenario: "template-env-unset",
    summary: 'nginx 没有启动，因为填写它的配置模板时 `API_PORT` 没有值：`invalid port in upstream "api:${API_PORT}" in /etc/nginx/conf.d/default.conf:2`',
    place: "edge/templates/default.conf.template:2",
    lines: [
      'edge: [emerg] invalid port in upstream "api:${API_PORT}" in /etc/nginx/conf.d/default.conf:2',
      "edge: edge 已退出，退出码 1",
      "edge: edge 的模板需要 API_HOST：${API_HOST}:${API_PORT}"
    ],
    fix: "给 `edge` 的 `API_PORT` 一个值（compose 里的 `environment`，或 compose 读取的 `.env` 文件）。模板里的默认值（`:-`）不起作用：envsubst 不认识它。",
    patch: null,
    command: null
  },
  "upstream-wrong-port": {
    scenario: "upstream-wrong-port",
    summary: "nginx 把请求发到 `backend:8000`，但 `backend` 里没有进程监听端口 8000：它监听的是 8034。",
    place: "frontend/nginx.conf:16",
    lines: [
      "backend: backend 监听 0.0.0.0:8034",
      "frontend: 按照配置，nginx 把 GET /api/health 转发到 backend:8000/api/health",
      'frontend: [error] connect() failed (111: Connection refused) while connecting to upstream, request: "POST /api/barcodes/upload-excel HTTP/1.1", upstream: "http://172.24.0.2:8000/api/barcodes/upload-excel"'
    ],
    fix: "把 nginx 配置里的端口从 8000 改成 `backend` 监听的 8034。或者让 `backend` 监听 8000。",
    patch: "--- a/frontend/nginx.conf\n+++ b/frontend/nginx.conf\n@@ -13,7 +13,7 @@\n     client_body_timeout 300s;\n \n     location /api/ {\n-        proxy_pass http://backend:8000;\n+        proxy_pass http://backend:8034;\n         proxy_http_version 1.1;\n         proxy_set_header Upgrade $http_upgrade;\n         proxy_set_header Connection $connection_upgrade;\n",
    command: null
  },
  "x-accel-redirect-not-served": {
    scenario: "x-accel-redirect-not-served",
    summary: "`registry` 对 GET /api/records 返回 `X-Accel-Redirect: /kept/records.json`，让 nginx 自己发送这个文件。nginx 到 /srv/kept/records.json 去找，那里没有：访问者得到 404。",
    place: "gateway/gateway.conf:14",
    lines: [
      'gateway: [error] open() "/srv/kept/records.json" failed (2: No such file or directory), request: "GET /api/records HTTP/1.1", upstream: "http://192.168.224.2:8000/api/records"',
      "probe: GET http://127.0.0.1:27456/api/records：404"
    ],
    fix: "`location /kept/` 接住了它，所以是那里缺少文件：让 nginx 也有 `registry` 存放文件的目录（在容器里用同一个卷），放在 location 用 `alias` 或 `root` 写明的路径上。",
    patch: null,
    command: null
  },
  "backend-503-shedding": {
    scenario: "backend-503-shedding",
    summary: "`api` 自己对 POST /api/photos 返回 503，带有 Retry-After，不经过 nginx 也一样：它被设置为拒绝，或者没有余力。nginx 只是转交。",
    place: "docker-compose.yml:8",
    lines: [
      "probe: POST http://172.30.0.2:3000/api/photos：503",
      "probe: POST http://127.0.0.1:24037/api/photos：503"
    ],
    fix: "在 `api` 里找出返回 503 的东西：忘了关掉的维护开关、同时请求数的限制、对它所等待的某样东西的检查。",
    patch: null,
    command: null
  },
  "backend-accept-queue-full": {
    scenario: "backend-accept-queue-full",
    summary: "`app1` 监听端口 5000，却来不及接受连接：有 3 个连接在它的队列里等待，队列已满，所以内核让 nginx 的新连接一直等到超时。",
    place: "app/Dockerfile:12",
    lines: [
      'proxy: [error] upstream timed out (110: Connection timed out) while connecting to upstream, request: "POST /api/attachments HTTP/1.1", upstream: "http://172.20.0.3:5000/api/attachments"',
      "app1: app1 监听 0.0.0.0:5000"
    ],
    fix: "给 `app1` 更多工作进程或线程，让一个慢客户端不至于拖住所有人。加长队列（backlog）只是推迟同样的结局。",
    patch: null,
    command: null
  },
  "container-oom-killed": {
    scenario: "container-oom-killed",
    summary: "`backend` 需要的内存超过了它的限制 512 MB，内核因此杀掉了容器的主进程（退出码 137）。",
    place: "docker-compose.yml:37",
    lines: [
      "backend: backend 的容器已退出，退出码 137",
      "backend: backend 的容器内存耗尽",
      "backend: backend 的状态是 running，重启过 1 次",
      'frontend: [error] upstream prematurely closed connection while reading response header from upstream, request: "POST /api/barcodes/upload-excel HTTP/1.1", upstream: "http://172.28.0.2:8034/api/barcodes/upload-excel"'
    ],
    fix: "给 `backend` 更多内存，或者让一个请求少用一些：分块读写上传的文件，或者少启动几个工作进程。",
    patch: null,
    command: null
  },
  "disk-full-backend": {
    scenario: "disk-full-backend",
    summary: "`backend` 无法写入文件：磁盘上没有剩余空间（errno 28）。",
    place: "backend/products/views.py:24",
    lines: [
      'backend: File "/app/products/views.py", line 24\n  saved = ProductImage.objects.create(image=file, bytes=file.size)\nOSError: [Errno 28] No space left on device',
      "probe: POST http://127.0.0.1:20995/api/products/images/：500"
    ],
    fix: "腾出空间，或者给它更多：`docker compose exec backend df -h` 显示哪个磁盘或卷满了，`docker system df` 显示 Docker 自己占用了多少。清理应用留下的东西（临时文件、旧的上传、日志）。",
    patch: null,
    command: null
  },
  "disk-full-nginx-temp": {
    scenario: "disk-full-nginx-temp",
    summary: "nginx 无法存放3.1 MB 的上传：/var/lib/nginx/body/0000000001 所在的文件系统已满（errno 28）。所以凡是超过内存缓冲区的请求体，它都自己返回 500。",
    place: "docker-compose.yml:13",
    lines: [
      'edge: [crit] pwrite() "/var/lib/nginx/body/0000000001" failed (28: No space left on device), request: "POST /api/documents HTTP/1.1"',
      "probe: POST http://127.0.0.1:8170/api/documents：500"
    ],
    fix: "在 nginx 存放临时文件的地方腾出空间：加大 tmpfs 的 `size`、使用卷，或者把 `client_body_temp_path` 指向有空间的磁盘。用 `proxy_request_buffering off;` 时，nginx 不存放上传，直接转交。",
    patch: null,
    command: null
  },
  "ephemeral-port-exhaustion": {
    scenario: "ephemeral-port-exhaustion",
    summary: "nginx 无法建立到 172.24.0.2:5170 的连接：本地端口用完了（errno 99）。到同一地址的每个连接都需要一个自己的端口，关闭之后还要占用一分钟。",
    place: "docker-compose.yml:12",
    lines: [
      'edge: [crit] connect() to 172.24.0.2:5170 failed (99: Cannot assign requested address) while connecting to upstream, request: "GET /api/health HTTP/1.1", upstream: "http://172.24.0.2:5170/api/health"',
      "probe: GET http://127.0.0.1:8170/api/health：502"
    ],
    fix: "让 nginx 保留到后端的连接，而不是每个请求都新建一个：在 upstream 块里写 `keepalive 32;`，并加上 `proxy_http_version 1.1;` 和空的 `Connection` 头。给后端第二个地址，或者放宽 net.ipv4.ip_local_port_range，也有帮助。",
    patch: null,
    command: null
  },
  "fd-exhaustion": {
    scenario: "fd-exhaustion",
    summary: "nginx 打开的文件数达到了上限（errno 24），而连接也是文件：`socketpair() failed (24: Too many open files)`。所以它自己返回 500，或者根本不接受访问者的连接。",
    place: "edge/nginx.conf:2",
    lines: [
      "edge: [alert] socketpair() failed (24: Too many open files)",
      "probe: GET http://127.0.0.1:8170/api/health：500",
      "edge: worker_rlimit_nofile 10;"
    ],
    fix: "调高上限：在 compose 里给 `edge` 写 `ulimits: nofile: 65536`，或者在 nginx.conf 里写 `worker_rlimit_nofile`；`worker_connections` 的每个连接算两个就够了。",
    patch: null,
    command: null
  },
  "host-oom-killed": {
    scenario: "group-oom-killed-worker",
    summary: "内核因为内存杀死了 `backend` 的一个进程，而它的容器没有内存限制：用完的是整台机器的内存，或者是容器所在的某个 cgroup 的内存。",
    place: "docker-compose.yml:2",
    lines: [
      "backend: backend 的容器内存耗尽",
      'frontend: [error] upstream prematurely closed connection while reading response header from upstream, request: "POST /api/barcodes/upload-excel HTTP/1.1", upstream: "http://172.24.0.2:8034/api/barcodes/upload-excel"',
      "backend: backend：没有内存限制、启动以来最多用过 512 MB、因内存不足被杀死的进程：2",
      "backend: backend 的状态是 running，有进程因内存不足被杀死",
      "probe: POST http://127.0.0.1:23885/api/barcodes/upload-excel：502"
    ],
    fix: "减少一个请求占用的内存（分块读写），减少工作进程，或者给机器增加内存或交换空间。给每个服务设置内存限制之后，内核结束的就是占用太多的那个，而不是别的。",
    patch: null,
    command: null
  },
  "jvm-oom": {
    scenario: "jvm-oom",
    summary: "`api` 的 Java 堆在请求处理到一半时用满了（`OutOfMemoryError`），JVM 随即以退出码 3 结束。",
    place: "docker-compose.yml:6",
    lines: [
      "api: Terminating due to java.lang.OutOfMemoryError: Java heap space",
      "api: api 的容器已退出，退出码 3",
      "probe: POST http://127.0.0.1:26353/documents：502"
    ],
    fix: "调大堆（`-Xmx`，或用 `-XX:MaxRAMPercentage=75` 按容器内存的比例），或者让请求少用一些：用流的方式处理上传，而不是全部放在内存里。",
    patch: null,
    command: null
  },
  "keepalive-close-wait-leak": {
    scenario: "keepalive-close-wait-leak",
    summary: "`registry` 的端口 8000 上还留着 60 个 nginx 早已关闭的连接（CLOSE_WAIT），并且不再为新连接服务：GET /api/health 白等了一场。",
    place: "registry/Dockerfile:15",
    lines: [
      "registry: registry 还留着 60 个到端口 8000 的连接，而对方已经关闭了它们",
      "probe: GET http://127.0.0.1:28372/api/health：504",
      "probe: GET http://172.21.0.2:8000/healthz：2.0 秒内没有响应"
    ],
    fix: "对方关闭连接后，`registry` 也要关闭自己这一端：在 `finally` 或 `with` 里关闭，出错之后也一样；或者更新没有这样做的 HTTP 库。重启只能管到再次积累那么多为止。",
    patch: null,
    command: null
  },
  "nginx-worker-connections": {
    scenario: "nginx-worker-connections",
    summary: "nginx 没有可用的连接了：一个工作进程最多 3 个，而一个被转发的请求要占两个。所以它自己返回 500，或者丢弃访问者的连接。",
    place: "edge/nginx.conf:6",
    lines: [
      'edge: [alert] 3 worker_connections are not enough while connecting to upstream, request: "GET /api/health HTTP/1.1", upstream: "http://192.168.240.2:5170/api/health"',
      "probe: GET http://127.0.0.1:8170/api/health：500",
      "edge: worker_connections 3;"
    ],
    fix: "在 `events` 块里调高 `worker_connections`（1024 或更多），如果打开文件数的上限更低，也要一并调高。先看看是不是有很多连接卡住了，卡在哪里。",
    patch: "--- a/edge/nginx.conf\n+++ b/edge/nginx.conf\n@@ -3,7 +3,7 @@\n pid /run/nginx.pid;\n \n events {\n-    worker_connections 3;\n+    worker_connections 1024;\n }\n \n http {\n",
    command: null
  },
  "nginx-worker-killed": {
    scenario: "nginx-worker-killed",
    summary: "nginx 的一个工作进程在处理请求时被杀掉（信号 9），访问者的连接因此中断。`edge` 的内存限制：24 MB；引擎记录了 2 次因内存不足的杀死。",
    place: "docker-compose.yml:12",
    lines: [
      "edge: [alert] worker process 18 exited on signal 9",
      "probe: POST http://127.0.0.1:8170/api/documents：没有响应就关闭了",
      "edge: edge：内存限制 24 MB、启动以来最多用过 24 MB、因内存不足被杀死的进程：2"
    ],
    fix: "调高 `edge` 的内存限制，或者让 nginx 少用一些：`client_body_buffer_size` 和 `proxy_buffers` 对同时进行的每个请求都要计算一次，更大的请求体应当放在它的临时文件里。",
    patch: null,
    command: null
  },
  "node-heap-oom": {
    scenario: "node-heap-oom",
    summary: "V8 在处理 POST /api/photos 时结束了 `api` 的进程：JavaScript 堆用满了。这与容器的内存无关。",
    place: "docker-compose.yml:8",
    lines: [
      "api: FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory",
      "api: api 的容器已退出，退出码 139",
      'proxy: [error] upstream prematurely closed connection while reading response header from upstream, request: "POST /api/photos HTTP/1.1", upstream: "http://192.168.0.2:3000/api/photos"',
      "api: api 正在等待下一次重启，退出码 139，重启过 3 次",
      "probe: POST http://127.0.0.1:26545/api/photos：502"
    ],
    fix: "处理 POST /api/photos 时少在内存里放东西：分块读取上传的文件，而不是一次读完。如果确实需要那么多，就调高 V8 自己的上限：`NODE_OPTIONS=--max-old-space-size=1024`（单位 MB，要低于容器的限制）。",
    patch: null,
    command: null
  },
  "php-fpm-max-children": {
    scenario: "php-fpm-max-children",
    summary: "`php` 里 PHP-FPM 的 1 个子进程全都在忙，而 `pm.max_children` 不允许更多：后来的请求在它的队列里等待，直到 nginx 放弃。",
    place: "php/www.conf:10",
    lines: [
      "php: [20-Nov-2026 11:54:21] WARNING: [pool www] server reached max_children setting (1), consider raising it",
      'nginx: [error] upstream timed out (110: Connection timed out) while reading response header from upstream, request: "GET /report HTTP/1.1", upstream: "fastcgi://172.25.0.2:9000"',
      "probe: GET http://127.0.0.1:22013/healthz：504"
    ],
    fix: "在内存允许的范围内，在进程池的配置（www.conf）里调高 `pm.max_children`，并看看是什么让子进程忙那么久（PHP-FPM 的 slowlog 会告诉你）。",
    patch: null,
    command: null
  },
  "php-memory-limit": {
    scenario: "php-memory-limit",
    summary: "`php` 里的 PHP 在 public/photos.php:12 结束了请求：它需要的内存超过了 PHP 的 `memory_limit` 允许一个脚本使用的 64 MB。",
    place: "public/photos.php:12",
    lines: [
      "php: NOTICE: PHP message: PHP Fatal error:  Allowed memory size of 67108864 bytes exhausted (tried to allocate 268439552 bytes) in /srv/gallery/public/photos.php on line 12",
      "probe: POST http://127.0.0.1:20159/photos：500"
    ],
    fix: "让脚本少用内存（分块读取文件，用完就释放），或者在 `php` 的 php.ini 里调高 `memory_limit`。容器的内存是另一个限制，这里并没有达到。",
    patch: null,
    command: null
  },
  "worker-oom-killed": {
    scenario: "worker-oom-killed",
    summary: "`backend` 的一个工作进程在处理 POST /api/barcodes/upload-excel 时被杀掉了：它的容器达到了内存限制 512 MB。容器本身仍在运行，所以所有健康检查看上去都正常。",
    place: "docker-compose.yml:37",
    lines: [
      "backend: backend 的容器内存耗尽",
      'frontend: [error] upstream prematurely closed connection while reading response header from upstream, request: "POST /api/barcodes/upload-excel HTTP/1.1", upstream: "http://192.168.16.2:8034/api/barcodes/upload-excel"',
      "backend: backend：内存限制 512 MB、启动以来最多用过 512 MB、因内存不足被杀死的进程：2",
      "backend: backend 的状态是 running，有进程因内存不足被杀死",
      "probe: POST http://127.0.0.1:8080/api/barcodes/upload-excel：502"
    ],
    fix: "调高 `backend` 的内存限制，少启动几个工作进程，或者让请求少用内存（分块读取文件，用完就释放）。加长超时或改其他代理设置都没有用。",
    patch: null,
    command: null
  },
  "client-body-timeout-408": {
    scenario: "client-body-timeout-408",
    summary: "nginx 放弃等待 POST /api/documents 的请求体：两次收到数据之间的间隔超过了 `client_body_timeout 1ms;`。它关闭了连接并记下 408；后端什么都没有看到。",
    place: "edge/documents.conf:9",
    lines: [
      'edge: 172.28.0.1 - - [20/Nov/2026:13:26:55 +0000] "POST /api/documents HTTP/1.1" 408 0 "-" "bad-gateway/1.0 (probe a6634027-c1bf)" "-"',
      "probe: POST http://127.0.0.1:25228/api/documents：没有响应就关闭了",
      "edge: client_body_timeout 1ms;"
    ],
    fix: "把 `client_body_timeout` 设为慢速线路上传时两段数据之间所需的时间（默认 60s），或者分成更小的块上传。",
    patch: "--- a/edge/documents.conf\n+++ b/edge/documents.conf\n@@ -6,7 +6,7 @@\n     listen 80;\n     server_name _;\n     client_max_body_size 20m;\n-    client_body_timeout 1ms;\n+    client_body_timeout 60s;\n     location /api/ {\n         proxy_pass http://documents;\n         proxy_http_version 1.1;\n",
    command: null
  },
  "client-timeout-499": {
    scenario: "client-timeout-499",
    summary: "GET /api/records/export 的客户端等了 2 秒就放弃了，nginx 记下 499。`registry` 当时正在处理，后来以 200 完成。",
    place: "gateway/gateway.conf:7",
    lines: [
      'gateway: 192.168.96.1 - - [20/Nov/2026:11:59:56 +0000] "GET /api/records/export HTTP/1.1" 499 0 "-" "bad-gateway/1.0 (probe 21ef049b-3533)"',
      "probe: GET http://127.0.0.1:29332/api/records/export：2.0 秒内没有响应",
      'registry: 192.168.96.3 - - "GET /api/records/export HTTP/1.0" 200 -'
    ],
    fix: "给客户端（浏览器、负载均衡器、健康检查、这个检查的 `request-timeout`）多于 `registry` 处理 GET /api/records/export 所需的时间，或者让它更快：这么长的工作应当放到后台。",
    patch: null,
    command: null
  },
  "event-loop-blocked": {
    scenario: "event-loop-blocked",
    summary: "`backend` 处理 POST /api/barcodes/upload-excel 的时候，不回答其他任何人：它之前还应答的健康检查得不到及时的响应。uvicorn 在一个循环里处理进程的所有请求，而 POST /api/barcodes/upload-excel 的处理函数在工作或等待期间一直占着这个循环。",
    place: "backend/Dockerfile:19",
    lines: [
      "backend: Health check exceeded timeout (1s):   % Total    % Received % Xferd  Average Speed   Time    Time     Time  Current",
      "probe: POST http://127.0.0.1:29633/api/barcodes/upload-excel：504",
      "probe: GET http://172.27.0.2:8034/healthz：200"
    ],
    fix: "把耗时的工作移出事件循环：Python 用 `await asyncio.to_thread(…)` 或进程池（FastAPI 里用普通 `def` 写的处理函数会自动在线程里运行），Node 用 worker 线程；并使用不会阻塞的库来等待。增加工作进程只会让它少发生一些。",
    patch: null,
    command: null
  },
  "gunicorn-worker-timeout": {
    scenario: "gunicorn-worker-timeout",
    summary: "`backend` 里的 gunicorn 在 4.4 秒后杀掉了自己的工作进程 7，因为 POST /api/barcodes/upload-excel 的耗时超过了 `--timeout`。",
    place: "backend/Dockerfile:22",
    lines: [
      "backend: [1] [CRITICAL] WORKER TIMEOUT (pid:7)",
      "probe: POST http://127.0.0.1:8080/api/barcodes/upload-excel：502",
      'frontend: [error] upstream prematurely closed connection while reading response header from upstream, request: "POST /api/barcodes/upload-excel HTTP/1.1", upstream: "http://192.168.64.2:8034/api/barcodes/upload-excel"'
    ],
    fix: '把 gunicorn 的 `--timeout` 调到工作所需的时间以上，并低于 nginx 的 proxy_read_timeout，或者把工作移出请求。这不是内存不足，即使日志里还写着 "Perhaps out of memory?"。',
    patch: null,
    command: null
  },
  "keepalive-race": {
    scenario: "keepalive-race",
    summary: "nginx 通过保留着的空闲连接（`keepalive`）发送 POST /api/photos，而 `api` 恰好在那一刻关闭了它：`api` 保留 1 秒，nginx 最多保留 60 秒。同样的请求再发一次就能得到回答；nginx 自己不会重发 POST。",
    place: "api/server.js:10",
    lines: [
      'proxy: [error] recv() failed (104: Connection reset by peer) while reading response header from upstream, request: "POST /api/photos HTTP/1.1", upstream: "http://192.168.64.2:3000/api/photos"',
      "proxy: keepalive 16;",
      "api: keep-alive-timeout = 1000",
      "probe: POST http://127.0.0.1:21523/api/photos：502",
      "probe: POST http://127.0.0.1:21523/api/photos：201"
    ],
    fix: "让后端保留空闲连接的时间比 nginx 长：Node `server.keepAliveTimeout = 75_000`、uvicorn `--timeout-keep-alive 75`、gunicorn `--keep-alive 75`。或者把 upstream 块里的 `keepalive_timeout` 设得比后端的时间短。",
    patch: null,
    command: null
  },
  "nginx-proxy-read-timeout": {
    scenario: "nginx-proxy-read-timeout",
    summary: "nginx 等 POST /api/barcodes/upload-excel 的回答等了 3 秒（`proxy_read_timeout`）就放弃了，而 `backend` 还在处理。直接访问时，`backend` 在 8 秒后回答。",
    place: "frontend/nginx.conf:27",
    lines: [
      'frontend: [error] upstream timed out (110: Connection timed out) while reading response header from upstream, request: "POST /api/barcodes/upload-excel HTTP/1.1", upstream: "http://172.31.0.2:8034/api/barcodes/upload-excel"',
      "probe: POST http://127.0.0.1:8080/api/barcodes/upload-excel：504",
      "probe: POST http://172.31.0.2:8034/api/barcodes/upload-excel：200",
      "frontend: 按照配置，nginx 把 POST /api/barcodes/upload-excel 转发到 backend:8034/api/barcodes/upload-excel"
    ],
    fix: "为这个 location 把 `proxy_read_timeout` 调到工作所需的时间以上。耗时的工作更好的办法是：立即回答，然后在后台处理。",
    patch: null,
    command: null
  },
  "nginx-read-timeout-midstream": {
    scenario: "nginx-read-timeout-midstream",
    summary: "`registry` 开始回答 GET /api/records/export，然后停顿了，nginx 等下一段等了 1 s，就切断了响应：访问者得到状态 200 和半个响应。",
    place: "gateway/gateway.conf:11",
    lines: [
      'gateway: [error] upstream timed out (110: Connection timed out) while reading upstream, request: "GET /api/records/export HTTP/1.1", upstream: "http://172.18.0.2:8000/api/records/export"',
      "probe: GET http://127.0.0.1:24143/api/records/export：没有响应就关闭了",
      "probe: GET http://172.18.0.2:8000/api/records/export：200"
    ],
    fix: "为这个 location 把 `proxy_read_timeout` 调到最长的停顿以上，或者让 `registry` 中途发送一些内容（server-sent events 的注释行、结果的一部分）。",
    patch: null,
    command: null
  },
  "php-request-terminate-timeout": {
    scenario: "php-request-terminate-timeout",
    summary: "`php` 里的 PHP-FPM 在 2 秒后，请求处理到一半时结束了子进程 7：超过了 `request_terminate_timeout` 允许的时间。",
    place: "php/www.conf:18",
    lines: [
      `php: [20-Nov-2026 11:54:15] WARNING: [pool www] child 7, script '/srv/gallery/public/index.php' (request: "POST /index.php") execution timed out (2.386752 sec), terminating`,
      'nginx: [error] recv() failed (104: Connection reset by peer) while reading response header from upstream, request: "POST /photos HTTP/1.1", upstream: "fastcgi://172.24.0.2:9000"',
      "probe: POST http://127.0.0.1:29442/photos：502"
    ],
    fix: "在进程池的配置（www.conf）里把 `request_terminate_timeout` 调到最慢的请求所需的时间以上，并低于 nginx 的 fastcgi_read_timeout；或者把工作移出请求。",
    patch: null,
    command: null
  },
  "requests-served-one-by-one": {
    scenario: "overloaded",
    summary: "`uvicorn app.main:app` 一次只处理一个请求。GET /api/v1/group-ai/accounts 需要 1.8 秒；同时发出的请求里，第二个在 3.3 秒后才得到回答，依此类推，直到 nginx 不再等待（4 秒）：20 个里有 17 个失败。",
    place: null,
    lines: [
      "probe: GET http://127.0.0.1:8000/api/v1/group-ai/accounts：200",
      "probe: GET http://172.17.0.2:80/api/v1/group-ai/accounts：200",
      "probe: GET http://172.17.0.2:80/api/v1/group-ai/accounts：504"
    ],
    fix: "让它能同时处理多个请求：增加工作进程（uvicorn 的 `--workers`，gunicorn 的 `-w`），并且不要在事件循环里做会阻塞的工作（FastAPI 里用普通 `def` 写的处理函数会自动在线程里运行）。如果请求在等一把锁，就缩短持有它的时间。把 `proxy_read_timeout` 调大只会让队列更长。",
    patch: null,
    command: null
  },
  "server-request-timeout": {
    scenario: "server-request-timeout",
    summary: "`inbox` 每次都在 3.1 秒后中断 POST /api/documents，而它的进程还活着，日志里也没有说明原因：它的服务器只给一个请求这么多时间（WriteTimeout: 2 * time.Second,）。",
    place: "inbox/main.go:20",
    lines: [
      "probe: POST http://127.0.0.1:23898/api/documents：502",
      "probe: POST http://172.23.0.2:8090/documents：没有响应就关闭了",
      "inbox: request-timeout = 2000",
      'web: [error] upstream prematurely closed connection while reading response header from upstream, request: "POST /api/documents HTTP/1.1", upstream: "http://172.23.0.2:8090/documents"'
    ],
    fix: "把服务器自己给一个请求的时间调到最慢的请求所需以上：Node `requestTimeout`、Go `ReadTimeout` 和 `WriteTimeout`、Puma `first_data_timeout`、Tomcat `connectionTimeout`。nginx 的超时帮不上忙。",
    patch: null,
    command: null
  },
  "single-worker-self-call": {
    scenario: "single-worker-self-call",
    summary: "`web` 在问自己：它处理一个请求的时候，经过 nginx 向自己的地址发送 GET /api/tariffs，而没有剩下的工作进程来回答（只有一个）。两者互相等待，直到超时为止。",
    place: "web/parcels/manifests.py:28",
    lines: [
      'nginx: [error] upstream timed out (110: Connection timed out) while reading response header from upstream, request: "GET /api/tariffs HTTP/1.1", upstream: "http://172.30.0.2:8000/api/tariffs"',
      'web: File "/srv/parcels/parcels/manifests.py", line 28\n  with urlopen(os.environ["PUBLIC_URL"] + "/api/tariffs") as answer:\nurllib.error.HTTPError: HTTP Error 504: Gateway Time-out'
    ],
    fix: "直接调用函数，不要请求 URL：要的东西就在同一个程序里。或者让服务器的工作进程或线程数多于同时可能发生的这种调用（gunicorn：`--workers 3`、`--threads 4`）。加长超时只会等得更久。",
    patch: null,
    command: null
  },
  "uwsgi-harakiri": {
    scenario: "uwsgi-harakiri",
    summary: "`web` 里的 uWSGI 在请求处理到一半时杀掉了自己的工作进程 7，因为请求的耗时超过了 `harakiri` (2 s)。",
    place: "web/uwsgi.ini:7",
    lines: [
      "web: Fri Nov 20 12:08:01 2026 - *** HARAKIRI ON WORKER 1 (pid: 7, try: 1) ***",
      'nginx: [error] upstream prematurely closed connection while reading response header from upstream, request: "POST /tickets HTTP/1.1", upstream: "uwsgi://192.168.112.2:3031"',
      "probe: POST http://127.0.0.1:28773/tickets：502"
    ],
    fix: "在 uWSGI 的配置里把 `harakiri` 调到最慢的请求所需的时间以上，并低于 nginx 的 uwsgi_read_timeout；或者把工作移出请求。",
    patch: null,
    command: null
  },
  "http-to-tls-port": {
    scenario: "http-to-tls-port",
    summary: "nginx 用不带 TLS 的 HTTP 连接 `registry`（`proxy_pass http://…`），但它的端口 8443 要求 TLS：用 https 询问时它会应答。",
    place: "gateway/gateway.conf:7",
    lines: [
      'gateway: [error] recv() failed (104: Connection reset by peer) while reading response header from upstream, request: "GET /api/health HTTP/1.1", upstream: "http://192.168.224.2:8443/api/health"',
      "probe: GET https://192.168.224.2:8443/healthz：200",
      "probe: GET http://127.0.0.1:20703/api/health：502"
    ],
    fix: "把 `proxy_pass` 里的 `http://` 改成 `https://`，或者使用 `registry` 提供不带 TLS 的 HTTP 的端口。",
    patch: "--- a/gateway/gateway.conf\n+++ b/gateway/gateway.conf\n@@ -4,7 +4,7 @@\n     client_max_body_size 20m;\n \n     location /api/ {\n-        proxy_pass http://registry:8443;\n+        proxy_pass https://registry:8443;\n         proxy_set_header Host $host;\n         proxy_set_header X-Real-IP $remote_addr;\n         proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;\n",
    command: null
  },
  "https-to-plain-http": {
    scenario: "https-to-plain-http",
    summary: "nginx 用 TLS 连接 `backend:8034`（`proxy_pass https://…`），但 `backend` 在那个端口上不使用 TLS。",
    place: "frontend/nginx.conf:16",
    lines: [
      'frontend: [error] SSL_do_handshake() failed (SSL: error:0A00010B:SSL routines::wrong version number) while SSL handshaking to upstream, request: "GET /api/health HTTP/1.1", upstream: "https://172.19.0.2:8034/api/health"',
      "frontend: 按照配置，nginx 把 GET /api/health 转发到 backend:8034/api/health",
      "backend: WARNING:  Invalid HTTP request received."
    ],
    fix: "把 `proxy_pass` 里的 `https://` 改成 `http://`。访问者照样使用 https：它到 nginx 为止，网络内部不用 TLS。",
    patch: "--- a/frontend/nginx.conf\n+++ b/frontend/nginx.conf\n@@ -13,7 +13,7 @@\n     client_body_timeout 300s;\n \n     location /api/ {\n-        proxy_pass https://backend:8034;\n+        proxy_pass http://backend:8034;\n         proxy_http_version 1.1;\n         proxy_set_header Upgrade $http_upgrade;\n         proxy_set_header Connection $connection_upgrade;\n",
    command: null
  },
  "tls-cert-file-missing": {
    scenario: "tls-cert-file-missing",
    summary: "nginx 没有启动，因为它打不开证书 /etc/nginx/certs/fullchain.pem：`edge` 的容器里没有这个文件。",
    place: "edge/documents.conf:8",
    lines: [
      'edge: [emerg] cannot load certificate "/etc/nginx/certs/fullchain.pem": BIO_new_file() failed (SSL: error:80000002:system library::No such file or directory:calling fopen(/etc/nginx/certs/fullchain.pem, r) error:10000080:BIO routines::no such file)',
      "edge: edge 已退出，退出码 1",
      "edge: ssl_certificate /etc/nginx/certs/fullchain.pem;"
    ],
    fix: "把证书挂载或复制到 /etc/nginx/certs/fullchain.pem，或者改正路径。Let's Encrypt 的证书要挂载整个 /etc/letsencrypt：`live` 里的文件是指向 `archive` 的链接。如果证书只在部署时才产生，就给这个检查一个自签名的替代品。",
    patch: null,
    command: null
  },
  "tls-client-certificate-missing": {
    scenario: "tls-client-certificate-wanted-1-3",
    summary: "`registry` 要求连接它的一方出示证书（双向 TLS），而 nginx 没有出示，所以 `registry` 结束了会话（alert 116）。",
    place: "gateway/gateway.conf:7",
    lines: [
      'gateway: [crit] SSL_read() failed (SSL: error:0A00045C:SSL routines::tlsv13 alert certificate required:SSL alert number 116) while reading response header from upstream, request: "GET /api/health HTTP/1.1", upstream: "https://172.21.0.2:8443/api/health"',
      "probe: GET http://127.0.0.1:23256/api/health：502",
      "registry: 172.21.0.1: no TLS session: PEER_DID_NOT_RETURN_A_CERTIFICATE"
    ],
    fix: "给 nginx 一个 `registry` 接受的证书：在 `proxy_pass` 旁边写 `proxy_ssl_certificate` 和 `proxy_ssl_certificate_key`。服务器名或别的加密套件在这里无济于事。",
    patch: null,
    command: null
  },
  "tls-protocol-mismatch": {
    scenario: "tls-protocol-mismatch",
    summary: "nginx 对 `registry` 只允许使用 TLSv1.2（`proxy_ssl_protocols`），而后者一个都不接受（tlsv1 alert protocol version）。",
    place: "gateway/gateway.conf:8",
    lines: [
      'gateway: [error] SSL_do_handshake() failed (SSL: error:0A00042E:SSL routines::tlsv1 alert protocol version:SSL alert number 70) while SSL handshaking to upstream, request: "GET /api/health HTTP/1.1", upstream: "https://172.27.0.2:8443/api/health"',
      "probe: GET http://127.0.0.1:21531/api/health：502",
      "gateway: proxy_ssl_protocols TLSv1.2;"
    ],
    fix: "让 `proxy_ssl_protocols` 和 `proxy_ssl_ciphers` 包含 `registry` 支持的内容，最好两行都去掉；如果 `registry` 太旧，就更新它。",
    patch: null,
    command: null
  },
  "tls-sni-missing": {
    scenario: "tls-sni-missing",
    summary: "`registry` 拒绝了 nginx 的 TLS 会话（alert 112）：nginx 没有说明它要哪个服务器名，而 `registry` 只有已知名字的证书。",
    place: "gateway/gateway.conf:7",
    lines: [
      'gateway: [crit] SSL_do_handshake() failed (SSL: error:0A000458:SSL routines::tlsv1 unrecognized name:SSL alert number 112) while SSL handshaking to upstream, request: "GET /api/health HTTP/1.1", upstream: "https://172.30.0.2:8443/api/health"',
      "probe: GET http://127.0.0.1:22922/api/health：502",
      "probe: GET https://172.30.0.2:8443/healthz：200"
    ],
    fix: "在 `proxy_pass` 旁边加上 `proxy_ssl_server_name on;`。发送的名字是 `proxy_pass` 里的主机名；如果那是 upstream 块的名字或一个地址，就再用 `proxy_ssl_name` 写上真正的名字。",
    patch: "--- a/gateway/gateway.conf\n+++ b/gateway/gateway.conf\n@@ -4,6 +4,7 @@\n     client_max_body_size 20m;\n \n     location /api/ {\n+        proxy_ssl_server_name on;\n         proxy_pass https://registry:8443;\n         proxy_set_header Host $host;\n         proxy_set_header X-Real-IP $remote_addr;\n",
    command: null
  },
  "tls-upstream-verify-failed": {
    scenario: "tls-upstream-verify-failed",
    summary: "nginx 会检查 `registry` 的证书（`proxy_ssl_verify on`），而且不接受它：它是自签名的，而没有人告诉 nginx 要信任它。",
    place: "gateway/gateway.conf:9",
    lines: [
      'gateway: [error] upstream SSL certificate verify error: (18:self-signed certificate) while SSL handshaking to upstream, request: "GET /api/health HTTP/1.1", upstream: "https://192.168.32.2:8443/api/health"',
      "probe: GET http://127.0.0.1:24347/api/health：502"
    ],
    fix: "把签发它的 CA（自签名的就是证书本身）放进 `proxy_ssl_trusted_certificate` 指定的文件；中间的证书必须由服务器发送。",
    patch: null,
    command: null
  },
  "backend-body-limit-413": {
    scenario: "backend-body-limit-413",
    summary: "`api` 自己不接受这么大的上传（它的限制）：request entity too large。所以它对 POST /api/photos 返回 413；nginx 只是转交。",
    place: "api/routes/photos.js:12",
    lines: [
      "api: PayloadTooLargeError: request entity too large",
      "probe: POST http://127.0.0.1:27998/api/photos：413"
    ],
    fix: "在应用里调高限制：body-parser、express.json 和 express.raw 有 `limit`，multer 和 formidable 有 `fileSize`/`maxFileSize`，Flask 有 MAX_CONTENT_LENGTH，Django 有 DATA_UPLOAD_MAX_MEMORY_SIZE，Spring 有 `spring.servlet.multipart.max-file-size`，PHP 有 post_max_size，Go 有 http.MaxBytesReader。拒绝它的不是 nginx 的 `client_max_body_size`。",
    patch: null,
    command: null
  },
  "backend-closes-before-body-read": {
    scenario: "backend-closes-before-body-read",
    summary: "`api` 在 POST /api/photos 进行到一半时，还没有读完 12.1 MB 的请求体，不作回答就关闭了连接，每次都是，而且立即发生。nginx 还在发送（104），所以返回 502。",
    place: "docker-compose.yml:2",
    lines: [
      'proxy: [error] recv() failed (104: Connection reset by peer) while reading response header from upstream, request: "POST /api/photos HTTP/1.1", upstream: "http://172.23.0.2:3000/api/photos"',
      "probe: POST http://172.23.0.2:3000/api/photos：没有响应就关闭了",
      "probe: POST http://127.0.0.1:21493/api/photos：502"
    ],
    fix: "让后端先读完（或丢弃）请求体，再回答并关闭：请求体没有读完之前，不要 `Connection: close`、`destroy` 或 return，并把大小和登录的检查放到前面。保留 `proxy_request_buffering on`，并把 `client_max_body_size` 设为后端接受的大小，让 nginx 用干净的 413 拒绝其余的。",
    patch: null,
    command: null
  },
  "client-body-temp-unwritable": {
    scenario: "client-body-temp-unwritable",
    summary: "nginx 无法存放上传：它不允许写入 /var/lib/nginx/body/0000000003（权限不足）。所以凡是超过内存缓冲区的上传，它都自己返回 500。",
    place: "docker-compose.yml:40",
    lines: [
      'frontend: [crit] open() "/var/lib/nginx/body/0000000003" failed (13: Permission denied), request: "POST /api/barcodes/upload-excel HTTP/1.1"',
      "probe: POST http://127.0.0.1:8080/api/barcodes/upload-excel：500"
    ],
    fix: "把这个目录交给用户 101：`frontend` 的整个容器都以它运行，这时 nginx 会忽略 nginx.conf 里的 `user`。或者把 `client_body_temp_path` 指向这个用户可以写的目录，或者在那里挂载一个属于它的 tmpfs（`mode=1777`）。",
    patch: null,
    command: null
  },
  "multipart-parse-failure": {
    scenario: "multipart-parse-failure",
    summary: "nginx 覆盖了上传的 Content-Type（`proxy_set_header Content-Type multipart/form-data`），用来分割表单的 boundary 也就丢了。所以 `api` 对 POST /api/photos 返回 500：Multipart: Boundary not found",
    place: "nginx/nginx.conf:28",
    lines: [
      "api: Error: Multipart: Boundary not found\n    at /srv/api/lib/receive.js:11",
      "probe: POST http://127.0.0.1:21772/api/photos：500",
      "proxy: proxy_set_header Content-Type multipart/form-data;"
    ],
    fix: "去掉 `proxy_set_header Content-Type multipart/form-data`：nginx 会原样传递客户端自己的 Content-Type，包括 boundary。",
    patch: null,
    command: null
  },
  "nginx-client-max-body-size": {
    scenario: "nginx-client-max-body-size",
    summary: "nginx 最多接受 1 MB（默认值：这里没有设置 `client_max_body_size`）。上传有 3.1 MB，所以 nginx 以 413 拒绝了它，后端根本没有见到。",
    place: "frontend/nginx.conf:14",
    lines: [
      "probe: POST http://127.0.0.1:8080/api/barcodes/upload-excel：413",
      'frontend: [error] client intended to send too large body: 3146207 bytes, request: "POST /api/barcodes/upload-excel HTTP/1.1"',
      "frontend: 按照配置，nginx 把 POST /api/barcodes/upload-excel 转发到 backend:8034/api/barcodes/upload-excel"
    ],
    fix: "为这个 location 把 `client_max_body_size` 设为后端接受的最大上传；3.1 MB 需要 `client_max_body_size 4m;`。",
    patch: "--- a/frontend/nginx.conf\n+++ b/frontend/nginx.conf\n@@ -12,6 +12,7 @@\n     client_body_timeout 300s;\n \n     location /api/ {\n+        client_max_body_size 4m;\n         proxy_pass http://backend:8034;\n         proxy_http_version 1.1;\n         proxy_set_header Upgrade $http_upgrade;\n",
    command: null
  },
  "outer-proxy-body-limit": {
    scenario: "outer-proxy-body-limit",
    summary: "2.1 MB 的上传被站在 `depot` 前面的 `gateway` 以 413 拒绝：`depot` 的限制是 20m，`gateway` 的是默认的 1 MB。路上的每个 nginx 都有自己的限制。",
    place: "gateway/gateway.conf:5",
    lines: [
      'gateway: [error] client intended to send too large body: 2097310 bytes, request: "POST /api/records/import HTTP/1.1"',
      "probe: POST http://127.0.0.1:21261/api/records/import：413",
      "depot: client_max_body_size 20m;"
    ],
    fix: "在 `gateway` 里也设置 `client_max_body_size`，至少与 `depot` 一样大。",
    patch: "--- a/gateway/gateway.conf\n+++ b/gateway/gateway.conf\n@@ -3,6 +3,7 @@\n     server_name _;\n \n     location /api/ {\n+        client_max_body_size 20m;\n         proxy_pass http://depot;\n         proxy_set_header Host $host;\n         proxy_set_header X-Real-IP $remote_addr;\n",
    command: null
  },
  "request-buffering-off-slow-client": {
    scenario: "request-buffering-off-slow-client",
    summary: "一个缓慢的上传占住了 `registry` 的工作进程，直到 gunicorn 结束它：工作进程一直在等客户端的下一段数据。nginx 在这里收到多少就转交多少（`proxy_request_buffering off`），所以每个慢客户端都要占用一个工作进程，其他请求只能等待。",
    place: "gateway/gateway.conf:13",
    lines: [
      'registry: File "/app/registry.py", line 15\n  received = len(environ["wsgi.input"].read())\nSystemExit: 1',
      "gateway: 按照配置，nginx 把 GET /api/health 转发到 registry:8000/api/health",
      "probe: GET http://127.0.0.1:21774/api/health：3.0 秒内没有响应"
    ],
    fix: "去掉 `proxy_request_buffering off`，让 nginx 先收完请求体再一次转交；或者让 `registry` 使用异步工作进程（`--worker-class gthread` 或 `gevent`），慢客户端对它几乎没有影响。",
    patch: "--- a/gateway/gateway.conf\n+++ b/gateway/gateway.conf\n@@ -10,6 +10,6 @@\n         proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;\n         proxy_read_timeout 20s;\n         # The registry shows how far an upload has come, so it must see it as it comes.\n-        proxy_request_buffering off;\n+        proxy_request_buffering on;\n     }\n }\n",
    command: null
  },
  "temp-dir-full-or-ro-backend": {
    scenario: "temp-dir-full-or-ro-backend",
    summary: "`api` 的框架先把上传放进 /tmp/104327fa1bc18ee3ce2089e05，而它容器的文件系统是只读的。所以它对 POST /api/photos 返回 500，小的请求则正常。",
    place: "docker-compose.yml:4",
    lines: [
      "api: [Error: EROFS: read-only file system, open '/tmp/104327fa1bc18ee3ce2089e05'] {",
      "probe: POST http://127.0.0.1:24464/api/photos：500"
    ],
    fix: "给容器一个存放临时文件的目录：在 compose 里写 `tmpfs: /tmp`。从 scratch 构建的镜像里复制一个空的 /tmp，或者把 TMPDIR 设为卷里的目录。",
    patch: null,
    command: null
  },
  "upload-dir-missing": {
    scenario: "upload-dir-missing",
    summary: "`api` 要把上传存进 /srv/api/uploads，而它的容器里没有这个目录。所以它对 POST /api/photos 返回 500。",
    place: "api/Dockerfile:9",
    lines: [
      "api: [Error: ENOENT: no such file or directory, open '/srv/api/uploads/35ad46fd-632e-46bd-a922-221f3e30745c.png'] {",
      "probe: POST http://127.0.0.1:20991/api/photos：500"
    ],
    fix: "在构建镜像时（`RUN mkdir -p /srv/api/uploads`）或程序启动时创建这个目录。如果上传放在卷里，就把卷正好挂载到这个路径。",
    patch: '--- a/api/Dockerfile\n+++ b/api/Dockerfile\n@@ -7,6 +7,7 @@\n \n WORKDIR /srv/api\n COPY . .\n+RUN mkdir -p /srv/api/uploads\n \n EXPOSE 3000\n CMD ["node", "server.js"]\n',
    command: null
  },
  "upload-dir-not-writable": {
    scenario: "upload-dir-not-writable",
    summary: "`backend` 以用户 barcode 运行，而这个用户不允许写入 /app/uploads/c6bd060ca5c2.xlsx。所以它以 500 回应上传。",
    place: "docker-compose.yml:22",
    lines: [
      `backend: File "/app/barcodes.py", line 35
  upload.write_bytes(content)
PermissionError: [Errno 13] Permission denied: '/app/uploads/c6bd060ca5c2.xlsx'`,
      "probe: POST http://127.0.0.1:8080/api/barcodes/upload-excel：500"
    ],
    fix: "把目录交给运行服务器的用户：在镜像里创建它并 `chown`，之后再把卷挂载上去。或者以目录所有者的身份运行服务器。",
    patch: null,
    command: null
  }
};
export {
  examples_default as default
};

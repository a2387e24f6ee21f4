import "./shared-runtime.mjs";
var examples_default = {
  "dev-autoreload-on-upload": {
    scenario: "dev-autoreload-on-upload",
    summary: "`api` 由 `node --watch` 執行，檔案一有變化它就會重新啟動程式。POST /api/photos 會改動一個檔案（它沒有說是哪個），所以行程在請求處理到一半時就被停掉了。",
    place: "docker-compose.yml:7",
    lines: [
      "api: Restarting 'server.js'",
      'proxy: [error] upstream prematurely closed connection while reading response header from upstream, request: "POST /api/photos HTTP/1.1", upstream: "http://192.168.64.2:3000/api/photos"',
      "probe: POST http://127.0.0.1:25895/api/photos：502"
    ],
    fix: "凡是給別人用的環境，都不要帶檔案監視來執行 `api`：用 `node server.js`、`strapi start`，或不帶 `--reload` 的 uvicorn。開發時讓監視器忽略存放上傳檔案的目錄（nodemon 的 `ignore`、`--reload-exclude`）。",
    patch: null,
    command: null
  },
  "go-panic-fatal": {
    scenario: "go-panic-fatal",
    summary: "處理 POST /api/documents 時，一個 Go panic 讓 `inbox` 的整個行程退出了，任何處理函式的 recover 都管不到它：runtime error: index out of range [1] with length 1",
    place: "inbox/labels.go:8",
    lines: [
      "inbox: panic: runtime error: index out of range [1] with length 1\nmain.label",
      "inbox: inbox 的容器已退出，退出碼 2",
      'web: [error] upstream prematurely closed connection while reading response header from upstream, request: "POST /api/documents HTTP/1.1", upstream: "http://172.29.0.2:8090/documents"',
      "inbox: inbox 正在等待下一次重新啟動，退出碼 2，重新啟動過 2 次",
      "probe: POST http://127.0.0.1:22622/api/documents：502"
    ],
    fix: "修復 inbox/labels.go:8 處的 panic。net/http 只在請求自己的 goroutine 裡做 recover：處理函式用 `go` 啟動的 goroutine 需要自己的 `defer` 和 `recover`，多個 goroutine 共用的 map 需要互斥鎖。",
    patch: null,
    command: null
  },
  "go-panic-recovered": {
    scenario: "go-panic-recovered",
    summary: "`inbox` 中處理 POST /api/documents 的函式發生了 panic：runtime error: index out of range [1] with length 1。net/http 能挺過去，但會不作回答就關閉連線，所以 nginx 回傳 502。",
    place: "inbox/preview.go:8",
    lines: [
      "inbox: http: panic serving: runtime error: index out of range [1] with length 1\nmain.title",
      'web: [error] upstream prematurely closed connection while reading response header from upstream, request: "POST /api/documents HTTP/1.1", upstream: "http://172.28.0.2:8090/documents"',
      "probe: POST http://127.0.0.1:24995/api/documents：502"
    ],
    fix: "修復 inbox/preview.go:8 處的 panic。在所有處理函式外面套一個帶 `recover` 的中介軟體，可以把漏網的 panic 變成用戶端看得懂的 500。",
    patch: null,
    command: null
  },
  "import-time-exception": {
    scenario: "import-time-exception",
    summary: "`backend` 無法啟動，因為它的程式碼在載入時拋出了 json.decoder.JSONDecodeError：Expecting value: line 1 column 1 (char 0)",
    place: "backend/settings.py:8",
    lines: [
      'backend: File "/app/settings.py", line 8\n  CORS_ORIGINS = json.loads(os.environ["CORS_ORIGINS"])\njson.decoder.JSONDecodeError: Expecting value: line 1 column 1 (char 0)',
      "backend: backend 的狀態是 running"
    ],
    fix: "修復 backend/settings.py:8 處的 json.decoder.JSONDecodeError。用 `docker compose run --rm backend` 馬上就能看到它能否啟動。",
    patch: null,
    command: null
  },
  "missing-env-var": {
    scenario: "missing-env-var",
    summary: "`backend` 無法啟動：它的程式碼要讀取環境變數 `UPLOAD_DIR`，而沒有任何地方為這個容器設定它。",
    place: "docker-compose.yml:9",
    lines: [
      `backend: File "/app/settings.py", line 13
  UPLOAD_DIR = Path(os.environ["UPLOAD_DIR"])
KeyError: 'UPLOAD_DIR'`,
      "backend: backend 的狀態是 running",
      'backend: backend 執行的是 /bin/sh -c bash -c "uvicorn app:app --host 0.0.0.0 --port 8034 --workers 2"'
    ],
    fix: "在 compose 檔案裡 `backend` 的 `environment:` 下（或它的 `env_file` 裡）設定 `UPLOAD_DIR`，或者在程式碼裡給它一個預設值。",
    patch: null,
    command: null
  },
  "node-missing-module": {
    scenario: "node-missing-module",
    summary: "`api` 無法啟動，因為它的映像檔裡沒有安裝 Node 套件 `sharp`。",
    place: "api/lib/thumbnails.js:1",
    lines: [
      "api: Error: Cannot find module 'sharp'\n    at Object.<anonymous> (/srv/api/lib/thumbnails.js:1)",
      "api: api 的狀態是 running，重新啟動過 2 次",
      "api: api 的容器已退出，退出碼 1"
    ],
    fix: "把 `sharp` 加進 package.json 的相依，並在映像檔中複製 package.json 之後安裝相依（`npm ci`）。掛載到 node_modules 上的目錄會蓋住已安裝的內容。",
    patch: null,
    command: null
  },
  "node-uncaught-exception": {
    scenario: "node-uncaught-exception",
    summary: '處理 POST /api/photos 時，沒有任何程式碼捕捉 RangeError，Node 因此結束了 `api` 的整個行程：The value of "offset" is out of range. It must be >= 0 and <= 65532. Received -19',
    place: "api/lib/exif.js:8",
    lines: [
      'api: RangeError: The value of "offset" is out of range. It must be >= 0 and <= 65532. Received -19\n    at /srv/api/lib/exif.js:8',
      "api: api 的容器已退出，退出碼 1",
      'proxy: [error] upstream prematurely closed connection while reading response header from upstream, request: "POST /api/photos HTTP/1.1", upstream: "http://192.168.128.2:3000/api/photos"',
      "api: api 正在等待下一次重新啟動，退出碼 1，重新啟動過 3 次",
      "probe: POST http://127.0.0.1:22203/api/photos：502"
    ],
    fix: "在 api/lib/exif.js:8 捕捉 RangeError 並傳下去（`next(error)`），讓請求得到一個錯誤回應。在回呼和 `async` 處理函式裡，Express 4 自己什麼都不捕捉：每一個都需要自己的 `try`，每個流都需要 `error` 監聽器。",
    patch: null,
    command: null
  },
  "process-exit-in-handler": {
    scenario: "process-exit-in-handler",
    summary: "`backend` 的行程在處理 POST /api/barcodes/upload-excel 時自己退出了（退出碼 3）：沒有人殺它，記憶體也沒有用盡。",
    place: "backend/Dockerfile:19",
    lines: [
      "backend: backend 的容器已退出，退出碼 3",
      'frontend: [error] upstream prematurely closed connection while reading response header from upstream, request: "POST /api/barcodes/upload-excel HTTP/1.1", upstream: "http://192.168.0.2:8034/api/barcodes/upload-excel"',
      "backend: backend 的狀態是 running，重新啟動過 2 次"
    ],
    fix: "在 POST /api/barcodes/upload-excel 的處理函式裡找出結束行程的呼叫（`os._exit`、`sys.exit`），改為回傳錯誤。",
    patch: null,
    command: null
  },
  "python-missing-dependency": {
    scenario: "python-missing-dependency",
    summary: "`backend` 無法啟動，因為它的映像檔裡沒有安裝 Python 套件 `openpyxl`。",
    place: "backend/workbook.py:7",
    lines: [
      `backend: File "/app/workbook.py", line 7
  import openpyxl
ModuleNotFoundError: No module named 'openpyxl'`,
      "backend: backend 的狀態是 running，重新啟動過 2 次",
      "backend: backend 的容器已退出，退出碼 1"
    ],
    fix: "把 `openpyxl` 加進 `backend` 映像檔要安裝的內容（requirements 檔案或 Dockerfile），然後重新建置。",
    patch: null,
    command: null
  },
  "relative-import-no-package": {
    scenario: "relative-import-no-package",
    summary: "`backend` 無法啟動：backend/app.py 用了相對匯入（`from . import …`），但伺服器是單獨載入這個檔案的，並沒有把它當作包的一部分。",
    place: "backend/app.py:8",
    lines: [
      'backend: File "/app/app.py", line 8\n  from . import accounts, barcodes, cleanup, database, health, settings\nImportError: attempted relative import with no known parent package',
      "backend: backend 的狀態是 running"
    ],
    fix: "在該目錄的所有檔案裡都用完整的名字匯入（寫 `from config import …`，而不是 `from .config import …`）。或者從上一級目錄啟動伺服器，寫成 `package.main:app`。",
    patch: null,
    command: null
  },
  "response-protocol-violation": {
    scenario: "response-protocol-violation",
    summary: "`backend` 底層的伺服器拒絕傳送 POST /api/barcodes/upload-excel 的回應，因為其中一個回應頭不符合 HTTP 規定（Illegal header value b'6a3d48b677c6_001.png\\n6a3d48b677c6_002.png\\n6a3d48b677c6_003.png\\n6a3d48b677c6_004.png\\n6a3d48b67）。它直接關閉了連線，所以 nginx 回傳 502。",
    place: null,
    lines: [
      `backend: File "/usr/lib/python3/dist-packages/h11/_util.py", line 91
  raise LocalProtocolError(msg)
h11._util.LocalProtocolError: Illegal header value b'6a3d48b677c6_001.png\\n6a3d48b677c6_002.png\\n6a3d48b677c6_003.png\\n6a3d48b677c6_004.png\\n6a3d48b677c6_005.png\\n6a3d48b677c6_006.png\\n6a3d48b677c6_007.png\\n6a3d48b677c6_008.png\\n6a3d48b677c6_009.png\\n6a3d48b677c6_010.png'`,
      "probe: POST http://127.0.0.1:24074/api/barcodes/upload-excel：502",
      'frontend: [error] upstream prematurely closed connection while reading response header from upstream, request: "POST /api/barcodes/upload-excel HTTP/1.1", upstream: "http://172.31.0.2:8034/api/barcodes/upload-excel"'
    ],
    fix: "把寫進回應頭的內容裡的換行符和控制字元去掉，非 ASCII 字元要編碼（檔案名用 `filename*=UTF-8''…`）：它記錄裡的那一行。",
    patch: null,
    command: null
  },
  "unhandled-exception-500": {
    scenario: "unhandled-exception-500",
    summary: "`backend` 對 POST /api/barcodes/upload-excel 回傳 500，因為它的程式碼拋出了 KeyError: '86475905'",
    place: "backend/devices.py:11",
    lines: [
      `backend: File "/app/devices.py", line 11
  return MODELS[code[:8]]
KeyError: '86475905'`,
      "probe: POST http://127.0.0.1:8080/api/barcodes/upload-excel：500"
    ],
    fix: "在 backend/devices.py:11 修復或捕捉 KeyError。nginx 只是把這個 500 轉交出去。",
    patch: null,
    command: null
  },
  "wrong-app-module-path": {
    scenario: "wrong-app-module-path",
    summary: "`backend` 中的 uvicorn 要從模組 `main` 載入應用，但在 /app 裡找不到這個模組。",
    place: "backend/Dockerfile:19",
    lines: [
      'backend: ERROR:    Error loading ASGI app. Could not import module "main".',
      "backend: backend 的狀態是 running"
    ],
    fix: "在啟動指令裡如實寫出模組和變數（`文件:变量`，目錄之間用點），或者把工作目錄設為 `main` 所在的目錄。",
    patch: null,
    command: null
  },
  "auth-request-backend-failed": {
    scenario: "auth-request-backend-failed",
    summary: "nginx 先到 192.168.48.3:9100 問 `door` 請求能否放行（`auth_request`），但沒有問成（refused），所以 nginx 回傳 500，`registry` 根本沒有見到這個請求。",
    place: "gateway/gateway.conf:15",
    lines: [
      'gateway: [error] auth request unexpected status: 502 while sending to client, request: "GET /api/health HTTP/1.1"',
      'gateway: [error] connect() failed (111: Connection refused) while connecting to upstream, request: "GET /api/health HTTP/1.1", subrequest: "/door", upstream: "http://192.168.48.3:9100/"',
      "probe: GET http://127.0.0.1:20605/api/health：500",
      "gateway: proxy_pass http://door:9100/;"
    ],
    fix: "修好通往認證服務的路：那個 location 裡 `proxy_pass` 的名字、連接埠和路徑。它必須用 2xx 表示放行，用 401 或 403 表示拒絕；跳轉到登入頁應當寫在 `error_page 401` 裡。",
    patch: null,
    command: null
  },
  "cache-or-broker-down": {
    scenario: "cache-or-broker-down",
    summary: "`backend` 需要 `redis`，它在執行，但只監聽 127.0.0.1：那是在它自己的容器裡面，別人都連不上。",
    place: "cache/Dockerfile:8",
    lines: [
      'backend: File "/app/products/thumbnails.py", line 11\n  queue.rpush("thumbnails", image)\nredis.exceptions.ConnectionError: Error 111 connecting to redis:6379. Connection refused.',
      "probe: POST http://127.0.0.1:22159/api/products/images/：500",
      "redis: redis 監聽 127.0.0.1:6379",
      "redis: redis 監聽 ::1:6379"
    ],
    fix: "讓 `redis` 監聽容器的所有位址：在它的設定裡寫 `bind 0.0.0.0`，或在指令裡加 `--bind 0.0.0.0`。這時 Redis 還需要密碼（`requirepass`），或者放在單獨的網路裡並設定 `protected-mode no`：兩者都沒有的話，它不接受別人的指令。",
    patch: null,
    command: null
  },
  "cache-refuses": {
    scenario: "cache-misconf",
    summary: "Redis 無法把快照寫到磁碟，在能寫之前不再接受寫入（MISCONF）。所以 `backend` 被拒絕。",
    place: "docker-compose.override.yml:4",
    lines: [
      `backend: File "/app/products/thumbnails.py", line 11
  queue.rpush("thumbnails", image)
redis.exceptions.ResponseError: MISCONF Redis is configured to save RDB snapshots, but it's currently unable to persist to disk. Commands that may modify the data set are disabled, because this instance is configured to report errors during writes if RDB snapshotting fails (stop-writes-on-bgsave-error option). Please ch`,
      "probe: POST http://127.0.0.1:22203/api/products/images/：500"
    ],
    fix: 'Redis 的記錄會說明快照為什麼失敗：多半是目錄不可寫，或磁碟已滿。可以丟失的快取不需要快照：`--save ""`。',
    patch: null,
    command: null
  },
  "db-auth-failed": {
    scenario: "db-auth-failed",
    summary: "`db` 拒絕 `backend` 以 `multivendor` 登入：`backend` 的 DB_PASSWORD 與 `db` 的 POSTGRES_PASSWORD 不一致。",
    place: "docker-compose.override.yml:4",
    lines: [
      'backend: File "/app/manage.py", line 9\n  execute_from_command_line(sys.argv)\ndjango.db.utils.OperationalError: connection to server at "db" (172.26.0.2), port 5432 failed: FATAL:  password authentication failed for user "multivendor"',
      "backend: backend 的狀態是 running，重新啟動過 2 次",
      "backend: backend 的容器已退出，退出碼 1",
      "backend: backend 的 DB_PASSWORD 與 db 的 POSTGRES_PASSWORD 的值不同",
      "db: PostgreSQL init process complete; ready for start up."
    ],
    fix: "讓兩邊一致：都讀取同一個變數，例如都來自 `.env`。",
    patch: null,
    command: null
  },
  "db-host-unresolvable": {
    scenario: "db-host-unresolvable",
    summary: "`backend` 到 `postgres` 找資料庫，而這個堆疊裡沒有任何服務、容器或別名叫這個名字。",
    place: "docker-compose.override.yml:4",
    lines: [
      'backend: File "/app/manage.py", line 9\n  execute_from_command_line(sys.argv)\ndjango.db.utils.OperationalError: could not translate host name "postgres" to address: Name or service not known',
      "backend: backend 的狀態是 running，重新啟動過 3 次",
      "backend: backend 的容器已退出，退出碼 1",
      "backend: backend 在網路 multivendor_network 上，位址是 192.168.208.3"
    ],
    fix: "把資料庫服務在 compose 檔案裡的名字告訴 `backend`：db, multivendor_db。",
    patch: null,
    command: null
  },
  "db-not-ready-race": {
    scenario: "db-not-ready-race",
    summary: "`backend` 在啟動時退出了，因為那時 `db` 還不接受連線。後來 `db` 就緒了，但沒有東西及時把 `backend` 再啟動起來。",
    place: "docker-compose.yml:21",
    lines: [
      'backend: File "/app/devices.py", line 11\n  with psycopg2.connect(os.environ["DEVICES_URL"]) as connection:\npsycopg2.OperationalError: connection to server at "db" (172.31.0.2), port 5432 failed: Connection refused\n	Is the server running on that host and accepting TCP/IP connections?',
      "backend: backend 已退出，退出碼 3",
      "backend: backend 的容器已退出，退出碼 3",
      "db: [1] LOG:  database system is ready to accept connections"
    ],
    fix: "給 `db` 加一個透過網路詢問它的健康檢查，並讓 `backend` 等待它（`depends_on: db: condition: service_healthy`）。只寫 `depends_on` 只會等到容器啟動。",
    patch: null,
    command: null
  },
  "db-password-stale-volume": {
    scenario: "db-password-stale-volume",
    summary: "`db` 拒絕 `backend` 以 `multivendor` 登入，儘管兩邊的密碼相同：`db` 的資料卷更舊，而資料庫一直沿用第一次啟動時的密碼。",
    place: "docker-compose.yml:11",
    lines: [
      'backend: File "/app/manage.py", line 9\n  execute_from_command_line(sys.argv)\ndjango.db.utils.OperationalError: connection to server at "db" (192.168.0.2), port 5432 failed: FATAL:  password authentication failed for user "multivendor"',
      "backend: backend 正在等待下一次重新啟動，退出碼 1，重新啟動過 3 次",
      "backend: backend 的容器已退出，退出碼 1",
      "backend: backend 的 DB_PASSWORD 與 db 的 POSTGRES_PASSWORD 的值相同",
      "db: PostgreSQL Database directory appears to contain a database; Skipping initialization"
    ],
    fix: "手動給資料庫設定新密碼（psql 裡用 `ALTER ROLE … PASSWORD …`，MySQL 用 `ALTER USER`）。如果資料可以不要，就用 `docker compose down -v` 刪除資料卷再重新啟動。",
    patch: null,
    command: null
  },
  "db-pool-exhausted": {
    scenario: "db-pool-exhausted",
    summary: "`backend` 沒有空閒的資料庫連線了：它自己連線池裡的連線全部被佔用，而且沒有及時歸還。",
    place: "backend/products/prices.py:13",
    lines: [
      'backend: File "/app/products/prices.py", line 13\n  connection = pool.getconn()\npsycopg2.pool.PoolError: connection pool exhausted',
      "probe: POST http://127.0.0.1:8140/api/products/images/：500"
    ],
    fix: "請求結束後要歸還連線，出錯時也一樣（`with`、`finally`）。如果確實同時需要那麼多連線，就把連線池加大。",
    patch: null,
    command: null
  },
  "db-schema-missing": {
    scenario: "db-schema-missing",
    summary: "`backend` 回傳 500，因為它的資料庫裡沒有表 `generations`：那裡從來沒有建過表，或沒有執行遷移。",
    place: "backend/barcodes.py:62",
    lines: [
      'backend: File "/app/barcodes.py", line 62\n  connection.execute(\nsqlite3.OperationalError: no such table: generations',
      "probe: POST http://127.0.0.1:8080/api/barcodes/upload-excel：500"
    ],
    fix: "在伺服器啟動之前建立表結構：在啟動指令裡執行遷移，或者放在單獨的服務裡，讓後端等它完成（`condition: service_completed_successfully`）。如果遷移已經在執行，看看它和伺服器用的是不是同一個資料庫：主機、DB_NAME，SQLite 則是同一個檔案。",
    patch: null,
    command: null
  },
  "db-unreachable": {
    scenario: "db-ended-in-requests",
    summary: "`backend` 需要資料庫 `db`，而它沒有在執行（已退出，退出碼 0）。",
    place: "docker-compose.override.yml:2",
    lines: [
      'backend: File "/app/products/views.py", line 24\n  saved = ProductImage.objects.create(image=file, bytes=file.size)\ndjango.db.utils.OperationalError: could not translate host name "db" to address: Name or service not known',
      "probe: POST http://127.0.0.1:23874/api/products/images/：500",
      "db: db 已退出，退出碼 0"
    ],
    fix: "先讓 `db` 執行起來：`docker compose logs db` 會告訴你它為什麼沒有執行。",
    patch: null,
    command: null
  },
  "migration-failed-at-start": {
    scenario: "migration-failed-at-start",
    summary: '`backend` 根本沒有走到啟動伺服器那一步：資料庫遷移先失敗了。django.db.utils.IntegrityError: duplicate key value violates unique constraint "products_vendor_slug_key"\nDETAIL:  Key (slug)=(tehran-shoes) already exists.',
    place: "backend/products/migrations/0002_vendors.py:13",
    lines: [
      'backend: File "/app/products/migrations/0002_vendors.py", line 13\n  Vendor.objects.create(slug=slug, name=name)\ndjango.db.utils.IntegrityError: duplicate key value violates unique constraint "products_vendor_slug_key"\nDETAIL:  Key (slug)=(tehran-shoes) already exists.',
      "backend: backend 的狀態是 running，重新啟動過 2 次",
      "backend: backend 的容器已退出，退出碼 1"
    ],
    fix: "修好這個遷移，並用真實資料的副本試跑：`docker compose run --rm backend` 馬上就能看出它能否通過。不要跳過它：後面的程式碼需要它的結果。",
    patch: null,
    command: null
  },
  "upstream-itself-is-proxy-5xx": {
    scenario: "upstream-itself-is-proxy-5xx",
    summary: "這個 502 不是 `gateway` 產生的，而是它後面的 `depot` 產生的：那裡的 nginx 沒能從 registry:8080 得到回答（refused）。`gateway` 只是轉交了它。",
    place: "depot/depot.conf:7",
    lines: [
      'depot: [error] connect() failed (111: Connection refused) while connecting to upstream, request: "GET /api/health HTTP/1.0", upstream: "http://192.168.48.2:8080/api/health"',
      "probe: GET http://127.0.0.1:22473/api/health：502",
      "depot: proxy_pass http://registry:8080;"
    ],
    fix: "修好從 `depot` 到它的上游的路：它的 `proxy_pass` 裡的名字和連接埠，或者那邊的服務。外層 nginx 沒有問題。",
    patch: null,
    command: null
  },
  "bind-mount-shadows-code": {
    scenario: "bind-mount-shadows-code",
    summary: "`web` 無法載入 `parcels`，而映像檔裡其實有它：掛載的 web/parcels 蓋住了 /srv/parcels，建置時放在那裡的內容就看不到了。",
    place: "docker-compose.yml:11",
    lines: [
      `web: File "<frozen importlib._bootstrap>", line 1142
ModuleNotFoundError: No module named 'parcels'`,
      "web: web 的狀態是 running，重新啟動過 2 次",
      "web: web 的容器已退出，退出碼 3",
      "web: COPY . ."
    ],
    fix: "去掉 /srv/parcels 上的掛載，或者掛載建置映像檔所用的那個目錄，或者只掛載需要改動的部分。只有建置才會產生的目錄（node_modules、生成的程式碼）需要用單獨的卷再蓋上去。",
    patch: null,
    command: null
  },
  "bind-mount-source-missing": {
    scenario: "bind-mount-source-missing",
    summary: "compose 檔案把 frontend/conf.d/site.conf 掛載到 `frontend` 的 /etc/nginx/conf.d/default.conf，但 frontend/conf.d/site.conf 並不存在。Docker 於是用這個名字建一個空目錄，而 `frontend` 在那裡需要的是檔案。",
    place: "docker-compose.yml:50",
    lines: [
      'frontend: error during container init: error mounting "/tmp/bad-gateway-AslsZI/frontend/conf.d/site.conf" to rootfs at "/etc/nginx/conf.d/default.conf": mount /tmp/bad-gateway-AslsZI/frontend/conf.d/site.conf:/etc/nginx/conf.d/default.conf (via /proc/self/fd/6), flags: 0x5000: not a directory: unknown: Are you trying to mount a directory onto a file (or vice-versa)? Check if the specified host path exists …',
      "frontend: 掛載到 /etc/nginx/conf.d/default.conf 的 frontend/conf.d/site.conf 不存在",
      "frontend: frontend 的容器建立後從未執行，退出碼 127"
    ],
    fix: "建立 frontend/conf.d/site.conf，或者改正 `volumes:` 裡的路徑（從 compose 檔案所在目錄算起）。再刪掉 Docker 在那裡留下的空目錄。",
    patch: null,
    command: null
  },
  "build-input-missing": {
    scenario: "build-input-missing",
    summary: "`app2` 的映像檔無法建置：建置需要的 requirements.txt 不存在。",
    place: "app/Dockerfile:9",
    lines: [
      'app2: failed to compute cache key: failed to calculate checksum of ref 490e8237-dd4a-4462-bb26-0158dec1201d::z1egw58przhuf2fq63lnh2lu7: "/requirements.txt": not found'
    ],
    fix: "新增 requirements.txt，或者改正路徑：複製的內容從建置上下文算起，而 .dockerignore 可能把它排除在外。",
    patch: null,
    command: null
  },
  "container-name-conflict": {
    scenario: "container-name-conflict",
    summary: "`db` 得不到容器：這臺機器上已經有另一個容器叫 multivendor_db。",
    place: "docker-compose.yml:4",
    lines: [
      'db: Error response from daemon: Conflict. The container name "/multivendor_db" is already in use by container "b1a5af78cce0036f3c35a26c297c012791910a2fb570efc809b0fbe33803a45a". You have to remove (or rename) that container to be able to reuse that name.'
    ],
    fix: "去掉 `container_name`：服務之間用服務名互相存取，compose 會自己取名。或者，如果沒有人需要另一個容器，就刪除它（`docker rm -f multivendor_db`）。",
    patch: null,
    command: null
  },
  "dependency-unhealthy-blocks-up": {
    scenario: "dependency-unhealthy-blocks-up",
    summary: "`backend` 一直沒有啟動：compose 在等 `prices`，而它以退出碼 3 結束了。它最後說的是：`prices-2026.csv: there is no price list for this year`",
    place: "docker-compose.yml:14",
    lines: [
      `prices: service "prices" didn't complete successfully: exit 3`,
      "prices: prices 已退出，退出碼 3",
      "backend: backend 的容器建立後從未執行"
    ],
    fix: "先修好 `prices`：`docker compose logs prices` 會顯示它做了什麼。如果 `backend` 沒有它也能工作，就把它從 `depends_on` 裡去掉。",
    patch: null,
    command: null
  },
  "external-network-missing": {
    scenario: "external-network-missing",
    summary: "compose 被要求使用已有的網路 notes-of-another-stack（`external`），而這臺機器上沒有它。所以什麼都沒有啟動。",
    place: "docker-compose.override.yml:8",
    lines: [
      "compose: Error response from daemon: network notes-of-another-stack not found"
    ],
    fix: "先建立它（`docker network create notes-of-another-stack`），或者讓本堆疊自己建立：去掉 `external: true`。",
    patch: null,
    command: "docker network create notes-of-another-stack"
  },
  "framework-default-port-changed": {
    scenario: "framework-default-port-changed",
    summary: "nginx 把請求發到 `web:3000`，而 `web` 中的 puma 監聽的是 9292：從不用 Rails 的 `puma` 和 `rackup` 起這是它的預設連接埠，除非另有指定。",
    place: "nginx/guestbook.conf:6",
    lines: [
      "web: * Listening on http://0.0.0.0:9292",
      "web: web 監聽 0.0.0.0:9292",
      "nginx: 按照設定，nginx 把 GET /healthz 轉發到 web:3000/healthz",
      'nginx: [error] connect() failed (111: Connection refused) while connecting to upstream, request: "POST /entries HTTP/1.1", upstream: "http://192.168.112.2:3000/entries"'
    ],
    fix: "把 nginx 設定裡的連接埠改成 9292，或者讓 puma 監聽 3000（ASPNETCORE_HTTP_PORTS=3000、`vite --port 3000`、`puma -p 3000`）。",
    patch: "--- a/nginx/guestbook.conf\n+++ b/nginx/guestbook.conf\n@@ -3,7 +3,7 @@\n     client_max_body_size 4m;\n \n     location / {\n-        proxy_pass http://web:3000;\n+        proxy_pass http://web:9292;\n         proxy_set_header Host $host;\n         proxy_set_header X-Forwarded-Proto $scheme;\n     }\n",
    command: null
  },
  "graceful-restart-gap": {
    scenario: "graceful-restart-gap",
    summary: "`app1` 被重新啟動了，並按要求退出。在新行程開始監聽之前，nginx 找不到人應答：這段空檔裡有 9 個請求失敗。",
    place: "docker-compose.yml:15",
    lines: [
      "app1: app1 的容器已退出，退出碼 0",
      'proxy: [error] connect() failed (111: Connection refused) while connecting to upstream, request: "GET /healthz HTTP/1.1", upstream: "http://192.168.240.3:5000/healthz"'
    ],
    fix: "在新行程啟動的同時保留一個行程提供服務：nginx 後面放兩個容器，依次重新啟動；或者用過載時不關閉連接埠的伺服器（gunicorn：`kill -HUP`）。縮短啟動時間，並讓負責部署的一方等到它健康為止。",
    patch: null,
    command: null
  },
  "healthcheck-tool-missing": {
    scenario: "healthcheck-tool-missing",
    summary: "`backend` 的健康檢查要執行 `wget`，而它的映像檔裡沒有這個程式。所以不管 `backend` 怎樣，Docker 都說它不健康。",
    place: "docker-compose.yml:29",
    lines: [
      'backend: OCI runtime exec failed: exec failed: unable to start container process: exec: "wget": executable file not found in $PATH: unknown'
    ],
    fix: "在映像檔裡安裝 `wget`，或者讓健康檢查使用已有的程式，例如 `python3 -c` 加 urllib。",
    patch: null,
    command: null
  },
  "healthcheck-wrong-target": {
    scenario: "healthcheck-wrong-target",
    summary: "`backend` 的健康檢查詢問連接埠 8000，而那裡沒有行程監聽：`backend` 監聽的是 8034。所以 `backend` 明明正常，Docker 卻說它不健康。",
    place: "docker-compose.yml:29",
    lines: [
      "backend: curl: (7) Failed to connect to localhost port 8000 after 3 ms: Couldn't connect to server",
      "backend: backend 監聽 0.0.0.0:8034",
      "probe: GET http://192.168.192.2:8034/healthz：200"
    ],
    fix: "讓健康檢查詢問 `backend` 確實提供的內容：連接埠 8034 上的 /healthz。",
    patch: '--- a/docker-compose.yml\n+++ b/docker-compose.yml\n@@ -26,7 +26,7 @@\n     networks:\n       - barcode-v2-network\n     healthcheck:\n-      test: ["CMD", "curl", "-f", "http://localhost:8000/healthz"]\n+      test: ["CMD", "curl", "-f", "http://localhost:8034/healthz"]\n       interval: 2s\n       timeout: 2s\n       retries: 4\n',
    command: null
  },
  "host-port-already-allocated": {
    scenario: "host-port-already-allocated",
    summary: "`backend` 無法啟動：這臺機器的連接埠 8034 已經被另一個行程或容器佔用。",
    place: "docker-compose.yml:8",
    lines: [
      "backend: driver failed programming external connectivity on endpoint barcode-v2-backend (65a864054134aa020e8e1b28b1fdb1ca53795f38d98be5a8eaa626123630faf2): Error starting userland proxy: listen tcp4 0.0.0.0:8034: bind: address already in use"
    ],
    fix: "停掉這臺機器上佔用連接埠 8034 的程式，或者發布另一個連接埠：`ports:` 左邊的數字可以自由選擇。",
    patch: null,
    command: null
  },
  "image-arch-mismatch": {
    scenario: "image-arch-mismatch",
    summary: "`web` 無法啟動：/usr/local/bin/withenv 不是這臺機器的處理器能執行的程式（exec format error）。映像檔或程式是為另一種處理器建置的，多半是 ARM 與 x86-64 弄反了。",
    place: "web/Dockerfile:16",
    lines: [
      "web: exec /usr/local/bin/withenv: exec format error",
      "web: web 正在等待下一次重新啟動，退出碼 1，重新啟動過 4 次",
      "web: web 的容器已退出，退出碼 1"
    ],
    fix: "為實際執行的平臺建置映像檔（`docker buildx build --platform linux/amd64,linux/arm64`，或在服務上寫 `platform:`），並讓 Dockerfile 裡下載的程式由 `TARGETARCH` 決定。",
    patch: null,
    command: null
  },
  "network-addresses-taken": {
    scenario: "network-addresses-taken",
    summary: "Docker 無法建立網路 bad-gateway-1007de6d_default：compose 檔案給它的位址段屬於這臺機器上的另一個網路。所以什麼都沒有啟動。",
    place: "docker-compose.override.yml:5",
    lines: [
      "compose: failed to create network bad-gateway-1007de6d_default: Error response from daemon: Pool overlaps with other one on this address space"
    ],
    fix: "給這個網路換一個 `subnet`，或者不寫：Docker 會自己取空閒的位址段。`docker network prune` 會刪除沒有人再用的網路。",
    patch: null,
    command: "docker network ls --quiet | xargs docker network inspect --format '{{.Name}} {{range .IPAM.Config}}{{.Subnet}} {{end}}'"
  },
  "old-image-not-rebuilt": {
    scenario: "old-image-not-rebuilt",
    summary: "`backend` 對 POST /api/products/images/ 回傳 404，但作出回答的可能不是這次提交的程式碼：它的映像檔 multivendor-shop:latest 是在這次提交之前在這臺機器上建置的（1 分鐘），而 compose 檔案裡沒有任何東西會重新建置它。",
    place: "docker-compose.override.yml:4",
    lines: [
      "backend: backend 的映像檔建置於 2026-11-20T12:50:47.564234128Z",
      "git: 最近一次提交是在 2026-11-20T12:50:48.000Z",
      "probe: POST http://192.168.96.3:80/api/products/images/：404"
    ],
    fix: "啟動堆疊之前先建置映像檔（`docker build -t multivendor-shop:latest …`），或者在 compose 檔案裡給 `backend` 寫上 `build:`，並用 `docker compose up --build` 啟動。",
    patch: null,
    command: null
  },
  "read-only-rootfs": {
    scenario: "read-only-rootfs",
    summary: "nginx 沒有啟動：它必須寫 /var/lib/nginx/body，而它容器的檔案系統是唯讀的。",
    place: "docker-compose.yml:12",
    lines: [
      'edge: [emerg] mkdir() "/var/lib/nginx/body" failed (30: Read-only file system)',
      "edge: edge 已退出，退出碼 1",
      "edge: edge 執行的是 /docker-entrypoint.sh nginx -g daemon off;"
    ],
    fix: "保留 `read_only: true`，並為 nginx 要寫的每個目錄給 `edge` 一個 tmpfs：它的臨時目錄（官方映像檔是 /var/cache/nginx，Debian 的是 /var/lib/nginx），以及 pid 檔案所在的目錄（/run 或 /var/run）。",
    patch: null,
    command: null
  },
  "server-library-incompatible-upgrade": {
    scenario: "server-library-incompatible-upgrade",
    summary: "`web` 無法啟動：它的程式碼用到了包 `flask` 裡的某個東西，而安裝的版本裡沒有（cannot import name 'Markup' from 'flask' (/usr/lib/python3/dist-packages/flask/__init__.py)）。",
    place: "web/parcels/health.py:3",
    lines: [
      `web: File "/srv/parcels/parcels/health.py", line 3
  from flask import Blueprint, Markup
ImportError: cannot import name 'Markup' from 'flask' (/usr/lib/python3/dist-packages/flask/__init__.py)`,
      "web: web 的狀態是 running，重新啟動過 1 次",
      "web: web 的容器已退出，退出碼 3"
    ],
    fix: "讓 web/parcels/health.py:3 處的程式碼適應已安裝的版本，或者安裝當初編寫時所用的版本並把它固定下來（`package==1.2`），以免重新建置時換成別的版本。",
    patch: null,
    command: null
  },
  "service-images-differ": {
    scenario: "swarm-images-differ",
    summary: "`srv-captain--swarm-images-differ-backend` 的 2 個任務執行著 `bad-gateway-swarm:swarm-images-differ-moving` 的 2 個不同的建置（sha256:1088a4652e98, sha256:c6276d552553），回答請求的一會兒是這個，一會兒是那個：GET /api/vendors/ 在 20 次中有 11 次得到 404。",
    place: "service srv-captain--swarm-images-differ-backend: image",
    lines: [
      "srv-captain--swarm-images-differ-backend: 任務 srv-captain--swarm-images-differ-backend.2.vyon6ty36dp0gqlpmd0hdgta3 的狀態是 running，由 bad-gateway-swarm:swarm-images-differ-moving (sha256:1088a4652e98) 建立",
      "srv-captain--swarm-images-differ-backend: 任務 srv-captain--swarm-images-differ-backend.1.xw7ap8hxrgnnind3oipcdtbyq 的狀態是 running，由 bad-gateway-swarm:swarm-images-differ-moving (sha256:c6276d552553) 建立",
      "probe: GET http://127.0.0.1:32768/api/vendors/：404 (Host: swarm-images-differ-backend.captain.example.com)"
    ],
    fix: "給每次建置一個自己的標籤，或者按摘要部署，並讓所有任務使用同一個映像檔：`docker service update --force --image IMAGE srv-captain--swarm-images-differ-backend`。",
    patch: null,
    command: "docker service ps --no-trunc srv-captain--swarm-images-differ-backend"
  },
  "service-not-started": {
    scenario: "service-not-started",
    summary: "`app1` 的映像檔無法建置：`python3 -m py_compile notes.py && test -s VERSION` 失敗了（退出碼 1）。所以什麼都沒有啟動。",
    place: "app/Dockerfile:11",
    lines: [
      'app1: process "/bin/sh -c python3 -m py_compile notes.py && test -s VERSION" did not complete successfully: exit code: 1'
    ],
    fix: "修好那個步驟；`docker compose build app1` 會顯示它的全部輸出。步驟需要的檔案必須在它之前複製進去，並且不能被 .dockerignore 排除。",
    patch: null,
    command: null
  },
  "service-scaled-to-zero": {
    scenario: "backend-scaled-to-zero",
    summary: "`app1` 沒有容器：compose 被要求一個也不執行（`scale: 0`）。",
    place: "docker-compose.override.yml:5",
    lines: [
      "app1: compose 檔案裡有服務 app1",
      "app1: app1 沒有容器"
    ],
    fix: "去掉 `scale:` 或 `deploy.replicas:` 裡的 0。如果平時就不想執行它，可以用 `docker compose up --scale app1=1` 啟動一個。",
    patch: null,
    command: null
  },
  "service-update-failed": {
    scenario: "swarm-update-half-way",
    summary: "`srv-captain--swarm-update-half-way-backend` 更新到 `bad-gateway-swarm:swarm-update-half-way` 的過程停住了：它的任務 2 (qijpx6mhzwrs) 失敗（`task: non-zero exit (1)`），所以 Swarm 暫停了更新。其餘任務仍是上一次部署的，它們對 GET /api/vendors/ 回傳 404。",
    place: "service srv-captain--swarm-update-half-way-backend: image",
    lines: [
      "srv-captain--swarm-update-half-way-backend: 服務 srv-captain--swarm-update-half-way-backend 有 1 個任務在執行，應有 2 個；最近一次更新：paused（update paused due to failure or early termination of task qijpx6mhzwrs2yvoprw9jyg7e）",
      "probe: GET http://127.0.0.1:32768/api/vendors/：404 (Host: swarm-update-half-way-backend.captain.example.com)"
    ],
    fix: "先修好任務失敗的原因，再重新部署。在此之前，`docker service rollback srv-captain--swarm-update-half-way-backend` 可以恢復上一次部署。",
    patch: null,
    command: "docker service ps --no-trunc srv-captain--swarm-update-half-way-backend"
  },
  "allowed-hosts-missing": {
    scenario: "allowed-hosts-missing",
    summary: "`backend` 以 400 拒絕請求，因為存取者使用的名字 `labels.example.com` 不在它接受的主機名之列。",
    place: "docker-compose.yml:19",
    lines: [
      "probe: GET http://127.0.0.1:8080/api/health：400 (Host: labels.example.com)",
      "backend: Invalid HTTP_HOST header: 'labels.example.com'. You may need to add 'labels.example.com' to ALLOWED_HOSTS.",
      "frontend: 按照設定，nginx 把 GET /api/health 轉發到 backend:8034/api/health"
    ],
    fix: "把 `labels.example.com` 加進 `backend` 接受的主機名（Django：ALLOWED_HOSTS；Rails：config.hosts；Starlette：allowed_hosts；Vite：server.allowedHosts）。",
    patch: null,
    command: null
  },
  "csrf-token-missing": {
    scenario: "csrf-token-missing",
    summary: "`backend` 以 403 拒絕了 POST /api/products/images/：它對偽造請求（CSRF）的防護要求一個權杖，而請求沒有帶上，或帶得不對。路徑是通的，改 nginx 的大小、逾時或別的限制都沒有用。",
    place: null,
    lines: [
      "probe: POST http://127.0.0.1:24783/api/products/images/：403"
    ],
    fix: "如果這個請求由沒有瀏覽器的程式傳送，就讓它的路由不受這項防護（Django：`csrf_exempt`；Flask-WTF：`csrf.exempt`），並用請求頭中的權杖登入，而不是 cookie。如果由瀏覽器傳送，就把瀏覽器有的東西給檢查：在 `auth.steps` 裡加一步，取得 cookie 和 JSON 形式的權杖，再用 `auth.headers` 傳送（Django：`X-CSRFToken`）。",
    patch: null,
    command: null
  },
  "duplicate-host-header": {
    scenario: "duplicate-host-header",
    summary: "`api` 以 400 拒絕請求：請求裡有兩個 Host 頭，被它合讀成一個 `documents.example.com,documents.example.com`。nginx 兩個都發了，因為 `proxy_set_header Host` 生效了兩次。",
    place: "edge/documents.conf:12",
    lines: [
      "api: Invalid HTTP_HOST header: 'documents.example.com,documents.example.com'. The domain name provided is not valid according to RFC 1034/1035.",
      "probe: GET http://127.0.0.1:8170/api/health：400 (Host: documents.example.com)",
      "edge: proxy_set_header Host $host;",
      "edge: proxy_set_header Host $http_host;"
    ],
    fix: "這個 location 只保留一行 `proxy_set_header Host`。`proxy_params` 之類被包含的檔案裡自己就有一行。",
    patch: null,
    command: null
  },
  "forwarded-headers-not-trusted": {
    scenario: "forwarded-headers-not-trusted",
    summary: "`backend` 以 403 拒絕 /api/products/images/：請求來自 https://shop.example.com，而 `backend` 以為自己是用另一種協定被存取的。TLS 到 nginx 為止，`backend` 不信任 nginx 對此的說明。",
    place: "docker-compose.yml:27",
    lines: [
      "backend: WARNING 2026-11-20 06:20:18,768 django.security.csrf Forbidden (Origin checking failed - https://shop.example.com does not match any trusted origins.): /api/products/images/",
      "probe: POST https://127.0.0.1:25810/api/products/images/：403 (Host: shop.example.com)",
      "nginx: proxy_set_header X-Forwarded-Proto $scheme;"
    ],
    fix: '讓應用信任 nginx 的頭（Django：`SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")`；uvicorn：`--forwarded-allow-ips`；Express：`trust proxy`；Spring：server.forward-headers-strategy）。',
    patch: null,
    command: null
  },
  "forwarded-proto-redirect-loop": {
    scenario: "forwarded-proto-redirect-loop",
    summary: "`backend` 不停地把 GET /health/ 跳轉到 https：存取者已經在用 https，但 nginx 沒有告訴 `backend`。",
    place: "nginx/templates/default.conf.template:26",
    lines: [
      "probe: GET https://127.0.0.1:27205/health/：301 (Host: shop.example.com)",
      "probe: GET http://172.22.0.3:80/health/：301",
      "nginx: 按照設定，nginx 把 GET /health/ 轉發到 backend/health/"
    ],
    fix: "在這個 location 裡加上 `proxy_set_header X-Forwarded-Proto $scheme;`，並讓應用信任它（Django：SECURE_PROXY_SSL_HEADER；Rails：assume_ssl；Express：`trust proxy`；Spring：server.forward-headers-strategy）。",
    patch: "--- a/nginx/templates/default.conf.template\n+++ b/nginx/templates/default.conf.template\n@@ -24,6 +24,7 @@\n     }\n \n     location / {\n+        proxy_set_header X-Forwarded-Proto $scheme;\n         proxy_pass http://backend;\n         proxy_set_header Host $host;\n         proxy_set_header X-Real-IP $remote_addr;\n",
    command: null
  },
  "host-header-not-forwarded": {
    scenario: "host-header-not-forwarded",
    summary: "`backend` 以 400 拒絕請求，因為它們的 Host 頭是 `backend:8034`。那是 `proxy_pass` 裡的名字：除非讓 nginx 傳遞存取者使用的名字，否則它傳送的就是這個。",
    place: "frontend/nginx.conf:16",
    lines: [
      "probe: GET http://127.0.0.1:8080/api/health：400 (Host: labels.example.com)",
      "frontend: 按照設定，nginx 把 GET /api/health 轉發到 backend:8034/api/health",
      "backend: Invalid HTTP_HOST header: 'backend:8034'. You may need to add 'backend' to ALLOWED_HOSTS."
    ],
    fix: "在轉發請求的 location 裡加上 `proxy_set_header Host $host;`，並把外層塊的 `proxy_set_header` 各行也重複寫在那裡：只有 location 裡一行都沒有時，外層的才起作用。",
    patch: null,
    command: null
  },
  "nginx-access-denied-rule": {
    scenario: "nginx-access-denied-rule",
    summary: "nginx 以 403 拒絕了 GET /api/health，因為用戶端的位址不在它的 `allow` 和 `deny` 規則允許的範圍內。",
    place: "edge/documents.conf:14",
    lines: [
      'edge: [error] access forbidden by rule, request: "GET /api/health HTTP/1.1"',
      "probe: GET http://127.0.0.1:8170/api/health：403",
      "edge: allow 10.20.0.0/16;"
    ],
    fix: "允許存取者所在的位址，或者只對需要的路徑保留 `deny`。如果前面還有一個代理，看到的是那個代理的位址，直到用 `set_real_ip_from` 和 `real_ip_header` 指明存取者的位址為止。",
    patch: null,
    command: null
  },
  "nginx-rate-limit": {
    scenario: "nginx-rate-limit",
    summary: "nginx 因為自己的限制（`limit_req zone=documents;`）以 503 拒絕了 GET /api/health：請求超過了區域 `documents` 允許的數量。",
    place: "edge/documents.conf:16",
    lines: [
      'edge: [error] limiting requests, excess: 0.998 by zone "documents", request: "GET /api/health HTTP/1.1"',
      "probe: GET http://127.0.0.1:8170/api/health：503",
      "edge: limit_req zone=documents;"
    ],
    fix: "放過一個頁面通常的突發請求（`burst=20 nodelay`），提高速率，或者只對需要的路徑保留限制。如果前面還有一個代理，在用 `set_real_ip_from` 和 `real_ip_header` 區分之前，所有存取者都算作同一個用戶端。",
    patch: null,
    command: null
  },
  "upstream-name-underscore-host": {
    scenario: "upstream-name-underscore-host",
    summary: "`shop_backend` 以 400 拒絕請求，因為它們的 Host 頭是 `shop_backend`：nginx 傳送的是自己對後端的稱呼，而主機名不允許有下劃線。把它加進允許的主機名也沒有用。",
    place: "nginx/templates/default.conf.template:15",
    lines: [
      "shop_backend: ERROR 2026-11-20 06:20:43,211 django.security.DisallowedHost Invalid HTTP_HOST header: 'shop_backend'. The domain name provided is not valid according to RFC 1034/1035.",
      "probe: GET http://127.0.0.1:29636/health/：400",
      "nginx: 按照設定，nginx 把 GET /health/ 轉發到 shop_backend:80/health/"
    ],
    fix: "在轉發請求的 location 裡加上 `proxy_set_header Host $host;`，或者給後端換一個沒有下劃線的名字（連字元是允許的）。",
    patch: null,
    command: null
  },
  "alias-collision-shared-network": {
    scenario: "alias-collision-shared-network",
    summary: "Docker 的 DNS 對 `app1` 給出兩個答案：`app1`（172.23.0.2）和 `search`（172.23.0.4），後者在它們的網路上用了同樣的名字。nginx 輪流使用，所以一部分請求會送錯地方。",
    place: "docker-compose.override.yml:8",
    lines: [
      "proxy: 在 proxy 裡，app1 解析為 172.23.0.4, 172.23.0.2",
      "search: search 在網路 default 上，位址是 172.23.0.4"
    ],
    fix: "去掉 `search` 的別名 `app1`（`networks:` … `aliases:`），或者讓 nginx 使用只有 `app1` 才有的名字。",
    patch: null,
    command: null
  },
  "dns-search-domain-hijack": {
    scenario: "dns-search-domain-hijack",
    summary: "nginx 查詢 `notes`，得到的是 127.81.82.83，一個不屬於這個堆疊的位址：作答的是公司或運營商的網域名稱伺服器（查詢的是 notes.corp.test），而不是 Docker 自己的。",
    place: "proxy/notes.conf:2",
    lines: [
      "proxy: 在 proxy 裡，notes 解析為 127.81.82.83",
      'proxy: [error] connect() failed (111: Connection refused) while connecting to upstream, request: "POST /api/attachments HTTP/1.1", upstream: "http://127.81.82.83:5000/api/attachments"',
      "proxy: proxy 執行的是 nginx -g daemon off;"
    ],
    fix: "使用這個堆疊裡有的名字。如果 `notes` 就是，就讓它的服務執行起來。要避開外面的網域名稱伺服器，就在執行時用 `resolver 127.0.0.11` 解析，它不會附加搜尋域。",
    patch: null,
    command: null
  },
  "localhost-dual-stack": {
    scenario: "localhost-dual-stack",
    summary: "nginx 連線 `localhost:5000`，而它是兩個位址：127.0.0.1 和 [::1]。後端只監聽 127.0.0.1，所以每當輪到 [::1]，nginx 就被拒絕連線。",
    place: "proxy/notes.conf:3",
    lines: [
      'proxy: [error] connect() failed (111: Connection refused) while connecting to upstream, request: "GET /healthz HTTP/1.1", upstream: "http://[::1]:5000/healthz"',
      "proxy: proxy 監聽 0.0.0.0:5000"
    ],
    fix: "把 `localhost:5000` 寫成 `127.0.0.1:5000`，這樣就只有一個位址；或者讓後端同時監聽 IPv4 和 IPv6。",
    patch: "--- a/proxy/notes.conf\n+++ b/proxy/notes.conf\n@@ -1,6 +1,6 @@\n upstream notes {\n     zone notes 64k;\n-    server localhost:5000 max_fails=0;\n+    server 127.0.0.1:5000 max_fails=0;\n }\n \n server {\n",
    command: null
  },
  "resolver-bypasses-etc-hosts": {
    scenario: "resolver-bypasses-etc-hosts",
    summary: "`host.docker.internal` 只寫在 nginx 容器的 /etc/hosts 裡。`proxy_pass` 用了變數，所以 nginx 向自己的 `resolver` 查詢這個名字，根本不讀那個檔案。",
    place: "proxy/notes.conf:9",
    lines: [
      'proxy: [error] host.docker.internal could not be resolved (3: Host not found), request: "POST /api/attachments HTTP/1.1"',
      "proxy: 按照設定，nginx 把 GET /healthz 轉發到 host.docker.internal:8161/healthz",
      "proxy: 在 proxy 裡，host.docker.internal 解析為 172.17.0.1"
    ],
    fix: "在 `proxy_pass` 裡直接寫主機名，不用變數（`proxy_pass http://host.docker.internal:PORT;`，或 upstream 塊裡的一行 `server`）：這樣 nginx 會在啟動時讀一次 /etc/hosts。",
    patch: null,
    command: null
  },
  "resolver-missing-for-variable": {
    scenario: "resolver-missing-for-variable",
    summary: "`proxy_pass` 用了變數，所以 nginx 對每個請求都要重新查詢 `backend`，但沒有 `resolver` 告訴它該問哪個 DNS 伺服器。",
    place: "frontend/nginx.conf:17",
    lines: [
      'frontend: [error] no resolver defined to resolve backend, request: "POST /api/barcodes/upload-excel HTTP/1.1"',
      "frontend: 按照設定，nginx 把 GET /api/health 轉發到 backend:8034/api/health"
    ],
    fix: "在 server 塊裡加上 `resolver 127.0.0.11 valid=10s ipv6=off;`（Docker 自己的 DNS），或者在 `proxy_pass` 裡直接寫主機名，不用變數。",
    patch: "--- a/frontend/nginx.conf\n+++ b/frontend/nginx.conf\n@@ -4,6 +4,7 @@\n }\n \n server {\n+    resolver 127.0.0.11 valid=10s ipv6=off;\n     listen 80;\n     server_name localhost;\n     root /usr/share/nginx/html;\n",
    command: null
  },
  "resolver-wrong-server": {
    scenario: "resolver-wrong-server",
    summary: "nginx 向網域名稱伺服器 127.0.0.1 查詢 `app1`，那裡沒有應答：沒有行程監聽，或者連不上。",
    place: "proxy/notes.conf:5",
    lines: [
      'proxy: [error] app1 could not be resolved (110: Operation timed out), request: "POST /api/attachments HTTP/1.1"',
      "proxy: [error] send() failed (111: Connection refused) while resolving, resolver: 127.0.0.1:53",
      "proxy: 在 proxy 裡，app1 解析為 192.168.208.2"
    ],
    fix: "把 nginx 裡的 `resolver 127.0.0.1` 寫成 `resolver 127.0.0.11 valid=10s;`：容器在自定義網路裡時，這就是 Docker 的網域名稱伺服器。",
    patch: "--- a/proxy/notes.conf\n+++ b/proxy/notes.conf\n@@ -2,7 +2,7 @@\n     listen 80;\n     server_name _;\n     client_max_body_size 20m;\n-    resolver 127.0.0.1;\n+    resolver 127.0.0.11;\n     resolver_timeout 1s;\n \n     location / {\n",
    command: null
  },
  "stale-upstream-ip": {
    scenario: "stale-upstream-ip",
    summary: "nginx 仍然把發給 `app1` 的請求送到 172.25.0.3，那是 nginx 啟動時 `app1` 的位址。此後 `app1` 重新建立過，現在是 172.25.0.5。",
    place: "proxy/notes.conf:2",
    lines: [
      'proxy: [error] connect() failed (111: Connection refused) while connecting to upstream, request: "POST /api/attachments HTTP/1.1", upstream: "http://172.25.0.3:5000/api/attachments"',
      "app1: app1 的狀態是 running",
      "app1: app1 在網路 default 上，位址是 172.25.0.5",
      "proxy: 在 proxy 裡，app1 解析為 172.25.0.5"
    ],
    fix: "立即解決：`docker compose exec proxy nginx -s reload`。一勞永逸：讓 nginx 重新查詢名字，用 `resolver 127.0.0.11 valid=10s;` 和 `set $backend http://app1:5000; proxy_pass $backend;`（從 nginx 1.27.3 起，也可以在 upstream 塊裡寫 `server app1:5000 resolve;` 和 `zone`）。",
    patch: null,
    command: "docker compose exec proxy nginx -s reload"
  },
  "upstream-host-not-found-service-down": {
    scenario: "upstream-host-not-found-service-down",
    summary: "nginx 找不到主機 `reports`，因為服務 `reports` 沒有啟動：它屬於沒有啟用的 profile「reports」。",
    place: "docker-compose.yml:81",
    lines: [
      'frontend: [emerg] host not found in upstream "reports" in /etc/nginx/conf.d/default.conf:32',
      "reports: 服務 reports 屬於沒有啟用的 profile「reports」"
    ],
    fix: "啟用這個 profile（設定裡的 `profiles:`，compose 的 `--profile`），去掉 `reports` 的 `profiles`，或者讓 nginx 沒有它也能啟動：proxy_pass 裡用變數，再加一個 `resolver`。",
    patch: null,
    command: null
  },
  "upstream-host-not-found-start-race": {
    scenario: "upstream-host-not-found-start-race",
    summary: "nginx 在 `backend` 出現之前就啟動了，找不到主機 `backend`，於是退出；現在 `backend` 在執行，但沒有東西再啟動 nginx。",
    place: "docker-compose.yml:52",
    lines: [
      'frontend: [emerg] host not found in upstream "backend" in /etc/nginx/conf.d/default.conf:16',
      "backend: backend 的容器已啟動"
    ],
    fix: "讓 nginx 等待：`depends_on` 裡寫 `backend` 和 `condition: service_healthy`，並給 nginx 加上 `restart: unless-stopped`。",
    patch: null,
    command: null
  },
  "upstream-name-typo-or-container-name": {
    scenario: "upstream-name-typo-or-container-name",
    summary: "nginx 要找名為 `backnd` 的主機，但這個堆疊裡沒有叫這個名字的；有一個叫 `backend`。",
    place: "frontend/nginx.conf:16",
    lines: [
      'frontend: [emerg] host not found in upstream "backnd" in /etc/nginx/conf.d/default.conf:16'
    ],
    fix: "在 nginx 設定裡把 `backnd` 寫成 `backend`。",
    patch: "--- a/frontend/nginx.conf\n+++ b/frontend/nginx.conf\n@@ -13,7 +13,7 @@\n     client_body_timeout 300s;\n \n     location /api/ {\n-        proxy_pass http://backnd:8034;\n+        proxy_pass http://backend:8034;\n         proxy_http_version 1.1;\n         proxy_set_header Upgrade $http_upgrade;\n         proxy_set_header Connection $connection_upgrade;\n",
    command: null
  },
  "host-firewall-blocks": {
    scenario: "host-firewall-blocks",
    summary: "`app1` 在執行，位址是 172.22.0.3，也在監聽連接埠 5000，但來自 nginx 的連線無聲無息地被丟棄（110）：是它的容器裡或容器前面的套件過濾（iptables、nftables）造成的。",
    place: "docker-compose.override.yml:3",
    lines: [
      'proxy: [error] upstream timed out (110: Connection timed out) while connecting to upstream, request: "POST /api/attachments HTTP/1.1", upstream: "http://172.22.0.3:5000/api/attachments"',
      "app1: app1 監聽 0.0.0.0:5000",
      "proxy: 從 proxy 連線 app1:5000：timed-out"
    ],
    fix: "允許從它與 nginx 共用的網路連線 `app1` 的連接埠 5000：在丟棄連線的規則之前加一條規則。",
    patch: null,
    command: null
  },
  "host-service-bound-loopback": {
    scenario: "host-service-bound-loopback",
    summary: "nginx 詢問的是執行容器的機器（host.docker.internal:8162）。那裡的 `app1` 只監聽 127.0.0.1:8162，來自容器的連線永遠到不了那裡。",
    place: "docker-compose.override.yml:6",
    lines: [
      'proxy: [error] connect() failed (111: Connection refused) while connecting to upstream, request: "POST /api/attachments HTTP/1.1", upstream: "http://172.17.0.1:8162/api/attachments"',
      "app1: app1 監聽 127.0.0.1:8162"
    ],
    fix: "讓 `app1` 監聽 0.0.0.0 而不是 127.0.0.1，或者監聽 Docker 自己的位址（172.17.0.1）。",
    patch: null,
    command: null
  },
  "ipv6-aaaa-unreachable": {
    scenario: "ipv6-aaaa-unreachable",
    summary: "`notes.partner.test` 也有 IPv6 位址，nginx 試了其中一個（2001:db8::3），但它的容器沒有 IPv6：網路不可達。",
    place: "proxy/notes.conf:5",
    lines: [
      'proxy: [error] connect() to [2001:db8::3]:5000 failed (101: Network is unreachable) while connecting to upstream, request: "POST /api/attachments HTTP/1.1", upstream: "http://[2001:db8::3]:5000/api/attachments"'
    ],
    fix: "在 `resolver` 行加上 `ipv6=off`，讓 nginx 只查詢 IPv4 位址。",
    patch: null,
    command: null
  },
  "network-mode-host-mixed": {
    scenario: "network-mode-host-mixed",
    summary: "nginx 要找 `app1`，但 `app1` 用了 `network_mode: host`：它使用機器的網路，在容器之間沒有位址，Docker 的 DNS 不認識它。",
    place: "docker-compose.override.yml:3",
    lines: [
      'proxy: [emerg] host not found in upstream "app1:8163" in /etc/nginx/conf.d/notes.conf:2',
      "app1: compose 檔案裡有服務 app1"
    ],
    fix: '去掉 `app1` 的 `network_mode: host`。如果它需要機器的網路，就給 nginx 加上 `extra_hosts: ["host.docker.internal:host-gateway"]`，讓它詢問 host.docker.internal。',
    patch: null,
    command: null
  },
  "networks-not-shared": {
    scenario: "networks-not-shared",
    summary: "nginx 找不到 `backend`：`frontend` 在 web 上，`backend` 在 barcode-v2-network 上，它們沒有共同的網路。",
    place: "docker-compose.yml:51",
    lines: [
      'frontend: [emerg] host not found in upstream "backend" in /etc/nginx/conf.d/default.conf:16',
      "frontend: frontend 在網路 web 上",
      "backend: backend 在網路 barcode-v2-network 上，位址是 172.22.0.2"
    ],
    fix: "讓兩個服務加入同一個網路：在 `frontend` 的 `networks:` 裡加上 barcode-v2-network。列出了 `networks:` 的服務只屬於列出的網路，不再屬於預設網路。",
    patch: null,
    command: null
  },
  "nginx-proxy-connect-timeout": {
    scenario: "nginx-proxy-connect-timeout",
    summary: "nginx 嘗試連線 10.230.81.77:5000，沒有任何回應，連拒絕都沒有：這個堆疊裡沒有容器使用位址 10.230.81.77。",
    place: "proxy/notes.conf:2",
    lines: [
      'proxy: [error] upstream timed out (110: Connection timed out) while connecting to upstream, request: "POST /api/attachments HTTP/1.1", upstream: "http://10.230.81.77:5000/api/attachments"',
      "proxy: 從 proxy 連線 10.230.81.77:5000：timed-out"
    ],
    fix: "不要寫位址，寫後端的服務名。容器的位址只在它重新建立之前有效。",
    patch: null,
    command: null
  },
  "published-on-internal-network": {
    scenario: "published-on-internal-network",
    summary: "compose 把 `proxy` 的連接埠 80 發布在機器的連接埠 8160 上，但 `proxy` 只在 inner 上，那裡寫著 `internal: true`：Docker 不會開啟任何連接埠，存取 8160 的人都會被拒絕。",
    place: "docker-compose.yml:6",
    lines: [
      "proxy: compose 檔案裡有服務 proxy",
      "probe: GET http://127.0.0.1:8160/healthz：被拒絕（ECONNREFUSED）"
    ],
    fix: "在 `proxy` 的 `networks:` 裡再列出一個不是 internal 的網路，例如 `default`，其餘的仍然封閉。如果不該有人從那裡進來，就去掉 `ports:`。",
    patch: null,
    command: null
  },
  "backend-bind-ipv6-only": {
    scenario: "backend-bind-ipv6-only",
    summary: "`app1` 只用 IPv6 監聽 [::]:5000。nginx 用 IPv4 連線它的 172.25.0.3:5000，被拒絕。",
    place: "docker-compose.override.yml:4",
    lines: [
      "app1: app1 監聽 :::5000",
      'proxy: [error] connect() failed (111: Connection refused) while connecting to upstream, request: "GET /api/notes HTTP/1.1", upstream: "http://172.25.0.3:5000/api/notes"'
    ],
    fix: "讓 `app1` 裡的伺服器監聽 0.0.0.0 而不是 ::，或者去掉讓它的 IPv6 通訊端不接受 IPv4 的設定（`IPV6_V6ONLY`、`ipv6Only: true`）。",
    patch: null,
    command: null
  },
  "backend-bind-loopback": {
    scenario: "backend-bind-loopback",
    summary: "`backend` 只監聽 127.0.0.1:8034，它自己的容器之外誰都連不上。nginx 透過網路連線它，被拒絕。",
    place: "backend/Dockerfile:19",
    lines: [
      "backend: backend 監聽 127.0.0.1:8034",
      "backend: INFO:     Uvicorn running on http://127.0.0.1:8034 (Press CTRL+C to quit)",
      'frontend: [error] connect() failed (111: Connection refused) while connecting to upstream, request: "POST /api/barcodes/upload-excel HTTP/1.1", upstream: "http://172.18.0.2:8034/api/barcodes/upload-excel"'
    ],
    fix: "讓 `backend` 裡的伺服器監聽 0.0.0.0 而不是 127.0.0.1，在啟動指令裡加上 `--host 0.0.0.0`。",
    patch: '--- a/backend/Dockerfile\n+++ b/backend/Dockerfile\n@@ -16,4 +16,4 @@\n RUN mkdir -p uploads downloads logs archives data\n \n EXPOSE 8034\n-CMD bash -c "uvicorn app:app --host 127.0.0.1 --port 8034 --workers 2"\n+CMD bash -c "uvicorn app:app --host 0.0.0.0 --port 8034 --workers 2"\n',
    command: null
  },
  "backend-bind-other-address": {
    scenario: "backend-bind-other-address",
    summary: "`app1` 只監聽 172.25.0.2:5000，那是它在網路 back 上的位址。nginx 連線的是它在 front 上的位址 172.26.0.3:5000，被拒絕。",
    place: "docker-compose.override.yml:9",
    lines: [
      "app1: app1 監聽 172.25.0.2:5000",
      "app1: Listening on http://notes:5000",
      'proxy: [error] connect() failed (111: Connection refused) while connecting to upstream, request: "POST /api/attachments HTTP/1.1", upstream: "http://172.26.0.3:5000/api/attachments"'
    ],
    fix: "把 `app1` 的變數 `BIND` 的值從 `notes` 改成 0.0.0.0：這樣伺服器就監聽容器的所有位址。",
    patch: "--- a/docker-compose.override.yml\n+++ b/docker-compose.override.yml\n@@ -6,7 +6,7 @@\n   app1:\n     hostname: notes\n     environment:\n-      BIND: notes\n+      BIND: 0.0.0.0\n     networks:\n       back:\n         priority: 1000\n",
    command: null
  },
  "backend-hung-or-paused": {
    scenario: "backend-hung-or-paused",
    summary: "`web` 接受連線卻一個都不回答，無論問什麼（GET /health, POST /api/manifests），直接存取和經過 nginx 都一樣：它的行程停住了（被停止，或者互相等待），而不只是慢。",
    place: "web/Dockerfile:13",
    lines: [
      "web: web 的狀態是 running",
      "probe: GET http://192.168.96.2:8000/health：4.0 秒內沒有回應",
      "probe: POST http://192.168.96.2:8000/api/manifests：4.0 秒內沒有回應"
    ],
    fix: "看看它的行程在做什麼：`docker compose top web` 會用狀態 T 顯示被停止的行程；列印呼叫堆疊（`py-spy dump`、對 JVM 用 `kill -QUIT`、設定 PYTHONFAULTHANDLER=1 後用 `kill -ABRT`）能看出其他行程在等什麼。加長逾時沒有用。",
    patch: null,
    command: null
  },
  "backend-not-running": {
    scenario: "backend-ended-without-a-word",
    summary: "`registry` 沒有在執行：它的行程以退出碼 3 結束了。",
    place: "docker-compose.override.yml:3",
    lines: [
      "registry: registry 已退出，退出碼 3",
      "registry: registry 的容器已退出，退出碼 3"
    ],
    fix: "看 `registry` 記錄的末尾（`docker compose logs registry`），瞭解它為什麼結束。",
    patch: null,
    command: null
  },
  "backend-port-in-use-in-container": {
    scenario: "backend-port-in-use-in-container",
    summary: "`web` 裡的伺服器無法監聽連接埠 8000，因為同一個容器裡已經有別的程式在監聽：現在回答請求的是那個程式，不是應用。",
    place: "web/Dockerfile:13",
    lines: [
      "web: [1] [ERROR] Connection in use: ('0.0.0.0', 8000)",
      "web: web 監聽 0.0.0.0:8000"
    ],
    fix: "一個連接埠只啟動一個伺服器：給 `web` 裡的另一個程式換一個連接埠，把它放進單獨的服務，或者去掉它。檢查啟動指令、它執行的腳本，以及共用它網路的服務（`network_mode`）。",
    patch: null,
    command: null
  },
  "bad-server-cli-args": {
    scenario: "bad-server-cli-args",
    summary: "`web` 無法啟動：`--bind 0` 作為一個參數到了 gunicorn 那裡。它就不再是選項，而被當成應用的名字。",
    place: "docker-compose.yml:5",
    lines: [
      `web: File "<frozen importlib._bootstrap>", line 1142
ModuleNotFoundError: No module named '--bind 0'`,
      "web: web 的狀態是 running，重新啟動過 2 次",
      "web: web 的容器已退出，退出碼 3"
    ],
    fix: "把選項和值寫成列表裡的兩項，或者用 `=` 寫成一項：`--bind=0.0.0.0:8000`。如果寫的是字元串而不是列表，會在空格處分開。",
    patch: null,
    command: null
  },
  "command-not-found": {
    scenario: "command-not-found",
    summary: "`backend` 無法啟動：啟動指令要執行 `gunicorn`，而它的映像檔裡沒有。",
    place: "backend/Dockerfile:19",
    lines: [
      'backend: exec: "gunicorn": executable file not found in $PATH: unknown',
      "backend: backend 的容器建立後從未執行，退出碼 127"
    ],
    fix: "在 `backend` 的映像檔裡安裝 `gunicorn` 並重新建置，或者改正啟動指令裡的名字或路徑。",
    patch: null,
    command: null
  },
  "crash-loop-generic": {
    scenario: "crash-loop-generic",
    summary: "`web` 反覆啟動又退出（至今 4 次，最近一次的退出碼是 9）；它最後輸出的是 `warehouse north: closed until 1 March`。兩次啟動之間沒有行程在監聽，nginx 的連線會被拒絕，或者找不到路由。",
    place: "web/Dockerfile:13",
    lines: [
      "web: web 正在等待下一次重新啟動，退出碼 9，重新啟動過 4 次",
      "web: web 的最後一行：warehouse north: closed until 1 March",
      "web: web 的容器已退出，退出碼 9"
    ],
    fix: "檢視上一次執行的最後幾行記錄，原因就寫在那裡；只是那種說法本工具不認識。",
    patch: null,
    command: "docker compose logs --tail 40 web"
  },
  "crlf-entrypoint": {
    scenario: "crlf-entrypoint",
    summary: "`backend` 無法啟動：/app/entrypoint.sh 用的是 Windows 換行符（CR LF）。CR 被算作第一行裡名字的一部分，而沒有叫那個名字的直譯器；所以 “no such file” 說的並不是腳本本身。",
    place: "backend/entrypoint.sh:1",
    lines: [
      "backend: exec /app/entrypoint.sh: no such file or directory",
      "backend: backend 正在等待下一次重新啟動，退出碼 1，重新啟動過 4 次",
      "backend: backend 的容器已退出，退出碼 1",
      "backend: /app/entrypoint.sh：第一行 /bin/sh，Windows 換行符"
    ],
    fix: "用 LF 換行符儲存腳本。為了讓它在每臺機器上都保持這樣，在 .gitattributes 裡寫 `*.sh text eol=lf`，並執行 `git add --renormalize .`",
    patch: null,
    command: "sed -i 's/\\r$//' backend/entrypoint.sh"
  },
  "dev-reloader-waiting": {
    scenario: "dev-reloader-waiting",
    summary: "`backend` 由開發用的過載器執行（uvicorn），而它的程式碼載入不了（SyntaxError：expected ':'）。過載器在等人修改：容器在執行，卻沒有人提供服務。",
    place: "backend/labels.py:17",
    lines: [
      "backend: INFO:     Started reloader process [8] using statreload",
      `backend: File "/app/labels.py", line 17
  def draw(row: Row, path: Path) -> Path
SyntaxError: expected ':'`
    ],
    fix: "修復 backend/labels.py:17 處的 SyntaxError。沒有人編輯程式碼的地方，啟動伺服器時不要帶過載器（不用 `--reload`、nodemon、`runserver`）：這樣失敗會讓容器結束，就能被看見。",
    patch: null,
    command: null
  },
  "entrypoint-permission-denied": {
    scenario: "entrypoint-permission-denied",
    summary: "`backend` 無法啟動：/app/entrypoint.sh 在那裡，但不可執行。",
    place: "backend/entrypoint.sh:1",
    lines: [
      'backend: exec: "/app/entrypoint.sh": permission denied: unknown',
      "backend: backend 的容器建立後從未執行，退出碼 126",
      "backend: /app/entrypoint.sh：第一行 /bin/sh"
    ],
    fix: "在儲存庫裡讓 backend/entrypoint.sh 可執行，或者在 Dockerfile 裡寫 `RUN chmod +x /app/entrypoint.sh`。如果檔案是從主機掛載的，主機上的檔案必須可執行。",
    patch: null,
    command: "git update-index --chmod=+x backend/entrypoint.sh"
  },
  "exec-form-env-not-expanded": {
    scenario: "exec-form-env-not-expanded",
    summary: "`web` 無法啟動：它的伺服器原樣得到了 `0.0.0.0:${PORT}`。沒有東西把變數的值填進去，因為啟動指令是 exec 形式（列表），不經過 shell 執行。",
    place: "web/Dockerfile:14",
    lines: [
      "web: Error: '${PORT}' is not a valid port number.",
      "web: web 的狀態是 running，重新啟動過 3 次",
      "web: web 的容器已退出，退出碼 1"
    ],
    fix: '讓 shell 來啟動：寫不帶中括號的 `CMD exec gunicorn --bind 0.0.0.0:$PORT …`，或者 `["sh", "-c", "exec …"]`。在 compose 檔案裡 `$$` 會變成 `$`，單個 `$` 則由 compose 自己替換。或者直接寫值，不用變數。',
    patch: null,
    command: null
  },
  "foreground-missing": {
    scenario: "foreground-missing",
    summary: "`web` 沒有在執行：它的啟動指令執行完就結束了（退出碼 0），而沒有在需要服務的期間一直執行。",
    place: "web/Dockerfile:13",
    lines: [
      "web: web 的狀態是 running，重新啟動過 3 次",
      "web: web 的容器已退出，退出碼 0"
    ],
    fix: "容器的壽命就是它第一個行程的壽命。讓伺服器在前臺啟動：後面不要加 `&`，不要用常駐程式模式（`--daemon`、`-D`），腳本末尾用 `exec`；直譯器要給出它該執行的程式。",
    patch: null,
    command: null
  },
  "host-port-held": {
    scenario: "port-taken-without-sudo",
    summary: "`uniuni-backend-main` 無法監聽連接埠 8000：機器上的另一個程式已經佔用了它，服務每次啟動都會退出。看不到是哪個程式。",
    place: "deploy/uniuni-backend-main.service:10",
    lines: [
      "uniuni-backend-main: ERROR:    [Errno 98] error while attempting to bind on address ('0.0.0.0', 8000): address already in use",
      "uniuni-backend-main: uniuni-backend-main 正在等待下一次重新啟動，退出碼 1，重新啟動過 1 次"
    ],
    fix: "檢視是誰佔用了它：`sudo ss -ltnp 'sport = :8000'`。往往是以前手動啟動的一個例項。結束它，或者給兩者之一換一個連接埠。",
    patch: null,
    command: null
  },
  "host-upstream-nobody-listens": {
    scenario: "backend-down",
    summary: "nginx 把 `/api/v1/group-ai/accounts` 和 `/health` 發到 127.0.0.1:8000，而機器上沒有程式在那裡監聽。也沒有找到會啟動它的 unit 或行程管理器。",
    place: "deploy/liaotian.conf:6",
    lines: [
      "uvicorn app.main:app: 沒有 uvicorn app.main:app 的行程在執行",
      'nginx: [error] connect() failed (111: Connection refused) while connecting to upstream, request: "GET /api/v1/group-ai/accounts HTTP/1.1", upstream: "http://127.0.0.1:8000/api/v1/group-ai/accounts"',
      "nginx: 按照設定，nginx 把 GET /api/v1/group-ai/accounts 轉發到 backend/api/v1/group-ai/accounts"
    ],
    fix: "啟動連接埠 8000 所屬的程式，並把它交給 systemd，讓它在退出和開機之後都能恢復（用帶 `Restart=always` 的 unit，然後 `systemctl enable --now`）。用 nohup 手動啟動的程式一旦退出就再也不會回來。",
    patch: null,
    command: "sudo ss -ltnp 'sport = :8000'"
  },
  "illegal-instruction-cpu": {
    scenario: "illegal-instruction-cpu",
    summary: "`web` 無法在這裡執行：它的程式使用了這個處理器不認識的指令（退出碼 132，SIGILL）。",
    place: "web/Dockerfile:2",
    lines: [
      "web: web 的容器已退出，退出碼 132",
      "web: web 的狀態是 running，重新啟動過 3 次"
    ],
    fix: "使用為較舊的處理器建置的映像檔或包（不帶 AVX、AVX2 或 AVX-512：MongoDB 5 之前的版本、`polars-lts-cpu`、不帶 AVX 的 TensorFlow），或者換一臺有這種指令的機器。用 `grep flags /proc/cpuinfo` 檢視。",
    patch: null,
    command: null
  },
  "kept-program-not-running": {
    scenario: "supervisor-stopped",
    summary: "`liaotian-backend` 沒有在執行，supervisord 也不會啟動它：有人在那裡停止了它，或者從 supervisord 啟動以來它就沒有啟動過。",
    place: "deploy/supervisor/liaotian.conf:3",
    lines: [
      "port 8000: supervisor 把 liaotian-backend（也就是 port 8000）列為已停止"
    ],
    fix: "用 `supervisorctl start liaotian-backend` 啟動它，並確認它一直在執行。要讓它在重新啟動機器之後也會回來：`autostart=true`。",
    patch: null,
    command: "supervisorctl status liaotian-backend; supervisorctl tail -4000 liaotian-backend stderr"
  },
  "missing-interpreter-or-libc": {
    scenario: "missing-interpreter-or-libc",
    summary: "`web` 無法啟動：./entrypoint.sh 在那裡，但它的第一行要用 /bin/ash，而映像檔裡沒有。“no such file” 說的是 /bin/ash。",
    place: "web/entrypoint.sh:1",
    lines: [
      "web: exec ./entrypoint.sh: no such file or directory",
      "web: web 正在等待下一次重新啟動，退出碼 1，重新啟動過 4 次",
      "web: web 的容器已退出，退出碼 1",
      "web: /srv/parcels/entrypoint.sh：第一行 /bin/ash"
    ],
    fix: "把第一行改成映像檔裡有的直譯器（幾乎每個映像檔都有 `#!/bin/sh`），或者在映像檔裡安裝 /bin/ash。",
    patch: null,
    command: null
  },
  "process-segfault": {
    scenario: "process-segfault",
    summary: "`web` 的一個行程在處理 POST /api/manifests 時當機了（訊號 11，SIGSEGV）：原生程式碼存取了不屬於它的記憶體。這不是程式能捕捉的異常，也不是記憶體不足。",
    place: "web/Dockerfile:13",
    lines: [
      "web: [1] [WARNING] Worker with pid 11 was terminated due to signal 11",
      'nginx: [error] upstream prematurely closed connection while reading response header from upstream, request: "POST /api/manifests HTTP/1.1", upstream: "http://192.168.16.2:8000/api/manifests"',
      "probe: POST http://127.0.0.1:8110/api/manifests：502"
    ],
    fix: "找出為 POST /api/manifests 執行的原生程式碼：C 擴充套件，影像、PDF 或資料庫的庫，經由 ctypes 的呼叫。更新它，或者安裝與這個 C 庫和這個語言版本匹配的建置。在 Python 裡，`PYTHONFAULTHANDLER=1` 會打印出當機的那一行。",
    patch: null,
    command: null
  },
  "runtime-abort": {
    scenario: "runtime-abort",
    summary: "`web` 的一個行程在處理 POST /api/manifests 時中止了（訊號 6，SIGABRT）：它的執行時或某個原生庫發現自己處於無法繼續的狀態。",
    place: "web/Dockerfile:13",
    lines: [
      "web: [1] [WARNING] Worker with pid 10 was terminated due to signal 6",
      'nginx: [error] upstream prematurely closed connection while reading response header from upstream, request: "POST /api/manifests HTTP/1.1", upstream: "http://192.168.80.2:8000/api/manifests"',
      "probe: POST http://127.0.0.1:8110/api/manifests：502"
    ],
    fix: "看這個服務的記錄裡結束之前的最後幾行：沒有捕捉的 C++ 異常、失敗的斷言、損壞的堆。那裡寫著處理 POST /api/manifests 時庫缺少什麼或弄錯了什麼；補上它，或者更新這個庫。",
    patch: null,
    command: null
  },
  "stale-pidfile": {
    scenario: "stale-pidfile",
    summary: "`web` 裡的伺服器沒有啟動，因為它發現了 `/srv/guestbook/tmp/pids/server.pid`，也就是上一次執行留下的 pid 檔案，以為那次執行還在繼續。",
    place: "app/Dockerfile:11",
    lines: [
      "web: A server is already running. Check /srv/guestbook/tmp/pids/server.pid.",
      "web: web 的狀態是 running，重新啟動過 3 次"
    ],
    fix: "每次啟動之前刪除這個檔案（在入口腳本裡，啟動伺服器之前寫 `rm -f /srv/guestbook/tmp/pids/server.pid`），並且不要讓它進入儲存庫、映像檔和掛載的目錄：把它寫到 /tmp。",
    patch: null,
    command: null
  },
  "startup-command-failed": {
    scenario: "startup-command-failed",
    summary: "`backend` 根本走不到啟動伺服器那一步：啟動指令先執行的 `mkdir` 失敗了。/app/archives/2026 不允許寫入或執行。",
    place: "backend/Dockerfile:19",
    lines: [
      "backend: mkdir: cannot create directory '/app/archives/2026': Read-only file system",
      "backend: backend 正在等待下一次重新啟動，退出碼 1，重新啟動過 7 次",
      "backend: backend 的容器已退出，退出碼 1"
    ],
    fix: "讓 `mkdir` 成功，或者把它從啟動指令裡去掉：在 `&&` 之後，以及在 `set -e` 之下，一步失敗，後面的就都不會執行。",
    patch: null,
    command: null
  },
  "startup-race-backend-slow-boot": {
    scenario: "startup-race-backend-slow-boot",
    summary: "nginx 在 `app1` 就緒之前就開始接受請求，並被拒絕連線。`app1` 後來開始監聽了，但在 `fail_timeout` 過去之前，nginx 一直跳過它的伺服器。",
    place: "docker-compose.override.yml:7",
    lines: [
      'proxy: [error] connect() failed (111: Connection refused) while connecting to upstream, request: "GET /healthz HTTP/1.1", upstream: "http://172.20.0.2:5000/healthz"',
      "app1: Listening on http://0.0.0.0:5000",
      'proxy: [error] no live upstreams while connecting to upstream, request: "GET /healthz HTTP/1.1", upstream: "http://notes/healthz"'
    ],
    fix: "讓 nginx 等待：給 `app1` 一個 `healthcheck`，給 nginx 加上 `depends_on`，寫 `app1` 和 `condition: service_healthy`。",
    patch: null,
    command: null
  },
  "supervisor-child-dead": {
    scenario: "supervisor-child-dead",
    summary: "在 `feedback` 裡，supervisord 已經放棄了程式 `app`（退出狀態 2），其他一切照常：容器在執行，而 `app` 該提供服務的地方沒有人應答。它說的是：gunicorn: error: unrecognized arguments: --wrkers app.main:app",
    place: "deploy/supervisord.conf:16",
    lines: [
      "feedback: INFO gave up: app entered FATAL state, too many start retries too quickly",
      "feedback: WARN exited: app (exit status 2; not expected)",
      "feedback: gunicorn: error: unrecognized arguments: --wrkers app.main:app"
    ],
    fix: "找出 `app` 為什麼結束：它最後的話在那一行之前，或者在它的 `stderr_logfile` 指定的檔案裡。為了下次能看見，給容器加一個詢問 `app` 的健康檢查，或者把它放進單獨的服務執行。",
    patch: null,
    command: null
  },
  "unit-not-running": {
    scenario: "stopped-after-a-kill",
    summary: "unit `liaotian-backend.service` 沒有在執行（從 2026-11-28 22:06:52 UTC 起）：它被停止了，或者從未啟動過。",
    place: "deploy/liaotian-backend.service:4",
    lines: [
      "liaotian-backend: liaotian-backend.service：inactive（dead），單元檔案 enabled、已重新啟動 1 次、上次退出碼 0",
      "liaotian-backend: liaotian-backend 已結束，退出碼 0"
    ],
    fix: "現在啟動它，並讓它每次開機都啟動：`systemctl enable --now liaotian-backend.service`。然後在它的記錄裡確認它一直在執行。",
    patch: null,
    command: "systemctl status liaotian-backend.service"
  },
  "unix-socket-missing": {
    scenario: "unix-socket-missing",
    summary: "nginx 要連線 unix 通訊端 /run/minutes/gunicorn.sock，而在 nginx 執行的地方沒有這個檔案：`nginx` 的 /run/minutes 上什麼都沒有掛載，所以看不到另一個容器在那裡建立的通訊端。",
    place: "docker-compose.yml:16",
    lines: [
      'nginx: [crit] connect() to unix:/run/minutes/gunicorn.sock failed (2: No such file or directory) while connecting to upstream, request: "POST /minutes HTTP/1.1", upstream: "http://unix:/run/minutes/gunicorn.sock:/minutes"',
      "nginx: nginx 執行的是 /docker-entrypoint.sh nginx -g daemon off;"
    ],
    fix: "在兩個服務的 /run/minutes 上掛載同一個卷，或者讓 `web` 監聽連接埠，那樣不需要共享檔案：`--bind 0.0.0.0:8000` 和 `server web:8000;`。",
    patch: null,
    command: null
  },
  "unix-socket-permission": {
    scenario: "unix-socket-permission",
    summary: "nginx 不允許連線 unix 通訊端 /run/minutes/gunicorn.sock（errno 13）：它的工作行程與 `web` 裡的伺服器使用者不同，而通訊端，或者通往它的某個目錄，對它們是關閉的。",
    place: "web/Dockerfile:12",
    lines: [
      'nginx: [crit] connect() to unix:/run/minutes/gunicorn.sock failed (13: Permission denied) while connecting to upstream, request: "POST /minutes HTTP/1.1", upstream: "http://unix:/run/minutes/gunicorn.sock:/minutes"'
    ],
    fix: "要連線，nginx 的使用者需要通訊端的寫權限，以及上面每個目錄的 `x` 權限。用 `--umask 007` 和雙方共有的組啟動伺服器，或者用 `--umask 000`；並用 `ls -ld /run/minutes /run/minutes/gunicorn.sock` 檢視權限。",
    patch: null,
    command: null
  },
  "unix-socket-stale": {
    scenario: "unix-socket-stale",
    summary: "unix 通訊端 /run/minutes/gunicorn.sock 在那裡，但沒有行程監聽（errno 111）：是以前的伺服器留下的檔案，`web` 的啟動指令裡沒有它。",
    place: "nginx/nginx.conf:15",
    lines: [
      'nginx: [error] connect() to unix:/run/minutes/gunicorn.sock failed (111: Connection refused) while connecting to upstream, request: "POST /minutes HTTP/1.1", upstream: "http://unix:/run/minutes/gunicorn.sock:/minutes"',
      "web: web 執行的是 gunicorn --bind 0.0.0.0:8000 --workers 2 --access-logfile - minutes:app"
    ],
    fix: "啟動監聽 /run/minutes/gunicorn.sock 的伺服器，它會替換這個檔案。如果它已經改用連接埠或別的路徑，就把 nginx 改成那個，並刪除舊檔案（`rm /run/minutes/gunicorn.sock`，或它所在的卷）。",
    patch: null,
    command: null
  },
  "worker-recycle-max-requests": {
    scenario: "worker-recycle-max-requests",
    summary: "`backend` 裡的伺服器在 3 個請求之後結束，它就是這樣設定的。它是容器裡唯一的行程，所以容器隨之結束，在重新啟動之前沒有人監聽。",
    place: "backend/Dockerfile:19",
    lines: [
      'backend: backend 執行的是 /bin/sh -c bash -c "exec uvicorn app:app --host 0.0.0.0 --port 8034 --limit-max-requests 3"',
      "backend: backend 的容器已退出，退出碼 0"
    ],
    fix: "只有在父行程保持連接埠開啟的情況下才回收工作行程，並且至少要有兩個：gunicorn 用 `--workers 2 --max-requests 1000 --max-requests-jitter 100`。沒有必要的話，就去掉這個限制。",
    patch: null,
    command: null
  },
  "connection-upgrade-hardcoded": {
    scenario: "connection-upgrade-hardcoded",
    summary: 'nginx 在每個請求裡都告訴 `registry` 它要切換協定（`Connection "upgrade"`），`registry` 就把普通請求當成了損壞的 WebSocket：GET /api/health 失敗，而直接存取是正常的。',
    place: "gateway/gateway.conf:10",
    lines: [
      "gateway: proxy_set_header Connection upgrade;",
      'gateway: [error] upstream prematurely closed connection while reading response header from upstream, request: "GET /api/health HTTP/1.1", upstream: "http://192.168.128.2:8000/api/health"',
      "probe: GET http://127.0.0.1:23074/api/health：502",
      "probe: GET http://192.168.128.2:8000/healthz：200",
      "probe: GET http://127.0.0.1:23074/api/live：101"
    ],
    fix: "寫成 `proxy_set_header Connection $connection_upgrade;`，並在 server 旁邊用一個 map 根據 `$http_upgrade` 設定它：預設是 `upgrade`，沒有 Upgrade 時是 `close`。",
    patch: null,
    command: null
  },
  "fastcgi-http-mismatch": {
    scenario: "fastcgi-http-mismatch",
    summary: "nginx 用 FastCGI 連線 `web`（`fastcgi_pass`），但在那裡監聽的程式用 HTTP 回答。",
    place: "nginx/default.conf:11",
    lines: [
      'nginx: [error] upstream sent unsupported FastCGI protocol version: 72 while reading response header from upstream, request: "POST /api/manifests HTTP/1.1", upstream: "fastcgi://192.168.112.2:8000"',
      "probe: POST http://127.0.0.1:25257/api/manifests：502"
    ],
    fix: "把 `fastcgi_pass` 換成 `proxy_pass http://parcels;`。",
    patch: null,
    command: null
  },
  "grpc-h2-mismatch": {
    scenario: "grpc-h2-mismatch",
    summary: "nginx 把 GET /api/health 當作 gRPC（也就是 HTTP/2）轉發（`grpc_pass`），但 `registry` 用 HTTP/1.1 回答。",
    place: "gateway/gateway.conf:7",
    lines: [
      'gateway: [error] upstream sent too large http2 frame: 4740180 while reading response header from upstream, request: "GET /api/health HTTP/1.1", upstream: "grpc://192.168.144.2:8000"',
      "probe: GET http://127.0.0.1:29974/api/health：502"
    ],
    fix: "對使用 HTTP/1.1 的服務用 `proxy_pass http://…`；`grpc_pass` 只用於 gRPC。",
    patch: null,
    command: null
  },
  "request-header-too-big": {
    scenario: "request-header-too-big",
    summary: "nginx 以 400 拒絕了 POST /api/documents：其中的一個請求頭超過了 nginx 為它準備的緩衝區（`large_client_header_buffers 4 1k;`）。",
    place: "edge/documents.conf:9",
    lines: [
      "probe: POST http://127.0.0.1:8170/api/documents：400",
      "edge: large_client_header_buffers 4 1k;"
    ],
    fix: "縮小 cookie、權杖和查詢串：會不斷增長的內容應當放進請求體或會話。如果只能如此，就在 server 裡調高 `large_client_header_buffers 4 16k;`（同一連接埠有多個 server 時以第一個為準），後端的限制也要一併調高。",
    patch: "--- a/edge/documents.conf\n+++ b/edge/documents.conf\n@@ -6,7 +6,7 @@\n     listen 80;\n     server_name _;\n     client_max_body_size 20m;\n-    large_client_header_buffers 4 1k;\n+    large_client_header_buffers 4 16k;\n     location /api/ {\n         proxy_pass http://documents;\n         proxy_http_version 1.1;\n",
    command: null
  },
  "response-cl-te-conflict": {
    scenario: "response-cl-te-conflict",
    summary: "`registry` 對 GET /api/records/export 的回應同時帶有 `Content-Length` 和 `Transfer-Encoding`，兩者互相矛盾：nginx 從 1.23 版起拒絕這樣的回應。",
    place: "gateway/gateway.conf:7",
    lines: [
      'gateway: [error] upstream sent "Content-Length" and "Transfer-Encoding" headers at the same time while reading response header from upstream, request: "GET /api/records/export HTTP/1.1", upstream: "http://172.22.0.2:8000/api/records/export"',
      "probe: GET http://127.0.0.1:29594/api/records/export：502"
    ],
    fix: "兩者只發送一個：流式回應不要手動設定 `Content-Length`。如果改不了 `registry`，`proxy_http_version 1.0;` 可以讓多數伺服器不再分塊回答。",
    patch: null,
    command: null
  },
  "response-duplicate-te": {
    scenario: "response-duplicate-te",
    summary: "`registry` 對 GET /api/records/export 的回應裡，`Transfer-Encoding` 頭出現了兩次，nginx 從 1.23 版起拒絕這樣的回應。",
    place: "gateway/gateway.conf:7",
    lines: [
      'gateway: [error] upstream sent duplicate header line: "Transfer-Encoding: chunked", previous value: "Transfer-Encoding: chunked" while reading response header from upstream, request: "GET /api/records/export HTTP/1.1", upstream: "http://172.24.0.2:8000/api/records/export"',
      "probe: GET http://127.0.0.1:23882/api/records/export：502"
    ],
    fix: "只發送一次。多半是 `registry` 把另一個伺服器的回答連同所有的頭一起轉交，才造成重複：轉交時去掉 `Transfer-Encoding`、`Content-Length`、`Connection` 和 `Keep-Alive`，框架會設定自己的。",
    patch: null,
    command: null
  },
  "response-header-too-big": {
    scenario: "response-header-too-big",
    summary: "`backend` 作了回答，但回應頭放不進 nginx 的 4 KB 緩衝區（它的預設值），於是 nginx 丟棄了這個回應。",
    place: "frontend/nginx.conf:15",
    lines: [
      'frontend: [error] upstream sent too big header while reading response header from upstream, request: "POST /api/barcodes/upload-excel HTTP/1.1", upstream: "http://192.168.176.2:8034/api/barcodes/upload-excel"',
      "probe: POST http://127.0.0.1:8080/api/barcodes/upload-excel：502"
    ],
    fix: "為這個 location 設定 `proxy_buffer_size 16k;` 和 `proxy_buffers 8 16k;`，或者傳送小一些的回應頭：通常是 cookie 和權杖太大。",
    patch: "--- a/frontend/nginx.conf\n+++ b/frontend/nginx.conf\n@@ -13,6 +13,8 @@\n     client_body_timeout 300s;\n \n     location /api/ {\n+        proxy_buffer_size 16k;\n+        proxy_buffers 8 16k;\n         proxy_pass http://backend:8034;\n         proxy_http_version 1.1;\n         proxy_set_header Upgrade $http_upgrade;\n",
    command: null
  },
  "response-invalid-header": {
    scenario: "response-invalid-header",
    summary: "`registry` 回答了 GET /api/records/export，但其中有一個頭不成其為頭：`Scan\\x20...`。nginx 會丟棄這樣的回應。",
    place: "gateway/gateway.conf:7",
    lines: [
      'gateway: [error] upstream sent invalid header: "Scan\\x20..." while reading response header from upstream, request: "GET /api/records/export HTTP/1.1", upstream: "http://172.26.0.2:8000/api/records/export"',
      "probe: GET http://127.0.0.1:25250/api/records/export：502"
    ],
    fix: "在 `registry` 裡找出設定這個頭的地方並改正：名字只用字母、數字和 `-`，沒有空格；值裡沒有換行符和控制字元。",
    patch: null,
    command: null
  },
  "websocket-upgrade-missing": {
    scenario: "websocket-upgrade-missing",
    summary: "nginx 沒有把建立 WebSocket 的要求傳下去：直接存取 `registry` 的 /api/live 時它會同意（101），經過 nginx 它看到的只是普通的 GET（426）。",
    place: "gateway/gateway.conf:6",
    lines: [
      "probe: GET http://127.0.0.1:24848/api/live：426",
      "probe: GET http://192.168.80.2:8000/api/live：101",
      "gateway: 按照設定，nginx 把 GET /api/live 轉發到 registry:8000/api/live"
    ],
    fix: "在這個 location 裡用 HTTP/1.1 傳遞 `Upgrade` 和 `Connection`。外層塊的 `proxy_set_header` 各行要重複寫在那裡：只要自己有一行，外層的就全部失效。",
    patch: "--- a/gateway/gateway.conf\n+++ b/gateway/gateway.conf\n@@ -1,9 +1,17 @@\n+map $http_upgrade $connection_upgrade {\n+    default upgrade;\n+    '' close;\n+}\n+\n server {\n     listen 80;\n     server_name _;\n     client_max_body_size 20m;\n \n     location /api/ {\n+        proxy_http_version 1.1;\n+        proxy_set_header Upgrade $http_upgrade;\n+        proxy_set_header Connection $connection_upgrade;\n         proxy_pass http://registry:8000;\n         proxy_set_header Host $host;\n         proxy_set_header X-Real-IP $remote_addr;\n",
    command: null
  },
  "config-not-loaded": {
    scenario: "config-not-loaded",
    summary: "GET /api/health 由 nginx 自己以 404 回答，因為本該轉發它的 `edge/documents.conf` 沒有生效：它在容器裡的位置是 /etc/nginx/sites-enabled/documents.conf，沒有任何設定包含它。",
    place: "docker-compose.yml:13",
    lines: [
      "probe: GET http://127.0.0.1:8170/api/health：404",
      "edge: edge/documents.conf 不在 nginx 讀取的設定之中"
    ],
    fix: "把它放到 nginx 會讀取的位置：官方映像檔是 `/etc/nginx/conf.d/NAME.conf`，模板是 `/etc/nginx/templates/NAME.conf.template`。`nginx -T` 會顯示生效的設定。",
    patch: '--- a/docker-compose.yml\n+++ b/docker-compose.yml\n@@ -10,7 +10,7 @@\n   edge:\n     image: nginx:1.26\n     volumes:\n-      - ./edge/documents.conf:/etc/nginx/sites-enabled/documents.conf:ro\n+      - ./edge/documents.conf:/etc/nginx/conf.d/documents.conf:ro\n       - ./edge/html:/usr/share/nginx/html:ro\n     ports:\n       - "8170:80"\n',
    command: null
  },
  "default-server-wrong-vhost": {
    scenario: "default-server-wrong-vhost",
    summary: "GET /api/health 帶來的 Host 是 `www.documents.example.com`，沒有任何 `server_name` 是它。於是由 nginx 的預設 server 接手（回傳了 404），而不是負責轉發的 `documents.example.com` 那個 server。",
    place: "edge/documents.conf:13",
    lines: [
      "probe: GET http://127.0.0.1:8170/api/health：404 (Host: www.documents.example.com)",
      "edge: 按照設定，nginx 用 `return` 回應 GET /api/health",
      "edge: server_name documents.example.com;"
    ],
    fix: "把 `www.documents.example.com` 加進負責轉發的 server 的 `server_name` 行（或者讓那個 server 成為 `default_server`）。如果是檢查用的名字不對，就在它的設定裡設定 `proxy.host`。",
    patch: null,
    command: null
  },
  "envsubst-clobbers-nginx-vars": {
    scenario: "envsubst-clobbers-nginx-vars",
    summary: 'nginx 沒有啟動：它的設定由 `envsubst` 生成，而 `envsubst` 把屬於 nginx 的 `$host` 也替換成了空。invalid number of arguments in "proxy_set_header" directive in /etc/nginx/conf.d/default.conf:13',
    place: "edge/Dockerfile:5",
    lines: [
      'edge: [emerg] invalid number of arguments in "proxy_set_header" directive in /etc/nginx/conf.d/default.conf:13',
      "edge: edge 已退出，退出碼 1",
      "edge: edge 的模板需要 host：$host"
    ],
    fix: "告訴 `envsubst` 哪些變數是你的：`envsubst '$API_HOST $API_PORT $UPLOAD_LIMIT' < template`。對 /etc/nginx/templates 裡以 `.template` 結尾的檔案，nginx 映像檔會自動這樣做。",
    patch: null,
    command: null
  },
  "fastcgi-script-path-mismatch": {
    scenario: "fastcgi-script-path-mismatch",
    summary: "nginx 讓 `php` 裡的 PHP-FPM 執行一個腳本，而那個路徑下沒有這個腳本：PHP-FPM 回答 `Primary script unknown`，存取者得到 404 `File not found.`",
    place: "nginx/gallery.conf:14",
    lines: [
      'nginx: [error] FastCGI sent in stderr: "Primary script unknown" while reading response header from upstream, request: "GET /healthz HTTP/1.1", upstream: "fastcgi://192.168.32.2:9000"',
      "probe: GET http://127.0.0.1:27451/healthz：404",
      "nginx: fastcgi_param SCRIPT_FILENAME $document_root$fastcgi_script_name;"
    ],
    fix: "`SCRIPT_FILENAME` 裡的路徑是 `php` 容器裡的路徑，不是 nginx 容器裡的。把檔案掛載或複製到兩個容器的同一路徑，或者寫 `php` 裡的路徑。",
    patch: null,
    command: null
  },
  "invalid-url-prefix-variable": {
    scenario: "invalid-url-prefix-variable",
    summary: "nginx 無法轉發到 `api:5170`：`proxy_pass` 需要完整的 URL，包括 `http://`，必要時還有連接埠。這個值來自變數，所以 nginx 到每個請求時才發現，並回傳 500。",
    place: "edge/documents.conf:6",
    lines: [
      'edge: [error] invalid URL prefix in "api:5170", request: "GET /api/health HTTP/1.1"',
      "edge: set $documents api:5170;"
    ],
    fix: "在前面寫上協定：`proxy_pass http://api:5170;`，或者寫在變數的值裡。",
    patch: "--- a/edge/documents.conf\n+++ b/edge/documents.conf\n@@ -3,7 +3,7 @@\n     server_name _;\n     client_max_body_size 20m;\n     resolver 127.0.0.11 valid=10s;\n-    set $documents api:5170;\n+    set $documents http://api:5170;\n     location /api/ {\n         proxy_pass $documents;\n         proxy_http_version 1.1;\n",
    command: null
  },
  "location-not-matched-static-fallback": {
    scenario: "location-not-matched-static-fallback",
    summary: "POST /api/barcodes/upload-excel 根本沒有離開 nginx：沒有一個負責轉發的 `location` 匹配它，於是由`location /`以 405 回答。",
    place: "frontend/nginx.conf:15",
    lines: [
      "probe: POST http://127.0.0.1:8080/api/barcodes/upload-excel：405",
      "frontend: 按照設定，nginx 為 POST /api/barcodes/upload-excel 查詢檔案"
    ],
    fix: "加一個覆蓋 /api/barcodes/upload-excel 並 proxy_pass 到 `backend` 的 `location`，或者放寬已有的那個。",
    patch: null,
    command: null
  },
  "location-uri-double-or-stripped-prefix": {
    scenario: "location-uri-double-slash",
    summary: "nginx 在詢問 `backend` 之前把 /api/health 變成了 /api//health，而 `backend` 不認識那個路徑（404）。它認識的是 /api/health（200）。",
    place: "frontend/nginx.conf:16",
    lines: [
      "probe: GET http://127.0.0.1:8080/api/health：404",
      "probe: GET http://192.168.80.2:8034/api/health：200",
      "frontend: 按照設定，nginx 把 GET /api/health 轉發到 backend:8034/api//health"
    ],
    fix: "寫成 `proxy_pass http://backend:8034;`，主機和連接埠後面什麼都不要加：這樣 nginx 會原樣傳遞路徑。那裡的路徑，哪怕只有一個 `/`，都會替換掉 `location /api` 匹配的部分。",
    patch: "--- a/frontend/nginx.conf\n+++ b/frontend/nginx.conf\n@@ -13,7 +13,7 @@\n     client_body_timeout 300s;\n \n     location /api {\n-        proxy_pass http://backend:8034/api/;\n+        proxy_pass http://backend:8034;\n         proxy_http_version 1.1;\n         proxy_set_header Upgrade $http_upgrade;\n         proxy_set_header Connection $connection_upgrade;\n",
    command: null
  },
  "nginx-conf-syntax": {
    scenario: "nginx-conf-syntax",
    summary: 'nginx 沒有啟動，因為它的設定無效：unexpected "}" in /etc/nginx/conf.d/default.conf:33',
    place: "frontend/nginx.conf:33",
    lines: [
      'frontend: [emerg] unexpected "}" in /etc/nginx/conf.d/default.conf:33',
      "frontend: frontend 正在等待下一次重新啟動，退出碼 1，重新啟動過 3 次",
      'frontend: unexpected "}" in /etc/nginx/conf.d/default.conf:33'
    ],
    fix: "改正 nginx 指出的那一行，或它的前一行：漏掉 `;` 或 `}` 要到下一行才會顯現。`nginx -t` 可以只檢查檔案而不啟動。",
    patch: null,
    command: null
  },
  "nginx-listen-bind-failed": {
    scenario: "nginx-listen-bind-failed",
    summary: "nginx 沒有啟動：0.0.0.0:80 上已經有別的行程在監聽。可能是同一個容器或網路裡的第二個 nginx，或者同一連接埠寫了第二行 `listen`。",
    place: "edge/documents.conf:7",
    lines: [
      "edge: nginx: [emerg] bind() to 0.0.0.0:80 failed (98: Address already in use)",
      "edge: edge 已退出，退出碼 1",
      "edge: listen 80;"
    ],
    fix: "nginx 只啟動一次（`nginx && nginx -g 'daemon off;'` 會啟動兩個），同一連接埠只寫一行 `listen`：`listen [::]:80 ipv6only=off` 和 `listen 80` 之中寫前者就夠了。",
    patch: null,
    command: null
  },
  "nginx-listen-vs-compose-port": {
    scenario: "nginx-listen-vs-compose-port",
    summary: "請求發往 `proxy` 的連接埠 8080，但那裡的 nginx 只監聽 80：進來的連線會被拒絕，或者在 nginx 見到請求之前就被切斷。",
    place: "docker-compose.yml:6",
    lines: [
      "probe: GET http://127.0.0.1:29300/healthz：沒有回應就關閉了",
      "proxy: proxy 監聽 0.0.0.0:80"
    ],
    fix: "讓 nginx `listen 8080;`，或者發布它所監聽的連接埠（80）。",
    patch: null,
    command: null
  },
  "nginx-user-missing": {
    scenario: "nginx-user-missing",
    summary: "nginx 沒有啟動，因為它設定裡的 `user` 行寫的是 `nobody`，而映像檔裡沒有這樣的group。",
    place: "edge/nginx.conf:1",
    lines: [
      'edge: [emerg] getgrnam("nobody") failed in /etc/nginx/nginx.conf:1',
      "edge: edge 已退出，退出碼 1",
      "edge: user nobody nobody;"
    ],
    fix: "寫映像檔裡有的使用者：官方映像檔是 `user nginx;`，Debian 的是 `user www-data;`，或者去掉這一行。",
    patch: null,
    command: null
  },
  "no-live-upstreams": {
    scenario: "no-live-upstreams-all-down",
    summary: "上游 `notes` 的所有伺服器都標記為 `down`，所以 nginx 沒有可以詢問的對象。",
    place: "proxy/notes.conf:2",
    lines: [
      'proxy: [error] no live upstreams while connecting to upstream, request: "GET /healthz HTTP/1.1", upstream: "http://notes/healthz"'
    ],
    fix: "把應當被詢問的伺服器上的 `down` 去掉。",
    patch: null,
    command: null
  },
  "proxy-loop-to-self": {
    scenario: "proxy-loop-to-self",
    summary: "nginx 把請求發到 `proxy:80`，而那就是它自己：每個請求都會回到它這裡，一個請求轉了 546 圈，直到連線或請求頭用盡。",
    place: "proxy/notes.conf:2",
    lines: [
      "proxy: 按照設定，nginx 把 GET /healthz 轉發到 notes/healthz",
      'proxy: [error] recv() failed (104: Connection reset by peer) while reading response header from upstream, request: "GET /api/notes HTTP/1.0", upstream: "http://192.168.112.4:80/api/notes"',
      'proxy: 192.168.112.4 - - [20/Nov/2026:12:00:01 +0000] "GET / HTTP/1.0" 400 233 "-" "bad-gateway/1.0 (probe 374816da-7b72)"'
    ],
    fix: "寫應用的名字，而不是 nginx 自己: `app1:5000`。",
    patch: null,
    command: null
  },
  "proxy-pass-localhost-in-container": {
    scenario: "proxy-pass-localhost-in-container",
    summary: "nginx 把請求發到 `127.0.0.1:8034`。在容器裡，這指的是容器自己，而那裡的連接埠 8034 上沒有行程監聽：後端在另一個容器裡。",
    place: "frontend/nginx.conf:16",
    lines: [
      "frontend: 按照設定，nginx 把 GET /api/health 轉發到 127.0.0.1:8034/api/health",
      'frontend: [error] connect() failed (111: Connection refused) while connecting to upstream, request: "POST /api/barcodes/upload-excel HTTP/1.1", upstream: "http://127.0.0.1:8034/api/barcodes/upload-excel"'
    ],
    fix: "把 `127.0.0.1` 換成後端的服務名：`backend:8034`。",
    patch: "--- a/frontend/nginx.conf\n+++ b/frontend/nginx.conf\n@@ -13,7 +13,7 @@\n     client_body_timeout 300s;\n \n     location /api/ {\n-        proxy_pass http://127.0.0.1:8034;\n+        proxy_pass http://backend:8034;\n         proxy_http_version 1.1;\n         proxy_set_header Upgrade $http_upgrade;\n         proxy_set_header Connection $connection_upgrade;\n",
    command: null
  },
  "published-port-used-inside-network": {
    scenario: "published-port-used-inside-network",
    summary: "nginx 把請求發到 `backend:8035`，但 8035 是 compose 發布到主機上的連接埠。容器之間要透過連接埠 8034 存取 `backend`。",
    place: "frontend/nginx.conf:16",
    lines: [
      "frontend: 按照設定，nginx 把 GET /api/health 轉發到 backend:8035/api/health",
      "backend: backend 監聽 0.0.0.0:8034",
      'frontend: [error] connect() failed (111: Connection refused) while connecting to upstream, request: "POST /api/barcodes/upload-excel HTTP/1.1", upstream: "http://172.27.0.2:8035/api/barcodes/upload-excel"'
    ],
    fix: "把 nginx 設定裡的連接埠從 8035 改成 8034：`ports:` 發布的連接埠只在主機上有效。",
    patch: "--- a/frontend/nginx.conf\n+++ b/frontend/nginx.conf\n@@ -13,7 +13,7 @@\n     client_body_timeout 300s;\n \n     location /api/ {\n-        proxy_pass http://backend:8035;\n+        proxy_pass http://backend:8034;\n         proxy_http_version 1.1;\n         proxy_set_header Upgrade $http_upgrade;\n         proxy_set_header Connection $connection_upgrade;\n",
    command: null
  },
  "redirect-drops-post": {
    scenario: "redirect-drops-post",
    summary: "POST /api/documents 被nginx跳轉（301）到同一個路徑，只是末尾多了一個斜槓。用戶端會改用 GET 跟隨，上傳就在半路上丟了。",
    place: "edge/documents.conf:10",
    lines: [
      "probe: POST http://127.0.0.1:8170/api/documents：301",
      "edge: 按照設定，nginx 重新導向 POST /api/documents"
    ],
    fix: "直接把上傳發到最終的位址：/api/documents/。如果舊位址也必須可用，就不用跳轉來回答它（用一個轉發它的 `location`），或者用保留方法和請求體的 308。",
    patch: null,
    command: null
  },
  "template-env-unset": {
    scenario: "template-env-unset",
    summary: 'nginx 沒有啟動，因為填寫它的設定模板時 `API_PORT` 沒有值：`invalid port in upstream "api:${API_PORT}" in /etc/nginx/conf.d/default.conf:2`',
    place: "edge/templates/default.conf.template:2",
    lines: [
      'edge: [emerg] invalid port in upstream "api:${API_PORT}" in /etc/nginx/conf.d/default.conf:2',
      "edge: edge 已退出，退出碼 1",
      "edge: edge 的模板需要 API_HOST：${API_HOST}:${API_PORT}"
    ],
    fix: "給 `edge` 的 `API_PORT` 一個值（compose 裡的 `environment`，或 compose 讀取的 `.env` 檔案）。模板裡的預設值（`:-`）不起作用：envsubst 不認識它。",
    patch: null,
    command: null
  },
  "upstream-wrong-port": {
    scenario: "upstream-wrong-port",
    summary: "nginx 把請求發到 `backend:8000`，但 `backend` 裡沒有行程監聽連接埠 8000：它監聽的是 8034。",
    place: "frontend/nginx.conf:16",
    lines: [
      "backend: backend 監聽 0.0.0.0:8034",
      "frontend: 按照設定，nginx 把 GET /api/health 轉發到 backend:8000/api/health",
      'frontend: [error] connect() failed (111: Connection refused) while connecting to upstream, request: "POST /api/barcodes/upload-excel HTTP/1.1", upstream: "http://172.24.0.2:8000/api/barcodes/upload-excel"'
    ],
    fix: "把 nginx 設定裡的連接埠從 8000 改成 `backend` 監聽的 8034。或者讓 `backend` 監聽 8000。",
    patch: "--- a/frontend/nginx.conf\n+++ b/frontend/nginx.conf\n@@ -13,7 +13,7 @@\n     client_body_timeout 300s;\n \n     location /api/ {\n-        proxy_pass http://backend:8000;\n+        proxy_pass http://backend:8034;\n         proxy_http_version 1.1;\n         proxy_set_header Upgrade $http_upgrade;\n         proxy_set_header Connection $connection_upgrade;\n",
    command: null
  },
  "x-accel-redirect-not-served": {
    scenario: "x-accel-redirect-not-served",
    summary: "`registry` 對 GET /api/records 回傳 `X-Accel-Redirect: /kept/records.json`，讓 nginx 自己傳送這個檔案。nginx 到 /srv/kept/records.json 去找，那裡沒有：存取者得到 404。",
    place: "gateway/gateway.conf:14",
    lines: [
      'gateway: [error] open() "/srv/kept/records.json" failed (2: No such file or directory), request: "GET /api/records HTTP/1.1", upstream: "http://192.168.224.2:8000/api/records"',
      "probe: GET http://127.0.0.1:27456/api/records：404"
    ],
    fix: "`location /kept/` 接住了它，所以是那裡缺少檔案：讓 nginx 也有 `registry` 存放檔案的目錄（在容器裡用同一個卷），放在 location 用 `alias` 或 `root` 寫明的路徑上。",
    patch: null,
    command: null
  },
  "backend-503-shedding": {
    scenario: "backend-503-shedding",
    summary: "`api` 自己對 POST /api/photos 回傳 503，帶有 Retry-After，不經過 nginx 也一樣：它被設定為拒絕，或者沒有餘力。nginx 只是轉交。",
    place: "docker-compose.yml:8",
    lines: [
      "probe: POST http://172.30.0.2:3000/api/photos：503",
      "probe: POST http://127.0.0.1:24037/api/photos：503"
    ],
    fix: "在 `api` 裡找出回傳 503 的東西：忘了關掉的維護開關、同時請求數的限制、對它所等待的某樣東西的檢查。",
    patch: null,
    command: null
  },
  "backend-accept-queue-full": {
    scenario: "backend-accept-queue-full",
    summary: "`app1` 監聽連接埠 5000，卻來不及接受連線：有 3 個連線在它的佇列裡等待，佇列已滿，所以核心讓 nginx 的新連線一直等到逾時。",
    place: "app/Dockerfile:12",
    lines: [
      'proxy: [error] upstream timed out (110: Connection timed out) while connecting to upstream, request: "POST /api/attachments HTTP/1.1", upstream: "http://172.20.0.3:5000/api/attachments"',
      "app1: app1 監聽 0.0.0.0:5000"
    ],
    fix: "給 `app1` 更多工作行程或執行緒，讓一個慢用戶端不至於拖住所有人。加長佇列（backlog）只是推遲同樣的結局。",
    patch: null,
    command: null
  },
  "container-oom-killed": {
    scenario: "container-oom-killed",
    summary: "`backend` 需要的記憶體超過了它的限制 512 MB，核心因此殺掉了容器的主行程（退出碼 137）。",
    place: "docker-compose.yml:37",
    lines: [
      "backend: backend 的容器已退出，退出碼 137",
      "backend: backend 的容器記憶體耗盡",
      "backend: backend 的狀態是 running，重新啟動過 1 次",
      'frontend: [error] upstream prematurely closed connection while reading response header from upstream, request: "POST /api/barcodes/upload-excel HTTP/1.1", upstream: "http://172.28.0.2:8034/api/barcodes/upload-excel"'
    ],
    fix: "給 `backend` 更多記憶體，或者讓一個請求少用一些：分塊讀寫上傳的檔案，或者少啟動幾個工作行程。",
    patch: null,
    command: null
  },
  "disk-full-backend": {
    scenario: "disk-full-backend",
    summary: "`backend` 無法寫入檔案：磁碟上沒有剩餘空間（errno 28）。",
    place: "backend/products/views.py:24",
    lines: [
      'backend: File "/app/products/views.py", line 24\n  saved = ProductImage.objects.create(image=file, bytes=file.size)\nOSError: [Errno 28] No space left on device',
      "probe: POST http://127.0.0.1:20995/api/products/images/：500"
    ],
    fix: "騰出空間，或者給它更多：`docker compose exec backend df -h` 顯示哪個磁碟或卷滿了，`docker system df` 顯示 Docker 自己佔用了多少。清理應用留下的東西（臨時檔案、舊的上傳、記錄）。",
    patch: null,
    command: null
  },
  "disk-full-nginx-temp": {
    scenario: "disk-full-nginx-temp",
    summary: "nginx 無法存放3.1 MB 的上傳：/var/lib/nginx/body/0000000001 所在的檔案系統已滿（errno 28）。所以凡是超過記憶體緩衝區的請求體，它都自己回傳 500。",
    place: "docker-compose.yml:13",
    lines: [
      'edge: [crit] pwrite() "/var/lib/nginx/body/0000000001" failed (28: No space left on device), request: "POST /api/documents HTTP/1.1"',
      "probe: POST http://127.0.0.1:8170/api/documents：500"
    ],
    fix: "在 nginx 存放臨時檔案的地方騰出空間：加大 tmpfs 的 `size`、使用卷，或者把 `client_body_temp_path` 指向有空間的磁碟。用 `proxy_request_buffering off;` 時，nginx 不存放上傳，直接轉交。",
    patch: null,
    command: null
  },
  "ephemeral-port-exhaustion": {
    scenario: "ephemeral-port-exhaustion",
    summary: "nginx 無法建立到 172.24.0.2:5170 的連線：本機連接埠用完了（errno 99）。到同一位址的每個連線都需要一個自己的連接埠，關閉之後還要佔用一分鐘。",
    place: "docker-compose.yml:12",
    lines: [
      'edge: [crit] connect() to 172.24.0.2:5170 failed (99: Cannot assign requested address) while connecting to upstream, request: "GET /api/health HTTP/1.1", upstream: "http://172.24.0.2:5170/api/health"',
      "probe: GET http://127.0.0.1:8170/api/health：502"
    ],
    fix: "讓 nginx 保留到後端的連線，而不是每個請求都新建一個：在 upstream 塊裡寫 `keepalive 32;`，並加上 `proxy_http_version 1.1;` 和空的 `Connection` 頭。給後端第二個位址，或者放寬 net.ipv4.ip_local_port_range，也有幫助。",
    patch: null,
    command: null
  },
  "fd-exhaustion": {
    scenario: "fd-exhaustion",
    summary: "nginx 開啟的檔案數達到了上限（errno 24），而連線也是檔案：`socketpair() failed (24: Too many open files)`。所以它自己回傳 500，或者根本不接受存取者的連線。",
    place: "edge/nginx.conf:2",
    lines: [
      "edge: [alert] socketpair() failed (24: Too many open files)",
      "probe: GET http://127.0.0.1:8170/api/health：500",
      "edge: worker_rlimit_nofile 10;"
    ],
    fix: "調高上限：在 compose 裡給 `edge` 寫 `ulimits: nofile: 65536`，或者在 nginx.conf 裡寫 `worker_rlimit_nofile`；`worker_connections` 的每個連線算兩個就夠了。",
    patch: null,
    command: null
  },
  "host-oom-killed": {
    scenario: "group-oom-killed-worker",
    summary: "核心因為記憶體殺死了 `backend` 的一個行程，而它的容器沒有記憶體限制：用完的是整臺機器的記憶體，或者是容器所在的某個 cgroup 的記憶體。",
    place: "docker-compose.yml:2",
    lines: [
      "backend: backend 的容器記憶體耗盡",
      'frontend: [error] upstream prematurely closed connection while reading response header from upstream, request: "POST /api/barcodes/upload-excel HTTP/1.1", upstream: "http://172.24.0.2:8034/api/barcodes/upload-excel"',
      "backend: backend：沒有記憶體限制、啟動以來最多用過 512 MB、因記憶體不足被殺死的行程：2",
      "backend: backend 的狀態是 running，有行程因記憶體不足被殺死",
      "probe: POST http://127.0.0.1:23885/api/barcodes/upload-excel：502"
    ],
    fix: "減少一個請求佔用的記憶體（分塊讀寫），減少工作行程，或者給機器增加記憶體或交換空間。給每個服務設定記憶體限制之後，核心結束的就是佔用太多的那個，而不是別的。",
    patch: null,
    command: null
  },
  "jvm-oom": {
    scenario: "jvm-oom",
    summary: "`api` 的 Java 堆在請求處理到一半時用滿了（`OutOfMemoryError`），JVM 隨即以退出碼 3 結束。",
    place: "docker-compose.yml:6",
    lines: [
      "api: Terminating due to java.lang.OutOfMemoryError: Java heap space",
      "api: api 的容器已退出，退出碼 3",
      "probe: POST http://127.0.0.1:26353/documents：502"
    ],
    fix: "調大堆（`-Xmx`，或用 `-XX:MaxRAMPercentage=75` 按容器記憶體的比例），或者讓請求少用一些：用流的方式處理上傳，而不是全部放在記憶體裡。",
    patch: null,
    command: null
  },
  "keepalive-close-wait-leak": {
    scenario: "keepalive-close-wait-leak",
    summary: "`registry` 的連接埠 8000 上還留著 60 個 nginx 早已關閉的連線（CLOSE_WAIT），並且不再為新連線服務：GET /api/health 白等了一場。",
    place: "registry/Dockerfile:15",
    lines: [
      "registry: registry 還留著 60 個到連接埠 8000 的連線，而對方已經關閉了它們",
      "probe: GET http://127.0.0.1:28372/api/health：504",
      "probe: GET http://172.21.0.2:8000/healthz：2.0 秒內沒有回應"
    ],
    fix: "對方關閉連線後，`registry` 也要關閉自己這一端：在 `finally` 或 `with` 裡關閉，出錯之後也一樣；或者更新沒有這樣做的 HTTP 庫。重新啟動只能管到再次積累那麼多為止。",
    patch: null,
    command: null
  },
  "nginx-worker-connections": {
    scenario: "nginx-worker-connections",
    summary: "nginx 沒有可用的連線了：一個工作行程最多 3 個，而一個被轉發的請求要佔兩個。所以它自己回傳 500，或者丟棄存取者的連線。",
    place: "edge/nginx.conf:6",
    lines: [
      'edge: [alert] 3 worker_connections are not enough while connecting to upstream, request: "GET /api/health HTTP/1.1", upstream: "http://192.168.240.2:5170/api/health"',
      "probe: GET http://127.0.0.1:8170/api/health：500",
      "edge: worker_connections 3;"
    ],
    fix: "在 `events` 塊裡調高 `worker_connections`（1024 或更多），如果開啟檔案數的上限更低，也要一併調高。先看看是不是有很多連線卡住了，卡在哪裡。",
    patch: "--- a/edge/nginx.conf\n+++ b/edge/nginx.conf\n@@ -3,7 +3,7 @@\n pid /run/nginx.pid;\n \n events {\n-    worker_connections 3;\n+    worker_connections 1024;\n }\n \n http {\n",
    command: null
  },
  "nginx-worker-killed": {
    scenario: "nginx-worker-killed",
    summary: "nginx 的一個工作行程在處理請求時被殺掉（訊號 9），存取者的連線因此中斷。`edge` 的記憶體限制：24 MB；引擎記錄了 2 次因記憶體不足的殺死。",
    place: "docker-compose.yml:12",
    lines: [
      "edge: [alert] worker process 18 exited on signal 9",
      "probe: POST http://127.0.0.1:8170/api/documents：沒有回應就關閉了",
      "edge: edge：記憶體限制 24 MB、啟動以來最多用過 24 MB、因記憶體不足被殺死的行程：2"
    ],
    fix: "調高 `edge` 的記憶體限制，或者讓 nginx 少用一些：`client_body_buffer_size` 和 `proxy_buffers` 對同時進行的每個請求都要計算一次，更大的請求體應當放在它的臨時檔案裡。",
    patch: null,
    command: null
  },
  "node-heap-oom": {
    scenario: "node-heap-oom",
    summary: "V8 在處理 POST /api/photos 時結束了 `api` 的行程：JavaScript 堆用滿了。這與容器的記憶體無關。",
    place: "docker-compose.yml:8",
    lines: [
      "api: FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory",
      "api: api 的容器已退出，退出碼 139",
      'proxy: [error] upstream prematurely closed connection while reading response header from upstream, request: "POST /api/photos HTTP/1.1", upstream: "http://192.168.0.2:3000/api/photos"',
      "api: api 正在等待下一次重新啟動，退出碼 139，重新啟動過 3 次",
      "probe: POST http://127.0.0.1:26545/api/photos：502"
    ],
    fix: "處理 POST /api/photos 時少在記憶體裡放東西：分塊讀取上傳的檔案，而不是一次讀完。如果確實需要那麼多，就調高 V8 自己的上限：`NODE_OPTIONS=--max-old-space-size=1024`（單位 MB，要低於容器的限制）。",
    patch: null,
    command: null
  },
  "php-fpm-max-children": {
    scenario: "php-fpm-max-children",
    summary: "`php` 裡 PHP-FPM 的 1 個子行程全都在忙，而 `pm.max_children` 不允許更多：後來的請求在它的佇列裡等待，直到 nginx 放棄。",
    place: "php/www.conf:10",
    lines: [
      "php: [20-Nov-2026 11:54:21] WARNING: [pool www] server reached max_children setting (1), consider raising it",
      'nginx: [error] upstream timed out (110: Connection timed out) while reading response header from upstream, request: "GET /report HTTP/1.1", upstream: "fastcgi://172.25.0.2:9000"',
      "probe: GET http://127.0.0.1:22013/healthz：504"
    ],
    fix: "在記憶體允許的範圍內，在行程池的設定（www.conf）裡調高 `pm.max_children`，並看看是什麼讓子行程忙那麼久（PHP-FPM 的 slowlog 會告訴你）。",
    patch: null,
    command: null
  },
  "php-memory-limit": {
    scenario: "php-memory-limit",
    summary: "`php` 裡的 PHP 在 public/photos.php:12 結束了請求：它需要的記憶體超過了 PHP 的 `memory_limit` 允許一個腳本使用的 64 MB。",
    place: "public/photos.php:12",
    lines: [
      "php: NOTICE: PHP message: PHP Fatal error:  Allowed memory size of 67108864 bytes exhausted (tried to allocate 268439552 bytes) in /srv/gallery/public/photos.php on line 12",
      "probe: POST http://127.0.0.1:20159/photos：500"
    ],
    fix: "讓腳本少用記憶體（分塊讀取檔案，用完就釋放），或者在 `php` 的 php.ini 裡調高 `memory_limit`。容器的記憶體是另一個限制，這裡並沒有達到。",
    patch: null,
    command: null
  },
  "worker-oom-killed": {
    scenario: "worker-oom-killed",
    summary: "`backend` 的一個工作行程在處理 POST /api/barcodes/upload-excel 時被殺掉了：它的容器達到了記憶體限制 512 MB。容器本身仍在執行，所以所有健康檢查看上去都正常。",
    place: "docker-compose.yml:37",
    lines: [
      "backend: backend 的容器記憶體耗盡",
      'frontend: [error] upstream prematurely closed connection while reading response header from upstream, request: "POST /api/barcodes/upload-excel HTTP/1.1", upstream: "http://192.168.16.2:8034/api/barcodes/upload-excel"',
      "backend: backend：記憶體限制 512 MB、啟動以來最多用過 512 MB、因記憶體不足被殺死的行程：2",
      "backend: backend 的狀態是 running，有行程因記憶體不足被殺死",
      "probe: POST http://127.0.0.1:8080/api/barcodes/upload-excel：502"
    ],
    fix: "調高 `backend` 的記憶體限制，少啟動幾個工作行程，或者讓請求少用記憶體（分塊讀取檔案，用完就釋放）。加長逾時或改其他代理設定都沒有用。",
    patch: null,
    command: null
  },
  "client-body-timeout-408": {
    scenario: "client-body-timeout-408",
    summary: "nginx 放棄等待 POST /api/documents 的請求體：兩次收到資料之間的間隔超過了 `client_body_timeout 1ms;`。它關閉了連線並記下 408；後端什麼都沒有看到。",
    place: "edge/documents.conf:9",
    lines: [
      'edge: 172.28.0.1 - - [20/Nov/2026:13:26:55 +0000] "POST /api/documents HTTP/1.1" 408 0 "-" "bad-gateway/1.0 (probe a6634027-c1bf)" "-"',
      "probe: POST http://127.0.0.1:25228/api/documents：沒有回應就關閉了",
      "edge: client_body_timeout 1ms;"
    ],
    fix: "把 `client_body_timeout` 設為慢速線路上傳時兩段資料之間所需的時間（預設 60s），或者分成更小的塊上傳。",
    patch: "--- a/edge/documents.conf\n+++ b/edge/documents.conf\n@@ -6,7 +6,7 @@\n     listen 80;\n     server_name _;\n     client_max_body_size 20m;\n-    client_body_timeout 1ms;\n+    client_body_timeout 60s;\n     location /api/ {\n         proxy_pass http://documents;\n         proxy_http_version 1.1;\n",
    command: null
  },
  "client-timeout-499": {
    scenario: "client-timeout-499",
    summary: "GET /api/records/export 的用戶端等了 2 秒就放棄了，nginx 記下 499。`registry` 當時正在處理，後來以 200 完成。",
    place: "gateway/gateway.conf:7",
    lines: [
      'gateway: 192.168.96.1 - - [20/Nov/2026:11:59:56 +0000] "GET /api/records/export HTTP/1.1" 499 0 "-" "bad-gateway/1.0 (probe 21ef049b-3533)"',
      "probe: GET http://127.0.0.1:29332/api/records/export：2.0 秒內沒有回應",
      'registry: 192.168.96.3 - - "GET /api/records/export HTTP/1.0" 200 -'
    ],
    fix: "給用戶端（瀏覽器、負載均衡器、健康檢查、這個檢查的 `request-timeout`）多於 `registry` 處理 GET /api/records/export 所需的時間，或者讓它更快：這麼長的工作應當放到後臺。",
    patch: null,
    command: null
  },
  "event-loop-blocked": {
    scenario: "event-loop-blocked",
    summary: "`backend` 處理 POST /api/barcodes/upload-excel 的時候，不回答其他任何人：它之前還應答的健康檢查得不到及時的回應。uvicorn 在一個迴圈裡處理行程的所有請求，而 POST /api/barcodes/upload-excel 的處理函式在工作或等待期間一直佔著這個迴圈。",
    place: "backend/Dockerfile:19",
    lines: [
      "backend: Health check exceeded timeout (1s):   % Total    % Received % Xferd  Average Speed   Time    Time     Time  Current",
      "probe: POST http://127.0.0.1:29633/api/barcodes/upload-excel：504",
      "probe: GET http://172.27.0.2:8034/healthz：200"
    ],
    fix: "把耗時的工作移出事件迴圈：Python 用 `await asyncio.to_thread(…)` 或行程池（FastAPI 裡用普通 `def` 寫的處理函式會自動在執行緒裡執行），Node 用 worker 執行緒；並使用不會阻塞的庫來等待。增加工作行程只會讓它少發生一些。",
    patch: null,
    command: null
  },
  "gunicorn-worker-timeout": {
    scenario: "gunicorn-worker-timeout",
    summary: "`backend` 裡的 gunicorn 在 4.4 秒後殺掉了自己的工作行程 7，因為 POST /api/barcodes/upload-excel 的耗時超過了 `--timeout`。",
    place: "backend/Dockerfile:22",
    lines: [
      "backend: [1] [CRITICAL] WORKER TIMEOUT (pid:7)",
      "probe: POST http://127.0.0.1:8080/api/barcodes/upload-excel：502",
      'frontend: [error] upstream prematurely closed connection while reading response header from upstream, request: "POST /api/barcodes/upload-excel HTTP/1.1", upstream: "http://192.168.64.2:8034/api/barcodes/upload-excel"'
    ],
    fix: '把 gunicorn 的 `--timeout` 調到工作所需的時間以上，並低於 nginx 的 proxy_read_timeout，或者把工作移出請求。這不是記憶體不足，即使記錄裡還寫著 "Perhaps out of memory?"。',
    patch: null,
    command: null
  },
  "keepalive-race": {
    scenario: "keepalive-race",
    summary: "nginx 透過保留著的空閒連線（`keepalive`）傳送 POST /api/photos，而 `api` 恰好在那一刻關閉了它：`api` 保留 1 秒，nginx 最多保留 60 秒。同樣的請求再發一次就能得到回答；nginx 自己不會重發 POST。",
    place: "api/server.js:10",
    lines: [
      'proxy: [error] recv() failed (104: Connection reset by peer) while reading response header from upstream, request: "POST /api/photos HTTP/1.1", upstream: "http://192.168.64.2:3000/api/photos"',
      "proxy: keepalive 16;",
      "api: keep-alive-timeout = 1000",
      "probe: POST http://127.0.0.1:21523/api/photos：502",
      "probe: POST http://127.0.0.1:21523/api/photos：201"
    ],
    fix: "讓後端保留空閒連線的時間比 nginx 長：Node `server.keepAliveTimeout = 75_000`、uvicorn `--timeout-keep-alive 75`、gunicorn `--keep-alive 75`。或者把 upstream 塊裡的 `keepalive_timeout` 設得比後端的時間短。",
    patch: null,
    command: null
  },
  "nginx-proxy-read-timeout": {
    scenario: "nginx-proxy-read-timeout",
    summary: "nginx 等 POST /api/barcodes/upload-excel 的回答等了 3 秒（`proxy_read_timeout`）就放棄了，而 `backend` 還在處理。直接存取時，`backend` 在 8 秒後回答。",
    place: "frontend/nginx.conf:27",
    lines: [
      'frontend: [error] upstream timed out (110: Connection timed out) while reading response header from upstream, request: "POST /api/barcodes/upload-excel HTTP/1.1", upstream: "http://172.31.0.2:8034/api/barcodes/upload-excel"',
      "probe: POST http://127.0.0.1:8080/api/barcodes/upload-excel：504",
      "probe: POST http://172.31.0.2:8034/api/barcodes/upload-excel：200",
      "frontend: 按照設定，nginx 把 POST /api/barcodes/upload-excel 轉發到 backend:8034/api/barcodes/upload-excel"
    ],
    fix: "為這個 location 把 `proxy_read_timeout` 調到工作所需的時間以上。耗時的工作更好的辦法是：立即回答，然後在後臺處理。",
    patch: null,
    command: null
  },
  "nginx-read-timeout-midstream": {
    scenario: "nginx-read-timeout-midstream",
    summary: "`registry` 開始回答 GET /api/records/export，然後停頓了，nginx 等下一段等了 1 s，就切斷了回應：存取者得到狀態 200 和半個回應。",
    place: "gateway/gateway.conf:11",
    lines: [
      'gateway: [error] upstream timed out (110: Connection timed out) while reading upstream, request: "GET /api/records/export HTTP/1.1", upstream: "http://172.18.0.2:8000/api/records/export"',
      "probe: GET http://127.0.0.1:24143/api/records/export：沒有回應就關閉了",
      "probe: GET http://172.18.0.2:8000/api/records/export：200"
    ],
    fix: "為這個 location 把 `proxy_read_timeout` 調到最長的停頓以上，或者讓 `registry` 中途傳送一些內容（server-sent events 的註解行、結果的一部分）。",
    patch: null,
    command: null
  },
  "php-request-terminate-timeout": {
    scenario: "php-request-terminate-timeout",
    summary: "`php` 裡的 PHP-FPM 在 2 秒後，請求處理到一半時結束了子行程 7：超過了 `request_terminate_timeout` 允許的時間。",
    place: "php/www.conf:18",
    lines: [
      `php: [20-Nov-2026 11:54:15] WARNING: [pool www] child 7, script '/srv/gallery/public/index.php' (request: "POST /index.php") execution timed out (2.386752 sec), terminating`,
      'nginx: [error] recv() failed (104: Connection reset by peer) while reading response header from upstream, request: "POST /photos HTTP/1.1", upstream: "fastcgi://172.24.0.2:9000"',
      "probe: POST http://127.0.0.1:29442/photos：502"
    ],
    fix: "在行程池的設定（www.conf）裡把 `request_terminate_timeout` 調到最慢的請求所需的時間以上，並低於 nginx 的 fastcgi_read_timeout；或者把工作移出請求。",
    patch: null,
    command: null
  },
  "requests-served-one-by-one": {
    scenario: "overloaded",
    summary: "`uvicorn app.main:app` 一次只處理一個請求。GET /api/v1/group-ai/accounts 需要 1.8 秒；同時發出的請求裡，第二個在 3.3 秒後才得到回答，依此類推，直到 nginx 不再等待（4 秒）：20 個裡有 17 個失敗。",
    place: null,
    lines: [
      "probe: GET http://127.0.0.1:8000/api/v1/group-ai/accounts：200",
      "probe: GET http://172.17.0.2:80/api/v1/group-ai/accounts：200",
      "probe: GET http://172.17.0.2:80/api/v1/group-ai/accounts：504"
    ],
    fix: "讓它能同時處理多個請求：增加工作行程（uvicorn 的 `--workers`，gunicorn 的 `-w`），並且不要在事件迴圈裡做會阻塞的工作（FastAPI 裡用普通 `def` 寫的處理函式會自動在執行緒裡執行）。如果請求在等一把鎖，就縮短持有它的時間。把 `proxy_read_timeout` 調大只會讓佇列更長。",
    patch: null,
    command: null
  },
  "server-request-timeout": {
    scenario: "server-request-timeout",
    summary: "`inbox` 每次都在 3.1 秒後中斷 POST /api/documents，而它的行程還活著，記錄裡也沒有說明原因：它的伺服器只給一個請求這麼多時間（WriteTimeout: 2 * time.Second,）。",
    place: "inbox/main.go:20",
    lines: [
      "probe: POST http://127.0.0.1:23898/api/documents：502",
      "probe: POST http://172.23.0.2:8090/documents：沒有回應就關閉了",
      "inbox: request-timeout = 2000",
      'web: [error] upstream prematurely closed connection while reading response header from upstream, request: "POST /api/documents HTTP/1.1", upstream: "http://172.23.0.2:8090/documents"'
    ],
    fix: "把伺服器自己給一個請求的時間調到最慢的請求所需以上：Node `requestTimeout`、Go `ReadTimeout` 和 `WriteTimeout`、Puma `first_data_timeout`、Tomcat `connectionTimeout`。nginx 的逾時幫不上忙。",
    patch: null,
    command: null
  },
  "single-worker-self-call": {
    scenario: "single-worker-self-call",
    summary: "`web` 在問自己：它處理一個請求的時候，經過 nginx 向自己的位址傳送 GET /api/tariffs，而沒有剩下的工作行程來回答（只有一個）。兩者互相等待，直到逾時為止。",
    place: "web/parcels/manifests.py:28",
    lines: [
      'nginx: [error] upstream timed out (110: Connection timed out) while reading response header from upstream, request: "GET /api/tariffs HTTP/1.1", upstream: "http://172.30.0.2:8000/api/tariffs"',
      'web: File "/srv/parcels/parcels/manifests.py", line 28\n  with urlopen(os.environ["PUBLIC_URL"] + "/api/tariffs") as answer:\nurllib.error.HTTPError: HTTP Error 504: Gateway Time-out'
    ],
    fix: "直接呼叫函式，不要請求 URL：要的東西就在同一個程式裡。或者讓伺服器的工作行程或執行緒數多於同時可能發生的這種呼叫（gunicorn：`--workers 3`、`--threads 4`）。加長逾時只會等得更久。",
    patch: null,
    command: null
  },
  "uwsgi-harakiri": {
    scenario: "uwsgi-harakiri",
    summary: "`web` 裡的 uWSGI 在請求處理到一半時殺掉了自己的工作行程 7，因為請求的耗時超過了 `harakiri` (2 s)。",
    place: "web/uwsgi.ini:7",
    lines: [
      "web: Fri Nov 20 12:08:01 2026 - *** HARAKIRI ON WORKER 1 (pid: 7, try: 1) ***",
      'nginx: [error] upstream prematurely closed connection while reading response header from upstream, request: "POST /tickets HTTP/1.1", upstream: "uwsgi://192.168.112.2:3031"',
      "probe: POST http://127.0.0.1:28773/tickets：502"
    ],
    fix: "在 uWSGI 的設定裡把 `harakiri` 調到最慢的請求所需的時間以上，並低於 nginx 的 uwsgi_read_timeout；或者把工作移出請求。",
    patch: null,
    command: null
  },
  "http-to-tls-port": {
    scenario: "http-to-tls-port",
    summary: "nginx 用不帶 TLS 的 HTTP 連線 `registry`（`proxy_pass http://…`），但它的連接埠 8443 要求 TLS：用 https 詢問時它會應答。",
    place: "gateway/gateway.conf:7",
    lines: [
      'gateway: [error] recv() failed (104: Connection reset by peer) while reading response header from upstream, request: "GET /api/health HTTP/1.1", upstream: "http://192.168.224.2:8443/api/health"',
      "probe: GET https://192.168.224.2:8443/healthz：200",
      "probe: GET http://127.0.0.1:20703/api/health：502"
    ],
    fix: "把 `proxy_pass` 裡的 `http://` 改成 `https://`，或者使用 `registry` 提供不帶 TLS 的 HTTP 的連接埠。",
    patch: "--- a/gateway/gateway.conf\n+++ b/gateway/gateway.conf\n@@ -4,7 +4,7 @@\n     client_max_body_size 20m;\n \n     location /api/ {\n-        proxy_pass http://registry:8443;\n+        proxy_pass https://registry:8443;\n         proxy_set_header Host $host;\n         proxy_set_header X-Real-IP $remote_addr;\n         proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;\n",
    command: null
  },
  "https-to-plain-http": {
    scenario: "https-to-plain-http",
    summary: "nginx 用 TLS 連線 `backend:8034`（`proxy_pass https://…`），但 `backend` 在那個連接埠上不使用 TLS。",
    place: "frontend/nginx.conf:16",
    lines: [
      'frontend: [error] SSL_do_handshake() failed (SSL: error:0A00010B:SSL routines::wrong version number) while SSL handshaking to upstream, request: "GET /api/health HTTP/1.1", upstream: "https://172.19.0.2:8034/api/health"',
      "frontend: 按照設定，nginx 把 GET /api/health 轉發到 backend:8034/api/health",
      "backend: WARNING:  Invalid HTTP request received."
    ],
    fix: "把 `proxy_pass` 裡的 `https://` 改成 `http://`。存取者照樣使用 https：它到 nginx 為止，網路內部不用 TLS。",
    patch: "--- a/frontend/nginx.conf\n+++ b/frontend/nginx.conf\n@@ -13,7 +13,7 @@\n     client_body_timeout 300s;\n \n     location /api/ {\n-        proxy_pass https://backend:8034;\n+        proxy_pass http://backend:8034;\n         proxy_http_version 1.1;\n         proxy_set_header Upgrade $http_upgrade;\n         proxy_set_header Connection $connection_upgrade;\n",
    command: null
  },
  "tls-cert-file-missing": {
    scenario: "tls-cert-file-missing",
    summary: "nginx 沒有啟動，因為它打不開憑證 /etc/nginx/certs/fullchain.pem：`edge` 的容器裡沒有這個檔案。",
    place: "edge/documents.conf:8",
    lines: [
      'edge: [emerg] cannot load certificate "/etc/nginx/certs/fullchain.pem": BIO_new_file() failed (SSL: error:80000002:system library::No such file or directory:calling fopen(/etc/nginx/certs/fullchain.pem, r) error:10000080:BIO routines::no such file)',
      "edge: edge 已退出，退出碼 1",
      "edge: ssl_certificate /etc/nginx/certs/fullchain.pem;"
    ],
    fix: "把憑證掛載或複製到 /etc/nginx/certs/fullchain.pem，或者改正路徑。Let's Encrypt 的憑證要掛載整個 /etc/letsencrypt：`live` 裡的檔案是指向 `archive` 的連結。如果憑證只在部署時才產生，就給這個檢查一個自簽名的替代品。",
    patch: null,
    command: null
  },
  "tls-client-certificate-missing": {
    scenario: "tls-client-certificate-wanted-1-3",
    summary: "`registry` 要求連線它的一方出示憑證（雙向 TLS），而 nginx 沒有出示，所以 `registry` 結束了會話（alert 116）。",
    place: "gateway/gateway.conf:7",
    lines: [
      'gateway: [crit] SSL_read() failed (SSL: error:0A00045C:SSL routines::tlsv13 alert certificate required:SSL alert number 116) while reading response header from upstream, request: "GET /api/health HTTP/1.1", upstream: "https://172.21.0.2:8443/api/health"',
      "probe: GET http://127.0.0.1:23256/api/health：502",
      "registry: 172.21.0.1: no TLS session: PEER_DID_NOT_RETURN_A_CERTIFICATE"
    ],
    fix: "給 nginx 一個 `registry` 接受的憑證：在 `proxy_pass` 旁邊寫 `proxy_ssl_certificate` 和 `proxy_ssl_certificate_key`。伺服器名或別的加密套件在這裡無濟於事。",
    patch: null,
    command: null
  },
  "tls-protocol-mismatch": {
    scenario: "tls-protocol-mismatch",
    summary: "nginx 對 `registry` 只允許使用 TLSv1.2（`proxy_ssl_protocols`），而後者一個都不接受（tlsv1 alert protocol version）。",
    place: "gateway/gateway.conf:8",
    lines: [
      'gateway: [error] SSL_do_handshake() failed (SSL: error:0A00042E:SSL routines::tlsv1 alert protocol version:SSL alert number 70) while SSL handshaking to upstream, request: "GET /api/health HTTP/1.1", upstream: "https://172.27.0.2:8443/api/health"',
      "probe: GET http://127.0.0.1:21531/api/health：502",
      "gateway: proxy_ssl_protocols TLSv1.2;"
    ],
    fix: "讓 `proxy_ssl_protocols` 和 `proxy_ssl_ciphers` 包含 `registry` 支援的內容，最好兩行都去掉；如果 `registry` 太舊，就更新它。",
    patch: null,
    command: null
  },
  "tls-sni-missing": {
    scenario: "tls-sni-missing",
    summary: "`registry` 拒絕了 nginx 的 TLS 會話（alert 112）：nginx 沒有說明它要哪個伺服器名，而 `registry` 只有已知名字的憑證。",
    place: "gateway/gateway.conf:7",
    lines: [
      'gateway: [crit] SSL_do_handshake() failed (SSL: error:0A000458:SSL routines::tlsv1 unrecognized name:SSL alert number 112) while SSL handshaking to upstream, request: "GET /api/health HTTP/1.1", upstream: "https://172.30.0.2:8443/api/health"',
      "probe: GET http://127.0.0.1:22922/api/health：502",
      "probe: GET https://172.30.0.2:8443/healthz：200"
    ],
    fix: "在 `proxy_pass` 旁邊加上 `proxy_ssl_server_name on;`。傳送的名字是 `proxy_pass` 裡的主機名；如果那是 upstream 塊的名字或一個位址，就再用 `proxy_ssl_name` 寫上真正的名字。",
    patch: "--- a/gateway/gateway.conf\n+++ b/gateway/gateway.conf\n@@ -4,6 +4,7 @@\n     client_max_body_size 20m;\n \n     location /api/ {\n+        proxy_ssl_server_name on;\n         proxy_pass https://registry:8443;\n         proxy_set_header Host $host;\n         proxy_set_header X-Real-IP $remote_addr;\n",
    command: null
  },
  "tls-upstream-verify-failed": {
    scenario: "tls-upstream-verify-failed",
    summary: "nginx 會檢查 `registry` 的憑證（`proxy_ssl_verify on`），而且不接受它：它是自簽名的，而沒有人告訴 nginx 要信任它。",
    place: "gateway/gateway.conf:9",
    lines: [
      'gateway: [error] upstream SSL certificate verify error: (18:self-signed certificate) while SSL handshaking to upstream, request: "GET /api/health HTTP/1.1", upstream: "https://192.168.32.2:8443/api/health"',
      "probe: GET http://127.0.0.1:24347/api/health：502"
    ],
    fix: "把簽發它的 CA（自簽名的就是憑證本身）放進 `proxy_ssl_trusted_certificate` 指定的檔案；中間的憑證必須由伺服器傳送。",
    patch: null,
    command: null
  },
  "backend-body-limit-413": {
    scenario: "backend-body-limit-413",
    summary: "`api` 自己不接受這麼大的上傳（它的限制）：request entity too large。所以它對 POST /api/photos 回傳 413；nginx 只是轉交。",
    place: "api/routes/photos.js:12",
    lines: [
      "api: PayloadTooLargeError: request entity too large",
      "probe: POST http://127.0.0.1:27998/api/photos：413"
    ],
    fix: "在應用裡調高限制：body-parser、express.json 和 express.raw 有 `limit`，multer 和 formidable 有 `fileSize`/`maxFileSize`，Flask 有 MAX_CONTENT_LENGTH，Django 有 DATA_UPLOAD_MAX_MEMORY_SIZE，Spring 有 `spring.servlet.multipart.max-file-size`，PHP 有 post_max_size，Go 有 http.MaxBytesReader。拒絕它的不是 nginx 的 `client_max_body_size`。",
    patch: null,
    command: null
  },
  "backend-closes-before-body-read": {
    scenario: "backend-closes-before-body-read",
    summary: "`api` 在 POST /api/photos 進行到一半時，還沒有讀完 12.1 MB 的請求體，不作回答就關閉了連線，每次都是，而且立即發生。nginx 還在傳送（104），所以回傳 502。",
    place: "docker-compose.yml:2",
    lines: [
      'proxy: [error] recv() failed (104: Connection reset by peer) while reading response header from upstream, request: "POST /api/photos HTTP/1.1", upstream: "http://172.23.0.2:3000/api/photos"',
      "probe: POST http://172.23.0.2:3000/api/photos：沒有回應就關閉了",
      "probe: POST http://127.0.0.1:21493/api/photos：502"
    ],
    fix: "讓後端先讀完（或丟棄）請求體，再回答並關閉：請求體沒有讀完之前，不要 `Connection: close`、`destroy` 或 return，並把大小和登入的檢查放到前面。保留 `proxy_request_buffering on`，並把 `client_max_body_size` 設為後端接受的大小，讓 nginx 用乾淨的 413 拒絕其餘的。",
    patch: null,
    command: null
  },
  "client-body-temp-unwritable": {
    scenario: "client-body-temp-unwritable",
    summary: "nginx 無法存放上傳：它不允許寫入 /var/lib/nginx/body/0000000003（權限不足）。所以凡是超過記憶體緩衝區的上傳，它都自己回傳 500。",
    place: "docker-compose.yml:40",
    lines: [
      'frontend: [crit] open() "/var/lib/nginx/body/0000000003" failed (13: Permission denied), request: "POST /api/barcodes/upload-excel HTTP/1.1"',
      "probe: POST http://127.0.0.1:8080/api/barcodes/upload-excel：500"
    ],
    fix: "把這個目錄交給使用者 101：`frontend` 的整個容器都以它執行，這時 nginx 會忽略 nginx.conf 裡的 `user`。或者把 `client_body_temp_path` 指向這個使用者可以寫的目錄，或者在那裡掛載一個屬於它的 tmpfs（`mode=1777`）。",
    patch: null,
    command: null
  },
  "multipart-parse-failure": {
    scenario: "multipart-parse-failure",
    summary: "nginx 覆蓋了上傳的 Content-Type（`proxy_set_header Content-Type multipart/form-data`），用來分割表單的 boundary 也就丟了。所以 `api` 對 POST /api/photos 回傳 500：Multipart: Boundary not found",
    place: "nginx/nginx.conf:28",
    lines: [
      "api: Error: Multipart: Boundary not found\n    at /srv/api/lib/receive.js:11",
      "probe: POST http://127.0.0.1:21772/api/photos：500",
      "proxy: proxy_set_header Content-Type multipart/form-data;"
    ],
    fix: "去掉 `proxy_set_header Content-Type multipart/form-data`：nginx 會原樣傳遞用戶端自己的 Content-Type，包括 boundary。",
    patch: null,
    command: null
  },
  "nginx-client-max-body-size": {
    scenario: "nginx-client-max-body-size",
    summary: "nginx 最多接受 1 MB（預設值：這裡沒有設定 `client_max_body_size`）。上傳有 3.1 MB，所以 nginx 以 413 拒絕了它，後端根本沒有見到。",
    place: "frontend/nginx.conf:14",
    lines: [
      "probe: POST http://127.0.0.1:8080/api/barcodes/upload-excel：413",
      'frontend: [error] client intended to send too large body: 3146207 bytes, request: "POST /api/barcodes/upload-excel HTTP/1.1"',
      "frontend: 按照設定，nginx 把 POST /api/barcodes/upload-excel 轉發到 backend:8034/api/barcodes/upload-excel"
    ],
    fix: "為這個 location 把 `client_max_body_size` 設為後端接受的最大上傳；3.1 MB 需要 `client_max_body_size 4m;`。",
    patch: "--- a/frontend/nginx.conf\n+++ b/frontend/nginx.conf\n@@ -12,6 +12,7 @@\n     client_body_timeout 300s;\n \n     location /api/ {\n+        client_max_body_size 4m;\n         proxy_pass http://backend:8034;\n         proxy_http_version 1.1;\n         proxy_set_header Upgrade $http_upgrade;\n",
    command: null
  },
  "outer-proxy-body-limit": {
    scenario: "outer-proxy-body-limit",
    summary: "2.1 MB 的上傳被站在 `depot` 前面的 `gateway` 以 413 拒絕：`depot` 的限制是 20m，`gateway` 的是預設的 1 MB。路上的每個 nginx 都有自己的限制。",
    place: "gateway/gateway.conf:5",
    lines: [
      'gateway: [error] client intended to send too large body: 2097310 bytes, request: "POST /api/records/import HTTP/1.1"',
      "probe: POST http://127.0.0.1:21261/api/records/import：413",
      "depot: client_max_body_size 20m;"
    ],
    fix: "在 `gateway` 裡也設定 `client_max_body_size`，至少與 `depot` 一樣大。",
    patch: "--- a/gateway/gateway.conf\n+++ b/gateway/gateway.conf\n@@ -3,6 +3,7 @@\n     server_name _;\n \n     location /api/ {\n+        client_max_body_size 20m;\n         proxy_pass http://depot;\n         proxy_set_header Host $host;\n         proxy_set_header X-Real-IP $remote_addr;\n",
    command: null
  },
  "request-buffering-off-slow-client": {
    scenario: "request-buffering-off-slow-client",
    summary: "一個緩慢的上傳佔住了 `registry` 的工作行程，直到 gunicorn 結束它：工作行程一直在等用戶端的下一段資料。nginx 在這裡收到多少就轉交多少（`proxy_request_buffering off`），所以每個慢用戶端都要佔用一個工作行程，其他請求只能等待。",
    place: "gateway/gateway.conf:13",
    lines: [
      'registry: File "/app/registry.py", line 15\n  received = len(environ["wsgi.input"].read())\nSystemExit: 1',
      "gateway: 按照設定，nginx 把 GET /api/health 轉發到 registry:8000/api/health",
      "probe: GET http://127.0.0.1:21774/api/health：3.0 秒內沒有回應"
    ],
    fix: "去掉 `proxy_request_buffering off`，讓 nginx 先收完請求體再一次轉交；或者讓 `registry` 使用非同步工作行程（`--worker-class gthread` 或 `gevent`），慢用戶端對它幾乎沒有影響。",
    patch: "--- a/gateway/gateway.conf\n+++ b/gateway/gateway.conf\n@@ -10,6 +10,6 @@\n         proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;\n         proxy_read_timeout 20s;\n         # The registry shows how far an upload has come, so it must see it as it comes.\n-        proxy_request_buffering off;\n+        proxy_request_buffering on;\n     }\n }\n",
    command: null
  },
  "temp-dir-full-or-ro-backend": {
    scenario: "temp-dir-full-or-ro-backend",
    summary: "`api` 的框架先把上傳放進 /tmp/104327fa1bc18ee3ce2089e05，而它容器的檔案系統是唯讀的。所以它對 POST /api/photos 回傳 500，小的請求則正常。",
    place: "docker-compose.yml:4",
    lines: [
      "api: [Error: EROFS: read-only file system, open '/tmp/104327fa1bc18ee3ce2089e05'] {",
      "probe: POST http://127.0.0.1:24464/api/photos：500"
    ],
    fix: "給容器一個存放臨時檔案的目錄：在 compose 裡寫 `tmpfs: /tmp`。從 scratch 建置的映像檔裡複製一個空的 /tmp，或者把 TMPDIR 設為卷裡的目錄。",
    patch: null,
    command: null
  },
  "upload-dir-missing": {
    scenario: "upload-dir-missing",
    summary: "`api` 要把上傳存進 /srv/api/uploads，而它的容器裡沒有這個目錄。所以它對 POST /api/photos 回傳 500。",
    place: "api/Dockerfile:9",
    lines: [
      "api: [Error: ENOENT: no such file or directory, open '/srv/api/uploads/35ad46fd-632e-46bd-a922-221f3e30745c.png'] {",
      "probe: POST http://127.0.0.1:20991/api/photos：500"
    ],
    fix: "在建置映像檔時（`RUN mkdir -p /srv/api/uploads`）或程式啟動時建立這個目錄。如果上傳放在卷裡，就把卷正好掛載到這個路徑。",
    patch: '--- a/api/Dockerfile\n+++ b/api/Dockerfile\n@@ -7,6 +7,7 @@\n \n WORKDIR /srv/api\n COPY . .\n+RUN mkdir -p /srv/api/uploads\n \n EXPOSE 3000\n CMD ["node", "server.js"]\n',
    command: null
  },
  "upload-dir-not-writable": {
    scenario: "upload-dir-not-writable",
    summary: "`backend` 以使用者 barcode 執行，而這個使用者不允許寫入 /app/uploads/c6bd060ca5c2.xlsx。所以它以 500 回應上傳。",
    place: "docker-compose.yml:22",
    lines: [
      `backend: File "/app/barcodes.py", line 35
  upload.write_bytes(content)
PermissionError: [Errno 13] Permission denied: '/app/uploads/c6bd060ca5c2.xlsx'`,
      "probe: POST http://127.0.0.1:8080/api/barcodes/upload-excel：500"
    ],
    fix: "把目錄交給執行伺服器的使用者：在映像檔裡建立它並 `chown`，之後再把卷掛載上去。或者以目錄所有者的身份執行伺服器。",
    patch: null,
    command: null
  }
};
export {
  examples_default as default
};

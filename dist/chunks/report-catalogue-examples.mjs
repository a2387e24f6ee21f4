import "./shared-runtime.mjs";

// src/report/catalogue/examples.json
var examples_default = {
  "dev-autoreload-on-upload": {
    scenario: "dev-autoreload-on-upload",
    summary: "`api` runs under `node --watch`, which starts it again when a file changes. POST /api/photos changes one (it does not say which), so the process is stopped in the middle of the request.",
    place: "docker-compose.yml:7",
    lines: [
      "api: Restarting 'server.js'",
      'proxy: [error] upstream prematurely closed connection while reading response header from upstream, request: "POST /api/photos HTTP/1.1", upstream: "http://192.168.64.2:3000/api/photos"',
      "probe: POST http://127.0.0.1:25895/api/photos: 502"
    ],
    fix: "Run `api` without the watcher wherever others use it: `node server.js`, `strapi start`, uvicorn without `--reload`. For development let it ignore the folder that uploads are written to (nodemon `ignore`, `--reload-exclude`).",
    patch: null,
    command: null
  },
  "go-panic-fatal": {
    scenario: "go-panic-fatal",
    summary: "A Go panic ended the whole process of `inbox` over POST /api/documents, where no handler's recovery reaches: runtime error: index out of range [1] with length 1",
    place: "inbox/labels.go:8",
    lines: [
      "inbox: panic: runtime error: index out of range [1] with length 1\nmain.label",
      "inbox: container of inbox ended with exit code 2",
      'web: [error] upstream prematurely closed connection while reading response header from upstream, request: "POST /api/documents HTTP/1.1", upstream: "http://172.29.0.2:8090/documents"',
      "inbox: inbox is waiting for its next restart, exit code 2, restarted 2 times",
      "probe: POST http://127.0.0.1:22622/api/documents: 502"
    ],
    fix: "Mend the panic at inbox/labels.go:8. net/http recovers only in the goroutine of the request: one that the handler starts with `go` needs a `defer` with `recover` of its own, and maps that goroutines share need a mutex.",
    patch: null,
    command: null
  },
  "go-panic-recovered": {
    scenario: "go-panic-recovered",
    summary: "The handler of POST /api/documents in `inbox` panics: runtime error: index out of range [1] with length 1. net/http survives that, but closes the connection without an answer, so nginx answers 502.",
    place: "inbox/preview.go:8",
    lines: [
      "inbox: http: panic serving: runtime error: index out of range [1] with length 1\nmain.title",
      'web: [error] upstream prematurely closed connection while reading response header from upstream, request: "POST /api/documents HTTP/1.1", upstream: "http://172.28.0.2:8090/documents"',
      "probe: POST http://127.0.0.1:24995/api/documents: 502"
    ],
    fix: "Mend the panic at inbox/preview.go:8. A middleware with `recover` around all handlers turns what is left into a 500 that the client can read.",
    patch: null,
    command: null
  },
  "import-time-exception": {
    scenario: "import-time-exception",
    summary: "`backend` cannot start, because its code raises json.decoder.JSONDecodeError while it is loaded: Expecting value: line 1 column 1 (char 0)",
    place: "backend/settings.py:8",
    lines: [
      'backend: File "/app/settings.py", line 8\n  CORS_ORIGINS = json.loads(os.environ["CORS_ORIGINS"])\njson.decoder.JSONDecodeError: Expecting value: line 1 column 1 (char 0)',
      "backend: backend is running"
    ],
    fix: "Fix the json.decoder.JSONDecodeError at backend/settings.py:8. `docker compose run --rm backend` shows at once whether it starts.",
    patch: null,
    command: null
  },
  "missing-env-var": {
    scenario: "missing-env-var",
    summary: "`backend` cannot start: its code reads the environment variable `UPLOAD_DIR`, and nothing sets it for the container.",
    place: "docker-compose.yml:9",
    lines: [
      `backend: File "/app/settings.py", line 13
  UPLOAD_DIR = Path(os.environ["UPLOAD_DIR"])
KeyError: 'UPLOAD_DIR'`,
      "backend: backend is running",
      'backend: backend runs /bin/sh -c bash -c "uvicorn app:app --host 0.0.0.0 --port 8034 --workers 2"'
    ],
    fix: "Set `UPLOAD_DIR` under `environment:` of `backend` in the compose file (or in its `env_file`), or give it a default in the code.",
    patch: null,
    command: null
  },
  "node-missing-module": {
    scenario: "node-missing-module",
    summary: "`api` cannot start, because the Node package `sharp` is not installed in its image.",
    place: "api/lib/thumbnails.js:1",
    lines: [
      "api: Error: Cannot find module 'sharp'\n    at Object.<anonymous> (/srv/api/lib/thumbnails.js:1)",
      "api: api is running, restarted 2 times",
      "api: container of api ended with exit code 1"
    ],
    fix: "Add `sharp` to the dependencies in package.json, and install them in the image after package.json was copied there (`npm ci`). A folder mounted over node_modules hides what is installed.",
    patch: null,
    command: null
  },
  "node-uncaught-exception": {
    scenario: "node-uncaught-exception",
    summary: 'Node ended the whole process of `api` over POST /api/photos, because nothing caught RangeError: The value of "offset" is out of range. It must be >= 0 and <= 65532. Received -19',
    place: "api/lib/exif.js:8",
    lines: [
      'api: RangeError: The value of "offset" is out of range. It must be >= 0 and <= 65532. Received -19\n    at /srv/api/lib/exif.js:8',
      "api: container of api ended with exit code 1",
      'proxy: [error] upstream prematurely closed connection while reading response header from upstream, request: "POST /api/photos HTTP/1.1", upstream: "http://192.168.128.2:3000/api/photos"',
      "api: api is waiting for its next restart, exit code 1, restarted 3 times",
      "probe: POST http://127.0.0.1:22203/api/photos: 502"
    ],
    fix: "Catch the RangeError at api/lib/exif.js:8 and pass it on (`next(error)`), so that the request gets an error for an answer. In callbacks and `async` handlers Express 4 catches nothing by itself: each needs its own `try`, and each stream an `error` listener.",
    patch: null,
    command: null
  },
  "process-exit-in-handler": {
    scenario: "process-exit-in-handler",
    summary: "The process of `backend` ended by itself while it worked on POST /api/barcodes/upload-excel (exit code 3): nobody killed it, and no memory ran out.",
    place: "backend/Dockerfile:19",
    lines: [
      "backend: container of backend ended with exit code 3",
      'frontend: [error] upstream prematurely closed connection while reading response header from upstream, request: "POST /api/barcodes/upload-excel HTTP/1.1", upstream: "http://192.168.0.2:8034/api/barcodes/upload-excel"',
      "backend: backend is running, restarted 2 times"
    ],
    fix: "Look in the handler of POST /api/barcodes/upload-excel for a call that ends the process (`os._exit`, `sys.exit`) and answer with an error instead.",
    patch: null,
    command: null
  },
  "python-missing-dependency": {
    scenario: "python-missing-dependency",
    summary: "`backend` cannot start, because the Python package `openpyxl` is not installed in its image.",
    place: "backend/workbook.py:7",
    lines: [
      `backend: File "/app/workbook.py", line 7
  import openpyxl
ModuleNotFoundError: No module named 'openpyxl'`,
      "backend: backend is running, restarted 2 times",
      "backend: container of backend ended with exit code 1"
    ],
    fix: "Add `openpyxl` to what the image of `backend` installs (requirements file or Dockerfile) and rebuild.",
    patch: null,
    command: null
  },
  "relative-import-no-package": {
    scenario: "relative-import-no-package",
    summary: "`backend` cannot start: backend/app.py uses a relative import (`from . import \u2026`), but the server loads that file on its own, not as part of a package.",
    place: "backend/app.py:8",
    lines: [
      'backend: File "/app/app.py", line 8\n  from . import accounts, barcodes, cleanup, database, health, settings\nImportError: attempted relative import with no known parent package',
      "backend: backend is running"
    ],
    fix: "Import by the full name (`from config import \u2026` instead of `from .config import \u2026`), in all files of that folder. Or start the server from the folder above, as `package.main:app`.",
    patch: null,
    command: null
  },
  "response-protocol-violation": {
    scenario: "response-protocol-violation",
    summary: "The server under `backend` refuses to send the answer to POST /api/barcodes/upload-excel, because one of its headers is not allowed in HTTP (Illegal header value b'6a3d48b677c6_001.png\\n6a3d48b677c6_002.png\\n6a3d48b677c6_003.png\\n6a3d48b677c6_004.png\\n6a3d48b67). It closes the connection instead, so nginx answers 502.",
    place: null,
    lines: [
      `backend: File "/usr/lib/python3/dist-packages/h11/_util.py", line 91
  raise LocalProtocolError(msg)
h11._util.LocalProtocolError: Illegal header value b'6a3d48b677c6_001.png\\n6a3d48b677c6_002.png\\n6a3d48b677c6_003.png\\n6a3d48b677c6_004.png\\n6a3d48b677c6_005.png\\n6a3d48b677c6_006.png\\n6a3d48b677c6_007.png\\n6a3d48b677c6_008.png\\n6a3d48b677c6_009.png\\n6a3d48b677c6_010.png'`,
      "probe: POST http://127.0.0.1:24074/api/barcodes/upload-excel: 502",
      'frontend: [error] upstream prematurely closed connection while reading response header from upstream, request: "POST /api/barcodes/upload-excel HTTP/1.1", upstream: "http://172.31.0.2:8034/api/barcodes/upload-excel"'
    ],
    fix: "Remove line breaks and control characters from what goes into a header, and encode what is not ASCII (file names: `filename*=UTF-8''\u2026`): the line in its log.",
    patch: null,
    command: null
  },
  "unhandled-exception-500": {
    scenario: "unhandled-exception-500",
    summary: "`backend` answers POST /api/barcodes/upload-excel with 500 because its code raises KeyError: '86475905'",
    place: "backend/devices.py:11",
    lines: [
      `backend: File "/app/devices.py", line 11
  return MODELS[code[:8]]
KeyError: '86475905'`,
      "probe: POST http://127.0.0.1:8080/api/barcodes/upload-excel: 500"
    ],
    fix: "Fix or catch the KeyError at backend/devices.py:11. nginx only passes the 500 on.",
    patch: null,
    command: null
  },
  "wrong-app-module-path": {
    scenario: "wrong-app-module-path",
    summary: "uvicorn in `backend` is told to load the application from module `main`, but finds no such module in /app.",
    place: "backend/Dockerfile:19",
    lines: [
      'backend: ERROR:    Error loading ASGI app. Could not import module "main".',
      "backend: backend is running"
    ],
    fix: "Write the module and the attribute as they are (`file:variable`, dots for folders) in the start command, or set the working directory to the folder that holds `main`.",
    patch: null,
    command: null
  },
  "auth-request-backend-failed": {
    scenario: "auth-request-backend-failed",
    summary: "nginx asks `door` at 192.168.48.3:9100 whether a request may pass (`auth_request`), and that fails (refused), so nginx says 500 and `registry` never sees the request.",
    place: "gateway/gateway.conf:15",
    lines: [
      'gateway: [error] auth request unexpected status: 502 while sending to client, request: "GET /api/health HTTP/1.1"',
      'gateway: [error] connect() failed (111: Connection refused) while connecting to upstream, request: "GET /api/health HTTP/1.1", subrequest: "/door", upstream: "http://192.168.48.3:9100/"',
      "probe: GET http://127.0.0.1:20605/api/health: 500",
      "gateway: proxy_pass http://door:9100/;"
    ],
    fix: "Mend the way to the authentication service: its name, port and path in the `proxy_pass` of that location. It must answer 2xx for yes, and 401 or 403 for no; redirects to a log-in page belong into `error_page 401`.",
    patch: null,
    command: null
  },
  "cache-or-broker-down": {
    scenario: "cache-or-broker-down",
    summary: "`backend` needs `redis`, which runs but listens on 127.0.0.1 alone: inside its own container, nobody else reaches it.",
    place: "cache/Dockerfile:8",
    lines: [
      'backend: File "/app/products/thumbnails.py", line 11\n  queue.rpush("thumbnails", image)\nredis.exceptions.ConnectionError: Error 111 connecting to redis:6379. Connection refused.',
      "probe: POST http://127.0.0.1:22159/api/products/images/: 500",
      "redis: redis listens on 127.0.0.1:6379",
      "redis: redis listens on ::1:6379"
    ],
    fix: "Let `redis` listen on all addresses of its container: `bind 0.0.0.0` in its configuration or `--bind 0.0.0.0` in its command. Redis then also needs a password (`requirepass`), or `protected-mode no` on a network of its own: without either it takes no commands from others.",
    patch: null,
    command: null
  },
  "cache-refuses": {
    scenario: "cache-misconf",
    summary: "Redis cannot write its snapshot to disk, and takes no more writes until it can (MISCONF). So `backend` is refused.",
    place: "docker-compose.override.yml:4",
    lines: [
      `backend: File "/app/products/thumbnails.py", line 11
  queue.rpush("thumbnails", image)
redis.exceptions.ResponseError: MISCONF Redis is configured to save RDB snapshots, but it's currently unable to persist to disk. Commands that may modify the data set are disabled, because this instance is configured to report errors during writes if RDB snapshotting fails (stop-writes-on-bgsave-error option). Please ch`,
      "probe: POST http://127.0.0.1:22203/api/products/images/: 500"
    ],
    fix: 'The log of Redis says why its snapshot fails: mostly its folder may not be written, or the disk is full. A cache that may be lost needs none: `--save ""`.',
    patch: null,
    command: null
  },
  "db-auth-failed": {
    scenario: "db-auth-failed",
    summary: "`db` refuses the login of `backend` as `multivendor`: DB_PASSWORD of `backend` and POSTGRES_PASSWORD of `db` are not the same.",
    place: "docker-compose.override.yml:4",
    lines: [
      'backend: File "/app/manage.py", line 9\n  execute_from_command_line(sys.argv)\ndjango.db.utils.OperationalError: connection to server at "db" (172.26.0.2), port 5432 failed: FATAL:  password authentication failed for user "multivendor"',
      "backend: backend is running, restarted 2 times",
      "backend: container of backend ended with exit code 1",
      "backend: DB_PASSWORD of backend has another value than POSTGRES_PASSWORD of db",
      "db: PostgreSQL init process complete; ready for start up."
    ],
    fix: "Make the two sides agree: let both read one variable, for example from `.env`.",
    patch: null,
    command: null
  },
  "db-host-unresolvable": {
    scenario: "db-host-unresolvable",
    summary: "`backend` looks for its database at `postgres`, and no service, container or alias of this stack has that name.",
    place: "docker-compose.override.yml:4",
    lines: [
      'backend: File "/app/manage.py", line 9\n  execute_from_command_line(sys.argv)\ndjango.db.utils.OperationalError: could not translate host name "postgres" to address: Name or service not known',
      "backend: backend is running, restarted 3 times",
      "backend: container of backend ended with exit code 1",
      "backend: backend is on network multivendor_network as 192.168.208.3"
    ],
    fix: "Give `backend` the name of the database's service: db, multivendor_db.",
    patch: null,
    command: null
  },
  "db-not-ready-race": {
    scenario: "db-not-ready-race",
    summary: "`backend` ended at its start, because `db` did not accept connections yet. `db` was ready later, but nothing started `backend` again in time.",
    place: "docker-compose.yml:21",
    lines: [
      'backend: File "/app/devices.py", line 11\n  with psycopg2.connect(os.environ["DEVICES_URL"]) as connection:\npsycopg2.OperationalError: connection to server at "db" (172.31.0.2), port 5432 failed: Connection refused\n	Is the server running on that host and accepting TCP/IP connections?',
      "backend: backend has ended, exit code 3",
      "backend: container of backend ended with exit code 3",
      "db: [1] LOG:  database system is ready to accept connections"
    ],
    fix: "Give `db` a healthcheck that asks it over the network, and let `backend` wait for it (`depends_on: db: condition: service_healthy`). `depends_on` alone waits only until the container is started.",
    patch: null,
    command: null
  },
  "db-password-stale-volume": {
    scenario: "db-password-stale-volume",
    summary: "`db` refuses the login of `backend` as `multivendor`, although both hold the same password: the volume of `db` is older, and a database keeps the password of its first start.",
    place: "docker-compose.yml:11",
    lines: [
      'backend: File "/app/manage.py", line 9\n  execute_from_command_line(sys.argv)\ndjango.db.utils.OperationalError: connection to server at "db" (192.168.0.2), port 5432 failed: FATAL:  password authentication failed for user "multivendor"',
      "backend: backend is waiting for its next restart, exit code 1, restarted 3 times",
      "backend: container of backend ended with exit code 1",
      "backend: DB_PASSWORD of backend has the value of POSTGRES_PASSWORD of db",
      "db: PostgreSQL Database directory appears to contain a database; Skipping initialization"
    ],
    fix: "Give the database the new password by hand (`ALTER ROLE \u2026 PASSWORD \u2026` in psql, `ALTER USER` in MySQL). Or, if its data may go, remove the volume with `docker compose down -v` and start again.",
    patch: null,
    command: null
  },
  "db-pool-exhausted": {
    scenario: "db-pool-exhausted",
    summary: "`backend` has no free database connection left: every one in its own pool is taken, and none is given back in time.",
    place: "backend/products/prices.py:13",
    lines: [
      'backend: File "/app/products/prices.py", line 13\n  connection = pool.getconn()\npsycopg2.pool.PoolError: connection pool exhausted',
      "probe: POST http://127.0.0.1:8140/api/products/images/: 500"
    ],
    fix: "Give each connection back when the request is done, also after an error (`with`, `finally`). If every one is really needed at once, make the pool larger.",
    patch: null,
    command: null
  },
  "db-schema-missing": {
    scenario: "db-schema-missing",
    summary: "`backend` answers 500 because its database has no table `generations`: the schema was never created or migrated there.",
    place: "backend/barcodes.py:62",
    lines: [
      'backend: File "/app/barcodes.py", line 62\n  connection.execute(\nsqlite3.OperationalError: no such table: generations',
      "probe: POST http://127.0.0.1:8080/api/barcodes/upload-excel: 500"
    ],
    fix: "Create the schema before the server starts: run the migrations in the start command or in a service of their own that the backend waits for (`condition: service_completed_successfully`). Where they run already, see that they and the server use the same database: host, DB_NAME, with SQLite the same file.",
    patch: null,
    command: null
  },
  "db-unreachable": {
    scenario: "db-ended-in-requests",
    summary: "`backend` needs its database `db`, and that is not running (ended with exit code 0).",
    place: "docker-compose.override.yml:2",
    lines: [
      'backend: File "/app/products/views.py", line 24\n  saved = ProductImage.objects.create(image=file, bytes=file.size)\ndjango.db.utils.OperationalError: could not translate host name "db" to address: Name or service not known',
      "probe: POST http://127.0.0.1:23874/api/products/images/: 500",
      "db: db has ended, exit code 0"
    ],
    fix: "Get `db` to run: `docker compose logs db` shows why it does not.",
    patch: null,
    command: null
  },
  "migration-failed-at-start": {
    scenario: "migration-failed-at-start",
    summary: '`backend` never gets as far as its server: a migration of its database fails first. django.db.utils.IntegrityError: duplicate key value violates unique constraint "products_vendor_slug_key"\nDETAIL:  Key (slug)=(tehran-shoes) already exists.',
    place: "backend/products/migrations/0002_vendors.py:13",
    lines: [
      'backend: File "/app/products/migrations/0002_vendors.py", line 13\n  Vendor.objects.create(slug=slug, name=name)\ndjango.db.utils.IntegrityError: duplicate key value violates unique constraint "products_vendor_slug_key"\nDETAIL:  Key (slug)=(tehran-shoes) already exists.',
      "backend: backend is running, restarted 2 times",
      "backend: container of backend ended with exit code 1"
    ],
    fix: "Mend the migration, and run it against a copy of the real data: `docker compose run --rm backend` shows at once whether it passes. Do not skip it: the code that follows expects its result.",
    patch: null,
    command: null
  },
  "upstream-itself-is-proxy-5xx": {
    scenario: "upstream-itself-is-proxy-5xx",
    summary: "The 502 was not made by `gateway` but by `depot` behind it, whose nginx could not get an answer from registry:8080 (refused). `gateway` only passed it on.",
    place: "depot/depot.conf:7",
    lines: [
      'depot: [error] connect() failed (111: Connection refused) while connecting to upstream, request: "GET /api/health HTTP/1.0", upstream: "http://192.168.48.2:8080/api/health"',
      "probe: GET http://127.0.0.1:22473/api/health: 502",
      "depot: proxy_pass http://registry:8080;"
    ],
    fix: "Mend the way from `depot` to its upstream: the name and port in its `proxy_pass`, or the service there. Nothing is wrong at the outer nginx.",
    patch: null,
    command: null
  },
  "bind-mount-shadows-code": {
    scenario: "bind-mount-shadows-code",
    summary: "`web` cannot load `parcels`, which its image has: the mount of web/parcels lies over /srv/parcels, and what the build put there cannot be seen.",
    place: "docker-compose.yml:11",
    lines: [
      `web: File "<frozen importlib._bootstrap>", line 1142
ModuleNotFoundError: No module named 'parcels'`,
      "web: web is running, restarted 2 times",
      "web: container of web ended with exit code 3",
      "web: COPY . ."
    ],
    fix: "Take the mount of /srv/parcels away, mount the folder that the image was built from, or mount only the part that has to change. A folder that only the build makes (node_modules, generated code) needs a volume of its own over it.",
    patch: null,
    command: null
  },
  "bind-mount-source-missing": {
    scenario: "bind-mount-source-missing",
    summary: "The compose file mounts frontend/conf.d/site.conf into `frontend` as /etc/nginx/conf.d/default.conf, but there is no frontend/conf.d/site.conf. Docker then makes an empty folder of that name, where `frontend` needs a file.",
    place: "docker-compose.yml:50",
    lines: [
      'frontend: error during container init: error mounting "/tmp/bad-gateway-AslsZI/frontend/conf.d/site.conf" to rootfs at "/etc/nginx/conf.d/default.conf": mount /tmp/bad-gateway-AslsZI/frontend/conf.d/site.conf:/etc/nginx/conf.d/default.conf (via /proc/self/fd/6), flags: 0x5000: not a directory: unknown: Are you trying to mount a directory onto a file (or vice-versa)? Check if the specified host path exists \u2026',
      "frontend: frontend/conf.d/site.conf, mounted at /etc/nginx/conf.d/default.conf, is not there",
      "frontend: frontend was created and never ran, exit code 127"
    ],
    fix: "Create frontend/conf.d/site.conf, or correct the path in `volumes:`, which counts from the folder of the compose file. Remove the empty folder that Docker left in its place.",
    patch: null,
    command: null
  },
  "build-input-missing": {
    scenario: "build-input-missing",
    summary: "The image of `app2` cannot be built: requirements.txt, which its build needs, is not there.",
    place: "app/Dockerfile:9",
    lines: [
      'app2: failed to compute cache key: failed to calculate checksum of ref 490e8237-dd4a-4462-bb26-0158dec1201d::z1egw58przhuf2fq63lnh2lu7: "/requirements.txt": not found'
    ],
    fix: "Add requirements.txt, or correct the path: what is copied counts from the build's context, and .dockerignore may keep it out.",
    patch: null,
    command: null
  },
  "container-name-conflict": {
    scenario: "container-name-conflict",
    summary: "`db` gets no container: another container on this machine has the name multivendor_db already.",
    place: "docker-compose.yml:4",
    lines: [
      'db: Error response from daemon: Conflict. The container name "/multivendor_db" is already in use by container "b1a5af78cce0036f3c35a26c297c012791910a2fb570efc809b0fbe33803a45a". You have to remove (or rename) that container to be able to reuse that name.'
    ],
    fix: "Leave `container_name` away: services reach each other by their service name, and compose then makes a name of its own. Or remove the other container (`docker rm -f multivendor_db`) if nobody needs it.",
    patch: null,
    command: null
  },
  "dependency-unhealthy-blocks-up": {
    scenario: "dependency-unhealthy-blocks-up",
    summary: "compose never starts `backend`: it waits for `prices`, and that ended with exit code 3. It says last: `prices-2026.csv: there is no price list for this year`",
    place: "docker-compose.yml:14",
    lines: [
      `prices: service "prices" didn't complete successfully: exit 3`,
      "prices: prices has ended, exit code 3",
      "backend: backend was created and never ran"
    ],
    fix: "Repair `prices` first: `docker compose logs prices` shows what it did. If `backend` can live without it, take it out of `depends_on`.",
    patch: null,
    command: null
  },
  "external-network-missing": {
    scenario: "external-network-missing",
    summary: "The network notes-of-another-stack, which compose is told to find (`external`), does not exist on this machine. So nothing is started.",
    place: "docker-compose.override.yml:8",
    lines: [
      "compose: Error response from daemon: network notes-of-another-stack not found"
    ],
    fix: "Make it first (`docker network create notes-of-another-stack`), or let this stack make it: without `external: true`.",
    patch: null,
    command: "docker network create notes-of-another-stack"
  },
  "framework-default-port-changed": {
    scenario: "framework-default-port-changed",
    summary: "nginx sends requests to `web:3000`, and puma in `web` listens on 9292: that is its default with `puma` and `rackup` without Rails, unless it is told otherwise.",
    place: "nginx/guestbook.conf:6",
    lines: [
      "web: * Listening on http://0.0.0.0:9292",
      "web: web listens on 0.0.0.0:9292",
      "nginx: by its configuration, nginx passes GET /healthz to web:3000/healthz",
      'nginx: [error] connect() failed (111: Connection refused) while connecting to upstream, request: "POST /entries HTTP/1.1", upstream: "http://192.168.112.2:3000/entries"'
    ],
    fix: "Change the port in the nginx configuration to 9292, or tell puma to listen on 3000 (ASPNETCORE_HTTP_PORTS=3000, `vite --port 3000`, `puma -p 3000`).",
    patch: "--- a/nginx/guestbook.conf\n+++ b/nginx/guestbook.conf\n@@ -3,7 +3,7 @@\n     client_max_body_size 4m;\n \n     location / {\n-        proxy_pass http://web:3000;\n+        proxy_pass http://web:9292;\n         proxy_set_header Host $host;\n         proxy_set_header X-Forwarded-Proto $scheme;\n     }\n",
    command: null
  },
  "graceful-restart-gap": {
    scenario: "graceful-restart-gap",
    summary: "`app1` was restarted, and ended as it was told to. Until the new process listens, nginx has nobody to ask: 9 requests failed in that gap.",
    place: "docker-compose.yml:15",
    lines: [
      "app1: container of app1 ended with exit code 0",
      'proxy: [error] connect() failed (111: Connection refused) while connecting to upstream, request: "GET /healthz HTTP/1.1", upstream: "http://192.168.240.3:5000/healthz"'
    ],
    fix: "Keep one process serving while the other one starts: two containers behind nginx that are restarted one after the other, or a server that reloads without closing its port (gunicorn: `kill -HUP`). Shorten the start, and let whoever deploys wait until it is healthy.",
    patch: null,
    command: null
  },
  "healthcheck-tool-missing": {
    scenario: "healthcheck-tool-missing",
    summary: "The healthcheck of `backend` runs `wget`, which its image does not have. So Docker calls `backend` unhealthy, whatever it does.",
    place: "docker-compose.yml:29",
    lines: [
      'backend: OCI runtime exec failed: exec failed: unable to start container process: exec: "wget": executable file not found in $PATH: unknown'
    ],
    fix: "Install `wget` in the image, or let the healthcheck use a program that is there, for example `python3 -c` with urllib.",
    patch: null,
    command: null
  },
  "healthcheck-wrong-target": {
    scenario: "healthcheck-wrong-target",
    summary: "The healthcheck of `backend` asks port 8000, where nothing listens: `backend` listens on 8034. So Docker calls `backend` unhealthy, although it works.",
    place: "docker-compose.yml:29",
    lines: [
      "backend: curl: (7) Failed to connect to localhost port 8000 after 3 ms: Couldn't connect to server",
      "backend: backend listens on 0.0.0.0:8034",
      "probe: GET http://192.168.192.2:8034/healthz: 200"
    ],
    fix: "Let the healthcheck ask for what `backend` does serve: /healthz on port 8034.",
    patch: '--- a/docker-compose.yml\n+++ b/docker-compose.yml\n@@ -26,7 +26,7 @@\n     networks:\n       - barcode-v2-network\n     healthcheck:\n-      test: ["CMD", "curl", "-f", "http://localhost:8000/healthz"]\n+      test: ["CMD", "curl", "-f", "http://localhost:8034/healthz"]\n       interval: 2s\n       timeout: 2s\n       retries: 4\n',
    command: null
  },
  "host-port-already-allocated": {
    scenario: "host-port-already-allocated",
    summary: "`backend` cannot start: port 8034 of this machine is already in use by another process or container.",
    place: "docker-compose.yml:8",
    lines: [
      "backend: driver failed programming external connectivity on endpoint barcode-v2-backend (65a864054134aa020e8e1b28b1fdb1ca53795f38d98be5a8eaa626123630faf2): Error starting userland proxy: listen tcp4 0.0.0.0:8034: bind: address already in use"
    ],
    fix: "Stop what uses port 8034 on this machine, or publish another port: the left number in `ports:` is free to choose.",
    patch: null,
    command: null
  },
  "image-arch-mismatch": {
    scenario: "image-arch-mismatch",
    summary: "`web` cannot start: /usr/local/bin/withenv is no program for this machine's processor (exec format error). Image or program were made for another one, mostly ARM instead of x86-64 or the other way round.",
    place: "web/Dockerfile:16",
    lines: [
      "web: exec /usr/local/bin/withenv: exec format error",
      "web: web is waiting for its next restart, exit code 1, restarted 4 times",
      "web: container of web ended with exit code 1"
    ],
    fix: "Build the image for the platform on which it runs (`docker buildx build --platform linux/amd64,linux/arm64`, or `platform:` at the service), and let downloads in the Dockerfile depend on `TARGETARCH`.",
    patch: null,
    command: null
  },
  "network-addresses-taken": {
    scenario: "network-addresses-taken",
    summary: "Docker cannot make the network bad-gateway-1007de6d_default: the addresses that the compose file gives to it belong to another network of this machine. So nothing is started.",
    place: "docker-compose.override.yml:5",
    lines: [
      "compose: failed to create network bad-gateway-1007de6d_default: Error response from daemon: Pool overlaps with other one on this address space"
    ],
    fix: "Give the network another `subnet`, or none: then Docker takes addresses that are free. `docker network prune` removes networks that nobody uses any more.",
    patch: null,
    command: "docker network ls --quiet | xargs docker network inspect --format '{{.Name}} {{range .IPAM.Config}}{{.Subnet}} {{end}}'"
  },
  "old-image-not-rebuilt": {
    scenario: "old-image-not-rebuilt",
    summary: "`backend` answers POST /api/products/images/ with 404, and it may not be the code of this commit that does: its image multivendor-shop:latest was built on this machine before the commit was made (a minute), and nothing in the compose file builds it again.",
    place: "docker-compose.override.yml:4",
    lines: [
      "backend: the image of backend was built at 2026-11-20T12:50:47.564234128Z",
      "git: the last commit was made at 2026-11-20T12:50:48.000Z",
      "probe: POST http://192.168.96.3:80/api/products/images/: 404"
    ],
    fix: "Build the image before the stack is started (`docker build -t multivendor-shop:latest \u2026`), or give `backend` a `build:` in the compose file and start with `docker compose up --build`.",
    patch: null,
    command: null
  },
  "read-only-rootfs": {
    scenario: "read-only-rootfs",
    summary: "nginx does not start: it has to write /var/lib/nginx/body, and the file system of its container is read-only.",
    place: "docker-compose.yml:12",
    lines: [
      'edge: [emerg] mkdir() "/var/lib/nginx/body" failed (30: Read-only file system)',
      "edge: edge has ended, exit code 1",
      "edge: edge runs /docker-entrypoint.sh nginx -g daemon off;"
    ],
    fix: "Keep `read_only: true` and give `edge` a tmpfs for each folder that nginx writes: its temporary folders (/var/cache/nginx in the official image, /var/lib/nginx in Debian's) and the one of its pid file (/run or /var/run).",
    patch: null,
    command: null
  },
  "server-library-incompatible-upgrade": {
    scenario: "server-library-incompatible-upgrade",
    summary: "`web` cannot start: its code uses something of the package `flask` that the installed version does not have (cannot import name 'Markup' from 'flask' (/usr/lib/python3/dist-packages/flask/__init__.py)).",
    place: "web/parcels/health.py:3",
    lines: [
      `web: File "/srv/parcels/parcels/health.py", line 3
  from flask import Blueprint, Markup
ImportError: cannot import name 'Markup' from 'flask' (/usr/lib/python3/dist-packages/flask/__init__.py)`,
      "web: web is running, restarted once",
      "web: container of web ended with exit code 3"
    ],
    fix: "Adapt the code at web/parcels/health.py:3 to the installed version, or install the version for which it was written, and pin it (`package==1.2`) so that a rebuild brings no other one.",
    patch: null,
    command: null
  },
  "service-images-differ": {
    scenario: "swarm-images-differ",
    summary: "2 tasks of `srv-captain--swarm-images-differ-backend` run 2 different builds of `bad-gateway-swarm:swarm-images-differ-moving` (sha256:1088a4652e98, sha256:c6276d552553), and now one of them answers, now another: GET /api/vendors/ got 404 11 of 20 times.",
    place: "service srv-captain--swarm-images-differ-backend: image",
    lines: [
      "srv-captain--swarm-images-differ-backend: task srv-captain--swarm-images-differ-backend.2.vyon6ty36dp0gqlpmd0hdgta3 is running, made of bad-gateway-swarm:swarm-images-differ-moving (sha256:1088a4652e98)",
      "srv-captain--swarm-images-differ-backend: task srv-captain--swarm-images-differ-backend.1.xw7ap8hxrgnnind3oipcdtbyq is running, made of bad-gateway-swarm:swarm-images-differ-moving (sha256:c6276d552553)",
      "probe: GET http://127.0.0.1:32768/api/vendors/: 404 (Host: swarm-images-differ-backend.captain.example.com)"
    ],
    fix: "Give each build a tag of its own, or deploy by digest, and bring all tasks to the same one: `docker service update --force --image IMAGE srv-captain--swarm-images-differ-backend`.",
    patch: null,
    command: "docker service ps --no-trunc srv-captain--swarm-images-differ-backend"
  },
  "service-not-started": {
    scenario: "service-not-started",
    summary: "The image of `app1` cannot be built: `python3 -m py_compile notes.py && test -s VERSION` fails (exit code 1). So nothing is started.",
    place: "app/Dockerfile:11",
    lines: [
      'app1: process "/bin/sh -c python3 -m py_compile notes.py && test -s VERSION" did not complete successfully: exit code: 1'
    ],
    fix: "Repair that step; `docker compose build app1` shows its whole output. Files that a step needs have to be copied before it, and must not be in .dockerignore.",
    patch: null,
    command: null
  },
  "service-scaled-to-zero": {
    scenario: "backend-scaled-to-zero",
    summary: "`app1` has no container: compose is told to run none of it (`scale: 0`).",
    place: "docker-compose.override.yml:5",
    lines: [
      "app1: the compose file has the service app1",
      "app1: app1 has no container"
    ],
    fix: "Take the 0 of `scale:` or `deploy.replicas:` away. Who wants no container of it by default can start one with `docker compose up --scale app1=1`.",
    patch: null,
    command: null
  },
  "service-update-failed": {
    scenario: "swarm-update-half-way",
    summary: "The update of `srv-captain--swarm-update-half-way-backend` to `bad-gateway-swarm:swarm-update-half-way` stands still: its task 2 (qijpx6mhzwrs) failed (`task: non-zero exit (1)`), so the Swarm paused it. The other tasks are still those of the deployment before, and they answer GET /api/vendors/ with 404.",
    place: "service srv-captain--swarm-update-half-way-backend: image",
    lines: [
      "srv-captain--swarm-update-half-way-backend: of service srv-captain--swarm-update-half-way-backend 1 tasks run, and 2 should; its last update is paused (update paused due to failure or early termination of task qijpx6mhzwrs2yvoprw9jyg7e)",
      "probe: GET http://127.0.0.1:32768/api/vendors/: 404 (Host: swarm-update-half-way-backend.captain.example.com)"
    ],
    fix: "Mend why the task failed, and deploy again. Until then `docker service rollback srv-captain--swarm-update-half-way-backend` brings the deployment before back.",
    patch: null,
    command: "docker service ps --no-trunc srv-captain--swarm-update-half-way-backend"
  },
  "allowed-hosts-missing": {
    scenario: "allowed-hosts-missing",
    summary: "`backend` refuses requests with 400, because `labels.example.com`, the name that visitors use, is not among the hosts that it accepts.",
    place: "docker-compose.yml:19",
    lines: [
      "probe: GET http://127.0.0.1:8080/api/health: 400 (Host: labels.example.com)",
      "backend: Invalid HTTP_HOST header: 'labels.example.com'. You may need to add 'labels.example.com' to ALLOWED_HOSTS.",
      "frontend: by its configuration, nginx passes GET /api/health to backend:8034/api/health"
    ],
    fix: "Add `labels.example.com` to the hosts that `backend` accepts (Django: ALLOWED_HOSTS; Rails: config.hosts; Starlette: allowed_hosts; Vite: server.allowedHosts).",
    patch: null,
    command: null
  },
  "csrf-token-missing": {
    scenario: "csrf-token-missing",
    summary: "`backend` refuses POST /api/products/images/ with 403: its protection against forged requests (CSRF) wants a token, which the request does not bring, or not rightly. The path works, and other sizes, timeouts or limits of nginx change nothing.",
    place: null,
    lines: [
      "probe: POST http://127.0.0.1:24783/api/products/images/: 403"
    ],
    fix: "If a program without a browser sends this request, take its route out of the protection (Django: `csrf_exempt`; Flask-WTF: `csrf.exempt`), and let it log in by a token in a header, not by a cookie. If browsers send it, give the check what they have: a step in `auth.steps` that gets the cookie and the token as JSON, and `auth.headers` that send it (Django: `X-CSRFToken`).",
    patch: null,
    command: null
  },
  "duplicate-host-header": {
    scenario: "duplicate-host-header",
    summary: "`api` refuses requests with 400: they have two Host headers, which it reads as one, `documents.example.com,documents.example.com`. nginx sends both, because `proxy_set_header Host` is in force twice.",
    place: "edge/documents.conf:12",
    lines: [
      "api: Invalid HTTP_HOST header: 'documents.example.com,documents.example.com'. The domain name provided is not valid according to RFC 1034/1035.",
      "probe: GET http://127.0.0.1:8170/api/health: 400 (Host: documents.example.com)",
      "edge: proxy_set_header Host $host;",
      "edge: proxy_set_header Host $http_host;"
    ],
    fix: "Keep one `proxy_set_header Host` line for the location. An included file such as `proxy_params` has one of its own.",
    patch: null,
    command: null
  },
  "forwarded-headers-not-trusted": {
    scenario: "forwarded-headers-not-trusted",
    summary: "`backend` refuses /api/products/images/ with 403: the request comes from https://shop.example.com, and `backend` believes that it was asked over another scheme. TLS ends at nginx, and `backend` does not trust what nginx says about that.",
    place: "docker-compose.yml:27",
    lines: [
      "backend: WARNING 2026-11-20 06:20:18,768 django.security.csrf Forbidden (Origin checking failed - https://shop.example.com does not match any trusted origins.): /api/products/images/",
      "probe: POST https://127.0.0.1:25810/api/products/images/: 403 (Host: shop.example.com)",
      "nginx: proxy_set_header X-Forwarded-Proto $scheme;"
    ],
    fix: 'Let the application trust nginx\'s header (Django: `SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")`; uvicorn: `--forwarded-allow-ips`; Express: trust proxy; Spring: server.forward-headers-strategy).',
    patch: null,
    command: null
  },
  "forwarded-proto-redirect-loop": {
    scenario: "forwarded-proto-redirect-loop",
    summary: "`backend` redirects GET /health/ to https for ever: the visitor is on https already, but nginx does not tell `backend` so.",
    place: "nginx/templates/default.conf.template:26",
    lines: [
      "probe: GET https://127.0.0.1:27205/health/: 301 (Host: shop.example.com)",
      "probe: GET http://172.22.0.3:80/health/: 301",
      "nginx: by its configuration, nginx passes GET /health/ to backend/health/"
    ],
    fix: "Add `proxy_set_header X-Forwarded-Proto $scheme;` to the location, and let the application trust it (Django: SECURE_PROXY_SSL_HEADER; Rails: assume_ssl; Express: trust proxy; Spring: server.forward-headers-strategy).",
    patch: "--- a/nginx/templates/default.conf.template\n+++ b/nginx/templates/default.conf.template\n@@ -24,6 +24,7 @@\n     }\n \n     location / {\n+        proxy_set_header X-Forwarded-Proto $scheme;\n         proxy_pass http://backend;\n         proxy_set_header Host $host;\n         proxy_set_header X-Real-IP $remote_addr;\n",
    command: null
  },
  "host-header-not-forwarded": {
    scenario: "host-header-not-forwarded",
    summary: "`backend` refuses requests with 400, because their Host header says `backend:8034`. That is the name in `proxy_pass`: nginx sends it unless it is told to hand on the name that the visitor used.",
    place: "frontend/nginx.conf:16",
    lines: [
      "probe: GET http://127.0.0.1:8080/api/health: 400 (Host: labels.example.com)",
      "frontend: by its configuration, nginx passes GET /api/health to backend:8034/api/health",
      "backend: Invalid HTTP_HOST header: 'backend:8034'. You may need to add 'backend' to ALLOWED_HOSTS."
    ],
    fix: "Add `proxy_set_header Host $host;` to the location that proxies, and repeat there the `proxy_set_header` lines of the outer blocks: they count only where the location has none of its own.",
    patch: null,
    command: null
  },
  "nginx-access-denied-rule": {
    scenario: "nginx-access-denied-rule",
    summary: "nginx refused GET /api/health with 403, because the client's address is not among those that its `allow` and `deny` rules let in.",
    place: "edge/documents.conf:14",
    lines: [
      'edge: [error] access forbidden by rule, request: "GET /api/health HTTP/1.1"',
      "probe: GET http://127.0.0.1:8170/api/health: 403",
      "edge: allow 10.20.0.0/16;"
    ],
    fix: "Allow the addresses that visitors come from, or keep `deny` for the paths that need it. Behind another proxy the address is that proxy's until `set_real_ip_from` and `real_ip_header` name the visitor's.",
    patch: null,
    command: null
  },
  "nginx-rate-limit": {
    scenario: "nginx-rate-limit",
    summary: "nginx refused GET /api/health with 503 by its own limit (`limit_req zone=documents;`): there were more requests than zone `documents` allows.",
    place: "edge/documents.conf:16",
    lines: [
      'edge: [error] limiting requests, excess: 0.998 by zone "documents", request: "GET /api/health HTTP/1.1"',
      "probe: GET http://127.0.0.1:8170/api/health: 503",
      "edge: limit_req zone=documents;"
    ],
    fix: "Let a page's usual burst through (`burst=20 nodelay`), raise the rate, or keep the limit for the paths that need it. Behind another proxy all visitors count as one client until `set_real_ip_from` and `real_ip_header` tell them apart.",
    patch: null,
    command: null
  },
  "upstream-name-underscore-host": {
    scenario: "upstream-name-underscore-host",
    summary: "`shop_backend` refuses requests with 400, because their Host header says `shop_backend`: nginx sends its own name for the backend, and a host name must not have an underscore. Adding it to the allowed hosts does not help.",
    place: "nginx/templates/default.conf.template:15",
    lines: [
      "shop_backend: ERROR 2026-11-20 06:20:43,211 django.security.DisallowedHost Invalid HTTP_HOST header: 'shop_backend'. The domain name provided is not valid according to RFC 1034/1035.",
      "probe: GET http://127.0.0.1:29636/health/: 400",
      "nginx: by its configuration, nginx passes GET /health/ to shop_backend:80/health/"
    ],
    fix: "Add `proxy_set_header Host $host;` to the location that proxies, or give the backend a name without an underscore (a hyphen is allowed).",
    patch: null,
    command: null
  },
  "alias-collision-shared-network": {
    scenario: "alias-collision-shared-network",
    summary: "Docker's DNS gives two answers for `app1`: `app1` (172.23.0.2) and `search` (172.23.0.4), which has the same name on their network. nginx takes turns, so a part of the requests goes to the wrong one.",
    place: "docker-compose.override.yml:8",
    lines: [
      "proxy: in proxy, app1 resolves to 172.23.0.4, 172.23.0.2",
      "search: search is on network default as 172.23.0.4"
    ],
    fix: "Take the alias `app1` away from `search` (`networks:` \u2026 `aliases:`), or give nginx a name that only `app1` has.",
    patch: null,
    command: null
  },
  "dns-search-domain-hijack": {
    scenario: "dns-search-domain-hijack",
    summary: "nginx asks for `notes`, and the answer is 127.81.82.83, an address outside of this stack: a name server of the company or provider answered, for notes.corp.test, not Docker's own.",
    place: "proxy/notes.conf:2",
    lines: [
      "proxy: in proxy, notes resolves to 127.81.82.83",
      'proxy: [error] connect() failed (111: Connection refused) while connecting to upstream, request: "POST /api/attachments HTTP/1.1", upstream: "http://127.81.82.83:5000/api/attachments"',
      "proxy: proxy runs nginx -g daemon off;"
    ],
    fix: "Use a name that the stack has. Where `notes` is one, get its service to run. To keep foreign name servers out, look names up at run time with `resolver 127.0.0.11`, which adds no search domains.",
    patch: null,
    command: null
  },
  "localhost-dual-stack": {
    scenario: "localhost-dual-stack",
    summary: "nginx asks `localhost:5000`, which is two addresses: 127.0.0.1 and [::1]. The backend listens on 127.0.0.1 only, so whenever it is [::1]'s turn, nginx is refused.",
    place: "proxy/notes.conf:3",
    lines: [
      'proxy: [error] connect() failed (111: Connection refused) while connecting to upstream, request: "GET /healthz HTTP/1.1", upstream: "http://[::1]:5000/healthz"',
      "proxy: proxy listens on 0.0.0.0:5000"
    ],
    fix: "Write `127.0.0.1:5000` instead of `localhost:5000`, so that there is one address only; or let the backend listen on IPv4 and IPv6.",
    patch: "--- a/proxy/notes.conf\n+++ b/proxy/notes.conf\n@@ -1,6 +1,6 @@\n upstream notes {\n     zone notes 64k;\n-    server localhost:5000 max_fails=0;\n+    server 127.0.0.1:5000 max_fails=0;\n }\n \n server {\n",
    command: null
  },
  "resolver-bypasses-etc-hosts": {
    scenario: "resolver-bypasses-etc-hosts",
    summary: "`host.docker.internal` stands only in /etc/hosts of nginx's container. `proxy_pass` uses a variable, so nginx asks its `resolver` for the name and never reads that file.",
    place: "proxy/notes.conf:9",
    lines: [
      'proxy: [error] host.docker.internal could not be resolved (3: Host not found), request: "POST /api/attachments HTTP/1.1"',
      "proxy: by its configuration, nginx passes GET /healthz to host.docker.internal:8161/healthz",
      "proxy: in proxy, host.docker.internal resolves to 172.17.0.1"
    ],
    fix: "Write the host into `proxy_pass` without a variable (`proxy_pass http://host.docker.internal:PORT;`, or a `server` line of an upstream block): then nginx reads /etc/hosts, once, when it starts.",
    patch: null,
    command: null
  },
  "resolver-missing-for-variable": {
    scenario: "resolver-missing-for-variable",
    summary: "`proxy_pass` uses a variable, so nginx looks up `backend` again for each request, but no `resolver` tells it which DNS server to ask.",
    place: "frontend/nginx.conf:17",
    lines: [
      'frontend: [error] no resolver defined to resolve backend, request: "POST /api/barcodes/upload-excel HTTP/1.1"',
      "frontend: by its configuration, nginx passes GET /api/health to backend:8034/api/health"
    ],
    fix: "Add `resolver 127.0.0.11 valid=10s ipv6=off;` (Docker's own DNS) to the server block, or write the host into `proxy_pass` without a variable.",
    patch: "--- a/frontend/nginx.conf\n+++ b/frontend/nginx.conf\n@@ -4,6 +4,7 @@\n }\n \n server {\n+    resolver 127.0.0.11 valid=10s ipv6=off;\n     listen 80;\n     server_name localhost;\n     root /usr/share/nginx/html;\n",
    command: null
  },
  "resolver-wrong-server": {
    scenario: "resolver-wrong-server",
    summary: "nginx asks the name server 127.0.0.1 for `app1`, and gets no answer from there: nothing listens, or it cannot be reached.",
    place: "proxy/notes.conf:5",
    lines: [
      'proxy: [error] app1 could not be resolved (110: Operation timed out), request: "POST /api/attachments HTTP/1.1"',
      "proxy: [error] send() failed (111: Connection refused) while resolving, resolver: 127.0.0.1:53",
      "proxy: in proxy, app1 resolves to 192.168.208.2"
    ],
    fix: "Write `resolver 127.0.0.11 valid=10s;` where nginx has `resolver 127.0.0.1`: in a container of a network of its own, that is Docker's name server.",
    patch: "--- a/proxy/notes.conf\n+++ b/proxy/notes.conf\n@@ -2,7 +2,7 @@\n     listen 80;\n     server_name _;\n     client_max_body_size 20m;\n-    resolver 127.0.0.1;\n+    resolver 127.0.0.11;\n     resolver_timeout 1s;\n \n     location / {\n",
    command: null
  },
  "stale-upstream-ip": {
    scenario: "stale-upstream-ip",
    summary: "nginx still sends requests for `app1` to 172.25.0.3, the address that `app1` had when nginx started. `app1` was made anew since, and has 172.25.0.5.",
    place: "proxy/notes.conf:2",
    lines: [
      'proxy: [error] connect() failed (111: Connection refused) while connecting to upstream, request: "POST /api/attachments HTTP/1.1", upstream: "http://172.25.0.3:5000/api/attachments"',
      "app1: app1 is running",
      "app1: app1 is on network default as 172.25.0.5",
      "proxy: in proxy, app1 resolves to 172.25.0.5"
    ],
    fix: "Now: `docker compose exec proxy nginx -s reload`. For good: let nginx look the name up again, with `resolver 127.0.0.11 valid=10s;` and `set $backend http://app1:5000; proxy_pass $backend;` (from nginx 1.27.3 on also `server app1:5000 resolve;` and a `zone` in the upstream block).",
    patch: null,
    command: "docker compose exec proxy nginx -s reload"
  },
  "upstream-host-not-found-service-down": {
    scenario: "upstream-host-not-found-service-down",
    summary: "nginx cannot find the host `reports`, because service `reports` is not started: it belongs to the profile reports, which is not turned on.",
    place: "docker-compose.yml:81",
    lines: [
      'frontend: [emerg] host not found in upstream "reports" in /etc/nginx/conf.d/default.conf:32',
      "reports: service reports belongs to the profile reports, which is not turned on"
    ],
    fix: "Turn the profile on (`profiles:` in the configuration, `--profile` for compose), take `profiles` away from `reports`, or let nginx do without it: a variable in proxy_pass and a `resolver` make it start all the same.",
    patch: null,
    command: null
  },
  "upstream-host-not-found-start-race": {
    scenario: "upstream-host-not-found-start-race",
    summary: "nginx started before `backend` was there, found no host `backend`, and ended; `backend` runs now, but nothing starts nginx again.",
    place: "docker-compose.yml:52",
    lines: [
      'frontend: [emerg] host not found in upstream "backend" in /etc/nginx/conf.d/default.conf:16',
      "backend: container of backend was started"
    ],
    fix: "Let nginx wait: `depends_on` with `backend` and `condition: service_healthy`, and `restart: unless-stopped` for nginx.",
    patch: null,
    command: null
  },
  "upstream-name-typo-or-container-name": {
    scenario: "upstream-name-typo-or-container-name",
    summary: "nginx looks for a host named `backnd`, but nothing in this stack has that name; there is `backend`.",
    place: "frontend/nginx.conf:16",
    lines: [
      'frontend: [emerg] host not found in upstream "backnd" in /etc/nginx/conf.d/default.conf:16'
    ],
    fix: "Write `backend` instead of `backnd` in the nginx configuration.",
    patch: "--- a/frontend/nginx.conf\n+++ b/frontend/nginx.conf\n@@ -13,7 +13,7 @@\n     client_body_timeout 300s;\n \n     location /api/ {\n-        proxy_pass http://backnd:8034;\n+        proxy_pass http://backend:8034;\n         proxy_http_version 1.1;\n         proxy_set_header Upgrade $http_upgrade;\n         proxy_set_header Connection $connection_upgrade;\n",
    command: null
  },
  "host-firewall-blocks": {
    scenario: "host-firewall-blocks",
    summary: "`app1` runs, has the address 172.22.0.3 and listens on port 5000, but connections from nginx are dropped without a word (110): a packet filter (iptables, nftables) in or before its container does that.",
    place: "docker-compose.override.yml:3",
    lines: [
      'proxy: [error] upstream timed out (110: Connection timed out) while connecting to upstream, request: "POST /api/attachments HTTP/1.1", upstream: "http://172.22.0.3:5000/api/attachments"',
      "app1: app1 listens on 0.0.0.0:5000",
      "proxy: from proxy, connecting to app1:5000: timed-out"
    ],
    fix: "Let connections to port 5000 of `app1` in, from the network that it shares with nginx: a rule before the one that drops them.",
    patch: null,
    command: null
  },
  "host-service-bound-loopback": {
    scenario: "host-service-bound-loopback",
    summary: "nginx asks the machine that runs the containers (host.docker.internal:8162). There `app1` listens on 127.0.0.1:8162 only, which connections from containers never reach.",
    place: "docker-compose.override.yml:6",
    lines: [
      'proxy: [error] connect() failed (111: Connection refused) while connecting to upstream, request: "POST /api/attachments HTTP/1.1", upstream: "http://172.17.0.1:8162/api/attachments"',
      "app1: app1 listens on 127.0.0.1:8162"
    ],
    fix: "Let `app1` listen on 0.0.0.0 instead of 127.0.0.1, or on Docker's own address (172.17.0.1).",
    patch: null,
    command: null
  },
  "ipv6-aaaa-unreachable": {
    scenario: "ipv6-aaaa-unreachable",
    summary: "`notes.partner.test` has IPv6 addresses too, and nginx tried one of them (2001:db8::3), but its container has no IPv6: the network is unreachable.",
    place: "proxy/notes.conf:5",
    lines: [
      'proxy: [error] connect() to [2001:db8::3]:5000 failed (101: Network is unreachable) while connecting to upstream, request: "POST /api/attachments HTTP/1.1", upstream: "http://[2001:db8::3]:5000/api/attachments"'
    ],
    fix: "Add `ipv6=off` to the `resolver` line, so that nginx asks for IPv4 addresses only.",
    patch: null,
    command: null
  },
  "network-mode-host-mixed": {
    scenario: "network-mode-host-mixed",
    summary: "nginx looks for `app1`, but `app1` has `network_mode: host`: it uses the machine's network, has no address among the containers, and Docker's DNS does not know it.",
    place: "docker-compose.override.yml:3",
    lines: [
      'proxy: [emerg] host not found in upstream "app1:8163" in /etc/nginx/conf.d/notes.conf:2',
      "app1: the compose file has the service app1"
    ],
    fix: 'Take `network_mode: host` away from `app1`. If it needs the machine\'s network, give nginx `extra_hosts: ["host.docker.internal:host-gateway"]` and let it ask host.docker.internal.',
    patch: null,
    command: null
  },
  "networks-not-shared": {
    scenario: "networks-not-shared",
    summary: "nginx cannot find `backend`: `frontend` is on web, `backend` on barcode-v2-network, and they share no network.",
    place: "docker-compose.yml:51",
    lines: [
      'frontend: [emerg] host not found in upstream "backend" in /etc/nginx/conf.d/default.conf:16',
      "frontend: frontend is on network web",
      "backend: backend is on network barcode-v2-network as 172.22.0.2"
    ],
    fix: "Put both services on one network: add barcode-v2-network to `networks:` of `frontend`. A service that lists `networks:` is on those only, no longer on the default one.",
    patch: null,
    command: null
  },
  "nginx-proxy-connect-timeout": {
    scenario: "nginx-proxy-connect-timeout",
    summary: "nginx tried to connect to 10.230.81.77:5000, and nothing came back, not even a refusal: no container of this stack has the address 10.230.81.77.",
    place: "proxy/notes.conf:2",
    lines: [
      'proxy: [error] upstream timed out (110: Connection timed out) while connecting to upstream, request: "POST /api/attachments HTTP/1.1", upstream: "http://10.230.81.77:5000/api/attachments"',
      "proxy: from proxy, connecting to 10.230.81.77:5000: timed-out"
    ],
    fix: "Write the name of the backend's service instead of the address. An address belongs to a container only until it is made anew.",
    patch: null,
    command: null
  },
  "published-on-internal-network": {
    scenario: "published-on-internal-network",
    summary: "compose publishes port 80 of `proxy` at port 8160 of the machine, but `proxy` is only on inner, with `internal: true`: Docker opens no port there, so whoever asks at 8160 is refused.",
    place: "docker-compose.yml:6",
    lines: [
      "proxy: the compose file has the service proxy",
      "probe: GET http://127.0.0.1:8160/healthz: refused (ECONNREFUSED)"
    ],
    fix: "List a network that is not internal in `networks:` of `proxy` as well, such as `default`; the others stay closed. If nobody is to come in there, take `ports:` away.",
    patch: null,
    command: null
  },
  "backend-bind-ipv6-only": {
    scenario: "backend-bind-ipv6-only",
    summary: "`app1` listens on [::]:5000 for IPv6 alone. nginx connects to it by IPv4, at 172.25.0.3:5000, and is refused.",
    place: "docker-compose.override.yml:4",
    lines: [
      "app1: app1 listens on :::5000",
      'proxy: [error] connect() failed (111: Connection refused) while connecting to upstream, request: "GET /api/notes HTTP/1.1", upstream: "http://172.25.0.3:5000/api/notes"'
    ],
    fix: "Let the server in `app1` listen on 0.0.0.0 instead of ::, or take away what keeps its IPv6 socket from IPv4 (`IPV6_V6ONLY`, `ipv6Only: true`).",
    patch: null,
    command: null
  },
  "backend-bind-loopback": {
    scenario: "backend-bind-loopback",
    summary: "`backend` listens on 127.0.0.1:8034 only, which nothing outside its own container can reach. nginx connects to it over the network, and is refused.",
    place: "backend/Dockerfile:19",
    lines: [
      "backend: backend listens on 127.0.0.1:8034",
      "backend: INFO:     Uvicorn running on http://127.0.0.1:8034 (Press CTRL+C to quit)",
      'frontend: [error] connect() failed (111: Connection refused) while connecting to upstream, request: "POST /api/barcodes/upload-excel HTTP/1.1", upstream: "http://172.18.0.2:8034/api/barcodes/upload-excel"'
    ],
    fix: "Let the server in `backend` listen on 0.0.0.0 instead of 127.0.0.1, with `--host 0.0.0.0` in its start command.",
    patch: '--- a/backend/Dockerfile\n+++ b/backend/Dockerfile\n@@ -16,4 +16,4 @@\n RUN mkdir -p uploads downloads logs archives data\n \n EXPOSE 8034\n-CMD bash -c "uvicorn app:app --host 127.0.0.1 --port 8034 --workers 2"\n+CMD bash -c "uvicorn app:app --host 0.0.0.0 --port 8034 --workers 2"\n',
    command: null
  },
  "backend-bind-other-address": {
    scenario: "backend-bind-other-address",
    summary: "`app1` listens on 172.25.0.2:5000 only, which is its address on the network back. nginx connects to its address on front, 172.26.0.3:5000, and is refused.",
    place: "docker-compose.override.yml:9",
    lines: [
      "app1: app1 listens on 172.25.0.2:5000",
      "app1: Listening on http://notes:5000",
      'proxy: [error] connect() failed (111: Connection refused) while connecting to upstream, request: "POST /api/attachments HTTP/1.1", upstream: "http://172.26.0.3:5000/api/attachments"'
    ],
    fix: "Give the variable `BIND` of `app1` the value 0.0.0.0 instead of `notes`: then the server listens on all addresses of its container.",
    patch: "--- a/docker-compose.override.yml\n+++ b/docker-compose.override.yml\n@@ -6,7 +6,7 @@\n   app1:\n     hostname: notes\n     environment:\n-      BIND: notes\n+      BIND: 0.0.0.0\n     networks:\n       back:\n         priority: 1000\n",
    command: null
  },
  "backend-hung-or-paused": {
    scenario: "backend-hung-or-paused",
    summary: "`web` accepts connections and answers none, whatever it is asked (GET /health, POST /api/manifests), direct and through nginx: its processes stand still (stopped, or waiting for each other), they are not just slow.",
    place: "web/Dockerfile:13",
    lines: [
      "web: web is running",
      "probe: GET http://192.168.96.2:8000/health: no answer within 4.0 s",
      "probe: POST http://192.168.96.2:8000/api/manifests: no answer within 4.0 s"
    ],
    fix: "Look at what its processes do: `docker compose top web` shows the state T for stopped ones; a dump of the stacks (`py-spy dump`, `kill -QUIT` for a JVM, `kill -ABRT` with PYTHONFAULTHANDLER=1) shows what the others wait for. Longer timeouts do not help.",
    patch: null,
    command: null
  },
  "backend-not-running": {
    scenario: "backend-ended-without-a-word",
    summary: "`registry` is not running: its process ended with exit code 3.",
    place: "docker-compose.override.yml:3",
    lines: [
      "registry: registry has ended, exit code 3",
      "registry: container of registry ended with exit code 3"
    ],
    fix: "Look at the end of the log of `registry` (`docker compose logs registry`) to see why it ended.",
    patch: null,
    command: null
  },
  "backend-port-in-use-in-container": {
    scenario: "backend-port-in-use-in-container",
    summary: "The server in `web` cannot listen on port 8000, because something else in the same container listens there: that is what answers the requests now, not the application.",
    place: "web/Dockerfile:13",
    lines: [
      "web: [1] [ERROR] Connection in use: ('0.0.0.0', 8000)",
      "web: web listens on 0.0.0.0:8000"
    ],
    fix: "Start one server per port: give the other program in `web` a port of its own, put it into a service of its own, or remove it. Look in the start command, in the script that it runs, and at services that share its network (`network_mode`).",
    patch: null,
    command: null
  },
  "bad-server-cli-args": {
    scenario: "bad-server-cli-args",
    summary: "`web` cannot start: `--bind 0` reaches gunicorn as one argument. It is then no option, but taken for the name of the application.",
    place: "docker-compose.yml:5",
    lines: [
      `web: File "<frozen importlib._bootstrap>", line 1142
ModuleNotFoundError: No module named '--bind 0'`,
      "web: web is running, restarted 2 times",
      "web: container of web ended with exit code 3"
    ],
    fix: "Write option and value as two entries of the list, or as one with `=`: `--bind=0.0.0.0:8000`. A single string instead of a list is split at its spaces.",
    patch: null,
    command: null
  },
  "command-not-found": {
    scenario: "command-not-found",
    summary: "`backend` cannot start: its start command runs `gunicorn`, which its image does not have.",
    place: "backend/Dockerfile:19",
    lines: [
      'backend: exec: "gunicorn": executable file not found in $PATH: unknown',
      "backend: backend was created and never ran, exit code 127"
    ],
    fix: "Install `gunicorn` in the image of `backend` and rebuild, or correct its name or path in the start command.",
    patch: null,
    command: null
  },
  "crash-loop-generic": {
    scenario: "crash-loop-generic",
    summary: "`web` starts and ends again and again (4 times so far, last with exit code 9); it prints last `warehouse north: closed until 1 March`. Between two lives nobody listens, and nginx is refused or finds no route.",
    place: "web/Dockerfile:13",
    lines: [
      "web: web is waiting for its next restart, exit code 9, restarted 4 times",
      "web: the last line of web: warehouse north: closed until 1 March",
      "web: container of web ended with exit code 9"
    ],
    fix: "Read the last lines of the run before: the reason stands there, in words that this tool does not know.",
    patch: null,
    command: "docker compose logs --tail 40 web"
  },
  "crlf-entrypoint": {
    scenario: "crlf-entrypoint",
    summary: '`backend` cannot start: /app/entrypoint.sh has Windows line ends (CR LF). The CR counts as part of the name in its first line, and there is no interpreter of that name; so "no such file" does not mean the script itself.',
    place: "backend/entrypoint.sh:1",
    lines: [
      "backend: exec /app/entrypoint.sh: no such file or directory",
      "backend: backend is waiting for its next restart, exit code 1, restarted 4 times",
      "backend: container of backend ended with exit code 1",
      "backend: /app/entrypoint.sh: first line /bin/sh, Windows line ends"
    ],
    fix: "Save the script with LF line ends. So that it stays so on every machine, write `*.sh text eol=lf` into .gitattributes and run `git add --renormalize .`",
    patch: null,
    command: "sed -i 's/\\r$//' backend/entrypoint.sh"
  },
  "dev-reloader-waiting": {
    scenario: "dev-reloader-waiting",
    summary: "`backend` runs under a reloader for development (uvicorn), and its code does not load (SyntaxError: expected ':'). The reloader waits for an edit: the container is up, and nobody serves.",
    place: "backend/labels.py:17",
    lines: [
      "backend: INFO:     Started reloader process [8] using statreload",
      `backend: File "/app/labels.py", line 17
  def draw(row: Row, path: Path) -> Path
SyntaxError: expected ':'`
    ],
    fix: "Fix the SyntaxError at backend/labels.py:17. And start the server without its reloader where nobody edits (no `--reload`, no nodemon, no `runserver`): then a failure ends the container, and is seen.",
    patch: null,
    command: null
  },
  "entrypoint-permission-denied": {
    scenario: "entrypoint-permission-denied",
    summary: "`backend` cannot start: /app/entrypoint.sh is there, but it is not executable.",
    place: "backend/entrypoint.sh:1",
    lines: [
      'backend: exec: "/app/entrypoint.sh": permission denied: unknown',
      "backend: backend was created and never ran, exit code 126",
      "backend: /app/entrypoint.sh: first line /bin/sh"
    ],
    fix: "Make backend/entrypoint.sh executable in the repository, or write `RUN chmod +x /app/entrypoint.sh` into the Dockerfile. Where the file is mounted from the host, the host's file has to be executable.",
    patch: null,
    command: "git update-index --chmod=+x backend/entrypoint.sh"
  },
  "exec-form-env-not-expanded": {
    scenario: "exec-form-env-not-expanded",
    summary: "`web` cannot start: its server is given `0.0.0.0:${PORT}` as it is written. Nothing puts the variable's value in, because the start command is in exec form (a list) and runs without a shell.",
    place: "web/Dockerfile:14",
    lines: [
      "web: Error: '${PORT}' is not a valid port number.",
      "web: web is running, restarted 3 times",
      "web: container of web ended with exit code 1"
    ],
    fix: 'Let a shell start it: `CMD exec gunicorn --bind 0.0.0.0:$PORT \u2026` without brackets, or `["sh", "-c", "exec \u2026"]`. In a compose file a `$$` becomes `$`, and a single `$` is replaced by compose itself. Or write the value instead of the variable.',
    patch: null,
    command: null
  },
  "foreground-missing": {
    scenario: "foreground-missing",
    summary: "`web` is not running: its start command came to its end (exit code 0), instead of running for as long as the service is needed.",
    place: "web/Dockerfile:13",
    lines: [
      "web: web is running, restarted 3 times",
      "web: container of web ended with exit code 0"
    ],
    fix: "A container lives as long as its first process. Start the server in the foreground: no `&` behind it, no daemon mode (`--daemon`, `-D`), with `exec` at the end of a script; and give an interpreter the program that it shall run.",
    patch: null,
    command: null
  },
  "host-port-held": {
    scenario: "port-taken-without-sudo",
    summary: "`uniuni-backend-main` cannot listen on port 8000: another program of the machine has it already, and the service ends at each start. Which one could not be seen.",
    place: "deploy/uniuni-backend-main.service:10",
    lines: [
      "uniuni-backend-main: ERROR:    [Errno 98] error while attempting to bind on address ('0.0.0.0', 8000): address already in use",
      "uniuni-backend-main: uniuni-backend-main is waiting for its next restart, exit code 1, restarted once"
    ],
    fix: "See who has it: `sudo ss -ltnp 'sport = :8000'`. Often it is an earlier instance that was started by hand. End it, or give one of the two another port.",
    patch: null,
    command: null
  },
  "host-upstream-nobody-listens": {
    scenario: "backend-down",
    summary: "nginx sends `/api/v1/group-ai/accounts` and `/health` to 127.0.0.1:8000, and no program of the machine listens there. No unit and no process manager was found that would start one.",
    place: "deploy/liaotian.conf:6",
    lines: [
      "uvicorn app.main:app: no process of uvicorn app.main:app runs",
      'nginx: [error] connect() failed (111: Connection refused) while connecting to upstream, request: "GET /api/v1/group-ai/accounts HTTP/1.1", upstream: "http://127.0.0.1:8000/api/v1/group-ai/accounts"',
      "nginx: by its configuration, nginx passes GET /api/v1/group-ai/accounts to backend/api/v1/group-ai/accounts"
    ],
    fix: "Start the program that belongs to port 8000, and give it to systemd, so that it comes back after it ends and after a boot (a unit with `Restart=always`, then `systemctl enable --now`). What was started by hand with nohup is gone for good once it ends.",
    patch: null,
    command: "sudo ss -ltnp 'sport = :8000'"
  },
  "illegal-instruction-cpu": {
    scenario: "illegal-instruction-cpu",
    summary: "`web` cannot run here: its program uses an instruction that this processor does not know (exit code 132, SIGILL).",
    place: "web/Dockerfile:2",
    lines: [
      "web: container of web ended with exit code 132",
      "web: web is running, restarted 3 times"
    ],
    fix: "Use an image or a package that was built for older processors (without AVX, AVX2 or AVX-512: MongoDB before 5, `polars-lts-cpu`, a TensorFlow build without AVX), or a machine that has the instruction. Look for it in `grep flags /proc/cpuinfo`.",
    patch: null,
    command: null
  },
  "kept-program-not-running": {
    scenario: "supervisor-stopped",
    summary: "`liaotian-backend` does not run, and supervisord does not start it: somebody stopped it there, or it has not been started since supervisord was.",
    place: "deploy/supervisor/liaotian.conf:3",
    lines: [
      "port 8000: supervisor lists liaotian-backend, which port 8000 is, as stopped"
    ],
    fix: "Start it with `supervisorctl start liaotian-backend`, and see that it stays up. So that it also comes back after a boot: `autostart=true`.",
    patch: null,
    command: "supervisorctl status liaotian-backend; supervisorctl tail -4000 liaotian-backend stderr"
  },
  "missing-interpreter-or-libc": {
    scenario: "missing-interpreter-or-libc",
    summary: '`web` cannot start: ./entrypoint.sh is there, but its first line asks for /bin/ash, which the image does not have. The "no such file" is about /bin/ash.',
    place: "web/entrypoint.sh:1",
    lines: [
      "web: exec ./entrypoint.sh: no such file or directory",
      "web: web is waiting for its next restart, exit code 1, restarted 4 times",
      "web: container of web ended with exit code 1",
      "web: /srv/parcels/entrypoint.sh: first line /bin/ash"
    ],
    fix: "Change the first line to an interpreter that the image has (`#!/bin/sh` is in nearly every one), or install /bin/ash in the image.",
    patch: null,
    command: null
  },
  "process-segfault": {
    scenario: "process-segfault",
    summary: "A process of `web` crashed while it worked on POST /api/manifests (signal 11, SIGSEGV): native code touched memory that is not its own. That is no exception which the program could catch, and no lack of memory.",
    place: "web/Dockerfile:13",
    lines: [
      "web: [1] [WARNING] Worker with pid 11 was terminated due to signal 11",
      'nginx: [error] upstream prematurely closed connection while reading response header from upstream, request: "POST /api/manifests HTTP/1.1", upstream: "http://192.168.16.2:8000/api/manifests"',
      "probe: POST http://127.0.0.1:8110/api/manifests: 502"
    ],
    fix: "Find the native code that runs for POST /api/manifests: a C extension, an image, PDF or database library, a call through ctypes. Update it, or install a build for this C library and this version of the language. In Python `PYTHONFAULTHANDLER=1` prints the line at which it happens.",
    patch: null,
    command: null
  },
  "runtime-abort": {
    scenario: "runtime-abort",
    summary: "A process of `web` aborted while it worked on POST /api/manifests (signal 6, SIGABRT): its runtime or a native library found itself in a state in which it would not go on.",
    place: "web/Dockerfile:13",
    lines: [
      "web: [1] [WARNING] Worker with pid 10 was terminated due to signal 6",
      'nginx: [error] upstream prematurely closed connection while reading response header from upstream, request: "POST /api/manifests HTTP/1.1", upstream: "http://192.168.80.2:8000/api/manifests"',
      "probe: POST http://127.0.0.1:8110/api/manifests: 502"
    ],
    fix: "Read what stands just before the end in the log of the service: an uncaught C++ exception, a failed assertion, a corrupted heap. It names what the library missed or got wrong during POST /api/manifests; give it that, or update the library.",
    patch: null,
    command: null
  },
  "stale-pidfile": {
    scenario: "stale-pidfile",
    summary: "The server in `web` does not start, because it finds `/srv/guestbook/tmp/pids/server.pid`, the pid file of an earlier run, and takes it that this run still goes on.",
    place: "app/Dockerfile:11",
    lines: [
      "web: A server is already running. Check /srv/guestbook/tmp/pids/server.pid.",
      "web: web is running, restarted 3 times"
    ],
    fix: "Remove the file before each start (`rm -f /srv/guestbook/tmp/pids/server.pid` in the entrypoint, before the server), and keep it out of the repository, the image and mounted folders: write it to /tmp.",
    patch: null,
    command: null
  },
  "startup-command-failed": {
    scenario: "startup-command-failed",
    summary: "`backend` never gets as far as its server: `mkdir`, which its start command runs first, fails. /app/archives/2026 may not be written or run.",
    place: "backend/Dockerfile:19",
    lines: [
      "backend: mkdir: cannot create directory '/app/archives/2026': Read-only file system",
      "backend: backend is waiting for its next restart, exit code 1, restarted 7 times",
      "backend: container of backend ended with exit code 1"
    ],
    fix: "Make `mkdir` succeed, or take it out of the start command: after `&&`, and under `set -e`, nothing runs once a step has failed.",
    patch: null,
    command: null
  },
  "startup-race-backend-slow-boot": {
    scenario: "startup-race-backend-slow-boot",
    summary: "nginx took requests before `app1` was ready, and was refused. `app1` listens since, but nginx leaves its servers out until their `fail_timeout` is over.",
    place: "docker-compose.override.yml:7",
    lines: [
      'proxy: [error] connect() failed (111: Connection refused) while connecting to upstream, request: "GET /healthz HTTP/1.1", upstream: "http://172.20.0.2:5000/healthz"',
      "app1: Listening on http://0.0.0.0:5000",
      'proxy: [error] no live upstreams while connecting to upstream, request: "GET /healthz HTTP/1.1", upstream: "http://notes/healthz"'
    ],
    fix: "Let nginx wait: give `app1` a `healthcheck`, and nginx a `depends_on` with `app1` and `condition: service_healthy`.",
    patch: null,
    command: null
  },
  "supervisor-child-dead": {
    scenario: "supervisor-child-dead",
    summary: "In `feedback` supervisord has given up on the program `app` (exit status 2), and everything else goes on: the container is up, and nobody serves where `app` would. It said: gunicorn: error: unrecognized arguments: --wrkers app.main:app",
    place: "deploy/supervisord.conf:16",
    lines: [
      "feedback: INFO gave up: app entered FATAL state, too many start retries too quickly",
      "feedback: WARN exited: app (exit status 2; not expected)",
      "feedback: gunicorn: error: unrecognized arguments: --wrkers app.main:app"
    ],
    fix: "Find out why `app` ends: its last words stand before that line, or in the file that its `stderr_logfile` names. So that it is seen the next time, give the container a healthcheck that asks `app`, or run it in a service of its own.",
    patch: null,
    command: null
  },
  "unit-not-running": {
    scenario: "stopped-after-a-kill",
    summary: "The unit `liaotian-backend.service` does not run since 2026-11-28 22:06:52 UTC: it was stopped, or never started.",
    place: "deploy/liaotian-backend.service:4",
    lines: [
      "liaotian-backend: liaotian-backend.service: inactive (dead), unit file enabled, started again 1 times, last exit code 0",
      "liaotian-backend: liaotian-backend ended with exit code 0"
    ],
    fix: "Start it for now and for every boot: `systemctl enable --now liaotian-backend.service`. Then see in its journal that it stays up.",
    patch: null,
    command: "systemctl status liaotian-backend.service"
  },
  "unix-socket-missing": {
    scenario: "unix-socket-missing",
    summary: "nginx connects to the unix socket /run/minutes/gunicorn.sock, and there is no such file where nginx runs: nothing is mounted at /run/minutes in `nginx`, so a socket that another container makes there cannot be seen.",
    place: "docker-compose.yml:16",
    lines: [
      'nginx: [crit] connect() to unix:/run/minutes/gunicorn.sock failed (2: No such file or directory) while connecting to upstream, request: "POST /minutes HTTP/1.1", upstream: "http://unix:/run/minutes/gunicorn.sock:/minutes"',
      "nginx: nginx runs /docker-entrypoint.sh nginx -g daemon off;"
    ],
    fix: "Mount one volume at /run/minutes in both services, or let `web` listen on a port, which needs no shared files: `--bind 0.0.0.0:8000` and `server web:8000;`.",
    patch: null,
    command: null
  },
  "unix-socket-permission": {
    scenario: "unix-socket-permission",
    summary: "nginx may not connect to the unix socket /run/minutes/gunicorn.sock (errno 13): its workers run as another user than the server in `web`, and the socket, or a folder on the way to it, is closed to them.",
    place: "web/Dockerfile:12",
    lines: [
      'nginx: [crit] connect() to unix:/run/minutes/gunicorn.sock failed (13: Permission denied) while connecting to upstream, request: "POST /minutes HTTP/1.1", upstream: "http://unix:/run/minutes/gunicorn.sock:/minutes"'
    ],
    fix: "To connect, nginx's user needs write permission on the socket and `x` on every folder above it. Start the server with `--umask 007` and a group that both have, or `--umask 000`; and look at the modes with `ls -ld /run/minutes /run/minutes/gunicorn.sock`.",
    patch: null,
    command: null
  },
  "unix-socket-stale": {
    scenario: "unix-socket-stale",
    summary: "The unix socket /run/minutes/gunicorn.sock is there, but nobody listens on it (errno 111): an earlier server left the file behind, and the start command of `web` does not name it.",
    place: "nginx/nginx.conf:15",
    lines: [
      'nginx: [error] connect() to unix:/run/minutes/gunicorn.sock failed (111: Connection refused) while connecting to upstream, request: "POST /minutes HTTP/1.1", upstream: "http://unix:/run/minutes/gunicorn.sock:/minutes"',
      "web: web runs gunicorn --bind 0.0.0.0:8000 --workers 2 --access-logfile - minutes:app"
    ],
    fix: "Start the server that listens on /run/minutes/gunicorn.sock; it replaces the file. If it has moved to a port or to another path, change nginx to that, and delete the old file (`rm /run/minutes/gunicorn.sock`, or the volume it lies in).",
    patch: null,
    command: null
  },
  "worker-recycle-max-requests": {
    scenario: "worker-recycle-max-requests",
    summary: "The server in `backend` ends after 3 requests, as it is told to. It is the only process of its container, so the container ends with it, and until that has been started again nobody listens.",
    place: "backend/Dockerfile:19",
    lines: [
      'backend: backend runs /bin/sh -c bash -c "exec uvicorn app:app --host 0.0.0.0 --port 8034 --limit-max-requests 3"',
      "backend: container of backend ended with exit code 0"
    ],
    fix: "Recycle workers only below a parent that keeps the port open, and have at least two of them: gunicorn with `--workers 2 --max-requests 1000 --max-requests-jitter 100`. Without a need for it, take the limit away.",
    patch: null,
    command: null
  },
  "connection-upgrade-hardcoded": {
    scenario: "connection-upgrade-hardcoded",
    summary: 'nginx tells `registry` with every request that it wants to switch protocols (`Connection "upgrade"`), and `registry` takes plain requests for broken WebSockets: GET /api/health fails, and asked direct it works.',
    place: "gateway/gateway.conf:10",
    lines: [
      "gateway: proxy_set_header Connection upgrade;",
      'gateway: [error] upstream prematurely closed connection while reading response header from upstream, request: "GET /api/health HTTP/1.1", upstream: "http://192.168.128.2:8000/api/health"',
      "probe: GET http://127.0.0.1:23074/api/health: 502",
      "probe: GET http://192.168.128.2:8000/healthz: 200",
      "probe: GET http://127.0.0.1:23074/api/live: 101"
    ],
    fix: "Write `proxy_set_header Connection $connection_upgrade;` and let a map beside the server set it from `$http_upgrade`: by default `upgrade`, and `close` where there is none.",
    patch: null,
    command: null
  },
  "fastcgi-http-mismatch": {
    scenario: "fastcgi-http-mismatch",
    summary: "nginx speaks FastCGI to `web` (`fastcgi_pass`), but what listens there answers in HTTP.",
    place: "nginx/default.conf:11",
    lines: [
      'nginx: [error] upstream sent unsupported FastCGI protocol version: 72 while reading response header from upstream, request: "POST /api/manifests HTTP/1.1", upstream: "fastcgi://192.168.112.2:8000"',
      "probe: POST http://127.0.0.1:25257/api/manifests: 502"
    ],
    fix: "Write `proxy_pass http://parcels;` instead of `fastcgi_pass`.",
    patch: null,
    command: null
  },
  "grpc-h2-mismatch": {
    scenario: "grpc-h2-mismatch",
    summary: "nginx passes GET /api/health on as gRPC, which is HTTP/2 (`grpc_pass`), but `registry` answers in HTTP/1.1.",
    place: "gateway/gateway.conf:7",
    lines: [
      'gateway: [error] upstream sent too large http2 frame: 4740180 while reading response header from upstream, request: "GET /api/health HTTP/1.1", upstream: "grpc://192.168.144.2:8000"',
      "probe: GET http://127.0.0.1:29974/api/health: 502"
    ],
    fix: "Use `proxy_pass http://\u2026` for a service that speaks HTTP/1.1; `grpc_pass` is for gRPC alone.",
    patch: null,
    command: null
  },
  "request-header-too-big": {
    scenario: "request-header-too-big",
    summary: "nginx refused POST /api/documents with 400: a header of it is larger than the buffer that nginx has for it (`large_client_header_buffers 4 1k;`).",
    place: "edge/documents.conf:9",
    lines: [
      "probe: POST http://127.0.0.1:8170/api/documents: 400",
      "edge: large_client_header_buffers 4 1k;"
    ],
    fix: "Make cookies, tokens and query smaller: what grows belongs into the body or the session. If it has to be so, raise `large_client_header_buffers 4 16k;` in the server (of several on one port the first one counts), and the limits of the backend as well.",
    patch: "--- a/edge/documents.conf\n+++ b/edge/documents.conf\n@@ -6,7 +6,7 @@\n     listen 80;\n     server_name _;\n     client_max_body_size 20m;\n-    large_client_header_buffers 4 1k;\n+    large_client_header_buffers 4 16k;\n     location /api/ {\n         proxy_pass http://documents;\n         proxy_http_version 1.1;\n",
    command: null
  },
  "response-cl-te-conflict": {
    scenario: "response-cl-te-conflict",
    summary: "The answer of `registry` to GET /api/records/export has both `Content-Length` and `Transfer-Encoding`, which contradict each other: nginx refuses that since version 1.23.",
    place: "gateway/gateway.conf:7",
    lines: [
      'gateway: [error] upstream sent "Content-Length" and "Transfer-Encoding" headers at the same time while reading response header from upstream, request: "GET /api/records/export HTTP/1.1", upstream: "http://172.22.0.2:8000/api/records/export"',
      "probe: GET http://127.0.0.1:29594/api/records/export: 502"
    ],
    fix: "Send one of the two: do not set `Content-Length` by hand where the answer is streamed. Where `registry` cannot be changed, `proxy_http_version 1.0;` keeps most servers from answering in chunks.",
    patch: null,
    command: null
  },
  "response-duplicate-te": {
    scenario: "response-duplicate-te",
    summary: "The answer of `registry` to GET /api/records/export has the header `Transfer-Encoding` twice, which nginx refuses since version 1.23.",
    place: "gateway/gateway.conf:7",
    lines: [
      'gateway: [error] upstream sent duplicate header line: "Transfer-Encoding: chunked", previous value: "Transfer-Encoding: chunked" while reading response header from upstream, request: "GET /api/records/export HTTP/1.1", upstream: "http://172.24.0.2:8000/api/records/export"',
      "probe: GET http://127.0.0.1:23882/api/records/export: 502"
    ],
    fix: "Send it once. It is mostly doubled where `registry` passes on what another server answered, headers and all: leave out `Transfer-Encoding`, `Content-Length`, `Connection` and `Keep-Alive` there, since the framework sets its own.",
    patch: null,
    command: null
  },
  "response-header-too-big": {
    scenario: "response-header-too-big",
    summary: "`backend` answered, but the headers of its answer do not fit into nginx's buffer of 4 KB (its default), so nginx threw the answer away.",
    place: "frontend/nginx.conf:15",
    lines: [
      'frontend: [error] upstream sent too big header while reading response header from upstream, request: "POST /api/barcodes/upload-excel HTTP/1.1", upstream: "http://192.168.176.2:8034/api/barcodes/upload-excel"',
      "probe: POST http://127.0.0.1:8080/api/barcodes/upload-excel: 502"
    ],
    fix: "Set `proxy_buffer_size 16k;` and `proxy_buffers 8 16k;` for this location, or send smaller headers: large cookies and tokens are the usual reason.",
    patch: "--- a/frontend/nginx.conf\n+++ b/frontend/nginx.conf\n@@ -13,6 +13,8 @@\n     client_body_timeout 300s;\n \n     location /api/ {\n+        proxy_buffer_size 16k;\n+        proxy_buffers 8 16k;\n         proxy_pass http://backend:8034;\n         proxy_http_version 1.1;\n         proxy_set_header Upgrade $http_upgrade;\n",
    command: null
  },
  "response-invalid-header": {
    scenario: "response-invalid-header",
    summary: "`registry` answered GET /api/records/export, but with a header that is none: `Scan\\x20...`. nginx throws such an answer away.",
    place: "gateway/gateway.conf:7",
    lines: [
      'gateway: [error] upstream sent invalid header: "Scan\\x20..." while reading response header from upstream, request: "GET /api/records/export HTTP/1.1", upstream: "http://172.26.0.2:8000/api/records/export"',
      "probe: GET http://127.0.0.1:25250/api/records/export: 502"
    ],
    fix: "Find in `registry` where this header is set, and write it right: a name of letters, digits and `-`, without spaces, and a value without line breaks or control characters.",
    patch: null,
    command: null
  },
  "websocket-upgrade-missing": {
    scenario: "websocket-upgrade-missing",
    summary: "nginx does not pass the wish for a WebSocket on: `registry` agrees to /api/live when it is asked direct (101), and through nginx it sees a plain GET (426).",
    place: "gateway/gateway.conf:6",
    lines: [
      "probe: GET http://127.0.0.1:24848/api/live: 426",
      "probe: GET http://192.168.80.2:8000/api/live: 101",
      "gateway: by its configuration, nginx passes GET /api/live to registry:8000/api/live"
    ],
    fix: "Pass `Upgrade` and `Connection` on in this location, over HTTP/1.1. Repeat `proxy_set_header` lines of outer blocks there: one of its own takes all of them away.",
    patch: "--- a/gateway/gateway.conf\n+++ b/gateway/gateway.conf\n@@ -1,9 +1,17 @@\n+map $http_upgrade $connection_upgrade {\n+    default upgrade;\n+    '' close;\n+}\n+\n server {\n     listen 80;\n     server_name _;\n     client_max_body_size 20m;\n \n     location /api/ {\n+        proxy_http_version 1.1;\n+        proxy_set_header Upgrade $http_upgrade;\n+        proxy_set_header Connection $connection_upgrade;\n         proxy_pass http://registry:8000;\n         proxy_set_header Host $host;\n         proxy_set_header X-Real-IP $remote_addr;\n",
    command: null
  },
  "config-not-loaded": {
    scenario: "config-not-loaded",
    summary: "GET /api/health is answered with 404 by nginx itself, because `edge/documents.conf`, which would proxy it, is not in force: it lies at /etc/nginx/sites-enabled/documents.conf in the container, and nothing includes that.",
    place: "docker-compose.yml:13",
    lines: [
      "probe: GET http://127.0.0.1:8170/api/health: 404",
      "edge: edge/documents.conf is not part of the configuration that nginx reads"
    ],
    fix: "Put it where nginx reads: `/etc/nginx/conf.d/NAME.conf` in the official image, templates as `/etc/nginx/templates/NAME.conf.template`. `nginx -T` shows what is in force.",
    patch: '--- a/docker-compose.yml\n+++ b/docker-compose.yml\n@@ -10,7 +10,7 @@\n   edge:\n     image: nginx:1.26\n     volumes:\n-      - ./edge/documents.conf:/etc/nginx/sites-enabled/documents.conf:ro\n+      - ./edge/documents.conf:/etc/nginx/conf.d/documents.conf:ro\n       - ./edge/html:/usr/share/nginx/html:ro\n     ports:\n       - "8170:80"\n',
    command: null
  },
  "default-server-wrong-vhost": {
    scenario: "default-server-wrong-vhost",
    summary: "GET /api/health came with the Host `www.documents.example.com`, which no `server_name` has. So nginx's default server took it and answered 404, and not the server for `documents.example.com`, which proxies.",
    place: "edge/documents.conf:13",
    lines: [
      "probe: GET http://127.0.0.1:8170/api/health: 404 (Host: www.documents.example.com)",
      "edge: by its configuration, nginx answers by a `return`: GET /api/health",
      "edge: server_name documents.example.com;"
    ],
    fix: "Add `www.documents.example.com` to the `server_name` line of the server that proxies (or make that one the `default_server`). If the name of the check is wrong, set `proxy.host` in its configuration.",
    patch: null,
    command: null
  },
  "envsubst-clobbers-nginx-vars": {
    scenario: "envsubst-clobbers-nginx-vars",
    summary: 'nginx does not start: `envsubst` made its configuration, and replaced `$host`, which belong to nginx, by nothing. invalid number of arguments in "proxy_set_header" directive in /etc/nginx/conf.d/default.conf:13',
    place: "edge/Dockerfile:5",
    lines: [
      'edge: [emerg] invalid number of arguments in "proxy_set_header" directive in /etc/nginx/conf.d/default.conf:13',
      "edge: edge has ended, exit code 1",
      "edge: the template of edge wants host: $host"
    ],
    fix: "Tell `envsubst` which variables are yours: `envsubst '$API_HOST $API_PORT $UPLOAD_LIMIT' < template`. The nginx image does so by itself for files in /etc/nginx/templates that end in `.template`.",
    patch: null,
    command: null
  },
  "fastcgi-script-path-mismatch": {
    scenario: "fastcgi-script-path-mismatch",
    summary: "nginx tells PHP-FPM in `php` to run a script that is not there under that path: PHP-FPM answers `Primary script unknown`, and the visitor gets 404 `File not found.`",
    place: "nginx/gallery.conf:14",
    lines: [
      'nginx: [error] FastCGI sent in stderr: "Primary script unknown" while reading response header from upstream, request: "GET /healthz HTTP/1.1", upstream: "fastcgi://192.168.32.2:9000"',
      "probe: GET http://127.0.0.1:27451/healthz: 404",
      "nginx: fastcgi_param SCRIPT_FILENAME $document_root$fastcgi_script_name;"
    ],
    fix: "The path in `SCRIPT_FILENAME` is a path in the container of `php`, not in nginx's. Mount or copy the files to the same path in both containers, or write the path that `php` has.",
    patch: null,
    command: null
  },
  "invalid-url-prefix-variable": {
    scenario: "invalid-url-prefix-variable",
    summary: "nginx cannot proxy to `api:5170`: a `proxy_pass` needs a whole URL, with `http://` and where needed a port. The value is that of a variable, so nginx finds out with each request, and answers 500.",
    place: "edge/documents.conf:6",
    lines: [
      'edge: [error] invalid URL prefix in "api:5170", request: "GET /api/health HTTP/1.1"',
      "edge: set $documents api:5170;"
    ],
    fix: "Write the scheme before it: `proxy_pass http://api:5170;`, or in the value of the variable.",
    patch: "--- a/edge/documents.conf\n+++ b/edge/documents.conf\n@@ -3,7 +3,7 @@\n     server_name _;\n     client_max_body_size 20m;\n     resolver 127.0.0.11 valid=10s;\n-    set $documents api:5170;\n+    set $documents http://api:5170;\n     location /api/ {\n         proxy_pass $documents;\n         proxy_http_version 1.1;\n",
    command: null
  },
  "location-not-matched-static-fallback": {
    scenario: "location-not-matched-static-fallback",
    summary: "POST /api/barcodes/upload-excel never leaves nginx: no `location` that proxies matches it, so `location /` answers it with 405.",
    place: "frontend/nginx.conf:15",
    lines: [
      "probe: POST http://127.0.0.1:8080/api/barcodes/upload-excel: 405",
      "frontend: by its configuration, nginx looks for a file for POST /api/barcodes/upload-excel"
    ],
    fix: "Add a `location` that covers /api/barcodes/upload-excel and has a proxy_pass to `backend`, or widen the one that is there.",
    patch: null,
    command: null
  },
  "location-uri-double-or-stripped-prefix": {
    scenario: "location-uri-double-slash",
    summary: "nginx turns /api/health into /api//health before it asks `backend`, which does not know that path (404). It does know /api/health (200).",
    place: "frontend/nginx.conf:16",
    lines: [
      "probe: GET http://127.0.0.1:8080/api/health: 404",
      "probe: GET http://192.168.80.2:8034/api/health: 200",
      "frontend: by its configuration, nginx passes GET /api/health to backend:8034/api//health"
    ],
    fix: "Write `proxy_pass http://backend:8034;`, with nothing behind the host and port: then nginx hands the path on as it is. A path there, even a single `/`, replaces what `location /api` matched.",
    patch: "--- a/frontend/nginx.conf\n+++ b/frontend/nginx.conf\n@@ -13,7 +13,7 @@\n     client_body_timeout 300s;\n \n     location /api {\n-        proxy_pass http://backend:8034/api/;\n+        proxy_pass http://backend:8034;\n         proxy_http_version 1.1;\n         proxy_set_header Upgrade $http_upgrade;\n         proxy_set_header Connection $connection_upgrade;\n",
    command: null
  },
  "nginx-conf-syntax": {
    scenario: "nginx-conf-syntax",
    summary: 'nginx does not start, because its configuration is not valid: unexpected "}" in /etc/nginx/conf.d/default.conf:33',
    place: "frontend/nginx.conf:33",
    lines: [
      'frontend: [emerg] unexpected "}" in /etc/nginx/conf.d/default.conf:33',
      "frontend: frontend is waiting for its next restart, exit code 1, restarted 3 times",
      'frontend: unexpected "}" in /etc/nginx/conf.d/default.conf:33'
    ],
    fix: "Correct the line that nginx names, or the one before it: a missing `;` or `}` shows up one line later. `nginx -t` checks the file without starting.",
    patch: null,
    command: null
  },
  "nginx-listen-bind-failed": {
    scenario: "nginx-listen-bind-failed",
    summary: "nginx does not start: somebody listens on 0.0.0.0:80 already. That is a second nginx in the same container or network, or a second `listen` line for the same port.",
    place: "edge/documents.conf:7",
    lines: [
      "edge: nginx: [emerg] bind() to 0.0.0.0:80 failed (98: Address already in use)",
      "edge: edge has ended, exit code 1",
      "edge: listen 80;"
    ],
    fix: "Start nginx once only (`nginx && nginx -g 'daemon off;'` starts two), and have one `listen` line for the port: of `listen [::]:80 ipv6only=off` and `listen 80` the first is enough.",
    patch: null,
    command: null
  },
  "nginx-listen-vs-compose-port": {
    scenario: "nginx-listen-vs-compose-port",
    summary: "`proxy` is asked at its port 8080, but nginx there listens on 80 only: whoever comes in is refused, or cut off before nginx sees the request.",
    place: "docker-compose.yml:6",
    lines: [
      "probe: GET http://127.0.0.1:29300/healthz: closed without an answer",
      "proxy: proxy listens on 0.0.0.0:80"
    ],
    fix: "Let nginx `listen 8080;`, or publish a port on which it listens (80).",
    patch: null,
    command: null
  },
  "nginx-user-missing": {
    scenario: "nginx-user-missing",
    summary: "nginx does not start, because the `user` line of its configuration names `nobody`, and the image has no such group.",
    place: "edge/nginx.conf:1",
    lines: [
      'edge: [emerg] getgrnam("nobody") failed in /etc/nginx/nginx.conf:1',
      "edge: edge has ended, exit code 1",
      "edge: user nobody nobody;"
    ],
    fix: "Name a user that the image has: `user nginx;` in the official image, `user www-data;` in Debian's, or take the line out.",
    patch: null,
    command: null
  },
  "no-live-upstreams": {
    scenario: "no-live-upstreams-all-down",
    summary: "Every server of the upstream `notes` is marked `down`, so nginx has nobody to ask.",
    place: "proxy/notes.conf:2",
    lines: [
      'proxy: [error] no live upstreams while connecting to upstream, request: "GET /healthz HTTP/1.1", upstream: "http://notes/healthz"'
    ],
    fix: "Take `down` away from the servers that are to be asked.",
    patch: null,
    command: null
  },
  "proxy-loop-to-self": {
    scenario: "proxy-loop-to-self",
    summary: "nginx sends requests to `proxy:80`, which is itself: each request comes back to it, 546 times for one request, until its connections or the header run out.",
    place: "proxy/notes.conf:2",
    lines: [
      "proxy: by its configuration, nginx passes GET /healthz to notes/healthz",
      'proxy: [error] recv() failed (104: Connection reset by peer) while reading response header from upstream, request: "GET /api/notes HTTP/1.0", upstream: "http://192.168.112.4:80/api/notes"',
      'proxy: 192.168.112.4 - - [20/Nov/2026:12:00:01 +0000] "GET / HTTP/1.0" 400 233 "-" "bad-gateway/1.0 (probe 374816da-7b72)"'
    ],
    fix: "Name the application instead of nginx itself: `app1:5000`.",
    patch: null,
    command: null
  },
  "proxy-pass-localhost-in-container": {
    scenario: "proxy-pass-localhost-in-container",
    summary: "nginx sends requests to `127.0.0.1:8034`. Inside a container, that means this container itself, and nothing listens on port 8034 there: the backend is in another one.",
    place: "frontend/nginx.conf:16",
    lines: [
      "frontend: by its configuration, nginx passes GET /api/health to 127.0.0.1:8034/api/health",
      'frontend: [error] connect() failed (111: Connection refused) while connecting to upstream, request: "POST /api/barcodes/upload-excel HTTP/1.1", upstream: "http://127.0.0.1:8034/api/barcodes/upload-excel"'
    ],
    fix: "Name the backend's service instead of `127.0.0.1`: `backend:8034`.",
    patch: "--- a/frontend/nginx.conf\n+++ b/frontend/nginx.conf\n@@ -13,7 +13,7 @@\n     client_body_timeout 300s;\n \n     location /api/ {\n-        proxy_pass http://127.0.0.1:8034;\n+        proxy_pass http://backend:8034;\n         proxy_http_version 1.1;\n         proxy_set_header Upgrade $http_upgrade;\n         proxy_set_header Connection $connection_upgrade;\n",
    command: null
  },
  "published-port-used-inside-network": {
    scenario: "published-port-used-inside-network",
    summary: "nginx sends requests to `backend:8035`, but 8035 is the port that compose publishes on the host. Between containers, `backend` is reached on port 8034.",
    place: "frontend/nginx.conf:16",
    lines: [
      "frontend: by its configuration, nginx passes GET /api/health to backend:8035/api/health",
      "backend: backend listens on 0.0.0.0:8034",
      'frontend: [error] connect() failed (111: Connection refused) while connecting to upstream, request: "POST /api/barcodes/upload-excel HTTP/1.1", upstream: "http://172.27.0.2:8035/api/barcodes/upload-excel"'
    ],
    fix: "Change the port in the nginx configuration from 8035 to 8034: what `ports:` publishes counts on the host only.",
    patch: "--- a/frontend/nginx.conf\n+++ b/frontend/nginx.conf\n@@ -13,7 +13,7 @@\n     client_body_timeout 300s;\n \n     location /api/ {\n-        proxy_pass http://backend:8035;\n+        proxy_pass http://backend:8034;\n         proxy_http_version 1.1;\n         proxy_set_header Upgrade $http_upgrade;\n         proxy_set_header Connection $connection_upgrade;\n",
    command: null
  },
  "redirect-drops-post": {
    scenario: "redirect-drops-post",
    summary: "POST /api/documents is redirected (301) to the same path with a slash at its end, by nginx. Clients follow with a GET, so the upload is lost on the way.",
    place: "edge/documents.conf:10",
    lines: [
      "probe: POST http://127.0.0.1:8170/api/documents: 301",
      "edge: by its configuration, nginx redirects POST /api/documents"
    ],
    fix: "Send the upload to where it ends: /api/documents/. Where the old address has to work as well, answer it without a redirect (a `location` that proxies it), or with 308, which keeps method and body.",
    patch: null,
    command: null
  },
  "template-env-unset": {
    scenario: "template-env-unset",
    summary: 'nginx does not start, because the template of its configuration was filled in without a value for `API_PORT`: `invalid port in upstream "api:${API_PORT}" in /etc/nginx/conf.d/default.conf:2`',
    place: "edge/templates/default.conf.template:2",
    lines: [
      'edge: [emerg] invalid port in upstream "api:${API_PORT}" in /etc/nginx/conf.d/default.conf:2',
      "edge: edge has ended, exit code 1",
      "edge: the template of edge wants API_HOST: ${API_HOST}:${API_PORT}"
    ],
    fix: "Give `edge` a value for `API_PORT` (`environment` in compose, or the `.env` file that compose reads). A default in the template (`:-`) does not work: envsubst knows none.",
    patch: null,
    command: null
  },
  "upstream-wrong-port": {
    scenario: "upstream-wrong-port",
    summary: "nginx sends requests to `backend:8000`, but nothing in `backend` listens on port 8000: it listens on 8034.",
    place: "frontend/nginx.conf:16",
    lines: [
      "backend: backend listens on 0.0.0.0:8034",
      "frontend: by its configuration, nginx passes GET /api/health to backend:8000/api/health",
      'frontend: [error] connect() failed (111: Connection refused) while connecting to upstream, request: "POST /api/barcodes/upload-excel HTTP/1.1", upstream: "http://172.24.0.2:8000/api/barcodes/upload-excel"'
    ],
    fix: "Change the port in the nginx configuration from 8000 to 8034, where `backend` listens. Or let `backend` listen on 8000.",
    patch: "--- a/frontend/nginx.conf\n+++ b/frontend/nginx.conf\n@@ -13,7 +13,7 @@\n     client_body_timeout 300s;\n \n     location /api/ {\n-        proxy_pass http://backend:8000;\n+        proxy_pass http://backend:8034;\n         proxy_http_version 1.1;\n         proxy_set_header Upgrade $http_upgrade;\n         proxy_set_header Connection $connection_upgrade;\n",
    command: null
  },
  "x-accel-redirect-not-served": {
    scenario: "x-accel-redirect-not-served",
    summary: "`registry` answers GET /api/records with `X-Accel-Redirect: /kept/records.json`, so that nginx sends that file itself. nginx looks for it at /srv/kept/records.json, and there is none: visitors get 404.",
    place: "gateway/gateway.conf:14",
    lines: [
      'gateway: [error] open() "/srv/kept/records.json" failed (2: No such file or directory), request: "GET /api/records HTTP/1.1", upstream: "http://192.168.224.2:8000/api/records"',
      "probe: GET http://127.0.0.1:27456/api/records: 404"
    ],
    fix: "`location /kept/` takes it, so the file is missing there: let nginx have the folder that `registry` keeps its files in (in containers by the same volume), at the path that the location names with `alias` or `root`.",
    patch: null,
    command: null
  },
  "backend-503-shedding": {
    scenario: "backend-503-shedding",
    summary: "`api` itself answers POST /api/photos with 503 and a Retry-After, without nginx as well: it is told to refuse, or has no room. nginx only passes that on.",
    place: "docker-compose.yml:8",
    lines: [
      "probe: POST http://172.30.0.2:3000/api/photos: 503",
      "probe: POST http://127.0.0.1:24037/api/photos: 503"
    ],
    fix: "Look in `api` for what answers 503: a maintenance switch that was left on, a limit on requests at once, a check of something that it waits for.",
    patch: null,
    command: null
  },
  "backend-accept-queue-full": {
    scenario: "backend-accept-queue-full",
    summary: "`app1` listens on port 5000, but does not come round to accepting: 3 connections wait in its queue, which is full, so the kernel lets new ones from nginx run into a timeout.",
    place: "app/Dockerfile:12",
    lines: [
      'proxy: [error] upstream timed out (110: Connection timed out) while connecting to upstream, request: "POST /api/attachments HTTP/1.1", upstream: "http://172.20.0.3:5000/api/attachments"',
      "app1: app1 listens on 0.0.0.0:5000"
    ],
    fix: "Give `app1` more workers or threads, so that one slow client does not hold up all others. A longer queue (backlog) only delays the same end.",
    patch: null,
    command: null
  },
  "container-oom-killed": {
    scenario: "container-oom-killed",
    summary: "`backend` needed more memory than its limit of 512 MB, so the kernel killed the container's main process (exit code 137).",
    place: "docker-compose.yml:37",
    lines: [
      "backend: container of backend ended with exit code 137",
      "backend: container of backend ran out of memory",
      "backend: backend is running, restarted once",
      'frontend: [error] upstream prematurely closed connection while reading response header from upstream, request: "POST /api/barcodes/upload-excel HTTP/1.1", upstream: "http://172.28.0.2:8034/api/barcodes/upload-excel"'
    ],
    fix: "Give `backend` more memory, or use less of it for one request: read and write the upload piece by piece, or start fewer workers.",
    patch: null,
    command: null
  },
  "disk-full-backend": {
    scenario: "disk-full-backend",
    summary: "`backend` cannot write a file: no space is left on the disk (errno 28).",
    place: "backend/products/views.py:24",
    lines: [
      'backend: File "/app/products/views.py", line 24\n  saved = ProductImage.objects.create(image=file, bytes=file.size)\nOSError: [Errno 28] No space left on device',
      "probe: POST http://127.0.0.1:20995/api/products/images/: 500"
    ],
    fix: "Make room, or give it more: `docker compose exec backend df -h` shows which disk or volume is full, `docker system df` what Docker itself keeps. Clean up what the application leaves behind (temporary files, old uploads, logs).",
    patch: null,
    command: null
  },
  "disk-full-nginx-temp": {
    scenario: "disk-full-nginx-temp",
    summary: "nginx cannot store an upload of 3.1 MB: the file system of /var/lib/nginx/body/0000000001 is full (errno 28). So it answers 500 itself to every body that is larger than its buffer in memory.",
    place: "docker-compose.yml:13",
    lines: [
      'edge: [crit] pwrite() "/var/lib/nginx/body/0000000001" failed (28: No space left on device), request: "POST /api/documents HTTP/1.1"',
      "probe: POST http://127.0.0.1:8170/api/documents: 500"
    ],
    fix: "Make room where nginx keeps its temporary files: a larger `size` for the tmpfs, a volume, or `client_body_temp_path` on a disk with space. With `proxy_request_buffering off;` nginx hands the upload on without storing it.",
    patch: null,
    command: null
  },
  "ephemeral-port-exhaustion": {
    scenario: "ephemeral-port-exhaustion",
    summary: "nginx cannot open a connection to 172.24.0.2:5170: no local port is left for it (errno 99). Each connection to the same address needs a port of its own, also for a minute after it was closed.",
    place: "docker-compose.yml:12",
    lines: [
      'edge: [crit] connect() to 172.24.0.2:5170 failed (99: Cannot assign requested address) while connecting to upstream, request: "GET /api/health HTTP/1.1", upstream: "http://172.24.0.2:5170/api/health"',
      "probe: GET http://127.0.0.1:8170/api/health: 502"
    ],
    fix: "Let nginx keep its connections to the backend instead of making a new one for each request: `keepalive 32;` in the upstream block, with `proxy_http_version 1.1;` and an empty `Connection` header. A second address of the backend, or a wider net.ipv4.ip_local_port_range, helps as well.",
    patch: null,
    command: null
  },
  "fd-exhaustion": {
    scenario: "fd-exhaustion",
    summary: "nginx has reached its limit of open files (errno 24), and connections are files: `socketpair() failed (24: Too many open files)`. So it answers 500 itself, or does not take the visitor's connection at all.",
    place: "edge/nginx.conf:2",
    lines: [
      "edge: [alert] socketpair() failed (24: Too many open files)",
      "probe: GET http://127.0.0.1:8170/api/health: 500",
      "edge: worker_rlimit_nofile 10;"
    ],
    fix: "Raise the limit: `ulimits: nofile: 65536` for `edge` in compose, or `worker_rlimit_nofile` in nginx.conf; two for each connection of `worker_connections` are enough.",
    patch: null,
    command: null
  },
  "host-oom-killed": {
    scenario: "group-oom-killed-worker",
    summary: "The kernel killed a process of `backend` for memory, and its container has no memory limit: what ran out is the memory of the whole machine, or of a group that the container is in.",
    place: "docker-compose.yml:2",
    lines: [
      "backend: container of backend ran out of memory",
      'frontend: [error] upstream prematurely closed connection while reading response header from upstream, request: "POST /api/barcodes/upload-excel HTTP/1.1", upstream: "http://172.24.0.2:8034/api/barcodes/upload-excel"',
      "backend: backend: no memory limit, most used since its start 512 MB, processes killed for memory: 2",
      "backend: backend is running, with a process killed for memory",
      "probe: POST http://127.0.0.1:23885/api/barcodes/upload-excel: 502"
    ],
    fix: "Use less memory for one request (read and write piece by piece), start fewer workers, or give the machine more memory or swap. With a memory limit for each service, the kernel ends the one that takes too much, and no other.",
    patch: null,
    command: null
  },
  "jvm-oom": {
    scenario: "jvm-oom",
    summary: "The Java heap of `api` was full in the middle of a request (`OutOfMemoryError`), and the JVM ended with exit code 3.",
    place: "docker-compose.yml:6",
    lines: [
      "api: Terminating due to java.lang.OutOfMemoryError: Java heap space",
      "api: container of api ended with exit code 3",
      "probe: POST http://127.0.0.1:26353/documents: 502"
    ],
    fix: "Raise the heap (`-Xmx`, or `-XX:MaxRAMPercentage=75` for a share of the container's memory), or let the request use less: stream the upload instead of holding it in memory.",
    patch: null,
    command: null
  },
  "keepalive-close-wait-leak": {
    scenario: "keepalive-close-wait-leak",
    summary: "`registry` keeps 60 connections to its port 8000 that nginx has closed long ago (CLOSE_WAIT), and serves no new ones: GET /api/health was waited for in vain.",
    place: "registry/Dockerfile:15",
    lines: [
      "registry: registry keeps 60 connections to port 8000 that the other side has closed",
      "probe: GET http://127.0.0.1:28372/api/health: 504",
      "probe: GET http://172.21.0.2:8000/healthz: no answer within 2.0 s"
    ],
    fix: "Let `registry` close a connection when the other side has closed it: close it in a `finally` or `with`, also after errors, or update the HTTP library that does not. A restart helps until as many have gathered again.",
    patch: null,
    command: null
  },
  "nginx-worker-connections": {
    scenario: "nginx-worker-connections",
    summary: "nginx has no connection left: a worker may hold 3, and one proxied request takes two. So it answers 500 itself or drops the visitor.",
    place: "edge/nginx.conf:6",
    lines: [
      'edge: [alert] 3 worker_connections are not enough while connecting to upstream, request: "GET /api/health HTTP/1.1", upstream: "http://192.168.240.2:5170/api/health"',
      "probe: GET http://127.0.0.1:8170/api/health: 500",
      "edge: worker_connections 3;"
    ],
    fix: "Raise `worker_connections` in the `events` block (1024 or more), together with the limit of open files where that is lower. Look first whether many connections hang, and at what.",
    patch: "--- a/edge/nginx.conf\n+++ b/edge/nginx.conf\n@@ -3,7 +3,7 @@\n pid /run/nginx.pid;\n \n events {\n-    worker_connections 3;\n+    worker_connections 1024;\n }\n \n http {\n",
    command: null
  },
  "nginx-worker-killed": {
    scenario: "nginx-worker-killed",
    summary: "A worker of nginx was killed (signal 9) over a request, so the visitor's connection broke off. Memory limit of `edge`: 24 MB; the engine counts 2 kills for lack of memory.",
    place: "docker-compose.yml:12",
    lines: [
      "edge: [alert] worker process 18 exited on signal 9",
      "probe: POST http://127.0.0.1:8170/api/documents: closed without an answer",
      "edge: edge: memory limit 24 MB, most used since its start 24 MB, processes killed for memory: 2"
    ],
    fix: "Raise the memory limit of `edge`, or let nginx need less: `client_body_buffer_size` and `proxy_buffers` count for every request at once, and larger bodies belong in its temporary files.",
    patch: null,
    command: null
  },
  "node-heap-oom": {
    scenario: "node-heap-oom",
    summary: "V8 ended the process of `api` over POST /api/photos: its JavaScript heap was full. The container's memory has nothing to do with it.",
    place: "docker-compose.yml:8",
    lines: [
      "api: FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory",
      "api: container of api ended with exit code 139",
      'proxy: [error] upstream prematurely closed connection while reading response header from upstream, request: "POST /api/photos HTTP/1.1", upstream: "http://192.168.0.2:3000/api/photos"',
      "api: api is waiting for its next restart, exit code 139, restarted 3 times",
      "probe: POST http://127.0.0.1:26545/api/photos: 502"
    ],
    fix: "Keep less in memory for POST /api/photos: read the upload piece by piece instead of whole. If it needs that much, raise V8's own limit: `NODE_OPTIONS=--max-old-space-size=1024` (in MB, and below the container's limit).",
    patch: null,
    command: null
  },
  "php-fpm-max-children": {
    scenario: "php-fpm-max-children",
    summary: "All 1 children of PHP-FPM in `php` are busy, and `pm.max_children` allows no more: further requests wait in its queue until nginx gives up.",
    place: "php/www.conf:10",
    lines: [
      "php: [20-Nov-2026 11:54:21] WARNING: [pool www] server reached max_children setting (1), consider raising it",
      'nginx: [error] upstream timed out (110: Connection timed out) while reading response header from upstream, request: "GET /report HTTP/1.1", upstream: "fastcgi://172.25.0.2:9000"',
      "probe: GET http://127.0.0.1:22013/healthz: 504"
    ],
    fix: "Raise `pm.max_children` in the pool's configuration (www.conf) as far as the memory allows, and look at what keeps the children busy so long (the slowlog of PHP-FPM tells).",
    patch: null,
    command: null
  },
  "php-memory-limit": {
    scenario: "php-memory-limit",
    summary: "PHP in `php` ended the request at public/photos.php:12: it needed more than the 64 MB that PHP's `memory_limit` allows a script.",
    place: "public/photos.php:12",
    lines: [
      "php: NOTICE: PHP message: PHP Fatal error:  Allowed memory size of 67108864 bytes exhausted (tried to allocate 268439552 bytes) in /srv/gallery/public/photos.php on line 12",
      "probe: POST http://127.0.0.1:20159/photos: 500"
    ],
    fix: "Let the script use less memory (read the file piece by piece, release what is done), or raise `memory_limit` in the php.ini of `php`. The memory of the container is another limit, and was not reached.",
    patch: null,
    command: null
  },
  "worker-oom-killed": {
    scenario: "worker-oom-killed",
    summary: "A worker process of `backend` was killed while it worked on POST /api/barcodes/upload-excel: its container reached the memory limit of 512 MB. The container itself stays up, so every health check looks fine.",
    place: "docker-compose.yml:37",
    lines: [
      "backend: container of backend ran out of memory",
      'frontend: [error] upstream prematurely closed connection while reading response header from upstream, request: "POST /api/barcodes/upload-excel HTTP/1.1", upstream: "http://192.168.16.2:8034/api/barcodes/upload-excel"',
      "backend: backend: memory limit 512 MB, most used since its start 512 MB, processes killed for memory: 2",
      "backend: backend is running, with a process killed for memory",
      "probe: POST http://127.0.0.1:8080/api/barcodes/upload-excel: 502"
    ],
    fix: "Raise the memory limit of `backend`, start fewer workers, or let the request use less memory (read the file piece by piece, release what is done). Longer timeouts or other proxy settings do not help.",
    patch: null,
    command: null
  },
  "client-body-timeout-408": {
    scenario: "client-body-timeout-408",
    summary: "nginx gave up waiting for the body of POST /api/documents: between two parts of it more time went by than `client_body_timeout 1ms;` allows. It closed the connection and noted 408; the backend saw nothing.",
    place: "edge/documents.conf:9",
    lines: [
      'edge: 172.28.0.1 - - [20/Nov/2026:13:26:55 +0000] "POST /api/documents HTTP/1.1" 408 0 "-" "bad-gateway/1.0 (probe a6634027-c1bf)" "-"',
      "probe: POST http://127.0.0.1:25228/api/documents: closed without an answer",
      "edge: client_body_timeout 1ms;"
    ],
    fix: "Set `client_body_timeout` to what a slow line needs between two parts of an upload (60s is the default), or upload in smaller pieces.",
    patch: "--- a/edge/documents.conf\n+++ b/edge/documents.conf\n@@ -6,7 +6,7 @@\n     listen 80;\n     server_name _;\n     client_max_body_size 20m;\n-    client_body_timeout 1ms;\n+    client_body_timeout 60s;\n     location /api/ {\n         proxy_pass http://documents;\n         proxy_http_version 1.1;\n",
    command: null
  },
  "client-timeout-499": {
    scenario: "client-timeout-499",
    summary: "The client of GET /api/records/export gave up after 2 s, and nginx noted 499. `registry` was at work and finished with 200 later.",
    place: "gateway/gateway.conf:7",
    lines: [
      'gateway: 192.168.96.1 - - [20/Nov/2026:11:59:56 +0000] "GET /api/records/export HTTP/1.1" 499 0 "-" "bad-gateway/1.0 (probe 21ef049b-3533)"',
      "probe: GET http://127.0.0.1:29332/api/records/export: no answer within 2.0 s",
      'registry: 192.168.96.3 - - "GET /api/records/export HTTP/1.0" 200 -'
    ],
    fix: "Give the client (a browser, a load balancer, a healthcheck, the `request-timeout` of this check) more time than `registry` needs for GET /api/records/export, or make that faster: work of this length belongs in the background.",
    patch: null,
    command: null
  },
  "event-loop-blocked": {
    scenario: "event-loop-blocked",
    summary: "While `backend` works on POST /api/barcodes/upload-excel, it answers nobody else: its healthcheck, which it had answered before, gets no answer in time. uvicorn serves all requests of a process in one loop, and the handler of POST /api/barcodes/upload-excel holds that loop for as long as it works or waits.",
    place: "backend/Dockerfile:19",
    lines: [
      "backend: Health check exceeded timeout (1s):   % Total    % Received % Xferd  Average Speed   Time    Time     Time  Current",
      "probe: POST http://127.0.0.1:29633/api/barcodes/upload-excel: 504",
      "probe: GET http://172.27.0.2:8034/healthz: 200"
    ],
    fix: "Take the long work out of the loop: `await asyncio.to_thread(\u2026)` or a process pool in Python (in FastAPI a handler with plain `def` runs in a thread by itself), a worker thread in Node; and use libraries that wait without blocking. More worker processes only make it rarer.",
    patch: null,
    command: null
  },
  "gunicorn-worker-timeout": {
    scenario: "gunicorn-worker-timeout",
    summary: "gunicorn in `backend` killed its worker 7 after 4.4 s, because POST /api/barcodes/upload-excel took longer than `--timeout` allows.",
    place: "backend/Dockerfile:22",
    lines: [
      "backend: [1] [CRITICAL] WORKER TIMEOUT (pid:7)",
      "probe: POST http://127.0.0.1:8080/api/barcodes/upload-excel: 502",
      'frontend: [error] upstream prematurely closed connection while reading response header from upstream, request: "POST /api/barcodes/upload-excel HTTP/1.1", upstream: "http://192.168.64.2:8034/api/barcodes/upload-excel"'
    ],
    fix: "Raise gunicorn's `--timeout` above what the work takes and keep it below nginx's proxy_read_timeout, or move the work out of the request. It is not a lack of memory, even if the log adds \"Perhaps out of memory?\".",
    patch: null,
    command: null
  },
  "keepalive-race": {
    scenario: "keepalive-race",
    summary: "nginx sent POST /api/photos over an idle connection that it had kept (`keepalive`), at the moment at which `api` closed it: `api` keeps them 1 s, and nginx up to 60 s. The same request is answered when it is sent again; nginx does not repeat a POST by itself.",
    place: "api/server.js:10",
    lines: [
      'proxy: [error] recv() failed (104: Connection reset by peer) while reading response header from upstream, request: "POST /api/photos HTTP/1.1", upstream: "http://192.168.64.2:3000/api/photos"',
      "proxy: keepalive 16;",
      "api: keep-alive-timeout = 1000",
      "probe: POST http://127.0.0.1:21523/api/photos: 502",
      "probe: POST http://127.0.0.1:21523/api/photos: 201"
    ],
    fix: "Let the backend keep idle connections longer than nginx does: Node `server.keepAliveTimeout = 75_000`, uvicorn `--timeout-keep-alive 75`, gunicorn `--keep-alive 75`. Or set `keepalive_timeout` in the upstream block below the backend's time.",
    patch: null,
    command: null
  },
  "nginx-proxy-read-timeout": {
    scenario: "nginx-proxy-read-timeout",
    summary: "nginx waited 3 s (`proxy_read_timeout`) for an answer to POST /api/barcodes/upload-excel, and gave up while `backend` was still at work. Asked direct, `backend` answers after 8 s.",
    place: "frontend/nginx.conf:27",
    lines: [
      'frontend: [error] upstream timed out (110: Connection timed out) while reading response header from upstream, request: "POST /api/barcodes/upload-excel HTTP/1.1", upstream: "http://172.31.0.2:8034/api/barcodes/upload-excel"',
      "probe: POST http://127.0.0.1:8080/api/barcodes/upload-excel: 504",
      "probe: POST http://172.31.0.2:8034/api/barcodes/upload-excel: 200",
      "frontend: by its configuration, nginx passes POST /api/barcodes/upload-excel to backend:8034/api/barcodes/upload-excel"
    ],
    fix: "Raise `proxy_read_timeout` for this location above what the work takes. Better for long work: answer at once, and do it in the background.",
    patch: null,
    command: null
  },
  "nginx-read-timeout-midstream": {
    scenario: "nginx-read-timeout-midstream",
    summary: "`registry` began to answer GET /api/records/export, then paused, and nginx waited 1 s for the next piece and broke the answer off: the visitor has status 200 and half of it.",
    place: "gateway/gateway.conf:11",
    lines: [
      'gateway: [error] upstream timed out (110: Connection timed out) while reading upstream, request: "GET /api/records/export HTTP/1.1", upstream: "http://172.18.0.2:8000/api/records/export"',
      "probe: GET http://127.0.0.1:24143/api/records/export: closed without an answer",
      "probe: GET http://172.18.0.2:8000/api/records/export: 200"
    ],
    fix: "Raise `proxy_read_timeout` for this location above the longest pause, or let `registry` send something meanwhile (a comment line for server-sent events, a part of the result).",
    patch: null,
    command: null
  },
  "php-request-terminate-timeout": {
    scenario: "php-request-terminate-timeout",
    summary: "PHP-FPM in `php` ended the child 7 in the middle of a request, after 2 s: that is longer than `request_terminate_timeout` allows.",
    place: "php/www.conf:18",
    lines: [
      `php: [20-Nov-2026 11:54:15] WARNING: [pool www] child 7, script '/srv/gallery/public/index.php' (request: "POST /index.php") execution timed out (2.386752 sec), terminating`,
      'nginx: [error] recv() failed (104: Connection reset by peer) while reading response header from upstream, request: "POST /photos HTTP/1.1", upstream: "fastcgi://172.24.0.2:9000"',
      "probe: POST http://127.0.0.1:29442/photos: 502"
    ],
    fix: "Raise `request_terminate_timeout` in the pool's configuration (www.conf) above what the longest request takes, and keep it below nginx's fastcgi_read_timeout; or move the work out of the request.",
    patch: null,
    command: null
  },
  "requests-served-one-by-one": {
    scenario: "overloaded",
    summary: "`uvicorn app.main:app` works on one request at a time. GET /api/v1/group-ai/accounts takes 1.8 s; of those sent together, the second was answered after 3.3 s, and so on, until nginx waited no longer (4 s): 17 of 20 failed.",
    place: null,
    lines: [
      "probe: GET http://127.0.0.1:8000/api/v1/group-ai/accounts: 200",
      "probe: GET http://172.17.0.2:80/api/v1/group-ai/accounts: 200",
      "probe: GET http://172.17.0.2:80/api/v1/group-ai/accounts: 504"
    ],
    fix: "Let it work on several at once: more workers (`--workers` of uvicorn, `-w` of gunicorn), and no blocking work inside an event loop (in FastAPI a handler with plain `def` runs in a thread by itself). If requests wait for a lock, hold it for less long. A longer `proxy_read_timeout` only makes the queue longer.",
    patch: null,
    command: null
  },
  "server-request-timeout": {
    scenario: "server-request-timeout",
    summary: "`inbox` breaks POST /api/documents off after 3.1 s each time, although its process lives and its log gives no reason: its server allows a request no more time (WriteTimeout: 2 * time.Second,).",
    place: "inbox/main.go:20",
    lines: [
      "probe: POST http://127.0.0.1:23898/api/documents: 502",
      "probe: POST http://172.23.0.2:8090/documents: closed without an answer",
      "inbox: request-timeout = 2000",
      'web: [error] upstream prematurely closed connection while reading response header from upstream, request: "POST /api/documents HTTP/1.1", upstream: "http://172.23.0.2:8090/documents"'
    ],
    fix: "Raise the time that the server itself allows a request above what the slowest one needs: Node `requestTimeout`, Go `ReadTimeout` and `WriteTimeout`, Puma `first_data_timeout`, Tomcat `connectionTimeout`. nginx's timeouts do not help.",
    patch: null,
    command: null
  },
  "single-worker-self-call": {
    scenario: "single-worker-self-call",
    summary: "`web` asks itself: while it works on a request it sends GET /api/tariffs to its own address through nginx, and no worker is left to answer that (it has one). Both wait for each other until a timeout ends it.",
    place: "web/parcels/manifests.py:28",
    lines: [
      'nginx: [error] upstream timed out (110: Connection timed out) while reading response header from upstream, request: "GET /api/tariffs HTTP/1.1", upstream: "http://172.30.0.2:8000/api/tariffs"',
      'web: File "/srv/parcels/parcels/manifests.py", line 28\n  with urlopen(os.environ["PUBLIC_URL"] + "/api/tariffs") as answer:\nurllib.error.HTTPError: HTTP Error 504: Gateway Time-out'
    ],
    fix: "Call the function instead of the URL: what is asked for lies in the same program. Or give the server more workers or threads than such calls can be under way at once (gunicorn: `--workers 3`, `--threads 4`). Longer timeouts only make the wait longer.",
    patch: null,
    command: null
  },
  "uwsgi-harakiri": {
    scenario: "uwsgi-harakiri",
    summary: "uWSGI in `web` killed its worker 7 in the middle of a request, which took longer than `harakiri` allows (2 s).",
    place: "web/uwsgi.ini:7",
    lines: [
      "web: Fri Nov 20 12:08:01 2026 - *** HARAKIRI ON WORKER 1 (pid: 7, try: 1) ***",
      'nginx: [error] upstream prematurely closed connection while reading response header from upstream, request: "POST /tickets HTTP/1.1", upstream: "uwsgi://192.168.112.2:3031"',
      "probe: POST http://127.0.0.1:28773/tickets: 502"
    ],
    fix: "Raise `harakiri` in the configuration of uWSGI above what the longest request takes, and keep it below nginx's uwsgi_read_timeout; or move the work out of the request.",
    patch: null,
    command: null
  },
  "http-to-tls-port": {
    scenario: "http-to-tls-port",
    summary: "nginx speaks HTTP without TLS to `registry` (`proxy_pass http://\u2026`), but its port 8443 wants TLS: asked by https it answers.",
    place: "gateway/gateway.conf:7",
    lines: [
      'gateway: [error] recv() failed (104: Connection reset by peer) while reading response header from upstream, request: "GET /api/health HTTP/1.1", upstream: "http://192.168.224.2:8443/api/health"',
      "probe: GET https://192.168.224.2:8443/healthz: 200",
      "probe: GET http://127.0.0.1:20703/api/health: 502"
    ],
    fix: "Write `https://` instead of `http://` in `proxy_pass`, or use a port of `registry` that speaks HTTP without TLS.",
    patch: "--- a/gateway/gateway.conf\n+++ b/gateway/gateway.conf\n@@ -4,7 +4,7 @@\n     client_max_body_size 20m;\n \n     location /api/ {\n-        proxy_pass http://registry:8443;\n+        proxy_pass https://registry:8443;\n         proxy_set_header Host $host;\n         proxy_set_header X-Real-IP $remote_addr;\n         proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;\n",
    command: null
  },
  "https-to-plain-http": {
    scenario: "https-to-plain-http",
    summary: "nginx speaks TLS to `backend:8034` (`proxy_pass https://\u2026`), but `backend` speaks without TLS on that port.",
    place: "frontend/nginx.conf:16",
    lines: [
      'frontend: [error] SSL_do_handshake() failed (SSL: error:0A00010B:SSL routines::wrong version number) while SSL handshaking to upstream, request: "GET /api/health HTTP/1.1", upstream: "https://172.19.0.2:8034/api/health"',
      "frontend: by its configuration, nginx passes GET /api/health to backend:8034/api/health",
      "backend: WARNING:  Invalid HTTP request received."
    ],
    fix: "Write `http://` instead of `https://` in `proxy_pass`. Visitors keep their https: nginx ends it, and speaks without TLS inside the network.",
    patch: "--- a/frontend/nginx.conf\n+++ b/frontend/nginx.conf\n@@ -13,7 +13,7 @@\n     client_body_timeout 300s;\n \n     location /api/ {\n-        proxy_pass https://backend:8034;\n+        proxy_pass http://backend:8034;\n         proxy_http_version 1.1;\n         proxy_set_header Upgrade $http_upgrade;\n         proxy_set_header Connection $connection_upgrade;\n",
    command: null
  },
  "tls-cert-file-missing": {
    scenario: "tls-cert-file-missing",
    summary: "nginx does not start, because it cannot open the certificate /etc/nginx/certs/fullchain.pem: no such file in the container of `edge`.",
    place: "edge/documents.conf:8",
    lines: [
      'edge: [emerg] cannot load certificate "/etc/nginx/certs/fullchain.pem": BIO_new_file() failed (SSL: error:80000002:system library::No such file or directory:calling fopen(/etc/nginx/certs/fullchain.pem, r) error:10000080:BIO routines::no such file)',
      "edge: edge has ended, exit code 1",
      "edge: ssl_certificate /etc/nginx/certs/fullchain.pem;"
    ],
    fix: "Mount or copy the certificate to /etc/nginx/certs/fullchain.pem, or correct the path. Of Let's Encrypt mount all of /etc/letsencrypt: the files in `live` are links into `archive`. Where certificates are made only at deployment, give this check a self-signed stand-in.",
    patch: null,
    command: null
  },
  "tls-client-certificate-missing": {
    scenario: "tls-client-certificate-wanted-1-3",
    summary: "`registry` wants a certificate from whoever connects (mutual TLS), and nginx shows none, so `registry` ends the session (alert 116).",
    place: "gateway/gateway.conf:7",
    lines: [
      'gateway: [crit] SSL_read() failed (SSL: error:0A00045C:SSL routines::tlsv13 alert certificate required:SSL alert number 116) while reading response header from upstream, request: "GET /api/health HTTP/1.1", upstream: "https://172.21.0.2:8443/api/health"',
      "probe: GET http://127.0.0.1:23256/api/health: 502",
      "registry: 172.21.0.1: no TLS session: PEER_DID_NOT_RETURN_A_CERTIFICATE"
    ],
    fix: "Give nginx a certificate that `registry` accepts: `proxy_ssl_certificate` and `proxy_ssl_certificate_key` beside `proxy_pass`. A server name or other ciphers change nothing here.",
    patch: null,
    command: null
  },
  "tls-protocol-mismatch": {
    scenario: "tls-protocol-mismatch",
    summary: "nginx may speak only TLSv1.2 to `registry` (`proxy_ssl_protocols`), which takes none of it (tlsv1 alert protocol version).",
    place: "gateway/gateway.conf:8",
    lines: [
      'gateway: [error] SSL_do_handshake() failed (SSL: error:0A00042E:SSL routines::tlsv1 alert protocol version:SSL alert number 70) while SSL handshaking to upstream, request: "GET /api/health HTTP/1.1", upstream: "https://172.27.0.2:8443/api/health"',
      "probe: GET http://127.0.0.1:21531/api/health: 502",
      "gateway: proxy_ssl_protocols TLSv1.2;"
    ],
    fix: "Let `proxy_ssl_protocols` and `proxy_ssl_ciphers` include what `registry` speaks, best by removing both lines; where `registry` is too old for that, update it.",
    patch: null,
    command: null
  },
  "tls-sni-missing": {
    scenario: "tls-sni-missing",
    summary: "`registry` refuses nginx's TLS session (alert 112): nginx does not say which server name it wants, and `registry` has a certificate for known names only.",
    place: "gateway/gateway.conf:7",
    lines: [
      'gateway: [crit] SSL_do_handshake() failed (SSL: error:0A000458:SSL routines::tlsv1 unrecognized name:SSL alert number 112) while SSL handshaking to upstream, request: "GET /api/health HTTP/1.1", upstream: "https://172.30.0.2:8443/api/health"',
      "probe: GET http://127.0.0.1:22922/api/health: 502",
      "probe: GET https://172.30.0.2:8443/healthz: 200"
    ],
    fix: "Add `proxy_ssl_server_name on;` beside `proxy_pass`. The name that is sent is the host in `proxy_pass`; where that is an upstream block's name or an address, add `proxy_ssl_name` with the real name.",
    patch: "--- a/gateway/gateway.conf\n+++ b/gateway/gateway.conf\n@@ -4,6 +4,7 @@\n     client_max_body_size 20m;\n \n     location /api/ {\n+        proxy_ssl_server_name on;\n         proxy_pass https://registry:8443;\n         proxy_set_header Host $host;\n         proxy_set_header X-Real-IP $remote_addr;\n",
    command: null
  },
  "tls-upstream-verify-failed": {
    scenario: "tls-upstream-verify-failed",
    summary: "nginx checks the certificate of `registry` (`proxy_ssl_verify on`) and does not accept it: it is self-signed, and nginx was not told to trust it.",
    place: "gateway/gateway.conf:9",
    lines: [
      'gateway: [error] upstream SSL certificate verify error: (18:self-signed certificate) while SSL handshaking to upstream, request: "GET /api/health HTTP/1.1", upstream: "https://192.168.32.2:8443/api/health"',
      "probe: GET http://127.0.0.1:24347/api/health: 502"
    ],
    fix: "Put the CA that issued it (for a self-signed one, the certificate itself) into the file of `proxy_ssl_trusted_certificate`; the server has to send the certificates in between.",
    patch: null,
    command: null
  },
  "backend-body-limit-413": {
    scenario: "backend-body-limit-413",
    summary: "`api` itself takes no upload of this size (its limit): request entity too large. So it answers POST /api/photos with 413; nginx only passes that on.",
    place: "api/routes/photos.js:12",
    lines: [
      "api: PayloadTooLargeError: request entity too large",
      "probe: POST http://127.0.0.1:27998/api/photos: 413"
    ],
    fix: "Raise the limit in the application: body-parser, express.json and express.raw have `limit`, multer and formidable `fileSize`/`maxFileSize`, Flask MAX_CONTENT_LENGTH, Django DATA_UPLOAD_MAX_MEMORY_SIZE, Spring `spring.servlet.multipart.max-file-size`, PHP post_max_size, Go http.MaxBytesReader. `client_max_body_size` of nginx is not what refuses it.",
    patch: null,
    command: null
  },
  "backend-closes-before-body-read": {
    scenario: "backend-closes-before-body-read",
    summary: "`api` closes the connection in the middle of POST /api/photos, before it has read the body of 12.1 MB, without an answer, each time and at once. nginx is still sending (104), so it answers 502.",
    place: "docker-compose.yml:2",
    lines: [
      'proxy: [error] recv() failed (104: Connection reset by peer) while reading response header from upstream, request: "POST /api/photos HTTP/1.1", upstream: "http://172.23.0.2:3000/api/photos"',
      "probe: POST http://172.23.0.2:3000/api/photos: closed without an answer",
      "probe: POST http://127.0.0.1:21493/api/photos: 502"
    ],
    fix: "Let the backend read (or discard) the body before it answers and closes: no `Connection: close`, `destroy` or return before the body is consumed, and the check of size or login in front of it. Keep `proxy_request_buffering on`, and set `client_max_body_size` to what the backend takes, so that nginx refuses the rest with a clean 413.",
    patch: null,
    command: null
  },
  "client-body-temp-unwritable": {
    scenario: "client-body-temp-unwritable",
    summary: "nginx cannot store the upload: it may not write /var/lib/nginx/body/0000000003 (permission denied). So it answers 500 itself to every upload that is larger than its buffer in memory.",
    place: "docker-compose.yml:40",
    lines: [
      'frontend: [crit] open() "/var/lib/nginx/body/0000000003" failed (13: Permission denied), request: "POST /api/barcodes/upload-excel HTTP/1.1"',
      "probe: POST http://127.0.0.1:8080/api/barcodes/upload-excel: 500"
    ],
    fix: "Give the folder to the user 101, as whom the whole container of `frontend` runs: nginx ignores `user` in nginx.conf then. Or point `client_body_temp_path` to a folder that this user may write, or mount a tmpfs there that is the user's (`mode=1777`).",
    patch: null,
    command: null
  },
  "multipart-parse-failure": {
    scenario: "multipart-parse-failure",
    summary: "nginx overwrites the Content-Type of the upload (`proxy_set_header Content-Type multipart/form-data`), and with it the boundary that the form is split at. So `api` answers POST /api/photos with 500: Multipart: Boundary not found",
    place: "nginx/nginx.conf:28",
    lines: [
      "api: Error: Multipart: Boundary not found\n    at /srv/api/lib/receive.js:11",
      "probe: POST http://127.0.0.1:21772/api/photos: 500",
      "proxy: proxy_set_header Content-Type multipart/form-data;"
    ],
    fix: "Take `proxy_set_header Content-Type multipart/form-data` away: nginx passes the client's own Content-Type on, boundary included.",
    patch: null,
    command: null
  },
  "nginx-client-max-body-size": {
    scenario: "nginx-client-max-body-size",
    summary: "nginx accepts at most 1 MB (its default: nothing sets `client_max_body_size` here). The upload had 3.1 MB, so nginx refused it with 413, and the backend never saw it.",
    place: "frontend/nginx.conf:14",
    lines: [
      "probe: POST http://127.0.0.1:8080/api/barcodes/upload-excel: 413",
      'frontend: [error] client intended to send too large body: 3146207 bytes, request: "POST /api/barcodes/upload-excel HTTP/1.1"',
      "frontend: by its configuration, nginx passes POST /api/barcodes/upload-excel to backend:8034/api/barcodes/upload-excel"
    ],
    fix: "Set `client_max_body_size` for this location to the largest upload that the backend accepts; 3.1 MB need `client_max_body_size 4m;`.",
    patch: "--- a/frontend/nginx.conf\n+++ b/frontend/nginx.conf\n@@ -12,6 +12,7 @@\n     client_body_timeout 300s;\n \n     location /api/ {\n+        client_max_body_size 4m;\n         proxy_pass http://backend:8034;\n         proxy_http_version 1.1;\n         proxy_set_header Upgrade $http_upgrade;\n",
    command: null
  },
  "outer-proxy-body-limit": {
    scenario: "outer-proxy-body-limit",
    summary: "The upload of 2.1 MB was refused with 413 by `gateway`, which stands in front of `depot`: the limit of `depot` is 20m, that of `gateway` its default, 1 MB. Each nginx on the way has a limit of its own.",
    place: "gateway/gateway.conf:5",
    lines: [
      'gateway: [error] client intended to send too large body: 2097310 bytes, request: "POST /api/records/import HTTP/1.1"',
      "probe: POST http://127.0.0.1:21261/api/records/import: 413",
      "depot: client_max_body_size 20m;"
    ],
    fix: "Set `client_max_body_size` in `gateway` too, at least as high as in `depot`.",
    patch: "--- a/gateway/gateway.conf\n+++ b/gateway/gateway.conf\n@@ -3,6 +3,7 @@\n     server_name _;\n \n     location /api/ {\n+        client_max_body_size 20m;\n         proxy_pass http://depot;\n         proxy_set_header Host $host;\n         proxy_set_header X-Real-IP $remote_addr;\n",
    command: null
  },
  "request-buffering-off-slow-client": {
    scenario: "request-buffering-off-slow-client",
    summary: "A slow upload held a worker of `registry` until gunicorn ended it: the worker was waiting for the client's next bytes. nginx passes bodies on as they come here (`proxy_request_buffering off`), so each slow client costs a worker, and other requests wait.",
    place: "gateway/gateway.conf:13",
    lines: [
      'registry: File "/app/registry.py", line 15\n  received = len(environ["wsgi.input"].read())\nSystemExit: 1',
      "gateway: by its configuration, nginx passes GET /api/health to registry:8000/api/health",
      "probe: GET http://127.0.0.1:21774/api/health: no answer within 3.0 s"
    ],
    fix: "Remove `proxy_request_buffering off`, so that nginx takes the body first and passes it on at once; or run `registry` with an asynchronous worker (`--worker-class gthread` or `gevent`), for which a slow client costs little.",
    patch: "--- a/gateway/gateway.conf\n+++ b/gateway/gateway.conf\n@@ -10,6 +10,6 @@\n         proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;\n         proxy_read_timeout 20s;\n         # The registry shows how far an upload has come, so it must see it as it comes.\n-        proxy_request_buffering off;\n+        proxy_request_buffering on;\n     }\n }\n",
    command: null
  },
  "temp-dir-full-or-ro-backend": {
    scenario: "temp-dir-full-or-ro-backend",
    summary: "The framework of `api` puts uploads into /tmp/104327fa1bc18ee3ce2089e05 first, and the file system of its container is read-only. So it answers POST /api/photos with 500, while small requests work.",
    place: "docker-compose.yml:4",
    lines: [
      "api: [Error: EROFS: read-only file system, open '/tmp/104327fa1bc18ee3ce2089e05'] {",
      "probe: POST http://127.0.0.1:24464/api/photos: 500"
    ],
    fix: "Give the container a folder for temporary files: `tmpfs: /tmp` in compose. In an image from scratch copy an empty /tmp, or set TMPDIR to a folder that a volume holds.",
    patch: null,
    command: null
  },
  "upload-dir-missing": {
    scenario: "upload-dir-missing",
    summary: "`api` wants to store the upload in /srv/api/uploads, and there is no such folder in its container. So it answers POST /api/photos with 500.",
    place: "api/Dockerfile:9",
    lines: [
      "api: [Error: ENOENT: no such file or directory, open '/srv/api/uploads/35ad46fd-632e-46bd-a922-221f3e30745c.png'] {",
      "probe: POST http://127.0.0.1:20991/api/photos: 500"
    ],
    fix: "Make the folder when the image is built (`RUN mkdir -p /srv/api/uploads`) or when the program starts. Where a volume holds the uploads, mount it at exactly this path.",
    patch: '--- a/api/Dockerfile\n+++ b/api/Dockerfile\n@@ -7,6 +7,7 @@\n \n WORKDIR /srv/api\n COPY . .\n+RUN mkdir -p /srv/api/uploads\n \n EXPOSE 3000\n CMD ["node", "server.js"]\n',
    command: null
  },
  "upload-dir-not-writable": {
    scenario: "upload-dir-not-writable",
    summary: "`backend` runs as the user barcode, who may not write /app/uploads/c6bd060ca5c2.xlsx. So it answers the upload with 500.",
    place: "docker-compose.yml:22",
    lines: [
      `backend: File "/app/barcodes.py", line 35
  upload.write_bytes(content)
PermissionError: [Errno 13] Permission denied: '/app/uploads/c6bd060ca5c2.xlsx'`,
      "probe: POST http://127.0.0.1:8080/api/barcodes/upload-excel: 500"
    ],
    fix: "Give the folder to the user that the server runs as: create it in the image and `chown` it there, before the volume is mounted over it. Or run the server as the folder's owner.",
    patch: null,
    command: null
  }
};
export {
  examples_default as default
};

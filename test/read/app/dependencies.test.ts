import { describe, expect, test } from "vitest";
import { readAppLog } from "../../../src/read/app/read-app-log.ts";

const nowhere = { place: () => null, inRepository: () => null, environment: null };

function read(...lines: readonly string[]) {
  const logs = readAppLog(
    lines.map((text) => ({ at: null, text })),
    nowhere,
  );
  return logs.map(({ log }) => log);
}

describe("a database's own words", () => {
  test.each([
    [
      '2026-11-20 11:52:48.101 UTC [77] FATAL:  password authentication failed for user "shop"',
      { code: "login-rejected", user: "shop", why: null },
    ],
    [
      'FATAL:  password authentication failed for user "postgres"',
      { code: "login-rejected", user: "postgres", why: null },
    ],
    [
      'DETAIL:  User "postgres" has no password assigned.',
      { code: "login-rejected", user: "postgres", why: "no-password" },
    ],
    [
      '2026-11-20 11:52:48.101 UTC [77] DETAIL:  Role "shop" does not exist.',
      { code: "login-rejected", user: "shop", why: "no-role" },
    ],
    [
      '2026-11-20 11:52:48.101 UTC [77] FATAL:  database "shop" does not exist',
      { code: "database-unknown", database: "shop" },
    ],
    ['FATAL: database "shop" does not exist', { code: "database-unknown", database: "shop" }],
    [
      "PostgreSQL Database directory appears to contain a database; Skipping initialization",
      { code: "database-initialized", fresh: false },
    ],
    [
      "PostgreSQL init process complete; ready for start up.",
      { code: "database-initialized", fresh: true },
    ],
    [
      '2026-11-20 11:52:48.101 UTC [77] ERROR:  could not extend file "base/16384/2601": No space left on device',
      { code: "disk-full", what: "base/16384/2601" },
    ],
    [
      "write /data/export.csv: no space left on device",
      { code: "disk-full", what: "/data/export.csv" },
    ],
  ])("%s", (line, log) => {
    expect(read(line)).toEqual([log]);
  });

  test("a file whose name speaks of space is no full disk", () => {
    expect(read("saved no-space-left-on-device.txt")).toEqual([]);
  });
});

describe("what clients say when the server has no database of that name", () => {
  const python = (last: string) => [
    "Traceback (most recent call last):",
    '  File "/app/shop/views.py", line 3, in index',
    "    open()",
    last,
  ];
  const postgres =
    "    at Parser.parseErrorMessage (/app/node_modules/pg-protocol/dist/parser.js:285:98)";
  const pool = "    at /app/node_modules/pg-pool/index.js:45:11";
  const missing = { is: "database-missing", database: "shop" };

  test.each([
    python(
      'django.db.utils.OperationalError: connection to server at "db" (172.18.0.2), port 5432 failed: FATAL:  database "shop" does not exist',
    ),
    python('asyncpg.exceptions.InvalidCatalogNameError: database "shop" does not exist'),
    python("pymysql.err.OperationalError: (1049, \"Unknown database 'shop'\")"),
    ['error: database "shop" does not exist', postgres],
    ['Could not connect error: database "shop" does not exist', pool],
    [
      "Error: Unknown database 'shop'",
      "    at Packet.asError (/app/node_modules/mysql2/lib/packets/packet.js:728:17)",
    ],
    [
      "PrismaClientInitializationError: Database `shop` does not exist on the database server at `db:5432`.",
      "    at r (/app/node_modules/@prisma/client/runtime/library.js:112:2770)",
    ],
    [
      'org.postgresql.util.PSQLException: FATAL: database "shop" does not exist',
      "\tat org.postgresql.core.v3.QueryExecutorImpl.receiveErrorResponse(QueryExecutorImpl.java:2725)",
    ],
    [
      "java.sql.SQLSyntaxErrorException: Unknown database 'shop'",
      "\tat com.mysql.cj.jdbc.exceptions.SQLError.createSQLException(SQLError.java:121)",
    ],
    [
      "PHP Fatal error:  Uncaught PDOException: SQLSTATE[HY000] [1049] Unknown database 'shop' in /var/www/html/index.php:4",
    ],
    [
      'psql: error: connection to server at "db" (172.18.0.2), port 5432 failed: FATAL:  database "shop" does not exist',
    ],
    ["ERROR 1049 (42000): Unknown database 'shop'"],
    [
      '2026/11/20 11:52:48 failed to connect to `user=app database=shop`: 172.18.0.2:5432 (db): server error: FATAL: database "shop" does not exist (SQLSTATE 3D000)',
    ],
    [
      'time="2026-11-20T11:52:48Z" level=fatal msg="failed to connect to `host=db user=app database=shop`: server error (FATAL: database \\"shop\\" does not exist (SQLSTATE 3D000))"',
    ],
    [
      '{"level":"fatal","msg":"no database","error":"FATAL: database \\"shop\\" does not exist (SQLSTATE 3D000)"}',
    ],
    ['2026/11/20 11:52:48 pq: database "shop" does not exist'],
    ["2026/11/20 11:52:48 Error 1049 (42000): Unknown database 'shop'"],
  ])("%s", (...lines) => {
    expect(read(...lines).at(-1)).toMatchObject({ error: missing });
  });

  test("MySQL does not tell a user of what is not his whether it is there", () => {
    const hidden = { ...missing, hidden: true };
    expect(
      read("ERROR 1044 (42000): Access denied for user 'app'@'%' to database 'shop'"),
    ).toMatchObject([{ code: "tool-failed", tool: "mysql", error: hidden }]);
    const lines = python(
      `pymysql.err.OperationalError: (1044, "Access denied for user 'app'@'%' to database 'shop'")`,
    );
    expect(read(...lines)).toMatchObject([{ error: hidden }]);
    expect(
      read("ERROR 1045 (28000): Access denied for user 'app'@'172.18.0.3' (using password: YES)"),
    ).toMatchObject([{ error: { is: "credentials-rejected", user: "app" } }]);
  });

  test("a role, a table and the name in a statement are something else", () => {
    expect(
      read(
        'psql: error: connection to server at "db" (172.18.0.2), port 5432 failed: FATAL:  role "shop" does not exist',
      ),
    ).toMatchObject([{ error: { is: "credentials-rejected", user: "shop" } }]);
    expect(read('error: relation "shop" does not exist', postgres)).toMatchObject([
      { name: "error", error: { is: "table-missing", table: "shop" } },
    ]);
    const [dropped] = read('psql: error: ERROR:  database "shop" does not exist');
    expect(dropped).toMatchObject({ code: "tool-failed" });
    expect(dropped).not.toHaveProperty("error");
    expect(read('2026-11-20 11:52:48.101 UTC [77] ERROR:  database "shop" does not exist')).toEqual(
      [],
    );
    expect(read("ERROR 1007 (HY000) at line 1: Can't create database 'shop'")).toEqual([]);
  });

  test("only a stack of node-postgres begins with a small letter", () => {
    expect(read("error: no such file", "    at load (/app/src/load.js:3:5)")).toEqual([]);
  });
});

describe("what client libraries say when nothing is left for them", () => {
  test.each([
    ["psycopg2.pool.PoolError: connection pool exhausted", "pool"],
    [
      "sqlalchemy.exc.TimeoutError: QueuePool limit of size 5 overflow 10 reached, connection timed out, timeout 30.00",
      "pool",
    ],
    [
      'django.db.utils.OperationalError: connection to server at "db" (172.18.0.2), port 5432 failed: FATAL:  sorry, too many clients already',
      "server",
    ],
    [
      "psycopg2.OperationalError: FATAL:  remaining connection slots are reserved for non-replication superuser connections",
      "server",
    ],
  ])("%s", (last, where) => {
    const [log] = read(
      "Traceback (most recent call last):",
      '  File "/app/shop/views.py", line 3, in index',
      "    open()",
      last,
    );
    expect(log).toMatchObject({ code: "exception", error: { is: "connections-exhausted", where } });
  });
});

test("migrations that two branches brought", () => {
  expect(
    read(
      "CommandError: Conflicting migrations detected; multiple leaf nodes in the migration graph: (0002_a, 0002_b in shop).",
    ),
  ).toMatchObject([{ code: "migration-failed", tool: "manage.py", fork: true }]);
  expect(
    read("FAILED: Multiple head revisions are present for given argument 'head'; please specify"),
  ).toMatchObject([{ code: "migration-failed", tool: "alembic", fork: true }]);
  expect(read("FAILED: No config file 'alembic.ini' found")).toMatchObject([
    { code: "tool-failed", tool: "alembic" },
  ]);
});

test("Django's own log format, with the level in front", () => {
  expect(
    read(
      "WARNING 2026-11-20 06:15:01,295 django.security.csrf Forbidden (Origin checking failed - https://shop.example.com does not match any trusted origins.): /api/images/",
    ),
  ).toEqual([
    { code: "origin-rejected", origin: "https://shop.example.com", path: "/api/images/" },
  ]);
  expect(
    read(
      "ERROR 2026-11-20 06:15:37,494 exception 12 140163 Invalid HTTP_HOST header: 'shop_backend'. The domain name provided is not valid according to RFC 1034/1035.",
    ),
  ).toEqual([{ code: "host-rejected", host: "shop_backend", reason: "malformed" }]);
});

test("an error of Django's own checks ends the command, a warning does not", () => {
  const error = "?: (corsheaders.E013) Origin 'shop.example.com' in CORS_ALLOWED_ORIGINS is wrong";
  expect(read("SystemCheckError: System check identified some issues:", "ERRORS:", error)).toEqual([
    { code: "tool-failed", tool: "manage.py", detail: error },
  ]);
  expect(read("?: (security.W004) You have not set a value")).toEqual([]);
});

test("Tomcat refuses a name that is none", () => {
  expect(
    read(
      "2026-11-20T12:00:00.000Z  INFO 1 --- [nio-8080-exec-1] o.apache.coyote.http11.Http11Processor   : The host [my_app:8080] is not valid",
    ),
  ).toEqual([{ code: "host-rejected", host: "my_app:8080", reason: "malformed" }]);
});

test("what the kernel's audit log says of nginx", () => {
  const denied = { code: "policy-denied", program: "nginx", what: "name_connect" };
  expect(
    read(
      'type=AVC msg=audit(1421274762.358:1081): avc:  denied  { name_connect } for  pid=5642 comm="nginx" dest=8081 scontext=unconfined_u:system_r:httpd_t:s0 tcontext=system_u:object_r:transproxy_port_t:s0 tclass=tcp_socket',
    ),
  ).toEqual([denied]);
  expect(
    read(
      "SELinux is preventing /usr/sbin/nginx from name_connect access on the tcp_socket port 8081.",
    ),
  ).toEqual([denied]);
});

import { describe, expect, test } from "vitest";
import { exceptions, originOf, read, sampleText } from "./sample.ts";

const raisedIn = (text: string) => exceptions(read(text).map(({ log }) => log));
const env = sampleText("trixie-uvicorn-boot-env");

const short = `Traceback (most recent call last):
  File "/app/web/main.py", line 21, in permission
    with open("/srv/uploads/x.xlsx", "wb") as target:
         ~~~~^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
PermissionError: [Errno 13] Permission denied: '/srv/uploads/x.xlsx'`;

const permission = { is: "permission", path: "/srv/uploads/x.xlsx", errno: 13 };

describe("however the lines arrive", () => {
  const each = (change: (line: string) => string) =>
    raisedIn(short.split("\n").map(change).join("\n"));

  test.each<[string, (line: string) => string]>([
    ["with carriage returns", (line) => `${line}\r`],
    ["behind compose's names", (line) => `backend-1  | ${line}`],
    ["behind compose's old names", (line) => `backend_1   | ${line}`],
    ["behind times", (line) => `2026-11-20T08:00:00.123456789Z ${line}`],
    ["in colour", (line) => `\x1b[31m${line}\x1b[0m`],
  ])("%s", (_, change) => {
    expect(each(change).map((one) => [one.error, originOf(one)])).toEqual([
      [permission, "web/main.py:21"],
    ]);
  });

  test("lines of other processes stand in between", () => {
    const lines = short.split("\n");
    const other = 'INFO:     10.0.0.1:5 - "GET /ok HTTP/1.1" 200 OK';
    const mixed = lines.flatMap((line) => [line, other]).join("\n");
    expect(raisedIn(mixed).map(originOf)).toEqual(["web/main.py:21"]);
    expect(read(mixed).filter(({ log }) => log.code === "access")).toHaveLength(lines.length);
  });

  test("the rest of a worker that dies of the same is no part of the message", () => {
    const alone = short.split("\n");
    const twin = [
      '  File "/usr/lib/python3.11/runpy.py", line 88, in run',
      "    run()",
      ...alone.slice(1),
    ];
    const [first, ...more] = raisedIn([...alone, ...twin].join("\n"));
    expect(first).toMatchObject({ message: "[Errno 13] Permission denied: '/srv/uploads/x.xlsx'" });
    expect(more).toEqual([]);
  });

  test("two workers that die together write into each other", () => {
    const mixed = env
      .split("\n")
      .flatMap((line) => (line === "" ? [line] : [line, line]))
      .join("\n");
    const raised = raisedIn(mixed);
    expect(raised).toMatchObject([
      { error: { is: "missing-key", key: "DATABASE_URL", environment: true }, during: "boot" },
    ]);
    expect(raised.map(originOf)).toEqual(["boot/env.py:5"]);
  });

  test("a traceback that is cut off says nothing", () => {
    expect(read(short.split("\n").slice(0, 3).join("\n"))).toEqual([]);
  });

  test("after a cut traceback the next one is read by itself", () => {
    const cut = short.split("\n").slice(0, 2).join("\n");
    const raised = raisedIn(`${cut}\n${"working\n".repeat(50)}${short}`);
    expect(raised.map(originOf)).toEqual(["web/main.py:21"]);
    expect(raised[0]?.frames).toHaveLength(1);
  });

  test("entries stand in the order of their first lines, with the engine's time", () => {
    const entries = read(`${short}\nINFO:     Application startup complete.`);
    expect(entries.map(({ log }) => log.code)).toEqual(["exception", "ready"]);
  });
});

describe("chains", () => {
  const raise = (name: string, file: string) =>
    `Traceback (most recent call last):\n  File "${file}", line 3, in f\n    g()\n${name}`;
  const cause = "\n\nThe above exception was the direct cause of the following exception:\n\n";
  const handling = "\n\nDuring handling of the above exception, another exception occurred:\n\n";

  test("the last exception's name, with the frames of the one that lies in the repository", () => {
    const text =
      raise("ValueError: x", "/app/own.py") + cause + raise("lib.Wrapped: y", "/usr/lib/x.py");
    expect(raisedIn(text).map((one) => [one.name, originOf(one)])).toEqual([
      ["lib.Wrapped", "own.py:3"],
    ]);
  });

  test("a direct cause hands on why", () => {
    const denied = "PermissionError: [Errno 13] Permission denied: '/srv/x'";
    const text = raise(denied, "/app/a.py") + cause + raise("app.UploadFailed: no", "/app/b.py");
    expect(raisedIn(text)).toMatchObject([
      { name: "app.UploadFailed", error: { is: "permission", path: "/srv/x", errno: 13 } },
    ]);
  });

  test("a KeyError that was only being handled is not the reason", () => {
    const text =
      raise("KeyError: 'sheet'", "/app/a.py") + handling + raise("ValueError: x", "/app/b.py");
    expect(raisedIn(text)).toMatchObject([{ name: "ValueError", error: { is: "other" } }]);
  });

  test("a refused connection that was being handled is", () => {
    const refused = "ConnectionRefusedError: [Errno 111] Connection refused";
    const text =
      raise(refused, "/usr/lib/socket.py") + handling + raise("lib.Gone: x", "/app/b.py");
    expect(raisedIn(text)).toMatchObject([{ error: { is: "connection-refused" } }]);
  });

  test("gunicorn's own end is none, even where it is raised over another one", () => {
    const logs = read(sampleText("bookworm-gunicorn-halted-twice")).map(({ log }) => log);
    expect(exceptions(logs).map(({ name }) => name)).toEqual([
      "ModuleNotFoundError",
      "ModuleNotFoundError",
    ]);
    expect(logs.filter(({ code }) => code === "boot-failed")).toHaveLength(1);
  });

  test("a database that is starting up is told beside the exception", () => {
    const starting = `psycopg2.OperationalError: connection to server at "db" (172.18.0.2), port 5432 failed: FATAL:  the database system is starting up`;
    const logs = read(raise(starting, "/app/a.py")).map(({ log }) => log.code);
    expect(logs).toEqual(["exception", "database-starting"]);
  });
});

describe("what clients say when a dependency fails", () => {
  const errorOf = (name: string) =>
    raisedIn(`Traceback (most recent call last):\n  File "/app/a.py", line 1, in f\n${name}`)[0]
      ?.error;

  test.each([
    [
      `sqlalchemy.exc.OperationalError: (psycopg2.OperationalError) connection to server at "db" (172.18.0.2), port 5432 failed: Connection refused`,
      "db",
      5432,
    ],
    [
      `psycopg2.OperationalError: could not connect to server: Connection refused\n\tIs the server running on host "db" (172.18.0.2) and accepting\n\tTCP/IP connections on port 5432?`,
      "db",
      5432,
    ],
    [
      "redis.exceptions.ConnectionError: Error 111 connecting to redis:6379. Connection refused.",
      "redis",
      6379,
    ],
    [
      "ConnectionRefusedError: [Errno 111] Connect call failed ('172.18.0.2', 5432)",
      "172.18.0.2",
      5432,
    ],
    [
      `pymysql.err.OperationalError: (2003, "Can't connect to MySQL server on 'db' ([Errno 111] Connection refused)")`,
      "db",
      null,
    ],
    [
      "requests.exceptions.ConnectionError: HTTPConnectionPool(host='api', port=9000): Max retries exceeded with url: /x (Caused by NewConnectionError('<x>: Failed to establish a new connection: [Errno 111] Connection refused'))",
      "api",
      9000,
    ],
    [
      "pymongo.errors.ServerSelectionTimeoutError: mongo:27017: [Errno 111] Connection refused",
      "mongo",
      27017,
    ],
    ["ConnectionRefusedError: [Errno 111] Connection refused", null, null],
    ["kombu.exceptions.OperationalError: [Errno 113] No route to host", null, null],
    ["pika.exceptions.AMQPConnectionError", null, null],
    ["redis.exceptions.ConnectionError: Error 113 connecting to redis:6379. x.", "redis", 6379],
    [
      `psycopg2.OperationalError: connection to server at "db" (172.18.0.2), port 5432 failed: No route to host`,
      "db",
      5432,
    ],
  ])("refused: %s", (name, host, port) => {
    expect(errorOf(name)).toEqual({ is: "connection-refused", host, port });
  });

  test.each([
    [
      `psycopg2.OperationalError: could not translate host name "db" to address: Temporary failure in name resolution`,
      "db",
    ],
    [
      "psycopg.OperationalError: failed to resolve host 'db': [Errno -2] Name or service not known",
      "db",
    ],
    ["socket.gaierror: [Errno -3] Temporary failure in name resolution", null],
    ["socket.gaierror: [Errno -5] Name has no usable address", null],
  ])("not found by name: %s", (name, host) => {
    expect(errorOf(name)).toEqual({ is: "host-unresolved", host });
  });

  test("Redis speaks first, and redis-py does not read what it says", () => {
    const said = errorOf("redis.exceptions.ConnectionError: Connection not ready");
    expect(said).toEqual({ is: "cache-refused", why: "unasked" });
  });

  test.each([
    [
      `psycopg2.errors.UndefinedTable: relation "barcodes" does not exist\nLINE 1: SELECT 1`,
      "barcodes",
    ],
    [`pymysql.err.ProgrammingError: (1146, "Table 'shop.orders' doesn't exist")`, "shop.orders"],
  ])("no table: %s", (name, table) => {
    expect(errorOf(name)).toEqual({ is: "table-missing", table });
  });

  test.each([
    [
      `pymysql.err.OperationalError: (1045, "Access denied for user 'shop'@'172.18.0.3' (using password: YES)")`,
      "shop",
    ],
  ])("not let in: %s", (name, user) => {
    expect(errorOf(name)).toEqual({ is: "credentials-rejected", user });
  });

  test.each([
    [
      `psycopg2.OperationalError: connection to server at "db" (172.18.0.2), port 5432 failed: FATAL:  no pg_hba.conf entry for host "172.18.0.3", user "shop", database "shop", no encryption`,
      "shop",
    ],
    [
      `pymysql.err.OperationalError: (1130, "Host '172.18.0.3' is not allowed to connect to this MySQL server")`,
      null,
    ],
  ])("let in from nowhere like that: %s", (name, user) => {
    expect(errorOf(name)).toEqual({ is: "credentials-rejected", user, byHost: true });
  });

  test.each([
    ["redis.exceptions.AuthenticationError: Authentication required.", "password-missing"],
    [
      "redis.exceptions.AuthenticationError: WRONGPASS invalid username-password pair or user is disabled.",
      "password-wrong",
    ],
    [
      "redis.exceptions.OutOfMemoryError: command not allowed when used memory > 'maxmemory'.",
      "full",
    ],
    ["redis.exceptions.ReadOnlyError: You can't write against a read only replica.", "replica"],
  ])("refused by a cache: %s", (name, why) => {
    expect(errorOf(name)).toEqual({ is: "cache-refused", why });
  });
});

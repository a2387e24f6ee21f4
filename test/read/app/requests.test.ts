import { describe, expect, test } from "vitest";
import type { AppError } from "../../../src/case/codes/app.ts";
import { readAppLog } from "../../../src/read/app/read-app-log.ts";
import { context, exceptions, originOf, RELEASES, sample } from "./sample.ts";

const faults: readonly (readonly [string, string, AppError, string])[] = [
  [
    "/permission",
    "PermissionError",
    { is: "permission", path: "/srv/uploads/x.xlsx", errno: 13 },
    "web/main.py:21",
  ],
  [
    "/read-only",
    "FileNotFoundError",
    { is: "file-not-found", path: "/proc/sys/uploads" },
    "web/main.py:27",
  ],
  [
    "/missing-folder",
    "FileNotFoundError",
    { is: "file-not-found", path: "/nowhere/x.xlsx" },
    "web/main.py:32",
  ],
  [
    "/env",
    "KeyError",
    { is: "missing-key", key: "UPLOAD_DIR", environment: true },
    "web/main.py:37",
  ],
  [
    "/plain-key",
    "KeyError",
    { is: "missing-key", key: "credits", environment: false },
    "web/main.py:42",
  ],
  [
    "/table",
    "sqlite3.OperationalError",
    { is: "table-missing", table: "barcodes" },
    "web/main.py:47",
  ],
  [
    "/wrapped-table",
    "sqlalchemy.exc.OperationalError",
    { is: "table-missing", table: "orders" },
    "web/stock/ledger.py:29",
  ],
  ["/chained", "RuntimeError", { is: "other" }, "web/main.py:60"],
  ["/handling", "ValueError", { is: "other" }, "web/stock/ledger.py:9"],
  ["/group", "RuntimeError", { is: "other" }, "web/stock/ledger.py:13"],
  ["/no-message", "LookupError", { is: "other" }, "web/main.py:79"],
  ["/many-lines", "ValueError", { is: "other" }, "web/main.py:84"],
  ["/memory", "MemoryError", { is: "out-of-memory" }, "web/main.py:89"],
  [
    "/psycopg-refused",
    "psycopg2.OperationalError",
    { is: "connection-refused", host: "127.0.0.1", port: 5432 },
    "web/stock/ledger.py:17",
  ],
  [
    "/psycopg-unresolved",
    "psycopg2.OperationalError",
    { is: "host-unresolved", host: "database-of-nobody.invalid" },
    "web/stock/ledger.py:17",
  ],
  [
    "/wrapped-refused",
    "sqlalchemy.exc.OperationalError",
    { is: "connection-refused", host: "127.0.0.1", port: 5432 },
    "web/stock/ledger.py:24",
  ],
  [
    "/redis",
    "redis.exceptions.ConnectionError",
    { is: "connection-refused", host: "127.0.0.1", port: 6379 },
    "web/stock/ledger.py:33",
  ],
  [
    "/redis-unresolved",
    "redis.exceptions.ConnectionError",
    { is: "host-unresolved", host: "cache.invalid" },
    "web/stock/ledger.py:33",
  ],
  [
    "/fetch",
    "urllib.error.URLError",
    { is: "connection-refused", host: null, port: null },
    "web/stock/ledger.py:37",
  ],
  ["/no-space", "OSError", { is: "no-space" }, "web/main.py:129"],
];

describe.each(RELEASES)("a request that raises under uvicorn of %s", (release) => {
  const raised = exceptions(sample(`${release}-uvicorn-requests`));

  test.each(faults)("%s: %s", (path, name, error, origin) => {
    const found = raised.filter((exception) => exception.path === path);
    expect(
      found.map((exception) => [exception.name, exception.error, originOf(exception)]),
    ).toEqual([[name, error, origin]]);
    expect(found[0]).toMatchObject({ during: "request", program: "uvicorn", language: "python" });
  });

  test("sys.exit in a handler is written before its access line, so no path is told", () => {
    expect(raised.filter(({ name }) => name === "SystemExit")).toMatchObject([
      { error: { is: "system-exit", status: "3" }, during: "request", path: null },
    ]);
  });

  test("nothing more than that was raised", () => {
    expect(raised).toHaveLength(faults.length + 1);
  });

  test("a middleware's exception group gives way to the exception inside it", () => {
    const [inside, ...more] = exceptions(sample(`${release}-uvicorn-grouped`));
    expect(more).toEqual([]);
    expect(inside).toMatchObject({ name: "ValueError", during: "request", path: "/upload" });
    expect(inside && originOf(inside)).toBe("web/stock/ledger.py:9");
  });

  test("bytes that are no HTTP are an invalid request, not an exception", () => {
    const logs = sample(`${release}-uvicorn-invalid-request`);
    expect(logs.filter(({ code }) => code === "invalid-request")).toHaveLength(2);
    expect(exceptions(logs)).toEqual([]);
  });
});

describe.each(RELEASES)("a request that raises under other servers of %s", (release) => {
  test.each([
    ["gunicorn-flask", "/permission", "PermissionError", "web/flask_app.py:18"],
    ["gunicorn-flask", "/table", "sqlite3.OperationalError", "web/flask_app.py:24"],
    ["flask-requests", "/permission", "PermissionError", "web/flask_app.py:18"],
    ["gunicorn-plain", "/broken", "TypeError", "web/wsgi_plain.py:6"],
    ["django-errors", "/table", "django.db.utils.OperationalError", "django/shop/urls.py:12"],
    ["django-errors", "/broken", "AttributeError", "django/shop/urls.py:16"],
    ["django-runserver-debug", "/broken", "AttributeError", "django/shop/urls.py:16"],
    ["hypercorn-requests", null, "PermissionError", "web/main.py:21"],
    ["gunicorn-uvicorn-worker", null, "PermissionError", "web/main.py:21"],
  ])("%s %s: %s", (name, path, type, origin) => {
    const found = exceptions(sample(`${release}-${name}`)).find(
      (exception) => exception.path === path && exception.name === type,
    );
    expect(found?.during).toBe("request");
    expect(found && originOf(found)).toBe(origin);
  });

  test("an exception that was caught and logged belongs to no known request", () => {
    const caught = exceptions(sample(`${release}-gunicorn-flask`)).at(-1);
    expect(caught).toMatchObject({ name: "KeyError", during: "unknown", path: null });
  });

  test("Django names the hosts it rejects, and whether a setting would help", () => {
    const hosts = sample(`${release}-django-gunicorn`).filter(
      ({ code }) => code === "host-rejected",
    );
    expect(hosts).toEqual([
      { code: "host-rejected", host: "127.0.0.1:8000", reason: "not-allowed" },
      { code: "host-rejected", host: "backend:8000", reason: "not-allowed" },
      { code: "host-rejected", host: "my_app:8000", reason: "malformed" },
      { code: "host-rejected", host: "a.com,a.com", reason: "malformed" },
    ]);
  });

  test("a rejected host is told once, also with its traceback below it", () => {
    const logs = sample(`${release}-django-runserver-debug`);
    expect(logs.filter(({ code }) => code === "host-rejected").length).toBeGreaterThan(0);
    expect(exceptions(logs).filter(({ name }) => name.endsWith("DisallowedHost"))).toEqual([]);
  });
});

test("a Host that is refused again later is another request; the second line about one is not", () => {
  const line = "Invalid HTTP_HOST header: 'a.com'. You may need to add 'a.com' to ALLOWED_HOSTS.";
  const lines = ["10:00:00.1", "10:00:00.2", "10:00:03.0"].map((time) => ({
    at: `2026-01-02T${time}Z`,
    text: line,
  }));
  expect(readAppLog(lines, context).map(({ at }) => at)).toEqual([lines[0]?.at, lines[2]?.at]);
});

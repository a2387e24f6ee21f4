import { describe, expect, test } from "vitest";
import type { AppError } from "../../../src/case/codes/app.ts";
import { codes, exceptions, originOf, RELEASES, sample } from "./sample.ts";

const missing = (key: string): AppError => ({ is: "missing-key", key, environment: true });

const boots: readonly (readonly [string, AppError, string | null, string | null])[] = [
  ["uvicorn-boot-env", missing("DATABASE_URL"), "boot/env.py:5", "uvicorn"],
  ["gunicorn-boot-env", missing("DATABASE_URL"), "boot/env.py:5", "gunicorn"],
  ["gunicorn-preload-env", missing("DATABASE_URL"), "boot/env.py:5", "gunicorn"],
  ["uvicorn-workers-boot-env", missing("DATABASE_URL"), "boot/env.py:5", "uvicorn"],
  ["uvicorn-boot-settings", missing("DATABASE_URL"), "boot/settings.py:13", "uvicorn"],
  ["python-script", missing("PLAIN_SCRIPT_KEY"), "boot/script.py:3", "script.py"],
  ["django-strict", missing("SHOP_REGION"), "django/site_of_shop/settings.py:5", "manage.py"],
  [
    "django-strict-environ",
    missing("SHOP_REGION"),
    "django/site_of_shop/settings.py:35",
    "manage.py",
  ],
  ["django-no-secret", missing("SECRET_KEY"), "django/manage.py:8", "manage.py"],
  [
    "django-no-static",
    { is: "missing-key", key: "STATIC_ROOT", environment: false },
    "django/manage.py:8",
    "manage.py",
  ],
  [
    "uvicorn-boot-dependency",
    { is: "module-not-found", module: "openpyxl_not_installed", inRepository: false },
    "boot/dependency.py:3",
    "uvicorn",
  ],
  [
    "gunicorn-boot-dependency",
    { is: "module-not-found", module: "openpyxl_not_installed", inRepository: false },
    "boot/dependency.py:3",
    "gunicorn",
  ],
  [
    "uvicorn-boot-own_module",
    { is: "module-not-found", module: "stock.missing_part", inRepository: true },
    "boot/own_module.py:3",
    "uvicorn",
  ],
  [
    "uvicorn-boot-form",
    { is: "module-not-found", module: "python-multipart", inRepository: false },
    "boot/form.py:6",
    "uvicorn",
  ],
  ["uvicorn-boot-relative", { is: "relative-import" }, "boot/relative.py:3", "uvicorn"],
  ["gunicorn-boot-relative", { is: "relative-import" }, "boot/relative.py:3", "gunicorn"],
  ["uvicorn-boot-syntax", { is: "syntax" }, "boot/syntax.py:3", "uvicorn"],
  ["gunicorn-boot-syntax", { is: "syntax" }, "boot/syntax.py:3", "gunicorn"],
  ["uvicorn-reload-syntax", { is: "syntax" }, "boot/syntax.py:3", "uvicorn"],
  ["uvicorn-boot-imports_syntax", { is: "syntax" }, "boot/syntax.py:3", "uvicorn"],
  ["python-syntax", { is: "syntax" }, "boot/syntax.py:3", "syntax.py"],
  ["uvicorn-boot-indent", { is: "syntax" }, "boot/indent.py:6", "uvicorn"],
  ["uvicorn-boot-name", { is: "import" }, "boot/name.py:1", "uvicorn"],
  ["uvicorn-boot-lifespan", { is: "other" }, "boot/lifespan.py:8", null],
  [
    "gunicorn-boot-folder",
    { is: "permission", path: "/srv/uploads/new", errno: 13 },
    "boot/folder.py:3",
    "gunicorn",
  ],
  [
    "uvicorn-boot-database",
    { is: "connection-refused", host: "127.0.0.1", port: 5432 },
    "boot/database.py:4",
    "uvicorn",
  ],
  [
    "uvicorn-boot-rejected",
    { is: "credentials-rejected", user: "shop" },
    "boot/database.py:4",
    "uvicorn",
  ],
  [
    "django-migrate-refused",
    { is: "connection-refused", host: "127.0.0.1", port: 5432 },
    "django/manage.py:8",
    "manage.py",
  ],
  [
    "django-migrate-unresolved",
    { is: "host-unresolved", host: "db.invalid" },
    "django/manage.py:8",
    "manage.py",
  ],
  [
    "django-migrate-rejected",
    { is: "credentials-rejected", user: "shop" },
    "django/manage.py:8",
    "manage.py",
  ],
  [
    "python-module",
    { is: "module-not-found", module: "nothing", inRepository: false },
    null,
    "python",
  ],
  ["python-no-file", { is: "file-not-found", path: "/app/boot/nothing.py" }, null, "python"],
];

describe.each(RELEASES)("a Python service of %s that fails at start", (release) => {
  test.each(boots)("%s", (name, error, origin, program) => {
    const raised = exceptions(sample(`${release}-${name}`));
    const [first] = raised;
    expect(first).toMatchObject({ error, during: "boot", program });
    expect(first && originOf(first)).toBe(origin);
    expect(new Set(raised.map((one) => JSON.stringify(one.error))).size).toBe(1);
  });

  test.each([
    ["uvicorn-no-module", "uvicorn", "nothing", null],
    ["uvicorn-no-attribute", "uvicorn", "attribute", "app"],
    ["gunicorn-no-module", "gunicorn", "shop", null],
    ["gunicorn-no-attribute", "gunicorn", "attribute", "app"],
    ["hypercorn-no-module", "hypercorn", "nothing", null],
  ])("%s: the application is not where the server looks", (name, server, module, attribute) => {
    expect(sample(`${release}-${name}`)).toContainEqual({
      code: "app-not-loaded",
      server,
      module,
      attribute,
    });
  });

  test.each([["gunicorn-boot-env"], ["gunicorn-boot-dependency"], ["gunicorn-no-attribute"]])(
    "%s: gunicorn gives up",
    (name) => {
      expect(sample(`${release}-${name}`)).toContainEqual({
        code: "boot-failed",
        server: "gunicorn",
      });
    },
  );

  test("uvicorn says that the lifespan failed", () => {
    expect(codes(sample(`${release}-uvicorn-boot-lifespan`))).toEqual([
      "worker-started",
      "exception",
      "boot-failed",
    ]);
  });

  test.each([
    ["uvicorn-arguments", "uvicorn", "No such option: --wrkers"],
    ["uvicorn-port-argument", "uvicorn", "Invalid value for '--port': '${PORT}'"],
    ["gunicorn-arguments", "gunicorn", "unrecognized arguments: --wrkers 4"],
    ["gunicorn-argument-value", "gunicorn", "argument -w/--workers: invalid int value: 'four'"],
  ])("%s: the command line is wrong", (name, program, detail) => {
    expect(sample(`${release}-${name}`)).toEqual([
      { code: "bad-arguments", program, detail: expect.stringContaining(detail) },
    ]);
  });

  test.each([
    ["uvicorn-port-in-use", 8000],
    ["gunicorn-port-in-use", 8000],
    ["flask-port-in-use", 8000],
    ["hypercorn-port-in-use", null],
    ["node-port-in-use", 3000],
    ["go-port-in-use", 8080],
  ])("%s: somebody else has the port", (name, port) => {
    const logs = sample(`${release}-${name}`);
    expect(logs.filter(({ code }) => code === "port-in-use")).toEqual([
      { code: "port-in-use", port },
    ]);
    expect(exceptions(logs)).toEqual([]);
  });
});

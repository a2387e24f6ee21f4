import { describe, expect, test } from "vitest";
import type { AppError } from "../../../src/case/codes/app.ts";
import type { AnyFact } from "../../../src/case/facts.ts";
import { endCites, ends } from "../../../src/causes/ask/ends/ends.ts";
import { answered, exchange, msLater, viewOf } from "../../diagnose/a-table.ts";
import { config, died, exception, listener, log, state } from "../../diagnose/of-services.ts";
import { exited, raised, reasons } from "./reasons.ts";

describe("only what ended or never served has a reason", () => {
  const boom = raised({ is: "other" });

  test("an exited service that said why", () => {
    expect(reasons(exited(1), boom)).toEqual(["backend: exception"]);
  });

  test("a parent that runs on without workers listens nowhere", () => {
    const view = viewOf([state("backend", "running"), boom], { looked: ["listener"] });
    expect(ends(view).map(({ reason }) => reason.is)).toEqual(["exception"]);
  });

  test("a service that listens got over its tracebacks", () => {
    expect(reasons(state("backend", "running"), listener("backend", 8000), boom)).toEqual([]);
  });

  test("a service that was ready after its traceback ended of something else", () => {
    const ready = log("backend", { code: "ready", server: "uvicorn" }, msLater(100));
    expect(reasons(exited(137), boom, ready)).toEqual([]);
  });

  test("an exception during a request ends no service", () => {
    const inRequest = log("backend", exception({ during: "request" }));
    expect(reasons(exited(1), inRequest)).toEqual([]);
  });

  test("one of unknown time counts only in a life that had not served before", () => {
    const served = log("backend", { code: "access", method: "GET", path: "/", status: 200 });
    const later = log("backend", exception({ during: "unknown" }), msLater(900));
    expect(reasons(exited(1), served, later)).toEqual([]);
    expect(reasons(exited(1), served, later, died("backend", 1, msLater(500)))).toEqual([
      "backend: exception",
    ]);
  });

  test("whoever had answered us in the same life was past its start", () => {
    const asked = exchange("health", "direct", answered(200));
    const later = raised({ is: "other" }, { during: "unknown" });
    const said = { ...later, seen: { ...later.seen, at: msLater(900) } };
    expect(reasons(exited(1), asked, said, died("backend", 1, msLater(950)))).toEqual([]);
    expect(reasons(exited(1), asked, died("backend", 1, msLater(500)), said)).toEqual([
      "backend: exception",
    ]);
  });

  test("of several words the last ones count", () => {
    const step = log("backend", { code: "tool-failed", tool: "chown", detail: "not permitted" });
    expect(reasons(exited(1), step, boom)).toEqual(["backend: exception"]);
    expect(reasons(exited(1), boom, step)).toEqual(["backend: step-failed"]);
  });

  test("cited are the words, the state and the last end", () => {
    const facts = [exited(1), boom, died("backend", 1), died("backend", 1, msLater(10))];
    const [ended] = ends(viewOf(facts));
    expect(ended && endCites(ended)).toEqual([facts[1], facts[0], facts[3]]);
  });
});

describe("an exception at the start has one meaning", () => {
  const missing = (inRepository: boolean | null): AppError => ({
    is: "module-not-found",
    module: "store",
    inRepository,
  });
  const key: AppError = { is: "missing-key", key: "UPLOAD_DIR", environment: true };

  test.each<[string, AnyFact]>([
    ["package-missing", raised(missing(false))],
    ["package-missing", raised(missing(null))],
    ["app-not-found", raised(missing(true))],
    ["relative-import", raised({ is: "relative-import" })],
    ["variable-missing", raised(key)],
    ["exception", raised({ ...key, environment: false })],
    ["exception", raised({ is: "syntax" })],
    ["node-module-missing", raised(missing(false), { language: "node" })],
    ["exception", raised({ is: "table-missing", table: "devices" })],
  ])("%s", (reason, words) => {
    expect(reasons(exited(1), words)).toEqual([`backend: ${reason}`]);
  });

  test("a variable that the container has is not missing", () => {
    const facts = [exited(1), raised(key)];
    expect(reasons(...facts, config("backend", { envNames: ["UPLOAD_DIR"] }))).toEqual([
      "backend: exception",
    ]);
    expect(reasons(...facts, config("backend", { envNames: ["PATH"] }))).toEqual([
      "backend: variable-missing",
    ]);
  });

  test.each([
    [["gunicorn", "store.wsgi", "--bind", "0.0.0.0:8000"], "app-not-found"],
    [["gunicorn", "store:app"], "app-not-found"],
    [["gunicorn", "-k", "store.Worker", "shop:app"], "package-missing"],
    [["gunicorn", "shop:app"], "package-missing"],
    [["python3", "-m", "store"], "package-missing"],
  ])("the server's own import of the application: %j is %s", (command, reason) => {
    const words = raised(missing(null), { origin: null });
    expect(reasons(exited(3), words, config("backend", { command }))).toEqual([
      `backend: ${reason}`,
    ]);
  });
});

describe("a step before the server", () => {
  const facts = (command: readonly string[], program: string, more = {}) => [
    exited(1),
    config("backend", { command }),
    raised({ is: "other" }, { program, ...more }),
  ];
  const line = "python manage.py collectstatic && gunicorn store.wsgi";

  test.each([
    [["sh", "-c", line], "manage.py", "step-failed"],
    [["sh", "-c", line], "gunicorn", "exception"],
    [["/app/start.sh"], "alembic", "step-failed"],
    [["/app/start.sh"], "uvicorn", "exception"],
    [["/app/entrypoint.sh", "uvicorn", "app:app"], "uvicorn", "exception"],
    [["python", "manage.py", "runserver"], "manage.py", "exception"],
  ])("%j raising in %s: %s", (command, program, reason) => {
    expect(reasons(...facts(command, program))).toEqual([`backend: ${reason}`]);
  });

  test("manage.py is the server itself when it runs the server", () => {
    const file = "/usr/lib/python3/dist-packages/django/core/management/commands/runserver.py";
    const frames = [{ file, line: 1, function: "handle", text: "" }];
    expect(reasons(...facts(["/app/start.sh"], "manage.py", { frames }))).toEqual([
      "backend: exception",
    ]);
  });

  test("a mistake in the code is one for every program", () => {
    const words = raised({ is: "syntax" }, { program: "manage.py" });
    expect(reasons(exited(1), config("backend", { command: ["sh", "-c", line] }), words)).toEqual([
      "backend: exception",
    ]);
  });

  test("a tool of the shell that fails", () => {
    const words = log("backend", { code: "tool-failed", tool: "mkdir", detail: "read-only" });
    expect(reasons(exited(1), words)).toEqual(["backend: step-failed"]);
  });
});

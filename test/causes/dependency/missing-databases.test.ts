import { describe, expect, test } from "vitest";
import type { AppError } from "../../../src/case/codes/app.ts";
import type { AnyFact } from "../../../src/case/facts.ts";
import missing from "../../../src/causes/dependency/db-schema-missing.ts";
import migration from "../../../src/causes/dependency/migration-failed-at-start.ts";
import { judgeAll } from "../../../src/diagnose/judge.ts";
import { answered, exchange, fact, msLater, tableOf } from "../../diagnose/a-table.ts";
import { exception, listener, log, state } from "../../diagnose/of-services.ts";
import { explain } from "../../explain/paste.ts";

const error: AppError = { is: "database-missing", database: "shop" };
const ended = [
  state("backend", "exited", { exitCode: 1 }),
  log("backend", exception({ during: "boot", error })),
];

const compared = (equal: boolean) =>
  fact("credentials.equal", "backend", {
    part: "database",
    variable: "DB_NAME",
    server: "db",
    serverVariable: "POSTGRES_DB",
    equal,
  });
const directory = (fresh: boolean) => log("db", { code: "database-initialized", fresh });

/** Each answer with the text that it chose. */
function judged(...facts: readonly AnyFact[]) {
  const { found } = judgeAll(tableOf(facts), [missing, migration]);
  return found.map(({ cause, confidence, summary }) => `${cause} ${confidence} ${summary.text}`);
}

describe("why the database is not there", () => {
  test("the two sides name different ones", () => {
    expect(judged(...ended, compared(false), directory(true))).toEqual([
      "db-schema-missing certain differ",
    ]);
  });

  test("they name the same one, and the volume is from before", () => {
    expect(judged(...ended, compared(true), directory(false))).toEqual([
      "db-schema-missing certain kept",
    ]);
  });

  test("nothing tells", () => {
    const open = ["db-schema-missing certain absent"];
    expect(judged(...ended)).toEqual(open);
    expect(judged(...ended, compared(true))).toEqual(open);
    expect(judged(...ended, compared(true), directory(true))).toEqual(open);
  });
});

test("what MySQL hides from the user is likely, and certain where the names differ", () => {
  const hidden: AppError = { ...error, hidden: true };
  const denied = [
    state("backend", "exited", { exitCode: 1 }),
    log("backend", exception({ during: "boot", error: hidden })),
  ];
  expect(judged(...denied)).toEqual(["db-schema-missing likely hidden"]);
  expect(judged(...denied, compared(true))).toEqual(["db-schema-missing likely hidden"]);
  expect(judged(...denied, compared(false))).toEqual(["db-schema-missing certain differ"]);
});

describe("how it shows", () => {
  const raised = exception({ during: "request", error });
  const serving = [state("backend", "running"), listener("backend", 8000)];

  test("in a request", () => {
    const asked = exchange("health", "proxied", answered(500));
    expect(judged(...serving, asked, log("backend", raised))).toEqual([
      "db-schema-missing certain absent",
    ]);
  });

  test("in a script that waits for it", () => {
    const waiting = log("backend", { code: "tool-failed", tool: "psql", detail: "", error });
    expect(judged(state("backend", "exited", { exitCode: 2 }), waiting)).toEqual([
      "db-schema-missing certain absent",
    ]);
  });

  test("not where somebody made it, and the service came up", () => {
    const waiting = log("backend", { code: "tool-failed", tool: "psql", detail: "", error });
    const ready = log("backend", { code: "ready", server: "gunicorn" }, msLater(100));
    expect(judged(...serving, waiting, ready, compared(false))).toEqual([]);
  });

  test("not by the server's word alone, in a stack that was looked at", () => {
    const unknown = log("db", { code: "database-unknown", database: "shop" });
    expect(judged(...serving, unknown, compared(false))).toEqual([]);
  });
});

describe("pasted lines", () => {
  const rootsOf = (...lines: readonly string[]) =>
    explain(lines.join("\n")).diagnosis.root.map(({ cause, confidence }) => [cause, confidence]);
  const own = '2026-11-20 11:52:48.101 UTC [77] FATAL:  database "shop" does not exist';

  test("of the backend", () => {
    const said =
      'psycopg2.OperationalError: connection to server at "db" (172.18.0.2), port 5432 failed: FATAL:  database "shop" does not exist';
    expect(rootsOf(said)).toEqual([["db-schema-missing", "likely"]]);
  });

  test("of a table, without the request that asked for it", () => {
    const said = [
      'error: relation "orders" does not exist',
      "    at /app/node_modules/pg-pool/index.js:45:11",
    ];
    expect(rootsOf(...said)).toEqual([["db-schema-missing", "possible"]]);
    const asked = [
      "Internal Server Error: /orders/",
      "Traceback (most recent call last):",
      '  File "/app/shop/views.py", line 3, in orders',
      "    return list(Order.objects.all())",
      'django.db.utils.ProgrammingError: relation "orders" does not exist',
    ];
    expect(rootsOf(...asked)).toEqual([["db-schema-missing", "likely"]]);
  });

  test("of the server alone", () => {
    expect(rootsOf(own)).toEqual([["db-schema-missing", "possible"]]);
  });

  test("of the server beside a backend that works: a healthcheck asks for no database", () => {
    expect(
      rootsOf(
        `db-1  | ${own}`,
        "api-1  | [2026-11-20 11:52:50 +0000] [1] [INFO] Listening at: http://0.0.0.0:8000 (1)",
        `db-1  | ${own}`,
      ),
    ).toEqual([]);
  });
});

import { describe, expect, test } from "vitest";
import type { AppLog } from "../../../src/case/codes/app.ts";
import { RELEASES, read, sample } from "./sample.ts";

const notFound = { code: "command-not-found", command: "gunicorn-not-here" } as const;
const denied = (path: string, tool: string | null): AppLog => ({
  code: "permission-denied",
  path,
  tool,
});
const returns = (interpreter: string): AppLog => ({
  code: "interpreter-missing",
  interpreter,
  carriageReturn: true,
});
const noInterpreter = (interpreter: string): AppLog => ({
  code: "interpreter-missing",
  interpreter,
  carriageReturn: false,
});
const notExecutable = "/faults/shell/not-executable.sh";

const samples: readonly (readonly [string, AppLog])[] = [
  ["shell-line", notFound],
  ["shell-line-bash", notFound],
  ["shell-line-busybox", notFound],
  ["shell-missing", notFound],
  ["shell-missing-bash", notFound],
  ["shell-exec", notFound],
  ["shell-exec-bash", notFound],
  ["busybox-exec", notFound],
  ["busybox-missing", notFound],
  ["shell-permission", denied(notExecutable, null)],
  ["shell-permission-bash", denied(notExecutable, null)],
  ["busybox-permission", denied(notExecutable, null)],
  ["shell-redirect", denied("/srv/uploads/x", "sh")],
  ["busybox-redirect", denied("/srv/uploads/x", "sh")],
  ["shell-mkdir", denied("/srv/uploads/new", "mkdir")],
  ["busybox-mkdir", denied("/srv/uploads/new", "mkdir")],
  ["shell-chown", denied("/srv/uploads", "chown")],
  ["shell-cp", denied("/srv/uploads/x", "cp")],
  ["shell-touch", denied("/srv/uploads/x", "touch")],
  ["shell-ln", denied("/srv/uploads/x", "ln")],
  ["shell-tee", denied("/srv/uploads/x", "tee")],
  ["shell-crlf-dash", returns("./crlf.sh")],
  ["shell-crlf-env", returns("bash")],
  ["shell-crlf-called", noInterpreter("./crlf.sh")],
  ["shell-none-called", noInterpreter("./none.sh")],
  ["shell-binary", { code: "exec-format", path: "./binary" }],
];

describe.each(RELEASES)("start scripts of %s", (release) => {
  test.each(samples)("%s", (name, log) => {
    expect(sample(`${release}-${name}`)).toEqual([log]);
  });

  test.each([
    ["shell-rm", "rm", "cannot remove '/srv/uploads': Is a directory"],
    ["shell-source", "sh", "cannot open /faults/.env-missing: No such file"],
    ["busybox-source", "sh", "can't open '/faults/.env-missing': No such file or directory"],
    ["shell-grammar", "sh", 'Syntax error: "then" unexpected'],
    ["shell-psql", "psql", "port 5432 failed: Connection refused"],
    ["psql-rejected", "psql", 'password authentication failed for user "shop"'],
    ["shell-pg-isready", "pg_isready", "127.0.0.1:5432 - no response"],
    ["shell-curl", "curl", "(7) Failed to connect to 127.0.0.1 port 9"],
    ["shell-alembic", "alembic", "No config file 'alembic.ini' found"],
    ["django-unknown-command", "manage.py", "Unknown command: 'migratee'"],
  ])("%s: %s failed", (name, tool, detail) => {
    expect(sample(`${release}-${name}`)).toMatchObject([
      { code: "tool-failed", tool, detail: expect.stringContaining(detail) },
    ]);
  });

  test("bash stumbles over the carriage return behind an option", () => {
    expect(sample(`${release}-shell-crlf`)).toContainEqual(returns("./crlf.sh"));
  });
});

describe("the engine, which writes into the container's log when it cannot execute", () => {
  test.each([
    ["crlf", noInterpreter("/made/crlf.sh")],
    ["binary", { code: "exec-format", path: "/made/binary" } as const],
  ])("%s", (name, log) => {
    expect(sample(`engine-${name}`)).toEqual([log]);
  });
});

describe("forms of other shells and versions", () => {
  test.each<[string, AppLog]>([
    ["/entrypoint.sh: line 4: $'\\r': command not found", returns("")],
    ["env: ‘bash\\r’: No such file or directory", returns("bash")],
    ["env: can't execute 'bash': No such file or directory", noInterpreter("bash")],
    [
      "bash: ./run.sh: /bin/bash^M: bad interpreter: No such file or directory",
      returns("/bin/bash"),
    ],
    ["/entrypoint.sh: 3: gunicorn\r: not found", returns("gunicorn")],
    [
      'psql: error: connection to server at "db" (172.18.0.2), port 5432 failed: FATAL:  the database system is starting up',
      { code: "database-starting" },
    ],
    ["/bin/sh: 1: npm: not found", { code: "command-not-found", command: "npm" }],
    ["/entrypoint.sh: Permission denied", denied("/entrypoint.sh", null)],
    ["mkdir: can't create directory '/data/x': Read-only file system", denied("/data/x", "mkdir")],
    [
      'npm ERR! Missing script: "start"',
      { code: "tool-failed", tool: "npm", detail: 'Missing script: "start"' },
    ],
    [
      "wait-for-it.sh: timeout occurred after waiting 15 seconds for db:5432",
      {
        code: "tool-failed",
        tool: "wait-for-it.sh",
        detail: "timeout occurred after waiting 15 seconds for db:5432",
      },
    ],
    [
      "Error: P1001: Can't reach database server at `db:5432`",
      {
        code: "tool-failed",
        tool: "prisma",
        detail: "P1001: Can't reach database server at `db:5432`",
      },
    ],
  ])("%s", (line, log) => {
    expect(read(line).map((entry) => entry.log)).toEqual([log]);
  });

  test.each([
    ["WARN user: profile 17: not found"],
    ["GET /api/barcodes/12: not found"],
    ["login for anna: permission denied"],
    ["The page was not found"],
    ["Looking for config in /etc/app: No such file or directory"],
    ["upload: reading x.csv: syntax error"],
    ["App is listening to events"],
    ["retry: connection in use"],
    ["wait-for-it.sh: waiting 15 seconds for db:5432"],
    ["wait-for-it.sh: db:5432 is available after 1 seconds"],
    ["git: already up to date"],
  ])("what only sounds like it is passed over: %s", (line) => {
    expect(read(line)).toEqual([]);
  });
});

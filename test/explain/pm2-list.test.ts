import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { explain, recognised } from "./paste.ts";

const REFUSED =
  '2025/03/14 10:22:31 [error] 812#812: *17 connect() failed (111: Connection refused) while connecting to upstream, client: 203.0.113.9, server: app.example.com, request: "GET /api/ HTTP/1.1", upstream: "http://127.0.0.1:3000/api/", host: "app.example.com"';
const NOBODY = "host-upstream-nobody-listens";

const HEAD =
  "│ id │ name    │ namespace │ version │ mode │ pid  │ uptime │ ↺   │ status  │ cpu │ mem    │ user   │ watching │";
const row = (name: string, status: string, restarts: number) =>
  `│ 0  │ ${name} │ default   │ 1.0.0   │ fork │ 1234 │ 2D     │ ${restarts}  │ ${status} │ 0%  │ 40.1mb │ deploy │ disabled │`;
const list = (...rows: readonly string[]) => [
  "deploy@web:~$ pm2 list",
  "┌────┬─────────┬───────────┬─────────┬──────┬──────┬────────┬─────┬─────────┬─────┬────────┬────────┬──────────┐",
  HEAD,
  "├────┼─────────┼───────────┼─────────┼──────┼──────┼────────┼─────┼─────────┼─────┼────────┼────────┼──────────┤",
  ...rows,
  "└────┴─────────┴───────────┴─────────┴──────┴──────┴────────┴─────┴─────────┴─────┴────────┴────────┴──────────┘",
];
const OLD = [
  "$ pm2 status",
  "┌──────────┬────┬──────┬─────┬─────────┬─────────┬────────┬─────┬────────┬──────────┐",
  "│ App name │ id │ mode │ pid │ status  │ restart │ uptime │ cpu │ mem    │ watching │",
  "├──────────┼────┼──────┼─────┼─────────┼─────────┼────────┼─────┼────────┼──────────┤",
  "│ api      │ 0  │ fork │ 0   │ errored │ 15      │ 0      │ 0%  │ 0 B    │ disabled │",
  "└──────────┴────┴──────┴─────┴─────────┴─────────┴────────┴─────┴────────┴──────────┘",
  " Use `pm2 show <id|name>` to get more details about an app",
];
const ASCII = [
  "+----+------+------+-----+---------+-----+--------+",
  "| id | name | mode | ↺   | status  | cpu | memory |",
  "+----+------+------+-----+---------+-----+--------+",
  "| 0  | api  | fork | 15  | errored | 0%  | 0b     |",
  "+----+------+------+-----+---------+-----+--------+",
];
/** pm2 7's own words, without most of what it keeps of an app. */
const JLIST = readFileSync(join(import.meta.dirname, "samples/pm2-jlist.txt"), "utf8").trim();
const CRASHED = [
  "0|api  | node:internal/modules/cjs/loader:1147",
  "0|api  |   throw err;",
  "0|api  |   ^",
  "0|api  | Error: Cannot find module 'express'",
  "0|api  | Require stack:",
  "0|api  | - /srv/api/index.js",
  "0|api  |     at Module._resolveFilename (node:internal/modules/cjs/loader:1144:15)",
  "0|api  |     at Module._load (node:internal/modules/cjs/loader:985:27)",
  "0|api  |   code: 'MODULE_NOT_FOUND',",
  "0|api  | }",
];

function roots(lines: readonly string[]) {
  return explain(lines.join("\n")).diagnosis.root.map(
    ({ cause, subject, confidence }) => `${cause} ${subject} ${confidence}`,
  );
}

function named(lines: readonly string[]): string {
  const { root, contributing } = explain(lines.join("\n")).diagnosis;
  return JSON.stringify([root, contributing]);
}

describe("a program that pm2 does not run", () => {
  test.each([
    ["as pm2 draws it now", list(row("api", "errored", 15))],
    ["as pm2 drew it before", OLD],
    ["in ASCII", ASCII],
    ["between fences", ["```", ...ASCII, "```"]],
    ["as JSON", ["$ pm2 jlist", JLIST]],
    ["as JSON, without the command", [JLIST]],
    ["as JSON, laid out", JSON.stringify(JSON.parse(JLIST), null, 2).split("\n")],
  ])("%s", (_, lines) => {
    const possible = "kept-program-not-running api possible";
    expect(roots([...lines, REFUSED])).toEqual([`${NOBODY} the backend likely`, possible]);
    expect(roots(lines)).toEqual([possible]);
    expect(named(lines)).toContain("pm2 has given up on `api`");
    expect(named(lines)).not.toContain("exit code");
  });

  test("says why it ends", () => {
    const lines = [...list(row("api", "errored", 15)), "", ...CRASHED, "", REFUSED];
    expect(roots(lines)).toEqual([
      `${NOBODY} the backend likely`,
      "node-missing-module api possible",
    ]);
  });

  test("is tied to nginx by the port that it could not have", () => {
    const taken = "0|api  | Error: listen EADDRINUSE: address already in use :::3000";
    const lines = [
      ...list(row("api", "errored", 15)),
      "",
      taken,
      "0|api  |     at Server.setupListenHandle [as _listen2] (node:net:1817:16)",
      "",
      REFUSED,
    ];
    expect(roots(lines)).toEqual(["host-port-held api certain"]);
  });

  test("was stopped", () => {
    const lines = [...list(row("api", "stopped", 0)), REFUSED];
    expect(named(lines)).toContain("pm2 restart api");
  });

  test("what it was taken for is said", () => {
    const what = recognised(OLD.join("\n")).map((one) => one.what);
    expect(what).toEqual(["list of pm2", "not understood"]);
  });
});

describe("a program that is not the reason", () => {
  test("is online, however often it was started again", () => {
    const lines = [...list(row("api", "online", 57)), REFUSED];
    expect(roots(lines)).toEqual([`${NOBODY} backend likely`]);
    expect(named(lines)).not.toContain('"api');
  });

  test("is online, as JSON says", () => {
    const online = JLIST.replace('"status":"errored"', '"status":"online"');
    expect(roots([online, "", REFUSED])).toEqual([`${NOBODY} backend likely`]);
  });

  test("JSON of something else is no list of pm2", () => {
    const what = recognised('[{"name":"api","status":"errored"}]').map((one) => one.what);
    expect(what).not.toContain("list of pm2");
  });

  test("has an instance that is online", () => {
    const rows = [row("api", "errored", 16), row("api", "online", 2)];
    for (const one of [rows, rows.toReversed()]) {
      expect(named([...list(...one), REFUSED])).not.toContain("kept-program-not-running");
    }
  });

  test.each(["mailer", "worker"])("has no port that nginx asks: %s", (name) => {
    const lines = [...list(row("api", "online", 0), row(name, "errored", 15)), REFUSED];
    expect(roots(lines)).toEqual([`${NOBODY} backend likely`]);
    expect(named(lines)).not.toContain(name);
  });

  test("listens elsewhere", () => {
    const other = "0|admin  | Error: listen EADDRINUSE: address already in use :::9005";
    const lines = [
      ...list(row("admin", "errored", 15)),
      "",
      other,
      "0|admin  |     at x (node:net:1:1)",
      "",
      REFUSED,
    ];
    expect(roots(lines)).toEqual([`${NOBODY} backend likely`]);
    expect(named(lines)).not.toContain("admin");
  });
});

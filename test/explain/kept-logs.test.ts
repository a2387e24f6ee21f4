import { expect, test } from "vitest";
import { explain, recognised } from "./paste.ts";

const REFUSED =
  '2026/01/01 00:00:00 [error] 29#29: *1 connect() failed (111: Connection refused) while connecting to upstream, client: 172.18.0.1, server: localhost, request: "POST /api/upload HTTP/1.1", upstream: "http://172.18.0.3:8000/api/upload", host: "localhost"';
const MISSING = [
  "Traceback (most recent call last):",
  '  File "/app/main.py", line 3, in <module>',
  "    import pandas",
  "ModuleNotFoundError: No module named 'pandas'",
];
const COMPOSE = [
  ...MISSING.map((line) => `backend-1  | ${line}`),
  `nginx-1    | ${REFUSED}`,
  "backend-1 exited with code 1",
];
const RUN = [
  "##[group]Run docker compose logs",
  "\u001b[36;1mdocker compose logs\u001b[0m",
  "##[endgroup]",
];

function roots(lines: readonly string[]) {
  return explain(lines.join("\n")).diagnosis.root.map(
    ({ cause, subject }) => `${cause} ${subject}`,
  );
}

const runner = (line: string, at: number) =>
  `2026-01-01T00:00:01.${String(at).padStart(7, "0")}Z ${line}`;

test.each([
  ["as compose prints it", COMPOSE],
  [
    "with compose's times",
    COMPOSE.map((line) => line.replace("| ", "| 2026-01-01T00:00:00.123456789Z ")),
  ],
  ["in a job of GitHub's", [...RUN, ...COMPOSE].map(runner)],
  [
    "in one that `gh` prints",
    [...RUN, ...COMPOSE].map((line, at) => `test\tShow logs\t${runner(line, at)}`),
  ],
  [
    "in colours",
    COMPOSE.map((line, at) => runner(line.replace(/^\S+ +\|/, "\u001b[36m$&\u001b[0m"), at)),
  ],
])("%s", (_, lines) => {
  expect(roots(lines)).toEqual(["python-missing-dependency backend"]);
});

test("what is no log of a program is said to be not understood", () => {
  const pods = ["NAME       READY   STATUS    RESTARTS", "shop-7c9d  1/2     Running   0"];
  const json = ['{"level":"error","ts":1767225601.1,"logger":"controller","msg":"failed"}'];
  for (const lines of [pods, json]) {
    expect(recognised(lines.join("\n")).map(({ what }) => what)).toEqual(["not understood"]);
    expect(roots(lines)).toEqual([]);
  }
});

test("a unit of the journal in JSON runs on a machine", () => {
  const lines = MISSING.map((MESSAGE, at) =>
    JSON.stringify({
      ...{ __REALTIME_TIMESTAMP: `${1_767_225_600_000_000 + at}`, MESSAGE, _HOSTNAME: "web1" },
      ...{ _SYSTEMD_UNIT: "myapi.service", SYSLOG_IDENTIFIER: "gunicorn", _PID: "912" },
    }),
  );
  const [root] = explain(lines.join("\n")).diagnosis.root;
  expect(root?.summary).toContain("`myapi` cannot start");
  expect(root?.summary).toContain("not installed on the machine");
});

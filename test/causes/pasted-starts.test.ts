import { expect, test } from "vitest";
import { clock } from "../../src/ports/clock.ts";
import { rawLines } from "../../src/read/pasted/lines.ts";
import { caseOfPaste } from "../../src/verbs/explaining/explain.ts";
import { reportOf } from "../../src/verbs/judge-case.ts";

/** The root causes of a paste, best first. */
function rootsOf(...lines: readonly string[]): readonly string[] {
  const { file } = caseOfPaste([{ name: "", lines: rawLines(lines.join("\n")) }], clock);
  return reportOf(file).report.diagnosis.root.map(
    ({ cause, confidence }) => `${cause}, ${confidence}`,
  );
}

const REFUSED = `2024/01/31 12:00:05 [error] 29#29: *5 connect() failed (111: Connection refused) while connecting to upstream, client: 172.18.0.1, server: _, request: "GET /status HTTP/1.1", upstream: "http://127.0.0.1:8099/status", host: "app.test"`;
const LISTENS = "[2024-01-31 12:00:05 +0000] [9] [INFO] Listening at: http://127.0.0.1:8099 (9)";

test("nginx that is refused at its own loopback asks in the wrong container", () => {
  expect(rootsOf(REFUSED)).toEqual(["proxy-pass-localhost-in-container, likely"]);
});

test("not where the server that it asks for comes up in the same container", () => {
  const box = [REFUSED, LISTENS].map((line) => `box-1  | ${line}`);
  expect(rootsOf(...box)).toEqual([]);
});

test("nor where it was refused only until a server said that it listens there", () => {
  const stamped = [
    `2024-01-31T12:00:05.100000000Z ${REFUSED}`,
    `2024-01-31T12:00:05.900000000Z ${LISTENS}`,
  ];
  expect(rootsOf(...stamped)).toEqual(["startup-race-backend-slow-boot, likely"]);
});

test("words alone do not prove that a container has ended", () => {
  const raised = [
    "Traceback (most recent call last):",
    '  File "<string>", line 1, in <module>',
    '  File "/usr/lib/python3/dist-packages/psycopg2/__init__.py", line 122, in connect',
    "    conn = _connect(dsn, connection_factory=connection_factory, **kwasync)",
    'psycopg2.OperationalError: connection to server at "db" (192.168.64.2), port 5432 failed: FATAL:  password authentication failed for user "app"',
  ];
  for (const root of rootsOf(...raised, ...raised)) expect(root).toMatch(/, possible$/);
});

import { describe, expect, test } from "vitest";
import { explain } from "./paste.ts";

const at = (what: string, second = "31") =>
  `nginx-1  | 2025/03/14 10:22:${second} [error] 29#29: *17 ${what}, client: 172.18.0.1, server: , request: "POST /upload HTTP/1.1", upstream: "http://172.18.0.2:8000/upload", host: "x"`;
const LOST = at(
  "upstream prematurely closed connection while reading response header from upstream",
);
const REFUSED = at("connect() failed (111: Connection refused) while connecting to upstream");
const exited = (code: number) => `web-1 exited with code ${code}`;

/** `docker ps`, with the columns that matter. */
const table = ({ created = "2 hours ago", status = "Up 12 seconds", others = [""] } = {}) => [
  "",
  "CONTAINER ID   IMAGE      COMMAND      CREATED              STATUS                   PORTS      NAMES",
  '9a8b7c6d5e4f   nginx      "/docker-…"  2 hours ago          Up 2 hours               80/tcp     shop-nginx-1',
  `3f2a1b9c8d7e   shop-web   "gunicorn…"  ${created.padEnd(21)}${status.padEnd(25)}8000/tcp   shop-web-1`,
  ...others,
];

const whys = (...lines: readonly string[]) =>
  explain(lines.join("\n")).checks.flatMap(({ why }) => why ?? []);

describe("an end after which the container is up again is said of the request", () => {
  test.each([0, 1, 137, 143])("with its code, %i", (code) => {
    const said = [`\`web\`, which ended with exit code ${code}`];
    expect(whys(LOST, exited(code), ...table())).toEqual([expect.stringContaining(said[0] ?? "")]);
    expect(whys(REFUSED, exited(code), ...table())).toEqual([
      expect.stringContaining(said[0] ?? ""),
    ]);
  });

  test.each([
    ["what nginx lost afterwards was lost by a later life", [exited(1), LOST, ...table()]],
    [
      "its container was made a moment ago, in place of one that ended",
      [LOST, exited(1), ...table({ created: "13 seconds ago" })],
    ],
    ["somebody stopped everything", [LOST, "Gracefully stopping...", exited(0), ...table()]],
    [
      "another service ended",
      [
        LOST,
        "mailer-1 exited with code 1",
        ...table({
          others: [
            '2f2a1b9c8d7e   shop-mail  "node m.js"  2 hours ago          Up 9 seconds                        shop-mailer-1',
          ],
        }),
      ],
    ],
  ])("but not where %s", (_, lines) => {
    expect(whys(...lines).join()).toContain("no usable answer from the backend");
  });

  test("and of no service that is up is said that it does not run", () => {
    const inspected =
      '[{"Name": "/web-1", "RestartCount": 3, "State": {"Status": "running", "Restarting": false}, "HostConfig": {}}]';
    for (const line of [LOST, REFUSED]) {
      const { diagnosis } = explain([line, exited(1), "", inspected].join("\n"));
      const { root, contributing } = diagnosis;
      const named = [...root, ...contributing].map(({ cause }) => cause);
      expect(named).not.toContain("backend-not-running");
      expect(named).not.toContain("crash-loop-generic");
    }
  });
});

test("what else happened to the containers stays a question", () => {
  const { unanswered } = explain([LOST, exited(1), ...table()].join("\n")).diagnosis;
  expect(unanswered.map(({ question }) => question)).toContain("what happened to the containers");
});

describe("an end over which nginx lost a request", () => {
  const named = (...lines: readonly string[]) =>
    explain(lines.join("\n")).diagnosis.root.map(({ cause, confidence, subject }) => ({
      cause,
      confidence,
      subject,
    }));
  const possible = (cause: string) => ({ cause, confidence: "possible", subject: "web" });
  const STARTED =
    "web-1  | INFO:     Uvicorn running on http://0.0.0.0:8000 (Press CTRL+C to quit)";

  test("is possibly one for lack of memory, by SIGKILL", () => {
    expect(named(LOST, exited(137), ...table())).toEqual([possible("container-oom-killed")]);
    expect(named(STARTED, LOST, exited(137), ...table())).toEqual([
      possible("container-oom-killed"),
    ]);
  });

  test("is possibly the program's own, by a code of its own", () => {
    expect(named(LOST, exited(1), ...table())).toEqual([possible("process-exit-in-handler")]);
    expect(named(STARTED, LOST, exited(1), ...table())).toEqual([
      possible("process-exit-in-handler"),
    ]);
  });

  test("is one in native code, by its signal", () => {
    expect(named(STARTED, LOST, exited(139), ...table())).toEqual([
      { cause: "process-segfault", confidence: "likely", subject: "web" },
    ]);
  });

  test("is that of the kernel's kill, where its log tells of one", () => {
    const kill =
      "[12345.678] Memory cgroup out of memory: Killed process 4242 (gunicorn) total-vm:4567890kB, anon-rss:1987654kB, file-rss:0kB, shmem-rss:0kB, UID:1000 pgtables:4321kB oom_score_adj:0";
    expect(named(LOST, exited(137), ...table(), "", kill)).toEqual([
      { cause: "container-oom-killed", confidence: "likely", subject: "web" },
    ]);
  });

  test.each([
    ["it ended as it was told to", [LOST, exited(143), ...table()]],
    ["it ended as if all were done", [LOST, exited(0), ...table()]],
    [
      "it did not stop in time, and was killed for it",
      [STARTED, LOST, "web-1  | INFO:     Shutting down", exited(137), ...table()],
    ],
    ["it was only refused", [REFUSED, exited(1), ...table()]],
    ["no request failed", [STARTED, exited(137), ...table()]],
    ["the next life lost the request", [exited(137), LOST, ...table()]],
    [
      "requests were lost at other moments, too",
      [LOST, LOST.replaceAll("10:22:31", "10:25:02"), exited(137), ...table()],
    ],
    ["it was replaced", [LOST, exited(137), ...table({ created: "13 seconds ago" })]],
    [
      "it is another service, off the path",
      [
        LOST,
        "mailer-1 exited with code 137",
        ...table({
          others: [
            '2f2a1b9c8d7e   shop-mail  "node m.js"  2 hours ago          Up 9 seconds                        shop-mailer-1',
          ],
        }),
      ],
    ],
  ])("is no answer where %s", (_, lines) => {
    expect(named(...lines)).toEqual([]);
  });

  test("nor where the log says why the request was lost", () => {
    const slow = "web-1  | [2025-03-14 10:22:31 +0000] [1] [CRITICAL] WORKER TIMEOUT (pid:7)";
    expect(named(slow, LOST, exited(137), ...table()).map(({ cause }) => cause)).not.toContain(
      "container-oom-killed",
    );
  });
});

import { expect, test } from "vitest";
import { read } from "./sample.ts";

const logs = (text: string) => read(text).map(({ log }) => log);

test.each([
  [
    "A server is already running. Check /srv/guestbook/tmp/pids/server.pid.",
    "/srv/guestbook/tmp/pids/server.pid",
  ],
  [
    "A server is already running (pid: 1, file: /app/tmp/pids/server.pid).",
    "/app/tmp/pids/server.pid",
  ],
  [
    "Error: Already running on PID 9 (or pid file '/run/gunicorn.pid' is stale)",
    "/run/gunicorn.pid",
  ],
])("%s", (line, pidFile) => {
  expect(logs(line)).toEqual([{ code: "already-running", pidFile }]);
});

test("uWSGI says harakiri before it says that the worker died", () => {
  const text = `Fri Nov 20 12:04:18 2026 - *** HARAKIRI ON WORKER 1 (pid: 7, try: 1) ***
DAMN ! worker 1 (pid: 7) died, killed by signal 9 :( trying respawn ...`;
  expect(logs(text)).toEqual([
    { code: "request-terminated", server: "uwsgi", pid: 7, seconds: null },
    { code: "worker-lost", server: "uwsgi", pid: 7, signal: 9, exitCode: null },
  ]);
});

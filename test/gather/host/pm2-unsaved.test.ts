import { expect, test } from "vitest";
import { appsFrom } from "../../../src/gather/host/pm2-unsaved.ts";
import { processesIn } from "../../../src/read/host/processes.ts";

const LOG = `2026-11-29T02:13:01: PM2 log: App [api:0] online
2026-11-29T02:13:01: PM2 log: App [pages:1] starting in -fork mode-
2026-11-29T02:13:02: PM2 log: App [pages:1] exited with code [1] via signal [SIGINT]
2026-11-29T02:13:02: PM2 log: Script /srv/pages/server.js had too many unstable restarts (16). Stopped. "errored"`;
const processes = processesIn(
  "21 20 deploy 9000 Sat Nov 28 17:58:16 2026 0::/user.slice node /srv/api/main.js",
);

test("pm2's own log and its files of process ids tell what it keeps without having saved it", () => {
  const traces = { log: LOG, pids: new Map([["api", 21]]) };
  const apps = appsFrom("/home/deploy/.pm2", traces, processes);
  expect(apps.map(({ name, script }) => [name, script])).toEqual([
    ["api", "node /srv/api/main.js"],
    ["pages", "/srv/pages/server.js"],
  ]);
  expect(apps[1]).toMatchObject({ errors: "/home/deploy/.pm2/logs/pages-error.log", port: null });
});

test("a pm2 that wrote down nothing keeps nothing", () => {
  expect(appsFrom("/root/.pm2", { log: "", pids: new Map() }, [])).toEqual([]);
});

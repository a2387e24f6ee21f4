import { expect, test } from "vitest";
import { keeperEvents } from "../../../src/read/host/keeper-log.ts";
import { keptState, tellingEvents } from "../../../src/read/host/kept-state.ts";

/** The machine is two hours ahead of UTC. */
const clock = { skewMs: 0, offsetMs: 2 * 3_600_000 };

const SUPERVISORD = `2026-11-29 04:00:00,100 INFO spawned: 'web' with pid 90
2026-11-29 04:00:00,200 INFO spawned: 'worker' with pid 91
2026-11-29 04:00:01,300 INFO success: worker entered RUNNING state, process has stayed up for > than 1 seconds (startsecs)
2026-11-29 04:00:01,400 WARN exited: web (exit status 1; not expected)
2026-11-29 04:00:02,400 INFO spawned: 'web' with pid 92
2026-11-29 04:00:02,900 WARN exited: web (terminated by SIGKILL; not expected)
2026-11-29 04:00:03,900 INFO gave up: web entered FATAL state, too many start retries too quickly`;

const PM2 = `2026-11-29T04:00:00: PM2 log: App [web:0] starting in -fork mode-
2026-11-29T04:00:00: PM2 log: App [web:0] online
2026-11-29T04:00:00: PM2 log: App [web-admin:1] online
2026-11-29T04:00:01: PM2 log: App [web:0] exited with code [1] via signal [SIGINT]
2026-11-29T04:00:01: PM2 log: Script /srv/web.js had too many unstable restarts (16). Stopped. "errored"`;

const web = (manager: "supervisor" | "pm2") => ({ manager, program: "web" }) as const;
const lives = (manager: "supervisor" | "pm2", text: string) =>
  keeperEvents(web(manager), text, clock).map(({ is, exitCode, at }) => [
    at.slice(11),
    is,
    exitCode,
  ]);

test("supervisord's log tells the lives of one of its programs, on our clock", () => {
  expect(lives("supervisor", SUPERVISORD)).toEqual([
    ["02:00:00.100Z", "start", null],
    ["02:00:01.400Z", "end", 1],
    ["02:00:02.400Z", "start", null],
    ["02:00:02.900Z", "end", 137],
    ["02:00:03.900Z", "given-up", null],
  ]);
});

test("pm2's log tells them, and names the script where it gives up", () => {
  expect(lives("pm2", PM2)).toEqual([
    ["02:00:00.000Z", "start", null],
    ["02:00:00.000Z", "up", null],
    ["02:00:01.000Z", "end", 1],
    ["02:00:01.000Z", "given-up", null],
  ]);
});

const stateOf = (manager: "supervisor" | "pm2", text: string, status: string | null = null) => {
  const events = keeperEvents(web(manager), text, clock);
  return keptState(web(manager), tellingEvents(events, "2026-11-29T02:00:30.000Z"), status);
};

test("what is given up has ended for good", () => {
  const state = stateOf("supervisor", SUPERVISORD);
  expect(state).toMatchObject({ status: "exited", over: "given-up", exitCode: 137 });
  expect(stateOf("pm2", PM2)).toMatchObject({ status: "exited", over: "given-up", exitCode: 1 });
});

test("who is stopped ends of that, in either order", () => {
  const stopped = `2026-11-29T04:00:00: PM2 log: App [web:0] online
2026-11-29T04:00:01: PM2 log: Stopping app:web id:0
2026-11-29T04:00:01: PM2 log: App [web:0] exited with code [0] via signal [SIGINT]`;
  expect(stateOf("pm2", stopped)).toMatchObject({ status: "exited", over: "stopped" });
  const again = `${stopped}\n2026-11-29T04:00:02: PM2 log: App [web:0] starting in -fork mode-`;
  expect(stateOf("pm2", again)).toMatchObject({ status: "running", over: null });
});

test("supervisorctl status is newer than the log", () => {
  const status = `web                              STOPPED   Nov 29 04:00 AM
worker                           RUNNING   pid 91, uptime 0:00:29
`;
  const state = stateOf("supervisor", SUPERVISORD, status);
  expect(state).toMatchObject({ over: "stopped", said: "web STOPPED Nov 29 04:00 AM" });
});

test("what runs for a minute has left its earlier ends behind", () => {
  const ended = `2026-11-29T03:50:00: PM2 log: App [web:0] exited with code [1] via signal [SIGINT]
2026-11-29T03:50:00: PM2 log: App [web:0] starting in -fork mode-
2026-11-29T03:50:00: PM2 log: App [web:0] online`;
  expect(stateOf("pm2", ended)).toMatchObject({ status: "running", restartCount: 0 });
});

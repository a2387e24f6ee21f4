import { expect, test } from "vitest";
import {
  keptByPort,
  keptByProcess,
  mayBeKept,
  onlyIdle,
} from "../../../src/gather/host/kept-services.ts";
import type { Kept } from "../../../src/read/host/kept-programs.ts";
import { processesIn } from "../../../src/read/host/processes.ts";

const row = (pid: number, parent: number, command: string) =>
  `${pid} ${parent} deploy 9000 Sat Nov 28 17:58:16 2026 0::/system.slice/x.service ${command}`;
const processes = processesIn(
  [
    row(10, 1, "/usr/bin/python3 /usr/bin/supervisord -n -c /etc/supervisor/supervisord.conf"),
    row(11, 10, "/usr/bin/python3 /usr/bin/gunicorn shop.wsgi --bind 127.0.0.1:8000"),
    row(12, 11, "/usr/bin/python3 /usr/bin/gunicorn shop.wsgi --bind 127.0.0.1:8000"),
    row(13, 10, "bash -c cd /srv && node server.js"),
    row(14, 13, "node server.js"),
    row(20, 1, "PM2 v6.0.14: God Daemon (/home/deploy/.pm2)"),
    row(21, 20, "node /srv/pages/server.js"),
    row(30, 1, "/usr/bin/python3 /usr/bin/gunicorn shop.wsgi --bind 127.0.0.1:8000"),
  ].join("\n"),
);

const NONE = { workdir: "/", user: "", port: null, logs: [], stream: null, place: null };
const supervisor = { ...NONE, manager: "supervisor", journal: "/var/log/s.log" } as const;
const pm2 = { ...NONE, manager: "pm2", journal: "/home/deploy/.pm2/pm2.log" } as const;
const kept: readonly Kept[] = [
  { ...supervisor, program: "shop", command: "gunicorn shop.wsgi --bind 127.0.0.1:8000" },
  { ...supervisor, program: "api", command: 'bash -c "cd /srv && node server.js"' },
  { ...pm2, program: "pages", command: "node /srv/pages/server.js", port: 3000 },
];
const keeping = { kept, processes };

test.each([
  ["a first process", 11, "shop"],
  ["one of its workers", 12, "shop"],
  ["what a shell started", 14, "api"],
  ["an app of pm2", 21, "pages"],
  ["the same by hand", 30, undefined],
  ["the manager itself", 20, undefined],
])("%s belongs to the program that its manager started", (_, pid, program) => {
  expect(keptByProcess([pid], keeping)?.program).toBe(program);
});

test("pm2 listens for the apps of a cluster itself", () => {
  expect(mayBeKept([20], keeping)).toBe(true);
  expect(mayBeKept([30], keeping)).toBe(false);
  expect([3000, 8000, 9000].map((port) => keptByPort(port, keeping)?.program)).toEqual([
    "pages",
    "shop",
    undefined,
  ]);
});

test("a port that nobody has may be that of the only program which does not run", () => {
  const idle = { ...pm2, program: "site", command: "/srv/site/server.js" };
  expect(onlyIdle(keeping)).toBeNull();
  expect(onlyIdle({ ...keeping, kept: [...kept, idle] })?.program).toBe("site");
  expect(onlyIdle({ ...keeping, kept: [...kept, { ...idle, port: 4000 }] })).toBeNull();
  const another = { ...idle, program: "other" };
  expect(onlyIdle({ ...keeping, kept: [...kept, idle, another] })).toBeNull();
});

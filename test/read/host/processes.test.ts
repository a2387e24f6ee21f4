import { expect, test } from "vitest";
import { processesIn, startedBy } from "../../../src/read/host/processes.ts";
import { socketsIn } from "../../../src/read/host/sockets.ts";

/** The columns of `ps -ww -eo pid,ppid,user:32,rss,lstart,cgroup:512,args`. */
const TABLE = `    PID    PPID USER        RSS                  STARTED CGROUP COMMAND
      1       0 root      11472 Sat Nov 28 17:58:01 2026 0::/init.scope /sbin/init
     54       1 root       1612 Sat Nov 28 17:58:16 2026 9:name=systemd:/docker/b9/system.slice/nginx.service,8:pids:/docker/b9/system.slice/nginx.service nginx: master process /usr/sbin/nginx
     55      54 www-data   2744 Sat Nov 28 17:58:16 2026 9:name=systemd:/docker/b9/system.slice/nginx.service nginx: worker process
    900       1 deploy     4000 Sat Nov 28 17:58:16 2026 0::/user.slice/user-1000.slice/user@1000.service/app.slice/x.service PM2 v5.3.0: God Daemon (/home/deploy/.pm2)
    901     900 deploy    90000 Sat Nov 28 17:58:16 2026 0::/user.slice/user-1000.slice/session-3.scope node /srv/app/server.js
    910       1 root       9000 Sat Nov 28 17:58:16 2026 0::/system.slice/supervisor.service /usr/bin/python3 /usr/bin/supervisord -n
    911     910 deploy    50000 Sat Nov 28 17:58:16 2026 0::/system.slice/supervisor.service /usr/bin/python3 -m gunicorn app:app
    920       1 deploy    60000 Sat Nov 28 17:58:16 2026 0::/user.slice/user-1000.slice/session-9.scope python3 -m uvicorn app.main:app --port 8000`;

const all = processesIn(TABLE);
const by = (pid: number) => {
  const found = all.find((process) => process.pid === pid);
  return found && startedBy(found, all);
};

test("a process is in the unit of the system that its cgroup names, and in none of a session", () => {
  expect(all.map(({ pid, unit }) => [pid, unit])).toEqual([
    [1, null],
    [54, "nginx.service"],
    [55, "nginx.service"],
    [900, null],
    [901, null],
    [910, "supervisor.service"],
    [911, "supervisor.service"],
    [920, null],
  ]);
  expect(all[1]).toMatchObject({ user: "root", resident: 1612 * 1024 });
});

test.each([
  [55, "systemd"],
  [901, "pm2"],
  [911, "supervisor"],
  [920, "a shell"],
])("who started process %i: %s", (pid, starter) => {
  expect(by(pid)).toBe(starter);
});

test("sockets have their processes where root asks, and none where a user does", () => {
  const sockets =
    socketsIn(`LISTEN 0      511          0.0.0.0:80        0.0.0.0:*    users:(("nginx",pid=55,fd=6),("nginx",pid=54,fd=6))
LISTEN 3      128        127.0.0.1:5432      0.0.0.0:*
LISTEN 0      511                *:3000            *:*    users:(("node",pid=901,fd=18))
LISTEN 0      128             [::1]:631           [::]:*`);
  expect(sockets.map(({ line: _, ...socket }) => socket)).toEqual([
    { address: "0.0.0.0", port: 80, family: 4, loopback: false, waiting: 0, pids: [55, 54] },
    { address: "127.0.0.1", port: 5432, family: 4, loopback: true, waiting: 3, pids: [] },
    { address: "::", port: 3000, family: 6, loopback: false, waiting: 0, pids: [901] },
    { address: "::1", port: 631, family: 6, loopback: true, waiting: 0, pids: [] },
  ]);
});

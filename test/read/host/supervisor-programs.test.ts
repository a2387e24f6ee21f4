import { expect, test } from "vitest";
import { keptBySupervisor } from "../../../src/read/host/supervisor-programs.ts";

const TEXT = `# /etc/supervisor/supervisord.conf
; supervisor config file
[unix_http_server]
file=/var/run/supervisor.sock

[supervisord]
logfile=/var/log/supervisor/supervisord.log ; (main log file)

[include]
files = /etc/supervisor/conf.d/*.conf
# /etc/supervisor/conf.d/shop.conf
[program:api]
directory=/srv/shop
command=/srv/shop/venv/bin/gunicorn
    shop.wsgi
    --bind 127.0.0.1:8000 ; the backend
user = shop
stderr_logfile=/var/log/shop/%(program_name)s.err.log
stdout_logfile=/dev/stdout

[program:pages]
command=node server.js
environment=PORT=3000,SECRET
redirect_stderr=true
stdout_logfile=/var/log/shop/pages.log
stderr_logfile=/var/log/shop/never.log
`;

const journal = "/var/log/supervisor/supervisord.log";
const path = "/etc/supervisor/conf.d/shop.conf";

test("the programs of supervisord, with where they write and where they are configured", () => {
  expect(keptBySupervisor(TEXT)).toEqual([
    {
      ...{ manager: "supervisor", program: "api", journal },
      command: "/srv/shop/venv/bin/gunicorn shop.wsgi --bind 127.0.0.1:8000",
      ...{ workdir: "/srv/shop", user: "shop", port: null },
      ...{ logs: ["/var/log/shop/api.err.log"], stream: null },
      place: { path, line: 3 },
    },
    {
      ...{ manager: "supervisor", program: "pages", journal, command: "node server.js" },
      ...{ workdir: "/", user: "root", port: 3000 },
      ...{ logs: ["/var/log/shop/pages.log"], stream: null },
      place: { path, line: 11 },
    },
  ]);
});

test("supervisord keeps a file of its own where none is named", () => {
  const section = (more: string) => `# /etc/a.conf\n[program:a]\ncommand=a\n${more}`;
  const streams = ["", "redirect_stderr=true", "stderr_logfile=AUTO", "stderr_logfile=NONE"].map(
    (more) => keptBySupervisor(section(more))[0]?.stream,
  );
  expect(streams).toEqual(["stderr", "stdout", "stderr", null]);
});

test("a configuration without programs keeps none", () => {
  expect(keptBySupervisor("# /etc/supervisord.conf\n[supervisord]\nnodaemon=true\n")).toEqual([]);
});

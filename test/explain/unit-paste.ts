export const REFUSED =
  '2025/03/14 10:22:31 [error] 812#812: *17 connect() failed (111: Connection refused) while connecting to upstream, client: 203.0.113.9, server: app.example.com, request: "GET /api/ HTTP/1.1", upstream: "http://127.0.0.1:8001/api/", host: "app.example.com"';
export const TAIL = ["$ sudo tail -1 /var/log/nginx/error.log", REFUSED];

interface Unit {
  readonly name: string;
  readonly active: string;
  readonly command?: string;
  readonly code?: string;
  readonly more?: readonly string[];
  readonly journal?: readonly string[];
}

export function status({ name, active, command, code, more = [], journal = [] }: Unit): string[] {
  const since = "since Fri 2025-03-14 10:20:11 UTC; 2min 20s ago";
  const started = command
    ? [`    Process: 4711 ExecStart=${command} (code=${code ?? "exited, status=0/SUCCESS"})`]
    : [];
  return [
    `● ${name}.service - The ${name} service`,
    `     Loaded: loaded (/etc/systemd/system/${name}.service; enabled; vendor preset: enabled)`,
    `     Active: ${active} ${since}`,
    ...(code ? [...started, `   Main PID: 4711 (code=${code})`] : []),
    "        CPU: 312ms",
    ...more,
    "",
    ...journal.map((line) => `Mar 14 10:20:11 web ${line}`),
  ];
}

export const runs = (name: string, command: string, journal: readonly string[] = []) =>
  status({
    name,
    active: "active (running)",
    more: [
      "   Main PID: 4711 (python)",
      "      Tasks: 3 (limit: 4678)",
      "     Memory: 61.2M",
      `     CGroup: /system.slice/${name}.service`,
      `             ├─4711 ${command}`,
      `             └─4713 ${command}`,
    ],
    journal,
  });

export const GUNICORN = "/srv/venv/bin/gunicorn -b 127.0.0.1:8001 app:app";
export const FAILED = "failed (Result: exit-code)";
export const MISSING = [
  "gunicorn[4711]: Traceback (most recent call last):",
  'gunicorn[4711]:   File "/srv/app/app.py", line 3, in <module>',
  "gunicorn[4711]:     import flask",
  "gunicorn[4711]: ModuleNotFoundError: No module named 'flask'",
  "systemd[1]: myapp.service: Main process exited, code=exited, status=3/NOTIMPLEMENTED",
  "systemd[1]: myapp.service: Failed with result 'exit-code'.",
];
export const EXITED = "exited, status=3/NOTIMPLEMENTED";
export const APP = status({
  name: "myapp",
  active: FAILED,
  command: GUNICORN,
  code: EXITED,
  journal: MISSING,
});
export const SILENT_APP = status({
  name: "myapp",
  active: FAILED,
  command: GUNICORN,
  code: EXITED,
});

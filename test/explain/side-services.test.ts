import { describe, expect, test } from "vitest";
import { explain } from "./paste.ts";

const at = (what: string, port = 8000) =>
  `nginx-1  | 2025/03/14 10:22:31 [error] 29#29: *17 ${what}, client: 172.18.0.1, server: , request: "POST /upload HTTP/1.1", upstream: "http://172.18.0.3:${port}/upload", host: "x"`;
const LOST = at(
  "upstream prematurely closed connection while reading response header from upstream",
);
const REFUSED = at("connect() failed (111: Connection refused) while connecting to upstream");
const EXITED = "previews-1 exited with code 1";

const HEAD =
  "CONTAINER ID   IMAGE      COMMAND      CREATED       STATUS                  PORTS      NAMES";
const row = (service: string, status: string, ports: string) =>
  `3f2a1b9c8d7e   shop-${service.slice(0, 5).padEnd(6)}"./start"    2 hours ago   ${status.padEnd(24)}${ports.padEnd(11)}shop-${service}-1`;
const NGINX = row("nginx", "Up 2 hours", "80/tcp");

const answer = (...lines: readonly string[]) => explain(lines.join("\n")).diagnosis;
const roots = (...lines: readonly string[]) =>
  answer(...lines).root.map(({ cause, confidence, subject }) => ({ cause, confidence, subject }));

const CRASH = [
  "previews-1  | Traceback (most recent call last):",
  'previews-1  |   File "/app/previews.py", line 3, in <module>',
  "previews-1  |     import pandas",
  "previews-1  | ModuleNotFoundError: No module named 'pandas'",
];

describe("a service that is down is silent where another one is asked", () => {
  test.each([
    ["at its port, by the list", [EXITED, "", HEAD, NGINX, row("shop", "Up 2 hours", "8000/tcp")]],
    [
      "at its port, by its own words",
      [EXITED, "shop-1  | INFO:     Uvicorn running on http://0.0.0.0:8000 (Press CTRL+C to quit)"],
    ],
    [
      "at its port, by the compose file",
      [
        EXITED,
        "",
        "services:",
        "  previews:",
        "    build: previews",
        "  shop:",
        "    build: shop",
        '    expose: ["8000"]',
      ],
    ],
    [
      "at its address",
      [
        EXITED,
        "",
        '[{"Name": "/shop-1", "State": {"Status": "running"}, "NetworkSettings": {"Networks": {"net": {"IPAddress": "172.18.0.3"}}}}]',
      ],
    ],
  ])("%s", (_, lines) => {
    expect(roots(LOST, ...lines)).toEqual([]);
    expect(roots(...lines, "", LOST)).toEqual([]);
  });

  test("and what it died of is said beside it", () => {
    const shop = "shop-1      |  * Running on http://172.18.0.3:8000";
    const { root, contributing } = answer(LOST, ...CRASH, EXITED, shop);
    expect(root).toEqual([]);
    expect(contributing.map(({ cause }) => cause)).toEqual(["python-missing-dependency"]);
  });
});

describe("where nothing tells who is asked, it is a possible reason", () => {
  test.each([LOST, REFUSED])("%s", (line) => {
    const list = [HEAD, NGINX, row("shop", "Up 2 hours", "")];
    expect(roots(line, EXITED, "", ...list)).toEqual([
      { cause: "backend-not-running", confidence: "possible", subject: "previews" },
    ]);
  });

  test("with what it died of", () => {
    const list = [HEAD, NGINX, row("shop", "Up 2 hours", "")];
    expect(roots(REFUSED, ...CRASH, EXITED, "", ...list)).toMatchObject([
      { cause: "python-missing-dependency", confidence: "possible", subject: "previews" },
    ]);
  });
});

describe("the one that is asked is named", () => {
  const down = { cause: "backend-not-running", confidence: "likely", subject: "previews" };

  test("by its port", () => {
    const listening = "previews-1  | Listening on port 8000";
    const list = [HEAD, NGINX, row("shop", "Up 2 hours", "3000/tcp")];
    expect(roots(listening, REFUSED, EXITED, "", ...list)).toMatchObject([
      { subject: "previews", confidence: expect.not.stringMatching("possible") },
    ]);
  });

  test("where nothing else was pasted", () => {
    expect(roots(REFUSED, EXITED)).toEqual([down]);
  });

  test("not another one first, whose ports are others", () => {
    const list = [
      HEAD,
      NGINX,
      row("shop", "Up 2 hours", "3000/tcp"),
      row("previews", "Exited (1)", ""),
    ];
    expect(roots(REFUSED, "", ...list)).toEqual([{ ...down, confidence: "possible" }]);
  });
});

test("a list of compose 2.0, which says `running`, is one", () => {
  const list = [
    "NAME            COMMAND                  SERVICE     STATUS              PORTS",
    'app-nginx-1     "/docker-entrypoint.…"   nginx       running             0.0.0.0:80->80/tcp',
    'app-web-1       "gunicorn app:app"       web         running (healthy)   8000/tcp',
    'app-previews-1  "node p.js"              previews    exited (2)          ',
  ];
  expect(roots(REFUSED, "", ...list)).toEqual([]);
  const down = list.map((line) =>
    line.includes("web-1") ? line.replace("running (healthy)", "exited (3)       ") : line,
  );
  expect(roots(REFUSED, "", ...down)).toMatchObject([
    { cause: "backend-not-running", subject: "web" },
  ]);
});

test("where a list does not show with which code a container ended, none is made up", () => {
  const list = [
    "NAME            COMMAND                  SERVICE     STATUS       PORTS",
    'app-nginx-1     "/docker-entrypoint.…"   nginx       running      0.0.0.0:80->80/tcp',
    'app-web-1       "gunicorn app:app"       web         exited       8000/tcp',
  ];
  expect(roots(REFUSED, "", ...list)).toMatchObject([
    { cause: "backend-not-running", subject: "web" },
  ]);
});

describe("what does not serve is not taken for the backend", () => {
  test("a job by its name, also where it failed", () => {
    const list = [
      HEAD,
      NGINX,
      row("seed", "Exited (139)", ""),
      row("shop", "Up 2 hours", "8080/tcp"),
    ];
    expect(roots(REFUSED, "", ...list)).toEqual([]);
  });

  test("a program of the system, in the same journal", () => {
    const journal = [
      "Apr 11 08:00:58 srv snapd[700]: OSError: [Errno 28] No space left on device",
      "Apr 11 08:01:00 srv shop[991]: ModuleNotFoundError: No module named 'flask'",
    ];
    const line = REFUSED.replace("nginx-1  | ", "").replace("172.18.0.3", "127.0.0.1");
    expect(roots(...journal, "", line)).toMatchObject([
      { cause: "python-missing-dependency", confidence: "certain", subject: "shop" },
    ]);
  });
});

test("where nginx names somebody of whom nothing was pasted, another one is a guess", () => {
  const named = (host: string) => REFUSED.replace("172.18.0.3:8000", host);
  const down = { cause: "backend-not-running", subject: "previews" };
  expect(roots(named("api:8000"), EXITED)).toEqual([{ ...down, confidence: "possible" }]);
  expect(roots(named("previews:8000"), EXITED)).toEqual([{ ...down, confidence: "likely" }]);
});

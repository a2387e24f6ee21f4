import { describe, expect, test } from "vitest";
import { explain } from "./paste.ts";

const named = (lines: readonly string[]) =>
  explain(lines.join("\n")).diagnosis.root.map(({ cause, confidence, subject }) => ({
    cause,
    confidence,
    subject,
  }));

const access = (status: number) =>
  `nginx-1  | 172.18.0.1 - - [14/Mar/2025:10:22:51 +0000] "GET / HTTP/1.1" ${status} 615 "-" "curl" "-"`;
const LISTENING =
  "web-1  | [2025-03-14 10:22:39 +0000] [1] [INFO] Listening at: http://0.0.0.0:8000 (1)";
const REFUSED =
  'nginx-1  | 2025/03/14 10:22:31 [error] 29#29: *17 connect() failed (111: Connection refused) while connecting to upstream, client: 172.18.0.1, server: , request: "GET / HTTP/1.1", upstream: "http://172.18.0.2:8000/", host: "x"';
const UNCONNECTED = [
  'web-1  | psycopg2.OperationalError: connection to server at "db" (172.18.0.2), port 5432 failed: Connection refused',
  "web-1  | \tIs the server running on that host and accepting TCP/IP connections?",
];

describe("an end that is over, or was wanted, accuses nobody", () => {
  test.each([
    [
      "a stack that somebody interrupted",
      [
        "api-1  | INFO:     Application startup complete.",
        "api-1  | INFO:     Uvicorn running on http://0.0.0.0:8000 (Press CTRL+C to quit)",
        access(200),
        "^CGracefully stopping... (press Ctrl+C again to force)",
        "nginx-1  | 2025/03/14 10:23:31 [notice] 1#1: signal 3 (SIGQUIT) received, shutting down",
        "api-1  | INFO:     Shutting down",
        "api-1 exited with code 0",
        "nginx-1 exited with code 0",
      ],
    ],
    [
      "a stack whose nginx tells of the signal",
      [
        LISTENING,
        access(200),
        "nginx-1  | 2025/03/14 10:23:31 [notice] 1#1: signal 15 (SIGTERM) received, exiting",
        "web-1 exited with code 143",
        "nginx-1 exited with code 0",
      ],
    ],
    [
      "a service that ended once and serves further down",
      [
        ...UNCONNECTED,
        "web-1 exited with code 1",
        "db-1   | 2025-03-14 10:22:29.123 UTC [1] LOG:  database system is ready to accept connections",
        LISTENING,
        access(200),
      ],
    ],
  ])("%s", (_, lines) => {
    expect(named(lines)).toEqual([]);
    expect(explain(lines.join("\n")).verdict).toBe("unknown");
  });
});

describe("an end that lasts is named", () => {
  const ended = { cause: "backend-not-running", subject: "web" };

  test("with what nginx says afterwards", () => {
    const lines = [LISTENING, "web-1 exited with code 1", REFUSED, access(502)];
    expect(named(lines)).toMatchObject([ended]);
  });

  test("of a service that came up in between, and ended again", () => {
    const lines = ["web-1 exited with code 1", LISTENING, "web-1 exited with code 3"];
    expect(named(lines)).toMatchObject([ended]);
  });

  test("of a service that failed before everything was stopped for it", () => {
    const lines = [
      LISTENING,
      "web-1 exited with code 1",
      "Aborting on container exit...",
      "nginx-1 exited with code 0",
    ];
    expect(named(lines)).toMatchObject([ended]);
  });

  test("of the life after one that was interrupted", () => {
    const stopped = ["Gracefully stopping...", "web-1 exited with code 0"];
    expect(named([LISTENING, ...stopped, "web-1 exited with code 1"])).toMatchObject([ended]);
  });

  test("as a loop where compose starts it again and again", () => {
    const lines = ["web-1 exited with code 1 (restarting)", REFUSED];
    expect(named([LISTENING, ...lines, ...lines])).toMatchObject([
      { cause: "crash-loop-generic", confidence: "certain", subject: "web" },
    ]);
  });
});

describe("a list of containers says the same before the logs and behind them", () => {
  const HEAD =
    "CONTAINER ID   IMAGE      COMMAND      CREATED         STATUS              PORTS      NAMES";
  const NGINX =
    '9a8b7c6d5e4f   nginx      "/docker-…"  2 hours ago     Up 2 hours          80/tcp     shop-nginx-1';
  const row = (status: string) => [
    HEAD,
    NGINX,
    `3f2a1b9c8d7e   shop-web   "gunicorn…"  2 hours ago     ${status.padEnd(20)}8000/tcp   shop-web-1`,
  ];
  const both = (table: readonly string[], logs: readonly string[]) => {
    const [before, after] = [named([...table, ...logs]), named([...logs, ...table])];
    expect(before).toEqual(after);
    return before;
  };
  const ONCE = ["web-1  | starting", "web-1 exited with code 1", REFUSED];

  test("of a service that runs again", () => {
    expect(both(row("Up 35 seconds"), ONCE)).toEqual([]);
  });

  test("of a service that is up between two ends of a loop", () => {
    expect(both(row("Up 3 seconds"), [...ONCE, ...ONCE])).toMatchObject([
      { cause: "crash-loop-generic", subject: "web" },
    ]);
  });

  test("of a service that others stand before in the list", () => {
    const other =
      '2f2a1b9c8d7e   shop-api   "gunicorn…"  2 hours ago     Up 2 hours          8000/tcp   shop-api-1';
    const [head = HEAD, ...rows] = row("Exited (1) 2 s ago");
    expect(both([head, other, ...rows], ONCE)).toMatchObject([
      { cause: "backend-not-running", subject: "web" },
    ]);
  });

  test("of a service that is down", () => {
    expect(both(row("Exited (1) 2 s ago"), ONCE)).toMatchObject([
      { cause: "backend-not-running", subject: "web" },
    ]);
  });
});

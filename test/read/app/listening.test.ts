import { expect, test } from "vitest";
import { read } from "./sample.ts";

test.each([
  ["INFO:     Uvicorn running on http://[::]:8000 (Press CTRL+C to quit)", "uvicorn", "::", 8000],
  [
    "[2026-11-20 08:00:00 +0000] [7] [INFO] Listening at: http://[::1]:8000 (7)",
    "gunicorn",
    "::1",
    8000,
  ],
  ["Listening on http://127.0.0.1:3000", "application", "127.0.0.1", 3000],
  ["Example app listening on port 3000!", "application", "", 3000],
  ["Server listening on 3000", "application", "", 3000],
  ["server running on port 8080", "application", "", 8080],
  ["2026/11/20 08:57:04 listening on :8080", "application", "::", 8080],
  [
    '{"level":30,"time":1763625600000,"pid":1,"hostname":"x","msg":"Server listening at http://0.0.0.0:3000"}',
    "application",
    "0.0.0.0",
    3000,
  ],
  ["- ready started server on 0.0.0.0:3000, url: http://localhost:3000", "next", "0.0.0.0", 3000],
  ["   - Local:        http://localhost:3000", "next", "", 3000],
  ["  ➜  Local:   http://localhost:5173/", "vite", "", 5173],
  ["      Now listening on: http://localhost:5000", "kestrel", "localhost", 5000],
  ["Tomcat started on port(s): 8080 (http) with context path ''", "spring", "", 8080],
  ["* Listening on http://0.0.0.0:3000", "puma", "0.0.0.0", 3000],
])("%s", (line, server, host, port) => {
  expect(read(line).map(({ log }) => log)).toEqual([{ code: "listening", server, host, port }]);
});

test.each([
  ["[2026-11-20 08:00:00 +0000] [7] [INFO] Listening at: unix:/run/app.sock (7)", "gunicorn"],
  ["INFO:     Uvicorn running on unix socket /run/app.sock (Press CTRL+C to quit)", "uvicorn"],
])("%s is at a socket", (line, server) => {
  const log = { code: "listening-at-socket", server, path: "/run/app.sock" };
  expect(read(line).map((entry) => entry.log)).toEqual([log]);
});

test.each([
  ["Server listening on 2001:db8::1"],
  ["Listening on 4 channels"],
  ["Debugger listening on ws://127.0.0.1:9229/6d1b"],
  ['2026-11-20 08:00:00.123 UTC [1] LOG:  listening on Unix socket "/tmp/.s.PGSQL.5432"'],
  ["Still listening to customers on 3000 channels"],
  ["Port 8080 is the default"],
])("%s announces no address", (line) => {
  expect(read(line)).toEqual([]);
});

test.each([
  [
    '10.0.0.2 - - [20/Nov/2026:08:00:00 +0000] "POST /api/upload?x=1 HTTP/1.1" 500 12 "-" "curl"',
    "POST",
    "/api/upload?x=1",
    500,
  ],
  ['[20/Nov/2026 02:50:13] "GET /table HTTP/1.1" 500 117939', "GET", "/table", 500],
  ["GET /ok 200 1.203 ms - 2", "GET", "/ok", 200],
])("%s is a request", (line, method, path, status) => {
  expect(read(line).map(({ log }) => log)).toEqual([{ code: "access", method, path, status }]);
});

test.each([
  ['DEBUG:urllib3.connectionpool:http://db:80 "GET /x HTTP/1.1" 200 None'],
  ['INFO:httpx:HTTP Request: GET http://api/x "HTTP/1.1 200 OK"'],
])("%s is a request that the application sent", (line) => {
  expect(read(line)).toEqual([]);
});

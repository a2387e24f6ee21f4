import { expect, test } from "vitest";
import { exceptions, originOf, read } from "./sample.ts";

const said = (entry: object) => read(JSON.stringify(entry)).map(({ log }) => log);

test("pino's error is the exception that it holds, at its line", () => {
  const message = "Request body is too large";
  const stack = [
    `FastifyError: ${message}`,
    "    at rawBody (/app/node_modules/fastify/lib/contentTypeParser.js:206:16)",
    "    at async Object.<anonymous> (file:///app/server.mjs:11:16)",
  ].join("\n");
  const err = { type: "FastifyError", message, stack, statusCode: 413 };
  const logs = said({ level: 30, pid: 1, reqId: "req-a", err, msg: message });
  expect(logs).toMatchObject([{ code: "exception", error: { is: "body-too-large" } }]);
  expect(exceptions(logs).map(originOf)).toEqual(["server.mjs:11"]);
});

test("a traceback of Python in one field of JSON is read like one of many lines", () => {
  const trace = [
    "Traceback (most recent call last):",
    '  File "/app/web/store.py", line 7, in save',
    "    open(path)",
    "PermissionError: [Errno 13] Permission denied: '/uploads/a'",
  ].join("\n");
  const logs = said({ levelname: "ERROR", message: "upload failed", exc_info: trace });
  expect(logs).toMatchObject([{ error: { is: "permission", path: "/uploads/a", errno: 13 } }]);
  expect(exceptions(logs).map(originOf)).toEqual(["web/store.py:7"]);
});

test("an error beside the message of slog and zap belongs to it", () => {
  const error = "open /store/a: permission denied";
  expect(said({ level: "ERROR", msg: "upload", err: error })).toMatchObject([
    { code: "exception", error: { is: "permission", path: "/store/a" } },
  ]);
  expect(said({ level: "error", msg: "upload", error })).toMatchObject([
    { code: "exception", error: { is: "permission", path: "/store/a" } },
  ]);
});

test("a message of JSON says where a server listens", () => {
  expect(said({ level: 30, msg: "Server listening at http://127.0.0.1:3000" })).toMatchObject([
    { code: "listening", host: "127.0.0.1", port: 3000 },
  ]);
});

test.each([
  [{ level: 30, msg: "request completed", res: { statusCode: 200 }, err: null }],
  [{ level: 30, msg: "incoming request", req: { method: "POST", url: "/error" } }],
  [{ path: "/uploads", stack: "Error: of somebody's own data\n    at /app/a.js:1:1" }],
])("%j tells of nothing", (entry) => {
  expect(said(entry)).toEqual([]);
});

test("what only looks like JSON is a line like any other", () => {
  expect(read('{"msg": "Server listening at http://0.0.0.0:3000"').length).toBe(1);
  expect(read("{}")).toEqual([]);
});

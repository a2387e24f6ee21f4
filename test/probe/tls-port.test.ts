import { expect, test } from "vitest";
import type { Outcome } from "../../src/case/outcome.ts";
import type { Question } from "../../src/probe/ask.ts";
import { askedByTls } from "../../src/probe/tls-port.ts";
import { answered } from "../diagnose/a-table.ts";

const DIRECT: Question = {
  check: "health:direct",
  route: "health",
  via: "direct",
  backend: "backend",
  attempt: 1,
  method: "GET",
  scheme: "http",
  endpoint: { address: "172.18.0.2", port: 8443, from: null },
  path: "/",
  host: "localhost",
  headers: {},
  body: null,
  insecure: false,
  timeoutMs: 1000,
  secure: null,
};

const CLOSED: Outcome = { is: "reset", afterBytes: 0, detail: "other side closed", ms: 1 };
const PLAIN = "Client sent an HTTP request to an HTTPS server.\n";

const scheme = (question: Question, outcome: Outcome) =>
  askedByTls(question, { outcome, text: "", setCookies: [] })?.scheme ?? null;

test.each([
  ["closed without a byte", CLOSED],
  ["400 that speaks of HTTPS", answered(400, { body: PLAIN })],
])("a backend is asked by TLS after: %s", (_, outcome) => {
  expect(scheme(DIRECT, outcome)).toBe("https");
});

test.each([
  ["an answer", DIRECT, answered(200)],
  ["400 of its own", DIRECT, answered(400, { body: "Bad Request" })],
  ["closed after bytes", DIRECT, { ...CLOSED, afterBytes: 100 }],
  ["an upload", { ...DIRECT, method: "POST" }, CLOSED],
  ["the request of a user", { ...DIRECT, via: "proxied" as const }, CLOSED],
  ["TLS already", { ...DIRECT, scheme: "https" as const }, CLOSED],
])("and not after: %s", (_, question, outcome) => {
  expect(scheme(question, outcome)).toBeNull();
});

import { expect, test } from "vitest";
import { closingLine, lostExchanges } from "../../../src/causes/ask/ends/lost.ts";
import {
  duringExchange,
  exchangesVia,
  proxiedWith,
} from "../../../src/causes/ask/requests/exchanges.ts";
import { requestExceptions } from "../../../src/causes/ask/requests/request-exceptions.ts";
import { answered, exchange, msLater, viewOf } from "../../diagnose/a-table.ts";
import { nginxError } from "../../diagnose/of-nginx.ts";
import { exception, log } from "../../diagnose/of-services.ts";

const closed = nginxError("closed-early");
const bad = exchange("upload", "proxied", answered(502));
const reset = { is: "reset", afterBytes: 0, detail: "ECONNRESET", ms: 5 } as const;

test("exchanges of one way come in the order in which they were asked", () => {
  const view = viewOf([
    exchange("upload", "proxied", answered(502), { at: msLater(90) }),
    exchange("upload", "direct", answered(200)),
    exchange("health", "proxied", answered(200), { at: msLater(10) }),
  ]);
  expect(exchangesVia(view, "proxied").map(({ body }) => body.route)).toEqual(["health", "upload"]);
  expect(proxiedWith(view, 502)).toHaveLength(1);
});

test.each([
  [0, true],
  [-2000, true],
  [4000, true],
  [6000, false],
  [-4000, false],
])("a line %i ms after the start of a request that takes 2 s belongs to it: %s", (ms, belongs) => {
  const slow = exchange("upload", "proxied", answered(200, { ms: 2000 }));
  expect(duringExchange(slow, msLater(ms))).toBe(belongs);
  expect(duringExchange(slow, null)).toBe(false);
});

test("a request is lost when the backend hung up on nginx or on us", () => {
  expect(lostExchanges(viewOf([bad, closed]))).toEqual([bad]);
  const direct = exchange("upload", "direct", reset);
  expect(lostExchanges(viewOf([direct]))).toEqual([direct]);
});

test("a 502 for another reason, or a line about another request, is no loss", () => {
  expect(lostExchanges(viewOf([bad, nginxError("connect-refused")]))).toEqual([]);
  expect(lostExchanges(viewOf([bad, nginxError("closed-early", { path: "/x" })]))).toEqual([]);
  const good = exchange("upload", "proxied", answered(200));
  expect(lostExchanges(viewOf([good, closed]))).toEqual([]);
});

test("nginx's line for a request is found by path and time", () => {
  const view = viewOf([nginxError("closed-early", { path: "/x" }), closed]);
  expect(closingLine(view, bad)).toBe(closed);
});

const failed = exchange("upload", "direct", answered(500));

test("an exception belongs to the request during which it was logged", () => {
  const raised = log("backend", exception({ during: "request" }));
  expect(requestExceptions(viewOf([failed, raised]))).toMatchObject([{ service: "backend" }]);
  const later = log("backend", exception({ during: "request" }), msLater(60_000));
  expect(requestExceptions(viewOf([failed, later]))).toEqual([]);
});

test("one of the start, or of another service, does not", () => {
  expect(requestExceptions(viewOf([failed, log("backend", exception())]))).toEqual([]);
  const other = log("mailer", exception({ during: "request" }));
  expect(requestExceptions(viewOf([failed, other]))).toEqual([]);
});

test("a route that fails both ways has one exception", () => {
  const raised = log("backend", exception({ during: "request" }));
  const both = [failed, exchange("upload", "proxied", answered(500)), raised];
  expect(requestExceptions(viewOf(both))).toHaveLength(1);
});

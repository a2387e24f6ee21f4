import { expect, test } from "vitest";
import type { AnyFact } from "../../../src/case/facts.ts";
import { hostRejections } from "../../../src/causes/ask/requests/host-rejections.ts";
import { answered, exchange, msLater, viewOf } from "../../diagnose/a-table.ts";
import { proxiedTo, route } from "../../diagnose/of-nginx.ts";
import { log } from "../../diagnose/of-services.ts";

const refused = exchange("upload", "proxied", answered(400));
const rejected = (host: string, at?: string) =>
  log("backend", { code: "host-rejected", host, reason: "not-allowed" }, at);
const through = (host: string) =>
  route("upload", proxiedTo("backend:8000"), { upstreamHost: { value: host, place: null } });

function found(...facts: readonly AnyFact[]) {
  return hostRejections(viewOf(facts)).map(({ host, isUpstreamName }) => ({
    host,
    isUpstreamName,
  }));
}

test.each(["backend:8000", "backend", "BACKEND"])(
  "%s is nginx's own name for the backend",
  (host) => {
    expect(found(refused, rejected(host), through(host))).toEqual([{ host, isUpstreamName: true }]);
  },
);

test("a public name is not", () => {
  const host = "labels.example.com";
  expect(found(refused, rejected(host), through(host))).toEqual([{ host, isUpstreamName: false }]);
});

test("of several refused hosts the one that nginx sends is meant", () => {
  const facts = [refused, rejected("backend:8000"), rejected("localhost"), through("backend:8000")];
  expect(found(...facts)).toEqual([{ host: "backend:8000", isUpstreamName: true }]);
});

test("a host that was refused at another time is somebody else's", () => {
  expect(found(refused, rejected("10.0.0.7", msLater(60_000)), through("backend"))).toEqual([]);
});

test("Starlette says so in its answer only", () => {
  const answer = exchange("upload", "proxied", answered(400, { body: "Invalid host header" }));
  expect(found(answer, through("backend:8000"))).toEqual([
    { host: "backend:8000", isUpstreamName: true },
  ]);
  const other = exchange("upload", "proxied", answered(400, { body: "Bad Request" }));
  expect(found(other, through("backend:8000"))).toEqual([]);
});

test("a request that was answered well was not refused", () => {
  const good = exchange("upload", "proxied", answered(200));
  expect(found(good, rejected("backend"), through("backend"))).toEqual([]);
});

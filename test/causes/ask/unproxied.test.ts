import { expect, test } from "vitest";
import type { AnyFact } from "../../../src/case/facts.ts";
import type { PlanRecord } from "../../../src/case/plan-record.ts";
import { nearestLocations } from "../../../src/causes/ask/configuration/proxied-locations.ts";
import { unproxiedRequests } from "../../../src/causes/ask/requests/unproxied.ts";
import { answered, exchange, fact, UPLOAD, viewOf } from "../../diagnose/a-table.ts";
import { line, nginxError, proxiedTo, route } from "../../diagnose/of-nginx.ts";

const files = { is: "static", root: "/srv", fallback: "/index.html", place: null } as const;
const page = answered(200, { headers: { "content-type": "text/html; charset=utf-8" } });

function found(facts: readonly AnyFact[], plan: Partial<PlanRecord> = {}) {
  return unproxiedRequests(viewOf(facts, { plan })).map(
    ({ exchange: { body }, status }) => `${body.check} ${status}`,
  );
}

test("a refused upload comes before a page in the place of a health answer", () => {
  const facts = [
    exchange("health", "proxied", page),
    exchange("upload", "proxied", answered(405)),
    route("health", files),
    route("upload", files),
  ];
  expect(found(facts)).toEqual(["upload:proxied 405", "health:proxied 200"]);
});

test("what nginx passes on, it does not answer", () => {
  const facts = [
    exchange("upload", "proxied", answered(404)),
    route("upload", proxiedTo("backend:8000")),
  ];
  expect(found(facts)).toEqual([]);
});

test("a health answer that is written in the configuration is no fallback", () => {
  const returned = { is: "returned", status: 200, body: "ok", place: line(40) } as const;
  const facts = [exchange("health", "proxied", answered(200)), route("health", returned)];
  expect(found(facts)).toEqual([]);
  const gone = { ...returned, status: 404 };
  expect(found([exchange("health", "proxied", answered(404)), route("health", gone)])).toEqual([
    "health:proxied 404",
  ]);
});

test("a route without a backend is meant for nginx", () => {
  const facts = [exchange("upload", "proxied", answered(404)), route("upload", files)];
  expect(found(facts, { routes: [{ ...UPLOAD, backend: null }] })).toEqual([]);
});

test("where the configuration does not say, nginx's line about a missing file does", () => {
  const facts = [
    exchange("upload", "proxied", answered(404)),
    route("upload", { is: "unknown", why: "Lua" }),
  ];
  expect(found(facts)).toEqual([]);
  expect(found([...facts, nginxError("static-not-found")])).toEqual(["upload:proxied 404"]);
});

test("the location that has most of the path in common is shown, if it proxies", () => {
  const location = (pattern: string, number: number) =>
    fact(
      "nginx.directive",
      "frontend",
      { name: "location", args: [pattern], context: ["http", "server"] },
      { place: line(number) },
    );
  const pass = (pattern: string) =>
    fact("nginx.directive", "frontend", {
      name: "proxy_pass",
      args: ["http://backend:8000"],
      context: ["http", "server", `location ${pattern}`],
    });
  const view = viewOf([
    location("/", 31),
    location("/api/v1/", 15),
    pass("/api/v1/"),
    location("/admin/", 40),
    pass("/admin/"),
    location("/api/static/", 50),
  ]);
  expect(nearestLocations(view, route("upload", files), "/api/upload")).toEqual([line(15)]);
  expect(nearestLocations(view, route("upload", files), "/upload")).toEqual([]);
});

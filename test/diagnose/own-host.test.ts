import { expect, test } from "vitest";
import type { Exchange } from "../../src/case/codes/http.ts";
import { describe as inWords } from "../../src/diagnose/describe.ts";
import { ownHost } from "../../src/diagnose/own-host.ts";

function exchange(parts: Partial<Exchange>): Exchange {
  return {
    ...{ check: "health:proxied", route: "health", via: "proxied", backend: "backend" },
    ...{ attempt: 1, method: "GET", path: "/health", sentBytes: 0, at: "2026-11-20T08:40:00.000Z" },
    url: "http://127.0.0.1:8080/health",
    host: "localhost:8080",
    outcome: { is: "reset", afterBytes: 0, detail: "ECONNRESET", ms: 1 },
    ...parts,
  };
}

test.each([
  ["a name that only nginx knows", { host: "shop.example.com" }, "shop.example.com"],
  ["the same with a port", { host: "shop.example.com:8080" }, "shop.example.com:8080"],
  ["what everybody here sends", {}, null],
  ["what the log does not tell", { host: "" }, null],
  ["the backend's own address", { via: "direct", host: "backend:8000" }, null],
  [
    "the name in the URL, whose port is the usual one",
    { url: "https://Shop.example.com:443/", host: "shop.example.com" },
    null,
  ],
] as const)("%s", (_, parts, expected) => {
  expect(ownHost(exchange(parts))).toBe(expected);
});

test("evidence of a request names the host that it was sent for", () => {
  const body = exchange({
    host: "shop.example.com",
    url: "http://127.0.0.1:8080/health?bad-gateway=ab-1",
  });
  const seen = { source: "probe", how: "", at: null, place: null, quote: null };
  expect(inWords({ kind: "http.exchange", subject: "proxy", body, seen })).toMatch(
    /^GET http:\/\/127\.0\.0\.1:8080\/health: .+ \(Host: shop\.example\.com\)$/,
  );
});

import { expect, test } from "vitest";
import { leadsToItself } from "../../src/diagnose/own-redirect.ts";
import { answered, exchange } from "./a-table.ts";

function leads(headers: Record<string, string>, url = "https://127.0.0.1:443/health"): boolean {
  const answer = answered(307, { headers });
  const { body } = exchange("health", "proxied", answer, {
    ...{ path: "/health", host: "localhost", url },
  });
  return leadsToItself(body, answer);
}

test("a redirect to the very URL that was asked for has no end", () => {
  expect(leads({ location: "https://localhost/health" })).toBe(true);
  expect(leads({ location: "/health" })).toBe(true);
});

test("a cookie may end it, and another URL, scheme or port is somewhere else", () => {
  expect(leads({ location: "/health", "set-cookie": "seen=1" })).toBe(false);
  expect(leads({ location: "https://localhost/health/" })).toBe(false);
  expect(leads({ location: "https://localhost:8443/health" })).toBe(false);
  expect(leads({ location: "https://localhost/health" }, "http://127.0.0.1/health")).toBe(false);
});

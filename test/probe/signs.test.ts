import { describe, expect, test } from "vitest";
import type { Outcome } from "../../src/case/outcome.ts";
import { backendKind, hasSettled, proxyKind } from "../../src/probe/signs.ts";
import { aService } from "./a-stack.ts";

const socket = (port: number) => ({
  address: "0.0.0.0",
  port,
  family: 4 as const,
  loopback: false,
});
const backend = { service: "app", port: 9000, path: null, believed: false };
const RESET: Outcome = { is: "reset", afterBytes: 0, detail: "closed", ms: 1 };

describe("a backend that cannot be asked", () => {
  const kind = (change: Parameters<typeof aService>[1]) =>
    backendKind(null, aService("app", change), backend);

  test("may still be starting while it listens nowhere: only nginx can tell", () => {
    expect(kind({ listening: [] })).toBe("silent");
  });
  test("has come up when it listens or calls itself healthy", () => {
    expect(kind({ listening: [socket(9000)] })).toBe("out-of-reach");
    expect(kind({ listening: [], health: "healthy" })).toBe("out-of-reach");
  });
});

describe("a proxy that closes connections", () => {
  test("has come up when it is the one that listens there", () => {
    const state = aService("nginx", { listening: [socket(80)] });
    expect(proxyKind(RESET, state, 80)).toBe("accepting");
  });
  test("is not there yet when only the published port accepts", () => {
    expect(proxyKind(RESET, aService("nginx", { listening: [] }), 80)).toBe("down");
  });
});

test("an answer counts at once, a gateway error only when it stays", () => {
  expect(hasSettled({ kind: "up", since: 100 }, 100)).toBe(true);
  expect(hasSettled({ kind: "gateway-error", since: 100 }, 1000)).toBe(false);
  expect(hasSettled({ kind: "gateway-error", since: 100 }, 1700)).toBe(true);
});

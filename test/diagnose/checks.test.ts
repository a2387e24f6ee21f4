import { expect, test } from "vitest";
import { checkResults } from "../../src/diagnose/checks.ts";
import { answered, exchange, msLater, tableOf } from "./a-table.ts";

const ok = answered(200);
const bad = answered(500);

test("attempts of one check are one line, and the first failure decides", () => {
  const facts = [
    exchange("upload", "direct", ok, { attempt: 3, at: msLater(300) }),
    exchange("upload", "direct", ok, { attempt: 1, at: msLater(100) }),
    exchange("upload", "direct", bad, { attempt: 2, at: msLater(200) }),
  ];
  expect(checkResults(tableOf(facts))).toMatchObject([
    { id: "upload:direct", ok: false, at: msLater(200), burst: { failed: 1, of: 3 } },
  ]);
});

test("what fails each time is not intermittent", () => {
  const facts = [1, 2].map((attempt) =>
    exchange("upload", "direct", bad, { attempt, at: msLater(attempt) }),
  );
  expect(checkResults(tableOf(facts))).toMatchObject([{ ok: false, burst: null }]);
});

test("the order is that of the first attempts", () => {
  const facts = [
    exchange("upload", "direct", ok, { at: msLater(5) }),
    exchange("health", "direct", ok, { at: msLater(1) }),
    exchange("health", "direct", ok, { attempt: 2, at: msLater(9) }),
  ];
  expect(checkResults(tableOf(facts)).map(({ id }) => id)).toEqual([
    "health:direct",
    "upload:direct",
  ]);
});

test("a log-in is checked, although it is no route of the plan", () => {
  const login = exchange("login-1", "proxied", bad, { check: "login-1:proxied" });
  expect(checkResults(tableOf([login]))).toMatchObject([{ id: "login-1:proxied", ok: false }]);
  expect(checkResults(tableOf([exchange("somewhere", "proxied", bad)]))).toEqual([]);
});

test("a question that only tells where a path is known is no check", () => {
  const extra = exchange("upload", "direct", bad, { check: "upload:unmapped" });
  expect(checkResults(tableOf([extra]))).toEqual([]);
});

import { expect, test } from "vitest";
import { exitCode, explainExitCode } from "../../src/report/exit-code.ts";
import { aBrokenReport, aCause, aReport } from "./a-report.ts";

test.each([
  ["healthy", 0],
  ["broken", 1],
  ["unknown", 3],
] as const)("a check that says %s exits with %i", (verdict, code) => {
  expect(exitCode(aReport({ verdict }))).toBe(code);
});

test("explaining succeeds when it names a cause, or finds that nothing is broken", () => {
  expect(explainExitCode(aBrokenReport([aCause()]))).toBe(0);
  expect(explainExitCode(aReport())).toBe(0);
});

test("explaining without an answer exits with 3", () => {
  expect(explainExitCode(aBrokenReport([]))).toBe(3);
  expect(explainExitCode(aReport({ verdict: "unknown" }))).toBe(3);
});

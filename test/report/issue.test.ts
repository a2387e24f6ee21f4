import { expect, test } from "vitest";
import { renderIssue } from "../../src/report/issue.ts";
import { aBrokenReport, aCause } from "./a-report.ts";

const report = { ...aBrokenReport([aCause()]), environment: { engine: "28.1.1" } };

test("an issue has the answer, and what it was seen with", () => {
  const text = renderIssue(report, {});
  expect(text).toMatch(/^## ❌ /);
  expect(text).toContain("`frontend/nginx.conf:16`");
  expect(text).toContain("<details><summary>Environment</summary>");
  expect(text).toContain("- `engine`: `28.1.1`");
});

test("it stays within what GitHub takes, whatever the logs hold", () => {
  const logs = Object.fromEntries(
    Array.from({ length: 40 }, (_, at) => [`service${at}`, "a line\n".repeat(10_000)]),
  );
  expect(renderIssue(report, logs).length).toBeLessThan(65_536);
});

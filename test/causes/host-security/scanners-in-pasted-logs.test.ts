import { expect, test } from "vitest";
import { clock } from "../../../src/ports/clock.ts";
import { rawLines } from "../../../src/read/pasted/lines.ts";
import { caseOfPaste } from "../../../src/verbs/explaining/explain.ts";
import { reportOf } from "../../../src/verbs/judge-case.ts";

const denied = (path: string) =>
  `2024/03/11 04:12:10 [error] 30#30: *11812 access forbidden by rule, client: 45.9.20.1, server: _, request: "GET ${path} HTTP/1.1", host: "203.0.113.9"`;

function rootsOf(text: string): readonly string[] {
  const { file } = caseOfPaste([{ name: "", lines: rawLines(text) }], clock);
  return reportOf(file).report.diagnosis.root.map(({ cause }) => cause);
}

test.each(["/.env", "/.git/config", "/app/.htaccess"])("%s is refused on purpose", (path) => {
  expect(rootsOf(denied(path))).toEqual([]);
});

test.each(["/api/items", "/.well-known/acme-challenge/x"])("%s is what visitors need", (path) => {
  expect(rootsOf(denied(path))).toEqual(["nginx-access-denied-rule"]);
});

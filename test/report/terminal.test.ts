import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { CaseFile } from "../../src/case/captures.ts";
import { renderTerminal } from "../../src/report/terminal.ts";
import { reportOf } from "../../src/verbs/judge-case.ts";
import { caseFile } from "../run-scenario.ts";
import { scenarios } from "../scenario.ts";
import { aBrokenReport, aCause } from "./a-report.ts";

/** Lines of a terminal on an ordinary laptop, with the prompt. */
const SCREEN = 50;
const cases = scenarios().map((scenario) => {
  const file = JSON.parse(readFileSync(caseFile(scenario), "utf8")) as CaseFile;
  return [scenario.leaf, reportOf(file).report] as const;
});
const plain = { color: false, verbose: false, out: ".bad-gateway" };

describe("what a person reads", () => {
  test.each(cases)("%s fits one screen", (_, report) => {
    const lines = renderTerminal(report, { ...plain, width: 100 }).split("\n");
    expect(lines.length).toBeLessThan(SCREEN);
  });

  test.each(cases)("%s stays within 80 columns", (_, report) => {
    const lines = renderTerminal(report, { ...plain, width: 80 }).split("\n");
    const isWrapped = (line: string) => !/^ *([-+ ] {2}|\$ )/.test(line);
    const long = lines.filter((line) => line.length > 80 && isWrapped(line));
    // A word that is longer than the line stays whole, so that it can be copied.
    expect(long.filter((line) => !/\S{50}/.test(line))).toEqual([]);
  });

  test.each(cases)("%s leaves no gap in a sentence", (_, report) => {
    const text = renderTerminal(report, { ...plain, width: 100 });
    expect(text).not.toMatch(/\bundefined\b|\bnull\b|\bNaN\b|``|bad-gateway=/);
    const { root, contributing, ruledOut } = report.diagnosis;
    const said = [...root, ...contributing].flatMap(({ summary, fix, chain }) => [
      summary,
      fix.say,
      ...chain,
    ]);
    for (const sentence of [...said, ...ruledOut.map(({ because }) => because)]) {
      // What stands between backticks is a file's or a program's own.
      expect(sentence.replace(/`[^`]+`/g, "`x`")).not.toMatch(/\{\w+\}|\(\)|` `|\bof `?[.,;]/);
    }
  });
});

test("colours only where they are wanted, and none of the log's own", () => {
  const evidence = [
    { kind: "app.log", source: "backend", at: null, quote: "\u001b[31mred\u001b[0m\u202Etxet" },
  ];
  const report = aBrokenReport([aCause({ evidence })]);
  const text = renderTerminal(report, { ...plain, width: 100 });
  expect(text).toContain("redtxet");
  expect(text.replaceAll("\n", "")).not.toMatch(/\p{Cc}|\p{Bidi_Control}/u);
  expect(renderTerminal(report, { ...plain, color: true, width: 100 })).toContain("\u001b[31m");
});

test("a patch is shown as what changes and the lines beside it", () => {
  const patch = [
    ...["--- a/x.conf", "+++ b/x.conf", "@@ -1,5 +1,5 @@"],
    ...[" one", " two", "-three", "+drei", " four", " five", ""],
  ].join("\n");
  const fix = { ...aCause().fix, patch };
  const text = renderTerminal(aBrokenReport([aCause({ fix })]), { ...plain, width: 100 });
  expect(text).toContain("  x.conf:\n   two\n  -three\n  +drei\n   four\n");
  expect(text).not.toContain("@@");
});

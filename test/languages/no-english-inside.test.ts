import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../../build/generated.ts";
import type { CaseFile } from "../../src/case/captures.ts";
import { renderTerminal } from "../../src/report/terminal.ts";
import { reportOf } from "../../src/verbs/judge-case.ts";
import { spoken } from "../../src/verbs/speech.ts";

/** Two plain English words in a row, which are no part of a path, an address or an option. */
const WORDS = /(?<![\w./:-])[a-z]+(?:,? [a-z]+)+(?![\w./:-])/g;
/** Code, and what somebody is quoted with. */
const QUOTED = /`[^`]*`|"[^"]*"|「[^」]*」/g;
/** Commands to copy, and the lines of a patch. */
const COPIED = /^\s*(?:[$+-] |@@)/;

/** Without the marks that JSON and quoting add, so that a quote is found where it was taken from. */
function plain(text: string): string {
  return text
    .replace(/\\[nrt]|[\\"'`]/g, " ")
    .replace(/\s+/g, " ")
    .toLowerCase();
}

/** Every recorded case: of stacks, and of deployed systems. */
const cases = globSync("test/corpus/**/*.json", { cwd: root })
  .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }))
  .map((one) => ({ ...one, file: JSON.parse(one.text) as CaseFile }))
  .filter(({ file }) => Array.isArray(file.captures));

const speech = await spoken("zh-CN");
const all = { color: false, width: Number.POSITIVE_INFINITY, verbose: true, out: null };

test("A Chinese report has no English words of ours in its sentences, whatever happened", () => {
  const english = cases.flatMap(({ path, text, file }) => {
    const { report } = reportOf(file, speech);
    const evidence = plain(text);
    const lines = [
      ...renderTerminal(report, all, speech.language).split("\n"),
      ...report.timeline.map((entry) => entry.text),
    ];
    return lines
      .filter((line) => !COPIED.test(line))
      .flatMap((line) => line.replace(QUOTED, "◆").match(WORDS) ?? [])
      .filter((words) => !evidence.includes(plain(words)))
      .map((words) => `${path}: ${words}`);
  });
  expect(cases.length).toBeGreaterThan(300);
  expect([...new Set(english)]).toEqual([]);
}, 60_000);

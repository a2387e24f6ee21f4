import { globSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { reportOf } from "../src/verbs/judge-case.ts";
import { differences } from "./judged.ts";
import { recorded } from "./recorded.ts";
import { caseFile } from "./run-scenario.ts";
import { scenarios } from "./scenario.ts";

const all = scenarios();
const cases = recorded();

test("no two scenarios have the same name", () => {
  const leaves = all.map(({ leaf }) => leaf);
  expect(leaves.filter((leaf, index) => leaves.indexOf(leaf) !== index)).toEqual([]);
});

test("every scenario has been recorded", () => {
  const missing = all.filter(({ name }) => !cases.some(({ scenario }) => scenario.name === name));
  expect(missing.map(({ name }) => name)).toEqual([]);
});

test("no case is left of a scenario that is gone", () => {
  const corpus = join(import.meta.dirname, "corpus");
  const wanted = new Set(all.map(caseFile));
  const found = globSync("*/{caught,clean}-*.json", { cwd: corpus });
  expect(found.filter((path) => !wanted.has(join(corpus, path)))).toEqual([]);
});

describe("recorded cases get the answer that their scenario expects", () => {
  test.each(cases.map((one) => [one.scenario.name, one] as const))("%s", (_, one) => {
    const { report } = reportOf(one.file());
    expect(differences(report, one.scenario.expect)).toEqual([]);
  });
});

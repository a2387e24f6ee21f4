import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { CaseFile } from "../src/case/captures.ts";
import { reportOf } from "../src/verbs/judge-case.ts";
import { differences } from "./judged.ts";
import { caseFile } from "./run-scenario.ts";
import { scenarios } from "./scenario.ts";

const all = scenarios();
const recorded = all.filter((scenario) => existsSync(caseFile(scenario)));

test("every scenario has been recorded", () => {
  const missing = all.filter((scenario) => !recorded.includes(scenario));
  expect(missing.map(({ name }) => name)).toEqual([]);
});

describe("recorded cases get the answer that their scenario expects", () => {
  test.each(recorded.map((scenario) => [scenario.name, scenario] as const))("%s", (_, scenario) => {
    const file = JSON.parse(readFileSync(caseFile(scenario), "utf8")) as CaseFile;
    expect(differences(reportOf(file).report, scenario.expect)).toEqual([]);
  });
});

describe("the order in which the evidence came does not matter", () => {
  test.each(recorded.map((scenario) => [scenario.name, scenario] as const))("%s", (_, scenario) => {
    const file = JSON.parse(readFileSync(caseFile(scenario), "utf8")) as CaseFile;
    const turned = { ...file, captures: file.captures.toReversed() };
    const answer = ({ diagnosis, verdict }: ReturnType<typeof reportOf>["report"]) => ({
      verdict,
      root: diagnosis.root.map(({ cause, places }) => ({ cause, place: places[0] })),
    });
    expect(answer(reportOf(turned).report)).toEqual(answer(reportOf(file).report));
  });
});

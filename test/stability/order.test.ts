import { describe, expect, test } from "vitest";
import type { CaseFile } from "../../src/case/captures.ts";
import { type FactTable, factTable } from "../../src/case/fact-table.ts";
import { causes } from "../../src/causes/registry.ts";
import { diagnose } from "../../src/diagnose/diagnose.ts";
import { readCase } from "../../src/read/read-case.ts";
import { reportOf } from "../../src/verbs/judge-case.ts";
import { recorded } from "../recorded.ts";
import { shuffled } from "./shuffle.ts";

const SEEDS = [1, 2, 3];
const cases = recorded().map((one) => [one.scenario.name, one] as const);

/** What a person acts upon. */
function headline(table: FactTable, { stopped }: CaseFile) {
  const { verdict, root } = diagnose(table, causes, { textOf: () => null, stopped });
  return {
    verdict,
    root: root.map(({ cause, confidence, subject, places }) => ({
      ...{ cause, confidence, subject, place: places[0] },
    })),
  };
}

function turned({ plan, facts, coverage }: FactTable, seed: number): FactTable {
  return { ...factTable(plan, shuffled(facts, seed), []), coverage };
}

describe("the order in which the evidence came does not matter", () => {
  test.each(cases)("%s", (_, one) => {
    const file = one.file();
    const table = readCase(file);
    const answer = headline(table, file);
    for (const seed of SEEDS) {
      const captures = shuffled(file.captures, seed);
      expect(headline(readCase({ ...file, captures }), file)).toEqual(answer);
      expect(headline(turned(table, seed), file)).toEqual(answer);
    }
  });
});

describe("case and report are the same after they were written and read", () => {
  test.each(cases)("%s", (_, one) => {
    const file = one.file();
    expect(`${JSON.stringify(file, null, 1)}\n`).toBe(one.text);
    const { report } = reportOf(file);
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });
});

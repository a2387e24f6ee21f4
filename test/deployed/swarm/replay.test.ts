import { describe, expect, test } from "vitest";
import { reportOf } from "../../../src/verbs/judge-case.ts";
import { differences } from "../../judged.ts";
import { deployedScenarios } from "../deployed-scenarios.ts";
import { hasRecorded, readRecorded } from "../recorded-case.ts";

const SYSTEM = "multivendor-swarm";
const scenarios = deployedScenarios(SYSTEM);

test("every scenario has been recorded", () => {
  expect(scenarios.filter(({ leaf }) => !hasRecorded(SYSTEM, leaf))).toEqual([]);
});

describe("what a Swarm's manager told, read again without it", () => {
  test.each(scenarios.map((scenario) => [scenario.leaf, scenario] as const))("%s", (leaf, one) => {
    const file = readRecorded(SYSTEM, leaf);
    const { report } = reportOf(file);
    expect(differences(report, one.expect)).toEqual([]);
    // Of environments only the names are kept.
    expect(JSON.stringify(file.captures)).not.toMatch(
      /vendor-4711-db|another-than-the-database-has/,
    );
  });
});

import { describe, expect, test } from "vitest";
import type { CaseFile } from "../../src/case/captures.ts";
import { causes } from "../../src/causes/registry.ts";
import { checkResults } from "../../src/diagnose/checks.ts";
import { explained } from "../../src/diagnose/complaint.ts";
import { judgeAll } from "../../src/diagnose/judge.ts";
import { symptomsOf } from "../../src/diagnose/symptoms.ts";
import { readCase } from "../../src/read/read-case.ts";
import { reportOf } from "../../src/verbs/judge-case.ts";
import { recorded } from "../recorded.ts";
import { ablationsOf, without } from "./ablate.ts";

/** What follows from the root when all evidence is there: true, and less deep. */
function consequences(file: CaseFile): readonly string[] {
  const table = readCase(file);
  const symptoms = symptomsOf(table, checkResults(table));
  const { ranked } = explained(table, judgeAll(table, causes).found, symptoms);
  return ranked.root.flatMap((root) => ranked.chainOf(root).map(({ cause }) => cause));
}

/** All of them, on a machine that has other work. */
const TIMEOUT_MS = 300_000;

describe("with a kind of evidence taken away nothing false is said", () => {
  test.each(recorded().map((one, at) => [one.scenario.name, one, at] as const))(
    "%s",
    (_, one, at) => {
      const { verdict, causes: named = [], chain = [] } = one.scenario.expect;
      const file = one.file();
      const allowed = new Set([...named, ...chain, ...consequences(file)]);
      const wrong = ablationsOf(file, at).flatMap((ablation) => {
        const { report } = reportOf(without(file, ablation));
        const { root } = report.diagnosis;
        const said = `without ${ablation.join(", ")}: ${report.verdict} ${root.map(({ cause }) => cause)}`;
        if (report.verdict === (verdict === "healthy" ? "broken" : "healthy")) return [said];
        // Several that are only possible are no accusation, as long as the right one is among them.
        const isOpen = root.every(({ confidence }) => confidence === "possible");
        const isAllowed = root.filter(({ cause }) => allowed.has(cause)).length;
        return isAllowed < (isOpen ? Math.min(root.length, 1) : root.length) ? [said] : [];
      });
      expect(wrong).toEqual([]);
    },
    TIMEOUT_MS,
  );
});

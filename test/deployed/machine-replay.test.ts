import { describe, expect, test } from "vitest";
import type { CaseFile } from "../../src/case/captures.ts";
import { reportOf } from "../../src/verbs/judge-case.ts";
import { differencesOfMachine } from "./machine-judged.ts";
import { machineRuns } from "./machine-runs.ts";
import { hasRecorded, readRecorded } from "./recorded-case.ts";

const runs = machineRuns();

test("every scenario has been recorded", () => {
  const missing = runs.filter(({ system, recorded }) => !hasRecorded(system, recorded));
  expect(missing.map(({ name }) => name)).toEqual([]);
});

describe("what a machine told, read again without it", () => {
  test.each(runs.map((run) => [run.name, run.user, run] as const))("%s as %s", (_, user, run) => {
    const file = readRecorded(run.system, run.recorded);
    const { report } = reportOf(file);
    expect(differencesOfMachine(report, run.expect)).toEqual([]);
    const hidden = file.captures.filter(({ coverage }) => coverage.is !== "looked");
    // What one without sudo may not read is listed; the run goes on all the same.
    if (user === "deploy") {
      expect(hidden.map(({ kind }) => kind)).toEqual(
        expect.arrayContaining(["nginx.test", "nginx.error-log", "host.kernel"]),
      );
    }
  });
});

test("a restart after the checks is still of a program whose port another one answers at", () => {
  const text = JSON.stringify(readRecorded("uniuni", "port-taken-without-sudo"));
  // The unit's last life, three seconds later than it was.
  const later = text.replaceAll("T22:03:55.", "T22:03:58.");
  expect(later).not.toBe(text);
  const { root } = reportOf(JSON.parse(later) as CaseFile).report.diagnosis;
  expect(root.map(({ cause }) => cause)).toEqual(["host-port-held"]);
});

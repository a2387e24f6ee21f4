import { describe, expect, test } from "vitest";
import type { Capture, CaseFile } from "../../src/case/captures.ts";
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

test("what a process manager keeps that may not be read is not called nobody's", () => {
  const file = readRecorded("liaotian", "pm2-not-saved");
  const why = "cat: /home/deploy/.pm2/dump.pm2: Permission denied";
  const captures = file.captures.flatMap((capture): readonly Capture[] => {
    if (capture.kind === "keeper.log" || capture.kind === "app.log-file") return [];
    if (capture.kind === "pm2.apps") {
      return [{ ...capture, body: null, coverage: { is: "unavailable", why } }];
    }
    if (capture.kind !== "host.services") return [capture];
    const body = capture.body?.map(({ keeper, ...service }) =>
      keeper ? { ...service, unread: keeper.manager } : service,
    );
    return [{ ...capture, body: body ?? null }];
  });
  const { root } = reportOf({ ...file, captures }).report.diagnosis;
  expect(root.map(({ cause, confidence }) => [cause, confidence])).toEqual([
    ["host-upstream-nobody-listens", "likely"],
  ]);
  expect(root[0]?.summary).toContain("pm2 runs on the machine");
});

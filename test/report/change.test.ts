import { expect, test } from "vitest";
import type { CaptureOf } from "../../src/case/captures.ts";
import type { RepositoryChange } from "../../src/case/repository-change.ts";
import { annotationsOf } from "../../src/deliver/annotations.ts";
import { changeOf } from "../../src/report/change.ts";
import type { ReportCause, ReportPlace } from "../../src/report/report.ts";
import { renderSummary } from "../../src/report/summary/summary.ts";
import { renderTerminal } from "../../src/report/terminal.ts";
import { headline } from "../../src/report/words.ts";
import { looked } from "../read/a-case.ts";
import { aBrokenReport, aCause } from "./a-report.ts";

const place = (file: string | null, line: number | null = 16): ReportPlace => ({
  ...{ file, line, endLine: line, remote: file === null ? "/etc/nginx/nginx.conf:3" : null },
});

function judged(places: readonly ReportPlace[], change: Partial<RepositoryChange>) {
  const body = { base: "a", head: "b", files: [], isWhole: true, ...change };
  return changeOf(places, looked("repo.change", "", body));
}

const CONF = "frontend/nginx.conf";
const at16 = [place(CONF)];
const changes = (...lines: [number, number][]) => ({ files: [{ path: CONF, lines }] });

test("one of its lines changed: it is this pull request", () => {
  expect(judged(at16, changes([2, 3], [10, 16]))).toEqual({
    ...{ is: "changed", at: `${CONF}:16`, why: null },
  });
  const also = [place("docker-compose.yml", 4), place(CONF)];
  expect(judged(also, changes([16, 16]))).toMatchObject({ is: "changed", at: `${CONF}:16` });
  expect(judged([place(CONF, null)], changes([2, 2]))).toMatchObject({ is: "changed", at: CONF });
});

test("its lines untouched: they were there before, also where the file is changed elsewhere", () => {
  const before = { is: "unchanged", at: `${CONF}:16`, why: null };
  expect(judged(at16, changes([2, 3], [17, 20]))).toEqual(before);
  expect(judged(at16, {})).toEqual(before);
});

test("what cannot be told is not told", () => {
  const unknown = { is: "unknown", at: null };
  expect(judged(at16, { isWhole: false })).toMatchObject({
    ...unknown,
    why: expect.stringContaining("more files"),
  });
  expect(judged(at16, { files: [{ path: CONF, lines: null }] })).toMatchObject(unknown);
  expect(judged([place(null)], {})).toMatchObject(unknown);
  const failed: CaptureOf<"repo.change"> = {
    ...looked("repo.change", "", { base: "", head: "", files: [], isWhole: true }),
    ...{ body: null, coverage: { is: "failed", why: "Not Found" } },
  };
  expect(changeOf(at16, failed)).toEqual({ ...unknown, why: "Not Found" });
});

const reportOf = (change: ReportCause["change"]) =>
  aBrokenReport([aCause(change ? { change } : {})]);
const screen = (change: ReportCause["change"]) =>
  renderTerminal(reportOf(change), { color: false, width: 200, verbose: false, out: null });

test("every reader gets it: headline, terminal, summary, annotation", () => {
  const changed = { is: "changed", at: `${CONF}:16`, why: null } as const;
  const said = `\`${CONF}:16\` was changed in this pull request.`;
  expect(headline(reportOf(changed))).toContain(said);
  expect(screen(changed)).toContain(said);
  expect(renderSummary(reportOf(changed), {})).toContain("was changed in this pull request");
  expect(annotationsOf(reportOf(changed))[0]?.message).toContain(said);
  const unchanged = { ...changed, is: "unchanged" } as const;
  expect(headline(reportOf(unchanged))).toContain(`\`${CONF}:16\` is already on the base branch.`);
});

test("the unknown stands in the report, not in the headline; outside of pull requests there is nothing", () => {
  const unknown = { is: "unknown", at: null, why: "there is no token" } as const;
  expect(headline(reportOf(unknown))).not.toContain("pull request");
  expect(screen(unknown)).toContain("changed it is not known: there is no token.");
  expect(renderSummary(reportOf(unknown), {})).toContain("is not known: there is no token");
  expect(screen(undefined)).not.toContain("pull request");
  expect(renderSummary(reportOf(undefined), {})).not.toContain("base branch");
});

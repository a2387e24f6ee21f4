import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Sent } from "../../src/deliver/pull-comment.ts";
import { files } from "../../src/ports/files.ts";
import { deliver } from "../../src/verbs/action/deliver.ts";
import { keep } from "../../src/verbs/keep.ts";
import { IN_ENGLISH } from "../../src/verbs/speech.ts";
import { aJob, type Job } from "../deliver/a-job.ts";
import { aCase } from "../read/a-case.ts";
import { aBrokenReport, aCause, aReport } from "../report/a-report.ts";

let out: string;
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), "bad-gateway-deliver-"));
});
afterEach(() => rmSync(out, { recursive: true, force: true }));

const logs = { backend: "line one\n::error::forged\n" };

async function delivered(
  report = aBrokenReport([aCause()]),
  job: Job = aJob(),
  annotations = true,
  sent: Sent | null = null,
) {
  const kept = await keep(files, { report, file: aCase([]), logs, out });
  const run = { report, logs, out, kept, audit: null, plan: { root: out }, speech: IN_ENGLISH };
  const comment = sent && (async () => sent);
  await deliver(run, { annotations, workspace: out, comment }, { workflow: job, files });
  return job;
}

test("later steps get verdict, cause, one sentence, and where the files lie", async () => {
  const { outputs } = await delivered();
  expect(Object.fromEntries(outputs)).toEqual({
    verdict: "broken",
    cause: "upstream-wrong-port",
    summary: "nginx asks port 8000, where nothing listens.",
    report: join(out, "report.json"),
    case: join(out, "case.json"),
    folder: out,
  });
  expect(existsSync(outputs.get("report") ?? "")).toBe(true);
  expect(existsSync(outputs.get("case") ?? "")).toBe(true);
});

test("a healthy run names no cause, and folds in no logs", async () => {
  const job = await delivered(aReport());
  expect(job.outputs.get("cause")).toBe("");
  expect(job.annotations).toEqual([]);
  expect(job.lines.some((line) => line.startsWith("group:"))).toBe(false);
});

test("the report and the logs are quoted, so that nothing in them is obeyed", async () => {
  const { lines } = await delivered();
  const forged = lines.filter((line) => line.includes("::error::forged"));
  expect(forged).toHaveLength(1);
  expect(forged[0]).toMatch(/^quoted: /);
  expect(lines.filter((line) => line.includes("upstream-wrong-port"))).toEqual([
    expect.stringMatching(/^quoted: /),
  ]);
});

test("the job's page shows what summary.md holds", async () => {
  const { summaries } = await delivered();
  expect(summaries).toEqual([readFileSync(join(out, "summary.md"), "utf8")]);
});

test("annotations can be left out; a runner without summaries is told, and goes on", async () => {
  const job = aJob();
  job.summarize = () => Promise.reject(new Error("no GITHUB_STEP_SUMMARY"));
  await delivered(aBrokenReport([aCause()]), job, false);
  expect(job.annotations).toEqual([]);
  expect(job.lines.at(-1)).toContain("no GITHUB_STEP_SUMMARY");
  expect(job.outputs.get("verdict")).toBe("broken");
});

test("a comment's address is an output; that there is none is said where the report is read", async () => {
  const url = "https://github.com/owner/shop/pull/7#issuecomment-1";
  const told = await delivered(aReport(), aJob(), true, { is: "updated", url });
  expect(told.outputs.get("comment")).toBe(url);
  expect(told.lines.at(-1)).toBe(`comment updated: ${url}`);
  const why = "the token may not write comments";
  const refused = await delivered(aReport(), aJob(), true, { is: "refused", why });
  expect(refused.outputs.get("comment")).toBe("");
  expect(refused.summaries).toHaveLength(2);
  expect(refused.summaries[1]).toMatch(/No comment was written.*may not write.*docs\/comments\.md/);
  expect(refused.failed()).toBe(false);
});

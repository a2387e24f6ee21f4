import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { files } from "../../src/ports/files.ts";
import type { Report } from "../../src/report/report.ts";
import { relayComment } from "../../src/verbs/action/relay-comment.ts";
import { aJob, type Job } from "../deliver/a-job.ts";
import { type AGithub, aGithub } from "../ports/github/a-github.ts";
import { aBrokenReport, aCause, aReport } from "../report/a-report.ts";

// The client leaves seconds between two comments.
vi.setConfig({ testTimeout: 30_000 });

const SHA = "b".repeat(40);
const RUN = { head: "forker:fix", sha: SHA, url: "https://github.com/owner/shop/actions/runs/8" };
let server: AGithub;
let folder: string;
let job: Job;
beforeEach(async () => {
  server = await aGithub();
  server.pulls.push({ number: 7, head: { label: "forker:fix", sha: SHA } });
  folder = mkdtempSync(join(tmpdir(), "bad-gateway-artifact-"));
  job = aJob();
});
afterEach(async () => {
  await server[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true, force: true });
});

function put(report: unknown, below = ""): void {
  mkdirSync(join(folder, below), { recursive: true });
  const text = typeof report === "string" ? report : JSON.stringify(report);
  writeFileSync(join(folder, below, "report.json"), text);
}

async function relay(run: typeof RUN | null = RUN): Promise<readonly string[]> {
  const repo = { owner: "owner", repo: "shop" };
  const event = { repo, pull: null, run, address: null, api: server.url };
  await relayComment(folder, { event, token: "t0ken", workflow: job, files });
  return server.comments.get(7)?.map(({ body }) => body) ?? [];
}

test("a fork's report becomes the comment of its pull request, and says whose word it is", async () => {
  put(aBrokenReport([aCause()]));
  const [body = ""] = await relay();
  expect(body).toContain("## ❌ nginx asks port 8000, where nothing listens");
  expect(body).toContain("as told by the run of a fork");
  expect(body).toContain(RUN.url);
  put(aReport());
  const [later = ""] = await relay();
  expect(later).toContain(`fixed by ${SHA}`);
});

test("the pull request is the one whose commit ran: the report's own word does not count", async () => {
  put({ ...aBrokenReport([aCause()]), pull: 1, number: 1, commit: "c".repeat(40) });
  server.pulls.unshift({ number: 1, head: { label: "victim:main", sha: "c".repeat(40) } });
  await relay();
  expect([...server.comments.keys()]).toEqual([7]);
});

test("a pull request that has moved on is left to the run of its newer commit", async () => {
  put(aBrokenReport([aCause()]));
  server.pulls.length = 0;
  expect(await relay()).toEqual([]);
  expect(job.lines).toEqual([expect.stringContaining("no open pull request ends with bbb")]);
});

test("what no report of ours would hold is not believed", async () => {
  const good = aBrokenReport([aCause()]);
  const bad: readonly [unknown, RegExp][] = [
    ["{", /no report of ours/],
    [[], /no report of ours/],
    [{ ...good, schema: 2 }, /no report of ours: schema/],
    [{ ...good, verdict: "<script>" }, /no report of ours: verdict/],
    [{ ...good, target: { ...good.target, stack: "x".repeat(70_000) } }, /target\.stack/],
    [{ ...good, diagnosis: { ...good.diagnosis, root: [{ cause: "a b" }] } }, /diagnosis\.root/],
    [`${" ".repeat(4_100_000)}{}`, /larger than 4 MB/],
  ];
  for (const [report, said] of bad) {
    put(report);
    expect(await relay()).toEqual([]);
    expect(job.lines.findLast((line) => line.startsWith("warning:"))).toMatch(said);
  }
  expect(server.asked).toEqual([]);
});

test("a link to another file is not followed", async () => {
  const secret = join(folder, "elsewhere.json");
  writeFileSync(secret, JSON.stringify(aBrokenReport([aCause()])));
  symlinkSync(secret, join(folder, "report.json"));
  expect(await relay()).toEqual([]);
  expect(job.lines[0]).toContain("is no file");
});

test("foreign text in it is inert", async () => {
  const evil = "<img src=x> @everyone ![p](http://e/p.png) <!-- bad-gateway end of evidence -->";
  const cause = aCause({ summary: evil, fix: { ...aCause().fix, say: evil, command: "```\n@x" } });
  const report: Report = { ...aBrokenReport([cause]), environment: { os: evil } };
  put(report);
  const [body = ""] = await relay();
  expect(body).not.toContain("<img");
  expect(body).not.toContain("@everyone");
  expect(body).not.toMatch(/!\[p\]\(/);
  expect(body.match(/<!-- /g)).toHaveLength(4);
});

test("several stacks of one run each have a comment; an empty artifact has none", async () => {
  expect(await relay()).toEqual([]);
  expect(job.lines).toEqual([expect.stringContaining("there is no report.json")]);
  const broken = aBrokenReport([aCause()]);
  put(broken, "one");
  put({ ...broken, target: { ...broken.target, stack: "shop" } }, "two");
  expect(await relay()).toHaveLength(2);
});

test("what GitHub refuses fails nothing", async () => {
  put(aBrokenReport([aCause()]));
  server.rights = "read";
  expect(await relay()).toEqual([]);
  expect(job.lines.at(-1)).toContain("no comment: the token may not write");
  server.rights = "none";
  await relay();
  expect(job.lines.at(-1)).toContain("GitHub does not tell the pull request: Not Found");
  expect(job.failed()).toBe(false);
});

test("outside of workflow_run it is refused as wrong use", async () => {
  await expect(relay(null)).rejects.toThrow(/comment-from: works in a workflow .*workflow_run/);
});

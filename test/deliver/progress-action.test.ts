import { expect, test } from "vitest";
import { actionProgress } from "../../src/deliver/progress-action.ts";
import { aJob } from "./a-job.ts";
import { handClock } from "./hand-clock.ts";

test("each stage is a group of its own, and its time stands below it", async () => {
  const job = aJob();
  const clock = handClock();
  const progress = actionProgress(job, clock);
  progress.begin("build", "docker compose create");
  progress.note("step 1");
  await clock.turn(4200);
  progress.end("build", "3 images");
  progress.begin("start", "");
  progress.end("start", "");
  expect(job.lines).toEqual([
    "group: Build and create: docker compose create",
    "| step 1",
    "end",
    "Build and create: 4.2 s, 3 images",
    "group: Start",
    "end",
    "Start: 0 ms",
  ]);
});

test("groups do not nest: a stage that goes on behind the next says at its own end how long it took", async () => {
  const job = aJob();
  const clock = handClock();
  const progress = actionProgress(job, clock);
  progress.begin("build", "");
  progress.begin("start", "");
  await clock.turn(1500);
  progress.end("build", "3 images");
  progress.close();
  progress.close();
  expect(job.lines).toEqual([
    "group: Build and create",
    "end",
    "group: Start",
    "end",
    "Start: 1.5 s",
    "Build and create: 1.5 s, 3 images",
  ]);
});

test("what a program says never begins a line", () => {
  const job = aJob();
  const progress = actionProgress(job, handClock());
  progress.begin("build", "::error::x");
  progress.note("::error::not ours\n::set-output name=x::y");
  progress.end("build", "::add-mask::z");
  expect(job.lines.filter((line) => /^\s*::/.test(line))).toEqual([]);
  expect(job.lines.join("").includes("\n")).toBe(false);
});

test("a warning is not hidden in a folded group", () => {
  const job = aJob();
  const progress = actionProgress(job, handClock());
  progress.begin("plan", "");
  progress.warn("a secret stands in the file");
  progress.end("plan", "");
  expect(job.lines.at(-1)).toContain("a secret stands in the file");
  expect(job.lines.indexOf("end")).toBeLessThan(job.lines.length - 1);
});

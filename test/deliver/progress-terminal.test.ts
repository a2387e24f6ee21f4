import { expect, test } from "vitest";
import { terminalProgress } from "../../src/deliver/progress-terminal.ts";
import { handClock } from "./hand-clock.ts";
import { screen } from "./screen.ts";

const plainText = { color: false, verbose: false };

test("a terminal shows each stage with its time and what is going on in it", async () => {
  const terminal = screen();
  const clock = handClock();
  const progress = terminalProgress(terminal, clock, plainText);
  progress.begin("build", "docker compose create");
  await clock.turn(4200);
  progress.end("build", "3 images");
  progress.begin("start", "");
  progress.note("backend is ready");
  await clock.turn(1300);
  const [build, start, ...rest] = terminal.shown();
  expect(build).toMatch(/✓ Build.* 4\.2 s {2}3 images/);
  expect(start).toMatch(/Start .* 1\.3 s {2}backend is ready/);
  expect(rest).toEqual([]);
});

test("it is redrawn ten times a second at most, each time in one write", async () => {
  const terminal = screen();
  const clock = handClock();
  const progress = terminalProgress(terminal, clock, plainText);
  progress.begin("build", "");
  for (let line = 0; line < 500; line++) progress.note(`step ${line}`);
  await clock.turn(1000);
  expect(terminal.writes()).toBeLessThanOrEqual(10);
});

test("nothing of it stays when it is closed, and nothing is drawn after that", async () => {
  const terminal = screen();
  const clock = handClock();
  terminal.write("$ bad-gateway check\n");
  const progress = terminalProgress(terminal, clock, plainText);
  progress.begin("build", "");
  await clock.turn(300);
  progress.close();
  await clock.turn(300);
  expect(terminal.shown()).toEqual(["$ bad-gateway check"]);
});

test("a warning stays above the live view", async () => {
  const terminal = screen();
  const clock = handClock();
  const progress = terminalProgress(terminal, clock, plainText);
  progress.begin("build", "");
  await clock.turn(300);
  progress.warn("a secret stands in the file");
  await clock.turn(300);
  expect(terminal.shown()).toHaveLength(2);
  progress.close();
  expect(terminal.shown()).toEqual(["warning: a secret stands in the file"]);
});

test("a long warning breaks between words, below its own text", () => {
  const terminal = screen({ columns: 30, rows: 10 });
  const progress = terminalProgress(terminal, handClock(), plainText);
  progress.warn("a secret stands written out in the configuration");
  progress.close();
  expect(terminal.shown()).toEqual([
    "warning: a secret stands",
    "         written out in the",
    "         configuration",
  ]);
});

test("no line is wider than the screen, and no view higher", async () => {
  const terminal = screen({ columns: 40, rows: 4 });
  const clock = handClock();
  const progress = terminalProgress(terminal, clock, plainText);
  for (const stage of ["plan", "build", "start", "ready", "probe"] as const) {
    progress.begin(stage, "x".repeat(200));
  }
  await clock.turn(100);
  expect(terminal.shown().length).toBeLessThan(4);
  expect(terminal.shown().every((line) => line.length < 40)).toBe(true);
});

test("what a program says cannot move the cursor or colour the screen", async () => {
  const terminal = screen();
  const clock = handClock();
  const progress = terminalProgress(terminal, clock, plainText);
  progress.begin("build", "");
  progress.note("\u001b[2Jgone\u0007\nsecond line");
  await clock.turn(100);
  expect(terminal.shown()).toHaveLength(1);
  expect(terminal.shown()[0]).toContain("gone second line");
});

test("without a terminal there is a line for each stage that ended", async () => {
  const file = screen({ isTTY: false });
  const clock = handClock();
  const progress = terminalProgress(file, clock, plainText);
  progress.begin("build", "docker compose create");
  progress.note("step 1");
  await clock.turn(4200);
  progress.end("build", "3 images");
  progress.warn("no upload is configured");
  progress.close();
  expect(file.shown()).toEqual([
    "Build and create (4.2 s): 3 images",
    "warning: no upload is configured",
  ]);
});

test("verbose adds what is going on, also without a terminal", async () => {
  const file = screen({ isTTY: false });
  const progress = terminalProgress(file, handClock(), { color: false, verbose: true });
  progress.begin("build", "docker compose create");
  progress.note("step 1");
  progress.end("build", "");
  expect(file.shown()).toEqual([
    "Build and create: docker compose create",
    "  step 1",
    "Build and create (0 ms)",
  ]);
});

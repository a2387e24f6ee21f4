import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { workflow } from "../../src/ports/workflow.ts";

let written: string;
let folder: string;
beforeEach(() => {
  written = "";
  folder = mkdtempSync(join(tmpdir(), "bad-gateway-job-"));
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    written += String(text);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

/** Commands that the runner would obey, as it reads lines. */
function obeyed(): readonly string[] {
  let stop: string | null = null;
  const commands: string[] = [];
  for (const line of written.split("\n")) {
    const [, name, rest = ""] = /^\s*::([\w-]+)[^:]*::(.*)$/.exec(line) ?? [];
    if (name === undefined) continue;
    if (stop !== null) {
      if (name === stop) stop = null;
    } else if (name === "stop-commands") stop = rest;
    else commands.push(line);
  }
  expect(stop).toBeNull();
  return commands;
}

test("an annotation is one command, whatever its text holds", () => {
  const title = "a,b:c=d\n::error::";
  const message = "100%\r\n::set-output name=x::y";
  workflow.annotate({ kind: "error", title, message, file: "a,b.conf", line: 3, endLine: null });
  expect(obeyed()).toEqual([
    "::error title=a%2Cb%3Ac=d%0A%3A%3Aerror%3A%3A,file=a%2Cb.conf,line=3,endLine=3::100%25%0D%0A::set-output name=x::y",
  ]);
});

test("an annotation of the whole run names no file", () => {
  workflow.annotate({
    kind: "warning",
    title: "t",
    message: "m",
    file: null,
    line: null,
    endLine: null,
  });
  expect(obeyed()).toEqual(["::warning title=t::m"]);
});

test("quoted lines are inert, also when they try to end the quote", () => {
  workflow.quote("::error::x\n  ::add-mask::y\n::stop-commands::z\n::z::\n##[error]q");
  workflow.line("after");
  expect(obeyed()).toEqual([]);
  expect(written).toContain("::error::x");
  expect(written.endsWith("after\n")).toBe(true);
});

test("a line of our own stays one line without a command in it", () => {
  workflow.line("service x\n::error::y ##[error]z\r::error::");
  expect(obeyed()).toEqual([]);
  expect(written.trim()).not.toContain("\n");
  expect(written).not.toContain("##[");
});

test("outputs cannot be forged by their text", () => {
  const path = join(folder, "output");
  writeFileSync(path, "");
  vi.stubEnv("GITHUB_OUTPUT", path);
  workflow.setOutput("summary", "x\nverdict=healthy");
  const [first, ...rest] = readFileSync(path, "utf8").trimEnd().split("\n");
  const delimiter = first?.replace("summary<<", "");
  expect(delimiter).toMatch(/^ghadelimiter_/);
  expect(rest).toEqual(["x", "verdict=healthy", delimiter]);
});

test("the summary is appended to what other steps wrote", async () => {
  const path = join(folder, "summary");
  writeFileSync(path, "before\n");
  vi.stubEnv("GITHUB_STEP_SUMMARY", path);
  await workflow.summarize("## broken");
  expect(readFileSync(path, "utf8")).toBe("before\n## broken\n");
});

test("inputs and the runner's own tokens are not handed on to what is started", () => {
  vi.stubEnv("INPUT_TOKEN", "t0ken");
  vi.stubEnv("ACTIONS_RUNTIME_TOKEN", "t0ken");
  vi.stubEnv("DATABASE_URL", "postgres://db");
  expect(workflow.input("token")).toBe("t0ken");
  workflow.withholdInputs();
  expect(JSON.stringify(process.env)).not.toContain("t0ken");
  expect(process.env["DATABASE_URL"]).toBe("postgres://db");
});

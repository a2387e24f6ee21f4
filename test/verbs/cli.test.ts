import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Capture } from "../../src/case/captures.ts";
import { causes } from "../../src/causes/registry.ts";
import { files } from "../../src/ports/files.ts";
import { runCli } from "../../src/verbs/cli/run.ts";
import { TOOL } from "../../src/verbs/tool.ts";
import { handClock } from "../deliver/hand-clock.ts";
import { screen } from "../deliver/screen.ts";
import { aCase } from "../read/a-case.ts";

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "bad-gateway-cli-"));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

/** Runs a command line in an empty folder. */
async function run(...argv: readonly string[]) {
  const [stdout, stderr] = [screen({ isTTY: false }), screen({ isTTY: false })];
  const code = await runCli(argv, { cwd, env: {}, stdout, stderr, clock: handClock(), files });
  return { code, out: stdout.shown().join("\n"), err: stderr.shown().join("\n") };
}

test("the version is alone on standard output", async () => {
  expect(await run("--version")).toEqual({ code: 0, out: TOOL.version, err: "" });
});

test("help names every verb, and that of check every option", async () => {
  expect((await run("--help")).out).toMatch(/check[\s\S]*explain[\s\S]*causes/);
  const help = (await run("check", "--help")).out;
  for (const option of ["--config", "--out", "--json", "--lang", "--verbose", "--no-color"]) {
    expect(help).toContain(option);
  }
  for (const option of ["--proxy-service", "--upload-path", "--auth-steps", "--timeout"]) {
    expect(help).toContain(option);
  }
});

test.each([
  [["chekc"], /Did you mean check/],
  [["check", "--uplaod-path", "/x"], /Did you mean --upload-path/],
  [["check", "--lang", "tlh"], /lang: found "tlh"; right would be en, zh-CN or zh-TW/],
  [["causes", "--lang", "tlh"], /--lang.*Allowed choices are en, zh-CN, zh-TW/],
  [["causes", "upstream-wrong-prot"], /upstream-wrong-port/],
  [["explain"], /give a file, several, or - and what to explain on standard input/],
  [["causes", "zzz"], /^zzz: there is no such cause\. bad-gateway causes lists them\.$/],
  [["explain", "."], /^\.: is a folder; give the files in it$/],
  [["check", fileURLToPath(import.meta.url)], /is a file; give the folder of the stack$/],
  [["plan", "--config", "."], /^config: .* is not a file$/],
  [["explain", "nowhere.json"], /^nowhere\.json: there is no such file/],
])("%j is a usage error that says what would be right", async (argv, said) => {
  const { code, out, err } = await run(...argv);
  expect(code).toBe(2);
  expect(out).toBe("");
  expect(err).toMatch(said);
});

test("causes lists the catalogue, and one cause has a page", async () => {
  const [cause] = causes;
  if (!cause) throw new Error("the catalogue is empty");
  expect((await run("causes")).out).toContain(cause.id);
  expect((await run("causes", cause.id)).out).toContain(cause.doc.title);
  const all: unknown = JSON.parse((await run("causes", "--json")).out);
  expect(all).toHaveLength(causes.length);
});

test("a saved case is diagnosed again, and written where it was asked for", async () => {
  const captures: Capture[] = [];
  writeFileSync(join(cwd, "saved.json"), JSON.stringify(aCase(captures)));
  const { code, out } = await run("explain", "saved.json", "--json", "--out", "here");
  expect(code).toBe(3);
  expect(JSON.parse(out)).toMatchObject({ schema: 1, verdict: "unknown" });
  expect(JSON.parse(readFileSync(join(cwd, "here/report.json"), "utf8"))).toEqual(JSON.parse(out));
});

test("a case of a later version is a usage error", async () => {
  writeFileSync(join(cwd, "saved.json"), JSON.stringify({ ...aCase([]), schema: 2 }));
  const { code, err } = await run("explain", "saved.json");
  expect(code).toBe(2);
  expect(err).toMatch(/schema 2/);
});

test.each(["{", "{}", "Please help, it does not work!", ""])(
  "text that nobody understands is no diagnosis: %j",
  async (text) => {
    writeFileSync(join(cwd, "paste.txt"), text);
    expect((await run("explain", "paste.txt")).code).toBe(3);
  },
);

test("a link in place of our folder is not followed", async () => {
  writeFileSync(join(cwd, "saved.json"), JSON.stringify(aCase([])));
  symlinkSync(tmpdir(), join(cwd, ".bad-gateway"));
  const { code, err } = await run("explain", "saved.json");
  expect(code).toBe(2);
  expect(err).toMatch(/out: .*is a link to/);
});

test("who explains from a terminal is told how a paste ends", async () => {
  const [stdout, stderr] = [screen({ isTTY: false }), screen({ isTTY: true })];
  const stdin = {
    isTTY: true,
    async *bytes() {
      yield new TextEncoder().encode("\n");
    },
  };
  const world = { cwd, env: {}, stdout, stderr, clock: handClock(), files, stdin };
  expect(await runCli(["explain", "-"], world)).toBe(3);
  expect(stderr.shown().join("\n")).toContain("Ctrl-D");
});

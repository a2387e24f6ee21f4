import { expect, test } from "vitest";
import { files } from "../../src/ports/files.ts";
import { columnsOf } from "../../src/report/wrap.ts";
import { runCli } from "../../src/verbs/cli/run.ts";
import { handClock } from "../deliver/hand-clock.ts";
import { screen } from "../deliver/screen.ts";

const VERBS = ["check", "plan", "lint", "init", "explain", "causes"];
/** Two English words in a row, which are no part of a path, an option or a value that is quoted. */
const ENGLISH = /(?<![\w./:<[{-])[a-z]+,? [a-z]+(?![\w./:>\]}-])/i;
const QUOTED = /\{.*?\}|<\w+>|(?:--|\.)[\w-]+|bad-gateway|compose profile/g;

async function run(argv: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const options = { isTTY: false, columns: 400 };
  const [stdout, stderr] = [screen(options), screen(options)];
  const world = { cwd: "/", env, stdout, stderr, clock: handClock(), files };
  const code = await runCli(argv, world);
  return { code, out: stdout.shown(), err: stderr.shown() };
}

test.each([[], ...VERBS.map((verb) => [verb])].map((verb) => ({ verb })))(
  "the help of $verb has no English sentence in Chinese, and none of its lines is too long",
  async ({ verb }) => {
    const { code, out } = await run([...verb, "--help", "--lang", "zh-CN"]);
    expect(code).toBe(0);
    expect(out[0]).toMatch(/^用法：bad-gateway .*\[选项\]/);
    const words = out.map((line) => line.replace(/^ {2}.*? {2,}/, "").replace(QUOTED, "◆"));
    expect(words.filter((line) => ENGLISH.test(line))).toEqual([]);
    expect(out.filter((line) => columnsOf(line) > 80)).toEqual([]);
  },
);

test("the help tells of the same options in every language, at the same place", async () => {
  for (const verb of VERBS) {
    const [english, chinese] = [await run([verb, "-h"]), await run([verb, "-h", "--lang=zh-TW"])];
    const options = (lines: readonly string[]) =>
      lines.flatMap((line) => /^ {2}(-\S+(?: <\w+>)?|-h, --help)/.exec(line)?.[1] ?? []);
    expect(options(chinese.out)).toEqual(options(english.out));
  }
});

test.each([
  ["LC_ALL", { LC_ALL: "zh_TW.UTF-8", LANG: "C" }, "顯示指令的說明"],
  ["LC_MESSAGES", { LC_MESSAGES: "zh_CN.UTF-8", LANG: "C" }, "显示命令的帮助"],
  ["LANG", { LANG: "zh_CN" }, "显示命令的帮助"],
  ["no language of ours", { LANG: "de_DE.UTF-8" }, "display help for command"],
])("the environment says the language: %s", async (_, env, said) => {
  expect((await run(["--help"], env)).out.join("\n")).toContain(said);
  expect((await run(["help", "check"], env)).out.join("\n")).toContain(said);
  expect((await run([], env)).err.join("\n")).toContain(said);
});

test.each([
  [["chekc"], ["错误：没有命令 'chekc'", "（是不是想写 check？）"]],
  [
    ["check", "--lnag", "x"],
    ["错误：没有选项 '--lnag'", "（是不是想写 --lang？）"],
  ],
  [["check", "--config"], ["错误：选项 '--config <file>' 缺少值"]],
  [["check", "a", "b"], ["错误：'check' 的参数太多：应当有 1 个，却有 2 个：a, b。"]],
  [
    ["lint", "--format", "pdf"],
    ["错误：选项 '--format <format>' 的值 'pdf' 无效。可选的值：text, json, sarif, github。"],
  ],
])("%j is refused in Chinese", async (argv, err) => {
  expect(await run(argv, { LANG: "zh_CN.UTF-8" })).toEqual({ code: 2, out: [], err });
});

test("English help stays as it was: with its own titles, defaults and choices", async () => {
  const { out } = await run(["lint", "--help"], { LANG: "en_GB.UTF-8" });
  expect(out[0]).toBe("Usage: bad-gateway lint [options] [dir]");
  expect(out).toContain('  dir                         folder of the stack (default: ".")');
  expect(out.join(" ").replace(/\s+/g, " ")).toContain(
    'of the output (choices: "text", "json", "sarif", "github", default: "text")',
  );
});

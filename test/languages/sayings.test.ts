import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../../build/generated.ts";
import { fill } from "../../src/diagnose/message.ts";
import * as simplified from "../../src/languages/zh-CN/words.ts";
import { ENGLISH, said } from "../../src/report/language.ts";
import { COMMAND_LINE } from "../../src/report/sayings/command-line.ts";
import { HELP } from "../../src/report/sayings/help.ts";
import { PROBLEMS } from "../../src/report/sayings/problems.ts";
import { REFUSALS } from "../../src/report/sayings/refusals.ts";
import { RIGHT } from "../../src/report/sayings/right.ts";
import { YAML_FAULTS } from "../../src/report/sayings/yaml-faults.ts";

const tables = Object.entries(ENGLISH.sayings) as [keyof typeof ENGLISH.sayings, object][];
const sayings = tables.flatMap(([table, texts]) =>
  Object.entries(texts).map(([key, text]) => [table, key, String(text)] as const),
);

/** Libraries whose own sentences reach people: another version of them may speak in other words. */
const LIBRARIES = "node_modules/{yaml/dist/{compose,parse,.},commander/lib}/*.js";

const sources = [...globSync("src/**/*.ts", { cwd: root }), ...globSync(LIBRARIES, { cwd: root })]
  .filter((path) => !/^src\/(?:languages|report\/sayings)\//.test(path))
  .map((path) => readFileSync(join(root, path), "utf8"))
  .join("\n");

test.each(sayings)("%s, %s: some stage does say so", (_table, _key, text) => {
  // Alternatives are joined where they are said.
  const pieces = text.split(/ or (?=\{)|\$?\{\w+\}|[:;(),."]/).map((piece) => piece.trim());
  for (const piece of pieces.filter((one) => one.length > 2)) {
    const inside = piece.charAt(0).toLowerCase() + piece.slice(1);
    expect(sources.includes(piece) || sources.includes(inside), piece).toBe(true);
  }
});

test("no key stands for two sentences", () => {
  const { problems, commandLine } = ENGLISH.sayings;
  const keys = [PROBLEMS, RIGHT, YAML_FAULTS, REFUSALS, HELP, COMMAND_LINE].flatMap(Object.keys);
  expect(keys).toEqual([...Object.keys(problems), ...Object.keys(commandLine)]);
});

test.each(sayings)("%s, %s: is found again, and said in Chinese", (table, key, text) => {
  const names = [...new Set(text.match(/\{(\w+)\}/g) ?? [])].map((name) => name.slice(1, -1));
  const params = Object.fromEntries(names.map((name) => [name, `<${name}>`]));
  const texts: Readonly<Record<string, string>> = simplified.language.sayings[table];
  const found = said(fill(text, params), table, simplified.language);
  expect(found).toBe(fill(texts[key] ?? "", params));
});

test("what nobody foresaw stays as it was said, and so does all English", () => {
  expect(said("dial unix: no such file", "reasons", simplified.language)).toBe(
    "dial unix: no such file",
  );
  expect(said("not collected", "reasons", ENGLISH)).toBe("not collected");
});

test("sentences inside sentences are said in Chinese too", () => {
  const hint = 'no such key. Did you mean "upload.size"?';
  expect(said(hint, "problems", simplified.language)).toBe(
    '没有这个键。是不是想写 "upload.size"？',
  );
});

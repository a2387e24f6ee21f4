import { globSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../../build/generated.ts";

const files = globSync("{src,test,build}/**/*.ts", {
  cwd: root,
  exclude: (name) => name === "scenarios",
}).map((path) => path.replaceAll("\\", "/"));

const saysNothing = ["utils", "util", "helpers", "helper", "common", "core", "services", "service"]
  .concat(["types", "misc", "shared", "lib", "manager", "index"])
  .join("|");

test("names say what a file is about", () => {
  const vague = new RegExp(`(^|/)(${saysNothing})([./]|$)`);
  expect(files.filter((path) => vague.test(path))).toEqual([]);
});

test("beside the stages, src/ holds only the entry points", () => {
  const entries = files.filter((path) => dirname(path) === "src").map((path) => basename(path));
  expect(["cli.ts", "main.ts", "post.ts"]).toEqual(expect.arrayContaining(entries));
});

/** Lists, one line for each cause. */
const GENERATED = ["src/causes/registry.ts", "src/languages/zh-CN/causes.ts"];

test("half of the files in src/ have 60 lines at most, and none has more than 250", () => {
  const lengths = files
    .filter((path) => path.startsWith("src/") && !GENERATED.includes(path))
    .map((path) => readFileSync(join(root, path), "utf8").trimEnd().split("\n").length)
    .sort((a, b) => a - b);
  expect(lengths[Math.floor((lengths.length - 1) / 2)]).toBeLessThanOrEqual(60);
  expect(lengths.at(-1)).toBeLessThanOrEqual(250);
});

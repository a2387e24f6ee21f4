import { globSync } from "node:fs";
import { basename, dirname } from "node:path";
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

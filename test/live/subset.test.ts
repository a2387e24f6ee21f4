import { expect, test } from "vitest";
import { scenarios } from "../scenario.ts";
import { subset } from "./subset.ts";

const all = scenarios();
const chosen = subset(all);

test("every control is among them, and something of every stack", () => {
  const controls = all.filter((scenario) => scenario.expect.verdict === "healthy");
  expect(chosen).toEqual(expect.arrayContaining([...controls]));
  const stacksOf = (list: typeof all) => new Set(list.map(({ name }) => name.split("/")[0]));
  expect(stacksOf(chosen)).toEqual(stacksOf(all));
});

test("a second fault of the same stack and layer is left to the whole corpus", () => {
  const names = chosen.map(({ leaf }) => leaf);
  expect(names).toContain("import-time-exception");
  expect(names).not.toContain("import-time-syntax-error");
});

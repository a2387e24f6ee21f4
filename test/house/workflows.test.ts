import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { root } from "../../build/generated.ts";
import { REPOSITORY } from "../../src/report/project-home.ts";

interface Workflow {
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, { readonly permissions?: unknown }>>;
}

const folder = join(root, ".github/workflows");
const workflows = readdirSync(folder).map((name) => {
  const text = readFileSync(join(folder, name), "utf8");
  return { name, text, workflow: parse(text) as Workflow };
});

test("what our workflows use is pinned to a commit, with its version beside it", () => {
  const used = workflows.flatMap(({ text }) => text.match(/uses: .*/g) ?? []);
  expect(used.length).toBeGreaterThan(5);
  const pinned = /^uses: (?:\.\/|[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$)/;
  expect(used.filter((line) => !pinned.test(line))).toEqual([]);
});

test("nothing may do anything but what its job says that it needs", () => {
  for (const { workflow } of workflows) {
    expect(workflow.permissions).toEqual({});
    for (const job of Object.values(workflow.jobs)) expect(job.permissions).toBeDefined();
  }
});

test("no text from outside becomes part of a script", () => {
  for (const { text } of workflows) {
    const scripts = text.match(/run: (?:\|\n(?: {10,}.*\n|\n)+|.*)/g) ?? [];
    expect(scripts.filter((script) => script.includes("${{"))).toEqual([]);
  }
});

test("the package says where it is at home, as npm's provenance asks for", () => {
  const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as object;
  expect(manifest).toMatchObject({
    repository: { url: `git+https://github.com/${REPOSITORY}.git` },
    homepage: expect.stringContaining(REPOSITORY),
  });
});

import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { gatherChange } from "../../src/gather/change.ts";
import { clock } from "../../src/ports/clock.ts";
import { files } from "../../src/ports/files.ts";
import type { ChangedFile, Github } from "../../src/ports/github.ts";
import { shell } from "../../src/ports/shell.ts";

// Dozens of processes of git.
vi.setConfig({ testTimeout: 30_000 });

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "bad-gateway-change-"));
  git("init", "-q", "-b", "main");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function git(...args: readonly string[]): string {
  const who = ["-c", "user.name=a", "-c", "user.email=a@example.com"];
  return execFileSync("git", ["-C", root, ...who, ...args], { encoding: "utf8" }).trim();
}

function commit(file: string, lines: readonly string[]): string {
  writeFileSync(join(root, file), `${lines.join("\n")}\n`);
  git("add", "-A");
  git("commit", "-q", "-m", file);
  return git("rev-parse", "HEAD");
}

/** A pull request that changes line 2, merged into a base that has moved on in the same file. */
function merged(): { readonly base: string; readonly head: string; readonly moved: string } {
  const base = commit("nginx.conf", ["a", "b", "c", "d", "e", "f"]);
  git("checkout", "-q", "-b", "change");
  const head = commit("nginx.conf", ["a", "B", "c", "d", "e", "f"]);
  git("checkout", "-q", "main");
  const moved = commit("nginx.conf", ["a", "b", "c", "d", "e", "F", "g"]);
  git("merge", "-q", "--no-ff", "-m", "merge", "change");
  return { base, head, moved };
}

const nobody: Github["compare"] = () => Promise.reject(new Error("GitHub was asked"));

function gather(
  pull: { readonly base: string; readonly head: string },
  compare: Github["compare"] | null = nobody,
) {
  const unused = nobody as () => never;
  const github: Github | null = compare && {
    ...{ login: unused, comments: unused, createComment: unused, updateComment: unused },
    ...{ pullsOf: unused, compare },
  };
  const signal = AbortSignal.timeout(20_000);
  const repo = { owner: "owner", repo: "shop" };
  return gatherChange({ shell, files, clock, signal, root, github }, { repo, ...pull });
}

test("in a merge as GitHub checks it out, what the base brought along is not the pull request's", async () => {
  const { base, head, moved } = merged();
  const { body, coverage } = await gather({ base, head });
  expect(coverage).toEqual({ is: "looked" });
  const changed = [{ path: "nginx.conf", lines: [[2, 2]] }];
  expect(body).toEqual({ base: moved, head, files: changed, isWhole: true });
});

test("on the branch itself it is counted from where the branch began", async () => {
  const { base, head } = merged();
  git("checkout", "-q", "change");
  const { body } = await gather({ base: git("rev-parse", "main^1"), head });
  expect(body).toMatchObject({ base, files: [{ path: "nginx.conf", lines: [[2, 2]] }] });
});

const pull = { base: "1".repeat(40), head: "2".repeat(40) };
const compared = (file: Partial<ChangedFile>, isWhole = true) =>
  Promise.resolve({ isWhole, files: [{ path: "nginx.conf", patch: null, changes: 1, ...file }] });

test("a checkout without history asks GitHub, and believes lines that are as it says", async () => {
  commit("nginx.conf", ["a", "B", "c"]);
  const patch = "@@ -1,3 +1,3 @@\n a\n-b\n+B\n c";
  const { body, how } = await gather(pull, () => compared({ patch }, false));
  expect(body).toMatchObject({ isWhole: false, files: [{ path: "nginx.conf", lines: [[2, 2]] }] });
  expect(how).toContain("/repos/owner/shop/compare/1111");
});

test("lines that are somewhere else in what is checked out are not known", async () => {
  commit("nginx.conf", ["new on the base", "a", "B", "c"]);
  const patch = "@@ -1,3 +1,3 @@\n a\n-b\n+B\n c";
  const { body } = await gather(pull, () => compared({ patch }));
  expect(body).toMatchObject({ files: [{ path: "nginx.conf", lines: null }] });
});

test("no lines given is not no lines changed, but for a file that is only renamed", async () => {
  commit("nginx.conf", ["a"]);
  expect((await gather(pull, () => compared({}))).body).toMatchObject({ files: [{ lines: null }] });
  const renamed = await gather(pull, () => compared({ changes: 0 }));
  expect(renamed.body).toMatchObject({ files: [{ lines: [] }] });
});

test("no history, and no token or no answer: nothing is known, and why", async () => {
  commit("nginx.conf", ["a"]);
  expect((await gather(pull, null)).coverage).toEqual({
    is: "unavailable",
    why: "the checkout has no history, and there is no token to ask GitHub with",
  });
  const { coverage, body } = await gather(pull, () => Promise.reject(new Error("Not Found")));
  expect([coverage, body]).toEqual([{ is: "failed", why: "Not Found" }, null]);
});

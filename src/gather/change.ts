import { join } from "node:path";
import type { Capture } from "../case/captures.ts";
import type { RepositoryChange } from "../case/repository-change.ts";
import type { Files } from "../ports/files.ts";
import type { ChangedFile, Github, Repo } from "../ports/github.ts";
import type { Shell } from "../ports/shell.ts";
import { type ChangedBlock, changedBlocks, changedFiles } from "../read/changed-lines.ts";
import { type Found, type Time, take, Unavailable } from "./capture.ts";

/** The pull request that a run is for. */
export interface PullRequest {
  readonly repo: Repo;
  readonly base: string;
  readonly head: string;
}

export interface ChangeAsker extends Time {
  readonly shell: Shell;
  readonly files: Files;
  /** The repository that is checked out; absolute. */
  readonly root: string;
  /** null: there is no token to ask with. */
  readonly github: Github | null;
}

type Change = Found<"repo.change">;

/** Which lines the pull request changes: from git where it has the history, else from GitHub. */
export function gatherChange(asker: ChangeAsker, pull: PullRequest): Promise<Capture> {
  const about = { kind: "repo.change", subject: "", how: "git diff" } as const;
  return take(asker, about, async () => (await fromGit(asker, pull)) ?? fromGithub(asker, pull));
}

async function fromGit(asker: ChangeAsker, pull: PullRequest): Promise<Change | null> {
  const base = await baseOf(asker, pull);
  if (base === null) return null;
  // Whatever git is configured to do with a diff, it is not to do here.
  const plain = ["--no-color", "--no-ext-diff", "--no-textconv", "--no-renames", "--unified=0"];
  const args = ["diff", ...plain, "--src-prefix=a/", "--dst-prefix=b/", base, "HEAD", "--"];
  const diff = await git(asker, ["-c", "core.quotePath=false", ...args]);
  if (diff === null) return null;
  const files = [...changedFiles(diff)].map(([path, blocks]) => ({
    path,
    lines: rangesOf(blocks),
  }));
  // Names that git puts into quotes are not read.
  const isWhole = !/^\+\+\+ "/m.test(diff);
  return { body: { base, head: pull.head, files, isWhole }, how: `git diff ${base} HEAD` };
}

/**
 * The commit that the change starts from. GitHub checks out a merge of the pull request into its
 * base, whose first parent is the base as it was merged; anything else starts at the merge base.
 * null: the history is too short to tell.
 */
async function baseOf(asker: ChangeAsker, { base, head }: PullRequest): Promise<string | null> {
  const merged = await git(asker, ["rev-parse", "--verify", "--quiet", "HEAD^2"]);
  const from = merged?.trim() === head ? ["rev-parse", "HEAD^1"] : ["merge-base", base, "HEAD"];
  const commit = (await git(asker, from))?.trim();
  return commit && /^[0-9a-f]{40,64}$/.test(commit) ? commit : null;
}

/** Standard output; null where git fails, or is not there. */
async function git(
  { shell, root, signal }: ChangeAsker,
  args: readonly string[],
): Promise<string | null> {
  try {
    const { exitCode, stdout } = await shell.run("git", ["-C", root, ...args], { signal });
    return exitCode === 0 ? stdout : null;
  } catch {
    return null;
  }
}

async function fromGithub(asker: ChangeAsker, { repo, base, head }: PullRequest): Promise<Change> {
  const { github } = asker;
  if (github === null) {
    throw new Unavailable("the checkout has no history, and there is no token to ask GitHub with");
  }
  const { files, isWhole } = await github.compare(repo, base, head);
  const body = {
    ...{ base, head, isWhole },
    files: await Promise.all(files.map((file) => located(asker, file))),
  };
  return { body, how: `GET /repos/${repo.owner}/${repo.repo}/compare/${base}...${head}` };
}

/** GitHub counts lines in the pull request's own commit; what is checked out may have others above. */
async function located(
  { files, root }: ChangeAsker,
  { path, patch, changes }: ChangedFile,
): Promise<RepositoryChange["files"][number]> {
  if (patch === null) return { path, lines: changes === 0 ? [] : null };
  const blocks = changedBlocks(patch);
  const there = (await files.readText(join(root, path)))?.split("\n") ?? null;
  const isHere = blocks.every(({ from, added }) =>
    added.every((text, index) => there?.[from - 1 + index] === text),
  );
  return { path, lines: there !== null && isHere ? rangesOf(blocks) : null };
}

function rangesOf(blocks: readonly ChangedBlock[]): readonly (readonly [number, number])[] {
  return blocks.map(({ from, to }) => [from, to]);
}

import type { Evidence } from "../evidence.ts";
import { below, normal } from "./path.ts";
import { rootOf } from "./root.ts";

/** The files of the repository as far as the case has them. Paths are relative to its root. */
export interface Repository {
  /** All paths are listed, so that a path that is not there does not exist. */
  readonly complete: boolean;
  readonly paths: readonly string[];
  /** Those of them below a folder; "" is the root. */
  within(folder: string): readonly string[];
  has(path: string): "file" | "directory" | null;
  /** null when the file was not captured. */
  text(path: string): string | null;
  /** As in stat(2). */
  mode(path: string): number | null;
  /** Path below the root of an absolute path; null when it lies outside, "" for the root itself. */
  relative(absolute: string): string | null;
}

export function repositoryOf(evidence: Evidence): Repository {
  const files = new Map(
    evidence.looked("repo.file").map(({ subject, body }) => [subject, body] as const),
  );
  const tree = evidence.looked("repo.tree")[0]?.body;
  const paths = [...new Set([...(tree?.paths ?? []), ...files.keys()])].sort();
  const known = new Set(paths);
  const directories = new Set(paths.flatMap(parents));
  const has = (path: string) =>
    known.has(path) ? "file" : path === "" || directories.has(path) ? "directory" : null;
  const root = rootOf(evidence, has);
  return {
    complete: tree !== undefined && !tree.truncated,
    paths,
    within: (folder) => sliceBelow(paths, folder),
    has,
    text: (path) => files.get(path)?.text ?? null,
    mode: (path) => files.get(path)?.mode ?? null,
    relative: (absolute) => (root === null ? null : below(root, normal(absolute))),
  };
}

/** What begins with a folder stands together in sorted paths. */
function sliceBelow(paths: readonly string[], folder: string): readonly string[] {
  if (folder === "") return paths;
  const start = `${folder}/`;
  let low = 0;
  for (let high = paths.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((paths[middle] ?? "") < start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (paths[end]?.startsWith(start)) end++;
  return paths.slice(low, end);
}

function parents(path: string): readonly string[] {
  const parts = path.split("/").slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
}

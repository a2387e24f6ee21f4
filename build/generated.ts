import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The repository's root folder: generators name their files relative to it. */
export const root = join(import.meta.dirname, "..");

/** One file that a generator derives; `path` is relative to the repository's root. */
export interface GeneratedFile {
  path: string;
  text: string;
}

/**
 * Writes the files that differ from the tree and says which; with `--check` only says which are
 * stale. Returns the process's exit code: 1 if a checked file is stale, else 0.
 */
export function bringUpToDate(files: readonly GeneratedFile[], options: { check: boolean }): 0 | 1 {
  const stale = files.filter((file) => readIfPresent(file.path) !== file.text);
  for (const file of stale) {
    if (options.check) {
      console.error(`${file.path} is stale: run "npm run generate" and commit it.`);
    } else {
      writeFileSync(join(root, file.path), file.text);
      console.log(`wrote ${file.path}`);
    }
  }
  return options.check && stale.length > 0 ? 1 : 0;
}

function readIfPresent(path: string): string | undefined {
  try {
    return readFileSync(join(root, path), "utf8");
  } catch {
    return undefined;
  }
}

import { createHash } from "node:crypto";
import { globSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Scenario } from "../scenario.ts";
import type { Answer } from "./answer.ts";

/** One live run. */
export interface Result extends Answer {
  /** Of everything that the answer depends on; see `keyOf`. */
  readonly key: string;
  /** ISO time of its end. */
  readonly at: string;
  readonly seconds: number;
  /** The run itself failed: no answer at all. */
  readonly error: string | null;
}

const root = join(import.meta.dirname, "../..");

/** What live runs have given so far, on this machine; git does not see it. */
const resultsFile = join(root, "test/corpus/.live/results.json");

/** By the scenario's name. */
export function readResults(file = resultsFile): Readonly<Record<string, Result>> {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Record<string, Result>;
  } catch {
    return {};
  }
}

/** Puts results beside those that are there, also when another process writes meanwhile. */
export function keepResult(result: Result, file = resultsFile): void {
  const all = { ...readResults(file), [result.name]: result };
  const sorted = Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.${process.pid}`, `${JSON.stringify(sorted, null, 1)}\n`);
  renameSync(`${file}.${process.pid}`, file);
}

/** Nothing to be done again: it ran with the same files, and all was as expected. */
export function isFresh(result: Result | undefined, key: string): boolean {
  return result?.key === key && result.error === null && result.differences.length === 0;
}

/** Changes with any file of the scenario, of its base, and of the tool itself. */
export function keyOf({ folder }: Pick<Scenario, "folder">): string {
  return digest([sourcesKey(), digestOf(join(folder, "../../base")), digestOf(folder)]);
}

let sources: string | undefined;
const sourcesKey = () => (sources ??= digestOf(join(root, "src")));

function digestOf(folder: string): string {
  const paths = globSync("**", { cwd: folder }).sort();
  return digest(
    paths.flatMap((path) => {
      const stat = statSync(join(folder, path), { throwIfNoEntry: false });
      if (!stat?.isFile()) return [];
      return [path, String(stat.mode & 0o111), readFileSync(join(folder, path))];
    }),
  );
}

function digest(parts: readonly (string | Buffer)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest("hex").slice(0, 16);
}

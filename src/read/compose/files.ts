import type { Evidence } from "../evidence.ts";
import { basename, dirname, normal, resolve } from "../places/path.ts";
import type { Repository } from "../places/repository.ts";
import { composeFilesNamed } from "../places/root.ts";
import { readPositions, type YamlPositions } from "./positions.ts";

/** What compose looks for by itself, best first, each with its override (compose: cli/options.go). */
const DEFAULTS = ["compose.yaml", "compose.yml", "docker-compose.yml", "docker-compose.yaml"];

/** Positions of the compose files in force, in the order in which compose merges them. */
export function composeFiles(evidence: Evidence, repository: Repository): readonly YamlPositions[] {
  const named = composeFilesNamed(evidence).flatMap((path) => inRepository(path, repository) ?? []);
  const files = named.length > 0 ? named : foundByDefault(repository);
  const read = new Map<string, YamlPositions>();
  for (const file of files) addWithIncludes(file, repository, read);
  return [...read.values()];
}

function inRepository(path: string, repository: Repository): string | null {
  if (path.startsWith("/")) return repository.relative(path);
  const direct = normal(path);
  if (repository.has(direct)) return direct;
  const inner = repository.paths.filter((known) => known.endsWith(`/${direct}`));
  return inner.length === 1 ? (inner[0] ?? null) : null;
}

function foundByDefault(repository: Repository): readonly string[] {
  const captured = repository.paths.filter((path) => repository.text(path) !== null);
  for (const name of DEFAULTS) {
    // The stack's folder is the nearest to the root that has such a file.
    const [main] = captured
      .filter((path) => basename(path) === name)
      .sort((a, b) => a.split("/").length - b.split("/").length);
    if (main === undefined) continue;
    const stem = main.replace(/\.ya?ml$/, "");
    return [main, `${stem}.override.yml`, `${stem}.override.yaml`].filter((path) =>
      captured.includes(path),
    );
  }
  return [];
}

/** Included files are read before the file that includes them, so that the latter wins. */
function addWithIncludes(
  file: string,
  repository: Repository,
  read: Map<string, YamlPositions>,
): void {
  const text = repository.text(file);
  if (text === null || read.has(file)) return;
  const positions = readPositions(file, text);
  for (const { path, value } of positions.entries) {
    const [top, , third] = path;
    const names = top === "include" && (path.length === 2 || third === "path");
    if (names && value !== null) {
      const included = resolve(dirname(file), value);
      if (included !== file) addWithIncludes(included, repository, read);
    }
  }
  read.set(file, positions);
}

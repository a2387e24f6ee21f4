import type { Evidence } from "../evidence.ts";
import { basename, normal } from "../places/path.ts";
import type { Repository } from "../places/repository.ts";
import { composeFilesNamed } from "../places/root.ts";
import { type ResolvedCompose, resolveCompose } from "./resolve.ts";

/** What compose looks for by itself, best first, each with its override (compose: cli/options.go). */
const DEFAULTS = ["compose.yaml", "compose.yml", "docker-compose.yml", "docker-compose.yaml"];

/**
 * The compose files in force, as far as the case has them, all profiles on. The variables of the run
 * are not known: where a value hangs on them, what compose said itself is right, and this has its place.
 */
export function composeFiles(evidence: Evidence, repository: Repository): ResolvedCompose {
  const named = composeFilesNamed(evidence).flatMap((path) => inRepository(path, repository) ?? []);
  const paths = named.length > 0 ? named : foundByDefault(repository);
  const files = paths.flatMap((path) => {
    const text = repository.text(path);
    return text === null ? [] : [{ path, text }];
  });
  return resolveCompose({
    files,
    read: (path) => repository.text(path),
    env: {},
    profiles: ["*"],
    project: "project",
  });
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

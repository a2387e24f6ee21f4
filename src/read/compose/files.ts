import { MASK } from "../../case/mask.ts";
import type { Evidence } from "../evidence.ts";
import { normal } from "../places/path.ts";
import type { Repository } from "../places/repository.ts";
import { composeFilesNamed } from "../places/root.ts";
import { foundByDefault } from "./default-files.ts";
import { type ResolvedCompose, resolveCompose } from "./resolve.ts";

/**
 * The compose files in force, as far as the case has them, all profiles on. The variables of the run
 * are not known: where a value hangs on them, what compose said itself is right, and this has its place.
 */
export function composeFiles(evidence: Evidence, repository: Repository): ResolvedCompose {
  const named = composeFilesNamed(evidence).flatMap((path) => inRepository(path, repository) ?? []);
  const paths = named.length > 0 ? named : foundByDefault(repository);
  const files = paths.flatMap((path) => {
    const text = repository.text(path);
    return text === null ? [] : [{ path, text: readable(text) }];
  });
  return resolveCompose({
    files,
    read: (path) => {
      const text = repository.text(path);
      return text === null ? null : readable(text);
    },
    env: {},
    profiles: ["*"],
    project: "project",
  });
}

/** A masked value that stands alone would be an alias to YAML (1.2.2, section 7.1). */
function readable(text: string): string {
  return text.replaceAll(MASK, "x".repeat(MASK.length));
}

function inRepository(path: string, repository: Repository): string | null {
  if (path.startsWith("/")) return repository.relative(path);
  const direct = normal(path);
  if (repository.has(direct)) return direct;
  const inner = repository.paths.filter((known) => known.endsWith(`/${direct}`));
  return inner.length === 1 ? (inner[0] ?? null) : null;
}

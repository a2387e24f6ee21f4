import { basename } from "../places/path.ts";
import type { Repository } from "../places/repository.ts";

/** What compose looks for by itself, best first, each with its override (compose: cli/options.go). */
const DEFAULTS = ["compose.yaml", "compose.yml", "docker-compose.yml", "docker-compose.yaml"];

/** The files that compose takes where none is named; empty where there are none. */
export function foundByDefault(repository: Repository): readonly string[] {
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

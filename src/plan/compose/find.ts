import { dirname, join, resolve } from "node:path";
import { isOwnFile, type Locations } from "../locate.ts";

/** What compose looks for by itself, best first (compose-go: cli/options.go). */
const NAMES = ["compose.yaml", "compose.yml", "docker-compose.yml", "docker-compose.yaml"];
const OVERRIDES = NAMES.map((name) => name.replace("compose.", "compose.override."));

/** How they were found where nobody named them. */
export const BY_ITSELF = "what docker compose takes by itself";

export interface FoundCompose {
  readonly paths: readonly string[];
  /** How they were found. */
  readonly how: string;
}

/** The compose files that `docker compose` would take in the folder of the stack. */
export async function findCompose(
  at: Locations,
  variables: Readonly<Record<string, string | undefined>>,
): Promise<FoundCompose | null> {
  const named = variables["COMPOSE_FILE"];
  if (named) {
    const separator = variables["COMPOSE_PATH_SEPARATOR"] ?? ":";
    const paths = named.split(separator).filter((path) => path !== "");
    return { paths: paths.map((path) => resolve(at.dir, path)), how: "COMPOSE_FILE" };
  }
  // Compose goes upwards too; beyond the repository there is nothing of ours.
  for (let folder = at.dir; ; folder = dirname(folder)) {
    const main = await firstOf(at, folder, NAMES);
    if (main !== null) {
      const override = await firstOf(at, folder, OVERRIDES);
      return {
        paths: override === null ? [main] : [main, override],
        how: BY_ITSELF,
      };
    }
    if (folder === at.root || dirname(folder) === folder) return null;
  }
}

async function firstOf(at: Locations, folder: string, names: readonly string[]) {
  for (const name of names) {
    const path = join(folder, name);
    if (await isOwnFile(at, path)) return path;
  }
  return null;
}

import { dirname, resolve } from "../places/path.ts";
import type { Repository } from "../places/repository.ts";
import { type Entry, readPositions, type YamlPositions } from "./positions.ts";

/** The keys that one file gives to a service; paths start below the service, [] is itself. */
export type Layer = readonly Entry[];

/** `extends` can name services in other files, and go on from there. */
const DEEPEST = 8;

/** Layers of a service, weakest first: what it extends, then each file that speaks of it. */
export function layersOf(
  service: string,
  files: readonly YamlPositions[],
  repository: Repository,
  depth = 0,
): readonly Layer[] {
  return files.flatMap((positions) => {
    const own = positions.entries
      .filter(({ path }) => path[0] === "services" && path[1] === service)
      .map((entry) => ({ ...entry, path: entry.path.slice(2) }));
    if (own.length === 0) return [];
    const base = extended(own, positions, repository);
    if (base === null || depth >= DEEPEST) return [own];
    return [...layersOf(base.service, [base.positions], repository, depth + 1), own];
  });
}

function extended(
  layer: Layer,
  positions: YamlPositions,
  repository: Repository,
): { readonly service: string; readonly positions: YamlPositions } | null {
  const value = (...path: readonly string[]) =>
    layer.find((entry) => entry.path.join(".") === path.join("."))?.value ?? null;
  const service = value("extends", "service") ?? value("extends");
  if (service === null) return null;
  const named = value("extends", "file");
  if (named === null) return { service, positions };
  const file = resolve(dirname(positions.file), named);
  const text = repository.text(file);
  return text === null ? null : { service, positions: readPositions(file, text) };
}

import { dirname, join } from "node:path";
import { isSource, readRoutes } from "../../read/routes/all.ts";
import type { SourceFile, SourceRoute } from "../../read/routes/route.ts";
import { type Locations, shown } from "../locate.ts";
import type { Candidate } from "./candidate.ts";

export type Source = SourceFile;

/** What the source of one folder says, and the services that run it. */
export interface Application {
  readonly services: readonly string[];
  readonly sources: readonly Source[];
  readonly routes: readonly SourceRoute[];
}

/** Folders that hold what others wrote, or what a build made. */
const SKIPPED = new Set([
  ...["node_modules", "vendor", "__pycache__", "venv", "dist", "build", "target", "out"],
  ...["coverage", "static", "assets", "storage", "site-packages"],
]);

/** Files read at most for one folder, and bytes of one: routes stand in small files. */
const FILES = 1500;
const BYTES = 200 * 1024;
const DEEPEST = 12;

/** The routes of every service whose source is here: what it is built from, or what is mounted. */
export async function applicationsOf(
  at: Locations,
  candidates: readonly Candidate[],
): Promise<readonly Application[]> {
  const byFolder = new Map<string, string[]>();
  for (const { service, image } of candidates) {
    if (image.isNginx) continue;
    const mounted = service.volumes.filter(({ bind }) => bind).map(({ source }) => source);
    for (const folder of new Set([...(service.build ? [service.build.context] : []), ...mounted])) {
      byFolder.set(folder, [...(byFolder.get(folder) ?? []), service.name]);
    }
  }
  const homes = homesOf(candidates);
  const found = await Promise.all(
    [...byFolder].map(async ([folder, services]) => {
      const sources = await sourcesIn(at, folder);
      const homeOf = ({ path }: Source) =>
        homes.find(
          (home) => home.context === folder && path.startsWith(`${shown(at, home.folder)}/`),
        );
      if (sources.length === 0) return [{ services, sources, routes: [] }];
      const owned = Map.groupBy(sources, (source) => homeOf(source)?.service ?? null);
      return [...owned].map(([owner, texts]) => ({
        services: owner === null ? services : [owner],
        sources: texts,
        routes: readRoutes(texts),
      }));
    }),
  );
  return found.flat();
}

/** The folder of a service in a context that others build from as well: where its Dockerfile lies. */
function homesOf(candidates: readonly Candidate[]) {
  const built = candidates.flatMap(({ service: { name, build } }) =>
    build ? [{ service: name, context: build.context, folder: dirname(build.dockerfile) }] : [],
  );
  return built.filter(
    ({ service, context, folder }) =>
      folder.startsWith(`${context}/`) &&
      built.some((other) => other.context === context && other.service !== service) &&
      !built.some((other) => other.folder === folder && other.service !== service),
  );
}

/** Texts of a folder that routes may stand in; nothing of what lies outside the repository. */
async function sourcesIn(at: Locations, folder: string): Promise<readonly Source[]> {
  if (folder !== at.root && !folder.startsWith(`${at.root}/`)) return [];
  const paths: string[] = [];
  const folders = [{ path: folder, depth: 0 }];
  for (const { path, depth } of folders) {
    for (const { name, kind } of await at.files.list(path)) {
      const inner = join(path, name);
      if (kind === "file" && isSource(shown(at, inner))) paths.push(inner);
      if (kind !== "directory" || name.startsWith(".") || SKIPPED.has(name)) continue;
      if (depth < DEEPEST) folders.push({ path: inner, depth: depth + 1 });
    }
    if (paths.length > FILES) break;
  }
  const texts = await Promise.all(
    paths.slice(0, FILES).map(async (path) => {
      const bytes = (await at.files.stat(path))?.bytes ?? 0;
      const text = bytes > BYTES ? null : await at.files.readText(path);
      return text === null ? [] : [{ path: shown(at, path), text }];
    }),
  );
  return texts.flat();
}

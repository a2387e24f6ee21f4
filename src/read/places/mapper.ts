import type { ComposeService } from "../../case/codes/compose.ts";
import type { ContainerConfig } from "../../case/codes/container.ts";
import type { Place } from "../../case/place.ts";
import { type Build, builtFrom, workdirOf } from "./image.ts";
import { lineIn, lineSaying, mostlyFrom, sameShape } from "./lines.ts";
import { overlaid, overlaysOf } from "./mounts.ts";
import type { Origin } from "./origin.ts";
import { basename, below, resolve } from "./path.ts";
import type { Repository } from "./repository.ts";

/** What is known of one service's files. */
export interface ServiceFiles {
  readonly service: ComposeService | null;
  readonly container: ContainerConfig | null;
  readonly build: Build | null;
  /** Text of the container's own files where it was captured, by path. */
  readonly texts: ReadonlyMap<string, string>;
}

export interface Mapper {
  /**
   * The file in the repository behind a path of the service's container; null when none is known to
   * be in force there. A relative path starts at the working directory.
   */
  file(service: string, path: string): string | null;
  /**
   * The same as a place, with `remote` kept. `text` is what the line says where that is known from
   * elsewhere (a traceback): a line that says otherwise is not pointed to.
   */
  place(service: string, path: string, line?: number | null, text?: string | null): Place;
}

export function createMapper(
  services: ReadonlyMap<string, ServiceFiles>,
  repository: Repository,
): Mapper {
  const found = new Map<string, Origin | null>();
  const find = (service: string, path: string): Origin | null => {
    const files = services.get(service);
    if (!files) return null;
    const full = absolute(files, path);
    const key = `${service}:${full}`;
    const known = found.get(key);
    if (known !== undefined) return known;
    const origin = inForce(files, full, repository);
    found.set(key, origin);
    return origin;
  };
  return {
    file: (service, path) => find(service, path)?.file ?? null,
    place(service, path, line = null, text = null) {
      const files = services.get(service);
      const full = files ? absolute(files, path) : path;
      const remote = line === null ? full : `${full}:${line}`;
      const origin = find(service, path);
      if (!files || !origin) return { file: null, line, remote };
      const source = repository.text(origin.file);
      const rendered = files.texts.get(full) ?? null;
      return { file: origin.file, line: here({ line, text, source, rendered, origin }), remote };
    },
  };
}

function here(known: {
  readonly line: number | null;
  readonly text: string | null;
  readonly source: string | null;
  readonly rendered: string | null;
  readonly origin: Origin;
}): number | null {
  const { line, text, source, rendered, origin } = known;
  if (line === null) return null;
  if (source === null || origin.offset > 0) return line + origin.offset;
  if (text !== null && text.trim() !== "") return lineSaying(source, text, line);
  return rendered === null ? line : lineIn(source, rendered, line);
}

function absolute(files: ServiceFiles, path: string): string {
  const workdir = files.container?.workdir ?? (files.build ? workdirOf(files.build) : "/");
  return resolve(workdir, path);
}

/** A candidate that says something else than what is in force is a decoy. */
function inForce(files: ServiceFiles, path: string, repository: Repository): Origin | null {
  const rendered = files.texts.get(path);
  const found = byConstruction(files, path, repository);
  if (rendered === undefined || found === "hidden") return found === "hidden" ? null : found;
  if (found) {
    const source = found.offset > 0 ? null : repository.text(found.file);
    if (source === null || mostlyFrom(source, rendered)) return found;
  }
  return byContent(files, path, rendered, repository);
}

const TEMPLATED = /^\/etc\/nginx\/conf\.d\/(.+)$/;
const ENABLED = /^\/etc\/nginx\/sites-enabled\/(.+)$/;

function byConstruction(
  files: ServiceFiles,
  path: string,
  repository: Repository,
): Origin | "hidden" | null {
  // The nginx image's entrypoint renders templates into conf.d at every start, over what is there.
  const template = TEMPLATED.exec(path)?.[1];
  const rendered =
    template && simple(files, `/etc/nginx/templates/${template}.template`, repository);
  if (rendered && rendered !== "hidden") return rendered;
  const direct = simple(files, path, repository);
  if (direct !== null) return direct;
  const enabled = ENABLED.exec(path)?.[1];
  return enabled ? simple(files, `/etc/nginx/sites-available/${enabled}`, repository) : null;
}

function simple(files: ServiceFiles, path: string, repository: Repository) {
  const overlays = overlaysOf(files.container, files.service, repository);
  const mounted = overlaid(path, overlays, repository);
  if (mounted !== null) return mounted;
  return files.build ? builtFrom(path, files.build, repository) : null;
}

/** Fewer lines than this prove nothing by being equal. */
const TELLING = 3;

/** The one file within the service's reach that has this text; several: the one of that name. */
function byContent(
  files: ServiceFiles,
  path: string,
  rendered: string,
  repository: Repository,
): Origin | null {
  if (rendered.trim().split("\n").length < TELLING) return null;
  const overlays = overlaysOf(files.container, files.service, repository);
  const reach = [files.build?.context ?? null, ...overlays.map(({ source }) => source)];
  const equal = repository.paths.filter((candidate) => {
    const text = repository.text(candidate);
    const reached = reach.some((folder) => folder !== null && below(folder, candidate) !== null);
    return reached && text !== null && sameShape(text, rendered);
  });
  const named = equal.filter((candidate) => basename(candidate).startsWith(basename(path)));
  const [file, ...others] = equal.length > 1 ? named : equal;
  return file !== undefined && others.length === 0 ? { file, offset: 0 } : null;
}

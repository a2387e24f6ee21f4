import type { ComposeService } from "../../case/codes/compose.ts";
import type { ContainerConfig } from "../../case/codes/container.ts";
import type { Place } from "../../case/place.ts";
import { type Build, builtFrom, compiledFrom, workdirOf } from "./image.ts";
import { lineIn, lineSaying, mostlyFrom, sameShape } from "./lines.ts";
import { overlaysOf } from "./mounts.ts";
import type { Origin } from "./origin.ts";
import { overlaid } from "./overlaid.ts";
import { basename, below, resolve } from "./path.ts";
import type { Repository } from "./repository.ts";

/** What is known of one service's files. */
export interface ServiceFiles {
  readonly service: ComposeService | null;
  readonly container: ContainerConfig | null;
  readonly build: Build | null;
  /** Text of the container's own files where it was captured, by path. */
  readonly texts: ReadonlyMap<string, string>;
  /** Files of the repository by the path of a machine's file with the same content; null: a container. */
  readonly copies?: ReadonlyMap<string, string> | null;
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
  /** The same for a line of source code, which may have been compiled in an earlier stage. */
  source(service: string, path: string, line: number | null): Place;
}

export function createMapper(
  services: ReadonlyMap<string, ServiceFiles>,
  repository: Repository,
): Mapper {
  const found = new Map<string, { readonly full: string; readonly origin: Origin | null }>();
  const find = (service: string, path: string) => {
    const files = services.get(service);
    if (!files) return { full: path, origin: null };
    const key = `${service}:${path}`;
    const known = found.get(key);
    if (known) return known;
    const full = absolute(files, path);
    const one = { full, origin: inForce(files, full, repository) };
    found.set(key, one);
    return one;
  };
  const place: Mapper["place"] = (service, path, line = null, text = null) => {
    const files = services.get(service);
    const { full, origin } = find(service, path);
    const remote = line === null ? full : `${full}:${line}`;
    if (!files || !origin) return { file: null, line, remote };
    const source = repository.text(origin.file);
    const rendered = files.texts.get(full) ?? null;
    return { file: origin.file, line: here({ line, text, source, rendered, origin }), remote };
  };
  return {
    file: (service, path) => find(service, path).origin?.file ?? null,
    place,
    source(service, path, line) {
      const found = place(service, path, line);
      const build = services.get(service)?.build;
      if (found.file !== null || !build) return found;
      return { ...found, file: compiledFrom(path, build, repository)?.file ?? null };
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
  if (files.copies) {
    const file = files.copies.get(path);
    if (file !== undefined) return { file, offset: 0 };
    return rendered === undefined ? null : byContent(files, path, rendered, repository);
  }
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
  const inlined = files.service?.inlined?.find(({ target }) => target === path);
  if (inlined) return { file: inlined.file, offset: inlined.offset };
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
  const reach = files.copies
    ? [""]
    : [files.build?.context ?? null, ...overlays.map(({ source }) => source)];
  const equal = repository.paths.filter((candidate) => {
    const text = repository.text(candidate);
    const reached = reach.some((folder) => folder !== null && below(folder, candidate) !== null);
    return reached && text !== null && sameShape(text, rendered);
  });
  const named = equal.filter((candidate) => basename(candidate).startsWith(basename(path)));
  const [file, ...others] = equal.length > 1 ? named : equal;
  return file !== undefined && others.length === 0 ? { file, offset: 0 } : null;
}

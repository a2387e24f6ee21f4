import type { KnownServices } from "../known-services.ts";
import { isNginxImage } from "../nginx/image.ts";
import { nginxOptions } from "../nginx/options.ts";
import { MAIN, packagedMain } from "../nginx/packaged-main.ts";
import { overlaysOf } from "../places/mounts.ts";
import { basename, below, dirname, resolve } from "../places/path.ts";
import type { Repository } from "../places/repository.ts";
import { startedWith } from "../started-with.ts";
import { type Configuration, configurationFrom } from "./configuration.ts";

const FOLDER = "/etc/nginx";

function packaged(service: string, { composed, builds }: KnownServices): string {
  return packagedMain(!builds.has(service) && isNginxImage(composed.get(service)?.image ?? ""));
}

/**
 * The configuration that mounts and COPY put in force, for an nginx that never ran and whose files
 * could not be copied out; null when they put none there.
 */
export function configurationInRepository(
  service: string,
  known: KnownServices,
  repository: Repository,
): Configuration | null {
  const files = new Map<string, string>();
  const entry = entryOf(service, known);
  const folders = [FOLDER, dirname(entry)];
  for (const { path, file } of filesInContainer(service, known, repository)) {
    const text = repository.text(file);
    const isRead = folders.some((folder) => below(folder, path) !== null);
    if (isRead && text !== null) files.set(rendered(path), text);
  }
  for (const { target, text } of known.composed.get(service)?.inlined ?? []) {
    if (folders.some((folder) => below(folder, target) !== null)) files.set(rendered(target), text);
  }
  if (files.size === 0) return null;
  if (!files.has(entry)) {
    if (entry !== MAIN) return null;
    files.set(MAIN, packaged(service, known));
  }
  return configurationFrom(service, files, entry);
}

/** The file that nginx is started with, in its container. */
function entryOf(service: string, known: KnownServices): string {
  const { entry } = nginxOptions(startedWith(service, known).join(" "));
  return entry?.startsWith("/") ? entry : MAIN;
}

/** The image's entrypoint renders `templates/x.template` into `conf.d/x`. */
function rendered(path: string): string {
  const template = /^\/etc\/nginx\/templates\/(.+)\.template$/.exec(path)?.[1];
  return template === undefined ? path : `${FOLDER}/conf.d/${template}`;
}

/** Captured files of the repository that a mount or a COPY put into the service's container. */
export function filesInContainer(
  service: string,
  known: KnownServices,
  repository: Repository,
): readonly { readonly path: string; readonly file: string }[] {
  return candidates(service, known, repository).flatMap((path) => {
    const file = known.mapper.file(service, path);
    return file === null || repository.text(file) === null ? [] : [{ path, file }];
  });
}

/** Container paths that a mount or a COPY of a captured file could stand for. */
function candidates(
  service: string,
  { composed, containers, builds }: KnownServices,
  repository: Repository,
): readonly string[] {
  const captured = repository.paths.filter((path) => repository.text(path) !== null);
  const onto = (source: string, target: string): readonly string[] =>
    captured.flatMap((file) => {
      const inside = below(source, file);
      if (inside === null) return [];
      return inside === "" ? [target, resolve(target, basename(file))] : [resolve(target, inside)];
    });
  const overlays = overlaysOf(
    containers.get(service) ?? null,
    composed.get(service) ?? null,
    repository,
  );
  const mounted = overlays.flatMap(({ source, target }) =>
    source === null ? [] : onto(source, target),
  );
  const build = builds.get(service);
  const copies = (build?.dockerfile.stages ?? [])
    .flatMap(({ steps }) => steps)
    .filter(({ keyword, flags }) => /^(?:COPY|ADD)$/.test(keyword) && flags["from"] === undefined);
  const copied = copies.flatMap(({ args }) => {
    const target = resolve("/", args.at(-1) ?? "");
    return args
      .slice(0, -1)
      .flatMap((source) => onto(resolve(build?.context ?? "", source.replace(/^\//, "")), target));
  });
  return [...new Set([...mounted, ...copied])].sort();
}

import type { AppContext } from "./app/log-line.ts";
import type { KnownServices } from "./known-services.ts";
import { below } from "./places/path.ts";
import type { Repository } from "./places/repository.ts";

/** What others wrote, wherever a machine keeps it. */
const INSTALLED =
  /\/(?:site|dist)-packages\/|\/node_modules\/|^\/usr\/(?:lib|share)\/|\/lib\/python3/;

/** What the reader of a service's log has to know about the service. */
export function appContext(
  service: string,
  known: KnownServices,
  repository: Repository,
): AppContext {
  const container = known.containers.get(service);
  const composed = known.composed.get(service);
  const names = container?.envNames ?? composed?.environment;
  return {
    place(path, line) {
      const place = known.mapper.source(service, path, line);
      const isOwn = known.isMachine && below(container?.workdir ?? "/", path) !== null;
      return place.file !== null || (isOwn && !INSTALLED.test(path)) ? place : null;
    },
    inRepository: (module) => hasModule(module, known.builds.get(service)?.context, repository),
    environment: names ? new Set(names) : null,
  };
}

/** A Python module by its dotted name, anywhere in what the service is built from. */
function hasModule(
  module: string,
  context: string | undefined,
  repository: Repository,
): boolean | null {
  // Node names files by path: that they are missing says nothing about the repository.
  if (!/^\w+(?:\.\w+)*$/.test(module)) return null;
  const path = module.replaceAll(".", "/");
  const reach = repository.paths.filter((file) => below(context ?? "", file) !== null);
  const pattern = new RegExp(`(?:^|/)${path}(?:\\.py|/[^/]+\\.py)$`);
  if (reach.some((file) => pattern.test(file))) return true;
  return repository.complete ? false : null;
}

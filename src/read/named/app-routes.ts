import type { AnyFact } from "../../case/facts.ts";
import type { KnownServices } from "../known-services.ts";
import type { Repository } from "../places/repository.ts";
import { isSource, readRoutes } from "../routes/all.ts";
import { fact, witness } from "../witness.ts";

/** Folders that hold what others wrote, or what a build made. */
const NOT_OURS =
  /(?:^|\/)(?:node_modules|vendor|__pycache__|\.?venv|dist|build|target|static|public|site-packages)\//;

/** Whether routes of an application may stand in the file at this path. */
export function mayHoldRoutes(path: string): boolean {
  return isSource(path) && !NOT_OURS.test(path);
}

/** The routes that the source in each service's build context declares, where it was captured. */
export function readAppRoutes(known: KnownServices, repository: Repository): readonly AnyFact[] {
  const byContext = new Map<string, ReturnType<typeof readRoutes>>();
  return [...known.builds].flatMap(([service, { context }]) => {
    if (known.isNginx(service)) return [];
    const routes = byContext.get(context) ?? readRoutes(sourcesIn(context, repository));
    byContext.set(context, routes);
    return routes.map(({ file, line, ...route }) =>
      fact(
        "app.route",
        service,
        route,
        witness({
          source: service,
          how: `read ${file}`,
          place: { file, line },
          quote: `${route.method} ${route.path}`,
        }),
      ),
    );
  });
}

function sourcesIn(context: string, repository: Repository) {
  return repository.within(context).flatMap((path) => {
    if (!mayHoldRoutes(path)) return [];
    const text = repository.text(path);
    return text === null ? [] : [{ path, text }];
  });
}

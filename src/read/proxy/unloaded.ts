import type { AnyFact } from "../../case/facts.ts";
import type { PlanRecord } from "../../case/plan-record.ts";
import type { KnownServices } from "../known-services.ts";
import { configFromFiles } from "../nginx/config.ts";
import { routeFor } from "../nginx/route.ts";
import { allDirectives } from "../nginx/walk.ts";
import { below } from "../places/path.ts";
import type { Repository } from "../places/repository.ts";
import { fact, witness } from "../witness.ts";
import type { Configuration } from "./configuration.ts";
import { filesInContainer } from "./from-repository.ts";

/** Server blocks; snippets that only make sense inside of one are not looked at. */
const SERVES = /^\s*server\s*\{/m;

/** Configuration files of the repository that are meant for this nginx and that it does not read. */
export function readUnloaded(
  { service, config, how, at }: Configuration,
  known: KnownServices,
  repository: Repository,
  plan: PlanRecord,
): readonly AnyFact[] {
  if (plan.proxy?.service !== service) return [];
  const inside = filesInContainer(service, known, repository);
  const here = new Map(inside.map(({ path, file }) => [file, path]));
  const context = known.builds.get(service)?.context;
  const beside =
    context === undefined
      ? []
      : repository.paths.filter((file) => below(context, file) !== null && !here.has(file));
  const loaded = new Set(config.files.map((path) => known.mapper.file(service, path)));
  return [...here.keys(), ...beside].flatMap((file) => {
    const text = repository.text(file);
    if (text === null || loaded.has(file) || !SERVES.test(text) || isOthers(file)) return [];
    const path = here.get(file) ?? null;
    const routes = routesThrough(text, plan);
    const [line] = [
      ...allDirectives(configFromFiles(new Map([["nginx.conf", text]]), "nginx.conf")),
    ]
      .filter(({ directive }) => directive.name === "server")
      .map(({ directive }) => directive.line);
    const place = { file, line: line ?? 1 };
    return fact(
      "nginx.unloaded",
      service,
      { path, routes, file },
      witness({ source: service, how, at, place, quote: null }),
    );
  });

  /** What another service loads, or another Dockerfile is for, is not meant for this one. */
  function isOthers(file: string): boolean {
    const others = [...known.composed.keys()].filter((other) => other !== service);
    return others.some((other) =>
      filesInContainer(other, known, repository).some((one) => one.file === file),
    );
  }
}

/** Ids of planned routes that the file, were it in force, would hand to a backend. */
function routesThrough(text: string, { proxy, routes }: PlanRecord): readonly string[] {
  const config = configFromFiles(
    new Map([["/etc/nginx/nginx.conf", text]]),
    "/etc/nginx/nginx.conf",
  );
  return routes.flatMap(({ id, method, proxiedPath }) => {
    if (proxiedPath === null || proxy === null) return [];
    const { host, scheme, port } = proxy;
    const request = { method, host: host ?? "localhost", scheme, port, path: proxiedPath };
    const { handler } = routeFor(config, request);
    return handler.is === "proxied" || handler.is === "other-upstream" ? [id] : [];
  });
}

import type { AnyFact } from "../../case/facts.ts";
import type { Place } from "../../case/place.ts";
import type { PlannedRoute, PlanRecord } from "../../case/plan-record.ts";
import type { Evidence } from "../evidence.ts";
import { configFromDump, configFromFiles, type NginxConfig } from "../nginx/config.ts";
import type { Directive, Span } from "../nginx/directive.ts";
import { routeFor } from "../nginx/route.ts";
import { splitDump } from "../nginx/syntax/dump.ts";
import { holdsDirectives } from "../nginx/syntax/grammar.ts";
import { allDirectives, headOf } from "../nginx/walk.ts";
import type { Mapper } from "../places/mapper.ts";
import { fact, witness } from "../witness.ts";
import { type PlaceOf, routeFact } from "./route-fact.ts";

/** A configuration of a service's nginx, and what showed it. */
export interface Configuration {
  readonly service: string;
  readonly config: NginxConfig;
  readonly how: string;
  readonly at: string | null;
  /** Why it may differ from the one in force; null when it was read from nginx itself. */
  readonly doubt: string | null;
}

/** Configurations as nginx or its container gave them. */
export function capturedConfigurations(evidence: Evidence): readonly Configuration[] {
  return evidence.looked("nginx.config").map(({ subject, how, at, body }) => ({
    service: subject,
    config: configFromDump(body.text),
    how,
    at,
    doubt: null,
  }));
}

/** Text of each file that nginx gave, by service and path in its container. */
export function configurationTexts(
  evidence: Evidence,
): ReadonlyMap<string, ReadonlyMap<string, string>> {
  return new Map(
    evidence
      .looked("nginx.config")
      .map(({ subject, body }) => [subject, splitDump(body.text).files] as const),
  );
}

/** A configuration put together from files by their path in the container. */
export function configurationFrom(
  service: string,
  files: ReadonlyMap<string, string>,
  entry: string,
): Configuration {
  return {
    service,
    config: configFromFiles(files, entry),
    how: "files of the repository",
    at: null,
    doubt: "read from the repository, not from the running nginx",
  };
}

/** Facts about directives, mistakes, and what nginx does with each planned route. */
export function readConfiguration(
  configuration: Configuration,
  evidence: Evidence,
  plan: PlanRecord,
  mapper: Mapper,
): readonly AnyFact[] {
  const placeOf = placesOf(configuration.service, mapper);
  const routes = plan.proxy?.service === configuration.service ? plan.routes : [];
  return [
    ...directives(configuration, placeOf),
    ...problems(configuration, placeOf),
    ...routes.flatMap((route) => routeThrough(configuration, route, plan, { evidence, placeOf })),
  ];
}

function placesOf(service: string, mapper: Mapper): PlaceOf {
  return ({ file, line, endLine }: Span): Place => {
    const place = mapper.place(service, file, line);
    const end = endLine > line ? mapper.place(service, file, endLine).line : null;
    return end !== null && place.line !== null && end > place.line
      ? { ...place, endLine: end }
      : place;
  };
}

function directives(configuration: Configuration, placeOf: PlaceOf): readonly AnyFact[] {
  const { service, config, how, at } = configuration;
  const found: AnyFact[] = [];
  // Lines of one block share their parents.
  const contexts = new Map<readonly Directive[], readonly string[]>();
  for (const { directive, parents } of allDirectives(config)) {
    const parent = parents.at(-1);
    // The lines of types, map and geo are entries, not directives.
    if (parent && !holdsDirectives(parent.name)) continue;
    const { name, args } = directive;
    const context = contexts.get(parents) ?? parents.map(headOf);
    contexts.set(parents, context);
    const body = { name, args, context };
    const place = placeOf(directive);
    const quote = `${headOf(directive)}${directive.block ? " {" : ";"}`;
    found.push(
      fact("nginx.directive", service, body, witness({ source: service, how, at, place, quote })),
    );
  }
  return found;
}

function problems(configuration: Configuration, placeOf: PlaceOf): readonly AnyFact[] {
  const { service, config, how, at } = configuration;
  return config.problems.map(({ code, file, line, nginxLine, detail, meant }) => {
    const place = placeOf({ file, line, endLine: line });
    const quote = `${detail} in ${file}:${nginxLine}`;
    return fact(
      "nginx.problem",
      service,
      { code, detail, ...(meant === undefined ? {} : { meant }) },
      witness({ source: service, how, at, place, quote }),
    );
  });
}

function routeThrough(
  { service, config, how, at, doubt }: Configuration,
  planned: PlannedRoute,
  { proxy }: PlanRecord,
  { evidence, placeOf }: { readonly evidence: Evidence; readonly placeOf: PlaceOf },
): readonly AnyFact[] {
  if (planned.proxiedPath === null || proxy === null) return [];
  const computed = routeFor(config, {
    method: planned.method,
    host: hostSent(planned.id, evidence) ?? proxy.host ?? "localhost",
    scheme: proxy.scheme,
    port: proxy.port,
    path: planned.proxiedPath,
  });
  const read = routeFact(planned.id, computed, placeOf);
  const body = doubt === null ? read : { ...read, uncertain: [...read.uncertain, doubt] };
  const { handler, location } = body;
  const place = ("place" in handler ? handler.place : null) ?? location?.place ?? null;
  const quote = location && `location ${[location.modifier, location.pattern].join(" ").trim()}`;
  return [fact("nginx.route", service, body, witness({ source: service, how, at, place, quote }))];
}

/** The Host header that our own request through the proxy carried. */
function hostSent(route: string, evidence: Evidence): string | null {
  const sent = evidence
    .looked("exchange")
    .find(({ body }) => body.route === route && body.via === "proxied");
  return sent?.body.host ?? null;
}

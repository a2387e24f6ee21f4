import type { Passed } from "./routes.ts";

/** The path that clients ask for to reach a path of the backend. */
export interface ClientPath {
  readonly path: string;
  readonly to: Passed;
  /** Whether the backend gets exactly its own path. */
  readonly exact: boolean;
}

/**
 * Turns nginx's mapping round: the path itself where nginx passes it on as it is, else below one of
 * its prefixes, also where nginx puts another in its place: `location /api/` with
 * `proxy_pass http://backend/v1/`, or a rewrite to that. A prefix that the path has already is not put in front of it again: there nginx cuts
 * off what the application expects, and that is the fault.
 */
export function clientPath(
  own: string,
  prefixes: readonly string[],
  pass: (path: string) => Passed | null,
  services: readonly string[],
): ClientPath | null {
  const leads = (to: Passed | null): to is Passed =>
    to?.service != null && services.includes(to.service);
  const bare = prefixes.map((prefix) => prefix.replace(/\/$/, ""));
  const fronts = bare.filter((prefix) => prefix !== "" && !own.startsWith(`${prefix}/`));
  const below = fronts.map((front) => `${front}${own}`);
  const instead = fronts.flatMap((front) => tailsOf(own).map((tail) => `${front}${tail}`));
  for (const path of new Set([own, ...below, ...instead])) {
    const to = pass(path);
    if (leads(to) && to.uri === own) return { path, to, exact: true };
  }
  const to = pass(own);
  return leads(to) ? { path: own, to, exact: false } : null;
}

/** `/files/new` and `/new` of `/v1/files/new`. */
function tailsOf(path: string): readonly string[] {
  return [...path.matchAll(/(?<=.)\//g)].map(({ index }) => path.slice(index));
}

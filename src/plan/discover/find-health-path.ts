import { withoutQuery } from "../../case/without-query.ts";
import type { Candidate, FoundValue } from "./candidate.ts";
import { clientPath } from "./client-path.ts";
import { healthOf } from "./find-health.ts";
import { isAskable, type Passed } from "./routes.ts";
import type { Application } from "./source-files.ts";

/** Conventional paths, the likeliest to be open first. */
const USUAL = ["/healthz", "/health", "/api/healthz", "/api/health", "/actuator/health", "/up"];
const CONVENTIONAL =
  /^(?:\/[\w.-]+){0,3}\/(?:healthz?(?:\/(?:live(?:ness)?|ready|readiness))?|health[-_]?check|ping|livez|readyz|status|up)\/?$/i;

/** Conventional paths that the source has for certain. */
function healthRoutes(applications: readonly Application[]): readonly FoundValue<string>[] {
  const rank = (path: string) => {
    const at = USUAL.indexOf(path.replace(/(?<=.)\/$/, ""));
    return at < 0 ? USUAL.length : at;
  };
  return applications
    .flatMap(({ routes }) => routes)
    .filter(({ method, path, sure }) => method === "GET" && sure && CONVENTIONAL.test(path))
    .sort((a, b) => rank(a.path) - rank(b.path))
    .map(({ path, file, line }) => ({ value: path, why: `${file}:${line}`, sure: true }));
}

/**
 * What its own healthcheck asks, else a conventional path of its source: also where the source has
 * one, and does not have what the healthcheck asks for.
 */
export function findDirectHealth(
  candidate: Candidate,
  applications: readonly Application[],
  passed: Passed | null,
): FoundValue<string> | null {
  const own = healthOf(candidate);
  const [route] = healthRoutes(applications);
  if (own && (!route || hasRoute(applications, own.value.path))) {
    return { ...own, value: own.value.path };
  }
  return passed && !isAskable(passed) ? null : (route ?? null);
}

/** Whether the source may answer to a path: what is unsure may be anything. */
function hasRoute(applications: readonly Application[], asked: string): boolean {
  const bare = (path: string) => withoutQuery(path).replace(/(?<=.)\/$/, "");
  return applications
    .flatMap(({ routes }) => routes)
    .some(({ path, sure }) => bare(path) === bare(asked) || !sure);
}

/** The path that nginx maps to a health path of the backend; null where it answers by itself. */
export function findProxiedHealth(
  direct: string | null,
  applications: readonly Application[],
  front: {
    readonly prefixes: readonly string[];
    pass(path: string): Passed | null;
    readonly service: string;
  },
): FoundValue<string> | null {
  const told = direct === null ? [] : [{ value: direct, why: "", sure: true }];
  for (const { value, why } of [...told, ...healthRoutes(applications)]) {
    const found = clientPath(value, front.prefixes, front.pass, [front.service]);
    if (!found?.exact) continue;
    const also = why === "" ? "" : `, and ${why}`;
    return { value: found.path, why: `${found.to.where}${also}`, sure: true };
  }
  return null;
}

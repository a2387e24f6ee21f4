import type { BackendPlan } from "../plan.ts";
import type { Candidate, FoundValue } from "./candidate.ts";
import { healthOf } from "./find-health.ts";

const NAMES = ["backend", "api", "app", "web", "server"];
const NOT_HTTP =
  /(?:^|\/)(?:postgres|postgis|mysql|mariadb|mongo|redis|valkey|memcached|rabbitmq|kafka|minio|elasticsearch)\b/i;

/** The backend when no nginx route tells: an HTTP healthcheck, then the usual names. */
export function guessBackend(
  candidates: readonly Candidate[],
  proxy: string | null,
): FoundValue<string> | null {
  const others = candidates.filter(
    ({ service, image }) => service.name !== proxy && !NOT_HTTP.test(image.base),
  );
  const named = NAMES.flatMap((name) => others.filter(({ service }) => service.name === name));
  const [first] = [
    ...named,
    ...others.filter((candidate) => healthOf(candidate) !== null),
    ...others.filter(({ service }) => /backend|api|server|app/.test(service.name)),
    ...(others.length === 1 ? others : []),
  ];
  return first ? { value: first.service.name, why: "its name", sure: false } : null;
}

/** The backend with its port as one value. */
export function backendPlan(service: string, port: FoundValue<number> | null): BackendPlan {
  return { service, port: port?.value ?? null };
}

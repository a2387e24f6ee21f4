import type { BackendPlan } from "../plan.ts";
import { healthOf } from "./find-health.ts";
import type { Candidate, FoundValue } from "./find-proxy.ts";
import { isAskable, type Passed } from "./routes.ts";

const NAMES = ["backend", "api", "app", "web", "server"];
const NOT_HTTP =
  /(?:^|\/)(?:postgres|mysql|mariadb|mongo|redis|memcached|rabbitmq|kafka|minio|elasticsearch)\b/i;

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

const PORT_OPTION =
  /(?:--port[= ]|--http-port[= ]|(?:^|\s)-p[= ]?|--bind[= ]\S*:|(?:^|\s)-b[= ]?\S*:|runserver\s+\S*?:|--listen[= ]\S*:|http\.server\s+)(\d{2,5})\b/;

/** Servers that have a port of their own when nothing else is said. */
const DEFAULT_PORTS: readonly (readonly [RegExp, number, string])[] = [
  [/\buvicorn\b|\bgunicorn\b|\bhypercorn\b|\bdaphne\b|runserver\b/, 8000, "the server's default"],
  [/\bflask\b.*\brun\b/, 5000, "Flask's default"],
  [/\bpuma\b|\brails\b.*\bs(?:erver)?\b/, 3000, "the server's default"],
];

/** What the backend listens on: what it is told beats what others believe. */
export function findBackendPort(
  candidate: Candidate,
  passed: Passed | null,
): FoundValue<number> | null {
  const { service, image } = candidate;
  // FastCGI or a socket: there is no port that would answer to HTTP.
  if (passed && !isAskable(passed)) return null;
  const [, told] = PORT_OPTION.exec(image.command) ?? [];
  if (told !== undefined) return found(Number(told), "its command line", true);
  const env = { ...image.env, ...service.environment };
  const variable = ["PORT", "APP_PORT", "SERVER_PORT", "HTTP_PORT", "API_PORT"].find((name) =>
    /^\d{2,5}$/.test(env[name] ?? ""),
  );
  const health = healthOf(candidate)?.value.port ?? null;
  if (health !== null) return found(health, "its healthcheck", true);
  if (variable !== undefined) return found(Number(env[variable]), `${variable}`, true);
  const ports = [...new Set([...image.expose, ...service.expose])];
  const published = service.ports.map(({ container }) => container);
  if (passed?.port != null && [...ports, ...published].includes(passed.port)) {
    return found(passed.port, `${passed.where}, and it exposes that port`, true);
  }
  const [only, second] = ports.length > 0 ? ports : published;
  if (only !== undefined) {
    return found(only, ports.length > 0 ? "EXPOSE" : "ports", second === undefined);
  }
  const usual = DEFAULT_PORTS.find(([server]) => server.test(image.command));
  if (usual) return found(usual[1], usual[2], false);
  return passed?.port == null ? null : found(passed.port, passed.where, false);
}

function found(value: number, why: string, sure: boolean): FoundValue<number> {
  return { value, why, sure };
}

/** The backend with its port as one value. */
export function backendPlan(service: string, port: FoundValue<number> | null): BackendPlan {
  return { service, port: port?.value ?? null };
}

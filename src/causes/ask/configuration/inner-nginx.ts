import type { Fact } from "../../../case/facts.ts";
import type { View } from "../../define.ts";

/** The service that a host name means; null: none of this stack. */
type ServiceAt = (host: string) => string | null;

/** The service with an nginx of its own that another nginx passes this request on to. */
export function innerNginx(
  view: View<"nginx.directive">,
  route: Fact<"nginx.route"> | undefined,
  serviceAt: ServiceAt,
): string | null {
  const handler = route?.body.handler;
  if (!route || handler?.is !== "proxied") return null;
  const [server] = handler.servers;
  const service = server ? serviceAt(server.host) : null;
  return service !== null &&
    service !== route.subject &&
    view.of("nginx.directive", service).length > 0
    ? service
    : null;
}

/** A line of the nginx behind this one that hands a path on as another one. */
export interface Turned {
  readonly inner: string;
  readonly line: Fact<"nginx.directive">;
  /** What its location matches. */
  readonly pattern: string;
  readonly sent: string;
  /** `http://api:8000`, without the path behind it. */
  readonly target: string;
}

/** null where the path stays as it is, or regular expressions may choose another location. */
export function turnedByInner(
  view: View<"nginx.directive">,
  route: Fact<"nginx.route"> | undefined,
  path: string,
  serviceAt: ServiceAt,
): Turned | null {
  const inner = innerNginx(view, route, serviceAt);
  if (inner === null) return null;
  const lines = view.of("nginx.directive", inner);
  const locations = lines.filter(({ body }) => body.name === "location");
  if (locations.some(({ body }) => body.args[0]?.startsWith("~"))) return null;
  const [pattern] = locations
    .map(({ body }) => body.args.at(-1) ?? "")
    .filter((prefix) => path.startsWith(prefix))
    .sort((a, b) => b.length - a.length);
  const line = lines.find(
    ({ body }) => body.name === "proxy_pass" && body.context.at(-1)?.split(" ").at(-1) === pattern,
  );
  const [, target, uri] = /^(https?:\/\/[^/$]+)(\/[^$]*)$/.exec(line?.body.args[0] ?? "") ?? [];
  if (!line || pattern === undefined || target === undefined || uri === undefined) return null;
  const sent = uri + path.slice(pattern.length);
  return sent === path ? null : { inner, line, pattern, sent, target };
}

const UNITS: Readonly<Record<string, number>> = { k: 2 ** 10, m: 2 ** 20, g: 2 ** 30 };

/**
 * The limit of the nginx behind this one, where it is set and lets the upload through: whoever
 * raised it meant such uploads to pass.
 */
export function allowedFurtherIn(
  view: View<"nginx.directive">,
  route: Fact<"nginx.route"> | undefined,
  bytes: number,
  serviceAt: ServiceAt,
): Fact<"nginx.directive"> | undefined {
  const inner = innerNginx(view, route, serviceAt);
  if (inner === null) return undefined;
  return view.of("nginx.directive", inner).find(({ body }) => {
    if (body.name !== "client_max_body_size") return false;
    const size = body.args[0]?.toLowerCase() ?? "";
    const allowed = Number.parseInt(size, 10) * (UNITS[size.slice(-1)] ?? 1);
    return allowed === 0 || allowed >= bytes;
  });
}

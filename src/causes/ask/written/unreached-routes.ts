import type { Fact } from "../../../case/facts.ts";
import { withoutQuery } from "../../../case/without-query.ts";
import type { Written } from "./evidence.ts";

/** A location whose requests none of the routes that a service's source declares can match. */
export interface Unreached {
  readonly service: string;
  /** What the location matches: `/api/`. */
  readonly pattern: string;
  /** What the backend gets in its place: `/`. */
  readonly sent: string;
  /** A declared upload, which visitors are meant to reach. */
  readonly upload: Fact<"app.route">;
  /** Of declared routes. */
  readonly count: number;
  /** True where the routes begin with what nginx cuts off; false where nginx leaves it before them. */
  readonly cut: boolean;
}

/**
 * Only where this location alone leads to the service, the source tells all its routes, and one of
 * them takes a file: a page for a healthcheck, say, is not for visitors.
 */
export function unreachedBehind(view: Written, route: Fact<"nginx.route">): Unreached | null {
  const { handler, location, path, route: id } = route.body;
  if (handler.is !== "proxied" || !location) return null;
  const { pattern } = location;
  if (!/^\/[\w/-]*$/.test(pattern) || pattern === "/" || !path.startsWith(pattern)) return null;
  if (waysTo(view, route.subject, handler.target) !== 1) return null;
  const planned = view.plan.routes.find((one) => one.id === id);
  const [server, another] = handler.servers;
  const written = server && !another ? server.host : handler.target;
  // What a template leaves open: the only address that it can be, as there is no other line.
  const filled = written.startsWith("$") ? view.plan.backend?.service : null;
  const service = planned?.backend ?? filled ?? written;
  const routes = view.of("app.route", service);
  const upload = routes.find(({ body }) => body.field !== null);
  if (!upload || routes.length < 2 || !routes.every(({ body }) => body.known)) return null;
  const tail = withoutQuery(path).slice(pattern.length);
  const whole = withoutQuery(handler.upstreamUri);
  if (!whole.endsWith(tail)) return null;
  const sent = whole.slice(0, whole.length - tail.length);
  const found = { service, pattern, sent, upload, count: routes.length };
  const paths = routes.map(({ body }) => body.path);
  if (!paths.some((own) => mayBeBelow(own, sent))) return { ...found, cut: false };
  // With the prefix twice they could be reached: nobody asks so.
  const isCut = sent !== pattern && isBelow(pattern, sent);
  return isCut && paths.every((own) => isBelow(own, pattern)) ? { ...found, cut: true } : null;
}

function isBelow(path: string, prefix: string): boolean {
  return `${path}/`.startsWith(`${prefix.replace(/\/$/, "")}/`);
}

/** A parameter may have any value. */
function mayBeBelow(path: string, prefix: string): boolean {
  const parts = path.split("/").filter(Boolean);
  return prefix
    .split("/")
    .filter(Boolean)
    .every((part, index) => part === parts[index] || /^\{.*\}$/.test(parts[index] ?? ""));
}

function waysTo(view: Written, proxy: string, target: string): number {
  return view.of("nginx.directive", proxy).filter(({ body }) => {
    const [url = ""] = body.args;
    const host = url.replace(/^https?:\/\//, "").split("/")[0] ?? "";
    return body.name === "proxy_pass" && (host === target || host.startsWith("$"));
  }).length;
}

import type { Place } from "../../../case/place.ts";
import { isLoopback } from "../hops/hops.ts";
import { placesOf, type Service, serviceOf, started, type Written } from "./evidence.ts";
import { isNginxBase } from "./image.ts";
import { listening } from "./listening.ts";
import { once } from "./once.ts";
import { peerNamed } from "./peers.ts";
import { startLine, stepsOf } from "./start-line.ts";
import { type Upstream, upstreams } from "./upstreams.ts";

/** A way from an nginx to another service of the stack. */
export interface WrittenHop {
  readonly upstream: Upstream;
  readonly service: Service;
  readonly places: readonly [Place, ...Place[]];
}

/** All ways that lead to a service of this stack over the network. */
export const writtenHops = once((view): readonly WrittenHop[] =>
  upstreams(view).flatMap((upstream) => {
    const service = isLoopback(upstream.host) ? null : peerNamed(view, upstream.host);
    const places = placesOf(upstream.place, upstream.pass.seen.place);
    if (!service || !places || !service.body.enabled) return [];
    return service.subject === upstream.proxy ? [] : [{ upstream, service, places }];
  }),
);

/** The port of the container that is published as this one; null where it is not, or may be both. */
export function containerPortBehind(view: Written, service: Service, port: number): number | null {
  const { ports, expose } = service.body;
  const mapped = ports.find(({ host, container }) => host === port && container !== port);
  const known = listening(view, service.subject);
  if (!mapped || known?.ports.includes(port) || expose.includes(port)) return null;
  if (known && !known.ports.includes(mapped.container)) return null;
  const exposed = exposedPorts(view, service);
  return exposed?.ports.includes(port) || ports.some(({ container }) => container === port)
    ? null
    : mapped.container;
}

/** What the image's own Dockerfile exposes; nothing binds a server to that. */
export function exposedPorts(
  view: Written,
  { subject, body }: Service,
): { readonly ports: readonly number[]; readonly place: Place | null } | null {
  // A variable of this name moves most servers to another port.
  if (body.environment.includes("PORT") || body.expose.length > 0) return null;
  const lines = view
    .of("dockerfile.instruction", subject)
    .filter((line) => line.body.final && line.body.instruction === "EXPOSE");
  const words = lines.flatMap(({ body: { args } }) => args);
  const ports = words.flatMap((word) =>
    /^\d+(?:\/tcp)?$/.test(word) ? [Number.parseInt(word, 10)] : [],
  );
  const [first] = lines;
  return first && ports.length === words.length && ports.length > 0
    ? { ports, place: first.seen.place }
    : null;
}

/** With a network of its own, localhost of a container is the container alone. */
export function sharesItsNetwork(view: Written, name: string): boolean {
  const own = serviceOf(view, name)?.body.networkMode ?? null;
  const shares = view
    .all("compose.service")
    .some(({ body }) => body.networkMode === `service:${name}`);
  return own !== null || shares;
}

/** Whether the container runs nginx and nothing else beside it. */
export function startsOnlyNginx(view: Written, name: string): boolean {
  const line = startLine(view, name);
  if (line) {
    const programs = stepsOf(line).filter(({ text }) => text !== "");
    const [only, ...others] = programs;
    return (
      others.length === 0 && /^(?:exec\s+)?\S*(?:nginx|openresty)(?:\s|$)/.test(only?.text ?? "")
    );
  }
  return isNginxBase(view, name);
}

/** Whether the container starts a program that keeps others: the backend may well be one of them. */
export function startsSeveral(view: Written, name: string): boolean {
  const line = startLine(view, name)?.text ?? "";
  return /(?:^|[\s/])(?:supervisord|s6-svscan|runsvdir|circusd|honcho|foreman|pm2-runtime)(?=\s|$)/.test(
    line,
  );
}

/** `80`, `[::]:80`, `127.0.0.1:80`. */
export function listensOn(listen: string, port: number): boolean {
  const written = /(?:^|:)(\d+)$/.exec(listen)?.[1];
  return (written === undefined ? 80 : Number(written)) === port;
}

interface Backend {
  readonly service: string;
  readonly port: number;
}

/** Services by the ports on which they say that they listen. */
const byPort = once((view) => {
  const known = started(view).flatMap(({ subject }) =>
    (listening(view, subject)?.ports ?? []).map((port) => ({ service: subject, port })),
  );
  return Map.groupBy(known, ({ port }) => port);
});

/** The one service that says that it listens on this port. */
export function whoListensOn(view: Written, port: number): Backend | null {
  const [only, ...others] = byPort(view).get(port) ?? [];
  return only && others.length === 0 ? only : null;
}

export function plannedBackend({ plan }: Written): Backend | null {
  const { backend } = plan;
  return backend && backend.port !== null ? { service: backend.service, port: backend.port } : null;
}

/** Servers that speak TLS only when they are given a certificate in their command. */
export function isPlainHttp(view: Written, service: string, server: string): boolean {
  const line = startLine(view, service);
  if (!line || server === "nginx" || server === "daphne") return false;
  const settings = /(?:^|\s)(?:-c|--config)\b|--ssl|--cert|--keyfile|ssl_context/.test(line.text);
  const told = serviceOf(view, service)?.body.environment ?? [];
  const hasFile = view.of("repo.path", service).some(({ body }) => body.role === "settings");
  return !settings && !hasFile && !told.some((name) => /SSL|TLS|CERT|GUNICORN_CMD/.test(name));
}

import { routeFor } from "../../read/nginx/route.ts";
import type { UpstreamServer } from "../../read/nginx/routing/target.ts";
import type { ServiceModel } from "../compose/model.ts";
import type { FoundValue } from "./candidate.ts";
import type { ConfModel } from "./conf.ts";

/** Where nginx sends one request, by the files alone. */
export interface Passed {
  readonly service: string | null;
  readonly port: number | null;
  /** The port of the host that it is published at, where nginx asks the host. */
  readonly hostPort: number | null;
  /** What the backend receives; null where it is not spoken to in HTTP. */
  readonly uri: string | null;
  readonly protocol: string;
  /** By a socket or a loopback address, which are nginx's alone. */
  readonly local: boolean;
  /** `frontend/nginx.conf:12`. */
  readonly where: string;
  /** The location that it is passed on in. */
  readonly prefix: string | null;
  /** Nothing on the way asks for a log-in, refuses, or depends on what is known at run time only. */
  readonly isPlain: boolean;
}

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly host: string;
  readonly scheme: "http" | "https";
  readonly port: number;
}

/** null where nginx answers by itself, or it cannot be told. Without a proxy it is the host's nginx. */
export function passedTo(
  conf: ConfModel,
  services: readonly ServiceModel[],
  proxy: ServiceModel | null,
  asked: Asked,
): Passed | null {
  const { handler, location, guards, uncertain } = routeFor(conf.config, asked);
  if (handler.is !== "proxied" && handler.is !== "other-upstream") return null;
  const [server] = handler.servers;
  const { file, line } = handler.place;
  const isLocal = server !== undefined && (server.unix !== null || LOOPBACK.test(server.host));
  const isHostsOwn = proxy === null || proxy.networkMode === "host";
  const onHost = server && isHostsOwn ? publishedAt(services, server) : null;
  const behind = server && proxy ? serviceBehind(services, proxy, server) : null;
  return {
    service: onHost?.service.name ?? behind,
    local: isLocal && onHost === null,
    port: onHost?.port ?? server?.port ?? null,
    hostPort: onHost ? (server?.port ?? null) : null,
    uri: handler.is === "proxied" ? handler.upstreamUri : null,
    protocol: handler.is === "proxied" ? handler.scheme : handler.protocol,
    where: `${conf.origins.get(file) ?? file}:${line}`,
    prefix: location?.pattern ?? null,
    isPlain: proxy !== null && guards.length === 0 && uncertain.length === 0,
  };
}

const LOOPBACK = /^(?:localhost|127\.\d+\.\d+\.\d+|::1)$/;

/** What nginx on the host's network finds at loopback: the service that is published there. */
function publishedAt(services: readonly ServiceModel[], { host, port, unix }: UpstreamServer) {
  if (unix !== null || !LOOPBACK.test(host)) return null;
  for (const service of services) {
    const found = service.ports.find((published) => published.host === port);
    if (found) return { service, port: found.container };
  }
  return null;
}

function serviceBehind(
  services: readonly ServiceModel[],
  proxy: ServiceModel,
  server: UpstreamServer,
): string | null {
  const others = services.filter(({ name }) => name !== proxy.name);
  if (server.unix !== null) return serviceAtSocket(others, proxy, server.unix);
  if (LOOPBACK.test(server.host)) return only(others.filter(sharesNetwork(proxy)));
  return serviceOf(services, server);
}

/** `network_mode: service:NAME`: the same addresses and ports, loopback too. */
function sharesNetwork(proxy: ServiceModel): (other: ServiceModel) => boolean {
  const homeOf = ({ name, networkMode }: ServiceModel) =>
    /^service:(.+)$/.exec(networkMode ?? "")?.[1] ?? networkMode ?? name;
  return (other) => homeOf(other) === homeOf(proxy);
}

function only(services: readonly ServiceModel[]): string | null {
  return services.length === 1 ? (services[0]?.name ?? null) : null;
}

/** The service behind a host name: by its own name, container_name, hostname or alias. */
function serviceOf(services: readonly ServiceModel[], { host }: UpstreamServer): string | null {
  const direct = services.find(({ names }) => names.includes(host));
  if (direct) return direct.name;
  // Compose's container names, project-service-1, answer in DNS too.
  return services.find(({ name }) => projectIn(host, name) !== null)?.name ?? null;
}

/** The only other service that has the socket's folder, by a volume that it shares with nginx. */
function serviceAtSocket(
  others: readonly ServiceModel[],
  proxy: ServiceModel,
  unix: string,
): string | null {
  const shared = proxy.volumes
    .filter(({ target }) => unix.startsWith(`${target.replace(/\/$/, "")}/`))
    .map(({ source }) => source);
  return only(
    others.filter(({ volumes }) => volumes.some(({ source }) => shared.includes(source))),
  );
}

/** Whether what is passed on can be asked for directly, too: HTTP, at a port. */
export function isAskable({ protocol, local }: Passed): boolean {
  return !local && (protocol === "http" || protocol === "https");
}

/** A project name that the configuration counts on: `shop` of `proxy_pass http://shop-api-1:80`. */
export function projectNamed(
  conf: ConfModel,
  services: readonly ServiceModel[],
): FoundValue<string> | null {
  const known = new Set(services.flatMap(({ names }) => names));
  for (const host of new Set(hostsIn(conf.config.root))) {
    if (known.has(host)) continue;
    for (const { name } of services) {
      const project = projectIn(host, name);
      if (project) return { value: project, why: `nginx passes on to ${host}`, sure: true };
    }
  }
  return null;
}

/** `shop` of `shop-api-1` or `shop_api_1`, for the service api. */
function projectIn(host: string, service: string): string | null {
  const end = [`-${service}-1`, `_${service}_1`].find((suffix) => host.endsWith(suffix));
  return end === undefined || end.length === host.length ? null : host.slice(0, -end.length);
}

function hostsIn(block: ConfModel["config"]["root"]): readonly string[] {
  return block.flatMap(({ name, args, block: inside }) => {
    const [first = ""] = args;
    const url =
      name === "proxy_pass" ? first.replace(/^https?:\/\//, "") : name === "server" ? first : "";
    const host = url.split(/[:/]/)[0] ?? "";
    return [...(host === "" ? [] : [host]), ...(inside ? hostsIn(inside) : [])];
  });
}

/** Answers that never end, or that begin with a change of protocol, are no check. */
const STREAMS = /\b(?:wss?|web-?sockets?|socket(?:\.io)?|sockjs|sse|streams?|events?|hmr|cable)\b/i;

/** A path, and the service that nginx passes it on to. */
export interface PathTo extends FoundValue<string> {
  readonly service: string;
}

/** A path for each service that nginx passes requests on to: what to ask when nobody says more. */
export function pathsToServices(
  prefixes: readonly string[],
  pass: (path: string) => Passed | null,
): readonly PathTo[] {
  const found = new Map<string, PathTo>();
  for (const path of prefixes) {
    const to = STREAMS.test(path) ? null : pass(path);
    if (!to || to.service === null || found.has(to.service)) continue;
    const { service, where: why } = to;
    found.set(service, { value: path, why, sure: true, service });
  }
  return [...found.values()];
}

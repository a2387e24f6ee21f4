import { routeFor } from "../../read/nginx/route.ts";
import type { FoundValue } from "./candidate.ts";
import type { ConfModel } from "./conf.ts";
import type { Door } from "./doors.ts";
import { tlsPorts } from "./find-proxy.ts";
import { isPassed, isServed, PLAIN_NAME, requestsOf, type Wanted, type Way } from "./ways-in.ts";

/** What a way in by TLS adds to what is known; null: nothing. */
export interface TlsWay {
  readonly way: Way;
  readonly scheme: FoundValue<"https"> | null;
  readonly port: FoundValue<number> | null;
  readonly host: FoundValue<string> | null;
}

/** null: the port serves what is asked as it is, or there is no TLS to go to. */
export function tlsWay(
  conf: ConfModel,
  doors: readonly Door[],
  wanted: Wanted,
  way: Way,
): TlsWay | null {
  if (wanted.scheme === "http") return null;
  const tls = tlsPorts(conf);
  const secure = doors.filter(({ port }) => tls.has(port));
  if (wanted.scheme === "https") return byWish(secure, wanted, way);
  if (tls.has(way.port)) {
    const place = doors.find(({ port }) => port === way.port)?.place ?? "nginx";
    const scheme = {
      value: "https" as const,
      why: `${place} (nginx speaks TLS on it)`,
      sure: true,
    };
    return { way: { ...way, scheme: "https" }, scheme, port: null, host: null };
  }
  return wanted.knownPort === null ? bySending(conf, secure, wanted, way) : null;
}

/** https is configured, and no port. */
function byWish([door]: readonly Door[], { knownPort }: Wanted, way: Way): TlsWay | null {
  if (!door || knownPort !== null) return null;
  return { way: { ...way, port: door.port }, scheme: null, port: portOf(door), host: null };
}

function bySending(
  conf: ConfModel,
  secure: readonly Door[],
  wanted: Wanted,
  way: Way,
): TlsWay | null {
  const sent = sentToTls(conf, way, wanted);
  // The one published as the port that users are sent to, else any.
  const door = sent && (secure.find(({ host }) => host === sent.port) ?? secure[0]);
  if (!sent || !door) return null;
  const to: Way = { host: way.host, scheme: "https", port: door.port };
  const other = wanted.host === null && isOwnName(conf, to, sent.host) ? sent.host : null;
  const there = { ...to, host: other ?? way.host };
  if (!requestsOf(conf, there, wanted).some((request) => isServed(conf, there, request)))
    return null;
  return {
    way: there,
    scheme: { value: "https", why: sent.why, sure: true },
    port: portOf(door),
    host: other === null ? null : { value: other, why: sent.why, sure: true },
  };
}

function portOf({ port, place }: Door): FoundValue<number> {
  return { value: port, why: `${place} (published, and nginx speaks TLS on it)`, sure: true };
}

/** Where users are sent who ask this port; null where it answers any of it otherwise. */
function sentToTls(conf: ConfModel, way: Way, wanted: Wanted) {
  let sent: { readonly host: string; readonly port: number; readonly why: string } | null = null;
  for (const request of requestsOf(conf, way, wanted)) {
    const route = routeFor(conf.config, { ...way, ...request });
    if (isPassed(route)) return null;
    const { handler } = route;
    if (handler.is !== "redirected" || handler.place === null) continue;
    const [whole, host = "", to = "443"] = SECURE.exec(handler.to) ?? [];
    if (whole === undefined) continue;
    const { file, line } = handler.place;
    const why = `${conf.origins.get(file) ?? file}:${line} (sends users on to https)`;
    sent ??= { host: host.toLowerCase(), port: Number(to), why };
  }
  return sent;
}

const SECURE = /^https:\/\/([^/:?#]*)(?::(\d+))?/i;

/** Whether a server on that port calls itself so: not somebody else's site, nor a variable. */
function isOwnName({ config }: ConfModel, way: Way, host: string): boolean {
  if (!PLAIN_NAME.test(host) || host === way.host) return false;
  const { server } = routeFor(config, { ...way, host, method: "GET", path: "/" });
  return server !== null && server.by !== "default";
}

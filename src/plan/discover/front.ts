import { listenPorts } from "../../read/nginx/routing/listen.ts";
import type { ServiceModel } from "../compose/model.ts";
import type { Candidate } from "./candidate.ts";
import { type ConfModel, waysInWords } from "./conf.ts";
import type { Known } from "./discover.ts";
import { type Door, doorsOf } from "./doors.ts";
import { type Entry, findEntry } from "./find-entry.ts";
import { findProxy, findProxyPort } from "./find-proxy.ts";
import { hostNginx, type NginxFile } from "./nginx-files.ts";
import { prefixesByService } from "./prefixes.ts";
import { type Passed, passedTo } from "./routes.ts";
import { prefixesAt, type Way } from "./ways-in.ts";

export type Pass = (method: string, path: string) => Passed | null;

/** What stands in front: a service, or the nginx of the host. */
export interface Front {
  readonly proxy: Candidate | null;
  readonly conf: ConfModel | null;
  /** Of the server that users come to. */
  readonly prefixes: readonly string[];
  /** Those of them that may lead to one of these services. */
  prefixesTo(services: readonly string[]): readonly string[];
  readonly pass: Pass;
}

export function frontOf(
  candidates: readonly Candidate[],
  written: readonly NginxFile[],
  known: Known,
) {
  const services = candidates.map(({ service }) => service);
  const found = known.proxyService === null ? findProxy(candidates) : null;
  const proxy = named(candidates, known.proxyService ?? found?.value.service.name);
  const used = new Set(candidates.flatMap(({ conf }) => conf?.files ?? []));
  const unused = written.filter(({ path }) => !used.has(path));
  const published = services.flatMap(({ ports }) => ports.flatMap(({ host }) => host ?? []));
  const host = proxy ? null : hostNginx(unused, published);
  const conf = proxy?.conf ?? host?.conf ?? null;
  const usual = proxy && findProxyPort(proxy);
  const usualPort = known.proxyPort ?? usual?.value ?? host?.port ?? 80;
  const doors = proxy ? doorsOf(services, proxy.service, listened(conf)) : [];
  const entry = proxy?.conf ? entryOf(proxy.conf, doors, { known, port: usualPort }) : null;
  const port = known.proxyPort ?? entry?.port?.value ?? usualPort;
  const asked: Way = {
    host: known.host ?? entry?.host?.value ?? "localhost",
    scheme: known.scheme ?? entry?.scheme?.value ?? "http",
    port,
  };
  const front: Front = { proxy, conf, ...passing(conf, services, proxy?.service ?? null, asked) };
  return {
    front,
    of: {
      proxy: found && { ...found, value: found.value.service.name },
      otherProxy: found?.other ?? null,
      proxyPort: entry?.port ?? usual,
      proxyHost: entry?.host ?? null,
      proxyScheme: entry?.scheme ?? null,
      hostPort: doors.find((door) => door.port === port)?.host ?? null,
      conf: proxy?.conf?.files ?? [],
      confWays: conf && waysInWords(conf),
      hostNginx: host,
      unused: unused.map(({ path }) => path).filter((path) => !host?.conf.files.includes(path)),
    },
  };
}

/** Each question is asked once, however many services it may concern. */
function passing(
  conf: ConfModel | null,
  services: readonly ServiceModel[],
  proxy: ServiceModel | null,
  asked: Way,
): Pick<Front, "prefixes" | "prefixesTo" | "pass"> {
  const known = new Map<string, Passed | null>();
  const pass: Pass = (method, path) => {
    const key = `${method} ${path}`;
    const found = known.get(key);
    if (found !== undefined || !conf) return found ?? null;
    const passed = passedTo(conf, services, proxy, { ...asked, method, path });
    known.set(key, passed);
    return passed;
  };
  const prefixes = conf ? prefixesAt(conf, asked) : [];
  const byService = prefixesByService(prefixes, (path) => pass("GET", path)?.service ?? null);
  const prefixesTo = (names: readonly string[]) =>
    names.flatMap((name) => byService.get(name) ?? []);
  return { prefixes, prefixesTo, pass };
}

function listened(conf: ConfModel | null): readonly number[] {
  return conf ? listenPorts(conf.config).flatMap(({ port }) => port ?? []) : [];
}

function entryOf(
  conf: ConfModel,
  doors: readonly Door[],
  { known, port }: { readonly known: Known; readonly port: number },
): Entry {
  const { host, scheme, proxyPort: knownPort, upload, healthProxied } = known;
  const named = [
    ...(upload ? [upload] : []),
    ...(healthProxied === null ? [] : [{ method: "GET", path: healthProxied }]),
  ];
  return findEntry(conf, doors, { port, knownPort, host, scheme, named });
}

export function named(
  candidates: readonly Candidate[],
  name: string | undefined,
): Candidate | null {
  return candidates.find(({ service }) => service.name === name) ?? null;
}

import { at, record, string } from "../json.ts";
import { isNginxImage } from "../known-services.ts";
import { configFromDump } from "../nginx/config.ts";
import { readNginxError } from "../nginx/error-log.ts";
import { allDirectives } from "../nginx/walk.ts";
import { resolvePasted } from "./formats/compose-file.ts";
import { jobsIn, unmissedIn } from "./jobs.ts";
import type { Material } from "./material.ts";

/** What the two ends of the path are called, as far as a paste tells. */
export interface Names {
  readonly proxy: string;
  readonly backend: { readonly service: string; readonly port: number | null };
  /** nginx's lines name the backend, or nothing else in the paste could be it. */
  readonly isBackendSure: boolean;
}

/** Programs that a web application needs, and that are not it. */
const DEPENDENCY =
  /postgres|^pg$|mysql|maria|mongo|redis|valkey|memcache|rabbit|kafka|elastic|opensearch|minio|^db$|database|^cache$|broker|celery|worker|beat|cron|certbot|adminer|pgadmin|kernel|systemd|dockerd|audit/i;
const PROXY = /nginx|^proxy$|reverse|gateway|^web-?server$|^lb$|ingress/i;

/** Names for both ends: what was pasted decides, and where it names nothing, what they are. */
export function namesIn(materials: readonly Material[]): Names {
  const services = servicesIn(materials);
  const proxy = proxyIn(materials, services);
  const others = services.filter(({ name }) => name !== proxy).map(({ name }) => name);
  const wanted = upstreamsIn(materials);
  const known = new Set(others);
  const meant =
    wanted.find(({ host }) => known.has(host)) ??
    (known.size === 0
      ? wanted.find(({ host }) => /^[a-z][\w.-]*$/i.test(host) && host !== "localhost")
      : undefined);
  const isJob = jobsIn(materials);
  const isUnmissed = unmissedIn(materials);
  const own = others.filter((name) => !DEPENDENCY.test(name) && !PROXY.test(name) && !isJob(name));
  const asked = own.find((name) => !isUnmissed(name)) ?? own[0];
  const service = meant?.host ?? asked ?? "backend";
  const backend = { service, port: meant?.port ?? wanted[0]?.port ?? null };
  return { proxy, backend, isBackendSure: meant !== undefined || new Set(own).size < 2 };
}

interface Service {
  readonly name: string;
  readonly isNginx: boolean;
}

/** Those that say something come first, wherever a list of all of them stands in the paste. */
function servicesIn(materials: readonly Material[]): readonly Service[] {
  const isHeard = ({ is }: Material) => is === "log" || is === "exit";
  const inOrder = materials.toSorted((a, b) => Number(isHeard(b)) - Number(isHeard(a)));
  return inOrder.flatMap((one): readonly Service[] => {
    switch (one.is) {
      case "log":
        return one.service ? [{ name: one.service, isNginx: one.program === "nginx" }] : [];
      case "exit":
        return [{ name: one.service, isNginx: false }];
      case "sockets":
        return one.service ? [{ name: one.service, isNginx: false }] : [];
      case "container": {
        const image =
          string(at(one.body, "Image")) ?? string(at(one.body, "Config", "Image")) ?? "";
        return one.service ? [{ name: one.service, isNginx: isNginxImage(image) }] : [];
      }
      case "compose":
        return Object.entries(record(resolvePasted("paste", one.text).model["services"])).map(
          ([name, service]) => ({
            name,
            isNginx: isNginxImage(string(at(service, "image")) ?? ""),
          }),
        );
      default:
        return [];
    }
  });
}

function proxyIn(materials: readonly Material[], services: readonly Service[]): string {
  const log = materials.find((one) => one.is === "log" && one.program === "nginx" && one.service);
  if (log?.is === "log" && log.service) return log.service;
  const image = services.find(({ isNginx }) => isNginx);
  return (image ?? services.find(({ name }) => PROXY.test(name)))?.name ?? "nginx";
}

interface Upstream {
  readonly host: string;
  readonly port: number | null;
}

/** Where nginx sends requests, by its configuration and by its errors. */
function upstreamsIn(materials: readonly Material[]): readonly Upstream[] {
  return materials.flatMap((one): readonly Upstream[] => {
    if (one.is === "nginx-config") return inConfig(one.text);
    if (one.is !== "log" || one.program !== "nginx") return [];
    return one.lines.flatMap((line) => {
      const read = readNginxError(line);
      if (read?.upstream) return [{ host: read.upstream.host, port: read.upstream.port }];
      const isName = read?.code === "host-not-found" || read?.code === "could-not-resolve";
      return isName || read?.code === "no-resolver" ? addressIn(read.name ?? "") : [];
    });
  });
}

function inConfig(text: string): readonly Upstream[] {
  const directives = [...allDirectives(configFromDump(text))].map(({ directive }) => directive);
  const blocks = directives.filter(({ name }) => name === "upstream").map(({ args }) => args[0]);
  const servers = directives.filter(({ name, args }) => name === "server" && args.length > 0);
  const passes = directives.filter(({ name }) => name.endsWith("_pass"));
  return [...servers, ...passes]
    .flatMap(({ args }) => addressIn(args[0] ?? ""))
    .filter(({ host }) => !blocks.includes(host));
}

function addressIn(text: string): readonly Upstream[] {
  const [, host, port] = /^(?:\w+:\/\/)?([\w.-]+)(?::(\d+))?(?:\/|$)/.exec(text) ?? [];
  return host === undefined ? [] : [{ host, port: port === undefined ? null : Number(port) }];
}

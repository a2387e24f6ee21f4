import { at, record, string } from "../json.ts";
import { isNginxImage } from "../nginx/image.ts";
import { resolvePasted } from "./formats/compose-file.ts";
import { isNamedAsJob, jobsIn, unmissedIn } from "./jobs.ts";
import { keptIn } from "./kept.ts";
import { fitOf } from "./known-ends.ts";
import type { Material } from "./material.ts";
import { upstreamsIn } from "./upstreams.ts";

/** What the two ends of the path are called, as far as a paste tells. */
export interface Names {
  readonly proxy: string;
  readonly backend: { readonly service: string; readonly port: number | null };
  /**
   * nginx's lines name the backend, it alone has the address or the port that they name, or nothing
   * else in the paste could be it.
   */
  readonly isBackendSure: boolean;
  /** Units of applications that run, and whose command lines name other ports than nginx asks. */
  readonly elsewhere: readonly string[];
}

/** Programs that a web application needs, and that are not it. */
const DEPENDENCY =
  /postgres|^pg$|mysql|maria|mongo|redis|valkey|memcache|rabbit|kafka|elastic|opensearch|minio|^db$|database|^cache$|broker|celery|worker|beat|cron|scheduler|certbot|adminer|pgadmin|mailer|mailhog|mailpit|smtp|postfix|exporter|prometheus|promtail|watchtower|kernel|systemd|dockerd|containerd|audit|snapd|sshd|sudo|rsyslogd|polkitd|dbus|fail2ban|^docker$|^ssh$|^ufw$|^apt-|logrotate|unattended-upgrades|networkmanager/i;
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
    (known.size === 0 ? wanted.find(({ host }) => isName(host)) : undefined);
  const isJob = jobsIn(materials);
  const isUnmissed = unmissedIn(materials);
  const apps = others.filter((name) => !DEPENDENCY.test(name) && !PROXY.test(name) && !isJob(name));
  const lasting = apps.filter((name) => !isNamedAsJob(name));
  const fitting = fitOf(materials, wanted);
  const kept = keptIn(materials);
  const own = (lasting.length > 0 ? lasting : apps).filter((name) => {
    const fit = kept.has(name) ? fitting(name) : "fits";
    // A machine has units for many things: one that runs, or has other ports, is not what is missed.
    return fit === "fits" || (fit === "open" && kept.get(name)?.isUp === false);
  });
  const elsewhere = apps.filter((name) => {
    const one = kept.get(name);
    return one?.is === "unit" && one.isUp && fitting(name) === "elsewhere";
  });
  const fit = own.filter((name) => fitting(name) === "fits");
  const open = own.filter((name) => fitting(name) === "open");
  const asked = [fit, open, own].find((names) => names.length > 0) ?? [];
  const first = asked.find((name) => !isUnmissed(name)) ?? asked[0];
  const service = meant?.host ?? first ?? "backend";
  const backend = { service, port: meant?.port ?? wanted[0]?.port ?? null };
  const isOther = fit.length === 0 && wanted.some(({ host }) => isName(host) && !known.has(host));
  const isOnly = new Set(fit.length > 0 ? fit : own).size < 2 && !isOther;
  const isTied = !kept.has(service) || fit.includes(service) || meant !== undefined;
  return { proxy, backend, isBackendSure: meant !== undefined || (isOnly && isTied), elsewhere };
}

/** Of somebody else than nginx itself. */
function isName(host: string): boolean {
  return /^[a-z][\w.-]*$/i.test(host) && host !== "localhost";
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
      case "unit":
      case "program":
        return [{ name: one.service, isNginx: PROXY.test(one.service) }];
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

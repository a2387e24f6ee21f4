import { canonicalName } from "../names/canonical-name.ts";
import type { Service, Written } from "./evidence.ts";
import { once } from "./once.ts";

/** Every name by which Docker's DNS knows the service inside its networks. */
export function dnsNames({ subject, body }: Service): readonly string[] {
  const { containerName, hostname, networks } = body;
  return [
    subject,
    ...(containerName === null ? [] : [containerName]),
    ...(hostname === null ? [] : [hostname]),
    ...networks.flatMap(({ aliases }) => aliases),
  ];
}

/** Services by each of their names; what is started comes before what is not. */
const byName = once((view) => {
  const named = new Map<string, Service>();
  for (const service of view.all("compose.service")) {
    for (const name of dnsNames(service)) {
      const key = canonicalName(name);
      const before = named.get(key);
      if (!before || (service.body.enabled && !before.body.enabled)) named.set(key, service);
    }
  }
  return named;
});

/** The service that a host name means; names of compose's own making (`app-web-1`) are understood. */
export function peerNamed(view: Written, host: string): Service | null {
  const bare = canonicalName(host).replace(/^tasks\./, "");
  const named = byName(view);
  const known = named.get(bare);
  if (known) return known;
  const made = /^(.+)[-_]\d+$/.exec(bare)?.[1] ?? "";
  // The project's name in front may have dashes of its own.
  const ends = [...made.matchAll(/[-_]/g)].map(({ index }) => made.slice(index + 1));
  return ends.map((end) => named.get(end)).find(Boolean) ?? null;
}

/** How two services can reach each other, as far as the files tell. */
export type Reach = "shared" | "apart" | "unknown";

export function reachOf(one: Service, other: Service): Reach {
  if (one.body.networkMode !== null || other.body.networkMode !== null) return "unknown";
  const names = one.body.networks.map(({ name }) => name);
  const others = other.body.networks.map(({ name }) => name);
  if (names.length === 0 || others.length === 0) return "unknown";
  return names.some((name) => others.includes(name)) ? "shared" : "apart";
}

/** A network that was made elsewhere: containers of other projects may have names on it. */
export function foreignNetwork({ body }: Service): string | null {
  return body.networks.find(({ external }) => external === true)?.name ?? null;
}

/** Whether only Docker's DNS can know the name: no address, no dots, nothing of the engine's own. */
function isForDns(host: string): boolean {
  return /^[A-Za-z0-9][\w-]*$/.test(host) && host !== "localhost" && !/^\d+$/.test(host);
}

/** Names that stand in the service's own hosts file. */
export function knowsByItself({ body }: Service, host: string): boolean {
  return (body.extraHosts ?? []).includes(host);
}

/** Whether anybody has to be asked for the address. */
export function isForDnsOrDotted(host: string): boolean {
  return isForDns(host) || (/^[A-Za-z][\w.-]*$/.test(host) && host !== "localhost");
}

/** Whether the name has to be one of the stack's, or of a network that the service is on. */
export function needsPeer(service: Service, host: string): boolean {
  const { networkMode, places } = service.body;
  // With search domains of its own, a name may be one of theirs.
  if (places["dns_search"] !== undefined) return false;
  return isForDns(host) && networkMode === null && !knowsByItself(service, host);
}

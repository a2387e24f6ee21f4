import type { Service, Written } from "./evidence.ts";

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

/** The service that a host name means; names of compose's own making (`app-web-1`) are understood. */
export function peerNamed(view: Written, host: string): Service | null {
  const services = view.all("compose.service");
  const bare = host.replace(/^tasks\./, "");
  const named = services.filter((service) => dnsNames(service).includes(bare));
  const made = services.filter(({ subject }) =>
    new RegExp(`[-_]${subject.replace(/[^\w]/g, "\\$&")}[-_]\\d+$`).test(bare),
  );
  return named.find(({ body }) => body.enabled) ?? named[0] ?? made[0] ?? null;
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
  const { networkMode } = service.body;
  return isForDns(host) && networkMode === null && !knowsByItself(service, host);
}

import type { Fact } from "../../../case/facts.ts";
import type { View } from "../../define.ts";
import { serversOf } from "../hops/servers.ts";
import { canonicalName } from "./canonical-name.ts";

/** Every name by which Docker's DNS knows a service: key, container name, network aliases. */
function namesOf(view: View<"compose.service">, service: string): readonly string[] {
  return view
    .of("compose.service", service)
    .flatMap(({ body }) => [
      service,
      ...(body.containerName ? [body.containerName] : []),
      ...body.networks.flatMap(({ aliases }) => aliases),
    ]);
}

/** The service that a host name or address means inside the stack; null when none. */
export function serviceAt(
  view: View<"compose.service" | "container.network">,
  host: string,
): string | null {
  // A container that does not run has the address "".
  if (host === "") return null;
  // An alias may be another service's own name as well: that one is meant.
  if (view.of("compose.service", host).length > 0) return host;
  const asked = canonicalName(host);
  const isAsked = (name: string) => canonicalName(name) === asked;
  const all = view.all("compose.service");
  const itself = all.find(({ subject }) => isAsked(subject));
  if (itself) return itself.subject;
  const named = all
    .filter(({ subject }) => namesOf(view, subject).some(isAsked))
    .sort((a, b) => (a.subject < b.subject ? -1 : 1))[0];
  const addressed = view
    .all("container.network")
    .find(({ body }) => body.address === host || body.aliases.some(isAsked));
  return named?.subject ?? addressed?.subject ?? null;
}

/** All names that mean some service of the stack. */
export function allNames(view: View<"compose.service">): readonly string[] {
  return view.all("compose.service").flatMap(({ subject }) => namesOf(view, subject));
}

/** Networks that both services are on, by the names that compose gives them. */
export function sharedNetworks(
  view: View<"container.network">,
  one: string,
  other: string,
): readonly string[] {
  const of = (service: string) =>
    view.of("container.network", service).map(({ body }) => body.network);
  return of(one).filter((network) => of(other).includes(network));
}

/** The compose service, when compose listed it. */
export function composed(
  view: View<"compose.service">,
  service: string,
): Fact<"compose.service"> | undefined {
  return view.of("compose.service", service)[0];
}

/**
 * The program that nginx means by a port of its own machine, where both run without containers: who
 * is set up for it, else the one backend that nginx asks at none of its own ports.
 */
export function neighbourAt(
  view: View<"compose.service" | "nginx.route">,
  port: number,
): string | null {
  if (view.plan.target.kind !== "ssh") return null;
  const portsOf = (service: string) =>
    composed(view, service)?.body.ports.map(({ container }) => container) ?? [];
  const own = view.all("compose.service").find(({ subject }) => portsOf(subject).includes(port));
  if (own) return own.subject;
  const asked = view
    .all("nginx.route")
    .flatMap(({ body }) => serversOf(body.handler).map((server) => server.port));
  const { backend, routes } = view.plan;
  const named = new Set([backend?.service, ...routes.map((route) => route.backend)]);
  const [only, ...others] = [...named].filter(
    (service) => service != null && !portsOf(service).some((one) => asked.includes(one)),
  );
  return others.length === 0 ? (only ?? null) : null;
}

import type { Fact } from "../../case/facts.ts";
import type { View } from "../define.ts";

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
  const named = view
    .all("compose.service")
    .find(({ subject }) => namesOf(view, subject).includes(host));
  const addressed = view
    .all("container.network")
    .find(({ body }) => body.address === host || body.aliases.includes(host));
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

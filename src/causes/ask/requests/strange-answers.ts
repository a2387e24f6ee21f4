import type { Place } from "../../../case/place.ts";
import type { View } from "../../define.ts";
import { holderOf, isInsideStack } from "../hops/failed-connects.ts";
import type { Hop } from "../hops/hops.ts";
import { composed } from "../names/service-names.ts";
import { placeOf } from "../starts/start-command.ts";

/** Of another application: it only borrows the service's own name, or does not listen at the port. */
export function isStrange(
  view: View<"container.network" | "listener" | "compose.service">,
  { service, host, port }: Hop,
  address: string,
): boolean {
  const holder = holderOf(view, address);
  if (holder === service) return false;
  if (holder === null) return isInsideStack(view, address) && isAmongOthers(view, service);
  const isDeaf =
    view.looked("listener", holder) &&
    !view.of("listener", holder).some(({ body }) => body.port === port);
  return host === service || isDeaf;
}

/** Whether containers of other projects may be on one of the service's networks. */
function isAmongOthers(view: View<"compose.service">, service: string | null): boolean {
  const networks = service === null ? [] : (composed(view, service)?.body.networks ?? []);
  return networks.some(({ external }) => external === true);
}

/** The lines of compose that give the service this alias. */
export function aliasPlaces(
  view: View<"compose.service">,
  service: string,
  alias: string,
): readonly Place[] {
  const networks = composed(view, service)?.body.networks ?? [];
  return networks.flatMap(({ name, aliases }) =>
    placeOf(view, service, `networks.${name}.aliases.${aliases.indexOf(alias)}`),
  );
}

import type { Place } from "../../case/place.ts";
import type { View } from "../define.ts";
import { composed } from "./service-names.ts";
import { placeOf, startCommandPlaces } from "./start-command.ts";

/** Where a service is told to listen at this address: a variable that holds it, else its command. */
export function bindPlaces(
  view: View<"compose.service" | "dockerfile.instruction">,
  service: string,
  address: string,
): readonly Place[] {
  const variables = Object.entries(composed(view, service)?.body.env ?? {})
    .filter(([, value]) => value === address || value.startsWith(`${address}:`))
    .flatMap(([name]) => placeOf(view, service, `environment.${name}`));
  return [...variables, ...startCommandPlaces(view, service)];
}

import type { Place } from "../../../case/place.ts";
import type { View } from "../../define.ts";
import { composed } from "../names/service-names.ts";
import { placeOf, startCommandPlaces } from "./start-command.ts";

/** Names for the address that a server listens on; `DB_HOST` is that of another one. */
const OWN =
  /^(?:(?:APP|SERVER|HTTP|WEB|API|UVICORN|FLASK_RUN|LISTEN|BIND)_)?(?:HOST|BIND|LISTEN|ADDR|ADDRESS)$/;

type Files = View<"compose.service" | "dockerfile.instruction">;

/** Where a service is told to listen at this address: a variable that holds it, else its command. */
export function bindPlaces(view: Files, service: string, address: string): readonly Place[] {
  const variable = bindVariable(view, service, address);
  return [...(variable?.places ?? []), ...startCommandPlaces(view, service)];
}

/** The variable that holds the address: compose's, else the image's; null where none is known to. */
export function bindVariable(
  view: Files,
  service: string,
  address: string,
): { readonly name: string; readonly places: readonly Place[] } | null {
  const isIt = (value: string) => value === address || value.startsWith(`${address}:`);
  const compose = composed(view, service)?.body;
  const [given] = Object.entries(compose?.env ?? {}).filter(([, value]) => isIt(value));
  if (given) return { name: given[0], places: placeOf(view, service, `environment.${given[0]}`) };
  const steps = view.of("dockerfile.instruction", service);
  for (const { body, seen } of steps.filter((one) => one.body.final).toReversed()) {
    if (body.instruction !== "ENV" || !seen.place) continue;
    const pairs = body.args.join(" ").matchAll(/([A-Za-z_]\w*)[= ]"?([^\s"]+)/g);
    for (const [, name = "", value = ""] of pairs) {
      // What compose gives under the same name counts instead.
      const isOverruled = compose?.environment.includes(name) === true;
      if (OWN.test(name) && isIt(value) && !isOverruled) return { name, places: [seen.place] };
    }
  }
  return null;
}

import type { Place } from "../../case/place.ts";
import type { View } from "../define.ts";
import { composed } from "./service-names.ts";

/** Where a service's start command stands: compose's, else the image's; last, the service itself. */
export function startCommandPlaces(
  view: View<"compose.service" | "dockerfile.instruction">,
  service: string,
): readonly Place[] {
  const compose = composed(view, service)?.body;
  const inCompose = ["command", "entrypoint"].flatMap((key) => compose?.places[key] ?? []);
  const inImage = view
    .of("dockerfile.instruction", service)
    .filter(({ body }) => body.final && ["CMD", "ENTRYPOINT"].includes(body.instruction))
    .flatMap(({ seen }) => seen.place ?? [])
    .reverse();
  return [...inCompose, ...inImage, ...placeOf(view, service, "")];
}

/** The place of a key of the service in the compose files; nothing where it is not written. */
export function placeOf(
  view: View<"compose.service">,
  service: string,
  key: string,
): readonly Place[] {
  const place = composed(view, service)?.body.places[key];
  return place ? [place] : [];
}

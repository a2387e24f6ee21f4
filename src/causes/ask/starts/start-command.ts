import type { Place } from "../../../case/place.ts";
import type { View } from "../../define.ts";
import { composed } from "../names/service-names.ts";

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

/** Where the Dockerfile says from what the image is built; for an image of others, the service's key. */
export function imagePlaces(
  view: View<"compose.service" | "dockerfile.instruction">,
  service: string,
): readonly Place[] {
  return [
    ...finalSteps(view, service, /^FROM\b/).slice(-1),
    ...["platform", "image"].flatMap((key) => placeOf(view, service, key)),
  ];
}

/** Where the image's packages are installed, and the base that brings its own. */
export function installPlaces(
  view: View<"compose.service" | "dockerfile.instruction">,
  service: string,
): readonly Place[] {
  const install = /^RUN\b.*\b(?:pip3?|poetry|uv|npm|yarn|pnpm|apt-get|apk|bundle)\b/s;
  return [...finalSteps(view, service, install), ...imagePlaces(view, service)];
}

function finalSteps(
  view: View<"dockerfile.instruction">,
  service: string,
  pattern: RegExp,
): readonly Place[] {
  return view
    .of("dockerfile.instruction", service)
    .filter(
      ({ body, seen }) =>
        body.final && pattern.test(seen.quote ?? `${body.instruction} ${body.args}`),
    )
    .flatMap(({ seen }) => seen.place ?? []);
}

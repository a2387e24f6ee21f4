import type { Fact } from "../../../case/facts.ts";
import type { Place } from "../../../case/place.ts";
import type { View } from "../../define.ts";
import { settings } from "../configuration/settings.ts";

type Setting = Fact<"app.setting">;

/** Where the source limits bodies to less than this; what is not a plain number comes last. */
export function bodyLimitPlaces(
  view: View<"app.setting">,
  service: string,
  bytes = Number.POSITIVE_INFINITY,
): readonly Place[] {
  const limits = settings(view, service, "body-limit");
  return placesOf([
    ...limits.filter((limit) => numberOf(limit) <= bytes),
    ...limits.filter((limit) => Number.isNaN(numberOf(limit))),
  ]);
}

/** Times in milliseconds that the source gives its server, those that are plain. */
export function serverTimes(
  view: View<"app.setting">,
  service: string,
  name: "request-timeout" | "keep-alive-timeout",
): readonly { readonly setting: Setting; readonly ms: number }[] {
  return settings(view, service, name)
    .map((setting) => ({ setting, ms: numberOf(setting) }))
    .filter(({ ms }) => !Number.isNaN(ms) && ms > 0);
}

function numberOf({ body }: Setting): number {
  return /^[\d.]+$/.test(body.value) ? Number(body.value) : Number.NaN;
}

function placesOf(found: readonly Setting[]): readonly Place[] {
  return found.flatMap(({ seen }) => seen.place ?? []);
}

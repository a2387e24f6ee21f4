import type { Fact } from "../../../case/facts.ts";
import type { Place } from "../../../case/place.ts";
import type { View } from "../../define.ts";

/** Where a setting of a service's application server is written; none where nobody wrote it. */
export function settingPlaces(
  view: View<"app.setting">,
  service: string,
  name: string,
): readonly Place[] {
  return settings(view, service, name).flatMap(({ seen }) => seen.place ?? []);
}

/** The lines that give a setting, in the order of the files. */
export function settings(
  view: View<"app.setting">,
  service: string,
  name: string,
): readonly Fact<"app.setting">[] {
  return view.of("app.setting", service).filter(({ body }) => body.name === name);
}

import type { Fact } from "../../../case/facts.ts";
import type { Place } from "../../../case/place.ts";
import { volumeKeyFor } from "../storage/volumes.ts";
import { keyPlace, placesOf, serviceOf, type Written } from "./evidence.ts";
import { isNginxBase } from "./image.ts";

/** Mounted server blocks that the official image does not include, and that a route needs. */
export function neverLoaded(view: Written): readonly {
  readonly file: Fact<"nginx.unloaded">;
  /** `POST /api/upload`. */
  readonly request: string;
  readonly places: readonly [Place, ...Place[]];
}[] {
  return view.all("nginx.unloaded").flatMap((file) => {
    const { subject, body } = file;
    const service = serviceOf(view, subject);
    // An image of one's own may include what it likes.
    if (!service || service.body.build || !isNginxBase(view, subject) || !body.path) return [];
    const [route] = view.plan.routes.filter(({ id }) => body.routes.includes(id));
    const passed = view
      .all("nginx.route")
      .some((one) => one.body.route === route?.id && one.body.handler.is === "proxied");
    const key = volumeKeyFor(view, subject, body.path);
    const places = placesOf(key ? keyPlace(service, key) : null, file.seen.place);
    if (!route || passed || !places) return [];
    return [{ file, request: `${route.method} ${route.proxiedPath}`, places }];
  });
}

import type { Place } from "../../../case/place.ts";
import type { View } from "../../define.ts";
import { or, type Param } from "../../phrases.ts";
import { keyPlace, placesOf, type Service } from "./evidence.ts";

/** Two services that want the same port of the host. */
export interface Clash {
  /** The one that comes later. */
  readonly service: Service;
  readonly other: Service;
  readonly port: number;
  /** What has to be turned on for both to start; null: nothing. */
  readonly profiles: Param | null;
  readonly places: readonly [Place, ...Place[]];
}

/** Pairs that start together; profiles that are alternatives to each other are none. */
export function clashes(view: View<"compose.service">): readonly Clash[] {
  const services = view
    .all("compose.service")
    .filter(({ body }) => body.ports.some(({ host }) => host !== null));
  return services.flatMap((service, index) =>
    services.slice(0, index).flatMap((other) => {
      const profiles = together(service, other);
      if (profiles === undefined) return [];
      return service.body.ports.flatMap(({ host, address }, at) => {
        const same = other.body.ports.findIndex(
          (one) => one.host === host && overlap(one.address, address),
        );
        if (host === null || same < 0) return [];
        const places = placesOf(
          keyPlace(service, `ports.${at}`, `ports.${at}.published`, "ports"),
          keyPlace(other, `ports.${same}`, `ports.${same}.published`, "ports"),
        );
        return places ? [{ service, other, port: host, profiles, places }] : [];
      });
    }),
  );
}

/** Bound to one address each, they may share a port. */
function overlap(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || one === other;
}

/** null: always; the profile that starts both; undefined: never. */
function together({ body: one }: Service, { body: other }: Service): Param | null | undefined {
  if (one.enabled && other.enabled) return null;
  if (one.enabled !== other.enabled) {
    const off = one.enabled ? other : one;
    const on = one.enabled ? one : other;
    // A service of another profile is mostly what is started in its place.
    return on.profiles.length === 0 ? or(off.profiles) : undefined;
  }
  return one.profiles.find((profile) => other.profiles.includes(profile));
}

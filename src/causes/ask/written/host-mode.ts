import type { Place } from "../../../case/place.ts";
import { keyPlace, type Line, placesOf, type Service, serviceOf } from "./evidence.ts";
import { once } from "./once.ts";
import { knowsByItself, peerNamed } from "./peers.ts";
import { upstreams } from "./upstreams.ts";

/** nginx and its upstream, of which one alone has `network_mode: host`. */
export interface MixedModes {
  /** Whether it is the upstream that has it. */
  readonly isPeer: boolean;
  readonly guilty: Service;
  readonly peer: string;
  readonly proxy: string;
  readonly name: string;
  readonly line: Line;
  readonly places: readonly [Place, ...Place[]];
}

export const mixedModes = once((view): readonly MixedModes[] =>
  upstreams(view).flatMap(({ proxy, host: name, line, place }) => {
    const [nginx, peer] = [serviceOf(view, proxy), peerNamed(view, name)];
    if (!nginx?.body.enabled || !peer?.body.enabled || knowsByItself(nginx, name)) return [];
    const isPeer = peer.body.networkMode === "host" && nginx.body.networkMode === null;
    const isProxy = nginx.body.networkMode === "host" && peer.body.networkMode === null;
    const guilty = isPeer ? peer : nginx;
    const places = placesOf(keyPlace(guilty, "network_mode"), place);
    if (!places || !(isPeer || isProxy)) return [];
    return [{ isPeer, guilty, peer: peer.subject, proxy, name, line, places }];
  }),
);

import type { Place } from "../../../case/place.ts";
import { type Line, placesOf } from "./evidence.ts";
import { once } from "./once.ts";
import { peerNamed } from "./peers.ts";
import { upstreams } from "./upstreams.ts";

/** Google, Cloudflare, Quad9, OpenDNS: they know the public internet. */
const PUBLIC =
  /^(?:8\.8\.[48]\.[48]|1\.[01]\.[01]\.1|9\.9\.9\.9|149\.112\.112\.112|208\.67\.22[02]\.22[02])(?::53)?$/;

/** A service of the stack that nginx has a public name server look up. */
export interface PublicResolver {
  readonly proxy: string;
  readonly name: string;
  readonly server: string;
  readonly resolver: Line;
  readonly line: Line;
  readonly places: readonly [Place, ...Place[]];
}

export const publicResolvers = once((view): readonly PublicResolver[] =>
  upstreams(view).flatMap(({ proxy, host: name, atStart, pass, line }) => {
    if (atStart) return [];
    const resolver = view
      .of("nginx.directive", proxy)
      .findLast(
        ({ body }) =>
          body.name === "resolver" &&
          body.context.every((block, index) => pass.body.context[index] === block),
      );
    const server = resolver?.body.args[0] ?? "";
    const places = placesOf(resolver?.seen.place, pass.seen.place);
    const isOurs = peerNamed(view, name)?.body.enabled === true;
    if (!resolver || !places || !isOurs || !PUBLIC.test(server)) return [];
    return [{ proxy, name, server, resolver, line, places }];
  }),
);

import type { Fact } from "../../../case/facts.ts";
import type { Place } from "../../../case/place.ts";
import type { View } from "../../define.ts";
import { proxyingServers } from "./other-server.ts";

/**
 * The location with a proxy_pass that has most of the path in common; one that stands in another
 * server changes nothing for the request.
 */
export function nearestLocations(
  view: View<"nginx.directive">,
  route: Fact<"nginx.route">,
  path: string,
): readonly Place[] {
  const elsewhere = new Set(proxyingServers(view, route).flatMap(({ inside }) => inside));
  const directives = view
    .of("nginx.directive", route.subject)
    .filter((line) => !elsewhere.has(line));
  const passing = directives
    .filter(({ body }) => body.name === "proxy_pass")
    .map(({ body }) => body.context.at(-1) ?? "");
  return directives
    .flatMap(({ body, seen }) => {
      if (body.name !== "location" || seen.place === null) return [];
      if (!passing.includes(["location", ...body.args].join(" "))) return [];
      return [{ place: seen.place, shared: sharedStart(body.args.at(-1) ?? "", path) }];
    })
    .filter(({ shared }) => shared > 1)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, 1)
    .map(({ place }) => place);
}

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}

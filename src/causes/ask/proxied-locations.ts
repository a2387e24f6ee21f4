import type { Place } from "../../case/place.ts";
import type { View } from "../define.ts";

/** Locations with a proxy_pass, the one that has most of the path in common first. */
export function nearestLocations(
  view: View<"nginx.directive">,
  proxy: string,
  path: string,
): readonly Place[] {
  const directives = view.of("nginx.directive", proxy);
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

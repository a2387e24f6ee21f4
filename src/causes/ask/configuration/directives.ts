import type { NginxRouteFact } from "../../../case/codes/nginx.ts";
import type { Fact } from "../../../case/facts.ts";
import type { Place } from "../../../case/place.ts";
import type { View } from "../../define.ts";

type Line = Fact<"nginx.directive">;

/**
 * Directives of these names that are in force for a request: those of its location, else of its
 * server, else of `http`; all there are where the route is not known.
 */
export function directivesFor(
  view: View<"nginx.directive">,
  proxy: string,
  route: NginxRouteFact | undefined,
  ...names: readonly string[]
): readonly Line[] {
  const all = view.of("nginx.directive", proxy).filter(({ body }) => names.includes(body.name));
  if (!route) return all;
  const outer = all.filter(
    ({ body }) => body.context.at(-1) === "http" || body.context.length === 0,
  );
  const levels = [
    within(all, route.location?.place),
    within(all, route.server?.place).filter(({ body }) => body.context.at(-1) === "server"),
    outer,
  ];
  return levels.find((level) => level.length > 0) ?? [];
}

/** Lines of a block: its place reaches from the first to the last of its lines. */
export function within(lines: readonly Line[], block: Place | undefined): readonly Line[] {
  const first = block?.line ?? null;
  if (!block || first === null) return [];
  return lines.filter(({ seen: { place } }) => {
    const line = place?.line ?? 0;
    return place?.file === block.file && line > first && line <= (block.endLine ?? first);
  });
}

export function placesOfLines(lines: readonly Line[]): readonly Place[] {
  return lines.flatMap(({ seen }) => seen.place ?? []);
}

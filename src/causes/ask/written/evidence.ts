import type { Fact } from "../../../case/facts.ts";
import type { Place } from "../../../case/place.ts";
import type { StaticKind, View } from "../../define.ts";
import { once, onceOf } from "./once.ts";

/** What stands in the files: all that an inspection may look at. */
export type Written = View<StaticKind>;

export type Service = Fact<"compose.service">;
export type Line = Fact<"nginx.directive">;

/** The first place that a person can open, with the rest behind it; null when there is none. */
export function placesOf(
  ...places: readonly (Place | null | undefined)[]
): readonly [Place, ...Place[]] | null {
  const found: Place[] = [];
  for (const place of places) {
    const isNew = place?.file && !found.some((one) => isSame(one, place));
    if (isNew) found.push(place);
  }
  const [first, ...rest] = found;
  return first ? [first, ...rest] : null;
}

function isSame(one: Place, other: Place): boolean {
  return one.file === other.file && one.line === other.line;
}

/** Services that are started as the stack is run; those of other profiles are not. */
export const started = once((view): readonly Service[] =>
  view.all("compose.service").filter(({ body }) => body.enabled),
);

export function serviceOf(view: Written, name: string): Service | null {
  return view.of("compose.service", name)[0] ?? null;
}

/** Services with an nginx whose configuration stands in the repository. */
export const proxies = once((view): readonly string[] => {
  const here = view
    .all("nginx.directive")
    .filter(({ seen }) => (seen.place?.file ?? null) !== null);
  return [...new Set(here.map(({ subject }) => subject))];
});

/** The image's own `conf.d` files are unknown, so what they hold may still be in force. */
export const hasOwnMain = onceOf((view, proxy): boolean =>
  view
    .of("nginx.directive", proxy)
    .some(({ body, seen }) => body.name === "events" && (seen.place?.file ?? null) !== null),
);

/** A key of the service in the compose files, else the service itself. */
export function keyPlace(service: Service | null, ...keys: readonly string[]): Place | null {
  const places = service?.body.places ?? {};
  const key = [...keys, ""].find((one) => places[one] !== undefined);
  return key === undefined ? null : (places[key] ?? null);
}

/** More places behind the first one. */
export function withPlaces(
  [first, ...rest]: readonly [Place, ...Place[]],
  ...more: readonly (Place | null | undefined)[]
): readonly [Place, ...Place[]] {
  return placesOf(first, ...rest, ...more) ?? [first];
}

/** Blocks of each nginx by file and name. */
const blocksByFile = onceOf((view, proxy) =>
  Map.groupBy(
    view.of("nginx.directive", proxy),
    ({ body, seen }) => `${seen.place?.file} ${body.name}`,
  ),
);

/** The innermost block of this name around a line. */
export function enclosing(view: Written, inner: Line, name: string): Line | null {
  const { file, line } = inner.seen.place ?? { file: null, line: null };
  if (file === null || line === null) return null;
  const blocks = blocksByFile(view, inner.subject).get(`${file} ${name}`) ?? [];
  return (
    blocks.findLast(({ seen: { place } }) => {
      const start = place?.line ?? 0;
      return start <= line && line <= (place?.endLine ?? start);
    }) ?? null
  );
}

import type { Key } from "../context.ts";
import type { MapNode, Node } from "../node.ts";

/** Takes away what a later document marks with `!reset` or `!override`; list items stay. */
export function withoutReset(map: MapNode, resets: readonly Key[]): MapNode {
  if (resets.length === 0) return map;
  const inside = Map.groupBy(
    resets.filter(({ length }) => length > 0),
    ([first = ""]) => first,
  );
  const patterns = inside.get("*") ?? [];
  const entries = new Map<string, Node>();
  for (const [name, value] of map.entries) {
    const own = [...(inside.get(name) ?? []), ...(name === "*" ? [] : patterns)];
    if (own.some(({ length }) => length === 1)) continue;
    const deeper = own.map((key) => key.slice(1));
    entries.set(name, value.kind === "map" ? withoutReset(value, deeper) : value);
  }
  return { ...map, entries };
}

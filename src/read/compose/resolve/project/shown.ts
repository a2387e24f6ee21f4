import type { Place } from "../../../../case/place.ts";
import type { Json } from "../../../json.ts";
import type { Key } from "../context.ts";
import { entriesOf, itemsOf, type Node, type Spot } from "../node.ts";

export function toJson(node: Node): unknown {
  if (node.kind === "scalar") return node.value;
  if (node.kind === "list") return node.items.map(toJson);
  return jsonOf(node.entries);
}

export function jsonOf(entries: ReadonlyMap<string, Node>): Json {
  // fromEntries makes own properties, of __proto__ too.
  return Object.fromEntries([...entries].map(([key, value]) => [key, toJson(value)]));
}

export function placeOf({ file, line, endLine }: Spot): Place | null {
  if (line < 1) return null;
  return endLine > line ? { file, line, endLine } : { file, line };
}

/** The value at a key path, list items by index. */
export function nodeAt(node: Node | undefined, key: Key): Node | undefined {
  return key.reduce<Node | undefined>(
    (at, name) => entriesOf(at).get(name) ?? itemsOf(at)[/^\d+$/.test(name) ? Number(name) : -1],
    node,
  );
}

/** Places of everything below a value, by key path joined with dots; "" is the value itself. */
export function addPlaces(into: Map<string, Place>, node: Node, prefix = ""): void {
  const place = placeOf(node.spot);
  if (place) into.set(prefix, place);
  const inner = (name: string) => (prefix === "" ? name : `${prefix}.${name}`);
  if (node.kind === "map") {
    for (const [name, value] of node.entries) addPlaces(into, value, inner(name));
  } else if (node.kind === "list") {
    for (const [index, item] of node.items.entries()) addPlaces(into, item, inner(`${index}`));
  }
}

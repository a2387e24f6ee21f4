import {
  boolNode,
  entriesOf,
  equal,
  isNull,
  type ListNode,
  listNode,
  type MapNode,
  mapNode,
  type Node,
  nullNode,
  printed,
  stringOf,
  textNode,
} from "../node.ts";
import type { Merging } from "./merge.ts";

interface Inner extends Merging {
  readonly mergeMaps: (earlier: MapNode, later: MapNode, merging: Merging) => MapNode;
}

/** Merges the two values of a key whose forms differ, or for which appending would be wrong. */
export type SpecialMerge = (earlier: Node, later: Node, merging: Inner) => Node;

export const takeLater: SpecialMerge = (_, later) => later;

/** Both as lists of `NAME=value`, one after the other; the last of a name wins later. */
export const mergeSequences: SpecialMerge = (earlier, later) => {
  const items = [...asSequence(earlier).items, ...asSequence(later).items];
  return listNode(items, isNull(later) ? earlier.spot : later.spot);
};

export const mergeHosts: SpecialMerge = (earlier, later) => {
  const before = asSequence(earlier).items;
  const added = asSequence(later).items.filter(
    (item) => !before.some((known) => equal(known, item)),
  );
  return listNode([...before, ...added], isNull(later) ? earlier.spot : later.spot);
};

/** A map as sorted `NAME=value`; a map's list of values gives an item for each. */
function asSequence(node: Node): ListNode {
  if (node.kind === "list") return node;
  if (node.kind === "scalar") return listNode(stringOf(node) === null ? [] : [node], node.spot);
  const items = [...node.entries].flatMap(([name, value]) => {
    if (isNull(value)) return [textNode(name, value.spot)];
    const values = value.kind === "list" ? value.items : [value];
    return values.map((one) => textNode(`${name}=${printed(one)}`, value.spot));
  });
  return listNode(items.sort(byText), node.spot);
}

function byText(one: Node, other: Node): number {
  const [a, b] = [printed(one), printed(other)];
  return a < b ? -1 : a > b ? 1 : 0;
}

export const mergeBuild: SpecialMerge = (earlier, later, merging) =>
  merging.mergeMaps(asBuild(earlier), asBuild(later), merging);

function asBuild(node: Node): MapNode {
  if (node.kind === "map") return node;
  return mapNode(stringOf(node) === null ? [] : [["context", node]], node.spot);
}

export const mergeDependsOn: SpecialMerge = (earlier, later, merging) => {
  const long = (name: Node) =>
    mapNode(
      [
        ["condition", textNode("service_started", name.spot)],
        ["required", boolNode(true, name.spot)],
      ],
      name.spot,
    );
  return merging.mergeMaps(asMapping(earlier, long), asMapping(later, long), merging);
};

export const mergeNetworks: SpecialMerge = (earlier, later, merging) => {
  const empty = (name: Node) => nullNode(name.spot);
  return merging.mergeMaps(asMapping(earlier, empty), asMapping(later, empty), merging);
};

function asMapping(node: Node, value: (name: Node) => Node): MapNode {
  if (node.kind === "map") return node;
  const names = node.kind === "list" ? node.items : [];
  return mapNode(
    names.map((name) => [printed(name), value(name)]),
    node.spot,
  );
}

/** Options of different drivers do not mix. */
export const mergeLogging: SpecialMerge = (earlier, later, merging) => {
  if (earlier.kind !== "map" || later.kind !== "map") return later;
  const [before, after] = [earlier.entries.get("driver"), later.entries.get("driver")];
  const same = before === undefined || after === undefined || equal(before, after);
  return same ? merging.mergeMaps(earlier, later, merging) : later;
};

/** Address pools of a network by their subnet (compose-go: mergeIPAMConfig). */
export const mergePools: SpecialMerge = (earlier, later, merging) => {
  if (earlier.kind !== "list" || later.kind !== "list") return later;
  const pools: MapNode[] = [];
  const subnet = (node: Node) => printed(entriesOf(node).get("subnet") ?? nullNode(node.spot));
  for (const before of earlier.items) {
    for (const after of later.items) {
      if (before.kind !== "map" || after.kind !== "map") continue;
      const known = pools.some((pool) => subnet(pool) === subnet(after));
      if (subnet(after) !== subnet(before) && !known) {
        pools.push(after);
        continue;
      }
      const merged = merging.mergeMaps(before, after, { ...merging, rules: null });
      const index = pools.findIndex((pool) => subnet(pool) === subnet(merged));
      if (index >= 0) pools[index] = merged;
      else pools.push(merged);
    }
  }
  return { ...later, items: pools };
};

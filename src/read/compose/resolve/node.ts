/** Where something stands in a file; lines and columns are 1-based. */
export interface Spot {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
}

/** For what nobody wrote: such values have no place. */
export const IMPLIED: Spot = { file: "", line: 0, column: 0, endLine: 0 };

/** What go-yaml makes of a scalar; compose tells 80 from 80.0 and from "80". */
export type ScalarType = "string" | "int" | "float" | "bool" | "null" | "time";

export interface ScalarNode {
  readonly kind: "scalar";
  readonly spot: Spot;
  readonly type: ScalarType;
  readonly value: string | number | boolean | null;
  /** As Go prints it, where JavaScript would print it otherwise. */
  readonly text?: string;
}

export interface ListNode {
  readonly kind: "list";
  readonly spot: Spot;
  readonly items: readonly Node[];
}

/** The spot of a value in a map begins at its key. */
export interface MapNode {
  readonly kind: "map";
  readonly spot: Spot;
  readonly entries: ReadonlyMap<string, Node>;
}

/** A value of a compose file that knows where it was written, through all merging. */
export type Node = ScalarNode | ListNode | MapNode;

export function textNode(value: string, spot: Spot): ScalarNode {
  return { kind: "scalar", type: "string", value, spot };
}

export function boolNode(value: boolean, spot: Spot): ScalarNode {
  return { kind: "scalar", type: "bool", value, spot };
}

export function intNode(value: number, spot: Spot): ScalarNode {
  return { kind: "scalar", type: "int", value, spot };
}

export function nullNode(spot: Spot): ScalarNode {
  return { kind: "scalar", type: "null", value: null, spot };
}

export function listNode(items: readonly Node[], spot: Spot): ListNode {
  return { kind: "list", items, spot };
}

export function mapNode(entries: Iterable<readonly [string, Node]>, spot: Spot): MapNode {
  return { kind: "map", entries: new Map(entries), spot };
}

/** The map with some of its entries set anew; null takes an entry away. */
export function withEntries(map: MapNode, set: Readonly<Record<string, Node | null>>): MapNode {
  const entries = new Map(map.entries);
  for (const [key, value] of Object.entries(set)) {
    if (value === null) entries.delete(key);
    else entries.set(key, value);
  }
  return { ...map, entries };
}

export function isNull(node: Node | undefined): boolean {
  return node?.kind === "scalar" && node.type === "null";
}

/** The text of a scalar of type string. */
export function stringOf(node: Node | undefined): string | null {
  return node?.kind === "scalar" && node.type === "string" ? String(node.value) : null;
}

export function entriesOf(node: Node | undefined): ReadonlyMap<string, Node> {
  return node?.kind === "map" ? node.entries : NONE;
}

export function itemsOf(node: Node | undefined): readonly Node[] {
  return node?.kind === "list" ? node.items : [];
}

const NONE: ReadonlyMap<string, Node> = new Map();

/** As Go's fmt.Sprint prints a scalar. */
export function printed(node: Node): string {
  if (node.kind !== "scalar") return "";
  return node.text ?? (node.value === null ? "<nil>" : String(node.value));
}

/** Whether two values say the same, wherever they stand. */
export function equal(one: Node, other: Node): boolean {
  if (one.kind === "scalar" && other.kind === "scalar") {
    return one.type === other.type && one.value === other.value;
  }
  if (one.kind === "list" && other.kind === "list") {
    const { items } = other;
    return (
      one.items.length === items.length &&
      one.items.every((item, index) => {
        const twin = items[index];
        return twin !== undefined && equal(item, twin);
      })
    );
  }
  if (one.kind === "map" && other.kind === "map") {
    const { entries } = other;
    return (
      one.entries.size === entries.size &&
      [...one.entries].every(([key, value]) => {
        const twin = entries.get(key);
        return twin !== undefined && equal(value, twin);
      })
    );
  }
  return false;
}

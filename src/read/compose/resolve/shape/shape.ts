import type { Context, Key } from "../context.ts";
import { IMPLIED, type MapNode, mapNode, type Node, nullNode, textNode } from "../node.ts";
import { nearest } from "./nearest.ts";

/** The values that a key of a compose file can have, and what `docker compose config` shows of them. */
export interface Shape {
  /** What is allowed here, for messages: `a list`, `true or false`. */
  readonly what: string;
  /** Complains about values that the compose specification does not allow, in short or long form. */
  readonly check: (node: Node, key: Key, context: Context) => void;
  /** The value as it is shown, from its long form; null: not shown. */
  readonly show: (node: Node, key: Key, context: Context) => Node | null;
}

export type Shapes = Readonly<Record<string, Shape>>;

export function wrongType(what: string, node: Node, key: Key, context: Context): void {
  context.report("wrong-type", key, node, `has to be ${what}, not ${named(node)}`);
}

function named(node: Node): string {
  if (node.kind !== "scalar") return `a ${node.kind}`;
  if (node.type === "null") return "empty";
  if (node.type === "string") return "text";
  if (node.type === "bool") return "true or false";
  return "a number";
}

export interface MapOptions {
  readonly required?: readonly string[];
  /** Whether it may be written without a value. */
  readonly nullable?: boolean;
  /** Whether it is shown even when there is nothing in it. */
  readonly kept?: boolean;
  /** Keys that are read and not shown. */
  readonly hidden?: readonly string[];
  /** What is shown where a key is not written: nothing, or an empty map. */
  readonly always?: Readonly<Record<string, "null" | "map">>;
}

/** A map with known keys; those that begin with `x-` are anyone's. */
export function fields(shapes: Shapes, options: MapOptions = {}): Shape {
  const { required = [], nullable = false, kept = true, hidden = [], always = {} } = options;
  return {
    what: "a map",
    check: (node, key, context) => {
      if (node.kind !== "map") {
        const isEmpty = node.kind === "scalar" && node.type === "null";
        if (!(nullable && isEmpty)) wrongType("a map", node, key, context);
        return;
      }
      checkFields(shapes, node, key, context);
      for (const name of required) {
        if (node.entries.has(name)) continue;
        context.report("missing-key", [...key, name], node, `is missing here: ${name} is required`);
      }
    },
    show: (node, key, context) => {
      if (node.kind !== "map") return null;
      const entries = new Map<string, Node>();
      for (const [name, value] of node.entries) {
        const shape = Object.hasOwn(shapes, name) ? shapes[name] : undefined;
        if (!shape || hidden.includes(name)) continue;
        const shown = shape.show(value, [...key, name], context);
        if (shown !== null) entries.set(name, shown);
      }
      addAlways(entries, always);
      return kept || entries.size > 0 ? { ...node, entries } : null;
    },
  };
}

function addAlways(entries: Map<string, Node>, always: NonNullable<MapOptions["always"]>): void {
  for (const [name, what] of Object.entries(always)) {
    if (entries.has(name)) continue;
    entries.set(name, what === "map" ? mapNode([], IMPLIED) : nullNode(IMPLIED));
  }
}

function checkFields(shapes: Shapes, node: MapNode, key: Key, context: Context): void {
  for (const [name, value] of node.entries) {
    const inner = [...key, name];
    const shape = Object.hasOwn(shapes, name) ? shapes[name] : undefined;
    if (shape) shape.check(value, inner, context);
    else if (!name.startsWith("x-")) {
      const meant = nearest(name, Object.keys(shapes));
      const hint = meant === null ? "" : `; did you mean ${meant}?`;
      context.report("unknown-key", inner, value, `compose knows no key ${name} here${hint}`);
    }
  }
}

export interface DictOptions extends MapOptions {
  /** What names may look like. */
  readonly names?: RegExp;
  /** Entries without a value stay, as null. */
  readonly nulls?: boolean;
}

/** A map with names of the user's own. */
export function dict(of: Shape, options: DictOptions = {}): Shape {
  const { names, nulls = false, nullable = false, kept = false } = options;
  return {
    what: "a map",
    check: (node, key, context) => {
      if (node.kind !== "map") {
        const isEmpty = node.kind === "scalar" && node.type === "null";
        if (!(nullable && isEmpty)) wrongType("a map", node, key, context);
        return;
      }
      for (const [name, value] of node.entries) {
        const inner = [...key, name];
        if (names && !names.test(name)) {
          const message = `"${name}" cannot be a name here; letters, digits, . _ and - can`;
          context.report("wrong-value", inner, value, message);
        }
        of.check(value, inner, context);
      }
    },
    show: (node, key, context) => {
      if (node.kind !== "map") return null;
      const entries = new Map<string, Node>();
      for (const [name, value] of node.entries) {
        const isEmpty = value.kind === "scalar" && value.type === "null";
        const shown = nulls && isEmpty ? value : shownItem(of, value, [...key, name], context);
        if (shown !== null) entries.set(name, shown);
      }
      return kept || entries.size > 0 ? { ...node, entries } : null;
    },
  };
}

export interface ListOptions {
  readonly unique?: boolean;
  /** Whether only maps are shown: short forms that are left could not be read. */
  readonly long?: boolean;
}

export function list(of: Shape, { unique = false, long = false }: ListOptions = {}): Shape {
  return {
    what: "a list",
    check: (node, key, context) => {
      if (node.kind !== "list") {
        wrongType("a list", node, key, context);
        return;
      }
      const seen = new Set<string>();
      for (const [index, item] of node.items.entries()) {
        const inner = [...key, `${index}`];
        of.check(item, inner, context);
        if (!unique || item.kind !== "scalar") continue;
        const text = JSON.stringify(item.value);
        if (seen.has(text))
          context.report("wrong-value", inner, item, `stands twice: ${text}; keep one`);
        seen.add(text);
      }
    },
    show: (node, key, context) => {
      if (node.kind !== "list") return null;
      const items = node.items.flatMap((item, index) =>
        long && item.kind !== "map"
          ? []
          : (shownItem(of, item, [...key, `${index}`], context) ?? []),
      );
      return items.length > 0 ? { ...node, items } : null;
    },
  };
}

/** What is empty is left out of a map with known keys, but stays among others of its kind. */
function shownItem(of: Shape, item: Node, key: Key, context: Context): Node | null {
  const shown = of.show(item, key, context);
  return shown === null && item.kind === "scalar" ? textNode("", item.spot) : shown;
}

/** A short form that stands for the long one; only the latter is ever shown. */
export function either(short: Shape, long: Shape): Shape {
  const what = `${short.what} or ${long.what}`;
  const isLong = (node: Node) =>
    long.what === "a list" ? node.kind === "list" : node.kind === "map";
  return {
    what,
    check: (node, key, context) => {
      if (isLong(node)) long.check(node, key, context);
      else if ((node.kind === "list") === (short.what === "a list") && node.kind !== "map") {
        short.check(node, key, context);
      } else wrongType(what, node, key, context);
    },
    show: (node, key, context) => (isLong(node) ? long : short).show(node, key, context),
  };
}

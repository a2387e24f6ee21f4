import type { Context, Key } from "../context.ts";
import {
  boolNode,
  listNode,
  type MapNode,
  mapNode,
  type Node,
  nullNode,
  printed,
  stringOf,
  textNode,
  withEntries,
} from "../node.ts";

export function canonicalBuild(node: Node): Node | null {
  if (node.kind === "map") return node;
  return stringOf(node) === null ? null : mapNode([["context", node]], node.spot);
}

/** `[NAME=context]`. */
export function canonicalContexts(node: Node, key: Key, context: Context): Node | null {
  if (node.kind === "map") return node;
  if (node.kind === "scalar") return null;
  return mapNode(
    node.items.flatMap((item) => {
      const [name = "", ...value] = printed(item).split("=");
      if (value.length > 0) return [[name, textNode(value.join("="), item.spot)] as const];
      context.report("wrong-value", key, item, `"${name}" is no context; write NAME=CONTEXT`);
      return [];
    }),
    node.spot,
  );
}

export function canonicalSource(node: Node): Node | null {
  if (node.kind === "map") return node;
  return stringOf(node) === null ? null : mapNode([["source", node]], node.spot);
}

export function canonicalSsh(node: Node, key: Key, context: Context): Node | null {
  if (node.kind === "map") return node;
  if (node.kind === "scalar") return null;
  return mapNode(
    node.items.flatMap((item) => {
      const text = printed(item);
      const cut = text.indexOf("=");
      if (cut >= 0)
        return [[text.slice(0, cut), textNode(text.slice(cut + 1), item.spot)] as const];
      if (text === "default") return [[text, nullNode(item.spot)] as const];
      context.report(
        "wrong-value",
        key,
        item,
        `"${text}" is no SSH key; write NAME=PATH, or default`,
      );
      return [];
    }),
    node.spot,
  );
}

export function canonicalUlimit(node: Node, key: Key, context: Context): Node | null {
  if (node.kind === "map" || (node.kind === "scalar" && node.type === "int")) return node;
  context.report("wrong-type", key, node, "has to be a number, or a map of soft and hard");
  return null;
}

function dependency(name: string, map: MapNode): readonly [string, Node] {
  const { entries, spot } = map;
  const condition = entries.get("condition") ?? textNode("service_started", spot);
  return [
    name,
    withEntries(map, { condition, required: entries.get("required") ?? boolNode(true, spot) }),
  ];
}

export function canonicalDependsOn(node: Node): Node | null {
  if (node.kind === "scalar") return null;
  const pairs =
    node.kind === "map"
      ? [...node.entries].flatMap(([name, value]) =>
          value.kind === "map" ? [dependency(name, value)] : [],
        )
      : node.items.map((item) => dependency(printed(item), mapNode([], item.spot)));
  return mapNode(pairs, node.spot);
}

export function canonicalDevice(node: Node, key: Key, context: Context): Node | null {
  if (node.kind === "map") return node;
  const text = stringOf(node);
  const [source = "", target, permissions, ...more] = text?.split(":") ?? [];
  if (text === null || more.length > 0) {
    context.report(
      "wrong-value",
      key,
      node,
      "is no device; write HOST:CONTAINER or HOST:CONTAINER:rwm",
    );
    return null;
  }
  return mapNode(
    [
      ["source", textNode(source, node.spot)],
      ["target", textNode(target || source, node.spot)],
      ["permissions", textNode(permissions ?? "rwm", node.spot)],
    ],
    node.spot,
  );
}

export function canonicalEnvFiles(node: Node): Node | null {
  const files = node.kind === "list" ? node.items : stringOf(node) === null ? null : [node];
  if (!files) return null;
  const items = files.flatMap((file) => {
    const map = file.kind === "map" ? file : null;
    if (!map && stringOf(file) === null) return [];
    const required = map?.entries.get("required") ?? boolNode(true, file.spot);
    return [withEntries(map ?? mapNode([["path", file]], file.spot), { required })];
  });
  return listNode(items, node.spot);
}

/** The deprecated `external: {name: x}`. */
export function canonicalExternal(node: Node, key: Key, context: Context): Node | null {
  if (node.kind !== "map") return node;
  const external = node.entries.get("external");
  if (external?.kind !== "map") return node;
  const outer = node.entries.get("name");
  const name = external.entries.get("name");
  const known = outer ?? name ?? null;
  if (outer && name && printed(outer) !== printed(name)) {
    const message = `contradicts external.name (${printed(name)}); keep one of them`;
    context.report("contradiction", [...key, "name"], outer, message);
  }
  return withEntries(node, { external: boolNode(true, external.spot), name: known });
}

export function canonicalGpus(node: Node): Node | null {
  if (node.kind === "list") return node;
  if (stringOf(node) === null) return null;
  return listNode([mapNode([["count", textNode("all", node.spot)]], node.spot)], node.spot);
}

export function canonicalNetworks(node: Node): Node | null {
  if (node.kind !== "list") return node.kind === "map" ? node : null;
  return mapNode(
    node.items.map((item) => [printed(item), nullNode(item.spot)]),
    node.spot,
  );
}

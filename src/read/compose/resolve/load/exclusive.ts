import type { Context, Key } from "../context.ts";
import { entriesOf, itemsOf, type MapNode, type Node, stringOf } from "../node.ts";

/** Keys that exclude each other, whatever their values (compose-go: validation). */
export function checkExclusive(model: MapNode, context: Context): void {
  const of = (kind: string) => entriesOf(model.entries.get(kind));
  for (const [name, volume] of of("volumes")) checkExternal(volume, ["volumes", name], context);
  for (const [name, config] of of("configs")) {
    checkContent(config, ["configs", name], ["file", "environment", "content"], context);
  }
  for (const [name, secret] of of("secrets")) {
    checkContent(secret, ["secrets", name], ["file", "environment"], context);
  }
  for (const [name, service] of of("services")) {
    for (const device of devicesOf(service)) {
      const { entries } = device;
      if (!entries.has("count") || !entries.has("device_ids")) continue;
      const message = "count and device_ids exclude each other; keep one";
      context.report("contradiction", ["services", name], device, message);
    }
    for (const watch of itemsOf(entriesOf(entriesOf(service).get("develop")).get("watch"))) {
      const path = entriesOf(watch).get("path");
      if (!path || stringOf(path) !== "") continue;
      context.report("wrong-value", ["services", name, "develop"], path, "needs a path to watch");
    }
  }
}

function checkExternal(volume: Node, key: Key, context: Context): void {
  const entries = entriesOf(volume);
  const external = entries.get("external");
  if (external?.kind !== "scalar" || external.value !== true) return;
  for (const [name, value] of entries) {
    if (["name", "external"].includes(name) || name.startsWith("x-")) continue;
    const message = `an external volume cannot have ${name}: it is made elsewhere; remove one of them`;
    context.report("contradiction", [...key, name], value, message);
  }
}

function checkContent(node: Node, key: Key, kinds: readonly string[], context: Context): void {
  const entries = entriesOf(node);
  const given = kinds.filter((kind) => entries.has(kind));
  if (given.length > 1) {
    context.report(
      "contradiction",
      key,
      node,
      `${given.join(" and ")} exclude each other; keep one`,
    );
  }
  if (given.length === 0 && !entries.has("driver") && !entries.has("external")) {
    context.report("missing-key", key, node, `needs one of ${kinds.join(", ")}`);
  }
}

function devicesOf(service: Node): readonly MapNode[] {
  const step = (node: Node | undefined, ...keys: readonly string[]) =>
    keys.reduce<Node | undefined>((at, key) => entriesOf(at).get(key), node);
  const lists = [
    step(service, "gpus"),
    step(service, "deploy", "resources", "reservations", "devices"),
  ];
  return lists.flatMap(itemsOf).flatMap((device) => (device.kind === "map" ? [device] : []));
}

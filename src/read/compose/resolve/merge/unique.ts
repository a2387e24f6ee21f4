import type { Context, Key } from "../context.ts";
import type { MapNode, Node } from "../node.ts";
import { entriesOf, printed, stringOf } from "../node.ts";
import { below, pathRules, type Rules } from "../path-rules.ts";
import { parseVolume } from "../short-forms/volumes.ts";

/** What an item is found again by; null: it has no such thing. */
type Identity = (item: Node) => string | null;

const NAMES =
  "annotations build.args build.additional_contexts build.platform build.tags build.labels cap_add cap_drop deploy.labels dns dns_opt dns_search environment labels links networks.*.aliases networks.*.link_local_ips profiles sysctls tmpfs";

const UNIQUE = pathRules<Identity>({
  "networks.*.labels": nameOf,
  "networks.*.ipam.options": nameOf,
  "services.*.configs": (item) => mountOf(item, ""),
  "services.*.secrets": (item) => mountOf(item, "/run/secrets"),
  "services.*.devices": deviceOf,
  "services.*.env_file": (item) => stringOf(item) ?? stringOf(entriesOf(item).get("path")),
  "services.*.expose": (item) => (isOneOf(item, ["string", "int"]) ? printed(item) : null),
  "services.*.ports": portOf,
  "services.*.volumes": volumeOf,
  ...Object.fromEntries(NAMES.split(" ").map((key) => [`services.*.${key}`, nameOf])),
});

/** In lists whose items have a name or target, the last of those that share it stays. */
export function withoutRedefined(map: MapNode, context: Context): MapNode {
  const result = unique(map, [], UNIQUE, context);
  return result.kind === "map" ? result : map;
}

function unique(node: Node, key: Key, rules: Rules<Identity> | null, context: Context): Node {
  if (!rules || node.kind === "scalar") return node;
  if (node.kind === "map") {
    const entries = new Map<string, Node>();
    for (const [name, value] of node.entries) {
      entries.set(name, unique(value, [...key, name], below(rules, name), context));
    }
    return { ...node, entries };
  }
  const { rule } = rules;
  if (!rule) return node;
  const items = new Map<string, Node>();
  for (const [index, item] of node.items.entries()) {
    const identity = rule(item);
    if (identity === null) {
      const message =
        "is not what belongs in this list; see its forms in the compose specification";
      context.report("wrong-type", [...key, `${index}`], item, message);
    }
    items.set(identity ?? `(${index})`, item);
  }
  return { ...node, items: [...items.values()] };
}

function isOneOf(node: Node, types: readonly string[]): boolean {
  return node.kind === "scalar" && types.includes(node.type);
}

function nameOf(item: Node): string | null {
  return stringOf(item)?.split("=", 1)[0] ?? null;
}

function volumeOf(item: Node): string | null {
  if (item.kind === "map") return stringOf(item.entries.get("target"));
  const text = stringOf(item);
  if (text === null) return "";
  // A volume that cannot be read is complained about where it is taken apart.
  const volume = parseVolume(text);
  return "wrong" in volume ? text : volume.target;
}

function deviceOf(item: Node): string | null {
  if (item.kind === "map") return stringOf(item.entries.get("target"));
  const [source = "", target] = (stringOf(item) ?? "").split(":");
  return target ?? source;
}

function mountOf(item: Node, folder: string): string | null {
  const text = stringOf(item);
  if (text !== null) return `${folder}/${text}`;
  if (item.kind !== "map") return null;
  const target = item.entries.get("target");
  const source = item.entries.get("source");
  if (target) return stringOf(target);
  return `${folder}/${source ? printed(source) : "<nil>"}`;
}

function portOf(item: Node): string | null {
  if (item.kind === "scalar") return isOneOf(item, ["string", "int"]) ? printed(item) : "";
  const entries = entriesOf(item);
  const target = entries.get("target");
  if (item.kind !== "map" || !target) return null;
  const of = (key: string, otherwise: string) => {
    const value = entries.get(key);
    return value ? printed(value) : otherwise;
  };
  const host = `${of("host_ip", "0.0.0.0")}:${of("published", "")}`;
  return `${host}:${printed(target)}/${of("protocol", "tcp")}`;
}

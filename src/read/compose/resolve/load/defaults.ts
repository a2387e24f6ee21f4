import { type MapNode, type Node, printed, textNode, withEntries } from "../node.ts";
import { below, pathRules, type Rules } from "../path-rules.ts";

type Fill = (map: MapNode) => MapNode;

const RULES = pathRules<Fill>({
  "services.*.build": (build) => filled(build, "context", "."),
  "services.*.secrets.*": (secret) => {
    const source = secret.entries.get("source");
    return filled(secret, "target", `/run/secrets/${source ? printed(source) : "<nil>"}`);
  },
  "services.*.ports.*": (port) => filled(filled(port, "protocol", "tcp"), "mode", "ingress"),
  "services.*.deploy.resources.reservations.devices.*": allDevices,
  "services.*.gpus.*": allDevices,
});

/** What compose takes where nothing is said (compose-go: transform/defaults.go). */
export function withDefaults(model: MapNode): MapNode {
  const result = defaults(model, RULES);
  return result.kind === "map" ? result : model;
}

function defaults(node: Node, rules: Rules<Fill> | null): Node {
  if (!rules || node.kind === "scalar") return node;
  if (rules.rule) return node.kind === "map" ? rules.rule(node) : node;
  if (node.kind === "list") {
    return { ...node, items: node.items.map((item) => defaults(item, below(rules, "[]"))) };
  }
  const entries = new Map<string, Node>();
  for (const [name, value] of node.entries) entries.set(name, defaults(value, below(rules, name)));
  return { ...node, entries };
}

function filled(map: MapNode, key: string, value: string): MapNode {
  return map.entries.has(key) ? map : withEntries(map, { [key]: textNode(value, map.spot) });
}

function allDevices(map: MapNode): MapNode {
  return map.entries.has("device_ids") ? map : filled(map, "count", "all");
}

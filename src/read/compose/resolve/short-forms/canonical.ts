import type { Context, Key } from "../context.ts";
import { type MapNode, type Node, stringOf } from "../node.ts";
import { below, pathRules, type Rules } from "../path-rules.ts";
import {
  canonicalBuild,
  canonicalContexts,
  canonicalDependsOn,
  canonicalDevice,
  canonicalEnvFiles,
  canonicalExternal,
  canonicalGpus,
  canonicalNetworks,
  canonicalSource,
  canonicalSsh,
  canonicalUlimit,
} from "./long-forms.ts";
import { canonicalPorts, canonicalVolume } from "./mounts-and-ports.ts";

/** null: cannot be read, and is left out. */
export type Canonical = (node: Node, key: Key, context: Context) => Node | null;

/** Keys whose short form becomes the long one; those with `deep` have such keys inside. */
interface Rule {
  readonly make: Canonical;
  readonly deep: boolean;
}

const flat = (make: Canonical): Rule => ({ make, deep: false });
const deep = (make: Canonical): Rule => ({ make, deep: true });

const RULES = pathRules<Rule>({
  "services.*.build": deep(canonicalBuild),
  "services.*.build.additional_contexts": flat(canonicalContexts),
  "services.*.build.secrets.*": flat(canonicalSource),
  "services.*.build.ssh": flat(canonicalSsh),
  "services.*.build.ulimits.*": flat(canonicalUlimit),
  "services.*.configs.*": flat(canonicalSource),
  "services.*.depends_on": flat(canonicalDependsOn),
  "services.*.devices.*": flat(canonicalDevice),
  "services.*.dns": flat(asList),
  "services.*.env_file": flat(canonicalEnvFiles),
  "services.*.extends": flat(canonicalExtends),
  "services.*.gpus": flat(canonicalGpus),
  "services.*.label_file": flat(asList),
  "services.*.networks": flat(canonicalNetworks),
  "services.*.ports": flat(canonicalPorts),
  "services.*.secrets.*": flat(canonicalSource),
  "services.*.ulimits.*": flat(canonicalUlimit),
  "services.*.volumes.*": flat(canonicalVolume),
  ...Object.fromEntries(
    ["volumes", "networks", "secrets", "configs"].map((key) => [
      `${key}.*`,
      deep(canonicalExternal),
    ]),
  ),
});

/** Every short form in its long form (compose-go: transform/canonical.go). */
export function canonicalModel(map: MapNode, context: Context): MapNode {
  const result = canonical(map, [], RULES, context);
  return result?.kind === "map" ? result : map;
}

function canonical(node: Node, key: Key, rules: Rules<Rule> | null, context: Context): Node | null {
  const rule = rules?.rule;
  const made = rule ? rule.make(node, key, context) : node;
  if (!rules || made === null || made.kind === "scalar" || (rule && !rule.deep)) return made;
  if (made.kind === "list") {
    const items = made.items.flatMap(
      (item, index) => canonical(item, [...key, `${index}`], below(rules, "[]"), context) ?? [],
    );
    return { ...made, items };
  }
  const entries = new Map<string, Node>();
  for (const [name, value] of made.entries) {
    const inner = canonical(value, [...key, name], below(rules, name), context);
    if (inner !== null) entries.set(name, inner);
  }
  return { ...made, entries };
}

function asList(node: Node): Node {
  const empty = (item: Node) =>
    stringOf(item) === "" || (item.kind === "scalar" && item.value === null);
  if (node.kind === "list") return { ...node, items: node.items.filter((item) => !empty(item)) };
  return stringOf(node) === null
    ? node
    : { kind: "list", items: empty(node) ? [] : [node], spot: node.spot };
}

function canonicalExtends(node: Node): Node {
  return stringOf(node) === null
    ? node
    : { kind: "map", entries: new Map([["service", node]]), spot: node.spot };
}

import type { Context, Key } from "../context.ts";
import { isNull, type MapNode, type Node } from "../node.ts";
import { below, pathRules, type Rules } from "../path-rules.ts";
import {
  mergeBuild,
  mergeDependsOn,
  mergeHosts,
  mergeLogging,
  mergeNetworks,
  mergePools,
  mergeSequences,
  type SpecialMerge,
  takeLater,
} from "./special.ts";

const LISTS =
  "annotations build.args build.additional_contexts build.labels deploy.labels dns dns_opt dns_search env_file label_file environment labels sysctls tmpfs";

/** Keys with rules of their own (compose specification: merge; compose-go: override/merge.go). */
const SPECIAL = pathRules<SpecialMerge>({
  "networks.*.ipam.config": mergePools,
  "networks.*.labels": mergeSequences,
  "volumes.*.labels": mergeSequences,
  "services.*.build": mergeBuild,
  "services.*.build.extra_hosts": mergeHosts,
  "services.*.command": takeLater,
  "services.*.depends_on": mergeDependsOn,
  "services.*.entrypoint": takeLater,
  "services.*.extra_hosts": mergeHosts,
  "services.*.healthcheck.test": takeLater,
  "services.*.logging": mergeLogging,
  "services.*.networks": mergeNetworks,
  "services.*.ulimits.*": takeLater,
  ...Object.fromEntries(LISTS.split(" ").map((key) => [`services.*.${key}`, mergeSequences])),
});

/** Lays one file over another: maps are merged, lists appended, the rest replaced. */
export function mergeFiles(earlier: MapNode, later: MapNode, context: Context): MapNode {
  return mergeMaps(earlier, later, { key: [], rules: SPECIAL, context });
}

/** Lays a service over the one that it extends. */
export function mergeServices(
  base: MapNode,
  own: MapNode,
  name: string,
  context: Context,
): MapNode {
  const services = below(SPECIAL, "services");
  const rules = services && below(services, name);
  return mergeMaps(base, own, { key: ["services", name], rules, context });
}

export interface Merging {
  readonly key: Key;
  readonly rules: Rules<SpecialMerge> | null;
  readonly context: Context;
}

function mergeNodes(earlier: Node, later: Node, merging: Merging): Node {
  const special = merging.rules?.rule;
  if (special) return special(earlier, later, { ...merging, mergeMaps });
  if (isNull(later)) return earlier;
  if (earlier.kind === "map" && later.kind === "map") return mergeMaps(earlier, later, merging);
  if (earlier.kind === "list" && later.kind === "list") {
    return { ...later, items: [...earlier.items, ...later.items] };
  }
  if (earlier.kind !== "scalar") {
    const kind = earlier.kind === "map" ? "map" : "list";
    const message = `cannot be merged: it is a ${kind} in ${earlier.spot.file}:${earlier.spot.line}`;
    merging.context.report(
      "cannot-merge",
      merging.key,
      later,
      `${message}; write a ${kind} here too`,
    );
  }
  return later;
}

function mergeMaps(earlier: MapNode, later: MapNode, { key, rules, context }: Merging): MapNode {
  const entries = new Map(earlier.entries);
  for (const [name, value] of later.entries) {
    const before = entries.get(name);
    const merged =
      before === undefined || name.startsWith("x-")
        ? value
        : mergeNodes(before, value, {
            key: [...key, name],
            rules: rules && below(rules, name),
            context,
          });
    entries.set(name, merged);
  }
  return { ...later, entries };
}

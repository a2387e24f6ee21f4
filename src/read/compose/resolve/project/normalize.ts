import { type Variables, variable } from "../context.ts";
import { clean } from "../file-path.ts";
import {
  boolNode,
  entriesOf,
  IMPLIED,
  isNull,
  itemsOf,
  type MapNode,
  mapNode,
  type Node,
  nullNode,
  stringOf,
  textNode,
  withEntries,
} from "../node.ts";
import { namedItems } from "../shape/mappings.ts";

/** Adds what compose takes for granted (compose-go: loader/normalize.go). */
export function normalize(model: MapNode, name: string, variables: Variables): MapNode {
  const services = entriesOf(model.entries.get("services"));
  const normal = new Map<string, Node>();
  for (const [key, service] of services) {
    normal.set(key, service.kind === "map" ? normalService(service, variables) : service);
  }
  const usesDefault = [...normal.values()].some((service) =>
    entriesOf(entriesOf(service).get("networks")).has("default"),
  );
  const networks = new Map(entriesOf(model.entries.get("networks")));
  if (usesDefault && !networks.has("default")) networks.set("default", nullNode(IMPLIED));
  const spot = (key: string) => model.entries.get(key)?.spot ?? IMPLIED;
  const named = (key: string, entries: ReadonlyMap<string, Node>) =>
    entries.size > 0 ? mapNode(withNames(entries, name), spot(key)) : null;
  return withEntries(model, {
    services: mapNode(normal, spot("services")),
    networks: named("networks", networks),
    ...Object.fromEntries(
      ["volumes", "configs", "secrets"].map((key) => [
        key,
        named(key, entriesOf(model.entries.get(key))),
      ]),
    ),
  });
}

/** What is not external belongs to the project, and has its name. */
function withNames(entries: ReadonlyMap<string, Node>, project: string): [string, Node][] {
  return [...entries].map(([key, value]) => {
    const map = value.kind === "map" ? value : mapNode([], value.spot);
    const own = map.entries.get("name");
    if (own && !isNull(own)) return [key, map];
    const external = map.entries.get("external");
    const isExternal =
      external?.kind === "scalar" && /^(?:1|t|true)$/i.test(String(external.value));
    const name = textNode(isExternal ? key : `${project}_${key}`, IMPLIED);
    return [key, withEntries(map, { name })];
  });
}

function normalService(service: MapNode, variables: Variables): MapNode {
  const { entries } = service;
  const build = entries.get("build");
  const environment = entries.get("environment");
  const set: Record<string, Node | null> = {};
  if (stringOf(entries.get("pull_policy")) === "if_not_present") {
    set["pull_policy"] = textNode("missing", service.spot);
  }
  if (build?.kind === "map") set["build"] = normalBuild(build, variables);
  if (environment) set["environment"] = withOutside(environment, variables, true);
  const networks = entries.get("networks");
  if (!entries.has("network_mode") && (!networks || entriesOf(networks).size === 0)) {
    set["networks"] = mapNode([["default", nullNode(IMPLIED)]], networks?.spot ?? IMPLIED);
  }
  const volumes = entries.get("volumes");
  if (volumes?.kind === "list") {
    set["volumes"] = { ...volumes, items: volumes.items.map(withCleanTarget) };
  }
  const dependencies = dependenciesOf(service);
  if (dependencies.size > 0) {
    set["depends_on"] = mapNode(dependencies, entries.get("depends_on")?.spot ?? IMPLIED);
  }
  return withEntries(service, set);
}

function normalBuild(build: MapNode, variables: Variables): MapNode {
  const { entries, spot } = build;
  const isNamed = entries.has("dockerfile") || entries.has("dockerfile_inline");
  const args = entries.get("args");
  return withEntries(build, {
    ...(isNamed ? {} : { dockerfile: textNode("Dockerfile", spot) }),
    ...(args ? { args: withOutside(args, variables, false) } : {}),
  });
}

/** Names without a value take it from outside; where there is none they stay only if `keep`. */
function withOutside(node: Node, variables: Variables, keep: boolean): Node {
  if (node.kind === "scalar") return node;
  const pairs = node.kind === "map" ? [...node.entries] : namedItems(node.items);
  return mapNode(
    pairs.flatMap(([name, value]): (readonly [string, Node])[] => {
      const outside = isNull(value) ? variable(variables, name) : undefined;
      if (outside !== undefined) return [[name, textNode(outside, value.spot)]];
      return keep || !isNull(value) ? [[name, value]] : [];
    }),
    node.spot,
  );
}

function withCleanTarget(volume: Node): Node {
  const target = stringOf(entriesOf(volume).get("target"));
  if (volume.kind !== "map" || target === null) return volume;
  return withEntries(volume, {
    target: textNode(clean(target), volume.entries.get("target")?.spot ?? volume.spot),
  });
}

const SHARED = ["network_mode", "ipc", "pid", "uts", "cgroup"];

/** Services that this one needs without saying so in `depends_on`. */
function dependenciesOf({ entries }: MapNode): Map<string, Node> {
  const found = new Map(entriesOf(entries.get("depends_on")));
  const add = (name: string, restart: boolean, { spot }: Node) => {
    if (found.has(name)) return;
    found.set(
      name,
      mapNode(
        [
          ["condition", textNode("service_started", spot)],
          ["restart", boolNode(restart, spot)],
          ["required", boolNode(true, spot)],
        ],
        spot,
      ),
    );
  };
  for (const link of itemsOf(entries.get("links"))) {
    const parts = (stringOf(link) ?? "").split(":");
    add((parts.length === 2 ? parts[0] : parts.join(":")) ?? "", true, link);
  }
  for (const key of SHARED) {
    const node = entries.get(key);
    const [, name] = /^service:(.*)$/s.exec(stringOf(node) ?? "") ?? [];
    if (node && name !== undefined) add(name, true, node);
  }
  for (const from of itemsOf(entries.get("volumes_from"))) {
    const text = stringOf(from) ?? "";
    if (!text.startsWith("container:")) add(text.split(":")[0] ?? "", false, from);
  }
  return found;
}

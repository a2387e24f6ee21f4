import { entriesOf, itemsOf, type MapNode, type Node, stringOf, withEntries } from "../node.ts";

export interface Choice {
  readonly profiles: readonly string[];
  /** Empty: all that the profiles turn on. */
  readonly services: readonly string[];
}

export type ServiceNodes = ReadonlyMap<string, MapNode>;

/** Services without a profile, and those with one that is on. */
export function isOn(service: Node, profiles: readonly string[]): boolean {
  const own = profilesOf(service);
  return (
    own.length === 0 || profiles.includes("*") || own.some((profile) => profiles.includes(profile))
  );
}

function profilesOf(service: Node): readonly string[] {
  return itemsOf(entriesOf(service).get("profiles")).flatMap((item) => stringOf(item) ?? []);
}

/** The profiles that naming services turns on: theirs. */
export function profilesWith(all: ServiceNodes, { profiles, services }: Choice): readonly string[] {
  const added = services.flatMap((name) => {
    const service = all.get(name);
    return service && !isOn(service, profiles) ? profilesOf(service) : [];
  });
  return [...profiles, ...added];
}

export interface Selection {
  readonly services: ServiceNodes;
  /** Names that are needed and not there, with who asks for them; null: the choice itself. */
  readonly unknown: readonly { readonly name: string; readonly by: string | null }[];
}

/** The named services and what they depend on, without dependencies on others. */
export function selected(enabled: ServiceNodes, names: readonly string[]): Selection {
  if (names.length === 0) return { services: enabled, unknown: [] };
  const wanted = new Set<string>();
  const unknown: { name: string; by: string | null }[] = [];
  const queue: { name: string; by: string | null; required: boolean }[] = names.map((name) => ({
    name,
    by: null,
    required: true,
  }));
  for (const { name, by, required } of queue) {
    const service = enabled.get(name);
    if (!service) {
      if (required) unknown.push({ name, by });
      continue;
    }
    if (wanted.has(name)) continue;
    wanted.add(name);
    for (const [other, dependency] of entriesOf(service.entries.get("depends_on"))) {
      const needed = entriesOf(dependency).get("required");
      const isRequired = !(needed?.kind === "scalar" && needed.value === false);
      queue.push({ name: other, by: name, required: isRequired });
    }
  }
  const services = new Map<string, MapNode>();
  for (const [name, service] of enabled) {
    if (wanted.has(name)) services.set(name, withoutOthers(service, wanted));
  }
  return { services, unknown };
}

function withoutOthers(service: MapNode, wanted: ReadonlySet<string>): MapNode {
  const dependencies = service.entries.get("depends_on");
  if (dependencies?.kind !== "map") return service;
  const kept = [...dependencies.entries].filter(([name]) => wanted.has(name));
  if (kept.length === dependencies.entries.size) return service;
  return withEntries(service, {
    depends_on: kept.length > 0 ? { ...dependencies, entries: new Map(kept) } : null,
  });
}

import type { Flow } from "./flow.ts";
import { byWildcard, type Entries } from "./map-wildcards.ts";
import { compilePattern, matchPattern } from "./pattern.ts";
import type { Expanded } from "./variables.ts";

/** How a map reads other variables; handed in because those may be maps again. */
export interface Reader {
  readonly expand: (flow: Flow, template: string) => Expanded;
}

const SPECIAL = new Set(["default", "hostnames", "volatile", "include"]);

/** The value of a variable that a `map` block defines; null for others and where it is not known. */
export function mapValue(flow: Flow, name: string, reader: Reader): string | null {
  const map = flow.model.maps.get(name);
  if (!map?.block || flow.evaluating.has(name)) return null;
  flow.evaluating.add(name);
  try {
    const source = reader.expand(flow, map.args[0] ?? "");
    if (source.unknown.length > 0) return null;
    const entry = pickEntry(flow, map.block, source.text);
    if (entry === null) return "";
    const value = entry && reader.expand(flow, entry);
    return value && value.unknown.length === 0 ? value.text : null;
  } finally {
    flow.evaluating.delete(name);
  }
}

/** The entry's value; null where none fits, undefined where that cannot be told. */
function pickEntry(flow: Flow, entries: Entries, source: string): string | null | undefined {
  const wanted = source.toLowerCase();
  const plain = entries.find(
    ({ name }) => !SPECIAL.has(name) && name.replace(/^\\/, "").toLowerCase() === wanted,
  );
  if (plain) return plain.args[0] ?? "";
  const wildcard = entries.some(({ name }) => name === "hostnames")
    ? byWildcard(entries, wanted)
    : null;
  if (wildcard !== null) return wildcard;
  for (const { name, args } of entries) {
    if (!name.startsWith("~")) continue;
    const regexp = compilePattern(name.replace(/^~\*?/, ""), name.startsWith("~*"), source);
    if (!regexp) return undefined;
    const match = matchPattern(regexp, source);
    if (!match) continue;
    flow.captures = match.groups;
    for (const [key, value] of Object.entries(match.named)) flow.variables.set(key, value);
    return args[0] ?? "";
  }
  return entries.find(({ name }) => name === "default")?.args[0] ?? null;
}

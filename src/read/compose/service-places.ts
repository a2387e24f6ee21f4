import type { Place } from "../../case/place.ts";
import { array, at, number, string } from "../json.ts";
import type { Entry } from "./positions.ts";
import type { Layer } from "./service-entries.ts";
import { writtenPort, writtenTarget } from "./short-forms.ts";

/** Lists that compose turns into maps; their items get the key that they stand for. */
const KEYED = new Set(["environment", "depends_on", "networks", "labels", "secrets", "configs"]);
/** Lists that a later file replaces as a whole; the others are merged (compose: merge rules). */
const REPLACED = ["command", "entrypoint", "healthcheck.test"];
/** Lists whose items are found again in the resolved file by what they say. */
const MATCHED = ["ports", "volumes"];

/**
 * Key path to place. Items of `ports` and `volumes` have the index that they have in the resolved
 * file, whichever of the files they come from.
 */
export function servicePlaces(
  layers: readonly Layer[],
  resolved: unknown,
): Readonly<Record<string, Place>> {
  const places = new Map<string, Place>();
  for (const layer of layers) {
    for (const entry of layer) {
      const key = keyOf(entry, layer);
      if (key === null) continue;
      if (REPLACED.includes(key)) forgetBelow(places, key);
      places.set(key, entry.place);
    }
  }
  for (const list of MATCHED) {
    for (const [key, place] of matched(list, layers, resolved)) places.set(key, place);
  }
  return Object.fromEntries(places);
}

function keyOf({ path, value }: Entry, layer: Layer): string | null {
  const [first, second, ...rest] = path;
  if (first === undefined) return "";
  if (second !== undefined && MATCHED.includes(first)) return null;
  if (second === undefined || !KEYED.has(first) || !/^\d+$/.test(second)) return path.join(".");
  // `- NAME=value`, `- db`, or the long form `- source: x`.
  const long = layer.find(
    (entry) => entry.path[0] === first && entry.path[1] === second && entry.path[2] === "source",
  );
  const name = (value ?? long?.value ?? second).split("=")[0] ?? second;
  return [first, name, ...rest].join(".");
}

function forgetBelow(places: Map<string, Place>, key: string): void {
  for (const known of [...places.keys()]) if (known.startsWith(`${key}.`)) places.delete(known);
}

/** The `ports` of a resolved service without UDP: no HTTP request goes there. */
export function tcpPorts(resolved: unknown): readonly unknown[] {
  return array(at(resolved, "ports")).filter((port) => at(port, "protocol") !== "udp");
}

interface Item {
  readonly says: (resolved: unknown) => number;
  readonly entries: readonly Entry[];
}

/** Of several items that fit equally well the last is meant: later files win. */
function matched(
  list: string,
  layers: readonly Layer[],
  resolved: unknown,
): readonly (readonly [string, Place])[] {
  const items = layers.flatMap((layer) => itemsOf(list, layer));
  const targets = list === "ports" ? tcpPorts(resolved) : array(at(resolved, list));
  return targets.flatMap((target, index) => {
    let best: Item | null = null;
    let bestScore = 1;
    for (const item of items) {
      const score = item.says(target);
      if (score >= bestScore) [best, bestScore] = [item, score];
    }
    return (best?.entries ?? []).map(
      ({ path, place }) => [[list, index, ...path.slice(2)].join("."), place] as const,
    );
  });
}

function itemsOf(list: string, layer: Layer): readonly Item[] {
  const below = layer.filter(({ path }) => path[0] === list && path[1] !== undefined);
  const groups = Map.groupBy(below, ({ path }) => path[1]);
  return [...groups.values()].map((entries) => {
    const value = (...path: readonly string[]) =>
      entries.find((entry) => entry.path.slice(2).join(".") === path.join("."))?.value ?? null;
    const short = value();
    const says =
      list === "ports"
        ? saysPort(short, value("target"), value("published"))
        : saysTarget(short === null ? value("target") : writtenTarget(short));
    return { says, entries };
  });
}

function saysPort(short: string | null, target: string | null, published: string | null) {
  const written = short === null ? null : writtenPort(short);
  const container = written ? written.container : number(target);
  const host = written ? written.host : number(published);
  return (resolved: unknown): number => {
    if (container !== null && container !== number(at(resolved, "target"))) return 0;
    const bound = number(at(resolved, "published"));
    if (host !== null && host !== bound) return 0;
    return 1 + (container === null ? 0 : 1) + (host === null ? 0 : 1);
  };
}

function saysTarget(target: string | null) {
  return (resolved: unknown): number => {
    const actual = string(at(resolved, "target"));
    if (target === null || actual === null) return 0;
    if (target.replace(/\/$/, "") === actual.replace(/\/$/, "")) return 2;
    return target.includes("$") ? 1 : 0;
  };
}

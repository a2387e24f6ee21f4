import type { Place } from "../../case/place.ts";
import { array, at, number, string } from "../json.ts";
import type { ResolvedCompose, WrittenItem } from "./resolve.ts";

/** Lists whose items are found again in what compose resolved by what they say. */
const MATCHED = ["ports", "volumes"] as const;

/**
 * Key path to place. Items of `ports` and `volumes` have the index that they have in the resolved
 * file, whichever of the files they come from.
 */
export function servicePlaces(
  service: string,
  files: ResolvedCompose,
  resolved: unknown,
): Readonly<Record<string, Place>> {
  const places = Object.entries(files.placesBelow("services", service)).filter(
    ([key]) => !/^(?:ports|volumes)\.\d/.test(key),
  );
  for (const list of MATCHED) {
    const targets = list === "ports" ? tcpPorts(resolved) : array(at(resolved, list));
    const items = matched(files.written("services", service, list), targets, says[list]);
    for (const [index, item] of items.entries()) {
      for (const [key, place] of Object.entries(item?.places ?? {})) {
        places.push([[list, index, ...(key === "" ? [] : [key])].join("."), place]);
      }
    }
  }
  return Object.fromEntries(places);
}

/** The `ports` of a resolved service without UDP: no HTTP request goes there. */
export function tcpPorts(resolved: unknown): readonly unknown[] {
  return array(at(resolved, "ports")).filter((port) => at(port, "protocol") !== "udp");
}

/** How well a written item fits a resolved one; 0: not. */
type Says = (written: unknown, resolved: unknown) => number;

const says: Readonly<Record<(typeof MATCHED)[number], Says>> = {
  ports: (written, resolved) => {
    const target = number(at(written, "target"));
    if (target === null || target !== number(at(resolved, "target"))) return 0;
    if (at(written, "protocol") === "udp") return 0;
    return at(written, "published") === at(resolved, "published") ? 2 : 1;
  },
  volumes: (written, resolved) => {
    const target = string(at(written, "target"));
    return target !== null && target === string(at(resolved, "target"))?.replace(/(.)\/$/, "$1")
      ? 2
      : 0;
  },
};

/** What fits best first; text with variables that nobody knows goes to what is left, in order. */
function matched(
  items: readonly WrittenItem[],
  targets: readonly unknown[],
  fits: Says,
): readonly (WrittenItem | null)[] {
  const left = new Set(items);
  const found = new Map<unknown, WrittenItem>();
  for (const score of [2, 1]) {
    for (const target of targets) {
      if (found.has(target)) continue;
      const fitting = [...left].filter(({ value }) => fits(value, target) === score);
      // Of those that say the same the last is meant: later files win.
      const item = score === 2 ? fitting.at(-1) : fitting[0];
      if (!item) continue;
      found.set(target, item);
      left.delete(item);
    }
  }
  const unread = [...left].filter(({ value }) => typeof value === "string");
  return targets.map((target) => found.get(target) ?? unread.shift() ?? null);
}

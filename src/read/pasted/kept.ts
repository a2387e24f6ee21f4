import type { Capture } from "../../case/captures.ts";
import { LOOKED } from "../../case/coverage.ts";
import type { Material, Segment } from "./material.ts";
import type { Names } from "./names.ts";

export type Kept = Extract<Material, { readonly is: "unit" }>;

/** What a machine keeps running, by name, as it was shown last. */
export function keptIn(materials: readonly Material[]): ReadonlyMap<string, Kept> {
  return new Map(
    materials.flatMap((one) => (one.is === "unit" ? [[one.service, one] as const] : [])),
  );
}

/**
 * Without the units that are neither end of the path: of a machine people show more than they need,
 * and what failed there beside it (mail, certificates) says nothing about the requests.
 */
export function concerning(
  segments: readonly Segment[],
  { proxy, backend }: Names,
): readonly Segment[] {
  const kept = keptIn(segments.flatMap(({ materials }) => materials));
  const isAside = (one: Material) =>
    (one.is === "unit" || one.is === "log") &&
    one.service !== null &&
    kept.has(one.service) &&
    one.service !== proxy &&
    one.service !== backend.service;
  return segments.map((segment) => ({
    ...segment,
    materials: segment.materials.filter((one) => !isAside(one)),
  }));
}

/** The last that was shown of each, as `systemctl show` would have shown it. */
export function keptCaptures(materials: readonly Material[], now: string): readonly Capture[] {
  return [...keptIn(materials).values()].map(({ service, properties }): Capture => {
    const body = { text: properties.join("\n") };
    const how = "systemctl status, pasted";
    return { kind: "unit.show", subject: service, how, at: now, coverage: LOOKED, body };
  });
}

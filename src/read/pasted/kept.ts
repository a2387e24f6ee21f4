import type { Capture } from "../../case/captures.ts";
import { LOOKED } from "../../case/coverage.ts";
import type { Material, Segment } from "./material.ts";
import type { Names } from "./names.ts";

export type Kept = Extract<Material, { readonly is: "unit" | "program" }>;

/** What a machine keeps running, by name, as it was shown last. */
export function keptIn(materials: readonly Material[]): ReadonlyMap<string, Kept> {
  return new Map(materials.flatMap((one) => (isKept(one) ? [[one.service, one] as const] : [])));
}

function isKept(one: Material): one is Kept {
  return one.is === "unit" || one.is === "program";
}

/**
 * Without the units and programs that are neither end of the path: of a machine people show more than they need,
 * and what failed there beside it (mail, certificates) says nothing about the requests. A unit that runs at
 * another port may be the one that nginx is to ask.
 */
export function concerning(
  segments: readonly Segment[],
  { proxy, backend, elsewhere }: Names,
): readonly Segment[] {
  const kept = keptIn(segments.flatMap(({ materials }) => materials));
  const isAside = (one: Material) =>
    (isKept(one) || one.is === "log") &&
    one.service !== null &&
    kept.has(one.service) &&
    !(one.is === "unit" && elsewhere.includes(one.service)) &&
    one.service !== proxy &&
    one.service !== backend.service;
  return segments.map((segment) => ({
    ...segment,
    materials: segment.materials.filter((one) => !isAside(one)),
  }));
}

/** The last that was shown of each; of a unit as `systemctl show` would have shown it. */
export function keptCaptures(materials: readonly Material[], now: string): readonly Capture[] {
  return [...keptIn(materials).values()].map((one): Capture => {
    const shown = { subject: one.service, at: now, coverage: LOOKED };
    if (one.is === "unit") {
      const body = { text: one.properties.join("\n") };
      return { ...shown, kind: "unit.show", how: "systemctl status, pasted", body };
    }
    const { service: program, status, restarts, row } = one;
    const body = { program, status, restarts, row };
    return { ...shown, kind: "pm2.list", how: "pm2 list, pasted", body };
  });
}

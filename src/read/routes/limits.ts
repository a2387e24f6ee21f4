import type { Constants } from "./constants.ts";

const SMALLEST_LIMIT = 1024;

/** Bytes of the one limit that a handler compares with; null where there is none, or several. */
export function limitIn(body: string, constants: Constants): number | null {
  const names = new Set(
    [...body.matchAll(/\b([A-Z0-9_]*(?:MAX|LIMIT)[A-Z0-9_]*)\b/g)].map(([, name = ""]) => name),
  );
  const limits = [...names]
    .flatMap((name) => constants.number(name) ?? [])
    .filter((bytes) => bytes >= SMALLEST_LIMIT);
  return limits.length === 1 ? (limits[0] ?? null) : null;
}

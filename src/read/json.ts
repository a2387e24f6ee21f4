/**
 * Careful steps into API answers whose shape nobody vouches for: every step gives a value of the
 * type it names, or nothing.
 */
export type Json = Readonly<Record<string, unknown>>;

export function record(value: unknown): Json {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Json)
    : {};
}

export function array(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function string(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

/** Numbers, and text that is nothing but a number (compose writes sizes and ports as text). */
export function number(value: unknown): number | null {
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value !== "string" || !/^-?\d+$/.test(value)) return null;
  return Number(value);
}

export function strings(value: unknown): readonly string[] {
  return array(value).filter((item) => typeof item === "string");
}

/** Walks keys: `at(inspect, "State", "Health", "Status")`. */
export function at(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>((inner, key) => record(inner)[key], value);
}

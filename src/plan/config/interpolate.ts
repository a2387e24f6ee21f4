import type { KeyPath } from "./document.ts";
import { type Saved, savedBySteps } from "./saved-names.ts";

/** What is needed to fill `${NAME}`, and what is told about it on the way. */
export interface Interpolation {
  /** The value of a name; null: there is none. */
  valueOf(name: string): string | null;
  onMissing(path: KeyPath, name: string): void;
  onFilled(path: KeyPath, name: string, value: string): void;
}

const REFERENCE = /\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g;

/**
 * Fills `${NAME}` in every string of the raw config. Names that `auth.steps` saves are filled at run
 * time: in the steps after, and in `auth.headers`, they stay as they are.
 */
export function interpolate(raw: unknown, how: Interpolation): unknown {
  return walk(raw, [], savedBySteps(raw), how);
}

function walk(value: unknown, path: KeyPath, saved: Saved, how: Interpolation): unknown {
  if (typeof value === "string") return fill(value, path, saved, how);
  if (Array.isArray(value)) {
    return value.map((item, index) => walk(item, [...path, index], saved, how));
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, walk(item, [...path, key], saved, how)]),
  );
}

function fill(text: string, path: KeyPath, saved: Saved, how: Interpolation): string {
  return text.replace(REFERENCE, (whole, name: string) => {
    if (isFilledLater(path, name, saved)) return whole;
    const value = how.valueOf(name);
    if (value === null) {
      how.onMissing(path, name);
      return whole;
    }
    how.onFilled(path, name, value);
    return value;
  });
}

function isFilledLater([group, list, index]: KeyPath, name: string, saved: Saved): boolean {
  if (group !== "auth") return false;
  const before = list === "steps" && typeof index === "number" ? saved.slice(0, index) : saved;
  return (list === "steps" || list === "headers") && before.some((names) => names.includes(name));
}

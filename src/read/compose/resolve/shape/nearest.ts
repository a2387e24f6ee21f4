import { closest } from "../../../../case/closest.ts";

/** The known name that is at most two letters away. */
export function nearest(name: string, known: readonly string[]): string | null {
  const best = closest(name, known);
  return best && best.edits <= Math.min(2, Math.ceil(name.length / 3)) ? best.name : null;
}

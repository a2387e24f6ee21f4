import { closest } from "../../../case/closest.ts";

/** The known name at most two edits away, as a typing slip leaves it; null when none is. */
export function nearestName(name: string, known: readonly string[]): string | null {
  const best = closest(name, known, (one) => one.toLowerCase());
  return best && best.edits <= 2 && best.edits < name.length / 2 ? best.name : null;
}

import type { Line } from "../log-line.ts";

/**
 * How far before its first frame a stack's own first line is looked for: Nest's advice about a
 * dependency that it cannot resolve stands between the two, ten lines of it.
 */
const KEPT = 12;

/** The last few lines that nothing else has claimed. */
export interface Recent {
  keep(line: Line): void;
  /** Newest first; taken out, so that no second stack claims them. */
  take(): readonly Line[];
}

export function createRecent(): Recent {
  let kept: Line[] = [];
  return {
    keep(line) {
      kept.push(line);
      if (kept.length > KEPT) kept.shift();
    },
    take() {
      const taken = kept.reverse();
      kept = [];
      return taken;
    },
  };
}

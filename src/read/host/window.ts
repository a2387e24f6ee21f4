import { bySystemd, eventIn, type JournalEntry } from "./journal.ts";
import type { Properties } from "./properties.ts";

/** Lives that are looked at of a unit which is started again and again, and of one that has ended. */
const LOOPING = 10;
const ENDED = 3;
const LOOK_BACK_MS = 15 * 60_000;

/**
 * The entries that tell about now. What a unit said in lives before the one that it lives says
 * nothing about its present state; of one that does not come up, the last lives are what counts.
 */
export function telling(
  entries: readonly JournalEntry[],
  unit: Properties | null,
  asked: string,
): readonly JournalEntry[] {
  const starts = entries.flatMap((entry, index) =>
    bySystemd(entry) && eventIn(entry)?.action === "start" ? index : [],
  );
  // The counter begins anew when somebody starts it by hand: then what was before was mended.
  const isFirst = unit?.["NRestarts"] === "0";
  const isActive = unit?.["ActiveState"] === "active";
  const isUp = isActive && (isFirst || !hasEndedSince(entries, starts.at(-1), asked));
  const isOver = unit?.["ActiveState"] === "failed" || unit?.["ActiveState"] === "inactive";
  const [begin = 0] = starts.slice(isUp ? -1 : isOver ? -ENDED : -LOOPING);
  const since = Date.parse(asked) - LOOK_BACK_MS;
  return entries.slice(begin).filter(({ at }) => isOver || isUp || Date.parse(at) >= since);
}

/** Up for so long, a unit is not one that is met between two ends. */
const SETTLED_MS = 60_000;

/** Whether it ended a moment before it was last started: then it may well do so again. */
function hasEndedSince(
  entries: readonly JournalEntry[],
  started: number | undefined,
  asked: string,
): boolean {
  const start = started === undefined ? undefined : entries[started];
  if (!start || Date.parse(asked) - Date.parse(start.at) >= SETTLED_MS) return false;
  const since = Date.parse(start.at) - SETTLED_MS;
  return entries
    .slice(0, started)
    .some((entry) => eventIn(entry)?.action === "die" && Date.parse(entry.at) >= since);
}

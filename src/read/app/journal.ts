import type { AppLog } from "../../case/codes/app.ts";
import { withoutEchoes } from "./echoes.ts";
import type { AppLogEntry } from "./log-line.ts";

/** Quotes are shown on one screen. */
const QUOTE = 400;

/** A place in the order of the log, taken when a stack begins and filled when it is understood. */
export interface Slot {
  /** May be called more than once: a stack can stand for two things. */
  fill(log: AppLog, quote: string): void;
}

/** Entries in the order of their first line. */
export interface Journal {
  reserve(at: string | null): Slot;
  add(log: AppLog, at: string | null, quote: string): void;
  entries(): readonly AppLogEntry[];
}

export function createJournal(): Journal {
  const slots: AppLogEntry[][] = [];
  const reserve = (at: string | null): Slot => {
    const slot: AppLogEntry[] = [];
    slots.push(slot);
    return { fill: (log, quote) => void slot.push({ log, at, quote: quote.slice(0, QUOTE) }) };
  };
  return {
    reserve,
    add: (log, at, quote) => reserve(at).fill(log, quote),
    entries: () => withoutEchoes(slots.flat()),
  };
}

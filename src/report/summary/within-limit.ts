import { fill } from "../../diagnose/message.ts";
import type { Language } from "../language.ts";
import { shortened } from "./shortened.ts";

/** How much a text may be, and what of it counts. */
export interface Budget {
  readonly limit: number;
  size(text: string): number;
}

const encoder = new TextEncoder();

/** GitHub drops a step summary above 1 MiB; some is left for what other code of the step writes. */
export const SUMMARY_BUDGET: Budget = {
  limit: 900_000,
  size: (text) => encoder.encode(text).length,
};

/**
 * Joins the parts within the budget, the diagnosis before the logs. A table or list that is too long
 * is shortened; of anything else whole parts go, so that no block stays open. What was left out is
 * said.
 */
export function withinLimit(
  parts: readonly string[],
  logs: readonly string[],
  { limit, size }: Budget,
  language: Language,
): string {
  const { report: texts } = language;
  let room = limit;
  const fits = (text: string) => size(text) + 2 <= room;
  // What follows has to say something too.
  const fitsHalf = (text: string) => size(text) + 2 <= room / 2;
  const kept = [...parts, ...logs].flatMap((part) => {
    const text = fits(part) ? part : shortened(part, fitsHalf, language);
    if (text === null) return [];
    room -= size(text) + 2;
    return [text];
  });
  const left = parts.length + logs.length - kept.length;
  const note = fill(texts[left === 1 ? "one-left-out" : "many-left-out"], { count: left });
  return `${[...kept, ...(left > 0 ? [note] : [])].join("\n\n")}\n`;
}

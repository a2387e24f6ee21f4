import { fill } from "../../diagnose/message.ts";
import type { Language } from "../language.ts";

const ROW = /^\| (?!---)/;
const ITEM = /^- /;

/**
 * A table or list that is too long for its room, with as many rows as fit and a word on the rest;
 * null where not even one fits, and of anything that is not cut without harm.
 */
export function shortened(
  part: string,
  fits: (text: string) => boolean,
  { report: texts }: Language,
): string | null {
  // A patch has lines that look like items.
  if (part.includes("```")) return null;
  const lines = part.split("\n");
  const isTable = lines.some((line) => line.startsWith("| ---"));
  const found = lines.flatMap((line, at) => ((isTable ? ROW : ITEM).test(line) ? [at] : []));
  // The first row of a table is its head.
  const own = isTable ? found.slice(1) : found;
  let [low, high] = [0, own.length];
  // Halved again and again: a list may have thousands.
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(withRows(lines, own, middle, texts))) low = middle;
    else high = middle - 1;
  }
  return low === 0 ? null : withRows(lines, own, low, texts);
}

function withRows(
  lines: readonly string[],
  rows: readonly number[],
  count: number,
  texts: Language["report"],
): string {
  const last = rows[count - 1] ?? 0;
  const left = new Set(rows.slice(count));
  const note = fill(texts["more-in-report"], { count: left.size });
  return lines
    .flatMap((line, at) => (left.has(at) ? [] : at === last ? [line, "", note] : [line]))
    .join("\n");
}

import type { TimelineEntry } from "../../report.ts";

/** A stretch of time, in milliseconds since 1970. */
export interface Span {
  readonly start: number;
  readonly ms: number;
}

/** A container that has run for weeks would squeeze the minutes that matter to a line. */
const OLD = 4;
const LIVES: ReadonlySet<string> = new Set(["create", "start"]);

/** What the time axis shows: everything, but starts that lie long before the rest. */
export function spanOf(entries: readonly TimelineEntry[]): Span | null {
  const moments = entries.map(endsOf);
  if (moments.length === 0) return null;
  const end = Math.max(...moments.map(([, to]) => to));
  const first = Math.min(...moments.map(([from]) => from));
  const rest = moments.filter((_, index) => !LIVES.has(entries[index]?.event ?? ""));
  const start = rest.length === 0 ? first : Math.min(...rest.map(([from]) => from));
  const isFar = start - first > OLD * Math.max(end - start, 10_000);
  const from = isFar ? start : first;
  const ms = Math.max(end - from, 10);
  return { start: from - ms * 0.02, ms: ms * 1.04 };
}

function endsOf({ at, ms = 0 }: TimelineEntry): readonly [number, number] {
  const from = Date.parse(at);
  return [from, from + ms];
}

/** Where a moment lies on the axis, in percent of it; the edges for what lies beyond them. */
export function percent(moment: number, { start, ms }: Span): number {
  const at = ((moment - start) / ms) * 100;
  return Math.round(Math.min(100, Math.max(0, at)) * 1e5) / 1e5;
}

/** Which way a label at this share of the axis (0 to 1) has room; `half` is a half of it. */
export function anchorAt(share: number, half: number): "start" | "middle" | "end" {
  if (share < half) return "start";
  return share > 1 - half ? "end" : "middle";
}

const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500]
  .concat([1, 2, 5, 10, 15, 30].map((n) => n * 1000))
  .concat([1, 2, 5, 10, 15, 30].map((n) => n * 60_000))
  .concat([1, 2, 3, 6, 12, 24, 48, 168].map((n) => n * 3_600_000));

/** Round moments on the axis, about so many. */
export function ticks({ start, ms }: Span, count: number): readonly number[] {
  const step = STEPS.find((one) => ms / one <= count) ?? ms / count;
  const first = Math.ceil(start / step) * step;
  return Array.from(
    { length: Math.floor((start + ms - first) / step) + 1 },
    (_, n) => first + n * step,
  );
}

/** Time of day of a tick, as exact as the ticks are apart. */
export function tickLabel(moment: number, apart: number): string {
  const iso = new Date(moment).toISOString();
  if (apart >= 86_400_000) return iso.slice(5, 10);
  if (apart >= 60_000) return iso.slice(11, 16);
  return apart >= 1000 ? iso.slice(11, 19) : iso.slice(14, 23);
}

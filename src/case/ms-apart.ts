import type { Exchange } from "./codes/http.ts";

/** Milliseconds between a time (ISO 8601) and an exchange; 0 during it, NaN where either has no time. */
export function msApart(time: string, { at, outcome }: Pick<Exchange, "at" | "outcome">): number {
  const [moment, start] = [Date.parse(time), Date.parse(at)];
  return Math.max(0, start - moment, moment - start - outcome.ms);
}

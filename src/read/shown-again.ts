import type { LogLine } from "./docker-log.ts";

/** More than time zones differ by. */
const DAYS = 2 * 24 * 60 * 60 * 1000;

const DATED = /^\[?(\d{4})[-/](\d\d)[-/](\d\d)[T ]\d\d:\d\d/;

/**
 * Whether the line's own date lies days before the time at which the engine got it: something that
 * went wrong then, and is only shown again now. A file that is printed, a log kept in a volume, an
 * archive of incidents.
 */
export function isShownAgain({ at, text }: LogLine): boolean {
  const date = at === null ? null : DATED.exec(text);
  if (at === null || date === null) return false;
  const [, year, month, day] = date;
  return Date.parse(at) - Date.UTC(Number(year), Number(month) - 1, Number(day)) > DAYS;
}

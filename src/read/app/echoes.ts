import type { AppLog } from "../../case/codes/app.ts";
import type { AppLogEntry } from "./log-line.ts";

/**
 * Servers say some things twice or five times in a row: a port in use, a worker that left. How long
 * after the first time it is still the same thing said again, in milliseconds.
 */
const ECHOED: Partial<Record<AppLog["code"], number>> = {
  listening: Number.POSITIVE_INFINITY,
  "port-in-use": Number.POSITIVE_INFINITY,
  "worker-lost": Number.POSITIVE_INFINITY,
  // supervisord in the foreground, with its log file on standard output, says each thing twice.
  "child-ended": Number.POSITIVE_INFINITY,
  "child-given-up": Number.POSITIVE_INFINITY,
  "child-running": Number.POSITIVE_INFINITY,
  // Each is a request that was refused, and belongs to the check of its time.
  "host-rejected": 1000,
  "tool-failed": Number.POSITIVE_INFINITY,
};

/** The entries without what only says again what the one before it said. */
export function withoutEchoes(entries: readonly AppLogEntry[]): readonly AppLogEntry[] {
  let first: AppLogEntry | undefined;
  return entries.filter((entry) => {
    const isEcho = first !== undefined && isSaidAgain(first, entry);
    if (!isEcho) first = entry;
    return !isEcho;
  });
}

function isSaidAgain(first: AppLogEntry, { log, at }: AppLogEntry): boolean {
  const longest = ECHOED[log.code];
  if (longest === undefined || !same(first.log, log)) return false;
  const apart = first.at === null || at === null ? 0 : Date.parse(at) - Date.parse(first.at);
  return apart <= longest;
}

function same(one: AppLog, other: AppLog): boolean {
  if (one.code === "tool-failed" && other.code === "tool-failed")
    return one.tool === other.tool && one.tool === "npm";
  return JSON.stringify(one) === JSON.stringify(other);
}

import type { AppLog } from "../../case/codes/app.ts";
import { cleanLine } from "./clean-line.ts";
import { readLine } from "./dispatch.ts";
import { createJournal } from "./journal.ts";
import type { AppContext, AppLogEntry, Hint, LogLine } from "./log-line.ts";
import { createClock } from "./moment.ts";
import { tracebacks } from "./python/traceback.ts";
import { atStacks } from "./stacks/at-frames.ts";
import { goPanics } from "./stacks/go-panic.ts";
import { createRecent } from "./stacks/recent.ts";
import { unfolded } from "./structured.ts";

export type { AppContext, AppLogEntry, LogLine } from "./log-line.ts";

/**
 * Understands a container's own log, in one pass: what servers, frameworks, shells and runtimes
 * say about listening, requests, workers and their end, and the exceptions with their stacks.
 * Lines that mean nothing here are passed over. Never throws.
 */
export function readAppLog(lines: readonly LogLine[], context: AppContext): readonly AppLogEntry[] {
  const journal = createJournal();
  const clock = createClock();
  const recent = createRecent();
  const stacks = [
    tracebacks(journal, clock, context),
    atStacks(journal, clock, recent, context),
    goPanics(journal, clock, context),
  ];
  const complete = createCompletion();
  for (const line of lines.flatMap((raw) => unfolded(cleanLine(raw)))) {
    clock.tick();
    if (stacks.some((stack) => stack.take(line))) continue;
    recent.keep(line);
    const read = readLine(line, context);
    if (read?.code === "heading") clock.announce(read);
    const log = read === null ? null : complete(read);
    if (log === null) continue;
    clock.see(log);
    journal.add(log, line.at, line.text);
  }
  for (const stack of stacks) stack.end();
  return journal.entries();
}

/** Adds to a line what an earlier one said about it. */
function createCompletion(): (read: AppLog | Hint) => AppLog | null {
  let program = "";
  let host: string | null = null;
  return (read) => {
    switch (read.code) {
      case "heading":
        return null;
      case "usage":
        program = read.program;
        return null;
      case "all-addresses":
        host = read.host;
        return null;
      case "bad-arguments":
        return read.program === "" ? { ...read, program } : read;
      case "listening":
        return read.server === "flask" && host !== null ? { ...read, host } : read;
      default:
        return read;
    }
  };
}

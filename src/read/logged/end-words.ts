import type { AppLog } from "../../case/codes/app.ts";
import type { AnyFact, Fact } from "../../case/facts.ts";
import { AT_WORK, DEADLY } from "../../case/last-words.ts";

/** Whether the line is one after which a program is at its end. */
export function isEnd(line: AnyFact): boolean {
  if (line.kind === "nginx.error") return line.body.level === "emerg";
  return line.kind === "app.log" && isLastWord(line);
}

/** Errors that a program has while it is put together, and not in the middle of a request. */
const AT_THE_START: ReadonlySet<string> = new Set([
  "module-not-found",
  "relative-import",
  "syntax",
  "module-system",
  "import",
  "connection-refused",
  "host-unresolved",
  "credentials-rejected",
  "database-missing",
  "cache-refused",
]);

function isLastWord({ body }: Fact<"app.log">): boolean {
  if (body.code === "boot-failed") return true;
  if (!DEADLY.has(body.code)) return false;
  return body.code !== "exception" || body.during === "boot" || isOfTheStart(body);
}

function isOfTheStart(log: Extract<AppLog, { readonly code: "exception" }>): boolean {
  if (log.during === "request") return false;
  return AT_THE_START.has(log.error.is) || log.error.is === "missing-key";
}

/** Whether the line is one of a program that serves. */
export function isAtWork(line: AnyFact): boolean {
  return line.kind === "nginx.access" || (line.kind === "app.log" && AT_WORK.has(line.body.code));
}

/**
 * Whether a program serves after the words of an end, or another one than these are of listens
 * (`migrate || true`). gunicorn listens before its workers start: where they failed at that already,
 * its listening tells nothing.
 */
export function isUpAfter(end: number, lines: readonly AnyFact[]): boolean {
  const logs = lines.flatMap((line) => (line.kind === "app.log" ? line.body : []));
  const failed = new Set(logs.map((log) => (log.code === "boot-failed" ? log.server : null)));
  return lines.slice(end + 1).some((line) => {
    if (isAtWork(line)) return true;
    if (line.kind !== "app.log" || line.body.code !== "listening") return false;
    return !failed.has(line.body.server);
  });
}

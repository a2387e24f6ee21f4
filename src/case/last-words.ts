import type { AppLog } from "./codes/app.ts";

/** What a program says when it cannot go on. */
export const DEADLY: ReadonlySet<AppLog["code"]> = new Set([
  "exception",
  "app-not-loaded",
  "command-not-found",
  "permission-denied",
  "interpreter-missing",
  "exec-format",
  "bad-arguments",
  "tool-failed",
  "disk-full",
  "migration-failed",
  "port-in-use",
  "already-running",
]);

/** What only a service at work says; "listening" is not among it: parents of workers say it first. */
export const AT_WORK: ReadonlySet<AppLog["code"]> = new Set(["ready", "access"]);

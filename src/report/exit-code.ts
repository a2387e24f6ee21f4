import type { Report } from "./report.ts";

/** Arguments, inputs or config are wrong. */
export const USAGE = 2;
/** Nothing can be said about the stack: no engine, our own time limit, or a fault of our own. */
export const COULD_NOT_TELL = 3;

const CODES = { healthy: 0, broken: 1, unknown: COULD_NOT_TELL } as const;

/** Exit code of a check. */
export function exitCode(report: Report): 0 | 1 | 3 {
  return CODES[report.verdict];
}

/** Exit code where the question is only what a saved case means: 0 with an answer. */
export function explainExitCode(report: Report): 0 | 3 {
  const answered = report.verdict === "healthy" || report.diagnosis.root.length > 0;
  return answered ? 0 : COULD_NOT_TELL;
}

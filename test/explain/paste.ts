import { readFileSync } from "node:fs";
import { join } from "node:path";
import { rawLines } from "../../src/read/pasted/lines.ts";
import type { Report } from "../../src/report/report.ts";
import { caseOfPaste } from "../../src/verbs/explaining/explain.ts";
import { reportOf } from "../../src/verbs/judge-case.ts";
import { handClock } from "../deliver/hand-clock.ts";

/** A paste of a public thread, with the cause that was confirmed there. */
export interface Paste {
  readonly paste: string;
  readonly source: string;
  readonly cause: string;
  /** Where the paste alone does not decide: all of these are named, and none as more than possible. */
  readonly possible?: readonly string[];
  readonly note?: string;
}

const FOLDER = join(import.meta.dirname, "../corpus/pasted");

export const pastes = JSON.parse(
  readFileSync(join(FOLDER, "pastes.json"), "utf8"),
) as readonly Paste[];

export function textOf({ paste }: Paste): string {
  return readFileSync(join(FOLDER, paste), "utf8");
}

/** Explains text as `explain -` does. */
export function explain(text: string): Report {
  const { file } = caseOfPaste([{ name: "", lines: rawLines(text) }], handClock());
  return reportOf(file).report;
}

/** What was made of each stretch of the text. */
export function recognised(text: string) {
  return caseOfPaste([{ name: "", lines: rawLines(text) }], handClock()).recognised;
}

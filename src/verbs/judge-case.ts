import type { CaseFile } from "../case/captures.ts";
import { diagnose } from "../diagnose/diagnose.ts";
import { readCase } from "../read/read-case.ts";
import { composeReport } from "../report/compose-report.ts";
import type { Report } from "../report/report.ts";
import { IN_ENGLISH, type Spoken } from "./speech.ts";

/** Everything right of the waist: the same case always gets the same answer. */
export function reportOf(
  file: CaseFile,
  speech: Spoken = IN_ENGLISH,
): {
  readonly report: Report;
  /** Log text by service. */
  readonly logs: Readonly<Record<string, string>>;
} {
  const table = readCase(file);
  const texts = new Map<string, string>();
  const logs: Record<string, string> = {};
  for (const { kind, subject, body } of file.captures) {
    if (body === null) continue;
    if (kind === "repo.file") texts.set(subject, body.text);
    // A service may have had several containers, one after the other.
    if (kind === "docker.logs") logs[subject] = (logs[subject] ?? "") + body.text;
  }
  const diagnosis = diagnose(table, speech.causes, {
    textOf: (path) => texts.get(path) ?? null,
    stopped: file.stopped,
    wording: speech.language.wording,
  });
  return { report: composeReport(file, table, diagnosis, speech), logs };
}

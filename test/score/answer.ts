import type { Report, ReportPlace } from "../../src/report/report.ts";
import { differences } from "../judged.ts";
import type { Scenario } from "../scenario.ts";

/** What was said about one scenario, and what is wrong with it. */
export interface Answer {
  /** `barcode/variants/worker-oom-killed`. */
  readonly name: string;
  readonly verdict: string;
  /** Best first. */
  readonly roots: readonly string[];
  /** Where the headline points; null: nowhere, or there is no headline. */
  readonly place: Pick<ReportPlace, "file" | "line"> | null;
  /** In words; empty: all as `expect.yml` says. */
  readonly differences: readonly string[];
}

export function answerOf({ name, expect }: Scenario, report: Report): Answer {
  const [first] = report.diagnosis.root;
  const [place] = first?.places ?? [];
  return {
    name,
    verdict: report.verdict,
    roots: report.diagnosis.root.map(({ cause }) => cause),
    place: place ? { file: place.file, line: place.line } : null,
    differences: differences(report, expect),
  };
}

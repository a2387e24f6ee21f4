import type { LimitRow } from "../../case/limit-row.ts";
import type { LintFinding } from "../../diagnose/inspect.ts";
import type { ReportPlace } from "../report.ts";

/** What `lint --json` prints. */
export interface LintReport {
  readonly findings: readonly {
    readonly cause: string;
    readonly severity: LintFinding["severity"];
    readonly places: readonly ReportPlace[];
    readonly summary: string;
    readonly fix: LintFinding["fix"];
  }[];
  /** With `--limits` only. */
  readonly limits?: readonly LimitRow[];
}

export function lintReport(
  findings: readonly LintFinding[],
  limits: readonly LimitRow[] | null,
): LintReport {
  return {
    findings: findings.map(({ cause, severity, places, summary, fix }) => ({
      ...{ cause, severity, summary, fix },
      places: places.map(({ file, line, endLine = line, remote = null }) => ({
        ...{ file, line, endLine, remote },
      })),
    })),
    ...(limits === null ? {} : { limits }),
  };
}

import type { Outcome } from "../case/outcome.ts";
import { outcomeInWords } from "../diagnose/describe.ts";
import { NOT_ASKED } from "../diagnose/diagnose.ts";
import type { Report, ReportCause, ReportPlace } from "./report.ts";

/** `frontend/nginx.conf:12`, or the spot on the running system where the repository has none. */
export function placeInWords(place: ReportPlace): string {
  if (place.file === null) return place.remote ?? "";
  return place.line === null ? place.file : `${place.file}:${place.line}`;
}

/** Time of day, to the second, in the zone the evidence was written in (UTC). */
export function clock(at: string | null): string {
  return at?.slice(11, 19) ?? "";
}

export function seconds(ms: number): string {
  return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
}

export function outcome(of: Outcome): string {
  return outcomeInWords(of);
}

/** The whole answer in one sentence. */
export function headline(report: Report): string {
  const [root] = report.diagnosis.root;
  if (report.verdict === "healthy") {
    const only = report.checks.some(({ route }) => route === "upload");
    return only
      ? "The path through nginx works."
      : "The path through nginx works; no upload was checked.";
  }
  if (report.verdict === "unknown") {
    const why = report.diagnosis.unanswered.find(({ question }) => question === NOT_ASKED)?.why;
    return `It could not be told whether the path works${why ? `: ${why}` : "."}`;
  }
  return root ? root.summary : "The path is broken, and the evidence does not name the cause.";
}

const MARK: Readonly<Record<"true" | "false" | "null", string>> = {
  true: "✓",
  false: "✗",
  null: "·",
};

export function mark(ok: boolean | null): string {
  return MARK[`${ok}`];
}

/** Evidence lines without repeats: the same words from the same source count once. */
export function evidenceOf(cause: ReportCause): ReportCause["evidence"] {
  const seen = new Set<string>();
  return cause.evidence.filter(({ source, quote }) => {
    const key = `${source} ${quote}`;
    return !seen.has(key) && seen.add(key);
  });
}

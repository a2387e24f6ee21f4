import { NO_ADDRESS, type Outcome } from "../case/outcome.ts";
import { outcomeInWords } from "../diagnose/describe.ts";
import { NOT_ASKED } from "../diagnose/diagnose.ts";
import type { Report, ReportCause, ReportCheck, ReportPlace } from "./report.ts";

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

const WAYS = ["direct", "inside", "published", "proxied"];

/** Checks by route, as the routes were first asked; within one, the backend before nginx. */
export function inOrder(checks: readonly ReportCheck[]): readonly ReportCheck[] {
  const routes = [...new Set(checks.map(({ route }) => route))];
  return routes.flatMap((route) =>
    checks
      .filter((check) => check.route === route)
      .sort((a, b) => WAYS.indexOf(a.via) - WAYS.indexOf(b.via)),
  );
}

/** `GET 172.18.0.2:8034/healthz`, or the path alone: always where nobody had an address. */
export function requestOf({ request, outcome: of }: ReportCheck, host: boolean): string {
  const [, authority = "", path = ""] = /^\w+:\/\/([^/]*)(.*)$/s.exec(request.url) ?? [];
  const isAsked = of.is !== "refused" || of.code !== NO_ADDRESS;
  const plain = path.replace(/[?&]bad-gateway=[\w-]+/, "");
  return `${request.method} ${host && isAsked ? authority : ""}${plain}`;
}

/** Why a check failed or proves less than it seems, and how often; empty when it is simply good. */
export function whyOf({ why, burst }: ReportCheck): string {
  const rate = burst ? `${burst.failed} of ${burst.of} attempts failed` : "";
  return [why ?? "", rate].filter(Boolean).join("; ");
}

/** A log line without what stands beside it anyway, and without what tells this fault nothing. */
export function inShort(quote: string): string {
  return quote
    .slice(0, QUOTE_LIMIT)
    .replace(OWN_TIME, "")
    .replace(/^(\[\w+\]) \d+#\d+: (?:\*\d+ )?/, "$1 ")
    .replace(/, client: [^,]+(?:, server: [^,]*)?/, "")
    .replace(/, host: "[^"]*"/, "")
    .replace(/[?&]bad-gateway=[\w-]+/g, "");
}

/** A line of a log has no limit of its own. */
const QUOTE_LIMIT = 1000;

/** Date and time at the start of a line, as nginx, Python, gunicorn and PostgreSQL write it. */
const OWN_TIME =
  /^\[?\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d+)?(?: ?(?:UTC|Z|[+-]\d\d:?\d\d))?\]? +/;

const NAMED = 3;

/** An open question, why it is open, and what therefore may still be. */
export function unansweredInWords({
  question,
  why,
  causes,
}: Report["diagnosis"]["unanswered"][number]): string {
  const asked = `${question}: ${why}`;
  if (causes.length === 0) return asked;
  const left = causes.length - NAMED;
  const names = left > 0 ? [...causes.slice(0, NAMED), `${left} more`] : causes;
  const last = names.at(-1) ?? "";
  const list = names.length > 1 ? `${names.slice(0, -1).join(", ")} and ${last}` : last;
  return `${asked}. So ${list} ${causes.length > 1 ? "are" : "is"} not excluded.`;
}

/** What is ruled out, each cause with its first reason. */
export function onePerCause(
  list: Report["diagnosis"]["ruledOut"],
): Report["diagnosis"]["ruledOut"] {
  return list.filter(
    ({ cause }, index) => list.findIndex((other) => other.cause === cause) === index,
  );
}

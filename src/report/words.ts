import { UNNAMED } from "../case/codes/http.ts";
import { NO_ADDRESS, type Outcome } from "../case/outcome.ts";
import type { Texts } from "../causes/define.ts";
import { outcomeInWords } from "../diagnose/describe.ts";
import { fill, listed, OUR_MARK } from "../diagnose/message.ts";
import { withHost } from "../diagnose/own-host.ts";
import { ENGLISH, type Language } from "./language.ts";
import type { Report, ReportCause, ReportCheck, ReportPlace } from "./report.ts";

/** `frontend/nginx.conf:12`, or the spot on the running system where the repository has none. */
export function placeInWords(place: ReportPlace): string {
  if (place.file === null) return place.remote ?? "";
  return place.line === null ? place.file : `${place.file}:${place.line}`;
}

/** Time of day, to the second, in the zone the evidence was written in (UTC). */
export function clock(at: string | null): string {
  const time = at?.slice(11, 19) ?? "";
  // A saved case or an artifact may come from anybody, and this is shown as it is.
  return /^\d\d:\d\d:\d\d$/.test(time) ? time : "";
}

export function seconds(ms: number): string {
  return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
}

export function outcome(of: Outcome, { wording }: Language = ENGLISH): string {
  return outcomeInWords(of, wording);
}

/** Several causes that fit, of which none is more than possible: said once what they share. */
export function isUndecided({ target, diagnosis }: Report): boolean {
  const { root } = diagnosis;
  return (
    target.kind === "pasted" &&
    root.length > 1 &&
    root.every(({ confidence }) => confidence === "possible")
  );
}

function isError(outcome: Outcome): boolean {
  return outcome.is === "answered" && outcome.status >= 500;
}

/** The whole answer in one sentence. */
export function headline(report: Report, language: Language = ENGLISH): string {
  const { report: texts, questions } = language;
  const [root] = report.diagnosis.root;
  if (report.verdict === "healthy") {
    const uploads = report.checks.filter(({ route }) => route === "upload");
    const open = uploads.find(({ pathOnly, outcome }) => pathOnly && isError(outcome));
    if (open?.outcome.is === "answered") {
      return fill(texts["works-upload-open"], { status: open.outcome.status });
    }
    return uploads.length > 0 ? texts.works : texts["works-no-upload"];
  }
  if (report.target.kind === "pasted" && !root) {
    return report.verdict === "broken" ? texts["paste-broken"] : texts["paste-unknown"];
  }
  if (report.verdict === "unknown") {
    const notRun = questions["not-run"];
    const why = report.diagnosis.unanswered.find(({ question }) => question === notRun)?.why;
    return why ? fill(texts["not-told-because"], { why }) : texts["not-told"];
  }
  if (isUndecided(report)) {
    const { length } = report.diagnosis.root;
    return fill(texts["paste-undecided"], { count: length });
  }
  if (!root) return texts.unnamed;
  return [root.summary, changeInWords(root, language)]
    .filter(Boolean)
    .join(texts["between-sentences"]);
}

/** Whether it is this pull request, where that is known; else "". */
export function changeInWords(
  { change }: ReportCause,
  { report: texts }: Language = ENGLISH,
): string {
  if (!change || change.at === null) return "";
  const text = texts[change.is === "changed" ? "changed-here" : "on-base-branch"];
  return fill(text, { place: change.at });
}

/** The same with the reason where it is not known; "" outside of pull requests. */
export function changeOrWhy(cause: ReportCause, language: Language = ENGLISH): string {
  const why = cause.change?.why ?? null;
  return why === null
    ? changeInWords(cause, language)
    : fill(language.report["change-not-known"], { why });
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

/** What of a request is told: its address and the name that it was sent for, or less. */
export type Where = "address and host" | "address" | "path";

/** `GET 172.18.0.2:8034/healthz`, or the path alone: always where nobody had an address. */
export function requestOf(
  { request, outcome: of }: ReportCheck,
  where: Where,
  { report: texts }: Language = ENGLISH,
): string {
  if (request.method === UNNAMED.method) return texts["not-named"];
  const [, authority = "", path = ""] = /^\w+:\/\/([^/]*)(.*)$/s.exec(request.url) ?? [];
  const isAsked = of.is !== "refused" || of.code !== NO_ADDRESS;
  const plain = path.replace(OUR_MARK, "");
  if (where === "path" || !isAsked) return `${request.method} ${plain}`;
  const asked = `${request.method} ${authority}${plain}`;
  return where === "address" ? asked : withHost(asked, request.host);
}

/** The mend, said to be one. */
export function fixInWords(say: string, { report: texts }: Language = ENGLISH): string {
  return fill(texts["fix-is"], { say });
}

/** How a check was asked, in a word. */
export function viaInWords(via: string, { scales }: Language): string {
  const known: Texts = scales.via;
  return known[via] ?? via;
}

/** Why a check failed or proves less than it seems, and how often; empty when it is simply good. */
export function whyOf(
  { why, burst }: ReportCheck,
  { report: texts, wording }: Language = ENGLISH,
): string {
  const rate = burst ? fill(texts["attempts-failed"], burst) : "";
  return [why ?? "", rate].filter(Boolean).join(wording.lists.semicolon);
}

/** A log line without what stands beside it anyway, and without what tells this fault nothing. */
export function inShort(quote: string): string {
  return quote
    .slice(0, QUOTE_LIMIT)
    .replace(OWN_TIME, "")
    .replace(/^nginx: (?=\[(?:error|crit|alert|warn)\])/, "")
    .replace(/^(\[\w+\]) \d+#\d+: (?:\*\d+ )?/, "$1 ")
    .replace(/, client: [^,]+(?:, server: [^,]*)?/, "")
    .replace(/, host: "[^"]*"/, "")
    .replace(OUR_MARK, "");
}

/** A line of a log has no limit of its own. */
const QUOTE_LIMIT = 1000;

/** Date and time at the start of a line, as nginx, Python, gunicorn and PostgreSQL write it. */
const OWN_TIME =
  /^\[?\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d+)?(?: ?(?:UTC|Z|[+-]\d\d:?\d\d))?\]? +/;

const NAMED = 3;

/** An open question, why it is open, and what therefore may still be. */
export function unansweredInWords(
  { question, why, causes }: Report["diagnosis"]["unanswered"][number],
  { report: texts, wording }: Language = ENGLISH,
): string {
  const asked = fill(texts.named, { name: question, text: why });
  if (causes.length === 0) return asked;
  const ended = /[.?!。？！]$/.test(asked) ? asked : `${asked}${texts.stop}`;
  const left = causes.length - NAMED;
  const names =
    left > 0 ? [...causes.slice(0, NAMED), fill(texts.more, { count: left })] : [...causes];
  const text = texts[causes.length > 1 ? "are-not-excluded" : "is-not-excluded"];
  return fill(text, { asked: ended, causes: listed(names, wording.lists.and, wording) });
}

/** What is ruled out, each cause with its first reason. */
export function onePerCause(
  list: Report["diagnosis"]["ruledOut"],
): Report["diagnosis"]["ruledOut"] {
  return list.filter(
    ({ cause }, index) => list.findIndex((other) => other.cause === cause) === index,
  );
}

import type { FactTable } from "../case/fact-table.ts";
import { isExcerpt } from "../case/is-excerpt.ts";
import type { Cause } from "../causes/define.ts";
import { checkResults } from "./checks.ts";
import { explained } from "./complaint.ts";
import { consequences } from "./consequences.ts";
import type { CheckResult, Diagnosis, Found, RankedCause, Verdict } from "./diagnosis.ts";
import { forTheRequests } from "./guessed.ts";
import { type Answers, judgeAll } from "./judge.ts";
import { withoutLate } from "./late.ts";
import { fill, type Message, textOf } from "./message.ts";
import { unifiedDiff } from "./patch.ts";
import type { Ranked } from "./rank.ts";
import { symptomsOf } from "./symptoms.ts";
import { ENGLISH_WORDING, type Wording } from "./wording.ts";

export interface DiagnoseOptions {
  /** Text of a repository file by its path, for patches; null when the case does not hold it. */
  readonly textOf: (file: string) => string | null;
  /** Why checks were not run, or were cut short; null when they ran. */
  readonly stopped: string | null;
  /** What it is said with; English unless given. The causes bring their own texts. */
  readonly wording?: Wording;
}

/** Facts and the catalogue in, the answer out. Pure: the same case always gets the same answer. */
export function diagnose(
  table: FactTable,
  causes: readonly Cause[],
  options: DiagnoseOptions,
): Diagnosis {
  const asked = checkResults(table);
  const judged = judgeAll(table, causes, options.wording);
  const answers = { ...judged, found: forTheRequests(table, judged.found) };
  const explain = (checks: readonly CheckResult[]) =>
    explained(table, answers.found, symptomsOf(table, checks));
  const first = explain(asked);
  const isExplained = first.ranked.root.some(({ confidence }) => confidence !== "possible");
  const excused = isExplained ? null : withoutLate(table, asked);
  const checks = excused ?? asked;
  const { symptoms, ranked } = excused ? explain(excused) : first;
  const verdict =
    excused !== null && symptoms.length === 0
      ? "unknown"
      : verdictOf(table, checks, symptoms.length > 0, options.stopped);
  const named = new Set([...ranked.root, ...ranked.contributing].map(({ cause }) => cause));
  const byId = new Map(causes.map((cause) => [cause.id, cause]));
  const show = (finding: Found) => rankedCause(finding, byId, ranked, options);
  return {
    verdict,
    checks,
    root: ranked.root.map(show),
    contributing: ranked.contributing.map(show),
    ruledOut:
      verdict === "healthy"
        ? []
        : lookAlikesFirst(
            answers.cleared.filter(({ cause }) => !named.has(cause)),
            ranked.root.flatMap(({ cause }) => byId.get(cause) ?? []),
          ),
    unanswered: verdict === "healthy" ? [] : unanswered(table, answers, checks, options.stopped),
  };
}

/** First what the root causes are most easily taken for; the rest in the catalogue's order. */
function lookAlikesFirst(cleared: Answers["cleared"], roots: readonly Cause[]): Answers["cleared"] {
  const alike = new Set(roots.flatMap(({ doc }) => Object.keys(doc.confusedWith)));
  const first = cleared.filter(({ cause }) => alike.has(cause));
  return [...first, ...cleared.filter(({ cause }) => !alike.has(cause))];
}

function verdictOf(
  table: FactTable,
  checks: readonly CheckResult[],
  symptoms: boolean,
  stopped: string | null,
): Verdict {
  if (symptoms) return "broken";
  // What people paste never shows that the rest works.
  if (stopped !== null || checks.length === 0 || isExcerpt(table)) return "unknown";
  const proxied = checks.filter(({ via }) => via === "proxied");
  // A backend that answers when asked direct says nothing about the path through nginx.
  const telling = proxied.length > 0 ? proxied : checks;
  return telling.some(({ ok }) => ok === true) ? "healthy" : "unknown";
}

function rankedCause(
  finding: Found,
  byId: ReadonlyMap<string, Cause>,
  ranked: Ranked,
  options: DiagnoseOptions,
): RankedCause {
  const { wording = ENGLISH_WORDING } = options;
  const sentence = (of: Found, which: "summary" | "fix") => {
    const { text, params } = of[which];
    return fill(textOf(byId.get(of.cause)?.text ?? {}, text), params, wording);
  };
  const message = (which: "summary" | "fix"): Message => ({
    id: `${finding.cause}.${finding[which].text}`,
    params: finding[which].params,
  });
  return {
    cause: finding.cause,
    confidence: finding.confidence,
    severity: finding.severity,
    subject: finding.subject,
    message: message("summary"),
    summary: sentence(finding, "summary"),
    places: finding.places,
    evidence: finding.cites,
    chain: [
      ...ranked.chainOf(finding).map((link) => sentence(link, "summary")),
      ...consequences(ranked.symptomsOf(finding), finding.subject, wording),
    ],
    fix: {
      message: message("fix"),
      say: sentence(finding, "fix"),
      patch: unifiedDiff(finding.edits ?? [], options.textOf),
      command: finding.command ?? null,
      disposition: finding.disposition ?? "needs-thought",
    },
  };
}

/** The open question of a run that ended before it had asked everything. */
const NOT_ASKED = "not-run";

const OUTSIDE =
  "only its answers can be seen from outside; logs and states can be read with the target docker, on the machine that runs it";

/**
 * Open questions, one per kind of missing evidence. Where nothing could be asked no cause is excluded,
 * and a list of all of them tells nothing.
 */
function unanswered(
  table: FactTable,
  answers: Answers,
  checks: readonly CheckResult[],
  stopped: string | null,
): Diagnosis["unanswered"] {
  if (stopped !== null && checks.length === 0) {
    return [{ question: NOT_ASKED, why: stopped, causes: [] }];
  }
  if (table.plan.target.kind === "url") {
    return [{ question: "behind-the-address", why: OUTSIDE, causes: [] }];
  }
  const groups = new Map<string, { question: string; why: string; causes: string[] }>();
  for (const { cause, missing, why } of answers.unknown) {
    const group = groups.get(`${missing} ${why}`) ?? { question: missing, why, causes: [] };
    group.causes.push(cause);
    groups.set(`${missing} ${why}`, group);
  }
  const notAsked = stopped === null ? [] : [{ question: NOT_ASKED, why: stopped, causes: [] }];
  return [...notAsked, ...groups.values()];
}

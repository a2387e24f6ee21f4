import type { CaseFile } from "../case/captures.ts";
import type { FactTable } from "../case/fact-table.ts";
import type { AnyFact } from "../case/facts.ts";
import type { Place } from "../case/place.ts";
import { checkText } from "../diagnose/consequences.ts";
import { describe } from "../diagnose/describe.ts";
import type { Diagnosis, RankedCause } from "../diagnose/diagnosis.ts";
import type { Wording } from "../diagnose/wording.ts";
import { changeOf } from "./change.ts";
import { type Language, said } from "./language.ts";
import { questionInWords } from "./open-questions.ts";
import type { Report, ReportCause, ReportPlace } from "./report.ts";
import { settling } from "./settling.ts";
import { IN_ENGLISH, type Speech } from "./speech.ts";
import { forSwarm } from "./swarm-commands.ts";
import { timelineOf } from "./timeline.ts";

/** Puts the answer and what surrounds it into the published shape. */
export function composeReport(
  file: CaseFile,
  table: FactTable,
  diagnosis: Diagnosis,
  { tag, language }: Speech = IN_ENGLISH,
): Report {
  const { wording } = language;
  return {
    schema: 1,
    tool: file.tool,
    verdict: diagnosis.verdict,
    lang: tag,
    target: {
      kind: file.plan.target.kind,
      proxy: file.plan.proxy?.service ?? null,
      backend: file.plan.backend?.service ?? null,
      ...(file.plan.target.stack === undefined ? {} : { stack: file.plan.target.stack }),
    },
    commit: file.commit,
    startedAt: file.startedAt,
    ms: Math.round(file.ms),
    checks: diagnosis.checks.map(({ why, at: _at, origin: _origin, ...check }) => ({
      ...check,
      why: why && checkText(why, wording),
    })),
    diagnosis: {
      root: diagnosis.root
        .map((cause) => causeOf(cause, wording, file))
        .map((cause) => ({ ...cause, ...changeIn(file, cause, language) })),
      contributing: diagnosis.contributing.map((cause) => causeOf(cause, wording, file)),
      ruledOut: diagnosis.ruledOut,
      unanswered: diagnosis.unanswered.map((open) => ({
        ...open,
        why: said(open.why, "reasons", language),
        question: questionInWords(open.question, language, file.plan),
        ...settledBy(open.question, file),
      })),
    },
    timeline: timelineOf(table, wording),
    environment: engineOf(file),
  };
}

/** Of a paste, what would bring the missing evidence; a run of ours has asked for it already. */
function settledBy(question: string, { plan }: CaseFile): { readonly command?: string } {
  if (plan.target.kind !== "pasted") return {};
  const ends = { proxy: plan.proxy?.service ?? null, backend: plan.backend?.service ?? null };
  const command = settling(question, ends, plan.runsOn);
  return command === null ? {} : { command };
}

function causeOf(cause: RankedCause, wording: Wording, { plan }: CaseFile): ReportCause {
  const { message: _message, ...fix } = cause.fix;
  const { say, command } = fix;
  const told = plan.target.kind === "swarm" ? forSwarm : (text: string) => text;
  return {
    ...cause,
    places: cause.places.map(placeOf),
    evidence: cause.evidence.filter(isNews).map((fact) => ({
      kind: fact.kind,
      source: fact.seen.source,
      at: fact.seen.at,
      quote: describe(fact, wording),
    })),
    fix: { ...fix, say: told(say), command: command && told(command), proof: null },
  };
}

function changeIn(
  { captures }: CaseFile,
  { places }: ReportCause,
  language: Language,
): Pick<ReportCause, "change"> {
  const change = captures.find((capture) => capture.kind === "repo.change");
  return change ? { change: changeOf(places, change, language) } : {};
}

/** A request that a log tells of says no more than the line that it was read from, if that is shown. */
function isNews(fact: AnyFact, _: number, all: readonly AnyFact[]): boolean {
  if (fact.kind !== "http.exchange" || !fact.body.logged) return true;
  return !all.some((other) => other !== fact && other.seen.quote === fact.seen.quote);
}

function placeOf(place: Place): ReportPlace {
  const { file, line, endLine = line, remote = null } = place;
  return { file, line, endLine, remote };
}

function engineOf(file: CaseFile): Readonly<Record<string, string>> {
  for (const capture of file.captures) {
    if (capture.kind === "engine" && capture.body) return capture.body;
  }
  return {};
}

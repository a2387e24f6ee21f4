import type { CaseFile } from "../case/captures.ts";
import type { FactTable } from "../case/fact-table.ts";
import type { AnyFact } from "../case/facts.ts";
import type { Place } from "../case/place.ts";
import { checkText } from "../diagnose/consequences.ts";
import { describe } from "../diagnose/describe.ts";
import type { Diagnosis, RankedCause } from "../diagnose/diagnosis.ts";
import { inWords } from "./open-questions.ts";
import type { Report, ReportCause, ReportPlace, TimelineEntry } from "./report.ts";

/** Longest timeline; the oldest entries between the first and the symptom are the least telling. */
const TIMELINE_LIMIT = 400;

/** Puts the answer and what surrounds it into the published shape. */
export function composeReport(file: CaseFile, table: FactTable, diagnosis: Diagnosis): Report {
  return {
    schema: 1,
    tool: file.tool,
    verdict: diagnosis.verdict,
    lang: "en",
    target: {
      kind: file.plan.target.kind,
      proxy: file.plan.proxy?.service ?? null,
      backend: file.plan.backend?.service ?? null,
    },
    commit: file.commit,
    startedAt: file.startedAt,
    ms: Math.round(file.ms),
    checks: diagnosis.checks.map(({ why, at: _at, origin: _origin, ...check }) => ({
      ...check,
      why: why && checkText(why),
    })),
    diagnosis: {
      root: diagnosis.root.map(causeOf),
      contributing: diagnosis.contributing.map(causeOf),
      ruledOut: diagnosis.ruledOut,
      unanswered: diagnosis.unanswered.map((open) => ({
        ...open,
        question: inWords(open.question),
      })),
    },
    timeline: timelineOf(table),
    environment: engineOf(file),
  };
}

function causeOf(cause: RankedCause): ReportCause {
  const { message: _message, ...fix } = cause.fix;
  return {
    ...cause,
    places: cause.places.map(placeOf),
    evidence: cause.evidence.map((fact) => ({
      kind: fact.kind,
      source: fact.seen.source,
      at: fact.seen.at,
      quote: describe(fact),
    })),
    fix: { ...fix, proof: null },
  };
}

function placeOf(place: Place): ReportPlace {
  const { file, line, endLine = line, remote = null } = place;
  return { file, line, endLine, remote };
}

const EVENTS: ReadonlySet<AnyFact["kind"]> = new Set([
  "http.exchange",
  "container.event",
  "nginx.error",
]);

function timelineOf(table: FactTable): readonly TimelineEntry[] {
  const entries = table.facts.flatMap((fact) => {
    const at = fact.kind === "http.exchange" ? fact.body.at : fact.seen.at;
    const notable =
      EVENTS.has(fact.kind) || (fact.kind === "app.log" && fact.body.code !== "access");
    if (at === null || !notable) return [];
    const event = fact.kind === "container.event" ? fact.body.action : fact.kind;
    return [{ at, source: fact.subject || fact.seen.source, event, text: describe(fact) }];
  });
  entries.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return entries.slice(-TIMELINE_LIMIT);
}

function engineOf(file: CaseFile): Readonly<Record<string, string>> {
  for (const capture of file.captures) {
    if (capture.kind === "engine" && capture.body) return capture.body;
  }
  return {};
}

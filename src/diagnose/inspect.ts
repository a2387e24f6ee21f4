import type { FactTable } from "../case/fact-table.ts";
import type { AnyFact } from "../case/facts.ts";
import { isOnMachine } from "../case/on-machine.ts";
import type { Place } from "../case/place.ts";
import type { Cause, NonEmpty, Severity, StaticFinding } from "../causes/define.ts";
import { viewOf } from "./judge.ts";
import { fill, textOf } from "./message.ts";
import { reworded } from "./on-machine.ts";
import { unifiedDiff } from "./patch.ts";
import { ENGLISH_WORDING, type Wording } from "./wording.ts";

/** A fault that the files alone show, in sentences. */
export interface LintFinding {
  readonly cause: string;
  readonly severity: Severity;
  readonly subject: string;
  /** Best first; at least one that the repository has. */
  readonly places: NonEmpty<Place>;
  readonly summary: string;
  readonly fix: { readonly say: string; readonly patch: string | null };
  readonly evidence: readonly AnyFact[];
}

/** Text of a repository file by its path; null when it was not captured. */
export type TextOf = (file: string) => string | null;

/** Asks every cause what the files show of it; the gravest first, then in the order of the files. */
export function inspectAll(
  table: FactTable,
  causes: readonly Cause[],
  texts: TextOf,
  wording: Wording = ENGLISH_WORDING,
): readonly LintFinding[] {
  const view = viewOf(table);
  const found = causes.flatMap((cause) =>
    (cause.inspect?.(view) ?? []).flatMap((finding) => {
      const sentences = rendered(cause, asWritten(finding, cause, table.plan), texts, wording);
      return sentences ? [withProfile(sentences, profileOf(table, finding), wording)] : [];
    }),
  );
  return inOrder(distinct(found));
}

/** A machine's nginx and units are no containers: see on-machine.ts. */
function asWritten(
  finding: StaticFinding,
  { text }: Cause,
  plan: FactTable["plan"],
): StaticFinding {
  if (!isOnMachine(plan)) return finding;
  const { summary, fix } = finding;
  return { ...finding, summary: reworded(summary, text), fix: reworded(fix, text) };
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

export function inOrder(findings: readonly LintFinding[]): readonly LintFinding[] {
  return findings.toSorted(
    (a, b) =>
      RANK[a.severity] - RANK[b.severity] ||
      compare(a.places[0].file ?? "", b.places[0].file ?? "") ||
      (a.places[0].line ?? 0) - (b.places[0].line ?? 0) ||
      compare(a.cause, b.cause),
  );
}

/** What nobody can open in the repository is nobody's to mend here. */
function rendered(
  cause: Cause,
  finding: StaticFinding,
  texts: TextOf,
  wording: Wording,
): LintFinding | null {
  const [first, ...places] = finding.places.filter(({ file }) => file !== null);
  if (!first) return null;
  const sentence = ({ text, params }: StaticFinding["summary"]) =>
    fill(textOf(cause.text, text), params, wording);
  return {
    cause: cause.id,
    severity: finding.severity,
    subject: finding.subject,
    places: [first, ...places],
    summary: sentence(finding.summary),
    fix: { say: sentence(finding.fix), patch: unifiedDiff(finding.edits ?? [], texts) },
    evidence: finding.cites,
  };
}

/** The profile that an nginx needs which is not started otherwise; null: it is started. */
function profileOf(table: FactTable, { cites }: StaticFinding): string | null {
  const proxy = cites.find(({ kind }) => kind.startsWith("nginx."))?.subject;
  const service = proxy === undefined ? null : table.of("compose.service", proxy)[0]?.body;
  return service?.enabled === false ? (service.profiles[0] ?? null) : null;
}

/** What is not started breaks nothing until it is. */
function withProfile(
  finding: LintFinding,
  profile: string | null,
  { frames }: Wording,
): LintFinding {
  if (profile === null || finding.severity === "note") return finding;
  const summary = fill(frames["with-profile"], { profile, summary: finding.summary });
  return { ...finding, severity: "warning", summary };
}

/** Two services that share a file have its fault once. */
function distinct(findings: readonly LintFinding[]): readonly LintFinding[] {
  const said = new Map<string, LintFinding>();
  for (const finding of findings) {
    const { cause, severity, places, summary } = finding;
    const { file, line } = places[0];
    const key = JSON.stringify([cause, severity, file, line, summary]);
    if (!said.has(key)) said.set(key, finding);
  }
  return [...said.values()];
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

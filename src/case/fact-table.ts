import { type Coverage, LOOKED } from "./coverage.ts";
import type { AnyFact, Fact, FactKind } from "./facts.ts";
import type { PlanRecord } from "./plan-record.ts";

/** All facts of one case, with the coverage that says which silences mean something. */
export interface FactTable {
  readonly plan: PlanRecord;
  readonly facts: readonly AnyFact[];
  all<K extends FactKind>(kind: K): readonly Fact<K>[];
  of<K extends FactKind>(kind: K, subject: string): readonly Fact<K>[];
  /** Without a subject: the best coverage that any subject has. */
  coverage(kind: FactKind, subject?: string): Coverage;
}

/** One line of coverage, as the readers worked it out from the captures. */
export interface Covered {
  readonly kind: FactKind;
  readonly subject: string;
  readonly coverage: Coverage;
}

const NOT_COLLECTED: Coverage = { is: "unavailable", why: "not collected" };

/**
 * As things happened, and as they stand in a file, whatever order they were found in; what has the
 * same time and place stays in the order of the evidence.
 */
function byTimeAndLine(a: AnyFact, b: AnyFact): number {
  return (
    compared(a.seen.at ?? "", b.seen.at ?? "") ||
    compared(a.seen.place?.file ?? "", b.seen.place?.file ?? "") ||
    (a.seen.place?.line ?? 0) - (b.seen.place?.line ?? 0)
  );
}

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** `subject: ""` in a line of coverage stands for every subject. */
export function factTable(
  plan: PlanRecord,
  facts: readonly AnyFact[],
  covered: readonly Covered[],
): FactTable {
  // One list for each kind, and one for each subject of it: causes ask for these again and again.
  const byKind = Map.groupBy(facts.toSorted(byTimeAndLine), ({ kind }) => kind);
  const bySubject = new Map(
    [...byKind].map(([kind, all]) => [kind, Map.groupBy(all, ({ subject }) => subject)] as const),
  );
  const listed = <K extends FactKind>(list: readonly AnyFact[] = []) => list as readonly Fact<K>[];
  return {
    plan,
    facts,
    all: (kind) => listed(byKind.get(kind)),
    of: (kind, subject) => listed(bySubject.get(kind)?.get(subject)),
    coverage(kind, subject) {
      const lines = covered.filter(
        (line) =>
          line.kind === kind &&
          (subject === undefined || line.subject === subject || line.subject === ""),
      );
      if (lines.some((line) => line.coverage.is === "looked")) return LOOKED;
      return lines[0]?.coverage ?? NOT_COLLECTED;
    },
  };
}

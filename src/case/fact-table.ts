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

/** `subject: ""` in a line of coverage stands for every subject. */
export function factTable(
  plan: PlanRecord,
  facts: readonly AnyFact[],
  covered: readonly Covered[],
): FactTable {
  const byKind: { [K in FactKind]?: Fact<K>[] } = {};
  const put = <K extends FactKind>(fact: Fact<K>) => {
    const list: Fact<K>[] = byKind[fact.kind] ?? [];
    list.push(fact);
    byKind[fact.kind] = list as (typeof byKind)[K];
  };
  for (const fact of facts) put(fact);
  const all = <K extends FactKind>(kind: K): readonly Fact<K>[] => byKind[kind] ?? [];
  return {
    plan,
    facts,
    all,
    of: (kind, subject) => all(kind).filter((fact) => fact.subject === subject),
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

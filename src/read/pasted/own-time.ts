import type { AnyFact } from "../../case/facts.ts";

/**
 * What was pasted was seen at a time that nobody told: that of our own run says nothing about it.
 * How a container ended is of the moment in which it did, where that was pasted.
 */
export function withoutOwnTime(facts: readonly AnyFact[], now: string): readonly AnyFact[] {
  return facts.map((fact) =>
    fact.seen.at === now ? { ...fact, seen: { ...fact.seen, at: timeIn(fact) } } : fact,
  );
}

function timeIn({ kind, body }: AnyFact): string | null {
  return kind === "container.state" && body.status !== "running" ? body.finishedAt : null;
}

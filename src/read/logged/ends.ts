import type { AnyFact } from "../../case/facts.ts";
import { UNSEEN } from "../container/state.ts";
import { fact } from "../witness.ts";
import { isEnd, isUpAfter } from "./end-words.ts";

/**
 * Services of which nobody saw the container, and whose log ends with what a program says when it
 * cannot go on: that it has ended is read from these words, which stand as the witness.
 */
export function loggedEnds(facts: readonly AnyFact[]): readonly AnyFact[] {
  const known = new Set(
    facts.flatMap(({ kind, subject }) => (kind === "container.state" ? subject : [])),
  );
  const logs = facts.filter(({ kind }) => kind.startsWith("nginx.") || kind === "app.log");
  return [...Map.groupBy(logs, ({ subject }) => subject)].flatMap(([subject, lines]) => {
    if (known.has(subject)) return [];
    const last = lines.findLastIndex(isEnd);
    const words = lines[last];
    if (!words || isUpAfter(last, lines)) return [];
    return fact(
      "container.state",
      subject,
      { ...UNSEEN, name: subject, status: "exited", finishedAt: words.seen.at },
      words.seen,
    );
  });
}

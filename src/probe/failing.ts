import type { Exchange } from "../case/codes/http.ts";

/** Whether to ask again; the verdict itself is found later, with all evidence. */
export function isFailing({ outcome }: Exchange, expect: readonly number[] | null): boolean {
  if (outcome.is !== "answered") return true;
  if (expect) return !expect.includes(outcome.status);
  return outcome.status >= 500 || outcome.status === 413;
}

/** Whether the request may have ended the process that served it. */
export function mayHaveKilled({ outcome }: Exchange): boolean {
  return outcome.is === "reset" || (outcome.is === "answered" && outcome.status === 502);
}

/** Milliseconds before each repeat. What took long is not asked often: the answer is known. */
export function repeatGaps({ outcome }: Exchange): readonly number[] {
  if (outcome.ms > 10_000) return [];
  return outcome.ms > 1000 ? [250] : [250, 1000];
}

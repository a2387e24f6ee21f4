import type { Judgement, Texts } from "../../define.ts";

/** Of answers about several requests that have one line to change, the first: the fault is one. */
export function oncePerPlace<T extends Texts>(
  answers: readonly Judgement<T>[],
): readonly Judgement<T>[] {
  const seen = new Map<string, Judgement<T>>();
  for (const answer of answers) {
    const key = JSON.stringify(answer.is === "cause" ? [answer.subject, answer.places] : answer);
    if (!seen.has(key)) seen.set(key, answer);
  }
  return [...seen.values()];
}

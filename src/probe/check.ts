import type { Exchange } from "../case/codes/http.ts";
import { ask, type Question } from "./ask.ts";
import { isFailing, repeatGaps } from "./failing.ts";
import type { ProbeDeps } from "./probe-deps.ts";

/** One check: a question that is asked again when the answer is bad. */
export interface Check {
  readonly question: Question;
  readonly expect: readonly number[] | null;
}

/** The attempts of one check, first to last. */
export async function runCheck(
  deps: ProbeDeps,
  check: Check,
  repeat: boolean,
): Promise<readonly Exchange[]> {
  const { exchange } = await ask(deps, check.question);
  const again = repeat ? await repeats(deps, check, exchange) : [];
  return [exchange, ...again];
}

/** Asks a failed check again, spaced: what vanishes is intermittent, and is labelled so. */
export async function repeats(
  deps: ProbeDeps,
  { question, expect }: Check,
  first: Exchange,
  most = Number.POSITIVE_INFINITY,
): Promise<readonly Exchange[]> {
  if (!isFailing(first, expect)) return [];
  const again: Exchange[] = [];
  for (const gap of repeatGaps(first).slice(0, most)) {
    await deps.clock.sleep(gap, deps.signal);
    const attempt = first.attempt + again.length + 1;
    again.push((await ask(deps, { ...question, attempt })).exchange);
  }
  return again;
}

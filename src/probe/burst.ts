import type { Exchange } from "../case/codes/http.ts";
import type { Plan } from "../plan/plan.ts";
import { type Asked, ask } from "./ask.ts";
import type { Check } from "./check.ts";
import { isFailing } from "./failing.ts";
import type { ProbeDeps } from "./probe-deps.ts";

/** A check that was asked, with all attempts so far. */
export interface Tried {
  readonly check: Check;
  readonly attempts: readonly Exchange[];
}

/** Attempts of one check, those before the burst included. */
const ATTEMPTS = 20;
const AT_ONCE = 5;
/** No burst goes on longer: what is slow shows itself in few requests. */
const LONGEST_MS = 30_000;

/**
 * Asks GETs through nginx again and again, so that what fails now and then is seen, with its rate:
 * all of a system that others run, else those whose failure vanished. What always fails is left
 * alone; of such a system only where nobody answers well: a few answers of 4xx in a row may all come
 * from one task of several. Gives notes for a reader.
 */
export async function probeBursts(
  deps: ProbeDeps,
  { target }: Pick<Plan, "target">,
  tried: readonly Tried[],
): Promise<readonly string[]> {
  const notes: string[] = [];
  for (const { check, attempts } of tried) {
    const { method, via, webSocket } = check.question;
    const isHopeless = hasOnlyFailed(check, attempts);
    const isMixed = hasFailed(check, attempts) && !isHopeless;
    const isOthers = target.kind !== "compose";
    const isWanted = isMixed || (isOthers && (!isHopeless || isRejected(check, attempts)));
    if (method !== "GET" || via !== "proxied" || webSocket || !isWanted) continue;
    const note = await burst(deps, { check, attempts });
    if (note !== null) notes.push(note);
  }
  return notes;
}

function hasFailed({ expect }: Check, attempts: readonly Exchange[]): boolean {
  return attempts.some((attempt) => isFailing(attempt, expect));
}

function hasOnlyFailed({ expect }: Check, attempts: readonly Exchange[]): boolean {
  return attempts.every((attempt) => isFailing(attempt, expect));
}

/** Whether an application that is well answered each time that it does not take this request. */
function isRejected({ expect }: Check, attempts: readonly Exchange[]): boolean {
  return attempts.every((attempt) => {
    const status = attempt.outcome.is === "answered" ? attempt.outcome.status : 0;
    return status >= 400 && status < 500 && !isLimit(attempt, expect);
  });
}

async function burst(deps: ProbeDeps, { check, attempts }: Tried): Promise<string | null> {
  const { onExchange, ...quiet } = deps;
  const { question, expect } = check;
  const start = deps.clock.elapsed();
  let count = attempts.length;
  while (count < ATTEMPTS && deps.clock.elapsed() < start + LONGEST_MS) {
    const wave: Promise<Asked>[] = [];
    while (wave.length < AT_ONCE && count < ATTEMPTS) {
      wave.push(ask(quiet, { ...question, attempt: ++count }));
    }
    const exchanges = (await Promise.all(wave)).map(({ exchange }) => exchange);
    const limited = exchanges.find((exchange) => isLimit(exchange, expect));
    for (const exchange of exchanges) if (!isLimit(exchange, expect)) onExchange?.(exchange);
    if (limited?.outcome.is === "answered") {
      const { status } = limited.outcome;
      return `${question.check} was not asked on: the server limits how often it is asked (${status}).`;
    }
  }
  return null;
}

/** limit_req and limit_conn answer 503 by default, others 429: our own haste is no fault of theirs. */
function isLimit({ outcome }: Exchange, expect: readonly number[] | null): boolean {
  if (outcome.is !== "answered" || expect?.includes(outcome.status)) return false;
  return outcome.status === 429 || outcome.status === 503;
}

import type { EndingReason, EndingSignal, watchForEnding } from "../ports/ending.ts";
import type { Progress } from "../ports/progress.ts";

/** Somebody stopped the run; everything that it had created is gone again. */
export class Stopped extends Error {
  override readonly name = "Stopped";
  readonly by: EndingSignal;
  constructor(by: EndingSignal) {
    super(`stopped by ${by}`);
    this.by = by;
  }
}

export interface Supervised<T> {
  /** null when the work was stopped before it had an answer. */
  readonly result: T | null;
  /** Why the work ended before its end: a `Stopped`, or a fault of ours; null when it did not. */
  readonly early: unknown;
}

/**
 * Does the work so that a signal, or an error that nobody caught, aborts it instead of ending the
 * process: what was created is then taken down. Rejects with what the work itself throws.
 */
export async function supervise<T>(
  watch: typeof watchForEnding,
  progress: Progress,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<Supervised<T>> {
  const ending = watch((name, first) =>
    progress.warn(first ? `${name}: taking everything down` : "already taking everything down"),
  );
  try {
    return { result: await work(ending.signal), early: earlyEnd(ending.reason()) };
  } catch (error) {
    const early = earlyEnd(ending.reason());
    if (early === null) throw error;
    return { result: null, early };
  }
}

function earlyEnd(reason: EndingReason | null): unknown {
  if (reason === null) return null;
  return reason.is === "signal" ? new Stopped(reason.name) : reason.error;
}

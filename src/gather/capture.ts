import type { Capture, CaptureKind, CaptureKinds } from "../case/captures.ts";
import { type Coverage, LOOKED } from "../case/coverage.ts";
import type { Clock } from "../ports/clock.ts";
import { EngineError } from "../ports/docker.ts";

/** There is no way to ask here; nobody is to blame, and trying again would not help. */
export class Unavailable extends Error {
  override readonly name = "Unavailable";
}

/** What was looked at, and how it was done in the end, where there are several ways. */
export interface Found<K extends CaptureKind> {
  readonly body: CaptureKinds[K];
  readonly how?: string;
}

export interface Time {
  readonly clock: Clock;
  /** Aborted when the time for gathering is over, or the run is. */
  readonly signal: AbortSignal;
}

/**
 * Asks one question. It never rejects, and never outlasts the signal: that something could not be
 * had is itself worth knowing.
 */
export async function take<K extends CaptureKind>(
  { clock, signal }: Time,
  about: { readonly kind: K; readonly subject: string; readonly how: string },
  ask: () => Promise<Found<K>>,
): Promise<Capture> {
  const at = new Date(clock.now()).toISOString();
  try {
    signal.throwIfAborted();
    const { body, how = about.how } = await Promise.race([ask(), aborted(signal)]);
    return captureOf({ ...about, how, at, coverage: LOOKED, body });
  } catch (error) {
    return captureOf({ ...about, at, coverage: coverageOf(error), body: null });
  }
}

const ends = new WeakMap<AbortSignal, Promise<never>>();

/** One for each signal: hundreds of files are taken under the same. */
function aborted(signal: AbortSignal): Promise<never> {
  const known = ends.get(signal);
  if (known !== undefined) return known;
  const end = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
  end.catch(() => {
    // Nobody may be waiting any more.
  });
  ends.set(signal, end);
  return end;
}

/** A body always has its kind's shape: `take` ties them together, which a union cannot show. */
function captureOf<K extends CaptureKind>(capture: {
  readonly kind: K;
  readonly subject: string;
  readonly how: string;
  readonly at: string;
  readonly coverage: Coverage;
  readonly body: CaptureKinds[K] | null;
}): Capture {
  return capture as Capture;
}

function coverageOf(error: unknown): Coverage {
  const why = error instanceof Error ? error.message : String(error);
  const unavailable = error instanceof Unavailable || isUnsupported(error);
  return { is: unavailable ? "unavailable" : "failed", why };
}

/** 501: the container's logging driver cannot be read back. */
function isUnsupported(error: unknown): boolean {
  return error instanceof EngineError && error.status === 501;
}

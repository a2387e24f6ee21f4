import type { AnyFact, Fact } from "../../../case/facts.ts";
import type { EffectOn, NonEmpty } from "../../define.ts";
import type { Param } from "../../phrases.ts";

/** A process that got a signal for what it did itself. */
export interface SignalDeath {
  readonly service: string;
  readonly signal: number;
  /** `exit code 139` or `signal 11`: what was seen. */
  readonly how: Param;
  /** What else the end may have been; null: there is no doubt. */
  readonly or: number | null;
  /** Nothing tells when it ended; that fits what was lost. */
  readonly isFitting?: boolean;
  /** What it worked on; null: it ended before it served anything. */
  readonly request: string | null;
  readonly effects: NonEmpty<EffectOn>;
  readonly cites: NonEmpty<AnyFact>;
}

/** Signals that a process gets for what it does itself. */
export const SIGNAL_NAMES: Readonly<Record<number, string>> = {
  4: "SIGILL",
  6: "SIGABRT",
  7: "SIGBUS",
  8: "SIGFPE",
  11: "SIGSEGV",
};

/** V8 says that its heap is full, Go what it panics over, before either ends by a signal. */
export function endedItself(logs: readonly Fact<"app.log">[]): boolean {
  return logs.some(({ body }) => body.code === "exception" && body.ends === "process");
}

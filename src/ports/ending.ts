/** What ends this process before its work is done. */
export interface Ending {
  /** Aborted at the first of them, so that everything that was created is taken down. */
  readonly signal: AbortSignal;
  /** Null while nothing happened. */
  reason(): EndingReason | null;
}

export type EndingReason =
  | { readonly is: "signal"; readonly name: EndingSignal }
  /** An error that nobody caught: a fault of ours. */
  | { readonly is: "bug"; readonly error: unknown };

export type EndingSignal = keyof typeof NUMBERS;

/** signal(7), the same on Linux and macOS. */
const NUMBERS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;

/** The shell's convention for a program that a signal ended. */
export function exitCodeOf(name: EndingSignal): number {
  return 128 + NUMBERS[name];
}

/**
 * Listens from now on. `onSignal` is told each signal, and whether it is the first: a run that is
 * already taking things down does not stop doing so.
 */
export function watchForEnding(onSignal: (name: EndingSignal, first: boolean) => void): Ending {
  const controller = new AbortController();
  let reason: EndingReason | null = null;
  const end = (why: EndingReason) => {
    reason ??= why;
    controller.abort(why);
  };
  for (const name of ["SIGHUP", "SIGINT", "SIGTERM"] as const) {
    process.on(name, () => {
      onSignal(name, reason === null);
      end({ is: "signal", name });
    });
  }
  // Rejections that nobody handles come here too (process, "uncaughtException").
  process.on("uncaughtException", (error) => end({ is: "bug", error }));
  return { signal: controller.signal, reason: () => reason };
}

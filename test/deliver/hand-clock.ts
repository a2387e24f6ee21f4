import type { Clock } from "../../src/ports/clock.ts";

/** A clock that stands still until somebody turns it. */
export function handClock(): Clock & { turn(ms: number): Promise<void> } {
  let now = 0;
  const sleepers = new Set<{ readonly until: number; wake(): void }>();
  return {
    now: () => now,
    elapsed: () => now,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        const sleeper = { until: now + ms, wake: resolve };
        sleepers.add(sleeper);
        signal?.addEventListener("abort", () => {
          sleepers.delete(sleeper);
          reject(signal.reason);
        });
      }),
    async turn(ms) {
      const end = now + ms;
      for (;;) {
        const [next] = [...sleepers].sort((a, b) => a.until - b.until);
        if (!next || next.until > end) break;
        now = next.until;
        sleepers.delete(next);
        next.wake();
        await new Promise((resolve) => setImmediate(resolve));
      }
      now = end;
    },
  };
}

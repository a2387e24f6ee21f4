import { expect, test } from "vitest";
import { type EndingReason, exitCodeOf, type watchForEnding } from "../../src/ports/ending.ts";
import type { Progress } from "../../src/ports/progress.ts";
import { Stopped, supervise } from "../../src/verbs/supervise.ts";

/** A watch that the test ends, and what was said meanwhile. */
function aWatch() {
  const controller = new AbortController();
  const warnings: string[] = [];
  const nothing = () => undefined;
  const progress: Progress = {
    ...{ begin: nothing, note: nothing, end: nothing },
    warn: (text) => warnings.push(text),
  };
  let reason: EndingReason | null = null;
  let tell: Parameters<typeof watchForEnding>[0] = nothing;
  return {
    warnings,
    progress,
    watch: (onSignal: Parameters<typeof watchForEnding>[0]) => {
      tell = onSignal;
      return { signal: controller.signal, reason: () => reason };
    },
    end(why: EndingReason) {
      if (why.is === "signal") tell(why.name, reason === null);
      reason ??= why;
      controller.abort(why);
    },
  };
}

const interrupted: EndingReason = { is: "signal", name: "SIGINT" };

test("work that ends by itself gives its result", async () => {
  const { watch, progress } = aWatch();
  expect(await supervise(watch, progress, async () => 42)).toEqual({ result: 42, early: null });
});

test("a signal aborts the work, and its partial result is kept", async () => {
  const { watch, progress, end, warnings } = aWatch();
  const { result, early } = await supervise(watch, progress, async (signal) => {
    end(interrupted);
    end({ is: "signal", name: "SIGTERM" });
    return signal.aborted;
  });
  expect(result).toBe(true);
  expect(early).toBeInstanceOf(Stopped);
  expect(early).toMatchObject({ by: "SIGINT" });
  expect(warnings).toEqual(["SIGINT: taking everything down", "already taking everything down"]);
});

test("work that throws because it was aborted was stopped, it did not fail", async () => {
  const { watch, progress, end } = aWatch();
  const { result, early } = await supervise(watch, progress, async (signal) => {
    end(interrupted);
    signal.throwIfAborted();
  });
  expect(result).toBeNull();
  expect(early).toBeInstanceOf(Stopped);
});

test("what the work itself throws is passed on", async () => {
  const { watch, progress } = aWatch();
  const fault = new TypeError("x is not a function");
  const work = () => Promise.reject(fault);
  await expect(supervise(watch, progress, work)).rejects.toBe(fault);
});

test("an error that nobody caught ends the work first", async () => {
  const { watch, progress, end } = aWatch();
  const error = new TypeError("in a callback");
  const { early } = await supervise(watch, progress, async () => end({ is: "bug", error }));
  expect(early).toBe(error);
});

test("exit codes after a signal are those of a shell", () => {
  expect([exitCodeOf("SIGINT"), exitCodeOf("SIGTERM"), exitCodeOf("SIGHUP")]).toEqual([
    130, 143, 129,
  ]);
});

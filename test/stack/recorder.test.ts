import { expect, test } from "vitest";
import type { Clock } from "../../src/ports/clock.ts";
import { type EventStream, StackUnavailable } from "../../src/ports/docker.ts";
import { record } from "../../src/stack/recorder.ts";
import { fakeDocker } from "../ports/fake-docker.ts";

const clock: Clock = { now: () => 10_000, elapsed: () => 0, sleep: () => Promise.resolve() };

/** Gives the events, then ends, or stays open until it is closed. */
function stream(events: readonly unknown[], stays: boolean): EventStream {
  const { promise: closed, resolve } = Promise.withResolvers<void>();
  return {
    async *[Symbol.asyncIterator]() {
      yield* events;
      if (stays) await closed;
    },
    close: resolve,
  };
}

test("a stream that breaks is taken up again", async () => {
  const streams = [stream(["create", "start"], false), stream(["die"], true)];
  const since: number[] = [];
  const docker = fakeDocker({
    ping: () => Promise.resolve(),
    events: async (_, from) => {
      since.push(from);
      return streams.shift() ?? stream([], true);
    },
  });
  const recorder = await record(docker, clock, ["a=b"]);
  await expect.poll(() => recorder.events()).toEqual(["create", "start", "die"]);
  expect(recorder.lost.aborted).toBe(false);
  expect(since[0]).toBeLessThan(10);
  recorder.close();
});

test("an engine that does not answer any more is lost, and what it said is kept", async () => {
  const docker = fakeDocker({
    ping: () => Promise.reject(new StackUnavailable("gone")),
    events: async () => stream(["create"], false),
  });
  const recorder = await record(docker, clock, []);
  await expect.poll(() => recorder.lost.aborted).toBe(true);
  expect(recorder.lost.reason).toBeInstanceOf(StackUnavailable);
  expect(recorder.events()).toEqual(["create"]);
});

import type { Clock } from "../ports/clock.ts";
import { type Docker, type EventStream, StackUnavailable } from "../ports/docker.ts";

/** Writes down what the engine says about a run's containers, for the timeline and the dead. */
export interface Recorder {
  events(): readonly unknown[];
  /** Aborted, with the `StackUnavailable` as reason, when the engine goes away. */
  readonly lost: AbortSignal;
  close(): void;
}

/** Resolves when the engine is listening, so that nothing which starts afterwards is missed. */
export async function record(
  docker: Docker,
  clock: Clock,
  labels: readonly string[],
): Promise<Recorder> {
  const events: unknown[] = [];
  const lost = new AbortController();
  let closed = false;
  // Half a second back: the engine answers before it has really subscribed.
  const listen = () => docker.events(labels, clock.now() / 1000 - 0.5);
  let stream = await listen();

  async function follow(from: EventStream): Promise<void> {
    for await (const event of from) events.push(event);
    if (closed) return;
    try {
      await docker.ping();
      stream = await listen();
    } catch (error) {
      lost.abort(new StackUnavailable("Docker went away during the run.", { cause: error }));
      return;
    }
    await follow(stream);
  }

  const following = follow(stream);
  following.catch(() => lost.abort(new StackUnavailable("Docker's events cannot be read.")));
  return {
    events: () => [...events],
    lost: lost.signal,
    close() {
      closed = true;
      stream.close();
    },
  };
}

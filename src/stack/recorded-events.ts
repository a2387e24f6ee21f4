import type { Docker } from "../ports/docker.ts";

/** How far back the engine's events are asked for. */
const LOOK_BACK_SECONDS = 3600;

/** What the engine still knows of the last hour, and what happens from now on. */
export async function recordedEvents(
  docker: Docker,
  labels: readonly string[],
  now: () => number,
): Promise<{ sofar(): readonly unknown[]; close(): void }> {
  const events: unknown[] = [];
  const since = now() / 1000 - LOOK_BACK_SECONDS;
  const stream = await docker.events(labels, since).catch(() => null);
  const following = (async () => {
    for await (const event of stream ?? []) events.push(event);
  })();
  following.catch(() => undefined);
  return { sofar: () => [...events], close: () => stream?.close() };
}

import type { Docker } from "../../ports/docker.ts";
import type { Death } from "../../probe/scene.ts";
import { splitDockerLog } from "../../read/docker-log.ts";
import { at, number, string } from "../../read/json.ts";
import type { StackContainer } from "../../stack/stack.ts";

/** Enough for the last words of a life. */
const LOG_BYTES = 200_000;

interface Moment {
  readonly id: string;
  readonly action: string;
  readonly exitCode: number | null;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Puts together the ends of each container from the engine's events and what it had written. */
export function deathReader(docker: Docker, events: () => readonly unknown[]) {
  const known = new Map<string, readonly Death[]>();

  return async (container: StackContainer): Promise<readonly Death[]> => {
    const moments = momentsOf(events(), container.id);
    const ends = moments.filter(({ action }) => action === "die");
    const before = known.get(container.id) ?? [];
    if (ends.length === before.length) return before;
    const log = await docker.logs(container.id, { tty: false, bytes: LOG_BYTES }).then(
      ({ text }) => splitDockerLog(text),
      () => null,
    );
    const added = ends.slice(before.length).map((end): Death => {
      const start = moments.findLast(({ action, at }) => action === "start" && at <= end.at);
      const life = log?.filter((line) => {
        const time = line.at === null ? 0 : Date.parse(line.at);
        return time >= (start?.at ?? 0) && time <= end.at + 1;
      });
      const output = life?.map((line) => `${line.at ?? ""} ${line.text}`).join("\n") ?? null;
      return { exitCode: end.exitCode ?? 0, output };
    });
    const all = [...before, ...added];
    known.set(container.id, all);
    return all;
  };
}

function momentsOf(events: readonly unknown[], id: string): readonly Moment[] {
  return events.flatMap((event) => {
    const action = string(at(event, "Action"));
    if (string(at(event, "Actor", "ID")) !== id || action === null) return [];
    const exitCode = number(at(event, "Actor", "Attributes", "exitCode"));
    const nanoseconds = number(at(event, "timeNano"));
    return [{ id, action, exitCode, at: Math.floor((nanoseconds ?? 0) / 1e6) }];
  });
}

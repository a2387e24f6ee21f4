import type { Docker } from "../../ports/docker.ts";
import type { Death } from "../../probe/scene.ts";
import { type LogLine, splitDockerLog } from "../../read/docker-log.ts";
import { at, number, string } from "../../read/json.ts";
import type { StackContainer } from "../../stack/stack.ts";

/** Enough for the last words of a life. */
const LOG_BYTES = 200_000;

interface End {
  readonly exitCode: number | null;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export interface Lives {
  /** Each end so far, oldest first. */
  ends(container: StackContainer): Promise<readonly Death[]>;
  /** What was written since the last end; null where the log cannot be read. */
  sinceLastEnd(container: StackContainer): Promise<string | null>;
}

/**
 * Tells the lives of each container apart, by the engine's events and the log. A life begins with
 * the end of the one before: the first lines are older than the engine's word that it has started.
 */
export function livesOf(docker: Docker, events: () => readonly unknown[]): Lives {
  const known = new Map<string, readonly Death[]>();
  return {
    async ends(container) {
      const ends = endsIn(events(), container.id);
      const before = known.get(container.id) ?? [];
      if (ends.length === before.length) return before;
      const log = await linesOf(docker, container);
      const added = ends.slice(before.length).map((end, index): Death => {
        const previous = ends[before.length + index - 1]?.at ?? 0;
        return { exitCode: end.exitCode ?? 0, output: between(log, previous, end.at) };
      });
      const all = [...before, ...added];
      known.set(container.id, all);
      return all;
    },
    async sinceLastEnd(container) {
      const last = endsIn(events(), container.id).at(-1)?.at ?? 0;
      return between(await linesOf(docker, container), last, Number.POSITIVE_INFINITY);
    },
  };
}

/** null where the log cannot be read. */
async function linesOf(docker: Docker, { id }: StackContainer): Promise<readonly LogLine[] | null> {
  const read = docker.logs(id, { tty: false, bytes: LOG_BYTES });
  return read.then(
    ({ text }) => splitDockerLog(text),
    () => null,
  );
}

/** Lines after one moment up to another, in milliseconds since 1970, with their times in front. */
function between(log: readonly LogLine[] | null, after: number, to: number): string | null {
  const life = log?.filter(({ at: time }) => {
    const moment = time === null ? to : Date.parse(time);
    return moment > after && moment <= to;
  });
  return life?.map(({ at: time, text }) => `${time ?? ""} ${text}`).join("\n") ?? null;
}

function endsIn(events: readonly unknown[], id: string): readonly End[] {
  return events.flatMap((event) => {
    if (string(at(event, "Actor", "ID")) !== id || string(at(event, "Action")) !== "die") return [];
    const exitCode = number(at(event, "Actor", "Attributes", "exitCode"));
    // Rounded up: what was written in the same millisecond was written before.
    return [{ exitCode, at: Math.ceil((number(at(event, "timeNano")) ?? 0) / 1e6) }];
  });
}

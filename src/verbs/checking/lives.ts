import type { Docker } from "../../ports/docker.ts";
import type { Death } from "../../probe/scene.ts";
import { type LogLine, splitDockerLog } from "../../read/docker-log.ts";
import { at, number, string } from "../../read/json.ts";
import type { StackContainer } from "../../stack/stack.ts";

/** Enough for the last words of a life. */
const LOG_BYTES = 200_000;

interface End {
  /** Id of the container: a Swarm makes a new one for each life. */
  readonly container: string;
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
      const key = container.labels[SWARM_SERVICE] ?? container.id;
      const ends = endsIn(events(), container);
      const before = known.get(key) ?? [];
      if (ends.length === before.length) return before;
      const added = ends.slice(before.length).map(async (end, index): Promise<Death> => {
        const previous = ends[before.length + index - 1]?.at ?? 0;
        const log = await linesOf(docker, end.container);
        return { exitCode: end.exitCode ?? 0, output: between(log, previous, end.at) };
      });
      const all = [...before, ...(await Promise.all(added))];
      known.set(key, all);
      return all;
    },
    async sinceLastEnd(container) {
      const last = endsIn(events(), container).at(-1)?.at ?? 0;
      return between(await linesOf(docker, container.id), last, Number.POSITIVE_INFINITY);
    },
  };
}

const SWARM_SERVICE = "com.docker.swarm.service.id";

/** null where the log cannot be read. */
async function linesOf(docker: Docker, id: string): Promise<readonly LogLine[] | null> {
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

function endsIn(events: readonly unknown[], { id, labels }: StackContainer): readonly End[] {
  const service = labels[SWARM_SERVICE];
  return events.flatMap((event) => {
    if (string(at(event, "Action")) !== "die") return [];
    const container = string(at(event, "Actor", "ID"));
    const isOwn = container === id;
    const isBefore =
      service !== undefined && at(event, "Actor", "Attributes", SWARM_SERVICE) === service;
    if (container === null || !(isOwn || isBefore)) return [];
    const exitCode = number(at(event, "Actor", "Attributes", "exitCode"));
    // Rounded up: what was written in the same millisecond was written before.
    return [{ container, exitCode, at: Math.ceil((number(at(event, "timeNano")) ?? 0) / 1e6) }];
  });
}

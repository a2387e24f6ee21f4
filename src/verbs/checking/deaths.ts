import type { Docker } from "../../ports/docker.ts";
import type { Death } from "../../probe/scene.ts";
import { type LogLine, splitDockerLog } from "../../read/docker-log.ts";
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
    const log = await linesOf(docker, container);
    const added = ends.slice(before.length).map((end): Death => {
      const start = moments.findLast(({ action, at }) => action === "start" && at <= end.at);
      return { exitCode: end.exitCode ?? 0, output: between(log, start?.at ?? 0, end.at + 1) };
    });
    const all = [...before, ...added];
    known.set(container.id, all);
    return all;
  };
}

/** What a container has written in the life that began at this ISO time. */
export async function writtenSince(
  docker: Docker,
  container: StackContainer,
  startedAt: string | null,
): Promise<string | null> {
  const log = await linesOf(docker, container);
  return between(log, startedAt === null ? 0 : Date.parse(startedAt), Number.POSITIVE_INFINITY);
}

/** null where the log cannot be read. */
async function linesOf(docker: Docker, { id }: StackContainer): Promise<readonly LogLine[] | null> {
  const read = docker.logs(id, { tty: false, bytes: LOG_BYTES });
  return read.then(
    ({ text }) => splitDockerLog(text),
    () => null,
  );
}

/** Lines of one life, in milliseconds since 1970, with the engine's times in front again. */
function between(log: readonly LogLine[] | null, from: number, to: number): string | null {
  const life = log?.filter(({ at: time }) => {
    const moment = time === null ? from : Date.parse(time);
    return moment >= from && moment <= to;
  });
  return life?.map(({ at: time, text }) => `${time ?? ""} ${text}`).join("\n") ?? null;
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

import type { ContainerState } from "../../case/codes/container.ts";
import type { Keeper } from "../../case/codes/host.ts";
import type { KeeperEvent } from "./keeper-log.ts";

/** How a program stands, in the words that the engine has for containers. */
export interface KeptState extends Pick<ContainerState, "status" | "exitCode" | "restartCount"> {
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
  /** Why it is not started again: too often in vain, by somebody's will, by its settings; null: it is. */
  readonly over: "given-up" | "stopped" | "ended" | null;
  /** What its manager says of it. */
  readonly said: string | null;
}

/** `supervisorctl status` has a line for each; its log is older, and tells more. */
export function keptState(
  keeper: Keeper,
  events: readonly KeeperEvent[],
  status: string | null,
): KeptState {
  const shown = status === null ? null : shownBy(status, keeper.program);
  const last = lastOf(events);
  const is = shown ? STATES[shown.state] : last && AFTER[last.is];
  const over = is === "given-up" || is === "stopped" || is === "ended" ? is : null;
  const ended = events.findLast((event) => event.is === "end");
  const isUp = is === "running" || is === undefined;
  return {
    over,
    status: isUp ? "running" : is === "again" ? "restarting" : "exited",
    exitCode: isUp ? null : (ended?.exitCode ?? null),
    restartCount: Math.max(0, events.filter((event) => event.is === "start").length - 1),
    startedAt: events.findLast((event) => event.is === "start")?.at ?? null,
    finishedAt: ended?.at ?? null,
    said: shown?.line ?? last?.text ?? null,
  };
}

/** Whom somebody stops ends of that. */
function lastOf(events: readonly KeeperEvent[]): KeeperEvent | undefined {
  const [before, last] = events.slice(-2);
  return last?.is === "end" && before?.is === "stop" ? before : (last ?? before);
}

/** Lives that are looked at, and for how long one has to be up to have left the others behind. */
const LIVES = 20;
const SETTLED_MS = 60_000;
const LOOK_BACK_MS = 15 * 60_000;

/** What tells about now: of one that is up its present life, else how its last lives ended. */
export function tellingEvents(
  events: readonly KeeperEvent[],
  asked: string,
): readonly KeeperEvent[] {
  const starts = events.flatMap(({ is }, index) => (is === "start" ? index : []));
  const last = events[starts.at(-1) ?? -1];
  const isUp = events.findLast(({ is }) => is !== "up")?.is === "start";
  const since = Date.parse(last?.at ?? asked);
  const hasEnded = events.some(
    ({ is, at }) => is === "end" && Date.parse(at) >= since - SETTLED_MS && Date.parse(at) <= since,
  );
  const isSettled = isUp && (!hasEnded || Date.parse(asked) - since >= SETTLED_MS);
  const [begin = 0] = starts.slice(isSettled ? -1 : -LIVES);
  const isOver = !isUp && lastOf(events)?.is !== "end";
  return events
    .slice(begin)
    .filter(({ at }) => isSettled || isOver || Date.parse(asked) - Date.parse(at) <= LOOK_BACK_MS);
}

type Standing = "running" | "again" | "ended" | "given-up" | "stopped";

/** supervisord's process states (supervisord.org, Subprocesses). */
const STATES: Readonly<Record<string, Standing>> = {
  RUNNING: "running",
  STARTING: "running",
  BACKOFF: "again",
  EXITED: "ended",
  FATAL: "given-up",
  STOPPED: "stopped",
  STOPPING: "stopped",
};

const AFTER: Readonly<Record<KeeperEvent["is"], Standing>> = {
  start: "running",
  up: "running",
  end: "again",
  "given-up": "given-up",
  stop: "stopped",
};

/** `web  FATAL  Exited too quickly (process log may have details)`; of a group `web:web_00 …`. */
function shownBy(status: string, program: string): { state: string; line: string } | null {
  for (const line of status.split("\n")) {
    const [, name = "", state = ""] = /^(\S+)\s+([A-Z]+)\b/.exec(line) ?? [];
    const isIt = name === program || name.startsWith(`${program}:`) || name.endsWith(`:${program}`);
    if (isIt && STATES[state]) return { state, line: line.replace(/\s+/g, " ").trim() };
  }
  return null;
}

import type { SwarmService } from "./swarm-service.ts";
import { hasFailed, type SwarmTask } from "./task.ts";

/** Not yet begun: until then the one before it in the same slot says more. */
const WAITING: ReadonlySet<string> = new Set([
  ...["new", "pending", "allocated", "assigned", "accepted", "preparing", "ready"],
]);

/**
 * The tasks of the specification in force: how the one before it fared says nothing about it. A
 * task that an update left as it was counts among them.
 */
export function presentTasks(
  { since, spec }: Pick<SwarmService, "since" | "spec">,
  tasks: readonly SwarmTask[],
): readonly SwarmTask[] {
  if (since === null) return tasks;
  const begin = Date.parse(since);
  // Those of an update that was rolled back are younger than it, and of another specification.
  const isCounted = tasks.some((task) => task.spec !== null && task.spec === spec);
  const isOther = (task: SwarmTask) => isCounted && task.spec !== spec;
  const present = tasks.filter(
    (task) => task.desired === "running" || (Date.parse(task.createdAt) >= begin && !isOther(task)),
  );
  return present.length > 0 ? present : tasks;
}

/** For each slot the task that shows how it stands: the newest that has begun. */
export function standingTasks(
  service: Pick<SwarmService, "since" | "spec">,
  tasks: readonly SwarmTask[],
): readonly SwarmTask[] {
  const slots = Map.groupBy(presentTasks(service, tasks), ({ slot }) => slot);
  return [...slots.values()].flatMap((ofSlot) => {
    const begun = ofSlot.findLast(({ state }) => !WAITING.has(state));
    return begun ?? ofSlot.at(-1) ?? [];
  });
}

/** How often a slot's tasks failed before the one that stands for it. */
export function failuresBefore(
  service: Pick<SwarmService, "since" | "spec">,
  tasks: readonly SwarmTask[],
  standing: SwarmTask,
): number {
  return presentTasks(service, tasks).filter(
    (task) => task.slot === standing.slot && hasFailed(task) && task.createdAt < standing.createdAt,
  ).length;
}

/** Whether the Swarm starts another task in place of one that has ended. */
export function startsAgain(
  { replicas, restart, attempts }: Pick<SwarmService, "replicas" | "restart" | "attempts">,
  standing: SwarmTask,
  failures: number,
): boolean {
  if (replicas === 0 || restart === "none") return false;
  if (attempts !== null && failures >= attempts) return false;
  return restart === "any" || hasFailed(standing);
}

/** Whether the Swarm is about to begin it: an update or a new start is not over yet. */
export function isOnItsWay({ state, desired, error }: SwarmTask): boolean {
  const isAhead = WAITING.has(state) || state === "starting";
  // "ready" is wanted of it first, until the one before it is gone.
  return isAhead && (desired === "running" || desired === "ready") && error === "";
}

import { presentTasks } from "./present.ts";
import type { SwarmService } from "./swarm-service.ts";
import { hasFailed, type SwarmTask } from "./task.ts";

/** States in which an update ended because a task of it failed. */
const FAILED = new Set(["paused", "rollback_started", "rollback_paused", "rollback_completed"]);

/** The task that ended the last update of a service; null where it did not fail, or nobody knows. */
export function failedByTask(service: SwarmService, tasks: readonly SwarmTask[]): SwarmTask | null {
  const { update, since } = service;
  if (update === null || since === null || !FAILED.has(update.state)) return null;
  // "update paused due to failure or early termination of task x3v9…"
  const named = tasks.find(({ id }) => id !== "" && update.message.includes(id));
  if (named) return named;
  const begin = Date.parse(since);
  const ofUpdate = tasks.filter(
    (task) => hasFailed(task) && Date.parse(task.createdAt) >= begin && isOfUpdate(service, task),
  );
  return ofUpdate.at(-1) ?? null;
}

/** After a rollback the specification in force is the one before, and the update's is the other. */
function isOfUpdate({ update, spec }: SwarmService, task: SwarmTask): boolean {
  if (update?.state === "paused" || spec === null || task.spec === null) return true;
  return task.spec !== spec;
}

/** Whether what it printed is no log of the service as it runs now: its update was taken back. */
export function isTakenBack(service: SwarmService, tasks: readonly SwarmTask[], task: SwarmTask) {
  return !presentTasks(service, tasks).includes(task);
}

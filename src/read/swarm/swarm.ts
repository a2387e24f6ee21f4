import type { Evidence } from "../evidence.ts";
import { array, at, type Json, string } from "../json.ts";
import { asRun } from "./as-run.ts";
import { standingTasks } from "./present.ts";
import { type SwarmService, swarmService } from "./swarm-service.ts";
import { type SwarmTask, tasksOf } from "./task.ts";

/** A service with the tasks that a manager knows of it; `tasks` is null where nobody asked. */
export interface RunBySwarm {
  readonly service: SwarmService;
  readonly tasks: readonly SwarmTask[] | null;
}

/** What the managers of a Swarm told, by service; empty for everything else. */
export function swarmOf(evidence: Evidence): ReadonlyMap<string, RunBySwarm> {
  const tasks = new Map(
    evidence.looked("swarm.tasks").map(({ subject, body }) => [subject, body] as const),
  );
  return new Map(
    evidence.looked("swarm.services").flatMap(({ body }) =>
      body.map((answer) => {
        const service = swarmService(answer);
        const own = tasks.get(service.name);
        return [service.name, { service, tasks: own ? tasksOf(service, own) : null }] as const;
      }),
    ),
  );
}

/** An inspect answer of a task's container as the Swarm runs it; any other as it is. */
export function inspectedTask(inspect: unknown, run: RunBySwarm | undefined): unknown {
  if (!run?.tasks) return inspect;
  const body = array(inspect)[0] ?? inspect;
  const id = string(at(body, "Id"));
  const standing = standingTasks(run.service, run.tasks).find(({ container }) => container === id);
  return standing ? asRun(body, run.service, run.tasks, standing) : inspect;
}

/** Tasks that stand for the service and whose containers nobody could inspect. */
export function uninspected(
  { service, tasks }: RunBySwarm,
  inspected: ReadonlySet<string>,
): readonly { readonly task: SwarmTask; readonly inspect: Json }[] {
  return standingTasks(service, tasks ?? [])
    .filter(({ container }) => container === null || !inspected.has(container))
    .map((task) => ({ task, inspect: asRun(null, service, tasks ?? [], task) }));
}

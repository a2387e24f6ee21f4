import type { Capture } from "../case/captures.ts";
import { at } from "../read/json.ts";
import { failedByTask, isTakenBack } from "../read/swarm/failed-update.ts";
import { presentTasks } from "../read/swarm/present.ts";
import type { SwarmService } from "../read/swarm/swarm-service.ts";
import type { SwarmTask } from "../read/swarm/task.ts";
import { take, Unavailable } from "./capture.ts";
import type { Asker } from "./subject.ts";
import { specsWithoutValues } from "./without-values.ts";

/** What a manager told about services and the tasks of those that are looked at. */
export interface Told {
  readonly services: readonly unknown[];
  readonly tasks: readonly unknown[];
  readonly chosen: readonly {
    readonly service: SwarmService;
    readonly tasks: readonly SwarmTask[];
  }[];
}

/** Log kept of one task; the end of it, where a failure stands. */
const LOG_BYTES = 500_000;
/** Tasks of a service whose logs are read, the newest: a Swarm itself keeps no more than five. */
const TASKS = 5;

/** The manager's answers, before anything else is asked. */
export function swarmAnswers(asker: Asker, { services, tasks, chosen }: Told): Promise<Capture[]> {
  const all = { kind: "swarm.services", subject: "", how: "docker service inspect" } as const;
  return Promise.all([
    take(asker, all, async () => ({ body: specsWithoutValues(services) })),
    ...chosen.map(({ service: { id, name } }) => {
      const how = `docker service ps --no-trunc ${name}`;
      return take(asker, { kind: "swarm.tasks", subject: name, how }, async () => ({
        body: specsWithoutValues(tasks.filter((task) => at(task, "ServiceID") === id)),
      }));
    }),
  ]);
}

/**
 * The logs of tasks that the containers looked at do not show: those before, and those on other
 * nodes; and, for these nodes, what only their own engines could tell. `asker.containers` are here.
 */
export function tasksElsewhere(asker: Asker, { chosen }: Told): Promise<Capture[]> {
  const here = new Set(asker.containers.map(({ id }) => id));
  return Promise.all(
    chosen.flatMap(({ service, tasks }) => {
      const failed = failedByTask(service, tasks);
      const isGone = failed?.container && isTakenBack(service, tasks, failed);
      const begun = presentTasks(service, tasks).filter(({ container }) => container !== null);
      const others = begun.filter(({ container }) => container === null || !here.has(container));
      const isHere = asker.containers.some((one) => one.service === service.name);
      return [
        ...others.slice(-TASKS).map((task) => taskLog(asker, service, task)),
        ...(isGone ? [taskLog(asker, service, failed, "swarm.failed-log")] : []),
        ...(isHere ? [] : notHere(asker, service, begun.at(-1))),
      ];
    }),
  );
}

function taskLog(
  asker: Asker,
  service: SwarmService,
  task: SwarmTask,
  kind: "docker.logs" | "swarm.failed-log" = "docker.logs",
): Promise<Capture> {
  const { id, name, container } = task;
  const { docker, signal } = asker;
  const how = `docker service logs --timestamps ${name}`;
  const tty = at(service.container, "TTY") === true;
  const part = { tty, bytes: LOG_BYTES };
  return take(asker, { kind, subject: service.name, how }, async () => ({
    // Where the container is here still, its own engine is the shorter way.
    body: await docker
      .logs(container ?? id, part, { signal })
      .catch(() => docker.swarm.logs(id, part, { signal })),
  }));
}

/** What only the engine of the task's own node shows. */
function notHere(asker: Asker, { name }: SwarmService, task: SwarmTask | undefined) {
  const why = task
    ? `the task of ${name} is on another node (${task.node}), whose engine was not asked`
    : `${name} has no container`;
  return (["docker.inspect", "listeners", "cgroup.memory"] as const).map((kind) =>
    take(asker, { kind, subject: name, how: `on the node of ${name}` }, () =>
      Promise.reject(new Unavailable(why)),
    ),
  );
}

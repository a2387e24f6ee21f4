import type { ContainerState } from "../../case/codes/container.ts";
import { at, type Json, number, record, strings } from "../json.ts";
import { failuresBefore, startsAgain } from "./present.ts";
import type { SwarmService } from "./swarm-service.ts";
import type { SwarmTask } from "./task.ts";

/**
 * What inspecting a task's container says, with what its engine does not know: that the Swarm puts
 * another container in its place when it ends, how often it did, and by which names it is found.
 * `inspect`: null where the container is on another node, or there was none.
 */
export function asRun(
  inspect: unknown,
  service: SwarmService,
  tasks: readonly SwarmTask[],
  standing: SwarmTask,
): Json {
  const failures = failuresBefore(service, tasks, standing);
  const again = startsAgain(service, standing, failures);
  const body = inspect === null ? fromTask(standing) : record(inspect);
  const state = record(body["State"]);
  const status = state["Status"];
  const isDown = status === "exited" || status === "dead";
  return {
    ...body,
    RestartCount: failures,
    State: { ...state, ...(isDown && again ? { Status: "restarting" } : {}) },
    HostConfig: {
      ...record(body["HostConfig"]),
      RestartPolicy: { Name: POLICIES[service.restart], MaximumRetryCount: service.attempts ?? 0 },
    },
    NetworkSettings: {
      ...record(body["NetworkSettings"]),
      Networks: named(record(at(body, "NetworkSettings", "Networks")), service, standing),
    },
  };
}

const POLICIES = { any: "always", "on-failure": "on-failure", none: "no" } as const;

/** The Swarm's DNS knows every task by its service's name and aliases. */
function named(networks: Json, service: SwarmService, { networks: attached }: SwarmTask): Json {
  return Object.fromEntries(
    Object.entries(networks).map(([name, settings]) => {
      const id = attached.find((one) => one.name === name)?.id;
      const own = service.networks.find((one) => one.id === id)?.aliases ?? [];
      const known = [...strings(at(settings, "Aliases")), ...own];
      const aliases = id === undefined ? known : [service.name, `tasks.${service.name}`, ...known];
      return [name, { ...record(settings), Aliases: [...new Set(aliases)] }];
    }),
  );
}

/** As much of an inspect answer as the manager knows of a task. */
function fromTask(task: SwarmTask): Json {
  const status = STATUSES[task.state] ?? "created";
  const { exitCode } = task;
  return {
    Id: task.container ?? task.id,
    Name: `/${task.name}`,
    State: {
      Status: status,
      // What never began has no code: 0 would look like success.
      ...(status === "created" ? {} : { ExitCode: exitCode ?? 0 }),
      Error: task.container === null ? task.error : "",
      StartedAt: status === "running" ? task.at : "",
      FinishedAt: status === "exited" ? task.at : "",
    },
    NetworkSettings: {
      Networks: Object.fromEntries(
        task.networks.map(({ name, address }) => {
          const [ip = "", bits] = address.split("/");
          const isUp = status === "running";
          return [name, { IPAddress: isUp ? ip : "", IPPrefixLen: number(bits) ?? 0 }];
        }),
      ),
    },
  };
}

/** Whatever else has not begun. */
const STATUSES: Readonly<Record<string, ContainerState["status"]>> = {
  running: "running",
  starting: "running",
  complete: "exited",
  failed: "exited",
  shutdown: "exited",
  orphaned: "exited",
};

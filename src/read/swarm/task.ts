import { array, at, number, string } from "../json.ts";
import { SPEC_NUMBER } from "./numbered.ts";
import type { SwarmService } from "./swarm-service.ts";

/** One task of a service: one container, from its scheduling to its end. */
export interface SwarmTask {
  readonly id: string;
  /** As `docker service ps` and the container call it: `web.1.x3v9…`. */
  readonly name: string;
  readonly slot: string;
  readonly node: string;
  /** null: it never came to have one. */
  readonly container: string | null;
  /** `running`, `failed`, `rejected`, `complete`, `shutdown`, `pending` … */
  readonly state: string;
  /** What the Swarm wants of it: `running`, `ready`, `shutdown` … */
  readonly desired: string;
  /** Why it ended, or cannot start; "" when nothing is wrong. */
  readonly error: string;
  readonly exitCode: number | null;
  readonly createdAt: string;
  /** When it came to its present state. */
  readonly at: string;
  readonly image: string;
  /** Of its specification, as `numbered` counts; null where nobody counted. */
  readonly spec: number | null;
  readonly networks: readonly {
    readonly id: string;
    readonly name: string;
    /** With the bits of the network: `10.0.1.9/24`. */
    readonly address: string;
  }[];
}

/** The tasks of one service among the entries of `GET /tasks`, oldest first. */
export function tasksOf(
  { id, name }: Pick<SwarmService, "id" | "name">,
  tasks: readonly unknown[],
) {
  return tasks
    .filter((task) => at(task, "ServiceID") === id)
    .map((task) => swarmTask(name, task))
    .toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : 0));
}

function swarmTask(service: string, task: unknown): SwarmTask {
  const id = string(at(task, "ID")) ?? "";
  const status = at(task, "Status");
  const state = string(at(status, "State")) ?? "";
  const node = string(at(task, "NodeID")) ?? "";
  const slot = number(at(task, "Slot"));
  const key = slot ? String(slot) : node;
  return {
    ...{ id, node, state, slot: key },
    name: `${service}.${key}.${id}`,
    container: string(at(status, "ContainerStatus", "ContainerID")) || null,
    desired: string(at(task, "DesiredState")) ?? "",
    error: string(at(status, "Err")) ?? "",
    exitCode: HAS_ENDED.has(state) ? number(at(status, "ContainerStatus", "ExitCode")) : null,
    createdAt: string(at(task, "CreatedAt")) ?? "",
    at: string(at(status, "Timestamp")) ?? "",
    spec: number(at(task, SPEC_NUMBER)),
    image: string(at(task, "Spec", "ContainerSpec", "Image")) ?? "",
    networks: array(at(task, "NetworksAttachments")).map((attached) => ({
      id: string(at(attached, "Network", "ID")) ?? "",
      name: string(at(attached, "Network", "Spec", "Name")) ?? "",
      address: string(array(at(attached, "Addresses"))[0]) ?? "",
    })),
  };
}

const HAS_ENDED: ReadonlySet<string> = new Set(["complete", "failed", "shutdown", "orphaned"]);

/** It ended, or could not begin, against the Swarm's will. */
export function hasFailed({ state }: SwarmTask): boolean {
  return state === "failed" || state === "rejected";
}

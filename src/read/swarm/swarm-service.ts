import { array, at, number, record, string } from "../json.ts";
import { SPEC_NUMBER } from "./numbered.ts";

/** A service of a Swarm, as far as it says what its tasks should be. */
export interface SwarmService {
  readonly id: string;
  readonly name: string;
  /** Tasks that should run; null: one on each node. */
  readonly replicas: number | null;
  readonly restart: "any" | "on-failure" | "none";
  /** Starts of one task after the first; null: without end. */
  readonly attempts: number | null;
  /** When the specification in force began to be rolled out; null: there was never another. */
  readonly since: string | null;
  /** Of the last update or rollback; null: there was none. */
  readonly update: { readonly state: string; readonly message: string } | null;
  readonly published: readonly {
    readonly container: number;
    readonly host: number;
    readonly mode: "ingress" | "host";
  }[];
  /** Of the specification in force, as `numbered` counts; null where nobody counted. */
  readonly spec: number | null;
  /** ContainerSpec of its tasks. */
  readonly container: unknown;
  /** Ids of its networks, with the names that it has there beside its own. */
  readonly networks: readonly { readonly id: string; readonly aliases: readonly string[] }[];
  /** Of `docker stack deploy`; null: it belongs to none. */
  readonly stack: string | null;
}

/** Reads one entry of `GET /services`. */
export function swarmService(answer: unknown): SwarmService {
  const spec = at(answer, "Spec");
  const template = at(spec, "TaskTemplate");
  const policy = at(template, "RestartPolicy");
  const update = at(answer, "UpdateStatus");
  const state = string(at(update, "State"));
  return {
    id: string(at(answer, "ID")) ?? "",
    name: string(at(spec, "Name")) ?? "",
    replicas: replicasOf(at(spec, "Mode")),
    restart: RESTARTS.find((known) => known === at(policy, "Condition")) ?? "any",
    attempts: number(at(policy, "MaxAttempts")) || null,
    since: state === null ? null : string(at(update, "StartedAt")),
    update: state === null ? null : { state, message: string(at(update, "Message")) ?? "" },
    published: array(at(answer, "Endpoint", "Ports") ?? at(spec, "EndpointSpec", "Ports")).flatMap(
      publishedPort,
    ),
    spec: number(at(answer, SPEC_NUMBER)),
    container: at(template, "ContainerSpec"),
    // Before API 1.25 they stood outside of the template.
    networks: array(at(template, "Networks") ?? at(spec, "Networks")).map((network) => ({
      id: string(at(network, "Target")) ?? "",
      aliases: array(at(network, "Aliases")).flatMap((alias) => string(alias) ?? []),
    })),
    stack: string(record(at(spec, "Labels"))["com.docker.stack.namespace"]),
  };
}

const RESTARTS = ["any", "on-failure", "none"] as const;

function replicasOf(mode: unknown): number | null {
  const jobs = number(at(mode, "ReplicatedJob", "TotalCompletions"));
  return jobs ?? number(at(mode, "Replicated", "Replicas"));
}

function publishedPort(port: unknown): SwarmService["published"] {
  const container = number(at(port, "TargetPort"));
  const host = number(at(port, "PublishedPort"));
  if (container === null || host === null || at(port, "Protocol") === "udp") return [];
  return [{ container, host, mode: at(port, "PublishMode") === "host" ? "host" : "ingress" }];
}

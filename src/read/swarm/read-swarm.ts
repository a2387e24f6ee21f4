import type { AnyFact } from "../../case/facts.ts";
import { failureIn } from "../compose/failure-rules.ts";
import { readNetworks } from "../container/network.ts";
import { containerState } from "../container/state.ts";
import { splitDockerLog } from "../docker-log.ts";
import type { Evidence } from "../evidence.ts";
import { at, string } from "../json.ts";
import type { Repository } from "../places/repository.ts";
import { fact, witness } from "../witness.ts";
import { declaredService } from "./declared.ts";
import { failedByTask } from "./failed-update.ts";
import { presentTasks } from "./present.ts";
import { type RunBySwarm, swarmOf, uninspected } from "./swarm.ts";
import type { SwarmService } from "./swarm-service.ts";
import { hasFailed, type SwarmTask } from "./task.ts";

/** The services that a Swarm's managers know, as what they were declared to be. */
export function readDeclared(evidence: Evidence, repository: Repository): readonly AnyFact[] {
  const runs = [...swarmOf(evidence).values()];
  const attached = runs.flatMap(({ tasks }) => (tasks ?? []).flatMap(({ networks }) => networks));
  const names = new Map(attached.map(({ id, name }) => [id, name]));
  return runs.map(({ service }) =>
    fact(
      "compose.service",
      service.name,
      declaredService(service, names, repository),
      witness({ source: service.name, how: `docker service inspect ${service.name}` }),
    ),
  );
}

/** How services and their tasks stand, where the containers themselves do not tell it. */
export function readSwarm(evidence: Evidence): readonly AnyFact[] {
  const inspected = new Set(
    evidence.looked("docker.inspect").flatMap(({ body }) => string(at(body, "Id")) ?? []),
  );
  const images = new Map(
    evidence.looked("docker.inspect").flatMap(({ body }) => {
      const [id, image] = [string(at(body, "Id")), string(at(body, "Image"))];
      return id === null || image === null ? [] : [[id, image] as const];
    }),
  );
  const recorded = new Set(
    evidence
      .looked("docker.events")
      .flatMap(({ body }) => body)
      .filter((event) => string(at(event, "Action")) === "die")
      .flatMap((event) => string(at(event, "Actor", "ID")) ?? []),
  );
  return [...swarmOf(evidence).values()].flatMap((run) => [
    serviceFact(run, lastLineIn(evidence, run.service.name)),
    ...taskFacts(run, images),
    ...uninspected(run, inspected).flatMap(({ task, inspect }) => [
      ...containerFacts(run.service, task, inspect),
      ...failureFacts(run.service, task),
    ]),
    ...presentTasks(run.service, run.tasks ?? []).flatMap((task) =>
      endFacts(run.service, task, recorded),
    ),
  ]);
}

function serviceFact({ service, tasks }: RunBySwarm, said: string): AnyFact {
  const { name, replicas, update } = service;
  const failed = failedByTask(service, tasks ?? []);
  const running = tasks?.filter(({ state }) => state === "running").length ?? null;
  const body = {
    ...{ wanted: replicas, running, update: update?.state ?? null },
    updateSaid: update?.message ?? "",
    failed: failed && { task: failed.name, image: failed.image, error: failed.error, said },
  };
  const how = `docker service inspect ${name}`;
  return fact("swarm.service", name, body, witness({ source: name, how, at: service.since }));
}

/** The last words of a task that failed in an update which was rolled back. */
function lastLineIn(evidence: Evidence, service: string): string {
  const lines = evidence
    .of("swarm.failed-log", service)
    .flatMap(({ body }) => splitDockerLog(body.text));
  const last = lines.findLast(({ text }) => text.trim() !== "");
  return last?.text.trim().slice(0, LONGEST) ?? "";
}

/** Longer lines are data. */
const LONGEST = 200;

function taskFacts(
  { service, tasks }: RunBySwarm,
  images: ReadonlyMap<string, string>,
): readonly AnyFact[] {
  const present = new Set(presentTasks(service, tasks ?? []));
  return (tasks ?? []).map((task) => {
    const { name, state, desired, error, exitCode, image, container } = task;
    const imageId = images.get(container ?? "") ?? null;
    return fact(
      "task.state",
      service.name,
      { name, state, desired, error, exitCode, image, imageId, isPresent: present.has(task) },
      seenIn(service, task, error || null),
    );
  });
}

/** A task of which no container could be inspected: its manager's word has to do. */
function containerFacts(
  service: SwarmService,
  task: SwarmTask,
  inspect: unknown,
): readonly AnyFact[] {
  const how = howOf(service);
  const capture = { kind: "docker.inspect", subject: service.name, how, at: task.at } as const;
  const networks = readNetworks(
    { ...capture, coverage: { is: "looked" }, body: inspect ?? {} },
    new Map(),
  );
  const state = containerState(inspect);
  return [
    fact("container.state", service.name, state, seenIn(service, task, task.error || null)),
    ...networks,
  ];
}

/** Ends of which the engine's own events tell nothing: on other nodes, or too long ago. */
function endFacts(
  service: SwarmService,
  task: SwarmTask,
  recorded: ReadonlySet<string>,
): readonly AnyFact[] {
  const { container, exitCode, state } = task;
  const hasEnded = state === "failed" || state === "complete";
  if (container === null || recorded.has(container) || !hasEnded) return [];
  const body = { action: "die", exitCode, detail: "" } as const;
  return [fact("container.event", service.name, body, seenIn(service, task, task.error || null))];
}

/** Why the engine of its node could not start it. */
function failureFacts(service: SwarmService, task: SwarmTask): readonly AnyFact[] {
  const said = task.error === "" ? null : failureIn(task.error);
  const isRefused = hasFailed(task) || task.desired === "running";
  if (!isRefused || said === null) return [];
  const { code, what, exitCode } = said;
  const body = { code, what, exitCode, detail: task.error };
  return [fact("compose.failure", service.name, body, seenIn(service, task, task.error))];
}

function seenIn(service: SwarmService, task: SwarmTask, quote: string | null) {
  return witness({ source: service.name, how: howOf(service), at: task.at, quote });
}

function howOf({ name }: SwarmService): string {
  return `docker service ps --no-trunc ${name}`;
}

import { namedSecrets, secretValues } from "../../plan/secrets.ts";
import type { SwarmTarget } from "../../plan/target.ts";
import type { ContainerSummary, Docker } from "../../ports/docker.ts";
import { at, strings } from "../../read/json.ts";
import { standingTasks } from "../../read/swarm/present.ts";
import type { SwarmService } from "../../read/swarm/swarm-service.ts";
import type { SwarmTask } from "../../read/swarm/task.ts";
import { recordedEvents } from "../recorded-events.ts";
import type { Stack, StackContainer } from "../stack.ts";
import { choose } from "./choose.ts";
import { expectManager } from "./expect-manager.ts";
import { presentEvents, type SwarmState, swarmState, waysIn } from "./state.ts";

/** On every container of a Swarm. */
const OF_SERVICE = "com.docker.swarm.service.id";

export interface SwarmStack {
  readonly stack: Stack;
  /** The services' own names, where the target has those of CapRover's apps. */
  readonly names: { readonly proxy: string; readonly backend: string };
  /** As the manager told it last. */
  state(): SwarmState;
  /** The services that are looked at, with their tasks as they stood last. */
  chosen(): readonly { readonly service: SwarmService; readonly tasks: readonly SwarmTask[] }[];
}

/**
 * Services of a Swarm in the shape of a stack: nothing is started, and taking it down leaves
 * everything as it is. A container stands for each slot of a service: that of the newest task which
 * has begun. `isReached`: whether requests go out on the engine's own machine. Rejects with
 * `StackUnavailable` where there is no such service, or no manager.
 */
export async function attachSwarm(
  docker: Docker,
  target: SwarmTarget,
  { now, isReached }: { readonly now: () => number; readonly isReached: boolean },
): Promise<SwarmStack> {
  await expectManager(docker);
  let state = await swarmState(docker);
  const { proxy, backend } = choose(state.services, target);
  const events = await recordedEvents(docker, [OF_SERVICE], now);
  const chosen = () => {
    const { all } = choose(state.services, target);
    return all.map((service) => ({ service, tasks: state.tasks.get(service.name) ?? [] }));
  };
  const services = chosen().map(({ service }) => service);
  const stack: Stack = {
    run: { id: "", project: "" },
    started: Promise.resolve({ ok: true, step: "up", exitCode: 0, output: "" }),
    labels: {},
    secrets: services.flatMap(secretsOf),
    lost: new AbortController().signal,
    services: services.map(({ name }) => name),
    events: () => {
      const services = chosen().map(({ service }) => service);
      return presentEvents(events.sofar(), services, state.tasks);
    },
    captures: async () => [],
    async containers() {
      const [latest, here, ways] = await Promise.all([
        swarmState(docker),
        docker.containers([OF_SERVICE]),
        isReached ? waysIn(docker) : null,
      ]);
      state = latest;
      return chosen().flatMap(({ service, tasks }) =>
        standingTasks(service, tasks).map((task) =>
          containerOf(
            service,
            task,
            here.find(({ id }) => id === task.container),
            ways,
          ),
        ),
      );
    },
    async tearDown() {
      events.close();
      return { removed: [], left: [], written: [] };
    },
    async [Symbol.asyncDispose]() {
      events.close();
    },
  };
  const names = { proxy: proxy.name, backend: backend.name };
  return { stack, names, state: () => state, chosen };
}

/**
 * `here`: the task's container, where it is on this engine. `ways`: where the engine's
 * machine reaches containers on overlay networks; null: nobody asks from there.
 */
function containerOf(
  service: SwarmService,
  task: SwarmTask,
  here: ContainerSummary | undefined,
  ways: ReadonlyMap<string, string> | null,
): StackContainer {
  const routed = service.published.filter(({ mode }) => mode === "ingress");
  const published = routed.map(({ container, host }) => ({ container, host, address: "" }));
  if (!here) {
    const { container, id, name, image, state } = task;
    const place = { addresses: {}, labels: {}, published };
    return { id: container ?? id, name, image, state, service: service.name, ...place };
  }
  const way = ways?.get(here.id);
  return {
    ...here,
    service: service.name,
    addresses: ways === null ? here.addresses : way === undefined ? {} : { [WAY_OUT]: way },
    published: [...here.published, ...published],
  };
}

/** What the container's address is listed under, since this machine has none on the overlay. */
const WAY_OUT = "way out";

function secretsOf({ container }: SwarmService): readonly string[] {
  const variables = strings(at(container, "Env")).map((entry) => {
    const equals = entry.indexOf("=");
    return [entry.slice(0, equals), entry.slice(equals + 1)];
  });
  return secretValues([], namedSecrets(Object.fromEntries(variables)));
}

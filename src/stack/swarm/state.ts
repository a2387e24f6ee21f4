import type { Docker } from "../../ports/docker.ts";
import { at, record, string } from "../../read/json.ts";
import { numbered } from "../../read/swarm/numbered.ts";
import { presentTasks } from "../../read/swarm/present.ts";
import { type SwarmService, swarmService } from "../../read/swarm/swarm-service.ts";
import { type SwarmTask, tasksOf } from "../../read/swarm/task.ts";

/** What a manager says at one moment: as it answered, and understood. */
export interface SwarmState {
  readonly answers: { readonly services: readonly unknown[]; readonly tasks: readonly unknown[] };
  readonly services: readonly SwarmService[];
  /** Of each service, by its name. */
  readonly tasks: ReadonlyMap<string, readonly SwarmTask[]>;
}

export async function swarmState(docker: Docker): Promise<SwarmState> {
  const answers = numbered(...(await Promise.all([docker.swarm.services(), docker.swarm.tasks()])));
  const { services, tasks } = answers;
  const known = services.map(swarmService);
  return {
    answers,
    services: known,
    tasks: new Map(known.map((service) => [service.name, tasksOf(service, tasks)])),
  };
}

/** The bridge that gives each task of an overlay network its way out of the engine's machine. */
const WAY_OUT = "docker_gwbridge";

/** Addresses at which the engine's own machine reaches containers on overlays, by their ids. */
export async function waysIn(docker: Docker): Promise<ReadonlyMap<string, string>> {
  const network = await docker.swarm.network(WAY_OUT).catch(() => null);
  return new Map(
    Object.entries(record(at(network, "Containers"))).flatMap(([id, settings]) => {
      const [address] = (string(at(settings, "IPv4Address")) ?? "").split("/");
      return address ? [[id, address] as const] : [];
    }),
  );
}

/** Events of these services' containers, without those of a specification before the present one. */
export function presentEvents(
  events: readonly unknown[],
  services: readonly SwarmService[],
  tasks: SwarmState["tasks"],
): readonly unknown[] {
  const kept = new Map<string, ReadonlySet<string>>();
  for (const service of services) {
    const own = events.filter((event) => serviceIdOf(event) === service.id);
    const present = presentTasks(service, tasks.get(service.name) ?? []);
    const containers = present.flatMap(({ container }) => container ?? []);
    const begin = service.since === null ? 0 : Date.parse(service.since);
    const created = own.filter(
      (event) => string(at(event, "Action")) === "create" && momentOf(event) >= begin,
    );
    const all = begin === 0 ? own : created;
    kept.set(service.id, new Set([...containers, ...all.flatMap((one) => containerOf(one) ?? [])]));
  }
  return events.filter((event) =>
    kept.get(serviceIdOf(event) ?? "")?.has(containerOf(event) ?? ""),
  );
}

function serviceIdOf(event: unknown): string | null {
  return string(at(event, "Actor", "Attributes", "com.docker.swarm.service.id"));
}

function containerOf(event: unknown): string | null {
  return string(at(event, "Actor", "ID"));
}

function momentOf(event: unknown): number {
  const time = at(event, "time");
  return typeof time === "number" ? (time + 1) * 1000 : 0;
}

import type { SwarmTarget } from "../../plan/target.ts";
import { StackUnavailable } from "../../ports/docker.ts";
import { at, strings } from "../../read/json.ts";
import { CAPROVER_APP } from "../../read/swarm/captain-build.ts";
import type { SwarmService } from "../../read/swarm/swarm-service.ts";

export interface Chosen {
  readonly proxy: SwarmService;
  readonly backend: SwarmService;
  /** Those two, what the backend's environment names, and the rest of its stack. */
  readonly all: readonly SwarmService[];
}

/** The services that a target means. Rejects with `StackUnavailable` where there is no such one. */
export function choose(services: readonly SwarmService[], target: SwarmTarget): Chosen {
  const proxy = serviceFor(services, target.proxy);
  const backend = serviceFor(services, target.backend);
  if (!proxy || !backend) {
    const absent = [proxy ? [] : target.proxy, backend ? [] : target.backend].flat();
    throw new StackUnavailable(nothingThere(absent, services));
  }
  const words = strings(at(backend.container, "Env")).map((entry) =>
    entry.slice(entry.indexOf("=") + 1),
  );
  const all = services.filter(
    (one) =>
      [proxy, backend].includes(one) ||
      (one.stack !== null && one.stack === backend.stack) ||
      words.some((value) => names(value, one.name)),
  );
  return { proxy, backend, all };
}

/** By its own name, as an app of CapRover, or as a service of the one stack that has it. */
function serviceFor(services: readonly SwarmService[], wanted: string): SwarmService | null {
  const named = (name: string) => services.find((one) => one.name === name);
  const direct = named(wanted) ?? named(`${CAPROVER_APP}${wanted}`);
  if (direct) return direct;
  const [only, ...others] = services.filter(
    ({ name, stack }) => stack !== null && name === `${stack}_${wanted}`,
  );
  return only && others.length === 0 ? only : null;
}

/** Whether a value is, or contains as a host, the name of a service. */
function names(value: string, service: string): boolean {
  return value.split(/[^\w.-]+/).some((word) => word === service || word === `tasks.${service}`);
}

function nothingThere(absent: readonly string[], services: readonly SwarmService[]): string {
  const there = services.map(({ name }) => name.replace(CAPROVER_APP, "")).sort();
  const known = there.length > 0 ? `there is ${there.join(", ")}` : "it runs no services at all";
  return `This Swarm has no service ${absent.join(" and no ")}; ${known}.`;
}

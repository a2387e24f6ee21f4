import { type Gathering, gatherAll, gatherEarly } from "../../gather/gather.ts";
import type { Plan } from "../../plan/plan.ts";
import type { Compose } from "../../ports/compose.ts";
import type { Docker } from "../../ports/docker.ts";
import type { Stack } from "../../stack/stack.ts";
import type { CollectDeps } from "./collect.ts";
import type { EngineHost } from "./docker-over-ssh.ts";
import { insideAt } from "./foreign-engine.ts";
import { watchStack } from "./look.ts";
import type { Site } from "./site.ts";

/** Containers of one engine, whoever started them. */
interface Containers extends Pick<Site, "leave"> {
  readonly stack: Stack;
  readonly docker: Docker;
  readonly compose: Compose;
  /** Where the engine runs, when we can ask from there; null: here, or nowhere to ask from. */
  readonly host: EngineHost | null;
}

export async function containerSite(
  plan: Plan,
  { stack, docker, compose, host, leave }: Containers,
  { ports, signal: own }: CollectDeps,
): Promise<Site> {
  const lost = host ? AbortSignal.any([stack.lost, host.lost]) : stack.lost;
  const signal = AbortSignal.any([own, lost]);
  const sources = { ...ports, docker, compose };
  const containers = () => stack.containers();
  const gathering = async (): Promise<Gathering> => ({
    containers: await containers(),
    labels: stack.labels,
    signal,
  });
  const inside = insideAt(host, { docker, containers, labels: stack.labels, signal });
  const networks = host?.http ? host.networks : null;
  return {
    size: `${stack.services.length} services`,
    plan,
    lost,
    secrets: stack.secrets,
    ...{ inside, leave },
    look: await watchStack(plan, stack, { ...ports, docker, inside, networks }, signal),
    captures: () => stack.captures(),
    early: async () => gatherEarly(plan, sources, await gathering()),
    gather: async (questions) => gatherAll(plan, sources, await gathering(), questions),
  };
}

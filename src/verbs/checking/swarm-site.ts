import type { Capture } from "../../case/captures.ts";
import { LOOKED } from "../../case/coverage.ts";
import { askerOf, gatherAll, gatherEarly } from "../../gather/gather.ts";
import { swarmAnswers, tasksElsewhere } from "../../gather/swarm.ts";
import type { Plan } from "../../plan/plan.ts";
import type { SwarmTarget } from "../../plan/target.ts";
import { type Docker, EngineError } from "../../ports/docker.ts";
import { asRun } from "../../read/swarm/as-run.ts";
import { isOnItsWay, standingTasks } from "../../read/swarm/present.ts";
import { attachSwarm, type SwarmStack } from "../../stack/swarm/attach-swarm.ts";
import type { OpenDeps } from "./collect.ts";
import { type ForeignEngine, foreignEngine, insideAt } from "./foreign-engine.ts";
import { watchStack } from "./look.ts";
import type { Site } from "./site.ts";
import { asUsers } from "./swarm-domain.ts";
import { named } from "./swarm-plan.ts";

/** A manager that serves others meanwhile answers late. */
const PATIENT = { deadlineMs: 30_000 };

/** Services that a Swarm runs. Rejects as `attachSwarm` does. */
export async function swarmSite(
  configured: Plan,
  target: SwarmTarget,
  deps: OpenDeps,
): Promise<Site> {
  const engine = await foreignEngine(target.host, deps);
  try {
    return await servicesAt(engine, configured, target, deps);
  } catch (error) {
    await engine[Symbol.asyncDispose]();
    throw error;
  }
}

async function servicesAt(
  engine: ForeignEngine,
  configured: Plan,
  target: SwarmTarget,
  { ports, signal: own }: OpenDeps,
): Promise<Site> {
  const { docker, host } = engine;
  const isReached = docker.local || Boolean(host?.http);
  const swarm = await attachSwarm(docker, target, { now: ports.clock.now, isReached });
  const { stack } = swarm;
  const lost = host ? AbortSignal.any([stack.lost, host.lost]) : stack.lost;
  const signal = AbortSignal.any([own, lost]);
  const sources = { ...ports, docker, compose: engine.compose };
  const containers = () => stack.containers();
  const inside = insideAt(host, { docker, containers, labels: {}, signal });
  const networks = host?.http ? host.networks : null;
  const gathering = async () => {
    const all = await stack.containers();
    const here = new Set((await docker.containers([])).map(({ id }) => id));
    return { containers: all.filter(({ id }) => here.has(id)), labels: {}, signal, ...PATIENT };
  };
  const renamed = await named(configured, swarm, docker);
  const plan = await asUsers(renamed, swarm, sources, gathering);
  const told = () => ({ ...swarm.state().answers, chosen: swarm.chosen() });
  const watched = { ...docker, inspect: inspectBySwarm(docker, swarm) };
  const look = await watchStack(
    plan,
    stack,
    { ...ports, docker: watched, inside, networks },
    signal,
  );
  return {
    size: sizeOf(stack.services.length, configured, plan),
    plan,
    lost,
    secrets: stack.secrets,
    inside,
    async look() {
      const scene = await look();
      return isBeginning(swarm) ? { ...scene, start: { is: "running", detail: "" } } : scene;
    },
    captures: async () => [eventsOf(swarm, ports.clock.now())],
    async early() {
      const now = await gathering();
      const answers = await swarmAnswers(askerOf(sources, now), told());
      return [...answers, ...(await gatherEarly(plan, sources, now))];
    },
    async gather(questions) {
      const now = await gathering();
      const asker = askerOf(sources, now);
      // First what tells most: why the tasks ended.
      const logs = await tasksElsewhere(asker, told());
      const captures = await Promise.all([
        gatherAll(plan, sources, now, questions),
        swarmAnswers(asker, told()),
      ]);
      return [...logs, ...captures.flat()];
    },
    async leave() {
      await stack.tearDown();
      await engine[Symbol.asyncDispose]();
      return null;
    },
  };
}

function sizeOf(services: number, { proxy }: Plan, plan: Plan): string {
  const found = proxy?.host === plan.proxy?.host ? null : plan.proxy?.host;
  return `${services} services${found ? `, asked as ${found}` : ""}`;
}

function eventsOf({ stack }: SwarmStack, now: number): Capture {
  return {
    ...{ kind: "docker.events", subject: "", how: "docker events --since 1h" },
    ...{ at: new Date(now).toISOString(), coverage: LOOKED, body: stack.events() },
  };
}

/** Whether a task is still on its way: what was not begun yet has not failed. */
function isBeginning(swarm: SwarmStack): boolean {
  return swarm
    .chosen()
    .some(({ service, tasks }) => standingTasks(service, tasks).some(isOnItsWay));
}

/** For the waiting: a container as the Swarm runs it, and tasks whose container is not here. */
function inspectBySwarm(docker: Docker, swarm: SwarmStack): Docker["inspect"] {
  return async (id, options) => {
    const inspect = await docker.inspect(id, options).catch((error: unknown) => {
      if (error instanceof EngineError && error.status === 404) return null;
      throw error;
    });
    for (const { service, tasks } of swarm.chosen()) {
      const standing = standingTasks(service, tasks).find(
        (task) => task.container === id || task.id === id,
      );
      if (standing) return asRun(inspect, service, tasks, standing);
    }
    return inspect;
  };
}

import type { Capture } from "../../case/captures.ts";
import { LOOKED } from "../../case/coverage.ts";
import type { Plan } from "../../plan/plan.ts";
import type { DockerTarget } from "../../plan/target.ts";
import { attach } from "../../stack/attach.ts";
import { composeConfig } from "../compose-config.ts";
import type { OpenDeps } from "./collect.ts";
import { containerSite } from "./container-site.ts";
import { type ForeignEngine, foreignEngine } from "./foreign-engine.ts";
import { withFoundProxy } from "./found-proxy.ts";
import type { Site } from "./site.ts";

/** Containers that others run. Rejects as `attach` does, and where their engine cannot be reached. */
export async function attachedSite(
  plan: Plan,
  target: DockerTarget,
  deps: OpenDeps,
): Promise<Site> {
  const engine = await foreignEngine(target.host, deps);
  try {
    return await containersAt(engine, plan, target, deps);
  } catch (error) {
    await engine[Symbol.asyncDispose]();
    throw error;
  }
}

async function containersAt(
  engine: ForeignEngine,
  written: Plan,
  target: DockerTarget,
  deps: OpenDeps,
): Promise<Site> {
  const { ports, env } = deps;
  const { docker, compose, host } = engine;
  const { clock, files } = ports;
  const stack = await attach(docker, target, clock.now);
  const plan = withFoundProxy(written, await stack.containers());
  const now = () => new Date(clock.now()).toISOString();
  // What the checkout says of the project has its places; of containers by name it says nothing.
  const isWritten = target.project !== null && plan.compose.files.length > 0;
  const config = isWritten ? await composeConfig(plan, { files, env }, now()) : null;
  const captures = async (): Promise<readonly Capture[]> => [
    ...(config ? [config.capture] : []),
    {
      ...{ kind: "docker.events", subject: "", how: "docker events --since 1h" },
      ...{ at: now(), coverage: LOOKED, body: stack.events() },
    },
  ];
  const leave = async () => {
    await stack.tearDown();
    await engine[Symbol.asyncDispose]();
    return null;
  };
  const seen = { docker, compose, host, stack: { ...stack, captures }, leave };
  return containerSite(plan, seen, deps);
}

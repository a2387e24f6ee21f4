import { onlyReads } from "../../gather/host/only-reads.ts";
import type { Plan } from "../../plan/plan.ts";
import type { SshTarget } from "../../plan/target.ts";
import { StackUnavailable } from "../../ports/docker.ts";
import { readOnlySsh } from "../../ports/ssh/read-only.ts";
import { SshError } from "../../ports/ssh.ts";
import { bringUp, newRun } from "../../stack/bring-up.ts";
import { attachedSite } from "./attached-site.ts";
import type { CollectDeps, OpenDeps } from "./collect.ts";
import { containerSite } from "./container-site.ts";
import type { Site } from "./site.ts";
import { sshSite } from "./ssh-site.ts";
import { swarmSite } from "./swarm-site.ts";
import { urlSite } from "./url-site.ts";

/** Brings the stack up, or finds what others run. Rejects as `bringUp` and `attach` do. */
export async function open(plan: Plan, deps: OpenDeps): Promise<Site> {
  const { target } = plan;
  switch (target.kind) {
    case "compose":
      return started(plan, deps);
    case "docker":
      return attachedSite(plan, target, deps);
    case "swarm":
      return swarmSite(plan, target, deps);
    case "url":
      return urlSite(plan, target);
    case "ssh":
      return machine(plan, target, deps);
  }
}

async function started(plan: Plan, deps: CollectDeps): Promise<Site> {
  const { ports, progress, signal } = deps;
  const engine = await ports.engine();
  const onProgress = (_step: string, line: string) => progress.note(line);
  const run = newRun(plan);
  const stack = await bringUp(plan, { ...ports, ...engine }, { run, signal, onProgress });
  const leave = () => stack.tearDown();
  return containerSite(plan, { stack, ...engine, host: null, leave }, deps);
}

async function machine(plan: Plan, target: SshTarget, deps: OpenDeps): Promise<Site> {
  const { ports, signal, audit } = deps;
  audit.note(`ssh ${target.destination}`);
  const ssh = readOnlySsh(await ports.ssh(target.destination, signal), onlyReads, audit);
  try {
    return await sshSite(plan, target, ssh, deps);
  } catch (error) {
    await ssh[Symbol.asyncDispose]();
    throw error instanceof SshError ? new StackUnavailable(error.message, { cause: error }) : error;
  }
}

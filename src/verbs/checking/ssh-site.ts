import type { Capture } from "../../case/captures.ts";
import type { HostService } from "../../case/codes/host.ts";
import { gatherMachine } from "../../gather/host/gather-machine.ts";
import { hostServices } from "../../gather/host/host-services.ts";
import { keepers } from "../../gather/host/keepers.ts";
import { type MachineAsker, maySudo } from "../../gather/host/machine.ts";
import { machineNginx } from "../../gather/host/nginx.ts";
import { survey } from "../../gather/host/survey.ts";
import type { Plan } from "../../plan/plan.ts";
import type { HostProgram, SshTarget } from "../../plan/target.ts";
import { httpOver } from "../../ports/http.ts";
import type { Ssh } from "../../ports/ssh.ts";
import { evidenceOf } from "../../read/evidence.ts";
import { machineClock } from "../../read/host/clock.ts";
import { type Process, processesIn } from "../../read/host/processes.ts";
import type { CollectDeps } from "./collect.ts";
import { machineEndpoints } from "./machine-endpoints.ts";
import { machineScene } from "./machine-scene.ts";
import type { Site } from "./site.ts";
import { targetsOf } from "./targets.ts";
import { isLoopback } from "./upstream.ts";

/** How long one round of questions may take; a slow line is no reason to see nothing. */
const ROUND_MS = 60_000;

/** A machine whose nginx and programs run without containers. `ssh` runs what reads, and no more. */
export async function sshSite(
  given: Plan,
  target: SshTarget,
  ssh: Ssh,
  { ports, signal: own, progress }: CollectDeps,
): Promise<Site> {
  const { clock, files, shell } = ports;
  const signal = AbortSignal.any([own, ssh.lost]);
  const sudo = await maySudo(ssh, signal);
  const asking = (): MachineAsker => {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(ROUND_MS)]);
    return { ssh, clock, sudo, signal: limit };
  };
  const [seen, nginx] = await Promise.all([survey(asking()), machineNginx(asking(), target.proxy)]);
  const managers = await keepers(asking(), processesOf(seen));
  const early = [...seen, nginx, ...managers];
  const { connects } = targetsOf(early, given);
  const found = await hostServices(asking(), {
    ...{ plan: given, proxy: target.proxy, backend: backendOf(target, given), captures: early },
    upstreams: connects.filter(({ host }) => isLoopback(host)).map(({ port }) => port),
  });
  const services = found.kind === "host.services" ? (found.body ?? []) : [];
  const plan = withPorts(given, services);
  const { endpoints, why } = await machineEndpoints(plan, services, ssh, ports, signal);
  if (why !== null) progress.warn(`the machine itself is asked for what users ask: ${why}`);
  const times = machineClock(evidenceOf({ captures: seen }));
  const there = httpOver((host, port, until) => ssh.connect(host, port, until));
  const all = (): readonly Capture[] => [...early, found];
  return {
    plan,
    size: `${services.map(({ service }) => service).join(", ")}`,
    lost: ssh.lost,
    secrets: [],
    inside: async () => there,
    look: machineScene(asking, services, { clock: times, early }, endpoints),
    captures: async () => [],
    early: async () => all(),
    gather: () =>
      gatherMachine(
        { ...asking(), files, shell, root: plan.root },
        { plan, services, early: all() },
      ),
    async leave() {
      await ssh[Symbol.asyncDispose]();
      return null;
    },
  };
}

function processesOf(captures: readonly Capture[]): readonly Process[] {
  const found = evidenceOf({ captures }).looked("host.processes");
  return found.flatMap(({ body }) => processesIn(body.text));
}

/** Without a word in the target, what the checkout sets up as a unit. */
function backendOf({ backend }: SshTarget, plan: Plan): HostProgram | null {
  if (backend !== null || plan.backend === null) return backend;
  return { is: "unit", unit: plan.backend.service, port: plan.backend.port };
}

/** What only the machine tells: the port of a backend that nobody wrote down. */
function withPorts(plan: Plan, services: readonly HostService[]): Plan {
  const { backend } = plan;
  if (!backend || backend.port !== null) return plan;
  const port = services.find(({ service }) => service === backend.service)?.ports[0] ?? null;
  return { ...plan, backend: { ...backend, port } };
}

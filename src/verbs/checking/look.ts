import type { ContainerState, Listener } from "../../case/codes/container.ts";
import { LOOKED } from "../../case/coverage.ts";
import { readListeners as openListeners } from "../../gather/listeners.ts";
import type { Asker } from "../../gather/subject.ts";
import type { Plan } from "../../plan/plan.ts";
import type { Docker } from "../../ports/docker.ts";
import type { Inside } from "../../probe/inside/inside.ts";
import type { Death, Scene, ServiceState } from "../../probe/scene.ts";
import { readListeners } from "../../read/container/listeners.ts";
import type { ConnectedNetworks } from "../../read/container/routes.ts";
import { containerState } from "../../read/container/state.ts";
import { at, number, record, string } from "../../read/json.ts";
import type { Stack, StackContainer, Started } from "../../stack/stack.ts";
import type { CheckPorts } from "../ports.ts";
import { endpointsOf } from "./endpoints.ts";
import { livesOf } from "./lives.ts";
import { atSharedAddresses } from "./namespaces.ts";
import { withShutDoors } from "./shut-doors.ts";

interface Looking extends Pick<CheckPorts, "files" | "clock"> {
  readonly docker: Docker;
  readonly inside: Inside;
  /** Of the engine's machine, where that is another one that we can ask from. */
  readonly networks: ConnectedNetworks | null;
}

/** Shows the stack as it is at each call, for the waiting and the checks. */
export async function watchStack(
  plan: Plan,
  stack: Stack,
  { docker, inside, networks, clock, files }: Looking,
  signal: AbortSignal,
): Promise<() => Promise<Scene>> {
  let started: Started | null = null;
  void stack.started.then((result) => {
    started = result;
  });
  const config = (await stack.captures()).find(({ kind }) => kind === "compose.config");
  const lives = livesOf(docker, stack.events);

  async function stateOf(container: StackContainer, asker: Asker): Promise<ServiceState> {
    const inspect = await docker.inspect(container.id, { signal });
    const { status, exitCode, error, restartCount, startedAt } = containerState(inspect);
    const listening = status === "running" ? await listeningIn(asker, container) : null;
    const isSilent = listening?.length === 0;
    return {
      service: container.service,
      ...{ status, exitCode, error, restartCount, startedAt },
      restartPolicy: policyOf(inspect),
      health: healthOf(inspect),
      dependsOn: Object.keys(record(at(config?.body, "services", container.service, "depends_on"))),
      listening,
      silentOutput: isSilent ? await lives.sinceLastEnd(container) : null,
      deaths: await endsOf(container, containerState(inspect)),
    };
  }

  /** The engine tells of an end a moment after it shows it: then the state and the log speak. */
  async function endsOf(
    container: StackContainer,
    { status, exitCode }: Pick<ContainerState, "status" | "exitCode">,
  ): Promise<readonly Death[]> {
    const told = await lives.ends(container);
    if (told.length > 0 || status !== "exited" || exitCode === null) return told;
    return [{ exitCode, output: await lives.sinceLastEnd(container) }];
  }

  /** Where addresses of containers mean nothing to this machine: those that can be entered. */
  async function entered(containers: readonly StackContainer[]): Promise<ReadonlySet<string>> {
    if (docker.local || networks) return new Set();
    const open = await Promise.all(containers.map(async ({ id }) => (await inside(id)) && id));
    return new Set(open.filter((id) => id !== null));
  }

  return async () => {
    const containers = await stack.containers();
    const asker = { docker, files, clock, containers, labels: stack.labels, signal };
    const present = await Promise.all(containers.map((container) => stateOf(container, asker)));
    const absent = stack.services.filter(
      (name) => !present.some(({ service }) => service === name),
    );
    return {
      services: [...present, ...absent.map(absentState)],
      endpoints: endpointsOf(
        { ...docker, networks },
        plan.proxy,
        withShutDoors(atSharedAddresses(containers, config?.body), plan, config?.body),
        await entered(containers),
      ),
      start: startOf(started),
    };
  };
}

async function listeningIn(
  asker: Asker,
  container: StackContainer,
): Promise<readonly Listener[] | null> {
  try {
    const { body } = await openListeners(asker, container);
    const facts = readListeners({
      kind: "listeners",
      subject: container.service,
      how: "",
      at: "",
      coverage: LOOKED,
      body,
    });
    return facts.flatMap((fact) => (fact.kind === "listener" ? [fact.body] : []));
  } catch {
    return null; // It ended meanwhile, or there is no way in: nobody knows.
  }
}

function startOf(started: Started | null): Scene["start"] {
  if (started === null) return { is: "running", detail: "" };
  return { is: started.ok ? "done" : "failed", detail: started.output };
}

function policyOf(inspect: unknown): string {
  const policy = record(at(inspect, "HostConfig", "RestartPolicy"));
  const name = string(policy["Name"]) || "no";
  return name === "on-failure" ? `${name}:${number(policy["MaximumRetryCount"]) ?? 0}` : name;
}

function healthOf(inspect: unknown): ServiceState["health"] {
  const status = string(at(inspect, "State", "Health", "Status"));
  return status === "starting" || status === "healthy" || status === "unhealthy" ? status : "none";
}

function absentState(service: string): ServiceState {
  return {
    service,
    status: "absent",
    exitCode: null,
    error: "",
    restartPolicy: "no",
    restartCount: 0,
    startedAt: null,
    health: "none",
    dependsOn: [],
    listening: null,
    silentOutput: null,
    deaths: [],
  };
}

import type { Capture } from "../case/captures.ts";
import type { Plan } from "../plan/plan.ts";
import type { Clock } from "../ports/clock.ts";
import type { Compose } from "../ports/compose.ts";
import type { Docker } from "../ports/docker.ts";
import type { Files } from "../ports/files.ts";
import type { Shell } from "../ports/shell.ts";
import { at, strings } from "../read/json.ts";
import { connects } from "./connects.ts";
import { container, inspected } from "./containers.ts";
import { credentials } from "./credentials.ts";
import { engine } from "./engine.ts";
import { listeners } from "./listeners.ts";
import { memory } from "./memory.ts";
import { lookups } from "./names.ts";
import { nginxConfig } from "./nginx-config.ts";
import { commit, repository } from "./repository.ts";
import type { Asker, Subject } from "./subject.ts";

export interface GatherPorts {
  readonly docker: Docker;
  readonly compose: Compose;
  readonly shell: Shell;
  readonly files: Files;
  readonly clock: Clock;
}

/** The stack as it stands when it is asked. */
export interface Gathering {
  /** All containers, dead ones too. */
  readonly containers: readonly Subject[];
  /** Labels for sidecars, so that they go with the run. */
  readonly labels: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal | undefined;
  /** For everything together; what is not there by then is `failed`. Default: 10 s. */
  readonly deadlineMs?: number;
}

/** What only the diagnosis knows to ask. */
export interface Questions {
  /** Host names that the proxy uses. */
  readonly names: readonly string[];
  /** Addresses that the proxy connects to. */
  readonly connects: readonly { readonly host: string; readonly port: number }[];
  /** Body of the capture compose.config; null: there is none. */
  readonly config: unknown;
  /** What `gatherEarly` found; its nginx configurations are kept. */
  readonly early: readonly Capture[];
}

const DEADLINE_MS = 10_000;

/**
 * What probing has to know first: the nginx configuration in force, and every container's state
 * and addresses. Never rejects.
 */
export async function gatherEarly(
  plan: Pick<Plan, "proxy">,
  ports: GatherPorts,
  gathering: Gathering,
): Promise<readonly Capture[]> {
  const asker = askerOf(ports, gathering);
  const captures = await Promise.all(
    gathering.containers.map(async (subject) => {
      const inspect = await inspected(asker, subject);
      const isProxy = subject.service === plan.proxy?.service || runsNginx(inspect.body);
      return isProxy ? [inspect, await nginxConfig(asker, subject)] : [inspect];
    }),
  );
  return captures.flat();
}

/**
 * Everything else that can be had, and what could not be, all at once; containers that died are
 * part of it. The answer takes the place of `early`. Never rejects.
 */
export async function gatherAll(
  plan: Pick<Plan, "proxy" | "compose" | "root">,
  ports: GatherPorts,
  gathering: Gathering,
  questions: Questions,
): Promise<readonly Capture[]> {
  const { names, connects: targets, config, early } = questions;
  const asker = askerOf(ports, gathering);
  const { files, included = [] } = plan.compose;
  const named = [...files, ...included, ...(plan.proxy?.conf ?? [])];
  const proxies = asker.containers.filter(({ service }) => service === plan.proxy?.service);
  const captures = await Promise.all([
    engine({ ...asker, compose: ports.compose }),
    repository({ ...asker, shell: ports.shell, root: plan.root, named, config }),
    commit({ ...asker, shell: ports.shell, root: plan.root }),
    ...asker.containers.map((subject) => container(asker, subject)),
    ...asker.containers.map((subject) => listeners(asker, subject)),
    ...asker.containers.map((subject) => memory(asker, subject)),
    ...asker.containers.map((subject) => credentials(asker, subject)),
    ...(names.length > 0 ? proxies.map((subject) => lookups(asker, subject, names)) : []),
    ...(targets.length > 0 ? proxies.map((subject) => connects(asker, subject, targets)) : []),
    ...early.filter(({ kind }) => kind === "nginx.config").map((capture) => again(asker, capture)),
  ]);
  return captures.flat();
}

/** What every source of evidence about these containers needs, with one deadline for all. */
export function askerOf(
  { docker, files, clock }: Pick<GatherPorts, "docker" | "files" | "clock">,
  gathering: Gathering,
): Asker {
  const { containers, labels, signal, deadlineMs = DEADLINE_MS } = gathering;
  const deadline = AbortSignal.timeout(deadlineMs);
  const both = signal ? AbortSignal.any([signal, deadline]) : deadline;
  return { docker, files, clock, containers, labels, signal: both };
}

/** A configuration that could not be had early may be there now. */
async function again(asker: Asker, capture: Capture): Promise<Capture> {
  if (capture.coverage.is === "looked") return capture;
  const subject = asker.containers.find(({ service }) => service === capture.subject);
  return subject ? nginxConfig(asker, subject) : capture;
}

function runsNginx(inspect: unknown): boolean {
  const config = at(inspect, "Config");
  return [...strings(at(config, "Entrypoint")), ...strings(at(config, "Cmd"))].some((word) =>
    /\b(nginx|openresty)\b/.test(word),
  );
}

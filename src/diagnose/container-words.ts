import type { ComposeService } from "../case/codes/compose.ts";
import type { ContainerEvent, ContainerMemory, ContainerState } from "../case/codes/container.ts";
import type { NginxHandler } from "../case/codes/nginx.ts";

/** What the engine reports of a container, as the predicate of a sentence. */
export const EVENTS: Readonly<Record<ContainerEvent["action"], string>> = {
  create: "was created",
  start: "was started",
  die: "ended",
  oom: "ran out of memory",
  kill: "was sent a signal",
  restart: "was restarted",
  stop: "was stopped",
  destroy: "was removed",
  health: "reported its health",
};

/** What lay at the source of a bind mount before the start. */
export const FOUND = { file: "a file", directory: "a folder", missing: "not there" } as const;

/** What nginx does with a request. */
export const HANDLES: Readonly<Record<NginxHandler["is"], string>> = {
  proxied: "passes",
  "other-upstream": "passes to another kind of server:",
  returned: "answers by a `return`:",
  redirected: "redirects",
  static: "looks for a file for",
  unknown: "does something that cannot be computed with",
};

const STATES: Partial<Record<ContainerState["status"], string>> = {
  absent: "has no container",
  restarting: "is waiting for its next restart",
  exited: "has ended",
  dead: "has ended",
};

export function stateInWords(subject: string, state: ContainerState): string {
  const { status, exitCode, oomKilled, restartCount } = state;
  if (status === "created") return `${subject} was created and never ran${ended(exitCode)}`;
  const memory = oomKilled ? ", with a process killed for memory" : "";
  const restarts = restartCount > 0 ? `, restarted ${times(restartCount)}` : "";
  return `${subject} ${STATES[status] ?? `is ${status}`}${ended(exitCode)}${memory}${restarts}`;
}

function ended(exitCode: number | null): string {
  return exitCode === null ? "" : `, exit code ${exitCode}`;
}

/** Only what was read; the counters begin anew with every start of the container. */
export function memoryInWords(subject: string, memory: ContainerMemory): string {
  const { limit, peak, oomKills } = memory;
  const parts = [
    limit === null ? "no memory limit" : `memory limit ${megabytes(limit)}`,
    ...(peak === null ? [] : [`most used since its start ${megabytes(peak)}`]),
    ...(oomKills === null ? [] : [`processes killed for memory: ${oomKills}`]),
  ];
  return `${subject}: ${parts.join(", ")}`;
}

export function serviceInWords(subject: string, service: ComposeService): string {
  const profiles = service.profiles.join(", ");
  return service.enabled
    ? `the compose file has the service ${subject}`
    : `service ${subject} belongs to the profile ${profiles}, which is not turned on`;
}

function times(count: number): string {
  return count === 1 ? "once" : `${count} times`;
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 2 ** 20)} MB`;
}

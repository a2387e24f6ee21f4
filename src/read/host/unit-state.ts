import type {
  ContainerConfig,
  ContainerMemory,
  ContainerState,
} from "../../case/codes/container.ts";
import type { UnitState } from "../../case/codes/host.ts";
import type { MachineClock } from "./clock.ts";
import { amount, commandOf, type Properties } from "./properties.ts";

/** si_code of a child's end (sigaction(2)); systemd shows it as ExecMainCode. */
const EXITED = 1;
const SIGNAL_BASE = 128;

export function unitState(unit: Properties, clock: Pick<MachineClock, "since">): UnitState {
  const code = amount(unit["ExecMainCode"]) ?? 0;
  const status = amount(unit["ExecMainStatus"]);
  return {
    unit: unit["Id"] ?? "",
    load: unit["LoadState"] ?? "",
    active: unit["ActiveState"] ?? "",
    sub: unit["SubState"] ?? "",
    enabled: unit["UnitFileState"] ?? "",
    result: unit["Result"] ?? "",
    exitCode: code === EXITED ? status : null,
    signal: code > EXITED ? status : null,
    restarts: amount(unit["NRestarts"]) ?? 0,
    restart: unit["Restart"] ?? "no",
    type: unit["Type"] ?? "",
    since: clock.since(unit["StateChangeTimestampMonotonic"]),
  };
}

/** The same in the words that the engine has for containers. */
export function stateOfUnit(unit: Properties, clock: Pick<MachineClock, "since">): ContainerState {
  const {
    active,
    sub,
    load,
    result,
    exitCode,
    signal,
    restarts,
    restart,
    unit: name,
  } = unitState(unit, clock);
  const startedAt = clock.since(unit["ExecMainStartTimestampMonotonic"]);
  // Where nobody saw the times, an end says that it began.
  const hasRun = startedAt !== null || exitCode !== null || signal !== null;
  const status = statusOf({ active, sub, load }, hasRun);
  const isUp = status === "running";
  return {
    runtime: "unit",
    id: unit["MainPID"] ?? "",
    name,
    status,
    exitCode: isUp || !hasRun ? null : (exitCode ?? (signal && SIGNAL_BASE + signal)),
    error: "",
    oomKilled: result === "oom-kill",
    restartCount: restarts,
    restartPolicy: policyOf(restart, status),
    startedAt,
    finishedAt: clock.since(unit["ExecMainExitTimestampMonotonic"]),
  };
}

function statusOf(
  { active, sub, load }: Pick<UnitState, "active" | "sub" | "load">,
  hasRun: boolean,
): ContainerState["status"] {
  if (load === "not-found") return "absent";
  if (sub === "auto-restart" || sub.startsWith("auto-restart-")) return "restarting";
  if (active === "failed" || (active === "active" && sub === "exited")) return "exited";
  if (active === "inactive") return hasRun ? "exited" : "created";
  return "running";
}

/** What systemd has given up, or was told to stop, it does not start again whatever Restart= says. */
function policyOf(restart: string, status: ContainerState["status"]): string {
  if (status === "exited" || status === "created" || status === "absent") return "no";
  return restart === "no" || restart === "always" ? restart : "on-failure";
}

export function configOfUnit(unit: Properties): ContainerConfig {
  return {
    ...NO_CONFIG,
    command: commandOf(unit["ExecStart"]),
    workdir: unit["WorkingDirectory"] || "/",
    user: unit["User"] ?? "",
    memoryLimit: amount(unit["MemoryMax"]) ?? amount(unit["MemoryLimit"]),
  };
}

/** Of a program on a machine: it has the machine's own network and files. */
export const NO_CONFIG: ContainerConfig = {
  image: "",
  entrypoint: [],
  command: [],
  workdir: "/",
  user: "",
  envNames: [],
  env: {},
  exposed: [],
  published: [],
  readOnly: false,
  memoryLimit: null,
  networkMode: "host",
  mounts: [],
};

export function memoryOfUnit(unit: Properties): ContainerMemory {
  return {
    limit: amount(unit["MemoryMax"]) ?? amount(unit["MemoryLimit"]),
    usage: amount(unit["MemoryCurrent"]),
    peak: amount(unit["MemoryPeak"]),
    oomKills: null,
  };
}

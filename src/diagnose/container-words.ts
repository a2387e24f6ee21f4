import type { ContainerEvent, ContainerMemory, ContainerState } from "../case/codes/container.ts";
import { fill } from "./message.ts";
import type { Wording } from "./wording.ts";

/** What the engine reports of a container, as a sentence. */
export function eventInWords(service: string, event: ContainerEvent, wording: Wording): string {
  const { action, exitCode, detail, of } = event;
  const texts = wording.evidence;
  const code = exitCode === null ? "" : fill(texts["with-exit-code"], { code: exitCode });
  const more = detail ? fill(texts["with-detail"], { detail }) : "";
  const text = texts[of ? (`own-event-${action}` as const) : (`event-${action}` as const)];
  return `${fill(text, { service })}${code}${more}`;
}

export function stateInWords(service: string, state: ContainerState, wording: Wording): string {
  const texts = wording.evidence;
  const { status, exitCode, oomKilled, restartCount } = state;
  const { manager = "", program = "" } = state.keeper ?? {};
  const is = fill(texts[textOf(state)], { service, status, manager, program });
  const code = exitCode === null ? "" : fill(texts["exit-code"], { code: exitCode });
  if (status === "created") return is + code;
  const memory = oomKilled ? texts["killed-for-memory"] : "";
  const often = restartCount === 1 ? texts["restarted-once"] : texts["restarted-often"];
  const restarts = restartCount > 0 ? fill(often, { count: restartCount }) : "";
  return is + code + memory + restarts;
}

/** A unit, or a process that somebody started, is said in other words where it is not there. */
function textOf({ runtime, status, keeper }: ContainerState): keyof Wording["evidence"] {
  if (keeper?.over) return `kept-${keeper.over}`;
  if (runtime && status === "absent") return runtime === "unit" ? "no-unit" : "no-process";
  if (runtime && status === "created") return "never-started";
  return TEXT_OF[status] ?? "in-state";
}

const TEXT_OF: Partial<Record<ContainerState["status"], keyof Wording["evidence"]>> = {
  absent: "absent",
  created: "never-ran",
  restarting: "restarting",
  exited: "ended",
  dead: "ended",
};

/** Only what was read; the counters begin anew with every start of the container. */
export function memoryInWords(service: string, memory: ContainerMemory, wording: Wording): string {
  const { evidence: texts, lists } = wording;
  const { limit, peak, oomKills } = memory;
  const parts = [
    limit === null
      ? texts["no-memory-limit"]
      : fill(texts["memory-limit"], { size: megabytes(limit) }),
    ...(peak === null ? [] : [fill(texts["memory-peak"], { size: megabytes(peak) })]),
    ...(oomKills === null ? [] : [fill(texts["memory-kills"], { count: oomKills })]),
  ];
  return fill(texts.memory, { service, facts: parts.join(lists.comma) });
}

/** `512 MB`, of 2^20 bytes each. */
export function megabytes(bytes: number): string {
  return `${Math.round(bytes / 2 ** 20)} MB`;
}

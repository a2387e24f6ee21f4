import type { AnyFact, Seen } from "../../case/facts.ts";
import type { Looked } from "../evidence.ts";
import { commandEnds } from "../pasted/command-ends.ts";
import { fact, witness } from "../witness.ts";
import type { MachineClock } from "./clock.ts";
import { commandOf, type Properties, unitsIn } from "./properties.ts";
import { configOfUnit, memoryOfUnit, stateOfUnit, unitState } from "./unit-state.ts";

/** The properties of the unit that a capture shows; null where it shows none. */
export function unitIn({ body }: Looked<"unit.show">): Properties | null {
  return [...unitsIn(body.text).values()][0] ?? null;
}

/**
 * What systemd shows of one unit: how it stands, what it runs, and its memory. `systemctl status`,
 * which is all that an excerpt has, shows how it stands, and no setting of it.
 */
export function readUnit(
  capture: Looked<"unit.show">,
  clock: MachineClock,
  isExcerpt: boolean,
): readonly AnyFact[] {
  const unit = unitIn(capture);
  if (!unit) return [];
  const { subject: service, how, at } = capture;
  const seen = (...names: readonly string[]) => {
    const quote = names.flatMap((name) => (unit[name] ? `${name}=${unit[name]}` : [])).join(" ");
    return witness({ source: service, how, at, quote });
  };
  const stands = seen(
    ...["ActiveState", "SubState", "Result", "ExecMainStatus", "NRestarts", "UnitFileState"],
  );
  const there = unit["LoadState"] !== "not-found" && !isExcerpt;
  return [
    fact("unit.state", service, unitState(unit, clock), stands),
    fact("container.state", service, stateOfUnit(unit, clock), stands),
    ...(isExcerpt ? startedWith(unit, service, seen("ExecStart")) : []),
    ...(there
      ? [
          fact("container.config", service, configOfUnit(unit), seen("ExecStart", "User")),
          fact("container.memory", service, memoryOfUnit(unit), seen("MemoryCurrent", "MemoryMax")),
        ]
      : []),
  ];
}

/** Of a unit that runs: the command line, where that says on which port the program listens. */
function startedWith(unit: Properties, service: string, seen: Seen): readonly AnyFact[] {
  const command = commandOf(unit["ExecStart"]).join(" ");
  const ports = [...new Set(commandEnds([command]).ports)];
  if (unit["ActiveState"] !== "active" || ports.length === 0) return [];
  const path = unit["FragmentPath"];
  const place = path ? { file: null, line: null, remote: path } : null;
  const body = { unit: unit["Id"] ?? "", command, ports };
  return [fact("unit.command", service, body, { ...seen, place, quote: command })];
}

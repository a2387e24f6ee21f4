import type { UnitState } from "../case/codes/host.ts";
import type { AnyFact, Fact } from "../case/facts.ts";
import { phrase } from "../causes/phrases.ts";
import { megabytes } from "./container-words.ts";
import type { Say } from "./describe.ts";
import type { Wording } from "./wording.ts";

/** What is told of a machine whose programs run without containers. */
export type MachineFact =
  | Fact<"unit.state">
  | Fact<"unit.command">
  | Fact<"host.process">
  | Fact<"host.memory">
  | Fact<"host.disk">
  | Fact<"kernel.kill">;

const KINDS: ReadonlySet<AnyFact["kind"]> = new Set([
  ...(["unit.state", "unit.command", "host.process"] as const),
  ...(["host.memory", "host.disk", "kernel.kill"] as const),
]);

export function isOfMachine(fact: AnyFact): fact is MachineFact {
  return KINDS.has(fact.kind);
}

export function machineInWords(fact: MachineFact, say: Say, { lists }: Wording): string {
  switch (fact.kind) {
    case "unit.state":
      return unitInWords(fact.body, say, lists.comma);
    case "unit.command":
      return say("unit-command", { unit: fact.body.unit, command: fact.body.command });
    case "host.process": {
      const { pid, user, command, by, unit, ports } = fact.body;
      const known = by === "a shell" ? phrase("a-shell") : by;
      const starter = by === "systemd" && unit !== null ? unit : known;
      const params = { pid, user, command, by: starter, ports: ports.join(lists.and) };
      return say(ports.length > 0 ? "process-listens" : "process", params);
    }
    case "host.memory": {
      const { total, available, swap } = fact.body;
      const sizes = { total: megabytes(total), available: megabytes(available) };
      return say("machine-memory", { ...sizes, swap: megabytes(swap) });
    }
    case "host.disk": {
      const { mount, usedPercent, available } = fact.body;
      return say("disk", { mount, percent: usedPercent, available: megabytes(available) });
    }
    case "kernel.kill": {
      const { pid, program, of } = fact.body;
      return say(`killed-${of}`, { pid, program });
    }
  }
}

/** `backend.service: activating (auto-restart), unit file enabled, started again 7 times …` */
function unitInWords(state: UnitState, say: Say, comma: string): string {
  const { unit, load, active, sub, enabled, restarts, exitCode, signal } = state;
  if (load === "not-found") return say("unit-unknown", { unit });
  const facts = [
    say("unit-enabled", { enabled: enabled || load }),
    ...(restarts > 0 ? [say("unit-restarts", { count: restarts })] : []),
    ...(exitCode === null ? [] : [say("unit-code", { code: exitCode })]),
    ...(signal === null ? [] : [say("unit-signal", { signal })]),
  ];
  return say("unit", { unit, active, sub, facts: facts.join(comma) });
}

import type { FactKind } from "../case/facts.ts";
import type { PlanRecord } from "../case/plan-record.ts";

/** What only machines without containers have. */
const OF_MACHINES: ReadonlySet<FactKind> = new Set([
  ...(["unit.state", "unit.command", "host.process"] as const),
  ...(["host.memory", "host.disk", "kernel.kill"] as const),
]);

/** What such a machine does not have. */
const OF_CONTAINERS: ReadonlySet<FactKind> = new Set([
  ...(["bind.source", "compose.failure", "dockerfile.instruction", "dns.answer"] as const),
  ...(["container.health", "container.image", "container.network"] as const),
]);

/** Whether systems of this target never have such facts: there nobody misses them. */
export function isOfAnotherSystem({ target, runsOn }: PlanRecord, kind: FactKind): boolean {
  if (runsOn === "systemd" || runsOn === "pm2") {
    const isOfAny = OF_MACHINES.has(kind) || OF_CONTAINERS.has(kind);
    return isOfAny || kind.startsWith("container.") || kind === "compose.service";
  }
  return target.kind === "ssh" ? OF_CONTAINERS.has(kind) : OF_MACHINES.has(kind);
}

import type { PlanRecord } from "./plan-record.ts";

/** Whether the programs run on a machine itself, started by systemd, pm2 or a person: no containers. */
export function isOnMachine({ target, runsOn }: Pick<PlanRecord, "target" | "runsOn">): boolean {
  return target.kind === "ssh" || runsOn === "systemd" || runsOn === "pm2";
}

import type { PlanRecord } from "./plan-record.ts";

/** Somebody pasted a part of the logs: what was asked, and what else there is, nobody can look up. */
export function isExcerpt({ plan }: { readonly plan: Pick<PlanRecord, "target"> }): boolean {
  return plan.target.kind === "pasted";
}

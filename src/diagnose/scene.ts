import type { FactTable } from "../case/fact-table.ts";
import type { PlanRecord } from "../case/plan-record.ts";

/** What is judged: everything that was seen, and what was asked for. */
export interface Scene extends FactTable {
  readonly plan: PlanRecord;
}

import type { Fact } from "../../../case/facts.ts";
import type { View } from "../../define.ts";
import { isByMigration } from "../starts/migrations.ts";

/** A table that a pasted log says is not there, in the last such line of a service. */
export interface ToldTable {
  readonly service: string;
  readonly table: string;
  readonly log: Fact<"app.log">;
  /** Whether the log shows that it was asked for in a request. */
  readonly isInRequest: boolean;
}

/** Where nobody asked anything, only the log tells; what fails in a migration has its own cause. */
export function toldTables(view: View<"app.log">): readonly ToldTable[] {
  if (view.plan.target.kind !== "pasted") return [];
  const found = new Map<string, ToldTable>();
  for (const log of view.all("app.log")) {
    const { subject: service, body } = log;
    if (body.code !== "exception" || body.error.is !== "table-missing") continue;
    if (body.during === "boot" || isByMigration(body)) continue;
    const { table } = body.error;
    found.set(service, { service, table, log, isInRequest: body.during === "request" });
  }
  return [...found.values()];
}

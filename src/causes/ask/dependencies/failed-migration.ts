import type { Fact } from "../../../case/facts.ts";
import type { View } from "../../define.ts";
import { isByMigration } from "../starts/migrations.ts";

/** A migration that failed at the start of a service which serves all the same. */
export interface FailedMigration {
  readonly log: Fact<"app.log">;
  readonly detail: string;
}

/** The last one that a service told of; null: none did. */
export function failedMigration(view: View<"app.log">, service: string): FailedMigration | null {
  const told = view.of("app.log", service).flatMap((log): readonly FailedMigration[] => {
    const { body } = log;
    if (body.code === "migration-failed") return [{ log, detail: body.detail }];
    if (body.code !== "exception" || body.during === "request" || !isByMigration(body)) return [];
    return [{ log, detail: `${body.name}: ${body.message}` }];
  });
  return told.at(-1) ?? null;
}

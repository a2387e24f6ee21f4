import type { FactTable } from "../case/fact-table.ts";
import { mayComeUp } from "./may-come-up.ts";

/**
 * The service for which compose was still waiting when the time was over, so that this one was never
 * started: on a slow machine a healthcheck takes its time, and nobody knows how it would have ended.
 * null where nothing of the kind held it back.
 */
export function heldBackBy(
  table: FactTable,
  service: string,
  at: string,
  behind: readonly string[] = [],
): string | null {
  if (table.all("compose.failure").length > 0 || !isNew(table, service)) return null;
  const [compose] = table.of("compose.service", service);
  const waitsFor = compose?.body.dependsOn ?? [];
  const gate = waitsFor.find(
    (one) => one.condition === "service_healthy" && isComingUp(table, one.service, at),
  );
  if (gate) return gate.service;
  const path = [...behind, service];
  const others = waitsFor.filter((one) => !path.includes(one.service));
  return others.map((one) => heldBackBy(table, one.service, at, path)).find(Boolean) ?? null;
}

/** Created and left so; the engine itself had nothing against it. */
function isNew(table: FactTable, service: string): boolean {
  const [state] = table.of("container.state", service);
  const { status, error } = state?.body ?? { status: "", error: "" };
  return (status === "created" || status === "absent") && error === "";
}

/** However old it is: while its health is "starting", neither Docker nor compose has given it up. */
function isComingUp(table: FactTable, service: string, at: string): boolean {
  const [health] = table.of("container.health", service);
  return (
    health?.body.status === "starting" && mayComeUp(table, service, at, Number.POSITIVE_INFINITY)
  );
}

import type { FactTable } from "../case/fact-table.ts";
import type { AnyFact, FactKind } from "../case/facts.ts";
import type { Found } from "./diagnosis.ts";

/** What nginx and the visitor saw of a request is true whoever was asked. */
const OF_THE_REQUEST: ReadonlySet<FactKind> = new Set([
  "http.exchange",
  "nginx.error",
  "nginx.access",
]);

/**
 * The findings as far as they hold for the requests. Where nothing tells which of several services
 * nginx asked, what one of them shows is no more than a possible reason.
 */
export function forTheRequests(table: FactTable, found: readonly Found[]): readonly Found[] {
  if (table.plan.backend?.isGuess !== true) return found;
  const hasRequests = table.all("http.exchange").length > 0;
  const proxy = table.plan.proxy?.service;
  return found.map((one) => {
    const isOwn = one.cites.some(
      (fact) =>
        (hasRequests || isOfMachine(fact)) &&
        !OF_THE_REQUEST.has(fact.kind) &&
        fact.subject !== proxy,
    );
    return isOwn ? { ...one, confidence: "possible" } : one;
  });
}

/** A machine runs many programs: one that ended may have nothing to do with nginx. */
function isOfMachine({ kind, body }: AnyFact): boolean {
  return kind === "unit.state" || (kind === "container.state" && body.runtime !== undefined);
}

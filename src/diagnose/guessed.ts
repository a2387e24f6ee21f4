import type { FactTable } from "../case/fact-table.ts";
import type { FactKind } from "../case/facts.ts";
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
  if (table.plan.backend?.isGuess !== true || table.all("http.exchange").length === 0) return found;
  const proxy = table.plan.proxy?.service;
  return found.map((one) => {
    const isOwn = one.cites.some(
      ({ kind, subject }) => !OF_THE_REQUEST.has(kind) && subject !== proxy,
    );
    return isOwn ? { ...one, confidence: "possible" } : one;
  });
}

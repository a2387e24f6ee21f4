import type { Exchange } from "../case/codes/http.ts";
import type { FactTable } from "../case/fact-table.ts";
import { mayComeUp } from "./may-come-up.ts";
import { goodAnswers } from "./twins.ts";

/** Whether silence on a direct way says nothing about the service. */
export function isLeftOut(table: FactTable, exchange: Exchange): boolean {
  return isStarting(table, exchange.backend ?? "", exchange.at) || isServed(table, exchange);
}

/** `return 444`: nginx closes the connection without a word, as it is told to. */
export function isClosedOnPurpose(
  table: FactTable,
  { via, outcome, route: id }: Exchange,
): boolean {
  const route = table.all("nginx.route").find(({ body }) => body.route === id);
  const handler = route?.body.handler;
  const isClosed = handler?.is === "returned" && handler.status === 444;
  return via === "proxied" && outcome.is === "reset" && isClosed;
}

/** Whether nginx got a good answer to the same upload, while we were refused: between two lives. */
function isServed(table: FactTable, { route, outcome, method }: Exchange): boolean {
  if (outcome.is !== "refused" || method === "GET") return false;
  return goodAnswers(table, route).length > 0;
}

/** A service in its one life, without any port so far, in a run that ended before its time. */
export function isStarting(table: FactTable, service: string, at: string): boolean {
  if (table.coverage("listener", service).is !== "looked") return false;
  if (table.of("listener", service).length > 0) return false;
  return mayComeUp(table, service, at, table.plan.timeoutSeconds);
}

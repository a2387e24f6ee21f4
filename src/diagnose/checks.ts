import type { Exchange } from "../case/codes/http.ts";
import type { FactTable } from "../case/fact-table.ts";
import type { PlannedRoute } from "../case/plan-record.ts";
import { type Assessment, assess } from "./assess.ts";
import type { CheckResult } from "./diagnosis.ts";
import type { Message } from "./message.ts";
import { ownHost } from "./own-host.ts";
import { say } from "./say-check.ts";

/** Asks the backend for the client's own path, which it need not know: evidence, not a check. */
const UNMAPPED = ":unmapped";

/** Folds all exchanges into the check matrix, in the order in which the checks were first asked. */
export function checkResults(table: FactTable): readonly CheckResult[] {
  const attempts = new Map<string, Exchange[]>();
  const asked = table
    .all("http.exchange")
    .map(({ body }) => body)
    .filter(({ check }) => !check.endsWith(UNMAPPED));
  for (const exchange of [...asked].sort(byTime)) {
    const list = attempts.get(exchange.check);
    if (list) list.push(exchange);
    else attempts.set(exchange.check, [exchange]);
  }
  return [...attempts.values()].flatMap((list) => {
    const route = routeOf(table, list[0]);
    return route ? fold(table, list, route) : [];
  });
}

function byTime(a: Exchange, b: Exchange): number {
  return a.at < b.at ? -1 : a.at > b.at ? 1 : a.attempt - b.attempt;
}

/**
 * Log-ins are steps on the way, and what a log tells of was asked by others: neither is a route of
 * the plan, and both must be answered well, that is all.
 */
function routeOf(table: FactTable, exchange: Exchange | undefined): PlannedRoute | undefined {
  if (!exchange) return undefined;
  const planned = table.plan.routes.find(({ id }) => id === exchange.route);
  const isUnplanned = exchange.logged || exchange.route.startsWith("login");
  if (planned || !isUnplanned) return planned;
  return {
    id: exchange.route,
    method: exchange.method,
    proxiedPath: exchange.path,
    directPath: null,
    backend: exchange.backend,
    expect: null,
    credentials: false,
    body: null,
  };
}

function requestOf(exchange: Exchange): CheckResult["request"] {
  const { method, url } = exchange;
  const host = ownHost(exchange);
  return host === null ? { method, url } : { method, url, host };
}

function fold(table: FactTable, attempts: readonly Exchange[], route: PlannedRoute): CheckResult[] {
  const judged = attempts.map((exchange) => ({
    exchange,
    is: assess(table, exchange, route) satisfies Assessment,
  }));
  const bad = judged.filter(({ is }) => is.ok === false);
  const decisive = bad[0] ?? judged.at(-1);
  if (!decisive) return [];
  const { exchange, is } = decisive;
  return [
    {
      id: exchange.check,
      route: exchange.route,
      via: exchange.via,
      backend: exchange.backend,
      request: requestOf(exchange),
      outcome: exchange.outcome,
      ok: is.ok,
      why: is.why ?? inFront(exchange),
      pathOnly: is.pathOnly,
      ms: Math.round(exchange.outcome.ms),
      burst:
        bad.length > 0 && bad.length < judged.length
          ? { failed: bad.length, of: judged.length }
          : null,
      at: exchange.at,
      origin: is.origin,
    },
  ];
}

/** An answer that users get only through what stands in front of this stack. */
function inFront({ via, forwardedProto }: Exchange): Message | null {
  return via === "proxied" && forwardedProto !== undefined ? say("in-front", {}) : null;
}

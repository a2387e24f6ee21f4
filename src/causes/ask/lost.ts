import type { Fact } from "../../case/facts.ts";
import type { View } from "../define.ts";
import { duringExchange, exchangesVia, statusOf } from "./exchanges.ts";

/** Exchanges during which the backend closed the connection without an answer, either way. */
export function lostExchanges(
  view: View<"http.exchange" | "nginx.error">,
): readonly Fact<"http.exchange">[] {
  const closed = view
    .all("nginx.error")
    .filter(({ body }) => ["closed-early", "reset-early", "send-failed"].includes(body.code));
  const proxied = exchangesVia(view, "proxied").filter(
    (fact) =>
      statusOf(fact) === 502 &&
      closed.some(
        ({ body, seen }) => body.path === fact.body.path && duringExchange(fact, seen.at),
      ),
  );
  const direct = exchangesVia(view, "direct").filter(({ body }) => body.outcome.is === "reset");
  return [...proxied, ...direct];
}

/** nginx's line for a proxied exchange that was lost. */
export function closingLine(
  view: View<"nginx.error">,
  exchange: Fact<"http.exchange">,
): Fact<"nginx.error"> | undefined {
  return view
    .all("nginx.error")
    .find(
      ({ body, seen }) => body.path === exchange.body.path && duringExchange(exchange, seen.at),
    );
}

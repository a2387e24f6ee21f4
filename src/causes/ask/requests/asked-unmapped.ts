import type { Fact } from "../../../case/facts.ts";
import { withoutQuery } from "../../../case/without-query.ts";
import type { View } from "../../define.ts";
import { exchangesVia, statusOf } from "./exchanges.ts";

/** The backend's answer to the path as the client sent it to nginx. */
export function askedUnmapped(view: View<"http.exchange">, proxied: Fact<"http.exchange">) {
  const exchange = exchangesVia(view, "direct").find(
    ({ body }) =>
      body.check.endsWith(":unmapped") &&
      body.route === proxied.body.route &&
      withoutQuery(body.path) === withoutQuery(proxied.body.path),
  );
  const status = exchange ? statusOf(exchange) : null;
  return exchange && status !== null ? { exchange, status } : null;
}

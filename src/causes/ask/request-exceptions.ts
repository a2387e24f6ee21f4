import type { AppException } from "../../case/codes/app.ts";
import type { Fact } from "../../case/facts.ts";
import type { View } from "../define.ts";
import { duringExchange, exchangesVia, statusOf } from "./exchanges.ts";

/** An exception that the backend raised for one of our requests, which it answered with 5xx. */
export interface RequestException {
  readonly service: string;
  readonly log: Fact<"app.log">;
  readonly exception: AppException;
  readonly exchange: Fact<"http.exchange">;
  /** The status it was answered with, 500 or above. */
  readonly status: number;
}

/** The last exception of each route that the application answered with 5xx. */
export function requestExceptions(
  view: View<"http.exchange" | "app.log">,
): readonly RequestException[] {
  const failed = [...exchangesVia(view, "proxied"), ...exchangesVia(view, "direct")].filter(
    isByApplication,
  );
  const found = failed.flatMap((exchange) => {
    const service = exchange.body.backend ?? view.plan.backend?.service ?? "";
    const logs = view
      .of("app.log", service)
      .filter(({ body, seen }) => body.code === "exception" && duringExchange(exchange, seen.at));
    const log = logs.at(-1);
    if (log?.body.code !== "exception" || log.body.during === "boot") return [];
    return [{ service, log, exception: log.body, exchange, status: statusOf(exchange) ?? 500 }];
  });
  return found.filter(
    (one, index) =>
      found.findIndex(({ exchange }) => exchange.body.route === one.exchange.body.route) === index,
  );
}

/** Through nginx, 502 and 504 say that there was no answer to pass on. */
function isByApplication(fact: Fact<"http.exchange">): boolean {
  const status = statusOf(fact) ?? 0;
  return status >= 500 && !(fact.body.via === "proxied" && (status === 502 || status === 504));
}

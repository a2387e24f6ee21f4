import type { AppLog } from "../../../case/codes/app.ts";
import type { Fact } from "../../../case/facts.ts";
import type { View } from "../../define.ts";
import { duringExchange, exchangesVia, statusOf } from "./exchanges.ts";

/** A line of a service's log, and a request that failed at that time. */
export interface LoggedFailure {
  readonly service: string;
  readonly line: Fact<"app.log">;
  /** null: nobody asked anything (a log alone was given). */
  readonly exchange: Fact<"http.exchange"> | null;
}

/**
 * The last line of this kind in the log of each service to which a failed request belongs. Where
 * requests were made and none failed, there is nothing to explain, whatever the log says. `least` is
 * the status from which on an answer counts as failed.
 */
export function failuresWithLog(
  view: View<"http.exchange" | "app.log">,
  isIt: (log: AppLog) => boolean,
  least = 500,
): readonly LoggedFailure[] {
  const lines = view.all("app.log").filter(({ body }) => isIt(body));
  const services = [...new Set(lines.map(({ subject }) => subject))];
  const failed = [...exchangesVia(view, "proxied"), ...exchangesVia(view, "direct")].filter(
    (fact) => (statusOf(fact) ?? 500) >= least,
  );
  return services.flatMap((service): readonly LoggedFailure[] => {
    const own = lines.filter(({ subject }) => subject === service);
    const last = own.at(-1);
    if (!last) return [];
    if (!view.looked("http.exchange")) return [{ service, line: last, exchange: null }];
    for (const line of own.toReversed()) {
      const exchange = failed.find(
        (one) => (one.body.backend ?? service) === service && duringExchange(one, line.seen.at),
      );
      if (exchange) return [{ service, line, exchange }];
    }
    return [];
  });
}

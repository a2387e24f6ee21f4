import type { NginxErrorCode } from "../../../case/codes/nginx.ts";
import type { AnyFact, Fact } from "../../../case/facts.ts";
import type { Grounds, View } from "../../define.ts";
import { duringExchange, isAbout, nginxRouteOf, proxiedWith, requestOf } from "./exchanges.ts";

/** A request that failed through nginx, and the line of nginx's error log that says why. */
export interface ExplainedFailure {
  readonly exchange: Fact<"http.exchange">;
  readonly line: Fact<"nginx.error">;
  /** What the configuration does with this request; absent where nobody could read it. */
  readonly route: Fact<"nginx.route"> | undefined;
  /** The service that the request was meant for. */
  readonly service: string;
  /** `GET /path`, without the query. */
  readonly request: string;
}

/** Failed requests with one of these statuses for which nginx wrote a line of this kind. */
export function failuresExplainedBy(
  view: View<"http.exchange" | "nginx.error" | "nginx.route">,
  statuses: readonly number[],
  ...codes: readonly NginxErrorCode[]
): readonly ExplainedFailure[] {
  return proxiedWith(view, ...statuses).flatMap((exchange) => {
    const line = view
      .all("nginx.error")
      .find((one) => codes.includes(one.body.code) && isFor(exchange, one));
    if (!line) return [];
    const route = nginxRouteOf(view, exchange);
    const service = exchange.body.backend ?? view.plan.backend?.service ?? "backend";
    return [{ exchange, line, route, service, request: requestOf(exchange) }];
  });
}

/** The answer about a request whose line says that nginx could not take what the backend sent. */
export function badResponse(
  { exchange, line, service }: ExplainedFailure,
  ...more: readonly AnyFact[]
): Grounds {
  return {
    is: "cause",
    confidence: "certain",
    subject: service,
    effects: [{ effect: "bad-response", on: service }],
    cites: [line, exchange, ...more],
  };
}

/** The answer about a request that nginx refused by a rule of its own. */
export function rejectedByRule(
  { exchange, line }: Pick<ExplainedFailure, "exchange" | "line">,
  ...more: readonly AnyFact[]
): Grounds {
  return {
    is: "cause",
    confidence: "certain",
    subject: line.subject,
    effects: [{ effect: "rejected", on: line.subject }],
    cites: [line, exchange, ...more],
  };
}

/** Of what a log tells, every line names its own request; ours may have been rewritten on the way. */
function isFor(exchange: Fact<"http.exchange">, line: Fact<"nginx.error">): boolean {
  if (exchange.body.logged) return isAbout(line, exchange);
  return duringExchange(exchange, line.seen.at);
}

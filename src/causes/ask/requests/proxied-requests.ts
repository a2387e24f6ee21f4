import type { NginxErrorCode } from "../../../case/codes/nginx.ts";
import type { Fact } from "../../../case/facts.ts";
import type { View } from "../../define.ts";
import { exchangesVia, isAbout, nginxRouteOf, requestOf } from "./exchanges.ts";

/** A request through nginx, with all that is known about its way. */
export interface ProxiedRequest {
  readonly exchange: Fact<"http.exchange">;
  /** nginx's line about this very request that has one of the codes asked for. */
  readonly line: Fact<"nginx.error"> | undefined;
  readonly route: Fact<"nginx.route"> | undefined;
  /** The service that it was meant for. */
  readonly service: string;
  /** `GET /path`, without the query. */
  readonly request: string;
}

/** All requests through nginx, whatever became of them. */
export function proxiedRequests(
  view: View<"http.exchange" | "nginx.error" | "nginx.route">,
  ...codes: readonly NginxErrorCode[]
): readonly ProxiedRequest[] {
  return exchangesVia(view, "proxied").map((exchange) => ({
    exchange,
    line: view
      .all("nginx.error")
      .find((one) => codes.includes(one.body.code) && isAbout(one, exchange)),
    route: nginxRouteOf(view, exchange),
    service: exchange.body.backend ?? view.plan.backend?.service ?? "backend",
    request: requestOf(exchange),
  }));
}

/** Only where 101 is expected do we ask for a WebSocket ourselves. */
export function isWebSocket({ plan }: View<never>, { exchange }: ProxiedRequest): boolean {
  return plan.routes.find(({ id }) => id === exchange.body.route)?.expect?.includes(101) ?? false;
}

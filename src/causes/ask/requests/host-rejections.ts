import type { Fact } from "../../../case/facts.ts";
import { hostName } from "../../../case/host-name.ts";
import { isExcerpt } from "../../../case/is-excerpt.ts";
import type { View } from "../../define.ts";
import { duringExchange, nginxRouteOf, proxiedWith, statusOf } from "./exchanges.ts";

/** Statuses with which frameworks refuse a Host: Django 400, Rails and Vite 403, others 421. */
const REFUSALS = [400, 403, 421] as const;
/** The whole answer of Starlette's TrustedHostMiddleware, which logs nothing. */
const STARLETTE = "Invalid host header";

/** A proxied request that the application refused because of its Host header. */
export interface HostRejection {
  readonly service: string;
  /** Absent where only the application's log tells of it. */
  readonly exchange: Fact<"http.exchange"> | undefined;
  /** Of the answer. */
  readonly status: number;
  /** The application's own words; undefined when only its answer says so. */
  readonly log: Fact<"app.log"> | undefined;
  readonly route: Fact<"nginx.route"> | undefined;
  /** The Host that the application saw; null when that is not known. */
  readonly host: string | null;
  /** The Host is nginx's own name for the backend, not the visitor's. */
  readonly isUpstreamName: boolean;
}

export function hostRejections(
  view: View<"http.exchange" | "app.log" | "nginx.route">,
): readonly HostRejection[] {
  const asked = rejectedRequests(view);
  return asked.length === 0 && isExcerpt(view) ? toldRejections(view) : asked;
}

/** What the log alone tells: a name without a dot is no visitor's. */
function toldRejections(view: View<"app.log" | "nginx.route">): readonly HostRejection[] {
  return view.all("app.log").flatMap((log) => {
    const host = hostIn(log);
    if (host === null) return [];
    const route = view.all("nginx.route")[0];
    const isLabel = /^[a-z][\w-]*(?::\d+)?$/i.test(host) && hostName(host) !== "localhost";
    const isUpstreamName = isLabel || upstreamNames(route).includes(hostName(host));
    const { subject: service } = log;
    return [{ service, exchange: undefined, status: 400, log, route, host, isUpstreamName }];
  });
}

function rejectedRequests(
  view: View<"http.exchange" | "app.log" | "nginx.route">,
): readonly HostRejection[] {
  return proxiedWith(view, ...REFUSALS).flatMap((exchange) => {
    const service = exchange.body.backend ?? view.plan.backend?.service ?? "";
    const route = nginxRouteOf(view, exchange);
    const sent = route?.body.upstreamHost.value || null;
    const logs = view
      .of("app.log", service)
      .filter(
        ({ body, seen }) => body.code === "host-rejected" && duringExchange(exchange, seen.at),
      );
    // The direct request that goes before has another Host; the one that nginx sends is meant.
    const log = logs.find((one) => hostIn(one) === sent) ?? logs.at(-1);
    if (!log && !saysSo(exchange)) return [];
    const host = (log && hostIn(log)) ?? sent;
    const isUpstreamName = host !== null && upstreamNames(route).includes(hostName(host));
    const status = statusOf(exchange) ?? 400;
    return [{ service, exchange, status, log, route, host, isUpstreamName }];
  });
}

function hostIn({ body }: Fact<"app.log">): string | null {
  return body.code === "host-rejected" ? body.host : null;
}

function saysSo({ body }: Fact<"http.exchange">): boolean {
  return body.outcome.is === "answered" && body.outcome.body.trim() === STARLETTE;
}

function upstreamNames(route: Fact<"nginx.route"> | undefined): readonly string[] {
  const handler = route?.body.handler;
  if (handler?.is !== "proxied") return [];
  return [handler.target, ...handler.servers.map(({ host }) => host)].map(hostName);
}

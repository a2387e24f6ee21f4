import type { Fact } from "../../../case/facts.ts";
import type { EffectOn, View } from "../../define.ts";
import { type Hop, hopsOf } from "./hops.ts";
import { serversOf } from "./servers.ts";

/** The routes that nginx passes on to this port. */
export function routesTo(
  view: View<"nginx.route">,
  port: Hop["port"],
): readonly Fact<"nginx.route">[] {
  return view
    .all("nginx.route")
    .filter(({ body }) => serversOf(body.handler).some((server) => server.port === port));
}

/** What fails on those ways fails for whomever the requests were meant for. */
export function refusedOn(
  view: View<"http.exchange">,
  routes: readonly Fact<"nginx.route">[],
  service: string,
): readonly EffectOn[] {
  const meant = view
    .all("http.exchange")
    .filter(
      ({ body }) => body.via === "proxied" && routes.some((one) => one.body.route === body.route),
    )
    .map(({ body }) => body.backend ?? view.plan.backend?.service ?? "backend");
  return [...new Set(meant)]
    .filter((one) => one !== service)
    .map((one) => ({ effect: "refused", on: one }));
}

/** The same for every way that leads to a service. */
export function refusedThrough(
  view: View<"http.exchange" | "nginx.route" | "compose.service" | "container.network">,
  service: string,
): readonly EffectOn[] {
  const ports = hopsOf(view).flatMap((hop) => (hop.service === service ? hop.port : []));
  return refusedOn(
    view,
    [...new Set(ports)].flatMap((port) => routesTo(view, port)),
    service,
  );
}

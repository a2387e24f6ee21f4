import type { UpstreamServer } from "../../../case/codes/nginx.ts";
import type { Fact } from "../../../case/facts.ts";
import type { Place } from "../../../case/place.ts";
import type { View } from "../../define.ts";
import { neighbourAt, serviceAt } from "../names/service-names.ts";
import { serversOf } from "./servers.ts";

/** One way from nginx to an upstream server, taken by a planned route. */
export interface Hop {
  readonly route: Fact<"nginx.route">;
  /** `http`, `https`, or the protocol of another pass: `fastcgi`. */
  readonly scheme: string;
  readonly host: string;
  readonly port: number;
  /** The service the host means; null when it means none. */
  readonly service: string | null;
  /** The line that names host and port: proxy_pass, or server in the upstream block. */
  readonly place: Place;
}

/**
 * Every hop that the planned routes take; each upstream server once. Without those that are `down`,
 * which are never asked, and `backup`, which are asked when the others have failed already.
 */
export function hopsOf(
  view: View<"nginx.route" | "compose.service" | "container.network">,
): readonly Hop[] {
  const hops = view.all("nginx.route").flatMap((route) => {
    return serversOf(route.body.handler)
      .filter(({ down, backup }) => down !== true && backup !== true)
      .flatMap((server) => hopOf(view, route, server));
  });
  return hops.filter(
    (hop, index) =>
      hops.findIndex(
        ({ host, port, place }) =>
          host === hop.host && port === hop.port && place.line === hop.place.line,
      ) === index,
  );
}

function hopOf(
  view: View<"compose.service" | "container.network" | "nginx.route">,
  route: Fact<"nginx.route">,
  server: UpstreamServer,
): readonly Hop[] {
  const { host, port, place } = server;
  if (port === null) return [];
  const { handler } = route.body;
  const scheme =
    handler.is === "proxied"
      ? handler.scheme
      : handler.is === "other-upstream"
        ? handler.protocol
        : "";
  const service = isLoopback(host) ? neighbourAt(view, port) : null;
  return [{ route, scheme, host, port, service: service ?? serviceAt(view, host), place }];
}

export function isLoopback(host: string): boolean {
  return host === "localhost" || host.startsWith("127.") || host === "::1" || host === "[::1]";
}

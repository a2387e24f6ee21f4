import type { AnyFact, Fact } from "../../../case/facts.ts";
import type { Place } from "../../../case/place.ts";
import type { View } from "../../define.ts";
import { innerNginx } from "../configuration/inner-nginx.ts";
import { serviceAt } from "../names/service-names.ts";
import { nginxRouteOf } from "./exchanges.ts";

/**
 * The `proxy_set_header` that hands this header on for a route: the location's own ones, and the
 * outer blocks' only where the location has none (ngx_http_proxy_module). undefined: none does.
 */
function handedOn(
  view: View<"nginx.directive">,
  route: Fact<"nginx.route"> | undefined,
  header: string,
): Fact<"nginx.directive"> | undefined {
  const lines = route ? view.of("nginx.directive", route.subject) : view.all("nginx.directive");
  const all = lines.filter(({ body }) => body.name === "proxy_set_header");
  const { modifier = "", pattern = "" } = route?.body.location ?? {};
  const own = ["location", modifier, pattern].filter((word) => word !== "").join(" ");
  const inLocation = all.filter(({ body }) => body.context.at(-1) === own);
  const outside = all.filter(({ body }) => !body.context.some((one) => one.startsWith("location")));
  const inForce = inLocation.length > 0 ? inLocation : outside;
  return inForce.findLast(({ body }) => body.args[0]?.toLowerCase() === header);
}

/**
 * The line by which nginx hands on the host without its port: `$host` has none (ngx_http_core_module),
 * `$http_host` has it. undefined: another value, or none.
 */
export function hostWithoutPort(
  view: View<"nginx.directive" | "nginx.route">,
  exchange: Fact<"http.exchange"> | undefined,
): Fact<"nginx.directive"> | undefined {
  const route = nginxRouteOf(view, exchange);
  const header = handedOn(view, route, "host");
  return header?.body.args[1] === "$host" ? header : undefined;
}

/** What nginx tells the application about the scheme that the visitor used. */
export interface Proto {
  /** Known not to be handed on. */
  readonly isMissing: boolean;
  readonly cites: readonly AnyFact[];
  /** The line that hands it on, and the location. */
  readonly places: readonly Place[];
  readonly location: Place | undefined;
  /** Another nginx on the way, which has no TLS itself and says its own scheme instead. */
  readonly overwritten: Fact<"nginx.directive"> | undefined;
}

type Evidence = View<"nginx.directive" | "nginx.route" | "compose.service" | "container.network">;

export function protoHandedOn(view: Evidence, exchange: Fact<"http.exchange"> | undefined): Proto {
  const route = nginxRouteOf(view, exchange);
  const header = handedOn(view, route, "x-forwarded-proto");
  const location = route?.body.location?.place;
  return {
    isMissing: view.looked("nginx.directive") && route !== undefined && !header,
    cites: [header ?? route].filter((fact) => fact !== undefined),
    places: [header?.seen.place, location].flatMap((place) => place ?? []),
    location,
    overwritten: header && overwritten(view, route),
  };
}

/** `$scheme` of an nginx behind another is how that one asks, not how the visitor did. */
function overwritten(
  view: Evidence,
  route: Fact<"nginx.route"> | undefined,
): Fact<"nginx.directive"> | undefined {
  const inner = innerNginx(view, route, (host) => serviceAt(view, host));
  const lines = inner === null ? [] : view.of("nginx.directive", inner);
  const told = lines.filter(
    ({ body: { name, args } }) =>
      name === "proxy_set_header" && args[0]?.toLowerCase() === "x-forwarded-proto",
  );
  const isSecure = lines.some(({ body }) => body.name === "listen" && body.args.includes("ssl"));
  // Where its locations differ, nobody knows here which one the request comes to.
  const isPlain = told.every(({ body }) => body.args[1] === "$scheme" || body.args[1] === "http");
  return isPlain && !isSecure ? told[0] : undefined;
}

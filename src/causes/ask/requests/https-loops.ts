import type { Fact } from "../../../case/facts.ts";
import { withoutQuery } from "../../../case/without-query.ts";
import type { View } from "../../define.ts";
import { exchangesVia, nginxRouteOf, statusOf } from "./exchanges.ts";

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** A request through nginx that the application sends to the same URL, by https. */
export interface HttpsLoop {
  readonly service: string;
  readonly exchange: Fact<"http.exchange">;
  /** The same request asked direct: it shows that the application redirects, and not nginx. */
  readonly twin: Fact<"http.exchange"> | undefined;
  /** The request came by https already, so that following the redirect changes nothing. */
  readonly isSecure: boolean;
}

/** One for each service; nginx's own redirects are none, for they do change something. */
export function httpsLoops(view: View<"http.exchange" | "nginx.route">): readonly HttpsLoop[] {
  const direct = exchangesVia(view, "direct").filter(isToItself);
  const found = exchangesVia(view, "proxied").flatMap((exchange): readonly HttpsLoop[] => {
    const route = nginxRouteOf(view, exchange);
    if (!isToItself(exchange) || (route && route.body.handler.is !== "proxied")) return [];
    const twin = direct.find(({ body }) => body.route === exchange.body.route);
    const { url, outcome, backend } = exchange.body;
    const isFollowed = outcome.is === "answered" && outcome.redirects.length > 0;
    const isSecure = url.startsWith("https:") || isFollowed;
    // Without TLS here, the redirect is the application's only if it does it to us as well.
    if (!isSecure && !twin) return [];
    const service = backend ?? view.plan.backend?.service ?? "backend";
    return [{ service, exchange, twin, isSecure }];
  });
  // An upload is what a redirect breaks first.
  const best = found.toSorted((a, b) => b.exchange.body.sentBytes - a.exchange.body.sentBytes);
  return best.filter((one, index) => best.findIndex((x) => x.service === one.service) === index);
}

function isToItself(fact: Fact<"http.exchange">): boolean {
  const { outcome, path } = fact.body;
  if (outcome.is !== "answered" || !REDIRECTS.has(statusOf(fact) ?? 0)) return false;
  const to = URL.parse(outcome.headers["location"] ?? "");
  return to?.protocol === "https:" && to.pathname === withoutQuery(path);
}

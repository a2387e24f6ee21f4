import { UNNAMED, type Via } from "../../../case/codes/http.ts";
import type { Fact } from "../../../case/facts.ts";
import { msApart } from "../../../case/ms-apart.ts";
import { withoutQuery } from "../../../case/without-query.ts";
import type { View } from "../../define.ts";

/** Status of an answered exchange; null when nobody answered. */
export function statusOf({ body }: Fact<"http.exchange">): number | null {
  return body.outcome.is === "answered" ? body.outcome.status : null;
}

/** `GET /path`, without the query, which may hold a mark of ours. */
export function requestOf({ body: { method, path } }: Fact<"http.exchange">): string {
  return `${method} ${withoutQuery(path)}`;
}

/** Exchanges of one way, in the order in which they were asked. */
export function exchangesVia(
  view: View<"http.exchange">,
  via: Via,
): readonly Fact<"http.exchange">[] {
  return view
    .all("http.exchange")
    .filter(({ body }) => body.via === via)
    .sort((a, b) => Date.parse(a.body.at) - Date.parse(b.body.at) || 0);
}

/** Exchanges through nginx that had one of these statuses. */
export function proxiedWith(
  view: View<"http.exchange">,
  ...statuses: readonly number[]
): readonly Fact<"http.exchange">[] {
  return exchangesVia(view, "proxied").filter((fact) => statuses.includes(statusOf(fact) ?? 0));
}

/**
 * True when the time lies within an exchange, with some slack for logs of whole seconds. What a log
 * tells of goes together with everything around it where either of the two bears no time.
 */
export function duringExchange(fact: Fact<"http.exchange">, at: string | null, slackMs = 2500) {
  const { logged, at: asked } = fact.body;
  if (logged && (asked === "" || at === null)) return true;
  if (at === null) return false;
  return msApart(at, fact.body) <= slackMs;
}

/** Whether a line of nginx's error log is about this very request. */
export function isAbout(line: Fact<"nginx.error">, exchange: Fact<"http.exchange">): boolean {
  return (
    (line.body.path ?? UNNAMED.path) === exchange.body.path &&
    duringExchange(exchange, line.seen.at)
  );
}

/** What nginx's configuration makes of a request; undefined where that is not known. */
export function nginxRouteOf(
  view: View<"nginx.route">,
  exchange: Fact<"http.exchange"> | undefined,
): Fact<"nginx.route"> | undefined {
  return view.all("nginx.route").find(({ body }) => body.route === exchange?.body.route);
}

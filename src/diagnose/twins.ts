import type { Exchange } from "../case/codes/http.ts";
import type { FactTable } from "../case/fact-table.ts";
import type { Answered } from "../case/outcome.ts";
import { withoutQuery } from "../case/without-query.ts";

/** The status of the same request asked direct: same route, method and path. */
export function directTwin(table: FactTable, exchange: Exchange): number | null {
  if (exchange.via !== "proxied") return null;
  const uri = table.all("nginx.route").find(({ body }) => body.route === exchange.route)
    ?.body.handler;
  const sent = uri?.is === "proxied" ? uri.upstreamUri : exchange.path;
  const twin = table
    .all("http.exchange")
    .find(
      ({ body }) =>
        body.via === "direct" &&
        body.route === exchange.route &&
        body.method === exchange.method &&
        withoutQuery(body.path) === withoutQuery(sent),
    );
  return twin?.body.outcome.is === "answered" ? twin.body.outcome.status : null;
}

/** Requests on this route that got a good answer through nginx. */
export function goodAnswers(table: FactTable, route: string): readonly Exchange[] {
  return table
    .all("http.exchange")
    .map(({ body }) => body)
    .filter(
      ({ via, route: id, outcome }) =>
        via === "proxied" && id === route && outcome.is === "answered" && outcome.status < 300,
    );
}

/**
 * Answers that prove the way and nothing more: all but good ones on a route that nobody named; and
 * of an application that insists on https, asked direct and without TLS, the redirect to the URL
 * that visitors use, where the same request works by https through nginx.
 */
export function provesTheWay(
  table: FactTable,
  exchange: Exchange,
  answer: Answered,
  isFound: boolean,
): boolean {
  if (isFound && answer.status >= 300) return true;
  const to = URL.parse(answer.headers["location"] ?? "");
  if (exchange.via === "proxied" || answer.status >= 400 || to?.protocol !== "https:") return false;
  if (to.pathname !== withoutQuery(exchange.path)) return false;
  return goodAnswers(table, exchange.route).some(
    ({ url, forwardedProto }) => url.startsWith("https:") || forwardedProto === "https",
  );
}

import { isExcerpt } from "../../case/is-excerpt.ts";
import { withoutQuery } from "../../case/without-query.ts";
import { directivesFor, placesOfLines } from "../ask/configuration/directives.ts";
import { rewrite } from "../ask/configuration/edits.ts";
import { duringExchange, exchangesVia, nginxRouteOf, statusOf } from "../ask/requests/exchanges.ts";
import { defineCause, SILENT, type View } from "../define.ts";
import { phrase } from "../phrases.ts";

const TIMEOUT = 408;

export default defineCause({
  id: "client-body-timeout-408",
  layer: "timeout",
  severity: "error",
  needs: [["nginx.access", "nginx.error"]],
  wants: ["http.exchange", "nginx.route", "nginx.directive"],
  text: {
    summary:
      "nginx gave up waiting for the body of {method} {path}: between two parts of it more time went by than {limit} allows. It closed the connection and noted 408; the backend saw nothing.",
    fix: "Set `client_body_timeout` to what a slow line needs between two parts of an upload (60s is the default), or upload in smaller pieces.",
  },
  doc: {
    title: "The upload comes in too slowly for nginx",
    what: "client_body_timeout is the longest pause between two reads of a request's body. When it is over, nginx closes the connection without an answer: the browser reports a reset, and only the access log has a 408.",
    confusedWith: {
      "nginx-client-max-body-size": "there nginx answers 413",
      "server-request-timeout": "there the backend gives up, and nginx reports 502",
    },
  },
  judge(view) {
    const said = view.all("nginx.error").find(({ body }) => body.code === "client-timed-out");
    const noted = view.all("nginx.access").find(({ body }) => body.status === TIMEOUT);
    const line = said ?? noted;
    // nginx only notes its 408: one that arrives is the application's.
    if (!line) return SILENT;
    const exchange = exchangesVia(view, "proxied").find(
      (one) =>
        (one.body.outcome.is === "reset" || (isExcerpt(view) && statusOf(one) === TIMEOUT)) &&
        duringExchange(one, line.seen.at),
    );
    // Others' slow uploads and idle connections are 408 too.
    if (!exchange && view.looked("http.exchange")) return SILENT;
    if (isByBackend(view, line.body.path)) return SILENT;
    const proxy = line.subject;
    const route = nginxRouteOf(view, exchange);
    const [limit] = directivesFor(view, proxy, route?.body, "client_body_timeout");
    const { method, path } = line.body;
    return {
      is: "cause",
      // An application may answer 408 as well; a connection that breaks off is nginx's.
      confidence: said || exchange?.body.outcome.is === "reset" ? "certain" : "possible",
      subject: proxy,
      effects: [
        { effect: "closed-early", on: proxy },
        { effect: "rejected", on: proxy },
      ],
      cites: [line, ...(exchange ? [exchange] : []), ...(limit ? [limit] : [])],
      places: placesOfLines(limit ? [limit] : []),
      summary: {
        text: "summary",
        params: {
          method: method ?? phrase("the-request"),
          path: withoutQuery(path ?? ""),
          limit: `\`${limit?.seen.quote ?? "client_body_timeout 60s;"}\``,
        },
      },
      fix: { text: "fix", params: {} },
      edits: rewrite(limit?.seen.place, limit?.seen.quote ?? "", "client_body_timeout 60s;"),
    };
  },
});

/** It answered 408 when it was asked direct, or nginx names it in a line about the request. */
function isByBackend(view: View<"http.exchange" | "nginx.error">, path: string | null): boolean {
  return (
    exchangesVia(view, "direct").some((one) => statusOf(one) === TIMEOUT) ||
    view.all("nginx.error").some(({ body }) => body.upstream !== null && body.path === path)
  );
}

import type { Fact } from "../../case/facts.ts";
import type { Place } from "../../case/place.ts";
import { withoutQuery } from "../../case/without-query.ts";
import { directivesFor } from "../ask/configuration/directives.ts";
import { rewrite } from "../ask/configuration/edits.ts";
import { known } from "../ask/configuration/in-force.ts";
import { goesRound } from "../ask/hops/rounds.ts";
import { isBlind } from "../ask/requests/blind.ts";
import { exchangesVia, nginxRouteOf, proxiedWith, statusOf } from "../ask/requests/exchanges.ts";
import { defineCause, SILENT, type View } from "../define.ts";
import { phrase } from "../phrases.ts";

/** nginx's own pages for it (ngx_http_special_response.c: 494 and 414). */
const PAGES = ["Request Header Or Cookie Too Large", "414 Request-URI Too Large"] as const;

const LIMIT = "large_client_header_buffers";
const BUFFERS = "large_client_header_buffers 4 16k;";

export default defineCause({
  id: "request-header-too-big",
  layer: "protocol",
  severity: "error",
  needs: [["http.exchange", "nginx.error"]],
  wants: ["nginx.route", "nginx.directive", "nginx.access"],
  text: {
    summary:
      "nginx refused {request} with {status}: {what} of it is larger than the buffer that nginx has for it ({limit}).",
    behind:
      "The nginx in `{inner}`, which stands behind `{proxy}`, refused {request} with {status}: {what} of it is larger than the buffer that it has for it ({limit}).",
    fix: "Make cookies, tokens and query smaller: what grows belongs into the body or the session. If it has to be so, raise `large_client_header_buffers 4 16k;` in the server (of several on one port the first one counts), and the limits of the backend as well.",
  },
  doc: {
    title: "The request's header is too big for nginx",
    what: "nginx reads each line of a request's header into one of large_client_header_buffers (8 KB). Cookies that grow, or a long token, do not fit: 400 for a header, 414 for the address. It writes so to its error log at level info only, so mostly there is no line.",
    confusedWith: {
      "response-header-too-big": "there the backend's answer is too big, and nginx answers 502",
      "allowed-hosts-missing": "there the application makes the 400",
    },
  },
  judge(view) {
    const exchange = proxiedWith(view, 400, 414, 431).find((one) => isPage(one));
    const line = view.all("nginx.error").find(({ body }) => body.code === "request-header-too-big");
    const seen = exchange ?? line;
    if (!seen) return SILENT;
    const status = statusIn(exchange, line);
    const route = nginxRouteOf(view, exchange);
    const proxy = route?.subject ?? line?.subject ?? view.plan.proxy?.service ?? "nginx";
    // Each round of a loop adds to X-Forwarded-For, and only nginx's logs tell of the rounds.
    if (goesRound(view, proxy) || isBlind(view, "nginx.error", proxy)) return SILENT;
    const inner = exchange ? refusedBehind(view, exchange, proxy) : null;
    const { limit, server } = inner ? withinOf(view, inner) : limitOf(view, proxy, route);
    return {
      is: "cause",
      confidence: exchange ? "certain" : "likely",
      subject: inner ?? proxy,
      effects: [
        { effect: "rejected", on: proxy },
        ...(inner ? [{ effect: "app-rejected" as const, on: inner }] : []),
      ],
      cites: [seen, ...(exchange && line ? [line] : []), ...(limit ? [limit] : [])],
      places: known(limit?.seen.place, server),
      summary: {
        text: inner ? "behind" : "summary",
        params: {
          proxy,
          inner: inner ?? "",
          request: named(seen.body),
          status,
          what: status === 414 ? phrase("the-address") : phrase("a-header"),
          limit: `\`${limit?.seen.quote ?? "large_client_header_buffers 4 8k;"}\``,
        },
      },
      fix: { text: "fix", params: {} },
      edits: limit ? rewrite(limit.seen.place, limit.seen.quote ?? "", BUFFERS) : [],
    };
  },
});

/** A second nginx on the way that made the page: asked itself it says the same, or it noted so. */
function refusedBehind(
  view: View<"http.exchange" | "nginx.access">,
  exchange: Fact<"http.exchange">,
  proxy: string,
): string | null {
  const { route, path } = exchange.body;
  const asked = exchangesVia(view, "direct").find((one) => one.body.route === route && isPage(one));
  if (asked?.body.backend) return asked.body.backend;
  const noted = view
    .all("nginx.access")
    .find(
      ({ subject, body }) =>
        subject !== proxy && body.status === statusOf(exchange) && body.path === path,
    );
  return noted?.subject ?? null;
}

/** What limits a request, and the server that it came to. */
interface Limited {
  readonly limit: Fact<"nginx.directive"> | undefined;
  readonly server: Place | null | undefined;
}

function limitOf(
  view: View<"nginx.directive">,
  proxy: string,
  route: Fact<"nginx.route"> | undefined,
): Limited {
  const [limit] = directivesFor(view, proxy, route?.body, LIMIT);
  return { limit, server: route?.body.server?.place };
}

/** Of an nginx further in, where no route was computed. */
function withinOf(view: View<"nginx.directive">, inner: string): Limited {
  const named = (name: string) =>
    view.of("nginx.directive", inner).find(({ body }) => body.name === name);
  return { limit: named(LIMIT), server: named("server")?.seen.place };
}

function statusIn(
  exchange: Fact<"http.exchange"> | undefined,
  line: Fact<"nginx.error"> | undefined,
): number {
  const told = line?.body.message.includes("URI") ? 414 : 400;
  return (exchange && statusOf(exchange)) ?? told;
}

function named({ method, path }: { readonly method: string | null; readonly path: string | null }) {
  return method === null ? phrase("a-request") : `${method} ${withoutQuery(path ?? "")}`;
}

function isPage({ body: { outcome } }: Fact<"http.exchange">): boolean {
  return outcome.is === "answered" && PAGES.some((title) => outcome.body.includes(title));
}

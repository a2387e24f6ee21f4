import type { Fact } from "../../case/facts.ts";
import { isBlind } from "../ask/blind.ts";
import { directivesFor, placesOfLines } from "../ask/directives.ts";
import { rewrite } from "../ask/edits.ts";
import { proxiedWith, statusOf } from "../ask/exchanges.ts";
import { withoutQuery } from "../ask/paths.ts";
import { goesRound } from "../ask/rounds.ts";
import { defineCause, SILENT } from "../define.ts";
import { phrase } from "../phrases.ts";

/** nginx's own pages for it (ngx_http_special_response.c: 494 and 414). */
const PAGES = ["Request Header Or Cookie Too Large", "414 Request-URI Too Large"] as const;

const BUFFERS = "large_client_header_buffers 4 16k;";

export default defineCause({
  id: "request-header-too-big",
  layer: "protocol",
  severity: "error",
  needs: [["http.exchange", "nginx.error"]],
  wants: ["nginx.route", "nginx.directive"],
  text: {
    summary:
      "nginx refused {request} with {status}: {what} of it is larger than the buffer that nginx has for it ({limit}).",
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
    const status =
      (exchange && statusOf(exchange)) ?? (line?.body.message.includes("URI") ? 414 : 400);
    const route = view.all("nginx.route").find(({ body }) => body.route === exchange?.body.route);
    const proxy = route?.subject ?? line?.subject ?? view.plan.proxy?.service ?? "nginx";
    // Each round of a loop adds to X-Forwarded-For, and only nginx's logs tell of the rounds.
    if (goesRound(view, proxy) || isBlind(view, "nginx.error", proxy)) return SILENT;
    const [limit] = directivesFor(view, proxy, route?.body, "large_client_header_buffers");
    const server = route?.body.server?.place;
    const { method, path } = seen.body;
    return {
      is: "cause",
      confidence: exchange ? "certain" : "likely",
      subject: proxy,
      effects: [{ effect: "rejected", on: proxy }],
      cites: [seen, ...(exchange && line ? [line] : []), ...(limit ? [limit] : [])],
      places: [...placesOfLines(limit ? [limit] : []), ...(server ? [server] : [])],
      summary: {
        text: "summary",
        params: {
          request: method === null ? phrase("a-request") : `${method} ${withoutQuery(path ?? "")}`,
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

function isPage({ body: { outcome } }: Fact<"http.exchange">): boolean {
  return outcome.is === "answered" && PAGES.some((title) => outcome.body.includes(title));
}

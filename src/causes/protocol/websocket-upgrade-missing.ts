import type { Fact } from "../../case/facts.ts";
import type { Place } from "../../case/place.ts";
import { withoutQuery } from "../../case/without-query.ts";
import { putInside, rewrite } from "../ask/configuration/edits.ts";
import {
  headerSent,
  known,
  passPlace,
  setsHeadersOutside,
  settingFor,
} from "../ask/configuration/in-force.ts";
import { oncePerPlace } from "../ask/configuration/once-per-place.ts";
import { exchangesVia, statusOf } from "../ask/requests/exchanges.ts";
import {
  isWebSocket,
  type ProxiedRequest,
  proxiedRequests,
} from "../ask/requests/proxied-requests.ts";
import { defineCause, type Edit, type Judgement, type View } from "../define.ts";
import { phrase } from "../phrases.ts";

const UPGRADE_REQUIRED = 426;
const MAP = [
  "map $http_upgrade $connection_upgrade {",
  "    default upgrade;",
  "    '' close;",
  "}",
  "",
];

const text = {
  summary:
    "nginx does not pass the wish for a WebSocket on: `{service}` agrees to {path} when it is asked direct (101), and through nginx it sees a plain GET ({status}).",
  logged:
    "`{service}` answered {path} with {status}: it wants a WebSocket there, and the request came to it as a plain GET. nginx passes `Upgrade` on only where it is told to.",
  old: "nginx passes the wish for a WebSocket on, but in HTTP/1.0, which has no such thing: `{service}` agrees to {path} when it is asked direct (101), and through nginx it answers {status}.",
  "fix-old":
    "Write `proxy_http_version 1.1;` in this location. Without that line nginx asks in HTTP/1.0 (since 1.29.7 in HTTP/1.1).",
  fix: "Pass `Upgrade` and `Connection` on in this location, over HTTP/1.1. Repeat `proxy_set_header` lines of outer blocks there: one of its own takes all of them away.",
  write:
    "In this location, write `proxy_http_version 1.1;`, `proxy_set_header Upgrade $http_upgrade;` and `proxy_set_header Connection $connection_upgrade;`, and beside the server the map that makes `$connection_upgrade` of `$http_upgrade`.",
  sent: "nginx passes `Upgrade` on for this location",
} as const;
const SENT = { is: "cleared", because: { text: "sent", params: {} } } as const;

export default defineCause({
  id: "websocket-upgrade-missing",
  layer: "protocol",
  severity: "error",
  needs: ["http.exchange"],
  wants: ["nginx.error", "nginx.route", "nginx.directive"],
  text,
  doc: {
    title: "WebSocket requests arrive as plain requests",
    what: "Upgrade and Connection speak of one connection only, so nginx does not pass them on unless it is told to, and it asks in HTTP/1.0. The backend sees a plain GET and answers 400, 404 or 426, while everything else works.",
    confusedWith: {
      "connection-upgrade-hardcoded": "there WebSockets work, and plain requests fail",
      "location-not-matched-static-fallback": "there the request does not reach the backend",
    },
  },
  judge(view) {
    return oncePerPlace(
      proxiedRequests(view).flatMap((one) => {
        const { exchange, route, service } = one;
        const agreed = agreedDirect(view, one);
        if (statusOf(exchange) === 101 || !(agreed || wantsOne(exchange))) return [];
        const isSent = ["upgrade", "connection"].every((name) => headerSent(view, route, name));
        if (isSent) return agreed ? asOfOld(view, one, agreed) : SENT;
        const edits = editsFor(view, route);
        const path = withoutQuery(exchange.body.path);
        return {
          is: "cause",
          confidence: agreed ? "certain" : "likely",
          subject: service,
          effects: [
            { effect: "app-rejected", on: service },
            { effect: "closed-early", on: service },
          ],
          cites: [exchange, ...(agreed ? [agreed] : []), ...(route ? [route] : [])],
          places: known(route?.body.location?.place, passPlace(route)),
          summary: {
            text: agreed ? "summary" : "logged",
            params: { service, path, status: statusOf(exchange) ?? phrase("no-answer") },
          },
          fix: { text: edits.length > 0 ? "fix" : "write", params: {} },
          edits,
        };
      }),
    );
  },
});

/** Our own request for a WebSocket, which the backend agreed to when it was asked itself. */
function agreedDirect(
  view: View<"http.exchange" | "nginx.directive">,
  request: ProxiedRequest,
): Fact<"http.exchange"> | undefined {
  const { route, exchange } = request;
  if (!isWebSocket(view, request)) return undefined;
  if (!route || !view.looked("nginx.directive", route.subject)) return undefined;
  return exchangesVia(view, "direct").find(
    (one) => one.body.route === exchange.body.route && statusOf(one) === 101,
  );
}

/** Of other people's requests: 426 says it, and so does the name of Socket.IO's transport. */
function wantsOne(exchange: Fact<"http.exchange">): boolean {
  const { logged, path } = exchange.body;
  const status = statusOf(exchange);
  const named = status === 400 && path.includes("transport=websocket");
  return logged === true && (status === UPGRADE_REQUIRED || named);
}

/** The headers are passed on, in HTTP/1.0, which has no upgrade. */
function asOfOld(
  view: View<"nginx.directive">,
  { exchange, route, service }: ProxiedRequest,
  agreed: Fact<"http.exchange">,
): Judgement<typeof text> {
  const version = settingFor(view, route, "proxy_http_version");
  if (version?.body.args[0] === "1.1") return SENT;
  const line = "proxy_http_version 1.1;";
  const path = withoutQuery(exchange.body.path);
  return {
    is: "cause",
    // Newer ones ask in HTTP/1.1 by themselves, and nobody said how old this one is.
    confidence: version ? "certain" : "likely",
    subject: service,
    effects: [
      { effect: "app-rejected", on: service },
      { effect: "closed-early", on: service },
    ],
    cites: [exchange, agreed, ...(version ? [version] : route ? [route] : [])],
    places: known(version?.seen.place, route?.body.location?.place, passPlace(route)),
    summary: {
      text: "old",
      params: { service, path, status: statusOf(exchange) ?? phrase("no-answer") },
    },
    fix: { text: "fix-old", params: {} },
    edits: version
      ? rewrite(version.seen.place, version.seen.quote ?? "", line)
      : putInside(route?.body.location?.place, [line]),
  };
}

/** Nothing where a line of the kind is there already, or outer ones would be lost. */
function editsFor(
  view: View<"nginx.directive">,
  route: Fact<"nginx.route"> | undefined,
): readonly Edit[] {
  const isSet = ["upgrade", "connection"].some((name) => headerSent(view, route, name));
  if (!route || isSet || setsHeadersOutside(view, route)) return [];
  const version = settingFor(view, route, "proxy_http_version") ? [] : ["proxy_http_version 1.1;"];
  const inside = putInside(route.body.location?.place, [
    ...version,
    "proxy_set_header Upgrade $http_upgrade;",
    "proxy_set_header Connection $connection_upgrade;",
  ]);
  const hasMap = view
    .all("nginx.directive")
    .some(({ body }) => body.name === "map" && body.args[1] === "$connection_upgrade");
  return [...(hasMap ? [] : before(route.body.server?.place)), ...inside];
}

function before(place: Place | null | undefined): readonly Edit[] {
  if (!place?.file || place.line === null) return [];
  return [{ file: place.file, line: place.line, remove: 0, add: MAP }];
}

import type { AnyFact, Fact } from "../../case/facts.ts";
import { hostName } from "../../case/host-name.ts";
import { rewrite } from "../ask/configuration/edits.ts";
import { duringExchange, proxiedWith } from "../ask/requests/exchanges.ts";
import { hostWithoutPort, protoHandedOn } from "../ask/requests/forwarded-headers.ts";
import { placeOf } from "../ask/starts/start-command.ts";
import { defineCause, SILENT, type View } from "../define.ts";

export default defineCause({
  id: "forwarded-headers-not-trusted",
  layer: "host-security",
  severity: "error",
  needs: ["app.log"],
  wants: [
    "http.exchange",
    "nginx.route",
    "nginx.directive",
    "compose.service",
    "container.network",
  ],
  text: {
    summary:
      "`{service}` refuses {path} with 403: the request comes from {origin}, and `{service}` believes that it was asked over another scheme. TLS ends at nginx, and `{service}` does not trust what nginx says about that.",
    missing:
      "`{service}` refuses {path} with 403: the request comes from {origin}, and `{service}` believes that it was asked over another scheme. TLS ends at nginx, and nginx does not tell `{service}` so.",
    overwritten:
      "`{service}` refuses {path} with 403: the request comes from {origin}, and `{service}` believes that it was asked over another scheme. TLS ends at `{proxy}`, which says so (X-Forwarded-Proto), but the nginx in `{inner}` behind it says http instead, as which it is asked itself.",
    keep: "Let `{inner}` hand the header on as it comes: `proxy_set_header X-Forwarded-Proto $http_x_forwarded_proto;`.",
    port: "`{service}` refuses {path} with 403: the request comes from {origin}, and nginx hands the host on without its port (`$host`). So to `{service}` that is another site.",
    "keep-port":
      "Hand the host on as the visitor's browser sends it, with its port: `proxy_set_header Host $http_host;`.",
    trust:
      'Let the application trust nginx\'s header (Django: `SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")`; uvicorn: `--forwarded-allow-ips`; Express: trust proxy; Spring: server.forward-headers-strategy).',
    add: "Add `proxy_set_header X-Forwarded-Proto $scheme;` to the location, and let the application trust it (Django: SECURE_PROXY_SSL_HEADER).",
    other: "the refused origin {origin} is another host than the one that was asked",
  },
  doc: {
    title: "The application does not trust the proxy's headers",
    what: "Behind a proxy an application knows the visitor's address and scheme only from headers, and believes them only when told to. Else it takes https for http and nginx for the visitor: forms and uploads fail the cross-site check with 403, all visitors share one rate limit, links begin with http.",
    confusedWith: {
      "forwarded-proto-redirect-loop": "there the application redirects to https, for ever",
      "allowed-hosts-missing": "there the host name is refused, with 400",
    },
  },
  judge(view) {
    const logs = view.all("app.log").filter(({ body }) => body.code === "origin-rejected");
    return logs.slice(-1).map((log) => {
      if (log.body.code !== "origin-rejected") return SILENT;
      const { origin, path } = log.body;
      const exchange = proxiedWith(view, 403).find((one) => duringExchange(one, log.seen.at));
      if (view.looked("http.exchange") && !exchange) return SILENT;
      const asked = exchange && hostName(exchange.body.host);
      if (asked !== undefined && URL.parse(origin)?.hostname !== asked) {
        return { is: "cleared", because: { text: "other", params: { origin } } };
      }
      const refused = { service: log.subject, log, exchange, origin, path };
      const bare = URL.parse(origin)?.port ? hostWithoutPort(view, exchange) : undefined;
      return bare ? byPort(refused, bare) : byScheme(view, refused);
    });
  },
});

interface Refused {
  readonly service: string;
  readonly log: Fact<"app.log">;
  readonly exchange: Fact<"http.exchange"> | undefined;
  readonly origin: string;
  readonly path: string;
}

function byScheme(
  view: View<"nginx.directive" | "nginx.route" | "compose.service" | "container.network">,
  refused: Refused,
) {
  const { service, log, exchange, origin, path } = refused;
  const { isMissing, cites, places, overwritten } = protoHandedOn(view, exchange);
  if (overwritten) return byInner(refused, cites, overwritten);
  const own = [...placeOf(view, service, "environment"), ...placeOf(view, service, "")];
  return {
    is: "cause",
    confidence: exchange ? "certain" : "possible",
    subject: service,
    effects: [{ effect: "app-rejected", on: service }],
    cites: [log, ...(exchange ? [exchange] : []), ...cites],
    places: isMissing ? [...places, ...own] : [...own, ...places],
    summary: { text: isMissing ? "missing" : "summary", params: { service, path, origin } },
    fix: { text: isMissing ? "add" : "trust", params: {} },
  } as const;
}

/** Another nginx on the way says its own scheme instead of the visitor's. */
function byInner(
  { service, log, exchange, origin, path }: Refused,
  told: readonly AnyFact[],
  line: Fact<"nginx.directive">,
) {
  const { place } = line.seen;
  const inner = line.subject;
  const proxy = told[0]?.subject ?? inner;
  return {
    is: "cause",
    confidence: exchange ? "certain" : "possible",
    subject: service,
    effects: [{ effect: "app-rejected", on: service }],
    cites: [log, ...(exchange ? [exchange] : []), line, ...told],
    places: place ? [place] : [],
    summary: { text: "overwritten", params: { service, path, origin, proxy, inner } },
    fix: { text: "keep", params: { inner } },
    edits: rewrite(place, line.body.args[1] ?? "", "$http_x_forwarded_proto"),
  } as const;
}

/** The origin has a port, and the host that the application compares it with has none. */
function byPort({ service, log, exchange, origin, path }: Refused, bare: Fact<"nginx.directive">) {
  const { place } = bare.seen;
  return {
    is: "cause",
    confidence: exchange ? "certain" : "possible",
    subject: service,
    effects: [{ effect: "app-rejected", on: service }],
    cites: [log, ...(exchange ? [exchange] : []), bare],
    places: place ? [place] : [],
    summary: { text: "port", params: { service, path, origin } },
    fix: { text: "keep-port", params: {} },
    edits: rewrite(place, "$host", "$http_host"),
  } as const;
}

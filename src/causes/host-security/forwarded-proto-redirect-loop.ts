import type { Fact } from "../../case/facts.ts";
import { putInside, rewrite } from "../ask/configuration/edits.ts";
import { composed } from "../ask/names/service-names.ts";
import { requestOf } from "../ask/requests/exchanges.ts";
import { type Proto, protoHandedOn } from "../ask/requests/forwarded-headers.ts";
import { type HttpsLoop, httpsLoops } from "../ask/requests/https-loops.ts";
import { placeOf } from "../ask/starts/start-command.ts";
import { defineCause } from "../define.ts";

const HEADER = "proxy_set_header X-Forwarded-Proto $scheme;";
const HANDED_ON = "$http_x_forwarded_proto";
const FIX = { missing: "add", untrusted: "trust", plain: "hand", overwritten: "keep" } as const;
/** Switches by which people turn the redirect on. */
const SWITCH =
  /SSL_REDIRECT|FORCE_(?:SSL|HTTPS)|(?:REDIRECT|ENFORCE|ONLY)_?HTTPS|HTTPS_(?:REDIRECT|ONLY)/;

export default defineCause({
  id: "forwarded-proto-redirect-loop",
  layer: "host-security",
  severity: "error",
  needs: ["http.exchange"],
  wants: ["nginx.route", "nginx.directive", "compose.service", "container.network"],
  text: {
    missing:
      "`{service}` redirects {request} to https for ever: the visitor is on https already, but nginx does not tell `{service}` so.",
    untrusted:
      "`{service}` redirects {request} to https for ever: the visitor is on https already and nginx says so (X-Forwarded-Proto), but `{service}` does not believe it.",
    plain:
      "`{service}` redirects {request} to https, and nothing in this stack speaks https: behind a proxy that does, nginx tells `{service}` http again, and the redirect never ends.",
    overwritten:
      "{request} is redirected to https for ever: `{proxy}` says that the visitor is on https already (X-Forwarded-Proto), but the nginx in `{inner}` behind it says http instead, as which it is asked itself.",
    keep: "Let `{inner}` hand the header on as it comes: `proxy_set_header X-Forwarded-Proto $http_x_forwarded_proto;`. The application is right.",
    add: "Add `proxy_set_header X-Forwarded-Proto $scheme;` to the location, and let the application trust it (Django: SECURE_PROXY_SSL_HEADER; Rails: assume_ssl; Express: trust proxy; Spring: server.forward-headers-strategy).",
    trust:
      'Let the application trust the header (Django: `SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")`; Express: trust proxy; Spring: server.forward-headers-strategy), or let nginx alone redirect to https.',
    hand: "Where another proxy in front ends TLS, hand its header on: `proxy_set_header X-Forwarded-Proto $http_x_forwarded_proto;`. For a stack without TLS, switch the redirect off.",
  },
  doc: {
    title: "The application redirects to https for ever",
    what: "TLS ends at the proxy, so the application itself is asked over http. Told to insist on https, it redirects every request to the URL that the visitor already has, unless it learns from X-Forwarded-Proto, and trusts, that https was used. Browsers say ERR_TOO_MANY_REDIRECTS; uploads lose their body.",
    confusedWith: {
      "forwarded-headers-not-trusted": "there the request is refused, not redirected",
      "https-to-plain-http": "there nginx speaks TLS to a backend that does not",
    },
  },
  judge(view) {
    const loops = httpsLoops(view).map((loop) => {
      const { exchange, twin, service, isSecure } = loop;
      const proto = protoHandedOn(view, exchange);
      if (isSecure && proto.overwritten) return overwrittenBy(loop, proto, proto.overwritten);
      const switches = (composed(view, service)?.body.environment ?? [])
        .filter((name) => SWITCH.test(name))
        .flatMap((name) => placeOf(view, service, `environment.${name}`));
      const own = [...switches, ...placeOf(view, service, "")];
      const text = isSecure ? (proto.isMissing ? "missing" : "untrusted") : "plain";
      return {
        is: "cause",
        confidence: isSecure && twin ? "certain" : "likely",
        subject: service,
        effects: [{ effect: "app-rejected", on: service }],
        cites: [exchange, ...(twin ? [twin] : []), ...proto.cites],
        places: text === "untrusted" ? [...own, ...proto.places] : [...proto.places, ...own],
        summary: {
          text,
          params: {
            service,
            request: requestOf(exchange),
          },
        },
        fix: { text: FIX[text], params: {} },
        edits: text === "missing" ? putInside(proto.location, [HEADER]) : [],
      } as const;
    });
    // However many services are behind it, a line that is wrong is wrong once.
    const isFirst = (one: (typeof loops)[number], index: number) =>
      loops.findIndex(({ subject }) => subject === one.subject) === index;
    return loops.filter(isFirst);
  },
});

function overwrittenBy(
  { exchange, twin, service }: HttpsLoop,
  { cites }: Proto,
  line: Fact<"nginx.directive">,
) {
  const proxy = cites[0]?.subject ?? line.subject;
  const { place } = line.seen;
  const inner = line.subject;
  const request = requestOf(exchange);
  return {
    is: "cause",
    confidence: twin ? "certain" : "likely",
    subject: inner,
    effects: [
      { effect: "app-rejected", on: service },
      { effect: "app-rejected", on: inner },
    ],
    cites: [exchange, line, ...cites],
    places: place ? [place] : [],
    summary: { text: "overwritten", params: { request, proxy, inner } },
    fix: { text: "keep", params: { inner } },
    edits: rewrite(place, line.body.args[1] ?? "", HANDED_ON),
  } as const;
}

import { putInside } from "../ask/configuration/edits.ts";
import { composed } from "../ask/names/service-names.ts";
import { protoHandedOn } from "../ask/requests/forwarded-headers.ts";
import { httpsLoops } from "../ask/requests/https-loops.ts";
import { withoutQuery } from "../ask/requests/paths.ts";
import { placeOf } from "../ask/starts/start-command.ts";
import { defineCause } from "../define.ts";

const HEADER = "proxy_set_header X-Forwarded-Proto $scheme;";
const FIX = { missing: "add", untrusted: "trust", plain: "hand" } as const;
/** Switches by which people turn the redirect on. */
const SWITCH =
  /SSL_REDIRECT|FORCE_(?:SSL|HTTPS)|(?:REDIRECT|ENFORCE|ONLY)_?HTTPS|HTTPS_(?:REDIRECT|ONLY)/;

export default defineCause({
  id: "forwarded-proto-redirect-loop",
  layer: "host-security",
  severity: "error",
  needs: ["http.exchange"],
  wants: ["nginx.route", "nginx.directive", "compose.service"],
  text: {
    missing:
      "`{service}` redirects {request} to https for ever: the visitor is on https already, but nginx does not tell `{service}` so.",
    untrusted:
      "`{service}` redirects {request} to https for ever: the visitor is on https already and nginx says so (X-Forwarded-Proto), but `{service}` does not believe it.",
    plain:
      "`{service}` redirects {request} to https, and nothing in this stack speaks https: behind a proxy that does, nginx tells `{service}` http again, and the redirect never ends.",
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
    return httpsLoops(view).map(({ exchange, twin, service, isSecure }) => {
      const proto = protoHandedOn(view, exchange);
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
            request: `${exchange.body.method} ${withoutQuery(exchange.body.path)}`,
          },
        },
        fix: { text: FIX[text], params: {} },
        edits: text === "missing" ? putInside(proto.location, [HEADER]) : [],
      };
    });
  },
});

import { routePlaces, settingFor } from "../ask/configuration/in-force.ts";
import { upstreamFamily } from "../ask/hops/upstream-directive.ts";
import { duringExchange } from "../ask/requests/exchanges.ts";
import {
  badResponse,
  type ExplainedFailure,
  failuresExplainedBy,
} from "../ask/requests/explained-failures.ts";
import { defineCause, type View } from "../define.ts";

/** certificate_required (RFC 8446, section 6.2); before TLS 1.3 it is handshake_failure. */
const REQUIRED = 116;

export default defineCause({
  id: "tls-client-certificate-missing",
  layer: "tls",
  severity: "error",
  needs: ["http.exchange", "nginx.error"],
  wants: ["nginx.route", "nginx.directive", "app.log"],
  text: {
    summary:
      "`{service}` wants a certificate from whoever connects (mutual TLS), and nginx shows none, so `{service}` ends the session (alert {alert}).",
    fix: "Give nginx a certificate that `{service}` accepts: `{family}_ssl_certificate` and `{family}_ssl_certificate_key` beside `{family}_pass`. A server name or other ciphers change nothing here.",
    shown: "nginx has a certificate to show (`{family}_ssl_certificate`)",
  },
  doc: {
    title: "The backend wants a certificate from nginx",
    what: "With mutual TLS the server checks the client's certificate as well. nginx shows the one of proxy_ssl_certificate, and without that line none: the server ends the session with alert 116 (TLS 1.3) or 40 (before), and nginx answers 502.",
    confusedWith: {
      "tls-sni-missing":
        "there alert 40 or 112 is about the server name, and a client that sends one gets on without a certificate",
      "tls-upstream-verify-failed": "there nginx does not accept the backend's certificate",
    },
  },
  judge(view) {
    const failures = failuresExplainedBy(view, [502], "tls-handshake-failed");
    return failures.flatMap((failure) => {
      const { line, route, service } = failure;
      const alert = line.body.tls?.alert ?? null;
      const said = saidBy(view, failure);
      if (alert === null || !(alert === REQUIRED || said)) return [];
      const family = upstreamFamily(route, line);
      if (settingFor(view, route, `${family}_ssl_certificate`)) {
        return { is: "cleared", because: { text: "shown", params: { family } } };
      }
      return {
        ...badResponse(failure, ...(said ? [said] : [])),
        effects: [
          { effect: "bad-response", on: service },
          // Our own requests show none, either.
          { effect: "closed-early", on: service },
        ],
        places: routePlaces(route),
        summary: { text: "summary", params: { service, alert } },
        fix: { text: "fix", params: { service, family } },
      };
    });
  },
});

/** What the backend itself says of a client without a certificate. */
function saidBy(view: View<"app.log">, { exchange, service }: ExplainedFailure) {
  return view
    .of("app.log", service)
    .find(
      ({ body, seen }) =>
        body.code === "client-certificate-missing" && duringExchange(exchange, seen.at),
    );
}

import type { Fact } from "../../case/facts.ts";
import { answeredByTls } from "../ask/by-tls.ts";
import { putInside, rewrite } from "../ask/edits.ts";
import { badResponse, failuresExplainedBy } from "../ask/explained-failures.ts";
import { known, routePlaces, settingFor, tlsLimit } from "../ask/in-force.ts";
import { type Confidence, defineCause, type Edit } from "../define.ts";

/** handshake_failure, internal_error, unrecognized_name (RFC 8446, section 6.2). */
const UNRECOGNIZED = 112;
const REFUSALS: ReadonlySet<number> = new Set([40, 80, UNRECOGNIZED]);

const ON = "proxy_ssl_server_name on;";

export default defineCause({
  id: "tls-sni-missing",
  layer: "tls",
  severity: "error",
  needs: ["http.exchange", "nginx.error"],
  wants: ["nginx.route", "nginx.directive"],
  text: {
    summary:
      "`{service}` refuses nginx's TLS session (alert {alert}): nginx does not say which server name it wants, and `{service}` has a certificate for known names only.",
    guess:
      "`{service}` refuses nginx's TLS session (alert {alert}). Mostly it wants to know the server name first, which nginx does not send unless it is told to.",
    fix: "Add `proxy_ssl_server_name on;` beside `proxy_pass`. The name that is sent is the host in `proxy_pass`; where that is an upstream block's name or an address, add `proxy_ssl_name` with the real name.",
    sent: "nginx sends a server name here (`proxy_ssl_server_name on`)",
  },
  doc: {
    title: "The TLS server name is not sent",
    what: "Servers with several certificates (CDNs, shared hosts, ingress controllers) choose one by the name in the TLS greeting, SNI. nginx sends none to an upstream unless it is told to, so the server refuses the handshake and nginx answers 502. curl and browsers always send it.",
    confusedWith: {
      "https-to-plain-http": "there the answer is no TLS at all (wrong version number)",
      "tls-protocol-mismatch": "there the alert is 70, or OpenSSL says unsupported protocol",
      "tls-upstream-verify-failed": "there nginx refuses the certificate, not the server nginx",
    },
  },
  judge(view) {
    const failures = failuresExplainedBy(view, [502], "tls-handshake-failed");
    return failures.flatMap((failure) => {
      const { line, route, service } = failure;
      const { kind, alert } = line.body.tls ?? { kind: "other", alert: null };
      if (kind !== "refused" || alert === null || !REFUSALS.has(alert)) return [];
      const setting = settingFor(view, route, "proxy_ssl_server_name");
      if (setting?.body.args[0] === "on") {
        return { is: "cleared", because: { text: "sent", params: {} } };
      }
      const byName = answeredByTls(view, service);
      const isKnown = route !== undefined && view.looked("nginx.directive", route.subject);
      // Old ciphers are refused with the same words.
      const isLimited = alert !== UNRECOGNIZED && tlsLimit(view, route) !== undefined;
      const told: Confidence = isKnown || alert === UNRECOGNIZED ? "likely" : "possible";
      const sure: Confidence = byName ? "certain" : told;
      return {
        ...badResponse(failure, ...(byName ? [byName] : [])),
        confidence: isLimited ? "possible" : sure,
        places: [...known(setting?.seen.place), ...routePlaces(route)],
        summary: { text: byName || isKnown ? "summary" : "guess", params: { service, alert } },
        fix: { text: "fix", params: {} },
        edits: editsFor(setting, route),
      };
    });
  },
});

function editsFor(
  setting: Fact<"nginx.directive"> | undefined,
  route: Fact<"nginx.route"> | undefined,
): readonly Edit[] {
  if (setting) return rewrite(setting.seen.place, "proxy_ssl_server_name off;", ON);
  return putInside(route?.body.location?.place, [ON]);
}

import { known, routePlaces, tlsLimit } from "../ask/configuration/in-force.ts";
import { upstreamFamily } from "../ask/hops/upstream-directive.ts";
import { badResponse, failuresExplainedBy } from "../ask/requests/explained-failures.ts";
import { defineCause } from "../define.ts";

/** RFC 8446, section 6.2. */
const HANDSHAKE_FAILURE = 40;

export default defineCause({
  id: "tls-protocol-mismatch",
  layer: "tls",
  severity: "error",
  needs: ["http.exchange", "nginx.error"],
  wants: ["nginx.route", "nginx.directive"],
  text: {
    summary:
      "nginx and `{service}` have no version of TLS or no cipher in common ({reason}), so there is no session.",
    limited:
      "nginx may speak only {allowed} to `{service}` (`{directive}`), which takes none of it ({reason}).",
    fix: "Let `{family}_ssl_protocols` and `{family}_ssl_ciphers` include what `{service}` speaks, best by removing both lines; where `{service}` is too old for that, update it.",
  },
  doc: {
    title: "No TLS version in common",
    what: "Both ends of a TLS session must agree on a version and a cipher. A line proxy_ssl_protocols from an old guide, an old OpenSSL, or a server that takes TLS 1.3 alone leaves nothing in common, and nginx answers 502.",
    confusedWith: {
      "tls-sni-missing":
        "there nginx's own lines leave it all versions and ciphers, and a client that sends the name gets on",
      "https-to-plain-http": "there the backend speaks no TLS at all",
    },
  },
  judge(view) {
    const failures = failuresExplainedBy(view, [502], "tls-handshake-failed");
    return failures.flatMap((failure) => {
      const { line, route, service } = failure;
      const { tls } = line.body;
      const limit = tlsLimit(view, route, line);
      // Servers say handshake_failure where they know none of the ciphers.
      const isCipher = tls?.alert === HANDSHAKE_FAILURE && limit !== undefined;
      if (!tls || !(tls.kind === "protocol" || isCipher)) return [];
      const { reason } = tls;
      const directive = limit?.body.name ?? "";
      const allowed = limit?.body.args.join(" ") ?? "";
      return {
        ...badResponse(failure, ...(limit ? [limit] : [])),
        confidence: isCipher ? "likely" : "certain",
        places: [...known(limit?.seen.place), ...routePlaces(route)],
        summary: limit
          ? { text: "limited", params: { service, allowed, directive, reason } }
          : { text: "summary", params: { service, reason } },
        fix: { text: "fix", params: { service, family: upstreamFamily(route, line) } },
      };
    });
  },
});

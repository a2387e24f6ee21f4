import type { TlsFailure } from "../../case/codes/nginx.ts";
import type { Fact } from "../../case/facts.ts";
import { known, passPlace, settingFor } from "../ask/configuration/in-force.ts";
import { upstreamFamily } from "../ask/hops/upstream-directive.ts";
import { badResponse, failuresExplainedBy } from "../ask/requests/explained-failures.ts";
import { defineCause } from "../define.ts";
import { type Param, phrase } from "../phrases.ts";

/** X509_V_ERR numbers (openssl-verify(1)). */
const REASONS: Readonly<Record<number, Param>> = {
  9: phrase("cert-not-yet"),
  10: phrase("cert-expired"),
  18: phrase("cert-self-signed"),
  19: phrase("cert-own-ca"),
  20: phrase("cert-foreign-ca"),
  21: phrase("cert-chain"),
  23: phrase("cert-revoked"),
};

export default defineCause({
  id: "tls-upstream-verify-failed",
  layer: "tls",
  severity: "error",
  needs: ["http.exchange", "nginx.error"],
  wants: ["nginx.route", "nginx.directive"],
  text: {
    summary:
      "nginx checks the certificate of `{service}` (`{family}_ssl_verify on`) and does not accept it: it {reason}.",
    named:
      "nginx checks the certificate of `{service}` (`{family}_ssl_verify on`): it is valid, but not for the name `{name}` that nginx expects in it.",
    trust:
      "Put the CA that issued it (for a self-signed one, the certificate itself) into the file of `{family}_ssl_trusted_certificate`; the server has to send the certificates in between.",
    chain:
      "Put the CA that issued it into the file of `{family}_ssl_trusted_certificate`; the server has to send the certificates in between. nginx follows {depth} of those: where there are more, it finds no CA either, until `{family}_ssl_verify_depth` is their number. `openssl s_client -showcerts` in front of `{service}` lists what it sends.",
    early:
      "Compare the clock where nginx runs with the day from which the certificate of `{service}` counts (`openssl x509 -noout -dates`): either a clock is wrong, or the certificate was made for later and has to be made anew.",
    renew: "Renew the certificate of `{service}`, and restart it so that it shows the new one.",
    name: "Set `{family}_ssl_name` to a name that the certificate has. Without it nginx expects the host in `{family}_pass`, be it only the name of an upstream block.",
  },
  doc: {
    title: "nginx does not accept the backend's certificate",
    what: "With proxy_ssl_verify on, nginx checks who issued the backend's certificate, until when it is valid and for which name. What it does not accept it answers with 502. Browsers' trust does not count: only proxy_ssl_trusted_certificate does.",
    confusedWith: {
      "tls-sni-missing": "there the backend refuses the session, with an alert",
      "https-to-plain-http": "there the backend speaks no TLS at all",
    },
  },
  judge(view) {
    const failures = failuresExplainedBy(view, [502], "tls-verify-failed", "tls-handshake-failed");
    return failures.flatMap((failure) => {
      const { line, route, service } = failure;
      const { tls } = line.body;
      if (tls?.kind !== "untrusted" && tls?.kind !== "other-name") return [];
      const family = upstreamFamily(route, line);
      const setting = (name: string) => settingFor(view, route, `${family}_ssl_${name}`);
      const at = (name: string) => setting(name)?.seen.place;
      const isName = tls.kind === "other-name";
      const places = isName
        ? [at("name"), passPlace(route), at("verify")]
        : isOfTime(tls.verify)
          ? [passPlace(route), at("verify")]
          : [at("trusted_certificate"), at("verify"), passPlace(route)];
      return {
        ...badResponse(failure),
        places: known(...places),
        summary: isName
          ? { text: "named", params: { service, family, name: line.body.name ?? "" } }
          : { text: "summary", params: { service, family, reason: reasonOf(tls) } },
        fix: isName
          ? { text: "name", params: { family } }
          : helping(tls.verify, { service, family }, setting("verify_depth")),
      };
    });
  },
});

function reasonOf({ verify, reason }: TlsFailure): Param {
  return REASONS[verify ?? 0] ?? phrase("cert-refused", { verify: verify ?? "", reason });
}

const NOT_YET = 9;
const EXPIRED = 10;
/** No issuer was found, the first certificate cannot be checked, or the chain is too long. */
const CHAIN: ReadonlySet<number | null> = new Set([20, 21, 22]);

/** Whom nginx trusts is not the question where a certificate is too old or too young. */
function isOfTime(verify: number | null): boolean {
  return verify === NOT_YET || verify === EXPIRED;
}

function helping(
  verify: number | null,
  { service, family }: { readonly service: string; readonly family: string },
  depth: Fact<"nginx.directive"> | undefined,
) {
  if (verify === NOT_YET) return { text: "early", params: { service } } as const;
  if (verify === EXPIRED) return { text: "renew", params: { service } } as const;
  if (!CHAIN.has(verify)) return { text: "trust", params: { family } } as const;
  return { text: "chain", params: { service, family, depth: depth?.body.args[0] ?? "1" } } as const;
}

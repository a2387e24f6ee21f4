import type { Fact } from "../../case/facts.ts";
import { putInside, rewrite } from "../ask/configuration/edits.ts";
import { known, routePlaces, settingFor, tlsLimit } from "../ask/configuration/in-force.ts";
import { upstreamFamily } from "../ask/hops/upstream-directive.ts";
import { type AskedName, askedName } from "../ask/names/asked-name.ts";
import { answeredByTls } from "../ask/requests/by-tls.ts";
import {
  badResponse,
  type ExplainedFailure,
  failuresExplainedBy,
} from "../ask/requests/explained-failures.ts";
import { lostByTls } from "../ask/requests/lost-by-tls.ts";
import { type Confidence, defineCause, type Edit, type Judgement, type View } from "../define.ts";

/** handshake_failure, internal_error, unrecognized_name (RFC 8446, section 6.2). */
const UNRECOGNIZED = 112;
const REFUSALS: ReadonlySet<number> = new Set([40, 80, UNRECOGNIZED]);

const text = {
  summary:
    "`{service}` refuses nginx's TLS session (alert {alert}): nginx does not say which server name it wants, and `{service}` has a certificate for known names only.",
  guess:
    "`{service}` refuses nginx's TLS session (alert {alert}). Mostly it wants to know the server name first, which nginx does not send unless it is told to.",
  other:
    "`{service}` refuses nginx's TLS session (alert {alert}): nginx asks for the server name `{name}`, which `{service}` has no certificate for; asked for another name it answers.",
  fix: "Add `{family}_ssl_server_name on;` beside `{family}_pass`. The name that is sent is the host in `{family}_pass`; where that is an upstream block's name or an address, add `{family}_ssl_name` with the real name.",
  "fix-name":
    "Add `{family}_ssl_name` with a name that the certificate of `{service}` has. Without it nginx sends the host in `{family}_pass`, be it only the name of an upstream block.",
  sent: "nginx sends a server name here (`{family}_ssl_server_name on`)",
} as const;

export default defineCause({
  id: "tls-sni-missing",
  layer: "tls",
  severity: "error",
  needs: ["http.exchange", "nginx.error"],
  wants: ["nginx.route", "nginx.directive"],
  text,
  doc: {
    title: "The TLS server name is not sent",
    what: "Servers with several certificates (CDNs, shared hosts, ingress controllers) choose one by the name in the TLS greeting, SNI. nginx sends none to an upstream unless it is told to, and then the host in proxy_pass, which may be the name of an upstream block. So the server refuses the handshake and nginx answers 502. curl and browsers always send the name that they were asked for.",
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
      const family = upstreamFamily(route, line);
      const own = settingFor(view, route, `${family}_ssl_name`);
      const refused: Refused = {
        ...{ failure, alert, family, own },
        setting: settingFor(view, route, `${family}_ssl_server_name`),
        asked: askedName(view, route, own),
        byName: answeredByTls(view, service),
      };
      return refused.setting?.body.args[0] === "on" ? sentOther(refused) : notSent(view, refused);
    });
  },
});

/** A session that the backend refused, and what nginx's lines say of the server name. */
interface Refused {
  readonly failure: ExplainedFailure;
  readonly alert: number;
  readonly family: string;
  readonly setting: Fact<"nginx.directive"> | undefined;
  readonly own: Fact<"nginx.directive"> | undefined;
  readonly asked: AskedName | null;
  readonly byName: Fact<"http.exchange"> | undefined;
}

function sentOther(refused: Refused): Judgement<typeof text> {
  const { failure, alert, family, setting, own, asked, byName } = refused;
  const { route, service } = failure;
  const isOther = alert === UNRECOGNIZED && byName && asked && asked.name !== service;
  if (!isOther) return { is: "cleared", because: { text: "sent", params: { family } } };
  const name = `${family}_ssl_name ${service};`;
  return {
    ...badResponse(failure, byName, ...(setting ? [setting] : [])),
    places: known(own?.seen.place, ...routePlaces(route), setting?.seen.place),
    summary: { text: "other", params: { service, alert, name: asked.name } },
    fix: { text: "fix-name", params: { service, family } },
    edits: own
      ? rewrite(own.seen.place, own.seen.quote ?? "", name)
      : putInside(route?.body.location?.place, [name]),
  };
}

function notSent(
  view: View<"http.exchange" | "nginx.directive">,
  refused: Refused,
): Judgement<typeof text> {
  const { failure, alert, family, setting, byName } = refused;
  const { line, route, service } = failure;
  const isKnown = route !== undefined && view.looked("nginx.directive", route.subject);
  // Old ciphers are refused with the same words, and so is who shows no certificate: a client
  // that does send the name gets no further then.
  const isElse = tlsLimit(view, route, line) !== undefined || lostByTls(view, service);
  const isGuess = alert !== UNRECOGNIZED && isElse;
  const told: Confidence = isKnown || alert === UNRECOGNIZED ? "likely" : "possible";
  const sure: Confidence = byName ? "certain" : told;
  const isSummary = byName || (isKnown && !isGuess);
  return {
    ...badResponse(failure, ...(byName ? [byName] : [])),
    confidence: isGuess ? "possible" : sure,
    places: known(setting?.seen.place, ...routePlaces(route)),
    summary: { text: isSummary ? "summary" : "guess", params: { service, alert } },
    fix: { text: "fix", params: { family } },
    edits: isGuess ? [] : switchedOn(refused),
  };
}

/** Without the right name the switch alone mends nothing. */
function switchedOn({ failure, family, setting, asked, byName }: Refused): readonly Edit[] {
  const { route, service } = failure;
  const isReal = asked?.isReal !== false;
  if (!isReal && !byName) return [];
  const on = `${family}_ssl_server_name on;`;
  const name = isReal ? [] : [`${family}_ssl_name ${service};`];
  const inside = putInside(route?.body.location?.place, setting ? name : [on, ...name]);
  if (!setting) return inside;
  return [...rewrite(setting.seen.place, `${family}_ssl_server_name off;`, on), ...inside];
}

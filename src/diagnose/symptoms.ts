import type { NginxError, NginxErrorCode } from "../case/codes/nginx.ts";
import type { FactTable } from "../case/fact-table.ts";
import type { Effect, EffectOn } from "../causes/define.ts";
import type { CheckResult, Symptom } from "./diagnosis.ts";
import { heldBackBy } from "./held-back.ts";
import { errorsFor } from "./origin.ts";

/** What nginx's own words about a failed request mean for the backend. */
const EFFECT_OF: Partial<Record<NginxErrorCode, Effect>> = {
  "connect-refused": "refused",
  "no-live-upstreams": "refused",
  "connect-unreachable": "unreachable",
  "connect-timed-out": "unreachable",
  "closed-early": "closed-early",
  "reset-early": "closed-early",
  "send-failed": "closed-early",
  "answer-timed-out": "timed-out",
  "send-timed-out": "timed-out",
  "could-not-resolve": "unresolved",
  "no-resolver": "unresolved",
  "resolver-failed": "unresolved",
  "protocol-mismatch": "bad-response",
  "header-too-big": "bad-response",
  "invalid-header": "bad-response",
  "duplicate-header": "bad-response",
  "tls-handshake-failed": "bad-response",
  "tls-verify-failed": "bad-response",
};

/** A gateway error without a line that says why can be any of these. */
const GATEWAY: readonly Effect[] = [
  "refused",
  "closed-early",
  "unresolved",
  "unreachable",
  "bad-response",
];

/** Everything that is wrong and wants an explanation. */
export function symptomsOf(table: FactTable, checks: readonly CheckResult[]): readonly Symptom[] {
  const failed = checks.filter(({ ok }) => ok === false);
  const isFine = failed.length === 0 && checks.some(isProof);
  return [
    ...failed.map((check) => symptomOfCheck(table, check)),
    ...(isFine ? [] : servicesDown(table, checks)),
  ];
}

/** A page that nginx serves by itself says nothing about a backend that is down. */
function isProof({ ok, origin }: CheckResult): boolean {
  return ok === true && origin.by === "backend";
}

function symptomOfCheck(table: FactTable, check: CheckResult): Symptom {
  const backend = check.backend ?? table.plan.backend?.service ?? "backend";
  const proxy = table.plan.proxy?.service ?? "proxy";
  const at = check.via === "proxied" ? proxy : backend;
  const say = check.why ?? { id: "check.no-proof", params: {} };
  const symptom = (effects: readonly EffectOn[]): Symptom => ({ id: check.id, effects, say });
  const { outcome } = check;
  const told = isLogged(table, check) ? proxiedEffects(table, check, 502, backend, proxy) : null;
  if (told && outcome.is !== "answered") return symptom(told);
  switch (outcome.is) {
    case "refused":
      return symptom(on(at, "refused"));
    case "reset":
      return symptom(on(at, "closed-early", "refused"));
    case "timed-out":
      return symptom(on(at, outcome.phase === "connect" ? "unreachable" : "timed-out"));
    case "unresolved":
      return symptom(on(at, "unresolved"));
    case "answered":
      break;
  }
  if (check.origin.by !== "backend" && check.via === "proxied") {
    return symptom(proxiedEffects(table, check, outcome.status, backend, proxy));
  }
  if (outcome.status >= 500) return symptom(on(backend, "server-error"));
  return symptom([...on(backend, "app-rejected"), ...on(proxy, "wrong-route")]);
}

function isLogged(table: FactTable, { id }: CheckResult): boolean {
  return table.of("http.exchange", id).some(({ body }) => body.logged === true);
}

function proxiedEffects(
  table: FactTable,
  check: CheckResult,
  status: number,
  backend: string,
  proxy: string,
): readonly EffectOn[] {
  const exchange = table
    .all("http.exchange")
    .find(({ body }) => body.check === check.id && body.at === check.at);
  const named = exchange
    ? errorsFor(table, exchange.body).flatMap(({ body }) => {
        const effect = effectOf(body);
        return effect ? [backend, ...holdersOf(table, body)].flatMap((one) => on(one, effect)) : [];
      })
    : [];
  // Below 400 a page of nginx's own hides the error (`error_page`).
  if (named.length > 0 && (status >= 500 || status < 400)) return named;
  if (status === 504) return on(backend, "timed-out", "unreachable");
  if (status === 502) return on(backend, ...GATEWAY);
  if (status === 404 || status === 405 || status < 400) return on(proxy, "wrong-route", "rejected");
  return [...on(proxy, "rejected", "wrong-route"), ...on(backend, "server-error", ...GATEWAY)];
}

/** Whose address nginx names: of several servers in an upstream, the one that it had asked. */
function holdersOf(table: FactTable, { upstream }: NginxError): readonly string[] {
  return table
    .all("container.network")
    .filter(({ body }) => upstream !== null && body.address === upstream.host)
    .map(({ subject }) => subject);
}

/** What failed on the way to whom nginx asks for leave (auth_request) says nothing of the backend. */
function effectOf({ code, subrequest }: NginxError): Effect | undefined {
  return subrequest ? undefined : EFFECT_OF[code];
}

/** Services of the path that are not up, and all that the start itself named. */
function servicesDown(table: FactTable, checks: readonly CheckResult[]): readonly Symptom[] {
  const path = new Set(
    [table.plan.proxy?.service, table.plan.backend?.service].filter((name) => name !== undefined),
  );
  const at = checks.at(-1)?.at ?? "";
  for (const fact of table.all("compose.failure")) if (fact.subject) path.add(fact.subject);
  return [...path].flatMap((service) => {
    const states = table.of("container.state", service).map(({ body }) => body);
    const state = states.at(-1);
    // Of several containers, one that runs keeps the service up.
    if (!state || states.some(({ status }) => status === "running") || endedWell(state)) return [];
    if (heldBackBy(table, service, at) !== null) return [];
    return [
      {
        id: `service:${service}`,
        effects: on(service, "not-started"),
        say: { id: "check.service-down", params: { service, state: state.status } },
      },
    ];
  });
}

function endedWell(state: { readonly status: string; readonly exitCode: number | null }): boolean {
  return state.status === "exited" && state.exitCode === 0;
}

function on(service: string, ...effects: readonly Effect[]): readonly EffectOn[] {
  return effects.map((effect) => ({ effect, on: service }));
}

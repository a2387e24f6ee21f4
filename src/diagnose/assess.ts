import type { Exchange } from "../case/codes/http.ts";
import type { FactTable } from "../case/fact-table.ts";
import { type Answered, NO_ADDRESS, type Outcome } from "../case/outcome.ts";
import type { PlannedRoute } from "../case/plan-record.ts";
import { isStillStarting } from "../case/still-starting.ts";
import type { CheckText } from "./check-texts.ts";
import type { Origin } from "./diagnosis.ts";
import type { Message } from "./message.ts";
import { originOf } from "./origin.ts";

/** What one attempt says about the path. */
export interface Assessment {
  readonly ok: boolean | null;
  readonly why: Message | null;
  readonly pathOnly: boolean;
  readonly origin: Origin;
}

/** The application's own refusals that still prove that the request reached it. */
const REFUSALS: ReadonlySet<number> = new Set([400, 401, 402, 403, 404, 405, 415, 419, 422]);

/** Judges one exchange by the rules of the verdict; a status alone never decides. */
export function assess(table: FactTable, exchange: Exchange, route: PlannedRoute): Assessment {
  const { outcome } = exchange;
  if (outcome.is !== "answered") {
    const service = exchange.backend ?? "";
    if (exchange.via !== "proxied" && isStarting(table, service, exchange.at)) {
      const why = say("still-starting", { service });
      return { ok: null, why, pathOnly: false, origin: NOBODY };
    }
    return { ...failed(noAnswer(exchange, outcome)), origin: NOBODY };
  }
  const origin = originOf(table, exchange, outcome);
  return { ...judge(table, exchange, route, outcome, origin), origin };
}

/** A service without any port so far, in a run that ended before its time. */
function isStarting(table: FactTable, service: string, at: string): boolean {
  const [state] = table.of("container.state", service);
  if (!state || table.coverage("listener", service).is !== "looked") return false;
  if (table.of("listener", service).length > 0) return false;
  const events = table.of("container.event", service).map(({ body }) => body);
  const logs = table.of("app.log", service).map(({ body }) => body);
  return isStillStarting(state.body, events, logs, at, table.plan.timeoutSeconds);
}

type Judged = Omit<Assessment, "origin">;

const NOBODY: Origin = { by: "unknown", because: "there was no answer" };

function judge(
  table: FactTable,
  exchange: Exchange,
  route: PlannedRoute,
  answer: Answered,
  origin: Origin,
): Judged {
  const { status } = answer;
  if (origin.by === "proxy") return proxyAnswer(route, answer);
  if (route.found && origin.by === "backend" && status >= 300) {
    return { ok: true, why: say("path-only", { status }), pathOnly: true };
  }
  if (status >= 300 && status < 400 && route.body) {
    return failed(say("redirected", { status, to: answer.headers["location"] ?? "elsewhere" }));
  }
  if (route.expect) {
    if (route.expect.includes(status)) return proof(route, exchange, origin);
    return failed(say("unexpected", { status, expected: route.expect.join(" or ") }));
  }
  if (status >= 500 || status === 413) {
    const who = origin.by === "unknown" ? "unknown-error" : "server-error";
    return failed(say(who, { status }));
  }
  const direct = directTwin(table, exchange);
  if (direct !== null && status >= 400 && direct < 300) {
    return failed(say("differs", { direct, status }));
  }
  if (status < 300) return proof(route, exchange, origin);
  if (route.credentials && route.body) {
    return failed(say("unexpected", { status, expected: "2xx" }));
  }
  if (status < 400) return proof(route, exchange, origin);
  if (!REFUSALS.has(status)) return failed(say("unexpected", { status, expected: "2xx" }));
  return { ok: true, why: say("path-only", { status }), pathOnly: true };
}

/** A good answer counts for a proxied route only when the backend is known to have made it. */
function proof(route: PlannedRoute, exchange: Exchange, origin: Origin): Judged {
  if (exchange.via === "proxied" && route.id === "health" && origin.by === "unknown") {
    return { ok: null, why: say("no-proof", {}), pathOnly: false };
  }
  return { ok: true, why: null, pathOnly: false };
}

function proxyAnswer(route: PlannedRoute, answer: Answered): Judged {
  const { status } = answer;
  if (status >= 500 && status !== 500 && status !== 503)
    return failed(say("proxy-error", { status }));
  // auth_basic, auth_request: what a client without credentials has to get.
  if (status === 401 && !route.credentials) {
    return { ok: null, why: say("asks-for-credentials", {}), pathOnly: false };
  }
  if (status >= 400) return failed(say("proxy-refused", { status }));
  if (status >= 300 && route.body) {
    return failed(say("redirected", { status, to: answer.headers["location"] ?? "elsewhere" }));
  }
  if (route.backend === null) return { ok: true, why: null, pathOnly: false };
  if (route.body) return failed(say("own-answer", { status }));
  const page = /^\s*<(?:!doctype html|html)/i.test(answer.body);
  return { ok: null, why: say(page ? "spa-answer" : "own-answer", {}), pathOnly: false };
}

/** The status of the same request asked direct: same route, method and path. */
function directTwin(table: FactTable, exchange: Exchange): number | null {
  if (exchange.via !== "proxied") return null;
  const uri = table.all("nginx.route").find(({ body }) => body.route === exchange.route)
    ?.body.handler;
  const sent = uri?.is === "proxied" ? uri.upstreamUri : exchange.path;
  const twin = table
    .all("http.exchange")
    .find(
      ({ body }) =>
        body.via === "direct" &&
        body.route === exchange.route &&
        body.method === exchange.method &&
        withoutQuery(body.path) === withoutQuery(sent),
    );
  return twin?.body.outcome.is === "answered" ? twin.body.outcome.status : null;
}

const withoutQuery = (path: string) => path.split("?", 1)[0];

function noAnswer(exchange: Exchange, outcome: Exclude<Outcome, Answered>): Message {
  const where = hostOf(exchange.url);
  switch (outcome.is) {
    case "refused":
      return noConnection(exchange, where, outcome.code);
    case "reset":
      return say("reset", { where });
    case "timed-out":
      return say("timed-out", { where, seconds: Math.round(outcome.ms / 100) / 10 });
    case "unresolved":
      return say("unresolved", { name: outcome.name });
  }
}

/** ENETUNREACH and EHOSTUNREACH: no host has the address; without an address nobody was asked. */
function noConnection({ via, backend }: Exchange, where: string, code: string): Message {
  if (code === NO_ADDRESS) {
    return say("no-address", { service: via === "proxied" ? "nginx" : (backend ?? "the backend") });
  }
  return say(code.endsWith("UNREACH") ? "unreachable" : "refused", { where, code });
}

function hostOf(url: string): string {
  return /^\w+:\/\/([^/]+)/.exec(url)?.[1] ?? url;
}

function say(text: CheckText, params: Message["params"]): Message {
  return { id: `check.${text}`, params };
}

function failed(why: Message): Judged {
  return { ok: false, why, pathOnly: false };
}

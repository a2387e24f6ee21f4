import type { Exchange } from "../case/codes/http.ts";
import type { FactTable } from "../case/fact-table.ts";
import type { Fact } from "../case/facts.ts";
import type { Answered } from "../case/outcome.ts";
import type { PlannedRoute } from "../case/plan-record.ts";
import { or, phrase } from "../causes/phrases.ts";
import { defaultPageOf, makerOf } from "./answerer.ts";
import { isCoveredError } from "./covered-error.ts";
import type { Origin } from "./diagnosis.ts";
import { isClosedOnPurpose, isLeftOut } from "./excused.ts";
import type { Message } from "./message.ts";
import { hostOf, noAnswer } from "./no-answer.ts";
import { answeredByFpm, errorsFor, originOf } from "./origin.ts";
import { leadsToItself } from "./own-redirect.ts";
import { refusedByStack } from "./refused-by-stack.ts";
import { say } from "./say-check.ts";
import { directTwin, provesTheWay } from "./twins.ts";

/** What one attempt says about the path. */
export interface Assessment {
  readonly ok: boolean | null;
  readonly why: Message | null;
  readonly pathOnly: boolean;
  readonly origin: Origin;
}

/** The application's own refusals that still prove that the request reached it. */
const REFUSALS: ReadonlySet<number> = new Set([400, 401, 402, 403, 404, 405, 415, 419, 422]);

/** nginx's own status for a request whose client did not wait for the answer. */
const CLIENT_LEFT = 499;

/** Judges one exchange by the rules of the verdict; a status alone never decides. */
export function assess(table: FactTable, exchange: Exchange, route: PlannedRoute): Assessment {
  const { outcome } = exchange;
  if (outcome.is !== "answered") {
    if (exchange.via !== "proxied" && isLeftOut(table, exchange)) {
      const why = say("still-starting", { service: exchange.backend ?? "" });
      return { ok: null, why, pathOnly: false, origin: NOBODY };
    }
    if (route.front && isClosedOnPurpose(table, exchange)) {
      return { ...noFrontPage(), origin: NOBODY };
    }
    return { ...failed(noAnswer(exchange, outcome)), origin: NOBODY };
  }
  const origin = originOf(table, exchange, outcome);
  return { ...judge(table, exchange, route, outcome, origin), origin };
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
  // Whose time was over, the visitor's or the backend's, this alone does not tell.
  if (exchange.logged && status === CLIENT_LEFT) {
    return { ok: null, why: say("client-left", {}), pathOnly: false };
  }
  if (origin.by === "proxy") {
    return isCoveredError(table, status, errorsFor(table, exchange))
      ? failed(say("covered", { status }))
      : proxyAnswer(table, exchange, route, answer);
  }
  const host = origin.by === "unknown" ? defaultPageOf(answer) : null;
  if (host) return { ok: null, why: say("default-page", { who: host }), pathOnly: false };
  if (leadsToItself(exchange, answer)) return failed(say("to-itself", { status }));
  const isMadeUp = route.found === true && origin.by === "backend";
  const proven = provenWay(table, exchange, answer, isMadeUp);
  if (proven) return { ok: true, why: say(proven, { status }), pathOnly: true };
  if (status >= 300 && status < 400 && route.body) {
    return failed(
      say("redirected", { status, to: answer.headers["location"] ?? phrase("elsewhere") }),
    );
  }
  if (route.expect) {
    if (route.expect.includes(status)) return proof(route, exchange, origin);
    return failed(say("unexpected", { status, expected: or(route.expect) }));
  }
  if (status >= 500 || status === 413) {
    return failed(errorBy(origin, answer));
  }
  return judgeByRule(table, exchange, route, status, origin);
}

/** What of an answer proves the way alone; null: it has to be judged. */
function provenWay(table: FactTable, exchange: Exchange, answer: Answered, isMadeUp: boolean) {
  const isError = answer.status >= 500;
  if (isMadeUp && isError) return refusedByStack(table, exchange) ? null : "made-up-refused";
  return provesTheWay(table, exchange, answer, isMadeUp) ? "path-only" : null;
}

function errorBy({ by }: Origin, answer: Answered): Message {
  const { status } = answer;
  if (by !== "unknown") return say("server-error", { status });
  const who = makerOf(answer);
  return who ? say("made-by", { who, status }) : say("unknown-error", { status });
}

/** What nobody's `expect` decides, and is no error of a server. */
function judgeByRule(
  table: FactTable,
  exchange: Exchange,
  route: PlannedRoute,
  status: number,
  origin: Origin,
): Judged {
  const direct = directTwin(table, exchange);
  if (direct !== null && status >= 400 && direct < 300) {
    return failed(say("differs", { direct, status }));
  }
  if (status < 300) return proof(route, exchange, origin);
  if (route.credentials && route.body) {
    return failed(say("unexpected", { status, expected: "2xx" }));
  }
  if (status < 400) return proof(route, exchange, origin);
  // From outside, a refusal may be anybody's on the way.
  const isAnybodys = table.plan.target.kind === "url" && origin.by === "unknown";
  return isAnybodys ? { ok: null, why: say("no-proof", {}), pathOnly: false } : refusal(status);
}

function refusal(status: number): Judged {
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

/** What nginx says where there is nothing to see: `return 404`, `deny`, a folder without an index. */
const NO_PAGE: ReadonlySet<number> = new Set([403, 404, 410]);

function noFrontPage(): Judged {
  return { ok: null, why: say("no-front-page", {}), pathOnly: false };
}

function proxyAnswer(
  table: FactTable,
  exchange: Exchange,
  route: PlannedRoute,
  answer: Answered,
): Judged {
  const { status } = answer;
  if (status >= 500 && status !== 500 && status !== 503)
    return failed(proxyError(table, exchange.backend ?? "", status));
  // auth_basic, auth_request: what a client without credentials has to get.
  if (status === 401 && !route.credentials) {
    return { ok: null, why: say("asks-for-credentials", {}), pathOnly: false };
  }
  if (route.front && NO_PAGE.has(status)) return noFrontPage();
  // nginx says so to whoever speaks plain HTTP to a port with `ssl` (ngx_http_special_response.c).
  if (status === 400 && answer.body.includes("plain HTTP request was sent to HTTPS port"))
    return failed(say("speaks-tls", { where: hostOf(exchange.url) }));
  if (status >= 400) {
    return failed(say(refusedBy(errorsFor(table, exchange), answer), { status }));
  }
  if (status >= 300 && route.body) {
    return failed(
      say("redirected", { status, to: answer.headers["location"] ?? phrase("elsewhere") }),
    );
  }
  // Nobody named it, and the backend that is known had no part in it.
  if (route.front && table.plan.backend !== null) {
    return { ok: null, why: say("own-answer", {}), pathOnly: false };
  }
  if (route.backend === null) return { ok: true, why: null, pathOnly: false };
  if (route.body) return failed(say("own-answer", { status }));
  const page = /^\s*<(?:!doctype html|html)/i.test(answer.body);
  return { ok: null, why: say(page ? "spa-answer" : "own-answer", {}), pathOnly: false };
}

/** A file that is missing after the backend was asked: X-Accel-Redirect, or a page for its error. */
function refusedBy(errors: readonly Fact<"nginx.error">[], answer: Answered) {
  if (answeredByFpm(errors, answer)) return "fpm-refused";
  const isAfter = ({ body }: Fact<"nginx.error">) =>
    body.code === "static-not-found" && body.upstream !== null;
  return errors.some(isAfter) ? "refused-after" : "proxy-refused";
}

/** An end whose time nobody told decides nothing, and is worth a word. */
function proxyError(table: FactTable, service: string, status: number): Message {
  const ended = table
    .of("container.event", service)
    .findLast(({ body, seen }) => body.action === "die" && seen.at === null);
  const code = ended?.body.exitCode ?? null;
  return code === null
    ? say("proxy-error", { status })
    : say("proxy-error-ended", { status, service, code });
}

function failed(why: Message): Judged {
  return { ok: false, why, pathOnly: false };
}

import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url), __filename = import.meta.filename, __dirname = import.meta.dirname;
import {
  fill,
  judgeAll,
  textOf,
  unifiedDiff
} from "./shared-diagnose-patch.mjs";
import {
  isStillStarting
} from "./shared-case-still-starting.mjs";

// src/case/outcome.ts
var NO_ADDRESS = "no address";

// src/diagnose/origin.ts
var MAKES_AN_ANSWER = /* @__PURE__ */ new Set([
  "connect-refused",
  "connect-unreachable",
  "connect-timed-out",
  "connect-failed",
  "closed-early",
  "reset-early",
  "send-failed",
  "answer-timed-out",
  "send-timed-out",
  "no-live-upstreams",
  "could-not-resolve",
  "no-resolver",
  "body-too-large",
  "temp-file-failed",
  "header-too-big",
  "invalid-header",
  "duplicate-header",
  "tls-handshake-failed",
  "tls-verify-failed",
  "rate-limited",
  "access-forbidden",
  "static-not-found",
  "auth-request-failed"
]);
var NGINX_PAGE = "<center>nginx";
function errorsFor(table, exchange) {
  return table.all("nginx.error").filter((fact) => samePath(fact.body, exchange) && near(fact.seen.at, exchange, SLACK_MS));
}
var SLACK_MS = 2500;
function samePath(error, exchange) {
  return error.method === exchange.method && error.path === exchange.path;
}
function near(at, exchange, slack) {
  if (at === null) return true;
  const time = Date.parse(at);
  const start = Date.parse(exchange.at);
  return time >= start - slack && time <= start + exchange.outcome.ms + slack;
}
function originOf(table, exchange, answer) {
  if (exchange.via !== "proxied") return { by: "backend", because: "asked at the backend itself" };
  const logged = table.all("app.log").some(
    ({ body }) => body.code === "access" && body.status === answer.status && nonceOf(exchange.path) !== null && body.path.includes(nonceOf(exchange.path) ?? "")
  );
  if (logged) return { by: "backend", because: "the backend logged this very request" };
  const twin = table.all("http.exchange").some(
    ({ body: other }) => other.via === "direct" && other.route === exchange.route && other.outcome.is === "answered" && other.outcome.status === answer.status && other.outcome.bodyBytes > 0 && other.outcome.bodyHash === answer.bodyHash
  );
  if (twin)
    return { by: "backend", because: "the backend gives the same answer when asked direct" };
  const [error] = errorsFor(table, exchange).filter(({ body }) => MAKES_AN_ANSWER.has(body.code));
  if (error && answer.status >= 400) {
    return { by: "proxy", because: "nginx logged why it answered so itself" };
  }
  const route = table.all("nginx.route").find(({ body }) => body.route === exchange.route)?.body;
  const own = route && ["returned", "static", "redirected"].includes(route.handler.is);
  if (route && own && route.uncertain.length === 0) {
    return { by: "proxy", because: "nginx answers this path itself" };
  }
  if (answer.status >= 400 && answer.body.includes(NGINX_PAGE)) {
    return { by: "proxy", because: "the body is nginx's own error page" };
  }
  if (route?.handler.is === "proxied" && route.uncertain.length === 0 && answer.status < 500) {
    return { by: "backend", because: "nginx passes this path on and reported no error" };
  }
  return { by: "unknown", because: "nothing tells nginx's answers from the backend's here" };
}
function nonceOf(path) {
  return /[?&]bad-gateway=([\w-]+)/.exec(path)?.[1] ?? null;
}

// src/diagnose/assess.ts
var REFUSALS = /* @__PURE__ */ new Set([400, 401, 402, 403, 404, 405, 415, 419, 422]);
function assess(table, exchange, route) {
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
function isStarting(table, service, at) {
  const [state] = table.of("container.state", service);
  if (!state || table.coverage("listener", service).is !== "looked") return false;
  if (table.of("listener", service).length > 0) return false;
  const events = table.of("container.event", service).map(({ body }) => body);
  const logs = table.of("app.log", service).map(({ body }) => body);
  return isStillStarting(state.body, events, logs, at, table.plan.timeoutSeconds);
}
var NOBODY = { by: "unknown", because: "there was no answer" };
function judge(table, exchange, route, answer, origin) {
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
function proof(route, exchange, origin) {
  if (exchange.via === "proxied" && route.id === "health" && origin.by === "unknown") {
    return { ok: null, why: say("no-proof", {}), pathOnly: false };
  }
  return { ok: true, why: null, pathOnly: false };
}
function proxyAnswer(route, answer) {
  const { status } = answer;
  if (status >= 500 && status !== 500 && status !== 503)
    return failed(say("proxy-error", { status }));
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
function directTwin(table, exchange) {
  if (exchange.via !== "proxied") return null;
  const uri = table.all("nginx.route").find(({ body }) => body.route === exchange.route)?.body.handler;
  const sent = uri?.is === "proxied" ? uri.upstreamUri : exchange.path;
  const twin = table.all("http.exchange").find(
    ({ body }) => body.via === "direct" && body.route === exchange.route && body.method === exchange.method && withoutQuery(body.path) === withoutQuery(sent)
  );
  return twin?.body.outcome.is === "answered" ? twin.body.outcome.status : null;
}
var withoutQuery = (path) => path.split("?", 1)[0];
function noAnswer(exchange, outcome) {
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
function noConnection({ via, backend }, where, code) {
  if (code === NO_ADDRESS) {
    return say("no-address", { service: via === "proxied" ? "nginx" : backend ?? "the backend" });
  }
  return say(code.endsWith("UNREACH") ? "unreachable" : "refused", { where, code });
}
function hostOf(url) {
  return /^\w+:\/\/([^/]+)/.exec(url)?.[1] ?? url;
}
function say(text, params) {
  return { id: `check.${text}`, params };
}
function failed(why) {
  return { ok: false, why, pathOnly: false };
}

// src/diagnose/checks.ts
var UNMAPPED = ":unmapped";
function checkResults(table) {
  const attempts = /* @__PURE__ */ new Map();
  const asked = table.all("http.exchange").map(({ body }) => body).filter(({ check }) => !check.endsWith(UNMAPPED));
  for (const exchange of [...asked].sort(byTime)) {
    const list = attempts.get(exchange.check);
    if (list) list.push(exchange);
    else attempts.set(exchange.check, [exchange]);
  }
  return [...attempts.values()].flatMap((list) => {
    const route = routeOf(table, list[0]);
    return route ? fold(table, list, route) : [];
  });
}
function byTime(a, b) {
  return a.at < b.at ? -1 : a.at > b.at ? 1 : a.attempt - b.attempt;
}
function routeOf(table, exchange) {
  if (!exchange) return void 0;
  const planned = table.plan.routes.find(({ id }) => id === exchange.route);
  if (planned || !exchange.route.startsWith("login")) return planned;
  return {
    id: exchange.route,
    method: exchange.method,
    proxiedPath: exchange.path,
    directPath: null,
    backend: exchange.backend,
    expect: null,
    credentials: false,
    body: null
  };
}
function fold(table, attempts, route) {
  const judged = attempts.map((exchange2) => ({
    exchange: exchange2,
    is: assess(table, exchange2, route)
  }));
  const bad = judged.filter(({ is: is2 }) => is2.ok === false);
  const decisive = bad[0] ?? judged.at(-1);
  if (!decisive) return [];
  const { exchange, is } = decisive;
  return [
    {
      id: exchange.check,
      route: exchange.route,
      via: exchange.via,
      backend: exchange.backend,
      request: { method: exchange.method, url: exchange.url },
      outcome: exchange.outcome,
      ok: is.ok,
      why: is.why,
      pathOnly: is.pathOnly,
      ms: Math.round(exchange.outcome.ms),
      burst: bad.length > 0 && bad.length < judged.length ? { failed: bad.length, of: judged.length } : null,
      at: exchange.at,
      origin: is.origin
    }
  ];
}

// src/diagnose/check-texts.ts
var CHECK_TEXTS = {
  refused: "nothing accepts connections at {where} ({code})",
  "no-address": "{service} has no network address now, so there was nobody to ask",
  unreachable: "no host answers at {where} ({code})",
  reset: "{where} closed the connection before it answered",
  "timed-out": "{where} did not answer within {seconds} s",
  unresolved: "the name {name} has no address",
  "proxy-error": "nginx made this {status}: it got no usable answer from the backend",
  "proxy-refused": "nginx made this {status}: the backend never saw the request",
  "server-error": "the application answered {status}",
  unexpected: "{status} instead of {expected}",
  "unknown-error": "{status}, and nothing tells whether nginx or the backend made it",
  differs: "{direct} when asked direct, but {status} through nginx",
  redirected: "the upload was redirected ({status} to {to}), which loses its body",
  "asks-for-credentials": "nginx itself asks for credentials here (401), and `auth` names none: nothing more is proven",
  "own-answer": "nginx made this answer, so it says nothing about the backend",
  "spa-answer": "nginx answered with a web page of its own, so this says nothing about the backend",
  "no-proof": "nothing proves that the backend made this answer",
  "path-only": "the application itself answered {status}: the request does reach it, and more is not proven",
  "still-starting": "{service} was still starting when the run was decided by something else",
  "service-down": "{service} is not running ({state})"
};

// src/diagnose/consequences.ts
function checkText(message) {
  const key = message.id.replace(/^check\./, "");
  return fill(CHECK_TEXTS[key] ?? key, message.params);
}
var WAYS = {
  proxied: "through nginx",
  direct: "when asked direct",
  published: "on the published port"
};
function consequences(symptoms, subject) {
  const down = symptoms.filter(({ id }) => isService(id) && id !== `service:${subject}`);
  const checks = symptoms.filter(({ id }) => !isService(id) && wayOf(id) in WAYS);
  const waysOf = (route) => Object.keys(WAYS).flatMap((way) => {
    const failed2 = checks.find(({ id }) => id === `${route}:${way}`);
    return failed2 ? [`${WAYS[way]}${statusOf(failed2)}`] : [];
  });
  const routes = [...new Set(checks.map(({ id }) => routeOf2(id)))];
  const groups = Map.groupBy(routes, (route) => inWords(waysOf(route)));
  const failures = [...groups].map(
    ([ways, alike]) => `${inWords(alike)} ${alike.length > 1 ? "fail" : "fails"} ${ways}`
  );
  return [...failures, ...down.map(({ say: say2 }) => checkText(say2))];
}
function statusOf({ say: say2 }) {
  const { status } = say2.params;
  return status === void 0 ? "" : ` (${status})`;
}
function isService(id) {
  return id.startsWith("service:");
}
function wayOf(id) {
  return id.slice(id.lastIndexOf(":") + 1);
}
function routeOf2(id) {
  return id.slice(0, id.lastIndexOf(":"));
}
function inWords(names) {
  const last = names.at(-1) ?? "";
  return names.length > 1 ? `${names.slice(0, -1).join(", ")} and ${last}` : last;
}

// src/diagnose/rank.ts
var IMPLIES = {
  // A process that is not there answers nobody, and Docker's DNS only knows running containers.
  "not-started": ["refused", "unreachable", "unresolved", "closed-early", "timed-out"]
};
var WEIGHT = { certain: 3, likely: 2, possible: 1 };
function rank(found, symptoms) {
  const strong = found.filter((finding) => !isConsequence(finding, found));
  const reached = (finding) => symptomsFrom(finding, found, symptoms);
  const relevant = strong.filter((finding) => reached(finding).length > 0);
  const root = relevant.filter((finding) => !outdone(finding, relevant, reached)).sort((a, b) => score(b, reached) - score(a, reached));
  const links = new Set(root.flatMap((finding) => descendants(finding, found)));
  return {
    root,
    contributing: found.filter((finding) => !root.includes(finding) && !links.has(finding)),
    chainOf: (finding) => descendants(finding, found),
    symptomsOf: reached
  };
}
function isConsequence(finding, found) {
  const leadsTo = descendants(finding, found);
  return found.some(
    (other) => !leadsTo.includes(other) && descendants(other, found).includes(finding)
  );
}
function explains(cause, effect) {
  return cause !== effect && (cause.confidence !== "possible" || effect.confidence === "possible") && covers(cause.effects, effect.from ?? []);
}
function covers(effects, wanted) {
  return wanted.some(
    (want) => effects.some(
      (have) => have.on === want.on && (have.effect === want.effect || IMPLIES[have.effect]?.includes(want.effect) === true)
    )
  );
}
function descendants(root, found) {
  const seen = [];
  const queue = [root];
  for (let current = queue.shift(); current; current = queue.shift()) {
    for (const next of found) {
      if (next === root || seen.includes(next) || !explains(current, next)) continue;
      seen.push(next);
      queue.push(next);
    }
  }
  return seen;
}
function symptomsFrom(finding, found, symptoms) {
  const effects = [finding, ...descendants(finding, found)].flatMap((link) => link.effects);
  return symptoms.filter((symptom) => covers(effects, symptom.effects));
}
function outdone(finding, relevant, reached) {
  return reached(finding).every(
    (symptom) => relevant.some(
      (other) => WEIGHT[other.confidence] > WEIGHT[finding.confidence] && reached(other).includes(symptom)
    )
  );
}
function score(finding, reached) {
  return WEIGHT[finding.confidence] * 1e3 + reached(finding).length;
}

// src/diagnose/symptoms.ts
var EFFECT_OF = {
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
  "tls-verify-failed": "bad-response"
};
var GATEWAY = [
  "refused",
  "closed-early",
  "unresolved",
  "unreachable",
  "bad-response"
];
function symptomsOf(table, checks) {
  const failed2 = checks.filter(({ ok }) => ok === false);
  const isFine = failed2.length === 0 && checks.some(isProof);
  return [
    ...failed2.map((check) => symptomOfCheck(table, check)),
    ...isFine ? [] : servicesDown(table)
  ];
}
function isProof({ ok, origin }) {
  return ok === true && origin.by === "backend";
}
function symptomOfCheck(table, check) {
  const backend = check.backend ?? table.plan.backend?.service ?? "backend";
  const proxy = table.plan.proxy?.service ?? "proxy";
  const at = check.via === "proxied" ? proxy : backend;
  const say2 = check.why ?? { id: "check.no-proof", params: {} };
  const symptom = (effects) => ({ id: check.id, effects, say: say2 });
  const { outcome } = check;
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
function proxiedEffects(table, check, status, backend, proxy) {
  const exchange = table.all("http.exchange").find(({ body }) => body.check === check.id && body.at === check.at);
  const named = exchange ? errorsFor(table, exchange.body).flatMap(({ body }) => EFFECT_OF[body.code] ?? []) : [];
  if (named.length > 0 && status >= 500) return on(backend, ...named);
  if (status === 504) return on(backend, "timed-out", "unreachable");
  if (status === 502) return on(backend, ...GATEWAY);
  if (status === 404 || status === 405 || status < 400) return on(proxy, "wrong-route", "rejected");
  return [...on(proxy, "rejected", "wrong-route"), ...on(backend, "server-error", ...GATEWAY)];
}
function servicesDown(table) {
  const path = new Set(
    [table.plan.proxy?.service, table.plan.backend?.service].filter((name) => name !== void 0)
  );
  for (const fact of table.all("compose.failure")) if (fact.subject) path.add(fact.subject);
  return [...path].flatMap((service) => {
    const state = table.of("container.state", service).at(-1)?.body;
    if (!state || state.status === "running" || endedWell(state)) return [];
    return [
      {
        id: `service:${service}`,
        effects: on(service, "not-started"),
        say: { id: "check.service-down", params: { service, state: state.status } }
      }
    ];
  });
}
function endedWell(state) {
  return state.status === "exited" && state.exitCode === 0;
}
function on(service, ...effects) {
  return effects.map((effect) => ({ effect, on: service }));
}

// src/diagnose/diagnose.ts
function diagnose(table, causes, options) {
  const checks = checkResults(table);
  const symptoms = symptomsOf(table, checks);
  const answers = judgeAll(table, causes);
  const ranked = rank(answers.found, symptoms);
  const verdict = verdictOf(checks, symptoms.length > 0, options.stopped);
  const named = new Set([...ranked.root, ...ranked.contributing].map(({ cause }) => cause));
  const byId = new Map(causes.map((cause) => [cause.id, cause]));
  const show = (finding) => rankedCause(finding, byId, ranked, options);
  return {
    verdict,
    checks,
    root: ranked.root.map(show),
    contributing: ranked.contributing.map(show),
    ruledOut: verdict === "healthy" ? [] : lookAlikesFirst(
      answers.cleared.filter(({ cause }) => !named.has(cause)),
      ranked.root.flatMap(({ cause }) => byId.get(cause) ?? [])
    ),
    unanswered: verdict === "healthy" ? [] : unanswered(answers, checks, options.stopped)
  };
}
function lookAlikesFirst(cleared, roots) {
  const alike = new Set(roots.flatMap(({ doc }) => Object.keys(doc.confusedWith)));
  const first = cleared.filter(({ cause }) => alike.has(cause));
  return [...first, ...cleared.filter(({ cause }) => !alike.has(cause))];
}
function verdictOf(checks, symptoms, stopped) {
  if (symptoms) return "broken";
  if (stopped !== null || checks.length === 0) return "unknown";
  const proxied = checks.filter(({ via }) => via === "proxied");
  const telling = proxied.length > 0 ? proxied : checks;
  return telling.some(({ ok }) => ok === true) ? "healthy" : "unknown";
}
function rankedCause(finding, byId, ranked, options) {
  const sentence = (of, which) => {
    const { text, params } = of[which];
    return fill(textOf(byId.get(of.cause)?.text ?? {}, text), params);
  };
  const message = (which) => ({
    id: `${finding.cause}.${finding[which].text}`,
    params: finding[which].params
  });
  return {
    cause: finding.cause,
    confidence: finding.confidence,
    severity: finding.severity,
    subject: finding.subject,
    message: message("summary"),
    summary: sentence(finding, "summary"),
    places: finding.places,
    evidence: finding.cites,
    chain: [
      ...ranked.chainOf(finding).map((link) => sentence(link, "summary")),
      ...consequences(ranked.symptomsOf(finding), finding.subject)
    ],
    fix: {
      message: message("fix"),
      say: sentence(finding, "fix"),
      patch: unifiedDiff(finding.edits ?? [], options.textOf),
      command: finding.command ?? null,
      disposition: finding.disposition ?? "needs-thought"
    }
  };
}
var NOT_ASKED = "checks that were not run";
function unanswered(answers, checks, stopped) {
  if (stopped !== null && checks.length === 0) {
    const causes = [...new Set(answers.unknown.map(({ cause }) => cause))];
    return [{ question: NOT_ASKED, why: stopped, causes }];
  }
  const groups = /* @__PURE__ */ new Map();
  for (const { cause, missing, why } of answers.unknown) {
    const group = groups.get(`${missing} ${why}`) ?? { question: missing, why, causes: [] };
    group.causes.push(cause);
    groups.set(`${missing} ${why}`, group);
  }
  const notAsked = stopped === null ? [] : [{ question: NOT_ASKED, why: stopped, causes: [] }];
  return [...notAsked, ...groups.values()];
}

// src/diagnose/container-words.ts
var EVENTS = {
  create: "was created",
  start: "was started",
  die: "ended",
  oom: "ran out of memory",
  kill: "was sent a signal",
  restart: "was restarted",
  stop: "was stopped",
  destroy: "was removed",
  health: "reported its health"
};
var FOUND = { file: "a file", directory: "a folder", missing: "not there" };
var HANDLES = {
  proxied: "passes",
  "other-upstream": "passes to another kind of server:",
  returned: "answers by a `return`:",
  redirected: "redirects",
  static: "looks for a file for",
  unknown: "does something that cannot be computed with"
};
var STATES = {
  absent: "has no container",
  restarting: "is waiting for its next restart",
  exited: "has ended",
  dead: "has ended"
};
function stateInWords(subject, state) {
  const { status, exitCode, oomKilled, restartCount } = state;
  if (status === "created") return `${subject} was created and never ran${ended(exitCode)}`;
  const memory = oomKilled ? ", with a process killed for memory" : "";
  const restarts = restartCount > 0 ? `, restarted ${times(restartCount)}` : "";
  return `${subject} ${STATES[status] ?? `is ${status}`}${ended(exitCode)}${memory}${restarts}`;
}
function ended(exitCode) {
  return exitCode === null ? "" : `, exit code ${exitCode}`;
}
function memoryInWords(subject, memory) {
  const { limit, peak, oomKills } = memory;
  const parts = [
    limit === null ? "no memory limit" : `memory limit ${megabytes(limit)}`,
    ...peak === null ? [] : [`most used since its start ${megabytes(peak)}`],
    ...oomKills === null ? [] : [`processes killed for memory: ${oomKills}`]
  ];
  return `${subject}: ${parts.join(", ")}`;
}
function serviceInWords(subject, service) {
  const profiles = service.profiles.join(", ");
  return service.enabled ? `the compose file has the service ${subject}` : `service ${subject} belongs to the profile ${profiles}, which is not turned on`;
}
function times(count) {
  return count === 1 ? "once" : `${count} times`;
}
function megabytes(bytes) {
  return `${Math.round(bytes / 2 ** 20)} MB`;
}

// src/diagnose/describe.ts
var SPEAKS = /* @__PURE__ */ new Set([
  "app.log",
  "nginx.error",
  "nginx.access",
  "nginx.directive",
  "nginx.problem",
  "compose.failure",
  "dockerfile.instruction",
  "container.health"
]);
function describe(fact) {
  return (SPEAKS.has(fact.kind) ? fact.seen.quote : null) ?? inWords2(fact);
}
function inWords2(fact) {
  const { subject } = fact;
  switch (fact.kind) {
    case "http.exchange":
      return `${fact.body.method} ${plainUrl(fact.body.url)}: ${outcomeInWords(fact.body.outcome)}`;
    case "container.state":
      return stateInWords(subject, fact.body);
    case "container.config":
      return `${subject} runs ${[...fact.body.entrypoint, ...fact.body.command].join(" ")}`;
    case "container.network":
      return `${subject} is on network ${fact.body.network}${fact.body.address ? ` as ${fact.body.address}` : ""}`;
    case "container.health":
      return `healthcheck of ${subject}: ${fact.body.status}`;
    case "container.event": {
      const { action, exitCode, detail } = fact.body;
      const code = exitCode === null ? "" : ` with exit code ${exitCode}`;
      return `container of ${subject} ${EVENTS[action] ?? action}${code}${detail ? `: ${detail}` : ""}`;
    }
    case "container.memory":
      return memoryInWords(subject, fact.body);
    case "compose.service":
      return serviceInWords(subject, fact.body);
    case "compose.failure":
      return fact.body.detail;
    case "dockerfile.instruction":
      return `${fact.body.instruction} ${fact.body.args.join(" ")}`;
    case "bind.source":
      return `${fact.body.source}, mounted at ${fact.body.target}, is ${FOUND[fact.body.found]}`;
    case "app.route":
      return `${subject} has a route ${fact.body.method} ${fact.body.path}`;
    case "repo.path":
      return `${fact.body.path || "."}, which ${subject} names, is ${FOUND[fact.body.found]}`;
    case "script":
      return `${fact.body.path}: first line ${fact.body.shebang ?? "without #!"}${fact.body.carriageReturns ? ", Windows line ends" : ""}`;
    case "listener":
      return `${subject} listens on ${fact.body.address}:${fact.body.port}`;
    case "dns.answer":
      return `in ${subject}, ${fact.body.name} resolves to ${fact.body.addresses?.join(", ") ?? `nothing (${fact.body.error ?? "no answer"})`}`;
    case "tcp.connect":
      return `from ${subject}, connecting to ${fact.body.host}:${fact.body.port}: ${fact.body.result}`;
    case "nginx.directive":
      return `${fact.body.name} ${fact.body.args.join(" ")}`;
    case "nginx.problem":
      return fact.body.detail;
    case "nginx.route": {
      const { handler } = fact.body;
      return `by its configuration, nginx ${HANDLES[handler.is]} ${fact.body.method} ${fact.body.path}${handler.is === "proxied" ? ` to ${handler.target}${handler.upstreamUri}` : ""}`;
    }
    case "nginx.error":
      return fact.body.message;
    case "nginx.access":
      return `${fact.body.method} ${fact.body.path} ${fact.body.status}`;
    case "app.log":
      return `${subject} logged: ${fact.body.code}`;
  }
}
function outcomeInWords(outcome) {
  switch (outcome.is) {
    case "answered":
      return String(outcome.status);
    case "refused":
      if (outcome.code === NO_ADDRESS) return "nobody to ask";
      return `${outcome.code.endsWith("UNREACH") ? "no host" : "refused"} (${outcome.code})`;
    case "reset":
      return "closed without an answer";
    case "timed-out":
      return `no ${outcome.phase} within ${(outcome.ms / 1e3).toFixed(1)} s`;
    case "unresolved":
      return `${outcome.name} has no address`;
  }
}
function plainUrl(url) {
  return url.replace(/[?&]bad-gateway=[\w-]+/, "");
}

export {
  NO_ADDRESS,
  describe,
  outcomeInWords,
  checkText,
  diagnose,
  NOT_ASKED
};

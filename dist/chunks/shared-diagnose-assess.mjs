import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url), __filename = import.meta.filename, __dirname = import.meta.dirname;

// src/diagnose/check-texts.ts
var CHECK_TEXTS = {
  refused: "nothing accepts connections at {where} ({code})",
  reset: "{where} closed the connection before it answered",
  "timed-out": "{where} did not answer within {seconds} s",
  unresolved: "the name {name} has no address",
  "proxy-error": "nginx answered {status} itself: the backend gave no usable answer",
  "proxy-refused": "nginx refused the request itself with {status}",
  "server-error": "the application answered {status}",
  unexpected: "the answer was {status}; expected {expected}",
  "unknown-error": "the answer was {status}, and nothing tells who made it",
  differs: "the backend answers {direct} when asked direct, but {status} through nginx",
  redirected: "the upload was redirected ({status} to {to}), which loses its body",
  "own-answer": "nginx answered this itself, which says nothing about the backend",
  "spa-answer": "the answer is a web page that nginx serves itself, not the backend's health",
  "no-proof": "nothing proves that the backend made this answer",
  "path-only": "the application refused with {status}: the path is proven, the upload itself is not",
  "service-down": "{service} is not running ({state})"
};

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
function near(at2, exchange, slack) {
  if (at2 === null) return true;
  const time = Date.parse(at2);
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
    return { ...failed(noAnswer(exchange, outcome)), origin: NOBODY };
  }
  const origin = originOf(table, exchange, outcome);
  return { ...judge(table, exchange, route, outcome, origin), origin };
}
var NOBODY = { by: "unknown", because: "there was no answer" };
function judge(table, exchange, route, answer, origin) {
  const { status } = answer;
  if (origin.by === "proxy") return proxyAnswer(route, answer);
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
      return say("refused", { where, code: outcome.code });
    case "reset":
      return say("reset", { where });
    case "timed-out":
      return say("timed-out", { where, seconds: Math.round(outcome.ms / 100) / 10 });
    case "unresolved":
      return say("unresolved", { name: outcome.name });
  }
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

// src/diagnose/message.ts
function fill(template, params) {
  return template.replace(/\{(\w+)\}/g, (whole, name) => String(params[name] ?? whole));
}
function textOf(texts, key) {
  return texts[key] ?? key;
}

// src/diagnose/judge.ts
function judgeAll(table, causes) {
  const found = [];
  const cleared = [];
  const unknown = [];
  const view = viewOf(table);
  for (const cause of causes) {
    const missing = cause.needs.flatMap((need) => missingOf(table, need));
    const [lack] = missing;
    if (lack) {
      unknown.push({ cause: cause.id, ...lack });
      continue;
    }
    for (const answer of distinct(cause.judge(view))) {
      if (answer.is === "cause") {
        found.push({ ...answer, cause: cause.id, severity: answer.severity ?? cause.severity });
      } else if (answer.is === "cleared") {
        const { text, params } = answer.because;
        cleared.push({ cause: cause.id, because: fill(textOf(cause.text, text), params) });
      }
    }
  }
  return { found, cleared, unknown };
}
function distinct(answers) {
  const said = /* @__PURE__ */ new Map();
  for (const answer of answers) {
    const key = answer.is === "cause" ? JSON.stringify([answer.subject, answer.summary, answer.places]) : JSON.stringify(answer);
    if (!said.has(key)) said.set(key, answer);
  }
  return [...said.values()];
}
function viewOf(table) {
  return {
    plan: table.plan,
    all: (kind) => table.all(kind),
    of: (kind, subject) => table.of(kind, subject),
    looked: (kind, subject) => table.coverage(kind, subject).is === "looked"
  };
}
function missingOf(table, need) {
  const kinds = typeof need === "string" ? [need] : need;
  const lacks = kinds.flatMap((kind) => {
    const coverage = table.coverage(kind);
    return coverage.is === "looked" ? [] : [{ missing: kind, why: coverage.why }];
  });
  return lacks.length === kinds.length ? lacks.slice(0, 1) : [];
}

// src/diagnose/patch.ts
var CONTEXT = 3;
function unifiedDiff(edits, textOf2) {
  const files = [...new Set(edits.map(({ file }) => file))];
  const parts = files.map((file) => {
    const text = textOf2(file);
    return text === null ? null : fileDiff(file, text, ofFile(edits, file));
  });
  return parts.length === 0 || parts.includes(null) ? null : parts.join("");
}
function ofFile(edits, file) {
  return edits.filter((edit) => edit.file === file).sort((a, b) => a.line - b.line);
}
function fileDiff(file, text, edits) {
  const lines = linesIn(text, edits);
  return lines && [`--- a/${file}`, `+++ b/${file}`, ...hunksOf(lines), ""].join("\n");
}
function linesIn(text, edits) {
  const isOpen = text !== "" && !text.endsWith("\n");
  const old = text.split("\n").slice(0, isOpen ? void 0 : -1);
  const returns = old[0]?.endsWith("\r") ? "\r" : "";
  const found = [];
  let next = 0;
  const take = (sign, until) => {
    for (; next < until; next++) {
      found.push({ sign, text: old[next] ?? "", open: isOpen && next === old.length - 1 });
    }
  };
  for (const { line, remove, add } of edits) {
    const start = line - 1;
    const end = start + remove;
    if (start < next || end > old.length || isOpen && start === old.length) return null;
    take(" ", start);
    take("-", end);
    for (const [index, added] of add.entries()) {
      const open = isOpen && end === old.length && index === add.length - 1;
      found.push({ sign: "+", text: added + (open ? "" : returns), open });
    }
  }
  take(" ", old.length);
  return found;
}
function hunksOf(lines) {
  const changed = lines.flatMap(({ sign }, index) => sign === " " ? [] : [index]);
  const groups = [];
  for (const index of changed) {
    const group = groups.at(-1);
    if (group && index - group.last <= 2 * CONTEXT + 1) group.last = index;
    else groups.push({ first: index, last: index });
  }
  return groups.map(({ first, last }) => {
    const from = Math.max(0, first - CONTEXT);
    return hunk(lines.slice(0, from), lines.slice(from, last + CONTEXT + 1));
  });
}
function hunk(before, lines) {
  const range = (without) => {
    const count = (list) => list.filter(({ sign }) => sign !== without).length;
    const start = count(before) + (count(lines) === 0 ? 0 : 1);
    return `${start},${count(lines)}`;
  };
  const shown = lines.flatMap(({ sign, text, open }) => [
    sign + text,
    ...open ? ["\\ No newline at end of file"] : []
  ]);
  return [`@@ -${range("+")} +${range("-")} @@`, ...shown].join("\n");
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
  return [
    ...failed2.map((check) => symptomOfCheck(table, check)),
    ...failed2.length || checks.length === 0 ? servicesDown(table) : []
  ];
}
function symptomOfCheck(table, check) {
  const backend = check.backend ?? table.plan.backend?.service ?? "backend";
  const proxy = table.plan.proxy?.service ?? "proxy";
  const at2 = check.via === "proxied" ? proxy : backend;
  const say2 = check.why ?? { id: "check.no-proof", params: {} };
  const symptom = (effects) => ({ id: check.id, effects, say: say2 });
  const { outcome } = check;
  switch (outcome.is) {
    case "refused":
      return symptom(on(at2, "refused"));
    case "reset":
      return symptom(on(at2, "closed-early", "refused"));
    case "timed-out":
      return symptom(on(at2, outcome.phase === "connect" ? "unreachable" : "timed-out"));
    case "unresolved":
      return symptom(on(at2, "unresolved"));
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
    ruledOut: verdict === "healthy" ? [] : answers.cleared.filter(({ cause }) => !named.has(cause)),
    unanswered: verdict === "healthy" ? [] : unanswered(answers, checks, options.stopped)
  };
}
function verdictOf(checks, symptoms, stopped) {
  if (symptoms) return "broken";
  if (stopped !== null || checks.length === 0) return "unknown";
  return checks.some(({ ok }) => ok === true) ? "healthy" : "unknown";
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
  const symptoms = ranked.symptomsOf(finding).map(({ id, say: say2 }) => `${id}: ${checkText(say2)}`);
  return {
    cause: finding.cause,
    confidence: finding.confidence,
    severity: finding.severity,
    subject: finding.subject,
    message: message("summary"),
    summary: sentence(finding, "summary"),
    places: finding.places,
    evidence: finding.cites,
    chain: [...ranked.chainOf(finding).map((link) => sentence(link, "summary")), ...symptoms],
    fix: {
      message: message("fix"),
      say: sentence(finding, "fix"),
      patch: unifiedDiff(finding.edits ?? [], options.textOf),
      command: finding.command ?? null,
      disposition: finding.disposition ?? "needs-thought"
    }
  };
}
function checkText(message) {
  const key = message.id.replace(/^check\./, "");
  return fill(CHECK_TEXTS[key] ?? key, message.params);
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

// src/diagnose/describe.ts
function describe(fact) {
  return fact.seen.quote ?? inWords(fact);
}
function inWords(fact) {
  const { subject } = fact;
  switch (fact.kind) {
    case "http.exchange":
      return `${fact.body.method} ${fact.body.url}: ${outcomeInWords(fact.body.outcome)}`;
    case "container.state":
      return `${subject} is ${stateInWords(fact.body)}`;
    case "container.config":
      return `${subject} runs ${[...fact.body.entrypoint, ...fact.body.command].join(" ")}`;
    case "container.network":
      return `${subject} is on network ${fact.body.network} as ${fact.body.address || "no address"}`;
    case "container.health":
      return `healthcheck of ${subject}: ${fact.body.status}`;
    case "container.event": {
      const { action, exitCode, detail } = fact.body;
      const code = exitCode === null ? "" : ` (exit code ${exitCode})`;
      return `container of ${subject}: ${action}${code}${detail ? ` ${detail}` : ""}`;
    }
    case "container.memory":
      return `${subject}: memory limit ${size(fact.body.limit)}, peak ${size(fact.body.peak)}, ${fact.body.oomKills ?? 0} processes killed`;
    case "compose.service":
      return `service ${subject}`;
    case "compose.failure":
      return fact.body.detail;
    case "dockerfile.instruction":
      return `${fact.body.instruction} ${fact.body.args.join(" ")}`;
    case "bind.source":
      return `${fact.body.source} \u2192 ${fact.body.target}: ${fact.body.found}`;
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
      const to = handler.is === "proxied" ? ` to ${handler.target}${handler.upstreamUri}` : "";
      return `${fact.body.method} ${fact.body.path} is ${handler.is}${to}`;
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
      return `refused (${outcome.code})`;
    case "reset":
      return "closed without an answer";
    case "timed-out":
      return `no ${outcome.phase} within ${(outcome.ms / 1e3).toFixed(1)} s`;
    case "unresolved":
      return `${outcome.name} has no address`;
  }
}
function stateInWords(state) {
  const code = state.exitCode === null ? "" : `, exit code ${state.exitCode}`;
  const memory = state.oomKilled ? ", killed for memory" : "";
  const restarts = state.restartCount > 0 ? `, restarted ${state.restartCount} times` : "";
  return `${state.status}${code}${memory}${restarts}`;
}
function size(bytes) {
  return bytes === null ? "none" : `${Math.round(bytes / 2 ** 20)} MiB`;
}

// src/read/json.ts
function record(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
function array(value) {
  return Array.isArray(value) ? value : [];
}
function string(value) {
  return typeof value === "string" ? value : null;
}
function number(value) {
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value !== "string" || !/^-?\d+$/.test(value)) return null;
  return Number(value);
}
function strings(value) {
  return array(value).filter((item) => typeof item === "string");
}
function at(value, ...keys) {
  return keys.reduce((inner, key) => record(inner)[key], value);
}

// src/read/docker-ignore.ts
function isDockerIgnored(text, path) {
  const parts = path.split("/");
  const ways = parts.map((_, index) => parts.slice(0, index + 1).join("/"));
  let ignored = false;
  for (const { negated, matches } of patternsOf(text)) {
    if (ways.some((way) => matches.test(way))) ignored = !negated;
  }
  return ignored;
}
function patternsOf(text) {
  return text.split("\n").flatMap((line) => {
    if (line.startsWith("#") || line.trim() === "") return [];
    const negated = line.trim().startsWith("!");
    const pattern = cleaned(
      line.trim().slice(negated ? 1 : 0).trim()
    );
    return pattern === "" ? [] : [{ negated, matches: toRegExp(pattern) }];
  });
}
function cleaned(pattern) {
  const parts = pattern.split("/").filter((part) => part !== "" && part !== ".");
  return parts.join("/") || (pattern.includes(".") ? "." : "");
}
function toRegExp(pattern) {
  if (pattern === ".") return /^/;
  const body = pattern.replace(/\*\*\/|\*\*|\*|\?|\[\^?[^\]]+\]|\\.|[.+^${}()|[\]\\]/g, (token) => {
    if (token === "**/") return "(?:.*/)?";
    if (token === "**") return ".*";
    if (token === "*") return "[^/]*";
    if (token === "?") return "[^/]";
    if (token.startsWith("[") && token.length > 1) return token;
    return token.startsWith("\\") && token.length === 2 ? escaped(token.slice(1)) : `\\${token}`;
  });
  try {
    return new RegExp(`^${body}$`);
  } catch {
    return /(?!)/;
  }
}
function escaped(letter) {
  return /\w/.test(letter) ? letter : `\\${letter}`;
}

export {
  describe,
  outcomeInWords,
  diagnose,
  checkText,
  NOT_ASKED,
  isDockerIgnored,
  record,
  array,
  string,
  number,
  strings,
  at
};

import {
  ENGLISH,
  ENGLISH_WORDING,
  NO_ADDRESS,
  OUR_MARK,
  fill,
  listed,
  phrase
} from "./shared-causes-phrases.mjs";
import {
  UNNAMED
} from "./shared-case-codes-http.mjs";
import {
  hostName
} from "./shared-case-host-name.mjs";

// src/diagnose/container-words.ts
function eventInWords(service, event, wording) {
  const { action, exitCode, detail, of } = event;
  const texts = wording.evidence;
  const code = exitCode === null ? "" : fill(texts["with-exit-code"], { code: exitCode });
  const more = detail ? fill(texts["with-detail"], { detail }) : "";
  const text = texts[of ? `own-event-${action}` : `event-${action}`];
  return `${fill(text, { service })}${code}${more}`;
}
function stateInWords(service, state, wording) {
  const texts = wording.evidence;
  const { status, exitCode, oomKilled, restartCount } = state;
  const { manager = "", program = "" } = state.keeper ?? {};
  const is = fill(texts[textOf(state)], { service, status, manager, program });
  const code = exitCode === null ? "" : fill(texts["exit-code"], { code: exitCode });
  if (status === "created") return is + code;
  const memory = oomKilled ? texts["killed-for-memory"] : "";
  const often = restartCount === 1 ? texts["restarted-once"] : texts["restarted-often"];
  const restarts = restartCount > 0 ? fill(often, { count: restartCount }) : "";
  return is + code + memory + restarts;
}
function textOf({ runtime, status, keeper }) {
  if (keeper?.over) return `kept-${keeper.over}`;
  if (runtime && status === "absent") return runtime === "unit" ? "no-unit" : "no-process";
  if (runtime && status === "created") return "never-started";
  return TEXT_OF[status] ?? "in-state";
}
var TEXT_OF = {
  absent: "absent",
  created: "never-ran",
  restarting: "restarting",
  exited: "ended",
  dead: "ended"
};
function memoryInWords(service, memory, wording) {
  const { evidence: texts, lists } = wording;
  const { limit, peak, oomKills } = memory;
  const parts = [
    limit === null ? texts["no-memory-limit"] : fill(texts["memory-limit"], { size: megabytes(limit) }),
    ...peak === null ? [] : [fill(texts["memory-peak"], { size: megabytes(peak) })],
    ...oomKills === null ? [] : [fill(texts["memory-kills"], { count: oomKills })]
  ];
  return fill(texts.memory, { service, facts: parts.join(lists.comma) });
}
function megabytes(bytes) {
  return `${Math.round(bytes / 2 ** 20)} MB`;
}

// src/diagnose/machine-words.ts
var KINDS = /* @__PURE__ */ new Set([
  ...["unit.state", "unit.command", "host.process"],
  ...["host.memory", "host.disk", "kernel.kill"]
]);
function isOfMachine(fact) {
  return KINDS.has(fact.kind);
}
function machineInWords(fact, say2, { lists }) {
  switch (fact.kind) {
    case "unit.state":
      return unitInWords(fact.body, say2, lists.comma);
    case "unit.command":
      return say2("unit-command", { unit: fact.body.unit, command: fact.body.command });
    case "host.process": {
      const { pid, user, command, by, unit, ports } = fact.body;
      const known = by === "a shell" ? phrase("a-shell") : by;
      const starter = by === "systemd" && unit !== null ? unit : known;
      const params = { pid, user, command, by: starter, ports: ports.join(lists.and) };
      return say2(ports.length > 0 ? "process-listens" : "process", params);
    }
    case "host.memory": {
      const { total, available, swap } = fact.body;
      const sizes = { total: megabytes(total), available: megabytes(available) };
      return say2("machine-memory", { ...sizes, swap: megabytes(swap) });
    }
    case "host.disk": {
      const { mount, usedPercent, available } = fact.body;
      return say2("disk", { mount, percent: usedPercent, available: megabytes(available) });
    }
    case "kernel.kill": {
      const { pid, program, of } = fact.body;
      return say2(`killed-${of}`, { pid, program });
    }
  }
}
function unitInWords(state, say2, comma) {
  const { unit, load, active, sub, enabled, restarts, exitCode, signal } = state;
  if (load === "not-found") return say2("unit-unknown", { unit });
  const facts = [
    say2("unit-enabled", { enabled: enabled || load }),
    ...restarts > 0 ? [say2("unit-restarts", { count: restarts })] : [],
    ...exitCode === null ? [] : [say2("unit-code", { code: exitCode })],
    ...signal === null ? [] : [say2("unit-signal", { signal })]
  ];
  return say2("unit", { unit, active, sub, facts: facts.join(comma) });
}

// src/diagnose/say-check.ts
function say(text, params) {
  return { id: `check.${text}`, params };
}

// src/diagnose/tls-problem.ts
var PROBLEMS = [
  [/^CERT_HAS_EXPIRED/, "tls-expired"],
  [/^CERT_NOT_YET_VALID/, "tls-not-yet-valid"],
  [/^ERR_TLS_CERT_ALTNAME_INVALID/, "tls-other-name"],
  [/^DEPTH_ZERO_SELF_SIGNED_CERT/, "tls-self-signed"],
  [/^SELF_SIGNED_CERT_IN_CHAIN/, "tls-own-authority"],
  [/^UNABLE_TO_(?:VERIFY_LEAF|GET_ISSUER)/, "tls-unknown-issuer"],
  [/WRONG_VERSION_NUMBER|wrong version number|PACKET_LENGTH|packet length/, "tls-plain"],
  [/PROTOCOL_VERSION|UNSUPPORTED_PROTOCOL|protocol version|unsupported protocol/, "tls-protocol"],
  [/HANDSHAKE_FAILURE|handshake failure/, "tls-protocol"],
  [/UNRECOGNIZED_NAME|unrecognized name/, "tls-no-such-name"]
];
function tlsProblem(where, detail) {
  const text = PROBLEMS.find(([code]) => code.test(detail))?.[1];
  if (!text) return null;
  const names = /.* altnames: (.*)$/.exec(detail)?.[1] ?? "none";
  return say(text, text === "tls-other-name" ? { where, names } : { where });
}

// src/diagnose/no-answer.ts
function noAnswer(exchange, outcome2) {
  const where = hostOf(exchange.url);
  switch (outcome2.is) {
    case "refused":
      return noConnection(exchange, where, outcome2.code);
    case "reset":
      if (outcome2.spoke === "tls") return say("speaks-tls", { where });
      return tlsProblem(where, outcome2.detail) ?? say("reset", { where });
    case "timed-out":
      return say("timed-out", { where, seconds: Math.round(outcome2.ms / 100) / 10 });
    case "unresolved":
      return say("unresolved", { name: outcome2.name });
  }
}
function noConnection({ via, backend }, where, code) {
  if (code === NO_ADDRESS) {
    return say("no-address", {
      service: via === "proxied" ? "nginx" : backend ?? phrase("the-backend")
    });
  }
  return say(code.endsWith("UNREACH") ? "unreachable" : "refused", { where, code });
}
function hostOf(url) {
  return /^\w+:\/\/([^/]+)/.exec(url)?.[1] ?? url;
}

// src/diagnose/own-host.ts
function ownHost({ via, url, host }) {
  const name = hostName(host);
  const asked = hostName(hostOf(url));
  return via !== "proxied" || name === "" || HERE.has(name) || name === asked ? null : host;
}
var HERE = /* @__PURE__ */ new Set(["localhost", "127.0.0.1", "[::1]"]);
function withHost(request, host) {
  return host ? `${request} (Host: ${host})` : request;
}

// src/diagnose/swarm-words.ts
function taskInWords(task, { evidence }) {
  const { name, state, error, imageId } = task;
  if (!error && imageId !== null) {
    const image = `${task.image.split("@", 1)[0]} (${imageId.slice(0, "sha256:".length + 12)})`;
    return fill(evidence["task-of"], { name, state, image });
  }
  return fill(evidence[error ? "task-said" : "task"], { name, state, error });
}
function swarmServiceInWords(service, { wanted, running, update, updateSaid }, { evidence }) {
  const tasks = { service, running: running ?? "?", wanted: wanted ?? "*" };
  if (update === null) return fill(evidence.tasks, tasks);
  return fill(evidence["tasks-updated"], { ...tasks, update, said: updateSaid });
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
  "container.health",
  "kernel.kill"
]);
function describe(fact, wording = ENGLISH_WORDING) {
  return (SPEAKS.has(fact.kind) ? fact.seen.quote : null) ?? inWords(fact, wording);
}
function inWords(fact, wording) {
  const { subject: service } = fact;
  const texts = wording.evidence;
  const say2 = (key, params) => fill(texts[key], { service, ...params }, wording);
  switch (fact.kind) {
    case "http.exchange": {
      const { method, outcome: outcome2 } = fact.body;
      const url = plainUrl(fact.body.url);
      const said = withHost(outcomeInWords(outcome2, wording), ownHost(fact.body));
      return say2("exchange", { method, url, outcome: said });
    }
    case "container.state":
      return stateInWords(service, fact.body, wording);
    case "container.config":
      return say2("config", { command: [...fact.body.entrypoint, ...fact.body.command].join(" ") });
    case "container.image":
      return say2("image", { at: fact.body.createdAt });
    case "repo.commit":
      return say2("commit", { at: fact.body.at });
    case "container.network": {
      const { network, address } = fact.body;
      return say2(address ? "on-network-as" : "on-network", { network, address: address ?? "" });
    }
    case "container.health":
      return say2("health", { status: fact.body.status });
    case "container.event":
      return eventInWords(service, fact.body, wording);
    case "container.memory":
      return memoryInWords(service, fact.body, wording);
    case "compose.service":
      return declaredInWords(fact.body, say2);
    case "compose.failure":
      return fact.body.detail;
    case "dockerfile.instruction":
      return `${fact.body.instruction} ${fact.body.args.join(" ")}`;
    case "bind.source": {
      const { source, target, found } = fact.body;
      return say2("bind-source", { source, target, found: texts[found] });
    }
    case "app.setting":
      return say2("setting", { name: fact.body.name, value: fact.body.value });
    case "app.route":
      return say2("route", { method: fact.body.method, path: fact.body.path });
    case "repo.path":
      return say2("repo-path", { path: fact.body.path || ".", found: texts[fact.body.found] });
    case "supervised.program":
      return say2("supervised", { command: fact.body.command, program: service });
    case "script": {
      const { path, carriageReturns, shebang } = fact.body;
      const first = shebang ?? texts["no-shebang"];
      return say2(carriageReturns ? "script-windows" : "script", { path, shebang: first });
    }
    case "listener":
      return say2("listener", { address: fact.body.address, port: fact.body.port });
    case "credentials.equal": {
      const { variable, equal, serverVariable, server } = fact.body;
      const params = { variable, serverVariable, server };
      return say2(equal ? "same-credential" : "other-credential", params);
    }
    case "tcp.sockets":
      return say2("close-wait", { count: fact.body.closeWait, port: fact.body.port });
    case "dns.answer": {
      const { name, addresses, error } = fact.body;
      return addresses ? say2("resolves", { name, addresses: addresses.join(", ") }) : say2("resolves-to-nothing", { name, error: error ?? texts["no-answer"] });
    }
    case "tcp.connect": {
      const { host, port, result } = fact.body;
      return say2("connect", { host, port, result });
    }
    case "log.end":
      return say2("last-line", { text: fact.body.text });
    case "app.log":
      return say2("logged", { code: fact.body.code });
    default:
      return ofSystemInWords(fact, say2, wording);
  }
}
function ofSystemInWords(fact, say2, wording) {
  if (fact.kind === "task.state") return taskInWords(fact.body, wording);
  if (fact.kind === "swarm.service") return swarmServiceInWords(fact.subject, fact.body, wording);
  return isOfMachine(fact) ? machineInWords(fact, say2, wording) : nginxInWords(fact, say2);
}
function declaredInWords(service, say2) {
  const { enabled, profiles, networkMode, image, build, command } = service;
  const isProgram = networkMode === "host" && image === null && build === null;
  if (isProgram) return say2("on-machine", { command: command?.join(" ") ?? "" });
  return say2(enabled ? "in-compose-file" : "in-profile", { profiles: profiles.join(", ") });
}
function nginxInWords(fact, say2) {
  switch (fact.kind) {
    case "nginx.directive":
      return `${fact.body.name} ${fact.body.args.join(" ")}`;
    case "nginx.problem":
      return fact.body.detail;
    case "nginx.route": {
      const { handler, method, path } = fact.body;
      const target = handler.is === "proxied" ? `${handler.target}${handler.upstreamUri}` : "";
      return say2(`route-${handler.is}`, { request: `${method} ${path}`, target });
    }
    case "nginx.template":
      return say2("template", { variable: fact.body.variable, word: fact.body.word });
    case "nginx.unloaded":
      return say2("unloaded", { file: fact.body.file });
    case "nginx.error":
      return fact.body.message;
    case "nginx.access":
      return `${fact.body.method} ${fact.body.path} ${fact.body.status}`;
  }
}
function outcomeInWords(outcome2, wording = ENGLISH_WORDING) {
  const texts = wording.evidence;
  switch (outcome2.is) {
    case "answered":
      return String(outcome2.status);
    case "refused": {
      const { code } = outcome2;
      if (code === NO_ADDRESS) return texts["nobody-to-ask"];
      return fill(texts[code.endsWith("UNREACH") ? "no-host" : "refused"], { code });
    }
    case "reset":
      return texts.reset;
    case "timed-out": {
      const text = outcome2.phase === "connect" ? texts["no-connect"] : texts["no-answer-within"];
      return fill(text, { seconds: (outcome2.ms / 1e3).toFixed(1) });
    }
    case "unresolved":
      return fill(texts.unresolved, { name: outcome2.name });
  }
}
function plainUrl(url) {
  return url.replace(OUR_MARK, "");
}

// src/report/words.ts
function placeInWords(place) {
  if (place.file === null) return place.remote ?? "";
  return place.line === null ? place.file : `${place.file}:${place.line}`;
}
function clock(at) {
  const time = at?.slice(11, 19) ?? "";
  return /^\d\d:\d\d:\d\d$/.test(time) ? time : "";
}
function seconds(ms) {
  return ms < 1e3 ? `${Math.round(ms)} ms` : `${(ms / 1e3).toFixed(1)} s`;
}
function outcome(of, { wording } = ENGLISH) {
  return outcomeInWords(of, wording);
}
function isUndecided({ target, diagnosis }) {
  const { root } = diagnosis;
  return target.kind === "pasted" && root.length > 1 && root.every(({ confidence }) => confidence === "possible");
}
function isError(outcome2) {
  return outcome2.is === "answered" && outcome2.status >= 500;
}
function headline(report, language = ENGLISH) {
  const { report: texts, questions } = language;
  const [root] = report.diagnosis.root;
  if (report.verdict === "healthy") {
    const uploads = report.checks.filter(({ route }) => route === "upload");
    const open = uploads.find(({ pathOnly, outcome: outcome2 }) => pathOnly && isError(outcome2));
    if (open?.outcome.is === "answered") {
      return fill(texts["works-upload-open"], { status: open.outcome.status });
    }
    return uploads.length > 0 ? texts.works : texts["works-no-upload"];
  }
  if (report.target.kind === "pasted" && !root) {
    return report.verdict === "broken" ? texts["paste-broken"] : texts["paste-unknown"];
  }
  if (report.verdict === "unknown") {
    const notRun = questions["not-run"];
    const why = report.diagnosis.unanswered.find(({ question }) => question === notRun)?.why;
    return why ? fill(texts["not-told-because"], { why }) : texts["not-told"];
  }
  if (isUndecided(report)) {
    const { length } = report.diagnosis.root;
    return fill(texts["paste-undecided"], { count: length });
  }
  if (!root) return texts.unnamed;
  return [root.summary, changeInWords(root, language)].filter(Boolean).join(texts["between-sentences"]);
}
function changeInWords({ change }, { report: texts } = ENGLISH) {
  if (!change || change.at === null) return "";
  const text = texts[change.is === "changed" ? "changed-here" : "on-base-branch"];
  return fill(text, { place: change.at });
}
function changeOrWhy(cause, language = ENGLISH) {
  const why = cause.change?.why ?? null;
  return why === null ? changeInWords(cause, language) : fill(language.report["change-not-known"], { why });
}
var MARK = {
  true: "\u2713",
  false: "\u2717",
  null: "\xB7"
};
function mark(ok) {
  return MARK[`${ok}`];
}
function evidenceOf(cause) {
  const seen = /* @__PURE__ */ new Set();
  return cause.evidence.filter(({ source, quote }) => {
    const key = `${source} ${quote}`;
    return !seen.has(key) && seen.add(key);
  });
}
var WAYS = ["direct", "inside", "published", "proxied"];
function inOrder(checks) {
  const routes = [...new Set(checks.map(({ route }) => route))];
  return routes.flatMap(
    (route) => checks.filter((check) => check.route === route).sort((a, b) => WAYS.indexOf(a.via) - WAYS.indexOf(b.via))
  );
}
function requestOf({ request, outcome: of }, where, { report: texts } = ENGLISH) {
  if (request.method === UNNAMED.method) return texts["not-named"];
  const [, authority = "", path = ""] = /^\w+:\/\/([^/]*)(.*)$/s.exec(request.url) ?? [];
  const isAsked = of.is !== "refused" || of.code !== NO_ADDRESS;
  const plain = path.replace(OUR_MARK, "");
  if (where === "path" || !isAsked) return `${request.method} ${plain}`;
  const asked = `${request.method} ${authority}${plain}`;
  return where === "address" ? asked : withHost(asked, request.host);
}
function fixInWords(say2, { report: texts } = ENGLISH) {
  return fill(texts["fix-is"], { say: say2 });
}
function viaInWords(via, { scales }) {
  const known = scales.via;
  return known[via] ?? via;
}
function whyOf({ why, burst }, { report: texts, wording } = ENGLISH) {
  const rate = burst ? fill(texts["attempts-failed"], burst) : "";
  return [why ?? "", rate].filter(Boolean).join(wording.lists.semicolon);
}
function inShort(quote) {
  return quote.slice(0, QUOTE_LIMIT).replace(OWN_TIME, "").replace(/^nginx: (?=\[(?:error|crit|alert|warn)\])/, "").replace(/^(\[\w+\]) \d+#\d+: (?:\*\d+ )?/, "$1 ").replace(/, client: [^,]+(?:, server: [^,]*)?/, "").replace(/, host: "[^"]*"/, "").replace(OUR_MARK, "");
}
var QUOTE_LIMIT = 1e3;
var OWN_TIME = /^\[?\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d+)?(?: ?(?:UTC|Z|[+-]\d\d:?\d\d))?\]? +/;
var NAMED = 3;
function unansweredInWords({ question, why, causes }, { report: texts, wording } = ENGLISH) {
  const asked = fill(texts.named, { name: question, text: why });
  if (causes.length === 0) return asked;
  const ended = /[.?!。？！]$/.test(asked) ? asked : `${asked}${texts.stop}`;
  const left = causes.length - NAMED;
  const names = left > 0 ? [...causes.slice(0, NAMED), fill(texts.more, { count: left })] : [...causes];
  const text = texts[causes.length > 1 ? "are-not-excluded" : "is-not-excluded"];
  return fill(text, { asked: ended, causes: listed(names, wording.lists.and, wording) });
}
function onePerCause(list) {
  return list.filter(
    ({ cause }, index) => list.findIndex((other) => other.cause === cause) === index
  );
}

export {
  say,
  noAnswer,
  hostOf,
  ownHost,
  describe,
  placeInWords,
  clock,
  seconds,
  outcome,
  isUndecided,
  headline,
  changeInWords,
  changeOrWhy,
  mark,
  evidenceOf,
  inOrder,
  requestOf,
  fixInWords,
  viaInWords,
  whyOf,
  inShort,
  unansweredInWords,
  onePerCause
};

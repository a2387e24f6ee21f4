import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url), __filename = import.meta.filename, __dirname = import.meta.dirname;
import {
  commit,
  composeConfig,
  modelOf as modelOf2,
  recordOf,
  repository
} from "./shared-gather-repository.mjs";
import {
  seal,
  withoutValues
} from "./shared-case-seal.mjs";
import {
  reportOf
} from "./shared-diagnose-assess.mjs";
import {
  CAPROVER_APP,
  asRun,
  bySystemd,
  commandOf,
  eventIn,
  evidenceOf,
  failedByTask,
  isOnItsWay,
  isTakenBack,
  journalIn,
  keptAs,
  keptPrograms,
  keptStory,
  machineClock,
  numbered,
  presentTasks,
  processesIn,
  readListeners,
  socketsIn,
  splitDockerLog,
  standingTasks,
  stateOfUnit,
  swarmService,
  tasksOf,
  telling,
  unitsIn
} from "./shared-read-places-image.mjs";
import {
  containerState,
  keptVariable,
  readAppLog,
  sealed
} from "./shared-read-compose-compose-services.mjs";
import {
  OWNER,
  OWNER_FILE,
  PROJECT,
  REPLACED,
  RUN,
  SERVICE,
  ownLabels,
  removeLabelled,
  removeLeftovers,
  scratchName
} from "./shared-stack-remove.mjs";
import {
  SshError,
  configArguments,
  httpOver,
  userConfig
} from "./shared-ports-ssh-options.mjs";
import "./shared-ports-http-open.mjs";
import {
  Unavailable,
  take
} from "./shared-gather-capture.mjs";
import {
  LOOKED
} from "./shared-case-coverage.mjs";
import {
  EngineError,
  StackUnavailable
} from "./shared-ports-docker.mjs";
import {
  commandPort,
  programName,
  resolvePlan
} from "./shared-plan-resolve.mjs";
import {
  redactor
} from "./shared-case-secrets-carried.mjs";
import "./shared-report-speech.mjs";
import {
  listensOf,
  modelOf,
  namesOf,
  nginxOptions,
  parseTarget,
  routeFor,
  serversIn,
  serversOf,
  spanOf
} from "./shared-vscode-languageserver-types.mjs";
import {
  allDirectives,
  configFromDump,
  configFromFiles,
  httpBlock,
  isNginxImage,
  readNginxError
} from "./shared-read-nginx-syntax-grammar.mjs";
import {
  namedSecrets,
  problemInWords,
  secretValues
} from "./shared-plan-options.mjs";
import {
  UsageError,
  speaking
} from "./shared-plan-usage-error.mjs";
import {
  TOOL
} from "./shared-package.mjs";
import "./shared-report-settling.mjs";
import "./shared-read-docker-ignore.mjs";
import {
  array,
  at,
  number,
  record,
  string,
  strings
} from "./shared-yaml.mjs";
import "./shared-report-project-home.mjs";
import "./shared-diagnose-describe.mjs";
import {
  spoken
} from "./shared-causes-proxy-config-location-uri-double-or-stripped-prefix.mjs";
import "./shared-case-last-words.mjs";
import {
  withoutQuery
} from "./shared-case-container-start.mjs";
import "./shared-verbs-load-language.mjs";
import {
  NO_ADDRESS
} from "./shared-causes-phrases.mjs";
import "./shared-case-codes-http.mjs";
import {
  hostName
} from "./shared-case-host-name.mjs";
import {
  sshDestination
} from "./shared-ports-ssh-destination.mjs";
import "./shared-plan-nearest.mjs";
import "./shared-case-language-tag.mjs";
import "./shared-case-closest.mjs";
import "./shared-runtime.mjs";

// src/verbs/checking/collect.ts
import { randomUUID } from "node:crypto";

// src/ports/audit.ts
function newAudit(now) {
  const lines = [];
  return {
    note: (line) => lines.push(`${new Date(now()).toISOString()} ${line}`),
    lines: () => lines
  };
}
function commandShown(argv) {
  return argv.map((word) => word.includes("\n") ? `'${word.trim().slice(0, 40)}\u2026'` : word).join(" ");
}

// src/probe/backends.ts
function backendOf(plan, route, upstream) {
  if (route.backend) return route.backend;
  const found = upstream("GET", route.path)?.backend ?? null;
  return found?.service === plan.backend?.service ? plan.backend : found;
}
function awaitedBackends(plan, upstream) {
  const found = [];
  const add = (backend, path, believed) => {
    const known = ({ service, port }) => service === backend?.service && (believed || port === backend.port);
    if (backend && !found.some(known)) found.push({ ...backend, path, believed });
  };
  add(plan.backend, plan.health.direct, plan.sources["backend.port"]?.from === "discovered");
  for (const route of plan.routes) {
    add(backendOf(plan, route, upstream), null, route.backend === null);
  }
  if (plan.upload && !plan.backend) {
    add(upstream(plan.upload.method, plan.upload.path)?.backend ?? null, null, true);
  }
  return found;
}

// src/probe/in-front.ts
var IN_FRONT = { "x-forwarded-proto": "https" };
var REDIRECTS = /* @__PURE__ */ new Set([301, 302, 303, 307, 308]);
function askedFromInFront(question, reply) {
  const { via, scheme, secure, headers } = question;
  if (via !== "proxied" || scheme === "https" || secure || isFromInFront(question)) return null;
  return secureTarget(question, reply) && { ...question, headers: { ...headers, ...IN_FRONT } };
}
function isFromInFront({ headers }) {
  return headers["x-forwarded-proto"] === IN_FRONT["x-forwarded-proto"];
}
function secureTarget({ host }, { outcome: outcome2 }) {
  if (outcome2.is !== "answered" || !REDIRECTS.has(outcome2.status)) return null;
  const url = URL.parse(outcome2.headers["location"] ?? "");
  return url?.protocol === "https:" && url.hostname === hostName(host) ? url : null;
}

// src/probe/tls-port.ts
var WANTS_TLS = /https|\bssl\b|\btls\b/i;
function askedByTls(question, { outcome: outcome2 }) {
  if (question.via === "proxied" || question.scheme === "https") return null;
  if (question.method !== "GET" || question.endpoint === null) return null;
  const mayWant = outcome2.is === "reset" && (outcome2.afterBytes === 0 || isNotHttp(outcome2.detail)) || outcome2.is === "answered" && outcome2.status === 400 && WANTS_TLS.test(outcome2.body);
  return mayWant ? byTls(question) : null;
}
function isNotHttp(detail) {
  return detail.startsWith("HPE_INVALID");
}
function byTls(question) {
  return { ...question, scheme: "https", insecure: true };
}
function portOf({ endpoint }) {
  return `${endpoint?.address}:${endpoint?.port}`;
}

// src/probe/ask.ts
var CONNECT_TIMEOUT_MS = 1e4;
async function ask(deps, question) {
  const mark = deps.mark();
  const path = question.method === "GET" ? marked(question.path, mark) : encoded(question.path);
  const headers = { "user-agent": `bad-gateway/1.0 (probe ${mark})`, ...question.headers };
  const at2 = new Date(deps.clock.now()).toISOString();
  const sent = { ...question, path, headers };
  const { reply, asked } = await sendAsSpoken(deps, sent);
  const { check: check2, route, via, backend, attempt, method, host, body } = question;
  const exchange = {
    check: check2,
    route,
    via,
    backend,
    attempt,
    method,
    url: urlOf(asked, path),
    path,
    host,
    sentBytes: body?.bytes ?? 0,
    at: at2,
    ...isFromInFront(asked) ? { forwardedProto: "https" } : {},
    outcome: reply.outcome
  };
  deps.onExchange?.(exchange);
  return { exchange, reply };
}
async function sendAsSpoken(deps, question) {
  const isKnown = question.via !== "proxied" && deps.tlsPorts?.has(portOf(question));
  const first = isKnown ? byTls(question) : question;
  const reply = await sendFollowing(deps, first);
  for (const second of [askedByTls(first, reply), askedLeniently(first, reply)]) {
    const other2 = second && await sendFollowing(deps, second);
    if (!second || other2?.outcome.is !== "answered") continue;
    if (second.scheme === "https") deps.tlsPorts?.add(portOf(question));
    return { reply: other2, asked: second };
  }
  const fronted = askedFromInFront(first, reply);
  const other = fronted && await sendOnce(deps, fronted);
  const isServed = other?.outcome.is === "answered" && !secureTarget(first, other);
  return fronted && isServed ? { reply: other, asked: fronted } : { reply, asked: first };
}
var STRICT = /^HPE_INVALID|^Response body length does not match/;
function askedLeniently(question, { outcome: outcome2 }) {
  const isRefused = outcome2.is === "reset" && STRICT.test(outcome2.detail);
  return question.via !== "proxied" && isRefused ? { ...question, lenient: true } : null;
}
async function sendFollowing(deps, question) {
  const reply = await sendOnce(deps, question);
  const { secure, scheme, body } = question;
  if (body || scheme === "https" || !secure) return reply;
  const target = secureTarget(question, reply);
  if (!target) return reply;
  const next = await sendOnce(deps, {
    ...question,
    scheme: "https",
    endpoint: secure,
    host: target.host,
    path: target.pathname + target.search
  });
  if (next.outcome.is !== "answered") return next;
  return { ...next, outcome: { ...next.outcome, redirects: [target.href] } };
}
async function sendOnce(deps, question) {
  const { endpoint, method, scheme, path, host, headers, body, insecure, timeoutMs } = question;
  const from = endpoint?.from ?? null;
  const transport = from === null ? deps.http : await deps.inside(from);
  if (!endpoint || !transport) {
    const outcome2 = { is: "refused", code: NO_ADDRESS, ms: 0 };
    return { outcome: outcome2, text: "", setCookies: [] };
  }
  const request = {
    method,
    scheme,
    address: endpoint.address,
    port: endpoint.port,
    path,
    host,
    ...question.via === "proxied" || !question.backend ? {} : { serverName: question.backend },
    headers,
    ...question.webSocket ? { webSocket: true } : {},
    ...question.lenient ? { lenient: true } : {},
    body,
    insecure,
    connectTimeoutMs: Math.min(CONNECT_TIMEOUT_MS, timeoutMs),
    timeoutMs,
    signal: deps.signal
  };
  return transport.send(request);
}
function marked(path, mark) {
  return `${encoded(path)}${path.includes("?") ? "&" : "?"}bad-gateway=${mark}`;
}
function encoded(path) {
  return path.replace(/[^\x21-\x7e]/gu, encodeURIComponent);
}
function urlOf({ scheme, endpoint, backend, host }, path) {
  const address = endpoint?.address.includes(":") ? `[${endpoint.address}]` : endpoint?.address;
  const where = endpoint ? `${address}:${endpoint.port}` : backend ?? host;
  return `${scheme}://${where}${path}`;
}

// src/probe/failing.ts
function isFailing({ outcome: outcome2 }, expect) {
  if (outcome2.is !== "answered") return true;
  if (expect) return !expect.includes(outcome2.status);
  return outcome2.status >= 500 || outcome2.status === 413;
}
function mayHaveKilled({ outcome: outcome2 }) {
  return outcome2.is === "reset" || outcome2.is === "answered" && outcome2.status === 502;
}
function repeatGaps({ outcome: outcome2 }) {
  if (outcome2.ms > 1e4) return [];
  return outcome2.ms > 1e3 ? [250] : [250, 1e3];
}

// src/probe/burst.ts
var ATTEMPTS = 20;
var AT_ONCE = 5;
var LONGEST_MS = 3e4;
async function probeBursts(deps, { target }, tried) {
  const notes = [];
  for (const { check: check2, attempts } of tried) {
    const { method, via, webSocket } = check2.question;
    const isHopeless = hasOnlyFailed(check2, attempts);
    const isMixed = hasFailed(check2, attempts) && !isHopeless;
    const isOthers = target.kind !== "compose";
    const isWanted = isMixed || isOthers && (!isHopeless || isRejected(check2, attempts));
    if (method !== "GET" || via !== "proxied" || webSocket || !isWanted) continue;
    const note = await burst(deps, { check: check2, attempts });
    if (note !== null) notes.push(note);
  }
  return notes;
}
function hasFailed({ expect }, attempts) {
  return attempts.some((attempt) => isFailing(attempt, expect));
}
function hasOnlyFailed({ expect }, attempts) {
  return attempts.every((attempt) => isFailing(attempt, expect));
}
function isRejected({ expect }, attempts) {
  return attempts.every((attempt) => {
    const status2 = attempt.outcome.is === "answered" ? attempt.outcome.status : 0;
    return status2 >= 400 && status2 < 500 && !isLimit(attempt, expect);
  });
}
async function burst(deps, { check: check2, attempts }) {
  const { onExchange, ...quiet } = deps;
  const { question, expect } = check2;
  const start2 = deps.clock.elapsed();
  let count = attempts.length;
  while (count < ATTEMPTS && deps.clock.elapsed() < start2 + LONGEST_MS) {
    const wave = [];
    while (wave.length < AT_ONCE && count < ATTEMPTS) {
      wave.push(ask(quiet, { ...question, attempt: ++count }));
    }
    const exchanges = (await Promise.all(wave)).map(({ exchange }) => exchange);
    const limited = exchanges.find((exchange) => isLimit(exchange, expect));
    for (const exchange of exchanges) if (!isLimit(exchange, expect)) onExchange?.(exchange);
    if (limited?.outcome.is === "answered") {
      const { status: status2 } = limited.outcome;
      return `${question.check} was not asked on: the server limits how often it is asked (${status2}).`;
    }
  }
  return null;
}
function isLimit({ outcome: outcome2 }, expect) {
  if (outcome2.is !== "answered" || expect?.includes(outcome2.status)) return false;
  return outcome2.status === 429 || outcome2.status === 503;
}

// src/probe/check.ts
async function runCheck(deps, check2, repeat) {
  const { exchange } = await ask(deps, check2.question);
  const again2 = repeat ? await repeats(deps, check2, exchange) : [];
  return [exchange, ...again2];
}
async function repeats(deps, { question, expect }, first, most = Number.POSITIVE_INFINITY) {
  if (!isFailing(first, expect)) return [];
  const again2 = [];
  for (const gap of repeatGaps(first).slice(0, most)) {
    await deps.clock.sleep(gap, deps.signal);
    const attempt = first.attempt + again2.length + 1;
    again2.push((await ask(deps, { ...question, attempt })).exchange);
  }
  return again2;
}

// src/probe/scene.ts
var ENGINE_HOST = "the engine's machine";
var LOOPBACK = "127.0.0.1";
function stateOf(scene, service) {
  return scene.services.find((state) => state.service === service) ?? null;
}

// src/probe/questions.ts
function proxied(topic, { plan, scene, timeoutMs, byHttps, fromInFront }) {
  const { endpoints } = scene;
  const scheme = byHttps ? "https" : plan.proxy?.scheme ?? "http";
  const endpoint = byHttps ? endpoints.secure : endpoints.proxy;
  const isRunning2 = stateOf(scene, plan.proxy?.service ?? null)?.status === "running";
  if (!endpoint && isRunning2 && plan.target.kind !== "compose") return null;
  return {
    ...base(
      fromInFront ? { ...topic, headers: { ...IN_FRONT, ...topic.headers } } : topic,
      "proxied"
    ),
    scheme,
    endpoint,
    host: plan.proxy?.host ?? hostFor(endpoint, scheme),
    insecure: plan.proxy?.insecure ?? false,
    timeoutMs,
    secure: endpoints.secure
  };
}
function direct(topic, host, { plan, scene, timeoutMs }) {
  const { backend } = topic;
  if (!backend || backend.port === null) return null;
  const found = scene.endpoints.backends[backend.service];
  const endpoint = found && found.address !== null ? { address: found.address, port: backend.port, from: found.from } : null;
  if (!endpoint && stateOf(scene, backend.service)?.status === "running") return null;
  return {
    ...base(topic, "direct"),
    scheme: "http",
    endpoint,
    host: host ?? plan.proxy?.host ?? `localhost:${backend.port}`,
    insecure: false,
    timeoutMs,
    secure: null
  };
}
function published(topic, { scene, timeoutMs }) {
  const { backend } = topic;
  if (!backend || backend.port === null) return null;
  const endpoint = scene.endpoints.backends[backend.service]?.published[backend.port];
  if (!endpoint) return null;
  return {
    ...base(topic, "published"),
    scheme: "http",
    endpoint,
    host: `localhost:${endpoint.port}`,
    insecure: false,
    timeoutMs,
    secure: null
  };
}
function inside(topic, asking2) {
  const { within: within2, backends } = asking2.scene.endpoints;
  const question = direct(topic, null, asking2);
  if (!question || within2 === null || question.backend === null) return null;
  const { backend: service, endpoint } = question;
  const found = backends[service];
  if (!endpoint || !found || found.address === LOOPBACK) return null;
  const there = { address: found.name, port: endpoint.port, from: within2 };
  return { ...question, ...base(topic, "inside"), endpoint: there };
}
function base({ check: check2, route, method, path, headers, body, backend }, via) {
  return {
    check: `${check2}:${via}`,
    route,
    via,
    backend: backend?.service ?? null,
    attempt: 1,
    method,
    path,
    headers,
    body
  };
}
function hostFor(endpoint, scheme) {
  const usual = scheme === "https" ? 443 : 80;
  const port = endpoint?.from === null ? endpoint.port : usual;
  return port === usual ? "localhost" : `localhost:${port}`;
}

// src/probe/from-inside.ts
async function probeFromInside(deps, asking2, topic, exchanges) {
  const isFine = (via) => exchanges.filter(({ check: check2 }) => check2 === `${topic.check}:${via}`).map(({ outcome: outcome2 }) => outcome2.is === "answered" && outcome2.status < 400);
  if (isFine("direct")[0] !== true || isFine("proxied").every(Boolean)) return;
  const { within: within2 } = asking2.scene.endpoints;
  const question = inside(topic, asking2);
  if (question && within2 !== null && await deps.inside(within2)) await ask(deps, question);
}

// src/probe/login.ts
var NO_CREDENTIALS = {
  is: "none",
  headers: {},
  secrets: [],
  last: null,
  why: null
};
async function logIn(deps, auth, place) {
  if (!auth) return NO_CREDENTIALS;
  if (auth.is === "headers") return { ...NO_CREDENTIALS, is: "given", headers: auth.headers };
  const session = { saved: {}, cookies: /* @__PURE__ */ new Map() };
  let last = null;
  for (const [index, step] of auth.steps.entries()) {
    const question = place(topicOf(step, session));
    if (!question) return { ...NO_CREDENTIALS, is: "failed", why: "there is no way to the stack" };
    last = await ask(deps, question);
    remember(session, last.reply);
    const isLast = index === auth.steps.length - 1;
    const why = problemOf(step, last.reply, session, isLast);
    if (why !== null) return { ...NO_CREDENTIALS, ...secretsOf(session), is: "failed", last, why };
  }
  const cookie = cookieHeader(session);
  const headers = fillAll(auth.headers, session);
  return {
    is: "given",
    headers: { ...cookie, ...headers },
    ...secretsOf(session),
    last,
    why: null
  };
}
function topicOf(step, session) {
  const fill = (text) => fillIn(text, session);
  const content = step.form !== null ? new URLSearchParams(fillAll(step.form, session)).toString() : step.json === null ? null : JSON.stringify(fillDeep(step.json, session));
  const bytes = content === null ? null : new TextEncoder().encode(content);
  const type = step.form === null ? "application/json" : "application/x-www-form-urlencoded";
  return {
    check: "login",
    route: "login",
    method: step.method,
    path: fill(step.path),
    headers: {
      ...bytes ? { "content-type": type } : {},
      ...cookieHeader(session),
      ...fillAll(step.headers, session)
    },
    body: bytes && { bytes: bytes.length, chunks: () => [bytes] },
    backend: null
  };
}
function problemOf(step, { outcome: outcome2, text }, session, isLast) {
  if (outcome2.is !== "answered") return `${step.path}: no answer`;
  const isGood = outcome2.status < 400;
  const names2 = Object.entries(step.save);
  const isUnheard = outcome2.status === 502 || outcome2.status === 504;
  if (isUnheard || !isGood && (isLast || names2.length > 0))
    return `${step.path} answered ${outcome2.status}`;
  for (const [name, path] of names2) {
    const value = valueAt(text, path);
    if (value === null) return `${step.path}: the answer has no ${path}`;
    session.saved[name] = value;
  }
  return null;
}
function valueAt(text, path) {
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  for (const key of path.replace(/^\$\./, "").split(".")) {
    value = typeof value === "object" && value !== null ? Reflect.get(value, key) : void 0;
  }
  return typeof value === "string" || typeof value === "number" ? String(value) : null;
}
function remember({ cookies }, { setCookies }) {
  for (const cookie of setCookies) {
    const [, name, value] = /^\s*([^=;\s]+)=([^;]*)/.exec(cookie) ?? [];
    if (name !== void 0 && value !== void 0) cookies.set(name, value);
  }
}
function cookieHeader({ cookies }) {
  const pairs = [...cookies].map(([name, value]) => `${name}=${value}`);
  return pairs.length > 0 ? { cookie: pairs.join("; ") } : {};
}
function secretsOf({ saved, cookies }) {
  return { secrets: [...Object.values(saved), ...cookies.values()] };
}
function fillIn(text, { saved }) {
  return text.replace(/\$\{(\w+)\}/g, (whole, name) => saved[name] ?? whole);
}
function fillAll(map, session) {
  return Object.fromEntries(
    Object.entries(map).map(([name, value]) => [name, fillIn(value, session)])
  );
}
function fillDeep(value, session) {
  if (typeof value === "string") return fillIn(value, session);
  if (Array.isArray(value)) return value.map((item) => fillDeep(item, session));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, fillDeep(item, session)])
  );
}

// src/probe/unmapped.ts
async function probeUnmapped(deps, asking2, topics, exchanges) {
  const questions = topics.flatMap((topic) => {
    const mapped = deps.upstream(topic.method, topic.path);
    const answer = exchanges.find(({ check: check2 }) => check2 === `${topic.check}:proxied`);
    if (!mapped || !answer || !isUnknown(answer)) return [];
    if (withoutQuery(mapped.uri) === withoutQuery(topic.path)) return [];
    const backend = topic.backend ?? mapped.backend;
    const question = direct({ ...topic, backend }, mapped.host, asking2);
    return question ? [{ ...question, check: `${topic.check}:unmapped` }] : [];
  });
  await Promise.all(questions.map((question) => ask(deps, question)));
}
function isUnknown({ outcome: outcome2 }) {
  return outcome2.is === "answered" && [404, 405].includes(outcome2.status);
}

// src/probe/early.ts
function decideEarly(scene, needed, deaths, readCrash2) {
  const { is, detail } = scene.start;
  if (is === "failed") return { service: null, because: "start-failed", detail };
  for (const service of needed) {
    const state = stateOf(scene, service);
    if (state && waitsForOthers(scene, state, readCrash2)) continue;
    const because = (state && (incurableState(state, is === "done") ?? incurableSilence(state, readCrash2))) ?? incurableDeaths(deaths.get(service) ?? [], readCrash2);
    if (because) return { service, because, detail: state?.error ?? "" };
  }
  return null;
}
function incurableState(state, started2) {
  const { status: status2, error, exitCode } = state;
  const isDown = status2 === "exited" || status2 === "dead" || status2 === "created";
  if (isDown && error !== "") return "engine-error";
  const down = isDown || status2 === "restarting";
  if (down && (exitCode === 126 || exitCode === 127)) return "command-not-runnable";
  if ((status2 === "exited" || status2 === "dead") && !willRestart(state)) {
    return "exited-without-restart";
  }
  return started2 && (status2 === "absent" || status2 === "created") ? "never-started" : null;
}
function waitsForOthers(scene, state, read) {
  const last = state.deaths.at(-1)?.output;
  if (state.status !== "exited" || !last || !read(last).unresolved) return false;
  const others = scene.services.filter(({ service }) => service !== state.service);
  return scene.start.is === "running" || !others.every(isUp);
}
function isUp(state) {
  const { status: status2, exitCode, listening } = state;
  if (status2 === "exited") return exitCode === 0 || !willRestart(state);
  return status2 === "running" && listening?.length !== 0;
}
function incurableSilence(state, read) {
  if (state.status !== "running" || state.silentOutput === null) return null;
  return read(state.silentOutput).failedLoads >= 2 ? "import-failed-twice" : null;
}
function willRestart({ restartPolicy, exitCode, restartCount }) {
  const [policy, most] = restartPolicy.split(":");
  if (policy === "always" || policy === "unless-stopped") return true;
  if (policy !== "on-failure" || exitCode === 0) return false;
  return most === void 0 || Number(most) === 0 || restartCount < Number(most);
}
function incurableDeaths(record3, read) {
  const crashes = record3.slice(-3).map(({ death, othersReady: othersReady2 }) => ({
    exitCode: death.exitCode,
    crash: death.output === null ? null : read(death.output),
    othersReady: othersReady2
  }));
  const [last, before, third] = crashes.toReversed();
  if (last?.crash?.incurable === "configuration") return "configuration-refused";
  if (last?.crash?.incurable === "import" && before?.crash?.incurable === "import") {
    return "import-failed-twice";
  }
  if (!last?.crash || !third) return null;
  const isSame2 = crashes.every(
    ({ exitCode, crash, othersReady: othersReady2 }) => othersReady2 && exitCode === last.exitCode && crash?.signature === last.crash?.signature
  );
  return isSame2 ? "same-crash-three-times" : null;
}
var SETTLED_MS = 1e4;
function othersReady(scene, service, except, now) {
  const dependents = dependentsOf(scene, service);
  return scene.services.filter(
    (other) => other.service !== service && !dependents.has(other.service) && !except.includes(other.service)
  ).every((other) => isReady(other, now));
}
function isReady(state, now) {
  if (state.status === "exited") return state.exitCode === 0;
  if (state.status !== "running") return false;
  if (state.health !== "none") return state.health === "healthy";
  if (state.listening?.some(({ loopback }) => !loopback)) return true;
  return state.startedAt !== null && now - Date.parse(state.startedAt) >= SETTLED_MS;
}
function dependentsOf(scene, service) {
  const found = /* @__PURE__ */ new Set([service]);
  for (const name of found) {
    for (const state of scene.services) {
      if (state.dependsOn.includes(name)) found.add(state.service);
    }
  }
  return found;
}

// src/probe/upload-body.ts
import { basename } from "node:path";

// src/probe/multipart.ts
function multipart(boundary, fields, file2) {
  const encode = (text) => new TextEncoder().encode(text);
  const texts = Object.entries(fields).map(
    ([name, value]) => `--${boundary}\r
Content-Disposition: form-data; name="${quoted(name)}"\r
\r
${value}\r
`
  );
  const head = encode(
    `${texts.join("")}--${boundary}\r
Content-Disposition: form-data; name="${quoted(file2.field)}"; filename="${quoted(file2.name)}"\r
Content-Type: ${file2.type}\r
\r
`
  );
  const tail = encode(`\r
--${boundary}--\r
`);
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    body: {
      bytes: head.length + file2.bytes + tail.length,
      async *chunks() {
        yield head;
        yield* file2.chunks();
        yield tail;
      }
    }
  };
}
function quoted(name) {
  return name.replaceAll('"', "%22").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

// src/probe/sample/filler.ts
var LINE = "bad-gateway sample data, safe to delete. ";
function textFiller(bytes) {
  const filler = new Uint8Array(Math.max(0, bytes));
  const line = new TextEncoder().encode(LINE);
  for (let at2 = 0; at2 < filler.length; at2 += line.length) {
    filler.set(line.subarray(0, filler.length - at2), at2);
  }
  return filler;
}
function randomFiller(bytes) {
  const filler = new Uint8Array(Math.max(0, bytes));
  let state = 2654435769;
  for (let at2 = 0; at2 < filler.length; at2++) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    filler[at2] = state & 255;
  }
  return filler;
}
function concat(...parts) {
  return new Uint8Array(Buffer.concat(parts));
}

// src/probe/sample/pdf.ts
function pdf(bytes) {
  const bare = withPadding(0).length;
  const first = withPadding(Math.max(0, bytes - bare)).length;
  return withPadding(Math.max(0, bytes - bare - (first - Math.max(bytes, bare))));
}
function withPadding(size) {
  const encode = (text) => new TextEncoder().encode(text);
  const objects = [
    encode("<< /Type /Catalog /Pages 2 0 R >>"),
    encode("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"),
    encode("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>"),
    concat(encode(`<< /Length ${size} >>
stream
`), textFiller(size), encode("\nendstream"))
  ];
  const parts = [encode("%PDF-1.4\n")];
  const offsets = [];
  let length = parts[0]?.length ?? 0;
  for (const [index, object] of objects.entries()) {
    offsets.push(length);
    const part = concat(encode(`${index + 1} 0 obj
`), object, encode("\nendobj\n"));
    parts.push(part);
    length += part.length;
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n 
`);
  parts.push(
    encode(
      `xref
0 ${objects.length + 1}
0000000000 65535 f 
${table.join("")}trailer
<< /Size ${objects.length + 1} /Root 1 0 R >>
startxref
${length}
%%EOF
`
    )
  );
  return concat(...parts);
}

// src/probe/sample/png.ts
import { crc32, deflateSync } from "node:zlib";
var SIGNATURE = new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10]);
var SIDE = 16;
function png(bytes) {
  const header = new Uint8Array([0, 0, 0, SIDE, 0, 0, 0, SIDE, 8, 0, 0, 0, 0]);
  const rows = new Uint8Array(SIDE * (SIDE + 1)).fill(170);
  for (let row = 0; row < SIDE; row++) rows[row * (SIDE + 1)] = 0;
  const image = concat(SIGNATURE, chunk("IHDR", header), chunk("IDAT", deflateSync(rows)));
  const end = chunk("IEND", new Uint8Array());
  const padding = chunk("paDd", randomFiller(bytes - image.length - end.length - 12));
  return concat(image, padding, end);
}
function chunk(type, content) {
  const named2 = concat(new TextEncoder().encode(type), content);
  return concat(number2(content.length), named2, number2(crc32(named2)));
}
function number2(value) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return new Uint8Array(bytes);
}

// src/probe/sample/zip.ts
import { crc32 as crc322 } from "node:zlib";

// src/probe/sample/numbers.ts
function numbers(...values) {
  const bytes = Buffer.alloc(values.reduce((sum, [width]) => sum + width, 0));
  let at2 = 0;
  for (const [width, value] of values) at2 = bytes.writeUIntLE(value, at2, width);
  return new Uint8Array(bytes);
}

// src/probe/sample/zip.ts
function zip(entries) {
  const bodies = [];
  const directory = [];
  let offset = 0;
  for (const { name, content } of entries) {
    const path = new TextEncoder().encode(name);
    const common = shared(content, path.length);
    const header = concat(numbers([4, 67324752]), common, path);
    bodies.push(header, content);
    const place = numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]);
    directory.push(concat(numbers([4, 33639248], [2, 20]), common, place, path));
    offset += header.length + content.length;
  }
  const size = directory.reduce((sum, entry) => sum + entry.length, 0);
  const count = entries.length;
  const end = numbers(
    [4, 101010256],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, size],
    [4, offset],
    [2, 0]
  );
  return concat(...bodies, ...directory, end);
}
function shared(content, nameLength) {
  const NEW_YEAR_2024 = 2024 - 1980 << 9 | 1 << 5 | 1;
  return numbers(
    [2, 20],
    [2, 0],
    [2, 0],
    [2, 0],
    [2, NEW_YEAR_2024],
    [4, crc322(content)],
    [4, content.length],
    [4, content.length],
    [2, nameLength],
    [2, 0]
  );
}

// src/probe/sample/xlsx.ts
var XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
var PACKAGE = "http://schemas.openxmlformats.org/package/2006";
var DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
var MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
var SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
var relationships = (type, target) => `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${DOCUMENT}/${type}" Target="${target}"/></Relationships>`;
var ROWS = [
  ["name", "code", "quantity"],
  ["sample", "4006381333931", "1"],
  ["sample", "9780201379624", "2"]
];
function xlsx(bytes) {
  const parts = [
    [
      "[Content_Types].xml",
      `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="application/octet-stream"/><Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SPREADSHEET}.worksheet+xml"/></Types>`
    ],
    ["_rels/.rels", relationships("officeDocument", "xl/workbook.xml")],
    [
      "xl/workbook.xml",
      `${XML}<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`
    ],
    ["xl/_rels/workbook.xml.rels", relationships("worksheet", "worksheets/sheet1.xml")],
    ["xl/worksheets/sheet1.xml", sheet()]
  ];
  const entries = parts.map(([name, text]) => ({ name, content: new TextEncoder().encode(text) }));
  const padding = (size) => ({
    name: "xl/padding.bin",
    content: randomFiller(size)
  });
  const bare = zip([...entries, padding(0)]).length;
  return zip([...entries, padding(bytes - bare)]);
}
function sheet() {
  const rows = ROWS.map((cells, row) => {
    const columns = cells.map((text, column) => {
      const at2 = `${"ABC"[column]}${row + 1}`;
      return `<c r="${at2}" t="inlineStr"><is><t>${text}</t></is></c>`;
    });
    return `<row r="${row + 1}">${columns.join("")}</row>`;
  });
  return `${XML}<worksheet xmlns="${MAIN}"><sheetData>${rows.join("")}</sheetData></worksheet>`;
}

// src/probe/sample/sample.ts
var KINDS = {
  xlsx: { type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", make: xlsx },
  csv: { type: "text/csv", make: csv },
  png: { type: "image/png", make: png },
  pdf: { type: "application/pdf", make: pdf },
  txt: { type: "text/plain", make: textFiller },
  bin: { type: "application/octet-stream", make: randomFiller }
};
var OTHER_TYPES = {
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  gif: "image/gif",
  webp: "image/webp",
  json: "application/json",
  xml: "application/xml",
  zip: "application/zip",
  xls: "application/vnd.ms-excel",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  mp4: "video/mp4",
  mp3: "audio/mpeg"
};
function sample(name, bytes) {
  return (KINDS[extension(name)]?.make ?? randomFiller)(bytes);
}
function mediaType(name) {
  const end = extension(name);
  return KINDS[end]?.type ?? OTHER_TYPES[end] ?? "application/octet-stream";
}
function csv(bytes) {
  const encode = (text) => new TextEncoder().encode(text);
  const head = "name,code,quantity\n";
  const row = "sample,4006381333931,1\n";
  const rows = Math.max(1, Math.floor((bytes - head.length) / row.length));
  return encode(head + row.repeat(rows));
}
function extension(name) {
  return /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
}

// src/probe/upload-body.ts
function uploadBody({ content, field, fields }, files, boundary) {
  if (content.is === "file") {
    const name2 = basename(content.path);
    const chunks2 = () => files.stream(content.path);
    const { bytes: bytes2 } = content;
    return multipart(boundary, fields, { field, name: name2, type: mediaType(name2), bytes: bytes2, chunks: chunks2 });
  }
  const { name } = content;
  const made = sample(name, content.bytes);
  const chunks = () => pieces(made);
  const { length: bytes } = made;
  return multipart(boundary, fields, { field, name, type: mediaType(name), bytes, chunks });
}
function emptyForm(boundary) {
  const end = new TextEncoder().encode(`--${boundary}--\r
`);
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    body: { bytes: end.length, chunks: () => [end] }
  };
}
var PIECE = 64 * 1024;
function* pieces(whole) {
  for (let at2 = 0; at2 < whole.length; at2 += PIECE) yield whole.subarray(at2, at2 + PIECE);
}

// src/probe/upload.ts
var RECOVERY_MS = 1e4;
var WORKER_RECOVERY_MS = 3e3;
async function probeUpload(deps, asking2, credentials2, { isReady: isReady2, wasUp }) {
  const checks = uploadChecks(deps, asking2, credentials2);
  if (asking2.plan.target.kind !== "compose") {
    for (const { question } of checks.slice(0, 1)) await ask(deps, question);
    return [];
  }
  const failed = [];
  let killing = false;
  for (const check2 of checks) {
    const { exchange } = await ask(deps, check2.question);
    if (!isFailing(exchange, check2.expect)) continue;
    failed.push({ check: check2, first: exchange });
    if (!isReady2 || !wasUp || !mayHaveKilled(exchange)) continue;
    killing = true;
    if (!await comesBack(deps, asking2)) {
      return [`After ${exchange.check} the backend did not come back.`];
    }
  }
  if (!isReady2) return [];
  if (killing) {
    const [worst] = failed.filter(({ first }) => mayHaveKilled(first));
    if (worst) await repeats(deps, worst.check, worst.first, 1);
  } else {
    await Promise.all(failed.map(({ check: check2, first }) => repeats(deps, check2, first)));
  }
  return [];
}
function uploadChecks(deps, asking2, credentials2) {
  const { upload } = asking2.plan;
  if (!upload) return [];
  const { method, path, expect } = upload;
  const mapped = deps.upstream(method, path);
  const form = uploadBody(upload, deps.files, `bad-gateway-${deps.mark()}`);
  const own = upload.found ? {} : credentials2;
  const topic = uploadTopic(upload, form, own, asking2.plan.backend ?? mapped?.backend);
  const atBackend = { ...topic, path: mapped?.uri ?? path };
  return [proxied(topic, asking2), direct(atBackend, mapped?.host ?? null, asking2)].filter((question) => question !== null).map((question) => ({ question, expect }));
}
function uploadTopic({ method, path }, { contentType, body }, credentials2, backend = null) {
  const headers = { ...credentials2, "content-type": contentType };
  return { check: "upload", route: "upload", method, path, headers, body, backend };
}
async function comesBack(deps, asking2) {
  const { plan } = asking2;
  const { health, backend } = plan;
  const { onExchange: _, ...quiet } = deps;
  const path = health.direct ?? "/";
  const { headers } = health;
  const base2 = { check: "recovery", route: "recovery", method: "GET", body: null };
  const start2 = deps.clock.elapsed();
  const before = stateOf(asking2.scene, backend?.service ?? null)?.startedAt;
  let patience = WORKER_RECOVERY_MS;
  while (deps.clock.elapsed() < start2 + patience) {
    const scene = await deps.look();
    const now = { ...asking2, scene, timeoutMs: 2e3 };
    const question = direct({ ...base2, path, headers, backend }, null, now);
    if (!question) return true;
    const state = stateOf(scene, backend?.service ?? null);
    if (state?.status !== "running" || state.startedAt !== before) patience = RECOVERY_MS;
    if (state?.status === "exited" && !willRestart(state)) return false;
    if (state?.status === "running" && question.endpoint) {
      const { exchange } = await ask(quiet, question);
      if (!isFailing(exchange, null)) return true;
    }
    await deps.clock.sleep(100, deps.signal);
  }
  return false;
}

// src/probe/probe.ts
var UNREADY_TIMEOUT_MS = 15e3;
async function probeStack(plan, readiness, deps) {
  const exchanges = [];
  const noting = {
    ...deps,
    onExchange(exchange) {
      if (exchange.route !== "login") exchanges.push(exchange);
      deps.onExchange?.(exchange);
    }
  };
  const isReady2 = readiness.is === "ready";
  const most = plan.requestTimeoutSeconds * 1e3;
  const asking2 = {
    plan,
    scene: await deps.look(),
    timeoutMs: isReady2 ? most : Math.min(most, UNREADY_TIMEOUT_MS),
    byHttps: false,
    fromInFront: false
  };
  const tried = [];
  const all2 = (checks) => Promise.all(
    checks.map(async (check2) => {
      if (check2) tried.push({ check: check2, attempts: await runCheck(noting, check2, isReady2) });
    })
  );
  await all2(healthChecks(asking2, noting));
  const own = ownHealthPath(asking2, noting);
  if (own !== null) await probeFromInside(noting, asking2, healthTopic(plan, own), exchanges);
  const after = {
    ...asking2,
    byHttps: wasSentToHttps(exchanges),
    fromInFront: exchanges.some(isInFront)
  };
  const { credentials: credentials2, notes } = await credentialsFor(noting, after, exchanges);
  const { headers } = credentials2;
  await all2(plan.routes.flatMap((route) => routeChecks(route, headers, after, noting)));
  const limits = isReady2 ? await probeBursts(noting, plan, tried) : [];
  const state = { isReady: isReady2, wasUp: mayBeUp(exchanges) };
  const upload = await probeUpload(noting, after, headers, state);
  await probeUnmapped(noting, after, topicsOf(after, noting, headers), exchanges);
  return {
    exchanges,
    credentials: credentials2.is,
    secrets: credentials2.secrets,
    notes: [...notes, ...limits, ...upload, ...frontNotes(exchanges)]
  };
}
function mayBeUp(exchanges) {
  const direct2 = exchanges.filter(({ via }) => via === "direct");
  return direct2.length === 0 || direct2.some(({ outcome: outcome2 }) => outcome2.is === "answered");
}
function topicsOf(asking2, deps, headers) {
  const { health, upload, routes, backend } = asking2.plan;
  const form = emptyForm(`bad-gateway-${deps.mark()}`);
  return [
    ...health.proxied === null ? [] : [healthTopic(asking2.plan, health.proxied)],
    ...routes.map((route) => routeTopic(route, headers, asking2, deps)),
    ...upload ? [uploadTopic(upload, form, headers, backend)] : []
  ];
}
function healthTopic({ health, backend }, path) {
  const { headers } = health;
  return { check: "health", route: "health", method: "GET", path, headers, body: null, backend };
}
function ownHealthPath({ plan: { health } }, deps) {
  const mapped = health.proxied === null ? null : deps.upstream("GET", health.proxied);
  return health.direct ?? mapped?.uri ?? null;
}
function healthChecks(asking2, deps) {
  const { health } = asking2.plan;
  const topic = (path) => healthTopic(asking2.plan, path);
  const mapped = health.proxied === null ? null : deps.upstream("GET", health.proxied);
  const own = ownHealthPath(asking2, deps);
  const checks = [
    own === null ? null : direct(topic(own), null, asking2),
    own === null ? null : published(topic(own), asking2),
    health.proxied === null ? null : proxied(topic(health.proxied), asking2),
    // What nginx makes of the proxied request: the same answer proves who gave it.
    mapped && own !== mapped.uri ? renamed(direct(topic(mapped.uri), null, asking2), "health:upstream") : null
  ];
  return checks.map((question) => question && { question, expect: null });
}
function renamed(question, check2) {
  return question && { ...question, check: check2 };
}
function routeChecks(route, headers, asking2, deps) {
  const { path, expect } = route;
  const mapped = deps.upstream("GET", path);
  const topic = routeTopic(route, headers, asking2, deps);
  const questions = [
    proxied(topic, asking2),
    direct({ ...topic, path: mapped?.uri ?? path }, mapped?.host ?? null, asking2)
  ];
  const webSocket = expect?.includes(101) ?? false;
  return questions.map((question) => question && { question: { ...question, webSocket }, expect });
}
function routeTopic(route, headers, { plan }, { upstream }) {
  const { path } = route;
  const id = `route:${path}`;
  const backend = backendOf(plan, route, upstream);
  return { check: id, route: id, method: "GET", path, headers, body: null, backend };
}
function wasSentToHttps(exchanges) {
  return exchanges.some(
    ({ via, outcome: outcome2 }) => via === "proxied" && outcome2.is === "answered" && outcome2.redirects.length > 0
  );
}
var isInFront = ({ forwardedProto }) => forwardedProto !== void 0;
function frontNotes(exchanges) {
  return exchanges.some(isInFront) ? [
    "Plain http is sent on to https here, and nothing in this stack speaks https: requests say X-Forwarded-Proto: https, as a proxy in front that ends TLS does."
  ] : [];
}
async function credentialsFor(deps, asking2, exchanges) {
  const { auth, backend } = asking2.plan;
  const quiet = { ...deps, onExchange: () => void 0 };
  const place = {
    proxied: (topic) => proxied({ ...topic, backend }, asking2),
    direct: (topic) => {
      const mapped = deps.upstream(topic.method, topic.path);
      const path = mapped?.uri ?? topic.path;
      return direct({ ...topic, backend, path }, mapped?.host ?? null, asking2);
    }
  };
  const byProxy = await logIn(quiet, auth, place.proxied);
  const isDead = byProxy.is === "failed" && !isAnswered(byProxy);
  const byBackend = isDead ? await logIn(quiet, auth, place.direct) : null;
  for (const { last } of [byProxy, byBackend ?? byProxy]) {
    if (last && !exchanges.includes(last.exchange)) {
      exchanges.push(last.exchange);
      deps.onExchange?.(last.exchange);
    }
  }
  const credentials2 = byBackend?.is === "given" ? byBackend : byProxy;
  const notes = credentials2.is === "failed" ? [`Log-in failed, so the upload goes without: ${credentials2.why}`] : [];
  return { credentials: credentials2, notes };
}
function isAnswered({ last }) {
  const outcome2 = last?.reply.outcome;
  return outcome2?.is === "answered" && ![502, 503, 504].includes(outcome2.status);
}

// src/probe/signs.ts
var DOWN = { kind: "down", since: 0 };
function nextSign(before, kind, now) {
  return before.kind === kind ? before : { kind, since: now };
}
function backendKind(outcome2, state, { port, path, believed }) {
  if (state?.status !== "running") return "down";
  if (outcome2 === null) {
    return state.health !== "healthy" && state.listening?.length === 0 ? "silent" : "out-of-reach";
  }
  if (outcome2.is === "answered") return path === null || outcome2.status < 500 ? "up" : "down";
  const accepts = outcome2.is === "reset" || outcome2.is === "timed-out" && outcome2.phase === "answer";
  if (accepts) return path === null ? "accepting" : "down";
  if (state.health === "healthy" || isLoopbackOnly(state, port)) return "elsewhere";
  return believed && listensElsewhere(state, port) ? "elsewhere" : "down";
}
function proxyKind(outcome2, state, port) {
  if (outcome2 === null) return "out-of-reach";
  if (outcome2.is === "answered") {
    return [502, 503, 504].includes(outcome2.status) ? "gateway-error" : "up";
  }
  if (state?.status !== "running") return "down";
  const isOpen = state.listening?.some((socket) => socket.port === port) === true;
  if (isOpen && outcome2.is === "reset") return "accepting";
  if (isOpen && outcome2.is === "refused") return "elsewhere";
  return listensElsewhere(state, port) ? "elsewhere" : "down";
}
function listensElsewhere({ listening }, port) {
  const sockets2 = listening ?? [];
  return sockets2.length > 0 && !sockets2.some((socket) => socket.port === port);
}
function isLoopbackOnly({ listening }, port) {
  const sockets2 = listening?.filter((socket) => socket.port === port) ?? [];
  return sockets2.length > 0 && sockets2.every(({ loopback }) => loopback);
}
var SETTLES_AFTER = {
  up: 0,
  "gateway-error": 1500,
  accepting: 3e3,
  elsewhere: 3e3,
  "out-of-reach": 5e3,
  // Only the proxy can tell; see `hasComeUp`.
  silent: 0
};
function hasSettled({ kind, since }, now) {
  const after = SETTLES_AFTER[kind];
  return after !== void 0 && now - since >= after;
}

// src/probe/readiness.ts
var LOOK_EVERY_MS = 200;
var ATTEMPT_TIMEOUT_MS = 2e3;
function stepAfter(ms) {
  return ms < 1e4 ? 50 : ms < 3e4 ? 200 : 500;
}
async function awaitReady(plan, deps) {
  const stop = new AbortController();
  const { onExchange: _, ...quiet } = deps;
  const watching = {
    plan,
    deps: { ...quiet, signal: AbortSignal.any([deps.signal, stop.signal]) },
    start: deps.clock.elapsed(),
    scene: await deps.look(),
    deaths: /* @__PURE__ */ new Map(),
    backends: /* @__PURE__ */ new Map(),
    proxy: DOWN
  };
  remember2(watching, null, []);
  const looking = repeatedly(watching, () => LOOK_EVERY_MS, lookAgain);
  const asking2 = repeatedly(watching, stepAfter, askAll);
  try {
    return await Promise.race([outcome(watching), looking, asking2]);
  } finally {
    stop.abort();
    await Promise.allSettled([looking, asking2]);
  }
}
async function outcome(watching) {
  const { plan, deps, start: start2, deaths } = watching;
  let judged = null;
  for (; ; ) {
    const { scene } = watching;
    const ms = deps.clock.elapsed() - start2;
    const result = { ms, scene, recovered: recoveredIn(scene) };
    const decided = scene === judged ? null : decideEarly(scene, neededServices(watching), deaths, deps.readCrash);
    judged = scene;
    if (decided) return { is: "decided", decided, ...result };
    if (hasComeUp(watching)) return { is: "ready", decided, ...result };
    if (ms >= plan.timeoutSeconds * 1e3) return { is: "timed-out", decided, ...result };
    await deps.clock.sleep(20, deps.signal);
  }
}
async function repeatedly(watching, pause, work) {
  const { clock: clock2, signal } = watching.deps;
  for (; ; ) {
    await work(watching);
    await clock2.sleep(pause(clock2.elapsed() - watching.start), signal);
  }
}
async function lookAgain(watching) {
  const before = watching.scene;
  const answering = answeringBackends(watching);
  watching.scene = await watching.deps.look();
  remember2(watching, before, answering);
}
function remember2({ plan, scene, deaths, deps }, before, answering) {
  for (const { service, deaths: seen } of scene.services) {
    const known = deaths.get(service) ?? [];
    const proxy = plan.proxy && plan.proxy.service !== service ? [plan.proxy.service] : [];
    const except = [...proxy, ...answering];
    const ready = before !== null && othersReady(before, service, except, deps.clock.now());
    const added = seen.slice(known.length).map((death) => ({ death, othersReady: ready }));
    if (added.length > 0) deaths.set(service, [...known, ...added]);
  }
}
function recoveredIn(scene) {
  return scene.services.filter(({ status: status2, deaths }) => status2 === "running" && deaths.length > 0).map(({ service, deaths }) => ({ service, deaths: deaths.length }));
}
function neededServices(watching) {
  const { proxy } = watching.plan;
  const backends = awaited(watching).map(({ service }) => service);
  return [.../* @__PURE__ */ new Set([...proxy ? [proxy.service] : [], ...backends])];
}
function awaited({ plan, deps }) {
  return awaitedBackends(plan, deps.upstream);
}
function signOf({ backends }, { service, port }) {
  return backends.get(`${service}:${port}`) ?? DOWN;
}
function answeringBackends(watching) {
  return awaited(watching).filter((backend) => isUp2(watching, backend)).map(({ service }) => service);
}
function isUp2(watching, backend) {
  return signOf(watching, backend).kind === "up";
}
function backendsUp(watching) {
  const now = watching.deps.clock.elapsed();
  return awaited(watching).every((backend) => hasSettled(signOf(watching, backend), now));
}
function hasComeUp(watching) {
  const { plan, proxy, deps } = watching;
  if (!backendsUp(watching)) return false;
  if (awaited(watching).length === 0) return plan.proxy !== null && proxy.kind === "up";
  const isSilent = awaited(watching).some((backend) => signOf(watching, backend).kind === "silent");
  if (isSilent && proxy.kind === "gateway-error") return false;
  if (plan.proxy === null || hasSettled(proxy, deps.clock.elapsed())) return true;
  const allUp = awaited(watching).every((backend) => isUp2(watching, backend));
  return proxy.kind === "gateway-error" && !allUp;
}
async function askAll(watching) {
  await Promise.all(awaited(watching).map((backend) => askBackend(watching, backend)));
  if (backendsUp(watching)) await askProxy(watching);
}
async function askBackend(watching, backend) {
  const { deps, plan } = watching;
  const { service, port, path } = backend;
  const question = direct(topicOf2(plan, backend, path ?? "/"), null, asking(watching));
  const answer = question?.endpoint ? (await ask(deps, question)).exchange.outcome : null;
  const state = stateOf(watching.scene, service);
  const kind = backendKind(answer, state, backend);
  const sign = nextSign(signOf(watching, backend), kind, deps.clock.elapsed());
  watching.backends.set(`${service}:${port}`, sign);
}
async function askProxy(watching) {
  const { plan, deps } = watching;
  if (!plan.proxy) return;
  const { service, port } = plan.proxy;
  const topic = topicOf2(plan, plan.backend, plan.health.proxied ?? plan.routes[0]?.path ?? "/");
  const question = proxied(topic, asking(watching));
  const answer = question && (await ask(deps, question)).exchange.outcome;
  const kind = proxyKind(answer, stateOf(watching.scene, service), port);
  watching.proxy = nextSign(watching.proxy, kind, deps.clock.elapsed());
}
function topicOf2(plan, backend, path) {
  const { headers } = plan.health;
  const base2 = { check: "readiness", route: "readiness", method: "GET", body: null };
  return { ...base2, path, headers, backend };
}
function asking({ plan, scene }) {
  return { plan, scene, timeoutMs: ATTEMPT_TIMEOUT_MS, byHttps: false, fromInFront: false };
}

// src/read/crash.ts
var LAST_LINES = 20;
function readCrash(output) {
  const lines = splitDockerLog(output);
  const signature = lines.slice(-LAST_LINES).map(({ text }) => text.replace(/0x[0-9a-f]+|[0-9a-f]{8,}|\d+/gi, "#")).join("\n");
  const fatal = lines.flatMap(({ text }) => {
    const line = readNginxError(text);
    return line?.level === "emerg" ? line.code : [];
  });
  const unresolved = fatal.includes("host-not-found");
  const refused = fatal.some((code) => code !== "host-not-found");
  const context = { place: () => null, inRepository: () => null, environment: null };
  const failures = readAppLog(lines, context).flatMap(
    ({ log }) => log.code === "app-not-loaded" || log.code === "exception" ? log : []
  );
  const last = failures.at(-1);
  const loading = last && isFailedLoad(last) && endedIt(last, lines) ? "import" : null;
  const failedLoads = failures.filter((log) => isFailedLoad(log) && isOfServer(log)).length;
  return { signature, incurable: refused ? "configuration" : loading, unresolved, failedLoads };
}
function isFailedLoad(log) {
  if (log.code === "app-not-loaded") return true;
  if (log.during === "request") return false;
  const { error } = log;
  return LOADING.has(error.is) || error.is === "missing-key" && error.environment;
}
function isOfServer(log) {
  if (log.code === "app-not-loaded") return true;
  return SERVER_CODE.test(log.frames[0]?.file ?? "");
}
var SERVER_CODE = /\/multiprocessing\/(?:process|spawn|popen_\w+)\.py$|-packages\/(?:uvicorn|gunicorn|hypercorn|daphne)\/|\/s?bin\/[^/]+$/;
function endedIt(log, lines) {
  if (isOfServer(log)) return true;
  if (log.code === "exception" && log.language === "python" && log.frames.length > 0) {
    const end = lines.findLast(({ text }) => text.trim() !== "")?.text ?? "";
    return log.program !== null && end.startsWith(log.name);
  }
  return true;
}
var LOADING = /* @__PURE__ */ new Set([
  "module-not-found",
  "relative-import",
  "import",
  "syntax",
  "module-system"
]);

// src/gather/host/only-reads.ts
var PROGRAM = /^(?:(?:\/usr)?(?:\/local)?\/s?bin\/|\/usr\/local\/(?:nginx|openresty\/nginx)\/sbin\/)?([\w-]+)$/;
var MAY_READ = [
  /^\/proc\/(?:meminfo|uptime)$/,
  /^\/sys\/fs\/cgroup\/[\w@.:\\/-]+$/,
  /^\/(?:etc|usr\/local)\/(?:nginx|openresty)\/.+$/,
  /^\/etc\/(?:[\w-]+\/)*[\w-]*supervisor[\w-]*(?:\.d)?(?:\/.+)?\.(?:conf|ini)$/,
  // What pm2 would bring back after a boot, and which processes its apps are.
  /^\/.+\/\.pm2\/(?:dump\.pm2|pids\/[^/]+\.pid)$/,
  /^\/(?:var\/log|tmp)\/.+$/,
  /^\/.+\.(?:log|out|err)$/
];
var SECRET = /(?:^|\/)\.\.?(?:\/|$)|\.(?:pem|key|crt|p12|pfx)$|(?:^|\/)(?:\.env|\.ssh|id_\w+|shadow|htpasswd)/;
var all = (pattern) => (args) => args.every((arg) => pattern.test(arg));
var exactly = (...wanted) => (args) => args.join("\0") === wanted.join("\0");
function mayRead(path) {
  return MAY_READ.some((pattern) => pattern.test(path)) && !SECRET.test(path);
}
function readsEnds(args) {
  const files = args.filter((arg) => !/^(?:-[nc]|-v|--|\d+)$/.test(arg));
  return files.length > 0 && files.every(mayRead);
}
function asksSupervisord(verb, rest) {
  if (verb === "status") return rest.length === 0;
  return verb === "tail" && /^-\d+\0[\w.:-]+\0std(?:err|out)$/.test(rest.join("\0"));
}
function findsPids([folder = "", ...rest]) {
  const isOfPm2 = /^\/.+\/\.pm2\/pids$/.test(folder) && !SECRET.test(folder);
  return isOfPm2 && exactly("-maxdepth", "1", "-type", "f", "-name", "*.pid")(rest);
}
var SHOWN = /* @__PURE__ */ new Map([
  ["--format=%Y", mayRead],
  ["--format=%A:%U:%G:%n", (path) => /^\/(?!(?:.*\/)?\.\.(?:\/|$))/.test(path)]
]);
var never = () => false;
var FINDS = [
  ["-L", "/etc/nginx", "-maxdepth", "4", "-type", "f", "-size", "-256k"],
  [
    ...["-L", "/etc/supervisor", "/etc/supervisord.conf", "/etc/supervisord.d"],
    ...["-maxdepth", "2", "-type", "f", "-size", "-256k"]
  ],
  ["/etc/systemd/system", "-maxdepth", "1", "-type", "f", "-name", "*.service"]
];
var READS = {
  systemctl: ([verb = "", ...rest]) => verb === "--version" ? rest.length === 0 : (verb === "show" || verb === "cat") && rest.every((arg) => /^(?:--(?:no-pager|property=[\w,]+)|[\w@:\\][\w@.:\\-]*)$/.test(arg)),
  journalctl: all(
    /^(?:--(?:no-pager|quiet|dmesg|unit=[\w@.:\\-]+|lines=\d+|since=[-\w: ]+|output=short-iso-precise))$/
  ),
  nginx: (args) => exactly("-t")(args) || exactly("-T")(args),
  ss: exactly("-Hltnp"),
  ps: exactly("-ww", "-eo", "pid,ppid,user:32,rss,lstart,cgroup:512,args"),
  df: exactly("-P", "-k"),
  dmesg: exactly("--time-format=iso"),
  date: exactly("+%s.%3N %z"),
  uname: exactly("-srm"),
  getenforce: exactly(),
  nft: exactly("list", "ruleset"),
  "iptables-save": exactly(),
  ufw: exactly("status"),
  readlink: (args) => args.every((arg) => /^\/proc\/\d+\/(?:cwd|exe|fd\/[12])$/.test(arg)),
  find: (args) => FINDS.some((wanted) => exactly(...wanted)(args)) || findsPids(args),
  stat: ([format = "", dashes, ...files]) => dashes === "--" && files.length > 0 && files.every(SHOWN.get(format) ?? never),
  supervisorctl: ([option, config = "", verb, ...rest]) => option === "-c" && /^\/etc\/(?:[\w-]+\/)*[\w-]+\.(?:conf|ini)$/.test(config) && asksSupervisord(verb, rest),
  sha256sum: all(/^(?:--|\/.+)$/),
  cat: (args) => args.length > 0 && args.every(mayRead),
  head: readsEnds,
  tail: readsEnds
};
var USERS = /^\/(?:home|tmp|var\/tmp|dev\/shm|run\/user)\//;
function onlyReads(argv) {
  if (exactly("sudo", "-n", "-l")(argv)) return true;
  const [as, command] = withoutSudo(argv);
  const [program = "", ...args] = command;
  const name = PROGRAM.exec(program)?.[1] ?? "";
  if (!Object.hasOwn(READS, name) || !READS[name]?.(args)) return false;
  if (as === null || !/^(?:cat|head|tail)$/.test(name)) return true;
  return as !== "root" || !args.some((arg) => USERS.test(arg));
}
function withoutSudo(argv) {
  const [sudo, quiet, option, user = ""] = argv;
  if (sudo !== "sudo" || quiet !== "-n") return [null, argv];
  if (option === "-u" && /^[a-z_][\w.-]*$/i.test(user)) return [user, argv.slice(4)];
  return ["root", argv.slice(2)];
}

// src/ports/ssh/read-only.ts
function readOnlySsh(ssh, mayRun, audit) {
  const { destination, lost } = ssh;
  return {
    destination,
    lost,
    async run(argv, options) {
      const line = `ssh ${destination} ${commandShown(argv)}`;
      if (!mayRun(argv)) {
        audit.note(`not done: ${line}`);
        throw new SshError(`${line} is not done on a system that others run`);
      }
      audit.note(line);
      return ssh.run(argv, options);
    },
    forwardSocket(remotePath) {
      audit.note(`ssh ${destination} -L ${remotePath}`);
      return ssh.forwardSocket(remotePath);
    },
    connect(host, port, signal) {
      audit.note(`ssh ${destination} -W ${host}:${port}`);
      return ssh.connect(host, port, signal);
    },
    [Symbol.asyncDispose]: () => ssh[Symbol.asyncDispose]()
  };
}

// src/stack/bring-up.ts
import { randomBytes } from "node:crypto";
import { dirname as dirname2, join as join2, relative as relative2, sep as sep3 } from "node:path";

// src/stack/binds.ts
import { dirname, sep } from "node:path";
var LIMIT = 1e4;
async function watchBinds(ports, model, root) {
  const { files, footprint } = ports;
  const mounts = model.services.flatMap(
    ({ name, binds }) => binds.map((bind) => ({ service: name, ...bind }))
  );
  const before = /* @__PURE__ */ new Map();
  const missing = /* @__PURE__ */ new Set();
  for (const { source } of mounts) {
    before.set(source, await kindOf(files, source));
    for (let path = source; await files.stat(path) === null; path = dirname(path))
      missing.add(path);
  }
  const inCheckout = mounts.filter(({ source, readOnly: readOnly2 }) => !readOnly2 && `${source}${sep}`.startsWith(`${root}${sep}`)).map(({ source }) => source);
  const watched = [...new Set(inCheckout)];
  const first = footprint.of(watched, LIMIT);
  const look = async ({ source, target }) => ({
    source,
    target,
    before: before.get(source) ?? "missing",
    after: await kindOf(files, source),
    empty: (await files.list(source)).length === 0
  });
  return {
    async now() {
      const byService = /* @__PURE__ */ new Map();
      for (const mount of mounts) {
        const list = byService.get(mount.service) ?? [];
        list.push(await look(mount));
        byService.set(mount.service, list);
      }
      return byService;
    },
    async written() {
      const then = await first;
      const now = await footprint.of(watched, LIMIT);
      if (then.size >= LIMIT || now.size >= LIMIT) return [];
      return [...now].flatMap(([path, stamp]) => then.get(path) === stamp ? [] : [path]);
    },
    async removeMade() {
      const deepest = [...missing].sort((a, b) => b.length - a.length);
      for (const path of deepest) await footprint.removeEmptyFolder(path);
    }
  };
}
async function kindOf(files, path) {
  const stat = await files.stat(path);
  return stat === null ? "missing" : stat.kind === "directory" ? "directory" : "file";
}

// src/stack/config.ts
import { relative, sep as sep2 } from "node:path";
async function readConfig(compose, project, root) {
  const { exitCode, stdout, stderr } = await compose.config(project);
  if (exitCode === 0) return JSON.parse(stdout);
  await compose.version();
  throw new UsageError([problemIn(stderr, project.files, root)]);
}
function problemIn(stderr, files, root) {
  const lines = stderr.split("\n").filter((line2) => line2.trim() !== "" && !WARNING.test(line2));
  const message = lines.join("\n").trim();
  const named2 = files.find((file2) => message.includes(file2)) ?? (files.length === 1 ? files[0] : null);
  const line = /\bline (\d+)/.exec(message)?.[1];
  return {
    file: named2 ? relative(root, named2).replaceAll(sep2, "/") : null,
    line: line === void 0 ? null : Number(line),
    key: "",
    message: message === "" ? "docker compose does not accept this" : message
  };
}
var WARNING = /level=warning|^WARN/;

// src/stack/evidence.ts
async function stackCaptures(from) {
  const { config, steps, recorder, binds, at: at2 } = from;
  const sources = await binds.now();
  return [
    { kind: "compose.config", subject: "", coverage: LOOKED, ...config },
    ...steps.all().map(
      ({ name, args, at: at3, exitCode, lines }) => ({
        kind: "compose.run",
        subject: name,
        how: `docker compose ${name}`,
        at: at3,
        coverage: LOOKED,
        body: { args, exitCode, output: lines.join("\n") }
      })
    ),
    {
      kind: "docker.events",
      subject: "",
      // What was seen is true, also when the engine went away later; the run then cannot tell anyway.
      how: recorder.lost.aborted ? "docker events, until the engine went away" : "docker events",
      at: at2,
      coverage: LOOKED,
      body: recorder.events()
    },
    ...[...sources].map(
      ([subject, body]) => ({
        kind: "bind.sources",
        subject,
        how: "stat of the bind mount's source",
        at: at2,
        coverage: LOOKED,
        body
      })
    )
  ];
}

// src/stack/own-file.ts
import { isAbsolute, join } from "node:path";

// src/stack/override.ts
function override(input) {
  const { model, labels, existing } = input;
  const named2 = (resources) => Object.fromEntries(
    resources.filter(({ name, external }) => !external && !existing.has(name)).map(({ key }) => [key, { labels }])
  );
  const services = model.services.map((service) => [service.name, serviceOverride(service, input)]);
  const file2 = {
    services: Object.fromEntries(services),
    volumes: named2(model.volumes),
    networks: named2(model.networks)
  };
  return JSON.stringify(file2, null, 1).replaceAll("$", "$$$$").replaceAll(`"${RESET}"`, "!reset []");
}
var RESET = "!reset";
function serviceOverride(service, input) {
  const { labels, replaced } = input;
  const image = imageOf(service, input);
  if (!service.build) return { labels, ...image ? { image } : {} };
  const before = image === null && service.image ? replaced.get(service.image) : void 0;
  const build = {
    // Nothing that the Dockerfile, or the image it starts from, says of it may stay.
    labels: { ...labels, [REPLACED]: "", ...before },
    ...service.build.tags.length > 0 ? { tags: RESET } : {}
  };
  return { labels, build, ...image ? { image } : {} };
}
function imageOf({ image, build, name }, input) {
  if (image === null || input.keptTags.has(image)) return null;
  if (build) return `${input.project}-${name}`;
  const builder = input.model.services.find((other) => other.build && other.image === image);
  return builder ? `${input.project}-${builder.name}` : null;
}
function tagsBuiltUpon(model, dockerfiles) {
  const tags = model.services.flatMap(
    ({ name, image, build }) => build && image ? [{ name, image }] : []
  );
  const used = tags.filter(({ name, image }) => {
    const spelled = /* @__PURE__ */ new Set([image, image.replace(/:latest$/, "")]);
    return model.services.some(
      (other) => other.name !== name && other.build !== null && [dockerfiles.get(other.name) ?? "", ...other.build.args].flatMap((text) => text.split(/[\s="']+/)).some((word) => spelled.has(word))
    );
  });
  return new Set(used.map(({ image }) => image));
}

// src/stack/own-file.ts
async function ownFile(ports, model, run, labels) {
  const { docker } = ports;
  const [volumes, networks, dockerfiles] = await Promise.all([
    docker.list("volume", []),
    docker.list("network", []),
    readDockerfiles(ports, model)
  ]);
  const keptTags = tagsBuiltUpon(model, dockerfiles);
  const replaced = /* @__PURE__ */ new Map();
  for (const tag of keptTags) {
    const id = string(at(await docker.image(tag), "Id"));
    if (id !== null) replaced.set(tag, { [REPLACED]: `${tag}=${id}` });
  }
  const existing = new Set([...volumes, ...networks].flatMap(({ names: names2 }) => names2));
  return override({ model, project: run.project, labels, existing, keptTags, replaced });
}
async function readDockerfiles({ files }, model) {
  const texts = model.services.map(async ({ name, build }) => {
    if (!build) return [name, ""];
    const path = isAbsolute(build.dockerfile) ? build.dockerfile : join(build.context, build.dockerfile);
    return [name, build.inline ?? await files.readText(path) ?? ""];
  });
  return new Map(await Promise.all(texts));
}

// src/stack/recorder.ts
async function record2(docker, clock2, labels) {
  const events = [];
  const lost = new AbortController();
  let closed = false;
  const listen = () => docker.events(labels, clock2.now() / 1e3 - 0.5);
  let stream = await listen();
  async function follow(from) {
    for await (const event of from) events.push(event);
    if (closed) return;
    try {
      await docker.ping();
      stream = await listen();
    } catch (error) {
      lost.abort(new StackUnavailable("Docker went away during the run.", { cause: error }));
      return;
    }
    await follow(stream);
  }
  const following = follow(stream);
  following.catch(() => lost.abort(new StackUnavailable("Docker's events cannot be read.")));
  return {
    events: () => [...events],
    lost: lost.signal,
    close() {
      closed = true;
      stream.close();
    }
  };
}

// src/stack/steps.ts
function stepsOf({ compose, clock: clock2 }, project, services, onProgress) {
  const steps = [];
  const runs = [];
  async function run(name) {
    const lines = [];
    const args = compose.arguments(name, project, services);
    const at2 = new Date(clock2.now()).toISOString();
    const step = { name, args, at: at2, lines, exitCode: null, running: true };
    steps.push(step);
    try {
      const { exitCode } = await compose[name](project, services, {
        onLine(line) {
          lines.push(line);
          onProgress?.(name, line);
        }
      });
      step.exitCode = exitCode;
      return { ok: exitCode === 0, step: name, exitCode, output: lines.join("\n") };
    } finally {
      step.running = false;
    }
  }
  return {
    all: () => steps,
    run(name) {
      const going = run(name);
      runs.push(going);
      return going;
    },
    idle: async () => void await Promise.allSettled(runs)
  };
}

// src/stack/bring-up.ts
function newRun(plan) {
  const id = randomBytes(4).toString("hex");
  return { id, project: plan.compose.project ?? `bad-gateway-${id}` };
}
async function bringUp(plan, ports, { run, signal, onProgress }) {
  const stack = await prepare(plan, ports, run, onProgress);
  try {
    signal?.throwIfAborted();
    await withSignal(stack.create(), signal);
    return stack;
  } catch (error) {
    await stack.tearDown();
    throw stack.lost.aborted ? stack.lost.reason : error;
  }
}
async function prepare(plan, ports, run, onProgress) {
  const { compose, docker, clock: clock2, files, processes: processes2 } = ports;
  const now = () => new Date(clock2.now()).toISOString();
  const user = projectOf(plan, run);
  const at2 = now();
  const [owner, config] = await firstRejection(
    processes2.self(),
    readConfig(compose, user, plan.root),
    compose.prepare(),
    removeLeftovers(ports).then(() => refuseTaken(ports, plan))
  );
  const model = modelOf2(config);
  const labels = ownLabels(run.id, owner);
  const text = await ownFile(ports, model, run, labels);
  const binds = await watchBinds(ports, model, plan.root);
  const recorder = await record2(docker, clock2, [`${PROJECT}=${run.project}`, `${RUN}=${run.id}`]);
  const scratch = join2(processes2.temporary, scratchName(run.id));
  const own = join2(scratch, "compose.bad-gateway.yml");
  await files.writeText(join2(scratch, OWNER_FILE), labels[OWNER] ?? "");
  await files.writeText(own, text);
  const steps = stepsOf(
    ports,
    { ...user, files: [...user.files, own] },
    plan.compose.services,
    onProgress
  );
  const { promise: started2, resolve: start2 } = Promise.withResolvers();
  async function create() {
    const [, created] = await firstRejection(compose.version(), steps.run("create"));
    if (!created.ok) return start2(created);
    steps.run("up").then(
      start2,
      (error) => start2({ ok: false, step: "up", exitCode: null, output: String(error) })
    );
  }
  async function remove() {
    const busy = steps.all().some(({ running }) => running);
    if (busy) {
      await processes2.endByArgument(scratchName(run.id));
      await Promise.race([steps.idle(), clock2.sleep(PATIENCE_MS)]);
    }
    recorder.close();
    const first = await removeLabelled(docker, clock2, run.id);
    const { removed, left } = busy ? await clock2.sleep(SETTLE_MS).then(() => removeLabelled(docker, clock2, run.id)) : { removed: [], left: first.left };
    await binds.removeMade();
    const written = (await binds.written()).filter((path) => !path.startsWith(`${plan.out}${sep3}`)).map((path) => relative2(plan.root, path));
    await files.remove(scratch);
    return { removed: [...first.removed, ...removed], left, written };
  }
  let tornDown = null;
  const tearDown = () => tornDown ??= remove();
  const source = { how: `docker ${compose.arguments("config", user, []).join(" ")}`, at: at2 };
  return {
    run,
    started: started2,
    labels,
    secrets: model.secrets,
    lost: recorder.lost,
    events: recorder.events,
    services: model.services.map(({ name }) => name),
    async containers() {
      const found = await docker.containers([`${PROJECT}=${run.project}`, `${RUN}=${run.id}`]);
      return found.map((container2) => ({ ...container2, service: container2.labels[SERVICE] ?? "" }));
    },
    captures: () => stackCaptures({
      config: { ...source, body: withoutValues(config) },
      ...{ steps, recorder, binds, at: now() }
    }),
    create,
    tearDown,
    [Symbol.asyncDispose]: async () => void await tearDown()
  };
}
var PATIENCE_MS = 2e3;
var SETTLE_MS = 200;
function projectOf(plan, run) {
  const { files, profiles, envFiles, env } = plan.compose;
  const [first] = files;
  if (first === void 0) {
    const message = `no compose file in ${plan.dir}`;
    throw new UsageError([{ file: null, line: null, key: "compose", message }]);
  }
  const directory = dirname2(first);
  return { files, directory, cwd: plan.dir, project: run.project, profiles, envFiles, env };
}
async function refuseTaken({ docker }, plan) {
  const { project } = plan.compose;
  if (project === null) return;
  const [taken] = await docker.containers([`${PROJECT}=${project}`]);
  if (!taken) return;
  const message = `${project} has containers already (${taken.name}). They are not touched: take them down first (docker compose -p ${project} down), or use another name.`;
  throw new UsageError([{ file: null, line: null, key: "project", message }]);
}
async function firstRejection(...work) {
  await Promise.allSettled(work);
  return Promise.all(work);
}
function withSignal(work, signal) {
  if (!signal) return work;
  const { promise, reject } = Promise.withResolvers();
  const abort = () => reject(signal.reason);
  signal.addEventListener("abort", abort, { once: true });
  return Promise.race([work, promise]).finally(() => signal.removeEventListener("abort", abort));
}

// src/stack/expect-api.ts
var OLDEST_MINOR = 30;
async function expectApi(docker) {
  const api = string(at(await docker.version(), "ApiVersion")) ?? "";
  const [major = 0, minor = 0] = api.split(".").map(Number);
  if (api === "" || major > 1 || major === 1 && minor >= OLDEST_MINOR) return;
  throw new StackUnavailable(
    `The engine at ${docker.endpoint} speaks API ${api}; what runs there is read with 1.30 (Docker 17.06) or newer.`
  );
}

// src/stack/recorded-events.ts
var LOOK_BACK_SECONDS = 3600;
async function recordedEvents(docker, labels, now) {
  const events = [];
  const since = now() / 1e3 - LOOK_BACK_SECONDS;
  const stream = await docker.events(labels, since).catch(() => null);
  const following = (async () => {
    for await (const event of stream ?? []) events.push(event);
  })();
  following.catch(() => void 0);
  return { sofar: () => [...events], close: () => stream?.close() };
}

// src/stack/attach.ts
async function attach(docker, names2, now) {
  await expectApi(docker);
  const containers = async () => chosen(await docker.containers(labelsOf(names2)), names2);
  const found = await containers();
  if (found.length === 0) throw new StackUnavailable(nothingThere(docker, names2));
  const absent = [names2.proxy, names2.backend].filter(
    (name) => name !== null && !found.some(({ service }) => service === name)
  );
  if (absent.length > 0) {
    const there = found.map(({ service }) => service).join(", ");
    throw new StackUnavailable(
      `There is no container ${absent.join(" and no ")}; there is ${there}.`
    );
  }
  const events = await recordedEvents(docker, labelsOf(names2), now);
  const lost = new AbortController();
  return {
    run: { id: "", project: names2.project ?? "" },
    started: Promise.resolve({ ok: true, step: "up", exitCode: 0, output: "" }),
    labels: {},
    secrets: [],
    lost: lost.signal,
    containers,
    events: events.sofar,
    services: [...new Set(found.map(({ service }) => service))],
    captures: async () => [],
    async tearDown() {
      events.close();
      return { removed: [], left: [], written: [] };
    },
    async [Symbol.asyncDispose]() {
      events.close();
    }
  };
}
function labelsOf({ project }) {
  return project === null ? [] : [`${PROJECT}=${project}`];
}
function chosen(all2, { project, proxy, backend }) {
  if (project !== null) {
    return all2.map((container2) => ({ ...container2, service: serviceOf(container2) }));
  }
  return [proxy, backend].flatMap((wanted) => {
    const found = all2.find(({ name }) => name === wanted) ?? all2.find((container2) => serviceOf(container2) === wanted);
    return found && wanted !== null ? [{ ...found, service: wanted }] : [];
  });
}
function serviceOf({ labels, name }) {
  return labels[SERVICE] ?? name;
}
function nothingThere({ endpoint }, { project, proxy, backend }) {
  const wanted = project === null ? `no container ${[proxy, backend].filter(Boolean).join(" or ")}` : `no container of the compose project ${project}`;
  return `There is ${wanted} at ${endpoint}.`;
}

// src/gather/connect-script.ts
var CONNECT_SCRIPT = `
limit=; command -v timeout >/dev/null 2>&1 && limit='timeout 4'
for pair in "$@"; do (
  host=\${pair%:*}; port=\${pair##*:}
  if command -v perl >/dev/null 2>&1; then
    tool=errno; said=$($limit perl -MSocket -e 'my $a = inet_aton($ARGV[0]) or do { print "unresolved"; exit };
      socket(S, PF_INET, SOCK_STREAM, 6); alarm 3; print connect(S, sockaddr_in($ARGV[1], $a)) ? 0 : $!+0' "$host" "$port" 2>&1); status=$?
  elif command -v python3 >/dev/null 2>&1; then
    tool=errno; said=$($limit python3 -c 'import socket, sys
s = socket.socket(); s.settimeout(3)
try: print(s.connect_ex((sys.argv[1], int(sys.argv[2]))))
except socket.gaierror: print("unresolved")' "$host" "$port" 2>&1); status=$?
  elif command -v bash >/dev/null 2>&1; then
    tool=words; said=$($limit bash -c 'exec 3<>"/dev/tcp/$0/$1"' "$host" "$port" 2>&1); status=$?
  elif command -v nc >/dev/null 2>&1; then
    tool=words; said=$($limit nc -z -w 3 "$host" "$port" 2>&1); status=$?
    case $said in *sage*|*option*) said=$($limit nc -w 3 "$host" "$port" </dev/null 2>&1); status=$? ;; esac
  else tool=none; said=; status=127; fi
  printf '@connect %s %s %s %s\\n' "$pair" "$tool" "$status" "$(echo "$said" | tr '\\n' ' ')"
) & done
wait
:`;
function readConnects(output) {
  return output.split("\n").flatMap((line) => {
    const [, pair, tool, status2, said] = /^@connect (\S+) (\S+) (\d+) ?(.*)$/.exec(line) ?? [];
    if (!pair || !tool) return [];
    const colon = pair.lastIndexOf(":");
    const result = tool === "errno" ? byNumber(status2, said) : byWords(tool, status2, said);
    return { host: pair.slice(0, colon), port: Number(pair.slice(colon + 1)), result };
  });
}
function byNumber(status2 = "", said = "") {
  if (isTimeout(status2)) return "timed-out";
  switch (said.trim()) {
    case "0":
      return "open";
    case "111":
      return "refused";
    case "110":
    case "11":
    case "115":
      return "timed-out";
    case "100":
    case "101":
    case "113":
      return "unreachable";
    default:
      return null;
  }
}
function byWords(tool, status2 = "", said = "") {
  if (tool === "none") return null;
  if (status2 === "0") return "open";
  if (isTimeout(status2) || /timed out/i.test(said)) return "timed-out";
  if (/refused/i.test(said)) return "refused";
  return /unreachable|no route/i.test(said) ? "unreachable" : null;
}
function isTimeout(status2) {
  return ["124", "142", "143"].includes(status2);
}

// src/gather/subject.ts
function isRunning(subject) {
  return subject.state === "running";
}

// src/gather/inside.ts
var NOT_THERE = [126, 127];
var IMAGES = 2;
async function runInside(asker, subject, argv, timeoutMs) {
  const { docker, containers, labels, signal } = asker;
  if (!isRunning(subject)) throw new Unavailable(`${subject.name} is not running`);
  const options = { timeoutMs, signal };
  const shown = argv.length > 3 ? `${argv[0]} \u2026` : argv.join(" ");
  const ran = await docker.exec(subject.id, argv, options);
  if (!NOT_THERE.includes(ran.exitCode)) {
    return { ...ran, how: `docker exec ${subject.name} ${shown}` };
  }
  const others = new Set(containers.map(({ image }) => image));
  others.delete(subject.image);
  for (const image of [...others].slice(0, IMAGES)) {
    try {
      const sidecar = { image, container: subject.id, argv, labels };
      const beside = await docker.sidecar(sidecar, options);
      const how = `docker run --network container:${subject.name} ${image} ${shown}`;
      if (!NOT_THERE.includes(beside.exitCode)) return { ...beside, how };
    } catch {
    }
  }
  throw new Unavailable(`no image of the stack has ${argv[0]}`);
}

// src/gather/connects.ts
var TIMEOUT_MS = 6e3;
function connects(asker, subject, targets) {
  const pairs = targets.map(({ host, port }) => `${host}:${port}`);
  const how = `TCP connect to ${pairs.join(" ")}`;
  return take(asker, { kind: "connects", subject: subject.service, how }, async () => {
    const argv = ["sh", "-c", CONNECT_SCRIPT, "sh", ...pairs];
    const ran = await runInside(asker, subject, argv, TIMEOUT_MS);
    const answers = readConnects(ran.stdout);
    const found = targets.flatMap((target) => {
      const { result } = answers.find((answer) => isSame(answer, target)) ?? { result: null };
      return result === null ? [] : [{ host: target.host, port: target.port, result }];
    });
    if (found.length === 0) throw new Unavailable(`nothing to be told by ${ran.how}`);
    return { body: found };
  });
}
function isSame(one, other) {
  return one.host === other.host && one.port === other.port;
}

// src/gather/without-values.ts
function withoutValues2(answer) {
  return within(within(answer, ["Config"]), ["ContainerConfig"]);
}
var SPECS = [
  ["Spec", "TaskTemplate", "ContainerSpec"],
  ["PreviousSpec", "TaskTemplate", "ContainerSpec"],
  ["Spec", "ContainerSpec"]
];
function specsWithoutValues(answers) {
  return array(answers).map((answer) => SPECS.reduce(within, answer));
}
function within(answer, [key, ...rest]) {
  if (key === void 0) {
    const set = strings(at(answer, "Env")).filter((entry) => entry.includes("="));
    return { ...record(answer), Env: set.map(keptVariable) };
  }
  const inner = at(answer, key);
  if (inner === void 0 || inner === null) return answer;
  return { ...record(answer), [key]: within(inner, rest) };
}

// src/gather/containers.ts
var LOG_BYTES = 15e5;
function inspected(asker, subject) {
  const { docker, signal } = asker;
  const { service, id, name } = subject;
  const how = `docker inspect ${name}`;
  return take(asker, { kind: "docker.inspect", subject: service, how }, async () => ({
    body: withoutValues2(await docker.inspect(id, { signal }))
  }));
}
async function container(asker, subject) {
  const { docker, signal } = asker;
  const { service, id, name, image } = subject;
  const inspect = await inspected(asker, subject);
  const tty = at(inspect.body, "Config", "Tty") === true;
  const ref = string(at(inspect.body, "Image")) ?? image;
  return [
    inspect,
    ...await Promise.all([
      take(
        asker,
        { kind: "docker.image", subject: service, how: `docker image inspect ${image}` },
        async () => ({ body: withoutValues2(await docker.image(ref, { signal })) })
      ),
      take(
        asker,
        { kind: "docker.logs", subject: service, how: `docker logs --timestamps ${name}` },
        async () => ({ body: await docker.logs(id, { tty, bytes: LOG_BYTES }, { signal }) })
      )
    ])
  ];
}

// src/gather/credentials.ts
var SERVERS = [
  {
    port: 5432,
    names: {
      user: ["POSTGRES_USER"],
      password: ["POSTGRES_PASSWORD"],
      // Without a name of its own the database has that of the user.
      database: ["POSTGRES_DB", "POSTGRES_USER"]
    }
  },
  {
    port: 3306,
    names: {
      user: ["MYSQL_USER", "MARIADB_USER"],
      password: ["MYSQL_PASSWORD", "MARIADB_PASSWORD"],
      database: ["MYSQL_DATABASE", "MARIADB_DATABASE"]
    }
  }
];
var CLIENT = {
  user: /(?:DB|DATABASE|POSTGRES|PG|MYSQL|MARIADB|SQL)_?USER(?:NAME)?$/,
  password: /(?:DB|DATABASE|POSTGRES|PG|MYSQL|MARIADB|SQL)_?PASS(?:WORD|WD)?$/,
  database: /(?:(?:DB|DATABASE|POSTGRES|SQL)_?(?:DB|NAME)|PGDATABASE|(?:DB|POSTGRES|SQL|MARIADB)_DATABASE)$/
};
var HOST = /(?:DB|DATABASE|POSTGRES|PG|MYSQL|MARIADB|SQL)_?(?:HOST(?:NAME)?|SERVER|ADDR)$/;
function credentials(asker, subject) {
  const about = { kind: "credentials", subject: subject.service, how: "docker inspect" };
  return take(asker, about, async () => {
    const [own, ...others] = await Promise.all(
      [subject, ...asker.containers.filter(({ id }) => id !== subject.id)].map(
        async ({ service, id }) => ({ service, inspect: await asker.docker.inspect(id) })
      )
    );
    const body = others.flatMap(
      (other) => comparedLogins(own?.inspect, other.service, other.inspect)
    );
    return { body };
  });
}
function comparedLogins(client, server, inspect) {
  const ports = Object.keys(record(at(inspect, "Config", "ExposedPorts")));
  const kind = SERVERS.find(({ port }) => ports.includes(`${port}/tcp`));
  if (!kind) return [];
  const own = variablesOf(client);
  const theirs = variablesOf(inspect);
  const names2 = namesOf2(server, inspect);
  return ["user", "password", "database"].flatMap((part) => {
    const serverVariable = kind.names[part].find((name) => theirs.has(name));
    const mine = partOf(own, part, names2);
    if (serverVariable === void 0 || mine === null) return [];
    const equal = theirs.get(serverVariable) === mine.value;
    return [{ part, variable: mine.variable, server, serverVariable, equal }];
  });
}
function namesOf2(service, inspect) {
  const networks = Object.values(record(at(inspect, "NetworkSettings", "Networks")));
  const container2 = (string(at(inspect, "Name")) ?? "").replace(/^\//, "");
  return /* @__PURE__ */ new Set([service, container2, ...networks.flatMap((one) => strings(at(one, "Aliases")))]);
}
function partOf(own, part, names2) {
  for (const [variable, value] of own) {
    const text = value.replace(/^jdbc:/, "");
    const url = /^[a-z][\w+.-]*:\/\//.test(text) ? URL.parse(text) : null;
    if (!url || !names2.has(url.hostname)) continue;
    const parts = { user: url.username, password: url.password, database: url.pathname.slice(1) };
    if (part === "database" ? parts.database === "" : parts.password === "") continue;
    return { variable, value: decoded(parts[part]) };
  }
  const host = [...own].find(([name]) => HOST.test(name))?.[1];
  if (!names2.has(host?.split(":")[0] ?? "")) return null;
  const found = [...own].find(([name]) => CLIENT[part].test(name));
  return found ? { variable: found[0], value: found[1] } : null;
}
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
function variablesOf(inspect) {
  return new Map(
    strings(at(inspect, "Config", "Env")).map((entry) => {
      const equals = entry.indexOf("=");
      return [entry.slice(0, equals), entry.slice(equals + 1)];
    })
  );
}

// src/gather/engine.ts
function engine(asker) {
  const { docker, compose, signal } = asker;
  return take(
    asker,
    { kind: "engine", subject: "", how: "docker version, docker info" },
    async () => {
      const [version, info, composeVersion] = await Promise.all([
        docker.version({ signal }),
        docker.info({ signal }),
        compose.version()
      ]);
      const said = {
        engine: at(version, "Version"),
        api: at(version, "ApiVersion"),
        os: at(info, "OperatingSystem"),
        kernel: at(info, "KernelVersion"),
        architecture: at(info, "Architecture"),
        cgroup: at(info, "CgroupVersion"),
        storage: at(info, "Driver"),
        logging: at(info, "LoggingDriver")
      };
      const texts = Object.entries(said).flatMap(([key, value]) => {
        const text = string(value);
        return text === null ? [] : [[key, text]];
      });
      return { body: { ...Object.fromEntries(texts), compose: composeVersion } };
    }
  );
}

// src/gather/listeners.ts
var TIMEOUT_MS2 = 5e3;
function listeners(asker, subject) {
  const about = { kind: "listeners", subject: subject.service, how: "/proc/net/tcp" };
  return take(asker, about, () => readListeners2(asker, subject));
}
async function readListeners2(asker, subject) {
  if (!isRunning(subject)) throw new Unavailable(`${subject.name} is not running`);
  return await fromProc(asker, subject) ?? fromInside(asker, subject);
}
async function fromProc({ docker, files, signal }, { id }) {
  if (!docker.local) return null;
  const pid = number(at(await docker.inspect(id, { signal }), "State", "Pid"));
  if (!pid || !(await files.readText(`/proc/${pid}/cgroup`))?.includes(id)) return null;
  const [tcp, tcp6] = await Promise.all(
    ["tcp", "tcp6"].map((table) => files.readText(`/proc/${pid}/net/${table}`))
  );
  if (typeof tcp !== "string") return null;
  return { body: { tcp, tcp6: tcp6 ?? "" }, how: `cat /proc/${pid}/net/tcp{,6}` };
}
async function fromInside(asker, subject) {
  const argv = ["cat", "/proc/net/tcp", "/proc/net/tcp6"];
  const { stdout, stderr, how } = await runInside(asker, subject, argv, TIMEOUT_MS2);
  const body = tablesIn(stdout);
  if (!body) throw new Error(`${how}: ${stderr.trim() || "no table of sockets"}`);
  return { body, how };
}
function tablesIn(output) {
  const [tcp = "", tcp6 = ""] = output.split(/^(?= *sl +local_address)/m);
  return tcp.includes("local_address") ? { tcp, tcp6 } : null;
}

// src/gather/memory.ts
var FILES = [
  ...["memory.max", "memory.current", "memory.peak", "memory.events"],
  ...["memory.limit_in_bytes", "memory.usage_in_bytes", "memory.max_usage_in_bytes"],
  "memory.oom_control"
];
var MOUNT = "/sys/fs/cgroup";
var MARK = "@file ";
var TIMEOUT_MS3 = 5e3;
function memory(asker, subject) {
  const about = { kind: "cgroup.memory", subject: subject.service, how: MOUNT };
  return take(asker, about, async () => {
    if (!isRunning(subject)) throw new Unavailable(`${subject.name} is not running`);
    return await fromHost(asker, subject) ?? fromInside2(asker, subject);
  });
}
async function fromHost({ docker, files, signal }, { id }) {
  if (!docker.local) return null;
  const pid = number(at(await docker.inspect(id, { signal }), "State", "Pid"));
  const cgroup = pid ? await files.readText(`/proc/${pid}/cgroup`) : null;
  if (!cgroup?.includes(id)) return null;
  const path = (controller) => new RegExp(`^\\d+:${controller}:(/.*)$`, "m").exec(cgroup)?.[1];
  const [one, two] = [path("memory"), path("")];
  const folder = one ? `${MOUNT}/memory${one}` : `${MOUNT}${two ?? ""}`;
  const read = await Promise.all(
    FILES.map(async (name) => [name, await files.readText(`${folder}/${name}`)])
  );
  const found = read.filter((entry) => entry[1] !== null);
  return found.length > 0 ? { body: Object.fromEntries(found), how: `cat ${folder}/memory.*` } : null;
}
function memoryScript() {
  return `cd ${MOUNT}/memory 2>/dev/null || cd ${MOUNT}; for f in ${FILES.join(" ")}; do [ -r "$f" ] && echo "${MARK}$f" && cat "$f"; done; :`;
}
async function fromInside2(asker, subject) {
  const { stdout } = await asker.docker.exec(subject.id, ["sh", "-c", memoryScript()], {
    timeoutMs: TIMEOUT_MS3,
    signal: asker.signal
  });
  const parts = stdout.split(MARK).slice(1);
  const found = parts.map((part) => {
    const end = part.indexOf("\n");
    return [part.slice(0, end), part.slice(end + 1)];
  });
  if (found.length === 0) throw new Unavailable("the image has no shell to read its cgroup with");
  return {
    body: Object.fromEntries(found),
    how: `docker exec ${subject.name} cat ${MOUNT}/memory.*`
  };
}

// src/gather/lookup-script.ts
var LOOKUP_SCRIPT = `
limit=; command -v timeout >/dev/null 2>&1 && limit='timeout 4'
for name in "$@"; do (
  if command -v getent >/dev/null 2>&1; then
    tool=getent; said=$($limit getent ahosts "$name" 2>&1); status=$?
  elif command -v nslookup >/dev/null 2>&1; then
    tool=nslookup; said=$($limit nslookup "$name" 2>&1); status=$?
  else tool=none; said=; status=127; fi
  printf '@name %s %s %s\\n%s\\n' "$name" "$tool" "$status" "$said"
) & done
wait
:`;
function readLookups(output) {
  return output.split(/^@name /m).slice(1).map((part) => {
    const [head = "", ...said] = part.split("\n");
    const [name = "", tool = "none", status2 = ""] = head.split(" ");
    const addresses = tool === "getent" ? fromGetent(said) : fromNslookup(said);
    if (status2 === "0" && addresses.length > 0) return { name, tool, addresses, error: null };
    return { name, tool, addresses: null, error: errorOf(tool, status2) };
  });
}
function fromGetent(lines) {
  const first = lines.flatMap((line) => /^([\da-f.:]+)\s/i.exec(line)?.[1] ?? []);
  return [...new Set(first)];
}
function fromNslookup(lines) {
  const answer = lines.slice(lines.findIndex((line) => line.startsWith("Name:")) + 1);
  if (answer.length === lines.length) return [];
  const found = answer.flatMap(
    (line) => /^Address(?: \d+)?:\s+([\da-f.:]+)/i.exec(line)?.[1] ?? []
  );
  return [...new Set(found)];
}
function errorOf(tool, status2) {
  if (status2 === "124" || status2 === "143") return "timed out";
  return `not found (${tool}: status ${status2})`;
}

// src/gather/names.ts
var TIMEOUT_MS4 = 6e3;
function lookups(asker, subject, names2) {
  const how = `getent ahosts ${names2.join(" ")}`;
  return take(asker, { kind: "dns", subject: subject.service, how }, async () => {
    const argv = ["sh", "-c", LOOKUP_SCRIPT, "sh", ...names2];
    const ran = await runInside(asker, subject, argv, TIMEOUT_MS4);
    const answers = new Map(readLookups(ran.stdout).map((answer) => [answer.name, answer]));
    const found = names2.flatMap((name) => answers.get(name) ?? []).filter(isTold);
    if (found.length === 0) throw new Unavailable(`neither getent nor nslookup by ${ran.how}`);
    return { body: found.map(({ tool: _, ...answer }) => answer) };
  });
}
function isTold({ tool }) {
  return tool !== "none";
}

// src/gather/nginx-config.ts
import { posix as posix2 } from "node:path";

// src/gather/linked-files.ts
import { posix } from "node:path";
var DEEPEST = 8;
function filesByPath(copied3) {
  const texts = new Map(copied3.flatMap(({ path, text }) => text === null ? [] : [[path, text]]));
  const links = copied3.filter(({ link }) => link !== null);
  for (let round = 0; round < DEEPEST; round++) {
    const before = texts.size;
    for (const { path, link } of links) {
      const target = posix.resolve(posix.dirname(path), link ?? "");
      for (const [known, text] of [...texts]) {
        if (known === target) texts.set(path, text);
        else if (known.startsWith(`${target}/`)) texts.set(path + known.slice(target.length), text);
      }
    }
    if (texts.size === before) break;
  }
  return texts;
}

// src/gather/nginx-config.ts
var TIMEOUT_MS5 = 8e3;
var ENTRIES = [
  "/etc/nginx/nginx.conf",
  "/usr/local/openresty/nginx/conf/nginx.conf",
  "/usr/local/nginx/conf/nginx.conf",
  "/opt/bitnami/nginx/conf/nginx.conf"
];
function nginxConfig(asker, subject) {
  const about = { kind: "nginx.config", subject: subject.service, how: "nginx -T" };
  return take(asker, about, async () => {
    const options = optionsIn(await asker.docker.inspect(subject.id, { signal: asker.signal }));
    return await dumped(asker, subject, options) ?? copied(asker, subject, options);
  });
}
function optionsIn(inspect) {
  const config = at(inspect, "Config");
  return nginxOptions(
    [...strings(at(config, "Entrypoint")), ...strings(at(config, "Cmd"))].join(" ")
  );
}
async function dumped({ docker, signal }, subject, { entry, prefix }) {
  if (!isRunning(subject)) return null;
  const argv = ["-T", ...entry ? ["-c", entry] : [], ...prefix ? ["-p", prefix] : []];
  for (const program of ["nginx", "openresty"]) {
    const command = [program, ...argv];
    const { stdout } = await docker.exec(subject.id, command, { timeoutMs: TIMEOUT_MS5, signal });
    if (stdout.includes("# configuration file ")) {
      const how = `docker exec ${subject.name} ${command.join(" ")}`;
      return { body: { text: stdout, how: "nginx -T" }, how };
    }
  }
  return null;
}
async function copied(asker, subject, { entry, prefix }) {
  const named2 = entry === null ? [] : [posix2.resolve(prefix ?? "/etc/nginx", entry)];
  for (const candidate of [...named2, ...ENTRIES]) {
    const folder = posix2.dirname(candidate);
    const files = filesByPath(await filesBelow(asker, subject, folder));
    if (!files.has(candidate)) continue;
    const parts = configFromFiles(files, candidate).files.map(
      (path) => `# configuration file ${path}:
${files.get(path) ?? ""}
`
    );
    const how = `docker cp ${subject.name}:${folder}`;
    return { body: { text: parts.join(""), how: "copied" }, how };
  }
  throw new Error(`no nginx.conf in the container (looked at ${ENTRIES.join(", ")})`);
}
async function filesBelow({ docker, signal }, subject, folder) {
  try {
    return await docker.files(subject.id, folder, { timeoutMs: TIMEOUT_MS5, signal });
  } catch (error) {
    if (error instanceof EngineError && error.status === 404) return [];
    throw error;
  }
}

// src/gather/gather.ts
var DEADLINE_MS = 1e4;
async function gatherEarly(plan, ports, gathering) {
  const asker = askerOf(ports, gathering);
  const captures = await Promise.all(
    gathering.containers.map(async (subject) => {
      const inspect = await inspected(asker, subject);
      const isProxy = subject.service === plan.proxy?.service || runsNginx(inspect.body);
      return isProxy ? [inspect, await nginxConfig(asker, subject)] : [inspect];
    })
  );
  return captures.flat();
}
async function gatherAll(plan, ports, gathering, questions) {
  const { names: names2, connects: targets, config, early } = questions;
  const asker = askerOf(ports, gathering);
  const { files, included = [] } = plan.compose;
  const named2 = [...files, ...included, ...plan.proxy?.conf ?? []];
  const proxies = asker.containers.filter(({ service }) => service === plan.proxy?.service);
  const captures = await Promise.all([
    engine({ ...asker, compose: ports.compose }),
    repository({ ...asker, shell: ports.shell, root: plan.root, named: named2, config }),
    commit({ ...asker, shell: ports.shell, root: plan.root }),
    ...asker.containers.map((subject) => container(asker, subject)),
    ...asker.containers.map((subject) => listeners(asker, subject)),
    ...asker.containers.map((subject) => memory(asker, subject)),
    ...asker.containers.map((subject) => credentials(asker, subject)),
    ...names2.length > 0 ? proxies.map((subject) => lookups(asker, subject, names2)) : [],
    ...targets.length > 0 ? proxies.map((subject) => connects(asker, subject, targets)) : [],
    ...early.filter(({ kind }) => kind === "nginx.config").map((capture) => again(asker, capture))
  ]);
  return captures.flat();
}
function askerOf({ docker, files, clock: clock2 }, gathering) {
  const { containers, labels, signal, deadlineMs = DEADLINE_MS } = gathering;
  const deadline = AbortSignal.timeout(deadlineMs);
  const both = signal ? AbortSignal.any([signal, deadline]) : deadline;
  return { docker, files, clock: clock2, containers, labels, signal: both };
}
async function again(asker, capture) {
  if (capture.coverage.is === "looked") return capture;
  const subject = asker.containers.find(({ service }) => service === capture.subject);
  return subject ? nginxConfig(asker, subject) : capture;
}
function runsNginx(inspect) {
  const config = at(inspect, "Config");
  return [...strings(at(config, "Entrypoint")), ...strings(at(config, "Cmd"))].some(
    (word) => /\b(nginx|openresty)\b/.test(word)
  );
}

// src/gather/looking.ts
function onlyLooks(argv) {
  const [program = "", ...rest] = argv;
  if (program === "nginx" || program === "openresty") return rest[0] === "-T";
  if (program === "cat") return rest.every((path) => /^\/proc\/(?:[\w-]+\/)*[\w-]+$/.test(path));
  if (program !== "sh" || rest[0] !== "-c") return false;
  return rest[1] === LOOKUP_SCRIPT || rest[1] === memoryScript();
}

// src/ports/docker/read-only.ts
function readOnly(docker, mayRun, audit) {
  const noted = (line, call) => (...args) => {
    audit.note(line(...args));
    return call(...args);
  };
  const refused = (what) => async () => {
    audit.note(`not done: ${what}`);
    throw new EngineError(`${what} is not done on a system that others run`, null);
  };
  return {
    endpoint: docker.endpoint,
    local: docker.local,
    ping: noted(() => "GET /_ping", docker.ping),
    version: noted(() => "GET /version", docker.version),
    info: noted(() => "GET /info", docker.info),
    containers: noted((labels) => `GET /containers/json ${labels.join(" ")}`, docker.containers),
    inspect: noted((id) => `GET /containers/${short(id)}/json`, docker.inspect),
    image: noted((ref) => `GET /images/${ref}/json`, docker.image),
    logs: noted((id) => `GET /containers/${short(id)}/logs`, docker.logs),
    events: noted((labels) => `GET /events ${labels.join(" ")}`, docker.events),
    files: noted((id, path) => `GET /containers/${short(id)}/archive ${path}`, docker.files),
    list: noted((what) => `GET /${what}s`, docker.list),
    exec: (id, argv, options) => {
      const line = `docker exec ${short(id)} ${commandShown(argv)}`;
      if (!mayRun(argv)) return refused(line)();
      audit.note(line);
      return docker.exec(id, argv, options);
    },
    pipe: refused("opening a program's input in a container"),
    sidecar: refused("starting a container"),
    companion: refused("starting a container"),
    remove: refused("removing something"),
    tag: refused("naming an image"),
    swarm: {
      services: noted(() => "GET /services", docker.swarm.services),
      tasks: noted(() => "GET /tasks", docker.swarm.tasks),
      logs: noted((task) => `GET /tasks/${task}/logs`, docker.swarm.logs),
      network: noted((name) => `GET /networks/${name}`, docker.swarm.network)
    }
  };
}
function short(id) {
  return /^[0-9a-f]{64}$/.test(id) ? id.slice(0, 12) : id;
}

// src/probe/inside/relay.ts
var PERL = `use Socket; my ($host, $port) = @ARGV; $| = 1;
my $at = inet_aton($host) or do { print "unresolved\\n"; exit };
socket(S, PF_INET, SOCK_STREAM, 6); alarm 15;
connect(S, sockaddr_in($port, $at)) or do { print $! + 0, "\\n"; exit };
alarm 0; print "0\\n";
sub copy { my ($from, $to) = @_; my $bytes;
  while (sysread($from, $bytes, 65536)) { my $at = 0;
    while ($at < length $bytes) { my $n = syswrite($to, $bytes, 65536, $at) or return 0; $at += $n } }
  return 1 }
my $parent = $$; my $child = fork;
if (!$child) { $SIG{PIPE} = "IGNORE"; kill "TERM", $parent if copy(*STDIN, *S); exit }
copy(*S, *STDOUT); kill "TERM", $child;`;
var PYTHON = `import os, socket, sys, threading
s = socket.socket(); s.settimeout(15)
try: status = s.connect_ex((sys.argv[1], int(sys.argv[2])))
except OSError: status = "unresolved"
out = sys.stdout.buffer
def write(b): out.write(b); out.flush()
write(("%s\\n" % status).encode())
if status: os._exit(0)
s.settimeout(None)
def send():
  while True:
    b = os.read(0, 65536)
    if not b: os._exit(0)
    try: s.sendall(b)
    except OSError: return
threading.Thread(target=send, daemon=True).start()
try:
  b = s.recv(65536)
  while b: write(b); b = s.recv(65536)
except OSError: pass
os._exit(0)`;
var NODE = `const [, host, port] = process.argv, say = (line) => process.stdout.write(line + "\\n");
const s = require("net").connect(+port, host), write = s._write; let open = false;
s._writev = null; s._write = (bytes, encoding, done) => write.call(s, bytes, encoding, () => done());
s.on("connect", () => { open = true; say(0); s.pipe(process.stdout); process.stdin.on("end", () => process.exit());
  process.stdin.on("data", (b) => s.writable && (s.write(b) || (process.stdin.pause(), s.once("drain", () => process.stdin.resume())))) });
s.on("error", ({ code, errno }) => open || say(/NOTFOUND|AGAIN/.test(code) ? "unresolved" : -errno));
s.on("close", () => process.stdout.write("", () => process.exit()));`;
var BASH = `exec 2>&1; exec 3<>"/dev/tcp/$0/$1"; exec 2>/dev/null 4<&0; echo 0
{ cat <&4 >&3 && kill $$; } & w=$!
cat <&3 & r=$!; trap 'kill $r; exit' TERM; wait $r; kill $w`;
var NC = `said=$(nc -z -w 10 "$0" "$1" 2>&1 </dev/null) && echo 0 && exec nc "$0" "$1"
case $said in *sage*|*option*) ;; *) echo "$said"; exit ;; esac
exec 4<&0; { nc "$0" "$1" <&4 2>&1 || kill $$; } & sleep 0.3; echo 0; wait`;
var RELAYS = {
  perl: ["perl", "-e", PERL],
  python3: ["python3", "-c", PYTHON],
  node: ["node", "-e", NODE],
  bash: ["bash", "-c", BASH],
  nc: ["sh", "-c", NC]
};
function relay(tool, host, port) {
  return [...RELAYS[tool], host, String(port)];
}
var TOOLS = `works() { "$@" >/dev/null 2>&1 </dev/null; }
works perl -MSocket -e 1 && echo perl && exit
works python3 -c "import socket" && echo python3 && exit
works node -e 1 && echo node && exit
for tool in bash nc; do command -v $tool >/dev/null 2>&1 && echo $tool && exit; done
:`;
function toolIn(output) {
  const name = output.trim();
  return isTool(name) ? name : null;
}
function isTool(name) {
  return Object.hasOwn(RELAYS, name);
}
var ERRNO = {
  11: "ETIMEDOUT",
  99: "EADDRNOTAVAIL",
  100: "ENETUNREACH",
  101: "ENETUNREACH",
  110: "ETIMEDOUT",
  111: "ECONNREFUSED",
  113: "EHOSTUNREACH",
  unresolved: "ENOTFOUND"
};
var WORDS = [
  [/refused/i, "ECONNREFUSED"],
  [/timed out/i, "ETIMEDOUT"],
  [/unreachable|no route/i, "EHOSTUNREACH"],
  [/not known|resol|bad address/i, "ENOTFOUND"]
];
function codeOf(status2) {
  if (status2 === "0") return null;
  const byWords2 = WORDS.find(([words]) => words.test(status2))?.[1];
  return ERRNO[status2] ?? byWords2 ?? "ECONNABORTED";
}

// src/probe/inside/entrance.ts
var IMAGES2 = 3;
var WAIT = ["sh", "-c", "while sleep 60; do :; done"];
function entrances(entering) {
  const known = /* @__PURE__ */ new Map();
  return async (container2) => {
    const { docker, signal } = entering;
    const state = at(await docker.inspect(container2, { signal }).catch(() => null), "State");
    if (at(state, "Running") !== true) return null;
    const life = `${container2} ${string(at(state, "StartedAt"))}`;
    const found = known.get(life) ?? enter(entering, container2);
    known.set(life, found);
    return found;
  };
}
async function enter(entering, container2) {
  const own = await toolOf(entering, container2);
  if (own && own !== "nc") return { container: container2, tool: own };
  const beside = await enterBeside(entering, container2);
  return beside ?? (own ? { container: container2, tool: own } : null);
}
async function enterBeside(entering, container2) {
  const { docker, labels, signal } = entering;
  const containers = await entering.containers();
  const images = new Set(containers.map(({ image }) => image));
  images.delete(containers.find(({ id }) => id === container2)?.image ?? "");
  for (const image of [...images].slice(0, IMAGES2)) {
    const sidecar = { image, container: container2, argv: WAIT, labels };
    const companion = await docker.companion(sidecar, { signal }).catch(() => null);
    if (companion === null) continue;
    const tool = await toolOf(entering, companion);
    if (tool && tool !== "nc") return { container: companion, tool };
    await docker.remove("container", companion);
  }
  return null;
}
async function toolOf({ docker, signal }, container2) {
  try {
    const { exitCode, stdout } = await docker.exec(container2, ["sh", "-c", TOOLS], { signal });
    return exitCode === 0 ? toolIn(stdout) : null;
  } catch {
    return null;
  }
}

// src/probe/inside/inside.ts
function insideOf(entering) {
  const enter2 = entrances(entering);
  return async (container2) => {
    const entrance = await enter2(container2);
    return entrance && httpOver(openThrough(entering.docker, entrance));
  };
}
function openThrough(docker, { container: container2, tool }) {
  return async (address, port, signal) => {
    const pipe = await start(docker, container2, relay(tool, address, port), signal);
    const abort = () => pipe.destroy();
    signal.addEventListener("abort", abort, { once: true });
    try {
      const status2 = await firstLine(pipe);
      signal.throwIfAborted();
      const code = codeOf(status2);
      if (code === null) return pipe;
      throw coded(code, `${address}:${port} from inside: ${status2}`);
    } catch (error) {
      pipe.destroy();
      throw signal.aborted ? signal.reason : error;
    } finally {
      signal.removeEventListener("abort", abort);
    }
  };
}
async function start(docker, container2, argv, signal) {
  try {
    return await docker.pipe(container2, argv, { signal });
  } catch (error) {
    if (error instanceof EngineError) throw coded("EHOSTUNREACH", error.message);
    throw error;
  }
}
function coded(code, message) {
  return Object.assign(new Error(message), { code });
}
function firstLine(pipe) {
  const { promise, resolve: resolve2 } = Promise.withResolvers();
  let seen = Buffer.alloc(0);
  const read = () => {
    for (let chunk2 = pipe.read(); chunk2 instanceof Uint8Array; chunk2 = pipe.read()) {
      seen = Buffer.concat([seen, chunk2]);
      const end = seen.indexOf("\n");
      if (end < 0) continue;
      pipe.off("readable", read);
      if (end + 1 < seen.length) pipe.unshift(seen.subarray(end + 1));
      return resolve2(seen.toString("utf8", 0, end).trim());
    }
  };
  pipe.on("readable", read);
  pipe.on("error", () => resolve2(""));
  pipe.once("end", () => resolve2(seen.toString()));
  pipe.once("close", () => resolve2(seen.toString()));
  return promise;
}

// src/read/container/routes.ts
var BRIDGE = /^(?:docker\d|br-[0-9a-f]{12}$)/;
function connectedNetworks(table) {
  const networks = table.split("\n").flatMap((line) => {
    const [name = "", destination, gateway, , , , , mask] = line.trim().split(/\s+/);
    const [to, via, width] = [destination, gateway, mask].map(numberIn);
    if (to === void 0 || via !== 0 || !width) return [];
    return [{ name, to, width }];
  });
  return {
    has(address) {
      const bits = bitsOf(address);
      return bits !== null && networks.some(({ to, width }) => (bits & width) >>> 0 === to);
    },
    bridged: networks.some(({ name }) => BRIDGE.test(name))
  };
}
function numberIn(hex = "") {
  const bytes = /^([\dA-F]{2})([\dA-F]{2})([\dA-F]{2})([\dA-F]{2})$/.exec(hex);
  return bytes ? Number.parseInt(bytes.slice(1).reverse().join(""), 16) : void 0;
}
function bitsOf(address) {
  const parts = address.split(".").map(Number);
  const isAddress = parts.length === 4 && parts.every((part) => part >= 0 && part <= 255);
  return isAddress ? parts.reduce((bits, part) => bits * 256 + part, 0) : null;
}

// src/gather/engine-host.ts
var ROUTES = ["cat", "/proc/net/route"];
var IS_SOCKET = ["test", "-S"];
var IS_OURS = ["test", "-w"];
function looksAtEngineHost(argv) {
  const isAsking = (wanted, words) => argv.length === words && wanted.every((word, index) => argv[index] === word);
  return isAsking(ROUTES, 2) || isAsking(IS_SOCKET, 3) || isAsking(IS_OURS, 3);
}
async function engineSocket(ssh, path) {
  const says = async (question) => (await ssh.run([...question, path])).exitCode === 0;
  if (!await says(IS_SOCKET)) {
    throw new StackUnavailable(
      `${ssh.destination} has no Docker socket ${path}, or this user may not see it. Is Docker installed and running there? A socket elsewhere is named so: ssh://USER@HOST/PATH`
    );
  }
  if (!await says(IS_OURS)) {
    throw new StackUnavailable(
      `This user of ${ssh.destination} may not use the Docker socket ${path}. Who is in the group docker may (sudo usermod -aG docker USER).`
    );
  }
  return ssh.forwardSocket(path);
}
async function hostNetworks(ssh) {
  const { stdout } = await ssh.run(ROUTES).catch(() => ({ stdout: "" }));
  return connectedNetworks(stdout);
}

// src/verbs/checking/docker-over-ssh.ts
var SOCKET = "/var/run/docker.sock";
function isOverSsh(host) {
  return host?.startsWith("ssh://") ?? false;
}
async function dockerOverSsh(host, { ports, audit, signal }) {
  const [, destination = "", path = SOCKET] = /^(ssh:\/\/[^/]*)(\/.+)?$/.exec(host) ?? [];
  audit.note(`ssh ${destination}`);
  const ssh = readOnlySsh(await ports.ssh(destination, signal), looksAtEngineHost, audit);
  try {
    const socket = await engineSocket(ssh, path);
    const { docker, compose } = await ports.engine(`unix://${socket}`, host).catch((error) => {
      throw error instanceof StackUnavailable ? notThrough(ssh, path, error) : error;
    });
    const [networks, isOpen] = await Promise.all([hostNetworks(ssh), opensConnections(ssh)]);
    const http = httpOver((address, port, ended) => ssh.connect(address, port, ended));
    return {
      compose,
      docker: { ...docker, local: false },
      host: {
        ...{ networks, lost: ssh.lost, http: isOpen ? http : null },
        [Symbol.asyncDispose]: () => ssh[Symbol.asyncDispose]()
      }
    };
  } catch (error) {
    await ssh[Symbol.asyncDispose]();
    throw error instanceof SshError ? new StackUnavailable(error.message, { cause: error }) : error;
  }
}
function notThrough({ destination }, path, cause) {
  return new StackUnavailable(
    `The Docker socket ${path} of ${destination} is there, but no engine answers through it: either none runs, or the host's sshd does not forward sockets (AllowStreamLocalForwarding).`,
    { cause }
  );
}
async function opensConnections(ssh) {
  try {
    (await ssh.connect("127.0.0.1", 9)).destroy();
    return true;
  } catch (error) {
    return !(error instanceof Error && "code" in error && error.code === "EACCES");
  }
}

// src/verbs/checking/foreign-engine.ts
async function foreignEngine(named2, { ports, audit, signal }) {
  const { docker, compose, host } = isOverSsh(named2) ? await dockerOverSsh(named2, { ports, audit, signal }) : { ...await local(named2, { ports, audit }), host: null };
  return {
    ...{ compose, host, docker: readOnly(docker, onlyLooks, audit) },
    async [Symbol.asyncDispose]() {
      await host?.[Symbol.asyncDispose]();
    }
  };
}
async function local(named2, { ports, audit }) {
  audit.note(named2 === null ? "GET /_ping" : `GET /_ping of ${named2}`);
  return ports.engine(named2);
}
function insideAt(host, entering) {
  if (!host) return insideOf(entering);
  return async (place) => place === ENGINE_HOST ? host.http : null;
}

// src/verbs/checking/endpoints.ts
var HTTPS = 443;
function endpointsOf(engine2, proxy, containers, entered) {
  const front = containers.find(({ service }) => service === proxy?.service);
  const place = (container2) => placeOf(engine2, container2, front, entered);
  const backends = {};
  for (const container2 of containers) {
    backends[container2.service] ??= {
      name: container2.home,
      ...place(container2),
      published: publishedOf(engine2, container2)
    };
  }
  const published2 = front ? publishedOf(engine2, front) : {};
  const { address = null, from = null } = front ? place(front) : {};
  return {
    proxy: (proxy && published2[proxy.port]) ?? (proxy && address !== null ? { address, port: proxy.port, from } : null),
    secure: published2[HTTPS] ?? null,
    within: front?.state === "running" ? front.id : null,
    backends
  };
}
function placeOf({ local: local2, networks }, container2, front, entered) {
  const address = addressOf(container2, front);
  if (local2 || address === null) return { address, from: null };
  if (networks) {
    const isThere2 = address === LOOPBACK ? networks.bridged : networks.has(address);
    return isThere2 ? { address, from: ENGINE_HOST } : { address: null, from: null };
  }
  const isNear = front && sharedNetwork(container2, front) !== void 0 && address !== LOOPBACK;
  const from = [isNear ? front.id : "", container2.id].find((id) => entered.has(id)) ?? null;
  return { address: from === null ? null : address, from };
}
function addressOf(container2, front) {
  const { addresses, state } = container2;
  if (state !== "running") return null;
  if ("host" in addresses) return LOOPBACK;
  const shared2 = front && sharedNetwork(container2, front);
  return (shared2 ? addresses[shared2] : Object.values(addresses).find(Boolean)) || null;
}
function sharedNetwork({ addresses }, front) {
  return Object.keys(addresses).find(
    (network) => addresses[network] && front.addresses[network] !== void 0
  );
}
function publishedOf({ endpoint, networks }, { published: published2 }) {
  const remote = remoteHost(endpoint);
  const found = {};
  for (const { container: container2, host, address } of published2) {
    const here = toConnect(address);
    if (networks) {
      found[container2] ??= { address: here, port: host, from: ENGINE_HOST };
      continue;
    }
    if (remote !== null && address !== "" && !WILDCARDS.has(address)) continue;
    found[container2] ??= { address: remote ?? here, port: host, from: null };
  }
  return found;
}
var WILDCARDS = /* @__PURE__ */ new Set(["0.0.0.0", "::"]);
function toConnect(address) {
  if (address === "" || address === "0.0.0.0") return LOOPBACK;
  return address === "::" ? "::1" : address;
}
function remoteHost(endpoint) {
  const url = URL.parse(endpoint.replace(/^tcp:/, "http:"));
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  const host = url.hostname.replace(/^\[|\]$/g, "");
  return host === "localhost" || host === "::1" || host.startsWith("127.") ? null : host;
}

// src/verbs/checking/lives.ts
var LOG_BYTES2 = 2e5;
function livesOf(docker, events) {
  const known = /* @__PURE__ */ new Map();
  return {
    async ends(container2) {
      const key = container2.labels[SWARM_SERVICE] ?? container2.id;
      const ends = endsIn(events(), container2);
      const before = known.get(key) ?? [];
      if (ends.length === before.length) return before;
      const added = ends.slice(before.length).map(async (end, index) => {
        const previous = ends[before.length + index - 1]?.at ?? 0;
        const log = await linesOf(docker, end.container);
        return { exitCode: end.exitCode ?? 0, output: between(log, previous, end.at) };
      });
      const all2 = [...before, ...await Promise.all(added)];
      known.set(key, all2);
      return all2;
    },
    async sinceLastEnd(container2) {
      const last = endsIn(events(), container2).at(-1)?.at ?? 0;
      return between(await linesOf(docker, container2.id), last, Number.POSITIVE_INFINITY);
    }
  };
}
var SWARM_SERVICE = "com.docker.swarm.service.id";
async function linesOf(docker, id) {
  const read = docker.logs(id, { tty: false, bytes: LOG_BYTES2 });
  return read.then(
    ({ text }) => splitDockerLog(text),
    () => null
  );
}
function between(log, after, to) {
  const life = log?.filter(({ at: time }) => {
    const moment = time === null ? to : Date.parse(time);
    return moment > after && moment <= to;
  });
  return life?.map(({ at: time, text }) => `${time ?? ""} ${text}`).join("\n") ?? null;
}
function endsIn(events, { id, labels }) {
  const service = labels[SWARM_SERVICE];
  return events.flatMap((event) => {
    if (string(at(event, "Action")) !== "die") return [];
    const container2 = string(at(event, "Actor", "ID"));
    const isOwn = container2 === id;
    const isBefore = service !== void 0 && at(event, "Actor", "Attributes", SWARM_SERVICE) === service;
    if (container2 === null || !(isOwn || isBefore)) return [];
    const exitCode = number(at(event, "Actor", "Attributes", "exitCode"));
    return [{ container: container2, exitCode, at: Math.ceil((number(at(event, "timeNano")) ?? 0) / 1e6) }];
  });
}

// src/verbs/checking/namespaces.ts
function atSharedAddresses(containers, config) {
  return containers.map((container2) => {
    const mode = string(at(config, "services", container2.service, "network_mode")) ?? "";
    const [, owner] = /^service:(.+)$/.exec(mode) ?? [];
    const home = containers.find(({ service: service2 }) => service2 === owner);
    if (!home) return { ...container2, home: container2.service };
    const { addresses, published: published2 } = home;
    const { service } = home;
    return {
      ...container2,
      home: service,
      addresses,
      published: [...container2.published, ...published2]
    };
  });
}

// src/verbs/checking/shut-doors.ts
function withShutDoors(containers, { proxy, backend }, config) {
  return containers.map((container2) => {
    const { service, home, published: published2 } = container2;
    if (service !== proxy?.service || published2.length > 0) return container2;
    const gates = sealed(config, home)?.gates.filter((name) => name !== backend?.service);
    if (gates?.length !== 0) return container2;
    const shut = array(at(config, "services", home, "ports")).flatMap((port) => {
      const [inside2, host] = [number(at(port, "target")), number(at(port, "published"))];
      if (inside2 === null || host === null || at(port, "protocol") === "udp") return [];
      return [{ container: inside2, host, address: "" }];
    });
    return { ...container2, published: shut };
  });
}

// src/verbs/checking/look.ts
async function watchStack(plan, stack, { docker, inside: inside2, networks, clock: clock2, files }, signal) {
  let started2 = null;
  void stack.started.then((result) => {
    started2 = result;
  });
  const config = (await stack.captures()).find(({ kind }) => kind === "compose.config");
  const lives = livesOf(docker, stack.events);
  async function stateOf2(container2, asker) {
    const inspect = await docker.inspect(container2.id, { signal });
    const { status: status2, exitCode, error, restartCount, startedAt } = containerState(inspect);
    const listening = status2 === "running" ? await listeningIn(asker, container2) : null;
    const isSilent = listening?.length === 0;
    return {
      service: container2.service,
      ...{ status: status2, exitCode, error, restartCount, startedAt },
      restartPolicy: policyOf(inspect),
      health: healthOf(inspect),
      dependsOn: Object.keys(record(at(config?.body, "services", container2.service, "depends_on"))),
      listening,
      silentOutput: isSilent ? await lives.sinceLastEnd(container2) : null,
      deaths: await endsOf(container2, containerState(inspect))
    };
  }
  async function endsOf(container2, { status: status2, exitCode }) {
    const told2 = await lives.ends(container2);
    if (told2.length > 0 || status2 !== "exited" || exitCode === null) return told2;
    return [{ exitCode, output: await lives.sinceLastEnd(container2) }];
  }
  async function entered(containers) {
    if (docker.local || networks) return /* @__PURE__ */ new Set();
    const open2 = await Promise.all(containers.map(async ({ id }) => await inside2(id) && id));
    return new Set(open2.filter((id) => id !== null));
  }
  return async () => {
    const containers = await stack.containers();
    const asker = { docker, files, clock: clock2, containers, labels: stack.labels, signal };
    const present = await Promise.all(containers.map((container2) => stateOf2(container2, asker)));
    const absent = stack.services.filter(
      (name) => !present.some(({ service }) => service === name)
    );
    return {
      services: [...present, ...absent.map(absentState)],
      endpoints: endpointsOf(
        { ...docker, networks },
        plan.proxy,
        withShutDoors(atSharedAddresses(containers, config?.body), plan, config?.body),
        await entered(containers)
      ),
      start: startOf(started2)
    };
  };
}
async function listeningIn(asker, container2) {
  try {
    const { body } = await readListeners2(asker, container2);
    const facts = readListeners({
      kind: "listeners",
      subject: container2.service,
      how: "",
      at: "",
      coverage: LOOKED,
      body
    });
    return facts.flatMap((fact) => fact.kind === "listener" ? [fact.body] : []);
  } catch {
    return null;
  }
}
function startOf(started2) {
  if (started2 === null) return { is: "running", detail: "" };
  return { is: started2.ok ? "done" : "failed", detail: started2.output };
}
function policyOf(inspect) {
  const policy = record(at(inspect, "HostConfig", "RestartPolicy"));
  const name = string(policy["Name"]) || "no";
  return name === "on-failure" ? `${name}:${number(policy["MaximumRetryCount"]) ?? 0}` : name;
}
function healthOf(inspect) {
  const status2 = string(at(inspect, "State", "Health", "Status"));
  return status2 === "starting" || status2 === "healthy" || status2 === "unhealthy" ? status2 : "none";
}
function absentState(service) {
  return {
    service,
    status: "absent",
    exitCode: null,
    error: "",
    restartPolicy: "no",
    restartCount: 0,
    startedAt: null,
    health: "none",
    dependsOn: [],
    listening: null,
    silentOutput: null,
    deaths: []
  };
}

// src/verbs/checking/container-site.ts
async function containerSite(plan, { stack, docker, compose, host, leave }, { ports, signal: own }) {
  const lost = host ? AbortSignal.any([stack.lost, host.lost]) : stack.lost;
  const signal = AbortSignal.any([own, lost]);
  const sources = { ...ports, docker, compose };
  const containers = () => stack.containers();
  const gathering = async () => ({
    containers: await containers(),
    labels: stack.labels,
    signal
  });
  const inside2 = insideAt(host, { docker, containers, labels: stack.labels, signal });
  const networks = host?.http ? host.networks : null;
  return {
    size: `${stack.services.length} services`,
    plan,
    lost,
    secrets: stack.secrets,
    ...{ inside: inside2, leave },
    look: await watchStack(plan, stack, { ...ports, docker, inside: inside2, networks }, signal),
    captures: () => stack.captures(),
    early: async () => gatherEarly(plan, sources, await gathering()),
    gather: async (questions) => gatherAll(plan, sources, await gathering(), questions)
  };
}

// src/verbs/checking/found-proxy.ts
function withFoundProxy(plan, containers) {
  if (plan.proxy !== null) return plan;
  const services = [...new Set(containers.map(({ service: service2 }) => service2))];
  const found = containers.filter(({ image }) => isNginxImage(image));
  const [service, ...others] = new Set(found.map((container2) => container2.service));
  if (service === void 0 || others.length > 0) {
    throw new StackUnavailable(
      `Which of ${services.join(", ")} is nginx? Name it in the target: {docker: {project: NAME, proxy: SERVICE, backend: SERVICE}}.`
    );
  }
  if (services.length > 1 && plan.backend === null && !isAsked(plan)) {
    throw new StackUnavailable(
      `What does ${service} pass on to? Name it in the target: {docker: {project: NAME, proxy: SERVICE, backend: SERVICE}}, or what to ask: health, upload or routes.`
    );
  }
  const proxy = { service, port: 80, hostPort: null, conf: [], host: null };
  return { ...plan, proxy: { ...proxy, scheme: "http", insecure: false } };
}
function isAsked({ health, upload, routes }) {
  return health.proxied !== null || upload !== null || routes.some(({ front }) => !front);
}

// src/verbs/checking/attached-site.ts
async function attachedSite(plan, target, deps) {
  const engine2 = await foreignEngine(target.host, deps);
  try {
    return await containersAt(engine2, plan, target, deps);
  } catch (error) {
    await engine2[Symbol.asyncDispose]();
    throw error;
  }
}
async function containersAt(engine2, written, target, deps) {
  const { ports, env } = deps;
  const { docker, compose, host } = engine2;
  const { clock: clock2, files } = ports;
  const stack = await attach(docker, target, clock2.now);
  const plan = withFoundProxy(written, await stack.containers());
  const now = () => new Date(clock2.now()).toISOString();
  const isWritten = target.project !== null && plan.compose.files.length > 0;
  const config = isWritten ? await composeConfig(plan, { files, env }, now()) : null;
  const captures = async () => [
    ...config ? [config.capture] : [],
    {
      ...{ kind: "docker.events", subject: "", how: "docker events --since 1h" },
      ...{ at: now(), coverage: LOOKED, body: stack.events() }
    }
  ];
  const leave = async () => {
    await stack.tearDown();
    await engine2[Symbol.asyncDispose]();
    return null;
  };
  const seen = { docker, compose, host, stack: { ...stack, captures }, leave };
  return containerSite(plan, seen, deps);
}

// src/read/nginx/log-files.ts
var MOST = 4;
function logFilesOf(config) {
  const named2 = (directive, usual) => {
    const found = [...allDirectives(config)].filter(({ directive: { name } }) => name === directive).flatMap(({ directive: { args } }) => args[0] ?? []);
    const paths = found.filter((path) => path.startsWith("/") && !path.includes("$"));
    return [...new Set(found.length === 0 ? [usual] : paths)].slice(0, MOST);
  };
  return {
    errors: named2("error_log", "/var/log/nginx/error.log"),
    accesses: named2("access_log", "/var/log/nginx/access.log")
  };
}

// src/gather/host/copies.ts
import { createHash } from "node:crypto";
import { resolve } from "node:path";

// src/read/host/named-files.ts
var FRAMES = [
  /File "(\/[^"]+\.py)", line \d+/g,
  /[( ](?:file:\/\/)?(\/[^\s():]+\.[cm]?[jt]sx?):\d+/g
];
function filesNamedIn(log) {
  return [
    ...new Set(
      FRAMES.flatMap((frame) => [...log.matchAll(frame)].flatMap(([, path]) => path ?? []))
    )
  ];
}

// src/gather/host/readers.ts
var PROGRAMS = /* @__PURE__ */ new Set(["cat", "head", "tail", "stat", "find"]);
var SYSTEM = /^\/(?:etc|usr|proc|sys)\//;
var STAT = ["stat", "--format=%A:%U:%G:%n", "--"];
var LINE2 = /^(?<type>.)(?<mode>\S{9})\S*:(?<owner>[^:]+):(?<group>[^:]+):(?<path>\/.*)$/;
var SYSLOG = "/var/log";
async function readerOf({ ssh, signal }, argv) {
  const [program = "", ...args] = argv;
  const files = args.filter((arg) => arg.startsWith("/") && !SYSTEM.test(arg));
  if (!PROGRAMS.has(program) || files.length === 0) return "root";
  if (files.some((path) => /[\r\n]/.test(path))) return null;
  const folders = [...new Set(files.flatMap(foldersOf))];
  const asked = [...STAT, ...folders, ...files];
  const asRoot = await ssh.run(["sudo", "-n", ...asked], { signal });
  const { stdout } = asRoot.stdout === "" ? await ssh.run(asked, { signal }) : asRoot;
  const seen = stdout.split("\n").flatMap((line) => {
    const groups = LINE2.exec(line)?.groups;
    return groups ? [groups] : [];
  });
  const ways = seen.filter(({ path = "" }) => folders.includes(path));
  const isKnown = folders.every((folder) => ways.some(({ path }) => path === folder));
  if (!isKnown || !ways.every(isOnes)) return null;
  const [other = "root", ...more] = new Set(
    ways.flatMap(({ owner = "" }) => owner === "root" ? [] : [owner])
  );
  if (more.length > 0) return null;
  const leadsOn = seen.some(({ path = "", type }) => type === "l" && files.includes(path));
  const isUsers = leadsOn || files.some((path) => USERS.test(path));
  return other === "root" && isUsers ? null : other;
}
function foldersOf(path) {
  const names2 = path.split("/").slice(1, -1);
  return names2.map((_, at2) => `/${names2.slice(0, at2 + 1).join("/")}`);
}
function isOnes({ type, mode = "", owner, group, path }) {
  const isOthers = mode[7] === "w" || mode[4] === "w" && group !== owner && path !== SYSLOG;
  return type === "d" && !isOthers;
}

// src/gather/host/machine.ts
var NOT_THERE2 = 127;
var TIMEOUT_MS6 = 45e3;
var NO_SUDO = /^sudo: /m;
async function ranThere({ ssh, signal }, argv) {
  const ran = await ssh.run(argv, { signal, timeoutMs: TIMEOUT_MS6 });
  return { ...ran, how: `ssh ${ssh.destination} ${argv.join(" ")}` };
}
async function ranAsRoot(asker, argv) {
  const reader = asker.sudo ? await readerOf(asker, argv) : null;
  if (reader !== null) {
    const as = reader === "root" ? [] : ["-u", reader];
    const ran = await ranThere(asker, ["sudo", "-n", ...as, ...argv]);
    if (!NO_SUDO.test(ran.stderr)) return ran;
  }
  return ranThere(asker, argv);
}
async function maySudo(ssh, signal) {
  const { exitCode } = await ssh.run(["sudo", "-n", "-l"], { signal });
  return exitCode === 0;
}
function refusal({ exitCode, stderr, how }) {
  const program = /\s(?:sudo -n (?:-u \S+ )?)?([\w/.-]+)/.exec(how.replace(/^ssh \S+/, ""))?.[1] ?? how;
  if (exitCode === NOT_THERE2) return `${program} is not on the machine`;
  const said = stderr.trim().split("\n").at(-1) ?? "";
  return said === "" ? `${program} ended with exit code ${exitCode}` : said;
}

// src/gather/host/copies.ts
var MOST2 = 60;
var SUM = /^([0-9a-f]{64}) [ *](\/.*)$/;
function copies(asker, captures) {
  const about = { kind: "host.copies", subject: "", how: "sha256sum" };
  return take(asker, about, async () => {
    const paths = captures.flatMap(
      ({ kind, body }) => kind === "repo.tree" ? body?.paths ?? [] : []
    );
    const named2 = [...new Set(captures.flatMap(namedIn))].filter(
      (path) => paths.some((file2) => sharedEnd(path, file2) > 0)
    );
    if (named2.length === 0) return { body: [] };
    const ran = await ranAsRoot(asker, ["sha256sum", "--", ...named2.slice(0, MOST2)]);
    const sums = ran.stdout.split("\n").flatMap((line) => {
      const [, sum, path] = SUM.exec(line) ?? [];
      return sum && path ? [{ sum, path }] : [];
    });
    const found = await Promise.all(
      sums.map(async ({ sum, path }) => {
        for (const file2 of candidates(path, paths)) {
          const text = await asker.files.readText(resolve(asker.root, file2));
          if (text !== null && sum === sumOf(text)) return [{ path, file: file2 }];
        }
        return [];
      })
    );
    return { body: found.flat(), how: ran.how };
  });
}
function namedIn({ kind, body }) {
  if (body === null) return [];
  if (kind === "unit.journal" || kind === "app.log-file") return filesNamedIn(body.text);
  return kind === "unit.file" || kind === "supervisor.config" ? [...body.text.matchAll(/^# (\/\S+)$/gm)].map(([, path = ""]) => path) : [];
}
function candidates(path, files) {
  return files.filter((file2) => sharedEnd(path, file2) > 0).sort((a, b) => sharedEnd(path, b) - sharedEnd(path, a)).slice(0, 5);
}
function sharedEnd(one, other) {
  const [a, b] = [one.split("/").reverse(), other.split("/").reverse()];
  const differs = b.findIndex((part, index) => part !== a[index]);
  return differs === -1 ? b.length : differs;
}
function sumOf(text) {
  return createHash("sha256").update(text).digest("hex");
}

// src/read/host/managers.ts
var USUAL = "/etc/supervisor/supervisord.conf";
var OPTION = /\s(?:-c\s*|--configuration[= ])(\S+)/;
var TRUSTED = /^\/etc\/(?:[\w-]+\/)*[\w-]*supervisor[\w-]*\.(?:conf|ini)$/;
function supervisordIn(processes2) {
  const found = processes2.flatMap(({ pid, command }) => {
    if (!/(?:^|\s)(?:\S*\/)?supervisord(?:\s|$)/.test(command)) return [];
    const config = OPTION.exec(command)?.[1] ?? USUAL;
    return TRUSTED.test(config) ? { pid, config } : [];
  });
  return found[0] ?? null;
}
var DAEMON = /^PM2 v\S+: God Daemon \((\/[^)]+\/\.pm2)\)/;
function homesOf(processes2) {
  return [...new Set(processes2.flatMap(({ command }) => DAEMON.exec(command)?.[1] ?? []))];
}
function lineOf(pid, processes2) {
  const line = [pid];
  for (let last = pid; ; ) {
    const parent = processes2.find((one) => one.pid === last)?.parent;
    if (parent === void 0 || parent === 0 || line.includes(parent)) return line;
    line.push(parent);
    last = parent;
  }
}
function homeOf(pid, processes2) {
  const parents = lineOf(pid, processes2);
  return homesOf(processes2.filter((one) => parents.includes(one.pid)))[0] ?? null;
}

// src/gather/host/pm2-dump.ts
function appsIn(text) {
  const dump = parsed(text);
  if (!Array.isArray(dump)) return null;
  return dump.flatMap((app) => {
    const name = string(at(app, "name"));
    if (name === null) return [];
    const args = at(app, "args");
    const port = Number(at(app, "env", "PORT") ?? at(app, "PORT"));
    return [
      {
        name,
        script: string(at(app, "pm_exec_path")) ?? "",
        args: Array.isArray(args) ? args.map(String) : [],
        interpreter: string(at(app, "exec_interpreter")) ?? "",
        cwd: string(at(app, "pm_cwd")) ?? "",
        output: string(at(app, "pm_out_log_path")) ?? "",
        errors: string(at(app, "pm_err_log_path")) ?? "",
        port: Number.isInteger(port) && port > 0 ? port : null
      }
    ];
  });
}
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

// src/gather/host/several-files.ts
var LIMIT2 = 262144;
var HEADING = /^==> (\/.*) <==\n/m;
function headsOf(paths) {
  return ["head", "-v", "-c", String(LIMIT2), "--", ...paths];
}
function partsOf(text) {
  const parts = text.split(HEADING).slice(1);
  return parts.flatMap(
    (path, at2) => (
      // An empty line stands before each next heading.
      at2 % 2 === 0 ? [[path, (parts[at2 + 1] ?? "").replace(/\n$/, "")]] : []
    )
  );
}

// src/gather/host/pm2-unsaved.ts
async function unsaved(asker, home, saved, processes2) {
  const listed = await ranAsRoot(asker, [
    ...["find", `${home}/pids`, "-maxdepth", "1", "-type", "f", "-name", "*.pid"]
  ]);
  const files = listed.stdout.split("\n").filter((path) => path !== "");
  const [log, read] = await Promise.all([
    ranAsRoot(asker, ["tail", "-n", "2000", `${home}/pm2.log`]),
    files.length === 0 ? null : ranAsRoot(asker, headsOf(files))
  ]);
  const pids = new Map(
    partsOf(read?.stdout ?? "").flatMap(([path, text]) => {
      const name = /\/([^/]+)-\d+\.pid$/.exec(path)?.[1];
      return name === void 0 ? [] : [[name, Number(text.trim())]];
    })
  );
  return appsFrom(home, { log: log.stdout, pids }, processes2).filter(
    ({ name }) => !saved.some((app) => app.name === name)
  );
}
function appsFrom(home, { log, pids }, processes2) {
  const scripts = new Map([...pids.keys()].map((name) => [name, ""]));
  let last = "";
  for (const line of log.split("\n")) {
    last = /: App \[(.+):\d+\] /.exec(line)?.[1] ?? last;
    if (last === "") continue;
    const script = /: Script (\/.+) had too many unstable restarts/.exec(line)?.[1];
    scripts.set(last, script ?? scripts.get(last) ?? "");
  }
  return [...scripts].map(([name, script]) => {
    const running = processes2.find(({ pid }) => pid === pids.get(name))?.command;
    return {
      ...{ name, script: running ?? script, args: [], interpreter: "", cwd: "", port: null },
      output: `${home}/logs/${name}-out.log`,
      errors: `${home}/logs/${name}-error.log`
    };
  });
}

// src/gather/host/supervisor-config.ts
var KEPT = /* @__PURE__ */ new Set([
  ...["command", "directory", "user", "process_name", "numprocs", "files", "programs"],
  ...["autostart", "autorestart", "startsecs", "startretries", "exitcodes", "redirect_stderr"],
  ...["stdout_logfile", "stderr_logfile", "logfile", "childlogdir"]
]);
function withoutSecrets(printed2, wanted) {
  return partsOf(printed2).filter(([path]) => wanted.includes(path)).map(([path, text]) => `# ${path}
${reduced(text)}
`).join("");
}
function reduced(text) {
  let key = "";
  return text.split("\n").map((line) => {
    if (line.startsWith("[")) {
      key = "";
      return line;
    }
    const [, name] = /^(\w+)\s*[=:]/.exec(line) ?? [];
    if (name !== void 0) key = name;
    else if (!/^\s+\S/.test(line)) return "";
    if (key === "environment") return variablesOf2(line, name !== void 0);
    return KEPT.has(key) ? line : "";
  }).join("\n");
}
function variablesOf2(line, isFirst) {
  const text = isFirst ? line.replace(/^environment\s*[=:]/, "") : line;
  const found = [...text.matchAll(/([A-Za-z_]\w*)=("[^"]*"|'[^']*'|[^,]*)/g)];
  const kept = found.map(
    ([, name = "", value = ""]) => keptVariable(`${name}=${value.replace(/^["']|["']$/g, "")}`)
  );
  return `${isFirst ? "environment=" : "  "}${kept.join(",")}`;
}

// src/gather/host/keepers.ts
var FILES2 = [
  ...["find", "-L", "/etc/supervisor", "/etc/supervisord.conf", "/etc/supervisord.d"],
  ...["-maxdepth", "2", "-type", "f", "-size", "-256k"]
];
async function keepers(asker, processes2) {
  const supervisord = supervisordIn(processes2);
  const found = await Promise.all([
    ...supervisord ? [configOf(asker, supervisord), status(asker, supervisord)] : [],
    ...homesOf(processes2).map((home) => apps(asker, home, processes2))
  ]);
  return found;
}
function configOf(asker, { config }) {
  const about = { kind: "supervisor.config", subject: "", how: `cat ${config}` };
  return take(asker, about, async () => {
    const listed = await ranAsRoot(asker, FILES2);
    const paths = listed.stdout.split("\n").filter((path) => /\.(?:conf|ini)$/.test(path));
    const wanted = [.../* @__PURE__ */ new Set([config, ...paths])];
    const read = await ranAsRoot(asker, headsOf(wanted));
    const text = withoutSecrets(read.stdout, wanted);
    if (text === "") throw new Unavailable(refusal(read));
    return { body: { text }, how: `ssh ${asker.ssh.destination} cat ${wanted.join(" ")}` };
  });
}
function status(asker, { config }) {
  const argv = ["supervisorctl", "-c", config, "status"];
  return take(asker, { kind: "supervisor.status", subject: "", how: argv.join(" ") }, async () => {
    const ran = await ranAsRoot(asker, argv);
    if (!/^\S+\s+[A-Z]{5,}\b/m.test(ran.stdout)) {
      throw new Unavailable("supervisorctl status needs root, or who may use supervisord's socket");
    }
    return { body: { text: ran.stdout }, how: ran.how };
  });
}
function apps(asker, home, processes2) {
  const path = `${home}/dump.pm2`;
  return take(asker, { kind: "pm2.apps", subject: home, how: `cat ${path}` }, async () => {
    const ran = await ranAsRoot(asker, ["cat", path]);
    const saved = appsIn(ran.stdout) ?? [];
    const others = await unsaved(asker, home, saved, processes2);
    const found = [...saved, ...others];
    if (found.length === 0 && ran.exitCode !== 0) throw new Unavailable(refusal(ran));
    return { body: found, how: ran.how };
  });
}

// src/gather/host/keeper-logs.ts
var LINES = "2000";
var BYTES = 1e5;
async function keeperLogs(asker, services, early) {
  const seen = evidenceOf({ captures: early });
  const kept = keptPrograms(seen);
  const supervisord = supervisordIn(
    seen.looked("host.processes").flatMap(({ body }) => processesIn(body.text))
  );
  const found = await Promise.all(
    services.map(async ({ service, keeper }) => {
      const program = keptAs(kept, keeper);
      return program ? logsOf(asker, service, program, supervisord) : [];
    })
  );
  const isWanted = supervisord && services.some(({ keeper }) => keeper?.manager === "supervisor");
  return [...found.flat(), ...isWanted ? [await status(asker, supervisord)] : []];
}
function logsOf(asker, service, program, supervisord) {
  const { journal, logs, stream } = program;
  const own = [
    keeperLog(asker, service, journal),
    ...logs.map((path) => file(asker, service, path))
  ];
  return Promise.all(
    stream && supervisord ? [...own, told(asker, service, program, supervisord)] : own
  );
}
function keeperLog(asker, service, path) {
  return take(asker, { kind: "keeper.log", subject: service, how: `tail ${path}` }, async () => {
    const ran = await ranAsRoot(asker, ["tail", "-n", LINES, path]);
    if (ran.exitCode !== 0) throw new Unavailable(refusal(ran));
    return { body: { path, text: ran.stdout }, how: ran.how };
  });
}
function file(asker, service, path) {
  return take(asker, { kind: "app.log-file", subject: service, how: `tail ${path}` }, async () => {
    const ran = await ranAsRoot(asker, ["tail", "-n", LINES, path]);
    if (ran.exitCode !== 0) throw new Unavailable(refusal(ran));
    const shown = await ranAsRoot(asker, ["stat", "--format=%Y", "--", path]);
    const seconds = Number(shown.stdout.trim());
    const body = { path, text: ran.stdout };
    return {
      body: seconds > 0 ? { ...body, written: new Date(seconds * 1e3).toISOString() } : body,
      how: ran.how
    };
  });
}
function told(asker, service, { program, stream }, { config }) {
  const argv = ["supervisorctl", "-c", config, "tail", `-${BYTES}`, program, stream ?? ""];
  return take(asker, { kind: "app.log-file", subject: service, how: argv.join(" ") }, async () => {
    const ran = await ranAsRoot(asker, argv);
    if (/PermissionError/.test(ran.stdout)) {
      throw new Unavailable("supervisorctl tail needs root, or who may use supervisord's socket");
    }
    if (ran.exitCode !== 0) throw new Unavailable(refusal(ran));
    return { body: { path: `${program} ${stream}`, text: ran.stdout }, how: ran.how };
  });
}

// src/gather/host/nginx.ts
var ENTRY = "/etc/nginx/nginx.conf";
var FILES3 = ["find", "-L", "/etc/nginx", "-maxdepth", "4", "-type", "f", "-size", "-256k"];
function machineNginx(asker, service) {
  const about = { kind: "nginx.config", subject: service, how: "nginx -T" };
  return take(asker, about, async () => {
    const ran = await ranAsRoot(asker, ["nginx", "-T"]);
    if (ran.stdout.includes("# configuration file ")) {
      return { body: { text: ran.stdout, how: "nginx -T" }, how: ran.how };
    }
    return copied2(asker, ran);
  });
}
async function copied2(asker, ran) {
  const listed = await ranAsRoot(asker, FILES3);
  const paths = listed.stdout.split("\n").filter((path) => !/^$|\.(?:pem|key|crt)$/.test(path));
  if (!paths.includes(ENTRY)) throw new Unavailable(refusal(ran));
  const read = await ranAsRoot(asker, headsOf(paths));
  const files = new Map(partsOf(read.stdout));
  if (!files.has(ENTRY)) throw new Unavailable(refusal(read));
  const parts = configFromFiles(files, ENTRY).files.map(
    (path) => `# configuration file ${path}:
${files.get(path) ?? ""}
`
  );
  const how = `ssh ${asker.ssh.destination} cat ${ENTRY} and what it includes`;
  return { body: { text: parts.join(""), how: "copied" }, how };
}
function nginxTest(asker, service) {
  const about = { kind: "nginx.test", subject: service, how: "nginx -t" };
  return take(asker, about, async () => {
    if (!asker.sudo) throw new Unavailable("nginx -t needs root");
    const ran = await ranAsRoot(asker, ["nginx", "-t"]);
    if (!ran.how.includes("sudo")) throw new Unavailable("sudo does not allow nginx -t");
    return { body: { text: ran.stderr }, how: ran.how };
  });
}
var LINES2 = "2000";
function nginxLog(asker, service, kind, path) {
  return take(asker, { kind, subject: service, how: `tail ${path}` }, async () => {
    const ran = await ranAsRoot(asker, ["tail", "-n", LINES2, path]);
    if (ran.exitCode !== 0) throw new Unavailable(refusal(ran));
    return { body: { path, text: ran.stdout }, how: ran.how };
  });
}
function outputFile(asker, service, pid) {
  const about = { kind: "app.log-file", subject: service, how: `/proc/${pid}/fd/2` };
  return take(asker, about, async () => {
    const link = await ranAsRoot(asker, ["readlink", `/proc/${pid}/fd/2`]);
    const path = link.stdout.trim();
    if (!path.startsWith("/") || path.startsWith("/dev/")) {
      throw new Unavailable(path === "" ? refusal(link) : `process ${pid} writes to no file`);
    }
    const ran = await ranAsRoot(asker, ["tail", "-n", LINES2, path]);
    if (ran.exitCode !== 0) throw new Unavailable(refusal(ran));
    return { body: { path, text: ran.stdout }, how: ran.how };
  });
}

// src/gather/host/survey.ts
var PROPERTIES = [
  ...["Id", "LoadState", "ActiveState", "SubState", "UnitFileState", "Result", "Type"],
  ...["ExecMainCode", "ExecMainStatus", "MainPID", "NRestarts", "Restart", "ExecStart"],
  ...["User", "WorkingDirectory", "FragmentPath", "MemoryMax", "MemoryLimit", "MemoryCurrent"],
  ...["MemoryPeak", "StateChangeTimestampMonotonic", "ExecMainStartTimestampMonotonic"],
  "ExecMainExitTimestampMonotonic"
];
var SHOW = ["systemctl", "show", "--no-pager", `--property=${PROPERTIES.join(",")}`];
var PROCESSES = ["ps", "-ww", "-eo", "pid,ppid,user:32,rss,lstart,cgroup:512,args"];
function survey(asker) {
  return Promise.all([sockets(asker), processes(asker), clock(asker)]);
}
function sockets(asker) {
  const about = { kind: "host.sockets", subject: "", how: "ss -Hltnp" };
  return take(asker, about, async () => {
    const ran = await ranAsRoot(asker, ["ss", "-Hltnp"]);
    if (ran.exitCode !== 0) throw new Unavailable(refusal(ran));
    return { body: { text: ran.stdout }, how: ran.how };
  });
}
function processes(asker) {
  const about = { kind: "host.processes", subject: "", how: PROCESSES.join(" ") };
  return take(asker, about, async () => {
    const ran = await ranThere(asker, PROCESSES);
    if (ran.exitCode !== 0) throw new Unavailable(refusal(ran));
    return { body: { text: ran.stdout }, how: ran.how };
  });
}
function clock(asker) {
  const about = { kind: "host.clock", subject: "", how: "date, /proc/uptime" };
  return take(asker, about, async () => {
    const date = await ranThere(asker, ["date", "+%s.%3N %z"]);
    const uptime = await ranThere(asker, ["cat", "/proc/uptime"]);
    if (date.exitCode !== 0) throw new Unavailable(refusal(date));
    return { body: { text: `${date.stdout.trim()}
${uptime.stdout.trim()}` } };
  });
}

// src/gather/host/system.ts
function system(asker) {
  return Promise.all([
    printed(asker, "host.memory", ["cat", "/proc/meminfo"]),
    printed(asker, "host.disk", ["df", "-P", "-k"]),
    kernel(asker),
    versions(asker)
  ]);
}
function printed(asker, kind, argv) {
  return take(asker, { kind, subject: "", how: argv.join(" ") }, async () => {
    const ran = await ranThere(asker, argv);
    if (ran.stdout.trim() === "") throw new Unavailable(refusal(ran));
    return { body: { text: ran.stdout }, how: ran.how };
  });
}
var KERNEL = ["journalctl", "--dmesg", "--lines=2000"];
var AS_TEXT = ["--quiet", "--no-pager", "--output=short-iso-precise"];
var TELLING = /oom-kill|oom_reaper|invoked oom-killer|killed process|avc: +denied|apparmor="DENIED"/i;
function telling2(text) {
  return text.split("\n").filter((line) => TELLING.test(line)).join("\n");
}
function kernel(asker) {
  const about = { kind: "host.kernel", subject: "", how: "journalctl --dmesg" };
  return take(asker, about, async () => {
    const ran = await ranAsRoot(asker, [...KERNEL, ...AS_TEXT]);
    if (ran.exitCode === 0 && ran.stdout.trim() !== "") {
      return { body: { text: telling2(ran.stdout) }, how: ran.how };
    }
    const ring = await ranAsRoot(asker, ["dmesg", "--time-format=iso"]);
    if (ring.exitCode !== 0) throw new Unavailable(`the kernel's log: ${refusal(ring)}`);
    return { body: { text: asJournal(telling2(ring.stdout)) }, how: ring.how };
  });
}
function asJournal(text) {
  return text.split("\n").map((line) => line.replace(/^(\S+) /, "$1 machine kernel: ")).join("\n");
}
function versions(asker) {
  const about = { kind: "engine", subject: "", how: "uname, systemctl --version" };
  return take(asker, about, async () => {
    const [kernelName, systemd, selinux, firewall] = await Promise.all([
      ranThere(asker, ["uname", "-srm"]),
      ranThere(asker, ["systemctl", "--version"]),
      ranThere(asker, ["getenforce"]),
      firewallOf(asker)
    ]);
    const said = {
      kernel: kernelName.stdout.trim(),
      systemd: /^systemd (\S+)/.exec(systemd.stdout)?.[1] ?? "",
      selinux: selinux.exitCode === 0 ? selinux.stdout.trim() : "",
      firewall
    };
    return { body: Object.fromEntries(Object.entries(said).filter(([, text]) => text !== "")) };
  });
}
async function firewallOf(asker) {
  const tools = [["ufw", "status"], ["nft", "list", "ruleset"], ["iptables-save"]];
  let refused = "";
  for (const argv of tools) {
    const ran = await ranAsRoot(asker, argv);
    const rules = ran.stdout.split("\n").filter((line) => /drop|reject|DENY|REJECT/i.test(line));
    if (ran.exitCode === 0 && ran.stdout.trim() !== "") {
      return `${argv[0]}: ${rules.length === 0 ? "nothing is turned away" : rules.map((rule) => rule.trim()).slice(0, 5).join("; ")}`;
    }
    if (ran.exitCode !== 0 && ran.exitCode !== 127) refused ||= `${argv[0]}: ${refusal(ran)}`;
  }
  return refused;
}

// src/gather/host/units.ts
var LINES3 = 1e3;
function unit(asker, { service, unit: name }) {
  if (name === null) return Promise.resolve([]);
  return Promise.all([
    shownUnit(asker, service, name),
    take(asker, { kind: "unit.file", subject: service, how: `systemctl cat ${name}` }, async () => {
      const ran = await ranThere(asker, ["systemctl", "cat", "--no-pager", name]);
      if (ran.exitCode !== 0) throw new Unavailable(refusal(ran));
      return { body: { text: withoutValues3(ran.stdout) }, how: ran.how };
    }),
    take(asker, { kind: "unit.journal", subject: service, how: "journalctl" }, async () => {
      const ran = await ranAsRoot(asker, journalOf(name, LINES3));
      const isHidden = /insufficient permissions|not seeing messages from other users/.test(
        ran.stderr
      );
      if (ran.exitCode !== 0 || isHidden && !hasEntries(ran.stdout))
        throw new Unavailable(HIDDEN);
      return { body: { text: ran.stdout }, how: ran.how };
    })
  ]);
}
var HIDDEN = "the user may not read the journal of the system (groups systemd-journal and adm may, and root)";
function journalOf(unit2, lines) {
  const options = ["--quiet", "--no-pager", "--output=short-iso-precise"];
  return ["journalctl", `--unit=${unit2}`, `--lines=${lines}`, ...options];
}
function hasEntries(text) {
  return text.split("\n").some((line) => /^\d{4}-/.test(line));
}
function shownUnit(asker, service, name) {
  const about = { kind: "unit.show", subject: service, how: `systemctl show ${name}` };
  return take(asker, about, async () => {
    const ran = await ranThere(asker, [...SHOW, name]);
    if (ran.exitCode !== 0) throw new Unavailable(refusal(ran));
    return { body: { text: ran.stdout }, how: `ssh ${asker.ssh.destination} ${about.how}` };
  });
}
function withoutValues3(text) {
  return text.split("\n").map((line) => {
    const [, head, rest] = /^(\s*Environment=)(.*)$/.exec(line) ?? [];
    if (head === void 0 || rest === void 0) return line;
    const variables = rest.match(/"[^"]*"|'[^']*'|\S+/g) ?? [];
    return head + variables.map((one) => keptVariable(one.replace(/^["']|["']$/g, ""))).join(" ");
  }).join("\n");
}

// src/gather/host/gather-machine.ts
async function gatherMachine(asker, known) {
  const { plan, services, early } = known;
  const proxy = plan.proxy?.service ?? "nginx";
  const config = await configOf2(asker, proxy, early);
  const named2 = [...plan.compose.files, ...plan.proxy?.conf ?? []];
  const byHand = services.filter(({ unit: name, keeper }) => name === null && !keeper);
  const found = await Promise.all([
    survey(asker),
    system(asker),
    repository({ ...asker, named: named2, config: null }),
    ...services.map((service) => unit(asker, service)),
    keeperLogs(asker, services, early),
    nginxTest(asker, proxy),
    ...logsOf2(asker, proxy, config),
    ...byHand.flatMap(
      ({ service, pids: [pid] }) => pid === void 0 ? [] : outputFile(asker, service, pid)
    )
  ]);
  const captures = [...found.flat(), config, ...early.filter(({ kind }) => FROM_BEFORE.has(kind))];
  return [...captures, await copies(asker, captures)];
}
var FROM_BEFORE = /* @__PURE__ */ new Set([
  ...["host.services", "supervisor.config", "pm2.apps"]
]);
async function configOf2(asker, proxy, early) {
  const before = early.find(({ kind }) => kind === "nginx.config");
  return before?.body ? before : machineNginx(asker, proxy);
}
function logsOf2(asker, proxy, config) {
  const text = config.kind === "nginx.config" ? config.body?.text ?? "" : "";
  const { errors, accesses } = logFilesOf(configFromDump(text));
  return [
    ...errors.map((path) => nginxLog(asker, proxy, "nginx.error-log", path)),
    ...accesses.map((path) => nginxLog(asker, proxy, "nginx.access-log", path))
  ];
}

// src/gather/host/kept-services.ts
function keptByProcess(pids, { kept, processes: processes2 }) {
  const own = pids.flatMap((pid) => {
    const line = lineOf(pid, processes2);
    const commands = line.flatMap((one) => processes2.find((of) => of.pid === one)?.command ?? []);
    const home = homeOf(pid, processes2);
    const isSupervised = commands.some((command) => /\bsupervisord\b/.test(command));
    return kept.filter(
      ({ manager, command, journal }) => (manager === "pm2" ? home !== null && journal.startsWith(`${home}/`) : isSupervised) && commands.some((one) => isRunOf(one, command))
    );
  });
  return own[0] ?? null;
}
function isRunOf(process, command) {
  const words = command.replaceAll(/["']/g, "").split(/\s+/);
  const [program = "", ...args] = words;
  const last = program.split("/").at(-1) ?? "";
  const tail = [last, ...args].join(" ");
  return process === tail || process.endsWith(`/${tail}`) || process.endsWith(` ${tail}`);
}
function pidsOfKept(kept, keeping) {
  return keeping.processes.flatMap(
    ({ pid }) => keptByProcess([pid], keeping) === kept ? pid : []
  );
}
function keptByName(name, { kept }) {
  return kept.find(({ program }) => program === name) ?? null;
}
function keptByPattern(pattern, keeping) {
  return keptByName(pattern, keeping) ?? keeping.kept.find(({ command }) => command.includes(pattern)) ?? null;
}
function mayBeKept(pids, { processes: processes2 }) {
  const holders = processes2.filter(({ pid }) => pids.includes(pid));
  return pids.length === 0 || homesOf(holders).length > 0;
}
function keptByPort(port, { kept }) {
  return kept.find((one) => portsOf(one).includes(port)) ?? null;
}
function onlyIdle(keeping) {
  const idle = keeping.kept.filter((one) => pidsOfKept(one, keeping).length === 0);
  const [only, ...others] = idle;
  return only && others.length === 0 && portsOf(only).length === 0 ? only : null;
}
function portsOf({ command, port }) {
  const told2 = commandPort(command) ?? port;
  return told2 === null ? [] : [told2];
}
function keeperOf({ manager, program }) {
  return { manager, program };
}

// src/gather/host/host-services.ts
async function hostServices(asker, seen) {
  const routes = seen.plan.routes.flatMap(
    ({ backend }) => backend ? [{ is: "unit", unit: backend.service, port: backend.port }] : []
  );
  const named2 = [
    { is: "unit", unit: seen.proxy, port: null },
    ...seen.backend ? [seen.backend] : [],
    ...routes
  ];
  const machine2 = await machineOf(asker, seen.captures, named2);
  const services = onceEach(named2.map((program) => serviceOf2(program, machine2)));
  for (const port of seen.upstreams) {
    if (services.some((one) => one.ports.includes(port))) continue;
    const meant = meantBy(port, services.slice(1), seen.upstreams, machine2);
    if (meant === null) services.push(unnamed(port, machine2));
    else if (meant.ports.length === 0) {
      services[services.indexOf(meant)] = { ...meant, ports: [port] };
    }
  }
  return {
    ...{ kind: "host.services", subject: "", how: "ss, ps, systemctl show" },
    ...{ at: new Date(asker.clock.now()).toISOString(), coverage: LOOKED },
    body: onceEach(services).map((service) => withUnread(service, seen.captures))
  };
}
function withUnread(service, captures) {
  const hidden = captures.find(
    ({ kind, body }) => body === null && (kind === "pm2.apps" || kind === "supervisor.config")
  );
  const isNobodys = service.unit === null && service.pids.length === 0 && !service.keeper;
  if (!hidden || !isNobodys) return service;
  return { ...service, unread: hidden.kind === "pm2.apps" ? "pm2" : "supervisor" };
}
function onceEach(services) {
  return services.filter(
    ({ service }, at2) => services.findIndex((one) => one.service === service) === at2
  );
}
async function machineOf(asker, captures, named2) {
  const text = (kind) => {
    const found = captures.find((capture) => capture.kind === kind);
    return found?.kind === kind ? found.body?.text ?? "" : "";
  };
  const files = await ranThere(asker, OWN_UNITS);
  const own = files.stdout.split("\n").flatMap((path) => /([^/]+\.service)$/.exec(path)?.[1] ?? []);
  const wanted = named2.flatMap((program) => program.is === "unit" ? unitFile(program.unit) : []);
  const shown = await ranThere(asker, [...SHOW, .../* @__PURE__ */ new Set([...wanted, ...own])]);
  return {
    kept: keptPrograms(evidenceOf({ captures })),
    open: socketsIn(text("host.sockets")),
    processes: processesIn(text("host.processes")),
    units: unitsIn(shown.stdout)
  };
}
function isThere(unit2) {
  return unit2 !== void 0 && unit2["LoadState"] !== "not-found";
}
function unitFile(name) {
  return name.replace(/(?:\.service)?$/, ".service");
}
var OWN_UNITS = [
  ...["find", "/etc/systemd/system", "-maxdepth", "1", "-type", "f", "-name", "*.service"]
];
function serviceOf2(program, machine2) {
  const service = programName(program);
  switch (program.is) {
    case "unit": {
      const unit2 = unitFile(program.unit);
      const kept = keptByName(program.unit, machine2);
      if (kept && !isThere(machine2.units.get(unit2))) {
        const own = pidsOfKept(kept, machine2);
        const port = program.port === null ? [] : [program.port];
        return ofManager(service, kept, own, [...port, ...openBy(own, machine2)]);
      }
      const pids = pidsOf(unit2, machine2);
      const told2 = program.port === null ? portsOf2(machine2.units.get(unit2)) : [program.port];
      return { service, unit: unit2, pids, ports: [.../* @__PURE__ */ new Set([...told2, ...openBy(pids, machine2)])] };
    }
    case "process": {
      const pids = machine2.processes.flatMap(
        ({ pid, command }) => command.includes(program.pattern) && !isOurs(command) ? pid : []
      );
      const port = program.port ?? commandPort(program.pattern);
      const told2 = port === null ? [] : [port];
      const ports = [.../* @__PURE__ */ new Set([...told2, ...openBy(pids, machine2)])];
      const kept = pids.length > 0 ? keptByProcess(pids, machine2) : keptByPattern(program.pattern, machine2);
      if (kept) return ofManager(service, kept, pids, ports);
      return { service, unit: unitOf(pids, machine2), pids, ports };
    }
    case "port": {
      const found = unnamed(program.port, machine2);
      return { ...found, service };
    }
  }
}
function isOurs(command) {
  return /^(?:\S*\/)?(?:ps|sudo|sh|bash) .*pid,ppid,user/.test(command);
}
function ofManager(service, kept, pids, ports) {
  const all2 = [.../* @__PURE__ */ new Set([...ports, ...portsOf(kept)])];
  return { service, unit: null, pids, ports: all2, keeper: keeperOf(kept) };
}
function unnamed(port, machine2) {
  const pids = machine2.open.flatMap((socket) => socket.port === port ? socket.pids : []);
  const byPort = mayBeKept(pids, machine2) ? keptByPort(port, machine2) : null;
  const isFree = pids.length === 0 && unitFor(port, machine2) === null;
  const kept = keptByProcess(pids, machine2) ?? byPort ?? (isFree ? onlyIdle(machine2) : null);
  if (kept) return ofManager(kept.program, kept, pids, [port]);
  const unit2 = unitOf(pids, machine2) ?? unitFor(port, machine2);
  const service = unit2 === null ? `port ${port}` : unit2.replace(/\.service$/, "");
  return { service, unit: unit2, pids: unit2 === null ? pids : pidsOf(unit2, machine2), ports: [port] };
}
function unitOf(pids, { processes: processes2 }) {
  return processes2.find(({ pid, unit: unit2 }) => pids.includes(pid) && unit2 !== null)?.unit ?? null;
}
function unitFor(port, { units }) {
  const found = [...units].find(([, unit2]) => portsOf2(unit2).includes(port));
  return found?.[0] ?? null;
}
function portsOf2(unit2) {
  const port = commandPort(commandOf(unit2?.["ExecStart"]).join(" "));
  return port === null ? [] : [port];
}
function pidsOf(unit2, { processes: processes2 }) {
  return processes2.flatMap((process) => process.unit === unit2 ? process.pid : []);
}
function openBy(pids, { open: open2 }) {
  return open2.flatMap(
    (socket) => socket.pids.some((pid) => pids.includes(pid)) ? socket.port : []
  );
}
function meantBy(port, named2, upstreams, machine2) {
  const isTaken = machine2.open.some((socket) => socket.port === port);
  if (isTaken || unitFor(port, machine2) !== null) return null;
  const unasked = named2.filter(({ ports }) => !ports.some((own) => upstreams.includes(own)));
  const [only, ...others] = unasked;
  return only && others.length === 0 ? only : null;
}

// src/ports/ssh/host-name.ts
var TIMEOUT_MS7 = 5e3;
async function sshHostName(destination, shell, configFile = userConfig()) {
  const to = sshDestination(destination) ?? destination;
  const args = [...configArguments(configFile), "-G", "--", to];
  const { stdout } = await shell.run("ssh", args, { timeoutMs: TIMEOUT_MS7 });
  const host = /^hostname (.+)$/m.exec(stdout)?.[1] ?? hostIn(to);
  return host.replace(/^\[(.*)\]$/, "$1");
}
function hostIn(to) {
  const host = to.replace(/^ssh:\/\//, "").replace(/^[^@]*@/, "");
  return to.startsWith("ssh://") ? host.replace(/:\d+$/, "") : host;
}

// src/verbs/checking/machine-endpoints.ts
var HTTPS2 = 443;
var TIMEOUT_MS8 = 5e3;
var THERE = "machine";
async function machineEndpoints(plan, services, ssh, { http, shell }, signal) {
  const port = plan.proxy?.port ?? 80;
  const address = await sshHostName(ssh.destination, shell);
  const reached = await http.connect(address, port, TIMEOUT_MS8, signal);
  const isOpen = reached.is === "open";
  const at2 = (wanted) => isOpen ? { address, port: wanted, from: null } : { address: LOOPBACK, port: wanted, from: THERE };
  const backends = services.map(({ service }) => [
    service,
    { name: service, address: LOOPBACK, from: THERE, published: {} }
  ]);
  return {
    endpoints: {
      proxy: at2(port),
      secure: at2(HTTPS2),
      within: null,
      backends: Object.fromEntries(backends)
    },
    why: isOpen ? null : `port ${port} of ${address} cannot be reached from here (${reached.is})`
  };
}

// src/gather/host/kept-now.ts
async function keptNow(asker, service, { early, clock: clock2 }) {
  const seen = evidenceOf({ captures: early });
  const program = keptAs(keptPrograms(seen), service.keeper);
  if (!program) return null;
  const supervisord = supervisordIn(
    seen.looked("host.processes").flatMap(({ body }) => processesIn(body.text))
  );
  const isAsked2 = program.manager === "supervisor" && supervisord !== null;
  const captures = await Promise.all([
    keeperLog(asker, service.service, program.journal),
    ...isAsked2 ? [status(asker, supervisord)] : []
  ]);
  const story = keptStory(service, evidenceOf({ captures }), clock2);
  return story?.state.said ? story : null;
}

// src/verbs/checking/machine-scene.ts
var EVERY_MS = 1e3;
var LINES4 = 300;
function machineScene(asking2, services, { clock: clock2, early }, endpoints) {
  let last = null;
  return () => {
    const asker = asking2();
    const now = asker.clock.elapsed();
    if (last === null || now - last.at >= EVERY_MS) last = { at: now, scene: sceneNow(asker) };
    return last.scene;
  };
  async function sceneNow(asker) {
    const open2 = textOf(await sockets(asker));
    const states = await Promise.all(services.map((service) => stateNow(asker, service, open2)));
    return { services: states, endpoints, start: { is: "done", detail: "" } };
  }
  async function stateNow(asker, service, table) {
    const own = table === null ? null : socketsIn(table).filter(({ port }) => service.ports.includes(port));
    const base2 = { ...NOTHING, service: service.service, listening: own };
    if (service.keeper) return keptState(asker, service, base2);
    if (service.unit === null) return { ...base2, status: own?.length === 0 ? "absent" : "running" };
    const shown = textOf(await shownUnit(asker, service.service, service.unit));
    const unit2 = [...unitsIn(shown ?? "").values()][0];
    if (!unit2) return base2;
    const { status: status2, exitCode, restartCount, restartPolicy, startedAt } = stateOfUnit(unit2, clock2);
    const deaths = restartCount > 0 || status2 !== "running" ? await endsOf(asker, service.unit, unit2) : [];
    const listening = service.ports.length === 0 ? null : own;
    return { ...base2, status: status2, exitCode, restartCount, restartPolicy, startedAt, listening, deaths };
  }
  async function keptState(asker, service, base2) {
    const story = await keptNow(asker, service, { early, clock: clock2 });
    if (!story) return base2;
    const { over, said: _, finishedAt: __, ...stands } = story.state;
    const deaths = story.events.flatMap(
      ({ is, exitCode }) => is === "end" ? { exitCode: exitCode ?? 0, output: null } : []
    );
    return { ...base2, ...stands, restartPolicy: over === null ? "always" : "no", deaths };
  }
  async function endsOf(asker, name, unit2) {
    const { stdout } = await ranAsRoot(asker, journalOf(name, LINES4));
    const asked = new Date(asker.clock.now()).toISOString();
    const deaths = [];
    let said = [];
    for (const entry of telling(journalIn(stdout, clock2.skewMs), unit2, asked)) {
      const event = bySystemd(entry) ? eventIn(entry) : null;
      if (event?.action === "start") said = [];
      if (!bySystemd(entry)) said.push(`${entry.at} ${entry.text}`);
      if (event?.action !== "die") continue;
      deaths.push({ exitCode: event.exitCode ?? 0, output: said.join("\n") });
      said = [];
    }
    return deaths;
  }
}
var NOTHING = {
  status: "running",
  exitCode: null,
  error: "",
  restartPolicy: "no",
  restartCount: 0,
  startedAt: null,
  health: "none",
  dependsOn: [],
  listening: null,
  silentOutput: null,
  deaths: []
};
function textOf({ kind, body }) {
  const isText = kind === "host.sockets" || kind === "unit.show";
  return isText && body ? body.text : null;
}

// src/verbs/checking/targets.ts
function targetsOf(captures, plan) {
  const found = captures.find(
    ({ kind, subject }) => kind === "nginx.config" && subject === plan.proxy?.service
  );
  if (found?.kind !== "nginx.config" || found.body === null) return { names: [], connects: [] };
  const servers = serversIn2(found.body.text, plan);
  const connects2 = servers.flatMap(({ host, port }) => port === null ? [] : [{ host, port }]);
  const names2 = connects2.map(({ host }) => host).filter((host) => /[a-z]/i.test(host));
  const once = new Map(connects2.map((target) => [`${target.host}:${target.port}`, target]));
  return { names: [...new Set(names2)], connects: [...once.values()] };
}
function serversIn2(text, plan) {
  const config = configFromDump(text);
  const model = modelOf(config);
  const literals = plan.target.kind === "compose" ? [...model.literals] : [];
  const written = literals.flatMap(
    ([target, line]) => serversOf(model, parseTarget(target, 80), spanOf(line)).servers
  );
  const { scheme = "http", port = 80, host } = plan.proxy ?? {};
  const asked = pathsOf(plan).flatMap(([method, path]) => {
    const request = { method, scheme, port, path, host: host ?? "localhost" };
    const { handler } = routeFor(config, request);
    return handler.is === "proxied" || handler.is === "other-upstream" ? handler.servers : [];
  });
  return [...written, ...asked];
}
function pathsOf({ health, routes, upload }) {
  return [
    ...health.proxied === null ? [] : [["GET", health.proxied]],
    ...routes.map(({ path }) => ["GET", path]),
    ...upload ? [[upload.method, upload.path]] : []
  ];
}

// src/verbs/checking/upstream.ts
function upstreamBy(captures, proxy) {
  const found = captures.find(
    ({ kind, subject, body }) => kind === "nginx.config" && subject === proxy?.service && body !== null
  );
  if (!proxy || found?.kind !== "nginx.config" || found.body === null) return () => null;
  const config = configFromDump(found.body.text);
  const composed = captures.find(({ kind }) => kind === "compose.config")?.body;
  const machine2 = captures.find(({ kind }) => kind === "host.services");
  const programs = machine2?.kind === "host.services" ? machine2.body ?? [] : [];
  return (method, path) => {
    const { port, scheme, host } = proxy;
    const route = routeFor(config, { method, scheme, port, path, host: host ?? "localhost" });
    if (route.handler.is !== "proxied") return null;
    const [server] = route.handler.servers;
    return {
      uri: route.handler.upstreamUri,
      host: route.upstreamHost.value || null,
      backend: server ? backendAt(composed, programs, server.host, server.port) : null
    };
  };
}
function backendAt(composed, programs, host, port) {
  const program = programs.find(({ ports }) => port !== null && ports.includes(port));
  if (program && isLoopback(host)) return { service: program.service, port };
  const services = Object.entries(record(at(composed, "services")));
  const found = services.find(([name, service]) => {
    const networks = Object.values(record(at(service, "networks")));
    const aliases = networks.flatMap((network) => strings(array(at(network, "aliases"))));
    return [name, string(at(service, "container_name")), ...aliases].includes(host);
  });
  return found ? { service: found[0], port } : null;
}
function isLoopback(host) {
  return host === "localhost" || host === "::1" || host.startsWith("127.");
}

// src/verbs/checking/ssh-site.ts
var ROUND_MS = 6e4;
async function sshSite(given, target, ssh, { ports, signal: own, progress }) {
  const { clock: clock2, files, shell } = ports;
  const signal = AbortSignal.any([own, ssh.lost]);
  const sudo = await maySudo(ssh, signal);
  const asking2 = () => {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(ROUND_MS)]);
    return { ssh, clock: clock2, sudo, signal: limit };
  };
  const [seen, nginx] = await Promise.all([survey(asking2()), machineNginx(asking2(), target.proxy)]);
  const managers = await keepers(asking2(), processesOf(seen));
  const early = [...seen, nginx, ...managers];
  const { connects: connects2 } = targetsOf(early, given);
  const found = await hostServices(asking2(), {
    ...{ plan: given, proxy: target.proxy, backend: backendOf2(target, given), captures: early },
    upstreams: connects2.filter(({ host }) => isLoopback(host)).map(({ port }) => port)
  });
  const services = found.kind === "host.services" ? found.body ?? [] : [];
  const plan = withPorts(given, services);
  const { endpoints, why } = await machineEndpoints(plan, services, ssh, ports, signal);
  if (why !== null) progress.warn(`the machine itself is asked for what users ask: ${why}`);
  const times = machineClock(evidenceOf({ captures: seen }));
  const there = httpOver((host, port, until) => ssh.connect(host, port, until));
  const all2 = () => [...early, found];
  return {
    plan,
    size: `${services.map(({ service }) => service).join(", ")}`,
    lost: ssh.lost,
    secrets: [],
    inside: async () => there,
    look: machineScene(asking2, services, { clock: times, early }, endpoints),
    captures: async () => [],
    early: async () => all2(),
    gather: () => gatherMachine(
      { ...asking2(), files, shell, root: plan.root },
      { plan, services, early: all2() }
    ),
    async leave() {
      await ssh[Symbol.asyncDispose]();
      return null;
    }
  };
}
function processesOf(captures) {
  const found = evidenceOf({ captures }).looked("host.processes");
  return found.flatMap(({ body }) => processesIn(body.text));
}
function backendOf2({ backend }, plan) {
  if (backend !== null || plan.backend === null) return backend;
  return { is: "unit", unit: plan.backend.service, port: plan.backend.port };
}
function withPorts(plan, services) {
  const { backend } = plan;
  if (!backend || backend.port !== null) return plan;
  const port = services.find(({ service }) => service === backend.service)?.ports[0] ?? null;
  return { ...plan, backend: { ...backend, port } };
}

// src/gather/swarm.ts
var LOG_BYTES3 = 5e5;
var TASKS = 5;
function swarmAnswers(asker, { services, tasks, chosen: chosen2 }) {
  const all2 = { kind: "swarm.services", subject: "", how: "docker service inspect" };
  return Promise.all([
    take(asker, all2, async () => ({ body: specsWithoutValues(services) })),
    ...chosen2.map(({ service: { id, name } }) => {
      const how = `docker service ps --no-trunc ${name}`;
      return take(asker, { kind: "swarm.tasks", subject: name, how }, async () => ({
        body: specsWithoutValues(tasks.filter((task) => at(task, "ServiceID") === id))
      }));
    })
  ]);
}
function tasksElsewhere(asker, { chosen: chosen2 }) {
  const here = new Set(asker.containers.map(({ id }) => id));
  return Promise.all(
    chosen2.flatMap(({ service, tasks }) => {
      const failed = failedByTask(service, tasks);
      const isGone = failed?.container && isTakenBack(service, tasks, failed);
      const begun = presentTasks(service, tasks).filter(({ container: container2 }) => container2 !== null);
      const others = begun.filter(({ container: container2 }) => container2 === null || !here.has(container2));
      const isHere = asker.containers.some((one) => one.service === service.name);
      return [
        ...others.slice(-TASKS).map((task) => taskLog(asker, service, task)),
        ...isGone ? [taskLog(asker, service, failed, "swarm.failed-log")] : [],
        ...isHere ? [] : notHere(asker, service, begun.at(-1))
      ];
    })
  );
}
function taskLog(asker, service, task, kind = "docker.logs") {
  const { id, name, container: container2 } = task;
  const { docker, signal } = asker;
  const how = `docker service logs --timestamps ${name}`;
  const tty = at(service.container, "TTY") === true;
  const part = { tty, bytes: LOG_BYTES3 };
  return take(asker, { kind, subject: service.name, how }, async () => ({
    // Where the container is here still, its own engine is the shorter way.
    body: await docker.logs(container2 ?? id, part, { signal }).catch(() => docker.swarm.logs(id, part, { signal }))
  }));
}
function notHere(asker, { name }, task) {
  const why = task ? `the task of ${name} is on another node (${task.node}), whose engine was not asked` : `${name} has no container`;
  return ["docker.inspect", "listeners", "cgroup.memory"].map(
    (kind) => take(
      asker,
      { kind, subject: name, how: `on the node of ${name}` },
      () => Promise.reject(new Unavailable(why))
    )
  );
}

// src/stack/swarm/choose.ts
function choose(services, target) {
  const proxy = serviceFor(services, target.proxy);
  const backend = serviceFor(services, target.backend);
  if (!proxy || !backend) {
    const absent = [proxy ? [] : target.proxy, backend ? [] : target.backend].flat();
    throw new StackUnavailable(nothingThere2(absent, services));
  }
  const words = strings(at(backend.container, "Env")).map(
    (entry) => entry.slice(entry.indexOf("=") + 1)
  );
  const all2 = services.filter(
    (one) => [proxy, backend].includes(one) || one.stack !== null && one.stack === backend.stack || words.some((value) => names(value, one.name))
  );
  return { proxy, backend, all: all2 };
}
function serviceFor(services, wanted) {
  const named2 = (name) => services.find((one) => one.name === name);
  const direct2 = named2(wanted) ?? named2(`${CAPROVER_APP}${wanted}`);
  if (direct2) return direct2;
  const [only, ...others] = services.filter(
    ({ name, stack }) => stack !== null && name === `${stack}_${wanted}`
  );
  return only && others.length === 0 ? only : null;
}
function names(value, service) {
  return value.split(/[^\w.-]+/).some((word) => word === service || word === `tasks.${service}`);
}
function nothingThere2(absent, services) {
  const there = services.map(({ name }) => name.replace(CAPROVER_APP, "")).sort();
  const known = there.length > 0 ? `there is ${there.join(", ")}` : "it runs no services at all";
  return `This Swarm has no service ${absent.join(" and no ")}; ${known}.`;
}

// src/stack/swarm/expect-manager.ts
async function expectManager(docker) {
  await expectApi(docker);
  const info = await docker.info();
  const { endpoint } = docker;
  const swarm = at(info, "Swarm");
  if (at(swarm, "ControlAvailable") === true) return;
  const managers = array(at(swarm, "RemoteManagers")).flatMap(
    (one) => string(at(one, "Addr"))?.replace(/:\d+$/, "") ?? []
  );
  throw new StackUnavailable(`The engine at ${endpoint} ${noManager(swarm, managers)}`);
}
function noManager(swarm, managers) {
  switch (string(at(swarm, "LocalNodeState"))) {
    case "active": {
      const known = managers.length > 0 ? `, such as ${managers.join(", ")}` : "";
      return `is a worker of its Swarm, and only managers know its services: give target.swarm.host the address of one${known}.`;
    }
    case "locked":
      return "manages a Swarm that is locked: it answers again after `docker swarm unlock`.";
    default:
      return "belongs to no Swarm: give target.swarm.host a manager's address, or use `target: {docker: \u2026}` for containers without a Swarm.";
  }
}

// src/stack/swarm/state.ts
async function swarmState(docker) {
  const answers = numbered(...await Promise.all([docker.swarm.services(), docker.swarm.tasks()]));
  const { services, tasks } = answers;
  const known = services.map(swarmService);
  return {
    answers,
    services: known,
    tasks: new Map(known.map((service) => [service.name, tasksOf(service, tasks)]))
  };
}
var WAY_OUT = "docker_gwbridge";
async function waysIn(docker) {
  const network = await docker.swarm.network(WAY_OUT).catch(() => null);
  return new Map(
    Object.entries(record(at(network, "Containers"))).flatMap(([id, settings]) => {
      const [address] = (string(at(settings, "IPv4Address")) ?? "").split("/");
      return address ? [[id, address]] : [];
    })
  );
}
function presentEvents(events, services, tasks) {
  const kept = /* @__PURE__ */ new Map();
  for (const service of services) {
    const own = events.filter((event) => serviceIdOf(event) === service.id);
    const present = presentTasks(service, tasks.get(service.name) ?? []);
    const containers = present.flatMap(({ container: container2 }) => container2 ?? []);
    const begin = service.since === null ? 0 : Date.parse(service.since);
    const created = own.filter(
      (event) => string(at(event, "Action")) === "create" && momentOf(event) >= begin
    );
    const all2 = begin === 0 ? own : created;
    kept.set(service.id, /* @__PURE__ */ new Set([...containers, ...all2.flatMap((one) => containerOf(one) ?? [])]));
  }
  return events.filter(
    (event) => kept.get(serviceIdOf(event) ?? "")?.has(containerOf(event) ?? "")
  );
}
function serviceIdOf(event) {
  return string(at(event, "Actor", "Attributes", "com.docker.swarm.service.id"));
}
function containerOf(event) {
  return string(at(event, "Actor", "ID"));
}
function momentOf(event) {
  const time = at(event, "time");
  return typeof time === "number" ? (time + 1) * 1e3 : 0;
}

// src/stack/swarm/attach-swarm.ts
var OF_SERVICE = "com.docker.swarm.service.id";
async function attachSwarm(docker, target, { now, isReached }) {
  await expectManager(docker);
  let state = await swarmState(docker);
  const { proxy, backend } = choose(state.services, target);
  const events = await recordedEvents(docker, [OF_SERVICE], now);
  const chosen2 = () => {
    const { all: all2 } = choose(state.services, target);
    return all2.map((service) => ({ service, tasks: state.tasks.get(service.name) ?? [] }));
  };
  const services = chosen2().map(({ service }) => service);
  const stack = {
    run: { id: "", project: "" },
    started: Promise.resolve({ ok: true, step: "up", exitCode: 0, output: "" }),
    labels: {},
    secrets: services.flatMap(secretsOf2),
    lost: new AbortController().signal,
    services: services.map(({ name }) => name),
    events: () => {
      const services2 = chosen2().map(({ service }) => service);
      return presentEvents(events.sofar(), services2, state.tasks);
    },
    captures: async () => [],
    async containers() {
      const [latest, here, ways] = await Promise.all([
        swarmState(docker),
        docker.containers([OF_SERVICE]),
        isReached ? waysIn(docker) : null
      ]);
      state = latest;
      return chosen2().flatMap(
        ({ service, tasks }) => standingTasks(service, tasks).map(
          (task) => containerOf2(
            service,
            task,
            here.find(({ id }) => id === task.container),
            ways
          )
        )
      );
    },
    async tearDown() {
      events.close();
      return { removed: [], left: [], written: [] };
    },
    async [Symbol.asyncDispose]() {
      events.close();
    }
  };
  const names2 = { proxy: proxy.name, backend: backend.name };
  return { stack, names: names2, state: () => state, chosen: chosen2 };
}
function containerOf2(service, task, here, ways) {
  const routed = service.published.filter(({ mode }) => mode === "ingress");
  const published2 = routed.map(({ container: container2, host }) => ({ container: container2, host, address: "" }));
  if (!here) {
    const { container: container2, id, name, image, state } = task;
    const place = { addresses: {}, labels: {}, published: published2 };
    return { id: container2 ?? id, name, image, state, service: service.name, ...place };
  }
  const way = ways?.get(here.id);
  return {
    ...here,
    service: service.name,
    addresses: ways === null ? here.addresses : way === void 0 ? {} : { [WAY_OUT2]: way },
    published: [...here.published, ...published2]
  };
}
var WAY_OUT2 = "way out";
function secretsOf2({ container: container2 }) {
  const variables = strings(at(container2, "Env")).map((entry) => {
    const equals = entry.indexOf("=");
    return [entry.slice(0, equals), entry.slice(equals + 1)];
  });
  return secretValues([], namedSecrets(Object.fromEntries(variables)));
}

// src/read/nginx/names-served.ts
var TYPED = /^\.?[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i;
function namesServed(config, upstreams, path) {
  const names2 = serversIn(httpBlock(config)).flatMap((server) => {
    const listens = listensOf(server, "http");
    return namesOf(server).filter((name) => TYPED.test(name)).map((name) => name.replace(/^\./, "").toLowerCase()).filter(
      (host) => listens.some(({ port, ssl }) => {
        if (port === null) return false;
        const scheme = ssl ? "https" : "http";
        const { handler } = routeFor(config, { method: "GET", scheme, port, path, host });
        return handler.is === "proxied" && handler.servers.some((one) => upstreams.has(one.host));
      })
    );
  });
  return [...new Set(names2)];
}

// src/verbs/checking/swarm-domain.ts
async function asUsers(plan, swarm, ports, gathering) {
  const { proxy } = plan;
  if (proxy === null || proxy.host !== null) return plan;
  const all2 = await gathering();
  const containers = all2.containers.filter(({ service }) => service === proxy.service);
  const captures = await gatherEarly(plan, ports, { ...all2, containers });
  const found = captures.find(({ kind }) => kind === "nginx.config");
  if (found?.kind !== "nginx.config" || found.body === null) return plan;
  const config = configFromDump(found.body.text);
  const paths = [plan.health.proxied ?? "/", ...plan.routes.map(({ path }) => path)];
  const upstreams = namesOf3(swarm);
  const [host] = paths.flatMap((path) => namesServed(config, upstreams, path));
  return host === void 0 ? plan : { ...plan, proxy: { ...proxy, host } };
}
function namesOf3({ names: names2, chosen: chosen2 }) {
  const { backend } = names2;
  const service = chosen2().find(({ service: service2 }) => service2.name === backend)?.service;
  const aliases = service?.networks.flatMap((network) => network.aliases) ?? [];
  return /* @__PURE__ */ new Set([backend, `tasks.${backend}`, ...aliases]);
}

// src/verbs/checking/swarm-plan.ts
async function named(plan, swarm, docker) {
  const { names: names2 } = swarm;
  const { proxy, backend } = plan;
  const known = /* @__PURE__ */ new Map([
    [proxy?.service, names2.proxy],
    [backend?.service, names2.backend]
  ]);
  const renamed2 = (one) => one && { ...one, service: known.get(one.service) ?? one.service };
  const port = backend?.port ?? await exposedPort(swarm, docker);
  return {
    ...plan,
    proxy: proxy && { ...proxy, service: names2.proxy },
    backend: { service: names2.backend, port },
    routes: plan.routes.map((route) => ({ ...route, backend: renamed2(route.backend) }))
  };
}
async function exposedPort(swarm, docker) {
  const service = swarm.chosen().find(({ service: service2 }) => service2.name === swarm.names.backend);
  const image = at(service?.service.container, "Image");
  const answer = typeof image === "string" ? await docker.image(image).catch(() => null) : null;
  const ports = Object.keys(record(at(answer, "Config", "ExposedPorts")));
  const [only, ...others] = ports.filter((port) => port.endsWith("/tcp"));
  return only !== void 0 && others.length === 0 ? Number.parseInt(only, 10) : null;
}

// src/verbs/checking/swarm-site.ts
var PATIENT = { deadlineMs: 3e4 };
async function swarmSite(configured, target, deps) {
  const engine2 = await foreignEngine(target.host, deps);
  try {
    return await servicesAt(engine2, configured, target, deps);
  } catch (error) {
    await engine2[Symbol.asyncDispose]();
    throw error;
  }
}
async function servicesAt(engine2, configured, target, { ports, signal: own }) {
  const { docker, host } = engine2;
  const isReached = docker.local || Boolean(host?.http);
  const swarm = await attachSwarm(docker, target, { now: ports.clock.now, isReached });
  const { stack } = swarm;
  const lost = host ? AbortSignal.any([stack.lost, host.lost]) : stack.lost;
  const signal = AbortSignal.any([own, lost]);
  const sources = { ...ports, docker, compose: engine2.compose };
  const containers = () => stack.containers();
  const inside2 = insideAt(host, { docker, containers, labels: {}, signal });
  const networks = host?.http ? host.networks : null;
  const gathering = async () => {
    const all2 = await stack.containers();
    const here = new Set((await docker.containers([])).map(({ id }) => id));
    return { containers: all2.filter(({ id }) => here.has(id)), labels: {}, signal, ...PATIENT };
  };
  const renamed2 = await named(configured, swarm, docker);
  const plan = await asUsers(renamed2, swarm, sources, gathering);
  const told2 = () => ({ ...swarm.state().answers, chosen: swarm.chosen() });
  const watched = { ...docker, inspect: inspectBySwarm(docker, swarm) };
  const look = await watchStack(
    plan,
    stack,
    { ...ports, docker: watched, inside: inside2, networks },
    signal
  );
  return {
    size: sizeOf(stack.services.length, configured, plan),
    plan,
    lost,
    secrets: stack.secrets,
    inside: inside2,
    async look() {
      const scene = await look();
      return isBeginning(swarm) ? { ...scene, start: { is: "running", detail: "" } } : scene;
    },
    captures: async () => [eventsOf(swarm, ports.clock.now())],
    async early() {
      const now = await gathering();
      const answers = await swarmAnswers(askerOf(sources, now), told2());
      return [...answers, ...await gatherEarly(plan, sources, now)];
    },
    async gather(questions) {
      const now = await gathering();
      const asker = askerOf(sources, now);
      const logs = await tasksElsewhere(asker, told2());
      const captures = await Promise.all([
        gatherAll(plan, sources, now, questions),
        swarmAnswers(asker, told2())
      ]);
      return [...logs, ...captures.flat()];
    },
    async leave() {
      await stack.tearDown();
      await engine2[Symbol.asyncDispose]();
      return null;
    }
  };
}
function sizeOf(services, { proxy }, plan) {
  const found = proxy?.host === plan.proxy?.host ? null : plan.proxy?.host;
  return `${services} services${found ? `, asked as ${found}` : ""}`;
}
function eventsOf({ stack }, now) {
  return {
    ...{ kind: "docker.events", subject: "", how: "docker events --since 1h" },
    ...{ at: new Date(now).toISOString(), coverage: LOOKED, body: stack.events() }
  };
}
function isBeginning(swarm) {
  return swarm.chosen().some(({ service, tasks }) => standingTasks(service, tasks).some(isOnItsWay));
}
function inspectBySwarm(docker, swarm) {
  return async (id, options) => {
    const inspect = await docker.inspect(id, options).catch((error) => {
      if (error instanceof EngineError && error.status === 404) return null;
      throw error;
    });
    for (const { service, tasks } of swarm.chosen()) {
      const standing = standingTasks(service, tasks).find(
        (task) => task.container === id || task.id === id
      );
      if (standing) return asRun(inspect, service, tasks, standing);
    }
    return inspect;
  };
}

// src/verbs/checking/url-site.ts
function urlSite(plan, { host, port, scheme }) {
  const here = { address: host, port, from: null };
  const secure = scheme === "https" ? here : { ...here, port: 443 };
  const nothing = async () => [];
  return {
    size: `${scheme}://${host}:${port}`,
    plan,
    lost: new AbortController().signal,
    secrets: [],
    inside: async () => null,
    look: async () => ({
      services: [],
      endpoints: { proxy: here, secure, within: null, backends: {} },
      start: { is: "done", detail: "" }
    }),
    captures: nothing,
    early: nothing,
    gather: nothing,
    leave: async () => null
  };
}

// src/verbs/checking/open.ts
async function open(plan, deps) {
  const { target } = plan;
  switch (target.kind) {
    case "compose":
      return started(plan, deps);
    case "docker":
      return attachedSite(plan, target, deps);
    case "swarm":
      return swarmSite(plan, target, deps);
    case "url":
      return urlSite(plan, target);
    case "ssh":
      return machine(plan, target, deps);
  }
}
async function started(plan, deps) {
  const { ports, progress, signal } = deps;
  const engine2 = await ports.engine();
  const onProgress = (_step, line) => progress.note(line);
  const run = newRun(plan);
  const stack = await bringUp(plan, { ...ports, ...engine2 }, { run, signal, onProgress });
  const leave = () => stack.tearDown();
  return containerSite(plan, { stack, ...engine2, host: null, leave }, deps);
}
async function machine(plan, target, deps) {
  const { ports, signal, audit } = deps;
  audit.note(`ssh ${target.destination}`);
  const ssh = readOnlySsh(await ports.ssh(target.destination, signal), onlyReads, audit);
  try {
    return await sshSite(plan, target, ssh, deps);
  } catch (error) {
    await ssh[Symbol.asyncDispose]();
    throw error instanceof SshError ? new StackUnavailable(error.message, { cause: error }) : error;
  }
}

// src/verbs/checking/waiting.ts
function tellingWaits(look, progress) {
  let told2 = "";
  return async () => {
    const scene = await look();
    const waits = scene.services.flatMap((service) => waitOf(service) ?? []).join(", ");
    if (waits !== told2 && waits !== "") progress.note(`waiting for ${waits}`);
    told2 = waits;
    return scene;
  };
}
function waitOf(state) {
  const { service, status: status2, exitCode, health, listening, deaths } = state;
  const again2 = deaths.length > 0 ? `, ended ${deaths.length} times so far` : "";
  if (status2 !== "running") {
    const isDone = status2 === "exited" && exitCode === 0;
    return isDone ? null : `${service} (${status2}${again2})`;
  }
  if (health === "starting" || health === "unhealthy") return `${service} (${health}${again2})`;
  return listening?.length === 0 ? `${service} (opened no port yet${again2})` : null;
}

// src/verbs/checking/collect.ts
async function collect(plan, deps) {
  const { ports, progress, signal } = deps;
  const audit = newAudit(ports.clock.now);
  const isOurs2 = plan.target.kind === "compose";
  const lines = isOurs2 || plan.target.kind === "url" ? null : audit.lines();
  const nothing = {
    plan,
    audit: lines,
    captures: [],
    credentials: false,
    secrets: [],
    tornDown: Promise.resolve(null)
  };
  const opening = isOurs2 ? "build" : "attach";
  progress.begin(opening, isOurs2 ? "building and creating the stack" : "looking for containers");
  let site;
  try {
    site = await open(plan, { ...deps, audit });
  } catch (error) {
    if (!(error instanceof StackUnavailable)) throw error;
    progress.end(opening, error.message);
    return { ...nothing, stopped: error.message };
  }
  progress.end(opening, site.size);
  const lost = AbortSignal.any([signal, site.lost]);
  const left = () => isOurs2 ? takeDown(site, progress) : site.leave();
  try {
    const seen = await observe(site.plan, site, { ...deps, signal: lost });
    const secrets = [...seen.secrets, ...site.secrets];
    return { ...seen, plan: site.plan, secrets, audit: lines, tornDown: left() };
  } catch (error) {
    const message = engineIsGone(site.lost.aborted ? site.lost.reason : error);
    if (signal.aborted || message === null) {
      await site.leave();
      throw error;
    }
    const captures = await site.captures();
    return { ...nothing, captures, stopped: message, tornDown: left() };
  }
}
function engineIsGone(error) {
  if (error instanceof StackUnavailable) return error.message;
  if (!(error instanceof EngineError) || error.status !== null) return null;
  return `The Docker engine does not keep up: ${error.message}`;
}
async function takeDown(site, progress) {
  progress.begin("teardown", "removing what was created");
  const done = await site.leave();
  for (const left of done?.left ?? []) progress.warn(`could not remove ${left}`);
  for (const path of done?.written ?? []) {
    progress.warn(`the stack wrote ${path} into the checkout`);
  }
  progress.end("teardown", `${done?.removed.length ?? 0} things removed`);
  return done;
}
async function observe(plan, site, deps) {
  const { ports, progress, signal } = deps;
  const crashes = remembered(readCrash);
  progress.begin("ready", "waiting for the stack");
  const config = (await site.captures()).filter(({ kind }) => kind === "compose.config");
  const before = await site.early();
  const tlsPorts = /* @__PURE__ */ new Set();
  const probing = (captures2) => ({
    ...ports,
    inside: site.inside,
    mark: () => randomUUID().slice(0, 13),
    tlsPorts,
    look: tellingWaits(site.look, progress),
    upstream: upstreamBy([...config, ...captures2], plan.proxy),
    readCrash: crashes,
    signal,
    onExchange: (exchange) => progress.note(inWords(exchange))
  });
  const readiness = await awaitReady(plan, probing(before));
  progress.end("ready", readinessInWords(readiness));
  const now = await site.early();
  const early = now.some(isConfiguration) ? now : before;
  progress.begin("probe", "asking the backend and nginx");
  const probed = await probeStack(plan, readiness, probing(early));
  for (const note of probed.notes) progress.warn(note);
  progress.end("probe", `${probed.exchanges.length} requests`);
  progress.begin("gather", "reading logs, states and sockets");
  const questions = { ...targetsOf(early, plan), config: config[0]?.body, early };
  const gathered = await site.gather(questions);
  const captures = [...await site.captures(), ...gathered, ...probed.exchanges.map(captureOf)];
  progress.end("gather", `${captures.length} pieces of evidence`);
  const credentials2 = withCredentials(probed);
  return { captures, credentials: credentials2, secrets: probed.secrets, stopped: null };
}
function withCredentials({ credentials: credentials2 }) {
  return credentials2 === "given";
}
function remembered(read) {
  const known = /* @__PURE__ */ new Map();
  return (output) => {
    const result = known.get(output) ?? read(output);
    known.set(output, result);
    return result;
  };
}
function isConfiguration({ kind, body }) {
  return kind === "nginx.config" && body !== null;
}
function captureOf(exchange) {
  return {
    kind: "exchange",
    subject: exchange.check,
    how: `${exchange.method} ${exchange.url}`,
    at: exchange.at,
    coverage: LOOKED,
    body: exchange
  };
}
function inWords({ check: check2, outcome: outcome2 }) {
  return `${check2}: ${outcome2.is === "answered" ? outcome2.status : outcome2.is}`;
}
function readinessInWords({ is, decided, ms, recovered }) {
  const again2 = recovered.map(
    ({ service, deaths }) => `; ${service} ended ${deaths} times and came back`
  );
  const why = decided ? `: ${decided.because} (${decided.service ?? "compose"})` : "";
  return `${is} after ${(ms / 1e3).toFixed(1)} s${why}${again2.join("")}`;
}

// src/verbs/checking/discreet.ts
function discreet({ begin, note, end, warn }, redact) {
  return {
    begin: (stage, text) => begin(stage, redact(text)),
    note: (text) => note(redact(text)),
    end: (stage, text) => end(stage, redact(text)),
    warn: (text) => warn(redact(text))
  };
}

// src/verbs/check.ts
async function check(raw, run) {
  const { progress, ports } = run;
  const { clock: clock2 } = ports;
  const started2 = clock2.elapsed();
  const startedAt = new Date(clock2.now()).toISOString();
  const plan = await resolvePlan(raw, ports);
  const speech = await spoken(plan.lang);
  run.speak?.(speech.language);
  await run.onPlanned?.(plan);
  for (const warning of plan.warnings) progress.warn(problemInWords(warning, speech.language));
  progress.end("plan", planInWords(plan));
  const [seen, commit2, about = []] = await Promise.all([
    speaking(
      plan.lang,
      () => collect(plan, {
        ...run,
        env: raw.env,
        progress: discreet(progress, redactor(plan.secrets))
      })
    ),
    commitOf(plan, ports),
    run.about?.(plan)
  ]);
  const secrets = [...plan.secrets, ...seen.secrets];
  const file2 = seal(
    {
      schema: 1,
      tool: TOOL,
      startedAt,
      ms: Math.round(clock2.elapsed() - started2),
      commit: commit2,
      plan: recordOf(seen.plan, seen.credentials),
      stopped: seen.stopped,
      captures: [...seen.captures, ...about]
    },
    secrets
  );
  progress.begin("diagnose", "judging the evidence");
  const { report, logs } = reportOf(file2, speech);
  progress.end("diagnose", report.verdict);
  const judged = {
    ...{ report, file: file2, logs, speech },
    ...{ out: plan.out, plan: seen.plan, audit: seen.audit?.map(redactor(secrets)) ?? null }
  };
  const [told2] = await Promise.allSettled([run.onJudged?.(judged), seen.tornDown]);
  if (told2.status === "rejected") throw told2.reason;
  return judged;
}
function planInWords({ proxy, backend, upload }) {
  const via = `${proxy?.service ?? "no proxy"} in front of ${backend?.service ?? "no known backend"}`;
  return upload ? `${via}, upload to ${upload.path}` : `${via}, no upload configured`;
}
async function commitOf({ root }, { shell }) {
  try {
    const { exitCode, stdout } = await shell.run("git", ["rev-parse", "HEAD"], { cwd: root });
    return exitCode === 0 ? stdout.trim() : null;
  } catch {
    return null;
  }
}
export {
  check
};

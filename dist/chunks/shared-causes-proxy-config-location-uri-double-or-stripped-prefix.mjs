import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url), __filename = import.meta.filename, __dirname = import.meta.dirname;
import {
  AT_WORK,
  DEADLY
} from "./shared-case-last-words.mjs";
import {
  containerStart,
  withoutQuery
} from "./shared-case-container-start.mjs";
import {
  loadWords
} from "./shared-verbs-load-language.mjs";
import {
  ENGLISH,
  NO_ADDRESS,
  and,
  isOnMachine,
  or,
  phrase
} from "./shared-causes-phrases.mjs";
import {
  UNNAMED
} from "./shared-case-codes-http.mjs";
import {
  hostName
} from "./shared-case-host-name.mjs";
import {
  closest
} from "./shared-case-closest.mjs";

// src/case/ms-apart.ts
function msApart(time, { at, outcome }) {
  const [moment, start] = [Date.parse(time), Date.parse(at)];
  return Math.max(0, start - moment, moment - start - outcome.ms);
}

// src/causes/ask/requests/exchanges.ts
function statusOf({ body }) {
  return body.outcome.is === "answered" ? body.outcome.status : null;
}
function requestOf({ body: { method, path } }) {
  return `${method} ${withoutQuery(path)}`;
}
function exchangesVia(view, via) {
  return view.all("http.exchange").filter(({ body }) => body.via === via).sort((a, b) => Date.parse(a.body.at) - Date.parse(b.body.at) || 0);
}
function proxiedWith(view, ...statuses) {
  return exchangesVia(view, "proxied").filter((fact) => statuses.includes(statusOf(fact) ?? 0));
}
function duringExchange(fact, at, slackMs = 2500) {
  const { logged: logged2, at: asked2 } = fact.body;
  if (logged2 && (asked2 === "" || at === null)) return true;
  if (at === null) return false;
  return msApart(at, fact.body) <= slackMs;
}
function isAbout(line, exchange) {
  return (line.body.path ?? UNNAMED.path) === exchange.body.path && duringExchange(exchange, line.seen.at);
}
function nginxRouteOf(view, exchange) {
  return view.all("nginx.route").find(({ body }) => body.route === exchange?.body.route);
}

// src/causes/ask/ends/lost.ts
function lostExchanges(view) {
  const closed = view.all("nginx.error").filter(({ body }) => ["closed-early", "reset-early", "send-failed"].includes(body.code));
  const proxied = exchangesVia(view, "proxied").filter(
    (fact) => statusOf(fact) === 502 && closed.some((line) => isAbout(line, fact))
  );
  const direct = exchangesVia(view, "direct").filter(({ body }) => body.outcome.is === "reset");
  return [...proxied, ...direct];
}
function closingLine(view, exchange) {
  return view.all("nginx.error").find((line) => isAbout(line, exchange));
}
function endDuring(view, service, exchange) {
  const lostAt = Date.parse(exchange.body.at) + exchange.body.outcome.ms;
  const answered2 = view.of("app.log", service).flatMap(({ body, seen }) => body.code === "access" && seen.at ? Date.parse(seen.at) : []);
  return view.of("container.event", service).find(({ body, seen }) => {
    if (body.action !== "die" || seen.at === null) return false;
    const end = Date.parse(seen.at);
    const survived = answered2.some((time) => time > lostAt && time < end);
    return end >= Date.parse(exchange.body.at) && !survived;
  });
}

// src/causes/ask/hops/servers.ts
function serversOf(handler) {
  return handler.is === "proxied" || handler.is === "other-upstream" ? handler.servers : [];
}

// src/causes/ask/names/canonical-name.ts
function canonicalName(host) {
  return host.toLowerCase().replace(/(?<=.)\.$/, "");
}

// src/causes/ask/names/service-names.ts
function namesOf(view, service) {
  return view.of("compose.service", service).flatMap(({ body }) => [
    service,
    ...body.containerName ? [body.containerName] : [],
    ...body.networks.flatMap(({ aliases }) => aliases)
  ]);
}
function serviceAt(view, host) {
  if (host === "") return null;
  if (view.of("compose.service", host).length > 0) return host;
  const asked2 = canonicalName(host);
  const isAsked2 = (name) => canonicalName(name) === asked2;
  const all = view.all("compose.service");
  const itself = all.find(({ subject }) => isAsked2(subject));
  if (itself) return itself.subject;
  const named5 = all.filter(({ subject }) => namesOf(view, subject).some(isAsked2)).sort((a, b) => a.subject < b.subject ? -1 : 1)[0];
  const addressed = view.all("container.network").find(({ body }) => body.address === host || body.aliases.some(isAsked2));
  return named5?.subject ?? addressed?.subject ?? null;
}
function allNames(view) {
  return view.all("compose.service").flatMap(({ subject }) => namesOf(view, subject));
}
function sharedNetworks(view, one, other) {
  const of = (service) => view.of("container.network", service).map(({ body }) => body.network);
  return of(one).filter((network) => of(other).includes(network));
}
function composed(view, service) {
  return view.of("compose.service", service)[0];
}
function neighbourAt(view, port2) {
  if (view.plan.target.kind !== "ssh") return null;
  const portsOf3 = (service) => composed(view, service)?.body.ports.map(({ container }) => container) ?? [];
  const own = view.all("compose.service").find(({ subject }) => portsOf3(subject).includes(port2));
  if (own) return own.subject;
  const asked2 = view.all("nginx.route").flatMap(({ body }) => serversOf(body.handler).map((server) => server.port));
  const { backend, routes } = view.plan;
  const named5 = /* @__PURE__ */ new Set([backend?.service, ...routes.map((route) => route.backend)]);
  const [only, ...others] = [...named5].filter(
    (service) => service != null && !portsOf3(service).some((one) => asked2.includes(one))
  );
  return others.length === 0 ? only ?? null : null;
}

// src/causes/ask/starts/start-command.ts
function startCommandPlaces(view, service) {
  const compose = composed(view, service)?.body;
  const inCompose = ["command", "entrypoint"].flatMap((key) => compose?.places[key] ?? []);
  const inImage = view.of("dockerfile.instruction", service).filter(({ body }) => body.final && ["CMD", "ENTRYPOINT"].includes(body.instruction)).flatMap(({ seen }) => seen.place ?? []).reverse();
  return [...inCompose, ...inImage, ...placeOf(view, service, "")];
}
function placeOf(view, service, key) {
  const place = composed(view, service)?.body.places[key];
  return place ? [place] : [];
}
function imagePlaces(view, service) {
  return [
    ...finalSteps(view, service, /^FROM\b/).slice(-1),
    ...["platform", "image"].flatMap((key) => placeOf(view, service, key))
  ];
}
function installPlaces(view, service) {
  const install = /^RUN\b.*\b(?:pip3?|poetry|uv|npm|yarn|pnpm|apt-get|apk|bundle)\b/s;
  return [...finalSteps(view, service, install), ...imagePlaces(view, service)];
}
function finalSteps(view, service, pattern) {
  return view.of("dockerfile.instruction", service).filter(
    ({ body, seen }) => body.final && pattern.test(seen.quote ?? `${body.instruction} ${body.args}`)
  ).flatMap(({ seen }) => seen.place ?? []);
}

// src/causes/define.ts
var SILENT = { is: "silent" };
function defineCause(spec) {
  const wants = spec.wants ?? [];
  const declared = /* @__PURE__ */ new Set([...spec.needs.flat(), ...wants]);
  const checked = (kind, read) => {
    if (!declared.has(kind)) throw new Error(`${spec.id} reads ${kind} without declaring it`);
    return read();
  };
  return {
    ...spec,
    wants,
    judge(view) {
      const answer = spec.judge({
        plan: view.plan,
        all: (kind) => checked(kind, () => view.all(kind)),
        of: (kind, subject) => checked(kind, () => view.of(kind, subject)),
        looked: (kind, subject) => checked(kind, () => view.looked(kind, subject))
      });
      return "is" in answer ? [answer] : answer;
    }
  };
}

// src/causes/application/dev-autoreload-on-upload.ts
var dev_autoreload_on_upload_default = defineCause({
  id: "dev-autoreload-on-upload",
  layer: "application",
  severity: "error",
  needs: ["app.log", "http.exchange"],
  wants: ["nginx.error", "compose.service", "dockerfile.instruction"],
  text: {
    summary: "`{service}` runs under `{server}`, which starts it again when a file changes. {request} changes one ({file}), so the process is stopped in the middle of the request.",
    fix: "Run `{service}` without the watcher wherever others use it: `node server.js`, `strapi start`, uvicorn without `--reload`. For development let it ignore the folder that uploads are written to (nodemon `ignore`, `--reload-exclude`)."
  },
  doc: {
    title: "The upload makes a development server restart",
    what: "Watchers (nodemon, node --watch, strapi develop, --reload) start the program again when a file changes. An upload writes a file into a watched folder: the process is stopped while it still works on the request, nginx answers 502, and the file is there.",
    confusedWith: {
      "process-exit-in-handler": "there no watcher says that it starts the program again",
      "worker-oom-killed": "there the kernel counts a process killed for memory"
    }
  },
  judge(view) {
    const lost = lostExchanges(view);
    const services = [...new Set(view.all("app.log").map(({ subject }) => subject))];
    return services.flatMap((service) => {
      const restarts = view.of("app.log", service).filter(({ body }) => body.code === "reloading");
      const found = lost.filter(({ body }) => (body.backend ?? service) === service).flatMap((exchange2) => {
        const restart2 = restarts.find(({ seen }) => duringExchange(exchange2, seen.at, 1500));
        return restart2?.body.code === "reloading" ? [{ exchange: exchange2, restart: restart2, ...restart2.body }] : [];
      })[0];
      if (!found) return [];
      const { exchange, restart, server, file } = found;
      const line = closingLine(view, exchange);
      const request = `${exchange.body.method} ${exchange.body.path}`;
      return {
        is: "cause",
        confidence: exchange.body.logged ? "likely" : "certain",
        subject: service,
        effects: [
          { effect: "closed-early", on: service },
          { effect: "refused", on: service }
        ],
        cites: [restart, ...line ? [line] : [], exchange],
        places: startCommandPlaces(view, service),
        summary: {
          text: "summary",
          params: { service, server, request, file: file ?? phrase("not-said-which") }
        },
        fix: { text: "fix", params: { service } }
      };
    });
  }
});

// src/case/is-excerpt.ts
function isExcerpt({ plan }) {
  return plan.target.kind === "pasted";
}

// src/causes/ask/pasted/told-end.ts
var MOMENT_MS = 2e3;
function toldEnd(view) {
  const service = view.plan.backend?.service;
  if (!service || !isExcerpt(view)) return null;
  if (view.of("app.log", service).some(({ body }) => body.code === "shutting-down")) return null;
  const end = view.of("container.event", service).findLast(({ body, seen }) => body.action === "die" && seen.at === null);
  const code = end?.body.exitCode ?? null;
  const all = lostExchanges(view);
  const [lost] = all;
  if (!end || code === null || !lost || !all.every(({ body }) => body.backend === service))
    return null;
  const times = all.map(({ body }) => Date.parse(body.at));
  const isOneMoment = Math.max(...times) - Math.min(...times) <= MOMENT_MS;
  return all.length === 1 || isOneMoment ? { service, code, end, lost } : null;
}

// src/causes/ask/requests/blind.ts
function isBlind(view, kind, subject) {
  return view.plan.target.kind === "compose" && !view.looked(kind, subject);
}

// src/case/still-starting.ts
var MOST_OF_IT = 0.8;
var LOADING_SECONDS = 20;
var FAILED = /* @__PURE__ */ new Set([
  "app-not-loaded",
  "boot-failed",
  "port-in-use",
  "worker-lost"
]);
var REFUSED = /* @__PURE__ */ new Set([
  "credentials-rejected",
  "database-missing"
]);
function isStillStarting(state, events, logs, at, timeoutSeconds) {
  if (state.status !== "running" || state.startedAt === null || state.restartCount > 0)
    return false;
  if (events.some(({ action }) => action === "die")) return false;
  if (logs.some(isFailure)) return false;
  const age = (Date.parse(at) - Date.parse(state.startedAt)) / 1e3;
  return age < Math.max(timeoutSeconds * MOST_OF_IT, LOADING_SECONDS);
}
function isFailure(log) {
  if (log.code === "tool-failed") return REFUSED.has(log.error?.is);
  return FAILED.has(log.code) || log.code === "exception" && log.during !== "request";
}

// src/causes/ask/ends/running.ts
function idleServices(view) {
  return view.all("container.state").flatMap((state) => {
    const service = state.subject;
    const ends2 = view.of("container.event", service).filter(({ body, seen }) => body.action === "die" && seen.at !== null);
    return isServing(view, state) ? [] : [{ service, state, ends: ends2 }];
  });
}
function isServing(view, state) {
  const { status, exitCode, restartCount } = state.body;
  const isOnPath = state.subject === view.plan.proxy?.service || backendsOf(view).includes(state.subject);
  if (status === "exited" && exitCode === 0) return !isOnPath;
  if (status !== "running") return false;
  const looked = view.looked("listener", state.subject);
  const events = view.of("container.event", state.subject).map(({ body }) => body);
  const logs = view.of("app.log", state.subject).map(({ body }) => body);
  const asked2 = state.seen.at ?? "";
  if (isStillStarting(state.body, events, logs, asked2, view.plan.timeoutSeconds)) return true;
  if (restartCount === 0 && !(isOnPath && looked)) return true;
  const atSocket = logs.some(({ code }) => code === "listening-at-socket");
  const listens = looked && (atSocket || view.of("listener", state.subject).length > 0);
  return listens && !hasFailedToBoot(view, state.subject);
}
function isOfFailedBoot({ body }) {
  return body.code === "boot-failed" || body.code === "exception" && body.during === "boot";
}
function hasFailedToBoot(view, service) {
  const died = view.of("container.event", service).findLast(({ body }) => body.action === "die" && body.exitCode !== 0)?.seen.at;
  if (!died) return false;
  const logs = view.of("app.log", service);
  const isBefore = (at) => at !== null && at <= died;
  const hasFailed = logs.some((log) => isBefore(log.seen.at) && isOfFailedBoot(log));
  return hasFailed && !logs.some(({ body, seen }) => body.code === "access" && !isBefore(seen.at));
}
function backendsOf({ plan }) {
  const named5 = [plan.backend?.service, ...plan.routes.map(({ backend }) => backend)];
  return [...new Set(named5.flatMap((service) => service ?? []))];
}
function exitOf(idle) {
  return idle.ends.at(-1)?.body.exitCode ?? idle.state.body.exitCode;
}

// src/causes/ask/ends/exit-in-handler.ts
function exitInHandler(view) {
  const service = view.plan.backend?.service;
  if (!service) return "none";
  const [request = endedBy(view, service)] = lostExchanges(view);
  if (!request || isOutOfMemory(view, service) || isBlind(view, "app.log", service)) return "none";
  const ended = view.of("container.event", service).find(({ body, seen: { at } }) => {
    return body.action === "die" && at !== null && duringExchange(request, at);
  }) ?? fittingEnd(view, service);
  if (ended && hasFailedToBoot(view, service)) return "none";
  if (ended) {
    const code = ended.body.exitCode;
    const raised2 = uncaught(view, service, request, Date.parse(ended.seen.at ?? ""));
    if (code !== null && code >= 128 && raised2?.body.ends !== "process") return "none";
    return { service, request, witness: ended, code, raised: raised2 };
  }
  const raised = uncaught(view, service, request, endOf(request) + AFTERWARDS_MS);
  if (raised?.body.ends === "process")
    return { service, request, witness: raised, code: null, raised };
  const worker = view.of("app.log", service).find(
    ({ body, seen }) => body.code === "worker-lost" && duringExchange(request, seen.at, 5e3)
  );
  if (!worker) return "stayed";
  if (worker.body.code === "worker-lost" && worker.body.signal !== null) return "none";
  return { service, request, witness: worker, code: null, raised: null };
}
var OWN_CODES = 124;
function fittingEnd(view, service) {
  const told2 = toldEnd(view);
  if (!told2 || told2.service !== service || told2.code === 0 || told2.code > OWN_CODES) return;
  return view.of("app.log", service).some(isOfFailedBoot) ? void 0 : told2.end;
}
function isOutOfMemory(view, service) {
  const [memory] = view.of("container.memory", service);
  return view.of("container.event", service).some(({ body }) => body.action === "oom") || view.of("app.log", service).some(({ body }) => body.code === "heap-exhausted") || (memory?.body.oomKills ?? 0) > 0;
}
function endOf({ body }) {
  return Date.parse(body.at) + body.outcome.ms;
}
function isAnswered({ body }) {
  return body.outcome.is === "answered" && body.outcome.status < 500;
}
var AFTERWARDS_MS = 1e3;
function endedBy(view, backend) {
  const ends2 = view.of("container.event", backend).flatMap(
    ({ body, seen }) => body.action === "die" && body.exitCode !== 0 && seen.at ? Date.parse(seen.at) : []
  );
  return [...exchangesVia(view, "proxied"), ...exchangesVia(view, "direct")].find((fact) => {
    const { at, backend: asked2, method } = fact.body;
    const start = Date.parse(at);
    const until = endOf(fact) + AFTERWARDS_MS;
    const isChange = method !== "GET" && method !== "HEAD";
    if (asked2 !== backend || !isChange || !isAnswered(fact)) return false;
    return ends2.some((end) => end >= start && end <= until);
  });
}
function uncaught(view, service, request, until) {
  const from = Date.parse(request.body.at);
  const isRaised = (fact) => fact.body.code === "exception" && fact.body.during !== "boot";
  const isWithin2 = ({ seen }) => {
    if (request.body.logged && duringExchange(request, seen.at)) return true;
    const at = Date.parse(seen.at ?? "");
    return at >= from && at <= until;
  };
  return view.of("app.log", service).filter(isRaised).findLast(isWithin2) ?? null;
}

// src/causes/ask/ends/crashes.ts
var CRASH_EVIDENCE = [
  "http.exchange",
  "nginx.error",
  "container.event",
  "container.memory",
  "container.state"
];
function crashes(view, language) {
  const exit = exitInHandler(view);
  if (typeof exit === "string") return isOwnRun(view) ? [] : crashesInLogs(view, language);
  const { service, request, witness, code, raised } = exit;
  if (raised?.body.ends !== "process" || raised.body.language !== language) return [];
  const line = closingLine(view, request);
  const { method, path } = request.body;
  const others = [witness, ...line ? [line] : [], ...view.of("container.state", service)];
  return [
    {
      service,
      raised,
      request: `${method} ${path}`,
      code,
      cites: [raised, ...others.filter((fact) => fact !== raised), request]
    }
  ];
}
function isOwnRun(view) {
  return view.all("http.exchange").some(({ body }) => !body.logged);
}
function crashesInLogs(view, language) {
  const [line] = view.all("nginx.error").filter(({ body }) => ["closed-early", "reset-early", "connect-refused"].includes(body.code));
  const last = /* @__PURE__ */ new Map();
  const atWork = /* @__PURE__ */ new Set();
  for (const fact of view.all("app.log")) {
    if (["listening", "ready", "access"].includes(fact.body.code)) atWork.add(fact.subject);
    if (!isCrash(fact, language) || !(line || atWork.has(fact.subject))) continue;
    const request = line?.body.method ? `${line.body.method} ${line.body.path}` : null;
    const cites = [fact, ...line ? [line] : []];
    last.set(fact.subject, { service: fact.subject, raised: fact, request, code: null, cites });
  }
  return [...last.values()];
}
function isCrash(fact, language) {
  const { body } = fact;
  return body.code === "exception" && body.language === language && body.ends === "process" && body.during !== "boot";
}
function isUntimed(cites) {
  return cites.some(({ kind, seen }) => kind === "container.event" && seen.at === null);
}
function endedOver({ service, code, cites }) {
  return {
    is: "cause",
    confidence: code === null || isUntimed(cites) ? "likely" : "certain",
    subject: service,
    effects: [
      { effect: "closed-early", on: service },
      { effect: "not-started", on: service }
    ],
    cites
  };
}

// src/causes/ask/requests/where-raised.ts
function whereRaised(origin, or2 = phrase("line-in-log")) {
  if (origin?.file) return origin.line === null ? origin.file : `${origin.file}:${origin.line}`;
  return origin?.remote ?? or2;
}

// src/causes/application/go-panic-fatal.ts
var go_panic_fatal_default = defineCause({
  id: "go-panic-fatal",
  layer: "application",
  severity: "error",
  needs: ["app.log"],
  wants: [...CRASH_EVIDENCE, "compose.service", "dockerfile.instruction"],
  text: {
    summary: "A Go {name} ended the whole process of `{service}` over {request}, where no handler's recovery reaches: {message}",
    fix: "Mend the {name} at {where}. net/http recovers only in the goroutine of the request: one that the handler starts with `go` needs a `defer` with `recover` of its own, and maps that goroutines share need a mutex."
  },
  doc: {
    title: "A Go panic ends the process",
    what: "A panic in a goroutine that the handler started, or a fatal error of the runtime (concurrent map writes), cannot be recovered by net/http. The process ends with exit code 2, nginx answers 502, and finds nobody until it is started again.",
    confusedWith: {
      "go-panic-recovered": "there the log says `http: panic serving`, and the process lives on",
      "process-exit-in-handler": "there the code calls os.Exit or log.Fatal, without goroutines"
    }
  },
  judge(view) {
    return crashes(view, "go").map((crash) => {
      const { service, raised, request } = crash;
      const { name, message, origin } = raised.body;
      return {
        ...endedOver(crash),
        places: [...origin ? [origin] : [], ...startCommandPlaces(view, service)],
        summary: {
          text: "summary",
          params: { service, name, request: request ?? phrase("a-request"), message }
        },
        fix: { text: "fix", params: { name, where: whereRaised(origin) } }
      };
    });
  }
});

// src/causes/application/go-panic-recovered.ts
var go_panic_recovered_default = defineCause({
  id: "go-panic-recovered",
  layer: "application",
  severity: "error",
  needs: ["app.log"],
  wants: ["http.exchange", "nginx.error"],
  text: {
    summary: "The handler of {request} in `{service}` panics: {message}. net/http survives that, but closes the connection without an answer, so nginx answers 502.",
    fix: "Mend the panic at {where}. A middleware with `recover` around all handlers turns what is left into a 500 that the client can read."
  },
  doc: {
    title: "A Go handler panics",
    what: "net/http recovers from a panic in a handler by closing the connection: the process lives on and its health checks stay green, but this request gets no answer, and nginx says 502.",
    confusedWith: {
      "go-panic-fatal": "there the process itself ends (exit code 2)",
      "unhandled-exception-500": "there a middleware recovers, and the backend answers 500 itself"
    }
  },
  judge(view) {
    const panics = view.all("app.log").filter(
      ({ body }) => body.code === "exception" && body.language === "go" && body.ends === "connection"
    );
    const lost = lostExchanges(view);
    const found = panics.flatMap((panic) => {
      const request = lost.find((one) => duringExchange(one, panic.seen.at));
      return request || !isOwnRun(view) ? [{ panic, request }] : [];
    });
    return found.filter(({ panic }, at) => found.findLastIndex((one) => isSame(one.panic, panic)) === at).flatMap(({ panic, request }) => {
      if (panic.body.code !== "exception") return [];
      const { message, origin } = panic.body;
      const service = panic.subject;
      const line = request && closingLine(view, request);
      const asked2 = request ? `${request.body.method} ${request.body.path}` : phrase("a-request");
      return {
        is: "cause",
        confidence: request ? "certain" : "likely",
        subject: service,
        effects: [{ effect: "closed-early", on: service }],
        cites: [panic, ...line ? [line] : [], ...request ? [request] : []],
        places: origin ? [origin] : [],
        summary: { text: "summary", params: { service, request: asked2, message } },
        fix: { text: "fix", params: { where: whereRaised(origin) } }
      };
    });
  }
});
function isSame(one, other) {
  const at = ({ body, subject }) => body.code === "exception" ? `${subject} ${body.origin?.file}:${body.origin?.line}` : "";
  return at(one) === at(other);
}

// src/causes/application/health-hides-failure.ts
var health_hides_failure_default = defineCause({
  id: "health-hides-failure",
  layer: "application",
  severity: "warning",
  needs: ["http.exchange"],
  text: {
    tuple: "`{path}` of `{service}` answers status 200 with `{body}`: the code returns a pair of a body and {status}, which its framework sends as a list. Whoever looks at the status alone takes the service for well.",
    word: "`{path}` of `{service}` answers status 200, and says in its body that it is not well: `{body}`. Whoever looks at the status alone takes the service for well.",
    response: "Give the status as the framework wants it: in FastAPI `return JSONResponse(body, status_code={status})`, or set `response.status_code`. Then mend what the check is about.",
    answer: "Answer with 503 where the check fails, so that deployments and load balancers notice."
  },
  doc: {
    title: "A health check that says 200 and means no",
    what: "The health path answers 200 whatever it found, and the failure stands in the body: a word such as error, or a list of a body and 503, which is what FastAPI makes of `return {\u2026}, 503`. Checks by status stay green while the application is not well.",
    confusedWith: {
      "healthcheck-cannot-fail": "there the command of the healthcheck hides the failure"
    }
  },
  judge(view) {
    return view.all("http.exchange").map((fact) => {
      const { body: exchange } = fact;
      const said10 = exchange.route === "health" ? saidIn(exchange) : null;
      if (!said10) return SILENT;
      const service = exchange.backend ?? view.plan.backend?.service ?? "backend";
      const params = { path: exchange.path, service, body: said10.body };
      return {
        is: "cause",
        confidence: "certain",
        subject: service,
        effects: [{ effect: "unhealthy", on: service }],
        cites: [fact],
        places: [],
        summary: said10.status === null ? { text: "word", params } : { text: "tuple", params: { ...params, status: said10.status } },
        fix: said10.status === null ? { text: "answer", params: {} } : { text: "response", params: { status: said10.status } }
      };
    });
  }
});
var BAD = /* @__PURE__ */ new Set([
  "error",
  "down",
  "unhealthy",
  "fail",
  "failed",
  "critical"
]);
function saidIn({ outcome }) {
  if (outcome.is !== "answered" || outcome.status >= 300) return null;
  const body = outcome.body.trim().replaceAll("`", "'").slice(0, 120);
  const answer = parsed(outcome.body);
  if (Array.isArray(answer)) {
    const [first, status2, ...more] = answer;
    const isPair = typeof first === "object" && typeof status2 === "number" && more.length === 0;
    return isPair && status2 >= 500 && status2 < 600 ? { body, status: status2 } : null;
  }
  if (typeof answer !== "object" || answer === null || !("status" in answer)) return null;
  const { status } = answer;
  return typeof status === "string" && BAD.has(status.toLowerCase()) ? { body, status: null } : null;
}
function parsed(text17) {
  try {
    return JSON.parse(text17);
  } catch {
    return null;
  }
}

// src/causes/ask/starts/not-runnable.ts
var ENGINE = /* @__PURE__ */ new Set([
  "command-not-found",
  "permission-denied",
  "exec-format"
]);
var BY_SYSTEMD = 203;
var NOT_EXECUTABLE = /* @__PURE__ */ new Set([126, BY_SYSTEMD]);
var NOT_FOUND = /* @__PURE__ */ new Set([127, BY_SYSTEMD]);
function notRunnable(view, idle, words) {
  const scripts = view.of("script", idle.service);
  const failure = view.of("compose.failure", idle.service).find(({ body }) => ENGINE.has(body.code));
  const stumbled = view.of("app.log", idle.service).findLast(({ body }) => body.code === "interpreter-missing" && body.carriageReturn);
  const said10 = words?.body.code === "tool-failed" ? stumbled ?? words : words;
  const returns = carriageReturns(idle, said10, failure, scripts);
  if (returns) return returns;
  if (failure) return byEngine(failure, scripts);
  return words && byShell(idle, words, scripts);
}
function byEngine(failure, scripts) {
  const { code, what } = failure.body;
  const script = scripts.find(({ body }) => isSame2(body.path, what)) ?? null;
  if (code === "permission-denied") {
    return { reason: { is: "not-executable", path: what, script }, words: failure };
  }
  if (code === "exec-format") {
    return { reason: { is: "exec-format", path: what, script }, words: failure };
  }
  if (script?.body.shebang) {
    return { reason: { is: "interpreter-missing", path: what, script }, words: failure };
  }
  return { reason: { is: "command-missing", command: what, certain: true }, words: failure };
}
function byShell(idle, words, scripts) {
  const { body } = words;
  if (body.code === "command-not-found") {
    const { command } = body;
    const there = scripts.find((one) => one.body.shebang && isSame2(one.body.path, command));
    if (there) {
      return { reason: { is: "interpreter-missing", path: command, script: there }, words };
    }
    const certain = NOT_FOUND.has(exitOf(idle));
    return { reason: { is: "command-missing", command, certain }, words };
  }
  if (body.code === "interpreter-missing" || body.code === "exec-format") {
    const path = body.code === "exec-format" ? body.path : body.interpreter;
    const isIt = ({ body: one }) => isSame2(one.path, path) || one.shebang === path;
    const script = scripts.find(isIt) ?? (path === "" ? scripts[0] : void 0) ?? null;
    const named5 = path || script?.body.path || phrase("the-start-command");
    return { reason: { is: body.code, path: named5, script }, words };
  }
  const isRefused2 = body.code === "permission-denied" && body.tool === null;
  if (isRefused2 && NOT_EXECUTABLE.has(exitOf(idle))) {
    const script = scripts.find((one) => isSame2(one.body.path, body.path)) ?? null;
    return { reason: { is: "not-executable", path: body.path, script }, words };
  }
  return null;
}
function carriageReturns(idle, words, failure, scripts) {
  const script = scripts.find(({ body }) => body.carriageReturns) ?? null;
  const said10 = words?.body;
  if (words && said10?.code === "interpreter-missing" && said10.carriageReturn) {
    const path2 = script?.body.path ?? said10.interpreter;
    return { reason: { is: "carriage-returns", path: path2, script, certain: true }, words };
  }
  if (!script) return null;
  const { path } = script.body;
  const reason = (certain) => ({ is: "carriage-returns", path, script, certain });
  if (failure?.body.code === "command-not-found" && isSame2(path, failure.body.what)) {
    return { reason: reason(true), words: failure };
  }
  if (failure || idle.state.body.status === "absent" || !exitOf(idle)) return null;
  if (!words) return { reason: reason(false), words: script };
  if (said10?.code === "command-not-found" || said10?.code === "interpreter-missing") {
    const named5 = said10.code === "command-not-found" ? said10.command : said10.interpreter;
    return { reason: reason(isSame2(path, named5)), words };
  }
  return null;
}
function isSame2(path, named5) {
  return path === named5 || named5 !== "" && path.endsWith(`/${named5.replace(/^\.\//, "")}`);
}

// src/causes/ask/starts/reloaders.ts
function isAtWork({ body }) {
  if (body.code === "listening") return body.server !== "uvicorn" && body.server !== "gunicorn";
  return body.code === "ready" || body.code === "access";
}
function reloaders(view) {
  const services = new Set(view.all("app.log").map(({ subject }) => subject));
  return [...services].flatMap((service) => {
    const logs = view.of("app.log", service);
    const reloader = logs.findLast(({ body }) => body.code === "reloader");
    if (reloader?.body.code !== "reloader") return [];
    const [state] = view.of("container.state", service);
    if (state && state.body.status !== "running") return [];
    const failed = logs.findLast(isFailedLoad) ?? null;
    const last = failed ?? (reloader.body.waiting ? reloader : null);
    if (!last || logs.slice(logs.indexOf(last) + 1).some(isAtWork)) {
      return [];
    }
    const { server } = reloader.body;
    return { service, reloader, server, failed, state: state ?? null };
  });
}
function waitsForEdit(view, service) {
  return reloaders(view).some((one) => one.service === service);
}
function isFailedLoad({ body }) {
  if (body.code === "app-not-loaded") return true;
  return body.code === "exception" && body.during !== "request";
}

// src/causes/ask/ends/last-words.ts
function lastWords(view, service) {
  const logs = view.of("app.log", service);
  const isDeadly = ({ body }) => DEADLY.has(body.code) && !(body.code === "exception" && body.during === "request");
  const last = logs.findLastIndex(isDeadly);
  const inside2 = isByNpm(logs[last]) ? logs.findLastIndex((log, at) => at < last && isDeadly(log) && !isByNpm(log)) : -1;
  const index = inside2 >= 0 && logs[inside2]?.body.code === "exception" ? inside2 : last;
  const words = logs[index];
  if (!words) return null;
  const worked = ({ body }) => AT_WORK.has(body.code);
  if (logs.slice(index + 1).some(worked)) return null;
  const isVague = words.body.code === "exception" && words.body.during === "unknown";
  const life = lifeAt(view, service, words.seen.at);
  const mayAnswer = words.body.code !== "port-in-use";
  if (mayAnswer && hasAnswered(view, service, words.seen.at, life)) return null;
  const before2 = logs.slice(0, index).filter(({ seen }) => lifeAt(view, service, seen.at) === life);
  const announced = before2.some(({ body }) => body.code === "listening");
  const hasStarted = announced || isKnownOverRequest(view, service, words);
  if (isVague && hasStarted && mayBeOverRequest(view, service, words)) return null;
  return isVague && before2.some(worked) ? null : words;
}
function mayBeOverRequest(view, service, { body: words, seen }) {
  if (words.code !== "exception" || words.ends !== "process") return false;
  if (["connection-refused", "host-unresolved"].includes(words.error.is)) return false;
  if (!view.looked("http.exchange")) return true;
  return view.all("http.exchange").some((fact) => {
    const { backend, method, outcome } = fact.body;
    if (backend !== service || method === "GET" || method === "HEAD") return false;
    const isLost = outcome.is === "reset" || outcome.is === "answered" && outcome.status === 502;
    return isLost && duringExchange(fact, seen.at, 1e3);
  });
}
function isKnownOverRequest(view, service, { body: words }) {
  if (words.code !== "exception") return false;
  const same = view.of("app.log", service).filter(
    ({ body }) => body.code === "exception" && body.name === words.name && body.message === words.message
  );
  return exchangesVia(view, "direct").some(
    (fact) => fact.body.backend === service && fact.body.outcome.is === "reset" && same.some(({ seen }) => duringExchange(fact, seen.at, 1e3))
  );
}
function isByNpm(log) {
  return log?.body.code === "tool-failed" && log.body.tool === "npm";
}
function hasAnswered(view, service, at, life) {
  const until = at === null ? Number.NEGATIVE_INFINITY : Date.parse(at);
  return exchangesVia(view, "direct").some(
    ({ body }) => body.backend === service && body.outcome.is === "answered" && Date.parse(body.at) <= until && lifeAt(view, service, body.at) === life
  );
}
function lifeAt(view, service, at) {
  const time = at === null ? Number.POSITIVE_INFINITY : Date.parse(at);
  return view.of("container.event", service).filter(({ body, seen }) => body.action === "die" && Date.parse(seen.at ?? "") < time).length;
}

// src/causes/ask/configuration/shadowed.ts
function shadowed(view, service, module, inRepository, language) {
  const volumes = composed(view, service)?.body.volumes ?? [];
  const steps2 = view.of("dockerfile.instruction", service).filter(({ body }) => body.final);
  const workdir = workdirOf(view, service, steps2);
  if (workdir === null) return null;
  for (const [index, { type, source, target }] of volumes.entries()) {
    if (type !== "bind" || !isBelow(workdir, target)) continue;
    const copied = inRepository && otherCopy(view, service, steps2, source, target);
    const inside2 = language === "python" && moduleCopied(view, service, steps2, { module, source, target });
    const made = copied || inside2 || makerOf(steps2, module);
    const built = made || language === "node" && !isKept(volumes) && installOf(steps2, module);
    if (!built) continue;
    const key = `volumes.${index}`;
    return { is: "shadowed", module, target, source, key, built, sure: Boolean(made) };
  }
  return null;
}
function workdirOf(view, service, steps2) {
  const [config] = view.of("container.config", service);
  const written = steps2.findLast(({ body }) => body.instruction === "WORKDIR")?.body.args[0];
  return config?.body.workdir || written || null;
}
function otherCopy(view, service, steps2, source, target) {
  const context = composed(view, service)?.body.build?.context;
  if (context === void 0 || plain(context) === plain(source)) return void 0;
  return steps2.find(({ body: { instruction, args } }, at) => {
    if (instruction !== "COPY" || args.length !== 2 || plain(args[0] ?? "") !== "") return false;
    const workdir = steps2.slice(0, at).findLast(({ body }) => body.instruction === "WORKDIR");
    const to = plain(args[1] ?? "") === "" ? workdir?.body.args[0] ?? "" : args[1] ?? "";
    return plain(to) === plain(target);
  });
}
function moduleCopied(view, service, steps2, { module, source, target }) {
  const context = composed(view, service)?.body.build?.context;
  const [name = ""] = module.split(".");
  if (context === void 0 || name === "") return void 0;
  return steps2.findLast(({ body: { instruction, args } }, at) => {
    const [from = "", to = "", more] = args;
    if (instruction !== "COPY" || more !== void 0 || from.startsWith("-")) return false;
    const workdir = steps2.slice(0, at).findLast(({ body }) => body.instruction === "WORKDIR");
    const base = workdir?.body.args[0] ?? "/";
    const full = to.startsWith("/") ? to : `${plain(base)}/${plain(to)}`;
    const isInto = to.endsWith("/") && /\.py$/.test(from);
    const path = isInto ? `${plain(full)}/${plain(from).split("/").at(-1)}` : plain(full);
    const inMount = isBelow(path, target) ? path.slice(plain(target).length + 1) : "";
    if (inMount !== name && inMount !== `${name}.py`) return false;
    return plain(`${plain(context)}/${plain(from)}`) !== plain(`${plain(source)}/${inMount}`);
  });
}
function makerOf(steps2, module) {
  const name = module.slice(module.lastIndexOf(".") + 1);
  const words = [`${name}.py`, `${name}.js`, `${name}/`];
  return steps2.findLast(({ body, seen }) => {
    const text17 = seen.quote ?? body.args.join(" ");
    if (body.instruction !== "RUN") return false;
    return words.some((word2) => new RegExp(`>\\s*\\S*${word2.replace(/\W/g, "\\$&")}`).test(text17));
  });
}
function installOf(steps2, module) {
  if (/^[./]/.test(module)) return void 0;
  return steps2.findLast(
    ({ body }) => body.instruction === "RUN" && /\b(?:npm (?:ci|i|install)|yarn(?: install)?|pnpm (?:i|install))\b(?!.* -g\b)/.test(
      body.args.join(" ")
    )
  );
}
function isKept(volumes) {
  return volumes.some(({ target }) => plain(target).endsWith("/node_modules"));
}
function isBelow(path, folder) {
  return `${plain(path)}/`.startsWith(`${plain(folder)}/`);
}
function plain(path) {
  return path.replace(/^\.\/?/, "").replace(/\/\.?$/, "");
}

// src/causes/ask/hops/hops.ts
function hopsOf(view) {
  const hops = view.all("nginx.route").flatMap((route) => {
    return serversOf(route.body.handler).filter(({ down, backup }) => down !== true && backup !== true).flatMap((server) => hopOf(view, route, server));
  });
  return hops.filter(
    (hop, index) => hops.findIndex(
      ({ host, port: port2, place }) => host === hop.host && port2 === hop.port && place.line === hop.place.line
    ) === index
  );
}
function hopOf(view, route, server) {
  const { host, port: port2, place } = server;
  if (port2 === null) return [];
  const { handler } = route.body;
  const scheme = handler.is === "proxied" ? handler.scheme : handler.is === "other-upstream" ? handler.protocol : "";
  const service = isLoopback(host) ? neighbourAt(view, port2) : null;
  return [{ route, scheme, host, port: port2, service: service ?? serviceAt(view, host), place }];
}
function isLoopback(host) {
  return host === "localhost" || host.startsWith("127.") || host === "::1" || host === "[::1]";
}

// src/causes/ask/hops/failed-connects.ts
function failedConnects(view, ...codes) {
  const found = /* @__PURE__ */ new Map();
  for (const line of view.all("nginx.error")) {
    const { code, upstream } = line.body;
    if (!upstream || !codes.some((one) => one === code)) continue;
    const { host: address, port: port2 } = upstream;
    const holder = holderOf(view, address);
    found.set(`${code} ${address}:${port2}`, { line, address, port: port2 ?? 80, holder });
  }
  return [...found.values()];
}
function holderOf(view, address) {
  return view.all("container.network").find(({ body }) => body.address === address)?.subject ?? null;
}
function isGateway(view, address) {
  if (address === "172.17.0.1") return true;
  return view.all("container.network").some(({ body }) => body.gateway === address);
}
function isInsideStack(view, address) {
  return view.all("container.network").some(
    ({ body }) => body.prefix !== void 0 && isSameNetwork(body.address, address, body.prefix)
  );
}
function isSameNetwork(one, other, prefix) {
  const [a, b] = [bitsOf(one), bitsOf(other)];
  return a !== null && b !== null && a.slice(0, prefix) === b.slice(0, prefix);
}
function bitsOf(address) {
  const parts2 = address.split(".").map(Number);
  if (parts2.length !== 4 || parts2.some((part) => !(part >= 0 && part <= 255))) return null;
  return parts2.map((part) => part.toString(2).padStart(8, "0")).join("");
}

// src/causes/ask/hops/host-mode.ts
function isOnHost(view, service) {
  return composed(view, service)?.body.networkMode === "host";
}
function unpublishedPorts(view) {
  return failedConnects(view, "connect-refused").flatMap(({ line, address, port: port2 }) => {
    const proxy = line.subject;
    if (!isLoopback(address) || !isOnHost(view, proxy)) return [];
    const listening2 = view.all("listener").find(({ subject, body }) => body.port === port2 && !isOnHost(view, subject));
    const ports = listening2 ? composed(view, listening2.subject)?.body.ports ?? [] : [];
    if (!listening2 || ports.some(({ host }) => host === port2)) return [];
    const hop = hopsOf(view).find((one) => one.port === port2 && isLoopback(one.host));
    return [{ line, listening: listening2, proxy, host: hop?.host ?? address }];
  });
}

// src/causes/ask/dependencies/dependency-state.ts
function dependencyState(view, asking, { host, port: port2 }) {
  if (host !== null && isLoopback(host)) return inside(view, asking, port2);
  const service = host === null ? byPort(view, port2) : serviceAt(view, host);
  if (service === null) {
    return host !== null && view.looked("compose.service") ? { is: "not-here" } : { is: "unknown" };
  }
  const written = composed(view, service);
  if (written?.body.enabled === false) return { is: "profile", service, cites: [written] };
  if (written?.body.scale === 0) return { is: "scaled", service, cites: [written] };
  const [state] = view.of("container.state", service);
  if (!state) return { is: "unknown" };
  const listening2 = view.of("listener", service);
  const own = listening2.filter(({ body }) => port2 === null || body.port === port2);
  const { status, restartCount } = state.body;
  if (status !== "running" || restartCount > 0 && own.length === 0) {
    return { is: "down", service, state: inWords(state.body), cites: [state] };
  }
  if (isApart(view, asking, service)) {
    const both = [asking, service].flatMap((one) => view.of("container.network", one));
    return { is: "apart", service, cites: both };
  }
  if (port2 !== null && own.length === 0 && listening2.length > 0) {
    const ports = [...new Set(listening2.map(({ body }) => body.port))];
    return { is: "other-port", service, port: port2, open: or(ports), cites: listening2 };
  }
  const isShut = own.length > 0 && own.every(({ body }) => body.loopback);
  return isShut ? { is: "loopback", service, cites: own } : { is: "running", service, cites: [state, ...own] };
}
function inside(view, asking, port2) {
  const networks = view.of("container.network", asking);
  const isAlone4 = networks.length > 0 && !isOnHost(view, asking);
  if (port2 === null || !isAlone4) return { is: "unknown" };
  if (view.of("listener", asking).some(({ body }) => body.port === port2)) return { is: "unknown" };
  const service = byPort(view, port2);
  const there = service === null ? [] : view.of("listener", service);
  return {
    is: "own",
    service: service === asking ? null : service,
    cites: [...networks, ...there.filter(({ body }) => body.port === port2)]
  };
}
function isApart(view, asking, service) {
  const known2 = [asking, service].every((one) => view.of("container.network", one).length > 0);
  return known2 && service !== asking && sharedNetworks(view, asking, service).length === 0;
}
function byPort(view, port2) {
  const listening2 = view.all("listener").filter(({ body }) => body.port === port2);
  const exposing = view.all("compose.service").filter(({ body }) => port2 !== null && body.expose.includes(port2));
  const names = new Set([...listening2, ...exposing].map(({ subject }) => subject));
  return names.size === 1 ? [...names][0] ?? null : null;
}
function inWords(state) {
  const { status, exitCode: code, restartCount } = state;
  if (status === "exited" && code !== null) return phrase("ended-with", { code });
  if (status === "absent") return phrase("no-container");
  return restartCount > 0 ? phrase("ends-and-restarts") : status;
}

// src/causes/ask/dependencies/failed-dependency.ts
var UNREACHABLE = ["own", "profile", "scaled", "down", "other-port", "loopback"];
function failedDependency(view, service, exception) {
  const { error } = exception;
  if (error.is === "credentials-rejected") {
    return { is: "login-rejected", user: error.user, byHost: error.byHost ?? false };
  }
  if (error.is === "cache-refused") return { is: error.is, why: error.why };
  if (error.is === "database-missing") {
    return { is: error.is, database: error.database, isHidden: error.hidden ?? false };
  }
  if (error.is === "connections-exhausted") return { is: error.is, where: error.where };
  if (error.is !== "connection-refused" && error.is !== "host-unresolved") return null;
  const { host } = error;
  const port2 = error.is === "connection-refused" ? error.port : null;
  if (isCache(exception, host, port2)) return { is: "cache-down", host, port: port2 };
  if (host === null) return null;
  if (error.is === "host-unresolved" && isOutOfReach(view, service, host)) {
    return { is: "host-unresolved", host };
  }
  const isDatabase = DATABASES.has(port2 ?? 0) || DATABASE_LIBRARIES.test(exception.name);
  const state = isDatabase ? dependencyState(view, service, { host, port: port2 }) : null;
  return state && isUnreachable(state) ? { is: "db-unreachable", state, host, port: port2 } : null;
}
function isUnreachable(state) {
  return UNREACHABLE.some((is) => is === state.is);
}
var DATABASES = /* @__PURE__ */ new Set([5432, 3306, 27017, 1433]);
var DATABASE_LIBRARIES = /psycopg|django\.db|sqlalchemy|asyncpg|mysql|mariadb|mongo|sequelize|^psql$/i;
var PORTS = /* @__PURE__ */ new Set([6379, 11211, 5672, 4222, 9092, 61613]);
var NAMES = /redis|valkey|memcache|cache|rabbit|amqp|broker|kafka|nats|celery|queue/i;
var LIBRARIES = /\/(?:i?o?redis|amqp|kombu|pika|pymemcache|celery|amqplib|bull|bullmq)\//;
function isCacheName(name) {
  return /redis|valkey|memcache|rabbit|amqp|broker|kafka|nats/i.test(name);
}
function isCache({ name, frames }, host, port2) {
  const isByLibrary = NAMES.test(name) || frames.some(({ file }) => LIBRARIES.test(file));
  if (port2 !== null && port2 !== 0) return PORTS.has(port2) || isByLibrary && !DATABASES.has(port2);
  return isByLibrary || host !== null && NAMES.test(host);
}
function isOutOfReach(view, service, host) {
  const other = serviceAt(view, host);
  if (other === null) return true;
  const apart3 = sharedNetworks(view, service, other).length === 0;
  const known2 = [service, other].every((one) => view.of("container.network", one).length > 0);
  return apart3 && known2 && other !== service;
}

// src/causes/ask/configuration/edits.ts
function rewrite(place, from, to) {
  if (!place?.file || place.line === null || from === "" || from === to) return [];
  return [{ file: place.file, line: place.line, from, to }];
}
function putInside(place, inside2) {
  return place?.file && place.line !== null ? [{ file: place.file, line: place.line, inside: inside2 }] : [];
}
function shellWord(text17) {
  return /^[\w./:@%+=-]+$/.test(text17) ? text17 : `'${text17.replaceAll("'", "'\\''")}'`;
}

// src/causes/ask/starts/start-words.ts
function startWords(view, service) {
  const last = (keyword) => view.of("dockerfile.instruction", service).findLast(({ body }) => body.final && body.instruction === keyword);
  const own = composed(view, service)?.body;
  const start = containerStart(own, (keyword) => last(keyword)?.body);
  return { ...start, instruction: last(start.saidBy) ?? null };
}
var IDLE = /^(?:\S*\/)?(?:sleep (?:infinity|inf|\d+[smhd]?)|tail -[fF] \/dev\/null|(?:ba|da|a)?sh)$/;
function idleCommand(view, service) {
  const line = startWords(view, service).words.join(" ");
  const inside2 = /^(?:\S*\/)?(?:ba|da|a)?sh -[a-z]*c (.*)$/.exec(line)?.[1] ?? line;
  return IDLE.test(inside2.replace(/^exec /, "")) ? line : null;
}
var OPERATORS = ["&&", "||", ";", "|"];
function takenAsArguments(view, service) {
  const { words, instruction } = startWords(view, service);
  const isList = instruction?.body.form !== "shell";
  const at = words.findIndex((one) => OPERATORS.includes(one));
  const [operator, program] = words.slice(at);
  const isShell = /^(?:\S*\/)?(?:ba|da|a)?sh$/.test(words[0] ?? "");
  if (!isList || isShell || at < 1 || operator === void 0 || program === void 0) return null;
  const line = words.map((one) => OPERATORS.includes(one) ? one : shellWord(one));
  const last = words.findLastIndex((one) => OPERATORS.includes(one));
  return {
    operator,
    kept: words.slice(0, at).join(" "),
    rest: words.slice(at + 1).join(" "),
    program,
    mended: JSON.stringify(["sh", "-c", line.toSpliced(last + 1, 0, "exec").join(" ")])
  };
}

// src/causes/ask/starts/start-steps.ts
var STEPS = /* @__PURE__ */ new Set(["manage.py", "django-admin", "alembic", "flask"]);
function commandArguments(view, service) {
  const config = view.of("container.config", service)[0]?.body;
  return config ? [...config.entrypoint, ...config.command] : startWords(view, service).words;
}
function commandLine(view, service) {
  return commandArguments(view, service).join(" ");
}
function commandWords(view, service) {
  return wordsOf(commandLine(view, service));
}
function wordsOf(line) {
  return line.split(/[\s"';&|()]+/).filter(Boolean);
}
function isEarlierStep(view, service, { program, frames }) {
  if (program === null || frames.some(({ file }) => file.endsWith("/commands/runserver.py"))) {
    return false;
  }
  const steps2 = commandLine(view, service).split(/&&|\|\||;|\n/).map(wordsOf);
  const runs = (words) => words.some((word2) => baseName(word2) === program);
  if (runs(steps2.at(-1) ?? [])) return false;
  return steps2.some(runs) || STEPS.has(program);
}
function baseName(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}

// src/causes/ask/starts/bad-arguments.ts
var VARIABLE = /\$\{[A-Za-z_]\w*[^}]*\}|\$[A-Za-z_]\w*/;
function badArguments(view, service, program, detail) {
  const literal = VARIABLE.exec(detail)?.[0];
  if (literal === void 0) return { is: "bad-arguments", program, detail };
  const argument = commandArguments(view, service).find((one) => one.includes(literal));
  return { is: "variable-not-expanded", argument: argument ?? literal, detail };
}

// src/case/is-after.ts
function isAfter(at, before2) {
  return at !== null && before2 !== null && Date.parse(at) > Date.parse(before2);
}

// src/causes/ask/dependencies/refused-dependency.ts
function refusedDependency(view, service, words, error) {
  const dependency = dependencyIn(view, service, error);
  if (dependency === null || dependency === service) return null;
  const port2 = error.is === "connection-refused" ? error.port : null;
  const idle = idleServices(view).find((one) => one.service === dependency);
  const listening2 = view.of("listener", dependency);
  const open = listening2.find(({ body }) => !body.loopback && (port2 ?? body.port) === body.port);
  if (!idle && !open && listening2.length > 0) return null;
  const ready = view.of("app.log", dependency).findLast(
    ({ body, seen }) => body.code === "database-ready" && isAfter(seen.at, words.seen.at)
  );
  const gate = composed(view, service)?.body.dependsOn.find((one) => one.service === dependency);
  if (gate?.condition === "service_healthy" && !ready) return null;
  const down = idle?.state ?? null;
  return { is: "dependency-refused", dependency, port: port2, down, later: ready ?? open ?? null };
}
function dependencyIn(view, service, error) {
  switch (error.is) {
    case "connection-refused":
      if (isExcerpt(view)) return named(view, error.host, error.port);
      return error.host === null ? databaseOf(view, service) ?? byPort2(view, service, error.port) : isLoopback(error.host) ? null : serviceAt(view, error.host);
    case "host-unresolved":
      return error.host === null ? null : serviceAt(view, error.host);
    case "other":
      return view.of("app.log", service).some(({ body }) => body.code === "database-starting") ? databaseOf(view, service) : null;
    default:
      return null;
  }
}
var DATABASES2 = {
  5432: "PostgreSQL",
  3306: "MySQL",
  27017: "MongoDB",
  1433: "SQL Server"
};
function named(view, host, port2) {
  const service = host === null ? null : serviceAt(view, host);
  if (service !== null || host !== null && isLoopback(host)) return service;
  const isName = host !== null && /^[a-z][\w-]*$/i.test(host);
  return port2 !== null && port2 in DATABASES2 ? isName ? host : DATABASES2[port2] ?? null : null;
}
function databaseOf(view, service) {
  const found = view.all("app.log").find(
    ({ subject, body }) => subject !== service && (body.code === "database-starting" || body.code === "database-ready")
  );
  return found?.subject ?? null;
}
function byPort2(view, service, port2) {
  if (port2 === null) return null;
  const listening2 = view.all("listener").filter(({ body }) => body.port === port2);
  const exposing = view.all("compose.service").filter(({ body }) => body.expose.includes(port2));
  const names = new Set([...listening2, ...exposing].map(({ subject }) => subject));
  names.delete(service);
  return names.size === 1 ? [...names][0] ?? null : null;
}

// src/causes/ask/starts/changed-library.ts
var PACKAGES = /\/(?:site|dist)-packages\/([\w-]+)/;
var SERVERS = /* @__PURE__ */ new Set([
  "gunicorn",
  "uvicorn",
  "hypercorn",
  "click",
  "flask"
]);
function changedLibrary({
  language,
  name,
  error,
  frames
}) {
  if (language !== "python" || error.is === "import" && error.circular) return null;
  const inside2 = PACKAGES.exec(frames.at(-1)?.file ?? "")?.[1] ?? null;
  const asking = inside2 !== null && SERVERS.has(inside2) ? null : inside2;
  if (error.is === "import" && error.from !== void 0) {
    return { is: "library-changed", lacking: error.from, asking };
  }
  if (asking === null) return null;
  if (error.is === "attribute-missing") {
    return { is: "library-changed", lacking: error.module, asking };
  }
  return name === "ImportError" ? { is: "library-changed", lacking: null, asking } : null;
}

// src/causes/ask/starts/migrations.ts
var RUNNERS = /\/django\/db\/migrations\/|\/alembic\/|\/flask_migrate\/|\/umzug\/|\/knex\/lib\/migrations\/|active_record\/migration|\/migrations\/\w+\.py$/;
function isByMigration({ frames }) {
  return frames.some(({ file }) => RUNNERS.test(file));
}

// src/causes/ask/starts/missing-module.ts
function missingModule(view, service, exception, error) {
  const { module, inRepository } = error;
  const server = exception.program ?? "the server";
  if (module.startsWith("-")) return { is: "bad-arguments", program: server, detail: module };
  const hidden = shadowed(view, service, module, inRepository, exception.language);
  if (hidden) return hidden;
  if (exception.language === "node") return { is: "node-module-missing", module, error, exception };
  if (exception.language !== "python") return null;
  if (inRepository === true || isAppModule(view, service, exception, module)) {
    return { is: "app-not-found", server, module, attribute: null, origin: exception.origin };
  }
  return { is: "package-missing", module, exception };
}
function isAppModule(view, service, { origin }, module) {
  if (origin !== null) return false;
  if (module.endsWith(".wsgi") || module.endsWith(".asgi")) return true;
  const words = commandWords(view, service);
  return words.some((word2, index) => {
    if (["-m", "-k", "--worker-class"].includes(words[index - 1] ?? "")) return false;
    const [named5 = ""] = word2.split(":");
    return index > 0 && (named5 === module || named5.startsWith(`${module}.`));
  });
}

// src/causes/ask/starts/boot-error.ts
var OF_CODE = /* @__PURE__ */ new Set([
  ...["syntax", "import", "module-not-found", "module-system"]
]);
function bootError(view, service, words, exception) {
  const { error, program } = exception;
  switch (error.is) {
    case "module-not-found": {
      const missing = missingModule(view, service, exception, error);
      if (missing) return missing;
      break;
    }
    case "relative-import":
      return { is: "relative-import", exception };
    case "missing-key":
      if (!error.environment || isSet(view, service, error.key)) break;
      return { is: "variable-missing", key: error.key, exception };
    case "no-space":
      return { is: "disk-full", exception };
    default: {
      const failed = failedDependency(view, service, exception);
      const isDown = failed?.is === "db-unreachable" && failed.state.is === "down";
      if (failed && !isDown) return { ...failed, exception };
      const refused = refusedDependency(view, service, words, error);
      if (refused) return { ...refused, exception };
      if (failed) return { ...failed, exception };
    }
  }
  if (error.is === "out-of-memory" && exception.language === "node") {
    return { is: "heap-full", exception };
  }
  const changed = changedLibrary(exception);
  if (changed) return { ...changed, exception };
  if (isByMigration(exception)) {
    const detail = `${exception.name}: ${exception.message}`;
    return { is: "migration-failed", detail, fork: false, exception };
  }
  if (!OF_CODE.has(error.is) && program !== null && isEarlierStep(view, service, exception)) {
    const detail = `${exception.name}: ${exception.message}`;
    return { is: "step-failed", step: program, detail, said: detail, exception };
  }
  return { is: "exception", exception };
}
function isSet(view, service, name) {
  return view.of("container.config", service).some(({ body }) => body.envNames.includes(name));
}

// src/causes/ask/ends/reason-said.ts
function reasonSaid(view, service, words) {
  const { body } = words;
  switch (body.code) {
    case "exception":
      return atStart(view, service, words, bootError(view, service, words, body));
    case "app-not-loaded": {
      const { server, module, attribute } = body;
      if (module.startsWith("-")) return { is: "bad-arguments", program: server, detail: module };
      const hidden = attribute === null && shadowed(view, service, module, isInRepository(view, service, module), "python");
      if (hidden) return hidden;
      return { is: "app-not-found", server, module, attribute, origin: null };
    }
    case "port-in-use":
      return { is: "port-in-use", port: body.port };
    case "bad-arguments":
      return {
        ...badArguments(view, service, body.program, body.detail),
        ...body.lacking === void 0 ? {} : { lacking: body.lacking }
      };
    case "disk-full":
      return { is: "disk-full", exception: null };
    case "migration-failed":
      return { is: "migration-failed", detail: body.detail, fork: body.fork, exception: null };
    case "tool-failed": {
      const asked2 = { error: body.error ?? { is: "other" }, name: body.tool, frames: [] };
      const failed = failedDependency(view, service, asked2);
      if (failed) return { ...failed, exception: null };
      const { tool: step, detail } = body;
      return { is: "step-failed", step, detail, said: detail, exception: null };
    }
    case "permission-denied":
      return {
        is: "step-failed",
        step: body.tool ?? body.path,
        detail: body.path,
        said: phrase("may-not-be-used", { path: body.path }),
        exception: null
      };
    default:
      return null;
  }
}
function atStart(view, service, words, error) {
  const isAnyTime = error.is === "exception" && error.exception.ends === "process";
  if (!isAnyTime && error.is !== "heap-full") return error;
  const time = words.seen.at ?? "";
  const hasListened = view.of("app.log", service).some(({ body, seen }) => body.code === "listening" && (seen.at ?? "") < time);
  return hasListened ? null : error;
}
function isInRepository(view, service, module) {
  for (const { body } of view.of("app.log", service)) {
    if (body.code !== "exception" || body.error.is !== "module-not-found") continue;
    if (body.error.module === module) return body.error.inRepository;
  }
  return null;
}

// src/causes/ask/ends/ends.ts
var END_EVIDENCE = [
  "container.state",
  "container.event",
  "container.config",
  "container.network",
  "listener",
  "app.log",
  "http.exchange",
  "script",
  "compose.service",
  "compose.failure",
  "dockerfile.instruction"
];
function ends(view) {
  return idleServices(view).flatMap((idle) => endOf2(view, idle) ?? []);
}
function endsBecause(view, is) {
  return ends(view).filter((ended) => ended.reason.is === is);
}
function endCites({ words, state, ends: ends2 }) {
  return [words, state, ...ends2.slice(-1)];
}
function neverServed(ended, ...more) {
  return {
    is: "cause",
    confidence: "certain",
    subject: ended.service,
    effects: [{ effect: "not-started", on: ended.service }],
    cites: [...endCites(ended), ...more]
  };
}
function hasFiles(view, service) {
  return view.looked("dockerfile.instruction", service);
}
function endOf2(view, idle) {
  const words = lastWords(view, idle.service);
  const start = notRunnable(view, idle, words);
  if (start) return { ...idle, ...start };
  const reason = words && reasonSaid(view, idle.service, words);
  if (reason?.is === "exception" && waitsForEdit(view, idle.service)) return null;
  return words && reason ? { ...idle, reason, words } : null;
}

// src/causes/application/import-time-exception.ts
var CALLS = /* @__PURE__ */ new Set(["connection-refused", "host-unresolved"]);
var import_time_exception_default = defineCause({
  id: "import-time-exception",
  layer: "application",
  severity: "error",
  needs: ["container.state", "app.log"],
  wants: END_EVIDENCE,
  text: {
    summary: "`{service}` cannot start, because its code raises {name} while it is loaded: {message}",
    unanswered: "`{service}` never serves: while it is loaded it connects to another service, and nobody answers: {message}",
    reach: "See whether the service behind that address runs, and listens on that port for other containers too (0.0.0.0, not 127.0.0.1). The connection is made at {where}.",
    "reach-on-machine": "See whether the program behind that address runs, and listens on that address and port (`sudo ss -ltnp`). The connection is made at {where}.",
    watch: "The kernel watches no more files for this user, and all containers of the machine share that limit: raise `fs.inotify.max_user_watches` and `fs.inotify.max_user_instances` there (`sysctl`), let the program at {where} watch less (no node_modules), or run it without watching. No disk is full.",
    "watch-on-machine": "The kernel watches no more files for this user, and all its programs share that limit: raise `fs.inotify.max_user_watches` and `fs.inotify.max_user_instances` (`sysctl`), let the program at {where} watch less (no node_modules), or run it without watching. No disk is full.",
    "module-import": 'Node reads {where} as CommonJS, where `import` is not known. Say `"type": "module"` in the package.json beside it, which has to come along, or call the file `.mjs`; TypeScript has to be compiled first.',
    "module-require": 'Node reads {where} as an ES module: the package.json above it says `"type": "module"`. Write `import` and `export` there (`import.meta.dirname` for `__dirname`), or call the file `.cjs`.',
    "module-module": "An ES module cannot be loaded with `require` by this Node. Write `await import(\u2026)` at {where}, take Node 20.19, 22.12 or newer, which can, or a version of the package that is CommonJS.",
    sqlite: "SQLite opens its file as the user that the server runs as, and writes a journal beside it: the folder of the file must be there, and that user must be able to write to it and to the file. A folder that is mounted there keeps the owner that it has outside. It is opened at {where}.",
    fix: "Fix the {name} at {where}. `docker compose run --rm {service}` shows at once whether it starts.",
    "fix-on-machine": "Fix the {name} at {where}, and start `{service}` again."
  },
  doc: {
    title: "The application fails while it is loaded",
    what: "The code raises an exception before the server is ready: a syntax error, a setting that cannot be read, two versions that do not fit. The server ends, or keeps a parent without workers, and nginx finds nobody to talk to.",
    confusedWith: {
      "missing-env-var": "there the exception is about a variable that the container does not have",
      "python-missing-dependency": "there a package is not installed",
      "wrong-app-module-path": "there the server does not find the application at all",
      "db-not-ready-race": "there another service does not accept connections yet",
      "unhandled-exception-500": "there the service runs, and one request fails"
    }
  },
  judge(view) {
    return endsBecause(view, "exception").map((ended) => {
      const { service, reason } = ended;
      const { name, message, origin } = reason.exception;
      const isCall2 = CALLS.has(reason.exception.error.is);
      const where = whereRaised(origin, phrase("end-of-log"));
      return {
        ...neverServed(ended),
        // Of a connection that nobody accepts, the code is not what is wrong.
        confidence: origin && !isCall2 ? "certain" : "likely",
        places: origin ? [origin] : startCommandPlaces(view, service),
        summary: { text: isCall2 ? "unanswered" : "summary", params: { service, name, message } },
        fix: { text: helping(reason.exception), params: { name, where, service } }
      };
    });
  }
});
function helping({ error, origin }) {
  if (error.is === "no-watches") return "watch";
  if (error.is === "sqlite-closed") return "sqlite";
  if (error.is === "module-system" && origin) return `module-${error.met}`;
  return CALLS.has(error.is) ? "reach" : "fix";
}

// src/causes/ask/requests/request-exceptions.ts
function raisedOver({ service, log, exchange, effects }) {
  return {
    is: "cause",
    confidence: "certain",
    subject: service,
    effects,
    cites: [log, exchange]
  };
}
var CLOSED = phrase("a-closed-connection");
function requestExceptions(view) {
  const asked2 = [...exchangesVia(view, "proxied"), ...exchangesVia(view, "direct")];
  const found = asked2.flatMap((exchange) => {
    const isAnswered2 = isByApplication(exchange);
    if (!isAnswered2 && !isCut(exchange)) return [];
    const service = exchange.body.backend ?? view.plan.backend?.service ?? "";
    const logs = view.of("app.log", service).filter(({ body, seen }) => body.code === "exception" && duringExchange(exchange, seen.at));
    const log = logs.at(-1);
    if (log?.body.code !== "exception" || log.body.during === "boot") return [];
    if (!isAnswered2 && !closes(log.body)) return [];
    const base = { service, log, exception: log.body, exchange };
    const effect = { effect: "server-error", on: service };
    if (isAnswered2) return [{ ...base, status: statusOf(exchange) ?? 500, effects: [effect] }];
    return [
      { ...base, status: CLOSED, effects: [effect, { effect: "closed-early", on: service }] }
    ];
  });
  return found.filter(
    (one, index) => found.findIndex(({ exchange }) => exchange.body.route === one.exchange.body.route) === index
  );
}
function isByApplication(fact) {
  const status = statusOf(fact) ?? 0;
  return status >= 500 && !(fact.body.via === "proxied" && (status === 502 || status === 504));
}
function isCut({ body: { outcome } }) {
  return outcome.is === "reset" || outcome.is === "answered" && outcome.status === 502;
}
function closes({ ends: ends2, language, name }) {
  return ends2 === "connection" && language !== "go" && !/^(?:BrokenPipe|Connection)/.test(name);
}

// src/causes/application/missing-env-var.ts
var missing_env_var_default = defineCause({
  id: "missing-env-var",
  layer: "application",
  severity: "error",
  needs: ["container.state", "app.log"],
  wants: END_EVIDENCE,
  text: {
    summary: "`{service}` cannot start: its code reads the environment variable `{key}`, and nothing sets it for the container.",
    "summary-on-machine": "`{service}` cannot start: its code reads the environment variable `{key}`, and nothing sets it where `{service}` is started.",
    likely: "`{service}` cannot start: its code reads the environment variable `{key}`, and does not find it.",
    request: "`{service}` answers {request} with {status}: its code reads the environment variable `{key}` there, and nothing sets it. A health path that does not need it is well all the same.",
    unit: "Set `{key}` for the unit of `{service}`: in the file that its `EnvironmentFile=` names, or with `Environment=`; then `systemctl daemon-reload` and `systemctl restart {service}`. Or give it a default in the code.",
    "fix-handed": "`environment:` of `{service}` names `{key}` without a value, so compose takes it from the shell or from `.env` beside the compose file, and neither has it. Write it there, give it a value here, or let CI pass it on (`env` in .github/bad-gateway.yml, for the check alone).",
    fix: "Set `{key}` under `environment:` of `{service}` in the compose file (or in its `env_file`), or give it a default in the code.",
    "fix-on-machine": "Set `{key}` where `{service}` is started (in a unit with `Environment=` or in the file that `EnvironmentFile=` names, in pm2 under `env:`), and start it again. Or give it a default in the code."
  },
  doc: {
    title: "An environment variable is missing",
    what: "The application reads a variable while it is loaded, for example `os.environ[\u2026]`, and the container does not have it. It ends at every start, and nginx finds nobody to talk to.",
    confusedWith: {
      "import-time-exception": "there the variable is set, or something else is wrong in the code"
    }
  },
  judge(view) {
    const overRequests = requestExceptions(view).flatMap((found) => {
      const { service, log, exception, exchange, status } = found;
      if (exception.error.is !== "missing-key" || !exception.error.environment) return [];
      const { key } = exception.error;
      const request = `${exchange.body.method} ${exchange.body.path}`;
      return {
        is: "cause",
        confidence: "certain",
        subject: service,
        effects: [{ effect: "server-error", on: service }],
        cites: [log, exchange],
        places: exception.origin ? [exception.origin] : [],
        summary: { text: "request", params: { service, request, status, key } },
        fix: { text: setting(view, service, key), params: { service, key } }
      };
    });
    if (overRequests.length > 0) return overRequests;
    return endsBecause(view, "variable-missing").map((ended) => {
      const { service, reason } = ended;
      const config = view.of("container.config", service);
      const { origin } = reason.exception;
      const params = { service, key: reason.key };
      return {
        ...neverServed(ended, ...config),
        confidence: config.length > 0 ? "certain" : "likely",
        places: [
          ...placeOf(view, service, `environment.${reason.key}`),
          ...placeOf(view, service, "environment"),
          ...placeOf(view, service, "env_file"),
          ...placeOf(view, service, ""),
          ...origin ? [origin] : []
        ],
        summary: { text: config.length > 0 ? "summary" : "likely", params },
        fix: { text: setting(view, service, reason.key), params }
      };
    });
  }
});
function setting(view, service, key) {
  if (view.of("container.state", service)[0]?.body.runtime === "unit") return "unit";
  return composed(view, service)?.body.environment.includes(key) ? "fix-handed" : "fix";
}

// src/causes/application/node-missing-module.ts
var node_missing_module_default = defineCause({
  id: "node-missing-module",
  layer: "application",
  severity: "error",
  needs: ["container.state", "app.log"],
  wants: END_EVIDENCE,
  text: {
    dependency: "`{service}` cannot start, because the Node package `{module}` is not installed in its image.",
    "dependency-on-machine": "`{service}` cannot start, because the Node package `{module}` is not installed where it runs.",
    install: "Add `{module}` to the dependencies in package.json, and install them in the image after package.json was copied there (`npm ci`). A folder mounted over node_modules hides what is installed.",
    "install-on-machine": "Add `{module}` to the dependencies in package.json, and let the deployment run `npm ci` in the folder on the machine that the program is started from.",
    file: "`{service}` cannot start, because `{module}` is not in its image, which {where} requires.",
    "file-on-machine": "`{service}` cannot start, because `{module}` is not on the machine, which {where} requires.",
    started: "`{service}` cannot start: Node is told to run `{module}`, and where `{service}` runs is no such file.",
    point: "Let the start command name the file that is there: its path counts from the directory in which the command runs. If a build makes `{module}`, it has to run before, and to leave its result at this path.",
    extension: "`{service}` cannot start: {where} imports `{module}`, and there is no file of this name. `{there}` is there, and `import` adds no extension to a name, as `require` does.",
    whole: "Name the whole file in the `import` of {where}: `{there}`, with its path. In TypeScript write it with `.js` too; `moduleResolution: nodenext` finds all that lack it.",
    copy: "Copy `{module}` into the image (COPY, .dockerignore), build it where it is a result of the build, and compare capital letters: Linux tells them apart.",
    "copy-on-machine": "Bring `{module}` to the machine, build it where it is a result of the build, and compare capital letters: Linux tells them apart."
  },
  doc: {
    title: "Node does not find a module",
    what: "The program requires a package that the image does not have, or a file of the project that was not copied or built. Node ends with `Cannot find module` before it listens, and nginx finds nobody to talk to.",
    confusedWith: {
      "python-missing-dependency": "there Python says it (ModuleNotFoundError)",
      "import-time-exception": "there the module is found, and its code fails",
      "command-not-found": "there the program of the start command itself is missing"
    }
  },
  judge(view) {
    return endsBecause(view, "node-module-missing").map((ended) => {
      const { service, reason } = ended;
      const { module, exception, error } = reason;
      const { origin } = exception;
      const own = origin ? [origin] : [];
      const copies = copiesOf(view, service);
      const where = whereRaised(origin, phrase("the-program"));
      const params = { service, module, where, there: error.there ?? "" };
      const isFile = /^\.{0,2}\//.test(module);
      const [summary, fix] = keysFor(error, isFile);
      return {
        ...neverServed(ended),
        places: [
          ...error.by === "command" ? startCommandPlaces(view, service) : [],
          ...isFile && error.there === void 0 ? [...copies, ...own] : [...own, ...copies]
        ],
        summary: { text: summary, params },
        fix: { text: fix, params }
      };
    });
  }
});
function keysFor({ by, there }, isFile) {
  if (by === "command") return ["started", "point"];
  if (there !== void 0) return ["extension", "whole"];
  return isFile ? ["file", "copy"] : ["dependency", "install"];
}
function copiesOf(view, service) {
  return view.of("dockerfile.instruction", service).filter(({ body }) => body.final && body.instruction === "COPY").flatMap(({ seen }) => seen.place ?? []).reverse();
}

// src/causes/application/node-uncaught-exception.ts
var DEEPER = /* @__PURE__ */ new Set(["file-not-found", "permission", "no-space"]);
var node_uncaught_exception_default = defineCause({
  id: "node-uncaught-exception",
  layer: "application",
  severity: "error",
  needs: ["app.log"],
  wants: [...CRASH_EVIDENCE, "compose.service", "dockerfile.instruction"],
  text: {
    summary: "Node ended the whole process of `{service}` over {request}, because nothing caught {name}: {message}",
    fix: "Catch the {name} at {where} and pass it on (`next(error)`), so that the request gets an error for an answer. In callbacks and `async` handlers Express 4 catches nothing by itself: each needs its own `try`, and each stream an `error` listener."
  },
  doc: {
    title: "An exception that nobody catches ends Node",
    what: "An exception in a callback, a promise that nobody awaits, or an `error` event without a listener ends the Node process. nginx sees the connection close without an answer (502), and finds nobody (refused) until the process is started again.",
    confusedWith: {
      "unhandled-exception-500": "there the framework catches it and answers 500; the process lives",
      "node-heap-oom": "there V8 says that its heap is full, and no exception was thrown",
      "process-exit-in-handler": "there the code itself ends the process, and no stack is printed",
      "import-time-exception": "there it is thrown while the program starts"
    }
  },
  judge(view) {
    return crashes(view, "node").filter(({ raised }) => raised.body.error.is !== "out-of-memory").map((crash) => {
      const { service, raised, request } = crash;
      const { name, message, origin, error } = raised.body;
      const where = whereRaised(origin);
      return {
        ...endedOver(crash),
        from: DEEPER.has(error.is) ? [{ effect: "server-error", on: service }] : [],
        places: [...origin ? [origin] : [], ...startCommandPlaces(view, service)],
        summary: {
          text: "summary",
          params: { service, request: request ?? phrase("a-request"), name, message }
        },
        fix: { text: "fix", params: { name, where } }
      };
    });
  }
});

// src/causes/application/process-exit-in-handler.ts
var process_exit_in_handler_default = defineCause({
  id: "process-exit-in-handler",
  layer: "application",
  severity: "error",
  needs: ["http.exchange", ["container.event", "app.log", "container.state"]],
  wants: [
    "container.event",
    "app.log",
    "nginx.error",
    "container.state",
    "container.memory",
    "compose.service",
    "dockerfile.instruction"
  ],
  text: {
    summary: "The process of `{service}` ended by itself while it worked on {request} (exit code {code}): nobody killed it, and no memory ran out.",
    uncaught: "The process of `{service}` ended by itself while it worked on {request} (exit code {code}): nothing caught {name}: {message}",
    after: "The process of `{service}` ended by itself right after it had answered {request} (exit code {code}).",
    worker: "A worker process of `{service}` ended by itself while it worked on {request}: no signal was reported, and no memory ran out.",
    silent: "A worker process of `{service}` ended while it worked on {request}, and no memory ran out. Its server says no more of it: the worker may have ended by itself, crashed in native code, or been killed.",
    unseen: "A worker process of `{service}` ended while it worked on {request}, and nothing here tells of what: memory that ran out, native code that crashed, or its own program.",
    maybe: "`{service}` ended (exit code {code}) and runs again since, and nginx lost {request}: possibly its process ended by itself while it worked on that, unless somebody restarted it then.",
    see: "Read what `{service}` said last before it ended: an error that nothing caught, or a call that ends the process.",
    fix: "Look in the handler of {request} for a call that ends the process (`os._exit`, `sys.exit`) and answer with an error instead.",
    memory: "See first whether the kernel killed it for memory: then a higher limit helps, or a handler that needs less. Else look in the handler of {request} for a call that ends the process (`os._exit`) and for a library in native code: with `PYTHONFAULTHANDLER=1` in its environment, Python says where it crashes.",
    trace: "Look in the handler of {request} for a call that ends the process (`os._exit`), and for a library in native code (pictures, PDF, cryptography): set `PYTHONFAULTHANDLER=1` in the environment of `{service}`, and Python says where it crashes.",
    catch: "Fix or catch the {name} at {where}, so that {request} gets an error for an answer and the process lives on.",
    stayed: "no process of `{service}` ended while the request was lost"
  },
  doc: {
    title: "The process leaves inside the handler",
    what: "Code that runs for the request ends the whole process. The answer is never written, nginx sees the connection close and answers 502. An ordinary exception does not do this: the server turns it into a 500.",
    confusedWith: {
      "container-oom-killed": "there the exit code is 137 and the engine reports an oom event",
      "worker-oom-killed": "there the kernel counts a process killed for memory",
      "process-segfault": "there the process ended of a signal (exit code 139), not by itself",
      "unhandled-exception-500": "there the server answers 500 and lives on"
    }
  },
  judge(view) {
    const exit = exitInHandler(view);
    if (exit === "none") return SILENT;
    if (exit === "stayed") {
      const service2 = view.plan.backend?.service ?? "";
      const hasLooked = view.looked("container.event") || view.looked("app.log");
      if (!hasLooked || mayHaveEnded(view, service2)) return SILENT;
      return { is: "cleared", because: { text: "stayed", params: { service: service2 } } };
    }
    const { service, request, witness, code, raised } = exit;
    if (raised?.body.ends) return SILENT;
    if (raised === null && code !== null && witness.seen.at === null) {
      return maybeItself(view, exit, code);
    }
    if (!view.looked("app.log", service)) return SILENT;
    const line = closingLine(view, request);
    const origin = raised?.body.origin ?? null;
    const others = [...raised ? [raised] : [], ...line ? [line] : []];
    const cites = [witness, ...others, ...view.of("container.state", service)];
    const places = [...origin ? [origin] : [], ...startCommandPlaces(view, service)];
    const answer = { ...endedOver({ service, code, cites }), places };
    if (!isSilent(exit) || view.looked("container.memory", service)) {
      return { ...answer, ...saying(exit) };
    }
    const params = { service, request: `${request.body.method} ${request.body.path}` };
    return {
      ...answer,
      confidence: "possible",
      summary: { text: "unseen", params },
      fix: { text: "memory", params },
      command: 'sudo dmesg | grep -i "killed process"'
    };
  }
});
function maybeItself(view, { service, request, witness }, code) {
  const line = closingLine(view, request);
  const cites = [witness, ...view.of("container.state", service), ...line ? [line] : []];
  const params = { service, code, request: `${request.body.method} ${request.body.path}` };
  return {
    ...endedOver({ service, code, cites }),
    confidence: "possible",
    places: startCommandPlaces(view, service),
    summary: { text: "maybe", params },
    fix: { text: "see", params: { service } },
    command: `docker compose logs --tail 200 ${service}`
  };
}
function mayHaveEnded(view, service) {
  const [lost] = lostExchanges(view);
  if (!isExcerpt(view)) return false;
  return !view.of("container.state", service).some(({ body: { status, startedAt } }) => {
    if (status !== "running" || startedAt === null) return false;
    return lost !== void 0 && Date.parse(startedAt) < Date.parse(lost.body.at);
  });
}
function isSilent({ witness: { body } }) {
  return "code" in body && body.code === "worker-lost" && body.exitCode === null;
}
function saying(exit) {
  const { service, code, raised } = exit;
  const { body } = exit.request;
  const request = `${body.method} ${body.path}`;
  const params = { service, request };
  if (code === null) {
    if (isSilent(exit)) {
      return { summary: { text: "silent", params }, fix: { text: "trace", params } };
    }
    return { summary: { text: "worker", params }, fix: { text: "fix", params } };
  }
  if (raised !== null) {
    const { name, message, origin } = raised.body;
    const where = whereRaised(origin, phrase("end-of-log"));
    const summary2 = { text: "uncaught", params: { ...params, code, name, message } };
    return { summary: summary2, fix: { text: "catch", params: { ...params, name, where } } };
  }
  const isAnswer = body.outcome.is === "answered" && body.outcome.status < 500;
  const text17 = isAnswer ? "after" : "summary";
  const summary = { text: text17, params: { ...params, code } };
  return { summary, fix: { text: "fix", params } };
}

// src/causes/ask/starts/package-missing.ts
function isPackageMissing({ error, language, origin }) {
  const isMissing2 = error.is === "module-not-found" && error.inRepository !== true;
  return isMissing2 && language === "python" && origin !== null;
}

// src/causes/ask/starts/python-packages.ts
var PACKAGES2 = {
  bs4: "beautifulsoup4",
  Crypto: "pycryptodome",
  cv2: "opencv-python-headless",
  dateutil: "python-dateutil",
  decouple: "python-decouple",
  docx: "python-docx",
  dotenv: "python-dotenv",
  fitz: "PyMuPDF",
  jose: "python-jose",
  jwt: "PyJWT",
  magic: "python-magic",
  multipart: "python-multipart",
  MySQLdb: "mysqlclient",
  OpenSSL: "pyOpenSSL",
  PIL: "Pillow",
  pkg_resources: "setuptools",
  pptx: "python-pptx",
  psycopg2: "psycopg2-binary",
  rest_framework: "djangorestframework",
  serial: "pyserial",
  skimage: "scikit-image",
  sklearn: "scikit-learn",
  slugify: "python-slugify",
  yaml: "PyYAML",
  zmq: "pyzmq"
};
var REMOVED = {
  "3.12": ["asynchat", "asyncore", "distutils", "imp", "smtpd"],
  "3.13": [
    ...["aifc", "audioop", "cgi", "cgitb", "chunk", "crypt", "imghdr", "lib2to3", "mailcap"],
    ...["msilib", "nis", "nntplib", "ossaudiodev", "pipes", "sndhdr", "spwd", "sunau"],
    ...["telnetlib", "uu", "xdrlib"]
  ]
};
function packageOf(module) {
  const [top = module] = module.split(".");
  return PACKAGES2[top] ?? top;
}
function removedIn(module) {
  const [top = module] = module.split(".");
  return Object.keys(REMOVED).find((version) => REMOVED[version]?.includes(top)) ?? null;
}

// src/causes/application/python-missing-dependency.ts
var python_missing_dependency_default = defineCause({
  id: "python-missing-dependency",
  layer: "application",
  severity: "error",
  needs: ["container.state", "app.log"],
  wants: [...END_EVIDENCE, "http.exchange"],
  text: {
    summary: "`{service}` cannot start, because the Python package `{module}` is not installed in its image.",
    "summary-on-machine": "`{service}` cannot start, because the Python package `{module}` is not installed on the machine, or not for the Python that runs it.",
    removed: "`{service}` cannot start: it imports `{module}`, which came with Python itself until version {version} took it out.",
    request: "`{service}` answers {request} with {status}: it imports the Python package `{module}` there, which is not installed. A health path that does not need it is well all the same.",
    "fix-removed": "No package of this name is missing: the code, or the library whose line it is, was written for an older Python than that of the image. Update the library or replace `{module}`, or build the image with a Python before {version}.",
    "fix-removed-on-machine": "No package of this name is missing: the code, or the library whose line it is, was written for an older Python than that of the machine. Update the library or replace `{module}`, or run it with a Python before {version}.",
    "fix-named": "Add `{package}`, the package that brings the module `{module}`, to what the image of `{service}` installs (requirements file or Dockerfile) and rebuild.",
    "fix-named-on-machine": "Install `{package}`, the package that brings the module `{module}`, with the pip of the Python that runs `{service}` (that of its virtualenv, where it has one), and add it to the requirements file.",
    fix: "Add `{module}` to what the image of `{service}` installs (requirements file or Dockerfile) and rebuild.",
    "fix-on-machine": "Install `{module}` with the pip of the Python that runs `{service}` (that of its virtualenv, where it has one), and add it to the requirements file, so that the next deployment brings it along."
  },
  doc: {
    title: "A Python package is missing",
    what: "The application imports a package that its image does not have. Python raises ModuleNotFoundError while the server loads the application, the server ends, and nginx finds nobody to talk to.",
    confusedWith: {
      "wrong-app-module-path": "there the module that is not found is the project's own",
      "relative-import-no-package": 'there Python says "attempted relative import"'
    }
  },
  judge(view) {
    const overRequests = requestExceptions(view).flatMap((found) => {
      const { service, exception, exchange, status } = found;
      if (!isPackageMissing(exception) || exception.error.is !== "module-not-found") return [];
      const { module } = exception.error;
      const request = `${exchange.body.method} ${exchange.body.path}`;
      return {
        ...raisedOver(found),
        places: exception.origin ? [exception.origin] : [],
        summary: { text: "request", params: { service, request, status, module } },
        fix: fixFor(service, module)
      };
    });
    if (overRequests.length > 0) return overRequests;
    return endsBecause(view, "package-missing").map((ended) => {
      const { module, exception } = ended.reason;
      const { service } = ended;
      const params = { service, module };
      const version = removedIn(module);
      return {
        ...neverServed(ended),
        ...isCut2(exception) ? { confidence: "likely" } : {},
        places: exception.origin ? [exception.origin] : [],
        summary: version ? { text: "removed", params: { ...params, version } } : { text: "summary", params },
        fix: fixFor(service, module)
      };
    });
  }
});
function fixFor(service, module) {
  const version = removedIn(module);
  const name = packageOf(module);
  if (version) return { text: "fix-removed", params: { service, module, version } };
  if (name === module) return { text: "fix", params: { service, module } };
  return { text: "fix-named", params: { service, module, package: name } };
}
function isCut2({ frames }) {
  return frames.length > 0 && frames.every(({ file }) => file.startsWith("<frozen "));
}

// src/causes/application/relative-import-no-package.ts
var relative_import_no_package_default = defineCause({
  id: "relative-import-no-package",
  layer: "application",
  severity: "error",
  needs: ["container.state", "app.log"],
  wants: END_EVIDENCE,
  text: {
    summary: "`{service}` cannot start: {where} uses a relative import (`from . import \u2026`), but the server loads that file on its own, not as part of a package.",
    fix: "Import by the full name (`from config import \u2026` instead of `from .config import \u2026`), in all files of that folder. Or start the server from the folder above, as `package.main:app`."
  },
  doc: {
    title: "A relative import without a package",
    what: "A module that starts with `from .x import y` works only inside a package. Started as `uvicorn main:app` from inside the folder, Python knows no parent package and raises ImportError at every start.",
    confusedWith: {
      "python-missing-dependency": 'there Python says "No module named"',
      "import-time-exception": "there the code itself fails, not the way it is loaded"
    }
  },
  judge(view) {
    return endsBecause(view, "relative-import").map((ended) => {
      const { origin } = ended.reason.exception;
      const params = {
        service: ended.service,
        where: origin?.file ?? origin?.remote ?? phrase("a-module")
      };
      return {
        ...neverServed(ended),
        places: origin ? [origin] : [],
        summary: { text: "summary", params },
        fix: { text: "fix", params: {} }
      };
    });
  }
});

// src/causes/ask/requests/failures-with-log.ts
function failuresWithLog(view, isIt, least = 500) {
  const lines = view.all("app.log").filter(({ body }) => isIt(body));
  const services = [...new Set(lines.map(({ subject }) => subject))];
  const failed = [...exchangesVia(view, "proxied"), ...exchangesVia(view, "direct")].filter(
    (fact) => (statusOf(fact) ?? 500) >= least
  );
  return services.flatMap((service) => {
    const own = lines.filter(({ subject }) => subject === service);
    const last = own.at(-1);
    if (!last) return [];
    if (!view.looked("http.exchange")) return [{ service, line: last, exchange: null }];
    for (const line of own.toReversed()) {
      const exchange = failed.find(
        (one) => (one.body.backend ?? service) === service && duringExchange(one, line.seen.at)
      );
      if (exchange) return [{ service, line, exchange }];
    }
    return [];
  });
}

// src/causes/ask/requests/logged-errors.ts
function loggedErrors(view, ...kinds) {
  const isKind = (error) => kinds.some((kind) => kind === error.is);
  const found = failuresWithLog(
    view,
    (log) => log.code === "exception" && log.during !== "boot" && isKind(log.error),
    400
  );
  return found.flatMap((failure) => {
    const { line, exchange } = failure;
    if (line.body.code !== "exception" || !isKind(line.body.error)) return [];
    return {
      ...failure,
      exception: line.body,
      error: line.body.error,
      status: exchange && statusOf(exchange),
      cites: [line, ...exchange ? [exchange] : []]
    };
  });
}
function answered({ exchange, status }) {
  if (!exchange) return phrase("refuses-a-request");
  const request = `${exchange.body.method} ${exchange.body.path}`;
  return status === null ? phrase("no-answer-to", { request }) : phrase("answers-with", { request, status });
}

// src/causes/application/response-protocol-violation.ts
var SAID = 120;
var response_protocol_violation_default = defineCause({
  id: "response-protocol-violation",
  layer: "application",
  severity: "error",
  needs: ["app.log"],
  wants: ["http.exchange", "nginx.error"],
  text: {
    header: "The server under `{service}` refuses to send the answer to {request}, because one of its headers is not allowed in HTTP ({message}). It closes the connection instead, so nginx answers 502.",
    length: "The answer to {request} from `{service}` has another length than its Content-Length says ({message}). The server breaks it off, so nginx answers 502.",
    clean: "Remove line breaks and control characters from what goes into a header, and encode what is not ASCII (file names: `filename*=UTF-8''\u2026`): {where}.",
    count: "Do not set Content-Length yourself, or count bytes instead of characters, after compression: {where}."
  },
  doc: {
    title: "The application's answer breaks HTTP",
    what: "A header with a line break or a wrong Content-Length makes the backend's own server break off the answer. The process lives, its log has the server library's error, and nginx sees the connection close (502).",
    confusedWith: {
      "response-invalid-header": "there the backend sends the broken header, and nginx refuses it",
      "unhandled-exception-500": "there the client gets a 500",
      "node-uncaught-exception": "there the error ends the process"
    }
  },
  judge(view) {
    return loggedErrors(view, "bad-answer").flatMap((found) => {
      const { service, exchange, exception, error, status, cites } = found;
      const isBroken2 = status === null || status === 502;
      if (exception.ends || exchange && !isBroken2) return [];
      const line = exchange && closingLine(view, exchange);
      const request = exchange ? `${exchange.body.method} ${exchange.body.path}` : phrase("a-request");
      const { origin } = exception;
      const message = exception.message.slice(0, SAID);
      const where = whereRaised(origin);
      return {
        is: "cause",
        confidence: line ? "certain" : "likely",
        subject: service,
        effects: [{ effect: "closed-early", on: service }],
        cites: line ? [...cites, line] : cites,
        places: origin ? [origin] : [],
        summary: { text: error.what, params: { service, request, message } },
        fix: { text: error.what === "header" ? "clean" : "count", params: { where } }
      };
    });
  }
});

// src/causes/ask/requests/self-calls.ts
var SELF_CALL_EVIDENCE = [
  "nginx.error",
  "app.log",
  "compose.service",
  "container.network"
];
function selfCalls(view) {
  const lines = view.all("nginx.error").filter((line2) => isToItself(view, line2));
  const [line] = lines;
  if (!line) return [];
  const raised = view.all("app.log").find(({ body }) => body.code === "exception" && body.origin !== null && isCall(body)) ?? null;
  return [{ address: line.body.client ?? "", line, raised }];
}
function isToItself(view, { subject, body }) {
  const { code, client, upstream } = body;
  if (code !== "answer-timed-out" || !client || client !== upstream?.host) return false;
  const service = serviceAt(view, client);
  return service === null ? BRIDGED.test(client) : service !== subject;
}
var BRIDGED = /^172\.(?:1[6-9]|2\d|3[01])\.\d+\.(?!1$)\d+$/;
function isCall({
  frames
}) {
  return frames.some(
    ({ file }) => /\/urllib\/request\.py$|\/http\/client\.py$|-packages\/(?:requests|httpx|urllib3|aiohttp)\/|\/(?:undici|axios|node-fetch|got)\//.test(
      file
    )
  );
}

// src/causes/ask/storage/upload-folders.ts
var FOLDERS = /(?:^|[/_-])(?:uploads?|uploaded|media|attachments?|incoming|inbox|storage|files?|photos?|images?|documents?|avatars?)(?:[/_-]|$)/i;
var GIVEN = /[\da-f]{8}-[\da-f]{4}-|[\da-f]{16,}|\d{10,}/i;
var WRITES = ["WriteStream", ".save(", "writeFile", "os.Create"].concat(
  ["w", "a", "x", "wb", "ab", "xb"].flatMap((mode) => [`"${mode}"`, `'${mode}'`])
);
var TEMPORARY = /^\/(?:var\/)?tmp(?:\/|$)/;
function folderOf(path) {
  return path.replace(/\/[^/]*$/, "") || "/";
}
function isTemporary(path) {
  return TEMPORARY.test(path);
}
function isForUploads(path, { frames }, { routes }) {
  if (isTemporary(path)) return false;
  const name = path.slice(path.lastIndexOf("/") + 1);
  return FOLDERS.test(folderOf(path)) || GIVEN.test(name) || routes.some(({ body }) => body?.file === name) || frames.some(({ text: text17 }) => WRITES.some((call) => text17.includes(call)));
}

// src/causes/application/unhandled-exception-500.ts
var NAMED = /* @__PURE__ */ new Set([
  ...["permission", "table-missing", "no-space", "out-of-memory", "body-too-large", "bad-form"]
]);
var unhandled_exception_500_default = defineCause({
  id: "unhandled-exception-500",
  layer: "application",
  severity: "error",
  needs: ["http.exchange", "app.log"],
  wants: [
    "compose.service",
    "dockerfile.instruction",
    "container.network",
    "container.state",
    "listener",
    "nginx.error"
  ],
  text: {
    summary: "`{service}` answers {request} with {status} because its code raises {raised}",
    called: "`{service}` answers every request with {status}, because its server calls `{function}` as the application, with arguments that it does not take: `{message}`",
    "fix-factory": "`{function}` makes the application, and is none. Let the start command call it: gunicorn wants `MODULE:{function}()`, uvicorn `--factory MODULE:{function}`.",
    "fix-asgi": "This is an application for ASGI (FastAPI, Starlette, Quart), and the server's workers speak WSGI. Start it with uvicorn, or gunicorn with `--worker-class uvicorn.workers.UvicornWorker`.",
    "fix-wsgi": "This is an application for WSGI (Flask, Django's wsgi.py), and the server speaks ASGI. Start it with gunicorn, or uvicorn with `--interface wsgi`; of Django name `asgi.py`.",
    "fix-closed": "Fix or catch the {name} at {where}: over it the server closes the connection, and nginx has to answer 502 itself.",
    sqlite: "SQLite opens its file as the user that the server runs as, and writes a journal beside it: the folder of the file must be there, and that user must be able to write to it and to the file. A folder that is mounted there keeps the owner that it has outside. It is opened at {where}.",
    fix: "Fix or catch the {name} at {where}. nginx only passes the {status} on."
  },
  doc: {
    title: "The application raises an exception",
    what: "The handler raises an exception that nobody catches. The server turns it into a 500 and lives on; nginx passes that answer through. A bare server (Python's http.server) closes the connection instead, and nginx answers 502.",
    confusedWith: {
      "process-exit-in-handler": "there the process ends, and nginx has to answer 502 itself",
      "db-schema-missing": "there the exception says that a table or the database is missing",
      "upload-dir-not-writable": "there the exception says that a file may not be written"
    }
  },
  judge(view) {
    const called = calledWrongly(view);
    if (called) return called;
    return distinct(requestExceptions(view)).map((found) => {
      const { service, log, exception, exchange, status, effects } = found;
      if (NAMED.has(exception.error.is) || isByServer(view, found)) return SILENT;
      if (isCall(exception) && selfCalls(view).length > 0) return SILENT;
      if (failedDependency(view, service, exception)) return SILENT;
      if (isNamedByPath(exception, view.plan) || isMissingVariable(exception)) return SILENT;
      if (isPackageMissing(exception)) return SILENT;
      const { origin } = exception;
      const where = whereRaised(origin, phrase("line-in-traceback"));
      return {
        is: "cause",
        confidence: origin ? "certain" : "likely",
        subject: service,
        effects,
        cites: [log, exchange],
        places: origin ? [origin] : [],
        summary: {
          text: "summary",
          params: {
            service,
            request: `${exchange.body.method} ${exchange.body.path}`,
            status,
            raised: raisedInWords(exception)
          }
        },
        fix: mendOf(found, where)
      };
    });
  }
});
function raisedInWords({ name, message }) {
  return message === "" ? name : `${name}: ${message}`;
}
function distinct(all) {
  const key = ({ service, exception: { name, message, origin } }) => [service, name, message, origin?.file, origin?.line].join("\n");
  const keys = all.map(key);
  return all.filter((_, index) => keys.indexOf(keys[index] ?? "") === index);
}
function mendOf({ exception: { name, error }, status }, where) {
  if (error.is === "sqlite-closed") return { text: "sqlite", params: { where } };
  return typeof status === "number" ? { text: "fix", params: { name, where, status } } : { text: "fix-closed", params: { name, where } };
}
function calledWrongly(view) {
  for (const found of requestExceptions(view)) {
    const { service, exception, status } = found;
    const { error, message } = exception;
    if (error.is !== "wrong-interface") continue;
    return {
      ...raisedOver(found),
      places: startCommandPlaces(view, service),
      summary: { text: "called", params: { service, status, function: error.name, message } },
      fix: { text: `fix-${error.found}`, params: { function: error.name } }
    };
  }
  return null;
}
function isNamedByPath(exception, plan) {
  const { error } = exception;
  if (error.is !== "file-not-found") return false;
  return isTemporary(error.path) || isForUploads(error.path, exception, plan);
}
function isMissingVariable({ error }) {
  return error.is === "missing-key" && error.environment;
}
function isByServer(view, { service, exception, exchange }) {
  if (exception.error.is !== "system-exit") return false;
  return view.of("app.log", service).some(({ body, seen }) => body.code === "worker-timeout" && duringExchange(exchange, seen.at));
}

// src/causes/ask/written/once.ts
function once(ask) {
  const known2 = /* @__PURE__ */ new WeakMap();
  return (view) => {
    const found = known2.get(view) ?? { answer: ask(view) };
    known2.set(view, found);
    return found.answer;
  };
}
function onceOf(ask) {
  const answers = once(() => /* @__PURE__ */ new Map());
  return (view, service) => {
    const found = answers(view).get(service) ?? { answer: ask(view, service) };
    answers(view).set(service, found);
    return found.answer;
  };
}

// src/causes/ask/written/evidence.ts
function placesOf(...places) {
  const found = [];
  for (const place of places) {
    const isNew = place?.file && !found.some((one) => isSame3(one, place));
    if (isNew) found.push(place);
  }
  const [first, ...rest] = found;
  return first ? [first, ...rest] : null;
}
function isSame3(one, other) {
  return one.file === other.file && one.line === other.line;
}
var started = once(
  (view) => view.all("compose.service").filter(({ body }) => body.enabled)
);
function serviceOf(view, name) {
  return view.of("compose.service", name)[0] ?? null;
}
var proxies = once((view) => {
  const here = view.all("nginx.directive").filter(({ seen }) => (seen.place?.file ?? null) !== null);
  return [...new Set(here.map(({ subject }) => subject))];
});
var hasOwnMain = onceOf(
  (view, proxy) => view.of("nginx.directive", proxy).some(({ body, seen }) => body.name === "events" && (seen.place?.file ?? null) !== null)
);
function keyPlace(service, ...keys) {
  const places = service?.body.places ?? {};
  const key = [...keys, ""].find((one) => places[one] !== void 0);
  return key === void 0 ? null : places[key] ?? null;
}
function withPlaces([first, ...rest], ...more) {
  return placesOf(first, ...rest, ...more) ?? [first];
}
var blocksByFile = onceOf(
  (view, proxy) => Map.groupBy(
    view.of("nginx.directive", proxy),
    ({ body, seen }) => `${seen.place?.file} ${body.name}`
  )
);
function enclosing(view, inner, name) {
  const { file, line } = inner.seen.place ?? { file: null, line: null };
  if (file === null || line === null) return null;
  const blocks = blocksByFile(view, inner.subject).get(`${file} ${name}`) ?? [];
  return blocks.findLast(({ seen: { place } }) => {
    const start = place?.line ?? 0;
    return start <= line && line <= (place?.endLine ?? start);
  }) ?? null;
}

// src/causes/application/wrong-app-module-path.ts
var wrong_app_module_path_default = defineCause({
  id: "wrong-app-module-path",
  layer: "application",
  severity: "error",
  needs: ["container.state", "app.log"],
  wants: END_EVIDENCE,
  text: {
    written: "`{service}` is told to load the application from module `{module}`, but the folder that it starts in has no such module: {path} does not exist.",
    module: "{server} in `{service}` is told to load the application from module `{module}`, but finds no such module in {workdir}.",
    attribute: "{server} in `{service}` is told to load `{module}:{attribute}`, but module `{module}` has no `{attribute}`.",
    elsewhere: "`{service}` cannot start: it imports `{module}`, which the repository has, but not where Python looks for it ({workdir}).",
    fix: "Write the module and the attribute as they are (`file:variable`, dots for folders) in the start command, or set the working directory to the folder that holds `{module}`."
  },
  doc: {
    title: "The server is told to load an application that is not there",
    what: "uvicorn and gunicorn are told where the application is as MODULE:ATTRIBUTE, seen from the working directory. When the file has another name or lies in another folder, the server ends at once and nginx finds nobody.",
    confusedWith: {
      "python-missing-dependency": "there the missing module is somebody else's package",
      "import-time-exception": "there the module is found, and its code fails",
      "command-not-found": "there the server program itself is missing"
    }
  },
  inspect(view) {
    const running = new Set(started(view).map(({ subject }) => subject));
    return view.all("repo.path").flatMap((named5) => {
      const { role, found, ignored, named: module, path } = named5.body;
      const places = placesOf(named5.seen.place);
      if (role !== "app-module" || found !== "missing" || ignored || !places) return [];
      if (!running.has(named5.subject)) return [];
      return {
        severity: "error",
        subject: named5.subject,
        cites: [named5],
        places,
        summary: { text: "written", params: { service: named5.subject, module, path } },
        fix: { text: "fix", params: { module } }
      };
    });
  },
  judge(view) {
    return endsBecause(view, "app-not-found").map((ended) => {
      const { service, reason } = ended;
      const { server, module, attribute, origin } = reason;
      const workdir = view.of("container.config", service)[0]?.body.workdir ?? phrase("its-folder");
      return {
        ...neverServed(ended),
        places: [...origin ? [origin] : [], ...startCommandPlaces(view, service)],
        summary: origin ? { text: "elsewhere", params: { service, module, workdir } } : attribute === null ? { text: "module", params: { server, service, module, workdir } } : { text: "attribute", params: { server, service, module, attribute } },
        fix: { text: "fix", params: { module } }
      };
    });
  }
});

// src/causes/ask/hops/upstream-directive.ts
var OTHERS = ["fastcgi", "uwsgi", "scgi", "grpc"];
function upstreamDirective(name, route, line) {
  return `${upstreamFamily(route, line)}_${name}`;
}
function upstreamFamily(route, line) {
  const handler = route?.body.handler;
  const spoken2 = handler?.is === "other-upstream" ? handler.protocol : line?.body.upstream?.scheme ?? "";
  return OTHERS.find((one) => spoken2.includes(one)) ?? "proxy";
}

// src/causes/ask/configuration/in-force.ts
function settingsFor(view, route, name) {
  const all = view.all("nginx.directive").filter(({ body }) => body.name === name);
  if (!route) return all;
  const own = all.filter(({ subject }) => subject === route.subject);
  const { location, server } = route.body;
  const inLocation = own.filter((line) => isWithin(line, location?.place));
  if (inLocation.length > 0) return inLocation;
  const inServer = own.filter(
    (line) => isWithin(line, server?.place) && line.body.context.at(-1) === "server"
  );
  return inServer.length > 0 ? inServer : own.filter(({ body }) => !body.context.some((block) => block.startsWith("server")));
}
function settingFor(view, route, name) {
  return settingsFor(view, route, name).at(-1);
}
function headerSent(view, route, header) {
  return settingsFor(view, route, "proxy_set_header").findLast(
    ({ body }) => body.args[0]?.toLowerCase() === header
  );
}
function setsHeadersOutside(view, route) {
  const lines = settingsFor(view, route, "proxy_set_header");
  return lines.length > 0 && !lines.some(({ body }) => body.context.at(-1)?.startsWith("location"));
}
function tlsLimit(view, route, line) {
  const named5 = (name) => settingFor(view, route, upstreamDirective(name, route, line));
  return named5("ssl_protocols") ?? named5("ssl_ciphers");
}
function passPlace(route) {
  const handler = route?.body.handler;
  return handler?.is === "proxied" || handler?.is === "other-upstream" ? handler.place : null;
}
function routePlaces(route) {
  return known(passPlace(route), route?.body.location?.place);
}
function known(...places) {
  return places.flatMap((place) => place ?? []);
}
function isWithin({ seen }, block) {
  const { file, line, remote } = seen.place ?? { file: null, line: null };
  if (!block || line === null || block.line === null || file !== block.file) return false;
  if (file === null && fileOf(remote) !== fileOf(block.remote)) return false;
  return block.line <= line && line <= (block.endLine ?? block.line);
}
function fileOf(remote) {
  return remote?.slice(0, remote.lastIndexOf(":"));
}

// src/causes/ask/configuration/once-per-place.ts
function oncePerPlace(answers) {
  const seen = /* @__PURE__ */ new Map();
  for (const answer of answers) {
    const key = JSON.stringify(answer.is === "cause" ? [answer.subject, answer.places] : answer);
    if (!seen.has(key)) seen.set(key, answer);
  }
  return [...seen.values()];
}

// src/causes/ask/hops/upstream-effects.ts
var EFFECTS = {
  "connect-refused": "refused",
  "connect-unreachable": "unreachable",
  "connect-timed-out": "unreachable",
  "no-live-upstreams": "refused",
  "could-not-resolve": "unresolved",
  "no-resolver": "unresolved",
  "closed-early": "closed-early",
  "reset-early": "closed-early",
  "answer-timed-out": "timed-out",
  "tls-handshake-failed": "bad-response",
  "header-too-big": "bad-response",
  "invalid-header": "bad-response"
};
function effectSaid({ body }) {
  return EFFECTS[body.code];
}
function hostSaid({ body: { upstream, name } }) {
  return upstream?.host ?? name ?? "";
}
function addressSaid(line) {
  const port2 = line.body.upstream?.port ?? null;
  return `${hostSaid(line)}${port2 === null ? "" : `:${port2}`}`;
}

// src/causes/ask/requests/proxied-requests.ts
function proxiedRequests(view, ...codes) {
  return exchangesVia(view, "proxied").map((exchange) => ({
    exchange,
    line: view.all("nginx.error").find((one) => codes.includes(one.body.code) && isAbout(one, exchange)),
    route: nginxRouteOf(view, exchange),
    service: exchange.body.backend ?? view.plan.backend?.service ?? "backend",
    request: requestOf(exchange)
  }));
}
function isWebSocket({ plan }, { exchange }) {
  return plan.routes.find(({ id }) => id === exchange.body.route)?.expect?.includes(101) ?? false;
}

// src/causes/dependency/auth-request-backend-failed.ts
var auth_request_backend_failed_default = defineCause({
  id: "auth-request-backend-failed",
  layer: "dependency",
  severity: "error",
  needs: ["http.exchange", "nginx.error"],
  wants: ["nginx.route", "nginx.directive", "compose.service", "container.network"],
  text: {
    summary: "nginx asks `{asked}` whether a request may pass (`auth_request`), and gets {status}. Only 2xx, 401 and 403 are answers to that, so nginx says 500, and `{service}` never sees the request.",
    failed: "nginx asks `{asked}` at {address} whether a request may pass (`auth_request`), and that fails ({what}), so nginx says 500 and `{service}` never sees the request.",
    fix: "Mend the way to the authentication service: its name, port and path in the `proxy_pass` of that location. It must answer 2xx for yes, and 401 or 403 for no; redirects to a log-in page belong into `error_page 401`."
  },
  doc: {
    title: "The authentication service behind auth_request fails",
    what: "auth_request asks another service before each request. When that one cannot be reached, or answers with anything but 2xx, 401 or 403, nginx answers 500, although the application is healthy and never sees the request.",
    confusedWith: {
      "unhandled-exception-500": "there the application made the 500: asked direct it does so too",
      "upstream-wrong-port": "there nginx does not reach the application itself"
    }
  },
  judge(view) {
    return oncePerPlace(
      proxiedRequests(view, "auth-request-failed").flatMap((one) => {
        const { exchange, line, route, service } = one;
        if (!line) return [];
        const paired = view.all("nginx.error").find((other) => other.body.subrequest && isAbout(other, exchange));
        const setting2 = settingFor(view, route, "auth_request");
        const path = paired?.body.subrequest ?? setting2?.body.args[0] ?? null;
        const pass = passOf(view, line.subject, path);
        const asked2 = paired && serviceAt(view, hostSaid(paired));
        const effect = paired && effectSaid(paired);
        const named5 = asked2 ?? path ?? phrase("another-service");
        return {
          is: "cause",
          confidence: "certain",
          subject: asked2 ?? line.subject,
          effects: [
            { effect: "rejected", on: view.plan.proxy?.service ?? "proxy" },
            { effect: "server-error", on: service }
          ],
          from: asked2 && effect ? [{ effect, on: asked2 }] : [],
          cites: [line, ...paired ? [paired] : [], exchange, ...pass ? [pass] : []],
          places: known(pass?.seen.place, setting2?.seen.place),
          summary: paired ? {
            text: "failed",
            params: {
              asked: named5,
              service,
              address: addressSaid(paired),
              what: effect ?? phrase("no-good-answer")
            }
          } : { text: "summary", params: { asked: named5, status: line.body.name ?? "", service } },
          fix: { text: "fix", params: {} }
        };
      })
    );
  }
});
function passOf(view, proxy, path) {
  if (path === null) return void 0;
  const blocks = [`location = ${path}`, `location ${path}`, `location ^~ ${path}`];
  return view.of("nginx.directive", proxy).find(({ body }) => body.name === "proxy_pass" && blocks.includes(body.context.at(-1) ?? ""));
}

// src/causes/ask/configuration/variables.ts
var ADDRESS = /(?:HOST|HOSTNAME|URL|URI|DSN|ADDR|ADDRESS|SERVER)$/;
var PORT = /PORT$/;
var DATABASE = /DB|DATABASE|POSTGRES|^PG|MYSQL|MARIADB|MONGO|SQL/;
var CACHE = /REDIS|VALKEY|CACHE|MEMCACHE|RABBIT|AMQP|BROKER|KAFKA|NATS|CELERY|QUEUE/;
function addressPlaces(view, service, of) {
  const about = of === "cache" ? CACHE : DATABASE;
  const kind = of === "database-port" ? PORT : ADDRESS;
  const names = composed(view, service)?.body.environment ?? [];
  const found = names.filter((name) => kind.test(name) && about.test(name));
  return found.toSorted().flatMap((name) => placeOf(view, service, `environment.${name}`));
}

// src/causes/ask/dependencies/dependency-failures.ts
function dependencyFailures(view, is) {
  const seen = [...atStart2(view), ...inRequests(view)];
  const isTold = seen.length === 0 && isExcerpt(view);
  return (isTold ? told(view) : seen).filter(
    (failure) => failure.reason.is === is
  );
}
function atStart2(view) {
  return ends(view).flatMap((ended) => {
    const { service, reason } = ended;
    if (!isDependency(reason)) return [];
    const effect = { effect: "not-started", on: service };
    const at = reason.exception?.origin ?? null;
    const origin = at?.file?.endsWith("manage.py") ? null : at;
    return [{ service, reason, effect, cites: endCites(ended), isSeen: true, origin }];
  });
}
var KINDS = /* @__PURE__ */ new Set([
  ...["login-rejected", "database-missing", "connections-exhausted"],
  ...["cache-down", "cache-refused", "host-unresolved", "db-unreachable"]
]);
function isDependency(reason) {
  return KINDS.has(reason.is);
}
function inRequests(view) {
  return requestExceptions(view).flatMap(({ service, exception, log, exchange }) => {
    const reason = failedDependency(view, service, exception);
    if (!reason) return [];
    const effect = { effect: "server-error", on: service };
    const { origin } = exception;
    return [{ service, reason, effect, cites: [log, exchange], isSeen: true, origin }];
  });
}
function told(view) {
  const found = /* @__PURE__ */ new Map();
  for (const log of view.all("app.log")) {
    const { subject: service, body } = log;
    const reason = body.code === "exception" ? failedDependency(view, service, body) : null;
    if (body.code !== "exception" || !reason) continue;
    const effect = body.during === "boot" ? "not-started" : "server-error";
    const { origin } = body;
    const on = { effect, on: service };
    found.set(service, { service, reason, effect: on, cites: [log], isSeen: false, origin });
  }
  return [...found.values()];
}

// src/causes/ask/dependencies/told-of-state.ts
function toldOfState(state, params) {
  switch (state.is) {
    case "profile":
      return { summary: { text: "profile", params }, fix: { text: "enable", params } };
    case "scaled":
      return { summary: { text: "scaled", params }, fix: { text: "scale", params } };
    case "loopback":
      return { summary: { text: "loopback", params }, fix: { text: "bind", params } };
    case "down":
      return {
        summary: { text: "down", params: { ...params, state: state.state } },
        fix: { text: "start", params }
      };
    case "other-port": {
      const known2 = { ...params, port: state.port, open: state.open };
      return {
        summary: { text: "other-port", params: known2 },
        fix: { text: "port", params: known2 }
      };
    }
  }
}
function placesOfState(view, { is, service }) {
  if (is === "profile") return placeOf(view, service, "profiles");
  if (is === "loopback") return startCommandPlaces(view, service);
  const keys = is === "scaled" ? ["scale", "deploy.replicas", ""] : [""];
  return keys.flatMap((key) => placeOf(view, service, key));
}

// src/causes/dependency/cache-or-broker-down.ts
var SURE = /* @__PURE__ */ new Set([
  "profile",
  "scaled",
  "down",
  "loopback",
  "not-here",
  "apart",
  "other-port"
]);
var cache_or_broker_down_default = defineCause({
  id: "cache-or-broker-down",
  layer: "dependency",
  severity: "error",
  needs: ["app.log"],
  wants: END_EVIDENCE,
  text: {
    down: "`{service}` needs `{name}`, and nobody answers there: `{name}` is not running ({state}).",
    profile: "`{service}` needs `{name}`, which is never started: it belongs to a profile that is not turned on.",
    scaled: "`{service}` needs `{name}`, of which compose is told to run no container (`scale: 0`).",
    loopback: "`{service}` needs `{name}`, which runs but listens on 127.0.0.1 alone: inside its own container, nobody else reaches it.",
    "loopback-on-machine": "`{service}` needs `{name}`, which runs but listens on 127.0.0.1 alone, where it is not asked.",
    "not-here": "`{service}` needs a cache or broker named `{name}`, and this stack has no service of that name.",
    "not-here-on-machine": "`{service}` needs a cache or broker named `{name}`, and none of that name is known here.",
    apart: "`{service}` looks for `{name}`, and does not find it: the two are on no network together.",
    "other-port": "`{service}` asks `{name}` on port {port}, where nothing listens: `{name}` listens on port {open}.",
    own: "`{service}` looks for a cache or broker at {host}:{port}. In a container that is the container itself, and nothing listens there.",
    "own-on-machine": "`{service}` looks for a cache or broker at {host}:{port}, and nothing listens there.",
    "own-other": "`{service}` looks for a cache or broker at {host}:{port}. In a container that is the container itself, and nothing listens there: `{name}` is another container.",
    "own-other-on-machine": "`{service}` looks for a cache or broker at {host}:{port}, and nothing listens there.",
    running: "`{service}` needs `{name}`, and could not connect to it when it was asked.",
    unknown: "`{service}` needs a cache or broker ({name}), and nobody answers there.",
    nameless: "`{service}` needs a cache or broker, and nobody answers where it looks for it; the error does not say where that is.",
    look: "See which address `{service}` is given, and that a service of this name runs and listens on that port for others. A library that is given none asks localhost, which in a container is the container itself.",
    "look-on-machine": "See which address `{service}` is given, and that the program behind it runs and listens there. A library that is given none asks localhost.",
    start: "Get `{name}` to run (`docker compose logs {name}` shows why it does not), and let `{service}` wait for it in `depends_on`.",
    "start-on-machine": "Get `{name}` to run (its unit's journal shows why it does not), and let `{service}` start after it (`After=` in its unit).",
    wait: "`{name}` runs now: `docker compose logs {name}` shows whether it ended meanwhile, or came up late. Give it a healthcheck, let `{service}` wait for it (`depends_on: {name}: condition: service_healthy`), and let the code try again.",
    "wait-on-machine": "`{name}` runs now: its unit's journal shows whether it ended meanwhile, or came up late. Let `{service}` start after it (`After=` in its unit), and let the code try again.",
    network: "Put `{service}` and `{name}` on one network (`networks:` of both).",
    port: "Let `{service}` ask `{name}` on port {open}: between containers the port counts on which the program listens, not the one that `ports:` publishes.",
    "port-on-machine": "Let `{service}` ask `{name}` on port {open}, where it listens.",
    rename: "Give `{service}` the name `{name}` in place of {host}, in its URL or in the variable of its host.",
    elsewhere: "Give `{service}` the name of the service that it means. A program on the machine itself is `host.docker.internal`, with `extra_hosts: [host.docker.internal:host-gateway]`.",
    "elsewhere-on-machine": "Start the cache or broker on this machine, or give `{service}` the address of the machine that has it.",
    scale: "Let compose run one of `{name}`: take the 0 of `scale:` or `deploy.replicas:` away.",
    bind: "Let `{name}` listen on all addresses of its container: `bind 0.0.0.0` in its configuration or `--bind 0.0.0.0` in its command. Redis then also needs a password (`requirepass`), or `protected-mode no` on a network of its own: without either it takes no commands from others.",
    "bind-on-machine": "Let `{name}` listen on the address at which it is asked (`bind` in its configuration), with a password.",
    enable: "Take `{name}` out of the profile, or turn the profile on wherever `{service}` runs.",
    add: "Add the service, or tell `{service}` the right host. If it can live without it, let the code catch the error."
  },
  doc: {
    title: "A cache or message broker does not answer",
    what: "The backend connects to Redis, Memcached, RabbitMQ or the like while it starts or answers a request, and finds nobody there. It ends, or answers 500 for all that needs it.",
    confusedWith: {
      "db-not-ready-race": "there it is the database, and a matter of time",
      "unhandled-exception-500": "there no other service is involved",
      "backend-bind-loopback": "there it is the backend itself that listens on 127.0.0.1 only"
    }
  },
  judge(view) {
    return dependencyFailures(view, "cache-down").map((failure) => {
      const { service, reason, origin } = failure;
      const state = stateOfAsked(view, service, reason);
      const dependency = "service" in state ? state.service : null;
      const name = dependency ?? reason.host ?? (reason.port === null ? phrase("port-unknown") : phrase("port", { port: reason.port }));
      const params = { service, name };
      const own = dependency === null ? [] : placesIn(view, dependency, state);
      return {
        is: "cause",
        confidence: SURE.has(state.is) && reason.host !== null || state.is === "own" && dependency ? "certain" : "likely",
        subject: service,
        effects: [failure.effect],
        // Whatever keeps it from running is the deeper cause.
        from: dependency === null ? [] : [{ effect: "not-started", on: dependency }],
        cites: [...failure.cites, ..."cites" in state ? state.cites : []],
        places: [
          ...own,
          ...addressPlaces(view, service, "cache"),
          ...placeOf(view, service, "depends_on"),
          ...origin ? [origin] : []
        ],
        ...wordsFor(state, params, reason)
      };
    });
  }
});
function stateOfAsked(view, service, asked2) {
  if (asked2.host !== null || asked2.port !== null) return dependencyState(view, service, asked2);
  const [host = null, ...others] = view.all("compose.service").flatMap(({ subject }) => subject !== service && isCacheName(subject) ? [subject] : []);
  const state = dependencyState(view, service, { host, port: null });
  return others.length === 0 && SURE.has(state.is) && state.is !== "not-here" ? state : { is: "unknown" };
}
function placesIn(view, other, state) {
  switch (state.is) {
    case "own":
    case "other-port":
      return [];
    case "apart":
      return [...placeOf(view, other, "networks"), ...placeOf(view, other, "")];
    case "profile":
    case "scaled":
    case "loopback":
    case "down":
      return placesOfState(view, state);
    default:
      return placeOf(view, other, "");
  }
}
function wordsFor(state, params, asked2) {
  const { host, port: port2 } = { host: asked2.host ?? "localhost", port: asked2.port ?? "" };
  switch (state.is) {
    case "down":
    case "profile":
    case "scaled":
    case "loopback":
    case "other-port":
      return toldOfState(state, params);
    case "apart":
      return { summary: { text: "apart", params }, fix: { text: "network", params } };
    case "own": {
      const at = { ...params, host, port: port2 };
      return state.service === null ? { summary: { text: "own", params: at }, fix: { text: "elsewhere", params } } : {
        summary: { text: "own-other", params: at },
        fix: { text: "rename", params: at }
      };
    }
    case "running":
      return { summary: { text: "running", params }, fix: { text: "wait", params } };
    default:
      return asked2.host === null && asked2.port === null ? { summary: { text: "nameless", params }, fix: { text: "look", params } } : { summary: { text: state.is, params }, fix: { text: "add", params } };
  }
}

// src/causes/dependency/cache-refuses.ts
var ASKED_WRONGLY = /* @__PURE__ */ new Set([
  "password-missing",
  "password-wrong",
  "replica"
]);
var PORT2 = 6379;
var cache_refuses_default = defineCause({
  id: "cache-refuses",
  layer: "dependency",
  severity: "error",
  needs: ["app.log"],
  wants: END_EVIDENCE,
  text: {
    "password-missing": "Redis wants a password, and `{service}` sends none (NOAUTH): Redis answers, and does nothing that it is asked for.",
    "password-wrong": "Redis refuses the password that `{service}` sends (WRONGPASS).",
    protected: "Redis listens on all addresses without a password, and is in protected mode: then it does nothing for other containers, so `{service}` is refused.",
    "protected-on-machine": "Redis listens on all addresses without a password, and is in protected mode: then it does nothing for programs of other machines, so `{service}` is refused.",
    unasked: "Redis sends `{service}` away as soon as it connects: it is in protected mode (no password, and asked from another container), or has all the clients that it may (`maxclients`).",
    "unasked-on-machine": "Redis sends `{service}` away as soon as it connects: it is in protected mode (no password, and asked from another machine), or has all the clients that it may (`maxclients`).",
    "not-saved": "Redis cannot write its snapshot to disk, and takes no more writes until it can (MISCONF). So `{service}` is refused.",
    full: "Redis has used all the memory that it may use (`maxmemory`), and takes no more writes. So `{service}` is refused.",
    replica: "`{service}` writes to a Redis that only copies another one (a replica), and takes no writes itself.",
    "fix-password-missing": "Write the password into the URL of `{service}`: `redis://:PASSWORD@HOST:6379/0` (characters like @ / # : percent-encoded), or into the variable for it; it is what `requirepass` of Redis says.",
    "fix-password-wrong": "Compare the password in the URL of `{service}` with `requirepass` of Redis, best let both read one variable. Characters like @ / # : must be percent-encoded in a URL.",
    "fix-protected": "Give Redis a password (`--requirepass \u2026`) and `{service}` the same one, or turn it off on a network of its own: `--protected-mode no`.",
    "fix-unasked": "Against protected mode give Redis a password (`--requirepass \u2026`) and `{service}` the same one, or turn it off on a network of its own: `--protected-mode no`. `redis-cli CLIENT LIST`, asked where Redis runs, shows the clients: if there are thousands, `{service}` makes a new client for each request.",
    "fix-not-saved": 'The log of Redis says why its snapshot fails: mostly its folder may not be written, or the disk is full. A cache that may be lost needs none: `--save ""`.',
    "fix-full": "Raise `maxmemory`, or let Redis drop old keys where that is right for its data: `maxmemory-policy allkeys-lru`. Look for keys that never expire.",
    "fix-replica": "Give `{service}` the address of the Redis that is copied, or make this one its own master (`REPLICAOF NO ONE`)."
  },
  doc: {
    title: "Redis answers, and refuses",
    what: "Redis runs and answers, but does not do what it is asked for: it wants a password, is in protected mode, cannot save its data, has no memory left, or only copies another one. The backend ends at its start, or answers 500 for all that needs it.",
    confusedWith: {
      "cache-or-broker-down": "there nobody answers at all",
      "db-auth-failed": "there it is the database that refuses the login",
      "unhandled-exception-500": "there the exception does not come from Redis"
    }
  },
  judge(view) {
    return dependencyFailures(view, "cache-refused").map(
      ({ service, reason, origin, ...failure }) => ({
        is: "cause",
        confidence: failure.isSeen && reason.why !== "unasked" ? "certain" : "likely",
        subject: service,
        effects: [failure.effect],
        cites: failure.cites,
        places: [
          ...ASKED_WRONGLY.has(reason.why) ? [] : serverPlaces(view),
          ...addressPlaces(view, service, "cache"),
          ...origin ? [origin] : []
        ],
        summary: { text: reason.why, params: { service } },
        fix: { text: `fix-${reason.why}`, params: { service } }
      })
    );
  }
});
function serverPlaces(view) {
  const redis = byPort(view, PORT2);
  return redis === null ? [] : startCommandPlaces(view, redis);
}

// src/causes/ask/names/unnamed.ts
var UNNAMED_BACKEND = "the backend";
var UNNAMED_DATABASE = "the database";
var UNNAMED_SERVICE = "the service";
var WORDS = {
  [UNNAMED_BACKEND]: phrase("the-backend"),
  [UNNAMED_DATABASE]: phrase("the-database"),
  [UNNAMED_SERVICE]: phrase("the-service")
};
function named2(subject) {
  return WORDS[subject] ?? subject;
}

// src/causes/ask/dependencies/rejected-logins.ts
var LOGIN_EVIDENCE = [...END_EVIDENCE, "credentials.equal"];
function rejectedLogins(view) {
  const found = dependencyFailures(view, "login-rejected");
  return found.length > 0 || view.looked("container.state") ? found.map((login) => {
    const { witnesses, ...about } = aboutServer(view, login.service, login.reason.user);
    if (login.reason.byHost) return { ...login, ...about, verdict: "host" };
    return { ...login, ...about, cites: [...login.cites, ...witnesses] };
  }) : said(view);
}
function said(view) {
  const log = view.all("app.log").find(({ body }) => body.code === "login-rejected");
  if (log?.body.code !== "login-rejected") return [];
  const service = view.plan.backend?.service ?? UNNAMED_BACKEND;
  const { user } = log.body;
  const { witnesses, ...about } = aboutServer(view, service, user);
  const cites = [log, ...witnesses.filter((fact) => fact !== log)];
  return [
    { service, effect: { effect: "server-error", on: service }, cites, origin: null, ...about }
  ];
}
function aboutServer(view, service, user) {
  const all = view.of("credentials.equal", service);
  const logs = view.all("app.log");
  const speaker = logs.find(({ body, subject }) => subject !== service && SPEAKS.has(body.code));
  const server = all[0]?.body.server ?? speaker?.subject ?? UNNAMED_DATABASE;
  const own = all.filter(
    // A server that looks for the database has let the user in.
    ({ body }) => body.server === server && body.part !== "database"
  );
  const password = own.find(({ body }) => body.part === "password");
  const differing = [...password ? [password] : [], ...own].find(({ body }) => !body.equal);
  const started2 = logs.find(
    ({ subject, body }) => subject === server && body.code === "database-initialized"
  );
  const unset = logs.find(
    ({ body }) => body.code === "login-rejected" && body.why === "no-password"
  );
  const nobody = logs.find(
    ({ body }) => body.code === "login-rejected" && body.why === "no-role" && (user === null || body.user === user)
  );
  const isAgreed = own.some(({ body }) => body.part === "user" && body.equal);
  const isMade = started2?.body.code === "database-initialized" && started2.body.fresh;
  const start = started2 ? isMade ? "made" : "kept" : null;
  return {
    server,
    user: user ? `\`${user}\`` : phrase("its-user"),
    verdict: verdictOf({ differing, nobody, isAgreed, password, unset, start }),
    compared: differing ?? password,
    witnesses: [differing ?? password, started2, unset, nobody].filter((fact) => fact !== void 0)
  };
}
var SPEAKS = /* @__PURE__ */ new Set([
  "login-rejected",
  "database-initialized",
  "database-ready"
]);
function verdictOf(known2) {
  if (known2.differing) return "differ";
  if (known2.nobody) return known2.isAgreed && known2.start !== "made" ? "renamed" : "nobody";
  if (known2.unset) return "unset";
  if (known2.start === "made") return "made";
  if (!known2.password) return "open";
  return known2.start === "kept" ? "kept" : "alike";
}

// src/causes/dependency/db-auth-failed.ts
var CONFIDENCE = {
  nobody: "certain",
  host: "certain",
  differ: "certain",
  made: "likely",
  open: "possible"
};
var FIX = { host: "allow", nobody: "login", made: "check", open: "check" };
var AT_SERVER = /* @__PURE__ */ new Set(["host", "nobody"]);
var db_auth_failed_default = defineCause({
  id: "db-auth-failed",
  layer: "dependency",
  severity: "error",
  needs: ["app.log"],
  wants: LOGIN_EVIDENCE,
  text: {
    differ: "`{server}` refuses the login of `{service}` as {user}: {variable} of `{service}` and {other} of `{server}` are not the same.",
    made: "`{server}` refuses the login of `{service}` as {user}, although it made that login only now: `{service}` sends other credentials than the database was made with.",
    open: "A database refuses the login of `{service}` as {user}: the credentials are not those that the database knows.",
    nobody: "`{server}` has no user {user}, and `{service}` logs in as that one.",
    login: "Log in as a user that the database has (with the official image that is POSTGRES_USER, `postgres` unless set), or create this one: `CREATE ROLE \u2026 LOGIN PASSWORD \u2026`. POSTGRES_USER makes its user only with an empty volume.",
    "login-on-machine": "Log in as a user that the database has (`\\du` in psql shows them), or create this one: `CREATE ROLE \u2026 LOGIN PASSWORD \u2026`.",
    host: "`{server}` lets nobody in as {user} from where `{service}` is, whatever the password: its rules do not name that host.",
    allow: "Let the network in: in PostgreSQL a line `host all all all scram-sha-256` in pg_hba.conf, in MySQL a user for all hosts (`CREATE USER 'NAME'@'%' IDENTIFIED BY \u2026`, then `GRANT`; `'NAME'@'localhost'` is another user). A database elsewhere may only want encrypted connections: `sslmode=require`.",
    agree: "Make the two sides agree: let both read one variable, for example from `.env`.",
    set: "Make the two sides agree: `docker service update --env-add {variable}=\u2026 {service}`, with what `{server}` was made with (in CapRover: App Configs of the app).",
    check: "Compare what `{service}` sends (its database URL or its DB_* variables) with what `{server}` was given (POSTGRES_USER, POSTGRES_PASSWORD, MYSQL_\u2026). `docker compose config` shows both.",
    "check-on-machine": "Compare what `{service}` sends (its database URL or its DB_* variables) with the login that `{server}` knows. A password that is forgotten is set anew by hand (`ALTER ROLE \u2026 PASSWORD \u2026` in psql, `ALTER USER` in MySQL).",
    same: "`{service}` and `{server}` hold the same password",
    unset: "the database says that the user has no password at all"
  },
  doc: {
    title: "The database refuses the login",
    what: "The database runs and answers, but user or password are not what it expects, or it lets nobody in from the backend's host. The backend ends at its start, or answers 500 as soon as it needs the database.",
    confusedWith: {
      "db-password-stale-volume": "there both sides hold the same password now, and the volume an older one",
      "db-not-ready-race": "there the database does not accept connections yet",
      "db-schema-missing": "there the login works, and the database or a table is missing"
    }
  },
  judge(view) {
    return rejectedLogins(view).map(({ service, server, user, verdict, compared, ...login }) => {
      const params = { service, server, user };
      if (verdict === "unset") return { is: "cleared", because: { text: "unset", params: {} } };
      if (verdict === "kept" || verdict === "renamed" || verdict === "alike") {
        return { is: "cleared", because: { text: "same", params } };
      }
      const { variable = "", serverVariable: other = "" } = compared?.body ?? {};
      const isSwarm = view.plan.target.kind === "swarm";
      const agree = isSwarm ? { text: "set", params: { service, server, variable } } : { text: "agree", params: {} };
      return {
        is: "cause",
        confidence: CONFIDENCE[verdict],
        subject: service,
        effects: [login.effect],
        cites: login.cites,
        places: [
          ...AT_SERVER.has(verdict) ? placeOf(view, server, "") : [],
          ...placeOf(view, service, `environment.${variable}`),
          ...placeOf(view, server, `environment.${other}`),
          ...login.origin ? [login.origin] : []
        ],
        summary: verdict === "differ" ? { text: verdict, params: { ...params, variable, other } } : { text: verdict, params },
        fix: verdict === "differ" ? agree : { text: FIX[verdict], params }
      };
    });
  }
});

// src/causes/ask/hops/host-gateway.ts
var HOST_NAMES = /* @__PURE__ */ new Set([
  "host.docker.internal",
  "gateway.docker.internal"
]);
function isTheHost(view, { address, holder }, hop) {
  if (holder !== null) return false;
  return isGateway(view, address) || hop !== null && HOST_NAMES.has(hop.host);
}

// src/causes/ask/names/nearest-name.ts
function nearestName(name, known2) {
  const best = closest(name, known2, (one) => one.toLowerCase());
  return best && best.edits <= 2 && best.edits < name.length / 2 ? best.name : null;
}

// src/causes/dependency/db-host-unresolvable.ts
var db_host_unresolvable_default = defineCause({
  id: "db-host-unresolvable",
  layer: "dependency",
  severity: "error",
  needs: ["app.log"],
  wants: END_EVIDENCE,
  text: {
    unknown: "`{service}` looks for its database at `{host}`, and no service, container or alias of this stack has that name.",
    "unknown-on-machine": "`{service}` looks for its database at `{host}`, and nothing here has that name.",
    near: "`{service}` looks for its database at `{host}`, and nothing in this stack has that name; there is `{nearest}`.",
    "near-on-machine": "`{service}` looks for its database at `{host}`, and nothing here has that name; there is `{nearest}`.",
    apart: "`{service}` looks for its database at `{host}`, and does not find it: the two are on no network together.",
    said: "`{service}` looks for its database at `{host}`, and that name has no address for it.",
    cut: "`{service}` does not find its database `{host}`: the password in its database URL has an `@` that is not encoded. For the client the password ends there, and the rest of it belongs to the host's name.",
    blank: "`{service}` does not find its database `{host}`, because the name that it was given has a blank or a line end before or behind it.",
    trim: "Take the blank away where the name is set: in the compose file, or in the `.env` file (there also the line ends of Windows, CR LF).",
    "trim-on-machine": "Take the blank away where the name is set: in the unit, or in its file of variables (there also the line ends of Windows, CR LF).",
    outside: "`{service}` looks for its database at `{host}`, and gets no address for that name; it is none of this stack.",
    machine: "`{service}` looks for its database on the machine itself, as `{host}`, and that name has no address in its container. Docker Desktop makes one by itself; an engine on Linux only for the services that ask for it.",
    "machine-on-machine": "`{service}` looks for its database at `{host}`, a name that no machine knows by itself: here it has no address.",
    gateway: 'Give `{service}` the name: `extra_hosts: ["{host}:host-gateway"]`. The database must then listen on the address of Docker\'s bridge too, not on 127.0.0.1 alone. If the database is a service of this stack, let `{service}` ask for that by its name.',
    "gateway-on-machine": "Let `{service}` ask for the database by 127.0.0.1, where it runs on the same machine, else by its address.",
    encode: "Write the password percent-encoded in the URL: `@` as %40, `:` as %3A, `/` as %2F, `#` as %23, `%` as %25. The database itself gets the password as it is.",
    reach: "Check the name, and whether it can be resolved from this machine at all: names of private networks (a cloud's, a VPN's) are known only there. If a service of this stack is meant, give `{service}` its name.",
    name: "Give `{service}` the name of the database's service: {names}.",
    network: "Put `{service}` and `{host}` on one network (`networks:` of both).",
    check: "Use the name that the database's service has, and put both services on one network.",
    "check-on-machine": "See whether the machine knows the name (`getent hosts`). Use the name or address that the database has (127.0.0.1 where it runs on the same machine), or add the name to /etc/hosts."
  },
  doc: {
    title: "The backend does not find its database by name",
    what: "Docker's DNS knows the services, container names and aliases of the networks that a container is on. With another name, or on another network, the backend cannot even try to connect: it ends at its start, or answers 500.",
    confusedWith: {
      "db-not-ready-race": "there the name is right, and the database is not ready or not running",
      "upstream-name-typo-or-container-name": "there it is nginx that looks for a wrong name",
      "cache-or-broker-down": "there it is a cache or a broker that is missing"
    }
  },
  judge(view) {
    return dependencyFailures(view, "host-unresolved").map((failure) => {
      const { service, reason, origin } = failure;
      const { host } = reason;
      const other = serviceAt(view, host);
      const both = other ? [service, other] : [service];
      const lines = other ? both.flatMap((one) => [...placeOf(view, one, "networks"), ...placeOf(view, one, "")]) : addressPlaces(view, service, "database");
      const names = [...new Set(allNames(view).filter((name) => mayBe(view, service, name)))];
      const isKnown = allNames(view).some((name) => name !== service);
      return {
        is: "cause",
        confidence: isKnown ? "certain" : "likely",
        subject: service,
        effects: [failure.effect],
        cites: [...failure.cites, ...both.flatMap((one) => view.of("container.network", one))],
        places: [...lines, ...origin ? [origin] : []],
        ...other ? apart(service, host) : named3(service, host, isKnown ? names : null)
      };
    });
  }
});
function mayBe(view, service, name) {
  const meant = serviceAt(view, name);
  return meant !== service && meant !== view.plan.proxy?.service;
}
function apart(service, host) {
  const params = { service, host };
  return { summary: { text: "apart", params }, fix: { text: "network", params } };
}
function longerName(host, names) {
  const [only, ...others] = names.filter((name) => name.startsWith(`${host}-`));
  return others.length === 0 ? only ?? null : null;
}
var MOST = 8;
function named3(service, host, known2) {
  const names = known2 ?? [];
  if (host !== host.trim()) {
    const blank = { text: "blank", params: { service, host: host.trim() } };
    return { summary: blank, fix: { text: "trim", params: {} } };
  }
  const real = host.slice(host.lastIndexOf("@") + 1);
  if (real !== host) {
    const cut = { text: "cut", params: { service, host: real } };
    return { summary: cut, fix: { text: "encode", params: {} } };
  }
  if (HOST_NAMES.has(host)) {
    const params = { service, host };
    return { summary: { text: "machine", params }, fix: { text: "gateway", params } };
  }
  const nearest = nearestName(host, names) ?? longerName(host, names);
  if (host.includes(".") && nearest === null) {
    const outside2 = { text: "outside", params: { service, host } };
    return { summary: outside2, fix: { text: "reach", params: { service } } };
  }
  if (known2 === null) {
    const said10 = { text: "said", params: { service, host } };
    return { summary: said10, fix: { text: "check", params: {} } };
  }
  if (names.length === 0) {
    const unknown2 = { text: "unknown", params: { service, host } };
    return { summary: unknown2, fix: { text: "check", params: {} } };
  }
  return {
    summary: nearest ? { text: "near", params: { service, host, nearest } } : { text: "unknown", params: { service, host } },
    fix: { text: "name", params: { service, names: nearest ?? names.slice(0, MOST).join(", ") } }
  };
}

// src/causes/dependency/db-not-ready-race.ts
var db_not_ready_race_default = defineCause({
  id: "db-not-ready-race",
  layer: "dependency",
  severity: "error",
  needs: ["container.state", "app.log"],
  wants: END_EVIDENCE,
  text: {
    summary: "`{service}` ended at its start, because `{dependency}` did not accept connections yet. `{dependency}` was ready later, but nothing started `{service}` again in time.",
    likely: "`{service}` ends at its start, because `{dependency}` does not accept connections, and nothing makes `{service}` wait until it does.",
    down: "`{service}` ends at its start, because `{dependency}` accepts no connections: `{dependency}` itself is {state}.",
    fix: "Give `{dependency}` a healthcheck that asks it over the network, and let `{service}` wait for it (`depends_on: {dependency}: condition: service_healthy`). `depends_on` alone waits only until the container is started.",
    "fix-on-machine": "Let systemd start `{service}` after `{dependency}` (`After=` in its unit) and start it again when it fails (`Restart=on-failure`, `RestartSec=3`); best let `{service}` itself try again until the database answers.",
    mend: "Get `{dependency}` to run first; then let `{service}` wait for it (`depends_on: {dependency}: condition: service_healthy`).",
    "mend-on-machine": "Get `{dependency}` to run first; then let systemd start `{service}` after it (`After=` in its unit) and again when it fails (`Restart=on-failure`)."
  },
  doc: {
    title: "The backend starts faster than its database",
    what: "The backend connects to its database while it starts. A database needs some seconds before it listens, above all at its first start, and refuses connections until then. The backend gives up, and nginx finds nobody.",
    confusedWith: {
      "import-time-exception": "there no other service is involved",
      "db-schema-missing": "there the database server answers, and lacks a table or the whole database",
      "upstream-wrong-port": "there it is nginx that is refused"
    }
  },
  judge(view) {
    return endsBecause(view, "dependency-refused").map((ended) => {
      const { service, reason } = ended;
      const { dependency, later, down } = reason;
      const { origin } = reason.exception;
      const isDown = down !== null && down.body.status !== "running" && !later;
      const params = { service, dependency };
      return {
        ...neverServed(ended, ...later ? [later] : [], ...down ? [down] : []),
        confidence: later ? "certain" : "likely",
        // A dependency that never came up has a cause of its own, and that one is the root.
        from: [{ effect: "not-started", on: dependency }],
        places: [
          ...placeOf(view, service, `depends_on.${dependency}`),
          ...placeOf(view, service, "depends_on"),
          ...placeOf(view, service, ""),
          ...origin ? [origin] : []
        ],
        summary: isDown ? { text: "down", params: { ...params, state: down.body.status } } : { text: later ? "summary" : "likely", params },
        fix: { text: isDown ? "mend" : "fix", params }
      };
    });
  }
});

// src/causes/ask/storage/volumes.ts
var DATA = ["/var/lib/postgresql/data", "/var/lib/postgresql", "/var/lib/mysql"];
function dataPlaces(view, server) {
  const key = DATA.flatMap((path) => volumeKeyFor(view, server, path) ?? [])[0];
  return key ? placeOf(view, server, key) : [];
}
function mountOver(view, service, path) {
  const key = volumeKeyFor(view, service, path);
  const mount = composed(view, service)?.body.volumes[Number(key?.slice("volumes.".length))];
  if (key === null || !mount || mount.source === "") return null;
  return { isBind: mount.type === "bind", source: mount.source, target: mount.target };
}
function volumeKeyFor(view, service, path) {
  const volumes = composed(view, service)?.body.volumes ?? [];
  const holding = volumes.map(({ target }, index) => ({ target, index })).filter(({ target }) => path === target || path.startsWith(`${target.replace(/\/$/, "")}/`)).sort((a, b) => b.target.length - a.target.length)[0];
  return holding ? `volumes.${holding.index}` : null;
}

// src/causes/dependency/db-password-stale-volume.ts
var CONFIDENCE2 = {
  renamed: "likely",
  kept: "certain",
  alike: "likely",
  unset: "likely",
  open: "possible"
};
var FIX2 = { renamed: "create", kept: "fix", alike: "fix", unset: "fix", open: "settle" };
var SUMMARY = {
  renamed: "renamed",
  kept: "summary",
  alike: "summary",
  unset: "unset",
  open: "open"
};
var db_password_stale_volume_default = defineCause({
  id: "db-password-stale-volume",
  layer: "dependency",
  severity: "error",
  needs: ["app.log"],
  wants: LOGIN_EVIDENCE,
  text: {
    summary: "`{server}` refuses the login of `{service}` as {user}, although both hold the same password: the volume of `{server}` is older, and a database keeps the password of its first start.",
    renamed: "`{server}` has no user {user}, although both sides hold that name: a database makes the user at its first start only, and the volume of `{server}` is older than the name.",
    unset: "The database has no password for {user}: its data directory was made before a password was configured, and later changes of the variable do not reach it.",
    open: "A database refuses the login of `{service}` as {user}. If both sides hold the same password, its volume still has an older one: a database takes it over at its first start only.",
    "open-on-machine": "A database refuses the login of `{service}` as {user}. If both sides are meant to hold the same password, the database still has an older one: a setting that is changed later does not change it.",
    fix: "Give the database the new password by hand (`ALTER ROLE \u2026 PASSWORD \u2026` in psql, `ALTER USER` in MySQL). Or, if its data may go, remove the volume with `docker compose down -v` and start again.",
    "fix-on-machine": "Give the database the new password by hand (`ALTER ROLE \u2026 PASSWORD \u2026` in psql, `ALTER USER` in MySQL).",
    settle: "Start the database with an empty volume (`docker compose -p try up`): if the login works there, the old volume is the cause. Then set the password in it by hand (`ALTER ROLE \u2026 PASSWORD \u2026`), or remove it.",
    "settle-on-machine": "Try the login by hand with what the application sends (`psql -h HOST -U USER`): if it is refused, give the database the new password (`ALTER ROLE \u2026 PASSWORD \u2026` in psql, `ALTER USER` in MySQL).",
    create: "Create the user by hand, as the one that the database had before: `CREATE ROLE \u2026 LOGIN PASSWORD \u2026` and `ALTER DATABASE \u2026 OWNER TO \u2026` in psql. Or go back to the old name; or, if its data may go, remove the volume with `docker compose down -v` and start again.",
    nobody: "`{server}` has no user {user}",
    host: "`{server}` does not come to ask for the password: it lets nobody in from there",
    differ: "`{service}` and `{server}` do not hold the same credentials",
    made: "the data directory of `{server}` was made at this start"
  },
  doc: {
    title: "The database's volume has an older password",
    what: "POSTGRES_PASSWORD, MYSQL_PASSWORD and their kin count only when the data directory is made. The user is made then as well. With a volume from an earlier start the old password stays in force, however often the variable is changed. On a fresh machine the same stack works.",
    confusedWith: {
      "db-auth-failed": "there the two sides hold different credentials now"
    }
  },
  judge(view) {
    return rejectedLogins(view).map(({ service, server, user, verdict, compared, ...login }) => {
      const params = { service, server, user };
      if (verdict === "nobody") return { is: "cleared", because: { text: "nobody", params } };
      if (verdict === "host") return { is: "cleared", because: { text: "host", params } };
      if (verdict === "differ" || verdict === "made") {
        return { is: "cleared", because: { text: verdict, params } };
      }
      const password = compared?.body.serverVariable ?? "";
      return {
        is: "cause",
        confidence: CONFIDENCE2[verdict],
        subject: server,
        effects: [login.effect],
        cites: login.cites,
        places: [...dataPlaces(view, server), ...placeOf(view, server, `environment.${password}`)],
        summary: { text: SUMMARY[verdict], params },
        fix: { text: FIX2[verdict], params: {} },
        disposition: "needs-thought"
      };
    });
  }
});

// src/causes/dependency/db-pool-exhausted.ts
var db_pool_exhausted_default = defineCause({
  id: "db-pool-exhausted",
  layer: "dependency",
  severity: "error",
  needs: ["app.log"],
  wants: END_EVIDENCE,
  text: {
    pool: "`{service}` has no free database connection left: every one in its own pool is taken, and none is given back in time.",
    server: "The database of `{service}` takes no more connections: all that it allows (`max_connections`) are in use.",
    user: "The database of `{service}` takes no more connections for its user: all that this user, or this database, may have at once are in use.",
    "fix-pool": "Give each connection back when the request is done, also after an error (`with`, `finally`). If every one is really needed at once, make the pool larger.",
    "fix-server": "See who holds them (`SELECT application_name, state, count(*) FROM pg_stat_activity GROUP BY 1, 2`, in MySQL `SHOW PROCESSLIST`). Make pools smaller (workers times pool size must fit), close idle connections, or raise `max_connections`.",
    "fix-user": "See who holds them (`SELECT application_name, state, count(*) FROM pg_stat_activity GROUP BY 1, 2`, in MySQL `SHOW PROCESSLIST`). Close what is idle, give each service a user of its own, or raise the limit: `ALTER ROLE \u2026 CONNECTION LIMIT \u2026` in PostgreSQL, `max_user_connections` in MySQL; `max_connections` changes nothing here."
  },
  doc: {
    title: "No database connection is free",
    what: "An application takes connections from a pool, and a database allows a certain number of them. Where they are not given back, or too many processes take them, the next request waits and then fails, mostly under load.",
    confusedWith: {
      "db-not-ready-race": "there the database does not accept connections yet",
      "unhandled-exception-500": "there the exception has nothing to do with connections"
    }
  },
  judge(view) {
    return dependencyFailures(view, "connections-exhausted").map((failure) => {
      const { service, reason, origin } = failure;
      const limited = view.all("compose.service").filter(({ body }) => body.command?.some((word2) => word2.includes("max_connections")));
      const places = limited.filter(({ subject }) => composed(view, subject)).flatMap(({ subject }) => placeOf(view, subject, "command"));
      return {
        is: "cause",
        confidence: failure.isSeen ? "certain" : "likely",
        subject: service,
        effects: [failure.effect],
        cites: [...failure.cites, ...reason.where === "server" ? limited : []],
        places: [...reason.where === "server" ? places : [], ...origin ? [origin] : []],
        summary: { text: reason.where, params: { service } },
        fix: { text: `fix-${reason.where}`, params: {} }
      };
    });
  }
});

// src/causes/ask/dependencies/failed-migration.ts
function failedMigration(view, service) {
  const told2 = view.of("app.log", service).flatMap((log) => {
    const { body } = log;
    if (body.code === "migration-failed") return [{ log, detail: body.detail }];
    if (body.code !== "exception" || body.during === "request" || !isByMigration(body)) return [];
    return [{ log, detail: `${body.name}: ${body.message}` }];
  });
  return told2.at(-1) ?? null;
}

// src/causes/ask/dependencies/missing-databases.ts
function missingDatabases(view) {
  const found = dependencyFailures(view, "database-missing");
  if (found.length === 0 && isExcerpt(view)) return heard(view);
  return found.map(({ service, reason, effect, isSeen, origin, ...failure }) => {
    const { database, isHidden } = reason;
    const compared = comparedNames(view, service);
    const started2 = view.of("app.log", compared?.body.server ?? "").find(({ body }) => body.code === "database-initialized");
    const unknown2 = view.all("app.log").find(({ body }) => body.code === "database-unknown" && body.database === database);
    const witnesses = [compared, started2, unknown2].filter((fact) => fact !== void 0);
    return {
      ...{ service, database, isHidden, effect, origin, compared },
      cites: [...failure.cites, ...witnesses],
      by: isSeen && !isExcerpt(view) ? "seen" : "told",
      isOld: started2?.body.code === "database-initialized" && !started2.body.fresh
    };
  });
}
function comparedNames(view, service) {
  const names = view.of("credentials.equal", service).filter(({ body }) => body.part === "database");
  const servers = new Set(names.map(({ body }) => body.server));
  return servers.size === 1 ? names[0] : void 0;
}
var OWN = /* @__PURE__ */ new Set([
  ...["database-starting", "database-ready", "database-initialized", "database-unknown"],
  "login-rejected"
]);
function isOfServer({ body }) {
  return OWN.has(body.code) || body.code === "listening" && body.server === "postgres";
}
function heard(view) {
  const logs = view.all("app.log");
  const log = logs.find(({ body }) => body.code === "database-unknown");
  const isAlone4 = logs.every(isOfServer);
  if (log?.body.code !== "database-unknown" || !isAlone4) return [];
  const service = view.plan.backend?.service ?? UNNAMED_BACKEND;
  const { database } = log.body;
  const effect = { effect: "server-error", on: service };
  const unknown2 = { isHidden: false, origin: null, compared: void 0, isOld: false };
  return [{ service, database, effect, cites: [log], by: "heard", ...unknown2 }];
}

// src/causes/ask/pasted/told-tables.ts
function toldTables(view) {
  if (view.plan.target.kind !== "pasted") return [];
  const found = /* @__PURE__ */ new Map();
  for (const log of view.all("app.log")) {
    const { subject: service, body } = log;
    if (body.code !== "exception" || body.error.is !== "table-missing") continue;
    if (body.during === "boot" || isByMigration(body)) continue;
    const { table } = body.error;
    found.set(service, { service, table, log, isInRequest: body.during === "request" });
  }
  return [...found.values()];
}

// src/causes/dependency/db-schema-missing.ts
var CONFIDENCE3 = { seen: "certain", told: "likely", heard: "possible" };
var db_schema_missing_default = defineCause({
  id: "db-schema-missing",
  layer: "dependency",
  severity: "error",
  needs: ["app.log"],
  wants: LOGIN_EVIDENCE,
  text: {
    summary: "`{service}` answers {status} because its database has no table `{table}`: the schema was never created or migrated there.",
    fix: "Create the schema before the server starts: run the migrations in the start command or in a service of their own that the backend waits for (`condition: service_completed_successfully`). Where they run already, see that they and the server use the same database: host, DB_NAME, with SQLite the same file.",
    "fix-on-machine": "Create the schema before the server starts: run the migrations in the deployment, or with `ExecStartPre=` in the unit.",
    failed: "`{service}` answers {status} because its database has no table `{table}`: its migrations failed at the start, and the server was started all the same. {detail}",
    mend: "Mend the migration. And let the start stop where it fails: `set -e`, or `&&` between the steps; after `||` or `;` the server is started whatever came before.",
    told: "`{service}` uses the table `{table}`, and its database has none of that name: the schema was never created or migrated there.",
    differ: "`{service}` asks for the database `{database}`, and `{server}` has none of that name: {variable} of `{service}` and {other} of `{server}` are not the same.",
    rename: "Set {variable} of `{service}` to the name in {other} of `{server}`; best let both read one variable, for example from `.env`. If `{database}` is the right name, create it by hand (`CREATE DATABASE`, and in MySQL a `GRANT`): {other} makes a database only with an empty volume.",
    kept: "`{service}` asks for the database `{database}`, and `{server}` has none of that name. {other} names a database that is made only with an empty volume, and the volume of `{server}` is older.",
    create: "Create the database `{database}` by hand (`CREATE DATABASE`, as a user of `{server}` who may; in MySQL also a `GRANT`). Or, if its data may go, remove the volume with `docker compose down -v` and start again.",
    "create-on-machine": "Create the database `{database}` by hand (`CREATE DATABASE`, as a user of `{server}` who may; in MySQL also a `GRANT`).",
    absent: "`{service}` asks for the database `{database}`, and the server has none of that name.",
    hidden: "`{service}` asks for the database `{database}`, and the server lets its user into none of that name: it is not there, or it is for other users.",
    grant: "Correct the name that `{service}` uses (DB_NAME, or the end of its database URL). If `{database}` is right, create it, and let the user in: `GRANT ALL ON {database}.* TO \u2026`.",
    compare: "Compare `{database}` with what the server has (`psql -l`, `SHOW DATABASES`): correct the name that `{service}` uses (DB_NAME, or the end of its database URL), or create the database.",
    heard: "A client asks for the database `{database}`, and the server has none of that name.",
    ask: "If it is `{service}` that asks, correct the name in its database URL or DB_NAME, or create the database. A healthcheck without a database asks as well (`pg_isready -U {database}`) and does no harm: add `-d` with the right name."
  },
  doc: {
    title: "A database or a table is missing",
    what: "The database server answers and lets the backend in, but what it asks for is not there: a table, or the whole database. Without the database the backend ends at its start, or answers 500 as soon as it needs it. Health checks that do not touch the table stay green.",
    confusedWith: {
      "unhandled-exception-500": "there the exception does not come from the database",
      "db-not-ready-race": "there the database does not accept connections yet",
      "db-auth-failed": "there the database does not let the user in",
      "migration-failed-at-start": "there the database is there, and a migration of its tables fails"
    }
  },
  judge(view) {
    const tables = requestExceptions(view).map((found) => {
      const { service, exception, status } = found;
      if (exception.error.is !== "table-missing") return SILENT;
      const { table } = exception.error;
      const origin = exception.origin ? [exception.origin] : [];
      const failed = failedMigration(view, service);
      if (failed) {
        const { log, detail } = failed;
        const raised = raisedOver(found);
        return {
          ...raised,
          cites: [log, ...raised.cites],
          places: [...startCommandPlaces(view, service), ...origin],
          summary: { text: "failed", params: { service, status, table, detail } },
          fix: { text: "mend", params: {} }
        };
      }
      return {
        ...raisedOver(found),
        places: origin,
        summary: { text: "summary", params: { service, status, table } },
        fix: { text: "fix", params: {} }
      };
    });
    const told2 = toldTables(view).filter(({ log }) => !tables.some((one) => one.is === "cause" && one.cites[0] === log)).map(
      ({ service, table, log, isInRequest }) => ({
        is: "cause",
        confidence: isInRequest ? "likely" : "possible",
        subject: service,
        effects: [{ effect: "server-error", on: service }],
        cites: [log],
        places: log.body.code === "exception" && log.body.origin ? [log.body.origin] : [],
        summary: { text: "told", params: { service: named2(service), table } },
        fix: { text: "fix", params: {} }
      })
    );
    const databases = missingDatabases(view).map(
      (missing) => ({
        is: "cause",
        confidence: confidenceOf(missing),
        subject: missing.service,
        effects: [missing.effect],
        cites: missing.cites,
        places: placesOf2(view, missing),
        ...wordsOf2(missing)
      })
    );
    return [...tables, ...told2, ...databases];
  }
});
function confidenceOf({ by, isHidden, compared }) {
  const isOpen = isHidden && compared?.body.equal !== false;
  return by === "seen" && isOpen ? "likely" : CONFIDENCE3[by];
}
function placesOf2(view, { service, compared, isOld, origin }) {
  const { variable = "", server = "", serverVariable = "", equal = false } = compared?.body ?? {};
  const own = placeOf(view, service, `environment.${variable}`);
  const theirs = placeOf(view, server, `environment.${serverVariable}`);
  const asked2 = origin ? [origin] : [];
  if (equal && isOld) return [...dataPlaces(view, server), ...theirs, ...own, ...asked2];
  if (compared) return [...own, ...theirs, ...asked2];
  return [...addressPlaces(view, service, "database"), ...asked2];
}
function wordsOf2({ service, database, isHidden, by, compared, isOld }) {
  const client = named2(service);
  if (by === "heard") {
    return {
      summary: { text: "heard", params: { database } },
      fix: { text: "ask", params: { service: client, database } }
    };
  }
  if (compared && !compared.body.equal) {
    const { server, variable, serverVariable: other } = compared.body;
    const params2 = { service: client, database, server, variable, other };
    return {
      summary: { text: "differ", params: params2 },
      fix: { text: "rename", params: params2 }
    };
  }
  if (compared && isOld) {
    const { server, serverVariable: other } = compared.body;
    const params2 = { service: client, database, server, other };
    return {
      summary: { text: "kept", params: params2 },
      fix: { text: "create", params: { database, server } },
      disposition: "needs-thought"
    };
  }
  const params = { service: client, database };
  if (isHidden) {
    return { summary: { text: "hidden", params }, fix: { text: "grant", params } };
  }
  return { summary: { text: "absent", params }, fix: { text: "compare", params } };
}

// src/causes/dependency/db-unreachable.ts
var db_unreachable_default = defineCause({
  id: "db-unreachable",
  layer: "dependency",
  severity: "error",
  needs: ["app.log"],
  wants: END_EVIDENCE,
  text: {
    own: "`{service}` looks for its database at {host}:{port}. In a container that is the container itself, and nothing listens there.",
    "own-other": "`{service}` looks for its database at {host}:{port}. In a container that is the container itself, and nothing listens there: the database is another container, `{name}`.",
    "other-port": "`{service}` asks its database `{name}` on port {port}, where nothing listens: `{name}` listens on port {open}.",
    loopback: "`{service}` needs its database `{name}`, which runs but listens on 127.0.0.1 alone: inside its own container, nobody else reaches it.",
    profile: "`{service}` needs its database `{name}`, which is never started: it belongs to a profile that is not turned on.",
    scaled: "`{service}` needs its database `{name}`, of which compose is told to run no container (`scale: 0`).",
    down: "`{service}` needs its database `{name}`, and that is not running ({state}).",
    rename: "Give `{service}` the name `{name}` in place of {host}, in DB_HOST or in its database URL.",
    elsewhere: "Give `{service}` the name of its database's service. A database on the machine itself is `host.docker.internal`, with `extra_hosts: [host.docker.internal:host-gateway]`.",
    port: "Let `{service}` ask `{name}` on port {open} (DB_PORT, or in its database URL): between containers the port counts on which the program listens, not the one that `ports:` publishes.",
    bind: "Let `{name}` listen on all addresses of its container: `listen_addresses = '*'` in PostgreSQL, `bind-address = 0.0.0.0` in MySQL.",
    enable: "Take `{name}` out of the profile, or turn the profile on wherever `{service}` runs.",
    scale: "Let compose run one of `{name}`: take the 0 of `scale:` or `deploy.replicas:` away.",
    start: "Get `{name}` to run: `docker compose logs {name}` shows why it does not."
  },
  doc: {
    title: "The database cannot be reached where the backend looks for it",
    what: "The backend asks at an address where no database can answer: at localhost, which inside a container is that container alone; at the port that compose publishes on the machine; or at a database that listens for itself only, or was never started. It ends at its start, or answers 500 as soon as it needs the database.",
    confusedWith: {
      "db-not-ready-race": "there the address is right, and the database needs more time",
      "db-host-unresolvable": "there the name of the database's host is not known",
      "cache-or-broker-down": "there it is a cache or a broker that is asked",
      "startup-command-failed": "there the step that fails needs no other service"
    }
  },
  judge(view) {
    return dependencyFailures(view, "db-unreachable").map((failure) => {
      const { service, reason, origin } = failure;
      const { state } = reason;
      const isGuess = state.is === "own" && state.service === null;
      const isIdle = state.is !== "own" && IDLE2.has(state.is);
      return {
        is: "cause",
        confidence: isGuess ? "likely" : "certain",
        subject: service,
        effects: [failure.effect],
        // Whatever keeps it from running is the deeper cause.
        from: isIdle ? [{ effect: "not-started", on: state.service }] : [],
        cites: [...failure.cites, ...state.cites],
        places: [...placesOf3(view, service, state), ...origin ? [origin] : []],
        ...wordsFor2(service, reason)
      };
    });
  }
});
var IDLE2 = /* @__PURE__ */ new Set(["down", "profile", "scaled"]);
function placesOf3(view, service, state) {
  const asked2 = addressPlaces(view, service, "database");
  switch (state.is) {
    case "own":
      return asked2;
    case "other-port":
      return [...addressPlaces(view, service, "database-port"), ...asked2];
    default:
      return placesOfState(view, state);
  }
}
function wordsFor2(service, reason) {
  const { state, host } = reason;
  const at = { service, host, port: reason.port ?? "" };
  if (state.is === "own" && state.service === null) {
    return {
      summary: { text: "own", params: at },
      fix: { text: "elsewhere", params: { service } }
    };
  }
  const params = { ...at, name: state.service ?? "" };
  return state.is === "own" ? { summary: { text: "own-other", params }, fix: { text: "rename", params } } : toldOfState(state, params);
}

// src/causes/ask/starts/gates.ts
function closedGates(view) {
  const names = view.all("compose.service").map(({ subject }) => subject);
  const held = (service) => isNeverStarted(view, service) && blockers(view, service)[0];
  return names.flatMap((dependency) => {
    const waiting = names.filter(
      (service) => isNeverStarted(view, service) && blockers(view, service).includes(dependency)
    );
    const [first] = waiting;
    if (first === void 0 || held(dependency)) return [];
    return [
      {
        dependency,
        condition: conditionOf(view, first, dependency),
        failure: failureOf(view, dependency),
        waiting,
        held: [...heldBehind(view, names, dependency)]
      }
    ];
  });
}
function isGate(view, service) {
  return view.all("compose.service").some(
    ({ body }) => body.dependsOn.some((one) => one.service === service && one.condition === "service_healthy")
  );
}
function isAwaitedJob(view, service) {
  return view.all("compose.service").some(
    ({ body }) => body.dependsOn.some((one) => one.service === service && one.condition === COMPLETED)
  );
}
var COMPLETED = "service_completed_successfully";
function waitsForHealth(view, service) {
  return blockers(view, service).some(
    (name) => view.of("container.health", name)[0]?.body.status === "starting"
  );
}
function heldBehind(view, names, dependency) {
  const held = /* @__PURE__ */ new Set();
  const queue = [dependency];
  for (let next = queue.shift(); next !== void 0; next = queue.shift()) {
    for (const name of names) {
      if (held.has(name) || !isNeverStarted(view, name)) continue;
      if (!blockers(view, name).includes(next)) continue;
      held.add(name);
      queue.push(name);
    }
  }
  return held;
}
function blockers(view, service) {
  const waitsFor2 = composed(view, service)?.body.dependsOn ?? [];
  return waitsFor2.filter((one) => !isMet(view, one.service, one.condition)).map((one) => one.service);
}
function isMet(view, dependency, condition) {
  if (failureOf(view, dependency)) return false;
  const [state] = view.of("container.state", dependency);
  if (!state) return true;
  const { status, exitCode } = state.body;
  const asked2 = state.seen.at ?? "";
  if (isStillStarting(state.body, [], [], asked2, view.plan.timeoutSeconds)) return true;
  if (condition === COMPLETED) return status === "exited" && exitCode === 0;
  if (condition === "service_healthy") {
    return view.of("container.health", dependency)[0]?.body.status === "healthy";
  }
  return status !== "created" && status !== "absent";
}
function failureOf(view, dependency) {
  const codes = ["dependency-unhealthy", "dependency-exited"];
  const found = view.of("compose.failure", dependency).find(({ body }) => codes.includes(body.code));
  return found ?? null;
}
function conditionOf(view, service, dependency) {
  const gate = composed(view, service)?.body.dependsOn.find((one) => one.service === dependency);
  return gate?.condition ?? "service_started";
}
function isNeverStarted(view, service) {
  const [state] = view.of("container.state", service);
  const isNew = state?.body.status === "created" || state?.body.status === "absent";
  return isNew && state.body.error === "";
}

// src/causes/dependency/migration-failed-at-start.ts
var migration_failed_at_start_default = defineCause({
  id: "migration-failed-at-start",
  layer: "dependency",
  severity: "error",
  needs: ["app.log"],
  wants: END_EVIDENCE,
  text: {
    summary: "`{service}` never gets as far as its server: a migration of its database fails first. {detail}",
    job: "`{service}`, which brings the database up to date, fails in a migration. {detail}",
    fix: "Mend the migration, and run it against a copy of the real data: `docker compose run --rm {service}` shows at once whether it passes. Do not skip it: the code that follows expects its result.",
    "fix-on-machine": "Mend the migration, and run it by hand against a copy of the real data. Do not skip it: the code that follows expects its result.",
    merge: "Two branches added a migration each: join them (`python manage.py makemigrations --merge`, `alembic merge heads`), and commit the result."
  },
  doc: {
    title: "A migration fails before the server starts",
    what: "The start command brings the database's schema up to date and then starts the server. When a migration fails, the server is never started, and nginx finds nobody to talk to.",
    confusedWith: {
      "startup-command-failed": "there the step that fails has nothing to do with the schema",
      "db-not-ready-race": "there the migration cannot reach the database at all",
      "db-auth-failed": "there the database refuses the login",
      "db-schema-missing": "there no migration was run, or there is no database that it could change"
    }
  },
  judge(view) {
    return endsBecause(view, "migration-failed").map((ended) => {
      const { service, reason } = ended;
      const { exception, detail } = reason;
      const origin = exception?.origin?.file?.includes("migration") ? exception.origin : null;
      const isJob = isAwaitedJob(view, service);
      return {
        ...neverServed(ended),
        places: [...origin ? [origin] : [], ...startCommandPlaces(view, service)],
        summary: { text: isJob ? "job" : "summary", params: { service, detail } },
        fix: reason.fork ? { text: "merge", params: {} } : { text: "fix", params: { service } }
      };
    });
  }
});

// src/causes/ask/configuration/made-inside.ts
function hasOwnLine(view, { exchange }) {
  const proxy = view.plan.proxy?.service;
  return view.all("nginx.error").some((line) => (!proxy || line.subject === proxy) && isAbout(line, exchange));
}
function lineInside(view, { exchange, route }) {
  const proxy = view.plan.proxy?.service;
  if (!proxy) return void 0;
  const handler = route?.body.handler;
  const [next] = handler?.is === "proxied" ? handler.servers : [];
  const behind = next ? serviceAt(view, next.host) : null;
  const others = view.all("nginx.error").filter((line) => line.subject !== proxy && effectSaid(line) !== void 0).filter(({ subject }) => behind === null || subject === behind);
  const isNear2 = ({ body, seen }) => body.method === exchange.body.method && duringExchange(exchange, seen.at, 1e3);
  return others.find((line) => isAbout(line, exchange)) ?? others.find(isNear2);
}
function innerPass(view, said10) {
  const host = hostSaid(said10);
  const port2 = said10.body.upstream?.port ?? null;
  const behind = serviceAt(view, host);
  const passes = view.of("nginx.directive", said10.subject).filter(({ body }) => body.name === "proxy_pass");
  return {
    pass: passes.find(({ body }) => body.args[0]?.includes(`:${port2}`)) ?? passes[0],
    behind,
    upstream: addressSaid(said10).replace(host, behind ?? host),
    effect: effectSaid(said10) ?? "refused"
  };
}

// src/causes/dependency/upstream-itself-is-proxy-5xx.ts
var GATEWAY = /* @__PURE__ */ new Set([502, 503, 504]);
var upstream_itself_is_proxy_5xx_default = defineCause({
  id: "upstream-itself-is-proxy-5xx",
  layer: "dependency",
  severity: "error",
  needs: ["http.exchange"],
  wants: [
    "nginx.error",
    "nginx.access",
    "nginx.route",
    "nginx.directive",
    "compose.service",
    "container.network"
  ],
  text: {
    inner: "The {status} was not made by `{outer}` but by `{inner}` behind it, whose nginx could not get an answer from {upstream} ({what}). `{outer}` only passed it on.",
    own: "The {status} is `{service}`'s own answer to {request}: asked direct it says the same. It asks somebody else for this, and gets no good answer.",
    logged: "nginx's upstream answered {request} with {status} itself, and nginx only passed it on: something behind that upstream failed.",
    innerFix: "Mend the way from `{inner}` to its upstream: the name and port in its `proxy_pass`, or the service there. Nothing is wrong at the outer nginx.",
    ownFix: "Look into the log of `{service}` for the call that it makes for this request, and at the service that it calls. nginx has no part in it.",
    log: "Read the logs of that upstream: it is a proxy itself, or calls another service. Your own nginx has no part in it."
  },
  doc: {
    title: "The 502 was made further in",
    what: "nginx passes on what its upstream answers, a 502 as well. When the upstream is another proxy, or an application that calls others, it may have made the 502 itself. Then the error log of the first nginx says nothing at all.",
    confusedWith: {
      "upstream-wrong-port": "there nginx's own error log has the line",
      "unhandled-exception-500": "there the application fails by itself, with 500 and a stack"
    }
  },
  judge(view) {
    return oncePerPlace(
      proxiedRequests(view).flatMap((one) => {
        const status = statusOf(one.exchange);
        if (status === null || !GATEWAY.has(status) || hasOwnLine(view, one)) return [];
        const said10 = lineInside(view, one);
        if (said10) return madeInside(view, one, said10, status);
        if (one.exchange.body.logged) return fromLog(view, one, status);
        const direct = exchangesVia(view, "direct").find(
          (fact) => fact.body.route === one.exchange.body.route && statusOf(fact) === status
        );
        const { service, request, exchange } = one;
        const proxy = view.plan.proxy?.service;
        if (!direct || status === 503 || service === proxy) return [];
        if (isBlind(view, "nginx.error", proxy ?? "")) return [];
        return {
          ...onUpstream(view, one),
          confidence: "likely",
          cites: [direct, exchange],
          summary: { text: "own", params: { service, request, status } },
          fix: { text: "ownFix", params: { service } }
        };
      })
    );
  }
});
function madeInside(view, one, said10, status) {
  const { pass, behind, upstream, effect } = innerPass(view, said10);
  const outer = view.plan.proxy?.service ?? "nginx";
  const inner = said10.subject;
  return {
    ...onUpstream(view, one),
    confidence: "certain",
    subject: inner,
    from: behind ? [{ effect, on: behind }] : [],
    cites: [said10, one.exchange, ...pass ? [pass] : []],
    places: known(pass?.seen.place),
    summary: { text: "inner", params: { status, outer, inner, upstream, what: effect } },
    fix: { text: "innerFix", params: { inner } }
  };
}
function fromLog(view, one, status) {
  const line = view.all("nginx.access").find(({ body }) => body.path === one.exchange.body.path && body.status === status);
  if (line?.body.upstreamStatus !== status || !line.body.upstream?.includes(":")) return [];
  return {
    ...onUpstream(view, one),
    confidence: "possible",
    cites: [line, one.exchange],
    summary: { text: "logged", params: { request: one.request, status } },
    fix: { text: "log", params: {} }
  };
}
function onUpstream({ plan }, { service, route }) {
  const on = (effect) => ({ effect, on: service });
  const rest = ["refused", "unreachable", "unresolved", "timed-out"].map(on);
  const planned = plan.backend?.service ?? service;
  return {
    is: "cause",
    subject: service,
    effects: [
      on("server-error"),
      on("bad-response"),
      ...rest,
      { effect: "server-error", on: planned }
    ],
    places: known(passPlace(route))
  };
}

// src/causes/deployment/bind-mount-shadows-code.ts
var bind_mount_shadows_code_default = defineCause({
  id: "bind-mount-shadows-code",
  layer: "deployment",
  severity: "error",
  needs: ["container.state", "app.log"],
  wants: [...END_EVIDENCE, "bind.source"],
  text: {
    summary: "`{service}` cannot load `{module}`, which its image has: the mount of {source} lies over {target}, and what the build put there cannot be seen.",
    empty: "`{service}` cannot load `{module}`, which its image has: the compose file mounts {source} over {target}, but there is no {source}. Docker made an empty folder of that name, and what the build put there cannot be seen.",
    spell: "Correct the path in `volumes:`, which counts from the folder of the compose file; capital letters count. Remove the empty folder that Docker left in its place.",
    fix: "Take the mount of {target} away, mount the folder that the image was built from, or mount only the part that has to change. A folder that only the build makes (node_modules, generated code) needs a volume of its own over it."
  },
  doc: {
    title: "A mount hides what the image was built with",
    what: "A bind mount replaces the whole folder at its target. What the Dockerfile copied or made there (the code itself, node_modules, generated modules) is still in the image, but the program sees the host's folder instead.",
    confusedWith: {
      "wrong-app-module-path": "there the module is at another path, without any mount over it",
      "python-missing-dependency": "there the package is not installed in the image at all"
    }
  },
  judge(view) {
    return endsBecause(view, "shadowed").map((ended) => {
      const { service, reason } = ended;
      const { module, target, source, key, built } = reason;
      const empty = view.of("bind.source", service).find(({ body }) => body.target === target && body.found === "missing");
      const mount = [key, "volumes"].flatMap((one) => placeOf(view, service, one)).slice(0, 1);
      return {
        ...neverServed(ended, built, ...empty ? [empty] : []),
        confidence: reason.sure ? "certain" : "likely",
        places: [...mount, ...built.seen.place ? [built.seen.place] : []],
        summary: { text: empty ? "empty" : "summary", params: { service, module, source, target } },
        fix: empty ? { text: "spell", params: {} } : { text: "fix", params: { target } }
      };
    });
  }
});

// src/causes/ask/starts/held-up.ts
function heldUp(view, { subject }) {
  const held = view.all("container.state").filter(({ body }) => body.status === "absent" || body.status === "created").map((fact) => fact.subject).filter((service) => service !== subject);
  const on = (service) => ({ effect: "not-started", on: service });
  return [on(subject), ...held.map(on)];
}

// src/causes/ask/storage/missing-folders.ts
var OF_NGINX = /^\/etc\/nginx(?:\/(?:templates|conf\.d|http\.d|sites-enabled|sites-available))?\/?$/;
function isNginxFolder(target) {
  return OF_NGINX.test(target);
}
function missingFolder(view, service) {
  return view.of("bind.source", service).find(({ body }) => body.found === "missing" && isNginxFolder(body.target));
}

// src/causes/ask/storage/mount-ends.ts
function isKey(source) {
  return /\.(?:key|pem|crt|cer)$/.test(source);
}
function isFileName(target) {
  return /\.(?:conf|template|ya?ml|json|toml|ini|cfg|cnf|sh|py|js|crt|pem|key|env|sql|txt|html|xml|htpasswd)$/.test(
    target
  );
}

// src/causes/deployment/bind-mount-source-missing.ts
var IS_A_DIRECTORY = 21;
var WANTS = [
  ...["bind.source", "compose.failure", "compose.service"],
  ...["container.state", "nginx.error", "nginx.route"]
];
var bind_mount_source_missing_default = defineCause({
  id: "bind-mount-source-missing",
  layer: "deployment",
  severity: "error",
  needs: [["bind.source", "compose.failure"]],
  wants: WANTS,
  text: {
    ignored: "`{service}` has {source} mounted at {target}, and git is told not to keep {source}. Where nobody has made it before the start, Docker makes an empty folder of that name, which is not the file that `{service}` needs.",
    module: "`{service}` has {source} mounted at {target}, which belongs to the git submodule {module}. In a checkout without submodules, Docker makes an empty folder of that name, which is not the file that `{service}` needs.",
    summary: "The compose file mounts {source} into `{service}` as {target}, but there is no {source}. Docker then makes an empty folder of that name, where `{service}` needs a file.",
    likely: "`{service}` cannot have {source} mounted at {target}: one of the two is a folder and the other is a file.",
    told: "`{service}` cannot be started, because the mount of {source} fails: one end of it is a folder and the other a file. Mostly nothing was at {source}, and Docker made an empty folder there.",
    fix: "Create {source}, or correct the path in `volumes:`, which counts from the folder of the compose file. Remove the empty folder that Docker left in its place.",
    fetch: "Check the submodules out: `git submodule update --init`, or `submodules: true` for actions/checkout.",
    folder: "The compose file mounts {source} into `{service}` as {target}, but there is no {source}. Docker then makes an empty folder of that name, and nginx runs without the configuration that is meant.",
    file: "The compose file names {source} as the file of a secret or config, but there is no {source}. So nothing is started.",
    "fix-file": "Make {source} before the start, in CI from the secrets of the runner, or correct the path: it counts from the folder of the compose file.",
    spell: "Correct the path in `volumes:`, which counts from the folder of the compose file; capital letters count. Remove the empty folder that Docker left in its place.",
    there: "{source}, which `{service}` has mounted, was there before the start"
  },
  doc: {
    title: "The source of a bind mount does not exist",
    what: "`./x.conf:/etc/nginx/conf.d/x.conf` needs a file x.conf beside the compose file. Where there is none, Docker creates an empty folder with that name: then the mount fails, or the program finds a folder where it wants a file.",
    confusedWith: {
      "nginx-conf-syntax": "there the configuration file is a file, with a mistake in it",
      "entrypoint-permission-denied": "there the program that is started is the folder or file",
      "upload-dir-not-writable": "there the folder is meant to be one, and may not be written"
    }
  },
  inspect(view) {
    return started(view).flatMap(
      (service) => service.body.volumes.flatMap(({ type, source, target }, index) => {
        const [named5] = view.of("repo.path", service.subject).filter(({ body }) => body.role === "bind-source" && body.path === source);
        const place = keyPlace(service, `volumes.${index}`, `volumes.${index}.source`, "volumes");
        const places = placesOf(place);
        if (type !== "bind" || named5?.body.found !== "missing" || !places) return [];
        if (!isFileName(target) && !isNginxFolder(target)) return [];
        const { ignored, submodule } = named5.body;
        return {
          severity: ignored || submodule !== null || isKey(source) ? "warning" : "error",
          subject: service.subject,
          cites: [named5, service],
          places,
          ...inWords2(named5.body, isNginxFolder(target), {
            service: service.subject,
            source,
            target
          })
        };
      })
    );
  },
  judge(view) {
    if (isExcerpt(view) && view.all("compose.service").length === 0) return toldIn(view);
    return [...unmadeFiles(view), ...mounts(view)];
  }
});
function mounts(view) {
  return view.all("compose.service").flatMap(
    ({ subject, body }) => body.volumes.map(
      ({ type, source, target }, index) => type === "bind" ? mounted(view, subject, { source, target, index }) : SILENT
    )
  );
}
function mounted(view, service, { source, target, index }) {
  if (missingFolder(view, service)?.body.target === target) {
    return withoutFolder(view, service, { source, target, index });
  }
  const [bound] = view.of("bind.source", service).filter((one) => one.body.target === target);
  const harm = harmOf(view, service, source, target);
  if (!harm) return SILENT;
  if (bound?.body.found === "file") {
    return { is: "cleared", because: { text: "there", params: { source, service } } };
  }
  const isMissing2 = bound?.body.found === "missing" || bound?.body.emptyDirectory === true;
  return {
    is: "cause",
    confidence: isMissing2 ? "certain" : "likely",
    subject: service,
    effects: [{ effect: "not-started", on: service }],
    cites: [harm, ...bound ? [bound] : [], ...view.of("container.state", service)],
    places: [
      ...placeOf(view, service, `volumes.${index}`),
      ...placeOf(view, service, "volumes"),
      ...placeOf(view, service, "")
    ],
    summary: { text: isMissing2 ? "summary" : "likely", params: { service, source, target } },
    fix: { text: "fix", params: { source } }
  };
}
function withoutFolder(view, service, {
  source,
  target,
  index
}) {
  const own = view.of("nginx.route", service).find(({ body }) => body.handler.is !== "proxied");
  const [bound] = view.of("bind.source", service).filter(({ body }) => body.target === target);
  if (!own || !bound) return SILENT;
  return {
    is: "cause",
    confidence: "certain",
    subject: service,
    effects: [{ effect: "wrong-route", on: service }],
    cites: [bound, own],
    places: [...placeOf(view, service, `volumes.${index}`), ...placeOf(view, service, "volumes")],
    summary: { text: "folder", params: { service, source, target } },
    fix: { text: "spell", params: {} }
  };
}
function unmadeFiles(view) {
  return view.all("compose.failure").flatMap((failure) => {
    const { place } = failure.seen;
    if (failure.body.code !== "mount-failed" || !place) return [];
    const params = { source: failure.body.what };
    return {
      is: "cause",
      confidence: "certain",
      subject: failure.subject,
      effects: heldUp(view, failure),
      cites: [failure],
      places: [place],
      summary: { text: "file", params },
      fix: { text: "fix-file", params }
    };
  });
}
function inWords2({ ignored, submodule }, isFolder, params) {
  if (isFolder && submodule === null && !ignored) {
    return { summary: { text: "folder", params }, fix: { text: "spell", params: {} } };
  }
  if (submodule === null) {
    const summary2 = { text: ignored ? "ignored" : "summary", params };
    return { summary: summary2, fix: { text: "fix", params: { source: params.source } } };
  }
  const summary = { text: "module", params: { ...params, module: submodule } };
  return { summary, fix: { text: "fetch", params: {} } };
}
function toldIn(view) {
  return view.all("compose.failure").flatMap((failure) => {
    if (failure.body.code !== "mount-failed") return [];
    const service = failure.subject || (view.plan.proxy?.service ?? UNNAMED_SERVICE);
    const { what } = failure.body;
    const source = what || phrase("its-source");
    return {
      is: "cause",
      confidence: "likely",
      subject: service,
      effects: [{ effect: "not-started", on: service }],
      cites: [failure],
      places: [],
      summary: { text: "told", params: { service: named2(service), source } },
      fix: { text: "fix", params: { source } },
      command: what.startsWith("/") ? `ls -ld ${what}` : "docker compose config --volumes"
    };
  });
}
function harmOf(view, service, source, target) {
  const failure = view.all("compose.failure").find(
    ({ subject, body }) => body.code === "mount-failed" && (subject === "" || subject === service) && (body.what === source || body.what === "" && isOnlyBind(view, service))
  );
  const unread = view.of("nginx.error", service).findLast(
    ({ body }) => body.errno === IS_A_DIRECTORY && (body.name === target || body.message.includes(target))
  );
  return failure ?? unread;
}
function isOnlyBind(view, service) {
  const binds = composed(view, service)?.body.volumes.filter(({ type }) => type === "bind") ?? [];
  return binds.length === 1;
}

// src/causes/deployment/build-input-missing.ts
var build_input_missing_default = defineCause({
  id: "build-input-missing",
  layer: "deployment",
  severity: "error",
  needs: ["compose.failure"],
  wants: ["compose.service", "container.state"],
  text: {
    failed: "The image of `{service}` cannot be built: {path}, which its build needs, is not there.",
    unnamed: "An image cannot be built: {path}, which its build needs, is not there.",
    look: "Add {path}, or correct the path: what is copied counts from the build's context, and .dockerignore may keep it out.",
    context: "`{service}` is to be built in {path}, but the repository has no such folder.",
    dockerfile: "`{service}` is to be built with {path}, but the repository has no such file.",
    copy: "The image of `{service}` copies {path}, but the repository has no such file or folder.",
    kept: "The image of `{service}` copies {path}, but .dockerignore keeps it from the build, so for Docker it is not there.",
    ignored: "The image of `{service}` copies {path}, which git is told not to keep. Where nothing makes it before the build, the build fails.",
    unkept: "`{service}` is to be built with {path}, which git is told not to keep. Where nothing makes it before the build, the build fails.",
    module: "The build of `{service}` needs {path}, which belongs to the git submodule {module}. In a checkout without submodules, the build fails.",
    fix: "Add {path}, or correct the path: it counts from {from}.",
    allow: "Take {path} out of .dockerignore, or write `!{path}` below what ignores it.",
    make: "Make {path} in a step before the build, or in a stage of the Dockerfile.",
    before: "Make {path} in a step before the build.",
    fetch: "Check the submodules out: `git submodule update --init`, or `submodules: true` for actions/checkout."
  },
  doc: {
    title: "What the build needs is not in the repository",
    what: "compose names a folder or a Dockerfile, or a Dockerfile copies a file, that the repository does not have, that has other capital letters there, or that .dockerignore leaves out. The image cannot be built, and the service never starts.",
    confusedWith: {
      "bind-mount-source-missing": "there the file is mounted at the start, not copied by the build",
      "command-not-found": "there the image is built, and its start command does not exist"
    }
  },
  inspect(view) {
    return view.all("repo.path").flatMap((named5) => {
      const { body, subject: service, seen } = named5;
      const places = placesOf(seen.place);
      const wrong = wrongWith(body);
      const isWithin2 = body.role !== "build-context" && lacksContext(view, service);
      if (!wrong || !places || isWithin2) return [];
      const enabled = view.of("compose.service", service)[0]?.body.enabled === true;
      const { path, submodule } = body;
      return {
        // What is not started is not built either; what others bring may well be there.
        severity: /^(?:ignored|unkept|module)$/.test(wrong) || !enabled ? "warning" : "error",
        subject: service,
        cites: [named5],
        places,
        summary: wrong === "module" ? { text: wrong, params: { service, path, module: submodule ?? "" } } : { text: wrong, params: { service, path } },
        fix: fixOf(wrong, body)
      };
    });
  },
  judge(view) {
    return view.all("compose.failure").flatMap((failure) => {
      const { code, what: path } = failure.body;
      if (code !== "build-input-missing") return [];
      const service = failure.subject || builtIn(view, path);
      const { place } = failure.seen;
      return [
        {
          is: "cause",
          confidence: "certain",
          subject: service,
          effects: heldUp(view, failure),
          cites: [failure],
          places: [
            ...place ? [place] : [],
            ...["build.context", "build"].flatMap((key) => placeOf(view, service, key))
          ],
          summary: service === "" ? { text: "unnamed", params: { path } } : { text: "failed", params: { service, path } },
          fix: { text: "look", params: { path } }
        }
      ];
    });
  }
});
function builtIn(view, path) {
  const found = view.all("compose.service").find(({ body }) => body.build?.context === path);
  return found?.subject ?? "";
}
function fixOf(wrong, { role, named: named5, path }) {
  if (wrong === "kept") return { text: "allow", params: { path: named5 } };
  if (wrong === "ignored") return { text: "make", params: { path } };
  if (wrong === "unkept") return { text: "before", params: { path } };
  if (wrong === "module") return { text: "fetch", params: {} };
  const from = role === "copy-source" ? phrase("build-context") : phrase("compose-folder");
  return { text: "fix", params: { path, from } };
}
function wrongWith(path) {
  const { role, found, ignored, dockerIgnored, submodule } = path;
  if (role === "copy-source" && found !== "missing") return dockerIgnored ? "kept" : null;
  const isBuilt = role === "build-context" || role === "dockerfile" || role === "copy-source";
  if (found !== "missing" || !isBuilt) return null;
  if (submodule !== null) return "module";
  if (role === "copy-source") return ignored ? "ignored" : "copy";
  if (ignored) return "unkept";
  return role === "build-context" ? "context" : "dockerfile";
}
function lacksContext(view, service) {
  return view.of("repo.path", service).some(({ body }) => body.role === "build-context" && body.found === "missing");
}

// src/causes/deployment/compose-file-invalid.ts
var compose_file_invalid_default = defineCause({
  id: "compose-file-invalid",
  layer: "deployment",
  severity: "error",
  needs: ["compose.failure"],
  wants: ["container.state"],
  text: {
    summary: "docker compose refuses these files: {message}",
    unset: "Without a value of {variables}, docker compose refuses these files: {message}",
    set: "Set {variables} where the stack runs: in `.env` beside the compose file, or in the environment.",
    make: "Make this file where the stack runs, or let it be left out: `required: false`.",
    fix: "Correct this line; `docker compose config --quiet` says whether compose takes it."
  },
  doc: {
    title: "docker compose refuses its files",
    what: "A key stands twice, a service that is named does not exist, a variable that is required has no value, or a file that is named is not there. Compose then starts nothing at all; `check` ends with exit code 2, and `lint` and `explain` name the line.",
    confusedWith: {
      "build-input-missing": "there compose takes the files, and the image cannot be built",
      "bind-mount-source-missing": "there compose takes the files, and the container cannot start"
    }
  },
  judge(view) {
    return view.all("compose.failure").filter(({ body }) => body.code === "files-refused").map(
      (failure) => ({
        is: "cause",
        confidence: "certain",
        subject: failure.subject,
        effects: heldUp(view, failure),
        cites: [failure],
        places: failure.seen.place ? [failure.seen.place] : [],
        summary: { text: "summary", params: { message: failure.body.detail } },
        fix: { text: "fix", params: {} }
      })
    );
  }
});

// src/causes/deployment/container-name-conflict.ts
var container_name_conflict_default = defineCause({
  id: "container-name-conflict",
  layer: "deployment",
  severity: "error",
  needs: ["compose.failure"],
  wants: ["compose.service", "container.state"],
  text: {
    summary: "`{service}` gets no container: another container on this machine has the name {name} already.",
    fix: "Leave `container_name` away: services reach each other by their service name, and compose then makes a name of its own. Or remove the other container (`docker rm -f {name}`) if nobody needs it."
  },
  doc: {
    title: "A container name is already taken",
    what: "`container_name` asks for one name on the whole machine. When a container of another project, or an old one of the same stack, has it already, compose stops before it starts anything.",
    confusedWith: {
      "host-port-already-allocated": "there it is a port of the host that is taken",
      "service-not-started": "there the image or a network is missing"
    }
  },
  judge(view) {
    const failures = view.all("compose.failure").filter(({ body }) => body.code === "name-conflict");
    return failures.slice(0, 1).map((failure) => {
      const name = failure.body.what;
      const owner = view.all("compose.service").find(({ body }) => body.containerName === name);
      const service = (owner?.subject ?? failure.subject) || name;
      const held = view.all("container.state").filter(({ subject, body }) => {
        return subject !== service && (body.status === "absent" || body.status === "created");
      });
      const on = (subject) => ({ effect: "not-started", on: subject });
      return {
        is: "cause",
        confidence: "certain",
        subject: service,
        effects: [on(service), ...held.map(({ subject }) => on(subject))],
        cites: [failure],
        places: [
          ...placeOf(view, service, "container_name"),
          ...composed(view, service) ? placeOf(view, service, "") : []
        ],
        summary: { text: "summary", params: { service, name } },
        fix: { text: "fix", params: { name } }
      };
    });
  }
});

// src/causes/deployment/dependency-unhealthy-blocks-up.ts
var dependency_unhealthy_blocks_up_default = defineCause({
  id: "dependency-unhealthy-blocks-up",
  layer: "deployment",
  severity: "error",
  needs: ["compose.service", "container.state"],
  wants: ["compose.failure", "container.health", "container.event", "log.end", "listener"],
  text: {
    unhealthy: "compose never starts {waiting}: it waits until `{dependency}` is healthy, and it is not.",
    ends: "compose never starts {waiting}: it waits until `{dependency}` is healthy, but `{dependency}` ends again and again (exit code {code}).",
    "ends-said": "compose never starts {waiting}: it waits until `{dependency}` is healthy, but `{dependency}` ends again and again (exit code {code}). It says last: `{words}`",
    exited: "compose never starts {waiting}: it waits for `{dependency}`, and that ended with exit code {code}.",
    "exited-said": "compose never starts {waiting}: it waits for `{dependency}`, and that ended with exit code {code}. It says last: `{words}`",
    unchecked: "compose never starts {waiting}: it waits until `{dependency}` is healthy, but `{dependency}` has no healthcheck.",
    down: "compose never starts {waiting}: `{dependency}`, on which that depends, did not start.",
    fix: "Repair `{dependency}` first: `docker compose logs {dependency}` shows what it did. If {waiting} can live without it, take it out of `depends_on`.",
    "fix-check": "See why the healthcheck of `{dependency}` fails (above, and `docker inspect` of its container): mend what it meets, or the healthcheck where it asks for something that `{dependency}` does not offer. If {waiting} can live without it, take it out of `depends_on`.",
    "fix-late": "Give the healthcheck of `{dependency}` more time (`timeout:`, `start_period:`), or see why it takes so long. If {waiting} can live without it, take it out of `depends_on`.",
    check: "Give `{dependency}` a `healthcheck`, or wait for `condition: service_started`."
  },
  doc: {
    title: "compose waits for a service that never gets there",
    what: "`depends_on` with a condition keeps a service from starting until another one is healthy, or has ended well. When that never happens, compose gives up, and the rest of the stack is created but never started.",
    confusedWith: {
      "backend-not-running": "there the service itself was started, and ended",
      "healthcheck-wrong-target": "there the dependency works, and its healthcheck asks wrongly",
      "upstream-host-not-found-service-down": "there nginx does start, and does not find the host"
    }
  },
  judge(view) {
    return closedGates(view).map((gate) => {
      const { dependency, failure, waiting, held } = gate;
      const health = view.of("container.health", dependency);
      const { summary, confidence } = summaryOf(view, gate);
      const effects = held.map((on) => ({ effect: "not-started", on }));
      const [first = { effect: "not-started", on: dependency }, ...rest] = effects;
      const state = view.of("container.state", dependency);
      const [witness, ...others] = [...failure ? [failure] : [], ...state];
      if (!witness) return { is: "silent" };
      return {
        is: "cause",
        confidence: failure ? "certain" : confidence,
        subject: dependency,
        effects: [first, ...rest],
        from: [
          { effect: "unhealthy", on: dependency },
          { effect: "not-started", on: dependency }
        ],
        cites: [
          witness,
          ...others,
          ...health.filter(({ body }) => body.status !== "none"),
          ...waiting.flatMap((service) => view.of("container.state", service))
        ],
        places: [
          ...waiting.flatMap((service) => placeOf(view, service, `depends_on.${dependency}`)),
          ...placeOf(view, dependency, "healthcheck"),
          ...placeOf(view, dependency, "")
        ],
        summary,
        fix: fixOf2(view, summary.text, { dependency, waiting: inWords3(waiting) })
      };
    });
  }
});
function fixOf2(view, said10, params) {
  if (said10 === "unchecked") return { text: "check", params };
  if (said10 !== "unhealthy") return { text: "fix", params };
  const last = view.of("container.health", params.dependency)[0]?.body.log.at(-1);
  if (!last) return { text: "fix", params };
  const isLate3 = last.timedOut || listensNowhere(view, params.dependency);
  return { text: isLate3 ? "fix-late" : "fix-check", params };
}
function listensNowhere(view, service) {
  const [state] = view.of("container.state", service);
  if (state?.body.status !== "running" || state.body.restartCount > 0) return false;
  return view.looked("listener", service) && view.of("listener", service).length === 0;
}
function summaryOf(view, gate) {
  const { dependency, condition } = gate;
  const params = { waiting: inWords3(gate.waiting), dependency };
  const state = view.of("container.state", dependency)[0]?.body;
  const health = view.of("container.health", dependency)[0]?.body.status;
  const ended = state?.status === "created" ? null : state?.exitCode;
  const code = gate.failure?.body.exitCode ?? ended ?? null;
  const isUp2 = state?.status === "running" || state?.status === "restarting";
  const words = view.of("log.end", dependency)[0]?.body.text.replaceAll("`", "'");
  const last = view.of("container.event", dependency).findLast(({ body }) => body.action === "die");
  const died = last?.body.exitCode ?? code;
  const isOff = !backendsOf(view).includes(dependency);
  const loops = state?.status === "restarting" || (state?.restartCount ?? 0) > 1;
  if (isUp2 && isOff && loops && condition === "service_healthy" && died !== null) {
    const summary = words ? { text: "ends-said", params: { ...params, code: died, words } } : { text: "ends", params: { ...params, code: died } };
    return { summary, confidence: "certain" };
  }
  if (isUp2 && condition === "service_healthy") {
    const text17 = health === "none" ? "unchecked" : "unhealthy";
    const confidence = health === "starting" ? "possible" : "certain";
    return { summary: { text: text17, params }, confidence };
  }
  if (code !== null && condition !== "service_started") {
    const summary = words ? { text: "exited-said", params: { ...params, code, words } } : { text: "exited", params: { ...params, code } };
    return { summary, confidence: "certain" };
  }
  return { summary: { text: "down", params }, confidence: "likely" };
}
function inWords3(services) {
  return and(services.map((service) => `\`${service}\``));
}

// src/causes/deployment/external-network-missing.ts
var external_network_missing_default = defineCause({
  id: "external-network-missing",
  layer: "deployment",
  severity: "error",
  needs: ["compose.failure"],
  wants: ["compose.service", "container.state"],
  text: {
    missing: "The network {network}, which compose is told to find (`external`), does not exist on this machine. So nothing is started.",
    written: "`{service}` is on network {network}, which is made outside of this stack: where nobody has made it, compose starts nothing.",
    fix: "Make it first (`docker network create {network}`), or let this stack make it: without `external: true`."
  },
  doc: {
    title: "A network of somebody else is not there",
    what: "With `external: true`, compose uses a network that exists already and refuses to start where it does not. Files alone cannot tell whether it does.",
    confusedWith: {
      "networks-not-shared": "there the networks exist, and nginx and backend are on different ones"
    }
  },
  inspect(view) {
    const told2 = /* @__PURE__ */ new Set();
    return started(view).flatMap(
      (service) => service.body.networks.flatMap(({ name: network, external, madeAs }) => {
        const places = placesOf(keyPlace(service, `networks.${network}`, "networks"));
        if (external !== true || !places || told2.has(network)) return [];
        told2.add(network);
        return {
          severity: "note",
          subject: service.subject,
          cites: [service],
          places,
          summary: { text: "written", params: { service: service.subject, network } },
          fix: { text: "fix", params: { network: madeAs ?? network } }
        };
      })
    );
  },
  judge(view) {
    return view.all("compose.failure").flatMap((failure) => {
      const { code, what: network } = failure.body;
      if (code !== "network-missing") return [];
      const on = view.all("compose.service").filter(({ body }) => body.networks.some(({ external }) => external === true));
      return [
        {
          is: "cause",
          confidence: "certain",
          subject: failure.subject,
          effects: heldUp(view, failure),
          cites: [failure],
          places: [
            ...failure.seen.place ? [failure.seen.place] : [],
            ...on.flatMap(({ subject }) => placeOf(view, subject, "networks"))
          ],
          summary: { text: "missing", params: { network } },
          fix: { text: "fix", params: { network } },
          command: `docker network create ${network}`
        }
      ];
    });
  }
});

// src/causes/ask/hops/ports.ts
function portsOf(view, service) {
  const all = view.of("listener", service);
  const published = [
    ...view.of("compose.service", service).flatMap(({ body }) => body.ports),
    ...view.of("container.config", service).flatMap(({ body }) => body.published)
  ];
  return {
    all,
    open: all.filter(({ body }) => !body.loopback),
    containerPortBehind(hostPort) {
      const mapped = published.find(
        ({ host, container }) => host === hostPort && container !== hostPort
      );
      const listens = all.some(({ body }) => body.port === mapped?.container);
      return mapped && listens ? mapped.container : null;
    }
  };
}

// src/causes/ask/hops/refusals.ts
function refusalsAt(view, hop) {
  return view.all("nginx.error").filter(
    ({ body }) => (body.code === "connect-refused" || body.code === "connect-unreachable") && body.upstream?.port === hop.port
  );
}

// src/causes/ask/starts/changed-default.ts
var DEFAULTS = [
  { server: "kestrel", now: [8080], known: [80], since: phrase("images-of", { name: ".NET 8" }) },
  { server: "vite", now: [5173, 4173], known: [3e3, 8080, 80], since: "Vite 3" },
  { server: "puma", now: [9292], known: [3e3], since: phrase("without-rails") }
];
function changedDefault(view, service, wanted, open) {
  for (const { server, now, known: known2, since } of DEFAULTS) {
    const line = view.of("app.log", service).find(({ body }) => body.code === "listening" && body.server === server);
    const port2 = now.find((one) => open.includes(one));
    if (line && port2 !== void 0 && known2.includes(wanted)) {
      return { server, now: port2, cite: line, since };
    }
  }
  const composed2 = view.of("compose.service", service)[0];
  const isUnprivileged = /nginx-unprivileged/.test(composed2?.body.image ?? "");
  return composed2 && isUnprivileged && wanted === 80 && open.includes(8080) ? { server: "nginx-unprivileged", now: 8080, cite: composed2, since: phrase("this-image") } : null;
}

// src/causes/deployment/framework-default-port-changed.ts
var framework_default_port_changed_default = defineCause({
  id: "framework-default-port-changed",
  layer: "deployment",
  severity: "error",
  needs: ["nginx.route", "listener"],
  wants: [
    ...["compose.service", "container.network", "container.config"],
    ...["nginx.error", "app.log", "dockerfile.instruction"]
  ],
  text: {
    summary: "nginx sends requests to `{host}:{port}`, and {server} in `{service}` listens on {now}: that is its default with {since}, unless it is told otherwise.",
    fix: "Change the port in the nginx configuration to {now}, or tell {server} to listen on {port} (ASPNETCORE_HTTP_PORTS={port}, `vite --port {port}`, `puma -p {port}`)."
  },
  doc: {
    title: "The framework's default port is another one",
    what: "Frameworks and images change their default port between versions: .NET 8 listens on 8080 instead of 80, Vite on 5173 where Create React App had 3000, Puma without Rails on 9292. Nothing in the repository changed but the version, and nginx is refused.",
    confusedWith: {
      "upstream-wrong-port": "there the port is not a framework's default",
      "published-port-used-inside-network": "there nginx uses the port that compose publishes"
    }
  },
  judge(view) {
    return hopsOf(view).map((hop) => {
      const { service, port: port2, host } = hop;
      if (service === null || isLoopback(host)) return SILENT;
      const { open } = portsOf(view, service);
      const ports = open.map(({ body }) => body.port);
      if (ports.includes(port2)) return SILENT;
      const changed = changedDefault(view, service, port2, ports);
      const [first] = open.filter(({ body }) => body.port === changed?.now);
      if (!changed || !first) return SILENT;
      const { server, now, since, cite } = changed;
      const base = view.of("dockerfile.instruction", service).filter(({ body }) => body.final && body.instruction === "FROM").flatMap(({ seen }) => seen.place ?? []);
      return {
        is: "cause",
        confidence: "certain",
        subject: service,
        effects: [{ effect: "refused", on: service }],
        cites: [cite, first, hop.route, ...refusalsAt(view, hop).slice(-1)],
        places: [hop.place, ...base],
        summary: { text: "summary", params: { host, port: port2, service, server, now, since } },
        fix: { text: "fix", params: { now, server, port: port2 } },
        edits: rewrite(hop.place, `${host}:${port2}`, `${host}:${now}`),
        disposition: "safe"
      };
    });
  }
});

// src/causes/ask/hops/refused-lines.ts
var GAP = /* @__PURE__ */ new Set([
  "connect-refused",
  "connect-unreachable",
  "closed-early",
  "reset-early"
]);
function gapLines(view) {
  return view.all("nginx.error").flatMap((line) => {
    const time = Date.parse(line.seen.at ?? "");
    return GAP.has(line.body.code) && !Number.isNaN(time) ? [{ line, time }] : [];
  }).sort((a, b) => a.time - b.time);
}
function readyTimes(view, service) {
  return view.of("app.log", service).filter(({ body }) => body.code === "listening" || body.code === "ready").flatMap((fact) => {
    const time = Date.parse(fact.seen.at ?? "");
    return Number.isNaN(time) ? [] : [{ fact, time }];
  }).sort((a, b) => a.time - b.time);
}

// src/causes/ask/ends/stops.ts
var ORDERLY = [0, 143];
var OWN_DOING = /* @__PURE__ */ new Set(["worker-recycled", "reloader"]);
function stopOf(view, service) {
  const events = view.of("container.event", service);
  const asked2 = events.findLast(({ body }) => body.action === "kill" || body.action === "stop");
  const died = events.findLast(({ body }) => body.action === "die");
  const started2 = events.findLast(({ body }) => body.action === "start");
  if (asked2 && died && started2) {
    const orderly = ORDERLY.includes(died.body.exitCode ?? -1);
    const time2 = Date.parse(asked2.seen.at ?? "");
    return orderly && isAfter2(started2, died) && !Number.isNaN(time2) ? { fact: died, time: time2 } : null;
  }
  if (died && !asked2) return null;
  const logs = view.of("app.log", service);
  if (logs.some(({ body }) => OWN_DOING.has(body.code))) return null;
  const said10 = logs.findLast(({ body }) => body.code === "shutting-down");
  const time = Date.parse(said10?.seen.at ?? "");
  const isBack = readyTimes(view, service).some((ready) => ready.time >= time);
  return said10 && isBack ? { fact: said10, time } : null;
}
function isAfter2(one, other) {
  return Date.parse(one.seen.at ?? "") >= Date.parse(other.seen.at ?? "");
}

// src/causes/ask/hops/backend-effects.ts
function backendEffects(view, service, ...effects) {
  const backend = backendName(view);
  const [first, ...rest] = effects;
  const others = service === null || service === backend ? [] : [service];
  return [
    { effect: first, on: backend },
    ...rest.map((effect) => ({ effect, on: backend })),
    ...others.flatMap((on) => effects.map((effect) => ({ effect, on })))
  ];
}
function backendName({ plan }) {
  return plan.backend?.service ?? "backend";
}

// src/causes/deployment/graceful-restart-gap.ts
var SLACK_MS = 1500;
var graceful_restart_gap_default = defineCause({
  id: "graceful-restart-gap",
  layer: "deployment",
  severity: "error",
  needs: ["nginx.error"],
  wants: ["container.event", "app.log", "compose.service"],
  text: {
    summary: "`{service}` was restarted, and ended as it was told to. Until the new process listens, nginx has nobody to ask: {count} requests failed in that gap.",
    fix: "Keep one process serving while the other one starts: two containers behind nginx that are restarted one after the other, or a server that reloads without closing its port (gunicorn: `kill -HUP`). Shorten the start, and let whoever deploys wait until it is healthy.",
    "fix-on-machine": "Keep one process serving while the other one starts: two instances behind nginx that are restarted one after the other, or a server that reloads without closing its port (gunicorn: `kill -HUP`, `systemctl reload`). Shorten the start, and let whoever deploys wait until it answers."
  },
  doc: {
    title: "Requests fail while the backend is restarted",
    what: "A deployment stops the old process and starts a new one. In between nobody listens: nginx answers 502 for as long as the new process needs, and requests that were under way are cut off. Before and after everything is well.",
    confusedWith: {
      "backend-not-running": "there nobody told it to end, or it does not come back",
      "startup-race-backend-slow-boot": "there it is the first start, and nobody stopped anything",
      "container-oom-killed": "there the kernel ended it (137), without being asked"
    }
  },
  judge(view) {
    const lines = gapLines(view);
    const services = new Set(
      [...view.all("container.event"), ...view.all("app.log")].map((one) => one.subject)
    );
    return [...services].map((service) => {
      const stop = stopOf(view, service);
      const [line] = lines;
      if (!stop || !line || service === line.line.subject) return SILENT;
      if (isBlind(view, "container.event", service)) return SILENT;
      const ready = readyTimes(view, service).find(({ time }) => time > stop.time);
      const end = ready ? ready.time + SLACK_MS : Number.POSITIVE_INFINITY;
      const within2 = lines.filter(({ time }) => time >= stop.time - SLACK_MS && time <= end);
      if (within2.length !== lines.length) return SILENT;
      return {
        is: "cause",
        confidence: stop.fact.kind === "container.event" ? "certain" : "likely",
        subject: service,
        effects: backendEffects(
          view,
          service,
          "not-started",
          "refused",
          "closed-early",
          "unreachable"
        ),
        cites: [stop.fact, line.line, ...ready ? [ready.fact] : []],
        places: [...placeOf(view, service, "")],
        summary: { text: "summary", params: { service, count: within2.length } },
        fix: { text: "fix", params: {} }
      };
    });
  }
});

// src/causes/ask/written/healthchecks.ts
var healthchecks = once((view) => {
  const waitingFor2 = Map.groupBy(
    started(view).flatMap(
      (service) => service.body.dependsOn.flatMap(
        (one) => one.condition === "service_healthy" ? { service, on: one.service } : []
      )
    ),
    ({ on }) => on
  );
  return started(view).flatMap((service) => {
    const { healthcheck } = service.body;
    if (healthcheck?.disabled) return [];
    const written = healthcheck && healthcheck.test.length > 0 ? healthcheck.test : null;
    const image = view.of("dockerfile.instruction", service.subject).findLast(({ body }) => body.final && body.instruction === "HEALTHCHECK");
    const text17 = written ? lineOf(written) : imageLine(image);
    if (text17 === null || text17 === "") return [];
    const waiting = (waitingFor2.get(service.subject) ?? []).map((one) => one.service);
    return [
      {
        ...{
          service: service.subject,
          text: text17,
          waiting,
          tool: toolOf(text17),
          url: urlIn(text17, service)
        },
        place: written ? keyPlace(service, "healthcheck.test", "healthcheck") : image?.seen.place ?? null,
        cite: written || !image ? service : image
      }
    ];
  });
});
function lineOf(test) {
  const [first = "", ...rest] = test;
  return (first === "CMD" || first === "CMD-SHELL" ? rest : test).join(" ").trim();
}
function imageLine(instruction) {
  const text17 = /\bCMD\s+([\s\S]+)$/.exec(instruction?.seen.quote ?? "")?.[1];
  if (text17 === void 0) return null;
  const words = /^\s*\[/.test(text17) ? [...text17.matchAll(/"((?:[^"\\]|\\.)*)"/g)] : null;
  return words ? words.map(([, word2 = ""]) => word2).join(" ") : text17.replace(/\\\n/g, " ").trim();
}
function toolOf(text17) {
  const first = text17.split(/\s+/)[0] ?? "";
  return /^[\w./-]+$/.test(first) ? first : "";
}
var OWN2 = /* @__PURE__ */ new Set(["localhost", "127.0.0.1", "0.0.0.0", "[::1]"]);
function urlIn(text17, { subject }) {
  const written = /\bhttps?:\/\/[^\s"'|;&<>)]+/.exec(text17)?.[0];
  const url = written === void 0 || written.includes("$") ? null : URL.parse(written);
  return url && (OWN2.has(url.hostname) || url.hostname === subject) ? url : null;
}
function portOf(url) {
  return Number(url.port) || (url.protocol === "https:" ? 443 : 80);
}

// src/causes/deployment/healthcheck-cannot-fail.ts
var healthcheck_cannot_fail_default = defineCause({
  id: "healthcheck-cannot-fail",
  layer: "deployment",
  severity: "warning",
  needs: ["compose.service"],
  text: {
    always: "The healthcheck of `{service}` ends with `{end}`, so it succeeds whatever happens: where `{service}` does not answer, Docker still calls it healthy{waiting}.",
    status: "The healthcheck of `{service}` asks with curl, which counts every answer as success without `-f`: an answer of 500 is still healthy.",
    process: "The healthcheck of `{service}` only looks whether a process is there (`{tool}`), which says nothing about answers.",
    fix: "Let the healthcheck fail: `{better}`.",
    flag: "Ask with `curl -f`, which fails on 400 and above.",
    ask: "Ask the service itself, for example with `curl -f` or `wget --spider` and the path of its health."
  },
  doc: {
    title: "The healthcheck cannot fail",
    what: "A healthcheck says something by its exit code alone. One that ends with `|| exit 0` or `|| true`, or that looks at a process instead of asking, stays green while every request is answered with 502.",
    confusedWith: {
      "healthcheck-wrong-target": "there the healthcheck fails although the service works",
      "healthcheck-tool-missing": "there the healthcheck cannot succeed"
    }
  },
  inspect(view) {
    return healthchecks(view).flatMap(({ service, text: text17, tool, waiting, place, cite }) => {
      const places = placesOf(place);
      if (!places) return [];
      const found = { subject: service, cites: [cite], places };
      const [, end, swallow] = /((?:\|\||;)\s*(exit 0|true|:))\s*["']?$/.exec(text17) ?? [];
      if (end !== void 0 && swallow !== void 0) {
        const [first] = waiting;
        const late = first ? phrase("and-started", { service: first.subject }) : "";
        const better = "|| exit 1";
        return {
          ...found,
          severity: "warning",
          summary: { text: "always", params: { service, end, waiting: late } },
          fix: { text: "fix", params: { better } },
          edits: rewrite(place, end, better)
        };
      }
      if (/^(?:\S*\/)?(?:pgrep|pidof|ps)$/.test(tool) || /^nginx -t\b/.test(text17)) {
        return {
          ...found,
          severity: "note",
          summary: { text: "process", params: { service, tool } },
          fix: { text: "ask", params: {} }
        };
      }
      if (tool !== "curl" || isStrict(text17)) return [];
      return {
        ...found,
        severity: "note",
        summary: { text: "status", params: { service } },
        fix: { text: "flag", params: {} }
      };
    });
  },
  judge: () => SILENT
});
function isStrict(text17) {
  return /\s-[a-zA-Z]*f[a-zA-Z]*\b|--fail|\||-w\b|--write-out/.test(text17);
}

// src/causes/ask/healthchecks/healthchecks.ts
function failingHealthchecks(view) {
  return view.all("container.health").flatMap((health) => {
    const { subject: service, body } = health;
    const last = body.log.at(-1);
    const gate = isGate(view, service);
    const fails = body.status === "unhealthy" || gate && body.status === "starting";
    if (!fails || !last || last.exitCode === 0) return [];
    const tool = toolOf2(body.test, last) || (last.missing ?? "");
    return [
      {
        service,
        health,
        isGate: gate,
        tool,
        isToolMissing: isMissing(tool, last),
        url: urlIn2(body.test),
        lastExit: last.exitCode,
        places: placesOf4(view, service)
      }
    ];
  });
}
function placesOf4(view, service) {
  const written = ["healthcheck.test", "healthcheck"].flatMap((key) => placeOf(view, service, key));
  const inImage = view.of("dockerfile.instruction", service).filter(({ body }) => body.final && body.instruction === "HEALTHCHECK").flatMap(({ seen }) => seen.place ?? []);
  return written.length > 0 ? written : [...inImage, ...placeOf(view, service, "")];
}
var NOT_FOUND2 = 127;
function toolOf2(test, { exitCode, missing }) {
  if (exitCode === NOT_FOUND2 && missing !== void 0) return missing;
  const [first = "", second = ""] = test;
  const line = first === "CMD" || first === "CMD-SHELL" ? second : first;
  const words = line.trim().split(/\s+/);
  return words.find((word2) => !/^\w+=|^exec$|^!$/.test(word2)) ?? "";
}
function isMissing(tool, { exitCode, output }) {
  const said10 = [
    "executable file not found",
    `${tool}: not found`,
    `${tool}: command not found`,
    `exec: "${tool}": stat`
  ];
  return exitCode === NOT_FOUND2 || said10.some((words) => output.includes(words));
}
function urlIn2(test) {
  const written = /https?:\/\/[^\s"'|;&<>]+/.exec(test.join(" "))?.[0];
  return written === void 0 ? null : URL.parse(written);
}

// src/causes/ask/written/image.ts
function imageOf(view, service) {
  const composed2 = serviceOf(view, service);
  if (!composed2) return null;
  if (composed2.body.build === null) {
    const base2 = composed2.body.image;
    return base2 === null ? null : { base: base2, said: "", plain: true };
  }
  const steps2 = view.of("dockerfile.instruction", service).filter(({ body }) => body.final);
  const from = steps2.find(({ body }) => body.instruction === "FROM");
  const base = from?.body.args[0];
  if (base === void 0 || base.includes("$")) return null;
  const texts = steps2.filter(({ body }) => ["RUN", "COPY", "ADD"].includes(body.instruction)).map(({ seen }) => seen.quote ?? "");
  if (texts.some((text17) => text17.endsWith("\u2026"))) return null;
  const plain2 = texts.filter((text17) => text17.startsWith("RUN")).flatMap((text17) => text17.replace(/^RUN\s+/, "").split(/&&|;|\n/)).every((command) => isPlain(command.replace(/\\\s*$/, "").replace(/^[\s\\]+/, "")));
  return { base, said: texts.join("\n"), plain: plain2 };
}
var PLAIN = /^(?:apt-get|apt|apk|rm|mkdir|chmod|chown|useradd|adduser|addgroup|groupadd|echo|ln|sed|touch|install|set|true|cd|export|printf)\b|^$|^--/;
function isPlain(command) {
  return PLAIN.test(command.trim()) && !/\$\(|`|\|\s*(?:ba)?sh\b/.test(command);
}
var BARE = /^(?:docker\.io\/)?(?:library\/)?(?:debian(?::|$)|ubuntu(?::|$)|(?:python|node|ruby|golang|openjdk|eclipse-temurin|php|rust):[\w.-]*slim)/;
var ALPINE = /^(?:docker\.io\/)?(?:library\/)?(?:alpine(?::|$)|(?:python|node|ruby|golang):[\w.-]*alpine)/;
function certainlyLacks(image, tool) {
  if (!["curl", "wget"].includes(tool)) return false;
  if (!image.plain && !isOnlyLanguage(image.said)) return false;
  if (new RegExp(`\\b${tool}\\b`).test(image.said)) return false;
  if (BARE.test(image.base)) return true;
  return tool === "curl" && ALPINE.test(image.base);
}
function isOnlyLanguage(said10) {
  return said10.split("\n").filter((text17) => text17.startsWith("RUN")).flatMap((text17) => text17.replace(/^RUN\s+(?:--\S+\s+)*/, "").split(/&&|;/)).every(
    (command) => isPlain(command.trim().replace(/^\\\s*/, "")) || /^\s*(?:python[\d.]* -m )?(?:pip3?|npm|yarn|pnpm|npx|bundle|poetry|uv)\s/.test(command)
  );
}
var SERVERS2 = /* @__PURE__ */ new Set(["gunicorn", "uvicorn", "hypercorn", "daphne", "celery", "node", "nginx"]);
function certainlyLacksServer(image, program) {
  if (!SERVERS2.has(program) || !image.plain || /COPY --from|ADD http/.test(image.said))
    return false;
  const bare = /^(?:docker\.io\/)?(?:library\/)?(?:debian|ubuntu|alpine)(?::|$)/;
  return bare.test(image.base) && !image.said.includes(program);
}
var NGINX = /(?:^|\/)(?:nginx|nginx-unprivileged|openresty|nginx-alpine)(?:[:@]|$)/;
function isNginxBase(view, service) {
  const image = imageOf(view, service);
  return image !== null && NGINX.test(image.base);
}
function isAlpineNginx(view, service, port2) {
  const image = imageOf(view, service);
  if (!image || !isNginxBase(view, service) || !image.base.includes("alpine")) return false;
  if (/apk add[^&;]*\bwget\b/.test(image.said)) return false;
  const lines = view.of("nginx.directive", service);
  const isWhole = hasOwnMain(view, service) || lines.some(({ seen }) => seen.place?.remote?.startsWith("/etc/nginx/conf.d/default.conf"));
  const listens = lines.filter(({ body }) => body.name === "listen").map(({ body }) => body.args[0] ?? "");
  const isAsked2 = listens.some((one) => new RegExp(`(?:^|:)${port2}$`).test(one));
  return isWhole && isAsked2 && !listens.some((one) => one.startsWith("["));
}

// src/causes/deployment/healthcheck-tool-missing.ts
var healthcheck_tool_missing_default = defineCause({
  id: "healthcheck-tool-missing",
  layer: "deployment",
  severity: "error",
  needs: ["container.health"],
  wants: ["compose.service", "dockerfile.instruction"],
  text: {
    ungated: "The healthcheck of `{service}` asks with `{tool}`, which its image does not have: Docker calls `{service}` unhealthy whatever it does, as soon as somebody looks at that.",
    gated: "The healthcheck of `{service}` asks with `{tool}`, which its image does not have, so it always fails: {waiting} waits for it and is never started.",
    summary: "The healthcheck of `{service}` runs `{tool}`, which its image does not have. So Docker calls `{service}` unhealthy, whatever it does.",
    fix: "Install `{tool}` in the image, or let the healthcheck use a program that is there, for example `python3 -c` with urllib.",
    there: "the healthcheck of `{service}` runs `{tool}`, which is there, and that reports a failure"
  },
  doc: {
    title: "The healthcheck's program is not in the image",
    what: "A healthcheck runs inside the container, so its program must be there. Slim images have neither curl nor wget. The service works, but Docker calls it unhealthy, and whoever waits for its health waits for ever.",
    confusedWith: {
      "healthcheck-wrong-target": "there the program runs, and asks a wrong address",
      "command-not-found": "there the program that is missing is the service's own"
    }
  },
  inspect(view) {
    return healthchecks(view).flatMap(({ service, tool, waiting, place, cite }) => {
      const image = imageOf(view, service);
      const places = placesOf(place);
      if (!image || !places || !certainlyLacks(image, tool)) return [];
      const [first] = waiting;
      return {
        severity: first ? "error" : "warning",
        subject: service,
        cites: [cite],
        places,
        summary: first ? { text: "gated", params: { service, tool, waiting: `\`${first.subject}\`` } } : { text: "ungated", params: { service, tool } },
        fix: { text: "fix", params: { tool } }
      };
    });
  },
  judge(view) {
    return failingHealthchecks(view).map((check) => {
      const { service, tool, health, places, isGate: isGate2 } = check;
      const params = { service, tool };
      if (!check.isToolMissing) {
        return tool === "" ? SILENT : { is: "cleared", because: { text: "there", params } };
      }
      return {
        is: "cause",
        confidence: "certain",
        severity: isGate2 ? "error" : "warning",
        subject: service,
        effects: [{ effect: "unhealthy", on: service }],
        cites: [health],
        places,
        summary: { text: "summary", params },
        fix: { text: "fix", params: { tool } }
      };
    });
  }
});

// src/causes/ask/healthchecks/healthcheck-answers.ts
var ERROR_ANSWERS = /* @__PURE__ */ new Set([22, 8]);
function goodAnswer(view, service) {
  return exchangesVia(view, "direct").find((exchange) => {
    const status = statusOf(exchange) ?? 500;
    return exchange.body.backend === service && exchange.body.method === "GET" && status < 400;
  });
}
function refusalOf(view, { service, lastExit }, path) {
  const log = view.of("app.log", service).findLast(({ body }) => body.code === "access" && withoutQuery(body.path) === path);
  if (log?.body.code === "access") {
    const { status } = log.body;
    return status >= 300 && status < 500 ? { status, log } : null;
  }
  return ERROR_ANSWERS.has(lastExit) ? { status: phrase("an-error"), log: null } : null;
}

// src/causes/ask/healthchecks/healthcheck-hosts.ts
function refusedHost(view, check) {
  const { service, url } = check;
  if (url === null) return null;
  for (const log of view.of("app.log", service).toReversed()) {
    if (log.body.code !== "host-rejected") continue;
    const { host } = log.body;
    if (hostName(host) === url.hostname) return { check, host, log };
  }
  return null;
}
function refusedHealthchecks(view) {
  return failingHealthchecks(view).flatMap((check) => refusedHost(view, check) ?? []);
}

// src/causes/ask/written/app-routes.ts
function routeOf(view, service, method, path) {
  const found = view.of("app.route", service).filter(({ body }) => body.method === method || body.method === "ANY" || body.method === "*");
  return found.find(({ body }) => matches(body.path, path)) ?? null;
}
function tellsAll(view, service) {
  const routes = view.of("app.route", service);
  return routes.length > 1 && routes.every(({ body }) => body.sure);
}
function matches(pattern, path) {
  const wanted = pattern.split("/").filter(Boolean);
  const parts2 = path.split("/").filter(Boolean);
  if (/[*]|\{path\}$/.test(pattern)) return path.startsWith(pattern.split(/[*{]/)[0] ?? "");
  return wanted.length === parts2.length && !path.includes("//") && wanted.every((part, index) => part === parts2[index] || /^\{.*\}$/.test(part));
}

// src/causes/ask/written/servers.ts
var VALUE = String.raw`["']?([^\s"']+)`;
function option(long, short, flags) {
  const brief = short === void 0 ? "" : `|${short}[= ]*`;
  return new RegExp(String.raw`(?:^|\s)(?:${long}[= ]+${brief})${VALUE}`, flags);
}
var NUMBER = /(?:^|\s)["']?(\d{2,5}|\$[^\s"']+)["']?(?=\s|$)/;
var SERVERS3 = [
  {
    ...{ name: "uvicorn", host: "127.0.0.1", port: 8e3 },
    pattern: /(?:^|[\s/])uvicorn(?=\s)(?!\.)(.*)$/s,
    hostOption: option("--host"),
    portOption: option("--port"),
    otherwise: /\s--(?:uds|fd)\b/,
    variables: ["UVICORN_HOST", "UVICORN_PORT"]
  },
  {
    ...{ name: "gunicorn", host: "127.0.0.1", port: 8e3 },
    pattern: /(?:^|[\s/])gunicorn(?=\s)(.*)$/s,
    bindOption: option("--bind", "-b", "g"),
    variables: ["PORT", "GUNICORN_CMD_ARGS"],
    files: /gunicorn\.conf\.py$/
  },
  {
    ...{ name: "hypercorn", host: "127.0.0.1", port: 8e3 },
    pattern: /(?:^|[\s/])hypercorn(?=\s)(.*)$/s,
    bindOption: option("--(?:insecure-|quic-)?bind", "-b", "g"),
    variables: []
  },
  {
    ...{ name: "daphne", host: "127.0.0.1", port: 8e3 },
    pattern: /(?:^|[\s/])daphne(?=\s)(.*)$/s,
    hostOption: option("--bind", "-b"),
    portOption: option("--port", "-p"),
    // Twisted's descriptions of an address, a socket, a descriptor.
    otherwise: /\s(?:-e|-u|--endpoint|--unix-socket|--fd)/,
    variables: []
  },
  {
    ...{ name: "flask", host: "127.0.0.1", port: 5e3 },
    pattern: /(?:^|[\s/])flask\s(?:.*\s)?run\b(.*)$/s,
    hostOption: option("--host", "-h"),
    portOption: option("--port", "-p"),
    variables: ["FLASK_RUN_HOST", "FLASK_RUN_PORT"],
    // With python-dotenv, which may be there.
    files: /(?:^|\/)\.(?:flask)?env$/
  },
  {
    ...{ name: "runserver", host: "127.0.0.1", port: 8e3 },
    pattern: /manage\.py\s+runserver\b(.*)$/s,
    bindOption: /(?:^|\s)["']?((?:[^\s"'-][^\s"']*:)?(?:\d{2,5}|\$[^\s"']+))["']?(?=\s|$)/g,
    variables: []
  },
  {
    ...{ name: "http.server", host: "0.0.0.0", port: 8e3 },
    pattern: /python[\d.]*\s+-m\s+http\.server\b(.*)$/s,
    hostOption: option("--bind", "-b"),
    portOption: NUMBER,
    variables: []
  },
  {
    ...{ name: "php -S", host: "", port: 0 },
    pattern: /(?:^|[\s/])php\s+-S(\s.*)$/s,
    bindOption: /^\s+(\S+)/g,
    variables: []
  }
];

// src/causes/ask/written/start-line.ts
var SHELL = /^(?:\/(?:usr\/)?bin\/)?(?:ba|da|a)?sh$/;
var startLine = onceOf((view, name) => {
  const service = serviceOf(view, name);
  if (!service) return null;
  const { words, saidBy: saidBy2, instruction } = startWords(view, name);
  if (words.length === 0) return null;
  const cite = instruction ?? service;
  const place = instruction ? instruction.seen.place ?? null : keyPlace(service, saidBy2 ?? "");
  const [first = "", second = ""] = words;
  if (SHELL.test(first) && /^-[a-z]*c$/.test(second)) {
    return { text: words[2] ?? "", shell: true, place, cite };
  }
  const isShellForm = cite.kind === "dockerfile.instruction" && cite.body.form === "shell";
  const text17 = words.join(" ");
  const inner = /^(?:exec\s+)?(?:\/bin\/)?(?:ba|da|a)?sh\s+-[a-z]*c\s+(["'])(.*)\1\s*$/s.exec(text17);
  if (inner) return { text: inner[2] ?? "", shell: true, place, cite };
  return { text: text17, shell: isShellForm, place, cite };
});
function stepsOf(line) {
  if (!line.shell) return [{ by: "", text: line.text.trim() }];
  const parts2 = line.text.split(/(&&|\|\||;|\n|(?<![>&])&(?![>&\d]))/);
  const steps2 = [];
  for (let index = 0; index < parts2.length; index += 2) {
    steps2.push({
      by: index === 0 ? "" : parts2[index - 1] ?? "",
      text: (parts2[index] ?? "").trim()
    });
  }
  return steps2;
}
function usesScript(line, path) {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const isIt = (word2) => word2 === path || word2 === name || word2 === `./${name}` || word2?.endsWith(`/${name}`) === true;
  if (new RegExp(`(?:chmod|sed|dos2unix)[^;&|]*${name.replace(/\W/g, "\\$&")}`).test(line.text)) {
    return null;
  }
  for (const { text: text17 } of stepsOf(line)) {
    const words = text17.replace(/^exec\s+/, "").split(/\s+/);
    if (isIt(words[0])) return "runs";
    if (SHELL.test(words[0] ?? "") && words.slice(1).some(isIt)) return "reads";
    if (!line.shell && /\.sh$/.test(words[0] ?? "") && isIt(words[1])) return "runs";
  }
  return null;
}

// src/causes/ask/written/listening.ts
var listening = onceOf(
  (view, service) => ofNginx(view, service) ?? ofCommand(view, service)
);
function ofCommand(view, service) {
  const line = startLine(view, service);
  if (!line) return null;
  const served = stepsOf(line).flatMap(({ text: text17 }) => SERVERS3.flatMap((one) => match(one, text17)));
  const [only, ...others] = served;
  if (!only || others.length > 0) return null;
  return addressOf(view, service, only, line);
}
var OTHERS2 = /(?:^|[\s/])(?:install|add|echo|printf|which|type|test|command\s+-v|p?grep|pkill|killall|cat|tail|cp|mv|rm|ls|mkdir|chmod|chown|touch|\S+\.py)\s/;
function match(server, text17) {
  const plain2 = text17.replace(/\$\{(\w+)[^{}]*\}/g, "$$$1");
  const found = server.pattern.exec(plain2);
  const options = found?.[1];
  if (!found || options === void 0) return [];
  return OTHERS2.test(`${plain2.slice(0, found.index)} `) ? [] : [{ server, options }];
}
function addressOf(view, service, { server, options }, { cite, place, text: text17 }) {
  const preset = server.variables.some((name) => isSet2(view, service, name) || text17.includes(`${name}=`)) || hasSettings(view, service, server) || mayHoldOptions(options);
  if (server.otherwise?.test(options)) return null;
  const found = server.bindOption ? boundTo(server, server.bindOption, options, preset) : toldApart(server, options, preset);
  return found && { ...found, server: server.name, cite, place };
}
function boundTo(server, option2, options, preset) {
  const binds = [...options.matchAll(option2)].map(([, value = ""]) => value);
  if (binds.some((bind) => /unix:|fd:|^\//.test(bind))) return null;
  if (binds.length === 0) {
    if (preset || server.port === 0 || /(?:^|\s)(?:-c|--config\b)/.test(options)) return null;
    return { ports: [server.port], host: server.host, written: null };
  }
  const addresses = binds.map((bind) => parts(bind, server));
  if (addresses.some(({ port: port2 }) => port2 === null)) return null;
  const [host = null, ...others] = new Set(addresses.map((address) => address.host));
  const ports = addresses.flatMap(({ port: port2 }) => port2 ?? []);
  return { ports, host: others.length === 0 ? host : null, written: host };
}
function toldApart(server, options, preset) {
  const host = server.hostOption?.exec(options)?.[1] ?? null;
  const port2 = server.portOption?.exec(options)?.[1] ?? null;
  const isPlain2 = (value) => value !== null && !value.includes("$");
  if (preset && !(isPlain2(host) && isPlain2(port2))) return null;
  if (port2 !== null && !/^\d+$/.test(port2)) return null;
  const written = isPlain2(host) ? host : null;
  return {
    ports: [port2 === null ? server.port : Number(port2)],
    host: host === null ? server.host : written,
    written
  };
}
function isSet2(view, service, name) {
  const inCompose = view.of("compose.service", service)[0]?.body.environment.includes(name);
  const inImage = view.of("dockerfile.instruction", service).some(({ body, seen }) => body.instruction === "ENV" && seen.quote?.includes(name) === true);
  return inCompose === true || inImage;
}
function hasSettings(view, service, { files }) {
  return files !== void 0 && view.of("repo.path", service).some(({ body }) => body.role === "settings" && files.test(body.path));
}
function mayHoldOptions(options) {
  return /(?:^|\s)(?!-)\S+\s+["']?\$(?:\w+|[@*])["']?(?=\s|$)|^\s*["']?\$(?:\w+|[@*])["']?(?=\s|$)/.test(
    options
  );
}
function parts(bind, server) {
  const [, host, port2] = /^(?:(.*):)?(\d+)$/.exec(bind) ?? [];
  if (port2 === void 0) {
    return { host: bind, port: bind.includes("$") || bind.includes(":") ? null : server.port };
  }
  if (host === "") return { host: "0.0.0.0", port: Number(port2) };
  return { host: host?.includes("$") ? "" : host ?? server.host, port: Number(port2) };
}
function ofNginx(view, service) {
  const lines = view.of("nginx.directive", service);
  const listens = lines.filter(({ body }) => body.name === "listen");
  const [first] = listens;
  if (!first || !hasOwnMain(view, service)) return null;
  const ports = listens.flatMap(({ body }) => {
    const written = body.args[0] ?? "";
    const port2 = /^(?:.*:)?(\d+)$/.exec(written)?.[1];
    return port2 === void 0 ? [] : [Number(port2)];
  });
  if (ports.length === 0) return null;
  const about = { server: "nginx", cite: first, place: first.seen.place };
  return { ...about, ports: [...new Set(ports)], host: null, written: null };
}
function isLoopbackAddress(host) {
  return host !== null && (host === "localhost" || host.startsWith("127.") || /^\[?::1\]?$/.test(host));
}

// src/causes/deployment/healthcheck-wrong-target.ts
var text = {
  gated: "The healthcheck of `{service}` asks port {port}, but {server} in it listens on {open}: it always fails, and {waiting} waits for it and is never started.",
  ungated: "The healthcheck of `{service}` asks port {port}, but {server} in it listens on {open}: Docker calls `{service}` unhealthy although it works, as soon as somebody looks at that.",
  unknown: "The healthcheck of `{service}` asks for {path}, and no route of its source has that path: unless something else answers there, it always fails.",
  declare: "Let the healthcheck ask for a path that the application has, or add {path} to it.",
  localhost: "The healthcheck of `{service}` asks busybox wget for localhost, which is ::1 first where the container has IPv6, but nginx listens on IPv4 only.",
  loopback: "Ask for {better}, or let nginx `listen [::]:{port};` as well.",
  port: "The healthcheck of `{service}` asks port {port}, where nothing listens: `{service}` listens on {open}. So Docker calls `{service}` unhealthy, although it works.",
  path: "The healthcheck of `{service}` asks for {path}, and `{service}` answers {status}. So Docker calls it unhealthy, although it works.",
  address: "The healthcheck of `{service}` asks {asked}, but `{service}` listens on {open} only, its address on the network. So Docker calls `{service}` unhealthy, although it works.",
  bind: "Let the server in `{service}` listen on 0.0.0.0, which is all addresses of its container: where it is started, the name of the container (`hostname`, or the variable `HOSTNAME`, which Next.js takes) stands for one address only.",
  fix: "Let the healthcheck ask for what `{service}` does serve: {better}.",
  missing: "the healthcheck of `{service}` cannot even run: `{tool}` is not there",
  host: "`{service}` refuses the healthcheck for its host name {host}, whatever path it asks for",
  right: "the healthcheck of `{service}` asks a port on which it listens"
};
var healthcheck_wrong_target_default = defineCause({
  id: "healthcheck-wrong-target",
  layer: "deployment",
  severity: "error",
  needs: ["container.health", "listener"],
  wants: ["compose.service", "dockerfile.instruction", "http.exchange", "app.log"],
  text,
  doc: {
    title: "The healthcheck asks the wrong address",
    what: "The healthcheck asks a port on which the service does not listen, or a path that the service refuses. The service works, but Docker calls it unhealthy, and whoever waits for its health waits for ever.",
    confusedWith: {
      "allowed-hosts-missing": "there port and path are right, and the host name is not allowed",
      "healthcheck-tool-missing": "there the healthcheck's program does not exist",
      "backend-not-running": "there the healthcheck is right: the service does not work",
      "dependency-unhealthy-blocks-up": "that is what follows when somebody waits for the health"
    }
  },
  inspect(view) {
    return healthchecks(view).flatMap((check) => {
      const known2 = listening(view, check.service);
      if (!check.url) return [];
      if (!known2) return askedOverIpv6(view, check, check.url);
      return known2.ports.includes(portOf(check.url)) ? [...askedForNothing(view, check, check.url), ...askedOverIpv6(view, check, check.url)] : askedElsewhere(check, check.url, known2);
    });
  },
  judge(view) {
    return failingHealthchecks(view).map((check) => {
      const { service, url, tool } = check;
      if (check.isToolMissing) {
        return { is: "cleared", because: { text: "missing", params: { service, tool } } };
      }
      const listening2 = view.of("listener", service);
      if (!url || listening2.length === 0) return SILENT;
      const refused = refusedHost(view, check);
      if (refused) {
        const { host } = refused;
        return { is: "cleared", because: { text: "host", params: { service, host } } };
      }
      const works2 = goodAnswer(view, service);
      return wrongPort(check, url, listening2, works2) ?? wrongAddress(check, url, listening2, works2) ?? wrongPath(check, url, refusalOf(view, check, url.pathname), works2) ?? {
        is: "cleared",
        because: { text: "right", params: { service } }
      };
    });
  }
});
function common({ service, isGate: isGate2, places }) {
  return {
    is: "cause",
    severity: isGate2 ? "error" : "warning",
    subject: service,
    effects: [{ effect: "unhealthy", on: service }],
    places
  };
}
function wrongPort(check, url, listening2, works2) {
  const { service, health } = check;
  const ports = [...new Set(listening2.map(({ body }) => body.port))];
  const port2 = Number(url.port) || (url.protocol === "https:" ? 443 : 80);
  if (ports.includes(port2)) return null;
  const open = ports.join(", ");
  const path = works2 ? withoutQuery(works2.body.path) : url.pathname;
  const better = phrase("path-on-port", { path, port: open });
  const mended = `${url.hostname}:${open}${path}`;
  return {
    ...common(check),
    confidence: "certain",
    cites: [health, ...listening2, ...works2 ? [works2] : []],
    summary: { text: "port", params: { service, port: port2, open } },
    fix: { text: "fix", params: { service, better } },
    edits: ports.length === 1 ? rewrite(check.places[0], url.host + url.pathname, mended) : []
  };
}
function wrongAddress(check, { host, hostname, port: port2 }, listening2, works2) {
  const there = listening2.filter(({ body }) => body.port === (Number(port2) || 80));
  const [first] = there;
  const isReached = there.some(
    ({ body }) => body.loopback || ["0.0.0.0", "::"].includes(body.address)
  );
  if (!first || !works2 || isReached || !isLoopback(hostname)) return null;
  const { service, health } = check;
  const open = `${first.body.address}:${first.body.port}`;
  return {
    ...common(check),
    confidence: "certain",
    cites: [health, ...there, works2],
    summary: { text: "address", params: { service, asked: host, open } },
    fix: { text: "bind", params: { service } }
  };
}
function wrongPath(check, { host, pathname: path }, refused, works2) {
  if (!refused || !works2) return null;
  const { service, health } = check;
  const { status, log } = refused;
  const better = withoutQuery(works2.body.path);
  return {
    ...common(check),
    confidence: log ? "certain" : "likely",
    cites: [health, ...log ? [log] : [], works2],
    summary: { text: "path", params: { service, path, status } },
    fix: { text: "fix", params: { service, better } },
    edits: rewrite(check.places[0], host + path, host + better)
  };
}
function askedElsewhere({ service, waiting, place, cite }, url, known2) {
  const places = placesOf(place, known2.place);
  if (!places) return [];
  const [first] = waiting;
  const open = known2.ports.join(", ");
  const better = `${url.hostname}:${open}${url.pathname}`;
  const params = { service, port: portOf(url), open, server: known2.server };
  return [
    {
      severity: first ? "error" : "warning",
      subject: service,
      cites: [cite, known2.cite],
      places,
      summary: first ? { text: "gated", params: { ...params, waiting: `\`${first.subject}\`` } } : { text: "ungated", params },
      fix: { text: "fix", params: { service, better } },
      edits: known2.ports.length === 1 ? rewrite(place, url.host + url.pathname, better) : []
    }
  ];
}
function askedForNothing(view, { service, place, cite }, { pathname: path }) {
  const places = placesOf(place);
  if (!places || !tellsAll(view, service) || routeOf(view, service, "GET", path)) return [];
  return [
    {
      severity: "warning",
      subject: service,
      cites: [cite],
      places,
      summary: { text: "unknown", params: { service, path } },
      fix: { text: "declare", params: { path } }
    }
  ];
}
function askedOverIpv6(view, { service, tool, place, cite }, url) {
  const places = placesOf(place);
  const port2 = portOf(url);
  if (!places || url.hostname !== "localhost" || tool !== "wget") return [];
  if (!isAlpineNginx(view, service, port2)) return [];
  const better = `127.0.0.1${url.port === "" ? "" : `:${url.port}`}${url.pathname}`;
  return [
    {
      severity: "warning",
      subject: service,
      cites: [cite],
      places,
      summary: { text: "localhost", params: { service } },
      fix: { text: "loopback", params: { better, port: port2 } },
      edits: rewrite(place, url.host + url.pathname, better)
    }
  ];
}

// src/causes/ask/written/clashes.ts
function clashes(view) {
  const services = view.all("compose.service").filter(({ body }) => body.ports.some(({ host }) => host !== null));
  return services.flatMap(
    (service, index) => services.slice(0, index).flatMap((other) => {
      const profiles = together(service, other);
      if (profiles === void 0) return [];
      return service.body.ports.flatMap(({ host, address }, at) => {
        const same = other.body.ports.findIndex(
          (one) => one.host === host && overlap(one.address, address)
        );
        if (host === null || same < 0) return [];
        const places = placesOf(
          keyPlace(service, `ports.${at}`, `ports.${at}.published`, "ports"),
          keyPlace(other, `ports.${same}`, `ports.${same}.published`, "ports")
        );
        return places ? [{ service, other, port: host, profiles, places }] : [];
      });
    })
  );
}
function overlap(one, other) {
  return one === void 0 || other === void 0 || one === other;
}
function together({ body: one }, { body: other }) {
  if (one.enabled && other.enabled) return null;
  if (one.enabled !== other.enabled) {
    const off = one.enabled ? other : one;
    const on = one.enabled ? one : other;
    return on.profiles.length === 0 ? or(off.profiles) : void 0;
  }
  return one.profiles.find((profile) => other.profiles.includes(profile));
}

// src/causes/deployment/host-port-already-allocated.ts
var host_port_already_allocated_default = defineCause({
  id: "host-port-already-allocated",
  layer: "deployment",
  severity: "error",
  needs: ["compose.failure"],
  wants: ["compose.service"],
  text: {
    choose: "Publish another port of the host for one of them: the left number in `ports:` is free to choose.",
    clash: "`{service}` and `{other}` both publish host port {port}: only one of them can have it, and the other does not start.",
    profile: "`{service}` and `{other}` both publish host port {port}: with profile {profiles} turned on, only one of them can have it, and the other does not start.",
    summary: "`{service}` cannot start: port {port} of this machine is already in use by another process or container.",
    fix: "Stop what uses port {port} on this machine, or publish another port: the left number in `ports:` is free to choose."
  },
  doc: {
    title: "A host port is already taken",
    what: '`ports: "8034:8034"` needs port 8034 of the host for itself. When something else listens there already, Docker cannot start the container.',
    confusedWith: {
      "backend-port-in-use-in-container": "there two servers in one container want the same port"
    }
  },
  inspect(view) {
    return clashes(view).map(({ service, other, port: port2, profiles, places }) => {
      const params = { service: service.subject, other: other.subject, port: port2 };
      return {
        severity: profiles === null ? "error" : "warning",
        subject: service.subject,
        cites: [service, other],
        places,
        summary: profiles === null ? { text: "clash", params } : { text: "profile", params: { ...params, profiles } },
        fix: { text: "choose", params: {} }
      };
    });
  },
  judge(view) {
    const failures = view.all("compose.failure").filter(({ body }) => body.code === "port-allocated");
    return failures.slice(0, 1).map((failure) => {
      const port2 = failure.body.what.split(":").at(-1) ?? "";
      const service = failure.subject || ownerOf(view.all("compose.service"), port2);
      const index = composed(view, service)?.body.ports.findIndex(
        ({ host }) => String(host) === port2
      );
      const clash = clashes(view).find((one) => one.profiles === null && String(one.port) === port2);
      if (clash) {
        const other = [clash.service, clash.other].find(({ subject }) => subject !== service);
        return {
          is: "cause",
          confidence: "certain",
          subject: service,
          effects: [{ effect: "not-started", on: service }],
          cites: [failure, clash.service, clash.other],
          places: clash.places,
          summary: { text: "clash", params: { service, other: other?.subject ?? "", port: port2 } },
          fix: { text: "choose", params: {} }
        };
      }
      return {
        is: "cause",
        confidence: "certain",
        subject: service,
        effects: [{ effect: "not-started", on: service }],
        cites: [failure],
        places: [
          ...index === void 0 || index < 0 ? [] : placeOf(view, service, `ports.${index}`),
          ...placeOf(view, service, "ports")
        ],
        summary: { text: "summary", params: { service, port: port2 } },
        fix: { text: "fix", params: { port: port2 } }
      };
    });
  }
});
function ownerOf(services, port2) {
  return services.find(({ body }) => body.ports.some(({ host }) => String(host) === port2))?.subject ?? "";
}

// src/causes/deployment/image-arch-mismatch.ts
var image_arch_mismatch_default = defineCause({
  id: "image-arch-mismatch",
  layer: "deployment",
  severity: "error",
  needs: ["container.state", ["app.log", "compose.failure"]],
  wants: END_EVIDENCE,
  text: {
    script: "`{service}` cannot start: the script {path} does not say in its first line what runs it, so the kernel takes it for a program, and for none that it knows (exec format error).",
    marked: "`{service}` cannot start: the script {path} begins with a byte order mark, three bytes that editors do not show. So the kernel does not find `#!` at its very beginning, and takes it for a program (exec format error).",
    binary: "`{service}` cannot start: {path} is no program for this machine's processor (exec format error). Image or program were made for another one, mostly ARM instead of x86-64 or the other way round.",
    "binary-on-machine": "`{service}` cannot start: {path} is no program for this machine's processor (exec format error). It was made for another one, mostly ARM instead of x86-64 or the other way round.",
    unmark: "Save {file} as UTF-8 without a byte order mark (BOM): most editors offer that where they save; or `sed -i '1s/^\\xEF\\xBB\\xBF//' {file}`.",
    shebang: "Write `#!/bin/sh` as the very first line of {file}.",
    rebuild: "Build the image for the platform on which it runs (`docker buildx build --platform linux/amd64,linux/arm64`, or `platform:` at the service), and let downloads in the Dockerfile depend on `TARGETARCH`.",
    "rebuild-on-machine": "Install the build of the program for this machine's processor (`uname -m` names it)."
  },
  doc: {
    title: "The program is for another processor",
    what: "The kernel does not recognise what it shall execute: an image or a downloaded program for ARM on an x86-64 host, or the other way round. A start script without `#!/bin/sh` as its first line gives the same message.",
    confusedWith: {
      "missing-interpreter-or-libc": 'there the kernel says "no such file or directory"',
      "illegal-instruction-cpu": "there the program starts, and then meets an unknown instruction"
    }
  },
  judge(view) {
    return endsBecause(view, "exec-format").map((ended) => {
      const { service, reason } = ended;
      const { path, script } = reason;
      const place = script?.seen.place;
      const isText = script !== null && script.body.shebang === null;
      const kind = script?.body.marked ? "marked" : "script";
      const start = startCommandPlaces(view, service);
      return {
        ...neverServed(ended, ...isText ? [script] : []),
        places: isText && place ? [place, ...start] : [...start, ...imagePlaces(view, service)],
        summary: { text: isText ? kind : "binary", params: { service, path } },
        fix: isText ? {
          text: kind === "marked" ? "unmark" : "shebang",
          params: { file: place?.file ?? path }
        } : { text: "rebuild", params: {} }
      };
    });
  }
});

// src/causes/deployment/network-addresses-taken.ts
var CODES = { "addresses-taken": "taken", "addresses-exhausted": "exhausted" };
var network_addresses_taken_default = defineCause({
  id: "network-addresses-taken",
  layer: "deployment",
  severity: "error",
  needs: ["compose.failure"],
  wants: ["container.state"],
  text: {
    taken: "Docker cannot make the network {network}: the addresses that the compose file gives to it belong to another network of this machine. So nothing is started.",
    exhausted: "Docker cannot make the network {network}: all addresses that this machine has for networks are given away. So nothing is started.",
    "fix-taken": "Give the network another `subnet`, or none: then Docker takes addresses that are free. `docker network prune` removes networks that nobody uses any more.",
    "fix-exhausted": "Remove networks that nobody uses any more (`docker network prune`), most often those of stacks that were never taken down; or let Docker have smaller networks (`default-address-pools` in /etc/docker/daemon.json)."
  },
  doc: {
    title: "No addresses for the stack's network",
    what: "Each network of Docker has a range of addresses of its own. A range that the compose file states may overlap with another network of the machine, and a machine that has kept the networks of some thirty stacks has no range left. Compose then starts nothing.",
    confusedWith: {
      "external-network-missing": "there a network that compose is told to find does not exist",
      "networks-not-shared": "there the networks exist, and nginx and backend are on different ones",
      "host-port-already-allocated": "there a port is taken, and not the addresses of a network"
    }
  },
  judge(view) {
    return view.all("compose.failure").flatMap((failure) => {
      const { code, what: network } = failure.body;
      if (code !== "addresses-taken" && code !== "addresses-exhausted") return [];
      return [
        {
          is: "cause",
          confidence: "certain",
          subject: failure.subject,
          effects: heldUp(view, failure),
          cites: [failure],
          places: failure.seen.place ? [failure.seen.place] : [],
          summary: { text: CODES[code], params: { network } },
          fix: { text: `fix-${CODES[code]}`, params: {} },
          command: "docker network ls --quiet | xargs docker network inspect --format '{{.Name}} {{range .IPAM.Config}}{{.Subnet}} {{end}}'"
        }
      ];
    });
  }
});

// src/causes/deployment/old-image-not-rebuilt.ts
var UNKNOWN_ROUTE = /* @__PURE__ */ new Set([404, 405, 501]);
var old_image_not_rebuilt_default = defineCause({
  id: "old-image-not-rebuilt",
  layer: "deployment",
  severity: "error",
  needs: ["http.exchange"],
  wants: ["container.image", "repo.commit", "compose.service"],
  text: {
    summary: "`{service}` answers {request} with {status}, and it may not be the code of this commit that does: its image {image} was built on this machine before the commit was made ({age}), and nothing in the compose file builds it again.",
    fix: "Build the image before the stack is started (`docker build -t {image} \u2026`), or give `{service}` a `build:` in the compose file and start with `docker compose up --build`.",
    fresh: "the image of `{service}` is younger than the commit"
  },
  doc: {
    title: "The image is older than the code",
    what: "A service names an image that something else builds. When that is forgotten, the stack runs yesterday's code: what was added or mended since is not there, and reading the source does not explain what is seen.",
    confusedWith: {
      "location-uri-double-or-stripped-prefix": "there the backend has the route, and nginx asks for another path",
      "unhandled-exception-500": "there the code of this commit raises"
    }
  },
  judge(view) {
    const commit = view.all("repo.commit")[0];
    return view.all("container.image").map((image) => {
      const service = image.subject;
      const written = composed(view, service)?.body;
      if (!commit || !written?.image || written.build || !image.body.isLocal) return SILENT;
      const failed = exchangesVia(view, "direct").find(
        (one) => one.body.backend === service && (statusOf(one) ?? 0) >= 400
      );
      const status = failed ? statusOf(failed) : null;
      if (!failed || status === null) return SILENT;
      const minutes = (Date.parse(commit.body.at) - Date.parse(image.body.createdAt)) / 6e4;
      if (minutes <= 0) return { is: "cleared", because: { text: "fresh", params: { service } } };
      const { method, path } = failed.body;
      return {
        is: "cause",
        confidence: UNKNOWN_ROUTE.has(status) ? "likely" : "possible",
        subject: service,
        effects: [{ effect: status >= 500 ? "server-error" : "app-rejected", on: service }],
        cites: [image, commit, failed],
        places: [...placeOf(view, service, "image"), ...placeOf(view, service, "")],
        summary: {
          text: "summary",
          params: {
            service,
            request: `${method} ${withoutQuery(path)}`,
            status,
            image: written.image,
            age: inWords4(minutes)
          }
        },
        fix: { text: "fix", params: { service, image: written.image } }
      };
    });
  }
});
function inWords4(minutes) {
  if (minutes < 2) return phrase("a-minute");
  if (minutes < 120) return phrase("minutes", { count: Math.ceil(minutes) });
  return minutes < 2880 ? phrase("hours", { count: Math.round(minutes / 60) }) : phrase("days", { count: Math.round(minutes / 1440) });
}

// src/causes/ask/starts/refused-starts.ts
var START_EVIDENCE = [
  "container.state",
  "container.event",
  "listener",
  "app.log"
];
function refusedStarts(view, isReason) {
  const fatal = view.all("nginx.error").filter(({ body }) => body.level === "emerg");
  return [...new Set(fatal.map(({ subject }) => subject))].flatMap(
    (service) => {
      const lines = fatal.filter(({ subject }) => subject === service);
      const last = lines.at(-1);
      if (!last || !isReason(last.body)) return [];
      const line = lines.findLast(({ body }) => isReason(body) && body.name !== null) ?? last;
      const [state] = view.of("container.state", service);
      if (!state) return [{ service, line, confidence: "likely", cites: [line] }];
      const isIdle = idleServices(view).some((idle) => idle.service === service);
      return isIdle ? [{ service, line, confidence: "certain", cites: [line, state] }] : [];
    }
  );
}

// src/causes/deployment/read-only-rootfs.ts
var READ_ONLY = 30;
var read_only_rootfs_default = defineCause({
  id: "read-only-rootfs",
  layer: "deployment",
  severity: "error",
  needs: ["nginx.error"],
  wants: [...START_EVIDENCE, "compose.service", "container.config"],
  text: {
    summary: "nginx does not start: it has to write {path}, and the file system of its container is read-only.",
    "summary-on-machine": "nginx does not start: it has to write {path}, and the file system there is read-only.",
    fix: "Keep `read_only: true` and give `{service}` a tmpfs for each folder that nginx writes: its temporary folders (/var/cache/nginx in the official image, /var/lib/nginx in Debian's) and the one of its pid file (/run or /var/run).",
    "fix-on-machine": "See why it is read-only: `findmnt` shows how it is mounted, `dmesg` whether the kernel did that after a fault of the disk; in the unit of `{service}`, `ProtectSystem=` makes folders read-only that no `ReadWritePaths=` names."
  },
  doc: {
    title: "nginx cannot write, because its container is read-only",
    what: "With `read_only: true` nothing in the container can be written but mounts. nginx makes its temporary folders and a pid file at every start, and ends when it cannot (errno 30).",
    confusedWith: {
      "client-body-temp-unwritable": "there nginx runs, and only larger uploads fail",
      "nginx-user-missing": "there the start fails for the user, before anything is written"
    }
  },
  judge(view) {
    const starts = refusedStarts(
      view,
      ({ code, errno }) => errno === READ_ONLY && (code === "temp-file-failed" || code === "file-failed")
    );
    return starts.map(({ service, line, confidence, cites }) => {
      const [config] = view.of("container.config", service);
      return {
        is: "cause",
        confidence,
        subject: service,
        effects: [{ effect: "not-started", on: service }],
        cites: [...cites, ...config?.body.readOnly ? [config] : []],
        places: [...placeOf(view, service, "read_only"), ...placeOf(view, service, "")],
        summary: { text: "summary", params: { path: line.body.name ?? phrase("its-own-files") } },
        fix: { text: "fix", params: { service } }
      };
    });
  }
});

// src/causes/deployment/server-library-incompatible-upgrade.ts
var server_library_incompatible_upgrade_default = defineCause({
  id: "server-library-incompatible-upgrade",
  layer: "deployment",
  severity: "error",
  needs: ["container.state", "app.log"],
  wants: END_EVIDENCE,
  text: {
    own: "`{service}` cannot start: its code uses something of the package `{lacking}` that the installed version does not have ({message}).",
    package: "`{service}` cannot start: the installed package `{asking}` was made for another version of {lacking} ({message}).",
    change: "Adapt the code at {where} to the installed version, or install the version for which it was written, and pin it (`package==1.2`) so that a rebuild brings no other one.",
    pin: "Install versions that fit each other, and pin all of them, for example with a lock file: without pins every rebuild, and every new base image, brings what is newest on that day.",
    "pin-on-machine": "Install versions that fit each other, and pin all of them, for example with a lock file: without pins every installation brings what is newest on that day."
  },
  doc: {
    title: "An upgraded library no longer fits",
    what: "A rebuild brought a newer release of a library, directly or through the base image, and a name that the code or another package imports from it is gone. The application fails while it is loaded, although nobody changed its code.",
    confusedWith: {
      "python-missing-dependency": "there the package is not installed at all",
      "import-time-exception": "there the project's own code is what fails"
    }
  },
  judge(view) {
    return endsBecause(view, "library-changed").map((ended) => {
      const { service, reason } = ended;
      const { asking, exception } = reason;
      const lacking = reason.lacking ?? phrase("another-package");
      const { origin, message } = exception;
      const own = origin ? [origin] : [];
      const installed = [...installPlaces(view, service), ...startCommandPlaces(view, service)];
      const where = whereRaised(origin, phrase("end-of-log"));
      return {
        ...neverServed(ended),
        places: asking === null ? [...own, ...installed] : [...installed, ...own],
        ...asking === null ? {
          summary: { text: "own", params: { service, lacking, message } },
          fix: { text: "change", params: { where } }
        } : {
          summary: { text: "package", params: { service, asking, lacking, message } },
          fix: { text: "pin", params: {} }
        }
      };
    });
  }
});

// src/causes/deployment/service-images-differ.ts
var ON_ITS_WAY = /* @__PURE__ */ new Set(["updating", "rollback_started"]);
var STOPPED = /* @__PURE__ */ new Set(["paused", "rollback_paused"]);
var service_images_differ_default = defineCause({
  id: "service-images-differ",
  layer: "deployment",
  severity: "error",
  // Elsewhere than in a Swarm there are none, and nothing to be missed.
  needs: ["http.exchange"],
  wants: ["swarm.service", "task.state", "compose.service"],
  text: {
    names: "{tasks} tasks of `{service}` run {count} different images ({images}), and now one of them answers, now another: {request} got {status} {failed} of {asked} times.",
    builds: "{tasks} tasks of `{service}` run {count} different builds of `{image}` ({images}), and now one of them answers, now another: {request} got {status} {failed} of {asked} times.",
    fix: "Give each build a tag of its own, or deploy by digest, and bring all tasks to the same one: `docker service update --force --image IMAGE {service}`.",
    updating: "the tasks of `{service}` differ because an update is on its way",
    same: "all tasks of `{service}` run the same image"
  },
  doc: {
    title: "Tasks of one service run different images",
    what: "A tag is looked up when a task starts. Where the same tag was given to another build meanwhile (`:latest`, an image that was built on the node itself, nodes that pulled at different times), tasks of one service run different code: the same request succeeds or fails, depending on which one it meets.",
    confusedWith: {
      "service-update-failed": "there an update began to replace the tasks, and was stopped",
      "alias-collision-shared-network": "there containers of different services share a name",
      "old-image-not-rebuilt": "there all run the same image, and it is too old"
    }
  },
  judge(view) {
    return backendsOf(view).map((name) => {
      const mixed = mixedAnswers(view, name);
      const [service] = view.of("swarm.service", name);
      const tasks = view.of("task.state", name).filter(({ body }) => body.state === "running");
      const [first, ...others] = tasks;
      if (!mixed || !service || !first || others.length === 0) return SILENT;
      if (STOPPED.has(service.body.update ?? "")) return SILENT;
      const named5 = new Set(tasks.map(({ body }) => shortly(body.image)));
      const built = new Set(tasks.flatMap(({ body }) => body.imageId ?? []).map(shortly));
      const images = named5.size > 1 ? named5 : built;
      const params = { service: name };
      if (images.size < 2) {
        const isKnown = tasks.every(({ body }) => body.imageId !== null);
        return isKnown ? { is: "cleared", because: { text: "same", params } } : SILENT;
      }
      if (ON_ITS_WAY.has(service.body.update ?? ""))
        return { is: "cleared", because: { text: "updating", params } };
      const { failed, asked: asked2, status } = mixed;
      return {
        is: "cause",
        confidence: "likely",
        subject: name,
        effects: [{ effect: status >= 500 ? "server-error" : "app-rejected", on: name }],
        cites: [first, ...others, failed[0]],
        places: [...placeOf(view, name, "image")],
        summary: {
          text: named5.size > 1 ? "names" : "builds",
          params: {
            ...{ service: name, tasks: tasks.length, count: images.size, status },
            image: shortly(first.body.image),
            images: [...images].toSorted().join(", "),
            request: requestOf(failed[0]),
            ...{ failed: failed.length, asked: asked2 }
          }
        },
        fix: { text: "fix", params },
        command: `docker service ps --no-trunc ${name}`
      };
    });
  }
});
function shortly(image) {
  return image.replace(/(sha256:[0-9a-f]{12})[0-9a-f]+/, "$1");
}
function mixedAnswers(view, service) {
  const own = exchangesVia(view, "proxied").filter(
    ({ body }) => (body.backend ?? view.plan.backend?.service) === service
  );
  for (const asked2 of Map.groupBy(own, ({ body }) => body.check).values()) {
    const failed = asked2.filter((exchange) => (statusOf(exchange) ?? 0) >= 400);
    const isGoodNow = asked2.some((exchange) => (statusOf(exchange) ?? 500) < 400);
    const [first, ...more] = failed;
    if (!first || !isGoodNow) continue;
    const all = [first, ...more];
    return { failed: all, asked: asked2.length, status: statusOf(first) ?? 0 };
  }
  return null;
}

// src/causes/deployment/service-not-started.ts
var BEFORE_START = {
  "build-failed": "build",
  "pull-failed": "pull",
  other: "refused"
};
var KEYS = {
  "build-failed": ["build"],
  "pull-failed": ["image", "build"],
  other: []
};
var service_not_started_default = defineCause({
  id: "service-not-started",
  layer: "deployment",
  severity: "error",
  needs: ["compose.failure"],
  wants: ["compose.service", "container.state"],
  text: {
    build: "The image of {service} cannot be built: `{what}` fails{code}. So nothing is started.",
    unbuilt: "The image of {service} cannot be built: {detail}",
    stage: "The image of {service} cannot be built: the compose file asks for the stage `{what}` (`target`), and the Dockerfile has none of that name.",
    registry: "The image {what} of {service} cannot be had, because its registry does not answer this machine: {detail}",
    engine: "The image of {service} cannot be built: Docker cannot give the step `{what}` a network ({detail}). The step itself has not run.",
    pull: "The image {what} of {service} cannot be had: {detail}",
    "refused-all": "Nothing is started, because Docker refuses it: {detail}",
    refused: "{service} is not started, because Docker refuses it: {detail}",
    "fix-build": "Repair that step; `docker compose build {name}` shows its whole output. Files that a step needs have to be copied before it, and must not be in .dockerignore.",
    "fix-unbuilt": "Mend what that message names; `docker compose build` shows at once whether it still fails.",
    "fix-stage": "Write the name that stands behind `AS` in the Dockerfile, or leave `target:` away: then the last stage is built.",
    "fix-registry": "Check the name of the registry, and DNS, proxy and network of this machine; `docker pull {what}` shows at once whether it still fails.",
    "fix-engine": "Build once more. If it fails again, nothing in this repository mends it: Docker's own network is broken on that machine, and Docker makes it anew when it is restarted.",
    "fix-pull": "Check the image's name and tag, and that this machine may pull it (`docker pull {what}`); images of your own need a `build:` or a login to their registry.",
    "fix-refused-all": "Mend what that message names; `docker compose up` shows at once whether it still fails.",
    "fix-refused": "Mend what that message names; `docker compose up {name}` shows at once whether it still fails."
  },
  doc: {
    title: "The service never gets a container",
    what: "An image cannot be pulled, or a step of its build fails: compose stops before any process runs, and with it the rest of the stack. Where Docker refuses a container for another reason, like a limit that the kernel does not allow, its own words are quoted.",
    confusedWith: {
      "build-input-missing": "there a file or folder that the build is told to take is not there",
      "external-network-missing": "there the images are there, and a network is not",
      "backend-not-running": "there the container was made, and its process ended",
      "container-name-conflict": "there the image is there, and the container's name is taken",
      "host-port-already-allocated": "there the container was made, and lacks its host port",
      "dependency-unhealthy-blocks-up": "there compose waits for another service"
    }
  },
  judge(view) {
    return view.all("compose.failure").flatMap((failure) => {
      const { code, exitCode, detail, engine } = failure.body;
      if (!isBeforeStart(code) || !isAlone(view, failure)) return [];
      const staged = stageIn(view, failure);
      const name = staged?.subject ?? failure.subject;
      const what = whatOf(view, failure);
      const service = name === "" ? phrase("a-service") : `\`${name}\``;
      const params = { service, what, detail: lastLine(detail) };
      const ended = exitCode === null ? "" : phrase("exit-code-aside", { code: exitCode });
      const kind = BEFORE_START[code];
      const { place } = failure.seen;
      const text17 = staged ? "stage" : wordsFor3(failure, kind);
      return [
        {
          is: "cause",
          confidence: "certain",
          subject: name,
          effects: heldUp(view, failure),
          cites: [failure],
          places: [
            ...place && !engine ? [place] : [],
            ...staged ? placeOf(view, name, "build.target") : [],
            ...KEYS[code].flatMap((key) => placeOf(view, name, key)),
            ...placeOf(view, name, "")
          ],
          summary: { text: text17, params: { ...params, code: ended } },
          fix: { text: `fix-${text17}`, params: { name, what } }
        }
      ];
    });
  }
});
function stageIn(view, { body: { code, what, exitCode } }) {
  if (code !== "build-failed" || exitCode !== null || what === "") return void 0;
  return view.all("compose.service").find(({ body }) => body.build?.target === what);
}
function wordsFor3({ subject, body }, kind) {
  if (body.engine) return "engine";
  if (kind === "build") return body.exitCode === null ? "unbuilt" : kind;
  if (kind === "pull") return isUrl(body.what) ? "registry" : kind;
  return subject === "" ? "refused-all" : kind;
}
function isUrl(what) {
  return /^https?:/.test(what);
}
function isBeforeStart(code) {
  return code in BEFORE_START;
}
function isAlone(view, { subject, body }) {
  if (body.code !== "other") return true;
  const others = view.all("compose.failure").some((one) => one.body.code !== "other");
  const hasRun = view.all("container.state").some(
    (state) => (subject === "" || state.subject === subject) && state.body.status !== "absent" && state.body.status !== "created"
  );
  return !others && !hasRun;
}
function whatOf(view, { subject, body }) {
  const isNamed = body.code !== "pull-failed" || !(body.what === "" || isUrl(body.what));
  return isNamed ? body.what : composed(view, subject)?.body.image ?? body.what;
}
function lastLine(detail) {
  return detail.trim().split("\n").at(-1) ?? "";
}

// src/causes/deployment/service-scaled-to-zero.ts
var service_scaled_to_zero_default = defineCause({
  id: "service-scaled-to-zero",
  layer: "deployment",
  severity: "error",
  needs: ["container.state"],
  // Elsewhere than in a Swarm there is none, and nothing to be missed.
  wants: ["swarm.service", "compose.service"],
  text: {
    composed: "`{service}` has no container: compose is told to run none of it (`scale: 0`).",
    once: "Take the 0 of `scale:` or `deploy.replicas:` away. Who wants no container of it by default can start one with `docker compose up --scale {service}=1`.",
    summary: "`{service}` is scaled to 0: the Swarm runs no task of it, as it was told.",
    fix: "Scale it up again: `docker service scale {service}=1` (in CapRover the app's instance count)."
  },
  doc: {
    title: "The service is scaled to zero",
    what: "A Swarm, and compose, run as many containers of a service as they are told to, and somebody told them to run none: with `scale: 0` in the compose file, or in CapRover by an app's instance count. Nothing failed, so no log says anything; nginx finds nobody behind the name.",
    confusedWith: {
      "backend-not-running": "there a task should run, and does not",
      "service-not-started": "there the image cannot be had, so every task is rejected"
    }
  },
  judge(view) {
    const asked2 = [.../* @__PURE__ */ new Set([view.plan.proxy?.service ?? "", ...backendsOf(view)])];
    return asked2.flatMap((name) => {
      const composedAs = composed(view, name);
      if (composedAs?.body.scale === 0 && composedAs.body.enabled) {
        return {
          is: "cause",
          confidence: "certain",
          subject: name,
          effects: [{ effect: "not-started", on: name }],
          cites: [composedAs, ...view.of("container.state", name)],
          places: ["scale", "deploy.replicas", ""].flatMap((key) => placeOf(view, name, key)),
          summary: { text: "composed", params: { service: name } },
          fix: { text: "once", params: { service: name } }
        };
      }
      const [service] = view.of("swarm.service", name);
      if (service?.body.wanted !== 0) return SILENT;
      return {
        is: "cause",
        confidence: "certain",
        subject: name,
        effects: [{ effect: "not-started", on: name }],
        cites: [service],
        places: [],
        summary: { text: "summary", params: { service: name } },
        fix: { text: "fix", params: { service: name } },
        command: `docker service scale ${name}=1`
      };
    });
  }
});

// src/causes/ask/ends/loops.ts
var DOWN_EVIDENCE = [
  "app.log",
  "container.event",
  "listener",
  "http.exchange",
  "compose.service",
  "dockerfile.instruction"
];
function downAs(view, idle) {
  const { service, state, ends: ends2 } = idle;
  const code = exitOf(idle);
  const { status, restartCount } = state.body;
  const isUpAgain = status === "running" && restartCount === 0;
  const hasEnded = status === "exited" || status === "restarting" || ends2.length > 0 && !isUpAgain;
  const hasServed = view.of("app.log", service).some(({ body }) => SERVED.has(body.code));
  if (code === 0 && hasEnded && !hasServed && !wasAsked(view, service)) return "done";
  if (wasStoppedLast(view, service) || state.body.keeper?.over) return "otherwise";
  const isAgain = ends2.length > 1 || restartCount > 1 || status === "restarting";
  return isAgain && code !== null ? "looping" : "otherwise";
}
var SERVED = /* @__PURE__ */ new Set([
  "access",
  "ready",
  "worker-recycled",
  "worker-started"
]);
function wasAsked(view, service) {
  return view.of("container.event", service).some(({ body }) => body.action === "kill" || body.action === "stop");
}
function wasStoppedLast(view, service) {
  const told2 = view.of("container.event", service).filter(({ body }) => body.of === "unit");
  const last = (action) => told2.findLastIndex(({ body }) => body.action === action);
  return last("stop") > last("start");
}
function backendsDown(view, as) {
  const backends = backendsOf(view);
  const proxy = view.plan.proxy?.service;
  return idleServices(view).filter(
    (idle) => (backends.length === 0 ? idle.service !== proxy : backends.includes(idle.service)) && downAs(view, idle) === as
  );
}
function notUp({ service, state, ends: ends2 }) {
  const notStarted2 = { effect: "not-started", on: service };
  return {
    is: "cause",
    confidence: "certain",
    subject: service,
    effects: [notStarted2],
    from: [notStarted2],
    cites: [state, ...ends2.slice(-1)]
  };
}
function codeInWords(code) {
  return MEANINGS[code] ?? "";
}
var MEANINGS = {
  2: phrase("usage-error"),
  126: phrase("found-not-executable"),
  127: phrase("command-unknown"),
  137: phrase("killed"),
  143: phrase("asked-to-stop")
};

// src/causes/deployment/service-update-failed.ts
var GATEWAY2 = /* @__PURE__ */ new Set([502, 504]);
var UNKNOWN_ROUTE2 = /* @__PURE__ */ new Set([404, 405, 501]);
var service_update_failed_default = defineCause({
  id: "service-update-failed",
  layer: "deployment",
  severity: "error",
  needs: ["container.state"],
  // Elsewhere than in a Swarm there is none, and nothing to be missed.
  wants: [...DOWN_EVIDENCE, "swarm.service"],
  text: {
    paused: "The update of `{service}` to `{image}` stands still: its task {task} failed (`{error}`), so the Swarm paused it. It goes neither on nor back.",
    "rollback-paused": "The update of `{service}` failed, and so did the way back: its task {task} failed (`{error}`), so the Swarm paused the rollback.",
    before: "The update of `{service}` to `{image}` stands still: its task {task} failed (`{error}`), so the Swarm paused it. The other tasks are still those of the deployment before, and they answer {request} with {status}.",
    back: "The last update of `{service}`, to `{image}`, failed, and the Swarm rolled it back: its task {task} failed (`{error}`). So it is the deployment before that answers {request} with {status}.",
    "back-said": "The last update of `{service}`, to `{image}`, failed, and the Swarm rolled it back: its task {task} failed (`{error}`) and printed last `{said}`. So it is the deployment before that answers {request} with {status}.",
    fix: "Mend why the task failed, and deploy again. Until then `docker service rollback {service}` brings the deployment before back.",
    again: "Mend why the task failed, and deploy again: the deployment that was to be tested does not run."
  },
  doc: {
    title: "An update of the service failed, and the Swarm stopped it",
    what: "A Swarm replaces the tasks of a service one after the other, and watches each new one for a while. When one fails, it pauses the update (without another word it does so), or puts the deployment before back (`--update-failure-action rollback`). The command that deployed has long returned, so nobody hears of it: visitors meet the old deployment, or nobody.",
    confusedWith: {
      "old-image-not-rebuilt": "there the image that runs is the one that was meant",
      "crash-loop-generic": "that names the loop of the tasks itself, where nothing says why",
      "service-images-differ": "there no update failed, and tasks differ all the same"
    }
  },
  judge(view) {
    const idle = Map.groupBy(idleServices(view), ({ service }) => service);
    return backendsOf(view).flatMap((name) => {
      const [service] = view.of("swarm.service", name);
      const failed = service?.body.failed;
      if (!service || !failed) return [];
      const stopped = { service, failed, ...groundsOf(view, name) };
      const tasks = view.of("container.state", name).length;
      const isIdle = tasks > 0 && idle.get(name)?.length === tasks;
      return [...isIdle ? [nobodyServes(stopped)] : [], theOldOnesServe(stopped, view)];
    });
  }
});
function groundsOf(view, name) {
  return {
    grounds: {
      is: "cause",
      subject: name,
      places: placeOf(view, name, "image"),
      command: `docker service ps --no-trunc ${name}`
    }
  };
}
function nobodyServes({ service, failed, grounds }) {
  const { update } = service.body;
  if (update !== "paused" && update !== "rollback_paused") return SILENT;
  const notStarted2 = { effect: "not-started", on: service.subject };
  return {
    ...grounds,
    confidence: "certain",
    effects: [notStarted2],
    from: [notStarted2],
    cites: [service],
    summary: {
      text: update === "paused" ? "paused" : "rollback-paused",
      params: paramsOf(service, failed)
    },
    fix: { text: "fix", params: { service: service.subject } }
  };
}
function theOldOnesServe({ service, failed, grounds }, view) {
  const name = service.subject;
  const refused = refusedBy(view, name);
  if (!refused) return SILENT;
  const { exchange, status } = refused;
  const params = {
    ...paramsOf(service, failed),
    said: failed.said.replaceAll("`", "'"),
    ...askedIn(exchange),
    status
  };
  const goBack = { text: "fix", params: { service: name } };
  const isPaused = service.body.update === "paused" || service.body.update === "rollback_paused";
  return {
    ...grounds,
    confidence: UNKNOWN_ROUTE2.has(status) ? "likely" : "possible",
    effects: [{ effect: status >= 500 ? "server-error" : "app-rejected", on: name }],
    cites: [service, exchange],
    summary: { text: isPaused ? "before" : failed.said === "" ? "back" : "back-said", params },
    fix: isPaused ? goBack : AGAIN
  };
}
var AGAIN = { text: "again", params: {} };
function shortly2(task) {
  const [slot, id] = task.split(".").slice(-2);
  return id === void 0 ? task : `${slot} (${id.slice(0, 12)})`;
}
function paramsOf({ subject }, { image, task, error }) {
  return {
    ...{ service: subject, task: shortly2(task), error: error || "?" },
    image: image.split("@", 1)[0] ?? image
  };
}
function refusedBy(view, service) {
  for (const exchange of view.all("http.exchange")) {
    const status = statusOf(exchange);
    if ((exchange.body.backend ?? view.plan.backend?.service) === service && status !== null && status >= 400 && !GATEWAY2.has(status))
      return { exchange, status };
  }
  return null;
}
function askedIn({ body }) {
  return { request: `${body.method} ${withoutQuery(body.path)}` };
}

// src/causes/deployment/unit-restarts-hidden.ts
var unit_restarts_hidden_default = defineCause({
  id: "unit-restarts-hidden",
  layer: "deployment",
  severity: "warning",
  needs: ["unit.state", "container.state"],
  wants: ["container.event", "listener", "app.log", "compose.service"],
  text: {
    summary: "systemd has started `{unit}` again {times}. With `Type={type}` a start counts as done before the program has loaded, so `systemctl is-active {unit}` right after a restart says active, and a deployment that asks only this is green.",
    fix: "Let the deployment ask the application itself: repeat `curl --fail` on its health path for as long as a start may take, and compare NRestarts (`systemctl show -p NRestarts {unit}`) before and after."
  },
  doc: {
    title: "A crash loop that systemctl is-active does not show",
    what: "A unit with Restart= that ends at each start is active for a moment every few seconds. `systemctl is-active` right after a restart meets such a moment, and the deployment is called a success. NRestarts and the sub-state auto-restart show the loop.",
    confusedWith: {
      "unit-not-running": "there systemd has given up, or nobody started it",
      "crash-loop-generic": "that names the loop itself, where nothing says why"
    }
  },
  judge(view) {
    const idle = idleServices(view).map(({ service }) => service);
    return view.all("unit.state").map((fact) => {
      const { subject: service, body } = fact;
      const isWanted = backendsOf(view).includes(service) && idle.includes(service);
      const isLooping = body.sub.startsWith("auto-restart") || body.restarts > 1;
      const isBlind2 = ["simple", "exec", "idle"].includes(body.type);
      const hasGivenUp = body.active === "failed" || body.active === "inactive";
      if (!isWanted || !isLooping || !isBlind2 || hasGivenUp) return SILENT;
      const { unit, type, restarts } = body;
      const times = restarts === 0 ? phrase("at-least-once") : restarts === 1 ? phrase("once") : phrase("times", { count: restarts });
      const notStarted2 = { effect: "not-started", on: service };
      return {
        is: "cause",
        confidence: "certain",
        subject: service,
        effects: [notStarted2],
        from: [notStarted2],
        cites: [fact],
        places: [...placeOf(view, service, "restart"), ...placeOf(view, service, "")],
        summary: { text: "summary", params: { unit, type, times } },
        fix: { text: "fix", params: { unit } }
      };
    });
  }
});

// src/causes/ask/requests/host-rejections.ts
var REFUSALS = [400, 403, 421];
var STARLETTE = "Invalid host header";
function hostRejections(view) {
  const asked2 = rejectedRequests(view);
  return asked2.length === 0 && isExcerpt(view) ? toldRejections(view) : asked2;
}
function toldRejections(view) {
  return view.all("app.log").flatMap((log) => {
    const host = hostIn(log);
    if (host === null) return [];
    const route = view.all("nginx.route")[0];
    const isLabel = /^[a-z][\w-]*(?::\d+)?$/i.test(host) && hostName(host) !== "localhost";
    const isUpstreamName = isLabel || upstreamNames(route).includes(hostName(host));
    const { subject: service } = log;
    return [{ service, exchange: void 0, status: 400, log, route, host, isUpstreamName }];
  });
}
function rejectedRequests(view) {
  return proxiedWith(view, ...REFUSALS).flatMap((exchange) => {
    const service = exchange.body.backend ?? view.plan.backend?.service ?? "";
    const route = nginxRouteOf(view, exchange);
    const sent = route?.body.upstreamHost.value || null;
    const logs = view.of("app.log", service).filter(
      ({ body, seen }) => body.code === "host-rejected" && duringExchange(exchange, seen.at)
    );
    const log = logs.find((one) => hostIn(one) === sent) ?? logs.at(-1);
    if (!log && !saysSo(exchange)) return [];
    const host = (log && hostIn(log)) ?? sent;
    const isUpstreamName = host !== null && upstreamNames(route).includes(hostName(host));
    const status = statusOf(exchange) ?? 400;
    return [{ service, exchange, status, log, route, host, isUpstreamName }];
  });
}
function hostIn({ body }) {
  return body.code === "host-rejected" ? body.host : null;
}
function saysSo({ body }) {
  return body.outcome.is === "answered" && body.outcome.body.trim() === STARLETTE;
}
function upstreamNames(route) {
  const handler = route?.body.handler;
  if (handler?.is !== "proxied") return [];
  return [handler.target, ...handler.servers.map(({ host }) => host)].map(hostName);
}

// src/causes/host-security/allowed-hosts-missing.ts
var text2 = {
  summary: "`{service}` refuses requests with {status}, because `{host}`, the name that visitors use, is not among the hosts that it accepts.",
  fix: "Add `{host}` to the hosts that `{service}` accepts (Django: ALLOWED_HOSTS; Rails: config.hosts; Starlette: allowed_hosts; Vite: server.allowedHosts).",
  upstream: "the refused Host `{host}` is nginx's own name for the backend, not a public one",
  check: "`{service}` refuses its own healthcheck: that asks as `{host}`, which is not among the hosts that it accepts. So it counts as unhealthy, although it works.",
  ask: 'Add `{host}` to the hosts that `{service}` accepts, or let the healthcheck ask under a name that it does accept: `curl -f -H "Host: \u2026"`.'
};
var allowed_hosts_missing_default = defineCause({
  id: "allowed-hosts-missing",
  layer: "host-security",
  severity: "error",
  needs: [["http.exchange", "app.log"]],
  wants: ["nginx.route", "compose.service", "container.health", "dockerfile.instruction"],
  text: text2,
  doc: {
    title: "The application does not allow the public host name",
    what: "Frameworks check the Host header against a list, so that nobody makes them write wrong links. A name that is not on the list is refused before any view runs, Django with 400, although nginx did everything right.",
    confusedWith: {
      "healthcheck-wrong-target": "there the healthcheck asks a wrong port or path",
      "host-header-not-forwarded": "there the refused Host is the name in proxy_pass"
    }
  },
  judge(view) {
    const checks = refusedHealthchecks(view).map(({ check, host, log }) => {
      const { service, health } = check;
      return {
        is: "cause",
        confidence: "certain",
        severity: check.isGate ? "error" : "warning",
        subject: service,
        effects: [{ effect: "unhealthy", on: service }],
        cites: [log, health],
        places: [...hostPlaces(view, service), ...check.places],
        summary: { text: "check", params: { service, host } },
        fix: { text: "ask", params: { service, host } }
      };
    });
    const requests = hostRejections(view).map((rejection) => {
      const { service, exchange, log, route, host, status } = rejection;
      const [first] = [exchange, log].flatMap((fact) => fact ?? []);
      if (host === null || host.includes(",") || !first) return SILENT;
      if (rejection.isUpstreamName) {
        return { is: "cleared", because: { text: "upstream", params: { host } } };
      }
      if (log?.body.code === "host-rejected" && log.body.reason === "malformed") return SILENT;
      return {
        is: "cause",
        confidence: log && exchange ? "certain" : "likely",
        subject: service,
        effects: [{ effect: "app-rejected", on: service }],
        cites: [first, ...[log, route].flatMap((fact) => fact ?? [])],
        places: hostPlaces(view, service),
        summary: { text: "summary", params: { service, status, host } },
        fix: { text: "fix", params: { host, service } }
      };
    });
    return [...checks, ...requests];
  }
});
function hostPlaces(view, service) {
  const names = composed(view, service)?.body.environment ?? [];
  const variables = names.filter((name) => /(?:ALLOWED|TRUSTED)_?HOST/i.test(name));
  return [
    ...variables.flatMap((name) => placeOf(view, service, `environment.${name}`)),
    ...placeOf(view, service, "environment"),
    ...placeOf(view, service, "")
  ];
}

// src/causes/ask/requests/token-refusals.ts
var OF_A_TOKEN = /\bCSRF (?:Failed: CSRF|(?:session )?token (?:is |was )?(?:missing|mismatch|invalid|not found|incorrect|has expired|from))|\b(?:invalid|missing|verify) CSRF token/i;
var OF_EITHER = /\bCSRF verification failed/i;
function tokenRefusals(view) {
  return [...exchangesVia(view, "proxied"), ...exchangesVia(view, "direct")].filter((exchange) => {
    const { outcome } = exchange.body;
    const status = statusOf(exchange) ?? 0;
    if (status < 400 || status >= 500 || outcome.is !== "answered") return false;
    if (OF_A_TOKEN.test(outcome.body)) return true;
    return OF_EITHER.test(outcome.body) && view.looked("app.log", exchange.body.backend ?? void 0);
  });
}

// src/causes/host-security/csrf-token-missing.ts
var csrf_token_missing_default = defineCause({
  id: "csrf-token-missing",
  layer: "host-security",
  severity: "error",
  needs: ["http.exchange"],
  wants: ["app.log"],
  text: {
    summary: "`{service}` refuses {request} with {status}: its protection against forged requests (CSRF) wants a token, which the request does not bring, or not rightly. The path works, and other sizes, timeouts or limits of nginx change nothing.",
    fix: "If a program without a browser sends this request, take its route out of the protection (Django: `csrf_exempt`; Flask-WTF: `csrf.exempt`), and let it log in by a token in a header, not by a cookie. If browsers send it, give the check what they have: a step in `auth.steps` that gets the cookie and the token as JSON, and `auth.headers` that send it (Django: `X-CSRFToken`)."
  },
  doc: {
    title: "The request has no CSRF token",
    what: "Frameworks refuse a POST that a foreign page could have sent: it must bring a token that only their own pages know, in a header or a field, and the cookie that belongs to it. The answer is 403, in Flask-WTF 400, in Laravel 419. It is the application's own, and a direct request gets the same.",
    confusedWith: {
      "forwarded-headers-not-trusted": "there the request comes from the right page, and the application takes that for another origin",
      "nginx-access-denied-rule": "there nginx answers 403 itself",
      "nginx-client-max-body-size": "there nginx refuses the size, with 413"
    }
  },
  judge(view) {
    return tokenRefusals(view).slice(0, 1).map((exchange) => {
      const service = exchange.body.backend ?? view.plan.backend?.service ?? "";
      const { method, path, outcome } = exchange.body;
      const isByOrigin = view.of("app.log", service).some(({ body }) => body.code === "origin-rejected");
      if (isByOrigin || outcome.is !== "answered") return SILENT;
      return {
        is: "cause",
        confidence: "certain",
        subject: service,
        effects: [{ effect: "app-rejected", on: service }],
        cites: [exchange],
        places: [],
        summary: {
          text: "summary",
          params: { service, request: `${method} ${path}`, status: outcome.status }
        },
        fix: { text: "fix", params: {} }
      };
    });
  }
});

// src/causes/ask/configuration/directives.ts
function directivesFor(view, proxy, route, ...names) {
  const all = view.of("nginx.directive", proxy).filter(({ body }) => names.includes(body.name));
  if (!route) return all;
  const outer = all.filter(
    ({ body }) => body.context.at(-1) === "http" || body.context.length === 0
  );
  const levels = [
    within(all, route.location?.place),
    within(all, route.server?.place).filter(({ body }) => body.context.at(-1) === "server"),
    outer
  ];
  return levels.find((level) => level.length > 0) ?? [];
}
function within(lines, block) {
  const first = block?.line ?? null;
  if (!block || first === null) return [];
  return lines.filter(({ seen: { place } }) => {
    const line = place?.line ?? 0;
    return place?.file === block.file && line > first && line <= (block.endLine ?? first);
  });
}
function placesOfLines(lines) {
  return lines.flatMap(({ seen }) => seen.place ?? []);
}

// src/causes/ask/written/host-lines.ts
function twiceInOneBlock(view) {
  const hosts = view.all("nginx.directive").filter(
    ({ body }) => body.name === "proxy_set_header" && body.args[0]?.toLowerCase() === "host"
  );
  const alike = Map.groupBy(hosts, (line) => `${line.subject} ${pathTo(line.body.context)}`);
  const several = [...alike.values()].filter(({ length }) => length > 1).flat();
  const groups = Map.groupBy(several, (line) => blockOf(view, line));
  return [...groups].flatMap(([block, [first, second]]) => {
    const places = placesOf(first?.seen.place, second?.seen.place);
    if (block === null || !first || !second || !places) return [];
    const at = second.seen.place;
    return [{ lines: [first, second], places, other: `${at?.file}:${at?.line}` }];
  });
}
var countByPath = onceOf((view, proxy) => {
  const counts = /* @__PURE__ */ new Map();
  for (const { body } of view.of("nginx.directive", proxy)) {
    const path = pathTo([...body.context, [body.name, ...body.args].join(" ")]);
    counts.set(path, (counts.get(path) ?? 0) + 1);
  }
  return counts;
});
function pathTo(heads) {
  return heads.join("\0");
}
function blockOf(view, line) {
  const path = pathTo(line.body.context);
  const block = `${line.subject} ${path}`;
  if (countByPath(view, line.subject).get(path) === 1) return block;
  const around = enclosing(view, line, line.body.context.at(-1)?.split(" ")[0] ?? "");
  return around && `${block} ${around.seen.place?.file}:${around.seen.place?.line}`;
}

// src/causes/host-security/duplicate-host-header.ts
var text3 = {
  summary: "`{service}` refuses requests with {status}: they have two Host headers, which it reads as one, `{host}`. nginx sends both, because `proxy_set_header Host` is in force twice.",
  written: "`proxy_set_header Host` stands twice in one block, here and in {other}: nginx sends two Host headers, and most applications refuse that with 400.",
  fix: "Keep one `proxy_set_header Host` line for the location. An included file such as `proxy_params` has one of its own."
};
var duplicate_host_header_default = defineCause({
  id: "duplicate-host-header",
  layer: "host-security",
  severity: "error",
  needs: ["http.exchange"],
  wants: ["app.log", "nginx.route", "nginx.directive"],
  text: text3,
  doc: {
    title: "nginx sends two Host headers",
    what: "Each proxy_set_header line adds a header, and two lines for Host in one block make two headers; `include proxy_params;` beside a line of one's own is the usual way. The server joins them with a comma, and no list of allowed hosts has a name with a comma.",
    confusedWith: {
      "allowed-hosts-missing": "there the refused Host is one name, without a comma",
      "upstream-name-underscore-host": "there the name has an underscore"
    }
  },
  inspect(view) {
    return twiceInOneBlock(view).map(({ lines, places, other }) => ({
      severity: "error",
      subject: lines[0].subject,
      cites: lines,
      places,
      summary: { text: "written", params: { other } },
      fix: { text: "fix", params: {} }
    }));
  },
  judge(view) {
    return hostRejections(view).map((rejection) => {
      const { service, exchange, status, log, route, host } = rejection;
      if (!log || !host?.includes(",")) return SILENT;
      const proxy = view.plan.proxy?.service ?? route?.subject ?? "nginx";
      const isHost = ({ body }) => body.name === "proxy_set_header" && body.args[0]?.toLowerCase() === "host";
      const all = view.of("nginx.directive", proxy).filter(isHost);
      const here = within(all, route?.body.location?.place);
      const lines = here.length > 0 ? [...here, ...all.filter((one) => !here.includes(one))] : all;
      return {
        is: "cause",
        confidence: "certain",
        subject: proxy,
        effects: [{ effect: "app-rejected", on: service }],
        cites: [log, ...exchange ? [exchange] : [], ...lines.slice(0, 2)],
        places: lines.flatMap(({ seen }) => seen.place ?? []),
        summary: {
          text: "summary",
          params: { service, host, status }
        },
        fix: { text: "fix", params: {} }
      };
    });
  }
});

// src/causes/ask/configuration/inner-nginx.ts
function innerNginx(view, route, serviceAt2) {
  const handler = route?.body.handler;
  if (!route || handler?.is !== "proxied") return null;
  const [server] = handler.servers;
  const service = server ? serviceAt2(server.host) : null;
  return service !== null && service !== route.subject && view.of("nginx.directive", service).length > 0 ? service : null;
}
function turnedByInner(view, route, path, serviceAt2) {
  const inner = innerNginx(view, route, serviceAt2);
  if (inner === null) return null;
  const lines = view.of("nginx.directive", inner);
  const locations = lines.filter(({ body }) => body.name === "location");
  if (locations.some(({ body }) => body.args[0]?.startsWith("~"))) return null;
  const [pattern] = locations.map(({ body }) => body.args.at(-1) ?? "").filter((prefix) => path.startsWith(prefix)).sort((a, b) => b.length - a.length);
  const line = lines.find(
    ({ body }) => body.name === "proxy_pass" && body.context.at(-1)?.split(" ").at(-1) === pattern
  );
  const [, target, uri] = /^(https?:\/\/[^/$]+)(\/[^$]*)$/.exec(line?.body.args[0] ?? "") ?? [];
  if (!line || pattern === void 0 || target === void 0 || uri === void 0) return null;
  const sent = uri + path.slice(pattern.length);
  return sent === path ? null : { inner, line, pattern, sent, target };
}
var UNITS = { k: 2 ** 10, m: 2 ** 20, g: 2 ** 30 };
function allowedFurtherIn(view, route, bytes, serviceAt2) {
  const inner = innerNginx(view, route, serviceAt2);
  if (inner === null) return void 0;
  return view.of("nginx.directive", inner).find(({ body }) => {
    if (body.name !== "client_max_body_size") return false;
    const size = body.args[0]?.toLowerCase() ?? "";
    const allowed = Number.parseInt(size, 10) * (UNITS[size.slice(-1)] ?? 1);
    return allowed === 0 || allowed >= bytes;
  });
}

// src/causes/ask/requests/forwarded-headers.ts
function handedOn(view, route, header) {
  const lines = route ? view.of("nginx.directive", route.subject) : view.all("nginx.directive");
  const all = lines.filter(({ body }) => body.name === "proxy_set_header");
  const { modifier = "", pattern = "" } = route?.body.location ?? {};
  const own = ["location", modifier, pattern].filter((word2) => word2 !== "").join(" ");
  const inLocation = all.filter(({ body }) => body.context.at(-1) === own);
  const outside2 = all.filter(({ body }) => !body.context.some((one) => one.startsWith("location")));
  const inForce = inLocation.length > 0 ? inLocation : outside2;
  return inForce.findLast(({ body }) => body.args[0]?.toLowerCase() === header);
}
function hostWithoutPort(view, exchange) {
  const route = nginxRouteOf(view, exchange);
  const header = handedOn(view, route, "host");
  return header?.body.args[1] === "$host" ? header : void 0;
}
function protoHandedOn(view, exchange) {
  const route = nginxRouteOf(view, exchange);
  const header = handedOn(view, route, "x-forwarded-proto");
  const location = route?.body.location?.place;
  return {
    isMissing: view.looked("nginx.directive") && route !== void 0 && !header,
    cites: [header ?? route].filter((fact) => fact !== void 0),
    places: [header?.seen.place, location].flatMap((place) => place ?? []),
    location,
    overwritten: header && overwritten(view, route)
  };
}
function overwritten(view, route) {
  const inner = innerNginx(view, route, (host) => serviceAt(view, host));
  const lines = inner === null ? [] : view.of("nginx.directive", inner);
  const told2 = lines.filter(
    ({ body: { name, args } }) => name === "proxy_set_header" && args[0]?.toLowerCase() === "x-forwarded-proto"
  );
  const isSecure = lines.some(({ body }) => body.name === "listen" && body.args.includes("ssl"));
  const isPlain2 = told2.every(({ body }) => body.args[1] === "$scheme" || body.args[1] === "http");
  return isPlain2 && !isSecure ? told2[0] : void 0;
}

// src/causes/host-security/forwarded-headers-not-trusted.ts
var forwarded_headers_not_trusted_default = defineCause({
  id: "forwarded-headers-not-trusted",
  layer: "host-security",
  severity: "error",
  needs: ["app.log"],
  wants: [
    "http.exchange",
    "nginx.route",
    "nginx.directive",
    "compose.service",
    "container.network"
  ],
  text: {
    summary: "`{service}` refuses {path} with 403: the request comes from {origin}, and `{service}` believes that it was asked over another scheme. TLS ends at nginx, and `{service}` does not trust what nginx says about that.",
    missing: "`{service}` refuses {path} with 403: the request comes from {origin}, and `{service}` believes that it was asked over another scheme. TLS ends at nginx, and nginx does not tell `{service}` so.",
    overwritten: "`{service}` refuses {path} with 403: the request comes from {origin}, and `{service}` believes that it was asked over another scheme. TLS ends at `{proxy}`, which says so (X-Forwarded-Proto), but the nginx in `{inner}` behind it says http instead, as which it is asked itself.",
    keep: "Let `{inner}` hand the header on as it comes: `proxy_set_header X-Forwarded-Proto $http_x_forwarded_proto;`.",
    port: "`{service}` refuses {path} with 403: the request comes from {origin}, and nginx hands the host on without its port (`$host`). So to `{service}` that is another site.",
    "keep-port": "Hand the host on as the visitor's browser sends it, with its port: `proxy_set_header Host $http_host;`.",
    trust: 'Let the application trust nginx\'s header (Django: `SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")`; uvicorn: `--forwarded-allow-ips`; Express: trust proxy; Spring: server.forward-headers-strategy).',
    add: "Add `proxy_set_header X-Forwarded-Proto $scheme;` to the location, and let the application trust it (Django: SECURE_PROXY_SSL_HEADER).",
    other: "the refused origin {origin} is another host than the one that was asked"
  },
  doc: {
    title: "The application does not trust the proxy's headers",
    what: "Behind a proxy an application knows the visitor's address and scheme only from headers, and believes them only when told to. Else it takes https for http and nginx for the visitor: forms and uploads fail the cross-site check with 403, all visitors share one rate limit, links begin with http.",
    confusedWith: {
      "forwarded-proto-redirect-loop": "there the application redirects to https, for ever",
      "allowed-hosts-missing": "there the host name is refused, with 400"
    }
  },
  judge(view) {
    const logs = view.all("app.log").filter(({ body }) => body.code === "origin-rejected");
    return logs.slice(-1).map((log) => {
      if (log.body.code !== "origin-rejected") return SILENT;
      const { origin, path } = log.body;
      const exchange = proxiedWith(view, 403).find((one) => duringExchange(one, log.seen.at));
      if (view.looked("http.exchange") && !exchange) return SILENT;
      const asked2 = exchange && hostName(exchange.body.host);
      if (asked2 !== void 0 && URL.parse(origin)?.hostname !== asked2) {
        return { is: "cleared", because: { text: "other", params: { origin } } };
      }
      const refused = { service: log.subject, log, exchange, origin, path };
      const bare = URL.parse(origin)?.port ? hostWithoutPort(view, exchange) : void 0;
      return bare ? byPort3(refused, bare) : byScheme(view, refused);
    });
  }
});
function byScheme(view, refused) {
  const { service, log, exchange, origin, path } = refused;
  const { isMissing: isMissing2, cites, places, overwritten: overwritten2 } = protoHandedOn(view, exchange);
  if (overwritten2) return byInner(refused, cites, overwritten2);
  const own = [...placeOf(view, service, "environment"), ...placeOf(view, service, "")];
  return {
    is: "cause",
    confidence: exchange ? "certain" : "possible",
    subject: service,
    effects: [{ effect: "app-rejected", on: service }],
    cites: [log, ...exchange ? [exchange] : [], ...cites],
    places: isMissing2 ? [...places, ...own] : [...own, ...places],
    summary: { text: isMissing2 ? "missing" : "summary", params: { service, path, origin } },
    fix: { text: isMissing2 ? "add" : "trust", params: {} }
  };
}
function byInner({ service, log, exchange, origin, path }, told2, line) {
  const { place } = line.seen;
  const inner = line.subject;
  const proxy = told2[0]?.subject ?? inner;
  return {
    is: "cause",
    confidence: exchange ? "certain" : "possible",
    subject: service,
    effects: [{ effect: "app-rejected", on: service }],
    cites: [log, ...exchange ? [exchange] : [], line, ...told2],
    places: place ? [place] : [],
    summary: { text: "overwritten", params: { service, path, origin, proxy, inner } },
    fix: { text: "keep", params: { inner } },
    edits: rewrite(place, line.body.args[1] ?? "", "$http_x_forwarded_proto")
  };
}
function byPort3({ service, log, exchange, origin, path }, bare) {
  const { place } = bare.seen;
  return {
    is: "cause",
    confidence: exchange ? "certain" : "possible",
    subject: service,
    effects: [{ effect: "app-rejected", on: service }],
    cites: [log, ...exchange ? [exchange] : [], bare],
    places: place ? [place] : [],
    summary: { text: "port", params: { service, path, origin } },
    fix: { text: "keep-port", params: {} },
    edits: rewrite(place, "$host", "$http_host")
  };
}

// src/causes/ask/requests/https-loops.ts
var REDIRECTS = /* @__PURE__ */ new Set([301, 302, 303, 307, 308]);
function httpsLoops(view) {
  const direct = exchangesVia(view, "direct").filter(isToItself2);
  const found = exchangesVia(view, "proxied").flatMap((exchange) => {
    const route = nginxRouteOf(view, exchange);
    if (!isToItself2(exchange) || route && route.body.handler.is !== "proxied") return [];
    const twin = direct.find(({ body }) => body.route === exchange.body.route);
    const { url, outcome, backend } = exchange.body;
    const isFollowed = outcome.is === "answered" && outcome.redirects.length > 0;
    const isSecure = url.startsWith("https:") || isFollowed;
    if (!isSecure && !twin) return [];
    const service = backend ?? view.plan.backend?.service ?? "backend";
    return [{ service, exchange, twin, isSecure }];
  });
  const best = found.toSorted((a, b) => b.exchange.body.sentBytes - a.exchange.body.sentBytes);
  return best.filter((one, index) => best.findIndex((x) => x.service === one.service) === index);
}
function isToItself2(fact) {
  const { outcome, path } = fact.body;
  if (outcome.is !== "answered" || !REDIRECTS.has(statusOf(fact) ?? 0)) return false;
  const to = URL.parse(outcome.headers["location"] ?? "");
  return to?.protocol === "https:" && to.pathname === withoutQuery(path);
}

// src/causes/host-security/forwarded-proto-redirect-loop.ts
var HEADER = "proxy_set_header X-Forwarded-Proto $scheme;";
var HANDED_ON = "$http_x_forwarded_proto";
var FIX3 = { missing: "add", untrusted: "trust", plain: "hand", overwritten: "keep" };
var SWITCH = /SSL_REDIRECT|FORCE_(?:SSL|HTTPS)|(?:REDIRECT|ENFORCE|ONLY)_?HTTPS|HTTPS_(?:REDIRECT|ONLY)/;
var forwarded_proto_redirect_loop_default = defineCause({
  id: "forwarded-proto-redirect-loop",
  layer: "host-security",
  severity: "error",
  needs: ["http.exchange"],
  wants: ["nginx.route", "nginx.directive", "compose.service", "container.network"],
  text: {
    missing: "`{service}` redirects {request} to https for ever: the visitor is on https already, but nginx does not tell `{service}` so.",
    untrusted: "`{service}` redirects {request} to https for ever: the visitor is on https already and nginx says so (X-Forwarded-Proto), but `{service}` does not believe it.",
    plain: "`{service}` redirects {request} to https, and nothing in this stack speaks https: behind a proxy that does, nginx tells `{service}` http again, and the redirect never ends.",
    overwritten: "{request} is redirected to https for ever: `{proxy}` says that the visitor is on https already (X-Forwarded-Proto), but the nginx in `{inner}` behind it says http instead, as which it is asked itself.",
    keep: "Let `{inner}` hand the header on as it comes: `proxy_set_header X-Forwarded-Proto $http_x_forwarded_proto;`. The application is right.",
    add: "Add `proxy_set_header X-Forwarded-Proto $scheme;` to the location, and let the application trust it (Django: SECURE_PROXY_SSL_HEADER; Rails: assume_ssl; Express: trust proxy; Spring: server.forward-headers-strategy).",
    trust: 'Let the application trust the header (Django: `SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")`; Express: trust proxy; Spring: server.forward-headers-strategy), or let nginx alone redirect to https.',
    hand: "Where another proxy in front ends TLS, hand its header on: `proxy_set_header X-Forwarded-Proto $http_x_forwarded_proto;`. For a stack without TLS, switch the redirect off."
  },
  doc: {
    title: "The application redirects to https for ever",
    what: "TLS ends at the proxy, so the application itself is asked over http. Told to insist on https, it redirects every request to the URL that the visitor already has, unless it learns from X-Forwarded-Proto, and trusts, that https was used. Browsers say ERR_TOO_MANY_REDIRECTS; uploads lose their body.",
    confusedWith: {
      "forwarded-headers-not-trusted": "there the request is refused, not redirected",
      "https-to-plain-http": "there nginx speaks TLS to a backend that does not"
    }
  },
  judge(view) {
    const loops = httpsLoops(view).map((loop) => {
      const { exchange, twin, service, isSecure } = loop;
      const proto = protoHandedOn(view, exchange);
      if (isSecure && proto.overwritten) return overwrittenBy(loop, proto, proto.overwritten);
      const switches2 = (composed(view, service)?.body.environment ?? []).filter((name) => SWITCH.test(name)).flatMap((name) => placeOf(view, service, `environment.${name}`));
      const own = [...switches2, ...placeOf(view, service, "")];
      const text17 = isSecure ? proto.isMissing ? "missing" : "untrusted" : "plain";
      return {
        is: "cause",
        confidence: isSecure && twin ? "certain" : "likely",
        subject: service,
        effects: [{ effect: "app-rejected", on: service }],
        cites: [exchange, ...twin ? [twin] : [], ...proto.cites],
        places: text17 === "untrusted" ? [...own, ...proto.places] : [...proto.places, ...own],
        summary: {
          text: text17,
          params: {
            service,
            request: requestOf(exchange)
          }
        },
        fix: { text: FIX3[text17], params: {} },
        edits: text17 === "missing" ? putInside(proto.location, [HEADER]) : []
      };
    });
    const isFirst = (one, index) => loops.findIndex(({ subject }) => subject === one.subject) === index;
    return loops.filter(isFirst);
  }
});
function overwrittenBy({ exchange, twin, service }, { cites }, line) {
  const proxy = cites[0]?.subject ?? line.subject;
  const { place } = line.seen;
  const inner = line.subject;
  const request = requestOf(exchange);
  return {
    is: "cause",
    confidence: twin ? "certain" : "likely",
    subject: inner,
    effects: [
      { effect: "app-rejected", on: service },
      { effect: "app-rejected", on: inner }
    ],
    cites: [exchange, line, ...cites],
    places: place ? [place] : [],
    summary: { text: "overwritten", params: { request, proxy, inner } },
    fix: { text: "keep", params: { inner } },
    edits: rewrite(place, line.body.args[1] ?? "", HANDED_ON)
  };
}

// src/causes/host-security/host-header-not-forwarded.ts
var host_header_not_forwarded_default = defineCause({
  id: "host-header-not-forwarded",
  layer: "host-security",
  severity: "error",
  needs: [["http.exchange", "app.log"]],
  wants: ["nginx.route"],
  text: {
    summary: "`{service}` refuses requests with {status}, because their Host header says `{host}`. That is the name in `proxy_pass`: nginx sends it unless it is told to hand on the name that the visitor used.",
    fix: "Add `proxy_set_header Host $host;` to the location that proxies, and repeat there the `proxy_set_header` lines of the outer blocks: they count only where the location has none of its own.",
    malformed: "`{host}` is no valid host name, so it is refused wherever it comes from",
    forwarded: "nginx hands the visitor's Host on; `{service}` saw `{host}`"
  },
  doc: {
    title: "nginx does not hand the Host header on",
    what: "Unless told otherwise, nginx sends the name in proxy_pass as Host ($proxy_host). An application that checks the Host does not know that name and refuses the request, Django with 400.",
    confusedWith: {
      "upstream-name-underscore-host": "there the refused name has an underscore, and no list of allowed hosts helps",
      "allowed-hosts-missing": "there the refused Host is the public one, handed on rightly",
      "location-uri-double-or-stripped-prefix": "there the path is wrong, and the answer is 404"
    }
  },
  judge(view) {
    return hostRejections(view).map((rejection) => {
      const { service, exchange, log, route, host, status } = rejection;
      const [first] = [exchange, log].flatMap((fact) => fact ?? []);
      if (!rejection.isUpstreamName || !first || host === null) {
        const params = { service, host: host ?? phrase("another-name") };
        return { is: "cleared", because: { text: "forwarded", params } };
      }
      if (log?.body.code === "host-rejected" && log.body.reason === "malformed") {
        return { is: "cleared", because: { text: "malformed", params: { host } } };
      }
      const handler = route?.body.handler;
      const places = [
        route?.body.upstreamHost.place,
        handler?.is === "proxied" ? handler.place : null,
        route?.body.location?.place
      ];
      return {
        is: "cause",
        confidence: log && exchange && route ? "certain" : "likely",
        subject: view.plan.proxy?.service ?? route?.subject ?? "nginx",
        effects: [{ effect: "app-rejected", on: service }],
        cites: [first, ...[route, log].flatMap((fact) => fact ?? [])],
        places: places.flatMap((place) => place ?? []),
        summary: {
          text: "summary",
          params: {
            service,
            status,
            host
          }
        },
        fix: { text: "fix", params: {} }
      };
    });
  }
});

// src/causes/ask/requests/explained-failures.ts
function failuresExplainedBy(view, statuses, ...codes) {
  return proxiedWith(view, ...statuses).flatMap((exchange) => {
    const line = view.all("nginx.error").find((one) => codes.includes(one.body.code) && isFor(exchange, one));
    if (!line) return [];
    const route = nginxRouteOf(view, exchange);
    const service = exchange.body.backend ?? view.plan.backend?.service ?? "backend";
    return [{ exchange, line, route, service, request: requestOf(exchange) }];
  });
}
function badResponse({ exchange, line, service }, ...more) {
  return {
    is: "cause",
    confidence: "certain",
    subject: service,
    effects: [{ effect: "bad-response", on: service }],
    cites: [line, exchange, ...more]
  };
}
function rejectedByRule({ exchange, line }, ...more) {
  return {
    is: "cause",
    confidence: "certain",
    subject: line.subject,
    effects: [{ effect: "rejected", on: line.subject }],
    cites: [line, exchange, ...more]
  };
}
function isFor(exchange, line) {
  if (exchange.body.logged) return isAbout(line, exchange);
  return duringExchange(exchange, line.seen.at);
}

// src/causes/host-security/nginx-access-denied-rule.ts
var text4 = {
  rule: "nginx refused {method} {path} with {status}, because the client's address is not among those that its `allow` and `deny` rules let in.",
  method: "nginx refused {method} {path} with {status}: `{limit}` leaves every other method to the addresses that its block lets in, and the client's is not among them.",
  index: "nginx refused {method} {path} with {status}: the path is a folder of files here, which has no index page and may not be listed.",
  user: "nginx refused {method} {path} with {status}: `auth_basic` wants a user and password, and its file has no user `{user}`.",
  password: "nginx refused {method} {path} with {status}: `auth_basic` wants a user and password, and the password that came with the request is not that of `{user}`.",
  "no-file": "nginx refused {method} {path} with {status}: it cannot open {file} (errno {errno}), where `auth_basic_user_file` says that the users and passwords stand, so nobody gets in.",
  "fix-no-file": "Make the file (`htpasswd -c`), and mount or copy it into the container of nginx as {file}; nginx's workers have to be allowed to read it. Its users belong there as secrets, not in the repository: give this check a stand-in.",
  "fix-rule": "Allow the addresses that visitors come from, or keep `deny` for the paths that need it. Behind another proxy the address is that proxy's until `set_real_ip_from` and `real_ip_header` name the visitor's.",
  "fix-method": "Name {method} beside the others if everybody may send it (`{limit} {method}`), or allow in its block the addresses that may.",
  "fix-index": "Give the path a `proxy_pass` if the backend is to answer it, or an `index` file that exists.",
  "fix-password": "Give the check the password of `{user}` (`auth.headers`), or set it anew in the file that `auth_basic_user_file` names (`htpasswd`).",
  "fix-user": "Add `{user}` to the file that `auth_basic_user_file` names (`htpasswd`), or give the check the credentials (`auth.headers`)."
};
var nginx_access_denied_rule_default = defineCause({
  id: "nginx-access-denied-rule",
  layer: "host-security",
  severity: "error",
  needs: ["http.exchange", "nginx.error"],
  wants: ["nginx.route", "nginx.directive"],
  text: text4,
  doc: {
    title: "A rule of nginx denies access",
    what: "`deny`, `auth_basic` (also where its file of users is missing) and folders without an index make nginx answer 403 or 401 by itself, before the backend sees the request. Its error log says which rule it was.",
    confusedWith: {
      "allowed-hosts-missing": "there the application refuses the Host header",
      "client-body-temp-unwritable": "there nginx answers 500"
    }
  },
  judge(view) {
    const [noUsers] = failuresExplainedBy(view, [403, 500], "static-not-found", "file-failed").map((failure) => ({ failure, file: userFileOf(view, failure) })).filter(({ file }) => file !== void 0);
    if (noUsers?.file) return withoutUsers(noUsers.failure, noUsers.file);
    const failures = failuresExplainedBy(view, [403, 401], "access-forbidden").filter(
      ({ exchange: { body } }) => !(body.logged && HIDDEN.test(body.path))
    );
    const [first] = failures.filter(({ line, exchange }) => isAbout(line, exchange));
    return [first ?? failures[0]].flatMap((failure) => {
      if (!failure) return [];
      const { exchange, line, route } = failure;
      const { method, path, outcome } = exchange.body;
      const reason = kindOf(line.body);
      const inForce = directivesFor(view, line.subject, route?.body, ...RULES[reason]);
      const limit = reason === "rule" ? exceptFor(inForce, method) : null;
      const kind = limit ? "method" : reason;
      const rules = limit ? inForce.filter(({ body }) => body.context.at(-1) === limit) : inForce;
      const place = route?.body.location?.place;
      return {
        ...rejectedByRule(failure, ...rules.slice(0, 1)),
        places: [...placesOfLines(rules), ...place ? [place] : []],
        summary: {
          text: kind,
          params: {
            method,
            path: withoutQuery(path),
            status: outcome.is === "answered" ? outcome.status : 403,
            limit: limit ?? "",
            user: line.body.name ?? ""
          }
        },
        fix: {
          text: `fix-${kind}`,
          params: { method, limit: limit ?? "", user: line.body.name ?? "" }
        }
      };
    });
  }
});
function userFileOf(view, { line, route }) {
  const file = settingFor(view, route, "auth_basic_user_file");
  const path = file?.body.args[0] ?? "";
  return path !== "" && line.body.name?.endsWith(path) ? file : void 0;
}
function withoutUsers(failure, file) {
  const { exchange, line } = failure;
  const { method, path, outcome } = exchange.body;
  const status = outcome.is === "answered" ? outcome.status : 403;
  const params = { file: line.body.name ?? "", errno: line.body.errno ?? 2 };
  return {
    ...rejectedByRule(failure, file),
    places: placesOfLines([file]),
    summary: { text: "no-file", params: { ...params, method, path: withoutQuery(path), status } },
    fix: { text: "fix-no-file", params }
  };
}
var HIDDEN = /\/\.(?!well-known\/)[^/]/;
var RULES = {
  rule: ["deny", "allow"],
  index: ["index", "autoindex"],
  user: ["auth_basic_user_file", "auth_basic"],
  password: ["auth_basic_user_file", "auth_basic"]
};
function exceptFor(rules, method) {
  const blocks = rules.map(({ body }) => body.context.at(-1) ?? "");
  const block = blocks.find((name) => name.startsWith("limit_except "));
  const named5 = block?.split(" ").slice(1) ?? [];
  const isNamed = named5.includes(method) || method === "HEAD" && named5.includes("GET");
  return block !== void 0 && !isNamed ? block : null;
}
function kindOf({ name, message }) {
  if (name === null) return "rule";
  if (name.startsWith("/")) return "index";
  return message.includes("password mismatch") ? "password" : "user";
}

// src/causes/host-security/nginx-rate-limit.ts
var LIMITS = ["limit_req", "limit_conn"];
var nginx_rate_limit_default = defineCause({
  id: "nginx-rate-limit",
  layer: "host-security",
  severity: "error",
  needs: ["http.exchange", "nginx.error"],
  wants: ["nginx.route", "nginx.directive"],
  text: {
    summary: "nginx refused {method} {path} with {status} by its own limit ({limit}): there were more {what} than zone `{zone}` allows.",
    "fix-connections": "Raise the number in `limit_conn`, or keep the limit for the paths that need it: an upload or a download counts as long as it lasts. Behind another proxy all visitors count as one client until `set_real_ip_from` and `real_ip_header` tell them apart.",
    fix: "Let a page's usual burst through (`burst=20 nodelay`), raise the rate, or keep the limit for the paths that need it. Behind another proxy all visitors count as one client until `set_real_ip_from` and `real_ip_header` tell them apart."
  },
  doc: {
    title: "nginx limits the rate of requests",
    what: "limit_req and limit_conn count requests and connections of each client. What is over the limit is answered by nginx itself, with 503 unless limit_req_status says otherwise, and the backend never sees it.",
    confusedWith: {
      "backend-503-shedding": "there the backend answers 503, and a direct request gets it as well",
      "forwarded-headers-not-trusted": "there the client of all lines is a proxy's address, so all visitors share the limit"
    }
  },
  judge(view) {
    const failures = failuresExplainedBy(view, [503, 429, 403, 444], "rate-limited").slice(0, 1);
    return failures.map((failure) => {
      const { exchange, line, route } = failure;
      const zone = line.body.name ?? "";
      const isOf = (argument) => argument === `zone=${zone}` || argument === zone;
      const limits = directivesFor(view, line.subject, route?.body, ...LIMITS);
      const [limit] = limits.filter(({ body }) => body.args.some(isOf));
      const { method, path, outcome } = exchange.body;
      const isConnections = line.body.message.startsWith("limiting connections");
      return {
        ...rejectedByRule(failure, ...limit ? [limit] : []),
        places: placesOfLines(limit ? [limit] : []),
        summary: {
          text: "summary",
          params: {
            method,
            path: withoutQuery(path),
            status: outcome.is === "answered" ? outcome.status : 503,
            limit: `\`${limit?.seen.quote ?? "limit_req"}\``,
            what: phrase(isConnections ? "more-connections" : "more-requests"),
            zone
          }
        },
        fix: { text: isConnections ? "fix-connections" : "fix", params: {} }
      };
    });
  }
});

// src/causes/host-security/selinux-denied.ts
var EACCES = 13;
var selinux_denied_default = defineCause({
  id: "selinux-denied",
  layer: "host-security",
  severity: "error",
  needs: ["nginx.error"],
  wants: ["app.log"],
  text: {
    summary: "nginx may not connect to {address}: the kernel's security policy denies it (errno 13 on a TCP connection, which file permissions cannot cause). On RHEL, Rocky, Fedora and CentOS this is SELinux.",
    fix: "Allow nginx to open network connections: `sudo setsebool -P httpd_can_network_connect 1`. Whether SELinux denied it, `sudo ausearch -m AVC -c nginx` tells. Files that a container mounts want `:z` or `:Z` on the volume.",
    "fix-on-machine": "Allow nginx to open network connections: `sudo setsebool -P httpd_can_network_connect 1`. Whether SELinux denied it, `sudo ausearch -m AVC -c nginx` tells."
  },
  doc: {
    title: "SELinux forbids nginx the connection",
    what: "On systems with SELinux enforcing, nginx may connect to other ports only when the policy allows it. The connection fails at once with errno 13 although the backend listens, and nginx answers 502. Recognised from public evidence; not reproduced.",
    confusedWith: {
      "unix-socket-permission": "there the upstream is a socket file, and its permissions are wrong",
      "backend-bind-loopback": "there the connection is refused (errno 111)",
      "client-body-temp-unwritable": "there errno 13 is about a file that nginx wants to write"
    }
  },
  judge(view) {
    const denied = view.all("nginx.error").filter(
      ({ body }) => body.code === "connect-failed" && body.errno === EACCES && body.upstream?.port != null
    );
    const [line] = denied;
    if (!line?.body.upstream) return { is: "silent" };
    const { host, port: port2 } = line.body.upstream;
    const policy = view.all("app.log").find(({ body }) => body.code === "policy-denied" && body.program === "nginx");
    return {
      is: "cause",
      confidence: policy ? "certain" : "likely",
      subject: view.plan.proxy?.service ?? line.subject,
      effects: backendEffects(view, null, "refused", "unreachable"),
      cites: [line, ...policy ? [policy] : []],
      places: line.seen.place ? [line.seen.place] : [],
      summary: { text: "summary", params: { address: `${host}:${port2}` } },
      fix: { text: "fix", params: {} },
      command: "sudo ausearch -m AVC -c nginx --start recent"
    };
  }
});

// src/causes/host-security/upstream-name-underscore-host.ts
var upstream_name_underscore_host_default = defineCause({
  id: "upstream-name-underscore-host",
  layer: "host-security",
  severity: "error",
  needs: ["app.log"],
  wants: ["http.exchange", "nginx.route", "compose.service"],
  text: {
    upstream: "`{service}` refuses requests with {status}, because their Host header says `{host}`: nginx sends its own name for the backend, and a host name must not have an underscore. Adding it to the allowed hosts does not help.",
    public: "`{service}` refuses requests with {status}, because their Host header says `{host}`: a host name must not have an underscore, and no list of allowed hosts changes that.",
    forward: "Add `proxy_set_header Host $host;` to the location that proxies, or give the backend a name without an underscore (a hyphen is allowed).",
    rename: "Use a name without an underscore: a hyphen is allowed."
  },
  doc: {
    title: "A host name has an underscore",
    what: "Compose and nginx accept `my_app` as a name, but RFC 1034 does not allow underscores in host names. Django and Tomcat refuse such a Host header with 400 before they look at any list of allowed hosts. Mostly it is nginx that sends the upstream's name, because nobody told it to hand on the visitor's.",
    confusedWith: {
      "allowed-hosts-missing": "there the name is valid, and only not on the list",
      "host-header-not-forwarded": "there nginx's own name for the backend is valid as a host name"
    }
  },
  judge(view) {
    return hostRejections(view).map((rejection) => {
      const { service, exchange, status, log, route, host, isUpstreamName } = rejection;
      const isMalformed = log?.body.code === "host-rejected" && log.body.reason === "malformed";
      if (!isMalformed || !host?.includes("_")) return SILENT;
      const handler = route?.body.handler;
      const passes = handler?.is === "proxied" ? handler.servers.map(({ place }) => place) : [];
      const places = [...passes, route?.body.location?.place].flatMap((place) => place ?? []);
      return {
        is: "cause",
        confidence: "certain",
        subject: service,
        effects: [{ effect: "app-rejected", on: service }],
        cites: [log, ...[exchange, route].flatMap((fact) => fact ?? [])],
        places: [...isUpstreamName ? places : [], ...placeOf(view, service, "")],
        summary: {
          text: isUpstreamName ? "upstream" : "public",
          params: { service, status, host }
        },
        fix: { text: isUpstreamName ? "forward" : "rename", params: {} }
      };
    });
  }
});

// src/causes/ask/requests/strange-answers.ts
function isStrange(view, { service, host, port: port2 }, address) {
  const holder = holderOf(view, address);
  if (holder === service) return false;
  if (holder === null) return isInsideStack(view, address) && isAmongOthers(view, service);
  const isDeaf = view.looked("listener", holder) && !view.of("listener", holder).some(({ body }) => body.port === port2);
  return host === service || isDeaf;
}
function isAmongOthers(view, service) {
  const networks = service === null ? [] : composed(view, service)?.body.networks ?? [];
  return networks.some(({ external }) => external === true);
}
function aliasPlaces(view, service, alias) {
  const networks = composed(view, service)?.body.networks ?? [];
  return networks.flatMap(
    ({ name, aliases }) => placeOf(view, service, `networks.${name}.aliases.${aliases.indexOf(alias)}`)
  );
}

// src/causes/name-resolution/alias-collision-shared-network.ts
var alias_collision_shared_network_default = defineCause({
  id: "alias-collision-shared-network",
  layer: "name-resolution",
  severity: "error",
  needs: ["dns.answer", "container.network"],
  wants: ["nginx.route", "nginx.error", "compose.service", "listener"],
  text: {
    summary: "Docker's DNS gives two answers for `{host}`: `{service}` ({mine}) and `{other}` ({theirs}), which has the same name on their network. nginx takes turns, so a part of the requests goes to the wrong one.",
    foreign: "Docker's DNS gives {theirs} for `{host}` too, an address that no container of this stack has: another project on the network {network} uses the same name. nginx takes turns, so a part of the requests goes to the wrong one.",
    rename: "Take the alias `{host}` away from `{other}` (`networks:` \u2026 `aliases:`), or give nginx a name that only `{service}` has.",
    unique: "Give `{service}` an alias of its own on the network {network} (`aliases:`) and use that in nginx, or keep it off the shared network."
  },
  doc: {
    title: "Two containers have the name that nginx asks for",
    what: "On one network several containers may have the same alias. Docker's DNS then answers with all of their addresses, and nginx takes turns between them. When they are not the same application, some requests get a 404, a refusal or a foreign page, and the next one works.",
    confusedWith: {
      "stale-upstream-ip": "there nginx uses an address that the name no longer has",
      "location-uri-double-or-stripped-prefix": "there every request is wrong, not one of two"
    }
  },
  judge(view) {
    const names = new Map(hopsOf(view).map((hop) => [hop.host, hop]));
    return [...names.values()].flatMap((hop) => {
      const answer = view.all("dns.answer").find(({ body }) => body.name === hop.host);
      const addresses = answer?.body.addresses ?? [];
      const { service } = hop;
      if (!answer || service === null) return [];
      const mine = addresses.filter((address) => holderOf(view, address) === service);
      const strange = addresses.filter((address) => isStrange(view, hop, address));
      return strange.slice(0, 1).map((theirs) => finding(view, hop, answer, mine, theirs));
    });
  }
});
function finding(view, { host, service, place }, answer, mine, theirs) {
  const own = service ?? "";
  const other = holderOf(view, theirs);
  const proxy = view.plan.proxy?.service ?? answer.subject;
  const [network] = view.of("container.network", own);
  const lines = failedConnects(view, "connect-refused", "connect-unreachable", "connect-timed-out");
  const failed = lines.filter(({ address }) => address === theirs).map(({ line }) => line);
  const params = {
    host,
    service: own,
    theirs,
    mine: mine.join(", "),
    other: other ?? "",
    network: network?.body.network ?? ""
  };
  return {
    is: "cause",
    confidence: other === null ? "likely" : "certain",
    subject: other ?? own,
    effects: [
      ...backendEffects(view, service, "app-rejected", "server-error"),
      { effect: "wrong-route", on: proxy },
      ...failed.length > 0 ? backendEffects(view, service, "refused", "unreachable") : []
    ],
    cites: [answer, ...view.of("container.network", other ?? own), ...failed],
    places: other === null ? [place] : [
      ...aliasPlaces(view, other, host),
      ...placeOf(view, other, "networks"),
      ...placeOf(view, other, ""),
      place
    ],
    summary: { text: other === null ? "foreign" : "summary", params },
    fix: { text: other === null ? "unique" : "rename", params }
  };
}

// src/causes/ask/names/hosts-file.ts
var USUAL = /* @__PURE__ */ new Set(["localhost", "host.docker.internal", "gateway.docker.internal"]);
function isHostsFileName(view, service, name) {
  return USUAL.has(name) || composed(view, service)?.body.extraHosts?.includes(name) === true;
}

// src/causes/name-resolution/dns-search-domain-hijack.ts
var dns_search_domain_hijack_default = defineCause({
  id: "dns-search-domain-hijack",
  layer: "name-resolution",
  severity: "error",
  needs: ["dns.answer", "container.network"],
  wants: ["nginx.route", "nginx.error", "compose.service", "container.config", "container.state"],
  text: {
    summary: "nginx asks for `{host}`, and the answer is {address}, an address outside of this stack: a name server of the company or provider answered{search}, not Docker's own.",
    fix: "Use a name that the stack has. Where `{host}` is one, get its service to run. To keep foreign name servers out, look names up at run time with `resolver 127.0.0.11`, which adds no search domains.",
    inside: "`{host}` leads to {address}, an address of this stack"
  },
  doc: {
    title: "A search domain answers for the backend's name",
    what: "A short name that Docker does not know is tried again with the search domains of the machine (`search corp.example` in resolv.conf). Where such a domain answers for every name, nginx starts without an error and sends requests to a foreign address.",
    confusedWith: {
      "stale-upstream-ip": "there the address belonged to this stack once",
      "upstream-name-typo-or-container-name": "there nobody answers for the name, and nginx says so",
      "nginx-proxy-connect-timeout": "there the address stands in the configuration"
    }
  },
  judge(view) {
    const hosts = new Map(hopsOf(view).map((hop) => [hop.host, hop]));
    return [...hosts.values()].map((hop) => {
      const { host } = hop;
      const answer = view.all("dns.answer").find(({ body }) => body.name === host);
      const [address] = answer?.body.addresses ?? [];
      const proxy = view.plan.proxy?.service ?? answer?.subject ?? "";
      const isShort = !host.includes(".") && !host.includes(":") && !isLoopback(host);
      if (!answer || !address || !isShort || isHostsFileName(view, proxy, host)) return SILENT;
      if (view.of("container.network", proxy).every(({ body }) => !body.prefix)) return SILENT;
      if (holderOf(view, address) !== null || isInsideStack(view, address)) {
        if (failuresAt(view, address).length === 0) return SILENT;
        return { is: "cleared", because: { text: "inside", params: { host, address } } };
      }
      return isGateway(view, address) ? SILENT : finding2(view, hop, answer, address, proxy);
    });
  }
});
function finding2(view, { host, service, place }, answer, address, proxy) {
  const [config] = view.of("container.config", proxy);
  const domains = config?.body.dnsSearch ?? [];
  const lines = failuresAt(view, address).map(({ line }) => line);
  const search = domains.length > 0 ? phrase("for-names", { names: or(domains.map((domain) => `${host}.${domain}`)) }) : "";
  return {
    is: "cause",
    confidence: domains.length > 0 ? "certain" : "likely",
    subject: proxy,
    effects: [
      ...backendEffects(view, service, "refused", "unreachable", "bad-response", "app-rejected"),
      { effect: "wrong-route", on: proxy }
    ],
    // Docker's DNS would know a service that runs.
    from: notStarted(service),
    cites: [answer, ...lines, ...config && domains.length > 0 ? [config] : []],
    places: [place, ...placeOf(view, proxy, "dns_search")],
    summary: { text: "summary", params: { host, address, search } },
    fix: { text: "fix", params: { host } }
  };
}
function notStarted(service) {
  return service === null ? [] : [{ effect: "not-started", on: service }];
}
function failuresAt(view, address) {
  return failedConnects(view, "connect-refused", "connect-unreachable", "connect-timed-out").filter(
    (one) => one.address === address
  );
}

// src/causes/name-resolution/localhost-dual-stack.ts
var localhost_dual_stack_default = defineCause({
  id: "localhost-dual-stack",
  layer: "name-resolution",
  severity: "error",
  needs: ["nginx.error"],
  wants: ["nginx.route", "listener", "compose.service", "container.network"],
  text: {
    summary: "nginx asks `localhost:{port}`, which is two addresses: {used} and {other}. The backend listens on {used} only, so whenever it is {other}'s turn, nginx is refused.",
    fix: "Write `{used}:{port}` instead of `localhost:{port}`, so that there is one address only; or let the backend listen on IPv4 and IPv6.",
    both: "the backend accepts connections on {address} too"
  },
  doc: {
    title: "localhost is IPv4 and IPv6, and the backend speaks one of them",
    what: "Where a machine or container has IPv6, `localhost` means ::1 and 127.0.0.1. nginx treats them as two servers and takes turns. A backend on one of them only refuses every other attempt: nginx tries the other one (and only logs it), or answers 502 where it may not try again.",
    confusedWith: {
      "proxy-pass-localhost-in-container": "there nobody listens on either of the two",
      "ipv6-aaaa-unreachable": "there the IPv6 address is not the container's own"
    }
  },
  judge(view) {
    const refused = failedConnects(view, "connect-refused", "connect-unreachable").filter(
      ({ address }) => isLoopback(address)
    );
    return refused.map((failed) => {
      const { line, address, port: port2 } = failed;
      const isV6 = address.includes(":");
      const hop = hopsOf(view).find((one) => one.port === port2 && isLoopback(one.host));
      if (hop && hop.host !== "localhost") return SILENT;
      if (listensOn(view, line.subject, port2, isV6)) {
        return { is: "cleared", because: { text: "both", params: { address } } };
      }
      const [socket] = view.of("listener", line.subject).filter(({ body }) => body.port === port2 && isOn(body.address, isV6));
      const looked = view.looked("listener", line.subject);
      if (looked ? !socket : !isAlone2(failed, refused)) return SILENT;
      const [used, other] = isV6 ? ["127.0.0.1", "[::1]"] : ["[::1]", "127.0.0.1"];
      return {
        is: "cause",
        confidence: socket ? "certain" : "likely",
        subject: view.plan.proxy?.service ?? line.subject,
        effects: backendEffects(view, null, "refused"),
        cites: [line, ...socket ? [socket] : []],
        places: hop ? [hop.place] : [],
        summary: { text: "summary", params: { port: port2, used, other } },
        fix: { text: "fix", params: { port: port2, used } },
        edits: rewrite(hop?.place, `localhost:${port2}`, `${used}:${port2}`),
        disposition: "safe"
      };
    });
  }
});
function isAlone2({ address, port: port2 }, refused) {
  const isV6 = address.includes(":");
  return isV6 && !refused.some((one) => one.port === port2 && !one.address.includes(":"));
}
function isOn(address, v4) {
  return v4 ? address === "0.0.0.0" || address === "127.0.0.1" : address === "::1";
}
function listensOn(view, service, port2, v6) {
  return view.of("listener", service).some(({ body }) => body.port === port2 && (body.address === "::" || isOn(body.address, !v6)));
}

// src/causes/ask/names/unresolved.ts
function unresolvedNames(view) {
  const lines = view.all("nginx.error").filter(({ body }) => body.code === "host-not-found" || body.code === "could-not-resolve");
  const names = [...new Set(lines.flatMap(({ body }) => body.name ?? []))];
  return names.flatMap((name) => {
    const line = lines.findLast(({ body }) => body.name === name);
    return line ? [{ name: hostOf(name), fatal: line.body.code === "host-not-found", line }] : [];
  });
}
function hostOf(name) {
  return name.replace(/:\d+$/, "");
}
function resolverFor(view, host) {
  for (const { body } of view.all("nginx.route")) {
    const { handler } = body;
    if (handler.is !== "proxied" || !handler.viaVariable || !handler.resolver) continue;
    if (handler.servers.some((server) => server.host === host)) return handler.resolver;
  }
  return null;
}

// src/causes/name-resolution/resolver-bypasses-etc-hosts.ts
var resolver_bypasses_etc_hosts_default = defineCause({
  id: "resolver-bypasses-etc-hosts",
  layer: "name-resolution",
  severity: "error",
  needs: ["nginx.error"],
  wants: ["nginx.route", "dns.answer", "compose.service"],
  text: {
    summary: "`{name}` stands only in /etc/hosts of nginx's container. `proxy_pass` uses a variable, so nginx asks its `resolver` for the name and never reads that file.",
    fix: "Write the host into `proxy_pass` without a variable (`proxy_pass http://{name}:PORT;`, or a `server` line of an upstream block): then nginx reads /etc/hosts, once, when it starts."
  },
  doc: {
    title: "The name is in /etc/hosts only, and nginx asks a resolver",
    what: "`extra_hosts`, `localhost` and `host.docker.internal` are entries of /etc/hosts. nginx reads that file for names that are written out, when it starts. A name in a variable is looked up at run time by the `resolver` alone, which does not know such entries.",
    confusedWith: {
      "resolver-wrong-server": "there a DNS server would know the name, and another one is asked",
      "upstream-name-typo-or-container-name": "there the name stands nowhere"
    }
  },
  judge(view) {
    return unresolvedNames(view).map(({ name, fatal, line }) => {
      if (fatal || !isHostsFileName(view, line.subject, name)) return SILENT;
      const route = view.all("nginx.route").find(
        ({ body: { handler: handler2 } }) => handler2.is === "proxied" && handler2.servers.some(({ host }) => host === name)
      );
      const handler = route?.body.handler;
      const answer = view.all("dns.answer").find(({ body }) => body.name === name);
      const inside2 = (answer?.body.addresses ?? []).length > 0;
      return {
        is: "cause",
        confidence: inside2 ? "certain" : "likely",
        subject: line.subject,
        effects: backendEffects(view, null, "unresolved"),
        cites: [line, ...route ? [route] : [], ...answer ? [answer] : []],
        places: [
          ...handler?.is === "proxied" ? [handler.place] : [],
          ...placeOf(view, line.subject, "extra_hosts")
        ],
        summary: { text: "summary", params: { name } },
        fix: { text: "fix", params: { name } }
      };
    });
  }
});

// src/causes/ask/written/peers.ts
function dnsNames({ subject, body }) {
  const { containerName, hostname, networks } = body;
  return [
    subject,
    ...containerName === null ? [] : [containerName],
    ...hostname === null ? [] : [hostname],
    ...networks.flatMap(({ aliases }) => aliases)
  ];
}
var byName = once((view) => {
  const named5 = /* @__PURE__ */ new Map();
  for (const service of view.all("compose.service")) {
    for (const name of dnsNames(service)) {
      const key = canonicalName(name);
      const before2 = named5.get(key);
      if (!before2 || service.body.enabled && !before2.body.enabled) named5.set(key, service);
    }
  }
  return named5;
});
function peerNamed(view, host) {
  const bare = canonicalName(host).replace(/^tasks\./, "");
  const named5 = byName(view);
  const known2 = named5.get(bare);
  if (known2) return known2;
  const made = /^(.+)[-_]\d+$/.exec(bare)?.[1] ?? "";
  const ends2 = [...made.matchAll(/[-_]/g)].map(({ index }) => made.slice(index + 1));
  return ends2.map((end) => named5.get(end)).find(Boolean) ?? null;
}
function reachOf(one, other) {
  if (one.body.networkMode !== null || other.body.networkMode !== null) return "unknown";
  const names = one.body.networks.map(({ name }) => name);
  const others = other.body.networks.map(({ name }) => name);
  if (names.length === 0 || others.length === 0) return "unknown";
  return names.some((name) => others.includes(name)) ? "shared" : "apart";
}
function foreignNetwork({ body }) {
  return body.networks.find(({ external }) => external === true)?.name ?? null;
}
function isForDns(host) {
  return /^[A-Za-z0-9][\w-]*$/.test(host) && host !== "localhost" && !/^\d+$/.test(host);
}
function knowsByItself({ body }, host) {
  return (body.extraHosts ?? []).includes(host);
}
function isForDnsOrDotted(host) {
  return isForDns(host) || /^[A-Za-z][\w.-]*$/.test(host) && host !== "localhost";
}
function needsPeer(service, host) {
  const { networkMode, places } = service.body;
  if (places["dns_search"] !== void 0) return false;
  return isForDns(host) && networkMode === null && !knowsByItself(service, host);
}

// src/causes/ask/written/upstreams.ts
var PASSES = /* @__PURE__ */ new Set(["proxy_pass", "grpc_pass", "fastcgi_pass", "uwsgi_pass", "scgi_pass"]);
var PORTS2 = { http: 80, https: 443, grpc: 80, grpcs: 443 };
var upstreams = once(
  (view) => proxies(view).flatMap((proxy) => {
    const lines = view.of("nginx.directive", proxy);
    const written = { lines, blocks: blocksOf(lines), literals: literalsOf(lines) };
    const passes = lines.filter(({ body }) => PASSES.has(body.name));
    const passed = passes.flatMap((pass) => addressesOf(pass, written));
    const used = new Set(passed.map(({ line }) => line));
    const unused = [...written.blocks.values()].flatMap(
      (servers) => servers.filter((line) => !used.has(line)).flatMap(
        (line) => addressIn({ line, pass: line, scheme: "other", atStart: true }, line.body.args[0] ?? "")
      )
    );
    return [...passed, ...unused];
  })
);
function blocksOf(lines) {
  const found = /* @__PURE__ */ new Map();
  for (const line of lines) {
    const { name, args, context } = line.body;
    const isServer = name === "server" && !args.includes("down");
    const [, around] = isServer && /^upstream (.*)$/s.exec(context.at(-1) ?? "") || [];
    const block = name === "upstream" ? args[0] ?? "" : around;
    if (block === void 0) continue;
    const servers = found.get(block) ?? [];
    if (isServer) servers.push(line);
    found.set(block, servers);
  }
  return found;
}
function literalsOf(lines) {
  const written = lines.filter(({ body }) => PASSES.has(body.name) && !(body.args[0] ?? "").includes("$")).map(({ body }) => (body.args[0] ?? "").replace(/^\w+:\/\//, "").split(/[/?]/)[0] ?? "");
  return new Set(written);
}
function addressesOf(pass, { lines, blocks, literals }) {
  const written = pass.body.args[0] ?? "";
  const filled = written.includes("$") ? withVariables(written, pass, lines) : null;
  if (written.includes("$") && filled === null) return [];
  const text17 = filled?.text ?? written;
  const [, scheme = "http", rest = ""] = /^(?:(\w+):\/\/)?(.*)$/s.exec(text17) ?? [];
  const authority2 = rest.split(/[/?]/)[0] ?? "";
  const isHttp = pass.body.name === "proxy_pass" && (scheme === "http" || scheme === "https");
  const spoken2 = isHttp ? scheme : "other";
  const servers = blocks.get(authority2);
  if (servers) {
    return servers.flatMap(
      (line) => addressIn({ line, pass, scheme: spoken2, atStart: true }, line.body.args[0] ?? "")
    );
  }
  const atStart3 = filled === null || literals.has(authority2);
  const fallback = PORTS2[scheme] ?? 80;
  const found = { line: filled?.line ?? pass, pass, scheme: spoken2, atStart: atStart3 };
  return addressIn(found, authority2, fallback);
}
function addressIn(found, authority2, fallback = 80) {
  const [, host, port2] = /^(\[[^\]]+\]|[^:]+)(?::(\d+))?$/.exec(authority2) ?? [];
  const { place } = found.line.seen;
  if (host === void 0 || host === "unix" || /[${}]/.test(authority2) || !place) return [];
  return [
    {
      ...{ ...found, proxy: found.line.subject, host, place },
      port: port2 === void 0 ? fallback : Number(port2),
      hasPort: port2 !== void 0
    }
  ];
}
var PATHS = /* @__PURE__ */ new Set(["$request_uri", "$uri", "$is_args", "$args"]);
function withVariables(text17, pass, lines) {
  const [, address = "", path = ""] = /^((?:\w+:\/\/)?[^/?]*)(.*)$/s.exec(text17) ?? [];
  let line = pass;
  const filled = address.replace(/\$(?:\{(\w+)\}|(\w+))/g, (whole, braced, bare) => {
    const name = `$${braced ?? bare}`;
    if (PATHS.has(name)) return "/";
    const set = setOf(name, pass, lines);
    if (!set) line = null;
    else if (line) line = set;
    return set?.body.args[1] ?? whole;
  });
  return line && { text: filled + path, line };
}
function setOf(name, pass, lines) {
  const sets = lines.filter(
    ({ body }) => body.name === "set" && body.args[0] === name && body.context.every((block, index) => pass.body.context[index] === block)
  );
  const isMapped = lines.some(({ body }) => body.name === "map" && body.args.includes(name));
  const values = new Set(sets.map(({ body }) => body.args[1] ?? ""));
  const [set] = sets;
  const [value = ""] = values;
  return !set || isMapped || values.size !== 1 || value.includes("$") ? null : set;
}

// src/causes/name-resolution/resolver-missing-for-variable.ts
var RESOLVER = "resolver 127.0.0.11 valid=10s ipv6=off;";
var resolver_missing_for_variable_default = defineCause({
  id: "resolver-missing-for-variable",
  layer: "name-resolution",
  severity: "error",
  needs: ["nginx.error"],
  wants: ["nginx.route"],
  text: {
    summary: "`proxy_pass` uses a variable, so nginx looks up `{name}` again for each request, but no `resolver` tells it which DNS server to ask.",
    fix: "Add `{resolver}` (Docker's own DNS) to the server block, or write the host into `proxy_pass` without a variable.",
    "fix-on-machine": "Add a `resolver` with the machine's name server (it stands in /etc/resolv.conf; with systemd-resolved `resolver 127.0.0.53;`) to the server block, or write the host into `proxy_pass` without a variable."
  },
  doc: {
    title: "A variable in proxy_pass, and no resolver",
    what: "A name written into proxy_pass is resolved when nginx starts. With a variable it is resolved per request, and for that nginx needs a `resolver` directive: it does not read /etc/resolv.conf. Without one each request ends as 502 (nginx manual, ngx_http_proxy_module, proxy_pass).",
    confusedWith: {
      "upstream-name-typo-or-container-name": "there the resolver answers that the name does not exist"
    }
  },
  inspect(view) {
    return upstreams(view).flatMap(({ proxy, host, atStart: atStart3, pass, place }) => {
      const places = placesOf(pass.seen.place, place);
      if (atStart3 || !isForDnsOrDotted(host) || !places) return [];
      const lines = view.of("nginx.directive", proxy);
      const covered = lines.some(
        ({ body }) => body.name === "resolver" && body.context.every((block, index) => pass.body.context[index] === block)
      );
      if (covered || view.of("nginx.problem", proxy).some(
        ({ body }) => body.code === "include-missing" && !body.detail.includes("mime.types")
      ))
        return [];
      const server = enclosing(view, pass, "server");
      return {
        severity: "error",
        subject: proxy,
        cites: [pass],
        places,
        summary: { text: "summary", params: { name: host } },
        fix: { text: "fix", params: { resolver: RESOLVER } },
        edits: putInside(server?.seen.place, [RESOLVER])
      };
    });
  },
  judge(view) {
    const line = view.all("nginx.error").findLast(({ body }) => body.code === "no-resolver");
    if (!line) return SILENT;
    const route = view.all("nginx.route").find(({ body }) => body.handler.is === "proxied" && body.handler.viaVariable);
    const place = route?.body.handler.is === "proxied" ? route.body.handler.place : line.seen.place;
    return {
      is: "cause",
      confidence: "certain",
      subject: line.subject,
      effects: [{ effect: "unresolved", on: view.plan.backend?.service ?? "backend" }],
      cites: [line, ...route ? [route] : []],
      places: place ? [place] : [],
      summary: { text: "summary", params: { name: line.body.name ?? phrase("the-upstream") } },
      fix: { text: "fix", params: { resolver: RESOLVER } },
      edits: putInside(route?.body.server?.place, [RESOLVER])
    };
  }
});

// src/causes/ask/hops/asked-resolver.ts
function lastFailure(view) {
  return view.all("nginx.error").findLast(({ body }) => body.code === "resolver-failed");
}
function askedServer(view, name, failure) {
  const resolver = resolverFor(view, name);
  const server = resolver?.value[0] ?? failure?.body.name ?? null;
  return { server, place: resolver?.place ?? null };
}

// src/causes/ask/written/resolvers.ts
var PUBLIC = /^(?:8\.8\.[48]\.[48]|1\.[01]\.[01]\.1|9\.9\.9\.9|149\.112\.112\.112|208\.67\.22[02]\.22[02])(?::53)?$/;
var publicResolvers = once(
  (view) => upstreams(view).flatMap(({ proxy, host: name, atStart: atStart3, pass, line }) => {
    if (atStart3) return [];
    const resolver = view.of("nginx.directive", proxy).findLast(
      ({ body }) => body.name === "resolver" && body.context.every((block, index) => pass.body.context[index] === block)
    );
    const server = resolver?.body.args[0] ?? "";
    const places = placesOf(resolver?.seen.place, pass.seen.place);
    const isOurs = peerNamed(view, name)?.body.enabled === true;
    if (!resolver || !places || !isOurs || !PUBLIC.test(server)) return [];
    return [{ proxy, name, server, resolver, line, places }];
  })
);

// src/causes/name-resolution/resolver-wrong-server.ts
var DOCKER_DNS = "127.0.0.11";
var TIMED_OUT = 110;
var REFUSED2 = 111;
var ADDRESS2 = /^(?:\d+\.){3}\d+$|:/;
var resolver_wrong_server_default = defineCause({
  id: "resolver-wrong-server",
  layer: "name-resolution",
  severity: "error",
  needs: ["nginx.error"],
  wants: ["http.exchange", "nginx.route", "dns.answer", "compose.service", "container.network"],
  text: {
    silent: "nginx asks the name server {server} for `{name}`, and gets no answer from there: nothing listens, or it cannot be reached.",
    ignorant: "nginx asks the name server {server} for `{name}`, which does not know it: only Docker's own one ({docker}) knows the services of this stack.",
    refuses: "nginx asks the name server {server} for `{name}`, which fails or refuses to answer (code {code}).",
    fix: "Write `resolver {docker} valid=10s;` where nginx has `resolver {server}`: in a container of a network of its own, that is Docker's name server.",
    "fix-on-machine": "Write the machine's own name server where nginx has `resolver {server}`: it stands in /etc/resolv.conf (with systemd-resolved `resolver 127.0.0.53;`).",
    absent: "nginx asks Docker's name server {docker} for `{name}`, and nobody is there: it exists only for containers on a network that compose or `docker network create` made.",
    join: "Put nginx on a network of the stack, without `network_mode: host` or `bridge`, or write an address instead of the name.",
    "join-on-machine": "Write the machine's own name server instead: it stands in /etc/resolv.conf (with systemd-resolved `resolver 127.0.0.53;`). Or write an address instead of the name.",
    right: "nginx asks Docker's own name server for `{name}`"
  },
  doc: {
    title: "nginx asks a name server that does not know the backend",
    what: "With a variable in proxy_pass nginx looks the name up for each request, and asks the server of its `resolver` directive alone: not /etc/resolv.conf, not /etc/hosts, no search domains. A public or company name server does not know the services of a stack; an address copied from another system may have no name server at all.",
    confusedWith: {
      "resolver-missing-for-variable": "there no resolver is set at all",
      "resolver-bypasses-etc-hosts": "there the name stands in /etc/hosts only",
      "upstream-name-typo-or-container-name": "there no service has the name",
      "upstream-host-not-found-service-down": "there Docker's own server is asked, rightly"
    }
  },
  inspect(view) {
    return publicResolvers(view).map(({ proxy, name, server, resolver, line, places }) => ({
      severity: "error",
      subject: proxy,
      cites: [resolver, line],
      places,
      summary: { text: "ignorant", params: { server, name, docker: DOCKER_DNS } },
      fix: { text: "fix", params: { server, docker: DOCKER_DNS } },
      edits: rewrite(resolver.seen.place, server, DOCKER_DNS)
    }));
  },
  judge(view) {
    const told2 = unresolvedNames(view);
    return [...told2, ...told2.length === 0 ? stillAsking(view) : []].flatMap((unresolved) => {
      const { name, fatal, line } = unresolved;
      const failure = lastFailure(view);
      const { server, place } = askedServer(view, name, failure);
      if (fatal || server === null || isHostsFileName(view, line.subject, name)) return [];
      if (server === DOCKER_DNS && failure?.body.errno !== 111) {
        return { is: "cleared", because: { text: "right", params: { name } } };
      }
      return findingOf(view, unresolved, { server, place }, failure) ?? SILENT;
    });
  }
});
function stillAsking(view) {
  const line = lastFailure(view);
  if (line?.body.errno !== REFUSED2) return [];
  const waited = view.all("http.exchange").filter(({ body }) => body.via === "proxied" && body.outcome.is === "timed-out");
  const names = waited.flatMap(({ body: { route } }) => {
    const handler = view.all("nginx.route").find(({ body }) => body.route === route)?.body.handler;
    if (handler?.is !== "proxied" || !handler.viaVariable) return [];
    return handler.servers.map(({ host }) => host).filter((host) => !ADDRESS2.test(host));
  });
  return [...new Set(names)].map((name) => ({ name, fatal: false, line }));
}
function findingOf(view, { name, line }, { server, place }, failure) {
  const answer = view.all("dns.answer").find(({ body }) => body.name === name);
  const isKnown = answer?.body.addresses != null;
  const code = line.body.errno ?? 0;
  const isSilent2 = failure !== void 0 || code === TIMED_OUT;
  if (!isKnown && serviceAt(view, name) === null && !isSilent2) return null;
  const params = { server, name, code, docker: DOCKER_DNS };
  const isAbsent = server === DOCKER_DNS;
  const text17 = isAbsent ? "absent" : isSilent2 ? "silent" : code === 3 ? "ignorant" : "refuses";
  return {
    is: "cause",
    confidence: isKnown || failure ? "certain" : "likely",
    subject: line.subject,
    effects: [
      ...backendEffects(view, serviceAt(view, name), "unresolved"),
      ...line.body.code === "resolver-failed" ? [{ effect: "timed-out", on: line.subject }] : []
    ],
    // Without a network in common there is nothing to be found, whoever is asked.
    from: isAbsent ? backendEffects(view, null, "unresolved") : [],
    cites: [line, ...[failure ?? [], answer ?? []].flat()],
    places: place ? [place] : [],
    summary: { text: text17, params },
    fix: { text: isAbsent ? "join" : "fix", params },
    edits: isAbsent ? [] : rewrite(place, server, DOCKER_DNS)
  };
}

// src/causes/ask/hops/addresses.ts
function addressesOf2(view, service) {
  const networks = view.of("container.network", service).map(({ body }) => body.address);
  return networks.filter((address) => address !== "");
}
function isLater({ body }, proxy) {
  const [theirs, mine] = [body.startedAt, proxy?.body.startedAt];
  return !theirs || !mine || Date.parse(theirs) > Date.parse(mine);
}

// src/causes/name-resolution/stale-upstream-ip.ts
var stale_upstream_ip_default = defineCause({
  id: "stale-upstream-ip",
  layer: "name-resolution",
  severity: "error",
  needs: ["nginx.error"],
  wants: [
    "container.network",
    "app.log",
    "nginx.route",
    "compose.service",
    "container.state",
    "dns.answer",
    "listener"
  ],
  text: {
    summary: "nginx still sends requests for `{host}` to {old}, the address that `{service}` had when nginx started. `{service}` was made anew since, and has {now}.",
    taken: "nginx still sends requests for `{host}` to {old}, the address that `{service}` had when nginx started. `{service}` was made anew since, and has {now}; {old} belongs to `{other}` by now.",
    nobody: "nginx sends requests to {old}, and none of the containers seen here has that address: they have {now}.",
    fix: "Now: `docker compose exec {proxy} nginx -s reload`. For good: let nginx look the name up again, with `resolver 127.0.0.11 valid=10s;` and `set $backend http://{host}:{port}; proxy_pass $backend;` (from nginx 1.27.3 on also `server {host}:{port} resolve;` and a `zone` in the upstream block).",
    reload: "Reload nginx (`nginx -s reload`) whenever a container behind it is made anew, or let nginx look names up at run time with a `resolver` and a variable in proxy_pass.",
    current: "nginx connects to {now}, the address that `{service}` has now"
  },
  doc: {
    title: "nginx remembers the backend's old address",
    what: "nginx looks names up once, when it starts. A container that is made anew (a deployment, `up --force-recreate`) may get another address; nginx keeps asking the old one, where nobody is, or another container. A reload of nginx cures it until the next time.",
    confusedWith: {
      "upstream-wrong-port": "there the address is the backend's own",
      "backend-not-running": "there the backend has no address at all",
      "dns-search-domain-hijack": "there the address was never one of the stack's"
    }
  },
  judge(view) {
    const failed = failedConnects(
      view,
      "connect-refused",
      "connect-unreachable",
      "connect-timed-out"
    ).filter(({ address }) => isExcerpt(view) || isInsideStack(view, address));
    return failed.map((one) => {
      if (isExcerpt(view))
        return ADDRESS3.test(one.address) ? withoutConfiguration(view, one) : SILENT;
      const hops = hopsOf(view).filter(({ port: port2 }) => port2 === one.port);
      const hop = hops.find(({ host, service }) => host !== one.address && service !== null);
      if (!hop) return hops.length > 0 ? SILENT : withoutConfiguration(view, one);
      return stale(view, one, hop, hops) ?? SILENT;
    });
  }
});
function stale(view, failed, hop, hops) {
  const { line, address, port: port2, holder } = failed;
  const service = hop.service ?? "";
  const all = hops.flatMap((one) => addressesOf2(view, one.service ?? ""));
  const now = addressesOf2(view, service).join(", ");
  if (all.includes(address)) {
    const params2 = { now: address, service: holder ?? service };
    return { is: "cleared", because: { text: "current", params: params2 } };
  }
  const proxy = view.plan.proxy?.service ?? line.subject;
  const [mine] = view.of("container.state", proxy);
  const [theirs] = view.of("container.state", service);
  if (now === "" || theirs?.body.status !== "running" || !isLater(theirs, mine)) return null;
  if (isAfter(theirs.body.startedAt, line.seen.at)) return null;
  const answer = view.all("dns.answer").find(({ body }) => body.name === hop.host && body.addresses !== null);
  if (answer?.body.addresses?.includes(address)) return null;
  const params = { host: hop.host, old: address, service, now };
  const summary = { text: "summary", params };
  const taken = { text: "taken", params: { ...params, other: holder ?? "" } };
  return {
    is: "cause",
    confidence: answer || holder !== null ? "certain" : "likely",
    subject: service,
    effects: backendEffects(view, service, "refused", "unreachable", "wrong-route"),
    cites: [line, theirs, ...view.of("container.network", service), ...answer ? [answer] : []],
    places: [hop.place],
    summary: holder === null ? summary : taken,
    fix: { text: "fix", params: { proxy, host: hop.host, port: port2 } },
    command: `docker compose exec ${proxy} nginx -s reload`
  };
}
function withoutConfiguration(view, { line, address, holder }) {
  const states = view.all("container.state");
  const networks = view.all("container.network").filter(({ body }) => body.address !== "");
  const isUp2 = (states.length > 0 || isExcerpt(view)) && states.every(({ body }) => body.status === "running");
  if (holder !== null || !isUp2) return SILENT;
  const [first, ...rest] = networks;
  if (!first) return SILENT;
  const now = networks.map(({ subject, body }) => `${subject} ${body.address}`).join(", ");
  return {
    is: "cause",
    // Of one container alone is known where it is: another one may have the address.
    confidence: states.length > 1 ? "likely" : "possible",
    subject: view.plan.proxy?.service ?? line.subject,
    effects: backendEffects(view, null, "refused", "unreachable"),
    cites: [line, first, ...rest],
    places: [],
    summary: { text: "nobody", params: { old: address, now } },
    fix: { text: "reload", params: {} }
  };
}
var ADDRESS3 = /^(?!127\.)\d+\.\d+\.\d+\.\d+$/;

// src/causes/ask/pasted/told-refusals.ts
function toldRefusals(view) {
  const isKnown = view.looked("compose.service") || view.looked("container.network");
  const isForAccess = view.all("nginx.error").some(({ body }) => body.code === "auth-request-failed");
  if (!isExcerpt(view) || isForAccess || isKnown && view.all("nginx.route").length > 0) return [];
  const found = view.all("nginx.error").flatMap((line) => {
    const { code, upstream } = line.body;
    if (code !== "connect-refused" || !upstream || upstream.port === null) return [];
    const { host, port: port2 } = upstream;
    const service = view.plan.backend?.service ?? UNNAMED_BACKEND;
    return [{ line, host, port: port2, service, isLoopback: isLoopback(host) }];
  });
  return found.filter(
    ({ host, port: port2 }, at) => found.findIndex((other) => other.host === host && other.port === port2) === at
  );
}

// src/causes/ask/names/undecided.ts
function serviceNamed(view, name) {
  const told2 = isExcerpt(view) && view.of("container.state", name).length > 0;
  return serviceAt(view, name) ?? (told2 ? name : null);
}
function undecidedNames(view) {
  if (!isExcerpt(view) || view.looked("compose.service")) return [];
  return unresolvedNames(view).filter(({ name }) => serviceNamed(view, name) === null);
}
function maybeRunningNames(view) {
  if (!isExcerpt(view) || view.looked("compose.service")) return [];
  if (isOnMachine(view.plan)) return unresolvedNames(view);
  return unresolvedNames(view).filter(({ name }) => {
    const states = view.of("container.state", name);
    const networks = view.of("container.network", name);
    return networks.length === 0 && states.every(({ body }) => body.status === "running");
  });
}
function undecidedRefusals(view) {
  return toldRefusals(view).filter(
    ({ service, isLoopback: isLoopback2 }) => !isLoopback2 && view.of("listener", service).length === 0 && view.of("container.state", service).length === 0 && view.all("container.network").length === 0 && !view.all("app.log").some(({ body }) => body.code === "listening")
  );
}

// src/causes/ask/names/unresolved-effects.ts
function unresolvedEffects(view, fatal) {
  const proxy = view.plan.proxy?.service ?? "proxy";
  const backend = view.plan.backend?.service ?? "backend";
  return fatal ? [{ effect: "not-started", on: proxy }] : [{ effect: "unresolved", on: backend }];
}

// src/causes/name-resolution/upstream-host-not-found-service-down.ts
var upstream_host_not_found_service_down_default = defineCause({
  id: "upstream-host-not-found-service-down",
  layer: "name-resolution",
  severity: "error",
  needs: ["nginx.error", "container.state"],
  wants: ["app.log", "compose.service", "container.network", "container.event", "listener"],
  text: {
    summary: "nginx cannot find the host `{name}`, because `{service}` is not running ({state}), and Docker's DNS knows running containers only.",
    fix: "Get `{service}` to run first; nginx is right. So that nginx never starts before it, give nginx `depends_on` with `condition: service_healthy`.",
    off: "nginx cannot find the host `{name}`, because service `{service}` is not started: it belongs to the profile {profiles}, which is not turned on.",
    turnOn: "Turn the profile on (`profiles:` in the configuration, `--profile` for compose), take `profiles` away from `{service}`, or let nginx do without it: a variable in proxy_pass and a `resolver` make it start all the same.",
    told: "nginx cannot find the host `{name}`. Docker's DNS knows running containers only: most often the container behind this name has ended, or was never started.",
    look: "Look whether the container behind `{name}` runs, and if not, why it ended (`docker compose logs`). nginx is right.",
    up: "`{service}` is running"
  },
  doc: {
    title: "nginx finds no host because the service is down",
    what: `nginx resolves names in its configuration once, at start. While the service behind a name is down, Docker's DNS does not know it and nginx ends with "host not found in upstream". The line is a symptom: what stopped the service is the cause.`,
    confusedWith: {
      "upstream-name-typo-or-container-name": "there no service has that name",
      "upstream-host-not-found-start-race": "there the service runs, only later than nginx"
    }
  },
  inspect(view) {
    return upstreams(view).flatMap(({ proxy, host: name, atStart: atStart3, line, place }) => {
      const service = peerNamed(view, name);
      const own = serviceOf(view, proxy);
      if (!service || service.body.enabled || !own?.body.enabled || !atStart3) return [];
      if (knowsByItself(own, name) || foreignNetwork(own) !== null) return [];
      const profiles = service.body.profiles.join(", ");
      const places = placesOf(keyPlace(service, "profiles.0", "profiles"), place);
      if (!places) return [];
      const params = { name, service: service.subject, profiles };
      return {
        severity: "error",
        subject: service.subject,
        cites: [line, service],
        places,
        summary: { text: "off", params },
        fix: { text: "turnOn", params: { service: service.subject } }
      };
    });
  },
  judge(view) {
    if (isOnMachine(view.plan)) return SILENT;
    const idle = idleServices(view);
    const told2 = undecidedNames(view).map(({ name, fatal, line }) => {
      return {
        is: "cause",
        confidence: "possible",
        subject: line.subject,
        effects: unresolvedEffects(view, fatal),
        cites: [line],
        places: line.seen.place ? [line.seen.place] : [],
        summary: { text: "told", params: { name } },
        fix: { text: "look", params: { name } },
        command: "docker compose ps --all"
      };
    });
    if (told2.length > 0) return told2;
    return unresolvedNames(view).map(({ name, fatal, line }) => {
      const service = serviceNamed(view, name);
      if (service === null) return SILENT;
      const [composed2] = view.of("compose.service", service);
      if (composed2?.body.enabled === false) {
        const profiles = composed2.body.profiles.join(", ");
        return {
          is: "cause",
          confidence: "certain",
          subject: service,
          effects: unresolvedEffects(view, fatal),
          cites: [line, composed2],
          places: [
            ...placeOf(view, service, "profiles.0"),
            ...placeOf(view, service, "profiles"),
            ...placeOf(view, service, ""),
            ...line.seen.place ? [line.seen.place] : []
          ],
          summary: { text: "off", params: { name, service, profiles } },
          fix: { text: "turnOn", params: { service } }
        };
      }
      const down = idle.find(
        (one) => one.service === service && one.state.body.status !== "running"
      );
      if (view.of("container.state", service).length === 0) return SILENT;
      if (!down) return { is: "cleared", because: { text: "up", params: { service } } };
      return {
        is: "cause",
        confidence: "certain",
        subject: service,
        from: [{ effect: "not-started", on: service }],
        effects: unresolvedEffects(view, fatal),
        cites: [line, down.state, ...down.ends.slice(-1)],
        places: line.seen.place ? [line.seen.place] : [],
        summary: { text: "summary", params: { name, service, state: down.state.body.status } },
        fix: { text: "fix", params: { service } }
      };
    });
  }
});

// src/causes/ask/written/hops.ts
var writtenHops = once(
  (view) => upstreams(view).flatMap((upstream) => {
    const service = isLoopback(upstream.host) ? null : peerNamed(view, upstream.host);
    const places = placesOf(upstream.place, upstream.pass.seen.place);
    if (!service || !places || !service.body.enabled) return [];
    return service.subject === upstream.proxy ? [] : [{ upstream, service, places }];
  })
);
function containerPortBehind(view, service, port2) {
  const { ports, expose } = service.body;
  const mapped = ports.find(({ host, container }) => host === port2 && container !== port2);
  const known2 = listening(view, service.subject);
  if (!mapped || known2?.ports.includes(port2) || expose.includes(port2)) return null;
  if (known2 && !known2.ports.includes(mapped.container)) return null;
  const exposed = exposedPorts(view, service);
  return exposed?.ports.includes(port2) || ports.some(({ container }) => container === port2) ? null : mapped.container;
}
function exposedPorts(view, { subject, body }) {
  if (body.environment.includes("PORT") || body.expose.length > 0) return null;
  const lines = view.of("dockerfile.instruction", subject).filter((line) => line.body.final && line.body.instruction === "EXPOSE");
  const words = lines.flatMap(({ body: { args } }) => args);
  const ports = words.flatMap(
    (word2) => /^\d+(?:\/tcp)?$/.test(word2) ? [Number.parseInt(word2, 10)] : []
  );
  const [first] = lines;
  return first && ports.length === words.length && ports.length > 0 ? { ports, place: first.seen.place } : null;
}
function sharesItsNetwork(view, name) {
  const own = serviceOf(view, name)?.body.networkMode ?? null;
  const shares = view.all("compose.service").some(({ body }) => body.networkMode === `service:${name}`);
  return own !== null || shares;
}
function startsOnlyNginx(view, name) {
  const line = startLine(view, name);
  if (line) {
    const programs = stepsOf(line).filter(({ text: text17 }) => text17 !== "");
    const [only, ...others] = programs;
    return others.length === 0 && /^(?:exec\s+)?\S*(?:nginx|openresty)(?:\s|$)/.test(only?.text ?? "");
  }
  return isNginxBase(view, name);
}
function startsSeveral(view, name) {
  const line = startLine(view, name)?.text ?? "";
  return /(?:^|[\s/])(?:supervisord|s6-svscan|runsvdir|circusd|honcho|foreman|pm2-runtime)(?=\s|$)/.test(
    line
  );
}
function listensOn2(listen, port2) {
  const written = /(?:^|:)(\d+)$/.exec(listen)?.[1];
  return (written === void 0 ? 80 : Number(written)) === port2;
}
var byPort4 = once((view) => {
  const known2 = started(view).flatMap(
    ({ subject }) => (listening(view, subject)?.ports ?? []).map((port2) => ({ service: subject, port: port2 }))
  );
  return Map.groupBy(known2, ({ port: port2 }) => port2);
});
function whoListensOn(view, port2) {
  const [only, ...others] = byPort4(view).get(port2) ?? [];
  return only && others.length === 0 ? only : null;
}
function plannedBackend({ plan }) {
  const { backend } = plan;
  return backend && backend.port !== null ? { service: backend.service, port: backend.port } : null;
}
function isPlainHttp(view, service, server) {
  const line = startLine(view, service);
  if (!line || server === "nginx" || server === "daphne") return false;
  const settings2 = /(?:^|\s)(?:-c|--config)\b|--ssl|--cert|--keyfile|ssl_context/.test(line.text);
  const told2 = serviceOf(view, service)?.body.environment ?? [];
  const hasFile = view.of("repo.path", service).some(({ body }) => body.role === "settings");
  return !settings2 && !hasFile && !told2.some((name) => /SSL|TLS|CERT|GUNICORN_CMD/.test(name));
}

// src/causes/ask/written/races.ts
function races(view) {
  const waited = /* @__PURE__ */ new Map();
  const found = writtenHops(view).flatMap(({ upstream, service }) => {
    const proxy = serviceOf(view, upstream.proxy);
    const places = placesOf(keyPlace(proxy, "depends_on"), upstream.place);
    if (!proxy || !places || !upstream.atStart || comesBack(proxy)) return [];
    if (reachOf(proxy, service) === "apart" || !proxy.body.enabled) return [];
    const before2 = waited.get(proxy.subject) ?? waitsFor(view, proxy.subject);
    waited.set(proxy.subject, before2);
    if (before2.has(service.subject)) return [];
    return [{ proxy, service, upstream, places, waits: gateOf(service) }];
  });
  const key = ({ proxy, service }) => `${proxy.subject} ${service.subject}`;
  const first = new Map(found.toReversed().map((race) => [key(race), race]));
  return found.filter((race) => first.get(key(race)) === race);
}
function comesBack({ body }) {
  const policy = body.restart ?? "no";
  return policy !== "no" && policy !== "none";
}
function waitsFor(view, name) {
  const before2 = /* @__PURE__ */ new Set();
  const queue = [name];
  for (let next = queue.shift(); next !== void 0; next = queue.shift()) {
    for (const { service } of serviceOf(view, next)?.body.dependsOn ?? []) {
      if (before2.has(service)) continue;
      before2.add(service);
      queue.push(service);
    }
  }
  return before2;
}
function gateOf({ body }) {
  const gate = body.dependsOn.find(({ condition: condition2 }) => condition2 !== "service_started");
  if (!gate) return null;
  const { service, condition } = gate;
  return phrase(condition === "service_healthy" ? "is-healthy" : "work-done", { service });
}

// src/causes/name-resolution/upstream-host-not-found-start-race.ts
var upstream_host_not_found_start_race_default = defineCause({
  id: "upstream-host-not-found-start-race",
  layer: "name-resolution",
  severity: "error",
  needs: ["nginx.error", "container.state"],
  wants: ["container.event", "app.log", "compose.service", "container.network", "listener"],
  text: {
    summary: "nginx started before `{service}` was there, found no host `{name}`, and ended; `{service}` runs now, but nothing starts nginx again.",
    fix: "Let nginx wait: `depends_on` with `{service}` and `condition: service_healthy`, and `restart: unless-stopped` for nginx.",
    certain: "nginx in `{proxy}` looks for `{name}` once, when it starts, and does not wait for `{service}`, which itself starts only after {waits}. nginx finds no host, ends, and nothing starts it again.",
    faster: "nginx in `{proxy}` looks for `{name}` once, when it starts, and does not wait for `{service}`. Where it is faster, it finds no host, ends, and nothing starts it again.",
    told: "nginx cannot find the host `{name}`. Where the container behind it runs now, it may only have been started after nginx, which looks names up once, when it starts.",
    "told-on-machine": "nginx cannot find the host `{name}`: when it started, neither /etc/hosts nor the name server of the machine knew it. nginx looks names up once, when it starts: after a boot it may have been there before the network was.",
    again: "Start nginx once more: where that cures it, let nginx wait with `depends_on` and `condition: service_healthy` for `{name}`, and give it `restart: unless-stopped`.",
    "again-on-machine": "See whether the machine knows the name (`getent hosts {name}`). If it does, start nginx once more, and let its unit wait (`After=network-online.target`, `Wants=network-online.target`). If it does not, correct the name, add it to /etc/hosts, or write the address.",
    later: "`{service}` was up before nginx looked for it"
  },
  doc: {
    title: "nginx started before its backend",
    what: "nginx resolves the names in its configuration once, at start. When it is faster than the backend, the name is not known yet and nginx ends. A second start would work.",
    confusedWith: {
      "upstream-host-not-found-service-down": "there the service never comes up",
      "networks-not-shared": "there the name is not known to nginx at any time"
    }
  },
  inspect(view) {
    return races(view).map(({ proxy, service, upstream, waits, places }) => ({
      severity: waits === null ? "warning" : "error",
      subject: proxy.subject,
      cites: [upstream.line, proxy, service],
      places,
      summary: waits === null ? {
        text: "faster",
        params: { proxy: proxy.subject, name: upstream.host, service: service.subject }
      } : {
        text: "certain",
        params: {
          proxy: proxy.subject,
          name: upstream.host,
          service: service.subject,
          waits
        }
      },
      fix: { text: "fix", params: { service: service.subject } }
    }));
  },
  judge(view) {
    const told2 = maybeRunningNames(view).flatMap(({ name, fatal, line }) => {
      if (!fatal) return [];
      return {
        is: "cause",
        confidence: "possible",
        subject: line.subject,
        effects: [{ effect: "not-started", on: line.subject }],
        cites: [line],
        places: line.seen.place ? [line.seen.place] : [],
        summary: { text: "told", params: { name } },
        fix: { text: "again", params: { name } },
        command: `docker compose restart ${line.subject}`
      };
    });
    if (told2.length > 0) return told2;
    const idle = idleServices(view).filter(({ state }) => state.body.status !== "running");
    return unresolvedNames(view).map(({ name, fatal, line }) => {
      const service = serviceAt(view, name);
      const proxy = line.subject;
      if (!fatal || service === null) return SILENT;
      if (idle.some((one) => one.service === service)) return SILENT;
      if (!idle.some((one) => one.service === proxy)) return SILENT;
      if (sharedNetworks(view, proxy, service).length === 0) return SILENT;
      const started2 = view.of("container.event", service).findLast(({ body }) => body.action === "start");
      if (!started2?.seen.at || !line.seen.at) return SILENT;
      if (Date.parse(started2.seen.at) < Date.parse(line.seen.at)) {
        return { is: "cleared", because: { text: "later", params: { service } } };
      }
      return {
        is: "cause",
        confidence: "certain",
        subject: proxy,
        effects: [{ effect: "not-started", on: proxy }],
        cites: [line, started2],
        places: [
          ...placeOf(view, proxy, "depends_on"),
          ...placeOf(view, proxy, ""),
          ...line.seen.place ? [line.seen.place] : []
        ],
        summary: { text: "summary", params: { service, name } },
        fix: { text: "fix", params: { service } }
      };
    });
  }
});

// src/causes/name-resolution/upstream-name-typo-or-container-name.ts
var upstream_name_typo_or_container_name_default = defineCause({
  id: "upstream-name-typo-or-container-name",
  layer: "name-resolution",
  severity: "error",
  needs: ["nginx.error", "compose.service"],
  wants: ["container.network"],
  text: {
    summary: "nginx looks for a host named `{name}`, but no service, container or alias in this stack has that name.",
    near: "nginx looks for a host named `{name}`, but nothing in this stack has that name; there is `{nearest}`.",
    fix: "Use a name that the compose file has: {names}.",
    rename: "Write `{nearest}` instead of `{name}` in the nginx configuration.",
    foreign: "nginx looks for a host named `{name}`, which no service of this stack has. Unless a container of another project on network {network} has it, nginx does not find it.",
    machine: "nginx looks for the machine itself, as `{name}`, and that name has no address in its container: so it does not start. Docker Desktop makes one by itself; an engine on Linux only for the services that ask for it.",
    gateway: 'Give `{service}` the name: `extra_hosts: ["{name}:host-gateway"]`. The program on the machine must then listen on the address of Docker\'s bridge too, not on 127.0.0.1 alone. If a service of this stack is meant, write its name.',
    outside: "nginx looks for a host named `{name}`, which is none of this stack, and gets no address for it: so it does not start.",
    reach: "See whether the name is right, and whether it can be resolved from this machine at all: names of private networks (a cloud's, a VPN's) are known only there. If a service of this stack is meant, write its name.",
    known: "`{name}` is the name of a service of this stack"
  },
  doc: {
    title: "nginx names a host that does not exist",
    what: `Docker's DNS knows services, container names and network aliases, and nothing else. With another name nginx ends at start with "host not found in upstream", or answers 502 where the name is looked up per request.`,
    confusedWith: {
      "upstream-host-not-found-service-down": "there the name is right and its service is down",
      "networks-not-shared": "there the name is right, but its service is on another network"
    }
  },
  inspect(view) {
    const lines = /* @__PURE__ */ new Set();
    return upstreams(view).flatMap((upstream) => {
      const { host: name, place, line, proxy, pass } = upstream;
      const service = serviceOf(view, proxy);
      if (!service || peerNamed(view, name) || !needsPeer(service, name)) return [];
      const places = placesOf(place, pass.seen.place);
      if (!places || lines.has(`${place.file}:${place.line}:${name}`)) return [];
      lines.add(`${place.file}:${place.line}:${name}`);
      const names = [...new Set(started(view).flatMap(dnsNames))].filter((one) => one !== proxy);
      const nearest = nearestName(name, names);
      const network = foreignNetwork(service);
      const isForeign = network !== null && nearest === null;
      return {
        severity: isForeign ? "warning" : "error",
        subject: proxy,
        cites: [line],
        places,
        summary: isForeign ? { text: "foreign", params: { name, network } } : nearest ? { text: "near", params: { name, nearest } } : { text: "summary", params: { name } },
        fix: nearest ? { text: "rename", params: { name, nearest } } : { text: "fix", params: { names: names.join(", ") } },
        edits: nearest ? rewrite(place, name, nearest) : []
      };
    });
  },
  judge(view) {
    return unresolvedNames(view).map(({ name, fatal, line }) => {
      if (serviceAt(view, name) !== null) {
        return { is: "cleared", because: { text: "known", params: { name } } };
      }
      if (name.includes(".") && fatal) return outside(view, name, line);
      if (isHostsFileName(view, line.subject, name) || name.includes(".")) return SILENT;
      return unknown(view, name, fatal, line);
    });
  }
});
function unknown(view, name, fatal, line) {
  const names = allNames(view);
  const nearest = nearestName(name, names);
  const isAll = view.all("compose.service").some(({ body }) => body.places[""]);
  if (!isAll && !nearest) return SILENT;
  return {
    is: "cause",
    confidence: isAll ? "certain" : "likely",
    subject: view.plan.proxy?.service ?? line.subject,
    effects: unresolvedEffects(view, fatal),
    cites: [line],
    places: line.seen.place ? [line.seen.place] : [],
    ...nearest ? {
      summary: { text: "near", params: { name, nearest } },
      fix: { text: "rename", params: { name, nearest } },
      edits: rewrite(line.seen.place, name, nearest)
    } : {
      summary: { text: "summary", params: { name } },
      fix: { text: "fix", params: { names: [...new Set(names)].join(", ") } }
    }
  };
}
function outside(view, name, line) {
  const service = line.subject;
  const isMachine = HOST_NAMES.has(name);
  return {
    is: "cause",
    confidence: isMachine ? "certain" : "likely",
    subject: view.plan.proxy?.service ?? service,
    effects: unresolvedEffects(view, true),
    cites: [line],
    places: [...line.seen.place ? [line.seen.place] : [], ...placeOf(view, service, "")],
    ...isMachine ? {
      summary: { text: "machine", params: { name } },
      fix: { text: "gateway", params: { service, name } }
    } : {
      summary: { text: "outside", params: { name } },
      fix: { text: "reach", params: {} }
    }
  };
}

// src/causes/ask/ends/alive-at.ts
function isAlive(view, { line, port: port2 }, holder) {
  const [state] = view.of("container.state", holder);
  if (state?.body.status !== "running") return false;
  const { startedAt } = state.body;
  if (startedAt && line.seen.at && Date.parse(startedAt) > Date.parse(line.seen.at)) return false;
  const sockets = openSockets(view, holder, port2);
  const isFree = sockets.length > 0 && sockets.every(({ body }) => !body.waiting);
  return isFree && sharedNetworks(view, line.subject, holder).length > 0;
}
function openSockets(view, service, port2) {
  return view.of("listener", service).filter(({ body }) => body.port === port2 && !body.loopback);
}

// src/causes/ask/hops/hop-at.ts
function hopAt(view, { address, port: port2, holder }) {
  const hops = hopsOf(view).filter((hop) => hop.port === port2);
  const answers = view.all("dns.answer").map(({ body }) => body);
  const meant = (hop) => answers.some(({ name, addresses }) => name === hop.host && addresses?.includes(address));
  const [only, ...others] = hops;
  return hops.find(({ host }) => host === address) ?? hops.find(({ service }) => holder !== null && service === holder) ?? hops.find(meant) ?? (only && others.length === 0 ? only : null);
}
function triedAt(view, { address, port: port2 }, hop) {
  const tried = view.all("tcp.connect").find(({ body }) => body.port === port2 && [address, hop?.host].includes(body.host));
  return tried ?? null;
}
function targetInWords({ address, port: port2 }, hop) {
  return hop === null || hop.host === address ? `${address}:${port2}` : `${hop.host}:${port2} (${address})`;
}

// src/causes/network/host-firewall-blocks.ts
var host_firewall_blocks_default = defineCause({
  id: "host-firewall-blocks",
  layer: "network",
  severity: "error",
  needs: ["nginx.error"],
  wants: [
    "nginx.route",
    "compose.service",
    "container.network",
    "container.state",
    "listener",
    "dns.answer",
    "tcp.connect"
  ],
  text: {
    inside: "`{service}` runs, has the address {address} and listens on port {port}, but connections from nginx {manner}: a packet filter (iptables, nftables) in or before its container does that.",
    host: "nginx asks the machine itself ({address}, port {port}), and connections from the container {manner}: a firewall of the machine (ufw, firewalld) keeps containers out.",
    allow: "Let connections to port {port} of `{service}` in, from the network that it shares with nginx: a rule before the one that drops them.",
    admit: "Allow the containers' network to reach port {port} on the machine (for example `ufw allow from 172.16.0.0/12 to any port {port} proto tcp`), or move the program into a service of this stack.",
    open: "a connection from nginx's network to {address}:{port} is accepted"
  },
  doc: {
    title: "A firewall keeps nginx out",
    what: "A packet filter between nginx and the backend drops connections (nginx: 110, status 504) or turns them away as host-prohibited (nginx: 113, status 502). The program behind it runs and listens. On a machine with ufw or firewalld this meets containers that ask the machine itself.",
    confusedWith: {
      "nginx-proxy-connect-timeout": "there nobody is known to be at the address",
      "backend-accept-queue-full": "there connections arrive, and wait in the backend's queue",
      "host-service-bound-loopback": "there the machine refuses (111), because nobody listens",
      "backend-not-running": "there the container is gone, which gives 113 as well"
    }
  },
  judge(view) {
    return failedConnects(view, "connect-timed-out", "connect-unreachable").map((failed) => {
      const { line, address, port: port2, holder } = failed;
      if (address.includes(":")) return SILENT;
      const hop = hopAt(view, failed);
      const manner = line.body.code === "connect-timed-out" ? phrase("dropped") : phrase("turned-away");
      if (isTheHost(view, failed, hop)) {
        return {
          is: "cause",
          confidence: "likely",
          subject: view.plan.proxy?.service ?? line.subject,
          effects: backendEffects(view, null, "unreachable", "refused"),
          cites: [line],
          places: hop ? [hop.place] : [],
          summary: { text: "host", params: { address, port: port2, manner } },
          fix: { text: "admit", params: { port: port2 } }
        };
      }
      if (holder === null || !isAlive(view, failed, holder)) return SILENT;
      const tried = triedAt(view, failed, hop);
      if (tried?.body.result === "open") {
        return { is: "cleared", because: { text: "open", params: { address, port: port2 } } };
      }
      return {
        is: "cause",
        confidence: tried ? "certain" : "likely",
        subject: holder,
        effects: backendEffects(view, holder, "unreachable", "refused"),
        cites: [line, ...openSockets(view, holder, port2), ...tried ? [tried] : []],
        places: [...placeOf(view, holder, "cap_add"), ...placeOf(view, holder, "")],
        summary: { text: "inside", params: { service: holder, address, port: port2, manner } },
        fix: { text: "allow", params: { service: holder, port: port2 } }
      };
    });
  }
});

// src/causes/ask/starts/bind-places.ts
var OWN3 = /^(?:(?:APP|SERVER|HTTP|WEB|API|UVICORN|FLASK_RUN|LISTEN|BIND)_)?(?:HOST|BIND|LISTEN|ADDR|ADDRESS)$/;
function bindPlaces(view, service, address) {
  const variable = bindVariable(view, service, address);
  return [...variable?.places ?? [], ...startCommandPlaces(view, service)];
}
function bindVariable(view, service, address) {
  const isIt = (value) => value === address || value.startsWith(`${address}:`);
  const compose = composed(view, service)?.body;
  const [given] = Object.entries(compose?.env ?? {}).filter(([, value]) => isIt(value));
  if (given) return { name: given[0], places: placeOf(view, service, `environment.${given[0]}`) };
  const steps2 = view.of("dockerfile.instruction", service);
  for (const { body, seen } of steps2.filter((one) => one.body.final).toReversed()) {
    if (body.instruction !== "ENV" || !seen.place) continue;
    const pairs = body.args.join(" ").matchAll(/([A-Za-z_]\w*)[= ]"?([^\s"]+)/g);
    for (const [, name = "", value = ""] of pairs) {
      const isOverruled = compose?.environment.includes(name) === true;
      if (OWN3.test(name) && isIt(value) && !isOverruled) return { name, places: [seen.place] };
    }
  }
  return null;
}

// src/causes/network/host-service-bound-loopback.ts
var host_service_bound_loopback_default = defineCause({
  id: "host-service-bound-loopback",
  layer: "network",
  severity: "error",
  needs: ["nginx.error"],
  wants: [
    "nginx.route",
    "compose.service",
    "container.network",
    "dns.answer",
    "listener",
    "dockerfile.instruction"
  ],
  text: {
    seen: "nginx asks the machine that runs the containers ({target}). There `{service}` listens on {address}:{port} only, which connections from containers never reach.",
    summary: "nginx asks the machine that runs the containers ({target}), and is refused: the program there listens on 127.0.0.1 only, or does not run.",
    fix: "Let the program on the machine listen on 0.0.0.0, or on Docker's own address ({gateway}), and keep others out with the firewall. Or run it as a service of this stack.",
    bind: "Let `{service}` listen on 0.0.0.0 instead of {address}, or on Docker's own address ({gateway}).",
    open: "`{service}` listens on port {port} of the machine for everybody"
  },
  doc: {
    title: "A program on the machine listens on loopback only",
    what: "`host.docker.internal` and 172.17.0.1 lead from a container to the machine itself. A program there that listens on 127.0.0.1 answers people on the machine, but connections from containers come in by Docker's bridge and are refused.",
    confusedWith: {
      "backend-bind-loopback": "there the backend runs in a container of its own",
      "host-firewall-blocks": "there nothing comes back, or 113, instead of a refusal"
    }
  },
  judge(view) {
    return failedConnects(view, "connect-refused").map((failed) => {
      const { line, address: gateway, port: port2 } = failed;
      const hop = hopAt(view, failed);
      if (!isTheHost(view, failed, hop)) return SILENT;
      const sockets = socketsOfHost(view, port2);
      const open = sockets.find(({ body: body2 }) => !body2.loopback);
      if (open) {
        return {
          is: "cleared",
          because: { text: "open", params: { service: open.subject, port: port2 } }
        };
      }
      const target = `${hop?.host ?? gateway}:${port2}`;
      const [socket] = sockets;
      const effects = backendEffects(view, socket?.subject ?? null, "refused");
      if (!socket) {
        return {
          is: "cause",
          confidence: "likely",
          subject: view.plan.proxy?.service ?? line.subject,
          effects,
          cites: [line],
          places: hop ? [hop.place] : [],
          summary: { text: "summary", params: { target } },
          fix: { text: "fix", params: { gateway } }
        };
      }
      const { subject: service, body } = socket;
      const params = { target, service, address: body.address, port: port2, gateway };
      return {
        is: "cause",
        confidence: "certain",
        subject: service,
        effects,
        cites: [line, socket],
        places: bindPlaces(view, service, body.address),
        summary: { text: "seen", params },
        fix: { text: "bind", params }
      };
    });
  }
});
function socketsOfHost(view, port2) {
  return view.all("listener").filter(
    ({ subject, body }) => body.port === port2 && composed(view, subject)?.body.networkMode === "host"
  );
}

// src/causes/network/ipv6-aaaa-unreachable.ts
var NO_IPV6 = [101, 99];
var ipv6_aaaa_unreachable_default = defineCause({
  id: "ipv6-aaaa-unreachable",
  layer: "network",
  severity: "error",
  needs: ["nginx.error"],
  wants: ["nginx.route", "compose.service", "container.network"],
  text: {
    summary: "`{name}` has IPv6 addresses too, and nginx tried one of them ({address}), but its container has no IPv6: the network is unreachable.",
    "summary-on-machine": "`{name}` has IPv6 addresses too, and nginx tried one of them ({address}), but the machine has no way there over IPv6: the network is unreachable.",
    off: "Add `ipv6=off` to the `resolver` line, so that nginx asks for IPv4 addresses only.",
    literal: "Give nginx the upstream's IPv4 address, or IPv6 to its network (`enable_ipv6: true` in compose).",
    "literal-on-machine": "Give nginx the upstream's IPv4 address, or give the machine IPv6."
  },
  doc: {
    title: "nginx tries an IPv6 address, and its container has no IPv6",
    what: "Many public names have IPv4 and IPv6 addresses. nginx uses all of them in turn, also those that its container has no route to. Connections to those fail at once (101: Network is unreachable), while the others work, so it comes and goes.",
    confusedWith: {
      "localhost-dual-stack": "there the IPv6 address is ::1, the container's own",
      "host-firewall-blocks": "there the network is there, and IPv4 addresses fail"
    }
  },
  judge(view) {
    const line = view.all("nginx.error").findLast(
      ({ body }) => NO_IPV6.includes(body.errno ?? 0) && body.upstream?.host.includes(":") === true && !["::1"].includes(body.upstream.host) && !body.upstream.host.startsWith("unix:")
    );
    if (!line?.body.upstream) return SILENT;
    const { host: address, port: port2 } = line.body.upstream;
    const hops = hopsOf(view).filter((hop2) => hop2.port === port2);
    const hop = hops.find(({ host }) => host === address) ?? hops[0];
    const name = hop && hop.host !== address ? hop.host : phrase("The-upstream");
    const resolver = hop ? resolverFor(view, hop.host) : null;
    const places = [resolver?.place, hop?.place].flatMap((place) => place ?? []);
    return {
      is: "cause",
      confidence: "certain",
      subject: view.plan.proxy?.service ?? line.subject,
      effects: backendEffects(view, null, "unreachable"),
      cites: [line],
      places,
      summary: { text: "summary", params: { name, address } },
      fix: resolver ? { text: "off", params: {} } : { text: "literal", params: {} }
    };
  }
});

// src/causes/ask/written/host-mode.ts
var mixedModes = once(
  (view) => upstreams(view).flatMap(({ proxy, host: name, line, place }) => {
    const [nginx, peer] = [serviceOf(view, proxy), peerNamed(view, name)];
    if (!nginx?.body.enabled || !peer?.body.enabled || knowsByItself(nginx, name)) return [];
    const isPeer = peer.body.networkMode === "host" && nginx.body.networkMode === null;
    const isProxy = nginx.body.networkMode === "host" && peer.body.networkMode === null;
    const guilty = isPeer ? peer : nginx;
    const places = placesOf(keyPlace(guilty, "network_mode"), place);
    if (!places || !(isPeer || isProxy)) return [];
    return [{ isPeer, guilty, peer: peer.subject, proxy, name, line, places }];
  })
);

// src/causes/network/network-mode-host-mixed.ts
var network_mode_host_mixed_default = defineCause({
  id: "network-mode-host-mixed",
  layer: "network",
  severity: "error",
  needs: ["nginx.error", "compose.service"],
  wants: ["nginx.route", "container.network", "listener"],
  text: {
    backend: "nginx looks for `{name}`, but `{service}` has `network_mode: host`: it uses the machine's network, has no address among the containers, and Docker's DNS does not know it.",
    proxy: "nginx in `{proxy}` has `network_mode: host`: it asks the machine's name servers, which do not know the services of the stack, and so finds no `{name}`.",
    unpublished: "nginx in `{proxy}` has `network_mode: host`, so {host}:{port} is the machine's own port {port}, and `{service}` does not publish its port {port} there.",
    drop: 'Take `network_mode: host` away from `{service}`. If it needs the machine\'s network, give nginx `extra_hosts: ["host.docker.internal:host-gateway"]` and let it ask host.docker.internal.',
    join: "Take `network_mode: host` away from `{proxy}` and publish its port instead, or publish the port of `{name}` on 127.0.0.1 and let nginx ask that.",
    publish: 'Publish the port of `{service}` for the machine: `ports: ["127.0.0.1:{port}:{port}"]`.'
  },
  doc: {
    title: "One side uses the machine's network, the other one the stack's",
    what: "With `network_mode: host` a service leaves the stack's network: it has no address there, Docker's DNS does not know it, and it does not know the others by name. nginx and the backend then cannot find each other.",
    confusedWith: {
      "networks-not-shared": "there both are on networks of the stack, on different ones",
      "upstream-host-not-found-service-down": "there the service does not run",
      "host-service-bound-loopback": "there nginx does reach the machine, and is refused"
    }
  },
  inspect(view) {
    return mixedModes(view).map(({ isPeer, guilty, peer, proxy, name, line, places }) => ({
      severity: isPeer ? "error" : "warning",
      subject: guilty.subject,
      cites: [line, guilty],
      places,
      summary: isPeer ? { text: "backend", params: { name, service: peer } } : { text: "proxy", params: { name, proxy } },
      fix: isPeer ? { text: "drop", params: { service: peer } } : { text: "join", params: { name, proxy } }
    }));
  },
  judge(view) {
    const unresolved = unresolvedNames(view).map(({ name, fatal, line }) => {
      const service = serviceAt(view, name);
      const proxy = line.subject;
      if (service === null || isOnHost(view, service) === isOnHost(view, proxy)) return SILENT;
      const guilty = isOnHost(view, service) ? service : proxy;
      const ofBackend = {
        summary: { text: "backend", params: { name, service } },
        fix: { text: "drop", params: { service } }
      };
      const ofProxy = {
        summary: { text: "proxy", params: { name, proxy } },
        fix: { text: "join", params: { name, proxy } }
      };
      return {
        is: "cause",
        confidence: "certain",
        subject: guilty,
        effects: unresolvedEffects(view, fatal),
        cites: [line, ...view.of("compose.service", guilty)],
        places: [
          ...placeOf(view, guilty, "network_mode"),
          ...line.seen.place ? [line.seen.place] : []
        ],
        ...guilty === service ? ofBackend : ofProxy
      };
    });
    const unpublished = unpublishedPorts(view).map(({ line, listening: listening2, proxy, host }) => {
      const { subject: service, body } = listening2;
      const params = { proxy, host, port: body.port, service };
      return {
        is: "cause",
        confidence: "certain",
        subject: proxy,
        effects: backendEffects(view, service, "refused"),
        cites: [line, listening2, ...view.of("compose.service", proxy)],
        places: [...placeOf(view, service, ""), ...placeOf(view, proxy, "network_mode")],
        summary: { text: "unpublished", params },
        fix: { text: "publish", params }
      };
    });
    return [...unresolved, ...unpublished];
  }
});

// src/causes/network/networks-not-shared.ts
var networks_not_shared_default = defineCause({
  id: "networks-not-shared",
  layer: "network",
  severity: "error",
  needs: ["nginx.error"],
  wants: ["container.network", "compose.service", "container.state"],
  text: {
    summary: "nginx cannot find `{name}`: `{proxy}` is on {mine}, `{service}` on {theirs}, and they share no network.",
    told: "nginx cannot find the host `{name}`. Where the container behind it runs, the two may have no network in common: Docker's DNS tells a container only the names on its own networks.",
    join: "Compare the networks of both containers, and put them on one (`networks:` at both services; a service with `networks:` is no longer on `default`).",
    fix: "Put both services on one network: add {first} to `networks:` of `{proxy}`. A service that lists `networks:` is on those only, no longer on the default one.",
    address: "nginx cannot reach {address}, which is `{service}`: `{proxy}` is on {mine}, `{service}` on {theirs}, and Docker lets nothing through between networks.",
    shared: "`{proxy}` and `{service}` are both on {shared}"
  },
  doc: {
    title: "nginx and the backend share no network",
    what: "Containers see each other only on a common network. As soon as a service lists `networks:`, it leaves the default one; nginx then neither finds the backend's name nor reaches its address.",
    confusedWith: {
      "upstream-name-typo-or-container-name": "there no service of the stack has the name",
      "upstream-host-not-found-service-down": "there the service is down"
    }
  },
  inspect(view) {
    const hops = writtenHops(view).flatMap(({ upstream, service }) => {
      const proxy = serviceOf(view, upstream.proxy);
      return proxy && reachOf(proxy, service) === "apart" ? [{ upstream, service, proxy }] : [];
    });
    const pairs = Map.groupBy(hops, ({ proxy, service }) => `${proxy.subject} ${service.subject}`);
    return [...pairs.values()].flatMap(([hop]) => {
      if (!hop) return [];
      const { upstream, service, proxy } = hop;
      const of = (one) => one.body.networks.map(({ name }) => name).join(", ");
      const [mine, theirs] = [of(proxy), of(service)];
      const [first = ""] = theirs.split(", ");
      const places = placesOf(
        keyPlace(proxy, "networks"),
        keyPlace(service, "networks"),
        upstream.place
      );
      if (!places) return [];
      const named5 = { name: upstream.host, proxy: proxy.subject, service: service.subject };
      return {
        severity: "error",
        subject: proxy.subject,
        cites: [upstream.line, proxy, service],
        places,
        summary: { text: "summary", params: { ...named5, mine, theirs } },
        fix: { text: "fix", params: { first, proxy: proxy.subject } }
      };
    });
  },
  judge(view) {
    if (isOnMachine(view.plan)) return SILENT;
    const told2 = maybeRunningNames(view).map(({ name, fatal, line }) => {
      return {
        is: "cause",
        confidence: "possible",
        subject: line.subject,
        effects: unresolvedEffects(view, fatal),
        cites: [line],
        places: line.seen.place ? [line.seen.place] : [],
        summary: { text: "told", params: { name } },
        fix: { text: "join", params: {} },
        command: `docker inspect -f '{{json .NetworkSettings.Networks}}' ${line.subject} ${name}`
      };
    });
    if (told2.length > 0) return told2;
    return [...byName2(view), ...byAddress(view)];
  }
});
function byName2(view) {
  return unresolvedNames(view).map(({ name, fatal, line }) => {
    const service = serviceAt(view, name);
    const proxy = line.subject;
    if (service === null || !areBothPlaced(view, proxy, service)) return SILENT;
    const shared = sharedNetworks(view, proxy, service);
    if (shared.length > 0) {
      const params = { proxy, service, shared: shared.join(", ") };
      return { is: "cleared", because: { text: "shared", params } };
    }
    const effects = unresolvedEffects(view, fatal);
    const summary = {
      text: "summary",
      params: { name, ...namesOf2(view, proxy, service) }
    };
    return { ...apart2(view, line, proxy, service), effects, summary };
  });
}
function byAddress(view) {
  return failedConnects(view, "connect-timed-out", "connect-unreachable").map((failed) => {
    const { line, address, holder } = failed;
    const proxy = line.subject;
    if (holder === null || !areBothPlaced(view, proxy, holder)) return SILENT;
    if (sharedNetworks(view, proxy, holder).length > 0) return SILENT;
    const effects = backendEffects(view, holder, "unreachable", "refused");
    const params = { address, ...namesOf2(view, proxy, holder) };
    return {
      ...apart2(view, line, proxy, holder),
      effects,
      summary: { text: "address", params }
    };
  });
}
function apart2(view, line, proxy, service) {
  const [first = ""] = networksOf(view, service);
  return {
    is: "cause",
    confidence: "certain",
    subject: proxy,
    cites: [line, ...view.of("container.network", proxy), ...view.of("container.network", service)],
    places: [proxy, service].flatMap((one) => [
      ...placeOf(view, one, "networks"),
      ...placeOf(view, one, "network_mode")
    ]),
    fix: { text: "fix", params: { first, proxy } }
  };
}
function namesOf2(view, proxy, service) {
  const [mine, theirs] = [proxy, service].map((one) => networksOf(view, one).join(", "));
  return { proxy, service, mine: mine ?? "", theirs: theirs ?? "" };
}
function networksOf(view, service) {
  return view.of("container.network", service).map(({ body }) => body.network);
}
function areBothPlaced(view, proxy, service) {
  const services = [proxy, service];
  if (proxy === service || services.some((one) => hasModeOfItsOwn(view, one))) return false;
  if (isBlind(view, "compose.service", proxy)) return false;
  return services.every((one) => networksOf(view, one).length > 0);
}
function hasModeOfItsOwn(view, service) {
  const isOnHost2 = networksOf(view, service).includes("host");
  const mode = composed(view, service)?.body.networkMode ?? "bridge";
  return isOnHost2 || mode !== "bridge";
}

// src/case/answered-since.ts
function answeredSince({ method, path }, answers) {
  const own = answers.filter((one) => one.method === method && one.path === path).map(({ status }) => status);
  const failed = own.findIndex((status) => status >= 500);
  const good = own.findIndex((status, at) => failed >= 0 && at > failed && status < 400);
  if (good < 0) return "never";
  return own.slice(good).some((status) => status >= 500) ? "at-times" : "for-good";
}

// src/causes/ask/ends/answered-again.ts
function answeredAgain(view, { host, port: port2 }, code = "connect-refused") {
  const refused = view.all("nginx.error").filter(({ body }) => body.code === code);
  const here = refused.filter(
    ({ body }) => body.upstream?.host === host && body.upstream.port === port2
  );
  if (here.length < refused.length) return "never";
  const answers = view.all("nginx.access").map(({ body }) => body);
  const since = here.map(({ body }) => answeredSince(body, answers));
  if (since.every((one) => one === "never")) return "never";
  return since.every((one) => one === "for-good") ? "for-good" : "at-times";
}

// src/causes/network/nginx-proxy-connect-timeout.ts
var nginx_proxy_connect_timeout_default = defineCause({
  id: "nginx-proxy-connect-timeout",
  layer: "network",
  severity: "error",
  needs: ["nginx.error"],
  wants: [
    "nginx.route",
    "compose.service",
    "container.network",
    "dns.answer",
    "tcp.connect",
    "nginx.access"
  ],
  text: {
    nobody: "nginx tried to connect to {target}, and nothing came back, not even a refusal: no container of this stack has the address {address}.",
    "nobody-on-machine": "nginx tried to connect to {target}, and nothing came back, not even a refusal: nothing that was seen has the address {address}.",
    held: "nginx tried to connect to {target}, which is `{service}`, and nothing came back, not even a refusal.",
    summary: "nginx tried to connect to {target}, and nothing came back, not even a refusal: no machine has this address, or something on the way drops the packets.",
    name: "Write the name of the backend's service instead of the address. An address belongs to a container only until it is made anew.",
    "name-on-machine": "Write the address that the backend has now.",
    find: "Ask from where nginx stands (`docker compose exec {proxy} \u2026`) whether {target} can be reached. Look for a wrong address first, then for a firewall in between. A longer `proxy_connect_timeout` does not help.",
    "find-on-machine": "Ask from the machine on which nginx runs (`curl -v --max-time 5 http://{target}/`) whether {target} can be reached. Look for a wrong address first, then for a firewall in between. A longer `proxy_connect_timeout` does not help."
  },
  doc: {
    title: "Nothing answers where nginx connects",
    what: "A machine that is there answers a connection attempt at once, with yes or with a refusal. When neither comes, the packets are lost: the address belongs to nobody, or a firewall drops them. nginx gives up after proxy_connect_timeout (60 s unless set) and answers 504.",
    confusedWith: {
      "nginx-proxy-read-timeout": "there the connection was made, and the answer did not come",
      "host-firewall-blocks": "there the address is known to be alive and to listen",
      "backend-accept-queue-full": "there the backend listens, and its queue is full",
      "stale-upstream-ip": "there the address was the backend's once"
    }
  },
  judge(view) {
    const all = failedConnects(view, "connect-timed-out", "connect-unreachable");
    const lasting = all.filter((failed) => !isReachedSince(view, failed));
    return lasting.map((failed) => {
      const { line, address, holder } = failed;
      const hop = hopAt(view, failed);
      const tried = triedAt(view, failed, hop);
      const isLost = tried?.body.result === "timed-out" || tried?.body.result === "unreachable";
      const known2 = holder === null && view.looked("container.network");
      const isLiteral = hop?.host === address && !address.includes(":");
      if (line.body.code === "connect-unreachable" && !(isLiteral && known2)) return SILENT;
      const proxy = view.plan.proxy?.service ?? line.subject;
      const target = targetInWords(failed, hop);
      const service = holder ?? hop?.service ?? null;
      return {
        is: "cause",
        confidence: known2 && isLost ? "certain" : "likely",
        subject: service ?? proxy,
        effects: backendEffects(view, service, "unreachable", "refused"),
        from: backendEffects(view, service, "unreachable"),
        cites: [line, ...tried ? [tried] : []],
        places: hop ? [hop.place] : [],
        summary: summaryOf2(failed, target, known2),
        fix: isLiteral && holder === null ? { text: "name", params: {} } : { text: "find", params: { proxy, target } }
      };
    });
  }
});
function isReachedSince(view, { address: host, port: port2, line }) {
  return isExcerpt(view) && answeredAgain(view, { host, port: port2 }, line.body.code) === "for-good";
}
function summaryOf2({ address, holder }, target, known2) {
  if (holder !== null) return { text: "held", params: { target, service: holder } };
  if (known2) return { text: "nobody", params: { target, address } };
  return { text: "summary", params: { target } };
}

// src/causes/network/published-on-internal-network.ts
var published_on_internal_network_default = defineCause({
  id: "published-on-internal-network",
  layer: "network",
  severity: "error",
  needs: ["compose.service"],
  wants: ["http.exchange"],
  text: {
    summary: "compose publishes port {port} of `{service}` at port {host} of the machine, but `{service}` is only on {networks}, with `internal: true`: Docker opens no port there, so whoever asks at {host} is refused.",
    gated: "compose publishes port {port} of `{service}` at port {host} of the machine, but `{service}` is only on {networks}, with `internal: true`: Docker opens no port there. Nobody but {gates} could lead in, and whoever asks at {host} is refused.",
    fix: "List a network that is not internal in `networks:` of `{service}` as well, such as `default`; the others stay closed. If nobody is to come in there, take `ports:` away."
  },
  doc: {
    title: "A published port on internal networks",
    what: "A network with `internal: true` has no way to the outside, in either direction. Docker therefore does not open the `ports:` of a container that is on such networks alone. It says nothing about it: the container runs, other containers reach it, and `docker ps` shows no port.",
    confusedWith: {
      "nginx-listen-vs-compose-port": "there Docker opens the port, and nginx listens on another",
      "networks-not-shared": "there it is nginx that does not reach the backend"
    }
  },
  inspect(view) {
    return started(view).flatMap((service) => {
      const shut = shutDoor(service, null);
      const places = shut && placesOf(...linesOf(service, shut.index));
      if (!shut || !places) return [];
      const isTheWayIn = view.plan.proxy?.service === service.subject;
      const backend = view.plan.backend?.service;
      return {
        severity: isTheWayIn && isAlone3(service, backend) ? "error" : "warning",
        subject: service.subject,
        cites: [service],
        places,
        ...said2(service, shut, backend)
      };
    });
  },
  judge(view) {
    const { proxy, backend } = view.plan;
    const service = proxy && composed(view, proxy.service);
    const shut = service && shutDoor(service, proxy.port);
    if (!service || !shut) return SILENT;
    const refused = exchangesVia(view, "proxied").find(
      ({ body: { outcome } }) => outcome.is === "refused" && outcome.code !== NO_ADDRESS
    );
    return {
      is: "cause",
      confidence: "certain",
      ...refused ? {} : { severity: "warning" },
      subject: service.subject,
      effects: [{ effect: "refused", on: service.subject }],
      cites: [service, ...refused ? [refused] : []],
      places: linesOf(service, shut.index).flatMap((place) => place ?? []),
      ...said2(service, shut, backend?.service)
    };
  }
});
function shutDoor({ body }, port2) {
  if (!body.sealed) return null;
  const index = body.ports.findIndex(({ container }) => port2 === null || container === port2);
  const found = body.ports[index];
  return found ? { index, port: found.container, host: found.host } : null;
}
function isAlone3(service, backend) {
  return gatesOf(service, backend).length === 0;
}
function gatesOf({ body }, backend) {
  return body.sealed?.gates.filter((name) => name !== backend) ?? [];
}
function linesOf(service, index) {
  return [keyPlace(service, `ports.${index}`, "ports"), keyPlace(service, "networks")];
}
function said2(service, { port: port2, host }, backend) {
  const networks = and(service.body.networks.map(({ name }) => name));
  const gates = gatesOf(service, backend);
  const params = { port: port2, host: host ?? port2, service: service.subject, networks };
  const fix = { text: "fix", params: { service: service.subject } };
  return gates.length === 0 ? { summary: { text: "summary", params }, fix } : { summary: { text: "gated", params: { ...params, gates: and(gates) } }, fix };
}

// src/causes/process/backend-bind-ipv6-only.ts
var text5 = {
  summary: "`{service}` listens on [{address}]:{port} for IPv6 alone. nginx connects to it by IPv4, at {host}:{port}, and is refused.",
  fix: "Let the server in `{service}` listen on 0.0.0.0 instead of {address}, or take away what keeps its IPv6 socket from IPv4 (`IPV6_V6ONLY`, `ipv6Only: true`).",
  both: "`{service}` accepts connections by IPv4 on port {port}"
};
var backend_bind_ipv6_only_default = defineCause({
  id: "backend-bind-ipv6-only",
  layer: "process",
  severity: "error",
  needs: ["nginx.route", "nginx.error"],
  wants: [
    "listener",
    "compose.service",
    "container.network",
    "dockerfile.instruction",
    "http.exchange"
  ],
  text: text5,
  doc: {
    title: "The backend listens for IPv6 only",
    what: "A server that binds to `::` takes IPv4 connections as well, unless it, its framework or the kernel (`net.ipv6.bindv6only`) asks for IPv6 alone. Docker's networks have IPv4 addresses only, unless IPv6 is turned on for them, so nginx is refused at an address where everything looks open.",
    confusedWith: {
      "backend-bind-loopback": "there the server listens on 127.0.0.1 or ::1, for itself only",
      "ipv6-aaaa-unreachable": "there nginx connects by IPv6, and the network has none",
      "upstream-wrong-port": "there nothing listens on the port that nginx uses"
    }
  },
  judge(view) {
    return hopsOf(view).flatMap(({ service, port: port2, ...hop }) => {
      if (service === null || !view.looked("listener", service)) return [];
      const [first, ...others] = view.of("listener", service).filter(({ body }) => body.port === port2 && !body.loopback);
      const refused = refusalsAt(view, { service, port: port2, ...hop }).findLast(
        ({ body }) => IPV4.test(body.upstream?.host ?? "")
      );
      if (!first || !refused?.body.upstream) return [];
      const { host } = refused.body.upstream;
      const isBoth = [first, ...others].some(({ body }) => body.family === 4);
      if (isBoth || hasAccepted(view, `${host}:${port2}`)) {
        return [{ is: "cleared", because: { text: "both", params: { service, port: port2 } } }];
      }
      const { address } = first.body;
      return [
        {
          is: "cause",
          confidence: "certain",
          subject: service,
          effects: [{ effect: "refused", on: service }],
          cites: [first, refused],
          places: bindPlaces(view, service, address),
          summary: { text: "summary", params: { service, address, port: port2, host } },
          fix: { text: "fix", params: { service, address } }
        }
      ];
    });
  }
});
function hasAccepted(view, address) {
  return exchangesVia(view, "direct").some(
    ({ body: { url, outcome } }) => URL.parse(url)?.host === address && (outcome.is === "answered" || outcome.is === "reset")
  );
}
var IPV4 = /^\d+\.\d+\.\d+\.\d+$/;

// src/causes/ask/configuration/settings.ts
function settingPlaces(view, service, name) {
  return settings(view, service, name).flatMap(({ seen }) => seen.place ?? []);
}
function settings(view, service, name) {
  return view.of("app.setting", service).filter(({ body }) => body.name === name);
}

// src/causes/ask/hops/bound-elsewhere.ts
var ALL = ["0.0.0.0", "::"];
function boundElsewhere(view, hop) {
  const { service, port: port2 } = hop;
  if (service === null || !view.looked("listener", service)) return null;
  const sockets = view.of("listener", service).filter(({ body }) => body.port === port2);
  if (sockets.some(({ body }) => ALL.includes(body.address))) return null;
  const networks = view.of("container.network", service);
  const holder = (address) => networks.find(({ body }) => body.address === address)?.body;
  const listener = sockets.find(({ body }) => holder(body.address));
  const here = listener && holder(listener.body.address);
  for (const refused of refusalsAt(view, hop).toReversed()) {
    const asked2 = refused.body.upstream?.host ?? "";
    const there = holder(asked2);
    const isOpen = sockets.some(({ body }) => body.address === asked2);
    if (!here || !there || isOpen) continue;
    const said10 = view.of("app.log", service).findLast(({ body }) => body.code === "listening" && body.port === port2);
    return {
      ...{ service, listener, refused, said: said10 ?? null },
      here: here.network,
      there: { network: there.network, address: asked2 }
    };
  }
  return null;
}

// src/causes/ask/hops/refused-hops.ts
function refusedServices(view) {
  const told2 = toldRefusals(view);
  if (told2.length > 0 || !isExcerpt(view)) return told2;
  return hopsOf(view).flatMap((hop) => {
    const { service, host, port: port2 } = hop;
    const line = refusalsAt(view, hop).findLast(({ body }) => body.code === "connect-refused");
    if (service === null || !line || isLoopback(host) || view.looked("listener", service))
      return [];
    return [{ line, host: line.body.upstream?.host ?? host, port: port2, service, isLoopback: false }];
  });
}

// src/causes/ask/pasted/maybe-refused.ts
function maybeRefused(view, effect) {
  const lasting = undecidedRefusals(view).filter((refusal) => {
    const since = answeredAgain(view, refusal);
    return since === "never" || effect === "not-started" && since === "at-times";
  });
  return lasting.map(({ line, host, port: port2, service }) => {
    const effects = [{ effect, on: service }];
    return {
      is: "cause",
      confidence: "possible",
      subject: service,
      effects,
      cites: [line],
      places: [],
      summary: { text: "told", params: { host, port: port2, service } }
    };
  });
}

// src/causes/ask/starts/address-option.ts
var OPTIONS = [
  [word("gunicorn|hypercorn"), "--bind 0.0.0.0:PORT"],
  [word("waitress-serve"), "--listen=0.0.0.0:PORT"],
  [word("daphne"), "--bind 0.0.0.0"],
  [word(String.raw`(?:manage\.py )?runserver`), "0.0.0.0:PORT"],
  [word("rails s(?:erver)?"), "--binding 0.0.0.0"],
  [word("rackup|uvicorn|vite|ng serve|webpack serve|webpack-dev-server"), "--host 0.0.0.0"],
  [word("flask(?: .*)? run|flask|fastapi (?:run|dev)"), "--host 0.0.0.0"],
  [word("puma"), "--bind tcp://0.0.0.0:PORT"],
  [word("php -S"), "0.0.0.0:PORT"],
  [word("next (?:dev|start)"), "--hostname 0.0.0.0"]
];
function word(names) {
  return new RegExp(String.raw`(?:^|[\s/"'])(?:${names})(?=["'\s]|$)`);
}
var STARTED_BY_COMMAND = ["gunicorn", "django"];
function addressOption(view, service, port2) {
  const known2 = optionOf(startWords(view, service).words.join(" "), port2);
  if (known2 !== null) return known2;
  const said10 = view.of("app.log", service).findLast(({ body }) => body.code === "listening" && body.port === port2);
  if (said10?.body.code !== "listening") return null;
  const { server } = said10.body;
  if (!STARTED_BY_COMMAND.includes(server)) return null;
  return optionOf(server === "django" ? "runserver" : server, port2);
}
function optionOf(started2, port2) {
  const found = OPTIONS.find(([program]) => program.test(started2));
  return found ? found[1].replace("PORT", String(port2)) : null;
}

// src/causes/process/backend-bind-loopback.ts
var backend_bind_loopback_default = defineCause({
  id: "backend-bind-loopback",
  layer: "process",
  severity: "error",
  needs: [["nginx.route", "nginx.error"]],
  wants: [
    "listener",
    "app.log",
    "compose.service",
    "container.network",
    "container.state",
    "nginx.access",
    "dockerfile.instruction",
    "app.setting"
  ],
  text: {
    summary: "`{service}` listens on {address}:{port} only, which nothing outside its own container can reach. nginx connects to it over the network, and is refused.",
    "summary-on-machine": "`{service}` listens on {address}:{port} only, which nobody reaches at another address. nginx asks it at another one, and is refused.",
    variable: "Give the variable `{variable}` of `{service}` the value 0.0.0.0 instead of {address}, where the server takes its address from it; else name it in the start command.",
    fix: "Let the server in `{service}` listen on 0.0.0.0 instead of {address}, with `{option}` in its start command.",
    own: "Let the server in `{service}` listen on 0.0.0.0 instead of {address}. Look where it is started, in its command, its code or its settings: {address} or `localhost` stands there, or no address at all, where the server takes {address} by itself.",
    written: "{server} in `{service}` listens on {address} only, which nothing outside its own container can reach: nginx, which sends requests to `{host}:{port}`, is refused.",
    preset: "{server} in `{service}` is not told where to listen, and takes {address} then, which nothing outside its own container can reach: nginx, which sends requests to `{host}:{port}`, is refused.",
    told: "nginx is refused at `{host}:{port}`. Where `{service}` does run, it may listen on 127.0.0.1 only, which nothing outside its own container can reach.",
    "told-on-machine": "nginx is refused at `{host}:{port}`. Where `{service}` does run, it may listen on 127.0.0.1 only, which nobody reaches at another address.",
    look: "Add what the command prints to the paste: it says where `{service}` listens. That must be 0.0.0.0, not 127.0.0.1 or localhost.",
    elsewhere: "`{service}` accepts connections from other containers on port {port}",
    "elsewhere-on-machine": "`{service}` accepts connections at other addresses than loopback on port {port}"
  },
  doc: {
    title: "The backend listens on loopback only",
    what: "Inside a container, 127.0.0.1 means that container alone. A server that binds to it answers a healthcheck run inside the container, but every connection from nginx is refused.",
    confusedWith: {
      "upstream-wrong-port": "there a port is open to everybody, but not the one nginx uses",
      "backend-not-running": "there nothing listens at all"
    }
  },
  inspect(view) {
    const found = writtenHops(view).flatMap(({ upstream, service }) => {
      const known2 = listening(view, service.subject);
      const places = placesOf(known2?.place, upstream.place);
      if (!known2 || !places || !isLoopbackAddress(known2.host)) return [];
      const { host, port: port2 } = upstream;
      const address = known2.host ?? "127.0.0.1";
      const params = { service: service.subject, server: known2.server, address, host, port: port2 };
      return {
        severity: "error",
        subject: service.subject,
        cites: [known2.cite, upstream.line],
        places,
        summary: { text: known2.written === null ? "preset" : "written", params },
        fix: mendOf2(service.subject, address, optionOf(known2.server, port2)),
        edits: known2.written === null ? [] : rewrite(known2.place, known2.written, "0.0.0.0")
      };
    });
    return found.filter(
      ({ subject }, index) => found.findIndex((one) => one.subject === subject) === index
    );
  },
  judge(view) {
    const told2 = refusedServices(view).flatMap((refusal) => {
      const { line, service, port: port2 } = refusal;
      const bound = refusal.isLoopback ? null : boundToLoopback(view, service, port2);
      if (!bound || answeredAgain(view, refusal) !== "never") return [];
      const start = startCommandPlaces(view, service);
      return {
        is: "cause",
        confidence: "likely",
        subject: service,
        effects: [{ effect: "refused", on: service }],
        cites: [line, bound.fact],
        places: start,
        summary: { text: "summary", params: { service, address: bound.address, port: port2 } },
        fix: mendOf2(service, bound.address, addressOption(view, service, port2))
      };
    });
    if (told2.length > 0) return told2;
    const open = maybeRefused(view, "refused").map((answer) => ({
      ...answer,
      fix: { text: "look", params: { service: answer.subject } },
      command: `docker compose exec ${answer.subject} cat /proc/net/tcp /proc/net/tcp6`
    }));
    if (open.length > 0) return open;
    return hopsOf(view).map((hop) => {
      if (hop.service === null || !view.looked("listener", hop.service)) return SILENT;
      if (isLoopback(hop.host) && view.plan.target.kind === "ssh") return SILENT;
      const there = view.of("listener", hop.service).filter(({ body }) => body.port === hop.port);
      const [first] = there;
      if (!first) return SILENT;
      if (!there.every(({ body }) => body.loopback)) {
        const isOpen = there.some(({ body }) => body.family === 4 && !body.loopback);
        if (!isOpen && refusalsAt(view, hop).length > 0) return SILENT;
        if (boundElsewhere(view, hop)) return SILENT;
        const params2 = { service: hop.service, port: hop.port };
        return { is: "cleared", because: { text: "elsewhere", params: params2 } };
      }
      const params = { service: hop.service, address: first.body.address, port: hop.port };
      const { address } = first.body;
      const start = [
        ...boundInFile(view, hop.service, address),
        ...bindPlaces(view, hop.service, address)
      ];
      const variable = bindVariable(view, hop.service, address);
      const said10 = view.of("app.log", hop.service).filter(({ body }) => body.code === "listening" && isLoopback(body.host));
      return {
        is: "cause",
        confidence: "certain",
        subject: hop.service,
        effects: [{ effect: "refused", on: hop.service }],
        cites: [first, ...said10.slice(-1), ...refusalsAt(view, hop).slice(-1)],
        places: start,
        summary: { text: "summary", params },
        fix: variable ? { text: "variable", params: { service: hop.service, address, variable: variable.name } } : mendOf2(hop.service, address, addressOption(view, hop.service, hop.port)),
        edits: rewrite(start[0], first.body.address, "0.0.0.0")
      };
    });
  }
});
function mendOf2(service, address, option2) {
  return option2 === null ? { text: "own", params: { service, address } } : { text: "fix", params: { service, address, option: option2 } };
}
function boundInFile(view, service, address) {
  return ["listen", "bind", "http-socket", "socket"].flatMap((name) => settings(view, service, name)).flatMap(({ body, seen }) => body.value.startsWith(address) && seen.place || []);
}
function boundToLoopback(view, service, port2) {
  const sockets = view.of("listener", service).filter(({ body }) => body.port === port2);
  const [socket] = sockets;
  if (socket) {
    return sockets.every(({ body }) => body.loopback) ? { fact: socket, address: socket.body.address } : null;
  }
  const log = view.of("app.log", service);
  const at = log.findLastIndex(({ body }) => body.code === "listening" && body.port === port2);
  const said10 = log[at];
  if (said10?.body.code !== "listening") return null;
  if (isLoopback(said10.body.host)) return { fact: said10, address: said10.body.host };
  const only = said10.body.host === "" && log.slice(at).find(({ body }) => isOnlyLoopback(body));
  return only ? { fact: only, address: "localhost" } : null;
}
function isOnlyLoopback({ code }) {
  return code === "loopback-only";
}

// src/causes/process/backend-bind-other-address.ts
var backend_bind_other_address_default = defineCause({
  id: "backend-bind-other-address",
  layer: "process",
  severity: "error",
  needs: ["nginx.route", "nginx.error", "listener", "container.network"],
  wants: ["app.log", "compose.service", "dockerfile.instruction"],
  text: {
    summary: "`{service}` listens on {address}:{port} only, which is its address on the network {network}. nginx connects to its address on {other}, {asked}:{port}, and is refused.",
    variable: "Give the variable `{variable}` of `{service}` the value 0.0.0.0 instead of `{value}`: then the server listens on all addresses of its container.",
    option: "Let the server in `{service}` listen on 0.0.0.0, which is all addresses of its container, with `{option}` in its start command.",
    fix: "Let the server in `{service}` listen on 0.0.0.0, which is all addresses of its container. Look where it is started, in its command, its code or its settings: the name of the container (`hostname`) or a variable `HOSTNAME` stands for one address only."
  },
  doc: {
    title: "The backend listens on its address on another network",
    what: "A container on several networks has an address on each. A server that is told to listen on the name of its container (`hostname`, `HOSTNAME`, as Next.js does by itself) takes the address on one of them, and whoever comes by another one is refused, nginx too.",
    confusedWith: {
      "backend-bind-loopback": "there the server listens on 127.0.0.1, for itself only",
      "networks-not-shared": "there the two have no network in common",
      "stale-upstream-ip": "there nginx connects to an address that the container no longer has"
    }
  },
  judge(view) {
    return hopsOf(view).flatMap((hop) => {
      const found = boundElsewhere(view, hop);
      if (!found) return [];
      const { service, listener, refused, here, there, said: said10 } = found;
      const { address, port: port2 } = listener.body;
      const written = said10?.body.code === "listening" ? said10.body.host : address;
      const value = bindVariable(view, service, written) ? written : address;
      const variable = bindVariable(view, service, value);
      const places = bindPlaces(view, service, value);
      const option2 = addressOption(view, service, port2);
      const params = { service, address, port: port2, network: here, other: there.network };
      return [
        {
          is: "cause",
          confidence: "certain",
          subject: service,
          effects: [{ effect: "refused", on: service }],
          cites: [listener, ...said10 ? [said10] : [], refused],
          places,
          summary: { text: "summary", params: { ...params, asked: there.address } },
          fix: variable ? { text: "variable", params: { service, variable: variable.name, value } } : option2 === null ? { text: "fix", params: { service } } : { text: "option", params: { service, option: option2 } },
          edits: variable ? rewrite(places[0], value, "0.0.0.0") : []
        }
      ];
    });
  }
});

// src/causes/ask/requests/silence.ts
function silences(view) {
  return view.all("container.state").flatMap((state) => {
    const service = state.subject;
    const own = exchangesVia(view, "direct").filter(({ body }) => body.backend === service);
    const unanswered = own.filter(({ body: { outcome } }) => {
      return outcome.is === "timed-out" && outcome.phase === "answer";
    });
    if (state.body.status === "paused") return { service, state, isPaused: true, unanswered };
    const isAll = own.length > 0 && unanswered.length === own.length;
    const isHealthAmong = unanswered.some(({ body }) => body.route === "health");
    if (!isAll || !isHealthAmong || hasWorked(view, service)) return [];
    if (isBlind(view, "app.log", service)) return [];
    return state.body.status === "running" ? { service, state, isPaused: false, unanswered } : [];
  });
}
function hasWorked(view, service) {
  return view.of("app.log", service).some(({ body }) => body.code === "access" || body.code === "reloader");
}

// src/causes/process/backend-hung-or-paused.ts
var backend_hung_or_paused_default = defineCause({
  id: "backend-hung-or-paused",
  layer: "process",
  severity: "error",
  needs: [["container.state", "http.exchange"]],
  wants: [
    "container.state",
    "http.exchange",
    "nginx.error",
    "app.log",
    "listener",
    "compose.service",
    "dockerfile.instruction"
  ],
  text: {
    paused: "The container of `{service}` is paused: its processes are frozen. The kernel still accepts connections for them, and nobody answers.",
    hung: "`{service}` accepts connections and answers none, whatever it is asked ({asked}), direct and through nginx: its processes stand still (stopped, or waiting for each other), they are not just slow.",
    unpause: "Run `docker compose unpause {service}`, and find out who paused it.",
    fix: "Look at what its processes do: `docker compose top {service}` shows the state T for stopped ones; a dump of the stacks (`py-spy dump`, `kill -QUIT` for a JVM, `kill -ABRT` with PYTHONFAULTHANDLER=1) shows what the others wait for. Longer timeouts do not help."
  },
  doc: {
    title: "The backend is frozen",
    what: "The processes of the backend exist and hold their port, but do not run: paused, stopped by a signal, or waiting for each other for ever. The kernel accepts connections on their behalf, so nginx waits, and answers 504.",
    confusedWith: {
      "nginx-proxy-read-timeout": "there the backend answers when it is given more time",
      "event-loop-blocked": "there the backend answers until one long request blocks it",
      "dev-reloader-waiting": "there a server for development waits for an edit of broken code",
      "backend-accept-queue-full": "there not even the connection is accepted any more"
    }
  },
  judge(view) {
    return silences(view).map(({ service, state, isPaused, unanswered }) => {
      const asked2 = unanswered.map(({ body }) => `${body.method} ${withoutQuery(body.path)}`);
      const own = placeOf(view, service, "");
      const start = startCommandPlaces(view, service);
      return {
        is: "cause",
        confidence: isPaused ? "certain" : "likely",
        subject: service,
        effects: [
          { effect: "timed-out", on: service },
          { effect: "unreachable", on: service },
          ...isPaused ? [{ effect: "not-started", on: service }] : []
        ],
        cites: [state, ...unanswered.slice(0, 3)],
        places: isPaused ? own : [...start.slice(0, 1), ...own],
        summary: isPaused ? { text: "paused", params: { service } } : { text: "hung", params: { service, asked: [...new Set(asked2)].join(", ") } },
        fix: { text: isPaused ? "unpause" : "fix", params: { service } }
      };
    });
  }
});

// src/causes/ask/ends/kernel-kills.ts
var KILLED = 137;
var DRIFT_MS = 10 * 6e4;
var NOTICED_MS = 5e3;
function killOf(view, service, idle, lost) {
  return (idle && killThatEnded(view, idle)) ?? (lost && killDuring(view, service, lost));
}
function killThatEnded(view, idle) {
  const { service, state, ends: ends2 } = idle;
  const kills = view.of("kernel.kill", service);
  if (state.body.runtime === "process") return kills.at(-1);
  if (!hasEndedOfMemory(idle)) return;
  const ended = ends2.at(-1)?.seen.at ?? state.body.finishedAt;
  return kills.findLast(({ seen }) => isNear(seen.at, ended, DRIFT_MS));
}
function hasEndedOfMemory(idle) {
  return idle.state.body.oomKilled || exitOf(idle) === KILLED;
}
function killDuring(view, service, exchange) {
  const kills = view.of("kernel.kill", service);
  const end = endDuring(view, service, exchange);
  if (end?.body.exitCode === KILLED) {
    return kills.findLast(({ seen }) => isNear(seen.at, end.seen.at, DRIFT_MS));
  }
  const { at, outcome } = exchange.body;
  const lost = new Date(Date.parse(at) + outcome.ms).toISOString();
  return kills.findLast(({ seen }) => isNear(seen.at, lost, NOTICED_MS));
}
function isNear(one, other, withinMs) {
  if (one === null || other === null) return false;
  return Math.abs(Date.parse(one) - Date.parse(other)) <= withinMs;
}

// src/causes/ask/ends/signal-death.ts
var SIGNAL_NAMES = {
  4: "SIGILL",
  6: "SIGABRT",
  7: "SIGBUS",
  8: "SIGFPE",
  11: "SIGSEGV"
};
function endedItself(logs) {
  return logs.some(({ body }) => body.code === "exception" && body.ends === "process");
}

// src/causes/ask/ends/supervised.ts
function deadPrograms(view) {
  const services = [...new Set(view.all("app.log").map(({ subject }) => subject))];
  return services.flatMap((service) => {
    const logs = view.of("app.log", service);
    const programs = new Set(
      logs.flatMap(
        ({ body }) => "program" in body && isChild(body.code) ? [body.program ?? ""] : []
      )
    );
    return [...programs].flatMap((program) => deadIn(view, service, logs, program) ?? []);
  });
}
function isSupervised(view, service) {
  return view.of("app.log", service).some(({ body }) => isChild(body.code));
}
function isChild(code) {
  return code === "child-ended" || code === "child-given-up" || code === "child-running";
}
function deadIn(view, service, logs, program) {
  const own = logs.filter(
    ({ body }) => isChild(body.code) && "program" in body && body.program === program
  );
  const last = own.at(-1);
  const ended = own.findLast(({ body }) => body.code === "child-ended" && !body.expected);
  const isGivenUp = last?.body.code === "child-given-up";
  const times = own.filter(({ body }) => body.code === "child-ended" && !body.expected).length;
  const served = ended && logs.slice(logs.indexOf(ended)).some(({ body }) => body.code === "access");
  const line = isGivenUp ? last : ended;
  if (!line || !isGivenUp && (times < 2 || served)) return null;
  const answers = view.plan.backend?.service ?? "backend";
  const cites = ended && ended !== line ? [line, ended] : [line];
  const words = logs.findLast(({ body }) => DEADLY.has(body.code)) ?? null;
  const isUnstartable = !ended && words?.body.code === "command-not-found";
  return { service, program, how: howOf(ended), cites, isUnstartable, isGivenUp, answers, words };
}
function howOf(ended) {
  if (ended?.body.code !== "child-ended") return phrase("not-startable");
  const { exitCode, signal } = ended.body;
  if (signal === null) return phrase("exit-status", { code: exitCode ?? "" });
  return SIGNAL_NAMES[signal] ?? phrase("signal", { signal });
}

// src/causes/ask/hops/loopback-refusals.ts
function loopbackRefusals(view) {
  return toldRefusals(view).filter(
    (refusal) => refusal.isLoopback && refusal.host !== "::1" && !isSupervised(view, refusal.line.subject) && !cameUpBeside(view, refusal)
  );
}
function cameUpBeside(view, { line, port: port2 }) {
  const refused = view.all("nginx.error").filter(({ body }) => body.code === "connect-refused" && body.upstream?.port === port2);
  return view.all("app.log").some(({ body, subject, seen }) => {
    if (body.code !== "listening" || body.port !== port2) return false;
    if (subject === line.subject) return true;
    const since = seen.at === null ? Number.NaN : Date.parse(seen.at);
    return refused.every(({ seen: { at } }) => at !== null && Date.parse(at) <= since);
  });
}
function isOnMachine2({ plan }) {
  return plan.runsOn === "systemd" || plan.runsOn === "pm2";
}
var WHERE_NGINX_RUNS = "systemctl is-active nginx; docker ps";

// src/causes/ask/pasted/told-kill.ts
var RUNTIMES = [
  ...["python", "uvicorn", "gunicorn", "hypercorn", "daphne", "uwsgi", "node", "npm", "next"],
  ...["bun", "deno", "java", "ruby", "puma", "php", "dotnet", "beam.smp", "perl", "granian"]
];
var OTHERS3 = [
  ...["nginx", "postgres", "mysqld", "mariadbd", "mongod", "redis", "chrom", "dockerd", "sshd"],
  ...["containerd", "systemd", "clickhouse", "rabbitmq", "memcached", "prometheus", "grafana"]
];
var SIGKILL = 9;
function toldKill(view) {
  if (!isExcerpt(view)) return null;
  const begins = (program2) => (name) => program2.startsWith(name);
  const kill = view.all("kernel.kill").findLast(({ body }) => !OTHERS3.some(begins(body.program.toLowerCase())));
  const service = view.plan.backend?.service ?? UNNAMED_BACKEND;
  if (!kill || isOfAnother(view, kill.body.program, service)) return null;
  const { program, of } = kill.body;
  const [state] = view.of("container.state", service);
  const lost = view.all("nginx.error").some(({ body }) => body.upstream !== null);
  const isFitting = RUNTIMES.some(begins(program.toLowerCase())) || program === service;
  const wasEnded = view.of("container.event", service).some(({ body }) => body.action === "die" && body.exitCode === KILLED);
  const hasEnded = wasEnded || state !== void 0 && state.body.status !== "running";
  return {
    kill,
    service,
    of: of === "unit" && !isOnMachine2(view) ? "container" : of,
    wasWorker: wasEnded ? false : wasWorker(view, state),
    confidence: isFitting && (lost || hasEnded) ? "likely" : "possible"
  };
}
function isOfAnother(view, program, service) {
  const states = view.all("container.state");
  const others = states.filter(({ subject }) => subject !== service);
  if (others.some(({ subject }) => subject === program)) return true;
  const isKilled = others.some(({ body }) => body.exitCode === KILLED || body.oomKilled);
  return isKilled && !hasLost(view, service);
}
function hasLost(view, service) {
  const isDown = view.of("container.state", service).some(({ body }) => body.status !== "running");
  const hasEnded = view.of("container.event", service).some(({ body }) => body.action === "die");
  const logs = view.of("app.log", service);
  return isDown || hasEnded || logs.some(({ body }) => body.code === "worker-lost");
}
function wasWorker(view, state) {
  if (state?.body.exitCode === KILLED || state?.body.oomKilled) return false;
  const isLost = view.all("app.log").some(({ body }) => body.code === "worker-lost" && body.signal === SIGKILL);
  if (isLost) return true;
  return state?.body.status === "running" && state.body.restartCount === 0 ? true : null;
}
function oomKilledOf(service) {
  const name = service === UNNAMED_BACKEND ? "backend" : service;
  return `docker inspect -f '{{.State.OOMKilled}} {{.HostConfig.Memory}}' $(docker compose ps -aq ${name})`;
}

// src/causes/process/backend-not-running.ts
var backend_not_running_default = defineCause({
  id: "backend-not-running",
  layer: "process",
  severity: "error",
  needs: [["container.state", "nginx.error"]],
  wants: [
    ...DOWN_EVIDENCE,
    ...["container.network", "container.health", "nginx.route", "compose.failure"],
    "nginx.access",
    "log.end"
  ],
  text: {
    ended: "`{service}` is not running: its process ended with exit code {code}.",
    killed: "`{service}` is not running: its process was killed (exit code 137 is SIGKILL), possibly because memory ran out.",
    "by-whom": "See who killed it: `OOMKilled` tells whether its container ran out of memory, and the kernel's log whom it ended for memory. If neither does, somebody stopped it.",
    "by-whom-on-machine": "See who killed it: the kernel's log (`journalctl -k`) names what it ended for memory. If it names nothing, somebody stopped it.",
    state: "`{service}` is not running: its container is {state}.",
    "state-on-machine": "`{service}` is not running.",
    never: "`{service}` was never started ({state}).",
    told: "nginx is refused at `{host}:{port}`: most often `{service}` does not run, or its server has not come up.",
    see: "Look whether `{service}` runs, and what it said last; then mend that.",
    silent: "`{service}` runs, but it listens on no port.",
    waiting: "`{service}` runs, but it listens on no port; it printed last `{words}`.",
    idle: "`{service}` runs `{command}`, which only keeps its container alive: no server is started there, and it listens on no port.",
    serve: "Put the line that starts the server in the place of `{command}`; where the image has one (`CMD`), take `command:` away.",
    start: "Look at the end of the log of `{service}` (`docker compose logs {service}`) to see why it ended.",
    "start-on-machine": "Look at the end of the log of `{service}` (`journalctl` for a unit) to see why it ended.",
    waits: "See at the end of the log of `{service}` (`docker compose logs {service}`) what it waits for, or whether it serves over something else than a port.",
    "waits-on-machine": "See at the end of the log of `{service}` (`journalctl` for a unit) what it waits for, or whether it serves over something else than a port.",
    listens: "`{service}` is running and listens on {ports}"
  },
  doc: {
    title: "The backend is not running",
    what: "The container that nginx sends requests to has ended, was never started, or has a process that serves nobody. nginx finds nobody to talk to. This is named as the cause only when nothing says why.",
    confusedWith: {
      "crash-loop-generic": "there it is started again and again",
      "foreground-missing": "there it ended with exit code 0, as if all were done",
      "backend-bind-loopback": "there the backend runs and listens, for itself only",
      "upstream-wrong-port": "there the backend runs and listens on another port",
      "dependency-unhealthy-blocks-up": "there compose does not start it, because it waits for another service"
    }
  },
  judge(view) {
    const open = maybeRefused(view, "not-started").map((answer) => ({
      ...answer,
      fix: { text: "see", params: { service: answer.subject } },
      command: `docker compose ps --all ${answer.subject}; docker compose logs --tail 50 ${answer.subject}`
    }));
    if (open.length > 0) return open;
    const idle = idleServices(view);
    return backendsOf(view).map((service) => {
      const down = idle.find((one) => one.service === service);
      if (!down) {
        const listening2 = view.of("listener", service);
        const [failed] = view.all("nginx.error").filter(({ body }) => body.upstream !== null);
        const ports = [...new Set(listening2.map(({ body }) => body.port))].join(", ");
        if (!failed || !ports) return SILENT;
        return { is: "cleared", because: { text: "listens", params: { service, ports } } };
      }
      if (down.state.body.runtime) return SILENT;
      const isMute = isUp(down);
      if (isMute && !isKnownToServeNobody(view, service)) return SILENT;
      if (down.state.body.status === "paused") return SILENT;
      if (downAs(view, down) !== "otherwise") return SILENT;
      const basis = notUp(down);
      return {
        ...basis,
        confidence: confidenceIn(view, down),
        from: [...basis.from, ...heldUpBy(view, down)],
        places: placesOf5(view, down),
        ...saidOf(view, down, isMute),
        cites: [...basis.cites, ...isMute ? view.of("log.end", service) : []]
      };
    });
  }
});
function saidOf(view, down, isMute) {
  const { service } = down;
  const command = isMute ? idleCommand(view, service) : null;
  if (command !== null) {
    return {
      summary: { text: "idle", params: { service, command } },
      fix: { text: "serve", params: { command } }
    };
  }
  if (isExcerpt(view) && !isMute && exitOf(down) === KILLED) {
    return {
      summary: { text: "killed", params: { service } },
      fix: { text: "by-whom", params: {} },
      command: `${oomKilledOf(service)}; sudo dmesg -T | grep -i 'killed process'`
    };
  }
  const fix = { text: isMute ? "waits" : "start", params: { service } };
  const [last] = isMute ? view.of("log.end", service) : [];
  if (last) {
    const words = last.body.text.replaceAll("`", "'");
    return { summary: { text: "waiting", params: { service, words } }, fix };
  }
  return { summary: summaryOf3(down), fix };
}
function isKnownToServeNobody(view, service) {
  if (!view.looked("container.event") || mayAskAtFile(view)) return false;
  const asked2 = view.all("http.exchange").some(({ body }) => body.backend === service && body.outcome.is === "refused");
  return asked2 || view.all("nginx.error").some(({ body }) => body.code === "connect-refused");
}
function mayAskAtFile(view) {
  const errors = view.all("nginx.error");
  const routes = view.all("nginx.route").map(({ body }) => body.handler);
  if (errors.length === 0 && routes.length === 0) return true;
  return errors.some(({ body }) => body.errno === 11 || body.upstream?.host.startsWith("unix:")) || routes.flatMap(serversOf).some(({ unix }) => unix !== null);
}
function placesOf5(view, down) {
  const service = placeOf(view, down.service, "");
  const command = startCommandPlaces(view, down.service);
  const endedAlone = exitOf(down) !== null && !wasAsked(view, down.service);
  return isUp(down) || endedAlone ? [...command, ...service] : [...service, ...command];
}
function confidenceIn(view, down) {
  if (exitOf(down) === null && waitsForHealth(view, down.service)) return "possible";
  if (isExcerpt(view) && exitOf(down) === null) return "possible";
  return isUp(down) || !view.looked("app.log", down.service) ? "likely" : "certain";
}
function isUp({ state: { body }, ends: ends2 }) {
  return body.status === "running" && (ends2.length === 0 || body.restartCount === 0);
}
function summaryOf3(down) {
  const { service, state } = down;
  const { status } = state.body;
  const code = exitOf(down);
  if (isUp(down)) {
    return { text: "silent", params: { service } };
  }
  if (status === "absent" || status === "created") {
    const said10 = status === "absent" ? phrase("no-container") : phrase("only-created");
    return { text: "never", params: { service, state: said10 } };
  }
  if (code === null) return { text: "state", params: { service, state: status } };
  return { text: "ended", params: { service, code } };
}
function heldUpBy(view, { service, state }) {
  if (state.body.status !== "created" && state.body.status !== "absent") return [];
  const failed = view.all("compose.failure").map(({ subject }) => subject);
  const needed = composed(view, service)?.body.dependsOn.map((one) => one.service) ?? [];
  return [.../* @__PURE__ */ new Set([...failed, ...needed])].filter((other) => other !== "" && other !== service).map((other) => ({ effect: "not-started", on: other }));
}

// src/causes/ask/starts/port-clashes.ts
function clashes2(view) {
  const ended = endsBecause(view, "port-in-use").flatMap(
    (end) => end.words.kind === "app.log" ? [
      {
        service: end.service,
        words: end.words,
        port: end.reason.port,
        state: end.state,
        answered: null
      }
    ] : []
  );
  const services = new Set(ended.map(({ service }) => service));
  const others = hopsOf(view).flatMap(({ service, port: port2 }) => {
    if (service === null || services.has(service)) return [];
    services.add(service);
    return impostor(view, service, port2) ?? [];
  });
  return [...ended, ...others];
}
function impostor(view, service, port2) {
  const logs = view.of("app.log", service);
  const index = logs.findLastIndex(
    ({ body }) => body.code === "port-in-use" && (body.port ?? port2) === port2
  );
  const words = logs[index];
  const answered2 = view.of("listener", service).find(({ body }) => body.port === port2);
  if (!words || !answered2) return null;
  const gotIt = logs.slice(index + 1).some(({ body }) => body.code === "ready" || body.code === "listening" && body.port === port2);
  return gotIt ? null : { service, words, port: port2, state: null, answered: answered2 };
}

// src/causes/process/backend-port-in-use-in-container.ts
var backend_port_in_use_in_container_default = defineCause({
  id: "backend-port-in-use-in-container",
  layer: "process",
  severity: "error",
  needs: ["app.log"],
  wants: [...END_EVIDENCE, "nginx.route", "nginx.error"],
  text: {
    summary: "The server in `{service}` cannot listen on {port}, because something else in the same container listens there already, and it gives up.",
    "summary-on-machine": "The server in `{service}` cannot listen on {port}, because another program of the machine listens there already, and it gives up.",
    other: "The server in `{service}` cannot listen on {port}, because something else in the same container listens there: that is what answers the requests now, not the application.",
    "other-on-machine": "The server in `{service}` cannot listen on {port}, because another program of the machine listens there: that is what answers the requests now, not the application.",
    fix: "Start one server per port: give the other program in `{service}` a port of its own, put it into a service of its own, or remove it. Look in the start command, in the script that it runs, and at services that share its network (`network_mode`).",
    "fix-on-machine": "See who has the port: `sudo ss -ltnp`. Often it is an earlier instance that was started by hand. End it, or give one of the two another port."
  },
  doc: {
    title: "The backend's port is taken inside its container",
    what: "A container has ports of its own, and two programs in it cannot listen on the same one (errno 98, EADDRINUSE). The second one ends; then nobody serves, or the wrong program answers. Free ports on the host have nothing to do with it.",
    confusedWith: {
      "host-port-already-allocated": "there the engine refuses to publish a port of the host, and the container does not start",
      "upstream-wrong-port": "there the server does listen, on another port"
    }
  },
  judge(view) {
    if (view.plan.target.kind === "ssh") return SILENT;
    const inContainers = clashes2(view).filter(({ state }) => !state?.body.runtime);
    return inContainers.map(({ service, words, port: port2, state, answered: answered2 }) => ({
      is: "cause",
      confidence: state || answered2 ? "certain" : "likely",
      subject: service,
      effects: [
        { effect: "not-started", on: service },
        { effect: "server-error", on: service },
        { effect: "app-rejected", on: service }
      ],
      cites: [words, ...state ? [state] : [], ...answered2 ? [answered2] : []],
      places: startCommandPlaces(view, service),
      summary: {
        text: answered2 ? "other" : "summary",
        params: { service, port: port2 === null ? phrase("its-port") : phrase("port", { port: port2 }) }
      },
      fix: { text: "fix", params: { service } }
    }));
  }
});

// src/causes/process/bad-server-cli-args.ts
var bad_server_cli_args_default = defineCause({
  id: "bad-server-cli-args",
  layer: "process",
  severity: "error",
  needs: ["container.state", "app.log"],
  wants: END_EVIDENCE,
  text: {
    summary: "`{service}` cannot start: {program} does not understand the arguments of its start command ({detail}).",
    joined: "`{service}` cannot start: `{detail}` reaches {program} as one argument. It is then no option, but taken for the name of the application.",
    empty: "`{service}` cannot start: its start command gives `{option}` the value of `{variable}`, which is empty, so {program} misses an argument ({detail}).",
    fill: "Give `{service}` a value for `{variable}`. Where the compose file fills it from another variable, that one needs the value: in `.env`, or in the environment that compose runs in.",
    fix: "Correct the option in the start command; `{program} --help` lists those that the installed version knows. In a YAML list or in exec form each option and each value is an entry of its own.",
    split: "Write option and value as two entries of the list, or as one with `=`: `--bind=0.0.0.0:8000`. A single string instead of a list is split at its spaces."
  },
  doc: {
    title: "The server does not understand its arguments",
    what: "The start command gives the server an option that it does not know, or a value that it cannot read. It prints its usage and ends with status 2 before it listens. Often YAML or exec form handed several words over as one argument.",
    confusedWith: {
      "exec-form-env-not-expanded": "there the argument holds a `$NAME` that no shell replaced",
      "command-not-found": "there the program itself does not exist",
      "wrong-app-module-path": "there the arguments are right, and the module is elsewhere"
    }
  },
  judge(view) {
    return endsBecause(view, "bad-arguments").map((ended) => {
      const { service, reason } = ended;
      const { detail } = reason;
      const program = reason.program || phrase("the-server");
      const unfilled = emptyOption(view, service, reason.lacking);
      if (unfilled) {
        const { option: option2, variable } = unfilled;
        return {
          ...neverServed(ended),
          places: [
            ...placeOf(view, service, `environment.${variable}`),
            ...startCommandPlaces(view, service)
          ],
          summary: { text: "empty", params: { service, program, detail, option: option2, variable } },
          fix: { text: "fill", params: { service, variable } }
        };
      }
      const isJoined = detail.startsWith("-") && detail.includes(" ");
      return {
        ...neverServed(ended),
        places: startCommandPlaces(view, service),
        summary: {
          text: isJoined ? "joined" : "summary",
          params: { service, program, detail }
        },
        fix: isJoined ? { text: "split", params: {} } : { text: "fix", params: { program } }
      };
    });
  }
});
function emptyOption(view, service, option2) {
  if (option2 === void 0) return null;
  const command = commandWords(view, service).join(" ");
  const given = new RegExp(`${option2}[ =]+["']?\\$\\{?(\\w+)`).exec(command);
  const variable = given?.[1];
  return variable === void 0 ? null : { option: option2, variable };
}

// src/causes/process/command-not-found.ts
var command_not_found_default = defineCause({
  id: "command-not-found",
  layer: "process",
  severity: "error",
  needs: ["container.state", ["app.log", "compose.failure"]],
  wants: END_EVIDENCE,
  text: {
    summary: "`{service}` cannot start: its start command runs `{command}`, which its image does not have.",
    "summary-on-machine": "`{service}` cannot start: it is to run `{command}`, and the machine has no such program, or not what the first line of that file names.",
    fix: "Install `{command}` in the image of `{service}` and rebuild, or correct its name or path in the start command.",
    "fix-on-machine": "See whether `{command}` is there (`ls -l {command}`, `head -1 {command}`): often a virtualenv was moved or never made. Make it, or correct the start command (of a unit `ExecStart=`, then `systemctl daemon-reload`), and start it again.",
    returns: "`{path}` is there in `{service}`; its line ends are what the kernel cannot read",
    forbidden: "`{path}` is there in `{service}`, but may not be executed"
  },
  doc: {
    title: "The start command does not exist",
    what: "The container is told to run a program that its image does not have, or by a wrong path. The engine refuses to start it, or a shell inside says so and ends with exit code 127.",
    confusedWith: {
      "crlf-entrypoint": "there the script exists, and its first line ends with a carriage return",
      "entrypoint-permission-denied": "there the file exists and lacks the right to be executed",
      "python-missing-dependency": "there the program starts, and one of its packages is missing"
    }
  },
  inspect(view) {
    return started(view).flatMap(({ subject: service }) => {
      const line = startLine(view, service);
      const image = imageOf(view, service);
      const places = placesOf(line?.place);
      if (!line || !image || !places) return [];
      const programs = stepsOf(line).map(
        ({ text: text17 }) => text17.replace(/^exec\s+/, "").split(/\s+/)[0]
      );
      const command = programs.find((one) => one !== void 0 && certainlyLacksServer(image, one));
      if (command === void 0) return [];
      return {
        severity: "error",
        subject: service,
        cites: [line.cite],
        places,
        summary: { text: "summary", params: { service, command } },
        fix: { text: "fix", params: { command, service } }
      };
    });
  },
  judge(view) {
    return ends(view).map((ended) => {
      const { service, reason } = ended;
      switch (reason.is) {
        case "carriage-returns":
          return {
            is: "cleared",
            because: { text: "returns", params: { path: reason.path, service } }
          };
        case "not-executable":
          return {
            is: "cleared",
            because: { text: "forbidden", params: { path: reason.path, service } }
          };
        case "command-missing":
          return {
            ...neverServed(ended),
            confidence: reason.certain ? "certain" : "likely",
            places: startCommandPlaces(view, service),
            summary: { text: "summary", params: { service, command: reason.command } },
            fix: { text: "fix", params: { service, command: reason.command } }
          };
        default:
          return SILENT;
      }
    });
  }
});

// src/causes/ask/pasted/log-command.ts
function logCommand({ subject, body }) {
  const { keeper } = body;
  if (keeper?.manager === "pm2") return `pm2 logs ${keeper.program} --err --lines 40 --nostream`;
  if (keeper) return `supervisorctl tail -4000 ${keeper.program} stderr`;
  return body.runtime === "unit" ? `journalctl -u ${body.name} -n 40 --no-pager` : `docker compose logs --tail 40 ${subject}`;
}

// src/causes/process/crash-loop-generic.ts
var crash_loop_generic_default = defineCause({
  id: "crash-loop-generic",
  layer: "process",
  severity: "error",
  needs: ["container.state"],
  wants: [...DOWN_EVIDENCE, "log.end"],
  text: {
    summary: "`{service}` starts and ends again and again ({times}, last with exit code {code}{meaning}). Between two lives nobody listens, and nginx is refused or finds no route.",
    said: "`{service}` starts and ends again and again ({times}, last with exit code {code}{meaning}); it prints last `{words}`. Between two lives nobody listens, and nginx is refused or finds no route.",
    unread: "Read the last lines of the run before: the reason stands there.",
    fix: "Read the last lines of the run before: the reason stands there, in words that this tool does not know."
  },
  doc: {
    title: "The backend crashes in a loop",
    what: "The backend ends shortly after each start, and its restart policy starts it again. This is named only where the log gives no reason that has a cause of its own.",
    confusedWith: {
      "backend-not-running": "there it ended once, and nothing starts it again",
      "foreground-missing": "there it ends with exit code 0: nothing failed",
      "startup-race-backend-slow-boot": "there it comes up in the end"
    }
  },
  judge(view) {
    return backendsDown(view, "looping").map((idle) => {
      const { service, state, ends: ends2 } = idle;
      const code = exitOf(idle) ?? 0;
      const said10 = lastSaid(view, service);
      const times = Math.max(ends2.length, state.body.restartCount);
      const params = {
        service,
        code,
        meaning: codeInWords(code),
        times: times > 1 ? phrase("times-so-far", { count: times }) : phrase("restarting-now")
      };
      return {
        ...notUp(idle),
        cites: [state, ...said10 ? [said10] : [], ...ends2.slice(-1)],
        places: [...startCommandPlaces(view, service).slice(0, 1), ...placeOf(view, service, "")],
        summary: said10 ? { text: "said", params: { ...params, words: said10.body.text.replaceAll("`", "'") } } : { text: "summary", params },
        fix: { text: view.looked("app.log", service) ? "fix" : "unread", params: {} },
        command: logCommand(idle.state)
      };
    });
  }
});
function lastSaid(view, service) {
  const [said10] = view.of("log.end", service);
  if (!said10) return null;
  const isTold = view.of("app.log", service).some(({ body }) => body.code === "exception" && said10.body.text.includes(body.name));
  return isTold ? null : said10;
}

// src/causes/process/crlf-entrypoint.ts
var crlf_entrypoint_default = defineCause({
  id: "crlf-entrypoint",
  layer: "process",
  severity: "error",
  needs: ["container.state", ["script", "app.log"]],
  wants: END_EVIDENCE,
  text: {
    summary: '`{service}` cannot start: {path} has Windows line ends (CR LF). The CR counts as part of the name in its first line, and there is no interpreter of that name; so "no such file" does not mean the script itself.',
    fix: "Save the script with LF line ends. So that it stays so on every machine, write `*.sh text eol=lf` into .gitattributes and run `git add --renormalize .`",
    absent: "the program that `{service}` starts is not there at all",
    clean: "no script that `{service}` starts has CR LF line ends"
  },
  doc: {
    title: "The start script has Windows line ends",
    what: 'A script whose first line ends with CR LF asks for an interpreter named "/bin/sh" and a carriage return. There is none, and the message "no such file or directory" seems to speak of the script, which is there.',
    confusedWith: {
      "command-not-found": "there the file that is started does not exist",
      "entrypoint-permission-denied": "there the exit code is 126: the file may not be executed"
    }
  },
  inspect(view) {
    return view.all("script").flatMap((script) => {
      const line = startLine(view, script.subject);
      const places = placesOf(script.seen.place, line?.place);
      if (!script.body.carriageReturns || !line || !places) return [];
      if (usesScript(line, script.body.path) !== "runs") return [];
      const params = { service: script.subject, path: script.body.path };
      return {
        severity: "error",
        subject: script.subject,
        cites: [script],
        places,
        summary: { text: "summary", params },
        fix: { text: "fix", params: {} }
      };
    });
  },
  judge(view) {
    return ends(view).map((ended) => {
      const { service, reason } = ended;
      switch (reason.is) {
        case "command-missing":
          return { is: "cleared", because: { text: "absent", params: { service } } };
        case "not-executable":
          return reason.script ? { is: "cleared", because: { text: "clean", params: { service } } } : SILENT;
        case "interpreter-missing":
        case "carriage-returns": {
          const { script } = reason;
          const confidence = confidenceOf2(view, ended);
          if (confidence === null) return SILENT;
          const place = script?.seen.place;
          return {
            ...neverServed(ended, ...script && script !== ended.words ? [script] : []),
            confidence,
            places: [...place ? [place] : [], ...startCommandPlaces(view, service)],
            summary: { text: "summary", params: { service, path: reason.path } },
            fix: { text: "fix", params: {} },
            ...place?.file ? { command: `sed -i 's/\\r$//' ${shellWord(place.file)}` } : {}
          };
        }
        default:
          return SILENT;
      }
    });
  }
});
function confidenceOf2(view, { service, reason }) {
  if (reason.is === "carriage-returns") return reason.certain ? "certain" : "likely";
  const isOpen = reason.is === "interpreter-missing" && !reason.script && !hasFiles(view, service);
  return isOpen ? "possible" : null;
}

// src/causes/process/dev-reloader-waiting.ts
var dev_reloader_waiting_default = defineCause({
  id: "dev-reloader-waiting",
  layer: "process",
  severity: "error",
  needs: ["app.log"],
  wants: END_EVIDENCE,
  text: {
    broken: "`{service}` runs under a reloader for development ({server}), and its code does not load ({name}: {message}). The reloader waits for an edit: the container is up, and nobody serves.",
    "broken-on-machine": "`{service}` runs under a reloader for development ({server}), and its code does not load ({name}: {message}). The reloader waits for an edit: it goes on running, and nobody serves.",
    crashed: "`{service}` runs under a reloader for development ({server}). The program has ended, and the reloader waits for an edit: the container is up, and nobody serves.",
    "crashed-on-machine": "`{service}` runs under a reloader for development ({server}). The program has ended, and the reloader waits for an edit: it goes on running, and nobody serves.",
    fix: "Fix the {name} at {where}. And start the server without its reloader where nobody edits (no `--reload`, no nodemon, no `runserver`): then a failure ends the container, and is seen.",
    "fix-on-machine": "Fix the {name} at {where}. And start the server without its reloader where nobody edits (no `--reload`, no nodemon, no `runserver`): then a failure ends it, is seen, and systemd can start it again.",
    see: "Look above that line for what ended the program. And start it without the reloader where nobody edits: then a failure ends the container, and is seen.",
    "see-on-machine": "Look above that line for what ended the program. And start it without the reloader where nobody edits: then a failure ends it, is seen, and systemd can start it again."
  },
  doc: {
    title: "A development reloader waits for an edit",
    what: "uvicorn --reload, nodemon, Django's runserver and others keep a parent process that restarts the server when a file changes. When the code cannot be loaded, the parent stays and waits: no exit code, no restart. nginx is refused, or, if the parent still holds the port, waits for nothing.",
    confusedWith: {
      "import-time-exception": "there the server ends, and its container with it",
      "backend-hung-or-paused": "there no code failed to load",
      "dev-autoreload-on-upload": "there the code is right, and each upload restarts the server"
    }
  },
  judge(view) {
    const told2 = new Set(ends(view).map(({ service }) => service));
    const waiting = reloaders(view).filter(({ service }) => !told2.has(service));
    return waiting.map(({ service, reloader, server, failed, state }) => {
      const error = failed?.body.code === "exception" ? failed.body : null;
      const origin = error?.origin ?? null;
      const where = whereRaised(origin, phrase("end-of-log"));
      return {
        is: "cause",
        confidence: state && error?.during === "boot" ? "certain" : "likely",
        subject: service,
        effects: [
          { effect: "not-started", on: service },
          { effect: "timed-out", on: service }
        ],
        cites: [reloader, ...[failed ?? state].flatMap((fact) => fact ?? [])],
        places: [...origin ? [origin] : [], ...startCommandPlaces(view, service)],
        ...error ? {
          summary: {
            text: "broken",
            params: { service, server, name: error.name, message: error.message }
          },
          fix: { text: "fix", params: { name: error.name, where } }
        } : {
          summary: { text: "crashed", params: { service, server } },
          fix: { text: "see", params: {} }
        }
      };
    });
  }
});

// src/causes/process/entrypoint-permission-denied.ts
var entrypoint_permission_denied_default = defineCause({
  id: "entrypoint-permission-denied",
  layer: "process",
  severity: "error",
  needs: ["container.state", ["app.log", "compose.failure"]],
  wants: END_EVIDENCE,
  text: {
    summary: "`{service}` cannot start: {path} is there, but it is not executable.",
    fix: "Make {file} executable in the repository, or write `RUN chmod +x {path}` into the Dockerfile. Where the file is mounted from the host, the host's file has to be executable.",
    "fix-on-machine": "Make {path} executable on the machine (`chmod +x {path}`), and see that the user who runs it may enter each folder above it (`namei -l {path}`). Where a deployment brings {file}, make it executable in the repository too.",
    absent: "the program that `{service}` starts is not there at all",
    returns: "{path} may be executed; its line ends are what the kernel cannot read"
  },
  doc: {
    title: "The start script may not be executed",
    what: "The file that the container starts has no executable bit, mostly because it was committed without one, or it is a folder. The engine or the shell ends with exit code 126.",
    confusedWith: {
      "command-not-found": "there the file does not exist, and the exit code is 127",
      "crlf-entrypoint": "there the file may be executed, and its interpreter is not found",
      "startup-command-failed": "there the start command runs, and one of its steps may not write"
    }
  },
  inspect(view) {
    return view.all("script").flatMap((script) => {
      const { subject: service, body, seen } = script;
      const line = startLine(view, service);
      const places = placesOf(seen.place, line?.place);
      if (body.executable !== false || !line || !places) return [];
      if (usesScript(line, body.path) !== "runs") return [];
      const file = places[0].file ?? body.path;
      return {
        severity: "error",
        subject: service,
        cites: [script],
        places,
        summary: { text: "summary", params: { service, path: body.path } },
        fix: { text: "fix", params: { file, path: body.path } }
      };
    });
  },
  judge(view) {
    return ends(view).map((ended) => {
      const { service, reason } = ended;
      switch (reason.is) {
        case "command-missing":
          return { is: "cleared", because: { text: "absent", params: { service } } };
        case "carriage-returns":
          return { is: "cleared", because: { text: "returns", params: { path: reason.path } } };
        case "not-executable": {
          const { path, script } = reason;
          const place = script?.seen.place;
          const file = place?.file ?? path;
          return {
            ...neverServed(ended, ...script ? [script] : []),
            places: [...place ? [place] : [], ...startCommandPlaces(view, service)],
            summary: { text: "summary", params: { service, path } },
            fix: { text: "fix", params: { file, path } },
            ...place?.file ? { command: `git update-index --chmod=+x ${shellWord(place.file)}` } : {}
          };
        }
        default:
          return SILENT;
      }
    });
  }
});

// src/causes/ask/written/literal-variables.ts
var SERVER = /^(?:\S*\/)?(?:gunicorn|uvicorn|hypercorn|daphne)$/;
function literalVariable(view, service) {
  const line = startLine(view, service);
  const [program = "", ...words] = line?.text.split(" ") ?? [];
  if (!line || line.shell || !SERVER.test(program)) return null;
  const argument = words.find((word2) => /\$(?:\{[A-Z_]\w*[^}]*\}|[A-Z_]\w*)/.test(word2));
  return argument === void 0 ? null : { line, argument };
}

// src/causes/process/exec-form-env-not-expanded.ts
var exec_form_env_not_expanded_default = defineCause({
  id: "exec-form-env-not-expanded",
  layer: "process",
  severity: "error",
  needs: ["container.state", "app.log"],
  wants: END_EVIDENCE,
  text: {
    summary: "`{service}` cannot start: its server is given `{argument}` as it is written. Nothing puts the variable's value in, because the start command is in exec form (a list) and runs without a shell.",
    fix: 'Let a shell start it: `CMD exec gunicorn --bind 0.0.0.0:$PORT \u2026` without brackets, or `["sh", "-c", "exec \u2026"]`. In a compose file a `$$` becomes `$`, and a single `$` is replaced by compose itself. Or write the value instead of the variable.',
    "fix-on-machine": "Let a shell start it, for example `ExecStart=/bin/sh -c 'exec gunicorn --bind 0.0.0.0:$$PORT \u2026'` in the unit (a `$$` becomes `$` there); systemd itself puts in only variables that `Environment=` or `EnvironmentFile=` sets. Or write the value instead of the variable."
  },
  doc: {
    title: "A variable in exec form is not replaced",
    what: '`CMD ["server", "--port", "$PORT"]` starts the program directly. Only a shell replaces `$PORT`, and there is none, so the server gets the five characters and refuses them.',
    confusedWith: {
      "bad-server-cli-args": "there the argument is wrong without any variable in it",
      "missing-env-var": "there the variable is not set, and the application asks for it"
    }
  },
  inspect(view) {
    return started(view).flatMap(({ subject: service }) => {
      const found = literalVariable(view, service);
      const places = placesOf(found?.line.place);
      if (!found || !places) return [];
      return {
        severity: "error",
        subject: service,
        cites: [found.line.cite],
        places,
        summary: { text: "summary", params: { service, argument: found.argument } },
        fix: { text: "fix", params: {} }
      };
    });
  },
  judge(view) {
    return endsBecause(view, "variable-not-expanded").map((ended) => {
      const { service, reason } = ended;
      return {
        ...neverServed(ended),
        places: startCommandPlaces(view, service),
        summary: { text: "summary", params: { service, argument: reason.argument } },
        fix: { text: "fix", params: {} }
      };
    });
  }
});

// src/causes/ask/written/hidden-failures.ts
var SERVER2 = /(?:^|[\s/])(?:uvicorn|gunicorn|hypercorn|daphne|celery|nginx|node|npm (?:run )?start|yarn start|flask(?: \S+)* run|php-fpm|puma|java|supervisord|runserver)(?=\s|$)/;
function leavesAtOnce(view, service) {
  const line = startLine(view, service);
  if (!line?.shell || /\b(?:wait|tail -f|sleep infinity)\b/.test(line.text)) return null;
  const text17 = line.text.replace(/["'\s]+$/, "");
  const before2 = /^(.*[^&\s])\s*&$/s.exec(text17)?.[1];
  if (before2 === void 0 || !SERVER2.test(before2)) return null;
  const last = stepsOf({ ...line, text: before2 }).at(-1)?.text ?? before2;
  const program = last.replace(/^exec\s+/, "").split(/\s+/)[0] || phrase("the-server");
  const word2 = before2.split(/\s+/).at(-1) ?? "";
  return { line, program, end: `${word2} &`, mended: word2 };
}
var DAEMONS = [
  /(?:^|[\s/])gunicorn\s(?:.*\s)?(--daemon|-D)(?=\s|$)/s,
  /(?:^|[\s/])uwsgi\s(?:.*\s)?(--daemonize)(?=[\s=]|$)/s,
  /(?:^|[\s/])php-fpm\S*\s(?:.*\s)?(--daemonize|-D)(?=\s|$)/s
];
function daemonOption(view, service) {
  const line = startLine(view, service);
  if (!line || /\b(?:wait|tail -f|sleep infinity)\b/.test(line.text)) return null;
  const last = stepsOf(line).at(-1)?.text ?? "";
  const option2 = DAEMONS.flatMap((daemon) => daemon.exec(last)?.[1] ?? [])[0];
  const program = /(?:gunicorn|uwsgi|php-fpm)/.exec(last)?.[0] ?? phrase("the-server");
  return option2 === void 0 ? null : { line, program, option: option2 };
}
function serverLeftOut(view, service) {
  const body = view.of("compose.service", service)[0]?.body;
  const rest = body?.commandLeftOut;
  const hasEntrypoint = view.of("dockerfile.instruction", service).some((one) => one.body.final && one.body.instruction === "ENTRYPOINT");
  if (rest === void 0 || hasEntrypoint || (body?.entrypoint ?? []).length > 0) return null;
  const kept = (body?.command ?? []).join(" ");
  const program = SERVER2.exec(rest)?.[0]?.replace(/^[\s/]/, "");
  if (program === void 0 || kept === "") return null;
  return SERVER2.test(kept) && !PREPARES.test(kept) ? null : { kept, rest, program };
}
var PREPARES = /\b(?:migrate|collectstatic|alembic|prisma|db:migrate|db upgrade|makemigrations|pip3? install|npm (?:ci|install)|bundle install|artisan)\b/;
function hiddenFailure(view, service) {
  const line = startLine(view, service);
  if (!line?.shell || /\bset -[a-z]*e/.test(line.text)) return null;
  const steps2 = stepsOf(line).filter(({ text: text17 }) => text17 !== "");
  const server = steps2.findLastIndex(({ text: text17 }) => SERVER2.test(text17) && !PREPARES.test(text17));
  for (let index = 0; index < server; index++) {
    const step = steps2[index];
    const next = steps2[index + 1];
    if (!step || !next || !PREPARES.test(step.text)) continue;
    if (next.by === "||" || next.by === ";" || next.by === "&") {
      const by = next.by === ";" ? ";" : `${next.by} ${next.text}`;
      return { line, step: step.text, by };
    }
  }
  return null;
}
function readOnlyStep(view, service) {
  const line = startLine(view, service.subject);
  if (!line?.shell) return null;
  const steps2 = stepsOf(line);
  for (const [index, { text: text17 }] of steps2.entries()) {
    if (steps2[index + 1]?.by !== "&&") continue;
    const paths = /^(?:mkdir|touch|chown|chmod|install)\b(.*)$/.exec(text17)?.[1]?.split(/\s+/) ?? [];
    const at = service.body.volumes.findIndex(({ target: target2, readOnly }) => {
      const folder = `${target2.replace(/\/$/, "")}/`;
      return readOnly && paths.some((path) => path.startsWith(folder));
    });
    const target = service.body.volumes[at]?.target;
    if (target === void 0) continue;
    const key = keyPlace(service, `volumes.${at}`) ? `volumes.${at}` : "volumes";
    return { line, step: text17, target, key };
  }
  return null;
}

// src/causes/process/foreground-missing.ts
var foreground_missing_default = defineCause({
  id: "foreground-missing",
  layer: "process",
  severity: "error",
  needs: ["container.state"],
  wants: DOWN_EVIDENCE,
  text: {
    background: "The start command of `{service}` puts {program} into the background (`{by}`) and comes to its end: the container ends with it, whatever happens to {program}.",
    foreground: "Take the `{by}` away, so that {program} is what the container runs. Where something has to run beside it, put that into the background, or into a service of its own.",
    cut: "compose starts `{service}` without a shell and leaves out what follows `{kept}` in its command: `{rest}`. So {program} is never started, and the container comes to its end.",
    argument: "The start command of `{service}` is a list, and no shell reads it: `{operator}` and what follows (`{rest}`) are handed to `{kept}` as arguments. So {program} is never started, and the container comes to its end.",
    shell: "Give the whole line to a shell, as the last item of the list: `{mended}`.",
    list: "Give the whole line to a shell, as the last item of a list: `command: [sh, -c, '\u2026']`, or put the steps into a script.",
    summary: "`{service}` is not running: its start command came to its end (exit code 0), instead of running for as long as the service is needed.",
    fix: "A container lives as long as its first process. Start the server in the foreground: no `&` behind it, no daemon mode (`--daemon`, `-D`), with `exec` at the end of a script; and give an interpreter the program that it shall run."
  },
  doc: {
    title: "Nothing stays in the foreground",
    what: "A container ends when its first process ends. A server that goes into the background, a script that only prepares something, or an interpreter without a program ends with exit code 0, and the container with it, without any error.",
    confusedWith: {
      "crash-loop-generic": "there the exit code says that something failed",
      "worker-recycle-max-requests": "there the server served first, and ended at its limit",
      "command-not-found": "there the exit code is 127"
    }
  },
  inspect(view) {
    const daemons = started(view).flatMap(({ subject: service }) => {
      const found = daemonOption(view, service);
      const places = placesOf(found?.line.place);
      if (!found || !places) return [];
      const { program, option: by, line } = found;
      return {
        severity: "error",
        subject: service,
        cites: [line.cite],
        places,
        summary: { text: "background", params: { service, program, by } },
        fix: { text: "foreground", params: { program, by } }
      };
    });
    const cut = started(view).flatMap((service) => {
      const found = serverLeftOut(view, service.subject);
      const places = placesOf(keyPlace(service, "command"));
      if (!found || !places) return [];
      return {
        severity: "error",
        subject: service.subject,
        cites: [service],
        places,
        summary: { text: "cut", params: { service: service.subject, ...found } },
        fix: { text: "list", params: {} }
      };
    });
    const background = started(view).flatMap(({ subject: service }) => {
      const found = leavesAtOnce(view, service);
      const places = placesOf(found?.line.place);
      if (!found || !places) return [];
      const { program, line } = found;
      return {
        severity: "error",
        subject: service,
        cites: [line.cite],
        places,
        summary: { text: "background", params: { service, program, by: "&" } },
        fix: { text: "foreground", params: { program, by: "&" } },
        edits: rewrite(line.place, found.end, found.mended)
      };
    });
    return [...daemons, ...cut, ...background];
  },
  judge(view) {
    return backendsDown(view, "done").map((idle) => {
      const { service } = idle;
      if (isAwaitedJob(view, service)) return SILENT;
      if (idle.state.body.runtime) return SILENT;
      if (isBlind(view, "app.log", service)) return SILENT;
      const cut = serverLeftOut(view, service);
      const taken = takenAsArguments(view, service);
      const { operator = "", kept = "", rest = "", program = "" } = taken ?? {};
      return {
        ...notUp(idle),
        // Without its log, nobody knows whether it served before it ended.
        confidence: view.looked("app.log", service) ? "certain" : "possible",
        places: startCommandPlaces(view, service),
        ...cut ? {
          summary: { text: "cut", params: { service, ...cut } },
          fix: { text: "list", params: {} }
        } : taken ? {
          summary: { text: "argument", params: { service, operator, kept, rest, program } },
          fix: { text: "shell", params: { mended: taken.mended } }
        } : {
          summary: { text: "summary", params: { service } },
          fix: { text: "fix", params: {} }
        }
      };
    });
  }
});

// src/causes/process/host-port-held.ts
var host_port_held_default = defineCause({
  id: "host-port-held",
  layer: "process",
  severity: "error",
  needs: ["container.state", "app.log"],
  wants: [...END_EVIDENCE, "host.process", "unit.state"],
  text: {
    summary: "`{service}` cannot listen on port {port}: process {pid} of the user {user} has it (`{command}`), started by {by}. The service ends at each start, and what answers at that port is the other program.",
    unseen: "`{service}` cannot listen on {port}: another program of the machine has it already, and the service ends at each start. Which one could not be seen.",
    stop: "Find out who needs process {pid} (`{command}`). If nobody does, end it, see that nothing starts it again, and start `{service}`; else give one of the two another port, and tell nginx.",
    find: "See who has it: `sudo ss -ltnp 'sport = :{number}'`. Often it is an earlier instance that was started by hand. End it, or give one of the two another port."
  },
  doc: {
    title: "Another program of the machine has the port",
    what: "On a machine without containers all programs share the ports. An instance that somebody once started by hand, or another unit, still has the port, so the unit ends at each start (errno 98, EADDRINUSE), and requests reach the wrong program or nobody.",
    confusedWith: {
      "backend-port-in-use-in-container": "there both programs are in one container, which has ports of its own",
      "upstream-wrong-port": "there the backend does listen, on another port than nginx asks"
    }
  },
  judge(view) {
    return endsBecause(view, "port-in-use").map((ended) => {
      const { service, state, reason } = ended;
      if (!state.body.runtime) return SILENT;
      const port2 = reason.port ?? portOf2(view, service);
      const holder = holderOf2(view, service, port2);
      const grounds = neverServed(ended, ...holder ? [holder] : []);
      const { effects } = grounds;
      const answer = {
        ...grounds,
        // Whoever has the port answers in the service's place.
        effects: [
          ...effects,
          { effect: "app-rejected", on: service },
          { effect: "server-error", on: service }
        ],
        places: startCommandPlaces(view, service)
      };
      if (!holder || port2 === null) {
        const shown = port2 === null ? phrase("its-port") : phrase("port", { port: port2 });
        return {
          ...answer,
          effects: [effects[0], ...answer.effects.slice(1)],
          summary: { text: "unseen", params: { service, port: shown } },
          fix: { text: "find", params: { number: port2 ?? "PORT" } }
        };
      }
      const { pid, user, by, unit } = holder.body;
      const command = holder.body.command.replaceAll("`", "'");
      const starter = by === "systemd" && unit !== null ? phrase("the-unit", { unit }) : by === "a shell" ? phrase("a-shell") : by;
      return {
        ...answer,
        effects: [effects[0], ...answer.effects.slice(1)],
        summary: { text: "summary", params: { service, port: port2, pid, user, command, by: starter } },
        fix: { text: "stop", params: { service, pid, command } },
        command: `ps -o pid,user,lstart,args -p ${pid}`
      };
    });
  }
});
function portOf2(view, service) {
  return view.of("compose.service", service)[0]?.body.ports[0]?.container ?? null;
}
function holderOf2(view, service, port2) {
  const own = view.of("unit.state", service)[0]?.body.unit;
  return view.of("host.process", service).find(({ body }) => port2 !== null && body.ports.includes(port2) && body.unit !== (own ?? ""));
}

// src/causes/ask/hops/refused-routes.ts
function routesTo(view, port2) {
  return view.all("nginx.route").filter(({ body }) => serversOf(body.handler).some((server) => server.port === port2));
}
function refusedOn(view, routes, service) {
  const meant = view.all("http.exchange").filter(
    ({ body }) => body.via === "proxied" && routes.some((one) => one.body.route === body.route)
  ).map(({ body }) => body.backend ?? view.plan.backend?.service ?? "backend");
  return [...new Set(meant)].filter((one) => one !== service).map((one) => ({ effect: "refused", on: one }));
}
function refusedThrough(view, service) {
  const ports = hopsOf(view).flatMap((hop) => hop.service === service ? hop.port : []);
  return refusedOn(
    view,
    [...new Set(ports)].flatMap((port2) => routesTo(view, port2)),
    service
  );
}

// src/causes/ask/pasted/unit-elsewhere.ts
function unitElsewhere(view, { isLoopback: isLoopback2, port: port2 }) {
  if (!isExcerpt(view) || !isOnMachine(view.plan) || !isLoopback2) return null;
  if (view.all("listener").some(({ body }) => body.port === port2)) return null;
  const [only, ...others] = view.all("unit.command");
  if (!only || others.length > 0) return null;
  const { ports } = only.body;
  return ports.includes(port2) || ports.some((one) => isAsked(view, one)) ? null : only;
}
function isAsked(view, port2) {
  return passingLine(view, port2) !== void 0 || view.all("nginx.error").some(({ body }) => body.upstream?.port === port2);
}
function passingLine(view, port2) {
  const end = new RegExp(`:${port2}(?=$|/)`);
  return view.all("nginx.directive").find(
    ({ body: { name, args } }) => (name === "server" || name.endsWith("_pass")) && end.test(args[0] ?? "")
  );
}

// src/causes/process/host-upstream-nobody-listens.ts
var host_upstream_nobody_listens_default = defineCause({
  id: "host-upstream-nobody-listens",
  layer: "process",
  severity: "error",
  needs: [
    ["nginx.route", "nginx.error"],
    ["listener", "nginx.error"],
    ["container.state", "nginx.error"]
  ],
  wants: [
    ...["compose.service", "container.network", "http.exchange", "host.process"],
    ...["app.log", "unit.command", "nginx.directive"]
  ],
  text: {
    summary: "nginx sends {paths} to {host}:{port}, and no program of the machine listens there. No unit and no process manager was found that would start one.{well}",
    unread: "nginx sends {paths} to {host}:{port}, and no program of the machine listens there. No unit was found that would start one. {manager} runs on the machine, and what it keeps may not be read by this user, so it may be meant to.{well}",
    told: "nginx of the machine sends requests to {host}:{port}, and no program listens there: the one that belongs to that port has ended, or was not started.",
    perhaps: "nginx sends requests to {host}:{port}, and nothing listens there. If nginx runs on the machine itself and not in a container, the program that belongs to port {port} has ended, or was not started.",
    look: "Look what the program that belongs to port {port} said last (`pm2 logs`, `journalctl -u UNIT`), mend that, and start it again.",
    ask: "Ask the user who started {manager}: for that user `{list}` shows whether {manager} keeps the program that belongs to port {port}, and how it stands. Where it does not, start the program, and give it to {manager} or to systemd, so that it comes back after it ends and after a boot.",
    fix: "Start the program that belongs to port {port}, and give it to systemd, so that it comes back after it ends and after a boot (a unit with `Restart=always`, then `systemctl enable --now`). What was started by hand with nohup is gone for good once it ends.",
    listens: "somebody listens on port {port}, where nginx sends {paths}"
  },
  doc: {
    title: "Nobody listens where nginx sends requests on this machine",
    what: "nginx of a machine passes requests on to a port of the same machine, and no program has it: what was started there by hand has ended, or was never started again. With several upstreams only the paths of that one fail, and a health path may be among them without anybody having meant so.",
    confusedWith: {
      "unit-not-running": "there a systemd unit is known that should have the port",
      "upstream-wrong-port": "there the program runs, and listens on another port",
      "backend-not-running": "there the backend is a container"
    }
  },
  judge(view) {
    if (isExcerpt(view)) return toldIn2(view);
    if (view.plan.target.kind !== "ssh" || !view.looked("listener")) return SILENT;
    const hops = hopsOf(view).filter(({ host, service }) => isLoopback(host) && service !== null);
    const ports = [...new Set(hops.map(({ port: port2 }) => port2))];
    return ports.map((port2) => {
      const led = routesTo(view, port2);
      const [hop] = hops.filter((one) => one.port === port2);
      if (!hop?.service) return SILENT;
      const { service, host } = hop;
      const paths = and(led.map(({ body }) => `\`${body.path}\``));
      if (view.all("listener").some(({ body }) => body.port === port2)) {
        return { is: "cleared", because: { text: "listens", params: { port: port2, paths } } };
      }
      const [state] = view.of("container.state", service);
      if (state?.body.runtime !== "process" || state.body.status === "running") return SILENT;
      const { unread } = state.body;
      const params = { host, port: port2, paths, well: whoIsWell(view, service) };
      return {
        is: "cause",
        confidence: unread ? "likely" : "certain",
        subject: service,
        effects: [{ effect: "not-started", on: service }, ...refusedOn(view, led, service)],
        cites: [state, ...refusalsAt(view, hop).slice(-1), hop.route],
        places: [hop.place],
        summary: unread ? { text: "unread", params: { ...params, manager: unread } } : { text: "summary", params },
        fix: unread ? { text: "ask", params: { port: port2, manager: unread, list: LISTS[unread] } } : { text: "fix", params: { port: port2 } },
        command: `sudo ss -ltnp 'sport = :${port2}'`
      };
    });
  }
});
function toldIn2(view) {
  const { runsOn } = view.plan;
  if (runsOn === "containers") return SILENT;
  const isSure = isOnMachine2(view);
  return loopbackRefusals(view).flatMap((refusal) => {
    const { line, host, port: port2, service } = refusal;
    if (view.all("listener").some(({ body }) => body.port === port2)) return [];
    const isElsewhere = view.of("unit.command", service).some(({ body }) => !body.ports.includes(port2));
    const isUp2 = view.of("container.state", service).some(({ body }) => isKeptUp(body));
    if (isUp2 && !isElsewhere) return [];
    const effects = [{ effect: "refused", on: service }];
    const isOpen = !isSure || unitElsewhere(view, refusal) !== null;
    return {
      is: "cause",
      confidence: isOpen ? "possible" : "likely",
      subject: view.plan.backend?.isGuess ? UNNAMED_BACKEND : service,
      effects,
      cites: [line],
      places: [],
      summary: { text: isSure ? "told" : "perhaps", params: { host, port: port2 } },
      fix: { text: "look", params: { port: port2 } },
      command: isSure ? `sudo ss -ltnp 'sport = :${port2}'${runsOn === "pm2" ? "; pm2 list" : ""}` : `${WHERE_NGINX_RUNS}; sudo ss -ltnp 'sport = :${port2}'`
    };
  });
}
function isKeptUp({ runtime, status }) {
  return runtime !== void 0 && status === "running";
}
var LISTS = { pm2: "pm2 list", supervisor: "supervisorctl status" };
function whoIsWell(view, service) {
  const backend = view.plan.backend?.service;
  const answers = view.all("http.exchange").some(
    ({ body }) => body.via === "direct" && body.backend === backend && body.outcome.is === "answered" && body.outcome.status < 500
  );
  return backend && backend !== service && answers ? phrase("backend-well", { backend }) : "";
}

// src/causes/ask/ends/container-death.ts
var ABORT = 6;
var SEGFAULT = 11;
var BASE = 128;
function containerDeath(view, service, isIdle, lost) {
  const during = lost && endDuring(view, service, lost);
  const last = view.of("container.event", service).findLast(({ body, seen }) => {
    return body.action === "die" && body.exitCode !== null && seen.at !== null;
  });
  const [state] = view.of("container.state", service);
  const told2 = toldEnd(view);
  const fitting = told2?.service === service ? told2 : null;
  const end = during ?? (isIdle ? last ?? state : fitting?.end);
  const code = end?.body.exitCode ?? null;
  if (!end || code === null || SIGNAL_NAMES[code - BASE] === void 0) return null;
  if (endedItself(view.of("app.log", service))) return null;
  const words = view.of("app.log", service).findLast(({ body }) => body.code === "died-of-signal");
  const isOver = during !== void 0 || end === fitting?.end;
  const line = lost && isOver && closingLine(view, lost);
  return {
    service,
    signal: words?.body.code === "died-of-signal" ? words.body.signal : code - BASE,
    how: phrase("exit-code", { code }),
    or: code === BASE + SEGFAULT && !view.looked("app.log", service) ? ABORT : null,
    request: isOver && lost ? `${lost.body.method} ${lost.body.path}` : null,
    isFitting: end === fitting?.end,
    effects: [
      { effect: "not-started", on: service },
      { effect: "closed-early", on: service }
    ],
    cites: [
      end,
      ...words ? [words] : [],
      ...line ? [line] : [],
      ...state && state !== end ? [state] : []
    ]
  };
}

// src/causes/ask/ends/worker-death.ts
function workerDeath(view, service, lost) {
  const logs = view.of("app.log", service);
  if (endedItself(logs)) return null;
  const worker = logs.findLast(({ body }) => signalIn(body) !== null);
  const signal = worker ? signalIn(worker.body) : null;
  if (!worker || signal === null || !lost && view.all("http.exchange").length > 0) return null;
  const isSlow = logs.some(({ body }) => body.code === "worker-timeout");
  if (signal === 6 && isSlow) return null;
  const line = lost && closingLine(view, lost);
  return {
    service,
    signal,
    how: phrase("signal", { signal }),
    or: null,
    request: lost ? `${lost.body.method} ${lost.body.path}` : null,
    effects: [
      { effect: "closed-early", on: service },
      { effect: "refused", on: service }
    ],
    cites: [worker, ...line ? [line] : [], ...lost ? [lost] : []]
  };
}
function signalIn(body) {
  const ended = body.code === "worker-lost" || body.code === "child-ended";
  const signal = ended || body.code === "died-of-signal" ? body.signal : null;
  return signal !== null && SIGNAL_NAMES[signal] !== void 0 ? signal : null;
}

// src/causes/ask/ends/signals.ts
var SIGNAL_EVIDENCE = [
  "app.log",
  "container.state",
  "container.event",
  "listener",
  "http.exchange",
  "nginx.error",
  "compose.service",
  "dockerfile.instruction"
];
function deathsBy(view, ...signals) {
  const idle = new Set(idleServices(view).map(({ service }) => service));
  const services = new Set(
    [...view.all("container.event"), ...view.all("app.log"), ...view.all("container.state")].map(
      ({ subject }) => subject
    )
  );
  const [lost] = lostExchanges(view);
  return [...services].flatMap((service) => {
    const own = lost && (lost.body.backend ?? service) === service ? lost : void 0;
    const death = containerDeath(view, service, idle.has(service), own) ?? workerDeath(view, service, own);
    const fits = (signal) => signal !== null && signals.includes(signal);
    return death && (fits(death.signal) || fits(death.or)) ? [death] : [];
  });
}
function diedOf(death) {
  const { service, signal, how, or: or2, request, effects, cites } = death;
  const isCertain = cites.length > 1 && !death.isFitting;
  const name = SIGNAL_NAMES[signal] ?? "";
  return {
    is: "cause",
    confidence: or2 !== null ? "possible" : isCertain ? "certain" : "likely",
    subject: service,
    effects,
    cites,
    summary: request === null ? { text: "starting", params: { service, how, signal: name } } : { text: "serving", params: { service, how, request, signal: name } },
    fix: { text: "fix", params: { request: request ?? phrase("the-start") } }
  };
}

// src/causes/process/illegal-instruction-cpu.ts
var illegal_instruction_cpu_default = defineCause({
  id: "illegal-instruction-cpu",
  layer: "process",
  severity: "error",
  needs: [["app.log", "container.state"]],
  wants: SIGNAL_EVIDENCE,
  text: {
    serving: "A process of `{service}` met an instruction that this processor does not know while it worked on {request} ({how}, {signal}).",
    starting: "`{service}` cannot run here: its program uses an instruction that this processor does not know ({how}, {signal}).",
    fix: "Use an image or a package that was built for older processors (without AVX, AVX2 or AVX-512: MongoDB before 5, `polars-lts-cpu`, a TensorFlow build without AVX), or a machine that has the instruction. Look for it in `grep flags /proc/cpuinfo`.",
    "fix-on-machine": "Use a package that was built for older processors (without AVX, AVX2 or AVX-512: MongoDB before 5, `polars-lts-cpu`, a TensorFlow build without AVX), or a machine that has the instruction. Look for it in `grep flags /proc/cpuinfo`."
  },
  doc: {
    title: "The processor lacks an instruction",
    what: "A program that was compiled for newer processors (AVX in MongoDB 5, TensorFlow, polars) starts on an older or an emulated one, and the kernel ends it with SIGILL, exit code 132.",
    confusedWith: {
      "image-arch-mismatch": "there the program is for another kind of processor, and does not start at all",
      "process-segfault": "there the exit code is 139"
    }
  },
  judge(view) {
    return deathsBy(view, 4).map((death) => ({
      ...diedOf(death),
      places: [...imagePlaces(view, death.service), ...startCommandPlaces(view, death.service)]
    }));
  }
});

// src/causes/process/kept-program-not-running.ts
var kept_program_not_running_default = defineCause({
  id: "kept-program-not-running",
  layer: "process",
  severity: "error",
  needs: ["container.state"],
  wants: [...DOWN_EVIDENCE, "nginx.route", "container.network"],
  text: {
    gaveUp: "{manager} has given up on `{program}` and does not start it again: it ended too often right after its start ({how}). {manager} itself goes on, and nobody serves where `{program}` would.",
    gaveUpUnseen: "{manager} has given up on `{program}` and does not start it again: it ended too often right after its start. {manager} itself goes on, and nobody serves where `{program}` would.",
    stopped: "`{program}` does not run, and {manager} does not start it: somebody stopped it there, or it has not been started since {manager} was.",
    ended: "`{program}` has ended ({how}), and {manager} is set up not to start it again, so nobody serves where it would.",
    look: "Find out why `{program}` ends: its last words stand in its log, which the command below shows. Mend that, then start it: `{start}`.",
    start: "Start it with `{start}`, and see that it stays up. So that it also comes back after a boot: {boot}.",
    runs: "{manager} says that `{program}` runs"
  },
  doc: {
    title: "The process manager does not start the program",
    what: "On a machine without containers, pm2 or supervisord keeps the backend. The manager runs, so its unit is active, but it does not start this program: it has given up after too many ends (pm2 calls that errored), or somebody stopped it. nginx is refused at its port until somebody starts it again.",
    confusedWith: {
      "supervisor-child-dead": "there supervisord has given up, and says so as FATAL",
      "host-upstream-nobody-listens": "there no process manager is known that should start it",
      "unit-not-running": "there a systemd unit is stopped or has failed"
    }
  },
  judge(view) {
    const idle = idleServices(view);
    return view.all("container.state").map((state) => {
      const { subject: service, body } = state;
      const { keeper } = body;
      const isPassedTo = hopsOf(view).some((hop) => hop.service === service);
      if (!keeper || !(isPassedTo || backendsOf(view).includes(service))) return SILENT;
      const { manager, program } = keeper;
      const named5 = { manager: NAMES2[manager], program };
      const down = idle.find((one) => one.service === service);
      if (!down) return { is: "cleared", because: { text: "runs", params: named5 } };
      const { over } = keeper;
      if (over === null || over === "given-up" && manager === "supervisor") return SILENT;
      const start = STARTS[manager].replace("NAME", program);
      const boot = BOOTS[manager];
      const answer = notUp(down);
      return {
        ...answer,
        effects: [...answer.effects, ...refusedThrough(view, service)],
        places: startCommandPlaces(view, service),
        summary: summaryOf4(over, exitOf(down), named5),
        fix: over === "stopped" ? { text: "start", params: { start, boot } } : { text: "look", params: { program, start } },
        command: LOOKS[manager].replaceAll("NAME", program)
      };
    });
  }
});
function summaryOf4(over, code, named5) {
  const how = phrase("exit-code", { code: code ?? "" });
  if (over === "stopped") return { text: "stopped", params: named5 };
  if (over === "ended") return { text: "ended", params: { ...named5, how } };
  return code === null ? { text: "gaveUpUnseen", params: named5 } : { text: "gaveUp", params: { ...named5, how } };
}
var NAMES2 = { pm2: "pm2", supervisor: "supervisord" };
var STARTS = { pm2: "pm2 restart NAME", supervisor: "supervisorctl start NAME" };
var LOOKS = {
  pm2: "pm2 logs NAME --err --lines 40 --nostream",
  supervisor: "supervisorctl status NAME; supervisorctl tail -4000 NAME stderr"
};
var BOOTS = { pm2: "`pm2 startup` and `pm2 save`", supervisor: "`autostart=true`" };

// src/causes/process/missing-interpreter-or-libc.ts
var missing_interpreter_or_libc_default = defineCause({
  id: "missing-interpreter-or-libc",
  layer: "process",
  severity: "error",
  needs: ["container.state", ["app.log", "compose.failure"]],
  wants: END_EVIDENCE,
  text: {
    script: '`{service}` cannot start: {path} is there, but its first line asks for {interpreter}, which the image does not have. The "no such file" is about {interpreter}.',
    "script-on-machine": '`{service}` cannot start: {path} is there, but its first line asks for {interpreter}, which the machine does not have. The "no such file" is about {interpreter}.',
    binary: '`{service}` cannot start: {path} is there, but the program that has to load it is not. "No such file" means the loader that is named in the program\'s header: it was built for another C library (glibc or musl), or names an interpreter that the image lacks.',
    "binary-on-machine": '`{service}` cannot start: {path} is there, but the program that has to load it is not. "No such file" means the loader that is named in the program\'s header: it was built for another C library (glibc or musl), or names an interpreter that the machine lacks.',
    shell: "Change the first line to an interpreter that the image has (`#!/bin/sh` is in nearly every one), or install {interpreter} in the image.",
    "shell-on-machine": "Change the first line to an interpreter that the machine has (`#!/bin/sh` is on every one), or install {interpreter}.",
    build: "Use a build of {path} for this image's C library (Debian, Ubuntu: glibc; Alpine: musl), link it statically (Go: `CGO_ENABLED=0`), or take a base image that fits it.",
    "build-on-machine": "Use a build of {path} for this machine's C library (Debian, Ubuntu: glibc; Alpine: musl), or link it statically (Go: `CGO_ENABLED=0`)."
  },
  doc: {
    title: "The interpreter or the C library is missing",
    what: `The file that is started exists, but what must run it does not: the shell in a script's first line, or the loader of the C library for which a program was built. The kernel then says "no such file or directory" about the file itself.`,
    confusedWith: {
      "command-not-found": "there the file itself does not exist",
      "crlf-entrypoint": "there the first line ends with a carriage return",
      "image-arch-mismatch": 'there the kernel says "exec format error"'
    }
  },
  judge(view) {
    return endsBecause(view, "interpreter-missing").map((ended) => {
      const { service, reason } = ended;
      const { path, script } = reason;
      const interpreter = script?.body.shebang ?? null;
      const place = script?.seen.place;
      return {
        ...neverServed(ended, ...script && script !== ended.words ? [script] : []),
        confidence: interpreter !== null ? "certain" : hasFiles(view, service) ? "likely" : "possible",
        places: [
          ...place ? [place] : [],
          ...startCommandPlaces(view, service),
          ...imagePlaces(view, service)
        ],
        ...interpreter === null ? {
          summary: { text: "binary", params: { service, path } },
          fix: { text: "build", params: { path } }
        } : {
          summary: { text: "script", params: { service, path, interpreter } },
          fix: { text: "shell", params: { interpreter } }
        }
      };
    });
  }
});

// src/causes/process/process-segfault.ts
var process_segfault_default = defineCause({
  id: "process-segfault",
  layer: "process",
  severity: "error",
  needs: [["app.log", "container.state"]],
  wants: SIGNAL_EVIDENCE,
  text: {
    serving: "A process of `{service}` crashed while it worked on {request} ({how}, {signal}): native code touched memory that is not its own. That is no exception which the program could catch, and no lack of memory.",
    starting: "`{service}` crashes ({how}, {signal}): native code touches memory that is not its own. That is no exception which the program could catch, and no lack of memory.",
    fix: "Find the native code that runs for {request}: a C extension, an image, PDF or database library, a call through ctypes. Update it, or install a build for this C library and this version of the language. In Python `PYTHONFAULTHANDLER=1` prints the line at which it happens."
  },
  doc: {
    title: "A process crashes in native code",
    what: "The kernel ends a process that touches memory which is not its own (SIGSEGV, SIGBUS) or divides by zero (SIGFPE). The request that it worked on breaks off and nginx answers 502; a server with workers starts another one, a single process ends with exit code 139, 135 or 136.",
    confusedWith: {
      "container-oom-killed": "there the exit code is 137, and memory ran out",
      "runtime-abort": "there the program ends itself on purpose (exit code 134), and says why",
      "process-exit-in-handler": "there no signal ended the process",
      "worker-oom-killed": "there the worker gets signal 9"
    }
  },
  judge(view) {
    return deathsBy(view, 11, 7, 8).map((death) => ({
      ...diedOf(death),
      places: [...startCommandPlaces(view, death.service), ...imagePlaces(view, death.service)]
    }));
  }
});

// src/causes/process/runtime-abort.ts
var runtime_abort_default = defineCause({
  id: "runtime-abort",
  layer: "process",
  severity: "error",
  needs: [["app.log", "container.state"]],
  wants: SIGNAL_EVIDENCE,
  text: {
    serving: "A process of `{service}` aborted while it worked on {request} ({how}, {signal}): its runtime or a native library found itself in a state in which it would not go on.",
    starting: "`{service}` aborts ({how}): its runtime or a native library finds itself in a state in which it will not go on.",
    fix: "Read what stands just before the end in the log of the service: an uncaught C++ exception, a failed assertion, a corrupted heap. It names what the library missed or got wrong during {request}; give it that, or update the library."
  },
  doc: {
    title: "The runtime aborts",
    what: "A runtime or a native library calls abort(): an uncaught C++ exception, a failed assertion, a corrupted heap. The process ends with signal 6 (exit code 134, or 139 where it is the first process of its container), and the request that it worked on breaks off.",
    confusedWith: {
      "node-heap-oom": "there Node says that its heap is out of memory before it aborts",
      "gunicorn-worker-timeout": "there gunicorn aborts a slow worker, and says WORKER TIMEOUT first",
      "process-segfault": "there native code touches wrong memory, without a word"
    }
  },
  judge(view) {
    return deathsBy(view, 6).map((death) => ({
      ...diedOf(death),
      places: [...startCommandPlaces(view, death.service), ...imagePlaces(view, death.service)]
    }));
  }
});

// src/causes/process/stale-pidfile.ts
var stale_pidfile_default = defineCause({
  id: "stale-pidfile",
  layer: "process",
  severity: "error",
  needs: ["app.log"],
  wants: [
    "container.state",
    "container.event",
    "http.exchange",
    "compose.service",
    "dockerfile.instruction"
  ],
  text: {
    summary: "The server in `{service}` does not start, because it finds `{file}`, the pid file of an earlier run, and takes it that this run still goes on.",
    fix: "Remove the file before each start (`rm -f {file}` in the entrypoint, before the server), and keep it out of the repository, the image and mounted folders: write it to /tmp.",
    "fix-on-machine": "Remove the file before each start (`ExecStartPre=/bin/rm -f {file}` in the unit), or write it below /run, which is empty after each boot."
  },
  doc: {
    title: "A pid file of an earlier run stops the server",
    what: "A server that writes its process id into a file looks for that file at its next start. After an end that was not clean it is still there, in a mounted folder or the same container. Process ids begin again at 1 in each container, so the id in it always belongs to somebody, and the server refuses to start.",
    confusedWith: {
      "backend-port-in-use-in-container": "there another program really listens on the port",
      "crash-loop-generic": "there the log gives no reason"
    }
  },
  judge(view) {
    const services = new Set(view.all("app.log").map(({ subject }) => subject));
    return [...services].map((service) => {
      const words = lastWords(view, service);
      if (words?.body.code !== "already-running") return SILENT;
      const [state] = view.of("container.state", service);
      const { pidFile } = words.body;
      return {
        is: "cause",
        confidence: state ? "certain" : "likely",
        subject: service,
        effects: [{ effect: "not-started", on: service }],
        cites: state ? [words, state] : [words],
        places: startCommandPlaces(view, service),
        summary: { text: "summary", params: { service, file: pidFile } },
        fix: { text: "fix", params: { file: pidFile } }
      };
    });
  }
});

// src/causes/process/startup-command-failed.ts
var startup_command_failed_default = defineCause({
  id: "startup-command-failed",
  layer: "process",
  severity: "error",
  needs: ["container.state", "app.log"],
  wants: END_EVIDENCE,
  text: {
    hidden: "The start command of `{service}` goes on after `{step}` has failed (`{by}`): the server then starts without what that step was to do, or never, and the log does not say why.",
    plain: "Join the steps with `&&` alone, or write them into a script with `set -e`: then the start ends where it fails, and says so.",
    written: "`{service}` never reaches its server: the step `{step}` of its start command writes below {target}, which is mounted read-only.",
    writable: "Take `:ro` away from the mount of {target}, or the step out of the start command.",
    summary: "`{service}` never gets as far as its server: `{step}`, which its start command runs first, fails. {detail}",
    fix: "Make `{step}` succeed, or take it out of the start command: after `&&`, and under `set -e`, nothing runs once a step has failed."
  },
  doc: {
    title: "A step before the server fails",
    what: "The start command does something first: makes a folder, changes an owner, collects files, migrates. When that step fails, `a && b && server` never gets to the server, and nginx finds nobody to talk to.",
    confusedWith: {
      "import-time-exception": "there the server itself starts, and the application fails",
      "command-not-found": "there a program of the start command does not exist",
      "entrypoint-permission-denied": "there a program of the start command may not be executed",
      "upload-dir-not-writable": "there the service runs, and a request may not write"
    }
  },
  inspect(view) {
    const blocked = started(view).flatMap((service) => {
      const found = readOnlyStep(view, service);
      const places = placesOf(found?.line.place, keyPlace(service, found?.key ?? ""));
      if (!found || !places) return [];
      const { step, target, line } = found;
      return {
        severity: "error",
        subject: service.subject,
        cites: [line.cite, service],
        places,
        summary: { text: "written", params: { service: service.subject, step, target } },
        fix: { text: "writable", params: { target } }
      };
    });
    const hidden = started(view).flatMap(({ subject: service }) => {
      const found = hiddenFailure(view, service);
      const places = placesOf(found?.line.place);
      if (!found || !places) return [];
      const { step, by, line } = found;
      return {
        severity: "warning",
        subject: service,
        cites: [line.cite],
        places,
        summary: { text: "hidden", params: { service, step, by } },
        fix: { text: "plain", params: {} }
      };
    });
    return [...blocked, ...hidden];
  },
  judge(view) {
    return endsBecause(view, "step-failed").map((ended) => {
      const { service, reason } = ended;
      const { step, detail, said: said10, exception } = reason;
      return {
        ...neverServed(ended),
        places: [
          ...exception?.origin ? [exception.origin] : [],
          ...startCommandPlaces(view, service).slice(0, 1),
          ...mountPlaces(view, service, detail),
          ...startCommandPlaces(view, service).slice(1)
        ],
        summary: { text: "summary", params: { service, step, detail: said10 } },
        fix: { text: "fix", params: { step } }
      };
    });
  }
});
function mountPlaces(view, service, detail) {
  const volumes = composed(view, service)?.body.volumes ?? [];
  return volumes.flatMap(
    ({ target }, index) => detail.includes(target) ? placeOf(view, service, `volumes.${index}`) : []
  );
}

// src/causes/process/startup-race-backend-slow-boot.ts
var SECOND = 1e3;
var startup_race_backend_slow_boot_default = defineCause({
  id: "startup-race-backend-slow-boot",
  layer: "process",
  severity: "error",
  needs: ["nginx.error", "app.log"],
  wants: ["container.event", "compose.service", "http.exchange"],
  text: {
    summary: "nginx took requests before `{service}` was ready: connections were refused until it said that it listens ({gap} s later), and never after that.",
    benched: "nginx took requests before `{service}` was ready, and was refused. `{service}` listens since, but nginx leaves its servers out until their `fail_timeout` is over.",
    fix: "Let nginx wait: give `{service}` a `healthcheck`, and nginx a `depends_on` with `{service}` and `condition: service_healthy`."
  },
  doc: {
    title: "Requests come in before the backend is ready",
    what: "A backend that migrates, loads or compiles at its start listens later than nginx. Until then nginx answers 502, and after that everything is well. With several servers and a long fail_timeout nginx leaves them out for longer than they needed.",
    confusedWith: {
      "backend-not-running": "there it never comes up",
      "upstream-wrong-port": "there the refusals do not end",
      "graceful-restart-gap": "there it had served before, and was started again"
    }
  },
  judge(view) {
    const lines = gapLines(view);
    const known2 = backendsOf(view);
    const said10 = new Set(view.all("app.log").map(({ subject }) => subject));
    const services = [...said10].filter((service) => known2.length === 0 || known2.includes(service));
    return services.map((service) => {
      const [first] = lines;
      const last = lines.at(-1);
      const times = readyTimes(view, service);
      const ready = times.find(({ time }) => last !== void 0 && time >= last.time - SECOND);
      const ended = view.of("container.event", service).some(({ body }) => body.action === "die");
      if (!ready || !first || !last || ended || service === last.line.subject) return SILENT;
      if (times.some(({ time }) => time < first.time - SECOND)) return SILENT;
      if (last.line.body.code !== "connect-refused") return SILENT;
      const benched = view.all("nginx.error").find(
        ({ body, seen }) => body.code === "no-live-upstreams" && isAfter3(seen.at, ready.time)
      );
      if (!benched && isFailingAfter(view, ready.time)) return SILENT;
      const proxy = view.plan.proxy?.service ?? last.line.subject;
      const gap = Math.max(0, Math.round((ready.time - first.time) / SECOND));
      return {
        is: "cause",
        confidence: benched ? "certain" : "likely",
        subject: service,
        effects: backendEffects(view, service, "refused"),
        cites: [first.line, ready.fact, ...benched ? [benched] : []],
        places: [...placeOf(view, proxy, "depends_on"), ...placeOf(view, proxy, "")],
        summary: benched ? { text: "benched", params: { service } } : { text: "summary", params: { service, gap } },
        fix: { text: "fix", params: { service } }
      };
    });
  }
});
function isAfter3(at, time) {
  return at !== null && Date.parse(at) >= time;
}
function isFailingAfter(view, time) {
  return exchangesVia(view, "proxied").some((fact) => {
    const isOurs = fact.body.logged === void 0 && Date.parse(fact.body.at) > time;
    return isOurs && (statusOf(fact) ?? 500) >= 500;
  });
}

// src/causes/process/supervisor-child-dead.ts
var supervisor_child_dead_default = defineCause({
  id: "supervisor-child-dead",
  layer: "process",
  severity: "error",
  needs: ["app.log"],
  wants: [
    "container.state",
    "supervised.program",
    "nginx.error",
    "http.exchange",
    "compose.service",
    "dockerfile.instruction",
    "nginx.route",
    "container.network"
  ],
  text: {
    gaveUp: "In `{service}` supervisord has given up on the program `{program}` ({how}), and everything else goes on: the container is up, and nobody serves where `{program}` would.{said}",
    "gaveUp-on-machine": "supervisord has given up on the program `{program}` ({how}) and does not start it again. supervisord itself goes on, and nobody serves where `{program}` would.{said}",
    unstartable: "In `{service}` supervisord cannot start the program `{program}` and has given up on it, and everything else goes on: the container is up, and nobody serves where `{program}` would.{said}",
    "unstartable-on-machine": "supervisord cannot start the program `{program}` and has given up on it. supervisord itself goes on, and nobody serves where `{program}` would.{said}",
    again: "In `{service}` the program `{program}` ends again and again ({how}) and is started again by supervisord: the container is up, and most of the time nobody serves where `{program}` would.{said}",
    "again-on-machine": "The program `{program}` ends again and again ({how}) and is started again by supervisord: most of the time nobody serves where `{program}` would.{said}",
    command: "supervisord does not find it: the `command` of `{program}` has to be a program that the image has, with its right path where it is not on PATH: correct the path, or install what is missing.",
    "command-on-machine": "supervisord does not find it: the `command` of `{program}` has to be a program that the machine has, with its right path where it is not on PATH: correct the path, or install what is missing.",
    fix: "Find out why `{program}` ends: its last words stand before that line, or in the file that its `stderr_logfile` names. So that it is seen the next time, give the container a healthcheck that asks `{program}`, or run it in a service of its own.",
    "fix-on-machine": "Find out why `{program}` ends: `supervisorctl tail -4000 {program} stderr` shows what it said. Mend that, then `supervisorctl start {program}`: once it has given up, supervisord waits for that."
  },
  doc: {
    title: "A supervised program is dead",
    what: "Several programs run below supervisord, in one container or on one machine. One of them ends and is given up; supervisord and the others live on, so everything looks healthy from outside. nginx is refused at that program's port.",
    confusedWith: {
      "proxy-pass-localhost-in-container": "there nginx is alone in its container, and 127.0.0.1 is the wrong address",
      "backend-not-running": "there the container itself has ended"
    }
  },
  judge(view) {
    return deadPrograms(view).map((dead) => {
      const { service, program, how, cites, isGivenUp, answers, words } = dead;
      const origin = words?.body.code === "exception" ? words.body.origin : null;
      const configured = view.of("supervised.program", program).flatMap(({ seen }) => seen.place ?? []);
      const said10 = words ? phrase("it-said", { words: words.seen.quote?.split("\n").at(-1) ?? "" }) : "";
      const [state] = view.of("container.state", service);
      if (state?.body.keeper) {
        return {
          ...followsFrom(dead, state, refusedThrough(view, service)),
          places: startCommandPlaces(view, service),
          summary: {
            text: isGivenUp ? "gaveUp" : "again",
            params: { service, program, how, said: said10 }
          },
          fix: { text: "fix", params: { program } }
        };
      }
      return {
        is: "cause",
        confidence: isGivenUp ? "certain" : "likely",
        subject: service,
        effects: [
          { effect: "refused", on: answers },
          { effect: "not-started", on: answers }
        ],
        cites: [...cites, ...words ? [words] : []],
        places: [...origin ? [origin] : [], ...configured, ...startCommandPlaces(view, service)],
        ...saying2(dead, said10)
      };
    });
  }
});
function saying2({ service, program, how, isGivenUp, isUnstartable }, said10) {
  if (isUnstartable) {
    return {
      summary: { text: "unstartable", params: { service, program, said: said10 } },
      fix: { text: "command", params: { program } }
    };
  }
  const params = { service, program, how, said: said10 };
  return {
    summary: { text: isGivenUp ? "gaveUp" : "again", params },
    fix: { text: "fix", params: { program } }
  };
}
function followsFrom(dead, state, refused) {
  const notStarted2 = { effect: "not-started", on: dead.service };
  return {
    is: "cause",
    confidence: dead.isGivenUp ? "certain" : "likely",
    subject: dead.service,
    effects: [notStarted2, ...refused],
    from: [notStarted2],
    cites: [...dead.cites, state]
  };
}

// src/causes/process/unit-not-running.ts
var unit_not_running_default = defineCause({
  id: "unit-not-running",
  layer: "process",
  severity: "error",
  needs: ["unit.state", "container.state"],
  wants: DOWN_EVIDENCE,
  text: {
    absent: "The machine has no systemd unit `{unit}`: nothing starts `{service}` there, and nothing would start it after a reboot.",
    masked: "The unit `{unit}` is masked, so systemd refuses to start `{service}` whoever asks for it.",
    stopped: "The unit `{unit}` does not run{since}: it was stopped, or never started.{boot}",
    failed: "The unit `{unit}` has failed{since} ({why}), and systemd does not start it again.{boot}",
    install: "Install the unit: copy its file to /etc/systemd/system, then `systemctl daemon-reload` and `systemctl enable --now {unit}`. If it has another name there, give that name in the target.",
    unmask: "Run `systemctl unmask {unit}`, then `systemctl enable --now {unit}`.",
    start: "Start it for now and for every boot: `systemctl enable --now {unit}`. Then see in its journal that it stays up.",
    look: "Look at the end of its journal for why it ended (`journalctl -u {unit} -n 50`), mend that, then `systemctl restart {unit}`.",
    runs: "the unit of `{service}` is active"
  },
  doc: {
    title: "The systemd unit does not run",
    what: "The backend is a systemd unit of the machine, and the unit is not active: it was stopped, is masked, failed for good, or is not installed at all. nginx is refused at its port. A unit that is not enabled is gone after each reboot.",
    confusedWith: {
      "crash-loop-generic": "there systemd starts it again and again",
      "host-upstream-nobody-listens": "there no unit is known that should have the port",
      "upstream-wrong-port": "there the unit runs, and listens on another port"
    }
  },
  judge(view) {
    const wanted = [...backendsOf(view), ...view.plan.proxy ? [view.plan.proxy.service] : []];
    const idle = idleServices(view);
    return view.all("unit.state").map((fact) => {
      const service = fact.subject;
      if (!wanted.includes(service)) return SILENT;
      const down = idle.find((one) => one.service === service);
      if (!down) return { is: "cleared", because: { text: "runs", params: { service } } };
      if (down.state.body.status === "running" || downAs(view, down) === "looping") return SILENT;
      const answer = notUp(down);
      const unit = fact.body;
      const text17 = textFor(unit);
      const start = text17 === "failed" ? startCommandPlaces(view, service) : [];
      return {
        ...answer,
        cites: [fact, ...down.ends.slice(-1)],
        places: [...start.slice(0, 1), ...placeOf(view, service, "")],
        summary: { text: text17, params: paramsOf2(service, unit) },
        fix: fixFor2(text17, unit.unit),
        command: `systemctl status ${unit.unit}`
      };
    });
  }
});
function fixFor2(text17, unit) {
  const params = { unit };
  if (text17 === "absent") return { text: "install", params };
  if (text17 === "masked") return { text: "unmask", params };
  return text17 === "failed" ? { text: "look", params } : { text: "start", params };
}
function textFor({ load, active }) {
  if (load === "not-found") return "absent";
  if (load === "masked") return "masked";
  return active === "failed" ? "failed" : "stopped";
}
function paramsOf2(service, { unit, enabled, result, exitCode, signal, since }) {
  const code = exitCode === null ? signal === null ? result : phrase("signal", { signal }) : phrase("exit-code", { code: exitCode });
  return {
    ...{ service, unit },
    why: result === "start-limit-hit" ? phrase("too-often", { why: code }) : code,
    since: since === null ? "" : phrase("since", { time: since.slice(0, 19).replace("T", " ") }),
    boot: enabled === "disabled" ? phrase("not-enabled") : ""
  };
}

// src/causes/ask/hops/unix-sockets.ts
var SOCKET_EVIDENCE = [
  "nginx.error",
  "nginx.route",
  "http.exchange",
  "container.config",
  "container.state",
  "compose.service",
  "dockerfile.instruction",
  "app.log"
];
function failedSockets(view, errno) {
  const found = /* @__PURE__ */ new Map();
  for (const line of view.all("nginx.error")) {
    const { host } = line.body.upstream ?? { host: "" };
    if (line.body.errno !== errno || !host.startsWith("unix:")) continue;
    const path = host.slice("unix:".length);
    const backend = view.plan.backend?.service ?? "backend";
    found.set(path, { path, line, proxy: line.subject, backend, place: placeOf2(view, path) });
  }
  return [...found.values()];
}
function placeOf2(view, path) {
  const places = view.all("nginx.route").flatMap(({ body }) => serversOf(body.handler)).filter(({ unix }) => unix === path).map(({ place }) => place);
  return places.slice(0, 1);
}
function mountOver2(view, service, path) {
  const [config] = view.of("container.config", service);
  if (!config) return void 0;
  const over = config.body.mounts.filter(({ target }) => path.startsWith(`${target}/`));
  return over.sort((a, b) => b.target.length - a.target.length)[0] ?? null;
}
function socketOf(view, service) {
  for (const { body } of view.of("app.log", service).toReversed()) {
    if (body.code === "listening-at-socket") return body.path;
  }
  const words = commandArguments(view, service).join(" ");
  return /(?:unix:|--uds[= ])(\/[^\s"']+)/.exec(words)?.[1] ?? null;
}

// src/causes/process/unix-socket-missing.ts
var unix_socket_missing_default = defineCause({
  id: "unix-socket-missing",
  layer: "process",
  severity: "error",
  needs: ["nginx.error"],
  wants: SOCKET_EVIDENCE,
  text: {
    unshared: "nginx connects to the unix socket {path}, and there is no such file where nginx runs: nothing is mounted at {folder} in `{proxy}`, so a socket that another container makes there cannot be seen.",
    renamed: "nginx connects to the unix socket {path}, and there is no such file: `{backend}` makes its socket at {made}.",
    summary: "nginx connects to the unix socket {path}, and there is no such file: the server that has to make it does not run, makes it elsewhere, or makes it where nginx cannot look.",
    share: "Mount one volume at {folder} in both services, or let `{backend}` listen on a port, which needs no shared files: `--bind 0.0.0.0:8000` and `server {backend}:8000;`.",
    "share-on-machine": "Let both see the folder {folder} (a systemd service with PrivateTmp has a /tmp of its own), or let `{backend}` listen on a port, which needs no shared files: `--bind 127.0.0.1:8000` and `server 127.0.0.1:8000;`.",
    fpm: "Mount one volume at {folder} in both services, or let `{backend}` listen on a port, which needs no shared files: `listen = 9000` in the pool of php-fpm and `fastcgi_pass {backend}:9000;`.",
    "fpm-on-machine": "Let both see the folder {folder} (a systemd service with PrivateTmp has a /tmp of its own), or let `{backend}` listen on a port, which needs no shared files: `listen = 127.0.0.1:9000` in the pool of php-fpm and `fastcgi_pass 127.0.0.1:9000;`.",
    rename: "Write the same path on both sides: {made} in nginx, or {path} in the start command or the settings of `{backend}`.",
    fix: "Look whether the server runs and which path it announces, and whether nginx sees the same folder: containers need a shared volume, and a systemd service with PrivateTmp has a /tmp of its own.",
    "fix-on-machine": "Look whether the server runs and which path it announces, and whether nginx sees the same folder: a systemd service with PrivateTmp has a /tmp of its own, so put the socket below /run."
  },
  doc: {
    title: "The unix socket is not there",
    what: "nginx reaches its backend over a socket that is a file, and the file does not exist where nginx looks (errno 2). The server has not made it, calls it otherwise, or makes it in a folder that the two do not share.",
    confusedWith: {
      "unix-socket-stale": "there the file exists, and nobody listens on it (errno 111)",
      "unix-socket-permission": "there the file exists, and nginx may not use it (errno 13)"
    }
  },
  judge(view) {
    return failedSockets(view, 2).map(({ path, line, proxy, backend, place }) => {
      const folder = path.slice(0, path.lastIndexOf("/"));
      const made = backend === proxy ? null : socketOf(view, backend);
      const isUnshared = backend !== proxy && mountOver2(view, proxy, path) === null;
      const mounts2 = ["volumes", ""].flatMap((key) => placeOf(view, proxy, key)).slice(0, 1);
      const configs = view.of("container.config", proxy);
      const announced = view.of("app.log", backend).filter(({ body }) => body.code === "listening-at-socket").slice(-1);
      const finding4 = {
        is: "cause",
        subject: backend,
        effects: [{ effect: "refused", on: backend }],
        // A server that does not run makes no socket.
        from: [{ effect: "not-started", on: backend }]
      };
      if (isUnshared) {
        return {
          ...finding4,
          confidence: "certain",
          cites: [line, ...configs],
          places: [...mounts2, ...place],
          summary: { text: "unshared", params: { path, folder, proxy } },
          fix: {
            text: line.body.upstream?.scheme === "fastcgi" ? "fpm" : "share",
            params: { folder, backend }
          }
        };
      }
      if (made !== null && made !== path) {
        return {
          ...finding4,
          confidence: "certain",
          cites: [line, ...announced, ...view.of("container.config", backend)],
          places: [...place, ...startCommandPlaces(view, backend)],
          summary: { text: "renamed", params: { path, backend, made } },
          fix: { text: "rename", params: { made, path, backend } }
        };
      }
      return {
        ...finding4,
        confidence: "likely",
        cites: [line],
        places: [...place, ...startCommandPlaces(view, backend)],
        summary: { text: "summary", params: { path } },
        fix: { text: "fix", params: {} }
      };
    });
  }
});

// src/causes/process/unix-socket-permission.ts
var unix_socket_permission_default = defineCause({
  id: "unix-socket-permission",
  layer: "process",
  severity: "error",
  needs: ["nginx.error"],
  wants: SOCKET_EVIDENCE,
  text: {
    summary: "nginx may not connect to the unix socket {path} (errno 13): its workers run as another user than the server in `{backend}`, and the socket, or a folder on the way to it, is closed to them.",
    fix: "To connect, nginx's user needs write permission on the socket and `x` on every folder above it. Start the server with `--umask 007` and a group that both have, or `--umask 000`; and look at the modes with `ls -ld {folder} {path}`.",
    fpm: "To connect, nginx's user needs write permission on the socket and `x` on every folder above it. Write `listen.mode = 0666` into the pool of php-fpm, or a `listen.group` that both have; and look at the modes with `ls -ld {folder} {path}`.",
    uwsgi: "To connect, nginx's user needs write permission on the socket and `x` on every folder above it. Start uWSGI with `--chmod-socket=666`, or with 660 and a group that both have; and look at the modes with `ls -ld {folder} {path}`."
  },
  doc: {
    title: "nginx may not use the unix socket",
    what: "Connecting to a unix socket needs permission to write to it and to pass through every folder above it. A strict umask of the server, or a folder with mode 750, keeps nginx's workers out, since they run as a user of their own.",
    confusedWith: {
      "unix-socket-missing": "there the file does not exist (errno 2)",
      "selinux-denied": "there errno 13 comes for an address with a port, which has no permissions",
      "client-body-temp-unwritable": "there errno 13 is about a file that nginx itself writes"
    }
  },
  judge(view) {
    return failedSockets(view, 13).map(({ path, line, backend, place }) => ({
      is: "cause",
      confidence: "certain",
      subject: backend,
      effects: [{ effect: "refused", on: backend }],
      cites: [line],
      places: [...startCommandPlaces(view, backend).slice(0, 1), ...place],
      summary: { text: "summary", params: { path, backend } },
      fix: {
        text: FIXES[line.body.upstream?.scheme ?? ""] ?? "fix",
        params: { path, folder: path.slice(0, path.lastIndexOf("/")) }
      }
    }));
  }
});
var FIXES = { fastcgi: "fpm", uwsgi: "uwsgi" };

// src/causes/process/unix-socket-stale.ts
var unix_socket_stale_default = defineCause({
  id: "unix-socket-stale",
  layer: "process",
  severity: "error",
  needs: ["nginx.error"],
  wants: SOCKET_EVIDENCE,
  text: {
    summary: "The unix socket {path} is there, but nobody listens on it (errno 111): the server that made it has ended and left the file behind.",
    elsewhere: "The unix socket {path} is there, but nobody listens on it (errno 111): an earlier server left the file behind, and the start command of `{backend}` does not name it.",
    fix: "Start the server that listens on {path}; it replaces the file. If it has moved to a port or to another path, change nginx to that, and delete the old file (`rm {path}`, or the volume it lies in)."
  },
  doc: {
    title: "A unix socket without a server",
    what: "A server that is killed cannot remove its socket. The file stays, in a volume even over restarts, and whoever connects to it is refused, as at a closed port.",
    confusedWith: {
      "unix-socket-missing": "there the file does not exist (errno 2)",
      "backend-not-running": "there the server is down; its old socket only shows that"
    }
  },
  judge(view) {
    return failedSockets(view, 111).map(({ path, line, backend, place }) => {
      const configs = view.of("container.config", backend);
      const isElsewhere = configs.length > 0 && socketOf(view, backend) !== path;
      return {
        is: "cause",
        confidence: isElsewhere ? "certain" : "likely",
        subject: backend,
        effects: [{ effect: "refused", on: backend }],
        // Where the server is down, the file that it left is only a trace of that.
        from: [{ effect: "not-started", on: backend }],
        cites: [line, ...configs],
        places: [...place, ...startCommandPlaces(view, backend)],
        summary: isElsewhere ? { text: "elsewhere", params: { path, backend } } : { text: "summary", params: { path } },
        fix: { text: "fix", params: { path } }
      };
    });
  }
});

// src/causes/ask/ends/recycled.ts
var RECYCLE_EVIDENCE = [
  "http.exchange",
  "nginx.error",
  "container.event",
  "container.state",
  "container.config",
  "compose.service",
  "dockerfile.instruction"
];
var NEAR_MS = 5e3;
function recyclings(view) {
  const services = new Set(view.all("app.log").map(({ subject }) => subject));
  return [...services].flatMap((service) => said3(view, service) ?? asked(view, service) ?? []);
}
function endsOf(view, service) {
  return view.of("container.event", service).filter(({ body }) => body.action === "die" && body.exitCode === 0);
}
function said3(view, service) {
  const ends2 = endsOf(view, service);
  const lost = lostExchanges(view).filter(({ body }) => (body.backend ?? service) === service);
  for (const told2 of view.of("app.log", service)) {
    if (told2.body.code !== "worker-recycled") continue;
    const { limit } = told2.body;
    const isNear2 = (time) => Math.abs(Date.parse(time ?? "") - Date.parse(told2.seen.at ?? "")) <= NEAR_MS;
    const end = ends2.find(({ seen }) => isNear2(seen.at));
    if (end) return { service, limit, told: told2, harm: end, isEnd: true };
    const request = lost.find(({ body }) => isNear2(body.at));
    if (request) return { service, limit, told: told2, harm: request, isEnd: false };
  }
  return null;
}
function asked(view, service) {
  const words = commandArguments(view, service).join(" ");
  const limit = /--limit-max-requests[= ](\d+)/.exec(words)?.[1];
  const [told2] = view.of("container.config", service);
  const served = view.of("app.log", service).some(({ body }) => body.code === "access");
  const end = endsOf(view, service).at(-1);
  if (limit === void 0 || !told2 || !served || !end || wasAsked(view, service)) return null;
  return { service, limit: Number(limit), told: told2, harm: end, isEnd: true };
}

// src/causes/process/worker-recycle-max-requests.ts
var worker_recycle_max_requests_default = defineCause({
  id: "worker-recycle-max-requests",
  layer: "process",
  severity: "error",
  needs: ["app.log"],
  wants: RECYCLE_EVIDENCE,
  text: {
    ended: "The server in `{service}` ends after {limit} requests, as it is told to. It is the only process of its container, so the container ends with it, and until that has been started again nobody listens.",
    "ended-on-machine": "The server in `{service}` ends after {limit} requests, as it is told to. It has no parent that keeps the port open, so until it has been started again nobody listens.",
    worker: "A worker of `{service}` was recycled after {limit} requests, as it is told to, and a request was lost on the way: no other worker was there to take it.",
    fix: "Recycle workers only below a parent that keeps the port open, and have at least two of them: gunicorn with `--workers 2 --max-requests 1000 --max-requests-jitter 100`. Without a need for it, take the limit away."
  },
  doc: {
    title: "Recycling after so many requests loses some",
    what: "A server that is told to restart its workers after N requests stops serving for a moment each time. gunicorn keeps the port open meanwhile; uvicorn alone, with --limit-max-requests, just ends, and its container with it.",
    confusedWith: {
      "process-exit-in-handler": "there the code of a request ends the process",
      "graceful-restart-gap": "there a deploy ends the process, by SIGTERM",
      "foreground-missing": "there the container ends before it has served anything"
    }
  },
  judge(view) {
    return recyclings(view).map(({ service, limit, told: told2, harm, isEnd }) => ({
      is: "cause",
      confidence: isEnd ? "certain" : "likely",
      subject: service,
      effects: [
        { effect: "not-started", on: service },
        { effect: "closed-early", on: service }
      ],
      cites: [told2, harm],
      places: startCommandPlaces(view, service),
      summary: {
        text: isEnd ? "ended" : "worker",
        params: { service, limit: limit ?? phrase("so-many") }
      },
      fix: { text: "fix", params: {} }
    }));
  }
});

// src/causes/protocol/connection-upgrade-hardcoded.ts
var connection_upgrade_hardcoded_default = defineCause({
  id: "connection-upgrade-hardcoded",
  layer: "protocol",
  severity: "error",
  needs: ["http.exchange", "nginx.directive"],
  wants: ["nginx.error", "nginx.route"],
  text: {
    summary: 'nginx tells `{service}` with every request that it wants to switch protocols (`Connection "{value}"`), and `{service}` takes plain requests for broken WebSockets: {request} fails, and asked direct it works.',
    fix: "Write `proxy_set_header Connection $connection_upgrade;` and let a map beside the server set it from `$http_upgrade`: by default `upgrade`, and `close` where there is none."
  },
  doc: {
    title: "Every request says Connection: upgrade",
    what: "The usual lines for WebSockets set Connection to upgrade, for plain requests too. Many servers do not mind; some wait for a handshake that never comes, close the connection or answer 400. WebSockets themselves work.",
    confusedWith: {
      "websocket-upgrade-missing": "there plain requests work, and WebSockets do not",
      "process-exit-in-handler": "there the same request fails when asked direct too"
    }
  },
  judge(view) {
    const plain2 = proxiedRequests(view, "closed-early", "reset-early").filter(
      (one) => !isWebSocket(view, one)
    );
    const failed = plain2.flatMap((one) => {
      const setting3 = headerSent(view, one.route, "connection");
      const direct2 = works(view, one);
      const isUpgrade = setting3?.body.args[1]?.toLowerCase() === "upgrade";
      const isBroken2 = one.line !== void 0 || statusOf(one.exchange) === 400;
      return setting3 && isUpgrade && isBroken2 && direct2 ? [{ ...one, setting: setting3, direct: direct2 }] : [];
    });
    const [first] = failed;
    if (!first || plain2.some((one) => getsThrough(one) && isSameLocation(one, first)))
      return SILENT;
    const { exchange, route, setting: setting2, line, direct, service, request } = first;
    const agreed = exchangesVia(view, "proxied").find((one) => statusOf(one) === 101);
    return {
      is: "cause",
      confidence: agreed ? "certain" : "likely",
      subject: service,
      effects: [
        { effect: "closed-early", on: service },
        { effect: "app-rejected", on: service }
      ],
      cites: [setting2, ...line ? [line] : [], exchange, direct, ...agreed ? [agreed] : []],
      places: known(setting2.seen.place, passPlace(route)),
      summary: {
        text: "summary",
        params: { service, value: setting2.body.args[1] ?? "", request }
      },
      fix: { text: "fix", params: {} }
    };
  }
});
function works(view, { exchange }) {
  return exchangesVia(view, "direct").find(
    (one) => one.body.route === exchange.body.route && (statusOf(one) ?? 500) < 400
  );
}
function getsThrough({ exchange }) {
  return (statusOf(exchange) ?? 500) < 400;
}
function isSameLocation(one, other) {
  const at = ({ route }) => route?.body.location?.place.line;
  return at(one) === at(other);
}

// src/causes/protocol/fastcgi-http-mismatch.ts
var text6 = {
  http: "nginx speaks HTTP to `{service}` (`proxy_pass`), but what listens there is PHP-FPM, which understands FastCGI only.",
  fastcgi: "nginx speaks FastCGI to `{service}` (`fastcgi_pass`), but what listens there answers in HTTP.",
  pass: "Write `fastcgi_pass {target};` instead of `proxy_pass`, with `include fastcgi_params;` and `fastcgi_param SCRIPT_FILENAME`.",
  proxy: "Write `proxy_pass http://{target};` instead of `fastcgi_pass`."
};
var fastcgi_http_mismatch_default = defineCause({
  id: "fastcgi-http-mismatch",
  layer: "protocol",
  severity: "error",
  needs: ["http.exchange", "nginx.error"],
  wants: ["nginx.route", "app.log"],
  text: text6,
  doc: {
    title: "HTTP and FastCGI are mixed up",
    what: "proxy_pass speaks HTTP, fastcgi_pass speaks FastCGI, and nginx does not try the other one. PHP-FPM closes a connection that begins in HTTP without a word; an HTTP server answers FastCGI with bytes that nginx cannot read. Either way nginx answers 502.",
    confusedWith: {
      "process-segfault": "there the backend understood the request and died of it",
      "http-to-tls-port": "there the port wants TLS"
    }
  },
  judge(view) {
    const closed = ["closed-early", "reset-early", "send-failed"];
    const unread = failuresExplainedBy(view, [502], "protocol-mismatch").filter(
      ({ line }) => line.body.upstream?.scheme === "fastcgi"
    );
    const [http] = failuresExplainedBy(view, [502], ...closed).filter(
      ({ line }) => line.body.upstream?.scheme === "http"
    );
    const fpm = http && phpFpm(view, http.service);
    const [fastcgi] = unread;
    if (fastcgi) return finding3(fastcgi, "fastcgi", "proxy", []);
    return http && fpm ? finding3(http, "http", "pass", [fpm]) : SILENT;
  }
});
function phpFpm(view, service) {
  const said10 = view.of("app.log", service).filter(({ body }) => "server" in body);
  const others = said10.some(({ body }) => body.code === "listening");
  return others ? void 0 : said10.find(({ body }) => body.code === "ready" && body.server === "php-fpm");
}
function finding3({ exchange, line, route, service }, summary, fix, cites) {
  const { upstream } = line.body;
  const handler = route?.body.handler;
  const place = handler && "place" in handler ? handler.place : null;
  const target = handler && "target" in handler ? handler.target : `${upstream?.host}:${upstream?.port}`;
  return {
    is: "cause",
    confidence: "certain",
    subject: service,
    effects: [
      { effect: "bad-response", on: service },
      { effect: "closed-early", on: service }
    ],
    cites: [line, ...cites, exchange],
    places: place ? [place] : [],
    summary: { text: summary, params: { service } },
    fix: { text: fix, params: { target } }
  };
}

// src/causes/ask/requests/by-tls.ts
function answeredByTls(view, service, port2 = null) {
  return exchangesVia(view, "direct").find(
    ({ body }) => body.backend === service && body.url.startsWith("https:") && (port2 === null || body.url.includes(`:${port2}/`)) && body.outcome.is === "answered" && body.outcome.status < 500
  );
}

// src/causes/protocol/grpc-h2-mismatch.ts
var HTTP1_AS_LENGTH = 4740180;
var grpc_h2_mismatch_default = defineCause({
  id: "grpc-h2-mismatch",
  layer: "protocol",
  severity: "error",
  needs: ["http.exchange", "nginx.error"],
  wants: ["nginx.route"],
  text: {
    grpc: "nginx passes {request} on as gRPC, which is HTTP/2 (`grpc_pass`), but `{service}` answers in HTTP/1.1.",
    plain: "nginx asks `{service}` in HTTP/1 (`proxy_pass`), but it speaks HTTP/2 without TLS, as gRPC servers do.",
    guess: "`{service}` answers nginx with bytes that are no HTTP/1: it may speak HTTP/2 without TLS, as gRPC servers do, or TLS.",
    pass: "Use `proxy_pass http://\u2026` for a service that speaks HTTP/1.1; `grpc_pass` is for gRPC alone.",
    fix: "Use `grpc_pass grpc://\u2026` (and `listen \u2026 http2`) for a gRPC service, or let `{service}` listen for HTTP/1.1 as well.",
    tls: "asked by https the backend answers, so these bytes were TLS"
  },
  doc: {
    title: "HTTP/1 and HTTP/2 talk past each other",
    what: "gRPC servers speak HTTP/2 only, and proxy_pass speaks HTTP/1: nginx cannot read the answer. The other way round, grpc_pass to an ordinary web server fails with `too large http2 frame: 4740180`, which is the word HTTP read as a number.",
    confusedWith: {
      "http-to-tls-port": "there the port answers when it is asked by https",
      "fastcgi-http-mismatch": "there one side is FastCGI: port 9000, PHP-FPM"
    }
  },
  judge(view) {
    return oncePerPlace(
      proxiedRequests(view, "protocol-mismatch").flatMap((one) => {
        const { exchange, line, route, service, request } = one;
        if (!line || !isMismatch(line)) return [];
        if (answeredByTls(view, service)) {
          return { is: "cleared", because: { text: "tls", params: {} } };
        }
        const isGrpc = schemeOf(line).startsWith("grpc");
        const spoke = isGrpc ? void 0 : spokeHttp2(view, service);
        const proxy = view.plan.proxy?.service ?? "proxy";
        return {
          is: "cause",
          confidence: isGrpc || spoke ? "certain" : "possible",
          subject: service,
          effects: [
            { effect: "bad-response", on: service },
            { effect: "closed-early", on: service },
            { effect: "closed-early", on: proxy }
          ],
          cites: [line, exchange, ...spoke ? [spoke] : []],
          places: routePlaces(route),
          summary: isGrpc ? { text: "grpc", params: { service, request } } : { text: spoke ? "plain" : "guess", params: { service } },
          fix: isGrpc ? { text: "pass", params: {} } : { text: "fix", params: { service } }
        };
      })
    );
  }
});
function schemeOf({ body }) {
  return body.upstream?.scheme ?? "";
}
function isMismatch(line) {
  const scheme = schemeOf(line);
  return scheme.startsWith("grpc") ? line.body.bytes === HTTP1_AS_LENGTH : scheme === "http";
}
function spokeHttp2(view, service) {
  return exchangesVia(view, "direct").find(({ body: { backend, outcome } }) => {
    return backend === service && outcome.is === "reset" && outcome.spoke === "http2";
  });
}

// src/causes/ask/hops/rounds.ts
function isLooped({ body }) {
  const to = body.upstream?.host ?? "";
  return body.client === to && to !== "" && !isLoopback(to);
}
var MANY_ROUNDS = 10;
function goesRound(view, proxy) {
  return view.of("nginx.error", proxy).some(isLooped) || roundsOf(view, proxy).length >= MANY_ROUNDS;
}
function isItself({ plan }, { host, service, port: port2 }) {
  return port2 === plan.proxy?.port && (service === plan.proxy.service || isLoopback(host));
}
function roundsOf(view, proxy) {
  const ours = view.of("nginx.access", proxy).filter(({ body }) => body.userAgent?.startsWith("bad-gateway/") === true);
  const groups = Map.groupBy(ours, ({ body }) => `${body.method} ${body.path} ${body.userAgent}`);
  return [...groups.values()].sort((a, b) => b.length - a.length)[0] ?? [];
}

// src/causes/protocol/request-header-too-big.ts
var PAGES = ["Request Header Or Cookie Too Large", "414 Request-URI Too Large"];
var LIMIT = "large_client_header_buffers";
var BUFFERS = "large_client_header_buffers 4 16k;";
var request_header_too_big_default = defineCause({
  id: "request-header-too-big",
  layer: "protocol",
  severity: "error",
  needs: [["http.exchange", "nginx.error"]],
  wants: ["nginx.route", "nginx.directive", "nginx.access"],
  text: {
    summary: "nginx refused {request} with {status}: {what} of it is larger than the buffer that nginx has for it ({limit}).",
    behind: "The nginx in `{inner}`, which stands behind `{proxy}`, refused {request} with {status}: {what} of it is larger than the buffer that it has for it ({limit}).",
    fix: "Make cookies, tokens and query smaller: what grows belongs into the body or the session. If it has to be so, raise `large_client_header_buffers 4 16k;` in the server (of several on one port the first one counts), and the limits of the backend as well."
  },
  doc: {
    title: "The request's header is too big for nginx",
    what: "nginx reads each line of a request's header into one of large_client_header_buffers (8 KB). Cookies that grow, or a long token, do not fit: 400 for a header, 414 for the address. It writes so to its error log at level info only, so mostly there is no line.",
    confusedWith: {
      "response-header-too-big": "there the backend's answer is too big, and nginx answers 502",
      "allowed-hosts-missing": "there the application makes the 400"
    }
  },
  judge(view) {
    const exchange = proxiedWith(view, 400, 414, 431).find((one) => isPage(one));
    const line = view.all("nginx.error").find(({ body }) => body.code === "request-header-too-big");
    const seen = exchange ?? line;
    if (!seen) return SILENT;
    const status = statusIn(exchange, line);
    const route = nginxRouteOf(view, exchange);
    const proxy = route?.subject ?? line?.subject ?? view.plan.proxy?.service ?? "nginx";
    if (goesRound(view, proxy) || isBlind(view, "nginx.error", proxy)) return SILENT;
    const inner = exchange ? refusedBehind(view, exchange, proxy) : null;
    const { limit, server } = inner ? withinOf(view, inner) : limitOf(view, proxy, route);
    return {
      is: "cause",
      confidence: exchange ? "certain" : "likely",
      subject: inner ?? proxy,
      effects: [
        { effect: "rejected", on: proxy },
        ...inner ? [{ effect: "app-rejected", on: inner }] : []
      ],
      cites: [seen, ...exchange && line ? [line] : [], ...limit ? [limit] : []],
      places: known(limit?.seen.place, server),
      summary: {
        text: inner ? "behind" : "summary",
        params: {
          proxy,
          inner: inner ?? "",
          request: named4(seen.body),
          status,
          what: status === 414 ? phrase("the-address") : phrase("a-header"),
          limit: `\`${limit?.seen.quote ?? "large_client_header_buffers 4 8k;"}\``
        }
      },
      fix: { text: "fix", params: {} },
      edits: limit ? rewrite(limit.seen.place, limit.seen.quote ?? "", BUFFERS) : []
    };
  }
});
function refusedBehind(view, exchange, proxy) {
  const { route, path } = exchange.body;
  const asked2 = exchangesVia(view, "direct").find((one) => one.body.route === route && isPage(one));
  if (asked2?.body.backend) return asked2.body.backend;
  const noted = view.all("nginx.access").find(
    ({ subject, body }) => subject !== proxy && body.status === statusOf(exchange) && body.path === path
  );
  return noted?.subject ?? null;
}
function limitOf(view, proxy, route) {
  const [limit] = directivesFor(view, proxy, route?.body, LIMIT);
  return { limit, server: route?.body.server?.place };
}
function withinOf(view, inner) {
  const named5 = (name) => view.of("nginx.directive", inner).find(({ body }) => body.name === name);
  return { limit: named5(LIMIT), server: named5("server")?.seen.place };
}
function statusIn(exchange, line) {
  const told2 = line?.body.message.includes("URI") ? 414 : 400;
  return (exchange && statusOf(exchange)) ?? told2;
}
function named4({ method, path }) {
  return method === null ? phrase("a-request") : `${method} ${withoutQuery(path ?? "")}`;
}
function isPage({ body: { outcome } }) {
  return outcome.is === "answered" && PAGES.some((title) => outcome.body.includes(title));
}

// src/causes/protocol/response-cl-te-conflict.ts
var response_cl_te_conflict_default = defineCause({
  id: "response-cl-te-conflict",
  layer: "protocol",
  severity: "error",
  needs: ["http.exchange", "nginx.error"],
  wants: ["nginx.route"],
  text: {
    summary: "The answer of `{service}` to {request} has both `Content-Length` and `Transfer-Encoding`, which contradict each other: nginx refuses that since version 1.23.",
    fix: "Send one of the two: do not set `Content-Length` by hand where the answer is streamed. Where `{service}` cannot be changed, `proxy_http_version 1.0;` keeps most servers from answering in chunks."
  },
  doc: {
    title: "Content-Length and Transfer-Encoding at the same time",
    what: "An answer says its length, or comes in chunks; both at once is how requests are smuggled (RFC 9112, section 6.3). nginx took it up to 1.22, and answers 502 since 1.23. Since 1.29.7 nginx asks in HTTP/1.1 by default, so that more backends answer in chunks.",
    confusedWith: {
      "response-duplicate-te": "there one header stands twice",
      "response-invalid-header": "there one header is malformed"
    }
  },
  judge(view) {
    const failures = failuresExplainedBy(view, [502], "duplicate-header");
    return oncePerPlace(
      failures.flatMap((failure) => {
        const { line, service, request } = failure;
        if (!line.body.name?.startsWith('"')) return [];
        return {
          ...badResponse(failure),
          places: routePlaces(failure.route),
          summary: { text: "summary", params: { service, request } },
          fix: { text: "fix", params: { service } }
        };
      })
    );
  }
});

// src/causes/protocol/response-duplicate-te.ts
var response_duplicate_te_default = defineCause({
  id: "response-duplicate-te",
  layer: "protocol",
  severity: "error",
  needs: ["http.exchange", "nginx.error"],
  wants: ["nginx.route"],
  text: {
    summary: "The answer of `{service}` to {request} has the header `{header}` twice, which nginx refuses since version 1.23.",
    fix: "Send it once. It is mostly doubled where `{service}` passes on what another server answered, headers and all: leave out `Transfer-Encoding`, `Content-Length`, `Connection` and `Keep-Alive` there, since the framework sets its own."
  },
  doc: {
    title: "Transfer-Encoding stands twice in the answer",
    what: "A backend that copies the headers of another server's answer into its own sends Transfer-Encoding: chunked twice, its own and the copied one. nginx took that up to 1.22, and answers 502 since 1.23; other clients mostly take it.",
    confusedWith: {
      "response-cl-te-conflict": "there two different headers contradict each other",
      "response-invalid-header": "there one header is malformed"
    }
  },
  judge(view) {
    const failures = failuresExplainedBy(view, [502], "duplicate-header");
    return oncePerPlace(
      failures.flatMap((failure) => {
        const { line, service, request } = failure;
        const header = line.body.name ?? "";
        if (header.startsWith('"')) return [];
        return {
          ...badResponse(failure),
          places: routePlaces(failure.route),
          summary: { text: "summary", params: { service, request, header } },
          fix: { text: "fix", params: { service } }
        };
      })
    );
  }
});

// src/causes/ask/sizes.ts
function sizeInWords(bytes) {
  const mega = bytes / 2 ** 20;
  return mega >= 1 ? `${Math.ceil(mega * 10) / 10} MB` : `${Math.ceil(bytes / 1024)} KB`;
}

// src/causes/protocol/response-header-too-big.ts
var USUAL2 = 16;
var response_header_too_big_default = defineCause({
  id: "response-header-too-big",
  layer: "protocol",
  severity: "error",
  needs: ["http.exchange", "nginx.error"],
  wants: ["nginx.route"],
  text: {
    summary: "`{service}` answered, but the headers of its answer do not fit into nginx's buffer of {limit} ({origin}), so nginx threw the answer away.",
    fix: "Set {lines} for this location, or send smaller headers: large cookies and tokens are the usual reason."
  },
  doc: {
    title: "The response headers are too big for nginx",
    what: "nginx reads the headers of an answer into one buffer of proxy_buffer_size (4 or 8 KB). Larger headers, mostly cookies, make it answer 502 although the backend did its work. Direct clients accept them.",
    confusedWith: {
      "response-invalid-header": "there a header is malformed, not large"
    }
  },
  judge(view) {
    return failuresExplainedBy(view, [502], "header-too-big").map((failure) => {
      const { route, service, line } = failure;
      const limit = route?.body.limits.headerBuffer;
      const directive = upstreamDirective("buffer_size", route, line);
      const lines = largerThan(limit?.value ?? 0, directive);
      const places = [limit?.place, route?.body.location?.place];
      return {
        ...badResponse(failure),
        places: places.flatMap((place) => place ? [place] : []),
        summary: {
          text: "summary",
          params: {
            service,
            limit: limit ? sizeInWords(limit.value) : `\`${directive}\``,
            origin: limit?.place ? `\`${directive}\`` : limit ? phrase("its-default") : phrase("unless-set", { value: or(["4", "8 KB"]) })
          }
        },
        fix: { text: "fix", params: { lines: and(lines.map((one) => `\`${one}\``)) } },
        edits: limit?.place ? [] : putInside(route?.body.location?.place, lines)
      };
    });
  }
});
function largerThan(bytes, directive) {
  const size = `${Math.max(USUAL2, Math.ceil(4 * bytes / 1024))}k`;
  const first = `${directive} ${size};`;
  if (directive.startsWith("grpc")) return [first];
  return [first, `${directive.replace("buffer_size", "buffers")} 8 ${size};`];
}

// src/causes/protocol/response-invalid-header.ts
var response_invalid_header_default = defineCause({
  id: "response-invalid-header",
  layer: "protocol",
  severity: "error",
  needs: ["http.exchange", "nginx.error"],
  wants: ["nginx.route"],
  text: {
    summary: "`{service}` answered {request}, but with a header that is none: `{header}`. nginx throws such an answer away.",
    fix: "Find in `{service}` where this header is set, and write it right: a name of letters, digits and `-`, without spaces, and a value without line breaks or control characters."
  },
  doc: {
    title: "A header of the answer is malformed",
    what: "nginx reads the header lines of each answer strictly: since 1.21.1 a space or control character in a name is an error, and the visitor gets 502 although the backend did its work. Other clients let it pass.",
    confusedWith: {
      "response-header-too-big": "there the headers are right, but too large",
      "response-duplicate-te": "there each header is right, and one stands twice"
    }
  },
  judge(view) {
    const failures = failuresExplainedBy(view, [502], "invalid-header");
    return oncePerPlace(
      failures.flatMap((failure) => {
        const { line, service, request } = failure;
        if (!line.body.message.startsWith("upstream sent invalid header")) return [];
        return {
          ...badResponse(failure),
          places: routePlaces(failure.route),
          summary: {
            text: "summary",
            params: { service, request, header: line.body.name ?? phrase("not-named") }
          },
          fix: { text: "fix", params: { service } }
        };
      })
    );
  }
});

// src/causes/protocol/websocket-upgrade-missing.ts
var UPGRADE_REQUIRED = 426;
var MAP = [
  "map $http_upgrade $connection_upgrade {",
  "    default upgrade;",
  "    '' close;",
  "}",
  ""
];
var text7 = {
  summary: "nginx does not pass the wish for a WebSocket on: `{service}` agrees to {path} when it is asked direct (101), and through nginx it sees a plain GET ({status}).",
  logged: "`{service}` answered {path} with {status}: it wants a WebSocket there, and the request came to it as a plain GET. nginx passes `Upgrade` on only where it is told to.",
  old: "nginx passes the wish for a WebSocket on, but in HTTP/1.0, which has no such thing: `{service}` agrees to {path} when it is asked direct (101), and through nginx it answers {status}.",
  "fix-old": "Write `proxy_http_version 1.1;` in this location. Without that line nginx asks in HTTP/1.0 (since 1.29.7 in HTTP/1.1).",
  fix: "Pass `Upgrade` and `Connection` on in this location, over HTTP/1.1. Repeat `proxy_set_header` lines of outer blocks there: one of its own takes all of them away.",
  write: "In this location, write `proxy_http_version 1.1;`, `proxy_set_header Upgrade $http_upgrade;` and `proxy_set_header Connection $connection_upgrade;`, and beside the server the map that makes `$connection_upgrade` of `$http_upgrade`.",
  sent: "nginx passes `Upgrade` on for this location"
};
var SENT = { is: "cleared", because: { text: "sent", params: {} } };
var websocket_upgrade_missing_default = defineCause({
  id: "websocket-upgrade-missing",
  layer: "protocol",
  severity: "error",
  needs: ["http.exchange"],
  wants: ["nginx.error", "nginx.route", "nginx.directive"],
  text: text7,
  doc: {
    title: "WebSocket requests arrive as plain requests",
    what: "Upgrade and Connection speak of one connection only, so nginx does not pass them on unless it is told to, and it asks in HTTP/1.0. The backend sees a plain GET and answers 400, 404 or 426, while everything else works.",
    confusedWith: {
      "connection-upgrade-hardcoded": "there WebSockets work, and plain requests fail",
      "location-not-matched-static-fallback": "there the request does not reach the backend"
    }
  },
  judge(view) {
    return oncePerPlace(
      proxiedRequests(view).flatMap((one) => {
        const { exchange, route, service } = one;
        const agreed = agreedDirect(view, one);
        if (statusOf(exchange) === 101 || !(agreed || wantsOne(exchange))) return [];
        const isSent = ["upgrade", "connection"].every((name) => headerSent(view, route, name));
        if (isSent) return agreed ? asOfOld(view, one, agreed) : SENT;
        const edits = editsFor(view, route);
        const path = withoutQuery(exchange.body.path);
        return {
          is: "cause",
          confidence: agreed ? "certain" : "likely",
          subject: service,
          effects: [
            { effect: "app-rejected", on: service },
            { effect: "closed-early", on: service }
          ],
          cites: [exchange, ...agreed ? [agreed] : [], ...route ? [route] : []],
          places: known(route?.body.location?.place, passPlace(route)),
          summary: {
            text: agreed ? "summary" : "logged",
            params: { service, path, status: statusOf(exchange) ?? phrase("no-answer") }
          },
          fix: { text: edits.length > 0 ? "fix" : "write", params: {} },
          edits
        };
      })
    );
  }
});
function agreedDirect(view, request) {
  const { route, exchange } = request;
  if (!isWebSocket(view, request)) return void 0;
  if (!route || !view.looked("nginx.directive", route.subject)) return void 0;
  return exchangesVia(view, "direct").find(
    (one) => one.body.route === exchange.body.route && statusOf(one) === 101
  );
}
function wantsOne(exchange) {
  const { logged: logged2, path } = exchange.body;
  const status = statusOf(exchange);
  const named5 = status === 400 && path.includes("transport=websocket");
  return logged2 === true && (status === UPGRADE_REQUIRED || named5);
}
function asOfOld(view, { exchange, route, service }, agreed) {
  const version = settingFor(view, route, "proxy_http_version");
  if (version?.body.args[0] === "1.1") return SENT;
  const line = "proxy_http_version 1.1;";
  const path = withoutQuery(exchange.body.path);
  return {
    is: "cause",
    // Newer ones ask in HTTP/1.1 by themselves, and nobody said how old this one is.
    confidence: version ? "certain" : "likely",
    subject: service,
    effects: [
      { effect: "app-rejected", on: service },
      { effect: "closed-early", on: service }
    ],
    cites: [exchange, agreed, ...version ? [version] : route ? [route] : []],
    places: known(version?.seen.place, route?.body.location?.place, passPlace(route)),
    summary: {
      text: "old",
      params: { service, path, status: statusOf(exchange) ?? phrase("no-answer") }
    },
    fix: { text: "fix-old", params: {} },
    edits: version ? rewrite(version.seen.place, version.seen.quote ?? "", line) : putInside(route?.body.location?.place, [line])
  };
}
function editsFor(view, route) {
  const isSet3 = ["upgrade", "connection"].some((name) => headerSent(view, route, name));
  if (!route || isSet3 || setsHeadersOutside(view, route)) return [];
  const version = settingFor(view, route, "proxy_http_version") ? [] : ["proxy_http_version 1.1;"];
  const inside2 = putInside(route.body.location?.place, [
    ...version,
    "proxy_set_header Upgrade $http_upgrade;",
    "proxy_set_header Connection $connection_upgrade;"
  ]);
  const hasMap = view.all("nginx.directive").some(({ body }) => body.name === "map" && body.args[1] === "$connection_upgrade");
  return [...hasMap ? [] : before(route.body.server?.place), ...inside2];
}
function before(place) {
  if (!place?.file || place.line === null) return [];
  return [{ file: place.file, line: place.line, remove: 0, add: MAP }];
}

// src/causes/ask/configuration/other-server.ts
function isForAnother(view, route) {
  const { handler, server } = route.body;
  const isOwn = handler.is === "proxied" || handler.is === "redirected";
  return server?.isFallback === true && !isOwn && otherServer(view, route) !== void 0;
}
function otherServer(view, route) {
  return proxyingServers(view, route).flatMap(({ lines }) => lines)[0];
}
function proxyingServers(view, { subject, body }) {
  const all = view.of("nginx.directive", subject);
  const own = within(all, body.server?.place);
  return all.filter(({ body: { name } }) => name === "server").map(({ seen }) => within(all, seen.place ?? void 0)).filter((inside2) => inside2.some((one) => one.body.name === "proxy_pass" && !own.includes(one))).map((inside2) => {
    const lines = inside2.filter((one) => one.body.name === "server_name");
    return { inside: inside2, lines, names: lines.flatMap((line) => line.body.args) };
  });
}
function ignoredServer(view, route) {
  const names = otherServer(view, route);
  const line = view.of("nginx.error", route.subject).find(
    ({ body }) => body.code === "conflicting-server-name" && body.name !== null && route.body.server?.names.includes(body.name) === true && names?.body.args.includes(body.name) === true
  );
  return names && line ? { names, line } : null;
}

// src/causes/ask/configuration/unloaded.ts
function unloadedFor(view, proxy, route) {
  const files = view.of("nginx.unloaded", proxy).filter(({ body }) => body.routes.includes(route));
  return files.find(({ body }) => body.path !== null) ?? files[0];
}

// src/causes/ask/requests/unproxied.ts
function unproxiedRequests(view) {
  const found = view.plan.routes.flatMap(({ id, backend }) => {
    const route = view.all("nginx.route").find(({ body }) => body.route === id);
    const exchange = exchangesVia(view, "proxied").find(
      (one) => one.body.route === id && isFallback(one)
    );
    if (!route || !exchange || backend === null) return [];
    const path = withoutQuery(exchange.body.path);
    const status = statusOf(exchange) ?? 0;
    const missing = missingFile(view, path);
    const { handler } = route.body;
    const isOwn = answersItself(handler, status) || handler.is === "unknown" && missing;
    return isOwn ? [{ exchange, route, backend, path, status, missing }] : [];
  });
  return found.sort((a, b) => b.status - a.status);
}
function isFallback({ body }) {
  if (body.outcome.is !== "answered") return false;
  const { status, headers } = body.outcome;
  if (status === 404 || status === 405) return true;
  return status === 200 && (headers["content-type"] ?? "").startsWith("text/html");
}
function answersItself(handler, status) {
  if (handler.is === "static") return true;
  return handler.is === "returned" && handler.status === status && status >= 400;
}
function missingFile(view, path) {
  return view.all("nginx.error").find(
    ({ body }) => body.code === "static-not-found" && body.path !== null && withoutQuery(body.path) === path
  );
}

// src/causes/ask/storage/brought-in.ts
function moved(view, { subject, body }) {
  const { path } = body;
  if (path?.endsWith(".conf") !== true || path.startsWith("/etc/nginx/conf.d/")) return [];
  const key = volumeKeyFor(view, subject, path);
  const name = path.slice(path.lastIndexOf("/") + 1);
  return rewrite(
    key === null ? null : placeOf(view, subject, key)[0],
    path,
    `/etc/nginx/conf.d/${name}`
  );
}
function broughtBy(view, { subject, body }) {
  const key = body.path === null ? null : volumeKeyFor(view, subject, body.path);
  if (key !== null) return placeOf(view, subject, key);
  const copies = view.of("dockerfile.instruction", subject).filter((one) => one.body.final && ["FROM", "COPY", "ADD"].includes(one.body.instruction));
  const name = body.file.slice(body.file.lastIndexOf("/") + 1);
  const named5 = copies.filter((one) => one.body.args.some((word2) => word2.endsWith(name)));
  const places = [...named5, ...copies].flatMap(({ seen }) => seen.place ?? []);
  if (named5.length > 0 || places.length === 0) {
    return composed(view, subject) ? places.slice(0, 1) : [];
  }
  return places.slice(-1);
}

// src/causes/ask/written/never-loaded.ts
function neverLoaded(view) {
  return view.all("nginx.unloaded").flatMap((file) => {
    const { subject, body } = file;
    const service = serviceOf(view, subject);
    if (!service || service.body.build || !isNginxBase(view, subject) || !body.path) return [];
    const [route] = view.plan.routes.filter(({ id }) => body.routes.includes(id));
    const passed = view.all("nginx.route").some((one) => one.body.route === route?.id && one.body.handler.is === "proxied");
    const key = volumeKeyFor(view, subject, body.path);
    const places = placesOf(key ? keyPlace(service, key) : null, file.seen.place);
    if (!route || passed || !places) return [];
    return [{ file, request: `${route.method} ${route.proxiedPath}`, places }];
  });
}

// src/causes/proxy-config/config-not-loaded.ts
var text8 = {
  outside: "{request} is answered with {status} by nginx itself, because `{file}`, which would proxy it, is not in force: it lies at {path} in the container, and nothing includes that.",
  "outside-on-machine": "{request} is answered with {status} by nginx itself, because `{file}`, which would proxy it, is not in force: it lies at {path} on the machine, and nothing includes that.",
  absent: "{request} is answered with {status} by nginx itself, because `{file}`, which would proxy it, is not in the container of `{service}` at all.",
  "absent-on-machine": "{request} is answered with {status} by nginx itself, because `{file}`, which would proxy it, is not on the machine of `{service}` at all.",
  rendered: "{request} is answered with {status} by nginx itself, because the template `{file}`, which would proxy it, was not filled in: the entrypoint may not write {folder}.",
  conflict: "{request} is answered with {status} by nginx itself: two servers have the name `{name}` on the same port, and nginx ignores the second one, which would proxy it.",
  "fix-conflict": "Mount your file over the packaged one (/etc/nginx/conf.d/default.conf) instead of beside it, or give the server a name of its own.",
  "fix-conflict-on-machine": "Take the other file out of force (on Debian the link /etc/nginx/sites-enabled/default), or give the server a name of its own; then `systemctl reload nginx`.",
  "fix-names": "Give one of the two servers a name of its own, or put the locations of both into one server: the first is at {first}.",
  written: "`{file}` would proxy {request}, but it lies at {path} in the container, and the nginx of this image does not read that.",
  "fix-outside": "Put it where nginx reads: `/etc/nginx/conf.d/NAME.conf` in the official image, templates as `/etc/nginx/templates/NAME.conf.template`. `nginx -T` shows what is in force.",
  "fix-outside-on-machine": "Put it where nginx reads: /etc/nginx/conf.d/NAME.conf, or on Debian and Ubuntu a link in /etc/nginx/sites-enabled; then `systemctl reload nginx`. `nginx -T` shows what is in force.",
  "fix-absent": "Copy it in the Dockerfile (as /etc/nginx/conf.d/default.conf) or mount it in compose, and build again.",
  "fix-absent-on-machine": "Let the deployment copy it to the machine (as /etc/nginx/conf.d/NAME.conf), then `systemctl reload nginx`.",
  "fix-rendered": "Make {folder} writable for the entrypoint (a tmpfs beside `read_only: true`), or mount the finished configuration instead of a template."
};
var config_not_loaded_default = defineCause({
  id: "config-not-loaded",
  layer: "proxy-config",
  severity: "error",
  needs: ["http.exchange", "nginx.route", "nginx.unloaded"],
  wants: ["nginx.error", "nginx.directive", "app.log", "compose.service", "dockerfile.instruction"],
  text: text8,
  doc: {
    title: "The configuration is not the one that nginx reads",
    what: "nginx reads nginx.conf and what that includes, in the official image only /etc/nginx/conf.d/*.conf. A file that lies elsewhere, has another ending or never got into the image changes nothing: the packaged default.conf answers, with a welcome page or 404.",
    confusedWith: {
      "location-not-matched-static-fallback": "there the file is in force, and none of its locations fits",
      "old-image-not-rebuilt": "there the image has an older version of the file"
    }
  },
  inspect(view) {
    return neverLoaded(view).map(({ file, request, places }) => ({
      severity: "error",
      subject: file.subject,
      cites: [file],
      places,
      summary: {
        text: "written",
        params: { request, file: file.body.file, path: file.body.path ?? "" }
      },
      fix: { text: "fix-outside", params: {} }
    }));
  },
  judge(view) {
    for (const { exchange, route, path, status } of unproxiedRequests(view)) {
      const service = route.subject;
      const ignored = ignoredServer(view, route);
      if (ignored) return conflict(ignored, exchange, status, route.body.server?.place ?? null);
      const file = unloadedFor(view, service, route.body.route);
      if (!file) continue;
      const refused = notRendered(view, file);
      const kind = refused ? "rendered" : file.body.path ? "outside" : "absent";
      const params = {
        request: `${exchange.body.method} ${path}`,
        status,
        file: file.body.file,
        path: file.body.path ?? "",
        service,
        folder: refused?.folder ?? ""
      };
      return {
        is: "cause",
        confidence: "certain",
        subject: service,
        effects: [{ effect: "wrong-route", on: service }],
        cites: [exchange, file, ...refused ? [refused.log] : []],
        places: [
          ...refused ? placeOf(view, service, "read_only") : [],
          ...broughtBy(view, file),
          ...file.seen.place ? [file.seen.place] : []
        ],
        summary: { text: kind, params },
        fix: { text: `fix-${kind}`, params },
        edits: moved(view, file)
      };
    }
    return SILENT;
  }
});
function notRendered(view, { subject, body }) {
  if (!body.path?.endsWith(".template")) return null;
  const [found] = view.of("app.log", subject).flatMap(
    (log) => log.body.code === "templates-not-rendered" ? [{ log, folder: log.body.folder }] : []
  );
  return found ?? null;
}
function conflict({ line, names }, exchange, status, first) {
  const { method, path } = exchange.body;
  const own = first?.file && first.line !== null ? `${first.file}:${first.line}` : null;
  return {
    is: "cause",
    confidence: "certain",
    subject: line.subject,
    effects: [{ effect: "wrong-route", on: line.subject }],
    cites: [line, exchange, names],
    places: [names.seen.place, own === null ? null : first].flatMap((place) => place ?? []),
    summary: {
      text: "conflict",
      params: { request: `${method} ${withoutQuery(path)}`, status, name: line.body.name ?? "" }
    },
    fix: own === null ? { text: "fix-conflict", params: {} } : { text: "fix-names", params: { first: own } }
  };
}

// src/causes/proxy-config/default-server-wrong-vhost.ts
var default_server_wrong_vhost_default = defineCause({
  id: "default-server-wrong-vhost",
  layer: "proxy-config",
  severity: "error",
  needs: ["http.exchange", "nginx.route", "nginx.directive"],
  text: {
    summary: "{request} came with the Host `{host}`, which no `server_name` has. So nginx's default server took it and {did}, and not the server for `{names}`, which proxies.",
    fix: "Add `{host}` to the `server_name` line of the server that proxies (or make that one the `default_server`). If the name of the check is wrong, set `proxy.host` in its configuration."
  },
  doc: {
    title: "The wrong server block answers",
    what: "nginx chooses the server block by the Host header. A name that stands in no server_name goes to the default server: the one with default_server, else the first of the port. That is often a block that refuses all, or the packaged welcome page.",
    confusedWith: {
      "location-not-matched-static-fallback": "there the right server answers, and none of its locations fits",
      "config-not-loaded": "there the server that proxies is not in force at all"
    }
  },
  judge(view) {
    for (const exchange of exchangesVia(view, "proxied")) {
      const route = nginxRouteOf(view, exchange);
      const server = route?.body.server;
      if (!route || !server || !isRefused(exchange) || !isForAnother(view, route)) continue;
      const other = otherServer(view, route);
      if (!other) continue;
      const { method, path, host } = exchange.body;
      const status = statusOf(exchange);
      return {
        is: "cause",
        confidence: "certain",
        subject: route.subject,
        effects: [
          { effect: "wrong-route", on: route.subject },
          { effect: "closed-early", on: route.subject }
        ],
        cites: [exchange, route, other],
        places: [...other.seen.place ? [other.seen.place] : [], server.place],
        summary: {
          text: "summary",
          params: {
            request: `${method} ${withoutQuery(path)}`,
            host,
            did: status === null ? phrase("closed-the-connection") : phrase("answered", { status }),
            names: other.body.args.join(" ")
          }
        },
        fix: { text: "fix", params: { host: hostName(host) } }
      };
    }
    return SILENT;
  }
});
function isRefused(exchange) {
  return exchange.body.outcome.is === "reset" || (statusOf(exchange) ?? 0) >= 400;
}

// src/causes/ask/configuration/template-faults.ts
var SAID2 = /* @__PURE__ */ new Set([
  "placeholder-left",
  "invalid-upstream-url",
  "wrong-arguments",
  "invalid-value",
  "unknown-variable",
  "host-not-found"
]);
var TEMPLATE_EVIDENCE = ["nginx.template", "nginx.directive", "container.config"];
var FILTER = "NGINX_ENVSUBST_FILTER";
function templateFault(view, line) {
  const { code, name } = line.body;
  if (!SAID2.has(code)) return null;
  const templates = view.of("nginx.template", line.subject).filter(({ seen }) => isAt(seen, line.seen));
  if (templates.length > 0) return byTemplate(view, line, templates);
  if (code === "placeholder-left") {
    return { is: "unset", names: name === null ? [] : [name], templates, proven: true };
  }
  const left = leftIn(view, line);
  if (left.length > 0) return { is: "unset", names: left, templates, proven: true };
  if (view.looked("nginx.directive", line.subject)) return null;
  return byWords(line);
}
function byTemplate(view, line, templates) {
  const given = view.of("container.config", line.subject)[0]?.body.envNames ?? [];
  const left = leftIn(view, line).filter((name) => given.includes(name));
  if (left.length > 0 && given.includes(FILTER)) {
    return { is: "unset", names: left, templates, proven: true, filtered: true };
  }
  const all = templates.map(({ body }) => body.variable);
  const unknown2 = all.filter((name) => !given.includes(name));
  const isOwn = (name) => name === name.toLowerCase();
  const byHand = templates.some(({ body }) => body.by === "envsubst" && !body.listed);
  if (byHand && unknown2.some(isOwn)) {
    return { is: "clobbered", names: unknown2.filter(isOwn), templates, proven: true };
  }
  const empty = templates.filter(({ body }) => isEmptyIn(body.word, body.variable, line.body.name));
  const names = unknown2.length > 0 ? unknown2 : empty.map(({ body }) => body.variable);
  return { is: "unset", names: names.length > 0 ? names : all, templates, proven: true };
}
function leftIn(view, line) {
  return view.of("nginx.directive", line.subject).filter(({ seen }) => isAt(seen, line.seen)).flatMap(({ body }) => body.args.flatMap(placeholders));
}
function isEmptyIn(word2, variable, said10) {
  if (said10 === null) return false;
  const [before2 = "", after = ""] = word2.split(`\${${variable}}`);
  const isEdge = before2 === "" ? said10.startsWith(after.slice(0, 1)) : said10.endsWith(before2.slice(-1));
  return isEdge && (before2 === "" || after === "");
}
function byWords({ body }) {
  const { code, name } = body;
  if (code === "wrong-arguments" && name === "proxy_set_header") {
    return { is: "clobbered", names: ["host"], templates: [], proven: false };
  }
  const isOpen = code === "invalid-upstream-url" && name !== null;
  return isOpen ? { is: "unset", names: [], templates: [], proven: false } : null;
}
function isAt(one, other) {
  const line = one.place?.line ?? null;
  return line !== null && one.place?.file === other.place?.file && line === other.place?.line;
}
function placeholders(argument) {
  return [...argument.matchAll(/\$\{([A-Z_][A-Z0-9_]*)/g)].map(([, name = ""]) => name);
}

// src/causes/ask/written/clobbered.ts
var OF_NGINX2 = /* @__PURE__ */ new Set([
  ...["host", "http_host", "scheme", "remote_addr", "request_uri", "uri", "args", "is_args"],
  ...["proxy_add_x_forwarded_for", "http_upgrade", "server_name", "request_method", "arg_"]
]);
function clobberedVariables(view) {
  return started(view).flatMap((service) => {
    const name = service.subject;
    const templates = view.of("nginx.template", name).filter(({ body }) => body.by === "envsubst" && !body.listed);
    const isOurs = ({ body }) => OF_NGINX2.has(body.variable) && !service.body.environment.includes(body.variable);
    const [first, ...rest] = templates.filter(isOurs);
    if (!first) return [];
    const places = placesOf(
      first.body.caller,
      ...first.body.caller ? [] : startCommandPlaces(view, name).slice(0, 1),
      first.seen.place
    );
    if (!places) return [];
    const variables = (some) => [
      ...new Set(some.map(({ body }) => `$${body.variable}`))
    ];
    const list = variables(templates.filter((one) => !isOurs(one) && isUpper(one.body.variable)));
    return [
      {
        service: name,
        names: variables([first, ...rest]).map((one) => `\`${one}\``).join(", "),
        list: list.join(" ") || "$YOUR_VARIABLE",
        templates: [first, ...rest],
        places
      }
    ];
  });
}
function isUpper(name) {
  return name === name.toUpperCase();
}

// src/causes/proxy-config/envsubst-clobbers-nginx-vars.ts
var envsubst_clobbers_nginx_vars_default = defineCause({
  id: "envsubst-clobbers-nginx-vars",
  layer: "proxy-config",
  severity: "error",
  needs: ["nginx.error"],
  wants: [...START_EVIDENCE, ...TEMPLATE_EVIDENCE, "compose.service", "dockerfile.instruction"],
  text: {
    summary: "nginx does not start: `envsubst` made its configuration, and replaced {names}, which belong to nginx, by nothing. {message}",
    written: "`envsubst` is called without a list of names, so it also replaces {names}, which belong to nginx, by nothing.",
    fix: "Tell `envsubst` which variables are yours: `envsubst '{list}' < template`. The nginx image does so by itself for files in /etc/nginx/templates that end in `.template`.",
    "fix-on-machine": "Tell `envsubst` which variables are yours: `envsubst '{list}' < template`."
  },
  doc: {
    title: "envsubst replaces nginx's own variables",
    what: "`envsubst` without a list replaces every `$name`, also `$host` and `$uri`, which nginx fills in for each request. They are not in the environment, so nothing is left: `proxy_set_header Host ;`, which nginx refuses.",
    confusedWith: {
      "template-env-unset": "there a variable of the stack has no value",
      "nginx-conf-syntax": "there the file says it so, without a template"
    }
  },
  inspect(view) {
    return clobberedVariables(view).map(({ service, names, list, templates, places }) => ({
      severity: "error",
      subject: service,
      cites: templates,
      places,
      summary: { text: "written", params: { names } },
      fix: { text: "fix", params: { list } }
    }));
  },
  judge(view) {
    return refusedStarts(view, () => true).map(({ service, line, confidence, cites }) => {
      const fault = templateFault(view, line);
      if (fault?.is !== "clobbered") return SILENT;
      const callers = fault.templates.flatMap(({ body }) => body.caller ?? []).slice(0, 1);
      const given = view.of("container.config", service)[0]?.body.envNames ?? [];
      const wanted = view.of("nginx.template", service).map(({ body }) => body.variable);
      const own = [...new Set(wanted)].filter((name) => given.includes(name));
      return {
        is: "cause",
        confidence: fault.proven ? confidence : "likely",
        subject: service,
        effects: [{ effect: "not-started", on: service }],
        cites: [...cites, ...fault.templates.slice(0, 1)],
        places: [
          ...callers,
          ...fault.proven && callers.length === 0 ? startCommandPlaces(view, service) : [],
          ...line.seen.place ? [line.seen.place] : []
        ],
        summary: {
          text: "summary",
          params: {
            names: fault.names.map((name) => `\`$${name}\``).join(", "),
            message: line.body.message
          }
        },
        fix: { text: "fix", params: { list: listOf(own) } }
      };
    });
  }
});
function listOf(names) {
  return names.map((name) => `$${name}`).join(" ") || "$YOUR_VARIABLE";
}

// src/causes/proxy-config/fastcgi-script-path-mismatch.ts
var fastcgi_script_path_mismatch_default = defineCause({
  id: "fastcgi-script-path-mismatch",
  layer: "proxy-config",
  severity: "error",
  needs: ["http.exchange", "nginx.error"],
  wants: ["nginx.route", "nginx.directive"],
  text: {
    summary: "nginx tells PHP-FPM in `{service}` to run a script that is not there under that path: PHP-FPM answers `Primary script unknown`, and the visitor gets 404 `File not found.`",
    fix: "The path in `SCRIPT_FILENAME` is a path in the container of `{service}`, not in nginx's. Mount or copy the files to the same path in both containers, or write the path that `{service}` has.",
    "fix-on-machine": "See which path `SCRIPT_FILENAME` gives to PHP-FPM in `{service}` (mostly `root` and the script's name), whether the file is there, and whether the pool has a `chroot`, inside which the path counts. Write the path that is there."
  },
  doc: {
    title: "PHP-FPM does not find the script",
    what: "nginx hands PHP-FPM the full path of the script in SCRIPT_FILENAME, usually made from its own root. Where the files lie elsewhere in the PHP container, or are not there at all, PHP-FPM answers 404 with the words File not found, and no line of the application runs.",
    confusedWith: {
      "location-not-matched-static-fallback": "there nginx looks for a file itself and asks nobody",
      "location-uri-double-or-stripped-prefix": "there the application answers 404"
    }
  },
  judge(view) {
    return failuresExplainedBy(view, [404], "script-not-found").map((failure) => {
      const { exchange, line, route, service } = failure;
      const handler = route?.body.handler;
      const given = view.all("nginx.directive").filter(({ body }) => body.name === "fastcgi_param" && body.args[0] === "SCRIPT_FILENAME");
      const pass = handler?.is === "other-upstream" ? [handler.place] : [];
      const places = [...given.flatMap(({ seen }) => seen.place ?? []), ...pass];
      const proxy = line.subject;
      return {
        is: "cause",
        confidence: "certain",
        subject: proxy,
        effects: [{ effect: "wrong-route", on: proxy }],
        cites: [line, exchange, ...given.slice(0, 1)],
        places,
        summary: { text: "summary", params: { service } },
        fix: { text: "fix", params: { service } }
      };
    });
  }
});

// src/causes/proxy-config/invalid-url-prefix-variable.ts
var invalid_url_prefix_variable_default = defineCause({
  id: "invalid-url-prefix-variable",
  layer: "proxy-config",
  severity: "error",
  needs: ["nginx.error"],
  wants: [...START_EVIDENCE, "http.exchange", "nginx.directive"],
  text: {
    summary: "nginx cannot proxy to `{value}`: a `proxy_pass` needs a whole URL, with `http://` and where needed a port. The value is that of a variable, so nginx finds out with each request, and answers 500.",
    start: "nginx does not start, because the URL of a `proxy_pass` does not begin with `http://`. {message}",
    scheme: "nginx cannot proxy to `{value}`: a `proxy_pass` knows `http://` and `https://`, and no `{scheme}`. The value is that of a variable, so nginx finds out with each request, and answers 500.",
    empty: "nginx has no URL to proxy to: the variable in `proxy_pass` is empty for this request. nginx finds that out with each request, and answers 500.",
    port: "nginx cannot proxy to `{value}`: no port stands behind the colon. The value is that of a variable, so nginx finds out with each request, and answers 500.",
    "fill-port": "Write the port behind the colon of `{value}`, or give the variable that is to hold it a value.",
    fill: "Give the variable a whole URL in every case, as `http://HOST:PORT`: a `map` needs that in its `default`, and a `set` inside an `if` another one outside.",
    replace: "Write `http://` in place of `{scheme}`, if `{value}` speaks HTTP. What speaks another protocol needs another directive (`fastcgi_pass`, `uwsgi_pass`, `grpc_pass`, or `stream` for plain TCP).",
    fix: "Write the scheme before it: `proxy_pass http://{value};`, or in the value of the variable."
  },
  doc: {
    title: "proxy_pass gets no URL",
    what: "proxy_pass takes `http://HOST:PORT`. Without a scheme nginx refuses to start; when the value comes from a variable it starts, and answers 500 to each request without trying to connect.",
    confusedWith: {
      "resolver-missing-for-variable": "there the URL is whole, and its host cannot be looked up",
      "template-env-unset": "there the value is empty, because a template was filled in with nothing"
    }
  },
  judge(view) {
    const starts = refusedStarts(
      view,
      ({ code, name }) => code === "invalid-upstream-url" && name === null
    );
    const [asked2] = view.all("nginx.error").filter(({ body }) => body.code === "invalid-upstream-url" && body.level === "error");
    return [
      ...starts.map(({ service, line, confidence, cites }) => ({
        is: "cause",
        confidence,
        subject: service,
        effects: [{ effect: "not-started", on: service }],
        cites,
        places: line.seen.place ? [line.seen.place] : [],
        summary: { text: "start", params: { message: line.body.message } },
        fix: { text: "fix", params: { value: "HOST:PORT" } }
      })),
      ...asked2 ? [atRequest(view, asked2)] : []
    ];
  }
});
function atRequest(view, line) {
  const proxy = line.subject;
  const value = line.body.name ?? "";
  const scheme = /^[a-z][a-z0-9+.-]*:\/\//i.exec(value)?.[0] ?? null;
  const lines = view.of("nginx.directive", proxy);
  const sets = lines.filter(({ body }) => body.name === "set" && body.args[1] === value);
  const passes = lines.filter(
    ({ body }) => body.name === "proxy_pass" && body.args[0]?.startsWith("$")
  );
  const cause = {
    is: "cause",
    confidence: "certain",
    subject: proxy,
    effects: [{ effect: "rejected", on: proxy }],
    cites: [line, ...sets.slice(0, 1)]
  };
  if (value === "") {
    const variables = passes.flatMap(({ body }) => body.args[0] ?? []);
    const maps = lines.filter(
      ({ body }) => body.name === "map" && variables.includes(body.args[1] ?? "")
    );
    return {
      ...cause,
      places: [...placesOfLines(sets), ...placesOfLines(maps), ...placesOfLines(passes)],
      summary: { text: "empty", params: {} },
      fix: { text: "fill", params: {} }
    };
  }
  if (/^[^/]+:$/.test(value)) {
    return {
      ...cause,
      places: [...placesOfLines(sets), ...placesOfLines(passes)],
      summary: { text: "port", params: { value } },
      fix: { text: "fill-port", params: { value } }
    };
  }
  return {
    ...cause,
    places: [...placesOfLines(sets), ...placesOfLines(passes)],
    summary: scheme === null ? { text: "summary", params: { value } } : { text: "scheme", params: { value, scheme } },
    fix: scheme === null ? { text: "fix", params: { value } } : { text: "replace", params: { value, scheme } },
    // Whether what has another scheme speaks HTTP, only a person knows.
    edits: scheme === null ? rewrite(sets[0]?.seen.place, value, `http://${value}`) : []
  };
}

// src/causes/ask/configuration/proxied-locations.ts
function nearestLocations(view, route, path) {
  const elsewhere = new Set(proxyingServers(view, route).flatMap(({ inside: inside2 }) => inside2));
  const directives = view.of("nginx.directive", route.subject).filter((line) => !elsewhere.has(line));
  const passing = directives.filter(({ body }) => body.name === "proxy_pass").map(({ body }) => body.context.at(-1) ?? "");
  return directives.flatMap(({ body, seen }) => {
    if (body.name !== "location" || seen.place === null) return [];
    if (!passing.includes(["location", ...body.args].join(" "))) return [];
    return [{ place: seen.place, shared: sharedStart(body.args.at(-1) ?? "", path) }];
  }).filter(({ shared }) => shared > 1).sort((a, b) => b.shared - a.shared).slice(0, 1).map(({ place }) => place);
}
function sharedStart(one, other) {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}

// src/causes/ask/written/same-name.ts
function mayBeMeantForNamesake(view, route) {
  const { server } = route.body;
  if (!server) return false;
  const own = portsOf2(within(view.of("nginx.directive", route.subject), server.place));
  const open = publishedPorts(view, route.subject);
  return proxyingServers(view, route).some(({ inside: inside2, names }) => {
    if (!names.some((name) => server.names.includes(name))) return false;
    const ports = portsOf2(inside2);
    const isApart2 = own !== null && ports !== null && !ports.some((port2) => own.includes(port2));
    const isClosed = open !== null && ports !== null && !ports.some((port2) => open.includes(port2));
    return !(isApart2 && isClosed && own.some((port2) => open.includes(port2)));
  });
}
function portsOf2(inside2) {
  const listens = inside2.filter(({ body }) => body.name === "listen");
  if (listens.length === 0) return [80];
  const ports = listens.map(({ body: { args } }) => portIn(args[0] ?? ""));
  return ports.includes(null) ? null : ports.filter((port2) => port2 !== null);
}
function portIn(address) {
  if (/^\d+$/.test(address)) return Number(address);
  const [, port2] = /^(?:\[[^\]]*\]|[\w.*-]+)(?::(\d+))?$/.exec(address) ?? ["", null];
  return port2 === null ? null : Number(port2 ?? 80);
}
function publishedPorts(view, proxy) {
  const service = serviceOf(view, proxy);
  if (!service || service.body.networkMode !== null) return null;
  return service.body.ports.map(({ container }) => container);
}

// src/causes/proxy-config/location-not-matched-static-fallback.ts
var text9 = {
  post: "{method} {path} never leaves nginx: no `location` that proxies matches it, so nginx looks for a file and refuses {method} with 405.",
  summary: "{request} never leaves nginx: no `location` that proxies matches it, so {where} answers it with {status}.",
  fix: "Add a `location` that covers {path} and has a proxy_pass to `{service}`, or widen the one that is there.",
  passed: "nginx passes {path} on to {target}",
  unloaded: "`{file}` has a location for it, but is not in force",
  folder: "nginx runs without its configuration: {source} is mounted, and is not there",
  ignored: "nginx ignores the server that would proxy it, for its name",
  server: "the server that answers is only the default one: no `server_name` fits"
};
var location_not_matched_static_fallback_default = defineCause({
  id: "location-not-matched-static-fallback",
  layer: "proxy-config",
  severity: "error",
  needs: ["http.exchange", "nginx.route"],
  wants: ["nginx.error", "nginx.directive", "nginx.unloaded", "bind.source"],
  text: text9,
  doc: {
    title: "No location matches, so nginx serves files",
    what: "nginx takes the location that fits best. When none that proxies fits, the request falls to the one that serves files: a POST to a file is 405, a missing file 404, and with try_files a GET gets index.html with 200, which looks like success.",
    confusedWith: {
      "location-uri-double-or-stripped-prefix": "there the request reaches the backend, with a changed path",
      "backend-not-running": "there nginx does try to reach the backend"
    }
  },
  inspect(view) {
    return view.plan.routes.flatMap(({ id, backend, method, proxiedPath }) => {
      const route = view.all("nginx.route").find(({ body }) => body.route === id);
      if (!route || proxiedPath === null || route.body.handler.is !== "static") return [];
      if (!["POST", "PUT", "PATCH"].includes(method)) return [];
      const { location, server } = route.body;
      if (mayBeMeantForNamesake(view, route)) return [];
      const near = nearestLocations(view, route, proxiedPath);
      const places = placesOf(...near, location?.place, server?.place);
      if (!places) return [];
      return {
        severity: "error",
        subject: route.subject,
        cites: [route],
        places,
        summary: { text: "post", params: { method, path: proxiedPath } },
        fix: {
          text: "fix",
          params: { path: proxiedPath, service: backend ?? phrase("the-backend") }
        }
      };
    });
  },
  judge(view) {
    const [first] = unproxiedRequests(view);
    if (!first) {
      return proxiedWith(view, 404, 405).flatMap(({ body }) => {
        const route2 = view.all("nginx.route").find((one) => one.body.route === body.route);
        if (route2?.body.handler.is !== "proxied") return [];
        const { target } = route2.body.handler;
        const params = { path: route2.body.path, target };
        return [{ is: "cleared", because: { text: "passed", params } }];
      });
    }
    const { exchange, route, backend, path, status, missing } = first;
    const file = unloadedFor(view, route.subject, route.body.route)?.body.file;
    if (file) return { is: "cleared", because: { text: "unloaded", params: { file } } };
    const folder = missingFolder(view, route.subject);
    if (folder) {
      return { is: "cleared", because: { text: "folder", params: { source: folder.body.source } } };
    }
    if (ignoredServer(view, route)) {
      return { is: "cleared", because: { text: "ignored", params: {} } };
    }
    if (isForAnother(view, route)) {
      return { is: "cleared", because: { text: "server", params: {} } };
    }
    const { location, uncertain } = route.body;
    const isWhole = uncertain.length === 0 && view.looked("nginx.unloaded", route.subject);
    const isPage2 = status < 400;
    const proxy = view.plan.proxy?.service ?? route.subject;
    const pattern = location && `${location.modifier} ${location.pattern}`.trim();
    return {
      is: "cause",
      confidence: isWhole && !isPage2 ? "certain" : "likely",
      severity: isPage2 ? "warning" : "error",
      subject: proxy,
      effects: [{ effect: "wrong-route", on: proxy }],
      cites: [exchange, route, ...missing ? [missing] : []],
      places: [...nearestLocations(view, route, path), ...location ? [location.place] : []],
      summary: {
        text: "summary",
        params: {
          request: `${exchange.body.method} ${path}`,
          where: pattern === null ? phrase("the-server-block") : `\`location ${pattern}\``,
          status
        }
      },
      fix: { text: "fix", params: { path, service: backend } }
    };
  }
});

// src/causes/ask/requests/asked-unmapped.ts
function askedUnmapped(view, proxied) {
  const exchange = exchangesVia(view, "direct").find(
    ({ body }) => body.check.endsWith(":unmapped") && body.route === proxied.body.route && withoutQuery(body.path) === withoutQuery(proxied.body.path)
  );
  const status = exchange ? statusOf(exchange) : null;
  return exchange && status !== null ? { exchange, status } : null;
}

// src/causes/ask/written/unreached-routes.ts
function unreachedBehind(view, route) {
  const { handler, location, path, route: id } = route.body;
  if (handler.is !== "proxied" || !location) return null;
  const { pattern } = location;
  if (!/^\/[\w/-]*$/.test(pattern) || pattern === "/" || !path.startsWith(pattern)) return null;
  if (waysTo(view, route.subject, handler.target) !== 1) return null;
  const planned = view.plan.routes.find((one) => one.id === id);
  const [server, another] = handler.servers;
  const written = server && !another ? server.host : handler.target;
  const filled = written.startsWith("$") ? view.plan.backend?.service : null;
  const service = planned?.backend ?? filled ?? written;
  const routes = view.of("app.route", service);
  const upload = routes.find(({ body }) => body.field !== null);
  if (!upload || routes.length < 2 || !routes.every(({ body }) => body.known)) return null;
  const tail = withoutQuery(path).slice(pattern.length);
  const whole = withoutQuery(handler.upstreamUri);
  if (!whole.endsWith(tail)) return null;
  const sent = whole.slice(0, whole.length - tail.length);
  const found = { service, pattern, sent, upload, count: routes.length };
  const paths = routes.map(({ body }) => body.path);
  if (!paths.some((own) => mayBeBelow(own, sent))) return { ...found, cut: false };
  const isCut3 = sent !== pattern && isBelow2(pattern, sent);
  return isCut3 && paths.every((own) => isBelow2(own, pattern)) ? { ...found, cut: true } : null;
}
function isBelow2(path, prefix) {
  return `${path}/`.startsWith(`${prefix.replace(/\/$/, "")}/`);
}
function mayBeBelow(path, prefix) {
  const parts2 = path.split("/").filter(Boolean);
  return prefix.split("/").filter(Boolean).every((part, index) => part === parts2[index] || /^\{.*\}$/.test(parts2[index] ?? ""));
}
function waysTo(view, proxy, target) {
  return view.of("nginx.directive", proxy).filter(({ body }) => {
    const [url = ""] = body.args;
    const host = url.replace(/^https?:\/\//, "").split("/")[0] ?? "";
    return body.name === "proxy_pass" && (host === target || host.startsWith("$"));
  }).length;
}

// src/causes/proxy-config/location-uri-double-or-stripped-prefix.ts
var text10 = {
  written: "nginx turns {path} into {sent} before it asks `{service}`, whose source has a route for {path} ({declared}) and none for {sent}.",
  double: "nginx turns {path} into {sent} before it asks `{service}`: two slashes, because `location {pattern}` does not end with one and the path in proxy_pass does.",
  summary: "nginx turns {path} into {sent} before it asks `{service}`, which does not know that path ({status}). It does know {path} ({right}).",
  inner: "nginx in `{inner}` turns {path} into {sent} before it asks `{service}`, and {status} comes back. Asked for {path} itself, `{service}` answers {right}.",
  fix: "Write `proxy_pass {target};`, with nothing behind the host and port: then nginx hands the path on as it is. A path there, even a single `/`, replaces what `location {pattern}` matched.",
  kept: "nginx sends requests below {pattern} to `{service}` as {sent}\u2026, and none of the {count} routes that were found in its source begins so, as {declared} ({at}) does not. They are answered with 404.",
  cut: "nginx cuts {pattern} off before it asks `{service}`, and all {count} routes that were found in its source begin with that, as {declared} ({at}) does. They are answered with 404.",
  strip: "Where visitors ask for {pattern}\u2026 and `{service}` knows the rest alone, write a slash behind the address, which cuts the prefix off: `location {slashed}` with `proxy_pass {target}/;`. Or declare the routes with the prefix.",
  same: "nginx hands {path} on as it is",
  unknown: "`{service}` does not know {path} as the client sent it either ({status})"
};
var location_uri_double_or_stripped_prefix_default = defineCause({
  id: "location-uri-double-or-stripped-prefix",
  layer: "proxy-config",
  severity: "error",
  needs: ["http.exchange", "nginx.route"],
  wants: [
    "nginx.directive",
    // What the source declares, and what else an inspection looks at.
    "app.route",
    "bind.source",
    "compose.service",
    "container.network",
    "dockerfile.instruction",
    "nginx.problem",
    "nginx.template",
    "nginx.unloaded",
    "repo.path",
    "script"
  ],
  text: text10,
  doc: {
    title: "location and proxy_pass change the path",
    what: "When proxy_pass has a path, even a single slash, nginx replaces the part of the request that `location` matched by that path. So a prefix is cut off, doubled, or gets two slashes, and the backend answers 404 to a path that it does not know (nginx manual, ngx_http_proxy_module, proxy_pass).",
    confusedWith: {
      "location-not-matched-static-fallback": "there nginx answers itself, and proxies nothing",
      "upstream-wrong-port": "there nobody answers at all"
    }
  },
  inspect(view) {
    const changed = changedPaths(view);
    return changed.length > 0 ? changed : inspected(view);
  },
  judge(view) {
    const judgements = proxiedWith(view, 404, 405).map((exchange) => {
      const route = nginxRouteOf(view, exchange);
      const handler = route?.body.handler;
      if (!route || handler?.is !== "proxied") return SILENT;
      const path = withoutQuery(exchange.body.path);
      const sent = withoutQuery(handler.upstreamUri);
      if (path === sent) return byInner2(view, exchange, route, path);
      const status = statusOf(exchange) ?? 404;
      const service = exchange.body.backend ?? view.plan.backend?.service ?? UNNAMED_BACKEND;
      const original = askedUnmapped(view, exchange);
      if (!original) return SILENT;
      if (original.status === 404 || original.status === status) {
        return {
          is: "cleared",
          because: { text: "unknown", params: { service: named2(service), path, status } }
        };
      }
      const proxy = view.plan.proxy?.service ?? route.subject;
      const { location, uncertain } = route.body;
      const target = `${handler.scheme}://${authority(handler.target)}`;
      const right = original.status;
      const written = view.all("nginx.directive").find(({ body, seen }) => body.name === "proxy_pass" && isAt2(seen.place, handler.place));
      return {
        is: "cause",
        confidence: uncertain.length === 0 ? "certain" : "likely",
        subject: proxy,
        effects: [{ effect: "wrong-route", on: proxy }],
        cites: [exchange, original.exchange, route],
        places: [handler.place, ...location ? [location.place] : []],
        summary: {
          text: "summary",
          params: { path, sent, service: named2(service), status, right }
        },
        fix: { text: "fix", params: { target, path, pattern: location?.pattern ?? "" } },
        edits: rewrite(handler.place, written?.body.args[0] ?? "", target)
      };
    });
    const isNamed = judgements.some(({ is }) => is === "cause");
    return onePerDirective([...judgements, ...isNamed ? [] : unreached(view)]);
  }
});
function byInner2(view, exchange, route, path) {
  const turned = turnedByInner(view, route, path, (host) => serviceAt(view, host));
  const original = exchangesVia(view, "direct").find(
    ({ body }) => body.route === exchange.body.route && withoutQuery(body.path) === path
  );
  const right = (original && statusOf(original)) ?? 500;
  const service = exchange.body.backend ?? view.plan.backend?.service;
  if (!turned || !original || right >= 400 || service === void 0) {
    return { is: "cleared", because: { text: "same", params: { path } } };
  }
  const { inner, line, pattern, sent, target } = turned;
  const { place } = line.seen;
  return {
    is: "cause",
    confidence: "certain",
    subject: inner,
    effects: [{ effect: "wrong-route", on: view.plan.proxy?.service ?? route.subject }],
    cites: [exchange, original, line],
    places: place ? [place] : [],
    summary: {
      text: "inner",
      params: { inner, path, sent, service, status: statusOf(exchange) ?? 404, right }
    },
    fix: { text: "fix", params: { target, path, pattern } },
    edits: rewrite(place, line.body.args[0] ?? "", target)
  };
}
function changedPaths(view) {
  const told2 = /* @__PURE__ */ new Set();
  return view.all("nginx.route").flatMap((route) => {
    const { handler, location, path, route: id } = route.body;
    if (handler.is !== "proxied" || !location) return [];
    const places = placesOf(handler.place, location.place);
    const sent = withoutQuery(handler.upstreamUri);
    const planned = view.plan.routes.find((one) => one.id === id);
    const asked2 = withoutQuery(path);
    if (!places || sent === asked2) return [];
    const service = planned?.backend ?? handler.target;
    const { pattern } = location;
    const isDoubled = sent.includes("//") && !asked2.includes("//");
    const right = routeOf(view, service, route.body.method, asked2);
    const isStripped = right !== null && !routeOf(view, service, route.body.method, sent);
    const line = `${places[0].file}:${places[0].line}`;
    if (!isDoubled && !isStripped || told2.has(line)) return [];
    told2.add(line);
    const { file = "", line: at = 0 } = right?.seen.place ?? {};
    return {
      severity: "error",
      subject: route.subject,
      cites: [route, ...right ? [right] : []],
      places,
      summary: isDoubled ? { text: "double", params: { path, sent, service, pattern } } : { text: "written", params: { path, sent, service, declared: `${file}:${at}` } },
      fix: { text: "fix", params: { target: `${handler.scheme}://${handler.target}`, pattern } }
    };
  });
}
function unreached(view) {
  return view.all("nginx.route").flatMap((route) => {
    const { handler, location } = route.body;
    const none = unreachedBehind(view, route);
    if (!none || handler.is !== "proxied" || !location) return [];
    return [
      {
        is: "cause",
        confidence: "likely",
        severity: "warning",
        subject: route.subject,
        effects: [{ effect: "wrong-route", on: route.subject }],
        cites: [route, none.upload],
        places: [handler.place, location.place],
        ...aboutNone(none, `${handler.scheme}://${handler.target}`)
      }
    ];
  });
}
function inspected(view) {
  return unreached(view).flatMap(({ places: [first, ...rest], subject, cites, summary, fix }) => {
    const places = placesOf(first, ...rest);
    return places ? [{ severity: "warning", subject, cites, places, summary, fix }] : [];
  });
}
function aboutNone({ service, pattern, sent, upload, count, cut }, target) {
  const { file, line } = upload.seen.place ?? { file: "", line: 0 };
  const declared = upload.body.path;
  const params = { service, pattern, sent, count, declared, at: `${file}:${line}` };
  const slashed = pattern.endsWith("/") ? pattern : `${pattern}/`;
  return cut ? {
    summary: { text: "cut", params },
    fix: { text: "fix", params: { target, pattern } }
  } : {
    summary: { text: "kept", params },
    fix: { text: "strip", params: { pattern, service, slashed, target } }
  };
}
function isAt2(one, other) {
  return one?.file === other.file && one.line === other.line;
}
function onePerDirective(judgements) {
  const blamed = /* @__PURE__ */ new Set();
  return judgements.filter((judgement) => {
    if (judgement.is !== "cause") return true;
    const directive = JSON.stringify(judgement.places?.[0]);
    const isNew = !blamed.has(directive);
    blamed.add(directive);
    return isNew;
  });
}
function authority(target) {
  return target.split("/", 1)[0] ?? target;
}

// src/causes/ask/written/mistakes.ts
var NOT_SURE = /* @__PURE__ */ new Set([
  "include-missing",
  "include-cycle",
  "unknown-directive",
  "nested-too-deep"
]);
function mistakes(view) {
  const files = /* @__PURE__ */ new Set();
  return view.all("nginx.problem").flatMap((problem) => {
    const places = placesOf(problem.seen.place);
    const file = places?.[0].file ?? "";
    if (NOT_SURE.has(problem.body.code) || !places || files.has(file)) return [];
    files.add(file);
    const { detail, meant } = problem.body;
    const [, word2 = ""] = /"([^"]*)"/.exec(detail) ?? [];
    const slip = meant === void 0 ? {} : { slip: { word: word2, meant } };
    return [{ service: problem.subject, cites: [problem], places, detail, ...slip }];
  });
}
var ONCE = /* @__PURE__ */ new Set([
  ...["alias", "client_body_buffer_size", "client_body_timeout", "client_header_timeout"],
  ...["client_max_body_size", "default_type", "etag", "gzip", "gzip_comp_level", "gzip_vary"],
  ...["gzip_min_length", "keepalive_timeout", "pid", "proxy_buffer_size", "proxy_buffering"],
  ...["proxy_buffers", "proxy_connect_timeout", "proxy_http_version", "proxy_pass"],
  ...["proxy_read_timeout", "proxy_request_buffering", "proxy_send_timeout", "root"],
  ...["send_timeout", "sendfile", "server_tokens", "tcp_nodelay", "tcp_nopush", "try_files"],
  ...["types_hash_max_size", "user", "worker_processes"]
]);
var OFFICIAL = ["default_type", "keepalive_timeout", "sendfile"];
var DEBIAN = ["default_type", "gzip", "sendfile", "tcp_nopush", "types_hash_max_size"];
function duplicates(view) {
  return proxies(view).flatMap((service) => {
    const all = view.of("nginx.directive", service);
    const preset = packaged(view, service);
    const seen = /* @__PURE__ */ new Map();
    return all.filter(({ body }) => ONCE.has(body.name)).flatMap((line) => duplicate(view, line, preset, seen));
  });
}
function duplicate(view, line, preset, seen) {
  const { name, context } = line.body;
  const block = context.at(-1) ?? "";
  const around = enclosing(view, line, block.split(" ")[0] ?? "");
  if (!around && block !== "http" && block !== "") return [];
  const { file, line: start } = around?.seen.place ?? { file: null, line: null };
  const key = [block, file, start, name].join("\0");
  const before2 = seen.get(key);
  seen.set(key, line);
  const isPreset = before2 === void 0 && block === "http" && preset.includes(name);
  if (!before2 && !isPreset) return [];
  const places = placesOf(line.seen.place, before2?.seen.place);
  if (!places) return [];
  const said10 = `"${name}" directive is duplicate`;
  const detail = isPreset ? phrase("in-image-already", { said: said10 }) : said10;
  return [{ service: line.subject, cites: [line], places, detail }];
}
function packaged(view, service) {
  if (hasOwnMain(view, service)) return [];
  const image = imageOf(view, service);
  if (!image || image.said.includes("/etc/nginx/nginx.conf")) return [];
  if (isNginxBase(view, service) && /(?:^|\/)nginx(?::|$)/.test(image.base)) return OFFICIAL;
  const isPackage = /apt(?:-get)? .*install[^;&]*\bnginx/s.test(image.said);
  return isPackage && /^(?:debian|ubuntu)/.test(image.base) ? DEBIAN : [];
}

// src/causes/proxy-config/nginx-conf-syntax.ts
var nginx_conf_syntax_default = defineCause({
  id: "nginx-conf-syntax",
  layer: "proxy-config",
  severity: "error",
  needs: ["nginx.error"],
  wants: [...START_EVIDENCE, ...TEMPLATE_EVIDENCE, "nginx.problem"],
  text: {
    summary: "nginx does not start, because its configuration is not valid: {message}",
    file: "nginx does not start, because its configuration needs a file that it cannot open: `{message}`",
    "fix-file": "Copy or mount {name} into the container of `{service}`, or correct the path in the line that names it.",
    "fix-file-on-machine": "Put {name} where nginx looks for it, or correct the path in the line that names it. `nginx -t` checks it without starting.",
    "fix-denied": "The user as whom `{service}` starts may not read {name}: give that user the right to (`chmod a+r` for what is no secret, `--chown` in the Dockerfile), and to enter the folders above it.",
    "fix-denied-on-machine": "The user as whom `{service}` starts may not read {name}: give that user the right to (`chmod a+r` for what is no secret, else `chown`), and to enter the folders above it.",
    slip: "Write `{meant}` in place of `{word}`.",
    fix: "Correct the line that nginx names, or the one before it: a missing `;` or `}` shows up one line later. `nginx -t` checks the file without starting."
  },
  doc: {
    title: "The nginx configuration is not valid",
    what: "nginx reads its whole configuration before it starts, and ends at the first thing it does not understand: a missing semicolon or brace, an unknown or misplaced directive, an included file that is not there. A reload keeps the old configuration instead.",
    confusedWith: {
      "upstream-host-not-found-service-down": "there the configuration is valid, but a host in it is not known",
      "bind-mount-source-missing": "there the configuration file is a directory"
    }
  },
  inspect(view) {
    return [...mistakes(view), ...duplicates(view)].map(
      ({ service, cites, places, detail, slip }) => ({
        severity: "error",
        subject: service,
        cites,
        places,
        summary: { text: "summary", params: { message: `${detail}.` } },
        fix: slip ? { text: "slip", params: slip } : { text: "fix", params: {} },
        edits: slip ? rewrite(places[0], slip.word, slip.meant) : []
      })
    );
  },
  judge(view) {
    const starts = refusedStarts(view, (error) => kindOf2(error) !== null);
    return starts.map(({ service, line, confidence, cites }) => {
      const kind = kindOf2(line.body);
      const fault = templateFault(view, line);
      if (!kind || fault?.proven || fault?.is === "clobbered") return SILENT;
      const problems = view.of("nginx.problem", service);
      return {
        is: "cause",
        confidence: fault ? "possible" : confidence,
        subject: service,
        effects: [{ effect: "not-started", on: service }],
        cites: [...cites, ...problems.slice(0, 1)],
        places: line.seen.place ? [line.seen.place] : naming(view, service, line.body.name),
        summary: { text: kind, params: { message: line.body.message } },
        fix: kind === "summary" ? { text: "fix", params: {} } : {
          text: line.body.errno === 13 ? "fix-denied" : "fix-file",
          params: { service, name: line.body.name ?? phrase("it") }
        }
      };
    });
  }
});
function naming(view, service, name) {
  return view.of("nginx.directive", service).filter(({ body }) => name !== null && body.args.includes(name)).flatMap(({ seen }) => seen.place ?? []);
}
var MISTAKES = /* @__PURE__ */ new Set([
  "config-invalid",
  "wrong-arguments",
  "invalid-value",
  "unknown-variable",
  "invalid-upstream-url"
]);
function kindOf2({ code, errno, name }) {
  if (code === "file-failed") {
    return errno === 2 || errno === 13 ? "file" : null;
  }
  if (code === "invalid-upstream-url" && name === null) return null;
  return MISTAKES.has(code) ? "summary" : null;
}

// src/causes/proxy-config/nginx-listen-bind-failed.ts
var text11 = {
  taken: "nginx does not start: somebody listens on {address} already. That is a second nginx in the same container or network, or a second `listen` line for the same port.",
  "taken-on-machine": "nginx does not start: somebody listens on {address} already. That is another program of the machine (Apache, a second nginx), or a second `listen` line for the same port.",
  neighbour: "nginx does not start: `{other}` listens on port {port} already, and the two share one network (`network_mode`), in which a port belongs to one of them.",
  denied: "nginx does not start: it may not listen on {address}, because it does not run as root and ports below 1024 are kept for root.",
  address: "nginx does not start: its `listen` line names {address}, an address that the container does not have.",
  "address-on-machine": "nginx does not start: its `listen` line names {address}, an address that the machine does not have, or did not have yet when nginx started.",
  family: "nginx does not start: it is to listen on {address}, and the container has no IPv6.",
  "family-on-machine": "nginx does not start: it is to listen on {address}, and the machine has no IPv6.",
  other: "nginx does not start: it cannot listen on {address}. {message}",
  "fix-taken": "Start nginx once only (`nginx && nginx -g 'daemon off;'` starts two), and have one `listen` line for the port: of `listen [::]:80 ipv6only=off` and `listen 80` the first is enough.",
  "fix-taken-on-machine": "See who has the port (`sudo ss -ltnp`), and stop it or give one of the two another port; and have one `listen` line for the port: of `listen [::]:80 ipv6only=off` and `listen 80` the first is enough.",
  "fix-neighbour": "Let nginx listen on another port than `{other}`. The service that has the network publishes it: `ports:` of one with `network_mode: service:\u2026` count for nothing.",
  "fix-denied": "Listen on a port from 1024 on (`listen 8080;`) and publish that one in compose, or run nginx as root: its workers are not.",
  "fix-denied-on-machine": "Start nginx as root (its unit does; its workers run as another user), or listen on a port from 1024 on (`listen 8080;`).",
  "fix-address": "Write `listen 80;` without an address: a container has its own.",
  "fix-address-on-machine": "Write `listen 80;` without an address, or one that the machine has (`ip addr`).",
  "fix-family": "Take the `[::]` line out, or turn IPv6 on for the container.",
  "fix-family-on-machine": "Take the `[::]` line out, or turn IPv6 on.",
  "fix-other": "Correct the `listen` line."
};
var KINDS2 = {
  98: "taken",
  13: "denied",
  99: "address",
  97: "family"
};
var nginx_listen_bind_failed_default = defineCause({
  id: "nginx-listen-bind-failed",
  layer: "proxy-config",
  severity: "error",
  needs: ["nginx.error"],
  wants: [...START_EVIDENCE, "nginx.directive", "compose.service", "dockerfile.instruction"],
  text: text11,
  doc: {
    title: "nginx cannot listen on its port",
    what: "nginx opens all its sockets before it serves any, and ends when one of them is refused: the port is taken (98), needs root (13), its address is not this container's (99), or there is no IPv6 (97).",
    confusedWith: {
      "nginx-listen-vs-compose-port": "there nginx runs, and compose publishes another port",
      "host-port-already-allocated": "there Docker cannot have the port of the host"
    }
  },
  judge(view) {
    const starts = refusedStarts(view, ({ code }) => code === "bind-failed");
    return starts.map(({ service, line, confidence, cites }) => {
      const address = line.body.name ?? "";
      const reason = KINDS2[line.body.errno ?? 0] ?? "other";
      const other = reason === "taken" ? neighbourOn(view, service, Number(port(address))) : null;
      const kind = other ? "neighbour" : reason;
      const listens = view.of("nginx.directive", service).filter(({ body }) => body.name === "listen" && isAbout2(body.args[0] ?? "80", address));
      return {
        is: "cause",
        confidence,
        subject: service,
        effects: [{ effect: "not-started", on: service }],
        cites: [...cites, ...other ? [other] : [], ...listens.slice(0, 1)],
        places: [
          // The line that was refused is the last of those for the port.
          ...listens.flatMap(({ seen }) => seen.place ?? []).reverse(),
          ...kind === "neighbour" ? placeOf(view, service, "network_mode") : [],
          ...kind === "taken" ? startCommandPlaces(view, service) : []
        ],
        summary: {
          text: kind,
          params: {
            address: address || phrase("its-port"),
            message: line.body.message,
            other: other?.subject ?? "",
            port: port(address)
          }
        },
        fix: { text: `fix-${kind}`, params: { other: other?.subject ?? "" } },
        edits: kind === "address" ? rewrite(listens.at(-1)?.seen.place, address, port(address)) : []
      };
    });
  }
});
function neighbourOn(view, service, port2) {
  const mode = composed(view, service)?.body.networkMode ?? null;
  const listeners = view.all("listener").filter(({ body, subject }) => {
    const isNeighbour = mode === `service:${subject}` || composed(view, subject)?.body.networkMode === `service:${service}`;
    return body.port === port2 && subject !== service && isNeighbour;
  });
  return listeners[0] ?? null;
}
function isAbout2(listen, address) {
  const isSix = (text17) => text17.startsWith("[");
  return port(listen) === port(address) && isSix(listen) === isSix(address);
}
function port(address) {
  return address.slice(address.lastIndexOf(":") + 1);
}

// src/causes/proxy-config/nginx-listen-vs-compose-port.ts
var nginx_listen_vs_compose_port_default = defineCause({
  id: "nginx-listen-vs-compose-port",
  layer: "proxy-config",
  severity: "error",
  needs: ["http.exchange", "listener"],
  wants: ["compose.service", "nginx.directive"],
  text: {
    unheard: "`{service}` is asked at its port {port}, but nginx there listens on {open} only: whoever comes in is refused, or cut off before nginx sees the request.",
    inside: "`{service}` is asked at its port {port}, but nginx there listens on {open} only, where nobody but its own container reaches it.",
    "inside-on-machine": "`{service}` is asked at its port {port}, but nginx there listens on {open} only, where nobody but the machine itself reaches it.",
    sixOnly: "`{service}` is asked at its port {port} by IPv4, but nginx there listens on [::]:{port} only, which takes no IPv4 unless `ipv6only=off` stands behind it: whoever comes in is refused, or cut off before nginx sees the request.",
    both: "Write `{line};` as well: nginx takes IPv4 and IPv6 by a line each.",
    widen: "Let nginx listen on all addresses of its container: `listen {port};`.",
    "widen-on-machine": "Let nginx listen on all addresses of the machine: `listen {port};`.",
    listens: "nginx in `{service}` listens on port {port}",
    written: "compose publishes port {port} of `{service}`, but nginx there listens on {open} only: who comes in through host port {host} is refused.",
    fix: "Let nginx `listen {port};`, or publish a port on which it listens ({open}).",
    "fix-on-machine": "Let nginx `listen {port};`, or ask it at a port on which it listens ({open})."
  },
  doc: {
    title: "compose publishes a port on which nginx does not listen",
    what: '`ports: "443:443"` leads to port 443 of the container. Where no server of nginx listens there, the connection is refused or reset, whatever nginx is set up for on other ports.',
    confusedWith: {
      "upstream-wrong-port": "there nginx is reached, and it is the backend that is not"
    }
  },
  inspect(view) {
    return started(view).flatMap((service) => {
      const ports = listensOf(view, service.subject);
      const open = ports?.written.join(", ") ?? "";
      return service.body.ports.flatMap(({ container: port2, host }, index) => {
        const places = placesOf(
          keyPlace(service, `ports.${index}`, `ports.${index}.target`, "ports")
        );
        if (!ports || [...ports.written, ...ports.possible].includes(port2) || !places) return [];
        const isTheWayIn = view.plan.proxy?.service === service.subject && view.plan.proxy.port === port2;
        return {
          severity: isTheWayIn ? "error" : "warning",
          subject: service.subject,
          cites: [service],
          places,
          summary: {
            text: "written",
            params: { port: port2, service: service.subject, open, host: host ?? port2 }
          },
          fix: { text: "fix", params: { port: port2, open } }
        };
      });
    });
  },
  judge(view) {
    const { proxy } = view.plan;
    const unheard = proxy && view.all("http.exchange").find(({ body }) => isUnheard(body));
    if (!proxy || !unheard || !view.looked("listener", proxy.service)) return SILENT;
    const { service, port: port2 } = proxy;
    const listeners = view.of("listener", service);
    const [first] = listeners;
    if (!first) return SILENT;
    const six = onlyForSix(view, service, port2);
    if (six) {
      const { place } = six.seen;
      const line = ["listen", port2, ...six.body.args.slice(1)].join(" ");
      return {
        is: "cause",
        confidence: "certain",
        subject: service,
        effects: [
          { effect: "refused", on: service },
          { effect: "closed-early", on: service }
        ],
        cites: [six, unheard, ...listeners.filter(({ body }) => body.port === port2)],
        places: place ? [place] : [],
        summary: { text: "sixOnly", params: { service, port: port2 } },
        fix: { text: "both", params: { line } },
        edits: rewrite(place, `listen [::]:${port2}`, `${line}; listen [::]:${port2}`)
      };
    }
    if (listeners.some(({ body }) => body.port === port2 && !body.loopback)) {
      return { is: "cleared", because: { text: "listens", params: { service, port: port2 } } };
    }
    const open = listeners.map(({ body }) => (body.loopback ? `${body.address}:` : "") + body.port);
    const reachable = listeners.flatMap(({ body }) => body.loopback ? [] : String(body.port));
    const own = listeners.find(({ body }) => body.port === port2);
    const said10 = [...new Set(open)].join(", ");
    const index = composed(view, service)?.body.ports.findIndex((one) => one.container === port2);
    const listens = view.of("nginx.directive", service).filter(({ body }) => body.name === "listen");
    const lines = listens.flatMap(({ seen }) => seen.place ?? []);
    const cause = {
      is: "cause",
      confidence: "certain",
      subject: service,
      effects: [
        { effect: "refused", on: service },
        { effect: "closed-early", on: service }
      ],
      cites: [unheard, ...listeners]
    };
    if (own && reachable.length === 0) {
      const line = listens.find(({ body }) => body.args[0] === `${own.body.address}:${port2}`);
      return {
        ...cause,
        places: [...line?.seen.place ? [line.seen.place] : [], ...lines],
        summary: { text: "inside", params: { service, port: port2, open: said10 } },
        fix: { text: "widen", params: { port: port2 } },
        edits: rewrite(line?.seen.place, `${own.body.address}:${port2}`, `${port2}`)
      };
    }
    return {
      ...cause,
      places: [
        ...placeOf(view, service, `ports.${index}`),
        ...lines,
        ...placeOf(view, service, "ports")
      ],
      summary: {
        text: "unheard",
        params: { service, port: port2, open: said10 }
      },
      fix: reachable.length > 0 ? { text: "fix", params: { port: port2, open: or([...new Set(reachable)]) } } : { text: "widen", params: { port: port2 } }
    };
  }
});
function onlyForSix(view, service, port2) {
  const there = view.of("listener", service).filter(({ body }) => body.port === port2);
  if (there.length === 0 || there.some(({ body }) => body.family === 4)) return void 0;
  const listens = view.of("nginx.directive", service).filter(({ body }) => body.name === "listen" && listensOn2(body.args[0] ?? "", port2));
  const isForBoth = listens.some(
    ({ body: { args } }) => args[0] !== `[::]:${port2}` || args.includes("ipv6only=off")
  );
  return isForBoth ? void 0 : listens[0];
}
function isUnheard({ via, outcome }) {
  if (via !== "proxied") return false;
  if (outcome.is === "refused") return outcome.code !== NO_ADDRESS;
  return outcome.is === "reset" && outcome.afterBytes === 0;
}
function listensOf(view, service) {
  const lines = view.of("nginx.directive", service);
  const listens = lines.filter(({ body }) => body.name === "listen");
  const hides = view.of("nginx.problem", service).some(
    ({ body }) => body.code === "include-missing" && !["mime", "_params"].some((word2) => body.detail.includes(word2))
  );
  const ports = listens.map(({ body }) => /(?:^|:)(\d+)$/.exec(body.args[0] ?? "")?.[1]);
  if (listens.length === 0 || hides || ports.includes(void 0)) return null;
  const preset = isNginxBase(view, service) ? [80, 8080] : [];
  const servers = lines.filter(
    ({ body }) => body.name === "server" && body.context.at(-1) === "http"
  );
  const possible = listens.length < servers.length ? [...preset, 80] : preset;
  return { written: [...new Set(ports.map(Number))], possible };
}

// src/causes/proxy-config/nginx-user-missing.ts
var nginx_user_missing_default = defineCause({
  id: "nginx-user-missing",
  layer: "proxy-config",
  severity: "error",
  needs: ["nginx.error"],
  wants: [...START_EVIDENCE, "nginx.directive"],
  text: {
    summary: "nginx does not start, because the `user` line of its configuration names `{name}`, and the image has no such {what}.",
    "summary-on-machine": "nginx does not start, because the `user` line of its configuration names `{name}`, and the machine has no such {what}.",
    fix: "Name a user that the image has: `user nginx;` in the official image, `user www-data;` in Debian's, or take the line out.",
    "fix-on-machine": "Name a user that the machine has (`getent passwd`): `user www-data;` on Debian and Ubuntu, `user nginx;` with the packages of nginx.org, or take the line out."
  },
  doc: {
    title: "The user of nginx does not exist in the image",
    what: "The `user` line names the user and group that nginx's workers run as. A configuration from another distribution often names one that this image does not have: www-data is Debian's, nginx that of the official image, and the group nobody is called nogroup in Debian.",
    confusedWith: {
      "nginx-conf-syntax": "there nginx does not understand a line",
      "client-body-temp-unwritable": "there the user exists, and may not write"
    }
  },
  judge(view) {
    const starts = refusedStarts(view, ({ code }) => code === "user-missing");
    return starts.map(({ service, line, confidence, cites }) => {
      const user = view.of("nginx.directive", service).find(({ body }) => body.name === "user");
      const place = line.seen.place ?? user?.seen.place;
      const isGroup = line.body.message.startsWith("getgrnam");
      return {
        is: "cause",
        confidence,
        subject: service,
        effects: [{ effect: "not-started", on: service }],
        cites: [...cites, ...user ? [user] : []],
        places: place ? [place] : [],
        summary: {
          text: "summary",
          params: { name: line.body.name ?? "somebody", what: isGroup ? "group" : "user" }
        },
        fix: { text: "fix", params: {} }
      };
    });
  }
});

// src/causes/proxy-config/no-live-upstreams.ts
var FAILURES = ["refused", "unreachable", "timed-out", "closed-early", "bad-response"];
var no_live_upstreams_default = defineCause({
  id: "no-live-upstreams",
  layer: "proxy-config",
  severity: "error",
  needs: ["nginx.error"],
  wants: ["nginx.route"],
  text: {
    summary: "nginx asks none of the servers of `{name}`: each has failed a moment ago, and is left out until `fail_timeout` (10 s unless set) is over.",
    down: "Every server of the upstream `{name}` is marked `down`, so nginx has nobody to ask.",
    first: "Look at the first error about `{name}` before this one: that failure is the reason. nginx asks the servers again by itself, once they answer.",
    unmark: "Take `down` away from the servers that are to be asked."
  },
  doc: {
    title: "nginx has no server left to ask",
    what: "In an upstream with several servers, nginx leaves out each that failed max_fails times (1), for fail_timeout (10 s). When all are left out it answers 502 at once, without asking anybody. This follows from earlier failures: the first error line before it says why. Only when all servers are marked `down` is it the cause itself.",
    confusedWith: {
      "backend-not-running": "there the failures before it are refusals: nobody listens",
      "localhost-dual-stack": "there one of the two servers is localhost's IPv6 address"
    }
  },
  inspect(view) {
    return view.all("nginx.directive").flatMap((block) => {
      const [name = ""] = block.body.args;
      if (block.body.name !== "upstream") return [];
      const servers = view.of("nginx.directive", block.subject).filter(({ body }) => body.name === "server" && body.context.at(-1) === `upstream ${name}`);
      const places = placesOf(...servers.map(({ seen }) => seen.place));
      if (!places || servers.some(({ body }) => !body.args.includes("down"))) return [];
      return {
        severity: "error",
        subject: block.subject,
        cites: [block],
        places,
        summary: { text: "down", params: { name } },
        fix: { text: "unmark", params: {} }
      };
    });
  },
  judge(view) {
    const line = view.all("nginx.error").find(({ body }) => body.code === "no-live-upstreams");
    if (!line) return SILENT;
    const name = line.body.name ?? line.body.upstream?.host ?? phrase("the-upstream");
    const servers = view.all("nginx.route").map(({ body }) => body.handler).flatMap(
      (handler) => "target" in handler && handler.target === name ? serversOf(handler) : []
    );
    const isDown = servers.length > 0 && servers.every(({ down }) => down === true);
    const places = servers.map(({ place }) => place);
    const cause = {
      is: "cause",
      subject: view.plan.backend?.service ?? "backend",
      effects: backendEffects(view, null, "refused")
    };
    if (isDown) {
      return {
        ...cause,
        confidence: "certain",
        cites: [line],
        places,
        summary: { text: "down", params: { name } },
        fix: { text: "unmark", params: {} }
      };
    }
    const before2 = view.all("nginx.error").filter(
      ({ body, seen }) => body.code === "upstream-disabled" && !isAfter(seen.at, line.seen.at)
    );
    return {
      ...cause,
      confidence: "possible",
      from: [null, ...servers.map(({ host }) => host)].flatMap(
        (host) => backendEffects(view, host, ...FAILURES)
      ),
      cites: [line, ...before2.slice(0, 2)],
      places,
      summary: { text: "summary", params: { name } },
      fix: { text: "first", params: { name } }
    };
  }
});

// src/causes/proxy-config/proxy-loop-to-self.ts
var proxy_loop_to_self_default = defineCause({
  id: "proxy-loop-to-self",
  layer: "proxy-config",
  severity: "error",
  needs: [["nginx.route", "nginx.error"]],
  wants: ["nginx.access", "nginx.error", "compose.service", "container.network"],
  text: {
    written: "nginx sends requests to `{host}:{port}`, which is itself: each request comes back to it, {times}, until its connections or the header run out.",
    summary: "nginx gets requests from {address} and sends them to {address}, which is itself: each request goes round until its connections or the header run out.",
    fix: "Name the application instead of nginx itself{better}.",
    other: "nginx sends requests to `{host}`, not to itself"
  },
  doc: {
    title: "nginx sends requests to itself",
    what: "proxy_pass, or a server of the upstream block, names nginx's own service and port. Every request comes back as a new one, with a longer X-Forwarded-For each time, until the connections run out (500, 502) or the header is too large (400).",
    confusedWith: {
      "nginx-worker-connections": "there the connections run out of load, and nobody goes round",
      "upstream-wrong-port": "there another service is asked at a wrong port"
    }
  },
  judge(view) {
    const looped = view.all("nginx.error").findLast(isLooped);
    const proxy = view.plan.proxy?.service;
    const hops = hopsOf(view).filter(({ service, host }) => service !== null || isLoopback(host));
    const hop = hops.find((one) => isItself(view, one));
    if (hop && proxy) {
      const rounds = roundsOf(view, proxy);
      if (!looped && rounds.length < MANY_ROUNDS) return SILENT;
      const { host, port: port2, place } = hop;
      const times = rounds.length > 0 ? phrase("times-for-one-request", { count: rounds.length }) : phrase("again-and-again");
      const { backend } = view.plan;
      const better = backend ? `: \`${backend.service}:${backend.port}\`` : "";
      const [seen] = rounds;
      return {
        is: "cause",
        confidence: "certain",
        subject: proxy,
        effects: loopEffects(view, proxy),
        cites: [hop.route, ...looped ? [looped] : [], ...seen ? [seen] : []],
        places: [place],
        summary: { text: "written", params: { host, port: port2, times } },
        fix: { text: "fix", params: { better } }
      };
    }
    if (!looped) return SILENT;
    const address = looped.body.upstream?.host ?? "";
    return {
      is: "cause",
      confidence: "likely",
      subject: proxy ?? looped.subject,
      effects: loopEffects(view, proxy ?? looped.subject),
      cites: [looped],
      places: [],
      summary: { text: "summary", params: { address } },
      fix: { text: "fix", params: { better: "" } }
    };
  }
});
function loopEffects(view, proxy) {
  const onBackend = backendEffects(
    view,
    null,
    ...[
      "refused",
      "closed-early",
      "bad-response",
      "server-error",
      "app-rejected",
      "timed-out"
    ]
  );
  return [
    ...onBackend,
    { effect: "wrong-route", on: proxy },
    { effect: "rejected", on: proxy }
  ];
}

// src/causes/ask/hops/beside-nginx.ts
function besideNginx(view) {
  const proxy = view.plan.proxy?.service;
  if (proxy === void 0) return null;
  const ownerOf2 = (service) => /^service:(.+)$/.exec(composed(view, service)?.body.networkMode ?? "")?.[1] ?? service;
  const owner = ownerOf2(proxy);
  const there = view.all("compose.service").map(({ subject }) => subject).filter((service) => service !== proxy && ownerOf2(service) === owner);
  const backend = view.plan.backend?.service;
  const [only, ...others] = there;
  if (backend !== void 0 && there.includes(backend)) return backend;
  return others.length === 0 ? only ?? null : null;
}
function listensBeside(view, { host, port: port2 }) {
  const { proxy, backend } = view.plan;
  if (!proxy || !isLoopback(host) || view.plan.target.kind === "ssh") return null;
  const service = besideNginx(view) ?? proxy.service;
  if (!view.looked("listener", service)) return null;
  const all = view.of("listener", service);
  if (all.some(({ body }) => body.port === port2)) return null;
  const isApart2 = service !== proxy.service;
  const ports = isApart2 ? [backend?.port ?? null] : saidIn2(view, service);
  const [only, ...others] = new Set(ports.filter((one) => one !== proxy.port));
  const listeners = all.filter(({ body }) => body.port === only);
  if (others.length > 0 || listeners.length === 0) return null;
  return { service, answers: backend?.service ?? "backend", listeners, isApart: isApart2 };
}
function saidIn2(view, service) {
  const logs = view.of("app.log", service);
  const started2 = new Set(logs.flatMap(({ body }) => "program" in body ? body.program : []));
  const several = started2.size > 2 || view.all("supervised.program").length > 2;
  if (several || deadPrograms(view).length > 0) return [];
  return logs.flatMap(({ body }) => body.code === "listening" ? body.port : []);
}

// src/causes/proxy-config/proxy-pass-localhost-in-container.ts
var proxy_pass_localhost_in_container_default = defineCause({
  id: "proxy-pass-localhost-in-container",
  layer: "proxy-config",
  severity: "error",
  needs: [
    ["nginx.route", "nginx.error"],
    ["listener", "nginx.error"]
  ],
  wants: ["compose.service", "container.network", "app.log"],
  text: {
    summary: "nginx sends requests to `{host}:{port}`. Inside a container, that means this container itself, and nothing listens on port {port} there: the backend is in another one.",
    fix: "Name the backend's service instead of `{host}`: `{service}:{better}`.",
    told: "nginx sends requests to `{host}:{port}`, and nothing listens there. Inside a container, that address means the container of nginx itself: the backend is in another one.",
    perhaps: "nginx sends requests to `{host}:{port}`, and nothing listens there. If nginx runs in a container, that address means this container itself: the backend is in another one.",
    machine: "`{proxy}` runs on the machine itself, where a loopback address is right",
    written: "nginx sends requests to `{host}:{port}`. Inside the container of `{proxy}`, that is the container itself, and it starts nothing but nginx: the backend is in another one.",
    other: "nginx sends requests to `{host}:{port}`, which is the container of `{proxy}` itself. Unless something else in it listens there, every request is refused.",
    name: "Name the backend's service instead of `{host}`.",
    own: "something in nginx's own container does listen on port {port}",
    named: "nginx asks for `{host}`, not for localhost"
  },
  doc: {
    title: "proxy_pass to localhost inside a container",
    what: "Each container has a loopback of its own. `proxy_pass http://localhost:8000` makes nginx look for the backend inside its own container, where there is none.",
    confusedWith: {
      "backend-bind-loopback": "there it is the backend that binds to loopback, and nginx asks the right container"
    }
  },
  inspect(view) {
    return upstreams(view).flatMap((upstream) => {
      const { proxy, host, port: port2, place, line } = upstream;
      if (line.body.name === "server" && line.body.args.includes("backup")) return [];
      if (!isLoopback(host) || sharesItsNetwork(view, proxy) || isMirror(view, upstream)) return [];
      if (place.file === null || mayListenBeside(view, upstream)) return [];
      const alone = startsOnlyNginx(view, proxy);
      const better = whoListensOn(view, port2) ?? plannedBackend(view);
      if (better?.service === proxy) return [];
      return {
        severity: alone ? "error" : "warning",
        subject: proxy,
        cites: [line],
        places: [place],
        summary: { text: alone ? "written" : "other", params: { host, port: port2, proxy } },
        fix: better ? { text: "fix", params: { host, service: better.service, better: better.port } } : { text: "name", params: { host } },
        edits: better ? rewrite(place, `${host}:${port2}`, `${better.service}:${better.port}`) : []
      };
    });
  },
  judge(view) {
    const proxy = view.plan.proxy?.service;
    if (!proxy) return SILENT;
    if (isOnMachine2(view)) {
      return { is: "cleared", because: { text: "machine", params: { proxy } } };
    }
    const isTold = toldRefusals(view).some(({ host }) => isLoopback(host) && host !== "::1");
    if (isTold && view.all("nginx.route").length === 0) {
      return loopbackRefusals(view).map((refusal) => toldBy(refusal, view.plan));
    }
    if (composed(view, proxy)?.body.networkMode || besideNginx(view) !== null) return SILENT;
    if (isSupervised(view, proxy) || isBlind(view, "app.log", proxy)) return SILENT;
    if (isBlind(view, "compose.service", proxy)) return SILENT;
    return hopsOf(view).map((hop) => {
      const { host, port: port2 } = hop;
      if (!isLoopback(host)) return { is: "cleared", because: { text: "named", params: { host } } };
      const own = view.of("listener", proxy).some(({ body }) => body.port === port2);
      if (own) return { is: "cleared", because: { text: "own", params: { port: port2 } } };
      const refusals = refusalsAt(view, hop);
      const looked = view.looked("listener", proxy);
      if (!looked && refusals.length === 0) return SILENT;
      const backend = view.plan.backend;
      const service = backend?.service ?? "backend";
      const better = backend?.port ?? port2;
      return {
        is: "cause",
        confidence: looked ? "certain" : "likely",
        subject: proxy,
        effects: [{ effect: "refused", on: service }],
        cites: [hop.route, ...refusals.slice(-1)],
        places: [hop.place],
        summary: { text: "summary", params: { host, port: port2 } },
        fix: { text: "fix", params: { host, service, better } },
        edits: rewrite(hop.place, `${host}:${port2}`, `${service}:${better}`),
        disposition: "safe"
      };
    });
  }
});
function toldBy({ line, host, port: port2 }, { proxy, backend, runsOn }) {
  const service = backend?.service ?? UNNAMED_BACKEND;
  const isContainer = runsOn === "containers";
  return {
    is: "cause",
    confidence: isContainer ? "likely" : "possible",
    subject: proxy?.service ?? line.subject,
    effects: [{ effect: "refused", on: service }],
    cites: [line],
    places: [],
    summary: { text: isContainer ? "told" : "perhaps", params: { host, port: port2 } },
    fix: { text: "fix", params: { host, service: named2(service), better: port2 } },
    ...isContainer ? {} : { command: WHERE_NGINX_RUNS }
  };
}
function hasPhpFpm(view, service) {
  const image = imageOf(view, service);
  const told2 = `${image?.base} ${image?.said} ${startLine(view, service)?.text}`;
  return /\bphp[\w.:-]*fpm/.test(told2);
}
function mayListenBeside(view, { proxy, port: port2, pass }) {
  if (pass.body.name === "fastcgi_pass" && hasPhpFpm(view, proxy)) return true;
  const own = view.of("nginx.directive", proxy).some(({ body }) => body.name === "listen" && listensOn2(body.args[0] ?? "", port2));
  return own || startsSeveral(view, proxy) || ofCommand(view, proxy)?.ports.includes(port2) === true;
}
function isMirror(view, { proxy, pass }) {
  const path = pass.body.context.at(-1)?.split(" ").at(-1);
  return view.of("nginx.directive", proxy).some(({ body }) => body.name === "mirror" && body.args[0] === path);
}

// src/causes/proxy-config/published-port-used-inside-network.ts
var published_port_used_inside_network_default = defineCause({
  id: "published-port-used-inside-network",
  layer: "proxy-config",
  severity: "error",
  needs: ["nginx.route", "listener", "compose.service"],
  wants: ["container.network", "container.config", "nginx.error"],
  text: {
    summary: "nginx sends requests to `{host}:{port}`, but {port} is the port that compose publishes on the host. Between containers, `{service}` is reached on port {container}.",
    fix: "Change the port in the nginx configuration from {port} to {container}: what `ports:` publishes counts on the host only.",
    written: "nginx sends requests to `{host}:{port}`, but {port} is only the port that compose publishes on the host: between containers, `{service}` is reached on port {container}.",
    unpublished: "compose does not publish another port of `{service}` as {port}"
  },
  doc: {
    title: "nginx uses the published port inside the network",
    what: '`ports: "8001:8000"` opens port 8001 on the host. Between containers only the right-hand side counts. The host port works in a browser, which is why it looks right, and is refused from nginx.',
    confusedWith: {
      "upstream-wrong-port": "there the port is not published either"
    }
  },
  inspect(view) {
    return writtenHops(view).flatMap(({ upstream, service, places }) => {
      const { host, port: port2 } = upstream;
      const container = containerPortBehind(view, service, port2);
      if (container === null || !upstream.hasPort) return [];
      return {
        severity: "error",
        subject: service.subject,
        cites: [upstream.line, service],
        places: withPlaces(places, keyPlace(service, "ports.0", "ports")),
        summary: { text: "written", params: { host, port: port2, service: service.subject, container } },
        fix: { text: "fix", params: { port: port2, container } },
        edits: rewrite(upstream.place, `${host}:${port2}`, `${host}:${container}`)
      };
    });
  },
  judge(view) {
    return hopsOf(view).map((hop) => {
      if (hop.service === null || isLoopback(hop.host)) return SILENT;
      const { service, port: port2, host } = hop;
      const ports = portsOf(view, service);
      if (!view.looked("listener", service) || ports.all.some(({ body }) => body.port === port2)) {
        return SILENT;
      }
      const container = ports.containerPortBehind(port2);
      if (container === null) {
        return { is: "cleared", because: { text: "unpublished", params: { port: port2, service } } };
      }
      return {
        is: "cause",
        confidence: "certain",
        subject: service,
        effects: [{ effect: "refused", on: service }],
        cites: [hop.route, ...ports.open, ...refusalsAt(view, hop).slice(-1)],
        places: [hop.place, ...placeOf(view, service, "ports.0")],
        summary: { text: "summary", params: { host, port: port2, service, container } },
        fix: { text: "fix", params: { port: port2, container } },
        edits: rewrite(hop.place, `${host}:${port2}`, `${host}:${container}`),
        disposition: "safe"
      };
    });
  }
});

// src/causes/proxy-config/redirect-drops-post.ts
var KEEPS = /* @__PURE__ */ new Set([307, 308]);
var SITE = /^(?:https?:|\$scheme:)\/\//;
var text12 = {
  slash: "{method} {path} is redirected ({status}) to the same path with a slash at its end, by {who}. Clients follow with a GET, so the upload is lost on the way.",
  elsewhere: "{method} {path} is redirected ({status}) to {to}, by {who}. Clients follow with a GET, so the upload is lost on the way.",
  kept: "{method} {path} is not taken where it is sent: {who} redirects it ({status}) to {to}, so every upload is sent twice, and clients that do not follow lose it.",
  tls: "{method} {path} is redirected ({status}) to {to}, by {who}, and nothing in this stack speaks https: the upload has nowhere to go.",
  listen: 'Let nginx speak https as well (`listen 443 ssl` with a certificate). Where a proxy in front ends TLS, redirect only what reached that one without it: `if ($http_x_forwarded_proto = "http")`.',
  fix: "Send the upload to where it ends: {to}. Where the old address has to work as well, answer it without a redirect (a `location` that proxies it), or with 308, which keeps method and body."
};
var redirect_drops_post_default = defineCause({
  id: "redirect-drops-post",
  layer: "proxy-config",
  severity: "error",
  needs: ["http.exchange"],
  wants: ["nginx.route", "nginx.directive"],
  text: text12,
  doc: {
    title: "A redirect loses the upload",
    what: "A 301 or 302 tells the client to ask elsewhere, and clients do that with GET and without the body. A missing slash at the end, http instead of https, or the domain without www turns an upload into a GET, which is then answered 405, 404, or with an empty list.",
    confusedWith: {
      "location-not-matched-static-fallback": "there the POST itself is answered 405",
      "forwarded-proto-redirect-loop": "there the redirect leads back to the same address"
    }
  },
  judge(view) {
    const exchange = exchangesVia(view, "proxied").find(isRedirectedBody);
    if (exchange?.body.outcome.is !== "answered") return SILENT;
    const { method, path, outcome, route: id, host } = exchange.body;
    const { status } = outcome;
    const to = outcome.headers["location"] ?? "";
    const route = view.all("nginx.route").find(({ body }) => body.route === id);
    const proxy = view.plan.proxy?.service ?? exchange.subject;
    const backend = exchange.body.backend ?? view.plan.backend?.service ?? UNNAMED_BACKEND;
    const plain2 = withoutQuery(path);
    const isSlash = pathOf(to) === `${plain2}/` && to.includes(hostName(host));
    const twin = exchangesVia(view, "direct").find((one) => one.body.route === id);
    const isApp = twin !== void 0 && isRedirectedBody(twin);
    if (pathOf(to) === plain2 && isApp && to.startsWith("https:")) return SILENT;
    const isToTls = !isApp && to.startsWith("https:") && isWithoutTls(view, proxy);
    const params = {
      method,
      path: plain2,
      status,
      to: to || phrase("elsewhere"),
      who: isApp ? phrase("quoted", { name: named2(backend) }) : "nginx"
    };
    return {
      is: "cause",
      confidence: "certain",
      subject: isApp ? backend : proxy,
      effects: [
        { effect: "wrong-route", on: proxy },
        { effect: "app-rejected", on: backend }
      ],
      cites: [exchange, ...isApp && twin ? [twin] : [], ...citedOf(route, isApp)],
      places: isApp ? [] : placesOf6(view, route, plain2),
      ...said4(isToTls ? "tls" : kindOf3(status, isSlash), params)
    };
  }
});
function said4(kind, params) {
  const summary = { text: kind, params };
  if (kind === "tls") return { summary, fix: { text: "listen", params: {} } };
  const to = kind === "slash" ? `${String(params.path)}/` : params.to;
  return { summary, fix: { text: "fix", params: { to } } };
}
function kindOf3(status, isSlash) {
  if (KEEPS.has(status)) return "kept";
  return isSlash ? "slash" : "elsewhere";
}
function isRedirectedBody(exchange) {
  const status = statusOf(exchange) ?? 0;
  return status >= 300 && status < 400 && exchange.body.sentBytes > 0;
}
function pathOf(location) {
  const path = location.includes("://") ? `/${location.split("/").slice(3).join("/")}` : location;
  return withoutQuery(path);
}
function citedOf(route, isApp) {
  return route && (isApp || route.body.handler.is !== "proxied") ? [route] : [];
}
function isWithoutTls(view, proxy) {
  const lines = view.of("nginx.directive", proxy);
  return lines.length > 0 && !lines.some(({ body: { name, args } }) => {
    return name === "listen" && args.includes("ssl") || name === "ssl" && args[0] === "on";
  });
}
function sending(view, server, proxy) {
  return within(view.of("nginx.directive", proxy), server).filter(
    ({ body: { name, args } }) => (name === "return" || name === "rewrite") && args.some((arg) => SITE.test(arg))
  );
}
function placesOf6(view, route, path) {
  if (!route) return [];
  const { handler, location, server } = route.body;
  const slashed = within(view.of("nginx.directive", route.subject), server?.place).filter(
    ({ body }) => body.name === "location" && body.args.at(-1) === `${path}/`
  );
  return [
    ...slashed.flatMap(({ seen }) => seen.place ?? []),
    ...handler.is === "redirected" ? [handler.place] : [],
    ...sending(view, server?.place, route.subject).flatMap(({ seen }) => seen.place ?? []),
    ...location ? [location.place] : []
  ];
}

// src/causes/ask/written/templates.ts
var STRICT = /* @__PURE__ */ new Set([
  ...["server", "listen", "resolver", "proxy_pass", "client_max_body_size", "worker_connections"],
  ...["proxy_read_timeout", "proxy_connect_timeout", "proxy_send_timeout", "keepalive_timeout"]
]);
var MADE = {
  NGINX_LOCAL_RESOLVERS: "NGINX_ENTRYPOINT_LOCAL_RESOLVERS"
};
function switchOf(variable) {
  return MADE[variable] ?? null;
}
function unsetVariables(view) {
  const seen = /* @__PURE__ */ new Set();
  return view.all("nginx.template").flatMap((template) => {
    const { subject, body } = template;
    const service = serviceOf(view, subject);
    const image = imageOf(view, subject);
    const places = placesOf(template.seen.place, keyPlace(service, "environment"));
    if (body.by !== "image" || !service || !image || !places || seen.has(body.variable)) return [];
    const isPlain2 = isNginxBase(view, subject) && !image.said.includes("docker-entrypoint");
    const inImage = view.of("dockerfile.instruction", subject).filter((one) => one.body.instruction === "ENV").map((one) => one.body.args.join(" "));
    const isGiven = [body.variable, switchOf(body.variable)].some(
      (name) => name !== null && (service.body.environment.includes(name) || inImage.some((text17) => text17.includes(name)))
    );
    if (!isPlain2 || isGiven || !STRICT.has(body.directive) || !started(view).includes(service)) {
      return [];
    }
    seen.add(body.variable);
    return [{ template, places }];
  });
}

// src/causes/proxy-config/template-env-unset.ts
var template_env_unset_default = defineCause({
  id: "template-env-unset",
  layer: "proxy-config",
  severity: "error",
  needs: ["nginx.error"],
  wants: [...START_EVIDENCE, ...TEMPLATE_EVIDENCE, "compose.service"],
  text: {
    summary: "nginx does not start, because the template of its configuration was filled in without a value for {names}: `{message}`",
    filtered: "nginx does not start, because the entrypoint of its image did not fill in {names}, which `{filter}` does not match: `{message}`",
    "fix-filtered": "Let `{filter}` match {names} as well, or take it away: the entrypoint fills in variables that have a value, and leaves `$host` and the like alone.",
    open: "nginx does not start. Its configuration has an upstream without a host or port, as a template leaves it when a variable has no value: `{message}`",
    written: "The template wants `{name}`, and `{service}` has no variable of that name, so `{word}` stays as it is and nginx refuses it.",
    fix: "Give `{service}` a value for {names} (`environment` in compose, or the `.env` file that compose reads). A default in the template (`:-`) does not work: envsubst knows none.",
    "fix-on-machine": "Give {names} a value where `envsubst` fills in the template for `{service}`. A default in the template (`:-`) does not work: envsubst knows none.",
    switch: "Give `{service}` the variable `{switch}` with the value `1` (`environment` in compose): the entrypoint of the image then sets `{name}` itself."
  },
  doc: {
    title: "A variable of the nginx template has no value",
    what: "The nginx image fills the templates in /etc/nginx/templates with envsubst when it starts. A variable that is not defined stays in the file as it is, one that is empty leaves a gap. nginx takes neither and ends.",
    confusedWith: {
      "nginx-conf-syntax": "there the file itself is wrong, and no variable stands in that line",
      "envsubst-clobbers-nginx-vars": "there nginx's own variables ($host) were replaced as well",
      "upstream-host-not-found-service-down": "there the name is whole, and nobody has it"
    }
  },
  inspect(view) {
    return unsetVariables(view).map(({ template, places }) => {
      const {
        subject: service,
        body: { variable: name }
      } = template;
      const maker = switchOf(name);
      return {
        severity: "error",
        subject: template.subject,
        cites: [template],
        places,
        summary: {
          text: "written",
          params: {
            name,
            service,
            word: template.body.word
          }
        },
        fix: maker !== null ? { text: "switch", params: { service, name, switch: maker } } : {
          text: "fix",
          params: { service, names: `\`${name}\`` }
        }
      };
    });
  },
  judge(view) {
    return refusedStarts(view, () => true).map(({ service, line, confidence, cites }) => {
      const fault = templateFault(view, line);
      if (fault?.is !== "unset") return SILENT;
      const names = fault.names.map((name) => `\`${name}\``).join(", ") || phrase("one-of-its-variables");
      const [template] = fault.templates;
      const places = [line.seen.place, template?.seen.place].flatMap((place) => place ?? []);
      return {
        is: "cause",
        confidence: fault.proven ? confidence : "possible",
        subject: service,
        effects: [{ effect: "not-started", on: service }],
        cites: [...cites, ...fault.templates.slice(0, 1)],
        places: [
          ...places,
          ...fault.filtered ? placeOf(view, service, `environment.${FILTER}`) : [],
          ...fault.names.flatMap((name) => placeOf(view, service, `environment.${name}`)),
          ...placeOf(view, service, "environment")
        ],
        ...said5(fault, { service, names, message: line.body.message })
      };
    });
  }
});
function said5({ proven, filtered }, { service, names, message }) {
  if (filtered) {
    const params = { names, filter: FILTER };
    return {
      summary: { text: "filtered", params: { ...params, message } },
      fix: { text: "fix-filtered", params }
    };
  }
  const fix = { text: "fix", params: { service, names } };
  return proven ? { summary: { text: "summary", params: { names, message } }, fix } : { summary: { text: "open", params: { message } }, fix };
}

// src/causes/ask/hops/listening-elsewhere.ts
function listeningElsewhere(view, service, port2) {
  const said10 = view.of("app.log", service).filter(({ body }) => body.code === "listening");
  const ports = new Set(said10.flatMap(({ body }) => body.code === "listening" ? body.port : []));
  const [fact] = said10;
  if (fact?.body.code !== "listening" || ports.size !== 1 || ports.has(port2)) return null;
  return { fact, port: fact.body.port };
}

// src/causes/ask/configuration/template-ports.ts
function templatePort(view, { file, line }) {
  const found = view.all("nginx.template").find(
    ({ body: body2, seen: { place } }) => place?.file === file && place?.line === line && isPort(body2.word, body2.variable)
  );
  if (!found) return null;
  const { subject: proxy, body } = found;
  const places = placeOf(view, proxy, `environment.${body.variable}`);
  return { proxy, variable: body.variable, places };
}
function isPort(word2, variable) {
  return [`:\${${variable}}`, `:$${variable}`].some(
    (port2) => word2.endsWith(port2) || word2.includes(`${port2}/`)
  );
}

// src/causes/ask/hops/right-port.ts
function withRightPort(view, { place, host, port: port2 }, service, open) {
  const better = or(open);
  const isClear = open.length === 1;
  const template = templatePort(view, place);
  if (template) {
    const { proxy, variable, places } = template;
    return {
      places: [...places, place],
      fix: { text: "value", params: { better, service, port: port2, proxy, variable } },
      edits: isClear ? rewrite(places[0], `${port2}`, `${open[0]}`) : []
    };
  }
  return {
    places: [place],
    fix: { text: "fix", params: { better, service, port: port2 } },
    edits: isClear ? rewrite(place, `${host}:${port2}`, `${host}:${open[0]}`) : []
  };
}

// src/causes/ask/written/stated-ports.ts
var LISTENS = /(?:^|_)(?:PORTS?|LISTEN|BIND|ADDR|ADDRESS|OPTS)$|^(?:ASPNETCORE|DOTNET)_URLS$|^(?:JAVA_TOOL|JDK_JAVA)_OPTIONS$|^SPRING_APPLICATION_JSON$/;
var OTHERS4 = /^(?:DB|DATABASE|POSTGRES\w*|PG|MYSQL|MARIADB|MONGO\w*|REDIS|CACHE|MEMCACHED?|RABBIT\w*|AMQP|MQ|KAFKA|NATS|SMTP|E?MAIL\w*|ELASTIC\w*|ES|MINIO|S3|CELERY|STATSD|SENTRY)_/;
var SPEAKING = /* @__PURE__ */ new Set(["ENV", "ARG", "CMD", "ENTRYPOINT", "HEALTHCHECK"]);
function onlyExposed(view, service, port2) {
  return mayBeToldPort(view, service, port2) ? null : exposedPorts(view, service);
}
function mayBeToldPort(view, { subject, body }, port2) {
  const planned = plannedBackend(view);
  if (planned?.service === subject && planned.port === port2) return true;
  if (body.environment.some((name) => LISTENS.test(name) && !OTHERS4.test(name))) return true;
  if (body.ports.some(({ container }) => container === port2)) return true;
  const steps2 = view.of("dockerfile.instruction", subject).filter((step) => step.body.final && SPEAKING.has(step.body.instruction)).map((step) => step.body.args.join(" "));
  const { command, entrypoint, healthcheck } = body;
  const words = [...command ?? [], ...entrypoint ?? [], ...healthcheck?.test ?? [], ...steps2];
  const isTold = new RegExp(String.raw`(?<![\d.])${port2}(?![\d.])`);
  return words.some((text17) => isTold.test(text17) || /port[=\s:]+\S*\$/i.test(text17));
}

// src/causes/proxy-config/upstream-wrong-port.ts
var upstream_wrong_port_default = defineCause({
  id: "upstream-wrong-port",
  layer: "proxy-config",
  severity: "error",
  needs: [["nginx.route", "nginx.error"]],
  wants: [
    "listener",
    "app.log",
    "compose.service",
    "container.network",
    "container.config",
    "container.state",
    "nginx.access",
    "nginx.template",
    "unit.command",
    "nginx.directive",
    // What the start command says of a server that does not listen yet.
    "nginx.directive",
    "dockerfile.instruction",
    "script",
    "repo.path",
    "bind.source",
    "app.route",
    "nginx.problem",
    "nginx.unloaded",
    "supervised.program"
  ],
  text: {
    summary: "nginx sends requests to `{host}:{port}`, but nothing in `{service}` listens on port {port}: it listens on {open}.",
    fix: "Change the port in the nginx configuration from {port} to {better}, where `{service}` listens. Or let `{service}` listen on {port}.",
    value: "Give `{proxy}` {better}, where `{service}` listens, as the value of `{variable}`: the template of its configuration takes the port {port} from there. Or let `{service}` listen on {port}.",
    written: "nginx sends requests to `{host}:{port}`, but {server} in `{service}` listens on port {open}.",
    exposed: "nginx sends requests to `{host}:{port}`, but the image of `{service}` exposes {open} only. Where `{service}` does listen there, requests are refused.",
    unproven: "Look on which port `{service}` listens: its Dockerfile exposes {better}, which makes no server listen there. If it does, change the port in the nginx configuration from {port} to {better}.",
    listens: "`{service}` listens on port {port}, the one that nginx uses",
    told: "nginx is refused at `{host}:{port}`. Where `{service}` does run, it may listen on another port than {port}.",
    unit: "nginx of the machine is refused at `{host}:{port}`, and the unit {unit}, which runs, is started with port {open}. If that is the program which nginx means, the two ports are not the same.",
    "unit-fix": "If nginx means {unit}: change the port in the nginx configuration from {port} to {open}, or start {unit} with port {port}. If it means another program, that one does not run.",
    look: "Look on which port `{service}` listens inside its container (not the one that `ports:` publishes), and write that one into the nginx configuration.",
    "look-on-machine": "Look on which port `{service}` listens (`sudo ss -ltnp`), and write that one into the nginx configuration.",
    ahead: "nginx sends requests to `{host}:{port}`, but {server} in `{service}` is started to listen on port {open}. Once `{service}` runs, nginx is refused there all the same.",
    nobody: "nothing listens in `{service}` on any port, so with another port in nginx it would be the same"
  },
  doc: {
    title: "nginx uses a port on which the backend does not listen",
    what: "The address in proxy_pass is right and the backend runs, but it listens on another port. The kernel refuses each connection and nginx answers 502.",
    confusedWith: {
      "published-port-used-inside-network": "there nginx uses the port that compose publishes on the host",
      "backend-bind-loopback": "there the port is right, but open to the container itself only"
    }
  },
  inspect(view) {
    return writtenHops(view).flatMap((hop) => {
      const { upstream, service, places } = hop;
      const { host, port: port2 } = upstream;
      if (containerPortBehind(view, service, port2) !== null) return [];
      const known2 = listening(view, service.subject);
      const exposed = known2 ? null : onlyExposed(view, service, port2);
      const ports = known2?.ports ?? exposed?.ports ?? [];
      if (ports.length === 0 || ports.includes(port2)) return [];
      const better = or(ports);
      const params = { host, port: port2, service: service.subject, open: better };
      return {
        severity: known2 ? "error" : "warning",
        subject: service.subject,
        cites: [upstream.line, ...known2 ? [known2.cite] : [], service],
        places: withPlaces(places, known2?.place ?? exposed?.place),
        summary: known2 ? { text: "written", params: { ...params, server: known2.server } } : { text: "exposed", params },
        fix: {
          text: known2 ? "fix" : "unproven",
          params: { better, service: service.subject, port: port2 }
        },
        edits: known2 && ports.length === 1 ? rewrite(upstream.place, `${host}:${port2}`, `${host}:${better}`) : []
      };
    });
  },
  judge(view) {
    const told2 = refusedServices(view).flatMap((refusal) => {
      const { line, host, port: port2, service } = refusal;
      const other = refusal.isLoopback ? null : listeningElsewhere(view, service, port2);
      if (!other || answeredAgain(view, refusal) !== "never") return [];
      const { fact, port: better } = other;
      return {
        is: "cause",
        confidence: "likely",
        subject: service,
        effects: [{ effect: "refused", on: service }],
        cites: [line, fact],
        places: [],
        summary: { text: "summary", params: { host, port: port2, service, open: better } },
        fix: { text: "fix", params: { better, service, port: port2 } }
      };
    });
    if (told2.length > 0) return told2;
    const units = unitsElsewhere(view);
    if (units.length > 0) return units;
    const open = maybeRefused(view, "refused").map((answer) => ({
      ...answer,
      fix: { text: "look", params: { service: answer.subject } },
      command: `docker compose logs ${answer.subject}`
    }));
    if (open.length > 0) return open;
    return hopsOf(view).map((hop) => {
      const beside = listensBeside(view, hop);
      if (beside) return foundBeside(view, hop, beside);
      if (hop.service === null || isNobodyElse(view, hop)) return SILENT;
      if (!view.looked("listener", hop.service)) return SILENT;
      const { service, port: port2, host } = hop;
      const ports = portsOf(view, service);
      if (ports.all.length === 0) {
        return waitingFor(view, hop, service) ?? {
          is: "cleared",
          because: { text: "nobody", params: { service } }
        };
      }
      if (ports.all.some(({ body }) => body.port === port2)) {
        return { is: "cleared", because: { text: "listens", params: { service, port: port2 } } };
      }
      if (ports.containerPortBehind(port2) !== null) return SILENT;
      const [first, ...rest] = ports.open.length > 0 ? ports.open : ports.all;
      if (!first) return SILENT;
      const open2 = [...new Set([first, ...rest].map(({ body }) => body.port))];
      if (changedDefault(view, service, port2, open2)) return SILENT;
      const better = or(open2);
      return {
        is: "cause",
        confidence: "certain",
        subject: service,
        effects: [{ effect: "refused", on: service }],
        cites: [first, ...rest, hop.route, ...refusalsAt(view, hop).slice(-1)],
        summary: { text: "summary", params: { host, port: port2, service, open: better } },
        ...withRightPort(view, hop, service, open2),
        disposition: "safe"
      };
    });
  }
});
function waitingFor(view, hop, service) {
  const { host, port: port2 } = hop;
  const told2 = listening(view, service);
  const known2 = view.of("compose.service", service).flatMap(({ body }) => body.ports);
  const isPublished = known2.some((published) => published.host === port2);
  if (!told2 || told2.ports.includes(port2) || isPublished) return null;
  const open = or(told2.ports);
  return {
    is: "cause",
    confidence: "likely",
    subject: service,
    effects: [{ effect: "refused", on: service }],
    cites: [hop.route, told2.cite],
    summary: { text: "ahead", params: { host, port: port2, service, server: told2.server, open } },
    ...withRightPort(view, hop, service, told2.ports),
    disposition: "safe"
  };
}
function isNobodyElse({ plan }, { host }) {
  return isLoopback(host) && plan.target.kind !== "ssh";
}
function foundBeside(view, hop, { service, answers, isApart: isApart2, listeners: [first, ...rest] }) {
  if (!first) return SILENT;
  const { host, port: port2, route } = hop;
  const open = first.body.port;
  return {
    is: "cause",
    confidence: isApart2 ? "certain" : "likely",
    subject: service,
    effects: [{ effect: "refused", on: answers }],
    cites: [first, ...rest, route, ...refusalsAt(view, hop).slice(-1)],
    summary: { text: "summary", params: { host, port: port2, service, open } },
    ...withRightPort(view, hop, service, [open]),
    disposition: "safe"
  };
}
function unitsElsewhere(view) {
  return toldRefusals(view).flatMap((refusal) => {
    const { line, host, port: port2, service } = refusal;
    const command = unitElsewhere(view, refusal);
    if (!command) return [];
    const { unit, ports } = command.body;
    const lines = [passingLine(view, port2), command];
    const places = lines.flatMap((fact) => fact?.seen.place ?? []);
    return {
      is: "cause",
      confidence: "possible",
      subject: command.subject,
      effects: [{ effect: "refused", on: service }],
      cites: [line, command],
      places,
      summary: { text: "unit", params: { host, port: port2, unit, open: or(ports) } },
      fix: { text: "unit-fix", params: { port: port2, unit, open: or(ports) } },
      command: "sudo ss -ltnp"
    };
  });
}

// src/causes/proxy-config/x-accel-redirect-not-served.ts
var x_accel_redirect_not_served_default = defineCause({
  id: "x-accel-redirect-not-served",
  layer: "proxy-config",
  severity: "error",
  needs: ["http.exchange", "nginx.error"],
  wants: ["nginx.directive", "nginx.route"],
  text: {
    summary: "`{service}` answers {request} with `X-Accel-Redirect: {to}`, so that nginx sends that file itself. nginx looks for it at {file}, and there is none: visitors get {status}.",
    fix: "Give nginx a `location {folder}` with `internal;` and `alias FOLDER/;`, where FOLDER is where nginx has these files. In containers it needs the volume that `{service}` keeps them in.",
    "fix-folder": "`location {pattern}` takes it, so the file is missing there: let nginx have the folder that `{service}` keeps its files in (in containers by the same volume), at the path that the location names with `alias` or `root`."
  },
  doc: {
    title: "nginx does not find what X-Accel-Redirect names",
    what: "A backend may answer with the header X-Accel-Redirect and leave it to nginx to send the file. nginx takes the header's path for a request of its own: without a location for it, or without the file in nginx's own container, it answers 404, although the backend did its part.",
    confusedWith: {
      "location-not-matched-static-fallback": "there nginx never asked the backend"
    }
  },
  judge(view) {
    return proxiedWith(view, 403, 404).flatMap((exchange) => {
      const to = sentOnTo(view, exchange);
      const line = view.all("nginx.error").find((one) => one.body.code === "static-not-found" && isAbout(one, exchange));
      const file = line?.body.name ?? null;
      if (to === null || !line || !line.body.upstream || file === null) return [];
      const service = named2(exchange.body.backend ?? view.plan.backend?.service ?? UNNAMED_BACKEND);
      const proxy = view.plan.proxy?.service ?? line.subject;
      const location = locationOf(view, line.subject, to);
      const server = nginxRouteOf(view, exchange)?.body.server?.place ?? null;
      const request = `${exchange.body.method} ${withoutQuery(exchange.body.path)}`;
      const folder = to.slice(0, to.indexOf("/", 1) + 1) || "/";
      const pattern = location?.body.args.join(" ") ?? "";
      return {
        is: "cause",
        confidence: "certain",
        subject: proxy,
        effects: [{ effect: "wrong-route", on: proxy }],
        cites: [line, exchange],
        places: [location?.seen.place ?? server].filter((place) => place !== null),
        summary: {
          text: "summary",
          params: { service, request, to, file, status: statusOf(exchange) ?? 404 }
        },
        fix: location ? { text: "fix-folder", params: { pattern, service } } : { text: "fix", params: { folder, service } }
      };
    });
  }
});
function sentOnTo(view, { body }) {
  const twin = exchangesVia(view, "direct").find(({ body: { route } }) => route === body.route);
  const outcome = twin?.body.outcome;
  const to = outcome?.is === "answered" ? outcome.headers["x-accel-redirect"] : void 0;
  return to?.startsWith("/") ? withoutQuery(to) : null;
}
function locationOf(view, proxy, path) {
  return view.of("nginx.directive", proxy).filter(({ body: { name, args } }) => {
    const prefix = args.at(-1) ?? "";
    return name === "location" && prefix.length > 1 && path.startsWith(prefix);
  }).sort((a, b) => (b.body.args.at(-1)?.length ?? 0) - (a.body.args.at(-1)?.length ?? 0))[0];
}

// src/causes/resources/backend-503-shedding.ts
var backend_503_shedding_default = defineCause({
  id: "backend-503-shedding",
  layer: "resources",
  severity: "error",
  needs: [["app.log", "http.exchange"]],
  wants: ["app.log", "http.exchange", "nginx.error", "compose.service", "dockerfile.instruction"],
  text: {
    shed: "`{service}` answers 503 by itself, because it has as many connections as it may ({server}).",
    refuses: "`{service}` itself answers {request} with 503{hint}, without nginx as well: it is told to refuse, or has no room. nginx only passes that on.",
    more: "Give `{service}` more room (a higher --limit-concurrency, more workers) or fewer requests at once.",
    off: "Look in `{service}` for what answers 503: a maintenance switch that was left on, a limit on requests at once, a check of something that it waits for."
  },
  doc: {
    title: "The backend sheds load, or is switched to maintenance",
    what: "The application or its server answers 503 on purpose: too many connections at once, a maintenance mode, a circuit breaker. The same answer comes without nginx.",
    confusedWith: {
      "unhandled-exception-500": "there an exception stands in the log",
      "no-live-upstreams": "there nginx has no peer left and answers 502"
    }
  },
  judge(view) {
    const [shed] = view.all("app.log").filter(({ body }) => body.code === "shedding");
    const [proxied] = proxiedWith(view, 503);
    const direct = exchangesVia(view, "direct").find(
      (one) => statusOf(one) === 503 && one.body.route === proxied?.body.route
    );
    const service = shed?.subject ?? direct?.body.backend ?? null;
    if (service === null || !shed && (!direct || !isOwnWill(view, direct))) return SILENT;
    if (shed && !proxied && view.looked("http.exchange")) return SILENT;
    const [first, ...rest] = [shed, direct, proxied].flatMap((fact) => fact ?? []);
    if (!first) return SILENT;
    const hint = direct && headerOf(direct, "retry-after") ? phrase("and-retry-after") : "";
    const request = direct ? `${direct.body.method} ${direct.body.path}` : "requests";
    return {
      is: "cause",
      confidence: shed && proxied ? "certain" : "likely",
      subject: service,
      effects: [{ effect: "server-error", on: service }],
      cites: [first, ...rest],
      places: shed ? startCommandPlaces(view, service) : [...switches(view, service), ...startCommandPlaces(view, service)],
      summary: shed?.body.code === "shedding" ? { text: "shed", params: { service, server: shed.body.server } } : { text: "refuses", params: { service, request, hint } },
      fix: shed ? { text: "more", params: { service } } : { text: "off", params: { service } }
    };
  }
});
function isOwnWill(view, direct) {
  if (direct.body.route === "health" || /nginx/i.test(headerOf(direct, "server"))) return false;
  return !view.all("app.log").some(({ body, seen }) => body.code === "exception" && duringExchange(direct, seen.at));
}
function headerOf({ body: { outcome } }, name) {
  return outcome.is === "answered" ? outcome.headers[name] ?? "" : "";
}
function switches(view, service) {
  const places = composed(view, service)?.body.places ?? {};
  return Object.entries(places).flatMap(
    ([key, place]) => /^environment\.\w*(?:MAINTENANCE|DISABLED|READ_?ONLY|OFFLINE|CONCURRENCY)/.test(key) ? [place] : []
  );
}

// src/causes/resources/backend-accept-queue-full.ts
var EAGAIN = 11;
var backend_accept_queue_full_default = defineCause({
  id: "backend-accept-queue-full",
  layer: "resources",
  severity: "error",
  needs: ["nginx.error"],
  wants: ["listener", "container.network", "compose.service", "dockerfile.instruction"],
  text: {
    summary: "`{service}` listens on port {port}, but does not come round to accepting: {waiting} connections wait in its queue, which is full, so the kernel lets new ones from nginx run into a timeout.",
    unix: "The queue of connections at the socket {socket} is full (errno 11): the program behind it accepts more slowly than requests come in.",
    fix: "Give `{service}` more workers or threads, so that one slow client does not hold up all others. A longer queue (backlog) only delays the same end.",
    workers: "Give the program behind the socket more workers (gunicorn `--workers`, php-fpm `pm.max_children`), and a longer queue (`backlog`, net.core.somaxconn) for short bursts.",
    free: "no connection waits in the queue of `{service}`"
  },
  doc: {
    title: "The backend's queue of connections is full",
    what: "The kernel keeps connections in a queue until the program accepts them. When a program with one worker is busy for long, the queue fills up. New connections then get no answer: over TCP nginx waits for proxy_connect_timeout and answers 504; over a unix socket it is told at once (errno 11) and answers 502.",
    confusedWith: {
      "host-firewall-blocks": "there the queue is empty, because connections never arrive",
      "nginx-proxy-read-timeout": "there the connection is made, and the answer is late",
      "php-fpm-max-children": "there php-fpm itself says that all its children are busy"
    }
  },
  judge(view) {
    const overTcp = failedConnects(view, "connect-timed-out").map(({ line: line2, holder, port: port2 }) => {
      if (holder === null || !view.looked("listener", holder)) return SILENT;
      const there = view.of("listener", holder).filter(({ body }) => body.port === port2);
      const [full] = there.filter(({ body }) => (body.waiting ?? 0) > 0);
      if (there.length === 0) return SILENT;
      if (!full)
        return { is: "cleared", because: { text: "free", params: { service: holder } } };
      const waiting = full.body.waiting ?? 0;
      return {
        is: "cause",
        confidence: "certain",
        subject: holder,
        effects: backendEffects(view, holder, "unreachable", "timed-out", "refused"),
        cites: [line2, full],
        places: startCommandPlaces(view, holder),
        summary: { text: "summary", params: { service: holder, port: port2, waiting } },
        fix: { text: "fix", params: { service: holder } }
      };
    });
    const [line] = view.all("nginx.error").filter(({ body }) => body.errno === EAGAIN && body.upstream?.host.startsWith("unix:"));
    if (!line) return overTcp;
    const socket = (line.body.upstream?.host ?? "").replace(/^unix:/, "");
    return [
      ...overTcp,
      {
        is: "cause",
        confidence: "likely",
        subject: view.plan.backend?.service ?? "backend",
        effects: backendEffects(view, null, "refused", "unreachable"),
        cites: [line],
        places: [],
        summary: { text: "unix", params: { socket } },
        fix: { text: "workers", params: {} }
      }
    ];
  }
});

// src/causes/ask/ends/alive-when-lost.ts
var OWN_REASONS = /* @__PURE__ */ new Set([
  ...["exception", "worker-lost", "worker-timeout", "request-terminated", "reloading"],
  ...["worker-recycled", "child-ended", "died-of-signal"]
]);
function lostWithoutReason(view) {
  const service = view.plan.backend?.service;
  if (!service || exitInHandler(view) !== "stayed") return [];
  if (!view.looked("container.event", service) || !view.looked("app.log", service)) return [];
  const ended = view.of("container.event", service).some(({ body }) => body.action === "die");
  const said10 = view.of("app.log", service).filter(({ body }) => OWN_REASONS.has(body.code));
  return lostExchanges(view).filter(
    (fact) => !ended && !fact.body.logged && !said10.some(({ seen }) => duringExchange(fact, seen.at))
  );
}

// src/causes/ask/ends/container-kill.ts
function containerKill(view, state, lost) {
  const { subject, body } = state;
  const { oomKilled } = body;
  if (!view.looked("container.event", subject)) {
    const isOver = body.status !== "running" && body.exitCode === KILLED;
    return isOver && oomKilled ? { isSure: true, cites: [state] } : null;
  }
  const events = view.of("container.event", subject);
  const killed = events.find(({ body: body2 }) => body2.action === "die" && body2.exitCode === KILLED);
  if (!killed) return null;
  const during = lost && endDuring(view, subject, lost);
  const isTold = oomKilled || events.some(({ body: body2 }) => body2.action === "oom");
  const isSure = isTold && (!lost || during?.body.exitCode === KILLED);
  const isAsked2 = events.some(({ body: body2 }) => body2.action === "kill" || body2.action === "stop");
  const [config] = view.of("container.config", subject);
  const isLimited = typeof config?.body.memoryLimit === "number";
  if (!isSure && (!isLimited || isAsked2)) return null;
  const oom = events.find(({ body: body2 }) => body2.action === "oom");
  return { isSure, cites: [during ?? killed, ...oom ? [oom] : [], state] };
}

// src/causes/ask/ends/memory.ts
function limitOf2(view, service) {
  const configs = view.of("container.config", service);
  const memories = view.of("container.memory", service);
  const bytes = configs[0]?.body.memoryLimit ?? memories[0]?.body.limit ?? null;
  const isSeen = memories.length > 0 || configs.some(({ body }) => !body.limitUnseen);
  return bytes === null && !isSeen ? "unseen" : bytes;
}
function limitInWords(view, service) {
  const limit = limitOf2(view, service);
  if (limit === "unseen") return phrase("unknown");
  return limit === null ? phrase("none") : `${Math.round(limit / 2 ** 20)} MB`;
}
function memoryPlaces(view, service) {
  const keys = ["deploy.resources.limits.memory", "mem_limit", ""];
  return keys.flatMap((key) => placeOf(view, service, key));
}

// src/causes/resources/container-oom-killed.ts
var container_oom_killed_default = defineCause({
  id: "container-oom-killed",
  layer: "resources",
  severity: "error",
  needs: [["container.state", "kernel.kill"]],
  wants: [
    "container.event",
    "app.log",
    "http.exchange",
    "nginx.error",
    "container.config",
    "compose.service",
    "container.memory"
  ],
  text: {
    summary: "`{service}` needed more memory than its limit of {limit}, so the kernel killed the container's main process (exit code 137).",
    probably: "The main process of `{service}` was killed (exit code 137), and nobody asked Docker to: most likely it needed more memory than its limit of {limit}.",
    told: "The kernel killed `{program}` (process {pid}), because its container reached its memory limit; the machine itself had memory left. It fits `{service}`.",
    unseen: "The kernel killed the main process of `{service}` because memory ran out (exit code 137): that of its own limit, which was not seen, or that of the whole machine.",
    maybe: "`{service}` was killed (exit code 137 is SIGKILL) and runs again since, and nginx lost {request}: possibly memory ran out over it, unless somebody stopped or restarted `{service}` then.",
    "by-whom": "See who killed it: the kernel's log names what it ended for memory. If it names nothing, somebody stopped or restarted the container.",
    fix: "Give `{service}` more memory, or use less of it for one request: read and write the upload piece by piece, or start fewer workers.",
    alive: "the container of `{service}` never ended, so it was not killed for memory as a whole",
    other: "the container of `{service}` ended with exit code {code}, without the engine reporting that memory ran out"
  },
  doc: {
    title: "The container was killed for memory",
    what: "The processes of the container together passed its memory limit. The kernel killed the main process, the container ended with exit code 137 and OOMKilled, and the connection to nginx broke in the middle of the request.",
    confusedWith: {
      "worker-oom-killed": "there one worker is killed and the container stays up",
      "process-exit-in-handler": "there the exit code is the program's own, and no memory event is reported"
    }
  },
  judge(view) {
    const told2 = toldKill(view);
    if (told2)
      return told2.of === "container" && told2.wasWorker !== true ? toldIn3(view, told2) : SILENT;
    const end = toldEnd(view);
    if (end?.code === KILLED && !saysWhy(view, end.service)) return maybeKilled(view, end);
    const lost = lostExchanges(view)[0];
    const containers = view.all("container.state").filter(({ body }) => !body.runtime);
    return containers.map((state) => {
      const service = state.subject;
      const events = view.of("container.event", service);
      const kill = containerKill(view, state, lost);
      if (!kill) {
        if (!lost || !view.looked("container.event", service)) return SILENT;
        if (service !== view.plan.backend?.service) return SILENT;
        return notKilled(
          service,
          events.findLast(({ body }) => body.action === "die")
        );
      }
      if (limitOf2(view, service) === null) return SILENT;
      const { isSure, cites } = kill;
      const line = lost && closingLine(view, lost);
      return {
        is: "cause",
        ...said6(view, service, isSure),
        subject: service,
        effects: [
          { effect: "closed-early", on: service },
          { effect: "not-started", on: service }
        ],
        cites: [
          ...cites,
          ...view.of("container.memory", service).filter(({ body }) => body.oomKills),
          ...line ? [line] : []
        ],
        places: memoryPlaces(view, service),
        fix: { text: "fix", params: { service } }
      };
    });
  }
});
function toldIn3(view, { kill, service, confidence }) {
  const { program, pid } = kill.body;
  return {
    is: "cause",
    confidence,
    subject: service,
    effects: [
      { effect: "closed-early", on: service },
      { effect: "not-started", on: service }
    ],
    cites: [kill, ...view.of("container.state", service)],
    places: memoryPlaces(view, service),
    summary: { text: "told", params: { program, pid, service: named2(service) } },
    fix: { text: "fix", params: { service: named2(service) } },
    command: oomKilledOf(service)
  };
}
function saysWhy(view, service) {
  return view.of("app.log", service).some(({ body }) => OWN_REASONS.has(body.code));
}
function maybeKilled(view, { service, end, lost }) {
  const line = closingLine(view, lost);
  const request = `${lost.body.method} ${lost.body.path}`;
  return {
    is: "cause",
    confidence: "possible",
    subject: service,
    effects: [
      { effect: "closed-early", on: service },
      { effect: "not-started", on: service }
    ],
    cites: [end, ...view.of("container.state", service), ...line ? [line] : []],
    places: memoryPlaces(view, service),
    summary: { text: "maybe", params: { service, request } },
    fix: { text: "by-whom", params: {} },
    command: "sudo dmesg -T | grep -i 'killed process'"
  };
}
function said6(view, service, isSure) {
  if (limitOf2(view, service) === "unseen") {
    return { confidence: "likely", summary: { text: "unseen", params: { service } } };
  }
  const params = { service, limit: limitInWords(view, service) };
  return isSure ? { confidence: "certain", summary: { text: "summary", params } } : { confidence: "likely", summary: { text: "probably", params } };
}
function notKilled(service, died) {
  return died ? {
    is: "cleared",
    because: { text: "other", params: { service, code: died.body.exitCode ?? 0 } }
  } : { is: "cleared", because: { text: "alive", params: { service } } };
}

// src/causes/ask/storage/full-disks.ts
function fullDisks(view) {
  const atStart3 = endsBecause(view, "disk-full").map((ended) => {
    const { service, reason, words } = ended;
    const said10 = "code" in words.body && words.body.code === "disk-full" ? words.body.what : "";
    const error = reason.exception?.error;
    const path = (error?.is === "no-space" ? error.path : void 0) ?? said10;
    return {
      service,
      effect: { effect: "not-started", on: service },
      path: path === "" ? null : path,
      cites: endCites(ended),
      origin: reason.exception?.origin ?? null
    };
  });
  const inRequests2 = requestExceptions(view).flatMap((found) => {
    const { service, exception, log, exchange } = found;
    const { error } = exception;
    const told2 = view.all("app.log").find(
      ({ subject, body, seen }) => subject !== service && body.code === "disk-full" && duringExchange(exchange, seen.at)
    );
    if (error.is !== "no-space" && !told2) return [];
    return [
      {
        service: told2?.subject ?? service,
        effect: { effect: "server-error", on: service },
        path: pathIn(told2) ?? (error.is === "no-space" ? error.path ?? null : null),
        cites: [log, ...told2 ? [told2] : [], exchange],
        origin: told2 ? null : exception.origin
      }
    ];
  });
  return [...atStart3, ...inRequests2];
}
function pathIn(log) {
  return log?.body.code === "disk-full" && log.body.what !== "" ? log.body.what : null;
}

// src/causes/resources/disk-full-backend.ts
var SHARED = "/dev/shm";
var disk_full_backend_default = defineCause({
  id: "disk-full-backend",
  layer: "resources",
  severity: "error",
  needs: ["app.log"],
  wants: END_EVIDENCE,
  text: {
    summary: "`{service}` cannot write {what}: no space is left on the disk (errno 28).",
    shared: "`{service}` has no shared memory left (errno 28): /dev/shm of its container is full, which is no disk. Docker gives it 64 MB unless `shm_size` says otherwise.",
    "shared-on-machine": "`{service}` has no shared memory left (errno 28): /dev/shm is full, which is no disk.",
    "fix-shared": "Raise `shm_size` of `{service}` in compose (`shm_size: 256m`) and make the container anew, or let it need less: in PostgreSQL fewer parallel workers (`max_parallel_workers_per_gather`) or a smaller `work_mem`.",
    "fix-shared-on-machine": "See what fills /dev/shm (`df -h /dev/shm`, `ls -l /dev/shm`), make it larger (`mount -o remount,size=1G /dev/shm`), or let `{service}` need less: in PostgreSQL fewer parallel workers (`max_parallel_workers_per_gather`) or a smaller `work_mem`.",
    fix: "Make room, or give it more: `docker compose exec {service} df -h` shows which disk or volume is full, `docker system df` what Docker itself keeps. Clean up what the application leaves behind (temporary files, old uploads, logs).",
    "fix-on-machine": "Make room, or give it more: `df -h` shows which disk is full, `df -i` which has no inodes left, `du -xh --max-depth=2 /` what fills it. Clean up what the application leaves behind (temporary files, old uploads, logs)."
  },
  doc: {
    title: "The backend's disk is full",
    what: "The application, or its database, may write the file, but no space is left on the disk, volume or tmpfs (errno 28). It answers 500, or ends when it needs the space to start.",
    confusedWith: {
      "disk-full-nginx-temp": "there it is nginx that cannot write, in its own error log",
      "upload-dir-not-writable": "there the space is there, and the right to write is not (errno 13, 30)",
      "unhandled-exception-500": "there the exception has nothing to do with space"
    }
  },
  judge(view) {
    return fullDisks(view).map(({ service, effect, path, cites, origin }) => {
      const isShared = path === SHARED || path?.startsWith(`${SHARED}/`) === true;
      const keys = isShared ? [] : volumeKeys(view, service, path, origin !== null);
      return {
        is: "cause",
        confidence: isExcerpt(view) ? "likely" : "certain",
        subject: service,
        effects: [effect],
        cites,
        places: [
          ...isShared ? placeOf(view, service, "shm_size") : [],
          ...keys.flatMap((one) => placeOf(view, service, one)),
          ...origin ? [origin] : [],
          ...placeOf(view, service, "")
        ],
        summary: isShared ? { text: "shared", params: { service } } : { text: "summary", params: { service, what: path ?? phrase("a-file") } },
        fix: { text: isShared ? "fix-shared" : "fix", params: { service } }
      };
    });
  }
});
function volumeKeys(view, service, path, hasOrigin) {
  const key = path === null ? null : volumeKeyFor(view, service, path);
  if (key !== null) return [key];
  const mounts2 = composed(view, service)?.body.volumes ?? [];
  return hasOrigin ? [] : mounts2.map((_, index) => `volumes.${index}`);
}

// src/causes/ask/ends/failed-during.ts
function failedDuring(view, lines) {
  const failed = exchangesVia(view, "proxied").filter(
    (one) => one.body.outcome.is !== "answered" || (statusOf(one) ?? 0) >= 500
  );
  for (const line2 of lines) {
    const { at } = line2.seen;
    const exchange = failed.find((one) => at === null || duringExchange(one, at));
    if (exchange) return { line: line2, exchange, grounds: rejectedOver(line2, exchange) };
  }
  const [line] = lines;
  if (!line || view.looked("http.exchange")) return null;
  return { line, exchange: null, grounds: rejectedOver(line) };
}
function rejectedOver(line, ...exchange) {
  return {
    is: "cause",
    confidence: "certain",
    subject: line.subject,
    effects: [{ effect: "rejected", on: line.subject }],
    cites: [line, ...exchange]
  };
}

// src/causes/ask/storage/temporary-files.ts
function storedIn(view, line) {
  const answer = line.body.phase?.startsWith("reading upstream") ?? false;
  return {
    answer,
    service: view.plan.backend?.service ?? "backend",
    temp: answer ? upstreamDirective("temp_path", void 0, line) : "client_body_temp_path",
    most: upstreamDirective("max_temp_file_size", void 0, line)
  };
}

// src/causes/resources/disk-full-nginx-temp.ts
var NO_SPACE = 28;
var disk_full_nginx_temp_default = defineCause({
  id: "disk-full-nginx-temp",
  layer: "resources",
  severity: "error",
  needs: ["nginx.error"],
  wants: ["http.exchange", "nginx.directive", "compose.service"],
  text: {
    summary: "nginx cannot store {what}: {why} (errno 28). So it answers 500 itself to every body that is larger than its buffer in memory.",
    answer: "nginx cannot store the answer of `{service}` while the visitor takes it: {why} (errno 28). So it cuts every answer short that is larger than its buffers in memory.",
    fix: "Make room where nginx keeps its temporary files: a larger `size` for the tmpfs, a volume, or `client_body_temp_path` on a disk with space. With `proxy_request_buffering off;` nginx hands the upload on without storing it.",
    "fix-on-machine": "Make room where nginx keeps its temporary files (`df -h` shows which disk is full), or point `client_body_temp_path` to a disk with space. With `proxy_request_buffering off;` nginx hands the upload on without storing it.",
    "fix-answer": "Make room where nginx keeps its temporary files: a larger `size` for the tmpfs, a volume, or `{temp}` on a disk with space. With `{most} 0;` nginx stores no answers and waits for the visitor instead.",
    "fix-answer-on-machine": "Make room where nginx keeps its temporary files (`df -h` shows which disk is full), or point `{temp}` to a disk with space. With `{most} 0;` nginx stores no answers and waits for the visitor instead.",
    files: "Look at `docker compose exec {service} df -i` first: a file could not be made at all, so where `df` still shows space, it is the number of files (inodes) that is used up, and for a tmpfs `nr_inodes`, not `size`, has to grow. Otherwise make room, or point `{temp}` to a disk with space.",
    "files-on-machine": "Look at `df -i` first: a file could not be made at all, so where `df` still shows space, it is the number of files (inodes) that is used up: remove what lies there in great number. Otherwise make room, or point `{temp}` to a disk with space."
  },
  doc: {
    title: "There is no space for nginx's temporary files",
    what: "A body that does not fit client_body_buffer_size (8 or 16 KB) is written to a temporary file first, and a large answer as well. When the disk or tmpfs below is full, the upload fails with 500 though the backend has space.",
    confusedWith: {
      "client-body-temp-unwritable": "there nginx may not write at all (errno 13 or 30)",
      "disk-full-backend": "there the backend's own log has the errno 28"
    }
  },
  judge(view) {
    const lines = view.all("nginx.error").filter(({ body }) => body.code === "temp-file-failed" && body.errno === NO_SPACE);
    const seen = failedDuring(view, lines);
    if (!seen) return SILENT;
    const { line, exchange, grounds } = seen;
    const proxy = line.subject;
    const path = line.body.name ?? phrase("its-temporary-files");
    const stored = storedIn(view, line);
    const places = composed(view, proxy)?.body.places ?? {};
    const keys = Object.keys(places).filter((key) => key === "tmpfs" || key.startsWith("tmpfs."));
    const size = exchange?.body.sentBytes ?? 0;
    const isFile = line.body.isWriting !== true;
    const why = phrase(isFile ? "no-room-for-file" : "file-system-full", { path });
    return {
      ...grounds,
      places: [
        ...keys.toReversed().flatMap((key) => placeOf(view, proxy, key)),
        ...placesOfLines(directivesFor(view, proxy, void 0, stored.temp)),
        ...placeOf(view, proxy, "")
      ],
      effects: stored.answer ? [{ effect: "closed-early", on: proxy }] : [{ effect: "rejected", on: proxy }],
      summary: stored.answer ? { text: "answer", params: { service: stored.service, why } } : {
        text: "summary",
        params: {
          what: size > 0 ? phrase("an-upload-of", { size: sizeInWords(size) }) : phrase("the-body"),
          why
        }
      },
      fix: isFile ? { text: "files", params: { service: proxy, temp: stored.temp } } : stored.answer ? { text: "fix-answer", params: { temp: stored.temp, most: stored.most } } : { text: "fix", params: {} }
    };
  }
});

// src/causes/resources/ephemeral-port-exhaustion.ts
var NO_ADDRESS2 = 99;
var ephemeral_port_exhaustion_default = defineCause({
  id: "ephemeral-port-exhaustion",
  layer: "resources",
  severity: "error",
  needs: ["nginx.error"],
  wants: ["http.exchange", "nginx.directive", "compose.service"],
  text: {
    summary: "nginx cannot open a connection to {upstream}: no local port is left for it (errno 99). Each connection to the same address needs a port of its own, also for a minute after it was closed.",
    fix: "Let nginx keep its connections to the backend instead of making a new one for each request: `keepalive 32;` in the upstream block, with `proxy_http_version 1.1;` and an empty `Connection` header. A second address of the backend, or a wider net.ipv4.ip_local_port_range, helps as well."
  },
  doc: {
    title: "nginx has no local ports left",
    what: "A connection is known by both addresses and both ports. To one backend nginx can have as many as there are local ports, about 28 000; closed ones stay in TIME_WAIT for a minute. Under load without keepalive they run out, and nginx answers 500 or 502.",
    confusedWith: {
      "backend-not-running": "there the connection is refused (errno 111)",
      "nginx-worker-connections": "there nginx's own limit is reached, and its log says so"
    }
  },
  judge(view) {
    const lines = view.all("nginx.error").filter(
      ({ body }) => body.code === "connect-failed" && body.errno === NO_ADDRESS2 && body.upstream !== null
    );
    const seen = failedDuring(view, lines);
    if (!seen) return SILENT;
    const { line, grounds } = seen;
    const proxy = line.subject;
    const { host = null, port: port2 = null } = line.body.upstream ?? {};
    const backend = view.plan.backend?.service ?? proxy;
    return {
      ...grounds,
      effects: [
        ...grounds.effects,
        { effect: "refused", on: backend },
        { effect: "unreachable", on: backend }
      ],
      places: [
        ...placeOf(view, proxy, "sysctls"),
        ...placesOfLines(directivesFor(view, proxy, void 0, "upstream", "proxy_pass"))
      ],
      summary: {
        text: "summary",
        params: {
          upstream: host === null ? phrase("the-backend") : port2 === null ? host : `${host}:${port2}`
        }
      },
      fix: { text: "fix", params: {} }
    };
  }
});

// src/causes/resources/fd-exhaustion.ts
var TOO_MANY = /* @__PURE__ */ new Set([24, 23]);
var fd_exhaustion_default = defineCause({
  id: "fd-exhaustion",
  layer: "resources",
  severity: "error",
  needs: ["nginx.error"],
  wants: ["http.exchange", "nginx.directive", "compose.service"],
  text: {
    summary: "nginx has reached its limit of open files (errno 24), and connections are files: `{message}`. So it answers 500 itself, or does not take the visitor's connection at all.",
    capped: "nginx has reached its limit of open files (errno 24), and connections are files: `{message}`. So it answers 500 itself, or does not take the visitor's connection at all. `worker_rlimit_nofile {wanted}` was refused when it started: the system allows `{service}` less.",
    "fix-capped": "Raise the limit of the container: `ulimits: nofile: {wanted}` for `{service}` in compose. `worker_rlimit_nofile` cannot go above it.",
    "fix-capped-on-machine": "Raise the limit of the unit: `LimitNOFILE={wanted}` (`systemctl edit` for the unit of `{service}`), then start it again. `worker_rlimit_nofile` cannot go above it.",
    fix: "Raise the limit: `ulimits: nofile: 65536` for `{service}` in compose, or `worker_rlimit_nofile` in nginx.conf; two for each connection of `worker_connections` are enough.",
    "fix-on-machine": "Raise the limit: `worker_rlimit_nofile 65536;` in nginx.conf, or `LimitNOFILE=65536` in the unit of `{service}`; two for each connection of `worker_connections` are enough."
  },
  doc: {
    title: "nginx has too many open files",
    what: "Every connection, temporary file and log is an open file, and the system limits how many a process may have. A proxied request takes two or three. At the limit nginx can neither accept visitors nor connect to the backend.",
    confusedWith: {
      "nginx-worker-connections": "there nginx's own limit is lower than the system's",
      "backend-not-running": "there connections are refused (errno 111)"
    }
  },
  judge(view) {
    const lines = view.all("nginx.error").filter(({ body }) => TOO_MANY.has(body.errno ?? 0));
    const seen = failedDuring(view, lines);
    if (!seen) return SILENT;
    const { line, grounds } = seen;
    const service = line.subject;
    const [refused] = view.of("nginx.error", service).filter(({ body }) => body.code === "file-limit-refused");
    const [limit] = directivesFor(view, service, void 0, "worker_rlimit_nofile");
    const own = placesOfLines(limit ? [limit] : []);
    const keys = ["ulimits.nofile", "ulimits", ""];
    const ulimits = keys.flatMap((key) => placeOf(view, service, key));
    return {
      ...grounds,
      effects: [
        ...grounds.effects,
        { effect: "closed-early", on: service },
        { effect: "timed-out", on: service }
      ],
      cites: [...grounds.cites, ...refused ? [refused] : [], ...limit ? [limit] : []],
      places: refused ? [...ulimits, ...own] : [...own, ...ulimits],
      ...said7(service, line.body.message, refused?.body.name ?? null)
    };
  }
});
function said7(service, message, wanted) {
  if (wanted === null) {
    const fix2 = { text: "fix", params: { service } };
    return { summary: { text: "summary", params: { message } }, fix: fix2 };
  }
  const fix = { text: "fix-capped", params: { service, wanted } };
  return { summary: { text: "capped", params: { service, message, wanted } }, fix };
}

// src/causes/ask/ends/worker-kill.ts
function workerKill(view, service, lost) {
  if (endDuring(view, service, lost)) return "ended";
  const oom = view.of("container.event", service).filter(({ body }) => body.action === "oom");
  const [memory] = view.of("container.memory", service);
  if (oom.length === 0 && !memory?.body.oomKills) {
    return view.looked("container.memory", service) ? "none" : null;
  }
  const said10 = view.of("app.log", service).filter(({ body }) => body.code === "worker-lost" || body.code === "worker-timeout");
  if (said10.some(({ body }) => body.code === "worker-timeout")) return null;
  const [first] = [...oom, ...memory ? [memory] : []];
  if (!first) return null;
  const line = closingLine(view, lost);
  return [
    first,
    ...line ? [line] : [],
    ...memory && memory !== first ? [memory] : [],
    ...said10.slice(-1),
    ...view.of("container.state", service),
    lost
  ];
}

// src/causes/ask/ends/unlimited-kills.ts
function unlimitedKills(view) {
  const [lost] = lostExchanges(view);
  const containers = view.all("container.state").filter(({ body }) => !body.runtime);
  return containers.flatMap((state) => {
    const service = state.subject;
    if (limitOf2(view, service) !== null) return [];
    const whole = containerKill(view, state, lost);
    if (whole) return whole.isSure ? [{ service, hasEnded: true, cites: whole.cites }] : [];
    const isBackend = service === view.plan.backend?.service;
    const cites = isBackend && lost ? workerKill(view, service, lost) : null;
    if (cites === null || cites === "none" || cites === "ended") return [];
    return [{ service, hasEnded: false, cites }];
  });
}

// src/causes/resources/host-oom-killed.ts
var host_oom_killed_default = defineCause({
  id: "host-oom-killed",
  layer: "resources",
  severity: "error",
  needs: [
    ["kernel.kill", "unit.state", "container.event", "container.memory"],
    ["container.state", "kernel.kill"]
  ],
  wants: [
    ...["app.log", "http.exchange", "nginx.error", "container.event", "listener"],
    ...["host.memory", "container.config", "container.memory", "compose.service"]
  ],
  text: {
    machine: "The kernel killed `{program}` of `{service}` (process {pid}), because the machine had no memory left ({total} in all, {swap} of swap).",
    unit: "The kernel killed `{program}` of `{service}` (process {pid}), because it reached the memory limit of its unit ({limit}).",
    told: "systemd says that the kernel's OOM killer ended a process of `{service}` (Result=oom-kill); its limit is {limit}.",
    whole: "The kernel killed `{program}` (process {pid}), because the memory of the machine itself ran out, not that of a container: it fits `{service}`.",
    "whole-on-machine": "The kernel killed `{program}` (process {pid}), because the memory of the machine itself ran out: it fits `{service}`.",
    within: "The kernel killed `{program}` (process {pid}), because it reached the memory limit of its unit: it fits `{service}`.",
    container: "The kernel killed a process of `{service}` for memory, and its container has no memory limit: what ran out is the memory of the whole machine, or of a group that the container is in.",
    share: "Use less memory for one request (read and write piece by piece), start fewer workers, or give the machine more memory or swap. With a memory limit for each service, the kernel ends the one that takes too much, and no other.",
    fix: "Use less memory for one request (read and write piece by piece), start fewer workers, or give the machine more memory or swap. What needs much of it for a while, such as a build, does not belong on the machine that serves. Give the unit `Restart=always`, so that it comes back.",
    raise: "Raise `MemoryMax` of the unit, use less memory for one request, or start fewer workers.",
    alive: "the kernel ended no process of `{service}` for memory"
  },
  doc: {
    title: "The kernel killed the program for memory",
    what: "The machine, or what the unit may use, ran out of memory, and the kernel ended the program with SIGKILL in the middle of its work. The program itself says nothing; the kernel's log and systemd do.",
    confusedWith: {
      "container-oom-killed": "there a container reached the limit that Docker gave it",
      "worker-oom-killed": "there it was the limit of the container that the worker is in",
      "unit-not-running": "there nobody killed it"
    }
  },
  judge(view) {
    const told2 = toldKill(view);
    if (told2) return told2.of === "container" ? SILENT : toldIn4(told2);
    const [lost] = lostExchanges(view);
    const down = idleServices(view);
    const ofMachine = backendsOf(view).map((service) => {
      const [state] = view.of("container.state", service);
      if (!state?.body.runtime) return SILENT;
      const idle = down.find((one) => one.service === service);
      const kill = killOf(view, service, idle, lost);
      const isTold = state.body.oomKilled && idle !== void 0 && hasEndedOfMemory(idle);
      const grounds = kill ?? (isTold ? view.of("unit.state", service)[0] : void 0);
      if (!grounds) {
        const isHit = idle ?? (lost && endDuring(view, service, lost));
        if (!isHit || !view.looked("kernel.kill")) return SILENT;
        return { is: "cleared", because: { text: "alive", params: { service } } };
      }
      const memory = view.all("host.memory")[0];
      return {
        is: "cause",
        // The kernel knows a program without a unit by its name only, and others may have that too.
        confidence: state.body.runtime === "process" ? "possible" : "certain",
        subject: service,
        effects: [
          { effect: "closed-early", on: service },
          { effect: "not-started", on: service }
        ],
        cites: [grounds, state, ...memory ? [memory] : []],
        places: [
          ...placeOf(view, service, "deploy.resources.limits.memory"),
          ...placeOf(view, service, "")
        ],
        ...said8(view, service, kill)
      };
    });
    return [...ofMachine, ...ofContainers(view)];
  }
});
function ofContainers(view) {
  return unlimitedKills(view).map(
    ({ service, hasEnded, cites }) => ({
      is: "cause",
      confidence: "certain",
      subject: service,
      effects: [
        { effect: "closed-early", on: service },
        ...hasEnded ? [{ effect: "not-started", on: service }] : []
      ],
      cites,
      places: memoryPlaces(view, service),
      summary: { text: "container", params: { service } },
      fix: { text: "share", params: {} }
    })
  );
}
function toldIn4({ kill, service, of, confidence }) {
  const { program, pid } = kill.body;
  return {
    is: "cause",
    confidence,
    subject: service,
    effects: [
      { effect: "closed-early", on: service },
      { effect: "not-started", on: service }
    ],
    cites: [kill],
    places: [],
    summary: {
      text: of === "unit" ? "within" : "whole",
      params: { program, pid, service: named2(service) }
    },
    fix: { text: of === "unit" ? "raise" : "fix", params: {} },
    command: "free -m; sudo dmesg -T | grep -i 'killed process'"
  };
}
function said8(view, service, kill) {
  const isLimited = typeof limitOf2(view, service) === "number";
  const words = limitInWords(view, service);
  if (!kill) {
    const fix = { text: isLimited ? "raise" : "fix", params: {} };
    return { summary: { text: "told", params: { service, limit: words } }, fix };
  }
  const { program, pid, of } = kill.body;
  if (of === "unit") {
    const limit = isLimited ? words : phrase("unknown");
    const summary = { text: "unit", params: { service, limit, program, pid } };
    return { summary, fix: { text: "raise", params: {} } };
  }
  const memory = view.all("host.memory")[0]?.body;
  const params = {
    service,
    program,
    pid,
    total: megabytes(memory?.total),
    swap: megabytes(memory?.swap)
  };
  return { summary: { text: "machine", params }, fix: { text: "fix", params: {} } };
}
function megabytes(bytes) {
  return bytes === void 0 ? phrase("unknown") : `${Math.round(bytes / 2 ** 20)} MB`;
}

// src/causes/ask/ends/heap.ts
var OPTIONS2 = ["JAVA_OPTS", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "CATALINA_OPTS"];
function heapPlaces(view, service) {
  const variables = OPTIONS2.flatMap((name) => placeOf(view, service, `environment.${name}`));
  return [...variables, ...startCommandPlaces(view, service)];
}

// src/causes/resources/jvm-oom.ts
var jvm_oom_default = defineCause({
  id: "jvm-oom",
  layer: "resources",
  severity: "error",
  needs: ["app.log"],
  wants: ["http.exchange", "container.event", "compose.service", "dockerfile.instruction"],
  text: {
    summary: "The Java heap of `{service}` was full in the middle of a request (`OutOfMemoryError`){end}.",
    fix: "Raise the heap (`-Xmx`, or `-XX:MaxRAMPercentage=75` for a share of the container's memory), or let the request use less: stream the upload instead of holding it in memory.",
    "fix-on-machine": "Raise the heap (`-Xmx`), or let the request use less: stream the upload instead of holding it in memory."
  },
  doc: {
    title: "The Java heap is full",
    what: "The JVM gives its heap a limit of its own, far below the memory of the container unless told otherwise (a quarter of it). A request that needs more gets an OutOfMemoryError: the answer is lost or a 500, and with ExitOnOutOfMemoryError the process ends with exit code 3.",
    confusedWith: {
      "container-oom-killed": "there the kernel kills the container at its memory limit, exit code 137",
      "process-exit-in-handler": "there the code itself ends the process"
    }
  },
  judge(view) {
    return failuresWithLog(view, isHeap).map(({ service, line, exchange }) => {
      const end = view.of("container.event", service).find(({ body }) => body.action === "die" && body.exitCode === 3);
      return {
        is: "cause",
        confidence: exchange ? "certain" : "likely",
        subject: service,
        effects: [
          { effect: "closed-early", on: service },
          { effect: "server-error", on: service },
          { effect: "timed-out", on: service },
          ...end ? [{ effect: "not-started", on: service }] : []
        ],
        cites: [line, ...end ? [end] : [], ...exchange ? [exchange] : []],
        places: heapPlaces(view, service),
        summary: {
          text: "summary",
          params: { service, end: end ? phrase("jvm-ended", { code: 3 }) : "" }
        },
        fix: { text: "fix", params: {} }
      };
    });
  }
});
function isHeap(log) {
  if (log.code === "heap-exhausted") return true;
  return log.code === "exception" && log.language === "java" && log.error.is === "out-of-memory";
}

// src/causes/resources/keepalive-close-wait-leak.ts
var LEAKED = 8;
var keepalive_close_wait_leak_default = defineCause({
  id: "keepalive-close-wait-leak",
  layer: "resources",
  severity: "error",
  needs: ["http.exchange", "tcp.sockets"],
  wants: [
    "nginx.access",
    "nginx.error",
    "nginx.route",
    "compose.service",
    "dockerfile.instruction"
  ],
  text: {
    summary: "`{service}` keeps {count} connections to its port {port} that nginx has closed long ago (CLOSE_WAIT), and serves no new ones: {request} was waited for in vain.",
    fix: "Let `{service}` close a connection when the other side has closed it: close it in a `finally` or `with`, also after errors, or update the HTTP library that does not. A restart helps until as many have gathered again."
  },
  doc: {
    title: "The backend does not close its connections",
    what: "When nginx closes a connection, the backend has to close its end too. One that forgets collects connections in CLOSE_WAIT, until its pool or its file descriptors are used up: then it accepts nothing more, and nginx answers 504. After a restart all is well for some hours.",
    confusedWith: {
      "nginx-proxy-read-timeout": "there the backend works on the request, and answers in the end",
      "backend-hung-or-paused": "there the connections wait unaccepted; few were ever served",
      "fd-exhaustion": "there the log says too many open files (EMFILE, 24)"
    }
  },
  judge(view) {
    return proxiedRequests(view).filter(({ exchange }) => statusOf(exchange) === 504 || isLate(exchange)).slice(0, 1).flatMap(({ exchange, service, request }) => {
      const left = givenUp(view, service);
      const sockets = view.of("tcp.sockets", service).find(({ body }) => body.closeWait >= left + LEAKED);
      if (!sockets) return [];
      const direct = exchangesVia(view, "direct").find(
        (one) => one.body.backend === service && isLate(one)
      );
      const { closeWait: count, port: port2 } = sockets.body;
      return {
        is: "cause",
        confidence: direct ? "certain" : "likely",
        subject: service,
        effects: [
          { effect: "timed-out", on: service },
          { effect: "timed-out", on: view.plan.proxy?.service ?? "proxy" },
          { effect: "unreachable", on: service }
        ],
        cites: [sockets, exchange, ...direct ? [direct] : []],
        places: startCommandPlaces(view, service),
        summary: { text: "summary", params: { service, count, port: port2, request } },
        fix: { text: "fix", params: { service } }
      };
    });
  }
});
function isLate({ body }) {
  return body.outcome.is === "timed-out";
}
function givenUp(view, service) {
  const direct = exchangesVia(view, "direct").filter(
    (one) => one.body.backend === service && isLate(one)
  );
  const logged2 = view.all("nginx.access").filter(({ body }) => body.status === 504 || body.status === 499);
  return direct.length + logged2.length;
}

// src/causes/resources/nginx-worker-connections.ts
var USUAL3 = 1024;
var nginx_worker_connections_default = defineCause({
  id: "nginx-worker-connections",
  layer: "resources",
  severity: "error",
  needs: ["nginx.error"],
  wants: ["http.exchange", "nginx.directive", "nginx.access", "container.network"],
  text: {
    summary: "nginx has no connection left: a worker may hold {most}, and one proxied request takes two. So it answers 500 itself or drops the visitor.",
    fix: "Raise `worker_connections` in the `events` block ({enough} or more), together with the limit of open files where that is lower. Look first whether many connections hang, and at what.",
    loop: "the connections are nginx's own: it proxies to its own address"
  },
  doc: {
    title: "nginx runs out of connections",
    what: "worker_connections limits all connections of one worker: visitors, upstreams and the sockets it listens on. When all are taken, nginx answers 500 to requests that it would proxy, and drops new visitors.",
    confusedWith: {
      "proxy-loop-to-self": "there nginx fills the connections itself: the upstream is its own address",
      "fd-exhaustion": "there the system's limit of open files is reached first (errno 24)"
    }
  },
  judge(view) {
    const lines = view.all("nginx.error").filter(({ body }) => body.code === "worker-connections");
    const seen = failedDuring(view, lines);
    if (!seen) return SILENT;
    const { line, grounds } = seen;
    const proxy = line.subject;
    const own = view.of("container.network", proxy).map(({ body }) => body.address);
    if (goesRound(view, proxy) || own.includes(line.body.upstream?.host ?? "")) {
      return { is: "cleared", because: { text: "loop", params: {} } };
    }
    const [limit] = directivesFor(view, proxy, void 0, "worker_connections");
    const most = line.body.name ?? limit?.body.args[0] ?? null;
    const enough = Math.max(USUAL3, 2 * (Number(most) || 0));
    return {
      ...grounds,
      effects: [...grounds.effects, { effect: "closed-early", on: proxy }],
      cites: [...grounds.cites, ...limit ? [limit] : []],
      places: placesOfLines(limit ? [limit] : []),
      summary: {
        text: "summary",
        params: { most: most ?? phrase("no-more") }
      },
      fix: { text: "fix", params: { enough } },
      edits: rewrite(limit?.seen.place, limit?.seen.quote ?? "", `worker_connections ${enough};`)
    };
  }
});

// src/causes/resources/nginx-worker-killed.ts
var SIGKILL2 = "9";
var text13 = {
  killed: "A worker of nginx was killed (signal {signal}) over a request, so the visitor's connection broke off. Memory limit of `{service}`: {limit}; the engine counts {kills} kills for lack of memory.",
  group: "A worker of nginx was killed (signal {signal}) over a request, so the visitor's connection broke off. The engine counts {kills} kills for lack of memory, and `{service}` has no memory limit: what ran out is the memory of the whole machine, or of a group that the container is in.",
  limited: "A worker of nginx was killed (signal {signal}), so the requests that it had broke off. Memory limit of `{service}`: {limit}.",
  unlimited: "A worker of nginx was killed (signal {signal}), so the requests that it had broke off. `{service}` has no memory limit, so that is mostly the memory of the whole machine.",
  lost: "A worker of nginx was killed (signal {signal}), so the requests that it had broke off. That is mostly the memory limit of its container, or of the machine.",
  "lost-on-machine": "A worker of nginx was killed (signal {signal}), so the requests that it had broke off. That is mostly the memory of the machine, or the limit of its unit.",
  ended: "A worker of nginx ended by itself (signal {signal}), so the visitor's connection broke off.",
  memory: "nginx got no memory for a request ({message}) and answered 500 itself.",
  fix: "Raise the memory limit of `{service}`, or let nginx need less: `client_body_buffer_size` and `proxy_buffers` count for every request at once, and larger bodies belong in its temporary files.",
  "fix-group": "Let nginx need less: `client_body_buffer_size` and `proxy_buffers` count for every request at once, and larger bodies belong in its temporary files. Look also at what else needs the memory: with a limit for each service, the kernel ends the one that takes too much.",
  "fix-ended": "Take away the modules that nginx does not bring itself, or bring nginx and modules to versions made for each other."
};
var nginx_worker_killed_default = defineCause({
  id: "nginx-worker-killed",
  layer: "resources",
  severity: "error",
  needs: ["nginx.error"],
  wants: [
    ...["http.exchange", "container.memory", "container.config"],
    ...["compose.service", "nginx.directive"]
  ],
  text: text13,
  doc: {
    title: "A worker of nginx was killed",
    what: "nginx's master starts another worker at once, but all requests of the dead one break off: reset, or empty replies. Signal 9 mostly means that the container's memory limit was reached, signal 11 that a module crashed.",
    confusedWith: {
      "container-oom-killed": "there the backend's container ends",
      "worker-oom-killed": "there a worker of the backend is killed, and nginx reports 502"
    }
  },
  judge(view) {
    const line = view.all("nginx.error").find(isLoss);
    if (!line) return SILENT;
    const service = line.subject;
    const lost = exchangesVia(view, "proxied").find(
      (one) => one.body.outcome.is === "reset" || (statusOf(one) ?? 0) >= 500
    );
    if (!lost && view.looked("http.exchange")) return SILENT;
    const [memory] = view.of("container.memory", service);
    const kills = memory?.body.oomKills ?? 0;
    const signal = line.body.name ?? "";
    const isKill = signal === SIGKILL2;
    const died = isKill ? killedAs(view, service) : "ended";
    const kind = line.body.code === "out-of-memory" ? "memory" : died;
    const buffers = directivesFor(view, service, void 0, "client_body_buffer_size");
    const limit = limitInWords(view, service);
    const params = { service, signal, kills, limit, message: line.body.message };
    const summary = { text: kind, params };
    return {
      is: "cause",
      confidence: !isKill || kills > 0 ? "certain" : "likely",
      subject: service,
      effects: [
        { effect: "closed-early", on: service },
        { effect: "rejected", on: service }
      ],
      cites: [line, ...lost ? [lost] : [], ...kills > 0 && memory ? [memory] : []],
      places: kind === "ended" ? [] : [...memoryPlaces(view, service), ...placesOfLines(buffers)],
      summary,
      fix: helping2(kind, service)
    };
  }
});
function isLoss({ body }) {
  return body.code === "out-of-memory" || body.code === "worker-died" && body.level === "alert";
}
function killedAs(view, service) {
  const limit = limitOf2(view, service);
  const counted = view.of("container.memory", service)[0]?.body.oomKills ?? null;
  if (limit === "unseen") return "lost";
  if (limit === null) return counted === null ? "unlimited" : counted > 0 ? "group" : "killed";
  return counted === null ? "limited" : "killed";
}
function helping2(kind, service) {
  if (kind === "ended") return { text: "fix-ended", params: {} };
  if (kind === "group" || kind === "unlimited") return { text: "fix-group", params: {} };
  return { text: "fix", params: { service } };
}

// src/causes/resources/node-heap-oom.ts
var node_heap_oom_default = defineCause({
  id: "node-heap-oom",
  layer: "resources",
  severity: "error",
  needs: ["app.log"],
  wants: [.../* @__PURE__ */ new Set([...CRASH_EVIDENCE, ...END_EVIDENCE])],
  text: {
    summary: "V8 ended the process of `{service}` over {request}: its JavaScript heap was full. The container's memory has nothing to do with it.",
    "summary-on-machine": "V8 ended the process of `{service}` over {request}: its JavaScript heap was full. The memory of the machine has nothing to do with it.",
    starting: "`{service}` cannot start: V8 ends its process while the code is loaded, because its JavaScript heap is full. The container's memory has nothing to do with it.",
    "starting-on-machine": "`{service}` cannot start: V8 ends its process while the code is loaded, because its JavaScript heap is full. The memory of the machine has nothing to do with it.",
    load: "Keep less in memory at the start, or raise V8's own limit: `NODE_OPTIONS=--max-old-space-size=1024` (in MB, and below the container's limit).",
    "load-on-machine": "Keep less in memory at the start, or raise V8's own limit: `NODE_OPTIONS=--max-old-space-size=1024` (in MB, and below what the machine has).",
    fix: "Keep less in memory for {request}: read the upload piece by piece instead of whole. If it needs that much, raise V8's own limit: `NODE_OPTIONS=--max-old-space-size=1024` (in MB, and below the container's limit).",
    "fix-on-machine": "Keep less in memory for {request}: read the upload piece by piece instead of whole. If it needs that much, raise V8's own limit: `NODE_OPTIONS=--max-old-space-size=1024` (in MB, and below what the machine has)."
  },
  doc: {
    title: "Node's JavaScript heap is full",
    what: "V8 gives its heap a limit of its own, by `--max-old-space-size` or from the memory that it finds. A request that needs more ends the process with `JavaScript heap out of memory` (exit code 134, or 139), nginx answers 502, and the container's memory may look fine.",
    confusedWith: {
      "container-oom-killed": "there the kernel kills the process (137), which says nothing itself",
      "node-uncaught-exception": "there an exception with a stack ends the process"
    }
  },
  judge(view) {
    const starts = endsBecause(view, "heap-full").map((ended) => {
      const params = { service: ended.service };
      return {
        ...neverServed(ended),
        places: limitPlaces(view, ended.service),
        summary: { text: "starting", params },
        fix: { text: "load", params: {} }
      };
    });
    const over = crashes(view, "node").filter(({ raised }) => raised.body.error.is === "out-of-memory").map((crash) => {
      const { service, request } = crash;
      return {
        ...endedOver(crash),
        places: limitPlaces(view, service),
        summary: {
          text: "summary",
          params: { service, request: request ?? phrase("a-request") }
        },
        fix: { text: "fix", params: { request: request ?? phrase("it") } }
      };
    });
    return [
      ...starts.filter(({ subject }) => !over.some((one) => one.subject === subject)),
      ...over
    ];
  }
});
function limitPlaces(view, service) {
  return [
    ...placeOf(view, service, "environment.NODE_OPTIONS"),
    ...startCommandPlaces(view, service)
  ];
}

// src/causes/resources/php-fpm-max-children.ts
var php_fpm_max_children_default = defineCause({
  id: "php-fpm-max-children",
  layer: "resources",
  severity: "error",
  needs: ["app.log"],
  wants: ["http.exchange", "nginx.error", "app.setting"],
  text: {
    summary: "All {limit} children of PHP-FPM in `{service}` are busy, and `pm.max_children` allows no more: further requests wait in its queue until nginx gives up.",
    fix: "Raise `pm.max_children` in the pool's configuration (www.conf) as far as the memory allows, and look at what keeps the children busy so long (the slowlog of PHP-FPM tells)."
  },
  doc: {
    title: "PHP-FPM may start no more children",
    what: "Each child of PHP-FPM works on one request. When pm.max_children of them are busy, further requests wait in the queue of the socket; when that takes longer than fastcgi_read_timeout, nginx answers 504.",
    confusedWith: {
      "nginx-proxy-read-timeout": "there one request takes long; here it is not even begun",
      "backend-hung-or-paused": "there PHP-FPM itself does not run on, and says nothing",
      "backend-accept-queue-full": "there not even the queue takes the connection"
    }
  },
  judge(view) {
    const line = view.all("app.log").findLast(({ body }) => body.code === "workers-exhausted" && body.server === "php-fpm");
    if (line?.body.code !== "workers-exhausted") return SILENT;
    const waited = exchangesVia(view, "proxied").filter((fact) => statusOf(fact) === 504);
    const [exchange] = waited;
    if (!exchange && view.looked("http.exchange")) return SILENT;
    const gaveUp = view.all("nginx.error").find(({ body }) => body.code === "answer-timed-out");
    const service = line.subject;
    return {
      is: "cause",
      confidence: exchange ? "certain" : "likely",
      subject: service,
      effects: [{ effect: "timed-out", on: service }],
      cites: [line, ...gaveUp ? [gaveUp] : [], ...exchange ? [exchange] : []],
      places: settingPlaces(view, service, "pm.max_children"),
      summary: { text: "summary", params: { service, limit: line.body.limit } },
      fix: { text: "fix", params: {} }
    };
  }
});

// src/causes/resources/php-memory-limit.ts
var php_memory_limit_default = defineCause({
  id: "php-memory-limit",
  layer: "resources",
  severity: "error",
  needs: ["app.log"],
  wants: ["http.exchange", "app.setting"],
  text: {
    summary: "PHP in `{service}` ended the request at {where}: it needed more than the {limit} that PHP's `memory_limit` allows a script.",
    fix: "Let the script use less memory (read the file piece by piece, release what is done), or raise `memory_limit` in the php.ini of `{service}`. The memory of the container is another limit, and was not reached.",
    "fix-on-machine": "Let the script use less memory (read the file piece by piece, release what is done), or raise `memory_limit` in the php.ini of `{service}`. The memory of the machine is another limit, and was not reached."
  },
  doc: {
    title: "A PHP script needs more than memory_limit",
    what: "PHP allows each request memory_limit bytes (128 MB unless set). A script that needs more is ended with a fatal error: PHP answers 500, the child lives on, and nginx passes the 500 through.",
    confusedWith: {
      "worker-oom-killed": "there the kernel kills the child, and nginx answers 502",
      "unhandled-exception-500": "there the script raises an exception of its own"
    }
  },
  judge(view) {
    return failuresWithLog(
      view,
      (log) => log.code === "exception" && log.language === "php" && log.error.is === "out-of-memory"
    ).map(({ service, line, exchange }) => {
      if (line.body.code !== "exception" || line.body.error.is !== "out-of-memory") return SILENT;
      const { origin, frames, error } = line.body;
      const [frame] = frames;
      const where = origin ? `${origin.file}:${origin.line}` : `${frame?.file}:${frame?.line}`;
      return {
        is: "cause",
        confidence: exchange ? "certain" : "likely",
        subject: service,
        effects: [{ effect: "server-error", on: service }],
        cites: exchange ? [line, exchange] : [line],
        places: [...origin ? [origin] : [], ...settingPlaces(view, service, "memory_limit")],
        summary: {
          text: "summary",
          params: { service, where, limit: sizeInWords(error.limit ?? 128 * 2 ** 20) }
        },
        fix: { text: "fix", params: { service } }
      };
    });
  }
});

// src/causes/ask/written/workers.ts
function workersOf(view, service) {
  const line = startLine(view, service);
  const options = /(?:^|[\s/])(?:uvicorn|gunicorn|hypercorn)\s(.*)$/s.exec(line?.text ?? "")?.[1];
  const count = /(?:--workers|-w)(?:[= ]+)["']?(\d+)/.exec(options ?? "")?.[1];
  return line && count !== void 0 ? { workers: Number(count), line } : null;
}

// src/causes/resources/worker-oom-killed.ts
var TIGHT_MB = 128;
var COMFORTABLE_MB = 300;
var worker_oom_killed_default = defineCause({
  id: "worker-oom-killed",
  layer: "resources",
  severity: "error",
  needs: [["container.event", "app.log", "kernel.kill"]],
  wants: [
    "http.exchange",
    "nginx.error",
    "container.state",
    "container.config",
    "container.memory",
    "compose.service",
    "app.log"
  ],
  text: {
    shared: "{workers} workers of `{service}` share {limit} of memory, {each} MB each at most. When their work needs more at once, the kernel kills one of them in the middle of a request, and the container still looks healthy.",
    summary: "A worker process of `{service}` was killed while it worked on {request}: its container reached the memory limit of {limit}. The container itself stays up, so every health check looks fine.",
    told: "The kernel killed a worker process of `{service}` with SIGKILL, and no timeout of the server's own came before: that is how it looks when memory runs out. The container itself stays up.",
    "told-on-machine": "The kernel killed a worker process of `{service}` with SIGKILL, and no timeout of the server's own came before: that is how it looks when memory runs out. The server itself goes on.",
    kernel: "The kernel killed `{program}` (process {pid}), because its container reached its memory limit. If that was one worker of several of `{service}`, the container itself stays up.",
    fix: "Raise the memory limit of `{service}`, start fewer workers, or let the request use less memory (read the file piece by piece, release what is done). Longer timeouts or other proxy settings do not help.",
    enough: "no process of `{service}` was killed for memory (the kernel counted none)",
    ended: "the container of `{service}` itself ended"
  },
  doc: {
    title: "A worker was killed for memory",
    what: "With several workers in one container, the kernel kills the one that uses most memory when the container reaches its limit. The request it was working on breaks off, nginx answers 502, and the container looks healthy all the time.",
    confusedWith: {
      "container-oom-killed": "there the main process is killed and the container ends with 137",
      "host-oom-killed": "there the container has no limit, and the memory of the whole machine ran out",
      "gunicorn-worker-timeout": "there gunicorn itself ends the worker, and says WORKER TIMEOUT first",
      "process-exit-in-handler": "there no process was killed for memory"
    }
  },
  inspect(view) {
    return started(view).flatMap((service) => {
      const { memoryLimit } = service.body;
      const found = workersOf(view, service.subject);
      const places = placesOf(
        keyPlace(service, "deploy.resources.limits.memory", "mem_limit"),
        found?.line.place
      );
      if (memoryLimit === null || !found || found.workers < 2 || !places) return [];
      const each = Math.floor(memoryLimit / found.workers / 2 ** 20);
      if (each >= COMFORTABLE_MB) return [];
      return {
        severity: each < TIGHT_MB ? "warning" : "note",
        subject: service.subject,
        cites: [service, found.line.cite],
        places,
        summary: {
          text: "shared",
          params: {
            workers: found.workers,
            service: service.subject,
            limit: `${Math.round(memoryLimit / 2 ** 20)} MB`,
            each
          }
        },
        fix: { text: "fix", params: { service: service.subject } }
      };
    });
  },
  judge(view) {
    const backend = view.plan.backend?.service;
    const [lost] = lostExchanges(view);
    const told2 = toldKill(view);
    if (told2) {
      return told2.of === "container" && told2.wasWorker !== false ? byKernel(view, told2) : SILENT;
    }
    if (isExcerpt(view) && !view.looked("container.event")) return killedIn(view);
    if (!backend || !lost) return SILENT;
    if (view.of("container.state", backend).some(({ body }) => body.runtime)) return SILENT;
    const kill = workerKill(view, backend, lost);
    if (kill === "ended" || kill === "none") {
      const text17 = kill === "ended" ? "ended" : "enough";
      return { is: "cleared", because: { text: text17, params: { service: backend } } };
    }
    if (kill === null || limitOf2(view, backend) === null) return SILENT;
    return {
      is: "cause",
      confidence: "certain",
      subject: backend,
      effects: [{ effect: "closed-early", on: backend }],
      cites: kill,
      places: memoryPlaces(view, backend),
      summary: {
        text: "summary",
        params: {
          service: backend,
          request: `${lost.body.method} ${lost.body.path}`,
          limit: limitInWords(view, backend)
        }
      },
      fix: { text: "fix", params: { service: backend } }
    };
  }
});
function byKernel(view, told2) {
  const { kill, service, wasWorker: wasWorker2, confidence } = told2;
  const { program, pid } = kill.body;
  const said10 = view.all("app.log").filter(({ body }) => body.code === "worker-lost");
  return {
    is: "cause",
    confidence: wasWorker2 ? confidence : "possible",
    subject: service,
    effects: [{ effect: "closed-early", on: service }],
    cites: [kill, ...said10.slice(-1)],
    places: memoryPlaces(view, service),
    summary: { text: "kernel", params: { program, pid, service: named2(service) } },
    fix: { text: "fix", params: { service: named2(service) } },
    command: oomKilledOf(service)
  };
}
var SIGKILL3 = 9;
function killedIn(view) {
  const line = view.all("app.log").find(({ body }) => body.code === "worker-lost" && body.signal === SIGKILL3);
  const timedOut = view.all("app.log").some(({ body }) => body.code === "worker-timeout");
  if (line?.body.code !== "worker-lost" || timedOut) return SILENT;
  const service = line.subject;
  const isOwn = line.body.server === "gunicorn";
  return {
    is: "cause",
    confidence: isOwn ? "possible" : "likely",
    subject: service,
    effects: [{ effect: "closed-early", on: service }],
    cites: [line],
    places: memoryPlaces(view, service),
    summary: { text: "told", params: { service } },
    fix: { text: "fix", params: { service } },
    command: `docker inspect -f '{{.State.OOMKilled}} {{.HostConfig.Memory}}' ${service}`
  };
}

// src/causes/timeout/client-body-timeout-408.ts
var TIMEOUT = 408;
var client_body_timeout_408_default = defineCause({
  id: "client-body-timeout-408",
  layer: "timeout",
  severity: "error",
  needs: [["nginx.access", "nginx.error"]],
  wants: ["http.exchange", "nginx.route", "nginx.directive"],
  text: {
    summary: "nginx gave up waiting for the body of {method} {path}: between two parts of it more time went by than {limit} allows. It closed the connection and noted 408; the backend saw nothing.",
    fix: "Set `client_body_timeout` to what a slow line needs between two parts of an upload (60s is the default), or upload in smaller pieces."
  },
  doc: {
    title: "The upload comes in too slowly for nginx",
    what: "client_body_timeout is the longest pause between two reads of a request's body. When it is over, nginx closes the connection without an answer: the browser reports a reset, and only the access log has a 408.",
    confusedWith: {
      "nginx-client-max-body-size": "there nginx answers 413",
      "server-request-timeout": "there the backend gives up, and nginx reports 502"
    }
  },
  judge(view) {
    const said10 = view.all("nginx.error").find(({ body }) => body.code === "client-timed-out");
    const noted = view.all("nginx.access").find(({ body }) => body.status === TIMEOUT);
    const line = said10 ?? noted;
    if (!line) return SILENT;
    const exchange = exchangesVia(view, "proxied").find(
      (one) => (one.body.outcome.is === "reset" || isExcerpt(view) && statusOf(one) === TIMEOUT) && duringExchange(one, line.seen.at)
    );
    if (!exchange && view.looked("http.exchange")) return SILENT;
    if (isByBackend(view, line.body.path)) return SILENT;
    const proxy = line.subject;
    const route = nginxRouteOf(view, exchange);
    const [limit] = directivesFor(view, proxy, route?.body, "client_body_timeout");
    const { method, path } = line.body;
    return {
      is: "cause",
      // An application may answer 408 as well; a connection that breaks off is nginx's.
      confidence: said10 || exchange?.body.outcome.is === "reset" ? "certain" : "possible",
      subject: proxy,
      effects: [
        { effect: "closed-early", on: proxy },
        { effect: "rejected", on: proxy }
      ],
      cites: [line, ...exchange ? [exchange] : [], ...limit ? [limit] : []],
      places: placesOfLines(limit ? [limit] : []),
      summary: {
        text: "summary",
        params: {
          method: method ?? phrase("the-request"),
          path: withoutQuery(path ?? ""),
          limit: `\`${limit?.seen.quote ?? "client_body_timeout 60s;"}\``
        }
      },
      fix: { text: "fix", params: {} },
      edits: rewrite(limit?.seen.place, limit?.seen.quote ?? "", "client_body_timeout 60s;")
    };
  }
});
function isByBackend(view, path) {
  return exchangesVia(view, "direct").some((one) => statusOf(one) === TIMEOUT) || view.all("nginx.error").some(({ body }) => body.upstream !== null && body.path === path);
}

// src/causes/timeout/client-timeout-499.ts
var CLIENT_LEFT = 499;
var LONG_S = 1;
var client_timeout_499_default = defineCause({
  id: "client-timeout-499",
  layer: "timeout",
  severity: "error",
  needs: ["http.exchange"],
  wants: ["nginx.access", "nginx.error", "nginx.route", "app.log"],
  text: {
    finished: "The client of {request} gave up after {seconds} s, and nginx noted 499. `{service}` was at work and finished with {status} later.",
    summary: "The client of {request} left before the answer came ({seconds}), and nginx noted 499: neither nginx nor `{service}` ended the request.",
    fix: "Give the client (a browser, a load balancer, a healthcheck, the `request-timeout` of this check) more time than `{service}` needs for {request}, or make that faster: work of this length belongs in the background."
  },
  doc: {
    title: "The client leaves before the answer comes",
    what: "499 stands in nginx's access log alone: it means that the client closed the connection while nginx waited for the backend. The client has a time limit of its own that is shorter than the work; raising nginx's timeouts changes nothing.",
    confusedWith: {
      "nginx-proxy-read-timeout": "there nginx gives up, with 504 and a line in its error log",
      "nginx-read-timeout-midstream": "there nginx cuts an answer that has begun"
    }
  },
  judge(view) {
    return oncePerPlace(
      proxiedRequests(view, "client-closed").flatMap((one) => {
        const { exchange, line, route, service, request } = one;
        const { outcome, path } = exchange.body;
        const left = view.all("nginx.access").find(({ body }) => {
          return body.status === CLIENT_LEFT && body.path === path;
        });
        if (!isLeft(exchange) || !(left || line)) return [];
        const done = finishedAfter(view, service, exchange);
        if (!done && !exchange.body.logged) return [];
        const seconds = Math.round((left?.body.requestTime ?? outcome.ms / 1e3) * 10) / 10;
        return {
          is: "cause",
          ...weightOf(done !== null, seconds),
          subject: service,
          effects: [
            { effect: "timed-out", on: service },
            { effect: "timed-out", on: view.plan.proxy?.service ?? "proxy" },
            { effect: "rejected", on: view.plan.proxy?.service ?? "proxy" }
          ],
          // Whatever keeps the service so long is the deeper reason.
          from: [{ effect: "timed-out", on: service }],
          cites: [left ?? exchange, ...line ? [line] : [], exchange, ...done ? [done.log] : []],
          places: routePlaces(route),
          summary: saying3({ request, service }, seconds, done?.status),
          fix: { text: "fix", params: { service, request } }
        };
      })
    );
  }
});
function weightOf(isDone, seconds) {
  if (isDone) return { confidence: "certain", severity: "error" };
  if (seconds >= LONG_S) return { confidence: "likely", severity: "error" };
  return { confidence: "possible", severity: "note" };
}
function isLeft({ body: { outcome } }) {
  const is499 = outcome.is === "answered" && outcome.status === CLIENT_LEFT;
  return is499 || outcome.is === "timed-out";
}
function saying3(params, seconds, status) {
  if (status !== void 0) {
    return { text: "finished", params: { ...params, seconds, status } };
  }
  const after = seconds > 0 ? phrase("after-seconds", { seconds }) : phrase("after-unknown-time");
  return { text: "summary", params: { ...params, seconds: after } };
}
var SLACK_MS2 = 500;
function finishedAfter(view, service, { body: { path, at, outcome } }) {
  const left = Date.parse(at) + outcome.ms;
  const direct = view.all("http.exchange").filter(({ body }) => body.via !== "proxied" && body.path === path).map(({ body }) => ({ from: Date.parse(body.at), to: Date.parse(body.at) + body.outcome.ms }));
  for (const log of view.of("app.log", service)) {
    const { body, seen } = log;
    if (body.code !== "access" || body.path !== path || body.status >= 500) continue;
    const written = Date.parse(seen.at ?? "");
    const isOurs = direct.some(({ from, to }) => written >= from && written <= to + SLACK_MS2);
    if (written > left && !isOurs) return { log, status: body.status };
  }
  return null;
}

// src/causes/ask/requests/blocked-loops.ts
var LOOPS = /* @__PURE__ */ new Set(["uvicorn", "hypercorn", "daphne", "next", "nest"]);
function blockedLoops(view) {
  const late = [...exchangesVia(view, "proxied"), ...exchangesVia(view, "direct")].filter(isLate2);
  const services = new Set(late.flatMap(({ body }) => body.backend ?? []));
  return [...services].flatMap((service) => {
    const server = loopOf(view, service);
    const request = late.find(({ body }) => body.backend === service && body.route !== "health");
    if (server === null || !request) return [];
    const [before2, meanwhile] = silentWith(view, service, request) ?? [];
    return before2 && meanwhile ? [{ service, server, request, before: before2, meanwhile }] : [];
  });
}
function loopOf(view, service) {
  const logs = view.of("app.log", service).map(({ body }) => body);
  const server = logs.flatMap((body) => "server" in body ? body.server : []).find((one) => LOOPS.has(one));
  const workers = new Set(logs.flatMap((body) => body.code === "worker-started" ? body.pid : []));
  return server !== void 0 && workers.size <= 1 ? server : null;
}
function isLate2(fact) {
  const { outcome } = fact.body;
  return statusOf(fact) === 504 || outcome.is === "timed-out" && outcome.phase === "answer";
}
function silentWith(view, service, request) {
  const start = Date.parse(request.body.at);
  const others = view.all("http.exchange").filter(({ body }) => body.backend === service && body.route !== request.body.route);
  const answered2 = others.filter(
    (fact) => (statusOf(fact) ?? 500) < 500 && Date.parse(fact.body.at) <= start
  );
  for (const before3 of answered2) {
    const { route } = before3.body;
    const late = others.find(
      (one) => one.body.route === route && isLate2(one) && Date.parse(one.body.at) >= start
    );
    if (late) return [before3, late];
  }
  const [health] = view.of("container.health", service);
  const [before2] = answered2.filter(({ body }) => body.via === "direct");
  return before2 && health?.body.log.at(-1)?.timedOut ? [before2, health] : null;
}

// src/causes/timeout/event-loop-blocked.ts
var event_loop_blocked_default = defineCause({
  id: "event-loop-blocked",
  layer: "timeout",
  severity: "error",
  needs: ["http.exchange", "app.log"],
  wants: ["container.health", "compose.service", "dockerfile.instruction"],
  text: {
    summary: "While `{service}` works on {request}, it answers nobody else: {meanwhile}. {server} serves all requests of a process in one loop, and the handler of {request} holds that loop for as long as it works or waits.",
    fix: "Take the long work out of the loop: `await asyncio.to_thread(\u2026)` or a process pool in Python (in FastAPI a handler with plain `def` runs in a thread by itself), a worker thread in Node; and use libraries that wait without blocking. More worker processes only make it rarer."
  },
  doc: {
    title: "One request blocks the event loop",
    what: "A server with an event loop (uvicorn, hypercorn, Node) serves everything in one thread. A handler that computes for long, or calls something that blocks, stops all other requests of the process, even the healthcheck; nginx answers 504 for all of them.",
    confusedWith: {
      "nginx-proxy-read-timeout": "there other requests are answered meanwhile",
      "backend-hung-or-paused": "there nothing is answered at any time",
      "gunicorn-worker-timeout": "there the server itself ends the worker that takes too long"
    }
  },
  judge(view) {
    return blockedLoops(view).map(({ service, server, request, before: before2, meanwhile }) => ({
      is: "cause",
      confidence: "certain",
      subject: service,
      effects: [
        { effect: "timed-out", on: service },
        { effect: "unhealthy", on: service }
      ],
      cites: [meanwhile, request, before2],
      places: startCommandPlaces(view, service),
      summary: {
        text: "summary",
        params: {
          service,
          server,
          request: `${request.body.method} ${request.body.path}`,
          meanwhile: meanwhile.kind === "container.health" ? phrase("healthcheck-unanswered") : phrase("request-unanswered", {
            request: `${meanwhile.body.method} ${withoutQuery(meanwhile.body.path)}`
          })
        }
      },
      fix: { text: "fix", params: {} }
    }));
  }
});

// src/causes/ask/requests/body-waits.ts
function endedInBody(view, service) {
  return view.of("app.log", service).find(({ body }) => {
    if (body.code !== "exception") return false;
    const files = body.frames.map(({ file }) => file);
    const isAborted = body.frames.some((frame) => frame.function === "handle_abort");
    return isAborted && files.some((file) => file.endsWith("/gunicorn/http/unreader.py"));
  });
}
function unbuffered(view) {
  return view.all("nginx.route").find(({ body }) => !body.limits.requestBuffering.value);
}

// src/causes/ask/written/limits.ts
var UNITS2 = { k: 2 ** 10, m: 2 ** 20, g: 2 ** 30 };
var SECONDS = { ms: 1e-3, s: 1, m: 60, h: 3600, d: 86400 };
function bytesOf(text17) {
  const [, count, unit = ""] = /^(\d+)([kmg])?$/i.exec(text17) ?? [];
  return count === void 0 ? null : Number(count) * (UNITS2[unit.toLowerCase()] ?? 1);
}
function secondsOf(text17) {
  const parts2 = [...text17.matchAll(/(\d+)(ms|[smhd])?/g)];
  if (parts2.length === 0 || parts2.map(([part]) => part).join("") !== text17) return null;
  return parts2.reduce(
    (sum, [, count, unit = "s"]) => sum + Number(count) * (SECONDS[unit] ?? 1),
    0
  );
}
var limitRows = once((view) => {
  const rows = [
    ...proxies(view).flatMap((proxy) => nginxRows(view, proxy)),
    ...view.all("compose.service").flatMap(({ subject }) => gunicornRows(view, subject)),
    ...onTheWay(view, view.all("app.route").flatMap(applicationRows))
  ];
  return [...rows.filter((row) => row.of === "body"), ...rows.filter((row) => row.of === "time")];
});
var TIMES = [
  "client_body_timeout",
  "proxy_connect_timeout",
  "proxy_send_timeout",
  "proxy_read_timeout"
];
function nginxRows(view, proxy) {
  const lines = view.of("nginx.directive", proxy);
  const passes = lines.some(({ body }) => body.name === "proxy_pass");
  if (!passes) return [];
  const row = (line, of, value) => ({
    ...{ of, layer: "nginx", service: proxy, name: line.body.name, value },
    place: line.seen.place,
    where: line.body.context.findLast((block) => block.startsWith("location ")) ?? ""
  });
  const rows = (of, names, read) => lines.filter(({ body }) => names.includes(body.name)).flatMap((line) => {
    const value = read(line.body.args[0] ?? "");
    return value === null ? [] : [row(line, of, value)];
  });
  const sizes = rows("body", ["client_max_body_size"], bytesOf);
  const times = rows("time", TIMES, secondsOf);
  const preset = (of, name, value) => ({
    ...{ of, layer: "nginx", service: proxy, name, value, place: null, where: "" }
  });
  const isSetForAll = (name) => lines.some(
    ({ body }) => body.name === name && !body.context.some((block) => block.startsWith("location "))
  );
  return [
    ...isSetForAll("client_max_body_size") ? [] : [preset("body", "client_max_body_size", 2 ** 20)],
    ...sizes,
    ...lines.some(({ body }) => body.name === "proxy_read_timeout") ? [] : [preset("time", "proxy_read_timeout", 60)],
    ...times
  ];
}
var GUNICORN_SECONDS = 30;
function gunicornRows(view, service) {
  const line = startLine(view, service);
  const options = /(?:^|[\s/])gunicorn\s(.*)$/s.exec(line?.text ?? "")?.[1];
  if (!line || options === void 0 || mayReportMeanwhile(view, service, options)) return [];
  const written = /(?:--timeout|-t)(?:[= ]+)["']?(\d+)/.exec(options)?.[1];
  if (written === void 0 && options.includes("$")) return [];
  return [
    {
      ...{ of: "time", layer: "gunicorn", service, name: "--timeout", where: "" },
      value: written === void 0 ? GUNICORN_SECONDS : Number(written),
      place: written === void 0 ? null : line.place
    }
  ];
}
function mayReportMeanwhile(view, service, options) {
  const kind = /(?:^|\s)(?:-k|--worker-class)[= ]*["']?([\w.]+)/.exec(options)?.[1];
  const threads = Number(/(?:^|\s)--threads[= ]+["']?(\d+)/.exec(options)?.[1] ?? 1);
  const isSetElsewhere = /(?:^|\s)(?:-c|--config)\b/.test(options) || serviceOf(view, service)?.body.environment.includes("GUNICORN_CMD_ARGS") === true || view.of("repo.path", service).some(({ body }) => body.role === "settings");
  return kind !== void 0 && kind !== "sync" || threads > 1 || isSetElsewhere;
}
function applicationRows({ subject: service, body, seen }) {
  if (body.limitBytes === null) return [];
  const name = `${body.method} ${body.path}`;
  const row = { layer: "application", service, name, value: body.limitBytes, place: seen.place };
  return [{ of: "body", where: "", ...row }];
}
function onTheWay(view, rows) {
  const asked2 = new Set(writtenHops(view).map(({ service }) => service.subject));
  const ofOne = Map.groupBy(rows, ({ name, place }) => `${name} ${place?.file}:${place?.line}`);
  return rows.filter(({ name, place, service }) => {
    const shared = ofOne.get(`${name} ${place?.file}:${place?.line}`) ?? [];
    return asked2.has(service) || !shared.some((other) => asked2.has(other.service));
  });
}

// src/causes/timeout/gunicorn-worker-timeout.ts
var gunicorn_worker_timeout_default = defineCause({
  id: "gunicorn-worker-timeout",
  layer: "timeout",
  severity: "error",
  needs: ["app.log"],
  wants: [
    "http.exchange",
    "nginx.error",
    "nginx.route",
    "compose.service",
    "dockerfile.instruction",
    "app.setting"
  ],
  text: {
    shorter: "nginx is told to wait {nginx} s for `{service}`, but gunicorn there ends a worker after {gunicorn} s ({origin}): a request that takes longer ends in 502 all the same.",
    waiting: "the worker was waiting for the client's next bytes when it was ended, because nginx does not buffer requests here",
    raise: "Set gunicorn's `--timeout` above what the longest request takes, and nginx's proxy_read_timeout above that.",
    summary: "gunicorn in `{service}` killed its worker {pid} after {took} s, because {request} took longer than `--timeout` allows.",
    killed: "A worker {pid} of gunicorn in `{service}` was killed with SIGKILL. gunicorn does that itself to a worker that takes longer than `--timeout`, and says WORKER TIMEOUT before.",
    told: "gunicorn in `{service}` killed its worker {pid} (WORKER TIMEOUT), because a request took longer than `--timeout` allows.",
    fix: "Raise gunicorn's `--timeout` above what the work takes and keep it below nginx's proxy_read_timeout, or move the work out of the request. It is not a lack of memory, even if the log adds \"Perhaps out of memory?\"."
  },
  doc: {
    title: "gunicorn ends a worker that takes too long",
    what: "gunicorn's arbiter kills a worker that does not report for --timeout seconds (30 unless set). The request is lost: up to version 21 nginx answers 502, from 22 on a sync worker still answers 500.",
    confusedWith: {
      "worker-oom-killed": "there no WORKER TIMEOUT precedes the kill, and the kernel counts a process killed for memory",
      "nginx-proxy-read-timeout": "there nginx gives up first, with 504"
    }
  },
  inspect(view) {
    const rows = limitRows(view);
    const hops = writtenHops(view);
    return rows.flatMap((gunicorn) => {
      if (gunicorn.layer !== "gunicorn" || gunicorn.value === 0) return [];
      const hop = hops.find(({ service }) => service.subject === gunicorn.service);
      const nginx = rows.filter(
        ({ name, service }) => name === "proxy_read_timeout" && service === hop?.upstream.proxy
      ).sort((a, b) => b.value - a.value)[0];
      if (!hop || !nginx?.place || nginx.value <= gunicorn.value) return [];
      const places = placesOf(gunicorn.place, nginx.place);
      if (!places) return [];
      return {
        severity: "warning",
        subject: gunicorn.service,
        cites: [hop.upstream.pass, hop.service],
        places,
        summary: {
          text: "shorter",
          params: {
            nginx: nginx.value,
            service: gunicorn.service,
            gunicorn: gunicorn.value,
            origin: gunicorn.place ? "`--timeout`" : phrase("its-default")
          }
        },
        fix: { text: "raise", params: {} }
      };
    });
  },
  judge(view) {
    const failed = [...exchangesVia(view, "proxied"), ...exchangesVia(view, "direct")].filter(
      ({ body }) => body.outcome.is !== "answered" || body.outcome.status >= 500
    );
    if (failed.length === 0 && isExcerpt(view)) return toldIn5(view);
    return failed.slice(0, 1).map((exchange) => {
      const service = exchange.body.backend ?? view.plan.backend?.service ?? "";
      const line = view.of("app.log", service).find(
        ({ body, seen }) => body.code === "worker-timeout" && failed.some((one) => duringExchange(one, seen.at))
      );
      if (line?.body.code !== "worker-timeout") return SILENT;
      if (unbuffered(view) && endedInBody(view, service)) {
        return { is: "cleared", because: { text: "waiting", params: {} } };
      }
      const closing = closingLine(view, exchange);
      return {
        is: "cause",
        confidence: "certain",
        subject: service,
        effects: [
          { effect: "closed-early", on: service },
          { effect: "server-error", on: service },
          { effect: "timed-out", on: service }
        ],
        cites: [line, exchange, ...closing ? [closing] : []],
        places: [...timeoutInFile(view, service), ...startCommandPlaces(view, service)],
        summary: saying4(exchange, service, line.body.pid),
        fix: { text: "fix", params: {} }
      };
    });
  }
});
function timeoutInFile(view, service) {
  return settings(view, service, "timeout").flatMap(
    ({ seen: { place } }) => place?.file && /gunicorn[^/]*\.py$/.test(place.file) ? place : []
  );
}
function saying4({ body }, service, pid) {
  const took = Math.round(body.outcome.ms / 100) / 10;
  if (body.logged && took === 0) return { text: "told", params: { service, pid } };
  const request = `${body.method} ${body.path}`;
  return { text: "summary", params: { service, pid, request, took } };
}
function toldIn5(view) {
  const logs = view.all("app.log");
  const line = logs.find(({ body: body2 }) => body2.code === "worker-timeout") ?? logs.find(
    ({ body: body2 }) => body2.code === "worker-lost" && body2.server === "gunicorn" && body2.signal === 9
  );
  const isSaid = line?.body.code === "worker-timeout";
  if (line?.body.code !== "worker-timeout" && line?.body.code !== "worker-lost") return SILENT;
  const { subject: service, body } = line;
  return {
    is: "cause",
    confidence: isSaid ? "likely" : "possible",
    subject: service,
    effects: [
      { effect: "closed-early", on: service },
      { effect: "timed-out", on: service }
    ],
    cites: [line],
    places: startCommandPlaces(view, service),
    summary: { text: isSaid ? "told" : "killed", params: { service, pid: body.pid } },
    fix: { text: "fix", params: {} },
    ...isSaid ? {} : { command: `docker compose logs ${service} | grep 'WORKER TIMEOUT'` }
  };
}

// src/causes/ask/pasted/maybe-closed.ts
function maybeClosed(view, commandFor) {
  const broken = brokenWhileSent(view);
  if (!broken) return SILENT;
  const { method, path, backend } = broken.exchange.body;
  const service = backend ?? UNNAMED_BACKEND;
  return {
    is: "cause",
    confidence: "possible",
    subject: service,
    effects: backendEffects(view, backend, "closed-early"),
    cites: [broken.line],
    places: [],
    summary: { text: "maybe", params: { request: `${method} ${path}`, service: named2(service) } },
    fix: { text: "fix", params: {} },
    command: commandFor(path)
  };
}
function brokenWhileSent(view) {
  if (view.all("app.log").some(({ body }) => OWN_REASONS.has(body.code))) return null;
  for (const exchange of lostExchanges(view)) {
    if (!exchange.body.logged || exchange.body.method === "GET") continue;
    const line = view.all("nginx.error").find((one) => one.body.code === "send-failed" && isAbout(one, exchange));
    if (line) return { exchange, line };
  }
  return null;
}

// src/causes/ask/starts/server-settings.ts
function bodyLimitPlaces(view, service, bytes = Number.POSITIVE_INFINITY) {
  const limits = settings(view, service, "body-limit");
  return placesOf7([
    ...limits.filter((limit) => numberOf(limit) <= bytes),
    ...limits.filter((limit) => Number.isNaN(numberOf(limit)))
  ]);
}
function serverTimes(view, service, name) {
  return settings(view, service, name).map((setting2) => ({ setting: setting2, ms: numberOf(setting2) })).filter(({ ms }) => !Number.isNaN(ms) && ms > 0);
}
function numberOf({ body }) {
  return /^[\d.]+$/.test(body.value) ? Number(body.value) : Number.NaN;
}
function placesOf7(found) {
  return found.flatMap(({ seen }) => seen.place ?? []);
}

// src/causes/timeout/keepalive-race.ts
var NGINX_KEEPS_MS = 6e4;
var keepalive_race_default = defineCause({
  id: "keepalive-race",
  layer: "timeout",
  severity: "error",
  needs: ["http.exchange", "nginx.error"],
  wants: ["nginx.directive", "app.log", "container.event", "container.memory", "app.setting"],
  text: {
    summary: "nginx sent {request} over an idle connection to `{service}` that it had kept (`keepalive`), at the moment at which `{service}` closed it. The request itself is all right: another try is answered. nginx does not repeat a POST by itself.",
    shorter: "nginx sent {request} over an idle connection that it had kept (`keepalive`), at the moment at which `{service}` closed it: `{service}` keeps them {theirs} s, and nginx up to {ours} s. The same request is answered when it is sent again; nginx does not repeat a POST by itself.",
    maybe: "`{service}` closed the connection while nginx sent it {request}. If that is rare, and nginx keeps connections to the upstream (`keepalive`), an idle one was reused at the moment at which `{service}` closed it.",
    fix: "Let the backend keep idle connections longer than nginx does: Node `server.keepAliveTimeout = 75_000`, uvicorn `--timeout-keep-alive 75`, gunicorn `--keep-alive 75`. Or set `keepalive_timeout` in the upstream block below the backend's time.",
    without: "nginx keeps no connections to the upstream open (no `keepalive`)"
  },
  doc: {
    title: "An idle connection closes while nginx reuses it",
    what: "With `keepalive` nginx reuses connections to the backend. When the backend's idle time (Node and uvicorn 5 s, gunicorn 2 s) is shorter than nginx's (60 s), a request can meet the close: the backend never sees it, nginx answers 502, seldom and only after idle times.",
    confusedWith: {
      "process-exit-in-handler": "there a process of the backend ends",
      "backend-closes-before-body-read": "there each large upload fails, and a direct one gets 4xx",
      "go-panic-recovered": "there the log of the backend says `http: panic serving`",
      "server-request-timeout": "there each try breaks off after the same time"
    }
  },
  judge(view) {
    const [lost] = lostWithoutReason(view).filter(({ body }) => body.via === "proxied");
    const line = lost && closingLine(view, lost);
    const service = lost?.body.backend ?? null;
    const keeping = keepalive(view);
    if (!lost || !line || service === null) {
      if (view.looked("nginx.directive") && !keeping) return SILENT;
      return maybeClosed(view, () => "nginx -T 2>/dev/null | grep -nE 'keepalive|upstream'");
    }
    if (!keeping) return { is: "cleared", because: { text: "without", params: {} } };
    const others = [...exchangesVia(view, "proxied"), ...exchangesVia(view, "direct")].filter(
      ({ body }) => body.route === lost.body.route
    );
    const again = others.find((one) => (statusOf(one) ?? 500) < 500);
    if (!again) return SILENT;
    const [shorter] = serverTimes(view, service, "keep-alive-timeout").filter(
      ({ ms }) => ms < NGINX_KEEPS_MS
    );
    const request = `${lost.body.method} ${lost.body.path}`;
    const places = [keeping.seen.place, shorter?.setting.seen.place];
    return {
      is: "cause",
      confidence: shorter ? "certain" : "likely",
      subject: service,
      effects: [{ effect: "closed-early", on: service }],
      cites: [line, keeping, ...shorter ? [shorter.setting] : [], lost, again],
      places: places.reverse().flatMap((place) => place ?? []),
      summary: shorter ? {
        text: "shorter",
        params: { request, service, theirs: shorter.ms / 1e3, ours: NGINX_KEEPS_MS / 1e3 }
      } : { text: "summary", params: { request, service } },
      fix: { text: "fix", params: {} }
    };
  }
});
function keepalive(view) {
  return view.all("nginx.directive").find(({ body }) => body.name === "keepalive" && body.context.some(isUpstream));
}
function isUpstream(block) {
  return block.startsWith("upstream");
}

// src/causes/ask/requests/in-turn.ts
var TOGETHER_MS = 250;
var TELLING_MS = 500;
function servedInTurn(view) {
  const byRoute = Map.groupBy(view.all("http.exchange"), ({ body }) => body.route);
  return [...byRoute].flatMap(([route, exchanges]) => {
    const proxied = exchanges.filter(({ body }) => body.via === "proxied");
    const late = proxied.filter((fact) => statusOf(fact) === 504);
    const pairs = late.length === 0 ? [] : steps(exchanges);
    const [pair] = pairs;
    if (!pair) return [];
    const [first, second] = pair;
    const service = first.body.backend ?? view.plan.backend?.service ?? "backend";
    const isSure = pairs.length > 1;
    return [{ ...{ service, route, first, second, late, isSure }, of: proxied.length }];
  });
}
function steps(exchanges) {
  const answered2 = exchanges.filter((fact) => (statusOf(fact) ?? 500) < 500).sort((a, b) => startOf(a) - startOf(b) || a.body.outcome.ms - b.body.outcome.ms);
  const groups = [];
  for (const fact of answered2) {
    const group = groups.at(-1);
    const [begin] = group ?? [];
    if (group && begin && startOf(fact) - startOf(begin) <= TOGETHER_MS) group.push(fact);
    else groups.push([fact]);
  }
  return groups.flatMap((group) => {
    const [first, second] = group.sort((a, b) => a.body.outcome.ms - b.body.outcome.ms);
    return first && second && isStep(first.body.outcome.ms, second.body.outcome.ms) ? [[first, second]] : [];
  });
}
function startOf({ body }) {
  return Date.parse(body.at);
}
function isStep(first, second) {
  const more = second - first;
  return first >= TELLING_MS && more >= first * 0.6 && more <= first * 1.6;
}

// src/causes/timeout/nginx-proxy-read-timeout.ts
var nginx_proxy_read_timeout_default = defineCause({
  id: "nginx-proxy-read-timeout",
  layer: "timeout",
  severity: "error",
  needs: ["http.exchange", "nginx.error"],
  wants: ["nginx.route", "container.state", "listener", ...SELF_CALL_EVIDENCE],
  text: {
    summary: "nginx waited {limit} s ({origin}) for an answer to {request}, and gave up while `{service}` was still at work.",
    slow: "nginx waited {limit} s ({origin}) for an answer to {request}, and gave up while `{service}` was still at work. Asked direct, `{service}` answers after {direct} s.",
    hung: "nginx waited {limit} s ({origin}) for an answer to {request}, and gave up. Asked direct, `{service}` gave no answer within {direct} s either: it hangs, or needs longer than that.",
    find: "Find out first what `{service}` waits for (a lock, another service, a response that is never sent). A longer `{directive}` helps only if the work does come to its end.",
    told: "nginx waited for an answer to {request} from `{service}` for as long as `{directive}` allows (60 s unless it is set), and gave up.",
    raise: "Raise `{directive}` for this location above what the work takes, or let `{service}` answer sooner and do the rest afterwards.",
    fix: "Raise `{directive}` for this location above what the work takes. Better for long work: answer at once, and do it in the background."
  },
  doc: {
    title: "nginx waits less long than the backend works",
    what: "nginx waits proxy_read_timeout (60 s unless set) for the next bytes of the answer. When the backend needs longer, nginx answers 504 and closes the connection, although nothing is broken.",
    confusedWith: {
      "gunicorn-worker-timeout": "there the application server ends its worker: 502 or 500, and WORKER TIMEOUT in its log",
      "backend-hung-or-paused": "there the direct request never gets an answer either"
    }
  },
  judge(view) {
    if (selfCalls(view).length > 0) return SILENT;
    const inTurn = servedInTurn(view).map(({ route }) => route);
    return oncePerPlace(
      failuresExplainedBy(view, [504], "answer-timed-out").map((failure) => {
        const { exchange, line, route, service, request } = failure;
        if (!route && exchange.body.logged) return toldBy2(failure);
        const limit = route?.body.limits.readTimeout;
        const direct = exchangesVia(view, "direct").find(
          (other) => other.body.route === exchange.body.route && statusOf(other) !== null
        );
        if (!direct && isUnseen(view, service)) return SILENT;
        const directive = upstreamDirective("read_timeout", route, line);
        const hung = hangingIn(view, exchange.body.route, exchange.body.outcome.ms);
        const places = [limit?.place, route?.body.location?.place];
        const params = {
          limit: limit?.value ?? Math.round(exchange.body.outcome.ms / 1e3),
          origin: limit?.place ? `\`${directive}\`` : phrase("default-of", { directive: `\`${directive}\`` }),
          directive,
          service,
          request
        };
        return {
          is: "cause",
          subject: service,
          effects: [{ effect: "timed-out", on: service }],
          // Whatever else says why there was no answer explains this.
          ...direct && !inTurn.includes(exchange.body.route) ? {} : { from: [{ effect: "timed-out", on: service }] },
          cites: [
            line,
            exchange,
            ...[direct ?? hung].flatMap((fact) => fact ?? []),
            ...route ? [route] : []
          ],
          places: places.flatMap((place) => place ? [place] : []),
          ...saying5(params, direct, hung)
        };
      })
    );
  }
});
function isUnseen(view, service) {
  return isBlind(view, "container.state", service) || isBlind(view, "listener", service);
}
function saying5(params, direct, hung) {
  const { service, directive } = params;
  const fix = { text: "fix", params: { directive } };
  if (direct) {
    const summary2 = { text: "slow", params: { ...params, direct: secondsOf2(direct) } };
    return { confidence: "certain", summary: summary2, fix };
  }
  if (!hung) return { confidence: "likely", summary: { text: "summary", params }, fix };
  const summary = { text: "hung", params: { ...params, direct: secondsOf2(hung) } };
  const find = { text: "find", params: { service, directive } };
  return { confidence: "possible", summary, fix: find };
}
function hangingIn(view, route, ms) {
  return exchangesVia(view, "direct").find(
    ({ body: { route: asked2, outcome } }) => asked2 === route && outcome.is === "timed-out" && outcome.phase !== "connect" && outcome.ms > ms
  );
}
function secondsOf2({ body }) {
  return Math.round(body.outcome.ms / 100) / 10;
}
function toldBy2({ exchange, line, service }) {
  const { method, path } = exchange.body;
  const directive = upstreamDirective("read_timeout", void 0, line);
  return {
    is: "cause",
    confidence: "likely",
    subject: service,
    effects: [{ effect: "timed-out", on: service }],
    cites: [line],
    places: [],
    summary: { text: "told", params: { request: `${method} ${path}`, service, directive } },
    fix: { text: "raise", params: { directive, service } }
  };
}

// src/causes/timeout/nginx-read-timeout-midstream.ts
var nginx_read_timeout_midstream_default = defineCause({
  id: "nginx-read-timeout-midstream",
  layer: "timeout",
  severity: "error",
  needs: ["http.exchange", "nginx.error"],
  wants: ["nginx.route"],
  text: {
    summary: "`{service}` began to answer {request}, then paused, and nginx waited {limit} for the next piece and broke the answer off: the visitor has status 200 and half of it.",
    fix: "Raise `{directive}` for this location above the longest pause, or let `{service}` send something meanwhile (a comment line for server-sent events, a part of the result)."
  },
  doc: {
    title: "nginx gives up in the middle of an answer",
    what: "proxy_read_timeout (60 s unless set) counts between two pieces of an answer too. A stream that pauses longer (server-sent events, a language model that thinks, a slow report) is cut after its status has been sent, so the visitor sees 200 and an answer without its end.",
    confusedWith: {
      "nginx-proxy-read-timeout": "there nothing had come yet, and the visitor gets 504",
      "client-timeout-499": "there the client leaves, and nginx would have waited",
      "process-exit-in-handler": "there the backend closes the connection, and nothing timed out"
    }
  },
  judge(view) {
    return oncePerPlace(
      proxiedRequests(view, "answer-timed-out").flatMap((one) => {
        const { exchange, line, route, service, request } = one;
        if (line?.body.phase !== "reading upstream") return [];
        const limit = route?.body.limits.readTimeout;
        const directive = upstreamDirective("read_timeout", route, line);
        const direct = exchangesVia(view, "direct").find(
          (other) => other.body.route === exchange.body.route && statusOf(other) === 200
        );
        return {
          is: "cause",
          confidence: direct ? "certain" : "likely",
          subject: service,
          effects: [
            { effect: "timed-out", on: service },
            { effect: "closed-early", on: view.plan.proxy?.service ?? "proxy" }
          ],
          cites: [line, exchange, ...direct ? [direct] : []],
          places: known(limit?.place, passPlace(route), route?.body.location?.place),
          summary: {
            text: "summary",
            params: {
              service,
              request,
              limit: limit ? `${limit.value} s` : phrase("as-long-as", { directive: `\`${directive}\`` })
            }
          },
          fix: { text: "fix", params: { service, directive } }
        };
      })
    );
  }
});

// src/causes/ask/requests/terminated-requests.ts
function terminatedRequests(view, server, setting2) {
  const isIt = (log) => log.code === "request-terminated" && log.server === server;
  return failuresWithLog(view, isIt).flatMap(({ service, line, exchange }) => {
    const log = line.body;
    if (log.code !== "request-terminated") return [];
    const closing = exchange ? closingLine(view, exchange) : void 0;
    const grounds = {
      is: "cause",
      confidence: exchange ? "certain" : "likely",
      subject: service,
      effects: [{ effect: "closed-early", on: service }],
      cites: [line, ...closing ? [closing] : [], ...exchange ? [exchange] : []]
    };
    return [{ log, grounds, places: settingPlaces(view, service, setting2) }];
  });
}

// src/causes/timeout/php-request-terminate-timeout.ts
var php_request_terminate_timeout_default = defineCause({
  id: "php-request-terminate-timeout",
  layer: "timeout",
  severity: "error",
  needs: ["app.log"],
  wants: ["http.exchange", "nginx.error", "app.setting"],
  text: {
    summary: "PHP-FPM in `{service}` ended the child {pid} in the middle of a request, after {seconds} s: that is longer than `request_terminate_timeout` allows.",
    fix: "Raise `request_terminate_timeout` in the pool's configuration (www.conf) above what the longest request takes, and keep it below nginx's fastcgi_read_timeout; or move the work out of the request."
  },
  doc: {
    title: "PHP-FPM ends a request that takes too long",
    what: "PHP-FPM ends a child whose request takes longer than request_terminate_timeout. The connection to nginx breaks off and nginx answers 502; a new child is started at once, so everything looks healthy.",
    confusedWith: {
      "nginx-proxy-read-timeout": "there nginx gives up first, with 504",
      "worker-oom-killed": "there a child is killed by signal 9, and no line says that it timed out",
      "process-segfault": "there the child ends by signal 11"
    }
  },
  judge(view) {
    return terminatedRequests(view, "php-fpm", "request_terminate_timeout").map(
      ({ log: { pid, seconds }, grounds, places }) => ({
        ...grounds,
        places,
        summary: {
          text: "summary",
          params: { service: grounds.subject, pid, seconds: Math.round(seconds ?? 0) }
        },
        fix: { text: "fix", params: {} }
      })
    );
  }
});

// src/causes/timeout/requests-served-one-by-one.ts
var requests_served_one_by_one_default = defineCause({
  id: "requests-served-one-by-one",
  layer: "timeout",
  severity: "error",
  needs: ["http.exchange"],
  wants: ["compose.service", "dockerfile.instruction"],
  text: {
    summary: "`{service}` works on one request at a time. {request} takes {one} s; of those sent together, the second was answered after {two} s, and so on, until nginx waited no longer ({waited} s): {failed} of {of} failed.",
    fix: "Let it work on several at once: more workers (`--workers` of uvicorn, `-w` of gunicorn), and no blocking work inside an event loop (in FastAPI a handler with plain `def` runs in a thread by itself). If requests wait for a lock, hold it for less long. A longer `proxy_read_timeout` only makes the queue longer."
  },
  doc: {
    title: "Requests wait for each other",
    what: "The backend works on one request at a time: it has a single worker, or its handlers block an event loop or hold a lock. One request alone is well; when several come at once each waits for those before it, and the last ones longer than nginx does. So it fails only under load, and only now and then.",
    confusedWith: {
      "nginx-proxy-read-timeout": "there one request alone takes longer than nginx waits",
      "event-loop-blocked": "there other paths get no answer either while one is worked on",
      "backend-accept-queue-full": "there connections are not even accepted"
    }
  },
  judge(view) {
    return servedInTurn(view).flatMap(({ service, first, second, late, of, isSure }) => {
      const [gaveUp] = late;
      if (!gaveUp) return [];
      return {
        is: "cause",
        confidence: isSure ? "certain" : "likely",
        subject: service,
        effects: [{ effect: "timed-out", on: service }],
        cites: [first, second, gaveUp],
        places: startCommandPlaces(view, service),
        summary: {
          text: "summary",
          params: {
            service,
            request: requestOf(first),
            one: secondsOf3(first.body.outcome.ms),
            two: secondsOf3(second.body.outcome.ms),
            waited: secondsOf3(gaveUp.body.outcome.ms),
            failed: late.length,
            of
          }
        },
        fix: { text: "fix", params: {} }
      };
    });
  }
});
function secondsOf3(ms) {
  return Math.round(ms / 100) / 10;
}

// src/causes/timeout/server-request-timeout.ts
var LEAST_MS = 2e3;
var SPREAD = 0.4;
var server_request_timeout_default = defineCause({
  id: "server-request-timeout",
  layer: "timeout",
  severity: "error",
  needs: ["http.exchange"],
  wants: [
    ...["nginx.error", "app.log", "container.event", "container.memory"],
    ...["app.setting", "compose.service", "dockerfile.instruction"]
  ],
  text: {
    answered: "The server of `{service}` ends {request} with 408 after {seconds} s: the request had not arrived whole in the time that it allows.",
    closed: "`{service}` breaks {request} off after {seconds} s each time, although its process lives and its log gives no reason: its server allows a request no more time ({setting}).",
    unnamed: "`{service}` breaks {request} off after {seconds} s each time, although its process lives and its log gives no reason. That is how a server's own time limit looks.",
    fix: "Raise the time that the server itself allows a request above what the slowest one needs: Node `requestTimeout`, Go `ReadTimeout` and `WriteTimeout`, Puma `first_data_timeout`, Tomcat `connectionTimeout`. nginx's timeouts do not help."
  },
  doc: {
    title: "The backend's server ends the request after its own time",
    what: "HTTP servers have clocks of their own: Node ends requests that have not arrived within 300 s, Go's WriteTimeout closes the connection without an answer. Each try then ends after the same time, with 408 or a closed connection, and the process lives on.",
    confusedWith: {
      "nginx-proxy-read-timeout": "there nginx gives up and answers 504",
      "gunicorn-worker-timeout": "there gunicorn says WORKER TIMEOUT and ends the worker",
      "keepalive-race": "there a request fails at once, and the next is answered"
    }
  },
  judge(view) {
    const refused = exchangesVia(view, "direct").filter((one) => statusOf(one) === 408);
    const proxied = exchangesVia(view, "proxied").filter((one) => statusOf(one) === 408);
    const lost = constant(lostWithoutReason(view));
    const [first] = refused.length > 0 ? refused : lost;
    const service = first?.body.backend ?? null;
    if (!first || service === null || first.body.logged) return SILENT;
    const { ms } = first.body.outcome;
    const limits = serverTimes(view, service, "request-timeout").filter(
      (one) => one.ms <= ms * 1.1
    );
    const limit = limits.toSorted((a, b) => b.ms - a.ms)[0];
    const isAnswered2 = refused.length > 0;
    const line = closingLine(view, first);
    const params = {
      service,
      request: `${first.body.method} ${first.body.path}`,
      seconds: (ms / 1e3).toFixed(1)
    };
    const cites = [...limit ? [limit.setting] : [], ...line ? [line] : [], ...proxied];
    return {
      is: "cause",
      confidence: limit ? "certain" : isAnswered2 ? "likely" : "possible",
      subject: service,
      effects: effectsOn(view, service),
      cites: [first, ...isAnswered2 ? [] : lost.slice(1), ...cites],
      places: [
        ...limit?.setting.seen.place ? [limit.setting.seen.place] : [],
        ...startCommandPlaces(view, service)
      ],
      summary: isAnswered2 ? { text: "answered", params } : limit ? { text: "closed", params: { ...params, setting: limit.setting.seen.quote ?? "" } } : { text: "unnamed", params },
      fix: { text: "fix", params: {} }
    };
  }
});
function constant(lost) {
  const [first] = lost;
  const alike = lost.filter(({ body }) => body.route === first?.body.route);
  const times = alike.map(({ body }) => body.outcome.ms);
  const isConstant = Math.max(...times) - Math.min(...times) <= Math.max(...times) * SPREAD;
  return alike.length >= 2 && Math.min(...times) >= LEAST_MS && isConstant ? alike : [];
}
function effectsOn({ plan }, service) {
  const proxy = plan.proxy?.service;
  return [
    { effect: "closed-early", on: service },
    { effect: "app-rejected", on: service },
    ...proxy ? [{ effect: "closed-early", on: proxy }] : []
  ];
}

// src/causes/timeout/single-worker-self-call.ts
var single_worker_self_call_default = defineCause({
  id: "single-worker-self-call",
  layer: "timeout",
  severity: "error",
  needs: ["nginx.error"],
  wants: ["app.log", "compose.service", "container.network", "dockerfile.instruction"],
  text: {
    summary: "`{service}` asks itself: while it works on a request it sends {inner} to its own address through nginx, and no worker is left to answer that ({workers}). Both wait for each other until a timeout ends it.",
    fix: "Call the function instead of the URL: what is asked for lies in the same program. Or give the server more workers or threads than such calls can be under way at once (gunicorn: `--workers 3`, `--threads 4`). Longer timeouts only make the wait longer."
  },
  doc: {
    title: "The only worker waits for itself",
    what: "A handler requests a URL of its own service, directly or through nginx. With one worker that is busy with just this handler, nobody can answer: the request waits until a timeout ends it. With several workers the same happens as soon as all of them do it at once.",
    confusedWith: {
      "nginx-proxy-read-timeout": "there the backend works all the time, and only needs longer",
      "backend-hung-or-paused": "there no request is answered, not even the health",
      "event-loop-blocked": "there a long computation blocks the others, and asks nobody",
      "unhandled-exception-500": "there the exception is not about an answer of its own service"
    }
  },
  judge(view) {
    return selfCalls(view).map(({ address, line, raised }) => {
      const service = serviceAt(view, address) ?? view.plan.backend?.service ?? "backend";
      const workers = new Set(
        view.of("app.log", service).flatMap(({ body }) => body.code === "worker-started" ? body.pid : [])
      ).size;
      const origin = raised?.body.code === "exception" ? raised.body.origin : null;
      return {
        is: "cause",
        confidence: raised || view.looked("container.network") ? "certain" : "likely",
        subject: service,
        effects: [
          { effect: "timed-out", on: service },
          { effect: "server-error", on: service }
        ],
        cites: [line, ...raised ? [raised] : []],
        places: [...origin ? [origin] : [], ...startCommandPlaces(view, service)],
        summary: {
          text: "summary",
          params: {
            service,
            inner: `${line.body.method ?? "a request"} ${line.body.path ?? ""}`.trim(),
            workers: phrase(workers === 1 ? "has-one" : "all-busy")
          }
        },
        fix: { text: "fix", params: {} }
      };
    });
  }
});

// src/causes/timeout/uwsgi-harakiri.ts
var uwsgi_harakiri_default = defineCause({
  id: "uwsgi-harakiri",
  layer: "timeout",
  severity: "error",
  needs: ["app.log"],
  wants: ["http.exchange", "nginx.error", "app.setting"],
  text: {
    summary: "uWSGI in `{service}` killed its worker {pid} in the middle of a request, which took longer than `harakiri` allows{limit}.",
    fix: "Raise `harakiri` in the configuration of uWSGI above what the longest request takes, and keep it below nginx's uwsgi_read_timeout; or move the work out of the request."
  },
  doc: {
    title: "uWSGI kills a worker that takes too long",
    what: "With harakiri set, uWSGI's master kills a worker whose request takes longer. The connection to nginx breaks off and nginx answers 502; a new worker starts at once.",
    confusedWith: {
      "worker-oom-killed": "there no line HARAKIRI precedes the kill",
      "nginx-proxy-read-timeout": "there nginx gives up first, with 504"
    }
  },
  judge(view) {
    return terminatedRequests(view, "uwsgi", "harakiri").map(({ log, grounds, places }) => {
      const service = grounds.subject;
      const [setting2] = settings(view, service, "harakiri");
      const limit = setting2 ? ` (${setting2.body.value} s)` : "";
      return {
        ...grounds,
        places,
        summary: { text: "summary", params: { service, pid: log.pid, limit } },
        fix: { text: "fix", params: {} }
      };
    });
  }
});

// src/causes/ask/configuration/tls-schemes.ts
var HTTP = {
  ...{ spoken: "HTTP", pass: "proxy_pass" },
  ...{ plain: "http", secure: "https" }
};
var SCHEMES = [
  HTTP,
  { spoken: "gRPC", pass: "grpc_pass", plain: "grpc", secure: "grpcs" },
  { spoken: "uwsgi", pass: "uwsgi_pass", plain: "uwsgi", secure: "suwsgi" }
];
function tlsSchemeOf(line, route) {
  const handler = route?.body.handler;
  const written = handler?.is === "proxied" ? handler.scheme : null;
  const word2 = handler?.is === "other-upstream" ? handler.protocol : written;
  const said10 = line?.body.upstream?.scheme ?? word2;
  const scheme = SCHEMES.find(({ plain: plain2, secure }) => said10 === plain2 || said10 === secure);
  return scheme && { ...scheme, isSecure: said10 === scheme.secure };
}

// src/causes/ask/names/asked-name.ts
function passedTo({ target }) {
  return target.replace(/^\w+:\/\//, "");
}
function askedName(view, route, own) {
  const written = own?.body.args[0];
  if (written !== void 0) return { name: written, isReal: true };
  const handler = route?.body.handler;
  if (handler?.is !== "proxied" && handler?.is !== "other-upstream") return null;
  const target = passedTo(handler);
  const name = hostName(target);
  const isBlock = view.all("nginx.directive").some(({ body }) => body.name === "upstream" && body.args[0] === target);
  return { name, isReal: !isBlock && !/^[\d.]+$|:/.test(name) };
}

// src/causes/ask/written/speaks-tls.ts
var CERTIFICATE = {
  uvicorn: /(?:^|\s)--ssl-certfile[=\s]/,
  gunicorn: /(?:^|\s)--certfile[=\s]/,
  hypercorn: /(?:^|\s)--certfile[=\s]/
};
function speaksTls(view) {
  return writtenHops(view).flatMap((hop) => {
    const { upstream, service } = hop;
    const known2 = listening(view, service.subject);
    const line = startLine(view, service.subject);
    if (upstream.scheme !== "http" || !line || !known2?.ports.includes(upstream.port)) return [];
    const isTls = CERTIFICATE[known2.server]?.test(line.text) ?? false;
    return isTls ? [{ hop, server: known2.server, line }] : [];
  });
}

// src/causes/tls/http-to-tls-port.ts
var LOST = ["closed-early", "reset-early", "protocol-mismatch"];
var USUAL4 = /* @__PURE__ */ new Set([443, 8443]);
var http_to_tls_port_default = defineCause({
  id: "http-to-tls-port",
  layer: "tls",
  severity: "error",
  needs: ["http.exchange"],
  wants: ["nginx.error", "nginx.route", "app.log"],
  text: {
    summary: "nginx speaks {spoken} without TLS to `{service}` (`{pass} {plain}://\u2026`), but its port {port} wants TLS: asked by https it answers.",
    met: "nginx speaks {spoken} without TLS to `{service}` (`{pass} {plain}://\u2026`), and `{service}` complains that it wants TLS on port {port}.",
    announced: "nginx speaks {spoken} without TLS to `{service}` (`{pass} {plain}://\u2026`), but `{service}` says that it speaks TLS on port {port}.",
    guess: "nginx speaks {spoken} without TLS to port {port} of `{service}`, which is mostly a TLS port, and the connection is closed without an answer.",
    written: "nginx speaks plain HTTP to `{service}` on port {port} (`proxy_pass http://\u2026`), but {server} there is started with a certificate, so it wants TLS.",
    fix: "Write `{secure}://` instead of `{plain}://` in `{pass}`, or use a port of `{service}` that speaks {spoken} without TLS."
  },
  doc: {
    title: "http to a backend that speaks https",
    what: "proxy_pass begins with http://, and the backend's port wants TLS. Most servers close such a connection without a word, which looks like a crash (502); nginx, Go and Tomcat answer 400 and say that they want HTTPS.",
    confusedWith: {
      "https-to-plain-http": "there it is the other way round",
      "process-exit-in-handler": "there the process ends, and asked by https nobody answers",
      "grpc-h2-mismatch": "there the port speaks HTTP/2 without TLS"
    }
  },
  inspect: (view) => speaksTls(view).flatMap(({ hop: { upstream, service, places }, server, line }) => ({
    severity: "error",
    subject: service.subject,
    cites: [upstream.pass, line.cite],
    places,
    summary: {
      text: "written",
      params: { service: service.subject, port: upstream.port, server }
    },
    fix: { text: "fix", params: { service: service.subject, ...HTTP } },
    edits: toHttps(upstream.pass)
  })),
  judge(view) {
    return proxiedRequests(view, ...LOST).flatMap((one) => {
      const { exchange, line, route, service } = one;
      const scheme = tlsSchemeOf(line, route);
      if (!scheme || scheme.isSecure || !(line || isRefusal(exchange))) return [];
      const { spoken: spoken2, pass, plain: plain2, secure } = scheme;
      const way = { spoken: spoken2, pass, plain: plain2, secure };
      const port2 = portOf3(line, route);
      const { proof, ...sure } = proofFor(view, service, port2);
      if (!proof && !(line && USUAL4.has(port2))) return [];
      return {
        is: "cause",
        confidence: sure.confidence,
        subject: service,
        effects: effectsOn2(service, view.plan.proxy?.service ?? "proxy"),
        cites: [line ?? exchange, ...proof ? [proof] : [], exchange],
        places: known(passPlace(route), line?.seen.place),
        summary: { text: sure.text, params: { service, port: port2, ...way } },
        fix: { text: "fix", params: { service, ...way } },
        edits: editsFor2(route, way)
      };
    });
  }
});
function effectsOn2(service, proxy) {
  return [
    { effect: "closed-early", on: service },
    { effect: "bad-response", on: service },
    { effect: "app-rejected", on: service },
    { effect: "closed-early", on: proxy }
  ];
}
function editsFor2(route, { plain: plain2, secure }) {
  const handler = route?.body.handler;
  if (handler?.is !== "proxied" && handler?.is !== "other-upstream") return [];
  const target = passedTo(handler);
  return rewrite(handler.place, `${plain2}://${target}`, `${secure}://${target}`);
}
function portOf3(line, route) {
  const handler = route?.body.handler;
  const server = handler?.is === "proxied" ? handler.servers[0] : void 0;
  return line?.body.upstream?.port ?? server?.port ?? 0;
}
function isRefusal({ body: { outcome } }) {
  return outcome.is === "reset" || outcome.is === "answered" && outcome.status === 400;
}
function proofFor(view, service, port2) {
  const asked2 = answeredByTls(view, service, port2);
  if (asked2) return { proof: asked2, confidence: "certain", text: "summary" };
  const logs = view.of("app.log", service);
  const met = logs.find(({ body }) => body.code === "plain-http");
  if (met) return { proof: met, confidence: "certain", text: "met" };
  const said10 = logs.find(
    ({ body }) => body.code === "listening" && body.tls === true && body.port === port2
  );
  if (said10) return { proof: said10, confidence: "likely", text: "announced" };
  return { proof: void 0, confidence: "possible", text: "guess" };
}
function toHttps(pass) {
  const target = pass.body.args[0] ?? "";
  return rewrite(pass.seen.place, target, target.replace(/^http:/, "https:"));
}

// src/causes/tls/https-to-plain-http.ts
var https_to_plain_http_default = defineCause({
  id: "https-to-plain-http",
  layer: "tls",
  severity: "error",
  needs: ["nginx.error"],
  wants: ["nginx.route", "compose.service", "container.network", "app.log"],
  text: {
    summary: "nginx speaks TLS to `{host}:{port}` (`{pass} {secure}://\u2026`), but `{service}` speaks without TLS on that port.",
    written: "nginx speaks TLS to `{host}:{port}` (`proxy_pass https://\u2026`), but {server} in `{service}` is started without a certificate, so it speaks plain HTTP.",
    fix: "Write `{plain}://` instead of `{secure}://` in `{pass}`. Visitors keep their https: nginx ends it, and speaks without TLS inside the network."
  },
  doc: {
    title: "https to a backend that speaks http",
    what: "proxy_pass begins with https://, so nginx starts a TLS handshake. The backend answers in plain HTTP, which is no TLS, and nginx answers 502.",
    confusedWith: {
      "http-to-tls-port": "there it is the other way round: the backend wants TLS",
      "tls-sni-missing": "there the backend speaks TLS and refuses the handshake"
    }
  },
  inspect(view) {
    return writtenHops(view).flatMap(({ upstream, service, places }) => {
      const known2 = listening(view, service.subject);
      if (upstream.scheme !== "https" || !known2?.ports.includes(upstream.port)) return [];
      if (!isPlainHttp(view, service.subject, known2.server)) return [];
      const { host, port: port2, pass } = upstream;
      const params = { host, port: port2, service: service.subject, server: known2.server };
      const target = pass.body.args[0] ?? "";
      return {
        severity: "error",
        subject: service.subject,
        cites: [pass, known2.cite],
        places: withPlaces(places, known2.place),
        summary: { text: "written", params },
        fix: { text: "fix", params: HTTP },
        edits: rewrite(pass.seen.place, target, target.replace(/^https:/, "http:"))
      };
    });
  },
  judge(view) {
    const lines = view.all("nginx.error").filter(({ body }) => body.code === "tls-handshake-failed" && notTls(body.message));
    const [line] = lines;
    if (!line) return SILENT;
    const port2 = line.body.upstream?.port;
    const route = view.all("nginx.route").find(({ body: { handler: handler2 } }) => {
      return handler2.is === "other-upstream" && line.body.upstream?.scheme.includes(handler2.protocol);
    });
    const { spoken: spoken2, pass, plain: plain2, secure } = tlsSchemeOf(line, route) ?? HTTP;
    const way = { spoken: spoken2, pass, plain: plain2, secure };
    const hop = hopsOf(view).find((one) => one.scheme === "https" && (!port2 || one.port === port2));
    const service = hop?.service ?? view.plan.backend?.service ?? UNNAMED_BACKEND;
    const handler = (hop?.route ?? route)?.body.handler;
    const passed = handler?.is === "proxied" || handler?.is === "other-upstream" ? handler : null;
    const said10 = view.of("app.log", service).filter(({ body }) => body.code === "invalid-request");
    return {
      is: "cause",
      confidence: "certain",
      subject: service,
      effects: [{ effect: "bad-response", on: service }],
      cites: [line, ...hop ? [hop.route] : route ? [route] : [], ...said10.slice(0, 1)],
      places: known(hop?.place ?? passed?.place ?? line.seen.place),
      summary: {
        text: "summary",
        params: {
          host: hop?.host ?? line.body.upstream?.host ?? "",
          port: hop?.port ?? port2 ?? "",
          service: named2(service),
          ...way
        }
      },
      fix: { text: "fix", params: way },
      edits: passed ? rewrite(passed.place, `${secure}://${passedTo(passed)}`, `${plain2}://${passedTo(passed)}`) : [],
      disposition: "safe"
    };
  }
});
function notTls(message) {
  return ["wrong version number", "packet length too long", "http request"].some(
    (reason) => message.includes(reason)
  );
}

// src/causes/tls/tls-cert-file-missing.ts
var text14 = {
  missing: "nginx does not start, because it cannot open {what} {path}: no such file in the container of `{service}`.",
  "missing-on-machine": "nginx does not start, because it cannot open {what} {path}: there is no such file.",
  denied: "nginx does not start, because it may not read {what} {path}.",
  invalid: "nginx does not start, because {what} {path} is not usable: `{message}`",
  unnamed: "nginx does not start, because a server with TLS has no certificate: {message}",
  "fix-ca": "Mount or copy the certificate of the CA to {path}, or correct the path: that of the CA which issued the other side's certificate. It is no secret, and may stand in the repository.",
  "fix-dh": "Remove the line: nginx works without, as today's browsers agree on keys by ECDHE. Where it has to stay, make the file (`openssl dhparam -out dhparam.pem 2048`) and mount or copy it to {path}.",
  "fix-denied": "Let the user that nginx is started as read {path}, and pass the folders above it: in a container with `user:` or without capabilities that is not root.",
  "fix-invalid": "Put into {path} what the line wants, as PEM: certificates for `ssl_certificate`, and for `ssl_certificate_key` the key that they were made for, without a passphrase. `openssl x509 -noout -pubkey -in CERTIFICATE` and `openssl pkey -pubout -in KEY` print the same where the two belong together; a renewal changes both.",
  fix: "Mount or copy {what} to {path}, or correct the path. Of Let's Encrypt mount all of /etc/letsencrypt: the files in `live` are links into `archive`. Where certificates are made only at deployment, give this check a self-signed stand-in.",
  "fix-on-machine": "Put {what} at {path} (`certbot certificates` lists those of Let's Encrypt), or correct the path. `nginx -t` checks it without starting.",
  "fix-ca-on-machine": "Put the certificate of the CA at {path}, or correct the path: that of the CA which issued the other side's certificate. `nginx -t` checks it without starting.",
  "fix-dh-on-machine": "Remove the line: nginx works without, as today's browsers agree on keys by ECDHE. Where it has to stay, make the file: `openssl dhparam -out {path} 2048`.",
  "fix-denied-on-machine": "Let root, or whoever starts nginx, read {path} and pass the folders above it. `nginx -t` checks it without starting."
};
var tls_cert_file_missing_default = defineCause({
  id: "tls-cert-file-missing",
  layer: "tls",
  severity: "error",
  needs: ["nginx.error"],
  wants: [...START_EVIDENCE, "nginx.directive", "compose.service"],
  text: text14,
  doc: {
    title: "A certificate that nginx needs is not there",
    what: "nginx opens every certificate and key of its configuration before it starts, and ends when one is missing, unreadable, or does not fit the other. Certificates are seldom in the repository, so a stack that is built from it alone shows it first.",
    confusedWith: {
      "nginx-conf-syntax": "there a line is wrong, not a file",
      "bind-mount-source-missing": "there Docker made a folder in the place of a file"
    }
  },
  judge(view) {
    const starts = refusedStarts(view, ({ code }) => code === "certificate-failed");
    return starts.map(({ service, line, confidence, cites }) => {
      const path = line.body.name ?? "";
      const naming2 = view.of("nginx.directive", service).filter(({ body }) => line.body.name !== null && body.args.includes(line.body.name));
      const keys = naming2.filter(({ body }) => isKey2(line.body) === body.name.endsWith("_key"));
      const named5 = keys.length > 0 ? keys : naming2;
      const of = partOf(named5[0]?.body.name, line.body);
      const kind = kindOf4(line.body);
      const shown = path || phrase("that-it-names");
      const volume = volumeKeyFor(view, service, path);
      return {
        is: "cause",
        confidence,
        subject: service,
        effects: [{ effect: "not-started", on: service }],
        cites: [...cites, ...named5.slice(0, 1)],
        places: [...placesOf8(line, named5), ...volume ? placeOf(view, service, volume) : []],
        summary: {
          text: kind,
          params: { path: shown, service, message: line.body.message, what: phrase(of) }
        },
        fix: { text: FIXES2[kind] ?? PARTS[of], params: { path: shown, what: phrase(of) } }
      };
    });
  }
});
function placesOf8(line, named5) {
  const found = named5.flatMap(({ seen }) => seen.place ?? []);
  return found.length > 0 || !line.seen.place ? found : [line.seen.place];
}
var PARTS = {
  "the-certificate": "fix",
  "the-key": "fix",
  "the-ca": "fix-ca",
  "the-dh-parameters": "fix-dh"
};
var FIXES2 = {
  denied: "fix-denied",
  invalid: "fix-invalid",
  missing: null,
  unnamed: null
};
function isKey2({ message }) {
  return ["certificate key", "PrivateKey"].some((words) => message.includes(words));
}
function partOf(directive, error) {
  if (directive === "ssl_dhparam") return "the-dh-parameters";
  if (/(?:trusted|client)_certificate$/.test(directive ?? "")) return "the-ca";
  return isKey2(error) ? "the-key" : "the-certificate";
}
function kindOf4({ errno, name }) {
  if (name === null) return "unnamed";
  return errno === 2 ? "missing" : errno === 13 ? "denied" : "invalid";
}

// src/causes/tls/tls-client-certificate-missing.ts
var REQUIRED = 116;
var tls_client_certificate_missing_default = defineCause({
  id: "tls-client-certificate-missing",
  layer: "tls",
  severity: "error",
  needs: ["http.exchange", "nginx.error"],
  wants: ["nginx.route", "nginx.directive", "app.log"],
  text: {
    summary: "`{service}` wants a certificate from whoever connects (mutual TLS), and nginx shows none, so `{service}` ends the session (alert {alert}).",
    fix: "Give nginx a certificate that `{service}` accepts: `{family}_ssl_certificate` and `{family}_ssl_certificate_key` beside `{family}_pass`. A server name or other ciphers change nothing here.",
    shown: "nginx has a certificate to show (`{family}_ssl_certificate`)"
  },
  doc: {
    title: "The backend wants a certificate from nginx",
    what: "With mutual TLS the server checks the client's certificate as well. nginx shows the one of proxy_ssl_certificate, and without that line none: the server ends the session with alert 116 (TLS 1.3) or 40 (before), and nginx answers 502.",
    confusedWith: {
      "tls-sni-missing": "there alert 40 or 112 is about the server name, and a client that sends one gets on without a certificate",
      "tls-upstream-verify-failed": "there nginx does not accept the backend's certificate"
    }
  },
  judge(view) {
    const failures = failuresExplainedBy(view, [502], "tls-handshake-failed");
    return failures.flatMap((failure) => {
      const { line, route, service } = failure;
      const alert = line.body.tls?.alert ?? null;
      const said10 = saidBy(view, failure);
      if (alert === null || !(alert === REQUIRED || said10)) return [];
      const family = upstreamFamily(route, line);
      if (settingFor(view, route, `${family}_ssl_certificate`)) {
        return { is: "cleared", because: { text: "shown", params: { family } } };
      }
      return {
        ...badResponse(failure, ...said10 ? [said10] : []),
        effects: [
          { effect: "bad-response", on: service },
          // Our own requests show none, either.
          { effect: "closed-early", on: service }
        ],
        places: routePlaces(route),
        summary: { text: "summary", params: { service, alert } },
        fix: { text: "fix", params: { service, family } }
      };
    });
  }
});
function saidBy(view, { exchange, service }) {
  return view.of("app.log", service).find(
    ({ body, seen }) => body.code === "client-certificate-missing" && duringExchange(exchange, seen.at)
  );
}

// src/causes/tls/tls-protocol-mismatch.ts
var HANDSHAKE_FAILURE = 40;
var tls_protocol_mismatch_default = defineCause({
  id: "tls-protocol-mismatch",
  layer: "tls",
  severity: "error",
  needs: ["http.exchange", "nginx.error"],
  wants: ["nginx.route", "nginx.directive"],
  text: {
    summary: "nginx and `{service}` have no version of TLS or no cipher in common ({reason}), so there is no session.",
    limited: "nginx may speak only {allowed} to `{service}` (`{directive}`), which takes none of it ({reason}).",
    fix: "Let `{family}_ssl_protocols` and `{family}_ssl_ciphers` include what `{service}` speaks, best by removing both lines; where `{service}` is too old for that, update it."
  },
  doc: {
    title: "No TLS version in common",
    what: "Both ends of a TLS session must agree on a version and a cipher. A line proxy_ssl_protocols from an old guide, an old OpenSSL, or a server that takes TLS 1.3 alone leaves nothing in common, and nginx answers 502.",
    confusedWith: {
      "tls-sni-missing": "there nginx's own lines leave it all versions and ciphers, and a client that sends the name gets on",
      "https-to-plain-http": "there the backend speaks no TLS at all"
    }
  },
  judge(view) {
    const failures = failuresExplainedBy(view, [502], "tls-handshake-failed");
    return failures.flatMap((failure) => {
      const { line, route, service } = failure;
      const { tls } = line.body;
      const limit = tlsLimit(view, route, line);
      const isCipher = tls?.alert === HANDSHAKE_FAILURE && limit !== void 0;
      if (!tls || !(tls.kind === "protocol" || isCipher)) return [];
      const { reason } = tls;
      const directive = limit?.body.name ?? "";
      const allowed = limit?.body.args.join(" ") ?? "";
      return {
        ...badResponse(failure, ...limit ? [limit] : []),
        confidence: isCipher ? "likely" : "certain",
        places: [...known(limit?.seen.place), ...routePlaces(route)],
        summary: limit ? { text: "limited", params: { service, allowed, directive, reason } } : { text: "summary", params: { service, reason } },
        fix: { text: "fix", params: { service, family: upstreamFamily(route, line) } }
      };
    });
  }
});

// src/causes/ask/requests/lost-by-tls.ts
function lostByTls(view, service) {
  const direct = exchangesVia(view, "direct").filter(({ body }) => body.backend === service);
  return direct.length > 0 && direct.every(({ body }) => body.outcome.is === "reset");
}

// src/causes/tls/tls-sni-missing.ts
var UNRECOGNIZED = 112;
var REFUSALS2 = /* @__PURE__ */ new Set([40, 80, UNRECOGNIZED]);
var text15 = {
  summary: "`{service}` refuses nginx's TLS session (alert {alert}): nginx does not say which server name it wants, and `{service}` has a certificate for known names only.",
  guess: "`{service}` refuses nginx's TLS session (alert {alert}). Mostly it wants to know the server name first, which nginx does not send unless it is told to.",
  other: "`{service}` refuses nginx's TLS session (alert {alert}): nginx asks for the server name `{name}`, which `{service}` has no certificate for; asked for another name it answers.",
  fix: "Add `{family}_ssl_server_name on;` beside `{family}_pass`. The name that is sent is the host in `{family}_pass`; where that is an upstream block's name or an address, add `{family}_ssl_name` with the real name.",
  "fix-name": "Add `{family}_ssl_name` with a name that the certificate of `{service}` has. Without it nginx sends the host in `{family}_pass`, be it only the name of an upstream block.",
  sent: "nginx sends a server name here (`{family}_ssl_server_name on`)"
};
var tls_sni_missing_default = defineCause({
  id: "tls-sni-missing",
  layer: "tls",
  severity: "error",
  needs: ["http.exchange", "nginx.error"],
  wants: ["nginx.route", "nginx.directive"],
  text: text15,
  doc: {
    title: "The TLS server name is not sent",
    what: "Servers with several certificates (CDNs, shared hosts, ingress controllers) choose one by the name in the TLS greeting, SNI. nginx sends none to an upstream unless it is told to, and then the host in proxy_pass, which may be the name of an upstream block. So the server refuses the handshake and nginx answers 502. curl and browsers always send the name that they were asked for.",
    confusedWith: {
      "https-to-plain-http": "there the answer is no TLS at all (wrong version number)",
      "tls-protocol-mismatch": "there the alert is 70, or OpenSSL says unsupported protocol",
      "tls-upstream-verify-failed": "there nginx refuses the certificate, not the server nginx"
    }
  },
  judge(view) {
    const failures = failuresExplainedBy(view, [502], "tls-handshake-failed");
    return failures.flatMap((failure) => {
      const { line, route, service } = failure;
      const { kind, alert } = line.body.tls ?? { kind: "other", alert: null };
      if (kind !== "refused" || alert === null || !REFUSALS2.has(alert)) return [];
      const family = upstreamFamily(route, line);
      const own = settingFor(view, route, `${family}_ssl_name`);
      const refused = {
        ...{ failure, alert, family, own },
        setting: settingFor(view, route, `${family}_ssl_server_name`),
        asked: askedName(view, route, own),
        byName: answeredByTls(view, service)
      };
      return refused.setting?.body.args[0] === "on" ? sentOther(refused) : notSent(view, refused);
    });
  }
});
function sentOther(refused) {
  const { failure, alert, family, setting: setting2, own, asked: asked2, byName: byName3 } = refused;
  const { route, service } = failure;
  const isOther = alert === UNRECOGNIZED && byName3 && asked2 && asked2.name !== service;
  if (!isOther) return { is: "cleared", because: { text: "sent", params: { family } } };
  const name = `${family}_ssl_name ${service};`;
  return {
    ...badResponse(failure, byName3, ...setting2 ? [setting2] : []),
    places: known(own?.seen.place, ...routePlaces(route), setting2?.seen.place),
    summary: { text: "other", params: { service, alert, name: asked2.name } },
    fix: { text: "fix-name", params: { service, family } },
    edits: own ? rewrite(own.seen.place, own.seen.quote ?? "", name) : putInside(route?.body.location?.place, [name])
  };
}
function notSent(view, refused) {
  const { failure, alert, family, setting: setting2, byName: byName3 } = refused;
  const { line, route, service } = failure;
  const isKnown = route !== void 0 && view.looked("nginx.directive", route.subject);
  const isElse = tlsLimit(view, route, line) !== void 0 || lostByTls(view, service);
  const isGuess = alert !== UNRECOGNIZED && isElse;
  const told2 = isKnown || alert === UNRECOGNIZED ? "likely" : "possible";
  const sure = byName3 ? "certain" : told2;
  const isSummary = byName3 || isKnown && !isGuess;
  return {
    ...badResponse(failure, ...byName3 ? [byName3] : []),
    confidence: isGuess ? "possible" : sure,
    places: known(setting2?.seen.place, ...routePlaces(route)),
    summary: { text: isSummary ? "summary" : "guess", params: { service, alert } },
    fix: { text: "fix", params: { family } },
    edits: isGuess ? [] : switchedOn(refused)
  };
}
function switchedOn({ failure, family, setting: setting2, asked: asked2, byName: byName3 }) {
  const { route, service } = failure;
  const isReal = asked2?.isReal !== false;
  if (!isReal && !byName3) return [];
  const on = `${family}_ssl_server_name on;`;
  const name = isReal ? [] : [`${family}_ssl_name ${service};`];
  const inside2 = putInside(route?.body.location?.place, setting2 ? name : [on, ...name]);
  if (!setting2) return inside2;
  return [...rewrite(setting2.seen.place, `${family}_ssl_server_name off;`, on), ...inside2];
}

// src/causes/tls/tls-upstream-verify-failed.ts
var REASONS = {
  9: phrase("cert-not-yet"),
  10: phrase("cert-expired"),
  18: phrase("cert-self-signed"),
  19: phrase("cert-own-ca"),
  20: phrase("cert-foreign-ca"),
  21: phrase("cert-chain"),
  23: phrase("cert-revoked")
};
var tls_upstream_verify_failed_default = defineCause({
  id: "tls-upstream-verify-failed",
  layer: "tls",
  severity: "error",
  needs: ["http.exchange", "nginx.error"],
  wants: ["nginx.route", "nginx.directive"],
  text: {
    summary: "nginx checks the certificate of `{service}` (`{family}_ssl_verify on`) and does not accept it: it {reason}.",
    named: "nginx checks the certificate of `{service}` (`{family}_ssl_verify on`): it is valid, but not for the name `{name}` that nginx expects in it.",
    trust: "Put the CA that issued it (for a self-signed one, the certificate itself) into the file of `{family}_ssl_trusted_certificate`; the server has to send the certificates in between.",
    chain: "Put the CA that issued it into the file of `{family}_ssl_trusted_certificate`; the server has to send the certificates in between. nginx follows {depth} of those: where there are more, it finds no CA either, until `{family}_ssl_verify_depth` is their number. `openssl s_client -showcerts` in front of `{service}` lists what it sends.",
    early: "Compare the clock where nginx runs with the day from which the certificate of `{service}` counts (`openssl x509 -noout -dates`): either a clock is wrong, or the certificate was made for later and has to be made anew.",
    renew: "Renew the certificate of `{service}`, and restart it so that it shows the new one.",
    name: "Set `{family}_ssl_name` to a name that the certificate has. Without it nginx expects the host in `{family}_pass`, be it only the name of an upstream block."
  },
  doc: {
    title: "nginx does not accept the backend's certificate",
    what: "With proxy_ssl_verify on, nginx checks who issued the backend's certificate, until when it is valid and for which name. What it does not accept it answers with 502. Browsers' trust does not count: only proxy_ssl_trusted_certificate does.",
    confusedWith: {
      "tls-sni-missing": "there the backend refuses the session, with an alert",
      "https-to-plain-http": "there the backend speaks no TLS at all"
    }
  },
  judge(view) {
    const failures = failuresExplainedBy(view, [502], "tls-verify-failed", "tls-handshake-failed");
    return failures.flatMap((failure) => {
      const { line, route, service } = failure;
      const { tls } = line.body;
      if (tls?.kind !== "untrusted" && tls?.kind !== "other-name") return [];
      const family = upstreamFamily(route, line);
      const setting2 = (name) => settingFor(view, route, `${family}_ssl_${name}`);
      const at = (name) => setting2(name)?.seen.place;
      const isName = tls.kind === "other-name";
      const places = isName ? [at("name"), passPlace(route), at("verify")] : isOfTime(tls.verify) ? [passPlace(route), at("verify")] : [at("trusted_certificate"), at("verify"), passPlace(route)];
      return {
        ...badResponse(failure),
        places: known(...places),
        summary: isName ? { text: "named", params: { service, family, name: line.body.name ?? "" } } : { text: "summary", params: { service, family, reason: reasonOf(tls) } },
        fix: isName ? { text: "name", params: { family } } : helping3(tls.verify, { service, family }, setting2("verify_depth"))
      };
    });
  }
});
function reasonOf({ verify, reason }) {
  return REASONS[verify ?? 0] ?? phrase("cert-refused", { verify: verify ?? "", reason });
}
var NOT_YET = 9;
var EXPIRED = 10;
var CHAIN = /* @__PURE__ */ new Set([20, 21, 22]);
function isOfTime(verify) {
  return verify === NOT_YET || verify === EXPIRED;
}
function helping3(verify, { service, family }, depth) {
  if (verify === NOT_YET) return { text: "early", params: { service } };
  if (verify === EXPIRED) return { text: "renew", params: { service } };
  if (!CHAIN.has(verify)) return { text: "trust", params: { family } };
  return { text: "chain", params: { service, family, depth: depth?.body.args[0] ?? "1" } };
}

// src/causes/upload-limits/backend-body-limit-413.ts
var backend_body_limit_413_default = defineCause({
  id: "backend-body-limit-413",
  layer: "upload-limits",
  severity: "error",
  needs: [["app.log", "http.exchange"]],
  wants: ["app.log", "http.exchange", "nginx.error", "nginx.route", "app.setting"],
  text: {
    summary: "`{service}` itself takes no upload of this size ({limit}): {message}. So it {answered}; nginx only passes that on.",
    silent: "`{service}` itself answers the upload of {size} with 413, without nginx as well: its framework or its own code takes less.",
    behind: "`{service}` itself answers the upload of {size} with 413: nginx passes it on and says nothing of the size, and the page is not nginx's. Its framework or its own code takes less.",
    "fix-php": "Raise `post_max_size` in php.ini or in the pool (`php_admin_value[post_max_size]`), and `upload_max_filesize` with it. PHP only warns, and gives the script an empty form, so what the script then says of a missing field or file misleads. `client_max_body_size` of nginx is not what refuses it.",
    fix: "Raise the limit in the application: body-parser, express.json and express.raw have `limit`, multer and formidable `fileSize`/`maxFileSize`, Flask MAX_CONTENT_LENGTH, Django DATA_UPLOAD_MAX_MEMORY_SIZE, Spring `spring.servlet.multipart.max-file-size`, PHP post_max_size, Go http.MaxBytesReader. `client_max_body_size` of nginx is not what refuses it.",
    nginx: "the 413 is nginx's own: its error log says that the body is too large"
  },
  doc: {
    title: "The application refuses the size of the upload",
    what: "Frameworks have limits of their own (body-parser 100 kB, Spring 1 MB, PHP 8 MB). The application answers 413, or 400 or 500 where nobody translates the error, and a direct request gets the same answer.",
    confusedWith: {
      "nginx-client-max-body-size": "there nginx answers 413 itself, and its error log says `client intended to send too large body`",
      "backend-closes-before-body-read": "there the backend closes the connection before the answer is through",
      "unhandled-exception-500": "there the exception has nothing to do with the size"
    }
  },
  judge(view) {
    const [byNginx] = view.all("nginx.error").filter(({ body }) => body.code === "body-too-large");
    if (byNginx) return { is: "cleared", because: { text: "nginx", params: {} } };
    const logged2 = loggedErrors(view, "body-too-large");
    if (logged2.length === 0) return withoutWords(view);
    return logged2.map((found) => {
      const { service, error, exception, exchange, status, cites } = found;
      const places = [
        ...bodyLimitPlaces(view, service, exchange?.body.sentBytes),
        ...exception.origin ? [exception.origin] : []
      ];
      return {
        is: "cause",
        confidence: exchange ? "certain" : "likely",
        subject: service,
        effects: [
          { effect: (status ?? 413) < 500 ? "app-rejected" : "server-error", on: service },
          ...unproven(view)
        ],
        cites,
        places,
        summary: {
          text: "summary",
          params: {
            service,
            limit: error.limitBytes === null ? phrase("its-limit") : sizeInWords(error.limitBytes),
            message: exception.message.replace(/\.$/, ""),
            answered: answered(found)
          }
        },
        fix: { text: exception.language === "php" ? "fix-php" : "fix", params: {} }
      };
    });
  }
});
function unproven(view) {
  const isAsked2 = exchangesVia(view, "direct").length > 0;
  const proxy = view.plan.proxy?.service;
  return isAsked2 || !proxy ? [] : [{ effect: "rejected", on: proxy }];
}
function behindNginx(view, proxied) {
  const { backend, outcome, sentBytes } = proxied.body;
  const route = nginxRouteOf(view, proxied);
  const isPassedOn = route?.body.uncertain.length === 0 && serversOf(route.body.handler).length > 0;
  const isOwnPage = outcome.is === "answered" && /<center>(?:nginx|openresty)/.test(outcome.body);
  if (!isPassedOn || isOwnPage || backend === null || !view.looked("nginx.error")) return SILENT;
  const places = bodyLimitPlaces(view, backend, sentBytes);
  return {
    is: "cause",
    confidence: places.length > 0 ? "certain" : "likely",
    subject: backend,
    effects: [{ effect: "app-rejected", on: backend }, ...unproven(view)],
    cites: [proxied, route],
    places,
    summary: { text: "behind", params: { service: backend, size: sizeInWords(sentBytes) } },
    fix: { text: "fix", params: {} }
  };
}
function withoutWords(view) {
  const [proxied] = proxiedWith(view, 413);
  if (proxied && exchangesVia(view, "direct").length === 0) return behindNginx(view, proxied);
  const direct = exchangesVia(view, "direct").find((fact) => statusOf(fact) === 413);
  const service = direct?.body.backend ?? null;
  if (!proxied || !direct || service === null || isNginx(direct)) return SILENT;
  if (proxiedWith(view, 502).some(({ body }) => body.route === proxied.body.route)) return SILENT;
  const params = { service, size: sizeInWords(direct.body.sentBytes) };
  return {
    is: "cause",
    confidence: "certain",
    subject: service,
    effects: [{ effect: "app-rejected", on: service }],
    cites: [direct, proxied],
    places: bodyLimitPlaces(view, service, direct.body.sentBytes),
    summary: { text: "silent", params },
    fix: { text: "fix", params: {} }
  };
}
function isNginx({ body: { outcome } }) {
  return outcome.is === "answered" && /nginx|openresty/i.test(outcome.headers["server"] ?? "");
}

// src/causes/ask/requests/early-answer.ts
function earlyAnswer(view, service, { body: { route, logged: logged2, method, path } }) {
  const isRefusal2 = (status) => status >= 400 && status < 500;
  const direct = exchangesVia(view, "direct").find(
    (one) => one.body.route === route && isRefusal2(statusOf(one) ?? 0)
  );
  if (direct) return { fact: direct, status: statusOf(direct) ?? 0 };
  if (!logged2) return null;
  for (const fact of view.of("app.log", service).toReversed()) {
    const { body } = fact;
    if (body.code !== "access" || body.method !== method || !isRefusal2(body.status)) continue;
    if (path.endsWith(body.path)) return { fact, status: body.status };
  }
  return null;
}

// src/causes/upload-limits/backend-closes-before-body-read.ts
var SMALL = 64 * 1024;
var AT_ONCE_MS = 2e3;
var backend_closes_before_body_read_default = defineCause({
  id: "backend-closes-before-body-read",
  layer: "upload-limits",
  severity: "error",
  needs: ["nginx.error", "http.exchange"],
  wants: [
    ...["app.log", "container.event", "container.memory", "nginx.route"],
    "compose.service"
  ],
  text: {
    summary: "`{service}` answers {request} with {status} and closes the connection without reading the body of {size}. nginx is still sending ({errno}), so it finds the connection broken and answers 502 instead of passing the {status} on.",
    logged: "`{service}` answered {request} with {status} and closed the connection while nginx was still sending the body ({errno}).",
    cut: "`{service}` closes the connection in the middle of {request}, before it has read the body of {size}, without an answer, each time and at once. nginx is still sending ({errno}), so it answers 502.",
    maybe: "`{service}` closed the connection while nginx sent it {request}. If that happens to every large upload, `{service}` refuses it before it has read the body: asked direct, it answers 4xx or closes as well.",
    fix: "Let the backend read (or discard) the body before it answers and closes: no `Connection: close`, `destroy` or return before the body is consumed, and the check of size or login in front of it. Keep `proxy_request_buffering on`, and set `client_max_body_size` to what the backend takes, so that nginx refuses the rest with a clean 413."
  },
  doc: {
    title: "The backend closes before it has read the upload",
    what: "The backend refuses the request early (login, size) and closes the connection with the body unread. The kernel then resets the connection: nginx, which is still sending, gets errno 32 or 104, mostly loses the answer, and says 502. Small bodies get the clean 4xx.",
    confusedWith: {
      "backend-body-limit-413": "there the 413 arrives",
      "keepalive-race": "there the connection was an idle one, and a repeated request succeeds",
      "process-exit-in-handler": "there the process of the backend ends"
    }
  },
  judge(view) {
    if (typeof exitInHandler(view) !== "string") return SILENT;
    const sent = proxiedWith(view, 502).filter(
      ({ body: { logged: logged2, sentBytes: sentBytes2, backend } }) => (logged2 || sentBytes2 > 0) && (backend === null || backend !== view.plan.proxy?.service)
    );
    const all = sent.flatMap((exchange2) => {
      const line2 = view.all("nginx.error").find((one) => isBroken(one) && isAbout(one, exchange2));
      return line2 ? [{ exchange: exchange2, line: line2 }] : [];
    });
    const [broken] = all;
    if (!broken) return SILENT;
    const { exchange, line } = broken;
    const service = exchange.body.backend ?? view.plan.backend?.service ?? UNNAMED_BACKEND;
    if (service === view.plan.proxy?.service) return SILENT;
    const answer = earlyAnswer(view, service, exchange);
    const cut = lostWithoutReason(view).filter(({ body }) => body.route === exchange.body.route);
    const isCut3 = cut.length > all.length && cut.every(({ body }) => body.outcome.ms < AT_ONCE_MS);
    const isAnswering = exchangesVia(view, "direct").some((one) => (statusOf(one) ?? 500) < 500);
    if (!answer && !(isCut3 && isAnswering && exchange.body.sentBytes > SMALL)) {
      return maybeClosed(view, tryLarge);
    }
    const route = nginxRouteOf(view, exchange);
    const buffering = route?.body.limits.requestBuffering;
    const { method, path, sentBytes } = exchange.body;
    const params = {
      service: named2(service),
      request: `${method} ${path}`,
      errno: line.body.errno ?? 32,
      size: sizeInWords(sentBytes)
    };
    const status = answer?.status ?? 0;
    return {
      is: "cause",
      confidence: answer?.fact.kind === "http.exchange" ? "certain" : "likely",
      subject: service,
      effects: [
        { effect: "closed-early", on: service },
        { effect: "app-rejected", on: service }
      ],
      // Where it is known why it answered so early, that is what has to be mended.
      from: [
        { effect: "app-rejected", on: service },
        { effect: "server-error", on: service }
      ],
      cites: [line, ...answer ? [answer.fact] : cut.slice(-1), exchange],
      places: [
        ...buffering?.value === false && buffering.place ? [buffering.place] : [],
        ...placeOf(view, service, "")
      ],
      summary: !answer ? { text: "cut", params } : { text: sentBytes > 0 ? "summary" : "logged", params: { ...params, status } },
      fix: { text: "fix", params: {} }
    };
  }
});
function isBroken({ body: { code, phase } }) {
  if (code === "send-failed") return true;
  return code === "reset-early" && !phase?.startsWith("reading upstream");
}
function tryLarge(path) {
  return `curl -sv -o /dev/null -F file=@LARGE_FILE http://BACKEND${path}`;
}

// src/causes/ask/starts/started-as.ts
var ROOT = /* @__PURE__ */ new Set(["", "root", "0"]);
function startedAs(view, service) {
  const user = view.of("container.config", service)[0]?.body.user ?? "";
  return ROOT.has(user.split(":")[0] ?? "") ? null : user;
}

// src/causes/upload-limits/client-body-temp-unwritable.ts
var READ_ONLY2 = 30;
var FORBIDDEN = /* @__PURE__ */ new Set([13, READ_ONLY2]);
var client_body_temp_unwritable_default = defineCause({
  id: "client-body-temp-unwritable",
  layer: "upload-limits",
  severity: "error",
  needs: ["nginx.error"],
  wants: ["http.exchange", "nginx.route", "nginx.directive", "compose.service", "container.config"],
  text: {
    summary: "nginx cannot store the upload: it may not write {path} ({reason}). So it answers {status} itself to every upload that is larger than its buffer in memory.",
    answer: "nginx cannot store the answer of `{service}` while the visitor takes it: it may not write {path} ({reason}). So it cuts every answer short that is larger than its buffers in memory.",
    fix: "Give the folder to the user that nginx runs as (`user` in nginx.conf) and let it through the folders above, point `{temp}` to a folder that it may write, or mount a tmpfs there.",
    "fix-on-machine": "Give the folder to the user that nginx runs as (`user` in nginx.conf) and let it through the folders above, or point `{temp}` to a folder that it may write.",
    "fix-user": "Give the folder to the user {user}, as whom the whole container of `{service}` runs: nginx ignores `user` in nginx.conf then. Or point `{temp}` to a folder that this user may write, or mount a tmpfs there that is the user's (`mode=1777`).",
    "fix-user-on-machine": "Give the folder to the user {user}, as whom all of `{service}` runs: nginx ignores `user` in nginx.conf then. Or point `{temp}` to a folder that this user may write."
  },
  doc: {
    title: "nginx cannot write the upload to its temporary folder",
    what: "A body that does not fit client_body_buffer_size (8 or 16 KB) is written to a temporary file first. When nginx's worker may not write there, it answers 500, while small requests work.",
    confusedWith: {
      "upload-dir-not-writable": "there the backend may not write, and its log says so",
      "nginx-client-max-body-size": "there nginx answers 413",
      "disk-full-nginx-temp": "there the errno is 28"
    }
  },
  judge(view) {
    const line = view.all("nginx.error").findLast(
      ({ body }) => body.code === "temp-file-failed" && FORBIDDEN.has(body.errno ?? 0) && // At start nothing is uploaded yet: then nginx does not run at all.
      body.level !== "emerg"
    );
    if (!line) return SILENT;
    const proxy = line.subject;
    const stored = storedIn(view, line);
    const exchange = stored.answer ? exchangesVia(view, "proxied").find(
      (one) => one.body.outcome.is !== "answered" && isAbout(line, one)
    ) : proxiedWith(view, 500)[0];
    const as = startedAs(view, proxy);
    const named5 = (name) => view.of("nginx.directive", proxy).find(({ body }) => body.name === name);
    const user = as === null ? named5("user") : void 0;
    const temp = named5(stored.temp);
    const path = line.body.name ?? phrase("its-temporary-folder");
    const reason = phrase(line.body.errno === READ_ONLY2 ? "read-only" : "permission-denied");
    const places = [temp?.seen.place, user?.seen.place];
    return {
      is: "cause",
      confidence: "certain",
      subject: proxy,
      effects: [{ effect: stored.answer ? "closed-early" : "rejected", on: proxy }],
      cites: [
        line,
        ...exchange ? [exchange] : [],
        ...temp ? [temp] : [],
        ...user ? [user] : []
      ],
      places: [
        ...places.flatMap((place) => place ? [place] : []),
        ...as === null ? [] : placeOf(view, proxy, "user"),
        ...placeOf(view, proxy, "read_only"),
        ...placeOf(view, proxy, "")
      ],
      summary: stored.answer ? { text: "answer", params: { service: stored.service, path, reason } } : { text: "summary", params: { path, reason, status: 500 } },
      fix: as === null || line.body.errno === READ_ONLY2 ? { text: "fix", params: { temp: stored.temp } } : { text: "fix-user", params: { user: as, service: proxy, temp: stored.temp } }
    };
  }
});

// src/causes/ask/requests/missing-field.ts
function missingField(exchange) {
  const { outcome, sentBytes } = exchange.body;
  if (statusOf(exchange) !== 422 || outcome.is !== "answered" || sentBytes === 0) return null;
  try {
    const { detail } = JSON.parse(outcome.body);
    const missing = detail?.find(
      ({ type, loc }) => /missing/.test(type ?? "") && loc?.[0] === "body"
    );
    return typeof missing?.loc?.[1] === "string" ? missing.loc[1] : null;
  } catch {
    return null;
  }
}

// src/causes/upload-limits/multipart-parse-failure.ts
var multipart_parse_failure_default = defineCause({
  id: "multipart-parse-failure",
  layer: "upload-limits",
  severity: "error",
  needs: [["app.log", "http.exchange"]],
  wants: ["app.log", "http.exchange", "nginx.directive"],
  text: {
    header: "nginx overwrites the Content-Type of the upload (`{directive}`), and with it the boundary that the form is split at. So `{service}` {answered}: {message}",
    form: "`{service}` cannot read the form: {message}. So it {answered}, also without nginx.",
    logged: "`{service}` cannot read the form of an upload: {message}",
    field: "`{service}` {answered}, because the form does not have the field `{field}` that it expects.",
    pass: "Take `{directive}` away: nginx passes the client's own Content-Type on, boundary included.",
    send: "Send the file in the field that the backend expects, and its other fields with it, as multipart/form-data, and let the client's library set Content-Type: a header written by hand has no boundary. For the check, `upload.field` in .github/bad-gateway.yml names the file's field, and `upload.fields` gives the others."
  },
  doc: {
    title: "The backend cannot read the form",
    what: "A multipart form needs a Content-Type with its boundary, and the file in the field that the application expects. Where the client, or nginx, writes the header itself, or the field has another name, the framework refuses the form with 400, 422 or 500.",
    confusedWith: {
      "backend-body-limit-413": "there the form can be read, and is too large",
      "python-missing-dependency": "there the library that reads forms is not installed",
      "unhandled-exception-500": "there the exception is not about the form"
    }
  },
  judge(view) {
    const logged2 = loggedErrors(view, "bad-form").map((found) => {
      const { service, exception, status, cites, exchange } = found;
      const effect = (status ?? 400) < 500 ? "app-rejected" : "server-error";
      const places = exception.origin ? [exception.origin] : [];
      const said10 = { service, message: exception.message, answered: answered(found) };
      const cause = { is: "cause", subject: service, effects: [{ effect, on: service }] };
      const header = found.error.what === "boundary" ? overwriting(view) : void 0;
      if (header) {
        const directive = `proxy_set_header ${header.body.args.join(" ")}`;
        return {
          ...cause,
          confidence: worksDirect(view) ? "certain" : "likely",
          cites: [...cites, header],
          places: [...header.seen.place ? [header.seen.place] : [], ...places],
          summary: { text: "header", params: { ...said10, directive } },
          fix: { text: "pass", params: { directive } }
        };
      }
      return {
        ...cause,
        confidence: "likely",
        cites,
        places,
        summary: { text: exchange ? "form" : "logged", params: said10 },
        fix: { text: "send", params: {} }
      };
    });
    return logged2.length > 0 ? logged2 : fields(view);
  }
});
function fields(view) {
  return [...exchangesVia(view, "proxied"), ...exchangesVia(view, "direct")].flatMap((exchange) => {
    const field = missingField(exchange);
    const service = exchange.body.backend;
    if (field === null || service === null) return [];
    const { method, path } = exchange.body;
    const text17 = phrase("answers-with", {
      request: `${method} ${path}`,
      status: statusOf(exchange) ?? ""
    });
    return {
      is: "cause",
      confidence: "likely",
      subject: service,
      effects: [{ effect: "app-rejected", on: service }],
      cites: [exchange],
      places: [],
      summary: { text: "field", params: { service, answered: text17, field } },
      fix: { text: "send", params: {} }
    };
  }).slice(0, 1);
}
function overwriting(view) {
  return view.all("nginx.directive").find(({ body: { name, args } }) => {
    const [header = "", value = ""] = args;
    const isType = name === "proxy_set_header" && header.toLowerCase() === "content-type";
    return isType && value !== "$content_type" && value !== "$http_content_type";
  });
}
function worksDirect(view) {
  return exchangesVia(view, "direct").some(
    (fact) => fact.body.sentBytes > 0 && (statusOf(fact) ?? 500) < 300
  );
}

// src/causes/upload-limits/nginx-client-max-body-size.ts
var FORM_BYTES = 16 * 1024;
var text16 = {
  less: "`{service}` takes uploads of up to {most} at {path}, but nginx refuses more than {limit} with 413: what lies between never reaches it.",
  planned: "nginx accepts at most {limit} ({origin}) for {path}. The upload of the check has {size}, which nginx refuses with 413 before the backend sees it.",
  summary: "nginx accepts at most {limit} ({origin}). The upload had {size}, so nginx refused it with 413, and the backend never saw it.",
  told: "nginx refused a body of {size} with 413, because `client_max_body_size` allows less there (1 MB where it is not set). The backend never saw it.",
  behind: "`{service}`, which the upload reaches behind `{proxy}`, runs an nginx of its own: that one refused the upload of {size} with 413 ({origin}).",
  fix: "Set `client_max_body_size` for this location to the largest upload that the backend accepts; {size} need `{least}`.",
  outer: "the limit was raised at the nginx behind this one, which does not help at the outer one",
  backend: "the 413 came from the backend itself, not from nginx"
};
var nginx_client_max_body_size_default = defineCause({
  id: "nginx-client-max-body-size",
  layer: "upload-limits",
  severity: "error",
  needs: ["http.exchange"],
  wants: ["nginx.error", "nginx.route", "nginx.directive", "compose.service", "container.network"],
  text: text16,
  doc: {
    title: "The upload is larger than nginx allows",
    what: "nginx compares the size of each request with client_max_body_size, 1 MB unless it is set, and answers 413 before the backend sees anything.",
    confusedWith: {
      "backend-body-limit-413": "there the backend made the 413: it does so for a direct upload as well",
      "client-body-temp-unwritable": "there nginx answers 500, because it cannot store the body"
    }
  },
  inspect(view) {
    return [...tooLarge(view), ...lessThanTheApplication(view)];
  },
  judge(view) {
    const said10 = view.all("nginx.error").findLast(({ body }) => body.code === "body-too-large");
    const first = refusedUpload(view, said10);
    if (!first) return SILENT;
    const proxy = view.plan.proxy?.service ?? first.subject;
    if (said10 && said10.subject !== proxy) return byAnother(view, proxy, first, said10);
    const direct = exchangesVia(view, "direct").some((fact) => statusOf(fact) === 413);
    if (!said10 && direct) return { is: "cleared", because: { text: "backend", params: {} } };
    const route = view.all("nginx.route").find(({ body }) => body.route === first.body.route);
    const limit = route?.body.limits.bodySize;
    const exceeded = limit !== void 0 && limit.value > 0 && first.body.sentBytes > limit.value;
    if (!said10 && !exceeded) return SILENT;
    const serviceOf2 = (host) => serviceAt(view, host);
    if (allowedFurtherIn(view, route, first.body.sentBytes, serviceOf2)) {
      return { is: "cleared", because: { text: "outer", params: {} } };
    }
    const least = leastFor(first.body.sentBytes);
    if (first.body.logged && !isRefusedBy(limit, first)) return toldBy3(proxy, first, said10);
    const written = view.all("nginx.directive").find(({ body, seen }) => {
      const { file, line } = limit?.place ?? { file: null, line: null };
      return body.name === "client_max_body_size" && seen.place?.file === file && seen.place?.line === line;
    });
    const places = [limit?.place, route?.body.location?.place, route?.body.server?.place];
    return {
      is: "cause",
      confidence: said10 ? "certain" : "likely",
      subject: proxy,
      effects: [{ effect: "rejected", on: proxy }],
      cites: [first, ...said10 ? [said10] : [], ...route ? [route] : []],
      places: places.flatMap((place) => place ? [place] : []),
      summary: {
        text: "summary",
        params: {
          limit: sizeInWords(limit?.value ?? 2 ** 20),
          origin: limit?.place ? "`client_max_body_size`" : phrase("default-as-not-set", { directive: "`client_max_body_size`" }),
          size: sizeInWords(first.body.sentBytes)
        }
      },
      fix: { text: "fix", params: { size: sizeInWords(first.body.sentBytes), least } },
      edits: written ? rewrite(limit?.place, `client_max_body_size ${written.body.args.join(" ")};`, least) : putInside(route?.body.location?.place ?? route?.body.server?.place, [least]),
      disposition: "safe"
    };
  }
});
function isRefusedBy(limit, { body }) {
  return limit !== void 0 && limit.value < body.sentBytes;
}
function refusedUpload(view, said10) {
  const refused = proxiedWith(view, 413);
  return refused.find((one) => one.body.logged && said10 && isAbout(said10, one)) ?? refused[0];
}
function toldBy3(proxy, exchange, said10) {
  const size = sizeInWords(exchange.body.sentBytes);
  return {
    is: "cause",
    confidence: "certain",
    subject: proxy,
    effects: [{ effect: "rejected", on: proxy }],
    cites: [said10 ?? exchange, exchange],
    places: [],
    summary: { text: "told", params: { size } },
    fix: { text: "fix", params: { size, least: leastFor(exchange.body.sentBytes) } }
  };
}
function leastFor(bytes) {
  return `client_max_body_size ${Math.ceil(bytes / 2 ** 20)}m;`;
}
function byAnother(view, proxy, exchange, said10) {
  const service = said10.subject;
  const named5 = (name) => view.of("nginx.directive", service).filter(({ body }) => body.name === name);
  const limits = named5("client_max_body_size");
  const decisive = limits.length > 0 ? limits : named5("server").slice(0, 1);
  const size = sizeInWords(exchange.body.sentBytes);
  const [limit] = limits;
  const origin = limit ? `\`client_max_body_size ${limit.body.args.join(" ")}\`` : phrase("default-of-being", { directive: "`client_max_body_size`", value: "1 MB" });
  return {
    is: "cause",
    confidence: "certain",
    subject: service,
    effects: [
      { effect: "app-rejected", on: service },
      { effect: "rejected", on: proxy }
    ],
    cites: [said10, exchange],
    places: decisive.flatMap(({ seen }) => seen.place ?? []),
    summary: { text: "behind", params: { service, proxy, size, origin } },
    fix: { text: "fix", params: { size, least: leastFor(exchange.body.sentBytes) } },
    disposition: "safe"
  };
}
function tooLarge(view) {
  return view.plan.routes.flatMap(
    ({ id, body, proxiedPath }) => {
      const route = view.all("nginx.route").find((one) => one.body.route === id);
      const limit = route?.body.limits.bodySize;
      const { location, server, handler } = route?.body ?? {};
      const places = placesOf(limit?.place, location?.place, server?.place);
      if (!body || !route || !limit || !places || limit.value === 0) return [];
      if (handler?.is !== "proxied" || body.bytes <= limit.value) return [];
      const peer = (host) => peerNamed(view, host)?.subject ?? null;
      if (allowedFurtherIn(view, route, body.bytes, peer)) return [];
      const least = leastFor(body.bytes + FORM_BYTES);
      const size = sizeInWords(body.bytes);
      return [
        {
          severity: "error",
          subject: route.subject,
          cites: [route],
          places,
          summary: {
            text: "planned",
            params: {
              limit: sizeInWords(limit.value),
              origin: limit.place ? "`client_max_body_size`" : phrase("its-default"),
              path: proxiedPath ?? "/",
              size
            }
          },
          fix: { text: "fix", params: { size, least } },
          edits: limit.place ? [] : putInside(location?.place ?? server?.place, [least])
        }
      ];
    }
  );
}
function lessThanTheApplication(view) {
  return view.all("nginx.route").flatMap((route) => {
    const { handler, limits, method, location, server } = route.body;
    const planned = view.plan.routes.find(({ id }) => id === route.body.route);
    const service = planned?.backend;
    if (handler.is !== "proxied" || !service || limits.bodySize.value === 0) return [];
    const app = routeOf(view, service, method, withoutQuery(handler.upstreamUri));
    const most = app?.body.limitBytes ?? 0;
    const places = placesOf(limits.bodySize.place, location?.place, server?.place, app?.seen.place);
    if (!app || !places || most <= limits.bodySize.value) return [];
    const params = {
      path: route.body.path,
      limit: sizeInWords(limits.bodySize.value),
      service,
      most: sizeInWords(most)
    };
    const least = leastFor(most + FORM_BYTES);
    return [
      {
        severity: "warning",
        subject: route.subject,
        cites: [route, app],
        places,
        summary: { text: "less", params },
        fix: { text: "fix", params: { size: params.most, least } },
        edits: limits.bodySize.place ? [] : putInside(location?.place ?? server?.place, [least])
      }
    ];
  });
}

// src/causes/upload-limits/outer-proxy-body-limit.ts
var outer_proxy_body_limit_default = defineCause({
  id: "outer-proxy-body-limit",
  layer: "upload-limits",
  severity: "error",
  needs: ["http.exchange", "nginx.error"],
  wants: ["nginx.route", "nginx.directive", "compose.service", "container.network"],
  text: {
    summary: "The upload of {size} was refused with 413 by `{outer}`, which stands in front of `{inner}`: the limit of `{inner}` is {innerLimit}, that of `{outer}` {limit}. Each nginx on the way has a limit of its own.",
    written: "The upload of the check has {size}. `{inner}` would take it ({innerLimit}), but `{outer}` in front of it allows {limit}: each nginx on the way has a limit of its own.",
    fix: "Set `client_max_body_size` in `{outer}` too, at least as high as in `{inner}`."
  },
  doc: {
    title: "A proxy further out has the smaller limit",
    what: "A request passes every proxy on its way, and each compares its size with its own limit. Raising client_max_body_size at the nginx next to the application does not help while one in front of it (another nginx, a load balancer, a CDN) still has its default.",
    confusedWith: {
      "nginx-client-max-body-size": "there the nginx that refuses is the only one, or the inner one",
      "backend-body-limit-413": "there the request reaches the application, which says 413"
    }
  },
  inspect(view) {
    return view.plan.routes.flatMap(({ id, body }) => {
      const route = view.all("nginx.route").find((one) => one.body.route === id);
      const limit = route?.body.limits.bodySize;
      if (!body || !route || !limit || limit.value === 0 || body.bytes <= limit.value) return [];
      const peer = (host) => peerNamed(view, host)?.subject ?? null;
      const its = allowedFurtherIn(view, route, body.bytes, peer);
      const { location, server } = route.body;
      const places = placesOf(limit.place, location?.place, server?.place);
      if (!its || !places) return [];
      const params = {
        size: sizeInWords(body.bytes),
        outer: route.subject,
        inner: its.subject,
        innerLimit: its.body.args[0] ?? "",
        limit: sizeInWords(limit.value)
      };
      return {
        severity: "error",
        subject: route.subject,
        cites: [route, its],
        places,
        summary: { text: "written", params },
        fix: { text: "fix", params: { outer: params.outer, inner: params.inner } },
        edits: limit.place ? [] : putInside(location?.place ?? server?.place, [asIn(its)])
      };
    });
  },
  judge(view) {
    return proxiedRequests(view, "body-too-large").flatMap(({ exchange, line, route }) => {
      if (!line) return [];
      const size = line.body.bytes ?? exchange.body.sentBytes;
      const its = allowedFurtherIn(view, route, size, (host) => serviceAt(view, host));
      if (!its || route?.subject !== line.subject) return [];
      const limit = route?.body.limits.bodySize;
      const own = settingFor(view, route, "client_max_body_size");
      const params = {
        size: sizeInWords(size),
        outer: line.subject,
        inner: its.subject,
        innerLimit: its.body.args[0] ?? "",
        limit: own ? `${own.body.args[0]}` : phrase("its-default-of", { value: "1 MB" })
      };
      return {
        ...rejectedByRule({ exchange, line }, its),
        places: known(
          own?.seen.place,
          limit?.place,
          route?.body.location?.place,
          route?.body.server?.place
        ),
        summary: { text: "summary", params },
        fix: { text: "fix", params: { outer: params.outer, inner: params.inner } },
        edits: own ? [] : putInside(route.body.location?.place, [asIn(its)]),
        disposition: "safe"
      };
    });
  }
});
function asIn({ body }) {
  return `client_max_body_size ${body.args[0]};`;
}

// src/causes/upload-limits/request-buffering-off-slow-client.ts
var request_buffering_off_slow_client_default = defineCause({
  id: "request-buffering-off-slow-client",
  layer: "upload-limits",
  severity: "error",
  needs: ["app.log", "nginx.route"],
  wants: ["http.exchange", "nginx.error", "compose.service", "dockerfile.instruction"],
  text: {
    summary: "A slow upload held a worker of `{service}` until gunicorn ended it: the worker was waiting for the client's next bytes. nginx passes bodies on as they come here (`proxy_request_buffering off`), so each slow client costs a worker, and other requests wait.",
    fix: "Remove `proxy_request_buffering off`, so that nginx takes the body first and passes it on at once; or run `{service}` with an asynchronous worker (`--worker-class gthread` or `gevent`), for which a slow client costs little."
  },
  doc: {
    title: "Slow uploads hold the backend's workers",
    what: "By default nginx takes the whole body before it asks the backend. With proxy_request_buffering off the backend reads at the client's pace, and a synchronous worker does nothing else meanwhile. A few phones on slow lines are enough: workers time out (502, 500), and other requests wait (504).",
    confusedWith: {
      "gunicorn-worker-timeout": "there the worker was at work; here it waits in sock.recv",
      "nginx-proxy-read-timeout": "there the same request is slow when it is asked alone, too"
    }
  },
  judge(view) {
    const route = unbuffered(view);
    if (!route) return [];
    const failed = proxiedRequests(view).find(
      ({ exchange: { body } }) => body.outcome.is !== "answered" || body.outcome.status >= 500
    );
    const service = failed?.service ?? view.plan.backend?.service ?? "backend";
    const stack = endedInBody(view, service);
    if (!stack) return [];
    const { place } = route.body.limits.requestBuffering;
    return [
      {
        is: "cause",
        confidence: "certain",
        subject: service,
        effects: [
          { effect: "timed-out", on: service },
          { effect: "closed-early", on: service },
          { effect: "server-error", on: service },
          { effect: "timed-out", on: view.plan.proxy?.service ?? "proxy" }
        ],
        cites: [stack, route, ...failed ? [failed.exchange] : []],
        places: [...place ? [place] : [], ...startCommandPlaces(view, service)],
        summary: { text: "summary", params: { service } },
        fix: { text: "fix", params: { service } },
        edits: rewrite(place, "proxy_request_buffering off;", "proxy_request_buffering on;")
      }
    ];
  }
});

// src/causes/upload-limits/temp-dir-full-or-ro-backend.ts
var READ_ONLY3 = 30;
var temp_dir_full_or_ro_backend_default = defineCause({
  id: "temp-dir-full-or-ro-backend",
  layer: "upload-limits",
  severity: "error",
  needs: ["app.log"],
  wants: ["http.exchange", "compose.service", "dockerfile.instruction"],
  text: {
    summary: "The framework of `{service}` puts uploads into {path} first, and {why}. So it {answered}, while small requests work.",
    "fix-mount": "Mount nothing read-only over the folder for temporary files: take `:ro` away, or mount it elsewhere, or set TMPDIR to a folder that can be written.",
    "fix-mount-on-machine": "Mount nothing read-only over the folder for temporary files, or set TMPDIR to a folder that can be written.",
    fix: "Give the container a folder for temporary files: `tmpfs: /tmp` in compose. In an image from scratch copy an empty /tmp, or set TMPDIR to a folder that a volume holds.",
    "fix-on-machine": "Give the program a folder for temporary files that its user may write: make /tmp anew (`install -d -m 1777 /tmp`), or set TMPDIR to another one."
  },
  doc: {
    title: "The backend has no folder for temporary files",
    what: "Frameworks write uploads that do not fit into memory to /tmp. In an image from scratch there is no such folder, with `read_only: true` nobody may write there: the upload fails, and small requests work.",
    confusedWith: {
      "client-body-temp-unwritable": "there nginx may not write, and the backend sees no request",
      "upload-dir-missing": "there the application's own folder for uploads does not exist",
      "upload-dir-not-writable": "there the application's own folder may not be written",
      "disk-full-backend": "there the errno is 28"
    }
  },
  judge(view) {
    return loggedErrors(view, "file-not-found", "permission").flatMap((found) => {
      const { service, error, exchange, cites, status } = found;
      if (!isTemporary(error.path)) return [];
      const isReadOnly = error.is === "permission" && error.errno === READ_ONLY3;
      const mount = volumeKeyFor(view, service, error.path);
      const why = whyNot(view, service, error);
      return {
        is: "cause",
        confidence: exchange ? "certain" : "likely",
        subject: service,
        effects: [
          { effect: (status ?? 500) < 500 ? "app-rejected" : "server-error", on: service }
        ],
        cites,
        places: [
          ...mount ? placeOf(view, service, mount) : [],
          ...placeOf(view, service, "read_only"),
          ...isReadOnly ? [] : imageOf2(view, service),
          ...placeOf(view, service, "")
        ],
        summary: {
          text: "summary",
          params: { service, path: error.path, why, answered: answered(found) }
        },
        fix: { text: mount && isReadOnly ? "fix-mount" : "fix", params: {} }
      };
    });
  }
});
function imageOf2(view, service) {
  return view.of("dockerfile.instruction", service).filter(({ body }) => body.final && body.instruction === "FROM").flatMap(({ seen }) => seen.place ?? []);
}
function whyNot(view, service, error) {
  if (error.is === "file-not-found") {
    const isReadOnly = composed(view, service)?.body.readOnly === true;
    return phrase(isReadOnly ? "container-read-only" : "folder-missing");
  }
  if (error.errno !== READ_ONLY3) return phrase("may-not-write");
  const isMount = volumeKeyFor(view, service, error.path) !== null;
  return phrase(isMount ? "mount-read-only" : "container-read-only");
}

// src/causes/ask/requests/raised-over-requests.ts
function raisedOverRequests(view) {
  const answered2 = requestExceptions(view).map(
    ({ service, log, exception, exchange, status, effects }) => ({
      service,
      exception,
      ending: phrase("answers-with", {
        request: `${exchange.body.method} ${exchange.body.path}`,
        status
      }),
      effects,
      cites: [log, exchange],
      isSeen: true
    })
  );
  const ended = ["node", "go"].flatMap((language) => crashes(view, language)).map(
    ({ service, raised, request, cites }) => ({
      service,
      exception: raised.body,
      ending: phrase("ends-over", { request: request ?? phrase("the-request") }),
      effects: [
        { effect: "server-error", on: service },
        { effect: "closed-early", on: service }
      ],
      cites,
      isSeen: isOwnRun(view)
    })
  );
  const known2 = [...answered2, ...ended];
  return known2.length > 0 || isOwnRun(view) ? known2 : logged(view.all("app.log"));
}
function logged(logs) {
  const last = /* @__PURE__ */ new Map();
  for (const log of logs) {
    const { body: exception, subject: service } = log;
    if (exception.code !== "exception" || exception.during === "boot") continue;
    const ending = phrase("fails-over", { request: exception.path || phrase("a-request") });
    const effects = [{ effect: "server-error", on: service }];
    last.set(service, { service, exception, ending, effects, cites: [log], isSeen: false });
  }
  return [...last.values()];
}

// src/causes/upload-limits/upload-dir-missing.ts
var upload_dir_missing_default = defineCause({
  id: "upload-dir-missing",
  layer: "upload-limits",
  severity: "error",
  needs: ["app.log"],
  wants: [...CRASH_EVIDENCE, "compose.service", "dockerfile.instruction"],
  text: {
    summary: "`{service}` wants to store the upload in {folder}, and there is no such folder in its container. So it {ending}.",
    "summary-on-machine": "`{service}` wants to store the upload in {folder}, and there is no such folder on the machine. So it {ending}.",
    "fix-mounted": "The folder lies inside what is mounted at {target} (`{source}`), which hides what the image has there. Let the program make it when it starts (`mkdir -p {folder}`), make it once in `{source}`, or mount a volume at exactly {folder}.",
    fix: "Make the folder when the image is built (`RUN mkdir -p {folder}`) or when the program starts. Where a volume holds the uploads, mount it at exactly this path.",
    "fix-on-machine": "Make the folder when the program is deployed (`install -d -o USER {folder}`, USER being the one that it runs as) or when it starts."
  },
  doc: {
    title: "The upload folder does not exist",
    what: "The application opens a new file in a folder that its container does not have: nobody made it in the image, a fresh volume hides it, or the path is relative to another working directory. The error is ENOENT (2), and the answer 500, or 502 where nothing catches it.",
    confusedWith: {
      "upload-dir-not-writable": "there the folder exists, and the errno is 13 or 30",
      "temp-dir-full-or-ro-backend": "there it is the folder for temporary files",
      "unhandled-exception-500": "there the exception has nothing to do with files"
    }
  },
  judge(view) {
    return raisedOverRequests(view).flatMap((raised) => {
      const { service, exception, ending, effects, cites, isSeen } = raised;
      const { error, origin } = exception;
      if (error.is !== "file-not-found" || !isForUploads(error.path, exception, view.plan))
        return [];
      const folder = folderOf(error.path);
      const mount = volumeKeyFor(view, service, error.path);
      const over = folder.startsWith("/") ? mountedOver(view, service, error.path) : null;
      const copied = lastCopy(view, service);
      return {
        is: "cause",
        confidence: isSeen ? "certain" : "likely",
        subject: service,
        effects,
        cites,
        places: [
          ...mount ? placeOf(view, service, mount) : [],
          ...copied ? [copied] : [],
          ...settingPlaces2(view, service),
          ...origin ? [origin] : []
        ],
        summary: { text: "summary", params: { service, folder, ending } },
        fix: over ? { text: "fix-mounted", params: { folder, ...over } } : { text: "fix", params: { folder } },
        edits: mount || !folder.startsWith("/") ? [] : making(copied, folder)
      };
    });
  }
});
function mountedOver(view, service, path) {
  const mount = mountOver(view, service, path);
  return mount && { source: mount.source, target: mount.target };
}
function lastCopy(view, service) {
  const steps2 = view.of("dockerfile.instruction", service).filter(({ body }) => body.final);
  return steps2.findLast(({ body }) => body.instruction === "COPY")?.seen.place ?? void 0;
}
function making(after, folder) {
  if (!after?.file || after.line === null) return [];
  const line = (after.endLine ?? after.line) + 1;
  return [{ file: after.file, line, remove: 0, add: [`RUN mkdir -p ${folder}`] }];
}
function settingPlaces2(view, service) {
  return Object.entries(composed(view, service)?.body.places ?? {}).flatMap(
    ([key, place]) => /^environment\.\w*(?:UPLOAD|MEDIA|STORAGE)/.test(key) ? place : []
  );
}

// src/causes/upload-limits/upload-dir-not-writable.ts
var READ_ONLY4 = 30;
var DENIED = 13;
var upload_dir_not_writable_default = defineCause({
  id: "upload-dir-not-writable",
  layer: "upload-limits",
  severity: "error",
  needs: ["http.exchange", "app.log"],
  wants: ["compose.service", "container.config"],
  text: {
    summary: "`{service}` runs as the user {user}, who may not write {path}. So it answers the upload with {status}.",
    unseen: "`{service}` may not write {path} (errno {errno}). So it answers the upload with {status}.",
    dropped: "`{service}` may not write {path} (errno {errno}). Its container starts as root, who may write everywhere, so its program has given that right up: an entrypoint that changes the user, an option of the server, or `cap_drop`. So it answers the upload with {status}.",
    "read-only": "`{service}` may not write {path}: the file system there is read-only. So it answers the upload with {status}.",
    "fix-read-only": "Give the folder of {path} a volume or a `tmpfs:` of its own, or take away what makes it read-only (`read_only: true`, `:ro`).",
    "fix-read-only-on-machine": "See why it is read-only: `findmnt` shows how the folder of {path} is mounted; in a unit, `ProtectSystem=` and `ReadOnlyPaths=` make folders read-only that no `ReadWritePaths=` names.",
    "fix-dropped": "See as whom it runs (`docker compose top {service}`), and give the folder to that user: `chown` it in the entrypoint, before the user is changed. A volume keeps the owner that it has, whatever a newer image says.",
    "fix-bind": "The folder is `{source}` of the machine, mounted over that of the image: what the image creates or `chown`s there does not count. Give it to that user where it lies (`sudo chown -R USER:GROUP {source}`, with the numbers that `docker compose exec {service} id` prints), or use a named volume.",
    fix: "Give the folder to the user that the server runs as: create it in the image and `chown` it there, before the volume is mounted over it. Or run the server as the folder's owner.",
    "fix-on-machine": "Give the folder to the user that the server runs as (`chown`), or run the server as the folder's owner (`User=` of its unit)."
  },
  doc: {
    title: "The upload folder is not writable",
    what: "The application may not create the file it received: the folder or volume belongs to another user, or is mounted read-only. It raises PermissionError and answers 500.",
    confusedWith: {
      "client-body-temp-unwritable": "there it is nginx that may not write, and the backend sees no request",
      "unhandled-exception-500": "there the exception has nothing to do with files"
    }
  },
  judge(view) {
    return requestExceptions(view).map((found) => {
      const { service, exception, status } = found;
      if (exception.error.is !== "permission") return SILENT;
      const { path, errno } = exception.error;
      if (isTemporary(path)) return SILENT;
      const key = volumeKeyFor(view, service, path);
      return {
        ...raisedOver(found),
        places: [
          ...key ? placeOf(view, service, key) : [],
          ...errno === READ_ONLY4 ? placeOf(view, service, "read_only") : [],
          ...exception.origin ? [exception.origin] : []
        ],
        ...said9(view, { service, path, errno, status })
      };
    });
  }
});
function said9(view, { errno, ...params }) {
  const { service, path } = params;
  if (errno === READ_ONLY4) {
    const fix2 = { text: "fix-read-only", params: { path } };
    return { summary: { text: "read-only", params }, fix: fix2 };
  }
  const user = startedAs(view, service);
  const mount = mountOver(view, service, path);
  const fix = mount?.isBind ? { text: "fix-bind", params: { service, source: mount.source } } : { text: "fix", params: {} };
  if (user !== null)
    return { summary: { text: "summary", params: { ...params, user } }, fix };
  if (errno === DENIED && view.of("container.config", service).length > 0) {
    const dropped = { text: "fix-dropped", params: { service } };
    return { summary: { text: "dropped", params: { ...params, errno } }, fix: dropped };
  }
  return { summary: { text: "unseen", params: { ...params, errno } }, fix };
}

// src/causes/registry.ts
var causes = [
  dev_autoreload_on_upload_default,
  go_panic_fatal_default,
  go_panic_recovered_default,
  health_hides_failure_default,
  import_time_exception_default,
  missing_env_var_default,
  node_missing_module_default,
  node_uncaught_exception_default,
  process_exit_in_handler_default,
  python_missing_dependency_default,
  relative_import_no_package_default,
  response_protocol_violation_default,
  unhandled_exception_500_default,
  wrong_app_module_path_default,
  auth_request_backend_failed_default,
  cache_or_broker_down_default,
  cache_refuses_default,
  db_auth_failed_default,
  db_host_unresolvable_default,
  db_not_ready_race_default,
  db_password_stale_volume_default,
  db_pool_exhausted_default,
  db_schema_missing_default,
  db_unreachable_default,
  migration_failed_at_start_default,
  upstream_itself_is_proxy_5xx_default,
  bind_mount_shadows_code_default,
  bind_mount_source_missing_default,
  build_input_missing_default,
  compose_file_invalid_default,
  container_name_conflict_default,
  dependency_unhealthy_blocks_up_default,
  external_network_missing_default,
  framework_default_port_changed_default,
  graceful_restart_gap_default,
  healthcheck_cannot_fail_default,
  healthcheck_tool_missing_default,
  healthcheck_wrong_target_default,
  host_port_already_allocated_default,
  image_arch_mismatch_default,
  network_addresses_taken_default,
  old_image_not_rebuilt_default,
  read_only_rootfs_default,
  server_library_incompatible_upgrade_default,
  service_images_differ_default,
  service_not_started_default,
  service_scaled_to_zero_default,
  service_update_failed_default,
  unit_restarts_hidden_default,
  allowed_hosts_missing_default,
  csrf_token_missing_default,
  duplicate_host_header_default,
  forwarded_headers_not_trusted_default,
  forwarded_proto_redirect_loop_default,
  host_header_not_forwarded_default,
  nginx_access_denied_rule_default,
  nginx_rate_limit_default,
  selinux_denied_default,
  upstream_name_underscore_host_default,
  alias_collision_shared_network_default,
  dns_search_domain_hijack_default,
  localhost_dual_stack_default,
  resolver_bypasses_etc_hosts_default,
  resolver_missing_for_variable_default,
  resolver_wrong_server_default,
  stale_upstream_ip_default,
  upstream_host_not_found_service_down_default,
  upstream_host_not_found_start_race_default,
  upstream_name_typo_or_container_name_default,
  host_firewall_blocks_default,
  host_service_bound_loopback_default,
  ipv6_aaaa_unreachable_default,
  network_mode_host_mixed_default,
  networks_not_shared_default,
  nginx_proxy_connect_timeout_default,
  published_on_internal_network_default,
  backend_bind_ipv6_only_default,
  backend_bind_loopback_default,
  backend_bind_other_address_default,
  backend_hung_or_paused_default,
  backend_not_running_default,
  backend_port_in_use_in_container_default,
  bad_server_cli_args_default,
  command_not_found_default,
  crash_loop_generic_default,
  crlf_entrypoint_default,
  dev_reloader_waiting_default,
  entrypoint_permission_denied_default,
  exec_form_env_not_expanded_default,
  foreground_missing_default,
  host_port_held_default,
  host_upstream_nobody_listens_default,
  illegal_instruction_cpu_default,
  kept_program_not_running_default,
  missing_interpreter_or_libc_default,
  process_segfault_default,
  runtime_abort_default,
  stale_pidfile_default,
  startup_command_failed_default,
  startup_race_backend_slow_boot_default,
  supervisor_child_dead_default,
  unit_not_running_default,
  unix_socket_missing_default,
  unix_socket_permission_default,
  unix_socket_stale_default,
  worker_recycle_max_requests_default,
  connection_upgrade_hardcoded_default,
  fastcgi_http_mismatch_default,
  grpc_h2_mismatch_default,
  request_header_too_big_default,
  response_cl_te_conflict_default,
  response_duplicate_te_default,
  response_header_too_big_default,
  response_invalid_header_default,
  websocket_upgrade_missing_default,
  config_not_loaded_default,
  default_server_wrong_vhost_default,
  envsubst_clobbers_nginx_vars_default,
  fastcgi_script_path_mismatch_default,
  invalid_url_prefix_variable_default,
  location_not_matched_static_fallback_default,
  location_uri_double_or_stripped_prefix_default,
  nginx_conf_syntax_default,
  nginx_listen_bind_failed_default,
  nginx_listen_vs_compose_port_default,
  nginx_user_missing_default,
  no_live_upstreams_default,
  proxy_loop_to_self_default,
  proxy_pass_localhost_in_container_default,
  published_port_used_inside_network_default,
  redirect_drops_post_default,
  template_env_unset_default,
  upstream_wrong_port_default,
  x_accel_redirect_not_served_default,
  backend_503_shedding_default,
  backend_accept_queue_full_default,
  container_oom_killed_default,
  disk_full_backend_default,
  disk_full_nginx_temp_default,
  ephemeral_port_exhaustion_default,
  fd_exhaustion_default,
  host_oom_killed_default,
  jvm_oom_default,
  keepalive_close_wait_leak_default,
  nginx_worker_connections_default,
  nginx_worker_killed_default,
  node_heap_oom_default,
  php_fpm_max_children_default,
  php_memory_limit_default,
  worker_oom_killed_default,
  client_body_timeout_408_default,
  client_timeout_499_default,
  event_loop_blocked_default,
  gunicorn_worker_timeout_default,
  keepalive_race_default,
  nginx_proxy_read_timeout_default,
  nginx_read_timeout_midstream_default,
  php_request_terminate_timeout_default,
  requests_served_one_by_one_default,
  server_request_timeout_default,
  single_worker_self_call_default,
  uwsgi_harakiri_default,
  http_to_tls_port_default,
  https_to_plain_http_default,
  tls_cert_file_missing_default,
  tls_client_certificate_missing_default,
  tls_protocol_mismatch_default,
  tls_sni_missing_default,
  tls_upstream_verify_failed_default,
  backend_body_limit_413_default,
  backend_closes_before_body_read_default,
  client_body_temp_unwritable_default,
  multipart_parse_failure_default,
  nginx_client_max_body_size_default,
  outer_proxy_body_limit_default,
  request_buffering_off_slow_client_default,
  temp_dir_full_or_ro_backend_default,
  upload_dir_missing_default,
  upload_dir_not_writable_default
];

// src/languages/translation.ts
function translated(causes2, texts) {
  return causes2.map((cause) => ({ ...cause, ...texts[cause.id] }));
}

// src/verbs/speech.ts
var IN_ENGLISH = { tag: "en", language: ENGLISH, causes };
async function spoken(tag) {
  if (tag === "en") return IN_ENGLISH;
  return inWords5(tag, await loadWords(tag));
}
function inWords5(tag, words) {
  return { tag, language: words.language, causes: translated(causes, words.causes) };
}

export {
  msApart,
  isExcerpt,
  LOADING_SECONDS,
  isStillStarting,
  answeredSince,
  limitRows,
  IN_ENGLISH,
  spoken,
  inWords5 as inWords
};

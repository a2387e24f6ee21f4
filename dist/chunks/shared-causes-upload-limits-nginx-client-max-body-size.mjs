import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url), __filename = import.meta.filename, __dirname = import.meta.dirname;
import {
  isStillStarting
} from "./shared-case-still-starting.mjs";

// src/causes/ask/service-names.ts
function namesOf(view, service) {
  return view.of("compose.service", service).flatMap(({ body }) => [
    service,
    ...body.containerName ? [body.containerName] : [],
    ...body.networks.flatMap(({ aliases }) => aliases)
  ]);
}
function serviceAt(view, host) {
  if (host === "") return null;
  const named = view.all("compose.service").find(({ subject }) => namesOf(view, subject).includes(host));
  const addressed = view.all("container.network").find(({ body }) => body.address === host || body.aliases.includes(host));
  return named?.subject ?? addressed?.subject ?? null;
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

// src/causes/ask/hops.ts
function hopsOf(view) {
  const hops = view.all("nginx.route").flatMap((route) => {
    const { handler } = route.body;
    if (handler.is !== "proxied") return [];
    return handler.servers.flatMap((server) => hopOf(view, route, handler.scheme, server));
  });
  return hops.filter(
    (hop, index) => hops.findIndex(
      ({ host, port, place }) => host === hop.host && port === hop.port && place.line === hop.place.line
    ) === index
  );
}
function hopOf(view, route, scheme, server) {
  const { host, port, place } = server;
  if (port === null) return [];
  return [{ route, scheme, host, port, service: serviceAt(view, host), place }];
}
function isLoopback(host) {
  return host === "localhost" || host.startsWith("127.") || host === "::1" || host === "[::1]";
}

// src/causes/ask/running.ts
function idleServices(view) {
  return view.all("container.state").flatMap((state) => {
    const service = state.subject;
    const ends2 = view.of("container.event", service).filter(({ body }) => body.action === "die");
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
  const asked = state.seen.at ?? "";
  if (isStillStarting(state.body, events, logs, asked, view.plan.timeoutSeconds)) return true;
  if (restartCount === 0 && !(isOnPath && looked)) return true;
  return looked && view.of("listener", state.subject).length > 0;
}
function backendsOf({ plan }) {
  const named = [plan.backend?.service, ...plan.routes.map(({ backend }) => backend)];
  return [...new Set(named.flatMap((service) => service ?? []))];
}
function exitOf(idle) {
  return idle.ends.at(-1)?.body.exitCode ?? idle.state.body.exitCode;
}

// src/causes/ask/refused-dependency.ts
function refusedDependency(view, service, words, error) {
  const dependency = dependencyIn(view, service, error);
  if (dependency === null || dependency === service) return null;
  const port = error.is === "connection-refused" ? error.port : null;
  const idle = idleServices(view).find((one) => one.service === dependency);
  const listening2 = view.of("listener", dependency);
  const open = listening2.find(({ body }) => !body.loopback && (port ?? body.port) === body.port);
  if (!idle && !open && listening2.length > 0) return null;
  const ready = view.of("app.log", dependency).findLast(
    ({ body, seen }) => body.code === "database-ready" && isAfter(seen.at, words.seen.at)
  );
  const gate = composed(view, service)?.body.dependsOn.find((one) => one.service === dependency);
  if (gate?.condition === "service_healthy" && !ready) return null;
  const down = idle?.state ?? null;
  return { is: "dependency-refused", dependency, port, down, later: ready ?? open ?? null };
}
function dependencyIn(view, service, error) {
  switch (error.is) {
    case "connection-refused":
      return error.host === null ? databaseOf(view, service) ?? byPort(view, service, error.port) : isLoopback(error.host) ? null : serviceAt(view, error.host);
    case "host-unresolved":
      return error.host === null ? null : serviceAt(view, error.host);
    case "other":
      return view.of("app.log", service).some(({ body }) => body.code === "database-starting") ? databaseOf(view, service) : null;
    default:
      return null;
  }
}
function databaseOf(view, service) {
  const found = view.all("app.log").find(
    ({ subject, body }) => subject !== service && (body.code === "database-starting" || body.code === "database-ready")
  );
  return found?.subject ?? null;
}
function byPort(view, service, port) {
  if (port === null) return null;
  const listening2 = view.all("listener").filter(({ body }) => body.port === port);
  const exposing = view.all("compose.service").filter(({ body }) => body.expose.includes(port));
  const names = new Set([...listening2, ...exposing].map(({ subject }) => subject));
  names.delete(service);
  return names.size === 1 ? [...names][0] ?? null : null;
}
function isAfter(at, before) {
  return at !== null && before !== null && Date.parse(at) > Date.parse(before);
}

// src/causes/ask/start-steps.ts
var STEPS = /* @__PURE__ */ new Set(["manage.py", "django-admin", "alembic", "flask"]);
function commandLine(view, service) {
  const config = view.of("container.config", service)[0]?.body;
  const written = composed(view, service)?.body;
  const inImage = (keyword) => view.of("dockerfile.instruction", service).findLast(({ body }) => body.final && body.instruction === keyword)?.body.args ?? [];
  const words = config ? [...config.entrypoint, ...config.command] : [...written?.entrypoint ?? inImage("ENTRYPOINT"), ...written?.command ?? inImage("CMD")];
  return words.join(" ");
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
  const steps = commandLine(view, service).split(/&&|\|\||;|\n/).map(wordsOf);
  const runs = (words) => words.some((word) => baseName(word) === program);
  if (runs(steps.at(-1) ?? [])) return false;
  return steps.some(runs) || STEPS.has(program);
}
function baseName(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}

// src/causes/ask/boot-error.ts
function bootError(view, service, words, exception) {
  const { error, program } = exception;
  switch (error.is) {
    case "module-not-found":
      if (exception.language !== "python") break;
      if (error.inRepository === true || isAppModule(view, service, exception, error.module)) {
        const { module } = error;
        const server = program ?? "the server";
        return { is: "app-not-found", server, module, attribute: null, origin: exception.origin };
      }
      return { is: "package-missing", module: error.module, exception };
    case "relative-import":
      return { is: "relative-import", exception };
    case "missing-key":
      if (!error.environment || isSet(view, service, error.key)) break;
      return { is: "variable-missing", key: error.key, exception };
    default: {
      const refused = refusedDependency(view, service, words, error);
      if (refused) return { ...refused, exception };
    }
  }
  const isCode = error.is === "syntax" || error.is === "import" || error.is === "module-not-found";
  if (!isCode && program !== null && isEarlierStep(view, service, exception)) {
    const detail = `${exception.name}: ${exception.message}`;
    return { is: "step-failed", step: program, detail, exception };
  }
  return { is: "exception", exception };
}
function isAppModule(view, service, { origin }, module) {
  if (origin !== null) return false;
  const words = commandWords(view, service);
  return words.some((word, index) => {
    if (["-m", "-k", "--worker-class"].includes(words[index - 1] ?? "")) return false;
    const [named = ""] = word.split(":");
    return index > 0 && (named === module || named.startsWith(`${module}.`));
  });
}
function isSet(view, service, name) {
  return view.of("container.config", service).some(({ body }) => body.envNames.includes(name));
}

// src/causes/ask/exchanges.ts
function statusOf({ body }) {
  return body.outcome.is === "answered" ? body.outcome.status : null;
}
function exchangesVia(view, via) {
  return view.all("http.exchange").filter(({ body }) => body.via === via).sort((a, b) => Date.parse(a.body.at) - Date.parse(b.body.at));
}
function proxiedWith(view, ...statuses) {
  return exchangesVia(view, "proxied").filter((fact) => statuses.includes(statusOf(fact) ?? 0));
}
function duringExchange(fact, at, slackMs = 2500) {
  if (at === null) return false;
  const start = Date.parse(fact.body.at);
  const time = Date.parse(at);
  return time >= start - slackMs && time <= start + fact.body.outcome.ms + slackMs;
}

// src/causes/ask/last-words.ts
var DEADLY = /* @__PURE__ */ new Set([
  "exception",
  "app-not-loaded",
  "command-not-found",
  "permission-denied",
  "interpreter-missing",
  "exec-format",
  "bad-arguments",
  "tool-failed",
  "port-in-use"
]);
var AT_WORK = /* @__PURE__ */ new Set(["ready", "access"]);
function lastWords(view, service) {
  const logs = view.of("app.log", service);
  const index = logs.findLastIndex(
    ({ body }) => DEADLY.has(body.code) && !(body.code === "exception" && body.during === "request")
  );
  const words = logs[index];
  if (!words) return null;
  const worked = ({ body }) => AT_WORK.has(body.code);
  if (logs.slice(index + 1).some(worked)) return null;
  const isVague = words.body.code === "exception" && words.body.during === "unknown";
  const life = lifeAt(view, service, words.seen.at);
  if (hasAnswered(view, service, words.seen.at, life)) return null;
  const before = logs.slice(0, index).filter(({ seen }) => lifeAt(view, service, seen.at) === life);
  return isVague && before.some(worked) ? null : words;
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

// src/causes/ask/not-runnable.ts
var NOT_EXECUTABLE = 126;
var NOT_FOUND = 127;
function notRunnable(view, idle, words) {
  const scripts = view.of("script", idle.service);
  const failure = view.of("compose.failure", idle.service).find(({ body }) => body.code === "command-not-found" || body.code === "permission-denied");
  const returns = carriageReturns(idle, words, failure, scripts);
  if (returns) return returns;
  if (failure) return byEngine(failure, scripts);
  return words && byShell(idle, words, scripts);
}
function byEngine(failure, scripts) {
  const { code, what } = failure.body;
  const script = scripts.find(({ body }) => isSame(body.path, what)) ?? null;
  if (code === "permission-denied") {
    return { reason: { is: "not-executable", path: what, script }, words: failure };
  }
  if (script?.body.shebang) return null;
  return { reason: { is: "command-missing", command: what, certain: true }, words: failure };
}
function byShell(idle, words, scripts) {
  const { body } = words;
  if (body.code === "command-not-found") {
    const { command } = body;
    if (scripts.some((script) => script.body.shebang && isSame(script.body.path, command))) {
      return null;
    }
    const certain = exitOf(idle) === NOT_FOUND;
    return { reason: { is: "command-missing", command, certain }, words };
  }
  const isRefused2 = body.code === "permission-denied" && body.tool === null;
  if (isRefused2 && exitOf(idle) === NOT_EXECUTABLE) {
    const script = scripts.find((one) => isSame(one.body.path, body.path)) ?? null;
    return { reason: { is: "not-executable", path: body.path, script }, words };
  }
  return null;
}
function carriageReturns(idle, words, failure, scripts) {
  const script = scripts.find(({ body }) => body.carriageReturns) ?? null;
  const said = words?.body;
  if (words && said?.code === "interpreter-missing" && said.carriageReturn) {
    const path2 = script?.body.path ?? said.interpreter;
    return { reason: { is: "carriage-returns", path: path2, script, certain: true }, words };
  }
  if (!script) return null;
  const { path } = script.body;
  const reason = (certain) => ({ is: "carriage-returns", path, script, certain });
  if (failure?.body.code === "command-not-found" && isSame(path, failure.body.what)) {
    return { reason: reason(true), words: failure };
  }
  if (failure || idle.state.body.status === "absent" || !exitOf(idle)) return null;
  if (!words) return { reason: reason(false), words: script };
  if (said?.code === "command-not-found" || said?.code === "interpreter-missing") {
    const named = said.code === "command-not-found" ? said.command : said.interpreter;
    return { reason: reason(isSame(path, named)), words };
  }
  return null;
}
function isSame(path, named) {
  return path === named || named !== "" && path.endsWith(`/${named.replace(/^\.\//, "")}`);
}

// src/causes/ask/ends.ts
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
  return idleServices(view).flatMap((idle) => endOf(view, idle) ?? []);
}
function endsBecause(view, is) {
  return ends(view).filter((ended) => ended.reason.is === is);
}
function endCites(ended) {
  return [ended.words, ended.state, ...ended.ends.slice(-1)];
}
function endOf(view, idle) {
  const words = lastWords(view, idle.service);
  const start = notRunnable(view, idle, words);
  if (start) return { ...idle, ...start };
  const reason = words && reasonIn(view, idle, words);
  return words && reason ? { ...idle, reason, words } : null;
}
function reasonIn(view, { service }, words) {
  const { body } = words;
  switch (body.code) {
    case "exception":
      return bootError(view, service, words, body);
    case "app-not-loaded": {
      const { server, module, attribute } = body;
      return { is: "app-not-found", server, module, attribute, origin: null };
    }
    case "tool-failed":
      return { is: "step-failed", step: body.tool, detail: body.detail, exception: null };
    case "permission-denied":
      return {
        is: "step-failed",
        step: body.tool ?? body.path,
        detail: `${body.path} may not be written or run.`,
        exception: null
      };
    default:
      return null;
  }
}

// src/causes/ask/start-command.ts
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
    fix: "Fix the {name} at {where}. `docker compose run --rm {service}` shows at once whether it starts."
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
      const isCall = CALLS.has(reason.exception.error.is);
      const where = origin?.file ? `${origin.file}:${origin.line ?? ""}` : "the end of its log";
      return {
        is: "cause",
        // Of a connection that nobody accepts, the code is not what is wrong.
        confidence: origin && !isCall ? "certain" : "likely",
        subject: service,
        effects: [{ effect: "not-started", on: service }],
        cites: endCites(ended),
        places: origin ? [origin] : startCommandPlaces(view, service),
        summary: { text: isCall ? "unanswered" : "summary", params: { service, name, message } },
        fix: { text: isCall ? "reach" : "fix", params: { name, where, service } }
      };
    });
  }
});

// src/causes/application/missing-env-var.ts
var missing_env_var_default = defineCause({
  id: "missing-env-var",
  layer: "application",
  severity: "error",
  needs: ["container.state", "app.log"],
  wants: END_EVIDENCE,
  text: {
    summary: "`{service}` cannot start: its code reads the environment variable `{key}`, and nothing sets it for the container.",
    likely: "`{service}` cannot start: its code reads the environment variable `{key}`, and does not find it.",
    fix: "Set `{key}` under `environment:` of `{service}` in the compose file (or in its `env_file`), or give it a default in the code."
  },
  doc: {
    title: "An environment variable is missing",
    what: "The application reads a variable while it is loaded, for example `os.environ[\u2026]`, and the container does not have it. It ends at every start, and nginx finds nobody to talk to.",
    confusedWith: {
      "import-time-exception": "there the variable is set, or something else is wrong in the code"
    }
  },
  judge(view) {
    return endsBecause(view, "variable-missing").map((ended) => {
      const { service, reason } = ended;
      const config = view.of("container.config", service);
      const { origin } = reason.exception;
      const params = { service, key: reason.key };
      return {
        is: "cause",
        confidence: config.length > 0 ? "certain" : "likely",
        subject: service,
        effects: [{ effect: "not-started", on: service }],
        cites: [...endCites(ended), ...config],
        places: [
          ...placeOf(view, service, "environment"),
          ...placeOf(view, service, "env_file"),
          ...placeOf(view, service, ""),
          ...origin ? [origin] : []
        ],
        summary: { text: config.length > 0 ? "summary" : "likely", params },
        fix: { text: "fix", params }
      };
    });
  }
});

// src/causes/ask/lost.ts
function lostExchanges(view) {
  const closed = view.all("nginx.error").filter(({ body }) => ["closed-early", "reset-early", "send-failed"].includes(body.code));
  const proxied = exchangesVia(view, "proxied").filter(
    (fact) => statusOf(fact) === 502 && closed.some(
      ({ body, seen }) => body.path === fact.body.path && duringExchange(fact, seen.at)
    )
  );
  const direct = exchangesVia(view, "direct").filter(({ body }) => body.outcome.is === "reset");
  return [...proxied, ...direct];
}
function closingLine(view, exchange) {
  return view.all("nginx.error").find(
    ({ body, seen }) => body.path === exchange.body.path && duringExchange(exchange, seen.at)
  );
}
function endDuring(view, service, exchange) {
  const lostAt = Date.parse(exchange.body.at) + exchange.body.outcome.ms;
  const answered = view.of("app.log", service).flatMap(({ body, seen }) => body.code === "access" && seen.at ? Date.parse(seen.at) : []);
  return view.of("container.event", service).find(({ body, seen }) => {
    if (body.action !== "die" || seen.at === null) return false;
    const end = Date.parse(seen.at);
    const survived = answered.some((time) => time > lostAt && time < end);
    return end >= Date.parse(exchange.body.at) && !survived;
  });
}

// src/causes/ask/exit-in-handler.ts
function exitInHandler(view) {
  const service = view.plan.backend?.service;
  if (!service) return "none";
  const [request = endedBy(view, service)] = lostExchanges(view);
  if (!request || isOutOfMemory(view, service)) return "none";
  const ended = view.of("container.event", service).find(({ body, seen }) => body.action === "die" && duringExchange(request, seen.at));
  if (ended) {
    const code = ended.body.exitCode;
    if (code !== null && code >= 128 && signalOf(code) === null) return "none";
    const raised = uncaught(view, service, request, ended);
    return { service, request, witness: ended, code, raised };
  }
  const worker = view.of("app.log", service).find(
    ({ body, seen }) => body.code === "worker-lost" && duringExchange(request, seen.at, 5e3)
  );
  if (!worker) return "stayed";
  if (worker.body.code === "worker-lost" && worker.body.signal !== null) return "none";
  return { service, request, witness: worker, code: null, raised: null };
}
var OWN_SIGNALS = {
  132: "SIGILL",
  134: "SIGABRT",
  135: "SIGBUS",
  136: "SIGFPE",
  139: "SIGSEGV"
};
function signalOf(code) {
  return OWN_SIGNALS[code] ?? null;
}
function isOutOfMemory(view, service) {
  const [memory] = view.of("container.memory", service);
  return view.of("container.event", service).some(({ body }) => body.action === "oom") || (memory?.body.oomKills ?? 0) > 0;
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
    const { at, outcome, backend: asked, method } = fact.body;
    const start = Date.parse(at);
    const until = start + outcome.ms + AFTERWARDS_MS;
    const isChange = method !== "GET" && method !== "HEAD";
    if (asked !== backend || !isChange || !isAnswered(fact)) return false;
    return ends2.some((end) => end >= start && end <= until);
  });
}
function uncaught(view, service, request, end) {
  const from = Date.parse(request.body.at);
  const until = Date.parse(end.seen.at ?? "");
  const isRaised = (fact) => fact.body.code === "exception" && fact.body.during !== "boot";
  const isWithin = ({ seen }) => {
    const at = Date.parse(seen.at ?? "");
    return at >= from && at <= until;
  };
  return view.of("app.log", service).filter(isRaised).findLast(isWithin) ?? null;
}

// src/causes/application/process-exit-in-handler.ts
var process_exit_in_handler_default = defineCause({
  id: "process-exit-in-handler",
  layer: "application",
  severity: "error",
  needs: ["http.exchange", ["container.event", "app.log"]],
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
    crashed: "The process of `{service}` crashed while it worked on {request} (exit code {code}, {signal}): native code broke, not an exception that the program could catch.",
    worker: "A worker process of `{service}` ended by itself while it worked on {request}: no signal was reported, and no memory ran out.",
    fix: "Look in the handler of {request} for a call that ends the process (`os._exit`, `sys.exit`, a native library that aborts) and answer with an error instead.",
    native: "Look for the native code that {request} runs (a C extension, an image or PDF library, a wrong CPU target), and update or rebuild it. Run it in a process of its own if it must stay.",
    catch: "Fix or catch the {name} at {where}, so that {request} gets an error for an answer and the process lives on.",
    stayed: "no process of `{service}` ended while the request was lost"
  },
  doc: {
    title: "The process leaves inside the handler",
    what: "Code that runs for the request ends the whole process. The answer is never written, nginx sees the connection close and answers 502. An ordinary exception does not do this: the server turns it into a 500.",
    confusedWith: {
      "container-oom-killed": "there the exit code is 137 and the engine reports an oom event",
      "worker-oom-killed": "there the kernel counts a process killed for memory",
      "unhandled-exception-500": "there the server answers 500 and lives on"
    }
  },
  judge(view) {
    const exit = exitInHandler(view);
    if (exit === "none") return SILENT;
    if (exit === "stayed") {
      const service2 = view.plan.backend?.service ?? "";
      return { is: "cleared", because: { text: "stayed", params: { service: service2 } } };
    }
    const { service, request, witness, code, raised } = exit;
    const line = closingLine(view, request);
    const origin = raised?.body.origin ?? null;
    return {
      is: "cause",
      confidence: code === null ? "likely" : "certain",
      subject: service,
      effects: [
        { effect: "closed-early", on: service },
        { effect: "not-started", on: service }
      ],
      cites: [
        witness,
        ...raised ? [raised] : [],
        ...line ? [line] : [],
        ...view.of("container.state", service)
      ],
      places: [...origin ? [origin] : [], ...startCommandPlaces(view, service)],
      ...saying(exit)
    };
  }
});
function saying({ service, request: { body }, code, raised }) {
  const request = `${body.method} ${body.path}`;
  const params = { service, request };
  if (code === null) {
    return { summary: { text: "worker", params }, fix: { text: "fix", params } };
  }
  const signal = signalOf(code);
  if (signal !== null) {
    const summary2 = { text: "crashed", params: { ...params, code, signal } };
    return { summary: summary2, fix: { text: "native", params } };
  }
  if (raised !== null) {
    const { name, message, origin } = raised.body;
    const where = origin?.file ? `${origin.file}:${origin.line ?? ""}` : "the end of its log";
    const summary2 = { text: "uncaught", params: { ...params, code, name, message } };
    return { summary: summary2, fix: { text: "catch", params: { ...params, name, where } } };
  }
  const isAnswer = body.outcome.is === "answered" && body.outcome.status < 500;
  const text5 = isAnswer ? "after" : "summary";
  const summary = { text: text5, params: { ...params, code } };
  return { summary, fix: { text: "fix", params } };
}

// src/causes/application/python-missing-dependency.ts
var python_missing_dependency_default = defineCause({
  id: "python-missing-dependency",
  layer: "application",
  severity: "error",
  needs: ["container.state", "app.log"],
  wants: END_EVIDENCE,
  text: {
    summary: "`{service}` cannot start, because the Python package `{module}` is not installed in its image.",
    fix: "Add `{module}` to what the image of `{service}` installs (requirements file or Dockerfile) and rebuild."
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
    return endsBecause(view, "package-missing").map((ended) => {
      const { module, exception } = ended.reason;
      const params = { service: ended.service, module };
      return {
        is: "cause",
        confidence: "certain",
        subject: ended.service,
        effects: [{ effect: "not-started", on: ended.service }],
        cites: endCites(ended),
        places: exception.origin ? [exception.origin] : [],
        summary: { text: "summary", params },
        fix: { text: "fix", params }
      };
    });
  }
});

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
      const params = { service: ended.service, where: origin?.file ?? "a module" };
      return {
        is: "cause",
        confidence: "certain",
        subject: ended.service,
        effects: [{ effect: "not-started", on: ended.service }],
        cites: endCites(ended),
        places: origin ? [origin] : [],
        summary: { text: "summary", params },
        fix: { text: "fix", params: {} }
      };
    });
  }
});

// src/causes/ask/request-exceptions.ts
function requestExceptions(view) {
  const failed = [...exchangesVia(view, "proxied"), ...exchangesVia(view, "direct")].filter(
    isByApplication
  );
  const found = failed.flatMap((exchange) => {
    const service = exchange.body.backend ?? view.plan.backend?.service ?? "";
    const logs = view.of("app.log", service).filter(({ body, seen }) => body.code === "exception" && duringExchange(exchange, seen.at));
    const log = logs.at(-1);
    if (log?.body.code !== "exception" || log.body.during === "boot") return [];
    return [{ service, log, exception: log.body, exchange, status: statusOf(exchange) ?? 500 }];
  });
  return found.filter(
    (one, index) => found.findIndex(({ exchange }) => exchange.body.route === one.exchange.body.route) === index
  );
}
function isByApplication(fact) {
  const status = statusOf(fact) ?? 0;
  return status >= 500 && !(fact.body.via === "proxied" && (status === 502 || status === 504));
}

// src/causes/application/unhandled-exception-500.ts
var NAMED = /* @__PURE__ */ new Set(["permission", "table-missing"]);
var unhandled_exception_500_default = defineCause({
  id: "unhandled-exception-500",
  layer: "application",
  severity: "error",
  needs: ["http.exchange", "app.log"],
  text: {
    summary: "`{service}` answers {request} with {status} because its code raises {name}: {message}",
    fix: "Fix or catch the {name} at {where}. nginx only passes the {status} on."
  },
  doc: {
    title: "The application raises an exception",
    what: "The handler raises an exception that nobody catches. The server turns it into a 500 and lives on; nginx passes that answer through.",
    confusedWith: {
      "process-exit-in-handler": "there the process ends, and nginx has to answer 502 itself",
      "db-schema-missing": "there the exception says that a table is missing",
      "upload-dir-not-writable": "there the exception says that a file may not be written"
    }
  },
  judge(view) {
    return requestExceptions(view).map((found) => {
      const { service, log, exception, exchange, status } = found;
      if (NAMED.has(exception.error.is) || isByServer(view, found)) return SILENT;
      const { origin, name, message } = exception;
      const where = origin?.file ? `${origin.file}:${origin.line ?? ""}` : "the line in the traceback";
      return {
        is: "cause",
        confidence: origin ? "certain" : "likely",
        subject: service,
        effects: [{ effect: "server-error", on: service }],
        cites: [log, exchange],
        places: origin ? [origin] : [],
        summary: {
          text: "summary",
          params: {
            service,
            request: `${exchange.body.method} ${exchange.body.path}`,
            status,
            name,
            message
          }
        },
        fix: { text: "fix", params: { name, where, status } }
      };
    });
  }
});
function isByServer(view, { service, exception, exchange }) {
  if (exception.error.is !== "system-exit") return false;
  return view.of("app.log", service).some(({ body, seen }) => body.code === "worker-timeout" && duringExchange(exchange, seen.at));
}

// src/causes/ask/written/once.ts
function once(ask) {
  const known = /* @__PURE__ */ new WeakMap();
  return (view) => {
    const found = known.get(view) ?? { answer: ask(view) };
    known.set(view, found);
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
  const [first, ...rest] = places.filter((place) => (place?.file ?? null) !== null).filter((place, index, all) => index === all.findIndex((one) => isSame2(one, place)));
  return first ? [first, ...rest] : null;
}
function isSame2(one, other) {
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
    return view.all("repo.path").flatMap((named) => {
      const { role, found, ignored, named: module, path } = named.body;
      const places = placesOf(named.seen.place);
      if (role !== "app-module" || found !== "missing" || ignored || !places) return [];
      if (!running.has(named.subject)) return [];
      return {
        severity: "error",
        subject: named.subject,
        cites: [named],
        places,
        summary: { text: "written", params: { service: named.subject, module, path } },
        fix: { text: "fix", params: { module } }
      };
    });
  },
  judge(view) {
    return endsBecause(view, "app-not-found").map((ended) => {
      const { service, reason } = ended;
      const { server, module, attribute, origin } = reason;
      const workdir = view.of("container.config", service)[0]?.body.workdir ?? "its folder";
      return {
        is: "cause",
        confidence: "certain",
        subject: service,
        effects: [{ effect: "not-started", on: service }],
        cites: endCites(ended),
        places: [...origin ? [origin] : [], ...startCommandPlaces(view, service)],
        summary: origin ? { text: "elsewhere", params: { service, module, workdir } } : attribute === null ? { text: "module", params: { server, service, module, workdir } } : { text: "attribute", params: { server, service, module, attribute } },
        fix: { text: "fix", params: { module } }
      };
    });
  }
});

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
    mend: "Get `{dependency}` to run first; then let `{service}` wait for it (`depends_on: {dependency}: condition: service_healthy`)."
  },
  doc: {
    title: "The backend starts faster than its database",
    what: "The backend connects to its database while it starts. A database needs some seconds before it listens, above all at its first start, and refuses connections until then. The backend gives up, and nginx finds nobody.",
    confusedWith: {
      "import-time-exception": "there no other service is involved",
      "db-schema-missing": "there the database answers, and lacks a table",
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
        is: "cause",
        confidence: later ? "certain" : "likely",
        subject: service,
        effects: [{ effect: "not-started", on: service }],
        // A dependency that never came up has a cause of its own, and that one is the root.
        from: [{ effect: "not-started", on: dependency }],
        cites: [...endCites(ended), ...later ? [later] : [], ...down ? [down] : []],
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

// src/causes/dependency/db-schema-missing.ts
var db_schema_missing_default = defineCause({
  id: "db-schema-missing",
  layer: "dependency",
  severity: "error",
  needs: ["http.exchange", "app.log"],
  text: {
    summary: "`{service}` answers {status} because its database has no table `{table}`: the schema was never created or migrated.",
    fix: "Create the schema before the server starts: run the migrations in the start command or in a service of their own that the backend waits for (`condition: service_completed_successfully`)."
  },
  doc: {
    title: "A database table is missing",
    what: "The database answers, but the table that the request needs is not there. Health checks that do not touch the table stay green.",
    confusedWith: {
      "unhandled-exception-500": "there the exception does not come from the database",
      "db-not-ready-race": "there the database does not accept connections yet"
    }
  },
  judge(view) {
    return requestExceptions(view).map(({ service, log, exception, exchange, status }) => {
      if (exception.error.is !== "table-missing") return SILENT;
      const { table } = exception.error;
      return {
        is: "cause",
        confidence: "certain",
        subject: service,
        effects: [{ effect: "server-error", on: service }],
        cites: [log, exchange],
        places: exception.origin ? [exception.origin] : [],
        summary: { text: "summary", params: { service, status, table } },
        fix: { text: "fix", params: {} }
      };
    });
  }
});

// src/causes/deployment/bind-mount-source-missing.ts
var IS_A_DIRECTORY = 21;
var bind_mount_source_missing_default = defineCause({
  id: "bind-mount-source-missing",
  layer: "deployment",
  severity: "error",
  needs: [["bind.source", "compose.failure"]],
  wants: ["bind.source", "compose.failure", "compose.service", "container.state", "nginx.error"],
  text: {
    ignored: "`{service}` has {source} mounted at {target}, and git is told not to keep {source}. Where nobody has made it before the start, Docker makes an empty folder of that name, which is not the file that `{service}` needs.",
    summary: "The compose file mounts {source} into `{service}` as {target}, but there is no {source}. Docker then makes an empty folder of that name, where `{service}` needs a file.",
    likely: "`{service}` cannot have {source} mounted at {target}: one of the two is a folder and the other is a file.",
    fix: "Create {source}, or correct the path in `volumes:`, which counts from the folder of the compose file. Remove the empty folder that Docker left in its place.",
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
        const [named] = view.of("repo.path", service.subject).filter(({ body }) => body.role === "bind-source" && body.path === source);
        const place = keyPlace(service, `volumes.${index}`, `volumes.${index}.source`, "volumes");
        const places = placesOf(place);
        if (type !== "bind" || named?.body.found !== "missing" || !places) return [];
        if (!isFileName(target)) return [];
        const params = { service: service.subject, source, target };
        return {
          severity: named.body.ignored ? "warning" : "error",
          subject: service.subject,
          cites: [named, service],
          places,
          summary: { text: named.body.ignored ? "ignored" : "summary", params },
          fix: { text: "fix", params: { source } }
        };
      })
    );
  },
  judge(view) {
    return view.all("compose.service").flatMap(
      ({ subject: service, body }) => body.volumes.map(({ type, source, target }, index) => {
        if (type !== "bind") return SILENT;
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
      })
    );
  }
});
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
function isFileName(target) {
  return /\.(?:conf|template|ya?ml|json|toml|ini|cfg|cnf|sh|py|js|crt|pem|key|env|sql|txt|html|xml|htpasswd)$/.test(
    target
  );
}

// src/causes/deployment/build-input-missing.ts
var build_input_missing_default = defineCause({
  id: "build-input-missing",
  layer: "deployment",
  severity: "error",
  // At run time the failing build speaks for itself; nothing has to be looked at for silence.
  needs: [],
  text: {
    context: "`{service}` is to be built in {path}, but the repository has no such folder.",
    dockerfile: "`{service}` is to be built with {path}, but the repository has no such file.",
    copy: "The image of `{service}` copies {path}, but the repository has no such file or folder.",
    kept: "The image of `{service}` copies {path}, but .dockerignore keeps it from the build, so for Docker it is not there.",
    ignored: "The image of `{service}` copies {path}, which git is told not to keep. Where nothing makes it before the build, the build fails.",
    fix: "Add {path}, or correct the path: it counts from {from}.",
    allow: "Take {path} out of .dockerignore, or write `!{path}` below what ignores it.",
    make: "Make {path} in a step before the build, or in a stage of the Dockerfile."
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
    return view.all("repo.path").flatMap((named) => {
      const { body, subject: service, seen } = named;
      const places = placesOf(seen.place);
      const wrong = wrongWith(body);
      if (!wrong || !places || wrong !== "context" && lacksContext(view, service)) return [];
      const enabled = view.of("compose.service", service)[0]?.body.enabled === true;
      const { path } = body;
      const from = body.role === "copy-source" ? "the build's context" : "the compose file's folder";
      return {
        // What is not started is not built either.
        severity: wrong === "ignored" || !enabled ? "warning" : "error",
        subject: service,
        cites: [named],
        places,
        summary: { text: wrong, params: { service, path } },
        fix: wrong === "kept" ? { text: "allow", params: { path: body.named } } : wrong === "ignored" ? { text: "make", params: { path } } : { text: "fix", params: { path, from } }
      };
    });
  },
  judge: () => SILENT
});
function wrongWith({
  role,
  found,
  ignored,
  dockerIgnored
}) {
  if (role === "copy-source" && found !== "missing") return dockerIgnored ? "kept" : null;
  if (found !== "missing") return null;
  if (role === "build-context") return "context";
  if (role === "dockerfile") return "dockerfile";
  return role === "copy-source" ? ignored ? "ignored" : "copy" : null;
}
function lacksContext(view, service) {
  return view.of("repo.path", service).some(({ body }) => body.role === "build-context" && body.found === "missing");
}

// src/causes/deployment/compose-file-invalid.ts
var compose_file_invalid_default = defineCause({
  id: "compose-file-invalid",
  layer: "deployment",
  severity: "error",
  needs: ["compose.service"],
  text: {
    summary: "docker compose refuses these files: {message}",
    fix: "Correct this line; `docker compose config --quiet` says whether compose takes it."
  },
  doc: {
    title: "docker compose refuses its files",
    what: "A key stands twice, a service that is named does not exist, a variable that is required has no value, or a file that is named is not there. Compose then starts nothing at all.",
    confusedWith: {
      "build-input-missing": "there compose takes the files, and the image cannot be built",
      "bind-mount-source-missing": "there compose takes the files, and the container cannot start"
    }
  },
  judge: () => SILENT
});

// src/causes/ask/gates.ts
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
  const asked = state.seen.at ?? "";
  if (isStillStarting(state.body, [], [], asked, view.plan.timeoutSeconds)) return true;
  if (condition === "service_completed_successfully") return status === "exited" && exitCode === 0;
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

// src/causes/deployment/dependency-unhealthy-blocks-up.ts
var dependency_unhealthy_blocks_up_default = defineCause({
  id: "dependency-unhealthy-blocks-up",
  layer: "deployment",
  severity: "error",
  needs: ["compose.service", "container.state"],
  wants: ["compose.failure", "container.health"],
  text: {
    unhealthy: "{waiting} is never started: compose waits until `{dependency}` is healthy, and it is not.",
    exited: "{waiting} is never started: compose waits for `{dependency}`, and that ended with exit code {code}.",
    unchecked: "{waiting} is never started: compose waits until `{dependency}` is healthy, but `{dependency}` has no healthcheck.",
    down: "{waiting} is never started, because `{dependency}`, which it depends on, did not start.",
    fix: "Repair `{dependency}` first: `docker compose logs {dependency}` shows what it did. If {waiting} can live without it, take it out of `depends_on`.",
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
      const { summary, isSure } = summaryOf(view, gate);
      const effects = held.map((on) => ({ effect: "not-started", on }));
      const [first = { effect: "not-started", on: dependency }, ...rest] = effects;
      const state = view.of("container.state", dependency);
      const [witness, ...others] = [...failure ? [failure] : [], ...state];
      if (!witness) return { is: "silent" };
      return {
        is: "cause",
        confidence: failure || isSure ? "certain" : "likely",
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
        fix: summary.text === "unchecked" ? { text: "check", params: { dependency } } : { text: "fix", params: { dependency, waiting: inWords(waiting) } }
      };
    });
  }
});
function summaryOf(view, gate) {
  const { dependency, condition } = gate;
  const params = { waiting: inWords(gate.waiting), dependency };
  const state = view.of("container.state", dependency)[0]?.body;
  const health = view.of("container.health", dependency)[0]?.body.status;
  const code = gate.failure?.body.exitCode ?? state?.exitCode ?? null;
  const isUp = state?.status === "running" || state?.status === "restarting";
  if (isUp && condition === "service_healthy") {
    const text5 = health === "none" ? "unchecked" : "unhealthy";
    return { summary: { text: text5, params }, isSure: health !== "starting" };
  }
  if (code !== null && condition !== "service_started") {
    return { summary: { text: "exited", params: { ...params, code } }, isSure: true };
  }
  return { summary: { text: "down", params }, isSure: false };
}
function inWords(services) {
  return services.map((service) => `\`${service}\``).join(" and ");
}

// src/causes/deployment/external-network-missing.ts
var external_network_missing_default = defineCause({
  id: "external-network-missing",
  layer: "deployment",
  severity: "error",
  needs: ["compose.service"],
  text: {
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
    const told = /* @__PURE__ */ new Set();
    return started(view).flatMap(
      (service) => service.body.networks.flatMap(({ name: network, external }) => {
        const places = placesOf(keyPlace(service, `networks.${network}`, "networks"));
        if (external !== true || !places || told.has(network)) return [];
        told.add(network);
        return {
          severity: "note",
          subject: service.subject,
          cites: [service],
          places,
          summary: { text: "written", params: { service: service.subject, network } },
          fix: { text: "fix", params: { network } }
        };
      })
    );
  },
  judge: () => SILENT
});

// src/causes/ask/edits.ts
function rewrite(place, from, to) {
  if (!place?.file || place.line === null || from === "" || from === to) return [];
  return [{ file: place.file, line: place.line, from, to }];
}
function putInside(place, inside) {
  return place?.file && place.line !== null ? [{ file: place.file, line: place.line, inside }] : [];
}
function shellWord(text5) {
  return /^[\w./:@%+=-]+$/.test(text5) ? text5 : `'${text5.replaceAll("'", "'\\''")}'`;
}

// src/causes/ask/written/healthchecks.ts
function healthchecks(view) {
  return started(view).flatMap((service) => {
    const { healthcheck } = service.body;
    if (healthcheck?.disabled) return [];
    const written = healthcheck && healthcheck.test.length > 0 ? healthcheck.test : null;
    const image = view.of("dockerfile.instruction", service.subject).findLast(({ body }) => body.final && body.instruction === "HEALTHCHECK");
    const text5 = written ? lineOf(written) : imageLine(image);
    if (text5 === null || text5 === "") return [];
    const waiting = started(view).filter(
      ({ body }) => body.dependsOn.some(
        (one) => one.service === service.subject && one.condition === "service_healthy"
      )
    );
    return [
      {
        ...{
          service: service.subject,
          text: text5,
          waiting,
          tool: toolOf(text5),
          url: urlIn(text5, service)
        },
        place: written ? keyPlace(service, "healthcheck.test", "healthcheck") : image?.seen.place ?? null,
        cite: written || !image ? service : image
      }
    ];
  });
}
function lineOf(test) {
  const [first = "", ...rest] = test;
  return (first === "CMD" || first === "CMD-SHELL" ? rest : test).join(" ").trim();
}
function imageLine(instruction) {
  const text5 = /\bCMD\s+([\s\S]+)$/.exec(instruction?.seen.quote ?? "")?.[1];
  if (text5 === void 0) return null;
  const words = /^\s*\[/.test(text5) ? [...text5.matchAll(/"((?:[^"\\]|\\.)*)"/g)] : null;
  return words ? words.map(([, word = ""]) => word).join(" ") : text5.replace(/\\\n/g, " ").trim();
}
function toolOf(text5) {
  const first = text5.split(/\s+/)[0] ?? "";
  return /^[\w./-]+$/.test(first) ? first : "";
}
var OWN = /* @__PURE__ */ new Set(["localhost", "127.0.0.1", "0.0.0.0", "[::1]"]);
function urlIn(text5, { subject }) {
  const written = /\bhttps?:\/\/[^\s"'|;&<>)]+/.exec(text5)?.[0];
  const url = written === void 0 || written.includes("$") ? null : URL.parse(written);
  return url && (OWN.has(url.hostname) || url.hostname === subject) ? url : null;
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
    return healthchecks(view).flatMap(({ service, text: text5, tool, waiting, place, cite }) => {
      const places = placesOf(place);
      if (!places) return [];
      const found = { subject: service, cites: [cite], places };
      const [, end, swallow] = /((?:\|\||;)\s*(exit 0|true|:))\s*["']?$/.exec(text5) ?? [];
      if (end !== void 0 && swallow !== void 0) {
        const [first] = waiting;
        const late = first ? `, and \`${first.subject}\` is started` : "";
        const better = "|| exit 1";
        return {
          ...found,
          severity: "warning",
          summary: { text: "always", params: { service, end, waiting: late } },
          fix: { text: "fix", params: { better } },
          edits: rewrite(place, end, better)
        };
      }
      if (/^(?:\S*\/)?(?:pgrep|pidof|ps)$/.test(tool) || /^nginx -t\b/.test(text5)) {
        return {
          ...found,
          severity: "note",
          summary: { text: "process", params: { service, tool } },
          fix: { text: "ask", params: {} }
        };
      }
      if (tool !== "curl" || isStrict(text5)) return [];
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
function isStrict(text5) {
  return /\s-[a-zA-Z]*f[a-zA-Z]*\b|--fail|\||-w\b|--write-out/.test(text5);
}

// src/causes/ask/healthchecks.ts
function failingHealthchecks(view) {
  return view.all("container.health").flatMap((health) => {
    const { subject: service, body } = health;
    const last = body.log.at(-1);
    const gate = isGate(view, service);
    const fails = body.status === "unhealthy" || gate && body.status === "starting";
    if (!fails || !last || last.exitCode === 0) return [];
    const tool = toolOf2(body.test);
    return [
      {
        service,
        health,
        isGate: gate,
        tool,
        isToolMissing: isMissing(tool, last),
        url: urlIn2(body.test),
        lastExit: last.exitCode,
        places: placesOf2(view, service)
      }
    ];
  });
}
function placesOf2(view, service) {
  const written = ["healthcheck.test", "healthcheck"].flatMap((key) => placeOf(view, service, key));
  const inImage = view.of("dockerfile.instruction", service).filter(({ body }) => body.final && body.instruction === "HEALTHCHECK").flatMap(({ seen }) => seen.place ?? []);
  return written.length > 0 ? written : [...inImage, ...placeOf(view, service, "")];
}
function toolOf2(test) {
  const [first = "", second = ""] = test;
  const line = first === "CMD" || first === "CMD-SHELL" ? second : first;
  return line.trim().split(/\s+/)[0] ?? "";
}
function isMissing(tool, { exitCode, output }) {
  const said = [
    "executable file not found",
    `${tool}: not found`,
    `${tool}: command not found`,
    `exec: "${tool}": stat`
  ];
  return exitCode === 127 || said.some((words) => output.includes(words));
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
  const steps = view.of("dockerfile.instruction", service).filter(({ body }) => body.final);
  const from = steps.find(({ body }) => body.instruction === "FROM");
  const base = from?.body.args[0];
  if (base === void 0 || base.includes("$")) return null;
  const texts = steps.filter(({ body }) => ["RUN", "COPY", "ADD"].includes(body.instruction)).map(({ seen }) => seen.quote ?? "");
  if (texts.some((text5) => text5.endsWith("\u2026"))) return null;
  const plain = texts.filter((text5) => text5.startsWith("RUN")).flatMap((text5) => text5.replace(/^RUN\s+/, "").split(/&&|;|\n/)).every((command) => isPlain(command.replace(/\\\s*$/, "").replace(/^[\s\\]+/, "")));
  return { base, said: texts.join("\n"), plain };
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
function isOnlyLanguage(said) {
  return said.split("\n").filter((text5) => text5.startsWith("RUN")).flatMap((text5) => text5.replace(/^RUN\s+(?:--\S+\s+)*/, "").split(/&&|;/)).every(
    (command) => isPlain(command.trim().replace(/^\\\s*/, "")) || /^\s*(?:python[\d.]* -m )?(?:pip3?|npm|yarn|pnpm|npx|bundle|poetry|uv)\s/.test(command)
  );
}
var SERVERS = /* @__PURE__ */ new Set(["gunicorn", "uvicorn", "hypercorn", "daphne", "celery", "node", "nginx"]);
function certainlyLacksServer(image, program) {
  if (!SERVERS.has(program) || !image.plain || /COPY --from|ADD http/.test(image.said))
    return false;
  const bare2 = /^(?:docker\.io\/)?(?:library\/)?(?:debian|ubuntu|alpine)(?::|$)/;
  return bare2.test(image.base) && !image.said.includes(program);
}
var NGINX = /(?:^|\/)(?:nginx|nginx-unprivileged|openresty|nginx-alpine)(?:[:@]|$)/;
function isNginxBase(view, service) {
  const image = imageOf(view, service);
  return image !== null && NGINX.test(image.base);
}
function isAlpineNginx(view, service, port) {
  const image = imageOf(view, service);
  if (!image || !isNginxBase(view, service) || !image.base.includes("alpine")) return false;
  if (/apk add[^&;]*\bwget\b/.test(image.said)) return false;
  const lines = view.of("nginx.directive", service);
  const isWhole = hasOwnMain(view, service) || lines.some(({ seen }) => seen.place?.remote?.startsWith("/etc/nginx/conf.d/default.conf"));
  const listens = lines.filter(({ body }) => body.name === "listen").map(({ body }) => body.args[0] ?? "");
  const isAsked = listens.some((one) => new RegExp(`(?:^|:)${port}$`).test(one));
  return isWhole && isAsked && !listens.some((one) => one.startsWith("["));
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

// src/causes/ask/paths.ts
function withoutQuery(path) {
  return path.split("?", 1)[0] ?? path;
}

// src/causes/ask/healthcheck-answers.ts
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
  return ERROR_ANSWERS.has(lastExit) ? { status: "an error", log: null } : null;
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

// src/causes/ask/written/start-line.ts
var SHELL = /^(?:\/(?:usr\/)?bin\/)?(?:ba|da|a)?sh$/;
function startLine(view, name) {
  const service = serviceOf(view, name);
  if (!service) return null;
  const { command, entrypoint } = service.body;
  const inImage = (keyword) => view.of("dockerfile.instruction", name).findLast(({ body }) => body.final && body.instruction === keyword);
  const entry = inImage("ENTRYPOINT");
  const cmd = entrypoint === null ? inImage("CMD") : void 0;
  const head = entrypoint ?? wordsOf2(entry);
  const tail = command ?? wordsOf2(cmd);
  const words = [...head, ...tail];
  if (words.length === 0) return null;
  const writtenInCompose = command !== null ? "command" : entrypoint !== null ? "entrypoint" : null;
  const instruction = cmd ?? entry;
  const cite = writtenInCompose === null && instruction ? instruction : service;
  const place = writtenInCompose === null ? instruction?.seen.place ?? null : keyPlace(service, writtenInCompose);
  const [first = "", second = ""] = words;
  if (SHELL.test(first) && /^-[a-z]*c$/.test(second)) {
    return { text: words[2] ?? "", shell: true, place, cite };
  }
  const isShellForm = cite.kind === "dockerfile.instruction" && cite.body.form === "shell";
  const text5 = words.join(" ");
  const inner = /^(?:exec\s+)?(?:\/bin\/)?(?:ba|da|a)?sh\s+-[a-z]*c\s+(["'])(.*)\1\s*$/s.exec(text5);
  if (inner) return { text: inner[2] ?? "", shell: true, place, cite };
  return { text: text5, shell: isShellForm, place, cite };
}
function wordsOf2(instruction) {
  return instruction?.body.args ?? [];
}
function stepsOf(line) {
  if (!line.shell) return [{ by: "", text: line.text.trim() }];
  const parts2 = line.text.split(/(&&|\|\||;|\n|(?<![>&])&(?![>&\d]))/);
  const steps = [];
  for (let index = 0; index < parts2.length; index += 2) {
    steps.push({
      by: index === 0 ? "" : parts2[index - 1] ?? "",
      text: (parts2[index] ?? "").trim()
    });
  }
  return steps;
}
function usesScript(line, path) {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const isIt = (word) => word === path || word === name || word === `./${name}` || word?.endsWith(`/${name}`) === true;
  if (new RegExp(`(?:chmod|sed|dos2unix)[^;&|]*${name.replace(/\W/g, "\\$&")}`).test(line.text)) {
    return null;
  }
  for (const { text: text5 } of stepsOf(line)) {
    const words = text5.replace(/^exec\s+/, "").split(/\s+/);
    if (isIt(words[0])) return "runs";
    if (SHELL.test(words[0] ?? "") && words.slice(1).some(isIt)) return "reads";
    if (!line.shell && /\.sh$/.test(words[0] ?? "") && isIt(words[1])) return "runs";
  }
  return null;
}

// src/causes/ask/written/listening.ts
var VALUE = String.raw`(?:[= ]+)["']?([^\s"']+)`;
var SERVERS2 = [
  {
    ...{ name: "uvicorn", host: "127.0.0.1", port: 8e3 },
    pattern: /(?:^|[\s/])uvicorn(?=\s)(?!\.)(.*)$/s,
    hostOption: new RegExp(`--host${VALUE}`),
    portOption: new RegExp(`--port${VALUE}`),
    variables: ["UVICORN_HOST", "UVICORN_PORT"]
  },
  {
    ...{ name: "gunicorn", host: "127.0.0.1", port: 8e3 },
    pattern: /(?:^|[\s/])gunicorn(?=\s)(.*)$/s,
    bindOption: new RegExp(`(?:--bind|-b)${VALUE}`, "g"),
    variables: ["PORT", "GUNICORN_CMD_ARGS"]
  },
  {
    ...{ name: "hypercorn", host: "127.0.0.1", port: 8e3 },
    pattern: /(?:^|[\s/])hypercorn(?=\s)(.*)$/s,
    bindOption: new RegExp(`(?:--bind|-b)${VALUE}`, "g"),
    variables: []
  },
  {
    ...{ name: "daphne", host: "127.0.0.1", port: 8e3 },
    pattern: /(?:^|[\s/])daphne(?=\s)(.*)$/s,
    hostOption: new RegExp(`(?:--bind|-b)${VALUE}`),
    portOption: new RegExp(`(?:--port|-p)${VALUE}`),
    variables: []
  },
  {
    ...{ name: "flask", host: "127.0.0.1", port: 5e3 },
    pattern: /(?:^|[\s/])flask\s(?:.*\s)?run\b(.*)$/s,
    hostOption: new RegExp(`(?:--host|-h)${VALUE}`),
    portOption: new RegExp(`(?:--port|-p)${VALUE}`),
    variables: ["FLASK_RUN_HOST", "FLASK_RUN_PORT"]
  },
  {
    ...{ name: "runserver", host: "127.0.0.1", port: 8e3 },
    pattern: /manage\.py\s+runserver\b(.*)$/s,
    bindOption: /(?:^|\s)((?:[\w.[\]:]+:)?\d{2,5})(?=\s|$)/g,
    variables: []
  },
  {
    ...{ name: "http.server", host: "0.0.0.0", port: 8e3 },
    pattern: /python[\d.]*\s+-m\s+http\.server\b(.*)$/s,
    hostOption: new RegExp(`(?:--bind|-b)${VALUE}`),
    portOption: /(?:^|\s)(\d{2,5})(?=\s|$)/,
    variables: []
  },
  {
    ...{ name: "php -S", host: "", port: 0 },
    pattern: /(?:^|[\s/])php\s+-S(\s.*)$/s,
    bindOption: /^\s+(\S+)/g,
    variables: []
  }
];
var listening = onceOf(
  (view, service) => ofNginx(view, service) ?? ofCommand(view, service)
);
function ofCommand(view, service) {
  const line = startLine(view, service);
  if (!line) return null;
  const served = stepsOf(line).flatMap(({ text: text5 }) => SERVERS2.flatMap((one) => match(one, text5)));
  const [only, ...others] = served;
  if (!only || others.length > 0) return null;
  return addressOf(view, service, only, line);
}
function match(server, text5) {
  const options = server.pattern.exec(text5)?.[1];
  return options === void 0 ? [] : [{ server, options }];
}
function addressOf(view, service, { server, options }, { cite, place }) {
  const preset = server.variables.some((name) => isSet2(view, service, name));
  const found = server.bindOption ? boundTo(server, server.bindOption, options, preset || hasSettings(view, service)) : toldApart(server, options, preset);
  return found && { ...found, server: server.name, cite, place };
}
function boundTo(server, option, options, preset) {
  const binds = [...options.matchAll(option)].map(([, value = ""]) => value);
  if (binds.some((bind) => /unix:|fd:|^\//.test(bind))) return null;
  if (binds.length === 0) {
    if (preset || server.port === 0 || /(?:^|\s)(?:-c|--config)\b/.test(options)) return null;
    return { ports: [server.port], host: server.host, written: null };
  }
  const addresses = binds.map((bind) => parts(bind, server));
  if (addresses.some(({ port }) => port === null)) return null;
  const [host = null, ...others] = new Set(addresses.map((address) => address.host));
  const ports = addresses.flatMap(({ port }) => port ?? []);
  return { ports, host: others.length === 0 ? host : null, written: host };
}
function toldApart(server, options, preset) {
  const host = server.hostOption?.exec(options)?.[1] ?? null;
  const port = server.portOption?.exec(options)?.[1] ?? null;
  const isPlain2 = (value) => value !== null && !value.includes("$");
  if (preset && !(isPlain2(host) && isPlain2(port))) return null;
  if (port !== null && !/^\d+$/.test(port)) return null;
  const written = isPlain2(host) ? host : null;
  return {
    ports: [port === null ? server.port : Number(port)],
    host: host === null ? server.host : written,
    written
  };
}
function isSet2(view, service, name) {
  const inCompose = view.of("compose.service", service)[0]?.body.environment.includes(name);
  const inImage = view.of("dockerfile.instruction", service).some(({ body, seen }) => body.instruction === "ENV" && seen.quote?.includes(name) === true);
  return inCompose === true || inImage;
}
function hasSettings(view, service) {
  return view.of("repo.path", service).some(({ body }) => body.path.endsWith("gunicorn.conf.py"));
}
function parts(bind, server) {
  const [, host = "", port] = /^(?:(.*):)?(\d+)$/.exec(bind) ?? [];
  if (port === void 0) {
    return { host: bind, port: bind.includes("$") || bind.includes(":") ? null : server.port };
  }
  return { host: host === "" ? server.host : host.includes("$") ? "" : host, port: Number(port) };
}
function ofNginx(view, service) {
  const lines = view.of("nginx.directive", service);
  const listens = lines.filter(({ body }) => body.name === "listen");
  const [first] = listens;
  if (!first || !hasOwnMain(view, service)) return null;
  const ports = listens.flatMap(({ body }) => {
    const written = body.args[0] ?? "";
    const port = /^(?:.*:)?(\d+)$/.exec(written)?.[1];
    return port === void 0 ? [] : [Number(port)];
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
  fix: "Let the healthcheck ask for what `{service}` does serve: {better}.",
  missing: "the healthcheck of `{service}` cannot even run: `{tool}` is not there",
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
      "healthcheck-tool-missing": "there the healthcheck's program does not exist",
      "backend-not-running": "there the healthcheck is right: the service does not work",
      "dependency-unhealthy-blocks-up": "that is what follows when somebody waits for the health"
    }
  },
  inspect(view) {
    return healthchecks(view).flatMap((check) => {
      const known = listening(view, check.service);
      if (!check.url) return [];
      if (!known) return askedOverIpv6(view, check, check.url);
      return known.ports.includes(portOf(check.url)) ? [...askedForNothing(view, check, check.url), ...askedOverIpv6(view, check, check.url)] : askedElsewhere(check, check.url, known);
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
      const works = goodAnswer(view, service);
      return wrongPort(check, url, listening2, works) ?? wrongPath(check, url, refusalOf(view, check, url.pathname), works) ?? {
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
function wrongPort(check, url, listening2, works) {
  const { service, health } = check;
  const ports = [...new Set(listening2.map(({ body }) => body.port))];
  const port = Number(url.port) || (url.protocol === "https:" ? 443 : 80);
  if (ports.includes(port)) return null;
  const open = ports.join(", ");
  const path = works ? withoutQuery(works.body.path) : url.pathname;
  const better = `${path} on port ${open}`;
  const mended = `${url.hostname}:${open}${path}`;
  return {
    ...common(check),
    confidence: "certain",
    cites: [health, ...listening2, ...works ? [works] : []],
    summary: { text: "port", params: { service, port, open } },
    fix: { text: "fix", params: { service, better } },
    edits: ports.length === 1 ? rewrite(check.places[0], url.host + url.pathname, mended) : []
  };
}
function wrongPath(check, { host, pathname: path }, refused, works) {
  if (!refused || !works) return null;
  const { service, health } = check;
  const { status, log } = refused;
  const better = withoutQuery(works.body.path);
  return {
    ...common(check),
    confidence: log ? "certain" : "likely",
    cites: [health, ...log ? [log] : [], works],
    summary: { text: "path", params: { service, path, status } },
    fix: { text: "fix", params: { service, better } },
    edits: rewrite(check.places[0], host + path, host + better)
  };
}
function askedElsewhere({ service, waiting, place, cite }, url, known) {
  const places = placesOf(place, known.place);
  if (!places) return [];
  const [first] = waiting;
  const open = known.ports.join(", ");
  const better = `${url.hostname}:${open}${url.pathname}`;
  const params = { service, port: portOf(url), open, server: known.server };
  return [
    {
      severity: first ? "error" : "warning",
      subject: service,
      cites: [cite, known.cite],
      places,
      summary: first ? { text: "gated", params: { ...params, waiting: `\`${first.subject}\`` } } : { text: "ungated", params },
      fix: { text: "fix", params: { service, better } },
      edits: known.ports.length === 1 ? rewrite(place, url.host + url.pathname, better) : []
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
  const port = portOf(url);
  if (!places || url.hostname !== "localhost" || tool !== "wget") return [];
  if (!isAlpineNginx(view, service, port)) return [];
  const better = `127.0.0.1${url.port === "" ? "" : `:${url.port}`}${url.pathname}`;
  return [
    {
      severity: "warning",
      subject: service,
      cites: [cite],
      places,
      summary: { text: "localhost", params: { service } },
      fix: { text: "loopback", params: { better, port } },
      edits: rewrite(place, url.host + url.pathname, better)
    }
  ];
}

// src/causes/ask/written/clashes.ts
function clashes(view) {
  const services = view.all("compose.service");
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
    return on.profiles.length === 0 ? off.profiles.join(" or ") : void 0;
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
    return clashes(view).map(({ service, other, port, profiles, places }) => {
      const params = { service: service.subject, other: other.subject, port };
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
      const port = failure.body.what.split(":").at(-1) ?? "";
      const service = failure.subject || ownerOf(view.all("compose.service"), port);
      const index = composed(view, service)?.body.ports.findIndex(
        ({ host }) => String(host) === port
      );
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
        summary: { text: "summary", params: { service, port } },
        fix: { text: "fix", params: { port } }
      };
    });
  }
});
function ownerOf(services, port) {
  return services.find(({ body }) => body.ports.some(({ host }) => String(host) === port))?.subject ?? "";
}

// src/causes/deployment/service-not-started.ts
var BEFORE_START = {
  "build-failed": "build",
  "pull-failed": "pull",
  "network-missing": "network",
  "name-conflict": "name"
};
var KEYS = {
  "build-failed": ["build"],
  "pull-failed": ["image", "build"],
  "network-missing": ["networks"],
  "name-conflict": ["container_name"]
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
    pull: "The image {what} of {service} cannot be had: {detail}",
    network: "The network {what}, which is declared `external`, does not exist on this machine.",
    name: "The container name {what} is already taken by a container outside this stack.",
    "fix-build": "Repair that step; `docker compose build {name}` shows its whole output. Files that a step needs have to be copied before it, and must not be in .dockerignore.",
    "fix-pull": "Check the image's name and tag, and that this machine may pull it (`docker pull {what}`); images of your own need a `build:` or a login to their registry.",
    "fix-network": "Create it before the stack (`docker network create {what}`), or leave `external: true` away so that compose makes one.",
    "fix-name": "Remove the other container, or leave `container_name` away: services reach each other by their service name."
  },
  doc: {
    title: "The service never gets a container",
    what: "An image that cannot be built or pulled, a network that is not there, a container name that is taken: compose stops before any process runs, and with it the rest of the stack.",
    confusedWith: {
      "backend-not-running": "there the container was made, and its process ended",
      "host-port-already-allocated": "there the container was made, and lacks its host port",
      "dependency-unhealthy-blocks-up": "there compose waits for another service"
    }
  },
  judge(view) {
    return view.all("compose.failure").flatMap((failure) => {
      const { code, exitCode, detail } = failure.body;
      if (!isBeforeStart(code)) return [];
      const name = failure.subject;
      const what = whatOf(view, failure);
      const service = name === "" ? "a service" : `\`${name}\``;
      const params = { service, what, detail: lastLine(detail) };
      const ended = exitCode === null ? "" : ` (exit code ${exitCode})`;
      const kind = BEFORE_START[code];
      const { place } = failure.seen;
      const text5 = kind === "build" && exitCode === null ? "unbuilt" : kind;
      return [
        {
          is: "cause",
          confidence: "certain",
          subject: name,
          effects: effectsOn(view, failure),
          cites: [failure],
          places: [
            ...place ? [place] : [],
            ...KEYS[code].flatMap((key) => placeOf(view, name, key)),
            ...placeOf(view, name, "")
          ],
          summary: { text: text5, params: { ...params, code: ended } },
          fix: { text: `fix-${kind}`, params: { name, what } }
        }
      ];
    });
  }
});
function isBeforeStart(code) {
  return code in BEFORE_START;
}
function whatOf(view, { subject, body }) {
  const isNamed = body.code !== "pull-failed" || !(body.what === "" || /^https?:/.test(body.what));
  return isNamed ? body.what : composed(view, subject)?.body.image ?? body.what;
}
function effectsOn(view, { subject }) {
  const held = view.all("container.state").filter(({ body }) => body.status === "absent" || body.status === "created").map((fact) => fact.subject).filter((service) => service !== subject);
  const on = (service) => ({ effect: "not-started", on: service });
  return [on(subject), ...held.map(on)];
}
function lastLine(detail) {
  return detail.trim().split("\n").at(-1) ?? "";
}

// src/causes/ask/host-rejections.ts
var REFUSALS = [400, 403, 421];
var STARLETTE = "Invalid host header";
function hostRejections(view) {
  return proxiedWith(view, ...REFUSALS).flatMap((exchange) => {
    const service = exchange.body.backend ?? view.plan.backend?.service ?? "";
    const route = view.all("nginx.route").find(({ body }) => body.route === exchange.body.route);
    const sent = route?.body.upstreamHost.value || null;
    const logs = view.of("app.log", service).filter(
      ({ body, seen }) => body.code === "host-rejected" && duringExchange(exchange, seen.at)
    );
    const log = logs.find((one) => hostIn(one) === sent) ?? logs.at(-1);
    if (!log && !saysSo(exchange)) return [];
    const host = (log && hostIn(log)) ?? sent;
    const isUpstreamName = host !== null && upstreamNames(route).includes(bare(host));
    return [{ service, exchange, log, route, host, isUpstreamName }];
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
  return [handler.target, ...handler.servers.map(({ host }) => host)].map(bare);
}
function bare(host) {
  return host.replace(/:\d+$/, "").toLowerCase();
}

// src/causes/host-security/allowed-hosts-missing.ts
var allowed_hosts_missing_default = defineCause({
  id: "allowed-hosts-missing",
  layer: "host-security",
  severity: "error",
  needs: ["http.exchange"],
  wants: ["app.log", "nginx.route", "compose.service"],
  text: {
    summary: "`{service}` refuses requests with {status}, because `{host}`, the name that visitors use, is not among the hosts that it accepts.",
    fix: "Add `{host}` to the hosts that `{service}` accepts (Django: ALLOWED_HOSTS; Rails: config.hosts; Starlette: allowed_hosts; Vite: server.allowedHosts).",
    upstream: "the refused Host `{host}` is nginx's own name for the backend, not a public one"
  },
  doc: {
    title: "The application does not allow the public host name",
    what: "Frameworks check the Host header against a list, so that nobody makes them write wrong links. A name that is not on the list is refused before any view runs, Django with 400, although nginx did everything right.",
    confusedWith: {
      "host-header-not-forwarded": "there the refused Host is the name in proxy_pass"
    }
  },
  judge(view) {
    return hostRejections(view).map((rejection) => {
      const { service, exchange, log, route, host } = rejection;
      if (host === null) return SILENT;
      if (rejection.isUpstreamName) {
        return { is: "cleared", because: { text: "upstream", params: { host } } };
      }
      if (log?.body.code === "host-rejected" && log.body.reason === "malformed") return SILENT;
      const names = composed(view, service)?.body.environment ?? [];
      const variables = names.filter((name) => /(?:ALLOWED|TRUSTED)_?HOST/i.test(name));
      const { outcome } = exchange.body;
      return {
        is: "cause",
        confidence: log ? "certain" : "likely",
        subject: service,
        effects: [{ effect: "app-rejected", on: service }],
        cites: [exchange, ...log ? [log] : [], ...route ? [route] : []],
        places: [
          ...variables.flatMap((name) => placeOf(view, service, `environment.${name}`)),
          ...placeOf(view, service, "environment"),
          ...placeOf(view, service, "")
        ],
        summary: {
          text: "summary",
          params: {
            service,
            status: outcome.is === "answered" ? outcome.status : 400,
            host
          }
        },
        fix: { text: "fix", params: { host, service } }
      };
    });
  }
});

// src/causes/host-security/host-header-not-forwarded.ts
var host_header_not_forwarded_default = defineCause({
  id: "host-header-not-forwarded",
  layer: "host-security",
  severity: "error",
  needs: ["http.exchange", "nginx.route"],
  wants: ["app.log"],
  text: {
    summary: "`{service}` refuses requests with {status}, because their Host header says `{host}`. That is the name in `proxy_pass`: nginx sends it unless it is told to hand on the name that the visitor used.",
    fix: "Add `proxy_set_header Host $host;` to the location that proxies, and repeat there the `proxy_set_header` lines of the outer blocks: they count only where the location has none of its own.",
    forwarded: "nginx hands the visitor's Host on; `{service}` saw `{host}`"
  },
  doc: {
    title: "nginx does not hand the Host header on",
    what: "Unless told otherwise, nginx sends the name in proxy_pass as Host ($proxy_host). An application that checks the Host does not know that name and refuses the request, Django with 400.",
    confusedWith: {
      "allowed-hosts-missing": "there the refused Host is the public one, handed on rightly",
      "location-uri-double-or-stripped-prefix": "there the path is wrong, and the answer is 404"
    }
  },
  judge(view) {
    return hostRejections(view).map((rejection) => {
      const { service, exchange, log, route, host } = rejection;
      if (!rejection.isUpstreamName || !route || host === null) {
        const params = { service, host: host ?? "another name" };
        return { is: "cleared", because: { text: "forwarded", params } };
      }
      const { handler, location, upstreamHost } = route.body;
      const places = [
        upstreamHost.place,
        handler.is === "proxied" ? handler.place : null,
        location?.place
      ];
      const { outcome } = exchange.body;
      return {
        is: "cause",
        confidence: log ? "certain" : "likely",
        subject: view.plan.proxy?.service ?? route.subject,
        effects: [{ effect: "app-rejected", on: service }],
        cites: [exchange, route, ...log ? [log] : []],
        places: places.flatMap((place) => place ?? []),
        summary: {
          text: "summary",
          params: {
            service,
            status: outcome.is === "answered" ? outcome.status : 400,
            host
          }
        },
        fix: { text: "fix", params: {} }
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
  const named = /* @__PURE__ */ new Map();
  for (const service of view.all("compose.service")) {
    for (const name of dnsNames(service)) {
      const before = named.get(name);
      if (!before || service.body.enabled && !before.body.enabled) named.set(name, service);
    }
  }
  return named;
});
function peerNamed(view, host) {
  const bare2 = host.replace(/^tasks\./, "");
  const named = byName(view);
  const known = named.get(bare2);
  if (known) return known;
  const made = /^(.+)[-_]\d+$/.exec(bare2)?.[1] ?? "";
  const ends2 = [...made.matchAll(/[-_]/g)].map(({ index }) => made.slice(index + 1));
  return ends2.map((end) => named.get(end)).find(Boolean) ?? null;
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
  const { networkMode } = service.body;
  return isForDns(host) && networkMode === null && !knowsByItself(service, host);
}

// src/causes/ask/written/upstreams.ts
var PASSES = /* @__PURE__ */ new Set(["proxy_pass", "grpc_pass", "fastcgi_pass", "uwsgi_pass", "scgi_pass"]);
var PORTS = { http: 80, https: 443, grpc: 80, grpcs: 443 };
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
  const text5 = filled?.text ?? written;
  const [, scheme = "http", rest = ""] = /^(?:(\w+):\/\/)?(.*)$/s.exec(text5) ?? [];
  const authority2 = rest.split(/[/?]/)[0] ?? "";
  const isHttp = pass.body.name === "proxy_pass" && (scheme === "http" || scheme === "https");
  const spoken = isHttp ? scheme : "other";
  const servers = blocks.get(authority2);
  if (servers) {
    return servers.flatMap(
      (line) => addressIn({ line, pass, scheme: spoken, atStart: true }, line.body.args[0] ?? "")
    );
  }
  const atStart = filled === null || literals.has(authority2);
  const fallback = PORTS[scheme] ?? 80;
  const found = { line: filled?.line ?? pass, pass, scheme: spoken, atStart };
  return addressIn(found, authority2, fallback);
}
function addressIn(found, authority2, fallback = 80) {
  const [, host, port] = /^(\[[^\]]+\]|[^:]+)(?::(\d+))?$/.exec(authority2) ?? [];
  const { place } = found.line.seen;
  if (host === void 0 || host === "unix" || /[${}]/.test(authority2) || !place) return [];
  return [
    {
      ...{ ...found, proxy: found.line.subject, host, place },
      port: port === void 0 ? fallback : Number(port),
      hasPort: port !== void 0
    }
  ];
}
var PATHS = /* @__PURE__ */ new Set(["$request_uri", "$uri", "$is_args", "$args"]);
function withVariables(text5, pass, lines) {
  const [, address = "", path = ""] = /^((?:\w+:\/\/)?[^/?]*)(.*)$/s.exec(text5) ?? [];
  let line = pass;
  const filled = address.replace(/\$(?:\{(\w+)\}|(\w+))/g, (whole, braced, bare2) => {
    const name = `$${braced ?? bare2}`;
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
    fix: "Add `{resolver}` (Docker's own DNS) to the server block, or write the host into `proxy_pass` without a variable."
  },
  doc: {
    title: "A variable in proxy_pass, and no resolver",
    what: "A name written into proxy_pass is resolved when nginx starts. With a variable it is resolved per request, and for that nginx needs a `resolver` directive: it does not read /etc/resolv.conf. Without one each request ends as 502 (nginx manual, ngx_http_proxy_module, proxy_pass).",
    confusedWith: {
      "upstream-name-typo-or-container-name": "there the resolver answers that the name does not exist"
    }
  },
  inspect(view) {
    return upstreams(view).flatMap(({ proxy, host, atStart, pass, place }) => {
      const places = placesOf(pass.seen.place, place);
      if (atStart || !isForDnsOrDotted(host) || !places) return [];
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
      summary: { text: "summary", params: { name: line.body.name ?? "the upstream" } },
      fix: { text: "fix", params: { resolver: RESOLVER } },
      edits: putInside(route?.body.server?.place, [RESOLVER])
    };
  }
});

// src/causes/ask/unresolved.ts
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

// src/causes/ask/unresolved-effects.ts
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
    return upstreams(view).flatMap(({ proxy, host: name, atStart, line, place }) => {
      const service = peerNamed(view, name);
      const own = serviceOf(view, proxy);
      if (!service || service.body.enabled || !own?.body.enabled || !atStart) return [];
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
    const idle = idleServices(view);
    return unresolvedNames(view).map(({ name, fatal, line }) => {
      const service = serviceAt(view, name);
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
function containerPortBehind(view, service, port) {
  const { ports, expose } = service.body;
  const mapped = ports.find(({ host, container }) => host === port && container !== port);
  const known = listening(view, service.subject);
  if (!mapped || known?.ports.includes(port) || expose.includes(port)) return null;
  if (known && !known.ports.includes(mapped.container)) return null;
  const exposed = exposedPorts(view, service);
  return exposed?.ports.includes(port) || ports.some(({ container }) => container === port) ? null : mapped.container;
}
function exposedPorts(view, { subject, body }) {
  if (body.environment.includes("PORT") || body.expose.length > 0) return null;
  const lines = view.of("dockerfile.instruction", subject).filter((line) => line.body.final && line.body.instruction === "EXPOSE");
  const words = lines.flatMap(({ body: { args } }) => args);
  const ports = words.flatMap(
    (word) => /^\d+(?:\/tcp)?$/.test(word) ? [Number.parseInt(word, 10)] : []
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
    const programs = stepsOf(line).filter(({ text: text5 }) => text5 !== "");
    const [only, ...others] = programs;
    return others.length === 0 && /^(?:exec\s+)?\S*(?:nginx|openresty)(?:\s|$)/.test(only?.text ?? "");
  }
  return isNginxBase(view, name);
}
function listensOn(listen, port) {
  const written = /(?:^|:)(\d+)$/.exec(listen)?.[1];
  return (written === void 0 ? 80 : Number(written)) === port;
}
var byPort2 = once((view) => {
  const known = started(view).flatMap(
    ({ subject }) => (listening(view, subject)?.ports ?? []).map((port) => ({ service: subject, port }))
  );
  return Map.groupBy(known, ({ port }) => port);
});
function whoListensOn(view, port) {
  const [only, ...others] = byPort2(view).get(port) ?? [];
  return only && others.length === 0 ? only : null;
}
function plannedBackend({ plan }) {
  const { backend } = plan;
  return backend && backend.port !== null ? { service: backend.service, port: backend.port } : null;
}
function isPlainHttp(view, service, server) {
  const line = startLine(view, service);
  if (!line || server === "nginx" || server === "daphne") return false;
  const settings = /(?:^|\s)(?:-c|--config)\b|--ssl|--cert|--keyfile|ssl_context/.test(line.text);
  const told = serviceOf(view, service)?.body.environment ?? [];
  const hasFile = view.of("repo.path", service).some(({ body }) => body.role === "settings");
  return !settings && !hasFile && !told.some((name) => /SSL|TLS|CERT|GUNICORN_CMD/.test(name));
}

// src/causes/ask/written/races.ts
function races(view) {
  const waited = /* @__PURE__ */ new Map();
  const found = writtenHops(view).flatMap(({ upstream, service }) => {
    const proxy = serviceOf(view, upstream.proxy);
    const places = placesOf(keyPlace(proxy, "depends_on"), upstream.place);
    if (!proxy || !places || !upstream.atStart || comesBack(proxy)) return [];
    if (reachOf(proxy, service) === "apart" || !proxy.body.enabled) return [];
    const before = waited.get(proxy.subject) ?? waitsFor(view, proxy.subject);
    waited.set(proxy.subject, before);
    if (before.has(service.subject)) return [];
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
  const before = /* @__PURE__ */ new Set();
  const queue = [name];
  for (let next = queue.shift(); next !== void 0; next = queue.shift()) {
    for (const { service } of serviceOf(view, next)?.body.dependsOn ?? []) {
      if (before.has(service)) continue;
      before.add(service);
      queue.push(service);
    }
  }
  return before;
}
function gateOf({ body }) {
  const gate = body.dependsOn.find(({ condition }) => condition !== "service_started");
  if (!gate) return null;
  const until = gate.condition === "service_healthy" ? "is healthy" : "has done its work";
  return `\`${gate.service}\` ${until}`;
}

// src/causes/name-resolution/upstream-host-not-found-start-race.ts
var upstream_host_not_found_start_race_default = defineCause({
  id: "upstream-host-not-found-start-race",
  layer: "name-resolution",
  severity: "error",
  needs: ["nginx.error", "container.state", "container.event"],
  wants: ["app.log", "compose.service", "container.network", "listener"],
  text: {
    summary: "nginx started before `{service}` was there, found no host `{name}`, and ended; `{service}` runs now, but nothing starts nginx again.",
    fix: "Let nginx wait: `depends_on` with `{service}` and `condition: service_healthy`, and `restart: unless-stopped` for nginx.",
    certain: "nginx in `{proxy}` looks for `{name}` once, when it starts, and does not wait for `{service}`, which itself starts only after {waits}. nginx finds no host, ends, and nothing starts it again.",
    faster: "nginx in `{proxy}` looks for `{name}` once, when it starts, and does not wait for `{service}`. Where it is faster, it finds no host, ends, and nothing starts it again.",
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

// src/causes/ask/nearest-name.ts
function nearestName(name, known) {
  const ranked = known.map((other) => ({ other, distance: edits(name.toLowerCase(), other.toLowerCase()) })).sort((a, b) => a.distance - b.distance);
  const [best] = ranked;
  return best && best.distance <= 2 && best.distance < name.length / 2 ? best.other : null;
}
function edits(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

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
      if (name.includes(".")) return SILENT;
      const names = allNames(view);
      const nearest = nearestName(name, names);
      return {
        is: "cause",
        confidence: "certain",
        subject: view.plan.proxy?.service ?? line.subject,
        effects: unresolvedEffects(view, fatal),
        cites: [line],
        places: line.seen.place ? [line.seen.place] : [],
        summary: nearest ? { text: "near", params: { name, nearest } } : { text: "summary", params: { name } },
        fix: nearest ? { text: "rename", params: { name, nearest } } : { text: "fix", params: { names: [...new Set(names)].join(", ") } },
        edits: nearest ? rewrite(line.seen.place, name, nearest) : []
      };
    });
  }
});

// src/causes/network/networks-not-shared.ts
var networks_not_shared_default = defineCause({
  id: "networks-not-shared",
  layer: "network",
  severity: "error",
  needs: ["nginx.error", "container.network"],
  wants: ["compose.service", "container.state"],
  text: {
    summary: "nginx cannot find `{name}`: `{proxy}` is on {mine}, `{service}` on {theirs}, and they share no network.",
    fix: "Put both services on one network: add {first} to `networks:` of `{proxy}`. A service that lists `networks:` is on those only, no longer on the default one.",
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
      const named = { name: upstream.host, proxy: proxy.subject, service: service.subject };
      return {
        severity: "error",
        subject: proxy.subject,
        cites: [upstream.line, proxy, service],
        places,
        summary: { text: "summary", params: { ...named, mine, theirs } },
        fix: { text: "fix", params: { first, proxy: proxy.subject } }
      };
    });
  },
  judge(view) {
    return unresolvedNames(view).map(({ name, fatal, line }) => {
      const service = serviceAt(view, name);
      const proxy = line.subject;
      if (service === null || service === proxy) return SILENT;
      const of = (one) => view.of("container.network", one).map(({ body }) => body.network).join(", ");
      if (!of(proxy) || !of(service)) return SILENT;
      const shared = sharedNetworks(view, proxy, service);
      if (shared.length > 0) {
        const params = { proxy, service, shared: shared.join(", ") };
        return { is: "cleared", because: { text: "shared", params } };
      }
      return {
        is: "cause",
        confidence: "certain",
        subject: proxy,
        effects: unresolvedEffects(view, fatal),
        cites: [
          line,
          ...view.of("container.network", proxy),
          ...view.of("container.network", service)
        ],
        places: [...placeOf(view, proxy, "networks"), ...placeOf(view, service, "networks")],
        summary: {
          text: "summary",
          params: { name, proxy, mine: of(proxy), service, theirs: of(service) }
        },
        fix: { text: "fix", params: { first: of(service).split(", ")[0] ?? "", proxy } }
      };
    });
  }
});

// src/causes/ask/refusals.ts
function refusalsAt(view, hop) {
  return view.all("nginx.error").filter(
    ({ body }) => (body.code === "connect-refused" || body.code === "connect-unreachable") && body.upstream?.port === hop.port
  );
}

// src/causes/process/backend-bind-loopback.ts
var backend_bind_loopback_default = defineCause({
  id: "backend-bind-loopback",
  layer: "process",
  severity: "error",
  needs: ["nginx.route", "listener"],
  wants: [
    "compose.service",
    "container.network",
    "dockerfile.instruction",
    "nginx.error",
    "app.log"
  ],
  text: {
    summary: "`{service}` listens on {address}:{port} only, which nothing outside its own container can reach. nginx connects to it over the network, and is refused.",
    fix: "Let the server in `{service}` listen on 0.0.0.0 instead of {address}, for example with `--host 0.0.0.0` in its start command.",
    written: "{server} in `{service}` listens on {address} only, which nothing outside its own container can reach: nginx, which sends requests to `{host}:{port}`, is refused.",
    preset: "{server} in `{service}` is not told where to listen, and takes {address} then, which nothing outside its own container can reach: nginx, which sends requests to `{host}:{port}`, is refused.",
    elsewhere: "`{service}` accepts connections from other containers on port {port}"
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
      const known = listening(view, service.subject);
      const places = placesOf(known?.place, upstream.place);
      if (!known || !places || !isLoopbackAddress(known.host)) return [];
      const { host, port } = upstream;
      const address = known.host ?? "127.0.0.1";
      const params = { service: service.subject, server: known.server, address, host, port };
      return {
        severity: "error",
        subject: service.subject,
        cites: [known.cite, upstream.line],
        places,
        summary: { text: known.written === null ? "preset" : "written", params },
        fix: { text: "fix", params: { service: service.subject, address } },
        edits: known.written === null ? [] : rewrite(known.place, known.written, "0.0.0.0")
      };
    });
    return found.filter(
      ({ subject }, index) => found.findIndex((one) => one.subject === subject) === index
    );
  },
  judge(view) {
    return hopsOf(view).map((hop) => {
      if (hop.service === null || !view.looked("listener", hop.service)) return SILENT;
      const there = view.of("listener", hop.service).filter(({ body }) => body.port === hop.port);
      const [first] = there;
      if (!first) return SILENT;
      if (!there.every(({ body }) => body.loopback)) {
        const params2 = { service: hop.service, port: hop.port };
        return { is: "cleared", because: { text: "elsewhere", params: params2 } };
      }
      const params = { service: hop.service, address: first.body.address, port: hop.port };
      const start = startCommandPlaces(view, hop.service);
      const said = view.of("app.log", hop.service).filter(({ body }) => body.code === "listening" && isLoopback(body.host));
      return {
        is: "cause",
        confidence: "certain",
        subject: hop.service,
        effects: [{ effect: "refused", on: hop.service }],
        cites: [first, ...said.slice(-1), ...refusalsAt(view, hop).slice(-1)],
        places: start,
        summary: { text: "summary", params },
        fix: { text: "fix", params: { service: hop.service, address: first.body.address } },
        edits: rewrite(start[0], first.body.address, "0.0.0.0")
      };
    });
  }
});

// src/causes/ask/written/hidden-failures.ts
var SERVER = /(?:^|[\s/])(?:uvicorn|gunicorn|hypercorn|daphne|celery|nginx|node|npm (?:run )?start|yarn start|flask(?: \S+)* run|php-fpm|puma|java|supervisord|runserver)(?=\s|$)/;
function leavesAtOnce(view, service) {
  const line = startLine(view, service);
  if (!line?.shell || /\b(?:wait|tail -f|sleep infinity)\b/.test(line.text)) return null;
  const text5 = line.text.replace(/["'\s]+$/, "");
  const before = /^(.*[^&\s])\s*&$/s.exec(text5)?.[1];
  if (before === void 0 || !SERVER.test(before)) return null;
  const last = stepsOf({ ...line, text: before }).at(-1)?.text ?? before;
  const program = last.replace(/^exec\s+/, "").split(/\s+/)[0] ?? "the server";
  const word = before.split(/\s+/).at(-1) ?? "";
  return { line, program, end: `${word} &`, mended: word };
}
var PREPARES = /\b(?:migrate|collectstatic|alembic|prisma|db:migrate|db upgrade|makemigrations|pip3? install|npm (?:ci|install)|bundle install|artisan)\b/;
function hiddenFailure(view, service) {
  const line = startLine(view, service);
  if (!line?.shell || /\bset -[a-z]*e/.test(line.text)) return null;
  const steps = stepsOf(line).filter(({ text: text5 }) => text5 !== "");
  const server = steps.findLastIndex(({ text: text5 }) => SERVER.test(text5) && !PREPARES.test(text5));
  for (let index = 0; index < server; index++) {
    const step = steps[index];
    const next = steps[index + 1];
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
  const steps = stepsOf(line);
  for (const [index, { text: text5 }] of steps.entries()) {
    if (steps[index + 1]?.by !== "&&") continue;
    const paths = /^(?:mkdir|touch|chown|chmod|install)\b(.*)$/.exec(text5)?.[1]?.split(/\s+/) ?? [];
    const at = service.body.volumes.findIndex(({ target: target2, readOnly }) => {
      const folder = `${target2.replace(/\/$/, "")}/`;
      return readOnly && paths.some((path) => path.startsWith(folder));
    });
    const target = service.body.volumes[at]?.target;
    if (target === void 0) continue;
    const key = keyPlace(service, `volumes.${at}`) ? `volumes.${at}` : "volumes";
    return { line, step: text5, target, key };
  }
  return null;
}

// src/causes/process/backend-not-running.ts
var backend_not_running_default = defineCause({
  id: "backend-not-running",
  layer: "process",
  severity: "error",
  needs: ["container.state"],
  wants: [
    "app.log",
    "container.event",
    "listener",
    "nginx.error",
    "http.exchange",
    "compose.service",
    "compose.failure",
    "dockerfile.instruction"
  ],
  text: {
    background: "The start command of `{service}` puts {program} into the background (`&`) and comes to its end: the container ends with it, whatever happens to {program}.",
    foreground: "Take the `&` away, so that {program} is what the container runs. Where something has to run beside it, put that into the background, or into a service of its own.",
    ended: "`{service}` is not running: its process ended with exit code {code}.",
    done: "`{service}` is not running: its start command came to its end (exit code 0), instead of running for as long as the service is needed.",
    state: "`{service}` is not running: its container is {state}.",
    never: "`{service}` was never started ({state}).",
    silent: "`{service}` runs, but it listens on no port.",
    start: "Look at the end of the log of `{service}` (`docker compose logs {service}`) to see why it ended.",
    waits: "See at the end of the log of `{service}` (`docker compose logs {service}`) what it waits for, or whether it serves over something else than a port.",
    stay: "A container lives as long as its first process. Start the server in the foreground: no `&` behind it, no daemon mode, and with `exec` at the end of a script.",
    listens: "`{service}` is running and listens on {ports}"
  },
  doc: {
    title: "The backend is not running",
    what: "The container that nginx sends requests to has ended, was never started, or has a process that serves nobody. nginx finds nobody to talk to. This is named as the cause only when nothing says why.",
    confusedWith: {
      "backend-bind-loopback": "there the backend runs and listens, for itself only",
      "upstream-wrong-port": "there the backend runs and listens on another port",
      "dependency-unhealthy-blocks-up": "there compose does not start it, because it waits for another service"
    }
  },
  inspect(view) {
    return started(view).flatMap(({ subject: service }) => {
      const found = leavesAtOnce(view, service);
      const places = placesOf(found?.line.place);
      if (!found || !places) return [];
      const { program, line } = found;
      return {
        severity: "error",
        subject: service,
        cites: [line.cite],
        places,
        summary: { text: "background", params: { service, program } },
        fix: { text: "foreground", params: { program } },
        edits: rewrite(line.place, found.end, found.mended)
      };
    });
  },
  judge(view) {
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
      const { state, ends: ends2 } = down;
      const isMute = state.body.status === "running" && ends2.length === 0;
      if (isMute && !isRefused(view, service)) return SILENT;
      const isDone = state.body.status === "exited" && exitOf(down) === 0;
      const own = placeOf(view, service, "");
      const command = startCommandPlaces(view, service);
      return {
        is: "cause",
        confidence: isMute ? "likely" : "certain",
        subject: service,
        // Whatever else says why it is down explains this; what follows from it is the same.
        effects: [{ effect: "not-started", on: service }],
        from: [{ effect: "not-started", on: service }, ...heldUpBy(view, down)],
        cites: [state, ...ends2.slice(-1)],
        places: isDone ? command : [...own, ...command],
        summary: summaryOf2(down),
        fix: isDone ? { text: "stay", params: {} } : { text: isMute ? "waits" : "start", params: { service } }
      };
    });
  }
});
function isRefused(view, service) {
  const asked = view.all("http.exchange").some(({ body }) => body.backend === service && body.outcome.is === "refused");
  return asked || view.all("nginx.error").some(({ body }) => body.code === "connect-refused");
}
function summaryOf2(down) {
  const { service, state, ends: ends2 } = down;
  const { status } = state.body;
  const code = exitOf(down);
  if (status === "running" && ends2.length === 0) {
    return { text: "silent", params: { service } };
  }
  if (status === "absent" || status === "created" && code === null) {
    const said = status === "absent" ? "it has no container" : "its container was only created";
    return { text: "never", params: { service, state: said } };
  }
  if (code === null) return { text: "state", params: { service, state: status } };
  if (code === 0) return { text: "done", params: { service } };
  return { text: "ended", params: { service, code } };
}
function heldUpBy(view, { service, state }) {
  if (state.body.status !== "created" && state.body.status !== "absent") return [];
  const failed = view.all("compose.failure").map(({ subject }) => subject);
  const needed = composed(view, service)?.body.dependsOn.map((one) => one.service) ?? [];
  return [.../* @__PURE__ */ new Set([...failed, ...needed])].filter((other) => other !== "" && other !== service).map((other) => ({ effect: "not-started", on: other }));
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
    fix: "Install `{command}` in the image of `{service}` and rebuild, or correct its name or path in the start command.",
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
        ({ text: text5 }) => text5.replace(/^exec\s+/, "").split(/\s+/)[0]
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
            is: "cause",
            confidence: reason.certain ? "certain" : "likely",
            subject: service,
            effects: [{ effect: "not-started", on: service }],
            cites: endCites(ended),
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
        case "carriage-returns": {
          const { script } = reason;
          const place = script?.seen.place;
          return {
            is: "cause",
            confidence: reason.certain ? "certain" : "likely",
            subject: service,
            effects: [{ effect: "not-started", on: service }],
            cites: [...endCites(ended), ...script && script !== ended.words ? [script] : []],
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
            is: "cause",
            confidence: "certain",
            subject: service,
            effects: [{ effect: "not-started", on: service }],
            cites: [...endCites(ended), ...script ? [script] : []],
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
      const { step, detail, exception } = reason;
      return {
        is: "cause",
        confidence: "certain",
        subject: service,
        effects: [{ effect: "not-started", on: service }],
        cites: endCites(ended),
        places: [
          ...exception?.origin ? [exception.origin] : [],
          ...startCommandPlaces(view, service).slice(0, 1),
          ...mountPlaces(view, service, detail),
          ...startCommandPlaces(view, service).slice(1)
        ],
        summary: { text: "summary", params: { service, step, detail } },
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

// src/causes/ask/sizes.ts
function sizeInWords(bytes) {
  const mega = bytes / 2 ** 20;
  return mega >= 1 ? `${Math.ceil(mega * 10) / 10} MB` : `${Math.ceil(bytes / 1024)} KB`;
}

// src/causes/protocol/response-header-too-big.ts
var BUFFERS = ["proxy_buffer_size 16k;", "proxy_buffers 8 16k;"];
var response_header_too_big_default = defineCause({
  id: "response-header-too-big",
  layer: "protocol",
  severity: "error",
  needs: ["http.exchange", "nginx.error"],
  wants: ["nginx.route"],
  text: {
    summary: "`{service}` answered, but the headers of its answer do not fit into nginx's buffer of {limit} ({origin}), so nginx threw the answer away.",
    fix: "Set `proxy_buffer_size 16k;` and `proxy_buffers 8 16k;` for this location, or send smaller headers: large cookies and tokens are the usual reason."
  },
  doc: {
    title: "The response headers are too big for nginx",
    what: "nginx reads the headers of an answer into one buffer of proxy_buffer_size (4 or 8 KB). Larger headers, mostly cookies, make it answer 502 although the backend did its work. Direct clients accept them.",
    confusedWith: {
      "response-invalid-header": "there a header is malformed, not large"
    }
  },
  judge(view) {
    return proxiedWith(view, 502).map((exchange) => {
      const line = view.all("nginx.error").find(
        ({ body, seen }) => body.code === "header-too-big" && duringExchange(exchange, seen.at)
      );
      if (!line) return SILENT;
      const route = view.all("nginx.route").find(({ body }) => body.route === exchange.body.route);
      const limit = route?.body.limits.headerBuffer;
      const service = exchange.body.backend ?? view.plan.backend?.service ?? "the backend";
      const places = [limit?.place, route?.body.location?.place];
      return {
        is: "cause",
        confidence: "certain",
        subject: service,
        effects: [{ effect: "bad-response", on: service }],
        cites: [line, exchange],
        places: places.flatMap((place) => place ? [place] : []),
        summary: {
          text: "summary",
          params: {
            service,
            limit: sizeInWords(limit?.value ?? 4096),
            origin: limit?.place ? "`proxy_buffer_size`" : "its default"
          }
        },
        fix: { text: "fix", params: {} },
        edits: limit?.place ? [] : putInside(route?.body.location?.place, BUFFERS)
      };
    });
  }
});

// src/causes/ask/proxied-locations.ts
function nearestLocations(view, proxy, path) {
  const directives = view.of("nginx.directive", proxy);
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

// src/causes/ask/unproxied.ts
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

// src/causes/proxy-config/location-not-matched-static-fallback.ts
var text2 = {
  post: "{method} {path} never leaves nginx: no `location` that proxies matches it, so nginx looks for a file and refuses {method} with 405.",
  summary: "{request} never leaves nginx: no `location` that proxies matches it, so {where} answers it with {status}.",
  fix: "Add a `location` that covers {path} and has a proxy_pass to `{service}`, or widen the one that is there.",
  passed: "nginx passes {path} on to {target}"
};
var location_not_matched_static_fallback_default = defineCause({
  id: "location-not-matched-static-fallback",
  layer: "proxy-config",
  severity: "error",
  needs: ["http.exchange", "nginx.route"],
  wants: ["nginx.error", "nginx.directive"],
  text: text2,
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
      const near = nearestLocations(view, route.subject, proxiedPath);
      const places = placesOf(...near, location?.place, server?.place);
      if (!places) return [];
      return {
        severity: "error",
        subject: route.subject,
        cites: [route],
        places,
        summary: { text: "post", params: { method, path: proxiedPath } },
        fix: { text: "fix", params: { path: proxiedPath, service: backend ?? "the backend" } }
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
    const { location, uncertain } = route.body;
    const isPage = status < 400;
    const proxy = view.plan.proxy?.service ?? route.subject;
    const pattern = location && `${location.modifier} ${location.pattern}`.trim();
    return {
      is: "cause",
      confidence: uncertain.length === 0 && !isPage ? "certain" : "likely",
      severity: isPage ? "warning" : "error",
      subject: proxy,
      effects: [{ effect: "wrong-route", on: proxy }],
      cites: [exchange, route, ...missing ? [missing] : []],
      places: [
        ...nearestLocations(view, route.subject, path),
        ...location ? [location.place] : []
      ],
      summary: {
        text: "summary",
        params: {
          request: `${exchange.body.method} ${path}`,
          where: pattern === null ? "the server block" : `\`location ${pattern}\``,
          status
        }
      },
      fix: { text: "fix", params: { path, service: backend } }
    };
  }
});

// src/causes/proxy-config/location-uri-double-or-stripped-prefix.ts
var text3 = {
  written: "nginx turns {path} into {sent} before it asks `{service}`, whose source has a route for {path} ({declared}) and none for {sent}.",
  double: "nginx turns {path} into {sent} before it asks `{service}`: two slashes, because `location {pattern}` does not end with one and the path in proxy_pass does.",
  summary: "nginx turns {path} into {sent} before it asks `{service}`, which does not know that path ({status}). It does know {path} ({right}).",
  fix: "Write `proxy_pass {target};`, with nothing behind the host and port: then nginx hands the path on as it is. A path there, even a single `/`, replaces what `location {pattern}` matched.",
  same: "nginx hands {path} on as it is",
  unknown: "`{service}` does not know {path} as the client sent it either ({status})"
};
var location_uri_double_or_stripped_prefix_default = defineCause({
  id: "location-uri-double-or-stripped-prefix",
  layer: "proxy-config",
  severity: "error",
  needs: ["http.exchange", "nginx.route"],
  wants: ["nginx.directive"],
  text: text3,
  doc: {
    title: "location and proxy_pass change the path",
    what: "When proxy_pass has a path, even a single slash, nginx replaces the part of the request that `location` matched by that path. So a prefix is cut off, doubled, or gets two slashes, and the backend answers 404 to a path that it does not know (nginx manual, ngx_http_proxy_module, proxy_pass).",
    confusedWith: {
      "location-not-matched-static-fallback": "there nginx answers itself, and proxies nothing",
      "upstream-wrong-port": "there nobody answers at all"
    }
  },
  inspect(view) {
    const told = /* @__PURE__ */ new Set();
    return view.all("nginx.route").flatMap((route) => {
      const { handler, location, path, route: id } = route.body;
      if (handler.is !== "proxied" || !location) return [];
      const places = placesOf(handler.place, location.place);
      const sent = withoutQuery(handler.upstreamUri);
      const planned = view.plan.routes.find((one) => one.id === id);
      const asked = withoutQuery(path);
      if (!places || sent === asked) return [];
      const service = planned?.backend ?? handler.target;
      const { pattern } = location;
      const isDoubled = sent.includes("//") && !asked.includes("//");
      const right = routeOf(view, service, route.body.method, asked);
      const isStripped = right !== null && !routeOf(view, service, route.body.method, sent);
      const line = `${places[0].file}:${places[0].line}`;
      if (!isDoubled && !isStripped || told.has(line)) return [];
      told.add(line);
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
  },
  judge(view) {
    const judgements = proxiedWith(view, 404, 405).map((exchange) => {
      const route = view.all("nginx.route").find(({ body }) => body.route === exchange.body.route);
      const handler = route?.body.handler;
      if (!route || handler?.is !== "proxied") return SILENT;
      const path = withoutQuery(exchange.body.path);
      const sent = withoutQuery(handler.upstreamUri);
      if (path === sent) return { is: "cleared", because: { text: "same", params: { path } } };
      const status = statusOf(exchange) ?? 404;
      const service = exchange.body.backend ?? view.plan.backend?.service ?? "the backend";
      const original = askedUnmapped(view, exchange);
      if (!original) return SILENT;
      if (original.status === 404 || original.status === status) {
        return { is: "cleared", because: { text: "unknown", params: { service, path, status } } };
      }
      const proxy = view.plan.proxy?.service ?? route.subject;
      const { location, uncertain } = route.body;
      const target = `${handler.scheme}://${authority(handler.target)}`;
      const right = original.status;
      const written = view.all("nginx.directive").find(({ body, seen }) => body.name === "proxy_pass" && isAt(seen.place, handler.place));
      return {
        is: "cause",
        confidence: uncertain.length === 0 ? "certain" : "likely",
        subject: proxy,
        effects: [{ effect: "wrong-route", on: proxy }],
        cites: [exchange, original.exchange, route],
        places: [handler.place, ...location ? [location.place] : []],
        summary: { text: "summary", params: { path, sent, service, status, right } },
        fix: { text: "fix", params: { target, path, pattern: location?.pattern ?? "" } },
        edits: rewrite(handler.place, written?.body.args[0] ?? "", target)
      };
    });
    return onePerDirective(judgements);
  }
});
function isAt(one, other) {
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
function askedUnmapped(view, proxied) {
  const exchange = exchangesVia(view, "direct").find(
    ({ body }) => body.check.endsWith(":unmapped") && body.route === proxied.body.route && withoutQuery(body.path) === withoutQuery(proxied.body.path)
  );
  const status = exchange ? statusOf(exchange) : null;
  return exchange && status !== null ? { exchange, status } : null;
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
    return [{ service: problem.subject, cites: [problem], places, detail: problem.body.detail }];
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
  const key = JSON.stringify([block, around?.seen.place, name]);
  const before = seen.get(key);
  seen.set(key, line);
  const isPreset = before === void 0 && block === "http" && preset.includes(name);
  const places = placesOf(line.seen.place, before?.seen.place);
  if (!before && !isPreset || !places) return [];
  const why = isPreset ? ": the image's own nginx.conf has it already" : "";
  const detail = `"${name}" directive is duplicate${why}`;
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
  needs: ["nginx.error", "container.state"],
  wants: ["app.log", "container.event", "listener", "nginx.problem", "nginx.directive"],
  text: {
    summary: "nginx does not start, because its configuration is not valid: {message}",
    file: "nginx does not start, because its configuration needs a file that it cannot open: {message}",
    user: "nginx does not start, because its configuration names a user that the image does not have: {message}",
    "fix-file": "Copy or mount {name} into the container of `{service}`, or correct the path in the line that names it. What is made only at deployment (certificates) needs a stand-in for the check.",
    "fix-user": "Name a user in `user` that the image has, or leave the line away.",
    fix: "Correct the line that nginx names, or the one before it: a missing `;` or `}` shows up one line later. `nginx -t` checks the file without starting."
  },
  doc: {
    title: "The nginx configuration is not valid",
    what: "nginx reads its whole configuration before it starts, and ends at the first thing it does not understand: a missing semicolon or brace, an unknown or misplaced directive, an included file or a certificate that is not there. A reload keeps the old configuration instead.",
    confusedWith: {
      "upstream-host-not-found-service-down": "there the configuration is valid, but a host in it is not known",
      "bind-mount-source-missing": "there the configuration file is a directory"
    }
  },
  inspect(view) {
    return [...mistakes(view), ...duplicates(view)].map(({ service, cites, places, detail }) => ({
      severity: "error",
      subject: service,
      cites,
      places,
      summary: { text: "summary", params: { message: `${detail}.` } },
      fix: { text: "fix", params: {} }
    }));
  },
  judge(view) {
    return idleServices(view).map(({ service, state }) => {
      const line = view.of("nginx.error", service).findLast(({ body }) => body.level === "emerg" && kindOf(body) !== null);
      const kind = line && kindOf(line.body);
      if (!line || !kind) return SILENT;
      const problems = view.of("nginx.problem", service);
      return {
        is: "cause",
        confidence: "certain",
        subject: service,
        effects: [{ effect: "not-started", on: service }],
        cites: [line, state, ...problems.slice(0, 1)],
        places: line.seen.place ? [line.seen.place] : naming(view, service, line.body.name),
        summary: { text: kind, params: { message: line.body.message } },
        fix: kind === "summary" ? { text: "fix", params: {} } : { text: `fix-${kind}`, params: { service, name: line.body.name ?? "it" } }
      };
    });
  }
});
function naming(view, service, name) {
  return view.of("nginx.directive", service).filter(({ body }) => name !== null && body.args.includes(name)).flatMap(({ seen }) => seen.place ?? []);
}
function kindOf({ code, errno }) {
  switch (code) {
    case "config-invalid":
      return "summary";
    case "certificate-failed":
      return "file";
    case "file-failed":
      return errno === 2 || errno === 13 ? "file" : null;
    case "user-missing":
      return "user";
    default:
      return null;
  }
}

// src/causes/proxy-config/nginx-listen-vs-compose-port.ts
var nginx_listen_vs_compose_port_default = defineCause({
  id: "nginx-listen-vs-compose-port",
  layer: "proxy-config",
  severity: "error",
  needs: ["nginx.directive", "compose.service"],
  text: {
    written: "compose publishes port {port} of `{service}`, but nginx there listens on {open} only: who comes in through host port {host} is refused.",
    fix: "Let nginx `listen {port};`, or publish a port on which it listens ({open})."
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
      return service.body.ports.flatMap(({ container: port, host }, index) => {
        const places = placesOf(
          keyPlace(service, `ports.${index}`, `ports.${index}.target`, "ports")
        );
        if (!ports || [...ports.written, ...ports.possible].includes(port) || !places) return [];
        const isTheWayIn = view.plan.proxy?.service === service.subject && view.plan.proxy.port === port;
        return {
          severity: isTheWayIn ? "error" : "warning",
          subject: service.subject,
          cites: [service],
          places,
          summary: {
            text: "written",
            params: { port, service: service.subject, open, host: host ?? port }
          },
          fix: { text: "fix", params: { port, open } }
        };
      });
    });
  },
  judge: () => SILENT
});
function listensOf(view, service) {
  const lines = view.of("nginx.directive", service);
  const listens = lines.filter(({ body }) => body.name === "listen");
  const hides = view.of("nginx.problem", service).some(({ body }) => body.code === "include-missing" && !/mime|_params/.test(body.detail));
  const ports = listens.map(({ body }) => /(?:^|:)(\d+)$/.exec(body.args[0] ?? "")?.[1]);
  if (listens.length === 0 || hides || ports.includes(void 0)) return null;
  const preset = isNginxBase(view, service) ? [80, 8080] : [];
  const servers = lines.filter(
    ({ body }) => body.name === "server" && body.context.at(-1) === "http"
  );
  const possible = listens.length < servers.length ? [...preset, 80] : preset;
  return { written: [...new Set(ports.map(Number))], possible };
}

// src/causes/proxy-config/proxy-pass-localhost-in-container.ts
var proxy_pass_localhost_in_container_default = defineCause({
  id: "proxy-pass-localhost-in-container",
  layer: "proxy-config",
  severity: "error",
  needs: ["nginx.route", ["listener", "nginx.error"]],
  wants: ["compose.service", "container.network", "nginx.error", "listener"],
  text: {
    summary: "nginx sends requests to `{host}:{port}`. Inside a container, that means this container itself, and nothing listens on port {port} there: the backend is in another one.",
    fix: "Name the backend's service instead of `{host}`: `{service}:{better}`.",
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
      const { proxy, host, port, place, line } = upstream;
      if (!isLoopback(host) || sharesItsNetwork(view, proxy)) return [];
      const own = view.of("nginx.directive", proxy).some(({ body }) => body.name === "listen" && listensOn(body.args[0] ?? "", port));
      if (own || place.file === null) return [];
      const alone = startsOnlyNginx(view, proxy);
      const better = whoListensOn(view, port) ?? plannedBackend(view);
      return {
        severity: alone ? "error" : "warning",
        subject: proxy,
        cites: [line],
        places: [place],
        summary: { text: alone ? "written" : "other", params: { host, port, proxy } },
        fix: better ? { text: "fix", params: { host, service: better.service, better: better.port } } : { text: "name", params: { host } },
        edits: better ? rewrite(place, `${host}:${port}`, `${better.service}:${better.port}`) : []
      };
    });
  },
  judge(view) {
    const proxy = view.plan.proxy?.service;
    if (!proxy) return SILENT;
    if (composed(view, proxy)?.body.networkMode) return SILENT;
    return hopsOf(view).map((hop) => {
      const { host, port } = hop;
      if (!isLoopback(host)) return { is: "cleared", because: { text: "named", params: { host } } };
      const own = view.of("listener", proxy).some(({ body }) => body.port === port);
      if (own) return { is: "cleared", because: { text: "own", params: { port } } };
      const refusals = refusalsAt(view, hop);
      const looked = view.looked("listener", proxy);
      if (!looked && refusals.length === 0) return SILENT;
      const backend = view.plan.backend;
      const service = backend?.service ?? "backend";
      const better = backend?.port ?? port;
      return {
        is: "cause",
        confidence: looked ? "certain" : "likely",
        subject: proxy,
        effects: [{ effect: "refused", on: service }],
        cites: [hop.route, ...refusals.slice(-1)],
        places: [hop.place],
        summary: { text: "summary", params: { host, port } },
        fix: { text: "fix", params: { host, service, better } },
        edits: rewrite(hop.place, `${host}:${port}`, `${service}:${better}`),
        disposition: "safe"
      };
    });
  }
});

// src/causes/ask/ports.ts
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
      const { host, port } = upstream;
      const container = containerPortBehind(view, service, port);
      if (container === null || !upstream.hasPort) return [];
      return {
        severity: "error",
        subject: service.subject,
        cites: [upstream.line, service],
        places: withPlaces(places, keyPlace(service, "ports.0", "ports")),
        summary: { text: "written", params: { host, port, service: service.subject, container } },
        fix: { text: "fix", params: { port, container } },
        edits: rewrite(upstream.place, `${host}:${port}`, `${host}:${container}`)
      };
    });
  },
  judge(view) {
    return hopsOf(view).map((hop) => {
      if (hop.service === null || isLoopback(hop.host)) return SILENT;
      const { service, port, host } = hop;
      const ports = portsOf(view, service);
      if (!view.looked("listener", service) || ports.all.some(({ body }) => body.port === port)) {
        return SILENT;
      }
      const container = ports.containerPortBehind(port);
      if (container === null) {
        return { is: "cleared", because: { text: "unpublished", params: { port, service } } };
      }
      return {
        is: "cause",
        confidence: "certain",
        subject: service,
        effects: [{ effect: "refused", on: service }],
        cites: [hop.route, ...ports.open, ...refusalsAt(view, hop).slice(-1)],
        places: [hop.place, ...placeOf(view, service, "ports.0")],
        summary: { text: "summary", params: { host, port, service, container } },
        fix: { text: "fix", params: { port, container } },
        edits: rewrite(hop.place, `${host}:${port}`, `${host}:${container}`),
        disposition: "safe"
      };
    });
  }
});

// src/causes/proxy-config/upstream-wrong-port.ts
var upstream_wrong_port_default = defineCause({
  id: "upstream-wrong-port",
  layer: "proxy-config",
  severity: "error",
  needs: ["nginx.route", "listener"],
  wants: ["compose.service", "container.network", "container.config", "nginx.error", "app.log"],
  text: {
    summary: "nginx sends requests to `{host}:{port}`, but nothing in `{service}` listens on port {port}: it listens on {open}.",
    fix: "Change the port in the nginx configuration from {port} to {better}, where `{service}` listens. Or let `{service}` listen on {port}.",
    written: "nginx sends requests to `{host}:{port}`, but {server} in `{service}` listens on port {open}.",
    exposed: "nginx sends requests to `{host}:{port}`, but the image of `{service}` exposes {open} only. Where `{service}` does listen there, requests are refused.",
    listens: "`{service}` listens on port {port}, the one that nginx uses",
    nobody: "nothing listens in `{service}` on any port, so the port in nginx is not what is wrong"
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
      const { host, port } = upstream;
      if (containerPortBehind(view, service, port) !== null) return [];
      const known = listening(view, service.subject);
      const exposed = known ? null : exposedPorts(view, service);
      const ports = known?.ports ?? exposed?.ports ?? [];
      if (ports.length === 0 || ports.includes(port)) return [];
      const better = ports.join(" or ");
      const params = { host, port, service: service.subject, open: better };
      return {
        severity: known ? "error" : "warning",
        subject: service.subject,
        cites: [upstream.line, ...known ? [known.cite] : [], service],
        places: withPlaces(places, known?.place ?? exposed?.place),
        summary: known ? { text: "written", params: { ...params, server: known.server } } : { text: "exposed", params },
        fix: { text: "fix", params: { better, service: service.subject, port } },
        edits: known && ports.length === 1 ? rewrite(upstream.place, `${host}:${port}`, `${host}:${better}`) : []
      };
    });
  },
  judge(view) {
    return hopsOf(view).map((hop) => {
      if (hop.service === null || isLoopback(hop.host)) return SILENT;
      if (!view.looked("listener", hop.service)) return SILENT;
      const { service, port, host } = hop;
      const ports = portsOf(view, service);
      if (ports.all.length === 0) {
        return { is: "cleared", because: { text: "nobody", params: { service } } };
      }
      if (ports.all.some(({ body }) => body.port === port)) {
        return { is: "cleared", because: { text: "listens", params: { service, port } } };
      }
      if (ports.containerPortBehind(port) !== null) return SILENT;
      const [first, ...rest] = ports.open.length > 0 ? ports.open : ports.all;
      if (!first) return SILENT;
      const open = [...new Set([first, ...rest].map(({ body }) => body.port))];
      const better = open.join(" or ");
      return {
        is: "cause",
        confidence: "certain",
        subject: service,
        effects: [{ effect: "refused", on: service }],
        cites: [first, ...rest, hop.route, ...refusalsAt(view, hop).slice(-1)],
        places: [hop.place],
        summary: { text: "summary", params: { host, port, service, open: better } },
        fix: { text: "fix", params: { better, service, port } },
        // With several ports to choose from, only a person knows which one is meant.
        edits: open.length === 1 ? rewrite(hop.place, `${host}:${port}`, `${host}:${better}`) : [],
        disposition: "safe"
      };
    });
  }
});

// src/causes/ask/memory.ts
function limitInWords(view, service) {
  const [config] = view.of("container.config", service);
  const [memory] = view.of("container.memory", service);
  const bytes = config?.body.memoryLimit ?? memory?.body.limit ?? null;
  return bytes === null ? "none" : `${Math.round(bytes / 2 ** 20)} MB`;
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
  needs: ["container.state", "container.event"],
  wants: [
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
    const lost = lostExchanges(view)[0];
    return view.all("container.state").map((state) => {
      const service = state.subject;
      const events = view.of("container.event", service);
      const kill = killOf(view, state, lost);
      if (!kill) {
        if (!lost || service !== view.plan.backend?.service) return SILENT;
        return notKilled(
          service,
          events.findLast(({ body }) => body.action === "die")
        );
      }
      const { ended, isSure } = kill;
      const oom = events.find(({ body }) => body.action === "oom");
      const line = lost && closingLine(view, lost);
      return {
        is: "cause",
        confidence: isSure ? "certain" : "likely",
        subject: service,
        effects: [
          { effect: "closed-early", on: service },
          { effect: "not-started", on: service }
        ],
        cites: [
          ended,
          ...oom ? [oom] : [],
          state,
          ...view.of("container.memory", service).filter(({ body }) => body.oomKills),
          ...line ? [line] : []
        ],
        places: memoryPlaces(view, service),
        summary: {
          text: isSure ? "summary" : "probably",
          params: { service, limit: limitInWords(view, service) }
        },
        fix: { text: "fix", params: { service } }
      };
    });
  }
});
function killOf(view, { subject, body: { oomKilled } }, lost) {
  const events = view.of("container.event", subject);
  const killed = events.find(({ body }) => body.action === "die" && body.exitCode === 137);
  if (!killed) return null;
  const during = lost && endDuring(view, subject, lost);
  const isTold = oomKilled || events.some(({ body }) => body.action === "oom");
  const isSure = isTold && (!lost || during?.body.exitCode === 137);
  const isAsked = events.some(({ body }) => body.action === "kill" || body.action === "stop");
  const [config] = view.of("container.config", subject);
  const isLimited = typeof config?.body.memoryLimit === "number";
  return isSure || isLimited && !isAsked ? { ended: during ?? killed, isSure } : null;
}
function notKilled(service, died) {
  return died ? {
    is: "cleared",
    because: { text: "other", params: { service, code: died.body.exitCode ?? 0 } }
  } : { is: "cleared", because: { text: "alive", params: { service } } };
}

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
  needs: ["http.exchange", "container.event"],
  wants: [
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
    fix: "Raise the memory limit of `{service}`, start fewer workers, or let the request use less memory (read the file piece by piece, release what is done). Longer timeouts or other proxy settings do not help.",
    enough: "no process of `{service}` was killed for memory (the kernel counted none)",
    ended: "the container of `{service}` itself ended"
  },
  doc: {
    title: "A worker was killed for memory",
    what: "With several workers in one container, the kernel kills the one that uses most memory when the container reaches its limit. The request it was working on breaks off, nginx answers 502, and the container looks healthy all the time.",
    confusedWith: {
      "container-oom-killed": "there the main process is killed and the container ends with 137",
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
    if (!backend || !lost) return SILENT;
    const events = view.of("container.event", backend);
    if (endDuring(view, backend, lost))
      return { is: "cleared", because: { text: "ended", params: { service: backend } } };
    const oom = events.filter(({ body }) => body.action === "oom");
    const [memory] = view.of("container.memory", backend);
    const kills = memory?.body.oomKills ?? 0;
    if (oom.length === 0 && kills === 0) {
      return view.looked("container.memory", backend) ? { is: "cleared", because: { text: "enough", params: { service: backend } } } : SILENT;
    }
    const said = view.of("app.log", backend).filter(({ body }) => body.code === "worker-lost" || body.code === "worker-timeout");
    if (said.some(({ body }) => body.code === "worker-timeout")) return SILENT;
    const line = closingLine(view, lost);
    const [first] = [...oom, ...memory ? [memory] : []];
    if (!first) return SILENT;
    return {
      is: "cause",
      confidence: "certain",
      subject: backend,
      effects: [{ effect: "closed-early", on: backend }],
      cites: [
        first,
        ...line ? [line] : [],
        ...memory && memory !== first ? [memory] : [],
        ...said.slice(-1),
        ...view.of("container.state", backend),
        lost
      ],
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

// src/causes/ask/written/limits.ts
var UNITS = { k: 2 ** 10, m: 2 ** 20, g: 2 ** 30 };
var SECONDS = { ms: 1e-3, s: 1, m: 60, h: 3600, d: 86400 };
function bytesOf(text5) {
  const [, count, unit = ""] = /^(\d+)([kmg])?$/i.exec(text5) ?? [];
  return count === void 0 ? null : Number(count) * (UNITS[unit.toLowerCase()] ?? 1);
}
function secondsOf(text5) {
  const parts2 = [...text5.matchAll(/(\d+)(ms|[smhd])?/g)];
  if (parts2.length === 0 || parts2.map(([part]) => part).join("") !== text5) return null;
  return parts2.reduce(
    (sum, [, count, unit = "s"]) => sum + Number(count) * (SECONDS[unit] ?? 1),
    0
  );
}
function limitRows(view) {
  const rows = [
    ...proxies(view).flatMap((proxy) => nginxRows(view, proxy)),
    ...view.all("compose.service").flatMap(({ subject }) => gunicornRows(view, subject)),
    ...view.all("app.route").flatMap((route) => applicationRows(route))
  ];
  return [...rows.filter((row) => row.of === "body"), ...rows.filter((row) => row.of === "time")];
}
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
  const sizes = lines.flatMap((line) => {
    const value = line.body.name === "client_max_body_size" ? bytesOf(line.body.args[0] ?? "") : null;
    return value === null ? [] : [row(line, "body", value)];
  });
  const times = lines.flatMap((line) => {
    const value = TIMES.includes(line.body.name) ? secondsOf(line.body.args[0] ?? "") : null;
    return value === null ? [] : [row(line, "time", value)];
  });
  const preset = (of, name, value) => ({
    ...{ of, layer: "nginx", service: proxy, name, value, place: null, where: "" }
  });
  const isSetForAll = (name, rows) => rows.some((one) => one.name === name && one.where === "");
  return [
    ...isSetForAll("client_max_body_size", sizes) ? [] : [preset("body", "client_max_body_size", 2 ** 20)],
    ...sizes,
    ...times.some(({ name }) => name === "proxy_read_timeout") ? [] : [preset("time", "proxy_read_timeout", 60)],
    ...times
  ];
}
var GUNICORN_SECONDS = 30;
function gunicornRows(view, service) {
  const line = startLine(view, service);
  const options = /(?:^|[\s/])gunicorn\s(.*)$/s.exec(line?.text ?? "")?.[1];
  if (!line || options === void 0) return [];
  const written = /(?:--timeout|-t)(?:[= ]+)["']?(\d+)/.exec(options)?.[1];
  if (written === void 0 && /\$|(?:^|\s)(?:-c|--config)\b/.test(options)) return [];
  return [
    {
      ...{ of: "time", layer: "gunicorn", service, name: "--timeout", where: "" },
      value: written === void 0 ? GUNICORN_SECONDS : Number(written),
      place: written === void 0 ? null : line.place
    }
  ];
}
function applicationRows({ subject: service, body, seen }) {
  if (body.limitBytes === null) return [];
  const name = `${body.method} ${body.path}`;
  const row = { layer: "application", service, name, value: body.limitBytes, place: seen.place };
  return [{ of: "body", where: "", ...row }];
}

// src/causes/timeout/gunicorn-worker-timeout.ts
var gunicorn_worker_timeout_default = defineCause({
  id: "gunicorn-worker-timeout",
  layer: "timeout",
  severity: "error",
  needs: ["http.exchange", "app.log"],
  wants: ["nginx.error", "compose.service", "dockerfile.instruction"],
  text: {
    shorter: "nginx is told to wait {nginx} s for `{service}`, but gunicorn there ends a worker after {gunicorn} s ({origin}): a request that takes longer ends in 502 all the same.",
    raise: "Set gunicorn's `--timeout` above what the longest request takes, and nginx's proxy_read_timeout above that.",
    summary: "gunicorn in `{service}` killed its worker {pid} after {took} s, because {request} took longer than `--timeout` allows.",
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
            origin: gunicorn.place ? "`--timeout`" : "its default"
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
    return failed.slice(0, 1).map((exchange) => {
      const service = exchange.body.backend ?? view.plan.backend?.service ?? "";
      const line = view.of("app.log", service).find(
        ({ body, seen }) => body.code === "worker-timeout" && failed.some((one) => duringExchange(one, seen.at))
      );
      if (line?.body.code !== "worker-timeout") return SILENT;
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
        places: startCommandPlaces(view, service),
        summary: {
          text: "summary",
          params: {
            service,
            pid: line.body.pid,
            request: `${exchange.body.method} ${exchange.body.path}`,
            took: Math.round(exchange.body.outcome.ms / 100) / 10
          }
        },
        fix: { text: "fix", params: {} }
      };
    });
  }
});

// src/causes/timeout/nginx-proxy-read-timeout.ts
var nginx_proxy_read_timeout_default = defineCause({
  id: "nginx-proxy-read-timeout",
  layer: "timeout",
  severity: "error",
  needs: ["http.exchange", "nginx.error"],
  wants: ["nginx.route", "app.log"],
  text: {
    summary: "nginx waited {limit} s ({origin}) for an answer to {request}, and gave up while `{service}` was still at work.",
    slow: "nginx waited {limit} s ({origin}) for an answer to {request}, and gave up while `{service}` was still at work. Asked direct, `{service}` answers after {direct} s.",
    hung: "nginx waited {limit} s ({origin}) for an answer to {request}, and gave up. Asked direct, `{service}` gave no answer within {direct} s either: it hangs, or needs longer than that.",
    find: "Find out first what `{service}` waits for (a lock, another service, a response that is never sent). A longer `proxy_read_timeout` helps only if the work does come to its end.",
    fix: "Raise `proxy_read_timeout` for this location above what the work takes. Better for long work: answer at once, and do it in the background."
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
    return proxiedWith(view, 504).map((exchange) => {
      const line = view.all("nginx.error").find(
        ({ body, seen }) => body.code === "answer-timed-out" && duringExchange(exchange, seen.at)
      );
      if (!line) return SILENT;
      const route = view.all("nginx.route").find(({ body }) => body.route === exchange.body.route);
      const limit = route?.body.limits.readTimeout;
      const service = exchange.body.backend ?? view.plan.backend?.service ?? "the backend";
      const direct = exchangesVia(view, "direct").find(
        (other) => other.body.route === exchange.body.route && statusOf(other) !== null
      );
      const hung = hangingIn(view, exchange.body.route, exchange.body.outcome.ms);
      const places = [limit?.place, route?.body.location?.place];
      const params = {
        limit: limit?.value ?? Math.round(exchange.body.outcome.ms / 1e3),
        origin: limit?.place ? "`proxy_read_timeout`" : "the default of `proxy_read_timeout`",
        service,
        request: `${exchange.body.method} ${exchange.body.path}`
      };
      return {
        is: "cause",
        subject: service,
        effects: [{ effect: "timed-out", on: service }],
        cites: [
          line,
          exchange,
          ...[direct ?? hung].flatMap((fact) => fact ?? []),
          ...route ? [route] : []
        ],
        places: places.flatMap((place) => place ? [place] : []),
        ...saying2(params, direct, hung)
      };
    });
  }
});
function saying2(params, direct, hung) {
  const fix = { text: "fix", params: {} };
  if (direct) {
    const summary2 = { text: "slow", params: { ...params, direct: secondsOf2(direct) } };
    return { confidence: "certain", summary: summary2, fix };
  }
  if (!hung) return { confidence: "likely", summary: { text: "summary", params }, fix };
  const summary = { text: "hung", params: { ...params, direct: secondsOf2(hung) } };
  const find = { text: "find", params: { service: params.service } };
  return { confidence: "possible", summary, fix: find };
}
function hangingIn(view, route, ms) {
  return exchangesVia(view, "direct").find(
    ({ body: { route: asked, outcome } }) => asked === route && outcome.is === "timed-out" && outcome.phase !== "connect" && outcome.ms > ms
  );
}
function secondsOf2({ body }) {
  return Math.round(body.outcome.ms / 100) / 10;
}

// src/causes/tls/https-to-plain-http.ts
var https_to_plain_http_default = defineCause({
  id: "https-to-plain-http",
  layer: "tls",
  severity: "error",
  needs: ["nginx.error"],
  wants: ["nginx.route", "compose.service", "container.network", "app.log"],
  text: {
    summary: "nginx speaks TLS to `{host}:{port}` (`proxy_pass https://\u2026`), but `{service}` speaks plain HTTP on that port.",
    written: "nginx speaks TLS to `{host}:{port}` (`proxy_pass https://\u2026`), but {server} in `{service}` is started without a certificate, so it speaks plain HTTP.",
    fix: "Write `http://` instead of `https://` in `proxy_pass`. Visitors keep their https: nginx ends it, and speaks plain HTTP inside the network."
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
      const known = listening(view, service.subject);
      if (upstream.scheme !== "https" || !known?.ports.includes(upstream.port)) return [];
      if (!isPlainHttp(view, service.subject, known.server)) return [];
      const { host, port, pass } = upstream;
      const params = { host, port, service: service.subject, server: known.server };
      const target = pass.body.args[0] ?? "";
      return {
        severity: "error",
        subject: service.subject,
        cites: [pass, known.cite],
        places: withPlaces(places, known.place),
        summary: { text: "written", params },
        fix: { text: "fix", params: {} },
        edits: rewrite(pass.seen.place, target, target.replace(/^https:/, "http:"))
      };
    });
  },
  judge(view) {
    const lines = view.all("nginx.error").filter(({ body }) => body.code === "tls-handshake-failed" && notTls(body.message));
    const [line] = lines;
    if (!line) return SILENT;
    const port = line.body.upstream?.port;
    const hop = hopsOf(view).find((one) => one.scheme === "https" && (!port || one.port === port));
    const service = hop?.service ?? view.plan.backend?.service ?? "the backend";
    const handler = hop?.route.body.handler;
    const pass = handler?.is === "proxied" ? handler : null;
    const said = view.of("app.log", service).filter(({ body }) => body.code === "invalid-request");
    return {
      is: "cause",
      confidence: "certain",
      subject: service,
      effects: [{ effect: "bad-response", on: service }],
      cites: [line, ...hop ? [hop.route] : [], ...said.slice(0, 1)],
      places: hop ? [hop.place] : line.seen.place ? [line.seen.place] : [],
      summary: {
        text: "summary",
        params: {
          host: hop?.host ?? line.body.upstream?.host ?? "",
          port: hop?.port ?? port ?? "",
          service
        }
      },
      fix: { text: "fix", params: {} },
      edits: pass ? rewrite(pass.place, `https://${pass.target}`, `http://${pass.target}`) : [],
      disposition: "safe"
    };
  }
});
function notTls(message) {
  return ["wrong version number", "packet length too long", "http request"].some(
    (reason) => message.includes(reason)
  );
}

// src/causes/upload-limits/client-body-temp-unwritable.ts
var FORBIDDEN = /* @__PURE__ */ new Set([13, 30]);
var client_body_temp_unwritable_default = defineCause({
  id: "client-body-temp-unwritable",
  layer: "upload-limits",
  severity: "error",
  needs: ["nginx.error"],
  wants: ["http.exchange", "nginx.route", "nginx.directive", "compose.service"],
  text: {
    summary: "nginx cannot store the upload: it may not write {path} ({reason}). So it answers {status} itself to every upload that is larger than its buffer in memory.",
    fix: "Give the folder to the user that nginx runs as (`user` in nginx.conf), point `client_body_temp_path` to a folder that it may write, or mount a tmpfs there."
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
    const line = view.all("nginx.error").findLast(({ body }) => body.code === "temp-file-failed" && FORBIDDEN.has(body.errno ?? 0));
    if (!line) return SILENT;
    const proxy = line.subject;
    const [exchange] = proxiedWith(view, 500);
    const user = view.of("nginx.directive", proxy).find(({ body }) => body.name === "user");
    const temp = view.of("nginx.directive", proxy).find(({ body }) => body.name === "client_body_temp_path");
    const places = [temp?.seen.place, user?.seen.place];
    return {
      is: "cause",
      confidence: "certain",
      subject: proxy,
      effects: [{ effect: "rejected", on: proxy }],
      cites: [
        line,
        ...exchange ? [exchange] : [],
        ...temp ? [temp] : [],
        ...user ? [user] : []
      ],
      places: [
        ...places.flatMap((place) => place ? [place] : []),
        ...placeOf(view, proxy, "read_only"),
        ...placeOf(view, proxy, "")
      ],
      summary: {
        text: "summary",
        params: {
          path: line.body.name ?? "its temporary folder",
          reason: line.body.errno === 30 ? "the file system is read-only" : "permission denied",
          status: 500
        }
      },
      fix: { text: "fix", params: {} }
    };
  }
});

// src/causes/upload-limits/nginx-client-max-body-size.ts
var FORM_BYTES = 16 * 1024;
var text4 = {
  less: "`{service}` takes uploads of up to {most} at {path}, but nginx refuses more than {limit} with 413: what lies between never reaches it.",
  planned: "nginx accepts at most {limit} ({origin}) for {path}. The upload of the check has {size}, which nginx refuses with 413 before the backend sees it.",
  summary: "nginx accepts at most {limit} ({origin}). The upload had {size}, so nginx refused it with 413, and the backend never saw it.",
  behind: "`{service}`, which the upload reaches behind `{proxy}`, runs an nginx of its own: that one refused the upload of {size} with 413 ({origin}).",
  fix: "Set `client_max_body_size` for this location to the largest upload that the backend accepts; {size} need `{least}`.",
  backend: "the 413 came from the backend itself, not from nginx"
};
var nginx_client_max_body_size_default = defineCause({
  id: "nginx-client-max-body-size",
  layer: "upload-limits",
  severity: "error",
  needs: ["http.exchange"],
  wants: ["nginx.error", "nginx.route", "nginx.directive"],
  text: text4,
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
    const [first] = proxiedWith(view, 413);
    if (!first) return SILENT;
    const said = view.all("nginx.error").findLast(({ body }) => body.code === "body-too-large");
    const proxy = view.plan.proxy?.service ?? first.subject;
    if (said && said.subject !== proxy) return byAnother(view, proxy, first, said);
    const direct = exchangesVia(view, "direct").some((fact) => statusOf(fact) === 413);
    if (!said && direct) return { is: "cleared", because: { text: "backend", params: {} } };
    const route = view.all("nginx.route").find(({ body }) => body.route === first.body.route);
    const limit = route?.body.limits.bodySize;
    const exceeded = limit !== void 0 && limit.value > 0 && first.body.sentBytes > limit.value;
    if (!said && !exceeded) return SILENT;
    const least = leastFor(first);
    const written = view.all("nginx.directive").find(({ body, seen }) => {
      const { file, line } = limit?.place ?? { file: null, line: null };
      return body.name === "client_max_body_size" && seen.place?.file === file && seen.place?.line === line;
    });
    const places = [limit?.place, route?.body.location?.place, route?.body.server?.place];
    return {
      is: "cause",
      confidence: said ? "certain" : "likely",
      subject: proxy,
      effects: [{ effect: "rejected", on: proxy }],
      cites: [first, ...said ? [said] : [], ...route ? [route] : []],
      places: places.flatMap((place) => place ? [place] : []),
      summary: {
        text: "summary",
        params: {
          limit: sizeInWords(limit?.value ?? 2 ** 20),
          origin: limit?.place ? "`client_max_body_size`" : "its default: `client_max_body_size` is not set",
          size: sizeInWords(first.body.sentBytes)
        }
      },
      fix: { text: "fix", params: { size: sizeInWords(first.body.sentBytes), least } },
      edits: written ? rewrite(limit?.place, `client_max_body_size ${written.body.args.join(" ")};`, least) : putInside(route?.body.location?.place ?? route?.body.server?.place, [least]),
      disposition: "safe"
    };
  }
});
function leastFor({ body }) {
  return `client_max_body_size ${Math.ceil(body.sentBytes / 2 ** 20)}m;`;
}
function byAnother(view, proxy, exchange, said) {
  const service = said.subject;
  const named = (name) => view.of("nginx.directive", service).filter(({ body }) => body.name === name);
  const limits = named("client_max_body_size");
  const decisive = limits.length > 0 ? limits : named("server").slice(0, 1);
  const size = sizeInWords(exchange.body.sentBytes);
  const [limit] = limits;
  const origin = limit ? `\`client_max_body_size ${limit.body.args.join(" ")}\`` : "the default of `client_max_body_size`, 1 MB";
  return {
    is: "cause",
    confidence: "certain",
    subject: service,
    effects: [
      { effect: "app-rejected", on: service },
      { effect: "rejected", on: proxy }
    ],
    cites: [said, exchange],
    places: decisive.flatMap(({ seen }) => seen.place ?? []),
    summary: { text: "behind", params: { service, proxy, size, origin } },
    fix: { text: "fix", params: { size, least: leastFor(exchange) } },
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
      const least = `client_max_body_size ${Math.ceil((body.bytes + FORM_BYTES) / 2 ** 20)}m;`;
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
              origin: limit.place ? "`client_max_body_size`" : "its default",
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
    const least = `client_max_body_size ${Math.ceil((most + FORM_BYTES) / 2 ** 20)}m;`;
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

// src/causes/ask/volumes.ts
function volumeKeyFor(view, service, path) {
  const volumes = composed(view, service)?.body.volumes ?? [];
  const holding = volumes.map(({ target }, index) => ({ target, index })).filter(({ target }) => path === target || path.startsWith(`${target.replace(/\/$/, "")}/`)).sort((a, b) => b.target.length - a.target.length)[0];
  return holding ? `volumes.${holding.index}` : null;
}

// src/causes/upload-limits/upload-dir-not-writable.ts
var upload_dir_not_writable_default = defineCause({
  id: "upload-dir-not-writable",
  layer: "upload-limits",
  severity: "error",
  needs: ["http.exchange", "app.log"],
  wants: ["compose.service", "container.config"],
  text: {
    summary: "`{service}` runs as the user {user}, who may not write {path}. So it answers the upload with {status}.",
    fix: "Give the folder to that user: create it in the image and `chown` it there, before the volume is mounted over it. Or run the server as the folder's owner."
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
    return requestExceptions(view).map(({ service, log, exception, exchange, status }) => {
      if (exception.error.is !== "permission") return SILENT;
      const { path } = exception.error;
      const user = view.of("container.config", service)[0]?.body.user || "root";
      const key = volumeKeyFor(view, service, path);
      return {
        is: "cause",
        confidence: "certain",
        subject: service,
        effects: [{ effect: "server-error", on: service }],
        cites: [log, exchange],
        places: [
          ...key ? placeOf(view, service, key) : [],
          ...exception.origin ? [exception.origin] : []
        ],
        summary: { text: "summary", params: { service, path, user, status } },
        fix: { text: "fix", params: {} }
      };
    });
  }
});

// src/causes/registry.ts
var causes = [
  import_time_exception_default,
  missing_env_var_default,
  process_exit_in_handler_default,
  python_missing_dependency_default,
  relative_import_no_package_default,
  unhandled_exception_500_default,
  wrong_app_module_path_default,
  db_not_ready_race_default,
  db_schema_missing_default,
  bind_mount_source_missing_default,
  build_input_missing_default,
  compose_file_invalid_default,
  dependency_unhealthy_blocks_up_default,
  external_network_missing_default,
  healthcheck_cannot_fail_default,
  healthcheck_tool_missing_default,
  healthcheck_wrong_target_default,
  host_port_already_allocated_default,
  service_not_started_default,
  allowed_hosts_missing_default,
  host_header_not_forwarded_default,
  resolver_missing_for_variable_default,
  upstream_host_not_found_service_down_default,
  upstream_host_not_found_start_race_default,
  upstream_name_typo_or_container_name_default,
  networks_not_shared_default,
  backend_bind_loopback_default,
  backend_not_running_default,
  command_not_found_default,
  crlf_entrypoint_default,
  entrypoint_permission_denied_default,
  startup_command_failed_default,
  response_header_too_big_default,
  location_not_matched_static_fallback_default,
  location_uri_double_or_stripped_prefix_default,
  nginx_conf_syntax_default,
  nginx_listen_vs_compose_port_default,
  proxy_pass_localhost_in_container_default,
  published_port_used_inside_network_default,
  upstream_wrong_port_default,
  container_oom_killed_default,
  worker_oom_killed_default,
  gunicorn_worker_timeout_default,
  nginx_proxy_read_timeout_default,
  https_to_plain_http_default,
  client_body_temp_unwritable_default,
  nginx_client_max_body_size_default,
  upload_dir_not_writable_default
];

export {
  compose_file_invalid_default,
  limitRows,
  causes
};

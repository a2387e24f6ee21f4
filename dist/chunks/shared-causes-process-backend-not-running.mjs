import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url), __filename = import.meta.filename, __dirname = import.meta.dirname;

// src/causes/ask/services.ts
function namesOf(view, service) {
  return view.of("compose.service", service).flatMap(({ body }) => [
    service,
    ...body.containerName ? [body.containerName] : [],
    ...body.networks.flatMap(({ aliases }) => aliases)
  ]);
}
function serviceAt(view, host) {
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
  const listening = view.of("listener", dependency);
  const open = listening.find(({ body }) => !body.loopback && (port ?? body.port) === body.port);
  if (!idle && !open && listening.length > 0) return null;
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
  const listening = view.all("listener").filter(({ body }) => body.port === port);
  const exposing = view.all("compose.service").filter(({ body }) => body.expose.includes(port));
  const names = new Set([...listening, ...exposing].map(({ subject }) => subject));
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
    const before = words[index - 1];
    if (before === "-k" || before === "--worker-class") return false;
    const [named = ""] = word.split(":");
    return index > 0 && (named === module || named.startsWith(`${module}.`));
  });
}
function isSet(view, service, name) {
  return view.of("container.config", service).some(({ body }) => body.envNames.includes(name));
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
  const before = logs.slice(0, index).filter(({ seen }) => lifeAt(view, service, seen.at) === life);
  return isVague && before.some(worked) ? null : words;
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
  if (body.code === "permission-denied" && exitOf(idle) === NOT_EXECUTABLE) {
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
        step: body.path,
        detail: `${body.path}: permission denied`,
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
var import_time_exception_default = defineCause({
  id: "import-time-exception",
  layer: "application",
  severity: "error",
  needs: ["container.state", "app.log"],
  wants: END_EVIDENCE,
  text: {
    summary: "`{service}` never serves: its code raises {name} while it is loaded: {message}",
    fix: "Mend the {name} at {where}. Starting `{service}` on its own (`docker compose run --rm {service}`) shows it at once."
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
      const where = origin?.file ? `${origin.file}:${origin.line ?? ""}` : "the end of its log";
      return {
        is: "cause",
        confidence: origin ? "certain" : "likely",
        subject: service,
        effects: [{ effect: "not-started", on: service }],
        cites: endCites(ended),
        places: origin ? [origin] : startCommandPlaces(view, service),
        summary: { text: "summary", params: { service, name, message } },
        fix: { text: "fix", params: { name, where, service } }
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
    summary: "`{service}` ends at start because it reads the environment variable `{key}`, which nobody sets for its container.",
    likely: "`{service}` ends at start because it reads the environment variable `{key}` and does not find it.",
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
    "compose.service"
  ],
  text: {
    summary: "The process of `{service}` ended by itself while it worked on {request} (exit code {code}): nobody killed it, and no memory ran out.",
    worker: "A worker process of `{service}` ended by itself while it worked on {request}: no signal was reported, and no memory ran out.",
    fix: "Look in the handler of {request} for a call that ends the process (`os._exit`, `sys.exit`, a native library that aborts) and answer with an error instead.",
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
    const backend = view.plan.backend?.service;
    const [lost] = lostExchanges(view);
    if (!backend || !lost) return SILENT;
    const events = view.of("container.event", backend);
    const [memory] = view.of("container.memory", backend);
    const killed = events.some(({ body }) => body.action === "oom") || (memory?.body.oomKills ?? 0) > 0;
    if (killed) return SILENT;
    const ended = events.find(
      ({ body, seen }) => body.action === "die" && duringExchange(lost, seen.at)
    );
    const worker = view.of("app.log", backend).find(({ body, seen }) => body.code === "worker-lost" && duringExchange(lost, seen.at, 5e3));
    const witness = ended ?? worker;
    if (!witness)
      return { is: "cleared", because: { text: "stayed", params: { service: backend } } };
    const code = ended?.body.exitCode ?? null;
    if (code !== null && code >= 128) return SILENT;
    if (!ended && worker?.body.code === "worker-lost" && worker.body.signal !== null) return SILENT;
    const request = `${lost.body.method} ${lost.body.path}`;
    const line = closingLine(view, lost);
    const place = view.of("compose.service", backend)[0]?.seen.place;
    return {
      is: "cause",
      confidence: ended ? "certain" : "likely",
      subject: backend,
      effects: [
        { effect: "closed-early", on: backend },
        { effect: "not-started", on: backend }
      ],
      cites: [witness, ...line ? [line] : [], ...view.of("container.state", backend)],
      places: place ? [place] : [],
      summary: code === null ? { text: "worker", params: { service: backend, request } } : { text: "summary", params: { service: backend, request, code } },
      fix: { text: "fix", params: { request } }
    };
  }
});

// src/causes/application/python-missing-dependency.ts
var python_missing_dependency_default = defineCause({
  id: "python-missing-dependency",
  layer: "application",
  severity: "error",
  needs: ["container.state", "app.log"],
  wants: END_EVIDENCE,
  text: {
    summary: "`{service}` ends at start because the Python package `{module}` is not installed in its image.",
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
    summary: "`{service}` ends at start: {where} uses a relative import (`from .x import y`), but the server loads that file as a top-level module, which belongs to no package.",
    fix: "Import with the full name (`from config import \u2026` instead of `from .config import \u2026`), or start the server from the folder above as `package.main:app`. The next file with a relative import fails next: change them all."
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
    (fact) => (statusOf(fact) ?? 0) >= 500
  );
  const found = failed.flatMap((exchange) => {
    const service = exchange.body.backend ?? view.plan.backend?.service ?? "";
    const logs = view.of("app.log", service).filter(({ body, seen }) => body.code === "exception" && duringExchange(exchange, seen.at));
    const log = logs.at(-1);
    if (log?.body.code !== "exception" || log.body.during === "boot") return [];
    return [{ service, log, exception: log.body, exchange }];
  });
  return found.filter(
    (one, index) => found.findIndex(({ exchange }) => exchange.body.route === one.exchange.body.route) === index
  );
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
    fix: "Mend or catch the {name} at {where}. nginx only passes the {status} on."
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
    return requestExceptions(view).map(({ service, log, exception, exchange }) => {
      if (NAMED.has(exception.error.is)) return SILENT;
      const { origin, name, message } = exception;
      const status = exchange.body.outcome.is === "answered" ? exchange.body.outcome.status : 500;
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

// src/causes/application/wrong-app-module-path.ts
var wrong_app_module_path_default = defineCause({
  id: "wrong-app-module-path",
  layer: "application",
  severity: "error",
  needs: ["container.state", "app.log"],
  wants: END_EVIDENCE,
  text: {
    module: "{server} in `{service}` is told to load the application from module `{module}`, but finds no such module in {workdir}.",
    attribute: "{server} in `{service}` is told to load `{module}:{attribute}`, but module `{module}` has no `{attribute}`.",
    elsewhere: "`{service}` ends at start: it imports `{module}`, which the repository has, but not where Python looks for it ({workdir}).",
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
    summary: "`{service}` ends at start because `{dependency}` did not accept its connection yet; `{dependency}` was ready later, but nothing starts `{service}` again in time.",
    likely: "`{service}` ends at start because `{dependency}` does not accept its connection, and nothing makes `{service}` wait until it does.",
    down: "`{service}` ends at start because `{dependency}` does not accept its connection: `{dependency}` itself is {state}.",
    fix: "Give `{dependency}` a healthcheck that asks it over the network, and let `{service}` wait for it (`depends_on: {dependency}: condition: service_healthy`). `depends_on` alone waits for the start of a container only. Trying again in the code helps after later interruptions, too.",
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
    return requestExceptions(view).map(({ service, log, exception, exchange }) => {
      if (exception.error.is !== "table-missing") return SILENT;
      const { table } = exception.error;
      const status = exchange.body.outcome.is === "answered" ? exchange.body.outcome.status : 500;
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
    summary: "`{service}` is to have {source} mounted at {target}, but {source} does not exist. Docker makes an empty folder of that name, which is not the file that `{service}` needs.",
    likely: "`{service}` cannot have {source} mounted at {target}: one of the two is a folder and the other is a file.",
    fix: "Create {source}, or correct the path in `volumes:` (it counts from the folder of the compose file), and remove the empty folder that Docker left there.",
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
  const waitsFor = composed(view, service)?.body.dependsOn ?? [];
  return waitsFor.filter((one) => !isMet(view, one.service, one.condition)).map((one) => one.service);
}
function isMet(view, dependency, condition) {
  if (failureOf(view, dependency)) return false;
  const [state] = view.of("container.state", dependency);
  if (!state) return true;
  const { status, exitCode } = state.body;
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
    fix: "Mend `{dependency}` first: `docker compose logs {dependency}` says what it did. If {waiting} can live without it, take it out of `depends_on`.",
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
    const text2 = health === "none" ? "unchecked" : "unhealthy";
    return { summary: { text: text2, params }, isSure: health !== "starting" };
  }
  if (code !== null && condition !== "service_started") {
    return { summary: { text: "exited", params: { ...params, code } }, isSure: true };
  }
  return { summary: { text: "down", params }, isSure: false };
}
function inWords(services) {
  return services.map((service) => `\`${service}\``).join(" and ");
}

// src/causes/ask/healthchecks.ts
function failingHealthchecks(view) {
  return view.all("container.health").flatMap((health) => {
    const { subject: service, body } = health;
    const last = body.log.at(-1);
    const gate = isGate(view, service);
    const fails = body.status === "unhealthy" || gate && body.status === "starting";
    if (!fails || !last || last.exitCode === 0) return [];
    const tool = toolOf(body.test);
    return [
      {
        service,
        health,
        isGate: gate,
        tool,
        isToolMissing: isMissing(tool, last),
        url: urlIn(body.test),
        lastExit: last.exitCode,
        places: placesOf(view, service)
      }
    ];
  });
}
function placesOf(view, service) {
  const written = ["healthcheck.test", "healthcheck"].flatMap((key) => placeOf(view, service, key));
  const inImage = view.of("dockerfile.instruction", service).filter(({ body }) => body.final && body.instruction === "HEALTHCHECK").flatMap(({ seen }) => seen.place ?? []);
  return written.length > 0 ? written : [...inImage, ...placeOf(view, service, "")];
}
function toolOf(test) {
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
function urlIn(test) {
  const written = /https?:\/\/[^\s"'|;&<>]+/.exec(test.join(" "))?.[0];
  return written === void 0 ? null : URL.parse(written);
}

// src/causes/deployment/healthcheck-tool-missing.ts
var healthcheck_tool_missing_default = defineCause({
  id: "healthcheck-tool-missing",
  layer: "deployment",
  severity: "error",
  needs: ["container.health"],
  wants: ["compose.service", "dockerfile.instruction"],
  text: {
    summary: "The healthcheck of `{service}` asks with `{tool}`, which its image does not have: it fails whatever `{service}` does.",
    fix: "Use a program that the image has (`curl`, `wget`, or for example `python3 -c` with urllib), or install `{tool}` in the image.",
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

// src/causes/deployment/healthcheck-wrong-target.ts
var ERROR_ANSWERS = /* @__PURE__ */ new Set([22, 8]);
var healthcheck_wrong_target_default = defineCause({
  id: "healthcheck-wrong-target",
  layer: "deployment",
  severity: "error",
  needs: ["container.health", "listener"],
  wants: ["compose.service", "dockerfile.instruction", "http.exchange", "app.log"],
  text: {
    port: "The healthcheck of `{service}` asks port {port}, where nothing listens: `{service}` listens on {open}.",
    path: "The healthcheck of `{service}` asks {path}, which `{service}` answers with {status}, although it works.",
    fix: "Let the healthcheck ask what `{service}` really serves: {better}.",
    missing: "the healthcheck of `{service}` cannot even run: `{tool}` is not there",
    right: "the healthcheck of `{service}` asks a port on which it listens"
  },
  doc: {
    title: "The healthcheck asks the wrong address",
    what: "The healthcheck asks a port on which the service does not listen, or a path that the service refuses. The service works, but Docker calls it unhealthy, and whoever waits for its health waits for ever.",
    confusedWith: {
      "healthcheck-tool-missing": "there the healthcheck's program does not exist",
      "backend-not-running": "there the healthcheck is right: the service does not work",
      "dependency-unhealthy-blocks-up": "that is what follows when somebody waits for the health"
    }
  },
  judge(view) {
    return failingHealthchecks(view).map((check) => {
      const { service, url, tool } = check;
      if (check.isToolMissing) {
        return { is: "cleared", because: { text: "missing", params: { service, tool } } };
      }
      const listening = view.of("listener", service);
      if (!url || listening.length === 0) return SILENT;
      const works = goodAnswer(view, service);
      return wrongPort(check, url, listening, works) ?? wrongPath(check, url, refusal(view, check, url.pathname), works) ?? {
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
function wrongPort(check, url, listening, works) {
  const { service, health } = check;
  const ports = [...new Set(listening.map(({ body }) => body.port))];
  const port = Number(url.port) || (url.protocol === "https:" ? 443 : 80);
  if (ports.includes(port)) return null;
  const open = ports.join(", ");
  const better = works ? `${works.body.method} ${works.body.path}` : `port ${open}`;
  return {
    ...common(check),
    confidence: "certain",
    cites: [health, ...listening, ...works ? [works] : []],
    summary: { text: "port", params: { service, port, open } },
    fix: { text: "fix", params: { service, better } }
  };
}
function wrongPath(check, { pathname: path }, refused, works) {
  if (!refused || !works) return null;
  const { service, health } = check;
  const { status, log } = refused;
  return {
    ...common(check),
    confidence: log ? "certain" : "likely",
    cites: [health, ...log ? [log] : [], works],
    summary: { text: "path", params: { service, path, status } },
    fix: { text: "fix", params: { service, better: `${works.body.method} ${works.body.path}` } }
  };
}
function goodAnswer(view, service) {
  return exchangesVia(view, "direct").find((exchange) => {
    const status = statusOf(exchange) ?? 500;
    return exchange.body.backend === service && exchange.body.method === "GET" && status < 400;
  });
}
function refusal(view, { service, lastExit }, path) {
  const log = view.of("app.log", service).findLast(({ body }) => body.code === "access" && withoutQuery(body.path) === path);
  if (log?.body.code === "access") {
    const { status } = log.body;
    return status >= 300 && status < 500 ? { status, log } : null;
  }
  return ERROR_ANSWERS.has(lastExit) ? { status: "an error", log: null } : null;
}

// src/causes/deployment/host-port-already-allocated.ts
var host_port_already_allocated_default = defineCause({
  id: "host-port-already-allocated",
  layer: "deployment",
  severity: "error",
  needs: ["compose.failure"],
  wants: ["compose.service"],
  text: {
    summary: "`{service}` cannot start: host port {port} is already in use, by another process or another container.",
    fix: "Free port {port} on the host, or publish another one: the left side of `ports:` is free to choose."
  },
  doc: {
    title: "A host port is already taken",
    what: '`ports: "8034:8034"` needs port 8034 of the host for itself. When something else listens there already, Docker cannot start the container.',
    confusedWith: {
      "backend-port-in-use-in-container": "there two servers in one container want the same port"
    }
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

// src/causes/ask/host-rejections.ts
var REFUSALS = [400, 403, 421];
var STARLETTE = "Invalid host header";
function hostRejections(view) {
  return proxiedWith(view, ...REFUSALS).flatMap((exchange) => {
    const service = exchange.body.backend ?? view.plan.backend?.service ?? "";
    const said = view.of("app.log", service).filter(({ seen }) => duringExchange(exchange, seen.at));
    const route = view.all("nginx.route").find(({ body }) => body.route === exchange.body.route);
    const sent = route?.body.upstreamHost.value || null;
    const logs = said.filter(({ body }) => body.code === "host-rejected");
    const log = logs.find((one) => hostIn(one) === sent) ?? logs.at(-1);
    if (!log && !saysSo(exchange)) return [];
    const host = (log && hostIn(log)) ?? sent;
    const exception = said.find(({ body }) => body.code === "exception");
    const isUpstreamName = host !== null && upstreamNames(route).includes(bare(host));
    return [{ service, exchange, log, exception, route, host, isUpstreamName }];
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
    summary: "`{service}` refuses requests with {status} because it does not know the host `{host}`, under which visitors ask for it.",
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
      const { service, exchange, log, exception, route, host } = rejection;
      if (host === null) return SILENT;
      if (rejection.isUpstreamName) {
        return { is: "cleared", because: { text: "upstream", params: { host } } };
      }
      if (log?.body.code === "host-rejected" && log.body.reason === "malformed") return SILENT;
      const origin = exception?.body.code === "exception" ? exception.body.origin : null;
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
          ...origin ? [origin] : [],
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
    summary: "`{service}` refuses requests with {status} because of their Host `{host}`: that is nginx's own name for the backend, which nginx sends as long as nobody hands the visitor's Host on.",
    fix: "Add `proxy_set_header Host $host;` to the location that proxies (and repeat there what outer `proxy_set_header` lines set: one in the location puts all of those out of force).",
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

// src/causes/name-resolution/resolver-missing-for-variable.ts
var resolver_missing_for_variable_default = defineCause({
  id: "resolver-missing-for-variable",
  layer: "name-resolution",
  severity: "error",
  needs: ["nginx.error"],
  wants: ["nginx.route"],
  text: {
    summary: "proxy_pass uses a variable, so nginx looks up `{name}` at each request, but no `resolver` tells it whom to ask.",
    fix: "Add `resolver 127.0.0.11 valid=10s ipv6=off;` (Docker's own DNS) to the server block, or write the host into proxy_pass without a variable."
  },
  doc: {
    title: "A variable in proxy_pass, and no resolver",
    what: "A name written into proxy_pass is resolved when nginx starts. With a variable it is resolved per request, and for that nginx needs a `resolver` directive: it does not read /etc/resolv.conf. Without one each request ends as 502 (nginx manual, ngx_http_proxy_module, proxy_pass).",
    confusedWith: {
      "upstream-name-typo-or-container-name": "there the resolver answers that the name does not exist"
    }
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
      fix: { text: "fix", params: {} }
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
  wants: ["compose.service", "container.network", "container.event", "listener"],
  text: {
    summary: "nginx cannot find the host `{name}`, because service `{service}` is not running ({state}): Docker's DNS knows only running containers.",
    fix: "Get `{service}` to run first; nginx is right. So that nginx never starts before it, give nginx `depends_on` with `condition: service_healthy`.",
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
  judge(view) {
    const idle = idleServices(view);
    return unresolvedNames(view).map(({ name, fatal, line }) => {
      const service = serviceAt(view, name);
      if (service === null) return SILENT;
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

// src/causes/name-resolution/upstream-host-not-found-start-race.ts
var upstream_host_not_found_start_race_default = defineCause({
  id: "upstream-host-not-found-start-race",
  layer: "name-resolution",
  severity: "error",
  needs: ["nginx.error", "container.state", "container.event"],
  wants: ["compose.service", "container.network", "listener"],
  text: {
    summary: "nginx started before `{service}` was there, found no host `{name}`, and ended; `{service}` runs now, but nothing starts nginx again.",
    fix: "Let nginx wait: `depends_on` with `{service}` and `condition: service_healthy`, and `restart: unless-stopped` for nginx.",
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
  judge(view) {
    const idle = idleServices(view).filter(({ state }) => state.body.status !== "running");
    return unresolvedNames(view).map(({ name, fatal, line }) => {
      const service = serviceAt(view, name);
      const proxy = line.subject;
      if (!fatal || service === null) return SILENT;
      if (idle.some((one) => one.service === service)) return SILENT;
      if (!idle.some((one) => one.service === proxy)) return SILENT;
      if (sharedNetworks(view, proxy, service).length === 0) return SILENT;
      const started = view.of("container.event", service).findLast(({ body }) => body.action === "start");
      if (!started?.seen.at || !line.seen.at) return SILENT;
      if (Date.parse(started.seen.at) < Date.parse(line.seen.at)) {
        return { is: "cleared", because: { text: "later", params: { service } } };
      }
      return {
        is: "cause",
        confidence: "certain",
        subject: proxy,
        effects: [{ effect: "not-started", on: proxy }],
        cites: [line, started],
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
    summary: "nginx looks for a host named `{name}`, but no service, container or alias of this stack has that name.",
    near: "nginx looks for a host named `{name}`, but no service of this stack has that name; the nearest is `{nearest}`.",
    fix: "Use the name of a service of the compose file: {names}.",
    rename: "Write `{nearest}` instead of `{name}` in the nginx configuration.",
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
        fix: nearest ? { text: "rename", params: { name, nearest } } : { text: "fix", params: { names: [...new Set(names)].join(", ") } }
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
    fix: "Put both services on one network: add {first} to `networks:` of `{proxy}`. A service that lists networks is no longer on `default` by itself.",
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
    summary: "`{service}` listens on {address}:{port} only, which nobody outside its own container can reach; nginx connects to it over the network and is refused.",
    fix: "Make the server in `{service}` listen on 0.0.0.0 (for example `--host 0.0.0.0`) instead of {address}.",
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
      const said = view.of("app.log", hop.service).filter(({ body }) => body.code === "listening" && isLoopback(body.host));
      return {
        is: "cause",
        confidence: "certain",
        subject: hop.service,
        effects: [{ effect: "refused", on: hop.service }],
        cites: [first, ...said.slice(-1), ...refusalsAt(view, hop).slice(-1)],
        places: startCommandPlaces(view, hop.service),
        summary: { text: "summary", params },
        fix: { text: "fix", params: { service: hop.service, address: first.body.address } }
      };
    });
  }
});

// src/causes/process/backend-not-running.ts
var backend_not_running_default = defineCause({
  id: "backend-not-running",
  layer: "process",
  severity: "error",
  needs: ["container.state"],
  wants: [
    "container.event",
    "listener",
    "nginx.error",
    "http.exchange",
    "compose.service",
    "compose.failure",
    "dockerfile.instruction"
  ],
  text: {
    ended: "`{service}` is not running: its process ended with exit code {code}.",
    done: "`{service}` is not running: its start command came to its end (exit code 0) instead of staying to serve.",
    state: "`{service}` is not running: its container is {state}.",
    never: "`{service}` was never started ({state}).",
    silent: "`{service}` runs, but it listens on no port.",
    start: "Look at the end of the log of `{service}` (`docker compose logs {service}`) and get it to stay up.",
    stay: "Let the server be the process that the container waits for: no `&` behind it, no daemon mode, `exec` at the end of a script.",
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
  judge(view) {
    const idle = idleServices(view);
    return backendsOf(view).map((service) => {
      const down = idle.find((one) => one.service === service);
      if (!down) {
        const listening = view.of("listener", service);
        const [failed] = view.all("nginx.error").filter(({ body }) => body.upstream !== null);
        const ports = [...new Set(listening.map(({ body }) => body.port))].join(", ");
        if (!failed || !ports) return SILENT;
        return { is: "cleared", because: { text: "listens", params: { service, ports } } };
      }
      const { state, ends: ends2 } = down;
      const isUp = state.body.status === "running";
      if (isUp && !isRefused(view, service)) return SILENT;
      const isDone = state.body.status === "exited" && exitOf(down) === 0;
      const own = placeOf(view, service, "");
      const command = startCommandPlaces(view, service);
      return {
        is: "cause",
        confidence: isUp ? "likely" : "certain",
        subject: service,
        // Whatever else says why it is down explains this; what follows from it is the same.
        effects: [{ effect: "not-started", on: service }],
        from: [{ effect: "not-started", on: service }, ...heldUpBy(view, down)],
        cites: [state, ...ends2.slice(-1)],
        places: isDone ? command : [...own, ...command],
        summary: summaryOf2(down),
        fix: isDone ? { text: "stay", params: {} } : { text: "start", params: { service } }
      };
    });
  }
});
function isRefused(view, service) {
  const asked = view.all("http.exchange").some(({ body }) => body.backend === service && body.outcome.is === "refused");
  return asked || view.all("nginx.error").some(({ body }) => body.code === "connect-refused");
}
function summaryOf2(down) {
  const { service, state } = down;
  const { status } = state.body;
  const code = exitOf(down);
  if (status === "running") return { text: "silent", params: { service } };
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
    summary: "`{service}` cannot start: its image has no program `{command}`, which the start command asks for.",
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
    summary: "`{service}` cannot start: the lines of {path} end with CR LF, as on Windows, so the kernel looks for an interpreter whose name ends with a carriage return, and reports that there is no such file.",
    fix: "Save the script with LF, and keep it so on every machine: `*.sh text eol=lf` in .gitattributes, then `git add --renormalize .`",
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
            fix: { text: "fix", params: {} }
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
    summary: "`{service}` cannot start: {path} is there, but it may not be executed.",
    fix: "Give the file its executable bit in the repository (`git update-index --chmod=+x {file}`), or `RUN chmod +x {path}` in the Dockerfile. A bind mount brings the bit of the host's file along.",
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
            ...place?.file ? { command: `git update-index --chmod=+x ${place.file}` } : {}
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
    summary: "`{service}` never reaches its server: the step `{step}` of its start command fails before it. {detail}",
    fix: "Mend what `{step}` could not do, or take it out of the start command: after `&&`, and under `set -e`, nothing runs once a step has failed."
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
var response_header_too_big_default = defineCause({
  id: "response-header-too-big",
  layer: "protocol",
  severity: "error",
  needs: ["http.exchange", "nginx.error"],
  wants: ["nginx.route"],
  text: {
    summary: "`{service}` answered, but its response headers do not fit into nginx's buffer of {limit} ({origin}), so nginx threw the answer away.",
    fix: "Set `proxy_buffer_size 16k;` (and `proxy_buffers 8 16k;`) in this location, or send smaller headers: big cookies and tokens are the usual reason."
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
            origin: limit?.place ? "proxy_buffer_size" : "its default"
          }
        },
        fix: { text: "fix", params: {} }
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
var text = {
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
  text,
  doc: {
    title: "No location matches, so nginx serves files",
    what: "nginx takes the location that fits best. When none that proxies fits, the request falls to the one that serves files: a POST to a file is 405, a missing file 404, and with try_files a GET gets index.html with 200, which looks like success.",
    confusedWith: {
      "location-uri-double-or-stripped-prefix": "there the request reaches the backend, with a changed path",
      "backend-not-running": "there nginx does try to reach the backend"
    }
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
var location_uri_double_or_stripped_prefix_default = defineCause({
  id: "location-uri-double-or-stripped-prefix",
  layer: "proxy-config",
  severity: "error",
  needs: ["http.exchange", "nginx.route"],
  text: {
    summary: "nginx turns {path} into {sent} on its way to `{service}`, which answers that with {status}; asked for {path} itself, it answers {right}.",
    fix: "Write proxy_pass without anything behind the port (`proxy_pass {target};`): then nginx hands {path} on as it is. With a path behind the port, nginx puts that path in the place of what `location {pattern}` matched.",
    same: "nginx hands {path} on as it is",
    unknown: "`{service}` does not know {path} as the client sent it either ({status})"
  },
  doc: {
    title: "location and proxy_pass change the path",
    what: "When proxy_pass has a path, even a single slash, nginx replaces the part of the request that `location` matched by that path. So a prefix is cut off, doubled, or gets two slashes, and the backend answers 404 to a path that it does not know (nginx manual, ngx_http_proxy_module, proxy_pass).",
    confusedWith: {
      "location-not-matched-static-fallback": "there nginx answers itself, and proxies nothing",
      "upstream-wrong-port": "there nobody answers at all"
    }
  },
  judge(view) {
    return proxiedWith(view, 404, 405).map((exchange) => {
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
      return {
        is: "cause",
        confidence: uncertain.length === 0 ? "certain" : "likely",
        subject: proxy,
        effects: [{ effect: "wrong-route", on: proxy }],
        cites: [exchange, original.exchange, route],
        places: [handler.place, ...location ? [location.place] : []],
        summary: { text: "summary", params: { path, sent, service, status, right } },
        fix: { text: "fix", params: { target, path, pattern: location?.pattern ?? "" } }
      };
    });
  }
});
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

// src/causes/proxy-config/nginx-conf-syntax.ts
var nginx_conf_syntax_default = defineCause({
  id: "nginx-conf-syntax",
  layer: "proxy-config",
  severity: "error",
  needs: ["nginx.error", "container.state"],
  wants: ["container.event", "listener", "nginx.problem"],
  text: {
    summary: "nginx does not start: its configuration is not valid. {message}",
    fix: "Mend the line that nginx names, or the one before it: a missing `;` or `}` shows at the next line. `nginx -t` checks the file without starting."
  },
  doc: {
    title: "The nginx configuration is not valid",
    what: "nginx reads its whole configuration before it starts, and ends at the first thing it does not understand: a missing semicolon or brace, an unknown or misplaced directive. A reload keeps the old configuration instead.",
    confusedWith: {
      "upstream-host-not-found-service-down": "there the configuration is valid, but a host in it is not known",
      "bind-mount-source-missing": "there the configuration file is a directory"
    }
  },
  judge(view) {
    return idleServices(view).map(({ service, state }) => {
      const line = view.of("nginx.error", service).findLast(({ body }) => body.code === "config-invalid" && body.level === "emerg");
      if (!line) return SILENT;
      const problems = view.of("nginx.problem", service);
      return {
        is: "cause",
        confidence: "certain",
        subject: service,
        effects: [{ effect: "not-started", on: service }],
        cites: [line, state, ...problems.slice(0, 1)],
        places: line.seen.place ? [line.seen.place] : [],
        summary: { text: "summary", params: { message: line.body.message } },
        fix: { text: "fix", params: {} }
      };
    });
  }
});

// src/causes/proxy-config/proxy-pass-localhost-in-container.ts
var proxy_pass_localhost_in_container_default = defineCause({
  id: "proxy-pass-localhost-in-container",
  layer: "proxy-config",
  severity: "error",
  needs: ["nginx.route", ["listener", "nginx.error"]],
  wants: ["compose.service", "container.network", "nginx.error", "listener"],
  text: {
    summary: "nginx sends requests to {host}:{port}, which inside its container means nginx's own container, and nothing listens on {port} there.",
    fix: "Name the backend's service instead: `proxy_pass http://{service}:{better}`.",
    own: "something in nginx's own container listens on port {port}",
    named: "nginx reaches the backend by the name {host}, not by localhost"
  },
  doc: {
    title: "proxy_pass to localhost inside a container",
    what: "Each container has a loopback of its own. `proxy_pass http://localhost:8000` makes nginx look for the backend inside its own container, where there is none.",
    confusedWith: {
      "backend-bind-loopback": "there it is the backend that binds to loopback, and nginx asks the right container"
    }
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
      return {
        is: "cause",
        confidence: looked ? "certain" : "likely",
        subject: proxy,
        effects: [{ effect: "refused", on: service }],
        cites: [hop.route, ...refusals.slice(-1)],
        places: [hop.place],
        summary: { text: "summary", params: { host, port } },
        fix: { text: "fix", params: { service, better: backend?.port ?? port } },
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
    summary: "nginx sends requests to {host}:{port}, but {port} is the port that compose publishes on the host; between containers `{service}` is reached on {container}.",
    fix: "Change the port to {container} in the nginx configuration: `ports:` has no meaning between containers.",
    unpublished: "port {port} of `{service}` is not one that compose publishes for another port"
  },
  doc: {
    title: "nginx uses the published port inside the network",
    what: '`ports: "8001:8000"` opens port 8001 on the host. Between containers only the right-hand side counts. The host port works in a browser, which is why it looks right, and is refused from nginx.',
    confusedWith: {
      "upstream-wrong-port": "there the port is not published either"
    }
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
        fix: { text: "fix", params: { container } },
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
    summary: "nginx sends requests to {host}:{port}, but `{service}` does not listen on port {port}: it listens on {open}.",
    fix: "Change the port to {better} in the nginx configuration, or make `{service}` listen on {port}.",
    listens: "`{service}` does listen on port {port}, which nginx uses",
    nobody: "nothing listens in `{service}` at all, so the port is not the question"
  },
  doc: {
    title: "nginx uses a port on which the backend does not listen",
    what: "The address in proxy_pass is right and the backend runs, but it listens on another port. The kernel refuses each connection and nginx answers 502.",
    confusedWith: {
      "published-port-used-inside-network": "there nginx uses the port that compose publishes on the host",
      "backend-bind-loopback": "there the port is right, but open to the container itself only"
    }
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
      const open = [first, ...rest].map(({ body }) => `${body.address}:${body.port}`).join(", ");
      return {
        is: "cause",
        confidence: "certain",
        subject: service,
        effects: [{ effect: "refused", on: service }],
        cites: [first, ...rest, hop.route, ...refusalsAt(view, hop).slice(-1)],
        places: [hop.place],
        summary: { text: "summary", params: { host, port, service, open } },
        fix: { text: "fix", params: { better: first.body.port, service, port } },
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

// src/causes/resources/container-oom-killed.ts
var container_oom_killed_default = defineCause({
  id: "container-oom-killed",
  layer: "resources",
  severity: "error",
  needs: ["container.state", "container.event"],
  wants: [
    "http.exchange",
    "nginx.error",
    "container.config",
    "compose.service",
    "container.memory"
  ],
  text: {
    summary: "`{service}` used more memory than its limit of {limit}, and the kernel killed the container's main process (exit code 137).",
    fix: "Give `{service}` more memory, or use less of it for one request: read and write the upload piece by piece, and start fewer workers.",
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
      const ended = events.find(({ body }) => body.action === "die" && body.exitCode === 137);
      const oom = events.find(({ body }) => body.action === "oom");
      const died = events.findLast(({ body }) => body.action === "die");
      if (!ended || !(oom || state.body.oomKilled)) {
        if (!lost || service !== view.plan.backend?.service) return SILENT;
        return died ? {
          is: "cleared",
          because: { text: "other", params: { service, code: died.body.exitCode ?? 0 } }
        } : { is: "cleared", because: { text: "alive", params: { service } } };
      }
      const line = lost && closingLine(view, lost);
      return {
        is: "cause",
        confidence: "certain",
        subject: service,
        effects: [
          { effect: "closed-early", on: service },
          { effect: "not-started", on: service }
        ],
        cites: [
          ended,
          ...oom ? [oom] : [],
          state,
          ...view.of("container.memory", service),
          ...line ? [line] : []
        ],
        places: [
          ...placeOf(view, service, "deploy.resources.limits.memory"),
          ...placeOf(view, service, "mem_limit"),
          ...placeOf(view, service, "")
        ],
        summary: { text: "summary", params: { service, limit: limitInWords(view, service) } },
        fix: { text: "fix", params: { service } }
      };
    });
  }
});

// src/causes/resources/worker-oom-killed.ts
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
  judge(view) {
    const backend = view.plan.backend?.service;
    const [lost] = lostExchanges(view);
    if (!backend || !lost) return SILENT;
    const events = view.of("container.event", backend);
    const ended = events.find(({ body }) => body.action === "die" && body.exitCode === 137);
    if (ended) return { is: "cleared", because: { text: "ended", params: { service: backend } } };
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
      places: [
        ...placeOf(view, backend, "deploy.resources.limits.memory"),
        ...placeOf(view, backend, "mem_limit"),
        ...placeOf(view, backend, "")
      ],
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

// src/causes/timeout/gunicorn-worker-timeout.ts
var gunicorn_worker_timeout_default = defineCause({
  id: "gunicorn-worker-timeout",
  layer: "timeout",
  severity: "error",
  needs: ["http.exchange", "app.log"],
  wants: ["nginx.error", "compose.service", "dockerfile.instruction"],
  text: {
    summary: "gunicorn in `{service}` ended its worker {pid} because {request} took longer than its `--timeout` ({took} s).",
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
    summary: "nginx gave up after {limit} s ({origin}) while `{service}` was still working on {request}.",
    slow: "nginx gave up after {limit} s ({origin}) while `{service}` was still working on {request}; asked direct, it takes {direct} s.",
    fix: "Raise `proxy_read_timeout` for this location above what the work takes, or answer at once and do the work in the background."
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
      const places = [limit?.place, route?.body.location?.place];
      const params = {
        limit: limit?.value ?? Math.round(exchange.body.outcome.ms / 1e3),
        origin: limit?.place ? "proxy_read_timeout" : "its default",
        service,
        request: `${exchange.body.method} ${exchange.body.path}`
      };
      return {
        is: "cause",
        confidence: direct ? "certain" : "likely",
        subject: service,
        effects: [{ effect: "timed-out", on: service }],
        cites: [line, exchange, ...direct ? [direct] : [], ...route ? [route] : []],
        places: places.flatMap((place) => place ? [place] : []),
        summary: direct ? {
          text: "slow",
          params: { ...params, direct: Math.round(direct.body.outcome.ms / 100) / 10 }
        } : { text: "summary", params },
        fix: { text: "fix", params: {} }
      };
    });
  }
});

// src/causes/tls/https-to-plain-http.ts
var https_to_plain_http_default = defineCause({
  id: "https-to-plain-http",
  layer: "tls",
  severity: "error",
  needs: ["nginx.error"],
  wants: ["nginx.route", "compose.service", "container.network", "app.log"],
  text: {
    summary: "nginx speaks TLS to {host}:{port} (`proxy_pass https://\u2026`), but `{service}` speaks plain HTTP there.",
    fix: "Write `http://` instead of `https://` in proxy_pass: TLS ends at nginx."
  },
  doc: {
    title: "https to a backend that speaks http",
    what: "proxy_pass begins with https://, so nginx starts a TLS handshake. The backend answers in plain HTTP, which is no TLS, and nginx answers 502.",
    confusedWith: {
      "http-to-tls-port": "there it is the other way round: the backend wants TLS",
      "tls-sni-missing": "there the backend speaks TLS and refuses the handshake"
    }
  },
  judge(view) {
    const lines = view.all("nginx.error").filter(({ body }) => body.code === "tls-handshake-failed" && notTls(body.message));
    const [line] = lines;
    if (!line) return SILENT;
    const port = line.body.upstream?.port;
    const hop = hopsOf(view).find((one) => one.scheme === "https" && (!port || one.port === port));
    const service = hop?.service ?? view.plan.backend?.service ?? "the backend";
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
    summary: "nginx cannot store the upload: it may not write {path} ({reason}), so it answers {status} itself, and only for bodies larger than its buffer.",
    fix: "Let nginx's worker user own the folder (`user` in nginx.conf must fit the image), point `client_body_temp_path` to a writable one, or mount a tmpfs there."
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
var nginx_client_max_body_size_default = defineCause({
  id: "nginx-client-max-body-size",
  layer: "upload-limits",
  severity: "error",
  needs: ["http.exchange"],
  wants: ["nginx.error", "nginx.route"],
  text: {
    summary: "nginx refuses uploads above {limit} ({origin}); this one had {size}, so it never reached the backend.",
    fix: "Set `client_max_body_size` in the server or location that takes the upload to what the backend accepts, at least {size}.",
    backend: "the 413 came from the backend itself, not from nginx"
  },
  doc: {
    title: "The upload is larger than nginx allows",
    what: "nginx compares the size of each request with client_max_body_size, 1 MB unless it is set, and answers 413 before the backend sees anything.",
    confusedWith: {
      "backend-body-limit-413": "there the backend made the 413: it does so for a direct upload as well",
      "client-body-temp-unwritable": "there nginx answers 500, because it cannot store the body"
    }
  },
  judge(view) {
    const [first] = proxiedWith(view, 413);
    if (!first) return SILENT;
    const said = view.all("nginx.error").findLast(({ body }) => body.code === "body-too-large");
    const direct = exchangesVia(view, "direct").some((fact) => statusOf(fact) === 413);
    if (!said && direct) return { is: "cleared", because: { text: "backend", params: {} } };
    const route = view.all("nginx.route").find(({ body }) => body.route === first.body.route);
    const limit = route?.body.limits.bodySize;
    const exceeded = limit !== void 0 && limit.value > 0 && first.body.sentBytes > limit.value;
    if (!said && !exceeded) return SILENT;
    const places = [limit?.place, route?.body.location?.place, route?.body.server?.place];
    return {
      is: "cause",
      confidence: said ? "certain" : "likely",
      subject: view.plan.proxy?.service ?? first.subject,
      effects: [{ effect: "rejected", on: view.plan.proxy?.service ?? first.subject }],
      cites: [first, ...said ? [said] : [], ...route ? [route] : []],
      places: places.flatMap((place) => place ? [place] : []),
      summary: {
        text: "summary",
        params: {
          limit: sizeInWords(limit?.value ?? 2 ** 20),
          origin: limit?.place ? "client_max_body_size" : "its default, as client_max_body_size is not set",
          size: sizeInWords(first.body.sentBytes)
        }
      },
      fix: { text: "fix", params: { size: sizeInWords(first.body.sentBytes) } },
      disposition: "safe"
    };
  }
});

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
    summary: "`{service}` may not write {path} (it runs as {user}), so it answers the upload with {status}.",
    fix: "Make the folder belong to the user that the server runs as: create it in the image with `chown` before the volume is mounted over it, or run the server as the folder's owner."
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
    return requestExceptions(view).map(({ service, log, exception, exchange }) => {
      if (exception.error.is !== "permission") return SILENT;
      const { path } = exception.error;
      const user = view.of("container.config", service)[0]?.body.user || "root";
      const key = volumeKeyFor(view, service, path);
      const status = exchange.body.outcome.is === "answered" ? exchange.body.outcome.status : 500;
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
  dependency_unhealthy_blocks_up_default,
  healthcheck_tool_missing_default,
  healthcheck_wrong_target_default,
  host_port_already_allocated_default,
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
  causes
};

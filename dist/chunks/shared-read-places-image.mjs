import {
  SIGNAL_NUMBERS,
  UNSEEN,
  absentContainer,
  basename,
  below,
  buildFailure,
  commandEnds,
  containerState,
  dependencyError,
  dirname,
  dockerfilePath,
  errnoWords,
  fact,
  failureIn,
  isEnd,
  isInputMissing,
  isPullFailure,
  isUpAfter,
  mayKeepValue,
  normal,
  osError,
  reachedBy,
  readAppLog,
  readNginxAccess,
  readPm2List,
  readServices,
  readState,
  resolve,
  witness
} from "./shared-read-compose-compose-services.mjs";
import {
  LOOKED
} from "./shared-case-coverage.mjs";
import {
  MAIN,
  isSource,
  lineAt,
  nginxOptions,
  packagedMain,
  parseDockerfile,
  product,
  readRoutes,
  routeFor,
  stageNamed,
  stagesThatRun,
  withoutComments
} from "./shared-vscode-languageserver-types.mjs";
import {
  MASK,
  allDirectives,
  configFromDump,
  configFromFiles,
  headOf,
  holdsDirectives,
  isNginxImage,
  plainLines,
  readNginxError,
  resolveCompose,
  splitDump
} from "./shared-read-nginx-syntax-grammar.mjs";
import {
  isDockerIgnored
} from "./shared-read-docker-ignore.mjs";
import {
  array,
  at,
  number,
  record,
  string,
  strings
} from "./shared-yaml.mjs";
import {
  answeredSince,
  isExcerpt,
  msApart
} from "./shared-causes-proxy-config-location-uri-double-or-stripped-prefix.mjs";
import {
  containerStart
} from "./shared-case-container-start.mjs";
import {
  ENGLISH_WORDING,
  OUR_MARK,
  asItRuns,
  fill,
  textOf
} from "./shared-causes-phrases.mjs";
import {
  UNNAMED
} from "./shared-case-codes-http.mjs";
import {
  hostName
} from "./shared-case-host-name.mjs";

// src/diagnose/kinds-elsewhere.ts
var OF_MACHINES = /* @__PURE__ */ new Set([
  ...["unit.state", "unit.command", "host.process"],
  ...["host.memory", "host.disk", "kernel.kill"]
]);
var OF_CONTAINERS = /* @__PURE__ */ new Set([
  ...["bind.source", "compose.failure", "dockerfile.instruction", "dns.answer"],
  ...["container.health", "container.image", "container.network"]
]);
function isOfAnotherSystem({ target, runsOn }, kind) {
  if (runsOn === "systemd" || runsOn === "pm2") {
    const isOfAny = OF_MACHINES.has(kind) || OF_CONTAINERS.has(kind);
    return isOfAny || kind.startsWith("container.") || kind === "compose.service";
  }
  return target.kind === "ssh" ? OF_CONTAINERS.has(kind) : OF_MACHINES.has(kind);
}

// src/diagnose/judge.ts
function judgeAll(table, causes, wording = ENGLISH_WORDING) {
  const found = [];
  const cleared = [];
  const unknown = [];
  const view = viewOf(table);
  for (const cause of causes) {
    const missing = cause.needs.flatMap((need) => missingOf(table, need));
    const [lack] = missing;
    if (lack) {
      if (isOfAnotherSystem(table.plan, lack.missing)) continue;
      unknown.push({ cause: cause.id, ...lack });
      continue;
    }
    for (const judged of distinct(cause.judge(view))) {
      const answer = asItRuns(judged, cause.text, table);
      if (answer.is === "cause") {
        const severity = answer.severity ?? cause.severity;
        found.push({ ...answer, cause: cause.id, severity, places: toOpen(answer.places) });
      } else if (answer.is === "cleared") {
        const { text, params } = answer.because;
        const because = fill(textOf(cause.text, text), params, wording);
        cleared.push({ cause: cause.id, because });
      }
    }
  }
  return { found, cleared, unknown };
}
function distinct(answers) {
  const said2 = /* @__PURE__ */ new Map();
  for (const answer of answers) {
    const key = answer.is === "cause" ? JSON.stringify([answer.subject, answer.summary, answer.places]) : JSON.stringify(answer);
    const unmarked = key.replace(OUR_MARK, "");
    if (!said2.has(unmarked)) said2.set(unmarked, answer);
  }
  return [...said2.values()];
}
function toOpen(places) {
  const once = places.filter(
    ({ file, line, remote }, index) => places.findIndex(
      (other) => other.file === file && other.line === line && (file || other.remote === remote)
    ) === index
  );
  return [...once.filter(({ file }) => file !== null), ...once.filter(({ file }) => file === null)];
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

// src/case/fact-table.ts
var NOT_COLLECTED = { is: "unavailable", why: "not collected" };
function byTimeAndLine(a, b) {
  return compared(a.seen.at ?? "", b.seen.at ?? "") || compared(a.seen.place?.file ?? "", b.seen.place?.file ?? "") || (a.seen.place?.line ?? 0) - (b.seen.place?.line ?? 0);
}
function compared(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function factTable(plan, facts, covered) {
  const byKind = Map.groupBy(facts.toSorted(byTimeAndLine), ({ kind }) => kind);
  const bySubject = new Map(
    [...byKind].map(([kind, all]) => [kind, Map.groupBy(all, ({ subject }) => subject)])
  );
  const listed = (list = []) => list;
  return {
    plan,
    facts,
    all: (kind) => listed(byKind.get(kind)),
    of: (kind, subject) => listed(bySubject.get(kind)?.get(subject)),
    coverage(kind, subject) {
      const lines = covered.filter(
        (line) => line.kind === kind && (subject === void 0 || line.subject === subject || line.subject === "")
      );
      if (lines.some((line) => line.coverage.is === "looked")) return LOOKED;
      return lines[0]?.coverage ?? NOT_COLLECTED;
    }
  };
}

// src/case/is-sent-file.ts
function isSentFile({ routes }, path) {
  return routes.some(({ body }) => body && path.endsWith(`/${body.file}`));
}

// src/read/answered-errors.ts
var SLACK_MS = 1e3;
function answeredErrors(facts, plan) {
  return facts.flatMap((told) => {
    if (told.kind !== "http.exchange" || told.body.via !== "direct") return [];
    const { backend, outcome, method, path, at: at2 } = told.body;
    if (backend === null || outcome.is !== "answered" || outcome.status < 500) return [];
    const said2 = exceptionIn(outcome.body.replaceAll(/&#0*39;|&#x27;/g, "'"), path, plan);
    if (!said2 || isLogged(facts, told.body)) return [];
    const how = `answered ${method} ${path}`;
    return fact(
      "app.log",
      backend,
      said2,
      witness({ source: "probe", how, at: at2, quote: said2.message })
    );
  });
}
var IN_PYTHON = /\[Errno (\d+)\][^:"'<]*(?:: b?(?:\\?["'])?(\/[^"'\\<]+)["']?)?/;
function exceptionIn(answer, path, plan) {
  const [words, number2, file = null] = IN_PYTHON.exec(answer) ?? [];
  const error = (words === void 0 ? null : osError(Number(number2), file)) ?? errnoWords(answer) ?? dependencyError(answer);
  if (error === null || error.is === "file-not-found" && !isSentFile(plan, error.path))
    return null;
  return {
    code: "exception",
    ...words === void 0 ? { language: "node", name: "Error" } : { language: "python", name: "OSError" },
    message: (words ?? answer).slice(0, 400),
    error,
    during: "request",
    ...{ path, origin: null, frames: [], program: null }
  };
}
function isLogged(facts, exchange) {
  return facts.some(({ kind, subject, body, seen }) => {
    if (kind !== "app.log" || subject !== exchange.backend || body.code !== "exception")
      return false;
    return !(msApart(seen.at ?? "", exchange) > SLACK_MS);
  });
}

// src/read/bind-sources.ts
function readBindSources(capture, repository) {
  return capture.body.map(({ source, target, before, after, empty }) => {
    const inside = source.startsWith("/") ? repository.relative(source) : source;
    const known = inside === null ? null : repository.has(inside) !== null;
    return fact(
      "bind.source",
      capture.subject,
      {
        source: inside === null ? source : inside || ".",
        target,
        found: before,
        // A list that was cut short proves only what is on it.
        tracked: known === false && !repository.complete ? null : known,
        emptyDirectory: after === "directory" && empty,
        createdByRun: before === "missing" && after !== "missing"
      },
      witness({
        source: capture.subject,
        how: capture.how,
        at: capture.at,
        quote: `${inside === null ? source : inside || "."}: ${before} before the start, ${after}${empty ? " (empty)" : ""} after it`
      })
    );
  });
}

// src/read/compose/container-names.ts
function containerNames(evidence) {
  const known = /* @__PURE__ */ new Map();
  for (const { body } of evidence.looked("compose.config")) {
    for (const [service, resolved] of Object.entries(record(at(body, "services")))) {
      known.set(service, service);
      const name = string(at(resolved, "container_name"));
      if (name !== null) known.set(name, service);
    }
  }
  const services = [...new Set(known.values())];
  for (const { subject, body } of evidence.looked("docker.inspect")) {
    const name = string(at(body, "Name"));
    if (name !== null) known.set(name.replace(/^\//, ""), subject);
  }
  return (container) => {
    const name = container.replace(/^\//, "");
    const generated = services.filter((service) => new RegExp(`(?:^|[-_])${quoted(service)}[-_]\\d+$`).test(name)).sort((a, b) => b.length - a.length);
    return known.get(name) ?? generated[0] ?? null;
  };
}
function quoted(text) {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}

// src/read/compose/file-place.ts
function filePlaces(evidence, files, repository) {
  const named2 = evidence.looked("compose.config").flatMap(
    ({ body }) => ["secrets", "configs"].flatMap(
      (kind) => Object.entries(record(at(body, kind))).map(([key, one]) => ({
        kind,
        key,
        file: string(at(one, "file")) ?? ""
      }))
    )
  );
  return (path) => {
    const found = named2.find(
      ({ file }) => file !== "" && (file === path || repository.relative(file) === path)
    );
    if (!found) return null;
    const { kind, key } = found;
    return files.place(kind, key, "file") ?? files.place(kind, key);
  };
}

// src/read/compose/network-place.ts
function networkPlaces(evidence, files) {
  const networks = evidence.looked("compose.config").flatMap(({ body }) => Object.entries(record(at(body, "networks"))));
  return (name, ...rest) => {
    const [key] = networks.find(([own, network]) => (at(network, "name") ?? own) === name) ?? [];
    if (key === void 0) return null;
    return files.place("networks", key, ...rest) ?? files.place("networks", key);
  };
}

// src/read/compose/unfinished.ts
var PROGRESS = /^\s*(?:✔|✘|⠿|-)?\s*Container (\S+)\s+(\w+)/;
var BEGUN = /* @__PURE__ */ new Set(["Creating", "Starting", "Recreate", "Recreating"]);
function unfinished(lines) {
  const last = /* @__PURE__ */ new Map();
  for (const line of lines) {
    const [, name, step] = PROGRESS.exec(line) ?? [];
    if (name !== void 0 && step !== void 0) last.set(name, step);
  }
  const begun = [...last].filter(([, step]) => BEGUN.has(step));
  return begun.length === 1 ? begun[0]?.[0] ?? null : null;
}

// src/read/compose/failures.ts
function readFailures(evidence, builds, repository, files) {
  const context = {
    serviceOf: containerNames(evidence),
    builds,
    repository,
    placeOfNetwork: networkPlaces(evidence, files),
    placeOfFile: filePlaces(evidence, files, repository)
  };
  const kept = evidence.looked("docker.inspect").flatMap((capture) => inState(capture, context));
  const said2 = evidence.looked("compose.run").flatMap((capture) => inRun(capture, context));
  const others = said2.filter(
    (one) => !kept.some(
      (other) => other.code === one.code && other.what === one.what && (one.subject === "" || one.subject === other.subject)
    )
  );
  const unique = /* @__PURE__ */ new Map();
  for (const failure of [...others, ...kept]) {
    const { subject, code, what } = failure;
    unique.set([subject, code, what].join("\0"), failure);
  }
  return [...unique.values()].map(toFact);
}
function toFact({ subject, how, at: when, place, quote, ...body }) {
  const { code, what, exitCode, engine } = body;
  const detail = essence(body.detail);
  return fact(
    "compose.failure",
    subject,
    { code, what, exitCode, detail, ...engine ? { engine } : {} },
    witness({ source: subject || "compose", how, at: when, place, quote: essence(quote) })
  );
}
function inState(capture, context) {
  const body = array(capture.body)[0] ?? capture.body;
  const error = string(at(body, "State", "Error")) ?? "";
  if (error === "") return [];
  const said2 = failureIn(error);
  return [
    {
      subject: capture.subject,
      code: said2?.code ?? "other",
      what: shownPath(said2?.what ?? "", context),
      exitCode: said2?.exitCode ?? null,
      detail: error,
      how: capture.how,
      at: capture.at,
      place: null,
      quote: error
    }
  ];
}
function essence(error) {
  return error.replace(/^.*?unable to start container process: /, "");
}
function inRun(capture, context) {
  const { exitCode, output } = capture.body;
  if (exitCode === 0) return [];
  const lines = plainLines(output);
  const built = inBuild(capture, lines, context);
  if (built) return [built];
  const pending = unfinished(lines);
  const found = lines.flatMap((line) => {
    const [, service, rest] = /^\s*(\S+) Error (.*)/.exec(line) ?? [];
    const said2 = failureIn(rest ?? line);
    if (!said2) return [];
    const container = said2.container ?? service ?? pending;
    const subject = container === null ? "" : context.serviceOf(container) ?? "";
    return [{ ...said2, subject, what: shownPath(said2.what, context), quote: line.trim() }];
  });
  const told = found.filter(
    ({ subject, code, what }) => subject !== "" || !found.some((one) => one.subject && one.code === code && one.what === what)
  );
  const all = told.length > 0 || exitCode === null ? told : lastWords(lines);
  return all.map((failure) => ({
    ...failure,
    detail: failure.quote.replace(/^Error response from daemon: /, ""),
    how: capture.how,
    at: capture.at,
    place: placeIn(failure, context)
  }));
}
function placeIn({ code, what }, { placeOfNetwork, placeOfFile }) {
  if (code === "mount-failed") return placeOfFile(what);
  if (code === "network-missing") return placeOfNetwork(what, "external");
  return code === "addresses-taken" ? placeOfNetwork(what, "ipam", "config", "0", "subnet") : null;
}
function lastWords(lines) {
  const line = lines.map((text) => text.trim()).findLast((text) => text !== "");
  if (line === void 0) return [];
  return [{ code: "other", what: "", exitCode: null, subject: "", quote: line }];
}
function inBuild(capture, lines, { builds, repository }) {
  const failure = buildFailure(lines, builds);
  if (!failure) return null;
  const { service, what, exitCode, message, engine, output, place } = failure;
  return {
    subject: service ?? "",
    code: codeOf(failure),
    what: shownPath(what, { repository }),
    exitCode,
    detail: engine ?? [...output, message].join("\n"),
    ...engine === null ? {} : { engine: true },
    how: capture.how,
    at: capture.at,
    place,
    quote: [...telling(output), message].join("\n")
  };
}
function codeOf(failure) {
  if (isPullFailure(failure)) return "pull-failed";
  return isInputMissing(failure) ? "build-input-missing" : "build-failed";
}
function telling(output) {
  const errors = output.filter((line) => /\b\w*(?:error|not found|cannot|failed)\b/i.test(line));
  return (errors.length > 0 ? errors : output).slice(-3);
}
function shownPath(what, { repository }) {
  return what.startsWith("/") ? repository.relative(what) ?? what : what;
}

// src/read/places/root.ts
function rootOf(evidence, has) {
  const files = composeFilesNamed(evidence).filter((path) => path.startsWith("/"));
  const spoken = [...files, ...pathsInConfig(evidence)].map(normal);
  const candidates2 = /* @__PURE__ */ new Map();
  const certain = files.map(normal).filter((path) => rootsFor(path, has).length > 0);
  for (const path of certain.length > 0 ? certain : spoken) {
    for (const { root, depth } of rootsFor(path, has)) {
      candidates2.set(root, Math.max(candidates2.get(root) ?? 0, depth));
    }
  }
  const scored = [...candidates2].map(([root, depth]) => ({
    root,
    depth,
    explains: spoken.filter((path) => explains(root, path, has)).length
  }));
  scored.sort((a, b) => b.explains - a.explains || b.depth - a.depth || compare(a.root, b.root));
  return scored[0]?.root ?? null;
}
function composeFilesNamed(evidence) {
  const labelled = [
    ...evidence.looked("docker.inspect").map(({ body }) => at(body, "Config", "Labels")),
    ...evidence.looked("docker.events").flatMap(({ body }) => body.map((event) => at(event, "Actor", "Attributes")))
  ];
  for (const labels of labelled) {
    const files = string(record(labels)["com.docker.compose.project.config_files"]);
    if (files) return files.split(",");
  }
  const commands = [
    ...evidence.looked("compose.run").map(({ body }) => body.args),
    ...evidence.all("compose.config").map(({ how }) => how.split(/\s+/))
  ];
  return commands.map(filesInArguments).find((files) => files.length > 0) ?? [];
}
function filesInArguments(args) {
  return args.flatMap((arg, index) => {
    if (arg === "-f" || arg === "--file") return args[index + 1] ?? [];
    return arg.startsWith("--file=") ? arg.slice("--file=".length) : [];
  });
}
function pathsInConfig(evidence) {
  return evidence.looked("compose.config").flatMap(
    ({ body }) => Object.values(record(at(body, "services"))).flatMap((service) => {
      const context = string(at(service, "build", "context"));
      const binds = array(at(service, "volumes")).filter((volume) => at(volume, "type") === "bind").map((volume) => string(at(volume, "source")));
      return [context, ...binds].filter((path) => path?.startsWith("/") === true);
    })
  );
}
function rootsFor(path, has) {
  const parts = path.split("/").slice(1);
  return parts.flatMap((_, index) => {
    const inside = parts.slice(index).join("/");
    if (has(inside) === null) return [];
    return { root: `/${parts.slice(0, index).join("/")}`, depth: parts.length - index };
  });
}
function explains(root, path, has) {
  const inside = below(root, path);
  return inside !== null && inside !== "" && has(inside) !== null;
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/read/compose/default-files.ts
var DEFAULTS = ["compose.yaml", "compose.yml", "docker-compose.yml", "docker-compose.yaml"];
function foundByDefault(repository) {
  const captured = repository.paths.filter((path) => repository.text(path) !== null);
  for (const name of DEFAULTS) {
    const [main] = captured.filter((path) => basename(path) === name).sort((a, b) => a.split("/").length - b.split("/").length);
    if (main === void 0) continue;
    const stem = main.replace(/\.ya?ml$/, "");
    return [main, `${stem}.override.yml`, `${stem}.override.yaml`].filter(
      (path) => captured.includes(path)
    );
  }
  return [];
}

// src/read/compose/files.ts
function composeFiles(evidence, repository) {
  const named2 = composeFilesNamed(evidence).flatMap((path) => inRepository(path, repository) ?? []);
  const paths = named2.length > 0 ? named2 : foundByDefault(repository);
  const files = paths.flatMap((path) => {
    const text = repository.text(path);
    return text === null ? [] : [{ path, text: readable(text) }];
  });
  return resolveCompose({
    files,
    read: (path) => {
      const text = repository.text(path);
      return text === null ? null : readable(text);
    },
    env: {},
    profiles: ["*"],
    project: "project"
  });
}
function readable(text) {
  return text.replaceAll(MASK, "x".repeat(MASK.length));
}
function inRepository(path, repository) {
  if (path.startsWith("/")) return repository.relative(path);
  const direct = normal(path);
  if (repository.has(direct)) return direct;
  const inner = repository.paths.filter((known) => known.endsWith(`/${direct}`));
  return inner.length === 1 ? inner[0] ?? null : null;
}

// src/read/swarm/numbered.ts
var SPEC_NUMBER = "SpecNumber";
function numbered(services, tasks) {
  const numbers = /* @__PURE__ */ new Map();
  const within = (answer, spec) => {
    const text = JSON.stringify(deciding(spec));
    const known = numbers.get(text) ?? numbers.size + 1;
    numbers.set(text, known);
    return { ...record(answer), [SPEC_NUMBER]: known };
  };
  return {
    services: services.map((answer) => within(answer, at(answer, "Spec", "TaskTemplate"))),
    tasks: tasks.map((answer) => within(answer, at(answer, "Spec")))
  };
}
function deciding(spec) {
  const { StopGracePeriod: _, ...container } = record(at(spec, "ContainerSpec"));
  const others = ["Resources", "Networks", "ForceUpdate"].map((key) => at(spec, key) ?? null);
  return [container, ...others];
}

// src/read/swarm/task.ts
function tasksOf({ id, name }, tasks) {
  return tasks.filter((task) => at(task, "ServiceID") === id).map((task) => swarmTask(name, task)).toSorted((a, b) => a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : 0);
}
function swarmTask(service, task) {
  const id = string(at(task, "ID")) ?? "";
  const status = at(task, "Status");
  const state = string(at(status, "State")) ?? "";
  const node = string(at(task, "NodeID")) ?? "";
  const slot = number(at(task, "Slot"));
  const key = slot ? String(slot) : node;
  return {
    ...{ id, node, state, slot: key },
    name: `${service}.${key}.${id}`,
    container: string(at(status, "ContainerStatus", "ContainerID")) || null,
    desired: string(at(task, "DesiredState")) ?? "",
    error: string(at(status, "Err")) ?? "",
    exitCode: HAS_ENDED.has(state) ? number(at(status, "ContainerStatus", "ExitCode")) : null,
    createdAt: string(at(task, "CreatedAt")) ?? "",
    at: string(at(status, "Timestamp")) ?? "",
    spec: number(at(task, SPEC_NUMBER)),
    image: string(at(task, "Spec", "ContainerSpec", "Image")) ?? "",
    networks: array(at(task, "NetworksAttachments")).map((attached) => ({
      id: string(at(attached, "Network", "ID")) ?? "",
      name: string(at(attached, "Network", "Spec", "Name")) ?? "",
      address: string(array(at(attached, "Addresses"))[0]) ?? ""
    }))
  };
}
var HAS_ENDED = /* @__PURE__ */ new Set(["complete", "failed", "shutdown", "orphaned"]);
function hasFailed({ state }) {
  return state === "failed" || state === "rejected";
}

// src/read/swarm/present.ts
var WAITING = /* @__PURE__ */ new Set([
  ...["new", "pending", "allocated", "assigned", "accepted", "preparing", "ready"]
]);
function presentTasks({ since, spec }, tasks) {
  if (since === null) return tasks;
  const begin = Date.parse(since);
  const isCounted = tasks.some((task) => task.spec !== null && task.spec === spec);
  const isOther = (task) => isCounted && task.spec !== spec;
  const present = tasks.filter(
    (task) => task.desired === "running" || Date.parse(task.createdAt) >= begin && !isOther(task)
  );
  return present.length > 0 ? present : tasks;
}
function standingTasks(service, tasks) {
  const slots = Map.groupBy(presentTasks(service, tasks), ({ slot }) => slot);
  return [...slots.values()].flatMap((ofSlot) => {
    const begun = ofSlot.findLast(({ state }) => !WAITING.has(state));
    return begun ?? ofSlot.at(-1) ?? [];
  });
}
function failuresBefore(service, tasks, standing) {
  return presentTasks(service, tasks).filter(
    (task) => task.slot === standing.slot && hasFailed(task) && task.createdAt < standing.createdAt
  ).length;
}
function startsAgain({ replicas, restart, attempts }, standing, failures) {
  if (replicas === 0 || restart === "none") return false;
  if (attempts !== null && failures >= attempts) return false;
  return restart === "any" || hasFailed(standing);
}
function isOnItsWay({ state, desired, error }) {
  const isAhead = WAITING.has(state) || state === "starting";
  return isAhead && (desired === "running" || desired === "ready") && error === "";
}

// src/read/swarm/as-run.ts
function asRun(inspect, service, tasks, standing) {
  const failures = failuresBefore(service, tasks, standing);
  const again = startsAgain(service, standing, failures);
  const body = inspect === null ? fromTask(standing) : record(inspect);
  const state = record(body["State"]);
  const status = state["Status"];
  const isDown = status === "exited" || status === "dead";
  return {
    ...body,
    RestartCount: failures,
    State: { ...state, ...isDown && again ? { Status: "restarting" } : {} },
    HostConfig: {
      ...record(body["HostConfig"]),
      RestartPolicy: { Name: POLICIES[service.restart], MaximumRetryCount: service.attempts ?? 0 }
    },
    NetworkSettings: {
      ...record(body["NetworkSettings"]),
      Networks: named(record(at(body, "NetworkSettings", "Networks")), service, standing)
    }
  };
}
var POLICIES = { any: "always", "on-failure": "on-failure", none: "no" };
function named(networks, service, { networks: attached }) {
  return Object.fromEntries(
    Object.entries(networks).map(([name, settings]) => {
      const id = attached.find((one) => one.name === name)?.id;
      const own = service.networks.find((one) => one.id === id)?.aliases ?? [];
      const known = [...strings(at(settings, "Aliases")), ...own];
      const aliases = id === void 0 ? known : [service.name, `tasks.${service.name}`, ...known];
      return [name, { ...record(settings), Aliases: [...new Set(aliases)] }];
    })
  );
}
function fromTask(task) {
  const status = STATUSES[task.state] ?? "created";
  const { exitCode } = task;
  return {
    Id: task.container ?? task.id,
    Name: `/${task.name}`,
    State: {
      Status: status,
      // What never began has no code: 0 would look like success.
      ...status === "created" ? {} : { ExitCode: exitCode ?? 0 },
      Error: task.container === null ? task.error : "",
      StartedAt: status === "running" ? task.at : "",
      FinishedAt: status === "exited" ? task.at : ""
    },
    NetworkSettings: {
      Networks: Object.fromEntries(
        task.networks.map(({ name, address }) => {
          const [ip = "", bits] = address.split("/");
          const isUp = status === "running";
          return [name, { IPAddress: isUp ? ip : "", IPPrefixLen: number(bits) ?? 0 }];
        })
      )
    }
  };
}
var STATUSES = {
  running: "running",
  starting: "running",
  complete: "exited",
  failed: "exited",
  shutdown: "exited",
  orphaned: "exited"
};

// src/read/swarm/swarm-service.ts
function swarmService(answer) {
  const spec = at(answer, "Spec");
  const template = at(spec, "TaskTemplate");
  const policy = at(template, "RestartPolicy");
  const update = at(answer, "UpdateStatus");
  const state = string(at(update, "State"));
  return {
    id: string(at(answer, "ID")) ?? "",
    name: string(at(spec, "Name")) ?? "",
    replicas: replicasOf(at(spec, "Mode")),
    restart: RESTARTS.find((known) => known === at(policy, "Condition")) ?? "any",
    attempts: number(at(policy, "MaxAttempts")) || null,
    since: state === null ? null : string(at(update, "StartedAt")),
    update: state === null ? null : { state, message: string(at(update, "Message")) ?? "" },
    published: array(at(answer, "Endpoint", "Ports") ?? at(spec, "EndpointSpec", "Ports")).flatMap(
      publishedPort
    ),
    spec: number(at(answer, SPEC_NUMBER)),
    container: at(template, "ContainerSpec"),
    // Before API 1.25 they stood outside of the template.
    networks: array(at(template, "Networks") ?? at(spec, "Networks")).map((network) => ({
      id: string(at(network, "Target")) ?? "",
      aliases: array(at(network, "Aliases")).flatMap((alias) => string(alias) ?? [])
    })),
    stack: string(record(at(spec, "Labels"))["com.docker.stack.namespace"])
  };
}
var RESTARTS = ["any", "on-failure", "none"];
function replicasOf(mode) {
  const jobs = number(at(mode, "ReplicatedJob", "TotalCompletions"));
  return jobs ?? number(at(mode, "Replicated", "Replicas"));
}
function publishedPort(port) {
  const container = number(at(port, "TargetPort"));
  const host = number(at(port, "PublishedPort"));
  if (container === null || host === null || at(port, "Protocol") === "udp") return [];
  return [{ container, host, mode: at(port, "PublishMode") === "host" ? "host" : "ingress" }];
}

// src/read/swarm/swarm.ts
function swarmOf(evidence) {
  const tasks = new Map(
    evidence.looked("swarm.tasks").map(({ subject, body }) => [subject, body])
  );
  return new Map(
    evidence.looked("swarm.services").flatMap(
      ({ body }) => body.map((answer) => {
        const service = swarmService(answer);
        const own = tasks.get(service.name);
        return [service.name, { service, tasks: own ? tasksOf(service, own) : null }];
      })
    )
  );
}
function inspectedTask(inspect, run) {
  if (!run?.tasks) return inspect;
  const body = array(inspect)[0] ?? inspect;
  const id = string(at(body, "Id"));
  const standing = standingTasks(run.service, run.tasks).find(({ container }) => container === id);
  return standing ? asRun(body, run.service, run.tasks, standing) : inspect;
}
function uninspected({ service, tasks }, inspected) {
  return standingTasks(service, tasks ?? []).filter(({ container }) => container === null || !inspected.has(container)).map((task) => ({ task, inspect: asRun(null, service, tasks ?? [], task) }));
}

// src/read/container/config.ts
function readConfig(capture) {
  const { subject, body } = capture;
  const config = configOf(body);
  const shown = { Entrypoint: config.entrypoint, Cmd: config.command, User: config.user };
  return fact(
    "container.config",
    subject,
    config,
    witness({ source: subject, how: capture.how, at: capture.at, quote: JSON.stringify(shown) })
  );
}
function configOf(body) {
  const config = record(at(body, "Config"));
  const host = record(at(body, "HostConfig"));
  const variables = strings(config["Env"]).map(splitVariable);
  return {
    image: string(config["Image"]) ?? "",
    entrypoint: strings(config["Entrypoint"]),
    command: strings(config["Cmd"]),
    workdir: string(config["WorkingDir"]) || "/",
    user: string(config["User"]) ?? "",
    envNames: variables.map(([name]) => name),
    env: Object.fromEntries(
      variables.flatMap(([name, value]) => value === null ? [] : [[name, value]])
    ),
    exposed: Object.keys(record(config["ExposedPorts"])).flatMap((key) => portOf(key) ?? []),
    published: publishedPorts(body),
    readOnly: host["ReadonlyRootfs"] === true,
    memoryLimit: number(host["Memory"]) || null,
    ...host["Memory"] === void 0 ? { limitUnseen: true } : {},
    networkMode: string(host["NetworkMode"]) ?? "",
    dnsSearch: strings(host["DnsSearch"]),
    mounts: array(at(body, "Mounts")).map(mountOf)
  };
}
function splitVariable(entry) {
  const equals = entry.indexOf("=");
  return equals < 0 ? [entry, null] : [entry.slice(0, equals), entry.slice(equals + 1)];
}
function publishedPorts(body) {
  const now = record(at(body, "NetworkSettings", "Ports"));
  const asked = record(at(body, "HostConfig", "PortBindings"));
  const bound = Object.keys(now).length > 0 ? now : asked;
  const pairs = Object.entries(bound).flatMap(([key, bindings]) => {
    const container = portOf(key);
    if (container === null) return [];
    return array(bindings).flatMap((binding) => {
      const host = number(at(binding, "HostPort"));
      return host === null ? [] : [{ container, host }];
    });
  });
  return [...new Map(pairs.map((pair) => [`${pair.container}:${pair.host}`, pair])).values()];
}
function portOf(key) {
  return key.endsWith("/udp") ? null : number(key.split("/")[0]);
}
function mountOf(mount) {
  const type = string(at(mount, "Type"));
  return {
    type: type === "bind" || type === "volume" || type === "tmpfs" ? type : "other",
    source: string(type === "volume" ? at(mount, "Name") : at(mount, "Source")) ?? "",
    target: string(at(mount, "Destination")) ?? "",
    readOnly: at(mount, "RW") === false
  };
}

// src/read/container/health.ts
var STATUSES2 = ["starting", "healthy", "unhealthy"];
function readHealth(capture) {
  const { subject, how, body } = capture;
  const health = at(body, "State", "Health");
  const runs = array(at(health, "Log"));
  const log = runs.map((run) => {
    const output = string(at(run, "Output")) ?? "";
    const exitCode = number(at(run, "ExitCode")) ?? -1;
    const isLate = exitCode === -1 && output.startsWith("Health check exceeded timeout");
    return { exitCode, output, ...isLate ? { timedOut: true } : {}, ...missingIn(output) };
  });
  const status = STATUSES2.find((known) => known === at(health, "Status")) ?? "none";
  return fact(
    "container.health",
    subject,
    {
      status,
      failingStreak: number(at(health, "FailingStreak")) ?? 0,
      test: strings(at(body, "Config", "Healthcheck", "Test")),
      log
    },
    witness({
      source: subject,
      how,
      at: string(at(runs.at(-1), "End")) ?? capture.at,
      quote: withoutProgress(log.at(-1)?.output ?? "") || null
    })
  );
}
var MISSING = /exec: "([^"]+)": (?:executable file not found|stat )|(?:^|: )([\w./-]+): (?:command )?not found/m;
function missingIn(output) {
  const found = MISSING.exec(output);
  const missing = found?.[1] ?? found?.[2];
  return missing === void 0 ? {} : { missing };
}
var PROGRESS2 = /^\s*(?:% Total|Dload|\d+(?:\s+[\d.]+[kMG]?){3,})/;
function withoutProgress(output) {
  return output.split(/[\r\n]+/).filter((line) => !PROGRESS2.test(line)).join("\n");
}

// src/read/container/network.ts
var SHORT_ID = 12;
function readNetworks(capture, names2) {
  const { subject, how, body } = capture;
  const id = string(at(body, "Id")) ?? "";
  return Object.entries(record(at(body, "NetworkSettings", "Networks"))).map(([name, settings]) => {
    const address = string(at(settings, "IPAddress")) ?? "";
    const prefix = number(at(settings, "IPPrefixLen"));
    const gateway = string(at(settings, "Gateway"));
    const aliases = /* @__PURE__ */ new Set([
      ...strings(at(settings, "Aliases")),
      ...strings(at(settings, "DNSNames"))
    ]);
    return fact(
      "container.network",
      subject,
      {
        network: names2.get(name) ?? name,
        address,
        ...prefix ? { prefix } : {},
        ...gateway ? { gateway } : {},
        aliases: [...aliases].filter((alias) => alias !== id.slice(0, SHORT_ID))
      },
      witness({
        source: subject,
        how,
        at: capture.at,
        quote: JSON.stringify({ [name]: { IPAddress: address, Aliases: [...aliases] } })
      })
    );
  });
}
function networkNames(config) {
  return new Map(
    Object.entries(record(at(config, "networks"))).map(([key, network]) => [
      string(at(network, "name")) ?? key,
      key
    ])
  );
}

// src/read/container/containers.ts
function readContainers(evidence) {
  const names2 = networkNames(evidence.looked("compose.config")[0]?.body);
  const swarm = swarmOf(evidence);
  const present = evidence.looked("docker.inspect").flatMap((capture) => {
    const inspect = array(capture.body)[0] ?? capture.body;
    const read = { ...capture, body: inspectedTask(inspect, swarm.get(capture.subject)) ?? {} };
    const has = (...keys) => at(read.body, ...keys) !== void 0;
    return [
      // Of a part that somebody pasted, only what is in it was seen.
      ...has("State", "Status") ? [readState(read)] : [],
      ...["Config", "HostConfig", "Mounts"].some((key) => has(key)) ? [readConfig(read)] : [],
      ...readNetworks(read, names2),
      ...has("State", "Status") || has("State", "Health") ? [readHealth(read)] : []
    ];
  });
  return [...present, ...readAbsent(evidence)];
}
function readAbsent(evidence) {
  const [engine] = evidence.looked("engine");
  const inspected = evidence.all("docker.inspect");
  const failed = evidence.looked("compose.run").some(({ body }) => (body.exitCode ?? 0) !== 0);
  if (!engine || !(failed || inspected.some(({ body }) => body !== null))) return [];
  const present = new Set(inspected.map(({ subject }) => subject));
  return evidence.looked("compose.config").flatMap(({ body }) => Object.keys(record(at(body, "services")))).filter((service) => !present.has(service)).map((service) => absentContainer(service, "docker ps --all", engine.at));
}

// src/read/container/credentials.ts
function readCredentials(capture) {
  const { subject, how, at: at2 } = capture;
  return capture.body.map((body) => {
    const { variable, server, serverVariable, equal } = body;
    const quote = `${variable} of ${subject} ${equal ? "equals" : "differs from"} ${serverVariable} of ${server}`;
    return fact("credentials.equal", subject, body, witness({ source: subject, how, at: at2, quote }));
  });
}

// src/read/container/events.ts
var ACTIONS = [
  "create",
  "start",
  "die",
  "oom",
  "kill",
  "restart",
  "stop",
  "destroy"
];
function readEvents(capture) {
  return capture.body.flatMap((event) => {
    const labels = at(event, "Actor", "Attributes");
    const service = string(at(labels, "com.docker.compose.service")) ?? string(at(labels, "com.docker.swarm.service.name"));
    const body = eventOf(string(at(event, "Action")) ?? string(at(event, "status")) ?? "", labels);
    const oneOff = string(at(labels, "com.docker.compose.oneoff"))?.toLowerCase() === "true";
    if (service === null || body === null || oneOff) return [];
    const name = string(at(labels, "name")) ?? service;
    const exit = body.exitCode === null ? "" : ` (exit code ${body.exitCode})`;
    return fact(
      "container.event",
      service,
      body,
      witness({
        source: service,
        how: capture.how,
        at: momentOf(event),
        quote: `${name}: ${string(at(event, "Action")) ?? body.action}${exit}`
      })
    );
  });
}
function eventOf(action, labels) {
  const health = /^health_status: ?(\w+)/.exec(action);
  if (health) return { action: "health", exitCode: null, detail: health[1] ?? "" };
  const known = ACTIONS.find((candidate) => candidate === action);
  if (!known) return null;
  return {
    action: known,
    exitCode: known === "die" ? number(at(labels, "exitCode")) : null,
    detail: known === "kill" ? string(at(labels, "signal")) ?? "" : ""
  };
}
function momentOf(event) {
  const nanoseconds = number(at(event, "timeNano"));
  const seconds = number(at(event, "time"));
  const ms = nanoseconds !== null ? nanoseconds / 1e6 : seconds !== null ? seconds * 1e3 : null;
  return ms === null ? null : new Date(Math.floor(ms)).toISOString();
}

// src/read/container/image.ts
function readImage(capture) {
  const { subject, how, body } = capture;
  const createdAt = string(at(body, "Created"));
  if (createdAt === null || !(Date.parse(createdAt) > 0)) return [];
  const isLocal = array(at(body, "RepoDigests")).length === 0;
  const quote = `Created ${createdAt}`;
  const seen = witness({ source: subject, how, at: capture.at, quote });
  return [fact("container.image", subject, { createdAt, isLocal }, seen)];
}
function readCommit({ how, at: when, body }) {
  return fact("repo.commit", "", body, witness({ source: "git", how, at: when, quote: body.at }));
}

// src/read/container/listeners.ts
var LISTEN = "0A";
var DOCKER_DNS = "127.0.0.11";
function readListeners(capture) {
  const { tcp, tcp6 } = capture.body;
  const found = [...listenersIn(tcp, 4), ...listenersIn(tcp6, 6)];
  return found.filter(({ listener }) => listener.address !== DOCKER_DNS).map(
    ({ listener, line }) => fact(
      "listener",
      capture.subject,
      listener,
      witness({ source: capture.subject, how: capture.how, at: capture.at, quote: line })
    )
  );
}
function listenersIn(table, family) {
  return table.split("\n").flatMap((line) => {
    const [, local, , state, queues = ""] = line.trim().split(/\s+/);
    const [hex, port] = local?.split(":") ?? [];
    if (state !== LISTEN || !hex || !port || hex.length !== (family === 4 ? 8 : 32)) return [];
    const address = family === 4 ? ipv4(hex) : ipv6(hex);
    const loopback = address.startsWith("127.") || address === "::1";
    const waiting = waitingIn(queues);
    return [
      { listener: { address, port: Number.parseInt(port, 16), family, loopback, waiting }, line }
    ];
  });
}
function waitingIn(queues) {
  return Number.parseInt(queues.split(":")[1] ?? "", 16) || 0;
}
function bytesOf(hex) {
  const words = hex.match(/.{8}/g) ?? [];
  return words.flatMap(
    (word) => (word.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16)).reverse()
  );
}
function ipv4(hex) {
  return bytesOf(hex).join(".");
}
function ipv6(hex) {
  const bytes = bytesOf(hex);
  const mapped = bytes.slice(0, 10).every((byte) => byte === 0) && bytes[10] === 255;
  if (mapped && bytes[11] === 255) return bytes.slice(12).join(".");
  const groups = Array.from(
    { length: 8 },
    (_, index) => ((bytes[2 * index] ?? 0) << 8 | (bytes[2 * index + 1] ?? 0)).toString(16)
  );
  return shorten(groups.join(":"));
}
function shorten(address) {
  const runs = address.match(/(?:^|:)(?:0(?::|$)){2,}/g) ?? [];
  const longest = runs.reduce((best, run) => run.length > best.length ? run : best, "");
  return longest === "" ? address : address.replace(longest, "::");
}

// src/read/container/lookups.ts
function readDns(capture) {
  return capture.body.map((answer) => {
    const said2 = answer.addresses?.join(", ") ?? answer.error ?? "no answer";
    return fact(
      "dns.answer",
      capture.subject,
      answer,
      witness({
        source: capture.subject,
        how: capture.how,
        at: capture.at,
        quote: `${answer.name}: ${said2}`
      })
    );
  });
}
function readConnects(capture) {
  return capture.body.map(
    (connect) => fact(
      "tcp.connect",
      capture.subject,
      connect,
      witness({
        source: capture.subject,
        how: capture.how,
        at: capture.at,
        quote: `${connect.host}:${connect.port} ${connect.result}`
      })
    )
  );
}

// src/read/container/memory.ts
var NO_LIMIT = 2 ** 60;
function readMemory(capture) {
  const files = new Map(
    Object.entries(capture.body).map(([path, text]) => [path.split("/").at(-1) ?? path, text])
  );
  const value = (...names2) => {
    const text = names2.map((name) => files.get(name)?.trim()).find((found) => found !== void 0);
    return text !== void 0 && /^\d+$/.test(text) ? Number(text) : null;
  };
  const limit = value("memory.max", "memory.limit_in_bytes");
  const counters = ["memory.events", "memory.oom_control"].map((name) => files.get(name) ?? "");
  const kills2 = counters.map((text) => /^oom_kill (\d+)$/m.exec(text)?.[1]).find((n) => n);
  return fact(
    "container.memory",
    capture.subject,
    {
      limit: limit !== null && limit < NO_LIMIT ? limit : null,
      usage: value("memory.current", "memory.usage_in_bytes"),
      peak: value("memory.peak", "memory.max_usage_in_bytes"),
      oomKills: kills2 === void 0 ? null : Number(kills2)
    },
    witness({
      source: capture.subject,
      how: capture.how,
      at: capture.at,
      quote: kills2 === void 0 ? null : `oom_kill ${kills2}`
    })
  );
}

// src/read/container/sockets.ts
var ESTABLISHED = "01";
var CLOSE_WAIT = "08";
var LISTEN2 = "0A";
function readSockets(capture) {
  const sockets = [capture.body.tcp, capture.body.tcp6].flatMap(socketsIn);
  const ports = sockets.flatMap(({ port, state }) => state === LISTEN2 ? port : []);
  return [...new Set(ports)].flatMap((port) => {
    const count = (state) => sockets.filter((one) => one.port === port && one.state === state && one.accepted).length;
    const [established, closeWait] = [count(ESTABLISHED), count(CLOSE_WAIT)];
    if (established + closeWait === 0) return [];
    const quote = `port ${port}: ${closeWait} connections in CLOSE_WAIT, ${established} open`;
    const seen = witness({ source: capture.subject, how: capture.how, at: capture.at, quote });
    return fact("tcp.sockets", capture.subject, { port, established, closeWait }, seen);
  });
}
function socketsIn(table) {
  return table.split("\n").flatMap((line) => {
    const columns = line.trim().split(/\s+/);
    const [, local = "", , state = ""] = columns;
    const hex = /:([\dA-F]{4})$/.exec(local)?.[1];
    if (hex === void 0) return [];
    return [{ port: Number.parseInt(hex, 16), state, accepted: columns[9] !== "0" }];
  });
}

// src/read/feeds.ts
var FEEDS = {
  "http.exchange": [{ capture: "exchange", reach: "same" }],
  "container.state": [
    { capture: "docker.inspect", reach: "same" },
    { capture: "swarm.tasks", reach: "same" },
    { capture: "unit.show", reach: "same" },
    { capture: "pm2.list", reach: "same" },
    { capture: "host.processes", reach: "every" }
  ],
  "container.config": [
    { capture: "docker.inspect", reach: "same" },
    { capture: "unit.show", reach: "same" },
    { capture: "host.processes", reach: "every" }
  ],
  "container.image": [{ capture: "docker.image", reach: "same" }],
  "container.network": [
    { capture: "docker.inspect", reach: "same" },
    { capture: "swarm.tasks", reach: "same" }
  ],
  "container.health": [{ capture: "docker.inspect", reach: "same" }],
  "container.event": [
    { capture: "docker.events", reach: "every" },
    { capture: "swarm.tasks", reach: "same" },
    { capture: "unit.journal", reach: "same" },
    { capture: "keeper.log", reach: "same" }
  ],
  "container.memory": [
    { capture: "cgroup.memory", reach: "same" },
    { capture: "unit.show", reach: "same" }
  ],
  "task.state": [{ capture: "swarm.tasks", reach: "same" }],
  "swarm.service": [{ capture: "swarm.services", reach: "every" }],
  "compose.service": [
    { capture: "compose.config", reach: "every" },
    { capture: "swarm.services", reach: "every" },
    { capture: "host.services", reach: "every" }
  ],
  "compose.failure": [
    { capture: "swarm.tasks", reach: "same" },
    { capture: "compose.run", reach: "every" },
    { capture: "docker.inspect", reach: "same" }
  ],
  "dockerfile.instruction": [{ capture: "repo.file", reach: "dockerfile" }],
  "bind.source": [{ capture: "bind.sources", reach: "same" }],
  "repo.commit": [{ capture: "repo.commit", reach: "every" }],
  "repo.path": [{ capture: "repo.paths", reach: "every" }],
  "supervised.program": [{ capture: "repo.tree", reach: "every" }],
  script: [{ capture: "repo.tree", reach: "every" }],
  listener: [
    { capture: "listeners", reach: "same" },
    { capture: "host.sockets", reach: "every" }
  ],
  "credentials.equal": [{ capture: "credentials", reach: "same" }],
  "dns.answer": [{ capture: "dns", reach: "same" }],
  "tcp.sockets": [{ capture: "listeners", reach: "same" }],
  "tcp.connect": [{ capture: "connects", reach: "same" }],
  "nginx.directive": [{ capture: "nginx.config", reach: "same" }],
  "nginx.problem": [{ capture: "nginx.config", reach: "same" }],
  "nginx.route": [{ capture: "nginx.config", reach: "same" }],
  "nginx.template": [{ capture: "repo.tree", reach: "every" }],
  "nginx.unloaded": [{ capture: "repo.tree", reach: "every" }],
  "nginx.error": [
    { capture: "docker.logs", reach: "nginx" },
    { capture: "nginx.error-log", reach: "same" }
  ],
  "nginx.access": [
    { capture: "docker.logs", reach: "nginx" },
    { capture: "nginx.access-log", reach: "same" }
  ],
  "app.route": [{ capture: "repo.paths", reach: "every" }],
  "app.setting": [{ capture: "repo.tree", reach: "every" }],
  "log.end": [
    { capture: "docker.logs", reach: "same" },
    { capture: "unit.journal", reach: "same" },
    { capture: "app.log-file", reach: "same" }
  ],
  "app.log": [
    { capture: "docker.logs", reach: "same" },
    { capture: "unit.journal", reach: "same" },
    { capture: "app.log-file", reach: "same" }
  ],
  "unit.state": [{ capture: "unit.show", reach: "same" }],
  "unit.command": [{ capture: "unit.show", reach: "same" }],
  "host.process": [{ capture: "host.processes", reach: "every" }],
  "host.memory": [{ capture: "host.memory", reach: "every" }],
  "host.disk": [{ capture: "host.disk", reach: "every" }],
  "kernel.kill": [{ capture: "host.kernel", reach: "every" }]
};

// src/read/coverage.ts
var CONFIGURED = ["nginx.directive", "nginx.problem", "nginx.route"];
function coverageOf(evidence, stack) {
  const known = (subjects, kinds) => subjects.flatMap((subject) => kinds.map((kind) => ({ kind, subject, coverage: LOOKED })));
  const fromCaptures = Object.keys(FEEDS).flatMap(
    (kind) => FEEDS[kind].flatMap(
      ({ capture, reach }) => evidence.all(capture).flatMap(
        ({ subject, coverage }) => subjectsOf(subject, reach, stack).map((reached) => ({
          kind,
          subject: reached,
          coverage: coverage.is === "looked" && stack.hidden(kind, reached) || coverage
        }))
      )
    )
  );
  return [
    ...stack.told.map(({ kind, subject }) => ({ kind, subject, coverage: LOOKED })),
    ...known(stack.configuredFromFiles, CONFIGURED),
    ...known(stack.notBuilt, ["dockerfile.instruction"]),
    ...known(stack.absent, ["container.state"]),
    ...fromCaptures
  ];
}
function subjectsOf(subject, reach, stack) {
  switch (reach) {
    case "same":
      return [subject];
    case "every":
      return [""];
    case "nginx":
      return stack.isNginx(subject) ? [subject] : [];
    case "dockerfile":
      return stack.builtWith(subject);
  }
}

// src/read/dockerfile/instructions.ts
function readInstructions(service, dockerfile, target, how) {
  const final = new Set(stagesThatRun(dockerfile, target));
  return dockerfile.stages.flatMap(
    (stage) => stage.steps.map((step) => {
      const { line, endLine } = step;
      const place = { file: dockerfile.file, line, ...endLine > line ? { endLine } : {} };
      return fact(
        "dockerfile.instruction",
        service,
        {
          instruction: step.keyword,
          form: step.form,
          args: step.args,
          final: final.has(stage)
        },
        witness({ source: service, how, place, quote: step.text })
      );
    })
  );
}

// src/read/evidence.ts
function evidenceOf(file) {
  const sorted = file.captures.toSorted(inOrder);
  const byKind = Map.groupBy(sorted, (capture) => capture.kind);
  const all = (kind) => (byKind.get(kind) ?? []).filter((capture) => capture.kind === kind);
  const looked = (kind) => all(kind).filter((capture) => capture.body !== null);
  return {
    all,
    looked,
    of: (kind, subject) => looked(kind).filter((capture) => capture.subject === subject)
  };
}
function inOrder(one, other) {
  return compare2(one.kind, other.kind) || compare2(one.subject, other.subject) || compare2(one.at, other.at) || compare2(one.how, other.how) || // Bodies can be megabytes: they are only compared where nothing else tells two apart.
  compare2(JSON.stringify(one.body), JSON.stringify(other.body));
}
function compare2(one, other) {
  return one < other ? -1 : one > other ? 1 : 0;
}

// src/read/exchange.ts
function readExchange(capture) {
  const { body } = capture;
  return fact(
    "http.exchange",
    capture.subject,
    body,
    witness({
      source: "probe",
      how: capture.how,
      at: body.at,
      quote: `${body.method} ${body.url}: ${said(body.outcome)}`
    })
  );
}
function said(outcome) {
  switch (outcome.is) {
    case "answered":
      return `${outcome.status}`;
    case "refused":
      return `refused (${outcome.code})`;
    case "reset":
      return `closed after ${outcome.afterBytes} bytes (${outcome.detail})`;
    case "timed-out":
      return `no ${outcome.phase} within ${Math.round(outcome.ms)} ms`;
    case "unresolved":
      return `${outcome.name} does not resolve`;
  }
}

// src/read/host/clock.ts
var TELLING_MS = 1500;
function machineClock(evidence) {
  const [capture] = evidence.looked("host.clock");
  return capture ? clockFrom(capture.body.text, capture.at) : NO_CLOCK;
}
var NO_CLOCK = { skewMs: 0, offsetMs: 0, since: () => null };
function clockFrom(text, asked) {
  const [, seconds, sign, hours, minutes, uptime] = /^(\d+\.\d+) ([+-])(\d\d)(\d\d)\s+(\d+\.\d+)/.exec(text) ?? [];
  if (seconds === void 0) return NO_CLOCK;
  const here2 = Date.parse(asked);
  const ahead = Math.round(Number(seconds) * 1e3) - here2;
  return {
    skewMs: Math.abs(ahead) < TELLING_MS ? 0 : ahead,
    offsetMs: (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 6e4,
    since(boot) {
      const micros = Number(boot ?? 0);
      if (!micros) return null;
      return new Date(here2 - Number(uptime) * 1e3 + micros / 1e3).toISOString();
    }
  };
}

// src/read/host/pm2-programs.ts
function keptByPm2(home, apps) {
  const names2 = [...new Set(apps.map(({ name }) => name))];
  return names2.flatMap((name) => {
    const app = apps.find((one) => one.name === name);
    if (!app) return [];
    const { script, args, interpreter, cwd, port } = app;
    const runner = interpreter === "none" || interpreter === "" ? [] : [interpreter];
    const logs = [app.output, app.errors].filter((path) => path.startsWith("/"));
    return {
      ...{ manager: "pm2", program: name, command: [...runner, script, ...args].join(" ") },
      ...{ workdir: cwd, user: "", journal: `${home}/pm2.log`, stream: null, place: null },
      port,
      logs: logs.length > 0 ? logs : [`${home}/logs/${name}-error.log`]
    };
  });
}

// src/read/host/supervisor-programs.ts
var FILE = /^# (\/.+)$/;
var SECTION = /^\[(?:(?:fcgi-)?program:([^\]]+)|[^\]]*)\]/;
var SETTING = /^(\w+)\s*[=:]\s*(.*)/;
var JOURNAL = "/var/log/supervisor/supervisord.log";
function keptBySupervisor(text) {
  const sections = sectionsIn(text);
  const journal2 = sections.get("")?.get("logfile")?.value ?? JOURNAL;
  return [...sections].flatMap(([program, settings]) => {
    const command = settings.get("command");
    return program === "" || !command ? [] : keptOf(program, settings, command, journal2);
  });
}
function keptOf(program, settings, command, journal2) {
  const value = (key) => settings.get(key)?.value ?? "";
  const told = /\bPORT=["']?(\d+)/.exec(value("environment"))?.[1];
  const isMerged = value("redirect_stderr") === "true";
  const outputs = isMerged ? ["stdout"] : ["stdout", "stderr"];
  const named2 = outputs.map(
    (output) => value(`${output}_logfile`).replaceAll("%(program_name)s", program).replace(/%\(process_num\)\d*d/, (form) => form.includes("02") ? "00" : "0")
  );
  return {
    ...{ manager: "supervisor", program, command: command.value, journal: journal2 },
    ...{ workdir: value("directory") || "/", user: value("user") || "root" },
    port: told === void 0 ? null : Number(told),
    logs: named2.filter((path) => path.startsWith("/") && !path.startsWith("/dev/")),
    // Without a word supervisord makes a file of its own.
    stream: /^(?:AUTO)?$/.test(named2.at(-1) ?? "") ? isMerged ? "stdout" : "stderr" : null,
    place: { path: command.path, line: command.line }
  };
}
function sectionsIn(text) {
  const sections = /* @__PURE__ */ new Map([["", /* @__PURE__ */ new Map()]]);
  let [path, line, program, key] = ["", 0, "", ""];
  for (const raw of text.split("\n")) {
    const begun = FILE.exec(raw)?.[1];
    if (begun !== void 0) {
      [path, line, program, key] = [begun, 0, "", ""];
      continue;
    }
    line++;
    const shown = raw.replace(/(?:^|\s);.*$/, "").trimEnd();
    const section = SECTION.exec(shown);
    const [, name, value = ""] = SETTING.exec(shown) ?? [];
    if (section) {
      program = section[1]?.trim() ?? "";
      key = "";
      if (!sections.has(program)) sections.set(program, /* @__PURE__ */ new Map());
    } else if (name !== void 0) {
      key = name;
      sections.get(program)?.set(key, { value, path, line });
    } else if (/^\s+\S/.test(shown) && key !== "") {
      goOn(sections.get(program), key, shown.trim());
    }
  }
  return sections;
}
function goOn(settings, key, more) {
  const begun = settings?.get(key);
  if (begun) settings?.set(key, { ...begun, value: `${begun.value} ${more}`.trim() });
}

// src/read/host/kept-programs.ts
function keptPrograms(evidence) {
  return [
    ...evidence.looked("supervisor.config").flatMap(({ body }) => keptBySupervisor(body.text)),
    ...evidence.looked("pm2.apps").flatMap(({ subject, body }) => keptByPm2(subject, body))
  ];
}
function keptAs(kept, keeper) {
  return kept.find(
    ({ manager, program }) => manager === keeper?.manager && program === keeper.program
  ) ?? null;
}

// src/read/host/properties.ts
function unitsIn(text) {
  const units = text.split(/\n\s*\n/).map(
    (block) => Object.fromEntries(
      block.split("\n").flatMap((line) => {
        const equals = line.indexOf("=");
        return equals < 1 ? [] : [[line.slice(0, equals), line.slice(equals + 1)]];
      })
    )
  );
  return new Map(units.flatMap((unit) => unit["Id"] ? [[unit["Id"], unit]] : []));
}
function amount(value) {
  if (value === void 0 || !/^\d+$/.test(value)) return null;
  const number2 = Number(value);
  return number2 < 2 ** 60 ? number2 : null;
}
function commandOf(execStart) {
  const words = /argv\[\]=(.*?) ;/.exec(execStart ?? "")?.[1] ?? "";
  return words === "" ? [] : words.split(" ");
}

// src/read/host/unit-state.ts
var EXITED = 1;
var SIGNAL_BASE = 128;
function unitState(unit, clock) {
  const code = amount(unit["ExecMainCode"]) ?? 0;
  const status = amount(unit["ExecMainStatus"]);
  return {
    unit: unit["Id"] ?? "",
    load: unit["LoadState"] ?? "",
    active: unit["ActiveState"] ?? "",
    sub: unit["SubState"] ?? "",
    enabled: unit["UnitFileState"] ?? "",
    result: unit["Result"] ?? "",
    exitCode: code === EXITED ? status : null,
    signal: code > EXITED ? status : null,
    restarts: amount(unit["NRestarts"]) ?? 0,
    restart: unit["Restart"] ?? "no",
    type: unit["Type"] ?? "",
    since: clock.since(unit["StateChangeTimestampMonotonic"])
  };
}
function stateOfUnit(unit, clock) {
  const {
    active,
    sub,
    load,
    result,
    exitCode,
    signal,
    restarts,
    restart,
    unit: name
  } = unitState(unit, clock);
  const startedAt = clock.since(unit["ExecMainStartTimestampMonotonic"]);
  const hasRun = startedAt !== null || exitCode !== null || signal !== null;
  const status = statusOf({ active, sub, load }, hasRun);
  const isUp = status === "running";
  return {
    runtime: "unit",
    id: unit["MainPID"] ?? "",
    name,
    status,
    exitCode: isUp || !hasRun ? null : exitCode ?? (signal && SIGNAL_BASE + signal),
    error: "",
    oomKilled: result === "oom-kill",
    restartCount: restarts,
    restartPolicy: policyOf(restart, status),
    startedAt,
    finishedAt: clock.since(unit["ExecMainExitTimestampMonotonic"])
  };
}
function statusOf({ active, sub, load }, hasRun) {
  if (load === "not-found") return "absent";
  if (sub === "auto-restart" || sub.startsWith("auto-restart-")) return "restarting";
  if (active === "failed" || active === "active" && sub === "exited") return "exited";
  if (active === "inactive") return hasRun ? "exited" : "created";
  return "running";
}
function policyOf(restart, status) {
  if (status === "exited" || status === "created" || status === "absent") return "no";
  return restart === "no" || restart === "always" ? restart : "on-failure";
}
function configOfUnit(unit) {
  return {
    ...NO_CONFIG,
    command: commandOf(unit["ExecStart"]),
    workdir: unit["WorkingDirectory"] || "/",
    user: unit["User"] ?? "",
    memoryLimit: amount(unit["MemoryMax"]) ?? amount(unit["MemoryLimit"])
  };
}
var NO_CONFIG = {
  image: "",
  entrypoint: [],
  command: [],
  workdir: "/",
  user: "",
  envNames: [],
  env: {},
  exposed: [],
  published: [],
  readOnly: false,
  memoryLimit: null,
  networkMode: "host",
  mounts: []
};
function memoryOfUnit(unit) {
  return {
    limit: amount(unit["MemoryMax"]) ?? amount(unit["MemoryLimit"]),
    usage: amount(unit["MemoryCurrent"]),
    peak: amount(unit["MemoryPeak"]),
    oomKills: null
  };
}

// src/read/host/units.ts
function unitIn({ body }) {
  return [...unitsIn(body.text).values()][0] ?? null;
}
function readUnit(capture, clock, isExcerpt2) {
  const unit = unitIn(capture);
  if (!unit) return [];
  const { subject: service, how, at: at2 } = capture;
  const seen = (...names2) => {
    const quote = names2.flatMap((name) => unit[name] ? `${name}=${unit[name]}` : []).join(" ");
    return witness({ source: service, how, at: at2, quote });
  };
  const stands = seen(
    ...["ActiveState", "SubState", "Result", "ExecMainStatus", "NRestarts", "UnitFileState"]
  );
  const there = unit["LoadState"] !== "not-found" && !isExcerpt2;
  return [
    fact("unit.state", service, unitState(unit, clock), stands),
    fact("container.state", service, stateOfUnit(unit, clock), stands),
    ...isExcerpt2 ? startedWith(unit, service, seen("ExecStart")) : [],
    ...there ? [
      fact("container.config", service, configOfUnit(unit), seen("ExecStart", "User")),
      fact("container.memory", service, memoryOfUnit(unit), seen("MemoryCurrent", "MemoryMax"))
    ] : []
  ];
}
function startedWith(unit, service, seen) {
  const command = commandOf(unit["ExecStart"]).join(" ");
  const ports = [...new Set(commandEnds([command]).ports)];
  if (unit["ActiveState"] !== "active" || ports.length === 0) return [];
  const path = unit["FragmentPath"];
  const place = path ? { file: null, line: null, remote: path } : null;
  const body = { unit: unit["Id"] ?? "", command, ports };
  return [fact("unit.command", service, body, { ...seen, place, quote: command })];
}

// src/read/host/declared.ts
function readHostServices(evidence) {
  const [capture] = evidence.looked("host.services");
  if (!capture) return [];
  return capture.body.map((service) => {
    const seen = witness({ source: service.service, how: capture.how, at: capture.at });
    return fact("compose.service", service.service, declaredAs(service, evidence), seen);
  });
}
function declaredAs(host, evidence) {
  const { service, ports } = host;
  const unit = evidence.of("unit.show", service).map(unitIn)[0] ?? null;
  const { command, workdir, memoryLimit } = unit ? configOfUnit(unit) : NO_CONFIG;
  return {
    enabled: true,
    image: null,
    build: null,
    containerName: null,
    hostname: null,
    command,
    entrypoint: null,
    workingDir: workdir,
    environment: [],
    ports: ports.map((port) => ({ container: port, host: port })),
    expose: [],
    networks: [],
    networkMode: "host",
    dependsOn: [],
    volumes: [],
    healthcheck: null,
    memoryLimit,
    restart: unit?.["Restart"] ?? null,
    readOnly: false,
    profiles: [],
    places: host.keeper ? keptPlaces(host, evidence) : placesOf(service, evidence)
  };
}
var FILE2 = /^# (\/.+)$/;
function placesOf(service, evidence) {
  const [capture] = evidence.of("unit.file", service);
  const places = {};
  let path = "";
  let line = 0;
  for (const text of capture?.body.text.split("\n") ?? []) {
    const [, begun] = FILE2.exec(text) ?? [];
    if (begun !== void 0 && !text.includes("=")) {
      path = begun;
      line = 0;
      continue;
    }
    line++;
    const [, key = ""] = /^([A-Za-z]+)=/.exec(text) ?? [];
    const name = KEYS[key] ?? (text.trim() === "[Service]" ? "" : null);
    if (name !== null && path !== "") places[name] = placeAt(evidence, path, line);
  }
  return places;
}
function keptPlaces({ keeper }, evidence) {
  const place = keptAs(keptPrograms(evidence), keeper)?.place;
  return place ? { command: placeAt(evidence, place.path, place.line) } : {};
}
var KEYS = {
  ExecStart: "command",
  MemoryMax: "deploy.resources.limits.memory",
  Restart: "restart",
  WorkingDirectory: "working_dir"
};
function placeAt(evidence, path, line) {
  const copies = evidence.looked("host.copies")[0]?.body ?? [];
  const file = copies.find((copy) => copy.path === path)?.file ?? null;
  return { file, line, remote: `${path}:${line}` };
}

// src/read/app-context.ts
var INSTALLED = /\/(?:site|dist)-packages\/|\/node_modules\/|^\/usr\/(?:lib|share)\/|\/lib\/python3/;
function appContext(service, known, repository) {
  const container = known.containers.get(service);
  const composed = known.composed.get(service);
  const names2 = container?.envNames ?? composed?.environment;
  return {
    place(path, line) {
      const place = known.mapper.source(service, path, line);
      const isOwn = known.isMachine && below(container?.workdir ?? "/", path) !== null;
      return place.file !== null || isOwn && !INSTALLED.test(path) ? place : null;
    },
    inRepository: (module) => hasModule(module, known.builds.get(service)?.context, repository),
    environment: names2 ? new Set(names2) : null
  };
}
function hasModule(module, context, repository) {
  if (!/^\w+(?:\.\w+)*$/.test(module)) return null;
  const path = module.replaceAll(".", "/");
  const reach = repository.paths.filter((file) => below(context ?? "", file) !== null);
  const pattern = new RegExp(`(?:^|/)${path}(?:\\.py|/[^/]+\\.py)$`);
  if (reach.some((file) => pattern.test(file))) return true;
  return repository.complete ? false : null;
}

// src/read/docker-log.ts
var STAMPED = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)) ?(.*)$/s;
function splitDockerLog(text) {
  const lines = plainLines(text);
  if (lines.at(-1) === "") lines.pop();
  return lines.map((line) => {
    const [, at2, rest] = STAMPED.exec(line) ?? [];
    return at2 === void 0 ? { at: null, text: line } : { at: at2, text: rest ?? "" };
  });
}

// src/read/shown-again.ts
var DAYS = 2 * 24 * 60 * 60 * 1e3;
var DATED = /^\[?(\d{4})[-/](\d\d)[-/](\d\d)[T ]\d\d:\d\d/;
function isShownAgain({ at: at2, text }) {
  const date = at2 === null ? null : DATED.exec(text);
  if (at2 === null || date === null) return false;
  const [, year, month, day] = date;
  return Date.parse(at2) - Date.UTC(Number(year), Number(month) - 1, Number(day)) > DAYS;
}

// src/read/logs.ts
function readLogs(capture, known, repository) {
  const { subject: service, how } = capture;
  const lines = splitDockerLog(capture.body.text).filter((line) => !isShownAgain(line));
  return readLines(lines, { service, how }, known, repository);
}
function readLines(lines, source, known, repository) {
  const { service, how } = source;
  const nginx = known.isNginx(service) ? lines.map((line) => nginxFacts(line, source, known)) : lines.map(() => null);
  const others = lines.filter((_, index) => nginx[index] === null);
  const context = appContext(service, known, repository);
  const app = readAppLog(others, context).map(({ log, at: at2, quote }) => {
    const place = log.code === "exception" ? log.origin : null;
    return fact("app.log", service, log, witness({ source: service, how, at: at2, place, quote }));
  });
  return [...nginx.flatMap((found) => found ?? []), ...app, ...lastLine(others, source, known)];
}
var LONGEST = 200;
var FRAME = /^(?:\s+at |\s*\d+: 0x[0-9a-f]+ |Emitted 'error' event |Node\.js v\d)/;
var PROPERTY = /^(?:\s+\w+: |\s*[}\]])/;
function lastLine(lines, { service, how }, known) {
  const state = known.states.get(service);
  const end = state && state.restartCount > 0 ? state.finishedAt : null;
  const isByNode = lines.some(({ text: text2 }) => text2.startsWith("Node.js v"));
  const isSaid = ({ text: text2 }) => text2.trim() !== "" && !FRAME.test(text2) && !(isByNode && PROPERTY.test(text2));
  const isBefore = ({ at: at2 }) => end !== null && at2 !== null && at2 <= end;
  const last = lines.findLast((line) => isSaid(line) && isBefore(line)) ?? lines.findLast(isSaid);
  if (!last) return [];
  const text = last.text.trim().slice(0, LONGEST);
  const seen = witness({ source: service, how, at: last.at, quote: text });
  return [fact("log.end", service, { text }, seen)];
}
function nginxFacts({ at: at2, text }, { service, how }, known) {
  const error = readNginxError(text);
  if (error && known.isForOthers(error.host)) return [];
  if (error) {
    const { place } = error;
    const seen2 = witness({
      source: service,
      how,
      at: at2 ?? error.at,
      place: place && known.mapper.place(service, place.file, place.line),
      quote: text
    });
    return [fact("nginx.error", service, errorOf(error), seen2)];
  }
  const access = readNginxAccess(text);
  if (!access) return null;
  const { method, path, status, userAgent, upstream, upstreamStatus, requestTime } = access;
  const body = { method, path, status, userAgent, upstream, upstreamStatus, requestTime };
  const seen = witness({ source: service, how, at: at2 ?? access.at, quote: text });
  return [fact("nginx.access", service, body, seen)];
}
function errorOf(line) {
  const { code, level, errno, phase, client, upstream, name, method, path, bytes, message } = line;
  const { tls, subrequest, isWriting } = line;
  return {
    ...{ code, level, errno, phase, client, upstream, name, method, path, bytes, message },
    ...tls ? { tls } : {},
    ...subrequest === null ? {} : { subrequest },
    ...isWriting ? { isWriting } : {}
  };
}

// src/read/host/journal.ts
var ENTRY = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:[.,](\d+))?(Z|[+-]\d\d:?\d\d) \S+ ([^:[]+)(?:\[\d+\])?: ?(.*)$/s;
function journalIn(text, skewMs = 0) {
  const entries = [];
  for (const line of text.split("\n")) {
    const [, time, fraction = "0", zone = "Z", by = "", said2 = ""] = ENTRY.exec(line) ?? [];
    const last = entries.at(-1);
    if (time !== void 0) entries.push({ at: utc(time, fraction, zone, skewMs), by, text: said2 });
    else if (last && line.startsWith("  ")) entries.push({ ...last, text: line.trimStart() });
  }
  return entries;
}
function utc(time, fraction, zone, skewMs) {
  const offset = zone === "Z" ? zone : zone.replace(/^(...):?/, "$1:");
  const digits = fraction.padEnd(3, "0");
  const ms = Date.parse(`${time}.${digits.slice(0, 3)}${offset}`) - skewMs;
  if (Number.isNaN(ms)) return time;
  return `${new Date(ms).toISOString().slice(0, -1)}${digits.slice(3)}Z`;
}
function bySystemd({ by }) {
  return by === "systemd";
}
var EXITED2 = /: Main process exited, code=(exited|killed|dumped), status=(\d+)/;
var SIGNAL_BASE2 = 128;
function eventIn({ text }) {
  const [, how, status] = EXITED2.exec(text) ?? [];
  if (status !== void 0) {
    const exitCode = how === "exited" ? Number(status) : SIGNAL_BASE2 + Number(status);
    return { action: "die", exitCode, detail: "", of: "unit" };
  }
  const action = ACTIONS2.find(([words]) => words.test(text))?.[1];
  if (!action) return null;
  return { action, exitCode: action === "die" ? 0 : null, detail: "", of: "unit" };
}
var ACTIONS2 = [
  [/^Started /, "start"],
  [/^Stopping /, "stop"],
  [/: (?:Deactivated successfully|Succeeded)\.$/, "die"],
  [/: A process of this unit has been killed by the OOM killer\.$/, "oom"]
];

// src/read/host/keeper-log.ts
function keeperEvents({ manager, program }, text, { skewMs, offsetMs }) {
  const { line, read } = LOGS[manager];
  let last = null;
  return text.split("\n").flatMap((raw) => {
    const [, day = "", time = "", said2] = line.exec(raw) ?? [];
    const told = said2 === void 0 ? null : read(said2);
    if (said2 === void 0 || !told) return [];
    const { is, exitCode } = told;
    last = told.name ?? last;
    if (last === null || !isNamed(last, program)) return [];
    const at2 = Date.parse(`${day}T${time.replace(",", ".")}Z`) - offsetMs - skewMs;
    return [{ at: new Date(at2).toISOString(), text: raw, is, exitCode }];
  });
}
function isNamed(name, program) {
  return name === program || name.startsWith(program) && /^_\d+$/.test(name.slice(program.length));
}
var LOGS = {
  supervisor: {
    line: /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d,\d{3}) [A-Z]+ (.*)$/,
    read: bySupervisor
  },
  pm2: { line: /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d): PM2\s+(?:log|error): (.*)$/, read: byPm2 }
};
var without = (is, name) => ({
  is,
  name,
  exitCode: null
});
function bySupervisor(said2) {
  const [, spawned] = /^spawned: '([^']+)' with pid \d+/.exec(said2) ?? [];
  if (spawned !== void 0) return without("start", spawned);
  const [, verb, name = "", status, signal] = /^(success|exited|stopped|gave up): (\S+) (?:\((?:exit status (\d+)|terminated by (SIG[A-Z]+)))?/.exec(
    said2
  ) ?? [];
  if (verb === "success") return without("up", name);
  if (verb === "stopped") return without("stop", name);
  if (verb === "gave up") return without("given-up", name);
  return verb === "exited" ? { is: "end", name, exitCode: codeOf2(status, signal) } : null;
}
var NO_SIGNAL = "SIGINT";
function byPm2(said2) {
  if (/^Script .* had too many unstable restarts \(\d+\)/.test(said2)) {
    return without("given-up", null);
  }
  const [, stopped] = /^Stopping app:(.+) id:\d+/.exec(said2) ?? [];
  if (stopped !== void 0) return without("stop", stopped);
  const [, name = "", what = ""] = /^App \[(.+):\d+\] (.*)/.exec(said2) ?? [];
  if (what.startsWith("starting in")) return without("start", name);
  if (what === "online") return without("up", name);
  const [, status, signal] = /^exited with code \[(\d+)\] via signal \[(\w+)\]/.exec(what) ?? [];
  if (status === void 0) return null;
  return { is: "end", name, exitCode: codeOf2(signal === NO_SIGNAL ? status : void 0, signal) };
}
var SIGNAL_BASE3 = 128;
function codeOf2(status, signal) {
  if (status !== void 0) return Number(status);
  const number2 = SIGNAL_NUMBERS[signal ?? ""];
  return number2 === void 0 ? null : SIGNAL_BASE3 + number2;
}

// src/read/host/kept-state.ts
function keptState(keeper, events, status) {
  const shown = status === null ? null : shownBy(status, keeper.program);
  const last = lastOf(events);
  const is = shown ? STATES[shown.state] : last && AFTER[last.is];
  const over = is === "given-up" || is === "stopped" || is === "ended" ? is : null;
  const ended = events.findLast((event) => event.is === "end");
  const isUp = is === "running" || is === void 0;
  return {
    over,
    status: isUp ? "running" : is === "again" ? "restarting" : "exited",
    exitCode: isUp ? null : ended?.exitCode ?? null,
    restartCount: Math.max(0, events.filter((event) => event.is === "start").length - 1),
    startedAt: events.findLast((event) => event.is === "start")?.at ?? null,
    finishedAt: ended?.at ?? null,
    said: shown?.line ?? last?.text ?? null
  };
}
function lastOf(events) {
  const [before, last] = events.slice(-2);
  return last?.is === "end" && before?.is === "stop" ? before : last ?? before;
}
var LIVES = 20;
var SETTLED_MS = 6e4;
var LOOK_BACK_MS = 15 * 6e4;
function tellingEvents(events, asked) {
  const starts = events.flatMap(({ is }, index) => is === "start" ? index : []);
  const last = events[starts.at(-1) ?? -1];
  const isUp = events.findLast(({ is }) => is !== "up")?.is === "start";
  const since = Date.parse(last?.at ?? asked);
  const hasEnded = events.some(
    ({ is, at: at2 }) => is === "end" && Date.parse(at2) >= since - SETTLED_MS && Date.parse(at2) <= since
  );
  const isSettled = isUp && (!hasEnded || Date.parse(asked) - since >= SETTLED_MS);
  const [begin = 0] = starts.slice(isSettled ? -1 : -LIVES);
  const isOver2 = !isUp && lastOf(events)?.is !== "end";
  return events.slice(begin).filter(({ at: at2 }) => isSettled || isOver2 || Date.parse(asked) - Date.parse(at2) <= LOOK_BACK_MS);
}
var STATES = {
  RUNNING: "running",
  STARTING: "running",
  BACKOFF: "again",
  EXITED: "ended",
  FATAL: "given-up",
  STOPPED: "stopped",
  STOPPING: "stopped"
};
var AFTER = {
  start: "running",
  up: "running",
  end: "again",
  "given-up": "given-up",
  stop: "stopped"
};
function shownBy(status, program) {
  for (const line of status.split("\n")) {
    const [, name = "", state = ""] = /^(\S+)\s+([A-Z]+)\b/.exec(line) ?? [];
    const isIt = name === program || name.startsWith(`${program}:`) || name.endsWith(`:${program}`);
    if (isIt && STATES[state]) return { state, line: line.replace(/\s+/g, " ").trim() };
  }
  return null;
}

// src/read/host/kept-facts.ts
function keptStory({ service, keeper }, evidence, clock) {
  if (!keeper) return null;
  const [log] = evidence.of("keeper.log", service);
  const all = log ? keeperEvents(keeper, log.body.text, clock) : [];
  const events = log ? tellingEvents(all, log.at) : [];
  const [status] = keeper.manager === "supervisor" ? evidence.looked("supervisor.status") : [];
  return { events, state: keptState(keeper, events, status?.body.text ?? null) };
}
function readKept(evidence, clock) {
  const services = evidence.looked("host.services")[0]?.body ?? [];
  return services.flatMap((service) => {
    const story = keptStory(service, evidence, clock);
    return story && service.keeper ? factsOf(service, service.keeper, story, evidence) : [];
  });
}
function factsOf({ service, pids }, keeper, { state, events }, evidence) {
  const [log] = evidence.all("keeper.log").filter(({ subject }) => subject === service);
  const [status] = evidence.looked("supervisor.status");
  const asked = keeper.manager === "supervisor" && status ? status : log;
  const { how, at: at2 } = asked ?? { how: keeper.manager, at: null };
  const { over, said: said2, ...known } = state;
  const isUnseen = said2 === null && pids.length === 0;
  const stands = isUnseen ? { ...known, status: "absent" } : known;
  const shown = {
    ...{ ...UNSEEN, ...stands, runtime: "program", name: service },
    keeper: { ...keeper, over },
    id: stands.status === "running" ? String(pids[0] ?? "") : "",
    restartPolicy: over === null ? "always" : "no"
  };
  const kept = keptAs(keptPrograms(evidence), keeper);
  const config = {
    ...NO_CONFIG,
    command: kept?.command.split(" ") ?? [],
    workdir: kept?.workdir ?? "/",
    user: kept?.user ?? ""
  };
  return [
    fact("container.state", service, shown, witness({ source: service, how, at: at2, quote: said2 })),
    ...kept ? [fact("container.config", service, config, witness({ source: service, how, at: at2 }))] : [],
    ...events.flatMap((event) => {
      const body = lifeOf(event);
      const seen = { source: service, how: log?.how ?? how, at: event.at, quote: event.text };
      return body ? fact("container.event", service, body, witness(seen)) : [];
    })
  ];
}
function lifeOf({ is, exitCode }) {
  const event = (action) => ({ action, exitCode, detail: "", of: "program" });
  switch (is) {
    case "start":
      return event("start");
    case "end":
      return event("die");
    case "stop":
      return event("stop");
    case "up":
    case "given-up":
      return null;
  }
}

// src/read/host/kept-log.ts
function readKeeperLog({ subject: service, how }, evidence, clock, known, repository) {
  const story = storyOf(service, evidence, clock);
  const lines = story?.events ?? [];
  return readLines(lines, { service, how }, known, repository).filter(
    ({ kind }) => kind === "app.log"
  );
}
var SLACK_MS2 = 2e3;
function isOfAnotherLife(service, written2, evidence, clock) {
  const story = storyOf(service, evidence, clock);
  if (!story || story.state.status === "running") return false;
  const { over, startedAt } = story.state;
  if (over === "stopped") return true;
  if (written2 === void 0 || startedAt === null) return false;
  return Date.parse(written2) - clock.skewMs < Date.parse(startedAt) - SLACK_MS2;
}
function storyOf(service, evidence, clock) {
  const services = evidence.looked("host.services")[0]?.body ?? [];
  const own = services.find((one) => one.service === service);
  return own ? keptStory(own, evidence, clock) : null;
}

// src/read/host/marks.ts
var MARK = /[?&](bad-gateway=[\w-]+)/;
function datedByMarks(lines, exchanges) {
  const asked = new Map(
    exchanges.flatMap((exchange) => {
      const mark = MARK.exec(exchange.path)?.[1];
      return mark === void 0 ? [] : [[mark, askedBy(exchange)]];
    })
  );
  const marked = lines.map((text) => asked.get(MARK.exec(text)?.[1] ?? "") ?? null);
  let before = null;
  const dated = [];
  for (const [index, text] of lines.entries()) {
    before = marked[index] ?? before;
    const after = before?.failed ? null : nextOf(marked, index);
    const of = after?.failed ? after : before;
    dated.push({ at: marked[index]?.at ?? of?.at ?? null, text });
  }
  return dated;
}
function askedBy({ at: at2, outcome }) {
  const ended = Date.parse(at2) + outcome.ms;
  const failed = outcome.is !== "answered" || outcome.status >= 500;
  return { at: new Date(ended).toISOString(), failed };
}
function nextOf(marked, index) {
  return marked.slice(index + 1).find((one) => one !== null) ?? null;
}

// src/read/host/window.ts
var LOOPING = 10;
var ENDED = 3;
var LOOK_BACK_MS2 = 15 * 6e4;
function telling2(entries, unit, asked) {
  const starts = entries.flatMap(
    (entry, index) => bySystemd(entry) && eventIn(entry)?.action === "start" ? index : []
  );
  const isFirst = unit?.["NRestarts"] === "0";
  const isActive = unit?.["ActiveState"] === "active";
  const isUp = isActive && (isFirst || !hasEndedSince(entries, starts.at(-1), asked));
  const isOver2 = unit?.["ActiveState"] === "failed" || unit?.["ActiveState"] === "inactive";
  const [begin = 0] = starts.slice(isUp ? -1 : isOver2 ? -ENDED : -LOOPING);
  const since = Date.parse(asked) - LOOK_BACK_MS2;
  return entries.slice(begin).filter(({ at: at2 }) => isOver2 || isUp || Date.parse(at2) >= since);
}
var SETTLED_MS2 = 6e4;
function hasEndedSince(entries, started, asked) {
  const start = started === void 0 ? void 0 : entries[started];
  if (!start || Date.parse(asked) - Date.parse(start.at) >= SETTLED_MS2) return false;
  const since = Date.parse(start.at) - SETTLED_MS2;
  return entries.slice(0, started).some((entry) => eventIn(entry)?.action === "die" && Date.parse(entry.at) >= since);
}

// src/read/host/host-logs.ts
function readHostLogs(reading) {
  const { evidence } = reading;
  return [
    ...evidence.looked("unit.journal").flatMap((capture) => journal(capture, reading)),
    ...evidence.looked("nginx.error-log").flatMap((capture) => ofNginx(capture, errorAt, reading)),
    ...evidence.looked("nginx.access-log").flatMap((capture) => ofNginx(capture, accessAt, reading)),
    ...evidence.looked("nginx.test").flatMap((capture) => tested(capture, reading)),
    ...evidence.looked("app.log-file").flatMap((capture) => written(capture, reading)),
    ...evidence.looked("keeper.log").flatMap(
      (capture) => readKeeperLog(capture, evidence, reading.clock, reading.known, reading.repository)
    ),
    ...evidence.looked("host.kernel").flatMap((capture) => denials(capture, reading))
  ];
}
function journal(capture, reading) {
  const { evidence, clock, known, repository } = reading;
  const { subject: service, how, at: at2, body } = capture;
  const unit = evidence.of("unit.show", service).map(unitIn)[0] ?? null;
  const entries = telling2(journalIn(body.text, clock.skewMs), unit, at2);
  const said2 = entries.filter((entry) => !bySystemd(entry));
  return [
    ...entries.filter(bySystemd).flatMap((entry) => eventFact(entry, { service, how })),
    ...readLines(said2, { service, how }, known, repository)
  ];
}
function eventFact(entry, by) {
  const event = eventIn(entry);
  if (!event) return [];
  const seen = witness({ source: by.service, how: by.how, at: entry.at, quote: entry.text });
  return [fact("container.event", by.service, event, seen)];
}
function ofNginx({ subject: service, how, body }, moment, { clock, known, repository, began }) {
  const since = Math.floor(Date.parse(began) / 1e3) * 1e3;
  const lines = plainLines(body.text).flatMap((text) => {
    const time = moment(text, clock);
    if (time === null || time < since) return [];
    return [{ at: new Date(time).toISOString(), text }];
  });
  return readLines(lines, { service, how }, known, repository);
}
function errorAt(line, { skewMs, offsetMs }) {
  const at2 = readNginxError(line)?.at ?? null;
  return at2 === null ? null : Date.parse(`${at2}Z`) - offsetMs - skewMs;
}
function accessAt(line, { skewMs }) {
  const at2 = readNginxAccess(line)?.at ?? null;
  const time = at2 === null ? Number.NaN : Date.parse(at2);
  return Number.isNaN(time) ? null : time - skewMs;
}
function tested({ subject: service, how, at: at2, body }, { evidence, known, repository }) {
  const unit = evidence.of("unit.show", service).map(unitIn)[0];
  if (unit?.["ActiveState"] === "active") return [];
  const lines = plainLines(body.text).map((text) => ({ at: at2, text }));
  return readLines(lines, { service, how }, known, repository);
}
function written({ subject: service, how, body }, { evidence, clock, known, repository }) {
  if (isOfAnotherLife(service, body.written, evidence, clock)) return [];
  const exchanges = evidence.looked("exchange").map((capture) => capture.body);
  const lines = datedByMarks(plainLines(body.text), exchanges);
  return readLines(lines, { service, how }, known, repository);
}
function denials({ how, body }, { clock, known, repository, began }) {
  const since = Math.floor(Date.parse(began) / 1e3) * 1e3;
  const entries = journalIn(body.text, clock.skewMs).filter(({ at: at2 }) => Date.parse(at2) >= since);
  const facts = readLines(entries, { service: "kernel", how }, known, repository);
  return facts.filter((one) => one.kind === "app.log" && one.body.code === "policy-denied");
}

// src/read/host/machine.ts
function readMachine(evidence, clock) {
  return [
    ...evidence.looked("host.memory").flatMap(memory),
    ...evidence.looked("host.disk").flatMap(disks),
    ...evidence.looked("host.kernel").flatMap((capture) => kills(capture, evidence, clock))
  ];
}
function memory({ body, how, at: at2 }) {
  const bytes = (name) => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, "m").exec(body.text)?.[1] ?? 0) * 1024;
  const total = bytes("MemTotal");
  if (total === 0) return [];
  const seen = witness({ source: "machine", how, at: at2 });
  const available = bytes("MemAvailable");
  return [fact("host.memory", "", { total, available, swap: bytes("SwapTotal") }, seen)];
}
var DISK = /^\S+\s+\d+\s+\d+\s+(\d+)\s+(\d+)%\s+(\/.*)$/;
var NO_DISK = /^\/(?:dev|proc|sys|run)(?:\/|$)/;
function disks({ body, how, at: at2 }) {
  return body.text.split("\n").flatMap((line) => {
    const [, kilobytes, percent, mount] = DISK.exec(line.trim()) ?? [];
    if (mount === void 0 || NO_DISK.test(mount)) return [];
    const available = Number(kilobytes) * 1024;
    const seen = witness({ source: "machine", how, at: at2, quote: line });
    return [fact("host.disk", "", { mount, usedPercent: Number(percent), available }, seen)];
  });
}
var CHOSEN = /oom-kill:constraint=(CONSTRAINT_\w+),.*task_memcg=([^,]*),task=([^,]*),pid=(\d+)/;
var KILLED = /[Kk]illed process (\d+) \(([^)]*)\).*?(?:anon-rss:(\d+)kB)/;
function kills({ body, how }, evidence, clock) {
  const services = evidence.looked("host.services")[0]?.body ?? [];
  const entries = entriesIn(body.text, clock);
  const chosen = entries.flatMap(({ text }) => {
    const [, constraint, group = "", , pid] = CHOSEN.exec(text) ?? [];
    return pid === void 0 ? [] : [{ constraint, group, pid }];
  });
  return entries.flatMap(({ at: at2, text }) => {
    const [, pid, program = "", kilobytes] = KILLED.exec(text) ?? [];
    if (pid === void 0) return [];
    const group = chosen.findLast((one) => one.pid === pid);
    const unit = /([^/]+\.service)/.exec(group?.group ?? "")?.[1];
    const isLimit = group?.constraint === "CONSTRAINT_MEMCG" || /^Memory cgroup/.test(text);
    const isOfGroup = isLimit && !/\/user\.slice(?:\/|$)/.test(group?.group ?? "");
    const own = services.find(
      (one) => one.unit === null ? !isOfGroup && isNamed2(one.service, program) : one.unit === unit
    );
    const of = isLimit ? limited(group?.group, own?.unit ?? unit, services.length === 0) : "machine";
    const resident = kilobytes === void 0 ? null : Number(kilobytes) * 1024;
    const seen = witness({ source: "kernel", how, at: at2, quote: text });
    const kill = { pid: Number(pid), program, of, resident };
    return [fact("kernel.kill", own?.service ?? "", kill, seen)];
  });
}
function entriesIn(text, { skewMs }) {
  const entries = journalIn(text, skewMs);
  if (entries.length > 0) return entries;
  return text.split("\n").map((line) => ({ at: null, text: line.replace(DMESG, "") }));
}
var DMESG = /^\[[^\]]*\] /;
var CONTAINER = /docker[-/][0-9a-f]|libpod|kubepods|cri-containerd|\bcrio-/;
var RUNTIME = /^(?:docker|containerd|crio|podman|kubelet)\.service$/;
function limited(group, unit, isPasted) {
  if (unit !== void 0 && !RUNTIME.test(unit)) return "unit";
  if (CONTAINER.test(group ?? "")) return "container";
  return isPasted && group === void 0 ? "container" : "unit";
}
function isNamed2(command, program) {
  return command.split(/[\s/]+/).some((word) => word.slice(0, 15) === program);
}

// src/read/host/processes.ts
var LINE = /^\s*(\d+)\s+(\d+)\s+(\S+)\s+(\d+)\s+\S+\s+\S+\s+\S+\s+\S+\s+\S+\s+(\S+)\s+(.*)$/;
var UNIT = /\/system\.slice\/(?:[^,]*\/)?([\w@.:\\-]+\.service)/;
function processesIn(table) {
  return table.split("\n").flatMap((line) => {
    const [, pid, parent, user = "", kilobytes, cgroup = "", command = ""] = LINE.exec(line) ?? [];
    if (pid === void 0) return [];
    const unit = UNIT.exec(cgroup)?.[1] ?? null;
    const resident = Number(kilobytes) * 1024;
    return [{ pid: Number(pid), parent: Number(parent), user, resident, unit, command }];
  });
}
function lineageOf(process, all) {
  const line = [process];
  for (let last = process; ; ) {
    const parent = all.find(({ pid }) => pid === last.parent);
    if (!parent || line.includes(parent)) return line;
    line.push(parent);
    last = parent;
  }
}
function startedBy(process, all) {
  const commands = lineageOf(process, all).map(({ command }) => command);
  if (commands.some((command) => /\bPM2\b.*God Daemon|\/pm2\b/.test(command))) return "pm2";
  if (commands.some((command) => /\bsupervisord\b/.test(command))) return "supervisor";
  return process.unit === null ? "a shell" : "systemd";
}

// src/read/host/sockets.ts
var LINE2 = /^LISTEN\s+(\d+)\s+\d+\s+(\S+):(\d+)\s+\S+\s*(.*)$/;
function socketsIn2(table) {
  return table.split("\n").flatMap((line) => {
    const [, waiting, local = "", port, users = ""] = LINE2.exec(line.trim()) ?? [];
    if (port === void 0) return [];
    const address = local.replace(/^\[|\]$/g, "").replace(/%.*$/, "");
    const isWild = address === "*";
    return {
      address: isWild ? "::" : address,
      port: Number(port),
      family: isWild || address.includes(":") ? 6 : 4,
      loopback: address.startsWith("127.") || address === "::1",
      waiting: Number(waiting),
      pids: [...users.matchAll(/pid=(\d+)/g)].map(([, pid]) => Number(pid)),
      line: line.trim()
    };
  });
}

// src/read/host/programs.ts
function readPrograms(evidence) {
  const services = evidence.looked("host.services")[0]?.body ?? [];
  const [sockets] = evidence.looked("host.sockets");
  const [table] = evidence.looked("host.processes");
  const processes = table ? processesIn(table.body.text) : [];
  const open = sockets ? socketsIn2(sockets.body.text) : [];
  return services.flatMap((service) => {
    const source = service.service;
    const listening = open.filter((socket) => isOf(service, socket, processes));
    const isByHand = service.unit === null && !service.keeper;
    return [
      ...sockets ? listening.map(({ pids: _, line, ...body }) => {
        const { how, at: at2 } = sockets;
        return fact("listener", source, body, witness({ source, how, at: at2, quote: line }));
      }) : [],
      ...table ? concerning(service, open, processes).flatMap(
        (process) => processFact(source, process, { open, processes, ...table })
      ) : [],
      ...table && isByHand ? programFacts(service, processes, table) : []
    ];
  });
}
function isOf(service, { pids, port }, processes) {
  if (pids.length === 0) return service.ports.includes(port);
  if (service.keeper && service.ports.includes(port)) {
    return pids.some((pid) => isKept(pid, processes));
  }
  return pids.some((pid) => belongs(service, pid, processes));
}
function belongs({ unit, pids }, pid, processes) {
  if (pids.includes(pid)) return true;
  const process = processes.find((one) => one.pid === pid);
  return unit !== null && process?.unit === unit;
}
function isKept(pid, processes) {
  const process = processes.find((one) => one.pid === pid);
  return !process || ["pm2", "supervisor"].includes(startedBy(process, processes));
}
function concerning(service, open, processes) {
  const wanted = open.filter(({ port }) => service.ports.includes(port));
  const holders = new Set(wanted.flatMap(({ pids }) => pids));
  return processes.filter(({ pid }) => holders.has(pid) || belongs(service, pid, processes));
}
function processFact(service, process, by) {
  const { pid, user, command, unit, resident } = process;
  const ports = by.open.filter(({ pids }) => pids.includes(pid)).map(({ port }) => port);
  const quote = `${user} ${pid} ${command}`;
  return fact(
    "host.process",
    service,
    {
      pid,
      user,
      command,
      unit,
      resident,
      ports: [...new Set(ports)],
      by: startedBy(process, by.processes)
    },
    witness({ source: service, how: by.how, at: by.at, quote })
  );
}
function programFacts({ service, pids, unread }, processes, { how, at: at2 }) {
  const process = processes.find(({ pid }) => pids.includes(pid));
  const seen = witness({ source: service, how, at: at2, quote: process?.command ?? null });
  const status = process ? "running" : "absent";
  const state = {
    ...UNSEEN,
    runtime: "process",
    name: service,
    status,
    ...unread ? { unread } : {}
  };
  const config = {
    ...NO_CONFIG,
    command: process?.command.split(" ") ?? [],
    user: process?.user ?? ""
  };
  return [
    fact("container.state", service, { ...state, id: String(process?.pid ?? "") }, seen),
    ...process ? [fact("container.config", service, config, seen)] : []
  ];
}

// src/read/places/image.ts
var DEEPEST = 8;
function builtFrom(path, build, repository) {
  const steps = stepsOf(stagesThatRun(build.dockerfile, build.target));
  return search({ build, repository, depth: 0 }, steps, path);
}
function compiledFrom(path, build, repository) {
  const { stages } = build.dockerfile;
  for (let count = stages.length - 1; count > 0; count--) {
    const upTo = { ...build.dockerfile, stages: stages.slice(0, count) };
    const steps = stepsOf(stagesThatRun(upTo, null));
    const found = search({ build, repository, depth: 0 }, steps, path);
    if (found) return found;
  }
  return null;
}
function workdirOf({ dockerfile, target }) {
  return stepsOf(stagesThatRun(dockerfile, target)).at(-1)?.workdir ?? "/";
}
function stepsOf(stages) {
  let workdir = "/";
  return stages.flatMap(
    ({ steps }) => steps.map((step) => {
      if (step.keyword === "WORKDIR") workdir = resolve(workdir, step.args[0] ?? "");
      return { step, workdir };
    })
  );
}
function search(from, steps, path) {
  if (from.depth > DEEPEST) return null;
  for (const [index, placed] of [...steps.entries()].reverse()) {
    const { keyword } = placed.step;
    const deeper = { ...from, depth: from.depth + 1 };
    if (keyword === "COPY" || keyword === "ADD") {
      const found = copied(deeper, placed, path);
      if (found) return found;
    }
    if (keyword === "RUN") {
      const earlier = movedFrom(placed, path);
      const found = earlier && search(deeper, steps.slice(0, index), earlier);
      if (found) return found;
    }
  }
  return null;
}
function copied(from, { step, workdir }, path) {
  const written2 = step.args.at(-1) ?? "";
  const target = resolve(workdir, written2);
  const inside = below(target, path);
  if (inside === null) return null;
  const stage = step.flags["from"];
  for (const source of step.args.slice(0, -1).toReversed()) {
    const heredoc = step.heredocs.find(({ name }) => /^<<-?["']?(\w+)/.exec(source)?.[1] === name);
    if (heredoc && (inside === "" || inside === heredoc.name)) {
      return { file: from.build.dockerfile.file, offset: heredoc.line - 1 };
    }
    const found = stage === void 0 ? fromContext(from, source, inside) : fromStage(from, stage, normal(`/${source}`), inside);
    if (found) return found;
  }
  return null;
}
function fromContext(from, source, inside) {
  const path = resolve(from.build.context, source.replace(/^\/+/, ""));
  if (/[*?[]/.test(path)) {
    const file = resolve(dirname(path), inside);
    return !inside.includes("/") && globMatches(path, file) ? sent(from, file) : null;
  }
  if (from.repository.has(path) === "file") {
    return inside === "" || inside === basename(path) ? sent(from, path) : null;
  }
  return inside === "" ? null : sent(from, resolve(path, inside));
}
function sent({ build, repository }, file) {
  if (repository.has(file) !== "file") return null;
  const own = repository.text(`${build.dockerfile.file}.dockerignore`);
  const ignored = own ?? repository.text(resolve(build.context, ".dockerignore")) ?? "";
  const path = below(build.context, file);
  return path !== null && isDockerIgnored(ignored, path) ? null : { file, offset: 0 };
}
function fromStage(from, name, source, inside) {
  const stage = stageNamed(from.build.dockerfile, name);
  if (!stage) return null;
  const { stages } = from.build.dockerfile;
  const upTo = { ...from.build.dockerfile, stages: stages.slice(0, stages.indexOf(stage) + 1) };
  const steps = stepsOf(stagesThatRun(upTo, null));
  const candidates2 = inside === "" ? [source] : [resolve(source, inside)];
  if (inside === basename(source)) candidates2.push(source);
  for (const candidate of candidates2) {
    const found = search(from, steps, candidate);
    if (found) return found;
  }
  return null;
}
function movedFrom({ step, workdir }, path) {
  const commands = step.args.join(" ").split(/&&|\|\||[;\n]/);
  for (const command of commands.reverse()) {
    const words = command.trim().split(/\s+/);
    const [program = "", ...rest] = words;
    if (program !== "cp" && program !== "mv" && program !== "ln") continue;
    const paths = rest.filter((word) => !word.startsWith("-"));
    const target = resolve(workdir, paths.at(-1) ?? "");
    for (const source of paths.slice(0, -1)) {
      const full = resolve(workdir, source);
      const inside = below(target, path);
      if (full === path || inside === null) continue;
      if (inside === "" || inside === basename(full)) return full;
    }
  }
  return null;
}
function globMatches(glob, path) {
  const pattern = glob.replace(/[.+^${}()|\\]/g, "\\$&").replace(/\*/g, "[^/]*").replace(/\?/g, "[^/]");
  try {
    return new RegExp(`^${pattern}$`).test(path);
  } catch {
    return false;
  }
}

// src/read/places/lines.ts
var ENOUGH = 0.5;
function sameShape(source, rendered2) {
  const [from, to] = [linesOf(source), linesOf(rendered2)];
  return from.length === to.length && from.every((line, index) => alike(line, to[index] ?? ""));
}
function mostlyFrom(source, rendered2) {
  if (sameShape(source, rendered2)) return true;
  const from = linesOf(source).filter(Boolean);
  const exact = new Set(from);
  const patterns = from.filter((line) => line.includes("$"));
  const to = linesOf(rendered2).filter(Boolean);
  const found = to.filter(
    (line) => exact.has(line) || patterns.some((pattern) => alike(pattern, line))
  );
  return to.length > 0 && found.length / to.length >= ENOUGH;
}
function lineIn(source, rendered2, line) {
  const [from, to] = [linesOf(source), linesOf(rendered2)];
  const wanted = to[line - 1];
  if (wanted === void 0) return null;
  if (sameShape(source, rendered2)) return line;
  return nearest(from, wanted, line) ?? (from.length === to.length ? line : null);
}
function lineSaying(source, text, line) {
  return nearest(linesOf(source), text.trim(), line);
}
function nearest(lines, wanted, line) {
  if (wanted === "") return null;
  const found = lines.flatMap((text, index) => alike(text, wanted) ? [index + 1] : []);
  found.sort((a, b) => Math.abs(a - line) - Math.abs(b - line));
  return found[0] ?? null;
}
var VARIABLE = /\$(?:\w+|\{[^}]*\})/;
function alike(source, rendered2) {
  if (source === rendered2) return true;
  if (!VARIABLE.test(source)) return false;
  const words = source.split(new RegExp(VARIABLE, "g"));
  const [first = "", ...rest] = words;
  if (!rendered2.startsWith(first)) return false;
  let position = first.length;
  for (const [index, word] of rest.entries()) {
    const last = index === rest.length - 1;
    const found = last ? rendered2.length - word.length : rendered2.indexOf(word, position);
    if (found < position || !rendered2.startsWith(word, found)) return false;
    position = found + word.length;
  }
  return position === rendered2.length;
}
function linesOf(text) {
  return text.trimEnd().split("\n").map((line) => line.trim());
}

// src/read/places/mounts.ts
function overlaysOf(container, service, repository) {
  const mounts = container?.mounts ?? service?.volumes ?? [];
  return mounts.map(({ type, source, target }) => ({
    target: normal(target),
    source: type === "bind" ? sourceOf(source, repository) : null,
    showsImage: type === "volume"
  })).sort((a, b) => b.target.length - a.target.length);
}
var DESKTOP = /^\/(?:host_mnt|run\/desktop\/mnt\/host)(?=\/)/;
function sourceOf(source, repository) {
  if (!source.startsWith("/")) return normal(source);
  return repository.relative(source) ?? repository.relative(source.replace(DESKTOP, ""));
}

// src/read/places/overlaid.ts
function overlaid(path, overlays, repository) {
  for (const { target, source, showsImage } of overlays) {
    const inside = below(target, path);
    if (inside === null) continue;
    if (showsImage) return null;
    if (source === null) return "hidden";
    const file = [source, inside].filter((part) => part !== "").join("/");
    const found = repository.has(file);
    return found === "file" || found === null && !repository.complete ? { file, offset: 0 } : "hidden";
  }
  return null;
}

// src/read/places/mapper.ts
function createMapper(services, repository) {
  const found = /* @__PURE__ */ new Map();
  const find = (service, path) => {
    const files = services.get(service);
    if (!files) return { full: path, origin: null };
    const key = `${service}:${path}`;
    const known = found.get(key);
    if (known) return known;
    const full = absolute(files, path);
    const one = { full, origin: inForce(files, full, repository) };
    found.set(key, one);
    return one;
  };
  const place = (service, path, line = null, text = null) => {
    const files = services.get(service);
    const { full, origin } = find(service, path);
    const remote = line === null ? full : `${full}:${line}`;
    if (!files || !origin) return { file: null, line, remote };
    const source = repository.text(origin.file);
    const rendered2 = files.texts.get(full) ?? null;
    return { file: origin.file, line: here({ line, text, source, rendered: rendered2, origin }), remote };
  };
  return {
    file: (service, path) => find(service, path).origin?.file ?? null,
    place,
    source(service, path, line) {
      const found2 = place(service, path, line);
      const build = services.get(service)?.build;
      if (found2.file !== null || !build) return found2;
      return { ...found2, file: compiledFrom(path, build, repository)?.file ?? null };
    }
  };
}
function here(known) {
  const { line, text, source, rendered: rendered2, origin } = known;
  if (line === null) return null;
  if (source === null || origin.offset > 0) return line + origin.offset;
  if (text !== null && text.trim() !== "") return lineSaying(source, text, line);
  return rendered2 === null ? line : lineIn(source, rendered2, line);
}
function absolute(files, path) {
  const workdir = files.container?.workdir ?? (files.build ? workdirOf(files.build) : "/");
  return resolve(workdir, path);
}
function inForce(files, path, repository) {
  const rendered2 = files.texts.get(path);
  if (files.copies) {
    const file = files.copies.get(path);
    if (file !== void 0) return { file, offset: 0 };
    return rendered2 === void 0 ? null : byContent(files, path, rendered2, repository);
  }
  const found = byConstruction(files, path, repository);
  if (rendered2 === void 0 || found === "hidden") return found === "hidden" ? null : found;
  if (found) {
    const source = found.offset > 0 ? null : repository.text(found.file);
    if (source === null || mostlyFrom(source, rendered2)) return found;
  }
  return byContent(files, path, rendered2, repository);
}
var TEMPLATED = /^\/etc\/nginx\/conf\.d\/(.+)$/;
var ENABLED = /^\/etc\/nginx\/sites-enabled\/(.+)$/;
function byConstruction(files, path, repository) {
  const template = TEMPLATED.exec(path)?.[1];
  const rendered2 = template && simple(files, `/etc/nginx/templates/${template}.template`, repository);
  if (rendered2 && rendered2 !== "hidden") return rendered2;
  const direct = simple(files, path, repository);
  if (direct !== null) return direct;
  const enabled = ENABLED.exec(path)?.[1];
  return enabled ? simple(files, `/etc/nginx/sites-available/${enabled}`, repository) : null;
}
function simple(files, path, repository) {
  const inlined = files.service?.inlined?.find(({ target }) => target === path);
  if (inlined) return { file: inlined.file, offset: inlined.offset };
  const overlays = overlaysOf(files.container, files.service, repository);
  const mounted = overlaid(path, overlays, repository);
  if (mounted !== null) return mounted;
  return files.build ? builtFrom(path, files.build, repository) : null;
}
var TELLING = 3;
function byContent(files, path, rendered2, repository) {
  if (rendered2.trim().split("\n").length < TELLING) return null;
  const overlays = overlaysOf(files.container, files.service, repository);
  const reach = files.copies ? [""] : [files.build?.context ?? null, ...overlays.map(({ source }) => source)];
  const equal = repository.paths.filter((candidate) => {
    const text = repository.text(candidate);
    const reached = reach.some((folder) => folder !== null && below(folder, candidate) !== null);
    return reached && text !== null && sameShape(text, rendered2);
  });
  const named2 = equal.filter((candidate) => basename(candidate).startsWith(basename(path)));
  const [file, ...others] = equal.length > 1 ? named2 : equal;
  return file !== void 0 && others.length === 0 ? { file, offset: 0 } : null;
}

// src/read/started-with.ts
function startedWith2(service, known) {
  const container = known.containers.get(service);
  if (container) return [...container.entrypoint, ...container.command];
  const build = known.builds.get(service);
  const steps = build ? stagesThatRun(build.dockerfile, build.target).flatMap((stage) => stage.steps) : [];
  const last = (keyword) => steps.findLast((step) => step.keyword === keyword);
  return containerStart(known.composed.get(service), last).words;
}

// src/read/known-services.ts
function knownServices(known) {
  const { evidence, repository, plan, facts, texts } = known;
  const composed = bodies(facts, "compose.service");
  const containers = bodies(facts, "container.config");
  const states = bodies(facts, "container.state");
  const builds = buildsOf(composed, evidence, repository);
  const names2 = /* @__PURE__ */ new Set([...composed.keys(), ...containers.keys(), ...texts.keys()]);
  const nginx = /* @__PURE__ */ new Set([
    ...plan.proxy ? [plan.proxy.service] : [],
    ...evidence.looked("nginx.config").map(({ subject }) => subject),
    ...[...names2].filter((name) => runsNginx(name, { composed, containers, builds }))
  ]);
  const machine = evidence.looked("host.services").length > 0;
  const copies = new Map(
    evidence.looked("host.copies").flatMap(({ body }) => body.map(({ path, file }) => [path, file]))
  );
  const mapper = createMapper(
    new Map(
      [...names2].map((name) => [
        name,
        {
          service: composed.get(name) ?? null,
          container: containers.get(name) ?? null,
          build: builds.get(name) ?? null,
          texts: texts.get(name) ?? /* @__PURE__ */ new Map(),
          copies: machine && composed.get(name)?.networkMode === "host" ? copies : null
        }
      ])
    ),
    repository
  );
  return {
    composed,
    containers,
    states,
    builds,
    mapper,
    isMachine: machine,
    isExcerpt: isExcerpt(known),
    isForOthers: (host) => {
      const own = SHARED.has(plan.target.kind) ? plan.proxy?.host : null;
      return host !== null && own != null && hostName(host) !== hostName(own);
    },
    isNginx: (service) => nginx.has(service)
  };
}
var SHARED = /* @__PURE__ */ new Set(["docker", "swarm", "ssh"]);
function bodies(facts, kind) {
  const found = facts.filter((fact2) => {
    return fact2.kind === kind;
  });
  return new Map(found.map(({ subject, body }) => [subject, body]));
}
function buildsOf(composed, evidence, repository) {
  const resolved = record(at(evidence.looked("compose.config")[0]?.body, "services"));
  return new Map(
    [...composed].flatMap(([name, { build }]) => {
      const file = build && dockerfilePath(build);
      const text = file ? repository.text(file) : null;
      if (!build || !file || text === null) return [];
      const args = Object.entries(record(at(resolved[name], "build", "args"))).flatMap(
        ([key, value]) => {
          const given = string(value);
          return given === null ? [] : [[key, given]];
        }
      );
      const dockerfile = parseDockerfile(file, text, Object.fromEntries(args));
      const context = build.context === "." ? "" : normal(build.context);
      return [[name, { dockerfile, context, target: build.target }]];
    })
  );
}
var PROGRAM = /(?:^|[/\s"])(?:nginx|openresty)(?:\s|"|$)/;
function runsNginx(service, known) {
  const started = startedWith2(service, known);
  const isStarted = PROGRAM.test(started.join(" "));
  if (isStarted || known.containers.has(service) && started.length > 0) return isStarted;
  const build = known.builds.get(service);
  const [base] = build ? stagesThatRun(build.dockerfile, build.target) : [];
  return isNginxImage((build ? base?.base : known.composed.get(service)?.image) ?? "");
}

// src/read/logged/ends.ts
function loggedEnds(facts) {
  const known = new Set(
    facts.flatMap(({ kind, subject }) => kind === "container.state" ? subject : [])
  );
  const logs = facts.filter(({ kind }) => kind.startsWith("nginx.") || kind === "app.log");
  return [...Map.groupBy(logs, ({ subject }) => subject)].flatMap(([subject, lines]) => {
    if (known.has(subject)) return [];
    const last = lines.findLastIndex(isEnd);
    const words = lines[last];
    if (!words || isUpAfter(last, lines)) return [];
    return fact(
      "container.state",
      subject,
      { ...UNSEEN, name: subject, status: "exited", finishedAt: words.seen.at },
      words.seen
    );
  });
}

// src/read/logged/status.ts
var STATUS = {
  "connect-refused": 502,
  "connect-unreachable": 502,
  "connect-timed-out": 504,
  "connect-failed": 502,
  "closed-early": 502,
  "reset-early": 502,
  "send-failed": 502,
  "answer-timed-out": 504,
  "send-timed-out": 504,
  "no-live-upstreams": 502,
  "could-not-resolve": 502,
  "no-resolver": 502,
  "resolver-failed": 502,
  "protocol-mismatch": 502,
  "header-too-big": 502,
  "invalid-header": 502,
  "duplicate-header": 502,
  "tls-handshake-failed": 502,
  "tls-verify-failed": 502,
  "invalid-upstream-url": 500,
  "body-too-large": 413,
  "temp-file-failed": 500,
  "too-many-files": 500,
  "out-of-memory": 500,
  "worker-connections": 500,
  "redirect-cycle": 500,
  "auth-request-failed": 500,
  "rate-limited": 503,
  "access-forbidden": 403,
  "static-not-found": 404,
  "script-not-found": 404,
  "client-closed": 499,
  "client-timed-out": 408
};
var OWN_ERRNO = /* @__PURE__ */ new Set([24, 97, 99]);
var MIDSTREAM = "reading upstream";
function statusImplied({ code, errno, phase, level }) {
  if (level === "emerg" || level === "warn") return null;
  const status = STATUS[code];
  if (status === void 0) return null;
  if (phase === MIDSTREAM && status >= 500) return "cut";
  const isLocal = code === "connect-failed" && OWN_ERRNO.has(errno ?? 0);
  return isLocal ? 500 : status;
}

// src/read/logged/exchanges.ts
var SAME_MS = 2e3;
var ALIKE = 6;
function loggedExchanges(facts, plan) {
  const errors = ofKind(facts, "nginx.error");
  const all = ofKind(facts, "nginx.access");
  const answers = all.filter(({ body }) => body.status >= 400);
  const failed = errors.filter((line) => !isOver(line, all)).flatMap((line) => fromError(line, answers, facts));
  const deciding2 = errors.filter(({ body }) => statusImplied(body) !== null);
  const rest = answers.filter((answer) => !deciding2.some((line) => isSame(line, answer)));
  const told = mostTelling([...failed, ...rest.map(fromAccess)]);
  const attempts = /* @__PURE__ */ new Map();
  return told.map((one) => {
    const route = `${one.method} ${one.path}`;
    const attempt = (attempts.get(route) ?? 0) + 1;
    attempts.set(route, attempt);
    const body = {
      logged: true,
      check: `${route}:proxied`,
      route,
      via: "proxied",
      backend: one.backend ?? plan.backend?.service ?? null,
      attempt,
      method: one.method,
      url: `http://${plan.proxy?.service ?? one.line.subject}${one.path.startsWith("/") ? one.path : "/"}`,
      path: one.path,
      host: "",
      sentBytes: one.line.kind === "nginx.error" ? one.line.body.bytes ?? 0 : 0,
      at: one.line.seen.at ?? "",
      outcome: one.outcome
    };
    return fact("http.exchange", body.check, body, one.line.seen);
  });
}
var NOBODY = /* @__PURE__ */ new Set([
  "connect-refused",
  "connect-unreachable",
  "connect-timed-out"
]);
function isOver({ body }, answers) {
  if (!NOBODY.has(body.code)) return false;
  const since = answeredSince(
    body,
    answers.map((one) => one.body)
  );
  return since === "for-good";
}
function fromError(line, answers, facts) {
  const implied = statusImplied(line.body);
  if (implied === null || isNobodysFault(line.body)) return [];
  const { method, path, code, upstream } = line.body;
  const answer = answers.find((one) => isSame(line, one))?.body;
  const backend = upstream && serviceAt(facts, upstream.host);
  const request = { method: method ?? UNNAMED.method, path: path ?? UNNAMED.path };
  const outcome = implied === "cut" ? CUT : answered(answer?.status ?? implied, answer);
  const way = [code, upstream?.host, upstream?.port, line.body.name].join(" ");
  return [{ line, ...request, outcome, backend, way }];
}
function isNobodysFault({ code, method, path, upstream }) {
  if (code === "client-closed") return upstream === null;
  const reads = method === "GET" || method === "HEAD";
  return code === "static-not-found" && reads && FILE3.test(path ?? "");
}
var FILE3 = /\/[^/?]*\.\w+(?:\?|$)/;
function fromAccess(line) {
  const { method, path, status } = line.body;
  return {
    line,
    method,
    path,
    outcome: answered(status, line.body),
    backend: null,
    way: `${status}`
  };
}
function mostTelling(all) {
  const chosen = /* @__PURE__ */ new Map();
  const sends = ({ method }) => method === "GET" || method === "HEAD" ? 1 : 0;
  for (const one of all.toSorted((a, b) => sends(a) - sends(b))) {
    const paths = chosen.get(one.way) ?? /* @__PURE__ */ new Set();
    if (paths.size < ALIKE) paths.add(`${one.method} ${one.path}`);
    chosen.set(one.way, paths);
  }
  return all.filter((one) => chosen.get(one.way)?.has(`${one.method} ${one.path}`));
}
function isSame(line, { body, seen }) {
  if (line.body.path !== body.path || line.body.method !== body.method) return false;
  if (line.seen.at === null || seen.at === null) return true;
  return Math.abs(Date.parse(line.seen.at) - Date.parse(seen.at)) <= SAME_MS;
}
var CUT = {
  is: "reset",
  afterBytes: 1,
  detail: "nginx broke the answer off, because the backend did",
  ms: 0
};
function answered(status, access) {
  return {
    is: "answered",
    status,
    headers: {},
    body: "",
    bodyBytes: 0,
    bodyHash: "",
    redirects: [],
    ms: (access?.requestTime ?? 0) * 1e3
  };
}
function serviceAt(facts, host) {
  for (const { kind, subject, body } of facts) {
    if (kind === "compose.service" && (subject === host || body.containerName === host)) {
      return subject;
    }
    if (kind !== "container.network" || host === "") continue;
    if (body.address === host || body.aliases.includes(host)) return subject;
  }
  return null;
}
function ofKind(facts, kind) {
  return facts.filter((one) => one.kind === kind);
}

// src/read/named/app-routes.ts
var NOT_OURS = /(?:^|\/)(?:node_modules|vendor|__pycache__|\.?venv|dist|build|target|static|public|site-packages)\//;
function mayHoldRoutes(path) {
  return isSource(path) && !NOT_OURS.test(path);
}
function readAppRoutes(known, repository) {
  const byContext = /* @__PURE__ */ new Map();
  return [...known.builds].flatMap(([service, { context }]) => {
    if (known.isNginx(service)) return [];
    const routes = byContext.get(context) ?? readRoutes(sourcesIn(context, repository));
    byContext.set(context, routes);
    return routes.map(
      ({ file, line, ...route }) => fact(
        "app.route",
        service,
        route,
        witness({
          source: service,
          how: `read ${file}`,
          place: { file, line },
          quote: `${route.method} ${route.path}`
        })
      )
    );
  });
}
function sourcesIn(context, repository) {
  return repository.within(context).flatMap((path) => {
    if (!mayHoldRoutes(path)) return [];
    const text = repository.text(path);
    return text === null ? [] : [{ path, text }];
  });
}

// src/read/named/source-settings.ts
var SOURCE = /\.(?:[cm]?[jt]s|py|go|java|kt|rb|properties)$|(?:^|\/)application[\w-]*\.ya?ml$/;
var NOT_SERVED = /(?:^|\/)(?:node_modules|vendor|__pycache__|\.?venv|dist|build|target|static|public|site-packages)\/|(?:^|[/._-])(?:tests?|specs?|__tests__|e2e|migrations)(?:[/._-]|$)|\.d\.ts$|\.min\.js$/;
function mayHoldSettings(path) {
  return SOURCE.test(path) && !NOT_SERVED.test(path);
}
var PATTERNS = [
  // Express and Koa; without `limit` 100 kB.
  ["body-limit", /\b(?:express|bodyParser)\.(?:json|raw|text|urlencoded)\s*\(([^()\n]*)\)/g],
  ["body-limit", /\b(?:fileSize|max(?:Total)?FileSize|bodyLimit|sizeLimit)\s*:\s*([^,}\n]+)/g],
  ["body-limit", /\bMAX_CONTENT_LENGTH\b["'\]]*\s*=\s*([^\n]+)/g],
  ["body-limit", /\b(?:DATA|FILE)_UPLOAD_MAX_MEMORY_SIZE\s*=\s*([^\n]+)/g],
  ["body-limit", /\bhttp\.MaxBytesReader\(([^\n]*)\)/g],
  ["body-limit", /\bmax_part_size\s*=\s*([^,)\n]+)/g],
  ["body-limit", /\bmax-(?:file|request)-size\s*[:=]\s*([^\n]+)/g],
  ["request-timeout", /\b(?:requestTimeout|headersTimeout)\s*[:=]\s*([^,;}\n]+)/g],
  ["request-timeout", /\bserver\.(?:timeout\s*=|setTimeout\s*\()\s*([^,;)\n]+)/g],
  ["request-timeout", /\b(?:Read|Write)Timeout\s*:\s*([^,\n]+)/g],
  ["request-timeout", /\bfirst_data_timeout\s+([^\n]+)/g],
  ["keep-alive-timeout", /\bkeepAliveTimeout\s*[:=]\s*([^,;}\n]+)/g],
  ["keep-alive-timeout", /\bIdleTimeout\s*:\s*([^,\n]+)/g],
  ["keep-alive-timeout", /\b(?:persistent_timeout\s+|timeout_keep_alive\s*=\s*)([^,)\n]+)/g]
];
function settingsInSource(path, text) {
  const plain = withoutComments(text, /\.(?:py|rb|ya?ml|properties)$/.test(path) ? "python" : "c");
  const found = PATTERNS.flatMap(
    ([name, pattern]) => [...plain.matchAll(pattern)].map((match) => ({
      name,
      value: plainValue(name, match[1]?.trim() ?? ""),
      line: lineAt(plain, match.index)
    }))
  );
  return found.sort((a, b) => a.line - b.line);
}
var UNITS = { b: 1, kb: 2 ** 10, mb: 2 ** 20, gb: 2 ** 30 };
var GO_UNITS = { Millisecond: 1, Second: 1e3, Minute: 6e4 };
function plainValue(name, written2) {
  const go = /^(\d+) \* time\.(\w+)$|^time\.(\w+)$/.exec(written2);
  const unit = GO_UNITS[go?.[2] ?? go?.[3] ?? ""];
  if (go && unit !== void 0) return `${Number(go[1] ?? 1) * unit}`;
  if (name === "body-limit") {
    const [, number3, size] = /(?:^|["'\s])(\d+(?:\.\d+)?) ?([kmg]?b)\b/i.exec(written2) ?? [];
    if (number3 !== void 0) return `${Number(number3) * (UNITS[size?.toLowerCase() ?? ""] ?? 1)}`;
    if (written2 === "" || written2.startsWith("{") && !/\blimit\b/.test(written2)) return "102400";
  }
  const number2 = product(written2.replace(/_/g, ""));
  return number2 === null ? written2 : `${number2}`;
}

// src/read/named/app-settings.ts
var FILE4 = /\.(?:ini|conf)$|(?:^|\/)gunicorn[\w.-]*\.py$/;
var SETTING2 = /^\s*(?:php_admin_value\[)?([a-z][\w.-]*)\]?\s*=\s*(["']?)([^;"'#]*)\2\s*(?:[;#].*)?$/i;
function readAppSettings(known, repository) {
  return [...known.builds].flatMap(([service, { context }]) => {
    if (known.isNginx(service)) return [];
    return repository.within(context).flatMap((path) => {
      const text = repository.text(path) ?? "";
      if (FILE4.test(path)) return settingsIn(service, path, text);
      return mayHoldSettings(path) ? inSource(service, path, text) : [];
    });
  });
}
function inSource(service, file, text) {
  const lines = text.split("\n");
  return settingsInSource(file, text).map(({ name, value, line }) => {
    const quote = lines[line - 1]?.trim() ?? "";
    const seen = witness({ source: service, how: `read ${file}`, place: { file, line }, quote });
    return fact("app.setting", service, { name, value }, seen);
  });
}
function settingsIn(service, file, text) {
  return text.split("\n").flatMap((quote, index) => {
    const [, name, , value] = SETTING2.exec(quote) ?? [];
    if (name === void 0 || value === void 0) return [];
    const place = { file, line: index + 1 };
    const seen = witness({ source: service, how: `read ${file}`, place, quote: quote.trim() });
    return fact("app.setting", service, { name, value: value.trim() }, seen);
  });
}

// src/read/places/repository.ts
function repositoryOf(evidence) {
  const files = new Map(
    evidence.looked("repo.file").map(({ subject, body }) => [subject, body])
  );
  const tree = evidence.looked("repo.tree")[0]?.body;
  const paths = [.../* @__PURE__ */ new Set([...tree?.paths ?? [], ...files.keys()])].sort();
  const known = new Set(paths);
  const directories = new Set(paths.flatMap(parents));
  const has = (path) => known.has(path) ? "file" : path === "" || directories.has(path) ? "directory" : null;
  const root = rootOf(evidence, has);
  return {
    complete: tree !== void 0 && !tree.truncated,
    paths,
    within: (folder) => sliceBelow(paths, folder),
    has,
    text: (path) => files.get(path)?.text ?? null,
    mode: (path) => files.get(path)?.mode ?? null,
    relative: (absolute2) => root === null ? null : below(root, normal(absolute2))
  };
}
function sliceBelow(paths, folder) {
  if (folder === "") return paths;
  const start = `${folder}/`;
  let low = 0;
  for (let high = paths.length; low < high; ) {
    const middle = low + high >> 1;
    if ((paths[middle] ?? "") < start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (paths[end]?.startsWith(start)) end++;
  return paths.slice(low, end);
}
function parents(path) {
  const parts = path.split("/").slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
}

// src/read/named/app-modules.ts
var SERVERS = /(?:^|[\s"'/])(?:uvicorn|gunicorn|hypercorn|daphne)\s(?<rest>[^&|;]*)/;
var MODULE = /^["']?(?!(?:unix|fd|tcp6?|ssl|https?|egg|file|python):)[A-Za-z_][\w.]*:[A-Za-z_]\w*(?!\w*[=:])/;
var ELSEWHERE = /--app-dir|--chdir|--pythonpath|--factory-path|PYTHONPATH|\bcd\s/;
var INSTALLED2 = /pip3? install (?:.*\s)?(?:-e\s|\.(?:\[|\s|$)|\.\/)|poetry install|uv sync|setup\.py/;
function modulesNamed(service, known, repository) {
  const build = known.builds.get(service);
  const composed = known.composed.get(service);
  if (!build || !composed) return [];
  const steps = stagesThatRun(build.dockerfile, build.target).flatMap((stage) => stage.steps);
  const last = (keyword) => steps.findLast((step) => step.keyword === keyword);
  const { words, saidBy } = containerStart(composed, last);
  const line = words.join(" ");
  const rest = SERVERS.exec(line)?.groups?.["rest"];
  const module = rest?.split(/\s+/).find((word) => MODULE.test(word));
  const run = steps.filter(({ keyword }) => keyword === "RUN" || keyword === "ENV");
  const variables = composed.environment.join(" ");
  const said2 = [line, variables, ...run.map(({ text }) => text)].join("\n");
  if (module === void 0 || ELSEWHERE.test(said2) || INSTALLED2.test(said2)) return [];
  const [name = ""] = module.replace(/["']/g, "").split(":");
  const instruction = steps.findLast((step) => step.keyword === saidBy);
  const place = instruction ? { file: build.dockerfile.file, line: instruction.line } : composed.places[saidBy ?? ""] ?? null;
  const workdir = composed.workingDir ?? workdirOf(build);
  const inside = resolve(workdir, name.replaceAll(".", "/"));
  const mounted = composed.volumes.some(({ target }) => below(normal(target), inside) !== null);
  const isThere = [`${inside}.py`, `${inside}/__init__.py`].some(
    (path2) => known.mapper.file(service, path2) !== null
  );
  const folder = mounted || isThere ? null : folderBehind(inside, build.context, steps, repository);
  if (folder === null) return [];
  const candidates2 = [`${folder}.py`, `${folder}/__init__.py`, `${folder}.so`];
  if (steps.some(({ keyword, text }) => keyword === "RUN" && text.includes(`${name}.py`)))
    return [];
  const [path = "", ...or] = candidates2;
  const isFolder = repository.has(folder) === "directory";
  return [
    {
      ...{ service, role: "app-module", named: name, path, dockerIgnored: false, place },
      or: isFolder ? [...or, folder] : or
    }
  ];
}
function folderBehind(path, context, steps, repository) {
  let workdir = "/";
  const sources = [];
  for (const { keyword, flags, args } of steps) {
    if (keyword === "WORKDIR") workdir = resolve(workdir, args[0] ?? "");
    if (keyword !== "COPY" && keyword !== "ADD") continue;
    const inside = below(resolve(workdir, args.at(-1) ?? ""), path);
    if (inside === null) continue;
    const [source = "", ...others] = args.slice(0, -1);
    if (flags["from"] !== void 0) return null;
    if (others.length > 0 || /[*?[$]/.test(source)) continue;
    const from = resolve(context, source.replace(/^\/+/, ""));
    if (from === context || repository.has(from) === "directory") {
      sources.push(resolve(from, inside));
    }
  }
  const [only] = new Set(sources);
  return sources.length === 1 && only !== void 0 ? only : null;
}

// src/read/named/named-paths.ts
function namedPaths(known, repository) {
  return [...known.composed].flatMap(([service, composed]) => {
    const { build, places, volumes } = composed;
    const place = (...keys) => keys.map((key) => places[key]).find((one) => one !== void 0) ?? null;
    const plain = { service, dockerIgnored: false, or: [] };
    const binds = volumes.flatMap(({ type, source }, index) => {
      if (type !== "bind" || source.startsWith("/") || source.startsWith("..")) return [];
      const at2 = place(`volumes.${index}`, `volumes.${index}.source`, "volumes", "");
      return [{ ...plain, role: "bind-source", named: source, path: source, place: at2 }];
    });
    const file = build && dockerfilePath(build);
    if (!build || file === null || file.startsWith("..")) return binds;
    const { context, dockerfile } = build;
    const isInside = !context.startsWith("/") && !context.startsWith("..");
    const contexts = isInside ? [
      {
        ...{ ...plain, role: "build-context", named: context },
        path: context === "." ? "" : context,
        place: place("build.context", "build", "")
      }
    ] : [];
    const dockerfiles = {
      ...{ ...plain, role: "dockerfile", named: dockerfile, path: file },
      place: place("build.dockerfile", "build.context", "build", "")
    };
    const built = known.builds.get(service);
    const copied2 = built && isInside ? copySources(service, built, repository) : [];
    return [
      ...binds,
      ...contexts,
      dockerfiles,
      ...copied2,
      ...modulesNamed(service, known, repository),
      ...settingsOf(service, context === "." ? "" : context, repository)
    ];
  });
}
function settingsOf(service, context, repository) {
  return repository.within(context).filter((path) => path.endsWith("gunicorn.conf.py") || setsFlask(path, repository)).map((path) => ({
    ...{
      service,
      role: "settings",
      named: path.slice(path.lastIndexOf("/") + 1),
      path,
      or: []
    },
    place: { file: path, line: 1 },
    dockerIgnored: false
  }));
}
function setsFlask(path, repository) {
  const isRead = /(?:^|\/)\.(?:flask)?env$/.test(path);
  return isRead && /^\s*(?:export\s+)?FLASK_RUN_/m.test(repository.text(path) ?? "");
}
function copySources(service, { dockerfile, context }, repository) {
  const own = repository.text(`${dockerfile.file}.dockerignore`);
  const ignored = own ?? repository.text(resolve(context, ".dockerignore")) ?? "";
  const steps = dockerfile.stages.flatMap((stage) => stage.steps);
  return steps.flatMap(({ keyword, flags, args, line }) => {
    if (!/^(?:COPY|ADD)$/.test(keyword) || flags["from"] !== void 0) return [];
    return args.slice(0, -1).flatMap((source) => {
      const named2 = source.replace(/^\/+/, "");
      if (/[*?[$]|^<<|:\/\/|^git@/.test(source) || /^\.?\/?$/.test(named2)) return [];
      const path = resolve(context, named2);
      const inContext = below(context, path);
      if (inContext === null || inContext === "" || path.startsWith("..")) return [];
      return [
        {
          ...{ service, role: "copy-source", named: source, path, or: [] },
          place: { file: dockerfile.file, line },
          dockerIgnored: isKeptOut(ignored, inContext, repository.has(path) === "directory")
        }
      ];
    });
  });
}
function isKeptOut(ignored, path, isFolder) {
  if (isFolder && /^\s*!/m.test(ignored)) return false;
  return isDockerIgnored(ignored, path);
}

// src/read/named/repository-paths.ts
function pathsToLookAt(captures, plan) {
  const evidence = evidenceOf({ captures });
  const repository = repositoryOf(evidence);
  const files = composeFiles(evidence, repository);
  const facts = evidence.looked("compose.config").flatMap((capture) => readServices(capture, files, repository));
  const known = knownServices({ evidence, repository, plan, facts, texts: /* @__PURE__ */ new Map() });
  return namedPaths(known, repository).map(({ path, or }) => [path, ...or]);
}
function readRepositoryPaths(evidence, known, repository) {
  const [capture] = evidence.looked("repo.paths");
  if (!capture) return [];
  const seen = new Map(capture.body.map((one) => [one.path, one]));
  return namedPaths(known, repository).flatMap(({ service, place, or, ...named2 }) => {
    const looked = [named2.path, ...or].map((path) => seen.get(path));
    const found = looked.find((one) => one !== void 0 && one.found !== "missing") ?? looked[0];
    if (!found) return [];
    const { ignored, submodule = null } = found;
    return fact(
      "repo.path",
      service,
      { ...named2, found: found.found, ignored, submodule },
      witness({
        source: service,
        how: capture.how,
        at: capture.at,
        place,
        quote: `${named2.path || "."}: ${found.found}`
      })
    );
  });
}

// src/read/pasted/own-time.ts
function withoutOwnTime(facts, now) {
  return facts.map(
    (fact2) => fact2.seen.at === now ? { ...fact2, seen: { ...fact2.seen, at: timeIn(fact2) } } : fact2
  );
}
function timeIn({ kind, body }) {
  return kind === "container.state" && body.status !== "running" ? body.finishedAt : null;
}

// src/read/proxy/route-fact.ts
function routeFact(route, computed, placeOf) {
  const { request, server, location, limits } = computed;
  const setting = (value) => ({
    value: value.value,
    place: value.place && placeOf(value.place)
  });
  return {
    route,
    method: request.method,
    path: request.path,
    server: server && {
      names: server.names,
      place: placeOf(server.place),
      isFallback: server.by === "default"
    },
    location: location && {
      modifier: location.modifier,
      pattern: location.pattern,
      place: placeOf(location.place)
    },
    handler: handlerOf(computed.handler, request.port, placeOf),
    limits: {
      bodySize: setting(limits.bodySize),
      bodyBuffer: setting(limits.bodyBuffer),
      connectTimeout: setting(limits.connectTimeout),
      readTimeout: setting(limits.readTimeout),
      sendTimeout: setting(limits.sendTimeout),
      headerBuffer: setting(limits.headerBuffer),
      requestBuffering: setting(limits.requestBuffering)
    },
    upstreamHost: setting(computed.upstreamHost),
    uncertain: computed.uncertain
  };
}
var BUILT_IN = { file: null, line: null };
function handlerOf(handler, port, placeOf) {
  switch (handler.is) {
    case "proxied": {
      const { is, scheme, target, servers, upstreamUri, viaVariable, resolver } = handler;
      return {
        is,
        scheme,
        target,
        servers: servers.map((server) => serverOf(server, placeOf)),
        upstreamUri,
        place: placeOf(handler.place),
        viaVariable,
        resolver: resolver && {
          value: resolver.value,
          place: resolver.place && placeOf(resolver.place)
        }
      };
    }
    case "other-upstream": {
      const { is, protocol, target, place } = handler;
      if (protocol === "memcached") return { is: "unknown", why: `memcached_pass ${target}` };
      const servers = handler.servers.map((server) => serverOf(server, placeOf));
      return { is, protocol, target, servers, place: placeOf(place) };
    }
    case "returned": {
      const { is, status, body, place } = handler;
      return { is, status, body, place: place ? placeOf(place) : BUILT_IN };
    }
    case "redirected": {
      const { is, status, to, place } = handler;
      return { is, status, to, place: place ? placeOf(place) : BUILT_IN };
    }
    case "static": {
      const { is, root, fallback, place } = handler;
      return { is, root, fallback, place: place && placeOf(place) };
    }
    case "unknown":
      return { is: "unknown", why: handler.why };
    case "not-listening":
      return { is: "unknown", why: `no server listens on port ${port}` };
  }
}
function serverOf({ host, port, unix, params, place }, placeOf) {
  const down = params.includes("down");
  const backup = params.includes("backup");
  const marks = { ...down ? { down } : {}, ...backup ? { backup } : {} };
  return { host, port, unix, ...marks, place: placeOf(place) };
}

// src/read/proxy/configuration.ts
function capturedConfigurations(evidence) {
  return evidence.looked("nginx.config").map(({ subject, how, at: at2, body }) => ({
    service: subject,
    config: configFromDump(body.text),
    how,
    at: at2,
    doubt: null
  }));
}
function configurationTexts(evidence) {
  return new Map(
    evidence.looked("nginx.config").map(({ subject, body }) => [subject, splitDump(body.text).files])
  );
}
function configurationFrom(service, files, entry) {
  return {
    service,
    config: configFromFiles(files, entry),
    how: "files of the repository",
    at: null,
    doubt: "read from the repository, not from the running nginx"
  };
}
function readConfiguration(configuration, evidence, plan, mapper) {
  const placeOf = placesOf2(configuration.service, mapper);
  const routes = plan.proxy?.service === configuration.service ? plan.routes : [];
  return [
    ...directives(configuration, placeOf),
    ...problems(configuration, placeOf),
    ...routes.flatMap((route) => routeThrough(configuration, route, plan, { evidence, placeOf }))
  ];
}
function placesOf2(service, mapper) {
  return ({ file, line, endLine }) => {
    const place = mapper.place(service, file, line);
    const end = endLine > line ? mapper.place(service, file, endLine).line : null;
    return end !== null && place.line !== null && end > place.line ? { ...place, endLine: end } : place;
  };
}
function directives(configuration, placeOf) {
  const { service, config, how, at: at2 } = configuration;
  const found = [];
  const contexts = /* @__PURE__ */ new Map();
  for (const { directive, parents: parents2 } of allDirectives(config)) {
    const parent = parents2.at(-1);
    if (parent && !holdsDirectives(parent.name)) continue;
    const { name, args } = directive;
    const context = contexts.get(parents2) ?? parents2.map(headOf);
    contexts.set(parents2, context);
    const body = { name, args, context };
    const place = placeOf(directive);
    const quote = `${headOf(directive)}${directive.block ? " {" : ";"}`;
    found.push(
      fact("nginx.directive", service, body, witness({ source: service, how, at: at2, place, quote }))
    );
  }
  return found;
}
function problems(configuration, placeOf) {
  const { service, config, how, at: at2 } = configuration;
  return config.problems.map(({ code, file, line, nginxLine, detail, meant }) => {
    const place = placeOf({ file, line, endLine: line });
    const quote = `${detail} in ${file}:${nginxLine}`;
    return fact(
      "nginx.problem",
      service,
      { code, detail, ...meant === void 0 ? {} : { meant } },
      witness({ source: service, how, at: at2, place, quote })
    );
  });
}
function routeThrough({ service, config, how, at: at2, doubt }, planned, { proxy }, { evidence, placeOf }) {
  if (planned.proxiedPath === null || proxy === null) return [];
  const computed = routeFor(config, {
    method: planned.method,
    host: hostSent(planned.id, evidence) ?? proxy.host ?? "localhost",
    scheme: proxy.scheme,
    port: proxy.port,
    path: planned.proxiedPath
  });
  const read = routeFact(planned.id, computed, placeOf);
  const body = doubt === null ? read : { ...read, uncertain: [...read.uncertain, doubt] };
  const { handler, location } = body;
  const place = ("place" in handler ? handler.place : null) ?? location?.place ?? null;
  const quote = location && `location ${[location.modifier, location.pattern].join(" ").trim()}`;
  return [fact("nginx.route", service, body, witness({ source: service, how, at: at2, place, quote }))];
}
function hostSent(route, evidence) {
  const sent2 = evidence.looked("exchange").find(({ body }) => body.route === route && body.via === "proxied");
  return sent2?.body.host ?? null;
}

// src/read/proxy/from-repository.ts
var FOLDER = "/etc/nginx";
function packaged(service, { composed, builds }) {
  return packagedMain(!builds.has(service) && isNginxImage(composed.get(service)?.image ?? ""));
}
function configurationInRepository(service, known, repository) {
  const files = /* @__PURE__ */ new Map();
  const entry = entryOf(service, known);
  const folders = [FOLDER, dirname(entry)];
  for (const { path, file } of filesInContainer(service, known, repository)) {
    const text = repository.text(file);
    const isRead = folders.some((folder) => below(folder, path) !== null);
    if (isRead && text !== null) files.set(rendered(path), text);
  }
  for (const { target, text } of known.composed.get(service)?.inlined ?? []) {
    if (folders.some((folder) => below(folder, target) !== null)) files.set(rendered(target), text);
  }
  if (files.size === 0) return null;
  if (!files.has(entry)) {
    if (entry !== MAIN) return null;
    files.set(MAIN, packaged(service, known));
  }
  return configurationFrom(service, files, entry);
}
function entryOf(service, known) {
  const { entry } = nginxOptions(startedWith2(service, known).join(" "));
  return entry?.startsWith("/") ? entry : MAIN;
}
function rendered(path) {
  const template = /^\/etc\/nginx\/templates\/(.+)\.template$/.exec(path)?.[1];
  return template === void 0 ? path : `${FOLDER}/conf.d/${template}`;
}
function filesInContainer(service, known, repository) {
  return candidates(service, known, repository).flatMap((path) => {
    const file = known.mapper.file(service, path);
    return file === null || repository.text(file) === null ? [] : [{ path, file }];
  });
}
function candidates(service, { composed, containers, builds }, repository) {
  const captured = repository.paths.filter((path) => repository.text(path) !== null);
  const onto = (source, target) => captured.flatMap((file) => {
    const inside = below(source, file);
    if (inside === null) return [];
    return inside === "" ? [target, resolve(target, basename(file))] : [resolve(target, inside)];
  });
  const overlays = overlaysOf(
    containers.get(service) ?? null,
    composed.get(service) ?? null,
    repository
  );
  const mounted = overlays.flatMap(
    ({ source, target }) => source === null ? [] : onto(source, target)
  );
  const build = builds.get(service);
  const copies = (build?.dockerfile.stages ?? []).flatMap(({ steps }) => steps).filter(({ keyword, flags }) => /^(?:COPY|ADD)$/.test(keyword) && flags["from"] === void 0);
  const copied2 = copies.flatMap(({ args }) => {
    const target = resolve("/", args.at(-1) ?? "");
    return args.slice(0, -1).flatMap((source) => onto(resolve(build?.context ?? "", source.replace(/^\//, "")), target));
  });
  return [.../* @__PURE__ */ new Set([...mounted, ...copied2])].sort();
}

// src/read/proxy/templates.ts
var BY_IMAGE = /^\/etc\/nginx\/templates\/.+\.template$/;
function readTemplates(service, known, repository) {
  const files = filesInContainer(service, known, repository);
  const rendered2 = new Map(
    renderings(service, known, repository, files).map((one) => [one.template, one])
  );
  return files.flatMap(({ path, file }) => {
    const rendering = rendered2.get(path);
    if (!rendering && !BY_IMAGE.test(path)) return [];
    const by = rendering ? "envsubst" : "image";
    const { listed = false, caller = null } = rendering ?? {};
    return (repository.text(file) ?? "").split("\n").flatMap(
      (line, index) => variablesOf(line, by).map(
        (variable) => fact(
          "nginx.template",
          service,
          { ...variable, by, listed, caller },
          witness({
            source: service,
            how: `read ${file}`,
            place: { file, line: index + 1 },
            quote: line.trim()
          })
        )
      )
    );
  });
}
var READS = /\benvsubst\b([^<|;&\n]*)<\s*["']?([^\s"';&|>]+)/g;
var PIPED = /\bcat\s+["']?([^\s"';&|>]+)["']?\s*\|\s*envsubst\b([^>|;&\n]*)/g;
function renderings(service, known, repository, files) {
  const scripts = files.filter(({ path }) => /\.(?:sh|envsh|bash)$/.test(path));
  return [
    ...callsIn(startedWith2(service, known).join(" "), null),
    ...scripts.flatMap(({ file }) => callsIn(repository.text(file) ?? "", file))
  ];
}
function callsIn(text, file) {
  const call = (index, template, list) => {
    const line = text.slice(0, index).split("\n").length;
    return { template, listed: list.includes("$"), caller: file === null ? null : { file, line } };
  };
  return [
    ...[...text.matchAll(READS)].map(
      ({ index, 1: list = "", 2: path = "" }) => call(index, path, list)
    ),
    ...[...text.matchAll(PIPED)].map(
      ({ index, 1: path = "", 2: list = "" }) => call(index, path, list)
    )
  ];
}
function variablesOf(line, by) {
  if (line.trim().startsWith("#")) return [];
  const pattern = by === "image" ? /\$\{([A-Z_][A-Z0-9_]*)/g : /\$(?:\{([A-Za-z_]\w*)|([A-Za-z_]\w*))/g;
  const directive = /^\s*([a-z_]+)\s/.exec(line)?.[1] ?? "";
  return line.split(/[\s;]+/).flatMap(
    (word) => [...word.matchAll(pattern)].map(({ 1: braced, 2: bare }) => ({
      variable: braced ?? bare ?? "",
      word,
      directive
    }))
  );
}

// src/read/proxy/unloaded.ts
var SERVES = /^\s*server\s*\{/m;
function readUnloaded({ service, config, how, at: at2 }, known, repository, plan) {
  if (plan.proxy?.service !== service) return [];
  const inside = filesInContainer(service, known, repository);
  const here2 = new Map(inside.map(({ path, file }) => [file, path]));
  const context = known.builds.get(service)?.context;
  const beside = context === void 0 ? [] : repository.paths.filter((file) => below(context, file) !== null && !here2.has(file));
  const loaded = new Set(config.files.map((path) => known.mapper.file(service, path)));
  return [...here2.keys(), ...beside].flatMap((file) => {
    const text = repository.text(file);
    if (text === null || loaded.has(file) || !SERVES.test(text) || isOthers(file)) return [];
    const path = here2.get(file) ?? null;
    const routes = routesThrough(text, plan);
    const [line] = [
      ...allDirectives(configFromFiles(/* @__PURE__ */ new Map([["nginx.conf", text]]), "nginx.conf"))
    ].filter(({ directive }) => directive.name === "server").map(({ directive }) => directive.line);
    const place = { file, line: line ?? 1 };
    return fact(
      "nginx.unloaded",
      service,
      { path, routes, file },
      witness({ source: service, how, at: at2, place, quote: null })
    );
  });
  function isOthers(file) {
    const others = [...known.composed.keys()].filter((other) => other !== service);
    return others.some(
      (other) => filesInContainer(other, known, repository).some((one) => one.file === file)
    );
  }
}
function routesThrough(text, { proxy, routes }) {
  const config = configFromFiles(
    /* @__PURE__ */ new Map([["/etc/nginx/nginx.conf", text]]),
    "/etc/nginx/nginx.conf"
  );
  return routes.flatMap(({ id, method, proxiedPath }) => {
    if (proxiedPath === null || proxy === null) return [];
    const { host, scheme, port } = proxy;
    const request = { method, host: host ?? "localhost", scheme, port, path: proxiedPath };
    const { handler } = routeFor(config, request);
    return handler.is === "proxied" || handler.is === "other-upstream" ? [id] : [];
  });
}

// src/read/scripts.ts
function readScripts(service, known, repository) {
  const build = known.builds.get(service);
  const steps = build ? stepsThatRun(build) : [];
  const seen = /* @__PURE__ */ new Set();
  return startWords(service, known).flatMap((word) => {
    const place = known.mapper.place(service, word.path, 1);
    const text = place.file === null ? null : repository.text(place.file);
    const path = place.remote?.replace(/:1$/, "") ?? word.path;
    if (place.file === null || text === null || text.includes("\0") || seen.has(path)) return [];
    const first = text.split("\n", 1)[0] ?? "";
    const isScript = first.startsWith("#!") || /\.(?:sh|bash)$/.test(path);
    if (!isScript && !word.first) return [];
    seen.add(path);
    const mode = repository.mode(place.file);
    return fact(
      "script",
      service,
      {
        path,
        ...first.startsWith("\uFEFF#!") ? { marked: true } : {},
        shebang: first.startsWith("#!") ? first.slice(2).trim() : null,
        carriageReturns: first.endsWith("\r") && !mended(steps, path),
        // An interpreter that is named itself reads the script and executes nothing.
        executable: word.interpreted ? null : executable(path, mode, steps)
      },
      witness({ source: service, how: `read ${place.file}`, place, quote: first })
    );
  });
}
var SHELL = /^(?:ba|da|a|k|z)?sh$/;
var OTHER_INTERPRETER = /^(?:python[\d.]*|node|ruby|perl|php|java|deno|bun|uvicorn|gunicorn)$/;
function startWords(service, known) {
  const words = startedWith2(service, known).flatMap((word) => word.split(/[\s;&|"'()]+/));
  return words.filter(Boolean).flatMap((path, index) => {
    const before = basename(words.slice(0, index).findLast((word) => !word.startsWith("-")) ?? "");
    const isPath = path.includes("/") ? !path.includes("://") : /\.(?:sh|bash)$/.test(path);
    if (!isPath || path.startsWith("-") || OTHER_INTERPRETER.test(before)) return [];
    return [{ path, first: index === 0, interpreted: SHELL.test(before) }];
  });
}
function stepsThatRun(build) {
  return stagesThatRun(build.dockerfile, build.target).flatMap((stage) => stage.steps);
}
function commandsOf(steps) {
  return steps.filter(({ keyword }) => keyword === "RUN").flatMap(({ args }) => args.join(" ").split(/&&|;|\n/));
}
function mended(steps, path) {
  return commandsOf(steps).some((command) => /dos2unix|\\r/.test(command) && names(command, path));
}
var SETS_BIT = /(?:^|\s)(?:[0-7]?[0-7]*[1357][0-7]{0,2}|[ugoa,=+rw]*[+=][rwst]*x[rwst]*)(?=[\s,]|$)/;
function executable(path, mode, steps) {
  const copied2 = steps.some(
    ({ flags, args }) => SETS_BIT.test(flags["chmod"] ?? "") && names(args.join(" "), path)
  );
  const changed = commandsOf(steps).some(
    (command) => /\bchmod\b/.test(command) && SETS_BIT.test(command) && names(command, path)
  );
  if (copied2 || changed) return true;
  return mode === null ? null : (mode & 73) !== 0;
}
function names(command, path) {
  const name = basename(path);
  const extension = name.includes(".") ? name.slice(name.lastIndexOf(".")) : null;
  return command.split(/\s+/).some((word) => {
    const bare = word.replace(/["']/g, "").replace(/(?<=.)\/$/, "");
    const last = basename(bare);
    if (last === name || last === "*" || bare === ".") return true;
    if (extension !== null && last === `*${extension}`) return true;
    return bare.startsWith("/") && bare !== "/" && below(bare, path) !== null;
  });
}

// src/read/supervised-programs.ts
var FILE5 = /(?:^|\/)[^/]*supervisor[^/]*(?:\/[^/]+)*\.(?:conf|ini)$/;
var SECTION2 = /^\[(?:program|fcgi-program):([^\]]+)\]/;
var COMMAND = /^command\s*=\s*(.+)/;
function readSupervisedPrograms(evidence, repository) {
  const files = evidence.looked("repo.file").filter(({ subject }) => FILE5.test(subject));
  return files.flatMap(({ subject: file }) => {
    let program = null;
    return (repository.text(file) ?? "").split("\n").flatMap((text, index) => {
      if (text.startsWith("[")) program = SECTION2.exec(text)?.[1]?.trim() ?? null;
      const command = COMMAND.exec(text)?.[1]?.trim();
      if (program === null || command === void 0) return [];
      const place = { file, line: index + 1 };
      const seen = witness({ source: file, how: `read ${file}`, place, quote: text });
      return fact("supervised.program", program, { command }, seen);
    });
  });
}

// src/read/swarm/captain-build.ts
var CAPROVER_APP = "srv-captain--";
function captainBuild(service, repository) {
  if (!service.startsWith(CAPROVER_APP)) return null;
  const app = service.slice(CAPROVER_APP.length);
  const definitions = repository.paths.filter(
    (path) => basename(path).startsWith("captain-definition")
  );
  const own = definitions.filter((path) => isOf2(path, app));
  const [only, ...others] = own.length > 0 ? own : definitions;
  if (only === void 0 || others.length > 0) return null;
  const dockerfile = dockerfileIn(repository.text(only) ?? "");
  if (dockerfile === null) return null;
  return { context: dirname(only) || ".", dockerfile, target: null };
}
function isOf2(path, app) {
  const folder = basename(dirname(path));
  const suffix = basename(path).slice("captain-definition".length).replace(/^[-.]/, "");
  return [folder, suffix].some((name) => name !== "" && (app === name || app.endsWith(`-${name}`)));
}
function dockerfileIn(text) {
  try {
    const path = string(at(JSON.parse(text), "dockerfilePath"));
    return path === null ? null : normal(path);
  } catch {
    return null;
  }
}

// src/read/swarm/declared.ts
function declaredService(service, names2, repository) {
  const { container, networks, published } = service;
  const environment = strings(at(container, "Env"));
  const test = strings(at(container, "Healthcheck", "Test"));
  const mounts = array(at(container, "Mounts"));
  return {
    ...NOTHING,
    image: imageOf(container),
    build: captainBuild(service.name, repository),
    hostname: string(at(container, "Hostname")),
    command: wordsOf(at(container, "Args")),
    entrypoint: wordsOf(at(container, "Command")),
    workingDir: string(at(container, "Dir")),
    environment: environment.map((entry) => entry.split("=", 1)[0] ?? entry),
    env: keptValues(environment),
    ports: published.map(({ container: inside, host }) => ({ container: inside, host })),
    networks: networks.map(({ id, aliases }) => ({
      name: names2.get(id) ?? id,
      aliases,
      external: true
    })),
    extraHosts: strings(at(container, "Hosts")).flatMap((line) => line.split(/\s+/).slice(1)),
    volumes: mounts.map((mount) => ({
      type: string(at(mount, "Type")) ?? "volume",
      source: string(at(mount, "Source")) ?? "",
      target: string(at(mount, "Target")) ?? "",
      readOnly: at(mount, "ReadOnly") === true
    })),
    healthcheck: test.length === 0 ? null : { test, disabled: test[0] === "NONE" },
    restart: service.restart === "any" ? "always" : service.restart,
    readOnly: at(container, "ReadOnly") === true,
    places: placesOf3(service, mounts.length)
  };
}
function placesOf3(service, mounts) {
  const { name, container, published } = service;
  const here2 = (what) => ({ file: null, line: null, remote: `service ${name}${what}` });
  const set = (key, of) => at(container, of) == null ? [] : [[key, here2(`: ${key}`)]];
  return Object.fromEntries([
    ["", here2("")],
    ["image", here2(": image")],
    ["networks", here2(": networks")],
    ...set("command", "Args"),
    ...set("entrypoint", "Command"),
    ...set("healthcheck.test", "Healthcheck"),
    ...strings(at(container, "Env")).map((entry) => {
      const variable = entry.split("=", 1)[0] ?? entry;
      return [`environment.${variable}`, here2(`: environment ${variable}`)];
    }),
    ...published.map((_, index) => [`ports.${index}`, here2(": published ports")]),
    ...Array.from({ length: mounts }, (_, index) => [`volumes.${index}`, here2(": mounts")])
  ]);
}
var NOTHING = {
  enabled: true,
  deployed: true,
  containerName: null,
  expose: [],
  networkMode: null,
  dependsOn: [],
  memoryLimit: null,
  profiles: []
};
function imageOf(container) {
  return string(at(container, "Image"))?.split("@", 1)[0] ?? null;
}
function wordsOf(value) {
  return Array.isArray(value) ? strings(value) : null;
}
function keptValues(environment) {
  return Object.fromEntries(
    environment.flatMap((entry) => {
      const equals = entry.indexOf("=");
      const name = entry.slice(0, equals);
      return equals > 0 && mayKeepValue(name) ? [[name, entry.slice(equals + 1)]] : [];
    })
  );
}

// src/read/swarm/failed-update.ts
var FAILED = /* @__PURE__ */ new Set(["paused", "rollback_started", "rollback_paused", "rollback_completed"]);
function failedByTask(service, tasks) {
  const { update, since } = service;
  if (update === null || since === null || !FAILED.has(update.state)) return null;
  const named2 = tasks.find(({ id }) => id !== "" && update.message.includes(id));
  if (named2) return named2;
  const begin = Date.parse(since);
  const ofUpdate = tasks.filter(
    (task) => hasFailed(task) && Date.parse(task.createdAt) >= begin && isOfUpdate(service, task)
  );
  return ofUpdate.at(-1) ?? null;
}
function isOfUpdate({ update, spec }, task) {
  if (update?.state === "paused" || spec === null || task.spec === null) return true;
  return task.spec !== spec;
}
function isTakenBack(service, tasks, task) {
  return !presentTasks(service, tasks).includes(task);
}

// src/read/swarm/read-swarm.ts
function readDeclared(evidence, repository) {
  const runs = [...swarmOf(evidence).values()];
  const attached = runs.flatMap(({ tasks }) => (tasks ?? []).flatMap(({ networks }) => networks));
  const names2 = new Map(attached.map(({ id, name }) => [id, name]));
  return runs.map(
    ({ service }) => fact(
      "compose.service",
      service.name,
      declaredService(service, names2, repository),
      witness({ source: service.name, how: `docker service inspect ${service.name}` })
    )
  );
}
function readSwarm(evidence) {
  const inspected = new Set(
    evidence.looked("docker.inspect").flatMap(({ body }) => string(at(body, "Id")) ?? [])
  );
  const images = new Map(
    evidence.looked("docker.inspect").flatMap(({ body }) => {
      const [id, image] = [string(at(body, "Id")), string(at(body, "Image"))];
      return id === null || image === null ? [] : [[id, image]];
    })
  );
  const recorded = new Set(
    evidence.looked("docker.events").flatMap(({ body }) => body).filter((event) => string(at(event, "Action")) === "die").flatMap((event) => string(at(event, "Actor", "ID")) ?? [])
  );
  return [...swarmOf(evidence).values()].flatMap((run) => [
    serviceFact(run, lastLineIn(evidence, run.service.name)),
    ...taskFacts(run, images),
    ...uninspected(run, inspected).flatMap(({ task, inspect }) => [
      ...containerFacts(run.service, task, inspect),
      ...failureFacts(run.service, task)
    ]),
    ...presentTasks(run.service, run.tasks ?? []).flatMap(
      (task) => endFacts(run.service, task, recorded)
    )
  ]);
}
function serviceFact({ service, tasks }, said2) {
  const { name, replicas, update } = service;
  const failed = failedByTask(service, tasks ?? []);
  const running = tasks?.filter(({ state }) => state === "running").length ?? null;
  const body = {
    ...{ wanted: replicas, running, update: update?.state ?? null },
    updateSaid: update?.message ?? "",
    failed: failed && { task: failed.name, image: failed.image, error: failed.error, said: said2 }
  };
  const how = `docker service inspect ${name}`;
  return fact("swarm.service", name, body, witness({ source: name, how, at: service.since }));
}
function lastLineIn(evidence, service) {
  const lines = evidence.of("swarm.failed-log", service).flatMap(({ body }) => splitDockerLog(body.text));
  const last = lines.findLast(({ text }) => text.trim() !== "");
  return last?.text.trim().slice(0, LONGEST2) ?? "";
}
var LONGEST2 = 200;
function taskFacts({ service, tasks }, images) {
  const present = new Set(presentTasks(service, tasks ?? []));
  return (tasks ?? []).map((task) => {
    const { name, state, desired, error, exitCode, image, container } = task;
    const imageId = images.get(container ?? "") ?? null;
    return fact(
      "task.state",
      service.name,
      { name, state, desired, error, exitCode, image, imageId, isPresent: present.has(task) },
      seenIn(service, task, error || null)
    );
  });
}
function containerFacts(service, task, inspect) {
  const how = howOf(service);
  const capture = { kind: "docker.inspect", subject: service.name, how, at: task.at };
  const networks = readNetworks(
    { ...capture, coverage: { is: "looked" }, body: inspect ?? {} },
    /* @__PURE__ */ new Map()
  );
  const state = containerState(inspect);
  return [
    fact("container.state", service.name, state, seenIn(service, task, task.error || null)),
    ...networks
  ];
}
function endFacts(service, task, recorded) {
  const { container, exitCode, state } = task;
  const hasEnded = state === "failed" || state === "complete";
  if (container === null || recorded.has(container) || !hasEnded) return [];
  const body = { action: "die", exitCode, detail: "" };
  return [fact("container.event", service.name, body, seenIn(service, task, task.error || null))];
}
function failureFacts(service, task) {
  const said2 = task.error === "" ? null : failureIn(task.error);
  const isRefused = hasFailed(task) || task.desired === "running";
  if (!isRefused || said2 === null) return [];
  const { code, what, exitCode } = said2;
  const body = { code, what, exitCode, detail: task.error };
  return [fact("compose.failure", service.name, body, seenIn(service, task, task.error))];
}
function seenIn(service, task, quote) {
  return witness({ source: service.name, how: howOf(service), at: task.at, quote });
}
function howOf({ name }) {
  return `docker service ps --no-trunc ${name}`;
}

// src/read/read-case.ts
function readCase(file) {
  const { plan } = file;
  const evidence = evidenceOf(file);
  const repository = repositoryOf(evidence);
  const files = composeFiles(evidence, repository);
  const services = evidence.looked("compose.config").flatMap((capture) => readServices(capture, files, repository));
  const containers = readContainers(evidence);
  const clock = machineClock(evidence);
  const units = evidence.looked("unit.show").flatMap((capture) => readUnit(capture, clock, isExcerpt(file)));
  const listed = evidence.looked("pm2.list").flatMap(readPm2List);
  const kept = [...readKept(evidence, clock), ...listed];
  const machine = [...readHostServices(evidence), ...units, ...kept, ...readPrograms(evidence)];
  const facts = [...services, ...readDeclared(evidence, repository), ...containers, ...machine];
  const texts = configurationTexts(evidence);
  const known = knownServices({ evidence, repository, plan, facts, texts });
  const configurations = configurationsOf(evidence, known, repository);
  const seen = [
    ...facts,
    ...readRuntime(evidence),
    ...readSwarm(evidence),
    ...readStart(evidence, known, repository, files),
    ...configurations.flatMap(
      (configuration) => readConfiguration(configuration, evidence, plan, known.mapper)
    ),
    ...configurations.flatMap(
      (configuration) => readUnloaded(configuration, known, repository, plan)
    ),
    ...[...known.composed.keys()].flatMap(
      (service) => known.isNginx(service) ? readTemplates(service, known, repository) : []
    ),
    ...evidence.looked("docker.logs").flatMap((capture) => readLogs(capture, known, repository)),
    ...readMachine(evidence, clock),
    ...readHostLogs({ evidence, clock, known, repository, began: file.startedAt })
  ];
  const told = known.isExcerpt ? readTold(seen, plan) : [];
  const found = [...seen, ...told, ...known.isExcerpt ? [] : answeredErrors(seen, plan)];
  const all = known.isExcerpt ? withoutOwnTime(found, file.startedAt) : found;
  const covered = coverageOf(evidence, reachedBy(all, told, known, configurations));
  return factTable(plan, inOrder2(all), covered);
}
function readTold(facts, plan) {
  return [...loggedExchanges(facts, plan), ...loggedEnds(facts)];
}
function readRuntime(evidence) {
  return [
    ...evidence.looked("exchange").map(readExchange),
    ...evidence.looked("docker.events").flatMap(readEvents),
    ...evidence.looked("cgroup.memory").map(readMemory),
    ...evidence.looked("docker.image").flatMap(readImage),
    ...evidence.looked("repo.commit").map(readCommit),
    ...evidence.looked("credentials").flatMap(readCredentials),
    ...evidence.looked("listeners").flatMap(readListeners),
    ...evidence.looked("listeners").flatMap(readSockets),
    ...evidence.looked("dns").flatMap(readDns),
    ...evidence.looked("connects").flatMap(readConnects)
  ];
}
function readStart(evidence, known, repository, files) {
  const names2 = /* @__PURE__ */ new Set([...known.composed.keys(), ...known.containers.keys()]);
  return [
    ...readFailures(evidence, known.builds, repository, files),
    ...[...known.builds].flatMap(
      ([service, { dockerfile, target }]) => readInstructions(service, dockerfile, target, `read ${dockerfile.file}`)
    ),
    ...evidence.looked("bind.sources").flatMap((capture) => readBindSources(capture, repository)),
    ...readRepositoryPaths(evidence, known, repository),
    ...readAppRoutes(known, repository),
    ...readAppSettings(known, repository),
    ...readSupervisedPrograms(evidence, repository),
    ...[...names2].flatMap((service) => readScripts(service, known, repository))
  ];
}
function configurationsOf(evidence, known, repository) {
  const captured = capturedConfigurations(evidence);
  const others = [...known.composed.keys()].filter(
    (service) => known.isNginx(service) && !captured.some((one) => one.service === service)
  );
  return [
    ...captured,
    ...others.flatMap((service) => configurationInRepository(service, known, repository) ?? [])
  ];
}
var KINDS = Object.keys(FEEDS);
function inOrder2(facts) {
  return facts.toSorted(
    (a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || (a.subject < b.subject ? -1 : a.subject > b.subject ? 1 : 0)
  );
}

export {
  splitDockerLog,
  mayHoldSettings,
  settingsInSource,
  readListeners,
  evidenceOf,
  keptPrograms,
  keptAs,
  processesIn,
  unitsIn,
  commandOf,
  socketsIn2 as socketsIn,
  machineClock,
  stateOfUnit,
  keptStory,
  journalIn,
  bySystemd,
  eventIn,
  telling2 as telling,
  numbered,
  tasksOf,
  presentTasks,
  standingTasks,
  isOnItsWay,
  failedByTask,
  isTakenBack,
  asRun,
  CAPROVER_APP,
  swarmService,
  isSentFile,
  judgeAll,
  viewOf,
  mayHoldRoutes,
  pathsToLookAt,
  readCase
};

import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url), __filename = import.meta.filename, __dirname = import.meta.dirname;
import {
  allDirectives,
  inlinedIn,
  isNginxImage,
  leftOut
} from "./shared-read-nginx-syntax-grammar.mjs";
import {
  array,
  at,
  number,
  record,
  string,
  strings
} from "./shared-yaml.mjs";
import {
  AT_WORK,
  DEADLY
} from "./shared-case-last-words.mjs";

// src/case/environment.ts
var KEPT = /* @__PURE__ */ new Set([
  ...["PORT", "HOST", "HOSTNAME", "BIND", "ADDR", "LISTEN", "LISTEN_ADDR", "BIND_ADDR"],
  ...["HTTP_ADDR", "SERVER_ADDR", "SERVER_HOST", "UVICORN_HOST", "FLASK_RUN_HOST"],
  ...["DJANGO_SETTINGS_MODULE", "FLASK_APP", "NODE_ENV", "WEB_CONCURRENCY", "GUNICORN_CMD_ARGS"]
]);
function mayKeepValue(name) {
  return KEPT.has(name);
}
function keptVariable(entry) {
  const name = entry.split("=", 1)[0] ?? entry;
  return mayKeepValue(name) ? entry : name;
}

// src/read/places/path.ts
function normal(path) {
  if (!UNPLAIN.test(path)) return path;
  const absolute = /^[/\\]/.test(path);
  const parts = [];
  for (const part of path.replaceAll("\\", "/").split("/")) {
    if (part === "" || part === ".") continue;
    if (part === ".." && parts.length > 0 && parts.at(-1) !== "..") parts.pop();
    else if (part !== ".." || !absolute) parts.push(part);
  }
  return `${absolute ? "/" : ""}${parts.join("/")}`;
}
var UNPLAIN = /\\|\/\/|(?:^|\/)\.\.?(?:\/|$)|.\/$/;
function resolve(base, path) {
  return path.startsWith("/") || base === "" ? normal(path) : normal(`${base}/${path}`);
}
function below(folder, path) {
  const base = folder === "/" ? "" : folder;
  if (path === folder) return "";
  if (folder === "") return path;
  return path.startsWith(`${base}/`) ? path.slice(base.length + 1) : null;
}
function basename(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}
function dirname(path) {
  const slash = path.lastIndexOf("/");
  return slash < 0 ? "" : path.slice(0, slash) || "/";
}

// src/read/witness.ts
var QUOTE_LIMIT = 400;
function fact(kind, subject, body, seen) {
  return { kind, subject, body, seen };
}
function witness({ source, how, at: at3 = null, place = null, quote: quote2 = null }) {
  return { source, how, at: at3, place, quote: quote2 === null ? null : clip(quote2) };
}
function clip(text) {
  const trimmed = text.trim();
  return trimmed.length <= QUOTE_LIMIT ? trimmed : `${trimmed.slice(0, QUOTE_LIMIT - 1)}\u2026`;
}

// src/read/compose/sealed.ts
function sealed(config, service) {
  const services = record(at(config, "services"));
  const own = networksOf(services[service]);
  if (own.length === 0 || !own.every((network2) => isInternal(config, network2))) return null;
  const gates = Object.keys(services).filter((name) => {
    const networks = networksOf(services[name]);
    return networks.some((network2) => own.includes(network2)) && networks.some((network2) => !isInternal(config, network2));
  });
  return { gates };
}
function networksOf(service) {
  return Object.keys(record(at(service, "networks")));
}
function isInternal(config, network2) {
  const settings = at(config, "networks", network2);
  return at(settings, "internal") === true && at(settings, "external") !== true;
}

// src/read/compose/service-places.ts
var MATCHED = ["ports", "volumes"];
function servicePlaces(service, files, resolved) {
  const places = Object.entries(files.placesBelow("services", service)).filter(
    ([key]) => !/^(?:ports|volumes)\.\d/.test(key)
  );
  for (const list of MATCHED) {
    const targets = list === "ports" ? tcpPorts(resolved) : array(at(resolved, list));
    const items = matched(files.written("services", service, list), targets, says[list]);
    for (const [index2, item] of items.entries()) {
      for (const [key, place] of Object.entries(item?.places ?? {})) {
        places.push([[list, index2, ...key === "" ? [] : [key]].join("."), place]);
      }
    }
  }
  return Object.fromEntries(places);
}
function tcpPorts(resolved) {
  return array(at(resolved, "ports")).filter((port) => at(port, "protocol") !== "udp");
}
var says = {
  ports: (written, resolved) => {
    const target = number(at(written, "target"));
    if (target === null || target !== number(at(resolved, "target"))) return 0;
    if (at(written, "protocol") === "udp") return 0;
    return at(written, "published") === at(resolved, "published") ? 2 : 1;
  },
  volumes: (written, resolved) => {
    const target = string(at(written, "target"));
    return target !== null && target === string(at(resolved, "target"))?.replace(/(.)\/$/, "$1") ? 2 : 0;
  }
};
function matched(items, targets, fits) {
  const left = new Set(items);
  const found2 = /* @__PURE__ */ new Map();
  for (const score of [2, 1]) {
    for (const target of targets) {
      if (found2.has(target)) continue;
      const fitting = [...left].filter(({ value }) => fits(value, target) === score);
      const item = score === 2 ? fitting.at(-1) : fitting[0];
      if (!item) continue;
      found2.set(target, item);
      left.delete(item);
    }
  }
  const unread = [...left].filter(({ value }) => typeof value === "string");
  return targets.map((target) => found2.get(target) ?? unread.shift() ?? null);
}

// src/read/compose/compose-services.ts
function readServices(capture, files, repository) {
  const enabled = record(at(capture.body, "services"));
  const whole = record(at(capture.body, LEFT_OUT));
  const all = { ...notStarted(files, enabled), ...whole, ...enabled };
  const external = externalNetworks(capture.body);
  return Object.entries(all).map(([name, resolved]) => {
    const places = servicePlaces(name, files, resolved);
    return fact(
      "compose.service",
      name,
      {
        enabled: name in enabled,
        ...serviceOf(resolved, repository, external),
        ...sealedOf(capture.body, name),
        ...inlinedOf(resolved, capture.body, files),
        ...withoutShell(files.text("services", name, "command")),
        places
      },
      witness({
        source: name,
        how: capture.how,
        at: capture.at,
        place: places[""] ?? null,
        quote: `services.${name}`
      })
    );
  });
}
var LEFT_OUT = "x-left-out";
function externalNetworks(config) {
  const networks = Object.entries(record(at(config, "networks")));
  return new Map(
    networks.filter(([, network2]) => at(network2, "external") === true).map(([key, network2]) => [key, string(at(network2, "name")) ?? key])
  );
}
function notStarted({ model, off }, enabled) {
  const written = Object.entries({ ...record(at(model, "services")), ...off });
  return Object.fromEntries(written.filter(([name]) => !(name in enabled)));
}
function serviceOf(service, repository, external) {
  const get = (...keys) => at(service, ...keys);
  return {
    image: string(get("image")),
    build: buildOf(get("build"), repository),
    containerName: string(get("container_name")),
    hostname: string(get("hostname")),
    command: wordsOf(get("command")),
    entrypoint: wordsOf(get("entrypoint")),
    workingDir: string(get("working_dir")),
    environment: namesOf(get("environment")),
    env: valuesOf(get("environment")),
    ports: tcpPorts(service).map((port) => ({
      container: number(at(port, "target")) ?? 0,
      host: number(at(port, "published")),
      ...addressOf(string(at(port, "host_ip")))
    })),
    expose: array(get("expose")).flatMap((port) => number(`${port}`.split("/")[0]) ?? []),
    networks: namesOf(get("networks")).map((name) => ({
      name,
      aliases: strings(get("networks", name, "aliases")),
      external: external.has(name),
      ...madeAs(external.get(name) ?? name, name)
    })),
    extraHosts: [...hostsOf(get("extra_hosts")), ...array(get("links")).flatMap(linkedAs)],
    networkMode: string(get("network_mode")),
    dependsOn: namesOf(get("depends_on")).map((name) => ({
      service: name,
      condition: string(get("depends_on", name, "condition")) ?? "service_started"
    })),
    volumes: array(get("volumes")).map((volume) => volumeOf(volume, repository)),
    healthcheck: healthcheckOf(get("healthcheck")),
    memoryLimit: bytes(get("deploy", "resources", "limits", "memory")) ?? bytes(get("mem_limit")),
    ...scaleOf(number(get("scale")) ?? number(get("deploy", "replicas"))),
    restart: string(get("restart")) ?? string(get("deploy", "restart_policy", "condition")),
    readOnly: get("read_only") === true,
    profiles: strings(get("profiles"))
  };
}
function inlinedOf(service, config, files) {
  const place = (name) => files.place("configs", name, "content");
  const found2 = inlinedIn(service, at(config, "configs"), place);
  return found2.length === 0 ? {} : { inlined: found2 };
}
function sealedOf(config, name) {
  const found2 = sealed(config, name);
  return found2 === null ? {} : { sealed: found2 };
}
function scaleOf(scale) {
  return scale === null ? {} : { scale };
}
function withoutShell(command) {
  const rest = command === null ? null : leftOut(command);
  return rest === null ? {} : { commandLeftOut: rest };
}
function buildOf(build, repository) {
  const context = string(build) ?? string(at(build, "context"));
  if (context === null) return null;
  return {
    context: inRepository(context, repository),
    dockerfile: string(at(build, "dockerfile")) ?? "Dockerfile",
    target: string(at(build, "target"))
  };
}
function inRepository(path, repository) {
  if (!path.startsWith("/")) return /^[a-z][\w+.-]*:/i.test(path) ? path : normal(path) || ".";
  const inside = repository.relative(path);
  return inside === null ? path : inside || ".";
}
function dockerfilePath(build) {
  const { context, dockerfile } = build;
  const path = resolve(context === "." ? "" : context, dockerfile);
  return path.startsWith("/") || /^[a-z][\w+.-]*:/i.test(context) ? null : path;
}
function wordsOf(value) {
  const single = string(value);
  if (single !== null) return [single];
  return Array.isArray(value) ? strings(value) : null;
}
function namesOf(value) {
  if (!Array.isArray(value)) return Object.keys(record(value));
  return strings(value).map((item) => item.split("=")[0] ?? item);
}
function valuesOf(environment) {
  return Object.fromEntries(
    Object.entries(record(environment)).flatMap(([name, value]) => {
      const text = string(value) ?? number(value)?.toString();
      return text !== void 0 && mayKeepValue(name) ? [[name, text]] : [];
    })
  );
}
function hostsOf(hosts) {
  return namesOf(hosts).map((host) => host.split(":")[0] ?? host);
}
function addressOf(address) {
  return address === null || address === "" || address === "0.0.0.0" ? {} : { address };
}
function madeAs(name, key) {
  return name === key ? {} : { madeAs: name };
}
function linkedAs(link) {
  const name = string(link)?.split(":").at(-1);
  return name === void 0 ? [] : [name];
}
function volumeOf(volume, repository) {
  const type = string(at(volume, "type")) ?? "volume";
  const source = string(at(volume, "source")) ?? "";
  return {
    type,
    source: type === "bind" ? inRepository(source, repository) : source,
    target: string(at(volume, "target")) ?? "",
    readOnly: at(volume, "read_only") === true
  };
}
function healthcheckOf(check) {
  const test = wordsOf(at(check, "test")) ?? [];
  const disabled = at(check, "disable") === true || test[0] === "NONE";
  return test.length === 0 && !disabled ? null : { test, disabled };
}
var UNITS = { b: 1, k: 2 ** 10, m: 2 ** 20, g: 2 ** 30 };
function bytes(value) {
  const found2 = /^(\d+(?:\.\d+)?)\s*([bkmg])?i?b?$/i.exec(
    `${string(value) ?? number(value) ?? ""}`
  );
  if (!found2) return null;
  return Math.round(Number(found2[1]) * (UNITS[found2[2]?.toLowerCase() ?? "b"] ?? 1)) || null;
}

// src/read/container/state.ts
var STATUSES = [
  "created",
  "running",
  "paused",
  "restarting",
  "removing",
  "exited",
  "dead"
];
function readState(capture) {
  const { subject, body } = capture;
  const state = record(at(body, "State"));
  const shown = {
    Status: state["Status"],
    ExitCode: state["ExitCode"],
    OOMKilled: state["OOMKilled"],
    RestartCount: at(body, "RestartCount"),
    Error: state["Error"]
  };
  return fact(
    "container.state",
    subject,
    containerState(body),
    witness({ source: subject, how: capture.how, at: capture.at, quote: JSON.stringify(shown) })
  );
}
function containerState(body) {
  const state = record(at(body, "State"));
  const status = STATUSES.find((known) => known === state["Status"]) ?? "dead";
  const error = string(state["Error"]) ?? "";
  const finishedAt = moment(state["FinishedAt"]);
  const ended2 = status !== "running" && status !== "paused" && // What lists containers gives the code without a time.
  (finishedAt !== null || error !== "" || status !== "created" && state["FinishedAt"] === void 0);
  return {
    id: string(at(body, "Id")) ?? "",
    name: (string(at(body, "Name")) ?? "").replace(/^\//, ""),
    status,
    // A start that fails counts as an end: the engine then keeps 126, 127 or 128 here.
    exitCode: ended2 ? number(state["ExitCode"]) : null,
    error,
    oomKilled: state["OOMKilled"] === true,
    restartCount: number(at(body, "RestartCount")) ?? 0,
    restartPolicy: string(at(body, "HostConfig", "RestartPolicy", "Name")) || "no",
    startedAt: moment(state["StartedAt"]),
    finishedAt
  };
}
var UNSEEN = {
  id: "",
  name: "",
  status: "absent",
  exitCode: null,
  error: "",
  oomKilled: false,
  restartCount: 0,
  restartPolicy: "no",
  startedAt: null,
  finishedAt: null
};
function absentContainer(service, how, when) {
  return fact("container.state", service, UNSEEN, witness({ source: service, how, at: when }));
}
function moment(value) {
  const text = string(value);
  return text === null || text === "" || text.startsWith("0001-") ? null : text;
}

// src/read/host/pm2-list.ts
var RUNS = { status: "running", restartPolicy: "always", over: null };
var STOPPED = { status: "exited", restartPolicy: "no", over: "stopped" };
var STANDINGS = {
  online: RUNS,
  launching: RUNS,
  "one-launch-status": RUNS,
  "waiting restart": { status: "restarting", restartPolicy: "always", over: null },
  errored: { status: "exited", restartPolicy: "no", over: "given-up" },
  stopped: STOPPED,
  stopping: STOPPED
};
function isStanding(word) {
  return STANDINGS[word] !== void 0;
}
function isUpAs(word) {
  return STANDINGS[word]?.over === null;
}
function readPm2List({ subject, how, at: at3, body }) {
  const standing = STANDINGS[body.status];
  if (!standing) return [];
  const { over, ...known } = standing;
  const state = {
    ...UNSEEN,
    ...known,
    runtime: "program",
    name: body.program,
    keeper: { manager: "pm2", program: body.program, over },
    // Of one that is up nobody knows when, or by whom, it was started again.
    restartCount: known.status === "restarting" ? body.restarts : 0
  };
  const seen = witness({ source: subject, how, at: at3, quote: body.row });
  return [fact("container.state", subject, state, seen)];
}

// src/read/proxy/log-target.ts
var STREAM = /^(?:stderr|stdout)$|^\/dev\/(?:std(?:out|err)|fd\/)|^\/proc\/self\/fd\//;
var LOGS = {
  "nginx.error": { directive: "error_log", file: "/var/log/nginx/error.log" },
  "nginx.access": { directive: "access_log", file: "/var/log/nginx/access.log" }
};
function hiddenLog(kind, service, known, configuration) {
  const log = LOGS[kind];
  if (!log || !configuration) return null;
  const written = [...allDirectives(configuration.config)].filter(({ directive }) => directive.name === log.directive).map(({ directive }) => directive.args[0] ?? "");
  const targets = written.length > 0 ? written : [log.file];
  const hidden = targets.filter(
    (target) => !STREAM.test(target) && !isLinked(target, service, known)
  );
  if (hidden.length < targets.length) return null;
  return { is: "unavailable", why: `nginx writes to ${hidden[0] ?? log.file} in its container` };
}
function isLinked(target, service, { builds, composed }) {
  const build = builds.get(service);
  const stages = build?.dockerfile.stages ?? [];
  const images = [composed.get(service)?.image ?? "", ...stages.map(({ base }) => base)];
  if (images.some(isNginxImage)) return true;
  return stages.flatMap(({ steps }) => steps).some(({ text }) => text.includes("/dev/std") && text.includes(basename(target)));
}

// src/read/reached.ts
var NOT_PASTED = { is: "unavailable", why: "not in the paste" };
function reachedBy(facts, told, known, configurations) {
  const byKind = Map.groupBy(facts, ({ kind }) => kind);
  const subjects = new Map(
    [...byKind].map(([kind, all]) => [kind, new Set(all.map(({ subject }) => subject))])
  );
  const builds = Map.groupBy(known.builds, ([, { dockerfile }]) => dockerfile.file);
  const configured = new Map(configurations.map((one) => [one.service, one]));
  return {
    isNginx: known.isNginx,
    builtWith: (file) => (builds.get(file) ?? []).map(([service]) => service),
    notBuilt: [...known.composed].flatMap(
      ([name, { build, deployed }]) => build || deployed ? [] : name
    ),
    configuredFromFiles: configurations.flatMap(({ service, doubt }) => doubt ? service : []),
    absent: (byKind.get("container.state") ?? []).flatMap(
      ({ kind, subject, body }) => kind === "container.state" && body.status === "absent" ? subject : []
    ),
    told,
    hidden(kind, service) {
      if (known.isExcerpt && kind === "container.event") return NOT_PASTED;
      if (subjects.get(kind)?.has(service)) return null;
      if (known.isExcerpt) return service === "" && subjects.has(kind) ? null : NOT_PASTED;
      if (known.isMachine) return null;
      return hiddenLog(kind, service, known, configured.get(service));
    }
  };
}

// src/read/app/stacks/errno.ts
function osError(errno, path) {
  switch (errno) {
    case 1:
    case 13:
    case 30:
      return path === null ? null : { is: "permission", path, errno };
    case 2:
      return path === null ? null : { is: "file-not-found", path };
    case 12:
      return { is: "out-of-memory" };
    case 28:
      return path === null ? { is: "no-space" } : { is: "no-space", path };
    default:
      return null;
  }
}
var ERRNO = {
  EPERM: 1,
  ENOENT: 2,
  ENOMEM: 12,
  EACCES: 13,
  ENOSPC: 28,
  EROFS: 30
};
var WATCHES = /\bENOSPC: System limit for number of file watchers|\bEMFILE: [^,']*, watch\b/;
function errnoWords(words) {
  if (WATCHES.test(words)) return { is: "no-watches" };
  const [, code, path] = /\b(EPERM|ENOENT|ENOMEM|EACCES|ENOSPC|EROFS): [^,']*(?:, \w+(?: '([^']+)')?)?/.exec(words) ?? [];
  if (code !== void 0) return osError(ERRNO[code] ?? 0, path ?? null);
  const denied2 = /AccessDeniedException: (\/\S+)/.exec(words)?.[1];
  return denied2 === void 0 ? null : { is: "permission", path: denied2, errno: 13 };
}

// src/read/app/stacks/dependency-error.ts
var LONGEST = 2e3;
function dependencyError(whole) {
  const message = whole.slice(0, LONGEST);
  return exhausted(message) ?? cache(message) ?? database(message) ?? rejected(message) ?? unresolved(message) ?? refused(message) ?? table(message) ?? full(message) ?? sqlite(message);
}
function sqlite(message) {
  return /\bunable to open database file\b|\battempt to write a readonly database\b/.test(message) ? { is: "sqlite-closed" } : null;
}
var POOL = /^connection pool exhausted|QueuePool limit of size|Connection is not available, request timed out after|^timeout exceeded when trying to connect|couldn't get a connection after|ResourceRequest timed out/;
var SLOTS = /sorry, too many clients already|remaining connection slots are reserved|\b(?:1040\b.*)?Too many connections/;
var OWN_SLOTS = /too many connections for (?:role|database)|already has more than 'max_user_connections'|has exceeded the 'max_user_connections' resource/;
function exhausted(message) {
  if (POOL.test(message) && !/\(total=0,/.test(message))
    return { is: "connections-exhausted", where: "pool" };
  if (OWN_SLOTS.test(message)) return { is: "connections-exhausted", where: "user" };
  return SLOTS.test(message) ? { is: "connections-exhausted", where: "server" } : null;
}
var REFUSALS = [
  [/\bNOAUTH\b|^Authentication required\.$/, "password-missing"],
  [/\bWRONGPASS\b|^invalid username-password pair or user is disabled\.$/, "password-wrong"],
  [/\bDENIED Redis is running in protected mode/, "protected"],
  // redis-py, of a new connection on which something waits to be read already.
  [/^Connection not ready$/, "unasked"],
  [/\bMISCONF (?:Redis|Valkey) is configured to save/, "not-saved"],
  [/^(?:OOM )?command not allowed when used memory > 'maxmemory'/, "full"],
  [/You can't write against a read only replica/, "replica"]
];
function cache(message) {
  const found2 = REFUSALS.find(([words]) => words.test(message));
  return found2 ? { is: "cache-refused", why: found2[1] } : null;
}
function full(message) {
  const isFull = /^could not (?:extend|write to|create|resize shared memory segment) .*: No space left on device/.test(
    message
  );
  return isFull ? { is: "no-space" } : null;
}
function rejected(message) {
  const user = /password authentication failed for user ["']([^"']*)["']/.exec(message)?.[1] ?? /Access denied for user '([^']*)'/.exec(message)?.[1] ?? /role "([^"]*)" does not exist/.exec(message)?.[1];
  if (user !== void 0) return { is: "credentials-rejected", user };
  const [, denied2] = /no pg_hba\.conf entry for host "[^"]*", user "([^"]*)"/.exec(message) ?? /\bHost ('[^']*') is not allowed to connect to this (?:MySQL|MariaDB) server/.exec(message) ?? [];
  if (denied2 !== void 0) {
    const isHost = denied2.startsWith("'");
    return { is: "credentials-rejected", user: isHost ? null : denied2, byHost: true };
  }
  const nameless = /no password supplied|SASL authentication failed/.test(message);
  return nameless ? { is: "credentials-rejected", user: null } : null;
}
var DATABASES = [
  /(?<!ERROR: *)\bdatabase "([^"]+)" does not exist/,
  /\bUnknown database '([^']+)'/,
  /\bDatabase `([^`]+)` does not exist/,
  /Cannot open database "([^"]+)" requested by the login/,
  /We could not find your database: ([\w-]+)/
];
var HIDDEN = /Access denied for user '[^']*'@'[^']*' to database '([^']+)'/;
function database(message) {
  const name = firstOf(DATABASES, message);
  if (name !== void 0) return { is: "database-missing", database: name };
  const hidden = HIDDEN.exec(message)?.[1];
  return hidden === void 0 ? null : { is: "database-missing", database: hidden, hidden: true };
}
function isStarting(message) {
  return /the database system is (?:starting up|not yet accepting connections)|\bLOADING Redis is loading/.test(
    message.slice(0, LONGEST)
  );
}
var UNRESOLVED = [
  /could not translate host name "([^"]+)" to address/,
  /failed to resolve host '([^']+)'/i,
  /Failed to resolve '([^']+)'/,
  /getaddrinfo (?:ENOTFOUND|EAI_AGAIN) (\S+)/,
  /Error -[235] connecting to ([^\s:]+):\d+/,
  /Can't connect to MySQL server on '([^':]+)(?::\d+)?' \((?:\[Errno )?-[235]\b/,
  /Unknown MySQL server host '([^']+)'/,
  /UnknownHostException: ([\w.-]+)/,
  /lookup ([\w.-]+)(?: on [\d.:]+)?: (?:no such host|server misbehaving)/,
  /([\w.-]+):\d+: \[Errno -[235]\]/
];
function unresolved(message) {
  const host = firstOf(UNRESOLVED, message);
  if (host !== void 0) return { is: "host-unresolved", host };
  return /\[Errno -[235]\]/.test(message) ? { is: "host-unresolved", host: null } : null;
}
var REFUSED = [
  /connection to server at "([^"]+)"(?: \([^)]*\))?, port (\d+) failed: (?:Connection refused|No route to host|Host is unreachable|.*\(0x0000274D)/,
  /server running on host "([^"]+)"[\s\S]*?port (\d+)\?/,
  /Error 11[13] connecting to (\[[^\]]+\]|[^\s:]+):(\d+)/,
  /\[Errno 11[13]\] Connect call failed \('([^']+)', (\d+)/,
  /E(?:CONNREFUSED|HOSTUNREACH) (\[[^\]]+\]|::1|[^\s:]+):(\d+)/,
  /Can't connect to MySQL server on '([^':]+)(?::(\d+))?' \((?:\[Errno )?111\b/,
  /host='([^']+)', port=(\d+)\)[\s\S]*\[Errno 111\]/,
  /([\w.-]+):(\d+): \[Errno 111\]/,
  /dial tcp (\[[^\]]+\]|[^\s:]+):(\d+): connect: connection refused/,
  /Connection to ([\w.-]+):(\d+) refused/
];
function refused(message) {
  for (const words of REFUSED) {
    const [, host, port] = words.exec(message) ?? [];
    if (host !== void 0) {
      return {
        is: "connection-refused",
        host: host.replace(/^\[|\]$/g, ""),
        port: port === void 0 ? null : Number(port)
      };
    }
  }
  const nameless = /\[Errno 11[13]\]|\bE(?:CONNREFUSED|HOSTUNREACH)\b|ConnectException: Connection refused|^MaxRetriesPerRequestError\b/;
  return nameless.test(message) ? { is: "connection-refused", host: null, port: null } : null;
}
var TABLES = [
  /no such table: ([\w.]+)/,
  /relation "([^"]+)" does not exist/,
  /Table '([^']+)' doesn't exist/
];
function table(message) {
  const name = firstOf(TABLES, message);
  return name === void 0 ? null : { is: "table-missing", table: name };
}
function firstOf(all, message) {
  return all.map((words) => words.exec(message)?.[1]).find((name) => name !== void 0);
}

// src/read/app/clean-line.ts
var LONGEST2 = 16384;
var COLOUR = /\x1b\[[0-9;?]*[A-Za-z]/g;
var COMPOSE = /^[A-Za-z0-9][\w.-]*[ \t]+\| ?/;
var BRACKETED = /^\[\d{4}-\d\d-\d\d[^\]]{0,30}\] (?:\[(\d+)\] )?(?:\[[A-Z]+\] )?/;
var TIMED = /^\[?\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z| ?[+-]\d\d:?\d\d)?\]?/;
var TOKEN = /^(?:\s+-?\s*(?:UTC|[A-Z]{3,4}(?= \[)|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|CRITICAL|FATAL|LOG)(?=[\s:]|$):?|\s+\[[^\]]{1,40}\])/;
var LEVEL = /^(?:DEBUG|INFO|WARNING|ERROR|CRITICAL):(?:[\w.]+:| +)/;
var LEVELLED = /^(?:DEBUG|INFO|WARNING|ERROR|CRITICAL) \d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:[.,]\d+)? (?:[\w.]+ )?(?:\d+ \d+ )?/;
var PROCESS = /\[(\d+)\]/;
var SYSLOG = /^[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \S+ [\w.-]+(?:\[(\d+)\])?: /;
var FPM = /^\[\d\d-[A-Z][a-z]{2}-\d{4} [\d:]+(?: [A-Z][\w/+-]*)?\] (?:[A-Z]+: )?/;
var FPM_SAID = /^\[\d\d-[A-Z][a-z]{2}-\d{4} [\d:]+\] [A-Z]+: \[pool [^\]]{1,60}\] child \d+ said into std(?:err|out): "(.*?)(?:"(?:, pipe is closed)?)?$/;
var APACHE = /^\[[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d [\d:.]{8,15} \d{4}\] (?:\[[^\]]{1,60}\] ){0,3}(?=PHP )/;
var SPRING = /^(\d+) --- \[/;
var NUMBERED = /^\[(\d+)\] (?:\[[A-Z]+\] )?/;
var LOGGER = /^(?:in )?[a-z][\w.]*: /;
function cleanLine({ at: at3, text }) {
  const plain2 = undress(text);
  const { body, pid } = withoutHead(plain2);
  const stamped = body.length !== plain2.length;
  const named2 = stamped && LOGGER.test(body) ? body.slice(body.indexOf(": ") + 2) : body;
  return { at: at3, text: plain2, body, message: named2.trimStart(), pid, stamped };
}
function undress(text) {
  const short = text.length > LONGEST2 ? text.slice(0, LONGEST2) : text;
  const colourless = short.includes("\x1B[") ? short.replace(COLOUR, "") : short;
  const unended = colourless.endsWith("\r") ? colourless.slice(0, -1) : colourless;
  const bar = unended.indexOf("| ");
  const own = bar > 0 && bar < 80 ? unended.replace(COMPOSE, "") : unended;
  return own.includes(" said into std") ? FPM_SAID.exec(own)?.[1] ?? own : own;
}
function withoutHead(text) {
  const first = text.charCodeAt(0);
  const digit = first >= 48 && first <= 57;
  const bracket = first === 91;
  const capital = first >= 65 && first <= 90;
  if (bracket)
    return behind(text, BRACKETED) ?? behind(text, NUMBERED) ?? behind(text, FPM) ?? behind(text, APACHE) ?? timed(text);
  if (digit) return timed(text);
  if (capital)
    return behind(text, LEVEL) ?? behind(text, LEVELLED) ?? syslog(text) ?? { body: text, pid: null };
  return { body: text, pid: null };
}
function behind(text, head) {
  const match = head.exec(text);
  if (match === null) return null;
  const rest = text.slice(match[0].length);
  const level = /^[A-Z]+ (?=in )/.exec(rest);
  return {
    body: level === null ? rest : rest.slice(level[0].length),
    pid: match[1] === void 0 ? null : Number(match[1])
  };
}
function syslog(text) {
  return text.charCodeAt(3) === 32 ? behind(text, SYSLOG) : null;
}
function timed(text) {
  const time = TIMED.exec(text);
  if (time === null) return { body: text, pid: null };
  let end = time[0].length;
  let pid = null;
  for (let tokens = 0; tokens < 4; tokens++) {
    const token = TOKEN.exec(text.slice(end, end + 80));
    if (token === null) break;
    const number2 = PROCESS.exec(token[0]);
    if (number2 !== null) pid = Number(number2[1]);
    end += token[0].length;
  }
  const rest = text.slice(end);
  const dash = /^\s+-\s+(?:[\w.]+ - [A-Z]+ - )?/.exec(rest);
  const body = dash === null ? rest.replace(end > time[0].length ? /^\s+/ : /^\s/, "") : rest.slice(dash[0].length);
  const spring = SPRING.exec(body);
  const colon = spring === null ? -1 : body.indexOf(" : ");
  return colon < 0 ? { body, pid } : { body: body.slice(colon + 3), pid: Number(spring?.[1]) };
}

// src/read/app/python/launch.ts
var BINARIES = [
  "python",
  "python3",
  ...[8, 9, 10, 11, 12, 13, 14].map((minor) => `python3.${minor}`)
];
var python = {
  first: Object.fromEntries(BINARIES.map((binary) => [binary, notStarted2]))
};
function notStarted2({ body }, context) {
  const module = /: No module named '?([\w.]+)'?$/.exec(body)?.[1] ?? /\(ModuleNotFoundError: No module named '([\w.]+)'\)$/.exec(body)?.[1];
  if (module !== void 0) {
    const message2 = `No module named '${module}'`;
    const error = {
      is: "module-not-found",
      module,
      inRepository: context.inRepository(module)
    };
    return { ...BARE, name: "ModuleNotFoundError", message: message2, error };
  }
  const [, path, errno] = /: can't open file '([^']+)': \[Errno (\d+)\]/.exec(body) ?? [];
  if (path === void 0) return null;
  const message = `[Errno ${errno}] '${path}'`;
  const denied2 = errno === "13";
  return denied2 ? { ...BARE, name: "PermissionError", message, error: { is: "permission", path, errno: 13 } } : { ...BARE, name: "FileNotFoundError", message, error: { is: "file-not-found", path } };
}
var BARE = {
  code: "exception",
  language: "python",
  during: "boot",
  path: null,
  origin: null,
  frames: [],
  program: "python"
};

// src/read/app/rules/access.ts
var REQUEST = /^([A-Z]+) (\S+)$/;
var STATUS = /^ HTTP\/[\d.]+" (\d{3})(?: |$)/;
var SHORT = /^([A-Z]+) (\/\S*) (\d{3}) [\d.]+ ms/;
var METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"];
var access = {
  first: Object.fromEntries(METHODS.map((method) => [method, shortAccess]))
};
function quotedAccess({ body }) {
  const version = body.indexOf(" HTTP/");
  if (version < 0) return null;
  const quote2 = body.lastIndexOf('"', version);
  if (quote2 < 0 || body.slice(0, quote2).includes("://")) return null;
  const [, method, path] = REQUEST.exec(body.slice(quote2 + 1, version)) ?? [];
  const status = STATUS.exec(body.slice(version, version + 20))?.[1];
  if (method === void 0 || path === void 0 || status === void 0) return null;
  return { code: "access", method, path, status: Number(status) };
}
function shortAccess({ message }) {
  const [, method, path, status] = SHORT.exec(message) ?? [];
  if (method === void 0 || path === void 0 || status === void 0) return null;
  return { code: "access", method, path, status: Number(status) };
}

// src/read/app/stacks/body-error.ts
var LONGEST3 = 400;
var KB = 1024;
var TOO_LARGE = [
  /^PayloadTooLargeError: |^RequestEntityTooLarge\b|\b413 Request Entity Too Large/,
  /^MulterError: (?:File|Field value) too (?:large|long)/,
  /options\.max\w+ \((\d+) bytes\) exceeded/,
  /\bFST_ERR_CTP_BODY_TOO_LARGE\b|\bFST_REQ_FILE_TOO_LARGE\b|^FastifyError: Request body is too large/,
  /\bBody exceeded ([\d.]+) ?([KMG]B) limit/i,
  /\bRequestDataTooBig\b|exceeded settings\.DATA_UPLOAD_MAX_MEMORY_SIZE/,
  /\bPart exceeded maximum size of (\d+)(KB)/,
  /\bMaxUploadSizeExceededException\b|SizeLimitExceededException.*configured maximum \((\d+)\)/,
  /exceeds its maximum permitted size of (\d+) bytes/,
  /\bhttp: request body too large$|\bmultipart: message too large$/,
  /\bRequest body too large\. The max request body size is (\d+) bytes/,
  /\bMultipart body length limit (\d+) exceeded/,
  /^POST Content-Length of \d+ bytes exceeds the limit of (\d+) bytes/,
  /^(?:\w+: )?(?:File|Request|Body|Payload|Upload)\b.{0,20} too large\b/i
];
var NO_BOUNDARY = /\bBoundary not found\b|missing (?:content-type )?boundary|no multipart boundary|Invalid boundary in multipart|Missing boundary in (?:multipart|content-type)|isn't multipart\/form-data$/i;
var NO_FIELD = /^MulterError: Unexpected field|\bhttp: no such file$|Required (?:part|request part) '[^']+' is not present|\bField \S+ is missing\b/;
var BROKEN = /^(?:Error: )?(?:Unexpected end of (?:form|multipart)|Malformed part header|stream ended unexpectedly)|\bmultipart: NextPart: |error parsing the body/i;
var ILLEGAL_HEADER = /Illegal header (?:value|name)|Invalid character in header content|\bERR_INVALID_CHAR\b|Header values? must not contain|Invalid HTTP header (?:value|name)/i;
var WRONG_LENGTH = /Response content (?:longer|shorter) than Content-Length|Too (?:much|little) data for declared Content-Length/;
function bodyError(whole) {
  const words = whole.slice(0, LONGEST3);
  for (const pattern of TOO_LARGE) {
    const match = pattern.exec(words);
    if (match) return { is: "body-too-large", limitBytes: bytes2(match[1], match[2]) };
  }
  if (NO_BOUNDARY.test(words)) return { is: "bad-form", what: "boundary" };
  if (NO_FIELD.test(words)) return { is: "bad-form", what: "field" };
  if (BROKEN.test(words)) return { is: "bad-form", what: "broken" };
  if (ILLEGAL_HEADER.test(words)) return { is: "bad-answer", what: "header" };
  return WRONG_LENGTH.test(words) ? { is: "bad-answer", what: "length" } : null;
}
function bytes2(number2, unit) {
  if (number2 === void 0) return null;
  const exponent = ["KB", "MB", "GB"].indexOf(unit?.toUpperCase() ?? "") + 1;
  return Number(number2) * KB ** exponent;
}

// src/read/app/rules/bodies.ts
var GO_FILE = /\b(?:open|mkdir|write) (\/[^:]{1,300}): (no such file or directory|permission denied|read-only file system)$/;
var GO_ERRNO = {
  "no such file or directory": 2,
  "permission denied": 13,
  "read-only file system": 30
};
var TOMCAT = /The temporary upload location \[([^\]]+)\] is not valid/;
var bodies = {
  last: {
    ...readers(["large", "file", "multipart/form-data", "Content-Type", "EOF", "boundary"], form),
    ...readers(["directory", "denied", "system", "valid"], goFile),
    ...readers(["bytes", "bytes.", "exceeded]", "exceeded.", "limit.", "found", "present]"], form)
  },
  first: {
    PHP: php,
    NOTICE: php,
    Request: ({ message }) => said("python", "RequestDataTooBig", message),
    Invalid: ({ message }) => said("python", "MultiPartParserError", message)
  }
};
var PHP_LIMIT = /^(?:NOTICE: PHP message: )?PHP (?:Warning|Request Startup Error): +(.*?)(?: in Unknown on line 0)?$/;
function php({ body }) {
  return said("php", "Warning", PHP_LIMIT.exec(body.slice(0, 500))?.[1] ?? "");
}
function readers(words, read2) {
  return Object.fromEntries(words.map((word) => [word, read2]));
}
function form({ message, text }) {
  if (text.length > 1e3) return null;
  const java = /Resolved \[([\w.$]+): (.*)\]$/.exec(text);
  if (java) return said("java", java[1] ?? "", `${java[1]}: ${java[2]}`);
  const kestrel = /(Request body too large\. .*|Multipart body length limit .*)$/.exec(text)?.[1];
  if (kestrel !== void 0) return said("java", "Exception", kestrel);
  const go = /(?:^|[:\s])((?:http|multipart|request|no multipart)\b.*)$/.exec(message)?.[1];
  return said("go", "error", go ?? "");
}
function said(language, name, message) {
  const error = message === "" ? null : bodyError(message);
  return error && raised(language, name, message, error);
}
function goFile({ text, message }) {
  if (text.length > 1e3) return null;
  const tomcat2 = TOMCAT.exec(text)?.[1];
  if (tomcat2 !== void 0)
    return raised("java", "IOException", message, { is: "file-not-found", path: tomcat2 });
  const [said3, path = null, words = ""] = GO_FILE.exec(message) ?? [];
  const error = said3 === void 0 ? null : osError(GO_ERRNO[words] ?? 0, path);
  return error && raised("go", "error", said3 ?? "", error);
}
function raised(language, name, message, error) {
  return {
    code: "exception",
    language,
    name,
    message: message.slice(0, 500),
    error,
    during: "request",
    path: null,
    origin: null,
    frames: [],
    program: null
  };
}

// src/read/app/rules/disk-full.ts
var NAMED = /["'‘]([^"'’]{1,200})["'’][^"'‘]*$/;
var SHARED = /could not (?:resize|open) shared memory segment /;
var diskFull = {
  first: {
    // Python's, where only the last line of the traceback is there.
    OSError: ({ message }) => {
      const [said3, path = ""] = /^OSError: \[Errno 28\][^:]*(?:: '([^']*)')?/.exec(message) ?? [];
      return said3 === void 0 ? null : { code: "disk-full", what: path };
    }
  },
  last: {
    device: ({ text }) => {
      const end = text.slice(-24).toLowerCase();
      if (!end.endsWith("no space left on device") || text.length > 1e3) return null;
      if (SHARED.test(text)) return { code: "disk-full", what: "/dev/shm" };
      const path = NAMED.exec(text)?.[1] ?? /(\/[\w./-]+): no space/i.exec(text)?.[1];
      return { code: "disk-full", what: path ?? "" };
    }
  }
};

// src/read/app/rules/django.ts
var django = {
  first: {
    Invalid: ({ message }) => rejectedHost(message),
    Forbidden: ({ message }) => {
      const [, origin2, path] = /^Forbidden \(Origin checking failed - (\S+) does not match any trusted origins\.\): (\S+)/.exec(
        message
      ) ?? [];
      if (origin2 === void 0 || path === void 0) return null;
      return { code: "origin-rejected", origin: origin2, path };
    },
    // `%(levelname)s %(asctime)s %(name)s %(message)s`: many projects log so.
    ERROR: ({ message }) => {
      const start = message.indexOf("Invalid HTTP_HOST header: ");
      return start < 0 ? null : rejectedHost(message.slice(start));
    },
    Internal: ({ message }) => {
      const path = /^Internal Server Error: (\/\S*)/.exec(message)?.[1];
      return path === void 0 ? null : { code: "heading", during: "request", path };
    },
    Exception: ({ message }) => {
      const path = /^Exception on (\S+) \[[A-Z]+\]/.exec(message)?.[1];
      return path === void 0 ? null : { code: "heading", during: "request", path };
    },
    Watching: ({ message }) => message.startsWith("Watching for file changes with ") ? { code: "reloader", server: "django", waiting: false } : null,
    Starting: ({ message }) => {
      const [, host, port] = /^Starting development server at https?:\/\/(.+):(\d+)\//.exec(message) ?? [];
      if (host === void 0 || port === void 0) return null;
      return {
        code: "listening",
        server: "django",
        host: host.replace(/^\[|\]$/g, ""),
        port: Number(port)
      };
    },
    "*": ({ message }) => {
      if (message.startsWith("* Restarting with ")) {
        return { code: "reloader", server: "flask", waiting: false };
      }
      const all = /^\* Running on all addresses \(([^)]+)\)/.exec(message)?.[1];
      const [, host, port] = /^\* Running on https?:\/\/(\[[^\]]+\]|[^:/\s]+):(\d+)/.exec(message) ?? [];
      if (all !== void 0) return { code: "all-addresses", host: all };
      if (host === void 0 || port === void 0) return null;
      return {
        code: "listening",
        server: "flask",
        host: host.replace(/^\[|\]$/g, ""),
        port: Number(port)
      };
    },
    CommandError: ({ message }) => {
      const detail2 = message.slice("CommandError: ".length);
      const fork = detail2.startsWith("Conflicting migrations detected");
      return fork ? { code: "migration-failed", tool: "manage.py", detail: detail2, fork } : { code: "tool-failed", tool: "manage.py", detail: detail2 };
    },
    Unknown: ({ message }) => /^Unknown command: '?[\w-]+'?/.test(message) ? { code: "tool-failed", tool: "manage.py", detail: message } : null,
    Error: ({ message }) => message.startsWith("Error: That port is already in use") ? { code: "port-in-use", port: null } : null
  }
};
function systemCheck({ message }) {
  const isError = /^(?:\?|[\w.]+): \((?:\w+\.)+E\d{3}\) \S/.test(message);
  return isError ? { code: "tool-failed", tool: "manage.py", detail: message } : null;
}
function rejectedHost(message) {
  const [, quoted, why] = /^Invalid HTTP_HOST header: ('(?:[^']*)'|"[^"]*")\.(.*)/.exec(message) ?? [];
  if (quoted === void 0 || why === void 0) return null;
  const malformed = why.includes("not valid according to RFC");
  return {
    code: "host-rejected",
    host: quoted.slice(1, -1),
    reason: malformed ? "malformed" : "not-allowed"
  };
}

// src/read/app/rules/go-databases.ts
var STATES = ["3D000", "28P01", "28000"];
var ENDS = [")", "))", ')"', '))"', ')"}', '))"}'];
var goDatabases = {
  first: {
    pq: (line) => failed("pq", line),
    Error: (line) => /^Error 10(?:44|45|49)(?: \(\w{5}\))?: /.test(line.message) ? failed("mysql", line) : null
  },
  last: Object.fromEntries(
    STATES.flatMap(
      (state) => ENDS.map((end) => [`${state}${end}`, (line) => failed("pgx", line)])
    )
  )
};
function failed(name, { message }) {
  const said3 = message.replaceAll('\\"', '"').slice(0, 1e3);
  const error = dependencyError(said3);
  if (error === null) return null;
  return {
    ...{ code: "exception", language: "go", name, message: said3, error, during: "unknown" },
    ...{ path: null, origin: null, frames: [], program: null }
  };
}

// src/read/app/signal-numbers.ts
var SIGNAL_NUMBERS = {
  SIGILL: 4,
  SIGABRT: 6,
  SIGBUS: 7,
  SIGFPE: 8,
  SIGKILL: 9,
  SIGSEGV: 11,
  SIGTERM: 15
};

// src/read/app/rules/gunicorn.ts
var ASKED = /* @__PURE__ */ new Set([2, 3, 15]);
var LISTENING = /^Listening at: http(s?):\/\/(\[[^\]]+\]|[^:/\s]+):(\d+)/;
var AT_SOCKET = /^Listening at: unix:(\/\S+)/;
var SENT = /^Worker \(pid:(\d+)\) was sent (SIG[A-Z0-9]+)!/;
var EXITED = /^Worker \(pid:(\d+)\) exited with code (\d+)/;
var TERMINATED = /^Worker with pid (\d+) was terminated due to signal (\d+)/;
var gunicorn = {
  first: {
    Listening: ({ message }) => {
      const path = AT_SOCKET.exec(message)?.[1];
      if (path !== void 0) return { code: "listening-at-socket", server: "gunicorn", path };
      const [, tls2, host, port] = LISTENING.exec(message) ?? [];
      if (host === void 0 || port === void 0) return null;
      return {
        code: "listening",
        server: "gunicorn",
        host: host.replace(/^\[|\]$/g, ""),
        port: Number(port),
        ...tls2 === "s" ? { tls: true } : {}
      };
    },
    Booting: ({ message }) => {
      const pid = /^Booting worker with pid: (\d+)/.exec(message)?.[1];
      return pid === void 0 ? null : { code: "worker-started", server: "gunicorn", pid: Number(pid) };
    },
    Handling: ({ message }) => /^Handling signal: (?:term|int|quit)\b/.test(message) ? { code: "shutting-down", server: "gunicorn" } : null,
    WORKER: ({ message }) => {
      const pid = /^WORKER TIMEOUT \(pid:(\d+)\)/.exec(message)?.[1];
      return pid === void 0 ? null : { code: "worker-timeout", server: "gunicorn", pid: Number(pid) };
    },
    Worker: lost,
    Reason: ({ message }) => bootFailed(message.slice("Reason: ".length)),
    App: ({ message }) => bootFailed(message),
    Failed: ({ message }) => {
      const [, attribute, module] = /^Failed to find attribute '([^']+)' in '([^']+)'/.exec(message) ?? [];
      if (attribute === void 0 || module === void 0) return null;
      return { code: "app-not-loaded", server: "gunicorn", module, attribute };
    },
    Connection: ({ message }) => {
      const port = /^Connection in use: \('[^']*', (\d+)/.exec(message)?.[1];
      return port === void 0 ? null : { code: "port-in-use", port: Number(port) };
    },
    Error: ({ message }) => {
      const path = /^Error handling request (\S+)/.exec(message)?.[1];
      if (path !== void 0) return { code: "heading", during: "request", path };
      const detail2 = /^Error: (.* is not a valid port number)/.exec(message)?.[1];
      return detail2 === void 0 ? null : { code: "bad-arguments", program: "gunicorn", detail: detail2 };
    },
    Autorestarting: ({ message }) => message.startsWith("Autorestarting worker after current request") ? { code: "worker-recycled", server: "gunicorn", limit: null } : null,
    Exception: ({ message }) => message.startsWith("Exception in worker process") ? { code: "heading", during: "boot", path: null } : null
  }
};
function bootFailed(message) {
  const failed3 = message.startsWith("Worker failed to boot") || message.startsWith("App failed to load");
  return failed3 ? { code: "boot-failed", server: "gunicorn" } : null;
}
function lost({ message }) {
  const failed3 = bootFailed(message);
  if (failed3 !== null) return failed3;
  const exited = EXITED.exec(message);
  if (exited !== null) return gone(exited[1], null, Number(exited[2]));
  const terminated2 = TERMINATED.exec(message);
  if (terminated2 !== null) return gone(terminated2[1], Number(terminated2[2]), null);
  const sent = SENT.exec(message);
  return sent === null ? null : gone(sent[1], SIGNAL_NUMBERS[sent[2] ?? ""] ?? 15, null);
}
function gone(pid, signal, exitCode) {
  if (signal !== null && ASKED.has(signal)) return null;
  return { code: "worker-lost", server: "gunicorn", pid: Number(pid), signal, exitCode };
}

// src/read/app/rules/jvm.ts
var NOT_THERE = /^Error: (?:Unable to access jarfile|Could not find or load main class) (\S+)$/;
var jvm = {
  first: {
    Error: ({ message }) => {
      const command = NOT_THERE.exec(message)?.[1];
      return command === void 0 ? null : { code: "command-not-found", command };
    },
    Terminating: ({ message }) => message.startsWith("Terminating due to java.lang.OutOfMemoryError") ? { code: "heap-exhausted", runtime: "jvm" } : null,
    Aborting: ({ message }) => message.startsWith("Aborting due to java.lang.OutOfMemoryError") ? { code: "heap-exhausted", runtime: "jvm" } : null
  }
};

// src/read/app/rules/kernel.ts
var AVC = /avc: +denied +\{ ([\w ]+) \}.* comm="([^"]*)"/;
var APPARMOR = /apparmor="DENIED" operation="([^"]*)".* comm="([^"]*)"/;
var TROUBLE = /^SELinux is preventing (?:\S*\/)?([\w.-]+) from (?:'?)([\w ]+?)(?:'?) access/;
var kernel = {
  first: {
    "type=AVC": denied,
    "audit:": denied,
    audit: denied,
    kernel: denied,
    "type=1400": denied,
    SELinux: ({ message }) => {
      const [, program2, what] = TROUBLE.exec(message) ?? [];
      if (program2 === void 0 || what === void 0) return null;
      return { code: "policy-denied", program: program2, what };
    }
  }
};
function denied({ text }) {
  const [, what, program2] = AVC.exec(text) ?? APPARMOR.exec(text) ?? [];
  if (program2 === void 0 || what === void 0) return null;
  return { code: "policy-denied", program: program2, what: what.trim() };
}

// src/read/app/rules/listening.ts
var LONGEST4 = 400;
var GATE = /istening|unning (?:at|on)|tarted (?:server )?on/;
var URL = /(?:[Ll]istening|[Rr]unning|[Ss]tarted(?: server)?)\b.{0,20}? (?:at|on):? +https?:\/\/(\[[^\]\s]+\]|[^:/\s]+):(\d+)/;
var ADDRESS = /(?:[Ll]istening|started server) (?:at|on):? +(\[[^\]\s]+\]|[\w.*-]*):(\d{2,5})\b/;
var PORT = /(?:[Ll]istening|[Rr]unning|[Ss]tarted) (?:at|on) port(?:\(s\))?:? +(\d{2,5})\b|\b[Ll]istening on:? +(\d{4,5})$/;
function announced({ body }) {
  if (body.length > LONGEST4 || !GATE.test(body)) return null;
  const [, named2, bare2] = PORT.exec(body) ?? [];
  const [, host = "", port = named2 ?? bare2] = URL.exec(body) ?? ADDRESS.exec(body) ?? [];
  if (port === void 0 || / (?:unix|ws):/.test(body)) return null;
  return {
    code: "listening",
    server: server(body.trimStart()),
    host: bound(host, body),
    port: Number(port),
    .../(?:at|on):? +https:/.test(body) ? { tls: true } : {}
  };
}
function server(body) {
  if (/^(?:Tomcat|Netty|Jetty|Undertow) started/.test(body)) return "spring";
  if (body.startsWith("* Listening on")) return "puma";
  if (body.startsWith("Now listening on")) return "kestrel";
  return body.includes("started server on") ? "next" : "application";
}
function bound(host, body) {
  const bare2 = host.replace(/^\[|\]$/g, "");
  if (bare2 === "*" || bare2 === "" && /(?:at|on):? +:\d/.test(body)) return "::";
  return bare2;
}
var readiness = {
  first: {
    Started: ({ message }) => /^Started \S+ in [\d.]+ seconds/.test(message) ? { code: "ready", server: "spring" } : null,
    "-": ({ message }) => local("next", message) ?? pumaWorker(message),
    "\u279C": ({ message }) => local("vite", message) ?? network(message),
    "<i>": ({ message }) => webpack(message),
    "\u2713": ({ message }) => /^✓ Ready in /.test(message.trim()) ? { code: "ready", server: "next" } : null,
    APPLICATION: ({ message }) => message.trim() === "APPLICATION FAILED TO START" ? { code: "boot-failed", server: "spring" } : null,
    "!": ({ message }) => {
      const pid = /^! Terminating timed out worker[^:]*: (\d+)/.exec(message)?.[1];
      if (pid !== void 0) return { code: "worker-timeout", server: "puma", pid: Number(pid) };
      return message.startsWith("! Unable to start worker") ? { code: "boot-failed", server: "puma" } : null;
    },
    Nest: ({ message }) => message.startsWith("Nest application successfully started") ? { code: "ready", server: "nest" } : null
  }
};
function local(name, body) {
  const port = /^\S+ +Local: +https?:\/\/[^:/\s]+:(\d+)/.exec(body.trim())?.[1];
  return port === void 0 ? null : { code: "listening", server: name, host: "", port: Number(port) };
}
function network(body) {
  const [, said3 = ""] = /^➜ +Network: +(.*)$/.exec(body.trim()) ?? [];
  if (said3 === "use --host to expose") return { code: "loopback-only", server: "vite" };
  return urlIn("vite", said3);
}
function webpack(body) {
  const [, said3 = ""] = /^<i> \[webpack-dev-server\] (?:Loopback|On Your Network \(IPv[46]\)): (.*)$/.exec(
    body.trim()
  ) ?? [];
  return urlIn("webpack-dev-server", said3);
}
function urlIn(name, text) {
  const [, host, port] = /^https?:\/\/(\[[^\]\s]+\]|[^:/\s]+):(\d+)/.exec(text) ?? [];
  if (host === void 0) return null;
  return {
    code: "listening",
    server: name,
    host: host.replace(/^\[|\]$/g, ""),
    port: Number(port)
  };
}
function pumaWorker(body) {
  const pid = /^- Worker \d+ \(PID: (\d+)\) booted/.exec(body)?.[1];
  return pid === void 0 ? null : { code: "worker-started", server: "puma", pid: Number(pid) };
}

// src/read/app/rules/nginx-image.ts
var NOT_WRITABLE = /\bERROR: \S+ exists, but (?<folder>\S+) is not writable$/;
var nginxImage = {
  last: {
    writable: ({ text }) => {
      const folder = NOT_WRITABLE.exec(text)?.groups?.["folder"];
      return folder === void 0 ? null : { code: "templates-not-rendered", folder };
    }
  }
};

// src/read/app/rules/one-line-exceptions.ts
var RUBY = /^(\S+):(\d+):in [`'](.+?)': (.*) \(([A-Z][\w:]*)\)$/;
var PHP = /^PHP Fatal error: +Uncaught ([\w\\]+): (.*) in (.+):(\d+)$/;
var PASSED_ON = /^NOTICE: PHP message: /;
var PHP_MEMORY = /^PHP Fatal error: +(Allowed memory size of (\d+) bytes exhausted .*) in (.+) on line (\d+)$/;
var RACK = /^Rack app \("([A-Z]+) (\S+)" - \([^)]*\)\): #<([\w:]+): (.*)>$/;
var oneLineExceptions = {
  first: {
    FATAL: ({ message }) => {
      if (!message.includes("JavaScript heap out of memory")) return null;
      return {
        ...bare("node", "FATAL ERROR", message.slice("FATAL ERROR: ".length)),
        error: { is: "out-of-memory" },
        ends: "process"
      };
    },
    "[Error": ({ body }) => {
      const message = /^\[Error: (E[A-Z]+: .*)\](?: \{)?$/.exec(body.slice(0, 1e3))?.[1];
      const error = message === void 0 ? null : errnoWords(message);
      return message === void 0 || error === null ? null : { ...bare("node", "Error", message), error };
    },
    PHP: ({ body }, context) => phpError(body, context),
    NOTICE: ({ body }, context) => PASSED_ON.test(body) ? phpError(body.replace(PASSED_ON, ""), context) : null,
    Rack: ({ body }) => {
      const [, , path, name, message] = RACK.exec(body.slice(0, 2e3)) ?? [];
      if (path === void 0 || name === void 0 || message === void 0) return null;
      return { ...bare("ruby", name, message), during: "request", path };
    }
  }
};
function phpError(text, context) {
  const [, name, message, file, line] = PHP.exec(text.slice(0, 2e3)) ?? [];
  if (name !== void 0 && message !== void 0 && file !== void 0) {
    return at2(bare("php", name, message), file, Number(line), context);
  }
  const [, said3, limit, script, at_] = PHP_MEMORY.exec(text.slice(0, 2e3)) ?? [];
  if (said3 === void 0 || script === void 0) return null;
  const error = { is: "out-of-memory", limit: Number(limit) };
  return at2({ ...bare("php", "Fatal error", said3), error }, script, Number(at_), context);
}
var PYTHON = /^((?:[a-z_]\w*\.)+[A-Z]\w*(?:Error|Exception|Timeout)): (.+)/;
function pythonError({ body }) {
  if (body.length > 2e3 || !body.includes(": ")) return null;
  const [, name, message] = PYTHON.exec(body) ?? [];
  if (name === void 0 || message === void 0) return null;
  const error = dependencyError(message);
  return error === null ? null : { ...bare("python", name, message), error };
}
function rubyError({ text }, context) {
  if (!text.endsWith(")") || text.length > 2e3 || !/ \([A-Z][\w:]*\)$/.test(text.slice(-80)))
    return null;
  const [, file, line, method, message, name] = RUBY.exec(text) ?? [];
  if (file === void 0 || message === void 0 || name === void 0) return null;
  const key = name === "KeyError" ? /^key not found: "([^"]+)"$/.exec(message)?.[1] : void 0;
  const library = name === "LoadError" ? /^cannot load such file -- (\S+)$/.exec(message)?.[1] : void 0;
  const read2 = at2(bare("ruby", name, message), file, Number(line), context);
  const frames = read2.frames.map((frame) => ({ ...frame, function: method ?? "" }));
  if (key !== void 0)
    return {
      ...read2,
      frames,
      error: {
        is: "missing-key",
        key,
        environment: /fetch$/.test(method ?? "") && /^[A-Z0-9_]+$/.test(key)
      }
    };
  if (library !== void 0)
    return {
      ...read2,
      frames,
      error: {
        is: "module-not-found",
        module: library,
        inRepository: context.inRepository(library)
      }
    };
  return { ...read2, frames };
}
function at2(exception, file, line, context) {
  const frame = { file, line, function: "", text: "" };
  return {
    ...exception,
    frames: [frame],
    origin: file.startsWith("<") ? null : context.place(file, line)
  };
}
function bare(language, name, message) {
  return {
    code: "exception",
    language,
    name,
    message: message.slice(0, 1e3),
    error: dependencyError(message) ?? { is: "other" },
    during: "unknown",
    path: null,
    origin: null,
    frames: [],
    program: null
  };
}

// src/read/app/rules/php-fpm.ts
var LOST = /child (\d+) exited on signal (\d+)/;
var EXHAUSTED = /server reached (?:pm\.)?max_children setting \((\d+)\)/;
var TERMINATED2 = /child (\d+), script .* execution timed out \(([\d.]+) sec\), terminating/;
var SIGTERM = 15;
var phpFpm = {
  first: {
    ready: ({ message }) => message.startsWith("ready to handle connections") ? { code: "ready", server: "php-fpm" } : null,
    "[pool": ({ message }) => exhausted2(message) ?? terminated(message) ?? lost2(message)
  }
};
function exhausted2(message) {
  const limit = EXHAUSTED.exec(message)?.[1];
  if (limit === void 0) return null;
  return { code: "workers-exhausted", server: "php-fpm", limit: Number(limit) };
}
function terminated(message) {
  const [, pid, seconds] = TERMINATED2.exec(message) ?? [];
  if (pid === void 0) return null;
  const took = { pid: Number(pid), seconds: Number(seconds) };
  return { code: "request-terminated", server: "php-fpm", ...took };
}
function lost2(message) {
  const [, pid, signal] = LOST.exec(message) ?? [];
  if (pid === void 0 || Number(signal) === SIGTERM) return null;
  const end = { pid: Number(pid), signal: Number(signal), exitCode: null };
  return { code: "worker-lost", server: "php-fpm", ...end };
}

// src/read/app/rules/pid-file.ts
var RACK2 = /^A server is already running(?:\. Check (\S+?)\.?$| \(pid: \d+, file: ([^)]+)\))/;
var GUNICORN = /^Error: Already running on PID \d+ \(or pid file '([^']+)' is stale\)/;
var pidFile = {
  first: {
    A: ({ message }) => {
      const [found2, older, newer] = RACK2.exec(message.trim()) ?? [];
      return found2 === void 0 ? null : { code: "already-running", pidFile: older ?? newer ?? "its pid file" };
    },
    Error: ({ body }) => {
      const file = GUNICORN.exec(body.trim())?.[1];
      return file === void 0 ? null : { code: "already-running", pidFile: file };
    }
  }
};

// src/read/app/rules/port-in-use.ts
var IN_USE = /address (?:already )?in use/i;
var PORT2 = /(?:', |:|port )(\d{2,5})\b(?!.*(?:', |:|port )\d{2,5}\b)/;
var portInUse = {
  last: {
    use: ({ body }) => {
      if (!IN_USE.test(body) || body.length > 400) return null;
      const port = PORT2.exec(body.slice(0, body.search(IN_USE)))?.[1];
      return port === void 0 ? null : { code: "port-in-use", port: Number(port) };
    }
  },
  first: {
    Port: ({ body }) => {
      const port = /^Port (\d+) is (?:already )?in use/.exec(body)?.[1];
      return port === void 0 ? null : { code: "port-in-use", port: Number(port) };
    },
    Web: ({ body }) => {
      const port = /^Web server failed to start\. Port (\d+) was already in use/.exec(body)?.[1];
      return port === void 0 ? null : { code: "port-in-use", port: Number(port) };
    }
  }
};

// src/read/app/rules/postgres.ts
var postgres = {
  first: {
    database: ({ message, text }) => message.startsWith("database system is ready to accept") ? { code: "database-ready" } : (
      // The same words behind `ERROR` are about a statement, as `DROP DATABASE`.
      /\bFATAL: +database "/.test(text) ? missingDatabase(message) : null
    ),
    the: ({ message }) => message.startsWith("the database system is starting up") || message.startsWith("the database system is not yet accepting connections") ? { code: "database-starting" } : null,
    PostgreSQL: ({ message }) => initialized(message),
    password: ({ message }) => wrongPassword(message),
    role: ({ message }) => missingRole(message),
    Role: ({ message }) => missingRole(message),
    User: ({ message }) => withoutPassword(message),
    FATAL: ({ message }) => untimed(message),
    DETAIL: ({ message }) => detail(message),
    listening: ({ message }) => {
      const [, host, port] = /^listening on IPv[46] address "([^"]+)", port (\d+)/.exec(message) ?? [];
      if (host === void 0 || port === void 0) return null;
      return { code: "listening", server: "postgres", host, port: Number(port) };
    }
  }
};
function initialized(message) {
  const isKept = message.endsWith("appears to contain a database; Skipping initialization");
  if (isKept) return { code: "database-initialized", fresh: false };
  const isMade = message.startsWith("PostgreSQL init process complete");
  return isMade ? { code: "database-initialized", fresh: true } : null;
}
function detail(message) {
  const said3 = message.replace(/^DETAIL: +/, "");
  return missingRole(said3) ?? withoutPassword(said3);
}
function missingRole(message) {
  const user = /^[Rr]ole "([^"]*)" does not exist/.exec(message)?.[1];
  return user === void 0 ? null : { code: "login-rejected", user, why: "no-role" };
}
function missingDatabase(message) {
  const database2 = /^database "([^"]*)" does not exist$/.exec(message)?.[1];
  return database2 === void 0 ? null : { code: "database-unknown", database: database2 };
}
function withoutPassword(message) {
  const user = /^(?:User|Role) "([^"]*)" (?:has no password assigned|does not have a valid password)/.exec(
    message
  )?.[1];
  return user === void 0 ? null : { code: "login-rejected", user, why: "no-password" };
}
function wrongPassword(message) {
  const user = /^password authentication failed for user "([^"]*)"$/.exec(message)?.[1];
  return user === void 0 ? null : { code: "login-rejected", user, why: null };
}
function untimed(message) {
  const said3 = message.replace(/^FATAL: +/, "");
  return wrongPassword(said3) ?? missingRole(said3) ?? missingDatabase(said3);
}

// src/read/app/rules/reloaders.ts
var reloaders = {
  first: {
    "[nodemon]": ({ message }) => {
      if (message.startsWith("[nodemon] app crashed - waiting for file changes"))
        return { code: "reloader", server: "nodemon", waiting: true };
      const restarts = message.startsWith("[nodemon] restarting due to changes");
      return restarts ? { code: "reloading", server: "nodemon", file: null } : null;
    },
    Failed: ({ message }) => /^Failed running '.*'(?:\. Waiting for file changes|$)/.test(message) ? { code: "reloader", server: "node --watch", waiting: true } : null,
    Restarting: ({ body }) => /^Restarting '[^']+'$/.test(body) ? reloading("node --watch", void 0) : null,
    WatchFiles: ({ message }) => found("uvicorn --reload", /^WatchFiles detected changes? in '([^']+)'/, message),
    StatReload: ({ message }) => found("uvicorn --reload", /^StatReload detected (?:file )?changes? in '([^']+)'/, message),
    WatchGodReload: ({ message }) => found("uvicorn --reload", /^WatchGodReload detected file change in '\[?'?([^'\]]+)/, message),
    "*": ({ message }) => found("flask --debug", /^\* Detected change in '([^']+)', reloading/, message.trim()),
    Worker: ({ message }) => found("gunicorn --reload", /^Worker reloading: (\S+) modified/, message),
    // pm2, and Strapi's development server.
    Change: ({ message }) => found("pm2 --watch", /^Change detected on path (\S+) for app .* - restarting/, message),
    PM2: ({ body }) => found("pm2 --watch", /^PM2 +\| Change detected on path (\S+) for app/, body),
    File: ({ message }) => found("strapi develop", /^File (?:created|changed|deleted): (\S+)/, message)
  },
  last: {
    "reloading.": ({ message }) => found("manage.py runserver", /^(\S+) changed, reloading\.$/, message)
  }
};
function found(server2, words, message) {
  const match = words.exec(message);
  return match === null ? null : reloading(server2, match[1]);
}
function reloading(server2, file) {
  return { code: "reloading", server: server2, file: file ?? null };
}

// src/read/app/rules/shell.ts
var SHELL = /^(?:\/[\w/.-]+\/)?(?:sh|bash|ash|dash|zsh|busybox)$/;
var SCRIPT = /^\.{0,2}\/?[\w./@+-]+$/;
var NUMBER = /^(?:line )?\d+$/;
var QUOTES = /^[`'"‘]|['"’]$/g;
var shell = {
  last: {
    found: ({ text }) => notFound(text),
    denied: ({ text }) => refused2(text),
    permitted: ({ text }) => refused2(text),
    system: ({ text }) => text.endsWith("Read-only file system") ? refused2(text) : null,
    directory: ({ text }) => oldRuntime(text) ?? noSuchFile(text),
    error: ({ text }) => oldRuntime(text) ?? execFormat(text),
    file: ({ text }) => /: (?:No such|syntax error: unexpected end of) file$/.test(text) ? unreadable(text) : null,
    unexpected: ({ text }) => text.includes("yntax error: ") ? unreadable(text) : null,
    interpreter: ({ text }) => badInterpreter(text),
    // runc up to 1.0: `standard_init_linux.go:228: exec user process caused: exec format error`.
    'error"': ({ text }) => oldRuntime(text),
    'directory"': ({ text }) => oldRuntime(text),
    "-": ({ text }) => returnInOption(text),
    option: ({ text }) => returnInOption(text)
  }
};
function spoken(text) {
  if (text.length > 1e3) return null;
  const parts = text.split(": ");
  const script = parts[0] ?? "";
  if (!SCRIPT.test(script)) return null;
  const numbered = parts.slice(1, 3).some((part) => NUMBER.test(part));
  if (!numbered && !SHELL.test(script)) return null;
  const said3 = parts.slice(1).filter((part) => !NUMBER.test(part) && part !== "exec" && part !== ".");
  return said3.length < 2 ? null : { said: said3, script };
}
function notFound(text) {
  const name = spoken(text)?.said[0];
  if (name === void 0) return null;
  const required = text.endsWith("cannot execute: required file not found");
  if (required) return { code: "interpreter-missing", interpreter: name, carriageReturn: false };
  const command = name.replace(/^\$'|'$/g, "").replace(/\\r$/, "\r");
  if (!command.endsWith("\r")) return { code: "command-not-found", command };
  return { code: "interpreter-missing", interpreter: command.slice(0, -1), carriageReturn: true };
}
function refused2(text) {
  const shellSaid = spoken(text);
  if (shellSaid !== null) {
    const [what = ""] = shellSaid.said;
    const opened = /^(?:cannot|can't) create (.+)/.exec(what)?.[1];
    return {
      code: "permission-denied",
      path: opened ?? what,
      tool: opened === void 0 ? null : "sh"
    };
  }
  const [tool = "", ...rest] = text.length > 1e3 ? [] : text.split(": ");
  if (rest.length === 1 && /^\.{0,2}\/[\w./@+-]+$/.test(tool)) {
    return { code: "permission-denied", path: tool, tool: null };
  }
  if (rest.length < 2 || !/^[\w.-]+$/.test(tool)) return null;
  const said3 = rest.slice(0, -1).join(": ");
  const path = /['‘"]([^'’"]+)['’"][^'‘"]*$/.exec(said3)?.[1] ?? said3;
  return path.startsWith("/") || path.startsWith(".") || /['‘]/.test(said3) ? { code: "permission-denied", path, tool } : null;
}
function noSuchFile(text) {
  const engine = /^exec (\S+): no such file or directory$/.exec(text)?.[1];
  if (engine !== void 0) {
    return { code: "interpreter-missing", interpreter: engine, carriageReturn: false };
  }
  const env = /^(?:\/\S+\/)?env: (?:can't execute )?(\S+): No such file or directory$/.exec(
    text
  )?.[1];
  if (env !== void 0) {
    const name = env.replace(QUOTES, "");
    const interpreter = name.replace(/\\r$|\r$|\^M$/, "");
    return { code: "interpreter-missing", interpreter, carriageReturn: interpreter !== name };
  }
  return badInterpreter(text) ?? unreadable(text);
}
function badInterpreter(text) {
  const name = /: ([^\s:]+): bad interpreter(?:: |$)/.exec(text)?.[1];
  if (name === void 0) return null;
  const interpreter = name.replace(/\^M$|\r$/, "");
  return { code: "interpreter-missing", interpreter, carriageReturn: interpreter !== name };
}
function unreadable(text) {
  const heard = spoken(text);
  if (heard === null) return null;
  const [what = ""] = heard.said;
  const executed = text.includes(": cannot execute: ") || text.includes(": exec: ");
  if (executed && what.startsWith("/")) return { code: "command-not-found", command: what };
  return { code: "tool-failed", tool: "sh", detail: heard.said.join(": ") };
}
function returnInOption(text) {
  const script = /^([^\s:]+): (?:line )?\d+: set: (?:Illegal option -|-\r?: invalid option)$/.exec(
    text
  )?.[1];
  return script === void 0 ? null : { code: "interpreter-missing", interpreter: script, carriageReturn: true };
}
function oldRuntime(text) {
  const said3 = /^standard_init_linux\.go:\d+:? exec user process caused:? "?(exec format error|no such file or directory)"?$/.exec(
    text
  )?.[1];
  if (said3 === void 0) return null;
  return said3 === "exec format error" ? { code: "exec-format", path: "" } : { code: "interpreter-missing", interpreter: "", carriageReturn: false };
}
function execFormat(text) {
  const engine = /^exec (\S+): exec format error$/.exec(text)?.[1];
  if (engine !== void 0) return { code: "exec-format", path: engine };
  const heard = /[Ee]xec format error$/.test(text) ? spoken(text) : null;
  const [path] = heard?.said ?? [];
  return path === void 0 ? null : { code: "exec-format", path };
}

// src/read/app/rules/signals.ts
var WORDS = [
  [/\bIllegal instruction\b/, 4],
  [/\bAborted\b/, 6],
  [/\bBus error\b/, 7],
  [/\bFloating point exception\b/, 8],
  [/\bSegmentation fault\b/, 11]
];
var HEAP = /^(?:free|malloc|realloc|corrupted|double free|munmap_chunk)\b.*(?:\(\)|corrupt|invalid)/;
var signals = {
  last: {
    "dumped)": reported,
    "failed.": ({ text }) => /: Assertion `.*' failed\.$/.test(text) ? died(6, text) : null
  },
  first: {
    Segmentation: reported,
    Illegal: reported,
    Bus: reported,
    Floating: reported,
    Fatal: ({ message }) => message.startsWith("Fatal Python error: ") ? bySignalWord(message) : null,
    terminate: ({ message }) => message.startsWith("terminate called ") ? died(6, message) : null,
    ...Object.fromEntries(
      ["free():", "free()", "malloc():", "malloc()", "double", "corrupted", "munmap_chunk():"].map(
        (head) => [
          head,
          ({ message }) => HEAP.test(message) ? died(6, message) : null
        ]
      )
    )
  }
};
function reported({ text }) {
  const isAlone = /^[A-Z][a-z]+(?: [a-z]+){0,2}(?: \(core dumped\))?$/.test(text);
  return isAlone ? bySignalWord(text) : null;
}
function bySignalWord(text) {
  const found2 = WORDS.find(([words]) => words.test(text));
  return found2 ? died(found2[1], text) : null;
}
function died(signal, detail2) {
  return { code: "died-of-signal", signal, detail: detail2.slice(0, 200) };
}

// src/read/app/rules/supervisor.ts
var supervisor = {
  first: {
    // `body`: the first word, with its colon, looks like a logger's name.
    exited: ({ body }) => ended(body),
    gave: ({ message }) => {
      const [, program2, detail2] = /^gave up: (\S+) entered FATAL state,? ?(.*)/.exec(message) ?? [];
      if (program2 === void 0 || detail2 === void 0) return null;
      return { code: "child-given-up", program: program2, detail: detail2 };
    },
    success: ({ body }) => {
      const program2 = /^success: (\S+) entered RUNNING state/.exec(body)?.[1];
      return program2 === void 0 ? null : { code: "child-running", program: program2 };
    },
    spawnerr: ({ body }) => {
      const command = /^spawnerr: can't find command '([^']+)'/.exec(body)?.[1];
      return command === void 0 ? null : { code: "command-not-found", command };
    }
  }
};
function ended(message) {
  const [, program2, how = "", not] = /^exited: (\S+) \((.+); (not )?expected\)/.exec(message) ?? [];
  if (program2 === void 0) return null;
  const status = /^exit status (\d+)/.exec(how)?.[1];
  const signal = SIGNAL_NUMBERS[/^terminated by (SIG[A-Z]+)/.exec(how)?.[1] ?? ""] ?? null;
  const exitCode = status === void 0 ? null : Number(status);
  return { code: "child-ended", program: program2, exitCode, signal, expected: not === void 0 };
}

// src/read/app/rules/systemd.ts
var systemd = {
  first: {
    Failed: ({ body }) => {
      const pattern = /^Failed (?:at step EXEC spawning|to execute) (\/\S+): (.+)$/;
      const [, path, why] = pattern.exec(body) ?? [];
      return path === void 0 || why === void 0 ? null : notExecuted(path, why);
    },
    Unable: ({ body }) => {
      const command = /^Unable to locate executable '([^']+)'/.exec(body)?.[1];
      return command === void 0 ? null : { code: "command-not-found", command };
    }
  }
};
function notExecuted(path, why) {
  if (/^No such file/.test(why)) return { code: "command-not-found", command: path };
  if (/^Exec format/.test(why)) return { code: "exec-format", path };
  return /^Permission/.test(why) ? { code: "permission-denied", path, tool: null } : null;
}

// src/read/app/rules/tls.ts
var PLAIN = "client sent an HTTP request to an HTTPS server";
var NO_CERTIFICATE = /peer did not return a certificate|PEER_DID_NOT_RETURN_A_CERTIFICATE|tls: client didn't provide a certificate/;
var certificate = ({ text }) => NO_CERTIFICATE.test(text) ? { code: "client-certificate-missing" } : null;
var tls = {
  last: {
    server: ({ text }) => text.endsWith(PLAIN) ? { code: "plain-http" } : null,
    certificate,
    PEER_DID_NOT_RETURN_A_CERTIFICATE: certificate
  }
};

// src/read/app/rules/tomcat.ts
var tomcat = {
  first: {
    The: ({ message }) => {
      const host = /^The host \[([^\]]*)\] is not valid/.exec(message)?.[1];
      return host === void 0 ? null : { code: "host-rejected", host, reason: "malformed" };
    }
  }
};

// src/read/app/rules/tools.ts
var FILE_TOOLS = [
  "mkdir",
  "chown",
  "chmod",
  "cp",
  "mv",
  "ln",
  "rm",
  "touch",
  "cat",
  "install",
  "tar",
  "sed",
  "find",
  "ls",
  "cd"
];
var NET_TOOLS = ["curl", "wget", "nc", "ssh", "git"];
var DATABASE_TOOLS = ["psql", "pg_isready", "pg_restore", "createdb", "mysql", "mysqladmin"];
var OTHER_TOOLS = ["wait-for-it.sh", "wait-for", "dockerize", "envsubst", "supervisord"];
var named = [...FILE_TOOLS, ...NET_TOOLS, ...DATABASE_TOOLS, ...OTHER_TOOLS];
var COMPLAINT = /\b(?:cannot|can't|could not|unable|failed|fatal|error|invalid|illegal|missing|unrecognized|unknown|denied|refused|time ?out|timed out|no such|not found|is a directory|exists|bad)\b/i;
var tools = {
  first: {
    ...Object.fromEntries(named.map((tool) => [tool, failed2])),
    FAILED: ({ message }) => {
      const detail2 = message.slice("FAILED: ".length);
      if (/^(?:Can't locate|Multiple head|Target database)/.test(detail2)) {
        const fork = detail2.startsWith("Multiple head");
        return { code: "migration-failed", tool: "alembic", detail: detail2, fork };
      }
      return /^(?:No config file|No 'script_location'|Path doesn't exist)/.test(detail2) ? { code: "tool-failed", tool: "alembic", detail: detail2 } : null;
    },
    ERROR: ({ message }) => refusedByMysql(message),
    npm: ({ message }) => {
      const detail2 = /^npm (?:ERR!|error) (.*(?:\S.*)?)/.exec(message)?.[1]?.trim();
      const told = detail2 !== void 0 && /^(?:code E|[Mm]issing script|enoent|path |command failed)/.test(detail2);
      return told ? { code: "tool-failed", tool: "npm", detail: detail2 } : null;
    },
    Error: ({ message }) => {
      const detail2 = /^Error: (P\d{4}.*)/.exec(message)?.[1];
      if (detail2 === void 0) return null;
      return detail2.startsWith("P30") ? { code: "migration-failed", tool: "prisma", detail: detail2, fork: false } : { code: "tool-failed", tool: "prisma", detail: detail2 };
    }
  },
  last: {
    response: ({ text }) => /^\S+:\d+ - no response$/.test(text) ? { code: "tool-failed", tool: "pg_isready", detail: text } : null
  }
};
function refusedByMysql(message) {
  const detail2 = /^ERROR 104[459] \(\w{5}\)(?: at line \d+)?: (.+)/.exec(message)?.[1];
  const error = detail2 === void 0 ? null : dependencyError(detail2);
  if (detail2 === void 0 || error === null) return null;
  return { code: "tool-failed", tool: "mysql", detail: detail2.slice(0, 400), error };
}
function failed2({ message }) {
  const colon = message.indexOf(": ");
  const detail2 = message.slice(colon + 2);
  if (colon < 0 || colon > 60 || detail2 === "") return null;
  if (!COMPLAINT.test(detail2.slice(0, 400))) return null;
  if (isStarting(detail2)) return { code: "database-starting" };
  const tool = message.slice(message.lastIndexOf("/", colon) + 1, colon);
  if (!named.includes(tool)) return null;
  const failure = { code: "tool-failed", tool, detail: detail2.slice(0, 400) };
  const error = DATABASE_TOOLS.includes(tool) ? dependencyError(detail2) : null;
  return error === null ? failure : { ...failure, error };
}

// src/read/app/rules/usage.ts
var CLICK = /^Error: (?:No such (?:option|command)|Invalid value|Missing (?:argument|option|parameter)|Got unexpected extra|Option )/;
var ARGPARSE = [
  "gunicorn",
  "hypercorn",
  "manage.py",
  "celery",
  "main.py",
  "app.py",
  "server.py",
  "run.py"
];
var usage = {
  first: {
    Usage: ({ message }) => {
      const program2 = /^Usage: (?:python3? -m )?([\w.-]+)/.exec(message)?.[1];
      return program2 === void 0 ? null : { code: "usage", program: program2 };
    },
    Error: ({ message }) => CLICK.test(message) ? badArguments("", message.slice("Error: ".length)) : null,
    node: ({ message }) => {
      const detail2 = /^(?:\/\S+\/)?node: (bad option: .*|.* is not allowed in NODE_OPTIONS)/.exec(
        message
      )?.[1];
      return detail2 === void 0 ? null : { code: "bad-arguments", program: "node", detail: detail2 };
    },
    ...Object.fromEntries(ARGPARSE.map((program2) => [program2, argparse]))
  }
};
function argparse({ message }) {
  const [, program2, detail2] = /^([\w.-]+)(?: [\w-]+)?: error: (.+)/.exec(message) ?? [];
  if (program2 === void 0 || detail2 === void 0) return null;
  return badArguments(program2, detail2);
}
var LACKING = /^Option '(--?[\w-]+)' requires an argument|^argument (?:-\w+[ /,]+)*(--[\w-]+)[^:]*: expected one argument/;
function badArguments(program2, detail2) {
  const [, asClick, lacking = asClick] = LACKING.exec(detail2) ?? [];
  const told = { code: "bad-arguments", program: program2, detail: detail2 };
  return lacking === void 0 ? told : { ...told, lacking };
}

// src/read/app/rules/uvicorn.ts
var AT_SOCKET2 = /^Uvicorn running on unix socket (\/\S+)/;
var RUNNING = /^(?:Uvicorn running|Running) on http(s?):\/\/(\[[^\]]+\]|[^:/\s]+):(\d+)/;
var uvicorn = {
  first: {
    Uvicorn: ({ message }) => listening("uvicorn", message),
    Running: ({ message }) => message.includes("(CTRL + C") ? listening("hypercorn", message) : null,
    Application: ({ message }) => {
      if (message.startsWith("Application startup complete"))
        return { code: "ready", server: "uvicorn" };
      if (message.startsWith("Application startup failed"))
        return { code: "boot-failed", server: "uvicorn" };
      return null;
    },
    Maximum: ({ message }) => {
      const limit = /^Maximum request limit of (\d+) exceeded\. Terminating process/.exec(
        message
      )?.[1];
      return limit === void 0 ? null : { code: "worker-recycled", server: "uvicorn", limit: Number(limit) };
    },
    Shutting: ({ message }) => message === "Shutting down" ? { code: "shutting-down", server: "uvicorn" } : null,
    Started: ({ message }) => {
      if (message.startsWith("Started reloader process")) {
        return { code: "reloader", server: "uvicorn", waiting: false };
      }
      const pid = /^Started server process \[(\d+)\]/.exec(message)?.[1];
      return pid === void 0 ? null : { code: "worker-started", server: "uvicorn", pid: Number(pid) };
    },
    Child: ({ message }) => {
      const pid = /^Child process \[(\d+)\] died/.exec(message)?.[1];
      if (pid === void 0) return null;
      return {
        code: "worker-lost",
        server: "uvicorn",
        pid: Number(pid),
        signal: null,
        exitCode: null
      };
    },
    Exceeded: ({ message }) => message.startsWith("Exceeded concurrency limit") ? { code: "shedding", server: "uvicorn" } : null,
    Error: ({ message }) => {
      if (message.startsWith("Error loading ASGI app. ")) return notLoaded(message);
      const inFramework = message.startsWith("Error in ASGI Framework");
      return inFramework ? { code: "heading", during: "request", path: null } : null;
    },
    Invalid: ({ message }) => message.startsWith("Invalid HTTP request received") ? { code: "invalid-request" } : null,
    Exception: ({ message }) => {
      if (message.startsWith("Exception in ASGI application")) {
        return { code: "heading", during: "request", path: null };
      }
      const lifespan = message.startsWith("Exception in 'lifespan' protocol");
      return lifespan ? { code: "heading", during: "boot", path: null } : null;
    }
  }
};
function notLoaded(message) {
  const absent = /Could not import module "([^"]+)"/.exec(message)?.[1];
  if (absent !== void 0) {
    return { code: "app-not-loaded", server: "uvicorn", module: absent, attribute: null };
  }
  const [, attribute, module] = /Attribute "([^"]+)" not found in module "([^"]+)"/.exec(message) ?? [];
  if (attribute === void 0 || module === void 0) return null;
  return { code: "app-not-loaded", server: "uvicorn", module, attribute };
}
function listening(server2, message) {
  const path = AT_SOCKET2.exec(message)?.[1];
  if (path !== void 0) return { code: "listening-at-socket", server: server2, path };
  const [, tls2, host, port] = RUNNING.exec(message) ?? [];
  if (host === void 0 || port === void 0) return null;
  return {
    code: "listening",
    server: server2,
    host: host.replace(/^\[|\]$/g, ""),
    port: Number(port),
    ...tls2 === "s" ? { tls: true } : {}
  };
}

// src/read/app/rules/uwsgi.ts
var HARAKIRI = /\*\*\* HARAKIRI ON WORKER \d+ \(pid: (\d+), try: \d+\)/;
var DIED = /^DAMN ! worker \d+ \(pid: (\d+)\) died(?:, killed by signal (\d+))?/;
var uwsgi = {
  first: {
    WSGI: ({ message }) => /^WSGI app \d+ \(mountpoint=.*\) ready in /.test(message) ? { code: "ready", server: "uwsgi" } : null,
    DAMN: ({ message }) => {
      const [, pid, signal] = DIED.exec(message) ?? [];
      if (pid === void 0) return null;
      const end = { pid: Number(pid), signal: signal ? Number(signal) : null, exitCode: null };
      return { code: "worker-lost", server: "uwsgi", ...end };
    }
  },
  last: {
    // The line begins with a date in uWSGI's own form.
    "***": ({ text }) => {
      const pid = HARAKIRI.exec(text)?.[1];
      if (pid === void 0) return null;
      return { code: "request-terminated", server: "uwsgi", pid: Number(pid), seconds: null };
    }
  }
};

// src/read/app/dispatch.ts
var families = [
  uvicorn,
  gunicorn,
  django,
  phpFpm,
  pidFile,
  uwsgi,
  jvm,
  postgres,
  diskFull,
  kernel,
  tomcat,
  usage,
  access,
  portInUse,
  nginxImage,
  shell,
  readiness,
  oneLineExceptions,
  goDatabases,
  python,
  reloaders,
  signals,
  supervisor,
  systemd,
  tls,
  tools,
  bodies
];
var byFirst = index(families.map(({ first }) => first));
var byLast = index(families.map(({ last }) => last));
var LONGEST5 = 2e3;
function readLine(line, context) {
  const request = quotedAccess(line);
  if (request !== null || line.body.length > LONGEST5) return request;
  return ask(byLast.get(lastWord(line.text)), line, context) ?? ask(byFirst.get(firstWord(line.body)), line, context) ?? (line.message === line.body ? null : ask(byFirst.get(firstWord(line.message)), line, context)) ?? announced(line) ?? rubyError(line, context) ?? systemCheck(line) ?? pythonError(line);
}
function ask(readers2, line, context) {
  for (const reader of readers2 ?? []) {
    const read2 = reader(line, context);
    if (read2 !== null) return read2;
  }
  return null;
}
function firstWord(text) {
  let from = 0;
  while (text.charCodeAt(from) === 32) from++;
  const space = text.indexOf(" ", from);
  const word = text.slice(from, space < 0 ? from + 80 : Math.min(space, from + 80));
  const bare2 = word.endsWith(":") ? word.slice(0, -1) : word;
  return bare2.startsWith("/") ? bare2.slice(bare2.lastIndexOf("/") + 1) : bare2;
}
function lastWord(text) {
  return text.slice(Math.max(text.lastIndexOf(" ") + 1, text.length - 40));
}
function index(all) {
  const found2 = /* @__PURE__ */ new Map();
  for (const words of all) {
    for (const [word, reader] of Object.entries(words ?? {})) {
      const readers2 = found2.get(word) ?? [];
      readers2.push(reader);
      found2.set(word, readers2);
    }
  }
  return found2;
}

// src/read/app/echoes.ts
var ECHOED = {
  listening: Number.POSITIVE_INFINITY,
  "port-in-use": Number.POSITIVE_INFINITY,
  "worker-lost": Number.POSITIVE_INFINITY,
  // supervisord in the foreground, with its log file on standard output, says each thing twice.
  "child-ended": Number.POSITIVE_INFINITY,
  "child-given-up": Number.POSITIVE_INFINITY,
  "child-running": Number.POSITIVE_INFINITY,
  // Each is a request that was refused, and belongs to the check of its time.
  "host-rejected": 1e3,
  "tool-failed": Number.POSITIVE_INFINITY
};
function withoutEchoes(entries) {
  let first;
  return entries.filter((entry) => {
    const isEcho = first !== void 0 && isSaidAgain(first, entry);
    if (!isEcho) first = entry;
    return !isEcho;
  });
}
function isSaidAgain(first, { log, at: at3 }) {
  const longest = ECHOED[log.code];
  if (longest === void 0 || !same(first.log, log)) return false;
  const apart = first.at === null || at3 === null ? 0 : Date.parse(at3) - Date.parse(first.at);
  return apart <= longest;
}
function same(one, other) {
  if (one.code === "tool-failed" && other.code === "tool-failed")
    return one.tool === other.tool && one.tool === "npm";
  return JSON.stringify(one) === JSON.stringify(other);
}

// src/read/app/journal.ts
var QUOTE = 400;
function createJournal() {
  const slots = [];
  const reserve = (at3) => {
    const slot = [];
    slots.push(slot);
    return { fill: (log, quote2) => void slot.push({ log, at: at3, quote: quote2.slice(0, QUOTE) }) };
  };
  return {
    reserve,
    add: (log, at3, quote2) => reserve(at3).fill(log, quote2),
    entries: () => withoutEchoes(slots.flat())
  };
}

// src/read/app/moment.ts
var NEAR = 3;
function createClock() {
  let ready = false;
  let booting = 0;
  let line = 0;
  let heading = null;
  let failed3 = null;
  return {
    tick: () => {
      line++;
    },
    announce(said3) {
      const path = said3.path ?? (failed3 !== null && line - failed3.line <= 1 ? failed3.path : null);
      heading = { said: said3.during === "request" ? { ...said3, path } : said3, line };
    },
    see(log) {
      if (log.code === "worker-started" && log.server === "uvicorn") booting++;
      if (log.code === "ready") booting = Math.max(0, booting - 1);
      if (serves(log)) ready = true;
      if (log.code === "access" && log.status >= 500) failed3 = { path: log.path, line };
    },
    now() {
      const near = heading !== null && line - heading.line <= NEAR ? heading.said : null;
      heading = null;
      return { heading: near, ready, booting: booting > 0 && !ready };
    }
  };
}
function serves(log) {
  if (log.code === "listening") return log.server !== "uvicorn" && log.server !== "gunicorn";
  if (log.code === "worker-started") return log.server !== "uvicorn";
  return log.code === "ready" || log.code === "access";
}

// src/read/app/stacks/trace.ts
var HEAD = 20;
var TAIL = 60;
function push(frames, frame) {
  frames.push(frame);
  if (frames.length > HEAD + TAIL) frames.splice(HEAD, 1);
}
function origin(frames, context) {
  for (let at3 = frames.length - 1; at3 >= 0; at3--) {
    const frame = frames[at3];
    if (frame === void 0 || foreign(frame.file)) continue;
    const place = context.place(frame.file, frame.line);
    if (place !== null) return { frame, place };
  }
  return null;
}
var LIBRARIES = [
  "/site-packages/",
  "/dist-packages/",
  "/node_modules/",
  "/usr/lib/",
  "/usr/local/lib/"
];
function foreign(file) {
  return file.startsWith("<") || file.startsWith("node:") || LIBRARIES.some((part) => file.includes(part));
}

// src/read/app/python/setting-missing.ts
function settingMissing(type, { message, frames }) {
  if (type === "ImproperlyConfigured") return improperlyConfigured(message);
  if (type === "UndefinedValueError") return environmentKey(/^(\w+) not found/.exec(message)?.[1]);
  if (type === "EnvError")
    return environmentKey(/^Environment variable "(\w+)" not set/.exec(message)?.[1]);
  if (type !== "ValidationError" || !frames.some(({ file }) => /pydantic_settings|env_settings/.test(file))) {
    return pydanticSettings(type, message);
  }
  return environmentKey(missingField(message));
}
function pydanticSettings(type, message) {
  const settings = type === "ValidationError" && /^\d+ validation errors? for \w*(?:Settings|Config)\b/.test(message);
  return settings ? environmentKey(missingField(message)) : null;
}
function missingField(message) {
  return /\n(\w+)\n\s+[Ff]ield required/.exec(message)?.[1]?.toUpperCase();
}
function improperlyConfigured(message) {
  const variable = /^Set the (\w+) environment variable/.exec(message)?.[1] ?? /environment variable ([A-Z_]{3,}) /.exec(message)?.[1] ?? /^The (SECRET_KEY) setting must not be empty/.exec(message)?.[1];
  if (variable !== void 0) return environmentKey(variable);
  const setting = /(?:set|having set) the ([A-Z_]{3,}) setting/.exec(message)?.[1];
  return setting === void 0 ? null : { is: "missing-key", key: setting, environment: false };
}
function environmentKey(key) {
  return key === void 0 ? null : { is: "missing-key", key, environment: true };
}

// src/read/app/python/wrong-interface.ts
var SERVER = /\/(?:gunicorn|uvicorn|hypercorn|waitress|wsgiref|asgiref)\//;
var MISSING = /^([\w.]+)\(\) missing 1 required positional argument: '(send|start_response)'$/;
var TAKES = /^([\w.]+)\(\) takes (?:from )?[01] (?:to 1 )?positional arguments? but [123] w(?:ere|as) given$/;
function wrongInterface(message, frames) {
  if (!SERVER.test(frames.at(-1)?.file ?? "")) return null;
  const [, name, missing] = MISSING.exec(message) ?? [];
  if (name !== void 0) {
    const found2 = missing === "send" ? "asgi" : "wsgi";
    return { is: "wrong-interface", found: found2, name: name.replace(/\.__call__$/, "") };
  }
  const factory = TAKES.exec(message)?.[1];
  return factory === void 0 ? null : { is: "wrong-interface", found: "factory", name: factory };
}

// src/read/app/python/read-error.ts
function readError(raised2, context) {
  const type = raised2.name.slice(raised2.name.lastIndexOf(".") + 1);
  return byType(type, raised2, context) ?? byWords(type, raised2) ?? { is: "other" };
}
function byType(type, raised2, context) {
  const { message } = raised2;
  switch (type) {
    case "ModuleNotFoundError":
      return moduleMissing(/No module named '?([\w.]+|-[^']+)/.exec(message)?.[1], context);
    case "ImportError":
      return importError(message, context);
    case "AttributeError":
      return attributeMissing(/^module '([\w.]+)' has no attribute/.exec(message)?.[1]);
    case "KeyError":
      return {
        is: "missing-key",
        key: unquoted(message),
        environment: fromEnvironment(raised2.frames)
      };
    case "TypeError":
      return wrongInterface(message, raised2.frames);
    case "SyntaxError":
    case "IndentationError":
    case "TabError":
      return { is: "syntax" };
    case "MemoryError":
      return { is: "out-of-memory" };
    case "AMQPConnectionError":
      return message === "" ? { is: "connection-refused", host: null, port: null } : null;
    case "SystemExit":
      return { is: "system-exit", status: message === "" ? "0" : message };
    default:
      return null;
  }
}
function byWords(type, raised2) {
  const { message } = raised2;
  const errno = /^\[Errno (\d+)\]/.exec(message)?.[1];
  const path = /: b?'([^']*)'/.exec(message)?.[1] ?? /: b?"([^"]*)"/.exec(message)?.[1] ?? null;
  return temporaryFolder(message) ?? (errno === void 0 ? null : osError(Number(errno), path)) ?? settingMissing(type, raised2) ?? formParser(message) ?? bodyError(`${type}: ${message}`) ?? dependencyError(message);
}
function importError(message, context) {
  if (message.startsWith("attempted relative import")) return { is: "relative-import" };
  const named2 = /^No module named '?([\w.]+)/.exec(message)?.[1] ?? /^Missing optional dependency '([\w.-]+)'/.exec(message)?.[1] ?? /^([\w.-]+) is not installed, run `pip install/.exec(message)?.[1];
  if (message.includes("cannot open shared object file")) return { is: "other" };
  return named2 === void 0 ? nameMissing(message) : moduleMissing(named2, context);
}
function nameMissing(message) {
  if (message.includes("partially initialized module")) return { is: "import", circular: true };
  const [, from, file = ""] = /^cannot import name '[^']+' from '([\w.]+)' \(([^)]+)\)/.exec(message) ?? [];
  const isInstalled = /\/(?:site|dist)-packages\//.test(file);
  return from !== void 0 && isInstalled ? { is: "import", from } : { is: "import" };
}
function attributeMissing(module) {
  return module === void 0 ? null : { is: "attribute-missing", module };
}
function moduleMissing(module, context) {
  if (module === void 0) return { is: "import" };
  return { is: "module-not-found", module, inRepository: context.inRepository(module) };
}
function formParser(message) {
  const missing = /^(?:Form data requires "|The `)python-multipart\b/.test(message);
  return missing ? { is: "module-not-found", module: "python-multipart", inRepository: false } : null;
}
function temporaryFolder(message) {
  const path = /No usable temporary directory found in \['([^']+)'/.exec(message)?.[1];
  return path === void 0 ? null : { is: "file-not-found", path };
}
function fromEnvironment(frames) {
  const last = frames.at(-1);
  if (last === void 0) return false;
  const inOs = /^<frozen os>$|\/os\.py$/.test(last.file) && last.function === "__getitem__";
  return inOs || /\benviron\b|\bgetenv\b/.test(last.text);
}
function unquoted(message) {
  return /^(['"])(.*)\1$/.exec(message)?.[2] ?? message;
}

// src/read/app/python/judge-chain.ts
var OUTLIVES = /* @__PURE__ */ new Set([
  "permission",
  "no-space",
  "connection-refused",
  "host-unresolved",
  "credentials-rejected",
  "table-missing",
  "database-missing",
  "connections-exhausted",
  "cache-refused",
  "out-of-memory"
]);
function judgeChain(chain, moment2, context) {
  const told = chain.filter(({ name }) => !/(?:^|\.)(?:Base)?ExceptionGroup$/.test(name));
  const last = told.at(-1) ?? chain.at(-1);
  if (last === void 0) return null;
  const reason = reasonOf(told, last, context);
  const shown = [reason.raised, ...[...told].reverse()].find(
    ({ frames: frames2 }) => origin(frames2, context) !== null
  );
  const frames = (shown ?? last).frames;
  const found2 = origin(frames, context);
  return {
    code: "exception",
    language: "python",
    name: last.name,
    message: last.message.slice(0, 1e3),
    error: reason.error,
    during: during(chain, found2?.frame ?? null, moment2),
    path: moment2.heading?.path ?? null,
    origin: found2?.place ?? null,
    frames: [...frames],
    program: program(chain)
  };
}
function reasonOf(told, last, context) {
  let link = last.link;
  const own = readError(last, context);
  if (own.is !== "other") return { raised: last, error: own };
  for (const raised2 of [...told].reverse().slice(1)) {
    const error = readError(raised2, context);
    const handedOn = link === "cause" ? error.is !== "other" : OUTLIVES.has(error.is);
    if (handedOn) return { raised: raised2, error };
    if (link === "first" || link === "member") break;
    link = raised2.link;
  }
  return { raised: last, error: own };
}
var SERVING = /^(?:run_asgi|run_wsgi|handle_request|full_dispatch_request|wsgi_app|get_response|_get_response|do_[A-Z]+)$/;
function during(chain, raisedAt, { heading, ready, booting }) {
  if (heading !== null) return heading.during;
  const frames = chain.flatMap((raised2) => raised2.frames);
  if (frames.some((frame) => SERVING.test(frame.function))) return "request";
  if (raisedAt?.function === "<module>" || raisedAt?.function === "") return "boot";
  if (frames.some(({ file }) => file.startsWith("<frozen importlib._bootstrap"))) return "boot";
  const started = chain.some((raised2) => raised2.frames[0]?.function === "<module>");
  return booting || started && !ready ? "boot" : "unknown";
}
var SERVERS = ["uvicorn", "gunicorn", "hypercorn", "daphne", "celery", "alembic", "flask"];
function program(chain) {
  const frames = chain.flatMap((raised2) => raised2.frames);
  const scripts = frames.filter(
    (frame) => frame.function === "<module>" && !frame.file.startsWith("<")
  );
  for (const { file } of scripts) {
    const name = file.slice(file.lastIndexOf("/") + 1);
    if (name === "manage.py" || /\/s?bin\/[^/]+$/.test(file)) return name;
  }
  for (const { file } of frames) {
    const server2 = SERVERS.find(
      (name) => file.includes(`/${name}/`) && file.includes("-packages/")
    );
    if (server2 !== void 0) return server2;
  }
  const outermost = chain[0]?.frames[0];
  const script = outermost?.function === "<module>" || outermost?.function === "" ? outermost.file : null;
  return script === null || script.startsWith("<") ? null : script.slice(script.lastIndexOf("/") + 1);
}

// src/read/app/python/report-chain.ts
var STOPPED2 = /* @__PURE__ */ new Set(["KeyboardInterrupt", "CancelledError", "GeneratorExit"]);
function report(chain, { slot, moment: moment2 }, context) {
  const last = chain.at(-1);
  if (last === void 0) return;
  const plainer = plain(chain, last);
  if (plainer !== null) {
    slot.fill(plainer, `${last.name}: ${last.message}`);
    return;
  }
  const exception = judgeChain(chain, moment2, context);
  if (exception === null || stopped(chain, last) || parserRefused(last)) return;
  slot.fill(
    isOfBareServer(exception) ? { ...exception, ends: "connection" } : exception,
    quote(exception)
  );
  const notLoaded2 = gunicornImport(exception);
  if (notLoaded2 !== null) slot.fill(notLoaded2, quote(exception));
  if (chain.some(({ message }) => isStarting(message))) {
    slot.fill({ code: "database-starting" }, quote(exception));
  }
}
function isOfBareServer({ frames }) {
  return /\/socketserver\.py$/.test(frames[0]?.file ?? "");
}
function plain(chain, last) {
  if (last.name.endsWith("DisallowedHost")) return rejectedHost(last.message);
  if (last.name === "gunicorn.errors.HaltServer")
    return { code: "boot-failed", server: "gunicorn" };
  const taken = chain.find(({ message }) => message.startsWith("[Errno 98]"));
  if (taken !== void 0) {
    const port = /\('[^']*', (\d+)/.exec(taken.message)?.[1];
    return { code: "port-in-use", port: port === void 0 ? null : Number(port) };
  }
  return last.name.endsWith("NoAppError") ? hypercornImport(chain, last) : null;
}
function hypercornImport(chain, last) {
  const [, named2, attribute] = /from '([^':]+)(?::([^']+))?'/.exec(last.message) ?? [];
  const absent = chain.find(({ name }) => name === "ModuleNotFoundError")?.message;
  const module = named2 ?? /No module named '([^']+)'/.exec(absent ?? "")?.[1];
  if (module === void 0) return null;
  const found2 = last.message.includes("application not found");
  return {
    code: "app-not-loaded",
    server: "hypercorn",
    module,
    attribute: found2 ? attribute ?? null : null
  };
}
function parserRefused(last) {
  return last.name === "h11._util.RemoteProtocolError" || last.name.startsWith("httptools.");
}
function stopped(chain, last) {
  if (last.name === "SystemExit") return last.message === "" || last.message === "0";
  return chain.every(({ name }) => STOPPED2.has(name.slice(name.lastIndexOf(".") + 1)));
}
function gunicornImport({ error, frames, origin: origin2 }) {
  if (error.is !== "module-not-found" || origin2 !== null) return null;
  const asked = [...frames].reverse().find(({ file }) => !/^<frozen|\/importlib\//.test(file));
  if (asked?.function !== "import_app" || !asked.file.endsWith("/gunicorn/util.py")) return null;
  return { code: "app-not-loaded", server: "gunicorn", module: error.module, attribute: null };
}
function quote({ name, message, frames, origin: origin2 }) {
  const own = origin2 === null ? void 0 : [...frames].reverse().find(({ file, line }) => line === origin2.line && tail(file, origin2.file));
  const shown = own ?? frames.at(-1);
  const where = shown === void 0 ? "" : `File "${shown.file}", line ${shown.line}${shown.text === "" ? "" : `
  ${shown.text}`}
`;
  const said3 = message === "" ? name : `${name}: ${message}`;
  return where.length + said3.length <= 400 ? where + said3 : where.slice(0, 200) + said3;
}
function tail(file, place) {
  return place?.endsWith(file.slice(file.lastIndexOf("/") + 1)) ?? false;
}

// src/read/app/python/traceback-line.ts
var HEADER = "Traceback (most recent call last):";
var FRAME = /^\s+File "([^"]+)", line (\d+)(?:, in (.+))?$/;
var EXCEPTION = /^([A-Za-z_][\w.]*)(?:: ?(.*))?$/;
var SECTION = /^ *\+-[-+ ]*(?:\d+ |\.\.\. )?-*$/;
function frameLine(text) {
  if (!text.startsWith("  ") || text.length > 2e3) return null;
  const [, file, line, name = ""] = FRAME.exec(text) ?? [];
  return file === void 0 ? null : { file, line: Number(line), function: name, text: "" };
}
function exceptionLine(text) {
  const [, name, message = ""] = EXCEPTION.exec(text) ?? [];
  if (name === void 0 || name.length > 200 || !/[a-z]/.test(name)) return null;
  const called = name.includes(".") || /^[A-Z_]/.test(name);
  return called && !name.endsWith(".") ? { name, message } : null;
}
function linkLine(text) {
  if (text.startsWith("The above exception was the direct cause of")) return "cause";
  if (text.startsWith("During handling of the above exception")) return "context";
  return text.includes("+-") && SECTION.test(text.slice(0, 200)) ? "member" : null;
}
function unboxed(text) {
  const inside = text.trimStart();
  if (inside.length === text.length) return text;
  if (inside.startsWith("| ") || inside === "|") return inside.slice(2);
  return text;
}
function continues(name, text) {
  if (/^[ \t]/.test(text)) return true;
  if (name.endsWith("ValidationError")) return /^[\w.]+$/.test(text);
  return /^(?:\[SQL: |\[parameters: |\(Background on this error|LINE \d+:|DETAIL: |HINT: )/.test(
    text
  );
}

// src/read/app/python/traceback.ts
var FOREIGN_INSIDE = 40;
var FOREIGN_AFTER = 8;
var MESSAGE_LINES = 12;
function tracebacks(journal, clock, context) {
  let open = null;
  const close = () => {
    const closing = open;
    open = null;
    if (closing === null) return;
    const named2 = closing.chain.filter(({ name }) => name !== "");
    if (named2.length > 0) report(named2, closing, context);
  };
  const begin = (line, first) => {
    close();
    const { at: at3, text, body, stamped } = line;
    open = {
      slot: journal.reserve(at3),
      moment: clock.now(),
      chain: [first],
      boxed: text.includes("+ Exception Group"),
      stamped: stamped && body.length < text.length && !/^[A-Z]+:/.test(text),
      stage: "frames",
      link: "first",
      foreign: 0
    };
    return true;
  };
  return {
    /** True when the line is part of a traceback. */
    take(line) {
      if (line.text.endsWith(HEADER)) {
        if (open !== null && follows(open, line)) return addTo(open, building(open.link));
        const mixed = open?.stage === "frames" && open.foreign === 0;
        return mixed || begin(line, building("first"));
      }
      if (open === null) return headless(line, begin);
      const taken = proceed(open, line);
      if (open.foreign > (open.stage === "done" ? FOREIGN_AFTER : FOREIGN_INSIDE)) close();
      return taken || open === null && headless(line, begin);
    },
    end: close
  };
}
function follows(open, line) {
  return open.stage === "linked" && (open.link !== "member" || line.text.startsWith(" "));
}
function building(link) {
  return { frames: [], link, name: "", message: "", lines: 0 };
}
function headless(line, begin) {
  if (!line.text.startsWith('  File "')) return false;
  const frame = frameLine(line.text);
  if (frame === null || frame.function !== "") return false;
  const first = building("first");
  first.frames.push(frame);
  return begin(line, first);
}
function addTo(open, added) {
  open.chain.push(added);
  open.stage = "frames";
  open.foreign = 0;
  return true;
}
function proceed(open, line) {
  const text = open.boxed ? unboxed(line.text) : line.text;
  const said3 = open.stamped && line.stamped ? line.body : text;
  const link = linkLine(said3);
  if (link !== null) {
    open.link = link;
    open.stage = "linked";
    return true;
  }
  const others = line.stamped && !open.stamped;
  const taken = !others && inStage(open, said3);
  if (!taken) open.foreign++;
  return taken;
}
function inStage(open, said3) {
  const current = open.chain.at(-1);
  if (current === void 0 || said3 === "") return closeMessage(open, said3);
  switch (open.stage) {
    case "frames":
      return insideFrames(open, current, said3);
    case "linked":
      return headerless(open, said3) && addTo(open, building(open.link)) && inStage(open, said3);
    case "message":
      return insideMessage(open, current, said3);
    case "twin":
      return insideTwin(open, current, said3);
    case "done":
      return false;
  }
}
function headerless(open, said3) {
  return open.link !== "member" && (frameLine(said3) !== null || exceptionLine(said3) !== null);
}
function closeMessage(open, said3) {
  if (open.stage === "message") open.stage = "done";
  return said3 === "";
}
function insideFrames(open, current, said3) {
  const frame = frameLine(said3);
  const last = current.frames.at(-1);
  if (frame !== null) {
    push(current.frames, frame);
    return true;
  }
  if (said3.startsWith("    ") && last !== void 0) {
    if (last.text === "" && !/^[\s~^]+$/.test(said3)) {
      current.frames[current.frames.length - 1] = { ...last, text: said3.trim().slice(0, 200) };
    }
    return true;
  }
  if (said3.startsWith("  [Previous line repeated")) return true;
  const raised2 = exceptionLine(said3);
  if (raised2 === null) return false;
  current.name = raised2.name;
  current.message = raised2.message;
  open.stage = "message";
  open.foreign = 0;
  return true;
}
function insideMessage(open, current, said3) {
  if (isFrame(said3)) {
    open.stage = "twin";
    return true;
  }
  if (current.lines >= MESSAGE_LINES || !continues(current.name, said3)) {
    open.stage = "done";
    return false;
  }
  current.lines++;
  current.message += `
${said3}`;
  return true;
}
function insideTwin(open, { name, message }, said3) {
  if (isFrame(said3) || said3.startsWith("    ")) return true;
  open.stage = "done";
  const raised2 = exceptionLine(said3);
  return raised2?.name === name && raised2.message === message;
}
function isFrame(said3) {
  return (frameLine(said3)?.function ?? "") !== "";
}

// src/read/app/stacks/at-frame.ts
var LONGEST6 = 1e3;
var JAVA = /^\s+at ([\w$.<>/@-]+)\(([\w$-]+\.(?:java|kt|scala|groovy))(?::(\d+))?\)/;
var JAVA_NATIVE = /^\s+at [\w$.<>/@-]+\((?:Native Method|Unknown Source)\)/;
var POSITION = /^(.+):(\d+):\d+$/;
function readAtFrame(text) {
  if (text.length > LONGEST6) return null;
  const [, method, file, line] = JAVA.exec(text) ?? [];
  if (method !== void 0 && file !== void 0) {
    return {
      language: "java",
      frame: { file, line: Number(line ?? 0), function: method, text: "" }
    };
  }
  if (JAVA_NATIVE.test(text))
    return { language: "java", frame: { file: "<native>", line: 0, function: "", text: "" } };
  return nodeFrame(text);
}
function nodeFrame(text) {
  const said3 = text.trim().replace(/^at (?:async )?/, "").replace(/ \{$/, "");
  const bracket = said3.endsWith(")") ? said3.lastIndexOf(" (") : -1;
  const name = bracket < 0 ? "" : said3.slice(0, bracket);
  const where = bracket < 0 ? said3 : said3.slice(bracket + 2, -1);
  const [, file, line] = POSITION.exec(where) ?? [];
  if (file !== void 0) {
    const path = file.replace(/^file:\/\//, "");
    return {
      language: "node",
      frame: { file: path, line: Number(line), function: name, text: "" }
    };
  }
  const internal = where === "<anonymous>" || where === "native" || where.startsWith("index ");
  return internal ? { language: "node", frame: { file: "<anonymous>", line: 0, function: name, text: "" } } : null;
}

// src/read/app/stacks/node-modules.ts
function moduleMissing2(words, frames, context) {
  const module = /Cannot find (?:module|package) '([^']+)'/.exec(words)?.[1] ?? /ClassNotFoundException: ([\w.$]+)/.exec(words)?.[1];
  if (module === void 0) return null;
  const own = /^\.{0,2}\//.test(module) && !module.includes("/node_modules/");
  const there = /\nDid you mean to import "?(?:\S*\/)?([^\s"/]+)"?\?/.exec(words)?.[1];
  return {
    is: "module-not-found",
    module,
    inRepository: own ? true : context.inRepository(module),
    ...own && isEntry(words, frames) ? { by: "command" } : {},
    ...own && there !== void 0 ? { there } : {}
  };
}
function isEntry(words, frames) {
  return !words.includes("' imported from ") && frames.some(({ function: name }) => name.includes("runMain")) && frames.every(({ file }) => /^(?:node:|internal\/|module\.js$|bootstrap_node\.js$)/.test(file));
}
function importerOf(message) {
  return /' imported from (\/\S+)/.exec(message)?.[1] ?? null;
}
function moduleSystem(words) {
  if (words.includes("Cannot use import statement outside a module"))
    return { is: "module-system", met: "import" };
  if (words.includes(" is not defined in ES module scope"))
    return { is: "module-system", met: "require" };
  return /require\(\) of ES Module \S+ .*not supported|Must use import to load ES Module/.test(
    words
  ) ? { is: "module-system", met: "module" } : null;
}

// src/read/app/stacks/report-at-stack.ts
function reportAtStack(stack, context) {
  const { head, slot, language } = stack;
  const inUse = portInUse2(head.message);
  const said3 = `${head.name}${head.message === "" ? "" : `: ${firstLine(head.message)}`}`;
  if (inUse !== null) {
    slot.fill(inUse, said3);
    return;
  }
  const frames = outermostFirst(stack);
  const found2 = origin(frames, context);
  const importer = importerOf(head.message);
  const exception = {
    code: "exception",
    language,
    name: head.name,
    message: head.message.slice(0, 1e3),
    error: readError2(stack, context),
    during: during2(frames, stack),
    path: stack.moment.heading?.path ?? null,
    origin: found2?.place ?? (importer === null ? null : context.place(importer, null)),
    frames,
    program: language,
    ...head.uncaught && language === "node" ? { ends: "process" } : {}
  };
  const shown = found2?.frame ?? (importer === null ? frames.at(-1) : void 0);
  slot.fill(exception, shown === void 0 ? said3 : `${said3}
    at ${inStack(shown)}`);
}
function inStack({ function: name, file, line }) {
  return name === "" ? `${file}:${line}` : `${name} (${file}:${line})`;
}
function firstLine(message) {
  return message.slice(0, 300).split("\n", 1)[0] ?? "";
}
function portInUse2(message) {
  const inUse = /\bEADDRINUSE\b|java\.net\.BindException/.test(message) || message.startsWith("Address already in use");
  if (!inUse) return null;
  const port = /:(\d+)\s*$/.exec(firstLine(message))?.[1];
  return { code: "port-in-use", port: port === void 0 ? null : Number(port) };
}
function outermostFirst({ frames, head }) {
  const { excerpt } = head;
  const known = excerpt === null || /^(?:node:|internal\/)/.test(excerpt.file);
  const at3 = (frame) => frame.file === excerpt?.file && frame.line === excerpt?.line;
  const ordered = [...frames].reverse().map((frame) => excerpt !== null && at3(frame) ? { ...frame, text: excerpt.text } : frame);
  return known || excerpt === null || frames.some(at3) ? ordered : [...ordered, excerpt];
}
function readError2(stack, context) {
  const { name, message } = stack.head;
  const mistaken = stack.language === "node" ? moduleSystem(message) : null;
  if (mistaken !== null) return mistaken;
  if (name.endsWith("SyntaxError")) return { is: "syntax" };
  if (name.endsWith("OutOfMemoryError")) return { is: "out-of-memory" };
  for (const words of [`${name}: ${message}`, ...[...stack.causes].reverse()]) {
    const error = moduleMissing2(words, stack.frames, context) ?? bodyError(words) ?? errnoWords(words) ?? dependencyError(words) ?? springSetting(words);
    if (error !== null) return error;
  }
  return { is: "other" };
}
function springSetting(words) {
  const key = /Could not resolve placeholder '([\w.]+)'/.exec(words)?.[1];
  return key === void 0 ? null : { is: "missing-key", key, environment: true };
}
function during2(frames, { moment: moment2 }) {
  if (moment2.heading !== null) return moment2.heading.during;
  const serving = /^(?:node:_http_server|_http_server\.js)|HttpServlet|DispatcherServlet|ThreadPoolExecutor/;
  if (frames.some((frame) => serving.test(frame.file) || serving.test(frame.function)))
    return "request";
  const loading = /^node:internal\/(?:modules|main)|^internal\/modules/;
  if (frames.some(({ file }) => loading.test(file))) return "boot";
  return moment2.booting ? "boot" : "unknown";
}

// src/read/app/stacks/stack-header.ts
var HEADER2 = /(?:^|[\s:"])((?:[A-Za-z_$][\w$]*\.){0,12}[A-Za-z_$][\w$]*(?:Error|Exception|Throwable)|Error)(?: \[([\w]+)\])?(?:: (.*))?$/;
var EXCERPT = /^(?:file:\/\/)?((?:\/|node:|internal\/)[^\s:]*(?::[^\s:\d][^\s:]*)*):(\d+)$/;
var OF_POSTGRES = /(?:^|\s)error: (.+)$/;
var IN_POSTGRES = /\/node_modules\/pg(?:-\w+)?\//;
function header(before, first) {
  const message = OF_POSTGRES.exec(before[0]?.body.slice(0, 500) ?? "")?.[1];
  if (message !== void 0 && IN_POSTGRES.test(first)) {
    const excerpt = excerptAbove(before.slice(1));
    const at3 = before[0]?.at ?? null;
    return { name: "error", message, excerpt, uncaught: excerpt !== null, at: at3 };
  }
  for (const [index2, { body, at: at3 }] of before.entries()) {
    const [, name, , message2 = ""] = HEADER2.exec(body.slice(0, 500)) ?? [];
    if (name === void 0) continue;
    const following = before.slice(0, index2).reverse();
    const more = following.filter((line) => line.text !== "").map((line) => line.text);
    const excerpt = excerptAbove(before.slice(index2 + 1));
    return {
      name,
      message: [message2, ...more].join("\n").trim(),
      excerpt,
      uncaught: excerpt !== null,
      at: at3
    };
  }
  return null;
}
function excerptAbove(above) {
  for (const [at3, { text }] of above.slice(0, 5).entries()) {
    const [, file, line] = text.length > 500 ? [] : EXCERPT.exec(text) ?? [];
    if (file === void 0) continue;
    const source = above[at3 - 1]?.text.trim() ?? "";
    return { file, line: Number(line), function: "", text: source.slice(0, 200) };
  }
  return null;
}

// src/read/app/stacks/at-frames.ts
var FOREIGN_INSIDE2 = 6;
function atStacks(journal, clock, recent, context) {
  let open = null;
  const close = () => {
    const closing = open;
    open = null;
    if (closing !== null) reportAtStack(closing, context);
  };
  const begin = (line, frame) => {
    const before = recent.take();
    const head = header(before, frame?.frame.file ?? "");
    if (head === null) return false;
    const language = frame?.language ?? "node";
    const frames = frame === null ? [] : [frame.frame];
    open = {
      slot: journal.reserve(head.at),
      moment: clock.now(),
      language,
      head,
      frames,
      causes: [],
      ended: frame === null,
      inProperties: line.text.endsWith(" {"),
      foreign: 0
    };
    return true;
  };
  return {
    take(line) {
      const { text } = line;
      if (open === null) {
        const frame = /^\s+at /.test(text.slice(0, 12)) ? readAtFrame(text) : null;
        if (frame !== null) return begin(line, frame);
        return text.startsWith("Emitted 'error' event") && begin(line, null);
      }
      if (/^Node\.js v\d/.test(text)) {
        close();
        return true;
      }
      const taken = proceed2(open, text);
      if (!taken && ++open.foreign > FOREIGN_INSIDE2) close();
      return taken;
    },
    end: close
  };
}
function proceed2(stack, text) {
  const cause = /^(?:Caused by: |\s+\[cause\]: )(.+)/.exec(text)?.[1];
  if (cause !== void 0) {
    stack.causes.push(cause.slice(0, 500));
    if (stack.language === "java") turn(stack, cause);
    else stack.ended = true;
    return true;
  }
  if (text.startsWith("Emitted 'error' event")) {
    stack.ended = true;
    return true;
  }
  const frame = /^\s+(?:at |\.\.\. )/.test(text) ? readAtFrame(text) : null;
  if (frame !== null && !stack.ended) push(stack.frames, frame.frame);
  if (text.endsWith(" {")) stack.inProperties = true;
  if (text === "}" || text.startsWith("} ")) stack.inProperties = false;
  const inside = stack.inProperties && /^[\s}\]]/.test(text);
  return frame !== null || inside || text === "}" || text === "" || /^\s+\.\.\. \d+ /.test(text);
}
function turn(stack, cause) {
  const [, name = "", message = ""] = /^([\w.$]+)(?:: (.*))?$/.exec(cause) ?? [];
  if (name === "") return;
  stack.head = { ...stack.head, name, message };
  stack.frames = [];
}

// src/read/app/stacks/go-panic.ts
var FOREIGN_INSIDE3 = 6;
function goPanics(journal, clock, context) {
  let open = null;
  const close = () => {
    const closing = open;
    open = null;
    if (closing === null || closing.goroutines === 0) return;
    const exception = read(closing, context);
    const place = exception.origin === null ? "" : `
${exception.frames.at(-1)?.function ?? ""}`;
    closing.slot.fill(
      exception,
      `${closing.served ? "http: panic serving" : closing.name}: ${closing.message}${place}`
    );
  };
  return {
    take(line) {
      const started = begins(line);
      if (started !== null) {
        close();
        open = {
          ...started,
          slot: journal.reserve(line.at),
          moment: clock.now(),
          frames: [],
          caller: "",
          goroutines: 0,
          foreign: 0
        };
        return true;
      }
      if (open === null) return false;
      const taken = proceed3(open, line.text);
      if (!taken && ++open.foreign > FOREIGN_INSIDE3) close();
      return taken;
    },
    end: close
  };
}
function begins({ body }) {
  const first = body.charCodeAt(0);
  if (first === 104 && body.startsWith("http: panic serving ")) {
    return {
      name: "panic",
      message: body.replace(/^http: panic serving \S+: /, "").slice(0, 500),
      served: true
    };
  }
  if (first === 112 && body.startsWith("panic: "))
    return { name: "panic", message: body.slice(7, 507), served: false };
  if (first === 102 && body.startsWith("fatal error: "))
    return { name: "fatal error", message: body.slice(13, 513), served: false };
  return null;
}
var FUNCTION = /^(?:created by ([\w./*()\-[\]]+)(?:\s.*)?|([\w./*()\-[\]]+?)\(.*\))$/;
function proceed3(panic, text) {
  if (/^goroutine \d+ /.test(text)) {
    panic.goroutines++;
    return true;
  }
  if (panic.goroutines !== 1)
    return text === "" || text.startsWith("	") || text.startsWith("[signal ") || panic.goroutines > 1 && FUNCTION.test(text.slice(0, 500));
  const [, file, line] = /^\t(\S.*?):(\d+)(?: \+0x[0-9a-f]+)?$/.exec(text.slice(0, 1e3)) ?? [];
  if (file !== void 0) {
    push(panic.frames, { file, line: Number(line), function: panic.caller, text: "" });
    return true;
  }
  const [, creator, caller = creator] = FUNCTION.exec(text.slice(0, 500)) ?? [];
  if (caller !== void 0 && /[./]/.test(caller)) panic.caller = caller;
  else if (caller !== "panic") return text === "";
  return true;
}
function read(panic, context) {
  const raised2 = panic.frames.findIndex(({ file }) => file.endsWith("/runtime/panic.go"));
  const frames = panic.frames.slice(raised2 + 1).reverse();
  const memory = /out of memory/.test(panic.message);
  return {
    code: "exception",
    language: "go",
    name: panic.name,
    message: panic.message,
    error: memory ? { is: "out-of-memory" } : dependencyError(panic.message) ?? { is: "other" },
    during: during3(panic, frames),
    path: null,
    origin: origin(frames, context)?.place ?? null,
    frames,
    program: null,
    ...panic.served ? { ends: "connection" } : isFatal(panic) ? { ends: "process" } : {}
  };
}
function isFatal({ frames }) {
  return !frames.some(({ file }) => file.endsWith("/runtime/debug/stack.go"));
}
function during3({ served, moment: moment2 }, frames) {
  if (served) return "request";
  const started = frames.some(
    (frame) => frame.function === "main.main" || /\.init\b/.test(frame.function)
  );
  return started && !moment2.ready ? "boot" : "unknown";
}

// src/read/app/stacks/recent.ts
var KEPT2 = 12;
function createRecent() {
  let kept = [];
  return {
    keep(line) {
      kept.push(line);
      if (kept.length > KEPT2) kept.shift();
    },
    take() {
      const taken = kept.reverse();
      kept = [];
      return taken;
    }
  };
}

// src/read/app/structured.ts
var MESSAGE = ["msg", "message", "event"];
var ERROR = ["err", "error", "exc_info", "exception"];
var STACK = ["stack", "stack_trace", "stacktrace", "exc_info", "exception"];
function unfolded(line) {
  const fields = line.text.startsWith("{") ? parsed(line.text) : null;
  const message = fields && said2(fields, MESSAGE);
  if (!fields || message === null) return [line];
  const error = ERROR.map((key) => fields[key]).find((value) => value != null);
  const within = isFields(error) ? error : {};
  const stack = said2(within, STACK) ?? said2(fields, STACK);
  const words = typeof error === "string" ? error : errorIn(within);
  const head = words === "" || message.includes(words) ? message : `${message}: ${words}`;
  const text = stack?.includes("\n") ? stack : head;
  return text.split("\n").map((one) => cleanLine({ at: line.at, text: one }));
}
function parsed(text) {
  try {
    const value = JSON.parse(text);
    return isFields(value) ? value : null;
  } catch {
    return null;
  }
}
function isFields(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function said2(fields, keys) {
  const values = keys.map((key) => fields[key]);
  return values.find((value) => typeof value === "string") ?? null;
}
function errorIn(error) {
  const [name, words] = [said2(error, ["type", "name"]), said2(error, ["message", "msg"])];
  return words !== null && name !== null ? `${name}: ${words}` : words ?? "";
}

// src/read/app/read-app-log.ts
function readAppLog(lines, context) {
  const journal = createJournal();
  const clock = createClock();
  const recent = createRecent();
  const stacks = [
    tracebacks(journal, clock, context),
    atStacks(journal, clock, recent, context),
    goPanics(journal, clock, context)
  ];
  const complete = createCompletion();
  for (const line of lines.flatMap((raw) => unfolded(cleanLine(raw)))) {
    clock.tick();
    if (stacks.some((stack) => stack.take(line))) continue;
    recent.keep(line);
    const read2 = readLine(line, context);
    if (read2?.code === "heading") clock.announce(read2);
    const log = read2 === null ? null : complete(read2);
    if (log === null) continue;
    clock.see(log);
    journal.add(log, line.at, line.text);
  }
  for (const stack of stacks) stack.end();
  return journal.entries();
}
function createCompletion() {
  let program2 = "";
  let host = null;
  return (read2) => {
    switch (read2.code) {
      case "heading":
        return null;
      case "usage":
        program2 = read2.program;
        return null;
      case "all-addresses":
        host = read2.host;
        return null;
      case "bad-arguments":
        return read2.program === "" ? { ...read2, program: program2 } : read2;
      case "listening":
        return read2.server === "flask" && host !== null ? { ...read2, host } : read2;
      default:
        return read2;
    }
  };
}

// src/read/compose/build-failure.ts
var KEPT3 = 12;
var FAILED = [
  /^(?:ERROR: )?(?:target (?<service>[\w.-]+): )?failed to solve(?: with frontend \S+)?: (?<message>.*)/,
  /^(?:ERROR: )?(?<message>Service '(?<service>[^']+)' failed to build.*)/,
  /^(?:.*?daemon: )?(?<message>(?:COPY|ADD) failed: .*)/,
  /(?<message>The command '.*' returned a non-zero code: \d+)/,
  /^(?:.*?daemon: )?(?<message>dockerfile parse error .*)/i,
  /^(?<message>unable to prepare context: .*)/,
  /^(?<message>unable to evaluate symlinks in Dockerfile path: .*)/
];
function buildFailure(lines, builds) {
  const found2 = lines.map((line) => FAILED.map((pattern) => pattern.exec(line)).find(Boolean)).findLast(Boolean)?.groups;
  const message = found2?.["message"];
  if (message === void 0) return null;
  const step = failingStep(lines);
  const service = found2?.["service"] ?? step?.service ?? only(builds);
  return {
    service,
    what: whatFailed(message),
    exitCode: exitIn(message),
    message,
    engine: engineIn(message),
    output: step?.output ?? classicOutput(lines),
    place: placeOf(lines, message, step?.instruction ?? null, builds, service)
  };
}
function isPullFailure({ message }) {
  return /failed to resolve source metadata|pull access denied|manifest unknown/.test(message);
}
function isInputMissing({ message, exitCode }) {
  return exitCode === null && /"[^"]+":? not found|no such file or directory|file does not exist|not found in build context/.test(
    message
  );
}
function only(builds) {
  const [first, ...others] = builds.keys();
  return first !== void 0 && others.length === 0 ? first : null;
}
function whatFailed(message) {
  const process = /process "(.*)" did not complete/.exec(message)?.[1];
  const classic = /The command '(.*)' returned/.exec(message)?.[1];
  const command = (process?.replaceAll('\\"', '"') ?? classic)?.replace(/^\/bin\/sh -c /, "");
  const image = /failed to resolve source metadata for ([^\s]+?): /.exec(message)?.[1];
  const stage = /target stage "([^"]+)" could not be found/.exec(message)?.[1];
  return command ?? image ?? missingPath(message) ?? stage ?? "";
}
function missingPath(message) {
  const path = /path "([^"]+)" not found|"\/?([^"]+)": not found|buildkit-mount\d+\/(\S+?): |(?:open|l?stat) (\S+): (?:no such file|file does not)/.exec(
    message
  );
  return path?.slice(1).find((part) => part !== void 0);
}
function engineIn(message) {
  const words = /did not complete successfully: (failed to (?:create endpoint|set up container networking).*)/;
  return words.exec(message)?.[1] ?? null;
}
function exitIn(message) {
  const code = /(?:exit code|non-zero code): (\d+)/.exec(message)?.[1];
  return code === void 0 ? null : Number(code);
}
function failingStep(lines) {
  const start = lines.findLastIndex((line) => /^ ?> \[.+\]/.test(line));
  if (start < 0) return null;
  const end = lines.findIndex((line, index2) => index2 > start && /^-{4,}$/.test(line));
  const [, label = "", instruction = ""] = /^ ?> \[(.+?)\] ?(.*?):?$/.exec(lines[start] ?? "") ?? [];
  const service = /^(\S+) (?:\S+ +)?(?:\d+\/\d+|internal)/.exec(label)?.[1] ?? null;
  const output = lines.slice(start + 1, end < 0 ? void 0 : end).map((line) => line.replace(/^\d+\.\d+(?: |$)/, "")).filter((line) => line.trim() !== "");
  return { service, instruction, output: output.slice(-KEPT3) };
}
function classicOutput(lines) {
  const start = lines.findLastIndex((line) => line.startsWith(" ---> Running in "));
  return start < 0 ? [] : lines.slice(start + 1).filter(Boolean).slice(-KEPT3);
}
function placeOf(lines, message, instruction, builds, service) {
  const build = service === null ? void 0 : builds.get(service);
  if (!build) return null;
  const { file } = build.dockerfile;
  const named2 = lines.map((line2) => /^\S*Dockerfile\S*:(\d+)$/.exec(line2)?.[1]).findLast(Boolean);
  const line = named2 ?? /parse error on line (\d+)/i.exec(message)?.[1];
  if (line !== void 0) return { file, line: Number(line) };
  const steps = build.dockerfile.stages.flatMap((stage) => stage.steps);
  const said3 = spaced(instruction ?? classicInstruction(lines) ?? "");
  const image = /^(\S+): failed to resolve source metadata/.exec(message)?.[1];
  const step = steps.find((candidate) => isStep(candidate, said3, image));
  return step ? { file, line: step.line } : null;
}
function classicInstruction(lines) {
  const step = lines.map((line) => /^Step \d+\/\d+ : (.*)/.exec(line)?.[1]).findLast(Boolean);
  return step ?? null;
}
function isStep(step, said3, image) {
  if (image !== void 0) {
    return step.flags["from"] === image || step.keyword === "FROM" && step.args[0] === image;
  }
  return said3 !== "" && (spaced(step.text) === said3 || spaced(step.text).startsWith(said3));
}
function spaced(text) {
  return text.replace(/\\\n/g, " ").replace(/\s+/g, " ").trim();
}

// src/read/compose/failure-rules.ts
var RULES = [
  // libnetwork: up to 27, and 28 on; Docker Desktop has its own.
  {
    code: "port-allocated",
    pattern: /Bind for \S*?:(?<what>\d+) failed: port is already allocated/
  },
  {
    code: "port-allocated",
    pattern: /listen (?:tcp|udp)\d? \S*?:(?<what>\d+): bind: address already in use/
  },
  {
    code: "port-allocated",
    pattern: /failed to bind host port (?:for )?\S*?:(?<what>\d+)[:/ ].*already in use/
  },
  {
    code: "port-allocated",
    pattern: /Ports are not available: .*?:(?<what>\d+) ->.*already in use/
  },
  { code: "dependency-unhealthy", pattern: /container (?<container>\S+) is unhealthy/ },
  {
    code: "dependency-unhealthy",
    pattern: /container (?<container>\S+) has no healthcheck configured/
  },
  { code: "dependency-exited", pattern: /container (?<container>\S+) exited \((?<exit>\d+)\)/ },
  {
    code: "dependency-exited",
    pattern: /service "(?<container>[^"]+)" didn't complete successfully: exit (?<exit>\d+)/
  },
  { code: "mount-failed", pattern: /error mounting "(?<what>[^"]+)" to rootfs/ },
  // runc before 1.0.
  { code: "mount-failed", pattern: /mounting \\*"(?<what>[^"\\]+)\\*" to rootfs/ },
  { code: "mount-failed", pattern: /bind source path does not exist: (?<what>.+)/ },
  { code: "mount-failed", pattern: /error while creating mount source path '(?<what>[^']+)'/ },
  {
    code: "mount-failed",
    pattern: /Mounts denied|[Aa]re you trying to mount a directory onto a file/
  },
  { code: "mount-failed", pattern: /The path (?<what>\S+) is not shared from the host/ },
  { code: "name-conflict", pattern: /The container name "\/?(?<what>[^"]+)" is already in use/ },
  {
    code: "network-missing",
    pattern: /[Nn]etwork (?<what>\S+) declared as external, but could not be found/
  },
  { code: "network-missing", pattern: /network (?<what>\S+) not found/ },
  // libnetwork, by its address allocator and by the bridge driver.
  { code: "addresses-taken", pattern: /Pool overlaps with other one on this address space/ },
  {
    code: "addresses-taken",
    pattern: /conflicts with network .*networks have (?:overlapping|same)/
  },
  {
    code: "addresses-exhausted",
    pattern: /could not find an available, non-overlapping IPv4 address pool among the defaults/
  },
  {
    code: "addresses-exhausted",
    pattern: /all predefined address pools have been fully subnetted/
  },
  { code: "files-refused", pattern: /^env file (?<what>.+?) not found/ },
  {
    code: "files-refused",
    pattern: /[Ss]ervice ["'](?<container>[^"']+)["'] (?:depends on|refers to|has neither|has both|uses an) .*(?:undefined|image)/
  },
  { code: "files-refused", pattern: /^(?:parsing (?<what>\S+?): )?yaml: (?:.*: )?line \d+/ },
  { code: "files-refused", pattern: /^(?:ERROR: )?yaml\.\w+\.\w*Error: / },
  { code: "files-refused", pattern: /^validating (?<what>\S+\.ya?ml): / },
  { code: "files-refused", pattern: /required variable (?<what>\w+) is missing a value/ },
  { code: "files-refused", pattern: /The Compose file '(?<what>[^']+)' is invalid/ },
  { code: "files-refused", pattern: /: invalid compose project$/ },
  {
    code: "exec-format",
    pattern: /exec:? "?(?<what>[^"\s]*)"?:? ?(?:user process caused: )?exec format error/
  },
  {
    code: "permission-denied",
    pattern: /exec: "(?<what>[^"]+)": (?:permission denied|is a directory)/
  },
  { code: "command-not-found", pattern: /exec: "(?<what>[^"]+)": executable file not found/ },
  {
    code: "command-not-found",
    pattern: /exec: "(?<what>[^"]+)": stat \S+ no such file or directory/
  },
  {
    code: "command-not-found",
    pattern: /exec:? "?(?<what>\/[^":\s]*)"?: no such file or directory/
  },
  { code: "pull-failed", pattern: /pull access denied for (?<what>[^\s,]+)/ },
  { code: "pull-failed", pattern: /manifest for (?<what>\S+) not found/ },
  {
    code: "pull-failed",
    pattern: /failed to resolve (?:source metadata for|reference) "?(?<what>[^\s"]+?)"?: /
  },
  { code: "pull-failed", pattern: /[Nn]o such image: (?<what>\S+)/ },
  { code: "pull-failed", pattern: /manifest unknown|no matching manifest for|toomanyrequests: / },
  { code: "pull-failed", pattern: /^Get "?(?<what>https?:\/\/[^\s"]+)"?: / }
];
var NETWORK = /failed to create network (\S+?): /;
function failureIn(line) {
  const text = line.replace(/^.*?Error response from daemon: /, "");
  for (const { code, pattern } of RULES) {
    const found2 = pattern.exec(text);
    if (!found2) continue;
    const { what = NETWORK.exec(line)?.[1] ?? "", exit, container = null } = found2.groups ?? {};
    const endpoint = /on endpoint (\S+) \(|Cannot start service ([\w.-]+):/.exec(text)?.slice(1).find((name) => name !== void 0);
    return {
      code,
      what,
      exitCode: exit === void 0 ? null : Number(exit),
      container: container ?? endpoint ?? null
    };
  }
  return null;
}

// src/read/pasted/command-ends.ts
var PORTS = [
  // An address of its own machine, or every address; another machine's is one that it asks.
  /(?:^|[\s='"/])(?:127(?:\.\d+){3}|0\.0\.0\.0|localhost|\[?::1?\]?|\*|\+)?:(\d{2,5})(?=$|[\s'"/;])/g,
  /(?:^|\s)(?:-p|--?(?:[\w-]+[.-])?port)[ =](\d{2,5})(?=$|\s)/g,
  /(?:^|\s)-D(?:[\w-]+\.)*port=(\d{2,5})(?=$|\s)/g,
  /\bPORT=(\d{2,5})\b/g,
  /\brunserver (\d{2,5})(?=$|\s)/g
];
var SOCKET = /(?:unix:\/{0,2}(?=\/)|--?(?:uds|bind|b|s|socket)[ =])(\/[^\s'";:]+)/g;
function commandEnds(commands) {
  const found2 = (pattern) => commands.flatMap((command) => [...command.matchAll(pattern)].flatMap(([, end]) => end ?? []));
  return { ports: PORTS.flatMap(found2).map(Number), sockets: found2(SOCKET) };
}

// src/read/nginx/access-log.ts
var COMBINED = /(?:^|\s)([\da-fA-F.:]+|unix:|-) - \S* ?\[([^\]]+)\] "((?:[^"\\]|\\.)*)" (\d{3}) (\d+|-)(?: "((?:[^"\\]|\\.)*)" "((?:[^"\\]|\\.)*)")?(.*)$/;
function readNginxAccess(line) {
  const match = COMBINED.exec(line);
  if (!match) return readJson(line);
  const [, client = "", time = "", request = "", status, bytes3, referer, agent, rest = ""] = match;
  const parts = /^(\S+) (.*?)(?: HTTP\/[\d.]+)?$/.exec(request);
  return {
    at: isoTime(time),
    client,
    method: parts?.[1] ?? "",
    path: parts?.[2] ?? unquote(request),
    status: Number(status),
    bytes: bytes3 === void 0 || bytes3 === "-" ? null : Number(bytes3),
    referer: orNull(referer),
    userAgent: orNull(agent),
    ...extras(rest)
  };
}
function orNull(text) {
  return text === void 0 || text === "-" || text === "" ? null : unquote(text);
}
function unquote(text) {
  return text.replace(
    /\\x([\dA-Fa-f]{2})/g,
    (_, digits) => String.fromCharCode(Number.parseInt(digits, 16))
  );
}
var MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";
function isoTime(text) {
  const match = /^(\d\d)\/(\w{3})\/(\d{4}):(\d\d:\d\d:\d\d) ([+-]\d\d)(\d\d)$/.exec(text);
  if (!match) return null;
  const [, day, name = "", year, time, hours, minutes] = match;
  const month = String(MONTHS.indexOf(name) / 3 + 1).padStart(2, "0");
  return `${year}-${month}-${day}T${time}${hours}:${minutes}`;
}
function extras(rest) {
  const named2 = (...names) => {
    const match = new RegExp(`\\b(?:${names.join("|")})[=:] ?"?([^"\\s]+)`).exec(rest);
    return orNull(match?.[1]);
  };
  const bare2 = /(?:^|\s|")((?:\d{1,3}\.){3}\d{1,3}:\d+|unix:\S+|\[[\da-f:]+\]:\d+)/.exec(rest)?.[1];
  const status = named2("us", "upstream_status", "upstreamStatus", "ustatus");
  const time = named2("rt", "request_time", "requestTime");
  return {
    upstream: named2("ua", "upstream_addr", "upstream", "uaddr") ?? bare2 ?? null,
    upstreamStatus: lastNumber(status),
    requestTime: lastNumber(time)
  };
}
function lastNumber(text) {
  const last = text?.split(/[,: ]+/).at(-1) ?? "";
  return /^\d+(\.\d+)?$/.test(last) ? Number(last) : null;
}
function readJson(line) {
  const start = line.indexOf("{");
  if (start < 0 || !line.includes('"status"')) return null;
  const values = parseObject(line.slice(start));
  if (!values) return null;
  const get = (...names) => {
    const name = names.find((one) => values.get(one) !== void 0);
    return orNull(name === void 0 ? void 0 : values.get(name));
  };
  const request = /^(\S+) (\S+)/.exec(get("request") ?? "");
  const method = get("request_method", "method") ?? request?.[1];
  const path = get("request_uri", "uri", "path", "url") ?? request?.[2];
  const status = Number(get("status"));
  if (method === void 0 || path === void 0 || !(status > 0)) return null;
  return {
    at: get("time_iso8601", "@timestamp", "timestamp", "time") ?? isoTime(get("time_local") ?? ""),
    client: get("remote_addr", "client", "remote_ip") ?? "",
    method,
    path,
    status,
    bytes: lastNumber(get("body_bytes_sent", "bytes_sent", "bytes")),
    referer: get("http_referer", "http_referrer", "referer"),
    userAgent: get("http_user_agent", "user_agent", "agent"),
    upstream: get("upstream_addr", "upstream"),
    upstreamStatus: lastNumber(get("upstream_status")),
    requestTime: lastNumber(get("request_time"))
  };
}
function parseObject(text) {
  try {
    const parsed2 = JSON.parse(text);
    if (typeof parsed2 !== "object" || parsed2 === null) return null;
    return new Map(Object.entries(parsed2).map(([key, value]) => [key, String(value)]));
  } catch {
    return null;
  }
}

// src/read/logged/end-words.ts
function isEnd(line) {
  if (line.kind === "nginx.error") return line.body.level === "emerg";
  return line.kind === "app.log" && isLastWord(line);
}
var AT_THE_START = /* @__PURE__ */ new Set([
  "module-not-found",
  "relative-import",
  "syntax",
  "module-system",
  "import",
  "connection-refused",
  "host-unresolved",
  "credentials-rejected",
  "database-missing",
  "cache-refused"
]);
function isLastWord({ body }) {
  if (body.code === "boot-failed") return true;
  if (!DEADLY.has(body.code)) return false;
  return body.code !== "exception" || body.during === "boot" || isOfTheStart(body);
}
function isOfTheStart(log) {
  if (log.during === "request") return false;
  return AT_THE_START.has(log.error.is) || log.error.is === "missing-key";
}
function isAtWork(line) {
  return line.kind === "nginx.access" || line.kind === "app.log" && AT_WORK.has(line.body.code);
}
function isUpAfter(end, lines) {
  const logs = lines.flatMap((line) => line.kind === "app.log" ? line.body : []);
  const failed3 = new Set(logs.map((log) => log.code === "boot-failed" ? log.server : null));
  return lines.slice(end + 1).some((line) => {
    if (isAtWork(line)) return true;
    if (line.kind !== "app.log" || line.body.code !== "listening") return false;
    return !failed3.has(line.body.server);
  });
}

export {
  osError,
  errnoWords,
  dependencyError,
  SIGNAL_NUMBERS,
  readAppLog,
  mayKeepValue,
  keptVariable,
  normal,
  resolve,
  below,
  basename,
  dirname,
  fact,
  witness,
  sealed,
  readServices,
  LEFT_OUT,
  dockerfilePath,
  readState,
  containerState,
  UNSEEN,
  absentContainer,
  buildFailure,
  isPullFailure,
  isInputMissing,
  failureIn,
  commandEnds,
  readNginxAccess,
  isStanding,
  isUpAs,
  readPm2List,
  isEnd,
  isAtWork,
  isUpAfter,
  NOT_PASTED,
  reachedBy
};

import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url), __filename = import.meta.filename, __dirname = import.meta.dirname;
import {
  allDirectives,
  configFromDump,
  configFromFiles,
  headOf,
  holdsDirectives,
  isSource,
  parseDockerfile,
  readRoutes,
  resolveCompose,
  routeFor,
  splitDump,
  stageNamed,
  stagesThatRun
} from "./shared-vscode-languageserver-types.mjs";
import {
  array,
  at,
  isDockerIgnored,
  number,
  record,
  string,
  strings
} from "./shared-diagnose-patch.mjs";

// src/case/coverage.ts
var LOOKED = { is: "looked" };

// src/case/fact-table.ts
var NOT_COLLECTED = { is: "unavailable", why: "not collected" };
function factTable(plan, facts, covered) {
  const lists = /* @__PURE__ */ new Map();
  for (const fact2 of facts) {
    for (const key of [fact2.kind, keyOf(fact2.kind, fact2.subject)]) {
      const list = lists.get(key);
      if (list) list.push(fact2);
      else lists.set(key, [fact2]);
    }
  }
  const listed = (key) => lists.get(key) ?? [];
  return {
    plan,
    facts,
    all: (kind) => listed(kind),
    of: (kind, subject) => listed(keyOf(kind, subject)),
    coverage(kind, subject) {
      const lines = covered.filter(
        (line) => line.kind === kind && (subject === void 0 || line.subject === subject || line.subject === "")
      );
      if (lines.some((line) => line.coverage.is === "looked")) return LOOKED;
      return lines[0]?.coverage ?? NOT_COLLECTED;
    }
  };
}
function keyOf(kind, subject) {
  return `${kind}\0${subject}`;
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

// src/case/environment.ts
var KEPT = /* @__PURE__ */ new Set([
  ...["PORT", "HOST", "HOSTNAME", "BIND", "ADDR"],
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
  const absolute2 = /^[/\\]/.test(path);
  const parts = [];
  for (const part of path.replaceAll("\\", "/").split("/")) {
    if (part === "" || part === ".") continue;
    if (part === ".." && parts.length > 0 && parts.at(-1) !== "..") parts.pop();
    else if (part !== ".." || !absolute2) parts.push(part);
  }
  return `${absolute2 ? "/" : ""}${parts.join("/")}`;
}
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
  const found = /* @__PURE__ */ new Map();
  for (const score of [2, 1]) {
    for (const target of targets) {
      if (found.has(target)) continue;
      const fitting = [...left].filter(({ value }) => fits(value, target) === score);
      const item = score === 2 ? fitting.at(-1) : fitting[0];
      if (!item) continue;
      found.set(target, item);
      left.delete(item);
    }
  }
  const unread = [...left].filter(({ value }) => typeof value === "string");
  return targets.map((target) => found.get(target) ?? unread.shift() ?? null);
}

// src/read/compose/compose-services.ts
function readServices(capture, files, repository) {
  const enabled = record(at(capture.body, "services"));
  const whole = record(at(capture.body, LEFT_OUT));
  const all = { ...leftOut(files, enabled), ...whole, ...enabled };
  const external = externalNetworks(capture.body);
  return Object.entries(all).map(([name, resolved]) => {
    const places = servicePlaces(name, files, resolved);
    return fact(
      "compose.service",
      name,
      { enabled: name in enabled, ...serviceOf(resolved, repository, external), places },
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
  return new Set(
    networks.flatMap(([name, network]) => at(network, "external") === true ? [name] : [])
  );
}
function leftOut({ model, off }, enabled) {
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
      external: external.has(name)
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
    restart: string(get("restart")) ?? string(get("deploy", "restart_policy", "condition")),
    readOnly: get("read_only") === true,
    profiles: strings(get("profiles"))
  };
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
  const found = /^(\d+(?:\.\d+)?)\s*([bkmg])?i?b?$/i.exec(
    `${string(value) ?? number(value) ?? ""}`
  );
  if (!found) return null;
  return Math.round(Number(found[1]) * (UNITS[found[2]?.toLowerCase() ?? "b"] ?? 1)) || null;
}

// src/read/text.ts
var ESCAPES = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)|[@-Z\\-_])/g;
function plainLines(text) {
  return text.replace(ESCAPES, "").split("\n").map((line) => line.replace(/\r+$/, ""));
}

// src/read/compose/build-failure.ts
var KEPT2 = 12;
var FAILED = [
  /^(?:target (?<service>[\w.-]+): )?failed to solve(?: with frontend \S+)?: (?<message>.*)/,
  /^(?:ERROR: )?(?<message>Service '(?<service>[^']+)' failed to build.*)/,
  /^(?:.*?daemon: )?(?<message>(?:COPY|ADD) failed: .*)/,
  /(?<message>The command '.*' returned a non-zero code: \d+)/,
  /^(?:.*?daemon: )?(?<message>dockerfile parse error .*)/i,
  /^(?<message>unable to prepare context: .*)/,
  /^(?<message>unable to evaluate symlinks in Dockerfile path: .*)/
];
function buildFailure(lines, builds) {
  const found = lines.map((line) => FAILED.map((pattern) => pattern.exec(line)).find(Boolean)).findLast(Boolean)?.groups;
  const message = found?.["message"];
  if (message === void 0) return null;
  const step = failingStep(lines);
  const service = found?.["service"] ?? step?.service ?? only(builds);
  return {
    service,
    what: whatFailed(message),
    exitCode: exitIn(message),
    message,
    output: step?.output ?? classicOutput(lines),
    place: placeOf(lines, message, step?.instruction ?? null, builds, service)
  };
}
function isPullFailure({ message }) {
  return /failed to resolve source metadata|pull access denied|manifest unknown/.test(message);
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
  const path = /"([^"]+)": not found|open (\S+): no such file|path "([^"]+)" not found/.exec(
    message
  );
  return command ?? image ?? path?.[1] ?? path?.[2] ?? path?.[3] ?? "";
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
  return { service, instruction, output: output.slice(-KEPT2) };
}
function classicOutput(lines) {
  const start = lines.findLastIndex((line) => line.startsWith(" ---> Running in "));
  return start < 0 ? [] : lines.slice(start + 1).filter(Boolean).slice(-KEPT2);
}
function placeOf(lines, message, instruction, builds, service) {
  const build = service === null ? void 0 : builds.get(service);
  if (!build) return null;
  const { file } = build.dockerfile;
  const named3 = lines.map((line2) => /^\S*Dockerfile\S*:(\d+)$/.exec(line2)?.[1]).findLast(Boolean);
  const line = named3 ?? /parse error on line (\d+)/i.exec(message)?.[1];
  if (line !== void 0) return { file, line: Number(line) };
  const steps = build.dockerfile.stages.flatMap((stage) => stage.steps);
  const said2 = spaced(instruction ?? classicInstruction(lines) ?? "");
  const image = /^(\S+): failed to resolve source metadata/.exec(message)?.[1];
  const step = steps.find((candidate) => isStep(candidate, said2, image));
  return step ? { file, line: step.line } : null;
}
function classicInstruction(lines) {
  const step = lines.map((line) => /^Step \d+\/\d+ : (.*)/.exec(line)?.[1]).findLast(Boolean);
  return step ?? null;
}
function isStep(step, said2, image) {
  if (image !== void 0) {
    return step.flags["from"] === image || step.keyword === "FROM" && step.args[0] === image;
  }
  return said2 !== "" && (spaced(step.text) === said2 || spaced(step.text).startsWith(said2));
}
function spaced(text) {
  return text.replace(/\\\n/g, " ").replace(/\s+/g, " ").trim();
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
function failureIn(line) {
  const text = line.replace(/^.*?Error response from daemon: /, "");
  for (const { code, pattern } of RULES) {
    const found = pattern.exec(text);
    if (!found) continue;
    const { what = "", exit, container = null } = found.groups ?? {};
    const endpoint = /on endpoint (\S+) \(/.exec(text)?.[1] ?? null;
    return {
      code,
      what,
      exitCode: exit === void 0 ? null : Number(exit),
      container: container ?? endpoint
    };
  }
  return null;
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
function readFailures(evidence, builds, repository) {
  const context = { serviceOf: containerNames(evidence), builds, repository };
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
function toFact({ subject, how, at: when, place, quote: quote2, ...body }) {
  const { code, what, exitCode, detail } = body;
  return fact(
    "compose.failure",
    subject,
    { code, what, exitCode, detail },
    witness({ source: subject || "compose", how, at: when, place, quote: quote2 })
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
      quote: essence(error)
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
    quote: essence(failure.quote),
    detail: failure.quote.replace(/^Error response from daemon: /, ""),
    how: capture.how,
    at: capture.at,
    place: null
  }));
}
function lastWords(lines) {
  const line = lines.map((text) => text.trim()).findLast((text) => text !== "");
  if (line === void 0) return [];
  return [{ code: "other", what: "", exitCode: null, subject: "", quote: line }];
}
function inBuild(capture, lines, { builds, repository }) {
  const failure = buildFailure(lines, builds);
  if (!failure) return null;
  const { service, what, exitCode, message, output, place } = failure;
  return {
    subject: service ?? "",
    code: isPullFailure(failure) ? "pull-failed" : "build-failed",
    what: shownPath(what, { repository }),
    exitCode,
    detail: [...output, message].join("\n"),
    how: capture.how,
    at: capture.at,
    place,
    quote: [...telling(output), message].join("\n")
  };
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
  const spoken2 = [...files, ...pathsInConfig(evidence)].map(normal);
  const candidates2 = /* @__PURE__ */ new Map();
  const certain = files.map(normal).filter((path) => rootsFor(path, has).length > 0);
  for (const path of certain.length > 0 ? certain : spoken2) {
    for (const { root, depth } of rootsFor(path, has)) {
      candidates2.set(root, Math.max(candidates2.get(root) ?? 0, depth));
    }
  }
  const scored = [...candidates2].map(([root, depth]) => ({
    root,
    depth,
    explains: spoken2.filter((path) => explains(root, path, has)).length
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
  return args.flatMap((arg, index2) => {
    if (arg === "-f" || arg === "--file") return args[index2 + 1] ?? [];
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
  return parts.flatMap((_, index2) => {
    const inside = parts.slice(index2).join("/");
    if (has(inside) === null) return [];
    return { root: `/${parts.slice(0, index2).join("/")}`, depth: parts.length - index2 };
  });
}
function explains(root, path, has) {
  const inside = below(root, path);
  return inside !== null && inside !== "" && has(inside) !== null;
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/read/compose/files.ts
var DEFAULTS = ["compose.yaml", "compose.yml", "docker-compose.yml", "docker-compose.yaml"];
function composeFiles(evidence, repository) {
  const named3 = composeFilesNamed(evidence).flatMap((path) => inRepository2(path, repository) ?? []);
  const paths = named3.length > 0 ? named3 : foundByDefault(repository);
  const files = paths.flatMap((path) => {
    const text = repository.text(path);
    return text === null ? [] : [{ path, text }];
  });
  return resolveCompose({
    files,
    read: (path) => repository.text(path),
    env: {},
    profiles: ["*"],
    project: "project"
  });
}
function inRepository2(path, repository) {
  if (path.startsWith("/")) return repository.relative(path);
  const direct = normal(path);
  if (repository.has(direct)) return direct;
  const inner = repository.paths.filter((known) => known.endsWith(`/${direct}`));
  return inner.length === 1 ? inner[0] ?? null : null;
}
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
    networkMode: string(host["NetworkMode"]) ?? "",
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
  const bound2 = Object.keys(now).length > 0 ? now : asked;
  const pairs = Object.entries(bound2).flatMap(([key, bindings]) => {
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
var STATUSES = ["starting", "healthy", "unhealthy"];
function readHealth(capture) {
  const { subject, how, body } = capture;
  const health = at(body, "State", "Health");
  const runs = array(at(health, "Log"));
  const log = runs.map((run) => ({
    exitCode: number(at(run, "ExitCode")) ?? -1,
    output: string(at(run, "Output")) ?? ""
  }));
  const status = STATUSES.find((known) => known === at(health, "Status")) ?? "none";
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

// src/read/container/state.ts
var STATUSES2 = [
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
  const status = STATUSES2.find((known) => known === state["Status"]) ?? "dead";
  const error = string(state["Error"]) ?? "";
  const finishedAt = moment(state["FinishedAt"]);
  const ended = status !== "running" && status !== "paused" && (finishedAt !== null || error !== "");
  return {
    id: string(at(body, "Id")) ?? "",
    name: (string(at(body, "Name")) ?? "").replace(/^\//, ""),
    status,
    // A start that fails counts as an end: the engine then keeps 126, 127 or 128 here.
    exitCode: ended ? number(state["ExitCode"]) : null,
    error,
    oomKilled: state["OOMKilled"] === true,
    restartCount: number(at(body, "RestartCount")) ?? 0,
    restartPolicy: string(at(body, "HostConfig", "RestartPolicy", "Name")) || "no",
    startedAt: moment(state["StartedAt"]),
    finishedAt
  };
}
function absentContainer(service, how, when) {
  return fact(
    "container.state",
    service,
    {
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
    },
    witness({ source: service, how, at: when })
  );
}
function moment(value) {
  const text = string(value);
  return text === null || text === "" || text.startsWith("0001-") ? null : text;
}

// src/read/container/containers.ts
function readContainers(evidence) {
  const names2 = networkNames(evidence.looked("compose.config")[0]?.body);
  const present = evidence.looked("docker.inspect").flatMap((capture) => {
    const read2 = { ...capture, body: array(capture.body)[0] ?? capture.body };
    return [readState(read2), readConfig(read2), ...readNetworks(read2, names2), readHealth(read2)];
  });
  return [...present, ...readAbsent(evidence)];
}
function readAbsent(evidence) {
  const [engine] = evidence.looked("engine");
  const inspected = evidence.all("docker.inspect");
  const failed2 = evidence.looked("compose.run").some(({ body }) => (body.exitCode ?? 0) !== 0);
  if (!engine || !(failed2 || inspected.some(({ body }) => body !== null))) return [];
  const present = new Set(inspected.map(({ subject }) => subject));
  return evidence.looked("compose.config").flatMap(({ body }) => Object.keys(record(at(body, "services")))).filter((service) => !present.has(service)).map((service) => absentContainer(service, "docker ps --all", engine.at));
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
    const service = string(at(labels, "com.docker.compose.service"));
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
function listenersIn(table2, family) {
  return table2.split("\n").flatMap((line) => {
    const [, local2, , state] = line.trim().split(/\s+/);
    const [hex, port] = local2?.split(":") ?? [];
    if (state !== LISTEN || !hex || !port || hex.length !== (family === 4 ? 8 : 32)) return [];
    const address = family === 4 ? ipv4(hex) : ipv6(hex);
    const loopback = address.startsWith("127.") || address === "::1";
    return [{ listener: { address, port: Number.parseInt(port, 16), family, loopback }, line }];
  });
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
  const bytes2 = bytesOf(hex);
  const mapped = bytes2.slice(0, 10).every((byte) => byte === 0) && bytes2[10] === 255;
  if (mapped && bytes2[11] === 255) return bytes2.slice(12).join(".");
  const groups = Array.from(
    { length: 8 },
    (_, index2) => ((bytes2[2 * index2] ?? 0) << 8 | (bytes2[2 * index2 + 1] ?? 0)).toString(16)
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
  const kills = counters.map((text) => /^oom_kill (\d+)$/m.exec(text)?.[1]).find((n) => n);
  return fact(
    "container.memory",
    capture.subject,
    {
      limit: limit !== null && limit < NO_LIMIT ? limit : null,
      usage: value("memory.current", "memory.usage_in_bytes"),
      peak: value("memory.peak", "memory.max_usage_in_bytes"),
      oomKills: kills === void 0 ? null : Number(kills)
    },
    witness({
      source: capture.subject,
      how: capture.how,
      at: capture.at,
      quote: kills === void 0 ? null : `oom_kill ${kills}`
    })
  );
}

// src/read/feeds.ts
var FEEDS = {
  "http.exchange": [{ capture: "exchange", reach: "same" }],
  "container.state": [{ capture: "docker.inspect", reach: "same" }],
  "container.config": [{ capture: "docker.inspect", reach: "same" }],
  "container.network": [{ capture: "docker.inspect", reach: "same" }],
  "container.health": [{ capture: "docker.inspect", reach: "same" }],
  "container.event": [{ capture: "docker.events", reach: "every" }],
  "container.memory": [{ capture: "cgroup.memory", reach: "same" }],
  "compose.service": [{ capture: "compose.config", reach: "every" }],
  "compose.failure": [
    { capture: "compose.run", reach: "every" },
    { capture: "docker.inspect", reach: "same" }
  ],
  "dockerfile.instruction": [{ capture: "repo.file", reach: "dockerfile" }],
  "bind.source": [{ capture: "bind.sources", reach: "same" }],
  "repo.path": [{ capture: "repo.paths", reach: "every" }],
  script: [{ capture: "repo.tree", reach: "every" }],
  listener: [{ capture: "listeners", reach: "same" }],
  "dns.answer": [{ capture: "dns", reach: "same" }],
  "tcp.connect": [{ capture: "connects", reach: "same" }],
  "nginx.directive": [{ capture: "nginx.config", reach: "same" }],
  "nginx.problem": [{ capture: "nginx.config", reach: "same" }],
  "nginx.route": [{ capture: "nginx.config", reach: "same" }],
  "nginx.error": [{ capture: "docker.logs", reach: "nginx" }],
  "nginx.access": [{ capture: "docker.logs", reach: "nginx" }],
  "app.route": [{ capture: "repo.paths", reach: "every" }],
  "app.log": [{ capture: "docker.logs", reach: "same" }]
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

// src/read/places/image.ts
var DEEPEST = 8;
function builtFrom(path, build, repository) {
  const steps = stepsOf(stagesThatRun(build.dockerfile, build.target));
  return search({ build, repository, depth: 0 }, steps, path);
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
  for (const [index2, placed] of [...steps.entries()].reverse()) {
    const { keyword } = placed.step;
    const deeper = { ...from, depth: from.depth + 1 };
    if (keyword === "COPY" || keyword === "ADD") {
      const found = copied(deeper, placed, path);
      if (found) return found;
    }
    if (keyword === "RUN") {
      const earlier = movedFrom(placed, path);
      const found = earlier && search(deeper, steps.slice(0, index2), earlier);
      if (found) return found;
    }
  }
  return null;
}
function copied(from, { step, workdir }, path) {
  const written = step.args.at(-1) ?? "";
  const target = resolve(workdir, written);
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
    const [program2 = "", ...rest] = words;
    if (program2 !== "cp" && program2 !== "mv" && program2 !== "ln") continue;
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
  return from.length === to.length && from.every((line, index2) => alike(line, to[index2] ?? ""));
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
  const found = lines.flatMap((text, index2) => alike(text, wanted) ? [index2 + 1] : []);
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
  for (const [index2, word] of rest.entries()) {
    const last = index2 === rest.length - 1;
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
    if (!files) return null;
    const full = absolute(files, path);
    const key = `${service}:${full}`;
    const known = found.get(key);
    if (known !== void 0) return known;
    const origin2 = inForce(files, full, repository);
    found.set(key, origin2);
    return origin2;
  };
  return {
    file: (service, path) => find(service, path)?.file ?? null,
    place(service, path, line = null, text = null) {
      const files = services.get(service);
      const full = files ? absolute(files, path) : path;
      const remote = line === null ? full : `${full}:${line}`;
      const origin2 = find(service, path);
      if (!files || !origin2) return { file: null, line, remote };
      const source = repository.text(origin2.file);
      const rendered2 = files.texts.get(full) ?? null;
      return { file: origin2.file, line: here({ line, text, source, rendered: rendered2, origin: origin2 }), remote };
    }
  };
}
function here(known) {
  const { line, text, source, rendered: rendered2, origin: origin2 } = known;
  if (line === null) return null;
  if (source === null || origin2.offset > 0) return line + origin2.offset;
  if (text !== null && text.trim() !== "") return lineSaying(source, text, line);
  return rendered2 === null ? line : lineIn(source, rendered2, line);
}
function absolute(files, path) {
  const workdir = files.container?.workdir ?? (files.build ? workdirOf(files.build) : "/");
  return resolve(workdir, path);
}
function inForce(files, path, repository) {
  const rendered2 = files.texts.get(path);
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
  const overlays = overlaysOf(files.container, files.service, repository);
  const mounted = overlaid(path, overlays, repository);
  if (mounted !== null) return mounted;
  return files.build ? builtFrom(path, files.build, repository) : null;
}
var TELLING = 3;
function byContent(files, path, rendered2, repository) {
  if (rendered2.trim().split("\n").length < TELLING) return null;
  const overlays = overlaysOf(files.container, files.service, repository);
  const reach = [files.build?.context ?? null, ...overlays.map(({ source }) => source)];
  const equal = repository.paths.filter((candidate) => {
    const text = repository.text(candidate);
    const reached = reach.some((folder) => folder !== null && below(folder, candidate) !== null);
    return reached && text !== null && sameShape(text, rendered2);
  });
  const named3 = equal.filter((candidate) => basename(candidate).startsWith(basename(path)));
  const [file, ...others] = equal.length > 1 ? named3 : equal;
  return file !== void 0 && others.length === 0 ? { file, offset: 0 } : null;
}

// src/read/known-services.ts
function knownServices(known) {
  const { evidence, repository, plan, facts, texts } = known;
  const composed = bodies(facts, "compose.service");
  const containers = bodies(facts, "container.config");
  const builds = buildsOf(composed, evidence, repository);
  const configured = new Set(evidence.looked("nginx.config").map(({ subject }) => subject));
  const names2 = /* @__PURE__ */ new Set([...composed.keys(), ...containers.keys(), ...texts.keys()]);
  const mapper = createMapper(
    new Map(
      [...names2].map((name) => [
        name,
        {
          service: composed.get(name) ?? null,
          container: containers.get(name) ?? null,
          build: builds.get(name) ?? null,
          texts: texts.get(name) ?? /* @__PURE__ */ new Map()
        }
      ])
    ),
    repository
  );
  return {
    composed,
    containers,
    builds,
    mapper,
    isNginx: (service) => plan.proxy?.service === service || configured.has(service) || runsNginx(composed.get(service), containers.get(service), builds.get(service))
  };
}
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
var IMAGE = /(?:^|[/_-])(?:nginx|openresty|tengine|angie|freenginx)(?:[:@_-]|$)/;
function isNginxImage(image) {
  return IMAGE.test(image);
}
var PROGRAM = /(?:^|[/\s"])(?:nginx|openresty)(?:\s|"|$)/;
function runsNginx(service, container, build) {
  const command = [
    ...container?.entrypoint ?? service?.entrypoint ?? [],
    ...container?.command ?? service?.command ?? []
  ];
  if (command.length > 0 && container) return PROGRAM.test(command.join(" "));
  if (PROGRAM.test(command.join(" "))) return true;
  if (!build) return isNginxImage(service?.image ?? "");
  const stages = stagesThatRun(build.dockerfile, build.target);
  const started = stages.flatMap(({ steps }) => steps).filter(({ keyword }) => keyword === "CMD" || keyword === "ENTRYPOINT").some(({ args }) => PROGRAM.test(args.join(" ")));
  return started || isNginxImage(stages[0]?.base ?? "");
}

// src/read/app/clean-line.ts
var LONGEST = 16384;
var COLOUR = /\x1b\[[0-9;?]*[A-Za-z]/g;
var COMPOSE = /^[A-Za-z0-9][\w.-]*[ \t]+\| ?/;
var BRACKETED = /^\[\d{4}-\d\d-\d\d[^\]]{0,30}\] (?:\[(\d+)\] )?(?:\[[A-Z]+\] )?/;
var TIMED = /^\[?\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z| ?[+-]\d\d:?\d\d)?\]?/;
var TOKEN = /^(?:\s+-?\s*(?:UTC|[A-Z]{3,4}(?= \[)|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|CRITICAL|FATAL|LOG)(?=[\s:]|$):?|\s+\[[^\]]{1,40}\])/;
var LEVEL = /^(?:DEBUG|INFO|WARNING|ERROR|CRITICAL):(?:[\w.]+:| +)/;
var PROCESS = /\[(\d+)\]/;
var SYSLOG = /^[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \S+ [\w.-]+(?:\[(\d+)\])?: /;
var FPM = /^\[\d\d-[A-Z][a-z]{2}-\d{4} [\d:]+\] (?:[A-Z]+: )?/;
var SPRING = /^(\d+) --- \[/;
var NUMBERED = /^\[(\d+)\] /;
var LOGGER = /^(?:in )?[a-z][\w.]*: /;
function cleanLine({ at: at3, text }) {
  const plain2 = undress(text);
  const { body, pid } = withoutHead(plain2);
  const stamped = body.length !== plain2.length;
  const named3 = stamped && LOGGER.test(body) ? body.slice(body.indexOf(": ") + 2) : body;
  return { at: at3, text: plain2, body, message: named3.trimStart(), pid, stamped };
}
function undress(text) {
  const short = text.length > LONGEST ? text.slice(0, LONGEST) : text;
  const colourless = short.includes("\x1B[") ? short.replace(COLOUR, "") : short;
  const unended = colourless.endsWith("\r") ? colourless.slice(0, -1) : colourless;
  const bar = unended.indexOf("| ");
  return bar > 0 && bar < 80 ? unended.replace(COMPOSE, "") : unended;
}
function withoutHead(text) {
  const first = text.charCodeAt(0);
  const digit = first >= 48 && first <= 57;
  const bracket = first === 91;
  const capital = first >= 65 && first <= 90;
  if (bracket)
    return behind(text, BRACKETED) ?? behind(text, NUMBERED) ?? behind(text, FPM) ?? timed(text);
  if (digit) return timed(text);
  if (capital) return behind(text, LEVEL) ?? syslog(text) ?? { body: text, pid: null };
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
  first: Object.fromEntries(BINARIES.map((binary) => [binary, notStarted]))
};
function notStarted({ body }, context) {
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
  const denied = errno === "13";
  return denied ? { ...BARE, name: "PermissionError", message, error: { is: "permission", path, errno: 13 } } : { ...BARE, name: "FileNotFoundError", message, error: { is: "file-not-found", path } };
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

// src/read/app/rules/django.ts
var django = {
  first: {
    Invalid: ({ message }) => rejectedHost(message),
    Internal: ({ message }) => {
      const path = /^Internal Server Error: (\/\S*)/.exec(message)?.[1];
      return path === void 0 ? null : { code: "heading", during: "request", path };
    },
    Exception: ({ message }) => {
      const path = /^Exception on (\S+) \[[A-Z]+\]/.exec(message)?.[1];
      return path === void 0 ? null : { code: "heading", during: "request", path };
    },
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
    CommandError: ({ message }) => ({
      code: "tool-failed",
      tool: "manage.py",
      detail: message.slice("CommandError: ".length)
    }),
    Unknown: ({ message }) => /^Unknown command: '?[\w-]+'?/.test(message) ? { code: "tool-failed", tool: "manage.py", detail: message } : null,
    Error: ({ message }) => message.startsWith("Error: That port is already in use") ? { code: "port-in-use", port: null } : null
  }
};
function rejectedHost(message) {
  const [, quoted3, why] = /^Invalid HTTP_HOST header: ('(?:[^']*)'|"[^"]*")\.(.*)/.exec(message) ?? [];
  if (quoted3 === void 0 || why === void 0) return null;
  const malformed = why.includes("not valid according to RFC");
  return {
    code: "host-rejected",
    host: quoted3.slice(1, -1),
    reason: malformed ? "malformed" : "not-allowed"
  };
}

// src/read/app/rules/gunicorn.ts
var SIGNALS = {
  SIGILL: 4,
  SIGABRT: 6,
  SIGBUS: 7,
  SIGFPE: 8,
  SIGKILL: 9,
  SIGSEGV: 11
};
var ASKED = /* @__PURE__ */ new Set([2, 3, 15]);
var LISTENING = /^Listening at: https?:\/\/(\[[^\]]+\]|[^:/\s]+):(\d+)/;
var SENT = /^Worker \(pid:(\d+)\) was sent (SIG[A-Z0-9]+)!/;
var EXITED = /^Worker \(pid:(\d+)\) exited with code (\d+)/;
var TERMINATED = /^Worker with pid (\d+) was terminated due to signal (\d+)/;
var gunicorn = {
  first: {
    Listening: ({ message }) => {
      const [, host, port] = LISTENING.exec(message) ?? [];
      if (host === void 0 || port === void 0) return null;
      return {
        code: "listening",
        server: "gunicorn",
        host: host.replace(/^\[|\]$/g, ""),
        port: Number(port)
      };
    },
    Booting: ({ message }) => {
      const pid = /^Booting worker with pid: (\d+)/.exec(message)?.[1];
      return pid === void 0 ? null : { code: "worker-started", server: "gunicorn", pid: Number(pid) };
    },
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
      return path === void 0 ? null : { code: "heading", during: "request", path };
    },
    Exception: ({ message }) => message.startsWith("Exception in worker process") ? { code: "heading", during: "boot", path: null } : null
  }
};
function bootFailed(message) {
  const failed2 = message.startsWith("Worker failed to boot") || message.startsWith("App failed to load");
  return failed2 ? { code: "boot-failed", server: "gunicorn" } : null;
}
function lost({ message }) {
  const failed2 = bootFailed(message);
  if (failed2 !== null) return failed2;
  const exited = EXITED.exec(message);
  if (exited !== null) return gone(exited[1], null, Number(exited[2]));
  const terminated = TERMINATED.exec(message);
  if (terminated !== null) return gone(terminated[1], Number(terminated[2]), null);
  const sent2 = SENT.exec(message);
  return sent2 === null ? null : gone(sent2[1], SIGNALS[sent2[2] ?? ""] ?? 15, null);
}
function gone(pid, signal, exitCode) {
  if (signal !== null && ASKED.has(signal)) return null;
  return { code: "worker-lost", server: "gunicorn", pid: Number(pid), signal, exitCode };
}

// src/read/app/rules/listening.ts
var LONGEST2 = 400;
var GATE = /istening|unning (?:at|on)|tarted (?:server )?on/;
var URL = /(?:[Ll]istening|[Rr]unning|[Ss]tarted(?: server)?)\b.{0,20}? (?:at|on):? +https?:\/\/(\[[^\]\s]+\]|[^:/\s]+):(\d+)/;
var ADDRESS = /(?:[Ll]istening|started server) (?:at|on):? +(\[[^\]\s]+\]|[\w.*-]*):(\d{2,5})\b/;
var PORT = /(?:[Ll]istening|[Rr]unning|[Ss]tarted) (?:at|on) port(?:\(s\))?:? +(\d{2,5})\b/;
function announced({ body }) {
  if (body.length > LONGEST2 || !GATE.test(body)) return null;
  const [, host = "", port = PORT.exec(body)?.[1]] = URL.exec(body) ?? ADDRESS.exec(body) ?? [];
  if (port === void 0 || / (?:unix|ws):/.test(body)) return null;
  return {
    code: "listening",
    server: server(body.trimStart()),
    host: bound(host, body),
    port: Number(port)
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
    "\u279C": ({ message }) => local("vite", message),
    "\u2713": ({ message }) => /^✓ Ready in /.test(message.trim()) ? { code: "ready", server: "next" } : null,
    APPLICATION: ({ message }) => message.trim() === "APPLICATION FAILED TO START" ? { code: "boot-failed", server: "spring" } : null,
    "!": ({ message }) => {
      const pid = /^! Terminating timed out worker[^:]*: (\d+)/.exec(message)?.[1];
      if (pid !== void 0) return { code: "worker-timeout", server: "puma", pid: Number(pid) };
      return message.startsWith("! Unable to start worker") ? { code: "boot-failed", server: "puma" } : null;
    },
    ready: ({ message }) => message.startsWith("ready to handle connections") ? { code: "ready", server: "php-fpm" } : null,
    "[pool": ({ message }) => {
      const [, pid, signal] = /child (\d+) exited on signal (\d+)/.exec(message) ?? [];
      if (pid === void 0 || signal === void 0 || signal === "15") return null;
      return {
        code: "worker-lost",
        server: "php-fpm",
        pid: Number(pid),
        signal: Number(signal),
        exitCode: null
      };
    },
    Nest: ({ message }) => message.startsWith("Nest application successfully started") ? { code: "ready", server: "nest" } : null
  }
};
function local(name, body) {
  const port = /^\S+ +Local: +https?:\/\/[^:/\s]+:(\d+)/.exec(body.trim())?.[1];
  return port === void 0 ? null : { code: "listening", server: name, host: "", port: Number(port) };
}
function pumaWorker(body) {
  const pid = /^- Worker \d+ \(PID: (\d+)\) booted/.exec(body)?.[1];
  return pid === void 0 ? null : { code: "worker-started", server: "puma", pid: Number(pid) };
}

// src/read/app/stacks/dependency-error.ts
var LONGEST3 = 2e3;
function dependencyError(whole) {
  const message = whole.slice(0, LONGEST3);
  return rejected(message) ?? unresolved(message) ?? refused(message) ?? table(message);
}
function rejected(message) {
  const user = /password authentication failed for user ["']([^"']*)["']/.exec(message)?.[1] ?? /Access denied for user '([^']*)'/.exec(message)?.[1] ?? /role "([^"]*)" does not exist/.exec(message)?.[1];
  if (user !== void 0) return { is: "credentials-rejected", user };
  const nameless = /\bWRONGPASS\b|\bNOAUTH\b|no password supplied|SASL authentication failed/.test(
    message
  );
  return nameless ? { is: "credentials-rejected", user: null } : null;
}
function isStarting(message) {
  return /the database system is (?:starting up|not yet accepting connections)|\bLOADING Redis is loading/.test(
    message.slice(0, LONGEST3)
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
  for (const words of UNRESOLVED) {
    const host = words.exec(message)?.[1];
    if (host !== void 0) return { is: "host-unresolved", host };
  }
  return /\[Errno -[235]\]/.test(message) ? { is: "host-unresolved", host: null } : null;
}
var REFUSED = [
  /connection to server at "([^"]+)"(?: \([^)]*\))?, port (\d+) failed: (?:Connection refused|.*\(0x0000274D)/,
  /server running on host "([^"]+)"[\s\S]*?port (\d+)\?/,
  /Error 111 connecting to (\[[^\]]+\]|[^\s:]+):(\d+)/,
  /\[Errno 111\] Connect call failed \('([^']+)', (\d+)/,
  /ECONNREFUSED (\[[^\]]+\]|::1|[^\s:]+):(\d+)/,
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
  const nameless = /\[Errno 111\]|\bECONNREFUSED\b|ConnectException: Connection refused/;
  return nameless.test(message) ? { is: "connection-refused", host: null, port: null } : null;
}
var TABLES = [
  /no such table: ([\w.]+)/,
  /relation "([^"]+)" does not exist/,
  /Table '([^']+)' doesn't exist/
];
function table(message) {
  for (const words of TABLES) {
    const name = words.exec(message)?.[1];
    if (name !== void 0) return { is: "table-missing", table: name };
  }
  return null;
}

// src/read/app/rules/one-line-exceptions.ts
var RUBY = /^(\S+):(\d+):in [`'](.+?)': (.*) \(([A-Z][\w:]*)\)$/;
var PHP = /^PHP Fatal error: +Uncaught ([\w\\]+): (.*) in (.+):(\d+)$/;
var RACK = /^Rack app \("([A-Z]+) (\S+)" - \([^)]*\)\): #<([\w:]+): (.*)>$/;
var oneLineExceptions = {
  first: {
    FATAL: ({ message }) => {
      if (!message.includes("JavaScript heap out of memory")) return null;
      return {
        ...bare("node", "FATAL ERROR", message.slice("FATAL ERROR: ".length)),
        error: { is: "out-of-memory" }
      };
    },
    PHP: ({ body }, context) => {
      const [, name, message, file, line] = PHP.exec(body.slice(0, 2e3)) ?? [];
      if (name === void 0 || message === void 0 || file === void 0) return null;
      return at2({ ...bare("php", name, message) }, file, Number(line), context);
    },
    Rack: ({ body }) => {
      const [, , path, name, message] = RACK.exec(body.slice(0, 2e3)) ?? [];
      if (path === void 0 || name === void 0 || message === void 0) return null;
      return { ...bare("ruby", name, message), during: "request", path };
    }
  }
};
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
    database: ({ message }) => message.startsWith("database system is ready to accept") ? { code: "database-ready" } : null,
    the: ({ message }) => message.startsWith("the database system is starting up") || message.startsWith("the database system is not yet accepting connections") ? { code: "database-starting" } : null,
    listening: ({ message }) => {
      const [, host, port] = /^listening on IPv[46] address "([^"]+)", port (\d+)/.exec(message) ?? [];
      if (host === void 0 || port === void 0) return null;
      return { code: "listening", server: "postgres", host, port: Number(port) };
    }
  }
};

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
    directory: ({ text }) => noSuchFile(text),
    error: ({ text }) => execFormat(text),
    file: ({ text }) => /: (?:No such|syntax error: unexpected end of) file$/.test(text) ? unreadable(text) : null,
    unexpected: ({ text }) => text.includes("yntax error: ") ? unreadable(text) : null,
    interpreter: ({ text }) => badInterpreter(text),
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
  const said2 = parts.slice(1).filter((part) => !NUMBER.test(part) && part !== "exec" && part !== ".");
  return said2.length < 2 ? null : { said: said2, script };
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
  const said2 = rest.slice(0, -1).join(": ");
  const path = /['‘"]([^'’"]+)['’"][^'‘"]*$/.exec(said2)?.[1] ?? said2;
  return path.startsWith("/") || path.startsWith(".") || /['‘]/.test(said2) ? { code: "permission-denied", path, tool } : null;
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
function execFormat(text) {
  const engine = /^exec (\S+): exec format error$/.exec(text)?.[1];
  if (engine !== void 0) return { code: "exec-format", path: engine };
  const heard = /[Ee]xec format error$/.test(text) ? spoken(text) : null;
  const [path] = heard?.said ?? [];
  return path === void 0 ? null : { code: "exec-format", path };
}

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
    ...Object.fromEntries(named.map((tool) => [tool, failed])),
    FAILED: ({ message }) => /^FAILED: (?:No config file|Can't locate|No 'script_location'|Path doesn't exist|Multiple head|Target database)/.test(
      message
    ) ? { code: "tool-failed", tool: "alembic", detail: message.slice("FAILED: ".length) } : null,
    npm: ({ message }) => {
      const detail = /^npm (?:ERR!|error) (.*(?:\S.*)?)/.exec(message)?.[1]?.trim();
      const told = detail !== void 0 && /^(?:code E|[Mm]issing script|enoent|path |command failed)/.test(detail);
      return told ? { code: "tool-failed", tool: "npm", detail } : null;
    },
    Error: ({ message }) => {
      const detail = /^Error: (P\d{4}.*)/.exec(message)?.[1];
      return detail === void 0 ? null : { code: "tool-failed", tool: "prisma", detail };
    }
  },
  last: {
    response: ({ text }) => /^\S+:\d+ - no response$/.test(text) ? { code: "tool-failed", tool: "pg_isready", detail: text } : null
  }
};
function failed({ message }) {
  const colon = message.indexOf(": ");
  const detail = message.slice(colon + 2);
  if (colon < 0 || colon > 60 || detail === "") return null;
  if (!COMPLAINT.test(detail.slice(0, 400))) return null;
  if (isStarting(detail)) return { code: "database-starting" };
  const tool = message.slice(message.lastIndexOf("/", colon) + 1, colon);
  return named.includes(tool) ? { code: "tool-failed", tool, detail: detail.slice(0, 400) } : null;
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
    Error: ({ message }) => CLICK.test(message) ? { code: "bad-arguments", program: "", detail: message.slice("Error: ".length) } : null,
    node: ({ message }) => {
      const detail = /^(?:\/\S+\/)?node: (bad option: .*|.* is not allowed in NODE_OPTIONS)/.exec(
        message
      )?.[1];
      return detail === void 0 ? null : { code: "bad-arguments", program: "node", detail };
    },
    ...Object.fromEntries(ARGPARSE.map((program2) => [program2, argparse]))
  }
};
function argparse({ message }) {
  const [, program2, detail] = /^([\w.-]+)(?: [\w-]+)?: error: (.+)/.exec(message) ?? [];
  if (program2 === void 0 || detail === void 0) return null;
  return { code: "bad-arguments", program: program2, detail };
}

// src/read/app/rules/uvicorn.ts
var RUNNING = /^(?:Uvicorn running|Running) on https?:\/\/(\[[^\]]+\]|[^:/\s]+):(\d+)/;
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
    Started: ({ message }) => {
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
  const [, host, port] = RUNNING.exec(message) ?? [];
  if (host === void 0 || port === void 0) return null;
  return {
    code: "listening",
    server: server2,
    host: host.replace(/^\[|\]$/g, ""),
    port: Number(port)
  };
}

// src/read/app/dispatch.ts
var families = [
  uvicorn,
  gunicorn,
  django,
  postgres,
  usage,
  access,
  portInUse,
  shell,
  readiness,
  oneLineExceptions,
  python,
  tools
];
var byFirst = index(families.map(({ first }) => first));
var byLast = index(families.map(({ last }) => last));
var LONGEST4 = 2e3;
function readLine(line, context) {
  const request = quotedAccess(line);
  if (request !== null || line.body.length > LONGEST4) return request;
  return ask(byLast.get(lastWord(line.text)), line, context) ?? ask(byFirst.get(firstWord(line.body)), line, context) ?? (line.message === line.body ? null : ask(byFirst.get(firstWord(line.message)), line, context)) ?? announced(line) ?? rubyError(line, context);
}
function ask(readers, line, context) {
  for (const reader of readers ?? []) {
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
  const found = /* @__PURE__ */ new Map();
  for (const words of all) {
    for (const [word, reader] of Object.entries(words ?? {})) {
      const readers = found.get(word) ?? [];
      readers.push(reader);
      found.set(word, readers);
    }
  }
  return found;
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
var ECHOED = /* @__PURE__ */ new Set([
  "listening",
  "port-in-use",
  "worker-lost",
  "host-rejected",
  "tool-failed"
]);
function withoutEchoes(entries) {
  return entries.filter(({ log }, at3) => {
    const before = entries[at3 - 1]?.log;
    return before === void 0 || before.code !== log.code || !ECHOED.has(log.code) || !same(before, log);
  });
}
function same(one, other) {
  if (one.code === "tool-failed" && other.code === "tool-failed")
    return one.tool === other.tool && one.tool === "npm";
  return JSON.stringify(one) === JSON.stringify(other);
}

// src/read/app/moment.ts
var NEAR = 3;
function createClock() {
  let ready = false;
  let booting = 0;
  let line = 0;
  let heading = null;
  let failed2 = null;
  return {
    tick: () => {
      line++;
    },
    announce(said2) {
      const path = said2.path ?? (failed2 !== null && line - failed2.line <= 1 ? failed2.path : null);
      heading = { said: said2.during === "request" ? { ...said2, path } : said2, line };
    },
    see(log) {
      if (log.code === "worker-started" && log.server === "uvicorn") booting++;
      if (log.code === "ready") booting = Math.max(0, booting - 1);
      if (serves(log)) ready = true;
      if (log.code === "access" && log.status >= 500) failed2 = { path: log.path, line };
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
      return { is: "no-space" };
    default:
      return null;
  }
}

// src/read/app/python/read-error.ts
function readError(raised, context) {
  const type = raised.name.slice(raised.name.lastIndexOf(".") + 1);
  return byType(type, raised, context) ?? byWords(type, raised) ?? { is: "other" };
}
function byType(type, raised, context) {
  const { message } = raised;
  switch (type) {
    case "ModuleNotFoundError":
      return moduleMissing(/No module named '?([\w.]+)/.exec(message)?.[1], context);
    case "ImportError":
      return importError(message, context);
    case "KeyError":
      return {
        is: "missing-key",
        key: unquoted(message),
        environment: fromEnvironment(raised.frames)
      };
    case "SyntaxError":
    case "IndentationError":
    case "TabError":
      return { is: "syntax" };
    case "MemoryError":
      return { is: "out-of-memory" };
    case "SystemExit":
      return { is: "system-exit", status: message === "" ? "0" : message };
    default:
      return null;
  }
}
function byWords(type, raised) {
  const { message } = raised;
  const errno = /^\[Errno (\d+)\]/.exec(message)?.[1];
  const path = /: b?'([^']*)'/.exec(message)?.[1] ?? /: b?"([^"]*)"/.exec(message)?.[1] ?? null;
  return (errno === void 0 ? null : osError(Number(errno), path)) ?? settingMissing(type, raised) ?? formParser(message) ?? dependencyError(message);
}
function importError(message, context) {
  if (message.startsWith("attempted relative import")) return { is: "relative-import" };
  const named3 = /^No module named '?([\w.]+)/.exec(message)?.[1] ?? /^Missing optional dependency '([\w.-]+)'/.exec(message)?.[1] ?? /^([\w.-]+) is not installed, run `pip install/.exec(message)?.[1];
  return named3 === void 0 ? { is: "import" } : moduleMissing(named3, context);
}
function moduleMissing(module, context) {
  if (module === void 0) return { is: "import" };
  return { is: "module-not-found", module, inRepository: context.inRepository(module) };
}
function formParser(message) {
  const missing = /^(?:Form data requires "|The `)python-multipart\b/.test(message);
  return missing ? { is: "module-not-found", module: "python-multipart", inRepository: false } : null;
}
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
  const found = origin(frames, context);
  return {
    code: "exception",
    language: "python",
    name: last.name,
    message: last.message.slice(0, 1e3),
    error: reason.error,
    during: during(chain, found?.frame ?? null, moment2),
    path: moment2.heading?.path ?? null,
    origin: found?.place ?? null,
    frames: [...frames],
    program: program(chain)
  };
}
function reasonOf(told, last, context) {
  let link = last.link;
  const own = readError(last, context);
  if (own.is !== "other") return { raised: last, error: own };
  for (const raised of [...told].reverse().slice(1)) {
    const error = readError(raised, context);
    const handedOn = link === "cause" ? error.is !== "other" : OUTLIVES.has(error.is);
    if (handedOn) return { raised, error };
    if (link === "first" || link === "member") break;
    link = raised.link;
  }
  return { raised: last, error: own };
}
var SERVING = /^(?:run_asgi|run_wsgi|handle_request|full_dispatch_request|wsgi_app|get_response|_get_response|do_[A-Z]+)$/;
function during(chain, raisedAt, { heading, ready, booting }) {
  if (heading !== null) return heading.during;
  const frames = chain.flatMap((raised) => raised.frames);
  if (frames.some((frame) => SERVING.test(frame.function))) return "request";
  if (raisedAt?.function === "<module>" || raisedAt?.function === "") return "boot";
  if (frames.some(({ file }) => file.startsWith("<frozen importlib._bootstrap"))) return "boot";
  const started = chain.some((raised) => raised.frames[0]?.function === "<module>");
  return booting || started && !ready ? "boot" : "unknown";
}
var SERVERS = ["uvicorn", "gunicorn", "hypercorn", "daphne", "celery", "alembic", "flask"];
function program(chain) {
  const frames = chain.flatMap((raised) => raised.frames);
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
var STOPPED = /* @__PURE__ */ new Set(["KeyboardInterrupt", "CancelledError", "GeneratorExit"]);
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
  slot.fill(exception, quote(exception));
  const notLoaded2 = gunicornImport(exception);
  if (notLoaded2 !== null) slot.fill(notLoaded2, quote(exception));
  if (chain.some(({ message }) => isStarting(message))) {
    slot.fill({ code: "database-starting" }, quote(exception));
  }
}
function plain(chain, last) {
  if (last.name.endsWith("DisallowedHost")) return rejectedHost(last.message);
  const taken = chain.find(({ message }) => message.startsWith("[Errno 98]"));
  if (taken !== void 0) {
    const port = /\('[^']*', (\d+)/.exec(taken.message)?.[1];
    return { code: "port-in-use", port: port === void 0 ? null : Number(port) };
  }
  return last.name.endsWith("NoAppError") ? hypercornImport(chain, last) : null;
}
function hypercornImport(chain, last) {
  const [, named3, attribute] = /from '([^':]+)(?::([^']+))?'/.exec(last.message) ?? [];
  const absent = chain.find(({ name }) => name === "ModuleNotFoundError")?.message;
  const module = named3 ?? /No module named '([^']+)'/.exec(absent ?? "")?.[1];
  if (module === void 0) return null;
  const found = last.message.includes("application not found");
  return {
    code: "app-not-loaded",
    server: "hypercorn",
    module,
    attribute: found ? attribute ?? null : null
  };
}
function parserRefused(last) {
  return last.name === "h11._util.RemoteProtocolError" || last.name.startsWith("httptools.");
}
function stopped(chain, last) {
  if (last.name === "SystemExit") return last.message === "" || last.message === "0";
  return chain.every(({ name }) => STOPPED.has(name.slice(name.lastIndexOf(".") + 1)));
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
  const said2 = message === "" ? name : `${name}: ${message}`;
  return where.length + said2.length <= 400 ? where + said2 : where.slice(0, 200) + said2;
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
    const named3 = closing.chain.filter(({ name }) => name !== "");
    if (named3.length > 0) report(named3, closing, context);
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
  const said2 = open.stamped && line.stamped ? line.body : text;
  const link = linkLine(said2);
  if (link !== null) {
    open.link = link;
    open.stage = "linked";
    return true;
  }
  const others = line.stamped && !open.stamped;
  const taken = !others && inStage(open, said2);
  if (!taken) open.foreign++;
  return taken;
}
function inStage(open, said2) {
  const current = open.chain.at(-1);
  if (current === void 0 || said2 === "") return closeMessage(open, said2);
  switch (open.stage) {
    case "frames":
      return insideFrames(open, current, said2);
    case "linked":
      return headerless(open, said2) && addTo(open, building(open.link)) && inStage(open, said2);
    case "message":
      return insideMessage(open, current, said2);
    case "done":
      return false;
  }
}
function headerless(open, said2) {
  return open.link !== "member" && (frameLine(said2) !== null || exceptionLine(said2) !== null);
}
function closeMessage(open, said2) {
  if (open.stage === "message") open.stage = "done";
  return said2 === "";
}
function insideFrames(open, current, said2) {
  const frame = frameLine(said2);
  const last = current.frames.at(-1);
  if (frame !== null) {
    push(current.frames, frame);
    return true;
  }
  if (said2.startsWith("    ") && last !== void 0) {
    if (last.text === "" && !/^[\s~^]+$/.test(said2)) {
      current.frames[current.frames.length - 1] = { ...last, text: said2.trim().slice(0, 200) };
    }
    return true;
  }
  if (said2.startsWith("  [Previous line repeated")) return true;
  const raised = exceptionLine(said2);
  if (raised === null) return false;
  current.name = raised.name;
  current.message = raised.message;
  open.stage = "message";
  open.foreign = 0;
  return true;
}
function insideMessage(open, current, said2) {
  if (current.lines >= MESSAGE_LINES || !continues(current.name, said2)) {
    open.stage = "done";
    return false;
  }
  current.lines++;
  current.message += `
${said2}`;
  return true;
}

// src/read/app/stacks/at-frame.ts
var LONGEST5 = 1e3;
var JAVA = /^\s+at ([\w$.<>/@-]+)\(([\w$-]+\.(?:java|kt|scala|groovy))(?::(\d+))?\)/;
var JAVA_NATIVE = /^\s+at [\w$.<>/@-]+\((?:Native Method|Unknown Source)\)/;
var POSITION = /^(.+):(\d+):\d+$/;
function readAtFrame(text) {
  if (text.length > LONGEST5) return null;
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
  const said2 = text.trim().replace(/^at (?:async )?/, "").replace(/ \{$/, "");
  const bracket = said2.endsWith(")") ? said2.lastIndexOf(" (") : -1;
  const name = bracket < 0 ? "" : said2.slice(0, bracket);
  const where = bracket < 0 ? said2 : said2.slice(bracket + 2, -1);
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

// src/read/app/stacks/report-at-stack.ts
var ERRNO = {
  EPERM: 1,
  ENOENT: 2,
  ENOMEM: 12,
  EACCES: 13,
  ENOSPC: 28,
  EROFS: 30
};
function reportAtStack(stack, context) {
  const { head, slot, language } = stack;
  const inUse = portInUse2(head.message);
  const said2 = `${head.name}${head.message === "" ? "" : `: ${firstLine(head.message)}`}`;
  if (inUse !== null) {
    slot.fill(inUse, said2);
    return;
  }
  const frames = outermostFirst(stack);
  const found = origin(frames, context);
  const exception = {
    code: "exception",
    language,
    name: head.name,
    message: head.message.slice(0, 1e3),
    error: readError2(stack, context),
    during: during2(frames, stack),
    path: stack.moment.heading?.path ?? null,
    origin: found?.place ?? null,
    frames,
    program: language
  };
  const shown = found?.frame ?? frames.at(-1);
  slot.fill(
    exception,
    shown === void 0 ? said2 : `${said2}
    at ${shown.function} (${shown.file}:${shown.line})`
  );
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
  if (name.endsWith("SyntaxError")) return { is: "syntax" };
  if (name.endsWith("OutOfMemoryError")) return { is: "out-of-memory" };
  for (const words of [`${name}: ${message}`, ...[...stack.causes].reverse()]) {
    const error = moduleMissing2(words, context) ?? errnoWords(words) ?? dependencyError(words) ?? springSetting(words);
    if (error !== null) return error;
  }
  return { is: "other" };
}
function moduleMissing2(words, context) {
  const module = /Cannot find (?:module|package) '([^']+)'/.exec(words)?.[1] ?? /ClassNotFoundException: ([\w.$]+)/.exec(words)?.[1];
  if (module === void 0) return null;
  const own = /^\.{0,2}\//.test(module) && !module.includes("/node_modules/");
  return {
    is: "module-not-found",
    module,
    inRepository: own ? true : context.inRepository(module)
  };
}
function errnoWords(words) {
  const [, code, path] = /\b(EPERM|ENOENT|ENOMEM|EACCES|ENOSPC|EROFS): [^,']*(?:, \w+(?: '([^']+)')?)?/.exec(words) ?? [];
  if (code !== void 0) return osError(ERRNO[code] ?? 0, path ?? null);
  const denied = /AccessDeniedException: (\/\S+)/.exec(words)?.[1];
  return denied === void 0 ? null : { is: "permission", path: denied, errno: 13 };
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
function header(before) {
  for (const [index2, { body, at: at3 }] of before.entries()) {
    const [, name, , message = ""] = HEADER2.exec(body.slice(0, 500)) ?? [];
    if (name === void 0) continue;
    const following = before.slice(0, index2).reverse();
    const more = following.filter((line) => line.text !== "").map((line) => line.text);
    const excerpt = excerptAbove(before.slice(index2 + 1));
    return {
      name,
      message: [message, ...more].join("\n").trim(),
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
    const head = header(before);
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
function proceed3(panic, text) {
  if (/^goroutine \d+ /.test(text)) {
    panic.goroutines++;
    return true;
  }
  if (panic.goroutines !== 1)
    return text === "" || text.startsWith("	") || text.startsWith("[signal ") || panic.goroutines > 1;
  const [, file, line] = /^\t(\S.*?):(\d+)(?: \+0x[0-9a-f]+)?$/.exec(text.slice(0, 1e3)) ?? [];
  if (file !== void 0) {
    push(panic.frames, { file, line: Number(line), function: panic.caller, text: "" });
    return true;
  }
  const caller = /^(?:created by )?([\w./*()\-[\]]+?)(?:\(.*\)|\s.*)?$/.exec(
    text.slice(0, 500)
  )?.[1];
  if (caller !== void 0 && /[./]/.test(caller)) panic.caller = caller;
  else if (caller !== "panic") return text === "";
  return true;
}
function read(panic, context) {
  const raised = panic.frames.findIndex(({ file }) => file.endsWith("/runtime/panic.go"));
  const frames = panic.frames.slice(raised + 1).reverse();
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
    program: null
  };
}
function during3({ served, moment: moment2 }, frames) {
  if (served) return "request";
  const started = frames.some(
    (frame) => frame.function === "main.main" || /\.init\b/.test(frame.function)
  );
  return started && !moment2.ready ? "boot" : "unknown";
}

// src/read/app/stacks/recent.ts
var KEPT3 = 8;
function createRecent() {
  let kept = [];
  return {
    keep(line) {
      kept.push(line);
      if (kept.length > KEPT3) kept.shift();
    },
    take() {
      const taken = kept.reverse();
      kept = [];
      return taken;
    }
  };
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
  for (const raw of lines) {
    const line = cleanLine(raw);
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

// src/read/app-context.ts
function appContext(service, known, repository) {
  const container = known.containers.get(service);
  const composed = known.composed.get(service);
  const names2 = container?.envNames ?? composed?.environment;
  return {
    place(path, line) {
      const place = known.mapper.place(service, path, line);
      return place.file === null ? null : place;
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
    const [, at3, rest] = STAMPED.exec(line) ?? [];
    return at3 === void 0 ? { at: null, text: line } : { at: at3, text: rest ?? "" };
  });
}

// src/read/nginx/access-log.ts
var COMBINED = /(?:^|\s)([\da-fA-F.:]+|unix:|-) - \S* ?\[([^\]]+)\] "((?:[^"\\]|\\.)*)" (\d{3}) (\d+|-)(?: "((?:[^"\\]|\\.)*)" "((?:[^"\\]|\\.)*)")?(.*)$/;
function readNginxAccess(line) {
  const match = COMBINED.exec(line);
  if (!match) return readJson(line);
  const [, client = "", time = "", request = "", status, bytes2, referer, agent, rest = ""] = match;
  const parts = /^(\S+) (.*?)(?: HTTP\/[\d.]+)?$/.exec(request);
  return {
    at: isoTime(time),
    client,
    method: parts?.[1] ?? "",
    path: parts?.[2] ?? unquote(request),
    status: Number(status),
    bytes: bytes2 === void 0 || bytes2 === "-" ? null : Number(bytes2),
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
  const named3 = (...names2) => {
    const match = new RegExp(`\\b(?:${names2.join("|")})[=:] ?"?([^"\\s]+)`).exec(rest);
    return orNull(match?.[1]);
  };
  const bare2 = /(?:^|\s|")((?:\d{1,3}\.){3}\d{1,3}:\d+|unix:\S+|\[[\da-f:]+\]:\d+)/.exec(rest)?.[1];
  const status = named3("us", "upstream_status", "upstreamStatus", "ustatus");
  const time = named3("rt", "request_time", "requestTime");
  return {
    upstream: named3("ua", "upstream_addr", "upstream", "uaddr") ?? bare2 ?? null,
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
  const get = (...names2) => {
    const name = names2.find((one) => values.get(one) !== void 0);
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
    const parsed = JSON.parse(text);
    if (typeof parsed !== "object" || parsed === null) return null;
    return new Map(Object.entries(parsed).map(([key, value]) => [key, String(value)]));
  } catch {
    return null;
  }
}

// src/read/nginx/log/error-fields.ts
function splitFields(message) {
  const start = message.search(/, (?:client|server|request|upstream|host): /);
  const text = start < 0 ? message : message.slice(0, start);
  const rest = start < 0 ? "" : message.slice(start);
  const upstream = quoted2(rest, "upstream");
  return {
    text,
    fields: {
      client: /, client: ([^,\s]+)/.exec(rest)?.[1] ?? null,
      server: /, server: ([^,]*)/.exec(rest)?.[1]?.trim() ?? null,
      request: readRequest(quoted2(rest, "request")),
      subrequest: quoted2(rest, "subrequest"),
      upstream: upstream === null ? null : readUpstream(upstream),
      host: quoted2(rest, "host")
    }
  };
}
function quoted2(rest, name) {
  const opening = `, ${name}: "`;
  const start = rest.indexOf(opening);
  if (start < 0) return null;
  const value = rest.slice(start + opening.length);
  const end = value.search(/"(?:, (?:subrequest|upstream|host|referrer|bytes|request): |\s*$)/);
  return end < 0 ? value.replace(/".*$/s, "") : value.slice(0, end);
}
function readRequest(line) {
  const match = /^(\S+) (.*?)(?: HTTP\/[\d.]+)?$/s.exec(line ?? "");
  return match ? { method: match[1] ?? "", uri: match[2] ?? "" } : null;
}
function readUpstream(url) {
  const [, scheme = "", rest = url] = /^([a-z]+):\/\/(.*)$/s.exec(url) ?? [];
  const socket = /^(unix:[^:]*):?(.*)$/s.exec(rest);
  if (socket) return { scheme, host: socket[1] ?? "", port: null, uri: socket[2] ?? "" };
  const match = /^(\[[^\]]*\]|[^:/?]*)(?::(\d+))?(.*)$/s.exec(rest);
  const port = match?.[2];
  return {
    scheme,
    host: (match?.[1] ?? "").replace(/^\[|\]$/g, ""),
    port: port === void 0 ? null : Number(port),
    uri: match?.[3] ?? ""
  };
}

// src/read/nginx/log/error-rules.ts
var rule = (pattern, code) => ({ pattern, code });
var TEMP_FILE = /"(?<name>[^"]*\/\d{10})" failed/;
var TEMP_FOLDER = /"(?<name>[^"]*(?:_temp|\/(?:body|proxy|fastcgi|uwsgi|scgi)))\/?",? /;
var TO_UPSTREAM = / (?:to|from|reading) upstream|sending request to upstream/;
var CERTIFICATE = rule(/"(?<name>[^"]*)"/, "certificate-failed");
function receiving() {
  return [
    rule(/ while resolving, resolver/, "resolver-failed"),
    rule(/failed \(104: .* (?:from upstream|reading upstream|to upstream)/, "reset-early"),
    rule(/ SSL handshaking to upstream/, "tls-handshake-failed"),
    rule(TO_UPSTREAM, "connect-failed")
  ];
}
function sending() {
  return [
    rule(/ while resolving, resolver/, "resolver-failed"),
    rule(TO_UPSTREAM, "send-failed"),
    rule(/ while sending (?:response )?to client/, "client-closed")
  ];
}
function connecting() {
  return [
    rule(/ while resolving, resolver/, "resolver-failed"),
    rule(/failed \(111: /, "connect-refused"),
    rule(/failed \((?:113|101): /, "connect-unreachable"),
    rule(/failed \(110: /, "connect-timed-out"),
    rule(/failed \(/, "connect-failed")
  ];
}
var STATIC_FILE = [
  rule(TEMP_FILE, "temp-file-failed"),
  rule(/"(?<name>[^"]*)" failed \(2: [^)]*\), client$/, "static-not-found"),
  rule(/"(?<name>[^"]*)" failed/, "file-failed")
];
var RULES_BY_HEAD = {
  connect: connecting(),
  recv: receiving(),
  readv: receiving(),
  send: sending(),
  sendmsg: sending(),
  writev: sending(),
  sendfile: sending(),
  sendfile64: sending(),
  socket: [
    rule(/failed \(24: /, "too-many-files"),
    rule(/ while connecting to upstream/, "connect-failed"),
    rule(/^socket\(\) (?<name>\S+) failed/, "bind-failed")
  ],
  accept: [rule(/failed \(2[34]: /, "too-many-files")],
  accept4: [rule(/failed \(2[34]: /, "too-many-files")],
  bind: [rule(/^bind\(\) to (?<name>\S+) failed/, "bind-failed")],
  listen: [rule(/^listen\(\) to (?<name>[^,\s]+)/, "bind-failed")],
  still: [rule(/^still could not bind\(\)/, "bind-failed")],
  host: [
    rule(/^host not found in upstream "(?<name>[^"]*)"/, "host-not-found"),
    rule(/^host not found in "(?<name>[^"]*)" of the "listen"/, "bind-failed"),
    rule(/^host not found in (?:resolver )?"(?<name>[^"]*)"/, "host-not-found")
  ],
  no: [
    rule(/^no live upstreams/, "no-live-upstreams"),
    rule(/^no resolver defined to resolve (?<name>[^\s,]+)/, "no-resolver"),
    rule(/^no (?:port|host) in upstream "(?<name>[^"]*)"/, "invalid-upstream-url"),
    rule(/^no "ssl_certificate(?:_key)?" is defined/, "certificate-failed")
  ],
  invalid: [
    rule(/^invalid (?:port|host) in upstream "(?<name>[^"]*)"/, "invalid-upstream-url"),
    rule(/^invalid URL prefix(?: in "(?<name>[^"]*)")?/, "invalid-upstream-url")
  ],
  client: [
    rule(/^client intended to send too large body: (?<bytes>\d+)/, "body-too-large"),
    rule(
      /^client intended to send too large chunked body: (?<bytes>\d+)(?:\+(?<more>\d+))?/,
      "body-too-large"
    ),
    rule(/^client sent too (?:long|large|many)/, "request-header-too-big"),
    rule(/^client timed out \(.*while reading client request body/, "client-timed-out"),
    rule(/^client prematurely closed connection|^client closed stream/, "client-closed"),
    rule(/^client sent invalid|^client sent plain|^client sent no |^client timed/, null)
  ],
  epoll_wait: [rule(/client prematurely closed connection/, "client-closed")],
  kevent: [rule(/client prematurely closed connection/, "client-closed")],
  limiting: [rule(/^limiting (?:requests|connections).* by zone "(?<name>[^"]*)"/, "rate-limited")],
  access: [rule(/^access forbidden by rule/, "access-forbidden")],
  directory: [rule(/^directory index of "(?<name>[^"]*)" is forbidden/, "access-forbidden")],
  user: [rule(/^user "(?<name>[^"]*)"/, "access-forbidden")],
  auth: [rule(/^auth request unexpected status: (?<name>\d+)/, "auth-request-failed")],
  open: STATIC_FILE,
  stat: STATIC_FILE,
  lstat: STATIC_FILE,
  openat: STATIC_FILE,
  read: STATIC_FILE,
  pread: STATIC_FILE,
  opendir: STATIC_FILE,
  pwrite: [rule(/"(?<name>[^"]*)" failed/, "temp-file-failed")],
  pwritev: [rule(/"(?<name>[^"]*)" failed/, "temp-file-failed")],
  write: STATIC_FILE,
  rename: STATIC_FILE,
  mkdir: [rule(TEMP_FOLDER, "temp-file-failed"), ...STATIC_FILE],
  unlink: STATIC_FILE,
  chown: [rule(TEMP_FOLDER, "temp-file-failed"), rule(/^chown\("(?<name>[^"]*)"/, "file-failed")],
  getpwnam: [rule(/^getpwnam\("(?<name>[^"]*)"/, "user-missing")],
  getgrnam: [rule(/^getgrnam\("(?<name>[^"]*)"/, "user-missing")],
  cannot: [rule(/^cannot load certificate(?: key)? "(?<name>[^"]*)"/, "certificate-failed")],
  BIO_new_file: [CERTIFICATE],
  PEM_read_bio_X509_AUX: [CERTIFICATE],
  SSL_CTX_use_certificate: [CERTIFICATE],
  SSL_CTX_use_certificate_chain_file: [CERTIFICATE],
  SSL_CTX_use_PrivateKey: [CERTIFICATE],
  SSL_CTX_use_PrivateKey_file: [CERTIFICATE],
  SSL_CTX_load_verify_locations: [CERTIFICATE],
  SSL_do_handshake: [rule(/ to upstream/, "tls-handshake-failed"), rule(/^/, null)],
  SSL_read: [rule(TO_UPSTREAM, "reset-early"), rule(/^/, null)],
  SSL_write: [rule(TO_UPSTREAM, "send-failed"), rule(/^/, null)],
  peer: [rule(/ SSL handshak\w+ to upstream/, "tls-handshake-failed"), rule(/^/, null)],
  worker: [
    rule(/^worker process \d+ exited on signal (?<name>\d+)/, "worker-died"),
    rule(/^worker process \d+ exited with fatal code (?<name>\d+)/, "worker-died")
  ],
  malloc: [rule(/failed \(12: /, "out-of-memory")],
  posix_memalign: [rule(/failed \(12: /, "out-of-memory")],
  mmap: [rule(/failed \(12: /, "out-of-memory")],
  fork: [rule(/failed/, "out-of-memory")],
  conflicting: [rule(/^conflicting server name "(?<name>[^"]*)"/, "conflicting-server-name")],
  rewrite: [
    rule(/^rewrite or internal redirection cycle.*?(?:to "(?<name>[^"]*)"|,|$)/, "redirect-cycle")
  ],
  FastCGI: [
    rule(/"Primary script unknown|Unable to open primary script/, "script-not-found"),
    rule(/^FastCGI sent in stderr: "(?<name>.*)" while /, "fastcgi-stderr")
  ],
  could: [rule(/^could not open error log file: \S+ "(?<name>[^"]*)"/, "file-failed")],
  aborting: [rule(/^/, null)],
  ignoring: [rule(/^/, null)]
};
var OTHER_RULES = [
  rule(/^(?<name>\S+) could not be resolved \(/, "could-not-resolve"),
  rule(/^\d+ worker_connections are not enough/, "worker-connections"),
  rule(/^"(?<name>[^"]*)" is not found \(2: /, "static-not-found"),
  rule(/^"(?<name>[^"]*)" is forbidden \(13: /, "file-failed"),
  rule(/^open socket #\d+ left in connection/, null)
];

// src/read/nginx/log/tls.ts
var NOT_TLS = /wrong version number|packet length too long|http request|unknown protocol|record layer failure/;
var PROTOCOL = /unsupported protocol|no protocols available|no ciphers? |version too low/;
function readTls(message) {
  const match = /\(SSL: (?:error:([\dA-F]{8}):)?([^)]*)\)/.exec(message);
  if (!match) {
    const closed = /^peer closed connection in SSL handshake/.test(message);
    return closed ? { kind: "closed", code: null, reason: "closed", alert: null } : null;
  }
  const parts = (match[2] ?? "").split(":").filter((part) => part !== "");
  const alert = /SSL alert number (\d+)/.exec(message)?.[1];
  const said2 = parts.filter((part) => !part.startsWith("SSL alert number"));
  const reason = said2.at(-1) ?? "";
  return {
    kind: kindOf(reason, alert === void 0 ? null : Number(alert)),
    code: match[1] ?? null,
    reason,
    alert: alert === void 0 ? null : Number(alert)
  };
}
function kindOf(reason, alert) {
  if (NOT_TLS.test(reason)) return "not-tls";
  if (alert === 70 || PROTOCOL.test(reason)) return "protocol";
  if (alert !== null) return "refused";
  return /unexpected eof/.test(reason) ? "closed" : "other";
}

// src/read/nginx/log/upstream-rules.ts
var rule2 = (pattern, code) => ({ pattern, code });
var UPSTREAM_RULES = {
  timed: [
    rule2(/ while connecting to upstream/, "connect-timed-out"),
    rule2(/ while sending request to upstream/, "send-timed-out"),
    rule2(/ while SSL handshaking to upstream/, "tls-handshake-failed"),
    rule2(/^/, "answer-timed-out")
  ],
  prematurely: [rule2(/^/, "closed-early")],
  closed: [rule2(/^/, "closed-early")],
  server: [rule2(/^upstream server temporarily disabled/, "upstream-disabled")],
  sent: [
    rule2(/^upstream sent too big header/, "header-too-big"),
    rule2(/^upstream sent duplicate header line: "(?<name>[^":]*)/, "duplicate-header"),
    rule2(/^upstream sent "(?<name>Content-Length)" and "Transfer-Encoding"/, "duplicate-header"),
    rule2(/^upstream sent (?:no valid HTTP|unsupported FastCGI)/, "protocol-mismatch"),
    rule2(/^upstream sent too large http2 frame/, "protocol-mismatch"),
    rule2(/^upstream sent (?:unexpected|invalid|malformed) http2/, "protocol-mismatch"),
    rule2(/^upstream sent (?:unexpected|invalid) FastCGI/, "protocol-mismatch"),
    rule2(/^upstream sent invalid header(?:: "(?<name>(?:[^":\\]|\\x[^0])*))?/, "invalid-header"),
    rule2(/^upstream sent (?:invalid|unexpected|more|unsupported)/, "invalid-header")
  ],
  SSL: [rule2(/does not match "(?<name>[^"]*)"|^upstream SSL certificate/, "tls-verify-failed")]
};

// src/read/nginx/error-log.ts
var LINE = /(?:^|\s)(?:(\d{4})\/(\d\d)\/(\d\d) (\d\d:\d\d:\d\d) |nginx: )\[(emerg|alert|crit|error|warn|notice|info)\] (?:\d+#\d+: )?(?:\*\d+ )?(.*)$/s;
var SERIOUS = /* @__PURE__ */ new Set(["emerg", "alert", "crit", "error"]);
function readNginxError(line) {
  const match = LINE.exec(line);
  if (!match) return null;
  const [, year, month, day, time, level = "", message = ""] = match;
  const { text, fields } = splitFields(message.trimEnd());
  const place = placeIn(text);
  const found = classify(fields.client === null ? text : `${text}, client`, level);
  if (found === null) return null;
  const { code, groups } = found;
  const bytes2 = groups["bytes"];
  return {
    code,
    level,
    errno: errnoIn(text),
    phase: phaseIn(text),
    ...fields,
    name: groups["name"] ?? named2(code, text, fields),
    method: fields.request?.method ?? null,
    path: fields.request?.uri ?? null,
    bytes: bytes2 === void 0 ? null : Number(bytes2) + Number(groups["more"] ?? 0),
    message: text,
    at: year === void 0 ? null : `${year}-${month}-${day}T${time}`,
    place,
    tls: code === "tls-handshake-failed" ? readTls(text) : null
  };
}
function classify(text, level) {
  const [head = ""] = /^[A-Za-z_][A-Za-z_0-9]*/.exec(text) ?? [];
  const second = head === "upstream" ? /^upstream (\w+)/.exec(text)?.[1] ?? "" : "";
  const own = head === "upstream" ? rulesOf(UPSTREAM_RULES, second) : rulesOf(RULES_BY_HEAD, head);
  for (const { pattern, code } of [...own, ...OTHER_RULES]) {
    const match = pattern.exec(text);
    if (match) return code === null ? null : { code, groups: match.groups ?? {} };
  }
  if (level === "emerg") return { code: "config-invalid", groups: {} };
  return SERIOUS.has(level) ? { code: "other", groups: {} } : null;
}
function rulesOf(rules, head) {
  return Object.hasOwn(rules, head) ? rules[head] ?? [] : [];
}
function errnoIn(text) {
  const match = /\((\d+): [^()]*\)/.exec(text) ?? /\(SSL: [^)]*\) ?.*\((\d+): /.exec(text);
  return match?.[1] === void 0 ? null : Number(match[1]);
}
function phaseIn(text) {
  return /^.* while ([A-Za-z][\w /-]*?)(?=,|$)/s.exec(text)?.[1] ?? null;
}
function placeIn(text) {
  const match = / in (\S+):(\d+)$/.exec(text);
  return match ? { file: match[1] ?? "", line: Number(match[2]) } : null;
}
function named2(code, text, fields) {
  if (code === "no-live-upstreams") return fields.upstream?.host ?? null;
  if (code === "tls-handshake-failed") return readTls(text)?.reason ?? null;
  return code === "config-invalid" ? /"([^"]*)"/.exec(text)?.[1] ?? null : null;
}

// src/read/logs.ts
function readLogs(capture, known, repository) {
  const { subject: service, how } = capture;
  const lines = splitDockerLog(capture.body.text);
  const source = { service, how };
  const nginx = known.isNginx(service) ? lines.map((line) => nginxFact(line, source, known)) : lines.map(() => null);
  const others = lines.filter((_, index2) => nginx[index2] === null);
  const context = appContext(service, known, repository);
  const app = readAppLog(others, context).map(({ log, at: at3, quote: quote2 }) => {
    const place = log.code === "exception" ? log.origin : null;
    return fact("app.log", service, log, witness({ source: service, how, at: at3, place, quote: quote2 }));
  });
  return [...nginx.filter((found) => found !== null), ...app];
}
function nginxFact({ at: at3, text }, { service, how }, known) {
  const error = readNginxError(text);
  if (error) {
    const { place } = error;
    const seen = witness({
      source: service,
      how,
      at: at3 ?? error.at,
      place: place && known.mapper.place(service, place.file, place.line),
      quote: text
    });
    return fact("nginx.error", service, errorOf(error), seen);
  }
  const access2 = readNginxAccess(text);
  if (!access2) return null;
  const { method, path, status, userAgent } = access2;
  return fact(
    "nginx.access",
    service,
    { method, path, status, userAgent },
    witness({ source: service, how, at: at3 ?? access2.at, quote: text })
  );
}
function errorOf(line) {
  const { code, level, errno, phase, upstream, name, method, path, bytes: bytes2, message } = line;
  return { code, level, errno, phase, upstream, name, method, path, bytes: bytes2, message };
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
  return parts.map((_, index2) => parts.slice(0, index2 + 1).join("/"));
}

// src/read/named/app-modules.ts
var SERVERS2 = /(?:^|[\s"'/])(?:uvicorn|gunicorn|hypercorn|daphne)\s(?<rest>[^&|;]*)/;
var ELSEWHERE = /--app-dir|--chdir|--pythonpath|--factory-path|PYTHONPATH|\bcd\s/;
var INSTALLED = /pip3? install (?:.*\s)?(?:-e\s|\.(?:\[|\s|$)|\.\/)|poetry install|uv sync|setup\.py/;
function modulesNamed(service, known, repository) {
  const build = known.builds.get(service);
  const composed = known.composed.get(service);
  if (!build || !composed) return [];
  const steps = stagesThatRun(build.dockerfile, build.target).flatMap((stage) => stage.steps);
  const last = (keyword) => steps.findLast((step) => step.keyword === keyword);
  const cmd = composed.command ?? last("CMD")?.args ?? [];
  const entrypoint = composed.entrypoint ?? last("ENTRYPOINT")?.args ?? [];
  const line = [...entrypoint, ...cmd].join(" ");
  const rest = SERVERS2.exec(line)?.groups?.["rest"];
  const module = rest?.split(/\s+/).find((word) => /^["']?[A-Za-z_][\w.]*:\w+/.test(word));
  const run = steps.filter(({ keyword }) => keyword === "RUN" || keyword === "ENV");
  const variables = composed.environment.join(" ");
  const said2 = [line, variables, ...run.map(({ text }) => text)].join("\n");
  if (module === void 0 || ELSEWHERE.test(said2) || INSTALLED.test(said2)) return [];
  const [name = ""] = module.replace(/["']/g, "").split(":");
  const place = composed.places[composed.command ? "command" : "entrypoint"] ?? (last("CMD") && { file: build.dockerfile.file, line: last("CMD")?.line ?? 1 }) ?? null;
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
  const [only2] = new Set(sources);
  return sources.length === 1 && only2 !== void 0 ? only2 : null;
}

// src/read/named/named-paths.ts
function namedPaths(known, repository) {
  return [...known.composed].flatMap(([service, composed]) => {
    const { build, places, volumes } = composed;
    const place = (...keys) => keys.map((key) => places[key]).find((one) => one !== void 0) ?? null;
    const plain2 = { service, dockerIgnored: false, or: [] };
    const binds = volumes.flatMap(({ type, source }, index2) => {
      if (type !== "bind" || source.startsWith("/") || source.startsWith("..")) return [];
      const at3 = place(`volumes.${index2}`, `volumes.${index2}.source`, "volumes", "");
      return [{ ...plain2, role: "bind-source", named: source, path: source, place: at3 }];
    });
    const file = build && dockerfilePath(build);
    if (!build || file === null || file.startsWith("..")) return binds;
    const { context, dockerfile } = build;
    const isInside = !context.startsWith("/") && !context.startsWith("..");
    const contexts = isInside ? [
      {
        ...{ ...plain2, role: "build-context", named: context },
        path: context === "." ? "" : context,
        place: place("build.context", "build", "")
      }
    ] : [];
    const dockerfiles = {
      ...{ ...plain2, role: "dockerfile", named: dockerfile, path: file },
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
  return repository.within(context).filter((path) => path.endsWith("gunicorn.conf.py")).map((path) => ({
    ...{ service, role: "settings", named: "gunicorn.conf.py", path, or: [] },
    place: { file: path, line: 1 },
    dockerIgnored: false
  }));
}
function copySources(service, { dockerfile, context }, repository) {
  const own = repository.text(`${dockerfile.file}.dockerignore`);
  const ignored = own ?? repository.text(resolve(context, ".dockerignore")) ?? "";
  const steps = dockerfile.stages.flatMap((stage) => stage.steps);
  return steps.flatMap(({ keyword, flags, args, line }) => {
    if (!/^(?:COPY|ADD)$/.test(keyword) || flags["from"] !== void 0) return [];
    return args.slice(0, -1).flatMap((source) => {
      const named3 = source.replace(/^\/+/, "");
      if (/[*?[$]|^<<|:\/\/|^git@/.test(source) || /^\.?\/?$/.test(named3)) return [];
      const path = resolve(context, named3);
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
  return [
    ...new Set(namedPaths(known, repository).flatMap(({ path, or }) => [path, ...or]))
  ].sort();
}
function readRepositoryPaths(evidence, known, repository) {
  const [capture] = evidence.looked("repo.paths");
  if (!capture) return [];
  const seen = new Map(capture.body.map((one) => [one.path, one]));
  return namedPaths(known, repository).flatMap(({ service, place, or, ...named3 }) => {
    const looked = [named3.path, ...or].map((path) => seen.get(path));
    const found = looked.find((one) => one !== void 0 && one.found !== "missing") ?? looked[0];
    if (!found) return [];
    return fact(
      "repo.path",
      service,
      { ...named3, found: found.found, ignored: found.ignored },
      witness({
        source: service,
        how: capture.how,
        at: capture.at,
        place,
        quote: `${named3.path || "."}: ${found.found}`
      })
    );
  });
}

// src/read/proxy/route-fact.ts
function routeFact(route, computed, placeOf2) {
  const { request, server: server2, location, limits } = computed;
  const setting = (value) => ({
    value: value.value,
    place: value.place && placeOf2(value.place)
  });
  return {
    route,
    method: request.method,
    path: request.path,
    server: server2 && { names: server2.names, place: placeOf2(server2.place) },
    location: location && {
      modifier: location.modifier,
      pattern: location.pattern,
      place: placeOf2(location.place)
    },
    handler: handlerOf(computed.handler, request.port, placeOf2),
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
function handlerOf(handler, port, placeOf2) {
  switch (handler.is) {
    case "proxied": {
      const { is, scheme, target, servers, upstreamUri, viaVariable, resolver } = handler;
      return {
        is,
        scheme,
        target,
        servers: servers.map((server2) => serverOf(server2, placeOf2)),
        upstreamUri,
        place: placeOf2(handler.place),
        viaVariable,
        resolver: resolver && {
          value: resolver.value,
          place: resolver.place && placeOf2(resolver.place)
        }
      };
    }
    case "other-upstream": {
      const { is, protocol, target, place } = handler;
      if (protocol === "memcached") return { is: "unknown", why: `memcached_pass ${target}` };
      return { is, protocol, target, place: placeOf2(place) };
    }
    case "returned": {
      const { is, status, body, place } = handler;
      return { is, status, body, place: place ? placeOf2(place) : BUILT_IN };
    }
    case "redirected": {
      const { is, status, to, place } = handler;
      return { is, status, to, place: place ? placeOf2(place) : BUILT_IN };
    }
    case "static": {
      const { is, root, fallback, place } = handler;
      return { is, root, fallback, place: place && placeOf2(place) };
    }
    case "unknown":
      return { is: "unknown", why: handler.why };
    case "not-listening":
      return { is: "unknown", why: `no server listens on port ${port}` };
  }
}
function serverOf({ host, port, unix, place }, placeOf2) {
  return { host, port, unix, place: placeOf2(place) };
}

// src/read/proxy/configuration.ts
function capturedConfigurations(evidence) {
  return evidence.looked("nginx.config").map(({ subject, how, at: at3, body }) => ({
    service: subject,
    config: configFromDump(body.text),
    how,
    at: at3,
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
  const placeOf2 = placesOf(configuration.service, mapper);
  const routes = plan.proxy?.service === configuration.service ? plan.routes : [];
  return [
    ...directives(configuration, placeOf2),
    ...problems(configuration, placeOf2),
    ...routes.flatMap((route) => routeThrough(configuration, route, plan, { evidence, placeOf: placeOf2 }))
  ];
}
function placesOf(service, mapper) {
  return ({ file, line, endLine }) => {
    const place = mapper.place(service, file, line);
    const end = endLine > line ? mapper.place(service, file, endLine).line : null;
    return end !== null && place.line !== null && end > place.line ? { ...place, endLine: end } : place;
  };
}
function directives(configuration, placeOf2) {
  const { service, config, how, at: at3 } = configuration;
  const found = [];
  for (const { directive, parents: parents2 } of allDirectives(config)) {
    const parent = parents2.at(-1);
    if (parent && !holdsDirectives(parent.name)) continue;
    const { name, args } = directive;
    const body = { name, args, context: parents2.map(headOf) };
    const place = placeOf2(directive);
    const quote2 = `${headOf(directive)}${directive.block ? " {" : ";"}`;
    found.push(
      fact("nginx.directive", service, body, witness({ source: service, how, at: at3, place, quote: quote2 }))
    );
  }
  return found;
}
function problems(configuration, placeOf2) {
  const { service, config, how, at: at3 } = configuration;
  return config.problems.map(({ code, file, line, nginxLine, detail }) => {
    const place = placeOf2({ file, line, endLine: line });
    const quote2 = `${detail} in ${file}:${nginxLine}`;
    return fact(
      "nginx.problem",
      service,
      { code, detail },
      witness({ source: service, how, at: at3, place, quote: quote2 })
    );
  });
}
function routeThrough({ service, config, how, at: at3, doubt }, planned, { proxy }, { evidence, placeOf: placeOf2 }) {
  if (planned.proxiedPath === null || proxy === null) return [];
  const computed = routeFor(config, {
    method: planned.method,
    host: hostSent(planned.id, evidence) ?? proxy.host ?? "localhost",
    scheme: proxy.scheme,
    port: proxy.port,
    path: planned.proxiedPath
  });
  const read2 = routeFact(planned.id, computed, placeOf2);
  const body = doubt === null ? read2 : { ...read2, uncertain: [...read2.uncertain, doubt] };
  const { handler, location } = body;
  const place = ("place" in handler ? handler.place : null) ?? location?.place ?? null;
  const quote2 = location && `location ${[location.modifier, location.pattern].join(" ").trim()}`;
  return [fact("nginx.route", service, body, witness({ source: service, how, at: at3, place, quote: quote2 }))];
}
function hostSent(route, evidence) {
  const sent2 = evidence.looked("exchange").find(({ body }) => body.route === route && body.via === "proxied");
  return sent2?.body.host ?? null;
}

// src/read/proxy/from-repository.ts
var FOLDER = "/etc/nginx";
var ENTRY = `${FOLDER}/nginx.conf`;
var PACKAGED = [
  "events {}",
  "http {",
  `  include ${FOLDER}/conf.d/*.conf;`,
  `  include ${FOLDER}/sites-enabled/*;`,
  "}"
].join("\n");
function configurationInRepository(service, known, repository) {
  const files = /* @__PURE__ */ new Map();
  for (const path of candidates(service, known, repository)) {
    if (below(FOLDER, path) === null) continue;
    const file = known.mapper.file(service, path);
    const text = file === null ? null : repository.text(file);
    if (text !== null) files.set(rendered(path), text);
  }
  if (files.size === 0) return null;
  if (!files.has(ENTRY)) files.set(ENTRY, PACKAGED);
  return configurationFrom(service, files, ENTRY);
}
function rendered(path) {
  const template = /^\/etc\/nginx\/templates\/(.+)\.template$/.exec(path)?.[1];
  return template === void 0 ? path : `${FOLDER}/conf.d/${template}`;
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
function reachedBy(facts, known, configurations) {
  const seen = new Set(facts.map(({ kind, subject }) => `${kind} ${subject}`));
  return {
    isNginx: known.isNginx,
    builtWith: (file) => [...known.builds].flatMap(([name, { dockerfile }]) => dockerfile.file === file ? name : []),
    notBuilt: [...known.composed].flatMap(([name, { build }]) => build ? [] : name),
    configuredFromFiles: configurations.flatMap(({ service, doubt }) => doubt ? service : []),
    absent: facts.flatMap(
      ({ kind, subject, body }) => kind === "container.state" && body.status === "absent" ? subject : []
    ),
    hidden(kind, service) {
      if (seen.has(`${kind} ${service}`)) return null;
      const configuration = configurations.find((one) => one.service === service);
      return hiddenLog(kind, service, known, configuration);
    }
  };
}

// src/read/scripts.ts
function readScripts(service, known, repository) {
  const build = known.builds.get(service);
  const steps = build ? stepsThatRun(build) : [];
  const seen = /* @__PURE__ */ new Set();
  return startWords(service, known, steps).flatMap((word) => {
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
        shebang: first.startsWith("#!") ? first.slice(2).trim() : null,
        carriageReturns: first.endsWith("\r") && !mended(steps, path),
        // An interpreter that is named itself reads the script and executes nothing.
        executable: word.interpreted ? null : executable(path, mode, steps)
      },
      witness({ source: service, how: `read ${place.file}`, place, quote: first })
    );
  });
}
var SHELL2 = /^(?:ba|da|a|k|z)?sh$/;
var OTHER_INTERPRETER = /^(?:python[\d.]*|node|ruby|perl|php|java|deno|bun|uvicorn|gunicorn)$/;
function startWords(service, { containers, composed }, steps) {
  const container = containers.get(service);
  const written = composed.get(service);
  const last = (keyword) => steps.findLast((step) => step.keyword === keyword)?.args ?? [];
  const entrypoint = container?.entrypoint ?? written?.entrypoint ?? last("ENTRYPOINT");
  const command = container?.command ?? written?.command ?? last("CMD");
  const words = [...entrypoint, ...command].flatMap((word) => word.split(/[\s;&|"'()]+/));
  return words.filter(Boolean).flatMap((path, index2) => {
    const before = basename(words.slice(0, index2).findLast((word) => !word.startsWith("-")) ?? "");
    const isPath = path.includes("/") ? !path.includes("://") : /\.(?:sh|bash)$/.test(path);
    if (!isPath || path.startsWith("-") || OTHER_INTERPRETER.test(before)) return [];
    return [{ path, first: index2 === 0, interpreted: SHELL2.test(before) }];
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
    const bare2 = word.replace(/["']/g, "").replace(/(?<=.)\/$/, "");
    const last = basename(bare2);
    if (last === name || last === "*" || bare2 === ".") return true;
    if (extension !== null && last === `*${extension}`) return true;
    return bare2.startsWith("/") && bare2 !== "/" && below(bare2, path) !== null;
  });
}

// src/read/read-case.ts
function readCase(file) {
  const { plan } = file;
  const evidence = evidenceOf(file);
  const repository = repositoryOf(evidence);
  const files = composeFiles(evidence, repository);
  const services = evidence.looked("compose.config").flatMap((capture) => readServices(capture, files, repository));
  const containers = readContainers(evidence);
  const facts = [...services, ...containers];
  const texts = configurationTexts(evidence);
  const known = knownServices({ evidence, repository, plan, facts, texts });
  const configurations = configurationsOf(evidence, known, repository);
  const all = [
    ...facts,
    ...readRuntime(evidence),
    ...readStart(evidence, known, repository),
    ...configurations.flatMap(
      (configuration) => readConfiguration(configuration, evidence, plan, known.mapper)
    ),
    ...evidence.looked("docker.logs").flatMap((capture) => readLogs(capture, known, repository))
  ];
  const covered = coverageOf(evidence, reachedBy(all, known, configurations));
  return factTable(plan, inOrder2(all), covered);
}
function readRuntime(evidence) {
  return [
    ...evidence.looked("exchange").map(readExchange),
    ...evidence.looked("docker.events").flatMap(readEvents),
    ...evidence.looked("cgroup.memory").map(readMemory),
    ...evidence.looked("listeners").flatMap(readListeners),
    ...evidence.looked("dns").flatMap(readDns),
    ...evidence.looked("connects").flatMap(readConnects)
  ];
}
function readStart(evidence, known, repository) {
  const names2 = /* @__PURE__ */ new Set([...known.composed.keys(), ...known.containers.keys()]);
  return [
    ...readFailures(evidence, known.builds, repository),
    ...[...known.builds].flatMap(
      ([service, { dockerfile, target }]) => readInstructions(service, dockerfile, target, `read ${dockerfile.file}`)
    ),
    ...evidence.looked("bind.sources").flatMap((capture) => readBindSources(capture, repository)),
    ...readRepositoryPaths(evidence, known, repository),
    ...readAppRoutes(known, repository),
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
  LOOKED,
  mayKeepValue,
  keptVariable,
  readAppLog,
  splitDockerLog,
  readNginxError,
  readListeners,
  containerState,
  LEFT_OUT,
  mayHoldRoutes,
  pathsToLookAt,
  readCase
};

import {
  seal,
  withoutValues
} from "./shared-case-seal.mjs";
import {
  LEFT_OUT,
  NOT_PASTED,
  SIGNAL_NUMBERS,
  buildFailure,
  commandEnds,
  fact,
  failureIn,
  isAtWork,
  isEnd,
  isStanding,
  isUpAs,
  keptVariable,
  readAppLog,
  readNginxAccess,
  witness
} from "./shared-read-compose-compose-services.mjs";
import {
  LOOKED
} from "./shared-case-coverage.mjs";
import {
  EXITED,
  FENCE,
  labelIn,
  pastedLines,
  serviceName,
  standsAlone
} from "./shared-read-pasted-prompt.mjs";
import "./shared-case-secrets-carried.mjs";
import {
  allDirectives,
  configFromDump,
  continuesEntry,
  isNginxImage,
  readNginxError,
  resolveCompose
} from "./shared-read-nginx-syntax-grammar.mjs";
import {
  TOOL
} from "./shared-package.mjs";
import {
  array,
  at,
  number,
  record,
  string
} from "./shared-yaml.mjs";
import "./shared-report-project-home.mjs";
import "./shared-case-last-words.mjs";
import {
  UNNAMED
} from "./shared-case-codes-http.mjs";
import "./shared-case-closest.mjs";
import "./shared-runtime.mjs";

// src/read/pasted/lasting-ends.ts
function lastingEnds(materials, names) {
  const exits = /* @__PURE__ */ new Map();
  let stop = NOT_STOPPING;
  for (const [index, one] of materials.entries()) {
    if (one.is === "exit") {
      const exit = { ...one, index };
      if (isToldTo(exit, stop)) stop.ended.add(one.container);
      else exits.set(one.service, [...exits.get(one.service) ?? [], exit]);
    }
    if (one.is === "log") {
      const own = one.program === "nginx" ? names.proxy : names.backend.service;
      const service = one.service || own;
      if (exits.has(service) && isUpAgain(one)) exits.set(service, []);
    }
    stop = stopAfter(one, stop);
  }
  return new Map([...exits].map(([service, all]) => [service, lasting(all)]));
}
function lasting(exits) {
  const last = exits.at(-1);
  if (!last) return null;
  const times = Math.max(
    ...exits.map(({ container: container2 }) => exits.filter((one) => one.container === container2).length)
  );
  const { code, restarts, container, index } = last;
  return { code, restarts, times, container, index };
}
var NOT_STOPPING = { by: null, ended: /* @__PURE__ */ new Set() };
var TOLD = /* @__PURE__ */ new Set([0, 130, 131, 137, 143]);
function isToldTo({ container, code, restarts }, { by, ended }) {
  if (by === null || restarts || ended.has(container)) return false;
  return by === "compose" || TOLD.has(code);
}
var SIGNALLED = /\] 1#\d+: signal (?:3|15) \(SIG(?:QUIT|TERM)\) received/;
function stopAfter(one, stop) {
  if (one.is === "stop") return { by: "compose", ended: /* @__PURE__ */ new Set() };
  if (one.is !== "log" || one.program !== "nginx" || stop.by === "compose") return stop;
  return stopIn(one) ?? stop;
}
function stopIn({ lines }) {
  const told = lines.findLastIndex((line) => SIGNALLED.test(line));
  const served = lines.findLastIndex((line) => readNginxAccess(line) !== null);
  if (told < 0 && served < 0) return null;
  return told > served ? { by: "signal", ended: /* @__PURE__ */ new Set() } : NOT_STOPPING;
}
function isUpAgain({ program, lines }) {
  if (program === "nginx") return lines.some((line) => readNginxAccess(line) !== null);
  const entries = readAppLog(
    lines.map((text) => ({ at: null, text })),
    { place: () => null, inRepository: () => null, environment: null }
  );
  const facts = entries.map(
    ({ log }) => fact("app.log", "", log, witness({ source: "", how: "" }))
  );
  const up = facts.findLastIndex(
    (one) => isAtWork(one) || one.kind === "app.log" && one.body.code === "listening"
  );
  return up >= 0 && up > facts.findLastIndex(isEnd);
}

// src/read/pasted/container-bodies.ts
function containerBodies(materials, names) {
  const shown = /* @__PURE__ */ new Map();
  const young = /* @__PURE__ */ new Set();
  for (const material of materials) {
    if (material.is !== "container") continue;
    const service = material.service || names.backend.service;
    shown.set(service, merged(shown.get(service) ?? {}, material.body));
    if (material.isYoung) young.add(service);
  }
  const ends = lastingEnds(materials, names);
  const services = /* @__PURE__ */ new Set([...shown.keys(), ...ends.keys()]);
  return new Map(
    [...services].map((service) => {
      const body = shown.get(service) ?? {};
      const end = ends.get(service);
      if (end === void 0) return [service, body];
      return [service, end ? withEnd(body, end, young.has(service)) : runningAgain(body)];
    })
  );
}
function merged(known2, part) {
  const entries = Object.entries(part).map(([key, value]) => {
    const both = typeof value === "object" && !Array.isArray(value) && value !== null;
    return [key, both ? { ...record(known2[key]), ...value } : value];
  });
  return { ...known2, ...Object.fromEntries(entries) };
}
function runningAgain(body) {
  const state = record(body["State"]);
  return state["Status"] === void 0 ? { ...body, State: { ...state, Status: "running" } } : body;
}
function withEnd(body, { code, restarts, times }, isYoung) {
  const state = record(body["State"]);
  const RestartCount = times > 1 ? times : 0;
  const status = state["Status"];
  if (status === void 0) {
    const Status = restarts ? "restarting" : "exited";
    return { ...body, State: { ...state, Status, ExitCode: code }, RestartCount };
  }
  if (status !== "running" || !isYoung || times < 2) return body;
  const State = { ...state, Status: "restarting", ExitCode: code };
  return { ...body, State, RestartCount };
}

// src/read/pasted/recogniser.ts
function inPlace({ lines }, from, end) {
  const before = "\n".repeat(Math.max(0, (lines[from]?.number ?? 1) - 1));
  return before + lines.slice(from, end).map(({ text }) => text).join("\n");
}

// src/read/pasted/formats/compose-file.ts
var TOP = /^(?:version|services|name|networks|volumes|x-[\w-]+):(?:\s|$)/;
var SERVICE = /^\s*[\w.-]+:\s*$/;
var KEY = /^\s+(?:image|build|container_name|ports|expose|depends_on|environment|env_file|volumes|networks|restart|command|entrypoint|healthcheck|links|deploy|network_mode|hostname|working_dir|user):/;
var composeFile = (paste, from) => {
  const { lines } = paste;
  const first2 = lines[from]?.text ?? "";
  const isTop = TOP.test(first2);
  const isService = SERVICE.test(first2) && KEY.test(next(lines, from));
  if (!isTop && !isService) return null;
  const end = endOf(lines, from);
  const whole = lines.slice(from, end).some(({ text: text2 }) => /^\s*services:\s*$/.test(text2));
  const text = whole ? inPlace(paste, from, end) : underServices(paste, from, end);
  const materials = [{ is: "compose", text, from: lines[from]?.number ?? 1 }];
  return hasServices(text) ? { end, what: "compose file", materials } : null;
};
function resolvePasted(path, text) {
  return resolveCompose({
    files: [{ path, text }],
    read: () => null,
    env: {},
    profiles: ["*"],
    project: "project"
  });
}
function hasServices(text) {
  return Object.keys(record(resolvePasted("paste", text).model["services"])).length > 0;
}
function next(lines, from) {
  return lines.slice(from + 1, from + 4).find(({ text }) => text.trim() !== "")?.text ?? "";
}
function endOf(lines, from) {
  const indent = indentOf(lines[from]?.text ?? "");
  let end = from;
  for (let at2 = from; at2 < lines.length; at2++) {
    const { text = FENCE, source } = lines[at2] ?? {};
    if (text === FENCE || source) break;
    if (text.trim() === "") continue;
    const isDeeper = indentOf(text) > indent;
    const isEntry = /^\s*(?:#|- |[\w."'-]+:(?:\s|$)|\.\.\.)/.test(text);
    if (!isDeeper && !(indentOf(text) === indent && isEntry)) break;
    end = at2 + 1;
  }
  return Math.max(end, from + 1);
}
function underServices(paste, from, end) {
  const indent = indentOf(paste.lines[from]?.text ?? "");
  const text = inPlace(paste, from, end).split("\n").map((line) => line.trim() === "" ? "" : `  ${line.slice(indent)}`).join("\n");
  return `services:
${text.startsWith("\n") ? text.slice(1) : text}`;
}
function indentOf(text) {
  return text.length - text.trimStart().length;
}

// src/read/pasted/kept.ts
function keptIn(materials) {
  return new Map(materials.flatMap((one) => isKept(one) ? [[one.service, one]] : []));
}
function isKept(one) {
  return one.is === "unit" || one.is === "program";
}
function concerning(segments, { proxy, backend, elsewhere }) {
  const kept = keptIn(segments.flatMap(({ materials }) => materials));
  const isAside = (one) => (isKept(one) || one.is === "log") && one.service !== null && kept.has(one.service) && !(one.is === "unit" && elsewhere.includes(one.service)) && one.service !== proxy && one.service !== backend.service;
  return segments.map((segment2) => ({
    ...segment2,
    materials: segment2.materials.filter((one) => !isAside(one))
  }));
}
function keptCaptures(materials, now) {
  return [...keptIn(materials).values()].map((one) => {
    const shown = { subject: one.service, at: now, coverage: LOOKED };
    if (one.is === "unit") {
      const body2 = { text: one.properties.join("\n") };
      return { ...shown, kind: "unit.show", how: "systemctl status, pasted", body: body2 };
    }
    const { service: program, status, restarts, row } = one;
    const body = { program, status, restarts, row };
    return { ...shown, kind: "pm2.list", how: "pm2 list, pasted", body };
  });
}

// src/read/pasted/jobs.ts
var NAMED = /migrat|collectstatic|bootstrap|fixtures|(?:^|[-_])(?:init|seed|setup)(?:$|[-_])/i;
function isNamedAsJob(service) {
  return NAMED.test(service);
}
function jobsIn(materials) {
  const codes = lastCodes(materials);
  const awaited = new Set(materials.flatMap(awaitedIn));
  return (service) => {
    const code = codes.get(service);
    if (awaited.has(service)) return code === void 0 || code === 0;
    return code === 0 && NAMED.test(service);
  };
}
function unmissedIn(materials) {
  const codes = lastCodes(materials);
  const isWell = materials.some(hasAnswered) && !materials.some(hasFailed);
  return (service) => isWell && codes.get(service) === 0;
}
function lastCodes(materials) {
  return new Map(
    materials.flatMap((one) => {
      if (one.is === "exit") return [[one.service, one.code]];
      if (one.is !== "container" || !one.service) return [];
      const state = record(at(one.body, "State"));
      const code = state["ExitCode"];
      const isOver = state["Status"] === "exited" && typeof code === "number";
      return isOver ? [[one.service, code]] : [];
    })
  );
}
function awaitedIn(one) {
  if (one.is !== "compose") return [];
  const services = Object.values(record(resolvePasted("paste", one.text).model["services"]));
  return services.flatMap(
    (service) => Object.entries(record(at(service, "depends_on"))).flatMap(
      ([name, gate]) => at(gate, "condition") === "service_completed_successfully" ? [name] : []
    )
  );
}
function hasAnswered(one) {
  if (one.is !== "log" || one.program !== "nginx") return false;
  return one.lines.some((line) => (readNginxAccess(line)?.status ?? 500) < 400);
}
function hasFailed(one) {
  if (one.is === "exchange") return true;
  if (one.is !== "log" || one.program !== "nginx") return false;
  return one.lines.some((line) => {
    const status = readNginxAccess(line)?.status ?? 0;
    const error = readNginxError(line);
    return status >= 500 || error?.upstream != null || error?.level === "emerg";
  });
}

// src/read/pasted/known-ends.ts
function fitOf(materials, wanted) {
  const known2 = endsIn(materials);
  const isHeld = ({ host }) => [...known2.values()].some((one) => one.addresses.has(host));
  const held = wanted.filter(isHeld);
  return (service) => {
    const ends = known2.get(service);
    if (held.length > 0) {
      return held.some(({ host }) => ends?.addresses.has(host)) ? "fits" : "elsewhere";
    }
    const paths = wanted.flatMap(({ host }) => /^unix:(.+)$/.exec(host)?.[1] ?? []);
    const isOwn = (path) => ends && ends.sockets.size > 0 ? ends.sockets.has(path) : isNamedAfter(path, service);
    if (paths.some(isOwn)) return "fits";
    const ports = wanted.flatMap(({ host, port }) => port === null ? [] : [{ host, port }]);
    if (ends && ports.length === 0 && paths.length > 0 && ends.sockets.size > 0) return "elsewhere";
    if (!ends || ports.length === 0) return "open";
    if (ports.some((one) => leadsTo(ends, one.host, one.port))) return "fits";
    return ends.ports.size + ends.sockets.size > 0 ? "elsewhere" : "open";
  };
}
function isNamedAfter(path, service) {
  const name = /([^/]+)\.sock$/.exec(path)?.[1];
  return name === service || name === service.replace(/\d+(?:\.\d+)*/, "");
}
function leadsTo({ ports, published }, host, port) {
  const isOwn = /^(?:127\.|localhost$|\[?::1\]?$)/.test(host) && published.size > 0;
  return (isOwn ? published : ports).has(port);
}
function endsIn(materials) {
  const found = /* @__PURE__ */ new Map();
  const of = (service) => {
    const ends = found.get(service) ?? {
      addresses: /* @__PURE__ */ new Set(),
      ports: /* @__PURE__ */ new Set(),
      published: /* @__PURE__ */ new Set(),
      sockets: /* @__PURE__ */ new Set()
    };
    found.set(service, ends);
    return ends;
  };
  for (const one of materials) {
    if (one.is === "compose") {
      const services = record(record(resolvePasted("paste", one.text).model)["services"]);
      for (const [name, service] of Object.entries(services)) addComposed(of(name), service);
    } else if ("service" in one && one.service) {
      addShown(of(one.service), one);
    }
  }
  return found;
}
function addShown(ends, one) {
  if (one.is === "log" && one.program === "other") {
    for (const { host, port } of listeningIn(one.lines)) {
      ends.ports.add(port);
      if (/^\d+(?:\.\d+){3}$/.test(host) && !/^(?:0|127)\./.test(host)) ends.addresses.add(host);
    }
  }
  if (one.is === "unit") addCommands(ends, one.commands);
  if (one.is === "sockets") for (const { port } of one.sockets) ends.ports.add(port);
  if (one.is !== "container") return;
  addContainer(ends, one.body);
  for (const { inside, outside } of one.ports ?? []) {
    ends.ports.add(inside);
    if (outside !== null) ends.published.add(outside);
  }
}
function addCommands(ends, commands) {
  const { ports, sockets } = commandEnds(commands);
  for (const port of ports) ends.ports.add(port);
  for (const path of sockets) ends.sockets.add(path);
}
function addContainer({ addresses, ports, published }, body) {
  for (const network of Object.values(record(at(body, "NetworkSettings", "Networks")))) {
    const address = string(at(network, "IPAddress"));
    if (address) addresses.add(address);
  }
  const bound = Object.entries(record(at(body, "NetworkSettings", "Ports")));
  for (const [key, bindings] of bound) {
    ports.add(Number.parseInt(key, 10));
    for (const one of array(bindings)) published.add(Number(at(one, "HostPort")));
  }
  for (const key of Object.keys(record(at(body, "Config", "ExposedPorts")))) {
    ports.add(Number.parseInt(key, 10));
  }
}
function addComposed({ ports, published }, service) {
  for (const port of array(at(service, "expose"))) ports.add(Number.parseInt(`${port}`, 10));
  for (const one of array(at(service, "ports"))) {
    const target = number(at(one, "target"));
    if (target !== null) ports.add(target);
    const outside = Number(at(one, "published"));
    if (outside > 0) published.add(outside);
  }
}
var NOBODY = { place: () => null, inRepository: () => null, environment: null };
function listeningIn(lines) {
  const entries = readAppLog(
    lines.map((text) => ({ at: null, text })),
    NOBODY
  );
  return entries.flatMap(({ log }) => {
    if (log.code === "port-in-use") return log.port === null ? [] : [{ host: "", port: log.port }];
    return log.code === "listening" ? [log] : [];
  });
}

// src/read/pasted/upstreams.ts
function upstreamsIn(materials) {
  return materials.flatMap((one) => {
    if (one.is === "nginx-config") return inConfig(one.text);
    if (one.is !== "log" || one.program !== "nginx") return [];
    return one.lines.flatMap((line) => {
      const read = readNginxError(line);
      if (read?.upstream) return [{ host: read.upstream.host, port: read.upstream.port }];
      const isName2 = read?.code === "host-not-found" || read?.code === "could-not-resolve";
      return isName2 || read?.code === "no-resolver" ? addressIn(read.name ?? "") : [];
    });
  });
}
function inConfig(text) {
  const directives = [...allDirectives(configFromDump(text))].map(({ directive }) => directive);
  const blocks = directives.filter(({ name }) => name === "upstream").map(({ args }) => args[0]);
  const servers = directives.filter(({ name, args }) => name === "server" && args.length > 0);
  const passes = directives.filter(({ name }) => name.endsWith("_pass"));
  return [...servers, ...passes].flatMap(({ args }) => addressIn(args[0] ?? "")).filter(({ host }) => !blocks.includes(host));
}
function addressIn(text) {
  const [, host, port] = /^(?:\w+:\/\/)?([\w.-]+)(?::(\d+))?(?:\/|$)/.exec(text) ?? [];
  return host === void 0 ? [] : [{ host, port: port === void 0 ? null : Number(port) }];
}

// src/read/pasted/names.ts
var DEPENDENCY = /postgres|^pg$|mysql|maria|mongo|redis|valkey|memcache|rabbit|kafka|elastic|opensearch|minio|^db$|database|^cache$|broker|celery|worker|beat|cron|scheduler|certbot|adminer|pgadmin|mailer|mailhog|mailpit|smtp|postfix|exporter|prometheus|promtail|watchtower|kernel|systemd|dockerd|containerd|audit|snapd|sshd|sudo|rsyslogd|polkitd|dbus|fail2ban|^docker$|^ssh$|^ufw$|^apt-|logrotate|unattended-upgrades|networkmanager/i;
var PROXY = /nginx|^proxy$|reverse|gateway|^web-?server$|^lb$|ingress/i;
function namesIn(materials) {
  const services = servicesIn(materials);
  const proxy = proxyIn(materials, services);
  const others = services.filter(({ name }) => name !== proxy).map(({ name }) => name);
  const wanted = upstreamsIn(materials);
  const known2 = new Set(others);
  const meant = wanted.find(({ host }) => known2.has(host)) ?? (known2.size === 0 ? wanted.find(({ host }) => isName(host)) : void 0);
  const isJob = jobsIn(materials);
  const isUnmissed = unmissedIn(materials);
  const apps = others.filter((name) => !DEPENDENCY.test(name) && !PROXY.test(name) && !isJob(name));
  const lasting2 = apps.filter((name) => !isNamedAsJob(name));
  const fitting = fitOf(materials, wanted);
  const kept = keptIn(materials);
  const own = (lasting2.length > 0 ? lasting2 : apps).filter((name) => {
    const fit2 = kept.has(name) ? fitting(name) : "fits";
    return fit2 === "fits" || fit2 === "open" && kept.get(name)?.isUp === false;
  });
  const elsewhere = apps.filter((name) => {
    const one = kept.get(name);
    return one?.is === "unit" && one.isUp && fitting(name) === "elsewhere";
  });
  const fit = own.filter((name) => fitting(name) === "fits");
  const open = own.filter((name) => fitting(name) === "open");
  const asked = [fit, open, own].find((names) => names.length > 0) ?? [];
  const first2 = asked.find((name) => !isUnmissed(name)) ?? asked[0];
  const service = meant?.host ?? first2 ?? "backend";
  const backend = { service, port: meant?.port ?? wanted[0]?.port ?? null };
  const isOther = fit.length === 0 && wanted.some(({ host }) => isName(host) && !known2.has(host));
  const isOnly = new Set(fit.length > 0 ? fit : own).size < 2 && !isOther;
  const isTied = !kept.has(service) || fit.includes(service) || meant !== void 0;
  return { proxy, backend, isBackendSure: meant !== void 0 || isOnly && isTied, elsewhere };
}
function isName(host) {
  return /^[a-z][\w.-]*$/i.test(host) && host !== "localhost";
}
function servicesIn(materials) {
  const isHeard = ({ is }) => is === "log" || is === "exit";
  const inOrder = materials.toSorted((a, b) => Number(isHeard(b)) - Number(isHeard(a)));
  return inOrder.flatMap((one) => {
    switch (one.is) {
      case "log":
        return one.service ? [{ name: one.service, isNginx: one.program === "nginx" }] : [];
      case "exit":
        return [{ name: one.service, isNginx: false }];
      case "unit":
      case "program":
        return [{ name: one.service, isNginx: PROXY.test(one.service) }];
      case "sockets":
        return one.service ? [{ name: one.service, isNginx: false }] : [];
      case "container": {
        const image = string(at(one.body, "Image")) ?? string(at(one.body, "Config", "Image")) ?? "";
        return one.service ? [{ name: one.service, isNginx: isNginxImage(image) }] : [];
      }
      case "compose":
        return Object.entries(record(resolvePasted("paste", one.text).model["services"])).map(
          ([name, service]) => ({
            name,
            isNginx: isNginxImage(string(at(service, "image")) ?? "")
          })
        );
      default:
        return [];
    }
  });
}
function proxyIn(materials, services) {
  const log = materials.find((one) => one.is === "log" && one.program === "nginx" && one.service);
  if (log?.is === "log" && log.service) return log.service;
  const image = services.find(({ isNginx }) => isNginx);
  return (image ?? services.find(({ name }) => PROXY.test(name)))?.name ?? "nginx";
}

// src/read/pasted/passed-on.ts
var STDERR = /FastCGI sent in stderr: "(.*?)" while /s;
function passedOn(lines) {
  return lines.flatMap((line) => {
    const said = STDERR.exec(line)?.[1] ?? "";
    return said.split("PHP message: ").slice(1).map((message) => message.replace(/\s+Stack trace:.*$/s, "").replace(/;?\s*$/, ""));
  });
}

// src/read/pasted/past-end.ts
var LOST = /* @__PURE__ */ new Set(["closed-early", "reset-early", "send-failed"]);
function pastEnd(materials, names, bodies) {
  const { service } = names.backend;
  const end = lastingEnds(materials, names).get(service);
  if (!end || !names.isBackendSure) return null;
  const isUp = at(bodies.get(service), "State", "Status") === "running";
  const isOver = materials.slice(end.index).some(hasLost);
  const isReplaced = materials.some(
    (one) => one.is === "container" && one.service === service && one.isFirstLife
  );
  return isUp && !isOver && !isReplaced ? end : null;
}
function hasLost(one) {
  if (one.is !== "log" || one.program !== "nginx") return false;
  return one.lines.some((line) => LOST.has(readNginxError(line)?.code ?? ""));
}

// src/read/pasted/pasted-plan.ts
var MOST_ROUTES = 12;
function pastedPlan(materials, names) {
  return {
    target: { kind: "pasted" },
    proxy: { service: names.proxy, port: 80, host: null, scheme: "http" },
    backend: names.isBackendSure ? names.backend : { ...names.backend, isGuess: true },
    routes: routesOf(materials, names.backend.service),
    timeoutSeconds: 120,
    requestTimeoutSeconds: 75
  };
}
function routesOf(materials, backend) {
  if (!materials.some(({ is }) => is === "nginx-config")) return [];
  const routes = /* @__PURE__ */ new Map();
  for (const one of materials) {
    if (one.is !== "log" || one.program !== "nginx") continue;
    for (const line of one.lines) {
      const read = readNginxError(line) ?? readNginxAccess(line);
      if (read === null || read.method === null || read.path === null) continue;
      if (routes.size >= MOST_ROUTES) break;
      const id = `${read.method} ${read.path}`;
      routes.set(id, route(id, read.method, read.path, backend));
    }
  }
  if (routes.size === 0) routes.set("GET /", route("GET /", "GET", "/", backend));
  return [...routes.values()];
}
function route(id, method, path, backend) {
  const asked = {
    proxiedPath: path,
    directPath: null,
    expect: null,
    credentials: false,
    body: null
  };
  return { id, method, backend, ...asked };
}

// src/read/pasted/proc-tables.ts
var LOOPBACK = /* @__PURE__ */ new Set(["localhost", "[::1]", "::1"]);
function procTables(sockets) {
  const rows = sockets.map(({ address, port }, index) => {
    const parts = LOOPBACK.has(address) ? [127, 0, 0, 1] : address.split(".").map(Number);
    const bytes = parts.length === 4 && parts.every(Number.isInteger) ? parts : [0, 0, 0, 0];
    const hex = (value, width) => value.toString(16).toUpperCase().padStart(width, "0");
    const local = `${bytes.toReversed().map((byte) => hex(byte, 2)).join("")}:${hex(port, 4)}`;
    return `${index}: ${local} 00000000:0000 0A 00000000:00000000 00:00000000 00000000 0 0 ${index + 1}`;
  });
  return { tcp: ["  sl  local_address rem_address   st", ...rows].join("\n"), tcp6: "" };
}

// src/read/pasted/pasted-case.ts
var ASKED = [
  ...["docker.inspect", "docker.events", "compose.config", "compose.run", "nginx.config"],
  ...["listeners", "dns", "connects", "cgroup.memory", "repo.tree", "bind.sources", "exchange"],
  ...["repo.paths", "docker.logs"]
];
function pastedCase(pasted, now) {
  const names = namesIn(pasted.flatMap((one) => one.materials));
  const segments = concerning(pasted, names);
  const materials = segments.flatMap((one) => one.materials);
  const hasLog = materials.some((one) => one.is === "log" && one.program === "nginx");
  const made = [
    ...logsOf(segments, names, now),
    ...containersOf(materials, names, now),
    ...keptCaptures(materials, now),
    ...endsOf(materials, names, now),
    ...kernelOf(materials, now),
    ...segments.flatMap((one) => filesOf(one, names, now)),
    ...materials.flatMap((one, index) => otherOf(one, index, names, now)).filter(
      // An error page without its request is that of a line which has one.
      ({ kind, subject }) => kind !== "exchange" || !hasLog || !subject.startsWith(`${UNNAMED.method} `)
    )
  ];
  const missing = ASKED.filter((kind) => !made.some((one) => one.kind === kind)).map((kind) => {
    const subject = kind === "docker.logs" ? names.proxy : "";
    return { kind, subject, how: "explain", at: now, coverage: NOT_PASTED, body: null };
  });
  return { plan: pastedPlan(materials, names), captures: [...made, ...missing] };
}
function capture(kind, subject, how, now, body) {
  return { kind, subject, how, at: now, coverage: LOOKED, body };
}
function spanOf({ input, from, to }) {
  const lines = from === to ? `line ${from}` : `lines ${from}-${to}`;
  return input === "" ? lines : `${input}, ${lines}`;
}
function logsOf(segments, names, now) {
  const lines = /* @__PURE__ */ new Map();
  const spans = /* @__PURE__ */ new Map();
  for (const segment2 of segments) {
    for (const material of segment2.materials) {
      if (material.is !== "log") continue;
      const own = material.program === "nginx" ? names.proxy : names.backend.service;
      const add = (service, added) => {
        lines.set(service, [...lines.get(service) ?? [], ...added]);
        spans.set(service, [...spans.get(service) ?? [], spanOf(segment2)]);
      };
      add(material.service || own, material.lines);
      const passed = material.program === "nginx" ? passedOn(material.lines) : [];
      if (passed.length > 0) add(names.backend.service, passed);
    }
  }
  return [...lines].map(([service, text]) => {
    const how = `pasted, ${(spans.get(service) ?? []).slice(0, 3).join("; ")}`;
    return capture("docker.logs", service, how, now, { text: text.join("\n"), truncated: true });
  });
}
function containersOf(materials, names, now) {
  return [...containerBodies(materials, names)].map(
    ([service, body]) => capture("docker.inspect", service, "docker inspect, pasted", now, body)
  );
}
function endsOf(materials, names, now) {
  const end = pastEnd(materials, names, containerBodies(materials, names));
  if (end === null) return [];
  const Attributes = {
    "com.docker.compose.service": names.backend.service,
    name: end.container,
    exitCode: String(end.code)
  };
  const body = [{ Action: "die", Actor: { Attributes } }];
  return [capture("docker.events", "", "docker compose up, pasted", now, body)];
}
function kernelOf(materials, now) {
  const lines = materials.flatMap((one) => one.is === "kernel" ? one.lines : []);
  if (lines.length === 0) return [];
  return [capture("host.kernel", "", "kernel log, pasted", now, { text: lines.join("\n") })];
}
function filesOf(segment2, names, now) {
  const path = segment2.input === "" ? "paste" : segment2.input;
  const how = `pasted, ${spanOf(segment2)}`;
  return segment2.materials.flatMap((one) => {
    switch (one.is) {
      case "compose": {
        const { model, off } = resolvePasted(path, one.text);
        const aside = at(withoutValues({ services: off }), "services");
        const body = { ...record(withoutValues(model)), [LEFT_OUT]: aside };
        return [
          capture("repo.file", path, how, now, { text: one.text, mode: 420 }),
          capture("compose.config", "", `docker compose -f ${path} config`, now, body)
        ];
      }
      case "nginx-config": {
        const body = { text: inDump(one.text, path), how: "nginx -T" };
        return [capture("nginx.config", names.proxy, how, now, body)];
      }
      case "dockerfile": {
        const file = /dockerfile/i.test(path) ? path : "Dockerfile";
        return [capture("repo.file", file, how, now, { text: one.text, mode: 420 })];
      }
      default:
        return [];
    }
  });
}
function inDump(text, path) {
  return /^# configuration file /m.test(text) ? text : `# configuration file ${path}:
${text}
`;
}
function otherOf(one, index, names, now) {
  if (one.is === "engine") {
    const body2 = { args: ["up"], exitCode: 1, output: one.output };
    return [capture("compose.run", `up-${index}`, "docker compose up, pasted", now, body2)];
  }
  if (one.is === "sockets") {
    const tables = procTables(one.sockets);
    return [capture("listeners", one.service ?? names.backend.service, "pasted", now, tables)];
  }
  if (one.is !== "exchange") return [];
  const backend = one.body.backend ?? names.backend.service;
  const body = { ...one.body, backend, attempt: index + 1 };
  return [capture("exchange", body.check, "curl, pasted", now, body)];
}

// src/read/pasted/formats/answer.ts
var CURL = /^curl: \((\d+)\) (.*)$/;
var STATUS_LINE = /^(?:< )?HTTP\/[\d.]+ (\d{3})\b/;
var HEADER = /^(?:< )?([A-Za-z][\w-]*): ?(.*)$/;
var PAGE_TITLE = /<title>\s*(\d{3}) [^<]*<\/title>/i;
var SHOWN = /^\s*(\d{3}) (?:Bad Gateway|Gateway Time-?out|Request Entity Too Large|Internal Server Error|Service (?:Temporarily )?Unavailable|Not Allowed|Forbidden|Not Found|Bad Request)\s*$/i;
var httpAnswer = ({ lines, label }, from) => {
  const { text = "" } = lines[from] ?? {};
  const curl = CURL.exec(text);
  if (curl) {
    const outcome = withoutAnswer(Number(curl[1]), curl[2] ?? "", label);
    return outcome && taken(from + 1, "curl", exchange(label, outcome));
  }
  const status = STATUS_LINE.exec(text);
  if (status) return answer(lines, from, Number(status[1]), label);
  const shown = SHOWN.exec(text);
  if (shown && /^(?:nginx|openresty)(?:\/[\d.]+)?/.test(lines[from + 1]?.text.trim() ?? "")) {
    return taken(
      from + 2,
      "error page of nginx",
      exchange(label, answered(Number(shown[1]), {}, PAGE))
    );
  }
  return page(lines, from, label);
};
var PAGE = "<center>nginx</center>";
function taken(end, what, body) {
  return { end, what, materials: [{ is: "exchange", body }] };
}
function answer(lines, from, status, label) {
  const headers = {};
  let end = from + 1;
  for (; end < lines.length; end++) {
    const [, name, value = ""] = HEADER.exec(lines[end]?.text ?? "") ?? [];
    if (name === void 0) break;
    headers[name.toLowerCase()] = value;
  }
  const body = page(lines, end, label) ?? page(lines, end + 1, label);
  const isNginx = body !== null && status >= 400;
  const outcome = answered(status, headers, isNginx ? PAGE : "");
  return taken(body?.end ?? end, "answer to a request", exchange(label, outcome));
}
function page(lines, from, label) {
  if (!/^\s*<(?:!doctype html|html|head)/i.test(lines[from]?.text ?? "")) return null;
  const rest = lines.slice(from, from + 40).map(({ text: text2 }) => text2 === FENCE ? "</html>" : text2);
  const close = rest.findIndex((text2) => /<\/html>/i.test(text2));
  const text = rest.slice(0, close < 0 ? void 0 : close + 1).join("\n");
  const status = Number(PAGE_TITLE.exec(text)?.[1] ?? 0);
  if (status === 0 || !/<center>(?:nginx|openresty)/.test(text)) return null;
  const end = from + (close < 0 ? rest.length : close + 1);
  return taken(end, "error page of nginx", exchange(label, answered(status, {}, PAGE)));
}
function answered(status, headers, body) {
  const length = { bodyBytes: body.length, bodyHash: "" };
  return { is: "answered", status, headers, body, ...length, redirects: [], ms: 0 };
}
function withoutAnswer(code, said, label) {
  switch (code) {
    case 6:
      return { is: "unresolved", name: /host: (\S+)/.exec(said)?.[1] ?? addressIn2(label), ms: 0 };
    case 7:
      return { is: "refused", code: "ECONNREFUSED", ms: 0 };
    case 28:
      return { is: "timed-out", phase: /connect/i.test(said) ? "connect" : "answer", ms: 0 };
    case 52:
    case 56:
      return { is: "reset", afterBytes: 0, detail: said, ms: 0 };
    default:
      return null;
  }
}
function exchange(label, outcome) {
  const url = /https?:\/\/[^\s'"]+|(?<=\s)(?:localhost|[\d.]+):\d+\S*/.exec(label?.command ?? "")?.[0] ?? "";
  const [, host = "", path = ""] = /^(?:https?:\/\/)?([^/]*)(.*)$/.exec(url) ?? [];
  const method = /-X ?(\w+)/.exec(label?.command ?? "")?.[1] ?? (/ -(?:F|d|-data\S*|-form) /.test(label?.command ?? "") ? "POST" : "GET");
  const port = Number(/:(\d+)$/.exec(host)?.[1] ?? 80);
  const isNginx = outcome.is === "answered" && /nginx|<center>/.test(`${outcome.headers["server"] ?? ""}${outcome.body}`);
  const via = isNginx || [80, 443, 8080, 8443].includes(port) ? "proxied" : "published";
  if (url === "") return unnamed(outcome);
  const route2 = `${method} ${path || "/"}`;
  return {
    logged: true,
    check: `${route2}:${via}`,
    route: route2,
    via,
    backend: null,
    attempt: 1,
    method,
    url: url.startsWith("http") ? url : `http://${url}`,
    path: path || "/",
    host: "",
    sentBytes: 0,
    at: "",
    outcome
  };
}
function unnamed(outcome) {
  const { method, path } = UNNAMED;
  const check = `${method} ${path}:proxied`;
  const asked = { check, route: `${method} ${path}`, method, path, url: "http://nginx/" };
  const rest = { backend: null, attempt: 1, host: "", sentBytes: 0, at: "", outcome };
  return { logged: true, via: "proxied", ...asked, ...rest };
}
function addressIn2(label) {
  return /https?:\/\/([^\s/:'"]+)/.exec(label?.command ?? "")?.[1] ?? "the host";
}

// src/read/pasted/cut-stacks.ts
var PYTHON = /^(?:(?:ModuleNotFound|FileNotFound|Permission|Import|OS|Key|Unicode\w*|Recursion|Attribute|Name|Indentation)Error|(?:django|psycopg2?|sqlalchemy|pydantic\w*|asyncpg|pymysql|alembic|jinja2|werkzeug|starlette|fastapi|celery|kombu|redis|requests|urllib3|httpx)\.(?:\w+\.)*\w+): \S/;
var FRAME = /^\s*File "[^"]+", line \d+/;
var NODE = /^(?:\w*Error): (?:connect E[A-Z]+|getaddrinfo E[A-Z_]+|E[A-Z]+: |listen E[A-Z]+|Cannot find module)/;
var HEAD = "Traceback (most recent call last):";
function withStack(lines) {
  return withHead(
    lines.flatMap((line, at2) => isAlone(line, lines[at2 + 1]) ? [line, FRAMES] : line)
  );
}
var FRAMES = "    at <anonymous>";
function isAlone(line, next2 = "") {
  return NODE.test(line) && !/^\s+at |^\s+\S|^Require stack/.test(next2);
}
function withHead(lines) {
  if (lines.some((line) => line.includes(HEAD))) return lines;
  const end = lines.findIndex((line) => PYTHON.test(line));
  if (end < 0) return lines;
  const frames = lines.slice(0, end).findIndex((line) => FRAME.test(line));
  return lines.toSpliced(frames < 0 ? end : frames, 0, HEAD);
}

// src/read/pasted/formats/kernel-log.ts
var DMESG = /^\[\s*(?:\d+\.\d+|[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d [\d:]{8} \d{4})\] /;
var OF_KILLS = /\boom-kill:constraint=|[Kk]illed process \d+ \(|invoked oom-killer|oom_reaper: /;
function isOfKill({ text }) {
  return OF_KILLS.test(text);
}
var kernelLog = ({ lines }, from) => {
  const isOwn = (at2) => {
    const line = lines[at2];
    if (!line || line.source !== null || line.text === FENCE) return false;
    return DMESG.test(line.text) || isOfKill(line);
  };
  let end = from;
  while (isOwn(end)) end++;
  const own = lines.slice(from, end);
  const understood = own.flatMap((line, at2) => isOfKill(line) ? from + at2 : []);
  if (understood.length === 0) return null;
  const materials = [{ is: "kernel", lines: own.map(({ text }) => text) }];
  return { end, what: "kernel log", materials, understood };
};

// src/read/pasted/formats/nginx-error.ts
var LEVELS = "emerg|alert|crit|error|warn|notice|info|debug";
var WHOLE = new RegExp(
  `(?:^|\\s)(?:\\d{4}/\\d\\d/\\d\\d \\d\\d:\\d\\d:\\d\\d |nginx: )\\[(?:${LEVELS})\\] `
);
var HEADLESS = new RegExp(`^[\\s"']*(\\[(?:${LEVELS})\\] )?(?:\\d+#\\d+: )?(\\*\\d+ )?(?=\\S)`);
var AT_START = /* @__PURE__ */ new Set([
  "host-not-found",
  "bind-failed",
  "certificate-failed",
  "invalid-upstream-url",
  "user-missing"
]);
function asErrorLine(text) {
  const line = entryIn(text);
  return line === null ? null : withUpstream(line);
}
function withUpstream(line) {
  if (line.includes(', upstream: "')) return line;
  const shortened = line.replace(
    / (connecting|handshaking|request|header|reading)( (?:to|from))? upstream: "/,
    ' $1$2 upstream, upstream: "'
  );
  if (shortened !== line) return shortened;
  const address = /connect\(\) to (\S+) failed \(/.exec(line)?.[1];
  if (address === void 0) return line;
  return `${line.replace(/[,\s]+$/, "")}, upstream: "http://${address}${address.startsWith("unix:") ? ":" : ""}/"`;
}
function entryIn(text) {
  if (WHOLE.test(text)) return text;
  const [head = "", level, connection] = HEADLESS.exec(text) ?? [];
  const message = text.slice(head.length);
  if (/^host not found in upstream\W*$/.test(message)) {
    return 'nginx: [emerg] host not found in upstream "UPSTREAM"';
  }
  const guess = (as) => `nginx: [${as}] ${connection ?? ""}${message}`;
  if (level !== void 0)
    return /#\d+: |\*\d+ /.test(head) ? text.replace(/^[\s"']*\[/, "nginx: [") : known(guess(level.slice(1, -2)));
  const read = known(guess("error"));
  if (read === null) return connection === void 0 ? emergency(message) : guess("error");
  const code = readNginxError(read)?.code ?? "";
  return AT_START.has(code) && !/, (?:client|request): /.test(message) ? guess("emerg") : read;
}
function known(line) {
  const read = readNginxError(line);
  return read === null || read.code === "other" || read.code === "file-failed" ? null : line;
}
function emergency(message) {
  const isConfig = / in \/\S+\.conf\S*:\d+$|^unknown directive "|^"\w+" directive /.test(message);
  return isConfig ? `nginx: [emerg] ${message}` : null;
}
function isPart(lines, at2, from) {
  const { text = FENCE, source = null } = lines[at2] ?? {};
  if (text === FENCE || standsAlone(text)) return false;
  return source === (lines[from]?.source ?? null) && asErrorLine(text) === null;
}
function joined(lines, from, end = lines.length) {
  const entries = [];
  for (let at2 = from; at2 < end; at2++) {
    const { text = FENCE } = lines[at2] ?? {};
    const last = entries.at(-1);
    if (last && isPart(lines, at2, from) && last.parts < 12 && continuesEntry(last.text, text)) {
      last.text += /^\s|^$/.test(text) ? text : ` ${text}`;
      last.parts += 1;
      continue;
    }
    const line = asErrorLine(text);
    if (line === null) break;
    entries.push({ at: at2, text: line, parts: 1 });
  }
  return entries;
}
var INSPECTS = /\bdocker (?:container )?inspect\b|\bjournalctl\b/;
var nginxErrorLog = ({ lines, label }, from) => {
  if (asErrorLine(lines[from]?.text ?? "") === null) return null;
  const entries = joined(lines, from);
  const last = entries.at(-1);
  if (!last) return null;
  const told = entries.filter(({ text }) => readNginxError(text) !== null);
  return {
    end: last.at + last.parts,
    what: "nginx error log",
    understood: told.flatMap(
      ({ at: at2, parts }) => Array.from({ length: parts }, (_, part) => at2 + part)
    ),
    materials: [
      {
        is: "log",
        service: label !== null && !INSPECTS.test(label.command) ? label.name : null,
        program: "nginx",
        lines: entries.map(({ text }) => text)
      }
    ]
  };
};

// src/read/pasted/formats/container-log.ts
var NOBODY2 = { place: () => null, inRepository: () => null, environment: null };
var namedLogs = ({ lines, label }, from) => {
  let end = from;
  while (lines[end]?.source != null) end++;
  if (end === from) return null;
  const unit = label && isRightBelow(label, lines, from) ? unitIn(label) : null;
  const bySource = Map.groupBy(lines.slice(from, end), ({ source }) => nameOf(source ?? "", unit));
  const told = /* @__PURE__ */ new Set();
  const materials = [...bySource].map(
    ([service, own]) => service === "kernel" ? ofKernel(own, told) : logOf(service, own, told)
  );
  const understood = lines.slice(from, end).flatMap((line, at2) => told.has(line) ? from + at2 : []);
  const names = [...bySource.keys()].join(", ");
  return { end, what: `log of ${names}`, materials, understood };
};
function unitIn({ command, name }) {
  const asked = command.match(/ (?:-\w*u|--unit)(?=[ =])/g) ?? [];
  return /\bjournalctl\b/.test(command) && asked.length === 1 ? name : null;
}
function nameOf(source, unit) {
  return unit === null || source === "systemd" || source === "kernel" ? source : unit;
}
function isRightBelow(label, lines, from) {
  const before = lines.slice(Math.max(0, from - 4), from).filter(({ text }) => text.trim() !== "" && text !== FENCE && !/^-- /.test(text));
  return labelIn(before.at(-1)?.text ?? "")?.command === label.command;
}
var GOES_ON = /^(?:\s+\S|goroutine \d+ \[|Node\.js v\d)/;
var bareLog = ({ lines, label }, from) => {
  let end = from;
  for (; end < lines.length; end++) {
    const { text = FENCE, source = null } = lines[end] ?? {};
    if (text === FENCE || source !== null) break;
    if (text.trim() === "" && !GOES_ON.test(lines[end + 1]?.text ?? "")) break;
    if (asErrorLine(text) !== null) break;
  }
  const own = lines.slice(from, end);
  if (own.length === 0) return null;
  const told = /* @__PURE__ */ new Set();
  const log = logOf(label?.name ?? "", own, told);
  const isLabelled = label !== null && /\blogs?\b|journalctl|\.log\b|^$/.test(label.command);
  if (told.size === 0 && !isLabelled && !own.some(({ text }) => STAMPED.test(text))) return null;
  const understood = own.flatMap((line, at2) => told.has(line) ? from + at2 : []);
  const service = label?.name ?? null;
  return { end, what: "container log", materials: [{ ...log, service }], understood };
};
var STAMPED = /^\[?\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d|^\[?(?:DEBUG|INFO|WARN|WARNING|ERROR|CRITICAL|FATAL)\b|^\[\d\d-[A-Z][a-z]{2}-\d{4} |^> |^npm |^yarn /;
function logOf(service, own, told) {
  const isNginx = /nginx/i.test(service) || own.some(({ text }) => isNginxOwn(text));
  if (isNginx) return { is: "log", service, program: "nginx", lines: nginxLines(own, told) };
  for (const line of own) {
    if (readAppLog([{ at: null, text: line.text }], NOBODY2).length > 0) told.add(line);
  }
  const lines = withStack(own.map(({ text }) => text));
  const whole = readAppLog(
    lines.map((text) => ({ at: null, text })),
    NOBODY2
  );
  if (whole.some(({ log }) => log.code === "exception")) {
    for (const line of own)
      if (/^\s+\S|^\w[\w.]*(?:Error|Exception)|^Traceback/.test(line.text)) told.add(line);
  }
  for (const { quote } of whole) {
    const first2 = quote.split("\n", 1)[0] ?? "";
    const line = own.find(({ text }) => first2 !== "" && text.includes(first2));
    if (line) told.add(line);
  }
  return { is: "log", service, program: "other", lines };
}
function ofKernel(own, told) {
  for (const line of own) if (isOfKill(line)) told.add(line);
  return { is: "kernel", lines: own.map(({ text }) => text) };
}
function isNginxOwn(text) {
  return /^\/docker-entrypoint\.sh: |^nginx: \[|\d{4}\/\d\d\/\d\d [\d:]{8} \[\w+\] \d+#\d+: /.test(
    text
  );
}
function nginxLines(own, told) {
  const texts = [];
  for (let at2 = 0; at2 < own.length; ) {
    const [entry] = joined(own, at2);
    const line = own[at2];
    if (!line) break;
    const parts = entry && entry.at === at2 ? entry.parts : 1;
    const text = entry && entry.at === at2 ? entry.text : line.text;
    const access = readNginxAccess(text);
    if (readNginxError(text) !== null || access !== null && access.status >= 400) {
      for (const part of own.slice(at2, at2 + parts)) told.add(part);
    }
    texts.push(text);
    at2 += parts;
  }
  return texts;
}

// src/read/pasted/formats/dockerfile.ts
var FROM = /^FROM\s+\S+(?:\s+AS\s+\S+)?\s*$/i;
var START = /^(?:CMD|ENTRYPOINT)\s+(?:\[|\S)/;
var INSTRUCTION = /^(?:FROM|RUN|CMD|COPY|ADD|ENV|ARG|WORKDIR|EXPOSE|USER|ENTRYPOINT|VOLUME|LABEL|HEALTHCHECK|SHELL|ONBUILD|STOPSIGNAL)\s/i;
var dockerfile = (paste, from) => {
  const { lines } = paste;
  const first2 = lines[from]?.text ?? "";
  if (!FROM.test(first2) && !START.test(first2)) return null;
  let end = from;
  let goesOn = false;
  for (let at2 = from; at2 < lines.length; at2++) {
    const { text: text2 = FENCE } = lines[at2] ?? {};
    if (text2 === FENCE) break;
    if (!goesOn && !INSTRUCTION.test(text2) && !/^\s*(?:#.*)?$/.test(text2)) break;
    if (text2.trim() !== "") end = at2 + 1;
    goesOn = /\\\s*$/.test(text2);
  }
  const text = inPlace(paste, from, end);
  const whole = FROM.test(first2) ? text : text.replace(/^(\n*)/, "$1FROM scratch\n").replace(/^\n/, "");
  const materials = [{ is: "dockerfile", text: whole, from: lines[from]?.number ?? 1 }];
  return { end, what: "Dockerfile", materials };
};

// src/read/pasted/formats/engine-words.ts
var SAID = /^(?:Error response from daemon: |docker: |ERROR: |Error: |error: |failed to |dependency failed to start|service "|no such service|Cannot start service|Bind for | [✔✘⠿⠋!] | Container \S+ {2,}\w+|Container \S+ {2,}\w+|Creating |Recreating |Starting |Attaching to |\s*=> |\s*\S+ Error |network \S+ declared|Encountered errors|WARN\[\d+\] |yaml: |env file |target \S+: failed|\[\+\] (?:Building|Running) )/;
var BUILT = /^(?:#\d+ | ?> \[|-{4,}$|\S*Dockerfile\S*:\d+$|\d+\.\d+ |\s+\d+ \| |Step \d+\/\d+ : | ---> )/;
var engineWords = ({ lines }, from) => {
  const isSaid = (at2) => {
    const { text = "", source = null } = lines[at2] ?? {};
    return source === null && (SAID.test(text) || BUILT.test(text) || isFailure(text));
  };
  if (!isSaid(from)) return null;
  let end = from;
  while (isSaid(end)) end++;
  const texts = lines.slice(from, end).map(({ text }) => text);
  if (!texts.some(isFailure)) return null;
  return {
    end,
    what: "messages of docker and compose",
    materials: [{ is: "engine", output: texts.join("\n") }]
  };
};
function isFailure(text) {
  if (buildFailure([text], /* @__PURE__ */ new Map()) !== null) return true;
  return failureIn(text) !== null && !isLog(text);
}
function isLog(text) {
  return /^\S*exec |standard_init|^\[|^\d{4}-|^(?!yaml: )\/?\S+: line|^exec:?\s/.test(text);
}

// src/read/pasted/formats/exits.ts
var composeExits = ({ lines }, from) => {
  let end = from;
  const materials = [];
  for (; end < lines.length; end++) {
    const { name, code, restarts } = EXITED.exec(lines[end]?.text ?? "")?.groups ?? {};
    if (name === void 0) break;
    materials.push({
      is: "exit",
      service: serviceName(name),
      container: name,
      code: Number(code),
      restarts: restarts !== void 0
    });
  }
  return materials.length > 0 ? { end, what: "exit codes", materials } : null;
};
var STOPPING = /^\s*(?:\^C)?\s*(?:Gracefully stopping\b|Aborting on container exit\b)/i;
var composeStops = ({ lines }, from) => {
  const { text = "", source = null } = lines[from] ?? {};
  if (source !== null || !STOPPING.test(text)) return null;
  return { end: from + 1, what: "messages of docker and compose", materials: [{ is: "stop" }] };
};

// src/read/pasted/formats/json-block.ts
var MOST_LINES = 5e3;
function jsonFrom(lines, from) {
  const first2 = lines[from]?.text.trim() ?? "";
  if (!/^[[{]|^"\w+": ?[[{"\d]/.test(first2) || /^\[\w+\] |^\[[\d-]+[ T]/.test(first2)) return null;
  let depth = 0;
  let text = "";
  for (let at2 = from; at2 < lines.length && at2 - from < MOST_LINES; at2++) {
    const { text: line = FENCE } = lines[at2] ?? {};
    if (line === FENCE) break;
    text += `${line}
`;
    depth += depthOf(line);
    const next2 = lines[at2 + 1]?.text.trim() ?? "";
    if (depth > 0 || /^"\w+": ?/.test(next2) || /^[}\]],?$/.test(next2)) continue;
    const value2 = parsed(text);
    return value2 === void 0 ? null : { value: value2, end: at2 + 1 };
  }
  const value = parsed(text);
  return value === void 0 ? null : { value, end: from + text.split("\n").length - 1 };
}
function depthOf(line) {
  const bare = line.replace(/"(?:[^"\\]|\\.)*"/g, "");
  return (bare.match(/[[{]/g)?.length ?? 0) - (bare.match(/[\]}]/g)?.length ?? 0);
}
function parsed(text) {
  const bare = text.trim().replace(/,$/, "");
  const open = closing(bare);
  for (const attempt of [
    bare,
    `{${bare}}`,
    bare.replace(/,?\s*$/, "") + open,
    `{${bare}${open}}`
  ]) {
    try {
      const value = JSON.parse(attempt);
      if (typeof value === "object" && value !== null) return value;
    } catch {
    }
  }
  return void 0;
}
function closing(text) {
  const open = [];
  for (const [mark] of text.replace(/"(?:[^"\\]|\\.)*"/g, "").matchAll(/[[\]{}]/g)) {
    if (mark === "[" || mark === "{") open.push(mark === "[" ? "]" : "}");
    else open.pop();
  }
  return open.reverse().join("");
}

// src/read/pasted/formats/inspect.ts
var inspectOutput = (paste, from) => {
  const block = jsonFrom(paste.lines, from);
  if (block === null) return null;
  const values = Array.isArray(block.value) ? block.value : [block.value];
  const materials = values.flatMap((value) => containersIn(value, paste.label?.name ?? null));
  return materials.length > 0 ? { end: block.end, what: "docker inspect", materials } : null;
};
function containersIn(value, label) {
  const attached = record(at(value, "Containers"));
  if (Object.keys(attached).length > 0) return networkOf(value, attached);
  const body = asContainer(value);
  if (body === null) return [];
  const labelled = string(at(body, "Config", "Labels", "com.docker.compose.service"));
  const name = string(at(body, "Name"));
  const service = labelled ?? (name === null ? label && serviceName(label) : serviceName(name));
  return [{ is: "container", service, body: withoutValues2(body) }];
}
function networkOf(value, attached) {
  const network = string(at(value, "Name")) ?? "network";
  return Object.values(attached).flatMap((one) => {
    const name = string(at(one, "Name"));
    if (name === null) return [];
    const IPAddress = (string(at(one, "IPv4Address")) ?? "").replace(/\/\d+$/, "");
    const body = { Name: name, NetworkSettings: { Networks: { [network]: { IPAddress } } } };
    return [{ is: "container", service: serviceName(name), body }];
  });
}
function asContainer(value) {
  const keys = inEngineCase(record(value));
  const has = (...names) => names.some((name) => keys[name] !== void 0);
  if (has("State", "NetworkSettings", "HostConfig")) return keys;
  if (has("Config") && has("Id", "Name", "Image")) return keys;
  if (has("FailingStreak") || has("Status") && has("Log")) return { State: { Health: keys } };
  if (has("Status") && has("ExitCode", "Running", "OOMKilled", "Pid")) return { State: keys };
  if (has("Health") && at(keys, "Health", "Status") !== void 0) return { State: keys };
  if (has("OOMKilled")) return { State: keys };
  if (has("Networks")) return { NetworkSettings: keys };
  if (has("Cmd", "Entrypoint") && has("Image", "WorkingDir")) return { Config: keys };
  const values = Object.values(keys);
  const isNetworks = values.length > 0 && values.every((one) => at(one, "IPAddress") !== void 0);
  return isNetworks ? { NetworkSettings: { Networks: keys } } : null;
}
var RETYPED = {
  status: "Status",
  health: "Health",
  exit_code: "ExitCode",
  exitcode: "ExitCode",
  oom_killed: "OOMKilled",
  oomkilled: "OOMKilled",
  restart_count: "RestartCount",
  error: "Error"
};
function inEngineCase(keys) {
  return Object.fromEntries(
    Object.entries(keys).map(([key, value]) => [RETYPED[key] ?? key, value])
  );
}
function withoutValues2(body) {
  const config = record(at(body, "Config"));
  if (config["Env"] === void 0) return body;
  const names = array(config["Env"]).flatMap((entry) => string(entry) ?? []);
  return { ...body, Config: { ...config, Env: names.map(keptVariable) } };
}

// src/read/pasted/formats/nginx-access.ts
var BAD = 400;
var nginxAccessLog = ({ lines, label }, from) => {
  let end = from;
  const told = [];
  for (; end < lines.length; end++) {
    const read = readNginxAccess(lines[end]?.text ?? "");
    if (read === null) break;
    if (read.status >= BAD) told.push(end);
  }
  if (end === from || isApplication(lines[from - 1]?.text) || isApplication(lines[end]?.text)) {
    return null;
  }
  return {
    end,
    what: "access log",
    understood: told,
    materials: [
      {
        is: "log",
        service: label?.name ?? null,
        program: "nginx",
        lines: lines.slice(from, end).map(({ text }) => text)
      }
    ]
  };
};
function isApplication(text = "") {
  return /^\[[\d-]+ [\d:]+ [+-]\d{4}\] \[\d+\] \[[A-Z]+\]|^(?:INFO|WARNING|ERROR): {2,}/.test(text);
}

// src/read/pasted/formats/nginx-config.ts
var BLOCK = /^\s*(?:http|events|server|stream|types|upstream\s+\S+|location\s+\S.*?|map\s+\S+\s+\S+|if\s+\(.*\))\s*\{/;
var DIRECTIVE = /^\s*(?:(?:proxy|fastcgi|uwsgi|grpc|ssl|client|keepalive|gzip|add|worker|error|access|limit|large)_\w+|listen|server_name|server|upstream|resolver|include|root|index|return|rewrite|try_files|user|set|http2|default_type|sendfile|charset|expires|zone|keepalive|allow|deny|auth_\w+|real_ip_\w+|set_real_ip_from|alias)\s[^;{}]*;\s*(?:#.*|\(.*\))?$/;
var TELLING = /^\s*(?:proxy_|fastcgi_|uwsgi_|grpc_|client_max|client_body|resolver\s|upstream\s|server_name\s|ssl_cert|listen\s+(?:\d|\[|\S+:\d))/;
var DUMP = /^# configuration file \S+:$/;
var nginxConfig = (paste, from) => {
  const { lines } = paste;
  const first2 = lines[from]?.text ?? "";
  const isDump = DUMP.test(first2);
  if (!isDump && !BLOCK.test(first2) && !(DIRECTIVE.test(first2) && TELLING.test(first2))) return null;
  const end = isDump ? endOfDump(lines, from) : endOf2(lines, from);
  const text = inPlace(paste, from, end);
  return {
    end,
    what: "nginx configuration",
    materials: [
      isDump ? { is: "nginx-config", text: text.trimStart(), from: 1 } : { is: "nginx-config", text: wrapped(text), from: lines[from]?.number ?? 1 }
    ]
  };
};
function endOf2(lines, from) {
  let depth = 0;
  let end = from;
  for (let at2 = from; at2 < lines.length; at2++) {
    const { text = FENCE } = lines[at2] ?? {};
    if (text === FENCE) break;
    const bare = text.replace(/#.*$/, "").replace(/"[^"]*"|'[^']*'|\$\{\w+\}/g, "");
    const isConfig = depth > 0 || BLOCK.test(text) || DIRECTIVE.test(text);
    if (!isConfig && text.trim() !== "" && !/^\s*(?:#|[{}])/.test(text)) break;
    depth += (bare.match(/\{/g)?.length ?? 0) - (bare.match(/\}/g)?.length ?? 0);
    if (text.trim() !== "") end = at2 + 1;
    if (depth < 0) break;
  }
  return Math.max(end, from + 1);
}
function wrapped(text) {
  const top = /^\s*(\w+)/.exec(text.replace(/^\s*#.*$/gm, "").trimStart())?.[1] ?? "";
  if (["http", "events", "server", "upstream", "map", "worker_processes", "user"].includes(top)) {
    return text;
  }
  const body = top === "location" ? text : `location / {
${text.replace(/^\n/, "")}
}`;
  return body.startsWith("\n") ? `server {
${body.slice(1)}
}` : `server { ${body}
}`;
}
function endOfDump(lines, from) {
  const end = lines.findIndex(
    ({ text, source }, at2) => at2 > from && (text === FENCE || source !== null || asErrorLine(text) !== null || isPrompt(text))
  );
  return end < 0 ? lines.length : end;
}
function isPrompt(text) {
  return labelIn(text)?.command.startsWith("docker") === true;
}

// src/read/pasted/formats/pm2-json.ts
var pm2Json = ({ lines }, from) => {
  const block = jsonFrom(lines, from);
  if (block === null || !Array.isArray(block.value)) return null;
  const programs = /* @__PURE__ */ new Map();
  for (const one of array(block.value)) {
    const program = programIn(one);
    if (program === null) return null;
    if (!programs.get(program.service)?.isUp) programs.set(program.service, program);
  }
  if (programs.size === 0) return null;
  return { end: block.end, what: "list of pm2", materials: [...programs.values()] };
};
function programIn(one) {
  const service = string(at(one, "name"));
  const status = string(at(one, "pm2_env", "status"))?.toLowerCase();
  if (!service || status === void 0 || !isStanding(status)) return null;
  const restarts = number(at(one, "pm2_env", "restart_time")) ?? 0;
  const id = number(at(one, "pm_id")) ?? "";
  const row = `${id} ${service} ${restarts} ${status}`.trim();
  return { is: "program", service, isUp: isUpAs(status), status, restarts, row };
}

// src/read/pasted/formats/pm2-list.ts
var BORDER = /^\s*(?:[┌├└╔╠╚][─┬┼┴┐┤┘═╦╬╩╗╣╝]+|\+(?:-+\+)+)\s*$/;
var pm2List = ({ lines }, from) => {
  const head = BORDER.test(lines[from]?.text ?? "") ? from + 1 : from;
  const columns = columnsIn(lines[head]?.text ?? "");
  if (columns === null) return null;
  const programs = /* @__PURE__ */ new Map();
  let end = head + 1;
  for (; end < lines.length; end++) {
    const { text = FENCE, source = null } = lines[end] ?? {};
    if (BORDER.test(text)) continue;
    const program = source === null ? programIn2(text, columns) : null;
    if (program === null) break;
    if (!programs.get(program.service)?.isUp) programs.set(program.service, program);
  }
  if (programs.size === 0) return null;
  return { end, what: "list of pm2", materials: [...programs.values()] };
};
function columnsIn(text) {
  const cells = cellsOf(text).map((cell) => cell.toLowerCase());
  const name = cells.findIndex((cell) => cell === "name" || cell === "app name");
  const restarts = cells.findIndex((cell) => cell === "\u21BA" || cell === "restart");
  const columns = { count: cells.length, name, status: cells.indexOf("status"), restarts };
  return Object.values(columns).every((at2) => at2 >= 0) ? columns : null;
}
function programIn2(text, { count, ...at2 }) {
  const cells = cellsOf(text);
  const service = cells[at2.name] ?? "";
  const status = cells[at2.status]?.toLowerCase() ?? "";
  if (cells.length !== count || service === "" || !isStanding(status)) return null;
  const restarts = Number(cells[at2.restarts]) || 0;
  return { is: "program", service, isUp: isUpAs(status), status, restarts, row: cells.join(" ") };
}
function cellsOf(text) {
  return text.trim().replace(/^[│|┃]|[│|┃]$/g, "").split(/[│|┃]/).map((cell) => cell.trim());
}

// src/read/pasted/first-life.ts
var START_SECONDS = 30;
var UNITS = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86400,
  week: 604800,
  month: 2592e3,
  year: 31536e3
};
function isFirstLife(created, status) {
  const made = ageIn(created);
  const up = /^Up\b/.test(status) ? ageIn(status) : null;
  if (made === null || up === null) return false;
  return made.seconds - up.seconds <= Math.max(up.unit, START_SECONDS);
}
function ageIn(text) {
  const [, count = "", name = ""] = /\b(an?|\d+) (second|minute|hour|day|week|month|year)s?\b/.exec(text) ?? [];
  const unit = UNITS[name];
  return unit === void 0 ? null : { seconds: (Number(count) || 1) * unit, unit };
}

// src/read/pasted/formats/ps-table.ts
var HEADINGS = /^\s*(?:CONTAINER ID\s+IMAGE|NAMES?\s+(?:IMAGE|COMMAND|STATUS|SERVICE)|Name\s+Command\s+State)\b/;
var psTable = ({ lines }, from) => {
  const head = lines[from]?.text ?? "";
  if (!HEADINGS.test(head)) return null;
  const columns = [...head.matchAll(/\S+(?: \S+)*/g)].map(({ 0: name, index }) => ({
    name: name.toUpperCase(),
    index
  }));
  const rows = [];
  let end = from + 1;
  for (; end < lines.length; end++) {
    const { text = "" } = lines[end] ?? {};
    if (/^-{5,}$/.test(text.trim())) continue;
    const row = containerIn(text, columns);
    if (row === null) break;
    rows.push(row);
  }
  const project = projectOf(rows.map(({ name }) => name));
  const materials = rows.map(({ name, service, ...row }) => {
    const own = service ?? serviceName(name.slice(project.length));
    return { is: "container", service: own, ...row };
  });
  return materials.length > 0 ? { end, what: "list of containers", materials } : null;
};
var YOUNG = /^Up (?:Less than|About a minute|\d+ seconds?\b)/;
function projectOf([first2 = "", ...others]) {
  const [project = ""] = /^[a-z0-9][a-z0-9_-]*?[-_](?=.*[-_]\d+$)/.exec(first2) ?? [];
  return others.length > 0 && others.every((name) => name.startsWith(project)) ? project : "";
}
function containerIn(text, columns) {
  const cells = cellsOf2(text, columns);
  const status = cells.get("STATUS") ?? cells.get("STATE") ?? "";
  const State = stateOf(
    /^(?:Up|Running|Exit|Restart|Created|Paused|Dead|Removal)/i.test(status) ? status : text
  );
  const name = cells.get("NAMES") ?? cells.get("NAME");
  if (State === null || name === void 0) return null;
  const RestartCount = State.Status === "restarting" ? 1 : 0;
  const Image = cells.get("IMAGE") ?? "";
  return {
    name,
    service: cells.get("SERVICE") ?? null,
    body: { Name: name, Image, State, RestartCount },
    ports: portsIn(cells.get("PORTS") ?? ""),
    isYoung: YOUNG.test(status),
    isFirstLife: isFirstLife(cells.get("CREATED") ?? "", status)
  };
}
function portsIn(text) {
  return [...text.matchAll(/(?:(\d+)->)?(\d+)\/tcp/g)].map(([, outside, inside]) => ({
    inside: Number(inside),
    outside: outside === void 0 ? null : Number(outside)
  }));
}
function cellsOf2(text, columns) {
  const fits = columns.every(({ index }) => index === 0 || /\s/.test(text[index - 1] ?? " "));
  const cells = fits ? columns.map(({ index }, at2) => text.slice(index, columns[at2 + 1]?.index).trim()) : text.trim().split(/\s{2,}/);
  return new Map(
    columns.flatMap(({ name }, at2) => {
      const cell = cells[at2];
      return cell === void 0 || cell === "" ? [] : [[name, cell]];
    })
  );
}
function stateOf(text) {
  const [, code] = /\b(?:Exited \(|Exit |Restarting \()(\d+)/i.exec(text) ?? [];
  const [, health] = /\((?:health: )?(healthy|unhealthy|starting)\)/.exec(text) ?? [];
  const Health = health === void 0 ? {} : { Health: { Status: health } };
  const ended = code === void 0 ? {} : { ExitCode: Number(code) };
  if (/\bRestarting\b/i.test(text)) return { Status: "restarting", ...ended, ...Health };
  if (/\bExit(?:ed)?\b/i.test(text)) return { Status: "exited", ...ended, ...Health };
  if (/\(Paused\)|^Paused/i.test(text)) return { Status: "paused", ...Health };
  if (/\bUp\b|^running/i.test(text)) return { Status: "running", ...Health };
  if (/^Created/i.test(text)) return { Status: "created" };
  return /^Dead/i.test(text) ? { Status: "dead", ...ended } : null;
}

// src/read/pasted/formats/sockets.ts
var LISTEN = /^(?:tcp6?\s+\d+\s+\d+\s+(?<netstat>\S+):(?<port>\d+)\s.*\bLISTEN\b|LISTEN\s+\d+\s+\d+\s+(?<ss>\S+):(?<of>\d+)\s)/;
var HEADINGS2 = /^(?:Active Internet connections|Proto\s+Recv-Q|State\s+Recv-Q|Netid\s+State)/;
var socketTable = (paste, from) => {
  const { lines, label } = paste;
  const other = notes(paste, from) ?? procTable(paste, from);
  if (other) return other;
  const sockets = [];
  let end = from;
  for (; end < lines.length; end++) {
    const { text = "" } = lines[end] ?? {};
    const { netstat, port, ss, of } = LISTEN.exec(text)?.groups ?? {};
    if (netstat !== void 0) sockets.push({ address: netstat, port: Number(port) });
    else if (ss !== void 0) sockets.push({ address: ss, port: Number(of) });
    else if (!HEADINGS2.test(text)) break;
  }
  const service = label?.name ?? null;
  if (sockets.length === 0) return null;
  return { end, what: "list of sockets", materials: [{ is: "sockets", service, sockets }] };
};
function notes({ lines, label }, from) {
  const block = jsonFrom(lines, from);
  const listen = array(at(block?.value, "listen") ?? at(block?.value, "listening"));
  const sockets = listen.flatMap((one) => {
    const [, address, port] = /^(.*):(\d+)$/.exec(string(one) ?? "") ?? [];
    return address === void 0 ? [] : [{ address, port: Number(port) }];
  });
  if (block === null || sockets.length === 0) return null;
  const service = label?.name ?? null;
  const materials = [{ is: "sockets", service, sockets }];
  return { end: block.end, what: "list of sockets", materials };
}
var PROC = /^\s*\d+: (?<address>[\dA-F]{8}|[\dA-F]{32}):(?<port>[\dA-F]{4}) [\dA-F]+:[\dA-F]{4} (?<state>[\dA-F]{2}) /;
var LISTENING = "0A";
function procTable({ lines, label }, from) {
  const sockets = [];
  let end = from;
  for (; end < lines.length; end++) {
    const { text = "" } = lines[end] ?? {};
    const { address, port, state } = PROC.exec(text)?.groups ?? {};
    if (address === void 0 && !/^\s*sl +local_address/.test(text)) break;
    if (address === void 0 || state !== LISTENING) continue;
    const isLoopback = /7F$/.test(address) || /^0{24}01000000$/.test(address);
    sockets.push({
      address: isLoopback ? "127.0.0.1" : "0.0.0.0",
      port: Number.parseInt(port ?? "", 16)
    });
  }
  if (sockets.length === 0) return null;
  const service = label?.name ?? null;
  return {
    end,
    what: "list of sockets",
    materials: [{ is: "sockets", service, sockets }]
  };
}

// src/read/pasted/formats/unit-fields.ts
var LOADED = /^Loaded: (?<load>\S+) \((?:(?<path>\/[^;)]*))?(?:; (?<enabled>[\w-]+))?/;
var ACTIVE = /^Active: (?<active>\w+)(?: \((?!Result: )(?<sub>[^)]*)\))?(?: \(Result: (?<result>[\w-]+)\))?/;
var ENDED = /\(code=(?<how>exited|killed|dumped), (?:status|signal)=(?<what>\w+)/;
var PROCESS = /^[├└|`][─-]+\s*\d+ (?<command>.+)$/;
var STARTS = /^Process: \d+ ExecStart=(?<command>.+?)(?= \(code=|$)/;
var CODES = { exited: "1", killed: "2", dumped: "3" };
function unitFields(head, fields, journal) {
  const { load = "", path = "", enabled = "" } = first(fields, LOADED);
  const unit = head ?? /[^/]+\.service$/.exec(path)?.[0];
  const { active, sub, result } = first(fields, ACTIVE);
  if (unit === void 0 || active === void 0 || load === "not-found") return null;
  const isTriggered = fields.some((field) => field.startsWith("TriggeredBy:"));
  const isOver = active === "inactive" && isTriggered;
  if (isOver || active === "active" && sub !== "running") return null;
  const ended = fields.find((field) => field.startsWith("Main PID:")) ?? fields.find((field) => STARTS.test(field));
  const isUp = active === "active" || active === "activating" && sub !== "auto-restart";
  const commands = fields.flatMap(
    (field) => (PROCESS.exec(field) ?? STARTS.exec(field))?.groups?.["command"] ?? []
  );
  const told = commands.find((command) => commandEnds([command]).ports.length > 0);
  const shown = {
    Id: unit,
    LoadState: load,
    ActiveState: active,
    SubState: sub ?? active,
    UnitFileState: enabled,
    FragmentPath: path,
    ...told === void 0 ? {} : { ExecStart: `{ argv[]=${told} ; }` },
    Result: result,
    NRestarts: isUp ? "0" : restartsIn(journal),
    ...isUp ? {} : endIn(ended ?? ""),
    ...sub === "auto-restart" ? { Restart: "on-failure" } : {}
  };
  const properties = Object.entries(shown).flatMap(
    ([name, value]) => value ? [`${name}=${value}`] : []
  );
  const service = unit.replace(/\.service$/, "");
  return { is: "unit", service, isUp, commands, properties };
}
function first(fields, pattern) {
  const found = fields.map((field) => pattern.exec(field)).find((one) => one !== null);
  return found?.groups ?? {};
}
function restartsIn(told) {
  return told.flatMap((text) => /restart counter is at (\d+)/.exec(text)?.[1] ?? []).at(-1);
}
function endIn(field) {
  const { how = "", what = "" } = ENDED.exec(field)?.groups ?? {};
  const code = CODES[how];
  const status = /^\d+$/.test(what) ? what : SIGNAL_NUMBERS[`SIG${what}`]?.toString();
  if (code === void 0 || status === void 0) return {};
  return { ExecMainCode: code, ExecMainStatus: status };
}

// src/read/pasted/formats/unit-status.ts
var HEAD2 = /^\s*(?:[^\w\s] ?|\* ?|x )?(?<unit>[\w@.\\:-]+\.service)(?: - .*)?$/u;
var LOADED2 = /^\s*Loaded: (?:loaded|not-found|masked|bad-setting|error) \(/;
var FIELD = /^\s*(?:Loaded|Drop-In|Transient|Active|Since|Until|Duration|Invocation|TriggeredBy|Triggers|Docs|Process|Main PID|Status|Error|Tasks|FD Store|Memory|CPU|IP|IO|CGroup|Condition|Assert):?(?:\s|$)|^\s*[├└│|`]|^\s{5,}\S/;
var ASIDE = /^\s*(?:lines \d+-\d+(?:\/\d+)?(?: \(END\))?|\.\.\.skipping\.\.\.|~|Warning: .*|Hint: .*)\s*$/;
var BEFORE_EXEC = /^[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \S+ \(\S+\)\[\d+\]: (?<text>.*)$/;
var unitStatus = ({ lines }, from) => {
  const head = HEAD2.exec(lines[from]?.text ?? "")?.groups?.["unit"];
  const first2 = head === void 0 ? from : from + 1;
  if (lines[from]?.source !== null || !LOADED2.test(lines[first2]?.text ?? "")) return null;
  const shown = endOf3(lines, first2, ({ text }) => FIELD.test(text) || ASIDE.test(text));
  const begin = lines[shown]?.text.trim() === "" ? shown + 1 : shown;
  const isJournal = (line) => saidIn(line) !== null || ASIDE.test(line.text);
  const end = saidIn(lines[begin]) === null ? shown : endOf3(lines, begin, isJournal);
  const journal = end === shown ? [] : lines.slice(begin, end).flatMap((one) => saidIn(one) ?? []);
  const fields = lines.slice(first2, shown).map(({ text }) => text.trim());
  const unit = unitFields(head ?? null, fields, journal.filter(isManagers).map(textOf));
  if (unit === null) return null;
  const told = /* @__PURE__ */ new Set();
  const own = journal.flatMap((line) => isManagers(line) ? notStarted(line) ?? [] : line);
  const log = logOf(unit.service, own, told);
  const isTold = (at2) => {
    const line = lines[at2];
    const said = saidIn(line);
    return at2 < begin || said !== null && (isManagers(said) || told.has(said));
  };
  const understood = lines.slice(from, end).flatMap((_, at2) => isTold(from + at2) ? from + at2 : []);
  const materials = [unit, ...own.length > 0 ? [log] : []];
  return { end, what: "status of a systemd unit", materials, understood };
};
function notStarted(line) {
  const said = /: (?<text>(?:Failed at step EXEC|Failed to execute|Unable to locate) .*)$/;
  const text = said.exec(line.text)?.groups?.["text"];
  return text === void 0 ? null : { ...line, text };
}
function endOf3(lines, from, isOwn) {
  let end = from;
  for (let at2 = from; at2 < lines.length; at2++) {
    const line = lines[at2];
    if (!line || line.text === FENCE || !isOwn(line) || at2 > from && HEAD2.test(line.text)) break;
    end = at2 + 1;
  }
  return end;
}
function saidIn(line) {
  if (!line || line.source !== null) return line ?? null;
  const text = BEFORE_EXEC.exec(line.text)?.groups?.["text"];
  return text === void 0 ? null : { ...line, source: "systemd", text };
}
function isManagers({ source }) {
  return source === "systemd";
}
function textOf({ text }) {
  return text;
}

// src/read/pasted/segments.ts
var FORMATS = [
  unitStatus,
  namedLogs,
  kernelLog,
  nginxErrorLog,
  nginxAccessLog,
  psTable,
  pm2List,
  pm2Json,
  composeExits,
  composeStops,
  inspectOutput,
  socketTable,
  nginxConfig,
  dockerfile,
  httpAnswer,
  engineWords,
  composeFile,
  bareLog
];
function segmentsOf(input) {
  const lines = pastedLines(input.lines);
  const segments = [];
  let label = labelOfFile(input.name);
  let left = [];
  const flush = () => {
    if (left.some(({ text }) => text.trim() !== "" && text !== FENCE)) {
      segments.push(unread(input.name, left));
    }
    left = [];
  };
  for (let at2 = 0; at2 < lines.length; ) {
    const line = lines[at2];
    if (!line) break;
    const spoken = line.source === null ? labelIn(line.text) : null;
    const taken2 = spoken || line.text === FENCE ? null : recognise(lines, at2, label);
    if (taken2) {
      flush();
      segments.push(segment(input.name, lines.slice(at2, taken2.end), taken2, at2));
      at2 = taken2.end;
      continue;
    }
    if (spoken) label = spoken;
    else left.push(line);
    at2++;
  }
  flush();
  return segments;
}
function recognise(lines, at2, label) {
  if (lines[at2]?.text.trim() === "") return null;
  for (const format of FORMATS) {
    const taken2 = format({ lines, label }, at2);
    if (taken2 && taken2.end > at2) return taken2;
  }
  return null;
}
var OF_ANYTHING = /^(?:all|bug|compose|console|debug|docker|docker-compose|full|issue|log|logs|message|out|output|paste|pasted|post|question|report|temp|test|tmp)(?:[-_]?\d+)?$/i;
function labelOfFile(name) {
  const stem = /([^/\\]+)\.(?:log|txt|out)$/.exec(name)?.[1];
  if (stem === void 0) return null;
  const isNginx = /^(?:nginx|error|access)/.test(stem);
  const isName2 = /^[A-Za-z][\w-]*$/.test(stem) && !OF_ANYTHING.test(stem);
  return { command: `cat ${name}`, name: isNginx ? "nginx" : isName2 ? stem : null };
}
function segment(input, own, taken2, from) {
  const understood = taken2.understood && new Set(taken2.understood.map((at2) => at2 - from));
  const lines = own.map(({ number: number2, times }, at2) => ({
    number: number2,
    times,
    understood: understood?.has(at2) ?? true
  }));
  const count = (is) => lines.reduce((sum, line) => sum + (line.understood === is ? line.times : 0), 0);
  const log = taken2.materials.find((one) => one.is === "log");
  return {
    input,
    from: own[0]?.number ?? 1,
    to: own.at(-1)?.number ?? 1,
    what: taken2.what,
    source: taken2.materials.length === 1 ? log?.service ?? null : null,
    understood: count(true),
    noise: count(false),
    lines,
    materials: taken2.materials
  };
}
function unread(input, own) {
  const lines = own.map(({ number: number2 }) => ({ number: number2, understood: false }));
  return {
    input,
    from: own[0]?.number ?? 1,
    to: own.at(-1)?.number ?? 1,
    what: "not understood",
    source: null,
    understood: 0,
    noise: lines.length,
    lines,
    materials: []
  };
}

// src/read/pasted/where-it-runs.ts
var CONTAINERS = /docker|\bcontainers?\b|compose|\bpodman\b|kubectl|kubernetes|\bpods?\b|^\s*[A-Za-z][\w.-]*\s*\| |client: 172\.(?:1[7-9]|2\d|3[01])\.0\.1\b|容器/i;
var PM2 = /\bpm2(?:\b|_env")|[│|]\s*↺\s*[│|]/i;
var MACHINE = /\bsystemctl\b|\/systemd\/|\bsupervisorctl\b|\bjournalctl\b|\b\w[\w-]*\.service\b|\bapt(?:-get)? install\b|\/home\/\w+\/|\bnginx\[\d+\]: /;
function whereItRuns(lines) {
  const has = (words) => lines.some(({ text }) => words.test(text));
  const keeper = has(PM2) ? "pm2" : has(MACHINE) ? "systemd" : null;
  const spoken = lines.filter(({ text }) => !text.includes('"pm2_env"'));
  if (spoken.some(({ text }) => CONTAINERS.test(text)))
    return keeper === null ? "containers" : null;
  return keeper;
}

// src/verbs/explaining/explain.ts
function caseOfPaste(inputs, clock) {
  const startedAt = new Date(clock.now()).toISOString();
  const named = inputs.length > 1;
  const segments = inputs.flatMap(
    (input) => segmentsOf(input).map(
      (one) => named || one.input === "" ? one : { ...one, input: input.name }
    )
  );
  const { plan, captures } = pastedCase(segments, startedAt);
  const runsOn = whereItRuns(inputs.flatMap(({ lines }) => lines));
  const file = {
    schema: 1,
    tool: TOOL,
    startedAt,
    ms: 0,
    commit: null,
    plan: runsOn === null ? plan : { ...plan, runsOn },
    stopped: null,
    captures
  };
  return {
    file: seal(file, []),
    recognised: segments.map((one) => ({
      ...one,
      where: spanOf(named ? one : { ...one, input: "" })
    }))
  };
}
export {
  caseOfPaste
};

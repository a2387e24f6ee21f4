import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url), __filename = import.meta.filename, __dirname = import.meta.dirname;
import {
  MASK,
  httpBlock,
  readOnce,
  streamBlock
} from "./shared-vscode-languageserver-types.mjs";

// src/diagnose/place-edit.ts
function asLines(edit, text) {
  const lines = text.split(/\r?\n/);
  const line = lines[edit.line - 1];
  if ("remove" in edit) return edit;
  if (line === void 0) return null;
  if ("from" in edit) {
    const changed = replaceOnce(line, edit.from, edit.to);
    return changed === null ? null : { file: edit.file, line: edit.line, remove: 1, add: [changed] };
  }
  if (!/\{\s*(?:#.*)?$/.test(line)) return null;
  const indent = indentBelow(lines, edit.line - 1);
  const add = edit.inside.map((inner) => indent + inner);
  return { file: edit.file, line: edit.line + 1, remove: 0, add };
}
function replaceOnce(line, from, to) {
  const escaped = from.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const found = [...line.matchAll(new RegExp(`(?<![\\w.-])${escaped}(?![\\w-])`, "g"))];
  const [only] = found;
  if (found.length !== 1 || only === void 0) return null;
  return line.slice(0, only.index) + to + line.slice(only.index + from.length);
}
function indentBelow(lines, head) {
  const own = indentOf(lines[head] ?? "");
  const next = lines.slice(head + 1).find((line) => line.trim() !== "") ?? "";
  if (indentOf(next).length > own.length) return indentOf(next);
  return own + (own.startsWith("	") ? "	" : "    ");
}
function indentOf(line) {
  return /^[ \t]*/.exec(line)?.[0] ?? "";
}

// src/diagnose/patch.ts
var CONTEXT = 3;
function unifiedDiff(edits, textOf3) {
  const files = [...new Set(edits.map(({ file }) => file))];
  const parts = files.map((file) => {
    const text = textOf3(file);
    const placed = text === null ? null : placedIn(text, edits, file);
    return text === null || placed === null ? null : fileDiff(file, text, placed);
  });
  const diff = parts.length === 0 || parts.includes(null) ? null : parts.join("");
  return diff?.includes(MASK) ? null : diff;
}
function placedIn(text, edits, file) {
  const placed = edits.filter((edit) => edit.file === file).map((edit) => asLines(edit, text));
  const fitting = placed.filter((edit) => edit !== null);
  return fitting.length < placed.length ? null : fitting.sort((a, b) => a.line - b.line);
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
  const take2 = (sign, until) => {
    for (; next < until; next++) {
      found.push({ sign, text: old[next] ?? "", open: isOpen && next === old.length - 1 });
    }
  };
  for (const { line, remove, add } of edits) {
    const start = line - 1;
    const end = start + remove;
    if (start < next || end > old.length || isOpen && start === old.length) return null;
    take2(" ", start);
    take2("-", end);
    for (const [index, added2] of add.entries()) {
      const open = isOpen && end === old.length && index === add.length - 1;
      found.push({ sign: "+", text: added2 + (open ? "" : returns), open });
    }
  }
  take2(" ", old.length);
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

// src/read/nginx/options.ts
function nginxOptions(command) {
  const nginx = /\b(?:nginx|openresty)\b(.*)/s.exec(command)?.[1] ?? "";
  const option = (letter) => new RegExp(`\\s-${letter}\\s*["']?([^\\s"';&|]+)`).exec(nginx)?.[1] ?? null;
  return { entry: option("c"), prefix: option("p") };
}

// src/read/nginx/packaged-main.ts
var MAIN = "/etc/nginx/nginx.conf";
function packagedMain(isOfficial) {
  const folders = isOfficial ? ["conf.d/*.conf"] : ["conf.d/*.conf", "sites-enabled/*"];
  const includes = folders.map((files) => `  include /etc/nginx/${files};`);
  return ["events {}", "http {", ...includes, "}"].join("\n");
}

// src/read/nginx/directive.ts
function spanOf(directive) {
  return { file: directive.file, line: directive.line, endLine: directive.endLine };
}

// src/read/nginx/routing/target.ts
function parseTarget(rest, defaultPort) {
  if (/^unix:/i.test(rest)) {
    const [, path = "", uri = ""] = /^unix:([^:]*):?(.*)$/i.exec(rest) ?? [];
    const unix = path.replace(/\/{2,}/g, "/");
    const socket = { host: "", port: null, portWritten: false, unix };
    return { authority: "localhost", ...socket, uri };
  }
  const at = rest.search(/[/?]/);
  const authority = at < 0 ? rest : rest.slice(0, at);
  const match = /^(\[[^\]]*\]|[^:]*)(?::(.*))?$/.exec(authority);
  const port = match?.[2];
  return {
    authority,
    host: (match?.[1] ?? authority).replace(/^\[|\]$/g, ""),
    port: port === void 0 ? defaultPort : /^\d+$/.test(port) ? Number(port) : null,
    portWritten: port !== void 0,
    unix: null,
    uri: at < 0 ? "" : rest.slice(at)
  };
}
function upstreamBlock(model, target) {
  if (target.unix !== null) return null;
  return model.upstreams.get(target.host.toLowerCase()) ?? null;
}
function serversOf(model, target, place) {
  const block = upstreamBlock(model, target);
  if (!block?.block) {
    const { host, port, unix } = target;
    return { servers: [{ host, port, unix, params: [], place }], block: null };
  }
  const lines = block.block.filter(({ name }) => name === "server");
  return { servers: lines.map(upstreamServer), block };
}
function upstreamServer(line) {
  const [address = "", ...params] = line.args;
  const { host, port, unix } = parseTarget(address, 80);
  return { host, port, unix, params, place: spanOf(line) };
}
function isAddress(host) {
  return /^\d+\.\d+\.\d+\.\d+$/.test(host) || host.includes(":");
}

// src/read/nginx/routing/listen.ts
function listenPorts(config) {
  return [
    ...serversIn(httpBlock(config)).flatMap((server) => listensOf(server, "http")),
    ...serversIn(streamBlock(config)).flatMap((server) => listensOf(server, "stream"))
  ];
}
function serversIn(block) {
  return block.filter(({ name, block: inside }) => name === "server" && inside !== null);
}
function listensOf(server, protocol) {
  const inside = server.block ?? [];
  const ssl = inside.some(({ name, args }) => name === "ssl" && args[0] === "on");
  const lines = inside.filter(({ name }) => name === "listen");
  if (lines.length === 0 && protocol === "http") {
    const place = spanOf(server);
    const common = { ssl, defaultServer: false, protocol, place, implied: true };
    return [{ address: "*", port: 80, ...common }];
  }
  return lines.flatMap((line) => {
    const [address = "", ...parameters] = line.args;
    if (parameters.includes("quic")) return [];
    return endpoints(address).map((endpoint) => ({
      ...endpoint,
      ssl: ssl || parameters.includes("ssl"),
      defaultServer: parameters.includes("default_server") || parameters.includes("default"),
      protocol,
      place: spanOf(line),
      implied: false
    }));
  });
}
var LAST_PORT = 65535;
function endpoints(text) {
  if (text.startsWith("unix:")) return [{ address: text, port: null }];
  if (/^\$\{?\w+\}?$/.test(text)) return [{ address: text, port: null }];
  const bare = /^\d+(-\d+)?$/.test(text);
  const match = bare ? null : /^(\[[^\]]*\]|[^:]*)(?::(.*))?$/.exec(text);
  const address = (match?.[1] ?? "").replace(/^\[|\]$/g, "") || "*";
  const ports = bare ? text : match?.[2] ?? "80";
  const range = /^(\d+)(?:-(\d+))?$/.exec(ports);
  if (!range) return [{ address, port: null }];
  const first = Number(range[1]);
  const last = Math.min(Number(range[2] ?? first), LAST_PORT);
  const all = [];
  for (let port = first; port <= last; port += 1) all.push({ address: anyOf(address), port });
  return all;
}
function anyOf(address) {
  return address === "0.0.0.0" ? "*" : address;
}

// src/read/nginx/routing/pattern-effort.ts
var NOTHING = { loops: 0, ways: 1, doubles: false };
var MOST_STEPS = 2e8;
function isAffordable({ loops, ways, doubles }, text) {
  let steps = ways * (doubles ? 2 ** text.length : 1);
  for (let loop = 1; loop <= loops; loop += 1) steps *= text.length / loop + 1;
  return steps <= MOST_STEPS;
}
function effortOf(pattern) {
  const effort = alternatives({ text: pattern, at: 0 });
  const isAnchored = pattern.startsWith("^") && !pattern.includes("|");
  return isAnchored ? effort : { ...effort, loops: effort.loops + 1 };
}
function alternatives(reader) {
  let all = sequence(reader);
  while (reader.text[reader.at] === "|") {
    reader.at += 1;
    const next = sequence(reader);
    all = {
      loops: Math.max(all.loops, next.loops),
      ways: all.ways + next.ways,
      doubles: all.doubles || next.doubles
    };
  }
  return all;
}
function sequence(reader) {
  let all = NOTHING;
  while (reader.at < reader.text.length && !"|)".includes(reader.text.charAt(reader.at))) {
    const next = quantified(reader);
    all = {
      loops: all.loops + next.loops,
      ways: all.ways * next.ways,
      doubles: all.doubles || next.doubles
    };
  }
  return all;
}
var ATOM = /\\[pP]\{[^}]*\}|\\k<[^>]*>|\\[\s\S]|\[\^?(?:\\[\s\S]|[^\]\\])*\]|[\s\S]/y;
var GROUP = /\((?:\?(?:[:=!]|<[=!]|<\w+>))?/y;
var QUANTIFIER = /(?:[*+?]|\{\d+(?:,\d*)?\})\??/y;
function quantified(reader) {
  const opened = take(reader, GROUP);
  const start = reader.at;
  let inner = NOTHING;
  if (opened === "") take(reader, ATOM);
  else inner = alternatives(reader);
  const body = reader.text.slice(start, reader.at);
  if (opened !== "") reader.at += 1;
  const quantifier = take(reader, QUANTIFIER);
  if (quantifier === "") return inner;
  if (quantifier.startsWith("?")) return { ...inner, ways: inner.ways + 1 };
  const varies = inner.loops > 0 || inner.ways > 1;
  const doubles = inner.doubles || varies && !isSeparated(body);
  if (/^\{\d+\}/.test(quantifier)) return { ...inner, doubles };
  return { ...inner, loops: inner.loops + 1, doubles };
}
var LETTER = String.raw`(\\[^\w\s]|[^\w\\[\](){}.*+?^$|\s])`;
var CLASS = String.raw`(\[\^?(?:\\[\s\S]|[^\]\\])*\]|\\[wd])[*+]`;
var LETTER_FIRST = new RegExp(`^${LETTER}${CLASS}$`);
var LETTER_LAST = new RegExp(`^${CLASS}${LETTER}$`);
function isSeparated(body) {
  const [, first, after] = LETTER_FIRST.exec(body) ?? [];
  const [, before, last] = LETTER_LAST.exec(body) ?? [];
  const [letter, inner] = [first ?? last, after ?? before];
  if (letter === void 0 || inner === void 0) return false;
  return !new RegExp(`^${inner}$`).test(letter.replace("\\", ""));
}
function take(reader, pattern) {
  pattern.lastIndex = reader.at;
  const found = pattern.exec(reader.text)?.[0] ?? "";
  reader.at += found.length;
  return found;
}

// src/read/nginx/routing/pattern.ts
var CLASSES = {
  alnum: "A-Za-z0-9",
  alpha: "A-Za-z",
  digit: "0-9",
  lower: "a-z",
  upper: "A-Z",
  punct: "!-\\/:-@\\[-`{-~",
  space: "\\s",
  word: "\\w",
  xdigit: "0-9A-Fa-f"
};
var LONGEST = 4096;
var compiled = /* @__PURE__ */ new Map();
function compilePattern(pattern, ignoreCase, text) {
  const key = `${ignoreCase ? "i" : "-"}${pattern}`;
  let found = compiled.get(key);
  if (found === void 0) {
    found = translate(pattern, ignoreCase);
    if (compiled.size > 5e3) compiled.clear();
    compiled.set(key, found);
  }
  return found && isAffordable(found.effort, text) ? found.regexp : null;
}
function translate(pattern, ignoreCase) {
  if (pattern.length > LONGEST) return null;
  const options = /^\(\?([imsx]+)\)/.exec(pattern);
  if (options?.[1]?.includes("x")) return null;
  const flags = new Set(options?.[1] ?? "");
  if (ignoreCase) flags.add("i");
  const source = pattern.slice(options?.[0].length ?? 0).replace(/\(\?P(<[A-Za-z_]\w*>)/g, "(?$1").replace(/\[:(\w+):\]/g, (whole, name) => CLASSES[name] ?? whole).replace(/\\[\s\S]/g, (pair) => {
    if (pair === "\\A") return "^";
    if (pair === "\\z" || pair === "\\Z") return "$";
    return pair === "\\h" ? "[ \\t]" : pair;
  });
  try {
    return { regexp: new RegExp(source, [...flags].join("")), effort: effortOf(source) };
  } catch {
    return null;
  }
}
function matchPattern(regexp, text) {
  const match = regexp.exec(text);
  if (!match) return null;
  const named3 = {};
  for (const [name, value] of Object.entries(match.groups ?? {})) named3[name] = value ?? "";
  return { groups: Array.from(match, (group) => group ?? ""), named: named3 };
}

// src/read/nginx/routing/location.ts
var TO_UPSTREAM = /^(proxy|fastcgi|uwsgi|scgi|grpc|memcached)_pass$/;
function buildLocations(block, parents = []) {
  const set2 = {
    exact: /* @__PURE__ */ new Map(),
    prefixes: /* @__PURE__ */ new Map(),
    lengths: [],
    regexes: [],
    named: /* @__PURE__ */ new Map()
  };
  for (const directive of block) {
    if (directive.name !== "location" || !directive.block) continue;
    const location = buildLocation(directive, parents);
    const { modifier, pattern } = location;
    if (modifier === "~" || modifier === "~*") set2.regexes.push(location);
    else {
      const map = modifier === "=" ? set2.exact : modifier === "@" ? set2.named : set2.prefixes;
      if (!map.has(pattern)) map.set(pattern, location);
    }
  }
  const lengths = new Set([...set2.prefixes.keys()].map((prefix) => prefix.length));
  set2.lengths.push(...[...lengths].sort((one, other) => other - one));
  return set2;
}
function buildLocation(directive, parents) {
  const { modifier, pattern } = readHead(directive.args);
  const block = directive.block ?? [];
  const passes = block.some(({ name }) => TO_UPSTREAM.test(name));
  const base = {
    modifier,
    pattern,
    directive,
    parents,
    redirectsToSlash: passes && pattern.endsWith("/") && /^(|=|\^~)$/.test(modifier)
  };
  const location = { ...base, inner: NONE };
  location.inner = buildLocations(block, [...parents, location]);
  return location;
}
var NONE = {
  exact: /* @__PURE__ */ new Map(),
  prefixes: /* @__PURE__ */ new Map(),
  lengths: [],
  regexes: [],
  named: /* @__PURE__ */ new Map()
};
function readHead(args) {
  const [first = "", second] = args;
  if (second !== void 0 && isModifier(first)) return { modifier: first, pattern: second };
  const glued = /^(=|\^~|~\*|~|@)/.exec(first)?.[0] ?? "";
  const modifier = isModifier(glued) ? glued : "";
  return { modifier, pattern: first.slice(modifier.length) };
}
function isModifier(text) {
  return ["", "=", "^~", "~", "~*", "@"].includes(text);
}
function findLocation(set2, path) {
  const skipped = [];
  const found = search(set2, path, skipped);
  return {
    location: found?.location ?? null,
    addsSlash: found?.ended === "slash",
    match: found?.match ?? null,
    skipped
  };
}
function search(set2, path, skipped) {
  const exact = set2.exact.get(path);
  if (exact) return { location: exact, ended: "exact", match: null };
  const slashed = `${path}/`;
  const candidates = [set2.exact.get(slashed), set2.prefixes.get(slashed)];
  const toSlash = candidates.find((candidate) => candidate?.redirectsToSlash);
  if (toSlash && !set2.prefixes.has(path)) {
    return { location: candidates[0] ?? toSlash, ended: "slash", match: null };
  }
  const prefix = longestPrefix(set2, path);
  const nested = prefix && search(prefix.inner, path, skipped);
  if (nested && nested.ended !== "prefix") return nested;
  const soFar = nested ?? (prefix && { location: prefix, ended: "prefix", match: null });
  if (prefix?.modifier === "^~") return soFar;
  return firstRegex(set2, path, skipped) ?? soFar;
}
function longestPrefix(set2, path) {
  for (const length of set2.lengths) {
    const location = length <= path.length ? set2.prefixes.get(path.slice(0, length)) : void 0;
    if (location) return location;
  }
  return null;
}
function firstRegex(set2, path, skipped) {
  for (const location of set2.regexes) {
    const regexp = compilePattern(location.pattern, location.modifier === "~*", path);
    const match = regexp && matchPattern(regexp, path);
    if (!regexp) skipped.push(`location ${location.modifier} ${location.pattern}`);
    if (!match) continue;
    const nested = search(location.inner, path, skipped);
    return nested ? { ...nested, ended: "regex", match: nested.match ?? match } : { location, ended: "regex", match };
  }
  return null;
}

// src/read/nginx/routing/server.ts
function buildListeners(servers) {
  const groups = /* @__PURE__ */ new Map();
  for (const server of servers) {
    for (const listen of listensOf(server, "http")) {
      const key = `${listen.address} ${listen.port}`;
      const group = groups.get(key);
      if (group) group.push({ listen, server });
      else groups.set(key, [{ listen, server }]);
    }
  }
  return new Map([...groups].map(([key, group]) => [key, buildListener(group)]));
}
function buildListener(group) {
  const exact = /* @__PURE__ */ new Map();
  const leading = /* @__PURE__ */ new Map();
  const trailing = /* @__PURE__ */ new Map();
  const patterns = [];
  const add = (map, name, server) => {
    if (!map.has(name)) map.set(name, server);
  };
  for (const server of new Set(group.map((entry) => entry.server))) {
    for (const written of namesOf(server)) {
      const name = written.toLowerCase();
      if (name.startsWith("~")) patterns.push({ pattern: written.slice(1), server });
      else if (name.startsWith("*.")) add(leading, name.slice(1), server);
      else if (name.startsWith(".")) {
        add(exact, name.slice(1), server);
        add(leading, name, server);
      } else if (name.endsWith(".*")) add(trailing, name.slice(0, -1), server);
      else add(exact, name, server);
    }
  }
  const marked = group.find(({ listen }) => listen.defaultServer) ?? group[0];
  const ssl = group.some(({ listen }) => listen.ssl);
  return {
    listen: marked.listen,
    ssl,
    fallback: marked.server,
    exact,
    leading,
    trailing,
    patterns
  };
}
function namesOf(server) {
  const names = (server.block ?? []).filter(({ name }) => name === "server_name");
  return names.length === 0 ? [""] : names.flatMap(({ args }) => args);
}
function chooseServer(listener, host) {
  const exact = listener.exact.get(host);
  if (exact) return { server: exact, by: "exact", match: null, skipped: [] };
  const labels = host.split(".");
  for (let from = 1; from < labels.length; from += 1) {
    const server = listener.leading.get(`.${labels.slice(from).join(".")}`);
    if (server) return { server, by: "leading-wildcard", match: null, skipped: [] };
  }
  for (let to = labels.length - 1; to > 0; to -= 1) {
    const server = listener.trailing.get(`${labels.slice(0, to).join(".")}.`);
    if (server) return { server, by: "trailing-wildcard", match: null, skipped: [] };
  }
  const skipped = [];
  for (const { pattern, server } of listener.patterns) {
    const regexp = compilePattern(pattern, true, host);
    const match = regexp && matchPattern(regexp, host);
    if (match) return { server, by: "regex", match, skipped };
    if (!regexp) skipped.push(`server_name ~${pattern}`);
  }
  return { server: listener.fallback, by: "default", match: null, skipped };
}
function bareHost(host) {
  const match = /^(\[[^\]]*\]|[^:]*)/.exec(host.toLowerCase());
  return (match?.[0] ?? "").replace(/\.$/, "");
}

// src/read/nginx/routing/map-wildcards.ts
function byWildcard(entries, host) {
  const fits = entries.filter(({ name }) => {
    const pattern = name.toLowerCase();
    if (pattern.startsWith("*.")) return host.endsWith(pattern.slice(1));
    if (pattern.startsWith(".")) return `.${host}`.endsWith(pattern);
    return pattern.endsWith(".*") && host.startsWith(pattern.slice(0, -1));
  });
  const rank = (name) => (name.endsWith("*") ? 0 : 1e3) + name.length;
  const [best] = fits.sort((one, other) => rank(other.name) - rank(one.name));
  return best ? best.args[0] ?? "" : null;
}

// src/read/nginx/routing/map.ts
var SPECIAL = /* @__PURE__ */ new Set(["default", "hostnames", "volatile", "include"]);
function mapValue(flow, name, reader) {
  const map = flow.model.maps.get(name);
  if (!map?.block || flow.evaluating.has(name)) return null;
  flow.evaluating.add(name);
  try {
    const source = reader.expand(flow, map.args[0] ?? "");
    if (source.unknown.length > 0) return null;
    const entry = pickEntry(flow, map.block, source.text);
    if (entry === null) return "";
    const value = entry && reader.expand(flow, entry);
    return value && value.unknown.length === 0 ? value.text : null;
  } finally {
    flow.evaluating.delete(name);
  }
}
function pickEntry(flow, entries, source) {
  const wanted = source.toLowerCase();
  const plain = entries.find(
    ({ name }) => !SPECIAL.has(name) && name.replace(/^\\/, "").toLowerCase() === wanted
  );
  if (plain) return plain.args[0] ?? "";
  const wildcard = entries.some(({ name }) => name === "hostnames") ? byWildcard(entries, wanted) : null;
  if (wildcard !== null) return wildcard;
  for (const { name, args } of entries) {
    if (!name.startsWith("~")) continue;
    const regexp = compilePattern(name.replace(/^~\*?/, ""), name.startsWith("~*"), source);
    if (!regexp) return void 0;
    const match = matchPattern(regexp, source);
    if (!match) continue;
    flow.captures = match.groups;
    for (const [key, value] of Object.entries(match.named)) flow.variables.set(key, value);
    return args[0] ?? "";
  }
  return entries.find(({ name }) => name === "default")?.args[0] ?? null;
}

// src/read/nginx/routing/scope.ts
function inForce(scope, ...names) {
  for (const block of scope) {
    const found = block.find(({ name }) => names.includes(name));
    if (found) return found;
  }
  return null;
}
function allInForce(scope, ...names) {
  for (const block of scope) {
    const found = block.filter(({ name }) => names.includes(name));
    if (found.length > 0) return found;
  }
  return [];
}
function setting(scope, name, read, builtIn) {
  const directive = inForce(scope, name);
  const value = directive ? read(directive.args[0] ?? "") : null;
  if (!directive || value === null) return { value: builtIn, place: null };
  return { value, place: spanOf(directive) };
}
function readSwitch(text) {
  return text === "on" ? true : text === "off" ? false : null;
}

// src/read/nginx/routing/variables.ts
var VARIABLE = /\$(?:\{([A-Za-z0-9_]+)\}|([A-Za-z0-9_]+))/g;
function splitTemplate(template) {
  const pieces = [];
  let last = 0;
  for (const match of template.matchAll(VARIABLE)) {
    let name = match[1] ?? match[2] ?? "";
    let [written] = match;
    if (match[2] !== void 0 && /^[1-9]/.test(name)) {
      name = name.charAt(0);
      written = `$${name}`;
    }
    if (match.index > last) pieces.push(template.slice(last, match.index));
    pieces.push({ name, written });
    last = match.index + written.length;
  }
  if (last < template.length) pieces.push(template.slice(last));
  return pieces;
}
function hasVariables(text) {
  return text.search(VARIABLE) !== -1;
}
var LONGEST2 = 8192;
function isEndless(text, template) {
  return text.length > LONGEST2 + template.length;
}
function expand(flow, template) {
  const unknown = [];
  let text = "";
  for (const piece of splitTemplate(template)) {
    if (typeof piece === "string") text += piece;
    else {
      const value = variable(flow, piece.name);
      if (value === null) unknown.push(piece.written);
      text += value ?? piece.written;
    }
    if (isEndless(text, template)) return { text: template, unknown: [template] };
  }
  return { text, unknown };
}
function expandOrDoubt(flow, template) {
  const { text, unknown } = expand(flow, template);
  for (const written of unknown) flow.uncertain.add(`the value of ${written} is not known`);
  return text;
}
function variable(flow, name) {
  if (/^[1-9]$/.test(name)) return flow.captures[Number(name)] ?? "";
  const known = flow.variables.get(name);
  if (known !== void 0) return known;
  const builtIn = BUILT_IN[name];
  if (builtIn) return builtIn(flow);
  if (name.startsWith("arg_")) return argument(flow.args, name.slice(4));
  if (name.startsWith("http_")) return header(flow, name.slice(5).replaceAll("_", "-"));
  if (name.startsWith("cookie_")) return cookie(flow, name.slice(7));
  return mapValue(flow, name, { expand });
}
var BUILT_IN = {
  uri: (flow) => flow.path,
  document_uri: (flow) => flow.path,
  request_uri: (flow) => flow.request.path,
  args: (flow) => flow.args,
  query_string: (flow) => flow.args,
  is_args: (flow) => flow.args === "" ? "" : "?",
  request_method: (flow) => flow.method,
  request: ({ request }) => `${request.method} ${request.path} HTTP/1.1`,
  server_protocol: () => "HTTP/1.1",
  host: (flow) => bareHost(flow.request.host) || flow.serverName,
  http_host: (flow) => flow.request.host,
  scheme: (flow) => flow.ssl ? "https" : "http",
  https: (flow) => flow.ssl ? "on" : "",
  server_port: (flow) => String(flow.request.port),
  server_name: (flow) => flow.serverName,
  document_root: (flow) => {
    const directive = inForce(flow.scope, "root", "alias");
    return directive ? expand(flow, directive.args[0] ?? "").text : null;
  },
  fastcgi_script_name: (flow) => flow.path
};
function argument(args, name) {
  for (const pair of args.split("&")) {
    const [key = "", ...value] = pair.split("=");
    if (key.toLowerCase() === name.toLowerCase() && pair.includes("=")) return value.join("=");
  }
  return "";
}
function header(flow, name) {
  const { headers } = flow.request;
  return headers ? headers[name.toLowerCase()] ?? "" : null;
}
function cookie(flow, name) {
  const all = header(flow, "cookie");
  if (all === null) return null;
  const found = all.split(";").find((pair) => pair.trim().startsWith(`${name}=`));
  return found ? found.trim().slice(name.length + 1) : "";
}

// src/read/nginx/routing/model.ts
var built = /* @__PURE__ */ new WeakMap();
function modelOf(config) {
  const known = built.get(config);
  if (known) return known;
  const http = httpBlock(config);
  const locations = /* @__PURE__ */ new WeakMap();
  const model = {
    http,
    listeners: buildListeners(serversIn(http)),
    locations: (server) => {
      const set2 = locations.get(server) ?? buildLocations(server.block ?? []);
      locations.set(server, set2);
      return set2;
    },
    maps: named(http, "map", ({ args }) => (args[1] ?? "").replace(/^\$/, "")),
    upstreams: named(http, "upstream", ({ args }) => (args[0] ?? "").toLowerCase()),
    literals: literalTargets(http)
  };
  built.set(config, model);
  return model;
}
function named(block, kind, key) {
  const found = /* @__PURE__ */ new Map();
  for (const directive of block) {
    if (directive.name !== kind || !directive.block) continue;
    const name = key(directive);
    if (!found.has(name)) found.set(name, directive);
  }
  return found;
}
var DEFAULT_PORTS = { "http://": 80, "https://": 443 };
function literalTargets(block) {
  const found = /* @__PURE__ */ new Map();
  const visit = (directives) => {
    for (const directive of directives) {
      if (directive.block) visit(directive.block);
      else if (directive.name === "proxy_pass") add(directive);
    }
  };
  const add = (directive) => {
    const [url = ""] = directive.args;
    const scheme = /^https?:\/\//i.exec(url)?.[0].toLowerCase();
    if (!scheme || hasVariables(url)) return;
    const { host, port, unix } = parseTarget(url.slice(scheme.length), DEFAULT_PORTS[scheme] ?? 80);
    const key = `${host.toLowerCase()}:${port}`;
    if (unix === null && !found.has(key)) found.set(key, directive);
  };
  visit(block);
  return found;
}

// src/read/nginx/routing/access.ts
function limitExcept(location, method) {
  const block = location?.directive.block?.find(({ name }) => name === "limit_except");
  if (!block) return null;
  const allowed = block.args.map((arg) => arg.toUpperCase());
  const covered = allowed.includes(method) || method === "HEAD" && allowed.includes("GET");
  return covered ? null : block;
}
function denyAll(scope) {
  const [first] = allInForce(scope, "allow", "deny");
  return first?.name === "deny" && first.args[0] === "all" ? first : null;
}
function guardsOf(scope) {
  const lines = [
    inForce(scope, "auth_basic"),
    inForce(scope, "auth_request"),
    inForce(scope, "auth_jwt"),
    ...allInForce(scope, "allow", "deny"),
    ...allInForce(scope, "limit_req"),
    ...allInForce(scope, "limit_conn")
  ];
  return lines.filter((line) => line !== null).filter(({ args }) => args[0] !== "off").map((line) => ({ name: line.name, args: line.args, place: spanOf(line) }));
}
var LUA_BEFORE_CONTENT = /^(server_rewrite|rewrite|access)_by_lua(_block|_file)?$/;
function luaBefore(scope) {
  const found = /* @__PURE__ */ new Set();
  for (const block of scope) {
    for (const { name } of block) if (LUA_BEFORE_CONTENT.test(name)) found.add(name);
  }
  return [...found];
}

// src/read/nginx/format.ts
var SIZES = { "": 1, k: 2 ** 10, m: 2 ** 20, g: 2 ** 30 };
function parseSize(text) {
  const match = /^(\d+)([kmg]?)$/i.exec(text);
  if (!match) return null;
  const unit = SIZES[(match[2] ?? "").toLowerCase()];
  return unit === void 0 ? null : Number(match[1]) * unit;
}
var DAY = 86400;
var UNITS = [
  ["y", 365 * DAY],
  ["M", 30 * DAY],
  ["w", 7 * DAY],
  ["d", DAY],
  ["h", 3600],
  ["m", 60],
  ["s", 1],
  ["ms", 1e-3],
  ["", 1]
];
function parseTime(text) {
  let rank = -1;
  let seconds = 0;
  let rest = text;
  while (rest !== "") {
    const match = /^(\d+)(ms|[yMwdhms]?) */.exec(rest);
    if (!match) return null;
    const unit = UNITS.findIndex(([name]) => name === match[2]);
    const [, factor] = UNITS[unit] ?? ["", 1];
    if (unit <= rank) return null;
    rank = unit;
    seconds += Number(match[1]) * factor;
    rest = rest.slice(match[0].length);
  }
  return rank === -1 ? null : seconds;
}

// src/read/nginx/routing/error-page.ts
function errorPagesOf(scope) {
  return allInForce(scope, "error_page").map(readErrorPage);
}
function readErrorPage(directive) {
  const words = directive.args.slice(0, -1);
  const changed = words.find((word) => word.startsWith("="));
  const response = changed === void 0 ? null : Number(changed.slice(1)) || "served";
  const codes = words.filter((word) => /^\d{3}$/.test(word)).map(Number);
  return { codes, response, target: directive.args.at(-1) ?? "", place: spanOf(directive) };
}
function errorPageFor(flow, answer2) {
  if (flow.errorPageUsed || answer2.status === 444 || flow.changesLeft <= 0) return null;
  if (answer2.body !== null || answer2.to !== null || answer2.status < 300) return null;
  const page = errorPagesOf(flow.scope).find(({ codes }) => codes.includes(answer2.status));
  if (!page) return null;
  flow.errorPageUsed = inForce(flow.scope, "recursive_error_pages")?.args[0] !== "on";
  if (page.response !== "served") flow.errorStatus = page.response ?? answer2.status;
  flow.steps.push({ did: "error-page", to: page.target, place: page.place });
  const target = expandOrDoubt(flow, page.target);
  if (target.startsWith("@")) return { go: "named", name: target.slice(1) };
  if (!target.startsWith("/")) {
    const asked = typeof page.response === "number" ? page.response : 302;
    const status = [301, 302, 303, 307, 308].includes(asked) ? asked : 302;
    return { go: "answer", answer: { status, body: null, to: target, place: page.place } };
  }
  if (flow.method !== "HEAD") flow.method = "GET";
  const [path = "", ...args] = target.split("?");
  return { go: "internal", path, args: args.join("?") };
}

// src/read/nginx/routing/settings.ts
function familyOf(handler) {
  return handler.is === "other-upstream" ? handler.protocol : "proxy";
}
function settingsOf(flow, handler) {
  const { scope } = flow;
  const family = familyOf(handler);
  const headers = headersOf(flow, family);
  const host = headers.findLast(({ name }) => name.toLowerCase() === "host");
  const next = inForce(scope, `${family}_next_upstream`);
  return {
    limits: limitsOf(flow, family),
    upstreamHost: host?.line ?? { value: variable(flow, "proxy_host") ?? "", place: null },
    hostTemplate: host?.value ?? "$proxy_host",
    headers,
    httpVersion: setting(scope, "proxy_http_version", (text) => text, null),
    nextUpstream: next ? { value: next.args, place: spanOf(next) } : { value: ["error", "timeout"], place: null },
    interceptErrors: setting(scope, `${family}_intercept_errors`, readSwitch, false),
    errorPages: errorPagesOf(scope)
  };
}
var PAGE = 4096;
function limitsOf({ scope, bodyLimit }, family) {
  const time = (name) => setting(scope, name, parseTime, 60);
  const size = (name, builtIn) => setting(scope, name, parseSize, builtIn);
  return {
    bodySize: bodyLimit ? { value: bodyLimit.bytes, place: bodyLimit.place } : size("client_max_body_size", 2 ** 20),
    bodyBuffer: size("client_body_buffer_size", 2 * PAGE),
    connectTimeout: time(`${family}_connect_timeout`),
    readTimeout: time(`${family}_read_timeout`),
    sendTimeout: time(`${family}_send_timeout`),
    bodyTimeout: time("client_body_timeout"),
    headerBuffer: size(`${family}_buffer_size`, PAGE),
    buffers: buffersOf(scope, family),
    requestBuffering: setting(scope, `${family}_request_buffering`, readSwitch, true),
    buffering: setting(scope, `${family}_buffering`, readSwitch, true)
  };
}
function buffersOf(scope, family) {
  const line = inForce(scope, `${family}_buffers`);
  const bytes = parseSize(line?.args[1] ?? "");
  const count = Number(line?.args[0]);
  if (!line || bytes === null || !(count > 0)) {
    return { value: { count: 8, bytes: PAGE }, place: null };
  }
  return { value: { count, bytes }, place: spanOf(line) };
}
function headersOf(flow, family) {
  const directive = family === "grpc" ? "grpc_set_header" : "proxy_set_header";
  return allInForce(flow.scope, directive).map((line) => {
    const [name = "", value = ""] = line.args;
    return { name, value, line: { value: expand(flow, value).text, place: spanOf(line) } };
  });
}

// src/read/nginx/routing/disk.ts
function fileFor(flow, uri) {
  const directive = inForce(flow.scope, "root", "alias");
  const { text, unknown } = expand(flow, directive?.args[0] ?? "html");
  if (unknown.length > 0) return null;
  if (directive?.name !== "alias") return text.replace(/\/$/, "") + uri;
  const modifier = flow.location?.modifier;
  if (modifier === "~" || modifier === "~*") return text;
  const prefix = flow.location?.pattern ?? "";
  return text + (uri.startsWith(prefix) ? uri.slice(prefix.length) : uri);
}
function isThere(flow, path, kind) {
  return path === null ? null : flow.request.exists?.(path, kind) ?? null;
}
function onDisk(flow, file) {
  const directive = inForce(flow.scope, "root", "alias");
  const last = flow.steps.findLast(({ did }) => did === "try_files");
  return {
    root: directive ? expand(flow, directive.args[0] ?? "").text : null,
    file,
    fallback: last?.to ?? null,
    place: last?.place ?? (directive && spanOf(directive))
  };
}
function answerFromDisk(flow, status, file) {
  const disk = onDisk(flow, file);
  return { go: "answer", answer: { status, body: null, to: null, place: disk.place, disk } };
}
function tryFiles(flow, directive) {
  const candidates = directive.args.slice(0, -1);
  for (const candidate of candidates) {
    const kind = candidate.endsWith("/") ? "directory" : "file";
    const uri = expandOrDoubt(flow, kind === "file" ? candidate : candidate.slice(0, -1));
    const file = fileFor(flow, uri);
    let there = isThere(flow, file, kind);
    if (there === null) {
      there = kind === "file" ? flow.present.has(uri) : uri === "/";
      flow.assumed.add(`${kind} ${file ?? uri} ${there ? "exists" : "does not exist"}`);
    }
    if (there) {
      flow.path = uri;
      flow.present.add(uri);
      return null;
    }
  }
  const last = directive.args.at(-1) ?? "";
  const place = spanOf(directive);
  flow.steps.push({ did: "try_files", to: last, place });
  if (/^=\d{3}$/.test(last)) return answerFromDisk(flow, Number(last.slice(1)), null);
  if (last.startsWith("@")) return { go: "named", name: last.slice(1) };
  const [path = "", ...args] = expandOrDoubt(flow, last).split("?");
  flow.present.add(path);
  return { go: "internal", path, args: args.join("?") };
}
function serveFile(flow) {
  if (!["GET", "HEAD", "POST"].includes(flow.method)) {
    return answerFromDisk(flow, 405, fileFor(flow, flow.path));
  }
  if (flow.path.endsWith("/")) return serveIndex(flow);
  const file = fileFor(flow, flow.path);
  const there = isThere(flow, file, "file");
  if (there !== true && isThere(flow, file, "directory") === true) {
    const to = `${flow.path}/${flow.args === "" ? "" : `?${flow.args}`}`;
    const { place } = onDisk(flow, file);
    return { go: "answer", answer: { status: 301, body: null, to, place } };
  }
  if (there === false) return answerFromDisk(flow, 404, file);
  if (there === null && !flow.present.has(flow.path)) {
    return { go: "file", disk: onDisk(flow, file), status: null };
  }
  if (flow.method === "POST") return answerFromDisk(flow, 405, file);
  return { go: "file", disk: onDisk(flow, file), status: 200 };
}
function serveIndex(flow) {
  const directive = inForce(flow.scope, "index");
  for (const name of directive?.args ?? ["index.html"]) {
    const text = expandOrDoubt(flow, name);
    if (text.startsWith("/")) return { go: "internal", path: text, args: flow.args };
    const file = fileFor(flow, flow.path + text);
    const there = isThere(flow, file, "file");
    if (there === null) flow.assumed.add(`file ${file ?? text} exists`);
    if (there === false) continue;
    const path = flow.path + text;
    flow.present.add(path);
    if (directive) flow.steps.push({ did: "index", to: path, place: spanOf(directive) });
    return { go: "internal", path, args: flow.args };
  }
  const folder = fileFor(flow, flow.path);
  if (isThere(flow, folder, "directory") === false) return answerFromDisk(flow, 404, folder);
  if (inForce(flow.scope, "autoindex")?.args[0] === "on") {
    return { go: "file", disk: onDisk(flow, folder), status: 200 };
  }
  return answerFromDisk(flow, 403, folder);
}

// src/read/nginx/routing/flow.ts
function remember(flow, match) {
  flow.captures = match?.groups ?? [];
  for (const [name, value] of Object.entries(match?.named ?? {})) flow.variables.set(name, value);
}

// src/read/nginx/routing/uri.ts
function parseUri(target, mergeSlashes) {
  const absolute2 = /^https?:\/\/[^/?#]*/i.exec(target)?.[0] ?? "";
  const rest = target.slice(absolute2.length);
  const raw = rest.startsWith("/") ? rest : `/${rest}`;
  const scan = { raw, mergeSlashes, at: 1, out: "/", state: "slash", quoted: false };
  while (scan.at < raw.length) {
    const char = raw.charAt(scan.at);
    if (char === "?" || char === "#") break;
    scan.at += 1;
    if (!(char === "%" ? takeEscape(scan) : takeChar(scan, char))) return null;
  }
  if (scan.state === "dot") scan.out = scan.out.slice(0, -1);
  if (scan.state === "dots" && !dropSegment(scan)) return null;
  const tail = raw.slice(scan.at);
  const args = tail.startsWith("?") ? tail.slice(1).split("#")[0] ?? "" : "";
  return { path: textOf(scan.out), args, quoted: scan.quoted };
}
function takeEscape(scan) {
  const digits = /^[\da-f]{2}/i.exec(scan.raw.slice(scan.at, scan.at + 2))?.[0];
  if (digits === void 0 || digits === "00") return false;
  scan.at += 2;
  scan.quoted = true;
  const char = String.fromCharCode(Number.parseInt(digits, 16));
  if (char !== "%" && char !== "#" && char !== "?") return takeChar(scan, char);
  scan.out += char;
  scan.state = "usual";
  return true;
}
function takeChar(scan, char) {
  const { state } = scan;
  if (char === "/") {
    if (state === "dots") {
      scan.state = "slash";
      return dropSegment(scan);
    }
    if (state === "dot") scan.out = scan.out.slice(0, -1);
    else if (state === "usual" || !scan.mergeSlashes) scan.out += char;
    scan.state = "slash";
    return true;
  }
  scan.out += char;
  const dotted = char === "." && state !== "usual" && state !== "dots";
  scan.state = dotted ? state === "slash" ? "dot" : "dots" : "usual";
  return true;
}
function dropSegment(scan) {
  const parent = scan.out.slice(0, -3);
  if (!parent.includes("/")) return false;
  scan.out = parent.slice(0, parent.lastIndexOf("/") + 1);
  return true;
}
function textOf(bytes) {
  if (!/[\x80-\xff]/.test(bytes) || /[^\0-\xff]/.test(bytes)) return bytes;
  const array = Uint8Array.from(bytes, (char) => char.charCodeAt(0));
  const text = new TextDecoder().decode(array);
  return text.includes("\uFFFD") ? bytes : text;
}
var NOT_IN_PATH = /[\0-\x20"#%<>?\\^`{|}\x7f-\u{10ffff}]/gu;
var NOT_IN_ARGS = /[\0-\x20"#%&+;<>?\\^`{|}\x7f-\u{10ffff}]/gu;
function escapePath(path) {
  return path.replace(NOT_IN_PATH, escapeChar);
}
function escapeArgs(text) {
  return text.replace(NOT_IN_ARGS, escapeChar);
}
function escapeChar(char) {
  const bytes = new TextEncoder().encode(char);
  return Array.from(bytes, (byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join(
    ""
  );
}

// src/read/nginx/routing/pass.ts
var OTHER = {
  fastcgi_pass: "fastcgi",
  uwsgi_pass: "uwsgi",
  scgi_pass: "scgi",
  grpc_pass: "grpc",
  memcached_pass: "memcached"
};
var OPAQUE = /^(content_by_lua(_block|_file)?|js_content|perl|stub_status|empty_gif|flv|mp4|echo|hls|vod|push_stream_\w+|upload_pass|rds_json_ret|drizzle_pass|redis_pass|redis2_pass|srcache_fetch)$/;
function passOf(blocks) {
  for (const block of blocks) {
    const found = block.find(
      ({ name }) => name === "proxy_pass" || name in OTHER || OPAQUE.test(name)
    );
    if (found) return found;
  }
  return null;
}
function handPass(flow, directive) {
  const protocol = OTHER[directive.name];
  if (directive.name === "proxy_pass") return handProxy(flow, directive);
  if (protocol) return handOther(flow, directive, protocol);
  return { is: "unknown", why: directive.name, place: spanOf(directive) };
}
function handProxy(flow, directive) {
  const [written = ""] = directive.args;
  const viaVariable = hasVariables(written);
  const url = viaVariable ? expandOrDoubt(flow, written) : written;
  const prefix = /^https?:\/\//i.exec(url)?.[0].toLowerCase();
  if (!prefix && !hasVariables(url)) {
    return { is: "returned", status: 500, body: null, place: spanOf(directive) };
  }
  const secure = prefix === "https://";
  const rest = url.replace(/^(https?:|\$\w+:)?\/\//i, "");
  const target = parseTarget(rest, secure ? 443 : 80);
  flow.variables.set("proxy_host", authorityOf(target, secure ? 443 : 80));
  flow.variables.set("proxy_port", target.unix === null ? String(target.port ?? "") : "");
  return {
    is: "proxied",
    scheme: secure ? "https" : "http",
    target: target.unix === null ? target.authority : `unix:${target.unix}`,
    ...upstreamOf(flow, target, directive, viaVariable),
    upstreamUri: upstreamUri(flow, target.uri, viaVariable),
    viaVariable,
    place: spanOf(directive)
  };
}
function authorityOf(target, defaultPort) {
  return target.portWritten && target.port !== defaultPort ? target.authority : target.authority.replace(/:\d+$/, "");
}
function upstreamUri(flow, uri, viaVariable) {
  if (viaVariable && uri !== "") return uri.startsWith("?") ? `/${uri}` : uri;
  if (uri === "" && flow.validTarget) return flow.request.path.replace(/^https?:\/\/[^/?#]*/i, "");
  const replaces = flow.validLocation && uri !== "";
  const modifier = flow.location?.modifier ?? "";
  const prefix = ["", "=", "^~"].includes(modifier) ? flow.location?.pattern.length ?? 0 : 0;
  const kept = flow.path.slice(replaces ? prefix : 0);
  const path = flow.quoted || flow.internal ? escapePath(kept) : kept;
  return (flow.validLocation ? uri : "") + path + (flow.args === "" ? "" : `?${flow.args}`);
}
function handOther(flow, directive, protocol) {
  const [written = ""] = directive.args;
  const viaVariable = hasVariables(written);
  const text = viaVariable ? expandOrDoubt(flow, written) : written;
  const target = parseTarget(text.replace(/^(grpcs?|suwsgi|uwsgi):\/\//, ""), 80);
  return {
    is: "other-upstream",
    protocol,
    target: text,
    ...upstreamOf(flow, target, directive, viaVariable),
    scriptFilename: protocol === "fastcgi" ? scriptFilename(flow) : null,
    viaVariable,
    place: spanOf(directive)
  };
}
function scriptFilename(flow) {
  const line = allInForce(flow.scope, "fastcgi_param").findLast(
    ({ args }) => args[0] === "SCRIPT_FILENAME"
  );
  return line ? { value: expand(flow, line.args[1] ?? "").text, place: spanOf(line) } : null;
}
function upstreamOf(flow, target, directive, viaVariable) {
  const resolver = resolverOf(flow);
  if (hasVariables(target.host)) {
    return { upstreamName: null, servers: [], resolution: "unknown", resolver };
  }
  const { servers, block } = serversOf(flow.model, target, spanOf(directive));
  const balancer = block?.block?.find(({ name }) => name.startsWith("balancer_by_lua"));
  if (balancer) flow.uncertain.add(balancer.name);
  const resolution = block ? blockResolution(servers) : hostResolution(flow, target, viaVariable, resolver !== null);
  return { upstreamName: block?.args[0] ?? null, servers, resolution, resolver };
}
function blockResolution(servers) {
  if (servers.some(({ params }) => params.includes("resolve"))) return "runtime";
  const fixed = servers.every(({ host, unix }) => unix !== null || isAddress(host));
  return fixed ? "address" : "start";
}
function hostResolution(flow, { host, port, unix }, viaVariable, hasResolver) {
  if (unix !== null || isAddress(host)) return "address";
  if (!viaVariable || flow.model.literals.has(`${host.toLowerCase()}:${port}`)) return "start";
  return hasResolver ? "runtime" : "none";
}
function resolverOf(flow) {
  const line = inForce(flow.scope, "resolver");
  if (!line) return null;
  return { value: line.args.filter((arg) => !arg.includes("=")), place: spanOf(line) };
}

// src/read/nginx/routing/condition.ts
function conditionOf({ args }) {
  const words = [...args];
  if (words[0]?.startsWith("(")) words[0] = words[0].slice(1);
  const last = words.at(-1);
  if (last?.endsWith(")")) words[words.length - 1] = last.slice(0, -1);
  return words.filter((word, at) => word !== "" || at > 0 && at < words.length - 1);
}
function holds(flow, directive) {
  const [subject = "", operator, ...rest] = conditionOf(directive);
  if (/^!?-[fdex]$/.test(subject)) return fileTest(flow, subject, operator ?? "");
  const left = expand(flow, subject);
  if (left.unknown.length > 0) return null;
  if (operator === void 0) return left.text !== "" && left.text !== "0";
  const right = rest.join(" ");
  if (operator === "=" || operator === "!=") {
    const value = expand(flow, right);
    if (value.unknown.length > 0) return null;
    return left.text === value.text === (operator === "=");
  }
  if (!/^!?~\*?$/.test(operator)) return null;
  const regexp = compilePattern(right, operator.endsWith("*"), left.text);
  if (!regexp) return null;
  const match = matchPattern(regexp, left.text);
  remember(flow, match);
  return match !== null !== operator.startsWith("!");
}
function fileTest(flow, operator, path) {
  const { text, unknown } = expand(flow, path);
  if (unknown.length > 0) return null;
  const ask = flow.request.exists;
  const file = ask?.(text, "file") ?? null;
  const folder = ask?.(text, "directory") ?? null;
  const is = { f: file, d: folder, e: file === null || folder === null ? null : file || folder };
  const kind = operator.at(-1);
  const found = kind === "f" || kind === "d" || kind === "e" ? is[kind] : null;
  return found === null ? null : found !== operator.startsWith("!");
}

// src/read/nginx/routing/rewrite.ts
var DONE = { is: "done" };
var LEFT = { is: "left" };
function runRewrites(flow, block) {
  for (const directive of block) {
    const outcome = runOne(flow, directive);
    if (outcome.is !== "done") return outcome;
  }
  return DONE;
}
function runOne(flow, directive) {
  switch (directive.name) {
    case "set":
      set(flow, directive);
      return DONE;
    case "if":
      return runIf(flow, directive);
    case "return":
      return { is: "answered", answer: answerOf(flow, directive) };
    case "rewrite":
      return runRewrite(flow, directive);
    case "break":
      if (flow.uriChanged) flow.validLocation = false;
      flow.uriChanged = false;
      return LEFT;
    default:
      return DONE;
  }
}
function set(flow, { args }) {
  const [written = "", template = ""] = args;
  const name = written.replace(/^\$/, "");
  let value = "";
  for (const piece of splitTemplate(template)) {
    const part = typeof piece === "string" ? piece : variable(flow, piece.name);
    value = part === null || isEndless(value, template) ? null : value + part;
    if (value === null) break;
  }
  flow.variables.set(name, value);
}
function runIf(flow, directive) {
  const holding = holds(flow, directive);
  if (holding === null) flow.uncertain.add(`if ${directive.args.join(" ")}`);
  if (!holding) return DONE;
  flow.condition = directive;
  flow.steps.push({ did: "if", to: directive.args.join(" "), place: spanOf(directive) });
  return runRewrites(flow, directive.block ?? []);
}
var REDIRECTS = /* @__PURE__ */ new Set([301, 302, 303, 307, 308]);
function answerOf(flow, directive) {
  const [first = "", text] = directive.args;
  const place = spanOf(directive);
  if (!/^\d{3}$/.test(first)) {
    return { status: 302, body: null, to: expandOrDoubt(flow, first), place };
  }
  const status = Number(first);
  const value = text === void 0 ? null : expandOrDoubt(flow, text);
  if (value !== null && REDIRECTS.has(status)) return { status, body: null, to: value, place };
  return { status, body: value, to: null, place };
}
var TO_OTHER_SITE = /^(https?:\/\/|\$scheme)/;
function runRewrite(flow, directive) {
  const [pattern = "", written = "", flag] = directive.args;
  const regexp = compilePattern(pattern, false, flow.path);
  if (!regexp) {
    flow.uncertain.add(`rewrite ${pattern}`);
    return DONE;
  }
  const match = matchPattern(regexp, flow.path);
  remember(flow, match);
  if (!match) return DONE;
  const redirects = TO_OTHER_SITE.test(written) || flag === "redirect" || flag === "permanent";
  const dropsArgs = written.endsWith("?");
  const template = dropsArgs ? written.slice(0, -1) : written;
  if (redirects) {
    const to = withArgs(decodeForRedirect(replacement(flow, template, true)[0]), {
      old: dropsArgs ? "" : flow.args,
      joins: template.includes("?")
    });
    const status = flag === "permanent" ? 301 : 302;
    return { is: "answered", answer: { status, body: null, to, place: spanOf(directive) } };
  }
  changeUri(flow, directive, template, dropsArgs);
  if (flow.path === "") {
    const answer2 = { status: 500, body: null, to: null, place: spanOf(directive) };
    return { is: "answered", answer: answer2 };
  }
  return flag === "last" || flag === "break" ? LEFT : DONE;
}
function changeUri(flow, directive, template, dropsArgs) {
  const breaks = directive.args[2] === "break";
  flow.internal = true;
  flow.validTarget = false;
  flow.uriChanged = !breaks;
  if (breaks) flow.validLocation = false;
  const [path, args] = replacement(flow, template, false);
  const kept = dropsArgs ? "" : flow.args;
  const now = args !== null && kept !== "" ? `${args}&${kept}` : args ?? kept;
  if (isEndless(path + now, template)) {
    flow.uncertain.add(`rewrite to ${template}, which makes the path ever longer`);
    return;
  }
  flow.path = path;
  flow.args = now;
  const to = flow.args === "" ? path : `${path}?${flow.args}`;
  flow.steps.push({ did: "rewrite", to, place: spanOf(directive) });
}
function replacement(flow, template, redirects) {
  const quotes = flow.quoted || flow.path.includes("+");
  let path = "";
  let args = null;
  for (const piece of splitTemplate(template)) {
    let text;
    if (typeof piece === "string") text = piece;
    else if (/^[1-9]$/.test(piece.name)) {
      const captured = flow.captures[Number(piece.name)] ?? "";
      text = quotes && (redirects || args !== null) ? escapeArgs(captured) : captured;
    } else {
      text = expandOrDoubt(flow, piece.written);
    }
    const split = typeof piece === "string" && !redirects && args === null ? text.indexOf("?") : -1;
    if (split >= 0) {
      path += text.slice(0, split);
      args = text.slice(split + 1);
    } else if (args === null) path += text;
    else args += text;
    if (isEndless(path + (args ?? ""), template)) {
      flow.uncertain.add(`rewrite to ${template}, which makes the path ever longer`);
      break;
    }
  }
  return [path, args];
}
function withArgs(url, { old, joins }) {
  return old === "" ? url : `${url}${joins ? "&" : "?"}${old}`;
}
function decodeForRedirect(url) {
  const query = url.indexOf("?");
  const end = query < 0 ? url.length : query;
  const path = url.slice(0, end).replace(/%([\da-f]{2})/gi, (escaped, digits) => {
    const code = Number.parseInt(digits, 16);
    return code > 37 && code < 127 ? String.fromCharCode(code) : escaped;
  });
  return path + url.slice(end);
}

// src/read/nginx/routing/travel.ts
function travel(flow, first) {
  let stage = first ? { go: "answer", answer: first } : { go: "server" };
  for (; ; ) {
    if ("is" in stage) return stage;
    stage = step(flow, stage);
  }
}
function step(flow, stage) {
  switch (stage.go) {
    case "server":
      return rewriteServer(flow);
    case "locate":
      return locate(flow);
    case "location":
      return rewriteLocation(flow);
    case "content":
      return content(flow);
    case "internal":
      return redirectInside(flow, stage.path, stage.args);
    case "named":
      return enterNamed(flow, stage.name);
    case "answer":
      return errorPageFor(flow, stage.answer) ?? finished(flow, stage.answer);
    case "file":
      return { is: "static", ...stage.disk, status: stage.status && (flow.errorStatus ?? 200) };
  }
}
function setScope(flow) {
  const { location, condition, server } = flow;
  const except = limitExcept(location, flow.method);
  flow.scope = [
    ...[condition, except, location?.directive].map((directive) => directive?.block ?? []),
    ...location?.parents.map(({ directive }) => directive.block ?? []).reverse() ?? [],
    server.block ?? [],
    flow.model.http
  ].filter((block) => block.length > 0);
}
function answer(status, place = null) {
  return { go: "answer", answer: { status, body: null, to: null, place } };
}
function rewriteServer(flow) {
  flow.location = null;
  flow.condition = null;
  setScope(flow);
  const outcome = runRewrites(flow, flow.server.block ?? []);
  setScope(flow);
  if (outcome.is === "answered") return { go: "answer", answer: outcome.answer };
  return { go: "locate" };
}
function locate(flow) {
  flow.uriChanged = false;
  flow.condition = null;
  const found = findLocation(flow.model.locations(flow.server), flow.path);
  for (const pattern of found.skipped) flow.uncertain.add(pattern);
  flow.location = found.location;
  if (found.match) remember(flow, found.match);
  setScope(flow);
  const own = found.location?.directive;
  if (!flow.internal && own?.block?.some(({ name }) => name === "internal")) {
    return answer(404, spanOf(own));
  }
  noteBodyLimit(flow);
  if (!found.addsSlash || !own) return { go: "location" };
  const to = escapePath(`${flow.path}/`) + (flow.args === "" ? "" : `?${flow.args}`);
  return { go: "answer", answer: { status: 301, body: null, to, place: spanOf(own) } };
}
function noteBodyLimit(flow) {
  const { value, place } = setting(flow.scope, "client_max_body_size", parseSize, 2 ** 20);
  const before = flow.bodyLimit;
  const looser = before !== null && before.bytes !== 0 && (value === 0 || value >= before.bytes);
  if (!looser) flow.bodyLimit = { bytes: value, place };
}
function rewriteLocation(flow) {
  if (flow.location) {
    const outcome = runRewrites(flow, flow.location.directive.block ?? []);
    setScope(flow);
    if (outcome.is === "answered") return { go: "answer", answer: outcome.answer };
    if (flow.uriChanged) return again(flow) ?? { go: "locate" };
  }
  for (const lua of luaBefore(flow.scope)) flow.uncertain.add(lua);
  const refused = denyAll(flow.scope);
  return refused ? answer(403, spanOf(refused)) : { go: "content" };
}
function content(flow) {
  const own = flow.location?.directive.block ?? [];
  const files = flow.condition ? null : inForce([flow.location ? own : flow.scope[0] ?? []], "try_files");
  const next = files ? tryFiles(flow, files) : null;
  if (next) return next;
  const except = limitExcept(flow.location, flow.method)?.block ?? [];
  const pass = flow.location ? passOf([flow.condition?.block ?? [], except, own]) : null;
  if (pass) return handPass(flow, pass);
  const served = serveFile(flow);
  if (served.go !== "file" || served.status !== null) return served;
  const missing = { status: 404, body: null, to: null, place: served.disk.place };
  const instead = errorPageFor(flow, missing);
  if (!instead) return served;
  flow.assumed.add(`file ${served.disk.file ?? flow.path} does not exist`);
  return instead;
}
function again(flow) {
  flow.changesLeft -= 1;
  return flow.changesLeft > 0 ? null : answer(500);
}
function redirectInside(flow, path, args) {
  const last = flow.steps.at(-1);
  const place = last?.place ?? spanOf(flow.server);
  flow.path = path;
  flow.args = args;
  flow.internal = true;
  flow.validTarget = false;
  flow.validLocation = true;
  flow.steps.push({ did: "internal-redirect", to: path, place });
  return again(flow) ?? { go: "server" };
}
function enterNamed(flow, name) {
  const location = flow.model.locations(flow.server).named.get(name);
  if (!location) return answer(500);
  flow.location = location;
  flow.condition = null;
  flow.internal = true;
  flow.uriChanged = false;
  setScope(flow);
  flow.steps.push({ did: "named-location", to: `@${name}`, place: spanOf(location.directive) });
  return again(flow) ?? { go: "location" };
}
function finished(flow, { status, body, to, place, disk }) {
  if (to !== null && status >= 300 && status < 400) {
    return { is: "redirected", status, to: absolute(flow, to), place };
  }
  if (disk) return { is: "static", ...disk, status: flow.errorStatus ?? status };
  const sent = status >= 494 && status <= 497 ? 400 : status;
  return { is: "returned", status: flow.errorStatus ?? sent, body, place };
}
function absolute(flow, to) {
  const on = (name) => inForce(flow.scope, name)?.args[0] !== "off";
  if (!to.startsWith("/") || !on("absolute_redirect")) return to;
  const named3 = inForce(flow.scope, "server_name_in_redirect")?.args[0] === "on";
  const asked = /^(\[[^\]]*\]|[^:]*)/.exec(flow.request.host.toLowerCase())?.[0] ?? "";
  const host = named3 && flow.serverName || asked || flow.serverName;
  const scheme = flow.ssl ? "https" : "http";
  const usual = flow.request.port === (flow.ssl ? 443 : 80);
  const port = usual || !on("port_in_redirect") ? "" : `:${flow.request.port}`;
  return `${scheme}://${host}${port}${to}`;
}

// src/read/nginx/route.ts
function routeFor(config, request) {
  const model = modelOf(config);
  const listener = pickListener(model, request);
  const chosen = listener && chooseServer(listener, bareHost(request.host));
  if (!listener || !chosen) return notListening(model, request);
  const flow = startFlow(model, request, listener, chosen);
  const handler = travel(flow, refusal(flow, listener));
  const { location } = flow;
  return {
    request,
    listen: listener.listen,
    server: { names: namesOf(flow.server), by: chosen.by, place: spanOf(flow.server) },
    location: location && {
      modifier: location.modifier,
      pattern: location.pattern,
      place: spanOf(location.directive)
    },
    path: flow.path,
    handler,
    guards: guardsOf(flow.scope),
    ...settingsOf(flow, handler),
    steps: flow.steps,
    uncertain: [...flow.uncertain],
    assumed: [...flow.assumed]
  };
}
function serverFor(config, request) {
  const listener = pickListener(modelOf(config), request);
  return listener && chooseServer(listener, bareHost(request.host)).server;
}
function pickListener(model, { port, address }) {
  const wanted = [address, "*", "::"].filter((name) => name !== void 0);
  for (const name of wanted) {
    const listener = model.listeners.get(`${name} ${port}`);
    if (listener) return listener;
  }
  if (address !== void 0) return null;
  return [...model.listeners.values()].find(({ listen }) => listen.port === port) ?? null;
}
function startFlow(model, request, listener, { server, match, skipped }) {
  const uncertain = new Set(skipped);
  const { address } = listener.listen;
  if (request.address === void 0 && address !== "*" && address !== "::") {
    uncertain.add(`listen ${address}`);
  }
  const [name = ""] = namesOf(server);
  return {
    model,
    request,
    server,
    serverName: name.replace(/^(\*?\.|~)/, ""),
    ssl: listener.ssl,
    method: request.method.toUpperCase(),
    ...uriOf(model, request, listener.fallback),
    internal: false,
    validTarget: true,
    validLocation: true,
    uriChanged: false,
    changesLeft: 11,
    errorPageUsed: false,
    errorStatus: null,
    location: null,
    condition: null,
    scope: [server.block ?? [], model.http],
    captures: match?.groups ?? [],
    variables: new Map(Object.entries(match?.named ?? {})),
    evaluating: /* @__PURE__ */ new Set(),
    present: /* @__PURE__ */ new Set(),
    steps: [],
    uncertain,
    assumed: /* @__PURE__ */ new Set(),
    bodyLimit: null
  };
}
function uriOf(model, request, fallback) {
  const merge = setting([fallback.block ?? [], model.http], "merge_slashes", readSwitch, true);
  return parseUri(request.path, merge.value) ?? { path: "", args: "", quoted: false };
}
function refusal(flow, listener) {
  const refused = (status, place2) => {
    return { status, body: null, to: null, place: place2 };
  };
  if (flow.path === "") return refused(400, null);
  const { place } = listener.listen;
  if (listener.ssl && flow.request.scheme === "http") return refused(497, place);
  if (!listener.ssl && flow.request.scheme === "https") return refused(400, place);
  const reject = inForce([flow.server.block ?? []], "ssl_reject_handshake");
  if (listener.ssl && reject?.args[0] === "on") return refused(400, spanOf(reject));
  return null;
}
function notListening(model, request) {
  const handler = { is: "not-listening" };
  const server = { name: "", args: [], file: "", line: 0, endLine: 0, block: [] };
  const listen = {
    address: "*",
    port: request.port,
    ssl: false,
    defaultServer: false,
    protocol: "http",
    place: spanOf(server),
    implied: true
  };
  const none = /* @__PURE__ */ new Map();
  const listener = { listen, ssl: false, fallback: server, exact: none, leading: none };
  const chosen = { server, by: "default", match: null, skipped: [] };
  const flow = startFlow(model, request, { ...listener, trailing: none, patterns: [] }, chosen);
  return {
    request,
    listen: null,
    server: null,
    location: null,
    path: flow.path,
    handler,
    guards: [],
    ...settingsOf(flow, handler),
    steps: [],
    uncertain: [],
    assumed: []
  };
}

// src/read/routes/scan.ts
function withoutComments(text, language) {
  const blank = (part) => part.replace(/[^\n]/g, " ");
  return text.replace(PIECES[language], (part) => {
    const isComment = /^(?:#|\/\/|\/\*)/.test(part);
    const isProse = language === "python" && /^[rbuf]*(?:"""|''')/i.test(part);
    return isComment || isProse ? blank(part) : part;
  });
}
var STRINGS = String.raw`"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'`;
var BLOCK = String.raw`\/\*[\s\S]*?\*\/`;
var REGEXP = String.raw`(?<=[(,=:[!&|?{};]\s*)\/(?![*/])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/`;
var PIECES = {
  python: new RegExp(String.raw`"""[\s\S]*?"""|'''[\s\S]*?'''|${STRINGS}|#[^\n]*`, "g"),
  c: new RegExp(`${STRINGS}|\`(?:[^\`\\\\]|\\\\.)*\`|${BLOCK}|\\/\\/[^\\n]*|${REGEXP}`, "g"),
  php: new RegExp(String.raw`${STRINGS}|${BLOCK}|\/\/[^\n]*|#(?!\[)[^\n]*`, "g")
};
var OPEN = "([{";
var CLOSE = ")]}";
var LONGEST3 = 6e4;
function argumentsAt(text, open) {
  const list = [];
  let depth = 0;
  let start = open + 1;
  const take2 = (end) => {
    const raw = text.slice(start, end);
    const trimmed = raw.trim();
    if (trimmed !== "")
      list.push({ text: trimmed, start: start + raw.length - raw.trimStart().length });
    start = end + 1;
  };
  const last = Math.min(text.length, open + LONGEST3);
  for (let at = open; at < last; at += 1) {
    const character = text.charAt(at);
    if (character === '"' || character === "'" || character === "`") {
      at = endOfString(text, at, character);
    } else if (OPEN.includes(character)) {
      depth += 1;
    } else if (CLOSE.includes(character)) {
      depth -= 1;
      if (depth === 0) {
        take2(at);
        return { list, end: at + 1 };
      }
    } else if (character === "," && depth === 1) {
      take2(at);
    }
  }
  return null;
}
function endOfString(text, from, quote) {
  for (let at = from + 1; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === "\\") at += 1;
    else if (character === quote || character === "\n" && quote !== "`") return at;
  }
  return text.length;
}
function literal(expression) {
  const found = /^(?:[rRuUbB]{0,2})(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|`([^`$\\]*)`)$/.exec(
    expression?.trim() ?? ""
  );
  return found ? found[1] ?? found[2] ?? found[3] ?? "" : null;
}
function named2(args, name) {
  const pattern = new RegExp(`^["']?${name}["']?\\s*(?:=>|=(?!=)|:)\\s*([\\s\\S]+)$`);
  for (const { text } of args) {
    const value = pattern.exec(text)?.[1];
    if (value !== void 0) return value.trim();
  }
  return null;
}
function lineAt(text, offset) {
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) {
    line += 1;
  }
  return line;
}
function product(expression) {
  const factors = expression.replace(/[()_\s]|[lL]$/g, "").replace(
    /(\d+)\*\*(\d+)/g,
    (_, base, power) => `${Number(base) ** Number(power)}`
  ).split("*");
  if (!factors.every((factor) => /^\d+(?:\.\d+)?$/.test(factor))) return null;
  return factors.reduce((value, factor) => value * Number(factor), 1);
}

// src/read/routes/constants.ts
var ASSIGNED = /\b([A-Z][A-Z0-9_]{2,})\b["']?\s*(?::[ \t]*[\w.[\]]+[ \t]*)?(?:=(?!=)|:)[ \t]*([^\s;,][^\n;,]*)/g;
function constantsOf(files) {
  const found = /* @__PURE__ */ new Map();
  for (const { text } of files) {
    for (const [, name = "", value = ""] of text.matchAll(ASSIGNED)) {
      const values = found.get(name) ?? /* @__PURE__ */ new Set();
      found.set(name, values.add(value.trim()));
    }
  }
  const only = (name) => {
    const values = found.get(name);
    return values?.size === 1 ? [...values][0] : void 0;
  };
  return {
    text: (name) => literal(only(name)),
    number: (name) => product(only(name) ?? "")
  };
}
function textOf2(expression, constants) {
  const written = expression?.trim() ?? "";
  const plain = literal(written);
  if (plain !== null) return { value: plain, sure: true };
  const constant = /^(?:[\w$]+(?:\(\))?\.)*([A-Z][A-Z0-9_]{2,})$/.exec(written)?.[1];
  const known = constant === void 0 ? null : constants.text(constant);
  if (known !== null) return { value: known, sure: true };
  const [, template] = /^(?:f["']|`)(.*)["'`]$/s.exec(written) ?? [];
  if (template === void 0) return { value: "{unknown}", sure: false };
  let sure = true;
  const value = template.replace(/\$?\{([^}]*)\}/g, (_, inner) => {
    const name = /([A-Z][A-Z0-9_]{2,})$/.exec(inner.trim())?.[1];
    const filled = name === void 0 ? null : constants.text(name);
    sure &&= filled !== null;
    return filled ?? "{unknown}";
  });
  return { value, sure };
}

// src/read/routes/limits.ts
var SMALLEST_LIMIT = 1024;
function limitIn(body, constants) {
  const names = new Set(
    [...body.matchAll(/\b([A-Z0-9_]*(?:MAX|LIMIT)[A-Z0-9_]*)\b/g)].map(([, name = ""]) => name)
  );
  const limits = [...names].flatMap((name) => constants.number(name) ?? []).filter((bytes) => bytes >= SMALLEST_LIMIT);
  return limits.length === 1 ? limits[0] ?? null : null;
}

// src/read/routes/route.ts
var NOTHING2 = { value: "", sure: true };
function joined(...parts) {
  const path = parts.filter((part) => part !== "").map((part) => `/${part}`).join("").replace(/\/{2,}/g, "/");
  return path === "" ? "/" : path;
}
function withPlainParameters(path) {
  return path.replace(/<(?:[^<>:]*:)?(\w+)>/g, "{$1}").replace(/:(\w+)(?:\([^)]*\))?\??/g, "{$1}").replace(/\{\$?(\w+)[:?][^}]*\}/g, "{$1}");
}
function hasParameters(path) {
  return /[{}*?()[\]^$\\|+]/.test(path);
}

// src/read/routes/mounts.ts
var DEEPEST = 12;
function prefixesBy(routers, mounts) {
  const byKey = new Map(routers.map((router) => [router.key, router]));
  const byChild = Map.groupBy(mounts, ({ child }) => child);
  const prefixes = (key, depth) => {
    const router = byKey.get(key);
    const own = router?.own ?? { value: "", sure: false };
    if (router?.isApp || depth > DEEPEST) return [own];
    const above = byChild.get(key) ?? [];
    if (above.length === 0) return [{ ...own, sure: false }];
    return above.flatMap(
      ({ parent, prefix, replaces }) => prefixes(parent, depth + 1).map((front) => ({
        value: joined(front.value, prefix.value, replaces ? "" : own.value).replace(/\/$/, ""),
        sure: front.sure && prefix.sure && (replaces || own.sure)
      }))
    );
  };
  return (key) => prefixes(key, 0);
}

// src/read/routes/python/definitions.ts
var HEAD = /^([ \t]*)(?:@([\w.]+)|(?:async[ \t]+)?(def|class)[ \t]+(\w+))/gm;
function definitionsIn(text) {
  const found = [];
  let decorators = [];
  for (const head of text.matchAll(HEAD)) {
    const [whole, spaces = "", decorator, kind, name = ""] = head;
    const end = head.index + whole.length;
    const open = /^[ \t]*\(/.exec(text.slice(end, end + 40));
    const given = open ? argumentsAt(text, end + open[0].length - 1) : null;
    const line = lineAt(text, head.index + spaces.length);
    if (decorator !== void 0) {
      decorators.push({ name: decorator, args: given?.list ?? [], line });
      continue;
    }
    const start = given?.end ?? end;
    found.push({
      is: kind === "class" ? "class" : "def",
      name,
      indent: spaces.length,
      decorators,
      parameters: given?.list ?? [],
      line,
      start: head.index,
      body: text.slice(start, endOfBlock(text, start, spaces.length))
    });
    decorators = [];
  }
  return found;
}
function endOfBlock(text, from, indent) {
  const lines = /\n([ \t]*)(?=[^\s])/g;
  lines.lastIndex = from;
  for (let next = lines.exec(text); next; next = lines.exec(text)) {
    const [whole, spaces = ""] = next;
    const first = text.charAt(next.index + whole.length);
    if (spaces.length <= indent && first !== ")" && first !== "]") return next.index;
  }
  return text.length;
}

// src/read/routes/python/modules.ts
var FROM = /^[ \t]*from[ \t]+([.\w]+)[ \t]+import[ \t]+(\([^)]*\)|[^\n]+)/gm;
var IMPORT = /^[ \t]*import[ \t]+([\w.]+)(?:[ \t]+as[ \t]+(\w+))?/gm;
function pythonModules(files) {
  return files.filter(({ path }) => path.endsWith(".py")).map(({ path, text }) => moduleOf(path, text));
}
var KEPT = 2e3;
var moduleOf = readOnce(
  KEPT,
  (path, text) => `${path}
${text}`,
  (path, text) => {
    const clean = withoutComments(text, "python");
    return { path, text: clean, imports: importsIn(clean) };
  }
);
function importsIn(text) {
  const found = /* @__PURE__ */ new Map();
  for (const [, module = "", alias] of text.matchAll(IMPORT)) {
    found.set(alias ?? module.split(".")[0] ?? "", { module, name: null });
  }
  for (const [, module = "", names = ""] of text.matchAll(FROM)) {
    for (const part of names.replace(/[()\\]/g, " ").split(",")) {
      const [name, as, alias] = part.trim().split(/\s+/);
      if (name) found.set(as === "as" && alias ? alias : name, { module, name });
    }
  }
  return found;
}
function moduleNamed(modules, from, name) {
  const dots = /^\.*/.exec(name)?.[0].length ?? 0;
  const parts = name.slice(dots).split(".").filter(Boolean);
  const folder = from.path.split("/").slice(0, -1);
  if (dots > 0) {
    const base = [...folder.slice(0, folder.length - dots + 1), ...parts].join("/");
    return modules.find(({ path }) => isModule(path, base)) ?? null;
  }
  const tail = parts.join("/");
  const found = modules.filter(({ path }) => isModule(path, tail) || endsIn(path, tail));
  return found.sort((a, b) => shared(b.path, from.path) - shared(a.path, from.path))[0] ?? null;
}
function isModule(path, base) {
  return path === `${base}.py` || path === `${base}/__init__.py`;
}
function endsIn(path, tail) {
  return path.endsWith(`/${tail}.py`) || path.endsWith(`/${tail}/__init__.py`);
}
function shared(one, other) {
  const [a, b] = [one.split("/"), other.split("/")];
  const differs = a.findIndex((part, index) => part !== b[index]);
  return differs < 0 ? a.length : differs;
}
var DEEPEST2 = 5;
function variableNamed(modules, from, expression, depth = 0) {
  const [head = "", ...rest] = expression.split(".");
  const imported = from.imports.get(head);
  if (!imported) return rest.length === 0 ? { module: from, name: head } : null;
  if (depth > DEEPEST2) return null;
  const wanted = [...imported.name === null ? [] : [imported.name], ...rest];
  const last = wanted.pop();
  if (last === void 0) return null;
  const root = imported.name === null ? imported.module.split(".")[0] ?? "" : imported.module;
  const start = from.imports.get(head)?.name === null && rest.length === 1 ? imported.module : root;
  const path = [start, ...wanted].join(".").replace(/^(\.+)\./, "$1");
  const module = moduleNamed(modules, from, path);
  if (!module || module === from) return null;
  return module.imports.has(last) ? variableNamed(modules, module, last, depth + 1) : { module, name: last };
}

// src/read/routes/django.ts
var PATTERN = /\b(path|re_path|url)\s*\(/g;
var TAKES = /\.FILES(?:\[|\.(?:get|getlist)\()\s*["']([^"']+)["']/;
var readDjango = (files) => {
  const modules = pythonModules(files);
  const lists = modules.filter(({ text }) => /\burlpatterns\b/.test(text));
  if (lists.length === 0) return [];
  const constants = constantsOf(files);
  const root = rootOf(modules);
  const routers = lists.map(({ path }) => ({
    key: path,
    own: NOTHING2,
    isApp: path === root
  }));
  const patterns = lists.flatMap((module) => patternsIn(module));
  const mounts = patterns.flatMap(({ module, prefix, target }) => {
    const included = /^include\s*\(\s*\(?\s*["']([\w.]+)["']/.exec(target)?.[1];
    const child = included === void 0 ? null : moduleNamed(modules, module, included);
    return child ? [{ parent: module.path, child: child.path, prefix, replaces: false }] : [];
  });
  const prefixes = prefixesBy(routers, mounts);
  return patterns.filter(({ target }) => !target.startsWith("include")).flatMap(
    (pattern) => prefixes(pattern.module.path).flatMap(
      (front) => routesOf(pattern, front, viewOf(modules, pattern, constants))
    )
  );
};
function rootOf(modules) {
  const found = new Set(
    modules.flatMap((module) => {
      const name = /^ROOT_URLCONF\s*=\s*["']([\w.]+)["']/m.exec(module.text)?.[1];
      return name === void 0 ? [] : moduleNamed(modules, module, name)?.path ?? [];
    })
  );
  return found.size === 1 ? [...found][0] ?? null : null;
}
function patternsIn(module) {
  return [...module.text.matchAll(PATTERN)].flatMap((call) => {
    const args = argumentsAt(module.text, call.index + call[0].length - 1)?.list ?? [];
    const written = literal(args[0]?.text);
    const target = args[1]?.text;
    if (written === null || target === void 0) return [];
    const value = call[1] === "path" ? written : written.replace(/^\^|\$$/g, "");
    const plain = withPlainParameters(value);
    const sure = !hasParameters(plain);
    return [
      { module, prefix: { value: plain, sure }, target, line: lineAt(module.text, call.index) }
    ];
  });
}
function routesOf({ module, prefix, line }, front, { field, limitBytes, isCertain }) {
  const path = joined(front.value, prefix.value);
  const sure = front.sure && prefix.sure && isCertain;
  const at = { path, file: module.path, line, sure };
  return field === null ? [{ ...at, method: "GET", field: null, limitBytes: null }] : [{ ...at, method: "POST", field, limitBytes }];
}
function viewOf(modules, { module, target }, constants) {
  const name = /([\w.]+?)(?:\.as_view\s*\(.*)?\)*$/s.exec(target)?.[1] ?? "";
  const parts = name.split(".");
  const last = parts.at(-1) ?? "";
  const imported = module.imports.get(parts[0] ?? "");
  const from = imported && `${imported.module}${imported.module.endsWith(".") ? "" : "."}`;
  const home = imported && moduleNamed(
    modules,
    module,
    parts.length > 1 ? `${from}${imported.name ?? ""}` : imported.module
  );
  const found = (home ? [home] : modules).flatMap(
    ({ text }) => definitionsIn(text).filter((definition) => definition.name === last)
  );
  const [view, second] = found;
  const body = view?.body ?? "";
  const field = TAKES.exec(body)?.[1] ?? null;
  const takesFiles = /\brequest\.FILES\b/.test(body);
  return {
    field: takesFiles ? field ?? "file" : null,
    limitBytes: takesFiles ? limitIn(body, constants) : null,
    isCertain: view !== void 0 && second === void 0 && (!takesFiles || field !== null)
  };
}

// src/read/routes/javascript/modules.ts
var SOURCES = /\.(?:[cm]?[jt]s|[jt]sx)$/;
var IMPORT2 = /\bimport\s+(?:type\s+)?(?:(\w+)\s*,?\s*)?(?:\{([^}]*)\}|\*\s*as\s+(\w+))?\s*from\s*["']([^"']+)["']/g;
var REQUIRE = /\b(?:const|let|var)\s+(?:(\w+)|\{([^}]*)\})\s*=\s*require\s*\(\s*["']([^"']+)["']\s*\)(\.\w+)?/g;
function scripts(files) {
  return files.filter(({ path }) => SOURCES.test(path) && !path.endsWith(".d.ts")).map(({ path, text }) => {
    const clean = withoutComments(text, "c");
    return { path, text: clean, imports: importsIn2(clean), exports: exportsIn(clean) };
  });
}
var EXPORTED = /\b(?:export\s+default\s+|(?:module\.)?exports(?:\.(\w+))?\s*=\s*)(\w+)\s*(?:;|\n|$)/g;
var EXPORTED_LIST = /\b(?:export\s*|module\.exports\s*=\s*)\{([^{}]*)\}/g;
function exportsIn(text) {
  const found = /* @__PURE__ */ new Map();
  for (const [, name = "default", variable2 = ""] of text.matchAll(EXPORTED)) {
    found.set(name, variable2);
  }
  for (const [, list = ""] of text.matchAll(EXPORTED_LIST)) {
    for (const part of list.split(",")) {
      const [, local, alias] = /^\s*(\w+)(?:\s+as\s+(\w+))?\s*$/.exec(part) ?? [];
      const [, key, value] = /^\s*(\w+)\s*:\s*(\w+)\s*$/.exec(part) ?? [];
      if (local !== void 0) found.set(alias ?? local, local);
      if (key !== void 0 && value !== void 0) found.set(key, value);
    }
  }
  return found;
}
function importsIn2(text) {
  const found = /* @__PURE__ */ new Map();
  const addNames = (names, from) => {
    for (const part of names?.split(",") ?? []) {
      const [name, alias] = part.trim().split(/\s+as\s+|\s*:\s*/);
      if (name) found.set(alias ?? name, { from, name });
    }
  };
  for (const [, whole, names, all, from = ""] of text.matchAll(IMPORT2)) {
    if (whole) found.set(whole, { from, name: "default" });
    if (all) found.set(all, { from, name: "*" });
    addNames(names, from);
  }
  for (const [, whole, names, from = "", member] of text.matchAll(REQUIRE)) {
    if (whole) found.set(whole, { from, name: member?.slice(1) ?? "default" });
    addNames(names, from);
  }
  return found;
}
function scriptAt(all, from, specifier) {
  const folder = from.path.split("/").slice(0, -1);
  const isRelative = specifier.startsWith(".");
  const alias = /^(?:@|~)\/(.+)$/.exec(specifier)?.[1];
  if (!isRelative && alias === void 0) return null;
  const parts = isRelative ? [...folder] : [];
  for (const part of (alias ?? specifier).split("/")) {
    if (part === "..") parts.pop();
    else if (part !== ".") parts.push(part);
  }
  const base = parts.join("/").replace(/\.[cm]?[jt]sx?$/, "");
  return all.find(({ path }) => {
    const bare = path.replace(SOURCES, "");
    const names = [base, base === "" ? "index" : `${base}/index`];
    return names.some(
      (name) => isRelative ? bare === name : bare === `src/${name}` || bare.endsWith(`/src/${name}`)
    );
  }) ?? null;
}
function exportedBy(all, from, expression) {
  const [, required, member] = /^require\s*\(\s*["']([^"']+)["']\s*\)(?:\.(\w+))?/.exec(expression) ?? [];
  if (required !== void 0) return exportOf(scriptAt(all, from, required), member ?? "default");
  const [, name, property] = /^(\w+)(?:\.(\w+))?(?:\(\))?$/.exec(expression.trim()) ?? [];
  if (name === void 0) return null;
  const imported = from.imports.get(name);
  if (!imported) return property === void 0 ? { script: from, name } : null;
  const script = scriptAt(all, from, imported.from);
  return exportOf(script, property ?? (imported.name === "*" ? "default" : imported.name));
}
function exportOf(script, name) {
  if (!script) return null;
  return { script, name: script.exports.get(name) ?? name };
}

// src/read/routes/multer.ts
var MIDDLEWARE = /\b(\w+)(?:\(\))?\s*\.\s*(?:single|array)\s*\(\s*("[^"]*"|'[^']*'|`[^`]*`|[\w.]+)?/;
var FIELDS = /\b(\w+)\s*\.\s*fields\s*\(\s*\[\s*\{\s*name\s*:\s*("[^"]*"|'[^']*')/;
var ANY = /\b(\w+)\s*\.\s*any\s*\(\s*\)/;
function takenBy(handlers) {
  const [, by, written] = MIDDLEWARE.exec(handlers) ?? FIELDS.exec(handlers) ?? [];
  if (by !== void 0) {
    const field = literal(written);
    return { field: field ?? "file", sure: field !== null, by };
  }
  const any = ANY.exec(handlers)?.[1];
  return any === void 0 ? null : { field: "file", sure: true, by: any };
}
var SIZE = /\bfileSize\s*:\s*([\w.\s*()]+)/;
function sizeIn(script, all, variable2, constants) {
  const home = exportedBy(all, script, variable2)?.script ?? script;
  const written = SIZE.exec(home.text)?.[1];
  return written === void 0 ? null : bytesOf(written, constants);
}
function bytesOf(written, constants) {
  const name = /([A-Z][A-Z0-9_]{2,})\s*$/.exec(written)?.[1];
  return product(written) ?? (name === void 0 ? null : constants.number(name));
}

// src/read/routes/express.ts
var MADE = /\b(?:const|let|var)\s+(\w+)(?:\s*:\s*[\w.]+)?\s*=\s*(?:(express)\s*\(|(?:\w+\.)?Router\s*\()/g;
var CALL = /\b(\w+)\s*\.\s*(use|get|post|put|patch)\s*\(/g;
var METHODS = /* @__PURE__ */ new Set(["get", "post", "put", "patch"]);
var readExpress = (files) => {
  const all = scripts(files);
  if (!all.some(({ text }) => /["']express["']/.test(text))) return [];
  const constants = constantsOf(files);
  const routers = all.flatMap(routersOf);
  const known = new Set(routers.map(({ key }) => key));
  const calls = all.flatMap((script) => callsIn(script, known));
  const mounts = calls.filter(({ verb }) => verb === "use").flatMap((call) => mountsOf(all, known, call, constants));
  const prefixes = prefixesBy(routers, mounts);
  return calls.filter(({ verb }) => METHODS.has(verb)).flatMap(
    (call) => prefixes(call.key).flatMap((prefix) => routeOf(call, prefix, constants, all) ?? [])
  );
};
function routersOf({ path, text }) {
  return [...text.matchAll(MADE)].map(([, name = "", app]) => ({
    key: `${path}#${name}`,
    own: NOTHING2,
    isApp: app !== void 0
  }));
}
function callsIn(script, known) {
  return [...script.text.matchAll(CALL)].flatMap((call) => {
    const [whole, name = "", verb = ""] = call;
    const key = `${script.path}#${name}`;
    if (!known.has(key)) return [];
    const args = argumentsAt(script.text, call.index + whole.length - 1)?.list ?? [];
    return [{ script, key, verb, args, line: lineAt(script.text, call.index) }];
  });
}
function mountsOf(all, known, { script, key, args }, constants) {
  const [first] = args;
  const hasPath = first !== void 0 && /^["'`]|^[A-Z][A-Z0-9_]+$/.test(first.text);
  const prefix = hasPath ? textOf2(first.text, constants) : NOTHING2;
  return args.slice(hasPath ? 1 : 0).flatMap(({ text }) => {
    const found = exportedBy(all, script, text);
    if (!found) return [];
    const own = `${found.script.path}#${found.name}`;
    return known.has(own) ? [{ parent: key, child: own, prefix, replaces: false }] : [];
  });
}
function routeOf({ script, verb, args, line }, prefix, constants, all) {
  const [first, ...handlers] = args;
  if (!first || handlers.length === 0) return null;
  const own = textOf2(first.text, constants);
  if (own.sure && literal(first.text) !== null && !own.value.startsWith("/")) return null;
  const tail = own.value === "/" ? "" : own.value;
  const path = withPlainParameters(joined(prefix.value, tail));
  const taken = takenBy(handlers.map(({ text }) => text).join(", "));
  return {
    method: verb.toUpperCase(),
    path,
    field: taken?.field ?? null,
    file: script.path,
    line,
    sure: prefix.sure && own.sure && (taken?.sure ?? true) && !hasParameters(path),
    limitBytes: taken ? sizeIn(script, all, taken.by, constants) : null
  };
}

// src/read/routes/fastapi.ts
var CALL2 = /\b(\w+)\s*(?::[^=\n]+)?=\s*(?:\w+\.)*(FastAPI|APIRouter)\s*\(|\b(\w+)\.include_router\s*\(/g;
var VERBS = /* @__PURE__ */ new Set(["get", "post", "put", "patch"]);
var readFastApi = (files) => {
  const modules = pythonModules(files);
  const users = modules.filter(({ text }) => /\bfastapi\b/.test(text));
  if (users.length === 0) return [];
  const constants = constantsOf(files);
  const declared = users.map((module) => declaredIn(modules, module, constants));
  const routers = declared.flatMap((found) => found.routers);
  const mounts = declared.flatMap((found) => found.mounts);
  const prefixes = prefixesBy(routers, mounts);
  return users.flatMap(
    (module) => definitionsIn(module.text).flatMap(
      (definition) => routesOf2(module, definition, (name) => prefixes(`${module.path}#${name}`), constants)
    )
  );
};
function declaredIn(modules, module, constants) {
  const routers = [];
  const mounts = [];
  const keyOf = (expression) => {
    const found = expression === void 0 ? null : variableNamed(modules, module, expression);
    return found && `${found.module.path}#${found.name}`;
  };
  for (const call of module.text.matchAll(CALL2)) {
    const given = argumentsAt(module.text, call.index + call[0].length - 1)?.list ?? [];
    const [, name, kind, on] = call;
    const written = named2(given, "prefix");
    const prefix = written === null ? NOTHING2 : textOf2(written, constants);
    if (name !== void 0) {
      routers.push({ key: `${module.path}#${name}`, own: prefix, isApp: kind === "FastAPI" });
      continue;
    }
    const [parent, child] = [keyOf(on), keyOf(given[0]?.text)];
    if (parent && child) mounts.push({ parent, child, prefix, replaces: false });
  }
  return { routers, mounts };
}
function routesOf2(module, definition, prefixes, constants) {
  return definition.decorators.flatMap(({ name, args, line }) => {
    const [router = "", verb = "", more] = name.split(".");
    if (!VERBS.has(verb) || more !== void 0) return [];
    const written = named2(args, "path") ?? args[0]?.text;
    const own = textOf2(written, constants);
    const field = fieldOf(definition.parameters);
    return prefixes(router).map((prefix) => {
      const path = withPlainParameters(joined(prefix.value, own.value));
      return {
        method: verb.toUpperCase(),
        path,
        field,
        file: module.path,
        line,
        sure: prefix.sure && own.sure && !hasParameters(path),
        limitBytes: field === null ? null : limitIn(definition.body, constants)
      };
    });
  });
}
function fieldOf(parameters) {
  for (const { text } of parameters) {
    const name = /^(\w+)\s*[:=]/.exec(text)?.[1];
    if (name === void 0 || !/\bUploadFile\b|\bFile\s*\(/.test(text)) continue;
    return literal(/\balias\s*=\s*("[^"]*"|'[^']*')/.exec(text)?.[1]) ?? name;
  }
  return null;
}

// src/read/routes/flask.ts
var CALL3 = /\b(\w+)\s*=\s*(?:\w+\.)*(Flask|Blueprint|Api|\w*Api|Namespace)\s*\(|\b(\w+)\.(register_blueprint|add_namespace|add_resource)\s*\(/g;
var TAKES2 = /\brequest\.files(?:\[|\.(?:get|getlist)\()\s*["']([^"']+)["']/;
var readFlask = (files) => {
  const modules = pythonModules(files);
  const users = modules.filter(({ text }) => /\bflask\w*\b/i.test(text));
  if (users.length === 0) return [];
  const constants = constantsOf(files);
  const declared = { routers: [], mounts: [], resources: [] };
  for (const module of users) declare(declared, modules, module, constants);
  const prefixes = prefixesBy(declared.routers, declared.mounts);
  return users.flatMap((module) => {
    const definitions = definitionsIn(module.text);
    return definitions.flatMap((definition) => [
      ...decorated(module, definition, definitions, prefixes, constants),
      ...added(module, definition, definitions, declared, prefixes)
    ]);
  });
};
function declare({ routers, mounts, resources }, modules, module, constants) {
  const keyOf = (expression) => {
    const found = expression === void 0 ? null : variableNamed(modules, module, expression);
    return found && `${found.module.path}#${found.name}`;
  };
  for (const call of module.text.matchAll(CALL3)) {
    const [whole, name, kind, on, verb] = call;
    const args = argumentsAt(module.text, call.index + whole.length - 1)?.list ?? [];
    const given = named2(args, "url_prefix") ?? named2(args, "path") ?? named2(args, "prefix");
    const text = given === null ? NOTHING2 : textOf2(given, constants);
    if (name !== void 0) {
      const key = `${module.path}#${name}`;
      routers.push({ key, own: text, isApp: kind === "Flask" });
      const below = kind?.endsWith("Api") ? keyOf(args[0]?.text) : null;
      if (below) mounts.push({ parent: below, child: key, prefix: NOTHING2, replaces: false });
      continue;
    }
    const [parent, child] = [keyOf(on), keyOf(args[0]?.text)];
    if (!parent || !child) continue;
    if (verb === "add_resource") resources.push(...resourcesAt(parent, child, args.slice(1)));
    else mounts.push({ parent, child, prefix: text, replaces: given !== null });
  }
}
function resourcesAt(of, key, paths) {
  return paths.flatMap(({ text }) => {
    const path = literal(text);
    return path === null ? [] : [{ key, of, path }];
  });
}
function decorated(module, definition, all, prefixes, constants) {
  return definition.decorators.flatMap(({ name, args, line }) => {
    const [router = "", verb = "", more] = name.split(".");
    if (more !== void 0 || !/^(?:route|get|post|put|patch)$/.test(verb) || !args[0]) return [];
    const own = textOf2(args[0].text, constants);
    const handlers = definition.is === "class" ? methodsOf(definition, all) : methods(verb, args).map((method) => ({ method, body: definition.body, line }));
    return prefixes(`${module.path}#${router}`).flatMap(
      (prefix) => handlers.map(
        (handler) => route(module, handler, joined(prefix.value, own.value), {
          sure: prefix.sure && own.sure,
          limit: limitIn(handler.body, constants)
        })
      )
    );
  });
}
function methods(verb, args) {
  if (verb !== "route") return [verb.toUpperCase()];
  const list = named2(args, "methods")?.match(/[A-Z]+/gi)?.map((word) => word.toUpperCase());
  return (list ?? ["GET"]).filter((method) => /^(?:GET|POST|PUT|PATCH)$/.test(method));
}
function methodsOf(of, all) {
  const end = of.start + of.body.length + 200;
  return all.filter(
    ({ is, name, start, indent, body }) => is === "def" && indent > of.indent && start > of.start && start < end && of.body.includes(body) && /^(?:get|post|put|patch)$/.test(name)
  ).map(({ name, body, line }) => ({ method: name.toUpperCase(), body, line }));
}
function added(module, definition, all, { resources }, prefixes) {
  if (definition.is !== "class") return [];
  return resources.filter(({ key }) => key === `${module.path}#${definition.name}`).flatMap(
    ({ of, path }) => prefixes(of).flatMap(
      (prefix) => methodsOf(definition, all).map(
        (handler) => route(module, handler, joined(prefix.value, path), { sure: prefix.sure, limit: null })
      )
    )
  );
}
function route(module, { method, body, line }, written, { sure, limit }) {
  const path = withPlainParameters(written);
  const takesFiles = method !== "GET" && /\brequest\.files\b/.test(body);
  const field = TAKES2.exec(body)?.[1] ?? null;
  return {
    method,
    path,
    field: takesFiles ? field ?? "file" : null,
    file: module.path,
    line,
    sure: sure && !hasParameters(path) && (!takesFiles || field !== null),
    limitBytes: takesFiles ? limit : null
  };
}

// src/read/routes/go/functions.ts
var FUNCTION = /^func\s+(?:\([^)]*\)\s*)?(\w+)\s*\(/gm;
function functionsIn(files) {
  const found = /* @__PURE__ */ new Map();
  for (const { path, text } of files) {
    for (const declared of text.matchAll(FUNCTION)) {
      const [, name = ""] = declared;
      const end = text.indexOf("\n}", declared.index);
      const body = text.slice(declared.index, end < 0 ? text.length : end);
      found.set(name, [...found.get(name) ?? [], { file: path, body }]);
    }
  }
  return found;
}
function bodyOf(handler, { path }, functions) {
  if (/^func\s*\(/.test(handler)) return handler;
  const [, called = ""] = /^(?:\w+\.)*(\w+)\s*(?:\(|$)/.exec(handler) ?? [];
  const open = handler.indexOf("(");
  const isWrapped = called === "HandlerFunc" || !functions.has(called);
  if (isWrapped && open >= 0) {
    const [inner] = argumentsAt(handler, open)?.list.toReversed() ?? [];
    return inner ? bodyOf(inner.text, { path, text: "" }, functions) : null;
  }
  const known = functions.get(called) ?? [];
  const own = known.filter(({ file }) => file === path);
  const [only, second] = own.length > 0 ? own : known;
  return only && !second ? only.body : null;
}
var FIELD = /\bFormFile\s*\(\s*([^),]+)\)|\.File\[\s*([^\]]+)\]/;
var LIMIT = /\bMaxBytesReader\s*\([^,]+,[^,]+,\s*([\d_]+)\s*(?:<<\s*(\d+)|((?:\*\s*\d+\s*)*))\s*\)/;
function formField(body) {
  const call = FIELD.exec(body);
  if (!call) return null;
  const [, number, shift, factors = ""] = LIMIT.exec(body) ?? [];
  const base = number === void 0 ? null : product(`${number}${factors}`);
  return {
    name: literal(call[1] ?? call[2]),
    limitBytes: base === null ? null : base * 2 ** Number(shift ?? 0)
  };
}

// src/read/routes/go/routers.ts
var MADE2 = /\b(\w+)\s*:?=\s*(?:gin\.(?:Default|New)|echo\.New|fiber\.New|chi\.New(?:Router|Mux)|mux\.NewRouter|http\.NewServeMux)\s*\(/g;
var GIVEN = /\b(\w+)\s+\*(?:gin\.Engine|echo\.Echo|fiber\.App|http\.ServeMux)\b/g;
var GROUP2 = /\b(\w+)\s*:?=\s*(\w+)\.(?:Group|PathPrefix)\s*\(\s*("[^"]*"|`[^`]*`)[^)\n]*\)(?:\.Subrouter\(\))?/g;
var NESTED = /\b\w+\.Route\s*\(\s*("[^"]*")\s*,\s*func\s*\(/g;
function routersIn(text) {
  const apps = /* @__PURE__ */ new Set(["http"]);
  for (const pattern of [MADE2, GIVEN]) {
    for (const [, name = ""] of text.matchAll(pattern)) apps.add(name);
  }
  const groups = [...text.matchAll(GROUP2)].map(({ index, 1: name, 2: parent = "", 3: path }) => ({
    index,
    name,
    parent,
    path: literal(path) ?? ""
  }));
  const nested = [...text.matchAll(NESTED)].map(({ index, 0: whole, 1: path }) => ({
    start: index + whole.length,
    end: argumentsAt(text, text.indexOf("(", index))?.end ?? index,
    path: literal(path) ?? ""
  }));
  const prefixOf = (name, at) => {
    const group = groups.findLast((one) => one.name === name && one.index < at);
    if (!group) return { value: "", sure: apps.has(name) };
    const front = prefixOf(group.parent, group.index);
    return { value: joined(front.value, group.path), sure: front.sure };
  };
  return (name, at) => {
    const around = nested.filter(({ start, end }) => start < at && at < end);
    const front = prefixOf(name, at);
    return { ...front, value: joined(...around.map(({ path }) => path), front.value) };
  };
}

// src/read/routes/go.ts
var SERVES = /"(?:net\/http|github\.com\/(?:gin-gonic\/gin|labstack\/echo|go-chi\/chi|gofiber\/fiber|gorilla\/mux)[^"]*)"/;
var CALL4 = /\b(\w+)\.(HandleFunc|Handle|GET|POST|PUT|PATCH|Get|Post|Put|Patch)\s*\(/g;
var readGo = (files) => {
  const all = files.filter(({ path, text }) => path.endsWith(".go") && !path.endsWith("_test.go") && text !== "").map(({ path, text }) => ({ path, text: withoutComments(text, "c") }));
  const users = all.filter(({ text }) => SERVES.test(text));
  if (users.length === 0) return [];
  const functions = functionsIn(all);
  const isCut = all.some(({ text }) => /\bStripPrefix\s*\(/.test(text));
  return users.flatMap((file) => routesIn(file, functions, isCut));
};
function routesIn(file, functions, isCut) {
  const { text } = file;
  const prefixOf = routersIn(text);
  return [...text.matchAll(CALL4)].flatMap((call) => {
    const [whole, router = "", verb = ""] = call;
    const given = argumentsAt(text, call.index + whole.length - 1);
    const written = literal(given?.list[0]?.text);
    if (!given || written === null || given.list.length < 2) return [];
    const [, told, own = ""] = /^(?:([A-Z]+)\s+)?(\/.*|)$/.exec(written) ?? [];
    if (own === "" && written !== "") return [];
    const taken = takenBy2(given.list.slice(1), file, functions);
    const method = told ?? methodOf(verb) ?? methodsBehind(text, given.end) ?? (taken ? "POST" : "GET");
    if (!/^(?:GET|POST|PUT|PATCH)$/.test(method)) return [];
    const front = prefixOf(router, call.index);
    const path = withPlainParameters(joined(front.value, own)).replace(/\{\$\}$/, "");
    const field = method === "GET" ? null : taken;
    return [
      {
        method,
        path,
        field: field ? field.name ?? "file" : null,
        file: file.path,
        line: lineAt(text, call.index),
        sure: front.sure && !isCut && !hasParameters(path) && (field === null || field.name !== null),
        limitBytes: field?.limitBytes ?? null
      }
    ];
  });
}
function methodOf(verb) {
  return verb.startsWith("Handle") ? null : verb.toUpperCase();
}
function methodsBehind(text, end) {
  return /^\s*\.\s*Methods\(\s*(?:"|http\.Method)(\w+)/.exec(text.slice(end, end + 80))?.[1]?.toUpperCase() ?? null;
}
function takenBy2(handlers, file, functions) {
  const [last] = handlers.toReversed();
  const body = last ? bodyOf(last.text, file, functions) : null;
  return body === null ? null : formField(body);
}

// src/read/routes/laravel.ts
var ROUTE = /\bRoute::(get|post|put|patch)\s*\(|->(get|post|put|patch)\s*\(/g;
var GROUP3 = /\bRoute::[^;]*?(?:->)?\bgroup\s*\(/g;
var TAKES3 = /->(?:file|hasFile)\s*\(\s*['"]([^'"]+)['"]|\$request->validate\s*\(\s*\[\s*['"]([\w.]+)['"]\s*=>\s*[^,]*\b(?:file|image|mimes)/;
var readLaravel = (files) => {
  const sources = files.filter(({ path }) => path.endsWith(".php"));
  const clean = sources.map(({ path, text }) => ({ path, text: withoutComments(text, "php") }));
  return [
    ...clean.flatMap((file) => {
      const home = /(?:^|\/)routes\/(api|web)\.php$/.exec(file.path)?.[1];
      return home ? routesIn2(file, home === "api" ? "/api" : "", clean) : [];
    }),
    ...clean.flatMap(ownHealth)
  ];
};
function groupsIn(text) {
  return [...text.matchAll(GROUP3)].flatMap((call) => {
    const open = call.index + call[0].length - 1;
    const given = argumentsAt(text, open);
    if (!given) return [];
    const written = call[0] + (given.list.length > 1 ? given.list[0]?.text ?? "" : "");
    const has = /\bprefix\b/.test(written);
    const value = /\bprefix['"]?\s*(?:\(|=>)\s*['"]([^'"]*)['"]/.exec(written)?.[1] ?? null;
    return [{ prefix: has ? value : "", start: open, end: given.end }];
  });
}
function routesIn2({ path: file, text }, front, all) {
  const groups = groupsIn(text);
  return [...text.matchAll(ROUTE)].flatMap((call) => {
    const args = argumentsAt(text, call.index + call[0].length - 1)?.list ?? [];
    const own = literal(args[0]?.text);
    const action = args[1]?.text;
    if (own === null || action === void 0) return [];
    const around = groups.filter(({ start, end }) => start < call.index && call.index < end);
    const path = joined(front, ...around.map(({ prefix }) => prefix ?? "{unknown}"), own);
    const body = bodyOf2(action, all);
    const method = (call[1] ?? call[2] ?? "").toUpperCase();
    const found = method === "GET" ? null : TAKES3.exec(body ?? "");
    return [
      {
        method,
        path,
        field: found ? found[1] ?? found[2] ?? "file" : null,
        file,
        line: lineAt(text, call.index),
        sure: body !== null && !hasParameters(path),
        limitBytes: found ? limitIn2(body ?? "") : null
      }
    ];
  });
}
function bodyOf2(action, all) {
  if (/^(?:static\s+)?(?:function|fn)\b/.test(action)) return action;
  const [, type, method = "__invoke"] = /(\w+)::class\s*(?:,\s*['"](\w+)['"])?/.exec(action) ?? /^['"](?:[\w\\]*\\)?(\w+)@(\w+)['"]$/.exec(action) ?? [];
  const files = all.filter(({ text }) => new RegExp(`\\bclass\\s+${type}\\b`).test(text));
  const [home, second] = files;
  if (type === void 0 || !home || second) return null;
  const head = new RegExp(`\\bfunction\\s+${method}\\s*\\(`).exec(home.text);
  const open = head ? home.text.indexOf("{", head.index) : -1;
  const block = open < 0 ? null : argumentsAt(home.text, open);
  return block && home.text.slice(open, block.end);
}
function limitIn2(body) {
  const kilobytes = /\b(?:file|image|mimes)[^'"\]]*\|max:(\d+)/.exec(body)?.[1];
  return kilobytes === void 0 ? null : Number(kilobytes) * 1024;
}
function ownHealth({ path: file, text }) {
  const found = file.endsWith("bootstrap/app.php") ? /\bhealth\s*:\s*['"]([^'"]+)['"]/.exec(text) : null;
  const [, path = ""] = found ?? [];
  if (!found) return [];
  const line = lineAt(text, found.index);
  return [
    { method: "GET", path: joined(path), field: null, file, line, sure: true, limitBytes: null }
  ];
}

// src/read/routes/nest.ts
var DECORATOR = /@(Controller|Get|Post|Put|Patch)\s*\(/g;
var TAKES4 = /\bFiles?(?:Fields)?Interceptor\s*\(/;
var readNest = (files) => {
  const all = scripts(files);
  const controllers = all.filter(({ text }) => /@Controller\s*\(/.test(text));
  if (controllers.length === 0) return [];
  const constants = constantsOf(files);
  const front = globalPrefix(all, constants);
  return controllers.flatMap((script) => routesIn3(script, front, constants));
};
function globalPrefix(all, constants) {
  for (const { text } of all) {
    const call = /\.setGlobalPrefix\s*\(/.exec(text);
    if (!call) continue;
    const args = argumentsAt(text, call.index + call[0].length - 1)?.list ?? [];
    const prefix = textOf2(args[0]?.text, constants);
    return { ...prefix, sure: prefix.sure && args.length === 1 && !isVersioned(all) };
  }
  return { ...NOTHING2, sure: !isVersioned(all) };
}
function isVersioned(all) {
  return all.some(({ text }) => /\.enableVersioning\s*\(/.test(text));
}
function routesIn3(script, front, constants) {
  const { path: file, text } = script;
  const found = [];
  const decorators = [...text.matchAll(DECORATOR)];
  let controller = NOTHING2;
  let before = 0;
  for (const [index, decorator] of decorators.entries()) {
    const [whole, name = ""] = decorator;
    const given = argumentsAt(text, decorator.index + whole.length - 1);
    const own = pathOf(given?.list ?? [], constants);
    const end = given?.end ?? decorator.index;
    if (name === "Controller") {
      controller = own;
      before = end;
      continue;
    }
    const head = headAround(text, before, decorator.index, end, decorators[index + 1]?.index);
    before = end;
    const path = withPlainParameters(joined(front.value, controller.value, own.value));
    const taken = fileIn(head, constants);
    const sure = front.sure && controller.sure && own.sure && !hasParameters(path);
    found.push({
      method: name.toUpperCase(),
      path,
      field: taken?.field ?? null,
      file,
      line: lineAt(text, decorator.index),
      sure: sure && (taken?.sure ?? true),
      limitBytes: taken?.limitBytes ?? null
    });
  }
  return found;
}
function pathOf(args, constants) {
  const [first] = args;
  if (!first) return NOTHING2;
  if (!first.text.startsWith("{")) return textOf2(first.text, constants);
  const inner = argumentsAt(first.text, 0)?.list ?? [];
  const path = named2(inner, "path");
  const version = named2(inner, "version");
  const text = path === null ? NOTHING2 : textOf2(path, constants);
  return { ...text, sure: text.sure && version === null };
}
function headAround(text, before, at, end, next) {
  const above = text.slice(before, at);
  const closed = above.lastIndexOf("\n  }");
  const below = text.slice(end, next ?? text.length);
  const body = /\)\s*(?::[^{;]+)?\{/.exec(below);
  const from = closed < 0 ? above : above.slice(closed);
  return from + below.slice(0, body ? body.index + 1 : below.length);
}
function fileIn(head, constants) {
  const call = TAKES4.exec(head);
  if (!call) return null;
  const args = argumentsAt(head, call.index + call[0].length - 1)?.list ?? [];
  const field = literal(args[0]?.text) ?? literal(/name\s*:\s*("[^"]*"|'[^']*')/.exec(args[0]?.text ?? "")?.[1]);
  const size = /\b(?:fileSize|maxSize)\s*:\s*([\w.\s*()]+)/.exec(head)?.[1];
  return {
    field: field ?? "file",
    sure: field !== null,
    limitBytes: size === void 0 ? null : bytesOf(size, constants)
  };
}

// src/read/routes/spring.ts
var MAPPING = /@(Request|Get|Post|Put|Patch)Mapping\b\s*(\()?/g;
var SETTINGS = /(?:^|\/)application(?:-[\w]+)?\.(?:properties|ya?ml)$/;
var readSpring = (files) => {
  const controllers = files.filter(
    ({ path, text }) => /\.(?:java|kt)$/.test(path) && /@(?:Rest)?Controller\b/.test(text)
  );
  if (controllers.length === 0) return [];
  const settings = files.filter(({ path }) => SETTINGS.test(path));
  const front = contextPath(settings);
  const limitBytes = multipartLimit(settings);
  const own = controllers.flatMap((file) => routesIn4(file, front, limitBytes));
  return [...own, ...actuator(files, front)];
};
function contextPath(settings) {
  const found = settings.flatMap(
    ({ text }) => /(?:context-path|contextPath)\s*[=:]\s*["']?([^\s"'#]+)/.exec(text)?.[1] ?? []
  );
  const [first, second] = new Set(found);
  const value = first ?? "";
  return { value, sure: second === void 0 && !value.includes("$") };
}
function multipartLimit(settings) {
  const units = { KB: 1024, MB: 1024 ** 2, GB: 1024 ** 3, B: 1 };
  for (const { text } of settings) {
    const [, number, unit] = /max-file-size\s*[=:]\s*["']?(\d+)\s*(KB|MB|GB|B)/i.exec(text) ?? [];
    const factor = Object.entries(units).find(([name]) => name === unit?.toUpperCase())?.[1];
    if (number !== void 0 && factor !== void 0) return Number(number) * factor;
  }
  return 1024 ** 2;
}
function routesIn4({ path: file, text: written }, front, limitBytes) {
  const text = withoutComments(written, "c");
  const found = [];
  const type = /\b(?:class|interface)\s+\w+/.exec(text)?.index ?? 0;
  let controller = NOTHING2;
  for (const mapping of text.matchAll(MAPPING)) {
    const [whole, kind = "", open] = mapping;
    const given = open ? argumentsAt(text, mapping.index + whole.length - 1) : null;
    const args = given?.list ?? [];
    const own = pathOf2(args);
    if (mapping.index < type) {
      controller = own;
      continue;
    }
    const method = kind === "Request" ? methodIn(args) : kind.toUpperCase();
    const parameters = parametersBehind(text, given?.end ?? mapping.index + whole.length);
    const taken = fileIn2(parameters);
    const path = joined(front.value, controller.value, own.value);
    const sure = front.sure && controller.sure && own.sure && !hasParameters(path);
    found.push({
      method,
      path,
      field: taken?.field ?? null,
      file,
      line: lineAt(text, mapping.index),
      sure: sure && (taken?.sure ?? true),
      limitBytes: taken ? limitBytes : null
    });
  }
  return found;
}
function pathOf2(args) {
  const written = named2(args, "value") ?? named2(args, "path") ?? args[0]?.text;
  if (written === void 0 || /^(?:consumes|produces|method|params|headers)\s*=/.test(written)) {
    return NOTHING2;
  }
  const value = literal(written.replace(/^(?:\{|\[|arrayOf\()\s*|\s*[\])}]$/g, ""));
  return value === null ? { value: "{unknown}", sure: false } : { value, sure: true };
}
function methodIn(args) {
  return /\b(POST|PUT|PATCH)\b/.exec(named2(args, "method") ?? "")?.[1] ?? "GET";
}
function parametersBehind(text, from) {
  let at = from;
  for (; ; ) {
    const annotation = /^\s*@[\w.]+\s*(\()?/.exec(text.slice(at, at + 200));
    if (!annotation) break;
    const end = at + annotation[0].length;
    at = annotation[1] ? argumentsAt(text, end - 1)?.end ?? end : end;
  }
  const open = text.indexOf("(", at);
  const brace = text.indexOf("{", at);
  if (open < 0 || brace >= 0 && brace < open) return [];
  return argumentsAt(text, open)?.list ?? [];
}
function fileIn2(parameters) {
  for (const { text } of parameters) {
    if (!/\b(?:MultipartFile|FilePart)\b/.test(text)) continue;
    const [, given] = /@Request(?:Param|Part)\s*\(\s*(?:(?:value|name)\s*=\s*)?("[^"]*")/.exec(text) ?? [];
    const name = /\bMultipartFile(?:\[\])?\s+(\w+)$|^(?:.*\s)?(\w+)\s*:\s*MultipartFile/.exec(text);
    const field = literal(given) ?? name?.[1] ?? name?.[2];
    return { field: field ?? "file", sure: field !== void 0 };
  }
  return null;
}
function actuator(files, front) {
  const build = files.find(
    ({ path, text }) => /(?:^|\/)(?:pom\.xml|build\.gradle(?:\.kts)?)$/.test(path) && text.includes("spring-boot-starter-actuator")
  );
  if (!build) return [];
  return [
    {
      method: "GET",
      path: joined(front.value, "/actuator/health"),
      field: null,
      file: build.path,
      line: lineAt(build.text, build.text.indexOf("spring-boot-starter-actuator")),
      sure: front.sure,
      limitBytes: null
    }
  ];
}

// src/read/routes/all.ts
var READERS = [
  ...[readFastApi, readFlask, readDjango],
  ...[readExpress, readNest, readSpring, readLaravel, readGo]
];
var SOURCES2 = /\.(?:py|[cm]?[jt]s|java|kt|php|go)$|(?:^|\/)(?:application[\w-]*\.(?:properties|ya?ml)|pom\.xml|build\.gradle(?:\.kts)?)$/;
var NOT_SERVED = /(?:^|[/._-])(?:tests?|specs?|__tests__|e2e|migrations|stories|mocks?)(?:[/._-]|$)|\.d\.ts$|\.min\.js$/;
function isSource(path) {
  return SOURCES2.test(path) && !NOT_SERVED.test(path);
}
function readRoutes(files) {
  return READERS.flatMap((read) => read(files));
}

export {
  nginxOptions,
  MAIN,
  packagedMain,
  spanOf,
  listenPorts,
  serversIn,
  listensOf,
  namesOf,
  parseTarget,
  serversOf,
  modelOf,
  routeFor,
  serverFor,
  withoutComments,
  lineAt,
  product,
  isSource,
  readRoutes,
  unifiedDiff,
  hunksOf
};

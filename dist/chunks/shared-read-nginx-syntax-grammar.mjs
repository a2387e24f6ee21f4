import {
  LineCounter,
  array,
  at,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseAllDocuments,
  string,
  visit
} from "./shared-yaml.mjs";
import {
  closest
} from "./shared-case-closest.mjs";

// src/case/mask.ts
var MASK = "***";

// src/read/compose/resolve/variables/template.ts
var START = /\$(?:(\$)|([a-z_][a-z0-9_]*)|\{(?:([a-z_][a-z0-9_]*)(:?[-?+])?)?)/giy;
var DEEPEST = 50;
function fillTemplate(text2, look2, depth = 0) {
  if (!text2.includes("$")) return { text: text2, fault: null };
  if (depth > DEEPEST) return { text: "", fault: { is: "too-deep" } };
  const parts = [];
  let fault = null;
  let line = { end: -1, brace: -1 };
  let at2 = 0;
  for (; ; ) {
    const dollar = text2.indexOf("$", at2);
    if (dollar < 0) break;
    parts.push(text2.slice(at2, dollar));
    if (line.end <= dollar) line = lineAt(text2, dollar);
    const { value, end, fault: own } = referenceAt(text2, dollar, line.brace, { look: look2, depth });
    parts.push(value);
    fault ??= own;
    at2 = end;
  }
  parts.push(text2.slice(at2));
  return { text: parts.join(""), fault };
}
function lineAt(text2, from) {
  const found = text2.indexOf("\n", from);
  const end = found < 0 ? text2.length : found;
  return { end, brace: text2.lastIndexOf("}", end) };
}
function referenceAt(text2, dollar, brace, inside2) {
  const { look: look2 } = inside2;
  START.lastIndex = dollar;
  const found = START.exec(text2);
  if (!found) return { value: "$", end: dollar + 1, fault: null };
  const [whole2, escaped, bare, name, operator] = found;
  const end = dollar + whole2.length;
  if (escaped !== void 0) return { value: "$", end, fault: null };
  if (bare !== void 0) return { value: lookedUp(bare, look2), end, fault: null };
  const invalid = { value: "", end, fault: { is: "invalid" } };
  if (name === void 0) return invalid;
  if (operator === void 0) {
    return text2[end] === "}" ? { value: lookedUp(name, look2), end: end + 1, fault: null } : invalid;
  }
  if (brace < end) return invalid;
  const close = closing(text2, dollar, brace);
  const word = fillTemplate(text2.slice(end, close), look2, inside2.depth + 1);
  return { ...choose(name, operator, word, look2), end: close + 1 };
}
function lookedUp(name, look2) {
  const value = look2.up(name);
  if (value === void 0) look2.unset(name);
  return value ?? "";
}
function choose(name, operator, word, look2) {
  if (word.fault) return { value: "", fault: word.fault };
  const value = look2.up(name);
  const isSet = value !== void 0 && !(operator.startsWith(":") && value === "");
  if (operator.endsWith("+")) return { value: isSet ? word.text : value ?? "", fault: null };
  if (isSet) return { value, fault: null };
  if (operator.endsWith("-")) return { value: word.text, fault: null };
  return { value: "", fault: { is: "required", name, reason: word.text } };
}
function closing(text2, from, last) {
  let open = 0;
  for (let at2 = from; at2 <= last; at2 += 1) {
    const letter = text2[at2];
    if (letter === "}") {
      open -= 1;
      if (open === 0) return at2;
    } else if (letter === "{") {
      open += 1;
      at2 += 1;
    }
  }
  return last;
}

// src/read/compose/resolve/variables/env-text.ts
var BLANK = /[\t\v\f\r \u0085\u00A0]*/y;
var KEY = /(?:export[\t\v\f\r \u0085\u00A0\n]+)?([\p{L}\p{N}_.\-[\]\t\v\f\r \u0085\u00A0]*)(?:([=:\n])|$)?/uy;
function readEnvText(text2, lookUp = () => void 0) {
  const reading = { text: text2.replace(/^\uFEFF/, ""), lookUp, values: /* @__PURE__ */ new Map() };
  let at2 = 0;
  let wrong = null;
  for (; ; ) {
    at2 = statementFrom(reading.text, at2);
    if (at2 >= reading.text.length) break;
    const step3 = readStatement(reading, at2);
    if ("wrong" in step3) {
      wrong = { line: reading.text.slice(0, at2).split("\n").length, message: step3.wrong };
      break;
    }
    at2 = step3.next;
  }
  return { values: Object.fromEntries(reading.values), wrong };
}
function statementFrom(text2, from) {
  let at2 = from;
  for (; ; ) {
    while (at2 < text2.length && /\s/.test(text2.charAt(at2))) at2 += 1;
    if (text2[at2] !== "#") return at2;
    const end = text2.indexOf("\n", at2);
    if (end < 0) return text2.length;
    at2 = end;
  }
}
function readStatement(reading, at2) {
  const { text: text2, values, lookUp } = reading;
  KEY.lastIndex = at2;
  const [whole2 = "", name = "", end] = KEY.exec(text2) ?? [];
  const stop = at2 + whole2.length;
  if (end === void 0 && stop < text2.length) {
    return { wrong: `"${text2.charAt(stop)}" cannot stand in the name of a variable` };
  }
  const key = name.trim();
  if (key.includes(" ")) return { wrong: `the name "${key}" has a space in it` };
  if (end !== "=" && end !== ":") {
    const value = end === "\n" ? lookUp(key) : void 0;
    if (end === "\n" && value !== void 0) values.set(key, value);
    else if (end !== "\n") values.set("", "");
    return { next: stop };
  }
  BLANK.lastIndex = stop;
  const from = stop + (BLANK.exec(text2)?.[0].length ?? 0);
  const quote2 = text2[from];
  return quote2 === '"' || quote2 === "'" ? quoted(reading, key, from) : plain(reading, key, from);
}
function plain({ text: text2, values, lookUp }, key, from) {
  const found = text2.indexOf("\n", from);
  const end = found < 0 ? text2.length : found;
  const [value = ""] = text2.slice(from, end).split(" #", 1);
  return keep(values, key, fillTemplate(value.trimEnd(), look(values, lookUp)), end + 1);
}
function quoted({ text: text2, values, lookUp }, key, from) {
  const quote2 = text2.charAt(from);
  const letters = [];
  for (let at2 = from + 1; at2 < text2.length; at2 += 1) {
    const letter = text2.charAt(at2);
    if (letter === quote2) {
      const inside2 = letters.join("");
      const filled2 = quote2 === "'" ? { text: inside2, fault: null } : fillTemplate(unescaped(inside2), look(values, lookUp));
      return keep(values, key, filled2, at2 + 1);
    }
    if (letter !== "\\") {
      letters.push(letter);
      continue;
    }
    at2 += 1;
    letters.push(text2[at2] === quote2 ? quote2 : `\\${text2.charAt(at2)}`);
  }
  return { wrong: `the value of ${key} has an opening ${quote2} and no closing one` };
}
function look(values, lookUp) {
  return { up: (name) => lookUp(name) ?? values.get(name), unset: () => void 0 };
}
function keep(values, key, { text: text2, fault }, next) {
  if (fault) return { wrong: faultText(key, fault) };
  values.set(key, text2);
  return { next };
}
function faultText(key, fault) {
  if (fault.is === "required") {
    return `${key} needs the variable ${fault.name}, which is not set: ${fault.reason}`;
  }
  return `the value of ${key} has a $ that begins no variable; write $$, or single quotes`;
}
var ESCAPES = {
  ...{ a: "\x07", b: "\b", f: "\f", n: "\n", r: "\r", t: "	", v: "\v" },
  ...{ '"': '"', "\\": "\\", $: "$$" }
};
function unescaped(text2) {
  return text2.replace(
    /\\(?:([abcfnrtv$"\\])|0(\d{0,3}))/g,
    (whole2, letter, octal) => {
      if (letter !== void 0) return ESCAPES[letter] ?? whole2;
      return /^[0-7]{3}$/.test(octal ?? "") ? String.fromCharCode(Number.parseInt(octal ?? "", 8)) : whole2;
    }
  );
}

// src/read/compose/resolve/shape/words.ts
function shellWords(line) {
  const state = { words: [], word: "", begun: false, escaped: false, inside: "" };
  for (const letter of line) {
    const next = step(state, letter);
    if (next === "wrong") return null;
    if (next === "end") break;
  }
  if (state.begun) state.words.push(state.word);
  return state.escaped || state.inside !== "" ? null : state.words;
}
function leftOut(line) {
  const state = { words: [], word: "", begun: false, escaped: false, inside: "" };
  for (const [index, letter] of [...line].entries()) {
    const next = step(state, letter);
    if (next === "wrong") return null;
    if (next === "end") return [...line].slice(index).join("").trim();
  }
  return null;
}
function step(state, letter) {
  if (state.escaped) {
    state.escaped = false;
    return take(state, letter);
  }
  const { inside: inside2 } = state;
  if (letter === "\\" && inside2 !== "'") {
    state.escaped = true;
    return "on";
  }
  if (" 	\r\n".includes(letter)) return space(state, letter);
  if (";&|<>".includes(letter) && inside2 === "") {
    if (letter === ">" && /^\d/.test(state.word)) state.begun = false;
    return "end";
  }
  return quote(state, letter);
}
function space(state, letter) {
  if (state.inside !== "") state.word += letter;
  else if (state.begun) {
    state.words.push(state.word);
    state.word = "";
    state.begun = false;
  }
  return "on";
}
function quote(state, letter) {
  const { inside: inside2 } = state;
  if (letter === '"' || letter === "'") {
    const isText = inside2 !== letter && (inside2 === '"' || inside2 === "'" || inside2 === "(");
    if (isText) return take(state, letter);
    if (inside2 === letter) state.begun = true;
    state.inside = inside2 === letter ? "" : letter;
    return "on";
  }
  if (letter === "(" && (inside2 === "" || inside2 === "(")) {
    if (inside2 === "(" || !state.word.endsWith("$")) return "wrong";
    state.inside = "(";
  } else if (letter === ")") toggle(state, "(");
  else if (letter === "`") toggle(state, "`");
  return take(state, letter);
}
function toggle(state, mark) {
  if (state.inside === "") state.inside = mark;
  else if (state.inside === mark) state.inside = "";
}
function take(state, letter) {
  state.word += letter;
  state.begun = true;
  return "on";
}

// src/read/read-once.ts
function readOnce(limit, keyOf2, read4) {
  const kept = /* @__PURE__ */ new Map();
  return (...args) => {
    const key = keyOf2(...args);
    const found = kept.get(key) ?? { answer: read4(...args) };
    kept.set(key, found);
    const [oldest] = kept.keys();
    if (kept.size > limit && oldest !== void 0) kept.delete(oldest);
    return found.answer;
  };
}
function readOnceFrom(limit, answerTo) {
  let kept = [];
  return (input) => {
    const key = JSON.stringify({ ...input, read: null });
    const same = kept.find(
      (one) => one.key === key && [...one.texts].every(([path, text2]) => input.read(path) === text2)
    );
    if (same) return same.answer;
    const texts = /* @__PURE__ */ new Map();
    const read4 = (path) => {
      const text2 = input.read(path);
      texts.set(path, text2);
      return text2;
    };
    const answer = answerTo({ ...input, read: read4 });
    kept = [...kept, { key, texts, answer }].slice(-limit);
    return answer;
  };
}

// src/read/compose/resolve/context.ts
function variable(variables2, name) {
  return Object.hasOwn(variables2, name) ? variables2[name] : void 0;
}
function spotOf(at2) {
  return "spot" in at2 ? at2.spot : at2;
}
function startOf(file2) {
  return { file: file2, line: 1, column: 1, endLine: 1 };
}

// src/read/compose/resolve/file-path.ts
function clean(path) {
  const absolute = path.startsWith("/");
  const parts = [];
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.length > 0 && parts.at(-1) !== "..") parts.pop();
    else if (!absolute) parts.push(part);
  }
  return absolute ? `/${parts.join("/")}` : parts.join("/") || ".";
}
function absoluteFrom(folder, path) {
  return path.startsWith("/") ? path : clean(folder === "" ? path : `${folder}/${path}`);
}
function withHome(path, home) {
  return path.startsWith("~") && home !== null ? clean(`${home}/${path.slice(1)}`) : path;
}
function folderOf(path) {
  const slash = path.lastIndexOf("/");
  return slash < 0 ? "" : path.slice(0, slash) || "/";
}
function isWindowsAbsolute(path) {
  return /^[a-z]:[\\/]/i.test(path) || /^[\\/]{2}[^\\/.][^\\/]*[\\/][^\\/.][^\\/]*[\\/]/.test(path);
}

// src/read/compose/resolve/load/env-files.ts
function withEnvFiles(context, variables2, { files: files2, required }) {
  let found = {};
  for (const file2 of files2) {
    const text2 = context.read(file2);
    if (text2 === null) {
      if (required) {
        context.report("missing-file", [], required, `there is no environment file ${file2}`);
      }
      continue;
    }
    const look2 = (name) => variable(variables2, name) ?? variable(found, name);
    const { values, wrong } = readEnvText(text2, look2);
    if (wrong) {
      const at2 = { ...startOf(file2), line: wrong.line, endLine: wrong.line };
      context.report("wrong-value", [], at2, wrong.message);
    }
    found = { ...found, ...values };
  }
  return Object.keys(found).length > 0 ? { ...found, ...variables2 } : variables2;
}

// src/read/compose/resolve/node.ts
var IMPLIED = { file: "", line: 0, column: 0, endLine: 0 };
function textNode(value, spot) {
  return { kind: "scalar", type: "string", value, spot };
}
function boolNode(value, spot) {
  return { kind: "scalar", type: "bool", value, spot };
}
function intNode(value, spot) {
  return { kind: "scalar", type: "int", value, spot };
}
function nullNode(spot) {
  return { kind: "scalar", type: "null", value: null, spot };
}
function listNode(items, spot) {
  return { kind: "list", items, spot };
}
function mapNode(entries, spot) {
  return { kind: "map", entries: new Map(entries), spot };
}
function withEntries(map, set) {
  const entries = new Map(map.entries);
  for (const [key, value] of Object.entries(set)) {
    if (value === null) entries.delete(key);
    else entries.set(key, value);
  }
  return { ...map, entries };
}
function isNull(node) {
  return node?.kind === "scalar" && node.type === "null";
}
function stringOf(node) {
  return node?.kind === "scalar" && node.type === "string" ? String(node.value) : null;
}
function entriesOf(node) {
  return node?.kind === "map" ? node.entries : NONE;
}
function itemsOf(node) {
  return node?.kind === "list" ? node.items : [];
}
var NONE = /* @__PURE__ */ new Map();
function printed(node) {
  if (node.kind !== "scalar") return "";
  return node.text ?? (node.value === null ? "<nil>" : String(node.value));
}
function equal(one, other) {
  if (one.kind === "scalar" && other.kind === "scalar") {
    return one.type === other.type && one.value === other.value;
  }
  if (one.kind === "list" && other.kind === "list") {
    const { items } = other;
    return one.items.length === items.length && one.items.every((item, index) => {
      const twin = items[index];
      return twin !== void 0 && equal(item, twin);
    });
  }
  if (one.kind === "map" && other.kind === "map") {
    const { entries } = other;
    return one.entries.size === entries.size && [...one.entries].every(([key, value]) => {
      const twin = entries.get(key);
      return twin !== void 0 && equal(value, twin);
    });
  }
  return false;
}

// src/read/compose/resolve/path-rules.ts
function pathRules(table) {
  const root = empty();
  for (const [pattern, rule3] of Object.entries(table)) {
    let at2 = root;
    for (const part of pattern.split(".")) at2 = grown(at2, part);
    at2.rule = rule3;
  }
  return root;
}
function below(rules, key) {
  return rules?.exact.get(key) ?? rules?.any ?? null;
}
function grown(at2, part) {
  if (part === "*") {
    at2.any ??= empty();
    return at2.any;
  }
  const next = at2.exact.get(part) ?? empty();
  at2.exact.set(part, next);
  return next;
}
function empty() {
  return { rule: null, exact: /* @__PURE__ */ new Map(), any: null };
}

// src/read/compose/resolve/merge/special.ts
var takeLater = (_, later) => later;
var mergeSequences = (earlier, later) => {
  const items = [...asSequence(earlier).items, ...asSequence(later).items];
  return listNode(items, isNull(later) ? earlier.spot : later.spot);
};
var mergeHosts = (earlier, later) => {
  const before = asSequence(earlier).items;
  const added = asSequence(later).items.filter(
    (item) => !before.some((known) => equal(known, item))
  );
  return listNode([...before, ...added], isNull(later) ? earlier.spot : later.spot);
};
function asSequence(node) {
  if (node.kind === "list") return node;
  if (node.kind === "scalar") return listNode(stringOf(node) === null ? [] : [node], node.spot);
  const items = [...node.entries].flatMap(([name, value]) => {
    if (isNull(value)) return [textNode(name, value.spot)];
    const values = value.kind === "list" ? value.items : [value];
    return values.map((one) => textNode(`${name}=${printed(one)}`, value.spot));
  });
  return listNode(items.sort(byText), node.spot);
}
function byText(one, other) {
  const [a, b] = [printed(one), printed(other)];
  return a < b ? -1 : a > b ? 1 : 0;
}
var mergeBuild = (earlier, later, merging) => merging.mergeMaps(asBuild(earlier), asBuild(later), merging);
function asBuild(node) {
  if (node.kind === "map") return node;
  return mapNode(stringOf(node) === null ? [] : [["context", node]], node.spot);
}
var mergeDependsOn = (earlier, later, merging) => {
  const long = (name) => mapNode(
    [
      ["condition", textNode("service_started", name.spot)],
      ["required", boolNode(true, name.spot)]
    ],
    name.spot
  );
  return merging.mergeMaps(asMapping(earlier, long), asMapping(later, long), merging);
};
var mergeNetworks = (earlier, later, merging) => {
  const empty2 = (name) => nullNode(name.spot);
  return merging.mergeMaps(asMapping(earlier, empty2), asMapping(later, empty2), merging);
};
function asMapping(node, value) {
  if (node.kind === "map") return node;
  const names = node.kind === "list" ? node.items : [];
  return mapNode(
    names.map((name) => [printed(name), value(name)]),
    node.spot
  );
}
var mergeLogging = (earlier, later, merging) => {
  if (earlier.kind !== "map" || later.kind !== "map") return later;
  const [before, after] = [earlier.entries.get("driver"), later.entries.get("driver")];
  const same = before === void 0 || after === void 0 || equal(before, after);
  return same ? merging.mergeMaps(earlier, later, merging) : later;
};
var mergePools = (earlier, later, merging) => {
  if (earlier.kind !== "list" || later.kind !== "list") return later;
  const pools = [];
  const subnet = (node) => printed(entriesOf(node).get("subnet") ?? nullNode(node.spot));
  for (const before of earlier.items) {
    for (const after of later.items) {
      if (before.kind !== "map" || after.kind !== "map") continue;
      const known = pools.some((pool) => subnet(pool) === subnet(after));
      if (subnet(after) !== subnet(before) && !known) {
        pools.push(after);
        continue;
      }
      const merged = merging.mergeMaps(before, after, { ...merging, rules: null });
      const index = pools.findIndex((pool) => subnet(pool) === subnet(merged));
      if (index >= 0) pools[index] = merged;
      else pools.push(merged);
    }
  }
  return { ...later, items: pools };
};

// src/read/compose/resolve/merge/merge.ts
var LISTS = "annotations build.args build.additional_contexts build.labels deploy.labels dns dns_opt dns_search env_file label_file environment labels sysctls tmpfs";
var SPECIAL = pathRules({
  "networks.*.ipam.config": mergePools,
  "networks.*.labels": mergeSequences,
  "volumes.*.labels": mergeSequences,
  "services.*.build": mergeBuild,
  "services.*.build.extra_hosts": mergeHosts,
  "services.*.command": takeLater,
  "services.*.depends_on": mergeDependsOn,
  "services.*.entrypoint": takeLater,
  "services.*.extra_hosts": mergeHosts,
  "services.*.healthcheck.test": takeLater,
  "services.*.logging": mergeLogging,
  "services.*.networks": mergeNetworks,
  "services.*.ulimits.*": takeLater,
  ...Object.fromEntries(LISTS.split(" ").map((key) => [`services.*.${key}`, mergeSequences]))
});
function mergeFiles(earlier, later, context) {
  return mergeMaps(earlier, later, { key: [], rules: SPECIAL, context });
}
function mergeServices(base, own, name, context) {
  const services2 = below(SPECIAL, "services");
  const rules = services2 && below(services2, name);
  return mergeMaps(base, own, { key: ["services", name], rules, context });
}
function mergeNodes(earlier, later, merging) {
  const special = merging.rules?.rule;
  if (special) return special(earlier, later, { ...merging, mergeMaps });
  if (isNull(later)) return earlier;
  if (earlier.kind === "map" && later.kind === "map") return mergeMaps(earlier, later, merging);
  if (earlier.kind === "list" && later.kind === "list") {
    return { ...later, items: [...earlier.items, ...later.items] };
  }
  if (earlier.kind !== "scalar") {
    const kind = earlier.kind === "map" ? "map" : "list";
    const message = `cannot be merged: it is a ${kind} in ${earlier.spot.file}:${earlier.spot.line}`;
    merging.context.report(
      "cannot-merge",
      merging.key,
      later,
      `${message}; write a ${kind} here too`
    );
  }
  return later;
}
function mergeMaps(earlier, later, { key, rules, context }) {
  const entries = new Map(earlier.entries);
  for (const [name, value] of later.entries) {
    const before = entries.get(name);
    const merged = before === void 0 || name.startsWith("x-") ? value : mergeNodes(before, value, {
      key: [...key, name],
      rules: rules && below(rules, name),
      context
    });
    entries.set(name, merged);
  }
  return { ...later, entries };
}

// src/read/compose/resolve/merge/reset.ts
function withoutReset(map, resets) {
  if (resets.length === 0) return map;
  const inside2 = Map.groupBy(
    resets.filter(({ length }) => length > 0),
    ([first = ""]) => first
  );
  const patterns = inside2.get("*") ?? [];
  const entries = /* @__PURE__ */ new Map();
  for (const [name, value] of map.entries) {
    const own = [...inside2.get(name) ?? [], ...name === "*" ? [] : patterns];
    if (own.some(({ length }) => length === 1)) continue;
    const deeper = own.map((key) => key.slice(1));
    entries.set(name, value.kind === "map" ? withoutReset(value, deeper) : value);
  }
  return { ...map, entries };
}

// src/read/compose/resolve/short-forms/volumes.ts
function parseVolume(text2) {
  const none = { readOnly: false, noCopy: false, propagation: null, selinux: null };
  if (text2 === "") return { wrong: "an empty volume" };
  if (new TextEncoder().encode(text2).length <= 2) {
    return { type: "volume", source: "", target: text2, ...none };
  }
  const parts = sections(text2);
  if (parts.includes("")) return { wrong: "there is nothing between two of its colons" };
  if (parts.length > 3) return { wrong: "it has too many colons" };
  const [first = "", second, options = ""] = parts;
  const [source, target] = second === void 0 ? ["", first] : [first, second];
  return { type: isPath(source) ? "bind" : "volume", source, target, ...none, ...read(options) };
}
function sections(text2) {
  const parts = [];
  let part = "";
  for (const letter of text2) {
    if (letter !== ":" || new RegExp("^\\p{L}$", "u").test(part)) part += letter;
    else {
      parts.push(part);
      part = "";
    }
  }
  return [...parts, part];
}
var PROPAGATIONS = ["rprivate", "private", "rshared", "shared", "rslave", "slave"];
function read(options) {
  const found = {};
  for (const option2 of options.split(",")) {
    if (option2 === "ro" || option2 === "rw") found.readOnly = option2 === "ro";
    if (option2 === "nocopy") found.noCopy = true;
    if (option2 === "z" || option2 === "Z") found.selinux = option2;
    if (PROPAGATIONS.includes(option2)) found.propagation = option2;
  }
  return found;
}
function isPath(source) {
  return /^[./~]/.test(source) || source.startsWith("\\\\") || new RegExp("^\\p{L}:", "u").test(source);
}

// src/read/compose/resolve/merge/unique.ts
var NAMES = "annotations build.args build.additional_contexts build.platform build.tags build.labels cap_add cap_drop deploy.labels dns dns_opt dns_search environment labels links networks.*.aliases networks.*.link_local_ips profiles sysctls tmpfs";
var UNIQUE = pathRules({
  "networks.*.labels": nameOf,
  "networks.*.ipam.options": nameOf,
  "services.*.configs": (item) => mountOf(item, ""),
  "services.*.secrets": (item) => mountOf(item, "/run/secrets"),
  "services.*.devices": deviceOf,
  "services.*.env_file": (item) => stringOf(item) ?? stringOf(entriesOf(item).get("path")),
  "services.*.expose": (item) => isOneOf(item, ["string", "int"]) ? printed(item) : null,
  "services.*.ports": portOf,
  "services.*.volumes": volumeOf,
  ...Object.fromEntries(NAMES.split(" ").map((key) => [`services.*.${key}`, nameOf]))
});
function withoutRedefined(map, context) {
  const result = unique(map, [], UNIQUE, context);
  return result.kind === "map" ? result : map;
}
function unique(node, key, rules, context) {
  if (!rules || node.kind === "scalar") return node;
  if (node.kind === "map") {
    const entries = /* @__PURE__ */ new Map();
    for (const [name, value] of node.entries) {
      entries.set(name, unique(value, [...key, name], below(rules, name), context));
    }
    return { ...node, entries };
  }
  const { rule: rule3 } = rules;
  if (!rule3) return node;
  const items = /* @__PURE__ */ new Map();
  for (const [index, item] of node.items.entries()) {
    const identity = rule3(item);
    if (identity === null) {
      const message = "is not what belongs in this list; see its forms in the compose specification";
      context.report("wrong-type", [...key, `${index}`], item, message);
    }
    items.set(identity ?? `(${index})`, item);
  }
  return { ...node, items: [...items.values()] };
}
function isOneOf(node, types) {
  return node.kind === "scalar" && types.includes(node.type);
}
function nameOf(item) {
  return stringOf(item)?.split("=", 1)[0] ?? null;
}
function volumeOf(item) {
  if (item.kind === "map") return stringOf(item.entries.get("target"));
  const text2 = stringOf(item);
  if (text2 === null) return "";
  const volume2 = parseVolume(text2);
  return "wrong" in volume2 ? text2 : volume2.target;
}
function deviceOf(item) {
  if (item.kind === "map") return stringOf(item.entries.get("target"));
  const [source = "", target] = (stringOf(item) ?? "").split(":");
  return target ?? source;
}
function mountOf(item, folder) {
  const text2 = stringOf(item);
  if (text2 !== null) return `${folder}/${text2}`;
  if (item.kind !== "map") return null;
  const target = item.entries.get("target");
  const source = item.entries.get("source");
  if (target) return stringOf(target);
  return `${folder}/${source ? printed(source) : "<nil>"}`;
}
function portOf(item) {
  if (item.kind === "scalar") return isOneOf(item, ["string", "int"]) ? printed(item) : "";
  const entries = entriesOf(item);
  const target = entries.get("target");
  if (item.kind !== "map" || !target) return null;
  const of = (key, otherwise) => {
    const value = entries.get(key);
    return value ? printed(value) : otherwise;
  };
  const host = `${of("host_ip", "0.0.0.0")}:${of("published", "")}`;
  return `${host}:${printed(target)}/${of("protocol", "tcp")}`;
}

// src/read/compose/resolve/variables/casts.ts
var SERVICE = {
  int: [
    ..."cpu_count cpu_period cpu_quota cpu_rt_period cpu_rt_runtime cpu_shares oom_score_adj".split(
      " "
    ),
    ..."pids_limit scale configs.*.mode secrets.*.mode ports.*.target healthcheck.retries".split(
      " "
    ),
    ..."deploy.replicas deploy.update_config.parallelism deploy.rollback_config.parallelism".split(
      " "
    ),
    ..."deploy.restart_policy.max_attempts deploy.placement.max_replicas_per_node".split(" "),
    ..."ulimits.* ulimits.*.hard ulimits.*.soft".split(" ")
  ],
  float: [
    ..."cpu_percent cpus deploy.update_config.max_failure_ratio".split(" "),
    "deploy.rollback_config.max_failure_ratio"
  ],
  bool: [
    ..."init healthcheck.disable oom_kill_disable privileged read_only stdin_open tty".split(" "),
    ..."volumes.*.read_only volumes.*.volume.nocopy".split(" ")
  ]
};
var TOP = [
  ..."external internal attachable enable_ipv4 enable_ipv6".split(" ").map((key) => `networks.*.${key}`),
  ..."volumes.*.external secrets.*.external configs.*.external".split(" ")
];
var CASTS = pathRules(
  Object.fromEntries([
    ...["int", "float", "bool"].flatMap(
      (cast2) => SERVICE[cast2].map((key) => [`services.*.${key}`, cast2])
    ),
    ...TOP.map((key) => [key, "bool"])
  ])
);
var BOOLEANS = {
  ...{ true: true, y: true, yes: true, on: true },
  ...{ false: false, n: false, no: false, off: false }
};
function castText(text2, to) {
  if (to === "bool") {
    const word = text2.toLowerCase();
    return Object.hasOwn(BOOLEANS, word) ? BOOLEANS[word] ?? null : null;
  }
  const form = to === "int" ? /^[-+]?\d+$/ : /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i;
  return form.test(text2) ? Number(text2) : null;
}
var CAST_NAMES = {
  int: "a whole number",
  float: "a number",
  bool: "true or false"
};

// src/read/compose/resolve/shape/nearest.ts
function nearest(name, known) {
  const best = closest(name, known);
  return best && best.edits <= Math.min(2, Math.ceil(name.length / 3)) ? best.name : null;
}

// src/read/compose/resolve/shape/shape.ts
function wrongType(what, node, key, context) {
  context.report("wrong-type", key, node, `has to be ${what}, not ${named(node)}`);
}
function named(node) {
  if (node.kind !== "scalar") return `a ${node.kind}`;
  if (node.type === "null") return "empty";
  if (node.type === "string") return "text";
  if (node.type === "bool") return "true or false";
  return "a number";
}
function fields(shapes, options = {}) {
  const { required = [], nullable = false, kept = true, hidden = [], always = {} } = options;
  return {
    what: "a map",
    check: (node, key, context) => {
      if (node.kind !== "map") {
        const isEmpty = node.kind === "scalar" && node.type === "null";
        if (!(nullable && isEmpty)) wrongType("a map", node, key, context);
        return;
      }
      checkFields(shapes, node, key, context);
      for (const name of required) {
        if (node.entries.has(name)) continue;
        context.report("missing-key", [...key, name], node, `is missing here: ${name} is required`);
      }
    },
    show: (node, key, context) => {
      if (node.kind !== "map") return null;
      const entries = /* @__PURE__ */ new Map();
      for (const [name, value] of node.entries) {
        const shape = Object.hasOwn(shapes, name) ? shapes[name] : void 0;
        if (!shape || hidden.includes(name)) continue;
        const shown = shape.show(value, [...key, name], context);
        if (shown !== null) entries.set(name, shown);
      }
      addAlways(entries, always);
      return kept || entries.size > 0 ? { ...node, entries } : null;
    }
  };
}
function addAlways(entries, always) {
  for (const [name, what] of Object.entries(always)) {
    if (entries.has(name)) continue;
    entries.set(name, what === "map" ? mapNode([], IMPLIED) : nullNode(IMPLIED));
  }
}
function checkFields(shapes, node, key, context) {
  for (const [name, value] of node.entries) {
    const inner = [...key, name];
    const shape = Object.hasOwn(shapes, name) ? shapes[name] : void 0;
    if (shape) shape.check(value, inner, context);
    else if (!name.startsWith("x-")) {
      const meant = nearest(name, Object.keys(shapes));
      const hint = meant === null ? "" : `; did you mean ${meant}?`;
      context.report("unknown-key", inner, value, `compose knows no key ${name} here${hint}`);
    }
  }
}
function dict(of, options = {}) {
  const { names, nulls = false, nullable = false, kept = false } = options;
  return {
    what: "a map",
    check: (node, key, context) => {
      if (node.kind !== "map") {
        const isEmpty = node.kind === "scalar" && node.type === "null";
        if (!(nullable && isEmpty)) wrongType("a map", node, key, context);
        return;
      }
      for (const [name, value] of node.entries) {
        const inner = [...key, name];
        if (names && !names.test(name)) {
          const message = `"${name}" cannot be a name here; letters, digits, . _ and - can`;
          context.report("wrong-value", inner, value, message);
        }
        of.check(value, inner, context);
      }
    },
    show: (node, key, context) => {
      if (node.kind !== "map") return null;
      const entries = /* @__PURE__ */ new Map();
      for (const [name, value] of node.entries) {
        const isEmpty = value.kind === "scalar" && value.type === "null";
        const shown = nulls && isEmpty ? value : shownItem(of, value, [...key, name], context);
        if (shown !== null) entries.set(name, shown);
      }
      return kept || entries.size > 0 ? { ...node, entries } : null;
    }
  };
}
function list(of, { unique: unique2 = false, long = false } = {}) {
  return {
    what: "a list",
    check: (node, key, context) => {
      if (node.kind !== "list") {
        wrongType("a list", node, key, context);
        return;
      }
      const seen = /* @__PURE__ */ new Set();
      for (const [index, item] of node.items.entries()) {
        const inner = [...key, `${index}`];
        of.check(item, inner, context);
        if (!unique2 || item.kind !== "scalar") continue;
        const text2 = JSON.stringify(item.value);
        if (seen.has(text2))
          context.report("wrong-value", inner, item, `stands twice: ${text2}; keep one`);
        seen.add(text2);
      }
    },
    show: (node, key, context) => {
      if (node.kind !== "list") return null;
      const items = node.items.flatMap(
        (item, index) => long && item.kind !== "map" ? [] : shownItem(of, item, [...key, `${index}`], context) ?? []
      );
      return items.length > 0 ? { ...node, items } : null;
    }
  };
}
function shownItem(of, item, key, context) {
  const shown = of.show(item, key, context);
  return shown === null && item.kind === "scalar" ? textNode("", item.spot) : shown;
}
function either(short, long) {
  const what = `${short.what} or ${long.what}`;
  const isLong = (node) => long.what === "a list" ? node.kind === "list" : node.kind === "map";
  return {
    what,
    check: (node, key, context) => {
      if (isLong(node)) long.check(node, key, context);
      else if (node.kind === "list" === (short.what === "a list") && node.kind !== "map") {
        short.check(node, key, context);
      } else wrongType(what, node, key, context);
    },
    show: (node, key, context) => (isLong(node) ? long : short).show(node, key, context)
  };
}

// src/read/compose/resolve/shape/units.ts
var UNITS = {
  ...{ h: 36e11, m: 6e10, s: 1e9, ms: 1e6 },
  ...{ us: 1e3, \u00B5s: 1e3, \u03BCs: 1e3, ns: 1 }
};
var PART = /(\d+\.?\d*|\.\d+)(ns|us|µs|μs|ms|s|m|h)/gy;
function parseDuration(text2) {
  const [, sign = "", rest = ""] = /^([-+]?)(.*)$/s.exec(text2) ?? [];
  if (rest === "0") return 0;
  let total = 0;
  let at2 = 0;
  while (at2 < rest.length) {
    PART.lastIndex = at2;
    const found = PART.exec(rest);
    if (!found) return null;
    total += Math.trunc(Number(found[1]) * (UNITS[found[2] ?? ""] ?? 0));
    at2 += found[0].length;
  }
  if (rest === "" || total > 2 ** 63) return null;
  return sign === "-" ? -total : total;
}
function durationText(nanoseconds) {
  const sign = nanoseconds < 0 ? "-" : "";
  const whole2 = Math.abs(nanoseconds);
  if (whole2 === 0) return "0s";
  for (const [unit, size, next] of [
    ["ns", 1, 1e3],
    ["\xB5s", 1e3, 1e6],
    ["ms", 1e6, 1e9]
  ]) {
    if (whole2 < next) return `${sign}${whole2 / size}${unit}`;
  }
  const all2 = Math.floor(whole2 / 1e9);
  const fraction = `${whole2 % 1e9}`.padStart(9, "0").replace(/0+$/, "");
  const seconds = `${all2 % 60}${fraction === "" ? "" : `.${fraction}`}s`;
  const minutes = Math.floor(all2 / 60);
  if (minutes === 0) return `${sign}${seconds}`;
  const hours = Math.floor(minutes / 60);
  return `${sign}${hours > 0 ? `${hours}h` : ""}${minutes % 60}m${seconds}`;
}
var SIZES = "kmgtp";
function parseBytes(text2) {
  const found = /^(.*[\d.])? ?([a-z]{0,3})$/is.exec(text2);
  const [, digits = "", suffix = ""] = found ?? [];
  if (!found || !/^[-+]?(?:\d+\.?\d*|\.\d+)$/.test(digits.trimEnd())) return null;
  const size = Number(digits);
  const [, letter = ""] = /^(?:([kmgtp])(?:i?b)?|b|)$/i.exec(suffix) ?? [null, null];
  if (letter === null || !(size >= 0)) return null;
  return Math.trunc(size * 1024 ** (letter === "" ? 0 : SIZES.indexOf(letter.toLowerCase()) + 1));
}
function single(value) {
  const wanted = Math.fround(value);
  for (let digits = 1; digits < 10; digits += 1) {
    const short = Number(wanted.toPrecision(digits));
    if (Math.fround(short) === wanted) return short;
  }
  return wanted;
}

// src/read/compose/resolve/shape/scalars.ts
function scalar({ accepts, what, words, from, to, value }) {
  return {
    what,
    check: (node, key, context) => {
      if (node.kind !== "scalar" || !accepts.some((type) => isA(type, node))) {
        wrongType(what, node, key, context);
      } else if (words && !words.includes(String(node.value))) {
        const message = `"${String(node.value)}" is not one of: ${words.join(", ")}`;
        context.report("wrong-value", key, node, message);
      } else if (typeof node.value === "number" && isOutside(node.value, from, to)) {
        const message = `${node.value} is not between ${from ?? "0"} and ${to ?? "any number"}`;
        context.report("wrong-value", key, node, message);
      }
    },
    show: (node, key, context) => {
      if (node.kind !== "scalar" || isNull(node)) return null;
      const shown = value(node);
      if (shown === void 0) unreadable(what, node, key, context);
      return shown === void 0 || shown === null ? null : shownAs(node, shown);
    }
  };
}
function isOutside(value, from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY) {
  return value < from || value > to;
}
function unreadable(what, node, key, context) {
  context.report("wrong-value", key, node, `"${printed(node)}" cannot be read as ${what}`);
}
function isA(type, node) {
  if (type === "string") return node.type === "string" || node.type === "time";
  if (type === "boolean") return node.type === "bool";
  if (type === "null") return node.type === "null";
  if (node.type === "int") return true;
  return node.type === "float" && (type === "number" || Number.isInteger(node.value));
}
function shownAs({ spot }, value) {
  const type = typeof value === "string" ? "string" : typeof value === "boolean" ? "bool" : "float";
  return { kind: "scalar", type, value, spot };
}
var asText = (node) => node.type === "string" || node.type === "int" ? printed(node) : void 0;
var notEmpty = (value) => value === "" ? null : value;
var text = scalar({
  accepts: ["string"],
  what: "text",
  value: (node) => notEmpty(asText(node))
});
var textOrNumber = scalar({
  accepts: ["string", "number"],
  what: "text or a number",
  value: (node) => notEmpty(printed(node))
});
var portText = scalar({
  accepts: ["string", "integer"],
  what: "a port",
  value: (node) => notEmpty(asText(node))
});
var textOrNothing = scalar({
  accepts: ["string", "null"],
  what: "text",
  value: (node) => notEmpty(asText(node))
});
var printable = scalar({
  accepts: ["string", "number", "boolean", "null"],
  what: "text, a number, true or false, or empty",
  value: printed
});
var option = scalar({
  accepts: ["string", "number", "null"],
  what: "text, a number, or empty",
  value: printed
});
function oneOf(...words) {
  return scalar({ accepts: ["string"], what: words.join(" or "), words, value: asText });
}
function like(form, what) {
  const { check, show } = scalar({ accepts: ["string"], what, value: asText });
  return {
    what,
    check: (node, key, context) => {
      if (node.kind !== "scalar" || node.type !== "string" || form.test(String(node.value))) {
        check(node, key, context);
      } else
        context.report("wrong-value", key, node, `"${String(node.value)}" is not one of: ${what}`);
    },
    show
  };
}
var asBool = (node) => {
  if (typeof node.value === "boolean") return node.value;
  const read4 = node.type === "string" ? castText(String(node.value), "bool") : null;
  return read4 === null ? void 0 : read4;
};
var flag = scalar({
  accepts: ["boolean", "string"],
  what: "true or false",
  value: (node) => asBool(node) || (asBool(node) === void 0 ? void 0 : null)
});
var switched = scalar({
  accepts: ["boolean", "string"],
  what: "true or false",
  value: asBool
});
var strictSwitch = scalar({
  accepts: ["boolean"],
  what: "true or false",
  value: asBool
});
function whole({
  accepts = ["number", "string"],
  kept = false,
  ...range2
} = {}) {
  return scalar({
    accepts,
    what: "a whole number",
    ...range2,
    value: (node) => shownNumber(asNumber(node, "int"), kept)
  });
}
function decimal(options = {}) {
  const { accepts = ["number", "string"], ...range2 } = options;
  return scalar({
    accepts,
    what: "a number",
    ...range2,
    value: (node) => {
      const value = asNumber(node, "float");
      return shownNumber(value === void 0 ? void 0 : single(value), false);
    }
  });
}
function asNumber(node, to) {
  if (typeof node.value === "number") return to === "int" ? Math.trunc(node.value) : node.value;
  const read4 = node.type === "string" ? castText(String(node.value), to) : null;
  return typeof read4 === "number" ? read4 : void 0;
}
function shownNumber(value, kept) {
  return value === 0 && !kept ? null : value;
}
function bytes(...accepts) {
  return scalar({
    accepts: accepts.length > 0 ? accepts : ["number", "string"],
    what: "a size such as 512m",
    value: (node) => {
      const size = node.type === "string" ? parseBytes(String(node.value)) : intOr0(node);
      return size === null ? void 0 : size === 0 ? null : `${size}`;
    }
  });
}
function intOr0(node) {
  return node.type === "int" ? Number(node.value) : 0;
}
function duration({ kept = true } = {}) {
  return scalar({
    accepts: ["string"],
    what: "a duration such as 30s or 1m30s",
    value: (node) => {
      const time = parseDuration(printed(node));
      if (time === null) return void 0;
      return time === 0 && !kept ? null : durationText(time);
    }
  });
}
var deviceCount = scalar({
  accepts: ["string", "integer"],
  what: "a number or all",
  value: (node) => String(node.value).toLowerCase() === "all" ? -1 : shownNumber(asNumber(node, "int"), false)
});
var anyText = {
  what: "text",
  check: () => void 0,
  show: (node) => node.kind === "scalar" ? textNode(isNull(node) ? "" : printed(node), node.spot) : null
};
var anything = { what: "anything", check: () => void 0, show: (node) => node };

// src/read/compose/resolve/shape/mappings.ts
var SHORT = list(text, { unique: true });
function pairs(bare) {
  const { what, check } = either(SHORT, dict(printable));
  return {
    what,
    check,
    show: (node, _, context) => {
      if (node.kind === "scalar" || !context.afford(1)) return null;
      const entries = /* @__PURE__ */ new Map();
      for (const [name, value] of node.kind === "map" ? node.entries : namedItems(node.items)) {
        const shown = isNull(value) ? bare(value) : textNode(printed(value), value.spot);
        if (shown) entries.set(name, shown);
      }
      return entries.size > 0 ? { kind: "map", spot: node.spot, entries } : null;
    }
  };
}
function namedItems(items) {
  return items.map((item) => {
    const whole2 = printed(item);
    const cut = whole2.indexOf("=");
    return cut < 0 ? [whole2, nullNode(item.spot)] : [whole2.slice(0, cut), textNode(whole2.slice(cut + 1), item.spot)];
  });
}
var variables = pairs((item) => item);
var labels = pairs((item) => textNode("", item.spot));
var hosts = {
  ...either(list(text, { unique: true }), dict(either(text, list(text)))),
  show: (node, key, context) => {
    const lines = [];
    const add = (host, ips, at2) => {
      if (host === "" || /[:=]/.test(host)) {
        context.report("wrong-value", key, at2, `"${host}" is no host name; write HOST=IP`);
      }
      for (const ip of ips)
        lines.push(textNode(`${host}=${ip.replace(/^\[(.+)\]$/, "$1")}`, at2.spot));
    };
    if (node.kind === "map") {
      for (const [host, value] of node.entries) {
        add(
          host,
          value.kind === "list" ? value.items.map(printed) : [stringOf(value) ?? ""],
          value
        );
      }
    } else if (node.kind === "list") {
      for (const item of node.items) {
        const [, host, ip = ""] = /^([^=]*)=(.*)$/s.exec(printed(item)) ?? /^([^:]*):(.*)$/s.exec(printed(item)) ?? [];
        if (host === void 0) {
          context.report("wrong-value", key, item, `"${printed(item)}" names no IP; write HOST=IP`);
        } else add(host, ip.split(","), item);
      }
    }
    const sorted = lines.sort((a, b) => printed(a) < printed(b) ? -1 : 1);
    return sorted.length > 0 ? listNode(sorted, node.spot) : null;
  }
};
var STRINGS = list(text);
var command = {
  what: "text or a list",
  check: (node, key, context) => {
    if (isNull(node)) return;
    either(text, STRINGS).check(node, key, context);
  },
  show: (node, key, context) => {
    if (node.kind !== "scalar") return node.kind === "list" ? listed(node.items, node) : null;
    if (isNull(node)) return node;
    const words = shellWords(printed(node));
    if (words === null) {
      context.report("wrong-value", key, node, "has a quote or bracket that does not close");
    }
    return listNode(
      (words ?? []).map((word) => textNode(word, node.spot)),
      node.spot
    );
  }
};
function listed(items, node) {
  return listNode(
    items.map((item) => textNode(printed(item), item.spot)),
    node.spot
  );
}
var healthTest = {
  ...either(text, STRINGS),
  show: (node) => {
    if (node.kind === "list") return node.items.length > 0 ? listed(node.items, node) : null;
    if (node.kind !== "scalar") return null;
    return listNode([textNode("CMD-SHELL", node.spot), node], node.spot);
  }
};
var oneOrMore = {
  ...either(text, list(text, { unique: true })),
  show: (node, key, context) => {
    const many = node.kind === "scalar" ? listNode(isNull(node) ? [] : [node], node.spot) : node;
    return STRINGS.show(many, key, context);
  }
};
var ssh = {
  ...either(SHORT, dict(printable)),
  show: (node) => {
    if (node.kind !== "map" || node.entries.size === 0) return null;
    return listNode(
      [...node.entries].map(
        ([name, path]) => textNode(
          isNull(path) || printed(path) === "" ? name : `${name}: ${printed(path)}`,
          path.spot
        )
      ),
      node.spot
    );
  }
};
var external = {
  ...either(switched, fields({ name: text })),
  show: (node) => node.kind === "scalar" && node.value === true ? boolNode(true, node.spot) : null
};

// src/read/compose/resolve/shape/build.ts
var FILE = fields({
  source: text,
  target: text,
  uid: text,
  gid: text,
  mode: whole({ kept: true })
});
var files = list(either(text, FILE));
var LIMIT = whole({ accepts: ["integer", "string"] });
var ulimits = dict(
  either(LIMIT, fields({ hard: LIMIT, soft: LIMIT }, { required: ["soft", "hard"] })),
  { names: /^[a-z]+$/ }
);
var strings = list(text);
var build = either(
  text,
  fields({
    context: text,
    dockerfile: text,
    dockerfile_inline: text,
    entitlements: strings,
    args: variables,
    ssh,
    labels,
    cache_from: strings,
    cache_to: strings,
    no_cache: flag,
    no_cache_filter: oneOrMore,
    provenance: printable,
    sbom: printable,
    additional_contexts: labels,
    network: text,
    pull: flag,
    target: text,
    shm_size: bytes("integer", "string"),
    extra_hosts: hosts,
    isolation: text,
    privileged: flag,
    secrets: files,
    tags: strings,
    ulimits,
    platforms: strings
  })
);

// src/read/compose/resolve/shape/deploy.ts
var strings2 = list(text, { unique: true });
var DEVICE = {
  capabilities: strings2,
  count: deviceCount,
  device_ids: strings2,
  driver: text,
  options: labels
};
function devices(options) {
  return list(fields(DEVICE, options));
}
var gpuList = devices({});
var update = fields({
  parallelism: whole({ accepts: ["integer", "string"], kept: true }),
  delay: duration({ kept: false }),
  failure_action: text,
  monitor: duration({ kept: false }),
  max_failure_ratio: decimal(),
  order: oneOf("start-first", "stop-first")
});
var limits = {
  cpus: decimal(),
  memory: bytes("string")
};
var deploy = fields(
  {
    mode: text,
    endpoint_mode: text,
    replicas: whole({ accepts: ["integer", "string"], kept: true }),
    labels,
    rollback_config: update,
    update_config: update,
    resources: fields({
      limits: fields({ ...limits, pids: whole({ accepts: ["integer", "string"] }) }),
      reservations: fields({
        ...limits,
        generic_resources: list(
          fields({ discrete_resource_spec: fields({ kind: text, value: whole({ kept: true }) }) })
        ),
        devices: devices({ required: ["capabilities"] })
      })
    }),
    restart_policy: fields({
      condition: text,
      delay: duration(),
      max_attempts: whole({ accepts: ["integer", "string"], kept: true }),
      window: duration()
    }),
    placement: fields({
      constraints: list(text),
      preferences: list(fields({ spread: text })),
      max_replicas_per_node: whole({ accepts: ["integer", "string"] })
    })
  },
  { nullable: true, always: { resources: "map", placement: "map" } }
);

// src/read/compose/resolve/shape/service-keys.ts
var strings3 = list(text, { unique: true });
var NAMES2 = /^[a-zA-Z0-9._-]+$/;
var HEALTHCHECK = fields({
  disable: flag,
  interval: duration(),
  retries: whole({ kept: true }),
  test: healthTest,
  timeout: duration(),
  start_period: duration(),
  start_interval: duration()
});
var PORT = fields({
  name: text,
  mode: text,
  host_ip: text,
  target: whole({ accepts: ["integer", "string"] }),
  published: portText,
  protocol: text,
  app_protocol: text
});
var VOLUME = fields(
  {
    type: text,
    source: text,
    target: text,
    read_only: flag,
    consistency: text,
    bind: fields({
      propagation: text,
      create_host_path: flag,
      recursive: oneOf("enabled", "disabled", "writable", "readonly"),
      selinux: oneOf("z", "Z")
    }),
    volume: fields({ nocopy: flag, subpath: text, labels }),
    image: fields({ subpath: text }),
    tmpfs: fields({ size: bytes("integer", "string"), mode: whole() })
  },
  { required: ["type"] }
);
var NETWORK = fields(
  {
    aliases: strings3,
    ipv4_address: text,
    ipv6_address: text,
    link_local_ips: strings3,
    mac_address: text,
    driver_opts: dict(textOrNumber),
    interface_name: text,
    priority: whole({ accepts: ["number"] }),
    gw_priority: whole({ accepts: ["number"] })
  },
  { nullable: true }
);
var DEPENDENCY = fields(
  {
    restart: flag,
    required: strictSwitch,
    condition: oneOf("service_started", "service_healthy", "service_completed_successfully")
  },
  { required: ["condition"] }
);
var hook = { command, user: text, privileged: flag, working_dir: text, environment: variables };
var HOOK = fields(hook, { always: { command: "null" } });
var WATCH = fields(
  {
    ignore: oneOrMore,
    include: oneOrMore,
    initial_sync: flag,
    path: text,
    action: oneOf("rebuild", "sync", "restart", "sync+restart", "sync+exec"),
    target: text,
    exec: HOOK
  },
  { required: ["path", "action"], always: { exec: "map" } }
);
var rates = list(fields({ path: text, rate: bytes("integer", "string") }));
var MODEL = fields({ endpoint_var: text, model_var: text }, { nullable: true });
var PULL_POLICY = /^(?:always|never|build|if_not_present|missing|refresh|daily|weekly|every_(?:\d+[wdhms])+)$/;
var KEYS = {
  annotations: labels,
  attach: switched,
  blkio_config: fields({
    device_read_bps: rates,
    device_read_iops: rates,
    device_write_bps: rates,
    device_write_iops: rates,
    weight: whole({ accepts: ["integer", "string"] }),
    weight_device: list(fields({ path: text, weight: whole({ accepts: ["integer", "string"] }) }))
  }),
  build,
  cgroup: oneOf("host", "private"),
  command,
  configs: files,
  cpu_count: whole({ accepts: ["string", "integer"], from: 0 }),
  cpu_percent: decimal({ accepts: ["string", "integer"], from: 0, to: 100 }),
  cpus: decimal(),
  credential_spec: fields({ config: text, file: text, registry: text }),
  depends_on: either(strings3, dict(DEPENDENCY, { names: NAMES2 })),
  deploy,
  develop: fields({ watch: list(WATCH) }, { nullable: true }),
  devices: list(
    either(
      text,
      fields({ source: text, target: text, permissions: text }, { required: ["source"] })
    )
  ),
  dns: oneOrMore,
  dns_search: oneOrMore,
  entrypoint: command,
  env_file: either(
    text,
    list(
      either(
        text,
        fields({ path: text, format: text, required: switched }, { required: ["path"] })
      )
    )
  ),
  environment: variables,
  expose: list(textOrNumber, { unique: true }),
  extends: either(text, fields({ service: text, file: text }, { required: ["service"] })),
  extra_hosts: hosts,
  gpus: either(oneOf("all"), gpuList),
  group_add: list(textOrNumber, { unique: true }),
  healthcheck: HEALTHCHECK,
  label_file: either(text, list(text)),
  labels,
  logging: fields({ driver: text, options: dict(option) }),
  mem_limit: bytes(),
  mem_reservation: bytes("string", "integer"),
  mem_swappiness: bytes("integer", "string"),
  memswap_limit: bytes(),
  networks: either(strings3, dict(NETWORK, { names: NAMES2, nulls: true })),
  oom_score_adj: whole({ accepts: ["string", "integer"], from: -1e3, to: 1e3 }),
  pid: textOrNothing,
  ports: list(either(textOrNumber, PORT), { long: true }),
  models: either(strings3, dict(MODEL, { nulls: true })),
  post_start: list(HOOK),
  pre_start: list(fields({ ...hook, image: text, per_replica: flag })),
  pre_stop: list(HOOK),
  profiles: strings3,
  provider: fields({ type: text, options: anything }, { required: ["type"] }),
  pull_policy: like(PULL_POLICY, "always, never, missing, build, daily, weekly or every_12h"),
  scale: whole({ accepts: ["integer", "string"], kept: true }),
  secrets: files,
  shm_size: bytes(),
  stop_grace_period: duration(),
  storage_opt: dict(anyText),
  sysctls: labels,
  tmpfs: oneOrMore,
  ulimits,
  volumes: list(either(text, VOLUME), { long: true }),
  ...all(
    text,
    "cgroup_parent container_name cpuset domainname hostname image ipc isolation mac_address"
  ),
  ...all(
    text,
    "network_mode platform restart pull_refresh_after runtime stop_signal user uts userns_mode working_dir"
  ),
  use_api_socket: flag,
  ...all(flag, "oom_kill_disable privileged read_only stdin_open tty"),
  ...all(switched, "init"),
  ...all(whole(), "cpu_shares cpu_quota cpu_period cpu_rt_period cpu_rt_runtime pids_limit"),
  ...all(strings3, "cap_add cap_drop device_cgroup_rules dns_opt external_links links security_opt"),
  ...all(strings3, "volumes_from")
};
function all(shape, names) {
  return Object.fromEntries(names.split(" ").map((name) => [name, shape]));
}
var service = fields(KEYS, {
  hidden: ["env_file", "label_file", "extends"],
  always: { command: "null", entrypoint: "null" }
});
var services = dict(service, { names: NAMES2 });

// src/read/compose/resolve/shape/project.ts
var NAMES3 = /^[a-zA-Z0-9._-]+$/;
var driver = { name: text, driver: text, driver_opts: dict(textOrNumber), external, labels };
var IPAM = fields(
  {
    driver: text,
    config: list(
      fields({ subnet: text, ip_range: text, gateway: text, aux_addresses: dict(text) })
    ),
    options: dict(text)
  },
  { hidden: ["options"] }
);
var network = fields(
  {
    ...driver,
    ipam: IPAM,
    internal: flag,
    enable_ipv4: switched,
    enable_ipv6: switched,
    attachable: flag
  },
  { nullable: true, always: { ipam: "map" } }
);
var volume = fields(driver, { nullable: true });
var file = { name: text, environment: text, file: text, external, labels, template_driver: text };
var secret = fields({ ...file, driver: text, driver_opts: dict(textOrNumber) });
var config = fields({ ...file, content: text });
var project = fields({
  version: text,
  name: text,
  include: list(
    either(text, fields({ path: oneOrMore, env_file: oneOrMore, project_directory: text }))
  ),
  services,
  networks: dict(network),
  volumes: dict(volume, { names: NAMES3 }),
  secrets: dict(secret, { names: NAMES3 }),
  configs: dict(config, { names: NAMES3 }),
  models: dict(
    fields(
      { name: text, model: text, context_size: whole(), runtime_flags: list(text) },
      { required: ["model"] }
    ),
    { names: NAMES3 }
  )
});

// src/read/compose/resolve/short-forms/long-forms.ts
function canonicalBuild(node) {
  if (node.kind === "map") return node;
  return stringOf(node) === null ? null : mapNode([["context", node]], node.spot);
}
function canonicalContexts(node, key, context) {
  if (node.kind === "map") return node;
  if (node.kind === "scalar") return null;
  return mapNode(
    node.items.flatMap((item) => {
      const [name = "", ...value] = printed(item).split("=");
      if (value.length > 0) return [[name, textNode(value.join("="), item.spot)]];
      context.report("wrong-value", key, item, `"${name}" is no context; write NAME=CONTEXT`);
      return [];
    }),
    node.spot
  );
}
function canonicalSource(node) {
  if (node.kind === "map") return node;
  return stringOf(node) === null ? null : mapNode([["source", node]], node.spot);
}
function canonicalSsh(node, key, context) {
  if (node.kind === "map") return node;
  if (node.kind === "scalar") return null;
  return mapNode(
    node.items.flatMap((item) => {
      const text2 = printed(item);
      const cut = text2.indexOf("=");
      if (cut >= 0)
        return [[text2.slice(0, cut), textNode(text2.slice(cut + 1), item.spot)]];
      if (text2 === "default") return [[text2, nullNode(item.spot)]];
      context.report(
        "wrong-value",
        key,
        item,
        `"${text2}" is no SSH key; write NAME=PATH, or default`
      );
      return [];
    }),
    node.spot
  );
}
function canonicalUlimit(node, key, context) {
  if (node.kind === "map" || node.kind === "scalar" && node.type === "int") return node;
  context.report("wrong-type", key, node, "has to be a number, or a map of soft and hard");
  return null;
}
function dependency(name, map) {
  const { entries, spot } = map;
  const condition = entries.get("condition") ?? textNode("service_started", spot);
  return [
    name,
    withEntries(map, { condition, required: entries.get("required") ?? boolNode(true, spot) })
  ];
}
function canonicalDependsOn(node) {
  if (node.kind === "scalar") return null;
  const pairs2 = node.kind === "map" ? [...node.entries].flatMap(
    ([name, value]) => value.kind === "map" ? [dependency(name, value)] : []
  ) : node.items.map((item) => dependency(printed(item), mapNode([], item.spot)));
  return mapNode(pairs2, node.spot);
}
function canonicalDevice(node, key, context) {
  if (node.kind === "map") return node;
  const text2 = stringOf(node);
  const [source = "", target, permissions, ...more] = text2?.split(":") ?? [];
  if (text2 === null || more.length > 0) {
    context.report(
      "wrong-value",
      key,
      node,
      "is no device; write HOST:CONTAINER or HOST:CONTAINER:rwm"
    );
    return null;
  }
  return mapNode(
    [
      ["source", textNode(source, node.spot)],
      ["target", textNode(target || source, node.spot)],
      ["permissions", textNode(permissions ?? "rwm", node.spot)]
    ],
    node.spot
  );
}
function canonicalEnvFiles(node) {
  const files2 = node.kind === "list" ? node.items : stringOf(node) === null ? null : [node];
  if (!files2) return null;
  const items = files2.flatMap((file2) => {
    const map = file2.kind === "map" ? file2 : null;
    if (!map && stringOf(file2) === null) return [];
    const required = map?.entries.get("required") ?? boolNode(true, file2.spot);
    return [withEntries(map ?? mapNode([["path", file2]], file2.spot), { required })];
  });
  return listNode(items, node.spot);
}
function canonicalExternal(node, key, context) {
  if (node.kind !== "map") return node;
  const external2 = node.entries.get("external");
  if (external2?.kind !== "map") return node;
  const outer = node.entries.get("name");
  const name = external2.entries.get("name");
  const known = outer ?? name ?? null;
  if (outer && name && printed(outer) !== printed(name)) {
    const message = `contradicts external.name (${printed(name)}); keep one of them`;
    context.report("contradiction", [...key, "name"], outer, message);
  }
  return withEntries(node, { external: boolNode(true, external2.spot), name: known });
}
function canonicalGpus(node) {
  if (node.kind === "list") return node;
  if (stringOf(node) === null) return null;
  return listNode([mapNode([["count", textNode("all", node.spot)]], node.spot)], node.spot);
}
function canonicalNetworks(node) {
  if (node.kind !== "list") return node.kind === "map" ? node : null;
  return mapNode(
    node.items.map((item) => [printed(item), nullNode(item.spot)]),
    node.spot
  );
}

// src/read/compose/resolve/short-forms/ports.ts
function parsePorts(text2) {
  const parts = text2.split(":");
  const last = parts.pop() ?? "";
  const host = parts.pop() ?? "";
  const address = addressIn(parts.join(":"));
  if (typeof address !== "string") return address;
  const [container = "", proto = ""] = last.split("/");
  const protocol = (proto || "tcp").toLowerCase();
  if (container === "") return { wrong: "there is no container port" };
  const inside2 = range(container);
  if (!inside2) return { wrong: `"${container}" is no port or range of ports` };
  const outside = host === "" ? null : range(host);
  if (host !== "" && !outside) return { wrong: `"${host}" is no port or range of ports` };
  const many = inside2.end - inside2.start;
  if (outside && outside.end - outside.start !== many && many > 0) {
    return { wrong: `${host} and ${container} have different lengths` };
  }
  if (!["tcp", "udp", "sctp"].includes(protocol)) {
    return { wrong: `"${proto}" is no protocol; there are tcp, udp and sctp` };
  }
  const ports = [];
  for (let n = 0; n <= many; n += 1) {
    const first = outside ? `${outside.start + n}` : "";
    const isChoice = outside !== null && many === 0 && outside.end > outside.start;
    const published = isChoice ? `${first}-${outside.end}` : first;
    ports.push({ hostIp: address, target: inside2.start + n, published, protocol });
  }
  return ports.sort((a, b) => `${a.target}/` < `${b.target}/` ? -1 : 1);
}
function range(text2) {
  const found = /^(\d+)(?:-(\d+))?$/.exec(text2);
  if (!found) return null;
  const start = Number(found[1]);
  const end = Number(found[2] ?? found[1]);
  return start > 65535 || end > 65535 || end < start ? null : { start, end };
}
function addressIn(text2) {
  const [, inside2] = /^\[(.*)\]$/.exec(text2) ?? [];
  if (inside2 !== void 0 ? isIpv6(inside2) || isIpv4(inside2) : text2 === "" || isIpv4(text2)) {
    return inside2 ?? text2;
  }
  if (isIpv6(text2)) return { wrong: `an IPv6 address stands in brackets: [${text2}]` };
  return { wrong: `"${text2}" is no IP address` };
}
function isIpv4(text2) {
  const parts = text2.split(".");
  return parts.length === 4 && parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && +part < 256);
}
function isIpv6(text2) {
  const [address = "", zone] = text2.split("%", 2);
  if (zone === "" || address.includes(":::") || !address.includes(":")) return false;
  const halves = address.split("::");
  if (halves.length > 2) return false;
  const groups = halves.flatMap((half) => half === "" ? [] : half.split(":"));
  const tail = groups.at(-1) ?? "";
  const isMixed = tail.includes(".");
  if (isMixed && !isIpv4(tail)) return false;
  const plain2 = isMixed ? groups.slice(0, -1) : groups;
  const count = plain2.length + (isMixed ? 2 : 0);
  if (!plain2.every((group) => /^[\da-f]{1,4}$/i.test(group))) return false;
  return halves.length === 2 ? count < 8 : count === 8;
}

// src/read/compose/resolve/short-forms/mounts-and-ports.ts
function canonicalPorts(node, key, context) {
  if (node.kind !== "list") return null;
  const items = node.items.flatMap((item, index) => portsIn(item, [...key, `${index}`], context));
  return { ...node, items };
}
function portsIn(item, key, context) {
  if (item.kind === "map") return [item];
  if (item.kind !== "scalar" || !["int", "string"].includes(item.type)) {
    context.report("wrong-type", key, item, 'is no port; write "HOST:CONTAINER", in quotes');
    return [item];
  }
  const ports = parsePorts(printed(item));
  if ("wrong" in ports) {
    const message = `"${printed(item)}" is no port: ${ports.wrong}; write "HOST:CONTAINER"`;
    context.report("wrong-value", key, item, message);
    return [item];
  }
  if (!context.afford(ports.length)) {
    context.report("too-large", key, item, "these are more ports than can be read");
    return [];
  }
  const { spot } = item;
  return ports.map(
    ({ hostIp, target, published, protocol }) => mapNode(
      [
        ["mode", textNode("ingress", spot)],
        ...hostIp === "" ? [] : [["host_ip", textNode(hostIp, spot)]],
        ["target", intNode(target, spot)],
        ...published === "" ? [] : [["published", textNode(published, spot)]],
        ["protocol", textNode(protocol, spot)]
      ],
      spot
    )
  );
}
function canonicalVolume(node, key, context) {
  if (node.kind === "map") return node;
  const volume2 = node.kind === "scalar" && node.type === "string" ? parseVolume(printed(node)) : null;
  if (!volume2 || "wrong" in volume2) {
    const because = volume2 ? `: ${volume2.wrong}` : "";
    const message = `"${printed(node)}" is no volume${because}; write SOURCE:TARGET or SOURCE:TARGET:ro`;
    context.report(volume2 ? "wrong-value" : "wrong-type", key, node, message);
    return node;
  }
  const { spot } = node;
  const { type, source, target, readOnly, noCopy, propagation, selinux } = volume2;
  const text2 = (name, value) => value === null || value === "" ? [] : [[name, textNode(value, spot)]];
  const flag2 = (name, value) => value ? [[name, boolNode(true, spot)]] : [];
  const options = [...text2("selinux", selinux), ...text2("propagation", propagation)];
  const isBind = type === "bind";
  const isBare = printed(node).length <= 2;
  const bind = [...options, ...flag2("create_host_path", isBind)];
  return mapNode(
    [
      ["type", textNode(type, spot)],
      ...text2("source", source),
      ["target", textNode(clean(target), spot)],
      ...flag2("read_only", readOnly),
      ...bind.length > 0 ? [["bind", mapNode(bind, spot)]] : [],
      ...!isBind && !isBare || noCopy ? [["volume", mapNode(flag2("nocopy", noCopy), spot)]] : []
    ],
    spot
  );
}

// src/read/compose/resolve/short-forms/canonical.ts
var flat = (make) => ({ make, deep: false });
var deep = (make) => ({ make, deep: true });
var RULES = pathRules({
  "services.*.build": deep(canonicalBuild),
  "services.*.build.additional_contexts": flat(canonicalContexts),
  "services.*.build.secrets.*": flat(canonicalSource),
  "services.*.build.ssh": flat(canonicalSsh),
  "services.*.build.ulimits.*": flat(canonicalUlimit),
  "services.*.configs.*": flat(canonicalSource),
  "services.*.depends_on": flat(canonicalDependsOn),
  "services.*.devices.*": flat(canonicalDevice),
  "services.*.dns": flat(asList),
  "services.*.env_file": flat(canonicalEnvFiles),
  "services.*.extends": flat(canonicalExtends),
  "services.*.gpus": flat(canonicalGpus),
  "services.*.label_file": flat(asList),
  "services.*.networks": flat(canonicalNetworks),
  "services.*.ports": flat(canonicalPorts),
  "services.*.secrets.*": flat(canonicalSource),
  "services.*.ulimits.*": flat(canonicalUlimit),
  "services.*.volumes.*": flat(canonicalVolume),
  ...Object.fromEntries(
    ["volumes", "networks", "secrets", "configs"].map((key) => [
      `${key}.*`,
      deep(canonicalExternal)
    ])
  )
});
function canonicalModel(map, context) {
  const result = canonical(map, [], RULES, context);
  return result?.kind === "map" ? result : map;
}
function canonical(node, key, rules, context) {
  const rule3 = rules?.rule;
  const made = rule3 ? rule3.make(node, key, context) : node;
  if (!rules || made === null || made.kind === "scalar" || rule3 && !rule3.deep) return made;
  if (made.kind === "list") {
    const items = made.items.flatMap(
      (item, index) => canonical(item, [...key, `${index}`], below(rules, "[]"), context) ?? []
    );
    return { ...made, items };
  }
  const entries = /* @__PURE__ */ new Map();
  for (const [name, value] of made.entries) {
    const inner = canonical(value, [...key, name], below(rules, name), context);
    if (inner !== null) entries.set(name, inner);
  }
  return { ...made, entries };
}
function asList(node) {
  const empty2 = (item) => stringOf(item) === "" || item.kind === "scalar" && item.value === null;
  if (node.kind === "list") return { ...node, items: node.items.filter((item) => !empty2(item)) };
  return stringOf(node) === null ? node : { kind: "list", items: empty2(node) ? [] : [node], spot: node.spot };
}
function canonicalExtends(node) {
  return stringOf(node) === null ? node : { kind: "map", entries: /* @__PURE__ */ new Map([["service", node]]), spot: node.spot };
}

// src/read/compose/resolve/variables/interpolate.ts
function interpolate(root, variables2, context) {
  const filled2 = fill(root, [], CASTS, { variables: variables2, context });
  return filled2.kind === "map" ? filled2 : root;
}
function fill(node, key, casts, filling) {
  if (node.kind === "scalar") {
    return node.type === "string" ? cast(fillText(node, key, filling), key, casts, filling) : node;
  }
  if (node.kind === "list") {
    const items = node.items.map(
      (item, index) => fill(item, [...key, `${index}`], casts && below(casts, "[]"), filling)
    );
    return { ...node, items };
  }
  const entries = new Map(
    [...node.entries].map(([name, value]) => [
      name,
      fill(value, [...key, name], casts && below(casts, name), filling)
    ])
  );
  return { ...node, entries };
}
function fillText(node, key, { variables: variables2, context }) {
  const source = String(node.value);
  const { text: text2, fault } = fillTemplate(source, {
    up: (name) => variable(variables2, name),
    unset: (name) => context.unset(name, node.spot)
  });
  if (fault?.is === "required") {
    const reason = fault.reason === "" ? "" : `: ${fault.reason}`;
    const message = `the variable ${fault.name} is required and not set${reason}`;
    context.report("variable-required", key, node, message);
  } else if (fault?.is === "too-deep") {
    context.report("too-large", key, node, "variables are nested too deeply to be filled in");
  } else if (fault) {
    const message = `"${source.slice(0, 80)}" is not how a variable is written: \${NAME}, or $$ for a dollar`;
    context.report("variable-form", key, node, message);
  }
  return text2 === source ? node : { ...node, value: text2 };
}
function cast(node, key, casts, { context }) {
  const to = casts?.rule;
  if (!to) return node;
  const value = castText(String(node.value), to);
  if (value !== null) return { ...node, type: to, value };
  context.report("wrong-type", key, node, `"${String(node.value)}" is not ${CAST_NAMES[to]}`);
  return node;
}

// src/read/compose/resolve/yaml/scalars.ts
var WORDS = Object.fromEntries([
  ...["", "~", "null", "Null", "NULL"].map((word) => [word, { type: "null", value: null }]),
  ...["true", "True", "TRUE"].map((word) => [word, { type: "bool", value: true }]),
  ...["false", "False", "FALSE"].map((word) => [word, { type: "bool", value: false }]),
  ...[".nan", ".NaN", ".NAN"].map((word) => [word, { type: "float", value: Number.NaN }]),
  ...[".inf", ".Inf", ".INF"].flatMap((word) => [
    [word, { type: "float", value: Number.POSITIVE_INFINITY }],
    [`+${word}`, { type: "float", value: Number.POSITIVE_INFINITY }],
    [`-${word}`, { type: "float", value: Number.NEGATIVE_INFINITY }]
  ])
]);
function resolvePlain(text2) {
  const word = Object.hasOwn(WORDS, text2) ? WORDS[text2] : void 0;
  if (word) return word;
  if (/^\.\d/.test(text2) && /^\.\d+(?:e[-+]?\d+)?$/i.test(text2)) {
    return { type: "float", value: Number(text2) };
  }
  if (!/^[-+\d]/.test(text2)) return { type: "string", value: text2 };
  return timestamp(text2) ?? numeric(text2.replaceAll("_", "")) ?? { type: "string", value: text2 };
}
function numeric(plain2) {
  const [, sign = "", prefix = "", digits = ""] = /^([-+]?)(0[xX]|0[bB]|0[oO]|0(?=\d)|)([\da-fA-F]+)$/.exec(plain2) ?? [];
  const base = BASES[prefix.toLowerCase()] ?? 10;
  if (digits !== "" && isIn(base, digits)) {
    const exact = BigInt(`${JS_PREFIX[base] ?? ""}${digits}`) * (sign === "-" ? -1n : 1n);
    if (exact < 2n ** 64n && exact >= -(2n ** 63n)) {
      const value = Number(exact);
      return { type: "int", value, ...Number.isSafeInteger(value) ? {} : { text: `${exact}` } };
    }
  }
  if (/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(plain2)) {
    return { type: "float", value: Number(plain2) };
  }
  return null;
}
var BASES = { "0x": 16, "0b": 2, "0o": 8, "0": 8 };
var JS_PREFIX = { 16: "0x", 8: "0o", 2: "0b" };
function isIn(base, digits) {
  const allowed = { 2: /^[01]+$/, 8: /^[0-7]+$/, 10: /^\d+$/, 16: /^[\da-f]+$/i }[base];
  return allowed?.test(digits) === true && digits.length <= 64;
}
var DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:[Tt]|\s+)(\d{1,2}):(\d{1,2}):(\d{1,2})(?:\.(\d{1,9}))?(Z)?)?$/;
function timestamp(text2) {
  const found = DATE.exec(text2);
  if (!found) return null;
  const [, year = "", ...rest] = found;
  const [month = "", day = "", hour = "0", minute = "0", second = "0"] = rest.map(
    (part) => part?.padStart(2, "0") ?? "00"
  );
  const date = `${year}-${month}-${day}`;
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1) return null;
  if (Number(day) > new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()) return null;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  const fraction = found[7] ? `.${found[7]}`.replace(/\.?0+$/, "") : "";
  const time = `${hour}:${minute}:${second}${fraction}`;
  return { type: "time", value: `${date}T${time}Z`, text: `${date} ${time} +0000 UTC` };
}

// src/read/compose/resolve/yaml/source.ts
function targetsIn(document, text2) {
  const anchors = /* @__PURE__ */ new Map();
  const targets = /* @__PURE__ */ new Map();
  if (!text2.includes("*")) return targets;
  visit(document, (_, node) => {
    if (isAlias(node)) {
      const target = anchors.get(node.source);
      if (target) targets.set(node, target);
    } else if (isNode(node) && node.anchor) anchors.set(node.anchor, node);
  });
  return targets;
}
function spotBetween({ file: file2, text: text2, lines }, from, to = from) {
  const start = rangeOf(from)?.[0] ?? rangeOf(to)?.[0] ?? 0;
  const end = Math.max(rangeOf(to)?.[1] ?? rangeOf(from)?.[1] ?? start, start + 1);
  const { line, col } = lines.linePos(start);
  let last = end - 1;
  while (last > start && /\s/.test(text2.charAt(last))) last -= 1;
  return {
    file: file2,
    line: Math.max(line, 1),
    column: Math.max(col, 1),
    endLine: lines.linePos(last).line
  };
}
function rangeOf(node) {
  return isNode(node) ? node.range ?? null : null;
}

// src/read/compose/resolve/yaml/parse.ts
var DEEPEST2 = 64;
function parseYaml(file2, text2, context) {
  const { documents, lines } = parsedOnce(text2);
  if (documents === null) {
    context.report("too-large", [], startOf(file2), "is nested too deeply to be read");
    return [];
  }
  const isBroken = documents.findIndex(({ errors }) => errors.length > 0);
  return documents.flatMap((document, index) => {
    for (const error of index === isBroken ? document.errors.slice(0, 1) : []) {
      const { line, col } = lines.linePos(error.pos[0]);
      const at2 = { file: file2, line, column: col, endLine: line };
      const [first = ""] = error.message.split("\n");
      const message = `not valid YAML: ${first.replace(/ at line \d+.*$/, "")}`;
      context.report("yaml", [], at2, message);
    }
    if (document.contents === null) return [];
    const source = { file: file2, text: text2, lines, targets: targetsIn(document, text2) };
    const walk = { context, source, resets: [], key: [], depth: 0 };
    const root = nodeOf(walk, document.contents, spotBetween(source, document.contents));
    return root === null ? [] : [{ root, resets: walk.resets }];
  });
}
var KEPT = 8;
var parsedOnce = readOnce(
  KEPT,
  (text2) => text2,
  (text2) => {
    const lines = new LineCounter();
    return { documents: parsed(text2, lines), lines };
  }
);
function parsed(text2, lineCounter) {
  try {
    const options = {
      lineCounter,
      schema: "failsafe",
      uniqueKeys: false,
      // Else each error cuts out its line again: a text of thousands of errors takes seconds.
      prettyErrors: false,
      logLevel: "silent"
    };
    const found = parseAllDocuments(text2.replace(/^\uFEFF/, ""), options);
    return Array.isArray(found) ? found : [];
  } catch {
    return null;
  }
}
function nodeOf(outer, raw, spot) {
  const walk = { ...outer, depth: outer.depth + 1 };
  const { context, source, key, resets } = walk;
  if (walk.depth > DEEPEST2 || !context.afford(1)) {
    context.report("too-large", key.slice(0, 8), spot, "aliases make this too large to be read");
    return null;
  }
  if (isAlias(raw)) {
    const target = source.targets.get(raw);
    if (target !== void 0) return nodeOf(walk, target, spot);
    context.report("yaml", key, spot, `not valid YAML: there is no anchor "${raw.source}" above`);
    return null;
  }
  const tag = isNode(raw) ? raw.tag : void 0;
  if (tag === "!reset" || tag === "!override") resets.push(key);
  if (tag === "!reset") return null;
  if (isMap(raw)) return mapOf(walk, raw.items, spot);
  if (isSeq(raw)) {
    const items = raw.items.flatMap((item, index) => {
      const inner = { ...walk, key: [...key, `${index}`] };
      return nodeOf(inner, item, spotBetween(source, item)) ?? [];
    });
    return listNode(items, spot);
  }
  if (!isScalar(raw)) return nullNode(spot);
  const text2 = String(raw.value ?? "");
  const isText = tag?.startsWith("!") === true && !tag.startsWith("!!");
  const isPlain = raw.type === "PLAIN" && !isText && tag !== "tag:yaml.org,2002:str";
  return {
    kind: "scalar",
    spot,
    ...isPlain ? resolvePlain(text2) : { type: "string", value: text2 }
  };
}
function mapOf(walk, pairs2, spot) {
  const own = /* @__PURE__ */ new Map();
  const merged = [];
  for (const { name, value, at: at2, isMerge } of keysOf(walk, pairs2)) {
    const inner = isMerge ? walk : { ...walk, key: [...walk.key, name] };
    const node = nodeOf(inner, value, at2);
    if (node === null) continue;
    if (isMerge) merged.push(...mergedMaps(walk, node));
    else own.set(name, node);
  }
  const entries = /* @__PURE__ */ new Map();
  for (const map of merged.toReversed()) {
    if (map.kind === "map") for (const [name, node] of map.entries) entries.set(name, node);
  }
  for (const [name, node] of own) entries.set(name, node);
  return mapNode(entries, spot);
}
function keysOf(walk, pairs2) {
  const written = /* @__PURE__ */ new Set();
  return pairs2.flatMap(({ key: raw, value }) => {
    const at2 = spotBetween(walk.source, raw, value);
    const name = keyOf(walk, raw, at2);
    if (name === null) return [];
    if (written.has(name)) {
      const message = "not valid YAML: the same key stands twice in this map; keep one";
      walk.context.report("duplicate-key", [...walk.key, name], at2, message);
      return [];
    }
    written.add(name);
    checkColon(walk, raw, at2);
    const isMerge = name === "<<" && isScalar(raw) && raw.type === "PLAIN";
    return [{ name, value, at: at2, isMerge }];
  });
}
function checkColon({ context, source, key }, raw, at2) {
  const end = isScalar(raw) && raw.type === "PLAIN" ? raw.range?.[1] ?? -1 : -1;
  if (end < 0 || !/^:[[{]/.test(source.text.slice(end, end + 2))) return;
  context.report("yaml", key, at2, "not valid YAML for compose: a space has to follow the colon");
}
function mergedMaps({ context, key }, node) {
  const maps = node.kind === "list" ? node.items : [node];
  for (const map of maps) {
    if (map.kind === "map") continue;
    context.report("yaml", key, map, "not valid YAML: << takes a map, or a list of maps");
  }
  return maps;
}
function keyOf({ context, source, key }, raw, at2) {
  const node = isAlias(raw) ? source.targets.get(raw) : raw;
  if (!isScalar(node)) {
    context.report("yaml", key, at2, "not valid YAML for compose: a key has to be text");
    return null;
  }
  const text2 = String(node.value ?? "");
  const { type } = node.type === "PLAIN" ? resolvePlain(text2) : { type: "string" };
  if (type !== "string" && node.tag !== "!!str") {
    const message = `the key ${text2 || "(empty)"} is not text; write it in quotes`;
    context.report("wrong-type", [...key, text2], at2, message);
  }
  return text2;
}

// src/read/compose/resolve/load/relative-paths.ts
var RULES2 = pathRules({
  "services.*.build.context": contextPath,
  "services.*.build.additional_contexts.*": contextPath,
  "services.*.build.ssh.*": enginePath,
  "services.*.env_file.*.path": plainPath,
  "services.*.label_file.*": plainPath,
  "services.*.extends.file": plainPath,
  "services.*.develop.watch.*.path": plainPath,
  "services.*.volumes.*": mountPath,
  "configs.*.file": enginePath,
  "secrets.*.file": enginePath,
  "volumes.*": devicePath
});
function resolvePaths(model, folder, context) {
  const result = resolved(model, RULES2, { folder, key: [], context });
  return result.kind === "map" ? result : model;
}
function resolved(node, rules, base) {
  if (!rules || node.kind === "scalar") return rules?.rule ? rules.rule(node, base) : node;
  if (rules.rule) return rules.rule(node, base);
  const inner = (key) => ({ ...base, key: [...base.key, key] });
  if (node.kind === "list") {
    const items = node.items.map(
      (item, index) => resolved(item, below(rules, "[]"), inner(`${index}`))
    );
    return { ...node, items };
  }
  const entries = /* @__PURE__ */ new Map();
  for (const [name, value] of node.entries) {
    entries.set(name, resolved(value, below(rules, name), inner(name)));
  }
  return { ...node, entries };
}
function plainPath(node, { folder, context }) {
  const text2 = stringOf(node);
  if (text2 === null || text2 === "") return node;
  return textNode(absoluteFrom(folder, withHome(text2, context.home)), node.spot);
}
function enginePath(node, { folder, context }) {
  const text2 = stringOf(node);
  if (text2 === null) return node;
  const path = withHome(text2, context.home);
  return textNode(isWindowsAbsolute(path) ? path : absoluteFrom(folder, path), node.spot);
}
var REMOTE = /^(?:https?:\/\/|git:\/\/|ssh:\/\/|github\.com\/|git@)/;
function isRemote(path) {
  return REMOTE.test(path) || /^oci:\/\//.test(path);
}
function contextPath(node, base) {
  const text2 = stringOf(node) ?? "";
  const isElsewhere = text2.includes("://") || text2.startsWith("service:") || REMOTE.test(text2);
  return isElsewhere ? node : plainPath(node, base);
}
function mountPath(node, base) {
  if (node.kind !== "map" || stringOf(node.entries.get("type")) !== "bind") return node;
  const source = node.entries.get("source");
  if (source) return withEntries(node, { source: enginePath(source, base) });
  base.context.report("missing-key", [...base.key, "source"], node, "a bind mount needs a source");
  return node;
}
function devicePath(node, base) {
  if (node.kind !== "map" || stringOf(node.entries.get("driver")) !== "local") return node;
  const options = node.entries.get("driver_opts");
  const device = entriesOf(options).get("device");
  if (options?.kind !== "map" || !device || stringOf(options.entries.get("o")) !== "bind")
    return node;
  return withEntries(node, {
    driver_opts: withEntries(options, { device: enginePath(device, base) })
  });
}

// src/read/compose/resolve/load/extends.ts
var LONGEST = 100;
function applyExtends(loader, model, document) {
  const found = model.entries.get("services");
  if (!found) return model;
  if (found.kind !== "map") {
    loader.context.report("wrong-type", ["services"], found, "has to be a map of services");
    return model;
  }
  const services2 = new Map(found.entries);
  for (const name of found.entries.keys()) {
    const service2 = extended(name, { ...document, loader, chain: [], services: services2 });
    if (service2) services2.set(name, service2);
  }
  return withEntries(model, { services: { ...found, entries: services2 } });
}
function extended(name, extending) {
  const { loader, services: services2, chain } = extending;
  const own = services2.get(name);
  if (own === void 0 || isNull(own)) return null;
  const by = own.kind === "map" ? own.entries.get("extends") : void 0;
  if (own.kind !== "map" || !by) return own;
  const bare = withEntries(own, { extends: null });
  const key = ["services", name, "extends"];
  const ref = stringOf(by) ?? stringOf(entriesOf(by).get("service"));
  if (ref === null) return own;
  const base = baseOf(name, ref, by, extending);
  if (base === null) return bare;
  if (chain.some(([file2, service2]) => file2 === base.path && service2 === name)) {
    const steps = [...chain.map(([, service2]) => service2), name].join(" \u2192 ");
    loader.context.report("extends", key, by, `extends itself in the end: ${steps}`);
    return bare;
  }
  if (chain.length >= LONGEST) {
    loader.context.report("extends", key, by, "the services that it extends never end");
    return bare;
  }
  const inner = { ...base, chain: [...chain, [base.path, name]] };
  const found = extended(ref, inner);
  if (found?.kind !== "map") return bare;
  const { resets } = inner;
  const reset = withoutReset(
    mapNode([["services", mapNode([[name, found]], found.spot)]], found.spot),
    resets
  );
  const source = entriesOf(reset.entries.get("services")).get(name);
  const merged = source?.kind === "map" ? withEntries(mergeServices(source, own, name, loader.context), { extends: null }) : bare;
  services2.set(name, merged);
  return merged;
}
function baseOf(name, ref, by, extending) {
  const { loader, services: services2, path, resets } = extending;
  const key = ["services", name, "extends"];
  const named3 = by.kind === "map" ? by.entries.get("file") : void 0;
  const file2 = stringOf(named3);
  if (named3 === void 0 || isNull(named3)) {
    if (services2.has(ref)) return extending;
    const message = `extends ${ref}, and ${path} has no such service`;
    loader.context.report("extends", key, by, message);
    return null;
  }
  if (file2 === null) return null;
  const from = loadBase(file2, named3, extending, key);
  if (from === null) return null;
  const found = from.loaded.model.entries.get("services");
  if (found?.kind !== "map" || !found.entries.has(ref)) {
    loader.context.report("extends", key, by, `extends ${ref}, and ${file2} has no such service`);
    return null;
  }
  return {
    ...extending,
    path: from.path,
    services: new Map(found.entries),
    resets: [...resets, ...from.loaded.resets]
  };
}
function loadBase(file2, at2, { loader, scope }, key) {
  const { context, bases } = loader;
  if (isRemote(file2)) {
    context.report("remote-file", [...key, "file"], at2, `${file2} is not on this machine`);
    return null;
  }
  const path = absoluteFrom(scope.folder, file2);
  const known = bases.get(scope.variables) ?? /* @__PURE__ */ new Map();
  bases.set(scope.variables, known);
  const found = known.get(path);
  const loaded = found === void 0 ? fresh(loader, path, scope) : found;
  known.set(path, loaded);
  if (loaded !== null) return { path, loaded };
  const message = `there is no file ${file2} (looked for as ${path})`;
  context.report("missing-file", [...key, "file"], at2, message);
  return null;
}
function fresh(loader, path, scope) {
  const nothing = mapNode([], { file: path, line: 1, column: 1, endLine: 1 });
  const loaded = loader.file(path, nothing, scope, "extends");
  return loaded && { ...loaded, model: resolvePaths(loaded.model, folderOf(path), loader.context) };
}

// src/read/compose/resolve/load/include.ts
var RESOURCES = ["services", "volumes", "networks", "secrets", "configs"];
function applyIncludes(loader, model, scope) {
  const include = model.entries.get("include");
  if (!include) return model;
  const collected = new Map(
    RESOURCES.flatMap((kind) => {
      const own = model.entries.get(kind);
      return own === void 0 || own.kind === "map" ? [[kind, { spot: own?.spot ?? null, entries: new Map(entriesOf(own)) }]] : [];
    })
  );
  for (const [index, item] of itemsOf(include).entries()) {
    const included = includedModel(loader, item, scope, ["include", `${index}`]);
    if (!included) continue;
    for (const [kind, { entries: entries2 }] of collected) {
      for (const [name, value] of entriesOf(included.entries.get(kind))) {
        const own = entries2.get(name);
        if (own === void 0) entries2.set(name, value);
        else if (!equal(own, value)) conflict(loader.context, [kind, name], own, value);
      }
    }
  }
  const entries = Object.fromEntries(
    [...collected].filter(([, { entries: inner }]) => inner.size > 0).map(([kind, { spot, entries: inner }]) => [kind, mapNode(inner, spot ?? include.spot)])
  );
  const isList = include.kind === "list";
  return withEntries(model, isList ? { ...entries, include: null } : entries);
}
function conflict(context, key, own, other) {
  const where = `${other.spot.file}:${other.spot.line}`;
  const message = `is included from ${where} already and differs; change it in an override file`;
  context.report("include", key, own, message);
}
function includedModel(loader, item, scope, key) {
  const { context } = loader;
  const entries = entriesOf(item);
  const paths = textsIn(item.kind === "map" ? entries.get("path") : item);
  const remote = paths.find(isRemote);
  if (remote !== void 0) {
    context.report("remote-file", key, item, `${remote} is not on this machine`);
    return null;
  }
  const files2 = paths.map((path) => absoluteFrom(scope.folder, path));
  const [main] = files2;
  if (main === void 0) return null;
  if (scope.including.includes(main)) {
    const steps = [...scope.including, main].join(" \u2192 ");
    context.report("cycle", key, item, `includes itself in the end: ${steps}`);
    return null;
  }
  const lost = files2.filter((file2) => context.read(file2) === null);
  for (const file2 of lost) {
    context.report("missing-file", key, item, `there is no file ${file2}`);
  }
  if (lost.length > 0) return null;
  const named3 = stringOf(entries.get("project_directory"));
  const folder = named3 ? absoluteFrom(scope.folder, named3) : folderOf(main);
  const own = textsIn(entries.get("env_file")).map((file2) => absoluteFrom(scope.folder, file2));
  const variables2 = withEnvFiles(context, scope.variables, {
    files: own.length > 0 ? own : [absoluteFrom(folder, ".env")],
    required: own.length > 0 ? item : null
  });
  return loader.model(files2, { folder, variables: variables2, including: scope.including });
}
function textsIn(node) {
  const text2 = stringOf(node);
  return text2 === null ? itemsOf(node).flatMap((item) => stringOf(item) ?? []) : [text2];
}

// src/read/compose/resolve/load/file.ts
function loadFile(loader, path, before, { scope, purpose }) {
  const text2 = loader.context.read(path);
  if (text2 === null) return null;
  let loaded = { model: before, resets: [] };
  for (const document of parseYaml(path, text2, loader.context)) {
    const model = addDocument(loader, { path, document, scope, purpose }, loaded.model);
    loaded = { model, resets: document.resets };
  }
  return loaded;
}
function addDocument(loader, adding, before) {
  const { context } = loader;
  const { path, document, scope, purpose } = adding;
  const { root, resets } = document;
  if (root.kind !== "map") {
    const found = isNull(root) ? startOf(path) : root;
    context.report("wrong-type", [], found, "is no compose file: its top level has to be a map");
    return before;
  }
  let own = interpolate(root, scope.variables, context);
  let base = before;
  if (purpose === "project") {
    own = applyExtends(loader, own, { path, resets, scope });
    base = withoutReset(base, resets);
    own = applyIncludes(loader, own, { ...scope, including: [...scope.including, path] });
  } else base = withoutReset(base, resets);
  const merged = withoutRedefined(mergeFiles(base, own, context), context);
  if (purpose === "project") project.check(merged, [], context);
  return withoutRedefined(canonicalModel(merged, context), context);
}

// src/read/compose/resolve/load/defaults.ts
var RULES3 = pathRules({
  "services.*.build": (build2) => filled(build2, "context", "."),
  "services.*.secrets.*": (secret2) => {
    const source = secret2.entries.get("source");
    return filled(secret2, "target", `/run/secrets/${source ? printed(source) : "<nil>"}`);
  },
  "services.*.ports.*": (port) => filled(filled(port, "protocol", "tcp"), "mode", "ingress"),
  "services.*.deploy.resources.reservations.devices.*": allDevices,
  "services.*.gpus.*": allDevices
});
function withDefaults(model) {
  const result = defaults(model, RULES3);
  return result.kind === "map" ? result : model;
}
function defaults(node, rules) {
  if (!rules || node.kind === "scalar") return node;
  if (rules.rule) return node.kind === "map" ? rules.rule(node) : node;
  if (node.kind === "list") {
    return { ...node, items: node.items.map((item) => defaults(item, below(rules, "[]"))) };
  }
  const entries = /* @__PURE__ */ new Map();
  for (const [name, value] of node.entries) entries.set(name, defaults(value, below(rules, name)));
  return { ...node, entries };
}
function filled(map, key, value) {
  return map.entries.has(key) ? map : withEntries(map, { [key]: textNode(value, map.spot) });
}
function allDevices(map) {
  return map.entries.has("device_ids") ? map : filled(map, "count", "all");
}

// src/read/compose/resolve/load/exclusive.ts
function checkExclusive(model, context) {
  const of = (kind) => entriesOf(model.entries.get(kind));
  for (const [name, volume2] of of("volumes")) checkExternal(volume2, ["volumes", name], context);
  for (const [name, config2] of of("configs")) {
    checkContent(config2, ["configs", name], ["file", "environment", "content"], context);
  }
  for (const [name, secret2] of of("secrets")) {
    checkContent(secret2, ["secrets", name], ["file", "environment"], context);
  }
  for (const [name, service2] of of("services")) {
    for (const device of devicesOf(service2)) {
      const { entries } = device;
      if (!entries.has("count") || !entries.has("device_ids")) continue;
      const message = "count and device_ids exclude each other; keep one";
      context.report("contradiction", ["services", name], device, message);
    }
    for (const watch of itemsOf(entriesOf(entriesOf(service2).get("develop")).get("watch"))) {
      const path = entriesOf(watch).get("path");
      if (!path || stringOf(path) !== "") continue;
      context.report("wrong-value", ["services", name, "develop"], path, "needs a path to watch");
    }
  }
}
function checkExternal(volume2, key, context) {
  const entries = entriesOf(volume2);
  const external2 = entries.get("external");
  if (external2?.kind !== "scalar" || external2.value !== true) return;
  for (const [name, value] of entries) {
    if (["name", "external"].includes(name) || name.startsWith("x-")) continue;
    const message = `an external volume cannot have ${name}: it is made elsewhere; remove one of them`;
    context.report("contradiction", [...key, name], value, message);
  }
}
function checkContent(node, key, kinds, context) {
  const entries = entriesOf(node);
  const given = kinds.filter((kind) => entries.has(kind));
  if (given.length > 1) {
    context.report(
      "contradiction",
      key,
      node,
      `${given.join(" and ")} exclude each other; keep one`
    );
  }
  if (given.length === 0 && !entries.has("driver") && !entries.has("external")) {
    context.report("missing-key", key, node, `needs one of ${kinds.join(", ")}`);
  }
}
function devicesOf(service2) {
  const step3 = (node, ...keys) => keys.reduce((at2, key) => entriesOf(at2).get(key), node);
  const lists = [
    step3(service2, "gpus"),
    step3(service2, "deploy", "resources", "reservations", "devices")
  ];
  return lists.flatMap(itemsOf).flatMap((device) => device.kind === "map" ? [device] : []);
}

// src/read/compose/resolve/load/model.ts
function loadModel(loader, paths, scope) {
  const { context } = loader;
  let model = mapNode([], startOf(paths[0] ?? ""));
  for (const path of paths) {
    const loaded = loader.file(path, model, scope, "project");
    if (loaded) model = loaded.model;
    else context.report("missing-file", [], startOf(path), "there is no such file");
  }
  const whole2 = withDefaults(withEntries(model, { version: null, include: null }));
  checkExclusive(whole2, context);
  return withValues(resolvePaths(whole2, scope.folder, context), scope.variables);
}
function withValues(model, variables2) {
  const services2 = model.entries.get("services");
  if (services2?.kind !== "map") return model;
  const entries = /* @__PURE__ */ new Map();
  for (const [name, service2] of services2.entries) {
    const environment = entriesOf(service2).get("environment");
    const items = environment?.kind === "list" ? environment.items : null;
    entries.set(
      name,
      service2.kind === "map" && environment?.kind === "list" && items ? withEntries(service2, {
        environment: { ...environment, items: items.map((item) => valued(item, variables2)) }
      }) : service2
    );
  }
  return withEntries(model, { services: { ...services2, entries } });
}
function valued(item, variables2) {
  const name = stringOf(item);
  const value = name === null ? void 0 : variable(variables2, name);
  return value === void 0 ? item : textNode(`${name}=${value}`, item.spot);
}

// src/read/compose/resolve/project/shown.ts
function toJson(node) {
  if (node.kind === "scalar") return node.value;
  if (node.kind === "list") return node.items.map(toJson);
  return jsonOf(node.entries);
}
function jsonOf(entries) {
  return Object.fromEntries([...entries].map(([key, value]) => [key, toJson(value)]));
}
function placeOf({ file: file2, line, endLine }) {
  if (line < 1) return null;
  return endLine > line ? { file: file2, line, endLine } : { file: file2, line };
}
function nodeAt(node, key) {
  return key.reduce(
    (at2, name) => entriesOf(at2).get(name) ?? itemsOf(at2)[/^\d+$/.test(name) ? Number(name) : -1],
    node
  );
}
function addPlaces(into, node, prefix = "") {
  const place = placeOf(node.spot);
  if (place) into.set(prefix, place);
  const inner = (name) => prefix === "" ? name : `${prefix}.${name}`;
  if (node.kind === "map") {
    for (const [name, value] of node.entries) addPlaces(into, value, inner(name));
  } else if (node.kind === "list") {
    for (const [index, item] of node.items.entries()) addPlaces(into, item, inner(`${index}`));
  }
}

// src/read/compose/resolve/notes.ts
var MOST_VALUES = 4e5;
function notesFor({ files: files2, read: read4, env }) {
  const texts = new Map(files2.map(({ path, text: text2 }) => [path, text2]));
  const problems = /* @__PURE__ */ new Map();
  const missing = /* @__PURE__ */ new Set();
  const unset = /* @__PURE__ */ new Map();
  let values = 0;
  return {
    context: {
      home: env["HOME"] ?? null,
      read: (path) => {
        const text2 = texts.get(path) ?? read4(path);
        if (text2 === null) missing.add(path);
        return text2;
      },
      report: (code, key, at2, message) => {
        const { file: file2, line, column } = spotOf(at2);
        const place = { line: line < 1 ? null : line, col: column < 1 ? null : column };
        const problem = { file: file2, ...place, key: key.join("."), message, code };
        const id = [file2, line, column, problem.key].join("\0");
        if (!problems.has(id)) problems.set(id, problem);
      },
      unset: (name, at2) => {
        const place = placeOf(at2);
        if (place) unset.set(`${at2.file}\0${at2.line}\0${name}`, { name, place });
      },
      afford: (more) => {
        values += more;
        return values <= MOST_VALUES;
      }
    },
    isClean: () => problems.size === 0,
    found: () => ({
      problems: withUnset([...problems.values()], [...unset.values()]),
      missing: [...missing],
      unset: [...unset.values()]
    })
  };
}
function withUnset(problems, unset) {
  const byLine = Map.groupBy(unset, ({ place }) => `${place.file}\0${place.line}`);
  return problems.map((problem) => {
    const names = byLine.get(`${problem.file}\0${problem.line}`)?.map(({ name }) => name);
    return names ? { ...problem, unset: names } : problem;
  });
}

// src/read/compose/resolve/project/name.ts
function projectName(naming, context) {
  const { asked, files: files2, folder, variables: variables2 } = naming;
  const given = asked ?? (variable(variables2, "COMPOSE_PROJECT_NAME") || null);
  const at2 = startOf(files2[0] ?? "");
  if (given !== null) {
    if (normalName(given) !== given) {
      const message = `"${given}" is no project name; use lower-case letters, digits, - and _`;
      context.report("project-name", ["name"], at2, message);
    }
    return given;
  }
  const written = files2.map((file2) => nameIn(file2, context)).filter((name2) => name2 !== null);
  const last = written.at(-1);
  const name = normalName(
    last ? String(fillText(last, ["name"], { variables: variables2, context }).value) : folder.split("/").at(-1) ?? ""
  );
  if (name === "") {
    const message = "the project has no name: no letter or digit is left of it; write name: at the top";
    context.report("project-name", ["name"], last ?? at2, message);
  }
  return name;
}
function normalName(text2) {
  return text2.toLowerCase().replace(/[^a-z0-9_-]/g, "").replace(/^[_-]+/, "");
}
function nameIn(file2, context) {
  const text2 = context.read(file2);
  if (text2 === null || !/^name\s*:/m.test(text2)) return null;
  const quiet = { ...context, report: () => void 0 };
  const names = parseYaml(file2, text2, quiet).map(
    ({ root }) => root.kind === "map" ? root.entries.get("name") : void 0
  );
  const last = names.findLast((name) => (stringOf(name) ?? "") !== "");
  return last?.kind === "scalar" ? last : null;
}

// src/read/compose/resolve/project/normalize.ts
function normalize(model, name, variables2) {
  const services2 = entriesOf(model.entries.get("services"));
  const normal = /* @__PURE__ */ new Map();
  for (const [key, service2] of services2) {
    normal.set(key, service2.kind === "map" ? normalService(service2, variables2) : service2);
  }
  const usesDefault = [...normal.values()].some(
    (service2) => entriesOf(entriesOf(service2).get("networks")).has("default")
  );
  const networks = new Map(entriesOf(model.entries.get("networks")));
  if (usesDefault && !networks.has("default")) networks.set("default", nullNode(IMPLIED));
  const spot = (key) => model.entries.get(key)?.spot ?? IMPLIED;
  const named3 = (key, entries) => entries.size > 0 ? mapNode(withNames(entries, name), spot(key)) : null;
  return withEntries(model, {
    services: mapNode(normal, spot("services")),
    networks: named3("networks", networks),
    ...Object.fromEntries(
      ["volumes", "configs", "secrets"].map((key) => [
        key,
        named3(key, entriesOf(model.entries.get(key)))
      ])
    )
  });
}
function withNames(entries, project2) {
  return [...entries].map(([key, value]) => {
    const map = value.kind === "map" ? value : mapNode([], value.spot);
    const own = map.entries.get("name");
    if (own && !isNull(own)) return [key, map];
    const external2 = map.entries.get("external");
    const isExternal = external2?.kind === "scalar" && /^(?:1|t|true)$/i.test(String(external2.value));
    const name = textNode(isExternal ? key : `${project2}_${key}`, IMPLIED);
    return [key, withEntries(map, { name })];
  });
}
function normalService(service2, variables2) {
  const { entries } = service2;
  const build2 = entries.get("build");
  const environment = entries.get("environment");
  const set = {};
  if (stringOf(entries.get("pull_policy")) === "if_not_present") {
    set["pull_policy"] = textNode("missing", service2.spot);
  }
  if (build2?.kind === "map") set["build"] = normalBuild(build2, variables2);
  if (environment) set["environment"] = withOutside(environment, variables2, true);
  const networks = entries.get("networks");
  if (!entries.has("network_mode") && (!networks || entriesOf(networks).size === 0)) {
    set["networks"] = mapNode([["default", nullNode(IMPLIED)]], networks?.spot ?? IMPLIED);
  }
  const volumes = entries.get("volumes");
  if (volumes?.kind === "list") {
    set["volumes"] = { ...volumes, items: volumes.items.map(withCleanTarget) };
  }
  const dependencies = dependenciesOf(service2);
  if (dependencies.size > 0) {
    set["depends_on"] = mapNode(dependencies, entries.get("depends_on")?.spot ?? IMPLIED);
  }
  return withEntries(service2, set);
}
function normalBuild(build2, variables2) {
  const { entries, spot } = build2;
  const isNamed = entries.has("dockerfile") || entries.has("dockerfile_inline");
  const args = entries.get("args");
  return withEntries(build2, {
    ...isNamed ? {} : { dockerfile: textNode("Dockerfile", spot) },
    ...args ? { args: withOutside(args, variables2, false) } : {}
  });
}
function withOutside(node, variables2, keep2) {
  if (node.kind === "scalar") return node;
  const pairs2 = node.kind === "map" ? [...node.entries] : namedItems(node.items);
  return mapNode(
    pairs2.flatMap(([name, value]) => {
      const outside = isNull(value) ? variable(variables2, name) : void 0;
      if (outside !== void 0) return [[name, textNode(outside, value.spot)]];
      return keep2 || !isNull(value) ? [[name, value]] : [];
    }),
    node.spot
  );
}
function withCleanTarget(volume2) {
  const target = stringOf(entriesOf(volume2).get("target"));
  if (volume2.kind !== "map" || target === null) return volume2;
  return withEntries(volume2, {
    target: textNode(clean(target), volume2.entries.get("target")?.spot ?? volume2.spot)
  });
}
var SHARED = ["network_mode", "ipc", "pid", "uts", "cgroup"];
function dependenciesOf({ entries }) {
  const found = new Map(entriesOf(entries.get("depends_on")));
  const add = (name, restart, { spot }) => {
    if (found.has(name)) return;
    found.set(
      name,
      mapNode(
        [
          ["condition", textNode("service_started", spot)],
          ["restart", boolNode(restart, spot)],
          ["required", boolNode(true, spot)]
        ],
        spot
      )
    );
  };
  for (const link of itemsOf(entries.get("links"))) {
    const parts = (stringOf(link) ?? "").split(":");
    add((parts.length === 2 ? parts[0] : parts.join(":")) ?? "", true, link);
  }
  for (const key of SHARED) {
    const node = entries.get(key);
    const [, name] = /^service:(.*)$/s.exec(stringOf(node) ?? "") ?? [];
    if (node && name !== void 0) add(name, true, node);
  }
  for (const from of itemsOf(entries.get("volumes_from"))) {
    const text2 = stringOf(from) ?? "";
    if (!text2.startsWith("container:")) add(text2.split(":")[0] ?? "", false, from);
  }
  return found;
}

// src/read/compose/resolve/project/cycles.ts
function checkCycles(services2, context) {
  const done = /* @__PURE__ */ new Set();
  for (const start of services2.keys()) {
    const path = [];
    const steps = [{ name: start, rest: dependenciesOf2(start, services2) }];
    path.push(start);
    while (steps.length > 0 && !done.has(start)) {
      const step3 = steps.at(-1);
      const next = step3?.rest.shift();
      if (step3 === void 0 || next === void 0) {
        steps.pop();
        const left = path.pop();
        if (left !== void 0) done.add(left);
      } else if (path.includes(next)) {
        report([...path.slice(path.indexOf(next)), next], services2, context);
      } else if (!done.has(next)) {
        path.push(next);
        steps.push({ name: next, rest: dependenciesOf2(next, services2) });
      }
    }
  }
}
function dependenciesOf2(name, services2) {
  const dependencies = entriesOf(services2.get(name)?.entries.get("depends_on"));
  return [...dependencies.keys()].filter((other) => services2.has(other));
}
function report(cycle, services2, context) {
  const [first = "", second = ""] = cycle;
  const at2 = entriesOf(services2.get(first)?.entries.get("depends_on")).get(second);
  const key = ["services", first, "depends_on", second];
  const message = `services wait for each other: ${cycle.join(" \u2192 ")}; take one dependency away`;
  if (at2) context.report("cycle", key, at2, message);
}

// src/read/compose/resolve/project/limits.ts
var PAIRS = [
  ["cpus", "limits", "cpus"],
  ["mem_limit", "limits", "memory"],
  ["mem_reservation", "reservations", "memory"],
  ["pids_limit", "limits", "pids"]
];
function checkLimits({ entries }, key, context) {
  const deploy2 = entriesOf(entries.get("deploy"));
  const resources = entriesOf(deploy2.get("resources"));
  const differ = (own, other, short, long) => {
    if (other && printed(own) === printed(other)) return;
    const message = `${short} and ${long} have to be the same; keep one of them`;
    context.report("contradiction", [...key, short], own, message);
  };
  for (const [short, part, name] of PAIRS) {
    const own = entries.get(short);
    const part_ = resources.get(part);
    if (own && part_)
      differ(own, entriesOf(part_).get(name), short, `deploy.resources.${part}.${name}`);
  }
  const scale = entries.get("scale");
  const replicas = deploy2.get("replicas");
  if (scale && replicas) differ(scale, replicas, "scale", "deploy.replicas");
  const count = scale ?? replicas;
  const named3 = entries.get("container_name");
  if (named3 && count && Number(printed(count)) > 1) {
    const message = `${printed(count)} containers cannot all be called ${printed(named3)}; take container_name away`;
    context.report("contradiction", [...key, "container_name"], named3, message);
  }
  for (const watch of itemsOf(entriesOf(entries.get("develop")).get("watch"))) {
    const action = stringOf(entriesOf(watch).get("action")) ?? "";
    if (entriesOf(watch).has("target") || ["rebuild", "restart"].includes(action)) continue;
    context.report("missing-key", [...key, "develop"], watch, `${action} needs a target`);
  }
}

// src/read/compose/resolve/project/consistency.ts
function checkProject(project2, context) {
  for (const [name, service2] of project2.enabled) {
    const key = ["services", name];
    checkImage(service2, key, context);
    checkBuild(name, service2, project2, context);
    checkNetworks(service2, key, project2, context);
    checkReferences(service2, key, project2, context);
    checkDependencies(name, service2, project2, context);
    checkHealth(service2, key, context);
    checkLimits(service2, key, context);
  }
  for (const [name, secret2] of project2.top["secrets"] ?? []) {
    const { entries } = secret2.kind === "map" ? secret2 : { entries: /* @__PURE__ */ new Map() };
    if (entries.has("external") || entries.has("file") || entries.has("environment")) continue;
    context.report(
      "missing-key",
      ["secrets", name],
      secret2,
      "needs a file or an environment variable"
    );
  }
  checkCycles(project2.enabled, context);
}
function checkImage({ entries, spot }, key, context) {
  if (["build", "image", "provider"].some((key2) => entries.has(key2))) return;
  context.report("missing-key", key, spot, "has neither image nor build; give it one of them");
}
function checkBuild(name, { entries }, project2, context) {
  const build2 = entriesOf(entries.get("build"));
  const key = ["services", name, "build"];
  const inline = build2.get("dockerfile_inline");
  if (inline && build2.has("dockerfile")) {
    const message = "dockerfile and dockerfile_inline exclude each other; keep one";
    context.report("contradiction", key, inline, message);
  }
  for (const [, value] of entriesOf(build2.get("additional_contexts"))) {
    const [, target] = /^service:(.*)$/s.exec(stringOf(value) ?? "") ?? [];
    if (target === void 0 || project2.enabled.get(target)?.entries.has("build")) continue;
    context.report("undefined-service", key, value, `no service "${target}" is built here`);
  }
  const platform = entries.get("platform");
  const platforms = itemsOf(build2.get("platforms"));
  if (platform && platforms.length > 0 && !platforms.some((one) => printed(one) === printed(platform))) {
    const message = `${printed(platform)} is not among build.platforms; add it there`;
    context.report("contradiction", ["services", name, "platform"], platform, message);
  }
}
function checkNetworks({ entries }, key, { top }, context) {
  const networks = entries.get("networks");
  const mode = entries.get("network_mode");
  if (mode && networks) {
    const message = "network_mode and networks exclude each other; keep one";
    context.report("contradiction", [...key, "network_mode"], mode, message);
  }
  for (const [name, network2] of entriesOf(networks)) {
    if (top["networks"]?.has(name)) continue;
    undefinedName("network", name, [...key, "networks", name], network2, { top, context });
  }
}
function undefinedName(kind, name, key, at2, { top, context }) {
  const meant = nearest(name, [...top[`${kind}s`]?.keys() ?? []]);
  const hint = meant === null ? `add it under ${kind}s: at the top level` : `did you mean ${meant}?`;
  context.report(`undefined-${kind}`, key, at2, `there is no ${kind} "${name}"; ${hint}`);
}
function checkReferences({ entries }, key, { top }, context) {
  const asking = { top, context };
  for (const [index, volume2] of itemsOf(entries.get("volumes")).entries()) {
    const { type, source } = Object.fromEntries(entriesOf(volume2));
    const name = stringOf(source);
    if (stringOf(type) !== "volume" || name === null || top["volumes"]?.has(name)) continue;
    undefinedName("volume", name, [...key, "volumes", `${index}`], volume2, asking);
  }
  const uses = [
    ["secret", "secrets", entries.get("secrets")],
    ["config", "configs", entries.get("configs")],
    ["secret", "build", entriesOf(entries.get("build")).get("secrets")]
  ];
  for (const [kind, part, list2] of uses) {
    for (const [index, use] of itemsOf(list2).entries()) {
      const name = stringOf(entriesOf(use).get("source")) ?? "";
      if (top[`${kind}s`]?.has(name)) continue;
      undefinedName(kind, name, [...key, part, `${index}`], use, asking);
    }
  }
}
function checkDependencies(name, service2, project2, context) {
  const { enabled, disabled } = project2;
  const key = ["services", name];
  for (const [other, dependency2] of entriesOf(service2.entries.get("depends_on"))) {
    if (enabled.has(other)) continue;
    const required = entriesOf(dependency2).get("required");
    const isOptional2 = required?.kind === "scalar" && required.value === false;
    const off = disabled.get(other);
    if (off && isOptional2) continue;
    const meant = nearest(other, [...enabled.keys()]);
    const hint = off ? `it is in a profile that is off (${profileNames(off)}); turn it on, or say required: false` : meant === null ? "add the service, or take the dependency away" : `did you mean ${meant}?`;
    const message = `needs the service "${other}", which is not there; ${hint}`;
    context.report("undefined-service", [...key, "depends_on", other], dependency2, message);
  }
  const mode = service2.entries.get("network_mode");
  const [, shared] = /^service:(.*)$/s.exec(stringOf(mode) ?? "") ?? [];
  if (mode && shared !== void 0 && !enabled.has(shared)) {
    const message = `there is no service "${shared}" to share the network of`;
    context.report("undefined-service", [...key, "network_mode"], mode, message);
  }
}
function profileNames(service2) {
  return itemsOf(service2.entries.get("profiles")).map(printed).join(", ");
}
function checkHealth({ entries }, key, context) {
  const [first] = itemsOf(entriesOf(entries.get("healthcheck")).get("test"));
  if (!first || isNull(first) || ["CMD", "CMD-SHELL", "NONE"].includes(printed(first))) return;
  const message = `begins with "${printed(first)}"; a list has to begin with CMD, CMD-SHELL or NONE`;
  context.report("wrong-value", [...key, "healthcheck", "test"], first, message);
}

// src/read/compose/resolve/project/env-files.ts
function withFiles(shown, source, reading) {
  const { variables: variables2 } = reading;
  const environment = filesOf(
    source.entries.get("env_file"),
    reading,
    (found) => (name) => found.get(name) ?? variable(variables2, name)
  );
  const labels2 = filesOf(
    source.entries.get("label_file"),
    reading,
    (found) => (name) => found.get(name)
  );
  const set = {};
  if (environment.size > 0)
    set["environment"] = over(environment, shown.entries.get("environment"), source);
  if (labels2.size > 0) set["labels"] = over(labels2, shown.entries.get("labels"), source);
  return Object.keys(set).length > 0 ? withEntries(shown, set) : shown;
}
function over(found, own, { spot }) {
  const entries = /* @__PURE__ */ new Map();
  for (const [name, { value, at: at2 }] of found) entries.set(name, textNode(value, at2.spot));
  for (const [name, value] of entriesOf(own)) entries.set(name, value);
  return mapNode(entries, own?.spot ?? [...found.values()][0]?.at.spot ?? spot);
}
function filesOf(list2, { context, key }, lookUp) {
  const found = /* @__PURE__ */ new Map();
  const texts = /* @__PURE__ */ new Map();
  for (const item of itemsOf(list2)) {
    const path = stringOf(item) ?? stringOf(entriesOf(item).get("path"));
    if (path === null || path === "") continue;
    const text2 = context.read(path);
    if (text2 === null) {
      if (!isOptional(item)) {
        context.report(
          "missing-file",
          key,
          item,
          `there is no file ${path}; add it, or say required: false`
        );
      }
      continue;
    }
    const { values, wrong } = readEnvText(text2, lookUp(texts));
    if (wrong) {
      const at2 = { ...startOf(path), line: wrong.line, endLine: wrong.line };
      context.report("wrong-value", key, at2, wrong.message);
    }
    for (const [name, value] of Object.entries(values)) {
      texts.set(name, value);
      found.set(name, { value, at: item });
    }
  }
  return found;
}
function isOptional(item) {
  const required = entriesOf(item).get("required");
  if (required?.kind !== "scalar" || isNull(required)) return false;
  return required.value === false || /^(?:false|no|n|off)$/i.test(String(required.value));
}

// src/read/compose/resolve/project/profiles.ts
function isOn(service2, profiles) {
  const own = profilesOf(service2);
  return own.length === 0 || profiles.includes("*") || own.some((profile) => profiles.includes(profile));
}
function profilesOf(service2) {
  return itemsOf(entriesOf(service2).get("profiles")).flatMap((item) => stringOf(item) ?? []);
}
function profilesWith(all2, { profiles, services: services2 }) {
  const added = services2.flatMap((name) => {
    const service2 = all2.get(name);
    return service2 && !isOn(service2, profiles) ? profilesOf(service2) : [];
  });
  return [...profiles, ...added];
}
function selected(enabled, names) {
  if (names.length === 0) return { services: enabled, unknown: [] };
  const wanted = /* @__PURE__ */ new Set();
  const unknown = [];
  const queue = names.map((name) => ({
    name,
    by: null,
    required: true
  }));
  for (const { name, by, required } of queue) {
    const service2 = enabled.get(name);
    if (!service2) {
      if (required) unknown.push({ name, by });
      continue;
    }
    if (wanted.has(name)) continue;
    wanted.add(name);
    for (const [other, dependency2] of entriesOf(service2.entries.get("depends_on"))) {
      const needed = entriesOf(dependency2).get("required");
      const isRequired = !(needed?.kind === "scalar" && needed.value === false);
      queue.push({ name: other, by: name, required: isRequired });
    }
  }
  const services2 = /* @__PURE__ */ new Map();
  for (const [name, service2] of enabled) {
    if (wanted.has(name)) services2.set(name, withoutOthers(service2, wanted));
  }
  return { services: services2, unknown };
}
function withoutOthers(service2, wanted) {
  const dependencies = service2.entries.get("depends_on");
  if (dependencies?.kind !== "map") return service2;
  const kept = [...dependencies.entries].filter(([name]) => wanted.has(name));
  if (kept.length === dependencies.entries.size) return service2;
  return withEntries(service2, {
    depends_on: kept.length > 0 ? { ...dependencies, entries: new Map(kept) } : null
  });
}

// src/read/compose/resolve/project/project.ts
function showProject(model, showing) {
  const { name, choice, variables: variables2, context } = showing;
  const all2 = allServices(model, context);
  const top = topLevel(model, context);
  const initial = split(all2, choice.profiles);
  checkProject({ enabled: initial.on, disabled: initial.off, top }, context);
  const { on } = split(all2, profilesWith(all2, choice));
  const sources = entriesOf(model.entries.get("services"));
  const filled2 = /* @__PURE__ */ new Map();
  for (const [key, service2] of on) {
    const source = sources.get(key);
    const reading = { key: ["services", key], context, variables: variables2 };
    filled2.set(key, source?.kind === "map" ? withFiles(service2, source, reading) : service2);
  }
  const { services: services2, unknown } = selected(filled2, choice.services);
  for (const { name: missing, by } of unknown) {
    const at2 = all2.get(by ?? "") ?? startOf(model.spot.file);
    const message = `there is no service "${missing}"${by === null ? " to start" : ""}`;
    context.report("undefined-service", by === null ? [] : ["services", by], at2, message);
  }
  const shown = /* @__PURE__ */ new Map([
    ["name", textNode(name, model.entries.get("name")?.spot ?? IMPLIED)]
  ]);
  const spot = model.entries.get("services")?.spot ?? IMPLIED;
  shown.set("services", { kind: "map", entries: services2, spot });
  for (const [kind, entries] of Object.entries(used(top, on))) {
    const at2 = model.entries.get(kind)?.spot ?? IMPLIED;
    if (entries.size > 0) shown.set(kind, { kind: "map", entries, spot: at2 });
  }
  for (const [key, value] of model.entries) if (key.startsWith("x-")) shown.set(key, value);
  return { shown, off: new Map([...all2].filter(([key]) => !services2.has(key))) };
}
function allServices(model, context) {
  const services2 = /* @__PURE__ */ new Map();
  for (const [name, service2] of entriesOf(model.entries.get("services"))) {
    const shown = service.show(service2, ["services", name], context);
    if (shown?.kind === "map") services2.set(name, shown);
  }
  return services2;
}
var KINDS = {
  networks: network,
  volumes: volume,
  secrets: secret,
  configs: config
};
function topLevel(model, context) {
  return Object.fromEntries(
    Object.entries(KINDS).map(([kind, shape]) => {
      const entries = /* @__PURE__ */ new Map();
      for (const [name, value] of entriesOf(model.entries.get(kind))) {
        const shown = shape.show(value, [kind, name], context);
        if (shown) entries.set(name, shown);
      }
      return [kind, entries];
    })
  );
}
function split(all2, profiles) {
  const on = /* @__PURE__ */ new Map();
  const off = /* @__PURE__ */ new Map();
  for (const [name, service2] of all2) (isOn(service2, profiles) ? on : off).set(name, service2);
  return { on, off };
}
function used(top, services2) {
  const names = {
    networks: /* @__PURE__ */ new Set(),
    volumes: /* @__PURE__ */ new Set(),
    secrets: /* @__PURE__ */ new Set(),
    configs: /* @__PURE__ */ new Set()
  };
  for (const { entries } of services2.values()) {
    for (const network2 of entriesOf(entries.get("networks")).keys())
      names["networks"]?.add(network2);
    for (const volume2 of itemsOf(entries.get("volumes"))) {
      const { type, source } = Object.fromEntries(entriesOf(volume2));
      if (stringOf(type) === "volume") names["volumes"]?.add(stringOf(source) ?? "");
    }
    const build2 = entriesOf(entries.get("build"));
    for (const [kind, list2] of [
      ["secrets", entries.get("secrets")],
      ["secrets", build2.get("secrets")],
      ["configs", entries.get("configs")]
    ]) {
      for (const use of itemsOf(list2))
        names[kind]?.add(stringOf(entriesOf(use).get("source")) ?? "");
    }
  }
  return Object.fromEntries(
    Object.entries(top).map(([kind, entries]) => [
      kind,
      new Map([...entries].filter(([name]) => names[kind]?.has(name)))
    ])
  );
}

// src/read/compose/resolve.ts
var KEPT2 = 4;
var resolveCompose = readOnceFrom(
  KEPT2,
  resolved2
);
function resolved2(input) {
  const { files: files2, env, services: services2 = [] } = input;
  const notes = notesFor(input);
  const { context } = notes;
  const paths = files2.map(({ path }) => path);
  const folder = input.directory ?? folderOf(paths[0] ?? "");
  const asked = input.envFiles ?? [];
  const outside = withEnvFiles(context, env, {
    files: asked.length > 0 ? asked : [absoluteFrom(folder, ".env")],
    required: asked.length > 0 ? textNode("", { file: asked[0] ?? "", line: 1, column: 1, endLine: 1 }) : null
  });
  const naming = { asked: input.project ?? null, files: paths, folder, variables: outside };
  const name = projectName(naming, context);
  const variables2 = { ...outside, COMPOSE_PROJECT_NAME: name };
  const model = loadModel(loaderOf(context), paths, { folder, variables: variables2, including: [] });
  const profiles = input.profiles ?? listIn(variable(variables2, "COMPOSE_PROFILES"));
  const normal = normalize(model, name, variables2);
  const { shown, off } = showProject(normal, {
    name,
    choice: { profiles, services: services2 },
    variables: variables2,
    context
  });
  if (model.entries.size === 0 && notes.isClean()) {
    context.report("missing-key", ["services"], model.spot, "is an empty compose file");
  }
  return { ...finished(shown, off, normal), ...notes.found() };
}
function listIn(text2 = "") {
  return text2.split(",").map((name) => name.trim()).filter((name) => name !== "");
}
function loaderOf(context) {
  const loader = {
    context,
    bases: /* @__PURE__ */ new Map(),
    file: (path, before, scope, purpose) => loadFile(loader, path, before, { scope, purpose }),
    model: (paths, scope) => loadModel(loader, paths, scope)
  };
  return loader;
}
function finished(shown, off, { entries, spot }) {
  const root = mapNode(shown, spot);
  const find = (key) => nodeAt(root, key) ?? (key[0] === "services" ? nodeAt(mapNode(off, spot), key.slice(1)) : void 0) ?? nodeAt(mapNode(entries, spot), key);
  return {
    model: jsonOf(shown),
    off: jsonOf(off),
    place: (...key) => {
      const node = find(key);
      return node ? placeOf(node.spot) : null;
    },
    placesBelow: (...key) => {
      const places = /* @__PURE__ */ new Map();
      const written = nodeAt(mapNode(entries, spot), key);
      const node = find(key);
      for (const [name, value] of written?.kind === "map" ? written.entries : []) {
        if (node?.kind === "map" && !node.entries.has(name)) addPlaces(places, value, name);
      }
      if (node) addPlaces(places, node);
      return Object.fromEntries(places);
    },
    text: (...key) => {
      const node = nodeAt(mapNode(entries, spot), key);
      return node?.kind === "scalar" && !isNull(node) ? printed(node) : null;
    },
    written: (...key) => itemsOf(nodeAt(mapNode(entries, spot), key)).map((item) => {
      const places = /* @__PURE__ */ new Map();
      addPlaces(places, item);
      return { value: toJson(item), places: Object.fromEntries(places) };
    })
  };
}

// src/read/compose/inlined.ts
function inlinedIn(service2, configs, placeOf2) {
  return array(at(service2, "configs")).flatMap((config2) => {
    const name = string(at(config2, "source"));
    const content = name === null ? null : string(at(configs, name, "content"));
    const place = name === null ? null : placeOf2(name);
    if (content === null || !place?.file || place.line === null) return [];
    const text2 = content.replaceAll("$$", "$");
    const count = text2.trimEnd().split("\n").length;
    if ((place.endLine ?? place.line) - place.line < count || count < 2) return [];
    const target = string(at(config2, "target")) ?? `/${name}`;
    return { target, text: text2, file: place.file, offset: place.line };
  });
}

// src/read/nginx/syntax/grammar.ts
var TABLE = `
{ 0 M events http mail stream
{ 2 h charset_map
{ 1 hS upstream
{ 1-2 hS geo
{ 2 hS map split_clients
{ 0 hsl types
{ 0+ huS server
{ 1+ l limit_except
{ 1+ sl if
{ 1-2 sl location
; 1 E accept_mutex accept_mutex_delay multi_accept use worker_connections
; 1 M daemon env load_module master_process pcre_jit pid ssl_engine worker_priority
  worker_processes worker_rlimit_core worker_rlimit_nofile working_directory
; 1+ M worker_cpu_affinity
; 1-2 M user
; 1 MEhsluS include
; 1+ MhslS error_log
; 2+ h fastcgi_cache_path proxy_cache_path
; 3 h limit_req_zone
; 1 hS map_hash_bucket_size server_names_hash_bucket_size server_names_hash_max_size
; 2 hS limit_conn_zone
; 2+ hS log_format
; 1 hs client_header_buffer_size client_header_timeout connection_pool_size http2
  http2_pool_size http2_streams_index_size ignore_invalid_headers max_headers merge_slashes
  request_pool_size ssl_buffer_size ssl_early_data underscores_in_headers
; 1+ hs client_body_early_read
; 2 hs large_client_header_buffers
; 1 hsS ssl_certificate ssl_certificate_compression ssl_certificate_key ssl_ciphers
  ssl_client_certificate ssl_crl ssl_dhparam ssl_ecdh_curve ssl_password_file
  ssl_prefer_server_ciphers ssl_reject_handshake ssl_session_ticket_key ssl_session_tickets
  ssl_session_timeout ssl_stapling ssl_stapling_file ssl_stapling_responder ssl_stapling_verify
  ssl_trusted_certificate ssl_verify_client ssl_verify_depth
; 1+ hsS ssl_protocols
; 1-2 hsS ssl_session_cache
; 2 hsS ssl_conf_command
; 1 hsl absolute_redirect aio aio_write auth_delay auth_request autoindex autoindex_exact_size
  autoindex_format autoindex_localtime chunked_transfer_encoding client_body_buffer_size
  client_body_in_file_only client_body_in_single_buffer client_body_timeout client_max_body_size
  create_full_put_path default_type directio directio_alignment etag fastcgi_buffer_size
  fastcgi_buffering fastcgi_busy_buffers_size fastcgi_cache fastcgi_catch_stderr
  fastcgi_connect_timeout fastcgi_hide_header fastcgi_ignore_client_abort fastcgi_index
  fastcgi_intercept_errors fastcgi_keep_conn fastcgi_max_temp_file_size
  fastcgi_next_upstream_timeout fastcgi_next_upstream_tries fastcgi_pass_header
  fastcgi_pass_request_body fastcgi_pass_request_headers fastcgi_read_timeout
  fastcgi_request_buffering fastcgi_send_lowat fastcgi_send_timeout fastcgi_socket_keepalive
  fastcgi_socket_rcvbuf fastcgi_socket_sndbuf fastcgi_split_path_info grpc_buffer_size
  grpc_connect_timeout grpc_hide_header grpc_intercept_errors grpc_next_upstream_timeout
  grpc_next_upstream_tries grpc_pass_header grpc_read_timeout grpc_send_timeout
  grpc_socket_keepalive grpc_socket_rcvbuf grpc_socket_sndbuf gunzip gzip_comp_level gzip_hash
  gzip_http_version gzip_min_length gzip_no_buffer gzip_static gzip_vary gzip_window
  if_modified_since keepalive_min_timeout limit_conn_status limit_req_dry_run
  limit_req_log_level limit_req_status lingering_close lingering_time lingering_timeout
  log_not_found log_subrequest max_ranges mirror mirror_request_body msie_padding msie_refresh
  port_in_redirect postpone_gzipping postpone_output proxy_buffering proxy_busy_buffers_size
  proxy_cache proxy_cache_key proxy_hide_header proxy_http_version proxy_ignore_client_abort
  proxy_intercept_errors proxy_max_temp_file_size proxy_method proxy_pass_header
  proxy_pass_request_body proxy_pass_request_headers proxy_pass_trailers proxy_read_timeout
  proxy_request_buffering proxy_send_lowat proxy_send_timeout proxy_set_body read_ahead
  real_ip_header real_ip_recursive recursive_error_pages reset_timedout_connection satisfy
  scgi_buffer_size scgi_buffering scgi_busy_buffers_size scgi_cache scgi_connect_timeout
  scgi_hide_header scgi_ignore_client_abort scgi_intercept_errors scgi_max_temp_file_size
  scgi_next_upstream_timeout scgi_next_upstream_tries scgi_pass_header scgi_pass_request_body
  scgi_pass_request_headers scgi_read_timeout scgi_request_buffering scgi_send_timeout
  scgi_socket_keepalive scgi_socket_rcvbuf scgi_socket_sndbuf send_lowat send_timeout
  sendfile_max_chunk server_name_in_redirect server_tokens sub_filter_last_modified
  sub_filter_once subrequest_output_buffer_size tcp_nopush types_hash_max_size uwsgi_buffer_size
  uwsgi_buffering uwsgi_busy_buffers_size uwsgi_cache uwsgi_connect_timeout uwsgi_hide_header
  uwsgi_ignore_client_abort uwsgi_intercept_errors uwsgi_max_temp_file_size uwsgi_modifier1
  uwsgi_modifier2 uwsgi_next_upstream_timeout uwsgi_next_upstream_tries uwsgi_pass_header
  uwsgi_pass_request_body uwsgi_pass_request_headers uwsgi_read_timeout uwsgi_request_buffering
  uwsgi_send_timeout uwsgi_socket_keepalive uwsgi_socket_rcvbuf uwsgi_socket_sndbuf uwsgi_string
  xml_external_entities
; 1+ hsl charset_types dav_methods fastcgi_ignore_headers fastcgi_next_upstream fastcgi_no_cache
  grpc_ignore_headers grpc_next_upstream gzip_disable gzip_proxied gzip_types index
  proxy_cache_bypass proxy_cache_use_stale proxy_cache_valid proxy_ignore_headers proxy_no_cache
  scgi_ignore_headers scgi_next_upstream scgi_no_cache sub_filter_types uwsgi_ignore_headers
  uwsgi_next_upstream uwsgi_no_cache
; 1-2 hsl disable_symlinks keepalive_disable open_file_cache proxy_cookie_domain
  proxy_cookie_path proxy_redirect
; 1-3 hsl dav_access limit_req
; 1-4 hsl client_body_temp_path fastcgi_temp_path proxy_temp_path scgi_temp_path uwsgi_temp_path
; 2 hsl auth_request_set fastcgi_buffers grpc_set_header gunzip_buffers gzip_buffers
  output_buffers proxy_buffers proxy_set_header scgi_buffers sub_filter uwsgi_buffers
; 2-3 hsl fastcgi_param scgi_param uwsgi_param
; 1 hslS limit_conn_dry_run limit_conn_log_level proxy_buffer_size proxy_connect_timeout
  proxy_next_upstream_timeout proxy_next_upstream_tries proxy_socket_keepalive
  proxy_socket_rcvbuf proxy_socket_sndbuf proxy_ssl_name proxy_ssl_server_name
  proxy_ssl_trusted_certificate proxy_ssl_verify set_real_ip_from tcp_nodelay
; 1+ hslS proxy_next_upstream
; 1-4 hslS open_log_file_cache
; 2 hslS limit_conn
; 1 hslf add_header_inherit add_trailer_inherit charset gzip limit_rate limit_rate_after
  override_charset post_action root sendfile source_charset
; 1-2 hslf expires
; 2+ hslf error_page
; 2-3 hslf add_header add_trailer
; 1 hslfi rewrite_log uninitialized_variable_warn
; 1+ hslfmS access_log
; 1 hslm auth_basic auth_basic_user_file
; 1 hslmS allow deny
; 1 hslu keepalive_requests keepalive_time
; 1-2 hslu keepalive_timeout
; 1 hsluS resolver_timeout
; 1+ hsluS resolver
; 0 l empty_gif internal
; 1 l alias random_index
; 1 lf fastcgi_pass grpc_pass scgi_pass uwsgi_pass
; 1 lfmS proxy_pass
; 1+ sS listen server_name
; 0-1 sl stub_status
; 1+ sl valid_referers
; 2+ sl try_files
; 0 slfi break
; 2-3 slfi rewrite
; 1-2 slfiS return
; 2 slfiS set
; 0 u ip_hash
; 1-2 u keepalive
; 2+ u sticky
; 0 uS least_conn
; 0-2 uS random
; 1-2 uS hash least_time zone
`;
var RULES4 = readTable();
function ruleFor(name) {
  return RULES4.get(name) ?? null;
}
function directivesIn(context) {
  return [...RULES4].flatMap(([name, { contexts }]) => contexts.includes(context) ? name : []);
}
var OF_DATA = /* @__PURE__ */ new Set(["map", "geo", "types", "split_clients", "charset_map"]);
function holdsDirectives(block) {
  return RULES4.get(block) !== void 0 && !OF_DATA.has(block);
}
function readTable() {
  const rules = /* @__PURE__ */ new Map();
  for (const line of TABLE.replaceAll("\n  ", " ").trim().split("\n")) {
    const [kind, args = "", contexts = "", ...names] = line.split(" ");
    const [fewest = "", most] = args.replace("+", "-Infinity").split("-");
    for (const name of names) {
      const takes = name === "server" ? "either" : kind === "{" ? "block" : "line";
      rules.set(name, {
        fewest: Number(fewest),
        most: Number(most ?? fewest),
        contexts,
        takes
      });
    }
  }
  return rules;
}

// src/read/nginx/syntax/file-path.ts
function normalizePath(path) {
  const parts = [];
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part === ".." && parts.length > 0 && parts.at(-1) !== "..") parts.pop();
    else if (part !== ".." || !path.startsWith("/")) parts.push(part);
  }
  return (path.startsWith("/") ? "/" : "") + parts.join("/");
}
function folderOf2(path) {
  const slash = path.lastIndexOf("/");
  return slash < 0 ? "" : path.slice(0, Math.max(slash, 1));
}
function resolvePath(folder, path) {
  return normalizePath(path.startsWith("/") || folder === "" ? path : `${folder}/${path}`);
}

// src/read/nginx/syntax/dump.ts
var MARKER = /^# configuration file (.+):\r?$/;
var SAID_ON_STDERR = /^nginx: (\[\w+\]|the configuration file |configuration file )/;
function splitDump(text2) {
  const files2 = /* @__PURE__ */ new Map();
  let entry = null;
  let path = null;
  let lines = [];
  const close = () => {
    if (path !== null && !files2.has(path)) files2.set(path, lines.join("\n"));
  };
  for (const line of text2.replace(/\n$/, "").split("\n")) {
    const marked = MARKER.exec(line)?.[1];
    if (marked !== void 0) {
      close();
      path = normalizePath(marked);
      entry ??= path;
      lines = [];
    } else if (!SAID_ON_STDERR.test(line)) {
      lines.push(line);
    }
  }
  if (entry === null) return { files: /* @__PURE__ */ new Map([["nginx.conf", text2]]), entry: "nginx.conf" };
  close();
  return { files: files2, entry };
}

// src/read/nginx/syntax/cursor.ts
var TAB = 9;
var LINE_FEED = 10;
var RETURN = 13;
var SPACE = 32;
function isBlank(code) {
  return code === SPACE || code === LINE_FEED || code === TAB || code === RETURN;
}
function advance(cursor, pos) {
  for (let at2 = cursor.pos; at2 < pos; at2 += 1) {
    if (cursor.text.charCodeAt(at2) === LINE_FEED) cursor.line += 1;
  }
  cursor.pos = pos;
}

// src/read/nginx/syntax/lex.ts
var HASH = 35;
var DOLLAR = 36;
var CLOSE_PAREN = 41;
var SEMICOLON = 59;
var BACKSLASH = 92;
var OPEN_BRACE = 123;
var CLOSE_BRACE = 125;
function readToken(cursor) {
  skipBlanksAndComments(cursor);
  const { text: text2, pos, line } = cursor;
  const code = text2.charCodeAt(pos);
  if (pos >= text2.length) return { is: "end", line };
  if (code === SEMICOLON || code === OPEN_BRACE || code === CLOSE_BRACE) {
    cursor.pos += 1;
    return { is: code === SEMICOLON ? ";" : code === OPEN_BRACE ? "{" : "}", line };
  }
  const first = text2[pos];
  if (first === '"' || first === "'") return readQuoted(cursor, first);
  return readBare(cursor);
}
function readStray(cursor) {
  const code = cursor.text.charCodeAt(cursor.pos);
  const fits2 = cursor.pos >= cursor.text.length || isBlank(code) || code === SEMICOLON || code === OPEN_BRACE || code === CLOSE_PAREN;
  if (fits2) return null;
  return { is: "stray", text: cursor.text.charAt(cursor.pos), line: cursor.line };
}
function skipBlanksAndComments(cursor) {
  const { text: text2 } = cursor;
  let { pos, line } = cursor;
  for (; pos < text2.length; pos += 1) {
    const code = text2.charCodeAt(pos);
    if (code === LINE_FEED) line += 1;
    else if (code === HASH) {
      const end = text2.indexOf("\n", pos);
      pos = (end === -1 ? text2.length : end) - 1;
    } else if (!isBlank(code)) break;
  }
  cursor.pos = pos;
  cursor.line = line;
}
function readQuoted(cursor, quote2) {
  const { text: text2, pos: start, line } = cursor;
  let end = start + 1;
  while (end < text2.length && text2[end] !== quote2) end += text2[end] === "\\" ? 2 : 1;
  const open = end >= text2.length;
  const stop = Math.min(end, text2.length);
  advance(cursor, open ? stop : stop + 1);
  return { is: "word", text: resolveEscapes(text2.slice(start + 1, stop)), line, open };
}
function readBare(cursor) {
  const { text: text2, pos: start, line } = cursor;
  let afterDollar = false;
  let end = start;
  while (end < text2.length) {
    const code = text2.charCodeAt(end);
    if (code === BACKSLASH) {
      end += 2;
      afterDollar = false;
      continue;
    }
    if (end > start && (isBlank(code) || code === SEMICOLON)) break;
    if (code === OPEN_BRACE && !afterDollar) break;
    if (code !== OPEN_BRACE) afterDollar = code === DOLLAR;
    end += 1;
  }
  const stop = Math.min(end, text2.length);
  advance(cursor, stop);
  return { is: "word", text: resolveEscapes(text2.slice(start, stop)), line, open: false };
}
var ESCAPES2 = { t: "	", r: "\r", n: "\n" };
function resolveEscapes(raw) {
  if (!raw.includes("\\")) return raw;
  return raw.replace(/\\(["'\\trn])/g, (_, char) => ESCAPES2[char] ?? char);
}

// src/read/nginx/syntax/lua-block.ts
function holdsLua(name) {
  return name.endsWith("_by_lua_block");
}
var OF_INTEREST = /["'{}]|--|\[=*\[/g;
function readLua(cursor) {
  const start = cursor.pos;
  const end = closingBrace(cursor.text, start);
  advance(cursor, end === null ? cursor.text.length : end + 1);
  return end === null ? null : cursor.text.slice(start, end);
}
function closingBrace(text2, start) {
  let depth = 1;
  OF_INTEREST.lastIndex = start;
  for (let match = OF_INTEREST.exec(text2); match; match = OF_INTEREST.exec(text2)) {
    const [found] = match;
    if (found === "{") depth += 1;
    else if (found === "}") {
      depth -= 1;
      if (depth === 0) return match.index;
    } else OF_INTEREST.lastIndex = behind(text2, found, match.index);
  }
  return null;
}
function behind(text2, opening, at2) {
  if (opening === '"' || opening === "'") return behindString(text2, opening, at2 + 1);
  if (opening !== "--") return behindLong(text2, opening, at2);
  const long = /^\[=*\[/.exec(text2.slice(at2 + 2, at2 + 64));
  if (long) return behindLong(text2, long[0], at2 + 2);
  const end = text2.indexOf("\n", at2);
  return end === -1 ? text2.length : end;
}
function behindString(text2, quote2, start) {
  let pos = start;
  while (pos < text2.length && text2[pos] !== quote2 && text2[pos] !== "\n") {
    pos += text2[pos] === "\\" ? 2 : 1;
  }
  return pos + 1;
}
function behindLong(text2, opening, at2) {
  const end = text2.indexOf(opening.replaceAll("[", "]"), at2 + opening.length);
  return end === -1 ? text2.length : end + opening.length;
}

// src/read/nginx/syntax/missing-semicolon.ts
var CHECKS_PARAMETERS = /* @__PURE__ */ new Set(["listen", "server"]);
function splitAtMissingSemicolon(words, end) {
  const complete = [];
  const problems = [];
  let rest = words;
  for (; ; ) {
    const complaint = complaintAbout(rest, end);
    const [first] = rest;
    if (!complaint || !first) return { complete, rest, problems };
    const at2 = startOfNext(rest);
    const last = rest[(at2 ?? rest.length) - 1] ?? first;
    problems.push({
      code: at2 === null ? complaint.code : "not-terminated",
      line: at2 === null ? first.line : last.line,
      detail: complaint.detail
    });
    if (at2 === null) return { complete, rest, problems };
    complete.push({ words: rest.slice(0, at2), endLine: last.line });
    rest = rest.slice(at2);
  }
}
function complaintAbout(words, end) {
  const name = words[0]?.text ?? "";
  const rule3 = ruleFor(name);
  if (!rule3) return null;
  if (end === "{" && rule3.takes === "line") {
    return { code: "not-terminated", detail: `directive "${name}" is not terminated by ";"` };
  }
  if (end === ";" && rule3.takes === "block") {
    return { code: "no-block", detail: `directive "${name}" has no opening "{"` };
  }
  const count = words.length - 1;
  if (count < rule3.fewest || count > rule3.most) {
    return {
      code: "invalid-arguments",
      detail: `invalid number of arguments in "${name}" directive`
    };
  }
  const swallowed = CHECKS_PARAMETERS.has(name) && end === ";" ? startOfNext(words) : null;
  if (swallowed === null) return null;
  const parameter = words[swallowed]?.text ?? "";
  return { code: "not-terminated", detail: `invalid parameter "${parameter}"` };
}
function startOfNext(words) {
  const rule3 = ruleFor(words[0]?.text ?? "");
  if (!rule3 || rule3.takes === "block") return null;
  for (let at2 = rule3.fewest + 1; at2 < words.length; at2 += 1) {
    const word = words[at2];
    const before = words[at2 - 1];
    if (!word || !before || at2 - 1 > rule3.most) return null;
    if (word.line > before.line && ruleFor(word.text)) return at2;
  }
  return null;
}

// src/read/nginx/parse.ts
var DEEPEST3 = 64;
var KEPT3 = 400;
var parseNginx = readOnce(KEPT3, (text2, file2) => `${file2}\0${text2}`, read2);
function read2(text2, file2) {
  const marked = text2.startsWith("\uFEFF");
  const top = [];
  const state = {
    file: file2,
    cursor: { text: marked ? text2.slice(1) : text2, pos: 0, line: 1 },
    problems: [],
    stack: [],
    current: top,
    words: []
  };
  if (marked) {
    const name = /^[^\s;{]*/.exec(state.cursor.text)?.[0] ?? "";
    report2(state, "unknown-directive", 1, `unknown directive "\uFEFF${name}"`);
  }
  while (step2(state)) {
    if (state.stack.length > DEEPEST3) {
      report2(state, "nested-too-deep", state.cursor.line, `more than ${DEEPEST3} nested blocks`);
      break;
    }
  }
  finish(state);
  return { directives: top, problems: state.problems };
}
function step2(state) {
  const token = readToken(state.cursor);
  switch (token.is) {
    case "word":
      state.words.push({ text: token.text, line: token.line });
      if (token.open) {
        const detail = 'unexpected end of file, expecting ";" or "}"';
        report2(state, "unterminated-quote", token.line, detail);
      }
      checkStray(state);
      return true;
    case ";":
      endStatement(state, token.line);
      return true;
    case "{":
      openBlock(state, token.line);
      return true;
    case "}":
      closeBlock(state, token.line);
      return true;
    case "stray":
    case "end":
      return false;
  }
}
function checkStray(state) {
  const before = state.cursor.text[state.cursor.pos - 1];
  if (before !== '"' && before !== "'") return;
  const stray = readStray(state.cursor);
  if (stray?.is === "stray") {
    report2(state, "unexpected", stray.line, `unexpected "${stray.text}"`);
  }
}
function endStatement(state, line) {
  if (state.words.length === 0) {
    report2(state, "unexpected", line, 'unexpected ";"');
    return;
  }
  addSimple(state, lastStatement(state, ";", line), line);
  state.words = [];
}
function lastStatement(state, end, line) {
  const parent = state.stack.at(-1);
  if (parent && !holdsDirectives(parent.name)) return state.words;
  const split2 = splitAtMissingSemicolon(state.words, end);
  for (const { words, endLine } of split2.complete) addSimple(state, words, endLine);
  for (const { code, line: at2, detail } of split2.problems) {
    report2(state, code, at2, detail, line);
  }
  return split2.rest;
}
function openBlock(state, line) {
  const [name, ...args] = lastStatement(state, "{", line);
  state.words = [];
  if (!name) report2(state, "unexpected", line, 'unexpected "{"');
  if (name && holdsLua(name.text)) {
    const code = readLua(state.cursor);
    if (code === null) {
      const detail = 'unexpected end of file, expecting "}"';
      report2(state, "unexpected-end", name.line, detail, state.cursor.line);
    }
    state.current.push({
      name: name.text,
      args: [...args.map((word) => word.text), code ?? ""],
      file: state.file,
      line: name.line,
      endLine: state.cursor.line,
      block: []
    });
    return;
  }
  const children = [];
  state.stack.push({
    name: name?.text ?? "",
    args: args.map((word) => word.text),
    line: name?.line ?? line,
    children: state.current
  });
  state.current = children;
}
function closeBlock(state, line) {
  const [first] = state.words;
  if (first) {
    const last = state.words.at(-1) ?? first;
    report2(state, "not-terminated", last.line, 'unexpected "}"', line);
    addSimple(state, state.words, last.line);
    state.words = [];
  }
  if (!popBlock(state, line)) report2(state, "unexpected", line, 'unexpected "}"');
}
function popBlock(state, endLine) {
  const opened = state.stack.pop();
  if (!opened) return false;
  const { name, args, line, children } = opened;
  children.push({ name, args, file: state.file, line, endLine, block: state.current });
  state.current = children;
  return true;
}
function finish(state) {
  const { line } = state.cursor;
  const last = state.words.at(-1);
  if (last) {
    if (state.problems.at(-1)?.code !== "unterminated-quote") {
      const detail = 'unexpected end of file, expecting ";" or "}"';
      report2(state, "unexpected-end", last.line, detail, line);
    }
    addSimple(state, state.words, last.line);
  } else {
    const open = state.stack.at(-1);
    if (open && state.problems.at(-1)?.code !== "nested-too-deep") {
      report2(state, "unexpected-end", open.line, 'unexpected end of file, expecting "}"', line);
    }
  }
  while (popBlock(state, line)) ;
}
function addSimple(state, words, endLine) {
  const [name, ...args] = words;
  if (!name) return;
  state.current.push({
    name: name.text,
    args: args.map((word) => word.text),
    file: state.file,
    line: name.line,
    endLine,
    block: null
  });
}
function report2(state, code, line, detail, nginxLine = line) {
  state.problems.push({ code, file: state.file, line, nginxLine, detail });
}

// src/read/nginx/syntax/misspelt.ts
var SHORTEST = 5;
function meantBy(name, context) {
  if (name.length < SHORTEST || /[^a-z_]/.test(name)) return null;
  const [only, ...others] = directivesIn(context).filter(
    (known) => !/\d/.test(known) && isOneSlip(name, known)
  );
  return only !== void 0 && others.length === 0 ? only : null;
}
function isOneSlip(one, other) {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1 || short === long) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  const shortRest = short.slice(start);
  const longRest = long.slice(start);
  if (long.length > short.length) return longRest.slice(1) === shortRest;
  return shortRest.slice(1) === longRest.slice(1) || inOrder(short) === inOrder(long);
}
function inOrder(letters) {
  return [...letters].sort().join("");
}

// src/read/nginx/syntax/context.ts
function misplacedDirectives(root) {
  const problems = [];
  visit2(root, contextOfRoot(root), problems);
  return problems;
}
function contextOfRoot(root) {
  const holds = (...names) => root.some(({ name, block }) => block !== null && names.includes(name));
  if (holds("http", "stream", "events")) return "M";
  if (holds("server", "upstream", "map")) return "h";
  return holds("location") ? "s" : null;
}
function visit2(directives, context, problems) {
  if (context === null) return;
  for (const directive of directives) {
    const { name, file: file2, line, block, endLine } = directive;
    const rule3 = ruleFor(name);
    const at2 = { file: file2, line, nginxLine: block ? line : endLine };
    const meant = rule3 ? null : meantBy(name, context);
    if (rule3 && !rule3.contexts.includes(context)) {
      const detail = `"${name}" directive is not allowed here`;
      problems.push({ code: "not-allowed-here", ...at2, detail });
    } else if (meant !== null) {
      problems.push({ code: "misspelt", ...at2, detail: `unknown directive "${name}"`, meant });
    } else if (directive.block) {
      visit2(directive.block, inside(directive, context), problems);
    }
  }
}
function inside({ name }, context) {
  if (!holdsDirectives(name)) return null;
  switch (name) {
    case "http":
      return "h";
    case "events":
      return "E";
    case "stream":
      return "S";
    case "server":
      return context === "S" ? "S" : "s";
    case "location":
      return "l";
    case "limit_except":
      return "m";
    case "if":
      return context === "s" ? "i" : "f";
    case "upstream":
      return context === "S" ? "S" : "u";
    default:
      return null;
  }
}

// src/read/nginx/syntax/glob-pieces.ts
function piecesOf(part) {
  const found = part.match(/\[[!^]?\]?[^\]]*\]|[\s\S]/g) ?? [];
  return found.map((piece) => {
    if (piece === "*") return "*";
    if (piece === "?") return () => true;
    return piece.length === 1 ? (letter) => letter === piece : classOf(piece);
  });
}
function classOf(piece) {
  const negated = /^\[[!^]/.test(piece);
  const members = piece.slice(negated ? 2 : 1, -1).replace(/[\\\]^]/g, "\\$&");
  try {
    const pattern = new RegExp(`^[${negated ? "^" : ""}${members}]$`, "s");
    return (letter) => pattern.test(letter);
  } catch {
    return () => false;
  }
}

// src/read/nginx/syntax/glob.ts
function isGlob(path) {
  return /[*?[]/.test(path);
}
function globMatcher(glob) {
  const parts = glob.split("/").map((part) => ({ text: part, pieces: piecesOf(part) }));
  return (path) => {
    const names = path.split("/");
    return names.length === parts.length && parts.every(({ text: text2, pieces }, index) => {
      const name = names[index] ?? "";
      return !(/^[*?[]/.test(text2) && name.startsWith(".")) && fits(pieces, name);
    });
  };
}
function fits(pieces, name) {
  let [at2, piece, star, from] = [0, 0, -1, 0];
  while (at2 < name.length) {
    const test = pieces[piece];
    if (test === "*") {
      star = piece;
      from = at2;
      piece += 1;
    } else if (test?.(name.charAt(at2))) {
      at2 += 1;
      piece += 1;
    } else if (star >= 0) {
      from += 1;
      at2 = from;
      piece = star + 1;
    } else return false;
  }
  return pieces.slice(piece).every((rest) => rest === "*");
}

// src/read/nginx/config.ts
function configFromDump(text2) {
  const { files: files2, entry } = splitDump(text2);
  return configFromFiles(files2, entry);
}
var KEPT4 = 8;
var configFromFiles = readOnce(
  KEPT4,
  (files2, entry) => JSON.stringify([entry, ...files2]),
  read3
);
function read3(files2, entry) {
  const texts = /* @__PURE__ */ new Map();
  for (const [path, text2] of files2) texts.set(normalizePath(path), text2);
  const start = normalizePath(entry);
  const reading = {
    texts,
    folder: folderOf2(start),
    parsed: /* @__PURE__ */ new Map(),
    open: [],
    problems: [],
    budget: 2e5
  };
  const root = readFile(reading, start);
  const problems = [...reading.problems, ...misplacedDirectives(root)];
  return { entry: start, files: [...reading.parsed.keys()], root, problems };
}
function readFile(reading, path) {
  let file2 = reading.parsed.get(path);
  if (!file2) {
    file2 = parseNginx(reading.texts.get(path) ?? "", path);
    reading.parsed.set(path, file2);
    for (const problem of file2.problems) reading.problems.push(problem);
  }
  reading.open.push(path);
  const directives = withIncludes(reading, file2.directives);
  reading.open.pop();
  return directives;
}
function withIncludes(reading, directives) {
  const all2 = [];
  for (const directive of directives) {
    const [pattern] = directive.args;
    if (directive.name === "include" && directive.block === null && pattern !== void 0) {
      for (const path of pathsFor(reading, directive, pattern)) {
        for (const included of readFile(reading, path)) all2.push(included);
      }
    } else if (directive.block) {
      all2.push({ ...directive, block: withIncludes(reading, directive.block) });
    } else {
      all2.push(directive);
    }
  }
  reading.budget -= all2.length;
  return all2;
}
function pathsFor(reading, include, pattern) {
  const wanted = resolvePath(reading.folder, pattern);
  const found = isGlob(wanted) ? matching(reading, wanted) : [wanted];
  return found.filter((path) => {
    reading.budget -= 1;
    if (reading.open.includes(path) || reading.open.length > 99 || reading.budget < 0) {
      const detail = `"${pattern}" includes itself`;
      complain(reading, "include-cycle", include, detail);
      return false;
    }
    if (!reading.texts.has(path)) {
      const detail = `open() "${path}" failed (2: No such file or directory)`;
      complain(reading, "include-missing", include, detail);
      return false;
    }
    return true;
  });
}
function matching(reading, glob) {
  return [...reading.texts.keys()].filter(globMatcher(glob)).sort(byBytes);
}
function byBytes(one, other) {
  return one < other ? -1 : one > other ? 1 : 0;
}
function complain(reading, code, include, detail) {
  const { file: file2, line, endLine } = include;
  reading.problems.push({ code, file: file2, line, nginxLine: endLine, detail });
}

// src/read/nginx/image.ts
var IMAGE = /(?:^|\/)(?![\w.-]*(?:exporter|companion))(?:[\w.-]*nginx[\w.-]*|(?:[\w.-]*[._-])?(?:openresty|tengine|angie)(?:[._-][\w.-]*)?)(?:[:@]|$)/i;
function isNginxImage(name) {
  return IMAGE.test(name);
}

// src/read/nginx/walk.ts
function* allDirectives(config2) {
  yield* visit3(config2.root, []);
}
function* visit3(directives, parents) {
  for (const directive of directives) {
    yield { directive, parents };
    if (directive.block) yield* visit3(directive.block, [...parents, directive]);
  }
}
function headOf({ name, args }) {
  return [name, ...args].join(" ");
}
function httpBlock(config2) {
  return blockOf(config2, "http") ?? (blockOf(config2, "stream") ? [] : config2.root);
}
function streamBlock(config2) {
  return blockOf(config2, "stream") ?? [];
}
function blockOf(config2, name) {
  return config2.root.find((directive) => directive.name === name)?.block ?? null;
}

// src/read/text.ts
var ESCAPES3 = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)|[@-Z\\-_])/g;
function plainLines(text2) {
  return text2.replace(ESCAPES3, "").split("\n").map((line) => line.replace(/\r+$/, ""));
}

// src/read/nginx/log/error-fields.ts
function splitFields(message) {
  const start = message.search(/, (?:client|server|request|upstream|host): /);
  const text2 = start < 0 ? message : message.slice(0, start);
  const rest = start < 0 ? "" : message.slice(start);
  const upstream = quoted2(rest, "upstream");
  return {
    text: text2,
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
var RESOLVER = rule(/ while resolving, resolver: (?<name>\[[^\]]*\]|[\d.]+)/, "resolver-failed");
var CERTIFICATE = rule(/"(?<name>[^"]*)"/, "certificate-failed");
function receiving() {
  return [
    RESOLVER,
    rule(/failed \(104: .* (?:from upstream|reading upstream|to upstream)/, "reset-early"),
    rule(/ SSL handshaking to upstream/, "tls-handshake-failed"),
    rule(TO_UPSTREAM, "connect-failed")
  ];
}
function sending() {
  return [
    RESOLVER,
    rule(TO_UPSTREAM, "send-failed"),
    rule(/ while sending (?:response )?to client/, "client-closed")
  ];
}
function connecting() {
  return [
    RESOLVER,
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
  limiting: [
    // limit_req_dry_run and limit_conn_dry_run only count: the request goes on.
    rule(/^limiting (?:requests|connections), dry run/, null),
    rule(/^limiting (?:requests|connections).* by zone "(?<name>[^"]*)"/, "rate-limited")
  ],
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
  // Since TLS 1.3 nginx counts the handshake as done before the upstream has seen its certificate.
  SSL_read: [
    rule(/SSL alert number 116\).* reading response header from upstream/, "tls-handshake-failed"),
    rule(TO_UPSTREAM, "reset-early"),
    rule(/^/, null)
  ],
  SSL_write: [rule(TO_UPSTREAM, "send-failed"), rule(/^/, null)],
  peer: [rule(/ SSL handshak\w+ to upstream/, "tls-handshake-failed"), rule(/^/, null)],
  worker: [
    rule(/^worker process \d+ exited on signal (?<name>\d+)/, "worker-died"),
    rule(/^worker process \d+ exited with fatal code (?<name>\d+)/, "worker-died")
  ],
  setrlimit: [rule(/^setrlimit\(RLIMIT_NOFILE, (?<name>\d+)\) failed/, "file-limit-refused")],
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
var CONFIGURATION_RULES = [
  rule(/\$\{(?<name>[A-Z_][A-Z0-9_]*)(?::?[-=?+][^}]*)?\}?/, "placeholder-left"),
  rule(/^invalid number of arguments in "(?<name>[^"]*)"/, "wrong-arguments"),
  rule(/^"(?<name>[^"]*)" directive invalid value/, "invalid-value"),
  rule(/^invalid (?:value|parameter) "(?<name>[^"]*)"/, "invalid-value"),
  rule(/^unknown "(?<name>[^"]*)" variable/, "unknown-variable")
];
var OTHER_RULES = [
  rule(/^(?<name>\S+) could not be resolved \(/, "could-not-resolve"),
  rule(/^(?<name>\d+) worker_connections are not enough/, "worker-connections"),
  rule(/^"(?<name>[^"]*)" is not found \(2: /, "static-not-found"),
  rule(/^"(?<name>[^"]*)" is forbidden \(13: /, "file-failed"),
  rule(/^open socket #\d+ left in connection/, null)
];

// src/read/nginx/log/tls.ts
var NOT_TLS = /wrong version number|packet length too long|http request|unknown protocol|record layer failure/;
var PROTOCOL = /unsupported protocol|no protocols available|no ciphers? |version too low/;
var NOTHING = { code: null, alert: null, verify: null };
function readTls(message) {
  const match = /\(SSL: (?:error:([\dA-F]{8}):)?([^)]*)\)/.exec(message);
  if (!match) {
    const closed = /^peer closed connection in SSL handshake/.test(message);
    return closed ? { ...NOTHING, kind: "closed", reason: "closed" } : null;
  }
  const parts = (match[2] ?? "").split(":").filter((part) => part !== "");
  const alert = /SSL alert number (\d+)/.exec(message)?.[1];
  const said = parts.filter((part) => !part.startsWith("SSL alert number"));
  const reason = said.at(-1) ?? "";
  return {
    kind: kindOf(reason, alert === void 0 ? null : Number(alert)),
    code: match[1] ?? null,
    reason,
    alert: alert === void 0 ? null : Number(alert),
    verify: null
  };
}
function readVerification(message) {
  const [, number, reason] = /verify error: \((\d+):([^)]*)\)/.exec(message) ?? [];
  if (number === void 0) {
    return { ...NOTHING, kind: "other-name", reason: "name does not match" };
  }
  return { ...NOTHING, kind: "untrusted", reason: reason ?? "", verify: Number(number) };
}
function kindOf(reason, alert) {
  if (NOT_TLS.test(reason)) return "not-tls";
  if (alert === 70 || PROTOCOL.test(reason)) return "protocol";
  if (alert !== null) return "refused";
  if (/certificate verify failed/.test(reason)) return "untrusted";
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
    rule2(/^upstream sent (?<name>"Content-Length" and "Transfer-Encoding")/, "duplicate-header"),
    rule2(/^upstream sent (?:no valid HTTP|unsupported FastCGI)/, "protocol-mismatch"),
    rule2(/^upstream sent too large http2 frame: (?<bytes>\d+)/, "protocol-mismatch"),
    rule2(/^upstream sent (?:unexpected|invalid|malformed) http2/, "protocol-mismatch"),
    rule2(/^upstream sent (?:unexpected|invalid) FastCGI/, "protocol-mismatch"),
    rule2(/^upstream sent invalid header(?:: "(?<name>(?:[^":\\]|\\x[^0])*))?/, "invalid-header"),
    rule2(/^upstream sent (?:invalid|unexpected|more|unsupported)/, "invalid-header")
  ],
  SSL: [
    rule2(/^upstream SSL certificate(?: does not match "(?<name>[^"]*)")?/, "tls-verify-failed")
  ]
};

// src/read/nginx/error-log.ts
var LINE = /(?:^|\s)(?:(\d{4})\/(\d\d)\/(\d\d) (\d\d:\d\d:\d\d) |nginx: )\[(emerg|alert|crit|error|warn|notice|info)\] (?:\d+#\d+: )?(?:\*\d+ )?(.*)$/s;
var SERIOUS = /* @__PURE__ */ new Set(["emerg", "alert", "crit", "error"]);
function readNginxError(line) {
  const match = LINE.exec(line);
  if (!match) return null;
  const [, year, month, day, time, level = "", message = ""] = match;
  const { text: text2, fields: fields2 } = splitFields(message.trimEnd());
  const place = placeIn(text2);
  const found = classify(fields2.client === null ? text2 : `${text2}, client`, level);
  if (found === null) return null;
  const { code, groups } = found;
  const bytes2 = groups["bytes"];
  return {
    code,
    level,
    errno: errnoIn(text2),
    phase: phaseIn(text2),
    ...fields2,
    name: groups["name"] ?? named2(code, text2, fields2),
    method: fields2.request?.method ?? null,
    path: fields2.request?.uri ?? null,
    bytes: bytes2 === void 0 ? null : Number(bytes2) + Number(groups["more"] ?? 0),
    message: text2,
    at: year === void 0 ? null : `${year}-${month}-${day}T${time}`,
    place,
    tls: tlsIn(code, text2),
    // pwrite(), pwritev(), write()
    ...code === "temp-file-failed" ? { isWriting: /^p?write/.test(text2) } : {}
  };
}
function tlsIn(code, text2) {
  if (code === "tls-verify-failed") return readVerification(text2);
  return code === "tls-handshake-failed" ? readTls(text2) : null;
}
function classify(text2, level) {
  const [head = ""] = /^[A-Za-z_][A-Za-z_0-9]*/.exec(text2) ?? [];
  const second = head === "upstream" ? /^upstream (\w+)/.exec(text2)?.[1] ?? "" : "";
  const own = head === "upstream" ? rulesOf(UPSTREAM_RULES, second) : rulesOf(RULES_BY_HEAD, head);
  const first = level === "emerg" ? CONFIGURATION_RULES : [];
  for (const { pattern, code } of [...first, ...own, ...OTHER_RULES]) {
    const match = pattern.exec(text2);
    if (match) return code === null ? null : { code, groups: match.groups ?? {} };
  }
  if (level === "emerg") return { code: "config-invalid", groups: {} };
  return SERIOUS.has(level) ? { code: "other", groups: {} } : null;
}
function rulesOf(rules, head) {
  return Object.hasOwn(rules, head) ? rules[head] ?? [] : [];
}
var SYSTEM_ERROR = /\(SSL: error:(?:80000|02[\dA-F]{3})([\dA-F]{3}):/;
function errnoIn(text2) {
  const inTls = SYSTEM_ERROR.exec(text2)?.[1];
  if (inTls !== void 0) return Number.parseInt(inTls, 16);
  const match = /\((\d+): [^()]*\)/.exec(text2) ?? /\(SSL: [^)]*\) ?.*\((\d+): /.exec(text2);
  return match?.[1] === void 0 ? null : Number(match[1]);
}
function phaseIn(text2) {
  return /^.* while ([A-Za-z][\w /-]*?)(?=,|$)/s.exec(text2)?.[1] ?? null;
}
function placeIn(text2) {
  const match = / in (\S+):(\d+)$/.exec(text2);
  return match ? { file: match[1] ?? "", line: Number(match[2]) } : null;
}
function named2(code, text2, fields2) {
  if (code === "no-live-upstreams") return fields2.upstream?.host ?? null;
  if (code === "tls-handshake-failed") return readTls(text2)?.reason ?? null;
  return code === "config-invalid" ? /"([^"]*)"/.exec(text2)?.[1] ?? null : null;
}
var FIELD = /(?:^|[\s,])(?:client|server|request|upstream|host|referrer): /;
function continuesEntry(entry, next) {
  if (next.trim() === "") return false;
  if (/ failed\s*$/.test(entry) || /^\s*(?:while [a-z]+ing |\((?:SSL|\d+): )/.test(next))
    return true;
  const quotes = entry.split('"').length - 1;
  return quotes % 2 === 1 || /,\s*$/.test(entry) || FIELD.test(next);
}

export {
  MASK,
  readEnvText,
  readOnce,
  leftOut,
  resolveCompose,
  inlinedIn,
  holdsDirectives,
  splitDump,
  configFromDump,
  configFromFiles,
  isNginxImage,
  allDirectives,
  headOf,
  httpBlock,
  streamBlock,
  plainLines,
  readNginxError,
  continuesEntry
};

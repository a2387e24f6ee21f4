import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url), __filename = import.meta.filename, __dirname = import.meta.dirname;

// src/diagnose/message.ts
function fill(template, params) {
  return template.replace(/\{(\w+)\}/g, (whole, name) => String(params[name] ?? whole));
}
function textOf(texts, key) {
  return texts[key] ?? key;
}

// src/diagnose/judge.ts
function judgeAll(table, causes) {
  const found = [];
  const cleared = [];
  const unknown = [];
  const view = viewOf(table);
  for (const cause of causes) {
    const missing = cause.needs.flatMap((need) => missingOf(table, need));
    const [lack] = missing;
    if (lack) {
      unknown.push({ cause: cause.id, ...lack });
      continue;
    }
    for (const answer of distinct(cause.judge(view))) {
      if (answer.is === "cause") {
        const severity = answer.severity ?? cause.severity;
        found.push({ ...answer, cause: cause.id, severity, places: toOpen(answer.places) });
      } else if (answer.is === "cleared") {
        const { text, params } = answer.because;
        cleared.push({ cause: cause.id, because: fill(textOf(cause.text, text), params) });
      }
    }
  }
  return { found, cleared, unknown };
}
function distinct(answers) {
  const said = /* @__PURE__ */ new Map();
  for (const answer of answers) {
    const key = answer.is === "cause" ? JSON.stringify([answer.subject, answer.summary, answer.places]) : JSON.stringify(answer);
    if (!said.has(key)) said.set(key, answer);
  }
  return [...said.values()];
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

// src/case/secret-shapes.ts
var MASK = "***";
var NAMES = "[\\w.-]*(?:passw(?:or)?d|passphrase|secret|token|api[_-]?key|access[_-]?key|private[_-]?key|credential|client[_-]?secret|signature|session[_-]?id|auth[_-]?key|encryption[_-]?key|pwd)[\\w.-]*";
var SECRET_SHAPES = [
  {
    pattern: /-----BEGIN ([A-Z ]*PRIVATE KEY[A-Z ]*)-----[^-]*(?:-----END \1-----)?/g,
    keep: `-----BEGIN $1----- ${MASK}`
  },
  // RFC 9110 section 11.6.2, and the same in logs and JSON dumps of headers.
  {
    pattern: /((?:proxy-)?authorization["']?\s*[:=,]\s*["']?)((?:bearer|basic|token|digest|apikey)\s+)?[^\s"',;]+/gi,
    keep: `$1$2${MASK}`
  },
  { pattern: /\b(bearer\s+)[\w.~+/=-]{8,}/gi, keep: `$1${MASK}` },
  { pattern: /((?:set-)?cookie["']?\s*[:=]\s*["']?)[^"'\r\n]+/gi, keep: `$1${MASK}` },
  {
    pattern: /(x-(?:api|auth|access)-(?:key|token)["']?\s*[:=,]\s*["']?)[^\s"',;]+/gi,
    keep: `$1${MASK}`
  },
  // user:password@ in any URL (RFC 3986 section 3.2.1).
  { pattern: /\b([a-z][a-z0-9+.-]{1,30}:\/\/[^\s:/@"']*:)[^\s@"'/]+@/gi, keep: `$1${MASK}@` },
  { pattern: /\beyJ[\w-]{8,}\.[\w-]{8,}\.?[\w-]*/g, keep: MASK },
  { pattern: /\b(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}\b/g, keep: MASK },
  { pattern: /\b(?:ghp|gho|ghu|ghs|ghr)_[A-Za-z0-9]{20,}/g, keep: MASK },
  { pattern: /\bgithub_pat_\w{20,}/g, keep: MASK },
  { pattern: /\bglpat-[\w-]{16,}/g, keep: MASK },
  { pattern: /\bnpm_[A-Za-z0-9]{30,}/g, keep: MASK },
  { pattern: /\bpypi-[\w-]{30,}/g, keep: MASK },
  { pattern: /\bdckr_pat_[\w-]{20,}/g, keep: MASK },
  { pattern: /\bxox[abeoprs]-[\w-]{10,}/g, keep: MASK },
  { pattern: /\bAIza[\w-]{30,}/g, keep: MASK },
  { pattern: /\bya29\.[\w-]{20,}/g, keep: MASK },
  { pattern: /\b(?:sk|rk|pk)_(?:live|test)_[A-Za-z0-9]{10,}/g, keep: MASK },
  { pattern: /\bsk-[\w-]{20,}/g, keep: MASK },
  { pattern: /\bSG\.[\w-]{16,}\.[\w-]{16,}/g, keep: MASK },
  { pattern: /\bhf_[A-Za-z0-9]{20,}/g, keep: MASK },
  { pattern: /(hooks\.slack\.com\/services\/)[\w/]+/g, keep: `$1${MASK}` },
  // SMTP, Azure and the like: AccountKey=…; SharedAccessKey=…
  { pattern: /\b(\w*(?:Account|Access)Key=)[^\s;"']+/g, keep: `$1${MASK}` },
  // NAME=value, NAME: 'value', "name": "value", ?name=value, --name value
  {
    pattern: new RegExp(
      `(\\b${NAMES}["']?\\s*[=:]\\s*)(["'])(?:(?!\\2)[^\\r\\n\\\\]|\\\\.)+\\2`,
      "gi"
    ),
    keep: `$1$2${MASK}$2`
  },
  { pattern: new RegExp(`(\\b${NAMES}=)[^\\s"'&;,)\\]}]+`, "gi"), keep: `$1${MASK}` },
  { pattern: new RegExp(`((?:^|\\s)--${NAMES}\\s+)[^\\s-]\\S*`, "gi"), keep: `$1${MASK}` }
];

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
  const escaped2 = from.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const found = [...line.matchAll(new RegExp(`(?<![\\w.-])${escaped2}(?![\\w-])`, "g"))];
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
function unifiedDiff(edits, textOf2) {
  const files = [...new Set(edits.map(({ file }) => file))];
  const parts = files.map((file) => {
    const text = textOf2(file);
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
  const take = (sign, until) => {
    for (; next < until; next++) {
      found.push({ sign, text: old[next] ?? "", open: isOpen && next === old.length - 1 });
    }
  };
  for (const { line, remove, add } of edits) {
    const start = line - 1;
    const end = start + remove;
    if (start < next || end > old.length || isOpen && start === old.length) return null;
    take(" ", start);
    take("-", end);
    for (const [index, added] of add.entries()) {
      const open = isOpen && end === old.length && index === add.length - 1;
      found.push({ sign: "+", text: added + (open ? "" : returns), open });
    }
  }
  take(" ", old.length);
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

// src/read/json.ts
function record(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
function array(value) {
  return Array.isArray(value) ? value : [];
}
function string(value) {
  return typeof value === "string" ? value : null;
}
function number(value) {
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value !== "string" || !/^-?\d+$/.test(value)) return null;
  return Number(value);
}
function strings(value) {
  return array(value).filter((item) => typeof item === "string");
}
function at(value, ...keys) {
  return keys.reduce((inner, key) => record(inner)[key], value);
}

// src/read/docker-ignore.ts
function isDockerIgnored(text, path) {
  const parts = path.split("/");
  const ways = parts.map((_, index) => parts.slice(0, index + 1).join("/"));
  let ignored = false;
  for (const { negated, matches } of patternsOf(text)) {
    if (ways.some((way) => matches.test(way))) ignored = !negated;
  }
  return ignored;
}
function patternsOf(text) {
  return text.split("\n").flatMap((line) => {
    if (line.startsWith("#") || line.trim() === "") return [];
    const negated = line.trim().startsWith("!");
    const pattern = cleaned(
      line.trim().slice(negated ? 1 : 0).trim()
    );
    return pattern === "" ? [] : [{ negated, matches: toRegExp(pattern) }];
  });
}
function cleaned(pattern) {
  const parts = pattern.split("/").filter((part) => part !== "" && part !== ".");
  return parts.join("/") || (pattern.includes(".") ? "." : "");
}
function toRegExp(pattern) {
  if (pattern === ".") return /^/;
  const body = pattern.replace(/\*\*\/|\*\*|\*|\?|\[\^?[^\]]+\]|\\.|[.+^${}()|[\]\\]/g, (token) => {
    if (token === "**/") return "(?:.*/)?";
    if (token === "**") return ".*";
    if (token === "*") return "[^/]*";
    if (token === "?") return "[^/]";
    if (token.startsWith("[") && token.length > 1) return token;
    return token.startsWith("\\") && token.length === 2 ? escaped(token.slice(1)) : `\\${token}`;
  });
  try {
    return new RegExp(`^${body}$`);
  } catch {
    return /(?!)/;
  }
}
function escaped(letter) {
  return /\w/.test(letter) ? letter : `\\${letter}`;
}

export {
  fill,
  textOf,
  judgeAll,
  viewOf,
  MASK,
  SECRET_SHAPES,
  unifiedDiff,
  hunksOf,
  isDockerIgnored,
  record,
  array,
  string,
  number,
  strings,
  at
};

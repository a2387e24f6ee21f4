import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url), __filename = import.meta.filename, __dirname = import.meta.dirname;

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
  isDockerIgnored,
  record,
  array,
  string,
  number,
  strings,
  at
};

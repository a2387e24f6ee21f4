
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
  isDockerIgnored
};

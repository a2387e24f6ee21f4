/**
 * Whether a .dockerignore keeps a path out of the build context. Paths are relative to the context,
 * with forward slashes. A pattern also covers what lies below the folder that it matches, and the
 * last pattern that matches decides (https://docs.docker.com/build/concepts/context/#dockerignore-files).
 */
export function isDockerIgnored(text: string, path: string): boolean {
  const parts = path.split("/");
  const ways = parts.map((_, index) => parts.slice(0, index + 1).join("/"));
  let ignored = false;
  for (const { negated, matches } of patternsOf(text)) {
    if (ways.some((way) => matches.test(way))) ignored = !negated;
  }
  return ignored;
}

function patternsOf(text: string): readonly { negated: boolean; matches: RegExp }[] {
  return text.split("\n").flatMap((line) => {
    if (line.startsWith("#") || line.trim() === "") return [];
    const negated = line.trim().startsWith("!");
    const pattern = cleaned(
      line
        .trim()
        .slice(negated ? 1 : 0)
        .trim(),
    );
    return pattern === "" ? [] : [{ negated, matches: toRegExp(pattern) }];
  });
}

/** Leading and trailing slashes and `.` segments mean nothing here, as after Go's filepath.Clean. */
function cleaned(pattern: string): string {
  const parts = pattern.split("/").filter((part) => part !== "" && part !== ".");
  return parts.join("/") || (pattern.includes(".") ? "." : "");
}

/** Go's filepath.Match, and `**` for any number of folders. */
function toRegExp(pattern: string): RegExp {
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
    return /(?!)/; // Docker refuses such a pattern itself.
  }
}

function escaped(letter: string): string {
  return /\w/.test(letter) ? letter : `\\${letter}`;
}

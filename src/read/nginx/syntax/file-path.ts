/** `a/./b//../c` becomes `a/c`: how two spellings of one path are told to be the same. */
export function normalizePath(path: string): string {
  const parts: string[] = [];
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part === ".." && parts.length > 0 && parts.at(-1) !== "..") parts.pop();
    else if (part !== ".." || !path.startsWith("/")) parts.push(part);
  }
  return (path.startsWith("/") ? "/" : "") + parts.join("/");
}

export function folderOf(path: string): string {
  const slash = path.lastIndexOf("/");
  return slash < 0 ? "" : path.slice(0, Math.max(slash, 1));
}

/** nginx resolves includes against the folder of nginx.conf, whichever file they stand in. */
export function resolvePath(folder: string, path: string): string {
  return normalizePath(path.startsWith("/") || folder === "" ? path : `${folder}/${path}`);
}

export function isGlob(path: string): boolean {
  return /[*?[]/.test(path);
}

/** glob(3) without flags: `*` and `?` stop at slashes and do not match a leading dot. */
export function globToRegExp(glob: string): RegExp | null {
  const source = glob
    .split("/")
    .map((part) => (/^[*?[]/.test(part) ? "(?!\\.)" : "") + partSource(part))
    .join("/");
  try {
    return new RegExp(`^${source}$`, "s");
  } catch {
    return null;
  }
}

function partSource(part: string): string {
  return part.replace(/\[[!^]?\]?[^\]]*\]|[\s\S]/g, (piece) => {
    if (piece === "*") return "[^/]*";
    if (piece === "?") return "[^/]";
    if (piece.length === 1) return piece.replace(/[\\^$.|+(){}[\]]/, "\\$&");
    const negated = /^\[[!^]/.test(piece);
    const members = piece.slice(negated ? 2 : 1, -1).replace(/[\\\]^]/g, "\\$&");
    return `[${negated ? "^/" : ""}${members}]`;
  });
}

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

/** Go's path.Clean: without `.`, inner `..` and doubled slashes; "" becomes `.`. */
export function clean(path: string): string {
  const absolute = path.startsWith("/");
  const parts: string[] = [];
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.length > 0 && parts.at(-1) !== "..") parts.pop();
    else if (!absolute) parts.push(part);
  }
  return absolute ? `/${parts.join("/")}` : parts.join("/") || ".";
}

/** `path` seen from `folder`; absolute stays as it is. */
export function absoluteFrom(folder: string, path: string): string {
  return path.startsWith("/") ? path : clean(folder === "" ? path : `${folder}/${path}`);
}

export function withHome(path: string, home: string | null): string {
  return path.startsWith("~") && home !== null ? clean(`${home}/${path.slice(1)}`) : path;
}

export function folderOf(path: string): string {
  const slash = path.lastIndexOf("/");
  return slash < 0 ? "" : path.slice(0, slash) || "/";
}

/** `C:\x`, `c:/x`, `\\host\share\x`: absolute for an engine on Windows. */
export function isWindowsAbsolute(path: string): boolean {
  return /^[a-z]:[\\/]/i.test(path) || /^[\\/]{2}[^\\/.][^\\/]*[\\/][^\\/.][^\\/]*[\\/]/.test(path);
}

/** Path arithmetic on text: containers and repositories alike use forward slashes. */

/** Without `.`, `..`, doubled and trailing slashes; Windows separators become slashes. */
export function normal(path: string): string {
  if (!UNPLAIN.test(path)) return path;
  const absolute = /^[/\\]/.test(path);
  const parts: string[] = [];
  for (const part of path.replaceAll("\\", "/").split("/")) {
    if (part === "" || part === ".") continue;
    if (part === ".." && parts.length > 0 && parts.at(-1) !== "..") parts.pop();
    else if (part !== ".." || !absolute) parts.push(part);
  }
  return `${absolute ? "/" : ""}${parts.join("/")}`;
}

/** What has to be taken apart; most paths are asked for as they stand. */
const UNPLAIN = /\\|\/\/|(?:^|\/)\.\.?(?:\/|$)|.\/$/;

/** `path` seen from `base`: absolute stays absolute. */
export function resolve(base: string, path: string): string {
  return path.startsWith("/") || base === "" ? normal(path) : normal(`${base}/${path}`);
}

/** The part of `path` below `folder`: "" for the folder itself, null when it lies elsewhere. */
export function below(folder: string, path: string): string | null {
  const base = folder === "/" ? "" : folder;
  if (path === folder) return "";
  if (folder === "") return path;
  return path.startsWith(`${base}/`) ? path.slice(base.length + 1) : null;
}

export function basename(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

export function dirname(path: string): string {
  const slash = path.lastIndexOf("/");
  return slash < 0 ? "" : path.slice(0, slash) || "/";
}

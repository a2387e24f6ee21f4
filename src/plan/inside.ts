import { dirname, isAbsolute, relative, sep } from "node:path";
import type { Files } from "../ports/files.ts";

/** The path from a folder; both absolute. What lies below plainly is not taken apart: plans ask for thousands. */
export function pathFrom(folder: string, path: string): string {
  const isBelow = path.startsWith(folder) && path.charAt(folder.length) === sep;
  const below = isBelow ? path.slice(folder.length + 1) : "..";
  return UNPLAIN.test(below) ? relative(folder, path) : below;
}

/** An empty step, or one that begins with a dot. */
const UNPLAIN = /^$|(?:^|[\\/])[.\\/]|[\\/]$/;

/** Whether a path is a folder itself or lies below it, links aside; both absolute. */
export function isInside(root: string, path: string): boolean {
  const inside = pathFrom(root, path);
  return inside !== ".." && !inside.startsWith(`..${sep}`) && !isAbsolute(inside);
}

/** What git keeps for itself, as the token that it fetches with. */
const OF_GIT = /^\.git(?:[\\/]|$)/;

/**
 * Where in the repository a file of it really lies, relative to its root; null where there is none,
 * and where a link leads out: it comes with a pull request, and must not show anything else.
 */
export async function realWithin(
  files: Pick<Files, "realPath">,
  root: string,
  path: string,
): Promise<string | null> {
  const real = await files.realPath(path);
  if (real === null) return null;
  const base = isInside(root, real) ? root : ((await files.realPath(root)) ?? root);
  const found = pathFrom(base, real);
  return isInside(base, real) && !OF_GIT.test(found) ? found : null;
}

/** Whether a path goes through the repository, and a link on it leads out. */
export async function leadsOut(
  files: Pick<Files, "realPath">,
  root: string,
  path: string,
): Promise<boolean> {
  if ((await realWithin(files, root, path)) !== null) return false;
  if ((await files.realPath(path)) === null) return false;
  for (let folder = dirname(path); dirname(folder) !== folder; folder = dirname(folder)) {
    if ((await realWithin(files, root, folder)) !== null) return true;
  }
  return false;
}

/** The disk without the texts of files to which links lead out of the repository; `refused` names them. */
export function filesWithin<F extends Pick<Files, "readText" | "realPath">>(
  files: F,
  root: string,
  refused?: Set<string>,
): F {
  return {
    ...files,
    async readText(path: string) {
      if (!(await leadsOut(files, root, path))) return files.readText(path);
      refused?.add(path);
      return null;
    },
  };
}

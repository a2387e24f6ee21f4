import { dirname, isAbsolute, join, resolve, sep } from "node:path";
import type { Files } from "../ports/files.ts";
import { filesWithin, isInside, leadsOut, pathFrom } from "./inside.ts";
import { type Problem, UsageError } from "./usage-error.ts";

/** The folders everything is relative to; all absolute, symbolic links resolved. */
export interface Locations {
  readonly cwd: string;
  readonly dir: string;
  readonly root: string;
  /** Without what links in the repository lead to elsewhere. */
  readonly files: Files;
  /** Files that were not read for that; absolute. */
  readonly refused: ReadonlySet<string>;
}

/** @throws UsageError when the folder of the stack is not there. */
export async function locate(files: Files, cwd: string, dir: string | null): Promise<Locations> {
  const wanted = resolve(cwd, dir ?? ".");
  const real = await files.realPath(wanted);
  if (real === null || (await files.stat(real))?.kind !== "directory") {
    const message =
      real === null
        ? `no such folder: ${wanted}; give the folder of the stack`
        : `${wanted} is a file; give the folder of the stack`;
    throw new UsageError([{ file: null, line: null, key: dir ?? ".", message }]);
  }
  const root = (await gitRoot(files, real)) ?? real;
  const refused = new Set<string>();
  return { cwd, dir: real, root, files: filesWithin(files, root, refused), refused };
}

/** Nearest folder upwards that holds `.git`, which is a file in work trees and submodules. */
async function gitRoot(files: Files, folder: string): Promise<string | null> {
  if ((await files.stat(join(folder, ".git"))) !== null) return folder;
  const parent = dirname(folder);
  return parent === folder ? null : gitRoot(files, parent);
}

/** Where the config belongs, below the folder of the stack or the repository's root. */
export const CONFIG = join(".github", "bad-gateway.yml");

/** The config file: the one that was asked for, else looked for in the stack, then at the root. */
export async function findConfig(at: Locations, asked: string | null): Promise<string | null> {
  if (asked !== null) {
    const path = resolve(at.cwd, asked);
    if (await isOwnFile(at, path)) return path;
    const isThere = (await at.files.stat(path)) !== null;
    const message = isThere ? `${path} is not a file` : `no such file: ${path}`;
    throw new UsageError([{ file: null, line: null, key: "config", message }]);
  }
  for (const folder of [at.dir, at.root]) {
    const path = join(folder, CONFIG);
    if (await isOwnFile(at, path)) return path;
  }
  return null;
}

/** @throws UsageError where a link in the repository leads to a file elsewhere. */
export async function isOwnFile(at: Locations, path: string): Promise<boolean> {
  if ((await at.files.stat(path))?.kind !== "file") return false;
  if (await leadsOut(at.files, at.root, path)) throw new UsageError([linkProblem(at, path)]);
  return true;
}

export function linkProblem(at: Pick<Locations, "root">, path: string): Problem {
  const message =
    "is not read: a link leads out of the repository there; put the file itself in its place";
  return { file: shown(at, path), line: null, key: "", message };
}

/** A config under a name that nobody reads is a trap. */
export async function misnamedConfigs(at: Locations): Promise<readonly Problem[]> {
  const names = [".github/bad-gateway.yaml", "bad-gateway.yml", ".bad-gateway.yml"];
  const paths = [...new Set([at.dir, at.root])].flatMap((folder) =>
    names.map((name) => join(folder, name)),
  );
  const found = await Promise.all(
    paths.map(async (path) => ((await at.files.stat(path))?.kind === "file" ? [path] : [])),
  );
  const message = `is not read: the config belongs in ${CONFIG}`;
  return found.flat().map((path) => ({ file: shown(at, path), line: null, key: "", message }));
}

/** As reports name a path: relative to the repository, with forward slashes. */
export function shown(at: Pick<Locations, "root">, path: string): string {
  const inside = pathFrom(at.root, path);
  const text = inside.startsWith("..") || isAbsolute(inside) ? path : inside;
  return text.split(sep).join("/");
}

export type Confined = { readonly path: string } | { readonly wrong: string };

/**
 * Finds a file that config or inputs name, and keeps it inside the repository: a config file comes
 * with a pull request, and must not make us read or upload anything else. Arguments are first taken
 * from the working directory; everything is taken from the repository's root, then from the stack.
 */
export async function confine(
  at: Locations,
  named: string,
  from: "input" | "file",
): Promise<Confined> {
  const bases = from === "input" ? [at.cwd, at.root, at.dir] : [at.root, at.dir];
  for (const base of bases) {
    const path = resolve(base, named);
    const real = await at.files.realPath(path);
    if (real === null) continue;
    if (!isInside(at.root, real)) {
      return { wrong: `${named} lies outside of the repository (${at.root}); copy it there` };
    }
    if ((await at.files.stat(path))?.kind !== "file") return { wrong: `${named} is not a file` };
    return { path };
  }
  return { wrong: `no such file: ${named}, looked for in ${[...new Set(bases)].join(", ")}` };
}

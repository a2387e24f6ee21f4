import { dirname } from "node:path";
import { UsageError } from "../plan/usage-error.ts";
import type { Files } from "../ports/files.ts";

const DENIED = "permission denied";
const NO_FOLDER = "a file is where a folder has to be";

/** What a disk refuses, errno(3), in words. */
const REFUSED: Readonly<Record<string, string>> = {
  ENOENT: "no folder can be made there",
  EACCES: DENIED,
  EPERM: DENIED,
  EROFS: "the disk is read-only",
  ENOTDIR: NO_FOLDER,
  EEXIST: NO_FOLDER,
  EISDIR: "a folder is where the file has to be",
  ENOSPC: "no space is left on the disk",
};

/** Writes where the user said. @throws UsageError for `key`, where the disk does not take it */
export async function writing<T>(key: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    const { code = "", path = "" } = error as NodeJS.ErrnoException;
    const why = REFUSED[code];
    // A file is first written beside itself, under a name that means nothing to anybody.
    const at = path.endsWith(".tmp") ? dirname(path) : path;
    throw why === undefined ? error : unwritable(key, at, why);
  }
}

/** Finds out before minutes of work whether its result will find room. @throws UsageError */
export async function refuseUnwritable(files: Files, key: string, folder: string): Promise<void> {
  const found = await files.stat(folder);
  if (found === null && dirname(folder) !== folder) {
    return refuseUnwritable(files, key, dirname(folder));
  }
  if (found?.kind !== "directory") throw unwritable(key, folder, NO_FOLDER);
  if (!(await files.mayWrite(folder))) throw unwritable(key, folder, DENIED);
}

function unwritable(key: string, path: string, why: string): UsageError {
  const message = `${path} cannot be written: ${why}`;
  return new UsageError([{ file: null, line: null, key, message }]);
}

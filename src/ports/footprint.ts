import { lstat, opendir, rmdir } from "node:fs/promises";
import { join } from "node:path";

/** What somebody else does to folders of ours while we are not looking. */
export interface Footprint {
  /**
   * Each file below the folders (or the file itself) with a stamp that changes when it is written;
   * at most `limit` files.
   */
  of(paths: readonly string[], limit: number): Promise<ReadonlyMap<string, string>>;
  /** False when it is not there, not a folder, or not empty. */
  removeEmptyFolder(path: string): Promise<boolean>;
}

export const footprint: Footprint = {
  async of(paths, limit) {
    const found = new Map<string, string>();
    for (const path of paths) await walk(path, found, limit);
    return found;
  },
  async removeEmptyFolder(path) {
    try {
      await rmdir(path);
      return true;
    } catch {
      return false;
    }
  },
};

async function walk(path: string, found: Map<string, string>, limit: number): Promise<void> {
  if (found.size >= limit) return;
  try {
    const stat = await lstat(path);
    if (!stat.isDirectory()) found.set(path, `${stat.mtimeMs} ${stat.size}`);
    else
      for await (const entry of await opendir(path))
        await walk(join(path, entry.name), found, limit);
  } catch {
    // Gone, or not ours to read: nothing to compare.
  }
}

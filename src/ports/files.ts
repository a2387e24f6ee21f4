import {
  accessSync,
  constants,
  createReadStream,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
} from "node:fs";
import { dirname, join } from "node:path";

export interface FileStat {
  readonly kind: "file" | "directory" | "other";
  readonly bytes: number;
  /** As in stat(2). */
  readonly mode: number;
}

export interface Entry {
  readonly name: string;
  readonly kind: "file" | "directory" | "link" | "other";
}

/**
 * The disk. Paths are absolute. Reading never throws: what cannot be read is null or empty. It is
 * done at once: a repository has hundreds of small files, and handing each to another thread and
 * back takes several times as long as reading it.
 */
export interface Files {
  /** null where it is not there, not a file, or may not be read. */
  readText(path: string): Promise<string | null>;
  /** Symbolic links are followed. */
  stat(path: string): Promise<FileStat | null>;
  /** The path with all symbolic links resolved; null where nothing is there. */
  realPath(path: string): Promise<string | null>;
  /** What a folder holds, by name; empty where it cannot be read. */
  list(folder: string): Promise<readonly Entry[]>;
  /** The file piece by piece; throws on the way when it cannot be read. */
  stream(path: string): AsyncIterable<Uint8Array>;
  /** Whether access(2) lets us write to what is there. */
  mayWrite(path: string): Promise<boolean>;
  /** Makes the folders on the way; readers see the old text or the new, never half of it. */
  writeText(path: string, text: string): Promise<void>;
  /** Removes a file or a folder with everything in it; silent where nothing is there. */
  remove(path: string): Promise<void>;
}

export const files: Files = {
  // Reading a pipe would wait for whoever writes into it.
  readText: async (path) =>
    orNull(() => (statSync(path).isFile() ? readFileSync(path, "utf8") : null)),
  async stat(path) {
    const found = orNull(() => statSync(path, { throwIfNoEntry: false }));
    return found ? { kind: kindOf(found), bytes: found.size, mode: found.mode } : null;
  },
  realPath: async (path) => orNull(() => realpathSync.native(path)),
  async list(folder) {
    const found = orNull(() => readdirSync(folder, { withFileTypes: true })) ?? [];
    return found
      .map((entry) => ({
        name: entry.name,
        kind: entry.isSymbolicLink() ? ("link" as const) : kindOf(entry),
      }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  },
  stream: (path) => createReadStream(path),
  mayWrite: async (path) => orNull(() => accessSync(path, constants.W_OK)) !== null,
  async writeText(path, text) {
    const { rename, writeFile } = await writing();
    const folder = dirname(path);
    await makeFolder(folder);
    const draft = join(folder, `.${crypto.randomUUID()}.tmp`);
    await writeFile(draft, text);
    await rename(draft, path);
  },
  async remove(path) {
    const { rm } = await writing();
    await rm(path, { recursive: true, force: true });
  },
};

/**
 * Step by step: Node's own `recursive` never ends where the disk refuses a folder with ENOENT
 * although the one above is there, as /proc does.
 */
async function makeFolder(folder: string): Promise<void> {
  if (orNull(() => statSync(folder))?.isDirectory()) return;
  if (dirname(folder) !== folder) await makeFolder(dirname(folder));
  const { mkdir } = await writing();
  try {
    await mkdir(folder);
  } catch (error) {
    // Another run may have made it meanwhile.
    if (!orNull(() => statSync(folder))?.isDirectory()) throw error;
  }
}

/** Loaded when something is written: most of what is started only reads. */
function writing() {
  return import("node:fs/promises");
}

function kindOf(entry: { isFile(): boolean; isDirectory(): boolean }): FileStat["kind"] {
  return entry.isFile() ? "file" : entry.isDirectory() ? "directory" : "other";
}

function orNull<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}

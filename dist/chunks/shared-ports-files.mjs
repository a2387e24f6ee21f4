import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url), __filename = import.meta.filename, __dirname = import.meta.dirname;

// src/ports/clock.ts
import { setTimeout as wait } from "node:timers/promises";
var clock = {
  now: () => Date.now(),
  elapsed: () => performance.now(),
  sleep: (ms, signal) => wait(ms, void 0, signal ? { signal } : {})
};

// src/ports/files.ts
import { createReadStream } from "node:fs";
import { mkdir, readdir, readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
var files = {
  readText: (path) => orNull(readFile(path, "utf8")),
  async stat(path) {
    const found = await orNull(stat(path));
    if (!found) return null;
    return { kind: kindOf(found), bytes: found.size, mode: found.mode };
  },
  realPath: (path) => orNull(realpath(path)),
  async list(folder) {
    const found = await orNull(readdir(folder, { withFileTypes: true })) ?? [];
    return found.map((entry) => ({
      name: entry.name,
      kind: entry.isSymbolicLink() ? "link" : kindOf(entry)
    })).sort((a, b) => a.name < b.name ? -1 : 1);
  },
  stream: (path) => createReadStream(path),
  async writeText(path, text) {
    const folder = dirname(path);
    await mkdir(folder, { recursive: true });
    const draft = join(folder, `.${crypto.randomUUID()}.tmp`);
    await writeFile(draft, text);
    await rename(draft, path);
  },
  remove: (path) => rm(path, { recursive: true, force: true })
};
function kindOf(entry) {
  return entry.isFile() ? "file" : entry.isDirectory() ? "directory" : "other";
}
async function orNull(work) {
  try {
    return await work;
  } catch {
    return null;
  }
}

export {
  clock,
  files
};

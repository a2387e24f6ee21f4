import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url), __filename = import.meta.filename, __dirname = import.meta.dirname;
import {
  __commonJS,
  __toESM
} from "./shared-runtime.mjs";

// built-in:node:fs
var require_node_fs = __commonJS({
  "built-in:node:fs"(exports, module) {
    module.exports = process.getBuiltinModule("node:fs");
  }
});

// src/ports/clock.ts
import { setTimeout as wait } from "node:timers/promises";
var clock = {
  now: () => Date.now(),
  elapsed: () => performance.now(),
  sleep: (ms, signal) => wait(ms, void 0, signal ? { signal } : {})
};

// src/ports/files.ts
var import_node_fs = __toESM(require_node_fs(), 1);
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
var files = {
  // Reading a pipe would wait for whoever writes into it.
  readText: async (path) => orNull(() => (0, import_node_fs.statSync)(path).isFile() ? (0, import_node_fs.readFileSync)(path, "utf8") : null),
  async stat(path) {
    const found = orNull(() => (0, import_node_fs.statSync)(path, { throwIfNoEntry: false }));
    return found ? { kind: kindOf(found), bytes: found.size, mode: found.mode } : null;
  },
  realPath: async (path) => orNull(() => import_node_fs.realpathSync.native(path)),
  async list(folder) {
    const found = orNull(() => (0, import_node_fs.readdirSync)(folder, { withFileTypes: true })) ?? [];
    return found.map((entry) => ({
      name: entry.name,
      kind: entry.isSymbolicLink() ? "link" : kindOf(entry)
    })).sort((a, b) => a.name < b.name ? -1 : 1);
  },
  stream: (path) => (0, import_node_fs.createReadStream)(path),
  mayWrite: async (path) => orNull(() => (0, import_node_fs.accessSync)(path, import_node_fs.constants.W_OK)) !== null,
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
function orNull(read) {
  try {
    return read();
  } catch {
    return null;
  }
}

export {
  clock,
  require_node_fs,
  files
};


// src/ports/clock.ts
import { setTimeout as wait } from "node:timers/promises";
var clock = {
  now: () => Date.now(),
  elapsed: () => performance.now(),
  sleep: (ms, signal) => wait(ms, void 0, signal ? { signal } : {})
};

// built-in:node:fs
var all = process.getBuiltinModule("node:fs");
var node_fs_default = all;
var accessSync = /* @__PURE__ */ (() => all.accessSync)();
var createReadStream = /* @__PURE__ */ (() => all.createReadStream)();
var readdirSync = /* @__PURE__ */ (() => all.readdirSync)();
var readFileSync = /* @__PURE__ */ (() => all.readFileSync)();
var realpathSync = /* @__PURE__ */ (() => all.realpathSync)();
var statSync = /* @__PURE__ */ (() => all.statSync)();
var constants = /* @__PURE__ */ (() => all.constants)();

// src/ports/files.ts
import { dirname, join } from "node:path";
var files = {
  // Reading a pipe would wait for whoever writes into it.
  readText: async (path) => orNull(() => statSync(path).isFile() ? readFileSync(path, "utf8") : null),
  async stat(path) {
    const found = orNull(() => statSync(path, { throwIfNoEntry: false }));
    return found ? { kind: kindOf(found), bytes: found.size, mode: found.mode } : null;
  },
  realPath: async (path) => orNull(() => realpathSync.native(path)),
  async list(folder) {
    const found = orNull(() => readdirSync(folder, { withFileTypes: true })) ?? [];
    return found.map((entry) => ({
      name: entry.name,
      kind: entry.isSymbolicLink() ? "link" : kindOf(entry)
    })).sort((a, b) => a.name < b.name ? -1 : 1);
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
  }
};
async function makeFolder(folder) {
  if (orNull(() => statSync(folder))?.isDirectory()) return;
  if (dirname(folder) !== folder) await makeFolder(dirname(folder));
  const { mkdir } = await writing();
  try {
    await mkdir(folder);
  } catch (error) {
    if (!orNull(() => statSync(folder))?.isDirectory()) throw error;
  }
}
function writing() {
  return import("node:fs/promises");
}
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
  node_fs_default,
  files
};

/**
 * Writes dist/: what the action and the command run, needing no node_modules. `--check` writes
 * nothing and fails where the committed dist/ is not what the sources give.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { bootstrap } from "./bootstrap.ts";
import { bundle } from "./bundle.ts";
import { nameChunks } from "./chunk-names.ts";
import { root } from "./generated.ts";
import { licensesOf } from "./licenses.ts";

const entries = ["main", "post", "cli"];
const limit = 6_000_000; // bytes: every run of the action downloads them

/** The files of dist/ by path below it. */
async function dist(): Promise<Map<string, string>> {
  const { chunks, metafile } = await bundle(entries.map((name) => `src/${name}.ts`));
  return new Map([
    ...entries.map((name) => [`${name}.mjs`, bootstrap(name)] as const),
    ...[...nameChunks(chunks)].map(([name, text]) => [`chunks/${name}`, text] as const),
    ["LICENSES.txt", licensesOf(Object.keys(metafile.inputs))],
  ]);
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

function write(folder: string, files: ReadonlyMap<string, string>): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text, { mode: path === "cli.mjs" ? 0o755 : 0o644 });
  }
}

/** One line for each file of the folder that is not as built. */
function differences(folder: string, files: ReadonlyMap<string, string>): string[] {
  const present = new Set(filesBelow(folder));
  return [
    ...[...files].flatMap(([path, text]) => {
      if (!present.has(path)) return [`dist/${path} is missing`];
      return readFileSync(join(folder, path), "utf8") === text ? [] : [`dist/${path} is stale`];
    }),
    ...[...present].filter((path) => !files.has(path)).map((path) => `dist/${path} is left over`),
  ];
}

async function run(check: boolean): Promise<string[]> {
  const absent = entries.filter((name) => !existsSync(join(root, `src/${name}.ts`)));
  if (absent.length > 0) return absent.map((name) => `src/${name}.ts is absent: nothing to bundle`);
  const files = await dist();
  const size = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const folder = join(root, "dist");
  if (!check) write(folder, files);
  console.log(`dist: ${files.size} files, ${(size / 1e6).toFixed(2)} MB`);
  const stale = check ? differences(folder, files) : [];
  return [
    ...stale,
    ...(stale.length > 0 ? ['run "npm run build" and commit dist/'] : []),
    ...(size > limit ? [`dist is larger than ${limit / 1e6} MB`] : []),
  ];
}

const problems = await run(process.argv.includes("--check"));
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;

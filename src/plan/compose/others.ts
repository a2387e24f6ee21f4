import { dirname, join } from "node:path";
import { type Locations, shown } from "../locate.ts";

const NAMED = /(?:^|[.-])compose[\w.-]*\.ya?ml$/;
const YAML = /\.ya?ml$/;
/** Compose files under names of their own, `local.yml` or `production.yml`, have this line. */
const SERVICES = /^services:\s*(?:#.*)?$/m;
const NGINX = /\b(?:nginx|openresty)\b/;

const SKIPPED =
  /^(?:\..*|node_modules|vendor|venv|__pycache__|dist|tests?|e2e|examples?|docs|archived?|old)$/;
/** Below the folder of the stack: `deploy/`, `infra/nginx/`. */
const DEPTH = 2;
const FOLDERS = 300;
const BYTES = 256 * 1024;

/** Compose files that would have to be named, from the repository's root; those with nginx first. */
export async function otherComposeFiles(at: Locations): Promise<readonly string[]> {
  const folders = [{ path: at.dir, depth: 0 }];
  const found: { readonly path: string; readonly hasNginx: boolean }[] = [];
  for (const { path: folder, depth } of folders) {
    if (folders.length > FOLDERS) break;
    for (const { name, kind } of await at.files.list(folder)) {
      const path = join(folder, name);
      if (kind === "directory" && depth < DEPTH && !SKIPPED.test(name)) {
        folders.push({ path, depth: depth + 1 });
      }
      if (kind !== "file" || !YAML.test(name)) continue;
      const text = await textOf(at, path);
      const isNamed = NAMED.test(name);
      if (!isNamed && !(depth === 0 && SERVICES.test(text))) continue;
      found.push({ path: shown(at, path), hasNginx: NGINX.test(text) });
    }
  }
  const points = ({ path, hasNginx }: (typeof found)[number]) =>
    (hasNginx ? 0 : 100) + (dirname(path) === "." ? 0 : path.split("/").length);
  return found.sort((a, b) => points(a) - points(b)).map(({ path }) => path);
}

async function textOf(at: Locations, path: string): Promise<string> {
  const bytes = (await at.files.stat(path))?.bytes ?? 0;
  return bytes > BYTES ? "" : ((await at.files.readText(path)) ?? "");
}

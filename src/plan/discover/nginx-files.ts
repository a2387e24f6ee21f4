import { join } from "node:path";
import { configFromFiles } from "../../read/nginx/config.ts";
import { type Locations, shown } from "../locate.ts";
import type { ConfModel } from "./conf.ts";
import { clearPorts, hasUpstream } from "./find-proxy.ts";

/** A file of the repository that is written for nginx. */
export interface NginxFile {
  /** Relative to the repository. */
  readonly path: string;
  readonly text: string;
}

const NAMED =
  /(?:\.(?:conf|nginx|vhost)(?:\.(?:template|tmpl|j2))?|(?:^|\/)nginx[\w.-]*\.(?:template|tmpl|j2)|\/sites-(?:available|enabled)\/[^/]+)$/i;
const WRITTEN = /(?:^|\n)\s*(?:server|http|upstream\s+[\w.-]+|location\s+[^{;\n]+)\s*\{/;
const SKIPPED = new Set(["node_modules", "vendor", "venv", "__pycache__", "dist", "target"]);

const FOLDERS = 4000;
const BYTES = 256 * 1024;

/** All nginx configuration in the repository, whoever uses it. */
export async function nginxFiles(at: Locations): Promise<readonly NginxFile[]> {
  const paths: string[] = [];
  const folders = [at.root];
  for (const folder of folders) {
    if (folders.length > FOLDERS) break;
    for (const { name, kind } of await at.files.list(folder)) {
      const path = join(folder, name);
      if (kind === "file" && NAMED.test(shown(at, path))) paths.push(path);
      if (kind === "directory" && !SKIPPED.has(name) && !name.startsWith(".")) folders.push(path);
    }
  }
  const texts = await Promise.all(
    paths.map(async (path) => {
      const bytes = (await at.files.stat(path))?.bytes ?? 0;
      const text = bytes > BYTES ? null : await at.files.readText(path);
      return text !== null && WRITTEN.test(text) ? [{ path: shown(at, path), text }] : [];
    }),
  );
  return texts.flat();
}

/** nginx of the host itself, in front of ports that the stack publishes. */
export interface HostNginx {
  readonly conf: ConfModel;
  readonly port: number;
}

const LOOPBACK = /\b(?:localhost|127\.0\.0\.1)(?::(\d+))?/g;

/**
 * The configuration of a host's nginx, where no service is the proxy: the file that passes requests
 * on to this machine's own ports, most of them ports that the stack publishes.
 */
export function hostNginx(
  files: readonly NginxFile[],
  published: readonly number[],
): HostNginx | null {
  const scored = files.flatMap(({ path, text }) => {
    const config = configFromFiles(new Map([[`/${path}`, text]]), `/${path}`);
    const ports = [...text.matchAll(LOOPBACK)].map(([, port]) => Number(port ?? 80));
    const points = ports.filter((port) => published.includes(port)).length;
    if (points === 0 || !hasUpstream({ config })) return [];
    const origins = new Map([[`/${path}`, path]]);
    const ways = new Map([[path, "of the host: no service runs nginx"]]);
    return [{ points, conf: { config, files: [path], origins, ways } }];
  });
  const [best] = scored.sort((a, b) => b.points - a.points);
  return best ? { conf: best.conf, port: clearPorts(best.conf)[0] ?? 80 } : null;
}

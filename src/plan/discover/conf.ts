import { basename, join } from "node:path";
import { configFromFiles, type NginxConfig } from "../../read/nginx/config.ts";
import type { ServiceModel } from "../compose/model.ts";
import { type Locations, shown } from "../locate.ts";
import type { ImageModel } from "./image.ts";

/** The configuration that nginx will find in its container, put together from the repository. */
export interface ConfModel {
  readonly config: NginxConfig;
  /** Files of the repository that it reads, in nginx's reading order; relative to the repository. */
  readonly files: readonly string[];
  /** A path in the container to the file behind it. */
  readonly origins: ReadonlyMap<string, string>;
}

const ENTRY = "/etc/nginx/nginx.conf";
const HOMES = ["/etc/nginx", "/usr/local/openresty/nginx/conf"];

/** nginx.conf of the official image and of distributions, as far as it includes others. */
const USUAL =
  "events {}\nhttp {\n include /etc/nginx/conf.d/*.conf;\n include /etc/nginx/sites-enabled/*;\n}\n";

interface Found {
  readonly text: string;
  readonly origin: string;
}

/** What is copied into the image, then what is mounted over it; null when there is neither. */
export async function confOf(
  at: Locations,
  service: ServiceModel,
  image: ImageModel,
): Promise<ConfModel | null> {
  const found = new Map<string, Found>();
  for (const { from, to } of image.copies) await place(at, found, from, to);
  for (const { source, target, bind } of service.volumes) {
    if (!bind) continue;
    // A mounted folder hides what the image has there.
    const isFolder = (await at.files.stat(source))?.kind === "directory";
    for (const path of found.keys()) {
      if (isFolder && path.startsWith(`${target.replace(/\/$/, "")}/`)) found.delete(path);
    }
    await place(at, found, source, target);
  }
  fillTemplates(found, { ...image.env, ...service.environment });
  const entry = [...found.keys()].find((path) => basename(path) === "nginx.conf" && isMain(path));
  if (found.size === 0) return null;
  const texts = new Map([...found].map(([path, { text }]) => [path, text]));
  if (!entry) texts.set(ENTRY, USUAL);
  const config = configFromFiles(texts, entry ?? ENTRY);
  const origins = new Map([...found].map(([path, { origin }]) => [path, shown(at, origin)]));
  const files = config.files.flatMap((path) => origins.get(path) ?? []);
  return { config, files: [...new Set(files)], origins };
}

function isMain(path: string): boolean {
  return HOMES.some((home) => path === `${home}/nginx.conf`);
}

/** Puts a file, or everything in a folder, where the container has it, if nginx looks there. */
async function place(
  at: Locations,
  found: Map<string, Found>,
  source: string,
  target: string,
): Promise<void> {
  const stat = await at.files.stat(source);
  if (stat?.kind === "file") {
    const path = target.endsWith("/") ? `${target}${basename(source)}` : target;
    const text = isNginxPath(path) ? await at.files.readText(source) : null;
    if (text !== null) found.set(path, { text, origin: source });
    return;
  }
  const folder = target.replace(/\/$/, "");
  const leadsThere = HOMES.some((home) => `${home}/`.startsWith(`${folder}/`));
  if (stat?.kind !== "directory" || !(leadsThere || isNginxPath(`${folder}/`))) return;
  for (const { name, kind } of await at.files.list(source)) {
    if (kind === "other") continue;
    await place(at, found, join(source, name), `${folder}/${name}`);
  }
}

function isNginxPath(path: string): boolean {
  return HOMES.some((home) => path.startsWith(`${home}/`));
}

/** The official image fills templates/*.template into conf.d when it starts (20-envsubst). */
function fillTemplates(found: Map<string, Found>, env: Readonly<Record<string, string>>): void {
  for (const [path, { text, origin }] of [...found]) {
    const [, name] = /^\/etc\/nginx\/templates\/(.+)\.template$/.exec(path) ?? [];
    if (name === undefined) continue;
    const filled = text.replace(
      /\$\{(\w+)\}/g,
      (whole, variable: string) => env[variable] ?? whole,
    );
    found.set(`/etc/nginx/conf.d/${name}`, { text: filled, origin });
  }
}

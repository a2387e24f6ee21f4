import { basename, dirname, join } from "node:path";
import { configFromFiles, type NginxConfig } from "../../read/nginx/config.ts";
import { nginxOptions } from "../../read/nginx/options.ts";
import { MAIN, packagedMain } from "../../read/nginx/packaged-main.ts";
import type { ServiceModel } from "../compose/model.ts";
import { type Locations, shown } from "../locate.ts";
import { filled } from "./filled.ts";
import type { ImageModel } from "./image.ts";
import { placeOf } from "./place-of.ts";
import type { Run } from "./runs.ts";

/** The configuration that nginx will find in its container, put together from the repository. */
export interface ConfModel {
  readonly config: NginxConfig;
  /** Files of the repository that it reads, in nginx's reading order; relative to the repository. */
  readonly files: readonly string[];
  /** A path in the container to the file behind it. */
  readonly origins: ReadonlyMap<string, string>;
  /** One of the files to how it comes there: `mounted by docker-compose.yml:8`. */
  readonly ways: ReadonlyMap<string, string>;
}

const HOMES = ["/etc/nginx", "/usr/local/openresty/nginx/conf"];

/** Folders of the image: a file that is copied to one of these names goes inside. */
const FOLDERS = new Set(
  HOMES.flatMap((home) => ["", "/conf.d", "/templates", "/sites-enabled"].map((end) => home + end)),
);

interface Found {
  readonly text: string;
  readonly origin: string;
  readonly way: string;
}

/**
 * What is copied into the image, then what is mounted over it, then what templates are filled to;
 * null when there is nothing of it.
 */
export async function confOf(
  at: Locations,
  service: ServiceModel,
  image: ImageModel,
  runs: readonly Run[],
): Promise<ConfModel | null> {
  const found = new Map<string, Found>();
  const named = nginxOptions(image.command.text).entry;
  const homes = named?.startsWith("/") ? [...HOMES, dirname(named)] : HOMES;
  const into = { at, found, homes };
  for (const { from, to, where } of image.copies) {
    await place(into, { source: from, target: to, way: `copied by ${where}` });
  }
  const way = `mounted by ${placeOf(service, "volumes", "")}`;
  for (const { source, target, bind } of service.volumes) {
    if (!bind) continue;
    // A mounted folder hides what the image has there.
    const isFolder = (await at.files.stat(source))?.kind === "directory";
    for (const path of found.keys()) {
      if (isFolder && path.startsWith(`${target.replace(/\/$/, "")}/`)) found.delete(path);
    }
    await place(into, { source, target, way });
  }
  for (const { target, text, file, offset } of service.inlined) {
    if (!isBelow(homes, target)) continue;
    // Below as many empty lines, its lines are those of the compose file.
    const lines = "\n".repeat(offset) + text;
    const where = `written in ${shown(at, file)}:${offset}`;
    found.set(target, { text: lines, origin: file, way: where });
  }
  const env = { ...image.env, ...service.environment };
  fillTemplates(found, env);
  fillByScript(found, env, runs);
  const entry = [...found.keys()].find((path) => (named === null ? isMain(path) : path === named));
  if (found.size === 0) return null;
  const texts = new Map([...found].map(([path, { text }]) => [path, text]));
  if (!entry) texts.set(MAIN, packagedMain(image.file === null && image.isNginx));
  const config = configFromFiles(texts, entry ?? MAIN);
  const origins = new Map([...found].map(([path, { origin }]) => [path, shown(at, origin)]));
  const files = [...new Set(config.files.flatMap((path) => origins.get(path) ?? []))];
  const ways = new Map([...found.values()].map((one) => [shown(at, one.origin), one.way]));
  return { config, files, origins, ways };
}

function isMain(path: string): boolean {
  return HOMES.some((home) => path === `${home}/nginx.conf`);
}

/** What is put together, and the folders in which nginx looks. */
interface Container {
  readonly at: Locations;
  readonly found: Map<string, Found>;
  readonly homes: readonly string[];
}

/** Puts a file, or everything in a folder, where the container has it, if nginx looks there. */
async function place(
  into: Container,
  { source, target, way }: Record<"source" | "target" | "way", string>,
): Promise<void> {
  const { at, found, homes } = into;
  const stat = await at.files.stat(source);
  if (stat?.kind === "file") {
    const isFolder = target.endsWith("/") || FOLDERS.has(target);
    const path = isFolder ? `${target.replace(/\/$/, "")}/${basename(source)}` : target;
    const text = isBelow(homes, path) ? await at.files.readText(source) : null;
    if (text !== null) found.set(path, { text, origin: source, way });
    return;
  }
  const folder = target.replace(/\/$/, "");
  const leadsThere = homes.some((home) => `${home}/`.startsWith(`${folder}/`));
  if (stat?.kind !== "directory" || !(leadsThere || isBelow(homes, `${folder}/`))) return;
  for (const { name, kind } of await at.files.list(source)) {
    if (kind === "other") continue;
    await place(into, { source: join(source, name), target: `${folder}/${name}`, way });
  }
}

function isBelow(homes: readonly string[], path: string): boolean {
  return homes.some((home) => path.startsWith(`${home}/`));
}

type Env = Readonly<Record<string, string>>;

/** The official image fills templates/*.template into conf.d when it starts (20-envsubst). */
function fillTemplates(found: Map<string, Found>, env: Env): void {
  for (const [path, template] of [...found]) {
    const [, name] = /^\/etc\/nginx\/templates\/(.+)\.template$/.exec(path) ?? [];
    if (name !== undefined) found.set(`/etc/nginx/conf.d/${name}`, filledFrom(template, env));
  }
}

const ENVSUBST = /\benvsubst\b[^<>|;&\n]*<\s*([^\s<>|;&]+)\s*>\s*([^\s<>|;&]+)/g;

/** What an entrypoint of the repository's own fills: `envsubst < TEMPLATE > FILE`. */
function fillByScript(found: Map<string, Found>, env: Env, runs: readonly Run[]): void {
  for (const { text } of runs) {
    for (const [, from = "", to = ""] of filled(text, env).matchAll(ENVSUBST)) {
      const template = found.get(from.replace(/["']/g, ""));
      const path = to.replace(/["']/g, "");
      if (template && isBelow(HOMES, path)) found.set(path, filledFrom(template, env));
    }
  }
}

function filledFrom({ text, origin, way }: Found, env: Env): Found {
  const value = text.replace(/\$\{(\w+)\}/g, (whole, variable: string) => env[variable] ?? whole);
  return { text: value, origin, way: `template, ${way}` };
}

/** How files come to nginx, in words: those that come the same way together. */
export function waysInWords({ files, ways }: ConfModel): string {
  const byWay = Map.groupBy(files, (file) => ways.get(file) ?? "read");
  const [only, second] = [...byWay.keys()];
  if (only !== undefined && second === undefined) return only;
  return [...byWay].map(([way, those]) => `${some(those)}: ${way}`).join("; ");
}

const NAMED = 3;

function some(files: readonly string[]): string {
  const more = files.length - NAMED;
  return files.slice(0, NAMED).join(", ") + (more > 0 ? ` and ${more} more` : "");
}

import { posix, resolve, sep } from "node:path";
import type { Capture, CaptureKinds } from "../case/captures.ts";
import { pathFrom, realWithin } from "../plan/inside.ts";
import type { Files } from "../ports/files.ts";
import type { Shell } from "../ports/shell.ts";
import { at, record, string } from "../read/json.ts";
import { mayHoldSettings, settingsInSource } from "../read/named/source-settings.ts";
import { type Time, take, Unavailable } from "./capture.ts";
import { isOfInterest, namesOnly } from "./interesting-files.ts";

export interface RepositoryAsker extends Time {
  readonly shell: Shell;
  readonly files: Files;
  /** Absolute. */
  readonly root: string;
  /** Compose and nginx files that the plan names; absolute. */
  readonly named: readonly string[];
  /** Answer of `docker compose config`; null: there is none. */
  readonly config: unknown;
  /** Files kept at most; default: 400. */
  readonly most?: number;
}

/** Paths listed at most. */
const PATHS = 20_000;
/** Files kept at most, and bytes of one: what configures a stack is small. */
const FILES = 400;
const BYTES = 256 * 1024;
const TIMEOUT_MS = 10_000;
/** Not looked into where there is no git to say what is ignored. */
const SKIPPED = new Set([
  ...[".git", "node_modules", "vendor", "__pycache__", ".venv", "venv", "dist", "target"],
]);

/** The tree, and those of its files that say how the stack is built, run and proxied. */
export async function repository(asker: RepositoryAsker): Promise<readonly Capture[]> {
  const { root, named, most = FILES } = asker;
  const about = {
    kind: "repo.tree",
    subject: "",
    how: "git ls-files -co --exclude-standard",
  } as const;
  const tree = await take(asker, about, async () => (await fromGit(asker)) ?? walked(asker));
  const paths = tree.kind === "repo.tree" ? (tree.body?.paths ?? []) : [];
  const wanted = new Set([
    ...[...named, ...dockerfiles(asker.config)].flatMap((path) => inside(root, path) ?? []),
    ...paths.filter(isOfInterest),
  ]);
  const texts = await Promise.all([...wanted].slice(0, most).map((path) => file(asker, path)));
  const sources = await setUps(
    asker,
    paths.filter((path) => mayHoldSettings(path) && !wanted.has(path)),
  );
  return [tree, ...[...texts, ...sources].flatMap((capture) => capture ?? [])];
}

/** Source files looked into at most, and kept of them. */
const SOURCES = 400;
const SET_UPS = 40;

/** The source files in which a server gets its limits and times; of the others nothing is kept. */
async function setUps(
  asker: RepositoryAsker,
  paths: readonly string[],
): Promise<readonly (Capture | null)[]> {
  const read = await Promise.all(paths.slice(0, SOURCES).map((path) => file(asker, path)));
  const telling = read.filter(
    (capture) =>
      capture?.kind === "repo.file" &&
      capture.body &&
      settingsInSource(capture.subject, capture.body.text).length > 0,
  );
  return telling.slice(0, SET_UPS);
}

/** Changes that nobody committed are newer still: then the commit says less, and nothing wrong. */
export function commit(asker: Time & Pick<RepositoryAsker, "shell" | "root">): Promise<Capture> {
  const about = { kind: "repo.commit", subject: "", how: "git log -1 --format=%cI" } as const;
  return take(asker, about, async () => {
    const args = ["-C", asker.root, "log", "-1", "--format=%cI"];
    const { exitCode, stdout } = await asker.shell.run("git", args, { timeoutMs: TIMEOUT_MS });
    if (exitCode !== 0) throw new Unavailable("there is no commit here");
    return { body: { at: new Date(stdout.trim()).toISOString() } };
  });
}

type Tree = { body: CaptureKinds["repo.tree"]; how?: string };

async function fromGit({ shell, root }: RepositoryAsker): Promise<Tree | null> {
  try {
    const args = ["-C", root, "ls-files", "-co", "--exclude-standard", "-z"];
    const { exitCode, stdout } = await shell.run("git", args, { timeoutMs: TIMEOUT_MS });
    if (exitCode !== 0) return null;
    const paths = [...new Set(stdout.split("\0").filter((path) => path !== ""))].sort();
    return { body: { paths: paths.slice(0, PATHS), truncated: paths.length > PATHS } };
  } catch {
    return null; // No git.
  }
}

async function walked({ files, root, signal }: RepositoryAsker): Promise<Tree> {
  const paths: string[] = [];
  const folders = [""];
  for (const folder of folders) {
    signal.throwIfAborted();
    for (const { name, kind } of await files.list(resolve(root, folder))) {
      const path = posix.join(folder, name);
      if (kind !== "directory") paths.push(path);
      else if (!SKIPPED.has(name)) folders.push(path);
    }
    if (paths.length > PATHS) break;
  }
  const body = { paths: paths.slice(0, PATHS).sort(), truncated: paths.length > PATHS };
  return { body, how: `find ${root} -type f` };
}

function dockerfiles(config: unknown): readonly string[] {
  return Object.values(record(at(config, "services"))).flatMap((service) => {
    const context = string(at(service, "build", "context"));
    if (context === null) return [];
    return [
      resolve(context, string(at(service, "build", "dockerfile")) ?? "Dockerfile"),
      resolve(context, ".dockerignore"),
    ];
  });
}

/** Relative with forward slashes; null for what lies outside. */
function inside(root: string, path: string): string | null {
  const found = pathFrom(root, path).replaceAll(sep, "/");
  return found === "" || found.startsWith("..") || found.startsWith("/") ? null : found;
}

/** null where there is no such file, and where a link leads to one elsewhere. */
async function file(asker: RepositoryAsker, path: string): Promise<Capture | null> {
  const { files, root } = asker;
  const absolute = resolve(root, path);
  const stat = await files.stat(absolute);
  const real = stat?.kind === "file" ? await realWithin(files, root, absolute) : null;
  if (stat === null || real === null) return null;
  return take(asker, { kind: "repo.file", subject: path, how: `cat ${path}` }, async () => {
    if (stat.bytes > BYTES) throw new Error(`longer than ${BYTES / 1024} KiB`);
    const text = await files.readText(absolute);
    if (text === null) throw new Error("may not be read");
    return { body: { text: namesOnly(path, namesOnly(real, text)), mode: stat.mode } };
  });
}

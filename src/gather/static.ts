import { relative, resolve } from "node:path";
import type { Capture, CaptureKinds } from "../case/captures.ts";
import type { PlanRecord } from "../case/plan-record.ts";
import { realWithin } from "../plan/inside.ts";
import { array, at, record, string } from "../read/json.ts";
import { mayHoldRoutes } from "../read/named/app-routes.ts";
import { pathsToLookAt } from "../read/named/repository-paths.ts";
import { take } from "./capture.ts";
import { namesOnly } from "./interesting-files.ts";
import { type RepositoryAsker, repository } from "./repository.ts";

const TIMEOUT_MS = 10_000;
/** Nothing is kept of it: more than a repository has that people write by hand. */
const MOST = 10_000;

/** All that the files alone show; `asked` is the capture of compose's resolved files. */
export async function gatherStatic(
  asker: RepositoryAsker,
  asked: Capture,
  plan: PlanRecord,
): Promise<readonly Capture[]> {
  const [files, binds] = await Promise.all([
    repository({ ...asker, most: MOST }),
    bindSources(asker),
  ]);
  const read = [asked, ...files, ...(await sources(asker, files)), ...binds];
  const paths = pathsToLookAt(read, plan);
  const about = { kind: "repo.paths", subject: "", how: "stat, git check-ignore" } as const;
  return [...read, await take(asker, about, async () => ({ body: await looked(asker, paths) }))];
}

/** Source files kept at most, and bytes of one: routes stand in small files. */
const SOURCES = 800;
const BYTES = 200 * 1024;

/** Files in which an application may declare its routes, inside what is built. */
async function sources(
  asker: RepositoryAsker,
  found: readonly Capture[],
): Promise<readonly Capture[]> {
  const tree = found.find((capture) => capture.kind === "repo.tree");
  const contexts = Object.values(record(at(asker.config, "services"))).flatMap(
    (service) => string(at(service, "build", "context")) ?? [],
  );
  const folders = [...new Set(contexts)].map((path) => `${relative(asker.root, path)}/`);
  const paths = (tree?.body?.paths ?? []).filter(
    (path) =>
      mayHoldRoutes(path) && folders.some((folder) => folder === "/" || path.startsWith(folder)),
  );
  const texts = paths.slice(0, SOURCES).map(async (subject) => {
    const path = resolve(asker.root, subject);
    const stat = await asker.files.stat(path);
    if (stat?.kind !== "file" || stat.bytes > BYTES) return [];
    const real = await realWithin(asker.files, asker.root, path);
    if (real === null) return [];
    return take(asker, { kind: "repo.file", subject, how: `cat ${subject}` }, async () => ({
      body: { text: namesOnly(real, (await asker.files.readText(path)) ?? ""), mode: stat.mode },
    }));
  });
  return (await Promise.all(texts)).flat();
}

async function looked(
  asker: RepositoryAsker,
  named: readonly (readonly string[])[],
): Promise<CaptureKinds["repo.paths"]> {
  const paths = [...new Set(named.flat())].sort();
  const kinds = new Map<string, "file" | "directory" | "missing">();
  for (const path of paths) kinds.set(path, await kindOf(asker, resolve(asker.root, path)));
  const isMissing = (path: string) => kinds.get(path) === "missing";
  const missing = named.flatMap((alternatives) =>
    alternatives.every(isMissing) ? alternatives : [],
  );
  const [ignored, modules] = await Promise.all([
    ignoredOf(asker, [...new Set(missing)].sort()),
    submodulesOf(asker),
  ]);
  return [...kinds].map(([path, found]) => {
    const submodule = isMissing(path) && modules.find((one) => `${path}/`.startsWith(`${one}/`));
    return { path, found, ignored: ignored.has(path), ...(submodule ? { submodule } : {}) };
  });
}

/** Folders of git submodules: empty, or not there at all, where nobody asked for them (gitmodules(5)). */
async function submodulesOf({ files, root }: RepositoryAsker): Promise<readonly string[]> {
  const text = (await files.readText(resolve(root, ".gitmodules"))) ?? "";
  return [...text.matchAll(/^\s*path\s*=\s*"?(.+?)\/?"?\s*$/gm)].map(([, path = ""]) => path);
}

async function kindOf(
  { files }: RepositoryAsker,
  path: string,
): Promise<"file" | "directory" | "missing"> {
  const stat = await files.stat(path);
  return stat === null ? "missing" : stat.kind === "directory" ? "directory" : "file";
}

/** Those that git is told not to keep; what is not there may be meant as a folder as well. */
async function ignoredOf(
  { shell, root }: RepositoryAsker,
  paths: readonly string[],
): Promise<ReadonlySet<string>> {
  // At a path outside of the repository, git ends and leaves the rest unanswered.
  const inside = paths.filter((path) => path !== "" && !/^(?:\/|\.\.(?:\/|$))/.test(path));
  const asked = inside.flatMap((path) => [path, `${path}/`]);
  if (asked.length === 0) return new Set();
  try {
    // git takes `-z` only together with `--stdin`.
    const args = ["-C", root, "check-ignore", "--stdin", "-z"];
    const input = asked.map((path) => `${path}\0`).join("");
    const { stdout } = await shell.run("git", args, { input, timeoutMs: TIMEOUT_MS });
    return new Set(stdout.split("\0").map((path) => path.replace(/\/$/, "")));
  } catch {
    return new Set(); // No git.
  }
}

/** What lies on this machine where compose mounts from it, per service. */
function bindSources(asker: RepositoryAsker): Promise<readonly Capture[]> {
  const services = Object.entries(record(at(asker.config, "services")));
  return Promise.all(
    services.map(([subject, service]) =>
      take(asker, { kind: "bind.sources", subject, how: "stat" }, async () => {
        const binds = array(at(service, "volumes")).filter((one) => at(one, "type") === "bind");
        const body = binds.map(async (bind) => {
          const source = string(at(bind, "source")) ?? "";
          const before = await kindOf(asker, source);
          const empty = before === "directory" && (await asker.files.list(source)).length === 0;
          const target = string(at(bind, "target")) ?? "";
          return { source, target, before, after: before, empty };
        });
        return { body: await Promise.all(body) };
      }),
    ),
  );
}

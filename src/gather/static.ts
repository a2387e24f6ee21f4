import { resolve } from "node:path";
import type { Capture, CaptureKinds } from "../case/captures.ts";
import type { PlanRecord } from "../case/plan-record.ts";
import { array, at, record, string } from "../read/json.ts";
import { pathsToLookAt } from "../read/named/repository-paths.ts";
import { take } from "./capture.ts";
import { type RepositoryAsker, repository } from "./repository.ts";

const TIMEOUT_MS = 10_000;

/** All that the files alone show; `asked` is the capture of compose's resolved files. */
export async function gatherStatic(
  asker: RepositoryAsker,
  asked: Capture,
  plan: PlanRecord,
): Promise<readonly Capture[]> {
  const [files, binds] = await Promise.all([repository(asker), bindSources(asker)]);
  const read = [asked, ...files, ...binds];
  const paths = pathsToLookAt(read, plan);
  const about = { kind: "repo.paths", subject: "", how: "stat, git check-ignore" } as const;
  return [...read, await take(asker, about, async () => ({ body: await looked(asker, paths) }))];
}

async function looked(
  asker: RepositoryAsker,
  paths: readonly string[],
): Promise<CaptureKinds["repo.paths"]> {
  const found = await Promise.all(
    paths.map(async (path) => ({ path, found: await kindOf(asker, resolve(asker.root, path)) })),
  );
  const ignored = await ignoredOf(
    asker,
    found.map(({ path }) => path),
  );
  return found.map((one) => ({ ...one, ignored: ignored.has(one.path) }));
}

async function kindOf(
  { files }: RepositoryAsker,
  path: string,
): Promise<"file" | "directory" | "missing"> {
  const stat = await files.stat(path);
  return stat === null ? "missing" : stat.kind === "directory" ? "directory" : "file";
}

/** Those that git is told not to keep; a path that is not there is asked as a folder as well. */
async function ignoredOf(
  { shell, root }: RepositoryAsker,
  paths: readonly string[],
): Promise<ReadonlySet<string>> {
  const asked = paths.filter((path) => path !== "").flatMap((path) => [path, `${path}/`]);
  if (asked.length === 0) return new Set();
  try {
    const args = ["-C", root, "check-ignore", "-z", "--", ...asked];
    const { stdout } = await shell.run("git", args, { timeoutMs: TIMEOUT_MS });
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

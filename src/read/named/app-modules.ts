import { stagesThatRun } from "../dockerfile/parse.ts";
import type { KnownServices } from "../known-services.ts";
import { workdirOf } from "../places/image.ts";
import { below, normal, resolve } from "../places/path.ts";
import type { Repository } from "../places/repository.ts";
import type { NamedPath } from "./named-paths.ts";

/** Servers that are told which module to load, as `package.module:attribute`. */
const SERVERS = /(?:^|[\s"'/])(?:uvicorn|gunicorn|hypercorn|daphne)\s(?<rest>[^&|;]*)/;
/** Options and variables that change where modules are looked for. */
const ELSEWHERE = /--app-dir|--chdir|--pythonpath|--factory-path|PYTHONPATH|\bcd\s/;
/** The project itself is installed as a package: its modules are found wherever they lie. */
const INSTALLED =
  /pip3? install (?:.*\s)?(?:-e\s|\.(?:\[|\s|$)|\.\/)|poetry install|uv sync|setup\.py/;

/** The Python module that the start command loads, where it has to come from the repository. */
export function modulesNamed(
  service: string,
  known: KnownServices,
  repository: Repository,
): readonly NamedPath[] {
  const build = known.builds.get(service);
  const composed = known.composed.get(service);
  if (!build || !composed) return [];
  const steps = stagesThatRun(build.dockerfile, build.target).flatMap((stage) => stage.steps);
  const last = (keyword: string) => steps.findLast((step) => step.keyword === keyword);
  const cmd = composed.command ?? last("CMD")?.args ?? [];
  const entrypoint = composed.entrypoint ?? last("ENTRYPOINT")?.args ?? [];
  const line = [...entrypoint, ...cmd].join(" ");
  const rest = SERVERS.exec(line)?.groups?.["rest"];
  const module = rest?.split(/\s+/).find((word) => /^["']?[A-Za-z_][\w.]*:\w+/.test(word));
  const run = steps.filter(({ keyword }) => keyword === "RUN" || keyword === "ENV");
  const variables = composed.environment.join(" ");
  const said = [line, variables, ...run.map(({ text }) => text)].join("\n");
  if (module === undefined || ELSEWHERE.test(said) || INSTALLED.test(said)) return [];
  const [name = ""] = module.replace(/["']/g, "").split(":");
  const place =
    composed.places[composed.command ? "command" : "entrypoint"] ??
    (last("CMD") && { file: build.dockerfile.file, line: last("CMD")?.line ?? 1 }) ??
    null;
  const workdir = composed.workingDir ?? workdirOf(build);
  const inside = resolve(workdir, name.replaceAll(".", "/"));
  const mounted = composed.volumes.some(({ target }) => below(normal(target), inside) !== null);
  const from = mounted ? null : folderBehind(inside, build.context, steps);
  if (from === null) return [];
  const candidates = [`${from}.py`, `${from}/__init__.py`, `${from}.so`];
  // What the image makes itself is not known.
  if (steps.some(({ keyword, text }) => keyword === "RUN" && text.includes(`${name}.py`)))
    return [];
  const [path = "", ...or] = candidates;
  const isFolder = repository.has(from) === "directory";
  return [
    {
      ...{ service, role: "app-module", named: name, path, dockerIgnored: false, place },
      or: isFolder ? [...or, from] : or,
    },
  ];
}

/** The repository's path for a path of the image that only COPY of a whole folder makes. */
function folderBehind(
  path: string,
  context: string,
  steps: ReturnType<typeof stagesThatRun>[number]["steps"],
): string | null {
  let workdir = "/";
  const sources: string[] = [];
  for (const { keyword, flags, args } of steps) {
    if (keyword === "WORKDIR") workdir = resolve(workdir, args[0] ?? "");
    if (keyword !== "COPY" && keyword !== "ADD") continue;
    const inside = below(resolve(workdir, args.at(-1) ?? ""), path);
    if (inside === null) continue;
    const [source = "", ...others] = args.slice(0, -1);
    // From another stage, or several sources: too many ways to be sure.
    if (flags["from"] !== undefined) return null;
    if (others.length > 0 || /[*?[$]/.test(source)) continue;
    sources.push(resolve(resolve(context, source.replace(/^\/+/, "")), inside));
  }
  const [only] = new Set(sources);
  return sources.length === 1 && only !== undefined ? only : null;
}

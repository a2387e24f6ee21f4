import { containerStart } from "../../case/container-start.ts";
import { type Step, stagesThatRun } from "../dockerfile/parse.ts";
import type { KnownServices } from "../known-services.ts";
import { workdirOf } from "../places/image.ts";
import { below, normal, resolve } from "../places/path.ts";
import type { Repository } from "../places/repository.ts";
import type { NamedPath } from "./named-paths.ts";

/** Servers that are told which module to load, as `package.module:attribute`. */
const SERVERS = /(?:^|[\s"'/])(?:uvicorn|gunicorn|hypercorn|daphne)\s(?<rest>[^&|;]*)/;
/** Not `tcp:port=8000`, `localhost:8000`, `unix:app.sock`, `egg:worker`, as other options have them. */
const MODULE =
  /^["']?(?!(?:unix|fd|tcp6?|ssl|https?|egg|file|python):)[A-Za-z_][\w.]*:[A-Za-z_]\w*(?!\w*[=:])/;
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
  const { words, saidBy } = containerStart(composed, last);
  const line = words.join(" ");
  const rest = SERVERS.exec(line)?.groups?.["rest"];
  const module = rest?.split(/\s+/).find((word) => MODULE.test(word));
  const run = steps.filter(({ keyword }) => keyword === "RUN" || keyword === "ENV");
  const variables = composed.environment.join(" ");
  const said = [line, variables, ...run.map(({ text }) => text)].join("\n");
  if (module === undefined || ELSEWHERE.test(said) || INSTALLED.test(said)) return [];
  const [name = ""] = module.replace(/["']/g, "").split(":");
  const instruction = steps.findLast((step) => step.keyword === saidBy);
  const place = instruction
    ? { file: build.dockerfile.file, line: instruction.line }
    : (composed.places[saidBy ?? ""] ?? null);
  const workdir = composed.workingDir ?? workdirOf(build);
  const inside = resolve(workdir, name.replaceAll(".", "/"));
  const mounted = composed.volumes.some(({ target }) => below(normal(target), inside) !== null);
  const isThere = [`${inside}.py`, `${inside}/__init__.py`].some(
    (path) => known.mapper.file(service, path) !== null,
  );
  const folder = mounted || isThere ? null : folderBehind(inside, build.context, steps, repository);
  if (folder === null) return [];
  const candidates = [`${folder}.py`, `${folder}/__init__.py`, `${folder}.so`];
  // What the image makes itself is not known.
  if (steps.some(({ keyword, text }) => keyword === "RUN" && text.includes(`${name}.py`)))
    return [];
  const [path = "", ...or] = candidates;
  const isFolder = repository.has(folder) === "directory";
  return [
    {
      ...{ service, role: "app-module", named: name, path, dockerIgnored: false, place },
      or: isFolder ? [...or, folder] : or,
    },
  ];
}

/** The repository's path for a path of the image that only COPY of a whole folder makes. */
function folderBehind(
  path: string,
  context: string,
  steps: readonly Step[],
  repository: Repository,
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
    const from = resolve(context, source.replace(/^\/+/, ""));
    if (from === context || repository.has(from) === "directory") {
      sources.push(resolve(from, inside));
    }
  }
  const [only] = new Set(sources);
  return sources.length === 1 && only !== undefined ? only : null;
}

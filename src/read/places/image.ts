import { isDockerIgnored } from "../docker-ignore.ts";
import {
  type Dockerfile,
  type Stage,
  type Step,
  stageNamed,
  stagesThatRun,
} from "../dockerfile/parse.ts";
import type { Origin } from "./origin.ts";
import { basename, below, dirname, normal, resolve } from "./path.ts";
import type { Repository } from "./repository.ts";

/** How a service's image is built. */
export interface Build {
  readonly dockerfile: Dockerfile;
  /** Folder in the repository, "" for its root. */
  readonly context: string;
  readonly target: string | null;
}

/** A `COPY` can go from stage to stage, a `cp` from path to path. */
const DEEPEST = 8;

interface Placed {
  readonly step: Step;
  /** Working directory at the step. */
  readonly workdir: string;
}

/** The file that COPY, ADD, `cp`, `mv` or `ln` put at this path of the image; the last one counts. */
export function builtFrom(path: string, build: Build, repository: Repository): Origin | null {
  const steps = stepsOf(stagesThatRun(build.dockerfile, build.target));
  return search({ build, repository, depth: 0 }, steps, path);
}

/**
 * The file that lay at this path in an earlier stage, of which the image has only what was compiled
 * from it: such programs name their sources by these paths. The last stage counts.
 */
export function compiledFrom(path: string, build: Build, repository: Repository): Origin | null {
  const { stages } = build.dockerfile;
  for (let count = stages.length - 1; count > 0; count--) {
    const upTo = { ...build.dockerfile, stages: stages.slice(0, count) };
    const steps = stepsOf(stagesThatRun(upTo, null));
    const found = search({ build, repository, depth: 0 }, steps, path);
    if (found) return found;
  }
  return null;
}

/** The working directory that the image's last WORKDIR leaves. */
export function workdirOf({ dockerfile, target }: Build): string {
  return stepsOf(stagesThatRun(dockerfile, target)).at(-1)?.workdir ?? "/";
}

function stepsOf(stages: readonly Stage[]): readonly Placed[] {
  let workdir = "/";
  return stages.flatMap(({ steps }) =>
    steps.map((step) => {
      if (step.keyword === "WORKDIR") workdir = resolve(workdir, step.args[0] ?? "");
      return { step, workdir };
    }),
  );
}

interface Search {
  readonly build: Build;
  readonly repository: Repository;
  readonly depth: number;
}

function search(from: Search, steps: readonly Placed[], path: string): Origin | null {
  if (from.depth > DEEPEST) return null;
  for (const [index, placed] of [...steps.entries()].reverse()) {
    const { keyword } = placed.step;
    const deeper = { ...from, depth: from.depth + 1 };
    if (keyword === "COPY" || keyword === "ADD") {
      const found = copied(deeper, placed, path);
      if (found) return found;
    }
    if (keyword === "RUN") {
      const earlier = movedFrom(placed, path);
      const found = earlier && search(deeper, steps.slice(0, index), earlier);
      if (found) return found;
    }
  }
  return null;
}

function copied(from: Search, { step, workdir }: Placed, path: string): Origin | null {
  const written = step.args.at(-1) ?? "";
  const target = resolve(workdir, written);
  const inside = below(target, path);
  if (inside === null) return null;
  const stage = step.flags["from"];
  for (const source of step.args.slice(0, -1).toReversed()) {
    const heredoc = step.heredocs.find(({ name }) => /^<<-?["']?(\w+)/.exec(source)?.[1] === name);
    if (heredoc && (inside === "" || inside === heredoc.name)) {
      return { file: from.build.dockerfile.file, offset: heredoc.line - 1 };
    }
    const found =
      stage === undefined
        ? fromContext(from, source, inside)
        : fromStage(from, stage, normal(`/${source}`), inside);
    if (found) return found;
  }
  return null;
}

/** `inside` is the path below the target; "" when the target itself is asked for. */
function fromContext(from: Search, source: string, inside: string): Origin | null {
  const path = resolve(from.build.context, source.replace(/^\/+/, ""));
  if (/[*?[]/.test(path)) {
    const file = resolve(dirname(path), inside);
    return !inside.includes("/") && globMatches(path, file) ? sent(from, file) : null;
  }
  if (from.repository.has(path) === "file") {
    return inside === "" || inside === basename(path) ? sent(from, path) : null;
  }
  return inside === "" ? null : sent(from, resolve(path, inside));
}

/** A file of the context, if it is there and .dockerignore lets it through. */
function sent({ build, repository }: Search, file: string): Origin | null {
  if (repository.has(file) !== "file") return null;
  const own = repository.text(`${build.dockerfile.file}.dockerignore`);
  const ignored = own ?? repository.text(resolve(build.context, ".dockerignore")) ?? "";
  const path = below(build.context, file);
  return path !== null && isDockerIgnored(ignored, path) ? null : { file, offset: 0 };
}

/** Whether the source is a file or a folder of that stage is not known: both are tried. */
function fromStage(from: Search, name: string, source: string, inside: string): Origin | null {
  const stage = stageNamed(from.build.dockerfile, name);
  if (!stage) return null;
  const { stages } = from.build.dockerfile;
  const upTo = { ...from.build.dockerfile, stages: stages.slice(0, stages.indexOf(stage) + 1) };
  const steps = stepsOf(stagesThatRun(upTo, null));
  const candidates = inside === "" ? [source] : [resolve(source, inside)];
  if (inside === basename(source)) candidates.push(source);
  for (const candidate of candidates) {
    const found = search(from, steps, candidate);
    if (found) return found;
  }
  return null;
}

/** Where a file was before this RUN put it at the path; null when it did not. */
function movedFrom({ step, workdir }: Placed, path: string): string | null {
  const commands = step.args.join(" ").split(/&&|\|\||[;\n]/);
  for (const command of commands.reverse()) {
    const words = command.trim().split(/\s+/);
    const [program = "", ...rest] = words;
    if (program !== "cp" && program !== "mv" && program !== "ln") continue;
    const paths = rest.filter((word) => !word.startsWith("-"));
    const target = resolve(workdir, paths.at(-1) ?? "");
    for (const source of paths.slice(0, -1)) {
      const full = resolve(workdir, source);
      const inside = below(target, path);
      if (full === path || inside === null) continue;
      if (inside === "" || inside === basename(full)) return full;
    }
  }
  return null;
}

function globMatches(glob: string, path: string): boolean {
  const pattern = glob
    .replace(/[.+^${}()|\\]/g, "\\$&")
    .replace(/\*/g, "[^/]*")
    .replace(/\?/g, "[^/]");
  try {
    return new RegExp(`^${pattern}$`).test(path);
  } catch {
    return false;
  }
}

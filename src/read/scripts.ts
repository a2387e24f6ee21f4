import type { AnyFact } from "../case/facts.ts";
import { type Step, stagesThatRun } from "./dockerfile/parse.ts";
import type { KnownServices } from "./known-services.ts";
import type { Build } from "./places/image.ts";
import { basename, below } from "./places/path.ts";
import type { Repository } from "./places/repository.ts";
import { startedWith } from "./started-with.ts";
import { fact, witness } from "./witness.ts";

/** Scripts that a service's entrypoint and command run, where the repository has them. */
export function readScripts(
  service: string,
  known: KnownServices,
  repository: Repository,
): readonly AnyFact[] {
  const build = known.builds.get(service);
  const steps = build ? stepsThatRun(build) : [];
  const seen = new Set<string>();
  return startWords(service, known).flatMap((word) => {
    const place = known.mapper.place(service, word.path, 1);
    const text = place.file === null ? null : repository.text(place.file);
    const path = place.remote?.replace(/:1$/, "") ?? word.path;
    if (place.file === null || text === null || text.includes("\0") || seen.has(path)) return [];
    const first = text.split("\n", 1)[0] ?? "";
    const isScript = first.startsWith("#!") || /\.(?:sh|bash)$/.test(path);
    if (!isScript && !word.first) return [];
    seen.add(path);
    const mode = repository.mode(place.file);
    return fact(
      "script",
      service,
      {
        path,
        ...(first.startsWith("\uFEFF#!") ? { marked: true as const } : {}),
        shebang: first.startsWith("#!") ? first.slice(2).trim() : null,
        carriageReturns: first.endsWith("\r") && !mended(steps, path),
        // An interpreter that is named itself reads the script and executes nothing.
        executable: word.interpreted ? null : executable(path, mode, steps),
      },
      witness({ source: service, how: `read ${place.file}`, place, quote: first }),
    );
  });
}

interface StartWord {
  readonly path: string;
  /** The program itself, not an argument of another one. */
  readonly first: boolean;
  /** `sh script`: the mode does not matter. */
  readonly interpreted: boolean;
}

const SHELL = /^(?:ba|da|a|k|z)?sh$/;
/** Their own files are programs, not scripts of the start. */
const OTHER_INTERPRETER = /^(?:python[\d.]*|node|ruby|perl|php|java|deno|bun|uvicorn|gunicorn)$/;

/** The words of entrypoint and command that can be paths; shell lines are taken apart. */
function startWords(service: string, known: KnownServices): readonly StartWord[] {
  const words = startedWith(service, known).flatMap((word) => word.split(/[\s;&|"'()]+/));
  return words.filter(Boolean).flatMap((path, index) => {
    const before = basename(words.slice(0, index).findLast((word) => !word.startsWith("-")) ?? "");
    const isPath = path.includes("/") ? !path.includes("://") : /\.(?:sh|bash)$/.test(path);
    if (!isPath || path.startsWith("-") || OTHER_INTERPRETER.test(before)) return [];
    return [{ path, first: index === 0, interpreted: SHELL.test(before) }];
  });
}

function stepsThatRun(build: Build): readonly Step[] {
  return stagesThatRun(build.dockerfile, build.target).flatMap((stage) => stage.steps);
}

function commandsOf(steps: readonly Step[]): readonly string[] {
  return steps
    .filter(({ keyword }) => keyword === "RUN")
    .flatMap(({ args }) => args.join(" ").split(/&&|;|\n/));
}

/** Whether the image's build takes the carriage returns out again. */
function mended(steps: readonly Step[], path: string): boolean {
  return commandsOf(steps).some((command) => /dos2unix|\\r/.test(command) && names(command, path));
}

/** Any execute bit, octal or symbolic. */
const SETS_BIT =
  /(?:^|\s)(?:[0-7]?[0-7]*[1357][0-7]{0,2}|[ugoa,=+rw]*[+=][rwst]*x[rwst]*)(?=[\s,]|$)/;

/** Modes come along with COPY and with mounts; `--chmod` and `RUN chmod` change them. */
function executable(path: string, mode: number | null, steps: readonly Step[]): boolean | null {
  const copied = steps.some(
    ({ flags, args }) => SETS_BIT.test(flags["chmod"] ?? "") && names(args.join(" "), path),
  );
  const changed = commandsOf(steps).some(
    (command) => /\bchmod\b/.test(command) && SETS_BIT.test(command) && names(command, path),
  );
  if (copied || changed) return true;
  return mode === null ? null : (mode & 0o111) !== 0;
}

/** The file by name, by a pattern of its kind, or a folder that it lies in. */
function names(command: string, path: string): boolean {
  const name = basename(path);
  const extension = name.includes(".") ? name.slice(name.lastIndexOf(".")) : null;
  return command.split(/\s+/).some((word) => {
    const bare = word.replace(/["']/g, "").replace(/(?<=.)\/$/, "");
    const last = basename(bare);
    if (last === name || last === "*" || bare === ".") return true;
    if (extension !== null && last === `*${extension}`) return true;
    return bare.startsWith("/") && bare !== "/" && below(bare, path) !== null;
  });
}

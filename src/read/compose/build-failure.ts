import type { Step } from "../dockerfile/parse.ts";
import type { Build } from "../places/image.ts";

/** A build that failed, as far as its output tells. */
export interface BuildFailure {
  readonly service: string | null;
  /** The command, or the path that was not found; "" when neither is named. */
  readonly what: string;
  readonly exitCode: number | null;
  readonly message: string;
  /** The engine's words where it could not give the step a network: its command has not run. */
  readonly engine: string | null;
  /** What the failing step printed, last lines. */
  readonly output: readonly string[];
  readonly place: { readonly file: string; readonly line: number } | null;
}

/** Lines of a step's output that are kept. */
const KEPT = 12;

const FAILED = [
  /^(?:ERROR: )?(?:target (?<service>[\w.-]+): )?failed to solve(?: with frontend \S+)?: (?<message>.*)/,
  /^(?:ERROR: )?(?<message>Service '(?<service>[^']+)' failed to build.*)/,
  /^(?:.*?daemon: )?(?<message>(?:COPY|ADD) failed: .*)/,
  /(?<message>The command '.*' returned a non-zero code: \d+)/,
  /^(?:.*?daemon: )?(?<message>dockerfile parse error .*)/i,
  /^(?<message>unable to prepare context: .*)/,
  /^(?<message>unable to evaluate symlinks in Dockerfile path: .*)/,
];

/** null where no build has failed. `builds` are the services that are built here. */
export function buildFailure(
  lines: readonly string[],
  builds: ReadonlyMap<string, Build>,
): BuildFailure | null {
  const found = lines
    .map((line) => FAILED.map((pattern) => pattern.exec(line)).find(Boolean))
    .findLast(Boolean)?.groups;
  const message = found?.["message"];
  if (message === undefined) return null;
  const step = failingStep(lines);
  const service = found?.["service"] ?? step?.service ?? only(builds);
  return {
    service,
    what: whatFailed(message),
    exitCode: exitIn(message),
    message,
    engine: engineIn(message),
    output: step?.output ?? classicOutput(lines),
    place: placeOf(lines, message, step?.instruction ?? null, builds, service),
  };
}

/** An image that cannot be had: no fault of the Dockerfile's own steps. */
export function isPullFailure({ message }: BuildFailure): boolean {
  return /failed to resolve source metadata|pull access denied|manifest unknown/.test(message);
}

/** What the build was told to take is not there: its folder, its Dockerfile, or what it copies. */
export function isInputMissing({ message, exitCode }: BuildFailure): boolean {
  return (
    exitCode === null &&
    /"[^"]+":? not found|no such file or directory|file does not exist|not found in build context/.test(
      message,
    )
  );
}

function only(builds: ReadonlyMap<string, Build>): string | null {
  const [first, ...others] = builds.keys();
  return first !== undefined && others.length === 0 ? first : null;
}

function whatFailed(message: string): string {
  const process = /process "(.*)" did not complete/.exec(message)?.[1];
  const classic = /The command '(.*)' returned/.exec(message)?.[1];
  const command = (process?.replaceAll('\\"', '"') ?? classic)?.replace(/^\/bin\/sh -c /, "");
  const image = /failed to resolve source metadata for ([^\s]+?): /.exec(message)?.[1];
  const stage = /target stage "([^"]+)" could not be found/.exec(message)?.[1];
  return command ?? image ?? missingPath(message) ?? stage ?? "";
}

/** As it was written: BuildKit shows what is copied as if the build's folder were the root. */
function missingPath(message: string): string | undefined {
  const path =
    /path "([^"]+)" not found|"\/?([^"]+)": not found|buildkit-mount\d+\/(\S+?): |(?:open|l?stat) (\S+): (?:no such file|file does not)/.exec(
      message,
    );
  return path?.slice(1).find((part) => part !== undefined);
}

/** What the step's own command does ends with an exit code; this comes before it is started. */
function engineIn(message: string): string | null {
  const words =
    /did not complete successfully: (failed to (?:create endpoint|set up container networking).*)/;
  return words.exec(message)?.[1] ?? null;
}

function exitIn(message: string): number | null {
  const code = /(?:exit code|non-zero code): (\d+)/.exec(message)?.[1];
  return code === undefined ? null : Number(code);
}

/** BuildKit repeats the failing step: ` > [web 3/3] RUN …:`, its output, and a line of dashes. */
function failingStep(lines: readonly string[]) {
  const start = lines.findLastIndex((line) => /^ ?> \[.+\]/.test(line));
  if (start < 0) return null;
  const end = lines.findIndex((line, index) => index > start && /^-{4,}$/.test(line));
  const [, label = "", instruction = ""] =
    /^ ?> \[(.+?)\] ?(.*?):?$/.exec(lines[start] ?? "") ?? [];
  // `web 3/3`, `web builder 2/4`, `web internal`; a build of one image has no name in front.
  const service = /^(\S+) (?:\S+ +)?(?:\d+\/\d+|internal)/.exec(label)?.[1] ?? null;
  const output = lines
    .slice(start + 1, end < 0 ? undefined : end)
    .map((line) => line.replace(/^\d+\.\d+(?: |$)/, ""))
    .filter((line) => line.trim() !== "");
  return { service, instruction, output: output.slice(-KEPT) };
}

/** The old builder prints as it goes: what follows the last `---> Running in`. */
function classicOutput(lines: readonly string[]): readonly string[] {
  const start = lines.findLastIndex((line) => line.startsWith(" ---> Running in "));
  return start < 0
    ? []
    : lines
        .slice(start + 1)
        .filter(Boolean)
        .slice(-KEPT);
}

function placeOf(
  lines: readonly string[],
  message: string,
  instruction: string | null,
  builds: ReadonlyMap<string, Build>,
  service: string | null,
): BuildFailure["place"] {
  const build = service === null ? undefined : builds.get(service);
  if (!build) return null;
  const { file } = build.dockerfile;
  const named = lines.map((line) => /^\S*Dockerfile\S*:(\d+)$/.exec(line)?.[1]).findLast(Boolean);
  const line = named ?? /parse error on line (\d+)/i.exec(message)?.[1];
  if (line !== undefined) return { file, line: Number(line) };
  const steps = build.dockerfile.stages.flatMap((stage) => stage.steps);
  const said = spaced(instruction ?? classicInstruction(lines) ?? "");
  const image = /^(\S+): failed to resolve source metadata/.exec(message)?.[1];
  const step = steps.find((candidate) => isStep(candidate, said, image));
  return step ? { file, line: step.line } : null;
}

function classicInstruction(lines: readonly string[]): string | null {
  const step = lines.map((line) => /^Step \d+\/\d+ : (.*)/.exec(line)?.[1]).findLast(Boolean);
  return step ?? null;
}

function isStep(step: Step, said: string, image: string | undefined): boolean {
  if (image !== undefined) {
    return step.flags["from"] === image || (step.keyword === "FROM" && step.args[0] === image);
  }
  return said !== "" && (spaced(step.text) === said || spaced(step.text).startsWith(said));
}

function spaced(text: string): string {
  return text.replace(/\\\n/g, " ").replace(/\s+/g, " ").trim();
}

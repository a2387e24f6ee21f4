import type { ComposeFailure } from "../../case/codes/compose.ts";
import type { AnyFact } from "../../case/facts.ts";
import type { Place } from "../../case/place.ts";
import type { Evidence, Looked } from "../evidence.ts";
import { array, at, string } from "../json.ts";
import type { Build } from "../places/image.ts";
import type { Repository } from "../places/repository.ts";
import { plainLines } from "../text.ts";
import { fact, witness } from "../witness.ts";
import { type BuildFailure, buildFailure, isInputMissing, isPullFailure } from "./build-failure.ts";
import { containerNames, type ServiceOf } from "./container-names.ts";
import { failureIn } from "./failure-rules.ts";
import { type FilePlaces, filePlaces } from "./file-place.ts";
import { type NetworkPlaces, networkPlaces } from "./network-place.ts";
import type { ResolvedCompose } from "./resolve.ts";
import { unfinished } from "./unfinished.ts";

interface Failure extends ComposeFailure {
  /** Service; "" when it cannot be told. */
  readonly subject: string;
  readonly how: string;
  readonly at: string;
  readonly place: Place | null;
  readonly quote: string;
}

interface Context {
  readonly serviceOf: ServiceOf;
  readonly builds: ReadonlyMap<string, Build>;
  readonly repository: Repository;
  readonly placeOfNetwork: NetworkPlaces;
  readonly placeOfFile: FilePlaces;
}

/** What compose and the engine said when something would not build, be created or start. */
export function readFailures(
  evidence: Evidence,
  builds: ReadonlyMap<string, Build>,
  repository: Repository,
  files: ResolvedCompose,
): readonly AnyFact[] {
  const context = {
    serviceOf: containerNames(evidence),
    builds,
    repository,
    placeOfNetwork: networkPlaces(evidence, files),
    placeOfFile: filePlaces(evidence, files, repository),
  };
  const kept = evidence.looked("docker.inspect").flatMap((capture) => inState(capture, context));
  const said = evidence.looked("compose.run").flatMap((capture) => inRun(capture, context));
  // The engine keeps with the container what compose prints without saying of which it speaks.
  const others = said.filter(
    (one) =>
      !kept.some(
        (other) =>
          other.code === one.code &&
          other.what === one.what &&
          (one.subject === "" || one.subject === other.subject),
      ),
  );
  const unique = new Map<string, Failure>();
  // Compose tells its progress first and what it means last.
  for (const failure of [...others, ...kept]) {
    const { subject, code, what } = failure;
    unique.set([subject, code, what].join("\u0000"), failure);
  }
  return [...unique.values()].map(toFact);
}

function toFact({ subject, how, at: when, place, quote, ...body }: Failure): AnyFact {
  const { code, what, exitCode, engine } = body;
  const detail = essence(body.detail);
  return fact(
    "compose.failure",
    subject,
    { code, what, exitCode, detail, ...(engine ? { engine } : {}) },
    witness({ source: subject || "compose", how, at: when, place, quote: essence(quote) }),
  );
}

/** State.Error: why the engine's last start of this container failed. */
function inState(capture: Looked<"docker.inspect">, context: Context): readonly Failure[] {
  const body = array(capture.body)[0] ?? capture.body;
  const error = string(at(body, "State", "Error")) ?? "";
  if (error === "") return [];
  const said = failureIn(error);
  return [
    {
      subject: capture.subject,
      code: said?.code ?? "other",
      what: shownPath(said?.what ?? "", context),
      exitCode: said?.exitCode ?? null,
      detail: error,
      how: capture.how,
      at: capture.at,
      place: null,
      quote: error,
    },
  ];
}

/** Without the calls that the engine's error went through: what matters stands at its end. */
function essence(error: string): string {
  return error.replace(/^.*?unable to start container process: /, "");
}

function inRun(capture: Looked<"compose.run">, context: Context): readonly Failure[] {
  const { exitCode, output } = capture.body;
  if (exitCode === 0) return [];
  const lines = plainLines(output);
  const built = inBuild(capture, lines, context);
  if (built) return [built];
  const pending = unfinished(lines);
  const found = lines.flatMap((line) => {
    // `web Error Get "https://…"`: a pull names the service in front.
    const [, service, rest] = /^\s*(\S+) Error (.*)/.exec(line) ?? [];
    const said = failureIn(rest ?? line);
    if (!said) return [];
    const container = said.container ?? service ?? pending;
    const subject = container === null ? "" : (context.serviceOf(container) ?? "");
    return [{ ...said, subject, what: shownPath(said.what, context), quote: line.trim() }];
  });
  const told = found.filter(
    ({ subject, code, what }) =>
      subject !== "" || !found.some((one) => one.subject && one.code === code && one.what === what),
  );
  // Without an exit code it was ended from outside: its last words were no error.
  const all = told.length > 0 || exitCode === null ? told : lastWords(lines);
  return all.map((failure) => ({
    ...failure,
    detail: failure.quote.replace(/^Error response from daemon: /, ""),
    how: capture.how,
    at: capture.at,
    place: placeIn(failure, context),
  }));
}

/** Of a network or a file that cannot be had, where the files decide about it. */
function placeIn(
  { code, what }: Pick<Failure, "code" | "what">,
  { placeOfNetwork, placeOfFile }: Context,
): Place | null {
  if (code === "mount-failed") return placeOfFile(what);
  if (code === "network-missing") return placeOfNetwork(what, "external");
  return code === "addresses-taken" ? placeOfNetwork(what, "ipam", "config", "0", "subnet") : null;
}

/** Nothing that we know: then compose's own last words, which are about the error. */
function lastWords(lines: readonly string[]) {
  const line = lines.map((text) => text.trim()).findLast((text) => text !== "");
  if (line === undefined) return [];
  return [{ code: "other", what: "", exitCode: null, subject: "", quote: line }] as const;
}

function inBuild(
  capture: Looked<"compose.run">,
  lines: readonly string[],
  { builds, repository }: Context,
): Failure | null {
  const failure = buildFailure(lines, builds);
  if (!failure) return null;
  const { service, what, exitCode, message, engine, output, place } = failure;
  return {
    subject: service ?? "",
    code: codeOf(failure),
    what: shownPath(what, { repository }),
    exitCode,
    detail: engine ?? [...output, message].join("\n"),
    ...(engine === null ? {} : { engine: true }),
    how: capture.how,
    at: capture.at,
    place,
    quote: [...telling(output), message].join("\n"),
  };
}

function codeOf(failure: BuildFailure): ComposeFailure["code"] {
  if (isPullFailure(failure)) return "pull-failed";
  return isInputMissing(failure) ? "build-input-missing" : "build-failed";
}

/** Of a step's last lines those that speak of an error, else the very last: stacks come in between. */
function telling(output: readonly string[]): readonly string[] {
  const errors = output.filter((line) => /\b\w*(?:error|not found|cannot|failed)\b/i.test(line));
  return (errors.length > 0 ? errors : output).slice(-3);
}

/** Paths on the host are shown as the repository has them. */
function shownPath(what: string, { repository }: Pick<Context, "repository">): string {
  return what.startsWith("/") ? (repository.relative(what) ?? what) : what;
}

import type { Fact } from "../../../case/facts.ts";
import type { View } from "../../define.ts";
import { type Param, phrase } from "../../phrases.ts";
import { exitOf, type Idle } from "../ends/running.ts";

type Evidence = View<"compose.failure" | "script" | "app.log">;

/** Why the start command itself could not be executed. `certain`: somebody said so in as many words. */
export type NotRunnable =
  | { readonly is: "command-missing"; readonly command: string; readonly certain: boolean }
  | {
      readonly is: "not-executable";
      readonly path: string;
      readonly script: Fact<"script"> | null;
    }
  | {
      readonly is: "carriage-returns";
      readonly path: string;
      readonly script: Fact<"script"> | null;
      readonly certain: boolean;
    }
  /** The file is there, and what its first line or its ELF header names is not. */
  | {
      readonly is: "interpreter-missing";
      readonly path: Param;
      readonly script: Fact<"script"> | null;
    }
  /** ENOEXEC: made for another processor, or a script that names no interpreter. */
  | {
      readonly is: "exec-format";
      readonly path: Param;
      readonly script: Fact<"script"> | null;
    };

const ENGINE: ReadonlySet<string> = new Set([
  "command-not-found",
  "permission-denied",
  "exec-format",
]);

interface Told {
  readonly reason: NotRunnable;
  readonly words: Fact<"app.log"> | Fact<"compose.failure"> | Fact<"script">;
}

/** Exit codes of shells and of the engine (POSIX shell, 2.8.2); systemd has one for both (systemd.exec(5)). */
const BY_SYSTEMD = 203;
const NOT_EXECUTABLE: ReadonlySet<number | null> = new Set([126, BY_SYSTEMD]);
const NOT_FOUND: ReadonlySet<number | null> = new Set([127, BY_SYSTEMD]);

/** Judges the end of a service by what the engine and the shell said; null when it did run. */
export function notRunnable(
  view: Evidence,
  idle: Idle,
  words: Fact<"app.log"> | null,
): Told | null {
  const scripts = view.of("script", idle.service);
  const failure = view
    .of("compose.failure", idle.service)
    .find(({ body }) => ENGINE.has(body.code));
  // A shell that stumbles over them goes on, and says other things at its end.
  const stumbled = view
    .of("app.log", idle.service)
    .findLast(({ body }) => body.code === "interpreter-missing" && body.carriageReturn);
  const said = words?.body.code === "tool-failed" ? (stumbled ?? words) : words;
  const returns = carriageReturns(idle, said, failure, scripts);
  if (returns) return returns;
  if (failure) return byEngine(failure, scripts);
  return words && byShell(idle, words, scripts);
}

function byEngine(
  failure: Fact<"compose.failure">,
  scripts: readonly Fact<"script">[],
): Told | null {
  const { code, what } = failure.body;
  const script = scripts.find(({ body }) => isSame(body.path, what)) ?? null;
  if (code === "permission-denied") {
    return { reason: { is: "not-executable", path: what, script }, words: failure };
  }
  if (code === "exec-format") {
    return { reason: { is: "exec-format", path: what, script }, words: failure };
  }
  if (script?.body.shebang) {
    return { reason: { is: "interpreter-missing", path: what, script }, words: failure };
  }
  return { reason: { is: "command-missing", command: what, certain: true }, words: failure };
}

function byShell(
  idle: Idle,
  words: Fact<"app.log">,
  scripts: readonly Fact<"script">[],
): Told | null {
  const { body } = words;
  if (body.code === "command-not-found") {
    const { command } = body;
    const there = scripts.find((one) => one.body.shebang && isSame(one.body.path, command));
    if (there) {
      return { reason: { is: "interpreter-missing", path: command, script: there }, words };
    }
    const certain = NOT_FOUND.has(exitOf(idle));
    return { reason: { is: "command-missing", command, certain }, words };
  }
  if (body.code === "interpreter-missing" || body.code === "exec-format") {
    const path = body.code === "exec-format" ? body.path : body.interpreter;
    const isIt = ({ body: one }: Fact<"script">) => isSame(one.path, path) || one.shebang === path;
    // Old runtimes do not say what they tried to execute: the one script that is started.
    const script = scripts.find(isIt) ?? (path === "" ? scripts[0] : undefined) ?? null;
    const named = path || script?.body.path || phrase("the-start-command");
    return { reason: { is: body.code, path: named, script }, words };
  }
  const isRefused = body.code === "permission-denied" && body.tool === null;
  if (isRefused && NOT_EXECUTABLE.has(exitOf(idle))) {
    const script = scripts.find((one) => isSame(one.body.path, body.path)) ?? null;
    return { reason: { is: "not-executable", path: body.path, script }, words };
  }
  return null;
}

/** A carriage return is part of the interpreter's name: the kernel says that the script is missing. */
function carriageReturns(
  idle: Idle,
  words: Fact<"app.log"> | null,
  failure: Fact<"compose.failure"> | undefined,
  scripts: readonly Fact<"script">[],
): Told | null {
  const script = scripts.find(({ body }) => body.carriageReturns) ?? null;
  const said = words?.body;
  if (words && said?.code === "interpreter-missing" && said.carriageReturn) {
    const path = script?.body.path ?? said.interpreter;
    return { reason: { is: "carriage-returns", path, script, certain: true }, words };
  }
  if (!script) return null;
  const { path } = script.body;
  const reason = (certain: boolean) => ({ is: "carriage-returns", path, script, certain }) as const;
  if (failure?.body.code === "command-not-found" && isSame(path, failure.body.what)) {
    return { reason: reason(true), words: failure };
  }
  if (failure || idle.state.body.status === "absent" || !exitOf(idle)) return null;
  if (!words) return { reason: reason(false), words: script };
  if (said?.code === "command-not-found" || said?.code === "interpreter-missing") {
    const named = said.code === "command-not-found" ? said.command : said.interpreter;
    return { reason: reason(isSame(path, named)), words };
  }
  return null;
}

/** The same file; start commands often name it relative to the working directory. */
function isSame(path: string, named: string): boolean {
  return path === named || (named !== "" && path.endsWith(`/${named.replace(/^\.\//, "")}`));
}

import type { AppLog } from "../../../case/codes/app.ts";
import type { LineRules } from "../log-line.ts";

const SHELL = /^(?:\/[\w/.-]+\/)?(?:sh|bash|ash|dash|zsh|busybox)$/;
const SCRIPT = /^\.{0,2}\/?[\w./@+-]+$/;
const NUMBER = /^(?:line )?\d+$/;
const QUOTES = /^[`'"‘]|['"’]$/g;

/**
 * What dash, bash and busybox say: `sh: 1: x: not found`, `./a.sh: line 2: x: command not found`,
 * `./a.sh: exec: line 2: x: not found`, `ash: x: not found`. Any log may end with "not found", so
 * the speaker must be a shell, or the line number of a script must stand there.
 */
export const shell: LineRules = {
  last: {
    found: ({ text }) => notFound(text),
    denied: ({ text }) => refused(text),
    permitted: ({ text }) => refused(text),
    system: ({ text }) => (text.endsWith("Read-only file system") ? refused(text) : null),
    directory: ({ text }) => oldRuntime(text) ?? noSuchFile(text),
    error: ({ text }) => oldRuntime(text) ?? execFormat(text),
    file: ({ text }) =>
      /: (?:No such|syntax error: unexpected end of) file$/.test(text) ? unreadable(text) : null,
    unexpected: ({ text }) => (text.includes("yntax error: ") ? unreadable(text) : null),
    interpreter: ({ text }) => badInterpreter(text),
    // runc up to 1.0: `standard_init_linux.go:228: exec user process caused: exec format error`.
    'error"': ({ text }) => oldRuntime(text),
    'directory"': ({ text }) => oldRuntime(text),
    "-": ({ text }) => returnInOption(text),
    option: ({ text }) => returnInOption(text),
  },
};

/** What the shell names, once its own name and its line number are gone; null: not a shell speaks. */
function spoken(text: string): { said: readonly string[]; script: string } | null {
  if (text.length > 1000) return null;
  const parts = text.split(": ");
  const script = parts[0] ?? "";
  if (!SCRIPT.test(script)) return null;
  const numbered = parts.slice(1, 3).some((part) => NUMBER.test(part));
  if (!numbered && !SHELL.test(script)) return null;
  const said = parts
    .slice(1)
    .filter((part) => !NUMBER.test(part) && part !== "exec" && part !== ".");
  return said.length < 2 ? null : { said, script };
}

function notFound(text: string): AppLog | null {
  const name = spoken(text)?.said[0];
  if (name === undefined) return null;
  const required = text.endsWith("cannot execute: required file not found");
  if (required) return { code: "interpreter-missing", interpreter: name, carriageReturn: false };
  const command = name.replace(/^\$'|'$/g, "").replace(/\\r$/, "\r");
  if (!command.endsWith("\r")) return { code: "command-not-found", command };
  return { code: "interpreter-missing", interpreter: command.slice(0, -1), carriageReturn: true };
}

/** A tool names the path in quotes; the shell itself names the path that it should run or open. */
function refused(text: string): AppLog | null {
  const shellSaid = spoken(text);
  if (shellSaid !== null) {
    const [what = ""] = shellSaid.said;
    const opened = /^(?:cannot|can't) create (.+)/.exec(what)?.[1];
    return {
      code: "permission-denied",
      path: opened ?? what,
      tool: opened === undefined ? null : "sh",
    };
  }
  const [tool = "", ...rest] = text.length > 1000 ? [] : text.split(": ");
  if (rest.length === 1 && /^\.{0,2}\/[\w./@+-]+$/.test(tool)) {
    return { code: "permission-denied", path: tool, tool: null };
  }
  if (rest.length < 2 || !/^[\w.-]+$/.test(tool)) return null;
  const said = rest.slice(0, -1).join(": ");
  const path = /['‘"]([^'’"]+)['’"][^'‘"]*$/.exec(said)?.[1] ?? said;
  return path.startsWith("/") || path.startsWith(".") || /['‘]/.test(said)
    ? { code: "permission-denied", path, tool }
    : null;
}

function noSuchFile(text: string): AppLog | null {
  // Written by the engine after it has found the file: what is missing is the file's interpreter.
  const engine = /^exec (\S+): no such file or directory$/.exec(text)?.[1];
  if (engine !== undefined) {
    return { code: "interpreter-missing", interpreter: engine, carriageReturn: false };
  }
  const env = /^(?:\/\S+\/)?env: (?:can't execute )?(\S+): No such file or directory$/.exec(
    text,
  )?.[1];
  if (env !== undefined) {
    const name = env.replace(QUOTES, "");
    const interpreter = name.replace(/\\r$|\r$|\^M$/, "");
    return { code: "interpreter-missing", interpreter, carriageReturn: interpreter !== name };
  }
  return badInterpreter(text) ?? unreadable(text);
}

/** bash before 5.2: `/bin/bash^M: bad interpreter: No such file or directory`. */
function badInterpreter(text: string): AppLog | null {
  const name = /: ([^\s:]+): bad interpreter(?:: |$)/.exec(text)?.[1];
  if (name === undefined) return null;
  const interpreter = name.replace(/\^M$|\r$/, "");
  return { code: "interpreter-missing", interpreter, carriageReturn: interpreter !== name };
}

/** Exit status 127 in a script: the path stands in the command's place; else a file is read. */
function unreadable(text: string): AppLog | null {
  const heard = spoken(text);
  if (heard === null) return null;
  const [what = ""] = heard.said;
  const executed = text.includes(": cannot execute: ") || text.includes(": exec: ");
  if (executed && what.startsWith("/")) return { code: "command-not-found", command: what };
  return { code: "tool-failed", tool: "sh", detail: heard.said.join(": ") };
}

/** `set -e` with a carriage return behind it: no other way leads to an option without a letter. */
function returnInOption(text: string): AppLog | null {
  const script = /^([^\s:]+): (?:line )?\d+: set: (?:Illegal option -|-\r?: invalid option)$/.exec(
    text,
  )?.[1];
  return script === undefined
    ? null
    : { code: "interpreter-missing", interpreter: script, carriageReturn: true };
}

/** It does not say what it tried to execute. */
function oldRuntime(text: string): AppLog | null {
  const said =
    /^standard_init_linux\.go:\d+:? exec user process caused:? "?(exec format error|no such file or directory)"?$/.exec(
      text,
    )?.[1];
  if (said === undefined) return null;
  return said === "exec format error"
    ? { code: "exec-format", path: "" }
    : { code: "interpreter-missing", interpreter: "", carriageReturn: false };
}

function execFormat(text: string): AppLog | null {
  const engine = /^exec (\S+): exec format error$/.exec(text)?.[1];
  if (engine !== undefined) return { code: "exec-format", path: engine };
  const heard = /[Ee]xec format error$/.test(text) ? spoken(text) : null;
  const [path] = heard?.said ?? [];
  return path === undefined ? null : { code: "exec-format", path };
}

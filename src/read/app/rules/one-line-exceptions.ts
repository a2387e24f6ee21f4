import type { AppException, AppLog } from "../../../case/codes/app.ts";
import type { AppContext, Line, LineRules } from "../log-line.ts";
import { dependencyError } from "../stacks/dependency-error.ts";
import { errnoWords } from "../stacks/errno.ts";

const RUBY = /^(\S+):(\d+):in [`'](.+?)': (.*) \(([A-Z][\w:]*)\)$/;
const PHP = /^PHP Fatal error: +Uncaught ([\w\\]+): (.*) in (.+):(\d+)$/;
/** PHP-FPM passes on what a script wrote to its error stream behind a head of its own. */
const PASSED_ON = /^NOTICE: PHP message: /;
const PHP_MEMORY =
  /^PHP Fatal error: +(Allowed memory size of (\d+) bytes exhausted .*) in (.+) on line (\d+)$/;
const RACK = /^Rack app \("([A-Z]+) (\S+)" - \([^)]*\)\): #<([\w:]+): (.*)>$/;

/** Exceptions whose first line says all: Ruby, PHP, and node's heap. */
export const oneLineExceptions: LineRules = {
  first: {
    FATAL: ({ message }) => {
      if (!message.includes("JavaScript heap out of memory")) return null;
      return {
        ...bare("node", "FATAL ERROR", message.slice("FATAL ERROR: ".length)),
        error: { is: "out-of-memory" },
        ends: "process",
      };
    },
    "[Error": ({ body }) => {
      // Node's file errors have no stack: `[Error: ENOENT: …, open '/a/b'] {`.
      const message = /^\[Error: (E[A-Z]+: .*)\](?: \{)?$/.exec(body.slice(0, 1000))?.[1];
      const error = message === undefined ? null : errnoWords(message);
      return message === undefined || error === null
        ? null
        : { ...bare("node", "Error", message), error };
    },
    PHP: ({ body }, context) => phpError(body, context),
    NOTICE: ({ body }, context) =>
      PASSED_ON.test(body) ? phpError(body.replace(PASSED_ON, ""), context) : null,
    Rack: ({ body }) => {
      const [, , path, name, message] = RACK.exec(body.slice(0, 2000)) ?? [];
      if (path === undefined || name === undefined || message === undefined) return null;
      return { ...bare("ruby", name, message), during: "request", path };
    },
  },
};

function phpError(text: string, context: AppContext): AppLog | null {
  const [, name, message, file, line] = PHP.exec(text.slice(0, 2000)) ?? [];
  if (name !== undefined && message !== undefined && file !== undefined) {
    return at(bare("php", name, message), file, Number(line), context);
  }
  const [, said, limit, script, at_] = PHP_MEMORY.exec(text.slice(0, 2000)) ?? [];
  if (said === undefined || script === undefined) return null;
  const error = { is: "out-of-memory", limit: Number(limit) } as const;
  return at({ ...bare("php", "Fatal error", said), error }, script, Number(at_), context);
}

const PYTHON = /^((?:[a-z_]\w*\.)+[A-Z]\w*(?:Error|Exception|Timeout)): (.+)/;

/** The last line of a Python traceback alone, where it tells about a database or the like. */
export function pythonError({ body }: Line): AppLog | null {
  if (body.length > 2000 || !body.includes(": ")) return null;
  const [, name, message] = PYTHON.exec(body) ?? [];
  if (name === undefined || message === undefined) return null;
  const error = dependencyError(message);
  return error === null ? null : { ...bare("python", name, message), error };
}

/** Ruby names the place first, so only the end of the line, `(KeyError)`, announces it. */
export function rubyError({ text }: Line, context: AppContext): AppLog | null {
  if (!text.endsWith(")") || text.length > 2000 || !/ \([A-Z][\w:]*\)$/.test(text.slice(-80)))
    return null;
  const [, file, line, method, message, name] = RUBY.exec(text) ?? [];
  if (file === undefined || message === undefined || name === undefined) return null;
  const key = name === "KeyError" ? /^key not found: "([^"]+)"$/.exec(message)?.[1] : undefined;
  const library =
    name === "LoadError" ? /^cannot load such file -- (\S+)$/.exec(message)?.[1] : undefined;
  const read: AppException = at(bare("ruby", name, message), file, Number(line), context);
  const frames = read.frames.map((frame) => ({ ...frame, function: method ?? "" }));
  if (key !== undefined)
    return {
      ...read,
      frames,
      error: {
        is: "missing-key",
        key,
        environment: /fetch$/.test(method ?? "") && /^[A-Z0-9_]+$/.test(key),
      },
    };
  if (library !== undefined)
    return {
      ...read,
      frames,
      error: {
        is: "module-not-found",
        module: library,
        inRepository: context.inRepository(library),
      },
    };
  return { ...read, frames };
}

function at(
  exception: AppException,
  file: string,
  line: number,
  context: AppContext,
): AppException {
  const frame = { file, line, function: "", text: "" };
  return {
    ...exception,
    frames: [frame],
    origin: file.startsWith("<") ? null : context.place(file, line),
  };
}

function bare(language: AppException["language"], name: string, message: string): AppException {
  return {
    code: "exception",
    language,
    name,
    message: message.slice(0, 1000),
    error: dependencyError(message) ?? { is: "other" },
    during: "unknown",
    path: null,
    origin: null,
    frames: [],
    program: null,
  };
}

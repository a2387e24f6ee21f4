import type { AppException, AppLog } from "../../../case/codes/app.ts";
import type { AppContext, Line, LineRules } from "../log-line.ts";
import { dependencyError } from "../stacks/dependency-error.ts";

const RUBY = /^(\S+):(\d+):in [`'](.+?)': (.*) \(([A-Z][\w:]*)\)$/;
const PHP = /^PHP Fatal error: +Uncaught ([\w\\]+): (.*) in (.+):(\d+)$/;
const RACK = /^Rack app \("([A-Z]+) (\S+)" - \([^)]*\)\): #<([\w:]+): (.*)>$/;

/** Exceptions whose first line says all: Ruby, PHP, and node's heap. */
export const oneLineExceptions: LineRules = {
  first: {
    FATAL: ({ message }) => {
      if (!message.includes("JavaScript heap out of memory")) return null;
      return {
        ...bare("node", "FATAL ERROR", message.slice("FATAL ERROR: ".length)),
        error: { is: "out-of-memory" },
      };
    },
    PHP: ({ body }, context) => {
      const [, name, message, file, line] = PHP.exec(body.slice(0, 2000)) ?? [];
      if (name === undefined || message === undefined || file === undefined) return null;
      return at({ ...bare("php", name, message) }, file, Number(line), context);
    },
    Rack: ({ body }) => {
      const [, , path, name, message] = RACK.exec(body.slice(0, 2000)) ?? [];
      if (path === undefined || name === undefined || message === undefined) return null;
      return { ...bare("ruby", name, message), during: "request", path };
    },
  },
};

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

import type { AppError } from "../../../case/codes/app.ts";
import type { AppContext } from "../log-line.ts";
import { bodyError } from "../stacks/body-error.ts";
import { dependencyError } from "../stacks/dependency-error.ts";
import { osError } from "../stacks/errno.ts";
import type { Frame } from "../stacks/trace.ts";
import { settingMissing } from "./setting-missing.ts";
import { wrongInterface } from "./wrong-interface.ts";

/** One exception of a chain: `link` says how it is tied to the one before it. */
export interface Raised {
  readonly name: string;
  readonly message: string;
  readonly frames: readonly Frame[];
  readonly link: "first" | "cause" | "context" | "member";
}

/** The kind of a Python exception, told by its type, its errno and its library's fixed words. */
export function readError(raised: Raised, context: AppContext): AppError {
  const type = raised.name.slice(raised.name.lastIndexOf(".") + 1);
  return byType(type, raised, context) ?? byWords(type, raised) ?? { is: "other" };
}

function byType(type: string, raised: Raised, context: AppContext): AppError | null {
  const { message } = raised;
  switch (type) {
    case "ModuleNotFoundError":
      // A module of a name that begins with a dash was an option: gunicorn got it as one argument.
      return moduleMissing(/No module named '?([\w.]+|-[^']+)/.exec(message)?.[1], context);
    case "ImportError":
      return importError(message, context);
    case "AttributeError":
      return attributeMissing(/^module '([\w.]+)' has no attribute/.exec(message)?.[1]);
    case "KeyError":
      return {
        is: "missing-key",
        key: unquoted(message),
        environment: fromEnvironment(raised.frames),
      };
    case "TypeError":
      return wrongInterface(message, raised.frames);
    case "SyntaxError":
    case "IndentationError":
    case "TabError":
      return { is: "syntax" };
    case "MemoryError":
      return { is: "out-of-memory" };
    case "AMQPConnectionError":
      // pika has the reason in its own log, if at all.
      return message === "" ? { is: "connection-refused", host: null, port: null } : null;
    case "SystemExit":
      return { is: "system-exit", status: message === "" ? "0" : message };
    default:
      return null;
  }
}

function byWords(type: string, raised: Raised): AppError | null {
  const { message } = raised;
  const errno = /^\[Errno (\d+)\]/.exec(message)?.[1];
  const path = /: b?'([^']*)'/.exec(message)?.[1] ?? /: b?"([^"]*)"/.exec(message)?.[1] ?? null;
  return (
    temporaryFolder(message) ??
    (errno === undefined ? null : osError(Number(errno), path)) ??
    settingMissing(type, raised) ??
    formParser(message) ??
    bodyError(`${type}: ${message}`) ??
    dependencyError(message)
  );
}

function importError(message: string, context: AppContext): AppError {
  if (message.startsWith("attempted relative import")) return { is: "relative-import" };
  const named =
    /^No module named '?([\w.]+)/.exec(message)?.[1] ??
    /^Missing optional dependency '([\w.-]+)'/.exec(message)?.[1] ??
    /^([\w.-]+) is not installed, run `pip install/.exec(message)?.[1];
  // A system library that is not installed (`libpq.so.5: cannot open shared object file`).
  if (message.includes("cannot open shared object file")) return { is: "other" };
  return named === undefined ? nameMissing(message) : moduleMissing(named, context);
}

/** Python says from which file it tried; a package that is being imported lacks names for a while. */
function nameMissing(message: string): AppError {
  if (message.includes("partially initialized module")) return { is: "import", circular: true };
  const [, from, file = ""] =
    /^cannot import name '[^']+' from '([\w.]+)' \(([^)]+)\)/.exec(message) ?? [];
  const isInstalled = /\/(?:site|dist)-packages\//.test(file);
  return from !== undefined && isInstalled ? { is: "import", from } : { is: "import" };
}

function attributeMissing(module: string | undefined): AppError | null {
  return module === undefined ? null : { is: "attribute-missing", module };
}

function moduleMissing(module: string | undefined, context: AppContext): AppError {
  if (module === undefined) return { is: "import" };
  return { is: "module-not-found", module, inRepository: context.inRepository(module) };
}

/** FastAPI and Starlette name the distribution, not the module. */
function formParser(message: string): AppError | null {
  const missing = /^(?:Form data requires "|The `)python-multipart\b/.test(message);
  return missing
    ? { is: "module-not-found", module: "python-multipart", inRepository: false }
    : null;
}

/** `tempfile` tries several folders; the first is the one that is meant. */
function temporaryFolder(message: string): AppError | null {
  const path = /No usable temporary directory found in \['([^']+)'/.exec(message)?.[1];
  return path === undefined ? null : { is: "file-not-found", path };
}

/** `os.environ[...]` raises in the os module itself, frozen since Python 3.11. */
function fromEnvironment(frames: readonly Frame[]): boolean {
  const last = frames.at(-1);
  if (last === undefined) return false;
  const inOs = /^<frozen os>$|\/os\.py$/.test(last.file) && last.function === "__getitem__";
  return inOs || /\benviron\b|\bgetenv\b/.test(last.text);
}

function unquoted(message: string): string {
  return /^(['"])(.*)\1$/.exec(message)?.[2] ?? message;
}

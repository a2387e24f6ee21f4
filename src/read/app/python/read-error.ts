import type { AppError } from "../../../case/codes/app.ts";
import type { AppContext } from "../log-line.ts";
import { dependencyError } from "../stacks/dependency-error.ts";
import { osError } from "../stacks/errno.ts";
import type { Frame } from "../stacks/trace.ts";

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
      return moduleMissing(/No module named '?([\w.]+)/.exec(message)?.[1], context);
    case "ImportError":
      return importError(message, context);
    case "KeyError":
      return {
        is: "missing-key",
        key: unquoted(message),
        environment: fromEnvironment(raised.frames),
      };
    case "SyntaxError":
    case "IndentationError":
    case "TabError":
      return { is: "syntax" };
    case "MemoryError":
      return { is: "out-of-memory" };
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
    (errno === undefined ? null : osError(Number(errno), path)) ??
    settingMissing(type, raised) ??
    formParser(message) ??
    dependencyError(message)
  );
}

function importError(message: string, context: AppContext): AppError {
  if (message.startsWith("attempted relative import")) return { is: "relative-import" };
  const named =
    /^No module named '?([\w.]+)/.exec(message)?.[1] ??
    /^Missing optional dependency '([\w.-]+)'/.exec(message)?.[1] ??
    /^([\w.-]+) is not installed, run `pip install/.exec(message)?.[1];
  return named === undefined ? { is: "import" } : moduleMissing(named, context);
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

function settingMissing(type: string, { message, frames }: Raised): AppError | null {
  if (type === "ImproperlyConfigured") return improperlyConfigured(message);
  if (type === "UndefinedValueError") return environmentKey(/^(\w+) not found/.exec(message)?.[1]);
  if (type === "EnvError")
    return environmentKey(/^Environment variable "(\w+)" not set/.exec(message)?.[1]);
  if (
    type !== "ValidationError" ||
    !frames.some(({ file }) => /pydantic_settings|env_settings/.test(file))
  ) {
    return pydanticSettings(type, message);
  }
  return environmentKey(missingField(message));
}

/** pydantic v1 is compiled or not: without its frames, the class named `…Settings` tells. */
function pydanticSettings(type: string, message: string): AppError | null {
  const settings =
    type === "ValidationError" &&
    /^\d+ validation errors? for \w*(?:Settings|Config)\b/.test(message);
  return settings ? environmentKey(missingField(message)) : null;
}

/** Field names are shown in lower case; the environment's are not case-sensitive to pydantic. */
function missingField(message: string): string | undefined {
  return /\n(\w+)\n\s+[Ff]ield required/.exec(message)?.[1]?.toUpperCase();
}

function improperlyConfigured(message: string): AppError | null {
  const variable =
    /^Set the (\w+) environment variable/.exec(message)?.[1] ??
    /environment variable ([A-Z_]{3,}) /.exec(message)?.[1] ??
    /^The (SECRET_KEY) setting must not be empty/.exec(message)?.[1];
  if (variable !== undefined) return environmentKey(variable);
  const setting = /(?:set|having set) the ([A-Z_]{3,}) setting/.exec(message)?.[1];
  return setting === undefined ? null : { is: "missing-key", key: setting, environment: false };
}

function environmentKey(key: string | undefined): AppError | null {
  return key === undefined ? null : { is: "missing-key", key, environment: true };
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

import type { AppLog } from "../../../case/codes/app.ts";
import type { AppContext, Line, LineReader, LineRules } from "../log-line.ts";

const BINARIES = [
  "python",
  "python3",
  ...[8, 9, 10, 11, 12, 13, 14].map((minor) => `python3.${minor}`),
];

/** What the interpreter says when it cannot even start the file or the module it was given. */
export const python: LineRules = {
  first: Object.fromEntries(BINARIES.map((binary): [string, LineReader] => [binary, notStarted])),
};

function notStarted({ body }: Line, context: AppContext): AppLog | null {
  const module =
    /: No module named '?([\w.]+)'?$/.exec(body)?.[1] ??
    /\(ModuleNotFoundError: No module named '([\w.]+)'\)$/.exec(body)?.[1];
  if (module !== undefined) {
    const message = `No module named '${module}'`;
    const error = {
      is: "module-not-found",
      module,
      inRepository: context.inRepository(module),
    } as const;
    return { ...BARE, name: "ModuleNotFoundError", message, error };
  }
  const [, path, errno] = /: can't open file '([^']+)': \[Errno (\d+)\]/.exec(body) ?? [];
  if (path === undefined) return null;
  const message = `[Errno ${errno}] '${path}'`;
  const denied = errno === "13";
  return denied
    ? { ...BARE, name: "PermissionError", message, error: { is: "permission", path, errno: 13 } }
    : { ...BARE, name: "FileNotFoundError", message, error: { is: "file-not-found", path } };
}

const BARE = {
  code: "exception",
  language: "python",
  during: "boot",
  path: null,
  origin: null,
  frames: [],
  program: "python",
} as const;

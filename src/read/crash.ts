import type { AppLog } from "../case/codes/app.ts";
import { readAppLog } from "./app/read-app-log.ts";
import { type LogLine, splitDockerLog } from "./docker-log.ts";
import { readNginxError } from "./nginx/error-log.ts";

/** What the output of one life of a process says about its end. */
export interface Crash {
  /** Equal for ends of the same kind: without times, numbers and addresses. */
  readonly signature: string;
  /**
   * `configuration`: nginx refuses its own, for more than a name that does not resolve.
   * `import`: the program or one of its modules cannot be loaded. Neither is cured by time.
   */
  readonly incurable: "configuration" | "import" | null;
  /** nginx ended because a host had no address: curable, as long as that host may still appear. */
  readonly unresolved: boolean;
  /** How often the program failed to load: each worker of a server loads it for itself. */
  readonly failedLoads: number;
}

const LAST_LINES = 20;

/** `output`: as `docker logs --timestamps` gives it, of one life only. */
export function readCrash(output: string): Crash {
  const lines = splitDockerLog(output);
  const signature = lines
    .slice(-LAST_LINES)
    .map(({ text }) => text.replace(/0x[0-9a-f]+|[0-9a-f]{8,}|\d+/gi, "#"))
    .join("\n");
  const fatal = lines.flatMap(({ text }) => {
    const line = readNginxError(text);
    return line?.level === "emerg" ? line.code : [];
  });
  const unresolved = fatal.includes("host-not-found");
  const refused = fatal.some((code) => code !== "host-not-found");
  const context = { place: () => null, inRepository: () => null, environment: null };
  const failures = readAppLog(lines, context).flatMap(({ log }) =>
    log.code === "app-not-loaded" || log.code === "exception" ? log : [],
  );
  const last = failures.at(-1);
  const loading = last && isFailedLoad(last) && endedIt(last, lines) ? "import" : null;
  const failedLoads = failures.filter((log) => isFailedLoad(log) && isOfServer(log)).length;
  return { signature, incurable: refused ? "configuration" : loading, unresolved, failedLoads };
}

type Failure = Extract<AppLog, { code: "app-not-loaded" | "exception" }>;

/** Errors of the program's text, its modules and its environment: the same at every start. */
function isFailedLoad(log: Failure): boolean {
  if (log.code === "app-not-loaded") return true;
  if (log.during === "request") return false;
  const { error } = log;
  return LOADING.has(error.is) || (error.is === "missing-key" && error.environment);
}

/**
 * Whether the server itself met the error. Programs also print the tracebacks of what they can do
 * without; those begin where the error was caught, in the program's or a library's own code.
 */
function isOfServer(log: Failure): boolean {
  if (log.code === "app-not-loaded") return true;
  return SERVER_CODE.test(log.frames[0]?.file ?? "");
}

const SERVER_CODE =
  /\/multiprocessing\/(?:process|spawn|popen_\w+)\.py$|-packages\/(?:uvicorn|gunicorn|hypercorn|daphne)\/|\/s?bin\/[^/]+$/;

/** Whether a life's last error ended it: a script's own traceback does when nothing follows it. */
function endedIt(log: Failure, lines: readonly LogLine[]): boolean {
  if (isOfServer(log)) return true;
  if (log.code === "exception" && log.language === "python" && log.frames.length > 0) {
    const end = lines.findLast(({ text }) => text.trim() !== "")?.text ?? "";
    return log.program !== null && end.startsWith(log.name);
  }
  return true;
}

const LOADING: ReadonlySet<string> = new Set([
  "module-not-found",
  "relative-import",
  "import",
  "syntax",
  "module-system",
]);

import type { AppLog } from "../case/codes/app.ts";
import { readAppLog } from "./app/read-app-log.ts";
import { splitDockerLog } from "./docker-log.ts";
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
  const failedLoads = readAppLog(lines, context).filter(({ log }) => isFailedLoad(log)).length;
  const loading = failedLoads > 0 ? "import" : null;
  return { signature, incurable: refused ? "configuration" : loading, unresolved, failedLoads };
}

/** Errors of the program's text, its modules and its environment: the same at every start. */
function isFailedLoad(log: AppLog): boolean {
  if (log.code === "app-not-loaded") return true;
  if (log.code !== "exception" || log.during === "request") return false;
  const { error } = log;
  return LOADING.has(error.is) || (error.is === "missing-key" && error.environment);
}

const LOADING: ReadonlySet<string> = new Set([
  "module-not-found",
  "relative-import",
  "import",
  "syntax",
]);

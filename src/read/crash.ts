import { readAppLog } from "./app/read-app-log.ts";
import { splitDockerLog } from "./docker-log.ts";
import { readNginxError } from "./nginx/error-log.ts";

/** What the output of one life of a process says about its end. */
export interface Crash {
  /** Equal for ends of the same kind: without times, numbers and addresses. */
  readonly signature: string;
  readonly incurable: "configuration" | "import" | null;
}

const LAST_LINES = 20;

/** `output`: as `docker logs --timestamps` gives it, of one life only. */
export function readCrash(output: string): Crash {
  const lines = splitDockerLog(output);
  const signature = lines
    .slice(-LAST_LINES)
    .map(({ text }) => text.replace(/0x[0-9a-f]+|[0-9a-f]{8,}|\d+/gi, "#"))
    .join("\n");
  const refused = lines.some(({ text }) => {
    const line = readNginxError(text);
    return line?.level === "emerg" && line.code !== "host-not-found";
  });
  if (refused) return { signature, incurable: "configuration" };
  const context = { place: () => null, inRepository: () => null, environment: null };
  const failed = readAppLog(lines, context).some(
    ({ log }) =>
      log.code === "app-not-loaded" ||
      (log.code === "exception" && LOADING.has(log.error.is) && log.during !== "request"),
  );
  return { signature, incurable: failed ? "import" : null };
}

/** Errors of the program's text and its modules: the same at every start. */
const LOADING: ReadonlySet<string> = new Set([
  "module-not-found",
  "relative-import",
  "import",
  "syntax",
]);

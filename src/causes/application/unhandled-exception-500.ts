import type { AppException } from "../../case/codes/app.ts";
import { duringExchange } from "../ask/exchanges.ts";
import { failedDependency } from "../ask/failed-dependency.ts";
import { type RequestException, requestExceptions } from "../ask/request-exceptions.ts";
import { isCall, selfCalls } from "../ask/self-calls.ts";
import { isForUploads, isTemporary } from "../ask/upload-folders.ts";
import { whereRaised } from "../ask/where-raised.ts";
import { defineCause, SILENT, type View } from "../define.ts";
import { phrase } from "../phrases.ts";

/** Kinds of error that have a cause of their own. */
const NAMED: ReadonlySet<string> = new Set([
  ...["permission", "table-missing", "no-space", "out-of-memory", "body-too-large", "bad-form"],
]);

export default defineCause({
  id: "unhandled-exception-500",
  layer: "application",
  severity: "error",
  needs: ["http.exchange", "app.log"],
  wants: ["compose.service", "container.network", "container.state", "listener", "nginx.error"],
  text: {
    summary:
      "`{service}` answers {request} with {status} because its code raises {name}: {message}",
    "fix-closed":
      "Fix or catch the {name} at {where}: over it the server closes the connection, and nginx has to answer 502 itself.",
    fix: "Fix or catch the {name} at {where}. nginx only passes the {status} on.",
  },
  doc: {
    title: "The application raises an exception",
    what: "The handler raises an exception that nobody catches. The server turns it into a 500 and lives on; nginx passes that answer through. A bare server (Python's http.server) closes the connection instead, and nginx answers 502.",
    confusedWith: {
      "process-exit-in-handler": "there the process ends, and nginx has to answer 502 itself",
      "db-schema-missing": "there the exception says that a table or the database is missing",
      "upload-dir-not-writable": "there the exception says that a file may not be written",
    },
  },
  judge(view) {
    return requestExceptions(view).map((found) => {
      const { service, log, exception, exchange, status, effects } = found;
      if (NAMED.has(exception.error.is) || isByServer(view, found)) return SILENT;
      // Asked for by itself, it fails of its own waiting.
      if (isCall(exception) && selfCalls(view).length > 0) return SILENT;
      if (failedDependency(view, service, exception)) return SILENT;
      if (isNamedByPath(exception) || isMissingVariable(exception)) return SILENT;
      const { origin, name, message } = exception;
      const where = whereRaised(origin, phrase("line-in-traceback"));
      return {
        is: "cause",
        confidence: origin ? "certain" : "likely",
        subject: service,
        effects,
        cites: [log, exchange],
        places: origin ? [origin] : [],
        summary: {
          text: "summary",
          params: {
            service,
            request: `${exchange.body.method} ${exchange.body.path}`,
            status,
            name,
            message,
          },
        },
        fix:
          typeof status === "number"
            ? { text: "fix", params: { name, where, status } }
            : { text: "fix-closed", params: { name, where } },
      };
    });
  },
});

/** A folder for uploads or for temporary files that is not there has a cause of its own. */
function isNamedByPath(exception: AppException): boolean {
  const { error } = exception;
  if (error.is !== "file-not-found") return false;
  return isTemporary(error.path) || isForUploads(error.path, exception);
}

function isMissingVariable({ error }: AppException): boolean {
  return error.is === "missing-key" && error.environment;
}

/** gunicorn ends a sync worker that takes too long by an exception inside its handler. */
function isByServer(
  view: View<"app.log">,
  { service, exception, exchange }: RequestException,
): boolean {
  if (exception.error.is !== "system-exit") return false;
  return view
    .of("app.log", service)
    .some(({ body, seen }) => body.code === "worker-timeout" && duringExchange(exchange, seen.at));
}

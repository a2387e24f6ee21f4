import { duringExchange } from "../ask/exchanges.ts";
import { type RequestException, requestExceptions } from "../ask/request-exceptions.ts";
import { defineCause, SILENT, type View } from "../define.ts";

/** Kinds of error that have a cause of their own. */
const NAMED: ReadonlySet<string> = new Set(["permission", "table-missing"]);

export default defineCause({
  id: "unhandled-exception-500",
  layer: "application",
  severity: "error",
  needs: ["http.exchange", "app.log"],
  text: {
    summary:
      "`{service}` answers {request} with {status} because its code raises {name}: {message}",
    fix: "Fix or catch the {name} at {where}. nginx only passes the {status} on.",
  },
  doc: {
    title: "The application raises an exception",
    what: "The handler raises an exception that nobody catches. The server turns it into a 500 and lives on; nginx passes that answer through.",
    confusedWith: {
      "process-exit-in-handler": "there the process ends, and nginx has to answer 502 itself",
      "db-schema-missing": "there the exception says that a table is missing",
      "upload-dir-not-writable": "there the exception says that a file may not be written",
    },
  },
  judge(view) {
    return requestExceptions(view).map((found) => {
      const { service, log, exception, exchange, status } = found;
      if (NAMED.has(exception.error.is) || isByServer(view, found)) return SILENT;
      const { origin, name, message } = exception;
      const where = origin?.file
        ? `${origin.file}:${origin.line ?? ""}`
        : "the line in the traceback";
      return {
        is: "cause",
        confidence: origin ? "certain" : "likely",
        subject: service,
        effects: [{ effect: "server-error", on: service }],
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
        fix: { text: "fix", params: { name, where, status } },
      };
    });
  },
});

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

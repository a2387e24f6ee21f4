import type { AppException } from "../../case/codes/app.ts";
import type { PlanRecord } from "../../case/plan-record.ts";
import { failedDependency } from "../ask/dependencies/failed-dependency.ts";
import { duringExchange } from "../ask/requests/exchanges.ts";
import {
  type RequestException,
  raisedOver,
  requestExceptions,
} from "../ask/requests/request-exceptions.ts";
import { isCall, selfCalls } from "../ask/requests/self-calls.ts";
import { whereRaised } from "../ask/requests/where-raised.ts";
import { isPackageMissing } from "../ask/starts/package-missing.ts";
import { startCommandPlaces } from "../ask/starts/start-command.ts";
import { isForUploads, isTemporary } from "../ask/storage/upload-folders.ts";
import { defineCause, SILENT, type View } from "../define.ts";
import { type Param, phrase } from "../phrases.ts";

/** Kinds of error that have a cause of their own. */
const NAMED: ReadonlySet<string> = new Set([
  ...["permission", "table-missing", "no-space", "out-of-memory", "body-too-large", "bad-form"],
]);

export default defineCause({
  id: "unhandled-exception-500",
  layer: "application",
  severity: "error",
  needs: ["http.exchange", "app.log"],
  wants: [
    "compose.service",
    "dockerfile.instruction",
    "container.network",
    "container.state",
    "listener",
    "nginx.error",
  ],
  text: {
    summary: "`{service}` answers {request} with {status} because its code raises {raised}",
    called:
      "`{service}` answers every request with {status}, because its server calls `{function}` as the application, with arguments that it does not take: `{message}`",
    "fix-factory":
      "`{function}` makes the application, and is none. Let the start command call it: gunicorn wants `MODULE:{function}()`, uvicorn `--factory MODULE:{function}`.",
    "fix-asgi":
      "This is an application for ASGI (FastAPI, Starlette, Quart), and the server's workers speak WSGI. Start it with uvicorn, or gunicorn with `--worker-class uvicorn.workers.UvicornWorker`.",
    "fix-wsgi":
      "This is an application for WSGI (Flask, Django's wsgi.py), and the server speaks ASGI. Start it with gunicorn, or uvicorn with `--interface wsgi`; of Django name `asgi.py`.",
    "fix-closed":
      "Fix or catch the {name} at {where}: over it the server closes the connection, and nginx has to answer 502 itself.",
    sqlite:
      "SQLite opens its file as the user that the server runs as, and writes a journal beside it: the folder of the file must be there, and that user must be able to write to it and to the file. A folder that is mounted there keeps the owner that it has outside. It is opened at {where}.",
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
    const called = calledWrongly(view);
    if (called) return called;
    return distinct(requestExceptions(view)).map((found) => {
      const { service, log, exception, exchange, status, effects } = found;
      if (NAMED.has(exception.error.is) || isByServer(view, found)) return SILENT;
      // Asked for by itself, it fails of its own waiting.
      if (isCall(exception) && selfCalls(view).length > 0) return SILENT;
      if (failedDependency(view, service, exception)) return SILENT;
      if (isNamedByPath(exception, view.plan) || isMissingVariable(exception)) return SILENT;
      if (isPackageMissing(exception)) return SILENT;
      const { origin } = exception;
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
            raised: raisedInWords(exception),
          },
        },
        fix: mendOf(found, where),
      };
    });
  },
});

/** Some exceptions have no words, only a name. */
function raisedInWords({ name, message }: AppException): string {
  return message === "" ? name : `${name}: ${message}`;
}

/** However many requests meet it, one line that raises one exception is to be mended once. */
function distinct(all: readonly RequestException[]): readonly RequestException[] {
  const key = ({ service, exception: { name, message, origin } }: RequestException) =>
    [service, name, message, origin?.file, origin?.line].join("\n");
  const keys = all.map(key);
  return all.filter((_, index) => keys.indexOf(keys[index] ?? "") === index);
}

function mendOf({ exception: { name, error }, status }: RequestException, where: Param) {
  if (error.is === "sqlite-closed") return { text: "sqlite", params: { where } } as const;
  return typeof status === "number"
    ? ({ text: "fix", params: { name, where, status } } as const)
    : ({ text: "fix-closed", params: { name, where } } as const);
}

/** What the server was given is no application of its kind: no line of the project can catch that. */
function calledWrongly(
  view: View<"http.exchange" | "app.log" | "compose.service" | "dockerfile.instruction">,
) {
  for (const found of requestExceptions(view)) {
    const { service, exception, status } = found;
    const { error, message } = exception;
    if (error.is !== "wrong-interface") continue;
    return {
      ...raisedOver(found),
      places: startCommandPlaces(view, service),
      summary: { text: "called", params: { service, status, function: error.name, message } },
      fix: { text: `fix-${error.found}`, params: { function: error.name } },
    } as const;
  }
  return null;
}

/** A folder for uploads or for temporary files that is not there has a cause of its own. */
function isNamedByPath(exception: AppException, plan: PlanRecord): boolean {
  const { error } = exception;
  if (error.is !== "file-not-found") return false;
  return isTemporary(error.path) || isForUploads(error.path, exception, plan);
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

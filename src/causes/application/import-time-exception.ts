import type { AppError, AppException } from "../../case/codes/app.ts";
import { END_EVIDENCE, endsBecause, neverServed } from "../ask/ends/ends.ts";
import { whereRaised } from "../ask/requests/where-raised.ts";
import { startCommandPlaces } from "../ask/starts/start-command.ts";
import { defineCause } from "../define.ts";
import { phrase } from "../phrases.ts";

/** Errors about another service, which answers in its own time or not at all. */
const CALLS: ReadonlySet<AppError["is"]> = new Set(["connection-refused", "host-unresolved"]);

export default defineCause({
  id: "import-time-exception",
  layer: "application",
  severity: "error",
  needs: ["container.state", "app.log"],
  wants: END_EVIDENCE,
  text: {
    summary:
      "`{service}` cannot start, because its code raises {name} while it is loaded: {message}",
    unanswered:
      "`{service}` never serves: while it is loaded it connects to another service, and nobody answers: {message}",
    reach:
      "See whether the service behind that address runs, and listens on that port for other containers too (0.0.0.0, not 127.0.0.1). The connection is made at {where}.",
    "reach-on-machine":
      "See whether the program behind that address runs, and listens on that address and port (`sudo ss -ltnp`). The connection is made at {where}.",
    watch:
      "The kernel watches no more files for this user, and all containers of the machine share that limit: raise `fs.inotify.max_user_watches` and `fs.inotify.max_user_instances` there (`sysctl`), let the program at {where} watch less (no node_modules), or run it without watching. No disk is full.",
    "watch-on-machine":
      "The kernel watches no more files for this user, and all its programs share that limit: raise `fs.inotify.max_user_watches` and `fs.inotify.max_user_instances` (`sysctl`), let the program at {where} watch less (no node_modules), or run it without watching. No disk is full.",
    "module-import":
      'Node reads {where} as CommonJS, where `import` is not known. Say `"type": "module"` in the package.json beside it, which has to come along, or call the file `.mjs`; TypeScript has to be compiled first.',
    "module-require":
      'Node reads {where} as an ES module: the package.json above it says `"type": "module"`. Write `import` and `export` there (`import.meta.dirname` for `__dirname`), or call the file `.cjs`.',
    "module-module":
      "An ES module cannot be loaded with `require` by this Node. Write `await import(…)` at {where}, take Node 20.19, 22.12 or newer, which can, or a version of the package that is CommonJS.",
    sqlite:
      "SQLite opens its file as the user that the server runs as, and writes a journal beside it: the folder of the file must be there, and that user must be able to write to it and to the file. A folder that is mounted there keeps the owner that it has outside. It is opened at {where}.",
    fix: "Fix the {name} at {where}. `docker compose run --rm {service}` shows at once whether it starts.",
    "fix-on-machine": "Fix the {name} at {where}, and start `{service}` again.",
  },
  doc: {
    title: "The application fails while it is loaded",
    what: "The code raises an exception before the server is ready: a syntax error, a setting that cannot be read, two versions that do not fit. The server ends, or keeps a parent without workers, and nginx finds nobody to talk to.",
    confusedWith: {
      "missing-env-var": "there the exception is about a variable that the container does not have",
      "python-missing-dependency": "there a package is not installed",
      "wrong-app-module-path": "there the server does not find the application at all",
      "db-not-ready-race": "there another service does not accept connections yet",
      "unhandled-exception-500": "there the service runs, and one request fails",
    },
  },
  judge(view) {
    return endsBecause(view, "exception").map((ended) => {
      const { service, reason } = ended;
      const { name, message, origin } = reason.exception;
      const isCall = CALLS.has(reason.exception.error.is);
      const where = whereRaised(origin, phrase("end-of-log"));
      return {
        ...neverServed(ended),
        // Of a connection that nobody accepts, the code is not what is wrong.
        confidence: origin && !isCall ? "certain" : "likely",
        places: origin ? [origin] : startCommandPlaces(view, service),
        summary: { text: isCall ? "unanswered" : "summary", params: { service, name, message } },
        fix: { text: helping(reason.exception), params: { name, where, service } },
      };
    });
  },
});

function helping({ error, origin }: AppException) {
  if (error.is === "no-watches") return "watch";
  if (error.is === "sqlite-closed") return "sqlite";
  if (error.is === "module-system" && origin) return `module-${error.met}` as const;
  return CALLS.has(error.is) ? "reach" : "fix";
}

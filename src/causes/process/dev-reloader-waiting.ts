import { END_EVIDENCE, ends } from "../ask/ends/ends.ts";
import { whereRaised } from "../ask/requests/where-raised.ts";
import { reloaders } from "../ask/starts/reloaders.ts";
import { startCommandPlaces } from "../ask/starts/start-command.ts";
import { defineCause } from "../define.ts";
import { phrase } from "../phrases.ts";

export default defineCause({
  id: "dev-reloader-waiting",
  layer: "process",
  severity: "error",
  needs: ["app.log"],
  wants: END_EVIDENCE,
  text: {
    broken:
      "`{service}` runs under a reloader for development ({server}), and its code does not load ({name}: {message}). The reloader waits for an edit: the container is up, and nobody serves.",
    "broken-on-machine":
      "`{service}` runs under a reloader for development ({server}), and its code does not load ({name}: {message}). The reloader waits for an edit: it goes on running, and nobody serves.",
    crashed:
      "`{service}` runs under a reloader for development ({server}). The program has ended, and the reloader waits for an edit: the container is up, and nobody serves.",
    "crashed-on-machine":
      "`{service}` runs under a reloader for development ({server}). The program has ended, and the reloader waits for an edit: it goes on running, and nobody serves.",
    fix: "Fix the {name} at {where}. And start the server without its reloader where nobody edits (no `--reload`, no nodemon, no `runserver`): then a failure ends the container, and is seen.",
    "fix-on-machine":
      "Fix the {name} at {where}. And start the server without its reloader where nobody edits (no `--reload`, no nodemon, no `runserver`): then a failure ends it, is seen, and systemd can start it again.",
    see: "Look above that line for what ended the program. And start it without the reloader where nobody edits: then a failure ends the container, and is seen.",
    "see-on-machine":
      "Look above that line for what ended the program. And start it without the reloader where nobody edits: then a failure ends it, is seen, and systemd can start it again.",
  },
  doc: {
    title: "A development reloader waits for an edit",
    what: "uvicorn --reload, nodemon, Django's runserver and others keep a parent process that restarts the server when a file changes. When the code cannot be loaded, the parent stays and waits: no exit code, no restart. nginx is refused, or, if the parent still holds the port, waits for nothing.",
    confusedWith: {
      "import-time-exception": "there the server ends, and its container with it",
      "backend-hung-or-paused": "there no code failed to load",
      "dev-autoreload-on-upload": "there the code is right, and each upload restarts the server",
    },
  },
  judge(view) {
    // What has a cause of its own is told by that, reloader or not.
    const told = new Set(ends(view).map(({ service }) => service));
    const waiting = reloaders(view).filter(({ service }) => !told.has(service));
    return waiting.map(({ service, reloader, server, failed, state }) => {
      const error = failed?.body.code === "exception" ? failed.body : null;
      const origin = error?.origin ?? null;
      const where = whereRaised(origin, phrase("end-of-log"));
      return {
        is: "cause",
        confidence: state && error?.during === "boot" ? "certain" : "likely",
        subject: service,
        effects: [
          { effect: "not-started", on: service },
          { effect: "timed-out", on: service },
        ],
        cites: [reloader, ...[failed ?? state].flatMap((fact) => fact ?? [])],
        places: [...(origin ? [origin] : []), ...startCommandPlaces(view, service)],
        ...(error
          ? {
              summary: {
                text: "broken",
                params: { service, server, name: error.name, message: error.message },
              },
              fix: { text: "fix", params: { name: error.name, where } },
            }
          : {
              summary: { text: "crashed", params: { service, server } },
              fix: { text: "see", params: {} },
            }),
      };
    });
  },
});

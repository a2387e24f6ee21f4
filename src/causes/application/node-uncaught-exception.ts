import { CRASH_EVIDENCE, crashes, endedOver } from "../ask/ends/crashes.ts";
import { whereRaised } from "../ask/requests/where-raised.ts";
import { startCommandPlaces } from "../ask/starts/start-command.ts";
import { defineCause } from "../define.ts";
import { phrase } from "../phrases.ts";

/** What a request meets before the handler's own mistake: these errors have causes of their own. */
const DEEPER: ReadonlySet<string> = new Set(["file-not-found", "permission", "no-space"]);

export default defineCause({
  id: "node-uncaught-exception",
  layer: "application",
  severity: "error",
  needs: ["app.log"],
  wants: [...CRASH_EVIDENCE, "compose.service", "dockerfile.instruction"],
  text: {
    summary:
      "Node ended the whole process of `{service}` over {request}, because nothing caught {name}: {message}",
    fix: "Catch the {name} at {where} and pass it on (`next(error)`), so that the request gets an error for an answer. In callbacks and `async` handlers Express 4 catches nothing by itself: each needs its own `try`, and each stream an `error` listener.",
  },
  doc: {
    title: "An exception that nobody catches ends Node",
    what: "An exception in a callback, a promise that nobody awaits, or an `error` event without a listener ends the Node process. nginx sees the connection close without an answer (502), and finds nobody (refused) until the process is started again.",
    confusedWith: {
      "unhandled-exception-500":
        "there the framework catches it and answers 500; the process lives",
      "node-heap-oom": "there V8 says that its heap is full, and no exception was thrown",
      "process-exit-in-handler": "there the code itself ends the process, and no stack is printed",
      "import-time-exception": "there it is thrown while the program starts",
    },
  },
  judge(view) {
    return crashes(view, "node")
      .filter(({ raised }) => raised.body.error.is !== "out-of-memory")
      .map((crash) => {
        const { service, raised, request } = crash;
        const { name, message, origin, error } = raised.body;
        const where = whereRaised(origin);
        return {
          ...endedOver(crash),
          from: DEEPER.has(error.is) ? [{ effect: "server-error", on: service }] : [],
          places: [...(origin ? [origin] : []), ...startCommandPlaces(view, service)],
          summary: {
            text: "summary",
            params: { service, request: request ?? phrase("a-request"), name, message },
          },
          fix: { text: "fix", params: { name, where } },
        };
      });
  },
});

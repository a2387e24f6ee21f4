import { withoutQuery } from "../../case/without-query.ts";
import { blockedLoops } from "../ask/requests/blocked-loops.ts";
import { startCommandPlaces } from "../ask/starts/start-command.ts";
import { defineCause } from "../define.ts";
import { phrase } from "../phrases.ts";

export default defineCause({
  id: "event-loop-blocked",
  layer: "timeout",
  severity: "error",
  needs: ["http.exchange", "app.log"],
  wants: ["container.health", "compose.service", "dockerfile.instruction"],
  text: {
    summary:
      "While `{service}` works on {request}, it answers nobody else: {meanwhile}. {server} serves all requests of a process in one loop, and the handler of {request} holds that loop for as long as it works or waits.",
    fix: "Take the long work out of the loop: `await asyncio.to_thread(…)` or a process pool in Python (in FastAPI a handler with plain `def` runs in a thread by itself), a worker thread in Node; and use libraries that wait without blocking. More worker processes only make it rarer.",
  },
  doc: {
    title: "One request blocks the event loop",
    what: "A server with an event loop (uvicorn, hypercorn, Node) serves everything in one thread. A handler that computes for long, or calls something that blocks, stops all other requests of the process, even the healthcheck; nginx answers 504 for all of them.",
    confusedWith: {
      "nginx-proxy-read-timeout": "there other requests are answered meanwhile",
      "backend-hung-or-paused": "there nothing is answered at any time",
      "gunicorn-worker-timeout": "there the server itself ends the worker that takes too long",
    },
  },
  judge(view) {
    return blockedLoops(view).map(({ service, server, request, before, meanwhile }) => ({
      is: "cause",
      confidence: "certain",
      subject: service,
      effects: [
        { effect: "timed-out", on: service },
        { effect: "unhealthy", on: service },
      ],
      cites: [meanwhile, request, before],
      places: startCommandPlaces(view, service),
      summary: {
        text: "summary",
        params: {
          service,
          server,
          request: `${request.body.method} ${request.body.path}`,
          meanwhile:
            meanwhile.kind === "container.health"
              ? phrase("healthcheck-unanswered")
              : phrase("request-unanswered", {
                  request: `${meanwhile.body.method} ${withoutQuery(meanwhile.body.path)}`,
                }),
        },
      },
      fix: { text: "fix", params: {} },
    }));
  },
});

import { serviceAt } from "../ask/names/service-names.ts";
import { selfCalls } from "../ask/requests/self-calls.ts";
import { startCommandPlaces } from "../ask/starts/start-command.ts";
import { defineCause } from "../define.ts";
import { phrase } from "../phrases.ts";

export default defineCause({
  id: "single-worker-self-call",
  layer: "timeout",
  severity: "error",
  needs: ["nginx.error"],
  wants: ["app.log", "compose.service", "container.network", "dockerfile.instruction"],
  text: {
    summary:
      "`{service}` asks itself: while it works on a request it sends {inner} to its own address through nginx, and no worker is left to answer that ({workers}). Both wait for each other until a timeout ends it.",
    fix: "Call the function instead of the URL: what is asked for lies in the same program. Or give the server more workers or threads than such calls can be under way at once (gunicorn: `--workers 3`, `--threads 4`). Longer timeouts only make the wait longer.",
  },
  doc: {
    title: "The only worker waits for itself",
    what: "A handler requests a URL of its own service, directly or through nginx. With one worker that is busy with just this handler, nobody can answer: the request waits until a timeout ends it. With several workers the same happens as soon as all of them do it at once.",
    confusedWith: {
      "nginx-proxy-read-timeout": "there the backend works all the time, and only needs longer",
      "backend-hung-or-paused": "there no request is answered, not even the health",
      "event-loop-blocked": "there a long computation blocks the others, and asks nobody",
      "unhandled-exception-500": "there the exception is not about an answer of its own service",
    },
  },
  judge(view) {
    return selfCalls(view).map(({ address, line, raised }) => {
      const service = serviceAt(view, address) ?? view.plan.backend?.service ?? "backend";
      const workers = new Set(
        view
          .of("app.log", service)
          .flatMap(({ body }) => (body.code === "worker-started" ? body.pid : [])),
      ).size;
      const origin = raised?.body.code === "exception" ? raised.body.origin : null;
      return {
        is: "cause",
        confidence: raised || view.looked("container.network") ? "certain" : "likely",
        subject: service,
        effects: [
          { effect: "timed-out", on: service },
          { effect: "server-error", on: service },
        ],
        cites: [line, ...(raised ? [raised] : [])],
        places: [...(origin ? [origin] : []), ...startCommandPlaces(view, service)],
        summary: {
          text: "summary",
          params: {
            service,
            inner: `${line.body.method ?? "a request"} ${line.body.path ?? ""}`.trim(),
            workers: phrase(workers === 1 ? "has-one" : "all-busy"),
          },
        },
        fix: { text: "fix", params: {} },
      };
    });
  },
});

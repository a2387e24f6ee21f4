import { withoutQuery } from "../../case/without-query.ts";
import { silences } from "../ask/requests/silence.ts";
import { placeOf, startCommandPlaces } from "../ask/starts/start-command.ts";
import { defineCause } from "../define.ts";

export default defineCause({
  id: "backend-hung-or-paused",
  layer: "process",
  severity: "error",
  needs: [["container.state", "http.exchange"]],
  wants: [
    "container.state",
    "http.exchange",
    "nginx.error",
    "app.log",
    "listener",
    "compose.service",
    "dockerfile.instruction",
  ],
  text: {
    paused:
      "The container of `{service}` is paused: its processes are frozen. The kernel still accepts connections for them, and nobody answers.",
    hung: "`{service}` accepts connections and answers none, whatever it is asked ({asked}), direct and through nginx: its processes stand still (stopped, or waiting for each other), they are not just slow.",
    unpause: "Run `docker compose unpause {service}`, and find out who paused it.",
    fix: "Look at what its processes do: `docker compose top {service}` shows the state T for stopped ones; a dump of the stacks (`py-spy dump`, `kill -QUIT` for a JVM, `kill -ABRT` with PYTHONFAULTHANDLER=1) shows what the others wait for. Longer timeouts do not help.",
  },
  doc: {
    title: "The backend is frozen",
    what: "The processes of the backend exist and hold their port, but do not run: paused, stopped by a signal, or waiting for each other for ever. The kernel accepts connections on their behalf, so nginx waits, and answers 504.",
    confusedWith: {
      "nginx-proxy-read-timeout": "there the backend answers when it is given more time",
      "event-loop-blocked": "there the backend answers until one long request blocks it",
      "dev-reloader-waiting": "there a server for development waits for an edit of broken code",
      "backend-accept-queue-full": "there not even the connection is accepted any more",
    },
  },
  judge(view) {
    return silences(view).map(({ service, state, isPaused, unanswered }) => {
      const asked = unanswered.map(({ body }) => `${body.method} ${withoutQuery(body.path)}`);
      const own = placeOf(view, service, "");
      const start = startCommandPlaces(view, service);
      return {
        is: "cause",
        confidence: isPaused ? "certain" : "likely",
        subject: service,
        effects: [
          { effect: "timed-out", on: service },
          { effect: "unreachable", on: service },
          ...(isPaused ? [{ effect: "not-started", on: service } as const] : []),
        ],
        cites: [state, ...unanswered.slice(0, 3)],
        places: isPaused ? own : [...start.slice(0, 1), ...own],
        summary: isPaused
          ? { text: "paused", params: { service } }
          : { text: "hung", params: { service, asked: [...new Set(asked)].join(", ") } },
        fix: { text: isPaused ? "unpause" : "fix", params: { service } },
      };
    });
  },
});

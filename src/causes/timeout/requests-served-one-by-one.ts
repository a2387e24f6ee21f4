import { requestOf } from "../ask/requests/exchanges.ts";
import { servedInTurn } from "../ask/requests/in-turn.ts";
import { startCommandPlaces } from "../ask/starts/start-command.ts";
import { defineCause } from "../define.ts";

export default defineCause({
  id: "requests-served-one-by-one",
  layer: "timeout",
  severity: "error",
  needs: ["http.exchange"],
  wants: ["compose.service", "dockerfile.instruction"],
  text: {
    summary:
      "`{service}` works on one request at a time. {request} takes {one} s; of those sent together, the second was answered after {two} s, and so on, until nginx waited no longer ({waited} s): {failed} of {of} failed.",
    fix: "Let it work on several at once: more workers (`--workers` of uvicorn, `-w` of gunicorn), and no blocking work inside an event loop (in FastAPI a handler with plain `def` runs in a thread by itself). If requests wait for a lock, hold it for less long. A longer `proxy_read_timeout` only makes the queue longer.",
  },
  doc: {
    title: "Requests wait for each other",
    what: "The backend works on one request at a time: it has a single worker, or its handlers block an event loop or hold a lock. One request alone is well; when several come at once each waits for those before it, and the last ones longer than nginx does. So it fails only under load, and only now and then.",
    confusedWith: {
      "nginx-proxy-read-timeout": "there one request alone takes longer than nginx waits",
      "event-loop-blocked": "there other paths get no answer either while one is worked on",
      "backend-accept-queue-full": "there connections are not even accepted",
    },
  },
  judge(view) {
    return servedInTurn(view).flatMap(({ service, first, second, late, of, isSure }) => {
      const [gaveUp] = late;
      if (!gaveUp) return [];
      return {
        is: "cause",
        confidence: isSure ? "certain" : "likely",
        subject: service,
        effects: [{ effect: "timed-out", on: service }],
        cites: [first, second, gaveUp],
        places: startCommandPlaces(view, service),
        summary: {
          text: "summary",
          params: {
            service,
            request: requestOf(first),
            one: secondsOf(first.body.outcome.ms),
            two: secondsOf(second.body.outcome.ms),
            waited: secondsOf(gaveUp.body.outcome.ms),
            failed: late.length,
            of,
          },
        },
        fix: { text: "fix", params: {} },
      } as const;
    });
  },
});

/** With one digit after the point. */
function secondsOf(ms: number): number {
  return Math.round(ms / 100) / 10;
}

import { RECYCLE_EVIDENCE, recyclings } from "../ask/ends/recycled.ts";
import { startCommandPlaces } from "../ask/starts/start-command.ts";
import { defineCause } from "../define.ts";
import { phrase } from "../phrases.ts";

export default defineCause({
  id: "worker-recycle-max-requests",
  layer: "process",
  severity: "error",
  needs: ["app.log"],
  wants: RECYCLE_EVIDENCE,
  text: {
    ended:
      "The server in `{service}` ends after {limit} requests, as it is told to. It is the only process of its container, so the container ends with it, and until that has been started again nobody listens.",
    "ended-on-machine":
      "The server in `{service}` ends after {limit} requests, as it is told to. It has no parent that keeps the port open, so until it has been started again nobody listens.",
    worker:
      "A worker of `{service}` was recycled after {limit} requests, as it is told to, and a request was lost on the way: no other worker was there to take it.",
    fix: "Recycle workers only below a parent that keeps the port open, and have at least two of them: gunicorn with `--workers 2 --max-requests 1000 --max-requests-jitter 100`. Without a need for it, take the limit away.",
  },
  doc: {
    title: "Recycling after so many requests loses some",
    what: "A server that is told to restart its workers after N requests stops serving for a moment each time. gunicorn keeps the port open meanwhile; uvicorn alone, with --limit-max-requests, just ends, and its container with it.",
    confusedWith: {
      "process-exit-in-handler": "there the code of a request ends the process",
      "graceful-restart-gap": "there a deploy ends the process, by SIGTERM",
      "foreground-missing": "there the container ends before it has served anything",
    },
  },
  judge(view) {
    return recyclings(view).map(({ service, limit, told, harm, isEnd }) => ({
      is: "cause",
      confidence: isEnd ? "certain" : "likely",
      subject: service,
      effects: [
        { effect: "not-started", on: service },
        { effect: "closed-early", on: service },
      ],
      cites: [told, harm],
      places: startCommandPlaces(view, service),
      summary: {
        text: isEnd ? "ended" : "worker",
        params: { service, limit: limit ?? phrase("so-many") },
      },
      fix: { text: "fix", params: {} },
    }));
  },
});

import { rewrite } from "../ask/configuration/edits.ts";
import { endedInBody, unbuffered } from "../ask/requests/body-waits.ts";
import { proxiedRequests } from "../ask/requests/proxied-requests.ts";
import { startCommandPlaces } from "../ask/starts/start-command.ts";
import { defineCause } from "../define.ts";

export default defineCause({
  id: "request-buffering-off-slow-client",
  layer: "upload-limits",
  severity: "error",
  needs: ["app.log", "nginx.route"],
  wants: ["http.exchange", "nginx.error", "compose.service", "dockerfile.instruction"],
  text: {
    summary:
      "A slow upload held a worker of `{service}` until gunicorn ended it: the worker was waiting for the client's next bytes. nginx passes bodies on as they come here (`proxy_request_buffering off`), so each slow client costs a worker, and other requests wait.",
    fix: "Remove `proxy_request_buffering off`, so that nginx takes the body first and passes it on at once; or run `{service}` with an asynchronous worker (`--worker-class gthread` or `gevent`), for which a slow client costs little.",
  },
  doc: {
    title: "Slow uploads hold the backend's workers",
    what: "By default nginx takes the whole body before it asks the backend. With proxy_request_buffering off the backend reads at the client's pace, and a synchronous worker does nothing else meanwhile. A few phones on slow lines are enough: workers time out (502, 500), and other requests wait (504).",
    confusedWith: {
      "gunicorn-worker-timeout": "there the worker was at work; here it waits in sock.recv",
      "nginx-proxy-read-timeout": "there the same request is slow when it is asked alone, too",
    },
  },
  judge(view) {
    const route = unbuffered(view);
    if (!route) return [];
    const failed = proxiedRequests(view).find(
      ({ exchange: { body } }) => body.outcome.is !== "answered" || body.outcome.status >= 500,
    );
    const service = failed?.service ?? view.plan.backend?.service ?? "backend";
    const stack = endedInBody(view, service);
    if (!stack) return [];
    const { place } = route.body.limits.requestBuffering;
    return [
      {
        is: "cause",
        confidence: "certain",
        subject: service,
        effects: [
          { effect: "timed-out", on: service },
          { effect: "closed-early", on: service },
          { effect: "server-error", on: service },
          { effect: "timed-out", on: view.plan.proxy?.service ?? "proxy" },
        ],
        cites: [stack, route, ...(failed ? [failed.exchange] : [])],
        places: [...(place ? [place] : []), ...startCommandPlaces(view, service)],
        summary: { text: "summary", params: { service } },
        fix: { text: "fix", params: { service } },
        edits: rewrite(place, "proxy_request_buffering off;", "proxy_request_buffering on;"),
      },
    ];
  },
});

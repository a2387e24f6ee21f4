import { duringExchange, exchangesVia, proxiedWith, statusOf } from "../ask/exchanges.ts";
import { defineCause, SILENT } from "../define.ts";

export default defineCause({
  id: "nginx-proxy-read-timeout",
  layer: "timeout",
  severity: "error",
  needs: ["http.exchange", "nginx.error"],
  wants: ["nginx.route", "app.log"],
  text: {
    summary:
      "nginx waited {limit} s ({origin}) for an answer to {request}, and gave up while `{service}` was still at work.",
    slow: "nginx waited {limit} s ({origin}) for an answer to {request}, and gave up while `{service}` was still at work. Asked direct, `{service}` answers after {direct} s.",
    fix: "Raise `proxy_read_timeout` for this location above what the work takes. Better for long work: answer at once, and do it in the background.",
  },
  doc: {
    title: "nginx waits less long than the backend works",
    what: "nginx waits proxy_read_timeout (60 s unless set) for the next bytes of the answer. When the backend needs longer, nginx answers 504 and closes the connection, although nothing is broken.",
    confusedWith: {
      "gunicorn-worker-timeout":
        "there the application server ends its worker: 502 or 500, and WORKER TIMEOUT in its log",
      "backend-hung-or-paused": "there the direct request never gets an answer either",
    },
  },
  judge(view) {
    return proxiedWith(view, 504).map((exchange) => {
      const line = view
        .all("nginx.error")
        .find(
          ({ body, seen }) => body.code === "answer-timed-out" && duringExchange(exchange, seen.at),
        );
      if (!line) return SILENT;
      const route = view.all("nginx.route").find(({ body }) => body.route === exchange.body.route);
      const limit = route?.body.limits.readTimeout;
      const service = exchange.body.backend ?? view.plan.backend?.service ?? "the backend";
      const direct = exchangesVia(view, "direct").find(
        (other) => other.body.route === exchange.body.route && statusOf(other) !== null,
      );
      const places = [limit?.place, route?.body.location?.place];
      const params = {
        limit: limit?.value ?? Math.round(exchange.body.outcome.ms / 1000),
        origin: limit?.place ? "`proxy_read_timeout`" : "the default of `proxy_read_timeout`",
        service,
        request: `${exchange.body.method} ${exchange.body.path}`,
      };
      return {
        is: "cause",
        confidence: direct ? "certain" : "likely",
        subject: service,
        effects: [{ effect: "timed-out", on: service }],
        cites: [line, exchange, ...(direct ? [direct] : []), ...(route ? [route] : [])],
        places: places.flatMap((place) => (place ? [place] : [])),
        summary: direct
          ? {
              text: "slow",
              params: { ...params, direct: Math.round(direct.body.outcome.ms / 100) / 10 },
            }
          : { text: "summary", params },
        fix: { text: "fix", params: {} },
      };
    });
  },
});

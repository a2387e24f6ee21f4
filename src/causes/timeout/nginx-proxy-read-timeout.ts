import type { Fact } from "../../case/facts.ts";
import { duringExchange, exchangesVia, proxiedWith, statusOf } from "../ask/exchanges.ts";
import { defineCause, SILENT, type View } from "../define.ts";

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
    hung: "nginx waited {limit} s ({origin}) for an answer to {request}, and gave up. Asked direct, `{service}` gave no answer within {direct} s either: it hangs, or needs longer than that.",
    find: "Find out first what `{service}` waits for (a lock, another service, a response that is never sent). A longer `proxy_read_timeout` helps only if the work does come to its end.",
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
      const hung = hangingIn(view, exchange.body.route, exchange.body.outcome.ms);
      const places = [limit?.place, route?.body.location?.place];
      const params = {
        limit: limit?.value ?? Math.round(exchange.body.outcome.ms / 1000),
        origin: limit?.place ? "`proxy_read_timeout`" : "the default of `proxy_read_timeout`",
        service,
        request: `${exchange.body.method} ${exchange.body.path}`,
      };
      return {
        is: "cause",
        subject: service,
        effects: [{ effect: "timed-out", on: service }],
        cites: [
          line,
          exchange,
          ...[direct ?? hung].flatMap((fact) => fact ?? []),
          ...(route ? [route] : []),
        ],
        places: places.flatMap((place) => (place ? [place] : [])),
        ...saying(params, direct, hung),
      };
    });
  },
});

type Exchanged = Fact<"http.exchange"> | undefined;

/** What the direct request tells of why nginx waited in vain. */
function saying<P extends { readonly service: string }>(
  params: P,
  direct: Exchanged,
  hung: Exchanged,
) {
  const fix = { text: "fix", params: {} } as const;
  if (direct) {
    const summary = { text: "slow", params: { ...params, direct: secondsOf(direct) } } as const;
    return { confidence: "certain", summary, fix } as const;
  }
  if (!hung) return { confidence: "likely", summary: { text: "summary", params }, fix } as const;
  const summary = { text: "hung", params: { ...params, direct: secondsOf(hung) } } as const;
  const find = { text: "find", params: { service: params.service } } as const;
  return { confidence: "possible", summary, fix: find } as const;
}

/** The same asked direct, which was waited for longer than nginx does, and in vain. */
function hangingIn(
  view: View<"http.exchange">,
  route: string,
  ms: number,
): Fact<"http.exchange"> | undefined {
  return exchangesVia(view, "direct").find(
    ({ body: { route: asked, outcome } }) =>
      asked === route &&
      outcome.is === "timed-out" &&
      outcome.phase !== "connect" &&
      outcome.ms > ms,
  );
}

function secondsOf({ body }: Fact<"http.exchange">): number {
  return Math.round(body.outcome.ms / 100) / 10;
}

import type { Fact } from "../../case/facts.ts";
import { oncePerPlace } from "../ask/configuration/once-per-place.ts";
import { upstreamDirective } from "../ask/hops/upstream-directive.ts";
import { isBlind } from "../ask/requests/blind.ts";
import { exchangesVia, statusOf } from "../ask/requests/exchanges.ts";
import { type ExplainedFailure, failuresExplainedBy } from "../ask/requests/explained-failures.ts";
import { servedInTurn } from "../ask/requests/in-turn.ts";
import { SELF_CALL_EVIDENCE, selfCalls } from "../ask/requests/self-calls.ts";
import { defineCause, SILENT, type View } from "../define.ts";
import { phrase } from "../phrases.ts";

export default defineCause({
  id: "nginx-proxy-read-timeout",
  layer: "timeout",
  severity: "error",
  needs: ["http.exchange", "nginx.error"],
  wants: ["nginx.route", "container.state", "listener", ...SELF_CALL_EVIDENCE],
  text: {
    summary:
      "nginx waited {limit} s ({origin}) for an answer to {request}, and gave up while `{service}` was still at work.",
    slow: "nginx waited {limit} s ({origin}) for an answer to {request}, and gave up while `{service}` was still at work. Asked direct, `{service}` answers after {direct} s.",
    hung: "nginx waited {limit} s ({origin}) for an answer to {request}, and gave up. Asked direct, `{service}` gave no answer within {direct} s either: it hangs, or needs longer than that.",
    find: "Find out first what `{service}` waits for (a lock, another service, a response that is never sent). A longer `{directive}` helps only if the work does come to its end.",
    told: "nginx waited for an answer to {request} from `{service}` for as long as `{directive}` allows (60 s unless it is set), and gave up.",
    raise:
      "Raise `{directive}` for this location above what the work takes, or let `{service}` answer sooner and do the rest afterwards.",
    fix: "Raise `{directive}` for this location above what the work takes. Better for long work: answer at once, and do it in the background.",
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
    // A service that waits for itself is at work for ever.
    if (selfCalls(view).length > 0) return SILENT;
    const inTurn = servedInTurn(view).map(({ route }) => route);
    return oncePerPlace(
      failuresExplainedBy(view, [504], "answer-timed-out").map((failure) => {
        const { exchange, line, route, service, request } = failure;
        if (!route && exchange.body.logged) return toldBy(failure);
        const limit = route?.body.limits.readTimeout;
        const direct = exchangesVia(view, "direct").find(
          (other) => other.body.route === exchange.body.route && statusOf(other) !== null,
        );
        if (!direct && isUnseen(view, service)) return SILENT;
        const directive = upstreamDirective("read_timeout", route, line);
        const hung = hangingIn(view, exchange.body.route, exchange.body.outcome.ms);
        const places = [limit?.place, route?.body.location?.place];
        const params = {
          limit: limit?.value ?? Math.round(exchange.body.outcome.ms / 1000),
          origin: limit?.place
            ? `\`${directive}\``
            : phrase("default-of", { directive: `\`${directive}\`` }),
          directive,
          service,
          request,
        };
        return {
          is: "cause",
          subject: service,
          effects: [{ effect: "timed-out", on: service }],
          // Whatever else says why there was no answer explains this.
          ...(direct && !inTurn.includes(exchange.body.route)
            ? {}
            : { from: [{ effect: "timed-out", on: service }] as const }),
          cites: [
            line,
            exchange,
            ...[direct ?? hung].flatMap((fact) => fact ?? []),
            ...(route ? [route] : []),
          ],
          places: places.flatMap((place) => (place ? [place] : [])),
          ...saying(params, direct, hung),
        };
      }),
    );
  },
});

/** A service that is paused, or that holds connections for ever, is not slow. */
function isUnseen(view: View<"container.state" | "listener">, service: string): boolean {
  return isBlind(view, "container.state", service) || isBlind(view, "listener", service);
}

type Exchanged = Fact<"http.exchange"> | undefined;

/** What the direct request tells of why nginx waited in vain. */
function saying<P extends { readonly service: string; readonly directive: string }>(
  params: P,
  direct: Exchanged,
  hung: Exchanged,
) {
  const { service, directive } = params;
  const fix = { text: "fix", params: { directive } } as const;
  if (direct) {
    const summary = { text: "slow", params: { ...params, direct: secondsOf(direct) } } as const;
    return { confidence: "certain", summary, fix } as const;
  }
  if (!hung) return { confidence: "likely", summary: { text: "summary", params }, fix } as const;
  const summary = { text: "hung", params: { ...params, direct: secondsOf(hung) } } as const;
  const find = { text: "find", params: { service, directive } } as const;
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

/** nginx's line alone: how long it waited stands in a configuration that nobody showed. */
function toldBy({ exchange, line, service }: ExplainedFailure) {
  const { method, path } = exchange.body;
  const directive = upstreamDirective("read_timeout", undefined, line);
  return {
    is: "cause",
    confidence: "likely",
    subject: service,
    effects: [{ effect: "timed-out", on: service }],
    cites: [line],
    places: [],
    summary: { text: "told", params: { request: `${method} ${path}`, service, directive } },
    fix: { text: "raise", params: { directive, service } },
  } as const;
}

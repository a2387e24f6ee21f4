import type { AppException } from "../../../case/codes/app.ts";
import type { Fact } from "../../../case/facts.ts";
import type { EffectOn, NonEmpty, View } from "../../define.ts";
import { type Param, phrase } from "../../phrases.ts";
import { duringExchange, exchangesVia, statusOf } from "./exchanges.ts";

/** An exception that the backend raised for one of our requests, which failed with it. */
export interface RequestException {
  readonly service: string;
  readonly log: Fact<"app.log">;
  readonly exception: AppException;
  readonly exchange: Fact<"http.exchange">;
  /** What the service answers with, as a message says it: 500 or above, or a closed connection. */
  readonly status: Param;
  readonly effects: NonEmpty<EffectOn>;
}

/** The answer about one, but for its place and its words. */
export function raisedOver({ service, log, exchange, effects }: RequestException) {
  return {
    is: "cause",
    confidence: "certain",
    subject: service,
    effects,
    cites: [log, exchange],
  } as const;
}

/** Bare servers answer nothing when a handler raises: they close the connection, and live on. */
const CLOSED = phrase("a-closed-connection");

/** The last exception of each route that the application answered with 5xx, or not at all. */
export function requestExceptions(
  view: View<"http.exchange" | "app.log">,
): readonly RequestException[] {
  const asked = [...exchangesVia(view, "proxied"), ...exchangesVia(view, "direct")];
  const found = asked.flatMap((exchange): readonly RequestException[] => {
    const isAnswered = isByApplication(exchange);
    if (!isAnswered && !isCut(exchange)) return [];
    const service = exchange.body.backend ?? view.plan.backend?.service ?? "";
    const logs = view
      .of("app.log", service)
      .filter(({ body, seen }) => body.code === "exception" && duringExchange(exchange, seen.at));
    const log = logs.at(-1);
    if (log?.body.code !== "exception" || log.body.during === "boot") return [];
    if (!isAnswered && !closes(log.body)) return [];
    const base = { service, log, exception: log.body, exchange };
    const effect: EffectOn = { effect: "server-error", on: service };
    if (isAnswered) return [{ ...base, status: statusOf(exchange) ?? 500, effects: [effect] }];
    return [
      { ...base, status: CLOSED, effects: [effect, { effect: "closed-early", on: service }] },
    ];
  });
  return found.filter(
    (one, index) =>
      found.findIndex(({ exchange }) => exchange.body.route === one.exchange.body.route) === index,
  );
}

/** Through nginx, 502 and 504 say that there was no answer to pass on. */
function isByApplication(fact: Fact<"http.exchange">): boolean {
  const status = statusOf(fact) ?? 0;
  return status >= 500 && !(fact.body.via === "proxied" && (status === 502 || status === 504));
}

function isCut({ body: { outcome } }: Fact<"http.exchange">): boolean {
  return outcome.is === "reset" || (outcome.is === "answered" && outcome.status === 502);
}

/** Go's panics have a cause of their own; the others here are of a client that went away. */
function closes({ ends, language, name }: AppException): boolean {
  return ends === "connection" && language !== "go" && !/^(?:BrokenPipe|Connection)/.test(name);
}

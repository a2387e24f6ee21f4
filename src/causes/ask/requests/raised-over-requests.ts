import type { AppException } from "../../../case/codes/app.ts";
import type { AnyFact, Fact } from "../../../case/facts.ts";
import type { EffectOn, NonEmpty, View } from "../../define.ts";
import { type Param, phrase } from "../../phrases.ts";
import { type CRASH_EVIDENCE, crashes, isOwnRun } from "../ends/crashes.ts";
import { requestExceptions } from "./request-exceptions.ts";

/** An exception over a request, and what it did to it. */
export interface RaisedOver {
  readonly service: string;
  readonly exception: AppException;
  /** `answers POST /upload with 500`, as the end of a sentence about the service. */
  readonly ending: Param;
  readonly effects: NonEmpty<EffectOn>;
  readonly cites: NonEmpty<AnyFact>;
  /** False where a log alone is known, and no request that goes with it. */
  readonly isSeen: boolean;
}

/**
 * Exceptions that requests were answered with, that ended the process over one, or, where a log is
 * all there is, that it tells of.
 */
export function raisedOverRequests(
  view: View<(typeof CRASH_EVIDENCE)[number] | "app.log">,
): readonly RaisedOver[] {
  const answered = requestExceptions(view).map(
    ({ service, log, exception, exchange, status, effects }): RaisedOver => ({
      service,
      exception,
      ending: phrase("answers-with", {
        request: `${exchange.body.method} ${exchange.body.path}`,
        status,
      }),
      effects,
      cites: [log, exchange],
      isSeen: true,
    }),
  );
  const ended = (["node", "go"] as const)
    .flatMap((language) => crashes(view, language))
    .map(
      ({ service, raised, request, cites }): RaisedOver => ({
        service,
        exception: raised.body,
        ending: phrase("ends-over", { request: request ?? phrase("the-request") }),
        effects: [
          { effect: "server-error", on: service },
          { effect: "closed-early", on: service },
        ],
        cites,
        isSeen: isOwnRun(view),
      }),
    );
  const known = [...answered, ...ended];
  return known.length > 0 || isOwnRun(view) ? known : logged(view.all("app.log"));
}

function logged(logs: readonly Fact<"app.log">[]): readonly RaisedOver[] {
  const last = new Map<string, RaisedOver>();
  for (const log of logs) {
    const { body: exception, subject: service } = log;
    if (exception.code !== "exception" || exception.during === "boot") continue;
    const ending = phrase("fails-over", { request: exception.path || phrase("a-request") });
    const effects = [{ effect: "server-error", on: service }] as const;
    last.set(service, { service, exception, ending, effects, cites: [log], isSeen: false });
  }
  return [...last.values()];
}

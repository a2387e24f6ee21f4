import type { AnyFact, Fact } from "../../../case/facts.ts";
import type { Place } from "../../../case/place.ts";
import type { EffectOn, NonEmpty, View } from "../../define.ts";
import { type END_EVIDENCE, endCites, endsBecause } from "../ends/ends.ts";
import { duringExchange } from "../requests/exchanges.ts";
import { requestExceptions } from "../requests/request-exceptions.ts";

type Evidence = View<(typeof END_EVIDENCE)[number]>;

/** A service that could not write, because its disk or volume is full (errno 28). */
export interface FullDisk {
  /** The service whose disk is full: not always the one that failed. */
  readonly service: string;
  readonly effect: EffectOn;
  readonly path: string | null;
  readonly cites: NonEmpty<AnyFact>;
  readonly origin: Place | null;
}

export function fullDisks(view: Evidence): readonly FullDisk[] {
  const atStart = endsBecause(view, "disk-full").map((ended): FullDisk => {
    const { service, reason, words } = ended;
    const said = "code" in words.body && words.body.code === "disk-full" ? words.body.what : "";
    const error = reason.exception?.error;
    const path = (error?.is === "no-space" ? error.path : undefined) ?? said;
    return {
      service,
      effect: { effect: "not-started", on: service },
      path: path === "" ? null : path,
      cites: endCites(ended),
      origin: reason.exception?.origin ?? null,
    };
  });
  const inRequests = requestExceptions(view).flatMap((found): readonly FullDisk[] => {
    const { service, exception, log, exchange } = found;
    const { error } = exception;
    // A database whose disk is full says so itself; its client only repeats it.
    const told = view
      .all("app.log")
      .find(
        ({ subject, body, seen }) =>
          subject !== service && body.code === "disk-full" && duringExchange(exchange, seen.at),
      );
    if (error.is !== "no-space" && !told) return [];
    return [
      {
        service: told?.subject ?? service,
        effect: { effect: "server-error", on: service },
        path: pathIn(told) ?? (error.is === "no-space" ? (error.path ?? null) : null),
        cites: [log, ...(told ? [told] : []), exchange],
        origin: told ? null : exception.origin,
      },
    ];
  });
  return [...atStart, ...inRequests];
}

function pathIn(log: Fact<"app.log"> | undefined): string | null {
  return log?.body.code === "disk-full" && log.body.what !== "" ? log.body.what : null;
}

import type { AnyFact } from "../../../case/facts.ts";
import { isExcerpt } from "../../../case/is-excerpt.ts";
import type { Place } from "../../../case/place.ts";
import type { EffectOn, NonEmpty, View } from "../../define.ts";
import { type END_EVIDENCE, endCites, ends, type Reason } from "../ends/ends.ts";
import { requestExceptions } from "../requests/request-exceptions.ts";
import { type FailedDependency, failedDependency } from "./failed-dependency.ts";

type Evidence = View<(typeof END_EVIDENCE)[number]>;
type Kind = FailedDependency["is"];

/** A service that failed because of what it depends on: at its start, or in a request of ours. */
export interface DependencyFailure<R extends FailedDependency = FailedDependency> {
  readonly service: string;
  readonly reason: R;
  readonly effect: EffectOn;
  readonly cites: NonEmpty<AnyFact>;
  /** False where a log tells of it, and nobody saw what came of it. */
  readonly isSeen: boolean;
  /** The line of the project that asked the dependency. */
  readonly origin: Place | null;
}

/** Failures of one kind; of those at a start, only what ended the service for good. */
export function dependencyFailures<K extends Kind>(
  view: Evidence,
  is: K,
): readonly DependencyFailure<Extract<FailedDependency, { readonly is: K }>>[] {
  const seen = [...atStart(view), ...inRequests(view)];
  const isTold = seen.length === 0 && isExcerpt(view);
  return (isTold ? told(view) : seen).filter(
    (failure): failure is DependencyFailure<Extract<FailedDependency, { readonly is: K }>> =>
      failure.reason.is === is,
  );
}

function atStart(view: Evidence): readonly DependencyFailure[] {
  return ends(view).flatMap((ended) => {
    const { service, reason } = ended;
    if (!isDependency(reason)) return [];
    const effect = { effect: "not-started", on: service } as const;
    const at = reason.exception?.origin ?? null;
    // Of a management command the only line of the project may be the one that starts it.
    const origin = at?.file?.endsWith("manage.py") ? null : at;
    return [{ service, reason, effect, cites: endCites(ended), isSeen: true, origin }];
  });
}

const KINDS: ReadonlySet<string> = new Set<Kind>([
  ...(["login-rejected", "database-missing", "connections-exhausted"] as const),
  ...(["cache-down", "cache-refused", "host-unresolved", "db-unreachable"] as const),
]);

function isDependency(
  reason: Reason,
): reason is Extract<Reason, FailedDependency & { readonly exception: unknown }> {
  return KINDS.has(reason.is);
}

function inRequests(view: Evidence): readonly DependencyFailure[] {
  return requestExceptions(view).flatMap(({ service, exception, log, exchange }) => {
    const reason = failedDependency(view, service, exception);
    if (!reason) return [];
    const effect = { effect: "server-error", on: service } as const;
    const { origin } = exception;
    return [{ service, reason, effect, cites: [log, exchange], isSeen: true, origin }];
  });
}

/** Of pasted logs, the last word of each service about what it depends on. */
function told(view: Evidence): readonly DependencyFailure[] {
  const found = new Map<string, DependencyFailure>();
  for (const log of view.all("app.log")) {
    const { subject: service, body } = log;
    const reason = body.code === "exception" ? failedDependency(view, service, body) : null;
    if (body.code !== "exception" || !reason) continue;
    const effect = body.during === "boot" ? "not-started" : "server-error";
    const { origin } = body;
    const on = { effect, on: service } as const;
    found.set(service, { service, reason, effect: on, cites: [log], isSeen: false, origin });
  }
  return [...found.values()];
}

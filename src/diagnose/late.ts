import type { FactTable } from "../case/fact-table.ts";
import { NO_ADDRESS } from "../case/outcome.ts";
import { LOADING_SECONDS } from "../case/still-starting.ts";
import type { CheckResult } from "./diagnosis.ts";
import { isStarting } from "./excused.ts";
import { heldBackBy } from "./held-back.ts";
import type { Message } from "./message.ts";
import { say } from "./say-check.ts";

/** What nginx answers for a backend that opened no port yet. */
const NOBODY_THERE: ReadonlySet<number> = new Set([502, 504]);

/**
 * The checks, without a judgement where the path may just have come up too late: on a slow machine
 * the time can be over before nginx was started, or a moment after it or the backend was. For
 * failures that nothing else explains. null where none of them is such a one.
 */
export function withoutLate(
  table: FactTable,
  checks: readonly CheckResult[],
): readonly CheckResult[] | null {
  // Where nginx has answered anything, it was up.
  const wasHeard = checks.some(
    ({ via, outcome }) => via === "proxied" && outcome.is === "answered",
  );
  const excuses = checks.map((check) =>
    check.ok === false ? excuseOf(table, check, wasHeard) : null,
  );
  if (excuses.every((why) => why === null)) return null;
  return checks.map((check, index) => {
    const why = excuses[index] ?? null;
    return why === null ? check : { ...check, ok: null, why };
  });
}

function excuseOf(table: FactTable, check: CheckResult, wasHeard: boolean): Message | null {
  const { outcome, at, via } = check;
  const proxy = table.plan.proxy?.service ?? "";
  const asked = via === "proxied" ? proxy : (check.backend ?? "");
  const isNobody = outcome.is === "refused" && outcome.code === NO_ADDRESS;
  const waitedFor = isNobody ? heldBackBy(table, asked, at) : null;
  if (waitedFor !== null) return say("held-back", { asked, service: waitedFor });
  const late = via === "proxied" ? lateFor(table, check, wasHeard) : null;
  if (late === null) return null;
  const seconds = Math.max(0, Math.round(ageOf(table, late, at)));
  return say("late", { service: late, seconds });
}

/** The service on the way of this check that may have needed more time. */
function lateFor(
  table: FactTable,
  { outcome, origin, backend, at }: CheckResult,
  wasHeard: boolean,
): string | null {
  const isUnheard =
    outcome.is === "reset" || (outcome.is === "refused" && outcome.code !== NO_ADDRESS);
  const proxy = table.plan.proxy?.service ?? "";
  if (
    isUnheard &&
    !wasHeard &&
    isInFirstLife(table, proxy) &&
    ageOf(table, proxy, at) < LOADING_SECONDS
  ) {
    return proxy;
  }
  const isGateway =
    outcome.is === "answered" && origin.by === "proxy" && NOBODY_THERE.has(outcome.status);
  const service = backend ?? "";
  return isGateway && isStarting(table, service, at) ? service : null;
}

function isInFirstLife(table: FactTable, service: string): boolean {
  const [state] = table.of("container.state", service);
  const hasDied = table.of("container.event", service).some(({ body }) => body.action === "die");
  return state?.body.status === "running" && state.body.restartCount === 0 && !hasDied;
}

/** Seconds since the container was started. */
function ageOf(table: FactTable, service: string, at: string): number {
  const startedAt = table.of("container.state", service)[0]?.body.startedAt ?? null;
  return startedAt === null
    ? Number.POSITIVE_INFINITY
    : (Date.parse(at) - Date.parse(startedAt)) / 1000;
}

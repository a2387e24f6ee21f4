import type { AppError, AppLog } from "./codes/app.ts";
import type { ContainerEvent, ContainerState } from "./codes/container.ts";

/** Share of the planned time after which a service that opened no port counts as never coming up. */
const MOST_OF_IT = 0.8;
/** Seconds that any program may take to load its code on a busy machine, however short the plan is. */
export const LOADING_SECONDS = 20;

/** Codes after which a program that opened no port will not open one by itself. */
const FAILED: ReadonlySet<AppLog["code"]> = new Set([
  "app-not-loaded",
  "boot-failed",
  "port-in-use",
  "worker-lost",
]);

/** What a database says to a client that asks for the wrong thing. */
const REFUSED: ReadonlySet<AppError["is"] | undefined> = new Set([
  "credentials-rejected",
  "database-missing",
]);

/**
 * Whether a service that opened no port so far may just need more time: its one life began a moment
 * ago, and the run was decided by something else before the planned time was over.
 */
export function isStillStarting(
  state: Pick<ContainerState, "status" | "startedAt" | "restartCount">,
  events: readonly Pick<ContainerEvent, "action">[],
  logs: readonly AppLog[],
  at: string,
  timeoutSeconds: number,
): boolean {
  if (state.status !== "running" || state.startedAt === null || state.restartCount > 0)
    return false;
  if (events.some(({ action }) => action === "die")) return false;
  if (logs.some(isFailure)) return false;
  const age = (Date.parse(at) - Date.parse(state.startedAt)) / 1000;
  return age < Math.max(timeoutSeconds * MOST_OF_IT, LOADING_SECONDS);
}

function isFailure(log: AppLog): boolean {
  // However long a script waits for its database, the same login or name is refused again.
  if (log.code === "tool-failed") return REFUSED.has(log.error?.is);
  return FAILED.has(log.code) || (log.code === "exception" && log.during !== "request");
}

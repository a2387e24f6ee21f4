import type { View } from "../../define.ts";
import { type Param, phrase } from "../../phrases.ts";
import { backendsOf, exitOf, type Idle, idleServices } from "./running.ts";

/** Everything that tells why a service is down of which nothing else is known. */
export const DOWN_EVIDENCE = [
  "app.log",
  "container.event",
  "listener",
  "http.exchange",
  "compose.service",
  "dockerfile.instruction",
] as const;

type Evidence = View<"container.state" | "container.event" | "listener" | "app.log">;

/** How a service on the path is down, where nothing more is known than its ends. */
export type Down =
  /** It ends again and again, with a code that says failure. */
  | "looping"
  /** Its first process came to its end as if all were done. */
  | "done"
  | "otherwise";

export function downAs(view: View<"app.log" | "container.event">, idle: Idle): Down {
  const { service, state, ends } = idle;
  const code = exitOf(idle);
  const { status, restartCount } = state.body;
  // Up without the engine's doing: somebody restarted it by hand.
  const isUpAgain = status === "running" && restartCount === 0;
  const hasEnded =
    status === "exited" || status === "restarting" || (ends.length > 0 && !isUpAgain);
  // One that has served, or was asked to end, ended for a reason of its own.
  const hasServed = view.of("app.log", service).some(({ body }) => SERVED.has(body.code));
  if (code === 0 && hasEnded && !hasServed && !wasAsked(view, service)) return "done";
  // What its manager does not start again has causes of its own, however often it ended before.
  if (wasStoppedLast(view, service) || state.body.keeper?.over) return "otherwise";
  const isAgain = ends.length > 1 || restartCount > 1 || status === "restarting";
  return isAgain && code !== null ? "looping" : "otherwise";
}

const SERVED: ReadonlySet<string> = new Set([
  "access",
  "ready",
  "worker-recycled",
  "worker-started",
]);

/** Whether somebody told the engine to end it: a server that is asked to leaves with 0. */
export function wasAsked(view: View<"container.event">, service: string): boolean {
  return view
    .of("container.event", service)
    .some(({ body }) => body.action === "kill" || body.action === "stop");
}

/**
 * Whether somebody stopped the unit after its last start, however often it had ended before. The
 * engine tells of stops that were its own restarts, too; systemd's word is for this one.
 */
function wasStoppedLast(view: View<"container.event">, service: string): boolean {
  const told = view.of("container.event", service).filter(({ body }) => body.of === "unit");
  const last = (action: "start" | "stop") =>
    told.findLastIndex(({ body }) => body.action === action);
  return last("stop") > last("start");
}

/** Services that requests are meant for, and that are down in this way. */
export function backendsDown(view: Evidence, as: Down): readonly Idle[] {
  const backends = backendsOf(view);
  const proxy = view.plan.proxy?.service;
  return idleServices(view).filter(
    (idle) =>
      (backends.length === 0 ? idle.service !== proxy : backends.includes(idle.service)) &&
      downAs(view, idle) === as,
  );
}

/** The answer about one that is down. Whatever says why explains this; what follows from it is the same. */
export function notUp({ service, state, ends }: Idle) {
  const notStarted = { effect: "not-started", on: service } as const;
  return {
    is: "cause",
    confidence: "certain",
    subject: service,
    effects: [notStarted],
    from: [notStarted],
    cites: [state, ...ends.slice(-1)],
  } as const;
}

/** What an exit code says by itself (POSIX shells, the engine); "" where that is nothing. */
export function codeInWords(code: number): Param {
  return MEANINGS[code] ?? "";
}

const MEANINGS: Readonly<Record<number, Param>> = {
  2: phrase("usage-error"),
  126: phrase("found-not-executable"),
  127: phrase("command-unknown"),
  137: phrase("killed"),
  143: phrase("asked-to-stop"),
};

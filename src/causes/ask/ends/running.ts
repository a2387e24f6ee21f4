import type { Fact } from "../../../case/facts.ts";
import { isStillStarting } from "../../../case/still-starting.ts";
import type { View } from "../../define.ts";

type Needed = View<"container.state" | "container.event" | "listener" | "app.log">;

/** A service that serves nobody: no process, or a process that never opened a port. */
export interface Idle {
  readonly service: string;
  readonly state: Fact<"container.state">;
  /** Its ends, oldest first. One without a time was before the life that was seen. */
  readonly ends: readonly Fact<"container.event">[];
}

/** Services that do not serve at the end of the run; one that recovered is not among them. */
export function idleServices(view: Needed): readonly Idle[] {
  return view.all("container.state").flatMap((state) => {
    const service = state.subject;
    const ends = view
      .of("container.event", service)
      .filter(({ body, seen }) => body.action === "die" && seen.at !== null);
    return isServing(view, state) ? [] : [{ service, state, ends }];
  });
}

/**
 * Running and listening. Where nobody could look at the sockets, and for services off the path, of
 * which some have none (workers, schedulers), running without a restart has to do.
 */
function isServing(view: Needed, state: Fact<"container.state">): boolean {
  const { status, exitCode, restartCount } = state.body;
  const isOnPath =
    state.subject === view.plan.proxy?.service || backendsOf(view).includes(state.subject);
  // A task that ended well has done its work (migrations, asset copies).
  if (status === "exited" && exitCode === 0) return !isOnPath;
  if (status !== "running") return false;
  const looked = view.looked("listener", state.subject);
  // One that has not come up yet, in a run that was over early, is not known to serve nobody.
  const events = view.of("container.event", state.subject).map(({ body }) => body);
  const logs = view.of("app.log", state.subject).map(({ body }) => body);
  const asked = state.seen.at ?? "";
  if (isStillStarting(state.body, events, logs, asked, view.plan.timeoutSeconds)) return true;
  if (restartCount === 0 && !(isOnPath && looked)) return true;
  const atSocket = logs.some(({ code }) => code === "listening-at-socket");
  const listens = looked && (atSocket || view.of("listener", state.subject).length > 0);
  return listens && !hasFailedToBoot(view, state.subject);
}

/** A line that tells of code that failed when it was loaded. */
export function isOfFailedBoot({ body }: Fact<"app.log">): boolean {
  return body.code === "boot-failed" || (body.code === "exception" && body.during === "boot");
}

/**
 * Whether its code failed when it was loaded, and nothing was served since: a server that listens
 * before it loads the code, and is restarted again and again, is met listening now and then.
 */
export function hasFailedToBoot(
  view: View<"container.event" | "app.log">,
  service: string,
): boolean {
  const died = view
    .of("container.event", service)
    .findLast(({ body }) => body.action === "die" && body.exitCode !== 0)?.seen.at;
  if (!died) return false;
  const logs = view.of("app.log", service);
  const isBefore = (at: string | null) => at !== null && at <= died;
  const hasFailed = logs.some((log) => isBefore(log.seen.at) && isOfFailedBoot(log));
  return hasFailed && !logs.some(({ body, seen }) => body.code === "access" && !isBefore(seen.at));
}

/** Services that the planned routes lead to. */
export function backendsOf({ plan }: View<never>): readonly string[] {
  const named = [plan.backend?.service, ...plan.routes.map(({ backend }) => backend)];
  return [...new Set(named.flatMap((service) => service ?? []))];
}

/** The last end of a service, by the engine's event or by its state. */
export function exitOf(idle: Idle): number | null {
  return idle.ends.at(-1)?.body.exitCode ?? idle.state.body.exitCode;
}

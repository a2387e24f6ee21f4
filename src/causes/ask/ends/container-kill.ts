import type { AnyFact, Fact } from "../../../case/facts.ts";
import type { NonEmpty, View } from "../../define.ts";
import { KILLED } from "./kernel-kills.ts";
import { endDuring } from "./lost.ts";

/** The end of a container's main process by SIGKILL, for memory. */
export interface ContainerKill {
  /** The engine said that memory ran out. */
  readonly isSure: boolean;
  readonly cites: NonEmpty<AnyFact>;
}

/** null where none was: the service never ended, by another signal, or as somebody asked. */
export function containerKill(
  view: View<"container.event" | "container.config" | "app.log">,
  state: Fact<"container.state">,
  lost: Fact<"http.exchange"> | undefined,
): ContainerKill | null {
  const { subject, body } = state;
  const { oomKilled } = body;
  // Of `docker inspect` alone: how its last life ended, if it is not in another one by now.
  if (!view.looked("container.event", subject)) {
    const isOver = body.status !== "running" && body.exitCode === KILLED;
    return isOver && oomKilled ? { isSure: true, cites: [state] } : null;
  }
  const events = view.of("container.event", subject);
  const killed = events.find(({ body }) => body.action === "die" && body.exitCode === KILLED);
  if (!killed) return null;
  const during = lost && endDuring(view, subject, lost);
  // Some engines keep the flag of a killed worker; only an end with 137 is the container's own.
  const isTold = oomKilled || events.some(({ body }) => body.action === "oom");
  const isSure = isTold && (!lost || during?.body.exitCode === KILLED);
  // Without the engine's word: killed, by nobody who asked the engine to, below a limit.
  const isAsked = events.some(({ body }) => body.action === "kill" || body.action === "stop");
  const [config] = view.of("container.config", subject);
  const isLimited = typeof config?.body.memoryLimit === "number";
  if (!isSure && (!isLimited || isAsked)) return null;
  const oom = events.find(({ body }) => body.action === "oom");
  return { isSure, cites: [during ?? killed, ...(oom ? [oom] : []), state] };
}

import type { Fact } from "../../../case/facts.ts";
import type { View } from "../../define.ts";
import { endDuring } from "./lost.ts";
import { exitOf, type Idle } from "./running.ts";

type Evidence = View<"kernel.kill" | "container.event" | "app.log">;

/** SIGKILL, as shells and the engine count it. */
export const KILLED = 137;
/** The kernel's own clock, from which `dmesg` reckons the time, goes a little wrong over weeks. */
const DRIFT_MS = 10 * 60_000;
/** What the kernel writes as it kills, and the moment at which nginx notices. */
const NOTICED_MS = 5000;

/** The kernel's kill that ended a service which does not serve, or else broke off an exchange. */
export function killOf(
  view: Evidence,
  service: string,
  idle: Idle | undefined,
  lost: Fact<"http.exchange"> | undefined,
): Fact<"kernel.kill"> | undefined {
  return (idle && killThatEnded(view, idle)) ?? (lost && killDuring(view, service, lost));
}

/**
 * The kernel's kill that a service which does not serve ended of. The kernel's log reaches back for
 * weeks: one that somebody stopped since did not end of an old kill.
 */
function killThatEnded(view: Evidence, idle: Idle): Fact<"kernel.kill"> | undefined {
  const { service, state, ends } = idle;
  const kills = view.of("kernel.kill", service);
  // Nothing tells when a program without a unit ended.
  if (state.body.runtime === "process") return kills.at(-1);
  if (!hasEndedOfMemory(idle)) return;
  const ended = ends.at(-1)?.seen.at ?? state.body.finishedAt;
  return kills.findLast(({ seen }) => isNear(seen.at, ended, DRIFT_MS));
}

/** Whether its last end was by SIGKILL, or systemd itself says that it was for memory. */
export function hasEndedOfMemory(idle: Idle): boolean {
  return idle.state.body.oomKilled || exitOf(idle) === KILLED;
}

/** The kernel's kill that broke off this exchange; the service may serve again since. */
function killDuring(
  view: Evidence,
  service: string,
  exchange: Fact<"http.exchange">,
): Fact<"kernel.kill"> | undefined {
  const kills = view.of("kernel.kill", service);
  const end = endDuring(view, service, exchange);
  if (end?.body.exitCode === KILLED) {
    return kills.findLast(({ seen }) => isNear(seen.at, end.seen.at, DRIFT_MS));
  }
  // One worker of several is killed, and the unit goes on.
  const { at, outcome } = exchange.body;
  const lost = new Date(Date.parse(at) + outcome.ms).toISOString();
  return kills.findLast(({ seen }) => isNear(seen.at, lost, NOTICED_MS));
}

function isNear(one: string | null, other: string | null, withinMs: number): boolean {
  if (one === null || other === null) return false;
  return Math.abs(Date.parse(one) - Date.parse(other)) <= withinMs;
}

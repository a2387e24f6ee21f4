import type { AppLog } from "../../../case/codes/app.ts";
import type { Fact } from "../../../case/facts.ts";
import type { View } from "../../define.ts";
import { readyTimes } from "../hops/refused-lines.ts";

/** Ended as it was told to: by itself, or by SIGTERM (128 + 15). */
const ORDERLY = [0, 143];

/** What ends a process by its own setting. */
const OWN_DOING: ReadonlySet<AppLog["code"]> = new Set(["worker-recycled", "reloader"]);

/** That somebody told a service to end. */
export interface Stop {
  readonly fact: Fact<"container.event"> | Fact<"app.log">;
  /** Milliseconds since 1970. */
  readonly time: number;
}

/** The last time that somebody told the service to end, and it was started again. */
export function stopOf(view: View<"container.event" | "app.log">, service: string): Stop | null {
  const events = view.of("container.event", service);
  const asked = events.findLast(({ body }) => body.action === "kill" || body.action === "stop");
  const died = events.findLast(({ body }) => body.action === "die");
  const started = events.findLast(({ body }) => body.action === "start");
  if (asked && died && started) {
    const orderly = ORDERLY.includes(died.body.exitCode ?? -1);
    const time = Date.parse(asked.seen.at ?? "");
    return orderly && isAfter(started, died) && !Number.isNaN(time) ? { fact: died, time } : null;
  }
  // Where the engine tells of an end and of nobody who asked for it, it ended by itself.
  if (died && !asked) return null;
  const logs = view.of("app.log", service);
  // A process that ends or reloads by its own setting was stopped by nobody.
  if (logs.some(({ body }) => OWN_DOING.has(body.code))) return null;
  const said = logs.findLast(({ body }) => body.code === "shutting-down");
  const time = Date.parse(said?.seen.at ?? "");
  const isBack = readyTimes(view, service).some((ready) => ready.time >= time);
  return said && isBack ? { fact: said, time } : null;
}

function isAfter(one: Fact<"container.event">, other: Fact<"container.event">): boolean {
  return Date.parse(one.seen.at ?? "") >= Date.parse(other.seen.at ?? "");
}

import type { Fact } from "../../../case/facts.ts";
import type { View } from "../../define.ts";
import { isBlind } from "./blind.ts";
import { exchangesVia } from "./exchanges.ts";

type Evidence = View<"container.state" | "http.exchange" | "app.log" | "listener">;

/** A service whose container is up, and that has not answered anything. */
export interface Silence {
  readonly service: string;
  readonly state: Fact<"container.state">;
  readonly isPaused: boolean;
  /** What was asked direct, and waited for in vain. */
  readonly unanswered: readonly Fact<"http.exchange">[];
}

/**
 * Services that are paused, and those of which nothing that was asked came back although every
 * connection was accepted. One slow route does not make a service silent: its health has to be.
 */
export function silences(view: Evidence): readonly Silence[] {
  return view.all("container.state").flatMap((state) => {
    const service = state.subject;
    const own = exchangesVia(view, "direct").filter(({ body }) => body.backend === service);
    const unanswered = own.filter(({ body: { outcome } }) => {
      return outcome.is === "timed-out" && outcome.phase === "answer";
    });
    if (state.body.status === "paused") return { service, state, isPaused: true, unanswered };
    const isAll = own.length > 0 && unanswered.length === own.length;
    const isHealthAmong = unanswered.some(({ body }) => body.route === "health");
    if (!isAll || !isHealthAmong || hasWorked(view, service)) return [];
    if (isBlind(view, "app.log", service)) return [];
    return state.body.status === "running" ? { service, state, isPaused: false, unanswered } : [];
  });
}

/** Whether it served anything at all, or waits for an edit of its code. */
function hasWorked(view: View<"app.log">, service: string): boolean {
  return view
    .of("app.log", service)
    .some(({ body }) => body.code === "access" || body.code === "reloader");
}

import type { Fact } from "../../../case/facts.ts";
import type { View } from "../../define.ts";
import { duringExchange } from "../requests/exchanges.ts";
import { exitInHandler } from "./exit-in-handler.ts";
import { lostExchanges } from "./lost.ts";

/** What a backend says when it breaks requests off for a reason of its own. */
export const OWN_REASONS: ReadonlySet<string> = new Set([
  ...["exception", "worker-lost", "worker-timeout", "request-terminated", "reloading"],
  ...["worker-recycled", "child-ended", "died-of-signal"],
]);

/**
 * Requests of ours that broke off although no process ended, and the backend gave no reason in its
 * log, where somebody looked; none where either is not known.
 */
export function lostWithoutReason(
  view: View<"http.exchange" | "nginx.error" | "container.event" | "container.memory" | "app.log">,
): readonly Fact<"http.exchange">[] {
  const service = view.plan.backend?.service;
  if (!service || exitInHandler(view) !== "stayed") return [];
  if (!view.looked("container.event", service) || !view.looked("app.log", service)) return [];
  const ended = view.of("container.event", service).some(({ body }) => body.action === "die");
  const said = view.of("app.log", service).filter(({ body }) => OWN_REASONS.has(body.code));
  return lostExchanges(view).filter(
    (fact) =>
      !ended && !fact.body.logged && !said.some(({ seen }) => duringExchange(fact, seen.at)),
  );
}
